//! Issuing a registration code from the caller's random bytes.

use super::decide::{CodeRecord, Command, Event, RegistrationCodeState, decide};
use super::{LENGTH, RegistrationCode, f, last_day};
use crate::account::OrganizationKey;
use crate::account::issuing::{Issuer, check_registration_issuer};
use crate::account::secret::{Purpose, Sealed, draw};
use crate::context::Context;
use crate::kernel::{Checked, Date, Diagnosis, Severity};

/// An order for a code.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The organization it is for.
    pub organization: &'a OrganizationKey,
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
    pub code: RegistrationCode,
    /// What is to be kept.
    pub event: Event,
    /// The last day on which it can be used.
    pub last_day: Date,
    /// How many of the random bytes were used up.
    pub used: usize,
}

/// Issues a code today for an organization. The value is `None` if an error or an undecided finding stands against it.
///
/// # Findings
/// `issuing.*` if the issuer may not, `registration_code.random_exhausted`, `registration_code.term_not_known`.
///
/// ```
/// use zhtj::account::OrganizationKey;
/// use zhtj::account::issuing::{Issuer, IssuerRelation};
/// use zhtj::account::registration_code::{Attempt, Order, RegistrationCodeState, evolve, issue, redeem};
/// use zhtj::account::secret::Secret;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let organization: OrganizationKey = "2017-2".parse()?;
/// let issuer = Issuer { relation: IssuerRelation::DirectSuperior, administrator: true };
/// let order = Order { organization: &organization, issuer, random: &[1, 2, 3, 4, 5, 6, 7, 8], salt: [9; 16] };
/// let issued = issue(&order, &context).value.unwrap();
///
/// let state = evolve(RegistrationCodeState::Blank, &issued.event);
/// let attempt = Attempt { organization, code: Secret::new(issued.code.reveal()) };
/// assert!(redeem(&state, &attempt, &context).is_ok());
/// # Ok::<(), zhtj::account::NotAnOrganizationKey>(())
/// ```
#[must_use]
pub fn issue(order: &Order<'_>, context: &Context<'_>) -> Checked<Issued> {
    let mut findings = check_registration_issuer(order.issuer, context);
    if findings.iter().any(|finding| finding.severity() == Severity::Error) {
        return Checked { value: None, findings };
    }
    let alphabet = context.policy.account.code_alphabet;
    let drawn = draw(order.random, alphabet, LENGTH);
    let Some((code, used)) = drawn.and_then(|drawn| {
        let code: RegistrationCode = drawn.text.reveal().parse().ok()?;
        Some((code, drawn.used))
    }) else {
        let given = order.random.len();
        findings.push(f::RegistrationCodeRandomExhausted { given }.finding().within("random"));
        return Checked { value: None, findings };
    };
    let organization = order.organization.clone();
    let sealed = Sealed::new(Purpose::Registration, organization.as_str(), order.salt, code.reveal());
    let record = CodeRecord { organization, sealed, issued_on: context.today };
    let decided = decide(&RegistrationCodeState::Blank, &Command::Issue(record), context);
    let value = match (decided, last_day(context.today, &context.policy.account)) {
        (Ok(events), Ok(last_day)) => events.into_iter().next().map(|event| Issued { code, event, last_day, used }),
        (Err(refused), _) => {
            findings.extend(refused);
            None
        }
        (Ok(_), Err(coverage)) => {
            findings.push(super::decide::not_known(coverage, context.today));
            None
        }
    };
    Checked { value, findings }
}
