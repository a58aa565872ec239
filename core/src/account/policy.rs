//! What a caller may decide about accounts.

use serde::{Deserialize, Serialize};

pub use super::secret::CodeAlphabet;
use crate::kernel::Level;

/// Choices about accounts. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AccountPolicy {
    /// What new codes are made of (official: letters and digits; which of them is not said). Default `unambiguous`: people
    /// copy codes by hand, and mistyping is the second of the three causes the FAQ gives for a refused code.
    pub code_alphabet: CodeAlphabet,
    /// How the days of a code's term are counted (official, by analogy). Default `next_day`: the day on which a period
    /// begins is not counted (民法典第二百零一条). Whether the system counts to the second is not known; it may end up to a
    /// day earlier or later.
    pub code_days: CodeDays,
    /// Whether a new registration code for the same organization ends the one before (not stated anywhere). Default
    /// `replaces`: one code serves one administrator, and a forgotten code that still works is a way in that nobody
    /// watches.
    pub reissue: Reissue,
    /// A code is made by a superior further up than the direct one (inferred). Default `warning`: the official texts say
    /// “the superior” only; that nobody may skip a level is said by one page of low authority.
    pub skips_level: Level,
    /// What “older than 13” (大于13周岁) means on and after the 13th birthday (official, wording only). Default
    /// `day_after`: it is the one reading that takes the word “older” and the number as they stand.
    pub older_than: OlderThan,
    /// A password breaks a known rule (inferred or analogous). Default `warning`: the wording of 2019 is lost, and the later
    /// rule is known from one page of low authority.
    pub password: Level,
    /// How many successive characters of the own ID number may not stand in a password (not stated anywhere). Default 6: the
    /// shortest piece of it that others know, the division or a birth date of six digits.
    pub own_id_part: u8,
    /// How many digits in a row, rising, falling or equal, are too many in a password (inferred: “no consecutive digits”;
    /// how many is not stated). Default 6, as `own_id_part`.
    pub consecutive_digits: u8,
    /// Whether a person's own edit waits for an administrator (conflict). Default `at_once`: the reposted guide says
    /// simply that the person edits; that it waits is said by two pages of low authority.
    pub own_edit: OwnEdit,
}

impl Default for AccountPolicy {
    fn default() -> Self {
        Self {
            code_alphabet: CodeAlphabet::Unambiguous,
            code_days: CodeDays::NextDay,
            reissue: Reissue::Replaces,
            skips_level: Level::Warning,
            older_than: OlderThan::DayAfter,
            password: Level::Warning,
            own_id_part: 6,
            consecutive_digits: 6,
            own_edit: OwnEdit::AtOnce,
        }
    }
}

/// How the days of a code's term are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CodeDays {
    /// The day after the issue is day 1; the last day counts in full. The default.
    #[default]
    NextDay,
    /// The day of the issue is day 1; the last day counts in full.
    SameDay,
}

/// What a new registration code does to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reissue {
    /// It ends it. The default.
    #[default]
    Replaces,
    /// Nothing: both can be used until their terms end.
    Keeps,
}

/// When somebody is older than a number of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OlderThan {
    /// From the day after the birthday. The default.
    #[default]
    DayAfter,
    /// From the birthday, as if it said “not younger than”.
    Birthday,
    /// From the next birthday: the completed years are more than the number.
    NextBirthday,
}

/// What happens to a person's own edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OwnEdit {
    /// It holds at once. The default.
    #[default]
    AtOnce,
    /// It waits until an administrator of the own organization approves it.
    Approval,
}
