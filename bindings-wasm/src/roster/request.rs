//! What the scripts of the package ask.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Map;
use zhtj::kernel::Severity;
use zhtj::roster::edit::{RowState, Terms, Wanted};
use zhtj::roster::{Field, Limits, Register, SheetKind};
use zhtj::wire::{Request, WireError, parse};

/// How a sheet is to be checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    kind: Option<SheetKind>,
    #[serde(default)]
    columns: BTreeMap<u16, Field>,
}

/// The terms of a check. The limits are those that the file was opened with.
pub(super) fn terms(json: &str, limits: Limits, register: Option<Arc<Register>>) -> Result<Terms, WireError> {
    let Request { today, region, policy, input, .. } = parse::<Check>(json)?;
    let assigned = input.columns.into_iter().collect();
    Ok(Terms { today, region, policy, kind: input.kind, limits, assigned, register })
}

/// How a file is to be opened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    #[serde(default = "Limits::browser", deserialize_with = "over_browser")]
    pub(super) limits: Limits,
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

/// Which rows are wanted.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Filter {
    codes: Vec<String>,
    states: Vec<State>,
    text: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum State {
    Nobody,
    Ready,
    ToLookAt,
    Undecided,
    ToFix,
}

impl From<Filter> for Wanted {
    fn from(filter: Filter) -> Self {
        let state = |state: &State| match state {
            State::Nobody => RowState::Nobody,
            State::Ready => RowState::Ready,
            State::ToLookAt => RowState::ToLookAt,
            State::Undecided => RowState::Undecided,
            State::ToFix => RowState::ToFix,
        };
        Self { codes: filter.codes, states: filter.states.iter().map(state).collect(), text: filter.text }
    }
}

/// The next place with a finding.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Next {
    pub(super) row: u32,
    pub(super) column: Option<u16>,
    #[serde(default)]
    pub(super) backward: bool,
    #[serde(default)]
    pub(super) codes: Vec<String>,
    #[serde(default)]
    least: Gravity,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum Gravity {
    #[default]
    Note,
    Warning,
    Undecided,
    Error,
}

impl Next {
    pub(super) const fn least(&self) -> Severity {
        match self.least {
            Gravity::Note => Severity::Note,
            Gravity::Warning => Severity::Warning,
            Gravity::Undecided => Severity::Undecided,
            Gravity::Error => Severity::Error,
        }
    }
}

/// Reads a request that needs no frame.
pub(super) fn plain<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, String> {
    // The frame is the same for all requests, so that one reader words all errors.
    let framed = format!(r#"{{"today":"2000-01-01","input":{json}}}"#);
    parse::<T>(&framed).map(|request| request.input).map_err(|error| error.to_json().to_string())
}
