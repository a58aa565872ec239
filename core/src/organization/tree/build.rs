//! Taking in nodes.

use super::intern::{Full, Interner, NONE};
use super::links::Links;
use crate::organization::kind::Category;
use crate::organization::statistics::{Sector, TableRow};

/// What is known about the secretary of a node; the person's data are not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SecretaryState {
    /// Nothing is stated.
    #[default]
    NotStated,
    /// There is none.
    Missing,
    /// There is one.
    Named {
        /// Whether the person is registered; `None` if not stated.
        registered: Option<bool>,
        /// Whether there is a mobile number; `None` if not stated.
        mobile: Option<bool>,
    },
}

/// An organization of the tree. Numbers are its own, without subordinates; `None` where they are not stated.
#[derive(Debug, Clone, Copy)]
pub struct Node<'a> {
    /// Its id, any text that no other node has.
    pub id: &'a str,
    /// The id of its direct superior; `None` at the top.
    pub parent: Option<&'a str>,
    /// Its category.
    pub category: Category,
    /// Its short name.
    pub short_name: &'a str,
    /// Its members.
    pub members: Option<u32>,
    /// Its cadres.
    pub cadres: Option<u32>,
    /// Those of its cadres who are full-time (专职).
    pub full_time_cadres: Option<u32>,
    /// Its secretary.
    pub secretary: SecretaryState,
    /// How many administrators it has.
    pub administrators: Option<u32>,
    /// Its sector in the bulletin; inherited from the superior where not stated.
    pub sector: Option<Sector>,
    /// Its row in the table of statistics; inherited likewise.
    pub row: Option<TableRow>,
}

impl<'a> Node<'a> {
    /// A node of which only id, superior, category and short name are stated.
    #[must_use]
    pub const fn new(id: &'a str, parent: Option<&'a str>, category: Category, short_name: &'a str) -> Self {
        Self {
            id,
            parent,
            category,
            short_name,
            members: None,
            cadres: None,
            full_time_cadres: None,
            secretary: SecretaryState::NotStated,
            administrators: None,
            sector: None,
            row: None,
        }
    }
}

/// How much is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TreeLimits {
    /// The most nodes; 4,000,000 by default, at most 4,294,967,293.
    pub nodes: u32,
    /// The most bytes of an id or a name; 1024 by default.
    pub text: usize,
}

impl Default for TreeLimits {
    fn default() -> Self {
        Self { nodes: 4_000_000, text: 1024 }
    }
}

/// Why a node was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// There are more nodes than allowed.
    #[error("more than {limit} organizations")]
    TooManyNodes {
        /// The limit.
        limit: u32,
    },
    /// An id or a name is longer than allowed.
    #[error("an id or name of organization {node} has more than {limit} bytes")]
    TextTooLong {
        /// The node, from 0.
        node: u32,
        /// The limit.
        limit: usize,
    },
    /// All texts together are longer than 4 GiB.
    #[error("all ids or all names together exceed 4 GiB")]
    TextFull,
}

impl From<Full> for TreeError {
    fn from(_: Full) -> Self {
        Self::TextFull
    }
}

/// What is kept of nodes, one column for each field.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    pub(super) id: Vec<u32>,
    pub(super) parent_id: Vec<u32>,
    pub(super) name: Vec<u32>,
    pub(super) category: Vec<Category>,
    /// Numbers; `NONE` where not stated.
    pub(super) members: Vec<u32>,
    pub(super) cadres: Vec<u32>,
    pub(super) full_time: Vec<u32>,
    pub(super) secretary: Vec<SecretaryState>,
    /// 0, 1 for more, or 2 where not stated.
    pub(super) administrators: Vec<u8>,
    pub(super) sector: Vec<Option<Sector>>,
    pub(super) row: Vec<Option<TableRow>>,
}

/// Takes in nodes in any order.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::Category;
/// use zhtj::organization::tree::{Node, TreeBuilder, TreeLimits};
/// use zhtj::policy::Policy;
///
/// let mut builder = TreeBuilder::new(TreeLimits::default());
/// builder.push(&Node::new("2", Some("1"), Category::Branch, "2024级2班团支部"))?;
/// builder.push(&Node::new("1", None, Category::Committee, "第一中学团委"))?;
/// builder.push(&Node::new("3", Some("4"), Category::Branch, "2024级3班团支部"))?;
/// let tree = builder.build();
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let report = tree.check(&context, 100);
/// assert_eq!(tree.finding(&report.findings[0], &context).code(), "organization.tree_orphan");
/// # Ok::<(), zhtj::organization::tree::TreeError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct TreeBuilder {
    limits: TreeLimits,
    ids: Interner,
    names: Interner,
    columns: Columns,
}

impl TreeBuilder {
    /// An empty tree.
    #[must_use]
    pub fn new(limits: TreeLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Takes in a node.
    ///
    /// # Errors
    /// [`TreeError`] where a limit is reached; the node is left out then.
    pub fn push(&mut self, node: &Node<'_>) -> Result<(), TreeError> {
        let limit = self.limits.nodes;
        let index = u32::try_from(self.columns.id.len()).ok().filter(|index| *index < limit.min(NONE - 2));
        let Some(index) = index else { return Err(TreeError::TooManyNodes { limit }) };
        let texts = [node.id, node.parent.unwrap_or(""), node.short_name];
        if texts.iter().any(|text| text.len() > self.limits.text) {
            return Err(TreeError::TextTooLong { node: index, limit: self.limits.text });
        }
        let id = self.ids.intern(node.id)?;
        let parent_id = node.parent.map_or(Ok(NONE), |parent| self.ids.intern(parent))?;
        let name = self.names.intern(node.short_name)?;
        let number = |number: Option<u32>| number.map_or(NONE, |number| number.min(NONE - 1));
        let columns = &mut self.columns;
        columns.id.push(id);
        columns.parent_id.push(parent_id);
        columns.name.push(name);
        columns.category.push(node.category);
        columns.members.push(number(node.members));
        columns.cadres.push(number(node.cadres));
        columns.full_time.push(number(node.full_time_cadres));
        columns.secretary.push(node.secretary);
        columns.administrators.push(node.administrators.map_or(2, |count| u8::from(count > 0)));
        columns.sector.push(node.sector);
        columns.row.push(node.row);
        Ok(())
    }

    /// Links the nodes. Nothing fails here: what is wrong with the links is found by [`Tree::check`].
    #[must_use]
    pub fn build(self) -> Tree {
        let links = Links::new(&self.columns, self.ids.len());
        Tree { ids: self.ids, names: self.names, columns: self.columns, links }
    }
}

/// An organization tree, or what a list of organizations makes of one.
#[derive(Debug, Clone)]
pub struct Tree {
    pub(super) ids: Interner,
    pub(super) names: Interner,
    pub(super) columns: Columns,
    pub(super) links: Links,
}

/// The value of a column; `NONE` past its end.
pub(super) fn at(column: &[u32], node: u32) -> u32 {
    column.get(node as usize).copied().unwrap_or(NONE)
}

impl Tree {
    /// How many nodes there are.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the builder takes fewer than 2^32")]
    pub fn len(&self) -> u32 {
        self.columns.id.len() as u32
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.columns.id.is_empty()
    }

    /// The id of a node, by its place in the list from 0; empty past the end.
    #[must_use]
    pub fn id(&self, node: u32) -> &str {
        self.ids.get(at(&self.columns.id, node))
    }

    /// The short name of a node; empty past the end.
    #[must_use]
    pub fn name(&self, node: u32) -> &str {
        self.names.get(at(&self.columns.name, node))
    }

    /// The category of a node.
    #[must_use]
    pub fn category(&self, node: u32) -> Option<Category> {
        self.columns.category.get(node as usize).copied()
    }

    /// The members of a node, where stated.
    #[must_use]
    pub fn members(&self, node: u32) -> Option<u32> {
        Some(at(&self.columns.members, node)).filter(|number| *number != NONE)
    }

    /// The cadres of a node, where stated.
    #[must_use]
    pub fn cadres(&self, node: u32) -> Option<u32> {
        Some(at(&self.columns.cadres, node)).filter(|number| *number != NONE)
    }

    /// The full-time cadres of a node, where stated.
    #[must_use]
    pub fn full_time_cadres(&self, node: u32) -> Option<u32> {
        Some(at(&self.columns.full_time, node)).filter(|number| *number != NONE)
    }

    /// The sector of a node, where it states one itself.
    #[must_use]
    pub fn sector(&self, node: u32) -> Option<Sector> {
        self.columns.sector.get(node as usize).copied().flatten()
    }

    /// The row of the table of statistics of a node, where it states one itself.
    #[must_use]
    pub fn row(&self, node: u32) -> Option<TableRow> {
        self.columns.row.get(node as usize).copied().flatten()
    }

    /// The direct superior of a node; `None` at a root and where the superior is not in the list.
    #[must_use]
    pub fn parent(&self, node: u32) -> Option<u32> {
        self.links.parent(node)
    }

    /// The direct subordinates of a node, in the order of the list.
    #[must_use]
    pub fn children(&self, node: u32) -> &[u32] {
        self.links.children(node)
    }

    /// The level of a node, 1 at a root; `None` in or below a cycle.
    #[must_use]
    pub fn depth(&self, node: u32) -> Option<u32> {
        self.links.depth(node)
    }

    /// Gives every node that hangs below a root, superiors before subordinates. Read backwards, it sums up from below.
    #[must_use]
    pub fn top_down(&self) -> Vec<u32> {
        self.links.top_down()
    }

    /// The short names from the root down to a node; of a deep one the lowest 16. A node without a name shows its id.
    #[must_use]
    pub fn place(&self, node: u32) -> Vec<&str> {
        let mut names = Vec::new();
        let mut next = Some(node);
        while let Some(node) = next.filter(|_| names.len() < 16) {
            let name = self.name(node);
            names.push(if name.is_empty() { self.id(node) } else { name });
            next = self.parent(node).filter(|_| self.depth(node).is_some());
        }
        names.reverse();
        names
    }

    /// Bytes held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let columns = &self.columns;
        let numbers =
            [&columns.id, &columns.parent_id, &columns.name, &columns.members, &columns.cadres, &columns.full_time];
        let small = columns.category.capacity()
            + columns.secretary.capacity() * size_of::<SecretaryState>()
            + columns.administrators.capacity()
            + columns.sector.capacity()
            + columns.row.capacity();
        numbers.iter().map(|column| column.capacity() * 4).sum::<usize>()
            + small
            + self.ids.bytes()
            + self.names.bytes()
            + self.links.bytes()
    }
}
