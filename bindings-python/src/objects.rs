//! Python's own lists and objects as cells: what people have when a column was read with mixed types.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDate, PyDateAccess, PyDateTime, PyFloat, PyInt, PyList, PyString, PyTimeAccess};

use crate::cells::{Cells, Item};

/// A column out of Python's objects, copied so that it can be looked at without holding the interpreter.
#[derive(Default)]
pub(crate) struct Objects {
    text: Vec<u8>,
    slots: Vec<Slot>,
}

#[derive(Clone, Copy)]
enum Slot {
    Text { start: usize, end: usize },
    Other(Item<'static>),
}

impl Cells for Objects {
    fn len(&self) -> usize {
        self.slots.len()
    }

    #[inline]
    fn get(&self, row: usize) -> Item<'_> {
        match self.slots.get(row) {
            Some(Slot::Text { start, end }) => self.text.get(*start..*end).map_or(Item::Missing, Item::Bytes),
            Some(Slot::Other(item)) => *item,
            None => Item::Missing,
        }
    }
}

impl Objects {
    /// Copies a list or anything else that can be gone through.
    ///
    /// # Errors
    /// `TypeError` naming the row (from 0) and the type of an object that no cell of a sheet can be.
    pub(crate) fn of(column: &Bound<'_, PyAny>) -> PyResult<Self> {
        let mut objects = Self::default();
        if let Ok(list) = column.cast::<PyList>() {
            objects.slots.reserve(list.len());
            objects.text.reserve(list.len().saturating_mul(18));
            for item in list.iter() {
                objects.push(&item)?;
            }
        } else {
            for item in column.try_iter()? {
                objects.push(&item?)?;
            }
        }
        Ok(objects)
    }

    fn push(&mut self, item: &Bound<'_, PyAny>) -> PyResult<()> {
        let slot = if let Ok(text) = item.cast::<PyString>() {
            match text.to_str() {
                Ok(text) => self.keep(text.as_bytes()),
                // A lone surrogate, which no text outside Python can hold, stands as U+FFFD.
                Err(_) => self.keep(text.to_string_lossy().as_bytes()),
            }
        } else if item.is_none() {
            Slot::Other(Item::Missing)
        } else if let Ok(bytes) = item.cast::<PyBytes>() {
            self.keep(bytes.as_bytes())
        } else {
            self.other(item)?
        };
        self.slots.push(slot);
        Ok(())
    }

    fn keep(&mut self, text: &[u8]) -> Slot {
        let start = self.text.len();
        self.text.extend_from_slice(text);
        Slot::Text { start, end: self.text.len() }
    }

    fn other(&mut self, item: &Bound<'_, PyAny>) -> PyResult<Slot> {
        if let Ok(value) = item.cast::<PyBool>() {
            return Ok(Slot::Other(Item::Bool(value.is_true())));
        }
        if let Ok(value) = item.cast::<PyFloat>() {
            return Ok(Slot::Other(float(value.value())));
        }
        if item.is_instance_of::<PyInt>() {
            // A whole number of any length is exact in Python: too long for a machine word, it is judged as its digits.
            return Ok(match item.extract::<i64>() {
                Ok(value) => Slot::Other(Item::Int(value)),
                Err(_) => self.keep(item.str()?.to_cow()?.as_bytes()),
            });
        }
        let kind = item.get_type().name()?.to_string();
        if matches!(kind.as_str(), "NAType" | "NaTType") {
            return Ok(Slot::Other(Item::Missing));
        }
        if let Ok(date) = item.cast::<PyDate>() {
            return Ok(Slot::Other(day(date)));
        }
        match kind.as_str() {
            "bool" | "bool_" => Ok(Slot::Other(Item::Bool(item.is_truthy()?))),
            "Decimal" => Ok(self.keep(item.str()?.to_cow()?.as_bytes())),
            _ => match (item.extract::<i64>(), item.extract::<f64>()) {
                (Ok(value), _) => Ok(Slot::Other(Item::Int(value))),
                (_, Ok(value)) => Ok(Slot::Other(float(value))),
                _ => {
                    let row = self.slots.len();
                    Err(PyTypeError::new_err(format!("row {row}: expected text, a number or None, not {kind}")))
                }
            },
        }
    }
}

fn float(value: f64) -> Item<'static> {
    if value.is_nan() { Item::Missing } else { Item::Float(value) }
}

/// The days since 1970-01-01 of a `datetime.date`, with the time of a `datetime.datetime` as their fraction.
fn day(date: &Bound<'_, PyDate>) -> Item<'static> {
    let (month, of_month) = (u32::from(date.get_month()), u32::from(date.get_day()));
    let Some(day) = zhtj::kernel::Date::from_ymd_opt(date.get_year(), month, of_month) else { return Item::Missing };
    let days = i32::try_from((day - zhtj::kernel::day(1970, 1, 1)).num_days()).unwrap_or_default();
    let seconds = date.cast::<PyDateTime>().map_or(0, |time| {
        u32::from(time.get_hour()) * 3600 + u32::from(time.get_minute()) * 60 + u32::from(time.get_second())
    });
    Item::Day(f64::from(days) + f64::from(seconds) / 86_400.0)
}
