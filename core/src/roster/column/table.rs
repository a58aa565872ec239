//! The table of the columns; which of it is certain and which deduced is said in the head of [`super`].

use super::super::vocabulary::{
    cadre_nature::CADRE_NATURE, education::EDUCATION, ethnicity::ETHNICITY, occupation::OCCUPATION,
    political::POLITICAL_STATUS, post::POST, sex::SEX, yes_no::YES_NO,
};
use super::{ColumnDef, Field, Format, Required, SheetKind};
use crate::sources::{faq, system};

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
pub static COLUMNS: [ColumnDef; 31] = [
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
    ColumnDef {
        field: Field::IsAdministrator,
        key: "is_administrator",
        header: "是否管理员",
        aliases: &["是否为管理员", "是否是管理员", "管理员"],
        en: "whether an administrator",
        format: Format::Choice(&YES_NO),
        ..EXTRA
    },
];
