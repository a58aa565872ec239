//! Password reset code (密码重置码, 密码重置验证码): FAQ question 8.
//!
//! The answer survives in copies of the FAQ and school guides, 2020 to 2025: the administrator of the own organization or
//! of its direct superior makes the code; the person enters ID number, new password and code at «忘记密码». One code for
//! one person («一人一码»), not to be mixed up with the registration code («不能混用»); it has a time limit («有时间效应»), two
//! days by a guide of 2025. That it serves once («不可复用») is said by one page of low authority; it follows from its being
//! one person's code for one reset, and here the life of a code ends with its use. In force from the dates of the
//! copies. Read at the day of *issue*; whether a code has expired reads *today*.
//!
//! Not known: its length and characters (codes made here have the form of registration codes), the term before June 2025,
//! and whether the two days are counted to the second ([`CodeDays`](super::policy::CodeDays)).

mod decide;

pub use decide::{
    Attempt, Command, Event, On, ResetCodeState, ResetCodeStatus, ResetHappening, ResetRecord, decide, evolve, redeem,
    rejected, replay,
};

use super::findings::codes as f;
use super::issuing::{Issuer, check_reset_issuer};
use super::registration_code::last_of;
use super::secret::{Purpose, Sealed, Secret, draw};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Coverage, Date, Dated, Diagnosis, ReadAt, Rule, Severity, day};
use crate::policy::AccountPolicy;
use crate::sources::accounts::{
    FAQ_COPY_EDITING, FAQ_COPY_SECRETARY, PASSWORD_CLAIM, PASSWORD_CLAIM_COPY, RESET_CODE_GUIDE_2025,
    SCHOOL_GUIDE_HUAINAN,
};
use crate::sources::league::SCHOOL_GUIDE_2021;
use crate::sources::standards::CIVIL_CODE_ART_201;

/// The rule.
pub static RULE: Rule = Rule {
    id: "reset_code.life",
    file: file!(),
    title: ("密码重置码", "password reset code"),
    questions: &[8],
    read_at: ReadAt::EventDay,
    parameters: &[&RESET_CODE_DAYS],
    sources: &[
        &CIVIL_CODE_ART_201,
        &FAQ_COPY_EDITING,
        &FAQ_COPY_SECRETARY,
        &SCHOOL_GUIDE_2021,
        &SCHOOL_GUIDE_HUAINAN,
        &RESET_CODE_GUIDE_2025,
        &PASSWORD_CLAIM,
        &PASSWORD_CLAIM_COPY,
    ],
    findings: &[
        f::ResetCodeMismatch::DEF,
        f::ResetCodeExpired::DEF,
        f::ResetCodeUsed::DEF,
        f::ResetCodeReplaced::DEF,
        f::ResetCodeRejected::DEF,
        f::ResetCodeBeforeIssue::DEF,
        f::ResetCodeStillValid::DEF,
        f::ResetCodeNotPossible::DEF,
        f::ResetCodeRandomExhausted::DEF,
        f::ResetCodeTermNotKnown::DEF,
        f::ResetCodeHistoryBroken::DEF,
    ],
};

/// Days for which a reset code can be used.
pub static RESET_CODE_DAYS: Dated<u16> = Dated {
    id: "reset_code.days",
    zh: "密码重置码的有效期（天）",
    en: "days for which a reset code can be used",
    steps: &[Step { from: day(2025, 6, 4), value: Some(2), source: &RESET_CODE_GUIDE_2025 }],
};

/// Characters of the codes made here; the real length is not known.
pub const LENGTH: usize = 8;

/// An order for a reset code.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The caller's key of the person; it binds the code and is not kept.
    pub person: &'a Secret,
    /// Who orders it.
    pub issuer: Issuer,
    /// Random bytes that nobody can predict and that are used for nothing else; 32 are as good as always enough.
    pub random: &'a [u8],
    /// 16 more random bytes.
    pub salt: [u8; 16],
}

/// A code just issued.
#[derive(Debug, Clone)]
pub struct Issued {
    /// The code, to be handed over once and kept nowhere.
    pub code: Secret,
    /// What is to be kept.
    pub event: Event,
    /// The last day on which it can be used.
    pub last_day: Date,
    /// How many of the random bytes were used up.
    pub used: usize,
}

/// Gives the last day on which a code issued on a day can be used, in full.
///
/// # Errors
/// [`Coverage`] where no term is known for the day of issue.
///
/// ```
/// use zhtj::account::reset_code::last_day;
/// use zhtj::kernel::day;
/// use zhtj::policy::AccountPolicy;
/// assert_eq!(last_day(day(2026, 11, 20), &AccountPolicy::default())?, day(2026, 11, 22));
/// assert!(last_day(day(2024, 1, 1), &AccountPolicy::default()).is_err());
/// # Ok::<(), zhtj::kernel::Coverage>(())
/// ```
pub fn last_day(issued_on: Date, policy: &AccountPolicy) -> Result<Date, Coverage> {
    let (days, _) = RESET_CODE_DAYS.on(issued_on)?;
    Ok(last_of(issued_on, days, policy.code_days))
}

/// Issues a code today for a person. The value is `None` if an error or an undecided finding stands against it.
///
/// # Findings
/// `issuing.*` if the issuer may not, `reset_code.random_exhausted`, `reset_code.term_not_known`.
///
/// ```
/// use zhtj::account::issuing::{Issuer, IssuerRelation};
/// use zhtj::account::reset_code::{Attempt, Order, ResetCodeState, evolve, issue, redeem};
/// use zhtj::account::secret::Secret;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let person = Secret::new("person-7");
/// let issuer = Issuer { relation: IssuerRelation::Own, administrator: true };
/// let order = Order { person: &person, issuer, random: &[1, 2, 3, 4, 5, 6, 7, 8], salt: [9; 16] };
/// let issued = issue(&order, &context).value.unwrap();
///
/// let state = evolve(ResetCodeState::Blank, &issued.event);
/// let attempt = Attempt { person, code: issued.code };
/// let used = redeem(&state, &attempt, &context).unwrap();
/// let again = redeem(&evolve(state, &used), &attempt, &context).unwrap_err();
/// assert_eq!(again[0].code(), "reset_code.already_used");
/// ```
#[must_use]
pub fn issue(order: &Order<'_>, context: &Context<'_>) -> Checked<Issued> {
    let mut findings = check_reset_issuer(order.issuer, context);
    if findings.iter().any(|finding| finding.severity() == Severity::Error) {
        return Checked { value: None, findings };
    }
    let Some(drawn) = draw(order.random, context.policy.account.code_alphabet, LENGTH) else {
        let given = order.random.len();
        findings.push(f::ResetCodeRandomExhausted { given }.finding().within("random"));
        return Checked { value: None, findings };
    };
    let sealed = Sealed::new(Purpose::Reset, order.person.reveal(), order.salt, drawn.text.reveal());
    let event = Event::Issued(ResetRecord { sealed, issued_on: context.today });
    let value = match last_day(context.today, &context.policy.account) {
        Ok(last_day) => Some(Issued { code: drawn.text, event, last_day, used: drawn.used }),
        Err(coverage) => {
            findings.push(decide::not_known(coverage, context.today));
            None
        }
    };
    Checked { value, findings }
}

#[cfg(test)]
mod tests;
