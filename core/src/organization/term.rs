//! Terms of office and elections that are due.
//!
//! «其中大、中学校学生支部委员会每届任期1年，其他每届任期3年。团的基层委员会……每届任期3年至5年» (election regulations, 2025, article 3; the same in the
//! constitution of 2023). From 2018 on branches and general branches had two or three years. «延长或者提前期限一般不超过6个月，其他一般
//! 不超过1年», approved by the Party organization of the same level and the superior (article 4). Earlier terms are not
//! used: the copies that give one or two years contradict each other about when that ended.
//!
//! Read at: the day of the election. Whether bodies elected under an earlier term may serve the longer one is not
//! recovered; the term of the election's day stands. A term ends on the same day so many years later.

use serde::{Deserialize, Serialize};

use super::findings::term as f;
use super::size::{CONSTITUTION_2018, CONSTITUTION_2023};
use crate::context::Context;
use crate::kernel::date::{LeapBirthday, birthday_in};
use crate::kernel::dated::{Coverage, Step};
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, ReadAt, Rule, Source, day};
use crate::sources::organization::{
    ELECTION_RULES_2025_ART_3, ELECTION_RULES_2025_ART_4, ELECTION_RULES_EARLIER, LEAGUE_CONSTITUTION_2018,
    LEAGUE_CONSTITUTION_2023_TERMS, LEAGUE_CONSTITUTION_EARLIER,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.term",
    file: file!(),
    title: ("任期和换届", "terms of office and elections"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&STUDENT_BRANCH, &BRANCH, &COMMITTEE, &CONGRESS, &BRANCH_SHIFT_MONTHS, &OTHER_SHIFT_MONTHS],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_TERMS,
        &LEAGUE_CONSTITUTION_2018,
        &ELECTION_RULES_2025_ART_3,
        &ELECTION_RULES_2025_ART_4,
        &LEAGUE_CONSTITUTION_EARLIER,
        &ELECTION_RULES_EARLIER,
    ],
    findings: &[
        f::ElectionOverdue::DEF,
        f::ElectionDue::DEF,
        f::ElectionPossible::DEF,
        f::TermUnknown::DEF,
        f::ShiftTooLong::DEF,
        f::ShiftNotApproved::DEF,
        f::ShiftRuleUnknown::DEF,
        f::ElectedInFuture::DEF,
    ],
};

/// A body that is elected for a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A branch of students at a university or secondary school.
    StudentBranch,
    /// Any other branch.
    Branch,
    /// A general branch.
    GeneralBranch,
    /// A basic committee.
    Committee,
    /// A local congress (省、市、县代表大会).
    LocalCongress,
    /// The national congress.
    NationalCongress,
}

/// A term in years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Years {
    /// The shortest.
    pub least: u8,
    /// The longest.
    pub most: u8,
}

const fn years(least: u8, most: u8) -> Years {
    Years { least, most }
}

macro_rules! terms {
    ($($(#[$meta:meta])* $name:ident = $id:literal, $zh:literal, $en:literal, $in_2018:expr, $in_2023:expr;)*) => {$(
        $(#[$meta])*
        pub static $name: Dated<Years> = Dated {
            id: $id,
            zh: $zh,
            en: $en,
            steps: &[
                Step { from: CONSTITUTION_2018, value: Some($in_2018), source: &LEAGUE_CONSTITUTION_2018 },
                Step { from: CONSTITUTION_2023, value: Some($in_2023), source: &LEAGUE_CONSTITUTION_2023_TERMS },
            ],
        };
    )*};
}

terms! {
    /// The term of the committee of a branch of students.
    STUDENT_BRANCH = "organization.term_student_branch", "大、中学校学生支部委员会任期（年）",
        "term of a student branch, in years", years(1, 1), years(1, 1);
    /// The term of the committees of other branches and of general branches.
    BRANCH = "organization.term_branch", "其他支部、总支部委员会任期（年）",
        "term of other branches and of general branches, in years", years(2, 3), years(3, 3);
    /// The term of a basic committee.
    COMMITTEE = "organization.term_committee", "基层委员会任期（年）", "term of a basic committee, in years",
        years(3, 5), years(3, 5);
    /// From one congress to the next, national or local.
    CONGRESS = "organization.term_congress", "全国和地方各级代表大会每届间隔（年）",
        "years from one congress to the next", years(5, 5), years(5, 5);
}

const ELECTION_RULES_2025: Date = day(2025, 1, 3);

/// Months by which the election of a branch is shifted at most, in general.
pub static BRANCH_SHIFT_MONTHS: Dated<u32> = Dated {
    id: "organization.branch_shift_months",
    zh: "支部委员会延期或提前换届的一般上限（月）",
    en: "months by which the election of a branch is shifted at most in general",
    steps: &[Step { from: ELECTION_RULES_2025, value: Some(6), source: &ELECTION_RULES_2025_ART_4 }],
};

/// The same for general branches and basic committees.
pub static OTHER_SHIFT_MONTHS: Dated<u32> = Dated {
    id: "organization.other_shift_months",
    zh: "总支部、基层委员会延期或提前换届的一般上限（月）",
    en: "months by which the election of a general branch or basic committee is shifted at most in general",
    steps: &[Step { from: ELECTION_RULES_2025, value: Some(12), source: &ELECTION_RULES_2025_ART_4 }],
};

/// An election and what is asked about the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// The body.
    pub body: Body,
    /// The day of the last election, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub elected_on: Date,
    /// Whether, and by how much, the next one is postponed or advanced.
    #[serde(default)]
    pub shift: Option<Shift>,
}

/// An election that is postponed or advanced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// By how many months; negative if it is advanced. Larger than ten years is taken as ten years.
    pub months: i32,
    /// The day on which that is decided, `yyyy-MM-dd`; if not given, the day of the check.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub decided_on: Option<Date>,
    /// Whether the Party organization of the same level agreed.
    #[serde(default)]
    pub party_agreed: bool,
    /// Whether the superior League organization approved.
    #[serde(default)]
    pub superior_approved: bool,
}

/// When the next election is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The first day on which the shortest term is served.
    pub earliest: Date,
    /// The day on which the longest term ends, an approved shift included.
    pub latest: Date,
    /// The days on which to remind, in order.
    pub reminders: Vec<Date>,
    /// Who says how long the term is.
    pub source: &'static Source,
}

/// Gives the term of a body elected on a day.
///
/// # Errors
/// [`Coverage`] before 2018-06-29.
pub fn term_on(body: Body, elected_on: Date) -> Result<(Years, &'static Source), Coverage> {
    match body {
        Body::StudentBranch => STUDENT_BRANCH.on(elected_on),
        Body::Branch | Body::GeneralBranch => BRANCH.on(elected_on),
        Body::Committee => COMMITTEE.on(elected_on),
        Body::LocalCongress | Body::NationalCongress => CONGRESS.on(elected_on),
    }
}

fn after_years(day: Date, years: u8) -> Date {
    use chrono::Datelike as _;
    birthday_in(day, day.year().saturating_add(i32::from(years)), LeapBirthday::LastOfFebruary).unwrap_or(Date::MAX)
}

fn shifted(day: Date, months: i32) -> Date {
    let count = chrono::Months::new(months.unsigned_abs().min(120));
    let moved = if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) };
    moved.unwrap_or(day)
}

/// Tells when the next election is due. The value is `None` where the term is not known.
///
/// Findings: `organization.election_overdue`, `organization.election_due`, `organization.election_possible`,
/// `organization.term_unknown`, `organization.elected_in_future` at `/elected_on`; those about a shift at `/shift`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::term::{Body, Election, check_term};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let election = Election { body: Body::Branch, elected_on: day(2024, 3, 1), shift: None };
/// assert_eq!(check_term(&election, &context).value.unwrap().latest, day(2027, 3, 1));
/// ```
#[must_use]
pub fn check_term(election: &Election, context: &Context<'_>) -> Checked<Due> {
    let mut findings = Vec::new();
    let today = context.today;
    if election.elected_on > today {
        findings.push(f::ElectedInFuture { today }.finding().within("elected_on"));
        return Checked { value: None, findings };
    }
    let Ok((Years { least, most }, source)) = term_on(election.body, election.elected_on) else {
        findings.push(f::TermUnknown { first: CONSTITUTION_2018 }.finding().within("elected_on"));
        return Checked { value: None, findings };
    };
    let mut earliest = after_years(election.elected_on, least);
    let mut latest = after_years(election.elected_on, most);
    if let Some(shift) = election.shift {
        let approved = check_shift(election.body, shift, today, &mut findings);
        match (approved, shift.months < 0) {
            (false, _) => {}
            (true, true) => earliest = shifted(earliest, shift.months),
            (true, false) => latest = shifted(latest, shift.months),
        }
    }
    let reminders = &context.policy.organization.election_reminder_days;
    let mut reminders: Vec<Date> =
        reminders.iter().filter_map(|days| latest.checked_sub_days(chrono::Days::new(u64::from(*days)))).collect();
    reminders.sort_unstable();
    reminders.dedup();
    let finding = if today > latest {
        Some(f::ElectionOverdue { latest }.finding())
    } else if reminders.first().is_some_and(|first| today >= *first) {
        Some(f::ElectionDue { latest }.finding())
    } else if today >= earliest {
        Some(f::ElectionPossible { latest }.finding())
    } else {
        None
    };
    findings.extend(finding.map(|finding| finding.within("elected_on")));
    Checked { value: Some(Due { earliest, latest, reminders, source }), findings }
}

/// Whether the shift counts: it is approved by both, or nothing is known to ask for it.
fn check_shift(body: Body, shift: Shift, today: Date, findings: &mut Vec<Finding>) -> bool {
    let approved = shift.party_agreed && shift.superior_approved;
    let parameter = match body {
        Body::StudentBranch | Body::Branch => &BRANCH_SHIFT_MONTHS,
        Body::GeneralBranch | Body::Committee => &OTHER_SHIFT_MONTHS,
        Body::LocalCongress | Body::NationalCongress => {
            findings.push(f::ShiftRuleUnknown { first: ELECTION_RULES_2025 }.finding().within("shift"));
            return approved;
        }
    };
    let Ok((most, _)) = parameter.on(shift.decided_on.unwrap_or(today)) else {
        findings.push(f::ShiftRuleUnknown { first: ELECTION_RULES_2025 }.finding().within("shift"));
        return approved;
    };
    let months = shift.months.unsigned_abs();
    if months > most {
        findings.push(f::ShiftTooLong { months, most }.finding().within("months").within("shift"));
    }
    if !approved {
        findings.push(f::ShiftNotApproved {}.finding().within("shift"));
    }
    approved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with};

    fn checked(body: Body, elected_on: Date, shift: Option<Shift>) -> Checked<Due> {
        with(|context| check_term(&Election { body, elected_on, shift }, context))
    }

    #[test]
    fn the_term_of_the_election_day_stands() {
        let latest = |body, on| checked(body, on, None).value.map(|due| due.latest);
        assert_eq!(latest(Body::Branch, day(2018, 6, 28)), None);
        assert_eq!(latest(Body::StudentBranch, day(2026, 9, 1)), Some(day(2027, 9, 1)));
        assert_eq!(latest(Body::Committee, day(2024, 2, 29)), Some(day(2029, 2, 28)));
        assert_eq!(latest(Body::NationalCongress, day(2023, 6, 22)), Some(day(2028, 6, 22)));
        let earliest = |on| checked(Body::GeneralBranch, on, None).value.map(|due| due.earliest);
        assert_eq!(earliest(day(2023, 6, 21)), Some(day(2025, 6, 21)));
        assert_eq!(earliest(day(2023, 6, 22)), Some(day(2026, 6, 22)));
    }

    #[test]
    fn the_last_day_of_the_term_is_in_time() {
        // The day of the check is 2026-11-22.
        let found = |on| codes(&checked(Body::Branch, on, None).findings);
        assert_eq!(found(day(2023, 11, 21)), ["organization.election_overdue"]);
        assert_eq!(found(day(2023, 11, 22)), ["organization.election_due"]);
        // The first reminder is 180 days before.
        assert_eq!(found(day(2024, 5, 21)), ["organization.election_due"]);
        assert!(found(day(2024, 5, 22)).is_empty());
        assert_eq!(
            codes(&checked(Body::Committee, day(2023, 11, 22), None).findings),
            ["organization.election_possible"]
        );
        assert_eq!(found(day(2026, 11, 23)), ["organization.elected_in_future"]);
    }

    #[test]
    fn a_shift_needs_both_approvals_and_has_a_usual_limit() {
        let shift = |months, party_agreed, superior_approved| {
            Some(Shift { months, decided_on: None, party_agreed, superior_approved })
        };
        let elected = day(2023, 8, 1);
        let good = checked(Body::Branch, elected, shift(6, true, true));
        assert_eq!(good.value.map(|due| due.latest), Some(day(2027, 2, 1)));
        assert_eq!(codes(&good.findings), ["organization.election_due"]);
        let long = checked(Body::Branch, elected, shift(7, true, true));
        assert_eq!(codes(&long.findings).first(), Some(&"organization.shift_too_long"));
        assert!(
            !codes(&checked(Body::Committee, elected, shift(12, true, true)).findings)
                .contains(&"organization.shift_too_long")
        );
        assert!(
            codes(&checked(Body::Committee, elected, shift(-13, true, true)).findings)
                .contains(&"organization.shift_too_long")
        );
        for (party, superior) in [(true, false), (false, true)] {
            let refused = checked(Body::Branch, elected, shift(6, party, superior));
            assert_eq!(refused.value.map(|due| due.latest), Some(day(2026, 8, 1)));
            assert_eq!(codes(&refused.findings), ["organization.shift_not_approved", "organization.election_overdue"]);
        }
        let before =
            Shift { months: 1, decided_on: Some(day(2025, 1, 2)), party_agreed: true, superior_approved: true };
        assert_eq!(
            codes(&checked(Body::Branch, elected, Some(before)).findings).first(),
            Some(&"organization.shift_rule_unknown")
        );
    }
}
