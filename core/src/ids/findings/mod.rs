//! What checks of identifiers can find: one file for ID numbers, one for numbers of membership, one for names and
//! contacts.

pub mod contact;
pub mod membership;
pub mod resident_id;

pub use contact::{
    EmailForm, EmailLength, EmailUnusual, MobileCharacter, MobileFrontEnd, MobileLength, MobilePatternUnknown,
    MobilePrecisionLost, MobileStart, MobileUnallotted, NameBlank, NameDigit, NameDot, NameEmpty, NameLetter, NameLong,
    NameLostCharacter, NamePrivateUse, NameShort, NameSymbol, NameTooLong, TelephoneForm, TelephonePlan,
};
pub use membership::{
    CardForm, NumberCharacter, NumberFormat, NumberLegacyPrefix, NumberNoYear, NumberOldForm, NumberPrecisionLost,
    NumberProvince, NumberRequired, NumberTooShort, NumberUndecided, NumberYear,
};
pub use resident_id::{
    IdAge, IdCharacter, IdCheck, IdDate, IdDivisionAbolished, IdDivisionUnknown, IdEmpty, IdFirstGeneration, IdForeign,
    IdFuture, IdLength, IdNationality, IdPermit, IdPermitDivision, IdPrecisionLost, IdProvince, TextTidied,
};

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&crate::kernel::FindingDef]] = &[resident_id::FINDINGS, membership::FINDINGS, contact::FINDINGS];
