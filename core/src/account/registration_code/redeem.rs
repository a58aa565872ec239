//! Entering a registration code. Who keeps the records is told exactly what is wrong; who enters the code is told one
//! thing, as the system does («管理员注册码错误»): whether a code exists, for whom, and since when it is dead helps only
//! those who guess.

use serde::Deserialize;

use super::decide::{Event, Happening, On, RegistrationCodeState, impossible, not_known};
use super::{RegistrationCode, f, last_day};
use crate::account::OrganizationKey;
use crate::account::secret::{Purpose, Secret};
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding};

/// What somebody entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The organization chosen in step 1.
    pub organization: OrganizationKey,
    /// The code entered in step 2.
    pub code: Secret,
}

/// Judges an attempt against a code, today.
///
/// # Errors
/// All that stands against it, for whoever keeps the records: `registration_code.malformed`, `mismatch`, `wrong_case`,
/// `other_organization`, `expired`, `already_used`, `replaced`, `revoked`, `before_issue`, `term_not_known`,
/// `not_possible`. For the person at the form there is [`public_answer`].
///
/// Once there is a record, the time it takes depends on the form of what was entered, not on the record.
pub fn redeem(state: &RegistrationCodeState, attempt: &Attempt, context: &Context<'_>) -> Result<Event, Vec<Finding>> {
    let Ok(code) = attempt.code.reveal().parse::<RegistrationCode>() else {
        return Err(vec![f::RegistrationCodeMalformed {}.finding().within("code")]);
    };
    let Some(record) = state.record() else {
        return Err(vec![impossible(Happening::Redeems, state.status())]);
    };
    let holder = record.organization.as_str();
    let exact = record.sealed.opens(Purpose::Registration, holder, code.reveal());
    let other_case = record.sealed.opens_in_other_case(Purpose::Registration, holder, code.reveal());
    let mut findings = Vec::new();
    if !exact && !other_case {
        return Err(vec![f::RegistrationCodeMismatch {}.finding().within("code")]);
    }
    if other_case {
        findings.push(f::RegistrationCodeWrongCase {}.finding().within("code"));
    }
    if record.organization != attempt.organization {
        findings.push(f::RegistrationCodeOtherOrganization {}.finding().within("organization"));
    }
    findings.extend(standing(state, context));
    if findings.is_empty() { Ok(Event::Redeemed(On { on: context.today })) } else { Err(findings) }
}

/// What stands against a code whoever enters it.
fn standing(state: &RegistrationCodeState, context: &Context<'_>) -> Option<Finding> {
    match state {
        RegistrationCodeState::Blank => None,
        RegistrationCodeState::Issued(record) => match last_day(record.issued_on, &context.policy.account) {
            Err(coverage) => Some(not_known(coverage, record.issued_on)),
            Ok(_) if context.today < record.issued_on => {
                let (today, issued_on) = (context.today, record.issued_on);
                Some(f::RegistrationCodeBeforeIssue { today, issued_on }.finding())
            }
            Ok(last_day) if context.today > last_day => Some(f::RegistrationCodeExpired { last_day }.finding()),
            Ok(_) => None,
        },
        RegistrationCodeState::Expired(record) => match last_day(record.issued_on, &context.policy.account) {
            Err(coverage) => Some(not_known(coverage, record.issued_on)),
            Ok(last_day) => Some(f::RegistrationCodeExpired { last_day }.finding()),
        },
        RegistrationCodeState::Redeemed(_, on) => Some(f::RegistrationCodeUsed { on: *on }.finding()),
        RegistrationCodeState::Replaced(_, on) => Some(f::RegistrationCodeReplaced { on: *on }.finding()),
        RegistrationCodeState::Revoked(_, on) => Some(f::RegistrationCodeRevoked { on: *on }.finding()),
    }
}

/// What may be told to the person who entered the code: nothing if it is good, else one finding that says no more than
/// the system's own message.
#[must_use]
pub fn public_answer(outcome: &Result<Event, Vec<Finding>>) -> Option<Finding> {
    match outcome {
        Ok(_) => None,
        Err(_) => Some(f::RegistrationCodeRejected {}.finding()),
    }
}
