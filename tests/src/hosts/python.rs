//! Emits the typed façade of the Python package: `bindings-python/python/zhtj/_generated/`.
//!
//! One module per topic with its types and functions; types of several topics in `_shared`, the policy and the other
//! types of the frame in `_frame`, the codes in `_codes`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value as Json;

use super::model::{Body, Call, Field, Form, Model, Shape, Tag, Type, TypeDef, Variant};
use super::python_index::{codes, package};
use super::python_text::{docstring, keyword_safe, member, quoted, sentence};

/// The mark at the head of every file.
pub(super) const MARK: &str =
    "# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden\n";

/// The parameters of every check beside its input.
pub(super) const FRAME: [&str; 5] = ["today", "region", "policy", "lang", "reveal"];

/// Types that are written by hand in the package.
const HAND: [&str; 2] = ["Answer", "Finding"];

/// Fields that hold what belongs to a person, so that `repr` shows them only masked.
const PERSONAL: &[(&str, &str)] = &[
    ("Attempt", "code"),
    ("CellInputNumber", "value"),
    ("CellInputText", "value"),
    ("EmailValue", "address"),
    ("Existing", "rows"),
    ("InitialValue", "password"),
    ("IssuedValue", "code"),
    ("JoinRouteValue", "new_month"),
    ("LeavingValue", "turns"),
    ("MemberCardValue", "number"),
    ("MobileValue", "number"),
    ("MonthValue", "day"),
    ("MonthValue", "month"),
    ("NameValue", "name"),
    ("NumberValue", "number"),
    ("ReasonForm", "domestic_contact"),
    ("ReasonForm", "reason_text"),
    ("ResetAttempt", "code"),
    ("ResetIssuedValue", "code"),
    ("ResidentIdValue", "birth_date"),
    ("ResidentIdValue", "id"),
    ("SecretaryEntry", "id_number"),
    ("SecretaryEntry", "mobile"),
    ("SecretaryEntry", "name"),
    ("SuggestValue", "suggestions"),
    ("TelephoneValue", "number"),
];

/// The names of the functions of a call: one, or one for each form.
#[must_use]
pub fn functions(call: &Call) -> Vec<String> {
    let name = |form: &Form| match &form.variant {
        Some((_, word)) => format!("{}_{}", call.verb(), word.word),
        None => keyword_safe(call.verb()),
    };
    call.forms.iter().map(name).collect()
}

/// The parameters of a function in the order of its signature: name, and whether it must be given.
#[must_use]
pub fn signature(call: &Call, form: &Form) -> Vec<(String, bool)> {
    let mut params: Vec<_> = ordered(&form.params).map(|param| (keyword_safe(&param.name), param.required)).collect();
    let frame = if call.checked { &FRAME[..] } else { &["lang"] };
    params.extend(frame.iter().map(|name| ((*name).to_owned(), *name == "today")));
    params
}

/// Every file: its path in the repository and its text.
///
/// # Panics
/// If a name of the contract cannot be told apart in Python, or an entry of `PERSONAL` is stale.
#[must_use]
pub fn files(model: &Model) -> Vec<(String, String)> {
    let emitter = Emitter { model };
    emitter.personal_fields_exist();
    let mut modules: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for call in &model.calls {
        modules.entry(call.topic().to_owned()).or_default();
    }
    for def in &model.types {
        if !HAND.contains(&def.name.as_str()) {
            modules.entry(home(def)).or_default().push(def);
        }
    }
    let mut files: Vec<_> = modules.iter().map(|(name, types)| (name.clone(), emitter.module(name, types))).collect();
    files.push(("_codes".to_owned(), codes(model)));
    let topics = modules.keys().filter(|name| !name.starts_with('_'));
    files.push(("__init__".to_owned(), package(topics)));
    let path = |name: &str| format!("bindings-python/python/zhtj/_generated/{name}.py");
    files.into_iter().map(|(name, text)| (path(&name), text)).collect()
}

/// The module that a type lives in.
fn home(def: &TypeDef) -> String {
    let mut topics = def.topics.iter();
    match (def.frame, topics.next(), topics.next()) {
        (true, ..) => "_frame".to_owned(),
        (false, Some(topic), None) => topic.clone(),
        _ => "_shared".to_owned(),
    }
}

/// The parameter that may be given by place comes first: the only one, or the only one that must be given.
pub(super) fn ordered(params: &[Field]) -> impl Iterator<Item = &Field> {
    let first = by_place(params);
    let rest = params.iter().enumerate().filter(move |(place, _)| Some(*place) != first).map(|(_, param)| param);
    first.map(|place| &params[place]).into_iter().chain(rest)
}

pub(super) fn by_place(params: &[Field]) -> Option<usize> {
    let mut required = params.iter().enumerate().filter(|(_, param)| param.required).map(|(place, _)| place);
    match (required.next(), required.next()) {
        (Some(only), None) => Some(only),
        (None, _) if params.len() == 1 => Some(0),
        _ => None,
    }
}

pub(super) struct Emitter<'a> {
    pub(super) model: &'a Model,
}

impl Emitter<'_> {
    fn personal_fields_exist(&self) {
        let has = |fields: &[Field], name: &str| fields.iter().any(|field| field.name == name);
        let stale = PERSONAL.iter().filter(|(of, name)| {
            !self.model.types.iter().any(|def| match &def.shape {
                Shape::Record(fields) => def.name == *of && has(fields, name),
                Shape::Union { variants, .. } => variants.iter().any(|variant| {
                    variant.name == *of
                        && match &variant.body {
                            Body::Fields(fields) => has(fields, name),
                            Body::Value(_) => *name == "value",
                            Body::Word => false,
                        }
                }),
                Shape::Words { .. } | Shape::Alias(_) => false,
            })
        });
        let stale: Vec<_> = stale.collect();
        assert!(stale.is_empty(), "there are no such fields: {stale:?}");
    }

    fn module(&self, name: &str, types: &[&TypeDef]) -> String {
        let calls: Vec<_> = self.model.calls.iter().filter(|call| call.topic() == name).collect();
        let mut body = String::new();
        // Words first: defaults name them; choices last: they name their variants.
        let rank = |def: &TypeDef| match def.shape {
            Shape::Words { .. } => 0,
            Shape::Record(_) | Shape::Union { .. } => 1,
            Shape::Alias(_) => 2,
        };
        let mut sorted = types.to_vec();
        sorted.sort_by_key(|def| (rank(def), def.name.clone()));
        let mut choices = String::new();
        for def in &sorted {
            self.type_def(def, &mut body, &mut choices);
        }
        if !choices.is_empty() {
            let _ = write!(body, "\n\n{}", choices.trim_end());
            body.push('\n');
        }
        for call in &calls {
            for (form, function) in call.forms.iter().zip(functions(call)) {
                self.function(call, form, &function, &mut body);
            }
        }
        let imports = self.imports(name, types, &calls);
        let exported = Self::exported(types, &calls, &imports);
        let title = match name {
            "_frame" => "The types that every call shares: the policy, languages, severities.".to_owned(),
            "_shared" => "The types that calls of several topics share.".to_owned(),
            _ => format!("The calls `{name}.*`."),
        };
        let imports = Self::import_lines(&imports, &body);
        let all: String = exported.iter().fold(String::new(), |mut out, name| {
            let _ = writeln!(out, "    \"{name}\",");
            out
        });
        format!(
            "{MARK}\"\"\"{title}\"\"\"\n\nfrom __future__ import annotations\n\n{imports}\n__all__ = [\n{all}]\n{body}"
        )
    }

    /// Types of other modules that a module names, by module.
    fn imports(&self, name: &str, types: &[&TypeDef], calls: &[&Call]) -> BTreeMap<String, BTreeSet<String>> {
        let mut named = BTreeSet::new();
        for def in types {
            named.extend(def.names());
        }
        for form in calls.iter().flat_map(|call| &call.forms) {
            form.params.iter().for_each(|param| param.ty.names(&mut named));
            form.value.names(&mut named);
        }
        let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        // A caller needs also what the shared types are made of.
        let mut waiting: Vec<_> = named.iter().filter(|_| !calls.is_empty()).cloned().collect();
        while let Some(def) = waiting.pop().and_then(|type_name| self.model.get(&type_name)) {
            let inner = if home(def) == "_shared" { def.names() } else { BTreeSet::new() };
            waiting.extend(inner.into_iter().filter(|type_name| named.insert(type_name.clone())));
        }
        for type_name in named {
            let def = self.model.get(&type_name).unwrap_or_else(|| panic!("no type {type_name}"));
            let module =
                if HAND.contains(&type_name.as_str()) { ".._result".to_owned() } else { format!(".{}", home(def)) };
            if module != format!(".{name}") {
                let of_module = imports.entry(module).or_default();
                if let Shape::Union { variants, .. } = &def.shape {
                    of_module.extend(variants.iter().map(|variant| variant.name.clone()));
                }
                of_module.insert(type_name);
            }
        }
        imports
    }

    fn import_lines(imports: &BTreeMap<String, BTreeSet<String>>, body: &str) -> String {
        let mut out = String::new();
        for (text, line) in [
            ("_dt.", "import datetime as _dt\n"),
            ("_Mapping[", "from collections.abc import Mapping as _Mapping\n"),
            ("_Sequence[", "from collections.abc import Sequence as _Sequence\n"),
            ("_dataclass(", "from dataclasses import dataclass as _dataclass\n"),
            ("_Any", "from typing import Any as _Any\n"),
            ("_ClassVar[", "from typing import ClassVar as _ClassVar\n"),
            ("_TypeAlias", "from typing import TypeAlias as _TypeAlias\n"),
        ] {
            if body.contains(text) {
                out.push_str(line);
            }
        }
        if !out.is_empty() {
            out.push('\n');
        }
        for (text, line) in [
            ("_asked(", "from .._call import asked as _asked\n"),
            ("_described(", "from .._call import described as _described\n"),
            ("(_Bare)", "from .._codec import Bare as _Bare\n"),
            ("(_Keyed)", "from .._codec import Keyed as _Keyed\n"),
            ("(_KeyedValue)", "from .._codec import KeyedValue as _KeyedValue\n"),
            ("(_Record)", "from .._codec import Record as _Record\n"),
            ("(_Tagged)", "from .._codec import Tagged as _Tagged\n"),
            ("(_Word)", "from .._codec import Word as _Word\n"),
            ("_some(", "from .._codec import some as _some\n"),
            ("_Checked[", "from .._result import Checked as _Checked\n"),
            ("_Lang ", "from ._frame import Lang as _Lang\n"),
            ("_Policy ", "from ._frame import Policy as _Policy\n"),
        ] {
            if body.contains(text) {
                out.push_str(line);
            }
        }
        for (module, types) in imports {
            let _ = writeln!(out, "from {module} import (");
            for name in types {
                let _ = writeln!(out, "    {name},");
            }
            out.push_str(")\n");
        }
        out
    }

    fn exported(types: &[&TypeDef], calls: &[&Call], imports: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
        let mut names: BTreeSet<String> = calls.iter().flat_map(|call| functions(call)).collect();
        for def in types {
            names.insert(def.name.clone());
            if let Shape::Union { variants, .. } = &def.shape {
                names.extend(variants.iter().map(|variant| variant.name.clone()));
            }
        }
        // What a caller of the topic needs is found in its module, wherever it lives.
        if !calls.is_empty() {
            names.extend(imports.get("._shared").into_iter().flatten().cloned());
        }
        names
    }

    fn type_def(&self, def: &TypeDef, out: &mut String, choices: &mut String) {
        match &def.shape {
            Shape::Words { words, .. } => {
                let doc = if def.doc.is_empty() { sentence(&def.name) } else { def.doc.clone() };
                let _ = write!(out, "\n\nclass {}(_Word):\n{}", def.name, docstring(&doc, 1));
                for word in words {
                    let _ = write!(
                        out,
                        "\n    {} = {}\n{}",
                        member(&word.word),
                        quoted(&word.word),
                        docstring(&word.doc, 1)
                    );
                }
            }
            Shape::Record(fields) => self.class(&def.name, "_Record", &def.doc, "", fields, def, out),
            Shape::Union { tag, variants } => {
                for variant in variants {
                    self.variant(def, tag, variant, out);
                }
                let names: Vec<_> = variants.iter().map(|variant| variant.name.as_str()).collect();
                let _ = writeln!(
                    choices,
                    "{}: _TypeAlias = (\n    {}\n)\n{}",
                    def.name,
                    names.join("\n    | "),
                    docstring(&def.doc, 0)
                );
            }
            Shape::Alias(ty) => {
                let _ = writeln!(
                    choices,
                    "{}: _TypeAlias = {}\n{}",
                    def.name,
                    self.ty(ty, def.given),
                    docstring(&def.doc, 0)
                );
            }
        }
    }

    fn variant(&self, def: &TypeDef, tag: &Tag, variant: &Variant, out: &mut String) {
        let word = format!("    _word_: _ClassVar[str] = {}\n", quoted(&variant.word));
        let value;
        let (base, head, fields): (_, _, &[Field]) = match (tag, &variant.body) {
            (Tag::Field(tag), Body::Fields(fields)) => {
                ("_Tagged", format!("    _tag_: _ClassVar[str] = {}\n{word}", quoted(tag)), fields)
            }
            (Tag::Key, Body::Fields(fields)) => ("_Keyed", word, fields),
            (_, Body::Value(ty)) => {
                value = Field {
                    name: "value".to_owned(),
                    doc: String::new(),
                    ty: ty.clone(),
                    required: true,
                    present: true,
                    default: None,
                };
                ("_KeyedValue", word, std::slice::from_ref(&value))
            }
            (_, Body::Word) => ("_Bare", word, &[]),
        };
        self.class(&variant.name, base, &variant.doc, &head, fields, def, out);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one class")]
    fn class(&self, name: &str, base: &str, doc: &str, head: &str, fields: &[Field], def: &TypeDef, out: &mut String) {
        let kw_only = if fields.len() > 1 { ", kw_only=True" } else { "" };
        let _ = write!(out, "\n\n@_dataclass(frozen=True, slots=True{kw_only}, repr=False)\nclass {name}({base}):\n");
        let doc = if doc.is_empty() { sentence(name) } else { doc.to_owned() };
        out.push_str(&docstring(&doc, 1));
        let personal: Vec<_> = PERSONAL.iter().filter(|(of, _)| *of == name).map(|(_, field)| quoted(field)).collect();
        if !head.is_empty() || !personal.is_empty() {
            let _ = write!(out, "\n{head}");
            if !personal.is_empty() {
                let _ =
                    writeln!(out, "    _personal_: _ClassVar[frozenset[str]] = frozenset({{{}}})", personal.join(", "));
            }
        }
        for field in fields {
            let optional = if def.given { !field.required } else { !field.present };
            let (ty, default) = self.optional(field, optional, def.partial, def.given);
            let default = default.map(|default| format!(" = {default}")).unwrap_or_default();
            let _ = write!(
                out,
                "\n    {}: {ty}{default}\n{}",
                keyword_safe(&field.name),
                docstring(&self.field_doc(field, optional && def.given), 1)
            );
        }
    }

    /// What a field is and, if it is not its default in Python, what it is if left out.
    pub(super) fn field_doc(&self, field: &Field, optional: bool) -> String {
        let shape = match &field.ty {
            Type::Month => " Written `yyyy-MM`.",
            Type::MonthOrDate => " A month `yyyy-MM`, or a day.",
            _ => "",
        };
        let said = match &field.ty {
            Type::Month if field.doc.contains("yyyy-MM") => "",
            _ => shape,
        };
        let default = match &field.default {
            Some(default) if optional && self.literal(&field.ty, default).is_none() => match default {
                Json::Object(_) | Json::Array(_) => String::new(),
                plain => format!(" {plain} if left out."),
            },
            _ => String::new(),
        };
        // A day is a day here, however JSON writes it.
        let doc = field.doc.replace(", `yyyy-MM-dd`", "");
        format!("{doc}{said}{default}")
    }

    /// The type of a field or parameter that may be left out, and its default.
    pub(super) fn optional(
        &self,
        field: &Field,
        optional: bool,
        partial: bool,
        given: bool,
    ) -> (String, Option<String>) {
        let ty = self.ty(&field.ty, given);
        if !optional {
            return (ty, None);
        }
        let literal = field.default.as_ref().filter(|_| !partial).and_then(|default| self.literal(&field.ty, default));
        match literal {
            Some(literal) => (ty, Some(literal)),
            None if matches!(field.ty, Type::Nullable(_) | Type::Any) => (ty, Some("None".to_owned())),
            None => (format!("{ty} | None"), Some("None".to_owned())),
        }
    }

    /// A default that Python can show in a signature.
    fn literal(&self, ty: &Type, default: &Json) -> Option<String> {
        match (ty, default) {
            (Type::Bool, Json::Bool(value)) => Some(if *value { "True" } else { "False" }.to_owned()),
            (Type::Integer, Json::Number(value)) => Some(value.to_string()),
            (Type::Text, Json::String(value)) => Some(quoted(value)),
            (Type::List(_), Json::Array(items)) if items.is_empty() => Some("()".to_owned()),
            (Type::Named(name), Json::String(word)) => {
                let Shape::Words { words, .. } = &self.model.get(name)?.shape else { return None };
                words.iter().any(|known| known.word == *word).then(|| format!("{name}.{}", member(word)))
            }
            _ => None,
        }
    }

    pub(super) fn ty(&self, ty: &Type, given: bool) -> String {
        match ty {
            Type::Text | Type::Month => "str".to_owned(),
            Type::Date => "_dt.date".to_owned(),
            Type::MonthOrDate => "str | _dt.date".to_owned(),
            Type::Integer => "int".to_owned(),
            Type::Number => "float".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Null => "None".to_owned(),
            Type::Any => "_Any".to_owned(),
            Type::Named(name) => {
                let open = self.model.get(name).is_some_and(|def| matches!(def.shape, Shape::Words { open: true, .. }));
                if open && given { format!("{name} | str") } else { name.clone() }
            }
            Type::List(item) if given => format!("_Sequence[{}]", self.ty(item, given)),
            Type::List(item) => format!("tuple[{}, ...]", self.ty(item, given)),
            Type::Map(item) => format!("_Mapping[str, {}]", self.ty(item, given)),
            Type::Nullable(inner) => format!("{} | None", self.ty(inner, given)),
            Type::OneOf(types) => types.iter().map(|ty| self.ty(ty, given)).collect::<Vec<_>>().join(" | "),
        }
    }
}
