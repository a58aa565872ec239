//! Ways of registration (注册方式): FAQ questions 3 and 5.
//!
//! June 2019: «提供了以下三种方式让新用户加入到系统»: 管理员注册 (with a code, «由大于13周岁的团干部使用»), 团员团干部注册,
//! 组织管理员添加. A later copy has five («五种方式») and breaks off after these three. The fourth is very probably the
//! secretary entered with an organization's record, for whom an account is made (stated 2020-12; that it is “the fourth”
//! is inferred); the fifth is not recovered. «团员团干部注册» leads into branches only (a college's guide, 2021). That those
//! who joined from 2020 on cannot use it is the rule `join.entry`. Read at *today*, the day of the registration.
//!
//! Not known: whether exactly 13 is old enough ([`OlderThan`]); when three ways became five.

use chrono::Days;
use serde::{Deserialize, Serialize};

use super::findings::people as f;
use super::first_known;
use super::policy::OlderThan;
use crate::context::Context;
use crate::kernel::date::{LeapBirthday, age_on, birthday_in};
use crate::kernel::dated::Step;
use crate::kernel::{Date, Dated, Diagnosis, Finding, ReadAt, Rule, Source, Term, day};
use crate::sources::accounts::{CLONE_2019, FAQ_COPY_SECRETARY, FAQ_COPY_WAYS};
use crate::sources::faq::{FAQ_2019_Q3, FAQ_2019_Q4, FAQ_2019_Q5};
use crate::sources::league::SCHOOL_GUIDE_2021;

/// The rule.
pub static RULE: Rule = Rule {
    id: "registration.ways",
    file: file!(),
    title: ("注册方式", "ways of registration"),
    questions: &[3, 5],
    read_at: ReadAt::Today,
    parameters: &[&WAYS, &SECRETARY_ENTRY, &ADMINISTRATOR_AGE, &ONLY_BRANCH],
    sources: &[
        &FAQ_2019_Q3,
        &FAQ_2019_Q4,
        &FAQ_2019_Q5,
        &FAQ_COPY_SECRETARY,
        &SCHOOL_GUIDE_2021,
        &FAQ_COPY_WAYS,
        &CLONE_2019,
    ],
    findings: &[
        f::RegistrationTooYoung::DEF,
        f::RegistrationNotCadre::DEF,
        f::RegistrationNeedsCode::DEF,
        f::RegistrationOnlyBranch::DEF,
        f::RegistrationApproval::DEF,
        f::RegistrationNotNeeded::DEF,
        f::RegistrationWayLost::DEF,
        f::RegistrationNotKnown::DEF,
    ],
};

/// How many ways there are; the day of the second step is that of the copy, the change lies before it.
pub static WAYS: Dated<u8> = Dated {
    id: "registration.ways",
    zh: "注册方式的数目",
    en: "number of ways of registration",
    steps: &[
        Step { from: day(2019, 6, 1), value: Some(3), source: &FAQ_2019_Q3 },
        Step { from: day(2024, 4, 21), value: Some(5), source: &FAQ_COPY_WAYS },
    ],
};

/// Whether an account is made for the secretary entered with an organization's record.
pub static SECRETARY_ENTRY: Dated<bool> = Dated {
    id: "registration.secretary_entry",
    zh: "完善组织信息时填入的书记是否自动创建账号",
    en: "whether an account is made for the secretary entered with an organization's record",
    steps: &[Step { from: day(2020, 12, 8), value: Some(true), source: &FAQ_COPY_SECRETARY }],
};

/// The age that a cadre must have passed to register as an administrator.
pub static ADMINISTRATOR_AGE: Dated<u8> = Dated {
    id: "registration.administrator_age",
    zh: "管理员注册须大于的年龄（周岁）",
    en: "age in completed years that somebody who registers as an administrator must have passed",
    steps: &[Step { from: day(2019, 6, 1), value: Some(13), source: &FAQ_2019_Q5 }],
};

/// Whether members may register into branches only.
pub static ONLY_BRANCH: Dated<bool> = Dated {
    id: "registration.only_branch",
    zh: "团员团干部注册是否只能注册到团支部",
    en: "whether the members' registration leads into branches only",
    steps: &[Step { from: day(2021, 1, 1), value: Some(true), source: &SCHOOL_GUIDE_2021 }],
};

static AGE: Term =
    Term { code: "administrator_age", zh: "管理员注册年龄", en: "age of administrators who register" };
static TARGET: Term =
    Term {
        code: "registration_target", zh: "注册到团支部以外的组织", en: "registration into other organizations"
    };
static SECRETARY: Term =
    Term { code: "secretary_entry", zh: "书记自动创建账号", en: "account made for the secretary" };
static WAYS_KNOWN: Term = Term { code: "ways", zh: "注册方式", en: "ways of registration" };

/// A way into the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegistrationWay {
    /// 管理员注册
    AdministratorRegistration,
    /// 团员团干部注册
    SelfRegistration,
    /// 组织管理员添加
    AdministratorEntry,
    /// 书记随完善组织信息自动创建
    SecretaryEntry,
}

impl RegistrationWay {
    /// Who says that there is this way.
    #[must_use]
    pub const fn source(self) -> &'static Source {
        match self {
            Self::AdministratorRegistration | Self::SelfRegistration | Self::AdministratorEntry => &FAQ_2019_Q3,
            Self::SecretaryEntry => &FAQ_COPY_SECRETARY,
        }
    }

    /// Whether the account is made by somebody else, so that the person logs in without having registered.
    #[must_use]
    pub const fn makes_account(self) -> bool {
        match self {
            Self::AdministratorRegistration | Self::SelfRegistration => false,
            Self::AdministratorEntry | Self::SecretaryEntry => true,
        }
    }
}

/// Where somebody registers into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegistrationTarget {
    /// 团支部
    Branch,
    /// 团总支、团委、团工委、领导机关
    Other,
}

/// Somebody who is to get an account. What is not given is not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Applicant {
    /// The birth date.
    pub birth_date: Option<Date>,
    /// Whether the person is a cadre (团干部).
    pub cadre: Option<bool>,
    /// Whether the person has a registration code.
    pub has_code: Option<bool>,
    /// Where the person registers into.
    pub target: Option<RegistrationTarget>,
}

/// Gives the ways that are known to be open on a day.
///
/// # Errors
/// `registration.rule_not_known` before the first known day.
///
/// ```
/// use zhtj::account::registration_ways::{RegistrationWay, ways_on};
/// use zhtj::kernel::day;
/// assert_eq!(ways_on(day(2019, 6, 30)).unwrap().len(), 3);
/// assert!(ways_on(day(2026, 11, 22)).unwrap().contains(&RegistrationWay::SecretaryEntry));
/// ```
pub fn ways_on(day: Date) -> Result<Vec<RegistrationWay>, Finding> {
    if let Err(coverage) = WAYS.on(day) {
        return Err(not_known(&WAYS_KNOWN, first_known(coverage, day)));
    }
    let mut ways = vec![
        RegistrationWay::AdministratorRegistration,
        RegistrationWay::SelfRegistration,
        RegistrationWay::AdministratorEntry,
    ];
    if SECRETARY_ENTRY.on(day).is_ok_and(|(open, _)| open) {
        ways.push(RegistrationWay::SecretaryEntry);
    }
    Ok(ways)
}

/// Tells that ways of a day are not recovered: `registration.way_not_recovered`.
#[must_use]
pub fn lost_ways(day: Date) -> Option<Finding> {
    let (ways, _) = WAYS.on(day).ok()?;
    let known = u8::try_from(ways_on(day).ok()?.len()).ok()?;
    let lost = ways.checked_sub(known).filter(|lost| *lost > 0)?;
    Some(f::RegistrationWayLost { ways, lost }.finding())
}

/// Checks a way for somebody, today.
///
/// # Findings
/// `registration.*`, each at the field it is about.
///
/// ```
/// use zhtj::account::registration_ways::{Applicant, RegistrationWay, check};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let pupil = Applicant { birth_date: Some(day(2013, 11, 22)), ..Applicant::default() };
/// let findings = check(RegistrationWay::AdministratorRegistration, &pupil, &context);
/// assert_eq!(findings[0].code(), "registration.too_young"); // exactly 13 is not older than 13
/// ```
#[must_use]
pub fn check(way: RegistrationWay, applicant: &Applicant, context: &Context<'_>) -> Vec<Finding> {
    let today = context.today;
    let mut findings = Vec::new();
    match way {
        RegistrationWay::AdministratorRegistration => {
            if let Some(birth) = applicant.birth_date {
                findings.extend(check_age(birth, context).map(|finding| finding.within("birth_date")));
            }
            if applicant.cadre == Some(false) {
                findings.push(f::RegistrationNotCadre {}.finding().within("cadre"));
            }
            if applicant.has_code == Some(false) {
                findings.push(f::RegistrationNeedsCode {}.finding().within("has_code"));
            }
        }
        RegistrationWay::SelfRegistration => {
            if applicant.target == Some(RegistrationTarget::Other) {
                let finding = match ONLY_BRANCH.on(today) {
                    Ok((true, _)) => Some(f::RegistrationOnlyBranch {}.finding()),
                    Ok((false, _)) => None,
                    Err(coverage) => Some(not_known(&TARGET, first_known(coverage, today))),
                };
                findings.extend(finding.map(|finding| finding.within("target")));
            }
            findings.push(f::RegistrationApproval {}.finding());
        }
        RegistrationWay::AdministratorEntry => findings.push(f::RegistrationNotNeeded {}.finding()),
        RegistrationWay::SecretaryEntry => findings.push(match SECRETARY_ENTRY.on(today) {
            Ok(_) => f::RegistrationNotNeeded {}.finding(),
            Err(coverage) => not_known(&SECRETARY, first_known(coverage, today)).within("way"),
        }),
    }
    findings
}

fn check_age(birth: Date, context: &Context<'_>) -> Option<Finding> {
    let today = context.today;
    let (min_age, _) = match ADMINISTRATOR_AGE.on(today) {
        Ok(age) => age,
        Err(coverage) => return Some(not_known(&AGE, first_known(coverage, today))),
    };
    let old_enough = match context.policy.account.older_than {
        OlderThan::Birthday => completed(birth, today) >= Some(u16::from(min_age)),
        OlderThan::NextBirthday => completed(birth, today) > Some(u16::from(min_age)),
        OlderThan::DayAfter => {
            use chrono::Datelike;
            birthday_in(birth, birth.year() + i32::from(min_age), LeapBirthday::default())
                .and_then(|birthday| birthday.checked_add_days(Days::new(1)))
                .is_some_and(|first| first <= today)
        }
    };
    (!old_enough).then(|| f::RegistrationTooYoung { min_age }.finding())
}

fn completed(birth: Date, today: Date) -> Option<u16> {
    age_on(birth, today, LeapBirthday::default())
}

fn not_known(subject: &'static Term, first: Date) -> Finding {
    f::RegistrationNotKnown { subject, first }.finding()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::{codes, on, today};
    use crate::context::Region;
    use crate::policy::AccountPolicy;

    #[test]
    fn older_than_13_steps_on_its_day_under_every_reading() {
        let birth = day(2013, 11, 22);
        let old_enough = |older_than, date| {
            on(date, Region::Unspecified, &AccountPolicy { older_than, ..AccountPolicy::default() }, |context| {
                check_age(birth, context).is_none()
            })
        };
        for (older_than, first) in [
            (OlderThan::Birthday, day(2026, 11, 22)),
            (OlderThan::DayAfter, day(2026, 11, 23)),
            (OlderThan::NextBirthday, day(2027, 11, 22)),
        ] {
            assert!(old_enough(older_than, first), "{older_than:?}");
            assert!(!old_enough(older_than, first.pred_opt().unwrap()), "{older_than:?}");
        }
        assert!(!old_enough(OlderThan::Birthday, day(2013, 11, 21)));
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        let policy = AccountPolicy::default();
        let found = |date, way, applicant: Applicant| {
            on(date, Region::Unspecified, &policy, |context| codes(&check(way, &applicant, context)))
        };
        let pupil = Applicant { birth_date: Some(day(2010, 1, 1)), ..Applicant::default() };
        let way = RegistrationWay::AdministratorRegistration;
        assert_eq!(found(day(2019, 5, 31), way, pupil), ["registration.rule_not_known"]);
        assert_eq!(found(day(2019, 6, 1), way, pupil), ["registration.too_young"]);
        let outside = Applicant { target: Some(RegistrationTarget::Other), ..Applicant::default() };
        let way = RegistrationWay::SelfRegistration;
        let both = |code| [code, "registration.approval"];
        assert_eq!(found(day(2020, 12, 31), way, outside), both("registration.rule_not_known"));
        assert_eq!(found(day(2021, 1, 1), way, outside), both("registration.only_branch"));
        let way = RegistrationWay::SecretaryEntry;
        assert_eq!(found(day(2020, 12, 7), way, outside), ["registration.rule_not_known"]);
        assert_eq!(found(day(2020, 12, 8), way, outside), ["registration.not_needed"]);
        assert!(ways_on(day(2019, 5, 31)).is_err());
        assert_eq!(lost_ways(day(2024, 4, 20)), None);
        assert_eq!(lost_ways(day(2024, 4, 21)).map(|finding| finding.code()), Some("registration.way_not_recovered"));
    }

    #[test]
    fn an_administrator_needs_a_code_and_a_post() {
        today(|context| {
            let applicant = Applicant { cadre: Some(false), has_code: Some(false), ..Applicant::default() };
            let found = check(RegistrationWay::AdministratorRegistration, &applicant, context);
            assert_eq!(codes(&found), ["registration.not_a_cadre", "registration.needs_code"]);
        });
    }
}
