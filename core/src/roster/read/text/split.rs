//! Splitting text into rows and cells, by the rules of RFC 4180 as Excel and the `csv` crate read them: a quotation mark
//! counts only at the start of a cell, a doubled one inside of a quoted cell stands for one, and what follows the
//! closing one belongs to the cell.
//!
//! The `csv` crate itself leaves out blank lines without a trace and numbers lines instead of records; rows must have
//! the numbers that Excel shows. A test holds this file to that crate for everything else.

use memchr::{memchr, memchr3};

use crate::roster::read::ReadError;
use crate::roster::read::fill::clip;
use crate::roster::{Batch, Cell, Limits};

/// What was split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Split {
    /// The number of the last row: how many there are, blank ones included.
    pub(super) last: u32,
    /// Cells dropped because they stand right of the last column that is read.
    pub(super) stray: u64,
}

/// Splits text that starts with a record into a batch; rows are numbered from 1.
pub(super) fn split(text: &str, delimiter: u8, limits: &Limits, batch: &mut Batch) -> Result<Split, ReadError> {
    let bytes = text.as_bytes();
    let mut row = Record { limits, batch, number: 1, column: 0, pushed: 0, filled: 0, stray: 0 };
    let mut unquoted = String::new();
    let mut at = 0;
    let mut is_started = false;
    while at < bytes.len() {
        is_started = true;
        let end = if bytes.get(at) == Some(&b'"') {
            unquoted.clear();
            let end = unquote(text, at + 1, delimiter, &mut unquoted);
            row.put(&unquoted)?;
            end
        } else {
            let end = cell_end(bytes, at, delimiter);
            row.put(text.get(at..end).unwrap_or_default())?;
            end
        };
        at = end + 1;
        match bytes.get(end) {
            Some(&byte) if byte == delimiter => continue,
            Some(b'\r') if bytes.get(at) == Some(&b'\n') => at += 1,
            Some(_) => {}
            None => break,
        }
        row.end();
        is_started = false;
    }
    if is_started {
        row.end();
    }
    Ok(Split { last: row.number - 1, stray: row.stray })
}

/// Where an unquoted cell ends.
fn cell_end(bytes: &[u8], from: usize, delimiter: u8) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    memchr3(delimiter, b'\n', b'\r', rest).map_or(bytes.len(), |found| from + found)
}

/// Reads a quoted cell from behind its opening mark; tells where the cell ends.
fn unquote(text: &str, mut from: usize, delimiter: u8, cell: &mut String) -> usize {
    let bytes = text.as_bytes();
    loop {
        let Some(found) = bytes.get(from..).and_then(|rest| memchr(b'"', rest)) else {
            cell.push_str(text.get(from..).unwrap_or_default());
            return bytes.len();
        };
        let quote = from + found;
        cell.push_str(text.get(from..quote).unwrap_or_default());
        if bytes.get(quote + 1) == Some(&b'"') {
            cell.push('"');
            from = quote + 2;
        } else {
            let end = cell_end(bytes, quote + 1, delimiter);
            cell.push_str(text.get(quote + 1..end).unwrap_or_default());
            return end;
        }
    }
}

/// The row being split.
struct Record<'a> {
    limits: &'a Limits,
    batch: &'a mut Batch,
    number: u32,
    column: usize,
    /// Cells of this row in the batch.
    pushed: usize,
    filled: u16,
    stray: u64,
}

impl Record<'_> {
    fn put(&mut self, cell: &str) -> Result<(), ReadError> {
        let column = self.column;
        self.column += 1;
        if cell.is_empty() {
            return Ok(());
        }
        if self.filled == self.limits.columns {
            return Err(ReadError::TooManyColumns { limit: self.limits.columns });
        }
        self.filled += 1;
        if column >= usize::from(self.limits.columns) {
            self.stray += 1;
            return Ok(());
        }
        for _ in self.pushed..column {
            self.batch.push(Cell::Empty);
        }
        self.pushed = column + 1;
        self.batch.push(Cell::Text(clip(cell, self.limits.cell_chars)));
        Ok(())
    }

    fn end(&mut self) {
        if self.pushed > 0 {
            self.batch.end_row(self.number);
            self.pushed = 0;
        }
        self.number = self.number.saturating_add(1);
        self.column = 0;
        self.filled = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Table = Vec<(u32, Vec<String>)>;

    fn table(text: &str, delimiter: u8) -> (Table, u32) {
        let mut batch = Batch::default();
        let split = split(text, delimiter, &Limits::default(), &mut batch).unwrap();
        let cells = |cell: Cell<'_>| match cell {
            Cell::Text(text) => text.to_owned(),
            Cell::Empty => String::new(),
            other => panic!("{other:?} in a text file"),
        };
        (batch.rows().map(|row| (row.number(), row.cells().map(cells).collect())).collect(), split.last)
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn blank_lines_count_and_rows_end_at_their_last_cell() {
        let (rows, last) = table("a,,b,\r\n\r\n,,\n\"c\n1\"\"\"x,=d\r\re", b',');
        assert_eq!(rows, [row(1, &["a", "", "b"]), row(4, &["c\n1\"x", "=d"]), row(6, &["e"])]);
        assert_eq!(last, 6);
        assert_eq!(table("a\n", b',').1, 1);
        assert_eq!(table("\n\n", b',').1, 2);
        assert_eq!(table("", b',').1, 0);
        assert_eq!(table("a,", b',').1, 1);
    }

    #[test]
    fn columns_are_limited() {
        let limits = Limits { columns: 2, cell_chars: 2, ..Limits::default() };
        let mut batch = Batch::default();
        assert_eq!(split("甲乙丙,,c\n", b',', &limits, &mut batch), Ok(Split { last: 1, stray: 1 }));
        assert_eq!(batch.rows().next().map(|row| row.cell(0)), Some(Cell::Text("甲乙")));
        let refused = split("a,b,c\n", b',', &limits, &mut batch);
        assert_eq!(refused, Err(ReadError::TooManyColumns { limit: 2 }));
    }

    proptest! {
        #[test]
        fn cells_are_those_of_the_csv_crate(text in "[a\"团,;\n\r ]{0,40}") {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let mut expected: Vec<Vec<String>> = Vec::new();
            for record in reader.records() {
                let mut cells: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
                while cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
                if !cells.is_empty() {
                    expected.push(cells);
                }
            }
            let found: Vec<_> = table(&text, b',').0.into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
