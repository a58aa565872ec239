//! Pieces of TypeScript: comments, names and literals.

use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::hosts::model::{Word, pascal};

/// A type written for a file that has the named types under `t`.
pub(super) fn prefixed(ty: &str) -> String {
    let starts = |c: char| c.is_ascii_uppercase();
    ty.split_inclusive(|c: char| !c.is_ascii_alphanumeric())
        .map(|part| {
            let builtin =
                ["Readonly", "ReadonlyArray", "Record"].iter().any(|name| part.trim_end_matches('<') == *name);
            if part.starts_with(starts) && !builtin { format!("t.{part}") } else { part.to_owned() }
        })
        .collect()
}

pub(super) fn described(doc: &str, words: &[Word]) -> String {
    let meanings: Vec<_> = words
        .iter()
        .filter(|word| !word.doc.is_empty())
        .map(|word| format!("- `{}`: {}", word.word, word.doc))
        .collect();
    [doc, &meanings.join("\n")].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("\n\n")
}

pub(super) fn doc(out: &mut String, indent: &str, text: &str) {
    let text = text.replace("*/", "*\u{200b}/");
    match text.lines().collect::<Vec<_>>().as_slice() {
        [] => {}
        [line] => {
            let _ = writeln!(out, "{indent}/** {line} */");
        }
        lines => {
            let _ = writeln!(out, "{indent}/**");
            for line in lines {
                let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
            }
            let _ = writeln!(out, "{indent} */");
        }
    }
}

pub(super) fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

pub(super) fn camel(name: &str) -> String {
    let mut name = pascal(name);
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}
