//! Moving a whole organization to another direct superior (组织迁移): FAQ question 43.
//!
//! Open for moves within one province, to organizations below the provincial committee: the organization's administrator
//! applies and picks the target, which becomes its new direct superior; the administrator of the old direct superior
//! approves, then that of the target. Across provinces it is not done in the system's menu: the provincial administrator asks
//! the back office of the central committee ([`route`]).
//!
//! A target inside a moved organization would become its own superior, and a branch has no subordinates. That several
//! organizations may move at once, with one superior in common, is Guangdong's rule. Whether a request can be taken back is
//! not known ([`PermissionPolicy::withdrawal`](crate::policy::PermissionPolicy)), nor how moves to and from provinces with
//! systems of their own are done.
//!
//! Read at: no day. The flow stands in [`flow`].

pub mod flow;

use serde::{Deserialize, Serialize};

use super::findings::migration as f;
use super::kind::Category;
use super::permission::words::words;
use super::relation::Tier;
use crate::context::{Context, Region};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::organization::LEAGUE_CONSTITUTION_2023_ART_22;
use crate::sources::permission::FAQ_COPY_MIGRATION;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.migration",
    file: file!(),
    title: ("组织迁移", "migration of an organization"),
    questions: &[43],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &LEAGUE_CONSTITUTION_2023_ART_22, &FAQ_COPY_MIGRATION, &GUANGDONG_2019],
    findings: &[
        f::NothingToMove::DEF,
        f::ProvinceLevel::DEF,
        f::AcrossProvinces::DEF,
        f::ProvinceNotStated::DEF,
        f::OwnSystem::DEF,
        f::IntoItself::DEF,
        f::IntoBranch::DEF,
        f::SameSuperior::DEF,
        f::DifferentSuperiors::DEF,
        f::NotPossible::DEF,
        f::WrongParty::DEF,
        f::WithdrawalNotKnown::DEF,
    ],
};

/// An organization that is to move. Ids are the caller's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Moving {
    /// Its id.
    pub id: String,
    /// The id of its direct superior.
    pub superior: String,
    /// Its level, if it is a leading body.
    #[serde(default)]
    pub tier: Option<Tier>,
    /// Its province.
    #[serde(default)]
    pub province: Region,
}

/// Where it is to move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Destination {
    /// The id of the target, which becomes the new direct superior.
    pub id: String,
    /// Its category.
    pub category: Category,
    /// The ids of all its superiors.
    #[serde(default)]
    pub superiors: Vec<String>,
    /// Its province.
    #[serde(default)]
    pub province: Region,
}

words! {
    /// How an organization moves.
    MoveWay {
        /// In the system, with two approvals.
        SelfService = "self_service", "系统内申请组织迁移" / "requested in the system";
        /// By the back office of the central committee.
        BackOffice = "back_office", "由省级管理员联系团中央后台" / "by the back office, on the provincial administrator's word";
        /// Not known.
        NotKnown = "not_known", "未收录" / "not known";
    }
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

static SELF_SERVICE: [Term; 4] = [
    term(
        "apply",
        "管理中心—组织管理—申请组织迁移，选择目标组织（新的直属上级）并提交",
        "管理中心 → 组织管理 → 申请组织迁移: pick the target, the new direct superior, and submit",
    ),
    term("release", "原直属上级管理员审批", "the old direct superior's administrator approves"),
    term("receive", "目标组织管理员审批", "the target's administrator approves"),
    term("done", "迁移生效", "the migration takes effect"),
];
static BACK_OFFICE: [Term; 3] = [
    term("provincial", "逐级联系至省级管理员", "ask the provincial administrator, level by level"),
    term(
        "contact",
        "由省级管理员联系团中央后台",
        "the provincial administrator contacts the back office of the central committee",
    ),
    term("execute", "团中央后台办理迁移", "the back office does the migration"),
];

/// How an organization moves from one province to another or within one, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoveRoute {
    /// The way.
    pub way: MoveWay,
    /// What is done, in order; none if the way is not known.
    pub steps: &'static [Term],
    /// Why it is not done in the system, if it is not.
    pub why: Option<Finding>,
}

/// Tells how an organization moves between two provinces, or within one.
///
/// ```
/// use zhtj::context::Region;
/// use zhtj::organization::migration::{MoveWay, route};
/// assert_eq!(route(Region::Province(32), Region::Province(32)).way, MoveWay::SelfService);
/// assert_eq!(route(Region::Province(32), Region::Province(33)).way, MoveWay::BackOffice);
/// ```
#[must_use]
pub fn route(from: Region, to: Region) -> MoveRoute {
    let unknown = |why: Finding| MoveRoute { way: MoveWay::NotKnown, steps: &[], why: Some(why) };
    let (Some(_), Some(_)) = (from.name(), to.name()) else {
        return unknown(f::ProvinceNotStated {}.finding());
    };
    if from.has_own_system() || to.has_own_system() {
        return unknown(f::OwnSystem {}.finding());
    }
    if from == to {
        return MoveRoute { way: MoveWay::SelfService, steps: &SELF_SERVICE, why: None };
    }
    MoveRoute { way: MoveWay::BackOffice, steps: &BACK_OFFICE, why: Some(f::AcrossProvinces {}.finding()) }
}

/// Checks what is to move, and where.
///
/// # Findings
/// `migration.nothing_to_move`, `migration.province_level`, `migration.across_provinces`,
/// `migration.province_not_stated`, `migration.own_system`, `migration.into_itself`, `migration.into_branch`,
/// `migration.same_superior`, `migration.different_superiors`.
#[must_use]
pub fn check_move(organizations: &[Moving], target: &Destination, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(first) = organizations.first() else {
        return vec![f::NothingToMove {}.finding().within("organizations")];
    };
    if organizations.iter().any(|organization| organization.superior != first.superior) {
        let level = context.policy.organization.permission.migration_superiors;
        findings.extend(f::DifferentSuperiors {}.at_level(level).map(|finding| finding.within("organizations")));
    }
    if target.category.is_branch() {
        findings.push(f::IntoBranch { category: target.category.term() }.finding().within("target"));
    }
    for (organization, index) in organizations.iter().zip(0u32..) {
        let at = |finding: Finding| finding.within_index(index).within("organizations");
        if organization.id == target.id || target.superiors.contains(&organization.id) {
            findings.push(at(f::IntoItself {}.finding()));
        }
        if organization.superior == target.id {
            findings.push(at(f::SameSuperior {}.finding()));
        }
        if organization.tier.is_some_and(|tier| tier <= Tier::Provincial) {
            findings.push(at(f::ProvinceLevel {}.finding()));
        }
        findings.extend(route(organization.province, target.province).why.map(at));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Level, Verdict};
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    fn moving() -> Moving {
        Moving { id: "a".into(), superior: "old".into(), tier: None, province: Region::Province(32) }
    }

    fn target() -> Destination {
        let superiors = vec!["root".into()];
        Destination { id: "new".into(), category: Category::Committee, superiors, province: Region::Province(32) }
    }

    fn found(organizations: &[Moving], target: &Destination, policy: &PermissionPolicy) -> (Verdict, Vec<String>) {
        let findings = with(policy, |context| check_move(organizations, target, context));
        let text = |finding: &Finding| format!("{} {}", finding.code(), finding.path());
        (Verdict::of(&findings), findings.iter().map(text).collect())
    }

    #[test]
    fn a_move_within_a_province_is_clean_and_every_obstacle_is_told() {
        let default = PermissionPolicy::default();
        assert_eq!(found(&[moving()], &target(), &default), (Verdict::Pass, vec![]));
        assert_eq!(found(&[], &target(), &default).1, ["migration.nothing_to_move /organizations"]);
        let one = |moving: Moving, target: Destination| {
            let (verdict, findings) = found(&[moving], &target, &default);
            let [finding] = findings.as_slice() else { panic!("{findings:?}") };
            (verdict, finding.clone())
        };
        let fail = |code: &str, path: &str| (Verdict::Fail, format!("migration.{code} {path}"));
        let first = "/organizations/0";
        assert_eq!(one(moving(), Destination { id: "a".into(), ..target() }), fail("into_itself", first));
        let inside = Destination { superiors: vec!["a".into(), "root".into()], ..target() };
        assert_eq!(one(moving(), inside), fail("into_itself", first));
        let branch = Destination { category: Category::GraduatingBranch, ..target() };
        assert_eq!(one(moving(), branch), fail("into_branch", "/target"));
        assert_eq!(
            one(Moving { superior: "new".into(), ..moving() }, target()),
            (Verdict::Pass, "migration.same_superior /organizations/0".to_owned())
        );
        let provincial = Moving { tier: Some(Tier::Provincial), ..moving() };
        assert_eq!(one(provincial, target()), fail("province_level", first));
        let municipal = Moving { tier: Some(Tier::Municipal), ..moving() };
        assert_eq!(found(&[municipal], &target(), &default).0, Verdict::Pass);
        let abroad = Destination { province: Region::Province(33), ..target() };
        assert_eq!(one(moving(), abroad), fail("across_provinces", first));
        let undecided = |code: &str| (Verdict::Undecided, format!("migration.{code} /organizations/0"));
        let nowhere = Moving { province: Region::Unspecified, ..moving() };
        assert_eq!(one(nowhere, target()), undecided("province_not_stated"));
        let guangdong = Destination { province: Region::Province(44), ..target() };
        assert_eq!(one(moving(), guangdong), undecided("own_system"));
    }

    #[test]
    fn several_at_once_share_a_superior_by_guangdongs_rule_only() {
        let other = Moving { id: "b".into(), ..moving() };
        let stranger = Moving { id: "c".into(), superior: "else".into(), ..moving() };
        let default = PermissionPolicy::default();
        assert_eq!(found(&[moving(), other.clone()], &target(), &default), (Verdict::Pass, vec![]));
        let codes = vec!["migration.different_superiors /organizations".to_owned()];
        assert_eq!(found(&[moving(), other.clone(), stranger.clone()], &target(), &default), (Verdict::Pass, codes));
        let strict = PermissionPolicy { migration_superiors: Level::Error, ..PermissionPolicy::default() };
        assert_eq!(found(&[moving(), other, stranger], &target(), &strict).0, Verdict::Fail);
    }

    #[test]
    fn routes_are_the_same_in_both_directions() {
        let regions = [Region::Unspecified, Region::Province(32), Region::Province(33), Region::Province(44)];
        for from in regions {
            for to in regions {
                assert_eq!(route(from, to), route(to, from));
            }
        }
    }
}
