//! Completion of entry (完成录入): when an organization is complete, who lacks what, how far a tree has come, and what to
//! do first. FAQ questions 17, 29, 30 and 42.
//!
//! [`person`] tells what somebody lacks, [`organization`] judges one organization, [`tree::report`] a whole list;
//! `roster::count` gets the numbers of people out of rosters.

pub mod findings;
pub mod organization;
pub mod person;
pub mod policy;
#[cfg(feature = "sheets")]
pub mod roster;
pub mod tree;

pub use tree::report;

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[&person::RULE, &organization::RULE, &tree::RULE];
