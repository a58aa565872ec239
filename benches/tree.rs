//! A whole organization tree: four million nodes taken in, linked, checked, counted.

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use zhtj::context::{Context, Region};
use zhtj::kernel::day;
use zhtj::organization::Category;
use zhtj::organization::statistics::{Sector, count};
use zhtj::organization::tree::{Node, SecretaryState, Tree, TreeBuilder, TreeLimits};
use zhtj::policy::Policy;

const COUNT: u32 = 4_000_000;

#[expect(clippy::print_stdout, reason = "the memory held is a result of the benchmark")]
fn main() {
    println!("memory held by {COUNT} nodes: {} MiB", national(COUNT).bytes() >> 20);
    divan::main();
}

/// A tree of the shape of the national one: every superior has 16 subordinates, so most nodes are branches. One branch
/// in a hundred is empty.
fn national(nodes: u32) -> Tree {
    let mut builder = TreeBuilder::new(TreeLimits::default());
    let (mut id, mut parent, mut name) = (String::new(), String::new(), String::new());
    for node in 0..nodes {
        let leaf = u64::from(node) * 16 + 1 >= u64::from(nodes);
        let category = match (leaf, node) {
            (true, _) => Category::Branch,
            (false, 0..=4095) => Category::LeadingBody,
            (false, _) => Category::Committee,
        };
        write(&mut id, format_args!("{node:08}"));
        write(&mut parent, format_args!("{:08}", node.saturating_sub(1) / 16));
        match category {
            Category::LeadingBody => write(&mut name, format_args!("共青团{node}区委员会")),
            Category::Committee => write(&mut name, format_args!("第{node}中学团委")),
            _ => write(&mut name, format_args!("{}级{}班团支部", 2000 + node % 26, node / 26 % 4000)),
        }
        let node = Node {
            members: leaf.then_some(if node % 100 == 0 { 0 } else { 30 }),
            cadres: Some(3),
            secretary: SecretaryState::Named { registered: Some(true), mobile: Some(true) },
            administrators: Some(1),
            sector: (node == 1).then_some(Sector::Students),
            ..Node::new(&id, (node > 0).then_some(parent.as_str()), category, &name)
        };
        builder.push(&node).expect("within the limits");
    }
    builder.build()
}

fn write(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.clear();
    std::fmt::Write::write_fmt(text, arguments).expect("strings take everything");
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn take_in_and_link(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(COUNT)).bench_local(|| national(black_box(COUNT)).len());
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn check(bencher: Bencher<'_, '_>) {
    let tree = national(COUNT);
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    bencher.counter(ItemsCount::new(COUNT)).bench_local(|| black_box(&tree).check(&context, 1000).total());
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn statistics(bencher: Bencher<'_, '_>) {
    let tree = national(COUNT);
    bencher.counter(ItemsCount::new(COUNT)).bench_local(|| count(black_box(&tree)).value.map(|s| s.total.members));
}
