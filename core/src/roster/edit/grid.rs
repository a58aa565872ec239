//! The cells of a sheet, held in memory as they were read.

use crate::roster::check::Progress;
use crate::roster::read::{Piece, ReadError, Rows};
use crate::roster::{Batch, Cell, Limits, Row};

/// The cells of a sheet in memory: 16 bytes each and their texts. Rows without any cell take nothing.
#[derive(Debug, Default)]
pub struct Grid {
    /// In the order of rows; none is empty.
    batches: Vec<Batch>,
    columns: u16,
}

impl Grid {
    /// Reads a sheet. `room` is how many bytes it may take; what it took is taken off.
    ///
    /// # Errors
    /// [`ReadError`] when the file turns out to be broken or a limit is passed.
    pub(super) fn read(
        rows: &mut dyn Rows,
        limits: &Limits,
        room: &mut u64,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, ReadError> {
        let mut grid = Self::default();
        let (mut before, mut kept) = (0_u32, 0_usize);
        while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(before))? {
            let mut parsed = piece.parse().map_err(|error| error.after_rows(before))?;
            if let Some(spanned) = parsed.spanned {
                parsed.batch.shift_rows(before);
                before = before.saturating_add(spanned);
            }
            let mut batch = parsed.batch;
            kept += batch.len();
            if kept > limits.rows as usize {
                return Err(ReadError::TooManyRows { limit: limits.rows });
            }
            batch.shrink();
            let left = room.checked_sub(batch.bytes() as u64);
            *room = left.ok_or(ReadError::TooLarge { limit: limits.memory_bytes })?;
            grid.columns = batch.rows().fold(grid.columns, |most, row| most.max(length(&row)));
            if !batch.is_empty() {
                grid.batches.push(batch);
            }
            progress(Progress { rows: kept as u64 });
        }
        Ok(grid)
    }

    /// The rows that have cells, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.batches.iter().flat_map(Batch::rows)
    }

    /// The row of a number, from 1; `None` if it has no cells.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<Row<'_>> {
        self.batches.get(self.batch_of(number))?.row(number)
    }

    /// The cell of a row, from 1, and a column, from 0.
    #[must_use]
    pub fn cell(&self, row: u32, column: u16) -> Cell<'_> {
        self.row(row).map_or(Cell::Empty, |row| row.cell(column))
    }

    /// How many rows have cells.
    #[must_use]
    pub fn len(&self) -> usize {
        self.batches.iter().map(Batch::len).sum()
    }

    /// Whether no row has cells.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.batches.is_empty()
    }

    /// The number of the last row with cells; 0 if there is none.
    #[must_use]
    pub fn last_row(&self) -> u32 {
        self.batches.last().map_or(0, Batch::last_row)
    }

    /// How many columns the longest row has.
    #[must_use]
    pub const fn columns(&self) -> u16 {
        self.columns
    }

    /// The rows as a reader gives them, copied piece by piece. `sheet` is the name of the sheet.
    pub(super) fn pieces<'a>(&'a self, sheet: &'a str) -> impl Rows + 'a {
        Pieces { sheet, batches: self.batches.iter() }
    }

    pub(super) fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// Puts a cell where the row and the column say.
    pub(super) fn set(&mut self, row: u32, column: u16, cell: Cell<'_>) {
        if self.batches.is_empty() {
            self.batches.push(Batch::default());
        }
        let at = self.batch_of(row).min(self.batches.len().saturating_sub(1));
        if let Some(batch) = self.batches.get_mut(at) {
            batch.set(row, column, cell);
            self.columns = self.columns.max(column.saturating_add(1));
        }
    }

    fn batch_of(&self, row: u32) -> usize {
        self.batches.partition_point(|batch| batch.last_row() < row)
    }
}

/// The rows of a grid, piece by piece.
struct Pieces<'a> {
    sheet: &'a str,
    batches: std::slice::Iter<'a, Batch>,
}

impl Rows for Pieces<'_> {
    fn sheet(&self) -> &str {
        self.sheet
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        Ok(self.batches.next().cloned().map(Piece::Rows))
    }
}

fn length(row: &Row<'_>) -> u16 {
    u16::try_from(row.len()).unwrap_or(u16::MAX)
}
