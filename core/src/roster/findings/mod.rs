//! What the check of a roster can find, a file for each topic.

pub mod columns;
pub mod file;

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[file::FINDINGS, columns::FINDINGS];
