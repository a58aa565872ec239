//! Names of organizations: how they are composed, and how a name is checked against its category and its parts.
//!
//! No naming rule of the national system survives. The pattern of full names (全称), short names (简称) and the alias (代称)
//! is Guangdong's of 2019; a page of 2024 and a school's notice of 2025 repeat parts of it. The FAQ's own example of a
//! short name is «2017级2班团支部». All of it therefore only warns, at
//! [`OrganizationPolicy::naming`](super::policy::OrganizationPolicy::naming).
//!
//! A class stands in full and short names as in the notice of 2025, «202X级XX专业X班团支部», and in the alias as in Guangdong,
//! the major first.
//!
//! [`compose`] makes the names from [`NameParts`]; a name that it makes is clean under [`check_full`], [`check_short`] and
//! [`check_alias`], and [`check`] compares given names with those that the parts make.

mod check;
mod compose;
mod parts;
#[cfg(test)]
mod tests;

pub(super) use check::has_short_form;
pub use check::{Given, check, check_alias, check_full, check_short};
pub use compose::{Names, compose};
pub use parts::{ClassParts, NameParts, Nature, SchoolKind};

use super::findings::naming as f;
use super::kind::Category;
use crate::kernel::{Diagnosis, ReadAt, Rule};
use crate::sources::faq::FAQ_2019_Q4;
use crate::sources::organization::{NAMING_PAGE_2024, SCHOOL_NOTICE_2025};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.name",
    file: file!(),
    title: ("团组织名称", "names of organizations"),
    questions: &[],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_Q4, &SCHOOL_NOTICE_2025, &GUANGDONG_2019, &NAMING_PAGE_2024],
    findings: &[
        f::FullNamePrefix::DEF,
        f::FullNameSuffix::DEF,
        f::ShortNameSuffix::DEF,
        f::NameTooLong::DEF,
        f::NameCharacter::DEF,
        f::NameDiffers::DEF,
        f::NamePartMissing::DEF,
        f::NamePartSuperfluous::DEF,
    ],
};

/// What every full name begins with.
const PREFIX: &str = "中国共产主义青年团";
/// The most characters of a full name, in Guangdong's system.
const FULL_CHARACTERS: usize = 99;
/// The most characters of an alias, in Guangdong's system.
const ALIAS_CHARACTERS: usize = 16;
/// Characters that an alias may not have.
const FORBIDDEN: [char; 9] = ['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

/// What the full name of a category ends with.
const fn full_suffix(category: Category) -> &'static str {
    match category {
        Category::LeadingBody | Category::Committee => "委员会",
        Category::WorkCommittee => "工作委员会",
        Category::GeneralBranch => "总支部委员会",
        Category::Branch | Category::GraduatingBranch | Category::HoldingBranch => "支部委员会",
    }
}

/// What the short name of a category ends with; leading bodies have two forms of their own.
pub(super) const fn short_suffix(category: Category) -> &'static str {
    match category {
        Category::LeadingBody => "委员会",
        Category::Committee => "团委",
        Category::WorkCommittee => "团工委",
        Category::GeneralBranch => "团总支",
        Category::Branch | Category::GraduatingBranch | Category::HoldingBranch => "团支部",
    }
}
