//! Whole columns of personal data as they may be shown.

use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema};
use pyo3::prelude::*;
use zhtj::kernel::{Kind, Personal, Reveal};

use crate::capsule::refused;
use crate::cells::{Cells, Item, Visit};
use crate::column::Column;
use crate::failure::Failure;
use crate::table::Table;

/// Masks a column of personal data and gives a table of one column, `masked`, with a row for each.
///
/// `kind` is what the texts are: `id`, `phone`, `email`, `name`, `number` (development and other numbers) or `text`, of which
/// nothing is shown. Numbers are masked by their digits; missing cells stay missing.
///
/// Raises `TypeError` for what is no column, `RequestError` (`request.invalid_value`) for another kind.
///
/// >>> import zhtj
/// >>> zhtj.mask(["11010519491231002X", None]).to_pydict()
/// {'masked': ['110*************2X', None]}
#[pyfunction]
#[pyo3(signature = (column, kind = "id"))]
pub(crate) fn mask(py: Python<'_>, column: &Bound<'_, PyAny>, kind: &str) -> PyResult<Table> {
    let kind = match kind {
        "id" => Kind::Id,
        "phone" => Kind::Phone,
        "email" => Kind::Email,
        "name" => Kind::Name,
        "number" => Kind::Number,
        "text" => Kind::Text,
        _ => return Err(Failure::value("/kind", "expected id, phone, email, name, number or text").into()),
    };
    let column = Column::of(column)?;
    py.detach(|| {
        let schema = Arc::new(Schema::new(vec![Field::new("masked", DataType::Utf8, true)]));
        let batch = |texts| RecordBatch::try_new(Arc::clone(&schema), vec![texts]).map_err(|error| refused(&error));
        let batches = column.each_part(Mask(kind)).into_iter().map(batch).collect::<PyResult<_>>()?;
        Ok(Table::new(schema, batches))
    })
}

fn masked(kind: Kind, text: &str) -> String {
    Personal::new(kind, text).show(Reveal::Masked)
}

#[derive(Clone, Copy)]
struct Mask(Kind);

impl Visit for Mask {
    type Out = ArrayRef;

    fn visit<C: Cells>(self, cells: &C) -> ArrayRef {
        let mut texts = StringBuilder::with_capacity(cells.len(), cells.len() * 18);
        for row in 0..cells.len() {
            match cells.get(row) {
                Item::Missing => texts.append_null(),
                Item::Bytes(text) => texts.append_value(masked(self.0, &String::from_utf8_lossy(text))),
                Item::Int(value) => texts.append_value(masked(self.0, &value.to_string())),
                Item::Float(value) => texts.append_value(masked(self.0, &value.to_string())),
                Item::Bool(_) | Item::Day(_) => texts.append_value(masked(Kind::Text, "cell")),
            }
        }
        Arc::new(texts.finish())
    }
}
