use super::*;
use crate::context::Region;
use crate::kernel::day;
use crate::policy::Policy;

fn found(text: &str) -> Vec<String> {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let detail = |finding: &Finding| {
        let detail = finding.param("problem").or(finding.param("part"));
        detail.map_or_else(String::new, |value| value.to_json(crate::kernel::Reveal::Full).to_string())
    };
    let checked = check(text, &context);
    let refused = checked.findings.iter().any(|finding| finding.severity() == crate::kernel::Severity::Error);
    assert_eq!(checked.value.is_none(), refused || text.trim().is_empty(), "{text}");
    checked.findings.iter().map(|finding| format!("{}{}", finding.code(), detail(finding))).collect()
}

#[test]
fn ordinary_addresses_pass() {
    for text in ["", "  ", "10001@qq.com", "zhang.san+tuan@stu.example.edu.cn", "_a-b@sub-domain.example.com", "a@b.cn"]
    {
        assert!(found(text).is_empty(), "{text}");
    }
}

#[test]
fn what_is_wrong_is_named() {
    for (text, expected) in [
        ("10001", "email.form\"no_at\""),
        ("a@b@example.com", "email.form\"several_at\""),
        ("@example.com", "email.form\"empty_local\""),
        ("zhang@", "email.form\"empty_domain\""),
        (".zhang@example.com", "email.form\"empty_label\""),
        ("zhang..san@example.com", "email.form\"empty_label\""),
        ("zhang@example..com", "email.form\"empty_label\""),
        ("zhang(a)@example.com", "email.form\"character\""),
        ("zhang@exam_ple.com", "email.form\"character\""),
        ("zhang@qq,com", "email.form\"character\""),
        ("zhang@-example.com", "email.form\"hyphen\""),
        ("张三@example.com", "email.unusual\"non_ascii\""),
        ("\"zhang@san\"@example.com", "email.unusual\"quoted\""),
        ("zhang@[192.0.2.1]", "email.unusual\"address_literal\""),
        ("zhang@qq", "email.unusual\"single_label\""),
        ("zhang@192.0.2.1", "email.unusual\"numeric_suffix\""),
    ] {
        assert_eq!(found(text), [expected], "{text}");
    }
}

#[test]
fn limits_are_exact() {
    let local = |n: usize| format!("{}@example.com", "a".repeat(n));
    assert!(found(&local(64)).is_empty());
    assert_eq!(found(&local(65)), ["email.length\"local\""]);
    let label = |n: usize| format!("a@{}.com", "b".repeat(n));
    assert!(found(&label(63)).is_empty());
    assert_eq!(found(&label(64)), ["email.length\"label\""]);
    let whole = |n: usize| {
        let domain = format!("{0}.{0}.{0}.cn", "b".repeat(62));
        format!("{}@{domain}", "a".repeat(n - domain.len() - 1))
    };
    assert!(found(&whole(253)).is_empty());
    assert_eq!((whole(254).len(), found(&whole(254))), (254, vec![]));
    let long = format!("a@{}", vec!["b".repeat(63); 4].join("."));
    assert_eq!((long.len(), found(&long)), (257, vec!["email.length\"address\"".to_owned()]));
    let longer = format!("a@{}.c", vec!["b".repeat(63); 4].join("."));
    assert_eq!(found(&longer), ["email.length\"domain\"", "email.length\"address\""]);
}

#[test]
fn full_width_signs_are_tidied() {
    for text in ["ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ", "zhang@example。com", " zhang @example.com"] {
        assert_eq!(found(text), ["text.tidied"], "{text}");
    }
}

#[test]
fn tidy_addresses_are_borrowed() {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    assert!(matches!(check("10001@qq.com", &context).value, Some(Email(Cow::Borrowed(_)))));
}
