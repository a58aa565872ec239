//! What checks of this topic can find.

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[];
