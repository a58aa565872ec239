//! Workbooks as answers: the user's own sheets with marks ([`annotate()`]), the same with safe corrections ([`fix()`]),
//! and a blank import sheet ([`template()`]).
//!
//! Rows go through one at a time: cells wait in a temporary file of the operating system (unnamed where it can be, and
//! removed in any case), not in memory. Nothing is written to the output before a workbook is complete, but a full disk
//! can still leave half of it there: hosts write beside the wanted file and rename.
//!
//! Every text is written as text; no cell of an output is a formula. What a copy does not take along it says on its
//! own first or last sheet: formulas become the values last computed, and the looks of the original stay behind.

mod annotate;
mod book;
mod copy;
mod error;
mod fix;
mod marks;
mod save;
mod source;
mod summary;
mod template;

pub use book::{Again, annotate, annotate_rows, fix, fix_rows};
pub use error::WriteError;
pub use fix::Change;
pub(in crate::roster) use save::save;
pub use template::template;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet};

use crate::kernel::Date;
use crate::roster::contain::contained;

/// The rows of a sheet of a workbook.
const MAX_ROWS: u32 = 1_048_576;

/// The columns of a sheet of a workbook.
const MAX_COLUMNS: u32 = 16_384;

/// Runs what writes a workbook.
///
/// The library that writes workbooks stops with a panic when its temporary file cannot be written, which a full disk
/// can cause at any cell; here it becomes an error like any other. Nothing is used again after it.
pub(in crate::roster) fn guarded<T>(write: impl FnOnce() -> Result<T, WriteError>) -> Result<T, WriteError> {
    contained(write).unwrap_or(Err(WriteError::Temporary))
}

/// A workbook that says when it was made by the day of the check, since no clock is read here.
fn workbook(today: Date, title: &str) -> Workbook {
    use chrono::Datelike;
    let mut properties = DocProperties::new().set_title(title).set_author("zhtj");
    let month_and_day = u8::try_from(today.month()).ok().zip(u8::try_from(today.day()).ok());
    let made = u16::try_from(today.year()).ok().zip(month_and_day);
    if let Some(Ok(made)) = made.map(|(year, (month, day))| ExcelDateTime::from_ymd(year, month, day)) {
        properties = properties.set_creation_datetime(&made);
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    workbook
}

/// Adds a sheet whose rows are written once, in order, and not kept in memory where the host has temporary files.
fn add_streamed<'w>(workbook: &'w mut Workbook, name: &str) -> Result<&'w mut Worksheet, WriteError> {
    let sheet = if cfg!(target_family = "wasm") {
        workbook.add_worksheet()
    } else {
        workbook.add_worksheet_with_constant_memory()?
    };
    Ok(sheet.set_name(name)?)
}

/// The names of the sheets of one workbook: allowed by Excel and different from each other.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    /// The wanted name, or the nearest that is allowed and free.
    fn take(&mut self, wanted: &str) -> String {
        let allowed = |c: char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
        let clean: String = wanted.chars().map(|c| if allowed(c) { c } else { '_' }).collect();
        let clean = clean.trim_matches('\'');
        let clean = if clean.is_empty() { "Sheet1" } else { clean };
        let mut name = shorten(clean, 31);
        let mut number = 2;
        while self.0.iter().any(|taken| taken.to_lowercase() == name.to_lowercase()) {
            let suffix = format!(" ({number})");
            name = format!("{}{suffix}", shorten(clean, 31 - suffix.len()));
            number += 1;
        }
        self.0.push(name.clone());
        name
    }
}

/// So many UTF-16 units at most, which is how Excel counts.
fn shorten(text: &str, units: usize) -> String {
    let mut left = units;
    let fits = |c: &char| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(if fits { c.len_utf16() } else { left });
        fits
    };
    text.chars().take_while(fits).collect()
}

/// A link to a cell of the same workbook.
fn link_to(sheet: &str, place: &str) -> String {
    format!("internal:'{}'!{place}", sheet.replace('\'', "''"))
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod name_tests {
    use super::*;

    #[test]
    fn sheet_names_are_made_allowed_and_unique() {
        let mut names = Names::default();
        assert_eq!(names.take("a/b:c"), "a_b_c");
        assert_eq!(names.take("A/B:C"), "A_B_C (2)");
        assert_eq!(names.take(""), "Sheet1");
        assert_eq!(names.take("'x'"), "x");
        let long = "团".repeat(40);
        assert_eq!(names.take(&long).chars().count(), 31);
        assert_eq!(names.take(&long), format!("{} (2)", "团".repeat(27)));
        assert_eq!(shorten("𠮷𠮷", 3), "𠮷");
    }

    #[test]
    fn a_panic_of_the_library_becomes_an_error() {
        let result: Result<(), _> = guarded(|| panic!("no space"));
        assert_eq!(result.unwrap_err().code(), "file.temporary_failed");
    }
}
