//! The people of rosters, put to the organizations of the list by the names of their branches.

use std::collections::{BTreeMap, HashMap};

use zhtj::completion::organization::People;
use zhtj::completion::roster::{Counted, Listed, each_person};
use zhtj::kernel::Personal;
use zhtj::kernel::text::tidy_code;
use zhtj::roster::check::Options;
use zhtj::roster::read::{self, ReadError};
use zhtj::roster::{Field, SheetKind};

use super::Organization;
use crate::Run;
use crate::args::Complete;
use crate::failure::Failure;
use crate::policy::Terms;
use crate::sheets::Input;

/// People who lack something that are kept one by one; further ones are only counted.
const KEPT: usize = 10_000;
/// Names that lead to no organization that are kept; people under further ones are only counted.
const NAMES: usize = 1000;
/// People shown under such a name.
const SHOWN: usize = 5;

/// Somebody, by place in a roster and number.
pub(super) struct Person {
    pub(super) file: String,
    pub(super) row: u32,
    pub(super) id: Option<Personal>,
}

/// Somebody who lacks required fields.
pub(super) struct Lacking {
    pub(super) person: Person,
    /// The place of the organization in the list.
    pub(super) organization: u32,
    pub(super) fields: Vec<(Field, bool)>,
}

/// Why a name leads to no organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The row names none.
    NoName,
    /// The list has none of this name.
    Unknown,
    /// The list has several.
    Several,
}

/// People whose organization is not known.
pub(super) struct Unplaced {
    pub(super) why: Why,
    pub(super) count: u64,
    pub(super) first: Vec<Person>,
}

/// What rosters tell.
#[derive(Default)]
pub(super) struct Rosters {
    /// All people in them.
    pub(super) people: u64,
    /// Those who lack something, kept or not.
    pub(super) lacking_count: u64,
    pub(super) lacking: Vec<Lacking>,
    /// By the name that they are under.
    pub(super) unplaced: BTreeMap<String, Unplaced>,
    /// How many there are, kept under a name or not.
    pub(super) unplaced_count: u64,
}

impl Rosters {
    /// Reads all rosters and puts the numbers of their people into the facts of the organizations.
    pub(super) fn read(
        run: &mut Run<'_, '_>,
        args: &Complete,
        terms: &Terms,
        organizations: &mut [Organization],
    ) -> Result<Self, Failure> {
        let names = Names::of(organizations);
        let stated = match &args.branch {
            Some(name) => Some(names.by_hand(name, organizations).ok_or_else(|| Failure::Value {
                option: "--branch",
                value: name.clone(),
                expected: (
                    "名单中一个组织的编号、简称或全称，且不与其他组织相同",
                    "the id, short or full name of one organization of the list, and of no other",
                ),
            })?),
            None => None,
        };
        let mut rosters = Self::default();
        let mut counted: HashMap<u32, Counted> = HashMap::new();
        let options = Options::new(terms.context());
        for file in &args.rosters {
            let input = Input::of(run, file, options.limits.file_bytes)?;
            let name = input.name();
            let skipped = each_sheet(&input, &options, &mut |person| {
                rosters.people += 1;
                match names.place(person, stated) {
                    Ok(organization) => {
                        counted.entry(organization).or_default().add(person);
                        rosters.note_lacking(person, organization, &name);
                    }
                    Err(why) => rosters.note_unplaced(person, why, &name),
                }
            })?;
            run.mention_skipped(&input, &skipped);
        }
        for (place, Counted { members, cadres }) in counted {
            if let Some(organization) = organizations.get_mut(place as usize) {
                let facts = &mut organization.facts;
                let of_branch = if facts.category.is_branch() { members } else { People::default() };
                (facts.members, facts.cadres, facts.people_unseen) = (of_branch, cadres, false);
            }
        }
        Ok(rosters)
    }

    fn note_lacking(&mut self, person: &Listed<'_>, organization: u32, file: &str) {
        if person.complete {
            return;
        }
        self.lacking_count += 1;
        if self.lacking.len() < KEPT {
            let fields = person.lacks.clone();
            self.lacking.push(Lacking { person: Person::of(person, file), organization, fields });
        }
    }

    fn note_unplaced(&mut self, person: &Listed<'_>, why: Why, file: &str) {
        self.unplaced_count += 1;
        if self.unplaced.len() >= NAMES && !self.unplaced.contains_key(person.branch) {
            return;
        }
        let empty = || Unplaced { why, count: 0, first: Vec::new() };
        let unplaced = self.unplaced.entry(person.branch.to_owned()).or_insert_with(empty);
        unplaced.count += 1;
        if unplaced.first.len() < SHOWN {
            unplaced.first.push(Person::of(person, file));
        }
    }
}

impl Person {
    fn of(person: &Listed<'_>, file: &str) -> Self {
        Self { file: file.to_owned(), row: person.row, id: person.id.clone() }
    }
}

/// Hands on everybody of a file; gives the names of the sheets in which no header was recognised.
fn each_sheet(input: &Input, options: &Options<'_>, each: &mut dyn FnMut(&Listed<'_>)) -> Result<Vec<String>, Failure> {
    let failed = |error| Failure::Read { file: input.typed(), error };
    let mut book = read::open(input.open()?, &options.limits).map_err(failed)?;
    let sheets = book.sheets().to_vec();
    let mut skipped = Vec::new();
    let mut any = false;
    let mut last = ReadError::NoKnownColumn;
    for (index, sheet) in sheets.iter().enumerate() {
        let done = book.rows(index).and_then(|mut rows| each_person(&mut *rows, options, each));
        match done {
            Ok(()) => any = true,
            Err(error @ (ReadError::NoKnownColumn | ReadError::Empty)) => {
                if sheet.visible {
                    skipped.push(sheet.name.clone());
                }
                last = error;
            }
            Err(error) => return Err(failed(error)),
        }
    }
    if any { Ok(skipped) } else { Err(failed(last)) }
}

/// The organizations by their names, without blanks; `None` under a name that several have.
struct Names {
    branches: HashMap<String, Option<u32>>,
    others: HashMap<String, Option<u32>>,
}

impl Names {
    fn of(organizations: &[Organization]) -> Self {
        let mut names = Self { branches: HashMap::new(), others: HashMap::new() };
        for (place, one) in (0_u32..).zip(organizations) {
            let map = if one.facts.category.is_branch() { &mut names.branches } else { &mut names.others };
            for name in [&one.short_name, &one.full_name] {
                let name = tidy_code(name).text;
                if !name.is_empty() {
                    let known = map.entry(name.into_owned()).or_insert(Some(place));
                    *known = known.filter(|known| *known == place);
                }
            }
        }
        names
    }

    /// The one organization that `--branch` means.
    fn by_hand(&self, name: &str, organizations: &[Organization]) -> Option<u32> {
        let mut by_id = (0_u32..).zip(organizations).filter(|(_, one)| one.id == name).map(|(place, _)| place);
        if let Some(place) = by_id.next() {
            return Some(place);
        }
        let name = tidy_code(name).text;
        match (self.branches.get(&*name), self.others.get(&*name)) {
            (Some(place), None) | (None, Some(place)) => *place,
            (None, None) | (Some(_), Some(_)) => None,
        }
    }

    /// The organization of somebody; that of the command line where the row names none.
    fn place(&self, person: &Listed<'_>, stated: Option<u32>) -> Result<u32, Why> {
        if person.branch.is_empty() {
            return stated.ok_or(Why::NoName);
        }
        // A branch of the name comes first: the column asks for branches. Cadres may sit above them.
        let other =
            || (person.kind == SheetKind::Cadres || person.is_cadre).then(|| self.others.get(person.branch)).flatten();
        match self.branches.get(person.branch).or_else(other) {
            Some(Some(place)) => Ok(*place),
            Some(None) => Err(Why::Several),
            None => Err(Why::Unknown),
        }
    }
}
