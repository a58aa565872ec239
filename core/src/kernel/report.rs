//! Verdicts, and an answer that carries its findings.

use serde::Serialize;
use serde_json::Value as Json;

use super::{Finding, Lang, Reveal, Severity};

/// The outcome of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing refuses it.
    Pass,
    /// At least one finding is an error.
    Fail,
    /// Nothing refuses it, but a rule that would have to be asked is not known.
    Undecided,
}

impl Verdict {
    /// The verdict that follows from findings.
    #[must_use]
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        match findings.into_iter().map(Finding::severity).max() {
            Some(Severity::Error) => Self::Fail,
            Some(Severity::Undecided) => Self::Undecided,
            Some(Severity::Warning | Severity::Note) | None => Self::Pass,
        }
    }

    /// The stable lower-case name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Undecided => "undecided",
        }
    }
}

/// What a check gives back: the findings, and the value that could be read in spite of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<T> {
    /// The value, if the input could be read at all.
    pub value: Option<T>,
    /// What was found, in the order of the rules.
    pub findings: Vec<Finding>,
}

impl<T> Checked<T> {
    /// An answer without findings.
    #[must_use]
    pub const fn clean(value: T) -> Self {
        Self { value: Some(value), findings: Vec::new() }
    }

    /// The verdict that follows from the findings.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::of(&self.findings)
    }

    /// Turns the value into another.
    #[must_use]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Checked<U> {
        Checked { value: self.value.map(f), findings: self.findings }
    }

    /// The answer as the wire carries it; with a language, each finding also carries its `message`.
    #[must_use]
    pub fn to_json(&self, value: impl FnOnce(&T) -> Json, lang: Option<Lang>, reveal: Reveal) -> Json {
        let findings = self.findings.iter().map(|finding| finding_json(finding, lang, reveal)).collect::<Vec<_>>();
        serde_json::json!({
            "verdict": self.verdict().name(),
            "findings": findings,
            "value": self.value.as_ref().map_or(Json::Null, value),
        })
    }
}

/// A finding as the wire carries it, with its message if a language is given.
#[must_use]
pub fn finding_json(finding: &Finding, lang: Option<Lang>, reveal: Reveal) -> Json {
    let mut json = finding.to_json(reveal);
    if let (Some(lang), Some(object)) = (lang, json.as_object_mut()) {
        object.insert("message".to_owned(), Json::from(finding.message(lang, reveal)));
    }
    json
}
