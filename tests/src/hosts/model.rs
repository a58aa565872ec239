//! The language-neutral model of the contract that the typed façades of the hosts are generated from.
//!
//! [`Model::read`] turns the schemas of all calls into types that have one name each, and calls with their parameters.
//! An emitter walks [`Model::types`] and [`Model::calls`] and needs to know nothing of JSON Schema.
//!
//! What an emitter has to know:
//! - A string newtype (a key, a digest) is plain [`Type::Text`]; days and months are told apart.
//! - A field of a request may be left out unless [`Field::required`]; a field of an answer is there if
//!   [`Field::present`], and otherwise means `null`. A type may be part of both ([`TypeDef::given`],
//!   [`TypeDef::answered`]).
//! - The policy and the records in it are [`TypeDef::partial`]: a host sends only the fields that were set.
//! - A call whose input is a union has one [`Form`] per variant; all others have one.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::read;

/// The contract.
#[derive(Debug, Clone)]
pub struct Model {
    /// Every named type once, by name.
    pub types: Vec<TypeDef>,
    /// Every call, in the order of the contract.
    pub calls: Vec<Call>,
    /// Every code of the catalogue with its parameters, in the order of the catalogue.
    pub codes: Vec<Code>,
    /// The version of the rule set.
    pub rules_version: String,
}

/// A named type.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct TypeDef {
    /// Its name in `PascalCase`, unique in the model.
    pub name: String,
    /// What it is: English, one paragraph, may be empty.
    pub doc: String,
    /// What it looks like.
    pub shape: Shape,
    /// Whether it can be part of a request.
    pub given: bool,
    /// Whether it can be part of an answer.
    pub answered: bool,
    /// Whether every field may be left out of a request: the policy and its parts.
    pub partial: bool,
    /// Whether it belongs to the frame that all calls share.
    pub frame: bool,
    /// The topics whose calls use it.
    pub topics: BTreeSet<String>,
}

/// What a named type looks like.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known fields.
    Record(Vec<Field>),
    /// One of several words. An open one takes other texts in a request too, but never has them in an answer.
    Words {
        /// The words.
        words: Vec<Word>,
        /// Whether a request may hold other texts.
        open: bool,
    },
    /// One of several variants that tell themselves apart.
    Union {
        /// How they do.
        tag: Tag,
        /// The variants.
        variants: Vec<Variant>,
    },
    /// Another name for a type, such as a choice between plain values.
    Alias(Type),
}

/// How the variants of a union are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag {
    /// A field of this name beside the variant's own holds the word: `{"kind": "branch", "branch": "b1"}`.
    Field(String),
    /// The word is the only field and holds the variant, `{"issued": {…}}`; a variant without fields is the bare word.
    Key,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The word that stands for it on the wire.
    pub word: String,
    /// A name for it as a type, unique in the model: the union's name and the word.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// What it holds.
    pub body: Body,
}

/// What a variant holds.
#[derive(Debug, Clone)]
pub enum Body {
    /// Fields of its own; with [`Tag::Field`] they stand beside the tag.
    Fields(Vec<Field>),
    /// With [`Tag::Key`], a value under the word.
    Value(Type),
    /// With [`Tag::Key`], nothing: the bare word.
    Word,
}

/// A field of a record or a parameter of a call.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name on the wire, `snake_case`.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// Its type.
    pub ty: Type,
    /// Whether a request must hold it.
    pub required: bool,
    /// Whether an answer always holds it.
    pub present: bool,
    /// What it is if left out of a request; `None` stands for `null`.
    pub default: Option<Json>,
}

/// A word of a vocabulary.
#[derive(Debug, Clone)]
pub struct Word {
    /// The word on the wire.
    pub word: String,
    /// What it means.
    pub doc: String,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    Text,
    /// A day, `yyyy-MM-dd`.
    Date,
    /// A month, `yyyy-MM`.
    Month,
    /// A month or a day.
    MonthOrDate,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// Yes or no.
    Bool,
    /// Nothing but `null`.
    Null,
    /// Any JSON.
    Any,
    /// A type of the model.
    Named(String),
    /// A list.
    List(Box<Type>),
    /// An object with arbitrary keys.
    Map(Box<Type>),
    /// The type or `null`.
    Nullable(Box<Type>),
    /// One of several types that are told apart by what they are.
    OneOf(Vec<Type>),
}

impl Type {
    /// Adds the names of the types that it is made of.
    pub fn names(&self, out: &mut BTreeSet<String>) {
        match self {
            Self::Named(name) => {
                out.insert(name.clone());
            }
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.names(out),
            Self::OneOf(types) => types.iter().for_each(|ty| ty.names(out)),
            _ => {}
        }
    }
}

impl TypeDef {
    /// The names of the types that its fields are of.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        let types: Vec<&Type> = match &self.shape {
            Shape::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
            Shape::Union { variants, .. } => variants.iter().flat_map(|variant| variant.body.types()).collect(),
            Shape::Alias(ty) => vec![ty],
            Shape::Words { .. } => Vec::new(),
        };
        for ty in types {
            ty.names(&mut out);
        }
        out
    }
}

impl Body {
    /// The types of what it holds.
    #[must_use]
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Fields(fields) => fields.iter().map(|field| &field.ty).collect(),
            Self::Value(ty) => vec![ty],
            Self::Word => Vec::new(),
        }
    }
}

/// A call.
#[derive(Debug, Clone)]
pub struct Call {
    /// Its name, `topic.verb`.
    pub name: String,
    /// What it does, in Chinese.
    pub zh: String,
    /// What it does, in English: lower case, no stop.
    pub en: String,
    /// The questions of the FAQ it helps to answer.
    pub questions: Vec<u64>,
    /// What its input is.
    pub input_doc: String,
    /// Whether its answer is `{verdict, findings, value}`; otherwise it describes the library and answers `{value}`.
    pub checked: bool,
    /// Its forms.
    pub forms: Vec<Form>,
}

impl Call {
    /// The part of the name before the dot.
    #[must_use]
    pub fn topic(&self) -> &str {
        self.name.split_once('.').map_or("", |(topic, _)| topic)
    }

    /// The part of the name after the dot.
    #[must_use]
    pub fn verb(&self) -> &str {
        self.name.split_once('.').map_or("", |(_, verb)| verb)
    }
}

/// One way to ask a call.
#[derive(Debug, Clone)]
pub struct Form {
    /// Of an input that is a union: how its variants are told apart, the word and what it means.
    pub variant: Option<(Tag, Word)>,
    /// The fields of the input.
    pub params: Vec<Field>,
    /// The type of `value` in the answer where it is not `null`.
    pub value: Type,
}

/// A code of the catalogue.
#[derive(Debug, Clone)]
pub struct Code {
    /// The code, `topic.problem`.
    pub code: String,
    /// Its title in English.
    pub title: String,
    /// The names and types of its parameters: `integer`, `day`, `month`, `term`, `terms`, `text` or `personal`.
    pub params: Vec<(String, String)>,
}

impl Model {
    /// Reads the contract of this build of the library.
    ///
    /// # Panics
    /// If a schema has a form that the model does not know, two types would get one name, or a rename is stale.
    #[must_use]
    pub fn read() -> Self {
        read::model(&zhtj::wire::schemas())
    }

    /// The type of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&TypeDef> {
        self.types.iter().find(|def| def.name == name)
    }
}

/// Writes a word in `PascalCase`: `direct_subordinate` is `DirectSubordinate`.
#[must_use]
pub fn pascal(word: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    word.split(['_', '-', '.']).map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_that_is_named_is_there_and_every_type_is_named() {
        let model = Model::read();
        let mut named = BTreeSet::from(["Answer".to_owned(), "Policy".to_owned(), "Lang".to_owned()]);
        for form in model.calls.iter().flat_map(|call| &call.forms) {
            form.value.names(&mut named);
            form.params.iter().for_each(|param| param.ty.names(&mut named));
        }
        named.extend(model.types.iter().flat_map(TypeDef::names));
        let there: BTreeSet<_> = model.types.iter().map(|def| def.name.clone()).collect();
        let odd: Vec<_> = named.symmetric_difference(&there).collect();
        assert!(odd.is_empty(), "{odd:?}");
        assert_eq!(there.len(), model.types.len());
        assert_eq!(model.calls.len(), zhtj::wire::all().count());
    }

    #[test]
    fn days_unions_and_sides_are_told_apart() {
        let model = Model::read();
        let Shape::Record(fields) = &model.get("ResidentIdValue").unwrap().shape else { panic!("no record") };
        let birth = fields.iter().find(|field| field.name == "birth_date").unwrap();
        assert_eq!((&birth.ty, birth.required, birth.present), (&Type::Date, false, true));
        let place = model.get("Place").unwrap();
        assert!(place.given && place.answered && !place.partial);
        let Shape::Union { tag, variants } = &place.shape else { panic!("no union") };
        assert_eq!(*tag, Tag::Field("kind".to_owned()));
        assert!(variants.iter().any(|variant| variant.word == "branch" && variant.name == "PlaceBranch"));
        let Shape::Union { tag, .. } = &model.get("RegistrationCodeEvent").unwrap().shape else { panic!("no union") };
        assert_eq!(*tag, Tag::Key);
        assert!(model.get("JoinPolicy").is_some_and(|def| def.partial && def.frame));
        let decide = model.calls.iter().find(|call| call.name == "transfer.decide").unwrap();
        let values: Vec<_> = decide.forms.iter().map(|form| &form.value).collect();
        let named = |name: &str| Type::Named(name.to_owned());
        assert_eq!(values, [&named("NationalDecided"), &named("GuangdongDecided")]);
    }
}
