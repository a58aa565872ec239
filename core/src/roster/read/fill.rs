//! Filling batches with cells that come in the order of rows and columns, with gaps.

use super::ReadError;
use crate::roster::{Batch, Cell, Limits};

/// Cells after which a batch is full; with their texts about 1 MiB.
const CELLS: usize = 32 * 1024;
/// Bytes of text after which a batch is full.
const TEXT: usize = 512 * 1024;

/// Which columns have something in them, within what a sheet of any format can have.
#[derive(Debug)]
pub(super) struct Columns {
    seen: Box<[u64; 256]>,
    count: u16,
}

impl Columns {
    fn new() -> Self {
        Self { seen: Box::new([0; 256]), count: 0 }
    }

    /// Marks a column; tells how many are marked.
    fn mark(&mut self, column: u32) -> u16 {
        if let Some(word) = self.seen.get_mut((column / 64) as usize) {
            let bit = 1 << (column % 64);
            self.count += u16::from(*word & bit == 0);
            *word |= bit;
        }
        self.count
    }
}

/// A batch being filled, and what is counted over the whole sheet. Numbers of rows and columns count from 0.
#[derive(Debug)]
pub(super) struct Filler {
    batch: Batch,
    cells: usize,
    /// Cells of the row that is not ended yet.
    open: u32,
    row: u32,
    rows: u32,
    limits: Limits,
    columns: Columns,
    stray: u64,
}

impl Filler {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            batch: Batch::default(),
            cells: 0,
            open: 0,
            row: 0,
            rows: 0,
            limits: *limits,
            columns: Columns::new(),
            stray: 0,
        }
    }

    /// Whether a cell of this row would start a row while the batch is full: take it first.
    pub(super) fn is_full_before(&self, row: u32) -> bool {
        row != self.row && (self.cells >= CELLS || self.batch.text_len() >= TEXT)
    }

    /// Adds a cell. Cells without content take no memory, and gaps between cells only up to the limit of columns.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell<'_>) -> Result<(), ReadError> {
        if matches!(cell, Cell::Empty | Cell::Text("") | Cell::Fault("")) {
            return Ok(());
        }
        if row != self.row {
            if row < self.row {
                return Err(ReadError::Broken { sheet: None });
            }
            self.end_row()?;
            self.row = row;
        }
        if column < u32::from(self.limits.columns) {
            if column < self.open {
                return Err(ReadError::Broken { sheet: None });
            }
            for _ in self.open..column {
                self.batch.push(Cell::Empty);
            }
            self.open = column + 1;
            self.batch.push(match cell {
                Cell::Text(text) => Cell::Text(clip(text, self.limits.cell_chars)),
                other => other,
            });
        } else {
            self.stray += 1;
        }
        // A column left of one that was seen in this row was seen in an earlier row or is new; both are counted here.
        if self.columns.mark(column) > self.limits.columns {
            return Err(ReadError::TooManyColumns { limit: self.limits.columns });
        }
        Ok(())
    }

    /// Ends the last row and gives the batch; `None` if there is nothing in it.
    pub(super) fn take(&mut self) -> Result<Option<Batch>, ReadError> {
        self.end_row()?;
        self.cells = 0;
        Ok(Some(std::mem::take(&mut self.batch)).filter(|batch| !batch.is_empty()))
    }

    /// Cells dropped so far.
    pub(super) const fn stray(&self) -> u64 {
        self.stray
    }

    fn end_row(&mut self) -> Result<(), ReadError> {
        if self.open > 0 {
            self.rows += 1;
            if self.rows > self.limits.rows {
                return Err(ReadError::TooManyRows { limit: self.limits.rows });
            }
            self.cells += self.open as usize;
            self.open = 0;
            self.batch.end_row(self.row.saturating_add(1));
        }
        Ok(())
    }
}

/// The text up to so many characters.
pub(super) fn clip(text: &str, chars: u32) -> &str {
    // A character has at least one byte, so that short texts need not be counted.
    if text.len() <= chars as usize {
        return text;
    }
    text.char_indices().nth(chars as usize).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filler(rows: u32, columns: u16) -> Filler {
        Filler::new(&Limits { rows, columns, cell_chars: 3, ..Limits::default() })
    }

    #[test]
    fn gaps_are_filled_and_blank_rows_are_left_out() -> Result<(), ReadError> {
        let mut filler = filler(10, 4);
        filler.put(2, 1, Cell::Text("团团团员"))?;
        filler.put(2, 3, Cell::Empty)?;
        filler.put(2, 90, Cell::Bool(true))?;
        filler.put(9, 0, Cell::Number(1.0))?;
        let batch = filler.take()?.unwrap();
        let rows: Vec<_> = batch.rows().map(|row| (row.number(), row.cells().collect::<Vec<_>>())).collect();
        assert_eq!(rows, [(3, vec![Cell::Empty, Cell::Text("团团团")]), (10, vec![Cell::Number(1.0)])]);
        assert_eq!(filler.stray(), 1);
        assert!(filler.take()?.is_none());
        Ok(())
    }

    #[test]
    fn limits_hold() -> Result<(), ReadError> {
        let mut sheet = filler(1, 2);
        sheet.put(0, 0, Cell::Bool(true))?;
        sheet.put(0, 16_383, Cell::Bool(true))?;
        assert_eq!(sheet.put(0, 9, Cell::Bool(true)), Err(ReadError::TooManyColumns { limit: 2 }));
        let mut sheet = filler(1, 2);
        sheet.put(0, 0, Cell::Bool(true))?;
        sheet.put(1, 0, Cell::Bool(true))?;
        assert_eq!(sheet.take().unwrap_err(), ReadError::TooManyRows { limit: 1 });
        Ok(())
    }

    #[test]
    fn cells_out_of_order_are_refused() -> Result<(), ReadError> {
        let mut sheet = filler(9, 9);
        sheet.put(1, 1, Cell::Bool(true))?;
        assert_eq!(sheet.put(1, 1, Cell::Bool(true)), Err(ReadError::Broken { sheet: None }));
        assert_eq!(sheet.put(0, 5, Cell::Bool(true)), Err(ReadError::Broken { sheet: None }));
        Ok(())
    }
}
