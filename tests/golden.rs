//! Compares the generated files with the committed ones, and checks what must hold of every rule, code and source.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value as Json;
use zhtj::kernel::message::placeholders;
use zhtj::kernel::{FindingDef, Lang, ReadAt, Severity};
use zhtj::questions::{APPENDIX, QUESTIONS};
use zhtj::{catalogue, rules, sources, wire};
use zhtj_tests::golden::{broken_promises, check, difference};
use zhtj_tests::hosts::model::Model;
use zhtj_tests::hosts::{ledger, python, typescript};
use zhtj_tests::layout::layout;
use zhtj_tests::rules_doc::cited_by;
use zhtj_tests::{asked_for, coverage, pending, root, rules_doc};

const CATALOGUE: &str = "tests/golden/catalogue.json";

fn present_catalogue() -> Json {
    let answer = wire::call("catalogue.list", r#"{"today": "2026-11-22", "input": {}}"#).unwrap();
    let mut answer: Json = serde_json::from_str(&answer).unwrap();
    answer["value"].take()
}

#[track_caller]
fn golden(path: &str, wanted: &str) {
    if let Err(problem) = check(path, wanted) {
        panic!("{problem}");
    }
}

#[test]
fn rules_md_is_what_the_rules_say() {
    golden("core/RULES.md", &rules_doc::render());
}

#[test]
fn permissions_md_is_what_the_matrix_says() {
    let mark = "<!-- Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden -->";
    let [zh, en] = [Lang::Zh, Lang::En].map(zhtj::organization::permission::table::markdown);
    golden("core/PERMISSIONS.md", &format!("# Who may do what\n\n{mark}\n\n{zh}\n{en}"));
}

#[test]
fn the_schemas_are_what_the_types_say() {
    golden("tests/golden/schemas.json", &layout(&wire::schemas()));
}

#[test]
fn the_python_facade_is_what_the_contract_says() {
    let files = python::files(&Model::read());
    for (path, text) in &files {
        golden(path, text);
    }
    let folder = Path::new(&files[0].0).parent().unwrap();
    for entry in std::fs::read_dir(root().join(folder)).unwrap() {
        let path = folder.join(entry.unwrap().file_name());
        let is_generated = files.iter().any(|(known, _)| Path::new(known) == path);
        assert!(is_generated || path.ends_with("__pycache__"), "{} is generated no more, remove it", path.display());
    }
}

#[test]
fn the_ledger_of_the_hosts_is_what_they_offer() {
    let model = Model::read();
    golden("tests/golden/hosts.json", &layout(&ledger::json(&model)));
    golden("core/HOSTS.md", &ledger::markdown(&model));
}

#[test]
fn every_command_of_the_ledger_exists() {
    let commands: Vec<_> = Model::read().calls.iter().filter_map(ledger::command).collect();
    assert!(!commands.is_empty());
    for command in commands {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = zhtj_cli::Io {
            stdin: &mut std::io::empty(),
            stdout: &mut out,
            stderr: &mut err,
            stdin_is_terminal: false,
            stdout_is_terminal: false,
            stderr_is_terminal: false,
            no_color: true,
            width: 80,
            locale: None,
            today_from_clock: zhtj::kernel::day(2026, 11, 22),
        };
        let status = zhtj_cli::run(["zhtj"].into_iter().chain(command.split(' ')).chain(["--help"]), &mut io);
        assert_eq!(status, 0, "zhtj {command}: {}", String::from_utf8_lossy(&err));
    }
}

#[test]
fn the_typescript_of_the_package_is_what_the_contract_says() {
    let files = typescript::files(&Model::read());
    let folder = root().join(typescript::FOLDER);
    if asked_for("UPDATE_GOLDEN") {
        std::fs::create_dir_all(folder.join("topics")).unwrap();
    }
    for (name, text) in &files {
        golden(&format!("{}/{name}", typescript::FOLDER), text);
    }
    let topics = std::fs::read_dir(folder.join("topics")).unwrap().count();
    let wanted = files.iter().filter(|(name, _)| name.starts_with("topics/")).count();
    assert_eq!(topics, wanted, "{}/topics has a file of a topic that is gone", typescript::FOLDER);
}

/// Looked at before anything is rewritten: `UPDATE_GOLDEN=1` does not wash a removed code away.
#[test]
fn the_catalogue_keeps_every_published_code() {
    let present = present_catalogue();
    if root().join(CATALOGUE).exists() {
        let committed = std::fs::read_to_string(root().join(CATALOGUE)).unwrap();
        let committed: Json = serde_json::from_str(&committed).unwrap();
        let broken = broken_promises(&committed, &present);
        assert!(broken.is_empty(), "{CATALOGUE}:\n{}", broken.join("\n"));
    }
    golden(CATALOGUE, &layout(&present));
}

#[test]
fn the_comparison_itself_fails_where_it_must() {
    assert_eq!(difference("a\nb\n", "a\nb\n"), None);
    assert!(difference("a\nb\n", "a\nc\n").unwrap().starts_with("line 2"));
    assert!(difference("a\n", "a\nc\n").unwrap().starts_with("line 2"));
    assert!(difference("a\r\n", "a\n").is_some());
    let present = present_catalogue();
    assert_eq!(broken_promises(&present, &present), Vec::<String>::new());
    let mut renamed = present.clone();
    renamed["findings"][0]["code"] = Json::from("text.renamed");
    assert!(broken_promises(&present, &renamed)[0].contains("is gone"));
    let mut changed = present.clone();
    changed["findings"][0]["params"] = serde_json::json!([{"name": "other", "type": "text"}]);
    assert!(broken_promises(&present, &changed)[0].contains("give it a new code"));
    assert_eq!(broken_promises(&renamed, &present).len(), 1);
}

/// Checks each entry of the catalogue and tells all that fail at once.
#[track_caller]
fn each_entry(check: impl Fn(&'static FindingDef) -> bool, otherwise: &str) {
    let failing: Vec<_> = catalogue::all().filter(|def| !check(def)).map(|def| def.code).collect();
    assert!(failing.is_empty(), "{otherwise}: {failing:?}");
}

#[test]
fn only_sources_that_may_refuse_carry_errors() {
    each_entry(|def| !def.sources.is_empty(), "no source");
    each_entry(
        |def| def.severity != Severity::Error || def.sources.iter().any(|source| source.grade.may_refuse()),
        "an error needs a source that is official, reposted or observed",
    );
}

#[test]
fn codes_and_ids_have_their_form_and_stand_once() {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_lowercase())
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let formed = |name: &str| name.split_once('.').is_some_and(|(topic, noun)| part(topic) && part(noun));
    each_entry(|def| formed(def.code), "not topic.problem");
    each_entry(|def| !def.code.starts_with("request."), "kept for requests that cannot be answered");
    let once = |what: &str, names: Vec<&str>| {
        let mut seen = BTreeSet::new();
        let twice: Vec<_> = names.iter().filter(|name| !seen.insert(**name)).collect();
        assert!(twice.is_empty(), "{what} stand twice: {twice:?}");
        let misshapen: Vec<_> = names.iter().filter(|name| !formed(name)).collect();
        assert!(misshapen.is_empty(), "{what} are not topic.noun: {misshapen:?}");
    };
    once("codes", catalogue::all().map(|def| def.code).collect());
    once("rules", rules::all().map(|rule| rule.id).collect());
    once("calls", wire::all().map(|call| call.name).collect());
}

#[test]
fn messages_follow_the_conventions() {
    let declared = |def: &FindingDef| def.params.iter().map(|(name, _)| *name).collect::<BTreeSet<_>>();
    let used = |text: &'static str| placeholders(text).into_iter().collect::<BTreeSet<_>>();
    each_entry(|def| used(def.zh) == declared(def), "the Chinese message does not use exactly its parameters");
    each_entry(|def| used(def.en) == declared(def), "the English message does not use exactly its parameters");
    let ends_well = |text: &str| !text.ends_with(['。', '.', '！', '!', '；', ';', ' ']) && !text.is_empty();
    each_entry(|def| ends_well(def.zh) && ends_well(def.title.0), "the Chinese text ends with a stop or is empty");
    each_entry(|def| ends_well(def.en) && ends_well(def.title.1), "the English text ends with a stop or is empty");
    each_entry(|def| starts_low(def.en), "the English message starts with a capital");
    let chinese = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    each_entry(|def| chinese(def.zh) && chinese(def.title.0), "the Chinese text is not Chinese");
    each_entry(|def| !chinese(def.title.1), "the English title is not English");
    each_entry(
        |def| placeholders(def.title.0).is_empty() && placeholders(def.title.1).is_empty(),
        "a title has no parameters",
    );
}

/// Lower case, but for names that are written in capitals (ID, QQ).
fn starts_low(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let mut letters = word.chars();
    !letters.next().is_some_and(char::is_uppercase) || letters.next().is_some_and(char::is_uppercase)
}

#[test]
fn rules_and_findings_name_each_other() {
    for rule in rules::all() {
        for def in rule.findings {
            assert_eq!(def.rule, rule.id, "{} stands in the list of {}", def.code, rule.id);
            assert!(catalogue::get(def.code).is_some(), "{} is not in the catalogue", def.code);
        }
        assert!(!rule.sources.is_empty(), "{} rests on nothing", rule.id);
        let asked = rule.questions.iter().all(|number| (1..=APPENDIX).contains(number));
        assert!(asked, "{} names a question that does not exist", rule.id);
    }
    each_entry(
        |def| rules::get(def.rule).is_some_and(|rule| rule.findings.contains(&def)),
        "the rule that it names does not exist or does not list it",
    );
}

#[test]
fn parameters_are_in_order_and_read_on_a_day() {
    let mut values = BTreeSet::new();
    for rule in rules::all() {
        let timeless = rule.read_at == ReadAt::Timeless;
        assert!(!timeless || rule.parameters.is_empty(), "{} has parameters but reads no day", rule.id);
        for parameter in rule.parameters {
            let steps = parameter.steps();
            assert!(!steps.is_empty(), "{} has no value", parameter.id());
            assert!(steps.is_sorted_by(|a, b| a.from < b.from), "{} is out of order", parameter.id());
            let (zh, en) = parameter.meaning();
            assert!(!zh.is_empty() && !en.is_empty(), "{} has no meaning", parameter.id());
            values.insert((parameter.id(), format!("{steps:?}")));
        }
    }
    let ids: BTreeSet<_> = values.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), values.len(), "two parameters share an id: {ids:?}");
}

#[test]
fn every_source_is_cited() {
    let cited: BTreeSet<_> = rules::all().flat_map(cited_by).map(|source| source.id).collect();
    let uncited: BTreeSet<_> = sources::all().map(|source| source.id).filter(|id| !cited.contains(id)).collect();
    let strange: Vec<_> = cited.iter().filter(|id| sources::get(id).is_none()).collect();
    assert!(strange.is_empty(), "cited but not in the list of sources: {strange:?}");
    if let Err(problem) = coverage::compare("sources", &uncited, pending::SOURCES) {
        panic!("{problem}");
    }
}

#[test]
fn questions_are_all_there() {
    let numbers: Vec<_> = QUESTIONS.iter().map(|question| question.number).collect();
    assert_eq!(numbers, (1..=APPENDIX).collect::<Vec<_>>());
}

#[test]
fn rule_files_exist_and_no_file_is_too_long() {
    for rule in rules::all() {
        let text = std::fs::read_to_string(root().join(rule.file)).unwrap_or_else(|e| panic!("{}: {e}", rule.file));
        assert!(text.starts_with("//!"), "{} has no header", rule.file);
    }
    let mut long = Vec::new();
    let hosts = ["bindings-cli", "bindings-python", "bindings-wasm"];
    for folder in ["core/src", "tests", "examples", "benches"].iter().chain(&hosts) {
        long_files(&root().join(folder), &mut long);
    }
    assert!(long.is_empty(), "over 500 lines: {long:?}");
}

/// Folders of what tools made or fetched, and of what the generator wrote.
const NOT_WRITTEN: [&str; 8] =
    ["node_modules", "dist", "target", "generated", "_generated", "wasm", ".venv", "__pycache__"];

fn long_files(folder: &Path, long: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let named = |names: &[&str]| path.file_name().is_some_and(|name| names.iter().any(|other| name == *other));
        let written = ["rs", "py", "pyi", "ts", "tsx", "js", "mjs", "css", "html", "sh"];
        if path.is_dir() {
            if !named(&NOT_WRITTEN) {
                long_files(&path, long);
            }
        } else if path.extension().is_some_and(|extension| written.iter().any(|other| extension == *other)) {
            let lines = std::fs::read_to_string(&path).unwrap().lines().count();
            if lines > 500 {
                long.push(format!("{} ({lines})", path.display()));
            }
        }
    }
}
