//! Beijing, Guangdong and Fujian have systems of their own: FAQ question 33 and the appendix.
//!
//! Out: the form asks whether the target is in one of the three; then the organization is not picked but named by its
//! exact full name (组织全称) as that system writes it. In: the application is started in the other system, with the
//! province and the exact full name; the administrator here approves; then an account is made (user name the ID number,
//! password its last 8 characters) and the account there is shut. What Beijing asks of an inbound member besides, and the
//! levels of approval in Fujian, are not known. In force: from the notices of 2020 on.
//!
//! Read at: no day.

use super::application::{Change, Filing, Goal, Initiator};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::graduates::TRANSFER_FORM_2021;
use crate::sources::transfer_workflow::{SEPARATE_SYSTEMS_2024, TERM_NOTE_2020};
use crate::transfer::actor::Actor;
use crate::transfer::findings::national as f;
use crate::transfer::key::MemberId;
use crate::transfer::world::{Place, SeparateSystem, World};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.separate_systems",
    file: file!(),
    title: ("与北京、广东、福建系统之间的转接", "transfers from and to Beijing, Guangdong and Fujian"),
    questions: &[33, 34, crate::questions::APPENDIX],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&TRANSFER_FORM_2021, &SEPARATE_SYSTEMS_2024, &TERM_NOTE_2020],
    findings: &[f::FullNameMissing::DEF, f::FullNameUnknown::DEF, f::AlreadyInside::DEF, f::StartThere::DEF],
};

/// Checks the name of a target in a separate system.
pub(super) fn check_full_name(full_name: &str) -> Option<Finding> {
    full_name.trim().is_empty().then(|| f::FullNameMissing {}.finding())
}

/// Takes an application over from a separate system.
pub(super) fn receive<W: World + ?Sized>(
    member: &MemberId,
    full_name: &str,
    system: SeparateSystem,
    world: &W,
    findings: &mut Vec<Finding>,
) -> Option<Change> {
    if world.member(member).is_some_and(|member| member.place != Place::Separate { system }) {
        findings.push(f::AlreadyInside {}.finding().within("member"));
    }
    let Some(organization) = world.named(full_name) else {
        findings.push(f::FullNameUnknown { name: full_name.to_owned() }.finding().within("full_name"));
        return None;
    };
    let filing = Filing {
        member: member.clone(),
        initiator: Initiator::Separate,
        by: Actor::Separate { system },
        from: Place::Separate { system },
        goal: Goal::Organization { organization: organization.clone() },
        reason: None,
    };
    Some(Change::FiledIn { filing })
}
