//! Calls about accounts.

mod codes;
mod people;

use serde::Serialize;

use super::calls;
use crate::kernel::Term;

calls! {
    "login.check", "检查登录信息是否齐全" / "checks what somebody is about to log in with", [2],
        people::LoginInput => people::LoginValue, people::check_login;
    "login.explain", "说明系统对登录的返回" / "explains what the system answered", [2],
        people::LoginAnswerInput => people::StepsValue, people::explain_login;
    "registration.ways", "有哪几种注册方式，谁可以使用" / "tells the ways of registration and who may use one", [3, 5],
        people::WaysInput => people::WaysValue, people::find_ways;
    "registration_code.issue", "生成管理员注册码" / "issues a registration code", [4, 6, 11],
        codes::IssueInput => codes::IssuedValue, codes::issue_registration;
    "registration_code.decide", "管理员注册码：事件与命令" / "decides what follows from a command about a registration code", [4],
        codes::RegistrationDecideInput => codes::RegistrationDecidedValue, codes::decide_registration;
    "registration_code.redeem", "核验管理员注册码" / "judges a registration code that was entered", [4],
        codes::RegistrationRedeemInput => codes::RegistrationRedeemedValue, codes::redeem_registration;
    "initial_password.derive", "由身份证号码得出初始密码" / "derives the initial password from an ID number", [7],
        people::InitialInput => people::InitialValue, people::derive_initial;
    "password.check", "检查新密码" / "checks a new password", [5, 8],
        people::PasswordInput => crate::account::password::PasswordFacts, people::check_password;
    "reset_code.issue", "生成密码重置码" / "issues a password reset code", [8],
        codes::ResetIssueInput => codes::ResetIssuedValue, codes::issue_reset;
    "reset_code.decide", "密码重置码：事件与命令" / "decides what follows from a command about a reset code", [8],
        codes::ResetDecideInput => codes::ResetDecidedValue, codes::decide_reset;
    "editing.may", "谁可以修改哪项个人信息" / "tells who may edit a field", [22, 36],
        people::EditInput => people::EditValue, people::may_edit;
    "identity_check.explain", "说明身份认证（校验）状态" / "explains a state of the identity authentication", [28],
        people::IdentityInput => people::IdentityValue, people::explain_identity;
    "identity_check.decide", "身份认证（校验）：事件" / "decides what follows for the identity authentication", [28],
        people::IdentityDecideInput => people::IdentityDecidedValue, people::decide_identity;
    "posts.check", "检查团员关系和任职所在组织" / "checks where somebody is a member and holds posts", [31],
        crate::account::posts::Places => people::PostsValue, people::check_posts;
    "account.diagnose", "诊断“身份证已注册”" / "diagnoses “ID number already registered”", [18, 32],
        crate::account::diagnosis::Situation => people::StepsValue, people::diagnose;
}

/// A word of a fixed vocabulary.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "TermValue"))]
struct TermValue {
    /// A stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl TermValue {
    const fn of(term: &Term) -> Self {
        Self { code: term.code, zh: term.zh, en: term.en }
    }

    fn list(terms: &[&'static Term]) -> Vec<Self> {
        terms.iter().map(|term| Self::of(term)).collect()
    }
}
