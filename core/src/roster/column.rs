//! The columns of the import sheet: which there are, how their headers are written, what they must hold.

use serde::{Deserialize, Serialize};

use crate::kernel::Kind;

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
