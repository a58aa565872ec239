//! The check of a roster.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use zhtj::roster::check::{Options, Progress, check};
use zhtj::roster::read::{self, Book, ReadError};
use zhtj::roster::{BookReport, Limits, Register, check_book, read_people, read_register};

use super::options;
use super::report::NativeReport;
use super::rows::TableRows;
use super::source::{Bytes, Source, rows_of};
use super::watch::{Stop, Stoppable, Watch};
use crate::asked::Asked;
use crate::failure::Failure;

/// Checks a roster (名册) before it is imported, by every rule about its cells, rows and numbers.
///
/// `source` is a path (`.xlsx .xlsm .xlsb .xls .ods .csv .txt`, known by its bytes), `bytes`, a file opened in binary mode, or a
/// table: anything with the Arrow PyCapsule interface, a data frame, a dict of columns. Of a table, the names of the columns
/// are row 1 and the first row of data is row 2, so that findings name rows as a spreadsheet would.
///
/// `existing` is a list of people already in the system, in any of these shapes; `own_branch` the branch that the roster is
/// for. `kind` is `members` or `cadres` and `sheet` a name or a place from 0; both are found out otherwise. `columns` says what
/// columns are about whose headers are not known: place from 0, letters (files) or name (tables) to field. `limits` bounds what
/// is taken (`file_bytes`, `decompressed_bytes`, `memory_bytes`, `rows`, `columns`, `cell_chars`, `header_rows`, `findings`).
/// `name` stands for the name of the file in reports. `progress` is called about ten times a second with the rows done since
/// the last call, as `tqdm.update` wants it; what it raises ends the check, as Ctrl-C does.
///
/// Rows are streamed; the interpreter is free meanwhile. Memory: 48 bytes a row for what must be unique, and the findings.
///
/// Raises `FileError` (`file.*`) for a file that cannot be used, `RequestError` (`request.*`) for a keyword that cannot,
/// `TypeError` for what is no table.
#[pyfunction]
#[pyo3(signature = (source, *, today, region = None, policy = None, kind = None, sheet = None, columns = None, existing = None,
    own_branch = None, limits = None, name = None, progress = None))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn check_roster(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    today: &Bound<'_, PyAny>,
    region: Option<&str>,
    policy: Option<&Bound<'_, PyAny>>,
    kind: Option<&str>,
    sheet: Option<&Bound<'_, PyAny>>,
    columns: Option<&Bound<'_, PyDict>>,
    existing: Option<&Bound<'_, PyAny>>,
    own_branch: Option<String>,
    limits: Option<&Bound<'_, PyAny>>,
    name: Option<String>,
    progress: Option<Py<PyAny>>,
) -> PyResult<NativeReport> {
    let asked = Asked::new(today, region, policy)?;
    let limits = options::limits(limits)?;
    let source = Source::of(source, &limits)?;
    let sheet = sheet.map(Sheet::of).transpose()?;
    let options = Options {
        context: asked.context(),
        kind: kind.map(options::kind).transpose()?,
        limits,
        assigned: columns.map_or(Ok(Vec::new()), |columns| options::assigned(columns, &source))?,
        named: matches!(source, Source::Table(_)),
    };
    let stop = Stop::default();
    let register = match existing {
        Some(existing) => Some(register(py, existing, own_branch, &options, &stop)?),
        None => None,
    };
    let name = name.unwrap_or_else(|| source.name());
    let mut watch = Watch::new(progress, stop.clone());
    let mut data_rows = None;
    let checked = match &source {
        Source::Table(table) => {
            let mut rows = rows_of(table.bind(py), &limits, stop.clone())?;
            let checked = py.detach(|| of_table(&mut rows, &name, &options, register.as_ref(), &mut watch));
            data_rows = Some(rows.data_rows());
            checked
        }
        Source::File(_) | Source::Memory(_) => {
            py.detach(|| of_file(&source, &name, &options, sheet.as_ref(), register.as_ref(), &stop, &mut watch))
        }
    };
    let BookReport { reports, skipped } = raise(checked, &stop)?;
    py.detach(|| watch.end());
    if let Some(error) = stop.take() {
        return Err(error);
    }
    let passed_over = register.map_or(0, |register| register.passed_over());
    Ok(NativeReport { reports, skipped, source, limits, passed_over, data_rows })
}

/// The exception: of whoever stopped the check, or what the reading ended with.
pub(super) fn raise<T, E: Into<Failure>>(result: Result<T, E>, stop: &Stop) -> PyResult<T> {
    result.map_err(|error| stop.take().unwrap_or_else(|| error.into().into()))
}

/// A sheet by its name or its place.
enum Sheet {
    Name(String),
    Place(usize),
}

impl Sheet {
    fn of(sheet: &Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(match sheet.cast::<PyString>() {
            Ok(name) => Self::Name(name.to_string_lossy().into_owned()),
            Err(_) => Self::Place(sheet.extract()?),
        })
    }

    fn place(&self, book: &Book<Stoppable<Bytes>>) -> Result<usize, ReadError> {
        let place = match self {
            Self::Name(name) => book.sheets().iter().position(|sheet| sheet.name == *name),
            Self::Place(place) => Some(*place),
        };
        place.filter(|place| *place < book.sheets().len()).ok_or(ReadError::NoSheet)
    }
}

fn of_table(
    rows: &mut TableRows,
    name: &str,
    options: &Options<'_>,
    register: Option<&Register>,
    watch: &mut Watch,
) -> Result<BookReport, ReadError> {
    let report = check(rows, name, options, register, &mut |at: Progress| watch.at(at.rows))?;
    Ok(BookReport { reports: vec![report], skipped: Vec::new() })
}

fn of_file(
    source: &Source,
    name: &str,
    options: &Options<'_>,
    sheet: Option<&Sheet>,
    register: Option<&Register>,
    stop: &Stop,
    watch: &mut Watch,
) -> Result<BookReport, ReadError> {
    let Some(bytes) = source.open(stop)? else { return Err(ReadError::Empty) };
    let mut book = read::open(bytes, &options.limits)?;
    let only = sheet.map(|sheet| sheet.place(&book)).transpose()?;
    let mut checked = check_book(&mut book, name, options, only, register, &mut |at: Progress| watch.at(at.rows))?;
    if let (Source::File(_), Some(first)) = (source, checked.reports.first_mut()) {
        first.sheet_findings.extend(read::extension_mismatch(&source.name(), book.kind()));
    }
    Ok(checked)
}

pub(super) fn register(
    py: Python<'_>,
    existing: &Bound<'_, PyAny>,
    own_branch: Option<String>,
    options: &Options<'_>,
    stop: &Stop,
) -> PyResult<Register> {
    // Columns assigned by hand are those of the roster, not of the list.
    let options = Options { assigned: Vec::new(), ..options.clone() };
    let limits: &Limits = &options.limits;
    let source = Source::of(existing, limits)?;
    let read = match &source {
        Source::Table(table) => {
            let mut rows = rows_of(table.bind(py), limits, stop.clone())?;
            py.detach(|| {
                let mut register = Register::new(own_branch);
                read_people(&mut rows, &options, &mut register).map(|()| register)
            })
        }
        Source::File(_) | Source::Memory(_) => py.detach(|| {
            let Some(bytes) = source.open(stop)? else { return Err(ReadError::Empty) };
            read_register(&mut read::open(bytes, limits)?, own_branch, &options, None)
        }),
    };
    raise(read, stop)
}
