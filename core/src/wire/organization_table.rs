//! The call about a list of organizations as rows of cells.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

#[cfg(feature = "schema")]
use super::organization_tree::TreeValue;
use super::organization_tree::answer;
use super::roster::{Given, WireCell};
use super::{Request, WireError, calls};
use crate::kernel::report::finding_json;
use crate::kernel::{Checked, Finding, Verdict};
use crate::organization::tree::table::{TableError, TableReport, read};
use crate::organization::tree::{TreeBuilder, TreeLimits};
use crate::roster::Limits;

calls! {
    "organization_tree.check_table", "检查团组织名单（表格）" / "checks a list of organizations given as a table", [35, 48],
        TableInput => TableValue, check_table;
}

/// A list of organizations as rows of cells, the header among them as in a sheet.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TableInput {
    /// The rows: text, numbers, `true`, `false` or `null`.
    rows: Vec<Vec<WireCell>>,
    /// How many findings are given of the rows, and how many of the tree; all are counted.
    #[serde(default = "thousand")]
    keep: u32,
}

const fn thousand() -> u32 {
    1000
}

/// What was found. The findings about rows come first and point into `rows` of the request; those about the tree point
/// into the organizations that were taken in.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct TableValue {
    /// The place of the header in `rows`.
    header: u32,
    /// Rows with something in them below the header.
    rows: u32,
    /// The place in `rows` of each organization that was taken in.
    places: Vec<u32>,
    /// How often each code was found in the rows, given or not.
    counts: std::collections::BTreeMap<&'static str, u64>,
    /// What was found in the tree; `places` there belong to its findings only.
    #[cfg_attr(feature = "schema", schemars(with = "TreeValue"))]
    tree: Json,
}

fn check_table(request: &Request<TableInput>) -> Json {
    let TableInput { rows, keep } = &request.input;
    let keep = *keep as usize;
    let mut builder = TreeBuilder::new(TreeLimits::default());
    let read = read(&mut Given::new(rows), &Limits::default(), keep, &mut |entry| builder.push(&entry.node));
    let report = match read {
        Ok(report) => report,
        Err(TableError::Columns(findings)) => {
            return Checked::<()> { value: None, findings }.to_json(|()| Json::Null, request.lang, request.reveal());
        }
        Err(TableError::Read(error)) => return WireError::unusable(&error).to_json(),
        Err(error @ TableError::Full { .. }) => return WireError::too_much(error.to_string()).to_json(),
    };
    let mut answer = answer(&builder.build(), keep, request);
    let of_tree = answer.get("verdict").and_then(Json::as_str).unwrap_or_default().to_owned();
    // The rows first: errors in them explain errors in the tree.
    let of_rows: Vec<Finding> = report.findings.iter().map(placed).collect();
    let verdict = if report.verdict() == Verdict::Fail { Verdict::Fail.name().to_owned() } else { of_tree };
    let mut findings: Vec<Json> =
        of_rows.iter().map(|finding| finding_json(finding, request.lang, request.reveal())).collect();
    findings.extend(answer.get("findings").and_then(Json::as_array).cloned().unwrap_or_default());
    let value = value(&report, answer.get_mut("value").map(Json::take).unwrap_or_default());
    json!({ "verdict": verdict, "findings": findings, "value": value })
}

fn placed(found: &crate::organization::tree::table::TableFinding) -> Finding {
    let finding = found.finding.clone();
    let finding = match found.column {
        Some(column) => finding.within_index(u32::from(column)),
        None => finding,
    };
    finding.within_index(found.row.saturating_sub(1)).within("rows")
}

fn value(report: &TableReport, tree: Json) -> TableValue {
    let place = |organization| report.row_of(organization).unwrap_or(1).saturating_sub(1);
    TableValue {
        header: report.header_row.saturating_sub(1),
        rows: report.rows,
        places: (0..report.organizations).map(place).collect(),
        counts: report.counts.iter().map(|(code, (_, count))| (*code, *count)).collect(),
        tree,
    }
}
