//! `NativeReport`.

use std::fs::File;
use std::path::PathBuf;

use pyo3::prelude::*;
use serde_json::json;
use zhtj::kernel::Verdict;
use zhtj::roster::read::{self, Book, ReadError, Rows};
use zhtj::roster::render::{self, Style, outline};
use zhtj::roster::write::{self, Again, WriteError};
use zhtj::roster::{Limits, RosterReport, Rows as Counts};

use super::check::raise;
use super::draft::publish;
use super::source::{Bytes, Source, rows_of};
use super::watch::{Stop, Stoppable};
use super::{changes, findings, summary};
use crate::asked::{lang, reveal};
use crate::capsule::refused;
use crate::failure::Failure;
use crate::table::Table;

/// What the check of a roster found. Findings are kept small and put into words when they are asked for.
#[pyclass(frozen, module = "zhtj._native")]
pub(crate) struct NativeReport {
    pub(super) reports: Vec<RosterReport>,
    pub(super) skipped: Vec<String>,
    pub(super) source: Source,
    pub(super) limits: Limits,
    /// Rows of the list of people in the system that could not be compared.
    pub(super) passed_over: u64,
    /// Rows of data of a table.
    pub(super) data_rows: Option<u32>,
}

impl NativeReport {
    fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for report in &self.reports {
            counts.add(report.rows);
        }
        counts
    }

    fn gravest(&self) -> Verdict {
        let verdicts: Vec<_> = self.reports.iter().map(RosterReport::verdict).collect();
        [Verdict::Fail, Verdict::Undecided]
            .into_iter()
            .find(|verdict| verdicts.contains(verdict))
            .unwrap_or(Verdict::Pass)
    }

    /// Writes a copy of what was checked; a table is gone through again from its beginning.
    fn copy<T: Send>(
        &self,
        py: Python<'_>,
        path: PathBuf,
        of_file: impl FnOnce(&mut Book<Stoppable<Bytes>>, &mut File) -> Result<T, WriteError> + Send,
        of_rows: impl FnOnce(&mut dyn Again, &RosterReport, &mut File) -> Result<T, WriteError> + Send,
    ) -> PyResult<T> {
        let stop = Stop::default();
        let written = py.detach(|| {
            publish(path, Some(&self.source), |file| {
                if let Some(bytes) = self.source.open(&stop)? {
                    return of_file(&mut read::open(bytes, &self.limits)?, file);
                }
                let report = self.reports.first().ok_or(WriteError::OtherFile)?;
                of_rows(&mut AgainTable { of: self, stop: stop.clone() }, report, file)
            })
        });
        raise(written, &stop)
    }
}

fn style(lang_code: &str, full: bool) -> Result<Style, Failure> {
    Ok(Style { lang: lang(lang_code)?, reveal: reveal(full) })
}

#[pymethods]
impl NativeReport {
    /// The verdict on everything: `fail` if anything is an error, else `undecided` if a rule that would decide is not known,
    /// else `pass`.
    #[getter]
    fn verdict(&self) -> &'static str {
        self.gravest().name()
    }

    /// Rows with people in them.
    #[getter]
    fn people(&self) -> u32 {
        self.counts().people
    }

    /// Rows that can be imported as they are.
    #[getter]
    fn ready(&self) -> u32 {
        self.counts().ready
    }

    /// Rows that can be imported but have a warning.
    #[getter]
    fn to_look_at(&self) -> u32 {
        self.counts().to_look_at
    }

    /// Rows for which a rule that would decide is not known.
    #[getter]
    fn undecided(&self) -> u32 {
        self.counts().undecided
    }

    /// Rows that will be refused.
    #[getter]
    fn to_fix(&self) -> u32 {
        self.counts().to_fix
    }

    /// Findings that are kept one by one.
    #[getter]
    fn findings_count(&self) -> usize {
        self.reports.iter().map(|report| report.findings.len() + report.sheet_findings.len()).sum()
    }

    /// Findings that were counted but not kept, because there were more than the limit `findings`.
    #[getter]
    fn not_kept(&self) -> u64 {
        self.reports.iter().map(|report| report.not_kept).sum()
    }

    /// Names of visible sheets in which no header was recognised; they were not checked.
    #[getter]
    fn skipped(&self) -> Vec<&str> {
        self.skipped.iter().map(String::as_str).collect()
    }

    /// Rows of `existing` that have no readable ID number and were not compared.
    #[getter]
    const fn passed_over(&self) -> u64 {
        self.passed_over
    }

    fn __repr__(&self) -> String {
        let counts = self.counts();
        let Counts { people, to_fix, .. } = counts;
        format!("<zhtj.NativeReport {}: {people} people, {to_fix} to fix>", self.gravest().name())
    }

    /// Gives the findings as a table: `sheet`, `row` (from 1, null for a finding about a whole sheet), `column` (letters),
    /// `column_name`, `field`, `code`, `severity`, `title`, `message`, `rule`, `source` (ids), `params` (JSON), `found`, `fix`,
    /// `suggestion`. Only the columns asked for are made. Personal data is masked unless `reveal`.
    ///
    /// Raises `RequestError` for a language other than `zh` and `en`, and for a column that there is not.
    #[pyo3(signature = (*, lang = "zh", reveal = false, columns = None))]
    fn findings_table(
        &self,
        py: Python<'_>,
        lang: &str,
        reveal: bool,
        columns: Option<Vec<String>>,
    ) -> PyResult<Table> {
        let style = style(lang, reveal)?;
        let all = || findings::COLUMNS.map(str::to_owned).to_vec();
        let columns = columns.unwrap_or_else(all);
        if columns.iter().any(|column| !findings::COLUMNS.contains(&column.as_str())) {
            let expected = format!("expected some of {}", findings::COLUMNS.join(", "));
            return Err(Failure::value("/columns", &expected).into());
        }
        py.detach(|| findings::table(&self.reports, style, &columns)).map_err(|error| refused(&error))
    }

    /// Gives the state of each row with a person in it: `sheet`, `row` (from 1) and `state` (`ready`, `to_look_at`,
    /// `undecided`, `to_fix`). Of a table, it has all rows of data in their order, the state null where nobody is in the row.
    fn rows_state(&self, py: Python<'_>) -> PyResult<Table> {
        py.detach(|| findings::states(&self.reports, self.data_rows)).map_err(|error| refused(&error))
    }

    /// Gives the summary as JSON: `verdict`, `rows`, `by_problem`, `sheets`, `skipped`, `not_kept`, `passed_over`.
    #[pyo3(signature = (*, lang = "zh"))]
    fn summary_json(&self, lang: &str) -> PyResult<String> {
        let lang = crate::asked::lang(lang)?;
        let rows = summary::rows(self.counts());
        let summary = json!({
            "verdict": self.verdict(),
            "rows": rows,
            "by_problem": summary::problems(&self.reports, lang),
            "sheets": self.reports.iter().map(summary::sheet).collect::<Vec<_>>(),
            "skipped": self.skipped,
            "not_kept": self.not_kept(),
            "passed_over": self.passed_over,
            "rules_version": zhtj::RULES_VERSION,
        });
        Ok(summary.to_string())
    }

    /// Renders the report as `html` (one page without scripts or links), `markdown`, `text`, `json`, `ndjson` or `csv`.
    ///
    /// Raises `RequestError` for another format or language.
    #[pyo3(signature = (format, /, *, lang = "zh", reveal = false))]
    fn render(&self, py: Python<'_>, format: &str, lang: &str, reveal: bool) -> PyResult<String> {
        let style = style(lang, reveal)?;
        let rendered = py.detach(|| {
            let mut out = Vec::new();
            let of_outline = |write: fn(&render::Outline<'_>, &mut dyn std::io::Write) -> std::io::Result<()>, out| {
                write(&outline(&self.reports, style), out)
            };
            match format {
                "html" => of_outline(render::html::write, &mut out),
                "markdown" => of_outline(render::markdown::write, &mut out),
                "text" => of_outline(render::text::write, &mut out),
                "json" => render::json::write(&self.reports, style, &mut out),
                "ndjson" => render::ndjson::write(&self.reports, style, &mut out),
                "csv" => render::csv::write(&self.reports, style, &mut out),
                _ => return Err(Failure::value("/format", "expected html, markdown, text, json, ndjson or csv")),
            }
            .map_err(|error| Failure::from(WriteError::Io(error)))?;
            Ok(String::from_utf8_lossy(&out).into_owned())
        });
        rendered.map_err(PyErr::from)
    }

    /// Writes an `.xlsx` copy with marks: coloured cells, comments, a column of results, a summary in front. The file is read
    /// again, a table gone through again. The cells hold the caller's own data in full; `reveal` is about messages.
    ///
    /// Raises `FileError`: the file has changed, or the copy cannot be written.
    #[pyo3(signature = (path, /, *, lang = "zh", reveal = false))]
    fn annotate(&self, py: Python<'_>, path: PathBuf, lang: &str, reveal: bool) -> PyResult<()> {
        let style = style(lang, reveal)?;
        self.copy(
            py,
            path,
            |book, file| write::annotate(book, &self.reports, style, file),
            |rows, report, file| write::annotate_rows(rows, report, style, file),
        )
    }

    /// Writes an `.xlsx` copy with the safe corrections applied and a last sheet that lists them, and gives the changes as a
    /// table: `sheet`, `row`, `column` (letters), `before`, `after` (masked unless `reveal`) and `code`.
    ///
    /// Raises as `annotate`.
    #[pyo3(signature = (path, /, *, lang = "zh", reveal = false))]
    fn fix(&self, py: Python<'_>, path: PathBuf, lang: &str, reveal: bool) -> PyResult<Table> {
        let style = style(lang, reveal)?;
        let changed = self.copy(
            py,
            path,
            |book, file| write::fix(book, &self.reports, style, file),
            |rows, report, file| write::fix_rows(rows, report, style, file),
        )?;
        changes::table(&changed, style.reveal).map_err(|error| refused(&error))
    }
}

/// A table that is asked for its rows again.
struct AgainTable<'a> {
    of: &'a NativeReport,
    stop: Stop,
}

impl Again for AgainTable<'_> {
    fn rows(&mut self) -> Result<Box<dyn Rows + '_>, ReadError> {
        let Source::Table(table) = &self.of.source else { return Err(ReadError::Empty) };
        let rows = Python::attach(|py| rows_of(table.bind(py), &self.of.limits, self.stop.clone()));
        match rows {
            Ok(rows) => Ok(Box::new(rows)),
            Err(error) => {
                self.stop.with(error);
                Err(ReadError::Broken { sheet: None })
            }
        }
    }
}
