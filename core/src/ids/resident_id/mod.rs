//! Resident ID number (居民身份证号码, 公民身份号码): FAQ questions 14, 17, 18, 20 and 26 turn on it.
//!
//! «公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成» (GB 11643-1999). Six digits of division, eight of
//! birth, three of sequence (odd: male), and a check character by ISO 7064 MOD 11-2. In force from 1999-07-01; before
//! it 15 digits (GB 11643-1989). Residence permits (81, 82, 83) and the cards of foreign permanent residents (9…) have
//! the same form. The number itself is timeless; only "born in the future" reads *today*.

mod check;
mod column;
mod first_generation;
mod glance;
mod suggest;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub(crate) use check::check_with;
#[cfg(feature = "sheets")]
pub(crate) use check::precision_lost;
pub use check::{Facts, check};
pub use column::{COLUMN_FINDINGS, ColumnCheck, Outcome, check_column};
pub use glance::{Glance, Problem, glance};
pub use suggest::{Hints, suggest};

use super::findings as f;
use crate::kernel::date::{LeapBirthday, age_on};
use crate::kernel::mask::mask;
use crate::kernel::{Date, Diagnosis, Kind, ReadAt, Rule, Term};
use crate::sources::{faq, standards};

/// The rule on the number itself.
pub static RULE: Rule = Rule {
    id: "resident_id.number",
    file: file!(),
    title: ("居民身份证号码", "resident ID number"),
    questions: &[14, 17, 18, 20, 26],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[
        &standards::GB_11643_1999,
        &standards::GB_11643_1989,
        &standards::ID_CARD_LAW_2011,
        &standards::SPREADSHEET_PRECISION,
        &faq::FAQ_2019_Q3,
    ],
    findings: &[
        f::IdEmpty::DEF,
        f::IdLength::DEF,
        f::IdCharacter::DEF,
        f::IdDate::DEF,
        f::IdFuture::DEF,
        f::IdAge::DEF,
        f::IdCheck::DEF,
        f::IdPrecisionLost::DEF,
        f::IdFirstGeneration::DEF,
    ],
};

/// The rule on tidying, which all identifiers share.
pub static TIDY_RULE: Rule = Rule {
    id: "text.tidy",
    file: "core/src/kernel/text.rs",
    title: ("文字规整", "tidying of text"),
    questions: &[20],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&standards::GB_11643_1999],
    findings: &[f::TextTidied::DEF],
};

/// The rule on the first six digits.
pub static DIVISION_RULE: Rule = Rule {
    id: "resident_id.division",
    file: "core/src/ids/resident_id/glance.rs",
    title: ("身份证号码的行政区划", "division in the ID number"),
    questions: &[17, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&standards::GB_T_2260, &standards::RESIDENCE_PERMIT_2018_ART_3],
    findings: &[
        f::IdProvince::DEF,
        f::IdDivisionUnknown::DEF,
        f::IdDivisionAbolished::DEF,
        f::IdPermitDivision::DEF,
        f::IdPermit::DEF,
    ],
};

/// The rule on cards of foreign permanent residents.
pub static FOREIGN_RULE: Rule = Rule {
    id: "resident_id.foreign_resident",
    file: "core/src/ids/resident_id/check.rs",
    title: ("外国人永久居留身份证", "identity card of foreign permanent residents"),
    questions: &[26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &standards::FOREIGN_RESIDENT_CARD_2023,
        &standards::FOREIGN_RESIDENT_LAYOUT,
        &crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_1,
    ],
    findings: &[f::IdForeign::DEF, f::IdNationality::DEF],
};

/// Sex, as the parity of the sequence code gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// 男
    Male,
    /// 女
    Female,
}

impl Sex {
    /// The word for messages.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Male => &Term { code: "male", zh: "男", en: "male" },
            Self::Female => &Term { code: "female", zh: "女", en: "female" },
        }
    }
}

/// The document that a number belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// 居民身份证
    ResidentCard,
    /// 香港居民居住证
    PermitHongKong,
    /// 澳门居民居住证
    PermitMacao,
    /// 台湾居民居住证
    PermitTaiwan,
    /// 外国人永久居留身份证（2023年版）
    ForeignResident,
}

impl Document {
    /// The word for messages.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::ResidentCard => &Term { code: "resident_card", zh: "居民身份证", en: "resident ID card" },
            Self::PermitHongKong => {
                &Term { code: "permit_hong_kong", zh: "香港居民居住证", en: "residence permit (Hong Kong)" }
            }
            Self::PermitMacao => {
                &Term { code: "permit_macao", zh: "澳门居民居住证", en: "residence permit (Macao)" }
            }
            Self::PermitTaiwan => {
                &Term { code: "permit_taiwan", zh: "台湾居民居住证", en: "residence permit (Taiwan)" }
            }
            Self::ForeignResident => &Term {
                code: "foreign_resident",
                zh: "外国人永久居留身份证",
                en: "foreign permanent resident's identity card",
            },
        }
    }
}

/// A number of 18 characters with a real birth date and the right check character.
///
/// Whether its division exists, its birth lies in the past, or a League member can hold it, is asked by [`check`].
/// `Debug` and `Display` mask it; [`ResidentId::reveal`] gives it in full. Serde writes it in full, since it is the
/// person's own data in the caller's own store, and reads it through the parser.
///
/// ```
/// use zhtj::ids::{ResidentId, Sex};
/// let id: ResidentId = "11010519491231002X".parse()?;
/// assert_eq!((id.division(), id.sex()), (110_105, Sex::Female));
/// assert_eq!(id.reveal(), "11010519491231002X");
/// assert!("110105194912310021".parse::<ResidentId>().is_err());
/// # Ok::<(), zhtj::ids::ResidentIdError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResidentId {
    /// ASCII: 17 digits, then a digit or `X`. Never anything else, which `reveal` relies on.
    bytes: [u8; 18],
}

/// Why a text is no resident ID number. Positions count characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResidentIdError {
    /// Not 18 characters.
    #[error("an ID number has 18 characters, not {length}")]
    Length {
        /// Characters found.
        length: usize,
    },
    /// A character that cannot stand where it stands.
    #[error("character {position} is impossible")]
    Character {
        /// Its position.
        position: usize,
    },
    /// Positions 7 to 14 are no day of the calendar.
    #[error("characters 7 to 14 are no day of the calendar")]
    BirthDate,
    /// The check character does not fit.
    #[error("the check character does not fit")]
    CheckCharacter,
}

impl ResidentId {
    /// The number in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The 18 ASCII characters.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 18] {
        &self.bytes
    }

    /// The day of birth.
    #[must_use]
    pub fn birth_date(&self) -> Date {
        glance::birth_date(&self.bytes).unwrap_or(Date::MIN)
    }

    /// The sex.
    #[must_use]
    pub const fn sex(&self) -> Sex {
        let [.., sequence, _] = self.bytes;
        if sequence % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    /// The first six digits as a number. For a foreign resident they are 9, province and nationality.
    #[must_use]
    pub fn division(&self) -> u32 {
        self.bytes.iter().take(6).fold(0, |code, digit| code * 10 + u32::from(digit & 15))
    }

    /// The document that the number belongs to, by its first digits.
    #[must_use]
    pub const fn document(&self) -> Document {
        match self.bytes {
            [b'9', ..] => Document::ForeignResident,
            [b'8', b'1', ..] => Document::PermitHongKong,
            [b'8', b'2', ..] => Document::PermitMacao,
            [b'8', b'3', ..] => Document::PermitTaiwan,
            _ => Document::ResidentCard,
        }
    }

    /// The age in completed years on a day; `None` before the birth.
    #[must_use]
    pub fn age_on(&self, day: Date, leap: LeapBirthday) -> Option<u16> {
        age_on(self.birth_date(), day, leap)
    }

    /// The first 17 digits as one number, the same for every way of writing the number: a key for finding duplicates.
    #[must_use]
    pub fn key(&self) -> u64 {
        self.bytes.iter().take(17).fold(0, |key, digit| key * 10 + u64::from(digit & 15))
    }
}

impl FromStr for ResidentId {
    type Err = ResidentIdError;

    fn from_str(text: &str) -> Result<Self, ResidentIdError> {
        let Ok(bytes) = <[u8; 18]>::try_from(text.as_bytes()) else {
            return Err(ResidentIdError::Length { length: text.chars().count() });
        };
        Self::try_from(bytes)
    }
}

impl TryFrom<[u8; 18]> for ResidentId {
    type Error = ResidentIdError;

    fn try_from(bytes: [u8; 18]) -> Result<Self, ResidentIdError> {
        if let Some(position) = glance::impossible_character(&bytes) {
            return Err(ResidentIdError::Character { position });
        }
        if glance::birth_date(&bytes).is_none() {
            return Err(ResidentIdError::BirthDate);
        }
        if !glance::check_character_fits(&bytes) {
            return Err(ResidentIdError::CheckCharacter);
        }
        Ok(Self { bytes })
    }
}

impl fmt::Display for ResidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask(Kind::Id, self.reveal()))
    }
}

impl fmt::Debug for ResidentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ResidentId({self})")
    }
}

impl Serialize for ResidentId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reveal())
    }
}

impl<'de> Deserialize<'de> for ResidentId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests;
