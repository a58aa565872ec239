//! Findings about names of organizations.

use crate::kernel::Term;
use crate::sources::faq::FAQ_2019_Q4;
use crate::sources::organization::{NAMING_PAGE_2024, SCHOOL_NOTICE_2025};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// A full name without its beginning.
    FullNamePrefix = "organization.full_name_prefix" by "organization.name", Warning,
        [&GUANGDONG_2019, &NAMING_PAGE_2024],
        title: "组织全称开头不规范" / "the full name does not begin as full names do",
        zh: "组织全称一般以“{prefix}”开头；请填写规范全称，不用简称",
        en: "full names begin with {prefix}; write it out",
        { prefix: &'static str }
    /// A full name with the ending of another category.
    FullNameSuffix = "organization.full_name_suffix" by "organization.name", Warning,
        [&GUANGDONG_2019, &NAMING_PAGE_2024],
        title: "组织全称结尾与类别不符" / "the full name ends like another category",
        zh: "{category}的全称一般以“{suffix}”结尾；请核对全称和组织类别",
        en: "the full name of a {category} ends with {suffix}; check the name and the category",
        { category: &'static Term, suffix: &'static str }
    /// A short name or alias with the ending of another category.
    ShortNameSuffix = "organization.short_name_suffix" by "organization.name", Warning,
        [&FAQ_2019_Q4, &GUANGDONG_2019, &NAMING_PAGE_2024],
        title: "组织简称结尾与类别不符" / "the short name ends like another category",
        zh: "{category}的简称一般以“{suffix}”结尾；请核对简称和组织类别",
        en: "the short name of a {category} ends with {suffix}; check the name and the category",
        { category: &'static Term, suffix: &'static str }
    /// A name that is too long.
    NameTooLong = "organization.name_too_long" by "organization.name", Warning, [&GUANGDONG_2019],
        title: "组织名称过长" / "the name is too long",
        zh: "{what}有{length}个字，一般不超过{max}个；请核对",
        en: "the {what} has {length} characters, more than {max}; check it",
        { what: &'static Term, length: usize, max: usize }
    /// A character that a name should not have.
    NameCharacter = "organization.name_character" by "organization.name", Warning, [&GUANGDONG_2019],
        title: "组织名称含有特殊字符" / "the name has a special character",
        zh: "{what}中有不应出现的字符：{character}；请删除",
        en: "the {what} has a character that it should not have: {character}; remove it",
        { what: &'static Term, character: String }
    /// A name that is not the one its parts make.
    NameDiffers = "organization.name_differs" by "organization.name", Warning, [&SCHOOL_NOTICE_2025, &GUANGDONG_2019],
        title: "组织名称与规范名称不一致" / "the name is not the one its parts make",
        zh: "{what}按所填信息应为“{expected}”；请核对",
        en: "by its parts the {what} would be {expected}; check it",
        { what: &'static Term, expected: String }
    /// A part without which the name is incomplete.
    NamePartMissing = "organization.name_part_missing" by "organization.name", Warning, [&GUANGDONG_2019],
        title: "组成名称的信息不全" / "a part of the name is missing",
        zh: "规范名称应包含{part}，现为空；请补充",
        en: "the name has the {part} in it, which is missing; fill it in",
        { part: &'static Term }
    /// A part that the name does not have.
    NamePartSuperfluous = "organization.name_part_superfluous" by "organization.name", Warning, [&GUANGDONG_2019],
        title: "名称中不写该信息" / "the name does not have this part",
        zh: "该组织的规范名称不含{part}，生成名称时未使用；请核对组织类别和单位性质",
        en: "the name of such an organization does not have the {part}, so it was left out; check the category and the kind of unit",
        { part: &'static Term }
}
