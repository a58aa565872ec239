//! One finding a row, for spreadsheets.
//!
//! A byte order mark stands first, without which Excel takes Chinese text for the local code page. A cell that a
//! spreadsheet would run as a formula gets an apostrophe before it.

use std::borrow::Cow;
use std::io;

use super::Style;
use crate::kernel::{Finding, Lang};
use crate::roster::report::{CellFinding, RosterReport, column_letters};

const COLUMNS: [(&str, &str); 14] = [
    ("文件", "file"),
    ("工作表", "sheet"),
    ("行", "row"),
    ("列", "column"),
    ("列名", "header"),
    ("程度", "severity"),
    ("代码", "code"),
    ("问题", "problem"),
    ("说明", "message"),
    ("原内容", "found"),
    ("可改为", "fix"),
    ("可能是", "suggestions"),
    ("规则", "rule"),
    ("依据", "source"),
];

/// Writes a row of headers and a row for each finding of all sheets; findings about a whole sheet come first.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, csv};
/// let mut out = Vec::new();
/// csv::write(&[], Style::default(), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("\u{feff}文件,工作表,行,列"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(reports: &[RosterReport], style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    out.write_all("\u{feff}".as_bytes())?;
    let mut table = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
    table.write_record(COLUMNS.map(|(zh, en)| style.lang.pick(zh, en)))?;
    for report in reports {
        let of_sheet = report.sheet_findings.iter().map(|finding| (finding, None));
        let of_cells = report.findings.iter().map(|cell| (&cell.finding, Some(cell)));
        for (finding, cell) in of_sheet.chain(of_cells) {
            table.write_record(row(report, finding, cell, style).iter().map(|text| harmless(text).into_owned()))?;
        }
    }
    table.flush()
}

fn row(report: &RosterReport, finding: &Finding, cell: Option<&CellFinding>, style: Style) -> [String; 14] {
    let Style { lang, reveal } = style;
    let index = cell.and_then(|cell| cell.column);
    let header = index.and_then(|index| report.column(index)).map(|column| column.header.clone());
    let suggestions: Vec<_> = finding.suggestions().iter().map(|text| text.show(reveal)).collect();
    let sources: Vec<_> = finding.def().sources.iter().map(|source| source.id).collect();
    [
        report.file.clone(),
        report.sheet.clone(),
        cell.map(|cell| cell.row.to_string()).unwrap_or_default(),
        index.map(column_letters).unwrap_or_default(),
        header.unwrap_or_default(),
        finding.severity().label(lang).to_owned(),
        finding.code().to_owned(),
        lang.pick(finding.def().title.0, finding.def().title.1).to_owned(),
        finding.message(lang, reveal),
        cell.and_then(|cell| cell.found.as_ref()).map(|found| found.show(reveal)).unwrap_or_default(),
        finding.fix().map(|fix| fix.show(reveal)).unwrap_or_default(),
        suggestions.join(match lang {
            Lang::Zh => "；",
            Lang::En => "; ",
        }),
        finding.def().rule.to_owned(),
        sources.join(" "),
    ]
}

/// The text as a spreadsheet will show it rather than run it. Full-width signs count: some spreadsheets take them for
/// the ASCII ones.
fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_starts_a_formula_starts_a_cell() {
        for text in ["=1+1", "+86", "-1", "@SUM", "\t=1", "\r=1", "＝1"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["", "1=1", "张三", "'=1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
