//! What a caller may decide about membership.

use serde::{Deserialize, Serialize};

/// Choices about membership. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct MembershipPolicy {
    /// How dues follow from a wage since the regulations of 2016 (reposted against analogous). Default `per_mille`: it is
    /// the text of the regulations, the bands are those of another system.
    pub wage_dues: WageDues,
    /// What members without a wage (farmers and others) pay (reposted, two copies differ). Default `fifty_fen`: one of the
    /// two copies and Guangdong's system say so, the other stands alone.
    pub farmer_dues: FarmerDues,
    /// What becomes of a fraction of a fen under the regulations of 1994 (not stated anywhere). Default `drop`: the later
    /// regulations drop fractions too (去尾法).
    pub fen_fraction: FenFraction,
}

/// How dues follow from a wage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WageDues {
    /// 2 per mille in whole yuan. The default.
    #[default]
    PerMille,
    /// The bands of Guangdong's system.
    GuangdongBands,
}

/// What members without a wage pay a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FarmerDues {
    /// 0.5 yuan. The default.
    #[default]
    FiftyFen,
    /// 0.2 yuan.
    TwentyFen,
}

/// What becomes of a fraction of a fen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FenFraction {
    /// It is dropped. The default.
    #[default]
    Drop,
    /// Half a fen and more becomes one.
    Round,
}
