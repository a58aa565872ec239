//! A small world for the tests of this topic.

use std::str::FromStr;

use super::Actor;
use super::key::OrganizationId;
use super::world::{Directory, Line, Member, Organization, OrganizationKind, Place, SeparateSystem};
use crate::context::{Context, Region};
use crate::kernel::{Date, Finding, day};
use crate::policy::{Policy, TransferPolicy};

/// The day of the tests: graduates of 2024 transfer, silence returns after 10 days.
pub(super) const TODAY: Date = day(2024, 6, 20);

pub(super) fn id<T: FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

pub(super) fn branch(text: &str) -> Place {
    Place::Branch { branch: id(text) }
}

pub(super) fn admin(text: &str) -> Actor {
    Actor::Administrator { organization: id(text) }
}

pub(super) fn member(text: &str) -> Actor {
    Actor::Member { member: id(text) }
}

/// Province p; committees c1 (branches b1, b3, pending), c2 (branch b2), empty (none); the railways' rail with rb.
pub(super) fn world() -> Directory {
    use OrganizationKind::{Branch, Committee, PendingBranch, ProvincialCommittee};
    let mut world = Directory::default();
    for (key, kind, superior, full_name, line) in [
        ("p", ProvincialCommittee, None, "某省委", Line::Local),
        ("c1", Committee, Some("p"), "一中团委", Line::Local),
        ("c2", Committee, Some("p"), "二中团委", Line::Local),
        ("empty", Committee, Some("p"), "新建团委", Line::Local),
        ("b1", Branch, Some("c1"), "一中团委一班团支部", Line::Local),
        ("b3", Branch, Some("c1"), "一中团委三班团支部", Line::Local),
        ("pending", PendingBranch, Some("c1"), "一中团委待接转团支部", Line::Local),
        ("b2", Branch, Some("c2"), "二中团委二班团支部", Line::Local),
        ("rail", ProvincialCommittee, None, "全国铁道团委", Line::Railway),
        ("rb", Branch, Some("rail"), "某车站团支部", Line::Local),
    ] {
        let superior = superior.map(id);
        let organization = Organization { kind, superior, full_name: full_name.to_owned(), line };
        world.organizations.insert(id(key), organization);
    }
    for key in ["m1", "m2"] {
        world.members.insert(id(key), Member::in_branch(id::<OrganizationId>("b1")));
    }
    let mut pooled = Member::in_branch(id("b1"));
    pooled.place = Place::SpecialPool { province: id("p") };
    world.members.insert(id("pooled"), pooled.clone());
    pooled.place = Place::Separate { system: SeparateSystem::Beijing };
    world.members.insert(id("away"), pooled);
    world
}

pub(super) fn on<T>(today: Date, policy: &TransferPolicy, run: impl FnOnce(&Context<'_>) -> T) -> T {
    let policy = Policy { transfer: policy.clone(), ..Policy::default() };
    run(&Context { today, region: Region::Unspecified, policy: &policy })
}

pub(super) fn with<T>(policy: &TransferPolicy, run: impl FnOnce(&Context<'_>) -> T) -> T {
    on(TODAY, policy, run)
}

pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(Finding::code).collect()
}
