//! Workbooks of Excel 97 to 2003 (MS-XLS). Their parser keeps each sheet as a full rectangle from its first to its last
//! cell, twice, so that the rectangles are measured beforehand.

use std::io::{Cursor, Read, Seek};

use calamine::{Data, Range, Reader};

use super::compound::Compound;
use super::contain::contain;
use super::fill::Filler;
use super::iso::date_cell;
use super::workbook::{fault, sheets, time_cell, whole};
use super::{Content, Merged, Piece, ReadError, Rows, SheetInfo};
use crate::roster::{Cell, Limits};

/// Cells of the rectangles of all sheets together: one sheet with all of its 65,536 rows and 256 columns, about 400 MiB.
const CELLS: u64 = 65_536 * 256;

/// An open workbook: its sheets by name.
pub(super) struct Xls {
    sheets: Vec<(String, Range<Data>, Vec<Merged>)>,
}

impl Xls {
    pub(super) fn open<R: Read + Seek>(
        input: &mut R,
        length: u64,
        limits: &Limits,
    ) -> Result<(Self, Vec<SheetInfo>), ReadError> {
        if length > limits.memory_bytes {
            return Err(ReadError::TooLarge { limit: limits.memory_bytes });
        }
        let mut bytes = Vec::new();
        input.take(limits.memory_bytes).read_to_end(&mut bytes)?;
        let file = Compound::open(&bytes)?;
        if file.has("EncryptedPackage") {
            return Err(ReadError::Encrypted);
        }
        let Some(name) = ["Workbook", "Book"].into_iter().find(|name| file.has(name)) else {
            return Err(ReadError::NotATable(if file.has("WordDocument") {
                Content::Document
            } else if file.has("PowerPoint Document") {
                Content::Slides
            } else {
                Content::Other
            }));
        };
        measure(&file.stream(name)?)?;
        contain(|| {
            let mut book = calamine::Xls::new(Cursor::new(bytes))?;
            let infos = sheets(book.sheets_metadata(), book.has_1904_epoch());
            let mut found = Vec::with_capacity(infos.len());
            for info in &infos {
                let range = book.worksheet_range(&info.name)?;
                let merged = book.merge_cells_by_sheet_name(&info.name)?.into_iter().map(Merged::from).collect();
                found.push((info.name.clone(), range, merged));
            }
            Ok((Self { sheets: found }, infos))
        })
    }

    pub(super) fn rows<'a>(&'a self, sheet: &'a SheetInfo, limits: &Limits) -> Result<XlsRows<'a>, ReadError> {
        let (_, range, _) = self.sheets.iter().find(|(name, ..)| *name == sheet.name).ok_or(ReadError::NoSheet)?;
        let first = range.start().unwrap_or_default();
        Ok(XlsRows { sheet, first, rows: range.rows().enumerate(), next: None, filler: Filler::new(limits) })
    }

    pub(super) fn merged(&self, sheet: &str) -> Vec<Merged> {
        self.sheets.iter().find(|(name, ..)| name == sheet).map(|(.., merged)| merged.clone()).unwrap_or_default()
    }
}

/// The rows of a sheet.
pub(super) struct XlsRows<'a> {
    sheet: &'a SheetInfo,
    first: (u32, u32),
    rows: std::iter::Enumerate<calamine::Rows<'a, Data>>,
    next: Option<(usize, &'a [Data])>,
    filler: Filler,
}

impl Rows for XlsRows<'_> {
    fn sheet(&self) -> &str {
        &self.sheet.name
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        while let Some((index, cells)) = self.next.take().or_else(|| self.rows.next()) {
            let row = self.first.0.saturating_add(u32::try_from(index).unwrap_or(u32::MAX));
            if self.filler.is_full_before(row) {
                self.next = Some((index, cells));
                break;
            }
            for (column, value) in (self.first.1..).zip(cells) {
                let cell = match value {
                    Data::Empty => continue,
                    Data::String(text) | Data::DurationIso(text) => Cell::Text(text),
                    Data::Float(number) => Cell::Number(*number),
                    Data::Int(number) => whole(*number),
                    Data::Bool(value) => Cell::Bool(*value),
                    Data::DateTime(time) => time_cell(*time, self.sheet.is_1904),
                    Data::DateTimeIso(text) => date_cell(text),
                    Data::Error(error) => Cell::Fault(fault(error)),
                };
                self.filler.put(row, column, cell)?;
            }
        }
        Ok(self.filler.take()?.map(Piece::Rows))
    }

    fn stray_cells(&self) -> u64 {
        self.filler.stray()
    }
}

/// Records that matter here (MS-XLS 2.3.1).
mod record {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const PASSWORD: u16 = 0x002F;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const MANY_NUMBERS: u16 = 0x00BD;
    pub(super) const SIZE: u16 = 0x0200;
    pub(super) const START: u16 = 0x0809;
    /// Cells with a value: `RString`, `LabelSst`, `Number`, `Label`, `BoolErr`, `Rk`.
    pub(super) const CELLS: [u16; 6] = [0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E];
}

/// The records of a stream from a position on, up to the end or to a record that is cut off.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream.get(from..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (head, body) = rest.split_first_chunk::<4>()?;
        let [kind_low, kind_high, low, high] = *head;
        let length = usize::from(u16::from_le_bytes([low, high]));
        let data = body.get(..length)?;
        rest = body.get(length..)?;
        Some((u16::from_le_bytes([kind_low, kind_high]), data))
    })
}

fn number(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..)?.first_chunk().copied().map(u16::from_le_bytes).map(u32::from)
}

fn wide_number(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..)?.first_chunk().copied().map(u32::from_le_bytes)
}

/// A rectangle around cells.
#[derive(Default)]
struct Area(Option<(u32, u32, u32, u32)>);

impl Area {
    fn add(&mut self, row: u32, first: u32, last: u32) {
        let (top, left, bottom, right) = self.0.unwrap_or((row, first, row, last));
        self.0 = Some((top.min(row), left.min(first), bottom.max(row), right.max(last)));
    }

    fn cells(&self) -> u64 {
        let Some((top, left, bottom, right)) = self.0 else { return 0 };
        u64::from(bottom - top + 1) * u64::from(right.saturating_sub(left) + 1)
    }
}

/// Refuses a workbook that needs a password, or whose rectangles would not fit.
fn measure(stream: &[u8]) -> Result<(), ReadError> {
    let mut positions = Vec::new();
    for (kind, data) in records(stream, 0) {
        match kind {
            record::PASSWORD => return Err(ReadError::Encrypted),
            record::SHEET => positions.extend(wide_number(data, 0)),
            record::END => break,
            _ => {}
        }
    }
    let mut cells = 0_u64;
    let mut bytes = 0;
    for position in positions {
        let (mut values, mut formulas) = (Area::default(), Area::default());
        let mut depth = 0_u32;
        for (kind, data) in records(stream, position as usize) {
            // Several sheets may point at the same records; they are read as often.
            bytes += data.len() + 4;
            match kind {
                record::START => depth += 1,
                record::END if depth <= 1 => break,
                record::END => depth -= 1,
                record::SIZE if declared(data) > CELLS => return Err(ReadError::Broken { sheet: None }),
                record::FORMULA | record::MANY_NUMBERS => {
                    let (row, first) = (number(data, 0).unwrap_or(0), number(data, 2).unwrap_or(0));
                    if kind == record::FORMULA {
                        formulas.add(row, first, first);
                    }
                    let last =
                        if kind == record::FORMULA { Some(first) } else { number(data, data.len().saturating_sub(2)) };
                    values.add(row, first, last.unwrap_or(first));
                }
                kind if record::CELLS.contains(&kind) => {
                    let column = number(data, 2).unwrap_or(0);
                    values.add(number(data, 0).unwrap_or(0), column, column);
                }
                _ => {}
            }
        }
        cells = cells.saturating_add(values.cells()).saturating_add(formulas.cells());
        if cells > CELLS || bytes > stream.len().saturating_mul(4) {
            return Err(ReadError::Broken { sheet: None });
        }
    }
    Ok(())
}

/// Cells that a sheet declares, for which memory is taken before the first one is read.
fn declared(data: &[u8]) -> u64 {
    let (rows, columns) = if data.len() < 14 {
        ((number(data, 0), number(data, 2)), (number(data, 4), number(data, 6)))
    } else {
        ((wide_number(data, 0), wide_number(data, 4)), (number(data, 8), number(data, 10)))
    };
    let span =
        |(from, to): (Option<u32>, Option<u32>)| u64::from(to.unwrap_or(0).saturating_sub(from.unwrap_or(0)).max(1));
    // The parser takes a first column past the last possible one as the first of all.
    let columns = if columns.0 > Some(0xFF) || columns.1 < columns.0 { (Some(0), columns.1) } else { columns };
    span(rows).saturating_mul(span(columns))
}
