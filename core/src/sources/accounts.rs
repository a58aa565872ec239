//! What is written about accounts: registration, codes, passwords, identity authentication, editing.

use super::sources;

sources! {
    /// The FAQ as copied in Yinchuan: five ways of registration, of which three survive.
    FAQ_COPY_WAYS = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2024-04-21", article: "有哪几种注册方式", url: "http://life.zhangkoubei.net/i14218640.html";
    /// The FAQ as copied in September 2020: what nobody may edit, failed authentication, where the reset code is made.
    FAQ_COPY_EDITING = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2020-09-02", url: "https://m.soubct.com/info/20200902-y8q80c.html";
    /// The FAQ as copied in December 2020: initial password, the secretary's account, several posts.
    FAQ_COPY_SECRETARY = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2020-12-08", url: "https://m.qzjlw.com.cn/html/gl/34868.html";
    /// The FAQ as copied in 2024: one ID number has one account, states of the authentication.
    FAQ_COPY_ONE_ACCOUNT = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2024-11-15", url: "http://xmzqnk.com/youxixx/840519.html";
    /// A school committee's guide that already says 校验 for the authentication, about 2021.
    SCHOOL_GUIDE_HUAINAN = Reposted, "智慧团建操作指南", "淮南师范学院团委", "", url: "https://m.yikaochacha.com/shoucang/anhuibenke/HTML/10396619.html";
    /// A school committee's guide of June 2025: the password reset code.
    RESET_CODE_GUIDE_2025 = Reposted, "智慧团建密码重置说明", "youth.xtit.edu.cn", "2025-06-04", url: "http://youth.xtit.edu.cn/60/268.html";
    /// Answers of the live system to scripts: their codes.
    SYSTEM_ANSWERS_2023 = Observed, "智慧团建接口返回码", "智慧团建 zhtj.youth.cn", "2023-06";
    /// The front end's store of the session: a user may be in several organizations.
    FRONT_END_SESSION = Observed, "智慧团建前端会话存储", "智慧团建 zhtj.youth.cn", "",
        quote: "一个用户有可能同时在多个组织";
    /// A student's copy of the system, with its menus.
    CLONE_2019 = Inferred, "智慧团建仿制项目", "未具名项目", "2019-02",
        quote: "团员团干部注册审批";
    /// What one page says of passwords: length, kinds of characters, the initial one, the reset code.
    PASSWORD_CLAIM = Inferred, "智慧团建登录密码问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2871187.html";
    /// A second page of the same site on passwords.
    PASSWORD_CLAIM_COPY = Inferred, "智慧团建修改密码问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2871389.html";
    /// What one page says of administrators who edit a person's record.
    EDIT_CLAIM_ADMINISTRATOR = Inferred, "智慧团建个人信息修改问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2875800.html";
    /// What one page of 2026 says of editing: own edits wait for approval, superiors do not skip levels.
    EDIT_CLAIM_2026 = Inferred, "智慧团建个人信息修改说明", "php.bkmy88.com", "2026-01-10", url: "https://php.bkmy88.com/faq/1961016.html",
        quote: "不可越级";
    /// What another page says of a member's own edits.
    EDIT_CLAIM_SELF = Inferred, "智慧团建个人信息修改说明", "wenxuejuzibashi.cn", "", url: "http://www.wenxuejuzibashi.cn/sinianjuzi/280132.html";
    /// What one page says of a cadre's post at entry.
    POST_CLAIM = Inferred, "智慧团建团干部录入问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2868626.html";
}
