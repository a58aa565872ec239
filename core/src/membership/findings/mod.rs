//! What checks of membership can find: one file for joining, leaving, discipline, life in the branch, and dues.

pub mod branch_life;
pub mod discipline;
pub mod dues;
pub mod joining;
pub mod leaving;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&crate::kernel::FindingDef]] =
    &[joining::FINDINGS, leaving::FINDINGS, discipline::FINDINGS, branch_life::FINDINGS, dues::FINDINGS];
