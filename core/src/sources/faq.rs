//! The question-and-answer papers about the system: the FAQ of June 2019 and what survives of it and its successors in
//! copies.

use super::sources;

sources! {
    /// The FAQ of June 2019, question 1.
    FAQ_2019_Q1 = Official, "“智慧团建”系统常见问题", "共青团江苏省委组织部", "2019-06", article: "1", url: "https://360docs.net/doc/3b14978437.html",
        quote: "电脑浏览器要求:IE10及以上版本的IE浏览器或Edge、Chrome、Firefox、Safari等,若使用360、QQ浏览器必须选择极速模式。";
    /// The FAQ of June 2019, question 2.
    FAQ_2019_Q2 = Official, "“智慧团建”系统常见问题", "共青团江苏省委组织部", "2019-06", article: "2", url: "https://360docs.net/doc/3b14978437.html",
        quote: "输入已经注册到系统的的身份证号码、密码、验证码";
    /// The FAQ of June 2019, question 3.
    FAQ_2019_Q3 = Official, "“智慧团建”系统常见问题", "共青团江苏省委组织部", "2019-06", article: "3", url: "https://360docs.net/doc/3b14978437.html",
        quote: "系统以身份证号码为用户名";
    /// The FAQ of June 2019, question 4.
    FAQ_2019_Q4 = Official, "“智慧团建”系统常见问题", "共青团江苏省委组织部", "2019-06", article: "4", url: "https://360docs.net/doc/3b14978437.html",
        quote: "管理员注册码是长度为八位的“字母+数字”串,字母区分大小写";
    /// The FAQ of June 2019, question 5.
    FAQ_2019_Q5 = Official, "“智慧团建”系统常见问题", "共青团江苏省委组织部", "2019-06", article: "5", url: "https://360docs.net/doc/3b14978437.html",
        quote: "“管理员注册”功能由大于13周岁的团干部使用";
    /// The table of contents of the FAQ of June 2019: the questions whose answers are lost.
    FAQ_2019_CONTENTS = Official, "“智慧团建”系统常见问题 目录", "共青团江苏省委组织部", "2019-06", url: "https://360docs.net/doc/3b14978437.html";
    /// A copy of the official answers on entering members, July 2020: ages, development numbers, who enters the rest.
    FAQ_2020_ENTRY = Reposted, "团员信息录入常见问题解答", "智慧团建（东坡下载转载）", "2020-07-31", url: "https://cdn-img.sm-tc.cn/",
        quote: "";
    /// The same answers on ages: who is refused.
    FAQ_2020_ENTRY_AGE = Reposted, "团员信息录入常见问题解答", "智慧团建（东坡下载转载）", "2020-07-31", article: "一、1", url: "https://cdn-img.sm-tc.cn/",
        quote: "系统对2017年1月1日及以后入团团员的入团年龄限制为13周岁(按照新疆团区委要求，新疆地区全部限制在13周岁)，即2017年以后发展入团的，不满13周岁入团的团员无法录入；系统对2017年1月1日以前入团团员的入团年龄限制为12周岁，即2017年以前发展入团的，不满12周岁入团的团员无法录入。";
    /// The same answers on those refused for their age: who enters them.
    FAQ_2020_ENTRY_CENTRAL = Reposted, "团员信息录入常见问题解答", "智慧团建（东坡下载转载）", "2020-07-31", article: "一、1", url: "https://cdn-img.sm-tc.cn/",
        quote: "因入团年龄问题无法录入系统的，由发展其成为团员的团组织或县区级团委开具相关说明，交由各省级团委汇总后报团中央，由团中央统一录入系统。";
    /// A second copy of the same answers, December 2020.
    FAQ_2020_ENTRY_COPY = Reposted, "团员信息录入常见问题解答", "智慧团建（转载）", "2020-12-25", url: "https://www.52vpn.com/thread/20201225/5011674.html";
    /// The FAQ as copied in Fuzhou: duplicate ID numbers, completion standards.
    FAQ_COPY_FUZHOU = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2024-11-17", url: "http://m.zhangkoubei.net/i14219584.html";
    /// The FAQ as copied elsewhere: which columns must be re-formatted before an import.
    FAQ_COPY_FORMAT = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2024-01-13", url: "http://www.zhangkoubei.net/i14219745.html",
        quote: "身份证号码、手机号码、入团年月";
    /// The FAQ as copied in 2024: members only into branches, name of the template file, who may edit organizations.
    FAQ_COPY_IMPORT = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2024-04-30", url: "https://ccxcgg.com/xingyezixun/373.html",
        quote: "智慧团建导入团员团干部数据模板.xls";
    /// The FAQ as copied in Hefei: the ID number that is already registered.
    FAQ_COPY_REGISTERED = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "", url: "http://m.zhangkoubei.net/i14218385.html";
    /// The FAQ as copied in September 2020: the identity check asks only for the name and the ID number.
    FAQ_COPY_AUTHENTICATION = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "2020-09-02", url: "https://m.soubct.com/info/20200902-y8q80c.html";
    /// The message about the two templates that must not be mixed up.
    FAQ_COPY_TEMPLATE_MIX = Reposted, "智慧团建系统常见问题", "智慧团建（转载）", "", url: "https://www.360docs.net/doc/0314308703.html",
        quote: "您上传的excel表格错误,‘导入本级团干部’和‘导入下级团支部团员团干部’中所下载的模板不可混用,请重新上传正确的表格";
}
