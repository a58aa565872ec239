//! Login (登录): FAQ question 2.
//!
//! «输入已经注册到系统的的身份证号码、密码、验证码» (FAQ of June 2019): the ID number is the user name, and all three are
//! needed. «身份证或者密码错误» has three causes: the number is not registered, it is mistyped, the password is wrong (a
//! college's guide, 2021). The answers of the system to a session are known from its front end: 1000 success, 1001
//! refused, 1009 and (in a later copy) 20000 login no longer valid, 9091 no permission, HTTP 401 not logged in. Not dated.
//!
//! Not known: whether an account is locked after some wrong passwords. What computer and browser are needed is question
//! 1, which has no rule in it.

use serde::Deserialize;

use super::findings::passwords as f;
use crate::context::Context;
use crate::ids::resident_id;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::accounts::{PASSWORD_CLAIM, SYSTEM_ANSWERS_2023};
use crate::sources::faq::{FAQ_2019_Q2, FAQ_2019_Q3};
use crate::sources::league::SCHOOL_GUIDE_2021;
use crate::sources::system::FRONT_END_CHECK;

/// The rule.
pub static RULE: Rule = Rule {
    id: "login.login",
    file: file!(),
    title: ("登录", "login"),
    questions: &[2],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_Q2, &FAQ_2019_Q3, &SCHOOL_GUIDE_2021, &FRONT_END_CHECK, &SYSTEM_ANSWERS_2023, &PASSWORD_CLAIM],
    findings: &[
        f::LoginMissing::DEF,
        f::LoginWrong::DEF,
        f::LoginSessionExpired::DEF,
        f::LoginNoPermission::DEF,
        f::LoginRefused::DEF,
        f::LoginAnswerNotKnown::DEF,
    ],
};

static ID_NUMBER: Term = Term { code: "id_number", zh: "身份证号码", en: "ID number" };
static PASSWORD: Term = Term { code: "password", zh: "密码", en: "password" };
static CAPTCHA: Term = Term { code: "captcha", zh: "验证码", en: "captcha" };

static MISTYPED: Term =
    Term {
        code: "check_id_number", zh: "核对身份证号码是否填错", en: "check whether the ID number is mistyped"
    };
static NOT_REGISTERED: Term = Term {
    code: "ask_whether_registered",
    zh: "向所在组织管理员确认是否已注册或录入",
    en: "ask the organization's administrator whether the number is registered",
};
static INITIAL: Term = Term {
    code: "try_initial_password",
    zh: "未改过密码的用初始密码（身份证号码后8位，X大写）登录",
    en: "if it was never changed, use the initial password: the last 8 characters of the ID number, X in upper case",
};
static RESET: Term = Term {
    code: "reset_password",
    zh: "忘记密码的请本级或直属上级组织管理员生成密码重置码",
    en: "if it is forgotten, have a reset code made by the administrator of the own organization or its direct superior",
};
static LOG_IN_AGAIN: Term = Term { code: "log_in_again", zh: "重新登录", en: "log in again" };
static CHECK_ROLE: Term = Term {
    code: "check_organization_and_role",
    zh: "核对当前组织和账号身份",
    en: "check the current organization and the role of the account",
};
static READ_REASON: Term =
    Term { code: "read_reason", zh: "按系统提示的原因处理", en: "follow the reason that the system gives" };

/// What somebody is about to log in with; of password and captcha only whether they were entered.
#[derive(Debug, Clone, Copy)]
pub struct LoginForm<'a> {
    /// The user name: the ID number as typed.
    pub id_number: &'a str,
    /// Whether a password was entered.
    pub password: bool,
    /// Whether the captcha was entered.
    pub captcha: bool,
}

/// Checks that everything is there and that the user name can be one.
///
/// # Findings
/// `login.missing` at the field that is missing; those of the ID number at `/id_number`.
///
/// ```
/// use zhtj::account::login::{LoginForm, check};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let form = LoginForm { id_number: "11010519491231002X", password: true, captcha: false };
/// assert_eq!(check(&form, &context)[0].path().to_string(), "/captcha");
/// ```
#[must_use]
pub fn check(form: &LoginForm<'_>, context: &Context<'_>) -> Vec<Finding> {
    let missing = |field: &'static Term| f::LoginMissing { field }.finding().within(field.code);
    let mut findings = Vec::new();
    if form.id_number.trim().is_empty() {
        findings.push(missing(&ID_NUMBER));
    } else {
        let id = resident_id::check(form.id_number, context);
        findings.extend(id.findings.into_iter().map(|finding| finding.within(ID_NUMBER.code)));
    }
    if !form.password {
        findings.push(missing(&PASSWORD));
    }
    if !form.captcha {
        findings.push(missing(&CAPTCHA));
    }
    findings
}

/// What the system answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LoginAnswer {
    /// The `retCode` of an answer.
    RetCode(u32),
    /// The status of HTTP.
    HttpStatus(u16),
    /// The message «身份证或者密码错误».
    WrongIdOrPassword {},
}

/// Tells what an answer of the system means and what to do, in order. Nothing is to be done about a success.
///
/// ```
/// use zhtj::account::login::{LoginAnswer, explain};
/// let (finding, steps) = explain(LoginAnswer::RetCode(1009));
/// assert_eq!(finding.map(|finding| finding.code()), Some("login.session_expired"));
/// assert_eq!(steps[0].code, "log_in_again");
/// assert_eq!(explain(LoginAnswer::RetCode(1000)).0, None);
/// ```
#[must_use]
pub fn explain(answer: LoginAnswer) -> (Option<Finding>, Vec<&'static Term>) {
    match answer {
        LoginAnswer::RetCode(1000) | LoginAnswer::HttpStatus(200) => (None, Vec::new()),
        LoginAnswer::RetCode(1001) => (Some(f::LoginRefused {}.finding()), vec![&READ_REASON]),
        LoginAnswer::RetCode(1009 | 20000) | LoginAnswer::HttpStatus(401) => {
            (Some(f::LoginSessionExpired {}.finding()), vec![&LOG_IN_AGAIN])
        }
        LoginAnswer::RetCode(9091) => (Some(f::LoginNoPermission {}.finding()), vec![&CHECK_ROLE]),
        LoginAnswer::WrongIdOrPassword {} => {
            (Some(f::LoginWrong {}.finding()), vec![&MISTYPED, &NOT_REGISTERED, &INITIAL, &RESET])
        }
        LoginAnswer::RetCode(answer) => (Some(f::LoginAnswerNotKnown { answer }.finding()), Vec::new()),
        LoginAnswer::HttpStatus(status) => {
            (Some(f::LoginAnswerNotKnown { answer: u32::from(status) }.finding()), Vec::new())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::{codes, today};

    #[test]
    fn each_of_the_three_is_needed() {
        today(|context| {
            let nothing = check(&LoginForm { id_number: " ", password: false, captcha: false }, context);
            assert_eq!(codes(&nothing), ["login.missing"; 3]);
            let wrong = check(&LoginForm { id_number: "110105194912310021", password: true, captcha: true }, context);
            assert_eq!(codes(&wrong), ["resident_id.check_character"]);
            assert_eq!(wrong[0].path().to_string(), "/id_number");
        });
    }

    #[test]
    fn each_known_answer_has_its_meaning() {
        for (answer, code) in [
            (LoginAnswer::RetCode(1001), "login.refused"),
            (LoginAnswer::RetCode(20000), "login.session_expired"),
            (LoginAnswer::RetCode(9091), "login.no_permission"),
            (LoginAnswer::RetCode(7), "login.answer_not_known"),
            (LoginAnswer::HttpStatus(401), "login.session_expired"),
            (LoginAnswer::HttpStatus(500), "login.answer_not_known"),
            (LoginAnswer::WrongIdOrPassword {}, "login.wrong_id_or_password"),
        ] {
            assert_eq!(explain(answer).0.map(|finding| finding.code()), Some(code));
        }
        assert_eq!(explain(LoginAnswer::WrongIdOrPassword {}).1.len(), 4);
    }
}
