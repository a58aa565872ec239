//! What the tests of the whole library share: the runner of the vectors, what the vectors must cover, the rendering of
//! generated files and the reading of commands out of documents.

pub mod coverage;
pub mod document;
pub mod golden;
pub mod hosts;
pub mod layout;
pub mod pending;
pub mod rules_doc;
pub mod transfer_doc;
pub mod vectors;

use std::path::PathBuf;

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Whether the caller asked for files to be rewritten, with `UPDATE_GOLDEN=1` or `UPDATE_VECTORS=1`.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the switch of a developer, no input of a rule")]
pub fn asked_for(switch: &str) -> bool {
    std::env::var(switch).is_ok_and(|value| value == "1")
}

/// The Rust examples of these documents are compiled and run with the other examples.
#[cfg(doctest)]
pub mod documents {
    #[doc = include_str!("../../README.md")]
    pub mod readme {}
    #[doc = include_str!("../../README.zh-CN.md")]
    pub mod readme_zh {}
    #[doc = include_str!("../../CONTRIBUTING.md")]
    pub mod contributing {}
}
