//! Whole sheets: a roster (名册) is checked before it is imported into the system (批量导入), FAQ questions 13 to 20, 22,
//! 26, 27, 32 and 36.
//!
//! The way of a sheet: [`read`] gives rows in batches, [`header`] finds the columns, [`row`] checks cells and rows,
//! [`unique`] compares rows with each other and with the register of people already in the system, [`check`] puts it
//! together into a [`RosterReport`], and [`render`] and [`write`] show it. Everything is streamed: no cell is kept
//! longer than its batch.

pub mod cell;
#[cfg(feature = "sheets")]
pub mod check;
pub mod column;
pub mod findings;
#[cfg(feature = "generate")]
pub mod generate;
pub mod limits;
pub mod policy;
#[cfg(feature = "sheets")]
pub mod read;
pub mod report;

pub use cell::{Batch, Cell, Row};
pub use column::{Field, SheetKind};
pub use limits::Limits;
pub use report::{CellFinding, Column, RosterReport, Rows};

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[];
