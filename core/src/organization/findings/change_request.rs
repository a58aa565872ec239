//! What checks of change requests can find.

use crate::kernel::Term;
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::permission::FAQ_COPY_ADMINISTRATOR;

crate::findings! {
    /// It cannot happen now.
    NotPossible = "change_request.not_possible" by "organization.change_request", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "当前状态不能办理" / "not possible in this state",
        zh: "变更当前为“{state}”，不能“{event}”；请先核对变更的状态",
        en: "the change {event}: not possible while it is “{state}”; check how it stands",
        { event: &'static Term, state: &'static Term }
    /// Somebody else has to do it.
    WrongParty = "change_request.wrong_party" by "organization.change_request", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "没有办理权限" / "not entitled",
        zh: "“{command}”由{who}办理；请联系其办理",
        en: "not entitled to {command}, only {who} may; ask them",
        { command: &'static Term, who: Vec<&'static Term> }
    /// A request is pending.
    AlreadyPending = "change_request.already_pending" by "organization.change_request", Undecided,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "已有待审核的申请" / "a request is pending",
        zh: "已有变更申请待上级审核，能否再次提交的规定未收录；请等待审核，或由直属上级直接变更",
        en: "a request is pending, and whether another may be filed is not known; wait for it, or ask the direct superior to make the change",
        {}
    /// The pending request is replaced.
    Replaced = "change_request.replaced" by "organization.change_request", Warning,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "替换待审核的申请" / "the pending request is replaced",
        zh: "已有变更申请待上级审核，将以新申请替换；系统如不允许，请等待审核",
        en: "a pending request is replaced by the new one; if the system refuses that, wait for the first",
        {}
    /// Whether a refused request may be filed again is not known.
    RefileNotKnown = "change_request.refile_not_known" by "organization.change_request", Undecided,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "退回后再次提交" / "filed again after a refusal",
        zh: "上次申请被退回，信息未作变更，能否再次提交的规定未收录；请按退回原因修改后提交",
        en: "the last request was refused and nothing was changed; whether it may be filed again is not known, correct it before you do",
        {}
    /// Whether a request can be taken back is not known.
    WithdrawalNotKnown = "change_request.withdrawal_not_known" by "organization.change_request", Undecided,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "能否撤回未收录" / "taking back is not known",
        zh: "变更申请能否撤回的规定未收录；系统中无撤回功能的，请联系直属上级管理员退回",
        en: "whether a change request can be taken back is not known; if the system does not offer it, ask the direct superior to refuse it",
        {}
}
