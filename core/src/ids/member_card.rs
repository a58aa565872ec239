//! Member card number (团员证编号): beside FAQ question 14, whose sheet may carry it.
//!
//! «团员证编号由团的县级委员会统一编排» (quoted from the provisional regulations on member cards, whose text is lost). Eight
//! digits: three of the committee and five that run on, by pages that retell it; localities divide them otherwise. The
//! system does not check it, so what is not eight digits is a warning. It is not the development number. Timeless.

use std::str::FromStr;

use super::findings as f;
use super::scan::{all_digits, identifier, length, tidy_number};
use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, Kind, ReadAt, Rule};
use crate::sources::league;

/// The rule on member card numbers.
pub static RULE: Rule = Rule {
    id: "member_card.number",
    file: file!(),
    title: ("团员证编号", "member card number"),
    questions: &[14],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&league::MEMBER_CARD_NUMBERING],
    findings: &[f::CardForm::DEF],
};

/// A member card number of eight digits.
///
/// ```
/// use zhtj::ids::MemberCardNumber;
/// let number: MemberCardNumber = "03010001".parse()?;
/// assert_eq!((number.committee(), number.to_string().as_str()), (30, "0301****"));
/// assert!("3010001".parse::<MemberCardNumber>().is_err());
/// # Ok::<(), zhtj::ids::MemberCardNumberError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberCardNumber([u8; 8]);

/// The text is not eight ASCII digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a member card number has 8 digits")]
pub struct MemberCardNumberError;

impl MemberCardNumber {
    /// The number in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The first three digits, the committee that issued the card, 0 to 999.
    #[must_use]
    pub const fn committee(&self) -> u16 {
        let [a, b, c, ..] = self.0;
        (a & 15) as u16 * 100 + (b & 15) as u16 * 10 + (c & 15) as u16
    }
}

impl FromStr for MemberCardNumber {
    type Err = MemberCardNumberError;

    fn from_str(text: &str) -> Result<Self, MemberCardNumberError> {
        let bytes = text.as_bytes().try_into().map_err(|_| MemberCardNumberError)?;
        if all_digits(text) { Ok(Self(bytes)) } else { Err(MemberCardNumberError) }
    }
}

identifier!(MemberCardNumber, Number);

/// Checks a number as it was typed or pasted. Blank text finds nothing: no form demands the number.
///
/// # Findings
/// `text.tidied` (with the tidy number as its fix) and `member_card.form`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::member_card::check;
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check("03010001", &context).findings.is_empty());
/// assert_eq!(check("201932000001", &context).findings[0].code(), "member_card.form");
/// ```
#[must_use]
pub fn check(text: &str, context: &Context<'_>) -> Checked<MemberCardNumber> {
    let tidied = tidy_number(text);
    let value: Option<MemberCardNumber> = tidied.text.parse().ok();
    let mut findings: Vec<_> = tidied.finding(Kind::Number).into_iter().collect();
    if value.is_none() && !tidied.text.is_empty() {
        findings.extend(f::CardForm { length: length(&tidied.text) }.at_level(context.policy.ids.member_card_form));
    }
    Checked { value, findings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::{Finding, day};
    use crate::policy::Policy;

    #[test]
    fn eight_digits_and_nothing_else() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        for (text, codes, value) in [
            ("03010001", &[][..], true),
            ("0301 0001", &["text.tidied"], true),
            ("03010001.0", &["text.tidied"], true),
            ("", &[], false),
            (" ", &[], false),
            ("0301000", &["member_card.form"], false),
            ("0301000A", &["member_card.form"], false),
            ("团员证一二三四五", &["member_card.form"], false),
        ] {
            let checked = check(text, &context);
            assert_eq!(checked.findings.iter().map(Finding::code).collect::<Vec<_>>(), codes, "{text:?}");
            assert_eq!(checked.value.is_some(), value, "{text:?}");
        }
    }
}
