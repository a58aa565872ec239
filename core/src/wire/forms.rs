//! The calls that a form needs while somebody fills it in. A host that loads no others (a page of a portal) reaches them
//! through [`call_form`], and carries only the rules behind them.

use super::{Call, Request, Tree, WireError, ids, join};
use super::error::shown;
use crate::account::registration_code;
use crate::join::AgeArithmetic;
use crate::kernel::date::LeapBirthday;
use crate::kernel::{Level, YearMonth};
use crate::policy::{IdPolicy, JoinPolicy, Policy};

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
        read_fields(ids, &mut policy.ids, id_slot).map_err(|error| error.below("ids"))?;
    }
    if let Some(join) = tree.get("join") {
        read_fields(join, &mut policy.join, join_slot).map_err(|error| error.below("join"))?;
    }
    Ok(policy)
}

/// A field of a policy. What is derived for the whole policy would be several times as large: here each type is read in
/// one place.
enum Slot<'a> {
    Level(&'a mut Level),
    Count(&'a mut u16),
    Arithmetic(&'a mut AgeArithmetic),
    LeapBirthday(&'a mut LeapBirthday),
    Month(&'a mut Option<YearMonth>),
    /// No call of forms depends on it.
    Unread,
}

impl Slot<'_> {
    fn set(self, value: &Tree<'_>) -> Result<(), WireError> {
        match self {
            Self::Level(slot) => *slot = value.read()?,
            Self::Count(slot) => *slot = value.read()?,
            Self::Arithmetic(slot) => *slot = value.read()?,
            Self::LeapBirthday(slot) => *slot = value.read()?,
            Self::Month(slot) => *slot = value.read()?,
            Self::Unread => {}
        }
        Ok(())
    }
}

fn read_fields<P>(tree: &Tree<'_>, policy: &mut P, slot: for<'a> fn(&'a mut P, &str) -> Option<Slot<'a>>) -> Result<(), WireError> {
    let Tree::Map(fields) = tree else { return Err(WireError::new("request.invalid_value", "expected a map".to_owned())) };
    fields.iter().try_for_each(|(name, value)| match slot(policy, name) {
        Some(slot) => slot.set(value).map_err(|error| error.below(name)),
        None => Err(WireError::new("request.unknown_field", shown(name)).below(&shown(name))),
    })
}

/// Writes the function that finds a field of a policy by its name. A test holds the names together.
macro_rules! slots {
    ($function:ident, $policy:ty, Unread: $($unread:ident)*; $($kind:ident: $($field:ident)*;)*) => {
        fn $function<'a>(policy: &'a mut $policy, name: &str) -> Option<Slot<'a>> {
            Some(match name {
                $($(stringify!($field) => Slot::$kind(&mut policy.$field),)*)*
                $(stringify!($unread))|* => Slot::Unread,
                _ => return None,
            })
        }
    };
}

slots! { id_slot, IdPolicy,
    Unread: member_card_form mobile_front_end mobile_unallotted telephone_plan email_unusual name_blank name_dot name_digit
        name_letter name_symbol name_private_use name_lost_character name_short name_long name_too_long
        name_plain_length;
    Level: impossible_province unknown_division abolished_division permit_division first_generation foreign_resident
        unknown_nationality development_number_character development_number_old_form development_number_province;
    Count: plausible_age;
}

slots! { join_slot, JoinPolicy,
    Unread: underage_way self_registration archive_late archive_days archive_megabyte archive_pages;
    Level: arithmetic_disagrees below_constitution_age too_old in_future party_too_young party_in_future
        party_before_league volunteer_date post_date;
    Arithmetic: age_arithmetic;
    LeapBirthday: leap_birthday;
    Month: minimum_14_from;
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
