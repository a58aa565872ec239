//! The columns of the import sheet: which there are, how their headers are written, what they must hold. FAQ questions
//! 14 and 20.
//!
//! No copy of the template 智慧团建导入团员团干部数据模板.xls is known. Three headers are certain, because the FAQ names
//! them («身份证号码、手机号码、入团年月»); the others and their order are reconstructed from the entry form, a copy of
//! the system made by students and Guangdong's form. That nobody can be entered without 姓名 and 身份证号码 follows from
//! the FAQ (the number is the user name, both are authenticated); all other required marks are deduced and only warn.
//! Timeless.

mod required;
mod table;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::vocabulary::Vocabulary;
use crate::kernel::{Kind, Source, Term};

pub use required::{RULE, Required, check_length, missing_columns};
pub use table::COLUMNS;

/// Which of the two sheets a roster is. Their templates must not be mixed up (FAQ question 14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    /// 导入下级团支部团员团干部: members and cadres of branches.
    #[default]
    Members,
    /// 导入本级团干部: cadres of a committee's own level.
    Cadres,
}

impl SheetKind {
    /// The name of the menu entry that gives the template.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Members => {
                &Term {
                    code: "members", zh: "导入下级团支部团员团干部", en: "members and cadres of branches"
                }
            }
            Self::Cadres => &Term { code: "cadres", zh: "导入本级团干部", en: "cadres of the own level" },
        }
    }
}

/// What a column is about, whatever its header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// 姓名
    Name,
    /// 身份证号码
    ResidentId,
    /// 民族
    Ethnicity,
    /// 政治面貌
    PoliticalStatus,
    /// 文化程度
    Education,
    /// 入团年月
    JoinMonth,
    /// 是否团干部
    IsCadre,
    /// 手机号码
    Mobile,
    /// 微博
    Weibo,
    /// QQ
    Qq,
    /// 微信号
    WeChat,
    /// 邮箱
    Email,
    /// 发展团员编号
    DevelopmentNumber,
    /// 现任团内职务
    Post,
    /// 任现职年月
    PostSince,
    /// 团干部性质
    CadreNature,
    /// 是否同级党委（支部）成员
    PartyCommitteeMember,
    /// 入党年月
    PartyJoinMonth,
    /// 注册志愿者时间
    VolunteerSince,
    /// 团员证编号
    MemberCardNumber,
    /// 固定电话
    Telephone,
    /// 性别
    Sex,
    /// 出生日期
    BirthDate,
    /// 年龄
    Age,
    /// 所在团支部
    Branch,
    /// 学习工作单位
    WorkUnit,
    /// 职业
    Occupation,
    /// 住址
    Address,
    /// 备注
    Remark,
    /// 序号
    RowNumber,
    /// 是否管理员, in lists exported from the system.
    IsAdministrator,
}

impl Field {
    /// What kind of personal data the column holds, which decides how a cell of it is masked.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Name => Kind::Name,
            Self::ResidentId => Kind::Id,
            Self::Mobile | Self::Telephone => Kind::Phone,
            Self::Email => Kind::Email,
            Self::DevelopmentNumber | Self::MemberCardNumber | Self::Qq => Kind::Number,
            Self::WeChat | Self::Weibo | Self::Address | Self::Remark | Self::BirthDate => Kind::Text,
            _ => Kind::Public,
        }
    }
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A person's name.
    Name,
    /// An ID number.
    ResidentId,
    /// A month, `yyyy-MM`.
    Month,
    /// A day, `yyyy-MM-dd`.
    Day,
    /// A value of a list; 是 or 否 among them.
    Choice(&'static Vocabulary),
    /// A mobile number.
    Mobile,
    /// An e-mail address.
    Email,
    /// A landline number.
    Telephone,
    /// A development number.
    DevelopmentNumber,
    /// A member card number.
    MemberCard,
    /// A number without further rule.
    Number,
    /// Any text.
    Free,
}

impl Format {
    /// Whether the cells hold a long number, which a spreadsheet must keep as text.
    #[must_use]
    pub const fn is_long_number(self) -> bool {
        matches!(self, Self::ResidentId | Self::Mobile | Self::Telephone | Self::DevelopmentNumber | Self::MemberCard)
    }
}

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub struct ColumnDef {
    /// What it is about.
    pub field: Field,
    /// The stable name of the field, as JSON carries it.
    pub key: &'static str,
    /// The header as the template writes it.
    pub header: &'static str,
    /// Other headers for the same thing, tidied: without blanks, ASCII letters in lower case.
    pub aliases: &'static [&'static str],
    /// What it is, in English.
    pub en: &'static str,
    /// Its place in the template, from 0, as reconstructed; `None` if the template has no such column.
    pub order: Option<u8>,
    /// For whom it must be filled in.
    pub required: Required,
    /// Who says that it must be; the best that is known.
    pub required_by: &'static Source,
    /// What its cells hold.
    pub format: Format,
    /// The sheets that have it.
    pub sheets: &'static [SheetKind],
    /// Who names it.
    pub source: &'static Source,
}

/// Gives the column of a field.
///
/// ```
/// use zhtj::roster::{Field, column::def};
/// assert_eq!((def(Field::JoinMonth).header, def(Field::JoinMonth).order), ("入团年月", Some(5)));
/// assert_eq!("入团时间".parse(), Ok(Field::JoinMonth));
/// ```
#[must_use]
#[expect(clippy::indexing_slicing, reason = "a test compares the places of columns and fields, all of which are there")]
pub fn def(field: Field) -> &'static ColumnDef {
    &COLUMNS[field as usize]
}

/// The text is neither the key of a field nor a header that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a column of the import sheet")]
pub struct UnknownField;

impl Field {
    /// The stable name, as JSON carries it: `resident_id`.
    #[must_use]
    pub fn key(self) -> &'static str {
        def(self).key
    }

    /// The header as the template writes it: 身份证号码.
    #[must_use]
    pub fn header(self) -> &'static str {
        def(self).header
    }

    /// The field that a header names exactly.
    #[must_use]
    pub fn of_header(header: &str) -> Option<Self> {
        COLUMNS.iter().find(|def| def.header == header).map(|def| def.field)
    }

    /// The field that a tidied header names by its own name or another one.
    #[must_use]
    pub(super) fn of_alias(tidy: &str) -> Option<Self> {
        COLUMNS.iter().find(|def| def.header == tidy || def.aliases.contains(&tidy)).map(|def| def.field)
    }
}

impl FromStr for Field {
    type Err = UnknownField;

    /// Reads the key of a field, its header, or another header for it.
    fn from_str(text: &str) -> Result<Self, UnknownField> {
        let by_key = COLUMNS.iter().find(|def| def.key == text).map(|def| def.field);
        by_key.or_else(|| super::header::recognise(text).certain()).ok_or(UnknownField)
    }
}

impl fmt::Display for Field {
    /// Writes the header.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.header())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_finds_its_column_by_its_place() {
        for (place, column) in COLUMNS.iter().enumerate() {
            assert_eq!(column.field as usize, place);
            assert_eq!(serde_json::to_value(column.field).unwrap(), column.key);
            assert_eq!(def(column.field), column);
        }
        assert_eq!(Field::IsAdministrator as usize + 1, COLUMNS.len());
    }

    #[test]
    fn every_name_leads_to_one_column() {
        let mut seen = std::collections::BTreeSet::new();
        for column in &COLUMNS {
            assert_eq!(column.key.parse(), Ok(column.field));
            for name in std::iter::once(&column.header).chain(column.aliases) {
                assert!(seen.insert(*name), "{name} stands twice");
                assert_eq!(name.parse(), Ok(column.field), "{name}");
            }
        }
        assert_eq!("火星".parse::<Field>(), Err(UnknownField));
    }

    #[test]
    fn the_template_has_sixteen_columns_in_order() {
        let mut template: Vec<_> = COLUMNS.iter().filter_map(|def| def.order.map(|order| (order, def))).collect();
        template.sort_by_key(|(order, _)| *order);
        assert!(template.iter().map(|(order, _)| usize::from(*order)).eq(0..16));
        assert!(COLUMNS.iter().all(|def| def.order.is_some() != def.sheets.is_empty()));
    }
}
