//! A small report of synthetic people, for the tests of reports and of workbooks.
#![expect(unreachable_pub, reason = "the catalogue's macro makes public items, here inside a test module")]

use std::collections::BTreeMap;

use crate::context::Region;
use crate::kernel::text::tidy_code;
use crate::kernel::{Diagnosis, Grade, Kind, Personal, Source, day};
use crate::roster::report::{CellFinding, Count, RosterReport, RowStates, Rows};
use crate::roster::{Column, Field, SheetKind};

static STANDARD: Source = Source {
    id: "STANDARD",
    title: "公民身份号码",
    issuer: "标准化部门",
    date: "1999",
    article: "6",
    url: "https://example.org/standard?a=1&b=2",
    grade: Grade::Official,
    quote: "",
};
static GUESS: Source = Source {
    id: "GUESS",
    title: "推断",
    issuer: "本项目",
    date: "",
    article: "",
    url: "",
    grade: Grade::Inferred,
    quote: "",
};

crate::findings! {
    /// The check character does not fit.
    Check = "t.check" by "t.number", Error, [&STANDARD],
        title: "校验码不符" / "check character does not fit",
        zh: "末位与前17位不符；请核对", en: "the last character does not fit; compare it", {}
    /// The sheet lacks something.
    Sheet = "t.sheet" by "t.sheet", Error, [&GUESS],
        title: "缺少列" / "column is missing",
        zh: "缺少“{header}”列；请补上", en: "there is no column {header}; add it", { header: String }
    /// The row repeats another.
    Row = "t.row" by "t.row", Undecided, [&GUESS, &STANDARD],
        title: "行重复" / "row repeats another",
        zh: "与第{other}行相同；请核对", en: "repeats row {other}; look at both", { other: u32 }
    /// Something odd with markup in it.
    Odd = "t.odd" by "t.odd", Warning, [&GUESS],
        title: "民族写法" / "spelling of ethnicity",
        zh: "“{text}”不在列表中；请改正", en: "{text} is not in the list; correct it", { text: String }
    /// The text was tidied.
    Tidied = "t.tidied" by "t.number", Note, [&STANDARD],
        title: "文字已规整" / "text was tidied",
        zh: "含有多余字符；请改正", en: "contains extra characters; correct it", {}
}

pub(in crate::roster) const BAD: &str = "110105194912310021";
pub(in crate::roster) const GOOD: &str = "11010519491231002X";

pub(in crate::roster) fn check(row: u32) -> CellFinding {
    let suggestion = Personal::new(Kind::Id, GOOD);
    let finding = Check {}.finding().with_suggestions(vec![suggestion]);
    CellFinding { row, column: Some(1), finding, found: Some(Personal::new(Kind::Id, BAD)) }
}

pub(in crate::roster) fn tidied(row: u32) -> CellFinding {
    let written = format!("'{GOOD}");
    let fix = Personal::new(Kind::Id, tidy_code(&written).text.into_owned());
    let finding = Tidied {}.finding().with_fix(fix);
    CellFinding { row, column: Some(1), finding, found: Some(Personal::new(Kind::Id, written)) }
}

pub(in crate::roster) fn counts(findings: &[CellFinding]) -> BTreeMap<&'static str, Count> {
    let mut counts = BTreeMap::new();
    for found in findings {
        let (def, severity) = (found.finding.def(), found.finding.severity());
        let count = counts.entry(def.code).or_insert(Count { def, severity, times: 0 });
        count.times += 1;
        count.severity = count.severity.max(severity);
    }
    counts
}

/// Header in row 3; rows 4 to 8 hold people.
pub(in crate::roster) fn report() -> RosterReport {
    let odd = CellFinding {
        row: 7,
        column: Some(2),
        finding: Odd { text: "<b>=汉|\"&".to_owned() }.finding(),
        found: Some(Personal::new(Kind::Public, "<b>=汉|\"&")),
    };
    let row = CellFinding { row: 5, column: None, finding: Row { other: 4 }.finding(), found: None };
    let findings = vec![check(4), row, check(6), tidied(6), odd, tidied(8)];
    let column = |index, header: &str, field| Column { index, header: header.to_owned(), field };
    RosterReport {
        file: "roster.xlsx".to_owned(),
        sheet: "名册".to_owned(),
        kind: SheetKind::Members,
        header_row: 3,
        columns: vec![
            column(0, "姓名", Some(Field::Name)),
            column(1, "身份证号码", Some(Field::ResidentId)),
            column(2, "民族", Some(Field::Ethnicity)),
            column(3, "=1+1", None),
        ],
        today: day(2026, 11, 22),
        region: Region::Province(65),
        rows: Rows { people: 5, ready: 1, to_look_at: 1, undecided: 1, to_fix: 2 },
        states: RowStates::default(),
        sheet_findings: vec![Sheet { header: "手机号码".to_owned() }.finding()],
        counts: counts(&findings),
        findings,
        not_kept: 0,
    }
}

#[test]
fn the_fixture_uses_every_kind_of_finding() {
    let report = report();
    let mut found: Vec<_> = report.counts.keys().copied().collect();
    found.extend(report.sheet_findings.iter().map(crate::kernel::Finding::code));
    found.sort_unstable();
    let mut all: Vec<_> = FINDINGS.iter().map(|def| def.code).collect();
    all.sort_unstable();
    assert_eq!(found, all);
}
