//! Reading of files: what is in them is found out from their bytes, never from their name.
//!
//! [`open`] looks at the first bytes and gives a [`Book`]; [`Book::rows`] streams a sheet of it, piece by piece.
//! `.xlsx`, `.xlsm`, `.xlsb`, `.ods` and text are streamed; `.xls` is held in memory, as its format demands. Whatever a
//! hostile file declares is compared with [`Limits`] before memory is taken for it.

use std::io::{Read, Seek, SeekFrom};

use super::{Batch, Limits};

mod compound;
mod contain;
mod error;
mod fill;
mod iso;
mod kind;
mod ods;
mod package;
mod sniff;
mod text;
mod workbook;
mod xls;

pub use error::{Content, ReadError};
pub use kind::{Delimiter, Encoding, FileKind, extension_mismatch};
pub use text::TextPiece;

/// A part of a sheet that can be parsed apart from the others, on any thread.
#[derive(Debug)]
#[non_exhaustive]
pub enum Piece {
    /// Rows that are already parsed, with their numbers in the sheet.
    Rows(Batch),
    /// Whole records cut out of a text file.
    Text(TextPiece),
}

/// A parsed piece.
#[derive(Debug)]
pub struct Parsed {
    /// The rows.
    pub batch: Batch,
    /// For a piece that was cut out of a text file: how many rows of the sheet it spans, blank ones included. The
    /// numbers of its rows then count from 1 and are to be shifted by what came before. `None`: they are final.
    pub spanned: Option<u32>,
}

impl Piece {
    /// Parses the piece.
    ///
    /// # Errors
    /// [`ReadError`] when the file turns out to be broken or a limit is passed. A row that it names counts like the
    /// rows of the piece: move it with [`ReadError::after_rows`].
    pub fn parse(self) -> Result<Parsed, ReadError> {
        match self {
            Self::Rows(batch) => Ok(Parsed { batch, spanned: None }),
            Self::Text(piece) => piece.parse(),
        }
    }
}

/// A sheet that gives its rows piece by piece, about 1 MiB at a time. Rows without any cell are left out; the numbers of
/// the others show where they are missing.
pub trait Rows {
    /// The name of the sheet; empty for a text file.
    fn sheet(&self) -> &str;

    /// The next piece; `None` when there is none left.
    ///
    /// # Errors
    /// [`ReadError`] when the file turns out to be broken or a limit is passed. A row that it names counts from the end
    /// of the piece before: move it with [`ReadError::after_rows`].
    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError>;

    /// How many cells were dropped so far because they stand right of the last column that is read
    /// ([`Limits::columns`]): stray contents far away from the table. Of a text file they are known once parsed.
    fn stray_cells(&self) -> u64 {
        0
    }
}

/// A sheet of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetInfo {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether people see it; hidden sheets often hold the values of drop-down lists.
    pub visible: bool,
    /// Whether dates count from 1904-01-01 (Excel for the old Macintosh).
    pub is_1904: bool,
}

/// Cells that are shown as one. Rows and columns count from 0, the last ones belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// The first row.
    pub first_row: u32,
    /// The first column.
    pub first_column: u32,
    /// The last row.
    pub last_row: u32,
    /// The last column.
    pub last_column: u32,
}

/// An open file.
pub struct Book<R> {
    kind: FileKind,
    sheets: Vec<SheetInfo>,
    limits: Limits,
    inner: Inner<R>,
}

enum Inner<R> {
    Workbook(Box<workbook::Workbook<R>>),
    Xls(Box<xls::Xls>),
    Ods(ods::Ods<R>),
    Text(text::Text<R>),
}

/// Opens a file: finds out its format from its bytes and reads what is needed to stream its sheets.
///
/// ```
/// use std::io::Cursor;
/// use zhtj::roster::Limits;
/// use zhtj::roster::read::{FileKind, open};
///
/// let mut book = open(Cursor::new("姓名,性别\n张三,男\n"), &Limits::default())?;
/// assert!(matches!(book.kind(), FileKind::Text { .. }));
/// let mut rows = book.rows(0)?;
/// let mut names = Vec::new();
/// while let Some(piece) = rows.next_piece()? {
///     let parsed = piece.parse()?;
///     names.extend(parsed.batch.rows().map(|row| format!("{:?}", row.cell(0))));
/// }
/// assert_eq!(names, [r#"Text("姓名")"#, r#"Text("张三")"#]);
/// # Ok::<(), zhtj::roster::read::ReadError>(())
/// ```
///
/// # Errors
/// [`ReadError`] when the file is no table, needs a password, is broken or passes a limit.
pub fn open<R: Read + Seek + Send>(mut input: R, limits: &Limits) -> Result<Book<R>, ReadError> {
    // A folder opens like a file on some systems and only refuses to be read: read before anything is believed.
    let head = sniff::head(&mut input)?;
    let length = input.seek(SeekFrom::End(0))?;
    if length > limits.file_bytes {
        return Err(ReadError::TooLarge { limit: limits.file_bytes });
    }
    input.seek(SeekFrom::Start(0))?;
    let (kind, sheets, inner) = match sniff::format(&head)? {
        sniff::Format::Zip => match package::examine(input, limits)? {
            (package::Package::Workbook(kind), input) => {
                let book = workbook::Workbook::open(input, kind)?;
                (kind, book.sheets().to_vec(), Inner::Workbook(Box::new(book)))
            }
            (package::Package::Ods, input) => {
                let (book, sheets) = ods::Ods::open(input)?;
                (FileKind::Ods, sheets, Inner::Ods(book))
            }
        },
        sniff::Format::Compound => {
            let (book, sheets) = xls::Xls::open(&mut input, length, limits)?;
            (FileKind::Xls, sheets, Inner::Xls(Box::new(book)))
        }
        sniff::Format::Text => {
            let book = text::Text::open(input)?;
            let sheet = SheetInfo { name: String::new(), visible: true, is_1904: false };
            (book.kind(), vec![sheet], Inner::Text(book))
        }
    };
    if sheets.is_empty() {
        return Err(ReadError::NoSheet);
    }
    Ok(Book { kind, sheets, limits: *limits, inner })
}

impl<R: Read + Seek + Send> Book<R> {
    /// The format of the file.
    #[must_use]
    pub const fn kind(&self) -> FileKind {
        self.kind
    }

    /// The sheets with cells, in the order of the file.
    #[must_use]
    pub fn sheets(&self) -> &[SheetInfo] {
        &self.sheets
    }

    /// Streams the rows of a sheet, counted from 0, from its start.
    ///
    /// # Errors
    /// [`ReadError::NoSheet`], or another one when the sheet cannot be read.
    pub fn rows(&mut self, sheet: usize) -> Result<Box<dyn Rows + Send + '_>, ReadError> {
        let info = self.sheets.get(sheet).ok_or(ReadError::NoSheet)?;
        match &mut self.inner {
            Inner::Workbook(book) => book.rows(info, &self.limits),
            Inner::Xls(book) => Ok(Box::new(book.rows(info, &self.limits)?)),
            Inner::Ods(book) => Ok(Box::new(book.rows(sheet, info, &self.limits)?)),
            Inner::Text(book) => Ok(Box::new(book.rows(&self.limits)?)),
        }
    }

    /// The merged cells of a sheet. For `.xlsx` they stand behind the rows, so that this reads the sheet once; for
    /// `.xls` they are at hand; for other formats, and for a sheet that is broken, there are none.
    pub fn merged(&mut self, sheet: usize) -> Vec<Merged> {
        let Some(info) = self.sheets.get(sheet) else { return Vec::new() };
        match &mut self.inner {
            Inner::Workbook(book) => book.merged(&info.name),
            Inner::Xls(book) => book.merged(&info.name),
            Inner::Ods(_) | Inner::Text(_) => Vec::new(),
        }
    }
}
