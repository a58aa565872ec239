//! Why a request could not be answered.

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

    pub(super) fn invalid(error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        Self::at(error.path().iter().flat_map(pointer_step).collect(), error.inner())
    }

    /// A part of a request that a host read by itself cannot be used. `path` is its place as a JSON Pointer.
    ///
    /// ```
    /// use zhtj::roster::SheetKind;
    /// use zhtj::wire::WireError;
    ///
    /// let wrong = serde_json::from_str::<SheetKind>("\"people\"").unwrap_err();
    /// assert_eq!(WireError::at("/kind".to_owned(), &wrong).code(), "request.unknown_value");
    /// ```
    #[must_use]
    pub fn at(path: String, inner: &serde_json::Error) -> Self {
        if inner.is_syntax() || inner.is_eof() || inner.is_io() {
            return Self::malformed(inner);
        }
        // serde words these itself; only the name of the field is taken out of the sentence.
        let text = inner.to_string();
        let name = shown(text.split('`').nth(1).unwrap_or_default());
        if text.starts_with("unknown field") {
            return Self { code: "request.unknown_field", path, detail: name };
        }
        if text.starts_with("missing field") {
            return Self { code: "request.missing_field", path, detail: name };
        }
        if text.starts_with("unknown variant") {
            let expected = text.split_once("expected ").map_or("", |(_, expected)| expected);
            let expected = expected.split(" at line").next().unwrap_or_default();
            return Self { code: "request.unknown_value", path, detail: format!("expected {expected}") };
        }
        let expected = text.rsplit_once("expected ").map(|(_, expected)| format!("expected {expected}"));
        let detail = expected.unwrap_or(text);
        let detail = detail.split(" at line").next().unwrap_or_default().to_owned();
        Self { code: "request.invalid_value", path, detail }
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
        json!({ "error": { "code": self.code, "path": self.path, "params": { "detail": self.detail } } })
    }
}

/// A step of a JSON Pointer; the path of the deserializer writes places in lists in brackets.
fn pointer_step(segment: &serde_path_to_error::Segment) -> [String; 2] {
    use serde_path_to_error::Segment;
    let name = match segment {
        Segment::Seq { index } => index.to_string(),
        Segment::Map { key } => shown(key).replace('~', "~0").replace('/', "~1"),
        Segment::Enum { variant } => variant.clone(),
        Segment::Unknown => "?".to_owned(),
    };
    ["/".to_owned(), name]
}

/// A name out of the request as an error may repeat it. A number long enough to be a person's is masked: somebody may
/// have put a value where a name belongs.
fn shown(name: &str) -> String {
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
