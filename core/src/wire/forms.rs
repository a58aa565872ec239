//! The calls that a form needs while somebody fills it in. A host that loads no others (a page of a portal) reaches them
//! through [`call_form`], and carries only the rules behind them. The answers are those of [`super::call`]; only a policy
//! is not taken.

use super::{Call, Request, Tree, WireError, ids, join};
use crate::account::registration_code;
use crate::policy::Policy;

/// A call of forms, without what explains it.
struct Form {
    name: &'static str,
    run: fn(Request<()>, &Tree<'_>) -> Result<String, WireError>,
}

/// Each is also one of [`super::all`].
static FORMS: [Form; 4] = [
    pick(ids::CALLS, "resident_id.check"),
    pick(ids::CALLS, "development_number.check"),
    pick(join::CALLS, "join.check"),
    Form { name: "registration_code.form", run: check_registration_code },
];

/// Answers a request like [`super::call`], but of the calls of forms alone.
///
/// # Errors
/// [`WireError`] as of [`super::call`]; every other call is unknown here.
pub fn call_form(name: &str, request: &str) -> Result<String, WireError> {
    let call = FORMS.iter().find(|call| call.name == name).ok_or_else(|| WireError::unknown_call(name))?;
    let (frame, input) = super::open(super::small::parse(request)?, no_policy)?;
    (call.run)(frame, &input)
}

/// Gives the names of the calls that [`call_form`] answers.
pub fn form_calls() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|call| call.name)
}

/// Reading a policy would be a twentieth of the program. Its defaults serve a form; who decides otherwise asks
/// [`super::call`].
fn no_policy(_: &Tree<'_>) -> Result<Policy, WireError> {
    Err(WireError::new("request.unknown_field", "policy".to_owned()))
}

/// The form of a registration code, all that can be told of one where its events are not at hand. What only a portal can
/// tell is answered by `registration_code.redeem`.
fn check_registration_code(frame: Request<()>, input: &Tree<'_>) -> Result<String, WireError> {
    let request: Request<ids::Text> = super::with_input(frame, input)?;
    let checked = registration_code::check_form(&request.input.text).map(|_| ());
    Ok(checked.to_json_text(request.lang, request.reveal()))
}

/// The call of a topic that has a name. Worked out when the program is compiled, so that nothing of the topic's other
/// calls is kept.
#[expect(clippy::panic, clippy::indexing_slicing, reason = "evaluated at compile time, where it is the error message")]
const fn pick(calls: &'static [Call], name: &str) -> Form {
    let mut at = 0;
    while at < calls.len() {
        if same(calls[at].name.as_bytes(), name.as_bytes()) {
            return Form { name: calls[at].name, run: calls[at].run };
        }
        at += 1;
    }
    panic!("no call of the topic has the name")
}

#[expect(clippy::indexing_slicing, reason = "evaluated at compile time; both have the length")]
const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}
