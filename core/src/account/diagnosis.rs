//! «身份证已注册»: FAQ questions 18 and 32.
//!
//! One ID number has one account; a second registration or entry is answered «身份证已注册». If the person is not in the own
//! list, usually another organization entered the person first without saying so: the former school, a superior
//! organization, or the place of the household registration. Remedy: log in with the last eight characters of the number,
//! see in which organization one is, and if it is the wrong one begin a transfer (copies of the FAQ). At an import the row
//! may also be in this organization already (harmless: «不影响»), in another branch, or be the administrator (delete the
//! row). In every case the number itself is checked first. Not dated.

use serde::Deserialize;

use super::findings::people as f;
use crate::kernel::{Checked, Diagnosis, ReadAt, Rule, Term};
use crate::sources::accounts::FAQ_COPY_ONE_ACCOUNT;
use crate::sources::faq::{FAQ_COPY_FUZHOU, FAQ_COPY_REGISTERED};

/// The rule.
pub static RULE: Rule = Rule {
    id: "account.already_registered",
    file: file!(),
    title: ("提示“身份证已注册”", "ID number already registered"),
    questions: &[18, 32],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_FUZHOU, &FAQ_COPY_REGISTERED, &FAQ_COPY_ONE_ACCOUNT],
    findings: &[f::AlreadyRegistered::DEF, f::AlreadyHere::DEF, f::RowIsAdministrator::DEF, f::InOtherBranch::DEF],
};

/// Where the person was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Whereabouts {
    /// Nobody looked yet, or the person is in no list that can be seen. The default.
    #[default]
    Unknown,
    /// In this organization.
    Here,
    /// The person is this organization's administrator.
    Administrator,
    /// In another branch.
    OtherBranch,
    /// In another organization that is no branch: a superior, a former school's committee.
    OtherOrganization,
}

/// Somebody whose number the system says is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Situation {
    /// Where the person was found.
    pub found: Whereabouts,
    /// Whether the number was compared with the card.
    pub id_verified: bool,
    /// Whether the person can log in: `false` if it was tried in vain, `null` if it was not tried.
    pub can_log_in: Option<bool>,
}

macro_rules! steps {
    ($($name:ident: $code:literal, $zh:literal, $en:literal;)*) => {
        $(static $name: Term = Term { code: $code, zh: $zh, en: $en };)*
    };
}

steps! {
    VERIFY: "verify_id_number", "核对身份证号码是否填写正确", "check the ID number against the card";
    NO_REGISTRATION: "do_not_register", "该身份证号码已有账号，无需再次注册", "do not register again, the number has an account";
    DELETE_ROW: "delete_row", "在表格中删除该行", "delete the row from the sheet";
    TRY_LOGIN: "log_in_with_initial_password", "本人用身份证号码和初始密码（身份证号码后8位）登录，查看所在组织",
        "let the person log in with the ID number and the last 8 characters of it, and see which organization it is";
    RESET: "reset_password", "无法登录的，请所在组织或其直属上级组织管理员生成密码重置码",
        "if the login fails, have a reset code made by that organization's administrator or its direct superior's";
    ASK_BEFORE: "ask_former_organizations", "向原学校、上级组织、户籍所在地团组织了解是否已录入",
        "ask the former school, the superior organizations and the League at the place of household registration";
    DECIDE: "settle_where_to_belong", "确认该人员应归属的团支部，由上级组织管理员协调",
        "settle with the superior's administrator to which branch the person belongs";
    TRANSFER: "transfer", "所在组织不正确的，发起组织关系接转", "if it is the wrong organization, begin a transfer";
    POST_ONLY: "enter_post_only", "只是任职的，录入职务即可，不影响其团员关系", "for a post alone, enter the post; the membership stays";
}

/// Diagnoses «身份证已注册»: what it means in this situation, and what to do, in order.
///
/// ```
/// use zhtj::account::diagnosis::{Situation, Whereabouts, diagnose};
/// let here = diagnose(Situation { found: Whereabouts::Here, id_verified: true, can_log_in: None });
/// assert_eq!(here.findings[0].code(), "account.already_here");
/// assert_eq!(here.value.unwrap().iter().map(|step| step.code).collect::<Vec<_>>(), ["delete_row"]);
/// ```
#[must_use]
pub fn diagnose(situation: Situation) -> Checked<Vec<&'static Term>> {
    let mut steps: Vec<&'static Term> = if situation.id_verified { Vec::new() } else { vec![&VERIFY] };
    let finding = match situation.found {
        Whereabouts::Here => {
            steps.push(&DELETE_ROW);
            f::AlreadyHere {}.finding()
        }
        Whereabouts::Administrator => {
            steps.push(&DELETE_ROW);
            f::RowIsAdministrator {}.finding()
        }
        Whereabouts::OtherBranch => {
            steps.extend([&DECIDE, &TRANSFER, &POST_ONLY]);
            f::InOtherBranch {}.finding()
        }
        Whereabouts::OtherOrganization => {
            steps.extend([&NO_REGISTRATION, &TRANSFER, &POST_ONLY]);
            f::AlreadyRegistered {}.finding()
        }
        Whereabouts::Unknown => {
            steps.push(&NO_REGISTRATION);
            match situation.can_log_in {
                None => steps.extend([&TRY_LOGIN, &RESET, &ASK_BEFORE]),
                Some(true) => {}
                Some(false) => steps.extend([&ASK_BEFORE, &RESET]),
            }
            steps.extend([&TRANSFER]);
            f::AlreadyRegistered {}.finding()
        }
    };
    Checked { value: Some(steps), findings: vec![finding] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Verdict;

    #[test]
    fn the_number_is_always_verified_first_and_only_strangers_are_refused() {
        for found in [
            Whereabouts::Unknown,
            Whereabouts::Here,
            Whereabouts::Administrator,
            Whereabouts::OtherBranch,
            Whereabouts::OtherOrganization,
        ] {
            let checked = diagnose(Situation { found, id_verified: false, can_log_in: None });
            let harmless = matches!(found, Whereabouts::Here | Whereabouts::Administrator);
            assert_eq!(checked.verdict() == Verdict::Pass, harmless, "{found:?}");
            let steps = checked.value.unwrap();
            assert_eq!(steps[0].code, "verify_id_number");
            let verified = diagnose(Situation { found, id_verified: true, can_log_in: None }).value.unwrap();
            assert_eq!(steps[1..], verified);
        }
    }

    #[test]
    fn what_was_tried_is_not_asked_for_again() {
        let codes = |can_log_in| {
            let steps = diagnose(Situation { id_verified: true, can_log_in, ..Situation::default() }).value.unwrap();
            steps.iter().map(|step| step.code).collect::<Vec<_>>()
        };
        assert_eq!(codes(Some(true)), ["do_not_register", "transfer"]);
        assert!(codes(None).contains(&"log_in_with_initial_password"));
        assert!(!codes(Some(false)).contains(&"log_in_with_initial_password"));
    }
}
