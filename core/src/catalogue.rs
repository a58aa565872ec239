//! The one catalogue of findings, gathered from the topics.

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
static TOPICS: &[&[&FindingDef]] = &[crate::ids::findings::FINDINGS, crate::join::findings::FINDINGS];

/// Gives every entry, topic by topic.
pub fn all() -> impl Iterator<Item = &'static FindingDef> {
    TOPICS.iter().chain(crate::roster::findings::LISTS).flat_map(|topic| topic.iter().copied())
}

/// Gives the entry of a code.
#[must_use]
pub fn get(code: &str) -> Option<&'static FindingDef> {
    all().find(|def| def.code == code)
}
