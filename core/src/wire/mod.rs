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
mod forms;
mod graduation;
mod ids;
mod join;
mod membership;
mod organization;
mod organization_actions;
#[cfg(feature = "sheets")]
mod organization_table;
mod organization_tree;
mod read;
#[cfg(feature = "sheets")]
mod roster;
mod roster_cells;
mod small;
mod transfer;
mod transfer_advice;
#[cfg(feature = "sheets")]
mod transfer_list;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

#[cfg(feature = "schema")]
pub use catalogue::schemas;
pub use error::WireError;
pub use forms::{call_form, form_calls};
use read::Tree;

use crate::context::{Context, Region};
use crate::kernel::{Checked, Date, Lang, Reveal};
use crate::policy::Policy;

/// The frame of every request.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Request<I> {
    /// The day of the check, `yyyy-MM-dd`, Asia/Shanghai.
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub today: Date,
    /// The province of the organization: two digits, Chinese name or pinyin; empty if not stated.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub region: Region,
    /// What the caller decides where the facts leave a choice.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub policy: Policy,
    /// If given, findings carry their `message` in this language.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lang: Option<Lang>,
    /// Whether personal data in the answer is shown in full.
    #[cfg_attr(feature = "schema", schemars(default))]
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
#[derive(Clone, Copy)]
pub struct Call {
    /// Its name, `topic.verb`.
    pub name: &'static str,
    /// What it does: Chinese, English.
    pub summary: (&'static str, &'static str),
    /// The questions of the FAQ it helps to answer.
    pub questions: &'static [u8],
    run: fn(Request<()>, &Tree<'_>) -> Result<String, WireError>,
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
            run: |frame, input| {
                let request = $crate::wire::with_input::<$input>(frame, input)?;
                Ok($crate::wire::Answer::into_text($run(&request), request.lang, request.reveal()))
            },
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
    let (frame, input) = open(Tree::parse(request)?, whole_policy)?;
    (call.run)(frame, &input)
}

/// Reads the request of a host's own call, which has the frame of all calls.
///
/// # Errors
/// [`WireError`], `request.*`, if it does not have its shape.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Input {
///     sheet: usize,
/// }
/// let request = zhtj::wire::parse::<Input>(r#"{"today": "2026-11-22", "input": {"sheet": 1}}"#)?;
/// assert_eq!(request.input.sheet, 1);
/// # Ok::<(), zhtj::wire::WireError>(())
/// ```
pub fn parse<I: DeserializeOwned>(request: &str) -> Result<Request<I>, WireError> {
    let (frame, input) = open(Tree::parse(request)?, whole_policy)?;
    with_input(frame, &input)
}

/// What a call gives back: the answer already as JSON, or the outcome of a check, of which the answer is made.
trait Answer {
    fn into_text(self, lang: Option<Lang>, reveal: Reveal) -> String;
}

impl Answer for Json {
    fn into_text(self, _: Option<Lang>, _: Reveal) -> String {
        self.to_string()
    }
}

impl<V: Serialize> Answer for Checked<V> {
    fn into_text(self, lang: Option<Lang>, reveal: Reveal) -> String {
        self.to_json_text(lang, reveal)
    }
}

/// How a policy is read; a host that leaves calls out also leaves out the choices that only they read.
type ReadPolicy = fn(&Tree<'_>) -> Result<Policy, WireError>;

/// Reads all of it.
fn whole_policy(policy: &Tree<'_>) -> Result<Policy, WireError> {
    policy.read()
}

/// Reads the frame, the same for all calls, and leaves the input for the type of the call.
fn open(mut tree: Tree<'_>, read_policy: ReadPolicy) -> Result<(Request<()>, Tree<'_>), WireError> {
    let missing = |name: &str| WireError::new("request.missing_field", name.to_owned());
    let (input, policy) = (tree.take("input"), tree.take("policy"));
    let today = tree.take("today").ok_or_else(|| missing("today"))?;
    let mut frame = Request {
        today: today.read::<IsoDay>().map_err(|error| error.below("today"))?.0,
        region: Region::default(),
        policy: Policy::default(),
        lang: None,
        reveal: false,
        input: (),
    };
    if let Some(region) = tree.take("region") {
        frame.region = region.read().map_err(|error| error.below("region"))?;
    }
    if let Some(lang) = tree.take("lang") {
        frame.lang = lang.read().map_err(|error| error.below("lang"))?;
    }
    if let Some(reveal) = tree.take("reveal") {
        frame.reveal = reveal.read().map_err(|error| error.below("reveal"))?;
    }
    if let Some(policy) = policy {
        frame.policy = read_policy(&policy).map_err(|error| error.below("policy"))?;
    }
    tree.refuse_rest()?;
    Ok((frame, input.ok_or_else(|| missing("input"))?))
}

/// The day of the check.
#[derive(Deserialize)]
#[serde(transparent)]
struct IsoDay(#[serde(with = "crate::kernel::date::iso")] Date);

fn with_input<I: DeserializeOwned>(frame: Request<()>, input: &Tree<'_>) -> Result<Request<I>, WireError> {
    let Request { today, region, policy, lang, reveal, input: () } = frame;
    let input = input.read().map_err(|error| error.below("input"))?;
    Ok(Request { today, region, policy, lang, reveal, input })
}
