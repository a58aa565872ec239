//! Reports of a roster check as people and programs read them.
//!
//! [`mod@outline`] decides once what a report says: which problems, in which order, how many places of each are shown and
//! how many are left out. [`text`], [`markdown`] and [`html`] only dress it, so that they cannot disagree. [`json`],
//! [`ndjson`] and [`csv`] leave nothing out that the check has kept. Everything is written as it is made; no format holds
//! the whole report as one string.

#[cfg(feature = "sheets")]
pub mod csv;
pub mod html;
pub mod json;
pub mod markdown;
pub mod ndjson;
pub mod outline;
pub mod text;

pub use outline::{Outline, outline};

use crate::kernel::{Lang, Reveal};

/// How a report is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    /// The language of sentences and labels.
    pub lang: Lang,
    /// Whether personal data is shown in full.
    pub reveal: Reveal,
}

#[cfg(all(test, feature = "sheets"))]
pub(in crate::roster) mod fixture;
