//! Findings: what is wrong, how grave it is, by which rule and on whose authority. Data only; the sentences stand in the
//! catalogue entries and are filled in when somebody wants to read them.
//!
//! [`findings!`](crate::findings) is the one way to define an entry. It makes a typed struct for each code, so that a
//! finding cannot be made without its parameters.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::message::fill;
use super::{Date, Lang, Personal, Reveal, Source, YearMonth};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Something to know; nothing has to be done.
    Note,
    /// Likely wrong, or wrong by a rule that is not certain; it does not refuse.
    Warning,
    /// The rule that would decide is not known.
    Undecided,
    /// Refused.
    Error,
}

impl Severity {
    /// The stable lower-case name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Undecided => "undecided",
            Self::Error => "error",
        }
    }

    /// The name for people.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Note => lang.pick("提示", "note"),
            Self::Warning => lang.pick("警告", "warning"),
            Self::Undecided => lang.pick("无法判定", "undecided"),
            Self::Error => lang.pick("错误", "error"),
        }
    }
}

/// What a policy makes of a problem that people may judge differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Not reported.
    Off,
    /// Reported as a note.
    Note,
    /// Reported as a warning.
    Warning,
    /// Reported as an error.
    Error,
}

impl Level {
    /// The severity of this level; `None` for `Off`.
    #[must_use]
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// A word of a fixed vocabulary inside a message: a stable code and its two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Term {
    /// The stable code.
    pub code: &'static str,
    /// The Chinese name.
    pub zh: &'static str,
    /// The English name.
    pub en: &'static str,
}

/// The value of a parameter of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A whole number.
    Int(i64),
    /// A day.
    Day(Date),
    /// A month.
    Month(YearMonth),
    /// A word of a fixed vocabulary.
    Term(&'static Term),
    /// Several words of a fixed vocabulary.
    Terms(Box<[&'static Term]>),
    /// Text that belongs to nobody: a header, a chosen value, a name of a place.
    Text(Box<str>),
    /// Text that belongs to a person; masked unless revealed.
    Personal(Personal),
}

/// Types that can be parameters of a finding.
pub trait Param {
    /// The name of the type in the exported catalogue.
    const TYPE: &'static str;
    /// Makes the value.
    fn value(self) -> Value;
}

macro_rules! params {
    ($($type:ty, $name:literal, $self_:ident => $value:expr;)*) => {$(
        impl Param for $type {
            const TYPE: &'static str = $name;
            fn value($self_) -> Value { $value }
        }
    )*};
}

params! {
    u8, "integer", self => Value::Int(i64::from(self));
    u16, "integer", self => Value::Int(i64::from(self));
    u32, "integer", self => Value::Int(i64::from(self));
    i32, "integer", self => Value::Int(i64::from(self));
    u64, "integer", self => Value::Int(i64::try_from(self).unwrap_or(i64::MAX));
    usize, "integer", self => Value::Int(i64::try_from(self).unwrap_or(i64::MAX));
    Date, "day", self => Value::Day(self);
    YearMonth, "month", self => Value::Month(self);
    &'static Term, "term", self => Value::Term(self);
    Vec<&'static Term>, "terms", self => Value::Terms(self.into());
    &str, "text", self => Value::Text(self.into());
    String, "text", self => Value::Text(self.into());
    Box<str>, "text", self => Value::Text(self);
    Personal, "personal", self => Value::Personal(self);
}

impl Value {
    /// The value as JSON, personal data masked unless revealed.
    #[must_use]
    pub fn to_json(&self, reveal: Reveal) -> Json {
        match self {
            Self::Int(value) => Json::from(*value),
            Self::Day(value) => Json::from(value.to_string()),
            Self::Month(value) => Json::from(value.to_string()),
            Self::Term(value) => Json::from(value.code),
            Self::Terms(values) => values.iter().map(|term| term.code).collect(),
            Self::Text(value) => Json::from(&**value),
            Self::Personal(value) => Json::from(value.show(reveal)),
        }
    }

    /// The value as people read it.
    #[must_use]
    pub fn to_text(&self, lang: Lang, reveal: Reveal) -> String {
        match self {
            Self::Int(value) => value.to_string(),
            Self::Day(value) => value.to_string(),
            Self::Month(value) => value.to_string(),
            Self::Term(term) => lang.pick(term.zh, term.en).to_owned(),
            Self::Terms(terms) => {
                let names = terms.iter().map(|term| lang.pick(term.zh, term.en)).collect::<Vec<_>>();
                names.join(lang.pick("、", ", "))
            }
            Self::Text(value) => value.to_string(),
            Self::Personal(value) => value.show(reveal),
        }
    }
}

/// An entry of the catalogue: everything about a code that does not depend on the case at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindingDef {
    /// The code, `topic.problem`; never renamed, never reused.
    pub code: &'static str,
    /// The id of the rule that finds it.
    pub rule: &'static str,
    /// How grave it is unless a policy says otherwise.
    pub severity: Severity,
    /// Who says so, best first.
    pub sources: &'static [&'static Source],
    /// A short name of the problem: Chinese, English. Without parameters.
    pub title: (&'static str, &'static str),
    /// The fact, then what to do, as a template: Chinese.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
    /// Names and types of the parameters, in order.
    pub params: &'static [(&'static str, &'static str)],
}

/// A typed finding as [`findings!`](crate::findings) defines it.
pub trait Diagnosis: Sized {
    /// The entry of the catalogue.
    const DEF: &'static FindingDef;

    /// The values of its parameters, in the order of [`FindingDef::params`].
    fn values(self) -> Box<[Value]>;

    /// Makes the finding with the severity of the catalogue.
    fn finding(self) -> Finding {
        Finding {
            def: Self::DEF,
            severity: Self::DEF.severity,
            path: Path::default(),
            values: self.values(),
            repair: None,
        }
    }

    /// Makes the finding with the severity that a policy gives it; `None` if the policy turns it off.
    fn at_level(self, level: Level) -> Option<Finding> {
        let severity = level.severity()?;
        Some(Finding { severity, ..self.finding() })
    }
}

/// A step of a path into the input.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Step {
    /// A field.
    Field(&'static str),
    /// A place in a list, from 0.
    Index(u32),
}

/// Where in the input a finding lies; the root if empty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Path(Vec<Step>);

impl Path {
    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl fmt::Display for Path {
    /// Writes a JSON Pointer (RFC 6901).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| match step {
            Step::Field(name) => write!(f, "/{name}"),
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}

/// What could stand in place of the text that was found.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Repair {
    /// The one correction that is safe: it changes how the text is written, not what it says.
    Fix(Personal),
    /// Likely corrections, best first, for a person to choose from.
    Suggestions(Box<[Personal]>),
}

/// What was found: a code with its parameters, where, and how grave.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    def: &'static FindingDef,
    severity: Severity,
    path: Path,
    values: Box<[Value]>,
    repair: Option<Box<Repair>>,
}

impl Finding {
    /// The code, `topic.problem`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.def.code
    }

    /// The entry of the catalogue.
    #[must_use]
    pub const fn def(&self) -> &'static FindingDef {
        self.def
    }

    /// How grave it is in this case.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// Where in the input it lies.
    #[must_use]
    pub const fn path(&self) -> &Path {
        &self.path
    }

    /// The names and values of its parameters.
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.def.params.iter().map(|(name, _)| *name).zip(&self.values)
    }

    /// The value of one parameter.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&Value> {
        self.params().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// The safe correction, if there is one.
    #[must_use]
    pub fn fix(&self) -> Option<&Personal> {
        match self.repair.as_deref() {
            Some(Repair::Fix(text)) => Some(text),
            Some(Repair::Suggestions(_)) | None => None,
        }
    }

    /// Likely corrections for a person to choose from, best first.
    #[must_use]
    pub fn suggestions(&self) -> &[Personal] {
        match self.repair.as_deref() {
            Some(Repair::Suggestions(texts)) => texts,
            Some(Repair::Fix(_)) | None => &[],
        }
    }

    /// Adds the safe correction.
    #[must_use]
    pub fn with_fix(mut self, text: Personal) -> Self {
        self.repair = Some(Box::new(Repair::Fix(text)));
        self
    }

    /// Adds likely corrections, best first; none leaves the finding as it is.
    #[must_use]
    pub fn with_suggestions(mut self, texts: Vec<Personal>) -> Self {
        if !texts.is_empty() {
            self.repair = Some(Box::new(Repair::Suggestions(texts.into())));
        }
        self
    }

    /// Forgets where in its own input the finding lies, before it is placed in a larger one.
    #[must_use]
    pub fn at_root(mut self) -> Self {
        self.path = Path::default();
        self
    }

    /// Moves the finding below a field of the input.
    #[must_use]
    pub fn within(mut self, field: &'static str) -> Self {
        self.path.0.insert(0, Step::Field(field));
        self
    }

    /// Moves the finding below a place in a list of the input.
    #[must_use]
    pub fn within_index(mut self, index: u32) -> Self {
        self.path.0.insert(0, Step::Index(index));
        self
    }

    /// Changes the severity, as a policy may.
    #[must_use]
    pub const fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The sentence about this case: the fact, then what to do.
    #[must_use]
    pub fn message(&self, lang: Lang, reveal: Reveal) -> String {
        fill(lang.pick(self.def.zh, self.def.en), |name| self.param(name).map(|value| value.to_text(lang, reveal)))
    }

    /// The finding as the wire carries it: `code`, `severity`, `path`, `params`, `rule`, `source`, and
    /// `fix` or `suggestions` if there are any.
    #[must_use]
    pub fn to_json(&self, reveal: Reveal) -> Json {
        let params: Map<String, Json> =
            self.params().map(|(name, value)| (name.to_owned(), value.to_json(reveal))).collect();
        let mut json = serde_json::json!({
            "code": self.code(),
            "severity": self.severity.name(),
            "path": self.path.to_string(),
            "params": params,
            "rule": self.def.rule,
            "source": self.def.sources.iter().map(|source| source.id).collect::<Vec<_>>(),
        });
        if let (Some(repair), Some(object)) = (self.repair.as_deref(), json.as_object_mut()) {
            match repair {
                Repair::Fix(text) => object.insert("fix".to_owned(), Json::from(text.show(reveal))),
                Repair::Suggestions(texts) => object
                    .insert("suggestions".to_owned(), texts.iter().map(|text| Json::from(text.show(reveal))).collect()),
            };
        }
        json
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Finding {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Finding".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let severity = generator.subschema_for::<Severity>();
        schemars::json_schema!({
            "description": "A problem that a check found.",
            "type": "object",
            "properties": {
                "code": { "type": "string", "description": "The code, `topic.problem`; never renamed, never reused." },
                "severity": severity,
                "path": { "type": "string", "description": "Where in the input it lies, as a JSON Pointer." },
                "params": { "type": "object", "description": "The values of the message by their names.", "additionalProperties": true },
                "rule": { "type": "string", "description": "The id of the rule that found it." },
                "source": { "type": "array", "items": { "type": "string" }, "description": "The ids of the sources that say so, best first." },
                "fix": { "type": "string", "description": "The one safe correction, masked unless revealed." },
                "suggestions": { "type": "array", "items": { "type": "string" }, "description": "Likely corrections, best first, masked unless revealed." },
                "message": { "type": "string", "description": "The sentence about this case, if the request names a language." }
            },
            "required": ["code", "severity", "path", "params", "rule", "source"],
            "additionalProperties": false
        })
    }
}

impl fmt::Debug for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]{}", self.severity.name(), self.code(), self.path)?;
        f.debug_map()
            .entries(self.params().map(|(name, value)| (name, value.to_text(Lang::En, Reveal::Masked))))
            .finish()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(Lang::En, Reveal::Masked))
    }
}

/// Defines entries of the catalogue and a typed struct for each.
///
/// ```text
/// findings! {
///     /// Someone joined before the age at which that was allowed.
///     TooYoung = "join.too_young" by "join.age", Error, [&SMTC_2020_AGE],
///         title: "入团年龄不足" / "too young to join",
///         zh: "入团时{age}周岁，不满{min_age}周岁；请核对入团年月和身份证号码",
///         en: "joined at {age}, below {min_age}; check the joining month and the ID number",
///         { age: u16, min_age: u8 }
/// }
/// ```
#[macro_export]
macro_rules! findings {
    ($(
        $(#[$meta:meta])*
        $name:ident = $code:literal by $rule:literal, $severity:ident, [$(&$source:path),+ $(,)?],
            title: $title_zh:literal / $title_en:literal,
            zh: $zh:literal,
            en: $en:literal,
            { $($param:ident: $type:ty),* $(,)? }
    )*) => {
        $(
            $(#[$meta])*
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct $name { $(#[doc = concat!("The parameter `", stringify!($param), "`.")] pub $param: $type),* }

            impl $crate::kernel::Diagnosis for $name {
                const DEF: &'static $crate::kernel::FindingDef = &$crate::kernel::FindingDef {
                    code: $code,
                    rule: $rule,
                    severity: $crate::kernel::Severity::$severity,
                    sources: &[$(&$source),+],
                    title: ($title_zh, $title_en),
                    zh: $zh,
                    en: $en,
                    params: &[$((stringify!($param), <$type as $crate::kernel::finding::Param>::TYPE)),*],
                };

                fn values(self) -> Box<[$crate::kernel::Value]> {
                    Box::new([$($crate::kernel::finding::Param::value(self.$param)),*])
                }
            }
        )*

        /// The entries defined here, for the catalogue.
        pub static FINDINGS: &[&$crate::kernel::FindingDef] =
            &[$(<$name as $crate::kernel::Diagnosis>::DEF),*];
    };
}
