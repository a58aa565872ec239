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
    /// What one page says of deleting a departed cadre: it takes effect after approval.
    CADRE_DELETION_CLAIM = Inferred, "智慧团建删除团干部问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/";
}
