//! Marks of members in a branch that graduates: 延迟毕业团员, 教师, 毕业学生流动团员. Appendix of the FAQ.
//!
//! The first two can still transfer but stand outside the statistics of linkage (学社衔接); the third, for those without a
//! job whose tie stays at the school, stands inside, and its marking opens after 31 July (2020, 2021). The instructions of
//! 2023 name the first two only. A mixed branch (混合支部) has none of the three: its graduates are marked one by one. Leavers
//! without a certificate (结业生) count as graduates (2021).
//!
//! Read at: the day of the marking; the opening is in the year in which the branch graduates. The 31st of July is too
//! early, the 1st of August is not, nor is the next January.

use serde::Deserialize;

use super::branch::BranchMark;
use super::{Yearly, first_known};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Coverage, Date, Dated, Diagnosis, Finding, ReadAt, Rule, day};
use crate::sources::graduates::{COLLEGE_NOTICE_HL_2021, JSC_NOTICE_2021, MARKING_INSTRUCTIONS_2023, ZJU_GUIDE_2020};
use crate::transfer::findings::graduation as f;
use crate::transfer::words::words;

/// The rule.
pub static RULE: Rule = Rule {
    id: "graduation.member_mark",
    file: file!(),
    title: ("标记毕业团员类别", "marks of graduating members"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&MOBILE_MARK_OPENS],
    sources: &[&ZJU_GUIDE_2020, &JSC_NOTICE_2021, &MARKING_INSTRUCTIONS_2023, &COLLEGE_NOTICE_HL_2021],
    findings: &[
        f::MobileMarkEarly::DEF,
        f::MobileMarkNotNamed::DEF,
        f::MixedBranchMark::DEF,
        f::BranchNotGraduating::DEF,
        f::MemberRuleNotKnown::DEF,
    ],
};

/// The day from which 毕业学生流动团员 can be marked.
pub static MOBILE_MARK_OPENS: Dated<Yearly> = Dated {
    id: "graduation.mobile_mark_opens",
    zh: "毕业学生流动团员标记开放日期",
    en: "the day of the year from which mobile members can be marked",
    steps: &[
        Step { from: day(2020, 1, 1), value: Some(Yearly { month: 8, day: 1 }), source: &ZJU_GUIDE_2020 },
        Step { from: day(2021, 1, 1), value: Some(Yearly { month: 8, day: 1 }), source: &COLLEGE_NOTICE_HL_2021 },
        Step { from: day(2023, 7, 28), value: None, source: &MARKING_INSTRUCTIONS_2023 },
    ],
};

words! {
    /// The mark of a member.
    pub enum MemberMark {
        /// 延迟毕业团员: moves to a branch for delayed graduates.
        Delayed = "delayed", "延迟毕业团员", "delayed graduate";
        /// 教师: nothing has to be done.
        Teacher = "teacher", "教师", "teacher";
        /// 毕业学生流动团员: no job yet, the tie stays at the school for the time being.
        Mobile = "mobile", "毕业学生流动团员", "mobile member";
    }
}

impl MemberMark {
    /// Whether somebody with this mark, or none, counts in the statistics of linkage.
    #[must_use]
    pub const fn counts(mark: Option<Self>) -> bool {
        match mark {
            Some(Self::Delayed | Self::Teacher) => false,
            Some(Self::Mobile) | None => true,
        }
    }
}

/// The wish to mark a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MarkMember {
    /// The mark.
    pub mark: MemberMark,
    /// What the branch is marked as.
    pub branch: BranchMark,
    /// The year in which the branch graduates; that of the marking if left out.
    #[serde(default)]
    pub graduation_year: Option<i32>,
    /// The day of the marking, `yyyy-MM-dd`; today if left out.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

/// Checks the wish to mark a member.
#[must_use]
pub fn check_member_mark(wish: &MarkMember, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    match wish.branch {
        BranchMark::Mixed => findings.push(f::MixedBranchMark {}.finding().within("branch")),
        BranchMark::Unmarked | BranchMark::Teachers => {
            findings.push(f::BranchNotGraduating { branch: wish.branch.term() }.finding().within("branch"));
        }
        BranchMark::Time | BranchMark::Graduates => {}
    }
    if wish.mark == MemberMark::Mobile {
        let on = wish.on.unwrap_or(context.today);
        findings.extend(mobile(on, wish.graduation_year));
    }
    findings
}

fn mobile(on: Date, graduation_year: Option<i32>) -> Option<Finding> {
    match MOBILE_MARK_OPENS.on(on) {
        Ok((opens, _)) => {
            let opens = opens.of(graduation_year.unwrap_or_else(|| chrono::Datelike::year(&on)))?;
            (on < opens).then(|| f::MobileMarkEarly { opens }.finding().within("on"))
        }
        Err(Coverage::Repealed { .. }) => Some(f::MobileMarkNotNamed {}.finding().within("mark")),
        Err(coverage @ (Coverage::BeforeFirst { .. } | Coverage::Unknown { .. })) => {
            Some(f::MemberRuleNotKnown { first: first_known(coverage) }.finding().within("on"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::policy::Policy;

    fn codes(mark: MemberMark, branch: BranchMark, on: Date) -> Vec<&'static str> {
        let policy = Policy::default();
        let context = Context { today: on, region: Region::Unspecified, policy: &policy };
        let wish = MarkMember { mark, branch, graduation_year: None, on: None };
        check_member_mark(&wish, &context).iter().map(Finding::code).collect()
    }

    #[test]
    fn mobile_members_are_marked_from_august_on() {
        let at = |on| codes(MemberMark::Mobile, BranchMark::Graduates, on);
        assert_eq!(at(day(2019, 12, 31)), ["graduation.member_rule_not_known"]);
        assert_eq!(at(day(2020, 7, 31)), ["graduation.mobile_mark_early"]);
        assert!(at(day(2020, 8, 1)).is_empty());
        let next_year = MarkMember {
            mark: MemberMark::Mobile,
            branch: BranchMark::Graduates,
            graduation_year: Some(2020),
            on: Some(day(2021, 1, 1)),
        };
        let policy = Policy::default();
        let context = Context { today: day(2021, 1, 1), region: Region::Unspecified, policy: &policy };
        assert!(check_member_mark(&next_year, &context).is_empty());
        assert_eq!(at(day(2022, 7, 31)), ["graduation.mobile_mark_early"]);
        assert_eq!(at(day(2023, 8, 1)), ["graduation.mobile_mark_not_named"]);
    }

    #[test]
    fn marks_belong_to_branches_that_graduate() {
        let at = |branch| codes(MemberMark::Delayed, branch, day(2024, 6, 2));
        assert_eq!(at(BranchMark::Mixed), ["graduation.mixed_branch_mark"]);
        assert_eq!(at(BranchMark::Unmarked), ["graduation.branch_not_graduating"]);
        assert!(at(BranchMark::Time).is_empty() && at(BranchMark::Graduates).is_empty());
    }
}
