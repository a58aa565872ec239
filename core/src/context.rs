//! What every check is asked with, besides its input: the day, the organization's region, the policy.

use serde::{Deserialize, Serialize};

use crate::kernel::Date;
use crate::policy::Policy;

/// The region of an *organization*. Regional rules follow it, never the region in a person's ID number.
///
/// Written in JSON as the two-digit code of the province (`"65"`), its name (`"新疆"`) or its pinyin (`"xinjiang"`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Region {
    /// Not stated: the national rules without any regional one.
    #[default]
    Unspecified,
    /// A province-level unit by the first two digits of its GB/T 2260 code, 11 to 65, 71, 81 or 82.
    Province(u8),
}

/// The text names no province-level unit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a province: give two digits (65), a name (新疆) or pinyin (xinjiang)")]
pub struct UnknownRegion;

/// Code, short Chinese name, pinyin. The pinyin of 陕西 carries the customary second a.
const PROVINCES: [(u8, &str, &str); 33] = [
    (11, "北京", "beijing"),
    (12, "天津", "tianjin"),
    (13, "河北", "hebei"),
    (14, "山西", "shanxi"),
    (15, "内蒙古", "neimenggu"),
    (21, "辽宁", "liaoning"),
    (22, "吉林", "jilin"),
    (23, "黑龙江", "heilongjiang"),
    (31, "上海", "shanghai"),
    (32, "江苏", "jiangsu"),
    (33, "浙江", "zhejiang"),
    (34, "安徽", "anhui"),
    (35, "福建", "fujian"),
    (36, "江西", "jiangxi"),
    (37, "山东", "shandong"),
    (41, "河南", "henan"),
    (42, "湖北", "hubei"),
    (43, "湖南", "hunan"),
    (44, "广东", "guangdong"),
    (45, "广西", "guangxi"),
    (46, "海南", "hainan"),
    (50, "重庆", "chongqing"),
    (51, "四川", "sichuan"),
    (52, "贵州", "guizhou"),
    (53, "云南", "yunnan"),
    (54, "西藏", "xizang"),
    (61, "陕西", "shaanxi"),
    (62, "甘肃", "gansu"),
    (63, "青海", "qinghai"),
    (64, "宁夏", "ningxia"),
    (65, "新疆", "xinjiang"),
    (81, "香港", "hongkong"),
    (82, "澳门", "macao"),
];

impl Region {
    /// Whether the organization lies in Xinjiang (新疆), which has its own limits.
    #[must_use]
    pub const fn is_xinjiang(self) -> bool {
        matches!(self, Self::Province(65))
    }

    /// Whether the organization's province runs a system of its own (北京、广东、福建), for which the national rules are
    /// only a comparison.
    #[must_use]
    pub const fn has_own_system(self) -> bool {
        matches!(self, Self::Province(11 | 35 | 44))
    }

    /// The short Chinese name of the province; `None` if no region is stated.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let Self::Province(code) = self else { return None };
        PROVINCES.iter().find(|(c, ..)| *c == code).map(|(_, name, _)| *name)
    }
}

impl std::str::FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(text: &str) -> Result<Self, UnknownRegion> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::Unspecified);
        }
        let lower = text.to_ascii_lowercase();
        PROVINCES
            .iter()
            .find(|(code, zh, pinyin)| lower == *pinyin || text.starts_with(zh) || lower == code.to_string())
            .map(|(code, ..)| Self::Province(*code))
            .ok_or(UnknownRegion)
    }
}

impl TryFrom<String> for Region {
    type Error = UnknownRegion;

    fn try_from(text: String) -> Result<Self, UnknownRegion> {
        text.parse()
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        match region {
            Region::Unspecified => Self::new(),
            Region::Province(code) => code.to_string(),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Region {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Region".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "province of the organization: two digits, Chinese name or pinyin; empty if not stated"
        })
    }
}

/// What every check is asked with.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The day of the check, Asia/Shanghai. Deadlines and "not in the future" read it; rules about an event read the
    /// day of the event.
    pub today: Date,
    /// The organization's region.
    pub region: Region,
    /// What the caller decided where the facts leave a choice.
    pub policy: &'a Policy,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_read_in_three_spellings() {
        for text in ["65", "新疆", "新疆维吾尔自治区", "Xinjiang", " xinjiang "] {
            assert_eq!(text.parse(), Ok(Region::Province(65)), "{text}");
        }
        assert_eq!("".parse(), Ok(Region::Unspecified));
        for text in ["66", "6", "新", "atlantis"] {
            assert_eq!(text.parse::<Region>(), Err(UnknownRegion), "{text}");
        }
        assert_eq!("陕西".parse(), Ok(Region::Province(61)));
        assert_eq!("shanxi".parse(), Ok(Region::Province(14)));
    }
}
