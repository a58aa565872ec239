//! Workbooks are written from rows in memory and read again with another library.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};

use super::annotate::annotate_source;
use super::fix::{Corrections, fix_source};
use super::marks::NOTES_PER_SHEET;
use super::source::{Merged, Source, SourceSheet};
use super::*;
use crate::kernel::{Lang, Reveal};
use crate::roster::render::Style;
use crate::roster::render::fixture::{self, BAD, GOOD, report};
use crate::roster::{Batch, Cell, Row};

const STYLE: Style = Style { lang: Lang::Zh, reveal: Reveal::Masked };

/// Sheets in memory.
struct Memory(Vec<(&'static str, bool, Batch, Vec<Merged>)>);

impl Source for Memory {
    fn sheets(&self) -> Vec<SourceSheet> {
        let sheet =
            |(name, visible, ..): &(&str, bool, _, _)| SourceSheet { name: (*name).to_owned(), visible: *visible };
        self.0.iter().map(sheet).collect()
    }

    fn merged(&mut self, sheet: usize) -> Vec<Merged> {
        self.0[sheet].3.clone()
    }

    fn each_row(
        &mut self,
        sheet: usize,
        each: &mut dyn FnMut(Row<'_>) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.0[sheet].2.rows().try_for_each(each)
    }
}

fn batch(rows: &[(u32, &[Cell<'_>])]) -> Batch {
    let mut batch = Batch::default();
    for (number, cells) in rows {
        for cell in *cells {
            batch.push(*cell);
        }
        batch.end_row(*number);
    }
    batch
}

/// What [`report`] is about: a title, a header in row 3, people in rows 4 to 8, of which row 5 is absent.
fn roster() -> Memory {
    use Cell::{Bool, Date, Empty, Fault, Number, Text};
    let written = format!("'{GOOD}");
    let rows = batch(&[
        (1, &[Text("团员名册")]),
        (3, &[Text("姓名"), Text("身份证号码"), Text("民族"), Text("=1+1")]),
        (4, &[Text("张三"), Text(BAD), Text("汉族"), Text("=1+1")]),
        (6, &[Text("李四"), Text(BAD), Empty, Number(1.5), Date { serial: 43709.0, is_1904: false }]),
        (7, &[Text("王五"), Text(GOOD), Text("<b>=汉|\"&"), Bool(true), Date { serial: 42247.5, is_1904: true }]),
        (8, &[Text("赵六"), Text(&written), Text("@x"), Fault("#N/A"), Number(110_105_194_912_310_020.0)]),
    ]);
    let other = batch(&[(1, &[Text("+86"), Number(2.0)])]);
    Memory(vec![("名册", true, rows, vec![]), ("说明", false, other, vec![])])
}

fn annotated(reports: &[crate::roster::RosterReport], source: &mut Memory) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    annotate_source(source, reports, STYLE, &mut out).unwrap();
    out.into_inner()
}

fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn sheets(workbook: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(workbook)).unwrap()
}

fn text(range: &calamine::Range<Data>, place: (u32, u32)) -> String {
    range.get_value(place).map(ToString::to_string).unwrap_or_default()
}

fn has_no_formula(workbook: &[u8]) {
    for number in 1..=3 {
        let page = part(workbook, &format!("xl/worksheets/sheet{number}.xml"));
        assert!(page.contains("<sheetData>") && !page.contains("<f>"), "{number}");
    }
}

#[test]
fn a_copy_holds_every_value_as_it_was() {
    let out = annotated(&[report()], &mut roster());
    let mut book = sheets(&out);
    assert_eq!(book.sheet_names(), ["检查汇总", "名册", "说明"]);
    let range = book.worksheet_range("名册").unwrap();
    assert_eq!(range.get_value((0, 0)), Some(&Data::String("团员名册".into())));
    assert_eq!(range.get_value((3, 1)), Some(&Data::String(BAD.into())));
    assert_eq!(range.get_value((3, 3)), Some(&Data::String("=1+1".into())));
    assert_eq!(range.get_value((5, 3)), Some(&Data::Float(1.5)));
    assert_eq!(range.get_value((6, 3)), Some(&Data::Bool(true)));
    assert_eq!(range.get_value((7, 3)), Some(&Data::String("#N/A".into())));
    assert_eq!(range.get_value((7, 4)), Some(&Data::Float(110_105_194_912_310_020.0)));
    let day = |place| match range.get_value(place) {
        Some(Data::DateTime(day)) => (day.as_f64() * 2.0).to_string(),
        other => panic!("not a day: {other:?}"),
    };
    assert_eq!(day((5, 4)), "87418");
    assert_eq!(day((6, 4)), "87419", "half a day later: the 1904 date system is moved to the other");
    let other = book.worksheet_range("说明").unwrap();
    assert_eq!(other.get_value((0, 0)), Some(&Data::String("+86".into())));
    has_no_formula(&out);
}

#[test]
fn every_finding_is_coloured_commented_and_listed() {
    let out = annotated(&[report()], &mut roster());
    let range = sheets(&out).worksheet_range("名册").unwrap();
    // Behind the five columns that the rows reach, one more than have a header.
    assert_eq!(text(&range, (2, 5)), "检查结果");
    assert!(
        text(&range, (3, 5)).starts_with("B4 身份证号码 [错误] 末位与前17位不符；请核对；可能是 110*************2X")
    );
    assert_eq!(text(&range, (4, 5)), "[无法判定] 与第4行相同；请核对", "a row without cells keeps its finding");
    assert_eq!(text(&range, (5, 5)).lines().count(), 2);
    assert!(text(&range, (6, 5)).contains("“<b>=汉|\"&”不在列表中"));
    let comments = part(&out, "xl/comments1.xml");
    for place in ["B4", "B6", "C7", "B8"] {
        assert!(comments.contains(&format!("ref=\"{place}\"")), "{place}");
    }
    assert_eq!(comments.matches("<comment ").count(), 4);
    assert!(!comments.contains(GOOD) && !comments.contains(BAD), "comments are masked");
    let page = part(&out, "xl/worksheets/sheet2.xml");
    assert!(page.contains("<autoFilter ref=\"A3:F8\"/>") && page.contains("ySplit=\"3\""));
    let style_of = |place: &str| {
        let cell = page.split(&format!("<c r=\"{place}\" s=\"")).nth(1).expect(place);
        cell.split('"').next().unwrap().parse::<usize>().unwrap()
    };
    let styles = part(&out, "xl/styles.xml");
    let fills: Vec<_> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
    let fill_of = |place: &str| fills[style_of(place)].split("fillId=\"").nth(1).unwrap().split('"').next().unwrap();
    let (error, warning, note) = (fill_of("B4"), fill_of("C7"), fill_of("B8"));
    assert_eq!(error, fill_of("B6"), "the gravest finding of a cell colours it");
    assert!(error != warning && warning != note && error != note && note != "0");
}

#[test]
fn the_summary_counts_explains_and_links() {
    let out = annotated(&[report()], &mut roster());
    let range = sheets(&out).worksheet_range("检查汇总").unwrap();
    assert_eq!(text(&range, (1, 0)), "5人中有2人必须改正后才能导入");
    let all: Vec<_> = range.cells().map(|(.., value)| value.to_string()).collect();
    for wanted in ["校验码不符", "t.number (t.check)", "《公民身份号码》 6（标准化部门，1999；正式文件）", "B4"]
    {
        assert!(all.iter().any(|cell| cell == wanted), "{wanted}: {all:#?}");
    }
    let page = part(&out, "xl/worksheets/sheet1.xml");
    assert!(page.contains("location=\"'名册'!B4\"") || page.contains("location=\"&apos;名册&apos;!B4\""), "{page}");
    assert!(!all.iter().any(|cell| cell.contains(GOOD) || cell.contains(BAD)));
}

#[test]
fn comments_are_capped_errors_first_and_the_summary_says_so() {
    let mut long = report();
    long.findings = (0..NOTES_PER_SHEET).map(|n| fixture::tidied(n + 4)).collect();
    long.findings.push(fixture::check(NOTES_PER_SHEET + 4));
    long.counts = fixture::counts(&long.findings);
    let cells = [Cell::Text("张三"), Cell::Text(BAD)];
    let rows: Vec<_> = (4..NOTES_PER_SHEET + 5).map(|row| (row, &cells[..])).collect();
    let out = annotated(&[long], &mut Memory(vec![("名册", true, batch(&rows), vec![])]));
    let comments = part(&out, "xl/comments1.xml");
    assert_eq!(comments.matches("<comment ").count(), NOTES_PER_SHEET as usize);
    assert!(comments.contains(&format!("ref=\"B{}\"", NOTES_PER_SHEET + 4)), "the error has its comment");
    let summary = sheets(&out).worksheet_range("检查汇总").unwrap();
    assert!(summary.cells().any(|(.., value)| value.to_string().contains("另有1个单元格只有颜色")));
}

fn fixed(reports: &[crate::roster::RosterReport], style: Style) -> (Vec<u8>, Vec<Change>) {
    let mut out = Cursor::new(Vec::new());
    let changes = fix_source(&mut roster(), reports, Corrections::all_fixes(), style, &mut out).unwrap();
    (out.into_inner(), changes)
}

#[test]
fn fixes_are_applied_as_text_and_nothing_else_is_touched() {
    let (out, changes) = fixed(&[report()], STYLE);
    let places: Vec<_> = changes.iter().map(|change| (change.row, change.column, change.code)).collect();
    assert_eq!(places, [(6, 1, "t.tidied"), (8, 1, "t.tidied")]);
    assert_eq!((changes[1].before.reveal(), changes[1].after.reveal()), (format!("'{GOOD}").as_str(), GOOD));
    let mut book = sheets(&out);
    assert_eq!(book.sheet_names(), ["名册", "说明", "修改清单"]);
    let range = book.worksheet_range("名册").unwrap();
    let plain = annotated(&[report()], &mut roster());
    let original = sheets(&plain).worksheet_range("名册").unwrap();
    for row in 0..8 {
        for column in 0..5 {
            let place = (row, column);
            if [(5, 1), (7, 1)].contains(&place) {
                assert_eq!(range.get_value(place), Some(&Data::String(GOOD.into())));
            } else {
                assert_eq!(range.get_value(place), original.get_value(place), "{place:?}");
            }
        }
    }
    assert_eq!(range.get_value((0, 5)), None, "no column is added");
    has_no_formula(&out);
}

#[test]
fn the_list_of_changes_is_masked_unless_revealed() {
    let listed = |style| {
        let (out, _) = fixed(&[report()], style);
        let range = sheets(&out).worksheet_range("修改清单").unwrap();
        range.cells().map(|(.., value)| value.to_string()).collect::<Vec<_>>()
    };
    let masked = listed(STYLE);
    for wanted in ["共修改2个单元格", "B8", "身份证号码", "文字已规整", "t.tidied", "110*************2X"]
    {
        assert!(masked.iter().any(|cell| cell == wanted), "{wanted}: {masked:#?}");
    }
    assert!(!masked.iter().any(|cell| cell.contains(GOOD)));
    assert!(listed(Style { reveal: Reveal::Full, ..STYLE }).iter().any(|cell| cell == GOOD));
}

#[test]
fn of_two_fixes_of_a_cell_the_later_wins() {
    use crate::kernel::{Diagnosis, Kind, Personal};
    let mut report = report();
    let mut first = fixture::tidied(8);
    first.finding = first.finding.with_fix(Personal::new(Kind::Id, "110105491231002"));
    let mut upgraded = fixture::tidied(8);
    upgraded.finding = fixture::Odd { text: String::new() }.finding().with_fix(Personal::new(Kind::Id, GOOD));
    report.findings = vec![first, upgraded];
    let (out, changes) = fixed(&[report], STYLE);
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].after.reveal(), changes[0].code), (GOOD, "t.odd"));
    assert_eq!(text(&sheets(&out).worksheet_range("名册").unwrap(), (7, 1)), GOOD);
}

#[test]
fn a_report_about_another_file_is_refused() {
    let refused = |report| {
        fix_source(&mut roster(), &[report], Corrections::all_fixes(), STYLE, Cursor::new(Vec::new()))
            .unwrap_err()
            .code()
    };
    let mut elsewhere = report();
    elsewhere.sheet = "另一张".to_owned();
    assert_eq!(refused(elsewhere), "file.report_of_another");
    let mut longer = report();
    longer.findings.push(fixture::tidied(900));
    assert_eq!(refused(longer), "file.report_of_another");
}

#[test]
fn merged_cells_stay_merged() {
    let mut source = roster();
    source.0[0].3 = vec![Merged { rows: (0, 0), columns: (0, 3) }, Merged { rows: (5, 6), columns: (4, 4) }];
    let out = annotated(&[report()], &mut source);
    let page = part(&out, "xl/worksheets/sheet2.xml");
    assert!(page.contains("<mergeCell ref=\"A1:D1\"/>") && page.contains("<mergeCell ref=\"E6:E7\"/>"));
    let range = sheets(&out).worksheet_range("名册").unwrap();
    assert_eq!(text(&range, (0, 0)), "团员名册");
    assert_eq!(text(&range, (6, 0)), "王五");
}

#[test]
fn what_a_workbook_cannot_hold_is_refused_with_its_place() {
    let long = "团".repeat(40_000);
    let rows = batch(&[(3, &[Cell::Text("姓名")]), (4, &[Cell::Empty, Cell::Text(&long)])]);
    let mut source = Memory(vec![("名册", true, rows, vec![])]);
    let error = annotate_source(&mut source, &[report()], STYLE, Cursor::new(Vec::new())).unwrap_err();
    assert_eq!(error.code(), "file.output_cell");
    assert!(error.message(Lang::Zh).contains("B4"));
    let rows = batch(&[(1_048_577, &[Cell::Text("x")])]);
    let mut source = Memory(vec![("名册", true, rows, vec![])]);
    let error = annotate_source(&mut source, &[report()], STYLE, Cursor::new(Vec::new())).unwrap_err();
    assert_eq!(error.code(), "file.output_rows");
}

#[test]
fn an_open_file_goes_through_with_its_own_row_numbers() {
    use crate::roster::Limits;
    use crate::roster::read::open;

    // A text file comes in pieces whose rows count from 1; blank lines count too.
    let head = format!(
        "团员名册\n\n姓名,身份证号码,民族,=1+1\n\
         张三,{BAD},汉族,x\n,,\n李四,{BAD},,\n王五,{GOOD},=汉,\n赵六,'{GOOD},,\n"
    );
    let more = (9..40_000).map(|row| format!("甲{row},{GOOD},汉族,\n"));
    let csv: String = std::iter::once(head).chain(more).collect();
    let mut report = report();
    report.sheet = String::new();
    let mut last = fixture::tidied(39_999);
    last.column = Some(0);
    report.findings.push(last);
    let mut book = open(Cursor::new(csv), &Limits::default()).unwrap();
    let mut out = Cursor::new(Vec::new());
    annotate(&mut book, &[report.clone()], STYLE, &mut out).unwrap();
    let marked = out.into_inner();
    let range = sheets(&marked).worksheet_range("名册").unwrap();
    assert_eq!(text(&range, (3, 0)), "张三");
    assert_eq!(text(&range, (39_998, 0)), "甲39999");
    assert!(text(&range, (39_998, 4)).starts_with("A39999 姓名 [提示]"));
    assert!(text(&range, (3, 4)).starts_with("B4 身份证号码 [错误]"));

    // What was written can be read again, and corrected.
    let mut again = open(Cursor::new(marked), &Limits::default()).unwrap();
    report.sheet = "名册".to_owned();
    let mut out = Cursor::new(Vec::new());
    let changes = fix(&mut again, &[report], STYLE, &mut out).unwrap();
    assert_eq!(changes.iter().map(|change| change.row).collect::<Vec<_>>(), [6, 8, 39_999]);
    let range = sheets(&out.into_inner()).worksheet_range("名册").unwrap();
    assert_eq!(text(&range, (39_998, 0)), GOOD);
}
