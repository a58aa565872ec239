//! `org check`: statuses, forms, bad input.

use std::path::Path;

use serde_json::Value as Json;

use crate::{World, timeless, zhtj};

const HEADER: &str = "编号,上级编号,组织简称,组织类别,团员数,团干部数,书记\n";

/// Writes a file into a folder and gives its name.
pub(crate) fn file(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file.display().to_string()
}

/// The status, and how often each code was found.
fn codes(text: &str) -> (u8, Vec<(String, u64)>) {
    let world = World { stdin: text.as_bytes().to_vec(), ..World::default() };
    let outcome = world.run(&["org", "check", "-", "--format", "json"]);
    let report: Json = serde_json::from_str(&outcome.out).unwrap_or_else(|_| panic!("{}", outcome.err));
    let count = |problem: &Json| (problem["code"].as_str().unwrap().to_owned(), problem["count"].as_u64().unwrap());
    (outcome.status, report["problems"].as_array().unwrap().iter().map(count).collect())
}

fn with(rows: &str) -> (u8, Vec<(String, u64)>) {
    codes(&format!("{HEADER}{rows}"))
}

fn one(code: &str, count: u64) -> Vec<(String, u64)> {
    vec![(format!("organization.{code}"), count)]
}

const GOOD: &str = "1,,第一中学团委,团委,,2,张三\n2,1,1班团支部,团支部,20,3,李四\n";

const WRONG: &str = "\
1,,第一中学团委,团委,,2,张三
2,1,1班团支部,团支部,20,3,李四
3,1,1班团支部,团支部,2,3,
4,9,2班团支部,团支部,20,3,王五
5,6,甲团总支,团总支,,1,赵六
6,5,乙团总支,团总支,,1,钱七
7,1,3班团支部,班级,20,3,孙八
8,1,4班团支部,团支部,二十,3,周九
";

#[test]
fn the_status_tells_clean_from_errors_from_unusable() {
    assert_eq!(with(GOOD), (0, vec![]));
    let (status, found) = with(&format!("{GOOD}3,9,2班团支部,团支部,20,3,王五\n"));
    assert_eq!((status, found), (1, one("tree_orphan", 1)));
    let (status, found) = with(&format!("{GOOD}3,1,2班团支部,班级,20,3,王五\n"));
    assert_eq!((status, found), (1, one("table_category_unknown", 1)));
    let (status, found) = with(&format!("{GOOD}3,1,2班团支部,团支部,2,3,王五\n"));
    assert_eq!((status, found), (0, one("empty_branch", 1)));
    let (status, found) = with("1,2,甲团委,团委,,2,张三\n2,1,乙团委,团委,,2,张三\n");
    assert_eq!((status, found), (1, one("tree_cycle", 1)));
}

#[test]
fn an_unknown_column_is_told_and_no_error() {
    let (status, found) =
        codes("编号,上级编号,组织简称,组织类别,地址\n1,,第一中学团委,团委,某路\n2,1,1班团支部,团支部,\n");
    assert_eq!((status, found), (0, one("table_column_unknown", 1)));
}

#[test]
fn json_is_the_input_of_the_call() {
    let json = r#"{"nodes": [{"id": "1", "category": "团委", "short_name": "第一中学团委"},
        {"id": "2", "parent": "7", "category": "branch", "short_name": "1班团支部"}], "keep": 5}"#;
    let (status, found) = codes(json);
    assert_eq!(status, 1);
    assert_eq!(found, [one("tree_orphan", 1), one("hollow_committee", 1)].concat());
    assert_eq!(codes(&format!("\u{feff}{json}")).1.len(), 2);
}

#[test]
fn bad_lists_get_one_sentence_and_no_output() {
    let folder = tempfile::tempdir().unwrap();
    let mut all = String::new();
    for (name, text) in [
        ("empty.csv", ""),
        ("header-only.csv", HEADER),
        ("no-id.csv", "组织简称,组织类别\n甲团委,团委\n"),
        ("nothing-known.csv", "a,b\n1,2\n"),
        ("none.json", r#"{"nodes": []}"#),
        ("broken.json", r#"{"nodes": "#),
        ("field.json", r#"{"nodes": [{"id": "1", "category": "branch", "short_name": "甲", "colour": 1}]}"#),
        ("missing.json", r#"{"nodes": [{"id": "1", "category": "branch"}]}"#),
        ("category.json", r#"{"nodes": [{"id": "1", "category": "班级", "short_name": "甲"}]}"#),
        ("number.json", r#"{"nodes": [{"id": "1", "category": "branch", "short_name": "甲", "members": "x"}]}"#),
        ("list.json", "[]"),
        ("no-list.json", r#"{"nodes": 1}"#),
        ("pdf.xlsx", "%PDF-1.7\n"),
    ] {
        let list = file(folder.path(), name, text);
        for lang in ["zh", "en"] {
            let outcome = zhtj(&["org", "check", &list, "--lang", lang, "--output", &format!("{list}.out")]);
            assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{name}");
            assert_eq!(outcome.err.lines().count(), 1, "{name}: {}", outcome.err);
            all.extend([name, "\n   ", &outcome.err.replace(&list, name)]);
        }
        assert!(!Path::new(&format!("{list}.out")).exists());
    }
    insta::assert_snapshot!("bad_lists", all);
}

#[test]
fn the_report_tells_where_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list.csv", &format!("{HEADER}{WRONG}"));
    for lang in ["zh", "en"] {
        let outcome = zhtj(&["org", "check", &list, "--lang", lang]);
        assert_eq!((outcome.status, outcome.err.as_str()), (1, ""));
        insta::assert_snapshot!(format!("org_{lang}"), timeless(&outcome.out));
    }
    let short = zhtj(&["org", "check", &list, "--limit", "0"]).out;
    assert!(short.contains("organization.tree_orphan") && !short.contains("第 5 行"), "{short}");
}

#[test]
fn a_report_is_written_whole_and_summed_up() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list.csv", &format!("{HEADER}{WRONG}"));
    for format in ["table", "json"] {
        let target = folder.path().join(format).display().to_string();
        let shown = zhtj(&["org", "check", &list, "--format", format]);
        let written = zhtj(&["org", "check", &list, "--format", format, "--output", &target]);
        assert_eq!((written.status, std::fs::read_to_string(&target).unwrap()), (1, shown.out));
        assert!(written.out.starts_with('✗') && written.out.len() < 700, "{}", written.out);
    }
    assert_eq!(zhtj(&["org", "check", &list, "--output", &list]).status, 2);
}

#[test]
fn a_policy_decides_what_is_left_open() {
    let folder = tempfile::tempdir().unwrap();
    let list = file(folder.path(), "list.csv", &format!("{HEADER}{GOOD}3,1,2班团支部,团支部,2,3,王五\n"));
    let policy = file(folder.path(), "policy.json", r#"{"organization": {"empty_branch": "error"}}"#);
    assert_eq!(zhtj(&["org", "check", &list]).status, 0);
    assert_eq!(zhtj(&["org", "check", &list, "--policy", &policy]).status, 1);
}

#[test]
fn the_sample_list_shows_what_it_is_for() {
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/organizations.csv");
    let outcome = zhtj(&["org", "check", sample, "--format", "json"]);
    let report: Json = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!((outcome.status, report["verdict"].as_str()), (1, Some("fail")));
    assert_eq!(report["problems"][0]["code"], "organization.tree_orphan");
}
