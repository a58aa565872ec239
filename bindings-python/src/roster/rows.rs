//! Tables in memory as sheets: the names of the columns are row 1, the first row of data is row 2.

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::ArrayStreamReader;
use arrow_array::{Array, ArrayReader, ArrayRef};
use arrow_schema::DataType;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use zhtj::roster::read::{Piece, ReadError, Rows};
use zhtj::roster::{Batch, Cell, Limits};

use super::watch::Stop;
use crate::capsule::refused;
use crate::cells::{Item, NoCells, Part, part_of};
use crate::column::Column;

/// Cells after which a batch is full.
const CELLS: usize = 32 * 1024;
/// Bytes of text after which a batch is full.
const TEXT: usize = 512 * 1024;
/// Days from the start of the date system of spreadsheets to 1970-01-01.
const EPOCH_SERIAL: f64 = 25_569.0;

/// Where the rows come from.
pub(crate) enum Feed {
    /// Columns that are all there.
    Columns(Vec<Column>),
    /// Batches that come one after the other.
    Stream(ArrayStreamReader),
}

/// A table as a sheet.
pub(crate) struct TableRows {
    names: Option<Vec<String>>,
    block: Option<Block>,
    stream: Option<ArrayStreamReader>,
    /// The number of the next row, from 1.
    next: u32,
    limits: Limits,
    stop: Stop,
}

impl TableRows {
    pub(crate) fn new(names: Vec<String>, feed: Feed, limits: &Limits, stop: Stop) -> PyResult<Self> {
        let (block, stream) = match feed {
            Feed::Columns(columns) => (Some(Block::of(columns)?), None),
            Feed::Stream(stream) => (None, Some(stream)),
        };
        Ok(Self { names: Some(names), block, stream, next: 1, limits: *limits, stop })
    }

    /// A single batch.
    pub(crate) fn of_array(array: &ArrayRef, limits: &Limits, stop: Stop) -> PyResult<Self> {
        let DataType::Struct(fields) = array.data_type() else {
            return Err(PyTypeError::new_err(format!("expected a table, not a column of type {}", array.data_type())));
        };
        let names = fields.iter().map(|field| field.name().clone()).collect();
        let block = Some(Block::of_struct(array.as_struct())?);
        Ok(Self { names: Some(names), block, stream: None, next: 1, limits: *limits, stop })
    }

    /// The names of the columns of a stream of batches.
    pub(crate) fn names_of(stream: &ArrayStreamReader) -> PyResult<Vec<String>> {
        let field = stream.field();
        match field.data_type() {
            DataType::Struct(fields) => Ok(fields.iter().map(|field| field.name().clone()).collect()),
            other => Err(PyTypeError::new_err(format!("expected a table, not a column of type {other}"))),
        }
    }

    /// Whether a stream has a column of nothing.
    pub(crate) fn has_nothing(stream: &ArrayStreamReader) -> bool {
        match stream.field().data_type() {
            DataType::Struct(fields) => fields.iter().any(|field| matches!(field.data_type(), DataType::Null)),
            _ => false,
        }
    }

    /// The rows of data so far.
    pub(crate) const fn data_rows(&self) -> u32 {
        self.next.saturating_sub(2)
    }

    /// Says why it goes no further.
    fn give_up(&self, error: PyErr) -> ReadError {
        self.stop.with(error);
        ReadError::Broken { sheet: None }
    }

    fn next_block(&mut self) -> Result<bool, ReadError> {
        let Some(array) = self.stream.as_mut().and_then(Iterator::next) else { return Ok(false) };
        let block = match array {
            Ok(array) => Block::of_struct(array.as_struct()),
            Err(error) => Err(refused(&error)),
        };
        match block {
            Ok(block) => {
                self.block = Some(block);
                Ok(true)
            }
            Err(error) => Err(self.give_up(error)),
        }
    }
}

impl Rows for TableRows {
    fn sheet(&self) -> &'static str {
        ""
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        if self.stop.is_set() {
            return Err(ReadError::Broken { sheet: None });
        }
        let mut batch = Batch::default();
        if let Some(names) = self.names.take() {
            if names.len() > usize::from(self.limits.columns) {
                return Err(ReadError::TooManyColumns { limit: self.limits.columns });
            }
            for name in &names {
                batch.push(Cell::Text(clip(name, self.limits.cell_chars)));
            }
            batch.end_row(self.next);
            self.next += 1;
        }
        let mut cells = 0;
        while cells < CELLS && batch.text_len() < TEXT {
            let Some(block) = self.block.as_mut().filter(|block| block.left > 0) else {
                if self.next_block()? {
                    continue;
                }
                break;
            };
            cells += block.columns.len().max(1);
            block.take_row(self.next, &self.limits, &mut batch)?;
            self.next = self.next.saturating_add(1);
        }
        Ok((!batch.is_empty()).then_some(Piece::Rows(batch)))
    }
}

/// Columns of the same length.
struct Block {
    columns: Vec<Cursor>,
    left: usize,
}

impl Block {
    fn of(columns: Vec<Column>) -> PyResult<Self> {
        let rows: Vec<usize> = columns.iter().map(Column::rows).collect();
        let left = rows.first().copied().unwrap_or_default();
        if rows.iter().any(|rows| *rows != left) {
            return Err(PyValueError::new_err("the columns of a table must have the same length"));
        }
        let columns = columns.into_iter().map(|column| Cursor::new(column.into_parts())).collect();
        Ok(Self { columns, left })
    }

    fn of_struct(batch: &arrow_array::StructArray) -> PyResult<Self> {
        let columns = batch.columns().iter().zip(batch.column_names()).map(|(column, name)| {
            part_of(column).map(|part| Cursor::new(vec![part])).map_err(|NoCells(kind)| {
                PyTypeError::new_err(format!("column {name}: no cell of a sheet is of type {kind}; drop or convert it"))
            })
        });
        Ok(Self { columns: columns.collect::<PyResult<_>>()?, left: batch.len() })
    }

    /// Copies a row. `number` is its number in the sheet.
    fn take_row(&mut self, number: u32, limits: &Limits, batch: &mut Batch) -> Result<(), ReadError> {
        for column in &mut self.columns {
            match column.next() {
                Item::Missing => batch.push(Cell::Empty),
                Item::Bytes(text) => match std::str::from_utf8(text) {
                    Ok(text) => batch.push(Cell::Text(clip(text, limits.cell_chars))),
                    Err(_) => return Err(ReadError::Encoding { row: number, mixed: false }),
                },
                Item::Int(value) => push_int(value, batch),
                Item::Float(value) if value.is_finite() => batch.push(Cell::Number(value)),
                Item::Float(value) => batch.push(Cell::Text(&value.to_string())),
                Item::Bool(value) => batch.push(Cell::Bool(value)),
                Item::Day(days) => batch.push(Cell::Date { serial: days + EPOCH_SERIAL, is_1904: false }),
            }
        }
        batch.end_row(number);
        self.left -= 1;
        Ok(())
    }
}

/// A whole number. Beyond what a spreadsheet keeps to the last digit, but kept here: its digits stand as text, since none
/// is lost.
fn push_int(value: i64, batch: &mut Batch) {
    const EXACT_BELOW: u64 = 1_000_000_000_000_000;
    if value.unsigned_abs() < EXACT_BELOW {
        #[expect(clippy::cast_precision_loss, reason = "15 digits are exact")]
        batch.push(Cell::Number(value as f64));
    } else {
        batch.push(Cell::Text(&value.to_string()));
    }
}

/// A column and how far it has been read.
struct Cursor {
    parts: Vec<Part>,
    part: usize,
    row: usize,
}

impl Cursor {
    const fn new(parts: Vec<Part>) -> Self {
        Self { parts, part: 0, row: 0 }
    }

    fn next(&mut self) -> Item<'_> {
        while let Some(part) = self.parts.get(self.part) {
            if self.row < part.rows() {
                break;
            }
            self.part += 1;
            self.row = 0;
        }
        let row = self.row;
        self.row += 1;
        self.parts.get(self.part).map_or(Item::Missing, |part| part.get(row))
    }
}

/// The text up to so many characters.
fn clip(text: &str, chars: u32) -> &str {
    if text.len() <= chars as usize {
        return text;
    }
    text.char_indices().nth(chars as usize).and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}
