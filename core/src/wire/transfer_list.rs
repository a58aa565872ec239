//! The call that checks a class list given as JSON. Files are read by the hosts; see [`crate::roster::read`].

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::roster::{Given, WireCell, findings};
use super::{Request, WireError, calls};
use crate::kernel::Checked;
use crate::roster::RosterReport;
use crate::roster::check::Options;
use crate::transfer::class_list::check_class_list;

calls! {
    "transfer.class_list", "检查毕业班转接名单" / "checks a class list of graduates", [33, 34, crate::questions::APPENDIX],
        ClassList => ClassListValue, check_list;
}

/// A class list as rows of cells, the header among them as in a sheet.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ClassList {
    /// The rows: text, numbers, `true`, `false` or `null`.
    rows: Vec<Vec<WireCell>>,
}

/// What was found out of the list as a whole. The findings point into `rows` of the request.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ClassListValue {
    /// The place of the header in `rows`.
    header: u32,
    /// Rows with people in them.
    people: u32,
    /// Of these, rows that can be started as they are.
    ready: u32,
    /// Rows with a warning.
    to_look_at: u32,
    /// Rows for which a rule that would decide is not known.
    undecided: u32,
    /// Rows that will be refused.
    to_fix: u32,
}

fn check_list(request: &Request<ClassList>) -> Json {
    let options = Options::new(request.context());
    match check_class_list(&mut Given::new(&request.input.rows), "", &options) {
        Ok(report) => {
            let findings = findings(&report);
            let checked = Checked { value: Some(report), findings };
            checked.to_json(|report| json!(value(report)), request.lang, request.reveal())
        }
        Err(error) => WireError::unusable(&error).to_json(),
    }
}

fn value(report: &RosterReport) -> ClassListValue {
    ClassListValue {
        header: report.header_row.saturating_sub(1),
        people: report.rows.people,
        ready: report.rows.ready,
        to_look_at: report.rows.to_look_at,
        undecided: report.rows.undecided,
        to_fix: report.rows.to_fix,
    }
}
