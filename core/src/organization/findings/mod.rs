//! What checks of this topic can find.

pub mod administrator;
pub mod change_request;
pub mod deletion;
pub mod invitation;
pub mod migration;
pub mod naming;
pub mod permission;
pub mod secretary;
pub mod structure;
pub mod table;
pub mod term;
pub mod tree;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[
    structure::FINDINGS,
    naming::FINDINGS,
    term::FINDINGS,
    tree::FINDINGS,
    table::FINDINGS,
    permission::FINDINGS,
    administrator::FINDINGS,
    secretary::FINDINGS,
    invitation::FINDINGS,
    deletion::FINDINGS,
    migration::FINDINGS,
    change_request::FINDINGS,
];
