//! From a named file to checked sheets: the one place that knows how the core reads and writes workbooks.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use zhtj::kernel::Lang;
use zhtj::roster::check::{self, Options, Progress, Register};
use zhtj::roster::read::{self, Book, ReadError};
use zhtj::roster::render::Style;
use zhtj::roster::write::{self, WriteError};
use zhtj::roster::{Limits, RosterReport};

use crate::failure::Failure;
use crate::files::{self, Draft};
use crate::progress::Bar;
use crate::Run;

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
    /// The input of a name; `-` is standard input, which is read here and now.
    pub(crate) fn of(run: &mut Run<'_, '_>, file: &Path) -> Result<Self, Failure> {
        if file.as_os_str() != "-" {
            return Ok(Self::File(file.to_owned()));
        }
        let limit = Limits::default().file_bytes;
        let mut bytes = Vec::new();
        run.io.stdin.take(limit + 1).read_to_end(&mut bytes).map_err(|error| Failure::Stream { error })?;
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
    fn typed(&self) -> String {
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

/// What was read, and which sheets were left out because no header was recognised in them.
pub(crate) struct Outcome<T> {
    pub(crate) value: T,
    pub(crate) skipped: Vec<String>,
}

/// Checks every sheet with a known header, or the one of a name. With a language, progress is shown on long files.
pub(crate) fn check(
    input: &Input,
    only: Option<&str>,
    options: &Options<'_>,
    register: Option<&Register>,
    show_progress: Option<Lang>,
) -> Result<Outcome<Vec<RosterReport>>, Failure> {
    let bytes = input.open()?;
    let mut bar = Bar::new(show_progress, bytes.length, Arc::clone(&bytes.taken));
    let mut book = open(input, bytes, options)?;
    let mismatch = read::extension_mismatch(&input.name(), book.kind()).filter(|_| matches!(input, Input::File(_)));
    let checked = each_sheet(input, &mut book, only, |book, sheet| {
        let mut rows = book.rows(sheet)?;
        check::check(&mut *rows, &input.name(), options, register, &mut |progress: Progress| bar.at(progress.rows))
    });
    bar.clear();
    let mut checked = checked?;
    if let (Some(mismatch), Some(first)) = (mismatch, checked.value.first_mut()) {
        first.sheet_findings.push(mismatch);
    }
    Ok(checked)
}

fn open(input: &Input, bytes: Bytes, options: &Options<'_>) -> Result<Book<Bytes>, Failure> {
    read::open(bytes, &options.limits).map_err(|error| input.unreadable(error))
}

/// Does the same with every sheet; those without a known header are left out, unless no other is there.
fn each_sheet<T>(
    input: &Input,
    book: &mut Book<Bytes>,
    only: Option<&str>,
    mut each: impl FnMut(&mut Book<Bytes>, usize) -> Result<T, ReadError>,
) -> Result<Outcome<Vec<T>>, Failure> {
    let sheets = book.sheets().to_vec();
    if let Some(name) = only.filter(|name| sheets.iter().all(|sheet| sheet.name != *name)) {
        let known = sheets.into_iter().map(|sheet| sheet.name).collect();
        return Err(Failure::SheetName { file: input.typed(), name: name.to_owned(), known });
    }
    let mut outcome = Outcome { value: Vec::new(), skipped: Vec::new() };
    let mut last = ReadError::NoKnownColumn;
    for (index, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| only.is_none_or(|name| name == sheet.name)) {
        match each(book, index) {
            Ok(value) => outcome.value.push(value),
            Err(error @ (ReadError::NoKnownColumn | ReadError::Empty)) => {
                // Hidden sheets hold the values of drop-down lists; nobody expects them to be checked.
                if sheet.visible {
                    outcome.skipped.push(sheet.name.clone());
                }
                last = error;
            }
            Err(error) => return Err(input.unreadable(error)),
        }
    }
    if outcome.value.is_empty() { Err(input.unreadable(last)) } else { Ok(outcome) }
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
    target: &Path,
) -> Result<Draft, Failure> {
    let mut book = read::open(input.open()?, &Limits::default()).map_err(|error| input.unreadable(error))?;
    let mut failed = None;
    let draft = Draft::write(target, |file| {
        let written = match copy {
            Copy::Annotated => write::annotate(&mut book, reports, style, file),
            Copy::Fixed => write::fix(&mut book, reports, style, file).map(drop),
        };
        // The draft is dropped with the file; why is told below in the words of the core.
        written.map_err(|error| {
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
