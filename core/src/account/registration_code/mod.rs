//! Administrator registration code (管理员注册码): FAQ question 4.
//!
//! «管理员注册码是长度为八位的“字母+数字”串,字母区分大小写» and «管理员注册码的有效期为20天» (FAQ of June 2019). The organization
//! chosen in step 1 and the code entered in step 2 must belong together; either mistake gives «管理员注册码错误». The FAQ's
//! own example is all digits, so letters *and* digits are the alphabet, not a demand on each code. In force from June
//! 2019, no end known. Read at the day of *issue*; whether a code has expired reads *today*.
//!
//! Not known: whether the 20 days are counted to the second or to the day, and from which day
//! ([`CodeDays`]); whether a new code ends the one before ([`Reissue`](super::policy::Reissue)).
//! That a code can be withdrawn is nowhere described; it follows from the code being the superior's to give («上级组织指定的
//! 组织管理员使用»).

mod decide;
mod issue;
mod redeem;

use crate::sources::organization::ORGANIZATION_MANUAL_2020;
use std::fmt;

pub use decide::{
    CodeRecord, Command, Event, Happening, On, RegistrationCodeState, RegistrationCodeStatus, decide, evolve, replay,
};
pub use issue::{Issued, Order, issue};
pub use redeem::{Attempt, public_answer, redeem};

use super::findings::codes as f;
use super::policy::CodeDays;
use super::secret::Secret;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Coverage, Date, Dated, Diagnosis, ReadAt, Rule, day};
use crate::policy::AccountPolicy;
use crate::sources::faq::{FAQ_2019_Q3, FAQ_2019_Q4};
use crate::sources::standards::CIVIL_CODE_ART_201;

/// The rule.
pub static RULE: Rule = Rule {
    id: "registration_code.life",
    file: file!(),
    title: ("管理员注册码", "administrator registration code"),
    questions: &[4, 11],
    read_at: ReadAt::EventDay,
    parameters: &[&REGISTRATION_CODE_DAYS],
    sources: &[&FAQ_2019_Q3, &FAQ_2019_Q4, &CIVIL_CODE_ART_201, &ORGANIZATION_MANUAL_2020],
    findings: &[
        f::RegistrationCodeMalformed::DEF,
        f::RegistrationCodeMismatch::DEF,
        f::RegistrationCodeWrongCase::DEF,
        f::RegistrationCodeOtherOrganization::DEF,
        f::RegistrationCodeExpired::DEF,
        f::RegistrationCodeUsed::DEF,
        f::RegistrationCodeReplaced::DEF,
        f::RegistrationCodeRevoked::DEF,
        f::RegistrationCodeRejected::DEF,
        f::RegistrationCodeBeforeIssue::DEF,
        f::RegistrationCodeStillValid::DEF,
        f::RegistrationCodeNotPossible::DEF,
        f::RegistrationCodeRandomExhausted::DEF,
        f::RegistrationCodeTermNotKnown::DEF,
        f::RegistrationCodeHistoryBroken::DEF,
    ],
};

/// Days for which a code can be used.
pub static REGISTRATION_CODE_DAYS: Dated<u16> = Dated {
    id: "registration_code.days",
    zh: "管理员注册码的有效期（天）",
    en: "days for which a registration code can be used",
    steps: &[Step { from: day(2019, 6, 1), value: Some(20), source: &FAQ_2019_Q4 }],
};

/// Characters of a code.
pub const LENGTH: usize = 8;

/// A code as it is handed to the future administrator: eight letters and digits, upper and lower case different.
///
/// `Debug` and `Display` hide it, it is never serialized, and it cannot be compared but through
/// [`Sealed`](super::secret::Sealed).
///
/// ```
/// use zhtj::account::registration_code::RegistrationCode;
/// let code: RegistrationCode = "aB3dE6gH".parse()?;
/// assert_eq!((code.to_string().as_str(), code.reveal()), ("********", "aB3dE6gH"));
/// assert!("aB3dE6g".parse::<RegistrationCode>().is_err());
/// assert!("aB3dE6g-".parse::<RegistrationCode>().is_err());
/// # Ok::<(), zhtj::account::registration_code::NotARegistrationCode>(())
/// ```
#[derive(Clone)]
pub struct RegistrationCode(Secret);

/// The text is not eight ASCII letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a registration code is eight letters and digits")]
pub struct NotARegistrationCode;

impl RegistrationCode {
    /// The code itself. The one way to it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

impl std::str::FromStr for RegistrationCode {
    type Err = NotARegistrationCode;

    fn from_str(text: &str) -> Result<Self, NotARegistrationCode> {
        let formed = text.len() == LENGTH && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if formed { Ok(Self(Secret::new(text))) } else { Err(NotARegistrationCode) }
    }
}

impl fmt::Display for RegistrationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for RegistrationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Checks the form of a code as it was entered, before anybody asks whether there is such a code.
///
/// # Findings
/// `registration_code.malformed`.
///
/// ```
/// use zhtj::account::registration_code::check_form;
/// assert!(check_form("aB3dE6gH").findings.is_empty());
/// assert_eq!(check_form("aB3dE6g ").findings[0].code(), "registration_code.malformed");
/// ```
#[must_use]
pub fn check_form(text: &str) -> Checked<RegistrationCode> {
    match text.parse() {
        Ok(code) => Checked::clean(code),
        Err(NotARegistrationCode) => {
            Checked { value: None, findings: vec![f::RegistrationCodeMalformed {}.finding()] }
        }
    }
}

/// Gives the last day on which a code issued on a day can be used, in full.
///
/// # Errors
/// [`Coverage`] where no term is known for the day of issue.
///
/// ```
/// use zhtj::account::registration_code::last_day;
/// use zhtj::kernel::day;
/// use zhtj::policy::AccountPolicy;
/// assert_eq!(last_day(day(2026, 11, 2), &AccountPolicy::default())?, day(2026, 11, 22));
/// # Ok::<(), zhtj::kernel::Coverage>(())
/// ```
pub fn last_day(issued_on: Date, policy: &AccountPolicy) -> Result<Date, Coverage> {
    let (days, _) = REGISTRATION_CODE_DAYS.on(issued_on)?;
    Ok(last_of(issued_on, days, policy.code_days))
}

/// The last of so many days from an issue on.
pub(super) fn last_of(issued_on: Date, days: u16, count: CodeDays) -> Date {
    let days = match count {
        CodeDays::NextDay => days,
        CodeDays::SameDay => days.saturating_sub(1),
    };
    issued_on.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests;
