//! The check of one number as people write it: tidy, look, tell everything.

use super::first_generation::upgrade;
use super::glance::{NOTHING, Problem, look, packed};
use super::suggest::{Hints, suggest};
use super::{Document, Glance, ResidentId, ResidentIdError, Sex};
use crate::context::Context;
use crate::ids::scan::scientific_exponent;
use crate::ids::{division, findings as f, nationality};
use crate::kernel::text::{Changes, tidy_code};
use crate::kernel::{Checked, Date, Diagnosis, Finding, Kind, Level, Personal};
use crate::policy::IdPolicy;

/// What a number tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The number in its 18 characters.
    pub id: ResidentId,
    /// The document it belongs to.
    pub document: Document,
    /// Whether it was written with 15 digits.
    pub first_generation: bool,
    /// The day of birth.
    pub birth_date: Date,
    /// The sex.
    pub sex: Sex,
}

impl Facts {
    fn of(id: ResidentId, first_generation: bool) -> Self {
        Self { id, document: id.document(), first_generation, birth_date: id.birth_date(), sex: id.sex() }
    }
}

/// Checks a number as it was typed or pasted.
///
/// The value is given whenever 18 characters with a real birth and the right check character could be read, even if a
/// finding refuses the number for another reason.
///
/// # Findings
/// `text.tidied` (with the tidy number as its fix) and the codes of `resident_id.*`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::resident_id::check;
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let checked = check("11010519491231002x", &context);
/// assert_eq!(checked.verdict(), Verdict::Pass);
/// assert_eq!(checked.findings[0].code(), "text.tidied");
/// assert_eq!(check("110105194912310021", &context).findings[0].code(), "resident_id.check_character");
/// ```
#[must_use]
pub fn check(text: &str, context: &Context<'_>) -> Checked<Facts> {
    check_with(text, &Hints::default(), context)
}

/// [`check`] with what else is known of the person, which narrows the suggestions for a number that fails.
#[must_use]
pub(crate) fn check_with(text: &str, hints: &Hints, context: &Context<'_>) -> Checked<Facts> {
    let tidy = tidy_number(text);
    let mut findings = Vec::new();
    if !tidy.changes.is_empty() && !tidy.text.is_empty() {
        let fix = Personal::new(Kind::Id, tidy.text.as_str());
        findings.push(f::TextTidied { changes: tidy.changes.terms() }.finding().with_fix(fix));
    }
    let value = judge(&tidy.text, hints, context, &mut findings);
    Checked { value, findings }
}

/// An ID number without blanks, in ASCII, its letter in upper case.
pub(super) struct TidyNumber {
    pub(super) text: String,
    pub(super) changes: Changes,
}

pub(super) fn tidy_number(text: &str) -> TidyNumber {
    let tidy = tidy_code(text);
    let mut changes = tidy.changes;
    let mut text = tidy.text.into_owned();
    if let Some(last) = text.pop() {
        let letter = match last {
            'x' => Some(Changes::LOWER_CASE),
            // Multiplication signs, Cyrillic Ha, Greek Chi, Roman numeral ten: typed for the X that they look like.
            '×' | '✕' | '╳' | 'х' | 'Х' | 'χ' | 'Χ' | 'Ⅹ' | 'ⅹ' => Some(Changes::LOOK_ALIKE),
            _ => None,
        };
        if let Some(change) = letter {
            changes = changes.and(change);
            text.push('X');
        } else {
            text.push(last);
        }
    }
    TidyNumber { text, changes }
}

fn judge(text: &str, hints: &Hints, context: &Context<'_>, findings: &mut Vec<Finding>) -> Option<Facts> {
    if text.is_empty() {
        findings.push(f::IdEmpty {}.finding());
        return None;
    }
    if is_scientific(text) {
        findings.push(f::IdPrecisionLost {}.finding());
        return None;
    }
    if let Ok(bytes) = <[u8; 18]>::try_from(text.as_bytes()) {
        return judge_18(text, &bytes, hints, context, findings);
    }
    if let Ok(digits) = <[u8; 15]>::try_from(text.as_bytes()) {
        return judge_15(&digits, context, findings);
    }
    // A character that cannot stand anywhere says more than the length does; a wrong length is the usual slip.
    let misfit = |(index, c): (usize, char)| (!(c.is_ascii_digit() || c == 'X' && index == 17)).then_some(index);
    match text.chars().enumerate().find_map(misfit) {
        Some(index) if text.chars().count() == 18 || text.chars().count() == 15 => {
            findings.push(f::IdCharacter { position: position(index + 1) }.finding());
        }
        _ => findings.push(f::IdLength { length: position(text.chars().count()) }.finding()),
    }
    None
}

fn judge_18(
    text: &str,
    bytes: &[u8; 18],
    hints: &Hints,
    context: &Context<'_>,
    findings: &mut Vec<Finding>,
) -> Option<Facts> {
    let policy = &context.policy.ids;
    let today = packed(context.today);
    let seen = look(bytes, today, today.saturating_sub(u32::from(policy.plausible_age) * 10_000));
    if seen.has(Problem::Character) {
        // 18 bytes need not be 18 characters; positions are counted in characters.
        let index = text.chars().enumerate().position(|(i, c)| !(c.is_ascii_digit() || c == 'X' && i == 17));
        findings.push(if text.chars().count() == 18 {
            f::IdCharacter { position: position(index.unwrap_or(17) + 1) }.finding()
        } else {
            f::IdLength { length: position(text.chars().count()) }.finding()
        });
        return None;
    }
    let first = findings.len();
    describe(bytes, &seen, context, findings);
    // Only a number that itself says it is wrong gets suggestions; a division in no table is no sign of a slip.
    let slipped = [Problem::BirthDate, Problem::FutureBirth, Problem::CheckCharacter, Problem::Province];
    if slipped.iter().any(|problem| seen.has(*problem)) {
        let candidates = suggest(bytes, hints, context);
        let texts = candidates.iter().map(|id| Personal::new(Kind::Id, id.reveal())).collect();
        // Digits that a spreadsheet lost are no slip: guessing them would bring up somebody else's number.
        if let Some(at) = findings.get_mut(first).filter(|at| at.code() != f::IdPrecisionLost::DEF.code) {
            *at = at.clone().with_suggestions(texts);
        }
    }
    ResidentId::try_from(*bytes).ok().map(|id| Facts::of(id, false))
}

fn judge_15(digits: &[u8; 15], context: &Context<'_>, findings: &mut Vec<Finding>) -> Option<Facts> {
    let policy = &context.policy.ids;
    match upgrade(digits) {
        Ok(id) => {
            let fix = Personal::new(Kind::Id, id.reveal());
            findings.extend(f::IdFirstGeneration {}.at_level(policy.first_generation).map(|found| found.with_fix(fix)));
            let today = packed(context.today);
            let seen = look(id.as_bytes(), today, 0);
            describe(id.as_bytes(), &seen, context, findings);
            Some(Facts::of(id, true))
        }
        Err(ResidentIdError::Character { position: at }) => {
            findings.push(f::IdCharacter { position: position(at) }.finding());
            None
        }
        Err(_) => {
            findings.push(f::IdDate { first: 7, last: 12 }.finding());
            None
        }
    }
}

/// Turns what was seen into findings, the gravest kind of slip first.
fn describe(bytes: &[u8; 18], seen: &Glance, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let policy = &context.policy.ids;
    let rounded = bytes.ends_with(b"000");
    for problem in Problem::ALL.into_iter().filter(|problem| seen.has(*problem)) {
        findings.extend(match problem {
            Problem::BirthDate => Some(f::IdDate { first: 7, last: 14 }.finding()),
            Problem::FutureBirth => Some(f::IdFuture { first: 7, last: 14, today: context.today }.finding()),
            // A spreadsheet keeps 15 digits and writes zeros for the rest.
            Problem::CheckCharacter if rounded => Some(f::IdPrecisionLost {}.finding()),
            Problem::CheckCharacter => Some(f::IdCheck {}.finding()),
            Problem::ImplausibleAge => {
                let age = (packed(context.today) / 10_000).saturating_sub(seen.birth / 10_000);
                Some(f::IdAge { age: u16::try_from(age).unwrap_or(u16::MAX) }.finding())
            }
            _ => division_finding(problem, seen, policy),
        });
    }
    if matches!(seen.document, Document::PermitHongKong | Document::PermitMacao | Document::PermitTaiwan)
        && !seen.has(Problem::PermitDivision)
    {
        findings.push(f::IdPermit { document: seen.document.term() }.finding());
    }
}

fn division_finding(problem: Problem, seen: &Glance, policy: &IdPolicy) -> Option<Finding> {
    let code = format!("{:06}", seen.division);
    match problem {
        Problem::Province => {
            let province = match seen.document {
                Document::ForeignResident => seen.division / 1000 % 100,
                _ => seen.division / 10_000,
            };
            f::IdProvince { province: format!("{province:02}") }.at_level(policy.impossible_province)
        }
        Problem::UnknownDivision => f::IdDivisionUnknown { division: code }.at_level(policy.unknown_division),
        Problem::AbolishedDivision => {
            let year = division::years(seen.division).and_then(|years| years.last).unwrap_or_default();
            f::IdDivisionAbolished { division: code, year }.at_level(policy.abolished_division)
        }
        Problem::PermitDivision => f::IdPermitDivision { division: code }.at_level(policy.permit_division),
        Problem::ForeignResident => {
            let country = u16::try_from(seen.division % 1000).unwrap_or_default();
            let name = nationality::name(country).map(|(zh, _)| zh.to_owned());
            let province = division::name_on(seen.division / 1000 % 100 * 10_000, 2023).map(str::to_owned);
            f::IdForeign {
                province: province.unwrap_or_else(|| format!("{:02}", seen.division / 1000 % 100)),
                nationality: name.unwrap_or_else(|| format!("{country:03}")),
            }
            .at_level(policy.foreign_resident)
        }
        Problem::UnknownNationality => f::IdNationality { nationality: format!("{:03}", seen.division % 1000) }
            .at_level(policy.unknown_nationality),
        _ => None,
    }
}

/// How grave a problem is under a policy; `None` if the policy turns it off.
pub(super) fn level(problem: Problem, policy: &IdPolicy) -> Level {
    match problem {
        Problem::Province => policy.impossible_province,
        Problem::UnknownDivision => policy.unknown_division,
        Problem::AbolishedDivision => policy.abolished_division,
        Problem::PermitDivision => policy.permit_division,
        Problem::ForeignResident => policy.foreign_resident,
        Problem::UnknownNationality => policy.unknown_nationality,
        Problem::ImplausibleAge => Level::Warning,
        Problem::Character | Problem::BirthDate | Problem::FutureBirth | Problem::CheckCharacter | Problem::Length => {
            Level::Error
        }
    }
}

/// Whether this is how a spreadsheet shows a number of 15 to 20 digits: `3.20102E+17`.
fn is_scientific(text: &str) -> bool {
    scientific_exponent(text).is_some_and(|exponent| (14..=19).contains(&exponent))
}

fn position(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What is to be known of a text besides what a look at its 18 bytes tells, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Marks(u8);

impl Marks {
    /// The text had to be tidied.
    pub(crate) const TIDIED: Self = Self(1);
    /// 15 digits.
    pub(crate) const FIRST_GENERATION: Self = Self(2);
    /// Nothing is there.
    pub(crate) const EMPTY: Self = Self(4);
    /// If the number is wrong, a spreadsheet lost its last digits.
    pub(crate) const ROUNDED: Self = Self(8);

    /// Whether a mark is in the set.
    pub(crate) const fn has(self, mark: Self) -> bool {
        self.0 & mark.0 != 0
    }

    const fn and(self, mark: Self) -> Self {
        Self(self.0 | mark.0)
    }
}

/// The look that a column takes at a text of any length. The text is tidied only if there is something to tidy.
#[inline]
pub(super) fn look_at_text(text: &[u8], today: u32, oldest: u32) -> (Glance, Marks) {
    match <&[u8; 18]>::try_from(text) {
        Ok(bytes) => {
            let seen = look(bytes, today, oldest);
            if seen.has(Problem::Character) { look_at_other(text, today, oldest) } else { (seen, rounded(bytes)) }
        }
        Err(_) => look_at_other(text, today, oldest),
    }
}

/// Whether a spreadsheet, which keeps 15 digits, may have written zeros for the rest.
#[inline]
fn rounded(bytes: &[u8; 18]) -> Marks {
    Marks(Marks::ROUNDED.0 * u8::from(matches!(bytes, [.., b'0', b'0', b'0'])))
}

/// What is no 18 tidy characters: nearly always a slip in one of them, which is seen without tidying.
#[cold]
fn look_at_other(text: &[u8], today: u32, oldest: u32) -> (Glance, Marks) {
    let is_tidy = |byte: &u8| byte.is_ascii_graphic() && !matches!(byte, b'\'' | b'`' | b'x');
    let is_exponent = |byte: &u8| matches!(byte, b'E' | b'e');
    if text.len() == 18 && text.iter().all(|byte| is_tidy(byte) && !is_exponent(byte)) {
        return (unread(Problem::Character), Marks::default());
    }
    let tidy = tidy_number(&String::from_utf8_lossy(text));
    let tidied = if tidy.changes.is_empty() { Marks::default() } else { Marks::TIDIED };
    let text = tidy.text.as_str();
    if text.is_empty() {
        return (unread(Problem::Length), Marks::EMPTY);
    }
    if is_scientific(text) {
        return (unread(Problem::Length), Marks::ROUNDED.and(tidied));
    }
    if let Ok(bytes) = <&[u8; 18]>::try_from(text.as_bytes()) {
        let seen = look(bytes, today, oldest);
        if !seen.has(Problem::Character) {
            return (seen, rounded(bytes).and(tidied));
        }
    }
    if let Ok(digits) = <&[u8; 15]>::try_from(text.as_bytes()) {
        return match upgrade(digits) {
            Ok(id) => (look(id.as_bytes(), today, 0), Marks::FIRST_GENERATION.and(tidied)),
            Err(ResidentIdError::Character { .. }) => (unread(Problem::Character), tidied),
            Err(_) => (unread(Problem::BirthDate), tidied),
        };
    }
    let misfit = text.chars().enumerate().any(|(index, c)| !(c.is_ascii_digit() || c == 'X' && index == 17));
    let whole = matches!(text.chars().count(), 15 | 18);
    (unread(if misfit && whole { Problem::Character } else { Problem::Length }), tidied)
}

/// The look at a text of which nothing can be read.
const fn unread(problem: Problem) -> Glance {
    Glance { problems: problem.bit(), ..NOTHING }
}

/// What is to be said of a number that a spreadsheet kept as a number of more than 15 digits.
#[cfg(feature = "sheets")]
pub(crate) fn precision_lost() -> Finding {
    f::IdPrecisionLost {}.finding()
}
