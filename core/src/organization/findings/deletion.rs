//! What checks of deletions can find.

use crate::kernel::Term;
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::league::SCHOOL_GUIDE_GUANGXI;
use crate::sources::organization::CATEGORY_CODES;
use crate::sources::permission::{CADRE_DELETION_CLAIM, GRADUATE_DELETION_2020};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// The organization to be deleted is not empty.
    NotEmpty = "deletion.not_empty" by "organization.deletion", Warning, [&GUANGDONG_2019],
        title: "组织不为空" / "the organization is not empty",
        zh: "该下级组织需为空组织方可删除（同类系统规定），现有下级组织{subordinates}个、团员{members}人、团干部{cadres}人；请先转出或删除",
        en: "only an empty organization can be deleted (rule of a comparable system), it has {subordinates} subordinates, {members} members and {cadres} cadres; move them out first",
        { subordinates: u32, members: u32, cadres: u32 }
    /// Business of the organization is pending.
    PendingBusiness = "deletion.pending_business" by "organization.deletion", Undecided,
        [&FAQ_2019_CONTENTS, &GRADUATE_DELETION_2020],
        title: "有未办结业务" / "business is pending",
        zh: "该组织有未办结的业务，是否影响删除的规定未收录，无法判定；请先办结",
        en: "business of the organization is pending, and whether that blocks its deletion is not known; finish it first",
        {}
    /// A holding branch is to be deleted.
    HoldingBranch = "deletion.holding_branch" by "organization.deletion", Undecided, [&FAQ_2019_CONTENTS, &CATEGORY_CODES],
        title: "删除待接转团支部" / "deleting a holding branch",
        zh: "待接转团支部由谁删除、是否自动消失的规定未收录，无法判定，现有未分配团员{members}人；请先将其分配到团支部",
        en: "who deletes a holding branch, or whether it vanishes by itself, is not known; it has {members} members, allocate them to branches first",
        { members: u32 }
    /// The deletion is reported upwards.
    ReportUpwards = "member_deletion.report_upwards" by "organization.member_deletion", Note, [&SCHOOL_GUIDE_GUANGXI],
        title: "逐级上报后由后台删除" / "reported upwards and deleted centrally",
        zh: "{reason}，账号须由后台删除；请将姓名、身份证号码、原因及书面说明逐级上报至团省委",
        en: "{reason}: the account is deleted centrally; report the name, the ID number, the reason and a written statement level by level to the provincial committee",
        { reason: &'static Term }
    /// The reason is known from Guangdong only.
    TwoSteps = "member_deletion.two_steps" by "organization.member_deletion", Warning, [&GUANGDONG_2019],
        title: "删除办法仅见于同类系统" / "a way known from a comparable system only",
        zh: "因“{reason}”删除团员的办法仅见于同类系统（广东）；请由团支部提交申请，由直属上级批准，以系统实际为准",
        en: "deletion because “{reason}” is known from a comparable system (Guangdong) only; there the branch files a request and the direct superior approves it",
        { reason: &'static Term }
    /// A departed cadre is deleted in the list.
    DepartedCadre = "member_deletion.departed_cadre" by "organization.member_deletion", Warning,
        [&GUANGDONG_2019, &CADRE_DELETION_CLAIM],
        title: "删除离任团干部" / "deleting a departed cadre",
        zh: "离任团干部可在团干部列表中删除，是否须经审批仅见于权威性较低的资料；请以系统实际为准",
        en: "a departed cadre is deleted in the list of cadres; that it needs approval is said by a page of low authority only",
        {}
    /// There is no request yet.
    RequestFirst = "member_deletion.request_first" by "organization.deletion_request", Undecided, [&GUANGDONG_2019],
        title: "没有删除申请" / "nothing was requested",
        zh: "如需审批删除，请先申请（同类系统规定）",
        en: "there is no request to decide on; file one first (rule of a comparable system)",
        {}
    /// A request is pending.
    AlreadyRequested = "member_deletion.already_requested" by "organization.deletion_request", Undecided, [&GUANGDONG_2019],
        title: "已在删除审核中" / "a request is pending",
        zh: "该团员已处于删除审核中，请勿重复操作（同类系统规定）",
        en: "a request to delete the member is pending; do not file it again (rule of a comparable system)",
        {}
    /// The member is deleted already.
    AlreadyDeleted = "member_deletion.already_deleted" by "organization.deletion_request", Undecided, [&GUANGDONG_2019],
        title: "已删除" / "already deleted",
        zh: "该团员已删除，删除后不可恢复；确需使用的请重新注册或录入",
        en: "the member is deleted, which cannot be undone; enter or register the person anew if need be",
        {}
    /// Somebody else has to do it.
    WrongParty = "member_deletion.wrong_party" by "organization.deletion_request", Undecided, [&GUANGDONG_2019],
        title: "应由其他管理员办理" / "somebody else has to do it",
        zh: "{event}由{who}办理（同类系统规定）；请联系其办理",
        en: "{event} by {who} (rule of a comparable system); ask them",
        { event: &'static Term, who: &'static Term }
    /// The reason takes another way.
    OtherReason = "member_deletion.other_reason" by "organization.deletion_request", Undecided, [&GUANGDONG_2019],
        title: "该原因不走删除申请" / "another way for this reason",
        zh: "“{reason}”不在删除申请的原因之内；请按该原因的办法办理",
        en: "“{reason}” is no reason of such a request; take the way for that reason",
        { reason: &'static Term }
    /// The request is known from Guangdong only.
    OnlyGuangdong = "member_deletion.only_guangdong" by "organization.deletion_request", Warning, [&GUANGDONG_2019],
        title: "流程仅见于同类系统" / "a procedure known from a comparable system only",
        zh: "团支部申请、直属上级批准的删除流程仅见于同类系统（广东）；请以系统实际为准",
        en: "a request filed by the branch and approved by the direct superior is known from a comparable system (Guangdong) only; the system may work otherwise",
        {}
}
