//! The report in a terminal: what there is to know first, the numbers as bars, then by problem, then by row, then what
//! to do next. What is said is decided by the core's outline; only how it looks is decided here.

use zhtj::RULES_VERSION;
use zhtj::kernel::{Lang, Severity, Verdict};
use zhtj::roster::render::outline::{Case, Place, ProblemGroup, RowGroup, RowItem};
use zhtj::roster::render::{Outline, Style};
use zhtj::roster::{RosterReport, SheetKind};

use crate::commands::source_name;
use crate::layout::{number, pad, pad_left, width, wrap};
use crate::page::Page;
use crate::paint::Ink;
use crate::sheets::Subject;

/// How much of a report is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    /// Only the summary.
    pub(crate) summary_only: bool,
    /// What the sheets are about.
    pub(crate) subject: Subject,
    /// Rows shown one by one.
    pub(crate) rows: usize,
}

/// Places of one sentence that are listed under a problem.
const PLACES: usize = 12;
/// Different sentences that are listed under a problem.
const CASES: usize = 4;
/// The longest bar. Some terminals draw its blocks two cells wide, so it must fit twice.
const LONGEST_BAR: usize = 32;

/// Writes the report onto a page. `next` are further commands worth knowing, the command and what it does.
pub(crate) fn write(page: &mut Page, outline: &Outline<'_>, extent: Extent, next: &[(String, &str)]) {
    let lang = outline.style.lang;
    headline(page, outline);
    sheets(page, outline, extent.subject, lang);
    figures(page, outline, extent.subject, lang);
    if !extent.summary_only {
        problems(page, outline, lang);
        rows(page, outline, extent.rows, lang);
        not_kept(page, outline, lang);
    }
    steps(page, next, lang);
    page.gap();
    page.paragraph(0, &[Ink::Dim], &format!("zhtj {} · {RULES_VERSION}", env!("CARGO_PKG_VERSION")));
}

fn headline(page: &mut Page, outline: &Outline<'_>) {
    let (mark, ink) = match outline.summary.verdict {
        // A sheet without people passes, but is hardly the one that was meant.
        Verdict::Pass if outline.summary.rows.people == 0 => ("! ", Ink::Yellow),
        Verdict::Pass => ("✓ ", Ink::Green),
        Verdict::Fail => ("✗ ", Ink::Red),
        Verdict::Undecided => ("? ", Ink::Magenta),
    };
    let painted = page.paint.ink(&[Ink::Bold, ink], mark);
    page.gap();
    page.hanging(0, &painted, width(mark), &[Ink::Bold, ink], &outline.summary.headline);
}

fn sheets(page: &mut Page, outline: &Outline<'_>, subject: Subject, lang: Lang) {
    for report in &outline.summary.sheets {
        page.paragraph(2, &[Ink::Dim], &sheet_line(report, subject, lang));
    }
}

fn sheet_line(report: &RosterReport, subject: Subject, lang: Lang) -> String {
    let kind = match (subject, report.kind) {
        (Subject::ClassList, _) => lang.pick("毕业班转接名单", "class list of graduates"),
        (Subject::Roster, SheetKind::Members) => {
            lang.pick("导入下级团支部团员团干部", "members and cadres of branches")
        }
        (Subject::Roster, SheetKind::Cadres) => lang.pick("导入本级团干部", "cadres of the own level"),
    };
    let name = match (report.sheet.as_str(), lang) {
        ("", _) => report.file.clone(),
        (sheet, Lang::Zh) => format!("{}「{sheet}」", report.file),
        (sheet, Lang::En) => format!("{} “{sheet}”", report.file),
    };
    let region = report.region.name().map(|region| format!(" · {region}")).unwrap_or_default();
    match lang {
        Lang::Zh => format!("{name} · {kind} · 表头在第 {} 行 · 按 {} 检查{region}", report.header_row, report.today),
        Lang::En => {
            format!("{name} · {kind} · header in row {} · checked for {}{region}", report.header_row, report.today)
        }
    }
}

fn figures(page: &mut Page, outline: &Outline<'_>, subject: Subject, lang: Lang) {
    let [all, mut ready, to_look_at, undecided, to_fix] = outline.summary.figures(lang);
    if subject == Subject::ClassList {
        ready.label = lang.pick("可以发起", "ready to start");
    }
    let parts = [ready, to_look_at, undecided, to_fix];
    if all.value == 0 {
        return;
    }
    page.gap();
    let labels = parts.iter().map(|figure| width(figure.label)).max().unwrap_or_default();
    let digits = width(&number(u64::from(all.value)));
    let room = (page.width.saturating_sub(labels + digits + 12) / 2).min(LONGEST_BAR);
    for figure in &parts {
        // A state that nobody is in says nothing, but the two that decide are always shown.
        if figure.value == 0 && !matches!(figure.severity, None | Some(Severity::Error)) {
            continue;
        }
        let ink = figure.severity.map_or(Ink::Green, Ink::of);
        let inks: &[Ink] = if figure.value == 0 { &[Ink::Dim] } else { &[ink] };
        let bar = page.paint.ink(inks, &"█".repeat(bar(figure.value, all.value, room)));
        let value = page.paint.bold(&pad_left(&number(u64::from(figure.value)), digits));
        let share = format!("{:>5.1}%", f64::from(figure.value) * 100.0 / f64::from(all.value));
        page.line(&format!("  {}  {value}  {}  {bar}", pad(figure.label, labels), page.paint.dim(&share)));
    }
    let total = format!("{}  {}", pad(all.label, labels), pad_left(&number(u64::from(all.value)), digits));
    let total = page.paint.dim(&total);
    page.line(&format!("  {total}"));
}

/// Blocks for a share: none for none, and at least one for anything more, so that a single person is seen.
fn bar(part: u32, all: u32, room: usize) -> usize {
    if part == 0 || all == 0 {
        return 0;
    }
    let blocks = u64::from(part) * room as u64 / u64::from(all);
    usize::try_from(blocks).unwrap_or(room).clamp(1, room.max(1))
}

/// A heading with a line to the edge of the page.
fn part(page: &mut Page, title: &str) {
    page.gap();
    let line = "-".repeat(page.width.saturating_sub(width(title) + 1));
    let (title, line) = (page.paint.bold(title), page.paint.dim(&line));
    page.line(&format!("{title} {line}"));
}

fn problems(page: &mut Page, outline: &Outline<'_>, lang: Lang) {
    if outline.problems.is_empty() {
        return;
    }
    let count = outline.problems.len() as u64;
    part(
        page,
        &match lang {
            Lang::Zh => format!("按问题（{} 种）", number(count)),
            Lang::En => format!("By problem ({})", number(count)),
        },
    );
    for group in &outline.problems {
        problem(page, group, lang);
    }
}

fn problem(page: &mut Page, group: &ProblemGroup<'_>, lang: Lang) {
    page.gap();
    let label = format!("{}  ", group.severity.label(lang));
    let cells = width(&label);
    let count = match lang {
        Lang::Zh => format!("{} 处", number(group.count)),
        Lang::En => format!("{}×", number(group.count)),
    };
    let painted = page.paint.ink(&[Ink::Bold, Ink::of(group.severity)], &label);
    page.hanging(0, &painted, cells, &[Ink::Bold], &format!("{}  {count}", group.title));
    for case in group.cases.iter().take(CASES) {
        page.paragraph(cells, &[], &case.message);
        page.labelled(cells, lang.pick("位置  ", "where   "), &[], &places(case, lang));
    }
    let listed: usize = group.cases.iter().take(CASES).map(|case| case.places.len()).sum();
    let more = group.count.saturating_sub(listed as u64);
    if more > 0 {
        let text = match lang {
            Lang::Zh => format!("另有 {} 处", number(more)),
            Lang::En => format!("and {} more", number(more)),
        };
        page.paragraph(cells, &[Ink::Dim], &text);
    }
    // Copies of one document are several sources with one name.
    let mut named: Vec<String> = group.def.sources.iter().map(|source| source_name(source, lang)).collect();
    named.dedup();
    for name in named {
        page.labelled(cells, lang.pick("依据  ", "source  "), &[Ink::Dim], &name);
    }
    page.labelled(cells, lang.pick("代码  ", "code    "), &[Ink::Dim], group.def.code);
}

fn places(case: &Case<'_>, lang: Lang) -> String {
    let shown: Vec<_> = case.places.iter().take(PLACES).map(|place| place.at.as_str()).collect();
    let shown = shown.join(lang.pick("、", ", "));
    let more = case.places.len().saturating_sub(PLACES);
    match (more, lang) {
        (0, _) => shown,
        (more, Lang::Zh) => format!("{shown} 等，另有 {more} 处"),
        (more, Lang::En) => format!("{shown} and {more} more"),
    }
}

fn rows(page: &mut Page, outline: &Outline<'_>, limit: usize, lang: Lang) {
    if outline.rows.is_empty() || limit == 0 {
        return;
    }
    let all = outline.rows.len() as u64 + outline.more_rows;
    part(
        page,
        &match lang {
            Lang::Zh => format!("逐行（{} 行）", number(all)),
            Lang::En => format!("By row ({})", number(all)),
        },
    );
    for index in gravest(&outline.rows, limit) {
        if let Some(group) = outline.rows.get(index) {
            row(page, group, outline);
        }
    }
    let more = all.saturating_sub(limit as u64);
    if more > 0 {
        page.gap();
        let text = match lang {
            Lang::Zh => format!("另有 {} 行未列出；用 --limit 多看几行，或用 --format csv 列出全部", number(more)),
            Lang::En => format!("{} more rows; see more with --limit, or all with --format csv", number(more)),
        };
        page.paragraph(0, &[Ink::Dim], &text);
    }
}

/// The rows that are shown if not all can be: the gravest, in the order of the sheet.
fn gravest(rows: &[RowGroup<'_>], limit: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|index| std::cmp::Reverse(rows.get(*index).map(|row| row.severity)));
    order.truncate(limit);
    order.sort_unstable();
    order
}

fn row(page: &mut Page, group: &RowGroup<'_>, outline: &Outline<'_>) {
    page.gap();
    let name = match outline.style.lang {
        Lang::Zh => format!("第 {} 行", group.at),
        Lang::En => format!("Row {}", group.at),
    };
    let name = page.paint.bold(&name);
    page.line(&name);
    let mut before: Option<&Place<'_>> = None;
    for item in &group.items {
        // Several findings of one cell show the cell once.
        if before.is_none_or(|before| before.at != item.place.at) {
            cell(page, &item.place);
        }
        before = Some(&item.place);
        finding(page, item, outline.style);
    }
}

fn cell(page: &mut Page, place: &Place<'_>) {
    if place.column.is_none() {
        return;
    }
    let found = place.found.as_deref().unwrap_or_default();
    let text = format!("{}  {}  {found}", place.at, place.header());
    for line in wrap(&text, page.width.saturating_sub(2)) {
        let line = page.paint.ink(&[Ink::Dim], &line);
        page.line(&format!("  {line}"));
    }
}

fn finding(page: &mut Page, item: &RowItem<'_>, style: Style) {
    let lang = style.lang;
    let label = format!("{}  ", item.severity.label(lang));
    let cells = width(&label);
    let painted = page.paint.ink(&[Ink::of(item.severity)], &label);
    page.hanging(4, &painted, cells, &[], &item.message);
    let place = &item.place;
    if let Some(fix) = &place.fix {
        page.labelled(4 + cells, lang.pick("改为 ", "write "), &[Ink::Green], fix);
    }
    // Suggestions that all look the same behind their masks help nobody.
    if place.hidden {
        let text = match (lang, place.suggestions.len()) {
            (Lang::Zh, count) => format!("有 {count} 个可能的正确写法，加 --reveal 显示"),
            (Lang::En, 1) => "there is 1 likely correction, add --reveal to see it".to_owned(),
            (Lang::En, count) => format!("there are {count} likely corrections, add --reveal to see them"),
        };
        page.paragraph(4 + cells, &[Ink::Dim], &text);
    } else if !place.suggestions.is_empty() {
        let text = place.suggestions.join(lang.pick("、", ", "));
        page.labelled(4 + cells, lang.pick("可能是 ", "maybe "), &[Ink::Green], &text);
    }
}

fn not_kept(page: &mut Page, outline: &Outline<'_>, lang: Lang) {
    let count = outline.summary.not_kept;
    if count > 0 {
        page.gap();
        let text = match lang {
            Lang::Zh => format!("问题过多：另有 {} 处只计入总数，没有逐条保留", number(count)),
            Lang::En => format!("too many findings: {} more are counted but were not kept one by one", number(count)),
        };
        page.paragraph(0, &[Ink::Yellow], &text);
    }
}

fn steps(page: &mut Page, next: &[(String, &str)], lang: Lang) {
    if next.is_empty() {
        return;
    }
    part(page, lang.pick("接下来", "Next"));
    for (command, does) in next {
        page.paragraph(2, &[], does);
        // A command must survive copying, so it is not wrapped.
        let command = page.paint.bold(command);
        page.line(&format!("    {command}"));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use zhtj::context::{Context, Region};
    use zhtj::ids::resident_id::check;
    use zhtj::kernel::{Finding, Kind, Personal, Reveal, day};
    use zhtj::policy::Policy;
    use zhtj::roster::render::outline;
    use zhtj::roster::report::{CellFinding, Column, Count, RowStates, Rows};
    use zhtj::roster::{Field, SheetKind};

    use super::*;
    use crate::paint::Paint;

    /// Synthetic people: a wrong check character, a division in no table, a first-generation number, blanks.
    fn sample() -> RosterReport {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let numbers = ["110105194912310021", "11010519491231002X", "110105491231002", "１1010519491231002x", "abc"];
        let mut rows = Rows::default();
        let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
        let mut findings = Vec::new();
        for (number, row) in numbers.into_iter().zip(4..) {
            let checked = check(number, &context);
            rows.count(checked.findings.iter().map(Finding::severity).max());
            for finding in checked.findings {
                let (def, severity) = (finding.def(), finding.severity());
                let count = counts.entry(def.code).or_insert(Count { def, severity, times: 0 });
                count.times += 1;
                count.severity = count.severity.max(severity);
                let found = Some(Personal::new(Kind::Id, number));
                findings.push(CellFinding { row, column: Some(1), finding, found });
            }
        }
        let column = |index, header: &str, field| Column { index, header: header.to_owned(), field };
        RosterReport {
            file: "名册.xlsx".to_owned(),
            sheet: "团员".to_owned(),
            kind: SheetKind::Members,
            header_row: 3,
            columns: vec![column(0, "姓名", Some(Field::Name)), column(1, "身份证号码", Some(Field::ResidentId))],
            today: day(2026, 11, 22),
            region: Region::Province(65),
            rows,
            states: RowStates::default(),
            sheet_findings: Vec::new(),
            findings,
            counts,
            not_kept: 0,
        }
    }

    fn show(lang: Lang, cells: usize, on: bool, reveal: Reveal) -> String {
        let reports = [sample()];
        let mut page = Page::new(Paint { on }, cells);
        let next = [("zhtj explain resident_id.length".to_owned(), lang.pick("了解规则", "the rule"))];
        let extent = Extent { summary_only: false, subject: Subject::Roster, rows: 3 };
        write(&mut page, &outline(&reports, Style { lang, reveal }), extent, &next);
        page.finish().replace(RULES_VERSION, "[rules]").replace(env!("CARGO_PKG_VERSION"), "[version]")
    }

    #[test]
    fn the_report_is_clear_in_narrow_and_wide_terminals() {
        insta::assert_snapshot!("zh_60", show(Lang::Zh, 60, false, Reveal::Masked));
        insta::assert_snapshot!("zh_120", show(Lang::Zh, 120, false, Reveal::Masked));
        insta::assert_snapshot!("en_80", show(Lang::En, 80, false, Reveal::Masked));
        insta::assert_snapshot!("en_80_revealed", show(Lang::En, 80, false, Reveal::Full));
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        for cells in [40, 60, 80, 120] {
            for lang in [Lang::Zh, Lang::En] {
                let report = show(lang, cells, false, Reveal::Masked);
                let too_wide = report.lines().filter(|line| !line.contains("zhtj explain"));
                let too_wide: Vec<_> = too_wide.filter(|line| width(line) > cells + 2).collect();
                assert!(too_wide.is_empty(), "{cells}: {too_wide:#?}");
            }
        }
    }

    #[test]
    fn colours_add_nothing_but_colours() {
        let coloured = show(Lang::Zh, 80, true, Reveal::Masked);
        let mut plain = String::new();
        for part in coloured.split('\u{1b}') {
            plain.push_str(
                part.split_once('m').filter(|(code, _)| code.starts_with('[')).map_or(part, |(_, text)| text),
            );
        }
        assert!(coloured.contains("\u{1b}[1;31m"));
        assert_eq!(plain, show(Lang::Zh, 80, false, Reveal::Masked));
    }

    #[test]
    fn masked_reports_hold_no_number_in_full() {
        for lang in [Lang::Zh, Lang::En] {
            let report = show(lang, 80, false, Reveal::Masked);
            assert!(!report.contains("19491231"), "{report}");
        }
    }

    #[test]
    fn a_bar_shows_the_least_share_and_never_leaves_its_room() {
        assert_eq!([(0, 10), (1, 1000), (5, 10), (10, 10)].map(|(part, all)| bar(part, all, 20)), [0, 1, 10, 20]);
    }
}
