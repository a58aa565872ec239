//! The way in for an open file.

use std::io::{Read, Seek, Write};

use super::annotate::annotate_source;
use super::fix::{Change, fix_source};
use super::source::{Merged, Source, SourceSheet};
use super::{MAX_COLUMNS, WriteError};
use crate::roster::Row;
use crate::roster::read::{Book, ReadError, Rows};
use crate::roster::render::Style;
use crate::roster::report::RosterReport;

/// Writes the user's own sheets with marks: cells coloured by the gravest finding, comments with the messages, a last
/// column with the findings of each row, and a summary in front. Sheets without a report are copied as they are.
///
/// The cells hold the user's own data in full in any case; `style` decides about messages and comments.
///
/// # Errors
/// [`WriteError`], `file.*`: the file cannot be read again, is not the one the reports are about, or the output cannot
/// be written or cannot hold the sheet.
///
/// ```
/// use std::io::Cursor;
/// use zhtj::roster::Limits;
/// use zhtj::roster::read::open;
/// use zhtj::roster::render::Style;
/// use zhtj::roster::write::annotate;
///
/// let mut book = open(Cursor::new("姓名,身份证号码\n张三,11010519491231002X\n"), &Limits::default())?;
/// // Without a report there is nothing to mark.
/// let refused = annotate(&mut book, &[], Style::default(), Cursor::new(Vec::new()));
/// assert_eq!(refused.map_err(|error| error.code()), Err("file.report_of_another"));
/// # Ok::<(), zhtj::roster::read::ReadError>(())
/// ```
pub fn annotate<R: Read + Seek + Send, W: Write + Seek + Send>(
    book: &mut Book<R>,
    reports: &[RosterReport],
    style: Style,
    out: W,
) -> Result<(), WriteError> {
    annotate_source(book, reports, style, out)
}

/// Writes the user's own sheets with the safe corrections of the findings ([`crate::kernel::Finding::fix`]) applied, as
/// text, and a last sheet that lists every change. Nothing else is touched. Gives the changes.
///
/// The list shows the values masked unless `style` reveals them; the corrected cells hold them in full in any case.
///
/// # Errors
/// As for [`annotate`].
///
/// ```
/// use std::io::Cursor;
/// use zhtj::roster::Limits;
/// use zhtj::roster::read::open;
/// use zhtj::roster::render::Style;
/// use zhtj::roster::write::fix;
///
/// let mut book = open(Cursor::new("姓名,身份证号码\n张三,11010519491231002X\n"), &Limits::default())?;
/// let refused = fix(&mut book, &[], Style::default(), Cursor::new(Vec::new()));
/// assert_eq!(refused.map_err(|error| error.code()), Err("file.report_of_another"));
/// # Ok::<(), zhtj::roster::read::ReadError>(())
/// ```
pub fn fix<R: Read + Seek + Send, W: Write + Seek + Send>(
    book: &mut Book<R>,
    reports: &[RosterReport],
    style: Style,
    out: W,
) -> Result<Vec<Change>, WriteError> {
    fix_source(book, reports, style, out)
}

/// One sheet that can be gone through again and again, whatever holds its rows: a table in memory, a data frame.
pub trait Again {
    /// Streams the rows from the first, the header among them.
    ///
    /// # Errors
    /// [`ReadError`] when they cannot be given again.
    fn rows(&mut self) -> Result<Box<dyn Rows + '_>, ReadError>;
}

/// [`annotate()`] for rows that lie in no file.
///
/// # Errors
/// As for [`annotate()`].
pub fn annotate_rows<W: Write + Seek + Send>(
    sheet: &mut dyn Again,
    report: &RosterReport,
    style: Style,
    out: W,
) -> Result<(), WriteError> {
    let mut source = OneSheet { name: report.sheet.clone(), sheet };
    annotate_source(&mut source, std::slice::from_ref(report), style, out)
}

/// [`fix()`] for rows that lie in no file.
///
/// # Errors
/// As for [`annotate()`].
pub fn fix_rows<W: Write + Seek + Send>(
    sheet: &mut dyn Again,
    report: &RosterReport,
    style: Style,
    out: W,
) -> Result<Vec<Change>, WriteError> {
    let mut source = OneSheet { name: report.sheet.clone(), sheet };
    fix_source(&mut source, std::slice::from_ref(report), style, out)
}

struct OneSheet<'a> {
    name: String,
    sheet: &'a mut dyn Again,
}

impl Source for OneSheet<'_> {
    fn sheets(&self) -> Vec<SourceSheet> {
        vec![SourceSheet { name: self.name.clone(), visible: true }]
    }

    fn merged(&mut self, _: usize) -> Vec<Merged> {
        Vec::new()
    }

    fn each_row(
        &mut self,
        _: usize,
        each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        each_row_of(&mut *self.sheet.rows()?, each)
    }
}

fn each_row_of(rows: &mut dyn Rows, each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>) -> Result<(), WriteError> {
    let mut before = 0_u32;
    while let Some(piece) = rows.next_piece()? {
        let mut parsed = piece.parse().map_err(|error| error.after_rows(before))?;
        if let Some(spanned) = parsed.spanned {
            parsed.batch.shift_rows(before);
            before = before.saturating_add(spanned);
        }
        parsed.batch.rows().try_for_each(&mut *each)?;
    }
    Ok(())
}

impl<R: Read + Seek + Send> Source for Book<R> {
    fn sheets(&self) -> Vec<SourceSheet> {
        let sheet =
            |info: &crate::roster::read::SheetInfo| SourceSheet { name: info.name.clone(), visible: info.visible };
        Self::sheets(self).iter().map(sheet).collect()
    }

    fn merged(&mut self, sheet: usize) -> Vec<Merged> {
        let column = |column: u32| u16::try_from(column.min(MAX_COLUMNS - 1)).unwrap_or(u16::MAX);
        let merged = Self::merged(self, sheet).into_iter().map(|merged| Merged {
            rows: (merged.first_row, merged.last_row),
            columns: (column(merged.first_column), column(merged.last_column)),
        });
        merged.collect()
    }

    fn each_row(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        each_row_of(&mut *self.rows(sheet)?, each)
    }
}
