//! Uniqueness inside a sheet: FAQ questions 18 (身份证号码重复) and 19 (发展团员编号重复).
//!
//! «发展团员编号被占用» (FAQ of 2020): a development number is unique in the whole system, and so is an ID number, which is
//! the user name. Timeless. Numbers are compared as integers, so that 15 and 18 digits, `x` and `X`, blanks and
//! full-width digits are the same number; a number that could not be read is compared with nothing.
//!
//! The first row with a number is taken to be right, as the system takes it: it imports that one and refuses the
//! others. Memory: 16 bytes for each number kept.

use super::findings::rows as f;
use crate::kernel::{Diagnosis, Finding, Level, ReadAt, Rule};
use crate::sources::{faq, system};

/// The rule.
pub(super) static RULE: Rule = Rule {
    id: "roster.unique",
    file: file!(),
    title: ("表内不重复", "uniqueness in the sheet"),
    questions: &[18, 19],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&faq::FAQ_COPY_FUZHOU, &faq::FAQ_2020_ENTRY, &faq::FAQ_2020_ENTRY_COPY, &system::ENTRY_FORM],
    findings: &[f::DuplicateId::DEF, f::DuplicateNumber::DEF, f::DuplicateMobile::DEF],
};

/// A number and the row it stands in.
pub(super) type Key = (u64, u32);

/// The numbers of a part of a sheet that must be unique.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// ID numbers, by [`crate::ids::ResidentId::key`].
    pub(super) ids: Vec<Key>,
    /// Development numbers.
    pub(super) numbers: Vec<Key>,
    /// Mobile numbers.
    pub(super) mobiles: Vec<Key>,
}

/// Which number is twice in the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Twice {
    /// The ID number.
    Id,
    /// The development number.
    Number,
    /// The mobile number.
    Mobile,
}

impl Twice {
    /// The finding about a later row; `None` if the policy turns it off.
    pub(super) fn finding(self, first_row: u32, duplicate_mobile: Level) -> Option<Finding> {
        match self {
            Self::Id => Some(f::DuplicateId { first_row }.finding()),
            Self::Number => Some(f::DuplicateNumber { first_row }.finding()),
            Self::Mobile => f::DuplicateMobile { first_row }.at_level(duplicate_mobile),
        }
    }
}

impl Keys {
    /// Takes over the numbers of a later part, whose rows count from `base`.
    pub(super) fn append(&mut self, part: Self, base: u32) {
        for (all, new) in
            [(&mut self.ids, part.ids), (&mut self.numbers, part.numbers), (&mut self.mobiles, part.mobiles)]
        {
            all.extend(new.into_iter().map(|(key, row)| (key, row.saturating_add(base))));
        }
    }

    /// Puts them in order, which everything below asks for.
    pub(super) fn sort(&mut self) {
        for (_, keys) in self.each_mut() {
            sort(keys);
        }
    }

    /// Gives each later row of a number that stands in several rows: which number, the row, the first row.
    pub(super) fn twice(&self) -> Vec<(Twice, u32, u32)> {
        let mut found = Vec::new();
        for (which, keys) in self.each() {
            for run in keys.chunk_by(|a, b| a.0 == b.0) {
                if let Some((&(_, first_row), later)) = run.split_first() {
                    found.extend(later.iter().map(|(_, row)| (which, *row, first_row)));
                }
            }
        }
        found
    }

    /// The rows that a number stands in, in order.
    pub(super) fn run(&self, which: Twice, key: u64) -> &[Key] {
        let keys = self.of(which);
        let start = keys.partition_point(|(other, _)| *other < key);
        let end = keys.partition_point(|(other, _)| *other <= key);
        keys.get(start..end).unwrap_or_default()
    }

    /// Takes the numbers of a row out, or puts them in.
    pub(super) fn exchange(&mut self, before: &Self, after: &Self) {
        for ((_, keys), ((_, before), (_, after))) in
            self.each_mut().into_iter().zip(before.each().into_iter().zip(after.each()))
        {
            for key in before {
                if let Ok(at) = keys.binary_search(key) {
                    keys.remove(at);
                }
            }
            for key in after {
                if let Err(at) = keys.binary_search(key) {
                    keys.insert(at, *key);
                }
            }
        }
    }

    /// The numbers of each kind.
    pub(super) fn each(&self) -> [(Twice, &[Key]); 3] {
        [Twice::Id, Twice::Number, Twice::Mobile].map(|which| (which, self.of(which)))
    }

    fn of(&self, which: Twice) -> &[Key] {
        match which {
            Twice::Id => &self.ids,
            Twice::Number => &self.numbers,
            Twice::Mobile => &self.mobiles,
        }
    }

    const fn each_mut(&mut self) -> [(Twice, &mut Vec<Key>); 3] {
        [(Twice::Id, &mut self.ids), (Twice::Number, &mut self.numbers), (Twice::Mobile, &mut self.mobiles)]
    }
}

#[cfg(feature = "parallel")]
fn sort(keys: &mut [Key]) {
    rayon::slice::ParallelSliceMut::par_sort_unstable(keys);
}

#[cfg(not(feature = "parallel"))]
fn sort(keys: &mut [Key]) {
    keys.sort_unstable();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_rows_point_to_the_first_one() {
        let mut keys = Keys { ids: vec![(7, 5), (8, 6)], ..Keys::default() };
        keys.append(Keys { ids: vec![(7, 2), (9, 3), (7, 4)], mobiles: vec![(1, 1), (1, 2)], ..Keys::default() }, 10);
        keys.sort();
        assert_eq!(keys.twice(), [(Twice::Id, 12, 5), (Twice::Id, 14, 5), (Twice::Mobile, 12, 11)]);
    }

    #[test]
    fn a_row_exchanges_its_numbers() {
        let mut keys = Keys { ids: vec![(7, 5), (7, 9), (8, 6)], ..Keys::default() };
        let of = |id| Keys { ids: vec![(id, 5)], ..Keys::default() };
        keys.exchange(&of(7), &of(8));
        assert_eq!((keys.run(Twice::Id, 7), keys.run(Twice::Id, 8)), (&[(7, 9)][..], &[(8, 5), (8, 6)][..]));
        assert_eq!(keys.twice(), [(Twice::Id, 6, 5)]);
        assert!(keys.run(Twice::Id, 1).is_empty() && keys.run(Twice::Mobile, 7).is_empty());
    }
}
