//! Findings as a table. Sentences are made only for the columns that are asked for, on all cores.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, DictionaryArray, Int32Array, LargeStringArray, RecordBatch, RecordBatchOptions, StringArray, UInt32Array,
};
use arrow_schema::{ArrowError, DataType, Field, Schema};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde_json::{Map, Value as Json};
use zhtj::kernel::Finding;
use zhtj::roster::render::Style;
use zhtj::roster::report::{CellFinding, column_letters};
use zhtj::roster::{Column, RosterReport};

use crate::table::Table;

/// The columns in their order.
pub(crate) const COLUMNS: [&str; 15] = [
    "sheet",
    "row",
    "column",
    "column_name",
    "field",
    "code",
    "severity",
    "title",
    "message",
    "rule",
    "source",
    "params",
    "found",
    "fix",
    "suggestion",
];

/// One finding and what it is about.
struct Place<'a> {
    report: &'a RosterReport,
    finding: &'a Finding,
    cell: Option<&'a CellFinding>,
}

impl<'a> Place<'a> {
    fn column(&self) -> Option<&'a Column> {
        self.cell.and_then(|cell| cell.column).and_then(|index| self.report.column(index))
    }
}

/// The findings of all sheets, those about a sheet as a whole before those of its cells.
pub(crate) fn table(reports: &[RosterReport], style: Style, columns: &[String]) -> Result<Table, ArrowError> {
    let places: Vec<Place<'_>> = reports
        .iter()
        .flat_map(|report| {
            let of_sheet = report.sheet_findings.iter().map(move |finding| Place { report, finding, cell: None });
            let of_cells =
                report.findings.iter().map(move |cell| Place { report, finding: &cell.finding, cell: Some(cell) });
            of_sheet.chain(of_cells)
        })
        .collect();
    let mut fields = Vec::new();
    let mut arrays = Vec::new();
    for name in COLUMNS.into_iter().filter(|name| columns.iter().any(|wanted| wanted == name)) {
        let array = column(name, &places, style)?;
        let nullable = matches!(name, "row" | "column" | "column_name" | "field" | "found" | "fix" | "suggestion");
        fields.push(Field::new(name, array.data_type().clone(), nullable));
        arrays.push(array);
    }
    let schema = Arc::new(Schema::new(fields));
    let options = RecordBatchOptions::new().with_row_count(Some(places.len()));
    let batch = RecordBatch::try_new_with_options(Arc::clone(&schema), arrays, &options)?;
    Ok(Table::new(schema, vec![batch]))
}

fn column(name: &str, places: &[Place<'_>], style: Style) -> Result<ArrayRef, ArrowError> {
    let words = |word: fn(&Place<'_>, Style) -> Option<String>| words(places, |place| word(place, style));
    match name {
        "sheet" => words(|place, _| Some(place.report.sheet.clone())),
        "row" => Ok(Arc::new(places.iter().map(|place| place.cell.map(|cell| cell.row)).collect::<UInt32Array>())),
        "column" => words(|place, _| place.cell.and_then(|cell| cell.column).map(column_letters)),
        "column_name" => words(|place, _| place.column().map(|column| column.header.clone())),
        "field" => words(|place, _| {
            let field = serde_json::to_value(place.column()?.field?).ok()?;
            field.as_str().map(str::to_owned)
        }),
        "code" => words(|place, _| Some(place.finding.code().to_owned())),
        "severity" => words(|place, _| Some(place.finding.severity().name().to_owned())),
        "title" => words(|place, style| {
            let (zh, en) = place.finding.def().title;
            Some(style.lang.pick(zh, en).to_owned())
        }),
        "rule" => words(|place, _| Some(place.finding.def().rule.to_owned())),
        "source" => words(|place, _| {
            let sources: Vec<_> = place.finding.def().sources.iter().map(|source| source.id).collect();
            Some(sources.join(" "))
        }),
        "message" => Ok(texts(places, |place| Some(place.finding.message(style.lang, style.reveal)))),
        "params" => Ok(texts(places, |place| {
            let params = place.finding.params().map(|(name, value)| (name.to_owned(), value.to_json(style.reveal)));
            Some(Json::Object(params.collect::<Map<_, _>>()).to_string())
        })),
        "found" => Ok(texts(places, |place| place.cell?.found.as_ref().map(|found| found.show(style.reveal)))),
        "fix" => Ok(texts(places, |place| place.finding.fix().map(|fix| fix.show(style.reveal)))),
        _ => Ok(texts(places, |place| place.finding.suggestions().first().map(|text| text.show(style.reveal)))),
    }
}

/// Texts that are all different.
fn texts(places: &[Place<'_>], text: impl Fn(&Place<'_>) -> Option<String> + Send + Sync) -> ArrayRef {
    let texts: Vec<Option<String>> = places.par_iter().map(text).collect();
    Arc::new(LargeStringArray::from(texts))
}

/// Texts of which there are few.
fn words(places: &[Place<'_>], word: impl Fn(&Place<'_>) -> Option<String>) -> Result<ArrayRef, ArrowError> {
    let mut known: HashMap<String, i32> = HashMap::new();
    let mut list = Vec::new();
    let keys: Int32Array = places
        .iter()
        .map(|place| {
            let word = word(place)?;
            Some(*known.entry(word).or_insert_with_key(|word| {
                list.push(word.clone());
                i32::try_from(list.len() - 1).unwrap_or(i32::MAX)
            }))
        })
        .collect();
    let words: ArrayRef = Arc::new(StringArray::from(list));
    Ok(Arc::new(DictionaryArray::<Int32Type>::try_new(keys, words)?))
}

/// The state of each row with a person in it; of a table, of every row of data, null where nobody is in it.
pub(crate) fn states(reports: &[RosterReport], data_rows: Option<u32>) -> Result<Table, ArrowError> {
    let mut sheets: Vec<i32> = Vec::new();
    let mut rows: Vec<u32> = Vec::new();
    let mut states: Vec<Option<i8>> = Vec::new();
    for (sheet, report) in (0..).zip(reports) {
        for (row, severity) in report.states.iter() {
            if data_rows.is_some() {
                while let Some(next) = rows.last().map_or(Some(2), |last| Some(last + 1)).filter(|next| *next < row) {
                    sheets.push(sheet);
                    rows.push(next);
                    states.push(None);
                }
            }
            sheets.push(sheet);
            rows.push(row);
            states.push(Some(severity.map_or(0, crate::vocabulary::state)));
        }
        for row in rows.len()..data_rows.unwrap_or_default() as usize {
            sheets.push(sheet);
            rows.push(u32::try_from(row).unwrap_or(u32::MAX).saturating_add(2));
            states.push(None);
        }
    }
    let names: ArrayRef = Arc::new(StringArray::from_iter_values(reports.iter().map(|report| report.sheet.as_str())));
    let sheets: ArrayRef = Arc::new(DictionaryArray::<Int32Type>::try_new(Int32Array::from(sheets), names)?);
    let states = crate::vocabulary::nullable(states, &crate::vocabulary::STATES)?;
    let schema = Arc::new(Schema::new(vec![
        Field::new("sheet", sheets.data_type().clone(), false),
        Field::new("row", DataType::UInt32, false),
        Field::new("state", states.data_type().clone(), true),
    ]));
    let batch = RecordBatch::try_new(Arc::clone(&schema), vec![sheets, Arc::new(UInt32Array::from(rows)), states])?;
    Ok(Table::new(schema, vec![batch]))
}
