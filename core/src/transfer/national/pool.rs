//! The pool of special units (特殊单位专属库): enlistment and units that work in secret. The appendix of the FAQ.
//!
//! The school's organization or the member starts, the provincial committee reviews, and after its approval the member is
//! in the pool; the offline procedure goes on by itself. It is to be applied for only after enlistment is confirmed. How a
//! member leaves the pool is not known: such an application is undecided.
//!
//! In force: from the guide of 2020 on. Read at: no day.

use super::application::Goal;
use super::command::FileForm;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::graduates::{GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022};
use crate::transfer::findings::national as f;
use crate::transfer::key::OrganizationId;
use crate::transfer::reason::Reason;
use crate::transfer::world::World;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.special_pool",
    file: file!(),
    title: ("转往特殊单位专属库", "transfers to the pool of special units"),
    questions: &[crate::questions::APPENDIX],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GRADUATE_GUIDE_2020],
    findings: &[f::PoolReason::DEF, f::ProvinceUnknown::DEF, f::EnlistmentUnconfirmed::DEF, f::PoolExit::DEF],
};

/// Finds the province that decides, and checks what the pool asks for.
pub(super) fn goal<W: World + ?Sized>(
    form: &FileForm,
    from: &OrganizationId,
    world: &W,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Goal> {
    findings.extend(check_reason(form.form.reason, true));
    if !form.confirmed {
        let level = context.policy.transfer.national.enlistment_unconfirmed;
        findings.extend(f::EnlistmentUnconfirmed {}.at_level(level).map(|finding| finding.within("confirmed")));
    }
    let Some(province) = world.province_of(from) else {
        findings.push(f::ProvinceUnknown {}.finding().within("to"));
        return None;
    };
    Some(Goal::SpecialPool { province: province.clone() })
}

/// The reason and the pool go together or not at all.
pub(super) fn check_reason(reason: Reason, to_pool: bool) -> Option<Finding> {
    ((reason == Reason::SpecialUnit) != to_pool)
        .then(|| f::PoolReason { reason: reason.term() }.finding().within("reason").within("form"))
}
