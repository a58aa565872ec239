//! The check of a whole column: the same look at each number, no allocation for a number that is written as it should
//! be, one small record for each row.

use super::check::{Form, level, look_at_text};
use super::glance::packed;
use super::{Document, Glance, Problem, Sex};
use crate::context::Context;
use crate::ids::findings as f;
use crate::kernel::{Date, Diagnosis, FindingDef, Level, Severity, Verdict};

/// What a column check keeps of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    seen: Glance,
    form: Form,
    missing: bool,
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
        let (seen, form) = look_at_text(text.unwrap_or_default(), self.today, self.oldest);
        Outcome { seen, form, missing: text.is_none_or(str::is_empty) }
    }

    /// The verdict on a row.
    #[inline]
    #[must_use]
    pub fn verdict(&self, outcome: &Outcome) -> Verdict {
        let refused = outcome.seen.problems & self.errors != 0
            || (outcome.is_first_generation() && matches!(self.first_generation, Level::Error));
        if refused { Verdict::Fail } else { Verdict::Pass }
    }

    /// The gravest finding of a row and its severity; `None` if there is none.
    #[must_use]
    pub fn gravest(&self, outcome: &Outcome) -> Option<(&'static FindingDef, Severity)> {
        let problems = outcome.seen.problems;
        let first = |set: u16| Problem::ALL.into_iter().find(|p| problems & set & p.bit() != 0);
        let generation = |wanted: Level| outcome.is_first_generation() && self.first_generation == wanted;
        for (set, wanted, severity) in [
            (self.errors, Level::Error, Severity::Error),
            (self.warnings, Level::Warning, Severity::Warning),
            (self.notes, Level::Note, Severity::Note),
        ] {
            if let Some(problem) = first(set) {
                return Some((def(problem, outcome.missing), severity));
            }
            if generation(wanted) {
                return Some((f::IdFirstGeneration::DEF, severity));
            }
        }
        None
    }
}

fn def(problem: Problem, missing: bool) -> &'static FindingDef {
    match problem {
        Problem::Character => f::IdCharacter::DEF,
        Problem::BirthDate => f::IdDate::DEF,
        Problem::FutureBirth => f::IdFuture::DEF,
        Problem::CheckCharacter => f::IdCheck::DEF,
        Problem::Province => f::IdProvince::DEF,
        Problem::UnknownDivision => f::IdDivisionUnknown::DEF,
        Problem::AbolishedDivision => f::IdDivisionAbolished::DEF,
        Problem::PermitDivision => f::IdPermitDivision::DEF,
        Problem::ForeignResident => f::IdForeign::DEF,
        Problem::UnknownNationality => f::IdNationality::DEF,
        Problem::ImplausibleAge => f::IdAge::DEF,
        Problem::Length if missing => f::IdEmpty::DEF,
        Problem::Length => f::IdLength::DEF,
    }
}

impl Outcome {
    /// The birth date; `None` if the number has none that exists.
    #[must_use]
    pub fn birth_date(&self) -> Option<Date> {
        let birth = self.seen.birth;
        let year = i32::try_from(birth / 10_000).ok().filter(|year| *year > 0)?;
        Date::from_ymd_opt(year, birth / 100 % 100, birth % 100)
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

    /// The problems, one bit each.
    #[must_use]
    pub const fn problems(&self) -> u16 {
        self.seen.problems
    }

    /// Whether the number was written with 15 digits.
    #[must_use]
    pub const fn is_first_generation(&self) -> bool {
        matches!(self.form, Form::FirstGeneration)
    }

    /// Whether a full check of the same text would find nothing at all, so that it need not be made.
    #[cfg(feature = "sheets")]
    pub(crate) const fn is_plain(&self) -> bool {
        self.seen.problems == 0
            && matches!(self.form, Form::Plain)
            && matches!(self.seen.document, Document::ResidentCard)
    }

    const fn is_read(&self) -> bool {
        !self.seen.has(Problem::Length) && !self.seen.has(Problem::Character)
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
