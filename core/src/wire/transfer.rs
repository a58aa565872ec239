//! Calls about the workflow of a transfer. The state, the events and the world are the portal's; nothing is kept here.
//!
//! Keys are the portal's own and are not masked: [`crate::transfer::key`] refuses those in the shape of an ID number. No
//! state or event holds a text that a person wrote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::chart::Drawn;
use crate::kernel::{Checked, Finding, Lang};
use crate::transfer::key::{ApplicationId, MemberId};
use crate::transfer::ledger::{self, Ledger, Record, Workflow};
use crate::transfer::pending_branch::{PendingBranchUse, check_deletion};
use crate::transfer::world::{Directory, Place};
use crate::transfer::{CHARTS, guangdong, national};

calls! {
    "transfer.decide", "判断转接申请的一步能否办理，给出事件" / "decides one step of a transfer and gives its events", [33, 34, 51],
        Decide => Decision, decide;
    "transfer.evolve", "把事件并入转接申请的状态" / "takes events over into the state of a transfer", [33, 34],
        Evolve => Evolution, evolve;
    "transfer.replay", "由事件记录重新生成全部转接申请" / "rebuilds all transfers from the log of their events", [33, 34],
        Replay => Replayal, replay;
    "transfer.graph", "画出转接申请的状态图" / "draws the chart of a transfer", [33, 34],
        Graph => GraphValue, graph;
    "transfer.pending_branch", "待接转团支部能否删除" / "whether a pending-transfer branch can be deleted", [41, 44],
        PendingBranchUse => PendingValue, pending_branch;
}

/// One step of one application.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "workflow", rename_all = "snake_case", deny_unknown_fields)]
enum Decide {
    /// In the national system.
    National {
        /// The state of the application; left out for a new one.
        #[serde(default)]
        application: national::Application,
        /// Who does what.
        act: national::Act,
        /// The organizations and members the step is about, with those above them.
        #[serde(default)]
        world: Directory,
    },
    /// In Guangdong's own system.
    Guangdong {
        /// The state of the application; left out for a new one.
        #[serde(default)]
        application: guangdong::Application,
        /// Who does what.
        act: guangdong::Act,
        /// The organizations and members the step is about, with those above them.
        #[serde(default)]
        world: Directory,
    },
}

/// What follows, in the workflow that was asked.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Decision {
    /// In the national system.
    National(Decided<national::Application, national::Event>),
    /// In Guangdong's own system.
    Guangdong(Decided<guangdong::Application, guangdong::Event>),
}

/// What follows.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Decided<S, E> {
    /// The events, to be stored in this order; empty if nothing follows.
    events: Vec<E>,
    /// The state after them.
    application: S,
    /// The first day on which the clock acts by itself; `null` if it never does.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    due: Option<String>,
}

fn decide(request: &Request<Decide>) -> Json {
    let context = request.context();
    let (value, findings) = match &request.input {
        Decide::National { application, act, world } => {
            let (events, findings) = national::judge(application, act, world, &context);
            let after = events.iter().fold(application.clone(), national::evolve);
            let due = national::due(&after, &request.policy.transfer.national).map(|due| due.on.to_string());
            (Decision::National(Decided { events, application: after, due }), findings)
        }
        Decide::Guangdong { application, act, world } => {
            let (events, findings) = guangdong::judge(application, act, world, &context);
            let after = events.iter().fold(application.clone(), guangdong::evolve);
            (Decision::Guangdong(Decided { events, application: after, due: None }), findings)
        }
    };
    // What lies in the command lies below it in the request.
    let findings = findings.into_iter().map(|finding| finding.within("command").within("act")).collect();
    let checked = Checked { value: Some(value), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Events of one application.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "workflow", rename_all = "snake_case", deny_unknown_fields)]
enum Evolve {
    /// In the national system.
    National {
        /// The state before them; left out for a new one.
        #[serde(default)]
        application: national::Application,
        /// The events, in order.
        events: Vec<national::Event>,
    },
    /// In Guangdong's own system.
    Guangdong {
        /// The state before them; left out for a new one.
        #[serde(default)]
        application: guangdong::Application,
        /// The events, in order.
        events: Vec<guangdong::Event>,
    },
}

/// The state after them, in the workflow that was asked.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Evolution {
    /// In the national system.
    National(Evolved<national::Application>),
    /// In Guangdong's own system.
    Guangdong(Evolved<guangdong::Application>),
}

/// The state after them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Evolved<S> {
    /// The state; an event that cannot happen changes nothing.
    application: S,
    /// How many of the events could happen.
    applied: usize,
}

fn evolve(request: &Request<Evolve>) -> Json {
    let value = match &request.input {
        Evolve::National { application, events } => {
            Evolution::National(folded::<ledger::National>(application, events))
        }
        Evolve::Guangdong { application, events } => {
            Evolution::Guangdong(folded::<ledger::Guangdong>(application, events))
        }
    };
    let checked = Checked::clean(value);
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

fn folded<W: Workflow>(application: &W::State, events: &[W::Event]) -> Evolved<W::State> {
    let mut state = application.clone();
    let mut applied = 0;
    for event in events {
        applied += usize::from(W::admits(&state, event));
        state = W::evolve(state, event);
    }
    Evolved { application: state, applied }
}

/// A log.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "workflow", rename_all = "snake_case", deny_unknown_fields)]
enum Replay {
    /// Of the national system.
    National {
        /// Where members were before it, as far as known.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, Place>"))]
        places: BTreeMap<MemberId, Place>,
        /// The records.
        log: Vec<Record<national::Event>>,
    },
    /// Of Guangdong's own system.
    Guangdong {
        /// Where members were before it, as far as known.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, Place>"))]
        places: BTreeMap<MemberId, Place>,
        /// The records.
        log: Vec<Record<guangdong::Event>>,
    },
}

/// What follows from the log, in the workflow that was asked; `null` if the log is damaged.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Replayal {
    /// In the national system.
    National(Replayed<national::Application>),
    /// In Guangdong's own system.
    Guangdong(Replayed<guangdong::Application>),
}

/// What follows from the log; `null` if it is damaged.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Replayed<S> {
    /// The number of records.
    read: u64,
    /// The state of every application by its key.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, S>"))]
    applications: BTreeMap<ApplicationId, S>,
    /// Where every member is whom the log knows.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::HashMap<String, Place>"))]
    places: BTreeMap<MemberId, Place>,
}

fn replay(request: &Request<Replay>) -> Json {
    let outcome = match &request.input {
        Replay::National { places, log } => replayed::<ledger::National>(places, log).map(Replayal::National),
        Replay::Guangdong { places, log } => replayed::<ledger::Guangdong>(places, log).map(Replayal::Guangdong),
    };
    let checked = match outcome {
        Ok(value) => Checked::clean(value),
        Err(finding) => Checked { value: None, findings: vec![finding.within("log")] },
    };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

fn replayed<W: Workflow>(
    places: &BTreeMap<MemberId, Place>,
    log: &[Record<W::Event>],
) -> Result<Replayed<W::State>, Box<Finding>> {
    let ledger = Ledger::<W>::starting_at(places.clone()).replay(log)?;
    Ok(Replayed {
        read: ledger.read(),
        applications: ledger.applications().map(|(id, state)| (id.clone(), state.clone())).collect(),
        places: ledger.places().map(|(member, place)| (member.clone(), place.clone())).collect(),
    })
}

/// Which chart, in the language of the request (Chinese if none is given).
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Graph {
    /// Whose workflow.
    workflow: WorkflowName,
}

/// The name of a workflow.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
enum WorkflowName {
    /// The national system's.
    National,
    /// Guangdong's own.
    Guangdong,
}

/// The chart.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct GraphValue {
    /// Its id.
    id: &'static str,
    /// Its title.
    title: &'static str,
    /// A Mermaid state diagram.
    mermaid: String,
    /// A Markdown table of all states and events.
    table: String,
}

fn graph(request: &Request<Graph>) -> Json {
    let id = match request.input.workflow {
        WorkflowName::National => "transfer.national",
        WorkflowName::Guangdong => "transfer.guangdong",
    };
    let lang = request.lang.unwrap_or(Lang::Zh);
    let value = |chart: &Drawn| GraphValue {
        id: chart.id,
        title: lang.pick(chart.title.0, chart.title.1),
        mermaid: (chart.mermaid)(lang),
        table: (chart.table)(lang),
    };
    let chart = CHARTS.iter().find(|chart| chart.id == id).map(value);
    let checked = Checked { value: chart, findings: Vec::new() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Whether it can be deleted.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct PendingValue {
    /// Whether nothing speaks against it.
    deletable: bool,
}

fn pending_branch(request: &Request<PendingBranchUse>) -> Json {
    let findings = check_deletion(&request.input, &request.context());
    let checked = Checked { value: Some(PendingValue { deletable: findings.is_empty() }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}
