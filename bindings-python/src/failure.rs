//! Errors of the core as Python's exceptions: `zhtj._errors.ZhtjError` and its children, each with `code`, `path` and
//! `params`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString};
use serde_json::{Map, Value as Json, json};
use zhtj::kernel::{Finding, Lang, Reveal};
use zhtj::roster::read::ReadError;
use zhtj::roster::write::WriteError;
use zhtj::wire::WireError;

/// An error on its way to Python. It can be made without holding the interpreter.
#[derive(Debug)]
pub(crate) struct Failure(Box<Parts>);

#[derive(Debug)]
struct Parts {
    code: &'static str,
    path: String,
    params: Map<String, Json>,
    message: String,
}

impl Failure {
    pub(crate) fn new(code: &'static str, path: &str, params: Json, message: String) -> Self {
        let params = match params {
            Json::Object(params) => params,
            _ => Map::new(),
        };
        Self(Box::new(Parts { code, path: path.to_owned(), params, message }))
    }

    /// A value of a keyword that cannot be used; `path` is a JSON Pointer that begins with the keyword.
    pub(crate) fn value(path: &str, detail: &str) -> Self {
        Self::new("request.invalid_value", path, json!({ "detail": detail }), format!("{path}: {detail}"))
    }
}

impl From<&Finding> for Failure {
    fn from(finding: &Finding) -> Self {
        let params = finding.params().map(|(name, value)| (name.to_owned(), value.to_json(Reveal::Masked))).collect();
        let message = finding.message(Lang::En, Reveal::Masked);
        Self(Box::new(Parts { code: finding.code(), path: finding.path().to_string(), params, message }))
    }
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        let params = error.to_json()["error"]["params"].clone();
        Self::new(error.code(), error.path(), params, error.to_string())
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Self {
        let params = match &error {
            ReadError::TooLarge { limit } | ReadError::DecompressedTooLarge { limit } => json!({ "limit": limit }),
            ReadError::TooManyRows { limit } => json!({ "limit": limit }),
            ReadError::TooManyColumns { limit } => json!({ "limit": limit }),
            ReadError::Encoding { row, mixed } => json!({ "row": row, "mixed": mixed }),
            ReadError::Binary { row } | ReadError::UnclosedQuote { row } => json!({ "row": row }),
            ReadError::Broken { sheet } => json!({ "sheet": sheet }),
            ReadError::Io(kind) => json!({ "reason": kind.to_string() }),
            _ => json!({}),
        };
        Self::new(error.code(), "", params, error.to_string())
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        let params = match &error {
            WriteError::TooManyRows { limit } => json!({ "limit": limit }),
            WriteError::CellTooLong { row, column } => json!({ "row": row, "column": column }),
            _ => json!({}),
        };
        Self::new(error.code(), "", params, error.to_string())
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        Python::attach(|py| raised(py, &failure.0).unwrap_or_else(|error| error))
    }
}

/// The classes of `zhtj._errors`, looked up once.
static CLASSES: PyOnceLock<[Py<PyAny>; 3]> = PyOnceLock::new();

fn raised(py: Python<'_>, failure: &Parts) -> PyResult<PyErr> {
    let [any, request, file] = CLASSES.get_or_try_init(py, || {
        let module = py.import("zhtj._errors")?;
        let class = |name| module.getattr(name).map(Bound::unbind);
        Ok::<_, PyErr>([class("ZhtjError")?, class("RequestError")?, class("FileError")?])
    })?;
    let class = match failure.code.split('.').next() {
        Some("request") => request,
        Some("file") => file,
        _ => any,
    };
    let params = object(py, &failure.params)?;
    let error = class.bind(py).call1((failure.code, &failure.path, params, &failure.message))?;
    Ok(PyErr::from_value(error))
}

fn object<'py>(py: Python<'py>, map: &Map<String, Json>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, value) in map {
        dict.set_item(name, to_python(py, value)?)?;
    }
    Ok(dict)
}

/// JSON as Python's own values.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Json) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Json::Null => py.None().into_bound(py),
        Json::Bool(value) => value.into_pyobject(py)?.to_owned().into_any(),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => whole.into_pyobject(py)?.into_any(),
            None => number.as_f64().into_pyobject(py)?,
        },
        Json::String(text) => PyString::new(py, text).into_any(),
        Json::Array(items) => {
            let items = items.iter().map(|item| to_python(py, item)).collect::<PyResult<Vec<_>>>()?;
            PyList::new(py, items)?.into_any()
        }
        Json::Object(map) => object(py, map)?.into_any(),
    })
}
