//! What committees and schools published about graduates and their transfers (学社衔接). Where the title of a page was not
//! recovered, what it is about stands for it; where its issuer was not, the name of the site.

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
    SCHOOL_GUIDE_SICAU_2024 = Official, "毕业学生团员组织关系转接通知", "学院团委（fxy.sicau.edu.cn）", "2024-05-29", url: "https://fxy.sicau.edu.cn/info/1045/4779.htm";
    /// Questions and answers on handling transfers; the issuer is not shown.
    LINKAGE_ANSWERS_2022 = Inferred, "学社衔接问答（操作办理类）", "发布者不详（转载）", "2022", url: "http://m.hunanyuer.com/baike/jiaoyu/1634068.html";
    /// A page of low authority on fields of the form.
    TRANSFER_CLAIMS_2025 = Inferred, "团组织关系转接问答", "xaxcetx.cn", "2025-05-10", url: "http://xaxcetx.cn/post/148628.html";
    /// A college of Fuzhou: the older general list of reasons.
    FUZHOU_NOTICE_2022 = Analogous, "团组织关系转接通知", "学院团委（fzrjxy.com）", "2022-05-18", url: "https://jzgc.fzrjxy.com/posts-details-i-4702.html",
        quote: "升学、工作、搬迁、转往特殊单位团组织、其它";
    /// A guide of 2020: marks, category change on 1 June, mobile members from August on.
    ZJU_GUIDE_2020 = Official, "毕业学生团员组织关系转接工作通知", "浙江大学团委", "2020-05-22", url: "http://www.sis.zju.edu.cn/sischinese/2020/0522/c12594a2115563/page.htm";
    /// A copied notice of 2021: the same marks and days, and the term for leavers to society.
    COLLEGE_NOTICE_HL_2021 = Reposted, "毕业学生团员组织关系转接工作通知", "hlhrzz.com（转载）", "2021-06-08", url: "https://hlhrzz.com/2021/0608/c70920a2384809/page.html";
    /// The operating instructions of July 2023 on marking branches and members.
    MARKING_INSTRUCTIONS_2023 = Reposted, "“智慧团建”系统标记毕业时间操作说明", "共青团中央（学校团委转发）", "2023-07-28", url: "http://sdshxy.cn/news/tuanwei/shangjiwenjian/20230728/48399.html",
        quote: "标记团支部团员毕业时间";
    /// An operating note of August 2018 on marking branches.
    MARKING_NOTE_2018 = Inferred, "智慧团建标记团支部毕业时间操作说明", "wanglu.net（转载）", "2018-08-22", url: "https://www.wanglu.net/thread/t4-362216-1.html",
        quote: "标记团支部毕业时间";
    /// A school's marking and preparation in 2019, on the notice of its provincial committee.
    ZUA_NOTICE_2019 = Official, "毕业生团组织关系转接准备工作通知", "校团委（zua.edu.cn）", "2019-05", url: "https://tuanwei.zua.edu.cn/info/1003/2542.htm";
    /// Retention at school in 2020: six months.
    RETENTION_2020 = Reposted, "毕业学生团员组织关系转接问答（2020年文本，转载）", "共青团中央", "2020", url: "http://m.jxyuer.com/baike/techan/847271.html";
    /// A notice of 2021: initiation by 31 August, review in September, the rate of transfers to units.
    NND_NOTICE_2021 = Official, "关于做好毕业学生团员组织关系转接工作的通知", "南师大中北学院团委", "2021-06-04", url: "http://tw.nnudy.edu.cn/c242/20210819/i23265.html",
        quote: "单位团组织转接率";
    /// A notice of 2021: leavers without a certificate count as graduates.
    JSC_NOTICE_2021 = Official, "毕业学生团员组织关系转接通知", "校团委（jscj.edu.cn）", "2021-10-18", url: "http://tw.jscj.edu.cn/2021/1018/c2014a51059/page.htm";
    /// A copied notice of 2023: the three periods of the year.
    PERIODS_2023 = Reposted, "毕业学生团员组织关系转接工作通知", "osteuropa-netzwerk.net（转载）", "2023-05-16", url: "http://osteuropa-netzwerk.net/info/1030/9842.html",
        quote: "系统将自动退回";
    /// A notice of 2024: first initiation by 30 June.
    AHYZ_NOTICE_2024 = Official, "毕业学生团员组织关系转接通知", "安徽医学高等专科学校团委", "2024-06-04", url: "http://www.ahyz.edu.cn/info/1061/17395.htm";
    /// A notice of 2020: a school's own terms.
    NXU_NOTICE_2020 = Official, "毕业学生团员组织关系转接通知", "宁夏大学团委", "2020", url: "https://tuanwei.nxu.edu.cn/info/1003/1207.htm";
    /// A copied notice of 2022: a school's own terms.
    COLLEGE_NOTICE_2022 = Reposted, "2022届毕业生团组织关系转接通知", "mccoyclothings.com（转载）", "2022", url: "http://mccoyclothings.com/info/1039/11269.html";
    /// A notice on freshmen of 2023: intake after the branches are built.
    FRESHMEN_NOTICE_2023 = Official, "新生团组织关系转接通知", "学院团委（tpxy.usts.edu.cn）", "2023-08-25", url: "https://tpxy.usts.edu.cn/tptw/info/1140/3188.htm";
    /// A copied notice of Beijing of 2021: its own terms.
    BEIJING_NOTICE_2021 = Analogous, "毕业学生团员组织关系转接通知（北京）", "meirujiafloor.com（转载）", "2021", url: "https://meirujiafloor.com/tzgg/4f89513b8051463fadf5efde345588da.html";
    /// A college's guide of Beijing of 2024: who need not transfer, posts, years of graduation.
    BEIJING_GUIDE_2024 = Analogous, "毕业生团员组织关系转接指南（北京）", "学院团委（ciee.cau.edu.cn）", "2024-06-07", url: "http://ciee.cau.edu.cn/art/2024/6/7/art_50450_1028746.html";
    /// Terms of Guangzhou in 2019.
    GUANGZHOU_NOTICE_2019 = Analogous, "团组织关系转接工作通报（广州）", "共青团广州市委员会", "2019-10", url: "https://www.gzasc.edu.cn/tw/djzx/info_itemid_7412_subjectid_57.html";
    /// Terms of Guangdong in 2021.
    GUANGDONG_NOTICE_2021 = Analogous, "学社衔接工作通知（广东）", "校团委（gdxy.gdcp.edu.cn）", "2021-03-12", url: "https://gdxy.gdcp.edu.cn/info/1181/8262.htm";
    /// Answers of a district of Shenzhen: retention abroad, intake within 30 days.
    GUANGDONG_ANSWERS_2023 = Analogous, "团组织关系转接政策问答（深圳罗湖）", "深圳市罗湖区（szlh.gov.cn）", "2023-08-08", url: "https://www.szlh.gov.cn/zmhd/wdzsk/content/post_10774675.html";
    /// Guangdong's guide of 2025: terms of the year, age.
    GUANGDONG_GUIDE_2025 = Analogous, "2025年度毕业学生团员组织关系转接指引（广东）", "共青团广东省委员会", "2025-06", url: "https://www.nfnews.com/content/834pxdjq3d.html";
    /// A school's guide of 2025: members past 28 without a post.
    HGNU_NOTICE_2025 = Official, "毕业学生团员组织关系转接通知", "校团委（hgnu.edu.cn）", "2025-05-27", url: "https://xtw.hgnu.edu.cn/2025/1013/c3931a118903/page.htm";
    /// A school's guide of 2025: transfers to Guangdong begin with the member's report there.
    XTIT_NOTICE_2025 = Official, "毕业学生团员组织关系转接通知", "校团委（xtit.edu.cn）", "2025-06-04", url: "https://youth.xtit.edu.cn/60/268.html";
    /// The provisional regulations on the work of branches, article 19: mobile members.
    BRANCH_REGULATIONS_ART_19 = Reposted, "中国共产主义青年团支部工作条例（试行）", "共青团中央", "2019", article: "第十九条", url: "http://uianet.net/dictionary/b8325320.html";
}
