//! stub

pub mod findings;
pub mod policy;

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] = &[];
