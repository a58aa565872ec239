//! What is known about organizations: manuals of the system, the League's law on basic organizations, notices on the star
//! rating, statistics.

use super::sources;

sources! {
    /// The manual on entering the organization tree: required fields of three categories, what cannot be changed.
    ORGANIZATION_MANUAL_2021 = Reposted, "“智慧团建”系统组织树录入操作手册", "智慧团建（转载）", "2021-01", url: "http://news.y866.cn/202101/227211.html";
    /// Another manual on the organization tree: one level at a time, one code for one administrator.
    ORGANIZATION_MANUAL_2020 = Reposted, "“智慧团建”系统组织树建设手册", "智慧团建（转载）", "2020-10-26", url: "https://www.055401.com/encyclopedia/517.html";
    /// Answers given while the system was rolled out: the tree before the members, everything that exists.
    ROLLOUT_ANSWERS_2018 = Reposted, "全团推广工作常见问题解答", "智慧团建（转载）", "2018", url: "https://www.taowenge.com/p-34740498.html",
        quote: "应建必建、应录必录";
    /// The FAQ as copied in 2021: members sit in branches only, how the secretary is entered.
    FAQ_COPY_SECRETARY_ENTRY = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2021-10-24", url: "http://baike.mnkan.com/1022/472518.html";
    /// Category codes read in two unverified programs that talk to the system.
    CATEGORY_CODES = Inferred, "组织类别代码（未核实的第三方程序）", "未具名项目", "2022-03";
    /// Article 11: committees at county level and above may set up representative bodies.
    LEAGUE_CONSTITUTION_2023_ART_11 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第十一条";
    /// Article 22: basic organizations, where there are three members; branches below committees and general branches.
    LEAGUE_CONSTITUTION_2023_ART_22 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第二十二条";
    /// The terms of office in the same constitution.
    LEAGUE_CONSTITUTION_2023_TERMS = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "任期";
    /// The constitution as amended by the eighteenth congress (26 to 29 June 2018), in force from its passing.
    LEAGUE_CONSTITUTION_2018 = Reposted, "中国共产主义青年团章程", "中国共产主义青年团第十八次全国代表大会", "2018-06-29", url: "http://qnzz.youth.cn/gzdt/201807/t20180702_11657414.htm";
    /// An earlier wording, of unknown year: 3, 30 and 100 members.
    LEAGUE_CONSTITUTION_EARLIER = Reposted, "中国共产主义青年团章程（早期文本）", "中国共产主义青年团全国代表大会", "", article: "第二十四条", url: "http://uianet.net/dictionary/b4013587.html",
        quote: "团员在三人以上的单位可以建立支部。团员在三十人以上的单位，可以建立总支部。团员在一百人以上的单位，可以建立基层委员会。";
    /// The regulations on branches: when a branch is set up, how large it is.
    BRANCH_RULES_2019_ART_4 = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", article: "第四条", url: "http://uianet.net/dictionary/b2127709.html",
        quote: "凡是有团员3人以上的，都应当成立团支部。团支部团员人数一般不超过50人。经上级团组织批准，团支部团员人数可以适当放宽。";
    /// The same regulations: joint branches, projects of more than six months.
    BRANCH_RULES_2019_FORMS = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", article: "第二章", url: "http://crsrw.com/zhongguoshuiwu/61250.html";
    /// The same regulations: the superior replies within a month.
    BRANCH_RULES_2019_ART_6 = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", article: "第六条", url: "http://m.skiw.cn/news/show-203.html";
    /// The same regulations: temporary branches.
    BRANCH_RULES_2019_TEMPORARY = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", article: "第二章", url: "http://m.skiw.cn/news/show-203.html",
        quote: "临时组建的机构撤销后，临时团支部自然撤销，撤销前要向批准其成立的团组织报备。";
    /// The same regulations: the committee of a branch.
    BRANCH_RULES_2019_COMMITTEE = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", article: "第六章", url: "http://m.skiw.cn/news/show-203.html",
        quote: "有团员7人以上的团支部，应当设立团支部委员会。团支部委员会由3至5人组成，一般不超过7人。";
    /// The same regulations: branches attached directly to a county committee.
    BRANCH_RULES_2019_ATTACHED = Reposted, "中国共产主义青年团支部工作条例（试行）（中青发〔2019〕8号）", "共青团中央", "2019", url: "http://m.skiw.cn/news/show-203.html",
        quote: "可以将团员人数较多、社会影响力较大的团支部作为县级团委直属团组织。";
    /// The regulations on elections in basic organizations: the terms.
    ELECTION_RULES_2025_ART_3 = Reposted, "中国共产主义青年团基层组织选举工作条例（中青发〔2025〕1号）", "共青团中央", "2025-01-03", article: "第三条", url: "https://www.jingaoyuanzdp.com/xxgk/tngz_gfxwj/other_tngz/202501/t20250115_801400.htm",
        quote: "其中大、中学校学生支部委员会每届任期1年，其他每届任期3年。";
    /// The same regulations: postponing and advancing an election.
    ELECTION_RULES_2025_ART_4 = Reposted, "中国共产主义青年团基层组织选举工作条例（中青发〔2025〕1号）", "共青团中央", "2025-01-03", article: "第四条", url: "https://www.jingaoyuanzdp.com/xxgk/tngz_gfxwj/other_tngz/202501/t20250115_801400.htm",
        quote: "如需延期或者提前进行换届选举，应当报同级党组织和上级团组织批准。其中，团的支部委员会延长或者提前期限一般不超过6个月，其他一般不超过1年。";
    /// The provisional rules on elections that it replaced; an annotated copy says that the congress of 2003 had already
    /// changed their terms.
    ELECTION_RULES_EARLIER = Reposted, "中国共产主义青年团基层组织选举规则（暂行）", "共青团中央", "", article: "第六条、第十五至十七条", url: "https://www.taodocs.com/p-174780247.html",
        quote: "团的支部委员会一般由三至五人组成……团的总支部委员会一般由五至七人组成";
    /// The rating of branches in 2022: scores, who takes part, the shares.
    STAR_RATING_2022 = Reposted, "团支部“对标定级”工作通知", "共青团中央（转载）", "2022", url: "https://xianf.jsu.edu.cn/info/1023/5099.htm";
    /// The same as carried out in Beijing.
    STAR_RATING_BEIJING_2022 = Reposted, "北京市团支部“对标定级”工作通知", "共青团北京市委员会（转载）", "2022", url: "https://hztuling.com";
    /// The revision of 2023: four and five stars only after a year.
    STAR_RATING_2023 = Reposted, "团支部“对标定级”工作（2023年修订）", "共青团中央（转载）", "2023", url: "https://tw.ahszu.edu.cn/info/1219/11917.htm";
    /// The cycle of 2024: two stars instead of 后进.
    STAR_RATING_2024 = Reposted, "2024年团支部“对标定级”工作通知", "共青团中央（转载）", "2024-01", url: "https://sjysxy.cuz.edu.cn/info/1041/3633.htm";
    /// One school's shares in the cycle of 2024.
    STAR_RATING_SCHOOL_2024 = Reposted, "2024年团支部“对标定级”工作通知（学校）", "sdada.edu.cn 校团委", "2024", url: "https://www.sdada.edu.cn/info/1088/70174.htm";
    /// The League's statistics at the end of 2021: six sectors.
    STATISTICS_BULLETIN_2021 = Reposted, "团内统计公报（截至2021年12月31日）", "共青团中央（转载）", "2021-12-31", url: "https://m.fyrmtzx.cn/p/146028.html";
    /// A table of the League's statistics in an unverified program.
    STATISTICS_TABLE = Inferred, "团内统计表（未核实的第三方程序）", "未具名项目", "";
    /// Who counts which school and system, in Hubei.
    STATISTICS_OWNERSHIP_2018 = Official, "团内统计口径说明", "共青团湖北省委员会", "2018-12-20", url: "https://www.hbgqt.org.cn/view/45ee3b57dea44ed88b04fcee94a46cbe";
    /// The pattern of full and short names on a page of low authority.
    NAMING_PAGE_2024 = Inferred, "共青团组织规范名称", "ai.jasve.com", "2024-06-03", url: "https://ai.jasve.com/games/c778a46d6a8a48cde31e98e78b47750c.html";
    /// A school's notice of 2025: names of class branches, branches below 3 or above 50 members.
    SCHOOL_NOTICE_2025 = Reposted, "团支部信息规范通知", "lygsf.edu.cn 校团委", "2025-10-13", url: "https://tuanwei.lygsf.edu.cn/2025/1017/c1073a38128/page.htm",
        quote: "202X级XX专业X班团支部";
    /// The national manual on transfers of 2023: marked graduating branches get another category.
    GRADUATE_MANUAL_2023 = Reposted, "“学社衔接”工作操作手册", "共青团中央（转载）", "2023-07-28", url: "https://www.sdshxy.cn/news/tuanwei/shangjiwenjian/20230728/48399.html";
    /// Notices of 2020 and 2021: the days of that change, special branches of colleges.
    GRADUATE_NOTICES_2021 = Reposted, "毕业生团组织关系转接工作通知", "浙江大学等高校团委（转载）", "2021-06-08", url: "https://hlhrzz.com/2021/0608/c70920a2384809/page.html";
}
