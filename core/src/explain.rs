//! What the library says about itself: what a code means, which rule finds it, what the rule rests on and what has
//! changed over time. The texts stand in the catalogue, the rules and the sources; here they are put side by side in
//! one language, for `zhtj explain`, the call `catalogue.explain` and `core/RULES.md`.

use serde::Serialize;

use crate::kernel::{FindingDef, Lang, ReadAt, Rule, Severity, Source};
use crate::questions::QUESTIONS;
use crate::{catalogue, rules};

/// Everything about one code, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// The code, `topic.problem`.
    pub code: &'static str,
    /// How grave it is unless a policy says otherwise.
    pub severity: Severity,
    /// A short name of the problem.
    pub title: &'static str,
    /// The fact, then what to do; `{name}` stands for a parameter.
    pub message: &'static str,
    /// The parameters of the message, in order.
    pub params: Vec<ParamText>,
    /// Who says so, best first.
    pub sources: Vec<&'static Source>,
    /// The rule that finds it.
    pub rule: RuleText,
}

/// A parameter of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParamText {
    /// Its name in the message.
    pub name: &'static str,
    /// What it holds: `integer`, `day`, `month`, `term`, `terms`, `text` or `personal`.
    #[serde(rename = "type")]
    pub kind: &'static str,
}

/// A rule, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleText {
    /// Its id, `topic.noun`.
    pub id: &'static str,
    /// What it decides.
    pub title: &'static str,
    /// The file it stands in, from the root of the repository.
    pub file: &'static str,
    /// The questions of the FAQ it answers.
    pub questions: Vec<QuestionText>,
    /// On which day it reads its parameters.
    pub read_at: ReadAt,
    /// Its dated parameters with every value they ever had.
    pub parameters: Vec<ParameterText>,
    /// What it rests on, best first.
    pub sources: Vec<&'static Source>,
    /// The codes it can find.
    pub findings: Vec<&'static str>,
}

/// A question of the FAQ of June 2019.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionText {
    /// 1 to 50, or 51 for the appendix.
    pub number: u8,
    /// What it asks.
    pub text: &'static str,
}

/// A dated parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParameterText {
    /// Its id, `topic.noun`.
    pub id: &'static str,
    /// What the value means, with its unit.
    pub meaning: &'static str,
    /// Its values in order of time.
    pub steps: Vec<StepText>,
}

/// A value of a dated parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepText {
    /// The first day on which it is in force, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    pub from: String,
    /// The value; `null` where the rule was repealed on that day.
    pub value: Option<String>,
    /// The id of the source that says so.
    pub source: &'static str,
}

/// Explains a code in a language; `None` if the catalogue has no such code.
///
/// ```
/// use zhtj::explain::explain;
/// use zhtj::kernel::{Lang, Severity};
///
/// let told = explain("resident_id.check_character", Lang::En).expect("a code of the catalogue");
/// assert_eq!(told.severity, Severity::Error);
/// assert_eq!(told.rule.id, "resident_id.number");
/// assert!(told.sources.iter().any(|source| source.id == "GB_11643_1999"));
/// assert!(explain("resident_id.no_such_code", Lang::En).is_none());
/// ```
#[must_use]
pub fn explain(code: &str, lang: Lang) -> Option<Explanation> {
    let def = catalogue::get(code)?;
    let rule = describe(rules::get(def.rule)?, lang);
    Some(Explanation {
        code: def.code,
        severity: def.severity,
        title: lang.pick(def.title.0, def.title.1),
        message: lang.pick(def.zh, def.en),
        params: params(def),
        sources: def.sources.to_vec(),
        rule,
    })
}

/// Describes a rule in a language.
///
/// ```
/// use zhtj::kernel::Lang;
/// let told = zhtj::rules::get("resident_id.number").map(|rule| zhtj::explain::describe(rule, Lang::Zh));
/// assert_eq!(told.map(|rule| rule.title), Some("居民身份证号码"));
/// ```
#[must_use]
pub fn describe(rule: &Rule, lang: Lang) -> RuleText {
    let asked = QUESTIONS.iter().filter(|question| rule.questions.contains(&question.number));
    let parameters = rule.parameters.iter().map(|parameter| {
        let (zh, en) = parameter.meaning();
        let steps = parameter.steps().into_iter().map(|step| StepText {
            from: step.from.to_string(),
            value: step.value,
            source: step.source.id,
        });
        ParameterText { id: parameter.id(), meaning: lang.pick(zh, en), steps: steps.collect() }
    });
    RuleText {
        id: rule.id,
        title: lang.pick(rule.title.0, rule.title.1),
        file: rule.file,
        questions: asked.map(|q| QuestionText { number: q.number, text: lang.pick(q.zh, q.en) }).collect(),
        read_at: rule.read_at,
        parameters: parameters.collect(),
        sources: rule.sources.to_vec(),
        findings: rule.findings.iter().map(|def| def.code).collect(),
    }
}

/// The parameters of an entry of the catalogue, in order.
#[must_use]
pub fn params(def: &FindingDef) -> Vec<ParamText> {
    def.params.iter().map(|&(name, kind)| ParamText { name, kind }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_both_languages_by_a_rule_that_lists_it() {
        for def in catalogue::all() {
            for lang in [Lang::Zh, Lang::En] {
                let told = explain(def.code, lang).unwrap_or_else(|| panic!("{} has no rule {}", def.code, def.rule));
                assert_eq!((told.code, told.rule.id), (def.code, def.rule));
                assert!(told.rule.findings.contains(&def.code), "{} does not list {}", def.rule, def.code);
                assert!(!told.title.is_empty() && !told.message.is_empty(), "{}", def.code);
            }
        }
    }

    #[test]
    fn the_language_changes_the_texts_and_nothing_else() {
        let (zh, en) = (explain("resident_id.length", Lang::Zh), explain("resident_id.length", Lang::En));
        let (zh, en) = (zh.unwrap(), en.unwrap());
        assert_ne!((zh.title, zh.message, zh.rule.title), (en.title, en.message, en.rule.title));
        assert_eq!((zh.code, zh.params, zh.sources), (en.code, en.params, en.sources));
    }
}
