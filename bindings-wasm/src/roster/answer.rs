//! What the scripts of the package get.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value as Json};
use zhtj::kernel::{Finding, Severity};
use zhtj::roster::column::{ColumnDef, Format};
use zhtj::roster::edit::{Proposal, RowState, Sheet};
use zhtj::roster::render::{Style, outline};
use zhtj::roster::report::{CellFinding, RosterReport, column_letters};
use zhtj::roster::{Field, Row, SheetKind};

/// A value as JSON. None of those written here can fail, having string keys only.
pub(super) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
pub(super) struct Info {
    pub(super) kind: &'static str,
    pub(super) sheets: Vec<SheetRecord>,
}

#[derive(Serialize)]
pub(super) struct SheetRecord {
    name: String,
    visible: bool,
    rows: usize,
    columns: u16,
    last_row: u32,
}

impl From<&Sheet> for SheetRecord {
    fn from(sheet: &Sheet) -> Self {
        let (info, grid) = (sheet.info(), sheet.grid());
        let (rows, columns, last_row) = (grid.len(), grid.columns(), grid.last_row());
        Self { name: info.name.clone(), visible: info.visible, rows, columns, last_row }
    }
}

#[derive(Serialize)]
pub(super) struct FieldRecord {
    field: &'static str,
    header: &'static str,
    en: &'static str,
    values: Vec<&'static str>,
}

pub(super) fn field(def: &ColumnDef) -> FieldRecord {
    let values = match def.format {
        Format::Choice(list) => list.entries.iter().map(|entry| entry.value).collect(),
        _ => Vec::new(),
    };
    FieldRecord { field: def.key, header: def.header, en: def.en, values }
}

#[derive(Serialize)]
struct Summary<'a> {
    verdict: &'static str,
    headline: String,
    kind: SheetKind,
    header_row: u32,
    columns: Vec<Column<'a>>,
    rows: BTreeMap<&'static str, u32>,
    problems: Vec<Problem>,
    sheet_findings: Vec<Found>,
    not_kept: u64,
    fixes: usize,
    undo: usize,
    redo: usize,
}

#[derive(Serialize)]
struct Column<'a> {
    index: u16,
    letters: String,
    header: &'a str,
    field: Option<Field>,
}

#[derive(Serialize)]
struct Problem {
    code: &'static str,
    title: &'static str,
    severity: &'static str,
    times: u64,
}

pub(super) fn summary(sheet: &Sheet, mismatch: Option<&Finding>, style: Style) -> Option<String> {
    let report = sheet.report()?;
    let lang = style.lang;
    let column = |column: &'_ zhtj::roster::Column| (column.index, column_letters(column.index), column.field);
    let columns = report.columns.iter().map(|one| {
        let (index, letters, field) = column(one);
        Column { index, letters, header: &one.header, field }
    });
    let problem = |count: &zhtj::roster::report::Count| Problem {
        code: count.def.code,
        title: lang.pick(count.def.title.0, count.def.title.1),
        severity: count.severity.name(),
        times: count.times,
    };
    let rows = report.rows;
    let (undo, redo) = sheet.steps();
    Some(json(&Summary {
        verdict: report.verdict().name(),
        headline: outline::headline(rows, report.verdict(), lang),
        kind: report.kind,
        header_row: report.header_row,
        columns: columns.collect(),
        rows: [
            ("people", rows.people),
            ("ready", rows.ready),
            ("to_look_at", rows.to_look_at),
            ("undecided", rows.undecided),
            ("to_fix", rows.to_fix),
        ]
        .into(),
        problems: report.by_problem().iter().map(problem).collect(),
        sheet_findings: report.sheet_findings.iter().chain(mismatch).map(|one| found(one, None, style)).collect(),
        not_kept: report.not_kept,
        fixes: sheet.fixes(|_| true).len(),
        undo,
        redo,
    }))
}

#[expect(clippy::struct_field_names, reason = "the text that was found is called so in every host")]
#[derive(Serialize)]
struct Found {
    row: Option<u32>,
    column: Option<u16>,
    place: Option<String>,
    code: &'static str,
    severity: &'static str,
    title: &'static str,
    message: String,
    params: Map<String, Json>,
    rule: &'static str,
    source: Vec<&'static str>,
    found: Option<String>,
    fix: Option<String>,
    suggestions: Vec<String>,
}

fn found(finding: &Finding, cell: Option<&CellFinding>, style: Style) -> Found {
    let Style { lang, reveal } = style;
    let def = finding.def();
    Found {
        row: cell.map(|cell| cell.row),
        column: cell.and_then(|cell| cell.column),
        place: cell.map(CellFinding::place),
        code: def.code,
        severity: finding.severity().name(),
        title: lang.pick(def.title.0, def.title.1),
        message: finding.message(lang, reveal),
        params: finding.params().map(|(name, value)| (name.to_owned(), value.to_json(reveal))).collect(),
        rule: def.rule,
        source: def.sources.iter().map(|source| source.id).collect(),
        found: cell.and_then(|cell| cell.found.as_ref()).map(|found| found.show(reveal)),
        fix: finding.fix().map(|fix| fix.show(reveal)),
        suggestions: finding.suggestions().iter().map(|text| text.show(reveal)).collect(),
    }
}

pub(super) fn findings(list: &[CellFinding], style: Style) -> String {
    json(&list.iter().map(|cell| found(&cell.finding, Some(cell), style)).collect::<Vec<_>>())
}

#[derive(Serialize)]
struct SheetRow {
    number: u32,
    state: &'static str,
    cells: Vec<String>,
    marks: Vec<Mark>,
    edited: Vec<u16>,
}

#[derive(Serialize)]
struct Mark {
    column: Option<u16>,
    severity: &'static str,
    titles: Vec<&'static str>,
}

pub(super) fn rows(sheet: &Sheet, numbers: &[u32], style: Style) -> String {
    let columns = sheet.grid().columns();
    let row = |number: &u32| SheetRow {
        number: *number,
        state: state(sheet.state(*number)),
        cells: (0..columns).map(|column| sheet.text(*number, column).show(style.reveal)).collect(),
        marks: marks(sheet.findings(*number), style),
        edited: sheet.changed(*number).collect(),
    };
    json(&numbers.iter().map(row).collect::<Vec<_>>())
}

/// The findings of a row cell by cell, as they follow each other in the report; the gravest first within a cell.
fn marks(findings: &[CellFinding], style: Style) -> Vec<Mark> {
    let mark = |of_cell: &[CellFinding]| {
        let mut of_cell: Vec<_> = of_cell.iter().collect();
        of_cell.sort_by_key(|found| std::cmp::Reverse(found.finding.severity()));
        let title = |found: &&CellFinding| style.lang.pick(found.finding.def().title.0, found.finding.def().title.1);
        Mark {
            column: of_cell.first().and_then(|found| found.column),
            severity: of_cell.first().map_or(Severity::Note, |found| found.finding.severity()).name(),
            titles: of_cell.iter().map(title).collect(),
        }
    };
    findings.chunk_by(|a, b| a.column == b.column).map(mark).collect()
}

/// The states by the numbers that a request names them with.
pub(super) const STATES: [RowState; 5] =
    [RowState::Nobody, RowState::Ready, RowState::ToLookAt, RowState::Undecided, RowState::ToFix];

/// The severities in the same way.
pub(super) const SEVERITIES: [Severity; 4] = [Severity::Note, Severity::Warning, Severity::Undecided, Severity::Error];

const fn state(state: RowState) -> &'static str {
    match state {
        RowState::Nobody => "nobody",
        RowState::Ready => "ready",
        RowState::ToLookAt => "to_look_at",
        RowState::Undecided => "undecided",
        RowState::ToFix => "to_fix",
    }
}

#[derive(Serialize)]
struct Preview {
    rows: Vec<PreviewRow>,
    header_row: Option<u32>,
    columns: Vec<PreviewColumn>,
}

#[derive(Serialize)]
struct PreviewRow {
    number: u32,
    cells: Vec<String>,
}

#[derive(Serialize)]
struct PreviewColumn {
    index: u16,
    letters: String,
    header: String,
    field: Option<Field>,
}

/// The first rows of a sheet, and what its header says.
pub(super) fn preview(
    sheet: &Sheet,
    rows: usize,
    header: Option<zhtj::roster::header::Header>,
    style: Style,
) -> String {
    let row = |row: Row<'_>| PreviewRow {
        number: row.number(),
        cells: (0..).take(row.len()).map(|column| sheet.text(row.number(), column).show(style.reveal)).collect(),
    };
    let column = |column: zhtj::roster::Column| PreviewColumn {
        index: column.index,
        letters: column_letters(column.index),
        header: column.header,
        field: column.field,
    };
    json(&Preview {
        rows: sheet.grid().rows().take(rows).map(row).collect(),
        header_row: header.as_ref().map(|header| header.row),
        columns: header.map_or_else(Vec::new, |header| header.columns.into_iter().map(column).collect()),
    })
}

#[derive(Serialize)]
struct Fix {
    row: u32,
    column: u16,
    place: String,
    before: String,
    after: String,
    code: &'static str,
    title: &'static str,
}

pub(super) fn fixes(sheet: &Sheet, list: &[Proposal<'_>], style: Style) -> String {
    let fix = |fix: &Proposal<'_>| Fix {
        row: fix.row,
        column: fix.column,
        place: format!("{}{}", column_letters(fix.column), fix.row),
        before: sheet.text(fix.row, fix.column).show(style.reveal),
        after: fix.after.show(style.reveal),
        code: fix.def.code,
        title: style.lang.pick(fix.def.title.0, fix.def.title.1),
    };
    json(&list.iter().map(fix).collect::<Vec<_>>())
}

pub(super) fn report(reports: &[RosterReport], format: &str, style: Style) -> Option<Vec<u8>> {
    use zhtj::roster::render::{csv, html, json, markdown, ndjson, outline, text};
    let mut out = Vec::new();
    let outline = || outline(reports, style);
    let written = match format {
        "html" => html::write(&outline(), &mut out),
        "markdown" => markdown::write(&outline(), &mut out),
        "text" => text::write(&outline(), &mut out),
        "csv" => csv::write(reports, style, &mut out),
        "json" => json::write(reports, style, &mut out),
        "ndjson" => ndjson::write(reports, style, &mut out),
        _ => return None,
    };
    written.ok().map(|()| out)
}
