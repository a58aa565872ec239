use proptest::prelude::*;

use super::*;
use crate::context::Region;
use crate::kernel::day;
use crate::organization::Category;
use crate::policy::Policy;

fn committee(complete: bool) -> Facts {
    Facts {
        category: Category::Committee,
        information: Some(complete),
        secretary_registered: Some(true),
        secretary_mobile: Some(true),
        cadres: People { total: 2, complete: 2 },
        members: People::default(),
        people_unseen: false,
    }
}

fn run(list: &[Listed<'_>]) -> Report {
    let policy = Policy::default();
    report(list, &Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy }, usize::MAX)
}

fn problems(report: &Report) -> Vec<(u32, &'static str)> {
    report.problems.iter().map(|(place, finding)| (*place, finding.code())).collect()
}

#[test]
fn what_completes_the_most_comes_first() {
    // 1 ── 2 ── 3 (open); 4 ── 5, 6 (both open); 7 is a branch that nobody can judge.
    let at = |id, parent, complete| Listed { id, parent, facts: committee(complete) };
    let branch = Facts { category: Category::Branch, ..committee(false) };
    let list = [
        at("5", Some("4"), false),
        at("6", Some("4"), false),
        at("4", None, true),
        at("3", Some("2"), false),
        at("2", Some("1"), true),
        at("1", None, true),
        Listed { id: "7", parent: None, facts: branch },
    ];
    let report = run(&list);
    let order: Vec<_> = report.tasks.iter().map(|task| (task.organization, task.unblocks)).collect();
    assert_eq!(order, [(3, 3), (0, 1), (1, 1), (6, 0)]);
    assert_eq!(report.standings[5].total.organizations, Share { total: 3, complete: 2 });
    assert_eq!(report.standings[6].complete, Some(false));
    assert!(report.problems.is_empty());
    assert_eq!(report.task_count, 4);
}

#[test]
fn a_wrong_list_is_told_and_counted_as_far_as_it_goes() {
    let at = |id, parent| Listed { id, parent, facts: committee(true) };
    let list = [
        at("1", Some("2")),
        at("2", Some("1")),
        at("3", Some("1")),
        at("4", Some("9")),
        at("4", None),
        at("5", Some("5")),
    ];
    let report = run(&list);
    assert_eq!(
        problems(&report),
        [
            (0, "completion.cycle"),
            (1, "completion.cycle"),
            (3, "completion.superior_missing"),
            (4, "completion.double_id"),
            (5, "completion.cycle"),
        ]
    );
    assert_eq!(report.total.organizations.total, 6);
    assert_eq!(report.standings[0].total.organizations.total, 2);
}

#[test]
fn a_chain_of_a_hundred_thousand_does_not_recurse() {
    let ids: Vec<String> = (0..100_000).map(|id| id.to_string()).collect();
    let list: Vec<_> = (0..ids.len())
        .map(|place| {
            let parent = place.checked_sub(1).map(|parent| ids[parent].as_str());
            Listed { id: &ids[place], parent, facts: committee(place + 1 < ids.len()) }
        })
        .collect();
    let report = run(&list);
    assert_eq!(report.standings[0].total.organizations, Share { total: 100_000, complete: 99_999 });
    assert_eq!(report.standings[0].total.organizations.percent(), Some(99));
    assert_eq!(report.tasks[0].unblocks, 100_000);
}

/// A forest: the superior of each organization stands before it, then the list is shuffled by a key.
fn forests() -> impl Strategy<Value = Vec<(Option<usize>, Facts, u32)>> {
    let facts = (0..Category::ALL.len(), any::<Option<bool>>(), 0..9_u32, 0..9_u32, 0..9_u32, 0..9_u32).prop_map(
        |(category, information, a, b, c, d)| Facts {
            category: Category::ALL[category],
            information,
            cadres: People { total: a.max(b), complete: a.min(b) },
            members: People { total: c.max(d), complete: c.min(d) },
            ..committee(true)
        },
    );
    prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), facts, any::<u32>()), 1..40).prop_map(|nodes| {
        let parent = |place: usize, index: prop::sample::Index, top: bool| {
            if top || place == 0 { None } else { Some(index.index(place)) }
        };
        nodes.into_iter().enumerate().map(|(place, (i, top, facts, key))| (parent(place, i, top), facts, key)).collect()
    })
}

proptest! {
    #[test]
    fn numbers_add_up_in_any_order(nodes in forests()) {
        let ids: Vec<String> = (0..nodes.len()).map(|id| format!("o{id}")).collect();
        let listed = |place: usize| Listed {
            id: &ids[place],
            parent: nodes[place].0.map(|parent| ids[parent].as_str()),
            facts: nodes[place].1,
        };
        let straight: Vec<_> = (0..nodes.len()).map(listed).collect();
        let report = run(&straight);
        prop_assert!(report.problems.is_empty());
        // An organization is its own numbers and those of its direct subordinates.
        let mut roots = Progress::default();
        for (place, standing) in report.standings.iter().enumerate() {
            let mut sum = standing.own;
            for (child, (parent, ..)) in nodes.iter().enumerate() {
                if *parent == Some(place) {
                    sum += report.standings[child].total;
                }
            }
            prop_assert_eq!(sum, standing.total);
            if nodes[place].0.is_none() {
                roots += standing.total;
            }
        }
        prop_assert_eq!(roots, report.total);
        // The order of the list does not matter.
        let mut shuffled: Vec<usize> = (0..nodes.len()).collect();
        shuffled.sort_by_key(|place| nodes[*place].2);
        let again = run(&shuffled.iter().map(|place| listed(*place)).collect::<Vec<_>>());
        for (place, original) in shuffled.iter().enumerate() {
            prop_assert_eq!(again.standings[place], report.standings[*original]);
        }
        // Doing what comes first completes as much as it says.
        if let Some(task) = report.tasks.first().filter(|task| task.unblocks > 0) {
            let whole = |standing: &&Standing| standing.total.open() == 0;
            let done = Facts { cadres: People { total: 2, complete: 2 }, ..committee(true) };
            let mut fixed = straight.clone();
            fixed[task.organization as usize].facts = done;
            let after = run(&fixed);
            let gained = after.standings.iter().filter(whole).count() - report.standings.iter().filter(whole).count();
            prop_assert_eq!(gained, task.unblocks as usize);
        }
    }
}
