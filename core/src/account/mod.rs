//! Accounts: registration, codes, login and passwords, identity authentication, editing. FAQ questions 2 to 8, 11, 18,
//! 22, 28, 31, 32 and 36.
//!
//! No rule here draws random bytes, keeps a secret or reads a clock: the caller gives bytes and days, and keeps the
//! events. That somebody who joined from 2020 on cannot register alone is a rule of joining
//! ([`join::since_2020`](crate::join::since_2020)); question 1, the environment, has no rule in it.

pub mod diagnosis;
pub mod editing;
pub mod findings;
pub mod identity_check;
pub mod initial_password;
pub mod issuing;
pub mod login;
pub mod password;
pub mod policy;
pub mod posts;
pub mod registration_code;
pub mod registration_ways;
pub mod reset_code;
pub mod secret;

use serde::{Deserialize, Serialize};

use crate::kernel::chart::Drawn;
use crate::kernel::{Coverage, Date, Rule};

/// The rules of this topic.
pub static RULES: &[&Rule] = &[
    &login::RULE,
    &registration_ways::RULE,
    &registration_code::RULE,
    &issuing::RULE,
    &initial_password::RULE,
    &password::RULE,
    &reset_code::RULE,
    &editing::RULE,
    &identity_check::RULE,
    &posts::RULE,
    &diagnosis::RULE,
];

/// The state charts of this topic.
pub static CHARTS: &[Drawn] = &[
    Drawn::of::<registration_code::RegistrationCodeStatus>(),
    Drawn::of::<reset_code::ResetCodeStatus>(),
    Drawn::of::<identity_check::IdentityCheckState>(),
];

/// The caller's own key of an organization: 1 to 128 bytes of text without control characters.
///
/// ```
/// use zhtj::account::OrganizationKey;
/// assert_eq!("2017-2".parse::<OrganizationKey>()?.as_str(), "2017-2");
/// assert!("".parse::<OrganizationKey>().is_err());
/// # Ok::<(), zhtj::account::NotAnOrganizationKey>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrganizationKey(Box<str>);

/// The text is no key of an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 to 128 bytes of text without control characters")]
pub struct NotAnOrganizationKey;

impl OrganizationKey {
    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for OrganizationKey {
    type Err = NotAnOrganizationKey;

    fn from_str(text: &str) -> Result<Self, NotAnOrganizationKey> {
        let formed = (1..=128).contains(&text.len()) && !text.chars().any(char::is_control);
        if formed { Ok(Self(text.into())) } else { Err(NotAnOrganizationKey) }
    }
}

impl TryFrom<String> for OrganizationKey {
    type Error = NotAnOrganizationKey;

    fn try_from(text: String) -> Result<Self, NotAnOrganizationKey> {
        text.parse()
    }
}

impl From<OrganizationKey> for String {
    fn from(key: OrganizationKey) -> Self {
        key.0.into()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OrganizationKey {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OrganizationKey".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "minLength": 1,
            "description": "the caller's own key of an organization, 1 to 128 bytes without control characters"
        })
    }
}

/// The first day from which a value is known, for telling that a day lies before it.
fn first_known(coverage: Coverage, on: Date) -> Date {
    match coverage {
        Coverage::BeforeFirst { first, .. } => first,
        Coverage::Repealed { .. } | Coverage::Unknown { .. } => on,
    }
}

#[cfg(test)]
mod testing {
    use crate::context::{Context, Region};
    use crate::kernel::{Date, Finding, day};
    use crate::policy::{AccountPolicy, Policy};

    /// Runs a check on a day.
    pub(super) fn on<T>(
        today: Date,
        region: Region,
        account: &AccountPolicy,
        run: impl FnOnce(&Context<'_>) -> T,
    ) -> T {
        let policy = Policy { account: account.clone(), ..Policy::default() };
        run(&Context { today, region, policy: &policy })
    }

    /// Runs a check on 2026-11-22 with the default policy.
    pub(super) fn today<T>(run: impl FnOnce(&Context<'_>) -> T) -> T {
        on(day(2026, 11, 22), Region::Unspecified, &AccountPolicy::default(), run)
    }

    pub(super) fn codes(findings: &[Finding]) -> Vec<&'static str> {
        findings.iter().map(Finding::code).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn rules_and_findings_name_each_other_and_sources_are_listed_best_first() {
        let listed: BTreeSet<_> =
            RULES.iter().flat_map(|rule| rule.findings.iter().map(|def| (def.code, rule.id))).collect();
        let defined: BTreeSet<_> =
            findings::LISTS.iter().flat_map(|list| list.iter()).map(|def| (def.code, def.rule)).collect();
        assert_eq!(listed, defined);
        for rule in RULES {
            assert!(rule.sources.is_sorted_by_key(|source| source.grade), "{}", rule.id);
            for def in rule.findings {
                assert!(def.sources.is_sorted_by_key(|source| source.grade), "{}", def.code);
            }
        }
    }

    #[test]
    fn keys_of_organizations_have_both_limits() {
        let is_key = |text: &str| text.parse::<OrganizationKey>().is_ok();
        assert!(is_key("a") && is_key(&"a".repeat(128)) && is_key("2017级2班团支部"));
        assert!(!is_key("") && !is_key(&"a".repeat(129)) && !is_key("a\nb"));
    }
}
