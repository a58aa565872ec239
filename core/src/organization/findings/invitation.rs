//! What checks of invitations can find.

use crate::sources::faq::{FAQ_2019_Q3, FAQ_COPY_IMPORT};
use crate::sources::organization::FAQ_COPY_SECRETARY_ENTRY;
use crate::sources::permission::FAQ_COPY_MIGRATION;
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// The person is not registered.
    NotRegistered = "invitation.not_registered" by "organization.invitation", Note, [&FAQ_2019_Q3, &FAQ_COPY_IMPORT],
        title: "尚未注册" / "not registered",
        zh: "邀请功能用于已注册人员；请由本级管理员录入为团干部，或由其自行注册",
        en: "the invitation function is for registered people; enter the person as a cadre, or let the person register",
        {}
    /// Whether the person is registered was not stated.
    RegistrationNotStated = "invitation.registration_not_stated" by "organization.invitation", Undecided, [&FAQ_COPY_MIGRATION],
        title: "未说明是否已注册" / "not stated whether registered",
        zh: "已注册人员用邀请功能加入，未注册的录入或自行注册；请说明该人员是否已注册",
        en: "registered people are invited, others entered; state whether the person is registered",
        {}
    /// The person is in the organization already.
    InvitedTwice = "invitation.twice" by "organization.invitation", Warning, [&GUANGDONG_2019],
        title: "已在本组织" / "in the organization already",
        zh: "本组织已存在该记录，不能重复添加（同类系统规定）；请在本组织人员列表中查找",
        en: "the organization has the person already and cannot add it again (rule of a comparable system); look in its list",
        {}
    /// The person is a cadre elsewhere.
    CadreElsewhere = "invitation.cadre_elsewhere" by "organization.invitation", Note,
        [&FAQ_COPY_SECRETARY_ENTRY, &GUANGDONG_2019],
        title: "已是其他组织团干部" / "cadre of another organization",
        zh: "该人员已是其他团组织的团干部，同一人可在多个组织任职；可以继续邀请",
        en: "the person is a cadre of another organization and may hold several posts; go on",
        {}
}
