//! What the scripts of the package ask in JSON: what a person or another program may have written.
//!
//! The frame is that of the contract, but it is read here, part by part: the general reader, which keeps track of every
//! step, would be a tenth of the module.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json, json};
use zhtj::context::Region;
use zhtj::kernel::Date;
use zhtj::policy::Policy;
use zhtj::roster::edit::Terms;
use zhtj::roster::{Field, Limits, Register, SheetKind};
use zhtj::wire::WireError;

/// A part of a request, as it is or `null`.
type Parts = Map<String, Json>;

fn failed(path: impl Into<String>, error: &serde_json::Error) -> String {
    WireError::at(path.into(), error).to_json().to_string()
}

fn parts(json: &str) -> Result<Parts, String> {
    serde_json::from_str(json).map_err(|error| failed("", &error))
}

/// Reads a part; `null` and a part that is missing are the default.
fn part<T: DeserializeOwned + Default>(parts: &mut Parts, name: &str) -> Result<T, String> {
    let value = parts.remove(name).filter(|value| !value.is_null());
    let read = |value| serde_json::from_value(value).map_err(|error| failed(format!("/{name}"), &error));
    value.map_or_else(|| Ok(T::default()), read)
}

/// Refuses parts that nothing asked for.
fn nothing_else(parts: &Parts) -> Result<(), String> {
    #[derive(serde::Deserialize, Default)]
    #[serde(deny_unknown_fields)]
    struct Nothing {}

    let rest = Json::Object(parts.clone());
    serde_json::from_value::<Nothing>(rest).map(drop).map_err(|error| failed("", &error))
}

/// The terms of a check: `{today, region?, policy?, kind?, columns?}`. The limits are those that the file was opened with.
pub(super) fn terms(json: &str, limits: Limits, register: Option<Arc<Register>>) -> Result<Terms, String> {
    #[derive(serde::Deserialize)]
    struct Day {
        #[serde(with = "zhtj::kernel::date::iso")]
        today: Date,
    }

    let mut parts = parts(json)?;
    let today = parts.remove("today");
    let day = today.map_or_else(|| json!({}), |today| json!({ "today": today }));
    let is_missing = day.as_object().is_none_or(Map::is_empty);
    let day = serde_json::from_value::<Day>(day);
    let today = day.map_err(|error| failed(if is_missing { "" } else { "/today" }, &error))?.today;
    let region: Region = part(&mut parts, "region")?;
    let policy = policy(parts.remove("policy").unwrap_or_default())?;
    let kind: Option<SheetKind> = part(&mut parts, "kind")?;
    let columns: BTreeMap<u16, Json> = part(&mut parts, "columns")?;
    let mut assigned = Vec::with_capacity(columns.len());
    for (index, field) in columns {
        let field: Field = serde_json::from_value(field).map_err(|error| failed(format!("/columns/{index}"), &error))?;
        assigned.push((index, field));
    }
    nothing_else(&parts)?;
    Ok(Terms { today, region, policy, kind, limits, assigned, register })
}

/// Reads a policy. Where it cannot be used, its choices are tried one by one to tell which of them it is.
fn policy(given: Json) -> Result<Policy, String> {
    if given.is_null() {
        return Ok(Policy::default());
    }
    serde_json::from_value(given.clone()).map_err(|error| {
        for (topic, choices) in given.as_object().into_iter().flatten() {
            for (name, choice) in choices.as_object().into_iter().flatten() {
                let alone = json!({ topic: { name: choice } });
                if let Err(error) = serde_json::from_value::<Policy>(alone) {
                    return failed(format!("/policy/{topic}/{name}"), &error);
                }
            }
        }
        failed("/policy", &error)
    })
}

/// How much of a file is taken: what is left out as for a browser.
pub(super) fn limits(json: &str) -> Result<Limits, String> {
    let mut limits = serde_json::to_value(Limits::browser()).map_err(|error| failed("", &error))?;
    if let Some(limits) = limits.as_object_mut() {
        limits.extend(parts(json)?);
    }
    serde_json::from_value(limits).map_err(|error| failed("/limits", &error))
}
