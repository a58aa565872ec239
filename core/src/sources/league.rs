//! The League's own law, and what its committees published about it.

use super::sources;

sources! {
    /// The constitution of the League, article 1: who may join.
    LEAGUE_CONSTITUTION_2023_ART_1 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第一条",
        quote: "年龄在十四周岁以上，二十八周岁以下的中国青年";
    /// The constitution of the League, article 4: when membership begins.
    LEAGUE_CONSTITUTION_2023_ART_4 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第四条",
        quote: "被批准入团的青年从支部大会通过之日起取得团籍";
    /// The constitution of the League, article 8: leaving voluntarily, and removal of who has left in fact.
    LEAGUE_CONSTITUTION_2023_ART_8 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第八条";
    /// The constitution of the League, article 34: who approves a disciplinary measure.
    LEAGUE_CONSTITUTION_2023_ART_34 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第三十四条";
    /// A reference work on the League: the ages of the constitution, in completed years, already with the amendments of
    /// the twelfth congress (1988).
    LEAGUE_WORK_DICTIONARY = Inferred, "中国共产主义青年团工作大辞典", "北京燕山出版社", "", article: "入团年龄", url: "https://suinian.com/book/1720/911039.html",
        quote: "团章规定的入团年龄，指的是实足周岁年龄，不能按虚岁计算。";
    /// Members who joined before 2020 need no archive, as one page tells it.
    ARCHIVE_PRACTICE_CLAIM = Inferred, "智慧团建电子档案录入说明", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2873912.html",
        quote: "2020年前入团的团员无需上传电子档案";
    /// The guide to the electronic records of newly admitted members, first edition: archive upload.
    ARCHIVE_GUIDE_2020 = Official, "新发展团员电子数据库建设操作指引（第一版）", "长春工业大学团委", "2020", url: "http://gqt.ccut.edu.cn/info/1030/1338.htm",
        quote: "自2020年起，各级团组织须上传新发展团员电子版《入团志愿书》至“智慧团建”系统";
    /// How members admitted below the age are to be treated, as retold by one page.
    UNDERAGE_ROUTE = Inferred, "关于不符合团章规定年龄入团问题处理办法（转述）", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2868246.html";
    /// The later age limit of 14 as stated by one page of low authority; the day of the change is not known.
    AGE_14_CLAIM = Inferred, "入团年龄限制问答", "fudaoke.com", "", url: "https://www.fudaoke.com/exam/2874425.html";
    /// A school committee's guide: who enters members that joined from 2020 on, what only an administrator may edit.
    SCHOOL_GUIDE_GUANGXI = Reposted, "智慧团建操作指南", "广西科技师范学院团委", "", url: "https://xtw.gxstnu.edu.cn/info/1092/3169.htm";
    /// A college's guide of 2021: members that joined from 2020 on cannot register themselves.
    SCHOOL_GUIDE_2021 = Reposted, "智慧团建注册指南", "cysylj.com", "2021", url: "https://cysylj.com/Department/info/department_id/29/id/16246.html",
        quote: "團員團幹部註冊只適用於2020年之前發展的團員註冊到團支部的操作";
    /// How the development number is built, version A: year, province, serial.
    NUMBER_STRUCTURE_PROVINCE = Inferred, "发展团员编号查询说明", "chaxiaohao.com", "2025-07-01", url: "https://www.chaxiaohao.com/read-1751313706l4890279.html";
    /// How the development number is built, version B: year, region, serial.
    NUMBER_STRUCTURE_REGION = Inferred, "发展团员编号说明", "gzjll.com", "", url: "https://m.gzjll.com/3/4890212.html";
    /// The numbering of member cards as quoted from the provisional regulations on member cards.
    MEMBER_CARD_NUMBERING = Inferred, "团员证管理暂行条例（引述）", "中国共产主义青年团中央委员会", "", url: "https://m.tianqiyubao2.com/news/view-2957694",
        quote: "团员证编号由团的县级委员会统一编排";
}
