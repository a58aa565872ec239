//! The check against rosters whose mistakes are known: everything that was planted is found, and nothing else, for
//! every kind of mistake; and laws that hold for every roster.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Cursor;

use proptest::prelude::*;
use zhtj::context::{Context, Region};
use zhtj::kernel::{Date, day};
use zhtj::policy::Policy;
use zhtj::roster::check::{Options, check};
use zhtj::roster::generate::{Format, Mistake, Plan, generate, write_csv, write_truth, write_xlsx};
use zhtj::roster::render::Style;
use zhtj::roster::{Limits, RosterReport, read, write};

const TODAY: Date = day(2026, 11, 22);

/// The codes of each row, sorted; rows without any are left out.
type Codes = BTreeMap<u32, Vec<&'static str>>;

fn report(file: &[u8], region: Region) -> RosterReport {
    let policy = Policy::default();
    let options = Options::new(Context { today: TODAY, region, policy: &policy });
    let mut book = read::open(Cursor::new(file), &Limits::default()).unwrap();
    let mut rows = book.rows(0).unwrap();
    let report = check(rows.as_mut(), "roster", &options, None, &mut |_| {}).unwrap();
    assert_eq!(report.not_kept, 0);
    report
}

fn found(report: &RosterReport) -> Codes {
    let mut codes = Codes::new();
    for found in &report.findings {
        codes.entry(found.row).or_default().push(found.finding.code());
    }
    for codes in codes.values_mut() {
        codes.sort_unstable();
    }
    codes
}

fn planted(plan: &Plan, format: Format) -> Codes {
    let mut codes = Codes::new();
    for row in generate(&plan.narrowed_to(format)) {
        let of_row: Vec<_> = row.mistakes.iter().flat_map(zhtj::roster::generate::Planted::codes).copied().collect();
        if !of_row.is_empty() {
            codes.insert(row.number, of_row);
        }
    }
    for codes in codes.values_mut() {
        codes.sort_unstable();
    }
    codes
}

fn file(plan: &Plan, format: Format) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    match format {
        Format::Text => write_csv(plan, &mut file).unwrap(),
        Format::Workbook => write_xlsx(plan, &mut file).unwrap(),
    }
    file.into_inner()
}

/// How often a kind of mistake was planted, how often all its codes were found, and how often other codes stood beside.
#[derive(Default)]
struct Score {
    planted: u32,
    expected: u32,
    hit: u32,
    surplus: u32,
    example: Option<(u32, Vec<&'static str>)>,
}

/// Compares findings with the truth, kind by kind, prints the table, and demands that both agree in every row.
fn compare(plan: &Plan, format: Format) {
    let found = found(&report(&file(plan, format), plan.region));
    let mut scores = BTreeMap::<&str, Score>::new();
    let mut surplus_in_right_rows = Vec::new();
    for row in generate(&plan.narrowed_to(format)) {
        let in_row = found.get(&row.number).map_or(&[][..], Vec::as_slice);
        let mut rest = in_row.to_vec();
        let mut missed = false;
        for planted in &row.mistakes {
            let score = scores.entry(planted.mistake.name()).or_default();
            score.planted += 1;
            for code in planted.codes() {
                score.expected += 1;
                match rest.iter().position(|found| found == code) {
                    Some(at) => {
                        rest.remove(at);
                        score.hit += 1;
                    }
                    None => missed = true,
                }
            }
        }
        match row.mistakes.first() {
            None if !rest.is_empty() => surplus_in_right_rows.push((row.number, rest)),
            None => {}
            Some(planted) => {
                let score = scores.entry(planted.mistake.name()).or_default();
                score.surplus += u32::try_from(rest.len()).unwrap();
                if missed || !rest.is_empty() {
                    score.example.get_or_insert((row.number, in_row.to_vec()));
                }
            }
        }
    }
    let mut table = String::from("mistake                        planted  recall  precision\n");
    let mut perfect = true;
    for (name, score) in &scores {
        let ratio = |part: u32, whole: u32| if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) };
        let (recall, precision) = (ratio(score.hit, score.expected), ratio(score.hit, score.hit + score.surplus));
        perfect &= score.hit == score.expected && score.surplus == 0;
        let _ = write!(table, "{name:<30} {:>7}  {recall:>6.4}  {precision:>9.4}", score.planted);
        match &score.example {
            Some((row, codes)) => drop(writeln!(table, "  row {row}: {codes:?}")),
            None => table.push('\n'),
        }
    }
    let kinds = plan.narrowed_to(format).mistakes.unwrap_or_default();
    let tried: BTreeSet<_> = scores.keys().copied().collect();
    let untried: Vec<_> = kinds.iter().filter(|kind| !tried.contains(kind.name())).collect();
    // Shown by `cargo test -- --nocapture`, and whenever the test fails.
    #[expect(clippy::print_stdout, reason = "the table is what this test is for")]
    {
        println!("{table}");
    }
    assert!(perfect, "findings and truth differ\n{table}");
    surplus_in_right_rows.truncate(5);
    assert!(surplus_in_right_rows.is_empty(), "found in rows without a mistake: {surplus_in_right_rows:?}");
    assert!(untried.is_empty(), "never planted: {untried:?}");
    assert_eq!(found, planted(plan, format));
}

#[test]
fn a_text_table_of_100_000_rows() {
    compare(&Plan { rows: 100_000, error_rate: 0.4, seed: 1, ..Plan::new(TODAY) }, Format::Text);
}

#[test]
fn a_workbook_of_20_000_rows() {
    compare(&Plan { rows: 20_000, error_rate: 0.5, seed: 2, ..Plan::new(TODAY) }, Format::Workbook);
}

#[test]
fn a_text_table_of_xinjiang() {
    let region = Region::Province(65);
    compare(&Plan { rows: 20_000, error_rate: 0.5, seed: 3, region, ..Plan::new(TODAY) }, Format::Text);
}

#[test]
fn a_right_roster_has_no_finding_at_all() {
    for (seed, region) in [(4, Region::Unspecified), (5, Region::Province(65)), (6, Region::Province(32))] {
        let plan = Plan { rows: 20_000, error_rate: 0.0, seed, region, ..Plan::new(TODAY) };
        let report = report(&file(&plan, Format::Text), region);
        assert_eq!((report.findings.as_slice(), report.sheet_findings.as_slice()), (&[][..], &[][..]));
        assert_eq!((report.rows.people, report.rows.ready), (20_000, 20_000));
    }
}

#[test]
fn the_written_truth_is_what_is_found() {
    let plan = Plan { rows: 5000, error_rate: 0.5, seed: 7, ..Plan::new(TODAY) };
    let mut lines = Vec::new();
    write_truth(&plan, Format::Text, &mut lines).unwrap();
    let mut truth = BTreeMap::<u32, Vec<String>>::new();
    for line in String::from_utf8(lines).unwrap().lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let codes = line["codes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned());
        let row = u32::try_from(line["row"].as_u64().unwrap()).unwrap();
        truth.entry(row).or_default().extend(codes);
    }
    truth.retain(|_, codes| !codes.is_empty());
    for codes in truth.values_mut() {
        codes.sort_unstable();
    }
    let found = found(&report(&file(&plan, Format::Text), plan.region));
    let found: BTreeMap<u32, Vec<String>> =
        found.into_iter().map(|(row, codes)| (row, codes.into_iter().map(str::to_owned).collect())).collect();
    assert_eq!(found, truth);
}

#[test]
fn a_corrected_roster_has_nothing_left_to_correct() {
    for (format, seed) in [(Format::Text, 8), (Format::Workbook, 9)] {
        let plan = Plan { rows: 3000, error_rate: 0.8, seed, ..Plan::new(TODAY) };
        let original = file(&plan, format);
        let before = report(&original, plan.region);
        let fixable =
            |report: &RosterReport| report.findings.iter().filter(|found| found.finding.fix().is_some()).count();
        assert!(fixable(&before) > 300);
        let mut book = read::open(Cursor::new(&original), &Limits::default()).unwrap();
        let mut corrected = Cursor::new(Vec::new());
        let changes = write::fix(&mut book, std::slice::from_ref(&before), Style::default(), &mut corrected).unwrap();
        assert!(!changes.is_empty());
        let after = report(&corrected.into_inner(), plan.region);
        let left: Vec<_> = after.findings.iter().filter(|found| found.finding.fix().is_some()).take(5).collect();
        assert!(left.is_empty(), "{left:?}");
        assert_eq!(after.rows.people, before.rows.people);
        assert!(after.findings.len() < before.findings.len());
    }
}

/// What is found in a text table, by the text of the row instead of its number.
fn found_by_line(lines: &[&str]) -> BTreeMap<String, Vec<&'static str>> {
    let report = report(lines.join("\n").as_bytes(), Region::Unspecified);
    let line = |row: u32| lines[row as usize - 1].to_owned();
    found(&report).into_iter().map(|(row, codes)| (line(row), codes)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Which of two rows with one number is told of depends on their order, by rule; everything else does not.
    #[test]
    fn the_order_of_rows_does_not_matter(seed in 0_u64..1000, keys in prop::collection::vec(any::<u64>(), 150)) {
        let kinds = Mistake::ALL.iter().copied().filter(|kind| !kind.name().starts_with("duplicate"));
        let mistakes = Some(kinds.collect());
        let text = file(&Plan { rows: 150, error_rate: 0.6, seed, mistakes, ..Plan::new(TODAY) }, Format::Text);
        let text = String::from_utf8(text).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let mut order: Vec<usize> = (1..lines.len()).collect();
        order.sort_by_key(|at| keys[at - 1]);
        let shuffled: Vec<&str> = std::iter::once(0).chain(order).map(|at| lines[at]).collect();
        prop_assert_eq!(found_by_line(&lines), found_by_line(&shuffled));
    }

    /// However the rows with one number are ordered, all but the first are told of.
    #[test]
    fn the_number_of_repeated_rows_does_not_depend_on_the_order(seed in 0_u64..1000) {
        let repeated = [Mistake::DuplicateId, Mistake::DuplicateNumber, Mistake::DuplicateMobile];
        let plan = Plan { rows: 200, error_rate: 0.4, seed, mistakes: Some(repeated.to_vec()), ..Plan::new(TODAY) };
        let text = String::from_utf8(file(&plan, Format::Text)).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        let counts = |lines: &[&str]| {
            let report = report(lines.join("\n").as_bytes(), Region::Unspecified);
            report.counts.iter().map(|(code, count)| (*code, count.times)).collect::<Vec<_>>()
        };
        let before = counts(&lines);
        lines[1..].reverse();
        prop_assert_eq!(before, counts(&lines));
    }
}
