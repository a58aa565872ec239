//! Calls about a whole organization tree.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::Checked;
use crate::kernel::report::finding_json;
use crate::organization::Category;
use crate::organization::statistics::{CountedUnit, Counts, Sector, Statistics, TableRow, count, counted_by};
use crate::organization::tree::{Node, SecretaryState, Tree, TreeBuilder, TreeLimits};

calls! {
    "organization_tree.check", "检查整棵团组织树" / "checks a whole organization tree", [21, 27, 35, 48],
        TreeInput => TreeValue, check_tree;
    "organization_tree.statistics", "按领域统计团组织树" / "counts an organization tree by sector", [49],
        StatisticsInput => StatisticsValue, count_tree;
    "organization_tree.counted_by", "特殊单位由谁统计" / "tells who counts a special unit", [49],
        CountedInput => (), tell_owner;
}

/// The secretary of a node.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct SecretaryInput {
    /// Whether there is one.
    named: bool,
    /// Whether the person is registered; `null` if not known.
    #[serde(default)]
    registered: Option<bool>,
    /// Whether there is a mobile number; `null` if not known.
    #[serde(default)]
    mobile: Option<bool>,
}

impl From<SecretaryInput> for SecretaryState {
    fn from(input: SecretaryInput) -> Self {
        match input {
            SecretaryInput { named: false, .. } => Self::Missing,
            SecretaryInput { named: true, registered, mobile } => Self::Named { registered, mobile },
        }
    }
}

/// An organization. Numbers are its own, without subordinates; what is not given is not judged.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct NodeInput {
    /// Its id, any text that no other has.
    id: String,
    /// The id of its direct superior; `null` at the top.
    #[serde(default)]
    parent: Option<String>,
    /// Its category.
    category: Category,
    /// Its short name.
    short_name: String,
    /// Its members.
    #[serde(default)]
    members: Option<u32>,
    /// Its cadres.
    #[serde(default)]
    cadres: Option<u32>,
    /// Those of its cadres who are full-time.
    #[serde(default)]
    full_time_cadres: Option<u32>,
    /// Its secretary.
    #[serde(default)]
    secretary: Option<SecretaryInput>,
    /// How many administrators it has.
    #[serde(default)]
    administrators: Option<u32>,
    /// Its sector; that of the superior if not given.
    #[serde(default)]
    sector: Option<Sector>,
    /// Its row in the table of statistics; that of the superior if not given.
    #[serde(default)]
    row: Option<TableRow>,
}

impl NodeInput {
    fn node(&self) -> Node<'_> {
        Node {
            members: self.members,
            cadres: self.cadres,
            full_time_cadres: self.full_time_cadres,
            secretary: self.secretary.map_or(SecretaryState::NotStated, Into::into),
            administrators: self.administrators,
            sector: self.sector,
            row: self.row,
            ..Node::new(&self.id, self.parent.as_deref(), self.category, &self.short_name)
        }
    }
}

/// Nodes that were taken in: no more than the limits allow, and no text longer than that.
#[derive(Debug, Clone)]
struct Nodes(Tree);

impl<'de> Deserialize<'de> for Nodes {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Nodes;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("expected a list of organizations")
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Nodes, A::Error> {
                let mut builder = TreeBuilder::new(TreeLimits::default());
                while let Some(input) = list.next_element::<NodeInput>()? {
                    builder.push(&input.node()).map_err(|error| {
                        serde::de::Error::custom(format_args!("expected a tree within the limits ({error})"))
                    })?;
                }
                Ok(Nodes(builder.build()))
            }
        }
        deserializer.deserialize_seq(Visitor)
    }
}

/// An organization tree.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TreeInput {
    /// The organizations in any order, at most 4,000,000.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<NodeInput>"))]
    nodes: Nodes,
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
struct TreeValue {
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
    counts: serde_json::Map<String, Json>,
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
    let context = request.context();
    let TreeInput { nodes: Nodes(tree), keep } = &request.input;
    let report = tree.check(&context, *keep as usize);
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
        counts: found.map(|(problem, count)| (problem.def().code.to_owned(), Json::from(*count))).collect(),
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
    nodes: Nodes,
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
