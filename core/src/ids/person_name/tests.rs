use super::*;
use crate::context::Region;
use crate::kernel::day;
use crate::policy::Policy;
use proptest::prelude::*;

fn with<T>(text: &str, look: impl FnOnce(Checked<PersonName<'_>>) -> T) -> T {
    let policy = Policy::default();
    look(check(text, &Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy }))
}

fn codes(text: &str) -> Vec<&'static str> {
    with(text, |checked| checked.findings.iter().map(Finding::code).collect())
}

#[test]
fn ordinary_names_pass_without_a_copy() {
    for text in ["张三", "欧阳娜娜", "买买提·艾力", "𬀩𬍛", "李〇", "阿卜杜热西提·阿卜杜热合曼", "马\u{9fb4}"]
    {
        with(text, |checked| {
            assert!(checked.findings.is_empty(), "{text}");
            assert!(matches!(checked.value, Some(PersonName(Cow::Borrowed(_)))), "{text}");
        });
    }
}

#[test]
fn every_problem_is_told() {
    for (text, expected) in [
        ("", &["person_name.empty"][..]),
        (" \u{3000}\u{200b}", &["person_name.empty"]),
        ("张三1", &["person_name.digit"]),
        ("张三２", &["text.tidied", "person_name.digit"]),
        ("Anna", &["person_name.letter"]),
        ("Anna Maria", &["person_name.letter"]),
        ("张san", &["person_name.letter"]),
        ("张三(大)", &["person_name.symbol"]),
        ("张三（大）", &["text.tidied", "person_name.symbol"]),
        ("张*", &["person_name.symbol"]),
        ("张\u{e863}", &["person_name.private_use"]),
        ("张?", &["person_name.lost_character"]),
        ("张\u{fffd}", &["person_name.lost_character"]),
        ("张", &["person_name.short"]),
        ("张三李四王五六", &["person_name.long"]),
        ("阿卜杜热 西提", &["person_name.blank"]),
        ("·买买提", &["person_name.dot"]),
        ("买买提·", &["person_name.dot"]),
        ("买买提··艾力", &["person_name.dot"]),
        ("张3-a", &["person_name.digit", "person_name.letter", "person_name.symbol"]),
    ] {
        assert_eq!(codes(text), expected, "{text:?}");
    }
}

#[test]
fn bounds_are_exact() {
    let han = |n: usize| "啊".repeat(n);
    assert!(codes(&han(2)).is_empty() && codes(&han(6)).is_empty());
    assert_eq!(codes(&han(7)), ["person_name.long"]);
    let dotted = |n: usize| format!("{}·{}", han(3), han(n - 4));
    assert!(codes(&dotted(25)).is_empty());
    assert_eq!(codes(&dotted(26)), ["person_name.too_long"]);
}

#[test]
fn ways_to_write_a_name_become_one() {
    for (text, tidy) in [
        ("张 三", "张三"),
        ("张　三", "张三"),
        (" 张三 ", "张三"),
        ("欧阳 娜 娜", "欧阳娜娜"),
        ("买买提.艾力", "买买提·艾力"),
        ("买买提．艾力", "买买提·艾力"),
        ("买买提 . 艾力", "买买提·艾力"),
        ("买买提•艾力", "买买提·艾力"),
        ("买买提‧艾力", "买买提·艾力"),
        ("买买提・艾力", "买买提·艾力"),
        ("买买提･艾力", "买买提·艾力"),
        ("买买提∙艾力", "买买提·艾力"),
        ("买买提⋅艾力", "买买提·艾力"),
        ("买买提●艾力", "买买提·艾力"),
        ("买买提 · 艾力", "买买提·艾力"),
        ("⾼⻜", "高飞"),
        ("张\u{200b}三", "张三"),
    ] {
        with(text, |checked| {
            let codes: Vec<_> = checked.findings.iter().map(Finding::code).collect();
            assert_eq!(codes, ["text.tidied"], "{text}");
            assert_eq!(checked.findings[0].fix().unwrap().reveal(), tidy, "{text}");
            assert_eq!(checked.value.unwrap().reveal(), tidy, "{text}");
        });
    }
}

#[test]
fn a_full_stop_after_an_initial_stays() {
    assert_eq!(codes("J. Smith"), ["person_name.letter", "person_name.symbol"]);
}

#[test]
fn a_blank_in_a_long_name_gets_both_readings() {
    with("买买提江 艾力", |checked| {
        let texts: Vec<_> = checked.findings[0].suggestions().iter().map(Personal::reveal).collect();
        assert_eq!(texts, ["买买提江·艾力", "买买提江艾力"]);
    });
}

#[test]
fn names_are_masked() {
    with("张三", |checked| assert_eq!(format!("{:?}", checked.value), "Some(PersonName(张*))"));
}

proptest! {
    #[test]
    fn tidying_is_idempotent_and_its_result_parses(
        text in "\\PC{0,10}|[张三·.．• \u{3000}a1\u{2f00}-\u{2fd5}]{0,10}"
    ) {
        let once = tidy(&text).text.into_owned();
        let twice = tidy(&once);
        prop_assert_eq!(&*twice.text, &once);
        prop_assert!(twice.changes.is_empty());
        prop_assert_eq!(once.parse::<PersonName<'static>>().is_ok(), !once.is_empty());
    }
}
