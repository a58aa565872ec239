//! Who may enter a member, and what those who joined from 2020 on need: FAQ questions 3 and 13.
//!
//! The FAQ of 2019 knows two ways in for everybody: self-registration (团员团干部主动注册) and entry by an administrator
//! (组织管理员添加). «團員團幹部註冊只適用於2020年之前發展的團員» (a college's guide, 2021): for joinings from 2020-01-01 on only
//! administrators may make the account. From the same year on the application form is uploaded («自2020年起，各级团组织须上传新
//! 发展团员电子版《入团志愿书》»).
//!
//! Read at: the day of joining. The guides name the year only; a month or day of 2019 is before it, one of 2020 is in it.

use serde::{Deserialize, Serialize};

use super::archive::ARCHIVE_DAYS;
use super::{EventDate, findings as f};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Dated, Diagnosis, Finding, ReadAt, Rule, day};
use crate::sources::faq::FAQ_2019_Q3;
use crate::sources::league::{SCHOOL_GUIDE_2021, SCHOOL_GUIDE_GUANGXI};

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.entry",
    file: file!(),
    title: ("谁可以录入团员", "who may enter a member"),
    questions: &[3, 13],
    read_at: ReadAt::EventDay,
    parameters: &[&SELF_REGISTRATION],
    sources: &[&FAQ_2019_Q3, &SCHOOL_GUIDE_2021, &SCHOOL_GUIDE_GUANGXI],
    findings: &[f::SelfRegistrationClosed::DEF],
};

/// Whether members may register themselves.
pub static SELF_REGISTRATION: Dated<bool> = Dated {
    id: "join.self_registration",
    zh: "团员能否自行注册",
    en: "whether members may register themselves",
    steps: &[
        Step { from: super::BEGINNING, value: Some(true), source: &FAQ_2019_Q3 },
        Step { from: day(2020, 1, 1), value: Some(false), source: &SCHOOL_GUIDE_2021 },
    ],
};

/// How somebody is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EntryWay {
    /// The person registers (团员团干部注册).
    SelfRegistration,
    /// An administrator enters the person, one by one or by import (组织管理员添加).
    Administrator,
}

/// What holds for the entry of somebody who joined on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryRoute {
    /// Whether the person may register alone; an administrator may always enter people.
    pub self_registration: bool,
    /// Whether the application form has to be uploaded after the entry.
    pub archive: bool,
}

/// Tells who may enter somebody who joined on a date, and whether the application form is needed.
///
/// ```
/// use zhtj::join::since_2020::entry_route;
/// assert!(entry_route("2019-12".parse()?).self_registration);
/// assert!(!entry_route("2020-01".parse()?).self_registration);
/// # Ok::<(), zhtj::join::NotAnEventDate>(())
/// ```
#[must_use]
pub fn entry_route(joined: EventDate) -> EntryRoute {
    let on = joined.parameter_day();
    EntryRoute {
        self_registration: SELF_REGISTRATION.on(on).is_ok_and(|(open, _)| open),
        archive: ARCHIVE_DAYS.on(on).is_ok(),
    }
}

/// Checks a way of entry. The finding lies at `/way`: `join.self_registration_closed`.
#[must_use]
pub fn check_entry(joined: EventDate, way: EntryWay, context: &Context<'_>) -> Option<Finding> {
    let on = joined.parameter_day();
    if way == EntryWay::Administrator || entry_route(joined).self_registration {
        return None;
    }
    let from = SELF_REGISTRATION.steps.iter().rev().find(|step| step.from <= on)?.from;
    let level = context.policy.join.self_registration;
    Some(f::SelfRegistrationClosed { from }.at_level(level)?.within("way"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::testing::with;
    use crate::policy::JoinPolicy;

    #[test]
    fn self_registration_closes_and_the_archive_begins_with_2020() {
        for (joined, open) in [
            ("2019-12", true),
            ("2020-01", false),
            ("2020-02", false),
            ("2019-12-31", true),
            ("2020-01-01", false),
            ("2020-01-02", false),
        ] {
            let joined = joined.parse().unwrap();
            assert_eq!(entry_route(joined), EntryRoute { self_registration: open, archive: !open });
            with(Region::Unspecified, &JoinPolicy::default(), |context| {
                assert_eq!(check_entry(joined, EntryWay::SelfRegistration, context).is_none(), open);
                assert_eq!(check_entry(joined, EntryWay::Administrator, context), None);
            });
        }
    }
}
