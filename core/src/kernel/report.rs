//! Verdicts, and an answer that carries its findings.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::{Finding, Lang, Reveal, Severity, Value};

/// The outcome of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
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
        serde_json::json!({
            "verdict": self.verdict().name(),
            "findings": ShownFinding::all(&self.findings, lang, reveal),
            "value": self.value.as_ref().map_or(Json::Null, value),
        })
    }
}

impl<T: Serialize> Checked<T> {
    /// The same as text, of a value that is what the wire carries.
    #[must_use]
    pub fn to_json_text(&self, lang: Option<Lang>, reveal: Reveal) -> String {
        // Neither map keys other than texts nor any other reason for an error can occur in a value.
        let value = serde_json::to_string(&self.value).unwrap_or_default();
        answer_text(self.verdict(), &self.findings, &value, lang, reveal)
    }
}

/// Puts an answer together; apart from the type of the value, so that a program holds it once.
fn answer_text(verdict: Verdict, findings: &[Finding], value: &str, lang: Option<Lang>, reveal: Reveal) -> String {
    let findings = serde_json::to_string(&ShownFinding::all(findings, lang, reveal)).unwrap_or_default();
    let mut text = String::with_capacity(findings.len() + value.len() + 48);
    text.extend([r#"{"verdict":""#, verdict.name(), r#"","findings":"#, &findings, r#","value":"#, value, "}"]);
    text
}

/// A finding as the wire carries it, with its message if a language is given.
#[must_use]
pub fn finding_json(finding: &Finding, lang: Option<Lang>, reveal: Reveal) -> Json {
    serde_json::json!(ShownFinding { finding, lang, reveal })
}

/// A finding on its way to the wire.
struct ShownFinding<'a> {
    finding: &'a Finding,
    lang: Option<Lang>,
    reveal: Reveal,
}

impl<'a> ShownFinding<'a> {
    fn all(findings: &'a [Finding], lang: Option<Lang>, reveal: Reveal) -> Vec<Self> {
        findings.iter().map(|finding| Self { finding, lang, reveal }).collect()
    }
}

impl Serialize for ShownFinding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { finding, lang, reveal } = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", finding.code())?;
        map.serialize_entry("severity", finding.severity().name())?;
        map.serialize_entry("path", &finding.path().to_string())?;
        map.serialize_entry("params", &ShownParams { finding, reveal })?;
        map.serialize_entry("rule", finding.def().rule)?;
        map.serialize_entry("source", &finding.def().sources.iter().map(|source| source.id).collect::<Vec<_>>())?;
        if let Some(fix) = finding.fix() {
            map.serialize_entry("fix", &fix.show(reveal))?;
        }
        if !finding.suggestions().is_empty() {
            let texts = finding.suggestions().iter().map(|text| text.show(reveal)).collect::<Vec<_>>();
            map.serialize_entry("suggestions", &texts)?;
        }
        if let Some(lang) = lang {
            map.serialize_entry("message", &finding.message(lang, reveal))?;
        }
        map.end()
    }
}

struct ShownParams<'a> {
    finding: &'a Finding,
    reveal: Reveal,
}

impl Serialize for ShownParams<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.finding.params() {
            map.serialize_key(name)?;
            match value {
                Value::Int(value) => map.serialize_value(value)?,
                Value::Terms(terms) => map.serialize_value(&terms.iter().map(|term| term.code).collect::<Vec<_>>())?,
                Value::Term(term) => map.serialize_value(term.code)?,
                // In words and on the wire alike.
                Value::Day(_) | Value::Month(_) | Value::Text(_) | Value::Personal(_) => {
                    map.serialize_value(&value.to_text(Lang::Zh, self.reveal))?;
                }
            }
        }
        map.end()
    }
}
