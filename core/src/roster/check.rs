//! stub: the check of a sheet; signatures are settled
use super::read::{ReadError, Rows};
use super::{Field, Limits, RosterReport, SheetKind};
use crate::context::Context;

/// How a roster is to be checked.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The day, the region and the policy.
    pub context: Context<'a>,
    /// Which of the two sheets it is; `None`: found out from its columns.
    pub kind: Option<SheetKind>,
    /// How much is taken.
    pub limits: Limits,
    /// Columns that the caller assigns by hand: place from 0, and what it is about.
    pub assigned: Vec<(u16, Field)>,
}

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows done.
    pub rows: u64,
}

/// People already in the system, to compare with; made from a second roster file.
#[derive(Debug, Default)]
pub struct Register {}

/// Checks one sheet.
///
/// # Errors
/// [`ReadError`] when the file is broken, passes a limit, or has no known column.
pub fn check(
    rows: &mut dyn Rows,
    file: &str,
    options: &Options<'_>,
    register: Option<&Register>,
    progress: &mut dyn FnMut(Progress),
) -> Result<RosterReport, ReadError> {
    let _ = (rows, file, options, register, progress);
    Err(ReadError::Empty)
}
