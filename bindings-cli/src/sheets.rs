//! From a named file to checked sheets: the one place that knows how the core reads and writes workbooks.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zhtj::kernel::Lang;
use zhtj::roster::check::{Options, Progress};
use zhtj::roster::read::{self, Book, ReadError};
use zhtj::roster::render::Style;
use zhtj::roster::write::{self, WriteError};
use zhtj::roster::{BookReport, Limits, Register, RosterReport, check_book, read_register};
use zhtj::transfer::class_list::check_class_list;

use crate::Run;
use crate::failure::Failure;
use crate::files::{self, Draft};
use crate::progress::Bar;

/// A file that can be opened again and again, since each copy reads it from its beginning.
#[derive(Debug, Clone)]
pub(crate) enum Input {
    /// A file by its name.
    File(PathBuf),
    /// What came from standard input.
    Memory(Arc<[u8]>),
}

/// Bytes of an input, counted as they are read.
pub(crate) struct Bytes {
    inner: Inner,
    length: u64,
    taken: Arc<AtomicU64>,
}

enum Inner {
    File(File),
    Memory(Cursor<Arc<[u8]>>),
}

impl Input {
    /// The input of a name; `-` is standard input, of which so many bytes are read here and now.
    pub(crate) fn of(run: &mut Run<'_, '_>, file: &Path, limit: u64) -> Result<Self, Failure> {
        if file.as_os_str() != "-" {
            return Ok(Self::File(file.to_owned()));
        }
        let mut bytes = Vec::new();
        run.io
            .stdin
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|error| Failure::Stream { error })?;
        if bytes.len() as u64 > limit {
            return Err(Failure::TooLong { bytes: limit });
        }
        Ok(Self::Memory(bytes.into()))
    }

    /// The name for people and reports, without its folder.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            Self::Memory(_) => "-".to_owned(),
        }
    }

    /// The name as it was typed.
    pub(crate) fn typed(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Memory(_) => "-".to_owned(),
        }
    }

    /// Opens it at its beginning.
    pub(crate) fn open(&self) -> Result<Bytes, Failure> {
        let (inner, length) = match self {
            Self::File(path) => {
                let file = files::open(path)?;
                let length = file.metadata().map(|metadata| metadata.len()).unwrap_or_default();
                (Inner::File(file), length)
            }
            Self::Memory(bytes) => (Inner::Memory(Cursor::new(Arc::clone(bytes))), bytes.len() as u64),
        };
        Ok(Bytes { inner, length, taken: Arc::default() })
    }

    fn unreadable(&self, error: ReadError) -> Failure {
        Failure::Read { file: self.typed(), error }
    }
}

impl Bytes {
    /// How many there are.
    pub(crate) const fn length(&self) -> u64 {
        self.length
    }

    /// The counter of those read so far.
    pub(crate) const fn taken(&self) -> &Arc<AtomicU64> {
        &self.taken
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = match &mut self.inner {
            Inner::File(file) => file.read(buffer),
            Inner::Memory(bytes) => bytes.read(buffer),
        }?;
        self.taken.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        match &mut self.inner {
            Inner::File(file) => file.seek(to),
            Inner::Memory(bytes) => bytes.seek(to),
        }
    }
}

/// What a sheet is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// People to be imported.
    Roster,
    /// Graduates and where they go.
    ClassList,
}

/// Checks every sheet with a known header, or the one of a name. With a language, progress is shown on long files.
pub(crate) fn check(
    input: &Input,
    subject: Subject,
    only: Option<&str>,
    options: &Options<'_>,
    register: Option<&Register>,
    show_progress: Option<Lang>,
) -> Result<BookReport, Failure> {
    let bytes = input.open()?;
    let mut bar = Bar::new(show_progress, bytes.length, Arc::clone(&bytes.taken));
    let mut book = read::open(bytes, &options.limits).map_err(|error| input.unreadable(error))?;
    let only = only.map(|name| place(input, &book, name)).transpose()?;
    let mut progress = |progress: Progress| bar.at(progress.rows);
    let checked = match subject {
        Subject::Roster => check_book(&mut book, &input.name(), options, only, register, &mut progress),
        Subject::ClassList => check_lists(&mut book, &input.name(), options, only),
    };
    bar.clear();
    let mut checked = checked.map_err(|error| input.unreadable(error))?;
    let mismatch = match input {
        Input::File(_) => read::extension_mismatch(&input.name(), book.kind()),
        Input::Memory(_) => None,
    };
    if let (Some(mismatch), Some(first)) = (mismatch, checked.reports.first_mut()) {
        first.sheet_findings.push(mismatch);
    }
    Ok(checked)
}

/// Checks class lists as rosters are checked: a sheet without a known header is passed over, unless there is no other.
fn check_lists(
    book: &mut Book<Bytes>,
    file: &str,
    options: &Options<'_>,
    only: Option<usize>,
) -> Result<BookReport, ReadError> {
    let mut report = BookReport { reports: Vec::new(), skipped: Vec::new() };
    let mut last = ReadError::NoKnownColumn;
    for (index, sheet) in book.sheets().to_vec().into_iter().enumerate() {
        if only.is_some_and(|only| only != index) {
            continue;
        }
        match check_class_list(&mut *book.rows(index)?, file, options) {
            Ok(checked) => report.reports.push(checked),
            Err(error @ (ReadError::NoKnownColumn | ReadError::Empty)) => {
                // Hidden sheets hold the values of drop-down lists; nobody expects them to be checked.
                if sheet.visible {
                    report.skipped.push(sheet.name);
                }
                last = error;
            }
            Err(error) => return Err(error),
        }
    }
    if report.reports.is_empty() { Err(last) } else { Ok(report) }
}

/// The place of a sheet by its name.
fn place(input: &Input, book: &Book<Bytes>, name: &str) -> Result<usize, Failure> {
    book.sheets().iter().position(|sheet| sheet.name == name).ok_or_else(|| Failure::SheetName {
        file: input.typed(),
        name: name.to_owned(),
        known: book.sheets().iter().map(|sheet| sheet.name.clone()).collect(),
    })
}

/// Reads a list of people already in the system. `own_branch` is the branch that the roster is for.
pub(crate) fn register(input: &Input, own_branch: Option<String>, options: &Options<'_>) -> Result<Register, Failure> {
    let mut book = read::open(input.open()?, &options.limits).map_err(|error| input.unreadable(error))?;
    // Columns assigned by hand are those of the roster, not of the list.
    let options = Options { assigned: Vec::new(), ..options.clone() };
    read_register(&mut book, own_branch, &options, None).map_err(|error| input.unreadable(error))
}

/// Which copy of a sheet is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Copy {
    /// With coloured cells, comments and a summary.
    Annotated,
    /// With the safe corrections, every change listed.
    Fixed,
}

/// Drafts a copy of an input. The file is opened anew; that it still is the one that was checked is asked by the core.
pub(crate) fn copy(
    input: &Input,
    copy: Copy,
    reports: &[RosterReport],
    style: Style,
    limits: &Limits,
    target: &Path,
) -> Result<Draft, Failure> {
    let mut book = read::open(input.open()?, limits).map_err(|error| input.unreadable(error))?;
    draft(target, |file| match copy {
        Copy::Annotated => write::annotate(&mut book, reports, style, file),
        Copy::Fixed => write::fix(&mut book, reports, style, file).map(drop),
    })
}

/// Drafts a workbook.
pub(crate) fn draft(target: &Path, fill: impl FnOnce(&mut File) -> Result<(), WriteError>) -> Result<Draft, Failure> {
    let mut failed = None;
    let draft = Draft::write(target, |file| {
        // The draft is dropped with the file; why is told below in the words of the core.
        fill(file).map_err(|error| {
            failed = Some(error);
            io::ErrorKind::Other.into()
        })
    });
    match (draft, failed) {
        (Err(_), Some(WriteError::Io(error))) => Err(Failure::Write { file: target.to_owned(), error }),
        (Err(_), Some(error)) => Err(Failure::Copy { file: target.to_owned(), error }),
        (draft, _) => draft,
    }
}

impl Run<'_, '_> {
    /// Says how many people of a list could not be used.
    pub(crate) fn mention_passed_over(&mut self, input: &Input, rows: u64) {
        if rows > 0 {
            let name = input.typed();
            let text = match self.lang {
                Lang::Zh => format!("{name}：有 {rows} 行的身份证号码无法识别，没有用于比对\n"),
                Lang::En => format!("{name}: {rows} rows have no readable ID number and were not compared\n"),
            };
            self.tell(&text);
        }
    }

    /// Says which sheets were left out.
    pub(crate) fn mention_skipped(&mut self, input: &Input, skipped: &[String]) {
        if skipped.is_empty() {
            return;
        }
        let name = input.typed();
        let text = match self.lang {
            Lang::Zh => format!("{name}：没有认出表头、未检查的工作表：{}\n", skipped.join("、")),
            Lang::En => format!("{name}: sheets without a known header, not checked: {}\n", skipped.join(", ")),
        };
        self.tell(&text);
    }
}
