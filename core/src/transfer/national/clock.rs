//! What happens when nobody reviews: FAQ questions 33 and 34 (the answers do not speak of it).
//!
//! «系统将自动退回»: in 2023 every application that was not reviewed within 10 days after 30 September; in 2024 graduates are
//! told of the 10 days in June already. Across the border of a separate system an application lapses («自动失效») after 10
//! days, whatever the date. In force: from the year of each notice; whether it was so before is not known. That silence of
//! the losing side for 15 days is consent is told by two pages of low authority and is off unless a policy turns it on.
//!
//! Days are calendar days. The day on which the application reaches its stage is not counted (民法典第二百零一条), so the
//! tenth day is the last on which it can be reviewed and the eleventh the one on which it is returned. An application that
//! waits on 30 September 2023 gets its 10 days from then on: the other reading would return it on 1 October without any
//! warning. Whether the wait for a branch or for the losing side ends too is not stated: choices of the policy.
//!
//! Read at: the day on which the application reached its stage.

use std::fmt;

use super::application::{Application, Filing};
use super::policy::{AutoReturnScope, NationalPolicy};
use super::stage::Stage;
use crate::kernel::{Date, Dated, Diagnosis, ReadAt, Rule, Step, day};
use crate::sources::standards::CIVIL_CODE_ART_201;
use crate::sources::transfer_workflow::{TERM_NOTE_2020, TERM_NOTICE_2023, TERM_NOTICE_2024, TRANSFER_CLAIMS_15_DAYS};
use crate::transfer::findings::national as f;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.silence",
    file: file!(),
    title: ("逾期未审核的处理", "what happens when nobody reviews"),
    questions: &[33, 34, crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&AUTO_RETURN],
    sources: &[&CIVIL_CODE_ART_201, &TERM_NOTICE_2024, &TERM_NOTE_2020, &TERM_NOTICE_2023, &TRANSFER_CLAIMS_15_DAYS],
    findings: &[f::TermOver::DEF, f::SilentApproval::DEF],
};

/// When silence returns an application.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AutoReturn {
    /// The number of days in which to review.
    pub days: u8,
    /// Which applications it is about.
    pub scope: Scope,
}

/// Which applications are returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Those across the border of a separate system.
    CrossSystem,
    /// Those, and after 30 September all.
    AfterSeptember,
    /// All.
    All,
}

impl fmt::Debug for AutoReturn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} days, {:?}", self.days, self.scope)
    }
}

/// The return by year.
pub static AUTO_RETURN: Dated<AutoReturn> = Dated {
    id: "transfer.auto_return",
    zh: "逾期自动退回的天数和范围",
    en: "days in which to review before the system returns an application, and which applications",
    steps: &[
        Step {
            from: day(2020, 1, 1),
            value: Some(AutoReturn { days: 10, scope: Scope::CrossSystem }),
            source: &TERM_NOTE_2020,
        },
        Step {
            from: day(2023, 5, 16),
            value: Some(AutoReturn { days: 10, scope: Scope::AfterSeptember }),
            source: &TERM_NOTICE_2023,
        },
        Step {
            from: day(2024, 6, 4),
            value: Some(AutoReturn { days: 10, scope: Scope::All }),
            source: &TERM_NOTICE_2024,
        },
    ],
};

/// Days of silence that are consent, where a policy has it so.
const SILENT_APPROVAL_DAYS: u8 = 15;
/// Days in which to review, where a policy sets the scope by itself.
const REVIEW_DAYS: u8 = 10;

/// What the clock will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Automatic {
    /// Returns the application.
    Return,
    /// Takes the silence of the losing side for consent.
    Approve,
}

/// What the clock will do, and on which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The first day on which it is done; until the day before people can act.
    pub on: Date,
    /// What is done.
    pub what: Automatic,
}

/// What the clock will do to an application if nobody acts before; `None` if nothing.
///
/// ```
/// use zhtj::transfer::national::{Application, NationalPolicy, due};
/// assert_eq!(due(&Application::default(), &NationalPolicy::default()), None);
/// ```
#[must_use]
pub fn due(application: &Application, policy: &NationalPolicy) -> Option<Due> {
    let filing = application.filing.as_ref()?;
    let since = application.since?;
    let returned = |on: Option<Date>| on.map(|on| Due { on, what: Automatic::Return });
    match application.stage {
        Stage::PendingIn | Stage::PendingSeparate => returned(return_day(filing, since, policy)),
        Stage::PendingAssign if policy.auto_return_assignment => returned(return_day(filing, since, policy)),
        Stage::PendingOut => {
            let approval = policy.silent_approval.then(|| after(since, SILENT_APPROVAL_DAYS)).flatten();
            let approval = approval.map(|on| Due { on, what: Automatic::Approve });
            let back = policy.auto_return_losing_side.then(|| return_day(filing, since, policy)).flatten();
            // On the same day consent goes first: it keeps the application alive.
            approval.into_iter().chain(returned(back)).min_by_key(|due| due.on)
        }
        Stage::New
        | Stage::PendingAssign
        | Stage::PendingProvince
        | Stage::Completed
        | Stage::InSpecialPool
        | Stage::HandedOver
        | Stage::Returned
        | Stage::AutoReturned
        | Stage::Withdrawn => None,
    }
}

fn return_day(filing: &Filing, since: Date, policy: &NationalPolicy) -> Option<Date> {
    let chosen = |scope| Some(AutoReturn { days: REVIEW_DAYS, scope });
    let rule = match policy.auto_return {
        AutoReturnScope::ByYear => AUTO_RETURN.on(since).ok().map(|(rule, _)| rule),
        AutoReturnScope::Never => None,
        AutoReturnScope::CrossSystem => chosen(Scope::CrossSystem),
        AutoReturnScope::AfterSeptember => chosen(Scope::AfterSeptember),
        AutoReturnScope::Always => chosen(Scope::All),
    }?;
    match rule.scope {
        Scope::All => after(since, rule.days),
        Scope::CrossSystem | Scope::AfterSeptember if filing.is_cross_system() => after(since, rule.days),
        Scope::CrossSystem => None,
        Scope::AfterSeptember => {
            let end_of_september = Date::from_ymd_opt(chrono::Datelike::year(&since), 9, 30)?;
            after(since.max(end_of_september), rule.days)
        }
    }
}

/// The day after so many days, the first day itself not counted.
fn after(since: Date, days: u8) -> Option<Date> {
    since.checked_add_days(chrono::Days::new(u64::from(days) + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transfer::Actor;
    use crate::transfer::national::{Goal, Initiator};
    use crate::transfer::testing::{branch, id};
    use crate::transfer::world::{Place, SeparateSystem};

    fn application(stage: Stage, since: Date, from: Place) -> Application {
        let filing = Filing {
            member: id("m1"),
            initiator: Initiator::Member,
            by: Actor::Member { member: id("m1") },
            from,
            goal: Goal::Organization { organization: id("b2") },
            reason: None,
        };
        Application { stage, filing: Some(filing), since: Some(since) }
    }

    fn day_of(stage: Stage, since: Date, policy: &NationalPolicy) -> Option<Date> {
        due(&application(stage, since, branch("b1")), policy).map(|due| due.on)
    }

    #[test]
    fn the_scope_follows_the_year() {
        let default = NationalPolicy::default();
        let inbound = |since| {
            let from = Place::Separate { system: SeparateSystem::Beijing };
            due(&application(Stage::PendingIn, since, from), &default).map(|due| due.on)
        };
        for (since, ordinary, cross) in [
            (day(2019, 12, 31), None, None),
            (day(2020, 1, 1), None, Some(day(2020, 1, 12))),
            (day(2023, 5, 15), None, Some(day(2023, 5, 26))),
            (day(2023, 5, 16), Some(day(2023, 10, 11)), Some(day(2023, 5, 27))),
            (day(2023, 9, 30), Some(day(2023, 10, 11)), Some(day(2023, 10, 11))),
            (day(2023, 10, 1), Some(day(2023, 10, 12)), Some(day(2023, 10, 12))),
            (day(2024, 6, 3), Some(day(2024, 10, 11)), Some(day(2024, 6, 14))),
            (day(2024, 6, 4), Some(day(2024, 6, 15)), Some(day(2024, 6, 15))),
            (day(2025, 12, 31), Some(day(2026, 1, 11)), Some(day(2026, 1, 11))),
        ] {
            assert_eq!((day_of(Stage::PendingIn, since, &default), inbound(since)), (ordinary, cross), "{since}");
        }
    }

    #[test]
    fn a_policy_sets_the_scope_by_itself() {
        let with = |auto_return| NationalPolicy { auto_return, ..NationalPolicy::default() };
        let since = day(2024, 7, 1);
        let of = |scope| day_of(Stage::PendingIn, since, &with(scope));
        assert_eq!(of(AutoReturnScope::Never), None);
        assert_eq!(of(AutoReturnScope::CrossSystem), None);
        assert_eq!(of(AutoReturnScope::AfterSeptember), Some(day(2024, 10, 11)));
        assert_eq!(of(AutoReturnScope::Always), Some(day(2024, 7, 12)));
    }

    #[test]
    fn other_waits_end_only_where_a_policy_has_it_so() {
        let since = day(2024, 7, 1);
        let default = NationalPolicy::default();
        for stage in [Stage::PendingOut, Stage::PendingAssign, Stage::PendingProvince, Stage::Completed] {
            assert_eq!(day_of(stage, since, &default), None, "{stage:?}");
        }
        let all = NationalPolicy {
            auto_return_losing_side: true,
            auto_return_assignment: true,
            silent_approval: true,
            ..NationalPolicy::default()
        };
        assert_eq!(day_of(Stage::PendingAssign, since, &all), Some(day(2024, 7, 12)));
        assert_eq!(day_of(Stage::PendingOut, since, &all), Some(day(2024, 7, 12)));
        let silent = NationalPolicy { silent_approval: true, ..NationalPolicy::default() };
        let found = due(&application(Stage::PendingOut, since, branch("b1")), &silent);
        assert_eq!(found, Some(Due { on: day(2024, 7, 17), what: Automatic::Approve }));
    }

    #[test]
    fn the_end_of_the_calendar_does_not_panic() {
        let always = NationalPolicy { auto_return: AutoReturnScope::Always, ..NationalPolicy::default() };
        assert_eq!(day_of(Stage::PendingIn, Date::MAX, &always), None);
    }
}
