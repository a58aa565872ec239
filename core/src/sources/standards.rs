//! Laws and national standards outside the League.

use super::sources;

sources! {
    /// The citizen number: structure and check character.
    GB_11643_1999 = Reposted, "GB 11643-1999 公民身份号码", "国家质量技术监督局", "1999-01-01", url: "https://zh.wikisource.org/wiki/GB_11643-1999_公民身份号码",
        quote: "公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成";
    /// The 15-digit number of the first generation.
    GB_11643_1989 = Reposted, "GB 11643-1989 社会保障号码", "国家技术监督局", "1989", url: "https://zh.wikisource.org/wiki/GB_11643-1999_公民身份号码";
    /// When cards of the first generation ceased to be usable.
    ID_CARD_LAW_2011 = Reposted, "中华人民共和国居民身份证法（2011年修正）", "全国人民代表大会常务委员会", "2011-10-29", url: "http://www.law-lib.com/law/law_view.asp?id=365114",
        quote: "依照《居民身份证条例》领取的居民身份证，自2013年1月1日起停止使用";
    /// Codes of the administrative divisions.
    GB_T_2260 = Reposted, "GB/T 2260 中华人民共和国行政区划代码", "国家标准化管理委员会", "";
    /// Residence permits for people from Hong Kong, Macao and Taiwan.
    RESIDENCE_PERMIT_2018_ART_3 = Reposted, "港澳台居民居住证申领发放办法（国办发〔2018〕81号）", "国务院办公厅", "2018-08-06", article: "第三条", url: "http://www.gov.cn/zhengce/content/2018-08/19/content_5314865.htm",
        quote: "香港居民公民身份号码地址码使用810000，澳门居民公民身份号码地址码使用820000，台湾居民公民身份号码地址码使用830000";
    /// The identity card of foreign permanent residents, edition of 2023.
    FOREIGN_RESIDENT_CARD_2023 = Reposted, "新版外国人永久居留身份证机读信息规则（2023版）", "国家移民管理局", "2023", url: "http://www.eastcoms.com/service/pro/840.html";
    /// The layout of the 18 positions of that card, as one public implementation reads it.
    FOREIGN_RESIDENT_LAYOUT = Inferred, "外国人永久居留身份证号码结构", "credentialkit", "2025";
    /// The separator in names, the minimum length of name fields, the characters to be supported.
    NAME_FIELDS_2016 = Official, "关于在政府管理和社会公共服务信息系统中统一姓名采集应用规范的通知（民委发〔2016〕33号）", "国家民委等十二部门", "2016-05-09", url: "http://www.gov.cn/xinwen/2016-05/09/content_5071481.htm";
    /// The mobile network numbers and their allotment at the end of March 2023.
    MOBILE_ALLOTMENT_2023 = Reposted, "我国公众移动通信网网号及H₀分配情况（截至2023年3月底）", "工业和信息化部", "2023-06-05", url: "https://zh.wikisource.org/zh/我国公众移动通信网网号及H₀分配情况（截至2023年3月底）";
    /// How landline numbers are built.
    LANDLINE_PLAN = Inferred, "中华人民共和国电话号码", "维基百科", "", url: "https://www.wikiwand.com/zh-cn/articles/中华人民共和国电话号码";
    /// The limits of an e-mail address.
    RFC_5321 = Official, "RFC 5321 Simple Mail Transfer Protocol", "IETF", "2008-10", article: "4.5.3.1", url: "https://www.rfc-editor.org/rfc/rfc5321";
    /// What an ID card is filled in with.
    ID_CARD_LAW_2011_ART_4 = Reposted, "中华人民共和国居民身份证法（2011年修正）", "全国人民代表大会常务委员会", "2011-10-29", article: "第四条", url: "http://www.law-lib.com/law/law_view.asp?id=365114";
    /// How long Han names are, counted over all ID cards in 2007.
    HAN_NAME_LENGTHS_2007 = Reposted, "全国公民姓名用字统计（中国青年报报道）", "公安部全国公民身份证号码查询服务中心", "2007-12-12", url: "http://www.dinganfc.com/xwzx/jrbd/200712/t20071212_499876.htm";
    /// The rules of household registration on the length of names, as retold by pages of low authority.
    NAME_REGISTRATION_RULES = Inferred, "户口登记规范（转述）", "公安部", "", article: "第四十八至五十条", url: "http://npbww.com/xinhuazidian/2o6a0j2zqn.html";
    /// The characters that systems must be able to hold.
    GB_18030_2022 = Reposted, "GB 18030-2022 信息技术 中文编码字符集", "国家市场监督管理总局、国家标准化管理委员会", "2022-07-19", url: "http://bhygbaby.com/paper/240754530.html";
    /// E-mail addresses beyond ASCII.
    RFC_6531 = Official, "RFC 6531 SMTP Extension for Internationalized Email", "IETF", "2012-02", article: "3.3", url: "https://www.rfc-editor.org/rfc/rfc6531";
    /// The 56 ethnic groups.
    GB_T_3304_1991 = Reposted, "GB/T 3304-1991 中国各民族名称的罗马字母拼写法和代码", "国家技术监督局", "1991-08-30", url: "https://zh.m.wikisource.org/wiki/中国各民族名称的罗马字母拼写法和代码";
    /// Political status.
    GB_T_4762_1984 = Inferred, "GB/T 4762-1984 政治面貌代码", "国家标准局", "1984-11-26";
    /// Degrees of education.
    GB_T_4658_2006 = Reposted, "GB/T 4658-2006 学历代码", "国家标准化管理委员会", "2006-10-09", url: "http://m.mydoc123.com/p-164532.html";
    /// How spreadsheets keep numbers: 15 significant digits.
    SPREADSHEET_PRECISION = Official, "Long numbers incorrectly displayed in Excel", "Microsoft", "2022-03-31";
    /// How spreadsheets count days.
    SPREADSHEET_DATES = Reposted, "Office Open XML Part 4, Date Representation (ECMA-376)", "Ecma International", "2006-12";
    /// The day on which a period begins is not counted, by analogy for terms in days.
    CIVIL_CODE_ART_201 = Official, "中华人民共和国民法典", "全国人民代表大会", "2020-05-28", article: "第二百零一条",
        quote: "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。";
    /// The constitution of the Communist Party: who may apply; the same words since the sixteenth congress (2002).
    PARTY_CONSTITUTION_ART_1 = Official, "中国共产党章程", "中国共产党全国代表大会", "2022-10-22", article: "第一条", url: "http://www.12371.cn/special/zggcdzc/zggcdzcqw/",
        quote: "年满十八岁的中国工人、农民、军人、知识分子和其他社会阶层的先进分子";
    /// The same article in the wording from 1982 on.
    PARTY_CONSTITUTION_1982_ART_1 = Reposted, "中国共产党章程", "中国共产党第十二次全国代表大会", "1982-09-06", article: "第一条", url: "http://kjxc518.com/hjdw/dwcs/201007/153cb8d743b14fa9805cc869d4126961.shtml",
        quote: "年满十八岁的中国工人、农民、军人、知识分子和其他革命分子";
    /// The constitution of the Communist Party: when probation begins.
    PARTY_CONSTITUTION_ART_7 = Official, "中国共产党章程", "中国共产党全国代表大会", "2022-10-22", article: "第七条", url: "https://ebook.theorychina.org.cn/ebook/upload/storage/files/2022/11/09/4b1afda782b74dfe56b20a2c14938cab58954/files/basic-html/page19.html",
        quote: "预备党员的预备期，从支部大会通过他为预备党员之日算起。";
    /// The end of a period that lacks its day, by analogy for birthdays on 29 February.
    CIVIL_CODE_ART_202 = Official, "中华人民共和国民法典", "全国人民代表大会", "2020-05-28", article: "第二百零二条",
        quote: "没有对应日的，月末日为期间的最后一日";
}
