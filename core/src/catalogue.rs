//! The one catalogue of findings, gathered from the topics.

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
static TOPICS: &[&[&[&FindingDef]]] = &[
    crate::ids::findings::LISTS,
    #[cfg(feature = "all-topics")]
    crate::account::findings::LISTS,
    #[cfg(feature = "all-topics")]
    crate::organization::findings::LISTS,
    #[cfg(feature = "all-topics")]
    crate::membership::findings::LISTS,
    crate::join::findings::LISTS,
    #[cfg(feature = "all-topics")]
    crate::completion::findings::LISTS,
    #[cfg(feature = "all-topics")]
    crate::transfer::findings::LISTS,
    crate::roster::findings::LISTS,
];

/// Gives every entry, topic by topic.
pub fn all() -> impl Iterator<Item = &'static FindingDef> {
    TOPICS.iter().flat_map(|topic| topic.iter().flat_map(|list| list.iter().copied()))
}

/// Gives the entry of a code.
#[must_use]
pub fn get(code: &str) -> Option<&'static FindingDef> {
    all().find(|def| def.code == code)
}
