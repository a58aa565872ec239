//! What checks of rosters can find.

pub mod columns;
pub mod file;
pub mod rows;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[file::FINDINGS, columns::FINDINGS, rows::FINDINGS];
