//! Random histories of the national workflow.

use proptest::prelude::*;

use super::tests::{assign, form, separate, to};
use super::*;
use crate::policy::TransferPolicy;
use crate::transfer::Actor;
use crate::transfer::key::MemberId;
use crate::transfer::ledger::{Ledger, National, Record};
use crate::transfer::testing::{TODAY, admin, id, member, on, world};
use crate::transfer::world::SeparateSystem;

/// Something that anybody may try.
fn attempt() -> impl Strategy<Value = (Actor, Command, u64)> {
    let actor = prop_oneof![
        prop::sample::select(vec!["b1", "b2", "b3", "c1", "c2", "p"]).prop_map(admin),
        prop::sample::select(vec!["m1", "m2"]).prop_map(member),
        Just(Actor::Clock),
        Just(separate(SeparateSystem::Fujian)),
    ];
    let destination = prop_oneof![
        prop::sample::select(vec!["b1", "b2", "b3", "c1", "c2"]).prop_map(to),
        Just(Destination::SpecialPool),
        Just(Destination::Separate { system: SeparateSystem::Fujian, full_name: "某".to_owned() }),
    ];
    let file =
        (destination, any::<bool>()).prop_map(|(to, out)| form(if out { Direction::Out } else { Direction::In }, to));
    let command = prop_oneof![
        2 => file,
        3 => Just(Command::Approve),
        1 => Just(Command::Reject),
        2 => prop::sample::select(vec!["b1", "b2", "b3"]).prop_map(assign),
        1 => Just(Command::Withdraw),
        2 => Just(Command::Tick),
    ];
    (actor, command, 0u64..9)
}

proptest! {
    /// Whatever people try in whatever order, the log of what was allowed gives the same states and places when read
    /// back, every record survives JSON, and a member is moved only from where the member is.
    #[test]
    fn random_histories_replay(attempts in prop::collection::vec(attempt(), 1..80)) {
        let (policy, mut world, mut today) = (TransferPolicy::default(), world(), TODAY);
        let mut applications: Vec<Application> = vec![Application::default()];
        let mut log: Vec<Record<Event>> = Vec::new();
        for (actor, command, days) in attempts {
            today = today.checked_add_days(chrono::Days::new(days)).unwrap();
            if matches!(command, Command::File(_)) && applications.last().unwrap().stage != Stage::New {
                applications.push(Application::default());
            }
            for (index, application) in applications.iter_mut().enumerate() {
                let act = Act { actor: actor.clone(), command: command.clone() };
                let Ok(events) = on(today, &policy, |context| decide(application, &act, &world, context)) else { continue };
                for event in events {
                    prop_assert!(application.admits(&event));
                    if let Some(place) = event.change.moves_to() {
                        let who = &application.filing.as_ref().unwrap().member;
                        let who = world.members.get_mut(who).unwrap();
                        prop_assert_eq!(&who.place, &application.filing.as_ref().unwrap().from);
                        who.place = place;
                    }
                    *application = evolve(application.clone(), &event);
                    let sequence = u64::try_from(log.len()).unwrap() + 1;
                    let record = Record { sequence, application: id(&format!("a{index}")), event };
                    let json = serde_json::to_string(&record).unwrap();
                    prop_assert_eq!(&serde_json::from_str::<Record<Event>>(&json).unwrap(), &record);
                    log.push(record);
                }
            }
        }
        let ledger = Ledger::<National>::default().replay(&log);
        prop_assert!(ledger.is_ok(), "{:?}", ledger);
        let ledger = ledger.unwrap();
        for (index, application) in applications.iter().enumerate().filter(|(_, application)| application.stage != Stage::New) {
            prop_assert_eq!(ledger.application(&id(&format!("a{index}"))), Some(application));
            let json = serde_json::to_string(application).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Application>(&json).unwrap(), application);
        }
        if let Some(place) = ledger.place(&id("m1")) {
            prop_assert_eq!(place, &world.members[&id::<MemberId>("m1")].place);
        }
    }
}
