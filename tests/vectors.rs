//! Runs the vectors, checks what they cover, and shows that the runner fails where it must.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::sync::LazyLock;

use zhtj_tests::vectors::{Outcome, Vector, run};
use zhtj_tests::{asked_for, coverage, pending, root};

/// The one run of all files that the tests here look at. With `UPDATE_VECTORS=1` it fills in what is missing.
static OUTCOME: LazyLock<Outcome> = LazyLock::new(|| run(&root().join("tests/vectors"), asked_for("UPDATE_VECTORS")));

fn vectors() -> Vec<&'static Vector> {
    OUTCOME.vectors.iter().map(|(_, vector)| vector).collect()
}

#[track_caller]
fn holds(result: Result<(), String>) {
    if let Err(problem) = result {
        panic!("{problem}");
    }
}

#[test]
fn every_vector_gets_the_expected_answer() {
    // Written past the capture of the test harness: the counts are to be seen in every run.
    let mut out = std::io::stdout().lock();
    for (file, passed) in &OUTCOME.passed {
        let count = OUTCOME.vectors.iter().filter(|(path, _)| path == file).count();
        writeln!(out, "vectors {}: {passed} of {count}", file.display()).unwrap();
    }
    let passed: usize = OUTCOME.passed.values().sum();
    writeln!(out, "vectors in all: {passed} of {} in {} files", OUTCOME.vectors.len(), OUTCOME.passed.len()).unwrap();
    drop(out);
    assert!(OUTCOME.failures.is_empty(), "{} failures\n{}", OUTCOME.failures.len(), OUTCOME.failures.join("\n"));
}

#[test]
fn every_code_has_a_failing_and_a_passing_vector() {
    holds(coverage::compare("codes", &coverage::uncovered_codes(&vectors()), pending::CODES));
}

#[test]
fn every_step_of_a_parameter_has_vectors_before_on_and_after() {
    assert_eq!(coverage::false_steps(&vectors()), Vec::<String>::new());
    let pending: Vec<_> = pending::STEPS.iter().map(|step| (*step).to_owned()).collect();
    holds(coverage::compare("steps", &coverage::uncovered_steps(&vectors()), &pending));
}

#[test]
fn every_question_with_a_rule_has_a_vector() {
    holds(coverage::compare("questions", &coverage::uncovered_questions(&vectors()), pending::QUESTIONS));
}

#[test]
fn every_call_has_a_vector() {
    holds(coverage::compare("calls", &coverage::uncovered_calls(&vectors()), pending::CALLS));
}

const GOOD: &str = r#"{"topic": "t", "count": 1, "vectors": [
    {"id": "a", "title": "a good number", "call": "resident_id.check", "today": "2026-11-22",
     "input": {"text": "11010519491231002X"}, "expect": null}]}"#;

/// The vectors with their `expect` filled in, which the runner must accept.
fn good() -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    std::fs::write(&path, GOOD).unwrap();
    let outcome = run(folder.path(), true);
    assert_eq!(outcome.failures, Vec::<String>::new());
    let text = std::fs::read_to_string(&path).unwrap();
    assert_ne!(text, GOOD);
    text
}

/// The one failure of the files given.
fn failure_of(files: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let outcome = run(folder.path(), false);
    assert_eq!(outcome.failures.len(), 1, "{:?}", outcome.failures);
    outcome.failures.concat()
}

#[test]
fn the_runner_fails_where_it_must() {
    let good = good();
    let edited = |from: &str, to: &str| {
        assert!(good.contains(from), "{from} is not in {good}");
        good.replacen(from, to, 1)
    };
    let cases = [
        (edited(r#""verdict": "pass""#, r#""verdict": "fail""#), "expected"),
        (edited(r#""findings": []"#, r#""findings": [], "more": 1"#), "expected"),
        (edited(r#""count": 1"#, r#""count": 2"#), "count is 2"),
        (edited(r#""title""#, r#""note": "x", "title""#), "unknown field `note`"),
        (edited(r#""topic""#, r#""note": "x", "topic""#), "unknown field `note`"),
        (edited(r#""today""#, r#""lang": "zh", "today""#), "only in messages.json"),
        (edited(r#""today""#, r#""faq": [52], "today""#), "no question 52"),
        (edited(r#""title": "a good number""#, r#""title": """#), "no title"),
        (edited("resident_id.check", "resident_id.chekc"), "request.unknown_call"),
        (GOOD.to_owned(), "not filled in"),
        (r#"{"topic": "t", "count": 0, "vectors": []}"#.to_owned(), "no vectors"),
        (String::new(), "EOF"),
        ("{".to_owned(), "EOF"),
    ];
    for (text, reason) in &cases {
        let failure = failure_of(&[("a.json", text)]);
        assert!(failure.contains(reason), "wanted {reason:?}, got {failure}");
    }
    assert!(failure_of(&[]).contains("no vector file at all"));
    assert!(failure_of(&[("a.json", &good), ("b.json", &good)]).contains("the id a stands twice"));
    assert!(failure_of(&[("a.json", &good), ("b.jsn", "")]).contains("not a vector file"));
}

#[test]
fn filling_in_touches_nothing_that_is_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.json");
    let wrong = good().replacen(r#""verdict": "pass""#, r#""verdict": "fail""#, 1);
    std::fs::write(&path, &wrong).unwrap();
    assert_eq!(run(folder.path(), true).failures.len(), 1);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), wrong);
}

#[test]
fn coverage_is_not_taken_on_trust() {
    let vector = |steps: &str, input: &str| -> Vector {
        let text = format!(
            r#"{{"id": "a", "title": "t", "call": "c", "today": "2026-11-22", "steps": {steps}, "input": {input}, "expect": {{}}}}"#
        );
        serde_json::from_str(&text).unwrap()
    };
    let invented = vector(r#"["no.parameter@2017-01-01:on"]"#, "{}");
    assert_eq!(coverage::false_steps(&[&invented]), ["a: no parameter has the edge no.parameter@2017-01-01:on"]);
    let uncovered = BTreeSet::from(["a.b"]);
    assert!(coverage::compare("codes", &uncovered, &[]).unwrap_err().contains("lack what they need: [\"a.b\"]"));
    assert!(
        coverage::compare("codes", &BTreeSet::new(), &["a.b"])
            .unwrap_err()
            .contains("to be taken off tests/src/pending.rs")
    );
    assert!(coverage::compare("codes", &uncovered, &["a.b", "a.b"]).is_err());
    assert!(coverage::compare("codes", &uncovered, &["a.b"]).is_ok());
    let nested =
        serde_json::json!({"value": {"rows": [{"findings": [{"code": "x.y", "severity": "error"}]}]}, "code": "z"});
    assert_eq!(coverage::codes(&nested), BTreeSet::from(["x.y"]));
}
