//! A file whose sheets are held in memory.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::sync::atomic::{AtomicU64, Ordering};

use super::live::Live;
use super::{Grid, Sheet, Terms};
use crate::kernel::Finding;
use crate::roster::check::Progress;
use crate::roster::read::{self, FileKind, ReadError};
use crate::roster::render::Style;
use crate::roster::report::RosterReport;
use crate::roster::write::{
    Corrections, Merged, Source, SourceSheet, WriteError, annotate_source, fix_source, merged_of,
};
use crate::roster::{Limits, Register, Row, read_people};

/// A file whose sheets are held in memory, to be checked, edited and written again.
#[derive(Debug)]
pub struct Workbook {
    name: String,
    kind: FileKind,
    /// What its name promises and it does not hold.
    mismatch: Option<Finding>,
    sheets: Vec<Sheet>,
    limits: Limits,
    /// The file itself, for what is asked of it seldom: which cells are merged.
    bytes: Vec<u8>,
}

/// How far a file is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// Rows read so far.
    pub rows: u64,
    /// Bytes of the file that they took, as far as can be told.
    pub bytes: u64,
    /// Bytes of the file.
    pub length: u64,
}

/// Bytes that are counted as they are read.
struct Counted<'b> {
    bytes: Cursor<&'b [u8]>,
    taken: &'b AtomicU64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.bytes.read(buffer)?;
        self.taken.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Counted<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.bytes.seek(to)
    }
}

impl Workbook {
    /// Reads a file. `name` is what reports call it.
    ///
    /// # Errors
    /// [`ReadError`] when the file is no table, needs a password, is broken or passes a limit.
    pub fn open(
        bytes: Vec<u8>,
        name: &str,
        limits: &Limits,
        progress: &mut dyn FnMut(Opening),
    ) -> Result<Self, ReadError> {
        let taken = AtomicU64::new(0);
        let length = bytes.len() as u64;
        let mut book = read::open(Counted { bytes: Cursor::new(bytes.as_slice()), taken: &taken }, limits)?;
        let kind = book.kind();
        let infos = book.sheets().to_vec();
        let mut sheets = Vec::with_capacity(infos.len());
        let (mut room, mut before) = (limits.memory_bytes, 0);
        for (index, info) in infos.into_iter().enumerate() {
            let mut told = |here: Progress| {
                let bytes = taken.load(Ordering::Relaxed).min(length);
                progress(Opening { rows: before + here.rows, bytes, length });
            };
            let grid = Grid::read(&mut *book.rows(index)?, limits, &mut room, &mut told)?;
            before += grid.len() as u64;
            sheets.push(Sheet::new(info, grid));
        }
        drop(book);
        let mismatch = read::extension_mismatch(name, kind);
        Ok(Self { name: name.to_owned(), kind, mismatch, sheets, limits: *limits, bytes })
    }

    /// The name given to it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The format of the file.
    #[must_use]
    pub const fn kind(&self) -> FileKind {
        self.kind
    }

    /// The finding about a name that promises another format than the file has. It stands in the report of the first
    /// checked sheet where all reports are shown.
    #[must_use]
    pub const fn mismatch(&self) -> Option<&Finding> {
        self.mismatch.as_ref()
    }

    /// The sheets, in the order of the file.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// A sheet, from 0, to be edited.
    pub fn sheet_mut(&mut self, index: usize) -> Option<&mut Sheet> {
        self.sheets.get_mut(index)
    }

    /// Checks a sheet, counted from 0, as it is now. What was edited stays, and can still be taken back.
    ///
    /// # Errors
    /// [`ReadError::NoSheet`], `NoKnownColumn`, `TooManyRows`.
    pub fn check(&mut self, sheet: usize, terms: Terms, progress: &mut dyn FnMut(Progress)) -> Result<(), ReadError> {
        self.sheets.get_mut(sheet).ok_or(ReadError::NoSheet)?.check(&self.name, terms, progress)
    }

    /// Takes the people of its sheets as people already in the system, as [`crate::roster::read_register`] does.
    ///
    /// # Errors
    /// [`ReadError::NoKnownColumn`] if no sheet has a column of ID numbers, `NoSheet`.
    pub fn register(
        &self,
        own_branch: Option<String>,
        terms: &Terms,
        only: Option<usize>,
    ) -> Result<Register, ReadError> {
        let mut register = Register::new(own_branch);
        let (mut any, mut last) = (false, ReadError::NoSheet);
        for (index, sheet) in self.sheets.iter().enumerate() {
            if only.is_none_or(|only| only == index) {
                match read_people(&mut sheet.grid().pieces(&sheet.info().name), &terms.options(), &mut register) {
                    Ok(()) => any = true,
                    Err(error @ (ReadError::NoKnownColumn | ReadError::Empty)) => last = error,
                    Err(error) => return Err(error),
                }
            }
        }
        if any { Ok(register) } else { Err(last) }
    }

    /// Writes the sheets as they are now with marks, as [`crate::roster::write::annotate`] does for a file.
    ///
    /// # Errors
    /// [`WriteError`]; `file.report_of_another` if no sheet was checked.
    pub fn annotate<W: Write + Seek + Send>(&mut self, style: Style, out: W) -> Result<(), WriteError> {
        self.with_reports(|source, reports| annotate_source(source, reports, style, out))
    }

    /// Writes the sheets as they are now, and a last sheet that lists every change made so far. `and_fixes` makes the
    /// safe corrections that were not made yet as well, in the copy alone. Gives the number of changes.
    ///
    /// # Errors
    /// As for [`Workbook::annotate`].
    pub fn corrected<W: Write + Seek + Send>(
        &mut self,
        and_fixes: bool,
        style: Style,
        out: W,
    ) -> Result<usize, WriteError> {
        let earlier = self.sheets.iter().map(Sheet::changes).collect();
        let corrections = Corrections { earlier, and_fixes };
        self.with_reports(|source, reports| fix_source(source, reports, corrections, style, out))
            .map(|changes| changes.len())
    }

    /// Calls with the reports of all checked sheets, in the order of the file.
    pub fn reports<T>(&mut self, call: impl FnOnce(&[RosterReport]) -> T) -> T {
        self.with_reports(|_, reports| call(reports))
    }

    /// The reports are taken out of the sheets for the time of a call, since they are asked for side by side.
    fn with_reports<T>(&mut self, call: impl FnOnce(&mut dyn Source, &[RosterReport]) -> T) -> T {
        let mut reports = Vec::new();
        let mut lives: Vec<Option<_>> = Vec::with_capacity(self.sheets.len());
        for sheet in &mut self.sheets {
            lives.push(sheet.live.take().map(|live| {
                let (report, rest) = live.split();
                reports.push(report);
                rest
            }));
        }
        let mismatch = self.mismatch.clone();
        let told = mismatch.is_some();
        if let Some(first) = reports.first_mut() {
            first.sheet_findings.extend(mismatch);
        }
        let result = call(self, &reports);
        if let Some(first) = reports.first_mut().filter(|_| told) {
            first.sheet_findings.pop();
        }
        let mut reports = reports.into_iter();
        for (sheet, rest) in self.sheets.iter_mut().zip(lives) {
            sheet.live = rest.and_then(|rest| Some(Live::join(reports.next()?, rest)));
        }
        result
    }
}

impl Source for Workbook {
    fn sheets(&self) -> Vec<SourceSheet> {
        let sheet = |sheet: &Sheet| SourceSheet { name: sheet.info().name.clone(), visible: sheet.info().visible };
        self.sheets.iter().map(sheet).collect()
    }

    fn merged(&mut self, sheet: usize) -> Vec<Merged> {
        if !matches!(self.kind, FileKind::Xlsx | FileKind::Xlsm | FileKind::Xls) {
            return Vec::new();
        }
        let taken = AtomicU64::new(0);
        let book = read::open(Counted { bytes: Cursor::new(self.bytes.as_slice()), taken: &taken }, &self.limits);
        book.map_or_else(|_| Vec::new(), |mut book| merged_of(&mut book, sheet))
    }

    fn each_row(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.sheets.get(sheet).map_or(Ok(()), |sheet| sheet.grid().rows().try_for_each(each))
    }
}
