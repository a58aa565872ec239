//! Development number (发展团员编号): FAQ questions 15, 19, 26 and 36.
//!
//! «2017年以后发展的团员,发展团员编号必填», in Xinjiang «2016年以后发展的团员,发展团员编号必填» (the system's own front
//! end, which also says «发展团员编号格式错误» and «发展团员编号前四位必须与入团年份相同»). Read at the *month of joining*;
//! whether Xinjiang's rule holds is asked of the organization's region. In force from the day the front end was seen,
//! with no end known.
//!
//! The same module of the front end keeps an older function: no exception for Shandong or Xinjiang, numbers of more than
//! 12 characters accepted from 2019 on, no length at all demanded for 2017 and 2018. It is not implemented, because
//! nothing calls it there any more and the day on which it was replaced is not known.
//!
//! How the 12 digits are built is known from two pages of low authority that contradict each other: year, two digits of
//! province and six of serial ([`NUMBER_STRUCTURE_PROVINCE`]), or year, four digits of region and four of serial
//! ([`NUMBER_STRUCTURE_REGION`]). Positions 5 and 6 are a province in both; more is not read into the number. That it is
//! unique in the whole system (question 19) is asked where numbers are compared, with [`DevelopmentNumber::key`].
//!
//! [`NUMBER_STRUCTURE_PROVINCE`]: crate::sources::league::NUMBER_STRUCTURE_PROVINCE
//! [`NUMBER_STRUCTURE_REGION`]: crate::sources::league::NUMBER_STRUCTURE_REGION

mod check;
mod regime;

use std::str::FromStr;

pub use check::{check, check_form};
pub use regime::{FORM, FORM_XINJIANG, Form, LEGACY_PREFIXES, REQUIRED, REQUIRED_XINJIANG};

use super::findings as f;
use super::scan::{Inline, all_digits, identifier};
use crate::kernel::{Diagnosis, ReadAt, Rule};
use crate::sources::{faq, league, standards, system};

/// The rule on development numbers.
pub static RULE: Rule = Rule {
    id: "development_number.number",
    file: file!(),
    title: ("发展团员编号", "development number"),
    questions: &[15, 19, 26, 36],
    read_at: ReadAt::EventDay,
    parameters: &[&REQUIRED, &REQUIRED_XINJIANG, &FORM, &FORM_XINJIANG, &LEGACY_PREFIXES],
    sources: &[
        &system::FRONT_END_CHECK,
        &faq::FAQ_2020_ENTRY,
        &faq::FAQ_2020_ENTRY_COPY,
        &system::GUANGDONG_2019,
        &league::NUMBER_STRUCTURE_PROVINCE,
        &league::NUMBER_STRUCTURE_REGION,
        &standards::SPREADSHEET_PRECISION,
    ],
    findings: &[
        f::NumberRequired::DEF,
        f::NumberFormat::DEF,
        f::NumberTooShort::DEF,
        f::NumberYear::DEF,
        f::NumberNoYear::DEF,
        f::NumberLegacyPrefix::DEF,
        f::NumberCharacter::DEF,
        f::NumberOldForm::DEF,
        f::NumberPrecisionLost::DEF,
        f::NumberProvince::DEF,
        f::NumberUndecided::DEF,
    ],
};

/// A development number: a year from 1000 on in four digits, and 1 to 27 further bytes without blanks.
///
/// Numbers of people who joined early need not be digits, so this is all that every number has in common; what the month
/// of joining demands is asked by [`check`]. `Debug` and `Display` mask it; serde writes it in full and reads it through
/// the parser.
///
/// ```
/// use zhtj::ids::DevelopmentNumber;
/// let number: DevelopmentNumber = "201932000001".parse()?;
/// assert_eq!((number.year(), number.key()), (2019, Some(201_932_000_001)));
/// assert_eq!(number.to_string(), "2019********");
/// assert!("2019".parse::<DevelopmentNumber>().is_err());
/// # Ok::<(), zhtj::ids::DevelopmentNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DevelopmentNumber(Inline<31>);

/// Why a text is no development number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DevelopmentNumberError {
    /// Not more than the year.
    #[error("a development number has more than 4 characters")]
    TooShort,
    /// More than 31 bytes.
    #[error("a development number has at most 31 bytes")]
    TooLong,
    /// The first four characters are no year from 1000 on.
    #[error("a development number begins with a year")]
    Year,
    /// A blank or an invisible character.
    #[error("a development number has no blanks")]
    Blank,
}

impl DevelopmentNumber {
    /// The number in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.as_str()
    }

    /// The year in its first four digits, 1000 to 9999.
    #[must_use]
    pub fn year(&self) -> u16 {
        year_of(self.reveal()).unwrap_or_default()
    }

    /// The number as an integer, a key for finding duplicates; `None` if it has other characters than digits or more
    /// than 19 of them.
    #[must_use]
    pub fn key(&self) -> Option<u64> {
        // The first digit is no zero, so that different numbers have different keys.
        if all_digits(self.reveal()) { self.reveal().parse().ok() } else { None }
    }
}

/// The year in the first four characters, if they are digits and the first is no zero.
fn year_of(text: &str) -> Option<u16> {
    let &[first @ b'1'..=b'9', a, b, c, ..] = text.as_bytes() else { return None };
    [first, a, b, c].iter().try_fold(0, |year, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        Some(year * 10 + u16::from(digit))
    })
}

impl FromStr for DevelopmentNumber {
    type Err = DevelopmentNumberError;

    fn from_str(text: &str) -> Result<Self, DevelopmentNumberError> {
        use crate::kernel::text::{is_blank, is_invisible};
        if text.chars().nth(4).is_none() {
            return Err(DevelopmentNumberError::TooShort);
        }
        if year_of(text).is_none() {
            return Err(DevelopmentNumberError::Year);
        }
        if text.chars().any(|c| is_blank(c) || is_invisible(c)) {
            return Err(DevelopmentNumberError::Blank);
        }
        Inline::new(text).map(Self).ok_or(DevelopmentNumberError::TooLong)
    }
}

identifier!(DevelopmentNumber, Number);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_begins_with_a_year_and_goes_on_is_a_number() {
        use DevelopmentNumberError as E;
        for (text, error) in [
            ("", E::TooShort),
            ("2016", E::TooShort),
            ("0016123", E::Year),
            ("20l6123", E::Year),
            ("二〇一六年一", E::Year),
            ("2016 12345", E::Blank),
            ("20161234567890123456789012345678", E::TooLong),
        ] {
            assert_eq!(text.parse::<DevelopmentNumber>(), Err(error), "{text}");
        }
        for text in ["20161", "2016-7", "201932000001", "2015160123456789", "2010团字12"] {
            assert_eq!(text.parse::<DevelopmentNumber>().map(|n| n.reveal().to_owned()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn keys_exist_for_digits_and_tell_numbers_apart() {
        let key = |text: &str| text.parse::<DevelopmentNumber>().unwrap().key();
        assert_eq!(key("2015160123456789"), Some(2_015_160_123_456_789));
        assert_eq!(key("2016-7"), None);
        assert_ne!(key("201600001"), key("20160001"));
    }

    #[test]
    fn serde_goes_through_the_parser_and_debug_is_masked() {
        let number: DevelopmentNumber = serde_json::from_str("\"201932000001\"").unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"201932000001\"");
        assert_eq!(format!("{number:?}"), "DevelopmentNumber(2019********)");
        assert!(serde_json::from_str::<DevelopmentNumber>("\"2019\"").is_err());
    }
}
