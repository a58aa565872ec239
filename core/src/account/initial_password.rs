//! Initial password (初始密码): FAQ question 7.
//!
//! «身份证号码后8位»: people whom an administrator entered or imported, and a secretary whose account was made with the
//! organization's record, log in with the last eight characters of the ID number (copies of the FAQ, 2020 and later;
//! guides of schools). That a final X is upper-case («含字母需大写»), and that the password is to be changed after the first
//! login, is said by one page of low authority. Not dated: no source shows a change.

use std::fmt;

use super::findings::passwords as f;
use super::secret::Secret;
use crate::context::Context;
use crate::ids::{ResidentId, resident_id};
use crate::kernel::{Checked, Diagnosis, ReadAt, Rule};
use crate::sources::accounts::{FAQ_COPY_SECRETARY, PASSWORD_CLAIM, PASSWORD_CLAIM_COPY};
use crate::sources::league::SCHOOL_GUIDE_GUANGXI;

/// The rule.
pub static RULE: Rule = Rule {
    id: "initial_password.derivation",
    file: file!(),
    title: ("初始密码", "initial password"),
    questions: &[7],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_SECRETARY, &SCHOOL_GUIDE_GUANGXI, &PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
    findings: &[f::InitialUpperCaseX::DEF, f::InitialChange::DEF, f::InitialNeedsId::DEF],
};

/// The password with which somebody logs in for the first time. `Debug` and `Display` hide it; it is never serialized.
///
/// ```
/// use zhtj::account::initial_password::InitialPassword;
/// let password = InitialPassword::of(&"11010519491231002X".parse()?);
/// assert_eq!((password.to_string().as_str(), password.reveal()), ("********", "1231002X"));
/// # Ok::<(), zhtj::ids::ResidentIdError>(())
/// ```
#[derive(Clone)]
pub struct InitialPassword(Secret);

impl InitialPassword {
    /// The last eight characters of an ID number, an X in upper case.
    #[must_use]
    pub fn of(id: &ResidentId) -> Self {
        Self(Secret::new(id.as_bytes().iter().skip(10).map(|byte| char::from(*byte)).collect::<String>()))
    }

    /// The password itself. The one way to it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

impl fmt::Display for InitialPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for InitialPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Derives the initial password from an ID number as it was typed.
///
/// # Findings
/// Those of the ID number at `/id_number`, `initial_password.needs_id` if it could not be read, and the notes
/// `initial_password.upper_case_x` and `initial_password.change`.
#[must_use]
pub fn derive(id_number: &str, context: &Context<'_>) -> Checked<InitialPassword> {
    let checked = resident_id::check(id_number, context);
    let mut findings: Vec<_> = checked.findings.into_iter().map(|finding| finding.within("id_number")).collect();
    let Some(facts) = checked.value else {
        findings.push(f::InitialNeedsId {}.finding().within("id_number"));
        return Checked { value: None, findings };
    };
    let password = InitialPassword::of(&facts.id);
    if password.reveal().ends_with('X') {
        findings.push(f::InitialUpperCaseX {}.finding());
    }
    findings.push(f::InitialChange {}.finding());
    Checked { value: Some(password), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::{codes, today};

    #[test]
    fn it_is_the_last_eight_characters_with_an_upper_case_x() {
        today(|context| {
            for (id, password, found) in [
                ("11010519491231002X", "1231002X", &["initial_password.upper_case_x", "initial_password.change"][..]),
                (
                    "11010519491231002x",
                    "1231002X",
                    &["text.tidied", "initial_password.upper_case_x", "initial_password.change"],
                ),
                ("110101200406150011", "06150011", &["initial_password.change"]),
            ] {
                let checked = derive(id, context);
                assert_eq!(codes(&checked.findings), found, "{id}");
                assert_eq!(checked.value.unwrap().reveal(), password, "{id}");
            }
        });
    }

    #[test]
    fn without_a_number_there_is_none_and_nothing_shows_it() {
        today(|context| {
            let checked = derive("1101052", context);
            assert!(checked.value.is_none());
            assert_eq!(codes(&checked.findings), ["resident_id.length", "initial_password.needs_id"]);
            let shown = derive("11010519491231002X", context);
            assert!(!format!("{shown:?}").contains("1231002X"));
        });
    }
}
