//! `complete`: who lacks what, what to do first, people without an organization.

use serde_json::Value as Json;

use crate::org::file;
use crate::{timeless, zhtj};

const TREE: &str = "\
编号,上级编号,组织简称,组织全称,组织类别,团员数,团干部数,书记,书记是否注册,书记手机号码,组织信息是否完善
1,,某区团委,共青团某区委员会,领导机关,,3,张三,是,有,是
2,1,第一中学团委,共青团某区第一中学委员会,团委,,,李四,是,有,是
3,2,1班团支部,某区第一中学1班团支部,团支部,2,,王五,是,有,是
4,2,2班团支部,某区第一中学2班团支部,团支部,2,,王五,是,无,否
5,1,第二中学团委,共青团某区第二中学委员会,团委,,2,赵六,是,有,是
6,5,1班团支部,某区第二中学1班团支部,团支部,3,,王五,是,有,是
";

const ROSTER: &str = "\
姓名,身份证号码,民族,是否团干部,所在团支部
甲某,11010519491231002X,汉族,否,某区第一中学1班团支部
乙某,110105194912310048,,是,2 班团支部
丙某,110105194912310064,汉族,否,1班团支部
丁某,110105194912310080,汉族,否,9班团支部
戊某,110105194912310101,汉族,否,
";

const CADRES: &str =
    "姓名,身份证号码,民族,团内职务,任职年月,团干部性质\n己某,11010519491231002X,汉族,书记,2024-09,兼职\n";

const EVERYBODY: &str = r#"{"completion": {"branch_standard": "everybody", "person_fields": "certain"}}"#;

fn json(args: &[&str]) -> (u8, Json) {
    let outcome = zhtj(&[&["complete"], args, &["--format", "json"]].concat());
    let report = serde_json::from_str(&outcome.out).unwrap_or_else(|_| panic!("{}", outcome.err));
    (outcome.status, report)
}

#[test]
fn the_report_is_clear_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let (tree, roster) = (file(folder.path(), "tree.csv", TREE), file(folder.path(), "roster.csv", ROSTER));
    for lang in ["zh", "en"] {
        let outcome = zhtj(&["complete", &tree, &roster, "--lang", lang]);
        assert_eq!((outcome.status, outcome.err.as_str()), (1, ""));
        assert!(!outcome.out.contains("194912"), "a number is shown in full");
        insta::assert_snapshot!(format!("complete_{lang}"), timeless(&outcome.out));
    }
    assert!(zhtj(&["complete", &tree, &roster, "--reveal"]).out.contains("110105194912310048"));
}

#[test]
fn people_are_put_to_their_organizations() {
    let folder = tempfile::tempdir().unwrap();
    let (tree, roster) = (file(folder.path(), "tree.csv", TREE), file(folder.path(), "roster.csv", ROSTER));
    let policy = file(folder.path(), "policy.json", EVERYBODY);
    let (status, report) = json(&[&tree, &roster, "--policy", &policy]);
    assert_eq!(status, 1);
    let members = |place: usize| report["organizations"][place]["own"]["members"]["total"].as_u64().unwrap();
    // By its full name, by its short name, and as the list states it where no roster speaks.
    assert_eq!([members(2), members(3), members(5)], [1, 1, 3]);
    assert_eq!(report["organizations"][5]["complete"], Json::Null);
    assert_eq!(report["organizations"][2]["complete"], true);
    let why: Vec<_> = report["unplaced"].as_array().unwrap().iter().map(|one| one["why"].as_str().unwrap()).collect();
    assert_eq!(why, ["no_name", "several", "unknown"]);
    assert_eq!((report["people"].as_u64(), report["unplaced_count"].as_u64()), (Some(5), Some(3)));
    // What is added up below a root is all there is.
    assert_eq!(report["organizations"][0]["total"], report["total"]);
}

#[test]
fn an_organization_can_be_stated_for_all() {
    let folder = tempfile::tempdir().unwrap();
    let (tree, cadres) = (file(folder.path(), "tree.csv", TREE), file(folder.path(), "cadres.csv", CADRES));
    for name in ["2", "第一中学团委", "共青团某区第一中学委员会"] {
        let (_, report) = json(&[&tree, &cadres, "--branch", name]);
        assert_eq!(report["organizations"][1]["own"]["cadres"]["total"], 1, "{name}");
        assert_eq!(report["unplaced_count"], 0);
    }
    for name in ["1班团支部", "9班团支部"] {
        let outcome = zhtj(&["complete", &tree, &cadres, "--branch", name]);
        assert_eq!((outcome.status, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
    }
}

#[test]
fn without_rosters_the_numbers_of_the_list_are_taken() {
    let folder = tempfile::tempdir().unwrap();
    let tree = file(folder.path(), "tree.csv", TREE);
    let (_, report) = json(&[&tree]);
    assert_eq!(report["total"]["members"]["total"], 7);
    assert_eq!(report["organizations"][4]["complete"], Json::Null, "nobody looked at its cadres");
    assert_eq!(report["organizations"][1]["complete"], false, "it has no cadres");
}

#[test]
fn wrong_lists_are_told_and_the_rest_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let head = "编号,上级编号,组织简称,组织类别\n";
    let tree = file(
        folder.path(),
        "tree.csv",
        &format!("{head}1,2,甲团委,团委\n2,1,乙团委,团委\n3,9,丙团支部,团支部\n4,1,丁,班级\n"),
    );
    let outcome = zhtj(&["complete", &tree, "--format", "json"]);
    let report: Json = serde_json::from_str(&outcome.out).unwrap();
    assert_eq!(outcome.status, 1);
    assert!(outcome.err.contains("org check") && outcome.err.lines().count() == 1, "{}", outcome.err);
    let codes: Vec<_> =
        report["problems"].as_array().unwrap().iter().map(|one| one["finding"]["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["completion.cycle", "completion.cycle", "completion.superior_missing"]);
}

#[test]
fn unusable_rosters_leave_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (tree, roster) = (file(folder.path(), "tree.csv", TREE), file(folder.path(), "roster.csv", "a,b\n1,2\n"));
    let target = folder.path().join("out.json").display().to_string();
    let outcome = zhtj(&["complete", &tree, &roster, "--output", &target]);
    assert_eq!((outcome.status, outcome.out.as_str(), outcome.err.lines().count()), (2, "", 1), "{}", outcome.err);
    assert!(!std::path::Path::new(&target).exists());
    assert_eq!(zhtj(&["complete", &tree, &tree, "--output", &tree]).status, 2);
    let written = zhtj(&["complete", &tree, "--output", &target]);
    assert!(written.out.starts_with('✗') && std::path::Path::new(&target).exists(), "{}", written.out);
}

#[test]
fn what_completes_most_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let head = "编号,上级编号,组织简称,组织类别,书记,书记是否注册,书记手机号码,组织信息是否完善\n";
    let rows = "3,,丙团支部,团支部,有,是,有,否\n1,,甲团委,团委,有,是,有,是\n2,1,乙团支部,团支部,有,是,有,否\n";
    let tree = file(folder.path(), "tree.csv", &format!("{head}{rows}"));
    let second = "庚某,110105194912310048,汉族,副书记,2024-09,兼职\n";
    let cadres = file(folder.path(), "cadres.csv", &format!("{CADRES}{second}"));
    let policy = file(folder.path(), "policy.json", EVERYBODY);
    let (status, report) = json(&[&tree, &cadres, "--branch", "1", "--policy", &policy]);
    let tasks: Vec<_> = report["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| (task["id"].as_str(), task["unblocks"].as_u64()))
        .collect();
    assert_eq!((status, tasks), (1, vec![(Some("2"), Some(2)), (Some("3"), Some(1))]));
    let done = file(folder.path(), "done.csv", &format!("{head}{rows}").replace("有,否", "有,是"));
    let (status, report) = json(&[&done, &cadres, "--branch", "1", "--policy", &policy]);
    assert_eq!((status, report["percent"].as_u64(), report["task_count"].as_u64()), (0, Some(100), Some(0)));
}
