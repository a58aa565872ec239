use std::collections::{BTreeMap, HashSet};

use super::*;
use crate::context::Context;
use crate::ids::resident_id;
use crate::kernel::{YearMonth, day};
use crate::policy::Policy;

const TODAY: Date = day(2026, 11, 22);

fn plan(rows: u32, error_rate: f64) -> Plan {
    Plan { rows, error_rate, seed: 20, ..Plan::new(TODAY) }
}

fn text(row: &GeneratedRow, field: Field) -> &str {
    row.cells[place(field).unwrap()].as_text().unwrap_or_default()
}

/// FNV-1a, so that the pinned value rests on nothing but this file.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[test]
fn a_seed_gives_the_same_roster_for_ever() {
    let mut csv = Vec::new();
    write_csv(&plan(1000, 0.3), &mut csv).unwrap();
    assert_eq!(
        hash(&csv),
        17_418_586_184_759_810_127,
        "rows of a plan changed: raise VERSION, say so in the changelog, and pin the new hash"
    );
}

#[test]
fn a_longer_roster_begins_with_the_shorter_one() {
    let short: Vec<_> = generate(&plan(500, 0.5)).collect();
    let long: Vec<_> = generate(&plan(2000, 0.5)).take(500).collect();
    assert_eq!(short, long);
    assert_eq!(short[200..], generate_from(&plan(500, 0.5), 200).collect::<Vec<_>>());
    assert_ne!(short, generate(&Plan { seed: 21, ..plan(500, 0.5) }).collect::<Vec<_>>());
}

#[test]
fn right_rows_have_right_ids_and_share_nothing() {
    let policy = Policy::default();
    let context = Context { today: TODAY, region: Region::Unspecified, policy: &policy };
    let (mut ids, mut mobiles, mut numbers) = (HashSet::new(), HashSet::new(), HashSet::new());
    for row in generate(&plan(30_000, 0.0)) {
        assert!(row.mistakes.is_empty());
        let checked = resident_id::check(text(&row, Field::ResidentId), &context);
        assert_eq!(checked.findings, [], "row {}", row.number);
        let facts = checked.value.unwrap();
        assert!(ids.insert(facts.id.key()) && mobiles.insert(text(&row, Field::Mobile).to_owned()));
        let number = text(&row, Field::DevelopmentNumber);
        assert!(number.is_empty() || numbers.insert(number.to_owned()));
        let joined: YearMonth = text(&row, Field::JoinMonth).parse().unwrap();
        let months = joined.index() - YearMonth::of(facts.birth_date).index();
        assert!((14 * 12 + 1..28 * 12).contains(&months) && joined <= YearMonth::of(TODAY), "row {}", row.number);
        assert!(joined.year() < 2017 || number.len() == 12);
        let cadre = text(&row, Field::IsCadre) == "是";
        let columns = [Field::Post, Field::PostSince, Field::CadreNature, Field::PartyCommitteeMember];
        assert!(columns.iter().all(|field| text(&row, *field).is_empty() != cadre));
        assert!(!cadre || text(&row, Field::PostSince) >= text(&row, Field::JoinMonth));
    }
}

/// What is planted in an ID number is what the check of ID numbers finds, to the code.
#[test]
fn the_truth_about_ids_is_true() {
    let policy = Policy::default();
    let context = Context { today: TODAY, region: Region::Unspecified, policy: &policy };
    let mut tried = BTreeMap::<Mistake, u32>::new();
    for row in generate(&plan(30_000, 1.0).narrowed_to(Format::Text)) {
        let Some(planted) = row.mistakes.first() else { continue };
        // Whether a number must be there at all is asked by the check of rows.
        if planted.column != Some(Field::ResidentId) || planted.mistake == Mistake::IdMissing {
            continue;
        }
        let checked = resident_id::check(text(&row, Field::ResidentId), &context);
        let mut found: Vec<_> = checked.findings.iter().map(crate::kernel::Finding::code).collect();
        let of_ids = |code: &&&str| code.starts_with("resident_id.") || code.starts_with("text.");
        let mut expected: Vec<_> = planted.codes().iter().filter(of_ids).copied().collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{:?} in row {}", planted.mistake, row.number);
        *tried.entry(planted.mistake).or_default() += 1;
    }
    let about_ids = |mistake: &&Mistake| {
        mistake.column() == Some(Field::ResidentId)
            && mistake.fits(Format::Text)
            && !mistake.repeats()
            && **mistake != Mistake::IdMissing
    };
    for mistake in Mistake::ALL.iter().filter(about_ids) {
        assert!(tried.get(mistake) > Some(&50), "{mistake:?}: {:?}", tried.get(mistake));
    }
}

#[test]
fn every_kind_occurs_and_as_often_as_planned() {
    let rows = 40_000;
    let mut times = BTreeMap::<Mistake, u32>::new();
    let mut wrong = 0;
    for row in generate(&plan(rows, 0.5)) {
        wrong += u32::from(!row.mistakes.is_empty());
        for planted in row.mistakes {
            *times.entry(planted.mistake).or_default() += 1;
        }
    }
    for mistake in Mistake::ALL {
        assert!(times.get(mistake) > Some(&20), "{mistake:?}: {:?}", times.get(mistake));
    }
    let share = f64::from(wrong) / f64::from(rows);
    assert!((share - 0.5).abs() < 0.01, "{share}");
}

#[test]
fn only_the_wanted_mistakes_are_planted() {
    for mistake in Mistake::ALL {
        let only = Plan { mistakes: Some(vec![*mistake]), ..plan(200, 0.5) };
        let planted: Vec<_> = generate(&only).flat_map(|row| row.mistakes).collect();
        assert!(!planted.is_empty() && planted.iter().all(|planted| planted.mistake == *mistake), "{mistake:?}");
    }
    let none = Plan { mistakes: Some(Vec::new()), ..plan(100, 1.0) };
    assert!(generate(&none).all(|row| row.mistakes.is_empty()));
}

#[test]
fn a_repeated_value_stands_in_a_right_row_above() {
    let rows: Vec<_> = generate(&plan(20_000, 0.4)).collect();
    let above = |row: &GeneratedRow, field: Field, value: &str| {
        let last = row.number as usize - 2;
        rows[..last].iter().filter(|other| other.mistakes.is_empty()).any(|other| text(other, field) == value)
    };
    let mut seen = 0;
    for row in rows.iter().filter(|row| row.mistakes.iter().any(|planted| planted.mistake.repeats())).take(120) {
        let mistake = row.mistakes[0].mistake;
        let field = mistake.column().unwrap();
        let value = match mistake {
            Mistake::DuplicateIdFirstGeneration => {
                let (head, tail) = text(row, field).split_at(6);
                people::with_check(format!("{head}19{tail}"))
            }
            _ => text(row, field).to_uppercase(),
        };
        assert!(above(row, field, &value), "{mistake:?} in row {}", row.number);
        seen += 1;
    }
    assert!(seen > 50);
}

#[test]
fn a_text_table_holds_no_other_cells_than_text() {
    let narrowed = plan(5000, 1.0).narrowed_to(Format::Text);
    assert!(generate(&narrowed).all(|row| row.cells.iter().all(|cell| cell.as_text().is_some())));
    let others = generate(&plan(5000, 1.0)).flat_map(|row| row.cells).filter(|cell| cell.as_text().is_none()).count();
    assert!(others > 0);
}

#[test]
fn the_truth_is_written_line_by_line() {
    let mut truth = Vec::new();
    write_truth(&plan(200, 0.5), Format::Text, &mut truth).unwrap();
    let planted: Vec<_> = generate(&plan(200, 0.5).narrowed_to(Format::Text))
        .flat_map(|row| row.mistakes.into_iter().map(move |planted| (row.number, planted)))
        .collect();
    let lines: Vec<serde_json::Value> =
        String::from_utf8(truth).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), planted.len());
    for (line, (row, planted)) in lines.iter().zip(planted) {
        assert_eq!(line["row"], row);
        assert_eq!(line["mistake"], planted.mistake.name());
        assert_eq!(line["codes"].as_array().unwrap().len(), planted.codes().len());
    }
}

#[test]
fn a_sheet_of_cadres_has_cadres_only() {
    let cadres = Plan { kind: SheetKind::Cadres, ..plan(300, 0.0) };
    assert!(generate(&cadres).all(|row| text(&row, Field::IsCadre) == "是" && !text(&row, Field::Post).is_empty()));
}
