//! What rests on the constitution's articles about members, and the regulations on dues, meetings, evaluation and
//! registration.
//!
//! A paper whose month or year alone is known is read from the first day that surely lies after it.

use super::sources;

sources! {
    /// The constitution of 2018, article 1, as copied before the next one: leaving at 28.
    LEAGUE_CONSTITUTION_2018_ART_1 = Reposted, "中国共产主义青年团章程", "中国共产主义青年团第十八次全国代表大会", "2018-06", article: "第一条", url: "https://17kangjie.cn/jiazheng/475230.html",
        quote: "团员年满二十八周岁，没有担任团内职务，应该办理离团手续。";
    /// The constitution of 2023, article 1: leaving at 28.
    LEAGUE_CONSTITUTION_2023_ART_1_LEAVING = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第一条",
        quote: "团员年满二十八周岁，没有担任团内职务，应该办理离团手续。团员加入共产党以后仍保留团籍，年满二十八周岁，没有在团内担任职务，不再保留团籍。";
    /// The constitution of 2023, article 4: the steps of joining.
    LEAGUE_CONSTITUTION_2023_ART_4_STEPS = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第四条",
        quote: "申请入团的青年应有团员两人介绍";
    /// The constitution of 2018, article 8, as copied before the next one: giving up membership.
    LEAGUE_CONSTITUTION_2018_ART_8 = Reposted, "中国共产主义青年团章程", "中国共产主义青年团第十八次全国代表大会", "2018-06", article: "第八条", url: "https://17kangjie.cn/jiazheng/475230.html",
        quote: "团员如无正当理由，连续6个月不交纳团费、不过团的组织生活，或连续6个月不做团组织分配的工作，均被认为是自行脱团。";
    /// The constitution of 2023, article 8: giving up membership by a report.
    LEAGUE_CONSTITUTION_2023_ART_8_REPORT = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第八条",
        quote: "团员有退团的自由。团员要求退团应向支部委员会递交书面报告，由支部大会决定除名，并报上级委员会备案。";
    /// The constitution of 2023, article 8: giving up membership by staying away.
    LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第八条",
        quote: "团员没有正当理由，连续六个月不交纳团费、不过团的组织生活，或连续六个月不做团组织分配的工作，均被认为是自行脱团。团员自行脱团，应由支部大会决定除名，并报上级委员会批准。";
    /// A school committee's page on the five measures under the constitution then in force.
    DISCIPLINE_PAGE_2012 = Reposted, "团干部及团员的纪律处分有哪些", "平顶山教育学院团委（转述团章）", "2012-05-17", url: "https://tw.peczzu.edu.cn/info/1030/2102.htm",
        quote: "团员在留团查看期间没有选举权、被选举权和表决权,不得做青年入团的介绍人。";
    /// The constitution of 2023, article 33: the measures of discipline.
    LEAGUE_CONSTITUTION_2023_ART_33 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第三十三条";
    /// The constitution of 2023, article 34: who approves a measure of discipline.
    LEAGUE_CONSTITUTION_2023_ART_34 = Official, "中国共产主义青年团章程", "中国共产主义青年团第十九次全国代表大会", "2023-06-22", article: "第三十四条";
    /// A municipal committee's steps of joining, July 2016.
    JOINING_STEPS_2016 = Reposted, "发展团员工作流程", "共青团常州市委员会", "2016-07-28", url: "https://czqn.changzhou.gov.cn/html/czqn/2016/LQAFJMQQ_0728/13011.html",
        quote: "必须由所在单位团支部二名团员做介绍";
    /// The detailed rules on meetings, evaluation and registration of 2017: meetings.
    BRANCH_LIFE_2017_MEETINGS = Reposted, "中国共产主义青年团基层组织“三会两制一课”实施细则（试行）（中青发〔2017〕5号）", "共青团中央", "2017-01-19", article: "三会", url: "https://gqt.hnvist.cn/column/gzzd/details/1631002941334.shtml";
    /// The same rules: how an evaluation is held.
    BRANCH_LIFE_2017_EVALUATION = Reposted, "中国共产主义青年团基层组织“三会两制一课”实施细则（试行）（中青发〔2017〕5号）", "共青团中央", "2017-01-19", article: "团员教育评议制度", url: "https://mobdigi.com/work/info/1017/3315.html",
        quote: "到会团员超过应到会团员总数的三分之二方可进行评议";
    /// The same rules, article 34: members found barely qualified.
    BRANCH_LIFE_2017_ART_34 = Reposted, "中国共产主义青年团基层组织“三会两制一课”实施细则（试行）（中青发〔2017〕5号）", "共青团中央", "2017-01-19", article: "第三十四条", url: "https://78911.com.cn/GuiZhangZhiDu/660922-5.html",
        quote: "对评议等次为基本合格的团员，应由支部书记进行谈话，予以教育帮助。";
    /// The same rules, article 35: members found unqualified.
    BRANCH_LIFE_2017_ART_35 = Reposted, "中国共产主义青年团基层组织“三会两制一课”实施细则（试行）（中青发〔2017〕5号）", "共青团中央", "2017-01-19", article: "第三十五条", url: "https://78911.com.cn/GuiZhangZhiDu/660922-5.html",
        quote: "三至六个月后，对能够接受团组织批评教育，反省自身错误，有明显改进的团员，再次进行团员评议；对不接受教育帮助或经教育帮助仍不改进的团员，应当劝其退团，劝而不退的由支部大会决定除名，并报上级委员会批准。";
    /// The same rules: the yearly registration.
    BRANCH_LIFE_2017_REGISTRATION = Reposted, "中国共产主义青年团基层组织“三会两制一课”实施细则（试行）（中青发〔2017〕5号）", "共青团中央", "2017-01-19", article: "第三十七条", url: "https://gqt.hnvist.cn/column/gzzd/details/1631002941334.shtml",
        quote: "团员年度团籍注册是对团员团籍的连续认定";
    /// A page on members who joined the Party: they need not register.
    REGISTRATION_PARTY_CLAIM = Inferred, "团员年度团籍注册说明", "jielanbio.com", "", url: "https://www.jielanbio.com/info/1055/7970.html";
    /// The regulations on dues of 1994.
    DUES_1994 = Reposted, "关于团费交纳和管理使用的规定", "共青团中央", "1994", url: "https://how234.com/eamydbrhdsj.html",
        quote: "每月工资收入在400元(含400元)以下者,交纳月工资收入的0.5%,每月工资收入在400元以上者,交纳月工资收入的1%。";
    /// The regulations on dues of 2016: amounts.
    DUES_2016 = Reposted, "关于中国共产主义青年团团费收缴、使用和管理的规定", "共青团中央", "2016", url: "http://m.cooxue.com/daxue/1438593.html",
        quote: "2000 元以上(含2000 元) 者,交纳数为收入数乘以2‰后按去尾法取整";
    /// The same regulations, article 7: members who joined the Party.
    DUES_2016_ART_7 = Reposted, "关于中国共产主义青年团团费收缴、使用和管理的规定", "共青团中央", "2016", article: "第七条", url: "http://uianet.net/dictionary/b13191760.html",
        quote: "保留团籍的共产党员，从取得预备党员资格起，应交纳党费，可不交纳团费，自愿交纳团费者不限。";
    /// The same regulations: paying ahead and late.
    DUES_2016_PERIOD = Reposted, "关于中国共产主义青年团团费收缴、使用和管理的规定", "共青团中央", "2016", article: "第七条说明", url: "http://uianet.net/dictionary/b13191760.html",
        quote: "预交、补交的时间一般不得超过6个月";
}
