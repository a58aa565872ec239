//! `id`, `explain`, `rules`, `call`, `schema`, `completions`.

use serde_json::Value as Json;

use crate::{World, zhtj};

#[test]
fn id_tells_what_numbers_say_masked_and_in_both_languages() {
    let numbers = ["11010519491231002X", "110105194912310021", "110105491231002", "810000199001010019", "abc"];
    for lang in ["zh", "en"] {
        let args: Vec<_> = ["id", "--lang", lang].into_iter().chain(numbers).collect();
        let outcome = zhtj(&args);
        assert_eq!((outcome.status, outcome.err.as_str()), (1, ""));
        for number in &numbers[..4] {
            assert!(!outcome.out.contains(number), "{number}");
        }
        insta::assert_snapshot!(format!("id_{lang}"), outcome.out);
    }
}

#[test]
fn id_reveals_suggestions_when_asked() {
    let masked = zhtj(&["id", "110105194912310021"]);
    assert!(masked.out.contains("--reveal") && !masked.out.contains("11010519491231002X"));
    let revealed = zhtj(&["id", "110105194912310021", "--reveal"]);
    assert!(revealed.out.contains("11010519491231002X  第 18 位写错"), "{}", revealed.out);
}

#[test]
fn id_reads_standard_input_line_by_line() {
    let world = World { stdin: "\u{feff}11010519491231002X\n\n 110105194912310021\r\n".into(), ..World::default() };
    let outcome = world.run(&["id", "--format", "json"]);
    assert_eq!(outcome.status, 1);
    let answers: Json = serde_json::from_str(&outcome.out).unwrap();
    let verdicts: Vec<_> = answers.as_array().unwrap().iter().map(|answer| &answer["verdict"]).collect();
    assert_eq!(verdicts, ["pass", "fail"]);
    assert_eq!(answers[0]["text"], "110*************2X");
    assert_eq!(zhtj(&["id"]).status, 2);
    let not_text = World { stdin: vec![0xff, 0xfe, b'1'], ..World::default() };
    assert_eq!(not_text.run(&["id", "-"]).status, 2);
}

#[test]
fn id_reads_the_day_it_is_given() {
    assert_eq!(zhtj(&["id", "110105202701010019", "--today", "2026-12-31"]).status, 1);
    let born = zhtj(&["id", "11010519491231002X", "--today", "1949-12-30"]);
    assert!(born.out.contains("resident_id.future_birth"), "{}", born.out);
}

#[test]
fn explain_tells_everything_about_a_code() {
    for lang in ["zh", "en"] {
        let outcome = zhtj(&["explain", "resident_id.first_generation", "--lang", lang]);
        assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
        insta::assert_snapshot!(format!("explain_{lang}"), outcome.out);
    }
}

#[test]
fn every_code_and_rule_can_be_explained() {
    let codes = zhtj::catalogue::all().map(|def| def.code).chain(zhtj::rules::all().map(|rule| rule.id));
    for code in codes {
        for lang in ["zh", "en"] {
            let outcome = zhtj(&["explain", code, "--lang", lang]);
            assert_eq!((outcome.status, outcome.err.as_str()), (0, ""), "{code}");
            assert!(outcome.out.contains(code), "{code}");
        }
    }
}

#[test]
fn rules_lists_every_question_with_its_state() {
    let all: Json = serde_json::from_str(&zhtj(&["rules", "--format", "json"]).out).unwrap();
    let numbers: Vec<_> = all.as_array().unwrap().iter().filter_map(|entry| entry["question"].as_u64()).collect();
    assert_eq!(numbers, (1..=51).collect::<Vec<_>>());
    let state = |number: usize| all[number - 1]["state"].as_str().unwrap().to_owned();
    assert_eq!([1, 14, 37].map(state), ["environment", "answered", "unknown"]);
    insta::assert_snapshot!("rules_zh", zhtj(&["rules", "--faq", "50"]).out + &zhtj(&["rules", "--faq", "37"]).out);
    let topic = zhtj(&["rules", "--topic", "resident_id", "--lang", "en"]).out;
    assert!(topic.contains("(resident_id.number)") && !topic.contains("(text.tidy)"), "{topic}");
}

#[test]
fn call_answers_as_every_host_does() {
    let request = r#"{"today": "2026-11-22", "input": {"text": "11010519491231002X"}}"#;
    let by_option = zhtj(&["call", "resident_id.check", "--request", request]);
    let by_stdin = World { stdin: request.into(), ..World::default() }.run(&["call", "resident_id.check"]);
    assert_eq!(by_option, by_stdin);
    assert_eq!(by_option.out.trim_end(), zhtj::wire::call("resident_id.check", request).unwrap());
    let wrong = zhtj(&["call", "no.such", "--request", "{}"]);
    let answer: Json = serde_json::from_str(&wrong.out).unwrap();
    assert_eq!((wrong.status, &answer["error"]["code"]), (2, &Json::from("request.unknown_call")));
}

#[test]
fn schema_gives_one_call_or_all() {
    let all: Json = serde_json::from_str(&zhtj(&["schema"]).out).unwrap();
    for call in zhtj::wire::all() {
        let one: Json = serde_json::from_str(&zhtj(&["schema", call.name]).out).unwrap();
        assert_eq!(one, all["calls"][call.name]);
    }
    assert_eq!(zhtj(&["schema", "policy"]).status, 0);
}

#[test]
fn completions_are_made_for_every_shell() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let outcome = zhtj(&["completions", shell]);
        assert_eq!(outcome.status, 0);
        assert!(outcome.out.contains("annotate"), "{shell}");
    }
}
