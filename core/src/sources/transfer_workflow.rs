//! What is known of how an application for a transfer runs: copies of the FAQ, operating notes, school notices.

use super::sources;

sources! {
    /// The FAQ as copied in 2024: how a branch handles transfers in and out, who approves, how a committee assigns a branch.
    FAQ_COPY_TRANSFER = Reposted, "智慧团建系统常见问题 组织关系接转办理", "智慧团建（转载）", "2024-04-30", url: "https://ccxcgg.com/xingyezixun/373.html";
    /// An undated copy of the same answers with remarks by users: approval by silence after 15 days.
    TRANSFER_CLAIMS_15_DAYS = Inferred, "智慧团建组织关系转接问答", "mcdjvjrap.com（转载及网友回答）", "", url: "http://m.mcdjvjrap.com/post/183373.html";
    /// The operating note for the whole League, July 2023: a branch as target needs no assignment; three initiators.
    OPERATION_NOTE_2023 = Official, "毕业学生团员组织关系转接操作说明", "共青团（学校转发）", "2023-07-28", url: "http://sdshxy.cn/news/tuanwei/shangjiwenjian/20230728/48399.html",
        quote: "若转入团组织为团支部，无需进行分配";
    /// An explanation of 2022 on freshmen: who may start, and that an unknown member is entered instead.
    FRESHMEN_NOTE_2022 = Reposted, "智慧团建系统中新生团组织关系转接方式及流程说明", "蔡静", "2022-03-17";
    /// A college's guide of 2023: a superior starts a transfer out for a branch; the member asks the branch to approve.
    SCHOOL_TRANSFER_GUIDE_2023 = Official, "毕业学生团员组织关系转接操作指南", "威海职业学院团委", "2023-06-09", url: "https://cl.wids.edu.cn/view/19740.html";
    /// A college's notice of May 2023: withdrawal, and the return after 10 days from October on.
    TERM_NOTICE_2023 = Reposted, "2023年毕业学生团员组织关系转接工作通知", "某学院团委（转载）", "2023-05-16", url: "http://osteuropa-netzwerk.net/info/1030/9842.html",
        quote: "系统将自动退回";
    /// A college's notice of June 2024: the return after 10 days already in June.
    TERM_NOTICE_2024 = Official, "2024届毕业生团组织关系转接通知", "安徽医学高等专科学校团委", "2024-06-04", url: "http://www.ahyz.edu.cn/info/1061/17395.htm";
    /// A college's note of 2020 and 2021: across the border of a separate system an application lapses after 10 days.
    TERM_NOTE_2020 = Reposted, "毕业生团组织关系转接操作说明", "上海某学院团委（转载）", "2020", url: "https://gangguanshang.org/show/2243",
        quote: "自动失效";
    /// A university's note of 2024 for freshmen from the separate systems: exact full name, account made by the system.
    SEPARATE_SYSTEMS_2024 = Reposted, "2024级新生团组织关系转接说明", "西华师范大学（转载）", "2024", url: "https://wxredian.com/art?id=32b07fce40984ec55bca4275c6b42d3f";
    /// A college of a university, June 2023: branch, college, target in turn; holding branches of universities.
    SCHOOL_NOTE_SWJTU_2023 = Reposted, "毕业生团组织关系转接通知", "西南交通大学某学院（转载）", "2023-06", url: "http://gxyzfty.com/info/1055/38843.html",
        quote: "待转接团支部/流动团支部";
    /// A university's notice of 2020: an empty branch may be deleted by its superior.
    EMPTY_BRANCH_2020 = Official, "毕业生团员组织关系转接通知", "宁夏大学团委", "2020", url: "https://tuanwei.nxu.edu.cn/info/1003/1207.htm";
    /// A university's guide in Beijing, June 2024: whoever holds a post gives it up first.
    BEIJING_POST_2024 = Analogous, "团组织关系转接说明（北京）", "中国农业大学信电学院团委", "2024-06-07", url: "http://ciee.cau.edu.cn/art/2024/6/7/art_50450_1028746.html",
        quote: "解除职务";
    /// What follows from the copies of the FAQ without standing in them.
    TRANSFER_DEDUCTION = Inferred, "组织关系转接规则（据常见问题转载推断）", "zhtj", "2026-11-22";
    /// A college of Guangdong, March 2021: the four approvals in their order.
    GUANGDONG_ORDER_2021 = Official, "“智慧团建”系统团员组织关系转接流程", "广东交通职业技术学院团委", "2021-03-12", url: "https://gdxy.gdcp.edu.cn/info/1181/8262.htm";
    /// A college of Guangdong, May 2020: the order of the approvals; dues and registration come first.
    GUANGDONG_NOTICE_2020 = Reposted, "毕业生团组织关系接转通知（广东）", "某学院团委（转载）", "2020-05-22", url: "http://www.ksbyearbook.com/2020/0522/c2940a231048/page.htm";
}
