//! Calls about membership.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::{Checked, Date, Finding, Kind, Personal};
use crate::membership::discipline::approval::{Level, Measure, Right, approver, check_approver};
use crate::membership::discipline::procedure as discipline;
use crate::membership::dues::{Dues, compute};
use crate::membership::evaluation::{self, Evaluation, Graded};
use crate::membership::joining::{self, Admission};
use crate::membership::leaving::overage::{self, Aged};
use crate::membership::leaving::procedure as leaving;
use crate::membership::meeting::{self, Held};
use crate::membership::registration::{self, Registration};

calls! {
    "membership.joining", "检查入团手续" / "checks the steps of joining", [],
        Admission => JoiningValue, check_joining;
    "membership.leaving", "是否应办理超龄离团" / "tells whether leaving at 28 is due", [],
        Aged => LeavingValue, check_leaving;
    "leaving.decide", "办理离团、退团、自行脱团的一个步骤" / "takes a step on the way out of the League", [],
        LeavingStep => LeavingDecided, decide_leaving;
    "discipline.approval", "处分由谁批准" / "tells who approves a measure of discipline", [],
        ApprovalInput => ApprovalValue, find_approval;
    "discipline.decide", "办理团纪处分的一个步骤" / "takes a step in a case of discipline", [],
        DisciplineStep => DisciplineDecided, decide_discipline;
    "evaluation.check", "检查团员教育评议的人数和比例" / "checks the numbers of a yearly evaluation", [],
        Evaluation => EvaluationValue, check_evaluation;
    "evaluation.consequence", "评议等次的后续处理" / "tells what follows from a grade", [],
        Graded => ConsequenceValue, find_consequence;
    "registration.annual", "检查年度团籍注册" / "checks a yearly registration", [],
        Registration => RegistrationValue, check_registration;
    "meeting.check", "会议是否逾期" / "tells whether a meeting is overdue", [],
        Held => MeetingValue, check_meeting;
    "dues.compute", "计算团费" / "computes dues", [],
        Dues => DuesValue, compute_dues;
}

/// What an admission has come to.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct JoiningValue {
    /// Since when the person is a member, `yyyy-MM-dd`; `null` as long as a step is missing or something is wrong.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    member_since: Option<String>,
    /// What is to be done next: `application`, `form`, `meeting` or `approval`; `null` if nothing is missing.
    next: Option<&'static str>,
}

fn check_joining(request: &Request<Admission>) -> Json {
    let value = |standing: &joining::Standing| {
        json!(JoiningValue {
            member_since: standing.member_since.map(|on| on.to_string()),
            next: standing.next.map(|step| step.code),
        })
    };
    joining::check(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// When and how a member leaves; `null` where no rule is known for the day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct LeavingValue {
    /// The day on which the age of leaving is reached, `yyyy-MM-dd`, masked unless revealed.
    turns: String,
    /// `stays`, `stays_for_post`, `due`, `no_longer_kept` or `open`.
    outcome: &'static str,
}

fn check_leaving(request: &Request<Aged>) -> Json {
    let value = |found: &overage::Overage| {
        let turns = Personal::new(Kind::Text, found.turns.to_string()).show(request.reveal());
        json!(LeavingValue { turns, outcome: found.outcome.term().code })
    };
    overage::check(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// A case and what is to happen in it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct LeavingStep {
    /// The case; a new one if not given.
    #[serde(default = "new_leaving")]
    case: leaving::Case,
    /// What is to happen.
    command: leaving::Command,
}

const fn new_leaving() -> leaving::Case {
    leaving::Case::NEW
}

/// What follows; `null` if the step is refused.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct LeavingDecided {
    /// What happened, to be kept.
    events: Vec<leaving::Event>,
    /// The case after it.
    case: leaving::Case,
    /// Whether the person is still a member.
    member: bool,
}

fn decide_leaving(request: &Request<LeavingStep>) -> Json {
    let LeavingStep { case, command } = &request.input;
    let decided = leaving::decide(case, command, &request.context()).map(|events| {
        let case = events.iter().fold(*case, |case, event| leaving::evolve(&case, event));
        LeavingDecided { events, member: case.state.is_member(), case }
    });
    answer(decided, request)
}

/// The answer of a decider: what follows, or the findings that stand against it.
fn answer<T: Serialize, I>(decided: Result<T, Vec<Finding>>, request: &Request<I>) -> Json {
    let checked = match decided {
        Ok(value) => Checked::clean(value),
        Err(findings) => Checked { value: None, findings },
    };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A measure of discipline.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ApprovalInput {
    /// The measure.
    measure: Measure,
    /// Whether the case is important or complex.
    #[serde(default)]
    grave: bool,
    /// The day of the approval, `yyyy-MM-dd`; today if not given.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    on: Option<Date>,
    /// Who is to approve it; if given, it is judged.
    #[serde(default)]
    by: Option<Level>,
}

/// Who approves a measure.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ApprovalValue {
    /// The lowest level that approves it; `null` where no rule is known for the day.
    approver: Option<Level>,
    /// Who passes it, in order, before it is approved: `branch_meeting`, `basic_committee`.
    before: [&'static str; 2],
    /// Who is told for the files after it: `party_basic_committee`.
    filed_with: &'static str,
    /// What it takes from the member.
    takes: &'static [Right],
}

fn find_approval(request: &Request<ApprovalInput>) -> Json {
    let ApprovalInput { measure, grave, on, by } = request.input;
    let on = on.unwrap_or(request.today);
    // The highest level is never too low: without a committee to judge, only a day without rule is found.
    let finding = check_approver(measure, grave, by.unwrap_or(Level::Central), on);
    let field = if by.is_some() { "by" } else { "on" };
    let value = ApprovalValue {
        approver: approver(measure, grave, on).ok(),
        before: ["branch_meeting", "basic_committee"],
        filed_with: "party_basic_committee",
        takes: measure.takes(),
    };
    let findings = finding.map(|finding| finding.within(field)).into_iter().collect();
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A case and what is to happen in it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct DisciplineStep {
    /// The case; a new one has the state `open`.
    case: discipline::Case,
    /// What is to happen.
    command: discipline::Command,
}

/// What follows; `null` if the step is refused.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DisciplineDecided {
    /// What happened, to be kept.
    events: Vec<discipline::Event>,
    /// The case after it.
    case: discipline::Case,
}

fn decide_discipline(request: &Request<DisciplineStep>) -> Json {
    let DisciplineStep { case, command } = &request.input;
    let decided = discipline::decide(case, command, &request.context()).map(|events| {
        let case = events.iter().fold(*case, |case, event| discipline::evolve(&case, event));
        DisciplineDecided { events, case }
    });
    answer(decided, request)
}

/// The numbers to be kept to; `null` where no rule is known for the day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct EvaluationValue {
    /// The fewest members who have to be present.
    quorum: u32,
    /// The most members who may be excellent.
    excellent: u32,
}

fn check_evaluation(request: &Request<Evaluation>) -> Json {
    let value =
        |limits: &evaluation::Limits| json!(EvaluationValue { quorum: limits.quorum, excellent: limits.excellent });
    evaluation::check(&request.input).to_json(value, request.lang, request.reveal())
}

/// What follows from a grade; `null` where no rule is known for the day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ConsequenceValue {
    /// The first day of the next evaluation, `yyyy-MM-dd`; `null` if none is due.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    again_from: Option<String>,
    /// The last day of it, `yyyy-MM-dd`; `null` if none is due.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    again_until: Option<String>,
}

fn find_consequence(request: &Request<Graded>) -> Json {
    let value = |again: &Option<(Date, Date)>| {
        json!(ConsequenceValue {
            again_from: again.map(|(from, _)| from.to_string()),
            again_until: again.map(|(_, until)| until.to_string()),
        })
    };
    evaluation::consequence(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// The terms of a registration; `null` where no rule is known for the day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RegistrationValue {
    /// The last day in time, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    deadline: String,
    /// The first day on which an unregistered card is void, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    void_from: String,
}

fn check_registration(request: &Request<Registration>) -> Json {
    let value = |terms: &registration::Terms| {
        json!(RegistrationValue { deadline: terms.deadline.to_string(), void_from: terms.void_from.to_string() })
    };
    registration::check(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// When the next meeting is due; `null` where the interval is not known.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct MeetingValue {
    /// The last day in time, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    due: String,
}

fn check_meeting(request: &Request<Held>) -> Json {
    let value = |due: &Date| json!(MeetingValue { due: due.to_string() });
    meeting::check(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// What is to be paid, in fen; `null` where it cannot be computed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DuesValue {
    /// A month.
    monthly_fen: u64,
    /// For all months, at the rate of the first.
    total_fen: u64,
}

fn compute_dues(request: &Request<Dues>) -> Json {
    let value = |amount: &crate::membership::dues::Amount| {
        json!(DuesValue { monthly_fen: amount.monthly_fen, total_fen: amount.total_fen })
    };
    compute(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}
