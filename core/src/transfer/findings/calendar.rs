//! What the calendar, the figures of linkage and the event log can find.

use crate::kernel::{Date, Term};
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::graduates::{
    AHYZ_NOTICE_2024, GRADUATE_GUIDE_2021, GUANGZHOU_NOTICE_2019, NND_NOTICE_2021, PERIODS_2023, ZJU_GUIDE_2020,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// Terms were taken over from an earlier year.
    Carried = "calendar.carried" by "transfer.calendar", Note, [&AHYZ_NOTICE_2024, &PERIODS_2023, &GRADUATE_GUIDE_2021],
        title: "沿用往年时间安排" / "terms taken over from an earlier year",
        zh: "{year}年的部分时间安排未收录，按{from}年及以前推定；请以当年通知为准",
        en: "some terms of {year} are not known and taken over from {from} or before; the notice of the year decides",
        { year: i32, from: i32 }
    /// No term of the year is known.
    YearNotKnown = "calendar.year_not_known" by "transfer.calendar", Undecided, [&PERIODS_2023],
        title: "当年时间安排未收录" / "no term of the year is known",
        zh: "{system}{year}年的时间安排未收录；请查看当年通知",
        en: "no term of {year} in the {system} is known; see the notice of the year",
        { year: i32, system: &'static Term }
    /// Something is overdue.
    Overdue = "calendar.overdue" by "transfer.calendar", Warning, [&PERIODS_2023, &GRADUATE_GUIDE_2021],
        title: "已逾期" / "overdue",
        zh: "{task}应在{last}前完成，已逾期；请尽快办理",
        en: "{task}: due by {last} and overdue; see to it",
        { task: &'static Term, last: Date }
    /// The formula of an indicator is not known.
    FormulaNotKnown = "linkage.formula_not_known" by "transfer.linkage", Undecided,
        [&ZJU_GUIDE_2020, &NND_NOTICE_2021, &GUANGZHOU_NOTICE_2019],
        title: "指标算法未知" / "formula of the indicator not known",
        zh: "{indicator}的算法未收录，不计算；请以考核通知为准",
        en: "the formula of the {indicator} is not known, so it is not computed; see the notice on the assessment",
        { indicator: &'static Term }
    /// The indicator did not exist on the day.
    IndicatorTooEarly = "linkage.indicator_too_early" by "transfer.linkage", Undecided, [&NND_NOTICE_2021],
        title: "当时尚无该指标" / "the indicator did not exist yet",
        zh: "{indicator}自{first}起才有依据；此前不计算",
        en: "the {indicator} is known from {first} on and not computed before",
        { indicator: &'static Term, first: Date }
    /// Nobody counts, so there is no rate.
    NobodyCounts = "linkage.nobody_counts" by "transfer.linkage", Note, [&NND_NOTICE_2021],
        title: "没有计入的团员" / "nobody counts",
        zh: "没有计入{indicator}的团员，不计算比率",
        en: "nobody counts for the {indicator}, so there is no rate",
        { indicator: &'static Term }
    /// The same person stands in a batch twice.
    BatchTwice = "transfer.batch_twice" by "transfer.batch", Error, [&FAQ_COPY_IMPORT],
        title: "同一人重复出现" / "the same person twice",
        zh: "该团员在本批中已出现（第{first}人），一名团员只能在一个团支部；请保留一条",
        en: "the member stands in this batch already, as number {first}, and belongs to one branch only; keep one",
        { first: usize }
    /// A line of the log lies before the one above it.
    LogBackwards = "transfer.log_backwards" by "transfer.statistics", Undecided, [&GUANGDONG_2019],
        title: "日志时间倒退" / "the log goes backwards",
        zh: "该条日志的日期{on}早于上一条{before}；未统计，请核对日志",
        en: "the entry is of {on}, before the one above it ({before}); nothing was counted, check the log",
        { on: Date, before: Date }
    /// An entry continues a transfer that is not open.
    LogNotOpen = "transfer.log_not_open" by "transfer.statistics", Undecided, [&GUANGDONG_2019],
        title: "日志不连续" / "the log has a gap",
        zh: "“{event}”之前没有未办结的申请；未统计，请核对日志",
        en: "{event}, but no application is open; nothing was counted, check the log",
        { event: &'static Term }
    /// An entry begins a transfer while one is open.
    LogStillOpen = "transfer.log_still_open" by "transfer.statistics", Undecided, [&GUANGDONG_2019],
        title: "日志重复发起" / "a second application in the log",
        zh: "上一申请尚未办结又发起申请；未统计，请核对日志",
        en: "an application begins while another is open; nothing was counted, check the log",
        {}
}
