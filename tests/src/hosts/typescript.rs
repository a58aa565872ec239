//! Writes the types and functions of the npm package: `bindings-wasm/ts/generated/`.
//!
//! Names of fields stay as they are on the wire, so that what a portal stores is what the vectors show; names of topics and
//! functions are in `camelCase`. A type that looks different on its way in (fields may be left out) and on its way out
//! (they are all there) is written twice, `X` and `XInput`.

mod text;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value as Json;

use super::model::{Body, Call, Field, Form, Model, Shape, Tag, Type, TypeDef, Variant, pascal};
use text::{camel, described, doc, prefixed, quoted};

/// The folder of the files.
pub const FOLDER: &str = "bindings-wasm/ts/generated";

const MARK: &str =
    "// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden\n";

/// An object without fields; `{}` would take any value.
const EMPTY: &str = "Readonly<Record<string, never>>";

/// Names that the files need for themselves.
const TAKEN: [&str; 9] =
    ["Answer", "Calls", "Code", "Finding", "FindingOf", "FindingParams", "IsoDate", "IsoMonth", "Record"];

/// Words that cannot be the name of a function.
const RESERVED: [&str; 6] = ["default", "delete", "export", "import", "new", "return"];

/// Every file: its name in [`FOLDER`] and its text.
///
/// # Panics
/// If two types would get one name.
#[must_use]
pub fn files(model: &Model) -> Vec<(String, String)> {
    let emitter = Emitter::new(model);
    emitter.names_are_unique();
    let mut topics: Vec<&str> = model.calls.iter().map(Call::topic).collect();
    topics.sort_unstable();
    topics.dedup();
    let mut files = vec![
        ("calls.ts".to_owned(), emitter.calls()),
        ("findings.ts".to_owned(), findings(model)),
        ("topics.ts".to_owned(), index(&topics)),
        ("types.ts".to_owned(), emitter.types()),
    ];
    files.extend(topics.iter().map(|topic| (format!("topics/{topic}.ts"), emitter.topic(topic))));
    files
}

/// The path of a call in JavaScript: `resident_id.check` is `residentId.check`.
#[must_use]
pub fn path(call: &Call) -> String {
    format!("{}.{}", camel(call.topic()), camel(call.verb()))
}

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

struct Emitter<'a> {
    model: &'a Model,
    /// The types that look different on their way in and out.
    twofold: BTreeSet<&'a str>,
}

impl<'a> Emitter<'a> {
    fn new(model: &'a Model) -> Self {
        let both: Vec<&TypeDef> = model.types.iter().filter(|def| def.given && def.answered).collect();
        let mut twofold = BTreeSet::new();
        loop {
            let before = twofold.len();
            for def in &both {
                let of_itself = fields(def).any(|field| field.required != field.present)
                    || matches!(def.shape, Shape::Words { open: true, .. });
                if of_itself || mentions(def).iter().any(|name| twofold.contains(name)) {
                    twofold.insert(def.name.as_str());
                }
            }
            if twofold.len() == before {
                return Self { model, twofold };
            }
        }
    }

    fn names_are_unique(&self) {
        let text = self.types();
        let names = text.lines().filter_map(|line| {
            let rest = line.strip_prefix("export interface ").or_else(|| line.strip_prefix("export type "))?;
            rest.split([' ', '<']).next()
        });
        let mut seen: BTreeSet<&str> = TAKEN.into_iter().filter(|name| !name.starts_with("Iso")).collect();
        for name in names {
            assert!(seen.insert(name), "{name} would stand twice");
        }
    }

    fn types(&self) -> String {
        let mut out = format!(
            "{MARK}import type {{ Finding }} from \"./findings.js\";\n\n/** A day, `yyyy-MM-dd`. */\nexport type IsoDate = string;\n/** A month, `yyyy-MM`. */\n\
             export type IsoMonth = string;\n"
        );
        for def in self.model.types.iter().filter(|def| !["Answer", "Finding"].contains(&def.name.as_str())) {
            if def.answered || !self.twofold.contains(def.name.as_str()) {
                self.type_def(&mut out, def, if def.answered { Way::Out } else { Way::In });
            }
            if self.twofold.contains(def.name.as_str()) {
                self.type_def(&mut out, def, Way::In);
            }
        }
        for call in &self.model.calls {
            self.inputs(&mut out, call);
        }
        out
    }

    fn type_def(&self, out: &mut String, def: &TypeDef, way: Way) {
        let name = self.named(&def.name, way);
        out.push('\n');
        match &def.shape {
            Shape::Record(fields) => {
                doc(out, "", &def.doc);
                let _ = writeln!(out, "{}", declared(&name, &self.record(fields, way, None, 0)));
            }
            Shape::Words { words, open } => {
                doc(out, "", &described(&def.doc, words));
                let mut options: Vec<_> = words.iter().map(|word| quoted(&word.word)).collect();
                if *open && way == Way::In {
                    options.push("(string & {})".to_owned());
                }
                let _ = writeln!(out, "export type {name} = {};", options.join(" | "));
            }
            Shape::Union { tag, variants } => {
                doc(out, "", &def.doc);
                let own = |variant: &Variant| match variant.body {
                    Body::Word => quoted(&variant.word),
                    _ => self.suffixed(&variant.name, &def.name, way),
                };
                let options: Vec<_> = variants.iter().map(own).collect();
                let _ = writeln!(out, "export type {name} = {};", options.join(" | "));
                for variant in variants {
                    self.variant(out, variant, tag, &def.name, way);
                }
            }
            Shape::Alias(ty) => {
                doc(out, "", &def.doc);
                let _ = writeln!(out, "export type {name} = {};", self.ty(ty, way));
            }
        }
    }

    fn variant(&self, out: &mut String, variant: &Variant, tag: &Tag, union: &str, way: Way) {
        let name = self.suffixed(&variant.name, union, way);
        let body = match (&variant.body, tag) {
            (Body::Word, _) => return,
            (Body::Fields(fields), Tag::Field(tag)) => self.record(fields, way, Some((tag, &variant.word)), 0),
            (Body::Fields(fields), Tag::Key) => {
                format!("{{\n  readonly {}: {};\n}}", variant.word, self.record(fields, way, None, 1))
            }
            (Body::Value(ty), _) => format!("{{\n  readonly {}: {};\n}}", variant.word, self.ty(ty, way)),
        };
        out.push('\n');
        doc(out, "", &variant.doc);
        let _ = writeln!(out, "export interface {name} {body}");
    }

    fn record(&self, fields: &[Field], way: Way, tag: Option<(&str, &str)>, depth: usize) -> String {
        let indent = "  ".repeat(depth + 1);
        let mut lines = String::new();
        if let Some((name, word)) = tag {
            let _ = writeln!(lines, "{indent}readonly {name}: {};", quoted(word));
        }
        for field in fields {
            let mut ty = self.ty(&field.ty, way);
            let optional = match way {
                Way::In => !field.required,
                Way::Out => !field.present,
            };
            if optional && way == Way::In {
                ty.push_str(" | undefined");
            }
            doc(&mut lines, &indent, &with_default(field, way));
            let _ = writeln!(lines, "{indent}readonly {}{}: {ty};", field.name, if optional { "?" } else { "" });
        }
        if lines.is_empty() {
            return EMPTY.to_owned();
        }
        format!("{{\n{lines}{}}}", "  ".repeat(depth))
    }

    fn ty(&self, ty: &Type, way: Way) -> String {
        match ty {
            Type::Text => "string".to_owned(),
            Type::Date => "IsoDate".to_owned(),
            Type::Month => "IsoMonth".to_owned(),
            Type::MonthOrDate => "IsoMonth | IsoDate".to_owned(),
            Type::Integer | Type::Number => "number".to_owned(),
            Type::Bool => "boolean".to_owned(),
            Type::Null => "null".to_owned(),
            Type::Any => "unknown".to_owned(),
            Type::Named(name) if name == "Finding" => "Finding".to_owned(),
            Type::Named(name) => self.named(name, way),
            Type::List(item) => format!("ReadonlyArray<{}>", self.ty(item, way)),
            Type::Map(item) => format!("Readonly<Record<string, {}>>", self.ty(item, way)),
            Type::Nullable(inner) => format!("{} | null", self.ty(inner, way)),
            Type::OneOf(options) => options.iter().map(|option| self.ty(option, way)).collect::<Vec<_>>().join(" | "),
        }
    }

    fn named(&self, name: &str, way: Way) -> String {
        self.suffixed(name, name, way)
    }

    fn suffixed(&self, name: &str, of: &str, way: Way) -> String {
        let suffix = if way == Way::In && self.twofold.contains(of) { "Input" } else { "" };
        format!("{name}{suffix}")
    }

    /// The inputs of a call: one interface per form, and their union.
    fn inputs(&self, out: &mut String, call: &Call) {
        for form in &call.forms {
            let name = input_name(call, Some(form));
            out.push('\n');
            let body = match &form.variant {
                None => {
                    doc(out, "", &call.input_doc);
                    self.record(&form.params, Way::In, None, 0)
                }
                Some((Tag::Field(tag), word)) => {
                    doc(out, "", &word.doc);
                    self.record(&form.params, Way::In, Some((tag, &word.word)), 0)
                }
                Some((Tag::Key, word)) => {
                    doc(out, "", &word.doc);
                    format!("{{\n  readonly {}: {};\n}}", word.word, self.record(&form.params, Way::In, None, 1))
                }
            };
            let _ = writeln!(out, "{}", declared(&name, &body));
        }
        if call.forms.len() > 1 {
            out.push('\n');
            doc(out, "", &call.input_doc);
            let forms: Vec<_> = call.forms.iter().map(|form| input_name(call, Some(form))).collect();
            let _ = writeln!(out, "export type {} = {};", input_name(call, None), forms.join(" | "));
        }
    }

    /// The answer of a form, or of all forms of a call.
    fn answer(&self, call: &Call, forms: &[&Form]) -> String {
        let mut values: Vec<String> = Vec::new();
        for form in forms {
            let value = self.ty(&form.value, Way::Out);
            let value = if matches!(form.value, Type::Named(_)) { format!("t.{value}") } else { prefixed(&value) };
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let values = values.join(" | ");
        if call.checked { format!("Answer<{values}>") } else { format!("Described<{values}>") }
    }

    fn calls(&self) -> String {
        let mut out = format!(
            "{MARK}import type {{ Answer, Described }} from \"../rules/answer.js\";\nimport type * as t from \
             \"./types.js\";\n\n/** Every call by its name: what it takes and what it answers. */\nexport interface Calls {{\n"
        );
        for call in &self.model.calls {
            doc(&mut out, "  ", &summary(call));
            let forms: Vec<&Form> = call.forms.iter().collect();
            let (input, answer) = (input_name(call, None), self.answer(call, &forms));
            let _ = writeln!(out, "  {}: {{ input: t.{input}; answer: {answer} }};", quoted(&call.name));
        }
        out.push_str("}\n\n/** The names of the calls. */\nexport type CallName = keyof Calls;\n");
        out
    }

    fn topic(&self, topic: &str) -> String {
        let calls: Vec<&Call> = self.model.calls.iter().filter(|call| call.topic() == topic).collect();
        let frames: BTreeSet<_> = calls.iter().map(|call| if call.checked { "Answer" } else { "Described" }).collect();
        let frames: Vec<_> = frames.into_iter().collect();
        let mut out = format!(
            "{MARK}import type {{ {} }} from \"../../rules/answer.js\";\nimport {{ ask, type Options }} from \
             \"../../rules/ask.js\";\nimport type * as t from \"../types.js\";\n",
            frames.join(", ")
        );
        for call in calls {
            self.function(&mut out, call);
        }
        out
    }

    fn function(&self, out: &mut String, call: &Call) {
        let verb = camel(call.verb());
        let reserved = RESERVED.contains(&verb.as_str());
        let (export, name) = if reserved { ("", format!("{verb}_")) } else { ("export ", verb.clone()) };
        let all: Vec<&Form> = call.forms.iter().collect();
        let whole = self.answer(call, &all);
        let optional = all.iter().all(|form| form.params.is_empty());
        let takes = |name: &str| format!("input: t.{name}{}, options?: Options", if optional { " = {}" } else { "" });
        out.push('\n');
        doc(
            out,
            "",
            &format!("{}\n\n@throws ZhtjError `request.*` if the input does not have its shape", summary(call)),
        );
        if call.forms.len() > 1 && call.forms.iter().any(|form| self.answer(call, &[form]) != whole) {
            for form in &call.forms {
                let (input, answer) = (input_name(call, Some(form)), self.answer(call, &[form]));
                let _ = writeln!(out, "{export}function {name}({}): {answer};", takes(&input));
            }
            let input = takes(&input_name(call, None));
            let _ = writeln!(out, "{export}function {name}({input}): {whole};");
        }
        let input = takes(&input_name(call, None));
        let _ = writeln!(out, "{export}function {name}({input}): {whole} {{");
        let _ = writeln!(out, "  return ask({}, input, options);\n}}", quoted(&call.name));
        if reserved {
            let _ = writeln!(out, "export {{ {name} as {verb} }};");
        }
    }
}

/// Every code with its parameters, and what a finding looks like.
fn findings(model: &Model) -> String {
    let mut out = format!(
        "{MARK}import type {{ IsoDate, IsoMonth, Severity }} from \"./types.js\";\n\n/** Every code and the parameters of its \
         message. */\nexport interface FindingParams {{\n"
    );
    for code in &model.codes {
        doc(&mut out, "  ", &code.title);
        let param = |(name, ty): &(String, String)| format!("readonly {name}: {}", param_type(ty));
        let params: Vec<_> = code.params.iter().map(param).collect();
        let params = if params.is_empty() { EMPTY.to_owned() } else { format!("{{ {} }}", params.join("; ")) };
        let _ = writeln!(out, "  {}: {params};", quoted(&code.code));
    }
    out.push_str("}\n\n/** The codes; none is ever renamed or removed. */\nexport type Code = keyof FindingParams;\n");
    let union = |out: &mut String, title: &str, name: &str, ids: Vec<&str>| {
        let _ = write!(out, "\n/** {title} */\nexport type {name} =");
        for id in ids {
            let _ = write!(out, "\n  | {}", quoted(id));
        }
        out.push_str(";\n");
    };
    union(&mut out, "The rules.", "RuleId", zhtj::rules::all().map(|rule| rule.id).collect());
    union(&mut out, "The sources.", "SourceId", zhtj::sources::all().map(|source| source.id).collect());
    let finding = model.get("Finding").expect("the contract has findings");
    let of_model = Emitter { model, twofold: BTreeSet::new() };
    out.push('\n');
    doc(&mut out, "", "A finding of one code.");
    out.push_str("export interface FindingOf<C extends Code> {\n");
    for field in fields(finding) {
        let ty = match field.name.as_str() {
            "code" => "C".to_owned(),
            "params" => "FindingParams[C]".to_owned(),
            "rule" => "RuleId".to_owned(),
            "source" => "ReadonlyArray<SourceId>".to_owned(),
            _ => of_model.ty(&field.ty, Way::Out),
        };
        doc(&mut out, "  ", &field.doc);
        let _ = writeln!(out, "  readonly {}{}: {ty};", field.name, if field.present { "" } else { "?" });
    }
    out.push_str("}\n\n");
    doc(&mut out, "", &format!("{} Its code tells its parameters.", finding.doc));
    out.push_str("export type Finding = { [C in Code]: FindingOf<C> }[Code];\n");
    let _ = write!(
        out,
        "\n/** The version of the rule set. */\nexport const RULES_VERSION = {};\n",
        quoted(&model.rules_version)
    );
    out
}

fn with_default(field: &Field, way: Way) -> String {
    let plain = field.default.as_ref().filter(|default| !default.is_object() && *default != &Json::Array(Vec::new()));
    match plain {
        Some(default) if way == Way::In && !field.doc.contains("Default") => {
            format!("{} Default: `{default}`.", field.doc).trim_start().to_owned()
        }
        _ => field.doc.clone(),
    }
}

fn param_type(ty: &str) -> &'static str {
    match ty {
        "integer" => "number",
        "day" => "IsoDate",
        "month" => "IsoMonth",
        "term" | "text" | "personal" => "string",
        "terms" => "ReadonlyArray<string>",
        other => panic!("a parameter of the type {other}"),
    }
}

/// The list of topics, each a namespace of which bundlers keep what is used.
fn index(topics: &[&str]) -> String {
    let mut out = MARK.to_owned();
    for topic in topics {
        let _ = writeln!(out, "export * as {} from \"./topics/{topic}.js\";", camel(topic));
    }
    out
}

fn declared(name: &str, body: &str) -> String {
    if body == EMPTY { format!("export type {name} = {body};") } else { format!("export interface {name} {body}") }
}

fn input_name(call: &Call, form: Option<&Form>) -> String {
    let variant = form.and_then(|form| form.variant.as_ref()).map(|(_, word)| pascal(&word.word)).unwrap_or_default();
    format!("{}{variant}Input", pascal(&call.name))
}

fn summary(call: &Call) -> String {
    let mut en = call.en.clone();
    if let Some(first) = en.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let questions: Vec<_> = call.questions.iter().map(u64::to_string).collect();
    let faq = if questions.is_empty() { String::new() } else { format!(" FAQ {}.", questions.join(", ")) };
    format!("{en} ({}).{faq}", call.zh)
}

/// The fields of a type, those of its variants among them.
fn fields(def: &TypeDef) -> impl Iterator<Item = &Field> {
    match &def.shape {
        Shape::Record(fields) => fields.iter().collect::<Vec<_>>(),
        Shape::Union { variants, .. } => variants
            .iter()
            .flat_map(|variant| match &variant.body {
                Body::Fields(fields) => fields.iter().collect(),
                _ => Vec::new(),
            })
            .collect(),
        _ => Vec::new(),
    }
    .into_iter()
}

/// The types that a type is made of.
fn mentions(def: &TypeDef) -> Vec<&str> {
    fn walk<'a>(ty: &'a Type, names: &mut Vec<&'a str>) {
        match ty {
            Type::Named(name) => names.push(name),
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => walk(inner, names),
            Type::OneOf(options) => options.iter().for_each(|option| walk(option, names)),
            _ => {}
        }
    }
    let mut names = Vec::new();
    fields(def).for_each(|field| walk(&field.ty, &mut names));
    match &def.shape {
        Shape::Alias(ty) => walk(ty, &mut names),
        Shape::Union { variants, .. } => variants.iter().for_each(|variant| {
            if let Body::Value(ty) = &variant.body {
                walk(ty, &mut names);
            }
        }),
        _ => {}
    }
    names
}
