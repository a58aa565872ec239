use std::io::Cursor;

use super::*;
use crate::organization::Category;
use crate::organization::tree::{Tree, TreeBuilder, TreeLimits};
use crate::roster::read;

fn table(csv: &str) -> Result<(Tree, TableReport), TableError> {
    let limits = Limits::default();
    let mut book = read::open(Cursor::new(csv.to_owned()), &limits)?;
    let mut builder = TreeBuilder::new(TreeLimits { text: 100, ..TreeLimits::default() });
    let report = read_book(&mut book, &limits, 5, &mut |entry| builder.push(&entry.node))?;
    Ok((builder.build(), report))
}

fn codes(report: &TableReport) -> Vec<(u32, Option<u16>, &'static str)> {
    report.findings.iter().map(|found| (found.row, found.column, found.finding.code())).collect()
}

#[test]
fn titles_and_gaps_do_not_matter() {
    let csv = "某校团组织名单,,,,\n\n编号,上级编号,简称,类别,团员数\n1,,甲团委,团委,\n\n2,1,乙团支部,01TZB,20\n";
    let (tree, report) = table(csv).unwrap();
    assert_eq!(codes(&report), []);
    assert_eq!((report.header_row, report.rows, report.organizations), (3, 2, 2));
    assert_eq!([0, 1, 2].map(|node| report.row_of(node)), [Some(4), Some(6), None]);
    assert_eq!((tree.parent(1), tree.members(0), tree.members(1)), (Some(0), None, Some(20)));
    assert_eq!(tree.category(1), Some(Category::Branch));
}

#[test]
fn what_cannot_be_used_is_told_at_its_cell() {
    let long = "长".repeat(40);
    let csv = format!(
        "id,parent,name,kind,kind,cadres,地址\n1,,甲团委,小组,,,\n2,,,团委,,,\n,,乙团委,团委,,,\n4,,{long},团委,,,\n5,,丙团委,团委,,三,\n"
    );
    let (tree, report) = table(&csv).unwrap();
    assert_eq!(
        codes(&report),
        [
            (1, Some(4), "organization.table_column_duplicate"),
            (1, Some(6), "organization.table_column_unknown"),
            (2, Some(3), "organization.table_category_unknown"),
            (3, Some(2), "organization.table_value_missing"),
            (4, Some(0), "organization.table_value_missing"),
        ]
    );
    let count = |code| report.counts.get(code).map(|(_, count)| *count);
    assert_eq!(count("organization.table_text_too_long"), Some(1), "counted though not kept");
    assert_eq!(count("organization.table_value_unreadable"), Some(1));
    assert_eq!((tree.len(), tree.id(0), report.row_of(0)), (1, "5", Some(6)));
}

#[test]
fn required_columns_are_asked_for_by_name() {
    let missing = |csv| match table(csv) {
        Err(TableError::Columns(findings)) => {
            assert!(findings.iter().all(|finding| finding.code() == "organization.table_column_missing"));
            findings.len()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(missing("编号,组织简称,组织类别\n1,甲团委,团委\n"), 1);
    assert_eq!(missing("组织简称,组织类别\n甲团委,团委\n"), 2);
    assert_eq!(missing("a,b\n1,2\n"), 4);
    assert_eq!(table("").unwrap_err(), TableError::Read(ReadError::Empty));
}

#[test]
fn secretaries_are_known_by_what_is_stated() {
    let states = |csv: &str| {
        let (limits, mut states) = (Limits::default(), Vec::new());
        let mut book = read::open(Cursor::new(csv.to_owned()), &limits).unwrap();
        read_book(&mut book, &limits, 5, &mut |entry| {
            states.push(entry.node.secretary);
            Ok(())
        })
        .unwrap();
        states
    };
    let named = |registered, mobile| SecretaryState::Named { registered, mobile };
    let all = "编号,上级编号,简称,类别,书记,书记是否注册,书记手机号码\n1,,甲团委,团委,张三,是,有\n2,,甲团委,团委,,,\n3,,甲团委,团委,张三,,无\n";
    assert_eq!(states(all), [named(Some(true), Some(true)), SecretaryState::Missing, named(None, Some(false))]);
    let none = "编号,上级编号,简称,类别\n1,,甲团委,团委\n";
    assert_eq!(states(none), [SecretaryState::NotStated]);
}

#[test]
fn a_full_tree_ends_the_reading_with_its_row() {
    let limits = Limits::default();
    let csv = "编号,上级编号,简称,类别\n1,,甲团委,团委\n2,1,乙团支部,团支部\n";
    let mut book = read::open(Cursor::new(csv), &limits).unwrap();
    let mut builder = TreeBuilder::new(TreeLimits { nodes: 1, ..TreeLimits::default() });
    let full = read_book(&mut book, &limits, 5, &mut |entry| builder.push(&entry.node)).unwrap_err();
    assert_eq!(full, TableError::Full { row: 3, error: TreeError::TooManyNodes { limit: 1 } });
}
