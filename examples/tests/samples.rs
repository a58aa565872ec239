//! The committed sample data is what `make_samples` makes. The workbook is compared cell by cell, since its bytes depend
//! on the libraries that pack it.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx};
use zhtj_examples::samples;

const REMEDY: &str = "sample data differs: cargo run -p zhtj-examples --bin make_samples";

#[expect(clippy::disallowed_methods, reason = "the test compares files")]
fn committed(name: &str) -> (PathBuf, Vec<u8>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    let bytes = std::fs::read(&path).unwrap();
    (path, bytes)
}

fn cells(bytes: Vec<u8>) -> Range<Data> {
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    book.worksheet_range_at(0).unwrap().unwrap()
}

#[test]
fn the_workbook_is_the_one_that_is_made() {
    let (made, kept) = (cells(samples::workbook().unwrap()), cells(committed("roster.xlsx").1));
    assert_eq!(made, kept, "{REMEDY}");
    // Title, header, 38 people, a blank row, one person twice.
    assert_eq!(kept.height(), 42);
    assert_eq!(kept.get_value((0, 0)), Some(&Data::String(samples::TITLE.to_owned())));
}

#[test]
fn the_text_tables_are_the_ones_that_are_made() {
    assert_eq!(samples::text_table(), committed("roster.csv").1, "{REMEDY}");
    assert_eq!(samples::existing().into_bytes(), committed("existing.csv").1, "{REMEDY}");
    assert_eq!(samples::existing().lines().count(), 5);
    let table = encoding_rs::GB18030.decode(&committed("roster.csv").1).0.into_owned();
    assert_eq!(table.lines().count(), 11);
}

#[test]
fn everybody_in_the_class_is_there() {
    assert_eq!(samples::class().len(), 38);
}
