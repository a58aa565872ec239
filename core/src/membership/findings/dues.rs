//! What computing dues can find.

use crate::kernel::Date;
use crate::sources::membership::{DUES_1994, DUES_2016, DUES_2016_ART_7, DUES_2016_PERIOD};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// Party members pay as they wish.
    Voluntary = "dues.voluntary" by "dues.monthly", Note, [&DUES_2016_ART_7],
        title: "党员自愿交纳团费" / "Party members pay as they wish",
        zh: "保留团籍的共产党员从取得预备党员资格起可不交纳团费，自愿交纳的不限",
        en: "a Party member who keeps the membership need not pay from the probation on, but may pay any sum",
        {}
    /// The income is missing.
    IncomeMissing = "dues.income_missing" by "dues.monthly", Error, [&DUES_1994, &DUES_2016],
        title: "缺少月收入" / "income is missing",
        zh: "有工资收入的团员按月收入交纳团费；请填写税后月收入",
        en: "who earns a wage pays by it; give the monthly income after tax",
        {}
    /// Two sources differ on a wage.
    WageConflict = "dues.wage_conflict" by "dues.monthly", Note, [&DUES_2016, &GUANGDONG_2019],
        title: "两种标准金额不同" / "two standards differ",
        zh: "按2‰去尾为{by_rate}分，按广东分档为{by_band}分；请以上级团组织的要求为准",
        en: "by 2 per mille it is {by_rate} fen, by Guangdong's bands {by_band} fen; follow the superior",
        { by_rate: u64, by_band: u64 }
    /// Two copies differ on members without a wage.
    FarmerConflict = "dues.farmer_conflict" by "dues.monthly", Note, [&DUES_2016, &GUANGDONG_2019],
        title: "农民等团员的标准两说" / "copies differ on members without a wage",
        zh: "农民等无固定工资的团员，转载有每月{low}分和{high}分两说；请以上级团组织的要求为准",
        en: "for members without a wage copies say {low} or {high} fen a month; follow the superior",
        { low: u64, high: u64 }
    /// Too many months at once.
    TooManyMonths = "dues.too_many_months" by "dues.monthly", Warning, [&DUES_2016_PERIOD],
        title: "预交、补交月数过多" / "too many months at once",
        zh: "预交、补交的时间一般不得超过{limit}个月，现为{months}个月；连续六个月不交的按自行脱团的规定核实",
        en: "dues are generally paid ahead or late for {limit} months at most, not {months}; look into six months without dues",
        { limit: u32, months: u32 }
    /// No rule is known.
    DuesUnknown = "dues.rule_not_known" by "dues.monthly", Undecided, [&DUES_1994, &DUES_2016],
        title: "该月份或人员的团费标准未收录" / "no standard is known for the month or person",
        zh: "{month}的此类人员团费标准未收录，无法计算；请咨询上级团组织",
        en: "the dues of such a person on {month} are not known; ask the superior",
        { month: Date }
}
