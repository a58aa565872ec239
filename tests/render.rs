//! The formats of a roster report against committed files, and what must hold of every one of them.
//!
//! `UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test render` writes the files anew.

use std::collections::BTreeMap;
use std::path::PathBuf;

use zhtj::context::Region;
use zhtj::kernel::{Diagnosis, Grade, Kind, Lang, Personal, Reveal, Source, day};
use zhtj::roster::render::{Style, csv, html, json, markdown, ndjson, outline, text};
use zhtj::roster::report::{Count, RowStates};
use zhtj::roster::{CellFinding, Column, Field, RosterReport, Rows, SheetKind};

static STANDARD: Source = Source {
    id: "STANDARD",
    title: "公民身份号码",
    issuer: "国家质量技术监督局",
    date: "1999-01-19",
    article: "第6章",
    url: "https://example.org/standard?a=1&b=2",
    grade: Grade::Official,
    quote: "",
};
static FAQ: Source = Source {
    id: "FAQ",
    title: "常见问题解答",
    issuer: "系统运营方",
    date: "2019-06",
    article: "第18问",
    url: "https://example.org/faq",
    grade: Grade::Reposted,
    quote: "",
};
static FORM: Source = Source {
    id: "FORM",
    title: "团员信息录入表单",
    issuer: "未具名项目",
    date: "",
    article: "",
    url: "",
    grade: Grade::Inferred,
    quote: "",
};

zhtj::findings! {
    /// The check character does not fit.
    IdCheck = "sample.check_character" by "sample.number", Error, [&STANDARD],
        title: "身份证号码校验码不符" / "check character of the ID number does not fit",
        zh: "末位与前17位不符，至少有一位写错；请对照身份证逐位核对",
        en: "the last character does not fit the first 17, so at least one is wrong; compare them with the card", {}
    /// The number stands in another row too.
    Duplicate = "sample.duplicate" by "sample.unique", Error, [&FAQ, &STANDARD],
        title: "身份证号码重复" / "ID number stands twice",
        zh: "与第{other}行的身份证号码相同；同一人请删去一行，不同的人请核对号码",
        en: "the same ID number as in row {other}; delete one of the rows, or compare the numbers", { other: u32 }
    /// Joined too young.
    TooYoung = "sample.too_young" by "sample.age", Undecided, [&FAQ],
        title: "入团年龄无法判定" / "age at joining cannot be decided",
        zh: "{joined}入团时的年龄规定不明；请向上级团组织确认",
        en: "the rule on age in {joined} is not known; ask the superior organization", { joined: String }
    /// Not in the list.
    NotListed = "sample.not_listed" by "sample.list", Warning, [&FORM],
        title: "民族不在列表中" / "ethnicity is not in the list",
        zh: "“{text}”不在列表中；请从下拉列表中选择",
        en: "\"{text}\" is not in the list; choose from it", { text: String }
    /// Tidied.
    Tidied = "sample.tidied" by "sample.tidy", Note, [&STANDARD],
        title: "文字已规整" / "text was tidied",
        zh: "含有多余的空白或全角字符；请在原表中改正",
        en: "contains blanks or full-width characters; correct them in the sheet", {}
    /// No such column.
    NoColumn = "sample.no_column" by "sample.columns", Warning, [&FORM],
        title: "缺少列" / "column is missing",
        zh: "没有“{header}”列；请补上", en: "there is no column {header}; add it", { header: String }
}

const BAD: &str = "110105194912310021";
const GOOD: &str = "11010519491231002X";

fn at(row: u32, column: Option<u16>, finding: zhtj::kernel::Finding, found: Option<Personal>) -> CellFinding {
    CellFinding { row, column, finding, found }
}

fn report(sheet: &str) -> RosterReport {
    let id = |text: &str| Some(Personal::new(Kind::Id, text));
    let mut findings = Vec::new();
    for row in 3..20_u32 {
        if row % 4 == 0 {
            let suggestions = vec![Personal::new(Kind::Id, GOOD)];
            findings.push(at(row, Some(1), IdCheck {}.finding().with_suggestions(suggestions), id(BAD)));
        }
        if row % 5 == 0 {
            findings.push(at(row, Some(1), Duplicate { other: row - 2 }.finding(), id(BAD)));
        }
        if row == 9 {
            let text = "=汉|<b>\"&'".to_owned();
            let found = Some(Personal::new(Kind::Public, text.as_str()));
            findings.push(at(row, Some(2), NotListed { text }.finding(), found));
        }
        if row == 11 {
            findings.push(at(row, None, TooYoung { joined: "1998-05".to_owned() }.finding(), None));
        }
        if row >= 13 {
            let fix = Personal::new(Kind::Phone, "13800138000");
            let found = Some(Personal::new(Kind::Phone, "+138 0013 8000"));
            findings.push(at(row, Some(3), Tidied {}.finding().with_fix(fix), found));
        }
    }
    let mut counts = BTreeMap::new();
    for found in &findings {
        let (def, severity) = (found.finding.def(), found.finding.severity());
        counts.entry(def.code).or_insert(Count { def, severity, times: 0 }).times += 1;
    }
    let column = |index, header: &str, field| Column { index, header: header.to_owned(), field };
    RosterReport {
        file: "名册.xlsx".to_owned(),
        sheet: sheet.to_owned(),
        kind: SheetKind::Members,
        header_row: 2,
        columns: vec![
            column(0, "姓名", Some(Field::Name)),
            column(1, "身份证号码", Some(Field::ResidentId)),
            column(2, "民族", Some(Field::Ethnicity)),
            column(3, "手机号码", Some(Field::Mobile)),
            column(4, "=HYPERLINK(\"x\")", None),
        ],
        today: day(2026, 11, 22),
        region: Region::Province(37),
        rows: Rows { people: 17, ready: 8, to_look_at: 1, undecided: 1, to_fix: 7 },
        states: RowStates::default(),
        sheet_findings: vec![NoColumn { header: "入团年月".to_owned() }.finding()],
        findings,
        counts,
        not_kept: 0,
    }
}

/// Every format of a report, by the ending of its file.
fn formats(reports: &[RosterReport], style: Style) -> Vec<(&'static str, String)> {
    let outline = outline(reports, style);
    let mut all = Vec::new();
    let mut add = |name, write: &dyn Fn(&mut Vec<u8>) -> std::io::Result<()>| {
        let mut out = Vec::new();
        write(&mut out).expect("memory can be written");
        all.push((name, String::from_utf8(out).expect("UTF-8")));
    };
    add("json", &|out| json::write(reports, style, out));
    add("ndjson", &|out| ndjson::write(reports, style, out));
    add("csv", &|out| csv::write(reports, style, out));
    add("md", &|out| markdown::write(&outline, out));
    add("html", &|out| html::write(&outline, out));
    add("txt", &|out| text::write(&outline, out));
    all
}

fn style(lang: Lang) -> Style {
    Style { lang, reveal: Reveal::Masked }
}

#[test]
fn every_format_is_as_committed_in_both_languages() {
    let reports = [report("团员"), report("新团员")];
    for (name, lang) in [("zh", Lang::Zh), ("en", Lang::En)] {
        for (ending, made) in formats(&reports, style(lang)) {
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("golden/render/report.{name}.{ending}"));
            // Versions change without a change of format.
            let made = made.replace(zhtj::RULES_VERSION, "rules-VERSION");
            let made = made.replace(&format!("zhtj {}", env!("CARGO_PKG_VERSION")), "zhtj VERSION");
            let made = made.replace(&format!("\"zhtj\": \"{}\"", env!("CARGO_PKG_VERSION")), "\"zhtj\": \"VERSION\"");
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::write(&path, &made).expect("golden file can be written");
            }
            let committed = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                made == committed,
                "{} differs; if it should, run: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test render",
                path.display()
            );
        }
    }
}

#[test]
fn no_format_shows_personal_data_unless_it_is_revealed() {
    let reports = [report("团员")];
    let hidden = [BAD, GOOD, "13800138000", "0013 8000"];
    for (ending, made) in formats(&reports, style(Lang::Zh)) {
        assert!(hidden.iter().all(|text| !made.contains(text)), "{ending}");
    }
    for (ending, made) in formats(&reports, Style { reveal: Reveal::Full, ..style(Lang::Zh) }) {
        assert!(made.contains(BAD) && made.contains(GOOD), "{ending}");
    }
}

#[test]
fn json_formats_hold_every_finding_once() {
    let reports = [report("团员"), report("新团员")];
    let all = formats(&reports, style(Lang::En));
    let document: serde_json::Value = serde_json::from_str(&all[0].1).expect("one document");
    let lines: Vec<serde_json::Value> =
        all[1].1.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect();
    let of_sheets: Vec<_> = document["sheets"]
        .as_array()
        .expect("sheets")
        .iter()
        .flat_map(|sheet| sheet["findings"].as_array().expect("findings"))
        .collect();
    let expected: usize = reports.iter().map(|report| report.findings.len() + report.sheet_findings.len()).sum();
    assert_eq!((of_sheets.len(), lines.len()), (expected, expected));
    for (of_sheet, line) in of_sheets.iter().zip(&lines) {
        for (key, value) in of_sheet.as_object().expect("object") {
            assert_eq!(&line[key], value, "{key}");
        }
    }
    let counted: u64 =
        document["by_problem"].as_array().expect("list").iter().map(|p| p["count"].as_u64().unwrap()).sum();
    assert_eq!(counted, expected as u64);
    assert_eq!(lines[1]["field"], "resident_id");
    assert_eq!(lines[1]["column"], "B");
}

#[test]
fn no_cell_of_the_table_can_start_a_formula() {
    let reports = [report("=团员")];
    let made = &formats(&reports, style(Lang::Zh))[2].1;
    assert!(made.starts_with('\u{feff}'), "Excel needs the mark to see UTF-8");
    let mut cells = 0;
    for line in made.trim_start_matches('\u{feff}').lines() {
        for cell in line.split(',') {
            let cell = cell.trim_start_matches('"');
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            cells += 1;
        }
    }
    assert!(cells > 100);
    assert!(made.contains("'=团员"));
}

#[test]
fn the_page_is_well_formed_loads_nothing_and_runs_nothing() {
    use quick_xml::events::Event;
    let reports = [report("团员")];
    for lang in [Lang::Zh, Lang::En] {
        let page = formats(&reports, style(lang)).remove(4).1;
        let mut reader = quick_xml::Reader::from_str(&page);
        let mut ids = std::collections::BTreeSet::new();
        let mut targets = Vec::new();
        let mut depth = 0;
        loop {
            let event = reader.read_event().expect("well-formed");
            let (Event::Start(tag) | Event::Empty(tag)) = &event else {
                match event {
                    Event::End(_) => depth -= 1,
                    Event::Eof => break,
                    _ => {}
                }
                continue;
            };
            depth += i32::from(matches!(event, Event::Start(_)));
            let name = tag.name().as_ref().to_owned();
            assert!(!["script", "img", "link", "iframe", "object", "embed"].contains(&name.as_str()), "{name}");
            for attribute in tag.attributes() {
                let attribute = attribute.expect("quoted, and named once");
                let key = attribute.key.as_ref().to_owned();
                let value = attribute.value.into_owned();
                assert!(!key.starts_with("on") && key != "src", "{key}");
                match (name.as_str(), key.as_str()) {
                    (_, "id") => assert!(ids.insert(value.clone()), "{value} stands twice"),
                    ("a", "href") => targets.push(value),
                    ("th", "scope") => assert!(["col", "row", "rowgroup"].contains(&value.as_str())),
                    _ => assert_ne!(key, "href", "only <a> may point somewhere"),
                }
            }
        }
        assert_eq!(depth, 0, "every element is closed");
        assert!(targets.iter().any(|target| target.starts_with("https://")));
        for target in targets.iter().filter_map(|target| target.strip_prefix('#')) {
            assert!(ids.contains(target), "#{target} leads nowhere");
        }
        assert!(!page.contains("url(") && !page.contains("@import"));
    }
}

#[test]
fn a_clean_roster_says_so_in_every_format_for_people() {
    let clean = RosterReport {
        findings: Vec::new(),
        sheet_findings: Vec::new(),
        counts: BTreeMap::new(),
        rows: Rows { people: 3, ready: 3, ..Rows::default() },
        ..report("团员")
    };
    for (ending, made) in formats(&[clean], style(Lang::Zh)).split_off(3) {
        assert!(made.contains("没有发现问题，3人都可以导入"), "{ending}");
    }
}
