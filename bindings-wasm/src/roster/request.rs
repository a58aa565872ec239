//! What the scripts of the package ask in JSON: what a person or another program may have written.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, Error};
use serde_json::Map;
use zhtj::roster::edit::Terms;
use zhtj::roster::{Field, Limits, Register, SheetKind};
use zhtj::wire::{Request, parse};

/// What is asked. One shape for both requests, since the code that reads a shape is long.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    kind: Option<SheetKind>,
    #[serde(default)]
    columns: BTreeMap<u16, Field>,
    #[serde(default = "Limits::browser", deserialize_with = "over_browser")]
    limits: Limits,
}

fn read(json: &str) -> Result<Request<Asked>, String> {
    parse(json).map_err(|error| error.to_json().to_string())
}

/// The terms of a check. The limits are those that the file was opened with.
pub(super) fn terms(json: &str, limits: Limits, register: Option<Arc<Register>>) -> Result<Terms, String> {
    let Request { today, region, policy, input, .. } = read(json)?;
    let assigned = input.columns.into_iter().collect();
    Ok(Terms { today, region, policy, kind: input.kind, limits, assigned, register })
}

/// How much of a file is taken.
pub(super) fn limits(json: &str) -> Result<Limits, String> {
    read(json).map(|request| request.input.limits)
}

/// Takes the limits that are given, and those for a browser for the others.
fn over_browser<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Limits, D::Error> {
    let given = Map::deserialize(deserializer)?;
    let mut limits = serde_json::to_value(Limits::browser()).map_err(D::Error::custom)?;
    if let Some(limits) = limits.as_object_mut() {
        limits.extend(given);
    }
    Limits::deserialize(limits).map_err(D::Error::custom)
}
