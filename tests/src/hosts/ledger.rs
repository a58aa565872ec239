//! The ledger of parity: under which name each call of the contract is found in each host.

use std::fmt::Write;

use serde_json::{Value as Json, json};

use super::model::{Call, Model};
use super::{python, typescript};

/// Calls that have a command of their own on the command line; every other one is answered by `zhtj call NAME`.
const COMMANDS: &[(&str, &str)] = &[
    ("calendar.deadlines", "transfer deadlines"),
    ("catalogue.explain", "explain"),
    ("completion.tree", "complete"),
    ("organization_tree.check_table", "org check"),
    ("resident_id.check", "id"),
    ("roster.check", "check"),
    ("rules.list", "rules"),
    ("transfer.advise", "transfer advise"),
    ("transfer.class_list", "transfer check"),
    ("transfer.decide", "transfer simulate"),
    ("transfer.graph", "transfer graph"),
];

/// The words of the command of a call, if it has one of its own.
#[must_use]
pub fn command(call: &Call) -> Option<&'static str> {
    COMMANDS.iter().find(|(name, _)| *name == call.name).map(|(_, command)| *command)
}

/// The ledger as JSON: of each call its paths, and of each Python function its parameters in order.
///
/// # Panics
/// If a command is of no call.
#[must_use]
pub fn json(model: &Model) -> Json {
    let named = |name: &str| model.calls.iter().any(|call| call.name == name);
    let stale: Vec<_> = COMMANDS.iter().filter(|(name, _)| !named(name)).collect();
    assert!(stale.is_empty(), "commands of no call: {stale:?}");
    let of = |call: &Call| {
        let function = |(form, name): (_, String)| {
            let params = python::signature(call, form).into_iter();
            let params: Vec<_> = params.map(|(name, required)| json!({ "name": name, "required": required })).collect();
            json!({ "path": format!("zhtj.{}.{name}", call.topic()), "params": params })
        };
        let functions: Vec<_> = call.forms.iter().zip(python::functions(call)).map(function).collect();
        json!({ "call": call.name, "python": functions, "javascript": typescript::path(call), "command": command(call) })
    };
    Json::Array(model.calls.iter().map(of).collect())
}

/// The ledger as a table for people.
#[must_use]
pub fn markdown(model: &Model) -> String {
    let mark = "<!-- Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden -->";
    let mut out = format!(
        "# Where each call is found\n\n{mark}\n\nThe command line answers every call by `zhtj call NAME`; some have a \
         command of their own.\n\n| Call | What it does | Python | JavaScript | Command |\n|---|---|---|---|---|\n"
    );
    for call in &model.calls {
        let functions: Vec<_> =
            python::functions(call).iter().map(|name| format!("`zhtj.{}.{name}`", call.topic())).collect();
        let command = command(call).map(|command| format!("`zhtj {command}`")).unwrap_or_default();
        let (javascript, python) = (typescript::path(call), functions.join(", "));
        let _ = writeln!(out, "| `{}` | {} | {python} | `{javascript}` | {command} |", call.name, call.en);
    }
    out
}
