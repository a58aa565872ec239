//! The report as one JSON document, for programs. Its shape is stable: fields are added, never renamed.
//!
//! `{zhtj, rules_version, verdict, rows, by_problem, sheets: [{file, sheet, kind, header_row, today, region, verdict,
//! rows, columns, by_problem, findings, not_kept}], sources}`. A finding is what [`super::ndjson`] writes on a line.

use std::collections::BTreeMap;
use std::io;

use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value as Json};

use super::{Style, outline};
use crate::RULES_VERSION;
use crate::kernel::{Finding, Source};
use crate::roster::report::{CellFinding, Column, RosterReport, Rows, column_letters};
use crate::roster::{Field, SheetKind};

/// Writes the document, indented, with a line feed at its end.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, json};
/// let mut out = Vec::new();
/// json::write(&[], Style::default(), &mut out)?;
/// assert_eq!(serde_json::from_slice::<serde_json::Value>(&out)?["verdict"], "pass");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(reports: &[RosterReport], style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let outline = outline(reports, style);
    let document = Document {
        zhtj: env!("CARGO_PKG_VERSION"),
        rules_version: RULES_VERSION,
        verdict: outline.summary.verdict.name(),
        rows: outline.summary.rows.into(),
        by_problem: outline
            .problems
            .iter()
            .map(|group| Problem {
                code: group.def.code,
                severity: group.severity.name(),
                count: group.count,
                title: group.title,
                rule: group.def.rule,
                source: ids(group.def.sources),
            })
            .collect(),
        sheets: reports.iter().map(|report| Sheet { report, style }).collect(),
        sources: cited(&outline),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct Document<'a> {
    zhtj: &'static str,
    rules_version: &'static str,
    verdict: &'static str,
    rows: RowCounts,
    by_problem: Vec<Problem>,
    sheets: Vec<Sheet<'a>>,
    sources: Vec<&'static Source>,
}

#[derive(Serialize)]
struct RowCounts {
    people: u32,
    ready: u32,
    to_look_at: u32,
    undecided: u32,
    to_fix: u32,
}

impl From<Rows> for RowCounts {
    fn from(rows: Rows) -> Self {
        let Rows { people, ready, to_look_at, undecided, to_fix } = rows;
        Self { people, ready, to_look_at, undecided, to_fix }
    }
}

#[derive(Serialize)]
struct Problem {
    code: &'static str,
    severity: &'static str,
    count: u64,
    title: &'static str,
    rule: &'static str,
    source: Vec<&'static str>,
}

fn ids(sources: &[&'static Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.id).collect()
}

fn cited(outline: &outline::Outline<'_>) -> Vec<&'static Source> {
    let all = outline.problems.iter().flat_map(|group| group.def.sources.iter().copied());
    all.map(|source| (source.id, source)).collect::<BTreeMap<_, _>>().into_values().collect()
}

struct Sheet<'a> {
    report: &'a RosterReport,
    style: Style,
}

impl Serialize for Sheet<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Body<'a> {
            file: &'a str,
            sheet: &'a str,
            kind: SheetKind,
            header_row: u32,
            today: String,
            region: String,
            verdict: &'static str,
            rows: RowCounts,
            columns: Vec<ColumnRecord<'a>>,
            by_problem: BTreeMap<&'static str, u64>,
            findings: Findings<'a>,
            not_kept: u64,
        }
        let Self { report, style } = *self;
        Body {
            file: &report.file,
            sheet: &report.sheet,
            kind: report.kind,
            header_row: report.header_row,
            today: report.today.to_string(),
            region: report.region.into(),
            verdict: report.verdict().name(),
            rows: report.rows.into(),
            columns: report.columns.iter().map(ColumnRecord::from).collect(),
            by_problem: report.counts.iter().map(|(code, count)| (*code, count.times)).collect(),
            findings: Findings { report, style },
            not_kept: report.not_kept,
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct ColumnRecord<'a> {
    column: String,
    index: u16,
    header: &'a str,
    field: Option<Field>,
}

impl<'a> From<&'a Column> for ColumnRecord<'a> {
    fn from(column: &'a Column) -> Self {
        Self { column: column_letters(column.index), index: column.index, header: &column.header, field: column.field }
    }
}

/// The findings one after the other, so that a long list is never held as JSON.
struct Findings<'a> {
    report: &'a RosterReport,
    style: Style,
}

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for record in records(self.report, self.style) {
            list.serialize_element(&record)?;
        }
        list.end()
    }
}

/// A finding as JSON formats carry it.
#[derive(Serialize)]
pub(super) struct Record<'a> {
    row: Option<u32>,
    column: Option<String>,
    place: Option<String>,
    header: Option<&'a str>,
    field: Option<Field>,
    code: &'static str,
    severity: &'static str,
    message: String,
    params: Map<String, Json>,
    rule: &'static str,
    source: Vec<&'static str>,
    found: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<String>,
}

/// The findings of a sheet: those about the sheet as a whole first, with neither row nor column.
pub(super) fn records(report: &RosterReport, style: Style) -> impl Iterator<Item = Record<'_>> {
    let of_sheet = report.sheet_findings.iter().map(|finding| (finding, None));
    let of_cells = report.findings.iter().map(|cell| (&cell.finding, Some(cell)));
    of_sheet.chain(of_cells).map(move |(finding, cell)| record(report, finding, cell, style))
}

fn record<'a>(report: &'a RosterReport, finding: &Finding, cell: Option<&CellFinding>, style: Style) -> Record<'a> {
    let index = cell.and_then(|cell| cell.column);
    let column = index.and_then(|index| report.column(index));
    Record {
        row: cell.map(|cell| cell.row),
        column: index.map(column_letters),
        place: cell.map(CellFinding::place),
        header: column.map(|column| column.header.as_str()),
        field: column.and_then(|column| column.field),
        code: finding.code(),
        severity: finding.severity().name(),
        message: finding.message(style.lang, style.reveal),
        params: finding.params().map(|(name, value)| (name.to_owned(), value.to_json(style.reveal))).collect(),
        rule: finding.def().rule,
        source: ids(finding.def().sources),
        found: cell.and_then(|cell| cell.found.as_ref()).map(|found| found.show(style.reveal)),
        fix: finding.fix().map(|fix| fix.show(style.reveal)),
        suggestions: finding.suggestions().iter().map(|text| text.show(style.reveal)).collect(),
    }
}
