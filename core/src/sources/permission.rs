//! Who may do what in the system: answers on administrators, invitations and migrations, guides on deletion, messages.

use super::sources;

sources! {
    /// The FAQ as copied in 2021 and 2023: how an administrator is changed, and that he must be a cadre.
    FAQ_COPY_ADMINISTRATOR = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2023-11-16", article: "如何变更团组织管理员", url: "http://m.71yx.cn/gl/189.html";
    /// The FAQ as copied elsewhere: the invitation function and the migration of organizations.
    FAQ_COPY_MIGRATION = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "", article: "“组织迁移”功能如何操作", url: "http://life.zhangkoubei.net/i14218624.html";
    /// A university's notice of 2020: the university's committee deletes graduating branches whose members have all left.
    GRADUATE_DELETION_2020 = Reposted, "毕业班团组织关系转接通知", "宁夏大学团委", "2020", url: "https://tuanwei.nxu.edu.cn/info/1003/1207.htm";
    /// The system's own message to somebody who asks about members elsewhere.
    QUERY_SCOPE_MESSAGE = Observed, "智慧团建接口返回信息", "智慧团建 zhtj.youth.cn", "",
        quote: "只能查询本级及下级团组织团员";
    /// A school committee's guide of June 2025: from whom the password reset code is got.
    RESET_CODE_HOLDER_2025 = Reposted, "智慧团建密码重置说明", "邢台工业职业技术学院团委", "2025-06-04", article: "重置密码验证码的获取", url: "http://youth.xtit.edu.cn/60/268.html";
    /// What one page says of a member's own edits and of those of administrators.
    PROFILE_EDIT_CLAIM = Inferred, "智慧团建个人信息修改说明", "php.bkmy88.com", "2026-01-10", article: "修改权限", url: "https://php.bkmy88.com/faq/1961016.html";
    /// What one page says of deleting a departed cadre: it takes effect after approval.
    CADRE_DELETION_CLAIM = Inferred, "智慧团建删除团干部问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/";
}
