//! Keywords of a roster check, from Python's values.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use zhtj::roster::{Field, Limits, SheetKind};

use super::source::{self, Source};
use crate::asked::json_of;
use crate::failure::Failure;

/// The limits of reading: those given, the others by default.
pub(crate) fn limits(limits: Option<&Bound<'_, PyAny>>) -> PyResult<Limits> {
    let Some(limits) = limits else { return Ok(Limits::default()) };
    let json = json_of(limits)?;
    serde_json::from_str(&json).map_err(|error| Failure::value("/limits", &error.to_string()).into())
}

/// The kind of a sheet by its name.
pub(crate) fn kind(name: &str) -> Result<SheetKind, Failure> {
    word(name).ok_or_else(|| Failure::value("/kind", "expected members or cadres"))
}

/// A value of a vocabulary by its name in the JSON contract.
pub(crate) fn word<T: serde::de::DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(name.into()).ok()
}

/// Columns assigned by hand: by their place from 0, by the name of the column in a table, by letters as Excel writes them in a
/// file.
pub(crate) fn assigned(columns: &Bound<'_, PyDict>, source: &Source) -> PyResult<Vec<(u16, Field)>> {
    let names = match source {
        Source::Table(table) => Some(source::names_of(table.bind(columns.py()))?),
        Source::File(_) | Source::Memory(_) => None,
    };
    let mut assigned = Vec::new();
    for (column, field) in columns.iter() {
        let shown = column.str()?.to_string_lossy().into_owned();
        let path = format!("/columns/{}", shown.replace('~', "~0").replace('/', "~1"));
        let place = match (column.cast::<PyString>(), &names) {
            (Ok(_), Some(names)) => names.iter().position(|name| *name == shown).and_then(|at| u16::try_from(at).ok()),
            (Ok(_), None) => letters(&shown),
            (Err(_), _) => column.extract().ok(),
        };
        let expected = match names {
            Some(_) => "expected the name of a column or its place from 0",
            None => "expected the letters of a column or its place from 0",
        };
        let place = place.ok_or_else(|| Failure::value(&path, expected))?;
        let field: String = field.extract()?;
        let field = word(&field).ok_or_else(|| Failure::value(&path, "expected a field, such as resident_id"))?;
        assigned.push((place, field));
    }
    Ok(assigned)
}

/// The place of a column, from 0, by its letters.
fn letters(text: &str) -> Option<u16> {
    let mut index: u16 = 0;
    for letter in text.trim().bytes() {
        let value = letter.to_ascii_uppercase().checked_sub(b'A').filter(|value| *value < 26)?;
        index = index.checked_mul(26)?.checked_add(u16::from(value) + 1)?;
    }
    index.checked_sub(1)
}
