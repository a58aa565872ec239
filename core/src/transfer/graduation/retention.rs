//! How long a member may be kept at the school after graduation (团组织关系保留). Appendix of the FAQ.
//!
//! Without a job: six months (2020); six months and at most a year, on a written application, in the school's branch for
//! mobile members (from 2021). Abroad for study or research: as long as the stay, on a written application before leaving
//! (place, period, contact in China); out after the return; no national limit was found, Guangdong says five years as a
//! rule. How a stay of more than a year is extended is not recovered.
//!
//! Read at: the day on which the retention begins. Days are calendar days; the day on which it begins is not counted: kept
//! from 1 July, six months end on 1 January, which is still in time (民法典第二百零一条、第二百零二条).

use serde::Deserialize;

use super::{first_known, months_after};
use crate::context::{Context, Region};
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, Level, ReadAt, Rule, day};
use crate::sources::graduates::{
    GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022, GUANGDONG_ANSWERS_2023, RETENTION_2020,
};
use crate::sources::standards::CIVIL_CODE_ART_201;
use crate::transfer::findings::graduation as f;
use crate::transfer::words::words;

/// The rule.
pub static RULE: Rule = Rule {
    id: "graduation.retention",
    file: file!(),
    title: ("毕业后团组织关系保留在学校", "retention at the school after graduation"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&MONTHS, &MOST_MONTHS, &GUANGDONG_ABROAD_YEARS],
    sources: &[
        &CIVIL_CODE_ART_201,
        &GRADUATE_GUIDE_2022,
        &GRADUATE_GUIDE_2021,
        &GRADUATE_GUIDE_2020,
        &RETENTION_2020,
        &GUANGDONG_ANSWERS_2023,
    ],
    findings: &[
        f::RetentionOver::DEF,
        f::RetentionExtended::DEF,
        f::RetentionNoApplication::DEF,
        f::AbroadLong::DEF,
        f::ReturnedFromAbroad::DEF,
        f::RetentionRuleNotKnown::DEF,
    ],
};

/// Months of retention without a job.
pub static MONTHS: Dated<u16> = Dated {
    id: "graduation.retention_months",
    zh: "未落实就业去向保留在学校的一般期限（月）",
    en: "usual months of retention without a job",
    steps: &[Step { from: day(2020, 1, 1), value: Some(6), source: &RETENTION_2020 }],
};

/// The most months of retention without a job.
pub static MOST_MONTHS: Dated<u16> = Dated {
    id: "graduation.retention_most_months",
    zh: "未落实就业去向保留在学校的最长期限（月）",
    en: "most months of retention without a job",
    steps: &[
        Step { from: day(2020, 1, 1), value: Some(6), source: &RETENTION_2020 },
        Step { from: day(2021, 5, 1), value: Some(12), source: &GRADUATE_GUIDE_2021 },
    ],
};

/// Years of retention abroad, as a rule, in Guangdong.
pub static GUANGDONG_ABROAD_YEARS: Dated<u16> = Dated {
    id: "graduation.guangdong_abroad_years",
    zh: "广东出国（境）学习研究保留的一般期限（年）",
    en: "usual years of retention abroad in Guangdong",
    steps: &[Step { from: day(2023, 8, 8), value: Some(5), source: &GUANGDONG_ANSWERS_2023 }],
};

words! {
    /// Why a member is kept.
    pub enum RetentionKind {
        /// Neither study nor a job yet.
        NoJob = "no_job", "未落实就业去向", "no job yet";
        /// Study or research abroad.
        Abroad = "abroad", "出国（境）学习研究", "study abroad";
    }
}

/// A retention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Why.
    pub kind: RetentionKind,
    /// The day on which it begins, such as that of graduation, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub since: Date,
    /// The day up to which it is asked for, `yyyy-MM-dd`; judged as of today if left out.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub until: Option<Date>,
    /// Whether there is a written application.
    pub application: bool,
    /// The day of the return from abroad, `yyyy-MM-dd`, if it has come.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub returned_on: Option<Date>,
}

/// The terms of a retention; the last days are still in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionTerms {
    /// The last day of the usual term; `None` abroad, where the stay decides.
    pub usual: Option<Date>,
    /// The last day at all; `None` where no limit is known.
    pub last: Option<Date>,
}

/// Checks a retention and gives its terms.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::graduation::retention::{Retention, RetentionKind, check_retention};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2025, 7, 2), region: Region::Unspecified, policy: &policy };
/// let kept = Retention {
///     kind: RetentionKind::NoJob, since: day(2024, 7, 1), until: None, application: true, returned_on: None,
/// };
/// let checked = check_retention(&kept, &context);
/// assert_eq!(checked.value.unwrap().last, Some(day(2025, 7, 1)));
/// assert_eq!(checked.findings[0].code(), "graduation.retention_over");
/// ```
#[must_use]
pub fn check_retention(kept: &Retention, context: &Context<'_>) -> Checked<RetentionTerms> {
    let mut findings = Vec::new();
    let on = kept.until.unwrap_or(context.today);
    let terms = match kept.kind {
        RetentionKind::NoJob => {
            let (usual, most) = match (MONTHS.on(kept.since), MOST_MONTHS.on(kept.since)) {
                (Ok((usual, _)), Ok((most, _))) => (usual, most),
                (Err(coverage), _) | (_, Err(coverage)) => {
                    return Checked {
                        value: None,
                        findings: vec![
                            f::RetentionRuleNotKnown { first: first_known(coverage) }.finding().within("since"),
                        ],
                    };
                }
            };
            let (usual_day, last) = (months_after(kept.since, usual), months_after(kept.since, most));
            if on > last {
                findings.push(f::RetentionOver { months: most, last }.finding().within("until"));
            } else if on > usual_day {
                findings.push(f::RetentionExtended { months: usual, usual: usual_day, last }.finding().within("until"));
            }
            // The written application is of the guides from 2021 on.
            if !kept.application && most > usual {
                findings.push(f::RetentionNoApplication {}.finding().within("application"));
            }
            RetentionTerms { usual: Some(usual_day), last: Some(last) }
        }
        RetentionKind::Abroad => {
            if !kept.application {
                findings.push(f::RetentionNoApplication {}.finding().within("application"));
            }
            if kept.returned_on.is_some_and(|day| day <= context.today) {
                findings.push(f::ReturnedFromAbroad {}.finding().within("returned_on"));
            }
            findings.extend(abroad(kept.since, on, context));
            RetentionTerms { usual: None, last: None }
        }
    };
    Checked { value: Some(terms), findings }
}

/// Guangdong's five years; elsewhere as the policy says.
fn abroad(since: Date, on: Date, context: &Context<'_>) -> Option<Finding> {
    let years = GUANGDONG_ABROAD_YEARS.steps.first()?.value?;
    let last = months_after(since, years.saturating_mul(12));
    let level = match context.region {
        Region::Province(44) if GUANGDONG_ABROAD_YEARS.on(on).is_ok() => Level::Warning,
        Region::Province(_) | Region::Unspecified => context.policy.transfer.graduates.abroad_over_five_years,
    };
    if on <= last {
        return None;
    }
    f::AbroadLong { years, last }.at_level(level).map(|finding| finding.within("until"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy;

    fn codes(kept: &Retention, region: Region, today: Date) -> Vec<&'static str> {
        let policy = Policy::default();
        let context = Context { today, region, policy: &policy };
        check_retention(kept, &context).findings.iter().map(Finding::code).collect()
    }

    fn kept(kind: RetentionKind, since: Date) -> Retention {
        Retention { kind, since, until: None, application: true, returned_on: None }
    }

    #[test]
    fn six_months_and_a_year() {
        let at = |since, today| codes(&kept(RetentionKind::NoJob, since), Region::Unspecified, today);
        let since = day(2024, 7, 1);
        assert!(at(since, day(2025, 1, 1)).is_empty());
        assert_eq!(at(since, day(2025, 1, 2)), ["graduation.retention_extended"]);
        assert_eq!(at(since, day(2025, 7, 1)), ["graduation.retention_extended"]);
        assert_eq!(at(since, day(2025, 7, 2)), ["graduation.retention_over"]);
        assert_eq!(at(day(2020, 7, 1), day(2021, 1, 2)), ["graduation.retention_over"]);
        assert_eq!(at(day(2021, 4, 30), day(2021, 10, 31)), ["graduation.retention_over"]);
        assert_eq!(at(day(2021, 5, 1), day(2021, 11, 2)), ["graduation.retention_extended"]);
        assert_eq!(at(day(2019, 12, 31), day(2020, 1, 1)), ["graduation.retention_rule_not_known"]);
    }

    #[test]
    fn the_application_is_asked_for_from_2021_on_and_abroad() {
        let without = |kind, since| Retention { application: false, ..kept(kind, since) };
        let at = |kept: &Retention| codes(kept, Region::Unspecified, kept.since);
        assert_eq!(at(&without(RetentionKind::NoJob, day(2024, 7, 1))), ["graduation.retention_no_application"]);
        assert!(at(&without(RetentionKind::NoJob, day(2020, 7, 1))).is_empty());
        assert_eq!(at(&without(RetentionKind::Abroad, day(2024, 7, 1))), ["graduation.retention_no_application"]);
    }

    #[test]
    fn five_years_abroad() {
        let stay = kept(RetentionKind::Abroad, day(2020, 9, 1));
        assert!(codes(&stay, Region::Province(44), day(2025, 9, 1)).is_empty());
        assert_eq!(codes(&stay, Region::Province(44), day(2025, 9, 2)), ["graduation.abroad_long"]);
        let back = Retention { returned_on: Some(day(2024, 1, 1)), ..stay };
        assert_eq!(codes(&back, Region::Unspecified, day(2024, 1, 1)), ["graduation.returned_from_abroad"]);
        assert!(codes(&back, Region::Unspecified, day(2023, 12, 31)).is_empty());
    }
}
