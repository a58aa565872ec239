//! Calls about login, passwords, registration, editing, identity authentication and posts.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::TermValue;
use crate::account::diagnosis::{self, Situation};
use crate::account::editing::{self, Editor, Effect, ProfileField};
use crate::account::identity_check::{self, IdentityCheckState, IdentityEvent, IdentityFacts};
use crate::account::initial_password::{self, InitialPassword};
use crate::account::login::{self, LoginAnswer, LoginForm};
use crate::account::password;
use crate::account::posts::{self, Places};
use crate::account::registration_ways::{self as ways, Applicant, RegistrationTarget, RegistrationWay};
use crate::account::secret::Secret;
use crate::ids::development_number;
use crate::ids::{ResidentId, resident_id};
use crate::join::EventDate;
use crate::join::since_2020::{EntryWay, check_entry};
use crate::kernel::{Checked, Date, Kind, Personal, Verdict, YearMonth};
use crate::wire::Request;

/// What somebody is about to log in with.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct LoginInput {
    /// The user name: the ID number as typed.
    id_number: String,
    /// Whether a password was entered. The password itself is not asked for.
    password: bool,
    /// Whether the captcha was entered.
    captcha: bool,
}

/// Whether the login may be tried.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct LoginValue {
    /// Whether everything needed was entered.
    complete: bool,
}

pub(super) fn check_login(request: &Request<LoginInput>) -> Json {
    let LoginInput { id_number, password, captcha } = &request.input;
    let form = LoginForm { id_number, password: *password, captcha: *captcha };
    let findings = login::check(&form, &request.context());
    let complete = *password && *captcha && !id_number.trim().is_empty();
    let checked = Checked { value: Some(LoginValue { complete }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// What the system answered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct LoginAnswerInput {
    /// The answer.
    answer: LoginAnswer,
}

/// What to do.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct StepsValue {
    /// What to do, in order.
    steps: Vec<TermValue>,
}

pub(super) fn explain_login(request: &Request<LoginAnswerInput>) -> Json {
    let (finding, steps) = login::explain(request.input.answer);
    let value = StepsValue { steps: TermValue::list(&steps) };
    let checked = Checked { value: Some(value), findings: finding.into_iter().collect() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Somebody who is to get an account; what is not given is not judged.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct WaysInput {
    /// The way to be judged; without one, all ways of the day are listed.
    #[serde(default)]
    way: Option<RegistrationWay>,
    /// The birth date, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    birth_date: Option<Date>,
    /// When the person joined.
    #[serde(default)]
    joined: Option<EventDate>,
    /// Whether the person is a cadre.
    #[serde(default)]
    cadre: Option<bool>,
    /// Whether the person has a registration code.
    #[serde(default)]
    has_code: Option<bool>,
    /// Where the person registers into.
    #[serde(default)]
    target: Option<RegistrationTarget>,
}

/// The ways of the day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct WaysValue {
    /// Those that are known.
    ways: Vec<WayValue>,
}

/// A way.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WayValue {
    /// Which.
    way: RegistrationWay,
    /// Whether the account is made by somebody else, so that nobody has to register.
    makes_account: bool,
    /// Who says that there is this way.
    source: &'static str,
}

pub(super) fn find_ways(request: &Request<WaysInput>) -> Json {
    let (input, context) = (&request.input, request.context());
    let mut findings = Vec::new();
    if let Some(way) = input.way {
        let WaysInput { birth_date, cadre, has_code, target, .. } = *input;
        findings.extend(ways::check(way, &Applicant { birth_date, cadre, has_code, target }, &context));
        let entry = match way {
            RegistrationWay::SelfRegistration => EntryWay::SelfRegistration,
            RegistrationWay::AdministratorRegistration
            | RegistrationWay::AdministratorEntry
            | RegistrationWay::SecretaryEntry => EntryWay::Administrator,
        };
        findings.extend(input.joined.and_then(|joined| check_entry(joined, entry, &context)));
    } else {
        findings.extend(ways::lost_ways(request.today));
    }
    let known = match ways::ways_on(request.today) {
        Ok(known) => known,
        Err(unknown) => {
            if input.way.is_none() {
                findings.push(unknown);
            }
            Vec::new()
        }
    };
    let ways = known
        .into_iter()
        .map(|way| WayValue { way, makes_account: way.makes_account(), source: way.source().id })
        .collect();
    let checked = Checked { value: Some(WaysValue { ways }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// Somebody's ID number.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct InitialInput {
    /// As typed.
    id_number: Secret,
}

/// The initial password.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct InitialValue {
    /// The password, masked unless revealed.
    password: String,
}

pub(super) fn derive_initial(request: &Request<InitialInput>) -> Json {
    let value = |password: &InitialPassword| {
        json!(InitialValue { password: Personal::new(Kind::Text, password.reveal()).show(request.reveal()) })
    };
    initial_password::derive(request.input.id_number.reveal(), &request.context()).to_json(
        value,
        request.lang,
        request.reveal(),
    )
}

/// A password to be set.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct PasswordInput {
    /// The password.
    password: Secret,
    /// The ID number of its owner; without it the password is not compared with it.
    #[serde(default)]
    id_number: Option<Secret>,
}

pub(super) fn check_password(request: &Request<PasswordInput>) -> Json {
    let (input, context) = (&request.input, request.context());
    let id = input.id_number.as_ref().map(|id| resident_id::check(id.reveal(), &context));
    let owner: Option<ResidentId> = id.as_ref().and_then(|id| id.value.as_ref()).map(|facts| facts.id);
    let mut checked = password::check(&input.password, owner.as_ref(), &context);
    checked.findings.extend(id.into_iter().flat_map(|id| id.findings).map(|finding| finding.within("id_number")));
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A field and who wants to edit it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct EditInput {
    /// The field.
    field: ProfileField,
    /// Who wants to edit it.
    editor: Editor,
    /// For a development number: the new one, which is then checked too.
    #[serde(default)]
    new_development_number: Option<String>,
    /// For a development number: when the person joined.
    #[serde(default)]
    joined: Option<EventDate>,
}

/// Whether and when the edit holds.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct EditValue {
    /// When it holds; `null` if it is refused, not known, or the new number is wrong.
    effect: Option<Effect>,
    /// What to do if it is refused, in order.
    route: Vec<TermValue>,
}

pub(super) fn may_edit(request: &Request<EditInput>) -> Json {
    let (input, context) = (&request.input, request.context());
    let Checked { value: effect, mut findings } = editing::may_edit(input.field, input.editor, &context);
    let route = TermValue::list(&editing::route(&findings));
    let new_number = input.new_development_number.as_deref();
    if let Some(number) = new_number.filter(|_| input.field == ProfileField::DevelopmentNumber) {
        let number = match input.joined {
            Some(joined) => development_number::check(Some(number), YearMonth::of(joined.parameter_day()), &context),
            None => development_number::check_form(Some(number), &context),
        };
        findings.extend(number.findings.into_iter().map(|finding| finding.within("new_development_number")));
    }
    let effect = effect.filter(|_| Verdict::of(&findings) == Verdict::Pass);
    let checked = Checked { value: Some(EditValue { effect, route }), findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A state and what is known beside it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct IdentityInput {
    /// The state.
    state: IdentityCheckState,
    /// What is known beside it.
    #[serde(default)]
    facts: IdentityFacts,
}

/// What a state means.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct IdentityValue {
    /// What it is called today.
    name: TermValue,
    /// What can have caused it.
    causes: Vec<TermValue>,
    /// What to do, in order.
    steps: Vec<TermValue>,
    /// Whether it blocks anything although the record is right.
    blocks: bool,
}

pub(super) fn explain_identity(request: &Request<IdentityInput>) -> Json {
    let explained = identity_check::explain(request.input.state, request.input.facts, &request.context());
    let value = IdentityValue {
        name: TermValue::of(explained.name),
        causes: TermValue::list(&explained.causes),
        steps: TermValue::list(&explained.steps),
        blocks: explained.blocks,
    };
    let checked = Checked { value: Some(value), findings: explained.findings };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// What happened to an identity, and what is reported now.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct IdentityDecideInput {
    /// All events so far, in their order.
    #[serde(default)]
    events: Vec<IdentityEvent>,
    /// What is reported.
    event: IdentityEvent,
}

/// What follows; `null` if it is refused.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct IdentityDecidedValue {
    /// The state after the new events.
    state: IdentityCheckState,
    /// The new events, to be kept.
    events: Vec<IdentityEvent>,
}

pub(super) fn decide_identity(request: &Request<IdentityDecideInput>) -> Json {
    let IdentityDecideInput { events, event } = &request.input;
    let decided = identity_check::replay(events).map_err(|broken| vec![broken]).and_then(|state| {
        let events = identity_check::decide(state, *event, &request.context())?;
        Ok(IdentityDecidedValue { state: events.iter().fold(state, identity_check::evolve), events })
    });
    let checked = match decided {
        Ok(value) => Checked::clean(value),
        Err(findings) => Checked { value: None, findings },
    };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// How many places there are.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct PostsValue {
    /// Accounts that the person has: one, however many places there are.
    accounts: u8,
    /// Whether the person can switch between organizations after the login.
    can_switch: bool,
}

pub(super) fn check_posts(request: &Request<Places>) -> Json {
    let places = &request.input;
    let organizations: std::collections::BTreeSet<_> =
        places.memberships.iter().map(|membership| &membership.organization).chain(&places.posts).collect();
    let value = PostsValue { accounts: 1, can_switch: organizations.len() > 1 };
    let checked = Checked { value: Some(value), findings: posts::check(places) };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

pub(super) fn diagnose(request: &Request<Situation>) -> Json {
    let checked = diagnosis::diagnose(request.input).map(|steps| StepsValue { steps: TermValue::list(&steps) });
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}
