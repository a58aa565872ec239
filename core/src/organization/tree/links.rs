//! Superiors, subordinates and levels, worked out in linear time without recursion.

use super::build::{Columns, at};
use super::intern::NONE;

/// No superior is stated.
const ROOT: u32 = NONE;
/// The superior is not in the list.
const ORPHAN: u32 = NONE - 1;

/// Marks of levels that are none: being walked, in a cycle, below a cycle.
const WALKING: u32 = NONE;
const IN_CYCLE: u32 = NONE - 1;
const BELOW_CYCLE: u32 = NONE - 2;

/// Where a node hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hang {
    /// It has no superior.
    Root,
    /// Its superior is not in the list.
    Orphan,
    /// Below another node.
    Below(u32),
}

/// The links of a tree.
#[derive(Debug, Clone)]
pub(super) struct Links {
    parent: Vec<u32>,
    /// The children of a node lie at `start[node]..start[node + 1]`.
    start: Vec<u32>,
    children: Vec<u32>,
    depth: Vec<u32>,
    /// The first node of each id, by symbol; `NONE` for ids that only superiors have.
    first: Vec<u32>,
    /// Cycles: their first node in the list, their length; in the order of the first nodes.
    cycles: Vec<(u32, u32)>,
}

fn set(column: &mut [u32], node: u32, value: u32) {
    if let Some(place) = column.get_mut(node as usize) {
        *place = value;
    }
}

impl Links {
    pub(super) fn new(columns: &Columns, ids: usize) -> Self {
        let mut first = vec![NONE; ids];
        for (node, id) in (0u32..).zip(&columns.id) {
            if at(&first, *id) == NONE {
                set(&mut first, *id, node);
            }
        }
        let link = |parent_id: &u32| match *parent_id {
            NONE => ROOT,
            id => match at(&first, id) {
                NONE => ORPHAN,
                node => node,
            },
        };
        let parent: Vec<u32> = columns.parent_id.iter().map(link).collect();
        let (start, children) = children(&parent);
        let (depth, cycles) = levels(&parent);
        Self { parent, start, children, depth, first, cycles }
    }

    pub(super) fn hang(&self, node: u32) -> Hang {
        match at(&self.parent, node) {
            ROOT => Hang::Root,
            ORPHAN => Hang::Orphan,
            parent => Hang::Below(parent),
        }
    }

    pub(super) fn parent(&self, node: u32) -> Option<u32> {
        match self.hang(node) {
            Hang::Below(parent) => Some(parent),
            Hang::Root | Hang::Orphan => None,
        }
    }

    pub(super) fn children(&self, node: u32) -> &[u32] {
        let (start, end) = (at(&self.start, node), at(&self.start, node.saturating_add(1)));
        self.children.get(start as usize..end as usize).unwrap_or(&[])
    }

    pub(super) fn depth(&self, node: u32) -> Option<u32> {
        Some(at(&self.depth, node)).filter(|depth| *depth < BELOW_CYCLE)
    }

    /// The first node with the id of a node.
    pub(super) fn first(&self, id: u32) -> u32 {
        at(&self.first, id)
    }

    pub(super) fn cycles(&self) -> &[(u32, u32)] {
        &self.cycles
    }

    pub(super) fn top_down(&self) -> Vec<u32> {
        let mut order: Vec<u32> = Vec::with_capacity(self.parent.len());
        order.extend((0u32..).zip(&self.parent).filter(|(_, parent)| **parent >= ORPHAN).map(|(node, _)| node));
        let mut next = 0;
        while let Some(node) = order.get(next).copied() {
            order.extend_from_slice(self.children(node));
            next += 1;
        }
        order
    }

    pub(super) fn bytes(&self) -> usize {
        let columns = [&self.parent, &self.start, &self.children, &self.depth, &self.first];
        columns.iter().map(|column| column.capacity() * 4).sum::<usize>() + self.cycles.capacity() * 8
    }
}

/// Counts, sums up, and files each node behind its siblings.
fn children(parent: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut start = vec![0u32; parent.len() + 1];
    for above in parent.iter().filter(|above| **above < ORPHAN) {
        let below = *above + 1;
        let count = at(&start, below);
        set(&mut start, below, count + 1);
    }
    let mut sum = 0;
    for place in &mut start {
        sum += *place;
        *place = sum;
    }
    let mut free = start.clone();
    let mut children = vec![NONE; sum as usize];
    for (node, above) in (0u32..).zip(parent) {
        if *above < ORPHAN {
            let place = at(&free, *above);
            set(&mut children, place, node);
            set(&mut free, *above, place + 1);
        }
    }
    (start, children)
}

/// Walks up from each node until something known is met, then goes back down the same way.
fn levels(parent: &[u32]) -> (Vec<u32>, Vec<(u32, u32)>) {
    let mut depth = vec![0u32; parent.len()];
    let mut cycles = Vec::new();
    let mut walk = Vec::new();
    for node in (0u32..).take(parent.len()) {
        let mut here = node;
        walk.clear();
        let met = loop {
            match at(&depth, here) {
                0 => {}
                known => break known,
            }
            set(&mut depth, here, WALKING);
            walk.push(here);
            match at(parent, here) {
                above if above >= ORPHAN => break 0,
                above => here = above,
            }
        };
        if met == WALKING {
            let entry = walk.iter().position(|walked| *walked == here).unwrap_or(0);
            let cycle = walk.split_off(entry);
            let first = cycle.iter().copied().min().unwrap_or(here);
            cycles.push((first, u32::try_from(cycle.len()).unwrap_or(NONE)));
            for member in cycle {
                set(&mut depth, member, IN_CYCLE);
            }
        }
        let detached = met >= BELOW_CYCLE;
        let mut level = met;
        while let Some(walked) = walk.pop() {
            level = if detached { BELOW_CYCLE } else { level + 1 };
            set(&mut depth, walked, level);
        }
    }
    cycles.sort_unstable();
    (depth, cycles)
}
