//! The check of a whole column: the same look at each number, no allocation for a number that is written as it should
//! be, one small record for each row.

use super::check::{Marks, level, look_at_text};
use super::glance::packed;
use super::{Document, Glance, Problem, Sex};
use crate::context::Context;
use crate::ids::findings as f;
use crate::kernel::{Date, Diagnosis, FindingDef, Level, Severity, Verdict};

/// What a column check keeps of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    seen: Glance,
    marks: Marks,
}

/// A column check: what stays the same for all rows, worked out once.
#[derive(Debug, Clone)]
pub struct ColumnCheck {
    today: u32,
    oldest: u32,
    /// Problems that each level of the policy reports, as sets of bits.
    errors: u16,
    warnings: u16,
    notes: u16,
    first_generation: Level,
}

/// What a column check can find; [`ColumnCheck::gravest_place`] gives a place in it.
pub static COLUMN_FINDINGS: [&FindingDef; 17] = [
    // By the bits of `Problem`.
    f::IdCharacter::DEF,
    f::IdDate::DEF,
    f::IdFuture::DEF,
    f::IdCheck::DEF,
    f::IdProvince::DEF,
    f::IdDivisionUnknown::DEF,
    f::IdDivisionAbolished::DEF,
    f::IdPermitDivision::DEF,
    f::IdForeign::DEF,
    f::IdNationality::DEF,
    f::IdAge::DEF,
    f::IdLength::DEF,
    // By the marks.
    f::IdEmpty::DEF,
    f::IdPrecisionLost::DEF,
    f::IdFirstGeneration::DEF,
    f::TextTidied::DEF,
    f::IdPermit::DEF,
];

const EMPTY: u8 = 12;
const PRECISION_LOST: u8 = 13;
const FIRST_GENERATION: u8 = 14;
const TIDIED: u8 = 15;
const PERMIT: u8 = 16;

impl ColumnCheck {
    /// Prepares a check for a day and a policy.
    #[must_use]
    pub fn new(context: &Context<'_>) -> Self {
        let policy = &context.policy.ids;
        let today = packed(context.today);
        let bits = |wanted: Level| {
            Problem::ALL.into_iter().filter(|p| level(*p, policy) == wanted).fold(0, |set, p| set | p.bit())
        };
        Self {
            today,
            oldest: today.saturating_sub(u32::from(policy.plausible_age) * 10_000),
            errors: bits(Level::Error),
            warnings: bits(Level::Warning),
            notes: bits(Level::Note),
            first_generation: policy.first_generation,
        }
    }

    /// Looks at one number; `None` is a missing one.
    #[inline]
    #[must_use]
    pub fn look(&self, text: Option<&str>) -> Outcome {
        self.look_at_bytes(text.map(str::as_bytes))
    }

    /// Looks at one number of which it is not known whether it is UTF-8; bytes that are not stand for characters that no
    /// number has.
    #[inline]
    #[must_use]
    pub fn look_at_bytes(&self, text: Option<&[u8]>) -> Outcome {
        let (seen, marks) = look_at_text(text.unwrap_or_default(), self.today, self.oldest);
        Outcome { seen, marks }
    }

    /// The verdict on a row.
    #[inline]
    #[must_use]
    pub fn verdict(&self, outcome: &Outcome) -> Verdict {
        let refused = outcome.seen.problems & self.errors != 0
            || (outcome.is_first_generation() && matches!(self.first_generation, Level::Error));
        if refused { Verdict::Fail } else { Verdict::Pass }
    }

    /// The gravest finding of a row and its severity, the first of several; `None` if there is none. A full check of the
    /// same text says the same.
    #[must_use]
    pub fn gravest(&self, outcome: &Outcome) -> Option<(&'static FindingDef, Severity)> {
        let (place, severity) = self.gravest_place(outcome)?;
        COLUMN_FINDINGS.get(usize::from(place)).map(|def| (*def, severity))
    }

    /// [`ColumnCheck::gravest`] with the place of the finding in [`COLUMN_FINDINGS`], for columns of codes.
    #[inline]
    #[must_use]
    pub fn gravest_place(&self, outcome: &Outcome) -> Option<(u8, Severity)> {
        if outcome.has_nothing_to_say() {
            return None;
        }
        let marks = outcome.marks;
        for (set, wanted, severity) in [
            (self.errors, Level::Error, Severity::Error),
            (self.warnings, Level::Warning, Severity::Warning),
            (self.notes, Level::Note, Severity::Note),
        ] {
            if severity == Severity::Note && marks.has(Marks::TIDIED) {
                return Some((TIDIED, severity));
            }
            if marks.has(Marks::FIRST_GENERATION) && self.first_generation == wanted {
                return Some((FIRST_GENERATION, severity));
            }
            let hits = outcome.seen.problems & set;
            if hits != 0 {
                return Some((place(hits, marks), severity));
            }
        }
        (outcome.is_permit() && !outcome.seen.has(Problem::PermitDivision)).then_some((PERMIT, Severity::Note))
    }
}

/// The place of the first of some problems.
#[inline]
fn place(hits: u16, marks: Marks) -> u8 {
    let first = hits & hits.wrapping_neg();
    if first == Problem::Length.bit() && marks.has(Marks::EMPTY) {
        return EMPTY;
    }
    if first & (Problem::Length.bit() | Problem::CheckCharacter.bit()) != 0 && marks.has(Marks::ROUNDED) {
        return PRECISION_LOST;
    }
    // 16 bits have at most 16 zeros.
    hits.trailing_zeros().to_le_bytes()[0]
}

impl Outcome {
    /// The birth date; `None` if the number could not be read.
    #[must_use]
    pub fn birth_date(&self) -> Option<Date> {
        let birth = self.seen.birth;
        let year = i32::try_from(birth / 10_000).ok().filter(|_| self.is_read())?;
        Date::from_ymd_opt(year, birth / 100 % 100, birth % 100)
    }

    /// The birth date as days since 1970-01-01, as columns keep it; anything if the number could not be read.
    #[inline]
    #[must_use]
    pub const fn birth_day_number(&self) -> i32 {
        let birth = self.seen.birth;
        let (year, month, day) = (birth / 10_000, birth / 100 % 100, birth % 100);
        // Years from March on, so that the leap day is the last of its year.
        let (year, month) = if month < 3 { (year.wrapping_sub(1), month + 9) } else { (year, month - 3) };
        let years = year.wrapping_mul(365).wrapping_add(year / 4).wrapping_sub(year / 100).wrapping_add(year / 400);
        let days = years.wrapping_add((month * 153 + 2) / 5).wrapping_add(day);
        // 719,469 days from 1 March of the year 0 to 1970-01-01, with the day counted from 1.
        days.wrapping_sub(719_469).cast_signed()
    }

    /// The sex; `None` if the number could not be read.
    #[must_use]
    pub const fn sex(&self) -> Option<Sex> {
        if self.is_read() { Some(self.seen.sex) } else { None }
    }

    /// The first six digits as a number; `None` if the number could not be read.
    #[must_use]
    pub const fn division(&self) -> Option<u32> {
        if self.is_read() { Some(self.seen.division) } else { None }
    }

    /// The document; `None` if the number could not be read.
    #[must_use]
    pub const fn document(&self) -> Option<Document> {
        if self.is_read() { Some(self.seen.document) } else { None }
    }

    /// What was seen, fields meaningful only as far as the problems let them be.
    #[must_use]
    pub const fn seen(&self) -> &Glance {
        &self.seen
    }

    /// The problems, one bit each.
    #[must_use]
    pub const fn problems(&self) -> u16 {
        self.seen.problems
    }

    /// Whether the number was written with 15 digits.
    #[must_use]
    pub const fn is_first_generation(&self) -> bool {
        self.marks.has(Marks::FIRST_GENERATION)
    }

    /// Whether the text had to be tidied before it could be read.
    #[must_use]
    pub const fn is_tidied(&self) -> bool {
        self.marks.has(Marks::TIDIED)
    }

    /// Whether the number could be read: a full check of the same text gives a value.
    #[inline]
    #[must_use]
    pub const fn is_read(&self) -> bool {
        const UNREAD: u16 =
            Problem::Length.bit() | Problem::Character.bit() | Problem::BirthDate.bit() | Problem::CheckCharacter.bit();
        self.seen.problems & UNREAD == 0
    }

    /// Whether a full check of the same text would find nothing at all, so that it need not be made.
    #[cfg(feature = "sheets")]
    pub(crate) const fn is_plain(&self) -> bool {
        self.has_nothing_to_say()
    }

    #[inline]
    const fn has_nothing_to_say(&self) -> bool {
        self.seen.problems == 0
            && !self.marks.has(Marks::TIDIED)
            && !self.marks.has(Marks::FIRST_GENERATION)
            && matches!(self.seen.document, Document::ResidentCard)
    }

    const fn is_permit(&self) -> bool {
        matches!(self.seen.document, Document::PermitHongKong | Document::PermitMacao | Document::PermitTaiwan)
    }
}

/// Rows that a thread takes at once: enough to hide the handing over, few enough to share a million among cores.
#[cfg(feature = "parallel")]
const CHUNK: usize = 1 << 14;

/// Checks a column of `rows` rows, one [`Outcome`] for each in their order; `row` gives the text of a row, `None` for a
/// missing one. With the feature `parallel`, all cores share the work.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::ids::resident_id::{ColumnCheck, check_column};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let column = [Some("11010519491231002X"), Some("110105194912310021"), None];
/// let outcomes = check_column(column.len(), |row| column[row], &context);
/// let check = ColumnCheck::new(&context);
/// let codes: Vec<_> = outcomes.iter().map(|o| check.gravest(o).map(|(def, _)| def.code)).collect();
/// assert_eq!(codes, [None, Some("resident_id.check_character"), Some("resident_id.empty")]);
/// ```
#[must_use]
pub fn check_column<'a>(
    rows: usize,
    row: impl Fn(usize) -> Option<&'a str> + Sync,
    context: &Context<'_>,
) -> Vec<Outcome> {
    let check = ColumnCheck::new(context);
    #[cfg(feature = "parallel")]
    {
        use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
        (0..rows).into_par_iter().with_min_len(CHUNK).map(|index| check.look(row(index))).collect()
    }
    #[cfg(not(feature = "parallel"))]
    {
        (0..rows).map(|index| check.look(row(index))).collect()
    }
}
