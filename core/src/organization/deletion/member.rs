//! Deleting a member or a cadre: FAQ question 39, whose own answer is lost.
//!
//! A name or an ID number cannot be edited: name, number and reason are reported level by level to the provincial committee
//! (团省委) with a written statement, the account is deleted centrally, and the person registers anew. The same school's guide
//! reports members who left the League (退团) in the same way. That deleting a departed cadre takes effect after approval is
//! said by one page of low authority; in Guangdong's system his posts elsewhere stay.
//!
//! Guangdong knows two more reasons and a request of two steps for them ([`request`](super::request)). Which reasons the
//! national system offers is not known.
//!
//! Read at: no day.

use crate::kernel::{Checked, Diagnosis, ReadAt, Rule, Term};
use crate::organization::findings::deletion as f;
use crate::organization::permission::words::words;
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::league::SCHOOL_GUIDE_GUANGXI;
use crate::sources::permission::CADRE_DELETION_CLAIM;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.member_deletion",
    file: file!(),
    title: ("删除团员、团干部", "deleting members and cadres"),
    questions: &[39],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &SCHOOL_GUIDE_GUANGXI, &GUANGDONG_2019, &CADRE_DELETION_CLAIM],
    findings: &[f::ReportUpwards::DEF, f::TwoSteps::DEF, f::DepartedCadre::DEF],
};

words! {
    /// Why somebody is to be deleted.
    Reason {
        /// The name or the ID number is wrong.
        WrongIdentity = "wrong_identity", "姓名或身份证号码有误" / "the name or the ID number is wrong";
        /// The member has left the League (退团).
        LeftLeague = "left_league", "已退团" / "the member has left the League";
        /// Taken into the wrong branch and approved by mistake (reason 1 in Guangdong).
        WrongBranch = "wrong_branch", "团员报错团支部，且被误审核通过" / "registered with the wrong branch and approved by mistake";
        /// Approved with a wrong joining date (reason 2 in Guangdong).
        WrongJoiningDate = "wrong_joining_date", "入团时间填错，且被审核通过" / "approved with a wrong joining date";
        /// A cadre has left his post.
        DepartedCadre = "departed_cadre", "团干部已离任" / "a cadre has left his post";
    }

    /// How somebody is deleted.
    MemberWay {
        /// Reported upwards, deleted centrally.
        ReportUpwards = "report_upwards", "逐级上报，后台删除" / "reported upwards, deleted centrally";
        /// Filed by the branch, approved by the direct superior, as in Guangdong.
        TwoSteps = "two_steps", "团支部申请，直属上级批准" / "filed by the branch, approved by the direct superior";
        /// In the list of cadres.
        CadreList = "cadre_list", "在团干部列表中删除" / "in the list of cadres";
    }
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

static UPWARDS: [Term; 4] = [
    term(
        "state",
        "准备姓名、身份证号码、删除原因及书面说明",
        "prepare the name, the ID number, the reason and a written statement",
    ),
    term("report", "逐级上报至团省委", "report level by level to the provincial committee"),
    term("central", "由团中央后台统一删除", "the back office of the central committee deletes the account"),
    term("again", "确需留在系统的重新注册", "who is to stay in the system registers anew"),
];
static STEPS: [Term; 2] = [
    term("request", "团支部提交删除申请", "the branch files a request"),
    term(
        "approve",
        "直属上级批准删除，并对此负主要责任；删除后不可恢复",
        "the direct superior approves it and answers for it; it cannot be undone",
    ),
];
static CADRE: [Term; 2] = [
    term("list", "在本级团干部列表中删除该团干部", "delete the cadre in the organization's own list"),
    term("elsewhere", "其在其他组织的职务不受影响", "his posts elsewhere stay as they are"),
];

/// How somebody is deleted, step by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberRoute {
    /// The way.
    pub way: MemberWay,
    /// What is done, in order.
    pub steps: &'static [Term],
}

/// Tells how a member or a cadre is deleted for a reason.
///
/// # Findings
/// `member_deletion.report_upwards`, `member_deletion.two_steps`, `member_deletion.departed_cadre`: what each way rests on.
///
/// ```
/// use zhtj::organization::deletion::member::{MemberWay, Reason, member_route};
/// let route = member_route(Reason::WrongIdentity);
/// assert_eq!(route.value.map(|route| route.way), Some(MemberWay::ReportUpwards));
/// ```
#[must_use]
pub fn member_route(reason: Reason) -> Checked<MemberRoute> {
    let (way, steps, finding) = match reason {
        Reason::WrongIdentity => {
            (MemberWay::ReportUpwards, &UPWARDS[..], f::ReportUpwards { reason: reason.term() }.finding())
        }
        // Who has left does not register again.
        Reason::LeftLeague => {
            let steps = UPWARDS.get(..3).unwrap_or_default();
            (MemberWay::ReportUpwards, steps, f::ReportUpwards { reason: reason.term() }.finding())
        }
        Reason::WrongBranch | Reason::WrongJoiningDate => {
            (MemberWay::TwoSteps, &STEPS[..], f::TwoSteps { reason: reason.term() }.finding())
        }
        Reason::DepartedCadre => (MemberWay::CadreList, &CADRE[..], f::DepartedCadre {}.finding()),
    };
    Checked { value: Some(MemberRoute { way, steps }), findings: vec![finding.within("reason")] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Verdict;

    #[test]
    fn each_reason_has_its_way_and_says_what_it_rests_on() {
        for (reason, way, steps, code) in [
            (Reason::WrongIdentity, MemberWay::ReportUpwards, 4, "member_deletion.report_upwards"),
            (Reason::LeftLeague, MemberWay::ReportUpwards, 3, "member_deletion.report_upwards"),
            (Reason::WrongBranch, MemberWay::TwoSteps, 2, "member_deletion.two_steps"),
            (Reason::WrongJoiningDate, MemberWay::TwoSteps, 2, "member_deletion.two_steps"),
            (Reason::DepartedCadre, MemberWay::CadreList, 2, "member_deletion.departed_cadre"),
        ] {
            let checked = member_route(reason);
            assert_eq!(checked.verdict(), Verdict::Pass);
            assert_eq!(checked.value.map(|route| (route.way, route.steps.len())), Some((way, steps)));
            assert_eq!(checked.findings.first().map(crate::kernel::Finding::code), Some(code));
        }
    }
}
