//! Passwords: FAQ question 5, step 3 of the registration, and question 8.
//!
//! The FAQ of June 2019 had a rule, but the copy breaks off at «系统对密»: nothing of it is known. Later a page of low
//! authority says 8 to 32 characters, digits with letters or symbols, no consecutive digits, not only letters («数字、字母
//! 或符号组合»); it has no date, and 2025 is when it was seen at the latest, so it is not applied before. Guangdong's own
//! system (2019) takes six or more, letters and digits, nothing else; it is applied to organizations of Guangdong.
//! All of it is a warning unless a policy raises it. Read at *today*, the day on which the password is set.
//!
//! Not known: how many classes, which symbols, whether capitals are demanded, whether old passwords may return. That a
//! password may not hold a piece of the own ID number is not stated; it follows from the initial password being one.

use serde::Serialize;

use super::findings::passwords as f;
use super::first_known;
use super::initial_password::InitialPassword;
use super::secret::Secret;
use crate::context::{Context, Region};
use crate::ids::ResidentId;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Dated, Diagnosis, Finding, ReadAt, Rule, day};
use crate::sources::accounts::{PASSWORD_CLAIM, PASSWORD_CLAIM_COPY};
use crate::sources::faq::FAQ_2019_Q5;
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "password.rule",
    file: file!(),
    title: ("密码规则", "rule on passwords"),
    questions: &[5, 8],
    read_at: ReadAt::Today,
    parameters: &[&PASSWORD_FORM, &PASSWORD_FORM_GUANGDONG],
    sources: &[&FAQ_2019_Q5, &GUANGDONG_2019, &PASSWORD_CLAIM, &PASSWORD_CLAIM_COPY],
    findings: &[
        f::PasswordTooShort::DEF,
        f::PasswordTooLong::DEF,
        f::PasswordTooFewKinds::DEF,
        f::PasswordNeedsBoth::DEF,
        f::PasswordCharacter::DEF,
        f::PasswordConsecutive::DEF,
        f::PasswordOwnId::DEF,
        f::PasswordInitial::DEF,
        f::PasswordNotKnown::DEF,
    ],
};

/// What a system demands of passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PasswordForm {
    /// Fewest characters.
    pub min: u8,
    /// Most characters; `null` if there is no limit.
    pub max: Option<u8>,
    /// Fewest kinds among digits, letters and symbols.
    pub kinds: u8,
    /// Whether only ASCII letters and digits are taken, both of them needed.
    pub letters_and_digits_only: bool,
}

/// What the national system demands.
pub static PASSWORD_FORM: Dated<PasswordForm> = Dated {
    id: "password.form",
    zh: "密码的长度和字符要求",
    en: "length and characters of passwords",
    steps: &[Step {
        from: day(2025, 1, 1),
        value: Some(PasswordForm { min: 8, max: Some(32), kinds: 2, letters_and_digits_only: false }),
        source: &PASSWORD_CLAIM,
    }],
};

/// What Guangdong's own system demands.
pub static PASSWORD_FORM_GUANGDONG: Dated<PasswordForm> = Dated {
    id: "password.form_guangdong",
    zh: "广东系统密码的长度和字符要求",
    en: "length and characters of passwords in Guangdong's system",
    steps: &[Step {
        from: day(2019, 3, 14),
        value: Some(PasswordForm { min: 6, max: None, kinds: 2, letters_and_digits_only: true }),
        source: &GUANGDONG_2019,
    }],
};

/// How good a password is by this library's own measure; no rule of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Fewer than eight characters, one kind of characters, a piece of the own ID number, or digits in a row.
    Weak,
    /// Neither weak nor strong.
    Fair,
    /// Not weak, 12 characters or more, of three kinds.
    Strong,
}

/// What a password is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PasswordFacts {
    /// How good it is.
    pub strength: Strength,
    /// What was demanded of it; `null` if that is not known.
    pub form: Option<PasswordForm>,
}

/// Checks a password that is to be set today for somebody of an organization in the region of the context. Without the
/// person's ID number it is not compared with it.
///
/// # Findings
/// `password.*` at `/password`, at the level of the policy; `password.rule_not_known` on days without a known rule, where
/// only the forbidden choices are looked for.
///
/// ```
/// use zhtj::account::password::{Strength, check};
/// use zhtj::account::secret::Secret;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let checked = check(&Secret::new("tuan-Zhi7hui8"), None, &context);
/// assert!(checked.findings.is_empty());
/// assert_eq!(checked.value.map(|facts| facts.strength), Some(Strength::Strong));
/// let kept = check(&Secret::new("1231002X"), Some(&"11010519491231002X".parse()?), &context);
/// assert!(kept.findings.iter().any(|finding| finding.code() == "password.initial_kept"));
/// # Ok::<(), zhtj::ids::ResidentIdError>(())
/// ```
#[must_use]
pub fn check(password: &Secret, id: Option<&ResidentId>, context: &Context<'_>) -> Checked<PasswordFacts> {
    let (text, policy) = (password.reveal(), &context.policy.account);
    let parameter = if context.region == Region::Province(44) { &PASSWORD_FORM_GUANGDONG } else { &PASSWORD_FORM };
    let mut found: Vec<Option<Finding>> = Vec::new();
    let mut undecided = None;
    let form = match parameter.on(context.today) {
        Ok((form, _)) => {
            check_form(text, form, context, &mut found);
            Some(form)
        }
        Err(coverage) => {
            let first = first_known(coverage, context.today);
            undecided = Some(f::PasswordNotKnown { first }.finding());
            None
        }
    };
    let run = longest_run(text);
    let too_long_a_run = run >= usize::from(policy.consecutive_digits.max(2));
    if too_long_a_run {
        let length = u32::try_from(run).unwrap_or(u32::MAX);
        found.push(f::PasswordConsecutive { length }.at_level(policy.password));
    }
    let initial = id.is_some_and(|id| text.eq_ignore_ascii_case(InitialPassword::of(id).reveal()));
    let piece = id.map_or(0, |id| longest_common(text, id.reveal()));
    let own_id = piece >= usize::from(policy.own_id_part.max(1));
    if initial {
        found.push(f::PasswordInitial {}.at_level(policy.password));
    } else if own_id {
        let length = u32::try_from(piece).unwrap_or(u32::MAX);
        found.push(f::PasswordOwnId { length }.at_level(policy.password));
    }
    let (length, kinds) = (text.chars().count(), kinds(text));
    let strength = if length < 8 || kinds < 2 || initial || own_id || too_long_a_run {
        Strength::Weak
    } else if length >= 12 && kinds == 3 {
        Strength::Strong
    } else {
        Strength::Fair
    };
    let findings =
        undecided.into_iter().chain(found.into_iter().flatten()).map(|finding| finding.within("password")).collect();
    Checked { value: Some(PasswordFacts { strength, form }), findings }
}

fn check_form(text: &str, form: PasswordForm, context: &Context<'_>, found: &mut Vec<Option<Finding>>) {
    let level = context.policy.account.password;
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length < u32::from(form.min) {
        found.push(f::PasswordTooShort { min: form.min, length }.at_level(level));
    }
    if let Some(max) = form.max.filter(|max| length > u32::from(*max)) {
        found.push(f::PasswordTooLong { max, length }.at_level(level));
    }
    if form.letters_and_digits_only {
        if let Some(at) = text.chars().position(|c| !c.is_ascii_alphanumeric()) {
            let position = u32::try_from(at + 1).unwrap_or(u32::MAX);
            found.push(f::PasswordCharacter { position }.at_level(level));
        }
        let letters = text.bytes().any(|byte| byte.is_ascii_alphabetic());
        let digits = text.bytes().any(|byte| byte.is_ascii_digit());
        if !letters || !digits {
            found.push(f::PasswordNeedsBoth {}.at_level(level));
        }
    } else if kinds(text) < form.kinds {
        found.push(f::PasswordTooFewKinds { min: form.kinds, found: kinds(text) }.at_level(level));
    }
}

/// How many kinds of characters there are: digits, letters, anything else.
fn kinds(text: &str) -> u8 {
    let any = |is: fn(&char) -> bool| u8::from(text.chars().any(|c| is(&c)));
    any(char::is_ascii_digit) + any(char::is_ascii_alphabetic) + any(|c| !c.is_ascii_alphanumeric())
}

/// The longest run of digits that rise by one, fall by one, or stay.
fn longest_run(text: &str) -> usize {
    let (mut best, mut run, mut step, mut last) = (0, 0, 0, None::<u32>);
    for c in text.chars() {
        let digit = c.to_digit(10);
        run = match (last, digit) {
            (Some(a), Some(b)) if a.abs_diff(b) <= 1 => {
                let now = i64::from(b) - i64::from(a);
                let longer = if run >= 2 && now == step { run + 1 } else { 2 };
                step = now;
                longer
            }
            (_, Some(_)) => 1,
            (_, None) => 0,
        };
        last = digit;
        best = best.max(run);
    }
    best
}

/// The length of the longest piece of an ID number that stands in a text, whatever the case of its X.
fn longest_common(text: &str, id: &str) -> usize {
    let (text, id) = (text.to_ascii_uppercase(), id.as_bytes());
    (1..=id.len())
        .rev()
        .find(|size| id.windows(*size).any(|piece| text.as_bytes().windows(*size).any(|part| part == piece)))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::account::testing::{codes, on, today};
    use crate::kernel::{Date, Level, Severity};
    use crate::policy::AccountPolicy;

    const ID: &str = "110101200406150011";

    fn found(text: &str, id: Option<&str>, date: Date, region: Region) -> Vec<&'static str> {
        let id = id.map(|id| id.parse().unwrap());
        on(date, region, &AccountPolicy::default(), |context| {
            codes(&check(&Secret::new(text), id.as_ref(), context).findings)
        })
    }

    #[test]
    fn both_sides_of_every_limit() {
        let now = day(2026, 11, 22);
        let long = |n: usize| "a1".repeat(n / 2) + &"z".repeat(n % 2);
        for (text, codes) in [
            (long(7), &["password.too_short"][..]),
            (long(8), &[]),
            (long(32), &[]),
            (long(33), &["password.too_long"]),
            ("abcdefgh".to_owned(), &["password.too_few_kinds"]),
            ("abcdefg!".to_owned(), &[]),
            ("x12345yz".to_owned(), &[]),
            ("x123456z".to_owned(), &["password.consecutive_digits"]),
            ("x654321z".to_owned(), &["password.consecutive_digits"]),
            ("x111111z".to_owned(), &["password.consecutive_digits"]),
            ("x123321z".to_owned(), &[]),
        ] {
            assert_eq!(found(&text, None, now, Region::Unspecified), codes, "{text}");
        }
    }

    #[test]
    fn guangdong_has_its_own_form() {
        let now = day(2026, 11, 22);
        for (text, codes) in [
            ("abc12", &["password.too_short"][..]),
            ("abc123", &[]),
            ("abcdef", &["password.needs_letters_and_digits"]),
            ("ab-123", &["password.character"]),
        ] {
            assert_eq!(found(text, None, now, Region::Province(44)), codes, "{text}");
        }
    }

    #[test]
    fn no_rule_is_guessed_before_the_first_known_day() {
        for (date, region, known) in [
            (day(2024, 12, 31), Region::Unspecified, false),
            (day(2025, 1, 1), Region::Unspecified, true),
            (day(2019, 3, 13), Region::Province(44), false),
            (day(2019, 3, 14), Region::Province(44), true),
        ] {
            let expected = if known { "password.too_short" } else { "password.rule_not_known" };
            assert_eq!(found("a1", None, date, region), [expected]);
        }
    }

    #[test]
    fn the_own_id_number_is_looked_for_in_pieces() {
        let now = day(2026, 11, 22);
        for (text, codes) in [
            ("abc04061x", &[][..]),
            ("abc040615", &["password.own_id"]),
            ("06150011", &["password.too_few_kinds", "password.initial_kept"]),
        ] {
            assert_eq!(found(text, Some(ID), now, Region::Unspecified), codes, "{text}");
        }
        let lower = found("1231002x", Some("11010519491231002X"), now, Region::Unspecified);
        assert_eq!(lower, ["password.initial_kept"]);
    }

    #[test]
    fn strength_and_level_follow_what_they_say() {
        today(|context| {
            let strength = |text: &str| check(&Secret::new(text), None, context).value.map(|facts| facts.strength);
            assert_eq!(strength("abcd123"), Some(Strength::Weak));
            assert_eq!(strength("abcd1239"), Some(Strength::Fair));
            assert_eq!(strength("abcd1239-abc"), Some(Strength::Strong));
        });
        let strict = AccountPolicy { password: Level::Error, ..AccountPolicy::default() };
        on(day(2026, 11, 22), Region::Unspecified, &strict, |context| {
            assert_eq!(check(&Secret::new("a1"), None, context).findings[0].severity(), Severity::Error);
        });
    }

    proptest! {
        #[test]
        fn no_answer_repeats_the_password(text in "[a-z]{3}[0-9]{3}[a-z]{2}") {
            today(|context| {
                let shown = format!("{:?}", check(&Secret::new(text.as_str()), None, context));
                prop_assert!(!shown.contains(&text));
                Ok(())
            })?;
        }
    }
}
