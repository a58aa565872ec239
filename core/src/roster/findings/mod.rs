//! What checks of sheets can find, one file for each topic.

pub mod file;

use crate::kernel::FindingDef;

/// The lists of the files, in the order of the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[file::FINDINGS];
