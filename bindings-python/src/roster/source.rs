//! What is checked: a file by its name, bytes, or a table in memory. Each can be gone through again for a copy.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyMemoryView, PyString};
use zhtj::roster::Limits;
use zhtj::roster::read::ReadError;

use super::rows::{Feed, TableRows};
use super::watch::{Stop, Stoppable};
use crate::capsule;
use crate::column::Column;
use crate::failure::Failure;

/// What is checked.
pub(crate) enum Source {
    File(PathBuf),
    Memory(Arc<[u8]>),
    Table(Py<PyAny>),
}

/// The bytes of a file, wherever they lie.
pub(crate) enum Bytes {
    File(File),
    Memory(Cursor<Arc<[u8]>>),
}

impl Source {
    /// Finds out what an argument is. Of a file-like object at most so many bytes are read, here and now.
    ///
    /// # Errors
    /// `TypeError` for what is none of them, `FileError` (`file.too_large`) for too many bytes, and what `read` raises.
    pub(crate) fn of(source: &Bound<'_, PyAny>, limits: &Limits) -> PyResult<Self> {
        let py = source.py();
        if source.is_instance_of::<PyString>() || source.hasattr("__fspath__")? {
            return Ok(Self::File(source.extract()?));
        }
        if let Ok(bytes) = source.cast::<PyBytes>() {
            return Ok(Self::Memory(bytes.as_bytes().into()));
        }
        if source.is_instance_of::<PyByteArray>() || source.is_instance_of::<PyMemoryView>() {
            let bytes = py.get_type::<PyBytes>().call1((source,))?;
            return Ok(Self::Memory(bytes.cast::<PyBytes>()?.as_bytes().into()));
        }
        if is_table(source)? {
            return Ok(Self::Table(source.clone().unbind()));
        }
        if source.hasattr("read")? {
            let read = source.call_method1("read", (limits.file_bytes.saturating_add(1),))?;
            let bytes =
                read.cast::<PyBytes>().map_err(|_| PyTypeError::new_err("the file must be opened in binary mode"))?;
            if bytes.as_bytes().len() as u64 > limits.file_bytes {
                return Err(Failure::from(ReadError::TooLarge { limit: limits.file_bytes }).into());
            }
            return Ok(Self::Memory(bytes.as_bytes().into()));
        }
        let kind = source.get_type().name()?;
        Err(PyTypeError::new_err(format!("expected a path, bytes, a binary file or a table, not {kind}")))
    }

    /// The name for reports, without its folder; empty where there is none.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            Self::Memory(_) | Self::Table(_) => String::new(),
        }
    }

    /// Opens a file at its beginning; `None` for a table.
    pub(crate) fn open(&self, stop: &Stop) -> Result<Option<Stoppable<Bytes>>, ReadError> {
        let inner = match self {
            Self::File(path) => Bytes::File(open(path)?),
            Self::Memory(bytes) => Bytes::Memory(Cursor::new(Arc::clone(bytes))),
            Self::Table(_) => return Ok(None),
        };
        Ok(Some(Stoppable { inner, stop: stop.clone() }))
    }
}

#[expect(clippy::disallowed_methods, reason = "a host opens the files that its caller names")]
fn open(path: &Path) -> Result<File, ReadError> {
    let metadata = path.metadata()?;
    if metadata.is_dir() {
        return Err(ReadError::Io(io::ErrorKind::IsADirectory));
    }
    if !metadata.is_file() {
        // A pipe without a writer would never open, and none of them can be read twice.
        return Err(ReadError::Io(io::ErrorKind::NotSeekable));
    }
    Ok(File::open(path)?)
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::File(file) => file.read(buffer),
            Self::Memory(bytes) => bytes.read(buffer),
        }
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::File(file) => file.seek(to),
            Self::Memory(bytes) => bytes.seek(to),
        }
    }
}

/// Whether an object is a table: Arrow data, a data frame, or a mapping of columns.
fn is_table(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(object.is_instance_of::<PyDict>()
        || object.hasattr("__arrow_c_stream__")?
        || object.hasattr("__arrow_c_array__")?
        || object.hasattr("columns")? && object.hasattr("iloc")?)
}

/// Reads a table as a sheet.
///
/// A pandas data frame is taken column by column, since columns of mixed objects have no way of their own to Arrow.
pub(crate) fn rows_of(table: &Bound<'_, PyAny>, limits: &Limits, stop: Stop) -> PyResult<TableRows> {
    let py = table.py();
    if let Ok(columns) = table.cast::<PyDict>() {
        let mut names = Vec::new();
        let mut list = Vec::new();
        for (name, column) in columns.iter() {
            names.push(name.str()?.to_string_lossy().into_owned());
            list.push(Column::of(&column)?);
        }
        return TableRows::new(names, Feed::Columns(list), limits, stop);
    }
    if table.hasattr("iloc")? {
        let mut names = Vec::new();
        let mut list = Vec::new();
        for (index, name) in table.getattr("columns")?.try_iter()?.enumerate() {
            names.push(name?.str()?.to_string_lossy().into_owned());
            // By place: names may stand twice.
            let all = py.get_type::<pyo3::types::PySlice>().call1((py.None(),))?;
            list.push(Column::of(&table.getattr("iloc")?.get_item((all, index))?)?);
        }
        return TableRows::new(names, Feed::Columns(list), limits, stop);
    }
    if let Some(stream) = capsule::stream_of(table)? {
        let names = TableRows::names_of(&stream)?;
        // Polars hands columns of nothing over in a way that the interface does not have: taken one by one, they are seen.
        if TableRows::has_nothing(&stream) && table.hasattr("get_columns")? {
            let columns = table.call_method0("get_columns")?.try_iter()?.map(|column| Column::of(&column?));
            return TableRows::new(names, Feed::Columns(columns.collect::<PyResult<_>>()?), limits, stop);
        }
        return TableRows::new(names, Feed::Stream(stream), limits, stop);
    }
    let Some(array) = capsule::array_of(table)? else {
        return Err(PyTypeError::new_err("expected a table"));
    };
    TableRows::of_array(&array, limits, stop)
}

/// The names of the columns of a table, for columns assigned by name.
pub(crate) fn names_of(table: &Bound<'_, PyAny>) -> PyResult<Vec<String>> {
    let text = |name: PyResult<Bound<'_, PyAny>>| Ok(name?.str()?.to_string_lossy().into_owned());
    if table.is_instance_of::<PyDict>() {
        return table.try_iter()?.map(text).collect();
    }
    for attribute in ["column_names", "columns"] {
        if let Some(names) = table.getattr_opt(attribute)? {
            return names.try_iter()?.map(text).collect();
        }
    }
    let schema = table.getattr("schema")?.getattr("names")?;
    schema.try_iter()?.map(text).collect()
}
