//! The one catalogue of findings, gathered from the topics.

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
static TOPICS: &[&[&FindingDef]] = &[
    crate::ids::findings::resident_id::FINDINGS,
    crate::ids::findings::membership::FINDINGS,
    crate::ids::findings::contact::FINDINGS,
    crate::join::findings::FINDINGS,
    crate::roster::findings::FINDINGS,
];

/// Gives every entry, topic by topic.
pub fn all() -> impl Iterator<Item = &'static FindingDef> {
    TOPICS.iter().flat_map(|topic| topic.iter().copied())
}

/// Gives the entry of a code.
#[must_use]
pub fn get(code: &str) -> Option<&'static FindingDef> {
    all().find(|def| def.code == code)
}
