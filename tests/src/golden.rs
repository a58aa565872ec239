//! Generated files are committed, made again and compared.

use serde_json::Value as Json;

use crate::{asked_for, root};

/// The line that a failure prints: it rewrites the generated files.
pub const REWRITE: &str = "UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden";

/// Compares a committed file with what it has to be; with `UPDATE_GOLDEN=1` writes it instead.
///
/// # Errors
/// The first line that differs, and [`REWRITE`] as a line of its own.
pub fn check(path: &str, wanted: &str) -> Result<(), String> {
    let file = root().join(path);
    if asked_for("UPDATE_GOLDEN") {
        return std::fs::write(&file, wanted).map_err(|error| format!("{path}: {error}"));
    }
    let committed = std::fs::read_to_string(&file).map_err(|error| format!("{path}: {error}\n{REWRITE}"))?;
    match difference(&committed, wanted) {
        None => Ok(()),
        Some(difference) => Err(format!("{path} is not what the code says: {difference}\n{REWRITE}")),
    }
}

/// The first line in which two texts differ.
#[must_use]
pub fn difference(committed: &str, wanted: &str) -> Option<String> {
    if committed == wanted {
        return None;
    }
    let (mut old, mut new, mut line) = (committed.lines(), wanted.lines(), 0);
    loop {
        line += 1;
        match (old.next(), new.next()) {
            (None, None) => return Some("they differ in line ends".to_owned()),
            (old, new) if old == new => {}
            (old, new) => return Some(format!("line {line} is {old:?}, but should be {new:?}")),
        }
    }
}

/// What was done to codes that were once published: none may go, and none may change its parameters, since hosts
/// compare codes and read parameters by name.
#[must_use]
pub fn broken_promises(committed: &Json, present: &Json) -> Vec<String> {
    let entries = |catalogue: &Json| catalogue["findings"].as_array().cloned().unwrap_or_default();
    let present = entries(present);
    let mut broken = Vec::new();
    for old in entries(committed) {
        let code = &old["code"];
        match present.iter().find(|entry| entry["code"] == *code) {
            None => broken.push(format!("{code} was published and is gone; a code is never renamed or removed")),
            Some(new) if new["params"] != old["params"] => {
                let (old, new) = (&old["params"], &new["params"]);
                broken.push(format!(
                    "{code} was published with the parameters {old} and now has {new}; give it a new code"
                ));
            }
            Some(_) => {}
        }
    }
    broken
}
