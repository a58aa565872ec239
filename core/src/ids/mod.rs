//! Identifiers of people and of their membership: checked newtypes, and checks that tell everything at once.
//!
//! A newtype can only be made by parsing and holds what is true of the identifier itself, whatever the day or the
//! policy. What depends on them (a birth in the future, a division in no table) is told by `check`.

pub mod development_number;
pub mod division;
pub mod email;
pub mod findings;
pub mod member_card;
pub mod mobile;
pub mod nationality;
pub mod person_name;
pub mod policy;
pub mod resident_id;
mod scan;
pub mod telephone;

pub use development_number::{DevelopmentNumber, DevelopmentNumberError};
pub use email::{Email, EmailError};
pub use member_card::{MemberCardNumber, MemberCardNumberError};
pub use mobile::{Mobile, MobileError};
pub use person_name::{PersonName, PersonNameError};
pub use resident_id::{Document, ResidentId, ResidentIdError, Sex};
pub use telephone::{Telephone, TelephoneError};

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &resident_id::RULE,
    &resident_id::TIDY_RULE,
    &resident_id::DIVISION_RULE,
    &resident_id::FOREIGN_RULE,
    &development_number::RULE,
    &member_card::RULE,
    &person_name::RULE,
    &mobile::RULE,
    &telephone::RULE,
    &email::RULE,
];
