//! Marking a branch with its time of graduation (标记团支部毕业时间). Appendix of the FAQ.
//!
//! Administrators of the school's organizations mark, those of branches do not (2018, 2023). A branch gets the expected
//! time of graduation, or, if there is none, the reason: 教师支部 or 混合支部. In 2018 the mark could not be changed
//! afterwards, in 2023 it can be corrected; when that changed is not known, so the earlier statement only warns. On 1 June
//! of the year of graduation the branch becomes a 毕业生团组织 by itself: so attested for 2020 and 2021; the texts of 2018
//! and 2023 say "at the prescribed time" only, and for other years than those two the day is taken over with a note
//! (later years) or left undecided (earlier ones). Beijing's branches mark themselves in their own system.
//!
//! Read at: the day of the marking; the change of category on the day that is asked about.

use serde::{Deserialize, Serialize};

use super::{Yearly, first_known};
use crate::context::{Context, Region};
use crate::kernel::dated::Step;
use crate::kernel::{Chart, Checked, Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::sources::graduates::{
    BEIJING_GUIDE_2024, COLLEGE_NOTICE_HL_2021, MARKING_INSTRUCTIONS_2023, MARKING_NOTE_2018, ZJU_GUIDE_2020,
    ZUA_NOTICE_2019,
};
use crate::transfer::findings::graduation as f;
use crate::transfer::words::words;

/// The rule.
pub static RULE: Rule = Rule {
    id: "graduation.branch_mark",
    file: file!(),
    title: ("标记团支部毕业时间", "marking branches with their time of graduation"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&CORRECTABLE, &CATEGORY_CHANGE],
    sources: &[
        &ZJU_GUIDE_2020,
        &ZUA_NOTICE_2019,
        &MARKING_INSTRUCTIONS_2023,
        &COLLEGE_NOTICE_HL_2021,
        &BEIJING_GUIDE_2024,
        &MARKING_NOTE_2018,
    ],
    findings: &[
        f::BranchMayNotMark::DEF,
        f::TimeOrReason::DEF,
        f::AlreadyMarked::DEF,
        f::AlreadyGraduate::DEF,
        f::CategoryDayNotStated::DEF,
        f::BranchRuleNotKnown::DEF,
    ],
};

/// Whether a mark can be corrected.
pub static CORRECTABLE: Dated<bool> = Dated {
    id: "graduation.mark_correctable",
    zh: "团支部毕业时间标记后能否修改",
    en: "whether the mark of a branch can be corrected",
    steps: &[
        Step { from: day(2018, 8, 22), value: Some(false), source: &MARKING_NOTE_2018 },
        Step { from: day(2023, 7, 28), value: Some(true), source: &MARKING_INSTRUCTIONS_2023 },
    ],
};

/// The day on which a marked branch becomes a 毕业生团组织.
pub static CATEGORY_CHANGE: Dated<Yearly> = Dated {
    id: "graduation.category_change",
    zh: "团支部类别自动变为毕业生团组织的日期",
    en: "the day of the year on which a marked branch becomes an organization of graduates",
    steps: &[
        Step { from: day(2020, 1, 1), value: Some(Yearly { month: 6, day: 1 }), source: &ZJU_GUIDE_2020 },
        Step { from: day(2021, 1, 1), value: Some(Yearly { month: 6, day: 1 }), source: &COLLEGE_NOTICE_HL_2021 },
    ],
};

/// The last year for which the day of the change is stated.
const LAST_STATED: i32 = 2021;

words! {
    /// Who marks.
    pub enum Marker {
        /// An administrator of the school above the branch.
        School = "school", "学校团组织管理员", "administrator of the school's organization";
        /// The administrator of the branch.
        Branch = "branch", "团支部管理员", "administrator of the branch";
    }

    /// What a branch is marked as.
    pub enum BranchMark {
        /// Nothing yet.
        Unmarked = "unmarked", "未标记", "unmarked";
        /// With an expected time of graduation.
        Time = "time", "已标记毕业时间", "time of graduation";
        /// 教师支部
        Teachers = "teachers", "教师支部", "branch of teachers";
        /// 混合支部: members of several years together, such as postgraduates.
        Mixed = "mixed", "混合支部", "mixed branch";
        /// 毕业生团组织, since the day of the change.
        Graduates = "graduates", "毕业生团组织", "organization of graduates";
    }

    /// What happens to the mark of a branch.
    pub enum BranchMarkEvent {
        /// It was marked with a time.
        MarkedTime = "marked_time", "标记毕业时间", "marked with a time";
        /// It was marked as a branch of teachers.
        MarkedTeachers = "marked_teachers", "标记教师支部", "marked as teachers";
        /// It was marked as a mixed branch.
        MarkedMixed = "marked_mixed", "标记混合支部", "marked as mixed";
        /// The day of the change of category came.
        DayCame = "day_came", "到类别变更日", "the day of the change came";
    }
}

impl Chart for BranchMark {
    type Event = BranchMarkEvent;
    const ID: &'static str = "graduation.branch_mark";
    const TITLE: (&'static str, &'static str) = ("团支部毕业标记", "marks of branches");
    const STATES: &'static [Self] = Self::ALL;
    const EVENTS: &'static [BranchMarkEvent] = BranchMarkEvent::ALL;

    fn term(self) -> &'static Term {
        Self::term(self)
    }

    fn event_term(event: BranchMarkEvent) -> &'static Term {
        event.term()
    }

    fn next(self, event: BranchMarkEvent) -> Option<Self> {
        match (self, event) {
            (Self::Unmarked | Self::Time | Self::Teachers | Self::Mixed, BranchMarkEvent::MarkedTime) => {
                Some(Self::Time)
            }
            (Self::Unmarked | Self::Time | Self::Teachers | Self::Mixed, BranchMarkEvent::MarkedTeachers) => {
                Some(Self::Teachers)
            }
            (Self::Unmarked | Self::Time | Self::Teachers | Self::Mixed, BranchMarkEvent::MarkedMixed) => {
                Some(Self::Mixed)
            }
            (Self::Time, BranchMarkEvent::DayCame) => Some(Self::Graduates),
            (Self::Unmarked | Self::Teachers | Self::Mixed, BranchMarkEvent::DayCame)
            | (
                Self::Graduates,
                BranchMarkEvent::MarkedTime
                | BranchMarkEvent::MarkedTeachers
                | BranchMarkEvent::MarkedMixed
                | BranchMarkEvent::DayCame,
            ) => None,
        }
    }
}

/// Why a branch has no time of graduation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoTime {
    /// 教师支部
    Teachers,
    /// 混合支部
    Mixed,
}

/// The wish to mark a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkBranch {
    /// Who marks.
    pub by: Marker,
    /// The expected day of graduation, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub graduates_on: Option<Date>,
    /// Why there is no such day.
    #[serde(default)]
    pub no_time: Option<NoTime>,
    /// The day of the marking, `yyyy-MM-dd`; today if left out.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

/// Decides what follows from the wish to mark a branch: the event, and findings that do not refuse it.
///
/// # Errors
/// `graduation.branch_may_not_mark`, `graduation.time_or_reason`, `graduation.already_graduate` and, where the day lies
/// before the first note, `graduation.branch_rule_not_known`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::{Chart, day};
/// use zhtj::policy::Policy;
/// use zhtj::transfer::graduation::branch::{BranchMark, MarkBranch, Marker, decide};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 3, 1), region: Region::Unspecified, policy: &policy };
/// let wish = MarkBranch { by: Marker::School, graduates_on: Some(day(2024, 6, 30)), no_time: None, on: None };
/// let (event, notes) = decide(BranchMark::Unmarked, &wish, &context).unwrap();
/// assert_eq!(BranchMark::Unmarked.next(event), Some(BranchMark::Time));
/// assert!(notes.is_empty());
/// ```
pub fn decide(
    state: BranchMark,
    wish: &MarkBranch,
    context: &Context<'_>,
) -> Result<(BranchMarkEvent, Vec<Finding>), Vec<Finding>> {
    let mut refusals = Vec::new();
    let mut notes = Vec::new();
    let beijing = context.region == Region::Province(11);
    if wish.by == Marker::Branch && !beijing {
        refusals.push(f::BranchMayNotMark {}.finding().within("by"));
    }
    let event = match (wish.graduates_on, wish.no_time) {
        (Some(_), None) => Some(BranchMarkEvent::MarkedTime),
        (None, Some(NoTime::Teachers)) => Some(BranchMarkEvent::MarkedTeachers),
        (None, Some(NoTime::Mixed)) => Some(BranchMarkEvent::MarkedMixed),
        (Some(_), Some(_)) | (None, None) => None,
    };
    if event.is_none() {
        refusals.push(f::TimeOrReason {}.finding().within("graduates_on"));
    }
    match state {
        BranchMark::Unmarked => {}
        BranchMark::Graduates => refusals.push(f::AlreadyGraduate {}.finding()),
        BranchMark::Time | BranchMark::Teachers | BranchMark::Mixed => {
            match CORRECTABLE.on(wish.on.unwrap_or(context.today)) {
                Ok((true, _)) => {}
                Ok((false, _)) => notes.push(f::AlreadyMarked {}.finding()),
                Err(coverage) => {
                    refusals.push(f::BranchRuleNotKnown { first: first_known(coverage) }.finding().within("on"));
                }
            }
        }
    }
    match event {
        Some(event) if refusals.is_empty() => Ok((event, notes)),
        _ => {
            refusals.append(&mut notes);
            Err(refusals)
        }
    }
}

/// When a branch that graduates on a day becomes a 毕业生团组织, and whether it has by `on`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CategoryChange {
    /// The day of the change.
    pub day: Date,
    /// Whether the year is one for which the day is stated.
    pub stated: bool,
}

/// The day on which a branch becomes a 毕业生团组织: the day of the change in the year of its graduation.
#[must_use]
pub fn category_change(graduates_on: Date) -> Checked<CategoryChange> {
    let year = chrono::Datelike::year(&graduates_on);
    match CATEGORY_CHANGE.on(graduates_on) {
        Ok((yearly, _)) => {
            let stated = year <= LAST_STATED;
            let value = yearly.of(year).map(|day| CategoryChange { day, stated });
            let note = value.filter(|change| !change.stated);
            let findings =
                note.map(|change| f::CategoryDayNotStated { day: change.day }.finding().within("graduates_on"));
            Checked { value, findings: findings.into_iter().collect() }
        }
        Err(coverage) => Checked {
            value: None,
            findings: vec![f::BranchRuleNotKnown { first: first_known(coverage) }.finding().within("graduates_on")],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::chart::reachable;
    use crate::policy::Policy;

    fn run(state: BranchMark, wish: &MarkBranch, region: Region) -> Result<BranchMarkEvent, Vec<&'static str>> {
        let policy = Policy::default();
        let context = Context { today: day(2024, 3, 1), region, policy: &policy };
        decide(state, wish, &context)
            .map(|(event, _)| event)
            .map_err(|findings| findings.iter().map(Finding::code).collect())
    }

    const WISH: MarkBranch =
        MarkBranch { by: Marker::School, graduates_on: Some(day(2024, 6, 30)), no_time: None, on: None };

    #[test]
    fn every_pair_of_state_and_event_is_walked() {
        let mut possible = 0;
        for state in BranchMark::ALL {
            for event in BranchMarkEvent::ALL {
                possible += usize::from(state.next(*event).is_some());
            }
        }
        assert_eq!((possible, reachable::<BranchMark>().len()), (13, 5));
        assert!(BranchMark::Graduates.is_final());
    }

    #[test]
    fn what_is_decided_can_happen() {
        for state in BranchMark::ALL.iter().copied() {
            for (graduates_on, no_time) in
                [(WISH.graduates_on, None), (None, Some(NoTime::Teachers)), (None, Some(NoTime::Mixed))]
            {
                let wish = MarkBranch { graduates_on, no_time, ..WISH };
                match run(state, &wish, Region::Unspecified) {
                    Ok(event) => assert!(state.next(event).is_some()),
                    Err(codes) => {
                        assert_eq!((state, codes), (BranchMark::Graduates, vec!["graduation.already_graduate"]));
                    }
                }
            }
        }
    }

    #[test]
    fn branches_mark_in_beijing_only() {
        let wish = MarkBranch { by: Marker::Branch, ..WISH };
        assert_eq!(run(BranchMark::Unmarked, &wish, Region::Unspecified), Err(vec!["graduation.branch_may_not_mark"]));
        assert!(run(BranchMark::Unmarked, &wish, Region::Province(11)).is_ok());
    }

    #[test]
    fn exactly_one_of_time_and_reason() {
        let both = MarkBranch { no_time: Some(NoTime::Mixed), ..WISH };
        let none = MarkBranch { graduates_on: None, ..WISH };
        for wish in [both, none] {
            let codes = run(BranchMark::Unmarked, &wish, Region::Unspecified);
            assert_eq!(codes, Err(vec!["graduation.time_or_reason"]));
        }
    }

    #[test]
    fn the_category_changes_on_the_first_of_june() {
        let change = category_change(day(2021, 7, 1));
        assert_eq!(
            (change.value, change.findings.len()),
            (Some(CategoryChange { day: day(2021, 6, 1), stated: true }), 0)
        );
        assert_eq!(category_change(day(2022, 7, 1)).findings[0].code(), "graduation.category_day_not_stated");
        assert_eq!(category_change(day(2019, 7, 1)).value, None);
    }
}
