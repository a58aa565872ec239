//! Transfers of membership (组织关系转接): FAQ questions 33, 34, 41 and 44, and the appendix on graduates.

pub mod advise;
pub mod batch;
pub mod calendar;
#[cfg(feature = "sheets")]
pub mod class_list;
pub mod findings;
pub mod graduation;
pub mod linkage;
pub mod policy;
pub mod reason;
pub mod statistics;
mod words;

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &reason::RULE,
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
pub static CHARTS: &[Drawn] = &[Drawn::of::<graduation::branch::BranchMark>()];
