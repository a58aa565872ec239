//! `transfer`: scenarios, advice, class lists, charts, terms.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::{World, timeless, zhtj};

/// A file of the sample data.
fn sample(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data").join(name).display().to_string()
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

/// Runs with a text on standard input.
fn with_stdin(text: &str, args: &[&str]) -> crate::Outcome {
    World { stdin: text.into(), ..World::default() }.run(args)
}

#[test]
fn scenarios_are_told_step_by_step_in_both_languages() {
    for (name, status) in [("graduates", 0), ("refused", 1), ("special", 0), ("guangdong", 0)] {
        let file = sample(&format!("transfer/{name}.json"));
        for lang in ["zh", "en"] {
            let outcome = zhtj(&["transfer", "simulate", &file, "--lang", lang]);
            assert_eq!((outcome.status, outcome.err.as_str()), (status, ""), "{name}");
            insta::assert_snapshot!(format!("simulate_{name}_{lang}"), outcome.out);
        }
    }
}

#[test]
fn the_answer_of_a_scenario_holds_events_that_can_be_replayed() {
    for (name, workflow) in [("graduates", "national"), ("refused", "national"), ("guangdong", "guangdong")] {
        let file = sample(&format!("transfer/{name}.json"));
        let answer = json(&zhtj(&["transfer", "simulate", &file, "--format", "json"]).out);
        let mut log = Vec::new();
        for step in answer["steps"].as_array().unwrap() {
            for event in step["events"].as_array().unwrap() {
                log.push(json!({ "sequence": log.len() + 1, "application": step["application"], "event": event }));
            }
        }
        assert!(!log.is_empty());
        let scenario = json(&std::fs::read_to_string(&file).unwrap());
        let members = scenario["world"]["members"].as_object().unwrap();
        let places: serde_json::Map<_, _> =
            members.iter().map(|(id, member)| (id.clone(), member["place"].clone())).collect();
        let request = json!({ "today": "2024-12-31", "input": { "workflow": workflow, "places": places, "log": log } });
        let replayed = json(&zhtj::wire::call("transfer.replay", &request.to_string()).unwrap());
        assert_eq!(replayed["value"]["applications"], answer["applications"], "{name}");
        assert_eq!(replayed["value"]["places"], answer["places"], "{name}");
    }
}

#[test]
fn refused_commands_change_nothing_and_name_their_sources() {
    let file = sample("transfer/refused.json");
    let outcome = zhtj(&["transfer", "simulate", &file, "--format", "json"]);
    assert_eq!(outcome.status, 1);
    let answer = json(&outcome.out);
    assert_eq!(answer["refused"], 3);
    let steps = answer["steps"].as_array().unwrap();
    for step in steps.iter().filter(|step| step["outcome"] == "refused") {
        assert_eq!(step["events"], json!([]));
        let findings = step["findings"].as_array().unwrap();
        assert!(findings.iter().any(|f| f["severity"] == "error" && !f["source"].as_array().unwrap().is_empty()));
    }
    assert!(answer["applications"].get("a2").is_none(), "a refused filing leaves no application");
}

#[test]
fn the_world_moves_with_the_steps() {
    // The member files twice; the second application is told of the first, and finds the member elsewhere at its end.
    let scenario = |file: &str| {
        let mut scenario = json(&std::fs::read_to_string(sample(file)).unwrap());
        let steps = scenario["steps"].as_array_mut().unwrap();
        let mut second = steps[0].clone();
        second["application"] = "a8".into();
        second["on"] = "2024-06-25".into();
        let mut early = second.clone();
        early["application"] = "a7".into();
        early["on"] = "2024-06-20".into();
        steps.insert(1, early);
        steps.truncate(6);
        steps.push(second);
        scenario.to_string()
    };
    let outcome = with_stdin(&scenario("transfer/graduates.json"), &["transfer", "simulate", "-", "--format", "json"]);
    let answer = json(&outcome.out);
    let codes = |at: usize| {
        let findings = answer["steps"][at]["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(codes(1).contains(&"transfer.second_application".to_owned()), "{:?}", codes(1));
    assert_eq!(answer["places"]["m1"], json!({ "kind": "branch", "branch": "freshmen1" }));
}

#[test]
fn scenarios_that_cannot_be_used_say_where_and_why() {
    let good = json(&std::fs::read_to_string(sample("transfer/graduates.json")).unwrap());
    let with = |edit: &dyn Fn(&mut Json)| {
        let mut scenario = good.clone();
        edit(&mut scenario);
        scenario.to_string()
    };
    let mut all = String::new();
    for (what, scenario) in [
        ("no JSON", "{".to_owned()),
        ("nothing", String::new()),
        ("another document", "[1, 2]".to_owned()),
        ("unknown workflow", with(&|scenario| scenario["workflow"] = "fujian".into())),
        ("no workflow", with(&|scenario| drop(scenario.as_object_mut().unwrap().remove("workflow")))),
        ("no world", with(&|scenario| drop(scenario.as_object_mut().unwrap().remove("world")))),
        ("unknown field", with(&|scenario| scenario["speed"] = 2.into())),
        ("unknown field of a step", with(&|scenario| scenario["steps"][1]["note"] = "x".into())),
        ("unknown field of the policy", with(&|scenario| scenario["policy"] = json!({ "transfer": { "fast": 1 } }))),
        ("unknown command", with(&|scenario| scenario["steps"][1]["command"]["do"] = "aprove".into())),
        ("command of the other workflow", with(&|scenario| scenario["steps"][1]["command"]["do"] = "confirm".into())),
        ("unknown actor", with(&|scenario| scenario["steps"][1]["actor"]["kind"] = "god".into())),
        ("impossible date", with(&|scenario| scenario["steps"][1]["on"] = "2024-02-30".into())),
        ("date in another form", with(&|scenario| scenario["steps"][1]["on"] = "2024/6/1".into())),
        ("ID number as a key", with(&|scenario| scenario["steps"][1]["application"] = "11010519491231002X".into())),
        ("unknown province", with(&|scenario| scenario["region"] = "atlantis".into())),
    ] {
        for lang in ["zh", "en"] {
            let outcome = with_stdin(&scenario, &["transfer", "simulate", "-", "--lang", lang]);
            assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{what}");
            assert_eq!(outcome.err.lines().count(), 1, "{what}: {}", outcome.err);
            assert!(!outcome.err.contains("11010519491231002X"), "{what}");
            all.extend([what, "\n   ", &outcome.err]);
        }
    }
    insta::assert_snapshot!("simulate_errors", all);
    assert_eq!(zhtj(&["transfer", "simulate", "no-such-scenario.json"]).status, 2);
}

#[test]
fn a_clock_that_goes_backwards_is_refused_by_the_workflow() {
    let mut scenario = json(&std::fs::read_to_string(sample("transfer/graduates.json")).unwrap());
    scenario["steps"][1]["on"] = "2024-06-19".into();
    let outcome = with_stdin(&scenario.to_string(), &["transfer", "simulate", "-", "--format", "json"]);
    let answer = json(&outcome.out);
    assert_eq!(outcome.status, 1);
    assert_eq!(answer["steps"][1]["outcome"], "refused");
}

const EMPLOYED: &str = r#"{"plan": "employed", "unit_has_organization": false, "to_system": "guangdong"}"#;

#[test]
fn advice_names_destinations_documents_terms_and_sources() {
    for lang in ["zh", "en"] {
        let args = ["transfer", "advise", "--today", "2024-07-01", "--lang", lang];
        let outcome = with_stdin(EMPLOYED, &args);
        assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
        insta::assert_snapshot!(format!("advise_{lang}"), outcome.out);
        let by_option: Vec<_> = args.into_iter().chain(["--input", EMPLOYED]).collect();
        assert_eq!(zhtj(&by_option), outcome);
    }
    let aged = r#"{"plan": "no_job", "birth_date": "1990-01-01"}"#;
    let not_needed = zhtj(&["transfer", "advise", "--today", "2024-07-01", "--input", aged]).out;
    assert!(not_needed.starts_with("无需转接\n") && !not_needed.contains("时间\n"), "{not_needed}");
    let unknown = zhtj(&["transfer", "advise", "--today", "2018-01-01", "--input", r#"{"plan": "study"}"#]);
    assert!(unknown.status == 0 && unknown.out.contains("advice.not_known"), "{}", unknown.out);
}

#[test]
fn advice_as_json_is_what_every_host_answers() {
    let args = ["transfer", "advise", "--today", "2024-07-01", "--input", EMPLOYED, "--format", "json"];
    let answer = json(&zhtj(&args).out);
    let request = json!({ "today": "2024-07-01", "lang": "zh", "input": json(EMPLOYED) }).to_string();
    assert_eq!(answer["advice"], json(&zhtj::wire::call("transfer.advise", &request).unwrap()));
    assert_eq!(answer["due"]["value"][0]["task"]["code"], "mobile_mark");
}

#[test]
fn questions_are_asked_on_a_terminal_only() {
    let terminal = |typed: &str, lang: &str| {
        let world = World { stdin: typed.into(), types: true, ..World::default() };
        world.run(&["transfer", "advise", "--today", "2024-07-01", "--lang", lang])
    };
    // A wrong answer is asked again, an empty one is not known.
    let asked = terminal("17\n2\n不知道\n没有\n\n2\n\n否\n\n", "zh");
    assert_eq!(asked.status, 0, "{}", asked.err);
    let told = zhtj(&["transfer", "advise", "--today", "2024-07-01", "--input", EMPLOYED]);
    assert_eq!(asked.out, told.out);
    insta::assert_snapshot!("advise_questions_zh", asked.err);
    let asked = terminal("away\nsix\n6\n\n2004-02-30\n2004-02-29\nno\nno\n", "en");
    assert!(asked.status == 0 && asked.out.contains("employer's organization"), "{asked:?}");
    insta::assert_snapshot!("advise_questions_en", asked.err);
    let ended = terminal("1\n", "en");
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    assert!(ended.err.ends_with("give JSON with --input\n"), "{}", ended.err);
    assert!(!with_stdin(EMPLOYED, &["transfer", "advise"]).err.contains('？'));
}

#[test]
fn advice_on_what_cannot_be_read_is_refused() {
    let mut all = String::new();
    for input in [
        "",
        "study",
        "{}",
        r#"{"plan": "dream"}"#,
        r#"{"plan": "study", "fame": 1}"#,
        r#"{"plan": "study", "birth_date": "2001-02-30"}"#,
        r#"{"plan": "away", "away_months": -1}"#,
        r#"{"plan": "study"} {}"#,
    ] {
        for lang in ["zh", "en"] {
            let outcome = zhtj(&["transfer", "advise", "--input", input, "--lang", lang]);
            assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{input}");
            all.extend([input, "\n   ", &outcome.err]);
        }
    }
    insta::assert_snapshot!("advise_errors", all);
}

#[test]
fn class_lists_are_checked_as_rosters_are() {
    let file = sample("graduates.csv");
    for lang in ["zh", "en"] {
        let outcome = zhtj(&["transfer", "check", &file, "--today", "2026-06-20", "--lang", lang]);
        assert_eq!((outcome.status, outcome.err.as_str()), (1, ""));
        let next = if lang == "zh" { "接下来" } else { "Next" };
        // What comes next names the file by its place on this computer.
        let report = outcome.out.split(&format!("\n{next} -")).next().unwrap();
        assert!(outcome.out.contains("zhtj transfer check "), "{}", outcome.out);
        insta::assert_snapshot!(format!("class_list_{lang}"), timeless(report));
    }
    for format in ["json", "ndjson", "csv", "html", "markdown"] {
        let outcome = zhtj(&["transfer", "check", &file, "--today", "2026-06-20", "--format", format]);
        assert_eq!(outcome.status, 1);
        assert!(outcome.out.contains("class_list.is_mark") || outcome.out.contains("是标记"), "{format}");
    }
    let of_roster = zhtj(&["check", &file, "--today", "2026-06-20", "--format", "csv"]).out;
    assert!(!of_roster.contains("class_list."));
}

#[test]
fn a_clean_class_list_passes_and_copies_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let clean = folder.path().join("clean.csv").display().to_string();
    let head = "姓名,身份证号码,转接原因,转入团组织,毕业去向,转入学校名称,转入学校所在地详细地址\n";
    std::fs::write(&clean, format!("{head}张三,11010519491231002x,升学,示例学院团委,普通高校,示例学院,某市1号\n"))
        .unwrap();
    let [notes, fixed] = ["notes.xlsx", "fixed.xlsx"].map(|name| folder.path().join(name).display().to_string());
    let outcome = zhtj(&["transfer", "check", &clean, "--annotate", &notes, "--fix", &fixed]);
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(!outcome.out.contains("导入"), "{}", outcome.out);
    assert!(Path::new(&notes).exists() && Path::new(&fixed).exists());
    let again = zhtj(&["transfer", "check", &fixed, "--sheet", "无此表"]);
    assert_eq!(again.status, 2, "{again:?}");
    let no_list = folder.path().join("none.csv").display().to_string();
    std::fs::write(&no_list, "品名,单价\n苹果,3\n").unwrap();
    assert_eq!(zhtj(&["transfer", "check", &no_list]).status, 2);
}

#[test]
fn charts_are_drawn_for_both_workflows() {
    for workflow in ["national", "guangdong"] {
        let diagram = zhtj(&["transfer", "graph", workflow]);
        assert!(diagram.status == 0 && diagram.out.starts_with("stateDiagram-v2\n"), "{diagram:?}");
        let request = json!({ "today": "2026-11-22", "lang": "zh", "input": { "workflow": workflow } }).to_string();
        let answer = json(&zhtj::wire::call("transfer.graph", &request).unwrap());
        assert_eq!(answer["value"]["mermaid"], diagram.out);
        let list = zhtj(&["transfer", "graph", workflow, "--format", "table", "--lang", "en"]);
        insta::assert_snapshot!(format!("graph_{workflow}_en"), list.out);
    }
    assert_eq!(zhtj(&["transfer", "graph"]), zhtj(&["transfer", "graph", "national"]));
    assert_eq!(zhtj(&["transfer", "graph", "fujian"]).status, 2);
}

#[test]
fn the_terms_of_a_year_are_listed_with_their_sources() {
    for lang in ["zh", "en"] {
        let outcome = zhtj(&["transfer", "deadlines", "2022", "--lang", lang]);
        assert_eq!((outcome.status, outcome.err.as_str()), (0, ""));
        insta::assert_snapshot!(format!("deadlines_{lang}"), outcome.out);
    }
    let guangdong = zhtj(&["transfer", "deadlines", "2025", "--system", "guangdong", "--format", "json"]);
    let answer = json(&guangdong.out);
    assert_eq!(answer["value"][0]["last"], "2025-06-30");
    let unknown = zhtj(&["transfer", "deadlines", "2010", "--format", "json"]);
    assert_eq!((unknown.status, &json(&unknown.out)["verdict"]), (0, &json!("undecided")));
    for bad in
        [&["deadlines"][..], &["deadlines", "soon"], &["deadlines", "20245"], &["deadlines", "2024", "--system", "x"]]
    {
        let args: Vec<_> = ["transfer"].into_iter().chain(bad.iter().copied()).collect();
        assert_eq!(zhtj(&args).status, 2, "{bad:?}");
    }
}

#[test]
fn the_group_alone_shows_its_own_help() {
    let outcome = zhtj(&["transfer"]);
    assert_eq!((outcome.status, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains("simulate") && !outcome.err.contains("completions"), "{}", outcome.err);
    assert_eq!(zhtj(&["transfer", "simulat"]).status, 2);
}
