use super::*;
use crate::context::Region;
use crate::kernel::{Date, Level};
use crate::policy::Policy;
use proptest::prelude::*;

fn codes_on(text: &str, today: Date, policy: &Policy) -> Vec<&'static str> {
    let context = Context { today, region: Region::Unspecified, policy };
    check(text, &context).findings.iter().map(Finding::code).collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    codes_on(text, day(2026, 11, 22), &Policy::default())
}

#[test]
fn every_way_to_be_no_number_is_told() {
    for (text, expected) in [
        ("13800138000", &[][..]),
        ("", &[]),
        (" \u{3000}", &[]),
        ("1380013800", &["mobile.length"]),
        ("138001380000", &["mobile.length"]),
        ("1380013800O", &["mobile.character"]),
        ("13800138000/13900139000", &["mobile.character"]),
        ("+85291234567", &["mobile.character"]),
        ("12800138000", &["mobile.start"]),
        ("23800138000", &["mobile.start"]),
        ("1.38E+10", &["mobile.precision_lost"]),
        ("15400138000", &["mobile.unallotted"]),
        ("16600138000", &["mobile.front_end"]),
        ("19400138000", &["mobile.unallotted", "mobile.front_end"]),
    ] {
        assert_eq!(codes(text), expected, "{text:?}");
    }
}

#[test]
fn ways_to_write_a_number_are_tidied() {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    for text in [
        "+8613800138000",
        "008613800138000",
        "8613800138000",
        "86-138-0013-8000",
        "(+86)138 0013 8000",
        "（＋８６）１３８００１３８０００",
        "138–0013–8000",
        "138.0013.8000",
        "13800138000.0",
        "'13800138000",
    ] {
        let checked = check(text, &context);
        let codes: Vec<_> = checked.findings.iter().map(Finding::code).collect();
        assert_eq!(codes, ["text.tidied"], "{text}");
        assert_eq!(checked.findings[0].fix().unwrap().reveal(), "13800138000", "{text}");
        assert_eq!(checked.value.unwrap().reveal(), "13800138000", "{text}");
    }
}

#[test]
fn segments_are_those_of_the_table() {
    let found = |prefix: &str| {
        let text = format!("{prefix:0<11}");
        codes(&text).contains(&"mobile.unallotted")
    };
    for prefix in [
        "130", "1340", "1348", "13492", "13493", "13499", "139", "145", "146", "147", "148", "149", "153", "155",
        "1619", "162", "165", "166", "167", "170", "173", "17400", "17409", "17412", "1749", "175", "178", "18", "190",
        "193", "195", "199",
    ] {
        assert!(!found(prefix), "{prefix}");
    }
    for prefix in [
        "13490", "13494", "13498", "140", "144", "154", "160", "1618", "163", "164", "168", "169", "17413", "1742",
        "1748", "179", "194",
    ] {
        assert!(found(prefix), "{prefix}");
    }
}

#[test]
fn an_unallotted_segment_is_named_as_shortly_as_it_can_be() {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    for (text, segment) in
        [("15400138000", "154"), ("16180138000", "1618"), ("17420138000", "1742"), ("13490138000", "13490")]
    {
        let checked = check(text, &context);
        assert_eq!(checked.findings[0].param("prefix"), Some(&crate::kernel::Value::Text(segment.into())), "{text}");
    }
}

#[test]
fn parameters_begin_on_their_days() {
    let policy = Policy::default();
    for (text, today, expected) in [
        ("15400138000", day(2023, 3, 30), &[][..]),
        ("15400138000", day(2023, 3, 31), &["mobile.unallotted"]),
        ("16600138000", day(2018, 12, 31), &["mobile.pattern_unknown"]),
        ("16600138000", day(2019, 1, 1), &["mobile.front_end"]),
    ] {
        assert_eq!(codes_on(text, today, &policy), expected, "{text} {today}");
    }
}

#[test]
fn the_policy_decides_which_pattern_refuses() {
    let mut policy = Policy::default();
    policy.ids.mobile_front_end = Level::Off;
    assert!(codes_on("16600138000", day(2026, 11, 22), &policy).is_empty());
    policy.ids.mobile_front_end = Level::Error;
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    assert_eq!(check("16600138000", &context).verdict(), crate::kernel::Verdict::Fail);
}

proptest! {
    #[test]
    fn a_fix_leaves_nothing_to_tidy(text in "\\PC{0,16}|[-+() .0-9０-９]{0,20}|\\+?86[ -]?1[3-9][0-9]{9}") {
        let policy = Policy::default();
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let checked = check(&text, &context);
        if let Some(fix) = checked.findings.iter().find_map(Finding::fix) {
            let again = check(fix.reveal(), &context);
            prop_assert!(again.findings.iter().all(|finding| finding.fix().is_none()), "{:?}", fix.reveal());
            prop_assert_eq!(again.value, checked.value);
        }
    }

    #[test]
    fn the_front_ends_pattern_is_what_is_not_warned_of(text in "1[0-9]{10}|[0-9]{9,12}") {
        let pattern = regex::Regex::new("^1[34578][0-9]{9}$").unwrap();
        let warned = |code: &str| ["mobile.front_end", "mobile.start", "mobile.length"].contains(&code);
        let codes = codes_on(&text, day(2019, 1, 1), &Policy::default());
        prop_assert_eq!(!codes.into_iter().any(warned), pattern.is_match(&text));
    }
}
