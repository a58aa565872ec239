//! Where a copy takes its rows from.

use super::WriteError;
use crate::roster::Row;

/// A sheet to be copied.
pub(in crate::roster) struct SourceSheet {
    /// Its name; empty for a text file.
    pub(in crate::roster) name: String,
    /// Whether it is shown when the workbook is opened.
    pub(in crate::roster) visible: bool,
}

/// Cells that are shown as one, both ends included, from 0.
#[derive(Debug, Clone, Copy)]
pub(in crate::roster) struct Merged {
    pub(in crate::roster) rows: (u32, u32),
    pub(in crate::roster) columns: (u16, u16),
}

/// A file whose sheets can be gone through, each as often as needed.
pub(in crate::roster) trait Source {
    /// The sheets in order.
    fn sheets(&self) -> Vec<SourceSheet>;

    /// The merged cells of a sheet, where the format tells.
    fn merged(&mut self, sheet: usize) -> Vec<Merged>;

    /// Goes through the rows of a sheet in order; rows without content may be left out.
    ///
    /// # Errors
    /// Those of reading, and those of `each`, which end the pass.
    fn each_row(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError>;
}
