//! What checks of accounts can find.

pub mod codes;
pub mod passwords;
pub mod people;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[codes::FINDINGS, passwords::FINDINGS, people::FINDINGS];
