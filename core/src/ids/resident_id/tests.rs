use super::*;
use crate::context::{Context, Region};
use crate::kernel::{Finding, Level, Verdict, day};
use crate::policy::Policy;
use proptest::prelude::*;

fn codes(text: &str) -> Vec<&'static str> {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    check(text, &context).findings.iter().map(Finding::code).collect()
}

/// The plain definition of ISO 7064 MOD 11-2, to hold the word arithmetic against.
fn plain_check(digits: &[u8]) -> u8 {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(d, w)| u32::from(d - b'0') * w).sum();
    b"10X98765432"[(sum % 11) as usize]
}

fn valid() -> impl Strategy<Value = String> {
    (0usize..4, 1950u32..2020, 1u32..=12, 1u32..=28, 0u32..1000).prop_map(|(area, year, month, day, sequence)| {
        let area = ["110105", "320102", "440305", "650102"][area];
        let body = format!("{area}{year}{month:02}{day:02}{sequence:03}");
        let check = plain_check(body.as_bytes()) as char;
        format!("{body}{check}")
    })
}

#[test]
fn the_example_of_the_standard_is_read() {
    let id: ResidentId = "11010519491231002X".parse().unwrap();
    assert_eq!(id.birth_date(), day(1949, 12, 31));
    assert_eq!(id.sex(), Sex::Female);
    assert_eq!(id.division(), 110_105);
    assert_eq!(id.document(), Document::ResidentCard);
    assert_eq!(format!("{id:?}"), "ResidentId(110*************2X)");
}

#[test]
fn every_code_of_the_number_is_found() {
    for (text, expected) in [
        ("11010519491231002X", &[][..]),
        ("", &["resident_id.empty"]),
        ("1101051949123100", &["resident_id.length"]),
        ("1101051949123100222", &["resident_id.length"]),
        ("11010519491231O02X", &["resident_id.character"]),
        ("110105194912310O2X", &["resident_id.character"]),
        ("一一〇一〇五一九四九一二三一〇〇二X", &["resident_id.character"]),
        ("１１０１０５", &["text.tidied", "resident_id.length"]),
        ("110105199102300025", &["resident_id.birth_date"]),
        ("110105199102300026", &["resident_id.birth_date", "resident_id.check_character"]),
        ("110105194912310000", &["resident_id.precision_lost"]),
        ("3.20102E+17", &["resident_id.precision_lost"]),
        ("110105491231002", &["resident_id.first_generation"]),
        ("110105491331002", &["resident_id.birth_date"]),
        ("1101054912310O2", &["resident_id.character"]),
        ("810000199001010019", &["resident_id.residence_permit"]),
        ("911398199012310021", &["resident_id.foreign_resident"]),
        ("11010519491231002x", &["text.tidied"]),
        ("11010519491231002Х", &["text.tidied"]),
        (" 110105 19491231 002X", &["text.tidied"]),
    ] {
        assert_eq!(codes(text), expected, "{text}");
    }
}

#[test]
fn hostile_lengths_and_bytes_never_panic() {
    for text in
        ["１１０１０５", "😀😀😀😀😀", "11010519491231002X\n", "11010519491231002X1", "\0\0\0", "1101051949123100张"]
    {
        let _ = codes(text);
        assert!(text.parse::<ResidentId>().is_err());
    }
}

#[test]
fn centenarian_sequences_of_the_first_generation_mean_the_18th_hundreds() {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let born = |text| check(text, &context).value.unwrap().birth_date;
    assert_eq!(born("110105900101995"), day(1990, 1, 1));
    assert_eq!(born("110105900101996"), day(1890, 1, 1));
}

#[test]
fn one_slip_is_found_among_the_suggestions() {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let id: ResidentId = "11010519491231002X".parse().unwrap();
    let hints = Hints { birth_date: Some(day(1949, 12, 31)), sex: Some(Sex::Female), ..Hints::default() };
    // Wrong check character, wrong digit, two neighbours swapped.
    for wrong in [b"110105194912310028", b"11010519491231005X", b"11010519491230102X"] {
        assert!(suggest(wrong, &hints, &context).contains(&id), "{}", String::from_utf8_lossy(wrong));
    }
    let nobody = Hints { sex: Some(Sex::Male), ..hints };
    assert!(!suggest(b"110105194912310028", &nobody, &context).contains(&id));
    assert!(suggest(b"110105194912310028", &Hints::default(), &context).len() <= 5);
}

proptest! {
    #[test]
    fn valid_numbers_pass_and_round_trip(text in valid()) {
        let id: ResidentId = text.parse().unwrap();
        prop_assert_eq!(id.reveal(), &text);
        prop_assert_eq!(serde_json::from_str::<ResidentId>(&serde_json::to_string(&id).unwrap()).unwrap(), id);
        prop_assert!(!id.to_string().contains(&text[6..14]));
    }

    #[test]
    fn every_change_of_one_digit_is_caught(text in valid(), at in 0usize..17, by in 1u8..10) {
        let mut bytes: [u8; 18] = text.as_bytes().try_into().unwrap();
        bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
        prop_assert!(ResidentId::try_from(bytes).is_err());
    }

    #[test]
    fn every_swap_of_different_neighbours_is_caught(text in valid(), at in 0usize..16) {
        let mut bytes: [u8; 18] = text.as_bytes().try_into().unwrap();
        prop_assume!(bytes[at] != bytes[at + 1]);
        bytes.swap(at, at + 1);
        prop_assert!(ResidentId::try_from(bytes).is_err());
    }

    #[test]
    fn the_word_arithmetic_agrees_with_the_plain_definition(digits in "[0-9]{17}") {
        let bytes: [u8; 17] = digits.as_bytes().try_into().unwrap();
        prop_assert_eq!(glance::check_character(&bytes), plain_check(digits.as_bytes()));
    }

    #[test]
    fn a_column_and_a_single_check_agree(
        text in "[0-9]{17}[0-9X]|[0-9Xx ]{14,20}|[0-9]{15}|[0-9]{13}00000|\\PC{0,20}|8[123]0{4}19900101[0-9]{3}[0-9X]| *|\
                 [0-9]\\.[0-9]{1,15}[Ee]\\+?1[0-9]|9[0-9]{5}19900101[0-9]{4}",
        first_generation in level(),
        permit_division in level(),
    ) {
        let mut policy = Policy::default();
        policy.ids.first_generation = first_generation;
        policy.ids.permit_division = permit_division;
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let single = check(&text, &context);
        let column = ColumnCheck::new(&context);
        let outcome = column.look(Some(&text));
        prop_assert_eq!(column.verdict(&outcome), single.verdict());
        prop_assert_ne!(single.verdict(), Verdict::Undecided);
        let gravest = single.findings.iter().map(Finding::severity).max();
        let first = single.findings.iter().find(|finding| Some(finding.severity()) == gravest);
        prop_assert_eq!(
            column.gravest(&outcome).map(|(def, severity)| (def.code, severity)),
            first.map(|finding| (finding.code(), finding.severity()))
        );
        prop_assert_eq!(outcome.birth_date(), single.value.map(|facts| facts.birth_date));
        prop_assert_eq!(outcome.sex(), single.value.map(|facts| facts.sex));
        prop_assert_eq!(outcome.document(), single.value.map(|facts| facts.document));
        prop_assert_eq!(outcome.division(), single.value.map(|facts| facts.id.division()));
        if let Some(birth) = outcome.birth_date() {
            let days = (birth - day(1970, 1, 1)).num_days();
            prop_assert_eq!(i64::from(outcome.birth_day_number()), days);
        }
    }
}

fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(vec![Level::Off, Level::Note, Level::Warning, Level::Error])
}

#[test]
fn bytes_that_are_no_text_are_characters_that_no_number_has() {
    let policy = Policy::default();
    let column = ColumnCheck::new(&Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy });
    let code = |bytes: &[u8]| column.gravest(&column.look_at_bytes(Some(bytes))).map(|(def, _)| def.code);
    assert_eq!(code(b"11010519491231002\xff"), Some("resident_id.character"));
    assert_eq!(code(b"\xff\xfe"), Some("resident_id.length"));
    assert_eq!(column.gravest(&column.look(None)).map(|(def, _)| def.code), Some("resident_id.empty"));
}
