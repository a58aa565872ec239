//! Calls about reasons, advice, graduates and the calendar of transfers.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::{Chart, Checked, Date, Diagnosis, Term};
use crate::transfer::advise::{Advice, Document, Situation, recommend};
use crate::transfer::batch::{Fate, Mode, run};
use crate::transfer::calendar::{Agenda, CalendarSystem, Deadline, Due, Party, Scope, Task, deadlines, next_due};
use crate::transfer::findings::reason::ReasonNotKnown;
use crate::transfer::graduation::branch::{BranchMark, BranchMarkEvent, MarkBranch, category_change, decide};
use crate::transfer::graduation::first_known;
use crate::transfer::graduation::freshmen::{Intake, check_intake};
use crate::transfer::graduation::member::{MarkMember, MemberMark, check_member_mark};
use crate::transfer::graduation::retention::{Retention, RetentionTerms, check_retention};
use crate::transfer::linkage::{Graduate, Indicator, progress, rate};
use crate::transfer::reason::{DestinationKind, FormField, Reason, ReasonForm, check, row};
use crate::transfer::statistics::{Figures, LogEntry, statistics};

const APPENDIX: u8 = crate::questions::APPENDIX;

calls! {
    "transfer.reasons", "转接原因表" / "gives the table of reasons of a transfer", [33, 34, APPENDIX],
        ReasonsInput => Vec<ReasonRow>, list_reasons;
    "transfer.reason.check", "检查转接申请的原因、必填项和去向" / "checks reason, fields and destination of a transfer", [33, 34, APPENDIX],
        ReasonForm => ReasonValue, check_reason;
    "transfer.advise", "团员应转往哪里" / "tells where a member goes and what is needed", [33, 34, APPENDIX],
        Situation => AdviceValue, advise;
    "transfer.batch", "检查一批转接申请" / "checks a batch of transfers", [33, 34],
        BatchInput => BatchValue, check_batch;
    "transfer.statistics", "按组织统计转接日志" / "counts a log of transfers by organization", [33, 34],
        LogInput => std::collections::BTreeMap<String, Figures>, count_log;
    "graduation.mark", "标记团支部或团员的毕业类别" / "checks the mark of a branch or member", [APPENDIX],
        MarkInput => MarkValue, mark;
    "graduation.retention", "检查团组织关系保留在学校的期限" / "checks the retention of a member at the school", [APPENDIX],
        Retention => RetentionValue, retention;
    "graduation.intake", "检查新生团员转入" / "checks the intake of a freshman", [APPENDIX],
        Intake => IntakeValue, intake;
    "calendar.deadlines", "某年的时间安排" / "gives the terms of a year", [APPENDIX],
        YearInput => Vec<DeadlineValue>, list_deadlines;
    "calendar.next", "接下来要办什么" / "tells what is due next", [APPENDIX],
        Agenda => Vec<DueValue>, list_due;
    "linkage.progress", "学社衔接进度和指标" / "counts the progress of graduates and computes indicators", [APPENDIX],
        LinkageInput => LinkageValue, count_linkage;
}

/// A word of a fixed vocabulary.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Word {
    /// The stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl Word {
    const fn of(term: &'static Term) -> Self {
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
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

/// A mark: of a branch or of a member.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum MarkInput {
    /// Of a branch.
    Branch {
        /// What the branch is marked as now.
        state: BranchMark,
        /// What is wanted.
        wish: MarkBranch,
    },
    /// Of a member.
    Member(MarkMember),
}

/// What follows.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct MarkValue {
    /// What happens to the branch; `null` for a member.
    event: Option<BranchMarkEvent>,
    /// What the branch is marked as afterwards; `null` for a member.
    state: Option<BranchMark>,
    /// The day on which the branch becomes an organization of graduates, `yyyy-MM-dd`; `null` if none is known.
    category_change: Option<String>,
    /// Whether a member with this mark counts in the statistics of linkage; `null` for a branch.
    counts: Option<bool>,
}

fn mark(request: &Request<MarkInput>) -> Json {
    let context = request.context();
    let checked = match &request.input {
        MarkInput::Branch { state, wish } => {
            let checked = match decide(*state, wish, &context) {
                Ok((event, mut findings)) => {
                    let change = wish.graduates_on.map(category_change);
                    let day = change.as_ref().and_then(|change| change.value).map(|change| change.day.to_string());
                    findings.extend(change.into_iter().flat_map(|change| change.findings));
                    let state = state.next(event);
                    let value = MarkValue { event: Some(event), state, category_change: day, counts: None };
                    Checked { value: Some(value), findings }
                }
                Err(findings) => Checked { value: None, findings },
            };
            let findings = checked.findings.into_iter().map(|finding| finding.within("wish").within("branch"));
            Checked { value: checked.value, findings: findings.collect() }
        }
        MarkInput::Member(wish) => {
            let findings = check_member_mark(wish, &context).into_iter().map(|finding| finding.within("member"));
            let counts = Some(MemberMark::counts(Some(wish.mark)));
            let value = MarkValue { event: None, state: None, category_change: None, counts };
            Checked { value: Some(value), findings: findings.collect() }
        }
    };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// The terms of a retention; the last days are still in time.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RetentionValue {
    /// The last day of the usual term, `yyyy-MM-dd`; `null` abroad.
    usual: Option<String>,
    /// The last day at all, `yyyy-MM-dd`; `null` where no limit is known.
    last: Option<String>,
}

fn retention(request: &Request<Retention>) -> Json {
    let day = |day: Option<Date>| day.map(|day| day.to_string());
    let value = |terms: &RetentionTerms| json!(RetentionValue { usual: day(terms.usual), last: day(terms.last) });
    check_retention(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// The term of an intake.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct IntakeValue {
    /// The last day, `yyyy-MM-dd`.
    last: String,
}

fn intake(request: &Request<Intake>) -> Json {
    let value = |last: &Date| json!(IntakeValue { last: last.to_string() });
    check_intake(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// A year of a system.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct YearInput {
    /// The year.
    year: i32,
    /// Whose terms.
    system: CalendarSystem,
}

/// A term.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DeadlineValue {
    /// What is due.
    task: Task,
    /// Who has to do it.
    party: Party,
    /// For all or for one school.
    scope: Scope,
    /// The first day, `yyyy-MM-dd`, if it is told.
    from: Option<String>,
    /// The last day, `yyyy-MM-dd`; for what happens by itself, its day.
    last: String,
    /// The share asked for, in per cent.
    percent: Option<u8>,
    /// The year it was taken over from; `null` if it is of its own.
    carried_from: Option<i32>,
    /// The id of the source.
    source: &'static str,
}

fn list_deadlines(request: &Request<YearInput>) -> Json {
    let YearInput { year, system } = request.input;
    let value = |term: &Deadline| DeadlineValue {
        task: term.task,
        party: term.party,
        scope: term.scope,
        from: term.from.map(|day| day.to_string()),
        last: term.last.to_string(),
        percent: term.percent,
        carried_from: term.carried_from,
        source: term.source.id,
    };
    let checked = deadlines(year, system, &request.context());
    let value = |terms: &Vec<Deadline>| json!(terms.iter().map(value).collect::<Vec<_>>());
    checked.to_json(value, request.lang, request.reveal())
}

/// Something that is due.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DueValue {
    /// What.
    task: Word,
    /// By whom.
    party: Word,
    /// The last day, `yyyy-MM-dd`.
    last: String,
    /// Days from today to it; negative once it is over.
    days_left: i64,
    /// The year it was taken over from; `null` if it is of its own.
    carried_from: Option<i32>,
}

fn list_due(request: &Request<Agenda>) -> Json {
    let value = |due: &Due| DueValue {
        task: Word::of(due.task.term()),
        party: Word::of(due.party.term()),
        last: due.last.to_string(),
        days_left: due.days_left,
        carried_from: due.carried_from,
    };
    let value = |all: &Vec<Due>| json!(all.iter().map(value).collect::<Vec<_>>());
    next_due(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// The graduates of an organization.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LinkageInput {
    /// The graduates.
    graduates: Vec<Graduate>,
    /// The last day by which all should be done, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    due: Option<Date>,
    /// The indicator to compute.
    #[serde(default)]
    indicator: Option<Indicator>,
}

/// The figures.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct LinkageValue {
    /// Graduates that count.
    counted: u32,
    /// Graduates that stand outside.
    outside: u32,
    /// Not initiated.
    none: u32,
    /// Initiated.
    initiated: u32,
    /// One side has approved.
    approved: u32,
    /// Returned.
    returned: u32,
    /// Done.
    done: u32,
    /// Not done although the last day is over.
    overdue: u32,
    /// The rate asked for; `null` if none was or it is not computed.
    rate: Option<RateValue>,
}

/// A rate.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RateValue {
    /// Above the line.
    numerator: u32,
    /// Below the line.
    denominator: u32,
    /// Hundredths of a per cent, rounded down.
    basis_points: u32,
}

fn count_linkage(request: &Request<LinkageInput>) -> Json {
    let LinkageInput { graduates, due, indicator } = &request.input;
    let figures = progress(graduates, *due, request.today);
    let computed = indicator.map(|indicator| rate(indicator, graduates, request.today));
    let rate = computed.as_ref().and_then(|computed| computed.value).map(|rate| RateValue {
        numerator: rate.numerator,
        denominator: rate.denominator,
        basis_points: rate.basis_points(),
    });
    let value = LinkageValue {
        counted: figures.counted,
        outside: figures.outside,
        none: figures.none,
        initiated: figures.initiated,
        approved: figures.approved,
        returned: figures.returned,
        done: figures.done,
        overdue: figures.overdue,
        rate,
    };
    let findings = computed.into_iter().flat_map(|computed| computed.findings);
    let findings = findings.map(|finding| finding.within("indicator")).collect();
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
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
