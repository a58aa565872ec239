//! People already in the system, given as a second file: FAQ questions 18, 19, 32.
//!
//! The message 身份证号码重复 has three causes, and each wants something else done: the person is already in this branch
//! (harmless), in another branch (settle where they belong), or is this branch's administrator (delete the row). A
//! list exported from the system tells them apart. Timeless.

use std::collections::HashMap;

use super::findings::rows as f;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule};
use crate::sources::faq;

/// The rule.
pub static RULE: Rule = Rule {
    id: "roster.existing",
    file: file!(),
    title: ("与系统中已有人员比较", "comparison with people in the system"),
    questions: &[18, 19, 28, 32],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&faq::FAQ_COPY_FUZHOU, &faq::FAQ_COPY_REGISTERED, &faq::FAQ_2020_ENTRY, &faq::FAQ_2020_ENTRY_COPY],
    findings: &[
        f::ExistsHere::DEF,
        f::ExistsElsewhere::DEF,
        f::ExistsSomewhere::DEF,
        f::IsAdministrator::DEF,
        f::NumberTaken::DEF,
        f::NameDiffers::DEF,
    ],
};

/// What the register knows of a person.
#[derive(Debug, Clone, Copy)]
struct Known {
    /// Place of the branch in [`Register::branches`]; `None` if the list does not say.
    branch: Option<u32>,
    /// Whether the list marks them as an administrator.
    administrator: bool,
    /// A hash of the tidy name; `None` if the list has no name.
    name: Option<u64>,
}

/// A person of the register, as read from a row of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Person<'a> {
    /// The key of the ID number ([`crate::ids::ResidentId::key`]).
    pub id: u64,
    /// The development number as an integer, if there is one.
    pub number: Option<u64>,
    /// The name, tidied.
    pub name: Option<&'a str>,
    /// The branch as the list writes it.
    pub branch: Option<&'a str>,
    /// Whether the list marks them as an administrator.
    pub administrator: bool,
}

/// People already in the system. Names and numbers themselves are not kept.
#[derive(Debug, Default)]
pub struct Register {
    people: HashMap<u64, Known>,
    /// Development numbers and the ID of the person they belong to.
    numbers: HashMap<u64, u64>,
    branches: Vec<String>,
    places: HashMap<String, u32>,
    /// The branch that the roster is for, if the caller says so.
    own: Option<String>,
    passed_over: u64,
}

impl Register {
    /// Makes an empty register. `own_branch` is the name of the branch that the roster is for; without it, the branch
    /// column of the roster itself tells who is "here".
    #[must_use]
    pub fn new(own_branch: Option<String>) -> Self {
        Self { own: own_branch.map(|name| tidy_branch(&name)), ..Self::default() }
    }

    /// The number of people.
    #[must_use]
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Rows of the list that were passed over because their ID number could not be read.
    #[must_use]
    pub const fn passed_over(&self) -> u64 {
        self.passed_over
    }

    pub(super) const fn pass_over(&mut self) {
        self.passed_over += 1;
    }

    /// Adds a person. A second entry of the same ID number is taken as a further post of the same person: the first
    /// branch stays, an administrator's mark is kept.
    pub fn add(&mut self, person: &Person<'_>) {
        let branch = person.branch.map(tidy_branch).filter(|name| !name.is_empty()).and_then(|name| self.place(name));
        let name = person.name.map(hash);
        let known = Known { branch, administrator: person.administrator, name };
        self.people
            .entry(person.id)
            .and_modify(|old| {
                old.administrator |= known.administrator;
                old.branch = old.branch.or(known.branch);
            })
            .or_insert(known);
        if let Some(number) = person.number {
            self.numbers.entry(number).or_insert(person.id);
        }
    }

    fn place(&mut self, name: String) -> Option<u32> {
        if let Some(place) = self.places.get(&name) {
            return Some(*place);
        }
        let place = u32::try_from(self.branches.len()).ok()?;
        self.branches.push(name.clone());
        self.places.insert(name, place);
        Some(place)
    }

    /// Compares a row's ID number: which of the three causes it would be refused for, if any. `branch` is what the
    /// row's own branch column says.
    pub(super) fn compare_id(&self, id: u64, branch: Option<&str>) -> Option<Finding> {
        let known = self.people.get(&id)?;
        let own = self.own.clone().or_else(|| branch.map(tidy_branch).filter(|name| !name.is_empty()));
        let Some(there) = known.branch.and_then(|place| self.branches.get(place as usize)) else {
            return Some(if known.administrator {
                f::IsAdministrator {}.finding()
            } else {
                f::ExistsSomewhere {}.finding()
            });
        };
        Some(match own {
            Some(own) if own == *there && known.administrator => f::IsAdministrator {}.finding(),
            Some(own) if own == *there => f::ExistsHere {}.finding(),
            _ => f::ExistsElsewhere { branch: there.clone() }.finding(),
        })
    }

    /// Compares a row's name with the one that the register has for its ID number.
    pub(super) fn compare_name(&self, id: u64, name: &str) -> Option<Finding> {
        let known = self.people.get(&id)?.name?;
        (known != hash(name)).then(|| f::NameDiffers {}.finding())
    }

    /// Compares a row's development number; `id` is the row's person, if it could be read.
    pub(super) fn compare_number(&self, number: u64, id: Option<u64>) -> Option<Finding> {
        let owner = self.numbers.get(&number)?;
        (id != Some(*owner)).then(|| f::NumberTaken {}.finding())
    }
}

/// A hash with fixed keys: names are compared, never kept, and the same register gives the same answers everywhere.
fn hash(name: &str) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    hasher.write(name.as_bytes());
    hasher.finish()
}

/// Branch names are compared without blanks and with ASCII where full-width forms stand.
fn tidy_branch(name: &str) -> String {
    crate::kernel::text::tidy_code(name).text.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(register: &Register, id: u64, branch: Option<&str>) -> Option<&'static str> {
        register.compare_id(id, branch).map(|finding| finding.code())
    }

    #[test]
    fn the_three_causes_are_told_apart() {
        let mut register = Register::new(Some("2017级2班团支部".to_owned()));
        register.add(&Person { id: 1, branch: Some("2017级２班 团支部"), ..Person::default() });
        register.add(&Person { id: 2, branch: Some("2017级1班团支部"), ..Person::default() });
        register.add(&Person { id: 3, branch: Some("2017级2班团支部"), administrator: true, ..Person::default() });
        register.add(&Person { id: 4, ..Person::default() });
        assert_eq!(codes(&register, 1, None), Some("roster.exists_here"));
        assert_eq!(codes(&register, 2, None), Some("roster.exists_elsewhere"));
        assert_eq!(codes(&register, 3, None), Some("roster.is_administrator"));
        assert_eq!(codes(&register, 4, None), Some("roster.exists_somewhere"));
        assert_eq!(codes(&register, 5, None), None);
    }

    #[test]
    fn without_a_stated_branch_the_row_tells_its_own() {
        let mut register = Register::new(None);
        register.add(&Person { id: 1, branch: Some("甲团支部"), ..Person::default() });
        assert_eq!(codes(&register, 1, Some("甲团支部")), Some("roster.exists_here"));
        assert_eq!(codes(&register, 1, Some("乙团支部")), Some("roster.exists_elsewhere"));
        assert_eq!(codes(&register, 1, None), Some("roster.exists_elsewhere"));
    }

    #[test]
    fn names_and_numbers_are_compared_by_person() {
        let mut register = Register::new(None);
        register.add(&Person { id: 1, number: Some(201_932_000_001), name: Some("张三"), ..Person::default() });
        assert!(register.compare_name(1, "张三").is_none());
        assert!(register.compare_name(1, "张四").is_some());
        assert!(register.compare_name(2, "张四").is_none());
        assert!(register.compare_number(201_932_000_001, Some(1)).is_none());
        assert!(register.compare_number(201_932_000_001, Some(2)).is_some());
        assert!(register.compare_number(201_932_000_001, None).is_some());
    }
}
