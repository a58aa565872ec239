//! Suggestions for a number that fails: what one slip of the hand away satisfies everything that is known.

use super::glance::{look, packed};
use super::{Problem, ResidentId, Sex};
use crate::context::Context;
use crate::kernel::Date;

/// What else is known of the person, from other columns of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hints {
    /// The birth date.
    pub birth_date: Option<Date>,
    /// The sex.
    pub sex: Option<Sex>,
    /// Not born before this day.
    pub born_from: Option<Date>,
    /// Not born after this day.
    pub born_until: Option<Date>,
}

impl Hints {
    fn allow(&self, id: &ResidentId) -> bool {
        let birth = id.birth_date();
        self.birth_date.is_none_or(|date| date == birth)
            && self.sex.is_none_or(|sex| sex == id.sex())
            && self.born_from.is_none_or(|from| birth >= from)
            && self.born_until.is_none_or(|until| birth <= until)
    }
}

/// How many suggestions are worth reading.
const ENOUGH: usize = 5;

/// Gives the numbers one slip away (one wrong character, or two neighbours swapped) that have a real birth not after
/// today, the right check character, a division in the tables that was not abolished before the birth, and fit the
/// hints; at most five, likeliest first.
///
/// Swapped neighbours come first, since few of them fit by chance; then wrong characters from the right end, where
/// typing tires; then the rest. Nothing is suggested for a number that is not 18 characters long.
#[must_use]
pub fn suggest(bytes: &[u8; 18], hints: &Hints, context: &Context<'_>) -> Vec<ResidentId> {
    let today = packed(context.today);
    let oldest = today.saturating_sub(u32::from(context.policy.ids.plausible_age) * 10_000);
    let mut found = Vec::new();
    let mut consider = |candidate: [u8; 18]| {
        let seen = look(&candidate, today, oldest);
        // A foreign resident's number is never what a League roster means.
        if seen.problems == 0
            && candidate != *bytes
            && let Ok(id) = ResidentId::try_from(candidate)
            && hints.allow(&id)
            && !found.contains(&id)
        {
            found.push(id);
        }
    };
    for at in 0..17 {
        let mut candidate = *bytes;
        candidate.swap(at, at + 1);
        consider(candidate);
    }
    for at in (0..18).rev() {
        for character in *b"0123456789X" {
            let mut candidate = *bytes;
            if let Some(place) = candidate.get_mut(at) {
                *place = character;
            }
            consider(candidate);
        }
    }
    debug_assert!(
        found.iter().all(|id| look(id.as_bytes(), today, oldest).problems & Problem::CheckCharacter.bit() == 0)
    );
    found.truncate(ENOUGH);
    found
}
