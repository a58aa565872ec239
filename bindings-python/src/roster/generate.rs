//! Rosters of people who do not exist.

use std::path::PathBuf;

use pyo3::prelude::*;
use zhtj::roster::generate::{MAX_ROWS, Plan, write_csv, write_xlsx};
use zhtj::roster::write::WriteError;

use super::draft::publish;
use super::options;
use crate::asked::Asked;
use crate::failure::Failure;

/// Writes a roster of people who do not exist, with known mistakes, as `.xlsx` or `.csv` by the ending of `path`.
///
/// The same keywords give the same rows on every machine. `errors` is the share of rows with a mistake, 0 to 1; `mistakes` the
/// only kinds to plant (all by default); the rows are right for a check on `today`.
///
/// Raises `RequestError` for a keyword that cannot be used, `FileError` if the file cannot be written.
#[pyfunction]
#[pyo3(signature = (path, /, *, rows, today, errors = 0.1, seed = 1, kind = "members", region = None, mistakes = None))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn generate_roster(
    py: Python<'_>,
    path: PathBuf,
    rows: u32,
    today: &Bound<'_, PyAny>,
    errors: f64,
    seed: u64,
    kind: &str,
    region: Option<&str>,
    mistakes: Option<Vec<String>>,
) -> PyResult<()> {
    let asked = Asked::new(today, region, None)?;
    if !(0.0..=1.0).contains(&errors) {
        return Err(Failure::value("/errors", "expected a number from 0 to 1").into());
    }
    if rows > MAX_ROWS {
        return Err(Failure::value("/rows", &format!("expected at most {MAX_ROWS}")).into());
    }
    let mistake = |(at, name): (usize, &String)| {
        options::word(name).ok_or_else(|| Failure::value(&format!("/mistakes/{at}"), "expected a kind of mistake"))
    };
    let context = asked.context();
    let plan = Plan {
        rows,
        error_rate: errors,
        seed,
        kind: options::kind(kind)?,
        region: context.region,
        mistakes: mistakes.map(|names| names.iter().enumerate().map(mistake).collect::<Result<_, _>>()).transpose()?,
        ..Plan::new(context.today)
    };
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let written = py.detach(|| match ending.as_str() {
        "csv" => publish(path, None, |file| write_csv(&plan, file).map_err(WriteError::Io)),
        "xlsx" => publish(path, None, |file| write_xlsx(&plan, file)),
        _ => Err(Failure::value("/path", "expected a name that ends in .xlsx or .csv")),
    });
    written.map_err(PyErr::from)
}
