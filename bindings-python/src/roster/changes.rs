//! The corrections of a copy as a table.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StringArray, UInt32Array};
use arrow_schema::{ArrowError, Field, Schema};
use zhtj::kernel::Reveal;
use zhtj::roster::report::column_letters;
use zhtj::roster::write::Change;

use crate::table::Table;

/// A row for each change, in the order in which they were made.
pub(super) fn table(changes: &[Change], reveal: Reveal) -> Result<Table, ArrowError> {
    fn texts<'a, T: AsRef<str>>(changes: &'a [Change], text: impl Fn(&'a Change) -> T) -> ArrayRef {
        Arc::new(StringArray::from_iter_values(changes.iter().map(text)))
    }
    let columns: [(&str, ArrayRef); 6] = [
        ("sheet", texts(changes, |change| change.sheet.as_str())),
        ("row", Arc::new(changes.iter().map(|change| change.row).collect::<UInt32Array>())),
        ("column", texts(changes, |change| column_letters(change.column))),
        ("before", texts(changes, |change| change.before.show(reveal))),
        ("after", texts(changes, |change| change.after.show(reveal))),
        ("code", texts(changes, |change| change.code)),
    ];
    let field = |(name, array): &(&str, ArrayRef)| Field::new(*name, array.data_type().clone(), false);
    let schema = Arc::new(Schema::new(columns.iter().map(field).collect::<Vec<_>>()));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), arrays)?;
    Ok(Table::new(schema, vec![batch]))
}
