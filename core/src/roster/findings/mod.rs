//! What the check of a roster can find, a file for each topic.

pub mod columns;

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[columns::FINDINGS];
