//! A measure of discipline from the branch meeting to its end, as a workflow.
//!
//! «留团察看的时间为六个月或一年。团员在留团察看期间没有选举权、被选举权和表决权，不得作青年入团的介绍人。留团察看期满，改正了错误的，应当及时恢复其团员
//! 的上述权利；坚持错误不改的，应当开除团籍» (constitution, article 33; the quoted wording is that of an earlier one). Rights come back
//! only after the whole term. Who does not change is expelled in a case of its own, with its own meeting and approval;
//! when it is approved, the probation ends with it.
//!
//! In force from 2012-05-17 as far as copies show. How long the milder measures last is not known: they are an end state.
//!
//! Read at: the day of the step.

use chrono::Months;
use serde::{Deserialize, Serialize};

use super::approval::{Level, Measure, check_approver};
use crate::context::Context;
use crate::kernel::chart::Chart;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::membership::findings::discipline as f;
use crate::membership::words::words;
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_34;
use crate::sources::membership::{DISCIPLINE_PAGE_2012, LEAGUE_CONSTITUTION_2023_ART_33};
use crate::sources::standards::CIVIL_CODE_ART_202;

/// The rule.
pub static RULE: Rule = Rule {
    id: "discipline.procedure",
    file: file!(),
    title: ("团纪处分的程序", "the course of a measure of discipline"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&PROBATION_MONTHS],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_33,
        &LEAGUE_CONSTITUTION_2023_ART_34,
        &CIVIL_CODE_ART_202,
        &DISCIPLINE_PAGE_2012,
    ],
    findings: &[
        f::WrongState::DEF,
        f::ProbationTerm::DEF,
        f::TermNotNeeded::DEF,
        f::ProbationNotOver::DEF,
        f::UntilMissing::DEF,
        f::TermUnknown::DEF,
        f::InFuture::DEF,
        f::BeforeLast::DEF,
    ],
};

const FIRST: Date = day(2012, 5, 17);

/// The two terms of probation, in months.
pub static PROBATION_MONTHS: Dated<(u32, u32)> = Dated {
    id: "discipline.probation_months",
    zh: "留团察看的期限（月）",
    en: "terms of probation, in months",
    steps: &[
        Step { from: FIRST, value: Some((6, 12)), source: &DISCIPLINE_PAGE_2012 },
        Step { from: day(2023, 6, 22), value: Some((6, 12)), source: &LEAGUE_CONSTITUTION_2023_ART_33 },
    ],
};

words! {
    /// Where a case stands.
    State {
        /// Raised; the branch meeting has not decided.
        Open = "open", "待支部大会讨论", "before the branch meeting";
        /// Passed by the branch meeting.
        Passed = "passed", "支部大会已通过", "passed by the branch meeting";
        /// Handed on by the basic committee.
        Forwarded = "forwarded", "基层委员会已上报", "handed on by the basic committee";
        /// Approved: a warning, a serious warning or a removal from post is in force.
        InForce = "in_force", "处分已生效", "in force";
        /// On probation.
        OnProbation = "on_probation", "留团察看中", "on probation";
        /// Probation is over and the rights are back.
        Restored = "restored", "已恢复团员权利", "rights restored";
        /// Probation ended with an expulsion decided in another case.
        Superseded = "superseded", "已另案开除", "ended by an expulsion";
        /// Expelled.
        Expelled = "expelled", "已开除团籍", "expelled";
        /// No measure was taken.
        Dropped = "dropped", "不予处分", "no measure taken";
    }
}

words! {
    /// What happens in a case.
    EventKind {
        /// The branch meeting passes the measure.
        Passed = "passed", "支部大会通过", "passed by the branch meeting";
        /// Nothing comes of it: the meeting does not pass it, or a committee refuses.
        Dropped = "dropped", "不予处分", "no measure taken";
        /// The basic committee hands it on.
        Forwarded = "forwarded", "基层委员会上报", "handed on by the basic committee";
        /// A warning, a serious warning or a removal from post is approved.
        Approved = "approved", "批准处分", "approved";
        /// Probation is approved.
        ProbationBegun = "probation_begun", "批准留团察看", "probation approved";
        /// Expulsion is approved.
        ExpulsionApproved = "expulsion_approved", "批准开除团籍", "expulsion approved";
        /// The rights are given back.
        Restored = "restored", "恢复团员权利", "rights restored";
        /// An expulsion was approved in another case.
        Superseded = "superseded", "另案开除", "expelled in another case";
    }
}

impl Chart for State {
    type Event = EventKind;
    const ID: &'static str = "discipline.procedure";
    const TITLE: (&'static str, &'static str) = ("团纪处分", "measures of discipline");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [EventKind] = EventKind::ALL;

    fn term(self) -> &'static Term {
        self.term()
    }

    fn event_term(event: EventKind) -> &'static Term {
        event.term()
    }

    fn next(self, event: EventKind) -> Option<Self> {
        use EventKind::{
            Approved, Dropped, ExpulsionApproved, Forwarded, Passed, ProbationBegun, Restored, Superseded,
        };
        match (self, event) {
            (Self::Open, Passed) => Some(Self::Passed),
            (Self::Passed, Forwarded) => Some(Self::Forwarded),
            (Self::Open | Self::Passed | Self::Forwarded, Dropped) => Some(Self::Dropped),
            (Self::Forwarded, Approved) => Some(Self::InForce),
            (Self::Forwarded, ProbationBegun) => Some(Self::OnProbation),
            (Self::Forwarded, ExpulsionApproved) => Some(Self::Expelled),
            (Self::OnProbation, Restored) => Some(Self::Restored),
            (Self::OnProbation, Superseded) => Some(Self::Superseded),
            (Self::Open, Forwarded | Approved | ProbationBegun | ExpulsionApproved | Restored | Superseded)
            | (Self::Passed, Passed | Approved | ProbationBegun | ExpulsionApproved | Restored | Superseded)
            | (Self::Forwarded, Passed | Forwarded | Restored | Superseded)
            | (Self::OnProbation, Passed | Dropped | Forwarded | Approved | ProbationBegun | ExpulsionApproved)
            | (
                Self::InForce | Self::Restored | Self::Superseded | Self::Expelled | Self::Dropped,
                Passed | Dropped | Forwarded | Approved | ProbationBegun | ExpulsionApproved | Restored | Superseded,
            ) => None,
        }
    }
}

/// A case: what is proposed, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The measure.
    pub measure: Measure,
    /// Whether the case is important or complex.
    #[serde(default)]
    pub grave: bool,
    /// Where it stands.
    pub state: State,
    /// The day of the last step, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub last: Option<Date>,
    /// On probation, the day on which the term is full, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub until: Option<Date>,
}

impl Case {
    /// A case that was just raised.
    #[must_use]
    pub const fn new(measure: Measure, grave: bool) -> Self {
        Self { measure, grave, state: State::Open, last: None, until: None }
    }
}

/// What happened, and when. A portal keeps these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What happened.
    pub event: EventKind,
    /// The day, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// When probation begins, the day on which its term is full, `yyyy-MM-dd`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub until: Option<Date>,
}

/// What somebody wants to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The day on which it happens, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// What happens.
    pub action: Action,
}

/// What a command asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// The branch meeting passes the measure.
    Pass {},
    /// The meeting does not pass it, or a committee refuses it.
    Drop {},
    /// The basic committee hands it on.
    Forward {},
    /// A committee approves it.
    Approve {
        /// The level of the committee.
        by: Level,
        /// The term of probation, in months; for no other measure.
        #[serde(default)]
        months: Option<u32>,
    },
    /// The rights are given back after probation.
    Restore {},
    /// An expulsion was approved in another case.
    Supersede {},
}

impl Action {
    /// The event that follows for a measure if nothing stands against it.
    #[must_use]
    pub const fn event(&self, measure: Measure) -> EventKind {
        match (self, measure) {
            (Self::Pass {}, _) => EventKind::Passed,
            (Self::Drop {}, _) => EventKind::Dropped,
            (Self::Forward {}, _) => EventKind::Forwarded,
            (Self::Approve { .. }, Measure::Warning | Measure::SeriousWarning | Measure::RemovalFromPost) => {
                EventKind::Approved
            }
            (Self::Approve { .. }, Measure::Probation) => EventKind::ProbationBegun,
            (Self::Approve { .. }, Measure::Expulsion) => EventKind::ExpulsionApproved,
            (Self::Restore {}, _) => EventKind::Restored,
            (Self::Supersede {}, _) => EventKind::Superseded,
        }
    }
}

/// Says what follows from a command.
///
/// # Errors
/// The findings `discipline.*`; `discipline.rule_not_known` and `discipline.term_not_known` where no rule is known for
/// the day.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::discipline::approval::{Level, Measure};
/// use zhtj::membership::discipline::procedure::{Action, Case, Command, State, decide, evolve};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let mut case = Case::new(Measure::Probation, false);
/// let approve = Action::Approve { by: Level::County, months: Some(6) };
/// for action in [Action::Pass {}, Action::Forward {}, approve] {
///     for event in decide(&case, &Command { on: day(2026, 3, 31), action }, &context).unwrap_or_default() {
///         case = evolve(&case, &event);
///     }
/// }
/// assert_eq!((case.state, case.until), (State::OnProbation, Some(day(2026, 9, 30))));
/// ```
pub fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Vec<Finding>> {
    let (event, on) = (command.action.event(case.measure), command.on);
    let step = event.term();
    if case.state.next(event).is_none() {
        return Err(vec![
            f::WrongState { state: case.state.term(), step }.finding().within("action").within("command"),
        ]);
    }
    let mut findings = Vec::new();
    let mut until = None;
    let mut report = |finding: Finding, field| findings.push(finding.within(field).within("command"));
    if on > context.today {
        report(f::InFuture { step, today: context.today }.finding(), "on");
    }
    if let Some(last) = case.last.filter(|last| on < *last) {
        report(f::BeforeLast { step, last }.finding(), "on");
    }
    if let Action::Approve { by, months } = command.action {
        if let Some(finding) = check_approver(case.measure, case.grave, by, on) {
            report(finding, "action");
        }
        match term_end(case.measure, months, on) {
            Ok(end) => until = end,
            Err(finding) => report(*finding, "action"),
        }
    }
    if command.action == (Action::Restore {}) {
        match case.until {
            None => findings.push(f::UntilMissing {}.finding().within("until").within("case")),
            Some(until) if on < until => {
                findings.push(f::ProbationNotOver { until }.finding().within("on").within("command"));
            }
            Some(_) => {}
        }
    }
    if findings.is_empty() { Ok(vec![Event { event, on, until }]) } else { Err(findings) }
}

/// The day on which a term is full; `None` for a measure without one.
fn term_end(measure: Measure, months: Option<u32>, on: Date) -> Result<Option<Date>, Box<Finding>> {
    if measure != Measure::Probation {
        return match months {
            None => Ok(None),
            Some(_) => Err(Box::new(f::TermNotNeeded { measure: measure.term() }.finding())),
        };
    }
    let Ok(((short, long), _)) = PROBATION_MONTHS.on(on) else {
        return Err(Box::new(f::TermUnknown { first: FIRST }.finding()));
    };
    let given = months.unwrap_or_default();
    if given == short || given == long {
        return Ok(on.checked_add_months(Months::new(given)));
    }
    Err(Box::new(f::ProbationTerm { short, long, given }.finding()))
}

/// Takes an event over. One that cannot happen in the state leaves the case as it is.
#[must_use]
pub fn evolve(case: &Case, event: &Event) -> Case {
    case.state.next(event.event).map_or(*case, |state| Case {
        state,
        last: Some(event.on),
        until: event.until,
        ..*case
    })
}

#[cfg(test)]
mod tests;
