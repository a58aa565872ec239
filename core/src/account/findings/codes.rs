//! Registration codes and reset codes.

use crate::kernel::{Date, Term};
use crate::sources::accounts::{
    EDIT_CLAIM_2026, FAQ_COPY_EDITING, FAQ_COPY_SECRETARY, PASSWORD_CLAIM, RESET_CODE_GUIDE_2025, SCHOOL_GUIDE_HUAINAN,
};
use crate::sources::faq::{FAQ_2019_Q3, FAQ_2019_Q4};
use crate::sources::league::SCHOOL_GUIDE_2021;
use crate::sources::organization::ORGANIZATION_MANUAL_2020;
use crate::sources::standards::CIVIL_CODE_ART_201;

crate::findings! {
    /// Not eight letters and digits.
    RegistrationCodeMalformed = "registration_code.malformed" by "registration_code.life", Error, [&FAQ_2019_Q4],
        title: "管理员注册码格式错误" / "registration code misshapen",
        zh: "所填管理员注册码不是八位字母和数字；请仔细校对，注意空格和全角字符",
        en: "the registration code is not eight letters and digits; compare it carefully, mind blanks and full-width characters",
        {}
    /// Another code altogether.
    RegistrationCodeMismatch = "registration_code.mismatch" by "registration_code.life", Error, [&FAQ_2019_Q4],
        title: "管理员注册码不符" / "registration code does not match",
        zh: "所填管理员注册码与该组织的注册码不符；请仔细校对所选组织和注册码",
        en: "the registration code is not this organization's; compare the organization and the code",
        {}
    /// The right characters in the wrong case.
    RegistrationCodeWrongCase = "registration_code.wrong_case" by "registration_code.life", Error, [&FAQ_2019_Q4],
        title: "管理员注册码大小写不符" / "registration code in the wrong case",
        zh: "所填管理员注册码仅字母大小写不符，字母区分大小写；请按原样填写",
        en: "the registration code differs only in upper and lower case, which count; enter it as it was given",
        {}
    /// The code of another organization.
    RegistrationCodeOtherOrganization = "registration_code.other_organization" by "registration_code.life", Error,
        [&FAQ_2019_Q4],
        title: "所选组织不是注册码对应的组织" / "registration code of another organization",
        zh: "所选组织不是该管理员注册码对应的组织；请重新选择组织",
        en: "the chosen organization is not the one the registration code was issued for; choose again",
        {}
    /// Past its term.
    RegistrationCodeExpired = "registration_code.expired" by "registration_code.life", Error,
        [&FAQ_2019_Q4, &CIVIL_CODE_ART_201],
        title: "管理员注册码已过期" / "registration code expired",
        zh: "管理员注册码有效期至{last_day}，已过期；请联系上级组织管理员重新分配",
        en: "the registration code was valid until {last_day}; ask the superior organization's administrator for a new one",
        { last_day: Date }
    /// Somebody registered with it.
    RegistrationCodeUsed = "registration_code.already_used" by "registration_code.life", Error, [&ORGANIZATION_MANUAL_2020],
        title: "管理员注册码已使用" / "registration code already used",
        zh: "该管理员注册码已于{on}使用，一个注册码只供一名管理员注册；如非本人使用请联系上级组织管理员",
        en: "the registration code was used on {on} and serves one administrator only; if it was somebody else, tell the superior organization's administrator",
        { on: Date }
    /// A newer code took its place.
    RegistrationCodeReplaced = "registration_code.replaced" by "registration_code.life", Error,
        [&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020],
        title: "管理员注册码已被新码取代" / "registration code replaced",
        zh: "该管理员注册码已于{on}被重新分配的注册码取代；请使用新的注册码",
        en: "the registration code was replaced by a newer one on {on}; use that one",
        { on: Date }
    /// The issuer withdrew it.
    RegistrationCodeRevoked = "registration_code.revoked" by "registration_code.life", Error, [&FAQ_2019_Q3],
        title: "管理员注册码已撤销" / "registration code withdrawn",
        zh: "该管理员注册码已于{on}由上级组织撤销；请联系上级组织管理员",
        en: "the registration code was withdrawn by the superior organization on {on}; ask its administrator",
        { on: Date }
    /// What the person at the form is told.
    RegistrationCodeRejected = "registration_code.rejected" by "registration_code.life", Error, [&FAQ_2019_Q4],
        title: "管理员注册码错误" / "registration code wrong",
        zh: "管理员注册码错误；请核对所选组织和注册码（区分大小写），仍有误的请联系上级组织管理员重新分配",
        en: "registration code wrong; check the organization and the code (upper and lower case count), or ask the superior organization's administrator for a new one",
        {}
    /// Entered on a day before it was issued.
    RegistrationCodeBeforeIssue = "registration_code.before_issue" by "registration_code.life", Undecided, [&FAQ_2019_Q4],
        title: "日期早于注册码生成日期" / "day before the issue",
        zh: "{today}早于管理员注册码的生成日期{issued_on}；请核对日期",
        en: "{today} lies before {issued_on}, the day of issue; check the day",
        { today: Date, issued_on: Date }
    /// Closed although its term runs.
    RegistrationCodeStillValid = "registration_code.still_valid" by "registration_code.life", Error, [&FAQ_2019_Q4],
        title: "管理员注册码尚未过期" / "registration code still valid",
        zh: "管理员注册码有效期至{last_day}，尚未过期；需要提前停用的请撤销",
        en: "the registration code is valid until {last_day}; withdraw it to end it earlier",
        { last_day: Date }
    /// The event cannot happen in this state.
    RegistrationCodeNotPossible = "registration_code.not_possible" by "registration_code.life", Error,
        [&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020],
        title: "管理员注册码当前状态下不能如此操作" / "not possible in this state",
        zh: "管理员注册码{state}，不能再{event}；需要时请生成新的注册码",
        en: "the registration code is {state}: {event} is not possible; issue a new one if needed",
        { event: &'static Term, state: &'static Term }
    /// Too few random bytes.
    RegistrationCodeRandomExhausted = "registration_code.random_exhausted" by "registration_code.life", Undecided,
        [&FAQ_2019_Q4],
        title: "随机字节不足" / "too few random bytes",
        zh: "提供的{given}个随机字节不足以生成八位注册码；请换用新的随机字节，建议不少于32个",
        en: "{given} random bytes did not suffice for a code of eight characters; draw new ones, 32 or more",
        { given: usize }
    /// No term is known for the day of issue.
    RegistrationCodeTermNotKnown = "registration_code.term_not_known" by "registration_code.life", Undecided,
        [&FAQ_2019_Q4],
        title: "该日期的注册码有效期未知" / "no term is known for that day",
        zh: "{first}以前的管理员注册码有效期未收录，{issued_on}生成的注册码无法判定；请人工核对",
        en: "the term of codes issued before {first} is not known, so the one of {issued_on} was not decided; check it by hand",
        { issued_on: Date, first: Date }
    /// The events given cannot have followed each other.
    RegistrationCodeHistoryBroken = "registration_code.history_broken" by "registration_code.life", Undecided,
        [&FAQ_2019_Q4],
        title: "注册码的事件记录不连贯" / "events do not follow each other",
        zh: "管理员注册码{state}时不会发生“{event}”，事件记录不连贯；请检查所存事件及其顺序",
        en: "a registration code that is {state} cannot see {event}; check the stored events and their order",
        { event: &'static Term, state: &'static Term }
    /// Not the direct superior's administrator.
    RegistrationIssuer = "issuing.registration_issuer" by "issuing.who", Error, [&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020],
        title: "无权生成管理员注册码" / "may not issue the registration code",
        zh: "管理员注册码由上级组织管理员为直属下级组织生成，当前操作人为{issuer}；请联系该组织的直属上级组织管理员",
        en: "registration codes are issued by the superior organization's administrator; the issuer is the {issuer}; ask the direct superior's administrator",
        { issuer: &'static Term }
    /// A superior further up.
    SkipsLevel = "issuing.skips_level" by "issuing.who", Warning, [&EDIT_CLAIM_2026],
        title: "越级操作" / "a level is skipped",
        zh: "操作人所在组织是更上级组织而非直属上级；系统可能不允许越级，请由直属上级组织管理员办理",
        en: "the issuer's organization is further up than the direct superior; the system may not allow it, let the direct superior's administrator do it",
        {}
    /// Neither the own organization's nor the direct superior's administrator.
    ResetIssuer = "issuing.reset_issuer" by "issuing.who", Error,
        [&FAQ_COPY_EDITING, &FAQ_COPY_SECRETARY, &SCHOOL_GUIDE_2021, &RESET_CODE_GUIDE_2025],
        title: "无权生成密码重置码" / "may not issue the reset code",
        zh: "密码重置码由本级或直属上级组织管理员生成，当前操作人为{issuer}；请联系本人所在组织或其直属上级组织管理员",
        en: "reset codes are issued by the administrator of the own organization or of its direct superior; the issuer is the {issuer}; ask one of them",
        { issuer: &'static Term }
    /// Another code or another person's.
    ResetCodeMismatch = "reset_code.mismatch" by "reset_code.life", Error, [&SCHOOL_GUIDE_2021],
        title: "密码重置码不符" / "reset code does not match",
        zh: "所填密码重置码不是本人的重置码，一人一码，且不能与管理员注册码混用；请仔细校对",
        en: "the reset code is not this person's; each person has one, and a registration code does not serve; compare it carefully",
        {}
    /// Past its term.
    ResetCodeExpired = "reset_code.expired" by "reset_code.life", Error,
        [&CIVIL_CODE_ART_201, &RESET_CODE_GUIDE_2025, &SCHOOL_GUIDE_HUAINAN],
        title: "密码重置码已过期" / "reset code expired",
        zh: "密码重置码有效期至{last_day}，已过期；请联系本级或直属上级组织管理员重新生成",
        en: "the reset code was valid until {last_day}; ask the administrator of the own organization or its direct superior for a new one",
        { last_day: Date }
    /// The password was already changed with it.
    ResetCodeUsed = "reset_code.already_used" by "reset_code.life", Error, [&SCHOOL_GUIDE_2021, &PASSWORD_CLAIM],
        title: "密码重置码已使用" / "reset code already used",
        zh: "该密码重置码已于{on}使用，不可复用；如需再次重置请联系管理员重新生成",
        en: "the reset code was used on {on} and cannot be used again; ask the administrator for a new one",
        { on: Date }
    /// A newer code took its place.
    ResetCodeReplaced = "reset_code.replaced" by "reset_code.life", Error, [&SCHOOL_GUIDE_2021],
        title: "密码重置码已被新码取代" / "reset code replaced",
        zh: "该密码重置码已于{on}被新的重置码取代，一人一码；请使用新的重置码",
        en: "the reset code was replaced by a newer one on {on}; use that one",
        { on: Date }
    /// What the person at the form is told.
    ResetCodeRejected = "reset_code.rejected" by "reset_code.life", Error, [&SCHOOL_GUIDE_2021],
        title: "密码重置码错误" / "reset code wrong",
        zh: "密码重置码错误；请核对身份证号码和重置码，仍有误的请联系本级或直属上级组织管理员重新生成",
        en: "reset code wrong; check the ID number and the code, or ask the administrator of the own organization or its direct superior for a new one",
        {}
    /// Entered on a day before it was issued.
    ResetCodeBeforeIssue = "reset_code.before_issue" by "reset_code.life", Undecided, [&RESET_CODE_GUIDE_2025],
        title: "日期早于重置码生成日期" / "day before the issue",
        zh: "{today}早于密码重置码的生成日期{issued_on}；请核对日期",
        en: "{today} lies before {issued_on}, the day of issue; check the day",
        { today: Date, issued_on: Date }
    /// Closed although its term runs.
    ResetCodeStillValid = "reset_code.still_valid" by "reset_code.life", Error, [&RESET_CODE_GUIDE_2025],
        title: "密码重置码尚未过期" / "reset code still valid",
        zh: "密码重置码有效期至{last_day}，尚未过期；需要提前停用的请生成新的重置码",
        en: "the reset code is valid until {last_day}; issue a new one to end it earlier",
        { last_day: Date }
    /// The event cannot happen in this state.
    ResetCodeNotPossible = "reset_code.not_possible" by "reset_code.life", Error, [&SCHOOL_GUIDE_2021],
        title: "密码重置码当前状态下不能如此操作" / "not possible in this state",
        zh: "密码重置码{state}，不能再{event}；需要时请生成新的重置码",
        en: "the reset code is {state}: {event} is not possible; issue a new one if needed",
        { event: &'static Term, state: &'static Term }
    /// Too few random bytes.
    ResetCodeRandomExhausted = "reset_code.random_exhausted" by "reset_code.life", Undecided, [&SCHOOL_GUIDE_2021],
        title: "随机字节不足" / "too few random bytes",
        zh: "提供的{given}个随机字节不足以生成密码重置码；请换用新的随机字节，建议不少于32个",
        en: "{given} random bytes did not suffice for a reset code; draw new ones, 32 or more",
        { given: usize }
    /// No term is known for the day of issue.
    ResetCodeTermNotKnown = "reset_code.term_not_known" by "reset_code.life", Undecided, [&RESET_CODE_GUIDE_2025],
        title: "该日期的重置码有效期未知" / "no term is known for that day",
        zh: "{first}以前的密码重置码有效期未收录，{issued_on}生成的重置码无法判定；请人工核对",
        en: "the term of reset codes issued before {first} is not known, so the one of {issued_on} was not decided; check it by hand",
        { issued_on: Date, first: Date }
    /// The events given cannot have followed each other.
    ResetCodeHistoryBroken = "reset_code.history_broken" by "reset_code.life", Undecided, [&SCHOOL_GUIDE_2021],
        title: "重置码的事件记录不连贯" / "events do not follow each other",
        zh: "密码重置码{state}时不会发生“{event}”，事件记录不连贯；请检查所存事件及其顺序",
        en: "a reset code that is {state} cannot see {event}; check the stored events and their order",
        { event: &'static Term, state: &'static Term }
}
