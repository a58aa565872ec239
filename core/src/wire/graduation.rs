//! Calls about graduates, the calendar of transfers and linkage.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::transfer_advice::Word;
use super::{Request, calls};
use crate::kernel::{Chart, Checked, Date};
use crate::questions::APPENDIX;
use crate::transfer::calendar::{Agenda, CalendarSystem, Deadline, Due, Party, Scope, Task, deadlines, next_due};
use crate::transfer::graduation::branch::{BranchMark, BranchMarkEvent, MarkBranch, category_change, decide};
use crate::transfer::graduation::freshmen::{Intake, check_intake};
use crate::transfer::graduation::member::{MarkMember, MemberMark, check_member_mark};
use crate::transfer::graduation::retention::{Retention, RetentionTerms, check_retention};
use crate::transfer::linkage::{Graduate, Indicator, progress, rate};

calls! {
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    usual: Option<String>,
    /// The last day at all, `yyyy-MM-dd`; `null` where no limit is known.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
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
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    from: Option<String>,
    /// The last day, `yyyy-MM-dd`; for what happens by itself, its day.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
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
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
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
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
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
