//! Guangdong's own workflow in a small world: two superiors, three branches, members. What is right is written down here a
//! second time, independently of the library.

use std::hash::{Hash, Hasher};

use stateright::{Model, Property};
use zhtj::context::{Context, Region};
use zhtj::kernel::{Date, Level, day};
use zhtj::policy::Policy;
use zhtj::transfer::Actor;
use zhtj::transfer::guangdong::{
    Act, Appeal, Application, Change, Command, Event, FileForm, Filing, Heading, Stage, decide, evolve,
};
use zhtj::transfer::key::{ApplicationId, MemberId, OrganizationId};
use zhtj::transfer::ledger::{Guangdong, Ledger, Record};
use zhtj::transfer::reason::{Reason, ReasonForm};
use zhtj::transfer::world::{Directory, Line, Member, Organization, OrganizationKind, Place};

const FIRST_DAY: Date = day(2024, 6, 20);

/// What is explored: the members, each with one application or one with two.
pub(crate) struct World {
    members: &'static [&'static str],
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
        (self.today, &self.directory, &self.applications, self.wrong)
            == (other.today, &other.directory, &other.applications, other.wrong)
    }
}

/// What somebody tries.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Attempt {
    /// An act on an application, or on the next new one.
    Act(usize, Box<Act>),
    /// The term of an appeal passes, and a day.
    Wait,
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

fn admin(text: &str) -> Actor {
    Actor::Administrator { organization: id(text) }
}

fn key(index: usize) -> ApplicationId {
    id(&format!("x{index}"))
}

const BRANCHES: [&str; 3] = ["a1", "a2", "b1"];
const SUPERIORS: [&str; 2] = ["a", "b"];

/// The superior of a branch, for the oracle.
fn superior(branch: &str) -> &str {
    branch.get(..1).unwrap_or_default()
}

impl World {
    /// Two members, two applications.
    pub(crate) fn two_members() -> Self {
        let mut policy = Policy::default();
        policy.transfer.guangdong.details = Level::Error;
        Self { members: &["m1", "m2"], last_day: day(2024, 7, 1), policy }
    }

    /// One member who may have two applications open at once.
    pub(crate) fn one_member() -> Self {
        Self { members: &["m1"], policy: Policy::default(), ..Self::two_members() }
    }

    fn commands() -> Vec<Command> {
        let reason = || "理由".to_owned();
        let appeal = Appeal { text: "申".repeat(100), images: 1, documents: 0 };
        vec![
            Command::Confirm,
            Command::Approve,
            Command::Return { reason: reason() },
            Command::Withdraw { reason: reason() },
            Command::Appeal(appeal),
        ]
    }

    fn forms(&self) -> Vec<Command> {
        let headings = [Heading::WithinProvince { branch: id("b1") }, Heading::Outside];
        let headings = headings.get(..if self.members.len() > 1 { 1 } else { 2 }).unwrap_or_default();
        let file = |(member, heading): (&&str, Heading)| {
            let form =
                ReasonForm { guangdong_unit: Some("某厂".to_owned()), ..ReasonForm::new(Reason::GuangdongWork) };
            let place = Some(["某省", "某市", "某县"].map(str::to_owned));
            Command::File(Box::new(FileForm { member: id(member), heading, place, form, dues_settled: Some(true) }))
        };
        self.members
            .iter()
            .flat_map(|member| headings.iter().map(move |heading| (member, heading.clone())))
            .map(file)
            .collect()
    }

    fn actors(&self) -> Vec<Actor> {
        let administrators = BRANCHES.into_iter().chain(SUPERIORS).map(admin);
        let members = self.members.iter().map(|member| Actor::Member { member: id(member) });
        administrators.chain(members).chain([Actor::Clock]).collect()
    }

    fn judge(&self, moment: &Moment, application: &Application, act: &Act) -> Vec<Event> {
        let context = Context { today: moment.today, region: Region::Province(44), policy: &self.policy };
        decide(application, act, &moment.directory, &context).unwrap_or_default()
    }

    fn take_over(&self, moment: &mut Moment, index: usize, act: &Act) -> bool {
        let before = moment.applications.get(index).cloned().unwrap_or_default();
        let events = self.judge(moment, &before, act);
        let [event] = events.as_slice() else { return false };
        let mut wrong = |holds: bool, what: &'static str| {
            if !holds {
                moment.wrong.get_or_insert(what);
            }
        };
        wrong(may(act, &before, &moment.directory), "somebody acted without the right");
        wrong(is_in_time(act, &before, moment.today) || self.members.len() == 1, "an appeal after its term");
        let json = serde_json::to_string(event).unwrap();
        wrong(serde_json::from_str::<Event>(&json).unwrap() == *event, "an event does not survive JSON");
        let place = before.moves_to(event);
        let after = evolve(before.clone(), event);
        wrong(after.stage != before.stage, "an event changed nothing");
        if let (Some(place), Some(filing)) = (place, &before.filing) {
            let member = moment.directory.members.get_mut(&filing.member).unwrap();
            wrong(member.place == Place::Branch { branch: filing.from.clone() }, "moved from where the member was not");
            wrong(agreed(&after, filing), "a transfer without the consent it needs");
            member.place = place;
        }
        if let Some(filing) = &after.filing {
            let open = &mut moment.directory.members.get_mut(&filing.member).unwrap().open;
            if after.stage.is_open() {
                open.insert(key(index))
            } else {
                open.remove(&key(index))
            };
        }
        let sequence = moment.log.len() as u64 + 1;
        moment.log.push(Record { sequence, application: key(index), event: event.clone() });
        if index < moment.applications.len() {
            moment.applications[index] = after;
        } else {
            moment.applications.push(after);
        }
        true
    }

    fn can_end(&self, moment: &Moment, application: &Application) -> bool {
        let initiator = application.filing.iter().map(|filing| filing.by.clone());
        !application.stage.is_open()
            || initiator.chain(self.actors()).any(|actor| {
                Self::commands().into_iter().any(|command| {
                    let act = Act { actor: actor.clone(), command };
                    let events = self.judge(moment, application, &act);
                    !events.is_empty() && self.can_end(moment, &events.iter().fold(application.clone(), evolve))
                })
            })
    }
}

/// The consents that a transfer needs, written down again: four inside the province, two out of the system; an appeal
/// stands in place of those of the receiving side.
fn agreed(after: &Application, filing: &Filing) -> bool {
    let codes: Vec<_> = after.consents.iter().map(|status| status.code()).collect();
    match filing.heading {
        Heading::WithinProvince { .. } => codes == [10, 11, 12, 13] || codes == [10, 11] || codes == [10, 11, 12],
        Heading::Outside | Heading::BackToOrigin => codes == [10, 11],
    }
}

fn is_in_time(act: &Act, before: &Application, today: Date) -> bool {
    !matches!(act.command, Command::Appeal(_))
        || before.since.is_some_and(|returned| (today - returned).num_days() <= 10)
}

/// Who may do what, written down again from the facts.
fn may(act: &Act, application: &Application, directory: &Directory) -> bool {
    let administers = |name: &str| act.actor == admin(name);
    let is_member = |member: &MemberId| act.actor == Actor::Member { member: member.clone() };
    if let Command::File(form) = &act.command {
        let from = directory.members[&form.member].place.branch().map(OrganizationId::as_str);
        return from.is_some_and(|from| is_member(&form.member) || administers(from));
    }
    let Some(filing) = &application.filing else { return false };
    let from = filing.from.as_str();
    let target = match &filing.heading {
        Heading::WithinProvince { branch } => branch.as_str(),
        Heading::Outside | Heading::BackToOrigin => "",
    };
    match (&act.command, application.stage) {
        (Command::Confirm, Stage::AwaitingMember) => is_member(&filing.member),
        (Command::Approve | Command::Return { .. }, Stage::OutBranch) => administers(from),
        (Command::Approve | Command::Return { .. }, Stage::OutSuperior | Stage::AppealPending) => {
            administers(superior(from))
        }
        (Command::Approve | Command::Return { .. }, Stage::InBranch) => administers(target),
        (Command::Approve | Command::Return { .. }, Stage::InSuperior) => administers(superior(target)),
        (Command::Withdraw { .. }, Stage::AwaitingMember | Stage::OutBranch | Stage::OutSuperior | Stage::InBranch)
        | (Command::Appeal(_), Stage::InBranchReturned | Stage::InSuperiorReturned) => act.actor == filing.by,
        _ => false,
    }
}

impl Model for World {
    type State = Moment;
    type Action = Attempt;

    fn init_states(&self) -> Vec<Moment> {
        let mut directory = Directory::default();
        for name in SUPERIORS.into_iter().chain(BRANCHES) {
            let is_branch = BRANCHES.contains(&name);
            let kind = if is_branch { OrganizationKind::Branch } else { OrganizationKind::Committee };
            let superior = is_branch.then(|| id(superior(name)));
            let organization = Organization { kind, superior, full_name: name.to_owned(), line: Line::Local };
            directory.organizations.insert(id(name), organization);
        }
        for (member, branch) in self.members.iter().zip(["a1", "a2"]) {
            directory.members.insert(id(member), Member::in_branch(id::<OrganizationId>(branch)));
        }
        vec![Moment { today: FIRST_DAY, directory, applications: Vec::new(), wrong: None, log: Vec::new() }]
    }

    fn actions(&self, moment: &Moment, actions: &mut Vec<Attempt>) {
        for actor in self.actors() {
            let act = |command: Command| Box::new(Act { actor: actor.clone(), command });
            for index in 0..moment.applications.len() {
                actions.extend(Self::commands().into_iter().map(|command| Attempt::Act(index, act(command))));
            }
            if moment.applications.len() < 2 {
                let next = moment.applications.len();
                actions.extend(self.forms().into_iter().map(|command| Attempt::Act(next, act(command))));
            }
        }
        actions.push(Attempt::Wait);
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
            Attempt::Wait => {
                moment.today = moment.today.checked_add_days(chrono::Days::new(11))?;
                (moment.today <= self.last_day).then_some(moment)
            }
        }
    }

    fn properties(&self) -> Vec<Property<Self>> {
        vec![
            Property::<Self>::always("nothing went wrong on the way", |_, moment| moment.wrong.is_none()),
            Property::<Self>::always("every member is in one place that exists", |_, moment| {
                moment.directory.members.values().all(|member| match &member.place {
                    Place::Branch { branch } => BRANCHES.contains(&branch.as_str()),
                    Place::Outside => true,
                    Place::SpecialPool { .. } | Place::Separate { .. } => false,
                })
            }),
            Property::<Self>::always("there is one appeal, and one end", |_, moment| {
                (0..moment.applications.len()).all(|index| {
                    let mine = || moment.log.iter().filter(|record| record.application == key(index));
                    let appeals = mine().filter(|record| record.event.change == Change::Appealed).count();
                    let moves = moment.applications[index].stage == Stage::Succeeded;
                    appeals <= 1 && (!moves || mine().next_back().is_some())
                })
            }),
            Property::<Self>::always("every open application can still end", |world, moment| {
                moment.applications.iter().all(|application| world.can_end(moment, application))
            }),
            Property::<Self>::always("the log read back gives the same state", |_, moment| {
                Ledger::<Guangdong>::default().replay(&moment.log).is_ok_and(|ledger| {
                    moment.applications.iter().enumerate().all(|(i, a)| ledger.application(&key(i)) == Some(a))
                        && ledger.places().all(|(member, place)| moment.directory.members[member].place == *place)
                })
            }),
            Property::<Self>::sometimes("a transfer succeeds", |_, moment| any_at(moment, Stage::Succeeded)),
            Property::<Self>::sometimes("an appeal succeeds", |_, moment| {
                moment.log.iter().any(|record| record.event.change == Change::AppealGranted)
            }),
            Property::<Self>::sometimes("an appeal fails", |_, moment| any_at(moment, Stage::AppealFailed)),
            Property::<Self>::sometimes("a branch files", |_, moment| any_at(moment, Stage::AwaitingMember)),
            Property::<Self>::sometimes("something is withdrawn", |_, moment| any_at(moment, Stage::Withdrawn)),
        ]
    }
}

fn any_at(moment: &Moment, stage: Stage) -> bool {
    moment.applications.iter().any(|application| application.stage == stage)
}
