//! Login and passwords.

use crate::kernel::{Date, Term};
use crate::sources::accounts::{FAQ_COPY_SECRETARY, PASSWORD_CLAIM, PASSWORD_CLAIM_COPY, SYSTEM_ANSWERS_2023};
use crate::sources::faq::{FAQ_2019_Q2, FAQ_2019_Q5};
use crate::sources::league::{SCHOOL_GUIDE_2021, SCHOOL_GUIDE_GUANGXI};
use crate::sources::system::{FRONT_END_CHECK, GUANGDONG_2019};

crate::findings! {
    /// Something that the login needs was not entered.
    LoginMissing = "login.missing" by "login.login", Error, [&FAQ_2019_Q2],
        title: "登录信息未填全" / "something is missing",
        zh: "未填写{field}；登录须输入身份证号码、密码和验证码",
        en: "no {field} was entered; the login takes ID number, password and captcha",
        { field: &'static Term }
    /// The system's answer to a wrong ID number or password.
    LoginWrong = "login.wrong_id_or_password" by "login.login", Error, [&SCHOOL_GUIDE_2021, &PASSWORD_CLAIM],
        title: "身份证或者密码错误" / "ID number or password wrong",
        zh: "身份证或者密码错误；请依次核对身份证号码是否填错、是否已注册、密码是否正确",
        en: "ID number or password wrong; check whether the ID number is mistyped, whether it is registered, whether the password is right",
        {}
    /// The session has ended.
    LoginSessionExpired = "login.session_expired" by "login.login", Error, [&FRONT_END_CHECK, &SYSTEM_ANSWERS_2023],
        title: "登录已失效" / "session ended",
        zh: "您的登录已失效，请重新登录",
        en: "the login is no longer valid; log in again",
        {}
    /// The account may not do this.
    LoginNoPermission = "login.no_permission" by "login.login", Error, [&FRONT_END_CHECK, &SYSTEM_ANSWERS_2023],
        title: "没有权限" / "no permission",
        zh: "当前账号没有此项操作的权限，系统页面可能不作提示；请核对当前组织和账号身份",
        en: "the account may not do this, and the page may show nothing; check the current organization and the account's role",
        {}
    /// The system refused what was asked for.
    LoginRefused = "login.refused" by "login.login", Error, [&FRONT_END_CHECK, &SYSTEM_ANSWERS_2023],
        title: "业务处理失败" / "refused by the system",
        zh: "系统拒绝了此次操作，登录本身有效；请按系统提示的原因处理",
        en: "the system refused the operation, the login itself is valid; follow the reason it gives",
        {}
    /// An answer that is not known.
    LoginAnswerNotKnown = "login.answer_not_known" by "login.login", Undecided, [&FRONT_END_CHECK, &SYSTEM_ANSWERS_2023],
        title: "系统返回未收录" / "answer not known",
        zh: "系统返回{answer}未收录，无法判定原因；请记录页面提示并联系上级组织管理员",
        en: "the answer {answer} of the system is not known; note what the page says and ask the superior's administrator",
        { answer: u32 }
    /// The check character X in an initial password.
    InitialUpperCaseX = "initial_password.upper_case_x" by "initial_password.derivation", Note, [&PASSWORD_CLAIM],
        title: "初始密码中的X为大写" / "X is upper-case",
        zh: "初始密码末位为X，须用大写；登录失败时请先检查大小写",
        en: "the initial password ends in X, in upper case; check that first if the login fails",
        {}
    /// The initial password should be changed.
    InitialChange = "initial_password.change" by "initial_password.derivation", Note,
        [&PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "初始密码应及时修改" / "change the initial password",
        zh: "初始密码可由身份证号码推知；首次登录后请在“系统设置-修改密码”中及时修改",
        en: "whoever knows the ID number knows the initial password; change it after the first login",
        {}
    /// The initial password depends on a number that is none.
    InitialNeedsId = "initial_password.needs_id" by "initial_password.derivation", Error,
        [&FAQ_COPY_SECRETARY, &SCHOOL_GUIDE_GUANGXI],
        title: "身份证号码无法识别" / "ID number not readable",
        zh: "初始密码为身份证号码后8位，所填身份证号码无法识别；请核对身份证号码",
        en: "the initial password is the last 8 characters of the ID number, which could not be read; check it",
        {}
    /// Too few characters.
    PasswordTooShort = "password.too_short" by "password.rule", Warning,
        [&GUANGDONG_2019, &PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "密码过短" / "password too short",
        zh: "密码只有{length}位，不足{min}位；请加长",
        en: "the password has {length} characters, fewer than {min}; lengthen it",
        { min: u8, length: u32 }
    /// Too many characters.
    PasswordTooLong = "password.too_long" by "password.rule", Warning, [&PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "密码过长" / "password too long",
        zh: "密码有{length}位，超过{max}位；请缩短",
        en: "the password has {length} characters, more than {max}; shorten it",
        { max: u8, length: u32 }
    /// Too few kinds of characters.
    PasswordTooFewKinds = "password.too_few_kinds" by "password.rule", Warning, [&PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "密码字符种类不足" / "too few kinds of characters",
        zh: "密码只含{found}种字符，应为数字、字母、符号中至少{min}种的组合；请补充其他种类的字符",
        en: "the password has {found} kind of characters; combine at least {min} of digits, letters and symbols",
        { min: u8, found: u8 }
    /// Guangdong: both letters and digits.
    PasswordNeedsBoth = "password.needs_letters_and_digits" by "password.rule", Warning, [&GUANGDONG_2019],
        title: "密码须同时含字母和数字" / "needs letters and digits",
        zh: "密码未同时含有字母和数字；请补充",
        en: "the password lacks letters or digits; use both",
        {}
    /// Guangdong: a character that may not stand in a password.
    PasswordCharacter = "password.character" by "password.rule", Warning, [&GUANGDONG_2019],
        title: "密码含有不允许的字符" / "character not allowed",
        zh: "密码第{position}位不是字母或数字；请只用字母和数字",
        en: "character {position} of the password is neither a letter nor a digit; use only those",
        { position: u32 }
    /// A run of digits.
    PasswordConsecutive = "password.consecutive_digits" by "password.rule", Warning, [&PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "密码含连续数字" / "digits in a row",
        zh: "密码含有{length}位连续或重复的数字；请避免使用此类数字",
        en: "the password has {length} digits in a row, rising, falling or equal; avoid that",
        { length: u32 }
    /// A piece of the own ID number.
    PasswordOwnId = "password.own_id" by "password.rule", Warning, [&PASSWORD_CLAIM],
        title: "密码含本人身份证号码片段" / "contains part of the own ID number",
        zh: "密码含有本人身份证号码中连续{length}位；请另设密码",
        en: "the password contains {length} successive characters of the own ID number; choose another",
        { length: u32 }
    /// The initial password was kept.
    PasswordInitial = "password.initial_kept" by "password.rule", Warning, [&PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
        title: "密码仍为初始密码" / "still the initial password",
        zh: "密码仍为初始密码（身份证号码后8位）；请尽快修改",
        en: "the password is still the initial one, the last 8 characters of the ID number; change it soon",
        {}
    /// No rule is known for that day.
    PasswordNotKnown = "password.rule_not_known" by "password.rule", Undecided, [&FAQ_2019_Q5, &PASSWORD_CLAIM],
        title: "该日期的密码规则未知" / "no rule is known for that day",
        zh: "{first}以前的密码规则未收录，无法判定长度和字符要求；请以系统页面提示为准",
        en: "the rule on passwords before {first} is not known, so length and kinds were not judged; follow the page itself",
        { first: Date }
}
