//! Reading requests: from JSON text to the types of the calls.
//!
//! The text is read once into a tree, and the types are read from the tree. That keeps what is made for each type small
//! (a browser loads it), tells the place of whatever does not fit, and never repeats the input in an error.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    self, DeserializeOwned, Error as DeError, DeserializeSeed, Deserializer, EnumAccess, Expected, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};

use super::WireError;

/// A value as the text gives it; fields in their order, also one given twice.
pub(super) enum Tree<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(Cow<'de, str>),
    List(Vec<Tree<'de>>),
    Map(Vec<(Cow<'de, str>, Tree<'de>)>),
}

impl<'de> Tree<'de> {
    /// Reads a text.
    ///
    /// # Errors
    /// `request.malformed_json`.
    pub(super) fn parse(json: &'de str) -> Result<Self, WireError> {
        serde_json::from_str(json).map_err(|error| WireError::malformed(&error))
    }

    /// Reads a type from the value.
    ///
    /// # Errors
    /// What does not fit, and where in the value.
    // Called from many places for few types: what is inlined is loaded many times.
    #[inline(never)]
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, WireError> {
        T::deserialize(Node::value(self)).map_err(|error| *error.0)
    }

    /// A field of a map, the first if it is given twice.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Map(fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }

    /// Takes a field out of a map, the first if it is given twice.
    pub(super) fn take(&mut self, name: &str) -> Option<Self> {
        let Self::Map(fields) = self else { return None };
        let place = fields.iter().position(|(field, _)| field == name)?;
        Some(fields.remove(place).1)
    }

    /// Refuses the fields that nobody took.
    ///
    /// # Errors
    /// `request.unknown_field` of the first one; `request.invalid_value` if it is no map.
    pub(super) fn refuse_rest(&self) -> Result<(), WireError> {
        match self {
            Self::Map(fields) => match fields.first() {
                Some((name, _)) => Err(*Unfit::unknown_field(name, &[]).within_field(name).0),
                None => Ok(()),
            },
            _ => Err(WireError::new("request.invalid_value", "expected a map".to_owned())),
        }
    }

    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Null => Unexpected::Unit,
            Self::Bool(value) => Unexpected::Bool(*value),
            Self::Unsigned(value) => Unexpected::Unsigned(*value),
            Self::Signed(value) => Unexpected::Signed(*value),
            Self::Float(value) => Unexpected::Float(*value),
            Self::Text(text) => Unexpected::Str(text),
            Self::List(_) => Unexpected::Seq,
            Self::Map(_) => Unexpected::Map,
        }
    }
}

impl<'de> Deserialize<'de> for Tree<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Tree<'de>, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree<'de>, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree<'de>, E> {
        Ok(Tree::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree<'de>, E> {
        Ok(Tree::Signed(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree<'de>, E> {
        Ok(Tree::Float(value))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree<'de>, E> {
        Ok(Tree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree<'de>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Tree::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some(Name(name)) = map.next_key()? {
            fields.push((name, map.next_value()?));
        }
        Ok(Tree::Map(fields))
    }
}

/// A name that is borrowed from the text where it can be.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Tree::deserialize(deserializer)? {
            Tree::Text(name) => Ok(Self(name)),
            _ => Err(de::Error::custom("expected a string")),
        }
    }
}

/// Why a value does not fit. The place is put together on the way out, from the innermost value to the request.
#[derive(Debug)]
pub(super) struct Unfit(Box<WireError>);

impl Unfit {
    fn new(code: &'static str, detail: String) -> Self {
        Self(Box::new(WireError::new(code, detail)))
    }

    fn within(mut self, step: &str) -> Self {
        self.0.move_below(step);
        self
    }

    fn within_field(self, name: &str) -> Self {
        let mut step = String::new();
        for c in super::error::shown(name).chars() {
            match c {
                '~' => step.push_str("~0"),
                '/' => step.push_str("~1"),
                _ => step.push(c),
            }
        }
        self.within(&step)
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Unfit {}

impl DeError for Unfit {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new("request.invalid_value", message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new("request.invalid_value", format!("expected {expected}"))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::invalid_type(Unexpected::Seq, expected)
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        let detail = match expected {
            [one] => format!("expected `{one}`"),
            [one, other] => format!("expected `{one}` or `{other}`"),
            _ => {
                let mut detail = "expected one of ".to_owned();
                for name in expected {
                    let comma = if detail.ends_with('`') { ", `" } else { "`" };
                    detail.extend([comma, name, "`"]);
                }
                detail
            }
        };
        Self::new("request.unknown_value", detail)
    }

    fn unknown_field(name: &str, _: &'static [&'static str]) -> Self {
        Self::new("request.unknown_field", super::error::shown(name))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new("request.missing_field", name.to_owned())
    }
}

/// A value of the tree as types read it.
#[derive(Clone, Copy)]
struct Node<'t, 'de> {
    tree: &'t Tree<'de>,
    /// Whether it is the name of a field, where a number is written as text.
    is_name: bool,
}

impl<'t, 'de> Node<'t, 'de> {
    const fn value(tree: &'t Tree<'de>) -> Self {
        Self { tree, is_name: false }
    }

    fn refuse<V: Visitor<'de>>(self, visitor: &V) -> Unfit {
        de::Error::invalid_type(self.tree.unexpected(), visitor)
    }

    fn number<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Text(text) if self.is_name => match text.parse() {
                Ok(number) => visitor.visit_u64(number),
                Err(_) => Err(self.refuse(&visitor)),
            },
            _ => self.deserialize_any(visitor),
        }
    }
}

impl<'de> Deserializer<'de> for Node<'_, 'de> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Null => visitor.visit_unit(),
            Tree::Bool(value) => visitor.visit_bool(*value),
            Tree::Unsigned(value) => visitor.visit_u64(*value),
            Tree::Signed(value) => visitor.visit_i64(*value),
            Tree::Float(value) => visitor.visit_f64(*value),
            Tree::Text(_) => self.deserialize_str(visitor),
            Tree::List(_) => self.deserialize_seq(visitor),
            Tree::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Tree::Text(Cow::Owned(text)) => visitor.visit_str(text),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::List(values) => visitor.visit_seq(Values { values: values.iter(), index: 0 }),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Map(fields) => visitor.visit_map(Fields { fields: fields.iter(), current: None }),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self.tree {
            Tree::Text(_) => visitor.visit_enum(Variant { name: self, content: None }),
            Tree::Map(fields) => match fields.as_slice() {
                [(name, content)] => {
                    let name = Tree::Text(name.clone());
                    visitor.visit_enum(Variant { name: Node::value(&name), content: Some(content) })
                }
                _ => Err(self.refuse(&visitor)),
            },
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.number(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.number(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        self.number(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 f32 f64 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

/// The values of a list.
struct Values<'t, 'de> {
    values: std::slice::Iter<'t, Tree<'de>>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Values<'_, 'de> {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        let Some(value) = self.values.next() else { return Ok(None) };
        let read = seed.deserialize(Node::value(value)).map_err(|error| error.within(&self.index.to_string()))?;
        self.index += 1;
        Ok(Some(read))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.values.len())
    }
}

/// The fields of a map.
struct Fields<'t, 'de> {
    fields: std::slice::Iter<'t, (Cow<'de, str>, Tree<'de>)>,
    current: Option<&'t (Cow<'de, str>, Tree<'de>)>,
}

impl<'de> MapAccess<'de> for Fields<'_, 'de> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        self.current = self.fields.next();
        let Some((name, _)) = self.current else { return Ok(None) };
        let key = Tree::Text(name.clone());
        seed.deserialize(Node { tree: &key, is_name: true }).map(Some).map_err(|error| error.within_field(name))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        let Some((name, value)) = self.current else { return Err(de::Error::custom("a value without a name")) };
        seed.deserialize(Node::value(value)).map_err(|error| error.within_field(name))
    }
}

/// A variant, and what it holds.
struct Variant<'n, 't, 'de> {
    name: Node<'n, 'de>,
    content: Option<&'t Tree<'de>>,
}

impl<'t, 'de> EnumAccess<'de> for Variant<'_, 't, 'de> {
    type Error = Unfit;
    type Variant = Content<'t, 'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'t, 'de>), Unfit> {
        let name = match self.name.tree {
            Tree::Text(name) => name.clone(),
            _ => Cow::Borrowed(""),
        };
        Ok((seed.deserialize(self.name)?, Content { name, content: self.content }))
    }
}

/// What a variant holds; a variant without content is written as its name alone.
struct Content<'t, 'de> {
    name: Cow<'de, str>,
    content: Option<&'t Tree<'de>>,
}

impl<'t, 'de> Content<'t, 'de> {
    fn node(&self) -> Node<'t, 'de> {
        Node::value(self.content.unwrap_or(&Tree::Null))
    }
}

impl<'de> VariantAccess<'de> for Content<'_, 'de> {
    type Error = Unfit;

    fn unit_variant(self) -> Result<(), Unfit> {
        <()>::deserialize(self.node()).map_err(|error| error.within_field(&self.name))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Unfit> {
        seed.deserialize(self.node()).map_err(|error| error.within_field(&self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Unfit> {
        self.node().deserialize_seq(visitor).map_err(|error| error.within_field(&self.name))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Unfit> {
        self.node().deserialize_map(visitor).map_err(|error| error.within_field(&self.name))
    }
}
