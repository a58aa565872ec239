//! What committees and schools published about graduates and their transfers (学社衔接).

use super::sources;

sources! {
    /// The national guide to transfers of graduates, wording of 2019 and 2020.
    GRADUATE_GUIDE_2020 = Reposted, "“智慧团建”系统毕业学生团员组织关系转接工作指引（2019、2020年文本，转载）", "共青团中央", "2020", url: "http://m.bbbaike.com/baike/techan/841883.html";
    /// The national guide to transfers of graduates, wording of 2021.
    GRADUATE_GUIDE_2021 = Reposted, "关于做好毕业学生团员组织关系转接工作的通知（引团中央2021年指引）", "滁州学院团委", "2021-06-17", url: "https://xcb.chzu.edu.cn/_t828/2021/0617/c5618a236286/page.htm";
    /// The national guide to transfers of graduates as revised in May 2022.
    GRADUATE_GUIDE_2022 = Reposted, "“智慧团建”系统毕业学生团员组织关系转接工作指引", "共青团中央基层建设部", "2022-05", url: "http://m.hunanyuer.com/news/jiaodian/202021.html";
    /// A college's notice of 2021 that copies the form: reasons with their fields.
    TRANSFER_FORM_2021 = Reposted, "毕业生团员组织关系转接操作说明", "maulito.com（转载）", "2021-06-01", url: "https://www.maulito.com/info/1083/2948.htm";
    /// A guide of 2024: students who go on to study are not sent to townships.
    SCHOOL_GUIDE_SICAU_2024 = Official, "毕业学生团员组织关系转接通知", "四川农业大学法学院团委", "2024-05-29", url: "https://fxy.sicau.edu.cn/info/1045/4779.htm";
    /// Questions and answers on handling transfers; the issuer is not shown.
    LINKAGE_ANSWERS_2022 = Inferred, "学社衔接问答（操作办理类）", "发布者不详（转载）", "2022", url: "http://m.hunanyuer.com/baike/jiaoyu/1634068.html";
    /// A page of low authority on fields of the form.
    TRANSFER_CLAIMS_2025 = Inferred, "团组织关系转接问答", "xaxcetx.cn", "2025-05-10", url: "http://xaxcetx.cn/post/148628.html";
    /// A college of Fuzhou: the older general list of reasons.
    FUZHOU_NOTICE_2022 = Analogous, "团组织关系转接通知", "福州某学院团委", "2022-05-18", url: "https://jzgc.fzrjxy.com/posts-details-i-4702.html",
        quote: "升学、工作、搬迁、转往特殊单位团组织、其它";
}
