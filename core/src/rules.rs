//! The list of all rules, gathered from the topics.

use crate::kernel::Rule;

/// The lists of the topics, in the order of `core/RULES.md`.
static TOPICS: &[&[&Rule]] = &[
    crate::ids::RULES,
    #[cfg(feature = "all-topics")]
    crate::account::RULES,
    #[cfg(feature = "all-topics")]
    crate::organization::RULES,
    #[cfg(feature = "all-topics")]
    crate::membership::RULES,
    crate::join::RULES,
    #[cfg(feature = "all-topics")]
    crate::completion::RULES,
    #[cfg(feature = "all-topics")]
    crate::transfer::RULES,
    crate::roster::RULES,
];

/// Gives every rule, topic by topic.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    TOPICS.iter().flat_map(|topic| topic.iter().copied())
}

/// Gives the rule of an id.
#[must_use]
pub fn get(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
