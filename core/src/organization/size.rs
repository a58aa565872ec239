//! How many members an organization has: when a branch must be set up, how large it is.
//!
//! «凡是有团员3人以上的，都应当成立团支部。团支部团员人数一般不超过50人。经上级团组织批准，团支部团员人数可以适当放宽。» (regulations on branches, 2019,
//! article 4). Units with fewer than three members form a joint branch (联合团支部). The figures 30 and 100 for general
//! branches and committees stand in an earlier constitution of unknown year and no longer in those of 2018 and 2023:
//! [`OrganizationPolicy::size_conventions`](super::policy::OrganizationPolicy::size_conventions), off by default.
//!
//! Read at: the day for which the number is judged. The day in 2019 on which the regulations were issued is not
//! recovered; they certainly held from 2020 on. Nothing shows that the system refuses a number, so all of it warns.

use serde::Deserialize;

use super::findings::term as f;
use super::kind::Category;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, day};
use crate::sources::organization::{
    BRANCH_RULES_2019_ART_4, BRANCH_RULES_2019_FORMS, LEAGUE_CONSTITUTION_2018, LEAGUE_CONSTITUTION_2023_ART_22,
    LEAGUE_CONSTITUTION_EARLIER, SCHOOL_NOTICE_2025,
};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.size",
    file: file!(),
    title: ("团组织规模", "size of an organization"),
    questions: &[35],
    read_at: ReadAt::EventDay,
    parameters: &[&BRANCH_MINIMUM, &BRANCH_MAXIMUM],
    sources: &[
        &LEAGUE_CONSTITUTION_2023_ART_22,
        &LEAGUE_CONSTITUTION_2018,
        &BRANCH_RULES_2019_ART_4,
        &BRANCH_RULES_2019_FORMS,
        &SCHOOL_NOTICE_2025,
        &LEAGUE_CONSTITUTION_EARLIER,
        &GUANGDONG_2019,
    ],
    findings: &[f::BranchTooSmall::DEF, f::BranchTooLarge::DEF, f::BelowConvention::DEF, f::SizeRuleUnknown::DEF],
};

/// The first day on which the regulations on branches of 2019 certainly held.
pub(super) const BRANCH_RULES: Date = day(2020, 1, 1);
/// The closing day of the eighteenth congress, which amended the constitution with immediate effect.
pub(super) const CONSTITUTION_2018: Date = day(2018, 6, 29);
/// The day on which the constitution in force was passed.
pub(super) const CONSTITUTION_2023: Date = day(2023, 6, 22);

/// From how many members on there must be a branch.
pub static BRANCH_MINIMUM: Dated<u32> = Dated {
    id: "organization.branch_minimum",
    zh: "应当成立团支部的团员人数",
    en: "members from which there must be a branch",
    steps: &[
        Step { from: CONSTITUTION_2018, value: Some(3), source: &LEAGUE_CONSTITUTION_2018 },
        Step { from: CONSTITUTION_2023, value: Some(3), source: &LEAGUE_CONSTITUTION_2023_ART_22 },
    ],
};

/// The largest number of members of a branch, in general.
pub static BRANCH_MAXIMUM: Dated<u32> = Dated {
    id: "organization.branch_maximum",
    zh: "团支部团员人数的一般上限",
    en: "largest number of members of a branch in general",
    steps: &[Step { from: BRANCH_RULES, value: Some(50), source: &BRANCH_RULES_2019_ART_4 }],
};

/// Members of a general branch and of a committee by convention.
const CONVENTIONS: [(Category, u32); 2] = [(Category::GeneralBranch, 30), (Category::Committee, 100)];

/// An organization and its members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// The category.
    pub category: Category,
    /// The members, with those of all subordinates.
    pub members: u32,
    /// The day for which the number is judged, `yyyy-MM-dd`; if not given, the day of the check.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// Whether the superior approved a larger branch.
    #[serde(default)]
    pub larger_approved: bool,
}

/// Checks the number of members of an organization. Findings lie at `/members`, `organization.size_rule_unknown` at
/// `/on`.
#[must_use]
pub fn check_size(size: &Size, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let on = size.on.unwrap_or(context.today);
    let members = size.members;
    if matches!(size.category, Category::Branch | Category::GraduatingBranch) {
        match BRANCH_MINIMUM.on(on) {
            Ok((minimum, _)) if members < minimum => {
                findings.push(f::BranchTooSmall { members, minimum }.finding().within("members"));
            }
            Ok(_) => {}
            Err(_) => findings.push(f::SizeRuleUnknown { first: CONSTITUTION_2018 }.finding().within("on")),
        }
        if let (Ok((maximum, _)), false) = (BRANCH_MAXIMUM.on(on), size.larger_approved)
            && members > maximum
        {
            findings.push(f::BranchTooLarge { members, maximum }.finding().within("members"));
        }
    }
    let convention = CONVENTIONS.iter().find(|(category, _)| *category == size.category);
    if let (true, Some((category, usual))) = (context.policy.organization.size_conventions, convention)
        && members < *usual
    {
        let finding = f::BelowConvention { category: category.term(), members, usual: *usual }.finding();
        findings.push(finding.within("members"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with, with_policy};
    use crate::policy::OrganizationPolicy;

    fn size(category: Category, members: u32, on: Date) -> Size {
        Size { category, members, on: Some(on), larger_approved: false }
    }

    fn found(size: &Size) -> Vec<&'static str> {
        with(|context| codes(&check_size(size, context)))
    }

    #[test]
    fn a_branch_has_three_to_fifty_members() {
        let on = day(2026, 1, 1);
        for (members, code) in [
            (0, Some("organization.branch_too_small")),
            (2, Some("organization.branch_too_small")),
            (3, None),
            (50, None),
            (51, Some("organization.branch_too_large")),
        ] {
            assert_eq!(found(&size(Category::Branch, members, on)).first().copied(), code, "{members}");
        }
        let approved = Size { larger_approved: true, ..size(Category::Branch, 80, on) };
        assert!(found(&approved).is_empty());
        assert!(found(&size(Category::HoldingBranch, 0, on)).is_empty());
    }

    #[test]
    fn each_figure_begins_on_its_day() {
        let branch = |members, on| found(&size(Category::Branch, members, on));
        assert_eq!(branch(2, day(2018, 6, 28)), ["organization.size_rule_unknown"]);
        assert_eq!(branch(2, CONSTITUTION_2018), ["organization.branch_too_small"]);
        assert!(branch(51, day(2019, 12, 31)).is_empty());
        assert_eq!(branch(51, BRANCH_RULES), ["organization.branch_too_large"]);
    }

    #[test]
    fn conventions_are_off_unless_asked_for() {
        let on = day(2026, 1, 1);
        let policy = OrganizationPolicy { size_conventions: true, ..OrganizationPolicy::default() };
        for (category, usual) in CONVENTIONS {
            assert!(found(&size(category, usual - 1, on)).is_empty());
            let asked =
                |members| with_policy(&policy, |context| codes(&check_size(&size(category, members, on), context)));
            assert_eq!(asked(usual - 1), ["organization.below_convention"]);
            assert!(asked(usual).is_empty());
        }
    }
}
