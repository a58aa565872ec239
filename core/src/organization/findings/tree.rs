//! Findings about a node of an organization tree, and about statistics.

use crate::kernel::Term;
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::organization::{
    BRANCH_RULES_2019_ART_4, FAQ_COPY_SECRETARY_ENTRY, LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020,
    ORGANIZATION_MANUAL_2021, ROLLOUT_ANSWERS_2018, STAR_RATING_2022, STATISTICS_BULLETIN_2021,
    STATISTICS_OWNERSHIP_2018,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// An id that stands twice.
    TreeDuplicateId = "organization.tree_duplicate_id" by "organization.tree", Error, [&ORGANIZATION_MANUAL_2020],
        title: "组织编号重复" / "an id stands twice",
        zh: "“{place}”的编号与第{first}个组织相同；请改正其中一个，下级按前一个计算",
        en: "{place} has the id of node {first}; correct one of them, subordinates are taken to belong to the first",
        { place: String, first: u32 }
    /// A superior that is not in the list.
    TreeOrphan = "organization.tree_orphan" by "organization.tree", Error, [&ORGANIZATION_MANUAL_2020],
        title: "上级组织不在名单中" / "the superior is not in the list",
        zh: "“{place}”的上级组织不在名单中；请补充上级组织或改正上级编号",
        en: "the superior of {place} is not in the list; add it or correct the id",
        { place: String }
    /// Organizations that are each other's superiors.
    TreeCycle = "organization.tree_cycle" by "organization.tree", Error, [&ORGANIZATION_MANUAL_2020],
        title: "上下级关系成环" / "superiors form a cycle",
        zh: "“{place}”等{length}个组织互为上级；请改正上级编号",
        en: "{place} and others, {length} in all, are superiors of each other; correct the ids",
        { place: String, length: u32 }
    /// A second root.
    TreeSeveralRoots = "organization.tree_several_roots" by "organization.tree", Warning, [&ORGANIZATION_MANUAL_2020],
        title: "有多个最上级组织" / "several roots",
        zh: "“{place}”没有上级组织，第{first}个组织也没有；除最上级外每个组织都应有一个直属上级，请补充",
        en: "{place} has no superior, and neither has node {first}; all but the topmost have one, fill it in",
        { place: String, first: u32 }
    /// Too deep.
    TreeTooDeep = "organization.tree_too_deep" by "organization.tree", Warning, [&GUANGDONG_2019],
        title: "组织层级过深" / "the tree is too deep",
        zh: "“{place}”在第{depth}级，一般不超过{max}级；请核对上级组织",
        en: "{place} stands at level {depth}, in general at most {max}; check its superiors",
        { place: String, depth: u32, max: u32 }
    /// A committee without anything below it.
    HollowCommittee = "organization.hollow_committee" by "organization.tree", Warning,
        [&LEAGUE_CONSTITUTION_2023_ART_22, &ROLLOUT_ANSWERS_2018, &GUANGDONG_2019],
        title: "空心团委" / "hollow committee",
        zh: "“{place}”是{category}，没有下级组织；请创建下级团支部，或核对组织类别",
        en: "{place} is a {category} without subordinates; create its branches, or check the category",
        { place: String, category: &'static Term }
    /// A branch of nobody, one or two.
    EmptyBranch = "organization.empty_branch" by "organization.tree", Warning,
        [&BRANCH_RULES_2019_ART_4, &STAR_RATING_2022, &GUANGDONG_2019],
        title: "空心团支部" / "empty branch",
        zh: "“{place}”有团员{members}人；请录入团员，不足3人的成立联合团支部或撤销",
        en: "{place} has {members} members; enter them, or with fewer than 3 form a joint branch or dissolve it",
        { place: String, members: u32 }
    /// Nobody who works for it.
    WithoutCadres = "organization.without_cadres" by "organization.tree", Warning,
        [&FAQ_COPY_IMPORT, &GUANGDONG_2019],
        title: "没有团干部" / "no cadres",
        zh: "“{place}”没有团干部；请录入本级团干部",
        en: "{place} has no cadres; enter them",
        { place: String }
    /// No secretary.
    TreeNoSecretary = "organization.tree_no_secretary" by "organization.tree", Warning, [&ORGANIZATION_MANUAL_2021],
        title: "没有书记" / "no secretary",
        zh: "“{place}”没有书记；请在组织信息中填写书记",
        en: "{place} has no secretary; enter one with its information",
        { place: String }
    /// A secretary who is not ready.
    TreeSecretaryIncomplete = "organization.tree_secretary_incomplete" by "organization.tree", Warning,
        [&FAQ_COPY_SECRETARY_ENTRY, &ORGANIZATION_MANUAL_2021],
        title: "书记信息不完整" / "the secretary is not complete",
        zh: "“{place}”的书记缺少：{missing}；请由书记登录补充",
        en: "the secretary of {place} lacks: {missing}; have the person log in and complete it",
        { place: String, missing: Vec<&'static Term> }
    /// No administrator.
    TreeNoAdministrator = "organization.tree_no_administrator" by "organization.tree", Warning,
        [&ORGANIZATION_MANUAL_2020],
        title: "没有管理员" / "no administrator",
        zh: "“{place}”没有管理员；请由上级组织下发管理员注册码",
        en: "{place} has no administrator; have the superior issue a registration code",
        { place: String }
    /// The name of a sibling.
    TreeSameName = "organization.tree_same_name" by "organization.tree", Warning, [&GUANGDONG_2019],
        title: "同级组织重名" / "two subordinates of one superior share a name",
        zh: "“{place}”与同级第{first}个组织简称相同；请区分名称",
        en: "{place} has the short name of node {first} below the same superior; tell them apart",
        { place: String, first: u32 }
    /// A sector that nobody stated.
    SectorUnknown = "organization.sector_unknown" by "organization.statistics", Undecided,
        [&STATISTICS_BULLETIN_2021],
        title: "有组织未注明领域" / "organizations without a sector",
        zh: "{count}个组织及其上级都未注明领域，未计入分领域数据；请补充",
        en: "{count} organizations and their superiors state no sector and were not counted; fill it in",
        { count: u32 }
    /// Counted elsewhere, as one province has it.
    CountedElsewhere = "organization.counted_elsewhere" by "organization.statistics", Note,
        [&STATISTICS_OWNERSHIP_2018],
        title: "按归属统计" / "counted by ownership",
        zh: "该单位由{owner}统计（湖北2018年口径）；其他省份请查阅本省口径",
        en: "the unit is counted by the {owner}, as Hubei had it in 2018; elsewhere see the province's own rule",
        { owner: &'static Term }
}
