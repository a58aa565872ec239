//! Help and errors of usage in both languages.

use crate::{World, timeless, zhtj};

const COMMANDS: [&str; 18] = [
    "org",
    "org check",
    "complete",
    "check",
    "id",
    "explain",
    "rules",
    "template",
    "generate",
    "transfer",
    "transfer simulate",
    "transfer advise",
    "transfer check",
    "transfer graph",
    "transfer deadlines",
    "call",
    "schema",
    "completions",
];

/// The arguments that show the help of a command, which may stand in a group.
fn asking<'a>(command: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    command.split(' ').chain(["--help"]).chain(more.iter().copied()).collect()
}

#[test]
fn help_speaks_both_languages() {
    for lang in ["zh", "en"] {
        let mut all = timeless(&zhtj(&["--help", "--lang", lang]).out);
        for command in COMMANDS {
            let help = zhtj(&asking(command, &["--lang", lang]));
            assert_eq!((help.status, help.err.as_str()), (0, ""), "{command}");
            all.extend(["\n===== ", command, "\n\n", &help.out]);
        }
        insta::assert_snapshot!(format!("help_{lang}"), all);
    }
}

#[test]
fn chinese_help_has_no_english_words_of_the_parser() {
    for command in COMMANDS {
        let help = zhtj(&asking(command, &[])).out;
        for word in ["Usage", "OPTIONS", "Options:", "Arguments:", "Commands:", "Print help", "[default", "[possible"] {
            assert!(!help.contains(word), "{command}: {word}\n{help}");
        }
    }
}

#[test]
fn chinese_help_keeps_to_a_narrow_terminal() {
    use unicode_width::UnicodeWidthStr;
    let narrow = World { width: 60, ..World::default() };
    for command in COMMANDS {
        let help = narrow.run(&asking(command, &[])).out;
        // Examples are commands to be copied, which are not broken.
        let options = help.split("示例").next().unwrap();
        let too_wide: Vec<_> = options.lines().filter(|line| line.width() > 62).collect();
        assert!(too_wide.is_empty(), "{command}: {too_wide:#?}");
    }
}

#[test]
fn the_language_comes_from_the_option_then_the_locale_then_is_chinese() {
    let help = |locale, args: &[&str]| World { locale, ..World::default() }.run(args).out;
    assert!(help(None, &["--help"]).contains("用法"));
    assert!(help(Some("C.UTF-8"), &["--help"]).contains("用法"));
    assert!(help(Some("en_GB.UTF-8"), &["--help"]).contains("Usage"));
    assert!(help(Some("en_GB.UTF-8"), &["--help", "--lang", "zh"]).contains("用法"));
}

#[test]
fn errors_of_usage_are_one_sentence_in_the_language_and_status_2() {
    let mut all = String::new();
    for args in [
        &["chek"][..],
        &["check"],
        &["check", "a", "--formt", "json"],
        &["check", "a", "--format", "xml"],
        &["check", "a", "--limit", "many"],
        &["check", "a", "--annotate"],
        &["check", "a", "--column", "C=moblie"],
        &["check", "a", "--today", "2026-9-1"],
        &["check", "a", "--region", "atlantis"],
        &["check", "a", "b", "--fix", "c.xlsx"],
        &["check", "a", "--lang", "fr"],
        &["check", "a", "--quiet", "--output", "x", "--output", "y"],
        &["id", "1", "--policy", "no-such-policy.json"],
        &["explain", "resident_id.check_caracter"],
        &["explain", "zzzz"],
        &["rules", "--faq", "52"],
        &["rules", "--topic", "resident"],
        &["schema", "resident.check"],
        &["generate", "--rows", "5", "--errors", "2", "--out", "a.csv"],
        &["generate", "--rows", "5", "--out", "a.doc"],
        &["transfer", "simulat"],
        &["transfer", "simulate"],
        &["transfer", "graph", "fujian"],
        &["transfer", "deadlines", "soon"],
        &["completions", "tcl"],
    ] {
        for (lang, locale) in [("zh", "zh_CN.UTF-8"), ("en", "en_US.UTF-8")] {
            let outcome = World { locale: Some(locale), ..World::default() }.run(args);
            assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{args:?}");
            assert_eq!(outcome.err.lines().count(), 1, "{args:?}: {}", outcome.err);
            all.extend([lang, " ", &args.join(" "), "\n   ", &outcome.err]);
        }
    }
    insta::assert_snapshot!("usage_errors", all);
}

#[test]
fn without_a_command_help_goes_to_standard_error() {
    let outcome = zhtj(&[]);
    assert_eq!((outcome.status, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains("命令:"));
}

#[test]
fn the_version_tells_program_and_rules() {
    let outcome = zhtj(&["--version"]);
    assert_eq!(outcome.status, 0);
    assert_eq!(outcome.out, format!("zhtj {} ({})\n", env!("CARGO_PKG_VERSION"), zhtj::RULES_VERSION));
}
