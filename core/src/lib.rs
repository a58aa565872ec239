//! The rules of 智慧团建, the membership system of the Communist Youth League of China (中国共产主义青年团), as a library.
//!
//! One question is answered for every host: *is this allowed, and if not, which rule says so, since when, on whose
//! authority, and what should be done?* A check gives a [`kernel::Checked`]: the value that could be read and the
//! findings, each with a stable code, typed parameters, the rule and its sources. No rule reads a clock, a file or
//! random bytes: the day of the check is an argument.
//!
//! ```
//! use zhtj::ids::ResidentId;
//! use zhtj::kernel::day;
//!
//! // The example number of the standard GB 11643-1999.
//! let id: ResidentId = "11010519491231002X".parse()?;
//! assert_eq!(id.birth_date(), day(1949, 12, 31));
//! assert_eq!(id.to_string(), "110*************2X"); // masked unless revealed
//! # Ok::<(), zhtj::ids::ResidentIdError>(())
//! ```
//!
//! Where to look: [`ids`] holds the identifiers, [`join`] the limits of joining, [`roster`] whole sheets, [`wire`] the
//! JSON contract of all hosts, [`policy`] everything a caller may decide, [`rules`] and [`catalogue`] the lists that
//! `core/RULES.md` is generated from.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unreachable
    )
)]

pub mod account;
pub mod catalogue;
pub mod charts;
pub mod completion;
pub mod context;
pub mod explain;
pub mod ids;
pub mod join;
pub mod kernel;
pub mod membership;
pub mod organization;
pub mod policy;
pub mod questions;
pub mod roster;
pub mod rules;
pub mod sources;
pub mod transfer;
pub mod wire;

/// The version of the rule set, apart from the crate's: it changes when a rule, a value or a source changes.
pub const RULES_VERSION: &str = "rules-2026.11.22";
