//! What a report says, before it is dressed as text, Markdown or HTML.

use std::collections::BTreeMap;
use std::fmt;

use super::Style;
use crate::kernel::{Finding, FindingDef, Kind, Lang, Reveal, Severity, Verdict};
use crate::roster::report::{CellFinding, RosterReport, Rows};
use crate::roster::{Column, Field};

/// How many places of one problem are shown; further ones are only counted.
pub const PLACES_SHOWN: usize = 50;

/// How many rows are shown one by one, the gravest before the others; further ones are only counted.
pub const ROWS_SHOWN: usize = 500;

/// A report, ready to be shown.
#[derive(Debug, Clone)]
pub struct Outline<'a> {
    /// The language and what of personal data is shown; every text in the outline already follows it.
    pub style: Style,
    /// The numbers, and what was checked.
    pub summary: Summary<'a>,
    /// The problems: errors first, then undecided, warnings and notes; the most frequent first within each.
    pub problems: Vec<ProblemGroup<'a>>,
    /// The rows with findings, in the order of the sheets; at most [`ROWS_SHOWN`].
    pub rows: Vec<RowGroup<'a>>,
    /// How many further rows have findings.
    pub more_rows: u64,
}

/// The numbers of all sheets together, and what was checked.
#[derive(Debug, Clone)]
pub struct Summary<'a> {
    /// What there is to know in one sentence.
    pub headline: String,
    /// The verdict on all sheets.
    pub verdict: Verdict,
    /// The rows of all sheets by state.
    pub rows: Rows,
    /// The sheets, in the order given.
    pub sheets: Vec<&'a RosterReport>,
    /// How many findings there are, of any severity.
    pub findings: u64,
    /// How many of them were only counted by the check, so that no report can list them.
    pub not_kept: u64,
}

/// A number of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub label: &'static str,
    /// How many.
    pub value: u32,
    /// The severity that makes a row count here; `None` for all rows and for those that are ready.
    pub severity: Option<Severity>,
}

/// All findings of one code.
#[derive(Debug, Clone)]
pub struct ProblemGroup<'a> {
    /// The entry of the catalogue.
    pub def: &'static FindingDef,
    /// Its gravest severity in this report.
    pub severity: Severity,
    /// How often it was found, places that are not shown included.
    pub count: u64,
    /// A short name of the problem.
    pub title: &'static str,
    /// The title of the rule that finds it; its id if it stands in no list of rules.
    pub rule_title: &'static str,
    /// The questions of the FAQ that the rule answers.
    pub questions: &'static [u8],
    /// The sentences, each with its places, in the order of the sheets.
    pub cases: Vec<Case<'a>>,
    /// How many places are not shown.
    pub more: u64,
}

/// One sentence, the fact and what to do, and every place it is said of.
#[derive(Debug, Clone)]
pub struct Case<'a> {
    /// The sentence.
    pub message: String,
    /// The places.
    pub places: Vec<Place<'a>>,
}

/// All findings of one row.
#[derive(Debug, Clone)]
pub struct RowGroup<'a> {
    /// The row as it is named to people: `5`, with the name of the sheet if there are several.
    pub at: String,
    /// The row in the sheet, from 1.
    pub row: u32,
    /// The gravest severity in it.
    pub severity: Severity,
    /// Its findings in the order of its columns.
    pub items: Vec<RowItem<'a>>,
}

/// A finding of a row.
#[derive(Debug, Clone)]
pub struct RowItem<'a> {
    /// The entry of the catalogue.
    pub def: &'static FindingDef,
    /// How grave it is.
    pub severity: Severity,
    /// The sentence.
    pub message: String,
    /// The place.
    pub place: Place<'a>,
}

/// A place of a sheet, what stands there, and what could stand there.
#[derive(Debug, Clone)]
pub struct Place<'a> {
    /// The sheet, as a place in [`Summary::sheets`].
    pub sheet: usize,
    /// The row, from 1; `None` if the finding is about the whole sheet.
    pub row: Option<u32>,
    /// The place as it is named to people: `C5`, with the name of the sheet if there are several.
    pub at: String,
    /// The column; `None` if the finding is about the whole row or sheet.
    pub column: Option<&'a Column>,
    /// The text that stands there, masked unless revealed.
    pub found: Option<String>,
    /// The safe correction, masked unless revealed.
    pub fix: Option<String>,
    /// Likely corrections, masked unless revealed.
    pub suggestions: Vec<String>,
    /// Whether the suggestions are masked, so that they all look alike and only their number is worth telling.
    pub hidden: bool,
}

impl Place<'_> {
    /// The header of the column as written; empty for a whole row or sheet.
    #[must_use]
    pub fn header(&self) -> &str {
        self.column.map_or("", |column| &column.header)
    }

    /// What the column is about, if it is known.
    #[must_use]
    pub fn field(&self) -> Option<Field> {
        self.column.and_then(|column| column.field)
    }

    /// Whether anything is offered to stand there.
    #[must_use]
    pub fn has_offer(&self) -> bool {
        self.fix.is_some() || !self.suggestions.is_empty()
    }

    /// What could stand there, as words: `→ x` for a safe correction, `可能是 x / y` for a choice; `None` if nothing is
    /// offered.
    #[must_use]
    pub fn offer(&self, lang: Lang) -> Option<String> {
        if let Some(fix) = &self.fix {
            return Some(format!("→ {fix}"));
        }
        if self.hidden {
            let count = self.suggestions.len();
            return Some(match lang {
                Lang::Zh => format!("有{count}个可能的正确写法（已隐去）"),
                Lang::En if count == 1 => "1 likely correction (hidden)".to_owned(),
                Lang::En => format!("{count} likely corrections (hidden)"),
            });
        }
        let choice = self.suggestions.join(" / ");
        (!choice.is_empty()).then(|| format!("{} {choice}", lang.pick("可能是", "perhaps")))
    }
}

impl ProblemGroup<'_> {
    /// How many places are shown.
    #[must_use]
    pub fn shown(&self) -> usize {
        self.cases.iter().map(|case| case.places.len()).sum()
    }
}

impl Summary<'_> {
    /// The numbers in the order in which they are shown: all, ready, to look at, undecided, to fix.
    #[must_use]
    pub const fn figures(&self, lang: Lang) -> [Figure; 5] {
        let rows = self.rows;
        [
            Figure { label: lang.pick("名单人数", "people"), value: rows.people, severity: None },
            Figure { label: lang.pick("可以导入", "ready to import"), value: rows.ready, severity: None },
            Figure {
                label: lang.pick("请核对", "to look at"),
                value: rows.to_look_at,
                severity: Some(Severity::Warning),
            },
            Figure {
                label: lang.pick("无法判定", "undecided"),
                value: rows.undecided,
                severity: Some(Severity::Undecided),
            },
            Figure { label: lang.pick("必须改正", "to fix"), value: rows.to_fix, severity: Some(Severity::Error) },
        ]
    }
}

/// Works out what a report says about one sheet or several.
///
/// ```
/// use zhtj::kernel::Verdict;
/// use zhtj::roster::render::{Style, outline};
/// let empty = outline(&[], Style::default());
/// assert_eq!(empty.summary.verdict, Verdict::Pass);
/// assert!(empty.problems.is_empty() && empty.rows.is_empty());
/// ```
#[must_use]
pub fn outline(reports: &[RosterReport], style: Style) -> Outline<'_> {
    let mut groups: BTreeMap<&'static str, ProblemGroup<'_>> = BTreeMap::new();
    let namer = Namer { several: reports.len() > 1, style };
    for (sheet, report) in reports.iter().enumerate() {
        // What was found is counted twice, by the check and here; the larger number holds also what was not kept, and
        // findings about the whole sheet, which a check need not count among those of rows.
        let mut seen: BTreeMap<&'static str, u64> = BTreeMap::new();
        let of_sheet = report.sheet_findings.iter().map(|finding| (finding, None));
        let of_cells = report.findings.iter().map(|found| (&found.finding, Some(found)));
        for (finding, cell) in of_sheet.chain(of_cells) {
            *seen.entry(finding.code()).or_default() += 1;
            let group = group_of(&mut groups, finding.def(), finding.severity(), style.lang);
            if group.shown() < PLACES_SHOWN {
                group.add(finding, namer.place(sheet, report, finding, cell), style);
            }
        }
        for (code, count) in &report.counts {
            let seen = seen.entry(code).or_default();
            *seen = count.times.max(*seen);
            group_of(&mut groups, count.def, count.severity, style.lang);
        }
        for (code, times) in seen {
            if let Some(group) = groups.get_mut(code) {
                group.count += times;
            }
        }
    }
    let mut problems: Vec<_> = groups.into_values().collect();
    for group in &mut problems {
        group.more = group.count.saturating_sub(group.shown() as u64);
    }
    problems.sort_by(|a, b| {
        b.severity.cmp(&a.severity).then(b.count.cmp(&a.count)).then_with(|| a.def.code.cmp(b.def.code))
    });
    let (rows, more_rows) = row_groups(reports, namer);
    Outline { style, summary: summary(reports, &problems, style.lang), problems, rows, more_rows }
}

fn group_of<'m, 'a>(
    groups: &'m mut BTreeMap<&'static str, ProblemGroup<'a>>,
    def: &'static FindingDef,
    severity: Severity,
    lang: Lang,
) -> &'m mut ProblemGroup<'a> {
    let group = groups.entry(def.code).or_insert_with(|| {
        let rule = crate::rules::get(def.rule);
        ProblemGroup {
            def,
            severity,
            count: 0,
            title: lang.pick(def.title.0, def.title.1),
            rule_title: rule.map_or(def.rule, |rule| lang.pick(rule.title.0, rule.title.1)),
            questions: rule.map_or(&[], |rule| rule.questions),
            cases: Vec::new(),
            more: 0,
        }
    });
    group.severity = group.severity.max(severity);
    group
}

impl<'a> ProblemGroup<'a> {
    fn add(&mut self, finding: &Finding, place: Place<'a>, style: Style) {
        let message = finding.message(style.lang, style.reveal);
        match self.cases.iter_mut().find(|case| case.message == message) {
            Some(case) => case.places.push(place),
            None => self.cases.push(Case { message, places: vec![place] }),
        }
    }
}

/// Names places; the sheet is named only if there are several.
#[derive(Clone, Copy)]
struct Namer {
    several: bool,
    style: Style,
}

impl Namer {
    fn name(self, report: &RosterReport, at: &dyn fmt::Display) -> String {
        let sheet = if report.sheet.is_empty() { &report.file } else { &report.sheet };
        if self.several { format!("{sheet}!{at}") } else { at.to_string() }
    }

    fn place<'a>(
        self,
        sheet: usize,
        report: &'a RosterReport,
        finding: &Finding,
        cell: Option<&CellFinding>,
    ) -> Place<'a> {
        let Style { lang, reveal } = self.style;
        Place {
            sheet,
            row: cell.map(|cell| cell.row),
            at: match cell {
                Some(cell) if cell.column.is_some() => self.name(report, &cell.place()),
                Some(cell) => self.name(report, &row_name(cell.row, lang)),
                None => self.name(report, &lang.pick("整张表", "whole sheet")),
            },
            column: cell.and_then(|cell| cell.column).and_then(|column| report.column(column)),
            found: cell.and_then(|cell| cell.found.as_ref()).map(|found| found.show(reveal)),
            fix: finding.fix().map(|fix| fix.show(reveal)),
            suggestions: finding.suggestions().iter().map(|text| text.show(reveal)).collect(),
            hidden: reveal == Reveal::Masked && finding.suggestions().iter().any(|text| text.kind() != Kind::Public),
        }
    }
}

fn row_name(row: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("第{row}行"),
        Lang::En => format!("row {row}"),
    }
}

/// The rows of a report: findings lie in the order of rows.
fn rows_of(report: &RosterReport) -> impl Iterator<Item = (&[CellFinding], Severity)> {
    let gravest = |row: &[CellFinding]| row.iter().map(|found| found.finding.severity()).max();
    report.findings.chunk_by(|a, b| a.row == b.row).map(move |row| (row, gravest(row).unwrap_or(Severity::Note)))
}

/// The rows that are shown: room is given to the gravest first, so that a thousand notes cannot hide an error.
fn row_groups(reports: &[RosterReport], namer: Namer) -> (Vec<RowGroup<'_>>, u64) {
    const GRAVEST_FIRST: [Severity; 4] = [Severity::Error, Severity::Undecided, Severity::Warning, Severity::Note];
    let mut room: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut all = 0;
    for (_, severity) in reports.iter().flat_map(rows_of) {
        *room.entry(severity).or_default() += 1;
        all += 1_u64;
    }
    let mut left = ROWS_SHOWN;
    for severity in GRAVEST_FIRST {
        if let Some(count) = room.get_mut(&severity) {
            *count = (*count).min(left);
            left -= *count;
        }
    }
    let mut shown = Vec::new();
    for (sheet, report) in reports.iter().enumerate() {
        for (row, severity) in rows_of(report) {
            let Some(room) = room.get_mut(&severity).filter(|room| **room > 0) else { continue };
            *room -= 1;
            let Some(first) = row.first() else { continue };
            let items = row.iter().map(|cell| RowItem {
                def: cell.finding.def(),
                severity: cell.finding.severity(),
                message: cell.message(namer.style.lang, namer.style.reveal),
                place: namer.place(sheet, report, &cell.finding, Some(cell)),
            });
            shown.push(RowGroup {
                at: namer.name(report, &first.row),
                row: first.row,
                severity,
                items: items.collect(),
            });
        }
    }
    let more = all.saturating_sub(shown.len() as u64);
    (shown, more)
}

fn summary<'a>(reports: &'a [RosterReport], problems: &[ProblemGroup<'a>], lang: Lang) -> Summary<'a> {
    let mut rows = Rows::default();
    for report in reports {
        rows.add(report.rows);
    }
    let verdicts: Vec<_> = reports.iter().map(RosterReport::verdict).collect();
    let verdict = [Verdict::Fail, Verdict::Undecided].into_iter().find(|verdict| verdicts.contains(verdict));
    let verdict = verdict.unwrap_or(Verdict::Pass);
    Summary {
        headline: headline(rows, verdict, lang),
        verdict,
        rows,
        sheets: reports.iter().collect(),
        findings: problems.iter().map(|group| group.count).sum(),
        not_kept: reports.iter().map(|report| report.not_kept).sum(),
    }
}

/// What there is to know about rows with this verdict, in one sentence.
#[must_use]
pub fn headline(rows: Rows, verdict: Verdict, lang: Lang) -> String {
    let Rows { people, to_look_at, undecided, to_fix, .. } = rows;
    match (lang, verdict) {
        (Lang::Zh, Verdict::Fail) if to_fix > 0 => format!("{people}人中有{to_fix}人必须改正后才能导入"),
        (Lang::En, Verdict::Fail) if to_fix > 0 => {
            format!("{to_fix} of {people} people must be corrected before import")
        }
        (_, Verdict::Fail) => {
            lang.pick("表格本身有问题，改正后才能导入", "the sheet itself must be corrected before import").to_owned()
        }
        (Lang::Zh, _) if undecided > 0 => format!("没有发现必须改正的问题；{undecided}人按现有资料无法判定"),
        (Lang::En, _) if undecided > 0 => format!("nothing must be corrected; {undecided} people could not be decided"),
        (Lang::Zh, _) if to_look_at > 0 => format!("没有发现必须改正的问题；{to_look_at}人请核对"),
        (Lang::En, _) if to_look_at > 0 => {
            format!("nothing must be corrected; {to_look_at} people should be looked at")
        }
        (_, _) if people == 0 => lang.pick("表中没有人员", "there are no people in the sheet").to_owned(),
        (Lang::Zh, _) => format!("没有发现问题，{people}人都可以导入"),
        (Lang::En, _) => format!("no problem found; all {people} people can be imported"),
    }
}

#[cfg(all(test, feature = "sheets"))]
mod tests {
    use super::super::fixture::{self, report};
    use super::*;
    use crate::kernel::Reveal;

    const STYLE: Style = Style { lang: Lang::Zh, reveal: Reveal::Masked };

    #[test]
    fn problems_stand_by_gravity_then_frequency_and_count_every_place() {
        let reports = [report()];
        let outline = outline(&reports, STYLE);
        let order: Vec<_> = outline.problems.iter().map(|group| (group.def.code, group.count)).collect();
        assert_eq!(
            order,
            [("t.check", 2), ("t.sheet", 1), ("t.row", 1), ("t.odd", 1), ("t.tidied", 2)],
            "{:?}",
            outline.problems
        );
        assert_eq!(outline.summary.verdict, Verdict::Fail);
        assert_eq!(outline.summary.findings, 7);
    }

    #[test]
    fn equal_sentences_are_said_once_with_all_their_places() {
        let reports = [report()];
        let outline = outline(&reports, STYLE);
        let group = &outline.problems[0];
        assert_eq!(group.cases.len(), 1);
        let places: Vec<_> = group.cases[0].places.iter().map(|place| place.at.as_str()).collect();
        assert_eq!(places, ["B4", "B6"]);
        assert_eq!(group.cases[0].places[0].found.as_deref(), Some("110*************21"));
    }

    #[test]
    fn several_sheets_name_the_sheet_in_every_place() {
        let reports = [report(), report()];
        let outline = outline(&reports, STYLE);
        assert_eq!(outline.problems[0].cases[0].places[0].at, "名册!B4");
        assert_eq!(outline.problems[0].count, 4);
        assert_eq!(outline.summary.rows.people, 10);
    }

    #[test]
    fn long_reports_are_cut_with_the_number_left_out_and_errors_are_kept() {
        let mut long = report();
        long.findings.clear();
        long.findings.extend((0..600).map(|n| fixture::tidied(n + 4)));
        long.findings.extend((600..700).map(|n| fixture::check(n + 4)));
        long.counts = fixture::counts(&long.findings);
        long.not_kept = 5;
        long.counts.get_mut("t.tidied").unwrap().times += 5;
        let reports = [long];
        let outline = outline(&reports, STYLE);
        let tidied = outline.problems.iter().find(|group| group.def.code == "t.tidied").unwrap();
        assert_eq!((tidied.shown(), tidied.count, tidied.more), (PLACES_SHOWN, 605, 555));
        assert_eq!((outline.rows.len(), outline.more_rows), (ROWS_SHOWN, 200));
        assert_eq!(outline.rows.iter().filter(|row| row.severity == Severity::Error).count(), 100);
    }

    #[test]
    fn the_headline_says_the_gravest_thing() {
        let rows = Rows { people: 5, ready: 5, ..Rows::default() };
        assert_eq!(headline(rows, Verdict::Pass, Lang::Zh), "没有发现问题，5人都可以导入");
        assert_eq!(
            headline(Rows { to_look_at: 1, ..rows }, Verdict::Pass, Lang::Zh),
            "没有发现必须改正的问题；1人请核对"
        );
        assert_eq!(headline(Rows { to_fix: 2, ..rows }, Verdict::Fail, Lang::Zh), "5人中有2人必须改正后才能导入");
        assert_eq!(headline(rows, Verdict::Fail, Lang::Zh), "表格本身有问题，改正后才能导入");
        assert_eq!(headline(Rows::default(), Verdict::Pass, Lang::Zh), "表中没有人员");
    }
}
