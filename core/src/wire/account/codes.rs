//! Calls about registration codes and reset codes.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use crate::account::OrganizationKey;
use crate::account::issuing::Issuer;
use crate::account::policy::Reissue;
use crate::account::registration_code as registration;
use crate::account::reset_code as reset;
use crate::account::secret::{Hex, HexBytes, Secret};
use crate::kernel::report::finding_json;
use crate::kernel::{Checked, Finding, Kind, Personal};
use crate::wire::Request;

/// An order for a registration code.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct IssueInput {
    /// The organization it is for, by the caller's own key.
    organization: OrganizationKey,
    /// Who orders it.
    issuer: Issuer,
    /// Random bytes that nobody can predict and that are used for nothing else, in hexadecimal digits; 32 or more.
    random: HexBytes,
    /// 16 more random bytes, in hexadecimal digits.
    salt: Hex<16>,
}

/// A registration code just issued.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct IssuedValue {
    /// The code, masked unless revealed.
    code: String,
    /// The last day on which it can be used, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    last_day: String,
    /// The event to be kept.
    event: registration::Event,
    /// Whether an unused earlier code of the organization is to be told `replace`.
    replaces_previous: bool,
    /// How many of the random bytes were used up.
    used_bytes: usize,
}

pub(super) fn issue_registration(request: &Request<IssueInput>) -> Json {
    let IssueInput { organization, issuer, random, salt } = &request.input;
    let order = registration::Order { organization, issuer: *issuer, random: &random.0, salt: salt.0 };
    let value = |issued: &registration::Issued| {
        json!(IssuedValue {
            code: Personal::new(Kind::Text, issued.code.reveal()).show(request.reveal()),
            last_day: issued.last_day.to_string(),
            event: issued.event.clone(),
            replaces_previous: request.policy.account.reissue == Reissue::Replaces,
            used_bytes: issued.used,
        })
    };
    registration::issue(&order, &request.context()).to_json(value, request.lang, request.reveal())
}

/// What happened to a registration code, and what somebody wants to do with it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RegistrationDecideInput {
    /// All events so far, in their order.
    #[serde(default)]
    events: Vec<registration::Event>,
    /// The command.
    command: registration::Command,
}

/// What follows; `null` if the command is refused.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct RegistrationDecidedValue {
    /// The state after the new events.
    state: registration::RegistrationCodeStatus,
    /// The new events, to be kept.
    events: Vec<registration::Event>,
}

pub(super) fn decide_registration(request: &Request<RegistrationDecideInput>) -> Json {
    let context = request.context();
    let decided = registration::replay(&request.input.events).map_err(|broken| vec![broken]).and_then(|state| {
        let events = registration::decide(&state, &request.input.command, &context)?;
        let state = events.iter().fold(state, registration::evolve).status();
        Ok(RegistrationDecidedValue { state, events })
    });
    checked(decided).to_json(|value| json!(value), request.lang, request.reveal())
}

/// A code that was entered, and what happened to the code it is compared with.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RegistrationRedeemInput {
    /// All events of the code, in their order.
    events: Vec<registration::Event>,
    /// The organization chosen in step 1.
    organization: OrganizationKey,
    /// The code entered in step 2.
    code: Secret,
}

/// The outcome. The findings of the answer are for whoever keeps the records; the person at the form is told `public`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct RegistrationRedeemedValue {
    /// Whether the person may go on.
    accepted: bool,
    /// What the person is told: a finding, or `null` if the code is good.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Finding>"))]
    public: Option<Json>,
    /// The event to be kept; `null` if the code is refused.
    event: Option<registration::Event>,
}

pub(super) fn redeem_registration(request: &Request<RegistrationRedeemInput>) -> Json {
    let RegistrationRedeemInput { events, organization, code } = &request.input;
    let attempt = registration::Attempt { organization: organization.clone(), code: code.clone() };
    let outcome = registration::replay(events)
        .map_err(|broken| vec![broken])
        .and_then(|state| registration::redeem(&state, &attempt, &request.context()));
    let public = registration::public_answer(&outcome);
    let value = RegistrationRedeemedValue {
        accepted: outcome.is_ok(),
        public: public.map(|finding| finding_json(&finding, request.lang, request.reveal())),
        event: outcome.as_ref().ok().cloned(),
    };
    let checked = Checked { value: Some(value), findings: outcome.err().unwrap_or_default() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// An order for a reset code.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct ResetIssueInput {
    /// The person, by the caller's own key; it binds the code and is not repeated.
    person: Secret,
    /// Who orders it.
    issuer: Issuer,
    /// Random bytes that nobody can predict and that are used for nothing else, in hexadecimal digits; 32 or more.
    random: HexBytes,
    /// 16 more random bytes, in hexadecimal digits.
    salt: Hex<16>,
}

/// A reset code just issued.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct ResetIssuedValue {
    /// The code, masked unless revealed.
    code: String,
    /// The last day on which it can be used, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    last_day: String,
    /// The event to be kept.
    event: reset::Event,
    /// How many of the random bytes were used up.
    used_bytes: usize,
}

pub(super) fn issue_reset(request: &Request<ResetIssueInput>) -> Json {
    let ResetIssueInput { person, issuer, random, salt } = &request.input;
    let order = reset::Order { person, issuer: *issuer, random: &random.0, salt: salt.0 };
    let value = |issued: &reset::Issued| {
        json!(ResetIssuedValue {
            code: Personal::new(Kind::Text, issued.code.reveal()).show(request.reveal()),
            last_day: issued.last_day.to_string(),
            event: issued.event,
            used_bytes: issued.used,
        })
    };
    reset::issue(&order, &request.context()).to_json(value, request.lang, request.reveal())
}

/// What happened to a reset code, and what somebody wants to do with it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct ResetDecideInput {
    /// All events so far, in their order.
    #[serde(default)]
    events: Vec<reset::Event>,
    /// The command.
    command: reset::Command,
}

/// What follows. The findings of the answer are for whoever keeps the records; the person at the form is told `public`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct ResetDecidedValue {
    /// The state after the new events; `null` if the events given cannot have followed each other.
    state: Option<reset::ResetCodeStatus>,
    /// The new events, to be kept; none if the command is refused.
    events: Vec<reset::Event>,
    /// What the person who entered a code is told: a finding, or `null`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Finding>"))]
    public: Option<Json>,
}

pub(super) fn decide_reset(request: &Request<ResetDecideInput>) -> Json {
    let context = request.context();
    let command = &request.input.command;
    let (state, outcome) = match reset::replay(&request.input.events) {
        Ok(state) => (Some(state), reset::decide(&state, command, &context)),
        Err(broken) => (None, Err(vec![broken])),
    };
    let public = match (command, &outcome) {
        (reset::Command::Use(_), Err(_)) => Some(reset::rejected()),
        _ => None,
    };
    let (events, findings) = match outcome {
        Ok(events) => (events, Vec::new()),
        Err(findings) => (Vec::new(), findings),
    };
    let value = ResetDecidedValue {
        state: state.map(|state| events.iter().fold(state, reset::evolve).status()),
        events,
        public: public.map(|finding| finding_json(&finding, request.lang, request.reveal())),
    };
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

fn checked<T>(decided: Result<T, Vec<Finding>>) -> Checked<T> {
    match decided {
        Ok(value) => Checked::clean(value),
        Err(findings) => Checked { value: None, findings },
    }
}
