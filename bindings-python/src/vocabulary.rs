//! Small vocabularies as Arrow dictionaries: a column of them takes a byte a row.

use std::sync::{Arc, LazyLock};

use arrow_array::types::Int8Type;
use arrow_array::{ArrayRef, DictionaryArray, Int8Array, StringArray};
use arrow_buffer::{NullBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType};
use zhtj::ids::Document;
use zhtj::ids::resident_id::COLUMN_FINDINGS;
use zhtj::kernel::{Diagnosis, Severity};
use zhtj::roster::findings::columns as f;

/// The type of such a column.
pub(crate) fn data_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::Int8), Box::new(DataType::Utf8))
}

/// A vocabulary, made once.
pub(crate) type Words = LazyLock<ArrayRef>;

fn words(list: impl IntoIterator<Item = &'static str>) -> ArrayRef {
    Arc::new(StringArray::from_iter_values(list))
}

/// Verdicts.
pub(crate) static VERDICTS: Words = LazyLock::new(|| words(["pass", "fail", "undecided"]));
/// Severities, the least first.
pub(crate) static SEVERITIES: Words = LazyLock::new(|| words(["note", "warning", "undecided", "error"]));
/// States of rows, by the gravest severity in them.
pub(crate) static STATES: Words = LazyLock::new(|| words(["ready", "to_look_at", "undecided", "to_fix"]));
/// Sexes.
pub(crate) static SEXES: Words = LazyLock::new(|| words(["male", "female"]));
/// Documents.
pub(crate) static DOCUMENTS: Words = LazyLock::new(|| words(DOCUMENT_LIST.iter().map(|document| document.term().code)));
/// Codes that a column of ID numbers can have: those of the core's column check, then those of cells that are no text.
pub(crate) static ID_CODES: Words = LazyLock::new(|| {
    let of_cells = [f::NumberNotText::DEF, f::CellBoolean::DEF];
    words(COLUMN_FINDINGS.iter().copied().chain(of_cells).map(|def| def.code))
});

/// A column of such words. Keys of missing rows may be anything below 128.
///
/// # Errors
/// None, as long as keys and vocabulary belong together.
pub(crate) fn column(keys: Vec<i8>, nulls: Option<NullBuffer>, words: &Words) -> Result<ArrayRef, ArrowError> {
    let keys = Int8Array::try_new(ScalarBuffer::from(keys), nulls)?;
    Ok(Arc::new(DictionaryArray::<Int8Type>::try_new(keys, Arc::clone(words))?))
}

const DOCUMENT_LIST: [Document; 5] = [
    Document::ResidentCard,
    Document::PermitHongKong,
    Document::PermitMacao,
    Document::PermitTaiwan,
    Document::ForeignResident,
];

/// The same from keys of which some are missing.
///
/// # Errors
/// As [`column`].
pub(crate) fn nullable(keys: Vec<Option<i8>>, words: &Words) -> Result<ArrayRef, ArrowError> {
    Ok(Arc::new(DictionaryArray::<Int8Type>::try_new(Int8Array::from(keys), Arc::clone(words))?))
}

/// The place of the state of a row.
pub(crate) const fn state(gravest: Severity) -> i8 {
    match gravest {
        Severity::Note => 0,
        Severity::Warning => 1,
        Severity::Undecided => 2,
        Severity::Error => 3,
    }
}

/// The place of a severity.
pub(crate) const fn severity(severity: Severity) -> i8 {
    severity as i8
}

/// The place of a document.
pub(crate) const fn document(document: Document) -> i8 {
    match document {
        Document::ResidentCard => 0,
        Document::PermitHongKong => 1,
        Document::PermitMacao => 2,
        Document::PermitTaiwan => 3,
        Document::ForeignResident => 4,
    }
}
