//! Copying of cells: values stay values, text stays text, dates keep a date format, and a mark is a fill with a border.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet};

use super::source::Merged;
use super::{MAX_COLUMNS, MAX_ROWS, WriteError};
use crate::kernel::Severity;
use crate::roster::{Cell, Row};

/// Rows that are looked at to find sensible widths of columns.
const MEASURED_ROWS: u32 = 1_000;

/// Days between the start of the two date systems of workbooks.
const DAYS_TO_1904: f64 = 1462.0;

/// How a value is shown.
#[derive(Clone, Copy)]
enum Look {
    Plain,
    /// A whole number so long that it would be shown as 1.1E+17.
    LongNumber,
    Day,
    DayAndTime,
    Time,
    /// Digits kept as text, which stay text when the cell is edited.
    DigitsAsText,
}

impl Look {
    const ALL: [Self; 6] = [Self::Plain, Self::LongNumber, Self::Day, Self::DayAndTime, Self::Time, Self::DigitsAsText];

    const fn number_format(self) -> &'static str {
        match self {
            Self::Plain => "General",
            Self::LongNumber => "0",
            Self::Day => "yyyy-mm-dd",
            Self::DayAndTime => "yyyy-mm-dd hh:mm",
            Self::Time => "hh:mm:ss",
            Self::DigitsAsText => "@",
        }
    }
}

/// The formats of a copy, made once.
pub(super) struct Palette {
    /// For each look: unmarked, then by severity.
    cells: [[Format; 5]; 6],
    /// Headers of columns.
    pub(super) header: Format,
    /// Sentences that run over several lines.
    pub(super) prose: Format,
    /// The same, marked, from note to error.
    marked_prose: [Format; 4],
    /// Text that must stay text.
    pub(super) text: Format,
    /// Cells shown as one.
    merged: Format,
    /// Titles of a sheet.
    pub(super) title: Format,
    /// Remarks below a title.
    pub(super) soft: Format,
}

/// A marked cell: a light fill, and a border whose kind tells the severities apart where there is no colour.
pub(super) fn marked(format: Format, severity: Severity) -> Format {
    let (fill, ink, border) = match severity {
        Severity::Error => (0xFF_C9_C2, 0x8C_17_10, FormatBorder::Medium),
        Severity::Undecided => (0xE6_DA_F7, 0x4B_2A_78, FormatBorder::Double),
        Severity::Warning => (0xFF_EC_B3, 0x6B_43_00, FormatBorder::Dashed),
        Severity::Note => (0xDD_EC_FB, 0x12_3F_69, FormatBorder::Dotted),
    };
    let format = format.set_background_color(Color::RGB(fill)).set_border(border).set_border_color(Color::RGB(ink));
    if severity == Severity::Error { format.set_bold() } else { format }
}

impl Palette {
    pub(super) fn new() -> Self {
        let of = |look: Look| {
            let format = Format::new().set_num_format(look.number_format());
            [
                format.clone(),
                marked(format.clone(), Severity::Note),
                marked(format.clone(), Severity::Warning),
                marked(format.clone(), Severity::Undecided),
                marked(format, Severity::Error),
            ]
        };
        let prose = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            cells: Look::ALL.map(of),
            header: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0xE8_EA_EE))
                .set_border_bottom(FormatBorder::Medium),
            marked_prose: [Severity::Note, Severity::Warning, Severity::Undecided, Severity::Error]
                .map(|severity| marked(prose.clone(), severity)),
            prose,
            merged: Format::new().set_align(FormatAlign::VerticalCenter),
            text: Format::new().set_num_format("@"),
            title: Format::new().set_bold().set_font_size(16),
            soft: Format::new().set_font_color(Color::RGB(0x55_5C_68)),
        }
    }

    /// Sentences marked with a severity.
    pub(super) fn prose_of(&self, severity: Severity) -> &Format {
        self.marked_prose.get(severity as usize).unwrap_or(&self.prose)
    }

    /// The format of a look; `None` for an unmarked cell that needs none.
    fn of(&self, look: Look, mark: Option<Severity>) -> Option<&Format> {
        let mark_index = match mark {
            None => 0,
            Some(Severity::Note) => 1,
            Some(Severity::Warning) => 2,
            Some(Severity::Undecided) => 3,
            Some(Severity::Error) => 4,
        };
        if mark_index == 0 && matches!(look, Look::Plain) {
            return None;
        }
        self.cells.get(look as usize).and_then(|marks| marks.get(mark_index))
    }
}

/// Writes a cell. `row` counts from 0.
///
/// # Errors
/// When the sheet cannot hold the place or the text.
pub(super) fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: Cell<'_>,
    mark: Option<Severity>,
    palette: &Palette,
) -> Result<(), WriteError> {
    check_place(row, column)?;
    match cell {
        Cell::Empty => {
            if let Some(format) = palette.of(Look::Plain, mark) {
                sheet.write_blank(row, column, format)?;
            }
        }
        Cell::Text(text) | Cell::Fault(text) => {
            let long_digits = text.len() >= 11 && text.bytes().take(11).all(|byte| byte.is_ascii_digit());
            let look = if long_digits { Look::DigitsAsText } else { Look::Plain };
            put_text(sheet, (row, column), text, palette.of(look, mark))?;
        }
        Cell::Number(number) => {
            let long = number.abs() >= 1e11 && number.fract() == 0.0;
            put_number(
                sheet,
                (row, column),
                number,
                palette.of(if long { Look::LongNumber } else { Look::Plain }, mark),
            )?;
        }
        Cell::Date { serial, is_1904 } => {
            let look = match (serial.trunc() == 0.0, serial.fract() == 0.0) {
                (true, false) => Look::Time,
                (_, true) => Look::Day,
                (false, false) => Look::DayAndTime,
            };
            // The copy counts days from 1899-12-31, whatever the original did.
            let serial = if is_1904 { serial + DAYS_TO_1904 } else { serial };
            put_number(sheet, (row, column), serial, palette.of(look, mark))?;
        }
        Cell::Bool(value) => {
            match palette.of(Look::Plain, mark) {
                Some(format) => sheet.write_boolean_with_format(row, column, value, format)?,
                None => sheet.write_boolean(row, column, value)?,
            };
        }
    }
    Ok(())
}

/// Writes text as text, whatever it begins with. `row` counts from 0.
///
/// # Errors
/// When the sheet cannot hold the place or the text.
pub(super) fn put_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    format: Option<&Format>,
) -> Result<(), WriteError> {
    let written = match format {
        Some(format) => sheet.write_string_with_format(row, column, text, format),
        None => sheet.write_string(row, column, text),
    };
    match written {
        Ok(_) => Ok(()),
        Err(rust_xlsxwriter::XlsxError::MaxStringLengthExceeded) => {
            Err(WriteError::CellTooLong { row: row.saturating_add(1), column })
        }
        Err(error) => Err(error.into()),
    }
}

fn put_number(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: f64,
    format: Option<&Format>,
) -> Result<(), WriteError> {
    match format {
        Some(format) => sheet.write_number_with_format(row, column, number, format)?,
        None => sheet.write_number(row, column, number)?,
    };
    Ok(())
}

fn check_place(row: u32, column: u16) -> Result<(), WriteError> {
    if row >= MAX_ROWS {
        return Err(WriteError::TooManyRows { limit: MAX_ROWS });
    }
    if u32::from(column) >= MAX_COLUMNS {
        return Err(WriteError::TooManyColumns { limit: MAX_COLUMNS });
    }
    Ok(())
}

/// Merged cells in the order in which a copy comes to them.
pub(super) struct Merges(Vec<Merged>);

impl Merges {
    pub(super) fn new(mut merged: Vec<Merged>) -> Self {
        merged.sort_unstable_by_key(|merged| std::cmp::Reverse(merged.rows));
        Self(merged)
    }

    /// Merges what begins in a row, before its cells are written. `row` counts from 0.
    pub(super) fn begin_row(&mut self, page: &mut Worksheet, row: u32, palette: &Palette) {
        while let Some(merged) = self.0.pop_if(|merged| merged.rows.0 <= row) {
            let Merged { rows, columns } = merged;
            if rows.0 == row {
                // A broken file may say of overlapping cells that they are merged; its values are copied all the same.
                let _ = page.merge_range(row, columns.0, rows.1, columns.1, "", &palette.merged);
            }
        }
    }
}

/// How large a sheet is, and how wide its columns should be.
#[derive(Default)]
pub(super) struct Extent {
    /// The number of the last row, from 1; 0 for an empty sheet.
    pub(super) last_row: u32,
    /// The number of columns.
    pub(super) columns: u16,
    widths: Vec<u16>,
    measured: u32,
}

impl Extent {
    /// Takes a row into account.
    pub(super) fn add(&mut self, row: Row<'_>) {
        self.last_row = self.last_row.max(row.number());
        self.columns = self.columns.max(u16::try_from(row.len()).unwrap_or(u16::MAX));
        if self.measured >= MEASURED_ROWS {
            return;
        }
        self.measured += 1;
        self.widths.resize(self.widths.len().max(row.len()), 0);
        for (width, cell) in self.widths.iter_mut().zip(row.cells()) {
            *width = (*width).max(width_of(cell));
        }
    }

    /// Sets the widths of the columns.
    ///
    /// # Errors
    /// When the sheet cannot hold so many columns.
    pub(super) fn set_widths(&self, sheet: &mut Worksheet) -> Result<(), WriteError> {
        for (column, width) in (0..=u16::MAX).zip(&self.widths) {
            check_place(0, column)?;
            sheet.set_column_width(column, f64::from(*width.clamp(&6, &40)) + 2.0)?;
        }
        Ok(())
    }
}

/// The width of a text in Latin letters; Chinese characters are twice as wide.
pub(super) fn latin_width(text: impl Iterator<Item = char>) -> u16 {
    text.map(|c| if c >= '\u{2e80}' { 2_u16 } else { 1 }).fold(0, u16::saturating_add)
}

fn width_of(cell: Cell<'_>) -> u16 {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) | Cell::Fault(text) => latin_width(text.chars().take(40)).min(40),
        Cell::Number(number) if number.abs() >= 1e11 => 18,
        Cell::Date { .. } | Cell::Number(_) => 10,
        Cell::Bool(_) => 6,
    }
}
