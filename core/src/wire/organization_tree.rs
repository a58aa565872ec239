//! Calls about a whole organization tree.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::Checked;
use crate::kernel::report::finding_json;
use crate::organization::statistics::{CountedUnit, Counts, Statistics, count, counted_by};
use crate::organization::tree::Tree;
#[cfg(feature = "schema")]
use crate::organization::tree::listed::NodeInput;
use crate::organization::tree::listed::Nodes;

calls! {
    "organization_tree.check", "检查整棵团组织树" / "checks a whole organization tree", [21, 27, 35, 48],
        TreeInput => TreeValue, check_tree;
    "organization_tree.statistics", "按领域统计团组织树" / "counts an organization tree by sector", [49],
        StatisticsInput => StatisticsValue, count_tree;
    "organization_tree.counted_by", "特殊单位由谁统计" / "tells who counts a special unit", [49],
        CountedInput => (), tell_owner;
}

/// An organization tree.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TreeInput {
    /// The organizations in any order, at most 4,000,000.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<NodeInput>"))]
    nodes: Nodes<Tree>,
    /// How many findings are given; all are counted.
    #[serde(default = "thousand")]
    keep: u32,
}

const fn thousand() -> u32 {
    1000
}

/// What was found in a tree. The findings beside it are the first so many.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct TreeValue {
    /// How many organizations there are.
    nodes: u32,
    /// How many have no superior.
    roots: u32,
    /// The deepest level, 1 for the root; 0 if there is none.
    depth: u32,
    /// How many hang in or below a cycle, or below a missing superior.
    unreachable: u32,
    /// How many findings there are, given or not.
    total: u64,
    /// How often each code was found, given or not.
    counts: BTreeMap<&'static str, u64>,
    /// For each finding that is given, the id of its organization and the names from the root down.
    places: Vec<PlaceValue>,
}

/// Where a finding lies.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct PlaceValue {
    /// The id of the organization.
    id: String,
    /// The short names from the root down, of a deep one the lowest 16.
    path: Vec<String>,
}

fn check_tree(request: &Request<TreeInput>) -> Json {
    let TreeInput { nodes: Nodes(tree), keep } = &request.input;
    answer(tree, *keep as usize, request)
}

/// The answer about a tree, whatever it was read from.
pub(super) fn answer<I>(tree: &Tree, keep: usize, request: &Request<I>) -> Json {
    let context = request.context();
    let report = tree.check(&context, keep);
    let findings = report
        .findings
        .iter()
        .map(|found| finding_json(&tree.finding(found, &context), request.lang, request.reveal()))
        .collect::<Vec<_>>();
    let place = |node| PlaceValue {
        id: tree.id(node).to_owned(),
        path: tree.place(node).into_iter().map(str::to_owned).collect(),
    };
    let found = report.counts.iter().filter(|(_, count)| *count > 0);
    let value = TreeValue {
        nodes: tree.len(),
        roots: report.roots,
        depth: report.depth,
        unreachable: report.unreachable,
        total: report.total(),
        counts: found.map(|(problem, count)| (problem.def().code, *count)).collect(),
        places: report.findings.iter().map(|found| place(found.node)).collect(),
    };
    // Not the verdict of the findings that are given: that of all of them.
    json!({ "verdict": report.verdict.name(), "findings": findings, "value": value })
}

/// A tree to be counted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct StatisticsInput {
    /// The organizations in any order, at most 4,000,000.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<NodeInput>"))]
    nodes: Nodes<Tree>,
}

/// The numbers of a tree.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct StatisticsValue {
    /// By sector of the bulletin.
    sectors: Vec<LineValue>,
    /// By row of the table.
    rows: Vec<LineValue>,
    /// Of all organizations below a root.
    total: Counts,
}

/// A line of numbers.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct LineValue {
    /// The stable name.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// The numbers.
    counts: Counts,
}

fn count_tree(request: &Request<StatisticsInput>) -> Json {
    let line = |term: &'static crate::kernel::Term, counts| LineValue { code: term.code, zh: term.zh, counts };
    let value = |statistics: &Statistics| {
        json!(StatisticsValue {
            sectors: statistics.sectors.iter().map(|(sector, counts)| line(sector.term(), *counts)).collect(),
            rows: statistics.rows.iter().map(|(row, counts)| line(row.term(), *counts)).collect(),
            total: statistics.total,
        })
    };
    let Nodes(tree) = &request.input.nodes;
    count(tree).to_json(value, request.lang, request.reveal())
}

/// A unit about whose counting there is a rule.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct CountedInput {
    /// The unit; `null` for an ordinary one, which its superior counts.
    #[serde(default)]
    unit: Option<CountedUnit>,
}

fn tell_owner(request: &Request<CountedInput>) -> Json {
    let findings = request.input.unit.map(counted_by).into_iter().collect();
    Checked { value: Some(()), findings }.to_json(|()| Json::Null, request.lang, request.reveal())
}
