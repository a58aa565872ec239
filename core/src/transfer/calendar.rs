//! The terms of the year: what is due when, by whom. Appendix of the FAQ.
//!
//! Each line is a term of one year from one text. Terms of a single school are kept apart: they show what schools ask
//! for, bind nobody else, and are not taken over to other years. A national or regional term without a text for the year
//! asked about is taken over from the last year before it that has one, and marked so, unless the policy says no
//! ([`GraduatePolicy::carry_deadlines`](super::graduation::policy::GraduatePolicy::carry_deadlines)). National texts after 2024 were
//! not found.
//!
//! Read at: today. The last day of a term is still in time. Returns after ten days without a review are events of the
//! workflow, not terms of the year, and are not listed.

use chrono::Datelike;
use serde::Deserialize;

use super::findings::calendar as f;
use super::graduation::freshmen::intake_ends;
use super::graduation::retention::{Retention, RetentionTerms, check_retention};
use super::words::words;
use crate::context::{Context, Region};
use crate::kernel::{Checked, Date, Diagnosis, Finding, ReadAt, Rule, Source, day};
use crate::sources::graduates::{
    AHYZ_NOTICE_2024, BEIJING_NOTICE_2021, COLLEGE_NOTICE_2022, COLLEGE_NOTICE_HL_2021, GRADUATE_GUIDE_2021,
    GUANGDONG_GUIDE_2025, GUANGDONG_NOTICE_2021, GUANGZHOU_NOTICE_2019, NND_NOTICE_2021, NXU_NOTICE_2020, PERIODS_2023,
    ZJU_GUIDE_2020, ZUA_NOTICE_2019,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.calendar",
    file: file!(),
    title: ("年度时间安排", "terms of the year"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[
        &ZUA_NOTICE_2019,
        &ZJU_GUIDE_2020,
        &NXU_NOTICE_2020,
        &NND_NOTICE_2021,
        &AHYZ_NOTICE_2024,
        &COLLEGE_NOTICE_HL_2021,
        &GRADUATE_GUIDE_2021,
        &COLLEGE_NOTICE_2022,
        &PERIODS_2023,
        &GUANGZHOU_NOTICE_2019,
        &GUANGDONG_NOTICE_2021,
        &BEIJING_NOTICE_2021,
        &GUANGDONG_GUIDE_2025,
    ],
    findings: &[f::Carried::DEF, f::YearNotKnown::DEF, f::Overdue::DEF],
};

words! {
    /// Whose terms they are.
    pub enum CalendarSystem {
        /// The national system.
        National = "national", "全国系统", "national system";
        /// Guangdong's own system.
        Guangdong = "guangdong", "广东系统", "Guangdong's system";
        /// Beijing's own system.
        Beijing = "beijing", "北京系统", "Beijing's system";
    }

    /// Whether a term holds for all or shows what one school asked for.
    pub enum Scope {
        /// For all in the system.
        System = "system", "全系统", "the whole system";
        /// For one school.
        School = "school", "某一学校", "one school";
    }

    /// Who has something to do.
    pub enum Party {
        /// The school's organizations.
        School = "school", "学校团组织", "school";
        /// The member.
        Member = "member", "团员本人", "member";
        /// The receiving organization.
        Receiver = "receiver", "转入团组织", "receiving organization";
        /// The system itself.
        Machine = "machine", "系统自动", "the system";
    }

    /// What is due.
    pub enum Task {
        /// Branches are marked with their time of graduation.
        MarkBranches = "mark_branches", "标记团支部毕业时间", "mark the branches";
        /// Marked branches become 毕业生团组织.
        CategoryChange = "category_change", "团支部变更为毕业生团组织", "branches become organizations of graduates";
        /// The marking of mobile members opens.
        MobileMark = "mobile_mark", "开放标记毕业学生流动团员", "mobile members can be marked";
        /// Transfers are to be initiated.
        Initiate = "initiate", "发起转接申请", "initiate transfers";
        /// Transfers of those who go on to study are to be initiated.
        InitiateStudy = "initiate_study", "升学团员发起转接申请", "initiate transfers for study";
        /// Received applications are to be reviewed.
        Review = "review", "审核收到的转接申请", "review applications";
        /// Applications without a review are returned from now on.
        ReturnsBegin = "returns_begin", "开始逾期自动退回", "returns begin";
        /// All is to be basically complete.
        Finish = "finish", "基本完成转接", "finish";
        /// Freshmen are to be taken in.
        Intake = "intake", "新生团员转入", "take freshmen in";
        /// A retention at the school ends.
        RetentionEnds = "retention_ends", "保留期满转出", "retention ends";
    }
}

/// A term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// Whose term it is.
    pub system: CalendarSystem,
    /// For all or for one school.
    pub scope: Scope,
    /// What is due.
    pub task: Task,
    /// Who has to do it.
    pub party: Party,
    /// The first day, if it is told.
    pub from: Option<Date>,
    /// The last day; for what happens by itself, the day on which it happens.
    pub last: Date,
    /// The share that is asked for by then, in per cent; 100 for all, `None` if none is told.
    pub percent: Option<u8>,
    /// Who says so.
    pub source: &'static Source,
    /// The year it was taken over from; `None` if it is of its own year.
    pub carried_from: Option<i32>,
}

const fn term(task: Task, party: Party, last: Date, source: &'static Source) -> Deadline {
    Deadline {
        system: CalendarSystem::National,
        scope: Scope::System,
        task,
        party,
        from: None,
        last,
        percent: None,
        source,
        carried_from: None,
    }
}

const fn since(from: Date, deadline: Deadline) -> Deadline {
    Deadline { from: Some(from), ..deadline }
}

const fn share(percent: u8, deadline: Deadline) -> Deadline {
    Deadline { percent: Some(percent), ..deadline }
}

const fn school(deadline: Deadline) -> Deadline {
    Deadline { scope: Scope::School, ..deadline }
}

const fn of(system: CalendarSystem, deadline: Deadline) -> Deadline {
    Deadline { system, ..deadline }
}

/// All known terms, by year.
pub static DEADLINES: &[Deadline] = &[
    school(term(Task::MarkBranches, Party::School, day(2019, 5, 17), &ZUA_NOTICE_2019)),
    of(
        CalendarSystem::Guangdong,
        share(95, term(Task::Finish, Party::School, day(2019, 11, 30), &GUANGZHOU_NOTICE_2019)),
    ),
    term(Task::CategoryChange, Party::Machine, day(2020, 6, 1), &ZJU_GUIDE_2020),
    term(Task::MobileMark, Party::Machine, day(2020, 8, 1), &ZJU_GUIDE_2020),
    school(share(95, term(Task::Initiate, Party::Member, day(2020, 6, 20), &NXU_NOTICE_2020))),
    school(term(Task::Finish, Party::School, day(2020, 7, 30), &NXU_NOTICE_2020)),
    term(Task::CategoryChange, Party::Machine, day(2021, 6, 1), &COLLEGE_NOTICE_HL_2021),
    term(Task::MobileMark, Party::Machine, day(2021, 8, 1), &COLLEGE_NOTICE_HL_2021),
    share(100, since(day(2021, 5, 1), term(Task::Initiate, Party::School, day(2021, 8, 31), &NND_NOTICE_2021))),
    share(100, since(day(2021, 9, 1), term(Task::Review, Party::Receiver, day(2021, 9, 30), &NND_NOTICE_2021))),
    term(Task::Finish, Party::School, day(2021, 10, 31), &GRADUATE_GUIDE_2021),
    of(CalendarSystem::Beijing, term(Task::MarkBranches, Party::School, day(2021, 7, 15), &BEIJING_NOTICE_2021)),
    of(
        CalendarSystem::Beijing,
        share(100, term(Task::Initiate, Party::School, day(2021, 8, 31), &BEIJING_NOTICE_2021)),
    ),
    of(
        CalendarSystem::Beijing,
        share(100, term(Task::InitiateStudy, Party::School, day(2021, 9, 30), &BEIJING_NOTICE_2021)),
    ),
    of(
        CalendarSystem::Guangdong,
        share(80, term(Task::Finish, Party::School, day(2021, 6, 30), &GUANGDONG_NOTICE_2021)),
    ),
    of(
        CalendarSystem::Guangdong,
        share(95, term(Task::Finish, Party::School, day(2021, 9, 30), &GUANGDONG_NOTICE_2021)),
    ),
    of(
        CalendarSystem::Guangdong,
        share(100, term(Task::Finish, Party::School, day(2021, 10, 30), &GUANGDONG_NOTICE_2021)),
    ),
    school(term(Task::Initiate, Party::School, day(2022, 6, 20), &COLLEGE_NOTICE_2022)),
    school(since(day(2022, 9, 1), term(Task::InitiateStudy, Party::School, day(2022, 9, 30), &COLLEGE_NOTICE_2022))),
    school(term(Task::Finish, Party::School, day(2022, 10, 31), &COLLEGE_NOTICE_2022)),
    term(Task::Initiate, Party::School, day(2023, 8, 31), &PERIODS_2023),
    since(day(2023, 9, 1), term(Task::Review, Party::Receiver, day(2023, 9, 30), &PERIODS_2023)),
    term(Task::ReturnsBegin, Party::Machine, day(2023, 10, 1), &PERIODS_2023),
    term(Task::Finish, Party::School, day(2023, 10, 31), &PERIODS_2023),
    school(term(Task::Initiate, Party::School, day(2024, 6, 30), &AHYZ_NOTICE_2024)),
    of(CalendarSystem::Guangdong, term(Task::Initiate, Party::School, day(2025, 6, 30), &GUANGDONG_GUIDE_2025)),
    of(
        CalendarSystem::Guangdong,
        share(100, term(Task::Finish, Party::School, day(2025, 11, 30), &GUANGDONG_GUIDE_2025)),
    ),
];

/// The terms of a year in a system, by their last day.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::calendar::{CalendarSystem, Task, deadlines};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2023, 6, 1), region: Region::Unspecified, policy: &policy };
/// let of_2023 = deadlines(2023, CalendarSystem::National, &context).value.unwrap_or_default();
/// let finish = of_2023.iter().find(|term| term.task == Task::Finish).unwrap();
/// assert_eq!((finish.last, finish.carried_from), (day(2023, 10, 31), None));
/// ```
#[must_use]
pub fn deadlines(year: i32, system: CalendarSystem, context: &Context<'_>) -> Checked<Vec<Deadline>> {
    let own = |term: &&Deadline| term.system == system;
    let mut found: Vec<_> = DEADLINES.iter().filter(own).filter(|term| term.last.year() == year).copied().collect();
    if context.policy.transfer.graduates.carry_deadlines {
        for task in Task::ALL.iter().copied() {
            let of_task = || DEADLINES.iter().filter(own).filter(|t| t.task == task && t.scope == Scope::System);
            if of_task().any(|term| term.last.year() == year) {
                continue;
            }
            let Some(from) = of_task().map(|term| term.last.year()).filter(|y| *y < year).max() else { continue };
            found.extend(of_task().filter(|term| term.last.year() == from).filter_map(|term| carry(term, year)));
        }
    }
    found.sort_by_key(|term| (term.last, term.task));
    let mut findings = Vec::new();
    if found.is_empty() {
        findings.push(f::YearNotKnown { year, system: system.term() }.finding().within("year"));
    } else if let Some(from) = found.iter().filter_map(|term| term.carried_from).max() {
        findings.push(f::Carried { year, from }.finding().within("year"));
    }
    Checked { value: Some(found), findings }
}

fn carry(term: &Deadline, year: i32) -> Option<Deadline> {
    let from = match term.from {
        Some(from) => Some(from.with_year(year)?),
        None => None,
    };
    Some(Deadline { from, last: term.last.with_year(year)?, carried_from: Some(term.last.year()), ..*term })
}

/// Who asks what is due next, and what is open there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Agenda {
    /// Who asks; all if left out.
    pub party: Option<Party>,
    /// The days of enrolment of freshmen who are not taken in yet, each `yyyy-MM-dd`.
    pub enrolled_on: Vec<IsoDay>,
    /// Retentions at the school that have not ended.
    pub retentions: Vec<Retention>,
}

/// A day written `yyyy-MM-dd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct IsoDay(
    /// The day.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub Date,
);

/// Something that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub task: Task,
    /// By whom.
    pub party: Party,
    /// The last day.
    pub last: Date,
    /// Days from today to it; negative once it is over.
    pub days_left: i64,
    /// The year it was taken over from; `None` if it is of its own.
    pub carried_from: Option<i32>,
}

/// What is due next: the terms of this year and the next that are not over, and what is open, overdue or not, earliest
/// first. The system is that of the region.
#[must_use]
pub fn next_due(agenda: &Agenda, context: &Context<'_>) -> Checked<Vec<Due>> {
    let system = match context.region {
        Region::Province(11) => CalendarSystem::Beijing,
        Region::Province(44) => CalendarSystem::Guangdong,
        Region::Province(_) | Region::Unspecified => CalendarSystem::National,
    };
    let due = |task, party, last: Date, carried_from| Due {
        task,
        party,
        last,
        days_left: last.signed_duration_since(context.today).num_days(),
        carried_from,
    };
    let year = context.today.year();
    let mut findings = Vec::new();
    let mut found = Vec::new();
    for year in [year, year.saturating_add(1)] {
        let terms = deadlines(year, system, context);
        findings.extend(terms.findings.into_iter().map(Finding::at_root));
        let open = terms.value.unwrap_or_default().into_iter();
        let open = open.filter(|term| term.scope == Scope::System && term.last >= context.today);
        found.extend(open.map(|term| due(term.task, term.party, term.last, term.carried_from)));
    }
    for IsoDay(enrolled_on) in &agenda.enrolled_on {
        if let Ok(last) = intake_ends(*enrolled_on, context.region) {
            found.push(due(Task::Intake, Party::School, last, None));
        }
    }
    for kept in &agenda.retentions {
        let terms = check_retention(kept, context).value;
        // Once the usual term is over, the longest one is what is left.
        let term = |terms: RetentionTerms| terms.usual.filter(|usual| *usual >= context.today).or(terms.last);
        if let Some(last) = kept.until.or_else(|| terms.and_then(term)) {
            found.push(due(Task::RetentionEnds, Party::Member, last, None));
        }
    }
    found.retain(|due| agenda.party.is_none_or(|party| due.party == party));
    found.sort_by_key(|due| (due.last, due.task));
    let late = found.iter().filter(|due| due.days_left < 0);
    findings.extend(late.map(|due| f::Overdue { task: due.task.term(), last: due.last }.finding()));
    Checked { value: Some(found), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy;
    use crate::transfer::graduation::retention::RetentionKind;

    fn with<T>(today: Date, region: Region, carry: bool, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let mut policy = Policy::default();
        policy.transfer.graduates.carry_deadlines = carry;
        run(&Context { today, region, policy: &policy })
    }

    #[test]
    fn terms_are_in_order_of_years() {
        assert!(DEADLINES.is_sorted_by_key(|term| term.last.year()));
        for term in DEADLINES {
            assert!(term.from.is_none_or(|from| from <= term.last), "{term:?}");
        }
    }

    #[test]
    fn terms_of_other_years_are_taken_over_and_marked() {
        let of = |year, carry| {
            with(day(2026, 1, 1), Region::Unspecified, carry, |context| {
                deadlines(year, CalendarSystem::National, context)
            })
        };
        let carried = of(2026, true);
        let finish: Vec<_> = carried.value.unwrap().into_iter().filter(|term| term.task == Task::Finish).collect();
        assert_eq!((finish[0].last, finish[0].carried_from), (day(2026, 10, 31), Some(2023)));
        assert_eq!(carried.findings[0].code(), "calendar.carried");
        assert_eq!(of(2026, false).findings[0].code(), "calendar.year_not_known");
        assert!(of(2018, true).value.unwrap().is_empty());
        let of_2022 = of(2022, true).value.unwrap();
        assert!(of_2022.iter().any(|term| term.scope == Scope::School && term.task == Task::Finish));
        assert!(of_2022.iter().any(|term| term.carried_from == Some(2021) && term.task == Task::Finish));
    }

    #[test]
    fn the_last_day_is_still_due() {
        let next = |today, agenda: &Agenda| {
            with(today, Region::Unspecified, false, |context| next_due(agenda, context)).value.unwrap()
        };
        let receiver = Agenda { party: Some(Party::Receiver), ..Agenda::default() };
        assert_eq!(next(day(2023, 9, 30), &receiver)[0].days_left, 0);
        assert!(next(day(2023, 10, 1), &receiver).is_empty());
    }

    #[test]
    fn what_is_open_and_over_stays_in_sight() {
        let kept = Retention {
            kind: RetentionKind::NoJob,
            since: day(2024, 7, 1),
            until: None,
            application: true,
            returned_on: None,
        };
        let agenda = Agenda { enrolled_on: vec![IsoDay(day(2024, 9, 1))], retentions: vec![kept], party: None };
        let checked = with(day(2024, 10, 2), Region::Unspecified, false, |context| next_due(&agenda, context));
        let due: Vec<_> = checked.value.unwrap().iter().map(|due| (due.task, due.days_left)).collect();
        assert_eq!(due, [(Task::Intake, -1), (Task::RetentionEnds, 91)]);
        assert!(checked.findings.iter().any(|finding| finding.code() == "calendar.overdue"));
    }
}
