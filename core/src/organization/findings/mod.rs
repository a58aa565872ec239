//! What checks of this topic can find.

pub mod administrator;
pub mod change_request;
pub mod deletion;
pub mod invitation;
pub mod migration;
pub mod permission;
pub mod secretary;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] =
    &[permission::FINDINGS, administrator::FINDINGS, secretary::FINDINGS, invitation::FINDINGS, deletion::FINDINGS];
