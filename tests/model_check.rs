//! The transfer workflows explored by a model checker, together with a small world: every interleaving of what every
//! actor may try. The number of states and the depth are printed.

#[path = "model/guangdong.rs"]
mod guangdong;
#[path = "model/national.rs"]
mod national;

use std::io::Write as _;

use stateright::{Checker, Model};

/// Explores a model on one core, prints what was explored and fails with the path to any counterexample.
fn explore<M>(name: &str, model: M)
where
    M: Model + Send + Sync + 'static,
    M::State: Clone + PartialEq + std::fmt::Debug + std::hash::Hash + Send + Sync,
    M::Action: Clone + PartialEq + std::fmt::Debug + Send + Sync,
{
    let checker = model.checker().threads(1).spawn_bfs().join();
    let (unique, depth) = (checker.unique_state_count(), checker.max_depth());
    // Written past the capture of the test harness: the counts are to be seen in every run.
    writeln!(std::io::stdout().lock(), "{name}: {unique} states, depth {depth}").unwrap();
    checker.assert_properties();
    assert!(checker.is_done() && unique > 1000, "{name} explored next to nothing");
}

#[test]
fn national_two_members() {
    explore("national, two members", national::World::two_members());
}

#[test]
fn national_two_applications_of_one_member() {
    explore("national, two applications of one member", national::World::one_member());
}

#[test]
fn national_every_term_on() {
    explore("national, every term of the policy on", national::World::every_term());
}

#[test]
fn guangdong_two_members() {
    explore("Guangdong, two members", guangdong::World::two_members());
}

#[test]
fn guangdong_two_applications_of_one_member() {
    explore("Guangdong, two applications of one member", guangdong::World::one_member());
}
