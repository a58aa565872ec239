//! Gives every type of the contract one name of its own.
//!
//! Inside one call's schema names are unique; across calls one name may stand for several types, and two types of the
//! core that share a name in one call are numbered there. Here such types get the name of their topic in front, or a
//! name from [`RENAMES`].

use std::collections::{BTreeMap, BTreeSet};

use super::model::pascal;

/// Names that are told by hand: topic, the name in its schemas, the name in the model.
const RENAMES: &[(&str, &str, &str)] = &[
    ("catalogue", "Grade", "SourceGrade"),
    ("discipline", "Level2", "CommitteeLevel"),
    ("member", "Reason", "DeletionReason"),
    ("member_card_number", "CardValue", "MemberCardValue"),
    ("organization_tree", "TreeValue", "OrganizationTreeValue"),
    ("transfer", "Act", "NationalAct"),
    ("transfer", "Act2", "GuangdongAct"),
    ("transfer", "Application", "NationalApplication"),
    ("transfer", "Application2", "GuangdongApplication"),
    ("transfer", "Change", "NationalChange"),
    ("transfer", "Change2", "GuangdongChange"),
    ("transfer", "Command", "NationalCommand"),
    ("transfer", "Command2", "GuangdongCommand"),
    ("transfer", "Decided", "NationalDecided"),
    ("transfer", "Decided2", "GuangdongDecided"),
    ("transfer", "Event", "NationalEvent"),
    ("transfer", "Event2", "GuangdongEvent"),
    ("transfer", "Evolved", "NationalEvolved"),
    ("transfer", "Evolved2", "GuangdongEvolved"),
    ("transfer", "Filing", "NationalFiling"),
    ("transfer", "Filing2", "GuangdongFiling"),
    ("transfer", "Reason", "TransferReason"),
    ("transfer", "Record", "NationalRecord"),
    ("transfer", "Record2", "GuangdongRecord"),
    ("transfer", "Replayed", "NationalReplayed"),
    ("transfer", "Replayed2", "GuangdongReplayed"),
    ("transfer", "Stage", "NationalStage"),
    ("transfer", "Stage2", "GuangdongStage"),
];

/// Where a type is used, under the name that its schema has there.
#[derive(Debug, Clone, Default)]
pub(super) struct Use {
    /// The name without a number at its end.
    pub(super) name: String,
    /// The names in the schemas.
    pub(super) spelt: BTreeSet<String>,
    /// The topics of the calls that use it.
    pub(super) topics: BTreeSet<String>,
    /// Whether the frame uses it.
    pub(super) frame: bool,
}

/// The name of each type, in the order given.
///
/// # Panics
/// If two types would get one name, or an entry of [`RENAMES`] renames nothing.
pub(super) fn assign(uses: &[Use]) -> Vec<String> {
    assign_with(uses, RENAMES)
}

fn assign_with(uses: &[Use], renames: &[(&str, &str, &str)]) -> Vec<String> {
    let entry_of = |of: &Use| {
        renames.iter().position(|(topic, from, _)| !of.frame && of.spelt.contains(*from) && of.topics.contains(*topic))
    };
    let stale: Vec<_> =
        (0..renames.len()).filter(|entry| uses.iter().filter(|of| entry_of(of) == Some(*entry)).count() != 1).collect();
    assert!(
        stale.is_empty(),
        "renames that are not of exactly one type: {:?}",
        stale.iter().map(|i| renames[*i]).collect::<Vec<_>>()
    );
    let mut sharing: BTreeMap<&str, usize> = BTreeMap::new();
    for of in uses.iter().filter(|of| entry_of(of).is_none()) {
        *sharing.entry(&of.name).or_default() += 1;
    }
    let name = |of: &Use| match entry_of(of) {
        Some(entry) => renames[entry].2.to_owned(),
        None if of.frame || sharing[of.name.as_str()] == 1 => of.name.clone(),
        None => {
            let topic = pascal(of.topics.first().map_or("", String::as_str));
            if of.name.starts_with(&topic) { of.name.clone() } else { topic + &of.name }
        }
    };
    let names: Vec<_> = uses.iter().map(name).collect();
    let mut seen = BTreeMap::new();
    for (name, of) in names.iter().zip(uses) {
        let earlier = seen.insert(name, of);
        assert!(earlier.is_none(), "{name} would be two types, give one a rename:\n{earlier:?}\n{of:?}");
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uses(name: &str, spelt: &str, topics: &[&str], frame: bool) -> Use {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Use { name: name.to_owned(), spelt: owned(&[spelt]), topics: owned(topics), frame }
    }

    #[test]
    fn a_shared_name_gets_its_topic_in_front_and_the_frame_keeps_it() {
        let all = [
            uses("Level", "Level", &["join"], true),
            uses("Level", "Level2", &["discipline"], false),
            uses("State", "State", &["reset_code"], false),
            uses("State", "State", &["leaving", "membership"], false),
            uses("LeavingCase", "LeavingCase", &["leaving"], false),
        ];
        let names = assign_with(&all, &[("discipline", "Level2", "CommitteeLevel")]);
        assert_eq!(names, ["Level", "CommitteeLevel", "ResetCodeState", "LeavingState", "LeavingCase"]);
    }

    #[test]
    #[should_panic(expected = "would be two types")]
    fn two_types_of_one_name_in_one_topic_need_a_rename() {
        assign_with(
            &[uses("Event", "Event", &["transfer"], false), uses("Event", "Event2", &["transfer"], false)],
            &[],
        );
    }

    #[test]
    #[should_panic(expected = "renames that are not of exactly one type")]
    fn a_rename_that_renames_nothing_is_stale() {
        assign_with(&[uses("Event", "Event", &["transfer"], false)], &[("transfer", "Gone", "Other")]);
    }
}
