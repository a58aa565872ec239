//! Identifiers of people and of their membership: checked newtypes, and checks that tell everything at once.
//!
//! A newtype can only be made by parsing and holds what is true of the identifier itself, whatever the day or the
//! policy. What depends on them (a birth in the future, a division in no table) is told by `check`.

pub mod division;
pub mod findings;
pub mod nationality;
pub mod policy;
pub mod resident_id;

pub use resident_id::{Document, ResidentId, ResidentIdError, Sex};

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] =
    &[&resident_id::RULE, &resident_id::TIDY_RULE, &resident_id::DIVISION_RULE, &resident_id::FOREIGN_RULE];
