//! The objects that live as long as the page holds them.

use std::io::Cursor;
use std::sync::Arc;

use wasm_bindgen::prelude::*;
use zhtj::kernel::Severity;
use zhtj::roster::edit::{Direction, EditError, Sheet, Wanted, Workbook};
use zhtj::roster::read::ReadError;
use zhtj::roster::{CellFinding, Limits, Register, header};

use super::{answer, error, request, style};

#[wasm_bindgen]
extern "C" {
    /// Whoever wants to know how far a call is.
    pub type Progress;

    /// So much is done of so much.
    #[wasm_bindgen(method, structural)]
    fn told(this: &Progress, done: f64, of: f64);
}

/// A file held in memory.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RosterBook {
    book: Workbook,
    limits: Limits,
    existing: Option<Arc<Register>>,
}

/// People already in the system.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RosterExisting(Arc<Register>);

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn read_failed(error: ReadError) -> String {
    error::of_read(&error)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is mapped")]
fn edit_failed(error: EditError) -> String {
    error::of_edit(&error)
}

#[expect(clippy::cast_precision_loss, reason = "rows and bytes of a file that fits into memory")]
fn tell(progress: &Progress, done: u64, of: u64) {
    progress.told(done as f64, of as f64);
}

#[wasm_bindgen]
impl RosterExisting {
    /// Reads a list of people already in the system.
    ///
    /// # Errors
    /// The JSON of the error, `file.*` or `request.*`.
    pub fn read(
        bytes: Vec<u8>,
        open: &str,
        terms: &str,
        sheet: Option<usize>,
        own_branch: Option<String>,
    ) -> Result<Self, String> {
        let limits = request::limits(open)?;
        let terms = request::terms(terms, limits, None)?;
        let book = Workbook::open(bytes, "", &limits, &mut |_| {}).map_err(read_failed)?;
        let register = book.register(own_branch, &terms, sheet).map_err(read_failed)?;
        Ok(Self(Arc::new(register)))
    }

    /// How many people.
    #[must_use]
    pub fn people(&self) -> usize {
        self.0.len()
    }

    /// Rows without a readable ID number.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "rows of a file that fits into memory")]
    pub fn passed_over(&self) -> f64 {
        self.0.passed_over() as f64
    }
}

#[wasm_bindgen]
impl RosterBook {
    /// Reads a file.
    ///
    /// # Errors
    /// The JSON of the error, `file.*` or `request.*`.
    pub fn open(bytes: Vec<u8>, name: &str, open: &str, progress: &Progress) -> Result<Self, String> {
        let limits = request::limits(open)?;
        let mut told = |at: zhtj::roster::edit::Opening| tell(progress, at.bytes, at.length);
        let book = Workbook::open(bytes, name, &limits, &mut told).map_err(read_failed)?;
        Ok(Self { book, limits, existing: None })
    }

    /// The format and the sheets.
    #[must_use]
    pub fn info(&self) -> String {
        let sheets = self.book.sheets().iter().map(answer::SheetRecord::from).collect();
        answer::json(&answer::Info { kind: self.book.kind().term().code, sheets })
    }

    /// The first rows of a sheet, and what its header says.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn preview(&self, sheet: usize, rows: usize, reveal: bool) -> Result<String, String> {
        let sheet = self.sheet(sheet)?;
        let header = header::find(sheet.grid().rows(), &self.limits, &[]);
        Ok(answer::preview(sheet, rows, header, style(false, reveal)))
    }

    /// Compares the rows of the next checks with people already in the system.
    pub fn compare_with(&mut self, existing: &RosterExisting) {
        self.existing = Some(Arc::clone(&existing.0));
    }

    /// Compares them with nobody any more.
    pub fn compare_with_nobody(&mut self) {
        self.existing = None;
    }

    /// Checks a sheet as it is now.
    ///
    /// # Errors
    /// The JSON of the error, `file.*` or `request.*`.
    pub fn check(&mut self, sheet: usize, terms: &str, progress: &Progress) -> Result<(), String> {
        let terms = request::terms(terms, self.limits, self.existing.clone())?;
        let rows = self.sheet(sheet)?.grid().len() as u64;
        self.book.check(sheet, terms, &mut |at| tell(progress, at.rows, rows)).map_err(read_failed)
    }

    /// The report in short; nothing before the first check.
    #[must_use]
    pub fn summary(&self, sheet: usize, english: bool, reveal: bool) -> Option<String> {
        let first = self.book.sheets().iter().position(|sheet| sheet.report().is_some());
        let mismatch = self.book.mismatch().filter(|_| first == Some(sheet));
        answer::summary(self.book.sheets().get(sheet)?, mismatch, style(english, reveal))
    }

    /// The numbers of the rows that are wanted.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn filter(&self, sheet: usize, codes: Vec<String>, states: &[u8], text: String) -> Result<Vec<u32>, String> {
        let states = states.iter().filter_map(|state| answer::STATES.get(usize::from(*state)).copied()).collect();
        Ok(self.sheet(sheet)?.filter(&Wanted { codes, states, text }))
    }

    /// Rows as a table shows them.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn rows(&self, sheet: usize, numbers: &[u32], english: bool, reveal: bool) -> Result<String, String> {
        Ok(answer::rows(self.sheet(sheet)?, numbers, style(english, reveal)))
    }

    /// The text of a cell in full.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn text(&self, sheet: usize, row: u32, column: u16) -> Result<String, String> {
        Ok(self.sheet(sheet)?.text(row, column).reveal().to_owned())
    }

    /// The next place with a finding, row and column; the column is -1 for a whole row.
    ///
    /// # Errors
    /// `file.no_sheet`.
    #[expect(clippy::needless_pass_by_value, reason = "a list of texts crosses by value")]
    pub fn next(
        &self,
        sheet: usize,
        row: u32,
        column: Option<u16>,
        backward: bool,
        least: u8,
        codes: Vec<String>,
    ) -> Result<Option<Vec<i32>>, String> {
        let direction = if backward { Direction::Backward } else { Direction::Forward };
        let least = answer::SEVERITIES.get(usize::from(least)).copied().unwrap_or(Severity::Note);
        let found = self.sheet(sheet)?.next((row, column), direction, least, &codes);
        let place = |found: &CellFinding| {
            vec![i32::try_from(found.row).unwrap_or(i32::MAX), found.column.map_or(-1, i32::from)]
        };
        Ok(found.map(place))
    }

    /// The findings of a row.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn findings(&self, sheet: usize, row: u32, english: bool, reveal: bool) -> Result<String, String> {
        Ok(answer::findings(self.sheet(sheet)?.findings(row), style(english, reveal)))
    }

    /// Puts a text into a cell and gives what stood there.
    ///
    /// # Errors
    /// The JSON of the error, `edit.*` or `file.*`.
    pub fn edit(&mut self, sheet: usize, row: u32, column: u16, text: &str) -> Result<String, String> {
        self.sheet_mut(sheet)?.edit(row, column, text).map_err(edit_failed)
    }

    /// The safe corrections that can be made, of some codes or of all.
    ///
    /// # Errors
    /// `file.no_sheet`.
    pub fn fixes(
        &self,
        sheet: usize,
        codes: Option<Vec<String>>,
        english: bool,
        reveal: bool,
    ) -> Result<String, String> {
        let sheet = self.sheet(sheet)?;
        Ok(answer::fixes(sheet, &sheet.fixes(wanted(codes)), style(english, reveal)))
    }

    /// Makes the safe corrections of some codes or of all; gives how many cells were changed.
    ///
    /// # Errors
    /// The JSON of the error, `edit.*` or `file.*`.
    pub fn apply_fixes(&mut self, sheet: usize, codes: Option<Vec<String>>) -> Result<usize, String> {
        self.sheet_mut(sheet)?.apply_fixes(wanted(codes)).map_err(edit_failed)
    }

    /// Makes the safe correction of one cell; tells whether there was one.
    ///
    /// # Errors
    /// The JSON of the error, `edit.*` or `file.*`.
    pub fn apply_fix(&mut self, sheet: usize, row: u32, column: u16) -> Result<bool, String> {
        self.sheet_mut(sheet)?.apply_fix(row, column).map_err(edit_failed)
    }

    /// Takes the last step back; gives the places it changed, row and column by turns. Nothing if there is no step.
    ///
    /// # Errors
    /// The JSON of the error, `edit.*` or `file.*`.
    pub fn undo(&mut self, sheet: usize) -> Result<Option<Vec<u32>>, String> {
        self.sheet_mut(sheet)?.undo().map(|places| places.map(flat)).map_err(edit_failed)
    }

    /// Makes it again.
    ///
    /// # Errors
    /// The JSON of the error, `edit.*` or `file.*`.
    pub fn redo(&mut self, sheet: usize) -> Result<Option<Vec<u32>>, String> {
        self.sheet_mut(sheet)?.redo().map(|places| places.map(flat)).map_err(edit_failed)
    }

    /// The sheets with marks, as a workbook.
    ///
    /// # Errors
    /// The JSON of the error, `file.*`.
    pub fn annotated(&mut self, english: bool, reveal: bool) -> Result<Vec<u8>, String> {
        let mut out = Cursor::new(Vec::new());
        self.book.annotate(style(english, reveal), &mut out).map_err(|error| error::of_write(&error))?;
        Ok(out.into_inner())
    }

    /// The sheets as they are now, as a workbook, and a list of all changes.
    ///
    /// # Errors
    /// The JSON of the error, `file.*`.
    pub fn corrected(&mut self, and_fixes: bool, english: bool, reveal: bool) -> Result<Vec<u8>, String> {
        let mut out = Cursor::new(Vec::new());
        let style = style(english, reveal);
        self.book.corrected(and_fixes, style, &mut out).map_err(|error| error::of_write(&error))?;
        Ok(out.into_inner())
    }

    /// The report on all checked sheets; nothing if there is no such format.
    #[must_use]
    pub fn report(&mut self, format: &str, english: bool, reveal: bool) -> Option<Vec<u8>> {
        self.book.reports(|reports| answer::report(reports, format, style(english, reveal)))
    }

    fn sheet(&self, index: usize) -> Result<&Sheet, String> {
        self.book.sheets().get(index).ok_or_else(|| read_failed(ReadError::NoSheet))
    }

    fn sheet_mut(&mut self, index: usize) -> Result<&mut Sheet, String> {
        self.book.sheet_mut(index).ok_or_else(|| read_failed(ReadError::NoSheet))
    }
}

/// Which codes are meant by a list of them; all without one.
fn wanted(codes: Option<Vec<String>>) -> impl Fn(&str) -> bool {
    move |code: &str| codes.as_ref().is_none_or(|codes| codes.iter().any(|wanted| wanted == code))
}

fn flat(places: Vec<(u32, u16)>) -> Vec<u32> {
    places.into_iter().flat_map(|(row, column)| [row, u32::from(column)]).collect()
}
