//! Calls about who may do what with organizations, and about deletions, migrations and change requests.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::context::Region;
use crate::kernel::{Checked, Finding, Grade, Term};
use crate::organization::administrator::{Appointment, Candidate, check_administrator};
use crate::organization::change_request::{self, ChangeCommand, ChangeEvent, ChangeState};
use crate::organization::deletion::member::{MemberRoute, MemberWay, Reason, member_route};
use crate::organization::deletion::organization::{Deletion, check_deletion};
use crate::organization::deletion::request::{self, RecordCommand, RecordEvent, RecordState};
use crate::organization::invitation::{Entry, Invitation, check_invitation};
use crate::organization::migration::flow::{self, Migration, MoveCommand, MoveEvent};
use crate::organization::migration::{MoveWay, route};
use crate::organization::permission::table::{self, Answer, Cell};
use crate::organization::permission::{
    Action, Actor, Approver, Circumstances, Condition, Decision, Depends, Outcome, Position, Target, may,
};
use crate::organization::secretary::{Secretary, check_secretary};

calls! {
    "permission.may", "判断某人能否办理某事项" / "decides whether somebody may do something", [9, 10, 12, 21, 38, 39, 43],
        MayInput => DecisionValue, decide_permission;
    "permission.table", "列出全部角色与事项的权限" / "lists the whole matrix of roles and actions", [10, 12],
        TableInput => Vec<RowValue>, list_table;
    "administrator.check", "检查管理员人选" / "checks a candidate for administrator", [11, 12, 25],
        Candidate => AppointmentValue, check_candidate;
    "secretary.check", "检查所填书记信息" / "checks the secretary as entered", [40, 46],
        Secretary => SecretaryValue, check_entered;
    "invitation.check", "已注册或未注册人员怎样加入组织" / "tells how somebody is added to an organization", [23, 24],
        Invitation => Entry, check_invited;
    "organization.delete", "检查能否删除组织" / "checks whether an organization can be deleted", [38, 44],
        Deletion => DecisionValue, delete_organization;
    "member.delete", "删除团员、团干部的办法" / "tells how a member or cadre is deleted", [39],
        ReasonInput => RouteValue, delete_member;
    "member_deletion.decide", "删除团员申请：判断操作" / "decides on a command about a deletion request", [39],
        DecideInput<RecordState, RecordCommand> => Events<RecordEvent>, decide_record;
    "member_deletion.evolve", "删除团员申请：由事件得出状态" / "takes over events of a deletion request", [39],
        EvolveInput<RecordState, RecordEvent> => State<RecordState>, evolve_record;
    "migration.route", "组织迁移的办理途径" / "tells how an organization migrates", [43],
        ProvincesInput => MoveRouteValue, find_route;
    "migration.decide", "组织迁移：判断操作" / "decides on a command about a migration", [43],
        DecideInput<Migration, MoveCommand> => Events<MoveEvent>, decide_move;
    "migration.evolve", "组织迁移：由事件得出状态" / "takes over events of a migration", [43],
        EvolveInput<Migration, MoveEvent> => State<Migration>, evolve_move;
    "change_request.decide", "团组织变更：判断操作" / "decides on a command about a change request", [9, 10, 12],
        DecideInput<ChangeState, ChangeCommand> => Events<ChangeEvent>, decide_change;
    "change_request.evolve", "团组织变更：由事件得出状态" / "takes over events of a change request", [10, 12],
        EvolveInput<ChangeState, ChangeEvent> => State<ChangeState>, evolve_change;
}

/// Who wants to do what.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct MayInput {
    /// Who acts, and for which organization.
    actor: Actor,
    /// What is to be done.
    action: Action,
    /// The organization that is acted on, seen from the actor's.
    target: Target,
    /// What else is known.
    #[serde(default)]
    circumstances: Circumstances,
}

/// What was decided.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DecisionValue {
    /// What is to be done.
    action: Action,
    /// Where the actor stands, seen from the target.
    position: Position,
    /// What is decided.
    outcome: Outcome,
    /// Whose approval is needed, in order.
    by: Vec<Approver>,
    /// What the answer depends on.
    conditions: Vec<Depends>,
    /// How far the answer can be trusted.
    grade: Grade,
    /// The ids of its sources, best first.
    sources: Vec<&'static str>,
}

impl DecisionValue {
    fn of(decision: &Decision) -> Self {
        Self {
            action: decision.action,
            position: decision.position,
            outcome: decision.outcome,
            by: decision.by.to_vec(),
            conditions: decision.conditions.clone(),
            grade: decision.grade,
            sources: decision.sources.iter().map(|source| source.id).collect(),
        }
    }
}

fn decide_permission(request: &Request<MayInput>) -> Json {
    let MayInput { actor, action, target, circumstances } = &request.input;
    let decision = may(actor, *action, *target, circumstances, &request.context());
    let findings = decision.why.clone();
    let checked = Checked { value: Some(decision), findings };
    checked.to_json(|decision| json!(DecisionValue::of(decision)), request.lang, request.reveal())
}

/// Which rows are wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct TableInput {
    /// Only the row of this action; all rows if left out.
    #[serde(default)]
    action: Option<Action>,
}

/// A row of the matrix.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RowValue {
    /// What is done.
    action: Action,
    /// The answers, column by column.
    columns: Vec<ColumnValue>,
}

/// A column of a row.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ColumnValue {
    /// Where the actor stands.
    position: Position,
    /// The answers; the first whose conditions are not excluded holds.
    answers: Vec<AnswerValue>,
}

/// An answer of the matrix.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct AnswerValue {
    /// `at_once`, `needs_approval`, `decides`, `for_the_record`, `refused`, `unlisted` or `unknown`.
    answer: &'static str,
    /// Whose approval is needed, in order.
    by: Vec<Approver>,
    /// On what it depends, all of it.
    conditions: Vec<Condition>,
    /// How far it can be trusted.
    grade: Grade,
    /// The ids of its sources, best first.
    sources: Vec<&'static str>,
}

impl AnswerValue {
    fn of(cell: &Cell) -> Self {
        let by = match cell.answer {
            Answer::NeedsApproval(by) => by.to_vec(),
            Answer::AtOnce
            | Answer::Decides
            | Answer::ForTheRecord
            | Answer::Refused
            | Answer::Unlisted
            | Answer::Unknown => Vec::new(),
        };
        Self {
            answer: cell.answer.name(),
            by,
            conditions: cell.conditions.to_vec(),
            grade: cell.grade,
            sources: cell.sources.iter().map(|source| source.id).collect(),
        }
    }
}

fn list_table(request: &Request<TableInput>) -> Json {
    let wanted = request.input.action;
    let rows = table::all().iter().filter(|row| wanted.is_none_or(|action| action == row.action));
    let rows: Vec<_> = rows
        .map(|row| RowValue {
            action: row.action,
            columns: Position::ALL
                .iter()
                .map(|position| ColumnValue {
                    position: *position,
                    answers: row.at(*position).iter().map(AnswerValue::of).collect(),
                })
                .collect(),
        })
        .collect();
    Checked::clean(rows).to_json(|rows| json!(rows), request.lang, request.reveal())
}

/// One thing to be done.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ActionStep {
    /// A stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl ActionStep {
    const fn of(term: &Term) -> Self {
        Self { code: term.code, zh: term.zh, en: term.en }
    }

    fn all(terms: &[Term]) -> Vec<Self> {
        terms.iter().map(Self::of).collect()
    }
}

/// How the candidate becomes administrator.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct AppointmentValue {
    /// What comes first; `null` if nothing does.
    first: Option<ActionStep>,
    /// The ways that are open then.
    ways: Vec<WayValue>,
}

/// A way and its steps.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WayValue {
    /// Its stable name.
    way: &'static str,
    /// What is done, in order.
    steps: Vec<ActionStep>,
}

fn check_candidate(request: &Request<Candidate>) -> Json {
    let value = |appointment: &Appointment| {
        json!(AppointmentValue {
            first: appointment.first.map(ActionStep::of),
            ways: appointment
                .ways
                .iter()
                .map(|way| WayValue { way: way.term.code, steps: ActionStep::all(way.steps) })
                .collect(),
        })
    };
    check_administrator(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// Nothing but the findings is told of a secretary.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct SecretaryValue {
    /// Whether an account is made on submission; `null` if it was not stated where the person is registered.
    account_created: Option<bool>,
}

fn check_entered(request: &Request<Secretary>) -> Json {
    let findings = check_secretary(&request.input, &request.context());
    let account_created = request.input.registered.map(|at| at == crate::organization::secretary::Registered::Nowhere);
    let checked = Checked { value: Some(SecretaryValue { account_created }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

fn check_invited(request: &Request<Invitation>) -> Json {
    check_invitation(&request.input, &request.context()).to_json(
        |entry: &Entry| json!(entry),
        request.lang,
        request.reveal(),
    )
}

fn delete_organization(request: &Request<Deletion>) -> Json {
    let checked = check_deletion(&request.input, &request.context());
    checked.to_json(|decision| json!(DecisionValue::of(decision)), request.lang, request.reveal())
}

/// Why somebody is to be deleted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ReasonInput {
    /// The reason.
    reason: Reason,
}

/// How somebody is deleted.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RouteValue {
    /// The way.
    way: MemberWay,
    /// What is done, in order.
    steps: Vec<ActionStep>,
}

fn delete_member(request: &Request<ReasonInput>) -> Json {
    let value = |route: &MemberRoute| json!(RouteValue { way: route.way, steps: ActionStep::all(route.steps) });
    member_route(request.input.reason).to_json(value, request.lang, request.reveal())
}

/// Two provinces.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ProvincesInput {
    /// That of the organization.
    from: Region,
    /// That of the target.
    to: Region,
}

/// How an organization migrates.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct MoveRouteValue {
    /// The way.
    way: MoveWay,
    /// What is done, in order; none if the way is not known.
    steps: Vec<ActionStep>,
}

fn find_route(request: &Request<ProvincesInput>) -> Json {
    let found = route(request.input.from, request.input.to);
    let value = MoveRouteValue { way: found.way, steps: ActionStep::all(found.steps) };
    // The question was how it is done; that it is not done in the menu refuses nothing here.
    let note = |finding: Finding| match found.way {
        MoveWay::BackOffice => finding.with_severity(crate::kernel::Severity::Note),
        MoveWay::SelfService | MoveWay::NotKnown => finding,
    };
    let checked = Checked { value: Some(value), findings: found.why.map(note).into_iter().collect() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A state and a command.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct DecideInput<S, C> {
    /// The state, as the events so far made it.
    state: S,
    /// What somebody wants.
    command: C,
}

/// What follows from a command.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Events<E> {
    /// The events, to be kept in order.
    events: Vec<E>,
}

/// A state and what happened since.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct EvolveInput<S, E> {
    /// The state before the events.
    state: S,
    /// The events, in order. One that cannot happen in its state is reported.
    events: Vec<E>,
}

/// A state.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct State<S> {
    /// The state after the events.
    state: S,
}

fn decided<I, E: Serialize>(request: &Request<I>, events: Option<Vec<E>>, findings: Vec<Finding>) -> Json {
    let findings = findings.into_iter().map(|finding| finding.within("command")).collect();
    let checked = Checked { value: events.map(|events| Events { events }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Takes events over; the first that cannot happen in its state is reported, and there is no state then.
fn evolved<S: Clone + Serialize, E>(
    request: &Request<EvolveInput<S, E>>,
    impossible: impl Fn(&S, &E) -> Option<Finding>,
    evolve: impl Fn(S, &E) -> S,
) -> Json {
    let mut state = request.input.state.clone();
    let mut checked = Checked { value: None, findings: Vec::new() };
    for (event, index) in request.input.events.iter().zip(0u32..) {
        if let Some(finding) = impossible(&state, event) {
            checked.findings.push(finding.within_index(index).within("events"));
            break;
        }
        state = evolve(state, event);
    }
    if checked.findings.is_empty() {
        checked.value = Some(State { state });
    }
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

fn decide_record(request: &Request<DecideInput<RecordState, RecordCommand>>) -> Json {
    let DecideInput { state, command } = &request.input;
    decided(request, request::decide(*state, command).ok(), request::judge(*state, command))
}

fn evolve_record(request: &Request<EvolveInput<RecordState, RecordEvent>>) -> Json {
    evolved(request, |state, event| request::impossible(*state, event.kind()), request::evolve)
}

fn decide_move(request: &Request<DecideInput<Migration, MoveCommand>>) -> Json {
    let (DecideInput { state, command }, context) = (&request.input, request.context());
    decided(request, flow::decide(state, command, &context).ok(), flow::judge(state, command, &context))
}

fn evolve_move(request: &Request<EvolveInput<Migration, MoveEvent>>) -> Json {
    evolved(request, |state, event| flow::impossible(state.stage, event.kind()), flow::evolve)
}

fn decide_change(request: &Request<DecideInput<ChangeState, ChangeCommand>>) -> Json {
    let (DecideInput { state, command }, context) = (&request.input, request.context());
    let events = change_request::decide(*state, command, &context).ok();
    decided(request, events, change_request::judge(*state, command, &context))
}

fn evolve_change(request: &Request<EvolveInput<ChangeState, ChangeEvent>>) -> Json {
    evolved(request, |state, event| change_request::impossible(*state, event.event), change_request::evolve)
}
