//! Counting the people of rosters for [`super::organization::Facts`]: how many there are in each branch, and how many of
//! them have all their required fields. Whether what is filled in is right is the business of [`crate::roster::check`].

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::organization::People;
use super::person::{is_complete, lacking};
use crate::kernel::text::tidy_code;
use crate::kernel::{Kind, Personal};
use crate::roster::check::{Head, Options};
use crate::roster::column::{Format, def};
use crate::roster::read::{Piece, ReadError, Rows};
use crate::roster::{Cell, Field, Row, SheetKind, template};

/// The people of one branch, or of a committee's own level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    /// Members; nobody on a sheet of a committee's cadres.
    pub members: People,
    /// Cadres; on a sheet of members they are members too.
    pub cadres: People,
}

/// Counts the people of a sheet into `counts`, by the name in the column 所在团支部 without its blanks; under an empty
/// name where the sheet has no such column or a cell of it is empty.
///
/// # Errors
/// [`ReadError`] when the sheet is broken or has no known column.
///
/// ```
/// use std::collections::BTreeMap;
/// use std::io::Cursor;
/// use zhtj::completion::roster::count;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::roster::{Limits, check::Options, read};
///
/// let mut policy = Policy::default();
/// policy.completion.person_fields = zhtj::completion::policy::PersonFields::Certain;
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let csv = "姓名,身份证号码,所在团支部\n张三,11010519491231002X,一班\n李四,,一班\n";
/// let mut book = read::open(Cursor::new(csv), &Limits::default())?;
/// let mut counts = BTreeMap::new();
/// count(&mut *book.rows(0)?, &Options::new(context), &mut counts)?;
/// assert_eq!((counts["一班"].members.total, counts["一班"].members.complete), (2, 1));
/// # Ok::<(), read::ReadError>(())
/// ```
pub fn count(
    rows: &mut dyn Rows,
    options: &Options<'_>,
    counts: &mut BTreeMap<String, Counted>,
) -> Result<(), ReadError> {
    each_person(rows, options, &mut |person| {
        if !counts.contains_key(person.branch) {
            counts.insert(person.branch.to_owned(), Counted::default());
        }
        if let Some(counted) = counts.get_mut(person.branch) {
            counted.add(person);
        }
    })
}

/// Somebody in a roster.
#[derive(Debug, Clone)]
pub struct Listed<'a> {
    /// The row, from 1.
    pub row: u32,
    /// The branch in the column 所在团支部 without its blanks; empty where there is none.
    pub branch: &'a str,
    /// Which of the two sheets the roster is.
    pub kind: SheetKind,
    /// Whether the person is a cadre; on a sheet of a committee's cadres, everybody.
    pub is_cadre: bool,
    /// Whether all required fields are filled in, under the policy.
    pub complete: bool,
    /// What stands under 身份证号码, as text.
    pub id: Option<Personal>,
    /// The required fields that are empty, and whether each is certainly required.
    pub lacks: Vec<(Field, bool)>,
}

impl Counted {
    /// Counts somebody.
    pub fn add(&mut self, person: &Listed<'_>) {
        let add = |people: &mut People| {
            people.total = people.total.saturating_add(1);
            people.complete = people.complete.saturating_add(u32::from(person.complete));
        };
        if person.kind == SheetKind::Members {
            add(&mut self.members);
        }
        if person.is_cadre {
            add(&mut self.cadres);
        }
    }
}

/// Hands on everybody of a sheet, in its order.
///
/// # Errors
/// [`ReadError`] when the sheet is broken or has no known column.
pub fn each_person(
    rows: &mut dyn Rows,
    options: &Options<'_>,
    each: &mut dyn FnMut(&Listed<'_>),
) -> Result<(), ReadError> {
    let head = Head::read(rows, options)?;
    let known = head.header.columns.iter().filter_map(|column| Some((column.field?, column.index)));
    let places: Vec<(Field, u16)> = known.collect();
    let fields: Vec<Field> = places.iter().map(|(field, _)| *field).collect();
    let (kind, _) = template::settle(options.kind, &fields, &options.context.policy.roster);
    let sheet = Sheet { header_row: head.header.row, places, kind };
    let mut base = 0;
    for piece in head.pieces {
        sheet.take(piece, &mut base, options, each)?;
    }
    base = head.spanned;
    while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(base))? {
        sheet.take(piece, &mut base, options, each)?;
    }
    Ok(())
}

struct Sheet {
    header_row: u32,
    places: Vec<(Field, u16)>,
    kind: SheetKind,
}

impl Sheet {
    fn take(
        &self,
        piece: Piece,
        base: &mut u32,
        options: &Options<'_>,
        each: &mut dyn FnMut(&Listed<'_>),
    ) -> Result<(), ReadError> {
        let mut parsed = piece.parse().map_err(|error| error.after_rows(*base))?;
        if let Some(spanned) = parsed.spanned {
            parsed.batch.shift_rows(*base);
            *base = base.saturating_add(spanned);
        }
        for row in parsed.batch.rows().filter(|row| row.number() > self.header_row && !row.is_blank()) {
            // A row with neither name nor number is a heading or a sum, not a person.
            if self.has(&row, Field::Name) || self.has(&row, Field::ResidentId) {
                self.take_person(&row, options, each);
            }
        }
        Ok(())
    }

    fn take_person(&self, row: &Row<'_>, options: &Options<'_>, each: &mut dyn FnMut(&Listed<'_>)) {
        let is_cadre = self.kind == SheetKind::Cadres || self.is_yes(row, Field::IsCadre);
        let has = |field| self.has(row, field);
        let branch = self.text(row, Field::Branch).unwrap_or_default();
        each(&Listed {
            row: row.number(),
            branch: &branch,
            kind: self.kind,
            is_cadre,
            complete: is_complete(self.kind, is_cadre, has, &options.context),
            id: self.text(row, Field::ResidentId).map(|id| Personal::new(Kind::Id, &*id)),
            lacks: lacking(self.kind, is_cadre, has).collect(),
        });
    }

    fn cell<'r>(&self, row: &Row<'r>, field: Field) -> Option<Cell<'r>> {
        self.places.iter().find(|(of, _)| *of == field).map(|(_, place)| row.cell(*place))
    }

    fn text<'r>(&self, row: &Row<'r>, field: Field) -> Option<Cow<'r, str>> {
        match self.cell(row, field) {
            Some(Cell::Text(text)) => Some(tidy_code(text).text),
            _ => None,
        }
    }

    fn has(&self, row: &Row<'_>, field: Field) -> bool {
        self.cell(row, field).is_some_and(|cell| !cell.is_blank())
    }

    fn is_yes(&self, row: &Row<'_>, field: Field) -> bool {
        match (self.cell(row, field), def(field).format) {
            (Some(Cell::Bool(value)), _) => value,
            (Some(Cell::Text(text)), Format::Choice(list)) => list.value(text) == Some("是"),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::context::{Context, Region};
    use crate::kernel::day;
    use crate::policy::Policy;
    use crate::roster::{Limits, read};

    fn counted(csv: &str) -> BTreeMap<String, Counted> {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let mut book = read::open(Cursor::new(csv.to_owned()), &Limits::default()).unwrap();
        let mut counts = BTreeMap::new();
        count(&mut *book.rows(0).unwrap(), &Options::new(context), &mut counts).unwrap();
        counts
    }

    #[test]
    fn cadres_of_a_branch_are_members_too_and_names_lose_their_blanks() {
        let counts = counted(
            "姓名,身份证号码,是否团干部,所在团支部\n张三,11010519491231002X,是,一 班\n李四,110105194912310048,否,一班\n,,,合计\n王五,,,\n",
        );
        assert_eq!(counts.len(), 2);
        let (first, nameless) = (counts["一班"], counts[""]);
        assert_eq!((first.members.total, first.cadres.total), (2, 1));
        assert_eq!((nameless.members.total, nameless.cadres.total), (1, 0));
        // The likely fields are lacking.
        assert_eq!((first.members.complete, first.cadres.complete), (0, 0));
    }
}
