//! `check`: statuses, forms, colours, sheets.

use std::path::Path;

use crate::{World, zhtj};

/// Writes a roster into a folder and gives its name.
pub(crate) fn roster(folder: &Path, errors: &str) -> String {
    let file = folder.join(format!("roster-{errors}.csv")).display().to_string();
    let made = zhtj(&["generate", "--rows", "60", "--errors", errors, "--seed", "7", "--out", &file]);
    assert_eq!(made.status, 0, "{}", made.err);
    file
}

#[test]
fn the_status_tells_clean_from_errors_from_unusable() {
    let folder = tempfile::tempdir().unwrap();
    let clean = zhtj(&["check", &roster(folder.path(), "0")]);
    assert_eq!((clean.status, clean.err.as_str()), (0, ""), "{}", clean.out);
    assert_eq!(zhtj(&["check", &roster(folder.path(), "0.5")]).status, 1);
    assert_eq!(zhtj(&["check", "no-such-file.xlsx"]).status, 2);
}

#[test]
fn an_unusable_file_does_not_hide_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let bad = roster(folder.path(), "0.5");
    let outcome = zhtj(&["check", "no-such-file.xlsx", &bad]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("no-such-file.xlsx") && outcome.out.starts_with('✗'), "{outcome:?}");
}

#[test]
fn standard_input_is_a_roster_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let world = World { stdin: std::fs::read_to_string(&file).unwrap().into_bytes(), ..World::default() };
    let outcome = world.run(&["check", "-", "--format", "json"]);
    assert_eq!(outcome.status, 1, "{}", outcome.err);
    let of_file = zhtj(&["check", &file, "--format", "json"]);
    assert_eq!(outcome.out, of_file.out.replace("roster-0.5.csv", "-"));
}

#[test]
fn every_form_is_written_to_standard_output_or_a_file_alike() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    for format in ["json", "ndjson", "csv", "html", "markdown"] {
        let shown = zhtj(&["check", &file, "--format", format]);
        assert_eq!(shown.status, 1);
        let target = folder.path().join(format).display().to_string();
        let written = zhtj(&["check", &file, "--format", format, "--output", &target]);
        assert_eq!(written.status, 1);
        assert!(written.out.starts_with('✗') && written.err.contains(&target), "{written:?}");
        assert_eq!(std::fs::read_to_string(&target).unwrap(), shown.out, "{format}");
    }
}

#[test]
fn colours_are_for_terminals_that_want_them() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let args = ["check", file.as_str()];
    let terminal = World { terminal: true, ..World::default() };
    assert!(terminal.run(&args).out.contains("\u{1b}["));
    assert!(!World { no_color: true, ..terminal }.run(&args).out.contains('\u{1b}'));
    assert!(!zhtj(&args).out.contains('\u{1b}'));
}

#[test]
fn limits_and_quiet_shorten_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let rows = |args: &[&str]| {
        let args: Vec<_> = ["check", &file].into_iter().chain(args.iter().copied()).collect();
        zhtj(&args).out.lines().filter(|line| line.starts_with("第 ") && line.ends_with(" 行")).count()
    };
    assert_eq!(rows(&["--limit", "3"]), 3);
    assert_eq!(rows(&["--limit", "0"]), 0);
    assert_eq!(rows(&["--quiet"]), 0);
    assert!(rows(&[]) > 3);
}

#[test]
fn a_sheet_of_another_name_is_refused_with_the_names_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("roster.xlsx").display().to_string();
    assert_eq!(zhtj(&["generate", "--rows", "3", "--errors", "0", "--out", &file]).status, 0);
    let outcome = zhtj(&["check", &file, "--sheet", "nowhere"]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("nowhere") && outcome.err.contains("现有"), "{}", outcome.err);
}

#[test]
fn a_sheet_without_people_is_not_ticked_off() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("empty.csv").display().to_string();
    std::fs::write(&file, "姓名,身份证号码\n,\n").unwrap();
    let outcome = zhtj(&["check", &file]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.out.trim_start().starts_with("! 表中没有人员"), "{}", outcome.out);
}

#[test]
fn limits_can_be_lowered_and_raised() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let with = |limits: &str, lang: &str| {
        std::fs::write(path("limits.json"), limits).unwrap();
        let args = ["check", &file, "--limits", &path("limits.json"), "--fix", &path("fixed.xlsx"), "--lang", lang];
        let outcome = zhtj(&args);
        (outcome.status, outcome.err.replace(&folder.path().display().to_string(), ""))
    };
    assert_eq!(with("{}", "zh").0, 0);
    for (limits, zh, en) in [
        (r#"{"rows": 3}"#, "3行", "3 rows"),
        (r#"{"columns": 2}"#, "2列", "2 columns"),
        (r#"{"file_bytes": 5}"#, "5", "5"),
        (r#"{"row": 3}"#, "字段 row 不存在", "no field row"),
        (r#"{"rows": -3}"#, "应为整数", "a whole number"),
    ] {
        for (lang, word) in [("zh", zh), ("en", en)] {
            let (status, sentence) = with(limits, lang);
            assert_eq!((status, sentence.lines().count()), (2, 1), "{limits}: {sentence}");
            assert!(sentence.contains(word), "{limits}: {sentence}");
        }
    }
}

#[test]
fn policies_are_read_strictly() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.json").display().to_string();
    let with = |policy: &str, lang: &str| {
        std::fs::write(&file, policy).unwrap();
        let outcome = zhtj(&["id", "110105491231002", "--policy", &file, "--lang", lang]);
        (outcome.status, outcome.err.replace(&file, "policy.json"))
    };
    assert_eq!(with("{}", "zh").0, 0);
    assert_eq!(with(r#"{"ids": {"first_generation": "error"}}"#, "zh").0, 1);
    let mut all = String::new();
    for policy in [
        r#"{"ids": {"first_generations": "error"}}"#,
        r#"{"id": {}}"#,
        r#"{"ids": {"first_generation": "fatal"}}"#,
        r#"{"ids": {"plausible_age": "old"}}"#,
        r#"{"ids": "#,
        "{} {}",
    ] {
        for lang in ["zh", "en"] {
            let (status, sentence) = with(policy, lang);
            assert_eq!(status, 2, "{policy}");
            all.extend([policy, "\n   ", &sentence]);
        }
    }
    insta::assert_snapshot!("policy_errors", all);
}
