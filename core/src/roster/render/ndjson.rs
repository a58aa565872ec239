//! One finding a line, each line a JSON object, for programs that read while the report is still being written.

use std::io;

use serde::Serialize;

use super::Style;
use super::json::{Record, records};
use crate::roster::RosterReport;

/// Writes the findings of all sheets: `file` and `sheet`, then what the JSON document says of a finding.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, ndjson};
/// let mut out = Vec::new();
/// ndjson::write(&[], Style::default(), &mut out)?;
/// assert!(out.is_empty()); // no finding, no line
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(reports: &[RosterReport], style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    #[derive(Serialize)]
    struct Line<'a> {
        file: &'a str,
        sheet: &'a str,
        #[serde(flatten)]
        record: Record<'a>,
    }
    for report in reports {
        for record in records(report, style) {
            serde_json::to_writer(&mut *out, &Line { file: &report.file, sheet: &report.sheet, record })?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}
