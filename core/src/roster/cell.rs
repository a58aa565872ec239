//! Cells as they come out of a file, and batches of rows that hold them without an allocation for each.

/// A cell as the file holds it, borrowed from its batch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A number that the sheet shows as a date: days since the start of the workbook's date system.
    Date {
        /// Days and their fraction.
        serial: f64,
        /// Whether day 0 is 1904-01-01 (Excel for the old Macintosh) rather than 1899-12-31.
        is_1904: bool,
    },
    /// True or false.
    Bool(bool),
    /// A formula whose cached value is an error, such as `#N/A`.
    Fault(&'a str),
}

impl Cell<'_> {
    /// Whether the cell holds nothing, or text of which nothing can be seen.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => {
                text.chars().all(|c| crate::kernel::text::is_blank(c) || crate::kernel::text::is_invisible(c))
            }
            _ => false,
        }
    }
}

/// A cell that owns its text, for what is kept longer than its batch.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum OwnedCell {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(Box<str>),
    /// A number.
    Number(f64),
    /// A number that the sheet shows as a date, as in [`Cell::Date`].
    Date {
        /// Days and their fraction.
        serial: f64,
        /// Whether day 0 is 1904-01-01.
        is_1904: bool,
    },
    /// True or false.
    Bool(bool),
    /// A formula whose cached value is an error.
    Fault(Box<str>),
}

impl OwnedCell {
    /// The cell, borrowed.
    #[must_use]
    pub fn as_cell(&self) -> Cell<'_> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
            Self::Number(number) => Cell::Number(*number),
            Self::Date { serial, is_1904 } => Cell::Date { serial: *serial, is_1904: *is_1904 },
            Self::Bool(value) => Cell::Bool(*value),
            Self::Fault(text) => Cell::Fault(text),
        }
    }
}

impl From<Cell<'_>> for OwnedCell {
    fn from(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Empty => Self::Empty,
            Cell::Text(text) => Self::Text(text.into()),
            Cell::Number(number) => Self::Number(number),
            Cell::Date { serial, is_1904 } => Self::Date { serial, is_1904 },
            Cell::Bool(value) => Self::Bool(value),
            Cell::Fault(text) => Self::Fault(text.into()),
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Packed {
    Empty,
    Text { start: u32, end: u32 },
    Number(f64),
    Date { serial: f64, is_1904: bool },
    Bool(bool),
    Fault { start: u32, end: u32 },
}

/// Rows that lie one after the other in a sheet. Cleared and filled again, it needs no new memory.
#[derive(Debug, Default, Clone)]
pub struct Batch {
    text: String,
    cells: Vec<Packed>,
    /// For each row: its number in the sheet (from 1, as Excel shows it), and where its cells end.
    rows: Vec<(u32, u32)>,
}

impl Batch {
    /// Empties the batch and keeps its memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.rows.clear();
    }

    /// The number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The bytes of text in it; a reader ends a batch by it.
    #[must_use]
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// Adds a cell to the row that [`Batch::end_row`] will end.
    pub fn push(&mut self, cell: Cell<'_>) {
        let packed = self.pack(cell);
        self.cells.push(packed);
    }

    /// Puts a cell into a row, which is added if it is missing. The text that it replaces is not given back: a batch is
    /// changed by hand, here and there.
    #[cfg(feature = "sheets")]
    pub(super) fn set(&mut self, number: u32, column: u16, cell: Cell<'_>) {
        let packed = self.pack(cell);
        let at = self.rows.partition_point(|(before, _)| *before < number);
        let start = at.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |(_, end)| *end);
        if self.rows.get(at).is_none_or(|(there, _)| *there != number) {
            self.rows.insert(at, (number, start));
        }
        let end = self.rows.get(at).map_or(start, |(_, end)| *end);
        let place = start.saturating_add(u32::from(column));
        let missing = place.saturating_add(1).saturating_sub(end);
        let gap = end as usize..end as usize;
        self.cells.splice(gap, std::iter::repeat_n(Packed::Empty, missing as usize));
        for (_, end) in self.rows.iter_mut().skip(at) {
            *end = end.saturating_add(missing);
        }
        if let Some(cell) = self.cells.get_mut(place as usize) {
            *cell = packed;
        }
    }

    /// The row of a number; `None` if nothing stands in it.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<Row<'_>> {
        let at = self.rows.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        let start = at.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, |(_, end)| *end);
        self.rows.get(at).map(|&(number, end)| Row { batch: self, number, start, end })
    }

    /// The number of the last row; 0 if there is none.
    #[must_use]
    pub fn last_row(&self) -> u32 {
        self.rows.last().map_or(0, |(number, _)| *number)
    }

    /// Gives back the memory that is not used.
    #[cfg(feature = "sheets")]
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.cells.shrink_to_fit();
        self.rows.shrink_to_fit();
    }

    /// The bytes it takes.
    #[cfg(feature = "sheets")]
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + size_of_val(self.cells.as_slice()) + size_of_val(self.rows.as_slice())
    }

    fn pack(&mut self, cell: Cell<'_>) -> Packed {
        match cell {
            Cell::Empty => Packed::Empty,
            Cell::Text(text) => self.keep(text).map_or(Packed::Empty, |(start, end)| Packed::Text { start, end }),
            Cell::Number(number) => Packed::Number(number),
            Cell::Date { serial, is_1904 } => Packed::Date { serial, is_1904 },
            Cell::Bool(value) => Packed::Bool(value),
            Cell::Fault(text) => self.keep(text).map_or(Packed::Empty, |(start, end)| Packed::Fault { start, end }),
        }
    }

    /// Ends the row. `number` is its number in the sheet, from 1, as Excel shows it.
    pub fn end_row(&mut self, number: u32) {
        self.rows.push((number, u32::try_from(self.cells.len()).unwrap_or(u32::MAX)));
    }

    /// The cells pushed since the last row ended.
    #[must_use]
    pub fn open_cells(&self) -> usize {
        self.cells.len() - self.rows.last().map_or(0, |(_, end)| *end as usize)
    }

    /// Moves the numbers of all rows by so many, for chunks that were read without knowing what stands before them.
    pub fn shift_rows(&mut self, by: u32) {
        for (number, _) in &mut self.rows {
            *number = number.saturating_add(by);
        }
    }

    /// The rows in order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let starts = std::iter::once(0).chain(self.rows.iter().map(|(_, end)| *end));
        self.rows.iter().zip(starts).map(|(&(number, end), start)| Row { batch: self, number, start, end })
    }

    /// `None` for the empty text, and past 4 GiB, which no batch reaches.
    fn keep(&mut self, text: &str) -> Option<(u32, u32)> {
        if text.is_empty() {
            return None;
        }
        let start = u32::try_from(self.text.len()).ok()?;
        let end = u32::try_from(self.text.len() + text.len()).ok()?;
        self.text.push_str(text);
        Some((start, end))
    }
}

/// A row of a batch.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    batch: &'a Batch,
    number: u32,
    start: u32,
    end: u32,
}

impl<'a> Row<'a> {
    /// Its number in the sheet, from 1, as Excel shows it.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The number of cells, up to the last that is not empty.
    #[must_use]
    pub const fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it has no cell.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// The cell of a column, from 0; `Empty` past the last one.
    #[must_use]
    pub fn cell(&self, column: u16) -> Cell<'a> {
        let index = self.start as usize + usize::from(column);
        if index >= self.end as usize {
            return Cell::Empty;
        }
        let text = |start: u32, end: u32| self.batch.text.get(start as usize..end as usize).unwrap_or_default();
        match self.batch.cells.get(index) {
            Some(&Packed::Text { start, end }) => Cell::Text(text(start, end)),
            Some(&Packed::Number(number)) => Cell::Number(number),
            Some(&Packed::Date { serial, is_1904 }) => Cell::Date { serial, is_1904 },
            Some(&Packed::Bool(value)) => Cell::Bool(value),
            Some(&Packed::Fault { start, end }) => Cell::Fault(text(start, end)),
            Some(Packed::Empty) | None => Cell::Empty,
        }
    }

    /// All cells in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let row = *self;
        (0..u16::try_from(row.len()).unwrap_or(u16::MAX)).map(move |column| row.cell(column))
    }

    /// Whether nothing can be seen in any cell.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells().all(|cell| cell.is_blank())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_give_back_what_was_pushed() {
        let mut batch = Batch::default();
        batch.push(Cell::Text("张三"));
        batch.push(Cell::Empty);
        batch.push(Cell::Number(1.5));
        batch.end_row(3);
        batch.end_row(4);
        batch.push(Cell::Text(" \u{a0}"));
        batch.end_row(5);
        batch.shift_rows(10);
        let rows: Vec<_> = batch.rows().collect();
        assert_eq!(rows.iter().map(Row::number).collect::<Vec<_>>(), [13, 14, 15]);
        assert_eq!(rows[0].cells().collect::<Vec<_>>(), [Cell::Text("张三"), Cell::Empty, Cell::Number(1.5)]);
        assert_eq!(rows[0].cell(9), Cell::Empty);
        assert!(rows[1].is_empty() && rows[1].is_blank() && rows[2].is_blank() && !rows[0].is_blank());
    }

    #[test]
    fn a_cell_is_put_where_it_belongs() {
        let mut batch = Batch::default();
        batch.push(Cell::Text("张三"));
        batch.end_row(3);
        batch.push(Cell::Bool(true));
        batch.end_row(7);
        batch.set(3, 0, Cell::Text("李四"));
        batch.set(3, 2, Cell::Number(1.0));
        batch.set(5, 1, Cell::Text("汉族"));
        batch.set(9, 0, Cell::Date { serial: 2.0, is_1904: true });
        let rows: Vec<_> = batch.rows().map(|row| (row.number(), row.cells().collect::<Vec<_>>())).collect();
        let expected = [
            (3, vec![Cell::Text("李四"), Cell::Empty, Cell::Number(1.0)]),
            (5, vec![Cell::Empty, Cell::Text("汉族")]),
            (7, vec![Cell::Bool(true)]),
            (9, vec![Cell::Date { serial: 2.0, is_1904: true }]),
        ];
        assert_eq!(rows, expected);
        assert_eq!(batch.row(5).map(|row| row.cell(1)), Some(Cell::Text("汉族")));
        assert!(batch.row(4).is_none() && batch.row(10).is_none());
        for (_, cells) in &expected {
            for cell in cells {
                assert_eq!(OwnedCell::from(*cell).as_cell(), *cell);
            }
        }
    }
}
