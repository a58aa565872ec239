//! Membership from joining to leaving: what has to be done, by whom, by when, and for how much.
//!
//! [`joining`] tells when somebody is a member, [`leaving`] when and how one ceases to be, [`discipline`] who approves a
//! measure and how it ends; [`evaluation`], [`registration`], [`meeting`] and [`dues`] are the life of a branch. The
//! workflows are deciders (see [`crate::kernel::chart`]): a portal keeps their events.
//!
//! None of it is asked in the FAQ of 2019; it rests on the League's constitution and regulations. A paper whose month or
//! year alone is known is applied from the first day that surely lies after it, and earlier days are undecided.

pub mod discipline;
pub mod dues;
pub mod evaluation;
pub mod findings;
pub mod joining;
pub mod leaving;
pub mod meeting;
pub mod policy;
pub mod registration;
mod words;

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &joining::RULE,
    &leaving::overage::RULE,
    &leaving::procedure::RULE,
    &discipline::approval::RULE,
    &discipline::procedure::RULE,
    &evaluation::RULE,
    &registration::RULE,
    &meeting::RULE,
    &dues::RULE,
];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] = &[Drawn::of::<leaving::procedure::State>(), Drawn::of::<discipline::procedure::State>()];

#[cfg(test)]
mod testing {
    use crate::context::{Context, Region};
    use crate::kernel::{Date, Finding, day};
    use crate::policy::Policy;

    pub(super) fn with_on<T>(today: Date, run: impl FnOnce(&Context<'_>) -> T) -> T {
        let policy = Policy::default();
        run(&Context { today, region: Region::Unspecified, policy: &policy })
    }

    pub(super) fn with<T>(run: impl FnOnce(&Context<'_>) -> T) -> T {
        with_on(day(2026, 11, 22), run)
    }

    pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(Finding::code).collect()
    }
}
