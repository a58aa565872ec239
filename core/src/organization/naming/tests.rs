use proptest::prelude::*;

use super::*;
use crate::organization::testing::{codes, with};

fn names(parts: &NameParts, category: Category) -> Option<Names> {
    with(|context| compose(parts, category, context)).value
}

fn class(school: SchoolKind, major: Option<&str>) -> ClassParts {
    ClassParts { school, major: major.map(str::to_owned), entry_year: 2024, class: "2".to_owned() }
}

#[test]
fn each_category_has_its_ending() {
    let parts = NameParts {
        region: Some("甲市".to_owned()),
        units: vec!["乙集团".to_owned(), "丙公司".to_owned()],
        ..NameParts::default()
    };
    for (category, full, short) in [
        (Category::Committee, "中国共产主义青年团甲市乙集团丙公司委员会", "丙公司团委"),
        (Category::WorkCommittee, "中国共产主义青年团甲市乙集团丙公司工作委员会", "丙公司团工委"),
        (Category::GeneralBranch, "中国共产主义青年团甲市乙集团丙公司总支部委员会", "丙公司团总支"),
        (Category::Branch, "中国共产主义青年团甲市乙集团丙公司支部委员会", "丙公司团支部"),
    ] {
        let made = names(&parts, category).unwrap();
        assert_eq!((made.full.as_str(), made.short.as_str()), (full, short));
    }
    let leading = NameParts { region: Some("甲市".to_owned()), ..NameParts::default() };
    let made = names(&leading, Category::LeadingBody).unwrap();
    assert_eq!((made.full.as_str(), made.short.as_str()), ("中国共产主义青年团甲市委员会", "共青团甲市委员会"));
}

#[test]
fn class_branches_follow_their_school() {
    let university = NameParts {
        nature: Nature::University,
        units: vec!["甲大学".to_owned(), "理学院".to_owned()],
        class: Some(class(SchoolKind::University, Some("数学专业"))),
        ..NameParts::default()
    };
    let made = names(&university, Category::Branch).unwrap();
    assert_eq!(made.full, "中国共产主义青年团甲大学理学院2024级数学专业2班支部委员会");
    assert_eq!(made.short, "2024级数学专业2班团支部");
    assert_eq!(made.alias.as_deref(), Some("数学专业2024级2班团支部"));
    let secondary = NameParts {
        region: Some("甲市乙区".to_owned()),
        units: vec!["第一中学".to_owned()],
        class: Some(class(SchoolKind::Secondary, None)),
        ..NameParts::default()
    };
    assert_eq!(names(&secondary, Category::Branch).unwrap().short, "2024级2班团支部");
    let found = |parts: &NameParts| with(|context| codes(&compose(parts, Category::Branch, context).findings));
    assert!(found(&university).is_empty() && found(&secondary).is_empty());
    let superfluous = NameParts { class: Some(class(SchoolKind::Secondary, Some("数学"))), ..secondary.clone() };
    assert_eq!(found(&superfluous), ["organization.name_part_superfluous"]);
    let without_major = NameParts { class: Some(class(SchoolKind::Vocational, None)), ..secondary };
    assert_eq!(found(&without_major), ["organization.name_part_missing"]);
    let without_college = NameParts { units: vec!["甲大学".to_owned()], ..university };
    assert_eq!(found(&without_college), ["organization.name_part_missing"]);
}

#[test]
fn a_system_committee_says_so_and_a_region_may_be_too_much() {
    let parts = NameParts {
        region: Some("甲市".to_owned()),
        units: vec!["国有资产监督管理委员会".to_owned()],
        system_wide: true,
        ..NameParts::default()
    };
    let made = names(&parts, Category::Committee).unwrap();
    assert_eq!(made.full, "中国共产主义青年团甲市国有资产监督管理委员会系统委员会");
    let military = NameParts { nature: Nature::Military, ..parts };
    let checked = with(|context| compose(&military, Category::Committee, context));
    assert_eq!(codes(&checked.findings), ["organization.name_part_superfluous"]);
    assert!(!checked.value.unwrap().full.contains("甲市"));
}

#[test]
fn endings_of_other_categories_are_told_apart() {
    let full = |name: &str, category| with(|context| codes(&check_full(name, category, context)));
    let name = "中国共产主义青年团甲公司总支部委员会";
    assert!(full(name, Category::GeneralBranch).is_empty());
    for category in [Category::Branch, Category::Committee, Category::WorkCommittee] {
        assert_eq!(full(name, category), ["organization.full_name_suffix"]);
    }
    assert_eq!(full("共青团甲公司委员会", Category::Committee), ["organization.full_name_prefix"]);
    let short = |name: &str, category| with(|context| codes(&check_short(name, category, context)));
    assert!(short("2017级2班团支部", Category::Branch).is_empty());
    assert!(short("团北京市委", Category::LeadingBody).is_empty());
    assert_eq!(short("2017级2班", Category::Branch), ["organization.short_name_suffix"]);
    assert_eq!(short("2017级 2班团支部", Category::Branch), ["organization.name_character"]);
    assert_eq!(short("２０17级2班团支部\u{200b}", Category::Branch), ["organization.name_character"]);
    assert!(short("甲公司（集团）团委", Category::Committee).is_empty());
}

#[test]
fn an_alias_has_sixteen_characters_and_no_special_ones() {
    let alias = |name: &str| with(|context| codes(&check_alias(name, Category::Branch, context)));
    assert!(alias("一二三四五六七八九十一二三团支部").is_empty());
    assert_eq!(alias("一二三四五六七八九十一二三四团支部"), ["organization.name_too_long"]);
    for bad in FORBIDDEN {
        assert!(!alias(&format!("2班{bad}团支部")).is_empty(), "{bad}");
    }
}

#[test]
fn a_full_name_has_99_characters() {
    let name = |units: usize| format!("{PREFIX}{}委员会", "甲".repeat(units));
    let found = |name: &str| with(|context| codes(&check_full(name, Category::Committee, context)));
    assert!(found(&name(87)).is_empty());
    assert_eq!(found(&name(88)), ["organization.name_too_long"]);
}

#[test]
fn given_names_are_compared_with_their_parts() {
    let parts =
        NameParts { region: Some("甲市".to_owned()), units: vec!["乙公司".to_owned()], ..NameParts::default() };
    let given = |short: &str| Given { short: Some(short.to_owned()), ..Given::default() };
    let found = |given: &Given| with(|context| check(given, Some(&parts), Category::Committee, context));
    assert!(found(&given("乙公司团委")).is_empty());
    let differs = found(&given("乙团委"));
    assert_eq!(codes(&differs), ["organization.name_differs"]);
    assert_eq!(differs[0].suggestions()[0].reveal(), "乙公司团委");
}

prop_compose! {
    fn any_parts()(
        nature in prop_oneof![Just(Nature::Local), Just(Nature::University), Just(Nature::Military)],
        region in "[甲乙丙丁]{1,4}市",
        units in prop::collection::vec("[一二三四五六七八九十]{1,6}(公司|大学|学院)", 2..4),
        system_wide: bool,
        school in prop_oneof![Just(SchoolKind::University), Just(SchoolKind::Secondary), Just(SchoolKind::Vocational)],
        major in "[文理工农医]{1,3}",
        entry_year in 2000u16..2030,
        number in "[1-9][0-9]?",
        has_class: bool,
    ) -> NameParts {
        let major = (school != SchoolKind::Secondary).then_some(major);
        let class = has_class.then_some(ClassParts { school, major, entry_year, class: number });
        let region = nature.names_region().then_some(region);
        NameParts { nature, region, units, system_wide, class }
    }
}

proptest! {
    #[test]
    fn a_composed_name_is_clean(parts in any_parts(), kind in 0usize..7) {
        let category = Category::ALL[kind];
        let mut parts = parts;
        if category == Category::LeadingBody {
            parts = NameParts { region: Some("甲市".to_owned()), ..NameParts::default() };
        }
        if !category.is_branch() {
            parts.class = None;
        }
        let (composed, found) = with(|context| {
            let composed = compose(&parts, category, context);
            let Names { full, short, alias } = composed.value.clone().unwrap();
            let given = Given { full: Some(full), short: Some(short), alias };
            let found = codes(&check(&given, Some(&parts), category, context));
            (codes(&composed.findings), found)
        });
        prop_assert_eq!(&found, &composed);
        prop_assert!(found.is_empty(), "{:?}", found);
    }
}
