//! Files that are checked and corrected by hand: the sheets are held in memory, and every change of a cell is followed by
//! what it changes in the report.
//!
//! Where a sheet is only checked, [`super::check_book`] streams it and needs less memory. Here a cell takes 16 bytes and
//! its text, so that a sheet of 100,000 rows and 16 columns takes about 45 MB; [`Limits::memory_bytes`](super::Limits::memory_bytes) bounds it.
//!
//! ```
//! use zhtj::kernel::{Verdict, day};
//! use zhtj::roster::Limits;
//! use zhtj::roster::edit::{Terms, Workbook};
//!
//! let csv = "姓名,身份证号码,民族\n张三,110105194912310021,汉\n";
//! let mut book = Workbook::open(csv.into(), "roster.csv", &Limits::default(), &mut |_| {})?;
//! book.check(0, Terms::new(day(2026, 11, 22)), &mut |_| {})?;
//! let sheet = book.sheet_mut(0).unwrap();
//! assert_eq!(sheet.report().map(|report| report.verdict()), Some(Verdict::Fail));
//! let wrong = sheet.edit(2, 1, "11010519491231002X")?;
//! assert_eq!(wrong, "110105194912310021");
//! assert_eq!(sheet.apply_fixes(|code| code == "value.rewritten")?, 1); // 汉 becomes 汉族
//! sheet.undo()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod grid;
mod live;
mod sheet;
mod view;
mod workbook;

pub use grid::Grid;
pub use live::{RowState, Terms};
pub use sheet::{EditError, Proposal, Sheet};
pub use view::{Direction, Wanted};
pub use workbook::{Opening, Workbook};

#[cfg(test)]
mod tests;
