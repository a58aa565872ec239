//! The calls of forms have a reader of their own for pages: its answers are those of every other host.

use serde_json::Value as Json;
use zhtj::wire;
use zhtj_tests::root;
use zhtj_tests::vectors::run;

/// In no other list of calls, so no vector names it.
const OWN: &str = "registration_code.form";

#[test]
fn every_vector_of_a_form_gets_the_same_answer_from_the_small_reader() {
    let names: Vec<_> = wire::form_calls().filter(|name| *name != OWN).collect();
    let mut compared = 0;
    for (_, vector) in run(&root().join("tests/vectors"), false).vectors {
        if !names.contains(&vector.call.as_str()) {
            continue;
        }
        let request = vector.request().to_string();
        let answer = match wire::call_form(&vector.call, &request) {
            Ok(answer) => serde_json::from_str(&answer).unwrap(),
            Err(error) => error.to_json(),
        };
        let expected = if vector.policy.is_some() { refused() } else { vector.expect };
        assert_eq!(answer, expected, "{}", vector.id);
        compared += 1;
    }
    assert!(compared > 250, "only {compared} vectors");
    for name in names {
        assert!(wire::all().any(|call| call.name == name), "{name}");
    }
}

/// A policy is not read by the small reader, and not passed over either.
fn refused() -> Json {
    serde_json::json!({ "error": {
        "code": "request.unknown_field", "path": "/policy", "params": { "detail": "policy" },
    } })
}

#[test]
fn a_registration_code_is_judged_by_its_form() {
    let code = |text: &str| {
        let request = serde_json::json!({ "today": "2026-11-22", "input": { "text": text } }).to_string();
        let answer: Json = serde_json::from_str(&wire::call_form(OWN, &request).unwrap()).unwrap();
        (answer["verdict"].clone(), answer["findings"][0]["code"].clone(), answer["value"].clone())
    };
    assert_eq!(code("aB3dE6gH"), ("pass".into(), Json::Null, Json::Null));
    assert_eq!(code("aB3dE6g"), ("fail".into(), "registration_code.malformed".into(), Json::Null));
}
