//! Linkage (学社衔接): how far the graduates of an organization have come, and the one indicator whose formula is known.
//! Appendix of the FAQ.
//!
//! 单位团组织转接率 = 转往就业单位团组织的团员数 / 除升学以外的毕业学生团员总数 (assessed from 2021 on). Whether a transfer counts once it is
//! initiated or once it is done is not said; here it counts once it is done. Members marked as delayed graduates or
//! teachers stand outside all figures. The formulas of 学社衔接率 and of Guangdong's 转接完成率 were not found: they are named
//! and left undecided, as is how returned applications enter them.
//!
//! Read at: today. Overdue is what is not done after the last day.

use serde::Deserialize;

use super::findings::calendar as f;
use super::graduation::first_known;
use super::graduation::member::MemberMark;
use super::reason::{DestinationKind, Reason};
use super::words::words;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, ReadAt, Rule, Term, day};
use crate::sources::graduates::{
    COLLEGE_NOTICE_HL_2021, GUANGZHOU_NOTICE_2019, JSC_NOTICE_2021, NND_NOTICE_2021, ZJU_GUIDE_2020,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.linkage",
    file: file!(),
    title: ("学社衔接进度和指标", "progress and indicators of linkage"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::Today,
    parameters: &[&UNIT_RATE],
    sources: &[&ZJU_GUIDE_2020, &NND_NOTICE_2021, &JSC_NOTICE_2021, &COLLEGE_NOTICE_HL_2021, &GUANGZHOU_NOTICE_2019],
    findings: &[f::FormulaNotKnown::DEF, f::IndicatorTooEarly::DEF, f::NobodyCounts::DEF],
};

/// Whether 单位团组织转接率 is assessed.
pub static UNIT_RATE: Dated<bool> = Dated {
    id: "linkage.unit_rate",
    zh: "是否考核单位团组织转接率",
    en: "whether the rate of transfers to units is assessed",
    steps: &[Step { from: day(2021, 1, 1), value: Some(true), source: &NND_NOTICE_2021 }],
};

words! {
    /// How far a member has come.
    pub enum Stage {
        /// Nothing was initiated.
        None = "none", "未发起", "not initiated";
        /// Initiated, nobody has approved.
        Initiated = "initiated", "已发起", "initiated";
        /// One side has approved.
        Approved = "approved", "审核中", "approved in part";
        /// Returned, refused or withdrawn, and not initiated again.
        Returned = "returned", "已退回", "returned";
        /// Done.
        Done = "done", "已完成", "done";
    }

    /// An indicator.
    pub enum Indicator {
        /// 单位团组织转接率
        UnitRate = "unit_rate", "单位团组织转接率", "rate of transfers to units";
        /// 学社衔接率
        LinkageRate = "linkage_rate", "学社衔接率", "linkage rate";
        /// Guangdong's 转接完成率
        CompletionRate = "completion_rate", "转接完成率", "Guangdong's completion rate";
    }
}

/// A graduate as the figures need them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Graduate {
    /// The mark, if there is one.
    #[serde(default)]
    pub mark: Option<MemberMark>,
    /// The reason of the transfer, if it is known.
    #[serde(default)]
    pub reason: Option<Reason>,
    /// Where to, if it is known.
    #[serde(default)]
    pub destination: Option<DestinationKind>,
    /// How far.
    pub stage: Stage,
}

/// The figures of an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Graduates that count.
    pub counted: u32,
    /// Graduates that stand outside: delayed, teachers.
    pub outside: u32,
    /// Not initiated.
    pub none: u32,
    /// Initiated, nobody has approved.
    pub initiated: u32,
    /// One side has approved.
    pub approved: u32,
    /// Returned.
    pub returned: u32,
    /// Done.
    pub done: u32,
    /// Not done although the last day is over.
    pub overdue: u32,
}

/// A rate, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Above the line.
    pub numerator: u32,
    /// Below the line, more than 0.
    pub denominator: u32,
}

impl Rate {
    /// Hundredths of a per cent, rounded down: 7759 is 77.59 %.
    #[must_use]
    pub fn basis_points(self) -> u32 {
        let points = u64::from(self.numerator) * 10_000 / u64::from(self.denominator.max(1));
        u32::try_from(points).unwrap_or(u32::MAX)
    }
}

/// Counts the graduates of an organization. `due` is the last day; nobody is overdue on it.
#[must_use]
pub fn progress(graduates: &[Graduate], due: Option<Date>, today: Date) -> Progress {
    let late = due.is_some_and(|due| today > due);
    let mut figures = Progress::default();
    for graduate in graduates {
        if !MemberMark::counts(graduate.mark) {
            figures.outside += 1;
            continue;
        }
        figures.counted += 1;
        *match graduate.stage {
            Stage::None => &mut figures.none,
            Stage::Initiated => &mut figures.initiated,
            Stage::Approved => &mut figures.approved,
            Stage::Returned => &mut figures.returned,
            Stage::Done => &mut figures.done,
        } += 1;
        figures.overdue += u32::from(late && graduate.stage != Stage::Done);
    }
    figures
}

/// Computes an indicator where its formula is known; the others are left undecided.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::transfer::linkage::{Graduate, Indicator, Stage, rate};
/// use zhtj::transfer::reason::{DestinationKind, Reason};
///
/// let graduate = |reason, destination, stage| Graduate {
///     mark: None, reason: Some(reason), destination: Some(destination), stage,
/// };
/// let class = [
///     graduate(Reason::EmployedWithOrganization, DestinationKind::Employer, Stage::Done),
///     graduate(Reason::NoJob, DestinationKind::ResidenceTownship, Stage::Done),
///     graduate(Reason::Study, DestinationKind::School, Stage::Done), // does not count
/// ];
/// let rate = rate(Indicator::UnitRate, &class, day(2024, 10, 31)).value.unwrap();
/// assert_eq!((rate.numerator, rate.denominator, rate.basis_points()), (1, 2, 5000));
/// ```
#[must_use]
pub fn rate(indicator: Indicator, graduates: &[Graduate], today: Date) -> Checked<Rate> {
    let term: &'static Term = indicator.term();
    let finding = match indicator {
        Indicator::LinkageRate | Indicator::CompletionRate => f::FormulaNotKnown { indicator: term }.finding(),
        Indicator::UnitRate => match UNIT_RATE.on(today) {
            Err(coverage) => f::IndicatorTooEarly { indicator: term, first: first_known(coverage) }.finding(),
            Ok(_) => match unit_rate(graduates) {
                Some(rate) => return Checked::clean(rate),
                None => f::NobodyCounts { indicator: term }.finding(),
            },
        },
    };
    Checked { value: None, findings: vec![finding] }
}

fn unit_rate(graduates: &[Graduate]) -> Option<Rate> {
    let counts = |graduate: &&Graduate| {
        let study = matches!(graduate.reason, Some(Reason::Study | Reason::GuangdongStudy));
        MemberMark::counts(graduate.mark) && !study
    };
    let to_unit =
        |graduate: &&Graduate| graduate.destination == Some(DestinationKind::Employer) && graduate.stage == Stage::Done;
    let denominator = graduates.iter().filter(counts).count();
    let numerator = graduates.iter().filter(counts).filter(to_unit).count();
    let (numerator, denominator) = (u32::try_from(numerator).ok()?, u32::try_from(denominator).ok()?);
    (denominator > 0).then_some(Rate { numerator, denominator })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graduate(mark: Option<MemberMark>, stage: Stage) -> Graduate {
        Graduate { mark, reason: None, destination: Some(DestinationKind::Employer), stage }
    }

    #[test]
    fn every_graduate_is_counted_once() {
        let all: Vec<_> = Stage::ALL
            .iter()
            .flat_map(|stage| {
                [None, Some(MemberMark::Mobile), Some(MemberMark::Delayed), Some(MemberMark::Teacher)]
                    .map(|mark| graduate(mark, *stage))
            })
            .collect();
        let due = day(2024, 10, 31);
        let figures = progress(&all, Some(due), due);
        assert_eq!((figures.counted, figures.outside, figures.overdue), (10, 10, 0));
        assert_eq!(
            figures.none + figures.initiated + figures.approved + figures.returned + figures.done,
            figures.counted
        );
        assert_eq!(progress(&all, Some(due), day(2024, 11, 1)).overdue, 8);
        assert_eq!(progress(&all, None, day(2024, 11, 1)).overdue, 0);
    }

    #[test]
    fn only_the_attested_formula_is_computed() {
        let class = [graduate(None, Stage::Done), graduate(None, Stage::Initiated)];
        let code = |indicator, class: &[Graduate], today| rate(indicator, class, today).findings[0].code();
        for indicator in [Indicator::LinkageRate, Indicator::CompletionRate] {
            assert_eq!(code(indicator, &class, day(2024, 1, 1)), "linkage.formula_not_known");
        }
        assert_eq!(code(Indicator::UnitRate, &class, day(2020, 12, 31)), "linkage.indicator_too_early");
        assert_eq!(code(Indicator::UnitRate, &[], day(2021, 1, 1)), "linkage.nobody_counts");
        let found = rate(Indicator::UnitRate, &class, day(2021, 1, 1)).value.unwrap();
        assert_eq!((found.numerator, found.denominator), (1, 2));
    }
}
