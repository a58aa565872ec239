//! What a rule says about itself, beside its code.

use serde::Serialize;

use super::dated::Parameter;
use super::{FindingDef, Source};

/// On which day a rule reads its dated parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReadAt {
    /// On the day of the event that is judged, such as the joining.
    EventDay,
    /// On the day of the check.
    Today,
    /// On no day: the rule has not changed over time.
    Timeless,
}

/// A rule: where it stands, which question of the FAQ it answers, what it rests on.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The stable name, `topic.noun`; findings name it.
    pub id: &'static str,
    /// The file it stands in (`file!()`).
    pub file: &'static str,
    /// What it decides: Chinese, English.
    pub title: (&'static str, &'static str),
    /// The questions of the June 2019 FAQ it answers, 1 to 50; [`APPENDIX`](crate::questions::APPENDIX) is the appendix.
    pub questions: &'static [u8],
    /// On which day it reads its parameters.
    pub read_at: ReadAt,
    /// Its dated parameters.
    pub parameters: &'static [&'static dyn Parameter],
    /// What it rests on, best first.
    pub sources: &'static [&'static Source],
    /// What it can find.
    pub findings: &'static [&'static FindingDef],
}
