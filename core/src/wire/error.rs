//! Why a request could not be answered.

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::kernel::Kind;
use crate::kernel::mask::mask;

/// Why a request could not be answered: a code, the place in the request, and what is to be known about it. The input
/// itself is never repeated, since it may be personal data.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code} at {path:?}: {detail}")]
pub struct WireError {
    code: &'static str,
    path: String,
    detail: String,
}

impl WireError {
    pub(super) fn unknown_call(name: &str) -> Self {
        let detail = shown(&name.chars().take(60).collect::<String>());
        Self { code: "request.unknown_call", path: String::new(), detail }
    }

    /// The input has the shape of the request but cannot be used: the codes of files, `file.problem`.
    #[cfg(feature = "sheets")]
    pub(super) fn unusable(error: &crate::roster::read::ReadError) -> Self {
        Self { code: error.code(), path: "/input".to_owned(), detail: error.to_string() }
    }

    /// The input has more than can be held.
    #[cfg(feature = "sheets")]
    pub(super) fn too_much(detail: String) -> Self {
        Self { code: "request.invalid_value", path: "/input/rows".to_owned(), detail }
    }

    pub(super) fn malformed(error: &serde_json::Error) -> Self {
        let detail = format!("line {}, column {}", error.line(), error.column());
        Self { code: "request.malformed_json", path: String::new(), detail }
    }

    /// A value does not fit.
    pub(super) const fn new(code: &'static str, detail: String) -> Self {
        Self { code, path: String::new(), detail }
    }

    /// Moves the place below a step of the request, already written as a JSON Pointer has it.
    pub(super) fn move_below(&mut self, step: &str) {
        let mut path = String::with_capacity(step.len() + self.path.len() + 1);
        path.extend(["/", step, &self.path]);
        self.path = path;
    }

    /// The error of a part of the request.
    pub(super) fn below(mut self, step: &str) -> Self {
        self.move_below(step);
        self
    }

    /// The stable code, `request.problem`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The place in the request as a JSON Pointer.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The error as hosts carry it: `{error: {code, path, params: {detail}}}`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        json!({ "error": Shown { code: self.code, path: &self.path, params: Params { detail: &self.detail } } })
    }

    /// The same as text.
    #[must_use]
    pub fn to_json_text(&self) -> String {
        let shown = Shown { code: self.code, path: &self.path, params: Params { detail: &self.detail } };
        let mut text = serde_json::to_string(&shown).unwrap_or_default();
        text.insert_str(0, r#"{"error":"#);
        text.push('}');
        text
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    code: &'static str,
    path: &'a str,
    params: Params<'a>,
}

#[derive(Serialize)]
struct Params<'a> {
    detail: &'a str,
}

/// A name out of the request as an error may repeat it. A number long enough to be a person's is masked: somebody may
/// have put a value where a name belongs.
pub(super) fn shown(name: &str) -> String {
    let is_number = name.bytes().filter(u8::is_ascii_digit).count() >= 11;
    if is_number { mask(Kind::Id, name) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::call;

    #[test]
    fn no_error_repeats_a_number_of_a_person() {
        let id = "11010519491231002X";
        for (name, request) in [
            ("resident_id.check", format!(r#"{{"today": "2026-11-22", "input": {{"text": "", "{id}": 1}}}}"#)),
            ("resident_id.check", format!(r#"{{"{id}": {{}}}}"#)),
            ("resident_id.check", format!(r#"{{"today": "2026-11-22", "input": "{id}"}}"#)),
            (id, "{}".to_owned()),
        ] {
            let error = call(name, &request).unwrap_err();
            assert!(!error.to_string().contains(id) && !error.to_json().to_string().contains(id), "{}", error.code());
        }
    }
}
