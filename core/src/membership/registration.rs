//! The yearly registration of members (团员年度团籍注册).
//!
//! «团员年度团籍注册是对团员团籍的连续认定» (中青发〔2017〕5号, article 37): generally within a month after the autumn term begins, of
//! members found at least barely qualified; a card that is not registered for more than a year after the term is void.
//! That Party members need not register is said by one page of low authority. Where there are no school terms, the
//! caller gives the day from which the month counts.
//!
//! The month and the year are counted to the same day of a later month (民法典第二百零二条): a term that begins on 1 September
//! 2025 is over after 1 October 2025, and the card void from 2 October 2026 on.
//!
//! In force from 2017-01-19. Read at: the day on which the term begins.

use chrono::{Days, Months};
use serde::Deserialize;

use super::evaluation::{FIRST, Grade};
use super::findings::branch_life as f;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, ReadAt, Rule};
use crate::sources::membership::{BRANCH_LIFE_2017_REGISTRATION, REGISTRATION_PARTY_CLAIM};
use crate::sources::standards::CIVIL_CODE_ART_202;

/// The rule.
pub static RULE: Rule = Rule {
    id: "registration.annual",
    file: file!(),
    title: ("年度团籍注册", "yearly registration"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&REGISTRATION_MONTHS],
    sources: &[&CIVIL_CODE_ART_202, &BRANCH_LIFE_2017_REGISTRATION, &REGISTRATION_PARTY_CLAIM],
    findings: &[
        f::RegisteredLate::DEF,
        f::RegistrationOverdue::DEF,
        f::CardVoid::DEF,
        f::GradeTooLow::DEF,
        f::NotRequired::DEF,
        f::RegistrationUnknown::DEF,
    ],
};

/// Months from the beginning of the term within which members register, and months after that until a card is void.
pub static REGISTRATION_MONTHS: Dated<(u32, u32)> = Dated {
    id: "registration.months",
    zh: "秋季学期开学后的注册期限、逾期后团员证失效的期限（月）",
    en: "months for the registration, and months after them until the card is void",
    steps: &[Step { from: FIRST, value: Some((1, 12)), source: &BRANCH_LIFE_2017_REGISTRATION }],
};

/// A registration, done or to be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The first day of the autumn term, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub term_begins: Date,
    /// The day of the registration, `yyyy-MM-dd`; if not given, it has not happened.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub registered_on: Option<Date>,
    /// The grade of the evaluation; not judged if not given.
    #[serde(default)]
    pub grade: Option<Grade>,
    /// Whether the member has joined the Party.
    #[serde(default)]
    pub party_member: bool,
}

/// The terms of a registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// The last day in time.
    pub deadline: Date,
    /// The first day on which an unregistered card is void.
    pub void_from: Date,
}

/// Checks a registration. The value is `None` where no rule is known for the day.
///
/// # Findings
/// The codes `annual_registration.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::membership::registration::{Registration, check};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let open = Registration { term_begins: day(2026, 9, 1), registered_on: None, grade: None, party_member: false };
/// let checked = check(&open, &context);
/// assert_eq!(checked.value.map(|terms| terms.deadline), Some(day(2026, 10, 1)));
/// assert_eq!(checked.findings[0].code(), "annual_registration.overdue");
/// ```
#[must_use]
pub fn check(registration: &Registration, context: &Context<'_>) -> Checked<Terms> {
    let Ok(((months, void_months), _)) = REGISTRATION_MONTHS.on(registration.term_begins) else {
        let finding = f::RegistrationUnknown { first: FIRST }.finding().within("term_begins");
        return Checked { value: None, findings: vec![finding] };
    };
    let later = |from: Date, months| from.checked_add_months(Months::new(months)).unwrap_or(Date::MAX);
    let deadline = later(registration.term_begins, months);
    let void_from = later(deadline, void_months).checked_add_days(Days::new(1)).unwrap_or(Date::MAX);
    let mut findings = Vec::new();
    if registration.party_member && registration.registered_on.is_none() {
        findings.push(f::NotRequired {}.finding().within("party_member"));
        return Checked { value: Some(Terms { deadline, void_from }), findings };
    }
    if let Some(grade) = registration.grade.filter(|grade| *grade == Grade::Unqualified) {
        findings.push(f::GradeTooLow { grade: grade.term() }.finding().within("grade"));
    }
    // Until it happens, a registration is as late as today.
    let finding = match registration.registered_on.unwrap_or(context.today) {
        on if on >= void_from => Some(f::CardVoid { void_from }.finding()),
        on if on > deadline && registration.registered_on.is_some() => Some(f::RegisteredLate { deadline }.finding()),
        on if on > deadline => Some(f::RegistrationOverdue { deadline, void_from }.finding()),
        _ => None,
    };
    findings.extend(finding.map(|finding| finding.within("registered_on")));
    Checked { value: Some(Terms { deadline, void_from }), findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::day;
    use crate::membership::testing::{codes, with, with_on};

    fn of(term_begins: Date, registered_on: Option<Date>) -> Registration {
        Registration { term_begins, registered_on, grade: None, party_member: false }
    }

    #[test]
    fn a_month_is_in_time_and_a_year_after_it_the_card_is_void() {
        let found = |on| with(|context| codes(&check(&of(day(2025, 9, 1), Some(on)), context).findings));
        assert!(found(day(2025, 10, 1)).is_empty());
        assert_eq!(found(day(2025, 10, 2)), ["annual_registration.late"]);
        assert_eq!(found(day(2026, 10, 1)), ["annual_registration.late"]);
        assert_eq!(found(day(2026, 10, 2)), ["annual_registration.card_void"]);
        let open = |today| with_on(today, |context| codes(&check(&of(day(2025, 9, 1), None), context).findings));
        assert!(open(day(2025, 10, 1)).is_empty());
        assert_eq!(open(day(2025, 10, 2)), ["annual_registration.overdue"]);
        assert_eq!(open(day(2026, 10, 1)), ["annual_registration.overdue"]);
        assert_eq!(open(day(2026, 10, 2)), ["annual_registration.card_void"]);
        assert_eq!(
            with(|context| codes(&check(&of(day(2017, 1, 18), None), context).findings)),
            ["annual_registration.rule_not_known"]
        );
    }

    #[test]
    fn only_an_unqualified_member_is_kept_from_registering_and_a_party_member_need_not() {
        let in_time = of(day(2026, 9, 1), Some(day(2026, 9, 20)));
        let found = |registration: &Registration| with(|context| codes(&check(registration, context).findings));
        for grade in Grade::ALL {
            let expected: &[&str] =
                if *grade == Grade::Unqualified { &["annual_registration.grade_too_low"] } else { &[] };
            assert_eq!(found(&Registration { grade: Some(*grade), ..in_time.clone() }), expected);
        }
        let party = Registration { party_member: true, registered_on: None, ..in_time.clone() };
        assert_eq!(found(&party), ["annual_registration.not_required"]);
        assert!(found(&Registration { party_member: true, ..in_time }).is_empty());
    }
}
