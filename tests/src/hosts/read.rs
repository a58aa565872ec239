//! Reads the schemas into the model.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::model::{Body, Call, Code, Field, Form, Model, Shape, Tag, Type, TypeDef, Variant, Word, pascal};
use super::names::{Use, assign};

/// Fields of the frame that every host offers with every call.
const FRAME: [&str; 6] = ["today", "region", "policy", "lang", "reveal", "input"];

/// The schema of one side of one call.
struct Scope<'a> {
    topic: &'a str,
    root: &'a Json,
    /// Whether it is of a request.
    given: bool,
}

/// A type as it was found: its schema on either side, each with the scope it stands in.
#[derive(Default)]
struct Found<'a> {
    used: Use,
    request: Option<(usize, &'a Json)>,
    answer: Option<(usize, &'a Json)>,
}

struct Reader<'a> {
    scopes: Vec<Scope<'a>>,
    /// Types by identity: two with one name and one structure are the same.
    found: BTreeMap<String, Found<'a>>,
    names: BTreeMap<String, String>,
}

pub(super) fn model(schemas: &Json) -> Model {
    let calls = schemas["calls"].as_object().expect("calls");
    let mut scopes = vec![Scope { topic: "", root: &schemas["answer"], given: false }];
    for (name, call) in calls {
        let topic = name.split_once('.').expect("a topic").0;
        scopes.push(Scope { topic, root: &call["request"], given: true });
        scopes.push(Scope { topic, root: &call["value"], given: false });
    }
    let mut reader = Reader { scopes, found: BTreeMap::new(), names: BTreeMap::new() };
    for scope in 0..reader.scopes.len() {
        reader.find_all(scope);
    }
    let uses: Vec<_> = reader.found.values().map(|found| found.used.clone()).collect();
    reader.names = reader.found.keys().cloned().zip(assign(&uses)).collect();
    let mut types: Vec<_> = reader.found.iter().map(|(identity, found)| reader.type_def(identity, found)).collect();
    mark_partial(&mut types);
    types.sort_by(|a, b| a.name.cmp(&b.name));
    let calls: Vec<_> =
        calls.iter().zip(0..).map(|((name, call), place)| reader.call(name, call, 1 + 2 * place)).collect();
    variants_are_unique(&types);
    Model { types, calls, codes: codes(), rules_version: text(&schemas["rules_version"]) }
}

/// The policy and the records it is made of can be given in part.
fn mark_partial(types: &mut [TypeDef]) {
    let mut waiting = vec!["Policy".to_owned()];
    while let Some(name) = waiting.pop() {
        let Some(def) = types.iter_mut().find(|def| def.name == name) else { continue };
        let Shape::Record(fields) = &def.shape else { continue };
        def.partial = true;
        waiting.extend(fields.iter().filter_map(|field| match &field.ty {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        }));
    }
}

fn variants_are_unique(types: &[TypeDef]) {
    let mut seen: BTreeSet<&str> = types.iter().map(|def| def.name.as_str()).collect();
    for def in types {
        let Shape::Union { variants, .. } = &def.shape else { continue };
        for variant in variants {
            assert!(seen.insert(&variant.name), "{} is a type and a variant", variant.name);
        }
    }
}

fn codes() -> Vec<Code> {
    let params = |params: &[(&str, &str)]| params.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let code = |def: &zhtj::kernel::FindingDef| Code {
        code: def.code.to_owned(),
        title: def.title.1.to_owned(),
        params: params(def.params),
    };
    zhtj::catalogue::all().map(code).collect()
}

impl<'a> Reader<'a> {
    fn definition(&self, scope: usize, name: &str) -> &'a Json {
        let root = self.scopes[scope].root;
        root["$defs"].get(name).unwrap_or_else(|| panic!("no definition {name}"))
    }

    /// Finds the types that a side of a call uses. The input of a call is no type of its own: its fields are parameters.
    fn find_all(&mut self, scope: usize) {
        let root = self.scopes[scope].root;
        if !self.scopes[scope].given {
            return self.find_root(scope, root);
        }
        for (name, field) in properties(root) {
            assert!(FRAME.contains(&name.as_str()), "the frame has a field {name}");
            if name == "input" {
                let input = self.definition(scope, &reference(field).expect("an input has a name"));
                self.find_input(scope, input);
            } else {
                self.find(scope, field, true);
            }
        }
    }

    /// Nor is a variant of an input: its fields are the parameters of a form.
    fn find_input(&mut self, scope: usize, input: &'a Json) {
        let options: Vec<_> = choices(input).collect();
        if options.is_empty() || tag_of(&options) != Some(Tag::Key) {
            return self.find_within(scope, input, false);
        }
        for inner in options.into_iter().filter_map(|option| properties(option).next()).map(|(_, inner)| inner) {
            let inner = reference(inner).map_or(inner, |name| self.definition(scope, &name));
            self.find_within(scope, inner, false);
        }
    }

    /// A value is a type of its own under its title, unless it is a choice of one type per form.
    fn find_root(&mut self, scope: usize, root: &'a Json) {
        if is_named(root) && one_per_form(root).is_none() {
            let name = text(&root["title"]);
            self.add(scope, &name, root, scope == 0);
        } else {
            self.find_within(scope, root, scope == 0);
        }
    }

    fn find(&mut self, scope: usize, schema: &'a Json, frame: bool) {
        let Some(name) = reference(schema) else { return self.find_within(scope, schema, frame) };
        let definition = self.definition(scope, &name);
        if is_named(definition) {
            self.add(scope, &name, definition, frame);
        } else {
            self.find_within(scope, definition, frame);
        }
    }

    fn add(&mut self, scope: usize, name: &str, schema: &'a Json, frame: bool) {
        let identity = self.identity(scope, name, schema);
        let Scope { topic, given, .. } = self.scopes[scope];
        let plain = self.unnumbered(scope, name);
        let found = self.found.entry(identity).or_default();
        let side = if given { &mut found.request } else { &mut found.answer };
        let known = side.is_some() && found.used.topics.contains(topic) && (found.used.frame || !frame);
        side.get_or_insert((scope, schema));
        plain.clone_into(&mut found.used.name);
        found.used.spelt.insert(name.to_owned());
        found.used.topics.insert(topic.to_owned());
        found.used.frame |= frame;
        if !known {
            self.find_within(scope, schema, frame);
        }
    }

    fn find_within(&mut self, scope: usize, schema: &'a Json, frame: bool) {
        for (_, field) in properties(schema) {
            self.find(scope, field, frame);
        }
        for key in ["items", "additionalProperties"] {
            if schema[key].is_object() {
                self.find(scope, &schema[key], frame);
            }
        }
        for part in members(schema, "patternProperties") {
            self.find(scope, part.1, frame);
        }
        for choice in choices(schema) {
            self.find(scope, choice, frame);
        }
    }

    /// What makes a type this type: its name and its structure, without texts and without what may be left out, which
    /// differs between the sides.
    fn identity(&self, scope: usize, name: &str, schema: &Json) -> String {
        let name = self.unnumbered(scope, name);
        format!("{name}:{}", self.structure(scope, schema, &mut vec![name.to_owned()]))
    }

    /// A name without the number that a schema gives to the second type of one name.
    fn unnumbered<'n>(&self, scope: usize, name: &'n str) -> &'n str {
        let plain = name.trim_end_matches(|c: char| c.is_ascii_digit());
        if plain != name && self.scopes[scope].root["$defs"].get(plain).is_some() { plain } else { name }
    }

    fn structure(&self, scope: usize, schema: &Json, above: &mut Vec<String>) -> Json {
        if let Some(name) = reference(schema) {
            if above.contains(&name) {
                return Json::from(self.unnumbered(scope, &name));
            }
            above.push(name.clone());
            let inner = self.structure(scope, self.definition(scope, &name), above);
            above.pop();
            return serde_json::json!([self.unnumbered(scope, &name), inner]);
        }
        match schema {
            Json::Object(fields) => {
                let kept =
                    |name: &str| !["description", "title", "required", "default", "$schema", "$defs"].contains(&name);
                let is_fields = |name: &str| name == "properties";
                let entry = |(name, value): (&String, &Json)| {
                    let value = if is_fields(name) {
                        // Here the names are of fields, whatever they are.
                        let fields = members_of(value)
                            .map(|(name, field)| (name.clone(), self.structure(scope, field, &mut above.clone())));
                        Json::Object(fields.collect())
                    } else {
                        self.structure(scope, value, &mut above.clone())
                    };
                    (name.clone(), value)
                };
                Json::Object(fields.iter().filter(|(name, _)| kept(name)).map(entry).collect())
            }
            Json::Array(items) => items.iter().map(|item| self.structure(scope, item, above)).collect(),
            plain => plain.clone(),
        }
    }

    fn type_def(&self, identity: &str, found: &Found<'_>) -> TypeDef {
        let name = &self.names[identity];
        let (scope, schema) = found.request.or(found.answer).expect("a side");
        let mut shape = self.shape(scope, schema, name);
        if let (Some(_), Some((scope, schema))) = (found.request, found.answer) {
            merge(&mut shape, self.shape(scope, schema, name));
        }
        TypeDef {
            name: name.clone(),
            doc: doc(schema),
            shape,
            given: found.request.is_some(),
            answered: found.answer.is_some(),
            partial: false,
            frame: found.used.frame,
            topics: found.used.topics.clone(),
        }
    }

    fn shape(&self, scope: usize, schema: &Json, name: &str) -> Shape {
        if let Some(words) = words(schema) {
            return Shape::Words { words, open: false };
        }
        let options: Vec<_> = choices(schema).collect();
        if let [known, other] = options[..]
            && let Some(words) = words(known)
        {
            assert_eq!(other["type"], "string", "{name}");
            return Shape::Words { words, open: true };
        }
        if options.is_empty() && schema["type"] == "object" {
            return Shape::Record(self.fields(scope, schema, None));
        }
        match tag_of(&options) {
            Some(tag) => {
                let variants = options.iter().map(|option| self.variant(scope, option, &tag, name)).collect();
                Shape::Union { tag, variants }
            }
            None => Shape::Alias(Type::OneOf(options.iter().map(|option| self.ty(scope, option)).collect())),
        }
    }

    fn variant(&self, scope: usize, schema: &Json, tag: &Tag, union: &str) -> Variant {
        let (word, body) = match tag {
            Tag::Field(tag) => {
                (text(&schema["properties"][tag]["const"]), Body::Fields(self.fields(scope, schema, Some(tag))))
            }
            Tag::Key => match properties(schema).next() {
                None => (text(&schema["const"]), Body::Word),
                Some((word, inner)) if inner["type"] == "object" => {
                    (word.clone(), Body::Fields(self.fields(scope, inner, None)))
                }
                Some((word, inner)) => (word.clone(), Body::Value(self.ty(scope, inner))),
            },
        };
        Variant { name: format!("{union}{}", pascal(&word)), word, doc: doc(schema), body }
    }

    fn fields(&self, scope: usize, schema: &Json, without: Option<&str>) -> Vec<Field> {
        let is_required = |name: &str| {
            schema["required"].as_array().is_some_and(|names| names.iter().any(|required| required == name))
        };
        let given = self.scopes[scope].given;
        let field = |(name, field): (&String, &Json)| Field {
            name: name.clone(),
            doc: doc(field),
            ty: self.ty(scope, field),
            required: given && is_required(name),
            present: !given && is_required(name),
            default: field.get("default").filter(|default| !default.is_null()).cloned(),
        };
        properties(schema).filter(|(name, _)| without != Some(name.as_str())).map(field).collect()
    }

    fn ty(&self, scope: usize, schema: &Json) -> Type {
        if let Some(name) = reference(schema) {
            let definition = self.definition(scope, &name);
            if !is_named(definition) {
                return self.ty(scope, definition);
            }
            return Type::Named(self.names[&self.identity(scope, &name, definition)].clone());
        }
        let options: Vec<_> = choices(schema).collect();
        if let Some(place) = options.iter().position(|option| option["type"] == "null") {
            let rest: Vec<_> =
                options.iter().zip(0..).filter(|(_, i)| *i != place).map(|(o, _)| self.ty(scope, o)).collect();
            let rest = if let [one] = &rest[..] { one.clone() } else { Type::OneOf(rest) };
            return Type::Nullable(Box::new(rest));
        }
        assert!(options.is_empty(), "a choice without a name: {schema}");
        match &schema["type"] {
            Json::String(plain) => self.plain(scope, schema, plain),
            Json::Array(pair) => match &pair[..] {
                [Json::String(plain), Json::String(null)] if null == "null" => {
                    Type::Nullable(Box::new(self.plain(scope, schema, plain)))
                }
                _ => panic!("types {schema}"),
            },
            Json::Null => Type::Any,
            _ => panic!("a type of the form {schema}"),
        }
    }

    fn plain(&self, scope: usize, schema: &Json, plain: &str) -> Type {
        match plain {
            "string" if schema["format"] == "date" => Type::Date,
            "string" => match schema["pattern"].as_str() {
                Some("^[0-9]{4}-[0-9]{2}$") => Type::Month,
                Some("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$") => Type::MonthOrDate,
                _ => Type::Text,
            },
            "integer" => Type::Integer,
            "number" => Type::Number,
            "boolean" => Type::Bool,
            "null" => Type::Null,
            "array" => Type::List(Box::new(self.ty(scope, &schema["items"]))),
            "object" => {
                let value = members(schema, "patternProperties").next().map(|(_, value)| value);
                let value = value.unwrap_or(&schema["additionalProperties"]);
                assert_eq!(properties(schema).count(), 0, "a record without a name: {schema}");
                let value = if value.is_object() { self.ty(scope, value) } else { Type::Any };
                Type::Map(Box::new(value))
            }
            _ => panic!("a type {plain}"),
        }
    }

    fn call(&self, name: &str, call: &Json, scope: usize) -> Call {
        let request = &call["request"];
        let input = self.definition(scope, &reference(&request["properties"]["input"]).expect("an input has a name"));
        let checked = !["catalogue.", "rules."].iter().any(|topic| name.starts_with(topic));
        Call {
            name: name.to_owned(),
            zh: text(&call["summary"]["zh"]),
            en: text(&call["summary"]["en"]),
            questions: call["questions"].as_array().into_iter().flatten().filter_map(Json::as_u64).collect(),
            input_doc: doc(input),
            checked,
            forms: self.forms(scope, input, &call["value"]),
        }
    }

    fn forms(&self, scope: usize, input: &Json, value: &Json) -> Vec<Form> {
        let options: Vec<_> = choices(input).collect();
        let own = |place: usize| match one_per_form(value) {
            Some(values) => self.ty(scope + 1, values[place]),
            None if is_named(value) => {
                let title = text(&value["title"]);
                Type::Named(self.names[&self.identity(scope + 1, &title, value)].clone())
            }
            None => self.ty(scope + 1, value),
        };
        if options.is_empty() {
            return vec![Form { variant: None, params: self.fields(scope, input, None), value: own(0) }];
        }
        let tag = tag_of(&options).expect("an input that is a union has a tag");
        let form = |(place, option): (usize, &&Json)| {
            let (word, params) = match &tag {
                Tag::Field(name) => {
                    (text(&option["properties"][name]["const"]), self.fields(scope, option, Some(name)))
                }
                Tag::Key => {
                    let (word, inner) = properties(option).next().expect("an input has fields");
                    let inner = reference(inner).map_or(inner, |name| self.definition(scope, &name));
                    (word.clone(), self.fields(scope, inner, None))
                }
            };
            let word = Word { word, doc: doc(option) };
            Form { variant: Some((tag.clone(), word)), params, value: own(place) }
        };
        options.iter().enumerate().map(form).collect()
    }
}

/// Takes over from the side of answers what is always there.
fn merge(shape: &mut Shape, answered: Shape) {
    let fields = |ours: &mut Vec<Field>, theirs: &[Field]| {
        for (our, their) in ours.iter_mut().zip(theirs) {
            assert_eq!((&our.name, &our.ty), (&their.name, &their.ty));
            our.present = their.present;
        }
    };
    match (shape, answered) {
        (Shape::Record(ours), Shape::Record(theirs)) => fields(ours, &theirs),
        (Shape::Union { variants: ours, .. }, Shape::Union { variants: theirs, .. }) => {
            for (our, their) in ours.iter_mut().zip(&theirs) {
                if let (Body::Fields(ours), Body::Fields(theirs)) = (&mut our.body, &their.body) {
                    fields(ours, theirs);
                }
            }
        }
        _ => {}
    }
}

/// Whether a definition is a type with a name; plain values, lists and maps are written where they are used.
fn is_named(schema: &Json) -> bool {
    let is_record = schema["type"] == "object"
        && (schema.get("properties").is_some()
            || schema["additionalProperties"] == false && schema.get("patternProperties").is_none());
    is_record || words(schema).is_some() || choices(schema).next().is_some()
}

/// The values of a call whose input is a union, one for each of its variants.
fn one_per_form(value: &Json) -> Option<Vec<&Json>> {
    let options = value.get("anyOf")?.as_array()?;
    let all = !options.is_empty() && options.iter().all(|option| reference(option).is_some());
    all.then(|| options.iter().collect())
}

fn tag_of(options: &[&Json]) -> Option<Tag> {
    let constant = |option: &Json| {
        properties(option).find(|(_, field)| field.get("const").is_some()).map(|(name, _)| name.clone())
    };
    let first = options.first()?;
    match constant(first) {
        Some(name) if options.iter().all(|option| constant(option).as_ref() == Some(&name)) => Some(Tag::Field(name)),
        _ => {
            let is_key = |option: &&Json| option.get("const").is_some() || properties(option).count() == 1;
            options.iter().all(is_key).then_some(Tag::Key)
        }
    }
}

/// The words, if the schema is a vocabulary.
fn words(schema: &Json) -> Option<Vec<Word>> {
    if let Some(plain) = schema["enum"].as_array() {
        return Some(plain.iter().map(|word| Word { word: text(word), doc: String::new() }).collect());
    }
    let options = schema["oneOf"].as_array()?;
    let word = |option: &Json| Some(Word { word: option.get("const")?.as_str()?.to_owned(), doc: doc(option) });
    options.iter().map(word).collect()
}

fn reference(schema: &Json) -> Option<String> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/").map(str::to_owned)
}

fn choices(schema: &Json) -> impl Iterator<Item = &Json> {
    ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten()
}

fn properties(schema: &Json) -> impl Iterator<Item = (&String, &Json)> {
    members(schema, "properties")
}

fn members<'a>(schema: &'a Json, key: &str) -> impl Iterator<Item = (&'a String, &'a Json)> + use<'a> {
    schema.get(key).into_iter().flat_map(members_of)
}

fn members_of(object: &Json) -> impl Iterator<Item = (&String, &Json)> {
    object.as_object().into_iter().flat_map(Map::iter)
}

fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}

/// The first paragraph of a description on one line; what follows is for readers of the core.
fn doc(schema: &Json) -> String {
    let whole = schema["description"].as_str().unwrap_or_default();
    let first = whole.split("\n\n").next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}
