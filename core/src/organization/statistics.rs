//! Counting by sector: FAQ question 49 (分领域数据), whose answer is lost.
//!
//! The League's bulletin for 2021 has six sectors: 学生, 企业, 乡镇（村）, 机关事业单位, 城市街道（社区）, 社会组织和其他领域. A table of
//! statistics in an unverified program has twelve rows and seven columns. An organization that states no sector or row
//! has that of its nearest superior that does; that is inferred. Who counts which unit is known from Hubei only (2018):
//! private universities are counted by the city's committee, independent colleges by their parent university, system
//! committees by themselves.

use serde::{Deserialize, Serialize};

use super::findings::tree as f;
use super::kind::Category;
use super::tree::Tree;
use crate::kernel::{Checked, Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::organization::{STATISTICS_BULLETIN_2021, STATISTICS_OWNERSHIP_2018, STATISTICS_TABLE};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.statistics",
    file: file!(),
    title: ("分领域统计", "statistics by sector"),
    questions: &[49],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&STATISTICS_OWNERSHIP_2018, &STATISTICS_BULLETIN_2021, &STATISTICS_TABLE],
    findings: &[f::SectorUnknown::DEF, f::CountedElsewhere::DEF],
};

macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $code:literal, $zh:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$item])* $variant),* }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word for people.
            #[must_use]
            pub fn term(self) -> &'static Term {
                match self {
                    $(Self::$variant => {
                        static TERM: Term = Term { code: $code, zh: $zh, en: $en };
                        &TERM
                    })*
                }
            }
        }
    };
}

vocabulary! {
    /// A sector of the bulletin.
    Sector {
        /// 学生
        Students = "students", "学生", "students";
        /// 企业
        Enterprises = "enterprises", "企业", "enterprises";
        /// 乡镇（村）
        Villages = "villages", "乡镇（村）", "townships and villages";
        /// 机关事业单位
        PublicBodies = "public_bodies", "机关事业单位", "public bodies and institutions";
        /// 城市街道（社区）
        Communities = "communities", "城市街道（社区）", "urban subdistricts and communities";
        /// 社会组织和其他领域
        Others = "others", "社会组织和其他领域", "social organizations and others";
    }
}

vocabulary! {
    /// A row of the table of statistics.
    TableRow {
        /// 公办学校：高校
        PublicUniversities = "public_universities", "公办学校·高校", "public universities";
        /// 公办学校：中学
        PublicSchools = "public_schools", "公办学校·中学", "public secondary schools";
        /// 公办学校：中职
        PublicVocational = "public_vocational", "公办学校·中职", "public vocational schools";
        /// 民办学校：高校
        PrivateUniversities = "private_universities", "民办学校·高校", "private universities";
        /// 民办学校：中学
        PrivateSchools = "private_schools", "民办学校·中学", "private secondary schools";
        /// 民办学校：中职
        PrivateVocational = "private_vocational", "民办学校·中职", "private vocational schools";
        /// 国有企业
        StateEnterprises = "state_enterprises", "国有企业", "state enterprises";
        /// 非公企业
        PrivateEnterprises = "private_enterprises", "非公企业", "private enterprises";
        /// 机关事业单位
        PublicBodies = "public_bodies", "机关事业单位", "public bodies and institutions";
        /// 社会组织
        SocialOrganizations = "social_organizations", "社会组织", "social organizations";
        /// 农村
        Villages = "villages", "农村", "villages";
        /// 城市社区
        Communities = "communities", "城市社区", "urban communities";
    }
}

vocabulary! {
    /// A unit about whose counting Hubei has a rule.
    CountedUnit {
        /// A private university (民办高校).
        PrivateUniversity = "private_university", "民办高校", "private university";
        /// An independent college (独立学院).
        IndependentCollege = "independent_college", "独立学院", "independent college";
        /// A system committee (系统团委) or a unit of it.
        SystemUnit = "system_unit", "系统团委所属单位", "unit of a system committee";
    }
}

/// Tells who counts a unit, as Hubei had it in 2018: `organization.counted_elsewhere`.
#[must_use]
pub fn counted_by(unit: CountedUnit) -> Finding {
    static CITY: Term =
        Term { code: "city_committee", zh: "所在市州团委", en: "committee of its city or prefecture" };
    static PARENT: Term =
        Term {
            code: "parent_university", zh: "举办该学院的高校团委", en: "committee of its parent university"
        };
    static SYSTEM: Term = Term { code: "system_committee", zh: "本系统团委", en: "committee of its own system" };
    let owner = match unit {
        CountedUnit::PrivateUniversity => &CITY,
        CountedUnit::IndependentCollege => &PARENT,
        CountedUnit::SystemUnit => &SYSTEM,
    };
    f::CountedElsewhere { owner }.finding()
}

/// What is counted, the seven columns of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Basic committees (基层团委数).
    pub committees: u64,
    /// Work committees (基层团工委数).
    pub work_committees: u64,
    /// General branches (团总支数).
    pub general_branches: u64,
    /// Branches of all kinds (团支部数).
    pub branches: u64,
    /// Members (团员数).
    pub members: u64,
    /// Full-time cadres (专职团干部数).
    pub full_time_cadres: u64,
    /// The other cadres (兼职团干部数).
    pub part_time_cadres: u64,
}

impl Counts {
    fn add(&mut self, tree: &Tree, node: u32) {
        match tree.category(node) {
            Some(Category::Committee) => self.committees += 1,
            Some(Category::WorkCommittee) => self.work_committees += 1,
            Some(Category::GeneralBranch) => self.general_branches += 1,
            Some(Category::Branch | Category::GraduatingBranch | Category::HoldingBranch) => self.branches += 1,
            Some(Category::LeadingBody) | None => {}
        }
        let cadres = tree.cadres(node).unwrap_or(0);
        let full_time = tree.full_time_cadres(node).unwrap_or(0).min(cadres);
        self.members += u64::from(tree.members(node).unwrap_or(0));
        self.full_time_cadres += u64::from(full_time);
        self.part_time_cadres += u64::from(cadres - full_time);
    }
}

/// The numbers of a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statistics {
    /// By sector, in the order of [`Sector::ALL`].
    pub sectors: Vec<(Sector, Counts)>,
    /// By row of the table, in the order of [`TableRow::ALL`].
    pub rows: Vec<(TableRow, Counts)>,
    /// Of every organization that hangs below a root.
    pub total: Counts,
}

/// Counts a tree by sector and by row of the table. Nodes in or below a cycle are left out: their superior is not known.
#[must_use]
pub fn count(tree: &Tree) -> Checked<Statistics> {
    let nodes = tree.len() as usize;
    let mut sectors: Vec<Option<Sector>> = vec![None; nodes];
    let mut rows: Vec<Option<TableRow>> = vec![None; nodes];
    let mut by_sector = vec![Counts::default(); Sector::ALL.len()];
    let mut by_row = vec![Counts::default(); TableRow::ALL.len()];
    let (mut total, mut without) = (Counts::default(), 0u32);
    for node in tree.top_down() {
        let parent = tree.parent(node).map(|parent| parent as usize);
        let inherited = parent.and_then(|parent| sectors.get(parent).copied().flatten());
        let sector = tree.sector(node).or(inherited);
        let inherited = parent.and_then(|parent| rows.get(parent).copied().flatten());
        let row = tree.row(node).or(inherited);
        if let (Some(kept), Some(kept_row)) = (sectors.get_mut(node as usize), rows.get_mut(node as usize)) {
            (*kept, *kept_row) = (sector, row);
        }
        total.add(tree, node);
        match sector.and_then(|sector| by_sector.get_mut(sector as usize)) {
            Some(counts) => counts.add(tree, node),
            // Leading bodies stand above the sectors.
            None if tree.category(node) == Some(Category::LeadingBody) => {}
            None => without += 1,
        }
        if let Some(counts) = row.and_then(|row| by_row.get_mut(row as usize)) {
            counts.add(tree, node);
        }
    }
    let findings = (without > 0).then(|| f::SectorUnknown { count: without }.finding()).into_iter().collect();
    let value = Statistics {
        sectors: Sector::ALL.iter().copied().zip(by_sector).collect(),
        rows: TableRow::ALL.iter().copied().zip(by_row).collect(),
        total,
    };
    Checked { value: Some(value), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::tree::{Node, TreeBuilder, TreeLimits};

    #[test]
    fn sectors_are_inherited_and_add_up() {
        let mut builder = TreeBuilder::new(TreeLimits::default());
        let school = Node {
            sector: Some(Sector::Students),
            row: Some(TableRow::PublicSchools),
            cadres: Some(5),
            full_time_cadres: Some(2),
            ..Node::new("1", None, Category::Committee, "第一中学团委")
        };
        let class = Node { members: Some(40), ..Node::new("2", Some("1"), Category::Branch, "2班团支部") };
        let teachers = Node {
            sector: Some(Sector::PublicBodies),
            members: Some(7),
            ..Node::new("3", Some("1"), Category::Branch, "教师团支部")
        };
        for node in [class, school, teachers] {
            builder.push(&node).unwrap();
        }
        let counted = count(&builder.build());
        assert!(counted.findings.is_empty());
        let statistics = counted.value.unwrap();
        let of = |sector| statistics.sectors.iter().find(|(one, _)| *one == sector).map(|(_, counts)| *counts).unwrap();
        let students = of(Sector::Students);
        assert_eq!((students.members, students.branches, students.committees), (40, 1, 1));
        assert_eq!((students.full_time_cadres, students.part_time_cadres), (2, 3));
        assert_eq!(of(Sector::PublicBodies).members, 7);
        assert_eq!(statistics.sectors.iter().map(|(_, counts)| counts.members).sum::<u64>(), statistics.total.members);
    }

    #[test]
    fn an_organization_without_any_sector_is_told() {
        let mut builder = TreeBuilder::new(TreeLimits::default());
        builder.push(&Node::new("1", None, Category::Committee, "甲团委")).unwrap();
        assert_eq!(count(&builder.build()).findings[0].code(), "organization.sector_unknown");
    }

    #[test]
    fn the_order_of_each_vocabulary_is_that_of_its_numbers() {
        assert!(Sector::ALL.iter().enumerate().all(|(index, sector)| *sector as usize == index));
        assert!(TableRow::ALL.iter().enumerate().all(|(index, row)| *row as usize == index));
    }
}
