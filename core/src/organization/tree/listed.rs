//! A list of organizations as JSON: what `organization_tree.check` takes as its `nodes`.
//!
//! The list is taken in as it is read, one organization at a time, so that its length costs no more than what is kept of
//! each.

use serde::Deserialize;

use super::build::{Node, SecretaryState, Tree, TreeBuilder, TreeError, TreeLimits};
use crate::organization::Category;
use crate::organization::statistics::{Sector, TableRow};

/// The secretary of a node.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SecretaryInput {
    /// Whether there is one.
    pub named: bool,
    /// Whether the person is registered; `null` if not known.
    #[serde(default)]
    pub registered: Option<bool>,
    /// Whether there is a mobile number; `null` if not known.
    #[serde(default)]
    pub mobile: Option<bool>,
}

impl From<SecretaryInput> for SecretaryState {
    fn from(input: SecretaryInput) -> Self {
        match input {
            SecretaryInput { named: false, .. } => Self::Missing,
            SecretaryInput { named: true, registered, mobile } => Self::Named { registered, mobile },
        }
    }
}

/// An organization. Numbers are its own, without subordinates; what is not given is not judged.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NodeInput {
    /// Its id, any text that no other has.
    pub id: String,
    /// The id of its direct superior; `null` at the top.
    #[serde(default)]
    pub parent: Option<String>,
    /// Its category.
    pub category: Category,
    /// Its short name.
    pub short_name: String,
    /// Its members.
    #[serde(default)]
    pub members: Option<u32>,
    /// Its cadres.
    #[serde(default)]
    pub cadres: Option<u32>,
    /// Those of its cadres who are full-time.
    #[serde(default)]
    pub full_time_cadres: Option<u32>,
    /// Its secretary.
    #[serde(default)]
    pub secretary: Option<SecretaryInput>,
    /// How many administrators it has.
    #[serde(default)]
    pub administrators: Option<u32>,
    /// Its sector; that of the superior if not given.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// Its row in the table of statistics; that of the superior if not given.
    #[serde(default)]
    pub row: Option<TableRow>,
}

impl NodeInput {
    /// The node of it.
    #[must_use]
    pub fn node(&self) -> Node<'_> {
        Node {
            members: self.members,
            cadres: self.cadres,
            full_time_cadres: self.full_time_cadres,
            secretary: self.secretary.map_or(SecretaryState::NotStated, Into::into),
            administrators: self.administrators,
            sector: self.sector,
            row: self.row,
            ..Node::new(&self.id, self.parent.as_deref(), self.category, &self.short_name)
        }
    }
}

/// What can be made of organizations that come one after the other.
pub trait FromNodes: Sized {
    /// What they are put into.
    type Taker;

    /// An empty one.
    fn empty() -> Self::Taker;

    /// Takes in one more.
    ///
    /// # Errors
    /// [`TreeError`] where a limit is reached.
    fn take(taker: &mut Self::Taker, node: &Node<'_>) -> Result<(), TreeError>;

    /// What they make.
    fn finish(taker: Self::Taker) -> Self;
}

impl FromNodes for Tree {
    type Taker = TreeBuilder;

    fn empty() -> TreeBuilder {
        TreeBuilder::new(TreeLimits::default())
    }

    fn take(taker: &mut TreeBuilder, node: &Node<'_>) -> Result<(), TreeError> {
        taker.push(node)
    }

    fn finish(taker: TreeBuilder) -> Self {
        taker.build()
    }
}

/// What was made of a list of organizations, such as a [`Tree`].
///
/// ```
/// use zhtj::organization::tree::{Tree, listed::Nodes};
/// let json = r#"[{"id": "1", "category": "团委", "short_name": "第一中学团委"}]"#;
/// let Nodes(tree): Nodes<Tree> = serde_json::from_str(json)?;
/// assert_eq!(tree.name(0), "第一中学团委");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Nodes<T>(pub T);

impl<'de, T: FromNodes> Deserialize<'de> for Nodes<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: FromNodes> serde::de::Visitor<'de> for Visitor<T> {
            type Value = Nodes<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("expected a list of organizations")
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Nodes<T>, A::Error> {
                let mut taker = T::empty();
                while let Some(input) = list.next_element::<NodeInput>()? {
                    T::take(&mut taker, &input.node()).map_err(|error| {
                        serde::de::Error::custom(format_args!("expected a tree within the limits ({error})"))
                    })?;
                }
                Ok(Nodes(T::finish(taker)))
            }
        }
        deserializer.deserialize_seq(Visitor(std::marker::PhantomData))
    }
}
