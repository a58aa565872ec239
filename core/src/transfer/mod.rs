//! Transfers of membership (组织关系接转): FAQ questions 33, 34, 41 and 44, and the appendix on graduates.

mod actor;
pub mod advise;
pub mod batch;
pub mod calendar;
#[cfg(feature = "sheets")]
pub mod class_list;
pub mod findings;
pub mod graduation;
pub mod guangdong;
pub mod key;
pub mod ledger;
pub mod linkage;
pub mod national;
pub mod pending_branch;
pub mod policy;
pub mod reason;
pub mod statistics;
#[cfg(test)]
mod testing;
mod words;
pub mod world;

pub use actor::Actor;

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &reason::RULE,
    &national::FILING,
    &national::REVIEW,
    &national::SILENCE,
    &national::SEPARATE_SYSTEMS,
    &national::SPECIAL_POOL,
    &pending_branch::RULE,
    &guangdong::WORKFLOW,
    &guangdong::APPEAL,
    &ledger::RULE,
    &graduation::branch::RULE,
    &graduation::member::RULE,
    &graduation::retention::RULE,
    &graduation::freshmen::RULE,
    &advise::RULE,
    &calendar::RULE,
    &batch::RULE,
    &linkage::RULE,
    &statistics::RULE,
    #[cfg(feature = "sheets")]
    &class_list::RULE,
];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] =
    &[Drawn::of::<national::Stage>(), Drawn::of::<guangdong::Stage>(), Drawn::of::<graduation::branch::BranchMark>()];
