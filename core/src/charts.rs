//! The list of all state charts, gathered from the topics.

use crate::kernel::chart::Drawn;

/// The lists of the topics, in the order of `core/RULES.md`.
static TOPICS: &[&[Drawn]] =
    &[crate::account::CHARTS, crate::organization::CHARTS, crate::membership::CHARTS, crate::transfer::CHARTS];

/// Gives every chart, topic by topic.
pub fn all() -> impl Iterator<Item = &'static Drawn> {
    TOPICS.iter().flat_map(|topic| topic.iter())
}
