//! Verdicts, and an answer that carries its findings.

use serde::Serialize;
use serde_json::Value as Json;

use super::{Finding, Lang, Reveal, Severity, Value};

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
        serde_json::json!({
            "verdict": self.verdict().name(),
            "findings": self.findings.iter().map(|finding| finding_json(finding, lang, reveal)).collect::<Vec<_>>(),
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
    let mut out = String::with_capacity(findings.len() * 256 + value.len() + 48);
    field(&mut out, '{', "verdict");
    quoted(&mut out, verdict.name());
    field(&mut out, ',', "findings");
    list(&mut out, findings.iter(), |out, finding| write_finding(out, finding, lang, reveal));
    field(&mut out, ',', "value");
    out.push_str(value);
    out.push('}');
    out
}

/// A finding as the wire carries it, with its message if a language is given.
#[must_use]
pub fn finding_json(finding: &Finding, lang: Option<Lang>, reveal: Reveal) -> Json {
    let mut text = String::new();
    write_finding(&mut text, finding, lang, reveal);
    serde_json::from_str(&text).unwrap_or_default()
}

/// Writes a finding. By hand: every host and every page carries this code, and what serde makes of it is three times as
/// large.
fn write_finding(out: &mut String, finding: &Finding, lang: Option<Lang>, reveal: Reveal) {
    let text = |out: &mut String, name: &str, text: &str| {
        field(out, ',', name);
        quoted(out, text);
    };
    field(out, '{', "code");
    quoted(out, finding.code());
    text(out, "severity", finding.severity().name());
    text(out, "path", &finding.path().to_string());
    field(out, ',', "params");
    let mut before = '{';
    for (name, value) in finding.params() {
        field(out, before, name);
        write_value(out, value, reveal);
        before = ',';
    }
    out.push_str(if before == '{' { "{}" } else { "}" });
    text(out, "rule", finding.def().rule);
    field(out, ',', "source");
    list(out, finding.def().sources.iter(), |out, source| quoted(out, source.id));
    if let Some(fix) = finding.fix() {
        text(out, "fix", &fix.show(reveal));
    }
    if !finding.suggestions().is_empty() {
        field(out, ',', "suggestions");
        list(out, finding.suggestions().iter(), |out, one| quoted(out, &one.show(reveal)));
    }
    if let Some(lang) = lang {
        text(out, "message", &finding.message(lang, reveal));
    }
    out.push('}');
}

fn write_value(out: &mut String, value: &Value, reveal: Reveal) {
    match value {
        Value::Int(number) => out.push_str(&number.to_string()),
        Value::Terms(terms) => list(out, terms.iter(), |out, term| quoted(out, term.code)),
        Value::Term(term) => quoted(out, term.code),
        // The same in words and on the wire.
        Value::Day(_) | Value::Month(_) | Value::Text(_) | Value::Personal(_) => {
            quoted(out, &value.to_text(Lang::Zh, reveal));
        }
    }
}

fn field(out: &mut String, before: char, name: &str) {
    out.push(before);
    quoted(out, name);
    out.push(':');
}

fn list<T>(out: &mut String, items: impl Iterator<Item = T>, write: impl Fn(&mut String, T)) {
    out.push('[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

/// Writes a text as JSON has it, escaped as `serde_json` does.
fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        let letter = match c {
            '"' | '\\' => c,
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\0'..' ' => {
                let hex = |digit: u32| char::from_digit(digit, 16).unwrap_or('0');
                out.push_str("\\u00");
                out.push(hex(u32::from(c) >> 4));
                out.push(hex(u32::from(c) & 15));
                continue;
            }
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push('\\');
        out.push(letter);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_as_serde_json_writes_them() {
        let every: String = (0..0x180).filter_map(char::from_u32).chain("团\u{2028}\u{1f600}".chars()).collect();
        let mut out = String::new();
        quoted(&mut out, &every);
        assert_eq!(Some(out), serde_json::to_string(&every).ok());
    }
}
