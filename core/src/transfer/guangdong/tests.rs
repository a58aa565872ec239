//! Every command of every actor at every stage, and random histories.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::kernel::{Chart, Date, day};
use crate::policy::TransferPolicy;
use crate::transfer::Actor;
use crate::transfer::key::MemberId;
use crate::transfer::ledger::{self, Ledger, Record};
use crate::transfer::reason::{Reason, ReasonForm};
use crate::transfer::testing::{TODAY, admin, codes, id, member, on, world};
use crate::transfer::world::Directory;

fn file(heading: Heading) -> Command {
    let form = ReasonForm { guangdong_unit: Some("某厂".to_owned()), ..ReasonForm::new(Reason::GuangdongWork) };
    let place = Some(["某省", "某市", "某县"].map(str::to_owned));
    Command::File(Box::new(FileForm { member: id("m1"), heading, place, form, dues_settled: Some(true) }))
}

fn within() -> Command {
    file(Heading::WithinProvince { branch: id("b2") })
}

fn returned() -> Command {
    Command::Return { reason: "资料不全".to_owned() }
}

fn withdraw() -> Command {
    Command::Withdraw { reason: "填错".to_owned() }
}

fn appeal() -> Command {
    Command::Appeal(Appeal { text: "申".repeat(100), images: 1, documents: 0 })
}

/// Tries an act with every doubtful detail refused.
fn step_on(
    today: Date,
    application: &Application,
    actor: &Actor,
    command: &Command,
    world: &Directory,
) -> Result<Application, Vec<&'static str>> {
    let policy = TransferPolicy { guangdong: GuangdongPolicy { details: Level::Error }, ..TransferPolicy::default() };
    let act = Act { actor: actor.clone(), command: command.clone() };
    on(today, &policy, |context| decide(application, &act, world, context))
        .map(|events| events.iter().fold(application.clone(), evolve))
        .map_err(|findings| codes(&findings))
}

fn step(application: &Application, actor: &Actor, command: &Command) -> Result<Application, Vec<&'static str>> {
    step_on(TODAY, application, actor, command, &world())
}

fn go(steps: &[(Actor, Command)]) -> Application {
    steps.iter().fold(Application::default(), |application, (actor, command)| {
        step(&application, actor, command).unwrap_or_else(|codes| panic!("{actor:?} {command:?}: {codes:?}"))
    })
}

fn consents(application: &Application) -> Vec<u8> {
    application.consents.iter().map(|status| status.code()).collect()
}

#[test]
fn four_approve_inside_the_province_and_two_on_leaving() {
    use Command::{Approve, Confirm};
    let four = go(&[
        (member("m1"), within()),
        (admin("b1"), Approve),
        (admin("c1"), Approve),
        (admin("b2"), Approve),
        (admin("c2"), Approve),
    ]);
    assert_eq!((four.stage, consents(&four)), (Stage::Succeeded, vec![10, 11, 12, 13]));
    let by_branch = go(&[(admin("b1"), within()), (member("m1"), Confirm), (admin("c1"), Approve)]);
    assert_eq!((by_branch.stage, consents(&by_branch)), (Stage::InBranch, vec![10, 11]));
    for heading in [Heading::Outside, Heading::BackToOrigin] {
        let two = go(&[(admin("b1"), file(heading)), (member("m1"), Confirm), (admin("c1"), Approve)]);
        assert_eq!((two.stage, consents(&two)), (Stage::Succeeded, vec![10, 11]));
    }
}

#[test]
fn an_appeal_is_made_once_and_in_time() {
    let refused = go(&[
        (member("m1"), within()),
        (admin("b1"), Command::Approve),
        (admin("c1"), Command::Approve),
        (admin("b2"), returned()),
    ]);
    let late = step_on(day(2024, 7, 1), &refused, &member("m1"), &appeal(), &world());
    assert_eq!(late.unwrap_err(), ["transfer.guangdong_appeal_late"]);
    let pending = step_on(day(2024, 6, 30), &refused, &member("m1"), &appeal(), &world()).unwrap();
    assert_eq!(pending.stage, Stage::AppealPending);
    let decided = |command: &Command| step_on(day(2024, 7, 5), &pending, &admin("c1"), command, &world()).unwrap();
    assert_eq!(decided(&Command::Approve).stage, Stage::Succeeded);
    let failed = decided(&returned());
    assert_eq!(failed.stage, Stage::AppealFailed);
    let again = step_on(day(2024, 7, 6), &failed, &member("m1"), &appeal(), &world());
    assert_eq!(again.unwrap_err(), ["transfer.guangdong_not_now"]);
}

#[test]
fn filing_is_guarded() {
    let refused = |edit: fn(&mut FileForm)| {
        let mut command = within();
        if let Command::File(form) = &mut command {
            edit(form);
        }
        step(&Application::default(), &member("m1"), &command).unwrap_err()
    };
    assert_eq!(refused(|form| form.member = id("nobody")), ["transfer.member_unknown"]);
    assert_eq!(refused(|form| form.member = id("away")), ["transfer.guangdong_not_inside"]);
    assert_eq!(refused(|form| form.heading = Heading::WithinProvince { branch: id("b1") }), ["transfer.already_there"]);
    assert_eq!(
        refused(|form| form.heading = Heading::WithinProvince { branch: id("c2") }),
        ["transfer.target_not_branch"]
    );
    assert_eq!(
        refused(|form| form.heading = Heading::WithinProvince { branch: id("b9") }),
        ["transfer.target_unknown"]
    );
    assert_eq!(refused(|form| form.heading = Heading::BackToOrigin), ["transfer.guangdong_back_by_branch"]);
    assert_eq!(
        refused(|form| (form.heading, form.place) = (Heading::Outside, None))[0],
        "transfer.guangdong_place_missing"
    );
    assert_eq!(refused(|form| form.form.reason = Reason::Move), ["transfer.guangdong_other_list"]);
    assert_eq!(refused(|form| form.member = id("m2")), ["transfer.guangdong_may_not_act"]);
    assert_eq!(step(&Application::default(), &admin("c1"), &within()).unwrap_err(), ["transfer.guangdong_may_not_act"]);
}

#[test]
fn what_only_the_front_end_tells_warns_by_default() {
    let policy = TransferPolicy::default();
    let waiting = go(&[(member("m1"), within())]);
    let act = Act { actor: admin("b1"), command: Command::Return { reason: " ".to_owned() } };
    let (events, findings) = on(TODAY, &policy, |context| judge(&waiting, &act, &world(), context));
    assert_eq!((events.len(), codes(&findings)), (1, vec!["transfer.guangdong_reason_missing"]));
}

#[test]
fn a_member_who_moved_is_not_moved_again() {
    let approve = Command::Approve;
    let steps = ["b1", "c1", "b2"].map(|name| (admin(name), approve.clone()));
    let steps: Vec<_> = [(member("m1"), within())].into_iter().chain(steps).collect();
    let waiting = go(&steps);
    let mut world = world();
    world.members.get_mut(&id::<MemberId>("m1")).unwrap().place = crate::transfer::testing::branch("b3");
    let refused = step_on(TODAY, &waiting, &admin("c2"), &approve, &world);
    assert_eq!(refused.unwrap_err(), ["transfer.member_moved"]);
    assert!(step_on(TODAY, &waiting, &admin("c2"), &returned(), &world).is_ok());
}

fn all_commands() -> Vec<Command> {
    vec![within(), Command::Confirm, Command::Approve, returned(), withdraw(), appeal()]
}

/// An application at every stage, to a branch of the province.
fn at_every_stage() -> Vec<Application> {
    let actors = [member("m1"), admin("b1"), admin("c1"), admin("b2"), admin("c2")];
    let mut found: BTreeMap<Stage, Application> = BTreeMap::new();
    let mut open = vec![Application::default()];
    while let Some(application) = open.pop() {
        if found.contains_key(&application.stage) {
            continue;
        }
        for actor in &actors {
            open.extend(all_commands().iter().filter_map(|command| step(&application, actor, command).ok()));
        }
        found.insert(application.stage, application);
    }
    found.into_values().collect()
}

/// Who may do what at which stage, written down once more by hand.
fn expected(application: &Application, actor: &Actor, command: &Command) -> bool {
    let initiator = application.filing.as_ref().map(|filing| filing.by.clone());
    match (command, application.stage) {
        (Command::File(_), Stage::New) => [member("m1"), admin("b1")].contains(actor),
        (Command::Confirm, Stage::AwaitingMember) => *actor == member("m1"),
        (Command::Approve | Command::Return { .. }, Stage::OutBranch) => *actor == admin("b1"),
        (Command::Approve | Command::Return { .. }, Stage::OutSuperior | Stage::AppealPending) => *actor == admin("c1"),
        (Command::Approve | Command::Return { .. }, Stage::InBranch) => *actor == admin("b2"),
        (Command::Approve | Command::Return { .. }, Stage::InSuperior) => *actor == admin("c2"),
        (Command::Withdraw { .. }, Stage::AwaitingMember | Stage::OutBranch | Stage::OutSuperior | Stage::InBranch)
        | (Command::Appeal(_), Stage::InBranchReturned | Stage::InSuperiorReturned) => Some(actor.clone()) == initiator,
        _ => false,
    }
}

#[test]
fn every_actor_with_every_command_at_every_stage() {
    let applications = at_every_stage();
    assert_eq!(applications.iter().map(|application| application.stage).collect::<Vec<_>>(), Stage::STATES);
    let mut actors: Vec<_> = ["b1", "b2", "b3", "c1", "c2", "p", "nobody"].map(admin).into();
    actors.extend([member("m1"), member("m2"), Actor::Clock]);
    let mut walked = 0;
    for application in &applications {
        for actor in &actors {
            for command in &all_commands() {
                let outcome = step(application, actor, command);
                let allowed = expected(application, actor, command);
                assert_eq!(outcome.is_ok(), allowed, "{actor:?} {command:?} at {:?}: {outcome:?}", application.stage);
                assert!(outcome.is_err() || outcome.unwrap().stage != application.stage);
                walked += 1;
            }
        }
    }
    assert_eq!(walked, 14 * 10 * 6);
}

#[test]
fn every_event_at_every_stage_follows_the_chart() {
    let filing = go(&[(member("m1"), within())]).filing.unwrap();
    let by_branch = Filing { by: admin("b1"), ..filing.clone() };
    let changes = [
        Change::FiledByMember { filing },
        Change::FiledByBranch { filing: by_branch },
        Change::Confirmed,
        Change::Approved,
        Change::Released,
        Change::Returned,
        Change::Withdrawn,
        Change::Appealed,
        Change::AppealGranted,
        Change::AppealRefused,
    ];
    assert_eq!(changes.clone().map(|change| change.happening()).as_slice(), Stage::EVENTS);
    for application in at_every_stage() {
        for change in &changes {
            let event = Event { on: TODAY, by: Actor::Clock, change: change.clone() };
            let after = evolve(application.clone(), &event);
            if application.admits(&event) {
                assert_eq!(Some(after.stage), application.stage.next(change.happening()));
            } else {
                assert_eq!(after, application);
            }
        }
    }
}

proptest! {
    /// Whatever people try, the log of what was allowed gives the same state and place when read back.
    #[test]
    fn random_histories_replay(attempts in prop::collection::vec((0usize..10, 0usize..7, 0u64..6), 1..60)) {
        let mut actors: Vec<_> = ["b1", "b2", "b3", "c1", "c2", "p"].map(admin).into();
        actors.extend([member("m1"), member("m1"), member("m2"), Actor::Clock]);
        let commands: Vec<_> = all_commands().into_iter().chain([file(Heading::Outside)]).collect();
        let (mut world, mut application, mut today) = (world(), Application::default(), TODAY);
        let mut log = Vec::new();
        for (actor, command, days) in attempts {
            today = today.checked_add_days(chrono::Days::new(days)).unwrap();
            let act = Act { actor: actors[actor].clone(), command: commands[command].clone() };
            let decided = on(today, &TransferPolicy::default(), |context| decide(&application, &act, &world, context));
            for event in decided.unwrap_or_default() {
                prop_assert!(application.admits(&event));
                if let Some(place) = application.moves_to(&event) {
                    world.members.get_mut(&id::<MemberId>("m1")).unwrap().place = place;
                }
                application = evolve(application, &event);
                let sequence = u64::try_from(log.len()).unwrap() + 1;
                log.push(Record { sequence, application: id("a1"), event });
            }
        }
        let json = serde_json::to_string(&log).unwrap();
        let log: Vec<Record<Event>> = serde_json::from_str(&json).unwrap();
        let ledger = Ledger::<ledger::Guangdong>::default().replay(&log);
        prop_assert!(ledger.is_ok(), "{:?}", ledger);
        let ledger = ledger.unwrap();
        if let Some(state) = ledger.application(&id("a1")) {
            prop_assert_eq!(state, &application);
            prop_assert_eq!(ledger.place(&id("m1")), world.members.get(&id::<MemberId>("m1")).map(|member| &member.place));
        }
    }
}
