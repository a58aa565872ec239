//! The call that checks a whole roster given as JSON. Files are read by the hosts; see [`crate::roster::read`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, WireError, calls};
use crate::kernel::Checked;
use crate::roster::check::{Options, check};
use crate::roster::read::{Delimiter, Encoding, FileKind, Piece, ReadError, Rows, extension_mismatch};
use crate::roster::{Batch, Cell, Field, Limits, Register, RosterReport, SheetKind, read_people};

calls! {
    "roster.check", "检查一张名册" / "checks a roster", [13, 14, 15, 16, 17, 18, 19, 20, 22, 26, 27, 32, 36],
        Roster => RosterValue, check_roster;
    "file.extension", "检查文件扩展名" / "checks the extension of a file", [14],
        NamedFile => (), check_extension;
}

/// A file by its name and the format that its bytes have.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct NamedFile {
    /// The name, with or without folders.
    name: String,
    /// The format found in its bytes.
    format: Format,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum Format {
    Xlsx,
    Xlsm,
    Xlsb,
    Xls,
    Ods,
    Csv,
    Tsv,
}

fn check_extension(request: &Request<NamedFile>) -> Json {
    let text = |delimiter| FileKind::Text { encoding: Encoding::Utf8, delimiter };
    let kind = match request.input.format {
        Format::Xlsx => FileKind::Xlsx,
        Format::Xlsm => FileKind::Xlsm,
        Format::Xlsb => FileKind::Xlsb,
        Format::Xls => FileKind::Xls,
        Format::Ods => FileKind::Ods,
        Format::Csv => text(Delimiter::Comma),
        Format::Tsv => text(Delimiter::Tab),
    };
    let findings = extension_mismatch(&request.input.name, kind).into_iter().collect();
    Checked { value: Some(()), findings }.to_json(|()| Json::Null, request.lang, request.reveal())
}

/// A roster as rows of cells, the header among them as in a sheet.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Roster {
    /// The rows: text, numbers, `true`, `false` or `null`.
    rows: Vec<Vec<WireCell>>,
    /// Which of the two sheets it is; found out from its columns if not given.
    #[serde(default)]
    kind: Option<SheetKind>,
    /// People already in the system.
    #[serde(default)]
    existing: Option<Existing>,
}

/// A list of people already in the system.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Existing {
    /// Its rows, the header among them.
    rows: Vec<Vec<WireCell>>,
    /// The branch that the roster is for.
    #[serde(default)]
    own_branch: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(super) enum WireCell {
    Text(String),
    Number(f64),
    Bool(bool),
    Empty(()),
}

impl WireCell {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Text(text) => Cell::Text(text),
            Self::Number(number) => Cell::Number(*number),
            Self::Bool(value) => Cell::Bool(*value),
            Self::Empty(()) => Cell::Empty,
        }
    }
}

/// What was found out of the roster as a whole. The findings point into `rows` of the request.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RosterValue {
    /// Which of the two sheets it was taken for.
    kind: SheetKind,
    /// The place of the header in `rows`.
    header: u32,
    /// What each column was taken for.
    columns: BTreeMap<u16, Option<Field>>,
    /// Rows with people in them.
    people: u32,
    /// Of these, rows that can be imported as they are.
    ready: u32,
    /// Rows with a warning.
    to_look_at: u32,
    /// Rows for which a rule that would decide is not known.
    undecided: u32,
    /// Rows that will be refused.
    to_fix: u32,
}

/// Rows of a request as a sheet, all in one piece.
pub(super) struct Given(Option<Batch>);

impl Given {
    pub(super) fn new(rows: &[Vec<WireCell>]) -> Self {
        let mut batch = Batch::default();
        for (number, row) in (1..).zip(rows) {
            for cell in row {
                batch.push(cell.cell());
            }
            batch.end_row(number);
        }
        Self(Some(batch))
    }
}

impl Rows for Given {
    fn sheet(&self) -> &'static str {
        ""
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        Ok(self.0.take().map(Piece::Rows))
    }
}

fn check_roster(request: &Request<Roster>) -> Json {
    match run(request) {
        Ok(report) => {
            let findings = findings(&report);
            let checked = Checked { value: Some(report), findings };
            checked.to_json(|report| json!(value(report)), request.lang, request.reveal())
        }
        Err(error) => WireError::unusable(&error).to_json(),
    }
}

fn run(request: &Request<Roster>) -> Result<RosterReport, ReadError> {
    let Roster { rows, kind, existing } = &request.input;
    let options = Options { kind: *kind, ..Options::new(request.context()) };
    let register = match existing {
        Some(Existing { rows, own_branch }) => {
            let mut register = Register::new(own_branch.clone());
            let list = Options { limits: Limits::default(), ..options.clone() };
            read_people(&mut Given::new(rows), &list, &mut register)?;
            Some(register)
        }
        None => None,
    };
    check(&mut Given::new(rows), "", &options, register.as_ref(), &mut |_| {})
}

fn findings(report: &RosterReport) -> Vec<crate::kernel::Finding> {
    let of_sheet = report.sheet_findings.iter().cloned();
    let of_cells = report.findings.iter().map(|found| {
        let finding = found.finding.clone().at_root();
        let finding = match found.column {
            Some(column) => finding.within_index(u32::from(column)),
            None => finding,
        };
        finding.within_index(found.row.saturating_sub(1)).within("rows")
    });
    of_sheet.chain(of_cells).collect()
}

fn value(report: &RosterReport) -> RosterValue {
    RosterValue {
        kind: report.kind,
        header: report.header_row.saturating_sub(1),
        columns: report.columns.iter().map(|column| (column.index, column.field)).collect(),
        people: report.rows.people,
        ready: report.rows.ready,
        to_look_at: report.rows.to_look_at,
        undecided: report.rows.undecided,
        to_fix: report.rows.to_fix,
    }
}
