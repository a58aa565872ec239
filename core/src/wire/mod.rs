//! The JSON contract that all hosts share: `call(name, request) -> answer`.
//!
//! Every request has the same frame: `today` (the day of the check, `yyyy-MM-dd`), `input`, and optionally `region`,
//! `policy`, `lang` (then findings carry their `message`) and `reveal` (then personal data is shown in full). Unknown
//! fields are refused by name. Every answer of a check is `{verdict, findings, value}`.
//!
//! ```
//! let answer = zhtj::wire::call("resident_id.check", r#"{"today": "2026-11-22", "input": {"text": "110105194912310021"}}"#)?;
//! assert!(answer.contains("resident_id.check_character"));
//! # Ok::<(), zhtj::wire::WireError>(())
//! ```

mod account;
mod catalogue;
mod completion;
mod error;
mod graduation;
mod ids;
mod join;
mod membership;
mod organization;
mod organization_actions;
#[cfg(feature = "sheets")]
mod organization_table;
mod organization_tree;
#[cfg(feature = "sheets")]
mod roster;
mod roster_cells;
mod transfer;
mod transfer_advice;
#[cfg(feature = "sheets")]
mod transfer_list;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

#[cfg(feature = "schema")]
pub use catalogue::schemas;
pub use error::WireError;

use crate::context::{Context, Region};
use crate::kernel::{Date, Lang, Reveal};
use crate::policy::Policy;

/// The frame of every request.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request<I> {
    /// The day of the check, `yyyy-MM-dd`, Asia/Shanghai.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub today: Date,
    /// The province of the organization: two digits, Chinese name or pinyin; empty if not stated.
    #[serde(default)]
    pub region: Region,
    /// What the caller decides where the facts leave a choice.
    #[serde(default)]
    pub policy: Policy,
    /// If given, findings carry their `message` in this language.
    #[serde(default)]
    pub lang: Option<Lang>,
    /// Whether personal data in the answer is shown in full.
    #[serde(default)]
    pub reveal: bool,
    /// What is to be checked.
    pub input: I,
}

impl<I> Request<I> {
    /// The context of the check.
    #[must_use]
    pub const fn context(&self) -> Context<'_> {
        Context { today: self.today, region: self.region, policy: &self.policy }
    }

    /// Whether personal data is shown.
    #[must_use]
    pub const fn reveal(&self) -> Reveal {
        if self.reveal { Reveal::Full } else { Reveal::Masked }
    }
}

/// One call of the contract.
pub struct Call {
    /// Its name, `topic.verb`.
    pub name: &'static str,
    /// What it does: Chinese, English.
    pub summary: (&'static str, &'static str),
    /// The questions of the FAQ it helps to answer.
    pub questions: &'static [u8],
    run: fn(&str) -> Result<Json, WireError>,
    /// The JSON Schema of its request.
    #[cfg(feature = "schema")]
    pub request_schema: fn() -> schemars::Schema,
    /// The JSON Schema of the `value` of its answer.
    #[cfg(feature = "schema")]
    pub value_schema: fn() -> schemars::Schema,
}

/// Defines the calls of a topic: name, texts, questions, then the function from a request of the given input type.
macro_rules! calls {
    ($($name:literal, $zh:literal / $en:literal, $questions:expr, $input:ty => $value:ty, $run:path;)*) => {
        pub(super) static CALLS: &[$crate::wire::Call] = &[$($crate::wire::Call {
            name: $name,
            summary: ($zh, $en),
            questions: &$questions,
            run: |json| $crate::wire::parse::<$input>(json).map(|request| $run(&request)),
            #[cfg(feature = "schema")]
            request_schema: || schemars::schema_for!($crate::wire::Request<$input>),
            #[cfg(feature = "schema")]
            value_schema: || $crate::wire::catalogue::answered::<$value>(),
        }),*];
    };
}
use calls;

/// Gives every call, topic by topic.
pub fn all() -> impl Iterator<Item = &'static Call> {
    [
        catalogue::CALLS,
        ids::CALLS,
        account::CALLS,
        organization::CALLS,
        organization_tree::CALLS,
        #[cfg(feature = "sheets")]
        organization_table::CALLS,
        organization_actions::CALLS,
        membership::CALLS,
        join::CALLS,
        completion::CALLS,
        transfer::CALLS,
        transfer_advice::CALLS,
        graduation::CALLS,
        #[cfg(feature = "sheets")]
        transfer_list::CALLS,
        roster_cells::CALLS,
        #[cfg(feature = "sheets")]
        roster::CALLS,
    ]
    .into_iter()
    .flatten()
}

/// Answers a request. The answer is JSON on one line.
///
/// # Errors
/// [`WireError`] if no call has the name or the request does not have its shape. What a check finds is no error.
pub fn call(name: &str, request: &str) -> Result<String, WireError> {
    let call = all().find(|call| call.name == name).ok_or_else(|| WireError::unknown_call(name))?;
    (call.run)(request).map(|answer| answer.to_string())
}

/// Reads the frame of a request whose input is `null`: for hosts that hand over columns and files by other ways than JSON.
///
/// # Errors
/// [`WireError`] if the request does not have its shape.
///
/// ```
/// let request = zhtj::wire::frame(r#"{"today": "2026-11-22", "region": "65", "input": null}"#)?;
/// assert!(request.context().region.is_xinjiang());
/// # Ok::<(), zhtj::wire::WireError>(())
/// ```
pub fn frame(json: &str) -> Result<Request<()>, WireError> {
    parse(json)
}

fn parse<I: DeserializeOwned>(json: &str) -> Result<Request<I>, WireError> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let request = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| WireError::invalid(&error))?;
    deserializer.end().map_err(|error| WireError::malformed(&error))?;
    Ok(request)
}
