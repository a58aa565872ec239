//! What checks of discipline can find.

use crate::kernel::{Date, Term};
use crate::sources::membership::{
    DISCIPLINE_PAGE_2012, LEAGUE_CONSTITUTION_2023_ART_33, LEAGUE_CONSTITUTION_2023_ART_34,
};

crate::findings! {
    /// Approved by a level that may not.
    ApproverTooLow = "discipline.approver_too_low" by "discipline.approval", Error, [&LEAGUE_CONSTITUTION_2023_ART_34],
        title: "处分批准机关级别不够" / "approved by too low a level",
        zh: "给予{measure}处分须由{needed}或更高一级批准，{given}无权批准；请逐级上报",
        en: "the measure “{measure}” is approved by the {needed} or above, not by the {given}; hand it on",
        { measure: &'static Term, needed: &'static Term, given: &'static Term }
    /// Nothing is known of approvals on the day.
    ApprovalUnknown = "discipline.rule_not_known" by "discipline.approval", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_34],
        title: "该日期的处分批准权限未收录" / "no rule on approvals is known for the day",
        zh: "{first}以前的处分批准权限未收录，无法判定；请对照当时的团章",
        en: "who approved measures before {first} is not known; compare the constitution of the time",
        { first: Date }
    /// Something that cannot happen now.
    WrongState = "discipline.wrong_state" by "discipline.procedure", Error, [&LEAGUE_CONSTITUTION_2023_ART_34],
        title: "当前状态不能办理此步骤" / "step is not possible now",
        zh: "当前状态为“{state}”，不能办理“{step}”；请按支部大会、基层委员会、批准机关的顺序办理",
        en: "in the state “{state}” the step “{step}” is not possible; the order is branch meeting, basic committee, approving committee",
        { state: &'static Term, step: &'static Term }
    /// A term of probation that does not exist.
    ProbationTerm = "discipline.probation_term" by "discipline.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "留团察看期限不对" / "no such term of probation",
        zh: "留团察看的时间为{short}个月或{long}个月，所填为{given}个月；请改正",
        en: "probation lasts {short} or {long} months, not {given}; correct it",
        { short: u32, long: u32, given: u32 }
    /// A term given for a measure that has none.
    TermNotNeeded = "discipline.term_not_needed" by "discipline.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "只有留团察看有期限" / "only probation has a term",
        zh: "{measure}没有期限，只有留团察看有期限；请去掉期限",
        en: "the measure “{measure}” has no term, only probation has; leave it out",
        { measure: &'static Term }
    /// Rights are given back too early.
    ProbationNotOver = "discipline.probation_not_over" by "discipline.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "留团察看期未满" / "probation is not over",
        zh: "留团察看期至{until}方满；请在期满后恢复权利",
        en: "probation lasts until {until}; give the rights back after it",
        { until: Date }
    /// The end of the probation is not given.
    UntilMissing = "discipline.until_missing" by "discipline.procedure", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "缺少留团察看期满日期" / "end of the probation is missing",
        zh: "未提供留团察看期满的日期，不能判断是否期满；请补充批准时确定的日期",
        en: "the day on which the probation is full is not given; give the one set at the approval",
        {}
    /// Nothing is known of terms on the day.
    TermUnknown = "discipline.term_not_known" by "discipline.procedure", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "该日期的留团察看期限未收录" / "no terms of probation are known for the day",
        zh: "{first}以前的留团察看期限未收录，无法判定；请对照当时的团章",
        en: "the terms of probation before {first} are not known; compare the constitution of the time",
        { first: Date }
    /// A step on a day that has not come.
    InFuture = "discipline.in_future" by "discipline.procedure", Error, [&LEAGUE_CONSTITUTION_2023_ART_34],
        title: "日期晚于今天" / "day lies in the future",
        zh: "“{step}”的日期晚于{today}；请改正",
        en: "the day of the step “{step}” is later than {today}; correct it",
        { step: &'static Term, today: Date }
    /// A step before the one that it follows.
    BeforeLast = "discipline.before_last" by "discipline.procedure", Error, [&LEAGUE_CONSTITUTION_2023_ART_34],
        title: "日期早于上一步骤" / "day lies before the last step",
        zh: "“{step}”的日期早于上一步骤（{last}）；请核对",
        en: "the day of the step “{step}” lies before the last step ({last}); check it",
        { step: &'static Term, last: Date }
}
