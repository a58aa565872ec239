//! Intake of freshmen: the admitting school builds the branches within a month of enrolment and takes the members in.
//! Appendix of the FAQ.
//!
//! Until the new branch exists the tie stays at the old school; the old school or the member may start a transfer only
//! then (guides of 2021 and 2022, freshmen's notices). Guangdong counts 30 natural days instead of a month.
//!
//! Read at: the day of enrolment, which is not counted itself: enrolled on 1 September, the term ends on 1 October in
//! either count; enrolled on 1 January, on 1 February, in Guangdong on 31 January.

use serde::Deserialize;

use super::{first_known, months_after};
use crate::context::{Context, Region};
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, ReadAt, Rule, day};
use crate::sources::graduates::{
    FRESHMEN_NOTICE_2023, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022, GUANGDONG_ANSWERS_2023,
};
use crate::transfer::findings::graduation as f;

/// The rule.
pub static RULE: Rule = Rule {
    id: "graduation.freshmen",
    file: file!(),
    title: ("新生团组织建立和团员转入", "intake of freshmen"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&INTAKE_MONTHS, &GUANGDONG_INTAKE_DAYS],
    sources: &[&FRESHMEN_NOTICE_2023, &GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GUANGDONG_ANSWERS_2023],
    findings: &[f::IntakeOverdue::DEF, f::NoBranchYet::DEF, f::IntakeRuleNotKnown::DEF],
};

/// Months from the enrolment within which freshmen are taken in.
pub static INTAKE_MONTHS: Dated<u16> = Dated {
    id: "graduation.intake_months",
    zh: "新生入学后建立团组织并转入团员的期限（月）",
    en: "months from the enrolment within which freshmen are taken in",
    steps: &[Step { from: day(2021, 5, 1), value: Some(1), source: &GRADUATE_GUIDE_2021 }],
};

/// Natural days of the same term in Guangdong.
pub static GUANGDONG_INTAKE_DAYS: Dated<u16> = Dated {
    id: "graduation.guangdong_intake_days",
    zh: "广东新生入学后转入团员的期限（自然日）",
    en: "natural days from the enrolment within which Guangdong takes freshmen in",
    steps: &[Step { from: day(2023, 8, 8), value: Some(30), source: &GUANGDONG_ANSWERS_2023 }],
};

/// A freshman's case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Intake {
    /// The day of enrolment, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub enrolled_on: Date,
    /// Whether the branch of the new class exists.
    pub branch_exists: bool,
    /// Whether the old school or the member wants to start the transfer.
    #[serde(default)]
    pub start: bool,
    /// Whether the member was taken in already.
    #[serde(default)]
    pub taken_in: bool,
}

/// Checks a freshman's case; the value is the last day of the intake.
#[must_use]
pub fn check_intake(intake: &Intake, context: &Context<'_>) -> Checked<Date> {
    let mut findings = Vec::new();
    if intake.start && !intake.branch_exists {
        findings.push(f::NoBranchYet {}.finding().within("start"));
    }
    let last = match intake_ends(intake.enrolled_on, context.region) {
        Ok(last) => last,
        Err(coverage) => {
            findings.push(f::IntakeRuleNotKnown { first: first_known(coverage) }.finding().within("enrolled_on"));
            return Checked { value: None, findings };
        }
    };
    if !intake.taken_in && context.today > last {
        findings.push(f::IntakeOverdue { last }.finding().within("taken_in"));
    }
    Checked { value: Some(last), findings }
}

/// The last day of the intake of somebody who enrolled on a day.
///
/// # Errors
/// [`Coverage`](crate::kernel::Coverage) before the season of 2021, from which the term is known.
pub fn intake_ends(enrolled_on: Date, region: Region) -> Result<Date, crate::kernel::Coverage> {
    if let (Region::Province(44), Ok((days, _))) = (region, GUANGDONG_INTAKE_DAYS.on(enrolled_on)) {
        return Ok(enrolled_on.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(Date::MAX));
    }
    INTAKE_MONTHS.on(enrolled_on).map(|(months, _)| months_after(enrolled_on, months))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Finding;
    use crate::policy::Policy;

    fn codes(intake: Intake, region: Region, today: Date) -> Vec<&'static str> {
        let policy = Policy::default();
        let checked = check_intake(&intake, &Context { today, region, policy: &policy });
        checked.findings.iter().map(Finding::code).collect()
    }

    #[test]
    fn a_month_or_thirty_days() {
        let intake = Intake { enrolled_on: day(2024, 8, 31), branch_exists: true, start: false, taken_in: false };
        assert!(codes(intake, Region::Unspecified, day(2024, 9, 30)).is_empty());
        assert_eq!(codes(intake, Region::Unspecified, day(2024, 10, 1)), ["graduation.intake_overdue"]);
        assert!(codes(intake, Region::Province(44), day(2024, 9, 30)).is_empty());
        assert_eq!(codes(intake, Region::Province(44), day(2024, 10, 1)), ["graduation.intake_overdue"]);
        let january = Intake { enrolled_on: day(2024, 1, 1), ..intake };
        assert!(codes(january, Region::Unspecified, day(2024, 2, 1)).is_empty());
        assert_eq!(codes(january, Region::Province(44), day(2024, 2, 1)), ["graduation.intake_overdue"]);
    }

    #[test]
    fn nothing_starts_before_the_branch_exists() {
        let intake = Intake { enrolled_on: day(2024, 9, 1), branch_exists: false, start: true, taken_in: false };
        assert_eq!(codes(intake, Region::Unspecified, day(2024, 9, 2)), ["graduation.no_branch_yet"]);
        let early = Intake { enrolled_on: day(2021, 4, 30), branch_exists: true, ..intake };
        assert_eq!(codes(early, Region::Unspecified, day(2021, 5, 2)), ["graduation.intake_rule_not_known"]);
    }
}
