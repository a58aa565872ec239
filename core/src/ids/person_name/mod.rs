//! Name of a person (姓名): FAQ questions 14, 22 and 28; with the ID number it is what the identity check compares.
//!
//! «分隔符统一使用“·”» is the sense of 民委发〔2016〕33号: the dot between the parts of minority names is U+00B7, name
//! fields hold at least 50 places (25 Chinese characters), and all characters of GB 18030 or GB 13000. On the ID card
//! names stand in standard Chinese characters (居民身份证法 article 4). Which names the import refuses is not known, so
//! whatever an ID card would not show is a warning. Timeless.
//!
//! Characters are counted as Unicode scalar values: rare ones lie beyond the basic plane and count as one.

mod script;
mod tidy;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use self::script::{Class, DOT, class};
use self::tidy::tidy;
use super::findings as f;
use super::scan::count;
use crate::context::Context;
use crate::kernel::mask::mask;
use crate::kernel::{Checked, Diagnosis, Finding, Kind, Personal, ReadAt, Rule};
use crate::policy::IdPolicy;
use crate::sources::{faq, standards};

/// The rule on names.
pub static RULE: Rule = Rule {
    id: "person_name.name",
    file: file!(),
    title: ("姓名", "name of a person"),
    questions: &[14, 22, 28],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &standards::NAME_FIELDS_2016,
        &standards::ID_CARD_LAW_2011_ART_4,
        &standards::GB_18030_2022,
        &faq::FAQ_COPY_AUTHENTICATION,
        &standards::HAN_NAME_LENGTHS_2007,
        &standards::NAME_REGISTRATION_RULES,
    ],
    findings: &[
        f::NameEmpty::DEF,
        f::NameBlank::DEF,
        f::NameDot::DEF,
        f::NameDigit::DEF,
        f::NameLetter::DEF,
        f::NameSymbol::DEF,
        f::NamePrivateUse::DEF,
        f::NameLostCharacter::DEF,
        f::NameShort::DEF,
        f::NameLong::DEF,
        f::NameTooLong::DEF,
    ],
};

/// Places that every name field must have; a Chinese character takes two.
pub const FIELD_WIDTH: u32 = 50;

/// A name as it is to be stored: not empty, no blanks around it or inside a Chinese name, the dot between its parts
/// U+00B7. It borrows the text it was read from unless that had to be tidied.
///
/// Whether it looks like a name is asked by [`check`]. `Debug` and `Display` mask it.
///
/// ```
/// use zhtj::ids::PersonName;
/// let name: PersonName<'static> = "买买提·艾力".parse()?;
/// assert_eq!((name.length(), name.to_string().as_str()), (5, "买*****"));
/// assert!("买买提.艾力".parse::<PersonName<'static>>().is_err());
/// # Ok::<(), zhtj::ids::PersonNameError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName<'a>(Cow<'a, str>);

/// The text is no tidy name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PersonNameError {
    /// Nothing is there.
    #[error("the name is empty")]
    Empty,
    /// It has to be tidied first, by [`check`].
    #[error("the name has blanks, other dots than U+00B7 or look-alike characters")]
    Untidy,
}

impl<'a> PersonName<'a> {
    /// Reads a name without copying it.
    ///
    /// # Errors
    /// [`PersonNameError`] if nothing is there or it has to be tidied.
    pub fn borrowed(text: &'a str) -> Result<Self, PersonNameError> {
        let tidied = tidy(text);
        if !tidied.changes.is_empty() {
            return Err(PersonNameError::Untidy);
        }
        if tidied.text.is_empty() { Err(PersonNameError::Empty) } else { Ok(Self(tidied.text)) }
    }

    /// The name in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Its characters, without dots and blanks.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.chars().filter(|c| *c != DOT && *c != ' ').count()
    }

    /// The name with its own copy of the text.
    #[must_use]
    pub fn into_owned(self) -> PersonName<'static> {
        PersonName(Cow::Owned(self.0.into_owned()))
    }
}

impl FromStr for PersonName<'static> {
    type Err = PersonNameError;

    fn from_str(text: &str) -> Result<Self, PersonNameError> {
        PersonName::borrowed(text).map(PersonName::into_owned)
    }
}

impl fmt::Display for PersonName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask(Kind::Name, self.reveal()))
    }
}

impl fmt::Debug for PersonName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PersonName({self})")
    }
}

impl Serialize for PersonName<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reveal())
    }
}

impl<'de> Deserialize<'de> for PersonName<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Checks a name as it was typed or pasted.
///
/// Look-alikes of the dot become U+00B7, blanks inside a short Chinese name go, radicals that stand for characters
/// (text copied out of a PDF) become those, all with a note and a fix. A name that is already tidy is checked without
/// copying it.
///
/// # Findings
/// `text.tidied` (with the tidy name as its fix) and the codes of `person_name.*`. Positions count characters of the
/// tidy name from 1; each kind of problem is told once, at its first place.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::person_name::check;
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check("张三", &context).findings.is_empty());
/// assert_eq!(check("张 三", &context).findings[0].fix().map(|fix| fix.reveal()), Some("张三"));
/// assert_eq!(check("张三1", &context).findings[0].code(), "person_name.digit");
/// assert_eq!(check(" ", &context).verdict(), Verdict::Fail);
/// ```
#[must_use]
pub fn check<'a>(text: &'a str, context: &Context<'_>) -> Checked<PersonName<'a>> {
    let tidied = tidy(text);
    let mut findings = Vec::new();
    if tidied.text.is_empty() {
        return Checked { value: None, findings: vec![f::NameEmpty {}.finding()] };
    }
    if !tidied.changes.is_empty() {
        let fix = Personal::new(Kind::Name, &*tidied.text);
        findings.push(f::TextTidied { changes: tidied.changes.terms() }.finding().with_fix(fix));
    }
    judge(&tidied.text, &context.policy.ids, &mut findings);
    Checked { value: Some(PersonName(tidied.text)), findings }
}

/// Where each kind of character was first seen, from 1, and how much there is.
#[derive(Default)]
struct Survey {
    first: [Option<u32>; Class::COUNT],
    misplaced_dot: Option<u32>,
    length: u32,
    width: u32,
}

impl Survey {
    fn of(name: &str) -> Self {
        let mut survey = Self::default();
        // As if a dot stood before the name, so that a dot at its beginning is the second of two.
        let mut after_dot = true;
        let mut last = 0;
        for (index, c) in name.chars().enumerate() {
            let class = class(c);
            let position = count(index + 1);
            last = position;
            if let Some(first) = survey.first.get_mut(class as usize) {
                first.get_or_insert(position);
            }
            if class == Class::Dot {
                if after_dot {
                    survey.misplaced_dot.get_or_insert(position);
                }
            } else if class != Class::Blank {
                survey.length += 1;
            }
            after_dot = class == Class::Dot;
            survey.width += if c.is_ascii() { 1 } else { 2 };
        }
        if after_dot && last > 0 {
            survey.misplaced_dot.get_or_insert(last);
        }
        survey
    }

    fn first(&self, class: Class) -> Option<u32> {
        self.first.get(class as usize).copied().flatten()
    }

    /// Whether there are only Chinese characters, dots and blanks.
    fn is_chinese(&self) -> bool {
        [Class::Digit, Class::Letter, Class::Symbol, Class::PrivateUse, Class::Lost]
            .iter()
            .all(|c| self.first(*c).is_none())
    }
}

fn judge(name: &str, policy: &IdPolicy, findings: &mut Vec<Finding>) {
    let survey = Survey::of(name);
    if survey.is_chinese() {
        let has_dot = survey.first(Class::Dot).is_some();
        if survey.first(Class::Blank).is_some() {
            findings.extend(
                f::NameBlank {}.at_level(policy.name_blank).map(|found| found.with_suggestions(readings(name))),
            );
        } else if survey.length == 1 && !has_dot {
            findings.extend(f::NameShort {}.at_level(policy.name_short));
        } else if survey.length > u32::from(policy.name_plain_length) && !has_dot {
            findings.extend(f::NameLong { length: survey.length }.at_level(policy.name_long));
        }
    } else {
        let at = |class| survey.first(class);
        findings.extend(at(Class::Digit).and_then(|position| f::NameDigit { position }.at_level(policy.name_digit)));
        findings.extend(at(Class::Letter).and_then(|position| f::NameLetter { position }.at_level(policy.name_letter)));
        findings.extend(at(Class::Symbol).and_then(|position| f::NameSymbol { position }.at_level(policy.name_symbol)));
        let private = |position| f::NamePrivateUse { position }.at_level(policy.name_private_use);
        findings.extend(at(Class::PrivateUse).and_then(private));
        let lost = |position| f::NameLostCharacter { position }.at_level(policy.name_lost_character);
        findings.extend(at(Class::Lost).and_then(lost));
    }
    findings.extend(survey.misplaced_dot.and_then(|position| f::NameDot { position }.at_level(policy.name_dot)));
    if survey.width > FIELD_WIDTH {
        findings.extend(f::NameTooLong { width: survey.width, limit: FIELD_WIDTH }.at_level(policy.name_too_long));
    }
}

/// What a name with blanks may be meant to be: with dots in their place, or without them.
fn readings(name: &str) -> Vec<Personal> {
    let dotted = name.replace(' ', &DOT.to_string());
    [dotted, name.replace(' ', "")].into_iter().map(|text| Personal::new(Kind::Name, text)).collect()
}

#[cfg(test)]
mod tests;
