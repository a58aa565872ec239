//! The national workflow in a small world: a province, two committees, four branches, members, a separate system, a clock
//! that runs every midnight. What is right is written down here a second time, independently of the library.

use std::hash::{Hash, Hasher};

use stateright::{Model, Property};
use zhtj::context::{Context, Region};
use zhtj::kernel::{Date, day};
use zhtj::policy::Policy;
use zhtj::transfer::Actor;
use zhtj::transfer::key::{ApplicationId, MemberId, OrganizationId};
use zhtj::transfer::ledger::{Ledger, National, Record};
use zhtj::transfer::national::{
    Act, Application, Change, Command, Destination, Direction, Event, FileForm, Goal, Initiator, Stage, decide, evolve,
};
use zhtj::transfer::reason::{Reason, ReasonForm};
use zhtj::transfer::world::{Directory, Member, Organization, OrganizationKind, Place, SeparateSystem};

const FIRST_DAY: Date = day(2024, 6, 20);
/// Written down again, not taken from the library: the tenth day is the last, the eleventh acts.
const RETURN_AFTER: u64 = 11;
const CONSENT_AFTER: u64 = 16;

/// What is explored: the members, how many applications, where to, how long.
pub(crate) struct World {
    members: &'static [&'static str],
    targets: &'static [&'static str],
    beyond: bool,
    max_applications: usize,
    waits: &'static [u64],
    last_day: Date,
    policy: Policy,
}

/// A moment. The log is carried along but is not part of what tells two moments apart.
#[derive(Debug, Clone)]
pub(crate) struct Moment {
    today: Date,
    directory: Directory,
    applications: Vec<Application>,
    wrong: Option<&'static str>,
    log: Vec<Record<Event>>,
}

impl Hash for Moment {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.today, &self.directory, &self.applications, self.wrong).hash(hasher);
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        (self.today, &self.directory, &self.applications) == (other.today, &other.directory, &other.applications)
            && self.wrong == other.wrong
    }
}

/// What somebody tries.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Attempt {
    /// An act on an application, or on the next new one.
    Act(usize, Box<Act>),
    /// So many midnights pass.
    Wait(u64),
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn admin(text: &str) -> Actor {
    Actor::Administrator { organization: id(text) }
}

const SYSTEM: SeparateSystem = SeparateSystem::Fujian;
const BRANCHES: [&str; 4] = ["a1", "a2", "b1", "b2"];

/// The superior of each organization, for the oracle.
fn superior(of: &str) -> &'static str {
    match of {
        "a1" | "a2" => "a",
        "b1" | "b2" => "b",
        "a" | "b" => "p",
        _ => "",
    }
}

fn directory(members: &[&str]) -> Directory {
    let mut directory = Directory::default();
    for name in ["p", "a", "b", "a1", "a2", "b1", "b2"] {
        let kind = match name.len() {
            2 => OrganizationKind::Branch,
            _ if name == "p" => OrganizationKind::ProvincialCommittee,
            _ => OrganizationKind::Committee,
        };
        let superior = (!superior(name).is_empty()).then(|| id(superior(name)));
        let full_name = format!("组织{name}");
        let organization = Organization { kind, superior, full_name, line: zhtj::transfer::world::Line::Local };
        directory.organizations.insert(id(name), organization);
    }
    for (member, branch) in members.iter().zip(["a1", "b1"]) {
        directory.members.insert(id(member), Member::in_branch(id::<OrganizationId>(branch)));
    }
    directory
}

impl World {
    /// Two members in different branches, one application each.
    pub(crate) fn two_members() -> Self {
        Self {
            members: &["m1", "m2"],
            targets: &["b2", "b"],
            beyond: false,
            max_applications: 2,
            waits: &[11],
            last_day: day(2024, 7, 1),
            policy: Policy::default(),
        }
    }

    /// One member who files twice, at once or one after the other, to every kind of target.
    pub(crate) fn one_member() -> Self {
        Self { members: &["m1"], targets: &["a2", "b"], beyond: true, waits: &[11], ..Self::two_members() }
    }

    /// Every term that a policy can turn on.
    pub(crate) fn every_term() -> Self {
        let mut policy = Policy::default();
        policy.transfer.national.silent_approval = true;
        policy.transfer.national.auto_return_assignment = true;
        policy.transfer.national.target_superior_approves = true;
        Self {
            members: &["m1"],
            targets: &["b1", "b"],
            max_applications: 1,
            waits: &[1, 10],
            last_day: day(2024, 7, 17),
            policy,
            ..Self::two_members()
        }
    }

    fn actors(&self) -> Vec<Actor> {
        let mut actors: Vec<_> = ["p", "a", "b", "a1", "a2", "b1", "b2"].map(admin).into();
        actors.extend(self.members.iter().map(|member| Actor::Member { member: id(member) }));
        actors.extend([Actor::Clock, Actor::Separate { system: SYSTEM }]);
        actors
    }

    fn forms(&self) -> Vec<Command> {
        let mut forms = Vec::new();
        let mut add = |member: &str, direction: Direction, to: Destination| {
            let reason = if to == Destination::SpecialPool { Reason::SpecialUnit } else { Reason::Move };
            let form = ReasonForm::new(reason);
            let form = FileForm { member: id(member), direction, to, form, line: None, confirmed: true };
            forms.push(Command::File(Box::new(form)));
        };
        for member in self.members {
            for target in self.targets {
                let to = Destination::Organization { organization: id(target) };
                add(member, Direction::Out, to.clone());
                add(member, Direction::In, to);
            }
            if self.beyond {
                add(member, Direction::Out, Destination::SpecialPool);
                add(member, Direction::Out, Destination::Separate { system: SYSTEM, full_name: "某".to_owned() });
            }
        }
        forms
    }

    fn judge(&self, moment: &Moment, application: &Application, act: &Act) -> Vec<Event> {
        let context = Context { today: moment.today, region: Region::Unspecified, policy: &self.policy };
        decide(application, act, &moment.directory, &context).unwrap_or_default()
    }

    /// Takes the events of an act over, and notes what is wrong with them.
    fn take_over(&self, moment: &mut Moment, index: usize, act: &Act) -> bool {
        let before = moment.applications.get(index).cloned().unwrap_or_default();
        let events = self.judge(moment, &before, act);
        if events.is_empty() {
            return false;
        }
        let mut wrong = |holds: bool, what: &'static str| {
            if !holds {
                moment.wrong.get_or_insert(what);
            }
        };
        wrong(events.len() == 1, "one act, several events");
        wrong(!is_ended(before.stage), "an application that had ended went on");
        wrong(may(act, &before, &moment.directory, &self.policy), "somebody acted without the right");
        let mut after = before.clone();
        for event in events {
            let json = serde_json::to_string(&event).unwrap();
            wrong(serde_json::from_str::<Event>(&json).unwrap() == event, "an event does not survive JSON");
            let next = evolve(after.clone(), &event);
            wrong(next.stage != after.stage, "an event changed nothing");
            if act.command == Command::Tick {
                wrong(is_on_time(&after, &event, moment.today), "the clock did not act on its day");
            }
            let from = after.filing.as_ref().map(|filing| (filing.member.clone(), filing.from.clone()));
            after = next;
            if let (Some((member, from)), Some(place)) = (from, event.change.moves_to()) {
                let known = moment.directory.members.get_mut(&member).unwrap();
                wrong(known.place == from, "a member was moved from where the member was not");
                known.place = place;
            }
            let sequence = moment.log.len() as u64 + 1;
            moment.log.push(Record { sequence, application: key(index), event });
        }
        let Some(member) = after.filing.as_ref().map(|filing| filing.member.clone()) else { return true };
        let open = &mut moment.directory.members.get_mut(&member).unwrap().open;
        if is_ended(after.stage) {
            open.remove(&key(index))
        } else {
            open.insert(key(index))
        };
        if index < moment.applications.len() {
            moment.applications[index] = after;
        } else {
            moment.applications.push(after);
        }
        true
    }

    /// Whether an application can be brought to an end by somebody, the world staying as it is.
    fn can_end(&self, moment: &Moment, application: &Application) -> bool {
        if is_ended(application.stage) {
            return true;
        }
        let commands = [Command::Withdraw, Command::Reject, Command::Approve].into_iter();
        let acts: Vec<_> = commands.chain(BRANCHES.map(|branch| Command::Assign { branch: id(branch) })).collect();
        // The initiator is asked first: mostly the way out.
        let initiator = application.filing.iter().map(|filing| filing.by.clone());
        initiator.chain(self.actors()).any(|actor| {
            acts.iter().any(|command| {
                let act = Act { actor: actor.clone(), command: command.clone() };
                let events = self.judge(moment, application, &act);
                !events.is_empty() && self.can_end(moment, &events.iter().fold(application.clone(), evolve))
            })
        })
    }
}

fn key(index: usize) -> ApplicationId {
    id(&format!("x{index}"))
}

/// The stages in which nothing happens any more, written down again.
fn is_ended(stage: Stage) -> bool {
    use Stage::{AutoReturned, Completed, HandedOver, InSpecialPool, Returned, Withdrawn};
    [Completed, InSpecialPool, HandedOver, Returned, AutoReturned, Withdrawn].contains(&stage)
}

/// Whether the clock was right to act, on the very day.
fn is_on_time(before: &Application, event: &Event, today: Date) -> bool {
    let after = |days| before.since.and_then(|since| since.checked_add_days(chrono::Days::new(days)));
    let due = match before.stage {
        Stage::PendingIn | Stage::PendingSeparate | Stage::PendingAssign => after(RETURN_AFTER),
        Stage::PendingOut => after(CONSENT_AFTER),
        _ => None,
    };
    due == Some(event.on) && event.on == today
}

/// Who may do what, written down again from the facts.
fn may(act: &Act, application: &Application, directory: &Directory, policy: &Policy) -> bool {
    let administers = |name: &str| act.actor == admin(name);
    let is_member = |member: &MemberId| act.actor == Actor::Member { member: member.clone() };
    if let Command::File(form) = &act.command {
        let Place::Branch { branch } = &directory.members[&form.member].place else { return false };
        let branch = branch.as_str();
        return match (form.direction, &form.to) {
            (Direction::Out, _) => {
                is_member(&form.member) || [branch, superior(branch), "p"].into_iter().any(administers)
            }
            (Direction::In, Destination::Organization { organization }) => {
                let target = organization.as_str();
                BRANCHES.contains(&target) && (administers(target) || administers(superior(target)))
            }
            (Direction::In, _) => false,
        };
    }
    let Some(filing) = &application.filing else { return false };
    let losing = filing.from.branch().map_or("", OrganizationId::as_str);
    let target = match &filing.goal {
        Goal::Organization { organization } => organization.as_str(),
        Goal::SpecialPool { .. } | Goal::Separate { .. } => "",
    };
    let in_its_place = policy.transfer.national.target_superior_approves && BRANCHES.contains(&target);
    match (&act.command, application.stage) {
        (Command::Tick, _) => act.actor == Actor::Clock,
        (Command::Withdraw, stage) => act.actor == filing.by && stage != Stage::PendingAssign,
        (Command::Approve | Command::Reject, Stage::PendingOut) => administers(losing) || administers(superior(losing)),
        (Command::Approve | Command::Reject, Stage::PendingIn) => {
            administers(target) || (in_its_place && administers(superior(target)))
        }
        (Command::Reject, Stage::PendingAssign) => administers(target),
        (Command::Assign { branch }, Stage::PendingAssign) => {
            administers(target) && BRANCHES.contains(&branch.as_str()) && superior(branch.as_str()) == target
        }
        (Command::Approve | Command::Reject, Stage::PendingProvince) => administers("p"),
        (Command::Approve | Command::Reject, Stage::PendingSeparate) => act.actor == Actor::Separate { system: SYSTEM },
        _ => false,
    }
}

impl Model for World {
    type State = Moment;
    type Action = Attempt;

    fn init_states(&self) -> Vec<Moment> {
        let directory = directory(self.members);
        vec![Moment { today: FIRST_DAY, directory, applications: Vec::new(), wrong: None, log: Vec::new() }]
    }

    /// Every actor tries everything at every application, those that have ended among them.
    fn actions(&self, moment: &Moment, actions: &mut Vec<Attempt>) {
        let mut commands = vec![Command::Approve, Command::Reject, Command::Withdraw, Command::Tick];
        commands.extend(BRANCHES.map(|branch| Command::Assign { branch: id(branch) }));
        for actor in self.actors() {
            let act = |command: &Command| Box::new(Act { actor: actor.clone(), command: command.clone() });
            for index in 0..moment.applications.len() {
                actions.extend(commands.iter().map(|command| Attempt::Act(index, act(command))));
            }
            if moment.applications.len() < self.max_applications {
                let next = moment.applications.len();
                actions.extend(self.forms().iter().map(|command| Attempt::Act(next, act(command))));
            }
        }
        actions.extend(self.waits.iter().map(|days| Attempt::Wait(*days)));
    }

    fn next_state(&self, last: &Moment, attempt: Attempt) -> Option<Moment> {
        // Most attempts are refused; only the others are worth a copy of the moment.
        if let Attempt::Act(index, act) = &attempt {
            let fresh = Application::default();
            if self.judge(last, last.applications.get(*index).unwrap_or(&fresh), act).is_empty() {
                return None;
            }
        }
        let mut moment = last.clone();
        match attempt {
            Attempt::Act(index, act) => self.take_over(&mut moment, index, &act).then_some(moment),
            Attempt::Wait(days) => {
                for _ in 0..days {
                    moment.today = moment.today.succ_opt()?;
                    let midnight = Act { actor: Actor::Clock, command: Command::Tick };
                    for index in 0..moment.applications.len() {
                        self.take_over(&mut moment, index, &midnight);
                    }
                }
                (moment.today <= self.last_day).then_some(moment)
            }
        }
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let mut properties = vec![
            Property::<Self>::always("nothing went wrong on the way", |_, moment| moment.wrong.is_none()),
            Property::<Self>::always("every member is in one place that exists", |world, moment| {
                moment.directory.members.len() == world.members.len()
                    && moment.directory.members.values().all(|member| match &member.place {
                        Place::Branch { branch } => BRANCHES.contains(&branch.as_str()),
                        Place::SpecialPool { province } => province.as_str() == "p",
                        Place::Separate { system } => *system == SYSTEM,
                        Place::Outside => false,
                    })
            }),
            Property::<Self>::always("an application finishes once, and moves its member once", |_, moment| {
                moment.applications.iter().enumerate().all(|(index, application)| {
                    let mine = moment.log.iter().filter(|record| record.application == key(index));
                    let (filed, ended): (Vec<_>, Vec<_>) = mine
                        .map(|record| &record.event.change)
                        .filter(|change| change.filing().is_some() || is_end(change))
                        .partition(|change| change.filing().is_some());
                    filed.len() == 1 && ended.len() == usize::from(is_ended(application.stage))
                })
            }),
            Property::<Self>::always("every open application can still end", |world, moment| {
                moment.applications.iter().all(|application| world.can_end(moment, application))
            }),
            Property::<Self>::always("nothing that was due is left", |_, moment| {
                moment.applications.iter().all(|application| {
                    let waited = application.since.map_or(0, |since| (moment.today - since).num_days());
                    application.stage != Stage::PendingIn || waited < i64::try_from(RETURN_AFTER).unwrap()
                })
            }),
            Property::<Self>::always("the log read back gives the same state", |_, moment| {
                Ledger::<National>::default().replay(&moment.log).is_ok_and(|ledger| {
                    ledger.applications().count() == moment.applications.len()
                        && moment.applications.iter().enumerate().all(|(i, a)| ledger.application(&key(i)) == Some(a))
                        && ledger.places().all(|(member, place)| moment.directory.members[member].place == *place)
                })
            }),
            Property::<Self>::sometimes("a receiving side starts and completes", |_, moment| {
                moment.applications.iter().any(|application| {
                    application.stage == Stage::Completed
                        && application.filing.as_ref().is_some_and(|filing| filing.initiator == Initiator::Receiving)
                })
            }),
        ];
        let mut reached = |stage: &'static str, condition: fn(&Self, &Moment) -> bool| {
            properties.push(Property::<Self>::sometimes(stage, condition));
        };
        reached("something completes", |_, moment| any_at(moment, Stage::Completed));
        reached("something is returned", |_, moment| any_at(moment, Stage::Returned));
        reached("something is withdrawn", |_, moment| any_at(moment, Stage::Withdrawn));
        reached("something is returned by the clock", |_, moment| any_at(moment, Stage::AutoReturned));
        reached("something waits for a branch", |_, moment| any_at(moment, Stage::PendingAssign));
        if self.beyond {
            reached("somebody enters the pool", |_, moment| any_at(moment, Stage::InSpecialPool));
            reached("somebody is handed over", |_, moment| any_at(moment, Stage::HandedOver));
        }
        properties
    }
}

fn any_at(moment: &Moment, stage: Stage) -> bool {
    moment.applications.iter().any(|application| application.stage == stage)
}

fn is_end(change: &Change) -> bool {
    matches!(
        change,
        Change::Completed { .. }
            | Change::Pooled { .. }
            | Change::HandedOver { .. }
            | Change::Returned
            | Change::AutoReturned
            | Change::Withdrawn
    )
}
