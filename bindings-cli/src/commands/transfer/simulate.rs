//! `zhtj transfer simulate`: a scenario goes through the decider, step by step. Here is nothing of the workflow itself:
//! the core decides, the ledger takes its events over, and the world is brought up to what the ledger says.

mod show;

use std::path::Path;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Value as Json, json};
use zhtj::context::{Context, Region};
use zhtj::kernel::report::finding_json;
use zhtj::kernel::{Chart, Date, Finding, Lang, Reveal, Term, date};
use zhtj::policy::Policy;
use zhtj::transfer::key::ApplicationId;
use zhtj::transfer::ledger::{self, Ledger, Record, Workflow};
use zhtj::transfer::national::{Automatic, refuses};
use zhtj::transfer::world::{Directory, Member, Place};
use zhtj::transfer::{Actor, guangdong, national};

use crate::args::AnswerFormat;
use crate::args::transfer::{Simulate, WorkflowName};
use crate::commands::wire::{LONGEST_REQUEST, pretty};
use crate::failure::Failure;
use crate::sheets::Input;
use crate::{CLEAN, FOUND, Run, json};

pub(super) fn run(run: &mut Run<'_, '_>, args: &Simulate) -> Result<u8, Failure> {
    let bytes = read(run, &args.scenario)?;
    let unusable = |problem| Failure::Json { name: args.scenario.display().to_string(), problem };
    let head: Head = json::read(&bytes).map_err(unusable)?;
    let (text, refused) = match head.workflow {
        WorkflowName::National => replay::<ledger::National>(run, args.format, json::read(&bytes).map_err(unusable)?),
        WorkflowName::Guangdong => replay::<ledger::Guangdong>(run, args.format, json::read(&bytes).map_err(unusable)?),
    };
    run.print(&text)?;
    Ok(if refused { FOUND } else { CLEAN })
}

/// The whole scenario.
fn read(run: &mut Run<'_, '_>, file: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let failed = |error| Failure::Open { file: file.to_owned(), error };
    Input::of(run, file)?.open()?.take(LONGEST_REQUEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LONGEST_REQUEST {
        return Err(failed(std::io::ErrorKind::FileTooLarge.into()));
    }
    Ok(bytes)
}

/// Which workflow a scenario is about; it decides how the commands are read.
#[derive(Deserialize)]
struct Head {
    workflow: WorkflowName,
}

/// A scenario with the commands of its workflow.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario<C> {
    /// Read before, by [`Head`].
    #[serde(rename = "workflow")]
    _workflow: IgnoredAny,
    /// What it shows.
    #[serde(default)]
    title: String,
    #[serde(default)]
    region: Region,
    #[serde(default)]
    policy: Policy,
    /// Organizations and members before the first step.
    world: Directory,
    steps: Vec<Step<C>>,
}

/// Somebody does something on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step<C> {
    #[serde(with = "date::iso")]
    on: Date,
    application: ApplicationId,
    actor: Actor,
    command: C,
}

/// A workflow as a scenario drives it.
trait Machine: Workflow<State: serde::Serialize, Event: serde::Serialize + Clone> {
    const NAME: WorkflowName;
    const TITLE: (&'static str, &'static str);
    type Command: DeserializeOwned;

    fn judge(
        state: &Self::State,
        step: &Step<Self::Command>,
        world: &Directory,
        context: &Context<'_>,
    ) -> (Vec<Self::Event>, Vec<Finding>);
    fn stage(state: &Self::State) -> &'static Term;
    /// What the clock will do and when, if nobody acts before.
    fn due(state: &Self::State, policy: &Policy) -> Option<(Date, Automatic)>;
    /// What a command is called: Chinese, English.
    fn name(command: &Self::Command) -> (&'static str, &'static str);
}

impl Machine for ledger::National {
    const NAME: WorkflowName = WorkflowName::National;
    const TITLE: (&'static str, &'static str) = national::Stage::TITLE;
    type Command = national::Command;

    fn judge(
        state: &Self::State,
        step: &Step<Self::Command>,
        world: &Directory,
        context: &Context<'_>,
    ) -> (Vec<Self::Event>, Vec<Finding>) {
        let act = national::Act { actor: step.actor.clone(), command: step.command.clone() };
        national::judge(state, &act, world, context)
    }

    fn stage(state: &Self::State) -> &'static Term {
        state.stage.term()
    }

    fn due(state: &Self::State, policy: &Policy) -> Option<(Date, Automatic)> {
        national::due(state, &policy.transfer.national).map(|due| (due.on, due.what))
    }

    fn name(command: &Self::Command) -> (&'static str, &'static str) {
        match command {
            national::Command::File(_) => ("提交申请", "files the application"),
            national::Command::Receive { .. } => ("接收独立系统的申请", "takes an application over"),
            national::Command::Approve => ("审批通过", "approves"),
            national::Command::Reject => ("审批不通过", "rejects"),
            national::Command::Assign { .. } => ("分配团支部", "assigns a branch"),
            national::Command::Withdraw => ("撤销申请", "withdraws"),
            national::Command::Tick => ("到期处理", "does what is due"),
        }
    }
}

impl Machine for ledger::Guangdong {
    const NAME: WorkflowName = WorkflowName::Guangdong;
    const TITLE: (&'static str, &'static str) = guangdong::Stage::TITLE;
    type Command = guangdong::Command;

    fn judge(
        state: &Self::State,
        step: &Step<Self::Command>,
        world: &Directory,
        context: &Context<'_>,
    ) -> (Vec<Self::Event>, Vec<Finding>) {
        let act = guangdong::Act { actor: step.actor.clone(), command: step.command.clone() };
        guangdong::judge(state, &act, world, context)
    }

    fn stage(state: &Self::State) -> &'static Term {
        state.stage.term()
    }

    /// No day ends an application of this workflow by itself.
    fn due(_: &Self::State, _: &Policy) -> Option<(Date, Automatic)> {
        None
    }

    fn name(command: &Self::Command) -> (&'static str, &'static str) {
        match command {
            guangdong::Command::File(_) => ("提交申请", "files the application"),
            guangdong::Command::Confirm => ("本人确认", "confirms"),
            guangdong::Command::Approve => ("审批通过", "approves"),
            guangdong::Command::Return { .. } => ("退回", "returns it"),
            guangdong::Command::Withdraw { .. } => ("撤回", "withdraws"),
            guangdong::Command::Appeal(_) => ("申诉", "appeals"),
        }
    }
}

/// What became of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
enum Fate {
    /// It was carried out.
    Done,
    /// There was nothing to be done yet.
    Nothing,
    /// It was refused, or could not be decided; nothing has changed.
    Refused,
}

/// What became of a step.
struct Outcome<E> {
    fate: Fate,
    /// The stage before and after.
    stages: [&'static Term; 2],
    /// What happened, in words.
    happened: Vec<&'static Term>,
    events: Vec<E>,
    /// Where the member is now, if the step moved the member.
    moved: Option<Place>,
    due: Option<(Date, Automatic)>,
    findings: Vec<Finding>,
}

/// A scenario played to its end.
struct Played<W: Machine> {
    scenario: Scenario<W::Command>,
    ledger: Ledger<W>,
    outcomes: Vec<Outcome<W::Event>>,
}

impl<W: Machine> Played<W> {
    fn refused(&self) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.fate == Fate::Refused).count()
    }
}

fn replay<W: Machine>(run: &Run<'_, '_>, format: AnswerFormat, scenario: Scenario<W::Command>) -> (String, bool) {
    let played = play::<W>(scenario);
    let text = match format {
        AnswerFormat::Json => pretty(&to_json(&played, run.lang)),
        AnswerFormat::Table => {
            let mut page = run.page();
            show::write(&mut page, &played, run.lang);
            page.finish()
        }
    };
    (text, played.refused() > 0)
}

fn play<W: Machine>(mut scenario: Scenario<W::Command>) -> Played<W> {
    let places = scenario.world.members.iter().map(|(id, member)| (id.clone(), member.place.clone()));
    let mut ledger = Ledger::<W>::starting_at(places.collect());
    let mut outcomes = Vec::new();
    for step in &scenario.steps {
        let context = Context { today: step.on, region: scenario.region, policy: &scenario.policy };
        outcomes.push(take(&mut ledger, step, &mut scenario.world, &context));
    }
    Played { scenario, ledger, outcomes }
}

/// Lets one step be decided, and takes over what follows.
fn take<W: Machine>(
    ledger: &mut Ledger<W>,
    step: &Step<W::Command>,
    world: &mut Directory,
    context: &Context<'_>,
) -> Outcome<W::Event> {
    let mut state = ledger.application(&step.application).cloned().unwrap_or_default();
    let before = W::stage(&state);
    let (decided, mut findings) = W::judge(&state, step, world, context);
    let (mut events, mut happened, mut moved) = (Vec::new(), Vec::new(), None);
    for event in decided {
        let (_, term) = W::terms(&state, &event);
        let to = W::moves_to(&state, &event);
        let sequence = ledger.read() + 1;
        let record = Record { sequence, application: step.application.clone(), event };
        // The log has the last word: what it would refuse to read back does not happen.
        if let Err(finding) = ledger.apply(&record) {
            findings.push(*finding);
            break;
        }
        happened.push(term);
        moved = to.or(moved);
        events.push(record.event);
        state = ledger.application(&step.application).cloned().unwrap_or_default();
        settle(ledger, &step.application, &state, world);
    }
    let fate = match (findings.iter().any(refuses), events.is_empty()) {
        (true, _) => Fate::Refused,
        (false, true) => Fate::Nothing,
        (false, false) => Fate::Done,
    };
    let due = W::due(&state, context.policy);
    Outcome { fate, stages: [before, W::stage(&state)], happened, events, moved, due, findings }
}

/// Brings the member of an application up to what the ledger says.
fn settle<W: Machine>(ledger: &Ledger<W>, id: &ApplicationId, state: &W::State, world: &mut Directory) {
    let Some((member, _)) = W::subject(state) else { return };
    let Some(place) = ledger.place(member).cloned() else { return };
    let open = std::collections::BTreeSet::new();
    let fresh = || Member { place: place.clone(), open, holds_post: false, left: false };
    let entry = world.members.entry(member.clone()).or_insert_with(fresh);
    entry.place = place.clone();
    if W::is_open(state) {
        entry.open.insert(id.clone());
    } else {
        entry.open.remove(id);
    }
}

fn to_json<W: Machine>(played: &Played<W>, lang: Lang) -> Json {
    let steps = played.scenario.steps.iter().zip(&played.outcomes).map(|(step, outcome)| {
        let findings = outcome.findings.iter().map(|finding| finding_json(finding, Some(lang), Reveal::Masked));
        json!({
            "on": step.on.to_string(),
            "application": step.application,
            "actor": step.actor,
            "outcome": outcome.fate,
            "stage": outcome.stages[1].code,
            "events": outcome.events,
            "due": outcome.due.map(|(on, _)| on.to_string()),
            "findings": findings.collect::<Vec<_>>(),
        })
    });
    let ledger = &played.ledger;
    let applications: serde_json::Map<_, _> =
        ledger.applications().map(|(id, state)| (id.to_string(), json!(state))).collect();
    let places: serde_json::Map<_, _> =
        ledger.places().map(|(member, place)| (member.to_string(), json!(place))).collect();
    json!({
        "workflow": W::NAME,
        "refused": played.refused(),
        "steps": steps.collect::<Vec<_>>(),
        "applications": applications,
        "places": places,
    })
}
