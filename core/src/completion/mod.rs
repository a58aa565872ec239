//! stub

pub mod findings;
pub mod policy;

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[];
