//! Calls about cells and columns of a roster.

use serde::{Deserialize, Serialize};

use super::{Request, calls};
use crate::kernel::{Checked, Personal};
use crate::roster::column::{self, Format, def};
use crate::roster::{Batch, Cell, Field, Limits, SheetKind, cell_type, header, month, template};

calls! {
    "month.read", "读取年月单元格" / "reads a cell that should hold a month", [14, 16, 20],
        MonthInput => MonthValue, read_month;
    "value.check", "检查单元格的格式和可选值" / "checks the type of a cell and a chosen value", [14, 17, 20, 26],
        ValueInput => TextValue, check_value;
    "header.check", "检查表头和模板" / "finds the header and checks the columns", [14, 20, 26],
        HeaderInput => HeaderValue, check_header;
}

/// A cell as a file holds it.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum CellInput {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A date of the spreadsheet.
    Date {
        /// Days and their fraction, as the spreadsheet counts.
        serial: f64,
        /// Whether day 0 is 1904-01-01.
        #[serde(default)]
        is_1904: bool,
    },
    /// True or false.
    Bool(bool),
    /// A formula whose value is an error, such as `#N/A`.
    Fault(String),
}

impl CellInput {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
            Self::Number(number) => Cell::Number(*number),
            Self::Date { serial, is_1904 } => Cell::Date { serial: *serial, is_1904: *is_1904 },
            Self::Bool(value) => Cell::Bool(*value),
            Self::Fault(text) => Cell::Fault(text),
        }
    }
}

/// A cell of a column of months or days.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct MonthInput {
    /// The column; 入团年月 if not given.
    #[serde(default = "join_month")]
    field: Field,
    /// The cell.
    cell: CellInput,
}

const fn join_month() -> Field {
    Field::JoinMonth
}

/// What the cell says.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct MonthValue {
    /// The month, `yyyy-MM`.
    month: String,
    /// The day, if the cell tells it; `null` otherwise. Masked in a column of days unless revealed.
    day: Option<String>,
}

fn read_month(request: &Request<MonthInput>) -> Checked<MonthValue> {
    let (def, cell) = (def(request.input.field), request.input.cell.cell());
    let policy = &request.policy.roster;
    let reading = match def.format {
        Format::Day => month::read_day(cell, request.today),
        _ => month::read_month(cell, request.today),
    };
    let finding = match cell {
        Cell::Bool(_) | Cell::Fault(_) => cell_type::check_type(def, cell, policy),
        _ if cell.is_blank() => missing(request.input.field, policy),
        _ => month::check_month(def, cell, &reading, policy),
    };
    let show = |text: String| Personal::new(def.field.kind(), text).show(request.reveal());
    let value = reading
        .month
        .map(|month| MonthValue { month: show(month.to_string()), day: reading.day.map(|day| show(day.to_string())) });
    Checked { value, findings: finding.into_iter().collect() }
}

/// A cell of any other column.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ValueInput {
    /// The column.
    field: Field,
    /// The cell.
    cell: CellInput,
}

/// The value as it stands after a safe correction, masked unless revealed; `null` if there is none.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
struct TextValue(String);

/// Looks at the type of the cell, at whether it may be empty, and at lists and lengths. What identifiers, names and
/// months hold is checked by their own calls.
fn check_value(request: &Request<ValueInput>) -> Checked<TextValue> {
    let (def, cell) = (def(request.input.field), request.input.cell.cell());
    let policy = &request.policy.roster;
    let finding = match cell {
        _ if cell.is_blank() => missing(request.input.field, policy),
        _ => cell_type::check_value(def, cell, policy),
    };
    let personal = |text: &str| Personal::new(def.field.kind(), text).show(request.reveal());
    let value = match (&finding, cell) {
        (Some(finding), _) => finding.fix().map(|fix| fix.show(request.reveal())),
        (None, Cell::Text(text)) if !cell.is_blank() => Some(personal(text)),
        (None, Cell::Number(number)) => Some(personal(&number.to_string())),
        (None, _) => None,
    };
    Checked { value: value.map(TextValue), findings: finding.into_iter().collect() }
}

fn missing(field: Field, policy: &crate::policy::RosterPolicy) -> Option<crate::kernel::Finding> {
    let def = def(field);
    def.is_required(SheetKind::Members, false).then(|| def.missing_value(policy)).flatten()
}

/// The first rows of a sheet, as text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct HeaderInput {
    /// The rows, each a list of its cells; an empty text is an empty cell.
    rows: Vec<Vec<String>>,
    /// Which of the two sheets it should be; found out from the columns if not given.
    #[serde(default)]
    kind: Option<SheetKind>,
}

/// The header.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct HeaderValue {
    /// The row it stands in, from 1.
    row: u32,
    /// Which of the two sheets it is.
    kind: SheetKind,
    /// What each column is about, in the order of the sheet.
    columns: Vec<ColumnValue>,
}

/// A column.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ColumnValue {
    /// Its place, from 0.
    index: u16,
    /// What it is about; `null` if it is not checked.
    field: Option<Field>,
}

fn check_header(request: &Request<HeaderInput>) -> Checked<HeaderValue> {
    let (limits, policy) = (Limits::default(), &request.policy.roster);
    let mut batch = Batch::default();
    for (row, number) in request.input.rows.iter().zip(1..) {
        for text in row {
            batch.push(Cell::Text(text));
        }
        batch.end_row(number);
    }
    let Some(header) = header::find(batch.rows(), &limits, &[]) else {
        let findings = vec![header::headerless(batch.rows(), &limits)];
        return Checked { value: None, findings };
    };
    let fields: Vec<Field> = header.columns.iter().filter_map(|column| column.field).collect();
    let (kind, mixed) = template::settle(request.input.kind, &fields, policy);
    let mut findings = header.findings;
    findings.extend(mixed);
    findings.extend(column::missing_columns(&fields, kind, policy));
    let columns =
        header.columns.iter().map(|column| ColumnValue { index: column.index, field: column.field }).collect();
    Checked { value: Some(HeaderValue { row: header.row, kind, columns }), findings }
}
