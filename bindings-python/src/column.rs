//! A column as people hand it over, whatever library it comes from.

use arrow_array::{ArrayReader, ArrayRef};
use arrow_schema::{DataType, Field};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};

use crate::capsule;
use crate::cells::{NoCells, Part, Visit, part_of};
use crate::objects::Objects;

/// A column in parts, in the order of its rows.
pub(crate) struct Column(Vec<Part>);

impl Column {
    /// Takes a column over: anything with the Arrow `PyCapsule` interface without copying it, `NumPy` arrays and lists by
    /// copying them.
    ///
    /// # Errors
    /// `TypeError` for what is no column, or holds what no cell of a sheet can be.
    pub(crate) fn of(column: &Bound<'_, PyAny>) -> PyResult<Self> {
        if column.is_instance_of::<PyList>() || column.is_instance_of::<PyTuple>() {
            return Objects::of(column).map(Self::of_objects);
        }
        // Columns of Python objects: their own way to Arrow gives up where types are mixed.
        if holds_objects(column)? {
            return Objects::of(&column.call_method0("tolist")?).map(Self::of_objects);
        }
        if let Some(reader) = capsule::stream_of(column)? {
            // Some producers hand over a buffer where the interface has none for columns of nothing; their length says all.
            if matches!(reader.field().data_type(), DataType::Null)
                && let Ok(rows) = column.len()
            {
                return Ok(Self(vec![Part::nothing(rows)]));
            }
            let parts = column.py().detach(|| {
                let arrays = reader.map(|array| array.map_err(|error| capsule::refused(&error)));
                arrays.map(|array| part(&array?)).collect::<PyResult<Vec<_>>>()
            })?;
            return Ok(Self(parts));
        }
        if let Some(array) = capsule::array_of(column)? {
            return Ok(Self(vec![part(&array)?]));
        }
        if column.hasattr("tolist")? {
            return Objects::of(&column.call_method0("tolist")?).map(Self::of_objects);
        }
        let is_none = column.is_instance_of::<PyString>()
            || column.is_instance_of::<PyBytes>()
            || column.is_instance_of::<PyDict>()
            || !column.hasattr("__iter__")?;
        if is_none {
            let kind = column.get_type().name()?;
            return Err(PyTypeError::new_err(format!("expected a column: Arrow data, an array or a list, not {kind}")));
        }
        Objects::of(column).map(Self::of_objects)
    }

    fn of_objects(objects: Objects) -> Self {
        Self(vec![Part::Objects(objects)])
    }

    /// Does the same with every part.
    pub(crate) fn each_part<V: Visit + Copy>(&self, visit: V) -> Vec<V::Out> {
        self.0.iter().map(|part| part.visit(visit)).collect()
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.0.iter().map(Part::rows).sum()
    }

    /// The parts.
    pub(crate) fn into_parts(self) -> Vec<Part> {
        self.0
    }
}

/// Whether a column says of itself that it holds Python objects (`NumPy`, pandas).
fn holds_objects(column: &Bound<'_, PyAny>) -> PyResult<bool> {
    let Some(dtype) = column.getattr_opt("dtype")? else { return Ok(false) };
    Ok(dtype.str()?.to_cow()? == "object" && column.hasattr("tolist")?)
}

/// Reads an array; a table of one column counts as that column.
fn part(array: &ArrayRef) -> PyResult<Part> {
    use arrow_array::Array;
    use arrow_array::cast::AsArray;
    let no_cells = |NoCells(kind): NoCells| PyTypeError::new_err(format!("a column of type {kind} has no texts"));
    match array.data_type() {
        DataType::Struct(fields) => match (&fields[..], array.as_struct().columns()) {
            ([_], [column]) if array.null_count() == 0 => part_of(column).map_err(no_cells),
            _ => {
                let names: Vec<_> = fields.iter().map(|field: &std::sync::Arc<Field>| field.name().as_str()).collect();
                let names = names.join(", ");
                Err(PyTypeError::new_err(format!("expected one column, not a table of several ({names})")))
            }
        },
        _ => part_of(array).map_err(no_cells),
    }
}
