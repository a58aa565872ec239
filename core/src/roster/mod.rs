//! Whole sheets: a roster (名册) is checked before it is imported into the system (批量导入), FAQ questions 13 to 20, 22,
//! 26, 27, 32 and 36.
//!
//! The way of a sheet: [`read`] gives rows in batches, [`header`] finds the columns, `row` checks cells and rows,
//! `unique` compares rows with each other and with the register of people already in the system, [`check`] puts it
//! together into a [`RosterReport`], and [`mod@render`] and [`mod@write`] show it. Everything is streamed: no cell is kept
//! longer than its batch, unless it is to be edited ([`mod@edit`]).

#[cfg(feature = "sheets")]
pub mod book;
pub mod cell;
pub mod cell_type;
#[cfg(feature = "sheets")]
pub mod check;
pub mod column;
#[cfg(feature = "sheets")]
mod contain;
#[cfg(feature = "sheets")]
pub mod edit;
pub mod findings;
#[cfg(feature = "generate")]
pub mod generate;
pub mod header;
pub mod limits;
pub mod month;
#[cfg(feature = "sheets")]
pub mod parts;
pub mod policy;
#[cfg(feature = "sheets")]
pub mod read;
#[cfg(feature = "sheets")]
pub mod register;
pub mod render;
pub mod report;
#[cfg(feature = "sheets")]
mod row;
pub mod template;
#[cfg(feature = "sheets")]
mod unique;
pub mod vocabulary;
#[cfg(feature = "sheets")]
pub mod write;

#[cfg(feature = "sheets")]
pub use book::{BookReport, check_book, read_people, read_register};
pub use cell::{Batch, Cell, Row};
pub use column::{Field, SheetKind};
#[cfg(feature = "sheets")]
pub use contain::is_contained;
pub use limits::Limits;
#[cfg(feature = "sheets")]
pub use register::Register;
pub use report::{CellFinding, Column, RosterReport, RowStates, Rows};

use crate::kernel::Rule;

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &findings::file::RULE,
    &template::RULE,
    &header::RULE,
    &column::RULE,
    &cell_type::RULE,
    &month::RULE,
    &vocabulary::RULE,
    #[cfg(feature = "sheets")]
    &row::ID_RULE,
    #[cfg(feature = "sheets")]
    &row::CADRE_RULE,
    #[cfg(feature = "sheets")]
    &row::SHEET_RULE,
    #[cfg(feature = "sheets")]
    &unique::RULE,
    #[cfg(feature = "sheets")]
    &register::RULE,
];
