//! The calls that a form needs while somebody fills it in. A host that loads no others (a page of a portal) reaches them
//! through [`call_form`], and carries only the rules behind them.

use super::{Call, Request, Tree, WireError, ids, join};
use super::error::shown;
use crate::policy::{IdPolicy, JoinPolicy, Policy};

/// A call of forms, without what explains it.
struct Form {
    name: &'static str,
    run: fn(Request<()>, &Tree<'_>) -> Result<String, WireError>,
}

/// Each is also one of [`super::all`].
static FORMS: [Form; 10] = [
    pick(ids::CALLS, "resident_id.check"),
    pick(ids::CALLS, "resident_id.suggest"),
    pick(ids::CALLS, "division.find"),
    pick(ids::CALLS, "development_number.check"),
    pick(ids::CALLS, "member_card_number.check"),
    pick(ids::CALLS, "person_name.check"),
    pick(ids::CALLS, "mobile.check"),
    pick(ids::CALLS, "telephone.check"),
    pick(ids::CALLS, "email.check"),
    pick(join::CALLS, "join.check"),
];

/// Answers a request like [`super::call`], but of the calls of forms alone.
///
/// # Errors
/// [`WireError`] as of [`super::call`]; every other call is unknown here.
pub fn call_form(name: &str, request: &str) -> Result<String, WireError> {
    let call = FORMS.iter().find(|call| call.name == name).ok_or_else(|| WireError::unknown_call(name))?;
    let (frame, input) = super::open(super::small::parse(request)?, read_policy)?;
    (call.run)(frame, &input)
}

/// Gives the names of the calls that [`call_form`] answers.
pub fn form_calls() -> impl Iterator<Item = &'static str> {
    FORMS.iter().map(|call| call.name)
}

/// Reads the choices that the calls of forms depend on. Those of other topics change no answer and are not looked at.
fn read_policy(tree: &Tree<'_>) -> Result<Policy, WireError> {
    let mut policy = Policy::default();
    if let Some(ids) = tree.get("ids") {
        read_fields(ids, |name, value| set_ids(&mut policy.ids, name, value)).map_err(|error| error.below("ids"))?;
    }
    if let Some(join) = tree.get("join") {
        read_fields(join, |name, value| set_join(&mut policy.join, name, value)).map_err(|error| error.below("join"))?;
    }
    Ok(policy)
}

fn read_fields(
    tree: &Tree<'_>,
    mut set: impl FnMut(&str, &Tree<'_>) -> Result<bool, WireError>,
) -> Result<(), WireError> {
    let Tree::Map(fields) = tree else { return Err(WireError::new("request.invalid_value", "expected a map".to_owned())) };
    fields.iter().try_for_each(|(name, value)| match set(name, value) {
        Ok(true) => Ok(()),
        Ok(false) => Err(WireError::new("request.unknown_field", shown(name)).below(&shown(name))),
        Err(error) => Err(error.below(name)),
    })
}

/// Writes the function that sets one field of a policy; `false` if there is none of the name. What is derived for the
/// whole policy would be ten times as large. A test holds the names together.
macro_rules! set {
    ($function:ident, $policy:ty, $($field:ident)*) => {
        fn $function(policy: &mut $policy, name: &str, value: &Tree<'_>) -> Result<bool, WireError> {
            match name {
                $(stringify!($field) => policy.$field = value.read()?,)*
                _ => return Ok(false),
            }
            Ok(true)
        }
    };
}

set! { set_ids, IdPolicy,
    impossible_province unknown_division abolished_division permit_division first_generation foreign_resident
    unknown_nationality plausible_age development_number_character development_number_old_form
    development_number_province member_card_form mobile_front_end mobile_unallotted telephone_plan email_unusual
    name_blank name_dot name_digit name_letter name_symbol name_private_use name_lost_character name_short name_long
    name_too_long name_plain_length
}

set! { set_join, JoinPolicy,
    age_arithmetic arithmetic_disagrees leap_birthday minimum_14_from below_constitution_age too_old in_future
    party_too_young party_in_future party_before_league volunteer_date post_date underage_way self_registration
    archive_late archive_days archive_megabyte archive_pages
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
