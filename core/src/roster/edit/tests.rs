//! What follows an edit is what a check of the whole sheet gives.

use std::io::Cursor;
use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::kernel::{Kind, Lang, Reveal, Severity, Verdict, day};
use crate::roster::read::{self, ReadError};
use crate::roster::render::Style;
use crate::roster::report::RosterReport;
use crate::roster::{Cell, Limits, check::Options, check_book};

const ROSTER: &str = "团员名册,,,,\n\
    姓名,身份证号码,民族,手机号码,入团年月\n\
    张三,110105194912310021,汉,13800138000,2019-09\n\
    李四,11010519491231002X,汉族,13800138000,2019年9月\n\
    王五,11010519491231002x,火星族,13800138001,2019-13\n\
    ,,,,\n\
    合计,,,,\n";

const TODAY: crate::kernel::Date = day(2026, 11, 22);

fn book() -> Workbook {
    let mut book = Workbook::open(ROSTER.into(), "roster.csv", &Limits::default(), &mut |_| {}).unwrap();
    book.check(0, Terms::new(TODAY), &mut |_| {}).unwrap();
    book
}

fn sheet(book: &mut Workbook) -> &mut Sheet {
    book.sheet_mut(0).unwrap()
}

/// Everything of a report that can be seen.
fn seen(report: &RosterReport) -> String {
    format!("{report:?}")
}

/// A check from nothing of what a sheet holds now.
fn fresh(sheet: &Sheet) -> String {
    let terms = sheet.terms().unwrap().clone();
    let file = &sheet.report().unwrap().file;
    let mut copy = Sheet::new(sheet.info().clone(), copy_of(sheet.grid()));
    copy.check(file, terms, &mut |_| {}).unwrap();
    seen(copy.report().unwrap())
}

fn copy_of(grid: &Grid) -> Grid {
    let mut copy = Grid::default();
    for row in grid.rows() {
        for (column, cell) in (0..).zip(row.cells()) {
            copy.set(row.number(), column, cell);
        }
    }
    copy
}

#[test]
fn a_workbook_in_memory_gives_the_report_of_a_streamed_file() {
    let policy = crate::policy::Policy::default();
    let context =
        crate::context::Context { today: TODAY, region: crate::context::Region::Unspecified, policy: &policy };
    let mut file = read::open(Cursor::new(ROSTER), &Limits::default()).unwrap();
    let streamed = check_book(&mut file, "roster.csv", &Options::new(context), None, None, &mut |_| {}).unwrap();
    let mut book = book();
    assert_eq!(book.reports(|reports| reports.iter().map(seen).collect::<Vec<_>>()), [seen(&streamed.reports[0])]);
    assert_eq!(sheet(&mut book).report().map(RosterReport::verdict), Some(Verdict::Fail));
}

#[test]
fn states_are_those_of_the_rows() {
    use RowState::{Nobody, ToFix};

    let mut book = book();
    let sheet = sheet(&mut book);
    let states: Vec<_> = (1..=8).map(|row| sheet.state(row)).collect();
    assert_eq!(states, [Nobody, Nobody, ToFix, ToFix, ToFix, Nobody, Nobody, Nobody]);
    assert_eq!(sheet.filter(&Wanted::default()), [3, 4, 5, 7]);
    assert_eq!(sheet.filter(&Wanted { states: vec![Nobody], ..Wanted::default() }), [7]);
    assert_eq!(sheet.filter(&Wanted { text: "02X".into(), ..Wanted::default() }), [4, 5]);
    let codes = vec!["roster.duplicate_id".to_owned()];
    assert_eq!(sheet.filter(&Wanted { codes, ..Wanted::default() }), [5]);
}

#[test]
fn the_next_problem_is_found_in_both_directions() {
    let mut book = book();
    let sheet = sheet(&mut book);
    let mut forward = Vec::new();
    let mut place = (0, None);
    while let Some(found) = sheet.next(place, Direction::Forward, Severity::Note, &[]) {
        place = (found.row, found.column);
        forward.push(place);
    }
    let mut places: Vec<_> = sheet.report().unwrap().findings.iter().map(|found| (found.row, found.column)).collect();
    places.dedup();
    assert_eq!(forward, places);
    let mut backward = Vec::new();
    place = (u32::MAX, None);
    while let Some(found) = sheet.next(place, Direction::Backward, Severity::Note, &[]) {
        place = (found.row, found.column);
        backward.push(place);
    }
    backward.reverse();
    assert_eq!(backward, places);
    let error = sheet.next((0, None), Direction::Forward, Severity::Error, &["roster.duplicate_id".to_owned()]);
    assert_eq!(error.map(|found| (found.row, found.column)), Some((5, Some(1))));
}

#[test]
fn a_second_number_is_found_and_forgotten_with_the_edit() {
    let mut book = book();
    let sheet = sheet(&mut book);
    let twice = |sheet: &Sheet| {
        let list =
            sheet.report().unwrap().findings.iter().filter(|found| found.finding.code() == "roster.duplicate_id");
        list.map(|found| found.row).collect::<Vec<_>>()
    };
    assert_eq!(twice(sheet), [5]);
    assert_eq!(sheet.edit(4, 1, "").unwrap(), "11010519491231002X");
    assert_eq!(twice(sheet), [0_u32; 0]);
    assert_eq!(sheet.edit(3, 1, "11010519491231002X").unwrap(), "110105194912310021");
    assert_eq!(twice(sheet), [5]);
    assert_eq!(sheet.steps(), (2, 0));
    assert_eq!(sheet.undo().unwrap(), Some(vec![(3, 1)]));
    assert_eq!(sheet.undo().unwrap(), Some(vec![(4, 1)]));
    assert_eq!(sheet.undo().unwrap(), None);
    assert_eq!(twice(sheet), [5]);
    assert_eq!(sheet.redo().unwrap(), Some(vec![(4, 1)]));
    assert_eq!((twice(sheet), sheet.steps()), (vec![], (1, 1)));
}

#[test]
fn fixes_are_one_step_and_leave_none() {
    let mut book = book();
    let sheet = sheet(&mut book);
    let before = seen(sheet.report().unwrap());
    let places: Vec<_> = sheet.fixes(|_| true).iter().map(|fix| (fix.row, fix.column, fix.def.code)).collect();
    assert_eq!(places, [(3, 2, "value.rewritten"), (4, 4, "month.rewritten"), (5, 1, "text.tidied")]);
    assert_eq!(sheet.apply_fixes(|code| code == "value.rewritten").unwrap(), 1);
    assert_eq!(sheet.grid().cell(3, 2), Cell::Text("汉族"));
    assert!(sheet.apply_fix(4, 4).unwrap() && !sheet.apply_fix(4, 0).unwrap());
    assert_eq!(sheet.apply_fixes(|_| true).unwrap(), 1);
    assert!(sheet.fixes(|_| true).is_empty());
    assert_eq!(sheet.changed(5).collect::<Vec<_>>(), [1]);
    while sheet.undo().unwrap().is_some() {}
    assert_eq!(seen(sheet.report().unwrap()), before);
    assert_eq!(sheet.changed(5).count(), 0);
}

#[test]
fn an_edit_that_takes_the_header_away_changes_nothing() {
    let mut book = book();
    let sheet = sheet(&mut book);
    let before = seen(sheet.report().unwrap());
    sheet.edit(2, 0, "名").unwrap();
    let refused = sheet.edit(2, 1, "号").unwrap_err();
    assert_eq!(refused, EditError::Unreadable(ReadError::NoKnownColumn));
    assert_eq!(refused.code(), "file.no_known_column");
    assert_eq!(sheet.grid().cell(2, 1), Cell::Text("身份证号码"));
    assert_eq!(seen(sheet.report().unwrap()), fresh(sheet));
    sheet.undo().unwrap();
    assert_eq!(seen(sheet.report().unwrap()), before);
}

#[test]
fn what_cannot_be_edited_is_refused() {
    let mut book = book();
    let sheet = sheet(&mut book);
    for (row, column) in [(0, 0), (1_048_577, 0), (3, 256)] {
        let refused = sheet.edit(row, column, "x").unwrap_err();
        assert_eq!(refused, EditError::NoSuchCell { row, column });
        assert!(refused.message(Lang::Zh).contains('；') && refused.message(Lang::En).contains(';'));
    }
    let mut unchecked = Workbook::open(ROSTER.into(), "", &Limits::default(), &mut |_| {}).unwrap();
    let refused = unchecked.sheet_mut(0).unwrap().edit(3, 0, "x").unwrap_err();
    assert_eq!(refused.code(), "edit.not_checked");
    assert!(unchecked.sheet_mut(1).is_none());
}

#[test]
fn limits_hold_in_memory() {
    let open = |limits: Limits| Workbook::open(ROSTER.into(), "", &limits, &mut |_| {}).map(|_| ()).unwrap_err().code();
    assert_eq!(open(Limits { rows: 4, ..Limits::default() }), "file.too_many_rows");
    assert_eq!(open(Limits { memory_bytes: 100, ..Limits::default() }), "file.too_large");
    assert_eq!(open(Limits { file_bytes: 10, ..Limits::default() }), "file.too_large");
}

#[test]
fn findings_beyond_the_limit_are_counted_right_after_an_edit() {
    let mut book = book();
    let mut terms = Terms::new(TODAY);
    terms.limits.findings = 2;
    book.check(0, terms, &mut |_| {}).unwrap();
    let sheet = sheet(&mut book);
    assert!(sheet.report().unwrap().not_kept > 0);
    sheet.edit(5, 2, "汉族").unwrap();
    assert_eq!(seen(sheet.report().unwrap()), fresh(sheet));
}

#[test]
fn cells_are_masked_by_what_their_column_holds() {
    let csv = "姓名,身份证号码,民族,家长\n张三,11010519491231002X,13800138000,张大山\n,,,12\n";
    let mut book = Workbook::open(csv.into(), "", &Limits::default(), &mut |_| {}).unwrap();
    book.check(0, Terms::new(TODAY), &mut |_| {}).unwrap();
    let sheet = sheet(&mut book);
    let shown = |row, column| sheet.text(row, column).show(Reveal::Masked);
    assert_eq!([shown(1, 0), shown(2, 0), shown(2, 1)], ["姓名", "张*", "110*************2X"]);
    // A number where a value of a list belongs may be anybody's.
    assert_eq!([shown(2, 2), shown(2, 3), shown(3, 3)], ["138******00", "***", "12"]);
    assert_eq!((sheet.text(2, 3).reveal(), sheet.text(2, 0).kind()), ("张大山", Kind::Name));
}

#[test]
fn the_corrected_copy_lists_edits_and_fixes() {
    let mut book = book();
    sheet(&mut book).edit(3, 1, "110101200001011234").unwrap();
    sheet(&mut book).apply_fixes(|code| code == "value.rewritten").unwrap();
    let write = |book: &mut Workbook, and_fixes| {
        let mut out = Cursor::new(Vec::new());
        let changes = book.corrected(and_fixes, Style { lang: Lang::Zh, reveal: Reveal::Full }, &mut out).unwrap();
        let copy = Workbook::open(out.into_inner(), "copy.xlsx", &Limits::default(), &mut |_| {}).unwrap();
        let rows = |sheet: &Sheet| {
            let row = |row: crate::roster::Row<'_>| row.cells().map(crate::roster::row::text_of).collect::<Vec<_>>();
            sheet.grid().rows().map(row).collect::<Vec<_>>()
        };
        (changes, rows(&copy.sheets()[0]), rows(&copy.sheets()[1]))
    };
    let (changes, cells, list) = write(&mut book, false);
    assert_eq!(changes, 2);
    assert_eq!(cells[2], ["张三", "110101200001011234", "汉族", "13800138000", "2019-09"]);
    assert_eq!(cells[3][4], "2019年9月");
    let lines = &list[list.len() - 2..];
    assert_eq!(lines[0][1..], ["B3", "身份证号码", "110105194912310021", "110101200001011234", "手工修改"]);
    assert_eq!((&*lines[1][1], &*lines[1][3], &*lines[1][4], &*lines[1][6]), ("C3", "汉", "汉族", "value.rewritten"));
    let (changes, cells, _) = write(&mut book, true);
    assert_eq!((changes, &*cells[3][4], &*cells[4][1]), (4, "2019-09", "11010519491231002X"));
    // The copy alone was corrected.
    assert_eq!(sheet(&mut book).fixes(|_| true).len(), 2);
    let mut out = Cursor::new(Vec::new());
    book.annotate(Style::default(), &mut out).unwrap();
    assert!(Workbook::open(out.into_inner(), "", &Limits::default(), &mut |_| {}).is_ok());
}

#[test]
fn people_of_a_second_file_are_compared_also_after_an_edit() {
    let list = "姓名,身份证号码\n赵六,110101200001010037\n坏行,x\n";
    let list = Workbook::open(list.into(), "", &Limits::default(), &mut |_| {}).unwrap();
    let register = list.register(None, &Terms::new(TODAY), None).unwrap();
    assert_eq!((register.len(), register.passed_over()), (1, 1));
    assert_eq!(list.register(None, &Terms::new(TODAY), Some(3)).unwrap_err(), ReadError::NoSheet);
    let mut book = book();
    let terms = Terms { register: Some(Arc::new(register)), ..Terms::new(TODAY) };
    book.check(0, terms, &mut |_| {}).unwrap();
    let sheet = sheet(&mut book);
    sheet.edit(3, 1, "110101200001010037").unwrap();
    let codes: Vec<_> = sheet.findings(3).iter().map(|found| found.finding.code()).collect();
    assert!(codes.contains(&"roster.exists_somewhere") && codes.contains(&"roster.name_differs"), "{codes:?}");
    assert_eq!(seen(sheet.report().unwrap()), fresh(sheet));
}

#[test]
fn a_name_that_promises_another_format_is_told_once() {
    let mut book = Workbook::open(ROSTER.into(), "roster.xls", &Limits::default(), &mut |_| {}).unwrap();
    book.check(0, Terms::new(TODAY), &mut |_| {}).unwrap();
    for _ in 0..2 {
        let told = book.reports(|reports| {
            reports[0].sheet_findings.iter().filter(|finding| finding.code() == "file.extension").count()
        });
        assert_eq!(told, 1);
    }
}

const TEXTS: [&str; 12] = [
    "",
    "张三",
    "110105194912310021",
    "11010519491231002X",
    "110101200001010037",
    "汉",
    "汉族",
    "13800138000",
    "2019-09",
    "2019年9月",
    "合计",
    "姓名",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn edits_are_followed_as_a_check_would_tell(
        edits in prop::collection::vec((1_u32..10, 0_u16..7, 0..TEXTS.len(), 0..6_u8), 1..25)
    ) {
        let mut book = book();
        let sheet = sheet(&mut book);
        for (row, column, text, what) in edits {
            match what {
                0 => drop(sheet.undo()),
                1 => drop(sheet.redo()),
                2 => drop(sheet.apply_fixes(|_| true)),
                _ => drop(sheet.edit(row, column, TEXTS[text])),
            }
            prop_assert_eq!(seen(sheet.report().unwrap()), fresh(sheet));
        }
        while let Ok(Some(_)) = sheet.undo() {}
        prop_assert_eq!(seen(sheet.report().unwrap()), fresh(sheet));
    }
}
