//! Identity authentication (身份认证, later 身份校验): FAQ question 28.
//!
//! It compares name and ID number with the citizens' register and nothing else: passing says nothing about whether a
//! record is complete, and failing blocks nothing if the record is right («未校验状态不影…»). People imported by sheet begin
//! as 未认证 (later 未校验) and are sent in bulk; then they have passed or failed. Causes of failing: name or number differ
//! from the card; they had been edited earlier, when that was possible; both are right but the register, which is
//! collected bit by bit, does not have them yet (copies of the FAQ, 2020). About 2021 认证 became 校验; the exact day is not
//! known. Names are read at *today*.
//!
//! 线下通过 (passed offline) is known from Guangdong's system and one page of low authority only and is left out.

use serde::{Deserialize, Serialize};

use super::editing::IDENTITY_LOCKED;
use super::findings::people as f;
use super::first_known;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Chart, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::sources::accounts::{FAQ_COPY_EDITING, FAQ_COPY_ONE_ACCOUNT, SCHOOL_GUIDE_HUAINAN};
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_2020_ENTRY_COPY};

/// The rule.
pub static RULE: Rule = Rule {
    id: "identity_check.states",
    file: file!(),
    title: ("身份认证（校验）", "identity authentication"),
    questions: &[28],
    read_at: ReadAt::Today,
    parameters: &[&NAMING],
    sources: &[
        &FAQ_2019_CONTENTS,
        &FAQ_2020_ENTRY_COPY,
        &FAQ_COPY_EDITING,
        &FAQ_COPY_ONE_ACCOUNT,
        &SCHOOL_GUIDE_HUAINAN,
    ],
    findings: &[
        f::IdentityUnchecked::DEF,
        f::IdentityFailed::DEF,
        f::IdentityNotPossible::DEF,
        f::IdentityHistoryBroken::DEF,
        f::IdentityNameNotKnown::DEF,
    ],
};

/// What the authentication is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Naming {
    /// 认证: 未认证, 认证通过, 认证不通过
    Authentication,
    /// 校验: 未校验, 校验通过, 校验不通过
    Verification,
}

/// What it is called; the second step is set to the beginning of the year in which the newer name is first seen.
pub static NAMING: Dated<Naming> = Dated {
    id: "identity_check.naming",
    zh: "身份认证状态的名称",
    en: "what the states of the identity authentication are called",
    steps: &[
        Step { from: day(2019, 6, 1), value: Some(Naming::Authentication), source: &FAQ_2019_CONTENTS },
        Step { from: day(2021, 1, 1), value: Some(Naming::Verification), source: &SCHOOL_GUIDE_HUAINAN },
    ],
};

/// The state of an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IdentityCheckState {
    /// 未认证, 未校验
    Unchecked,
    /// 认证通过, 校验通过
    Passed,
    /// 认证不通过, 校验不通过
    Failed,
}

/// What can happen to an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IdentityEvent {
    /// The register has exactly this name and number.
    Matches,
    /// The register does not have them, or not yet.
    DoesNotMatch,
    /// Name or number were edited, as was possible until 2020.
    Edited,
}

impl Chart for IdentityCheckState {
    type Event = IdentityEvent;
    const ID: &'static str = "identity_check.state";
    const TITLE: (&'static str, &'static str) = ("身份认证（校验）", "identity authentication");
    const STATES: &'static [Self] = &[Self::Unchecked, Self::Passed, Self::Failed];
    const EVENTS: &'static [IdentityEvent] =
        &[IdentityEvent::Matches, IdentityEvent::DoesNotMatch, IdentityEvent::Edited];

    fn term(self) -> &'static Term {
        self.name(Naming::Verification)
    }

    fn event_term(event: IdentityEvent) -> &'static Term {
        match event {
            IdentityEvent::Matches => &Term { code: "matches", zh: "核验一致", en: "match" },
            IdentityEvent::DoesNotMatch => &Term { code: "does_not_match", zh: "核验不一致", en: "no match" },
            IdentityEvent::Edited => {
                &Term { code: "edited", zh: "修改姓名或身份证号", en: "edit of name or number" }
            }
        }
    }

    fn next(self, event: IdentityEvent) -> Option<Self> {
        match (self, event) {
            (Self::Unchecked | Self::Failed, IdentityEvent::Matches) => Some(Self::Passed),
            (Self::Unchecked | Self::Failed, IdentityEvent::DoesNotMatch) => Some(Self::Failed),
            (Self::Unchecked | Self::Passed | Self::Failed, IdentityEvent::Edited) => Some(Self::Unchecked),
            (Self::Passed, IdentityEvent::Matches | IdentityEvent::DoesNotMatch) => None,
        }
    }
}

impl IdentityCheckState {
    /// What the state is called.
    #[must_use]
    pub const fn name(self, naming: Naming) -> &'static Term {
        match (self, naming) {
            (Self::Unchecked, Naming::Authentication) => {
                &Term { code: "unchecked", zh: "未认证", en: "not authenticated" }
            }
            (Self::Passed, Naming::Authentication) => &Term { code: "passed", zh: "认证通过", en: "authenticated" },
            (Self::Failed, Naming::Authentication) => &Term { code: "failed", zh: "认证不通过", en: "not passed" },
            (Self::Unchecked, Naming::Verification) => &Term { code: "unchecked", zh: "未校验", en: "not checked" },
            (Self::Passed, Naming::Verification) => &Term { code: "passed", zh: "校验通过", en: "checked" },
            (Self::Failed, Naming::Verification) => &Term { code: "failed", zh: "校验不通过", en: "not passed" },
        }
    }
}

/// Decides what follows when an event is reported today.
///
/// # Errors
/// `identity_check.not_possible` if it cannot happen: a passed identity is not checked again, and name and number are
/// not edited once they are locked.
///
/// ```
/// use zhtj::account::identity_check::{IdentityCheckState as State, IdentityEvent as Event, decide};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(decide(State::Failed, Event::Matches, &context).is_ok()); // the register caught up
/// assert!(decide(State::Passed, Event::Edited, &context).is_err()); // locked since 2020
/// ```
pub fn decide(
    state: IdentityCheckState,
    event: IdentityEvent,
    context: &Context<'_>,
) -> Result<Vec<IdentityEvent>, Vec<Finding>> {
    let locked = event == IdentityEvent::Edited && IDENTITY_LOCKED.on(context.today).is_ok_and(|(locked, _)| locked);
    if locked || state.next(event).is_none() {
        let (event, state) = (IdentityCheckState::event_term(event), state.term());
        return Err(vec![f::IdentityNotPossible { event, state }.finding()]);
    }
    Ok(vec![event])
}

/// Takes an event over. An event that cannot happen changes nothing; [`replay`] reports it.
#[must_use]
pub fn evolve(state: IdentityCheckState, event: &IdentityEvent) -> IdentityCheckState {
    state.next(*event).unwrap_or(state)
}

/// Gets the state from all events in their order.
///
/// # Errors
/// `identity_check.history_broken` at the first event that cannot follow those before it.
pub fn replay(events: &[IdentityEvent]) -> Result<IdentityCheckState, Finding> {
    let mut state = IdentityCheckState::Unchecked;
    for (at, event) in (0..).zip(events) {
        if state.next(*event).is_none() {
            let (event, state) = (IdentityCheckState::event_term(*event), state.term());
            return Err(f::IdentityHistoryBroken { event, state }.finding().within_index(at).within("events"));
        }
        state = evolve(state, event);
    }
    Ok(state)
}

static DIFFERS: Term = Term {
    code: "differs_from_card",
    zh: "姓名或身份证号码与身份证不一致",
    en: "name or ID number differ from the card",
};
static EDITED: Term =
    Term {
        code: "edited_earlier", zh: "姓名或身份证号码曾被修改过", en: "name or ID number had been edited earlier"
    };
static REGISTER: Term = Term {
    code: "register_incomplete",
    zh: "信息均正确，但公安部门数据动态采集，暂未核验通过",
    en: "both are right, but the register does not have them yet",
};
static REPORT: Term = Term {
    code: "report_for_deletion",
    zh: "附情况说明逐级上报至省级团委，统一删除后重新录入",
    en: "report it with an explanation, level by level, to the provincial committee, which has the record deleted for a new entry",
};
static COMPARE: Term = Term {
    code: "compare_with_card",
    zh: "与身份证逐字核对姓名和身份证号码",
    en: "compare name and ID number with the card",
};
static WAIT: Term = Term {
    code: "wait",
    zh: "等待系统再次核验，其间不影响使用",
    en: "wait for the next check, nothing is blocked meanwhile",
};

/// What is known of a record beside its state; what is not given is not excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct IdentityFacts {
    /// Whether name and ID number are exactly those of the card.
    pub matches_card: Option<bool>,
    /// Whether name or ID number were edited after the entry.
    pub edited: Option<bool>,
}

/// What a state means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What the state is called today.
    pub name: &'static Term,
    /// What can have caused it, likeliest first; only for a failed check.
    pub causes: Vec<&'static Term>,
    /// What to do, in order.
    pub steps: Vec<&'static Term>,
    /// Whether it blocks anything although the record is right: never.
    pub blocks: bool,
    /// What was found.
    pub findings: Vec<Finding>,
}

/// Explains a state today: its name, its causes, what to do.
#[must_use]
pub fn explain(state: IdentityCheckState, facts: IdentityFacts, context: &Context<'_>) -> Explanation {
    let mut findings = Vec::new();
    let naming = match NAMING.on(context.today) {
        Ok((naming, _)) => naming,
        Err(coverage) => {
            let first = first_known(coverage, context.today);
            findings.push(f::IdentityNameNotKnown { first }.finding());
            Naming::Authentication
        }
    };
    let name = state.name(naming);
    let (mut causes, mut steps) = (Vec::new(), Vec::new());
    match state {
        IdentityCheckState::Passed => {}
        IdentityCheckState::Unchecked => {
            findings.push(f::IdentityUnchecked { state: name }.finding());
            steps.push(&WAIT);
        }
        IdentityCheckState::Failed => {
            findings.push(f::IdentityFailed { state: name }.finding());
            if facts.matches_card != Some(true) {
                causes.push(&DIFFERS);
                if facts.edited != Some(false) {
                    causes.push(&EDITED);
                }
            }
            if facts.matches_card != Some(false) {
                causes.push(&REGISTER);
            }
            match facts.matches_card {
                None => steps.extend([&COMPARE, &REPORT, &WAIT]),
                Some(false) => steps.push(&REPORT),
                Some(true) => steps.push(&WAIT),
            }
        }
    }
    Explanation { name, causes, steps, blocks: false, findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::{codes, on, today};
    use crate::context::Region;
    use crate::policy::AccountPolicy;

    #[test]
    fn causes_are_excluded_by_what_is_known() {
        today(|context| {
            let causes = |matches_card, edited| {
                let facts = IdentityFacts { matches_card, edited };
                let explained = explain(IdentityCheckState::Failed, facts, context);
                explained.causes.iter().map(|term| term.code).collect::<Vec<_>>()
            };
            assert_eq!(causes(None, None), ["differs_from_card", "edited_earlier", "register_incomplete"]);
            assert_eq!(causes(Some(true), None), ["register_incomplete"]);
            assert_eq!(causes(Some(false), Some(false)), ["differs_from_card"]);
            let passed = explain(IdentityCheckState::Passed, IdentityFacts::default(), context);
            assert!(passed.findings.is_empty() && passed.causes.is_empty() && passed.steps.is_empty());
        });
    }

    #[test]
    fn the_name_changes_and_nothing_is_ever_blocked() {
        for (date, name, found) in [
            (day(2019, 5, 31), "未认证", &["identity_check.name_not_known", "identity_check.not_checked"][..]),
            (day(2020, 12, 31), "未认证", &["identity_check.not_checked"]),
            (day(2021, 1, 1), "未校验", &["identity_check.not_checked"]),
        ] {
            on(date, Region::Unspecified, &AccountPolicy::default(), |context| {
                let explained = explain(IdentityCheckState::Unchecked, IdentityFacts::default(), context);
                assert_eq!((explained.name.zh, codes(&explained.findings).as_slice()), (name, found));
                assert!(!explained.blocks);
            });
        }
    }

    #[test]
    fn every_state_and_event_is_decided_as_the_chart_says() {
        let before_the_lock = day(2020, 1, 1);
        assert_eq!(IDENTITY_LOCKED.on(before_the_lock).map(|(locked, _)| locked), Ok(false));
        on(before_the_lock, Region::Unspecified, &AccountPolicy::default(), |context| {
            for state in IdentityCheckState::STATES {
                for event in IdentityCheckState::EVENTS {
                    assert_eq!(decide(*state, *event, context).is_ok(), state.next(*event).is_some());
                    assert_eq!(evolve(*state, event), state.next(*event).unwrap_or(*state));
                }
            }
        });
        today(|context| assert!(decide(IdentityCheckState::Unchecked, IdentityEvent::Edited, context).is_err()));
    }

    #[test]
    fn a_broken_history_is_told_with_its_place() {
        use IdentityEvent::{DoesNotMatch, Matches};
        assert_eq!(replay(&[DoesNotMatch, Matches]), Ok(IdentityCheckState::Passed));
        let broken = replay(&[Matches, Matches]).unwrap_err();
        assert_eq!((broken.code(), broken.path().to_string().as_str()), ("identity_check.history_broken", "/events/1"));
    }
}
