//! The check of one development number, in the order in which the front end looks at it.

use super::regime::{Form, Regime, is_legacy_at_all, required_since};
use super::{DevelopmentNumber, year_of};
use crate::context::Context;
use crate::ids::scan::{Tidied, all_digits, first_non_digit, length, scientific_exponent, tidy_number};
use crate::ids::{division, findings as f};
use crate::kernel::{Checked, Diagnosis, Finding, Kind, YearMonth};

/// Characters of Shandong's early numbers, which are looked at before anything else.
const LEGACY_LENGTH: u32 = 16;
/// Characters of a number since the form was unified.
const LENGTH: u8 = 12;

/// Checks a number as it was typed or pasted, for someone who joined in a month. `None` and blank text are a missing
/// number.
///
/// The value is given whenever the text could be a number of any year, even if a finding refuses it, so that duplicates
/// can be found among wrong numbers too. A number that is already tidy is checked without an allocation.
///
/// # Findings
/// `text.tidied` (with the tidy number as its fix) and the codes of `development_number.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::development_number::check;
/// use zhtj::kernel::{Verdict, YearMonth, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let joined: YearMonth = "2019-09".parse()?;
/// assert_eq!(check(Some("201932000001"), joined, &context).verdict(), Verdict::Pass);
/// assert_eq!(check(Some("201832000001"), joined, &context).findings[0].code(), "development_number.year");
/// assert_eq!(check(None, joined, &context).findings[0].code(), "development_number.required");
/// # Ok::<(), zhtj::kernel::date::NotAMonth>(())
/// ```
#[must_use]
pub fn check(text: Option<&str>, join: YearMonth, context: &Context<'_>) -> Checked<DevelopmentNumber> {
    let regime = match Regime::of(join, context.region) {
        Ok(regime) => regime,
        Err(first) => {
            let mut checked = check_form(text, context);
            checked.findings.push(f::NumberUndecided { join, first }.finding());
            return checked;
        }
    };
    let Some((tidied, mut findings)) = read(text) else {
        let missing = f::NumberRequired { year: required_since(context.region), join };
        let findings = if regime.required { vec![missing.finding()] } else { Vec::new() };
        return Checked { value: None, findings };
    };
    let text = &*tidied.text;
    if scientific_exponent(text).is_some() {
        findings.push(f::NumberPrecisionLost {}.finding());
        return Checked { value: None, findings };
    }
    if length(text) == LEGACY_LENGTH {
        if !regime.legacy.iter().any(|prefix| text.starts_with(prefix)) {
            findings.push(f::NumberLegacyPrefix {}.finding());
        }
    } else if let Some(form) = regime.form {
        judge(text, form, join, &mut findings);
    }
    look_closer(text, context, &mut findings);
    Checked { value: text.parse().ok(), findings }
}

/// Checks a number whose month of joining is not known: only what every month refuses is an error. `None` and blank text
/// find nothing, since whether a number is needed depends on the month.
///
/// # Findings
/// As [`check`], without `development_number.required` and `development_number.year`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::development_number::check_form;
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check_form(Some("201932000001"), &context).findings.is_empty());
/// assert_eq!(check_form(Some("编号待补充"), &context).findings[0].code(), "development_number.no_year");
/// ```
#[must_use]
pub fn check_form(text: Option<&str>, context: &Context<'_>) -> Checked<DevelopmentNumber> {
    let Some((tidied, mut findings)) = read(text) else {
        return Checked { value: None, findings: Vec::new() };
    };
    let text = &*tidied.text;
    if scientific_exponent(text).is_some() {
        findings.push(f::NumberPrecisionLost {}.finding());
        return Checked { value: None, findings };
    }
    match (length(text), year_of(text)) {
        (LEGACY_LENGTH, _) => {
            if !is_legacy_at_all(text) {
                findings.push(f::NumberLegacyPrefix {}.finding());
            }
        }
        (length @ 0..=4, _) => findings.push(f::NumberTooShort { length }.finding()),
        (_, None) => findings.push(f::NumberNoYear {}.finding()),
        (length, Some(year)) => {
            // Whoever has a number of this year joined in it, or in the year that is interchangeable with it.
            if length != u32::from(LENGTH) && demands_twelve(year, context) {
                findings.push(f::NumberFormat { expected: LENGTH, length }.finding());
            }
        }
    }
    look_closer(text, context, &mut findings);
    Checked { value: text.parse().ok(), findings }
}

/// Whether every month in which a number of a year could be right demands twelve characters. The form never changed
/// within a year.
fn demands_twelve(year: u16, context: &Context<'_>) -> bool {
    let regime = YearMonth::new(year, 1).and_then(|join| Regime::of(join, context.region).ok());
    matches!(regime.and_then(|regime| regime.form), Some(Form::Twelve | Form::TwelveOfYears { .. }))
}

/// The tidy text and what was tidied; `None` if nothing is there.
fn read(text: Option<&str>) -> Option<(Tidied<'_>, Vec<Finding>)> {
    let tidied = tidy_number(text?);
    if tidied.text.is_empty() {
        return None;
    }
    let findings = tidied.finding(Kind::Number).into_iter().collect();
    Some((tidied, findings))
}

fn judge(text: &str, form: Form, join: YearMonth, findings: &mut Vec<Finding>) {
    let length = length(text);
    let (twelve, first, last) = match form {
        Form::YearAndMore => (false, join.year(), join.year()),
        Form::TwelveOfYears { first, last } => (true, first, last),
        Form::Twelve => (true, join.year(), join.year()),
    };
    if twelve && length != u32::from(LENGTH) {
        findings.push(f::NumberFormat { expected: LENGTH, length }.finding());
    } else if length <= 4 {
        findings.push(f::NumberTooShort { length }.finding());
    }
    // Of four characters or fewer the length says all.
    if length > 4 && !year_of(text).is_some_and(|year| (first..=last).contains(&year)) {
        let allowed = if first == last { first.to_string() } else { format!("{first}/{last}") };
        findings.push(f::NumberYear { join, allowed }.finding());
    }
}

/// What the front end does not test. Only of interest where nothing graver was found.
fn look_closer(text: &str, context: &Context<'_>, findings: &mut Vec<Finding>) {
    use crate::kernel::Severity;
    let policy = &context.policy.ids;
    if findings.iter().any(|finding| finding.severity() >= Severity::Error) {
        return;
    }
    let length = length(text);
    let digits = all_digits(text);
    if length == u32::from(LENGTH) || length == LEGACY_LENGTH {
        if let Some(position) = first_non_digit(text) {
            findings.extend(f::NumberCharacter { position }.at_level(policy.development_number_character));
        }
    } else {
        findings.extend(f::NumberOldForm { length }.at_level(policy.development_number_old_form));
    }
    if digits && length == u32::from(LENGTH) {
        let province = text.get(4..6).unwrap_or_default();
        if !province.parse().is_ok_and(division::is_province) {
            let province = province.to_owned();
            findings.extend(f::NumberProvince { province }.at_level(policy.development_number_province));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::{Level, day};
    use crate::policy::Policy;
    use proptest::prelude::*;

    const XINJIANG: Region = Region::Province(65);
    const ELSEWHERE: Region = Region::Unspecified;

    fn codes(text: &str, join: &str, region: Region) -> Vec<&'static str> {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region, policy: &policy };
        let checked = check(Some(text), join.parse().unwrap(), &context);
        checked.findings.iter().map(|finding| &finding.code()["development_number.".len()..]).collect()
    }

    #[test]
    fn the_worked_examples_of_the_front_end() {
        for (join, region, text, expected) in [
            ("2019-09", ELSEWHERE, "201932000001", &[][..]),
            ("2019-09", ELSEWHERE, "201832000001", &["year"]),
            ("2019-09", ELSEWHERE, "20193200001", &["format"]),
            ("2019-09", ELSEWHERE, "", &["required"]),
            ("2017-05", ELSEWHERE, "201832000001", &[]),
            ("2018-12", ELSEWHERE, "201732000001", &[]),
            ("2017-05", ELSEWHERE, "201632000001", &["year"]),
            ("2017-05", ELSEWHERE, "2016171234567890", &[]),
            ("2018-05", ELSEWHERE, "2016171234567890", &["legacy_prefix"]),
            ("2016-03", XINJIANG, "", &["required"]),
            ("2016-03", XINJIANG, "2016-7", &["format"]),
            ("2016-03", XINJIANG, "201665000001", &[]),
            ("2015-12", XINJIANG, "", &[]),
            ("2016-03", ELSEWHERE, "", &[]),
            ("2016-03", ELSEWHERE, "2016-7", &["old_form"]),
            ("2016-03", ELSEWHERE, "2015x", &["year"]),
            ("2015-12", ELSEWHERE, "2015161234567890", &[]),
            ("2014-12", ELSEWHERE, "2015161234567890", &["legacy_prefix"]),
            ("2015-12", ELSEWHERE, "2015", &["too_short"]),
            ("2015-12", ELSEWHERE, "20151", &["old_form"]),
            ("2019-09", ELSEWHERE, "2018", &["format"]),
            ("2019-09", ELSEWHERE, "03010001", &["format", "year"]),
            ("2019-09", ELSEWHERE, "2019320O0001", &["character"]),
            ("1922-04", ELSEWHERE, "", &["undecided"]),
            ("1922-04", ELSEWHERE, "201932000001", &["undecided"]),
            ("1922-05", ELSEWHERE, "", &[]),
            ("2019-09", ELSEWHERE, "2.01932E+11", &["precision_lost"]),
        ] {
            assert_eq!(codes(text, join, region), expected, "{join} {region:?} {text:?}");
        }
    }

    #[test]
    fn blanks_are_a_missing_number() {
        for text in ["", " ", "\u{3000}\u{200b}"] {
            assert_eq!(codes(text, "2020-01", ELSEWHERE), ["required"], "{text:?}");
        }
    }

    #[test]
    fn without_a_month_only_the_impossible_is_refused() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: ELSEWHERE, policy: &policy };
        for (text, expected) in [
            (None, &[][..]),
            (Some(" "), &[]),
            (Some("201932000001"), &[]),
            (Some("2016171234567890"), &[]),
            (Some("2018171234567890"), &["development_number.legacy_prefix"]),
            (Some("2019"), &["development_number.too_short"]),
            (Some("团2019320001"), &["development_number.no_year"]),
            (Some("2016-7"), &["development_number.old_form"]),
            (Some("2017-7"), &["development_number.format"]),
            (Some("20193200001"), &["development_number.format"]),
            (Some("1921-7"), &["development_number.old_form"]),
            (Some("2.01932E+11"), &["development_number.precision_lost"]),
        ] {
            let found: Vec<_> = check_form(text, &context).findings.iter().map(Finding::code).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn provinces_are_looked_at_when_the_policy_asks() {
        let mut policy = Policy::default();
        policy.ids.development_number_province = Level::Note;
        let context = Context { today: day(2026, 11, 22), region: ELSEWHERE, policy: &policy };
        let found = |text| check(Some(text), "2019-09".parse().unwrap(), &context).findings.len();
        assert_eq!((found("201932000001"), found("201999000001")), (0, 1));
    }

    #[test]
    fn a_wrong_number_still_has_a_value() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: ELSEWHERE, policy: &policy };
        let checked = check(Some(" 201832000001"), "2019-09".parse().unwrap(), &context);
        assert_eq!(checked.value.and_then(|number| number.key()), Some(201_832_000_001));
    }

    proptest! {
        #[test]
        fn what_is_refused_without_a_month_is_refused_in_every_month(
            text in "(19|20)[0-9]{2}[0-9O-]{0,14}|[0-9]{0,16}",
            year in 1922u16..2030,
            month in 5u8..=12,
            xinjiang in any::<bool>(),
        ) {
            let policy = Policy::default();
            let region = if xinjiang { XINJIANG } else { ELSEWHERE };
            let context = Context { today: day(2026, 11, 22), region, policy: &policy };
            let refused = check_form(Some(&text), &context).verdict() == crate::kernel::Verdict::Fail;
            let join = YearMonth::new(year, month).unwrap();
            if refused && !text.is_empty() {
                prop_assert_eq!(check(Some(&text), join, &context).verdict(), crate::kernel::Verdict::Fail);
            }
        }

        #[test]
        fn any_text_is_judged_and_a_fix_leaves_nothing_to_tidy(text in "\\PC{0,20}|[ 0-9.０-９E+]{0,20}") {
            let policy = Policy::default();
            let context = Context { today: day(2026, 11, 22), region: ELSEWHERE, policy: &policy };
            let join = "2019-09".parse().unwrap();
            let checked = check(Some(&text), join, &context);
            if let Some(fix) = checked.findings.iter().find_map(Finding::fix) {
                let again = check(Some(fix.reveal()), join, &context);
                prop_assert!(again.findings.iter().all(|finding| finding.fix().is_none()));
                prop_assert_eq!(again.value, checked.value);
            }
        }
    }
}
