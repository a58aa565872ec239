//! `PartCheck`: a roster that lies in parts on the machines of a cluster, which bring equal numbers together themselves.

use std::sync::Arc;

use arrow_array::{ArrayRef, Int8Array, Int64Array, RecordBatch, UInt32Array};
use arrow_schema::{DataType, Field, Schema};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use zhtj::roster::check::Options;
use zhtj::roster::parts::{self, Repeated, Twice, UniqueNumber};
use zhtj::roster::read::{Piece, Rows};
use zhtj::roster::render::Style;
use zhtj::roster::{Field as ColumnField, Limits, Register, RosterReport, SheetKind};

use super::check::{raise, register};
use super::source::rows_of;
use super::watch::Stop;
use super::{findings, options};
use crate::asked::{self, Asked};
use crate::capsule::refused;
use crate::failure::Failure;
use crate::table::Table;

/// The check of the parts of one roster, the same for all of them wherever they lie. For hosts that carry rows themselves.
///
/// `names` are the headers, which stand in row 1. The other keywords are those of `check_roster`; `columns` takes names.
///
/// Raises `FileError` (`file.no_known_column`) if the headers are none of a roster, `RequestError` for a keyword that cannot be
/// used.
#[pyclass(frozen, module = "zhtj._native")]
pub(crate) struct PartCheck {
    asked: Asked,
    names: Vec<String>,
    kind: Option<SheetKind>,
    assigned: Vec<(u16, ColumnField)>,
    register: Option<Register>,
    style: Style,
}

#[pymethods]
impl PartCheck {
    #[new]
    #[pyo3(signature = (names, *, today, region = None, policy = None, kind = None, columns = None, existing = None,
        own_branch = None, lang = "zh", reveal = false))]
    #[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
    fn new(
        py: Python<'_>,
        names: Vec<String>,
        today: &Bound<'_, PyAny>,
        region: Option<&str>,
        policy: Option<&Bound<'_, PyAny>>,
        kind: Option<&str>,
        columns: Option<&Bound<'_, PyDict>>,
        existing: Option<&Bound<'_, PyAny>>,
        own_branch: Option<String>,
        lang: &str,
        reveal: bool,
    ) -> PyResult<Self> {
        let style = Style { lang: asked::lang(lang)?, reveal: asked::reveal(reveal) };
        let kind = kind.map(options::kind).transpose()?;
        let assigned = columns.map_or(Ok(Vec::new()), |columns| assigned(columns, &names))?;
        let mut made = Self { asked: Asked::new(today, region, policy)?, names, kind, assigned, register: None, style };
        if let Some(existing) = existing {
            let read = register(py, existing, own_branch, &made.options(), &Stop::default())?;
            made.register = Some(read);
        }
        made.parts()?;
        Ok(made)
    }

    /// Checks a part, a table with columns in the order of the names. Gives what is found of each row by itself, as a table like
    /// that of a report; the numbers that must be unique in the whole roster, as a table of `which` (1 ID number, 2 development
    /// number, 3 mobile number), `key` (the number, 64 bits: it is personal data) and `row`; and the number of people. The first
    /// row of the part is row 2.
    fn check(&self, py: Python<'_>, part: &Bound<'_, PyAny>) -> PyResult<(Table, Table, u32)> {
        let stop = Stop::default();
        let limits = limits();
        let mut rows = rows_of(part, &limits, stop.clone())?;
        let checked = py.detach(|| -> Result<_, Failure> {
            let parts = self.parts()?;
            let (mut reports, mut numbers, mut people) = (Vec::new(), Vec::new(), 0_u32);
            while let Some(piece) = rows.next_piece()? {
                let batch = Piece::parse(piece)?.batch;
                let (report, unique) = parts.check(&batch);
                people = people.saturating_add(report.rows.people);
                reports.push(report);
                numbers.extend(unique);
            }
            if reports.is_empty() {
                reports.push(parts.compare(&[]));
            }
            Ok((reports, numbers, people))
        });
        let (reports, numbers, people) = raise(checked, &stop)?;
        Ok((self.table(py, &reports)?, unique(&numbers)?, people))
    }

    /// The findings about numbers that stand in several rows: for each later row, what kind of number it is, the row, and the
    /// first row with it.
    fn compare(&self, py: Python<'_>, which: Vec<u8>, row: Vec<u32>, first_row: Vec<u32>) -> PyResult<Table> {
        let mut twice = Vec::with_capacity(which.len());
        for ((which, row), first_row) in which.into_iter().zip(row).zip(first_row) {
            let which = KINDS.get(usize::from(which).wrapping_sub(1)).copied();
            let which = which.ok_or_else(|| Failure::value("/which", "expected 1, 2 or 3"))?;
            twice.push(Repeated { which, row, first_row });
        }
        let report = py.detach(|| self.parts().map(|parts| parts.compare(&twice)))?;
        self.table(py, &[report])
    }

    /// The findings about the roster as a whole, given the number of people in all parts.
    fn whole(&self, py: Python<'_>, people: u32) -> PyResult<Table> {
        let report = self.parts()?.whole(people);
        self.table(py, &[report])
    }
}

/// The kinds of numbers in the order of their places, from 1.
const KINDS: [Twice; 3] = [Twice::Id, Twice::Number, Twice::Mobile];

/// Findings of a part are handed on at once, so none has to be left out.
fn limits() -> Limits {
    Limits { findings: u32::MAX, ..Limits::default() }
}

impl PartCheck {
    fn options(&self) -> Options<'_> {
        Options {
            kind: self.kind,
            limits: limits(),
            named: true,
            assigned: self.assigned.clone(),
            ..Options::new(self.asked.context())
        }
    }

    fn parts(&self) -> Result<parts::PartCheck<'_>, Failure> {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        Ok(parts::PartCheck::new(&names, &self.options(), self.register.as_ref())?)
    }

    fn table(&self, py: Python<'_>, reports: &[RosterReport]) -> PyResult<Table> {
        let columns = findings::COLUMNS.map(str::to_owned);
        py.detach(|| findings::table(reports, self.style, &columns)).map_err(|error| refused(&error))
    }
}

fn assigned(columns: &Bound<'_, PyDict>, names: &[String]) -> PyResult<Vec<(u16, ColumnField)>> {
    let place = |(name, field): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
        let (name, field): (String, String) = (name.extract()?, field.extract()?);
        let place = names.iter().position(|known| *known == name).and_then(|at| u16::try_from(at).ok());
        let place = place.ok_or_else(|| Failure::value("/columns", "expected the name of a column"))?;
        let field = options::word(&field).ok_or_else(|| Failure::value("/columns", "expected a field"))?;
        Ok((place, field))
    };
    columns.iter().map(place).collect()
}

fn unique(numbers: &[UniqueNumber]) -> PyResult<Table> {
    let place = |which: Twice| KINDS.iter().position(|kind| *kind == which).unwrap_or_default();
    let which: Int8Array =
        numbers.iter().map(|number| i8::try_from(place(number.which)).ok().map(|at| at + 1)).collect();
    let columns: Vec<ArrayRef> = vec![
        Arc::new(which),
        Arc::new(Int64Array::from_iter_values(numbers.iter().map(|number| number.key.cast_signed()))),
        Arc::new(UInt32Array::from_iter_values(numbers.iter().map(|number| number.row))),
    ];
    let schema = Arc::new(Schema::new(vec![
        Field::new("which", DataType::Int8, true),
        Field::new("key", DataType::Int64, false),
        Field::new("row", DataType::UInt32, false),
    ]));
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns).map_err(|error| refused(&error))?;
    Ok(Table::new(schema, vec![batch]))
}
