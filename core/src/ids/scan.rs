//! What the scanners of numbers share: what spreadsheets and people leave around digits, and short texts kept inline.

use std::borrow::Cow;

use crate::ids::findings::TextTidied;
use crate::kernel::text::tidy_code;
use crate::kernel::{Diagnosis, Finding, Kind, Personal, Term};

/// Hyphens, dots and brackets between groups of digits were removed.
pub(super) static SEPARATOR: Term = Term { code: "separator", zh: "分隔符", en: "separators" };
/// The country code 86 was removed.
pub(super) static COUNTRY_CODE: Term = Term { code: "country_code", zh: "国家代码86", en: "country code 86" };
/// A `.0`, which a spreadsheet's number becomes on its way through other programs, was removed.
pub(super) static DECIMAL_ZERO: Term = Term { code: "decimal_zero", zh: "末尾的“.0”", en: "trailing “.0”" };

/// Text after tidying, and what was changed. Neither allocates where nothing was changed.
#[derive(Debug)]
pub(super) struct Tidied<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) changes: Vec<&'static Term>,
}

impl Tidied<'_> {
    /// Tells what was changed, with the tidy text as the fix; nothing if nothing was changed or nothing is left.
    pub(super) fn finding(&self, kind: Kind) -> Option<Finding> {
        if self.changes.is_empty() || self.text.is_empty() {
            return None;
        }
        let fix = Personal::new(kind, &*self.text);
        Some(TextTidied { changes: self.changes.clone() }.finding().with_fix(fix))
    }

    /// Notes a change once.
    pub(super) fn note(&mut self, change: &'static Term) {
        if !self.changes.contains(&change) {
            self.changes.push(change);
        }
    }
}

/// Tidies a number that may have been a spreadsheet's number: blanks, full-width digits, `.0`.
pub(super) fn tidy_number(text: &str) -> Tidied<'_> {
    let tidy = tidy_code(text);
    let mut tidied = Tidied { changes: tidy.changes.terms(), text: tidy.text };
    if let Some(digits) = without_decimal_zero(&tidied.text).map(str::to_owned) {
        tidied.text = Cow::Owned(digits);
        tidied.note(&DECIMAL_ZERO);
    }
    tidied
}

fn without_decimal_zero(text: &str) -> Option<&str> {
    let (whole, fraction) = text.split_once('.')?;
    (all_digits(whole) && !fraction.is_empty() && fraction.bytes().all(|byte| byte == b'0')).then_some(whole)
}

/// Whether the text is one ASCII digit or more, and nothing else.
pub(super) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The position, from 1 in characters, of the first character that is no ASCII digit.
pub(super) fn first_non_digit(text: &str) -> Option<u32> {
    text.chars().position(|c| !c.is_ascii_digit()).map(|index| count(index + 1))
}

/// The exponent of a number as spreadsheets write long ones, `3.20102E+17`; `None` for any other text.
pub(super) fn scientific_exponent(text: &str) -> Option<u8> {
    let (mantissa, exponent) = text.split_once(['E', 'e'])?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    if whole.len() == 1 && all_digits(whole) && all_digits(fraction) && all_digits(exponent) {
        exponent.parse().ok()
    } else {
        None
    }
}

/// The number of characters, as findings carry it.
pub(super) fn length(text: &str) -> u32 {
    count(crate::kernel::text::characters(text))
}

/// A count, as findings carry it.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A short text kept inline, so that what holds it is `Copy`. Unused bytes are zero, so that equality can be derived.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Inline<const N: usize> {
    bytes: [u8; N],
    length: u8,
}

impl<const N: usize> Inline<N> {
    /// Keeps a text; `None` if it has more than `N` bytes (or 255).
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; N];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(Self { bytes, length: u8::try_from(text.len()).ok()? })
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..usize::from(self.length)).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or_default()
    }
}

/// Implements what the newtypes of identifiers have in common: masked `Display` and `Debug`, serde through the parser.
macro_rules! identifier {
    ($name:ident, $kind:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::kernel::mask::mask($crate::kernel::Kind::$kind, self.reveal()))
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.reveal())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(super) use identifier;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheets_leave_is_removed_and_told() {
        for (text, tidy, changes) in [
            ("201932000001", "201932000001", &[][..]),
            ("201932000001.0", "201932000001", &["decimal_zero"]),
            (" ２０１９32000001.00", "201932000001", &["outer_blank", "full_width", "decimal_zero"]),
            ("2019.5", "2019.5", &[]),
            ("2019.", "2019.", &[]),
            (".0", ".0", &[]),
        ] {
            let tidied = tidy_number(text);
            assert_eq!(tidied.text, tidy, "{text}");
            assert_eq!(tidied.changes.iter().map(|term| term.code).collect::<Vec<_>>(), changes, "{text}");
        }
    }

    #[test]
    fn tidy_numbers_are_borrowed() {
        assert!(matches!(tidy_number("13800138000").text, Cow::Borrowed(_)));
    }

    #[test]
    fn scientific_notation_is_recognised_strictly() {
        for (text, exponent) in [
            ("3.20102E+17", Some(17)),
            ("1.38e10", Some(10)),
            ("2E+11", Some(11)),
            ("32.1E+10", None),
            ("E+10", None),
            ("1.E10", None),
            ("1.38E+999", None),
            ("王E1", None),
        ] {
            assert_eq!(scientific_exponent(text), exponent, "{text}");
        }
    }

    #[test]
    fn inline_texts_come_back_or_are_too_long() {
        assert_eq!(Inline::<4>::new("2016").map(|text| text.as_str().to_owned()).as_deref(), Some("2016"));
        assert!(Inline::<4>::new("20161").is_none());
        assert_eq!(Inline::<4>::new("").map(|text| text.as_str().len()), Some(0));
    }
}
