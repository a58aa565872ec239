//! Judges every node of a tree in one pass.

use super::build::{SecretaryState, Tree, at};
use super::f;
use super::intern::NONE;
use super::links::Hang;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, FindingDef, Level, Severity, Term, Verdict};
use crate::organization::findings::{naming as named, structure as built};
use crate::organization::kind::Category;
use crate::organization::members::check_members;
use crate::organization::naming::{has_short_form, short_suffix};
use crate::organization::relation::{Standing, relation};

/// The deepest level in Guangdong's system.
const LEVELS: u32 = 10;
/// The fewest members of a branch that is not empty.
const BRANCH_MEMBERS: u32 = 3;

macro_rules! problems {
    ($($(#[$meta:meta])* $name:ident => $def:expr, $level:expr;)*) => {
        /// What can be wrong with a node.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Problem { $($(#[$meta])* $name),* }

        impl Problem {
            /// All of them, in the order in which a node is judged.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The entry of the catalogue.
            #[must_use]
            pub const fn def(self) -> &'static FindingDef {
                match self { $(Self::$name => $def),* }
            }

            /// How grave the policy makes it; `None` if it turns it off.
            fn severity(self, context: &Context<'_>) -> Option<Severity> {
                let policy = &context.policy.organization;
                let level: fn(&crate::policy::OrganizationPolicy) -> Option<Level> =
                    match self { $(Self::$name => $level),* };
                level(policy).map_or(Some(self.def().severity), Level::severity)
            }
        }
    };
}

problems! {
    /// The id stands twice.
    DuplicateId => f::TreeDuplicateId::DEF, |_| None;
    /// The superior is not in the list.
    Orphan => f::TreeOrphan::DEF, |_| None;
    /// A cycle begins here.
    Cycle => f::TreeCycle::DEF, |_| None;
    /// A second root.
    SeveralRoots => f::TreeSeveralRoots::DEF, |policy| Some(policy.several_roots);
    /// Below a branch.
    BelowBranch => built::BelowBranch::DEF, |_| None;
    /// No branch, below a general branch.
    BelowGeneralBranch => built::BelowGeneralBranch::DEF, |_| None;
    /// A work committee not below a leading body.
    WorkCommitteeParent => built::WorkCommitteeParent::DEF, |_| None;
    /// A pair that no source knows.
    RelationUnknown => built::RelationUnknown::DEF, |policy| Some(policy.relation_unknown);
    /// Too deep.
    TooDeep => f::TreeTooDeep::DEF, |policy| Some(policy.tree_depth);
    /// A committee without anything below it.
    HollowCommittee => f::HollowCommittee::DEF, |policy| Some(policy.hollow_committee);
    /// Members in something else than a branch.
    MembersOutsideBranch => built::MembersOutsideBranch::DEF, |_| None;
    /// A branch of nobody, one or two.
    EmptyBranch => f::EmptyBranch::DEF, |policy| Some(policy.empty_branch);
    /// Nobody works for it.
    WithoutCadres => f::WithoutCadres::DEF, |policy| Some(policy.without_cadres);
    /// No secretary.
    NoSecretary => f::TreeNoSecretary::DEF, |policy| Some(policy.tree_vacancy);
    /// A secretary who is not registered or has no mobile number.
    SecretaryIncomplete => f::TreeSecretaryIncomplete::DEF, |policy| Some(policy.tree_vacancy);
    /// No administrator.
    NoAdministrator => f::TreeNoAdministrator::DEF, |policy| Some(policy.tree_vacancy);
    /// The name of a sibling.
    SameName => f::TreeSameName::DEF, |policy| Some(policy.same_name);
    /// A short name with the ending of another category.
    ShortName => named::ShortNameSuffix::DEF, |policy| Some(policy.naming);
}

/// What was found about a node, in 12 bytes; [`Tree::finding`] makes a finding of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeFinding {
    /// The node, by its place in the list from 0.
    pub node: u32,
    /// What is wrong.
    pub problem: Problem,
    /// The other node or the number that it is about.
    detail: u32,
}

/// The answer about a whole tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreeReport {
    /// What was found, in the order of the list; the first so many that were asked for.
    pub findings: Vec<TreeFinding>,
    /// How often each problem was found, in the order of [`Problem::ALL`]; complete, unlike `findings`.
    pub counts: Vec<(Problem, u64)>,
    /// How many nodes have no superior.
    pub roots: u32,
    /// The deepest level, 0 if there is none.
    pub depth: u32,
    /// How many nodes hang in or below a cycle, or below a node whose superior is missing.
    pub unreachable: u32,
    /// The verdict that follows from all findings, kept or not.
    pub verdict: Verdict,
}

impl TreeReport {
    /// How many findings there are, kept or not.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.counts.iter().map(|(_, count)| count).sum()
    }
}

/// The severities under a policy, and what was found so far.
struct Notes {
    severities: Vec<Option<Severity>>,
    counts: Vec<u64>,
    findings: Vec<TreeFinding>,
    keep: usize,
}

impl Notes {
    fn note(&mut self, node: u32, problem: Problem, detail: u32) {
        let index = problem as usize;
        if self.severities.get(index).copied().flatten().is_none() {
            return;
        }
        if let Some(count) = self.counts.get_mut(index) {
            *count += 1;
        }
        if self.findings.len() < self.keep {
            self.findings.push(TreeFinding { node, problem, detail });
        }
    }
}

impl Tree {
    /// Checks every node. At most `keep` findings are kept, all are counted.
    ///
    /// Short names are checked against their category; full names, numbers and texts of single organizations are the
    /// business of [`super::super::fields`].
    #[must_use]
    pub fn check(&self, context: &Context<'_>, keep: usize) -> TreeReport {
        let severities: Vec<_> = Problem::ALL.iter().map(|problem| problem.severity(context)).collect();
        let mut notes = Notes { counts: vec![0; severities.len()], severities, findings: Vec::new(), keep };
        let twins = self.twins();
        let mut cycles = self.links.cycles().iter().copied().peekable();
        let (mut roots, mut depth, mut first_root) = (0, 0, NONE);
        for node in 0..self.len() {
            self.check_links(node, &mut first_root, &mut roots, &mut notes);
            if let Some((_, length)) = cycles.next_if(|(first, _)| *first == node) {
                notes.note(node, Problem::Cycle, length);
            }
            let level = self.depth(node).unwrap_or(0);
            depth = depth.max(level);
            if level > LEVELS {
                notes.note(node, Problem::TooDeep, level);
            }
            self.check_node(node, &mut notes);
            match at(&twins, node) {
                NONE => {}
                first => notes.note(node, Problem::SameName, first),
            }
        }
        let unreachable = self.unreachable();
        let found = notes.severities.iter().zip(&notes.counts).filter(|(_, count)| **count > 0);
        let verdict = match found.filter_map(|(severity, _)| *severity).max() {
            Some(Severity::Error) => Verdict::Fail,
            Some(Severity::Undecided) => Verdict::Undecided,
            Some(Severity::Warning | Severity::Note) | None => Verdict::Pass,
        };
        let counts = Problem::ALL.iter().copied().zip(notes.counts).collect();
        TreeReport { findings: notes.findings, counts, roots, depth, unreachable, verdict }
    }

    fn check_links(&self, node: u32, first_root: &mut u32, roots: &mut u32, notes: &mut Notes) {
        let twin = self.links.first(at(&self.columns.id, node));
        if twin != node {
            notes.note(node, Problem::DuplicateId, twin);
        }
        let (parent, category) = match self.links.hang(node) {
            Hang::Root => {
                *roots += 1;
                match *first_root {
                    NONE => *first_root = node,
                    first => notes.note(node, Problem::SeveralRoots, first),
                }
                return;
            }
            Hang::Orphan => return notes.note(node, Problem::Orphan, NONE),
            Hang::Below(parent) => (self.category(parent), self.category(node)),
        };
        // In a cycle nothing stands below anything.
        let known = parent.zip(category).filter(|_| self.depth(node).is_some());
        let Some((parent, category)) = known else { return };
        let problem = match relation(parent, category).standing {
            Standing::Allowed => return,
            Standing::BelowBranch => Problem::BelowBranch,
            Standing::BelowGeneralBranch => Problem::BelowGeneralBranch,
            Standing::WorkCommitteeParent => Problem::WorkCommitteeParent,
            Standing::Unknown => Problem::RelationUnknown,
        };
        notes.note(node, problem, NONE);
    }

    fn check_node(&self, node: u32, notes: &mut Notes) {
        let Some(category) = self.category(node) else { return };
        let leaf = self.children(node).is_empty();
        if leaf && matches!(category, Category::Committee | Category::WorkCommittee | Category::GeneralBranch) {
            notes.note(node, Problem::HollowCommittee, NONE);
        }
        // The system makes and empties a holding branch by itself; nobody is appointed to it.
        let holding = category == Category::HoldingBranch;
        if let Some(members) = self.members(node) {
            if check_members(category, members).is_some() {
                notes.note(node, Problem::MembersOutsideBranch, members);
            }
            if members < BRANCH_MEMBERS && category.is_branch() && !holding {
                notes.note(node, Problem::EmptyBranch, members);
            }
        }
        if !holding {
            if self.cadres(node) == Some(0) {
                notes.note(node, Problem::WithoutCadres, NONE);
            }
            match self.secretary(node) {
                SecretaryState::NotStated => {}
                SecretaryState::Missing => notes.note(node, Problem::NoSecretary, NONE),
                SecretaryState::Named { registered, mobile } => {
                    if registered == Some(false) || mobile == Some(false) {
                        notes.note(node, Problem::SecretaryIncomplete, NONE);
                    }
                }
            }
            if self.columns.administrators.get(node as usize) == Some(&0) {
                notes.note(node, Problem::NoAdministrator, NONE);
            }
        }
        if !has_short_form(self.name(node), category) {
            notes.note(node, Problem::ShortName, NONE);
        }
    }

    fn secretary(&self, node: u32) -> SecretaryState {
        self.columns.secretary.get(node as usize).copied().unwrap_or_default()
    }

    /// For each node, the first sibling of the same short name before it in the list.
    fn twins(&self) -> Vec<u32> {
        let mut twins = vec![NONE; self.columns.id.len()];
        // Of each name, the superior below which it stood last, and the first child of it that had it.
        let mut last = vec![(NONE, NONE); self.names.len()];
        for parent in 0..self.len() {
            for child in self.children(parent) {
                let name = at(&self.columns.name, *child);
                let Some(seen) = last.get_mut(name as usize) else { continue };
                if seen.0 != parent {
                    *seen = (parent, *child);
                } else if let Some(twin) = twins.get_mut(*child as usize) {
                    *twin = seen.1;
                }
            }
        }
        twins
    }

    /// Nodes in or below a cycle, and those below a node whose superior is missing, that node included.
    fn unreachable(&self) -> u32 {
        let mut reached = 0;
        let mut next: Vec<u32> = (0..self.len()).filter(|node| self.links.hang(*node) == Hang::Root).collect();
        while let Some(node) = next.pop() {
            reached += 1;
            next.extend_from_slice(self.children(node));
        }
        self.len() - reached
    }

    /// Makes a finding with its texts, severity and path (`/nodes/{node}/{field}`).
    #[must_use]
    pub fn finding(&self, found: &TreeFinding, context: &Context<'_>) -> Finding {
        let TreeFinding { node, problem, detail } = *found;
        let place = self.place(node).join("／");
        // People count the organizations of a list from 1.
        let first = detail.saturating_add(1);
        let category = self.category(node).unwrap_or(Category::Branch);
        let child = category.term();
        let parent = self.parent(node).and_then(|parent| self.category(parent)).unwrap_or(category).term();
        let (finding, field) = match problem {
            Problem::DuplicateId => (f::TreeDuplicateId { place, first }.finding(), "id"),
            Problem::Orphan => (f::TreeOrphan { place }.finding(), "parent"),
            Problem::Cycle => (f::TreeCycle { place, length: detail }.finding(), "parent"),
            Problem::SeveralRoots => (f::TreeSeveralRoots { place, first }.finding(), "parent"),
            Problem::BelowBranch => (built::BelowBranch { parent, child }.finding(), "category"),
            Problem::BelowGeneralBranch => (built::BelowGeneralBranch { child }.finding(), "category"),
            Problem::WorkCommitteeParent => (built::WorkCommitteeParent { parent }.finding(), "category"),
            Problem::RelationUnknown => (built::RelationUnknown { parent, child }.finding(), "category"),
            Problem::TooDeep => (f::TreeTooDeep { place, depth: detail, max: LEVELS }.finding(), "parent"),
            Problem::HollowCommittee => (f::HollowCommittee { place, category: child }.finding(), "category"),
            Problem::MembersOutsideBranch => {
                (built::MembersOutsideBranch { category: child, members: detail }.finding(), "members")
            }
            Problem::EmptyBranch => (f::EmptyBranch { place, members: detail }.finding(), "members"),
            Problem::WithoutCadres => (f::WithoutCadres { place }.finding(), "cadres"),
            Problem::NoSecretary => (f::TreeNoSecretary { place }.finding(), "secretary"),
            Problem::SecretaryIncomplete => {
                let missing = self.secretary_lacks(node);
                (f::TreeSecretaryIncomplete { place, missing }.finding(), "secretary")
            }
            Problem::NoAdministrator => (f::TreeNoAdministrator { place }.finding(), "administrators"),
            Problem::SameName => (f::TreeSameName { place, first }.finding(), "short_name"),
            Problem::ShortName => {
                let suffix = short_suffix(category);
                (named::ShortNameSuffix { category: child, suffix }.finding(), "short_name")
            }
        };
        let severity = problem.severity(context).unwrap_or(problem.def().severity);
        finding.with_severity(severity).within(field).within_index(node).within("nodes")
    }

    fn secretary_lacks(&self, node: u32) -> Vec<&'static Term> {
        static REGISTERED: Term = Term { code: "registered", zh: "系统注册", en: "registration" };
        static MOBILE: Term = Term { code: "mobile", zh: "手机号码", en: "mobile number" };
        let SecretaryState::Named { registered, mobile } = self.secretary(node) else { return Vec::new() };
        let mut missing = Vec::new();
        if registered == Some(false) {
            missing.push(&REGISTERED);
        }
        if mobile == Some(false) {
            missing.push(&MOBILE);
        }
        missing
    }
}
