//! Mobile number (手机号码): FAQ questions 5, 14 and 20; it is entered for everybody and is one of the three columns whose
//! cells the import refuses as numbers.
//!
//! The system's own front end, seen in 2019, accepts eleven digits that begin with 13, 14, 15, 17 or 18. The ministry's
//! table of allotted segments (state of the end of March 2023) also has 16 and 19. Which of the two refuses today is not
//! known: a number of an allotted segment is a real number, so the front end's pattern is by default a warning, and so
//! is a segment that the table does not have, since later tables are not at hand. Eleven digits from 13 to 19 are
//! demanded by both. Both parameters are read *today*.

use std::str::FromStr;

use super::findings as f;
use super::scan::{
    COUNTRY_CODE, SEPARATOR, Tidied, all_digits, first_non_digit, identifier, length, scientific_exponent, tidy_number,
};
use crate::context::Context;
use crate::kernel::{Checked, Coverage, Dated, Diagnosis, Finding, Kind, ReadAt, Rule, Step, YearMonth, day};
use crate::sources::{standards, system};

/// The rule on mobile numbers.
pub static RULE: Rule = Rule {
    id: "mobile.number",
    file: file!(),
    title: ("手机号码", "mobile number"),
    questions: &[5, 14, 20],
    read_at: ReadAt::Today,
    parameters: &[&FRONT_END_PATTERN, &ALLOTMENT],
    sources: &[&system::FRONT_END_CHECK, &standards::MOBILE_ALLOTMENT_2023, &standards::SPREADSHEET_PRECISION],
    findings: &[
        f::MobileLength::DEF,
        f::MobileCharacter::DEF,
        f::MobileStart::DEF,
        f::MobilePrecisionLost::DEF,
        f::MobileUnallotted::DEF,
        f::MobileFrontEnd::DEF,
        f::MobilePatternUnknown::DEF,
    ],
};

/// The second digits that the front end's pattern `1[34578]\d{9}` accepts.
pub static FRONT_END_PATTERN: Dated<&[u8]> = Dated {
    id: "mobile.front_end_pattern",
    zh: "系统前端接受的手机号码第二位",
    en: "second digits of a mobile number that the system's front end accepts",
    steps: &[Step { from: day(2019, 1, 1), value: Some(&[3, 4, 5, 7, 8]), source: &system::FRONT_END_CHECK }],
};

/// The segments allotted to operators, each a range of the first five digits. Allotments are parts of segments where
/// satellite and virtual operators share them.
pub static ALLOTMENT: Dated<&[(u32, u32)]> = Dated {
    id: "mobile.allotment",
    zh: "已分配的手机号段（号码前五位的范围）",
    en: "allotted mobile segments, as ranges of the first five digits",
    steps: &[Step {
        from: day(2023, 3, 31),
        value: Some(&[
            (13_000, 13_489),
            (13_492, 13_493),
            (13_499, 13_499),
            (13_500, 13_999),
            (14_500, 14_999),
            (15_000, 15_399),
            (15_500, 15_999),
            (16_190, 16_199),
            (16_200, 16_299),
            (16_500, 16_799),
            (17_000, 17_412),
            (17_490, 17_499),
            (17_500, 17_899),
            (18_000, 18_999),
            (19_000, 19_399),
            (19_500, 19_999),
        ]),
        source: &standards::MOBILE_ALLOTMENT_2023,
    }],
};

/// A mobile number of mainland China: eleven digits that begin with 13 to 19.
///
/// Whether its segment is allotted is asked by [`check`]. `Debug` and `Display` mask it; serde writes it in full and
/// reads it through the parser.
///
/// ```
/// use zhtj::ids::Mobile;
/// let mobile: Mobile = "13800138000".parse()?;
/// assert_eq!((mobile.key(), mobile.to_string().as_str()), (13_800_138_000, "138****8000"));
/// assert!("1380013800".parse::<Mobile>().is_err());
/// # Ok::<(), zhtj::ids::MobileError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mobile([u8; 11]);

/// Why a text is no mobile number. Positions count characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MobileError {
    /// A character that is no digit.
    #[error("character {position} is no digit")]
    Character {
        /// Its position.
        position: u32,
    },
    /// Not eleven digits.
    #[error("a mobile number has 11 digits, not {length}")]
    Length {
        /// Digits found.
        length: u32,
    },
    /// It does not begin with 13 to 19.
    #[error("a mobile number begins with 13 to 19")]
    Start,
}

impl Mobile {
    /// The number in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number as an integer, a key for finding duplicates.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.0.iter().fold(0, |key, digit| key * 10 + u64::from(digit & 15))
    }

    /// The first so many digits as a number.
    fn prefix(self, digits: usize) -> u32 {
        self.0.iter().take(digits).fold(0, |prefix, digit| prefix * 10 + u32::from(digit & 15))
    }
}

impl FromStr for Mobile {
    type Err = MobileError;

    fn from_str(text: &str) -> Result<Self, MobileError> {
        if let Some(position) = first_non_digit(text) {
            return Err(MobileError::Character { position });
        }
        let bytes: [u8; 11] = text.as_bytes().try_into().map_err(|_| MobileError::Length { length: length(text) })?;
        if matches!(bytes, [b'1', b'3'..=b'9', ..]) { Ok(Self(bytes)) } else { Err(MobileError::Start) }
    }
}

identifier!(Mobile, Phone);

/// Checks a number as it was typed or pasted. Blank text finds nothing: whether a number is needed is asked by the form.
///
/// The country code (+86, 0086, 86), blanks, hyphens, dots and brackets are removed with a note and a fix. A number that
/// is already tidy is checked without an allocation.
///
/// # Findings
/// `text.tidied` (with the tidy number as its fix) and the codes of `mobile.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::mobile::check;
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check("13800138000", &context).findings.is_empty());
/// assert_eq!(check("+86 138-0013-8000", &context).findings[0].fix().map(|fix| fix.reveal()), Some("13800138000"));
/// assert_eq!(check("19900138000", &context).findings[0].code(), "mobile.front_end");
/// ```
#[must_use]
pub fn check(text: &str, context: &Context<'_>) -> Checked<Mobile> {
    let tidied = tidy(text);
    let mut findings: Vec<_> = tidied.finding(Kind::Phone).into_iter().collect();
    let text = &*tidied.text;
    if text.is_empty() {
        return Checked { value: None, findings };
    }
    match text.parse::<Mobile>() {
        Ok(mobile) => {
            look_at_segment(mobile, context, &mut findings);
            Checked { value: Some(mobile), findings }
        }
        Err(error) => {
            findings.push(match error {
                _ if scientific_exponent(text).is_some() => f::MobilePrecisionLost {}.finding(),
                MobileError::Character { position } => f::MobileCharacter { position }.finding(),
                MobileError::Length { length } => f::MobileLength { length }.finding(),
                MobileError::Start => f::MobileStart { start: text.chars().take(2).collect() }.finding(),
            });
            Checked { value: None, findings }
        }
    }
}

fn look_at_segment(mobile: Mobile, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let policy = &context.policy.ids;
    let (pattern, allotment) = (FRONT_END_PATTERN.on(context.today), ALLOTMENT.on(context.today));
    if let (Err(_), Err(Coverage::BeforeFirst { .. })) = (&pattern, &allotment) {
        let first = FRONT_END_PATTERN.steps.iter().map(|step| step.from).min().unwrap_or(context.today);
        findings.push(f::MobilePatternUnknown { today: context.today, first }.finding());
    }
    if let Ok((ranges, _)) = allotment {
        let prefix = mobile.prefix(5);
        if !ranges.iter().any(|(first, last)| (*first..=*last).contains(&prefix)) {
            let as_of = ALLOTMENT.steps.iter().rev().map(|step| step.from).find(|from| *from <= context.today);
            let prefix = shortest_unallotted(mobile, ranges).to_string();
            let finding = f::MobileUnallotted { prefix, as_of: as_of.unwrap_or(context.today) };
            findings.extend(finding.at_level(policy.mobile_unallotted));
        }
    }
    if let Ok((seconds, _)) = pattern {
        let start = mobile.prefix(2);
        if !seconds.iter().any(|second| u32::from(*second) == start % 10) {
            let from = FRONT_END_PATTERN.steps.iter().rev().map(|step| step.from).find(|from| *from <= context.today);
            let year = YearMonth::of(from.unwrap_or(context.today)).year();
            let finding = f::MobileFrontEnd { start: start.to_string(), year };
            findings.extend(finding.at_level(policy.mobile_front_end));
        }
    }
}

/// The segment as people name it: three digits, or more where a part of those is allotted.
fn shortest_unallotted(mobile: Mobile, ranges: &[(u32, u32)]) -> u32 {
    let free = |digits: usize, width: u32| {
        let first = mobile.prefix(digits) * width;
        ranges.iter().all(|(from, to)| *to < first || *from > first + width - 1)
    };
    if free(3, 100) {
        mobile.prefix(3)
    } else if free(4, 10) {
        mobile.prefix(4)
    } else {
        mobile.prefix(5)
    }
}

fn tidy(text: &str) -> Tidied<'_> {
    let mut tidied = tidy_number(text);
    if all_digits(&tidied.text) && tidied.text.len() <= 11 {
        return tidied;
    }
    let digits: String = tidied.text.chars().filter(|c| !is_separator(*c)).collect();
    let national = ["+86", "0086", "86"].iter().find_map(|code| digits.strip_prefix(code));
    let national = national.filter(|rest| rest.len() == 11 && all_digits(rest) && rest.starts_with('1'));
    let kept = national.unwrap_or(&digits);
    // Separators of something that is no number anyway stay, so that positions count what the user sees.
    if all_digits(kept) {
        if digits.len() != tidied.text.len() {
            tidied.note(&SEPARATOR);
        }
        if national.is_some() {
            tidied.note(&COUNTRY_CODE);
        }
        tidied.text = kept.to_owned().into();
    }
    tidied
}

/// Signs that people put between groups of digits: brackets, dots, and hyphens and dashes of all kinds.
const fn is_separator(c: char) -> bool {
    matches!(c, '-' | '.' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests;
