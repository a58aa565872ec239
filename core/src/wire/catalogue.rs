//! Calls about the library itself: which codes and rules there are, and what a code means. They check nothing, so their
//! answer is `{value}` alone.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::explain::{ParamText, RuleText, describe, explain, params};
use crate::kernel::{FindingDef, Severity, Source};
use crate::{RULES_VERSION, catalogue, rules, sources};

calls! {
    "catalogue.list", "列出全部问题代码" / "lists every code", [],
        Nothing => Catalogue, list_catalogue;
    "catalogue.explain", "解释一个问题代码" / "explains a code", [],
        Explain => crate::explain::Explanation, explain_code;
    "rules.list", "列出全部规则及其依据" / "lists every rule and its sources", [],
        Nothing => Listing, list_rules;
}

/// An empty input, `{}`.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// A code to be explained, in the language of the request (Chinese if none is given).
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Explain {
    /// A code of the catalogue, `topic.problem`.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    code: Code,
}

/// A code that the catalogue has.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
struct Code(&'static FindingDef);

/// The catalogue has no such code.
#[derive(Debug, thiserror::Error)]
#[error("expected a code of the catalogue")]
struct UnknownCode;

impl TryFrom<String> for Code {
    type Error = UnknownCode;

    fn try_from(text: String) -> Result<Self, UnknownCode> {
        catalogue::get(&text).map(Self).ok_or(UnknownCode)
    }
}

/// A text in both languages.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Both {
    /// Chinese.
    zh: &'static str,
    /// English.
    en: &'static str,
}

/// The catalogue of findings.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Catalogue {
    /// The version of the rule set.
    rules_version: &'static str,
    /// Every code, topic by topic.
    findings: Vec<Entry>,
}

/// An entry of the catalogue.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Entry {
    /// The code, `topic.problem`; never renamed, never reused.
    code: &'static str,
    /// The id of the rule that finds it.
    rule: &'static str,
    /// How grave it is unless a policy says otherwise.
    severity: Severity,
    /// A short name of the problem.
    title: Both,
    /// The fact, then what to do; `{name}` stands for a parameter.
    message: Both,
    /// The parameters of the message, in order.
    params: Vec<ParamText>,
    /// The ids of the sources that say so, best first.
    sources: Vec<&'static str>,
}

impl From<&'static FindingDef> for Entry {
    fn from(def: &'static FindingDef) -> Self {
        Self {
            code: def.code,
            rule: def.rule,
            severity: def.severity,
            title: Both { zh: def.title.0, en: def.title.1 },
            message: Both { zh: def.zh, en: def.en },
            params: params(def),
            sources: def.sources.iter().map(|source| source.id).collect(),
        }
    }
}

/// The rules and what they rest on.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Listing {
    /// The version of the rule set.
    rules_version: &'static str,
    /// Every rule, topic by topic, in the language of the request (Chinese if none is given).
    rules: Vec<RuleText>,
    /// Every source.
    sources: Vec<&'static Source>,
}

fn list_catalogue(_: &Request<Nothing>) -> Json {
    let findings = catalogue::all().map(Entry::from).collect();
    json!({ "value": Catalogue { rules_version: RULES_VERSION, findings } })
}

fn explain_code(request: &Request<Explain>) -> Json {
    json!({ "value": explain(request.input.code.0.code, request.lang.unwrap_or_default()) })
}

fn list_rules(request: &Request<Nothing>) -> Json {
    let lang = request.lang.unwrap_or_default();
    let rules = rules::all().map(|rule| describe(rule, lang)).collect();
    json!({ "value": Listing { rules_version: RULES_VERSION, rules, sources: sources::all().collect() } })
}

/// The schema of what an answer holds. Unlike in a request, what may be `null` is still there.
#[cfg(feature = "schema")]
pub(super) fn answered<T: schemars::JsonSchema>() -> schemars::Schema {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>()
}

/// The frame of every answer of a check.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[expect(dead_code, reason = "only its schema is used: answers are built by `Checked::to_json`")]
struct Answer {
    /// The outcome.
    verdict: crate::kernel::Verdict,
    /// What was found, in the order of the rules.
    findings: Vec<crate::kernel::Finding>,
    /// What was read or computed, `null` if nothing could be; its shape is the call's own.
    value: Json,
}

/// Gives the JSON Schemas of the contract: of each call its request and the `value` of its answer, of the policy and of
/// the limits of reading.
///
/// ```
/// let schemas = zhtj::wire::schemas();
/// let input = &schemas["calls"]["resident_id.check"]["request"]["$defs"]["Text"];
/// assert_eq!(input["required"][0], "text");
/// assert_eq!(schemas["policy"]["title"], "Policy");
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schemas() -> Json {
    let of_call = |call: &super::Call| {
        let summary = json!({ "zh": call.summary.0, "en": call.summary.1 });
        let (request, value) = ((call.request_schema)(), (call.value_schema)());
        let schema = json!({ "summary": summary, "questions": call.questions, "request": request, "value": value });
        (call.name.to_owned(), schema)
    };
    json!({
        "rules_version": RULES_VERSION,
        "calls": super::all().map(of_call).collect::<serde_json::Map<_, _>>(),
        "answer": answered::<Answer>(),
        "policy": schemars::schema_for!(crate::policy::Policy),
        "limits": schemars::schema_for!(crate::roster::Limits),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use crate::wire::call;

    fn value(name: &str, input: &str) -> Json {
        let request = format!(r#"{{"today": "2026-11-22", "lang": "en", "input": {input}}}"#);
        let answer: Json = serde_json::from_str(&call(name, &request).unwrap()).unwrap();
        answer["value"].clone()
    }

    #[test]
    fn lists_hold_everything_once() {
        let codes = value("catalogue.list", "{}")["findings"].as_array().unwrap().len();
        assert_eq!(codes, crate::catalogue::all().count());
        let rules = value("rules.list", "{}");
        assert_eq!(rules["rules"].as_array().unwrap().len(), crate::rules::all().count());
        assert_eq!(rules["sources"].as_array().unwrap().len(), crate::sources::all().count());
    }

    #[test]
    fn a_code_is_explained_with_its_rule_and_an_unknown_one_refused() {
        let told = value("catalogue.explain", r#"{"code": "resident_id.length"}"#);
        assert_eq!(told["rule"]["id"], "resident_id.number");
        assert_eq!(told["params"][0]["type"], "integer");
        let error = call("catalogue.explain", r#"{"today": "2026-11-22", "input": {"code": "x.y"}}"#).unwrap_err();
        assert_eq!((error.code(), error.path()), ("request.invalid_value", "/input/code"));
    }
}
