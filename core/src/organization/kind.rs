//! Categories (组织类别) and special kinds of organizations.
//!
//! The five names 团的领导机关, 基层团委, 团工委, 团总支, 团支部 stand in the FAQ of 2019 and the manual of 2021. That
//! 毕业生团组织 and 待接转团支部 are categories of their own, and all codes, are read in unverified programs; the code of the
//! leading bodies is not known. Other special kinds appear in notices only, as names or markings of ordinary branches.

use serde::{Deserialize, Serialize};

use crate::kernel::{Source, Term};
use crate::sources::organization::{
    BRANCH_RULES_2019_FORMS, BRANCH_RULES_2019_TEMPORARY, CATEGORY_CODES, GRADUATE_MANUAL_2023, GRADUATE_NOTICES_2021,
    ORGANIZATION_MANUAL_2021,
};

/// The category of an organization (组织类别). Written in JSON as its stable name (`"general_branch"`), its Chinese name
/// (`"团总支"`) or its code (`"02TZZ"`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Category {
    /// A leading body (领导机关): central, provincial, municipal, county committee.
    LeadingBody,
    /// A basic committee (基层团委).
    Committee,
    /// A work committee (团工委), the representative body of a leading body.
    WorkCommittee,
    /// A general branch (团总支).
    GeneralBranch,
    /// A branch (团支部).
    Branch,
    /// A branch of graduates (毕业生团组织, 毕业班团支部), which the system makes of a marked branch.
    GraduatingBranch,
    /// A holding branch (待接转团支部) for members who are not allocated yet.
    HoldingBranch,
}

/// The text names no category.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "not a category: expected leading_body, committee, work_committee, general_branch, branch, graduating_branch, holding_branch, a Chinese name or a code"
)]
pub struct UnknownCategory;

struct Entry {
    category: Category,
    term: Term,
    code: Option<&'static str>,
    also: &'static [&'static str],
    source: &'static Source,
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

static ENTRIES: [Entry; 7] = [
    Entry {
        category: Category::LeadingBody,
        term: term("leading_body", "领导机关", "leading body"),
        code: None,
        also: &["团的领导机关", "领导机关团组织"],
        source: &ORGANIZATION_MANUAL_2021,
    },
    Entry {
        category: Category::Committee,
        term: term("committee", "基层团委", "basic committee"),
        code: Some("03TW"),
        also: &["团委"],
        source: &ORGANIZATION_MANUAL_2021,
    },
    Entry {
        category: Category::WorkCommittee,
        term: term("work_committee", "团工委", "work committee"),
        code: Some("04TGW"),
        also: &[],
        source: &ORGANIZATION_MANUAL_2021,
    },
    Entry {
        category: Category::GeneralBranch,
        term: term("general_branch", "团总支", "general branch"),
        code: Some("02TZZ"),
        also: &["团总支部"],
        source: &ORGANIZATION_MANUAL_2021,
    },
    Entry {
        category: Category::Branch,
        term: term("branch", "团支部", "branch"),
        code: Some("01TZB"),
        also: &[],
        source: &ORGANIZATION_MANUAL_2021,
    },
    Entry {
        category: Category::GraduatingBranch,
        term: term("graduating_branch", "毕业生团组织", "branch of graduates"),
        code: Some("06BYBTZB"),
        also: &["毕业班团支部"],
        source: &GRADUATE_MANUAL_2023,
    },
    Entry {
        category: Category::HoldingBranch,
        term: term("holding_branch", "待接转团支部", "holding branch"),
        code: Some("00DJZTZB"),
        also: &["待转接团支部"],
        source: &CATEGORY_CODES,
    },
];

impl Category {
    /// All categories, from the top of a tree downwards.
    pub const ALL: [Self; 7] = [
        Self::LeadingBody,
        Self::Committee,
        Self::WorkCommittee,
        Self::GeneralBranch,
        Self::Branch,
        Self::GraduatingBranch,
        Self::HoldingBranch,
    ];

    const fn entry(self) -> &'static Entry {
        let [leading, committee, work, general, branch, graduating, holding] = &ENTRIES;
        match self {
            Self::LeadingBody => leading,
            Self::Committee => committee,
            Self::WorkCommittee => work,
            Self::GeneralBranch => general,
            Self::Branch => branch,
            Self::GraduatingBranch => graduating,
            Self::HoldingBranch => holding,
        }
    }

    /// The word for messages: stable name, Chinese, English.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        &self.entry().term
    }

    /// The code of the system as unverified programs use it (inferred); `None` where it is not known.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        self.entry().code
    }

    /// Who says that this is a category.
    #[must_use]
    pub const fn source(self) -> &'static Source {
        self.entry().source
    }

    /// The number of the same type in Guangdong's system, 1 to 5.
    #[must_use]
    pub const fn guangdong(self) -> Option<u8> {
        match self {
            Self::LeadingBody => Some(1),
            Self::Committee => Some(2),
            Self::WorkCommittee => Some(3),
            Self::GeneralBranch => Some(4),
            Self::Branch => Some(5),
            Self::GraduatingBranch | Self::HoldingBranch => None,
        }
    }

    /// Whether it is a kind of branch: it holds members and ends the tree.
    #[must_use]
    pub const fn is_branch(self) -> bool {
        matches!(self, Self::Branch | Self::GraduatingBranch | Self::HoldingBranch)
    }
}

impl std::str::FromStr for Category {
    type Err = UnknownCategory;

    fn from_str(text: &str) -> Result<Self, UnknownCategory> {
        let text = text.trim();
        let named = |entry: &&Entry| {
            entry.term.code == text
                || entry.term.zh == text
                || entry.code.is_some_and(|code| code.eq_ignore_ascii_case(text))
                || entry.also.contains(&text)
        };
        ENTRIES.iter().find(named).map(|entry| entry.category).ok_or(UnknownCategory)
    }
}

impl TryFrom<String> for Category {
    type Error = UnknownCategory;

    fn try_from(text: String) -> Result<Self, UnknownCategory> {
        text.parse()
    }
}

impl From<Category> for String {
    fn from(category: Category) -> Self {
        category.term().code.to_owned()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Category {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Category".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = Self::ALL.map(|category| {
            let term = category.term();
            schemars::json_schema!({ "type": "string", "const": term.code, "description": format!("{} ({}).", term.zh, term.en) })
        });
        schemars::json_schema!({
            "description": "The category of an organization. A request may also give its Chinese name or its code.",
            "anyOf": [{ "oneOf": known }, { "type": "string" }]
        })
    }
}

/// A special kind of branch that notices name. All of them are entered as ordinary branches, as far as is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpecialKind {
    /// Students whose graduation is delayed (延迟毕业团支部).
    DelayedGraduation,
    /// Members studying abroad (出国（境）学习研究团员团支部).
    Abroad,
    /// Graduates on the move (毕业学生流动团员团支部), known for 2020 and 2021.
    FloatingGraduates,
    /// Members on the move (流动团员团支部).
    Floating,
    /// A township's temporary branch for graduates (学社衔接临时团支部).
    GraduateLinkage,
    /// A temporary branch (临时团支部).
    Temporary,
    /// A joint branch (联合团支部) of units with fewer than three members.
    Joint,
    /// A temporary organization for transit (临时中转团组织).
    Transit,
    /// New students (新生团支部).
    Freshmen,
}

impl SpecialKind {
    /// The word for messages.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        static TERMS: [Term; 9] = [
            term("delayed_graduation", "延迟毕业团支部", "branch of delayed graduates"),
            term("abroad", "出国（境）学习研究团员团支部", "branch of members abroad"),
            term("floating_graduates", "毕业学生流动团员团支部", "branch of graduates on the move"),
            term("floating", "流动团员团支部", "branch of members on the move"),
            term("graduate_linkage", "学社衔接临时团支部", "temporary branch of graduates"),
            term("temporary", "临时团支部", "temporary branch"),
            term("joint", "联合团支部", "joint branch"),
            term("transit", "临时中转团组织", "transit organization"),
            term("freshmen", "新生团支部", "branch of new students"),
        ];
        let [delayed, abroad, graduates, floating, linkage, temporary, joint, transit, freshmen] = &TERMS;
        match self {
            Self::DelayedGraduation => delayed,
            Self::Abroad => abroad,
            Self::FloatingGraduates => graduates,
            Self::Floating => floating,
            Self::GraduateLinkage => linkage,
            Self::Temporary => temporary,
            Self::Joint => joint,
            Self::Transit => transit,
            Self::Freshmen => freshmen,
        }
    }

    /// Who names it; for the last two only local notices do.
    #[must_use]
    pub const fn source(self) -> &'static Source {
        match self {
            Self::DelayedGraduation | Self::Abroad | Self::FloatingGraduates | Self::GraduateLinkage => {
                &GRADUATE_NOTICES_2021
            }
            Self::Floating | Self::Transit | Self::Freshmen => &GRADUATE_MANUAL_2023,
            Self::Temporary => &BRANCH_RULES_2019_TEMPORARY,
            Self::Joint => &BRANCH_RULES_2019_FORMS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_read_by_name_chinese_name_and_code() {
        for category in Category::ALL {
            assert_eq!(category.entry().category, category);
            assert_eq!(category.term().code.parse(), Ok(category));
            assert_eq!(category.term().zh.parse(), Ok(category));
            if let Some(code) = category.code() {
                assert_eq!(code.parse(), Ok(category));
                assert_eq!(category.is_branch(), code.contains("TZB"), "the programs' own test of a branch");
            }
            assert_eq!(String::from(category).parse(), Ok(category));
        }
        assert_eq!("团委".parse(), Ok(Category::Committee));
        assert_eq!("待转接团支部".parse(), Ok(Category::HoldingBranch));
        assert_eq!(Category::LeadingBody.code(), None);
        for text in ["", "05", "支部"] {
            assert_eq!(text.parse::<Category>(), Err(UnknownCategory), "{text}");
        }
    }
}
