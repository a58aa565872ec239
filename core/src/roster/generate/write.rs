//! Writing of generated rosters and of what is wrong with them.

use std::io::{self, Write};

use serde::Serialize;

use super::{COLUMNS, Format, Mistake, Plan, generate};
use crate::roster::Field;
#[cfg(feature = "sheets")]
use crate::roster::write::{WriteError, guarded, save};

/// Writes the roster of a plan as a text table: UTF-8, commas, one line for each row.
///
/// Mistakes that a text table cannot hold are not planted; pass [`Format::Text`] to [`write_truth`].
///
/// # Errors
/// Those of the output.
pub fn write_csv(plan: &Plan, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::with_capacity(1 << 16, out);
    write_fields(&mut out, COLUMNS.iter().map(|(_, header)| *header))?;
    for row in generate(&plan.narrowed_to(Format::Text)) {
        write_fields(&mut out, row.cells.iter().map(|cell| cell.as_text().unwrap_or_default()))?;
    }
    out.flush()
}

fn write_fields<'a>(out: &mut impl Write, fields: impl Iterator<Item = &'a str>) -> io::Result<()> {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            out.write_all(b",")?;
        }
        if field.contains([',', '"', '\n', '\r']) {
            write!(out, "\"{}\"", field.replace('"', "\"\""))?;
        } else {
            out.write_all(field.as_bytes())?;
        }
    }
    out.write_all(b"\n")
}

/// A line of the truth.
#[derive(Debug, Serialize)]
struct Truth {
    row: u32,
    column: Option<Field>,
    mistake: Mistake,
    codes: &'static [&'static str],
}

/// Writes what was planted where: one JSON object for each mistake, with the row in the sheet from 1, the column, the
/// kind of mistake, and the codes that the check must find.
///
/// # Errors
/// Those of the output.
pub fn write_truth(plan: &Plan, format: Format, out: &mut dyn Write) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    for row in generate(&plan.narrowed_to(format)) {
        for planted in row.mistakes {
            let truth =
                Truth { row: row.number, column: planted.column, mistake: planted.mistake, codes: planted.codes() };
            serde_json::to_writer(&mut out, &truth)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()
}

/// Writes the roster of a plan as an `.xlsx` workbook, all cells of text as text. Rows are not kept in memory but in a
/// temporary file of the library that writes workbooks.
///
/// # Errors
/// `file.*`: those of the output, and `file.output_rows` for more rows than a sheet has (1,048,575 below the header).
#[cfg(feature = "sheets")]
pub fn write_xlsx(plan: &Plan, out: &mut (impl Write + io::Seek + Send)) -> Result<(), WriteError> {
    guarded(|| write_sheet(plan, out))
}

#[cfg(feature = "sheets")]
fn write_sheet(plan: &Plan, out: &mut (impl Write + io::Seek + Send)) -> Result<(), WriteError> {
    use super::GeneratedCell;
    use rust_xlsxwriter::{Format as CellFormat, Formula, Workbook};

    let (as_text, as_day) = (CellFormat::new().set_num_format("@"), CellFormat::new().set_num_format("yyyy-mm"));
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    sheet.set_name("团员信息")?;
    for (column, (_, header)) in (0..).zip(COLUMNS) {
        sheet.set_column_format(column, &as_text)?;
        sheet.write_string(0, column, header)?;
    }
    for row in generate(&plan.narrowed_to(Format::Workbook)) {
        for (column, cell) in (0..).zip(&row.cells) {
            let at = row.number - 1;
            match cell {
                GeneratedCell::Text(text) if text.is_empty() => Ok(&mut *sheet),
                GeneratedCell::Text(text) => sheet.write_string(at, column, text),
                GeneratedCell::Number(number) => sheet.write_number(at, column, *number),
                GeneratedCell::Date(serial) => sheet.write_number_with_format(at, column, *serial, &as_day),
                GeneratedCell::Bool(value) => sheet.write_boolean(at, column, *value),
                GeneratedCell::Fault => sheet.write_formula(at, column, Formula::new("=NA()").set_result("#N/A")),
            }?;
        }
    }
    save(&mut workbook, out)
}
