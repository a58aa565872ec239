//! `OpenDocument` spreadsheets (ODF 1.2, part 1): the table is streamed, and what a file says to be repeated a million
//! times is not repeated in memory. Blank rows cost nothing.

use std::io::{BufReader, Read, Seek};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;

use super::fill::Filler;
use super::iso::date_cell;
use super::{Piece, ReadError, Rows, SheetInfo};
use crate::roster::{Batch, Cell, Limits};

/// Rows of a sheet, as in Excel and in `LibreOffice`.
const ROWS: u32 = 1 << 20;
/// Columns of a sheet.
const COLUMNS: u32 = 1 << 14;
/// Blanks that one element may stand for: as many as a cell may have characters.
const BLANKS: usize = 32_767;

/// An open spreadsheet.
pub(super) struct Ods<R> {
    package: ZipArchive<BufReader<R>>,
}

type Xml<'a, R> = Reader<BufReader<ZipFile<'a, BufReader<R>>>>;

const BROKEN: ReadError = ReadError::Broken { sheet: None };

impl From<quick_xml::Error> for ReadError {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(error) => error.kind().into(),
            _ => BROKEN,
        }
    }
}

impl From<std::io::ErrorKind> for ReadError {
    fn from(kind: std::io::ErrorKind) -> Self {
        std::io::Error::from(kind).into()
    }
}

impl<R: Read + Seek> Ods<R> {
    /// Opens a package that was examined before, and lists its sheets.
    pub(super) fn open(input: R) -> Result<(Self, Vec<SheetInfo>), ReadError> {
        let mut ods = Self { package: ZipArchive::new(BufReader::new(input))? };
        let sheets = ods.sheets()?;
        Ok((ods, sheets))
    }

    fn content(&mut self) -> Result<Xml<'_, R>, ReadError> {
        let part = self.package.by_name("content.xml")?;
        let mut xml = Reader::from_reader(BufReader::with_capacity(64 << 10, part));
        xml.config_mut().expand_empty_elements = true;
        Ok(xml)
    }

    fn sheets(&mut self) -> Result<Vec<SheetInfo>, ReadError> {
        let mut xml = self.content()?;
        let mut sheets = Vec::new();
        let mut hidden = Vec::new();
        let mut style = String::new();
        let (mut buffer, mut skipped) = (Vec::new(), Vec::new());
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "style:style" => style = attribute(&tag, "style:name")?.unwrap_or_default(),
                    "style:table-properties" if attribute(&tag, "table:display")?.as_deref() == Some("false") => {
                        hidden.push(std::mem::take(&mut style));
                    }
                    "table:table" => {
                        let visible = attribute(&tag, "table:style-name")?.is_none_or(|name| !hidden.contains(&name));
                        let name = attribute(&tag, "table:name")?.unwrap_or_default();
                        sheets.push(SheetInfo { name, visible, is_1904: false });
                        xml.read_to_end_into(tag.name(), &mut skipped)?;
                    }
                    _ => {}
                },
                Event::Eof => return Ok(sheets),
                _ => {}
            }
        }
    }

    /// Streams the rows of the sheet of this number.
    pub(super) fn rows<'a>(
        &'a mut self,
        sheet: usize,
        info: &'a SheetInfo,
        limits: &Limits,
    ) -> Result<OdsRows<'a, R>, ReadError> {
        let mut xml = self.content()?;
        let (mut buffer, mut skipped) = (Vec::new(), Vec::new());
        let mut before = sheet;
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                    if before == 0 {
                        break;
                    }
                    before -= 1;
                    xml.read_to_end_into(tag.name(), &mut skipped)?;
                }
                Event::Eof => return Err(ReadError::NoSheet),
                _ => {}
            }
        }
        let filler = Filler::new(limits);
        let line = Line { cells: Vec::new(), text: String::new(), times: 0, limit: u32::from(limits.columns) };
        Ok(OdsRows { info, xml, buffer, skipped, filler, line, row: 0, is_over: false })
    }
}

/// The rows of a sheet.
pub(super) struct OdsRows<'a, R: Read> {
    info: &'a SheetInfo,
    xml: Xml<'a, R>,
    buffer: Vec<u8>,
    skipped: Vec<u8>,
    filler: Filler,
    line: Line,
    /// The row that [`OdsRows::line`] stands in, from 0.
    row: u32,
    is_over: bool,
}

/// A row as it is written, and how many more times it is to be given.
struct Line {
    cells: Vec<(u32, Value)>,
    text: String,
    times: u32,
    /// Columns of which cells are kept; of those further right one each, to be counted.
    limit: u32,
}

#[derive(Debug, Clone, Copy)]
enum Value {
    Number(f64),
    Bool(bool),
    Date { start: usize, end: usize },
    Text { start: usize, end: usize },
    Fault { start: usize, end: usize },
}

impl Line {
    fn cell(&self, value: Value) -> Cell<'_> {
        let text = |start: usize, end: usize| self.text.get(start..end).unwrap_or_default();
        match value {
            Value::Number(number) => Cell::Number(number),
            Value::Bool(value) => Cell::Bool(value),
            Value::Date { start, end } => date_cell(text(start, end)),
            Value::Text { start, end } => Cell::Text(text(start, end)),
            Value::Fault { start, end } => Cell::Fault(text(start, end)),
        }
    }

    /// Puts a value into so many columns.
    fn put(&mut self, column: u32, times: u32, value: Value) {
        for column in column..column.saturating_add(times) {
            self.cells.push((column, value));
            if column > self.limit {
                // A repeated cell right of the last column is stray as a whole.
                break;
            }
        }
    }
}

impl<R: Read + Seek> Rows for OdsRows<'_, R> {
    fn sheet(&self) -> &str {
        &self.info.name
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        let batch = self.fill().map_err(|error| error.in_sheet(&self.info.name));
        if batch.is_err() {
            self.is_over = true;
            self.line.times = 0;
        }
        Ok(batch?.map(Piece::Rows))
    }

    fn stray_cells(&self) -> u64 {
        self.filler.stray()
    }
}

impl<R: Read + Seek> OdsRows<'_, R> {
    fn fill(&mut self) -> Result<Option<Batch>, ReadError> {
        loop {
            while self.line.times > 0 {
                if self.filler.is_full_before(self.row) {
                    return self.filler.take();
                }
                if self.row >= ROWS {
                    return Err(ReadError::TooManyRows { limit: ROWS });
                }
                for &(column, value) in &self.line.cells {
                    self.filler.put(self.row, column, self.line.cell(value))?;
                }
                self.row += 1;
                self.line.times -= 1;
            }
            if self.is_over || !self.next_line()? {
                self.is_over = true;
                return self.filler.take();
            }
        }
    }

    /// Reads the next row with something in it; `false` at the end of the sheet.
    fn next_line(&mut self) -> Result<bool, ReadError> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-row" => {
                        let times = count(&tag, "table:number-rows-repeated")?;
                        self.read_line()?;
                        if self.line.cells.is_empty() {
                            self.row = self.row.saturating_add(times);
                        } else {
                            self.line.times = times;
                            return Ok(true);
                        }
                    }
                    // They hold rows.
                    "table:table-header-rows" | "table:table-rows" | "table:table-row-group" => {}
                    _ => {
                        self.xml.read_to_end_into(tag.name(), &mut self.skipped)?;
                    }
                },
                Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(false),
                Event::Eof => return Err(ReadError::Truncated),
                _ => {}
            }
        }
    }

    fn read_line(&mut self) -> Result<(), ReadError> {
        self.line.cells.clear();
        self.line.text.clear();
        let mut column = 0_u32;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(tag) => {
                    if !matches!(tag.name().as_ref(), "table:table-cell" | "table:covered-table-cell") {
                        self.xml.read_to_end_into(tag.name(), &mut self.skipped)?;
                        continue;
                    }
                    let times = count(&tag, "table:number-columns-repeated")?.min(COLUMNS.saturating_sub(column));
                    let kind = attribute(&tag, "office:value-type")?.unwrap_or_default();
                    let is_fault = attribute(&tag, "calcext:value-type")?.as_deref() == Some("error");
                    let value = match kind.as_str() {
                        "float" | "percentage" | "currency" if !is_fault => "office:value",
                        "boolean" => "office:boolean-value",
                        "date" => "office:date-value",
                        "time" => "office:time-value",
                        _ => "office:string-value",
                    };
                    let value = attribute(&tag, value)?.filter(|value| !value.is_empty());
                    let start = self.line.text.len();
                    self.read_text()?;
                    if let Some(value) = value.as_ref().filter(|_| !is_fault) {
                        self.line.text.truncate(start);
                        self.line.text.push_str(value);
                    }
                    let end = self.line.text.len();
                    let written = self.line.text.get(start..end).unwrap_or_default();
                    if times > 0 && !written.is_empty() {
                        let value = match kind.as_str() {
                            _ if is_fault => Value::Fault { start, end },
                            "float" | "percentage" | "currency" => Value::Number(written.parse().map_err(|_| BROKEN)?),
                            "boolean" => Value::Bool(written == "true"),
                            "date" => Value::Date { start, end },
                            _ => Value::Text { start, end },
                        };
                        self.line.put(column, times, value);
                    }
                    column = column.saturating_add(times);
                }
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(()),
                Event::Eof => return Err(ReadError::Truncated),
                _ => {}
            }
        }
    }

    /// Reads the text of a cell, paragraphs as lines, up to the end of the cell. Remarks and drawings are not part of it.
    fn read_text(&mut self) -> Result<(), ReadError> {
        let text = &mut self.line.text;
        let mut paragraphs = 0;
        let mut depth = 0_u32;
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "text:p" => {
                        if paragraphs > 0 {
                            text.push('\n');
                        }
                        paragraphs += 1;
                        depth += 1;
                    }
                    "text:s" => {
                        let blanks =
                            attribute(&tag, "text:c")?.map_or(Ok(1), |c| c.parse::<usize>().map_err(|_| BROKEN))?;
                        text.extend(std::iter::repeat_n(' ', blanks.min(BLANKS)));
                        depth += 1;
                    }
                    "text:tab" => {
                        text.push('\t');
                        depth += 1;
                    }
                    "text:line-break" => {
                        text.push('\n');
                        depth += 1;
                    }
                    "text:span" | "text:a" => depth += 1,
                    _ => {
                        self.xml.read_to_end_into(tag.name(), &mut self.skipped)?;
                    }
                },
                Event::Text(part) if depth > 0 => text.push_str(&part.xml10_content()),
                Event::CData(part) if depth > 0 => text.push_str(&part.xml10_content()),
                Event::GeneralRef(entity) if depth > 0 => match entity.resolve_char_ref()? {
                    Some(c) => text.push(c),
                    None => text.push_str(resolve_predefined_entity(&entity).ok_or(BROKEN)?),
                },
                // Every element that was opened here is closed before the cell is.
                Event::End(_) if depth == 0 => return Ok(()),
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(ReadError::Truncated),
                _ => {}
            }
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    let Some(found) = tag.try_get_attribute(name).map_err(|_| BROKEN)? else { return Ok(None) };
    Ok(Some(quick_xml::escape::unescape(&found.value).map_err(|_| BROKEN)?.into_owned()))
}

/// How often something is repeated; once if nothing is said.
fn count(tag: &BytesStart<'_>, name: &str) -> Result<u32, ReadError> {
    let Some(found) = tag.try_get_attribute(name).map_err(|_| BROKEN)? else { return Ok(1) };
    found.value.parse().map_err(|_| BROKEN)
}
