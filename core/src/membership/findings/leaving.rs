//! What checks of leaving can find.

use crate::kernel::{Date, Personal, Term};
use crate::sources::membership::{
    LEAGUE_CONSTITUTION_2018_ART_1, LEAGUE_CONSTITUTION_2018_ART_8, LEAGUE_CONSTITUTION_2023_ART_1_LEAVING,
    LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE, LEAGUE_CONSTITUTION_2023_ART_8_REPORT,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// Past the age without a post.
    LeavingDue = "leaving.due" by "leaving.overage", Warning,
        [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, &LEAGUE_CONSTITUTION_2018_ART_1],
        title: "应办理离团手续" / "leaving is due",
        zh: "已年满{age}周岁且没有担任团内职务，应该办理离团手续；请由所在团支部办理超龄离团",
        en: "{age} years old and without a post in the League: leaving is due; the branch carries it out",
        { age: u8 }
    /// Past the age with a post.
    LeavingKept = "leaving.kept_for_post" by "leaving.overage", Note,
        [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, &LEAGUE_CONSTITUTION_2018_ART_1, &GUANGDONG_2019],
        title: "担任团内职务，暂不离团" / "stays for a post",
        zh: "已年满{age}周岁但仍担任团内职务，保留团籍；卸任后再办理离团手续",
        en: "{age} years old, but in a post of the League: membership is kept; leaving is due once the post ends",
        { age: u8 }
    /// A Party member past the age without a post.
    PartyMemberEnds = "leaving.party_member" by "leaving.overage", Warning, [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING],
        title: "党员年满后不再保留团籍" / "a Party member's membership is not kept",
        zh: "加入共产党后仍保留团籍的团员已年满{age}周岁且没有担任团内职务，不再保留团籍；请由所在团支部办理",
        en: "a Party member who is {age} and without a post in the League no longer keeps the membership; the branch carries it out",
        { age: u8 }
    /// It is not known whether there is a post.
    PostUnknown = "leaving.post_unknown" by "leaving.overage", Undecided, [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING],
        title: "是否担任团内职务未知" / "not known whether there is a post",
        zh: "已年满{age}周岁，是否离团取决于是否担任团内职务；请先核对任职情况",
        en: "{age} years old; whether leaving is due depends on a post in the League; find out first",
        { age: u8 }
    /// What the system does by itself is not known.
    SystemUnknown = "leaving.system_unknown" by "leaving.overage", Undecided, [&GUANGDONG_2019],
        title: "系统是否自动离团未收录" / "not known what the system does by itself",
        zh: "全国系统在年满{age}周岁当天是否自动处理未收录（广东系统由支部操作、上级确认）；请在系统中查看团员状态",
        en: "what the national system does by itself at {age} is not known (in Guangdong's the branch acts and the superior confirms); look the member up",
        { age: u8 }
    /// No rule is known for the day.
    LeavingUnknown = "leaving.rule_not_known" by "leaving.overage", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, &LEAGUE_CONSTITUTION_2018_ART_1],
        title: "该日期的离团规定未收录" / "no rule on leaving is known for the day",
        zh: "{first}以前的离团年龄规定未收录，无法判定；请人工核对",
        en: "the age of leaving before {first} is not known; check it by hand",
        { first: Date }
    /// Something that cannot happen now.
    WrongState = "leaving.wrong_state" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_8_REPORT, &LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE],
        title: "当前状态不能办理此步骤" / "step is not possible now",
        zh: "当前状态为“{state}”，不能办理“{step}”；请按程序依次办理",
        en: "in the state “{state}” the step “{step}” is not possible; go through the steps in order",
        { state: &'static Term, step: &'static Term }
    /// The report is not in writing.
    NotWritten = "leaving.not_written" by "leaving.procedure", Error, [&LEAGUE_CONSTITUTION_2023_ART_8_REPORT],
        title: "退团须递交书面报告" / "the report has to be in writing",
        zh: "团员要求退团应向支部委员会递交书面报告；请本人补交书面报告",
        en: "a member who wishes to leave hands a written report to the branch committee; ask for it",
        {}
    /// Not away long enough.
    AbsenceTooShort = "leaving.absence_too_short" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE, &LEAGUE_CONSTITUTION_2018_ART_8],
        title: "未满连续期限，不能认定自行脱团" / "not away long enough",
        zh: "自行脱团须连续满{months}个月，自{since}起至{until}方满；请先提醒教育，届时再办理",
        en: "staying away counts after {months} months on end, from {since} that is {until}; remind the member first",
        { months: u32, since: Date, until: Date }
    /// There is a good reason.
    GoodReason = "leaving.good_reason" by "leaving.procedure", Error, [&LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE],
        title: "有正当理由，不属自行脱团" / "there is a good reason",
        zh: "有正当理由的不能认定为自行脱团；请记录理由并督促补交团费或参加组织生活",
        en: "with a good reason staying away does not end membership; note the reason and make up for what was missed",
        {}
    /// Over-age leaving is not due.
    NotDue = "leaving.not_due" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, &LEAGUE_CONSTITUTION_2018_ART_1],
        title: "未满离团年龄" / "not of the age of leaving",
        zh: "{turns}才年满离团年龄，尚不能办理超龄离团；本人要求离开的按退团办理",
        en: "the age of leaving is reached on {turns}; until then a member may only leave by a report",
        { turns: Personal }
    /// Over-age leaving with a post.
    InPost = "leaving.in_post" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_1_LEAVING, &GUANGDONG_2019],
        title: "仍在团内担任职务" / "still in a post of the League",
        zh: "年满二十八周岁仍在团内担任职务的团干保留团籍；请先免去或卸任团内职务",
        en: "whoever is past the age but in a post of the League keeps the membership; end the post first",
        {}
    /// A step on a day that has not come.
    InFuture = "leaving.in_future" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_8_REPORT, &LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE],
        title: "日期晚于今天" / "day lies in the future",
        zh: "“{step}”的日期晚于{today}；请改正",
        en: "the day of the step “{step}” is later than {today}; correct it",
        { step: &'static Term, today: Date }
    /// A step before the one that it follows.
    BeforeLast = "leaving.before_last" by "leaving.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_8_REPORT, &LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE],
        title: "日期早于上一步骤" / "day lies before the last step",
        zh: "“{step}”的日期早于上一步骤（{last}）；请核对",
        en: "the day of the step “{step}” lies before the last step ({last}); check it",
        { step: &'static Term, last: Date }
    /// No rule is known for the day of the procedure.
    ProcedureUnknown = "leaving.procedure_not_known" by "leaving.procedure", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE, &LEAGUE_CONSTITUTION_2018_ART_8],
        title: "该日期的自行脱团规定未收录" / "no rule on staying away is known for the day",
        zh: "{first}以前的自行脱团规定未收录，无法判定；请人工核对",
        en: "the rule on staying away before {first} is not known; check it by hand",
        { first: Date }
}
