//! What checks of administrators can find.

use crate::sources::permission::FAQ_COPY_ADMINISTRATOR;
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// The organization has no cadre.
    NoCadres = "administrator.no_cadres" by "organization.administrator", Error, [&FAQ_COPY_ADMINISTRATOR],
        title: "组织没有团干部" / "the organization has no cadres",
        zh: "管理员必须是本组织的团干部，本组织尚无团干部；请先添加团干部",
        en: "an administrator must be a cadre of the organization, which has none; add a cadre first",
        {}
    /// The candidate is no cadre of the organization.
    NotCadre = "administrator.not_cadre" by "organization.administrator", Error, [&FAQ_COPY_ADMINISTRATOR],
        title: "不是本组织团干部" / "no cadre of the organization",
        zh: "管理员必须是本组织的团干部，普通团员不能选择；请先将其录入为本组织团干部",
        en: "an administrator must be a cadre of the organization, a plain member cannot be chosen; enter the person as its cadre first",
        {}
    /// Whether the candidate is a cadre was not stated.
    CadreNotStated = "administrator.cadre_not_stated" by "organization.administrator", Undecided, [&FAQ_COPY_ADMINISTRATOR],
        title: "未说明是否为团干部" / "not stated whether a cadre",
        zh: "管理员必须是本组织的团干部，未说明该人员是否为本组织团干部；请补充",
        en: "an administrator must be a cadre of the organization; state whether the person is one",
        {}
    /// The candidate is administrator already.
    AlreadyAdministrator = "administrator.already" by "organization.administrator", Warning, [&GUANGDONG_2019],
        title: "已是本组织管理员" / "administrator already",
        zh: "该团干部已是本组织的管理员；无需重复设置",
        en: "the cadre is administrator of the organization already; nothing has to be done",
        {}
    /// Somebody is to be cancelled who is no administrator here.
    NotAdministrator = "administrator.not_administrator" by "organization.administrator", Warning, [&GUANGDONG_2019],
        title: "不是本组织管理员" / "no administrator here",
        zh: "该团干部没有在本组织担任管理员，取消操作无效；请核对人员",
        en: "the cadre is no administrator of this organization, there is nothing to cancel; check the person",
        {}
    /// The candidate is administrator elsewhere.
    AdministratorElsewhere = "administrator.elsewhere" by "organization.administrator", Note, [&GUANGDONG_2019],
        title: "已是其他组织管理员" / "administrator of another organization",
        zh: "该团干部已是其他组织的管理员，同类系统（广东）中一个团干部只能在一个组织担任；如系统不允许，请另选人员",
        en: "the cadre is administrator of another organization, and in a comparable system (Guangdong) may be of one only; choose somebody else if the system refuses it",
        {}
}
