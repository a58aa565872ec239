//! Calls about reasons, advice, batches and statistics of transfers.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::{Checked, Date, Diagnosis, Term};
use crate::questions::APPENDIX;
use crate::transfer::advise::{Advice, Document, Situation, recommend};
use crate::transfer::batch::{Fate, Mode, run};
use crate::transfer::findings::reason::ReasonNotKnown;
use crate::transfer::graduation::first_known;
use crate::transfer::reason::{DestinationKind, FormField, Reason, ReasonForm, check, row};
use crate::transfer::statistics::{LogEntry, statistics};

calls! {
    "transfer.reasons", "转接原因表" / "gives the table of reasons of a transfer", [33, 34, APPENDIX],
        ReasonsInput => Vec<ReasonRow>, list_reasons;
    "transfer.check_reason", "检查转接申请的原因、必填项和去向" / "checks reason, fields and destination of a transfer", [33, 34, APPENDIX],
        ReasonForm => ReasonValue, check_reason;
    "transfer.advise", "团员应转往哪里" / "tells where a member goes and what is needed", [33, 34, APPENDIX],
        Situation => AdviceValue, advise;
    "transfer.batch", "检查一批转接申请" / "checks a batch of transfers", [33, 34],
        BatchInput => BatchValue, check_batch;
    "transfer.statistics", "按组织统计转接日志" / "counts a log of transfers by organization", [33, 34],
        LogInput => std::collections::BTreeMap<String, crate::transfer::statistics::Figures>, count_log;
}

/// A word of a fixed vocabulary.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Word {
    /// The stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl Word {
    pub(super) const fn of(term: &'static Term) -> Self {
        Self { code: term.code, zh: term.zh, en: term.en }
    }
}

/// The day of the table.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ReasonsInput {
    /// The day of the application, `yyyy-MM-dd`; today if left out.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    on: Option<Date>,
}

/// A reason with what it asks for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ReasonRow {
    /// The reason.
    reason: Word,
    /// The fields that must be filled in, as far as they are known.
    fields: Vec<Word>,
    /// Whether these are all.
    fields_known: bool,
    /// Where it may lead, best first; empty if the facts alone decide.
    destinations: Vec<Word>,
    /// The id of the source of this wording.
    source: &'static str,
}

fn list_reasons(request: &Request<ReasonsInput>) -> Json {
    let on = request.input.on.unwrap_or(request.today);
    let mut findings = Vec::new();
    let mut rows = Vec::new();
    for reason in Reason::ALL.iter().copied() {
        match row(reason, on) {
            Ok((row, source)) => rows.push(ReasonRow {
                reason: Word::of(reason.term()),
                fields: row.fields.iter().map(|field| Word::of(field.term())).collect(),
                fields_known: row.fields_known,
                destinations: row.to.iter().map(|kind| Word::of(kind.term())).collect(),
                source: source.id,
            }),
            Err(coverage) => {
                let first = first_known(coverage);
                findings.push(ReasonNotKnown { reason: reason.term(), first }.finding().within("on"));
            }
        }
    }
    let checked = Checked { value: Some(rows), findings };
    checked.to_json(|rows| json!(rows), request.lang, request.reveal())
}

/// What the reason of a form asks for; `null` fields where no table is known.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ReasonValue {
    /// The fields that must be filled in, as far as they are known.
    fields: Vec<FormField>,
    /// Whether these are all.
    fields_known: bool,
    /// Where the reason may lead, best first; empty if the facts alone decide.
    destinations: Vec<DestinationKind>,
}

fn check_reason(request: &Request<ReasonForm>) -> Json {
    let form = &request.input;
    let value = row(form.reason, form.on.unwrap_or(request.today)).ok().map(|(row, _)| ReasonValue {
        fields: row.fields.to_vec(),
        fields_known: row.fields_known,
        destinations: row.to.to_vec(),
    });
    let checked = Checked { value, findings: check(form, &request.context()) };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// The advice.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct AdviceValue {
    /// Whether there is something to transfer, now or later.
    required: bool,
    /// Whether a transfer can start today.
    now: bool,
    /// The destinations, best first.
    choices: Vec<ChoiceValue>,
    /// The fields of the form for the best choice.
    fields: Vec<Word>,
    /// Documents beside the form.
    documents: Vec<Word>,
}

/// A destination.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ChoiceValue {
    /// Where to.
    destination: Word,
    /// The reason to choose; `null` where no form is filled in.
    reason: Option<Word>,
    /// The id of the source that says so.
    source: &'static str,
}

fn advise(request: &Request<Situation>) -> Json {
    let value = |advice: &Advice| {
        json!(AdviceValue {
            required: advice.required,
            now: advice.now,
            choices: advice
                .choices
                .iter()
                .map(|choice| ChoiceValue {
                    destination: Word::of(choice.destination.term()),
                    reason: choice.reason.map(|reason| Word::of(reason.term())),
                    source: choice.source.id,
                })
                .collect(),
            fields: advice.fields.iter().map(|field| Word::of(field.term())).collect(),
            documents: advice.documents.iter().copied().map(Document::term).map(Word::of).collect(),
        })
    };
    recommend(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// A batch.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct BatchInput {
    /// All or nothing, or as many as can be.
    mode: Mode,
    /// The people.
    people: Vec<BatchPerson>,
}

/// Somebody of a batch.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct BatchPerson {
    /// The host's own key of the person; it is not printed.
    key: String,
    /// The form.
    form: ReasonForm,
}

/// What became of a batch.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct BatchValue {
    /// One for each person, in their order.
    fates: Vec<Fate>,
    /// How many can be initiated.
    applied: usize,
    /// How many are refused.
    refused: usize,
    /// How many are held back because of others.
    held_back: usize,
}

fn check_batch(request: &Request<BatchInput>) -> Json {
    let context = request.context();
    let BatchInput { mode, people } = &request.input;
    let decide = |(): &(), person: &BatchPerson| {
        let findings = check(&person.form, &context).into_iter().map(|finding| finding.within("form"));
        Ok((vec![()], findings.collect()))
    };
    let batch = run(*mode, (), people, |person| person.key.as_str().to_owned(), decide, |(), ()| ());
    let value = BatchValue {
        fates: batch.outcomes.iter().map(|outcome| outcome.fate).collect(),
        applied: batch.count(Fate::Applied),
        refused: batch.count(Fate::Refused),
        held_back: batch.count(Fate::HeldBack),
    };
    let of_people = (0u32..).zip(batch.outcomes).flat_map(|(at, outcome)| {
        outcome.findings.into_iter().map(move |finding| finding.within_index(at).within("people"))
    });
    let checked = Checked { value: Some(value), findings: of_people.collect() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A log.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LogInput {
    /// Its lines, in the order of time.
    log: Vec<LogEntry>,
}

fn count_log(request: &Request<LogInput>) -> Json {
    statistics(&request.input.log).to_json(|figures| json!(figures), request.lang, request.reveal())
}

#[cfg(test)]
mod tests {
    use crate::wire::call;

    #[test]
    fn keys_and_texts_of_people_are_not_printed() {
        let request = r#"{"today": "2024-06-20", "input": {"mode": "best_effort", "people": [
            {"key": "11010519491231002X", "form": {"reason": "abroad_study", "domestic_contact": "王五"}},
            {"key": "11010519491231002X", "form": {"reason": "study", "school_name": "某大学"}}]}}"#;
        let answer = call("transfer.batch", request).unwrap();
        assert!(answer.contains("transfer.batch_twice"));
        assert!(!answer.contains("11010519491231002X") && !answer.contains("王五") && !answer.contains("某大学"));
    }

    #[test]
    fn a_word_that_is_not_in_the_list_is_refused_with_its_place() {
        let error = call("transfer.advise", r#"{"today": "2024-06-20", "input": {"plan": "dream"}}"#).unwrap_err();
        assert_eq!((error.code(), error.path()), ("request.unknown_value", "/input/plan"));
    }
}
