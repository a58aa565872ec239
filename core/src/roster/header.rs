//! The header row: found among the first rows of a sheet, and its columns recognised. FAQ questions 14 and 20.
//!
//! Rosters carry titles, notes and merged cells above the header, and headers carry marks and notes of their own
//! (“*姓名”, “身份证号码（必填）”). A row is taken for the header when it names at least two columns for certain, one of
//! them 姓名 or 身份证号码; of several such rows the one that names most. A second header row right below or above it
//! (a group such as 团内职务 over its columns) is joined to it. Timeless.

use super::column::{COLUMNS, Field};
use super::findings::columns as f;
use super::report::{Column, column_letters};
use super::vocabulary::distance;
use super::{Cell, Limits, Row};
use crate::kernel::text::{is_blank, is_invisible, narrow, tidy_code};
use crate::kernel::{Diagnosis, Finding, Kind, Personal, ReadAt, Rule};
use crate::sources::{faq, system};

/// The rule on the header.
pub static RULE: Rule = Rule {
    id: "roster.header",
    file: file!(),
    title: ("表头", "header row"),
    questions: &[14, 20, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&faq::FAQ_2020_ENTRY, &faq::FAQ_COPY_FORMAT, &system::TEMPLATE_RECONSTRUCTION],
    findings: &[
        f::HeaderNotFound::DEF,
        f::NoKnownColumn::DEF,
        f::ColumnDuplicate::DEF,
        f::ColumnUnknown::DEF,
        f::ColumnNearlyKnown::DEF,
    ],
};

/// Longest header that is looked at; longer text is a note.
const LONGEST: usize = 40;

/// The header of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The row it stands in, from 1; the last one if it has two, and 0 if there is none and the caller assigned the
    /// columns. People begin in the next row.
    pub row: u32,
    /// The columns that have a header or were assigned, in the order of the sheet.
    pub columns: Vec<Column>,
    /// What was found about them; the path of each is `/columns/` and the place of the column in the sheet, from 0.
    pub findings: Vec<Finding>,
}

/// What a header is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recognition {
    /// The header of the template.
    Exact(Field),
    /// Another header for it, or with marks and notes around it.
    Alias(Field),
    /// Likely a slip in its header.
    Near(Field),
    /// Not known.
    Unknown,
}

impl Recognition {
    /// The field, unless it is only likely.
    #[must_use]
    pub const fn certain(self) -> Option<Field> {
        match self {
            Self::Exact(field) | Self::Alias(field) => Some(field),
            Self::Near(_) | Self::Unknown => None,
        }
    }

    const fn field(self) -> Option<Field> {
        match self {
            Self::Exact(field) | Self::Alias(field) | Self::Near(field) => Some(field),
            Self::Unknown => None,
        }
    }
}

/// Recognises a header.
///
/// ```
/// use zhtj::roster::Field;
/// use zhtj::roster::header::{Recognition, recognise};
/// assert_eq!(recognise("入团年月"), Recognition::Exact(Field::JoinMonth));
/// assert_eq!(recognise("* 身份证\n号码（必填）"), Recognition::Alias(Field::ResidentId));
/// assert_eq!(recognise("政冶面貌"), Recognition::Near(Field::PoliticalStatus));
/// assert_eq!(recognise("鞋码"), Recognition::Unknown);
/// ```
#[must_use]
pub fn recognise(text: &str) -> Recognition {
    if let Some(field) = Field::of_header(text) {
        return Recognition::Exact(field);
    }
    if text.chars().count() > 4 * LONGEST {
        return Recognition::Unknown;
    }
    let tidy = tidy_code(text).text.to_ascii_lowercase();
    let bare = bare(&tidy);
    if let Some(field) = Field::of_alias(&tidy).or_else(|| Field::of_alias(&bare)) {
        return Recognition::Alias(field);
    }
    near(&bare).map_or(Recognition::Unknown, Recognition::Near)
}

/// The header without marks, notes in brackets, and the words 必填 and 选填.
pub(crate) fn bare(tidy: &str) -> String {
    let mut out = String::with_capacity(tidy.len());
    let mut depth = 0u32;
    for c in tidy.chars() {
        match c {
            '(' | '[' | '{' | '【' | '〔' | '「' | '<' => depth += 1,
            ')' | ']' | '}' | '】' | '〕' | '」' | '>' => depth = depth.saturating_sub(1),
            '*' | ':' | '※' | '★' | '☆' | '#' | '、' | ',' | '。' | ';' | '"' | '“' | '”' => {}
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    for note in ["必填项", "选填项", "必填", "选填"] {
        out = out.replace(note, "");
    }
    out
}

/// The one field whose own header is one slip away. Of two characters, one says too little; two slips in a longer header
/// are another word in front of it (父亲身份证号码).
fn near(bare: &str) -> Option<Field> {
    let is_slip = |header: &str| header.chars().count() >= 3 && distance(bare, header, 1).is_some();
    let mut hits = COLUMNS.iter().filter(|def| is_slip(def.header));
    hits.next().filter(|_| bare.chars().count() >= 3 && hits.next().is_none()).map(|def| def.field)
}

/// One cell of a row that may be a header.
struct Head {
    index: u16,
    text: String,
    seen: Recognition,
}

/// A row that may be a header.
struct Candidate {
    row: u32,
    heads: Vec<Head>,
    /// Whether it looks like data: a number, a date, or an ID number in it.
    is_data: bool,
}

impl Candidate {
    fn of(row: &Row<'_>, limits: &Limits) -> Self {
        let mut heads = Vec::new();
        let mut is_data = false;
        for (index, cell) in (0..limits.columns).zip(row.cells()) {
            match cell {
                Cell::Text(text) if !cell.is_blank() => {
                    is_data |= is_id(text);
                    let text: String = text.chars().take(limits.cell_chars as usize).collect();
                    let seen = recognise(&text);
                    heads.push(Head { index, text, seen });
                }
                Cell::Number(_) | Cell::Date { .. } | Cell::Bool(_) => is_data = true,
                Cell::Text(_) | Cell::Empty | Cell::Fault(_) => {}
            }
        }
        Self { row: row.number(), heads, is_data }
    }

    fn certain(&self) -> impl Iterator<Item = Field> {
        self.heads.iter().filter_map(|head| head.seen.certain())
    }

    /// Enough to be a header: two columns for certain, one of them 姓名 or 身份证号码.
    fn is_header(&self) -> bool {
        !self.is_data
            && self.certain().count() >= 2
            && self.certain().any(|field| matches!(field, Field::Name | Field::ResidentId))
    }

    /// How well it is known: template headers before other names before slips.
    fn score(&self) -> usize {
        let points = |seen| match seen {
            Recognition::Exact(_) => 4,
            Recognition::Alias(_) => 3,
            Recognition::Near(_) => 1,
            Recognition::Unknown => 0,
        };
        self.heads.iter().map(|head| points(head.seen)).sum()
    }

    fn knows(&self, index: u16) -> bool {
        self.heads.iter().any(|head| head.index == index && head.seen.field().is_some())
    }

    /// Takes over what another header row says of columns that this one does not know.
    fn join(&mut self, other: Self) {
        for head in other.heads {
            if head.seen.certain().is_some() && !self.knows(head.index) {
                self.heads.retain(|own| own.index != head.index);
                self.heads.push(head);
            }
        }
        self.heads.sort_by_key(|head| head.index);
    }

    /// Whether it can be the second row of that header: nothing but names of columns that the header lacks.
    fn completes(&self, main: &Self) -> bool {
        !self.is_data
            && !self.heads.is_empty()
            && self.heads.iter().any(|head| head.seen.certain().is_some() && !main.knows(head.index))
            && self.heads.iter().all(|head| {
                head.seen.certain().is_some()
                    || main.heads.iter().any(|own| own.index == head.index && own.text == head.text)
            })
    }
}

/// Finds the header among the first rows of a sheet. Columns that the caller assigned (place from 0, and what they are
/// about) go before whatever their header says.
///
/// # Findings
/// `column.unknown`, `column.nearly_known` (with a suggestion) and `column.duplicate`.
///
/// ```
/// use zhtj::roster::{Batch, Cell, Field, Limits, header};
/// let mut batch = Batch::default();
/// batch.push(Cell::Text("团员名册"));
/// batch.end_row(1);
/// for header in ["姓名", "身份证号"] {
///     batch.push(Cell::Text(header));
/// }
/// batch.end_row(2);
/// let header = header::find(batch.rows(), &Limits::default(), &[]).unwrap();
/// assert_eq!((header.row, header.columns[1].field), (2, Some(Field::ResidentId)));
/// ```
#[must_use]
pub fn find<'a>(rows: impl Iterator<Item = Row<'a>>, limits: &Limits, assigned: &[(u16, Field)]) -> Option<Header> {
    let mut candidates: Vec<Candidate> =
        rows.take(limits.header_rows as usize).map(|row| Candidate::of(&row, limits)).collect();
    // The first of the best: `max_by_key` would give the last.
    let best = (0..candidates.len())
        .filter(|at| candidates.get(*at).is_some_and(Candidate::is_header))
        .max_by_key(|at| (candidates.get(*at).map_or(0, Candidate::score), std::cmp::Reverse(*at)));
    let Some(best) = best else {
        return (!assigned.is_empty()).then(|| columns(0, Vec::new(), assigned));
    };
    let above = best.checked_sub(1).map(|at| candidates.remove(at));
    let best = best.saturating_sub(usize::from(above.is_some()));
    let mut main = candidates.remove(best);
    let below = (best < candidates.len()).then(|| candidates.remove(best));
    let mut row = main.row;
    if let Some(below) = below.filter(|below| below.row == main.row + 1 && below.completes(&main)) {
        row = below.row;
        main.join(below);
    }
    if let Some(above) = above.filter(|above| above.row + 1 == main.row && above.completes(&main)) {
        main.join(above);
    }
    Some(columns(row, main.heads, assigned))
}

/// The header of a table whose columns are named in this row, known or not.
#[cfg(feature = "sheets")]
pub(crate) fn named(row: &Row<'_>, limits: &Limits, assigned: &[(u16, Field)]) -> Header {
    columns(row.number(), Candidate::of(row, limits).heads, assigned)
}

fn columns(row: u32, heads: Vec<Head>, assigned: &[(u16, Field)]) -> Header {
    let mut columns: Vec<Column> = Vec::new();
    let mut findings = Vec::new();
    let by_hand = |index: u16| assigned.iter().find(|(at, _)| *at == index).map(|(_, field)| *field);
    // What is only likely gives way to a header that says it for certain.
    let certain: Vec<Field> = heads.iter().filter_map(|head| head.seen.certain()).collect();
    let settled = |seen: Recognition| match seen {
        Recognition::Near(field) if certain.contains(&field) => None,
        _ => seen.field(),
    };
    for head in heads {
        let Head { index, text, seen } = head;
        let mut tell = |finding: Finding| findings.push(finding.within_index(u32::from(index)).within("columns"));
        if let Some(field) = by_hand(index) {
            columns.push(Column { index, header: text, field: Some(field) });
            continue;
        }
        let Some(field) = settled(seen) else {
            tell(f::ColumnUnknown { header: shown(&text) }.finding());
            columns.push(Column { index, header: text, field: None });
            continue;
        };
        let first = columns.iter().find(|column| column.field == Some(field)).map(|column| column.index);
        let first = first.or_else(|| assigned.iter().find(|(_, other)| *other == field).map(|(at, _)| *at));
        if let Some(first) = first {
            tell(f::ColumnDuplicate { column: field.header(), first: column_letters(first) }.finding());
            columns.push(Column { index, header: text, field: None });
            continue;
        }
        if matches!(seen, Recognition::Near(_)) {
            let likely = f::ColumnNearlyKnown { header: shown(&text), column: field.header() };
            tell(likely.finding().with_suggestions(vec![Personal::new(Kind::Public, field.header())]));
        }
        columns.push(Column { index, header: text, field: Some(field) });
    }
    for &(index, field) in assigned {
        if !columns.iter().any(|column| column.index == index) {
            columns.push(Column { index, header: String::new(), field: Some(field) });
        }
    }
    columns.sort_by_key(|column| column.index);
    Header { row, columns, findings }
}

/// A header as a message shows it: on one line, not longer than a header is, and without anybody's number.
fn shown(text: &str) -> String {
    let is_number = text.chars().filter(|c| narrow(*c).is_ascii_digit()).count() >= 6;
    let show = |c: char| match c {
        _ if is_blank(c) || is_invisible(c) => ' ',
        _ if is_number && narrow(c).is_ascii_digit() => '*',
        _ => c,
    };
    let line: String = text.chars().map(show).collect();
    let line = line.trim();
    let mut short: String = line.chars().take(LONGEST).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

/// Says why [`find`] gave nothing: the rows hold people without a header, or nothing that is known.
///
/// # Findings
/// `sheet.header_not_found`, `sheet.no_known_column`.
#[must_use]
pub fn headerless<'a>(rows: impl Iterator<Item = Row<'a>>, limits: &Limits) -> Finding {
    let holds_id = |row: &Row<'_>| {
        row.cells().take(usize::from(limits.columns)).any(|cell| matches!(cell, Cell::Text(text) if is_id(text)))
    };
    let rows_looked_at = limits.header_rows;
    match rows.take(rows_looked_at as usize).find(holds_id) {
        Some(row) => f::HeaderNotFound { rows: rows_looked_at, row: row.number() }.finding(),
        None => f::NoKnownColumn { rows: rows_looked_at }.finding(),
    }
}

/// Whether a text has the form of an ID number of 18 characters.
fn is_id(text: &str) -> bool {
    let mut seen = 0;
    for c in text.chars().filter(|c| !is_blank(*c) && !is_invisible(*c) && *c != '\'').map(narrow) {
        seen += 1;
        if !(c.is_ascii_digit() || (seen == 18 && matches!(c, 'x' | 'X'))) {
            return false;
        }
    }
    seen == 18
}

#[cfg(test)]
mod tests {
    use super::super::Batch;
    use super::*;
    use proptest::prelude::*;

    fn batch(rows: &[&[&str]]) -> Batch {
        let mut batch = Batch::default();
        for (row, number) in rows.iter().zip(1..) {
            row.iter().for_each(|text| batch.push(Cell::Text(text)));
            batch.end_row(number);
        }
        batch
    }

    type Found = (u32, Vec<Option<Field>>, Vec<&'static str>);

    fn found(rows: &[&[&str]]) -> Option<Found> {
        let header = find(batch(rows).rows(), &Limits::default(), &[])?;
        let fields = header.columns.iter().map(|column| column.field).collect();
        Some((header.row, fields, header.findings.iter().map(Finding::code).collect()))
    }

    const ID: &str = "11010519491231002X";

    #[test]
    fn titles_and_notes_above_are_passed_over() {
        let rows: &[&[&str]] = &[
            &["2019级2班团员名册"],
            &["", "填表说明：姓名、身份证号码必填"],
            &["序号", "姓名", "身份证号码（必填）", "入团年月(如2019-09)"],
            &["1", "张三", ID, "2019-09"],
        ];
        let fields = [Field::RowNumber, Field::Name, Field::ResidentId, Field::JoinMonth].map(Some).to_vec();
        assert_eq!(found(rows), Some((3, fields, vec![])));
    }

    #[test]
    fn two_header_rows_are_joined() {
        let rows: &[&[&str]] = &[
            &["姓名", "身份证号码", "团内任职", ""],
            &["", "", "职务", "任现职年月"],
            &["张三", ID, "书记", "2020-01"],
        ];
        let fields = [Field::Name, Field::ResidentId, Field::Post, Field::PostSince].map(Some).to_vec();
        assert_eq!(found(rows), Some((2, fields, vec![])));
    }

    #[test]
    fn doubtful_columns_are_told() {
        let rows: &[&[&str]] = &[&["姓名", "身份证号码", "政冶面貌", "鞋码", "学生姓名", ""], &["张三", ID]];
        let fields = vec![Some(Field::Name), Some(Field::ResidentId), Some(Field::PoliticalStatus), None, None];
        let codes = vec!["column.nearly_known", "column.unknown", "column.duplicate"];
        assert_eq!(found(rows), Some((1, fields, codes)));
        let header = find(batch(rows).rows(), &Limits::default(), &[]).unwrap();
        assert_eq!(header.findings[0].path().to_string(), "/columns/2");
        assert_eq!(recognise("父亲身份证号码"), Recognition::Unknown);
        assert_eq!(shown("联系人\n13800138000"), "联系人 ***********");
    }

    #[test]
    fn people_without_header_are_no_header() {
        let rows: &[&[&str]] = &[&["张三", ID, "汉族"], &["李四", ID, "汉族"]];
        assert_eq!(found(rows), None);
        assert_eq!(headerless(batch(rows).rows(), &Limits::default()).code(), "sheet.header_not_found");
        assert_eq!(found(&[&["品名", "单价"], &["苹果", "3"]]), None);
        assert_eq!(headerless(batch(&[&["品名", "单价"]]).rows(), &Limits::default()).code(), "sheet.no_known_column");
    }

    #[test]
    fn evidence_of_one_column_is_not_enough() {
        assert_eq!(found(&[&["姓名"], &["张三"]]), None);
        assert_eq!(found(&[&["民族", "政治面貌"]]), None);
    }

    #[test]
    fn columns_assigned_by_hand_go_first() {
        let limits = Limits::default();
        let assigned = [(3, Field::Mobile)];
        let rows: &[&[&str]] = &[&["姓名", "身份证号码", "手机号码", "鞋码"]];
        let header = find(batch(rows).rows(), &limits, &assigned).unwrap();
        assert_eq!(header.columns[3].field, Some(Field::Mobile));
        assert_eq!(header.columns[2].field, None);
        assert_eq!(header.findings.iter().map(Finding::code).collect::<Vec<_>>(), ["column.duplicate"]);
        let header = find(batch(&[&["张三", ID]]).rows(), &limits, &[(0, Field::Name)]).unwrap();
        assert_eq!((header.row, header.columns.len()), (0, 1));
    }

    proptest! {
        #[test]
        fn any_header_is_answered(text in "\\PC{0,60}") {
            let once = recognise(&text);
            prop_assert_eq!(recognise(&format!(" {text}　")).certain().is_some(), once.certain().is_some());
        }

        #[test]
        fn the_order_of_columns_does_not_matter(order in Just((0..COLUMNS.len()).collect::<Vec<_>>()).prop_shuffle()) {
            let headers: Vec<_> = order.iter().map(|at| COLUMNS[*at].header).collect();
            let (row, fields, codes) = found(&[&headers]).unwrap();
            prop_assert_eq!(row, 1);
            prop_assert!(codes.is_empty());
            prop_assert!(fields.iter().zip(&order).all(|(field, at)| *field == Some(COLUMNS[*at].field)));
        }
    }
}
