//! The five measures, what they take away, and who approves them.
//!
//! «团的纪律处分分为：警告、严重警告、撤销团内职务、留团察看、开除团籍» (constitution, article 33): on probation a member may not
//! vote, be elected or take part in decisions, and may not introduce anybody. By article 34 a measure goes from the
//! branch meeting through the basic committee to a committee at county level or above; important or complex cases, and
//! every expulsion, to the provincial or central committee; the Party's basic committee is told for its files (备案).
//!
//! In force from 2023-06-22. An older constitution let the county, or a basic committee empowered by it, approve even an
//! expulsion; up to which day is not known, so nothing is decided for earlier days. The regulations on discipline of
//! 2022 and 2024 (纪律处分条例) are known by their first articles only: periods in which a measure lasts are left out.
//!
//! Read at: the day of the approval.

use serde::Serialize;

use crate::kernel::dated::{Coverage, Step};
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::membership::findings::discipline as f;
use crate::membership::words::words;
use crate::sources::membership::{
    DISCIPLINE_PAGE_2012, LEAGUE_CONSTITUTION_2023_ART_33, LEAGUE_CONSTITUTION_2023_ART_34,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "discipline.approval",
    file: file!(),
    title: ("团纪处分的批准权限", "who approves a measure of discipline"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&APPROVERS],
    sources: &[&LEAGUE_CONSTITUTION_2023_ART_33, &LEAGUE_CONSTITUTION_2023_ART_34, &DISCIPLINE_PAGE_2012],
    findings: &[f::ApproverTooLow::DEF, f::ApprovalUnknown::DEF],
};

const FIRST: Date = day(2023, 6, 22);

/// The lowest levels that approve: ordinary cases, then grave ones and expulsions.
pub static APPROVERS: Dated<(Level, Level)> = Dated {
    id: "discipline.approvers",
    zh: "处分的最低批准级别（一般、重要复杂或开除）",
    en: "lowest level that approves a measure (ordinary; grave or expulsion)",
    steps: &[Step {
        from: FIRST,
        value: Some((Level::County, Level::Provincial)),
        source: &LEAGUE_CONSTITUTION_2023_ART_34,
    }],
};

words! {
    /// A measure of discipline, mildest first.
    Measure {
        /// Warning.
        Warning = "warning", "警告", "warning";
        /// Serious warning.
        SeriousWarning = "serious_warning", "严重警告", "serious warning";
        /// Removal from the posts held in the League.
        RemovalFromPost = "removal_from_post", "撤销团内职务", "removal from post";
        /// Probation within the League.
        Probation = "probation", "留团察看", "probation";
        /// Expulsion.
        Expulsion = "expulsion", "开除团籍", "expulsion";
    }
}

/// The level of a committee, lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A basic committee (基层委员会).
    Basic,
    /// County level.
    County,
    /// Municipal level.
    Municipal,
    /// Provincial level.
    Provincial,
    /// The central committee.
    Central,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: &'static [Self] = &[Self::Basic, Self::County, Self::Municipal, Self::Provincial, Self::Central];

    /// The word for it.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Basic => &Term { code: "basic", zh: "基层委员会", en: "basic committee" },
            Self::County => &Term { code: "county", zh: "县级委员会", en: "county committee" },
            Self::Municipal => &Term { code: "municipal", zh: "市级委员会", en: "municipal committee" },
            Self::Provincial => &Term { code: "provincial", zh: "省级委员会", en: "provincial committee" },
            Self::Central => &Term { code: "central", zh: "中央委员会", en: "central committee" },
        }
    }
}

words! {
    /// What a measure takes from a member.
    Right {
        /// To vote in elections (选举权).
        Vote = "vote", "选举权", "voting in elections";
        /// To be elected (被选举权).
        Stand = "stand", "被选举权", "being elected";
        /// To take part in decisions (表决权).
        Decide = "decide", "表决权", "taking part in decisions";
        /// To introduce applicants (作入团介绍人).
        Introduce = "introduce", "作入团介绍人", "introducing applicants";
        /// To hold the posts held so far.
        Posts = "posts", "团内职务", "posts in the League";
        /// Membership itself.
        Membership = "membership", "团籍", "membership";
    }
}

impl Measure {
    /// What it takes away.
    #[must_use]
    pub const fn takes(self) -> &'static [Right] {
        match self {
            Self::Warning | Self::SeriousWarning => &[],
            Self::RemovalFromPost => &[Right::Posts],
            Self::Probation => &[Right::Vote, Right::Stand, Right::Decide, Right::Introduce],
            Self::Expulsion => &[Right::Membership],
        }
    }
}

/// Gives the lowest level that approves a measure on a day. `grave` stands for important or complex cases.
///
/// # Errors
/// [`Coverage`] where no rule is known for the day.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::membership::discipline::approval::{Level, Measure, approver};
/// assert_eq!(approver(Measure::Warning, false, day(2024, 3, 1)), Ok(Level::County));
/// assert_eq!(approver(Measure::Warning, true, day(2024, 3, 1)), Ok(Level::Provincial));
/// assert_eq!(approver(Measure::Expulsion, false, day(2024, 3, 1)), Ok(Level::Provincial));
/// ```
pub fn approver(measure: Measure, grave: bool, on: Date) -> Result<Level, Coverage> {
    let ((ordinary, gravest), _) = APPROVERS.on(on)?;
    Ok(if grave || measure == Measure::Expulsion { gravest } else { ordinary })
}

/// Checks who approves a measure.
///
/// # Findings
/// `discipline.approver_too_low`, `discipline.rule_not_known`.
#[must_use]
pub fn check_approver(measure: Measure, grave: bool, by: Level, on: Date) -> Option<Finding> {
    match approver(measure, grave, on) {
        Err(_) => Some(f::ApprovalUnknown { first: FIRST }.finding()),
        Ok(needed) => {
            let (measure, needed_term, given) = (measure.term(), needed.term(), by.term());
            (by < needed).then(|| f::ApproverTooLow { measure, needed: needed_term, given }.finding())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_its_lowest_level() {
        let on = day(2023, 6, 22);
        for measure in Measure::ALL {
            for grave in [false, true] {
                let gravest = grave || *measure == Measure::Expulsion;
                let lowest = if gravest { Level::Provincial } else { Level::County };
                for by in Level::ALL {
                    let found = check_approver(*measure, grave, *by, on).map(|finding| finding.code());
                    let expected = (*by < lowest).then_some("discipline.approver_too_low");
                    assert_eq!(found, expected, "{measure:?} {grave} {by:?}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_decided_before_2023_06_22() {
        let at = |on| check_approver(Measure::Warning, false, Level::County, on).map(|finding| finding.code());
        assert_eq!(at(day(2023, 6, 21)), Some("discipline.rule_not_known"));
        assert_eq!(at(day(2023, 6, 22)), None);
        assert_eq!(at(day(2023, 6, 23)), None);
    }

    #[test]
    fn only_expulsion_ends_the_membership() {
        let ends = |measure: &Measure| measure.takes().contains(&Right::Membership);
        assert_eq!(Measure::ALL.iter().filter(|measure| ends(measure)).collect::<Vec<_>>(), [&Measure::Expulsion]);
        assert_eq!(Measure::Probation.takes().len(), 4);
    }
}
