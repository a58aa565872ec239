//! Deleting organizations and members.

pub mod member;
pub mod organization;
pub mod request;
