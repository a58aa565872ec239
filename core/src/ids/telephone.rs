//! Landline number (固定电话): beside FAQ question 5, in whose form it stands.
//!
//! The system's own front end accepts 7 to 14 digits, after an area code of 3 or 4 digits in brackets or with a hyphen,
//! or none. The numbering plan is narrower: area codes 010, 02x (026 is not in use) and 03xx to 09xx, local numbers of 7
//! or 8 digits that begin with 2 to 8; its own text is not at hand, so it only warns. In force since the front end was
//! seen in 2019; no other rule is known, so it is read on no day.

use std::str::FromStr;

use super::findings as f;
use super::scan::{COUNTRY_CODE, Inline, Tidied, all_digits, identifier, tidy_number};
use crate::context::Context;
use crate::kernel::text::Changes;
use crate::kernel::{Checked, Diagnosis, Kind, ReadAt, Rule};
use crate::sources::{standards, system};

/// The rule on landline numbers.
pub static RULE: Rule = Rule {
    id: "telephone.number",
    file: file!(),
    title: ("固定电话", "landline number"),
    questions: &[5],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&system::FRONT_END_CHECK, &standards::LANDLINE_PLAN],
    findings: &[f::TelephoneForm::DEF, f::TelephonePlan::DEF],
};

/// A landline number as the front end accepts it: 7 to 14 digits, before them an area code of 3 or 4 digits in brackets
/// or with a hyphen, or none.
///
/// ```
/// use zhtj::ids::Telephone;
/// let telephone: Telephone = "010-62345678".parse()?;
/// assert_eq!((telephone.area(), telephone.local()), (Some("010"), "62345678"));
/// assert!(telephone.follows_plan());
/// assert_eq!("(010)62345678".parse::<Telephone>()?.key(), telephone.key());
/// # Ok::<(), zhtj::ids::TelephoneError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Telephone(Inline<20>);

/// The text is not of the form that the front end accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a landline number is 7 to 14 digits after an optional area code of 3 or 4")]
pub struct TelephoneError;

impl Telephone {
    /// The number in full, as written. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.as_str()
    }

    /// The area code, if it is set apart by brackets or a hyphen.
    #[must_use]
    pub fn area(&self) -> Option<&str> {
        split(self.reveal()).and_then(|(area, _)| area)
    }

    /// What follows the area code; all digits if none is set apart.
    #[must_use]
    pub fn local(&self) -> &str {
        split(self.reveal()).map_or("", |(_, local)| local)
    }

    /// All digits as one integer, the same for every way of setting the area apart: a key for finding duplicates.
    #[must_use]
    pub fn key(&self) -> u64 {
        // A 1 in front keeps leading zeros apart; 19 digits fit.
        self.reveal().bytes().filter(u8::is_ascii_digit).fold(1, |key, digit| key * 10 + u64::from(digit & 15))
    }

    /// Whether area code and local number are built as the numbering plan has it. A number without an area code, and a
    /// mobile number, follow it too.
    #[must_use]
    pub fn follows_plan(&self) -> bool {
        let local_fits =
            |text: &str| matches!((text.as_bytes(), text.len()), ([b'2'..=b'8', ..], 7 | 8)) && all_digits(text);
        let split_fits = |area: &str, local: &str| match area.as_bytes() {
            [b'0', b'1', b'0'] | [b'0', b'2', b'0'..=b'5' | b'7'..=b'9'] => local.len() == 8 && local_fits(local),
            [b'0', b'3'..=b'9', _, _] => local_fits(local),
            _ => false,
        };
        match (self.area(), self.local()) {
            (Some(area), local) => split_fits(area, local),
            (None, local) => {
                let is_mobile = local.parse::<super::Mobile>().is_ok();
                let whole = [3, 4].iter().filter_map(|at| local.split_at_checked(*at));
                local_fits(local) || is_mobile || whole.into_iter().any(|(area, rest)| split_fits(area, rest))
            }
        }
    }
}

/// Area code and the rest, if the text is of the accepted form.
fn split(text: &str) -> Option<(Option<&str>, &str)> {
    let (area, local) = match text.strip_prefix('(') {
        Some(rest) => rest.split_once(')').map(|(area, local)| (Some(area), local))?,
        None => text.split_once('-').map_or((None, text), |(area, local)| (Some(area), local)),
    };
    let area_fits = area.is_none_or(|area| all_digits(area) && matches!(area.len(), 3 | 4));
    (area_fits && all_digits(local) && (7..=14).contains(&local.len())).then_some((area, local))
}

impl FromStr for Telephone {
    type Err = TelephoneError;

    fn from_str(text: &str) -> Result<Self, TelephoneError> {
        split(text).and_then(|_| Inline::new(text)).map(Self).ok_or(TelephoneError)
    }
}

identifier!(Telephone, Phone);

/// Checks a number as it was typed or pasted. Blank text finds nothing: no form demands the number.
///
/// Blanks, full-width signs, dashes for hyphens and the country code are tidied with a note and a fix.
///
/// # Findings
/// `text.tidied` (with the tidy number as its fix), `telephone.form` and `telephone.plan`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::telephone::check;
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check("0311-86543210", &context).findings.is_empty());
/// assert_eq!(check("010-62345678-801", &context).findings[0].code(), "telephone.form");
/// ```
#[must_use]
pub fn check(text: &str, context: &Context<'_>) -> Checked<Telephone> {
    let tidied = tidy(text);
    let mut findings: Vec<_> = tidied.finding(Kind::Phone).into_iter().collect();
    let value: Option<Telephone> = tidied.text.parse().ok();
    match value {
        Some(telephone) if !telephone.follows_plan() => {
            findings.extend(f::TelephonePlan {}.at_level(context.policy.ids.telephone_plan));
        }
        None if !tidied.text.is_empty() => findings.push(f::TelephoneForm {}.finding()),
        Some(_) | None => {}
    }
    Checked { value, findings }
}

fn tidy(text: &str) -> Tidied<'_> {
    let mut tidied = tidy_number(text);
    if tidied.text.contains(is_dash) {
        tidied.text = tidied.text.replace(is_dash, "-").into();
        Changes::LOOK_ALIKE.terms().into_iter().for_each(|term| tidied.note(term));
    }
    let national = ["+86", "0086"].iter().find_map(|code| tidied.text.strip_prefix(code)).map(|rest| {
        let rest = rest.strip_prefix('-').unwrap_or(rest);
        // The trunk prefix 0 is left out after the country code; mobile numbers have none.
        let complete = rest.starts_with(['0', '(']) || rest.parse::<super::Mobile>().is_ok();
        if complete { rest.to_owned() } else { format!("0{rest}") }
    });
    if let Some(national) = national.filter(|text| split(text).is_some()) {
        tidied.text = national.into();
        tidied.note(&COUNTRY_CODE);
    }
    tidied
}

/// Dashes that are typed for the hyphen after the area code.
const fn is_dash(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::{Finding, day};
    use crate::policy::Policy;

    fn checked(text: &str) -> (Vec<&'static str>, Option<String>) {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let checked = check(text, &context);
        let codes = checked.findings.iter().map(Finding::code).collect();
        (codes, checked.value.map(|telephone| telephone.reveal().to_owned()))
    }

    #[test]
    fn the_form_is_the_front_ends() {
        for text in ["", " ", "010-62345678", "(010)62345678", "01062345678", "62345678", "0311-6543210", "13800138000"]
        {
            assert!(checked(text).0.is_empty(), "{text}");
        }
        for text in [
            "623456",
            "010-623456",
            "010-62345678-801",
            "0311)86543210",
            "(0311-86543210",
            "01-62345678",
            "03111-6543210",
            "010-123456789012345",
            "电话:62345678",
        ] {
            assert_eq!(checked(text), (vec!["telephone.form"], None), "{text}");
        }
    }

    #[test]
    fn the_plan_only_warns() {
        for text in ["026-62345678", "010-6234567", "0211-6234567", "010-12345678", "4008123123", "0311-9654321"] {
            assert_eq!(checked(text).0, ["telephone.plan"], "{text}");
        }
    }

    #[test]
    fn ways_to_write_a_number_are_tidied() {
        for (text, tidy) in [
            ("０１０－６２３４５６７８", "010-62345678"),
            ("（010）62345678", "(010)62345678"),
            ("010 6234 5678", "01062345678"),
            ("010—62345678", "010-62345678"),
            ("+86-10-62345678", "010-62345678"),
            ("+86 010 62345678", "01062345678"),
            ("0086-311-86543210", "0311-86543210"),
            ("+8613800138000", "13800138000"),
        ] {
            assert_eq!(checked(text), (vec!["text.tidied"], Some(tidy.to_owned())), "{text}");
        }
    }

    #[test]
    fn keys_do_not_depend_on_how_the_area_is_set_apart() {
        let key = |text: &str| text.parse::<Telephone>().unwrap().key();
        assert_eq!(key("(0311)86543210"), key("031186543210"));
        assert_ne!(key("031186543210"), key("31186543210"));
    }

    proptest::proptest! {
        #[test]
        fn the_scanner_is_the_front_ends_pattern(text in "\\(?[0-9]{2,5}[-)]?[0-9]{0,15}|\\PC{0,12}") {
            let pattern = regex::Regex::new(r"^(\([0-9]{3,4}\)|[0-9]{3,4}-)?[0-9]{7,14}$").unwrap();
            proptest::prop_assert_eq!(text.parse::<Telephone>().is_ok(), pattern.is_match(&text));
        }
    }
}
