//! Progress over a tree of organizations, and what to do first: FAQ questions 29, 30 and 42.
//!
//! The system shows progress for each direct subordinate; here every organization gets its own numbers and those of all
//! below it, which add up: the numbers of an organization are its own and those of its direct subordinates. What to do
//! first is a choice of this library, not a rule of the system: an organization comes first whose completion completes
//! the most organizations above it with everything below them.
//!
//! The list may be in any order and wrong: an unknown superior, a repeated id and organizations above each other are
//! told, and the rest is counted. Time and memory grow with the length of the list; nothing recurses.
//!
//! Read at: today.

use std::collections::HashMap;
use std::ops::AddAssign;

use serde::Serialize;

use super::findings as f;
use super::organization::{Facts, People, check, is_complete};
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_COPY_FUZHOU};

/// The rule.
pub static RULE: Rule = Rule {
    id: "completion.tree",
    file: file!(),
    title: ("完成情况汇总", "progress over a tree"),
    questions: &[29, 30, 42],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &FAQ_COPY_FUZHOU],
    findings: &[f::Orphan::DEF, f::Cycle::DEF, f::DoubleId::DEF],
};

/// An organization of a list.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// Its id, any text.
    pub id: &'a str,
    /// The id of its direct superior; `None` at the top.
    pub parent: Option<&'a str>,
    /// What is known of it.
    pub facts: Facts,
}

/// Some things, and how many of them are complete; as exact as numbers can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// All of them.
    pub total: u64,
    /// Those that are certainly complete.
    pub complete: u64,
}

impl Share {
    /// The part that is complete in whole percent, rounded down so that 100 means all; `None` of nothing.
    ///
    /// ```
    /// use zhtj::completion::tree::Share;
    /// assert_eq!(Share { total: 1000, complete: 999 }.percent(), Some(99));
    /// assert_eq!(Share { total: 1000, complete: 1000 }.percent(), Some(100));
    /// assert_eq!(Share::default().percent(), None);
    /// ```
    #[must_use]
    pub fn percent(self) -> Option<u8> {
        let percent = (u128::from(self.complete) * 100).checked_div(u128::from(self.total))?;
        u8::try_from(percent.min(100)).ok()
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        self.total = self.total.saturating_add(other.total);
        self.complete = self.complete.saturating_add(other.complete);
    }
}

impl From<People> for Share {
    fn from(people: People) -> Self {
        Self { total: people.total.into(), complete: people.complete.min(people.total).into() }
    }
}

/// Progress of an organization, or of it and all below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Progress {
    /// Organizations, branches among them.
    pub organizations: Share,
    /// Branches.
    pub branches: Share,
    /// Organizations of which nobody can tell whether they are complete.
    pub undecided: u64,
    /// Cadres. Somebody with several posts counts in each organization.
    pub cadres: Share,
    /// Members.
    pub members: Share,
}

impl AddAssign for Progress {
    fn add_assign(&mut self, other: Self) {
        self.organizations += other.organizations;
        self.branches += other.branches;
        self.undecided = self.undecided.saturating_add(other.undecided);
        self.cadres += other.cadres;
        self.members += other.members;
    }
}

impl Progress {
    fn of(facts: &Facts, complete: Option<bool>) -> Self {
        let one = Share { total: 1, complete: u64::from(complete == Some(true)) };
        Self {
            organizations: one,
            branches: if facts.category.is_branch() { one } else { Share::default() },
            undecided: u64::from(complete.is_none()),
            cadres: facts.cadres.into(),
            members: if facts.category.is_branch() { facts.members.into() } else { Share::default() },
        }
    }

    const fn open(&self) -> u64 {
        self.organizations.total.saturating_sub(self.organizations.complete)
    }
}

/// What became of an organization of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is complete; `None` if nobody can tell.
    pub complete: Option<bool>,
    /// Its own numbers.
    pub own: Progress,
    /// Its own numbers and those of all below it.
    pub total: Progress,
}

/// What is to be done at an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its place in the list, from 0.
    pub organization: u32,
    /// How many organizations, itself included, become complete with everything below them once this is done; 0 where
    /// nobody can tell.
    pub unblocks: u32,
    /// What is lacking.
    pub findings: Vec<Finding>,
}

/// Progress of a whole list.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// Each organization, in the order of the list.
    pub standings: Vec<Standing>,
    /// The numbers of the whole list.
    pub total: Progress,
    /// What is wrong with the list itself: place from 0 and finding.
    pub problems: Vec<(u32, Finding)>,
    /// What to do, what unblocks most first; at most as many as asked for.
    pub tasks: Vec<Task>,
    /// How many tasks there are in all.
    pub task_count: u64,
}

const NONE: u32 = u32::MAX;

/// Reports the progress of a list of organizations, with the first `keep` tasks. At most 2^32 - 2 organizations are
/// taken.
///
/// ```
/// use zhtj::completion::organization::{Facts, People};
/// use zhtj::completion::tree::{Listed, report};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::Category;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let done = Facts {
///     category: Category::Committee,
///     information: Some(true),
///     secretary_registered: Some(true),
///     secretary_mobile: Some(true),
///     cadres: People { total: 2, complete: 2 },
///     members: People::default(),
///     people_unseen: false,
/// };
/// let open = Facts { information: Some(false), category: Category::GeneralBranch, ..done };
/// let list = [Listed { id: "1", parent: None, facts: done }, Listed { id: "2", parent: Some("1"), facts: open }];
/// let report = report(&list, &context, 10);
/// assert_eq!(report.standings[0].total.organizations.percent(), Some(50));
/// assert_eq!((report.tasks[0].organization, report.tasks[0].unblocks), (1, 2));
/// ```
#[must_use]
pub fn report(list: &[Listed<'_>], context: &Context<'_>, keep: usize) -> Report {
    let mut report = Report::default();
    let list = list.get(..(NONE as usize - 1).min(list.len())).unwrap_or(list);
    let parents = link(list, &mut report.problems);
    let mut lacking = Vec::with_capacity(list.len());
    for one in list {
        let findings = check(&one.facts, context);
        let complete = is_complete(&findings);
        let own = Progress::of(&one.facts, complete);
        report.total += own;
        report.standings.push(Standing { complete, own, total: own });
        lacking.push(Lacking::of(&findings));
    }
    let order = roll_up(&parents, &mut report.standings);
    find_cycles(&order, &parents, &mut report.problems);
    let unblocks = unblocks(&order, &parents, &report.standings);
    let mut tasks: Vec<(u32, u32, u32)> = Vec::new();
    for ((place, lacks), reach) in (0..).zip(&lacking).zip(&unblocks) {
        if lacks.steps > 0 {
            tasks.push((if lacks.ends { *reach } else { 0 }, lacks.steps, place));
        }
    }
    tasks.sort_unstable_by_key(|(reach, steps, place)| (u32::MAX - reach, *steps, *place));
    report.task_count = tasks.len() as u64;
    for (unblocks, _, organization) in tasks.into_iter().take(keep) {
        if let Some(one) = list.get(organization as usize) {
            let mut findings = check(&one.facts, context);
            findings.retain(is_step);
            report.tasks.push(Task { organization, unblocks, findings });
        }
    }
    report
}

/// What an organization lacks, in two numbers.
struct Lacking {
    /// How many things can be done.
    steps: u32,
    /// Whether it is complete once they are.
    ends: bool,
}

impl Lacking {
    fn of(findings: &[Finding]) -> Self {
        let steps = findings.iter().filter(|finding| is_step(finding)).count();
        let ends = findings.iter().all(|finding| finding.code() != f::BranchUnknown::DEF.code);
        Self { steps: u32::try_from(steps).unwrap_or(u32::MAX), ends }
    }
}

/// Whether something can be done about a finding.
fn is_step(finding: &Finding) -> bool {
    ![f::BranchUnknown::DEF.code, f::ShownHourly::DEF.code].contains(&finding.code())
}

/// The place of each superior; `NONE` at the top and where it is not in the list.
fn link(list: &[Listed<'_>], problems: &mut Vec<(u32, Finding)>) -> Vec<u32> {
    let mut places: HashMap<&str, u32> = HashMap::with_capacity(list.len());
    for (place, one) in (0..).zip(list) {
        let first = *places.entry(one.id).or_insert(place);
        if first != place {
            problems.push((place, f::DoubleId { first: first as usize + 1 }.finding().within("id")));
        }
    }
    let mut parents = Vec::with_capacity(list.len());
    for (place, one) in (0..).zip(list) {
        let parent = one.parent.map(|parent| places.get(parent).copied());
        if parent == Some(None) {
            problems.push((place, f::Orphan {}.finding().within("parent")));
        }
        parents.push(parent.flatten().unwrap_or(NONE));
    }
    parents
}

/// Adds the numbers of each organization to its superior, subordinates first. Gives the order; organizations above each
/// other are not in it.
fn roll_up(parents: &[u32], standings: &mut [Standing]) -> Vec<u32> {
    let mut waiting = vec![0_u32; parents.len()];
    for parent in parents {
        if let Some(count) = waiting.get_mut(*parent as usize) {
            *count += 1;
        }
    }
    let mut order: Vec<u32> = (0..).zip(&waiting).filter(|(_, count)| **count == 0).map(|(place, _)| place).collect();
    order.reserve(parents.len() - order.len());
    let mut at = 0;
    while let Some(place) = order.get(at).copied() {
        at += 1;
        let parent = parents.get(place as usize).copied().unwrap_or(NONE);
        let total = standings.get(place as usize).map(|standing| standing.total).unwrap_or_default();
        if let (Some(standing), Some(count)) = (standings.get_mut(parent as usize), waiting.get_mut(parent as usize)) {
            standing.total += total;
            *count -= 1;
            if *count == 0 {
                order.push(parent);
            }
        }
    }
    order
}

fn find_cycles(order: &[u32], parents: &[u32], problems: &mut Vec<(u32, Finding)>) {
    let mut counted = vec![false; parents.len()];
    for place in order {
        if let Some(counted) = counted.get_mut(*place as usize) {
            *counted = true;
        }
    }
    let cycles = (0..).zip(&counted).filter(|(_, counted)| !**counted).map(|(place, _)| place);
    problems.extend(cycles.map(|place| (place, f::Cycle {}.finding().within("parent"))));
    problems.sort_by_key(|(place, _)| *place);
}

/// For each organization: if it is the only open one in its subtree, how many organizations upwards have no other.
fn unblocks(order: &[u32], parents: &[u32], standings: &[Standing]) -> Vec<u32> {
    let mut reach = vec![0_u32; parents.len()];
    // Superiors first: the reach of an organization is one more than that of its superior.
    for place in order.iter().rev() {
        let index = *place as usize;
        if standings.get(index).is_some_and(|standing| standing.total.open() == 1) {
            let parent = parents.get(index).copied().unwrap_or(NONE);
            let above = reach.get(parent as usize).copied().unwrap_or(0);
            if let Some(reach) = reach.get_mut(index) {
                *reach = above + 1;
            }
        }
    }
    reach
}

#[cfg(test)]
mod tests;
