use proptest::prelude::*;

use super::*;
use crate::context::Context;
use crate::kernel::Verdict;
use crate::organization::Category;
use crate::organization::testing::with;

fn tree(nodes: &[Node<'_>]) -> Tree {
    let mut builder = TreeBuilder::new(TreeLimits::default());
    for node in nodes {
        builder.push(node).unwrap();
    }
    builder.build()
}

fn found(tree: &Tree, context: &Context<'_>) -> Vec<(u32, &'static str)> {
    let report = tree.check(context, 1000);
    let findings: Vec<_> = report.findings.iter().map(|one| (one.node, tree.finding(one, context).code())).collect();
    assert_eq!(report.total(), findings.len() as u64);
    assert!(findings.is_sorted_by_key(|(node, _)| *node));
    findings
}

fn check(nodes: &[Node<'_>]) -> Vec<(u32, &'static str)> {
    let tree = tree(nodes);
    with(|context| found(&tree, context))
}

const COMMITTEE: Node<'_> = Node::new("1", None, Category::Committee, "第一中学团委");

fn branch<'a>(id: &'a str, parent: &'a str, name: &'a str) -> Node<'a> {
    Node { members: Some(20), cadres: Some(3), ..Node::new(id, Some(parent), Category::Branch, name) }
}

#[test]
fn a_good_tree_is_clean_in_any_order() {
    assert_eq!(check(&[branch("2", "1", "甲团支部"), COMMITTEE, branch("3", "1", "乙团支部")]), []);
}

#[test]
fn each_problem_is_found_at_its_node() {
    let general = Node::new("4", Some("1"), Category::GeneralBranch, "高三团总支");
    assert_eq!(check(&[COMMITTEE]), [(0, "organization.hollow_committee")]);
    assert_eq!(
        check(&[COMMITTEE, branch("2", "1", "甲团支部"), branch("2", "1", "乙团支部")]),
        [(2, "organization.tree_duplicate_id")]
    );
    assert_eq!(
        check(&[COMMITTEE, branch("2", "1", "甲团支部"), branch("3", "9", "乙团支部")]),
        [(2, "organization.tree_orphan")]
    );
    assert_eq!(
        check(&[COMMITTEE, branch("2", "1", "甲团支部"), branch("3", "1", "甲团支部")]),
        [(2, "organization.tree_same_name")]
    );
    assert_eq!(
        check(&[COMMITTEE, branch("2", "1", "甲团支部"), branch("3", "2", "乙团支部")]),
        [(2, "organization.below_branch")]
    );
    assert_eq!(check(&[COMMITTEE, general, branch("2", "4", "甲团支部")]), []);
    assert_eq!(
        check(&[COMMITTEE, branch("2", "1", "甲团支部"), Node { id: "5", ..COMMITTEE }, branch("6", "5", "丙团支部")]),
        [(2, "organization.tree_several_roots")]
    );
    let bare = Node {
        members: Some(2),
        cadres: Some(0),
        administrators: Some(0),
        secretary: SecretaryState::Missing,
        ..branch("2", "1", "甲")
    };
    assert_eq!(
        check(&[Node { members: Some(1), ..COMMITTEE }, bare]).iter().map(|(_, code)| *code).collect::<Vec<_>>(),
        [
            "organization.members_outside_branch",
            "organization.empty_branch",
            "organization.without_cadres",
            "organization.tree_no_secretary",
            "organization.tree_no_administrator",
            "organization.short_name_suffix"
        ]
    );
    let holding = Node {
        category: Category::HoldingBranch,
        members: Some(0),
        cadres: Some(0),
        ..branch("2", "1", "待接转团支部")
    };
    assert_eq!(check(&[COMMITTEE, holding]), []);
}

#[test]
fn cycles_are_found_once_and_what_hangs_below_is_counted() {
    let node = |id, parent| Node::new(id, Some(parent), Category::Committee, "甲团委");
    let nodes = [node("a", "c"), node("b", "a"), node("c", "b"), node("d", "c"), node("e", "e"), node("f", "d")];
    let tree = tree(&nodes);
    with(|context| {
        let cycles: Vec<_> =
            found(&tree, context).into_iter().filter(|(_, code)| *code == "organization.tree_cycle").collect();
        assert_eq!(cycles.iter().map(|(node, _)| *node).collect::<Vec<_>>(), [0, 4]);
        let report = tree.check(context, 0);
        assert_eq!((report.roots, report.unreachable, report.depth), (0, 6, 0));
        assert_eq!((report.findings.len(), report.verdict), (0, Verdict::Fail));
    });
    assert_eq!(tree.top_down(), Vec::<u32>::new());
    assert!((0..6).all(|node| tree.depth(node).is_none() && tree.place(node).len() == 1));
}

#[test]
fn limits_refuse_and_nothing_is_lost_before_them() {
    let mut builder = TreeBuilder::new(TreeLimits { nodes: 1, text: 20 });
    let long = "甲".repeat(7);
    assert_eq!(
        builder.push(&Node { short_name: &long, ..COMMITTEE }),
        Err(TreeError::TextTooLong { node: 0, limit: 20 })
    );
    assert_eq!(builder.push(&COMMITTEE), Ok(()));
    assert_eq!(builder.push(&branch("2", "1", "甲团支部")), Err(TreeError::TooManyNodes { limit: 1 }));
    assert_eq!(builder.build().len(), 1);
}

const MANY: u32 = 1_000_000;

#[test]
fn a_chain_of_a_million_levels_is_no_problem() {
    let mut builder = TreeBuilder::new(TreeLimits::default());
    // From the bottom upwards, so that nothing is known before it is needed.
    for level in (0..MANY).rev() {
        let (id, above) = (level.to_string(), level.checked_sub(1).map(|above| above.to_string()));
        builder.push(&Node::new(&id, above.as_deref(), Category::Committee, "甲团委")).unwrap();
    }
    let tree = builder.build();
    with(|context| {
        let report = tree.check(context, 10);
        assert_eq!((report.depth, report.roots, report.unreachable), (MANY, 1, 0));
        let deep = report.counts.iter().find(|(problem, _)| *problem == Problem::TooDeep).map(|(_, count)| *count);
        assert_eq!(deep, Some(u64::from(MANY - 10)));
        assert_eq!(tree.place(0).len(), 16);
        assert!(tree.finding(&report.findings[0], context).to_string().len() < 1000);
    });
    assert_eq!(tree.top_down().len(), MANY as usize);
}

#[test]
fn a_star_of_a_million_branches_is_no_problem() {
    let mut builder = TreeBuilder::new(TreeLimits::default());
    builder.push(&COMMITTEE).unwrap();
    for child in 0..MANY {
        let (id, name) = (format!("b{child}"), format!("{}班团支部", child % (MANY / 2)));
        builder.push(&branch(&id, "1", &name)).unwrap();
    }
    let tree = builder.build();
    let report = with(|context| tree.check(context, 0));
    assert_eq!(report.total(), u64::from(MANY / 2), "half of the names stand twice");
    assert_eq!((report.depth, tree.children(0).len()), (2, MANY as usize));
}

proptest! {
    #[test]
    fn the_order_of_the_list_does_not_matter(parents in prop::collection::vec(0usize..12, 1..40), seed in 0usize..1000) {
        let ids: Vec<String> = (0..parents.len() + 12).map(|id| id.to_string()).collect();
        let nodes: Vec<_> = parents
            .iter()
            .enumerate()
            .map(|(node, parent)| {
                let parent = (*parent != 0).then(|| ids[*parent].as_str());
                let category = Category::ALL[node % 7];
                Node { members: Some(5), ..Node::new(&ids[node], parent, category, &ids[node]) }
            })
            .collect();
        let mut shuffled = nodes.clone();
        (1..shuffled.len()).for_each(|i| shuffled.swap(i, (seed * 7919 + i * 104_729) % (i + 1)));
        let by_id = |nodes: &[Node<'_>]| {
            let tree = tree(nodes);
            with(|context| {
                let report = tree.check(context, 10_000);
                let mut codes: Vec<_> = report
                    .findings
                    .iter()
                    .map(|one| (tree.id(one.node).to_owned(), one.problem))
                    // Which of several is called the first depends on the order.
                    .filter(|(_, problem)| !matches!(problem, Problem::Cycle | Problem::SeveralRoots))
                    .collect();
                codes.sort();
                (codes, report.depth, report.roots, report.unreachable, report.verdict)
            })
        };
        prop_assert_eq!(by_id(&nodes), by_id(&shuffled));
    }
}
