//! What checks of this topic can find.

pub mod naming;
pub mod structure;
pub mod term;
pub mod tree;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[structure::FINDINGS, naming::FINDINGS, term::FINDINGS, tree::FINDINGS];
