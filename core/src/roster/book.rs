//! Whole files: every sheet that can be checked, and lists of people already in the system.

use std::io::{Read, Seek};

use super::check::{Head, Options, Progress, check};
use super::column::def;
use super::read::{Book, Piece, ReadError, Rows};
use super::register::Person;
use super::{Cell, Field, Register, RosterReport, Row};
use crate::ids::{development_number, resident_id};

/// What came of a file.
#[derive(Debug, Clone)]
pub struct BookReport {
    /// The sheets that were checked, in their order.
    pub reports: Vec<RosterReport>,
    /// The names of visible sheets in which no header was recognised; they were not checked.
    pub skipped: Vec<String>,
}

/// Checks every sheet of a file in which a header is recognised, or only the one at a place.
///
/// # Errors
/// [`ReadError`] when the file is broken, passes a limit, or no sheet has a known column (`file.no_known_column`).
///
/// ```
/// use std::io::Cursor;
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::{Verdict, day};
/// use zhtj::policy::Policy;
/// use zhtj::roster::{Limits, check_book, check::Options, read};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let csv = "姓名,身份证号码\n张三,110105194912310021\n";
/// let mut book = read::open(Cursor::new(csv), &Limits::default())?;
/// let checked = check_book(&mut book, "roster.csv", &Options::new(context), None, None, &mut |_| {})?;
/// assert_eq!(checked.reports[0].verdict(), Verdict::Fail);
/// assert_eq!(checked.reports[0].findings[0].place(), "B2");
/// # Ok::<(), read::ReadError>(())
/// ```
pub fn check_book<R: Read + Seek + Send>(
    book: &mut Book<R>,
    file: &str,
    options: &Options<'_>,
    only: Option<usize>,
    register: Option<&Register>,
    progress: &mut dyn FnMut(Progress),
) -> Result<BookReport, ReadError> {
    let mut report = BookReport { reports: Vec::new(), skipped: Vec::new() };
    let mut rows_before = 0;
    each_sheet(book, only, &mut report.skipped, |rows| {
        let mut rows_here = 0;
        let checked = check(rows, file, options, register, &mut |at: Progress| {
            rows_here = at.rows;
            progress(Progress { rows: rows_before + at.rows });
        })?;
        rows_before += rows_here;
        report.reports.push(checked);
        Ok(())
    })?;
    Ok(report)
}

/// Reads a list of people already in the system: every sheet with a known header, or only the one at a place. The list
/// needs a column of ID numbers; development numbers, names, branches and administrators are taken where it has them.
/// Rows whose ID number cannot be read are passed over and counted.
///
/// `own_branch` is the branch that the roster is for ([`Register::new`]).
///
/// # Errors
/// As [`check_book`]; a list without a column of ID numbers has no known column.
pub fn read_register<R: Read + Seek + Send>(
    book: &mut Book<R>,
    own_branch: Option<String>,
    options: &Options<'_>,
    only: Option<usize>,
) -> Result<Register, ReadError> {
    let mut register = Register::new(own_branch);
    each_sheet(book, only, &mut Vec::new(), |rows| read_people(rows, options, &mut register))?;
    Ok(register)
}

/// Does the same with each sheet. One in which no header is recognised is passed over, unless there is no other.
fn each_sheet<R: Read + Seek + Send>(
    book: &mut Book<R>,
    only: Option<usize>,
    skipped: &mut Vec<String>,
    mut each: impl FnMut(&mut dyn Rows) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let sheets = book.sheets().to_vec();
    let mut any = false;
    let mut last = ReadError::NoKnownColumn;
    for (index, sheet) in sheets.iter().enumerate().filter(|(index, _)| only.is_none_or(|only| only == *index)) {
        match each(&mut *book.rows(index)?) {
            Ok(()) => any = true,
            Err(error @ (ReadError::NoKnownColumn | ReadError::Empty)) => {
                // Hidden sheets hold the values of drop-down lists; nobody expects them to be checked.
                if sheet.visible {
                    skipped.push(sheet.name.clone());
                }
                last = error;
            }
            Err(error) => return Err(error),
        }
    }
    if any { Ok(()) } else { Err(last) }
}

/// Takes the people of one sheet into a register, as [`read_register`] does for a whole file.
///
/// # Errors
/// As [`read_register`].
pub fn read_people(rows: &mut dyn Rows, options: &Options<'_>, register: &mut Register) -> Result<(), ReadError> {
    let head = Head::read(rows, options)?;
    let place =
        |field| head.header.columns.iter().find(|column| column.field == Some(field)).map(|column| column.index);
    let Some(id) = place(Field::ResidentId) else { return Err(ReadError::NoKnownColumn) };
    let places = Places {
        id,
        number: place(Field::DevelopmentNumber),
        name: place(Field::Name),
        branch: place(Field::Branch),
        administrator: place(Field::IsAdministrator),
    };
    let header_row = head.header.row;
    let mut base = 0;
    for piece in head.pieces {
        take(piece, header_row, &mut base, &places, options, register)?;
    }
    base = head.spanned;
    while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(base))? {
        take(piece, header_row, &mut base, &places, options, register)?;
    }
    Ok(())
}

/// The columns of a list that are taken.
struct Places {
    id: u16,
    number: Option<u16>,
    name: Option<u16>,
    branch: Option<u16>,
    administrator: Option<u16>,
}

fn take(
    piece: Piece,
    header_row: u32,
    base: &mut u32,
    places: &Places,
    options: &Options<'_>,
    register: &mut Register,
) -> Result<(), ReadError> {
    let mut parsed = piece.parse().map_err(|error| error.after_rows(*base))?;
    if let Some(spanned) = parsed.spanned {
        parsed.batch.shift_rows(*base);
        *base = base.saturating_add(spanned);
    }
    for row in parsed.batch.rows().filter(|row| row.number() > header_row && !row.is_blank()) {
        take_row(&row, places, options, register);
    }
    Ok(())
}

fn take_row(row: &Row<'_>, places: &Places, options: &Options<'_>, register: &mut Register) {
    let context = &options.context;
    let text = |place: Option<u16>| match row.cell(place?) {
        Cell::Text(text) => Some(text),
        _ => None,
    };
    let id = text(Some(places.id)).and_then(|text| resident_id::check(text, context).value);
    let Some(id) = id.map(|facts| facts.id.key()) else {
        register.pass_over();
        return;
    };
    let number = text(places.number).and_then(|text| development_number::check_form(Some(text), context).value);
    let name = text(places.name).map(|name| crate::kernel::text::tidy_code(name).text);
    let administrator = match (places.administrator.map(|place| row.cell(place)), def(Field::IsAdministrator).format) {
        (Some(Cell::Bool(value)), _) => value,
        (Some(Cell::Text(text)), super::column::Format::Choice(list)) => list.value(text) == Some("是"),
        _ => false,
    };
    register.add(&Person {
        id,
        number: number.and_then(|number| number.key()),
        name: name.as_deref(),
        branch: text(places.branch),
        administrator,
    });
}
