//! E-mail address (邮箱): beside FAQ question 14, whose sheet has a column for it.
//!
//! What the system itself tests is not known. RFC 5321 limits the part before the @ to 64 octets, the domain to 255 and
//! with them the whole to 254 («The maximum total length of a reverse-path or forward-path is 256 octets», its two angle
//! brackets among them). The form is the pragmatic one: no quoted names, no addresses in brackets, ASCII; what the
//! standards allow beyond it is a warning. Timeless.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::findings as f;
use super::scan::count;
use crate::context::Context;
use crate::kernel::mask::mask;
use crate::kernel::text::{Changes, is_blank, is_invisible, tidy_code};
use crate::kernel::{Checked, Diagnosis, Finding, Kind, Personal, ReadAt, Rule, Term};
use crate::sources::standards;

/// The rule on e-mail addresses.
pub static RULE: Rule = Rule {
    id: "email.address",
    file: file!(),
    title: ("邮箱", "e-mail address"),
    questions: &[14],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&standards::RFC_5321, &standards::RFC_6531],
    findings: &[f::EmailForm::DEF, f::EmailLength::DEF, f::EmailUnusual::DEF],
};

/// Octets of the part before the @ (RFC 5321, 4.5.3.1.1).
pub const LOCAL_LIMIT: usize = 64;
/// Octets of the domain (RFC 5321, 4.5.3.1.2).
pub const DOMAIN_LIMIT: usize = 255;
/// Octets of a part of the domain between dots (RFC 1035, 2.3.4, to which RFC 5321 refers).
pub const LABEL_LIMIT: usize = 63;
/// Octets of the address: a path of 256 without its angle brackets (RFC 5321, 4.5.3.1.3).
pub const ADDRESS_LIMIT: usize = 254;

static NO_AT: Term = Term { code: "no_at", zh: "没有“@”", en: "has no @" };
static SEVERAL_AT: Term = Term { code: "several_at", zh: "有多个“@”", en: "has several @" };
static EMPTY_LOCAL: Term = Term { code: "empty_local", zh: "“@”前没有内容", en: "has nothing before the @" };
static EMPTY_DOMAIN: Term = Term { code: "empty_domain", zh: "“@”后没有内容", en: "has nothing after the @" };
static EMPTY_LABEL: Term =
    Term { code: "empty_label", zh: "的点号在首尾或连续出现", en: "has a dot at an end or two in a row" };
static CHARACTER: Term =
    Term { code: "character", zh: "含有不能使用的字符", en: "has a character that cannot stand there" };
static HYPHEN: Term =
    Term { code: "hyphen", zh: "的域名以连字符开头或结尾", en: "has a hyphen at the end of a label" };
static NON_ASCII: Term =
    Term { code: "non_ascii", zh: "含有英文字母以外的文字", en: "has letters beyond ASCII" };
static QUOTED: Term = Term { code: "quoted", zh: "的名称带引号", en: "has a quoted name" };
static ADDRESS_LITERAL: Term =
    Term { code: "address_literal", zh: "的域名是方括号中的地址", en: "has an address in brackets" };
static SINGLE_LABEL: Term = Term { code: "single_label", zh: "的域名没有后缀", en: "has a domain of one part" };
static NUMERIC_SUFFIX: Term =
    Term { code: "numeric_suffix", zh: "的域名后缀是数字", en: "has a suffix of digits" };

static LOCAL_PART: Term = Term { code: "local", zh: "“@”前部分", en: "part before the @" };
static DOMAIN_PART: Term = Term { code: "domain", zh: "域名", en: "domain" };
static LABEL_PART: Term = Term { code: "label", zh: "域名的一段", en: "label of the domain" };
static WHOLE: Term = Term { code: "address", zh: "全部内容", en: "whole" };

/// An e-mail address that keeps the limits and has nothing wrong with its form. It borrows the text it was read from
/// unless that had to be tidied.
///
/// ```
/// use zhtj::ids::Email;
/// let email: Email<'static> = "zhang.san@example.com".parse()?;
/// assert_eq!((email.local(), email.domain()), ("zhang.san", "example.com"));
/// assert_eq!(email.to_string(), "z********@example.com");
/// assert!("zhang.san#example.com".parse::<Email<'static>>().is_err());
/// # Ok::<(), zhtj::ids::EmailError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email<'a>(Cow<'a, str>);

/// The text is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address")]
pub struct EmailError;

impl<'a> Email<'a> {
    /// Reads an address without copying it.
    ///
    /// # Errors
    /// [`EmailError`] if [`check`] would find more than something unusual.
    pub fn borrowed(text: &'a str) -> Result<Self, EmailError> {
        if is_address(text) { Ok(Self(Cow::Borrowed(text))) } else { Err(EmailError) }
    }

    /// The address in full. The one way to it besides serde.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The part before the @.
    #[must_use]
    pub fn local(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }

    /// The domain, as written.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// The address with its own copy of the text.
    #[must_use]
    pub fn into_owned(self) -> Email<'static> {
        Email(Cow::Owned(self.0.into_owned()))
    }
}

impl FromStr for Email<'static> {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        Email::borrowed(text).map(Email::into_owned)
    }
}

impl fmt::Display for Email<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask(Kind::Email, self.reveal()))
    }
}

impl fmt::Debug for Email<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Email({self})")
    }
}

impl Serialize for Email<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reveal())
    }
}

impl<'de> Deserialize<'de> for Email<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// Checks an address as it was typed or pasted. Blank text finds nothing: whether it is needed is asked by the form.
///
/// Blanks, full-width signs and the Chinese full stop are tidied with a note and a fix. An address that is already tidy
/// is checked without an allocation.
///
/// # Findings
/// `text.tidied` (with the tidy address as its fix) and the codes of `email.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::email::check;
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert!(check("10001@qq.com", &context).findings.is_empty());
/// assert_eq!(check("10001＠qq。com", &context).findings[0].fix().map(|fix| fix.reveal()), Some("10001@qq.com"));
/// assert_eq!(check("10001", &context).findings[0].code(), "email.form");
/// ```
#[must_use]
pub fn check<'a>(text: &'a str, context: &Context<'_>) -> Checked<Email<'a>> {
    let tidy = tidy_code(text);
    let (mut text, mut changes) = (tidy.text, tidy.changes);
    if text.contains(['。', '｡']) {
        text = text.replace(['。', '｡'], ".").into();
        changes = changes.and(Changes::LOOK_ALIKE);
    }
    let mut findings = Vec::new();
    if text.is_empty() {
        return Checked { value: None, findings };
    }
    if !changes.is_empty() {
        let fix = Personal::new(Kind::Email, &*text);
        findings.push(f::TextTidied { changes: changes.terms() }.finding().with_fix(fix));
    }
    judge(&text, context, &mut findings);
    let value = is_address(&text).then_some(Email(text));
    Checked { value, findings }
}

/// Whether nothing is wrong with the form and the limits are kept.
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    !text.chars().any(|c| is_blank(c) || is_invisible(c))
        && misform(local, domain).is_none()
        && excesses(text, local, domain).next().is_none()
}

fn judge(text: &str, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some((local, domain)) = text.rsplit_once('@') else {
        findings.push(f::EmailForm { problem: &NO_AT }.finding());
        return;
    };
    if let Some(problem) = misform(local, domain) {
        findings.push(f::EmailForm { problem }.finding());
    }
    findings
        .extend(excesses(text, local, domain).map(|(part, length, limit)| {
            f::EmailLength { part, length: count(length), limit: count(limit) }.finding()
        }));
    if findings.iter().all(|finding| finding.code() == f::TextTidied::DEF.code) {
        let unusual = unusual(local, domain).map(|problem| f::EmailUnusual { problem });
        findings.extend(unusual.and_then(|found| found.at_level(context.policy.ids.email_unusual)));
    }
}

/// What is wrong with the form, the first thing only.
fn misform(local: &str, domain: &str) -> Option<&'static Term> {
    if local.is_empty() {
        return Some(&EMPTY_LOCAL);
    }
    if domain.is_empty() {
        return Some(&EMPTY_DOMAIN);
    }
    if !is_quoted(local) {
        if local.contains('@') {
            return Some(&SEVERAL_AT);
        }
        if local.split('.').any(str::is_empty) {
            return Some(&EMPTY_LABEL);
        }
        if !local.chars().all(|c| c == '.' || is_atom(c)) {
            return Some(&CHARACTER);
        }
    }
    if is_literal(domain) {
        return None;
    }
    if domain.split('.').any(str::is_empty) {
        return Some(&EMPTY_LABEL);
    }
    if !domain.chars().all(|c| matches!(c, '.' | '-') || c.is_ascii_alphanumeric() || is_letter_beyond_ascii(c)) {
        return Some(&CHARACTER);
    }
    domain.split('.').any(|label| label.starts_with('-') || label.ends_with('-')).then_some(&HYPHEN)
}

/// The parts that are too long, with their octets and limits.
fn excesses(text: &str, local: &str, domain: &str) -> impl Iterator<Item = (&'static Term, usize, usize)> {
    let label = domain.split('.').map(str::len).max().unwrap_or_default();
    [
        (&LOCAL_PART, local.len(), LOCAL_LIMIT),
        (&LABEL_PART, label, LABEL_LIMIT),
        (&DOMAIN_PART, domain.len(), DOMAIN_LIMIT),
        (&WHOLE, text.len(), ADDRESS_LIMIT),
    ]
    .into_iter()
    .filter(|(_, length, limit)| length > limit)
}

/// What the standards allow and hardly anybody has.
fn unusual(local: &str, domain: &str) -> Option<&'static Term> {
    let suffix = domain.rsplit('.').next().unwrap_or_default();
    if is_quoted(local) {
        Some(&QUOTED)
    } else if is_literal(domain) {
        Some(&ADDRESS_LITERAL)
    } else if !local.is_ascii() || !domain.is_ascii() {
        Some(&NON_ASCII)
    } else if suffix.len() == domain.len() {
        Some(&SINGLE_LABEL)
    } else if suffix.bytes().all(|byte| byte.is_ascii_digit()) {
        Some(&NUMERIC_SUFFIX)
    } else {
        None
    }
}

/// A character of RFC 5322's `atom`, or with RFC 6531 one beyond ASCII.
fn is_atom(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || is_letter_beyond_ascii(c)
}

fn is_letter_beyond_ascii(c: char) -> bool {
    !c.is_ascii() && c.is_alphanumeric()
}

fn is_quoted(local: &str) -> bool {
    local.len() > 2 && local.starts_with('"') && local.ends_with('"')
}

fn is_literal(domain: &str) -> bool {
    domain.len() > 2 && domain.starts_with('[') && domain.ends_with(']')
}

#[cfg(test)]
mod tests;
