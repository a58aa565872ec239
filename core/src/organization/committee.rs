//! The committee of a branch, a general branch, a basic committee.
//!
//! «有团员7人以上的团支部，应当设立团支部委员会。团支部委员会由3至5人组成，一般不超过7人。……团员人数不足7人的团支部，设1名书记，必要时可以设副书记»
//! (regulations on branches, 2019). General branches (5 to 7) and basic committees (7 to 9, with a standing committee 15 to
//! 21, in townships 9 to 21) had figures in the provisional election rules, which the regulations of 2025 replaced; the
//! figures of 2025 are not recovered, so from 2025-01-03 on they are undecided. When the provisional rules began is not
//! known either; they are read from 2018-06-29 on, where they stood beside a known constitution.
//!
//! Read at: the day of the election or appointment.

use serde::Deserialize;

use super::findings::term as f;
use super::kind::Category;
use super::size::{BRANCH_RULES, CONSTITUTION_2018};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, day};
use crate::sources::organization::{
    BRANCH_RULES_2019_COMMITTEE, BRANCH_RULES_2019_TEMPORARY, ELECTION_RULES_2025_ART_3, ELECTION_RULES_EARLIER,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.committee",
    file: file!(),
    title: ("委员会的设立和人数", "whether there is a committee and how large it is"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[
        &COMMITTEE_MEMBERS,
        &BRANCH_COMMITTEE,
        &BRANCH_COMMITTEE_MAXIMUM,
        &GENERAL_BRANCH_COMMITTEE,
        &BASIC_COMMITTEE,
        &STANDING_COMMITTEE,
        &TOWNSHIP_COMMITTEE,
    ],
    sources: &[
        &ELECTION_RULES_2025_ART_3,
        &BRANCH_RULES_2019_COMMITTEE,
        &BRANCH_RULES_2019_TEMPORARY,
        &ELECTION_RULES_EARLIER,
    ],
    findings: &[
        f::CommitteeRequired::DEF,
        f::CommitteeNotNeeded::DEF,
        f::CommitteeSize::DEF,
        f::CommitteeSizeUnknown::DEF,
        f::SecretaryRequired::DEF,
        f::TemporaryAppointed::DEF,
    ],
};

/// The fewest and the most members of a committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seats {
    /// The fewest.
    pub fewest: u32,
    /// The most.
    pub most: u32,
}

const fn seats(fewest: u32, most: u32) -> Seats {
    Seats { fewest, most }
}

/// From how many members on a branch has a committee.
pub static COMMITTEE_MEMBERS: Dated<u32> = Dated {
    id: "organization.committee_members",
    zh: "应当设立支部委员会的团员人数",
    en: "members from which a branch has a committee",
    steps: &[Step { from: BRANCH_RULES, value: Some(7), source: &BRANCH_RULES_2019_COMMITTEE }],
};

/// Seats of the committee of a branch.
pub static BRANCH_COMMITTEE: Dated<Seats> = Dated {
    id: "organization.branch_committee",
    zh: "支部委员会委员人数",
    en: "seats of the committee of a branch",
    steps: &[
        Step { from: CONSTITUTION_2018, value: Some(seats(3, 5)), source: &ELECTION_RULES_EARLIER },
        Step { from: BRANCH_RULES, value: Some(seats(3, 5)), source: &BRANCH_RULES_2019_COMMITTEE },
    ],
};

/// Seats of the committee of a branch that are not exceeded in general.
pub static BRANCH_COMMITTEE_MAXIMUM: Dated<u32> = Dated {
    id: "organization.branch_committee_maximum",
    zh: "支部委员会委员人数的一般上限",
    en: "largest number of seats of the committee of a branch in general",
    steps: &[Step { from: BRANCH_RULES, value: Some(7), source: &BRANCH_RULES_2019_COMMITTEE }],
};

const ELECTION_RULES_2025: Date = day(2025, 1, 3);

macro_rules! until_2025 {
    ($($(#[$meta:meta])* $name:ident = $id:literal, $zh:literal, $en:literal, $fewest:literal, $most:literal;)*) => {$(
        $(#[$meta])*
        pub static $name: Dated<Seats> = Dated {
            id: $id,
            zh: $zh,
            en: $en,
            steps: &[
                Step { from: CONSTITUTION_2018, value: Some(seats($fewest, $most)), source: &ELECTION_RULES_EARLIER },
                Step { from: ELECTION_RULES_2025, value: None, source: &ELECTION_RULES_2025_ART_3 },
            ],
        };
    )*};
}

until_2025! {
    /// Seats of the committee of a general branch.
    GENERAL_BRANCH_COMMITTEE = "organization.general_branch_committee", "总支部委员会委员人数",
        "seats of the committee of a general branch", 5, 7;
    /// Seats of a basic committee without a standing committee.
    BASIC_COMMITTEE = "organization.basic_committee", "不设常委会的基层委员会委员人数",
        "seats of a basic committee without a standing committee", 7, 9;
    /// Seats of a basic committee with a standing committee.
    STANDING_COMMITTEE = "organization.standing_committee", "设常委会的基层委员会委员人数",
        "seats of a basic committee with a standing committee", 15, 21;
    /// Seats of the committee of a township.
    TOWNSHIP_COMMITTEE = "organization.township_committee", "乡镇团的委员会委员人数",
        "seats of the committee of a township", 9, 21;
}

/// A committee, elected or appointed.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own on a form")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CommitteeFacts {
    /// The category of the organization.
    pub category: Category,
    /// The members of the organization.
    pub members: u32,
    /// The seats of its committee, 0 if it has none.
    pub seats: u32,
    /// How many secretaries it has.
    #[serde(default = "one")]
    pub secretaries: u32,
    /// Whether a basic committee has a standing committee (常务委员会).
    #[serde(default)]
    pub standing: bool,
    /// Whether it is the committee of a township (乡镇).
    #[serde(default)]
    pub township: bool,
    /// Whether it is a temporary branch (临时团支部).
    #[serde(default)]
    pub temporary: bool,
    /// Whether a temporary branch elected its committee.
    #[serde(default)]
    pub elected: bool,
    /// The day of the election or appointment, `yyyy-MM-dd`; if not given, the day of the check.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

const fn one() -> u32 {
    1
}

/// Checks a committee. Findings lie at `/seats`, `/secretaries` and `/elected`.
#[must_use]
pub fn check_committee(facts: &CommitteeFacts, context: &Context<'_>) -> Vec<Finding> {
    let on = facts.on.unwrap_or(context.today);
    let mut findings = Vec::new();
    let category = facts.category.term();
    let seats = facts.seats;
    let expected = match facts.category {
        Category::Branch | Category::GraduatingBranch => {
            check_branch(facts, on, &mut findings);
            None
        }
        Category::GeneralBranch => Some(&GENERAL_BRANCH_COMMITTEE),
        Category::Committee if facts.township => Some(&TOWNSHIP_COMMITTEE),
        Category::Committee if facts.standing => Some(&STANDING_COMMITTEE),
        Category::Committee => Some(&BASIC_COMMITTEE),
        // Nothing is known of the committees of the others; a holding branch has none.
        Category::LeadingBody | Category::WorkCommittee | Category::HoldingBranch => None,
    };
    match expected.map(|parameter| parameter.on(on)) {
        Some(Ok((Seats { fewest, most }, _))) if seats < fewest || seats > most => {
            findings.push(f::CommitteeSize { category, seats, fewest, most }.finding().within("seats"));
        }
        Some(Err(_)) => findings.push(f::CommitteeSizeUnknown { category }.finding().within("seats")),
        Some(Ok(_)) | None => {}
    }
    if facts.secretaries != 1 && facts.category.is_branch() && facts.category != Category::HoldingBranch {
        let secretaries = facts.secretaries;
        findings.push(f::SecretaryRequired { secretaries }.finding().within("secretaries"));
    }
    if facts.temporary && facts.elected && COMMITTEE_MEMBERS.on(on).is_ok() {
        findings.push(f::TemporaryAppointed {}.finding().within("elected"));
    }
    findings
}

fn check_branch(facts: &CommitteeFacts, on: Date, findings: &mut Vec<Finding>) {
    let seats = facts.seats;
    let category = facts.category.term();
    if let Ok((threshold, _)) = COMMITTEE_MEMBERS.on(on) {
        let (members, needed) = (facts.members, facts.members >= threshold);
        if needed && seats == 0 {
            findings.push(f::CommitteeRequired { members, threshold }.finding().within("seats"));
            return;
        }
        if !needed && seats > 0 {
            findings.push(f::CommitteeNotNeeded { members, threshold }.finding().within("seats"));
            return;
        }
    }
    if seats == 0 {
        return;
    }
    let Ok((Seats { fewest, most }, _)) = BRANCH_COMMITTEE.on(on) else {
        findings.push(f::CommitteeSizeUnknown { category }.finding().within("seats"));
        return;
    };
    let most = BRANCH_COMMITTEE_MAXIMUM.on(on).map_or(most, |(general, _)| general);
    if seats < fewest || seats > most {
        findings.push(f::CommitteeSize { category, seats, fewest, most }.finding().within("seats"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with};

    fn facts(category: Category, members: u32, seats: u32, on: Date) -> CommitteeFacts {
        CommitteeFacts {
            category,
            members,
            seats,
            secretaries: 1,
            standing: false,
            township: false,
            temporary: false,
            elected: false,
            on: Some(on),
        }
    }

    fn found(facts: &CommitteeFacts) -> Vec<&'static str> {
        with(|context| codes(&check_committee(facts, context)))
    }

    #[test]
    fn a_branch_of_seven_has_a_committee_of_three_to_seven() {
        let on = day(2026, 1, 1);
        let branch = |members, seats| found(&facts(Category::Branch, members, seats, on)).first().copied();
        assert_eq!(branch(6, 0), None);
        assert_eq!(branch(7, 0), Some("organization.committee_required"));
        assert_eq!(branch(6, 3), Some("organization.committee_not_needed"));
        for (seats, code) in
            [(2, Some("organization.committee_size")), (3, None), (7, None), (8, Some("organization.committee_size"))]
        {
            assert_eq!(branch(7, seats), code, "{seats}");
        }
        let before = facts(Category::Branch, 9, 0, day(2019, 12, 31));
        assert!(found(&before).is_empty());
    }

    #[test]
    fn larger_committees_are_undecided_from_2025_on() {
        let last = day(2025, 1, 2);
        for (category, standing, township, fewest, most) in [
            (Category::GeneralBranch, false, false, 5, 7),
            (Category::Committee, false, false, 7, 9),
            (Category::Committee, true, false, 15, 21),
            (Category::Committee, false, true, 9, 21),
        ] {
            let at = |seats, on| found(&CommitteeFacts { standing, township, ..facts(category, 200, seats, on) });
            assert_eq!(at(fewest - 1, last), ["organization.committee_size"]);
            assert!(at(fewest, last).is_empty() && at(most, last).is_empty());
            assert_eq!(at(most + 1, last), ["organization.committee_size"]);
            assert_eq!(at(fewest, ELECTION_RULES_2025), ["organization.committee_size_unknown"]);
            assert_eq!(at(fewest, day(2018, 6, 28)), ["organization.committee_size_unknown"]);
        }
    }

    #[test]
    fn a_branch_has_one_secretary_and_a_temporary_one_does_not_elect() {
        let on = day(2026, 1, 1);
        for secretaries in [0, 2] {
            let facts = CommitteeFacts { secretaries, ..facts(Category::Branch, 5, 0, on) };
            assert_eq!(found(&facts), ["organization.secretary_required"]);
        }
        let temporary = CommitteeFacts { temporary: true, elected: true, ..facts(Category::Branch, 5, 0, on) };
        assert_eq!(found(&temporary), ["organization.temporary_appointed"]);
        assert!(found(&CommitteeFacts { elected: false, ..temporary }).is_empty());
    }
}
