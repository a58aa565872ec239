//! The three ways out of the League, as a workflow: at one's own wish (退团), by staying away (自行脱团), over age
//! (超龄离团).
//!
//! «团员有退团的自由。团员要求退团应向支部委员会递交书面报告，由支部大会决定除名，并报上级委员会备案。团员没有正当理由，连续六个月不交纳团费、不过团的
//! 组织生活，或连续六个月不做团组织分配的工作，均被认为是自行脱团。团员自行脱团，应由支部大会决定除名，并报上级委员会批准» (constitution, article 8).
//! A wish needs no approval: the superior only files it (备案), and membership ends with the decision of the branch
//! meeting. Staying away needs the approval (批准): until then membership goes on, which is deduced. That a report may be
//! taken back before the meeting is deduced from the freedom to leave; that a good reason shown late ends the case
//! follows from «没有正当理由». Each of the three kinds of staying away counts by itself: the regulations on dues say so of
//! dues, Guangdong's form lists all three as reasons.
//!
//! Six months are counted from the first day of staying away to the same day of the sixth month after it
//! (民法典第二百零二条): away since 15 January, full on 15 July.
//!
//! Read at: the day of the step.

use chrono::Months;
use serde::{Deserialize, Serialize};

use super::overage::{Aged, Outcome, check as check_age};
use crate::context::Context;
use crate::kernel::chart::Chart;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, Kind, Personal, ReadAt, Rule, Term, day};
use crate::membership::findings::leaving as f;
use crate::membership::words::words;
use crate::sources::membership::{
    DUES_2016_ART_7, LEAGUE_CONSTITUTION_2018_ART_1, LEAGUE_CONSTITUTION_2018_ART_8,
    LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE,
    LEAGUE_CONSTITUTION_2023_ART_8_REPORT,
};
use crate::sources::standards::CIVIL_CODE_ART_202;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "leaving.procedure",
    file: file!(),
    title: ("离团、退团、自行脱团的程序", "the ways out of the League"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&ABSENCE_MONTHS],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_8_REPORT,
        &LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE,
        &LEAGUE_CONSTITUTION_2023_ART_1_LEAVING,
        &CIVIL_CODE_ART_202,
        &LEAGUE_CONSTITUTION_2018_ART_8,
        &LEAGUE_CONSTITUTION_2018_ART_1,
        &DUES_2016_ART_7,
        &GUANGDONG_2019,
    ],
    findings: &[
        f::WrongState::DEF,
        f::NotWritten::DEF,
        f::AbsenceTooShort::DEF,
        f::GoodReason::DEF,
        f::NotDue::DEF,
        f::InPost::DEF,
        f::InFuture::DEF,
        f::BeforeLast::DEF,
        f::ProcedureUnknown::DEF,
    ],
};

const FIRST: Date = day(2018, 7, 1);

/// Months on end after which staying away counts.
pub static ABSENCE_MONTHS: Dated<u32> = Dated {
    id: "leaving.absence_months",
    zh: "认定自行脱团所需的连续月数",
    en: "months on end after which staying away counts as leaving",
    steps: &[
        Step { from: FIRST, value: Some(6), source: &LEAGUE_CONSTITUTION_2018_ART_8 },
        Step { from: day(2023, 6, 22), value: Some(6), source: &LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE },
    ],
};

words! {
    /// Where a member stands on the way out.
    State {
        /// A member; nothing is under way.
        Member = "member", "团员", "member";
        /// The written report was handed in.
        Reported = "reported", "已递交退团报告", "report handed in";
        /// Removed at one's own wish; to be filed with the superior.
        RemovedAtWish = "removed_at_wish", "已除名，待备案", "removed, to be filed";
        /// Left at one's own wish.
        LeftAtWish = "left_at_wish", "已退团", "left at own wish";
        /// Found to have stayed away.
        Absent = "absent", "拟认定自行脱团", "found to stay away";
        /// Removed for staying away; to be approved by the superior.
        RemovedForAbsence = "removed_for_absence", "已决定除名，待批准", "removal to be approved";
        /// Left by staying away.
        LeftByAbsence = "left_by_absence", "已自行脱团", "left by staying away";
        /// Left over age.
        LeftOverAge = "left_over_age", "已超龄离团", "left over age";
    }
}

words! {
    /// What happens on the way out.
    EventKind {
        /// The written report is handed in.
        Reported = "reported", "递交退团报告", "report handed in";
        /// The report is taken back.
        Withdrawn = "withdrawn", "撤回退团报告", "report taken back";
        /// The branch finds that the member stays away.
        FoundAbsent = "found_absent", "认定连续缺席", "found to stay away";
        /// A good reason is shown, or the member comes back.
        Excused = "excused", "有正当理由", "excused";
        /// The branch meeting decides the removal.
        Removed = "removed", "支部大会决定除名", "removed by the branch meeting";
        /// The superior committee files it.
        Filed = "filed", "上级委员会备案", "filed by the superior";
        /// The superior committee approves it.
        Approved = "approved", "上级委员会批准", "approved by the superior";
        /// The superior committee refuses it.
        Refused = "refused", "上级委员会不批准", "refused by the superior";
        /// Leaving over age is carried out.
        LeftOverAge = "left_over_age", "办理超龄离团", "left over age";
    }
}

words! {
    /// How a member stays away.
    Absence {
        /// Pays no dues.
        Dues = "dues", "不交纳团费", "pays no dues";
        /// Does not take part in the life of the branch.
        BranchLife = "branch_life", "不过团的组织生活", "stays away from the branch";
        /// Does none of the work given.
        Work = "work", "不做团组织分配的工作", "does not do the work given";
    }
}

impl State {
    /// Whether the person is still a member.
    #[must_use]
    pub const fn is_member(self) -> bool {
        match self {
            Self::Member | Self::Reported | Self::Absent | Self::RemovedForAbsence => true,
            Self::RemovedAtWish | Self::LeftAtWish | Self::LeftByAbsence | Self::LeftOverAge => false,
        }
    }
}

impl Chart for State {
    type Event = EventKind;
    const ID: &'static str = "leaving.procedure";
    const TITLE: (&'static str, &'static str) = ("离团、退团、自行脱团", "ways out of the League");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [EventKind] = EventKind::ALL;

    fn term(self) -> &'static Term {
        self.term()
    }

    fn event_term(event: EventKind) -> &'static Term {
        event.term()
    }

    fn next(self, event: EventKind) -> Option<Self> {
        use EventKind::{Approved, Excused, Filed, FoundAbsent, LeftOverAge, Refused, Removed, Reported, Withdrawn};
        match (self, event) {
            (Self::Member | Self::Absent, Reported) => Some(Self::Reported),
            (Self::Reported, Withdrawn) | (Self::Absent, Excused) | (Self::RemovedForAbsence, Refused | Excused) => {
                Some(Self::Member)
            }
            (Self::Member, FoundAbsent) => Some(Self::Absent),
            (Self::Reported, Removed) => Some(Self::RemovedAtWish),
            (Self::Absent, Removed) => Some(Self::RemovedForAbsence),
            (Self::RemovedAtWish, Filed) => Some(Self::LeftAtWish),
            (Self::RemovedForAbsence, Approved) => Some(Self::LeftByAbsence),
            (Self::Member | Self::Reported | Self::Absent, LeftOverAge) => Some(Self::LeftOverAge),
            (Self::Member, Withdrawn | Excused | Removed | Filed | Approved | Refused)
            | (Self::Reported, Reported | FoundAbsent | Excused | Filed | Approved | Refused)
            | (Self::Absent, Withdrawn | FoundAbsent | Filed | Approved | Refused)
            | (
                Self::RemovedAtWish,
                Reported | Withdrawn | FoundAbsent | Excused | Removed | Approved | Refused | LeftOverAge,
            )
            | (Self::RemovedForAbsence, Reported | Withdrawn | FoundAbsent | Removed | Filed | LeftOverAge)
            | (
                Self::LeftAtWish | Self::LeftByAbsence | Self::LeftOverAge,
                Reported | Withdrawn | FoundAbsent | Excused | Removed | Filed | Approved | Refused | LeftOverAge,
            ) => None,
        }
    }
}

/// A case: the state, and the day of the last step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Where it stands.
    pub state: State,
    /// The day of the last step, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub last: Option<Date>,
}

impl Case {
    /// A member of whom nothing is under way.
    pub const NEW: Self = Self { state: State::Member, last: None };
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
    /// The member hands in a report.
    Report {
        /// Whether it is in writing.
        written: bool,
    },
    /// The member takes the report back.
    Withdraw {},
    /// The branch finds that the member stays away.
    FindAbsent {
        /// From what.
        absence: Absence,
        /// Since when without a break, `yyyy-MM-dd`.
        #[serde(with = "crate::kernel::date::iso")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        since: Date,
        /// Whether there is a good reason (正当理由).
        good_reason: bool,
    },
    /// A good reason is shown.
    Excuse {},
    /// The branch meeting decides the removal.
    Remove {},
    /// The superior committee files it.
    File {},
    /// The superior committee approves it.
    Approve {},
    /// The superior committee refuses it.
    Refuse {},
    /// The branch carries out leaving over age.
    LeaveOverAge {
        /// The birth date, `yyyy-MM-dd`.
        #[serde(with = "crate::kernel::date::iso")]
        #[cfg_attr(feature = "schema", schemars(with = "Date"))]
        birth_date: Date,
        /// Whether the member holds a post in the League.
        has_post: bool,
    },
}

impl Action {
    /// The event that follows if nothing stands against it.
    #[must_use]
    pub const fn event(&self) -> EventKind {
        match self {
            Self::Report { .. } => EventKind::Reported,
            Self::Withdraw {} => EventKind::Withdrawn,
            Self::FindAbsent { .. } => EventKind::FoundAbsent,
            Self::Excuse {} => EventKind::Excused,
            Self::Remove {} => EventKind::Removed,
            Self::File {} => EventKind::Filed,
            Self::Approve {} => EventKind::Approved,
            Self::Refuse {} => EventKind::Refused,
            Self::LeaveOverAge { .. } => EventKind::LeftOverAge,
        }
    }
}

/// Says what follows from a command.
///
/// # Errors
/// The findings `leaving.wrong_state`, `leaving.in_future`, `leaving.before_last`, `leaving.not_written`,
/// `leaving.absence_too_short`, `leaving.good_reason`, `leaving.not_due`, `leaving.in_post`, and
/// `leaving.procedure_not_known` where no rule is known for the day.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::leaving::procedure::{Action, Case, Command, State, decide, evolve};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let mut case = Case::NEW;
/// for action in [Action::Report { written: true }, Action::Remove {}, Action::File {}] {
///     for event in decide(&case, &Command { on: day(2026, 11, 1), action }, &context).unwrap_or_default() {
///         case = evolve(&case, &event);
///     }
/// }
/// assert_eq!(case.state, State::LeftAtWish);
/// ```
pub fn decide(case: &Case, command: &Command, context: &Context<'_>) -> Result<Vec<Event>, Vec<Finding>> {
    let (event, on) = (command.action.event(), command.on);
    let step = event.term();
    if case.state.next(event).is_none() {
        return Err(vec![
            f::WrongState { state: case.state.term(), step }.finding().within("action").within("command"),
        ]);
    }
    let mut findings = Vec::new();
    let mut report = |finding: Finding, field| findings.push(finding.within(field).within("command"));
    if on > context.today {
        report(f::InFuture { step, today: context.today }.finding(), "on");
    }
    if let Some(last) = case.last.filter(|last| on < *last) {
        report(f::BeforeLast { step, last }.finding(), "on");
    }
    if let Some(finding) = refusal(&command.action, on, context) {
        report(finding, "action");
    }
    if findings.is_empty() { Ok(vec![Event { event, on }]) } else { Err(findings) }
}

/// What stands against an action by itself.
fn refusal(action: &Action, on: Date, context: &Context<'_>) -> Option<Finding> {
    match action {
        Action::Report { written } => (!written).then(|| f::NotWritten {}.finding()),
        Action::FindAbsent { absence: _, since, good_reason } => {
            if *good_reason {
                return Some(f::GoodReason {}.finding());
            }
            let Ok((months, _)) = ABSENCE_MONTHS.on(on) else {
                return Some(f::ProcedureUnknown { first: FIRST }.finding());
            };
            let until = since.checked_add_months(Months::new(months)).unwrap_or(Date::MAX);
            (on < until).then(|| f::AbsenceTooShort { months, since: *since, until }.finding())
        }
        Action::LeaveOverAge { birth_date, has_post } => {
            let on_the_day = Context { today: on, ..*context };
            let member =
                Aged { birth_date: *birth_date, has_post: Some(*has_post), party_member: false, by_system: false };
            let checked = check_age(&member, &on_the_day);
            match checked.value.map(|overage| (overage.outcome, overage.turns)) {
                None => Some(f::ProcedureUnknown { first: FIRST }.finding()),
                Some((Outcome::StaysForPost, _)) => Some(f::InPost {}.finding()),
                Some((Outcome::Stays | Outcome::Open, turns)) => {
                    Some(f::NotDue { turns: Personal::new(Kind::Text, turns.to_string()) }.finding())
                }
                Some((Outcome::Due | Outcome::NoLongerKept, _)) => None,
            }
        }
        Action::Withdraw {}
        | Action::Excuse {}
        | Action::Remove {}
        | Action::File {}
        | Action::Approve {}
        | Action::Refuse {} => None,
    }
}

/// Takes an event over. One that cannot happen in the state leaves the case as it is.
#[must_use]
pub fn evolve(case: &Case, event: &Event) -> Case {
    case.state.next(event.event).map_or(*case, |state| Case { state, last: Some(event.on) })
}

#[cfg(test)]
mod tests;
