//! Tables on their way to whatever library the caller uses.

use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchIterator};
use arrow_schema::{DataType, SchemaRef};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict};

use crate::capsule;

/// A table in Arrow's memory format.
///
/// Anything that takes the Arrow PyCapsule interface takes it without copying: `pyarrow.table(t)`, `polars.DataFrame(t)`,
/// `duckdb.from_arrow(t)`, `pandas.DataFrame.from_arrow(t)`.
#[pyclass(frozen, module = "zhtj._native")]
pub(crate) struct Table {
    schema: SchemaRef,
    batches: Vec<RecordBatch>,
}

impl Table {
    pub(crate) const fn new(schema: SchemaRef, batches: Vec<RecordBatch>) -> Self {
        Self { schema, batches }
    }

    fn rows(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }
}

#[pymethods]
impl Table {
    /// The number of rows.
    #[getter]
    fn num_rows(&self) -> usize {
        self.rows()
    }

    /// The names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    fn __len__(&self) -> usize {
        self.rows()
    }

    fn __repr__(&self) -> String {
        let column = |field: &Arc<arrow_schema::Field>| format!("{}: {}", field.name(), type_name(field.data_type()));
        let columns: Vec<_> = self.schema.fields().iter().map(column).collect();
        format!("<zhtj.Table {} rows [{}]>", self.rows(), columns.join(", "))
    }

    /// Gives the table as a stream of record batches (Arrow PyCapsule interface). It can be asked for again and again.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A request is best effort by the interface; consumers cast what they want otherwise.
        let _ = requested_schema;
        let batches = self.batches.clone().into_iter().map(Ok);
        capsule::export_stream(py, Box::new(RecordBatchIterator::new(batches, Arc::clone(&self.schema))))
    }

    /// Gives the schema (Arrow PyCapsule interface).
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::export_schema(py, &self.schema)
    }

    /// Gives a `pyarrow.Table` over the same memory. Raises `ImportError` without pyarrow.
    fn to_pyarrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("pyarrow")?.call_method1("table", (slf,))
    }

    /// Gives a `polars.DataFrame`. Raises `ImportError` without Polars.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("polars")?.call_method1("DataFrame", (slf,))
    }

    /// Gives a `pandas.DataFrame`; text from small vocabularies comes as categories. Raises `ImportError` without pandas
    /// and pyarrow.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("pandas")?;
        Self::to_pyarrow(slf)?.call_method0("to_pandas")
    }

    /// Gives the columns as lists of Python's own values. It needs no other library, but it copies everything.
    fn to_pydict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (index, field) in self.schema.fields().iter().enumerate() {
            let list = pyo3::types::PyList::empty(py);
            for batch in &self.batches {
                crate::values::append(&list, batch.column(index))?;
            }
            dict.set_item(field.name(), list)?;
        }
        Ok(dict)
    }
}

/// The name of a type as people read it.
fn type_name(kind: &DataType) -> String {
    match kind {
        DataType::Dictionary(..) => "category".to_owned(),
        DataType::Utf8 | DataType::LargeUtf8 => "text".to_owned(),
        DataType::Date32 => "date".to_owned(),
        other => other.to_string(),
    }
}
