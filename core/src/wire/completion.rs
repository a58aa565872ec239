//! Calls about completion.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::completion::organization::{Facts, check, is_complete};
use crate::completion::person;
use crate::completion::tree::{Listed, Progress, Report, Share, report};
use crate::kernel::Checked;
use crate::kernel::report::finding_json;
use crate::roster::{Field, SheetKind};

calls! {
    "completion.person", "某人缺少哪些必填项" / "tells which required fields a person lacks", [29, 30],
        PersonInput => PersonValue, check_person;
    "completion.organization", "组织是否达到完成录入标准" / "tells whether an organization is complete", [17, 29, 42],
        Facts => OrganizationValue, check_organization;
    "completion.tree", "汇总完成情况，并列出先做什么" / "rolls up progress over a tree and tells what to do first", [29, 30, 42],
        TreeInput => TreeValue, report_tree;
}

/// Which fields of a person are filled in; not what they hold.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct PersonInput {
    /// `members` for somebody of a branch, `cadres` for a cadre of a committee or leading body.
    #[serde(default)]
    kind: SheetKind,
    /// Whether the person is a cadre.
    #[serde(default)]
    is_cadre: bool,
    /// The fields that are filled in.
    filled: Vec<Field>,
}

/// What a person lacks.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct PersonValue {
    /// Whether nothing is lacking under the policy.
    complete: bool,
    /// Fields that are certainly required and lacking, in the order of the import sheet.
    certain: Vec<Field>,
    /// Fields that are likely required and lacking.
    likely: Vec<Field>,
}

fn check_person(request: &Request<PersonInput>) -> Json {
    let PersonInput { kind, is_cadre, ref filled } = request.input;
    let has = |field: Field| filled.contains(&field);
    let lacking: Vec<_> = person::lacking(kind, is_cadre, has).collect();
    let which = |wanted: bool| {
        lacking.iter().filter(|(_, certain)| *certain == wanted).map(|(field, _)| *field).collect::<Vec<_>>()
    };
    let value = PersonValue {
        complete: person::is_complete(kind, is_cadre, has, &request.context()),
        certain: which(true),
        likely: which(false),
    };
    let checked = Checked { value: Some(value), findings: person::check(kind, is_cadre, has) };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Whether an organization is complete.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct OrganizationValue {
    /// `null` if nobody can tell.
    complete: Option<bool>,
}

fn check_organization(request: &Request<Facts>) -> Json {
    let findings = check(&request.input, &request.context());
    let value = OrganizationValue { complete: is_complete(&findings) };
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A list of organizations in any order.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TreeInput {
    /// The organizations.
    organizations: Vec<Given>,
    /// The most tasks to be told; 100 if not given.
    #[serde(default = "hundred")]
    tasks: u32,
}

const fn hundred() -> u32 {
    100
}

#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Given {
    /// Its id, any text.
    id: String,
    /// The id of its direct superior; `null` at the top.
    #[serde(default)]
    parent: Option<String>,
    /// What is known of it.
    facts: Facts,
}

/// Progress over the list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct TreeValue {
    /// The whole list.
    total: Progress,
    /// The part of all organizations that is complete, in whole percent, rounded down; `null` of none.
    percent: Option<u8>,
    /// Each organization, in the order of the list.
    organizations: Vec<StandingValue>,
    /// What to do, what completes most first.
    tasks: Vec<TaskValue>,
    /// How many tasks there are in all.
    task_count: u64,
}

/// How far an organization has come.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct StandingValue {
    /// Its id.
    id: String,
    /// Whether it is complete; `null` if nobody can tell.
    complete: Option<bool>,
    /// Its own cadres.
    cadres: Share,
    /// Its own members.
    members: Share,
    /// Its own numbers and those of all below it.
    total: Progress,
    /// The part of the organizations in it that is complete, in whole percent, rounded down.
    percent: Option<u8>,
}

/// What is to be done at an organization.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct TaskValue {
    /// Its id.
    id: String,
    /// How many organizations, itself included, become complete with everything below them; 0 where nobody can tell.
    unblocks: u32,
    /// What is lacking, as findings below the facts of the organization.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::kernel::Finding>"))]
    findings: Vec<Json>,
}

fn report_tree(request: &Request<TreeInput>) -> Json {
    let given = &request.input.organizations;
    let list: Vec<Listed<'_>> =
        given.iter().map(|one| Listed { id: &one.id, parent: one.parent.as_deref(), facts: one.facts }).collect();
    let report = report(&list, &request.context(), request.input.tasks as usize);
    let findings = report
        .problems
        .iter()
        .map(|(place, finding)| finding.clone().within_index(*place).within("organizations"))
        .collect();
    let checked = Checked { value: Some(report), findings };
    checked.to_json(|report| json!(tree_value(report, &list, request)), request.lang, request.reveal())
}

fn tree_value(report: &Report, list: &[Listed<'_>], request: &Request<TreeInput>) -> TreeValue {
    let standing = |(standing, one): (&crate::completion::tree::Standing, &Listed<'_>)| StandingValue {
        id: one.id.to_owned(),
        complete: standing.complete,
        cadres: standing.own.cadres,
        members: standing.own.members,
        total: standing.total,
        percent: standing.total.organizations.percent(),
    };
    let task = |task: &crate::completion::tree::Task| TaskValue {
        id: list.get(task.organization as usize).map(|one| one.id.to_owned()).unwrap_or_default(),
        unblocks: task.unblocks,
        findings: task.findings.iter().map(|one| finding_json(one, request.lang, request.reveal())).collect(),
    };
    TreeValue {
        total: report.total,
        percent: report.total.organizations.percent(),
        organizations: report.standings.iter().zip(list).map(standing).collect(),
        tasks: report.tasks.iter().map(task).collect(),
        task_count: report.task_count,
    }
}
