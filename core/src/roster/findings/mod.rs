//! What checks of rosters can find.

pub mod columns;
pub mod rows;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[columns::FINDINGS, rows::FINDINGS];
