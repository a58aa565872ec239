//! The check of a roster that lies in parts in several places, on the machines of a cluster. Each part is checked by
//! itself; the numbers that must be unique come out of it as keys, for the caller to bring together; what then stands
//! twice goes back in and becomes findings. All of it gives the findings that [`super::check`] gives of the whole.

use std::collections::BTreeMap;

use super::check::{Options, add_count};
use super::header::{self, Header};
use super::read::ReadError;
use super::report::{CellFinding, Count, RosterReport, RowStates, Rows};
use super::row::{Part, RowCheck};
use super::unique::Keys;
use super::{Batch, Cell, Column, Limits, Register};
use crate::kernel::{Finding, Severity};

pub use super::unique::Twice;

/// A number that must be unique in the whole roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UniqueNumber {
    /// What kind of number. Numbers of different kinds are not compared.
    pub which: Twice,
    /// The number as an integer: the same for every way of writing it. It is personal data.
    pub key: u64,
    /// The row it stands in.
    pub row: u32,
}

/// A number that stands in a row above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeated {
    /// What kind of number.
    pub which: Twice,
    /// The row, from 1.
    pub row: u32,
    /// The first row with this number.
    pub first_row: u32,
}

/// The check of the parts of one roster. It is the same for all of them, wherever they lie.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::roster::check::Options;
/// use zhtj::roster::parts::{PartCheck, Repeated};
/// use zhtj::roster::{Batch, Cell};
///
/// let policy = Policy::default();
/// let options = Options::new(Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy });
/// let check = PartCheck::new(&["姓名", "身份证号码"], &options, None)?;
/// let part = |row: u32| {
///     let mut batch = Batch::default();
///     batch.push(Cell::Text("张三"));
///     batch.push(Cell::Text("11010519491231002X"));
///     batch.end_row(row);
///     check.check(&batch).1
/// };
/// let (here, there) = (part(2), part(9));
/// assert_eq!(here[0].key, there[0].key);
/// let twice = Repeated { which: there[0].which, row: there[0].row, first_row: here[0].row };
/// let report = check.compare(&[twice]);
/// assert_eq!((report.findings[0].row, report.findings[0].finding.code()), (9, "roster.duplicate_id"));
/// # Ok::<(), zhtj::roster::read::ReadError>(())
/// ```
pub struct PartCheck<'a> {
    header: Header,
    row_check: RowCheck<'a>,
    limits: Limits,
}

impl<'a> PartCheck<'a> {
    /// Recognises the columns. Their headers stand in row 1 of the roster, people begin in row 2.
    ///
    /// # Errors
    /// [`ReadError::NoKnownColumn`] when the headers are none of a roster.
    pub fn new(headers: &[&str], options: &Options<'a>, register: Option<&'a Register>) -> Result<Self, ReadError> {
        let mut batch = Batch::default();
        for header in headers {
            batch.push(Cell::Text(header));
        }
        batch.end_row(1);
        let header = header::find(batch.rows(), &options.limits, &options.assigned).ok_or(ReadError::NoKnownColumn)?;
        let header = match batch.rows().next().filter(|_| header.row == 0) {
            Some(names) => header::named(&names, &options.limits, &options.assigned),
            None => header,
        };
        let row_check = RowCheck::new(&header, options, register);
        Ok(Self { header, row_check, limits: options.limits })
    }

    /// The columns and what they were taken for.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.header.columns
    }

    /// Checks the rows of a part; row 1, where the headers stand, is passed over. The report has what can be told of each
    /// row by itself, and beside it stand the numbers that have to be compared with those of the other parts.
    #[must_use]
    pub fn check(&self, batch: &Batch) -> (RosterReport, Vec<UniqueNumber>) {
        let part = self.row_check.part(batch, self.header.row, self.limits.findings);
        let Part { rows: _, runs, people, mut findings, not_kept, counts, worst, keys } = part;
        findings.sort_by_key(place);
        let mut rows = Rows::default();
        for (_, severity) in &worst {
            rows.count(Some(*severity));
        }
        rows.ready += people - rows.people;
        rows.people = people;
        let states = RowStates::new(runs, worst);
        (RosterReport { rows, states, findings, counts, not_kept, ..self.empty() }, listed(keys))
    }

    /// The findings about numbers that stand in several rows, given each later row with the first one.
    #[must_use]
    pub fn compare(&self, twice: &[Repeated]) -> RosterReport {
        let mut report = self.empty();
        for Repeated { which, row, first_row } in twice {
            let Some(finding) = self.row_check.twice(*which, *first_row) else { continue };
            count(&mut report.counts, &finding);
            let column = self.row_check.column_of(*which);
            report.findings.push(CellFinding { row: *row, column, finding, found: None });
        }
        report.findings.sort_by_key(place);
        report
    }

    /// The findings about the roster as a whole, once it is known how many people are in it.
    #[must_use]
    pub fn whole(&self, people: u32) -> RosterReport {
        let mut report = self.empty();
        report.sheet_findings.clone_from(&self.header.findings);
        report.sheet_findings.extend(self.row_check.sheet_findings(people));
        for finding in &report.sheet_findings {
            count(&mut report.counts, finding);
        }
        report
    }

    fn empty(&self) -> RosterReport {
        let context = self.row_check.context();
        RosterReport {
            file: String::new(),
            sheet: String::new(),
            kind: self.row_check.kind(),
            header_row: self.header.row,
            columns: self.header.columns.clone(),
            today: context.today,
            region: context.region,
            rows: Rows::default(),
            states: RowStates::default(),
            sheet_findings: Vec::new(),
            findings: Vec::new(),
            counts: BTreeMap::new(),
            not_kept: 0,
        }
    }
}

fn place(found: &CellFinding) -> (u32, u16) {
    (found.row, found.column.unwrap_or(u16::MAX))
}

fn count(counts: &mut BTreeMap<&'static str, Count>, finding: &Finding) {
    let severity: Severity = finding.severity();
    add_count(counts, finding.code(), Count { def: finding.def(), severity, times: 1 });
}

fn listed(keys: Keys) -> Vec<UniqueNumber> {
    let kinds = [(Twice::Id, keys.ids), (Twice::Number, keys.numbers), (Twice::Mobile, keys.mobiles)];
    let of_kind = |(which, keys): (Twice, Vec<(u64, u32)>)| {
        keys.into_iter().map(move |(key, row)| UniqueNumber { which, key, row })
    };
    kinds.into_iter().flat_map(of_kind).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::context::{Context, Region};
    use crate::kernel::{Lang, Reveal, day};
    use crate::policy::Policy;
    use crate::roster::read::{Piece, Rows as ReadRows};
    use crate::roster::{Field, check};

    const HEADERS: [&str; 4] = ["姓名", "身份证号码", "手机号码", "发展团员编号"];
    const ROWS: [[&str; 4]; 6] = [
        ["张三", "11010519491231002X", "13800138000", "201932000001"],
        ["李四", "110105194912310021", "13800138000", ""],
        ["张三", "11010519491231002x", "1380013800", "201932000001"],
        ["", "", "", ""],
        ["合计", "", "", ""],
        ["王五", "１1010519491231002X", "13800138000", "201932000002"],
    ];

    struct Given(Option<Batch>);

    impl ReadRows for Given {
        fn sheet(&self) -> &'static str {
            ""
        }

        fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
            Ok(self.0.take().map(Piece::Rows))
        }
    }

    fn batch(rows: impl Iterator<Item = (u32, [&'static str; 4])>) -> Batch {
        let mut batch = Batch::default();
        for (number, row) in rows {
            for text in row {
                batch.push(if text.is_empty() { Cell::Empty } else { Cell::Text(text) });
            }
            batch.end_row(number);
        }
        batch
    }

    fn shown(report: &RosterReport) -> Vec<(u32, u16, String)> {
        let mut all: Vec<_> = report.findings.iter().map(|f| (f, f.message(Lang::En, Reveal::Full))).collect();
        all.sort_by_key(|(found, _)| place(found));
        all.into_iter().map(|(f, text)| (f.row, f.column.unwrap_or(u16::MAX), text)).collect()
    }

    #[test]
    fn parts_give_the_findings_of_the_whole() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let options = Options::new(context);
        let all = || std::iter::once(HEADERS).chain(ROWS).zip(1..).map(|(row, number)| (number, row));
        let whole = check::check(&mut Given(Some(batch(all()))), "", &options, None, &mut |_| {}).unwrap();

        for cut in 1..ROWS.len() {
            let check = PartCheck::new(&HEADERS, &options, None).unwrap();
            let body: Vec<_> = all().skip(1).collect();
            let (mut findings, mut people) = (Vec::new(), 0);
            let mut rows: HashMap<(Twice, u64), Vec<u32>> = HashMap::new();
            for part in [&body[..cut], &body[cut..]] {
                let (report, numbers) = check.check(&batch(part.iter().copied()));
                findings.extend(report.findings);
                people += report.rows.people;
                for number in numbers {
                    rows.entry((number.which, number.key)).or_default().push(number.row);
                }
            }
            let twice: Vec<_> = [Twice::Id, Twice::Number, Twice::Mobile]
                .into_iter()
                .flat_map(|kind| rows.iter().filter(move |((which, _), _)| *which == kind))
                .flat_map(|((which, _), rows)| {
                    let first_row = *rows.iter().min().unwrap();
                    let later = rows.iter().filter(move |row| **row > first_row);
                    later.map(move |row| Repeated { which: *which, row: *row, first_row })
                })
                .collect();
            assert!(twice.len() >= 4, "{twice:?}");
            findings.extend(check.compare(&twice).findings);
            let joined = RosterReport { findings, ..check.whole(people) };
            assert_eq!(shown(&joined), shown(&whole));
            assert_eq!(people, whole.rows.people);
            assert_eq!(joined.sheet_findings, whole.sheet_findings);
        }
    }

    #[test]
    fn columns_assigned_by_hand_leave_their_names_in_the_first_row() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let assigned = vec![(0, Field::Name), (1, Field::ResidentId)];
        let options = Options { assigned, named: true, ..Options::new(context) };
        let rows = [(1, ["a", "b", "", ""]), (2, ["张三", "110105194912310021", "", ""])];
        let whole = check::check(&mut Given(Some(batch(rows.into_iter()))), "", &options, None, &mut |_| {}).unwrap();
        assert_eq!((whole.header_row, whole.rows.people, whole.columns[1].header.as_str()), (1, 1, "b"));
        let part = PartCheck::new(&["a", "b"], &options, None).unwrap().check(&batch(rows.into_iter().skip(1))).0;
        assert_eq!(shown(&part), shown(&whole));
        assert_eq!(part.findings[0].finding.code(), "resident_id.check_character");
    }

    #[test]
    fn headers_of_something_else_are_refused() {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let refused = PartCheck::new(&["品名", "单价"], &Options::new(context), None);
        assert!(matches!(refused, Err(ReadError::NoKnownColumn)));
    }
}
