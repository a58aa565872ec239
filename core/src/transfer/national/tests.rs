//! Every command of every actor at every stage, and whole ways through the workflow.

use std::collections::BTreeMap;

use super::*;
use crate::kernel::{Chart, Date, Level, Severity, day};
use crate::policy::TransferPolicy;
use crate::transfer::Actor;
use crate::transfer::key::MemberId;
use crate::transfer::reason::{Reason, ReasonForm};
use crate::transfer::testing::{TODAY, admin, branch, codes, id, member, on, with, world};
use crate::transfer::world::{Directory, Line, Place, SeparateSystem};

pub(super) fn to(organization: &str) -> Destination {
    Destination::Organization { organization: id(organization) }
}

pub(super) fn form(direction: Direction, to: Destination) -> Command {
    let reason = if to == Destination::SpecialPool { Reason::SpecialUnit } else { Reason::Move };
    let form = ReasonForm::new(reason);
    Command::File(Box::new(FileForm { member: id("m1"), direction, to, form, line: None, confirmed: true }))
}

fn edited(command: &Command, edit: impl FnOnce(&mut FileForm)) -> Command {
    let mut command = command.clone();
    if let Command::File(form) = &mut command {
        edit(form);
    }
    command
}

fn step(
    application: &Application,
    actor: &Actor,
    command: &Command,
    world: &Directory,
    policy: &TransferPolicy,
) -> Result<Application, Vec<&'static str>> {
    step_on(TODAY, application, actor, command, world, policy)
}

fn step_on(
    today: Date,
    application: &Application,
    actor: &Actor,
    command: &Command,
    world: &Directory,
    policy: &TransferPolicy,
) -> Result<Application, Vec<&'static str>> {
    let act = Act { actor: actor.clone(), command: command.clone() };
    on(today, policy, |context| decide(application, &act, world, context))
        .map(|events| events.iter().fold(application.clone(), evolve))
        .map_err(|findings| codes(&findings))
}

/// Goes a whole way; every step must be allowed.
fn go(steps: &[(Actor, Command)], world: &Directory, policy: &TransferPolicy) -> Application {
    steps.iter().fold(Application::default(), |application, (actor, command)| {
        step(&application, actor, command, world, policy)
            .unwrap_or_else(|codes| panic!("{actor:?} {command:?} at {:?}: {codes:?}", application.stage))
    })
}

pub(super) fn assign(branch: &str) -> Command {
    Command::Assign { branch: id(branch) }
}

fn out(destination: &str) -> Command {
    form(Direction::Out, to(destination))
}

fn stage(steps: &[(Actor, Command)]) -> Stage {
    go(steps, &world(), &TransferPolicy::default()).stage
}

fn move_away(world: &mut Directory) {
    world.members.get_mut(&id::<MemberId>("m1")).unwrap().place = branch("b3");
}

pub(super) fn separate(system: SeparateSystem) -> Actor {
    Actor::Separate { system }
}

#[test]
fn each_initiator_has_a_way_to_the_end() {
    use Command::Approve;
    let enter = form(Direction::In, to("b2"));
    for (steps, last) in [
        // A member to a branch: two sides; either the branch or its direct superior for the losing one.
        (vec![(member("m1"), out("b2")), (admin("b1"), Approve), (admin("b2"), Approve)], Stage::Completed),
        (vec![(member("m1"), out("b2")), (admin("c1"), Approve), (admin("b2"), Approve)], Stage::Completed),
        // To a committee: it approves, then assigns.
        (
            vec![
                (member("m1"), out("c2")),
                (admin("b1"), Approve),
                (admin("c2"), Approve),
                (admin("c2"), assign("b2")),
            ],
            Stage::Completed,
        ),
        // The losing side, or an organization above it: one side.
        (vec![(admin("b1"), out("b2")), (admin("b2"), Approve)], Stage::Completed),
        (vec![(admin("p"), out("b2")), (admin("b2"), Approve)], Stage::Completed),
        // The receiving side: the losing side alone.
        (vec![(admin("b2"), enter.clone()), (admin("b1"), Approve)], Stage::Completed),
        (vec![(admin("c2"), enter), (admin("c1"), Approve)], Stage::Completed),
        // The pool.
        (
            vec![(member("m1"), form(Direction::Out, Destination::SpecialPool)), (admin("p"), Approve)],
            Stage::InSpecialPool,
        ),
    ] {
        assert_eq!(stage(&steps), last, "{steps:?}");
    }
}

#[test]
fn the_first_leg_is_a_choice() {
    let mut policy = TransferPolicy::default();
    policy.national.member_needs_losing_side = false;
    assert_eq!(go(&[(member("m1"), out("b2"))], &world(), &policy).stage, Stage::PendingIn);
    assert_eq!(stage(&[(member("m1"), out("b2"))]), Stage::PendingOut);
}

#[test]
fn separate_systems_are_reached_both_ways() {
    let destination = |name: &str| Destination::Separate { system: SeparateSystem::Fujian, full_name: name.to_owned() };
    let leave = form(Direction::Out, destination("福州某团支部"));
    let fujian = || separate(SeparateSystem::Fujian);
    let ways = [
        vec![(member("m1"), leave.clone()), (admin("b1"), Command::Approve), (fujian(), Command::Approve)],
        vec![(admin("b1"), leave.clone()), (fujian(), Command::Approve)],
    ];
    for steps in ways {
        assert_eq!(stage(&steps), Stage::HandedOver);
    }
    let nameless = form(Direction::Out, destination(" "));
    let refused = step(&Application::default(), &admin("b1"), &nameless, &world(), &TransferPolicy::default());
    assert_eq!(refused.unwrap_err(), ["transfer.full_name_missing"]);

    let receive = |key: &str, name: &str| Command::Receive { member: id(key), full_name: name.to_owned() };
    let arrive = receive("newcomer", "二中团委二班团支部");
    let arrived = go(&[(separate(SeparateSystem::Beijing), arrive.clone())], &world(), &TransferPolicy::default());
    let act = Act { actor: admin("b2"), command: Command::Approve };
    let events = with(&TransferPolicy::default(), |context| decide(&arrived, &act, &world(), context)).unwrap();
    assert_eq!(events[0].change, Change::Completed { branch: id("b2"), account: true });
    let refused = |actor: &Actor, command: &Command| {
        step(&Application::default(), actor, command, &world(), &TransferPolicy::default()).unwrap_err()
    };
    let beijing = separate(SeparateSystem::Beijing);
    assert_eq!(refused(&admin("b2"), &arrive), ["transfer.no_right"]);
    assert_eq!(refused(&beijing, &receive("newcomer", "二班团支部")), ["transfer.full_name_unknown"]);
    assert_eq!(refused(&beijing, &receive("m1", "二中团委二班团支部")), ["transfer.already_inside"]);
    assert_eq!(refused(&fujian(), &receive("away", "二中团委二班团支部")), ["transfer.already_inside"]);
    assert!(
        step(
            &Application::default(),
            &beijing,
            &receive("away", "二中团委二班团支部"),
            &world(),
            &TransferPolicy::default()
        )
        .is_ok()
    );
}

#[test]
fn filing_is_guarded() {
    let strict = |edit: fn(&mut FileForm)| {
        step(&Application::default(), &member("m1"), &edited(&out("b2"), edit), &world(), &TransferPolicy::default())
    };
    let code = |edit: fn(&mut FileForm)| strict(edit).unwrap_err();
    assert_eq!(code(|form| form.member = id("nobody")), ["transfer.member_unknown"]);
    assert_eq!(code(|form| form.member = id("pooled")), ["transfer.pool_exit"]);
    assert_eq!(code(|form| form.member = id("away")), ["transfer.start_there"]);
    assert_eq!(code(|form| form.member = id("m2")), ["transfer.no_right"]);
    assert_eq!(code(|form| form.to = to("b1")), ["transfer.already_there"]);
    assert_eq!(code(|form| form.to = to("nowhere")), ["transfer.target_unknown"]);
    assert_eq!(code(|form| form.to = Destination::SpecialPool), ["transfer.pool_reason"]);
    assert_eq!(
        code(|form| form.form.reason = Reason::SpecialUnit),
        ["transfer.pool_reason", "transfer.reason_fields_unknown"]
    );
    assert_eq!(code(|form| form.form.reason = Reason::EmployedWithOrganization), ["transfer.field_missing"; 2]);
    assert_eq!(code(|form| form.direction = Direction::In), ["transfer.no_right"]);
    assert_eq!(code(|form| (form.direction, form.to) = (Direction::In, to("c2"))), ["transfer.target_not_branch"]);
    assert_eq!(
        code(|form| (form.direction, form.to) = (Direction::In, Destination::SpecialPool)),
        ["transfer.pool_reason", "transfer.target_not_branch"]
    );
}

#[test]
fn what_is_doubtful_warns_unless_a_policy_raises_it() {
    let mut world = world();
    let who = world.members.get_mut(&id::<MemberId>("m1")).unwrap();
    (who.holds_post, who.left) = (true, true);
    who.open.insert(id("other"));
    let command = edited(&out("empty"), |form| form.line = Some(Line::Railway));
    let act = Act { actor: member("m1"), command };
    let mut policy = TransferPolicy::default();
    let (events, findings) = with(&policy, |context| judge(&Application::default(), &act, &world, context));
    assert_eq!(events.len(), 1);
    let wanted = [
        "transfer.member_left",
        "transfer.holds_post",
        "transfer.second_application",
        "transfer.empty_committee",
        "transfer.line_mismatch",
    ];
    assert_eq!(codes(&findings), wanted);
    assert!(findings.iter().all(|finding| finding.severity() <= Severity::Warning));
    policy.national.second_application = Level::Error;
    let refused = with(&policy, |context| decide(&Application::default(), &act, &world, context)).unwrap_err();
    assert_eq!(codes(&refused), wanted);
}

/// An application at every stage, filed by the member.
fn at_every_stage() -> Vec<Application> {
    let policy = TransferPolicy::default();
    let mut found: BTreeMap<Stage, Application> = BTreeMap::from([(Stage::New, Application::default())]);
    let separate_form =
        form(Direction::Out, Destination::Separate { system: SeparateSystem::Fujian, full_name: "某".to_owned() });
    let file = [out("b2"), out("c2"), form(Direction::Out, Destination::SpecialPool), separate_form];
    let actors = [
        member("m1"),
        admin("b1"),
        admin("b2"),
        admin("c2"),
        admin("p"),
        separate(SeparateSystem::Fujian),
        Actor::Clock,
    ];
    let commands = [Command::Approve, Command::Reject, assign("b2"), Command::Withdraw, Command::Tick];
    let mut open: Vec<Application> = file
        .iter()
        .map(|command| step(&Application::default(), &member("m1"), command, &world(), &policy).unwrap())
        .collect();
    while let Some(application) = open.pop() {
        for actor in &actors {
            for command in &commands {
                for today in [TODAY, day(2025, 1, 1)] {
                    let next = step_on(today, &application, actor, command, &world(), &policy);
                    open.extend(next.ok().filter(|next| next.stage != application.stage));
                }
            }
        }
        let since = application.since.map(|_| TODAY);
        found.insert(application.stage, Application { since, ..application });
    }
    found.into_values().collect()
}

/// Who may do what at which stage, written down once more by hand.
fn expected(application: &Application, actor: &Actor, command: &Command) -> bool {
    let to_branch =
        application.filing.as_ref().is_some_and(|filing| filing.goal == Goal::Organization { organization: id("b2") });
    let losing = [admin("b1"), admin("c1")].contains(actor);
    let receiving = *actor == if to_branch { admin("b2") } else { admin("c2") };
    let province = *actor == admin("p");
    let fujian = *actor == separate(SeparateSystem::Fujian);
    match (command, application.stage) {
        (Command::File(_), Stage::New) => [member("m1"), admin("b1"), admin("c1"), admin("p")].contains(actor),
        (Command::Receive { .. }, Stage::New) => matches!(actor, Actor::Separate { .. }),
        (Command::Approve | Command::Reject, Stage::PendingOut) => losing,
        (Command::Approve | Command::Reject, Stage::PendingIn)
        | (Command::Reject | Command::Assign { .. }, Stage::PendingAssign) => receiving,
        (Command::Approve | Command::Reject, Stage::PendingProvince) => province,
        (Command::Approve | Command::Reject, Stage::PendingSeparate) => fujian,
        (Command::Withdraw, Stage::PendingOut | Stage::PendingIn | Stage::PendingProvince | Stage::PendingSeparate) => {
            *actor == member("m1")
        }
        (Command::Tick, _) => *actor == Actor::Clock,
        _ => false,
    }
}

#[test]
fn every_actor_with_every_command_at_every_stage() {
    let applications = at_every_stage();
    let stages: Vec<_> = applications.iter().map(|application| application.stage).collect();
    assert_eq!(stages, Stage::STATES, "every stage is walked");
    let mut actors: Vec<_> = ["b1", "b2", "b3", "c1", "c2", "empty", "p", "rail", "rb", "nobody"].map(admin).into();
    actors.extend([member("m1"), member("m2"), Actor::Clock]);
    actors.extend(SeparateSystem::ALL.map(separate));
    let receive = Command::Receive { member: id("newcomer"), full_name: "二中团委二班团支部".to_owned() };
    let commands =
        [out("b2"), receive, Command::Approve, Command::Reject, assign("b2"), Command::Withdraw, Command::Tick];
    let mut walked = 0;
    for application in &applications {
        for actor in &actors {
            for command in &commands {
                let outcome = step(application, actor, command, &world(), &TransferPolicy::default());
                let allowed = expected(application, actor, command);
                assert_eq!(outcome.is_ok(), allowed, "{actor:?} {command:?} at {:?}: {outcome:?}", application.stage);
                let moves = *command != Command::Tick;
                assert!(outcome.is_err() || (outcome.unwrap() != *application) == moves, "{command:?} changed nothing");
                walked += 1;
            }
        }
    }
    assert_eq!(walked, 12 * 16 * 7);
}

#[test]
fn every_event_at_every_stage_follows_the_chart() {
    let filing = at_every_stage().into_iter().find_map(|application| application.filing).unwrap();
    let changes = [
        Change::FiledOut { filing: filing.clone() },
        Change::FiledIn { filing: filing.clone() },
        Change::FiledProvince { filing: filing.clone() },
        Change::FiledSeparate { filing },
        Change::PassedIn,
        Change::PassedSeparate,
        Change::Accepted,
        Change::Completed { branch: id("b2"), account: false },
        Change::Pooled { province: id("p") },
        Change::HandedOver { system: SeparateSystem::Fujian },
        Change::Returned,
        Change::AutoReturned,
        Change::Withdrawn,
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

#[test]
fn a_branch_is_assigned_only_below_the_committee() {
    let policy = TransferPolicy::default();
    let waiting = go(&[(admin("b1"), out("c2")), (admin("c2"), Command::Approve)], &world(), &policy);
    let code = |branch: &str| step(&waiting, &admin("c2"), &assign(branch), &world(), &policy).unwrap_err();
    assert_eq!(code("b3"), ["transfer.branch_not_below"]);
    assert_eq!(code("c2"), ["transfer.branch_not_below"]);
    assert_eq!(code("b1"), ["transfer.branch_not_below", "transfer.already_there"]);
    assert_eq!(code("nowhere"), ["transfer.target_unknown"]);
    let mut policy = policy;
    policy.national.assignment_may_be_returned = false;
    let refused = step(&waiting, &admin("c2"), &Command::Reject, &world(), &policy);
    assert_eq!(refused.unwrap_err(), ["transfer.not_now"]);
}

#[test]
fn the_target_superior_acts_only_where_a_policy_has_it_so() {
    let mut policy = TransferPolicy::default();
    let waiting = go(&[(admin("b1"), out("b2"))], &world(), &policy);
    let refused = step(&waiting, &admin("c2"), &Command::Approve, &world(), &policy);
    assert_eq!(refused.unwrap_err(), ["transfer.may_not_review"]);
    policy.national.target_superior_approves = true;
    assert_eq!(step(&waiting, &admin("c2"), &Command::Approve, &world(), &policy).unwrap().stage, Stage::Completed);
    policy.national.superior_pulls_in = false;
    let pulled = step(&Application::default(), &admin("c2"), &form(Direction::In, to("b2")), &world(), &policy);
    assert_eq!(pulled.unwrap_err(), ["transfer.no_right"]);
}

#[test]
fn a_member_who_moved_is_not_moved_again_but_the_application_can_end() {
    let policy = TransferPolicy::default();
    let mut world = world();
    let waiting = go(&[(admin("b1"), out("b2"))], &world, &policy);
    move_away(&mut world);
    let refused = step(&waiting, &admin("b2"), &Command::Approve, &world, &policy);
    assert_eq!(refused.unwrap_err(), ["transfer.member_moved"]);
    for (actor, command) in [(admin("b2"), Command::Reject), (admin("b1"), Command::Withdraw)] {
        assert!(!step(&waiting, &actor, &command, &world, &policy).unwrap().stage.is_open());
    }
}

#[test]
fn the_clock_acts_on_its_day_and_before_anybody_else() {
    let policy = TransferPolicy::default();
    let waiting = go(&[(admin("b1"), out("b2"))], &world(), &policy);
    let at = |today, actor: Actor, command| step_on(today, &waiting, &actor, &command, &world(), &policy);
    let (last, due) = (day(2024, 6, 30), day(2024, 7, 1));
    assert_eq!(at(last, Actor::Clock, Command::Tick).unwrap(), waiting);
    assert_eq!(at(last, admin("b2"), Command::Approve).unwrap().stage, Stage::Completed);
    for (actor, command) in [(admin("b2"), Command::Approve), (admin("b1"), Command::Withdraw)] {
        assert_eq!(at(due, actor, command).unwrap_err(), ["transfer.term_over"]);
    }
    assert_eq!(at(due, admin("b2"), Command::Tick).unwrap_err(), ["transfer.may_not_review"]);
    for today in [due, day(2024, 9, 1)] {
        let returned = at(today, Actor::Clock, Command::Tick).unwrap();
        assert_eq!((returned.stage, returned.since), (Stage::AutoReturned, Some(due)));
    }
    assert_eq!(at(day(2024, 6, 19), admin("b2"), Command::Approve).unwrap_err(), ["transfer.clock_backwards"]);
}

#[test]
fn silence_is_consent_only_where_a_policy_has_it_so() {
    let mut policy = TransferPolicy::default();
    let waiting = go(&[(member("m1"), out("b2"))], &world(), &policy);
    let act = Act { actor: Actor::Clock, command: Command::Tick };
    let tick = |policy: &TransferPolicy, world: &Directory| {
        on(day(2024, 7, 6), policy, |context| judge(&waiting, &act, world, context))
    };
    assert_eq!(tick(&policy, &world()), (vec![], vec![]));
    policy.national.silent_approval = true;
    let (events, findings) = tick(&policy, &world());
    assert_eq!((&events[0].change, events[0].on), (&Change::PassedIn, day(2024, 7, 6)));
    assert_eq!(codes(&findings), ["transfer.silent_approval"]);
    let mut moved = world();
    move_away(&mut moved);
    assert_eq!(tick(&policy, &moved).0[0].change, Change::AutoReturned);
}

#[test]
fn a_state_that_no_event_made_is_refused() {
    let policy = TransferPolicy::default();
    let broken = Application { stage: Stage::PendingIn, ..Application::default() };
    let refused = step(&broken, &admin("b2"), &Command::Approve, &world(), &policy);
    assert_eq!(refused.unwrap_err(), ["transfer.state_broken"]);
    let mut mixed = go(&[(admin("b1"), out("b2"))], &world(), &policy);
    mixed.stage = Stage::PendingProvince;
    assert_eq!(step(&mixed, &admin("p"), &Command::Approve, &world(), &policy).unwrap_err(), ["transfer.state_broken"]);
}

#[test]
fn events_refuse_fields_they_do_not_have() {
    let json = r#"{"on": "2024-06-20", "by": {"kind": "clock"}, "change": {"kind": "returned"}, "more": 1}"#;
    assert!(serde_json::from_str::<Event>(json).is_err());
    let json =
        r#"{"on": "2024-06-20", "by": {"kind": "clock"}, "change": {"kind": "pooled", "province": "p", "more": 1}}"#;
    assert!(serde_json::from_str::<Event>(json).is_err());
    assert!(serde_json::from_str::<Place>(r#"{"kind": "branch", "branch": "b1", "more": 1}"#).is_err());
}
