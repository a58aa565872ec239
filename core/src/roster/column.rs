//! The columns of the import sheet: which there are, how their headers are written, what they must hold. FAQ questions
//! 14, 17 and 20.
//!
//! No copy of the template 智慧团建导入团员团干部数据模板.xls is known. Three headers are certain, because the FAQ names
//! them («身份证号码、手机号码、入团年月»); the others and their order are reconstructed from the entry form, a copy of
//! the system made by students and Guangdong's form. That nobody can be entered without 姓名 and 身份证号码 follows from
//! the FAQ (the number is the user name, both are authenticated); all other required marks are deduced and only warn.
//! Timeless.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::findings::columns as f;
use super::policy::RosterPolicy;
use super::vocabulary::{
    Vocabulary, cadre_nature::CADRE_NATURE, education::EDUCATION, ethnicity::ETHNICITY, occupation::OCCUPATION,
    political::POLITICAL_STATUS, post::POST, sex::SEX, yes_no::YES_NO,
};
use crate::kernel::{Diagnosis, Finding, Kind, ReadAt, Rule, Source, Term};
use crate::sources::{faq, system};

/// The rule on the columns and on what must be filled in.
pub static RULE: Rule = Rule {
    id: "roster.columns",
    file: file!(),
    title: ("导入表的列和必填项", "columns of the import sheet and what must be filled in"),
    questions: &[14, 17, 20],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &faq::FAQ_2019_Q3,
        &faq::FAQ_2020_ENTRY_COPY,
        &faq::FAQ_COPY_FORMAT,
        &system::GUANGDONG_2019,
        &system::ENTRY_FORM,
        &system::TEMPLATE_RECONSTRUCTION,
    ],
    findings: &[
        f::ColumnMissing::DEF,
        f::ColumnExpected::DEF,
        f::ValueMissing::DEF,
        f::ValueExpected::DEF,
        f::ValueTooLong::DEF,
    ],
};

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

/// For whom a column must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// For everybody on both sheets.
    Both,
    /// For everybody on the sheet of members.
    Members,
    /// For cadres: everybody on the sheet of cadres, and whoever 是否团干部 names on the sheet of members.
    IfCadre,
    /// For nobody, or by another rule, as for the development number.
    Never,
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

impl ColumnDef {
    /// Whether it must be filled in for somebody.
    #[must_use]
    pub const fn is_required(&self, kind: SheetKind, is_cadre: bool) -> bool {
        match (self.required, kind) {
            (Required::Both, _) | (Required::Members, SheetKind::Members) | (Required::IfCadre, SheetKind::Cadres) => {
                true
            }
            (Required::IfCadre, SheetKind::Members) => is_cadre,
            (Required::Members, SheetKind::Cadres) | (Required::Never, _) => false,
        }
    }

    /// What an empty cell is found to be, for somebody for whom it must be filled in.
    ///
    /// # Findings
    /// `value.missing_required`, or `value.missing_expected` where the requirement is only deduced.
    #[must_use]
    pub fn missing_value(&self, policy: &RosterPolicy) -> Option<Finding> {
        let column = self.header;
        if self.required_by.grade.may_refuse() {
            Some(f::ValueMissing { column }.finding())
        } else {
            f::ValueExpected { column }.at_level(policy.missing_expected)
        }
    }

    /// What the absence of the column is found to be.
    fn missing_column(&self, policy: &RosterPolicy) -> Option<Finding> {
        let column = self.header;
        if self.required_by.grade.may_refuse() {
            Some(f::ColumnMissing { column }.finding())
        } else {
            f::ColumnExpected { column }.at_level(policy.missing_expected)
        }
    }
}

/// Tells the columns that a sheet of this kind must have and lacks, in the order of the template.
///
/// # Findings
/// `column.missing_required`, `column.missing_expected`.
#[must_use]
pub fn missing_columns(present: &[Field], kind: SheetKind, policy: &RosterPolicy) -> Vec<Finding> {
    COLUMNS
        .iter()
        .filter(|def| def.is_required(kind, false) && !present.contains(&def.field))
        .filter_map(|def| def.missing_column(policy))
        .collect()
}

/// Checks the length of free text; nothing is allocated where it is fine.
///
/// # Findings
/// `value.too_long`.
#[must_use]
pub fn check_length(def: &'static ColumnDef, text: &str, policy: &RosterPolicy) -> Option<Finding> {
    let limit = policy.free_text_chars;
    // A text has at most as many characters as bytes, so most are not counted.
    if def.format != Format::Free || text.len() <= limit as usize {
        return None;
    }
    let length = text.chars().count();
    (length > limit as usize).then(|| f::ValueTooLong { column: def.header, length, limit }.finding())
}

const BOTH_SHEETS: &[SheetKind] = &[SheetKind::Members, SheetKind::Cadres];

/// A column that is in the template of both kinds and need not be filled in; the others say how they differ.
const OPTIONAL: ColumnDef = ColumnDef {
    field: Field::Name,
    key: "",
    header: "",
    aliases: &[],
    en: "",
    order: None,
    required: Required::Never,
    required_by: &system::TEMPLATE_RECONSTRUCTION,
    format: Format::Free,
    sheets: BOTH_SHEETS,
    source: &system::ENTRY_FORM,
};

/// A column that rosters have and the template does not.
const EXTRA: ColumnDef = ColumnDef { sheets: &[], source: &system::TEMPLATE_RECONSTRUCTION, ..OPTIONAL };

/// All columns, one for each [`Field`] and in the same order; those of the template in its order.
pub static COLUMNS: [ColumnDef; 30] = [
    ColumnDef {
        field: Field::Name,
        key: "name",
        header: "姓名",
        aliases: &["团员姓名", "学生姓名", "人员姓名", "名字", "真实姓名", "name"],
        en: "name",
        order: Some(0),
        required: Required::Both,
        required_by: &faq::FAQ_2020_ENTRY_COPY,
        format: Format::Name,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::ResidentId,
        key: "resident_id",
        header: "身份证号码",
        aliases: &[
            "身份证号",
            "身份证",
            "公民身份号码",
            "居民身份证号码",
            "居民身份证号",
            "证件号码",
            "证件号",
            "身份证件号码",
            "身份证件号",
            "idnumber",
        ],
        en: "ID number",
        order: Some(1),
        required: Required::Both,
        required_by: &faq::FAQ_2019_Q3,
        format: Format::ResidentId,
        source: &faq::FAQ_COPY_FORMAT,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Ethnicity,
        key: "ethnicity",
        header: "民族",
        aliases: &["族别", "所属民族"],
        en: "ethnic group",
        order: Some(2),
        required: Required::Both,
        required_by: &system::GUANGDONG_2019,
        format: Format::Choice(&ETHNICITY),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::PoliticalStatus,
        key: "political_status",
        header: "政治面貌",
        aliases: &["政治面目", "政治身份"],
        en: "political status",
        order: Some(3),
        required: Required::Both,
        required_by: &system::GUANGDONG_2019,
        format: Format::Choice(&POLITICAL_STATUS),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Education,
        key: "education",
        header: "文化程度",
        aliases: &["学历", "最高学历", "全日制学历", "学历层次", "教育程度"],
        en: "education",
        order: Some(4),
        required: Required::Both,
        required_by: &system::GUANGDONG_2019,
        format: Format::Choice(&EDUCATION),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::JoinMonth,
        key: "join_month",
        header: "入团年月",
        aliases: &["入团时间", "入团日期", "入团年月日", "加入共青团时间", "何时入团"],
        en: "month of joining",
        order: Some(5),
        required: Required::Both,
        required_by: &system::GUANGDONG_2019,
        format: Format::Month,
        source: &faq::FAQ_COPY_FORMAT,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::IsCadre,
        key: "is_cadre",
        header: "是否团干部",
        aliases: &["是否为团干部", "是否团干", "是否是团干部", "团干部"],
        en: "whether a cadre",
        order: Some(6),
        required: Required::Members,
        required_by: &system::GUANGDONG_2019,
        format: Format::Choice(&YES_NO),
        sheets: &[SheetKind::Members],
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Mobile,
        key: "mobile",
        header: "手机号码",
        aliases: &["手机号", "手机", "移动电话", "联系电话", "联系方式", "手机电话", "电话号码", "电话"],
        en: "mobile number",
        order: Some(7),
        required: Required::Both,
        required_by: &system::GUANGDONG_2019,
        format: Format::Mobile,
        source: &faq::FAQ_COPY_FORMAT,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Weibo,
        key: "weibo",
        header: "微博",
        aliases: &["微博号", "微博账号", "新浪微博"],
        en: "Weibo",
        order: Some(8),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Qq,
        key: "qq",
        header: "QQ",
        aliases: &["qq", "qq号", "qq号码"],
        en: "QQ number",
        order: Some(9),
        format: Format::Number,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::WeChat,
        key: "we_chat",
        header: "微信号",
        aliases: &["微信", "微信号码", "微信账号", "wechat"],
        en: "WeChat",
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Email,
        key: "email",
        header: "邮箱",
        aliases: &["电子邮箱", "电子邮件", "邮箱地址", "e-mail", "email"],
        en: "e-mail",
        order: Some(10),
        format: Format::Email,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::DevelopmentNumber,
        key: "development_number",
        header: "发展团员编号",
        aliases: &[
            "团员编号",
            "新发展团员编号",
            "发展编号",
            "发展团员号",
            "入团志愿书编号",
            "志愿书编号",
            "发展团员编码",
        ],
        en: "development number",
        order: Some(11),
        format: Format::DevelopmentNumber,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::Post,
        key: "post",
        header: "现任团内职务",
        aliases: &["团内职务", "团内现任职务", "现任职务", "职务", "担任团内职务", "团干部职务"],
        en: "present post in the League",
        order: Some(12),
        required: Required::IfCadre,
        format: Format::Choice(&POST),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::PostSince,
        key: "post_since",
        header: "任现职年月",
        aliases: &["任现职时间", "任职年月", "任职时间", "任现职日期", "现任职务时间"],
        en: "month of taking the post",
        order: Some(13),
        required: Required::IfCadre,
        format: Format::Month,
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::CadreNature,
        key: "cadre_nature",
        header: "团干部性质",
        aliases: &["团干性质", "干部性质", "团干部类型"],
        en: "nature of the cadre",
        order: Some(14),
        required: Required::IfCadre,
        format: Format::Choice(&CADRE_NATURE),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::PartyCommitteeMember,
        key: "party_committee_member",
        header: "是否同级党委（支部）成员",
        aliases: &[
            "是否同级党委(支部)成员",
            "是否同级党委成员",
            "是否同级党委支部成员",
            "是否同级党支部成员",
            "同级党委(支部)成员",
        ],
        en: "whether a member of the Party committee of the same level",
        order: Some(15),
        format: Format::Choice(&YES_NO),
        ..OPTIONAL
    },
    ColumnDef {
        field: Field::PartyJoinMonth,
        key: "party_join_month",
        header: "入党年月",
        aliases: &["入党时间", "入党日期"],
        en: "month of joining the Party",
        format: Format::Month,
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::VolunteerSince,
        key: "volunteer_since",
        header: "注册志愿者时间",
        aliases: &["成为注册志愿者时间", "注册志愿者年月", "成为志愿者日期", "志愿者注册时间", "注册成为志愿者时间"],
        en: "month of registration as a volunteer",
        format: Format::Month,
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::MemberCardNumber,
        key: "member_card_number",
        header: "团员证编号",
        aliases: &["团员证号", "团员证号码", "团证编号", "团员证编码"],
        en: "member card number",
        format: Format::MemberCard,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Telephone,
        key: "telephone",
        header: "固定电话",
        aliases: &["座机", "办公电话", "固话", "座机号码"],
        en: "telephone",
        format: Format::Telephone,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Sex,
        key: "sex",
        header: "性别",
        aliases: &["男女"],
        en: "sex",
        format: Format::Choice(&SEX),
        ..EXTRA
    },
    ColumnDef {
        field: Field::BirthDate,
        key: "birth_date",
        header: "出生日期",
        aliases: &["出生年月", "出生年月日", "生日", "出生时间"],
        en: "day of birth",
        format: Format::Day,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Age,
        key: "age",
        header: "年龄",
        aliases: &["周岁", "年纪"],
        en: "age",
        format: Format::Number,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Branch,
        key: "branch",
        header: "所在团支部",
        aliases: &["团支部", "所属团支部", "团支部名称", "所在支部", "所属支部", "所在团组织", "所属团组织"],
        en: "branch",
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::WorkUnit,
        key: "work_unit",
        header: "学习工作单位",
        aliases: &["工作单位", "学习单位", "单位", "学校", "学习或工作单位", "所在单位", "班级", "学习/工作单位"],
        en: "school or employer",
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Occupation,
        key: "occupation",
        header: "职业",
        aliases: &["从事职业"],
        en: "occupation",
        format: Format::Choice(&OCCUPATION),
        source: &system::GUANGDONG_2019,
        ..EXTRA
    },
    ColumnDef {
        field: Field::Address,
        key: "address",
        header: "住址",
        aliases: &["家庭住址", "地址", "家庭地址", "现住址", "居住地址", "通讯地址", "联系地址"],
        en: "address",
        ..EXTRA
    },
    ColumnDef {
        field: Field::Remark,
        key: "remark",
        header: "备注",
        aliases: &["说明", "附注"],
        en: "remark",
        ..EXTRA
    },
    ColumnDef {
        field: Field::RowNumber,
        key: "row_number",
        header: "序号",
        aliases: &["行号", "no", "no."],
        en: "row number",
        format: Format::Number,
        ..EXTRA
    },
];

/// Gives the column of a field.
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
    use crate::kernel::Severity;

    #[test]
    fn a_field_finds_its_column_by_its_place() {
        for (place, column) in COLUMNS.iter().enumerate() {
            assert_eq!(column.field as usize, place);
            assert_eq!(serde_json::to_value(column.field).unwrap(), column.key);
            assert_eq!(def(column.field), column);
        }
        assert_eq!(Field::RowNumber as usize + 1, COLUMNS.len());
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
        assert!(COLUMNS.iter().all(|def| def.order.is_some() == !def.sheets.is_empty()));
    }

    #[test]
    fn only_what_the_faq_requires_refuses() {
        let policy = RosterPolicy::default();
        let codes = |present: &[Field], kind| {
            let found = missing_columns(present, kind, &policy);
            found
                .iter()
                .map(|finding| {
                    (
                        finding.severity(),
                        finding.message(crate::kernel::Lang::Zh, crate::kernel::Reveal::Masked).contains("身份证号码"),
                    )
                })
                .collect::<Vec<_>>()
        };
        let all: Vec<_> = COLUMNS.iter().map(|def| def.field).collect();
        assert_eq!(codes(&all, SheetKind::Members), []);
        let without_id: Vec<_> = all.iter().copied().filter(|field| *field != Field::ResidentId).collect();
        assert_eq!(codes(&without_id, SheetKind::Members), [(Severity::Error, true)]);
        let without_mobile: Vec<_> = all.iter().copied().filter(|field| *field != Field::Mobile).collect();
        assert_eq!(codes(&without_mobile, SheetKind::Cadres), [(Severity::Warning, false)]);
    }

    #[test]
    fn length_is_counted_in_characters() {
        let policy = RosterPolicy { free_text_chars: 3, ..RosterPolicy::default() };
        assert_eq!(check_length(def(Field::Address), "海淀区", &policy), None);
        assert_eq!(check_length(def(Field::Address), "海淀区1", &policy).unwrap().code(), "value.too_long");
        assert_eq!(check_length(def(Field::Name), "欧阳明明", &policy), None);
    }
}
