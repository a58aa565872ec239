//! Cells of the tables made here as Python's own values.

use arrow_array::ArrayRef;
use arrow_schema::DataType;
use pyo3::prelude::*;
use pyo3::types::{PyList, PyString};

use crate::cells::{Cells, Item, NoCells, Visit, part_of};
use crate::ids::to_date;

/// Appends the values of an array to a list.
pub(crate) fn append(list: &Bound<'_, PyList>, array: &ArrayRef) -> PyResult<()> {
    let is_day = matches!(array.data_type(), DataType::Date32);
    let part = part_of(array).map_err(|NoCells(kind)| pyo3::exceptions::PyTypeError::new_err(kind))?;
    part.visit(Append { list, is_day })
}

struct Append<'a, 'py> {
    list: &'a Bound<'py, PyList>,
    is_day: bool,
}

impl Visit for Append<'_, '_> {
    type Out = PyResult<()>;

    fn visit<C: Cells>(self, cells: &C) -> PyResult<()> {
        let py = self.list.py();
        for row in 0..cells.len() {
            match cells.get(row) {
                Item::Missing => self.list.append(py.None())?,
                Item::Bytes(text) => self.list.append(PyString::new(py, &String::from_utf8_lossy(text)))?,
                Item::Int(value) => self.list.append(value)?,
                Item::Float(value) => self.list.append(value)?,
                Item::Bool(value) => self.list.append(value)?,
                Item::Day(days) if self.is_day => self.list.append(date(py, days)?)?,
                Item::Day(days) => self.list.append(days)?,
            }
        }
        Ok(())
    }
}

fn date(py: Python<'_>, days: f64) -> PyResult<Bound<'_, PyAny>> {
    #[expect(clippy::cast_possible_truncation, reason = "whole days of the tables made here")]
    let whole = chrono::TimeDelta::try_days(days as i64).unwrap_or_default();
    let day = zhtj::kernel::day(1970, 1, 1).checked_add_signed(whole).unwrap_or(zhtj::kernel::Date::MIN);
    to_date(py, day).map(Bound::into_any)
}
