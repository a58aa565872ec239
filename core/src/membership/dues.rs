//! Monthly dues (团费). Amounts are whole fen (分); nothing is counted in floating point.
//!
//! 2016: «每月工资收入（税后）在2000元以下（不含2000元）者，交纳3元；2000元以上（含2000元）者，交纳数为收入数乘以2‰后按去尾法取整，最高交纳20元»;
//! students 0.2 yuan; members without a wage 0.2 by one copy, 0.5 by another and in Guangdong; Party members as they
//! wish (article 7). Guangdong's bands differ: 2000 to 5000 yuan 5, to 8000 10, to 10000 15, above 20 yuan; where a band
//! begins is not said, it is taken to begin with its lower figure, and the last one above 10000. Both are policies.
//!
//! 1994: «每月工资收入在400元（含400元）以下者，交纳月工资收入的0.5%，400元以上者，交纳1%»; students, farmers and members without
//! income 0.1 yuan. Self-employed members are not recovered for either.
//!
//! Of both regulations the year alone is known. Each is applied from the first day that surely lies after it, and the
//! older one no longer in the year of the newer: 2016 is undecided.
//!
//! Read at: the first day of the month that is paid for.

use serde::Deserialize;

use super::findings::dues as f;
use super::policy::{FarmerDues, FenFraction, WageDues};
use super::words::words;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Dated, Diagnosis, Finding, ReadAt, Rule, YearMonth, day};
use crate::sources::membership::{DUES_1994, DUES_2016, DUES_2016_ART_7, DUES_2016_PERIOD};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "dues.monthly",
    file: file!(),
    title: ("团费", "monthly dues"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&REGULATIONS],
    sources: &[&DUES_2016, &DUES_2016_ART_7, &DUES_2016_PERIOD, &DUES_1994, &GUANGDONG_2019],
    findings: &[
        f::Voluntary::DEF,
        f::IncomeMissing::DEF,
        f::WageConflict::DEF,
        f::FarmerConflict::DEF,
        f::TooManyMonths::DEF,
        f::DuesUnknown::DEF,
    ],
};

/// The regulations of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Regulations {
    /// 0.5 % and 1 %.
    Of1994,
    /// 2 per mille, 20 yuan at most.
    Of2016,
}

/// Which regulations are in force.
pub static REGULATIONS: Dated<Regulations> = Dated {
    id: "dues.regulations",
    zh: "适用的团费规定",
    en: "regulations on dues that apply",
    steps: &[
        Step { from: day(1995, 1, 1), value: Some(Regulations::Of1994), source: &DUES_1994 },
        Step { from: day(2016, 1, 1), value: None, source: &DUES_2016 },
        Step { from: day(2017, 1, 1), value: Some(Regulations::Of2016), source: &DUES_2016 },
    ],
};

/// Fen in a yuan.
const YUAN: u64 = 100;
/// The most months that are paid for at once.
const MONTHS_AT_ONCE: u32 = 6;

words! {
    /// What a member lives on.
    Livelihood {
        /// A wage.
        Wage = "wage", "有工资收入", "wage";
        /// A student without a wage.
        Student = "student", "学生", "student";
        /// A farmer, or somebody else without a wage.
        NoWage = "no_wage", "农民等无固定工资", "farmer or without a wage";
        /// A business of one's own.
        SelfEmployed = "self_employed", "个体经营", "self-employed";
    }
}

/// A member's dues for some months.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dues {
    /// The first month paid for, `yyyy-MM`.
    pub month: YearMonth,
    /// How many months are paid for; 1 if not given.
    #[serde(default = "one")]
    pub months: u32,
    /// What the member lives on.
    pub livelihood: Livelihood,
    /// The monthly income after tax, in fen.
    #[serde(default)]
    pub income_fen: Option<u64>,
    /// Whether the member has joined the Party, probation included.
    #[serde(default)]
    pub party_member: bool,
}

const fn one() -> u32 {
    1
}

/// What is to be paid, in fen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// A month.
    pub monthly_fen: u64,
    /// For all months, at the rate of the first.
    pub total_fen: u64,
}

/// Computes dues. The value is `None` where no standard is known or the income is missing.
///
/// # Findings
/// `dues.voluntary`, `dues.income_missing`, `dues.wage_conflict`, `dues.farmer_conflict`, `dues.too_many_months`,
/// `dues.rule_not_known`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::{YearMonth, day};
/// use zhtj::membership::dues::{Dues, Livelihood, compute};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let month: YearMonth = "2026-11".parse()?;
/// let dues = Dues { month, months: 1, livelihood: Livelihood::Wage, income_fen: Some(549_900), party_member: false };
/// assert_eq!(compute(&dues, &context).value.map(|amount| amount.monthly_fen), Some(1_000)); // 10.998 yuan, cut to 10
/// # Ok::<(), zhtj::kernel::date::NotAMonth>(())
/// ```
#[must_use]
pub fn compute(dues: &Dues, context: &Context<'_>) -> Checked<Amount> {
    let mut findings = Vec::new();
    let monthly = monthly_fen(dues, context, &mut findings);
    if dues.months > MONTHS_AT_ONCE {
        findings.push(f::TooManyMonths { limit: MONTHS_AT_ONCE, months: dues.months }.finding().within("months"));
    }
    let amount = |monthly_fen: u64| Amount { monthly_fen, total_fen: monthly_fen.saturating_mul(dues.months.into()) };
    Checked { value: monthly.map(amount), findings }
}

fn monthly_fen(dues: &Dues, context: &Context<'_>, findings: &mut Vec<Finding>) -> Option<u64> {
    let on = dues.month.first_day();
    let policy = &context.policy.membership;
    let unknown = |findings: &mut Vec<Finding>, field| {
        findings.push(f::DuesUnknown { month: on }.finding().within(field));
        None
    };
    match (REGULATIONS.on(on).map(|(regulations, _)| regulations), dues.party_member, dues.livelihood) {
        (Err(_), _, _) => unknown(findings, "month"),
        (Ok(Regulations::Of2016), true, _) => {
            findings.push(f::Voluntary {}.finding().within("party_member"));
            Some(0)
        }
        (Ok(Regulations::Of1994), true, _) => unknown(findings, "party_member"),
        (Ok(_), false, Livelihood::SelfEmployed) => unknown(findings, "livelihood"),
        (Ok(regulations), false, Livelihood::Wage) => {
            let Some(income) = dues.income_fen else {
                findings.push(f::IncomeMissing {}.finding().within("income_fen"));
                return None;
            };
            Some(match regulations {
                Regulations::Of1994 => rate_1994(income, policy.fen_fraction),
                Regulations::Of2016 => wage_2016(income, policy.wage_dues, findings),
            })
        }
        (Ok(Regulations::Of1994), false, Livelihood::Student | Livelihood::NoWage) => Some(10),
        (Ok(Regulations::Of2016), false, Livelihood::Student) => Some(20),
        (Ok(Regulations::Of2016), false, Livelihood::NoWage) => {
            findings.push(f::FarmerConflict { low: 20, high: 50 }.finding().within("livelihood"));
            Some(match policy.farmer_dues {
                FarmerDues::FiftyFen => 50,
                FarmerDues::TwentyFen => 20,
            })
        }
    }
}

fn rate_1994(income: u64, fraction: FenFraction) -> u64 {
    let thousandths: u128 = if income <= 400 * YUAN { 5 } else { 10 };
    let half = match fraction {
        FenFraction::Drop => 0,
        FenFraction::Round => 500,
    };
    u64::try_from((u128::from(income) * thousandths + half) / 1000).unwrap_or(u64::MAX)
}

fn wage_2016(income: u64, by: WageDues, findings: &mut Vec<Finding>) -> u64 {
    let by_rate = if income < 2000 * YUAN { 3 * YUAN } else { (income / (500 * YUAN)).min(20) * YUAN };
    let by_band = match income / YUAN {
        0..2000 => 3,
        2000..5000 => 5,
        5000..8000 => 10,
        8000..10_000 => 15,
        _ if income == 10_000 * YUAN => 15,
        _ => 20,
    } * YUAN;
    if by_rate != by_band {
        findings.push(f::WageConflict { by_rate, by_band }.finding().within("income_fen"));
    }
    match by {
        WageDues::PerMille => by_rate,
        WageDues::GuangdongBands => by_band,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::context::Region;
    use crate::membership::policy::MembershipPolicy;
    use crate::membership::testing::codes;
    use crate::policy::Policy;

    fn pays(dues: &Dues, membership: &MembershipPolicy) -> (Option<u64>, Vec<&'static str>) {
        let policy = Policy { membership: membership.clone(), ..Policy::default() };
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let computed = compute(dues, &context);
        (computed.value.map(|amount| amount.monthly_fen), codes(&computed.findings))
    }

    fn of(month: &str, livelihood: Livelihood, income_fen: Option<u64>) -> Dues {
        Dues { month: month.parse().unwrap(), months: 1, livelihood, income_fen, party_member: false }
    }

    #[test]
    fn a_wage_pays_two_per_mille_in_whole_yuan_from_3_to_20() {
        let bands = MembershipPolicy { wage_dues: WageDues::GuangdongBands, ..MembershipPolicy::default() };
        for (income, by_rate, by_band) in [
            (0, 300, 300),
            (199_999, 300, 300),
            (200_000, 400, 500),
            (249_999, 400, 500),
            (250_000, 500, 500),
            (499_999, 900, 500),
            (500_000, 1_000, 1_000),
            (549_999, 1_000, 1_000),
            (799_999, 1_500, 1_000),
            (800_000, 1_600, 1_500),
            (999_999, 1_900, 1_500),
            (1_000_000, 2_000, 1_500),
            (1_000_001, 2_000, 2_000),
            (u64::MAX, 2_000, 2_000),
        ] {
            let dues = of("2026-11", Livelihood::Wage, Some(income));
            let found: &[&str] = if by_rate == by_band { &[] } else { &["dues.wage_conflict"] };
            assert_eq!(pays(&dues, &MembershipPolicy::default()), (Some(by_rate), found.to_vec()), "{income}");
            assert_eq!(pays(&dues, &bands), (Some(by_band), found.to_vec()), "{income}");
        }
    }

    #[test]
    fn the_regulations_of_1994_take_half_a_percent_up_to_400_yuan_and_one_above() {
        let round = MembershipPolicy { fen_fraction: FenFraction::Round, ..MembershipPolicy::default() };
        for (income, dropped, rounded) in
            [(40_000, 200, 200), (40_001, 400, 400), (39_999, 199, 200), (40_050, 400, 401)]
        {
            let dues = of("2010-05", Livelihood::Wage, Some(income));
            assert_eq!(pays(&dues, &MembershipPolicy::default()), (Some(dropped), vec![]), "{income}");
            assert_eq!(pays(&dues, &round), (Some(rounded), vec![]), "{income}");
        }
    }

    #[test]
    fn each_time_has_its_regulations_and_2016_none() {
        for (month, student, code) in [
            ("1994-12", None, Some("dues.rule_not_known")),
            ("1995-01", Some(10), None),
            ("2015-12", Some(10), None),
            ("2016-01", None, Some("dues.rule_not_known")),
            ("2016-12", None, Some("dues.rule_not_known")),
            ("2017-01", Some(20), None),
        ] {
            let found = pays(&of(month, Livelihood::Student, None), &MembershipPolicy::default());
            assert_eq!(found, (student, code.into_iter().collect()), "{month}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_computed() {
        let default = MembershipPolicy::default();
        let found = |dues: &Dues| pays(dues, &default);
        assert_eq!(found(&of("2026-11", Livelihood::SelfEmployed, Some(1))), (None, vec!["dues.rule_not_known"]));
        assert_eq!(found(&of("2026-11", Livelihood::Wage, None)), (None, vec!["dues.income_missing"]));
        let party = |month| Dues { party_member: true, ..of(month, Livelihood::Student, None) };
        assert_eq!(found(&party("2026-11")), (Some(0), vec!["dues.voluntary"]));
        assert_eq!(found(&party("2010-11")), (None, vec!["dues.rule_not_known"]));
        assert_eq!(found(&of("2026-11", Livelihood::NoWage, None)), (Some(50), vec!["dues.farmer_conflict"]));
        let low = MembershipPolicy { farmer_dues: FarmerDues::TwentyFen, ..default.clone() };
        assert_eq!(pays(&of("2026-11", Livelihood::NoWage, None), &low), (Some(20), vec!["dues.farmer_conflict"]));
        let months = |months| found(&Dues { months, ..of("2026-11", Livelihood::Student, None) }).1;
        assert!(months(6).is_empty());
        assert_eq!(months(7), ["dues.too_many_months"]);
    }

    proptest! {
        #[test]
        fn who_earns_more_never_pays_less(a in 0u64..3_000_000, b in 0u64..3_000_000, year in 1995u16..2027, bands: bool) {
            prop_assume!(year != 2016);
            let wage_dues = if bands { WageDues::GuangdongBands } else { WageDues::PerMille };
            let policy = MembershipPolicy { wage_dues, ..MembershipPolicy::default() };
            let month = format!("{year}-06");
            let fen = |income| pays(&of(&month, Livelihood::Wage, Some(income)), &policy).0.unwrap();
            prop_assert!(fen(a.min(b)) <= fen(a.max(b)));
        }
    }
}
