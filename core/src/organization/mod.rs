//! Organizations: who may do what with them.

pub mod administrator;
pub mod change_request;
pub mod deletion;
pub mod findings;
pub mod invitation;
pub mod kind;
pub mod migration;
pub mod permission;
pub mod policy;
pub mod relation;
pub mod secretary;

use crate::kernel::Rule;
use crate::kernel::chart::Drawn;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &permission::RULE,
    &administrator::RULE,
    &secretary::RULE,
    &invitation::RULE,
    &deletion::organization::RULE,
    &deletion::member::RULE,
    &deletion::request::RULE,
    &migration::RULE,
    &change_request::RULE,
];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] = &[
    Drawn::of::<deletion::request::RecordState>(),
    Drawn::of::<migration::flow::Stage>(),
    Drawn::of::<change_request::ChangeState>(),
];
