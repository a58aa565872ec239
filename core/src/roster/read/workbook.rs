//! Workbooks of Excel 2007 and later: cells are streamed in the order of the file.

use std::io::{BufReader, Read, Seek};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsb, Xlsx};

use super::contain::contain;
use super::fill::Filler;
use super::iso::date_cell;
use super::{FileKind, Merged, Piece, ReadError, Rows, SheetInfo};
use crate::roster::{Batch, Cell, Limits};

/// An open workbook.
pub(super) struct Workbook<R> {
    sheets: Vec<SheetInfo>,
    book: Format<R>,
}

enum Format<R> {
    Xml(Xlsx<BufReader<R>>),
    Binary(Xlsb<BufReader<R>>),
}

impl<R: Read + Seek + Send> Workbook<R> {
    /// Opens a package that was examined before.
    pub(super) fn open(input: R, kind: FileKind) -> Result<Self, ReadError> {
        let input = BufReader::new(input);
        contain(|| {
            Ok(if kind == FileKind::Xlsb {
                let book = Xlsb::new(input)?;
                Self { sheets: sheets(book.sheets_metadata(), book.has_1904_epoch()), book: Format::Binary(book) }
            } else {
                let book = Xlsx::new(input)?;
                Self { sheets: sheets(book.sheets_metadata(), book.has_1904_epoch()), book: Format::Xml(book) }
            })
        })
    }

    pub(super) fn sheets(&self) -> &[SheetInfo] {
        &self.sheets
    }

    pub(super) fn rows<'a>(
        &'a mut self,
        sheet: &'a SheetInfo,
        limits: &Limits,
    ) -> Result<Box<dyn Rows + Send + 'a>, ReadError> {
        let (name, filler) = (sheet.name.as_str(), Filler::new(limits));
        let broken = |error: ReadError| error.in_sheet(name);
        match &mut self.book {
            Format::Xml(book) => {
                let mut reader = contain(|| Ok(book.worksheet_cells_reader(name)?)).map_err(broken)?;
                let cells = move || Ok(reader.next_cell()?);
                Ok(Box::new(Streamed { sheet, cells, filler, next: None, is_over: false }))
            }
            Format::Binary(book) => {
                let mut reader = contain(|| Ok(book.worksheet_cells_reader(name)?)).map_err(broken)?;
                let cells = move || Ok(reader.next_cell()?);
                Ok(Box::new(Streamed { sheet, cells, filler, next: None, is_over: false }))
            }
        }
    }

    pub(super) fn merged(&mut self, sheet: &str) -> Vec<Merged> {
        let Format::Xml(book) = &mut self.book else { return Vec::new() };
        contain(|| Ok(book.merge_cells_by_sheet_name(sheet)?))
            .unwrap_or_default()
            .into_iter()
            .map(Merged::from)
            .collect()
    }
}

impl From<calamine::Dimensions> for Merged {
    fn from(area: calamine::Dimensions) -> Self {
        Self { first_row: area.start.0, first_column: area.start.1, last_row: area.end.0, last_column: area.end.1 }
    }
}

/// The sheets with cells; charts and sheets of macros have none.
pub(super) fn sheets(sheets: &[calamine::Sheet], is_1904: bool) -> Vec<SheetInfo> {
    let with_cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    with_cells
        .map(|sheet| SheetInfo { name: sheet.name.clone(), visible: sheet.visible == SheetVisible::Visible, is_1904 })
        .collect()
}

/// The cells of one sheet, one by one, and the rows they make.
struct Streamed<'a, C> {
    sheet: &'a SheetInfo,
    cells: C,
    filler: Filler,
    /// The first cell of the row after the piece that was given last.
    next: Option<calamine::Cell<DataRef<'a>>>,
    is_over: bool,
}

impl<'a, C> Rows for Streamed<'a, C>
where
    C: FnMut() -> Result<Option<calamine::Cell<DataRef<'a>>>, ReadError>,
{
    fn sheet(&self) -> &str {
        &self.sheet.name
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        if self.is_over {
            return Ok(None);
        }
        // After an error the reader is in no state to go on.
        self.is_over = true;
        let (batch, is_over) = contain(|| self.fill()).map_err(|error| error.in_sheet(&self.sheet.name))?;
        self.is_over = is_over;
        Ok(batch.map(Piece::Rows))
    }

    fn stray_cells(&self) -> u64 {
        self.filler.stray()
    }
}

impl<'a, C> Streamed<'a, C>
where
    C: FnMut() -> Result<Option<calamine::Cell<DataRef<'a>>>, ReadError>,
{
    /// Fills a batch; tells whether it is the last.
    fn fill(&mut self) -> Result<(Option<Batch>, bool), ReadError> {
        let is_1904 = self.sheet.is_1904;
        if let Some(cell) = self.next.take() {
            put(&mut self.filler, &cell, is_1904)?;
        }
        loop {
            let Some(cell) = (self.cells)()? else { return Ok((self.filler.take()?, true)) };
            if self.filler.is_full_before(cell.get_position().0) {
                self.next = Some(cell);
                return Ok((self.filler.take()?, false));
            }
            put(&mut self.filler, &cell, is_1904)?;
        }
    }
}

fn put(filler: &mut Filler, cell: &calamine::Cell<DataRef<'_>>, is_1904: bool) -> Result<(), ReadError> {
    let (row, column) = cell.get_position();
    match cell.get_value() {
        DataRef::Empty => Ok(()),
        DataRef::SharedString(text) => filler.put(row, column, Cell::Text(text)),
        DataRef::String(text) | DataRef::DurationIso(text) => filler.put(row, column, Cell::Text(text)),
        DataRef::Float(number) => filler.put(row, column, Cell::Number(*number)),
        DataRef::Int(number) => filler.put(row, column, whole(*number)),
        DataRef::Bool(value) => filler.put(row, column, Cell::Bool(*value)),
        DataRef::DateTime(time) => filler.put(row, column, time_cell(*time, is_1904)),
        DataRef::DateTimeIso(text) => filler.put(row, column, date_cell(text)),
        DataRef::Error(error) => filler.put(row, column, Cell::Fault(fault(error))),
    }
}

/// Whole numbers of workbooks have 30 bits.
pub(super) fn whole(number: i64) -> Cell<'static> {
    #[expect(clippy::cast_precision_loss, reason = "the formats store at most 30 bits as a whole number")]
    Cell::Number(number as f64)
}

/// A number that is shown as a date or a time; one that is shown as a duration is a number.
pub(super) fn time_cell(time: calamine::ExcelDateTime, is_1904: bool) -> Cell<'static> {
    if time.is_datetime() { Cell::Date { serial: time.as_f64(), is_1904 } } else { Cell::Number(time.as_f64()) }
}

/// The error as Excel shows it.
pub(super) const fn fault(error: &calamine::CellErrorType) -> &'static str {
    use calamine::CellErrorType as Type;
    match error {
        Type::Div0 => "#DIV/0!",
        Type::NA => "#N/A",
        Type::Name => "#NAME?",
        Type::Null => "#NULL!",
        Type::Num => "#NUM!",
        Type::Ref => "#REF!",
        Type::Value => "#VALUE!",
        Type::GettingData => "#GETTING_DATA",
    }
}
