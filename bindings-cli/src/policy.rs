//! Options that every check takes, from words to values.

use std::io::Read;
use std::path::Path;

use zhtj::context::{Context, Region};
use zhtj::kernel::{Date, Lang, Reveal};
use zhtj::policy::Policy;

use crate::args::Asking;
use crate::failure::Failure;
use crate::files;

/// A policy is a few hundred bytes; whatever is longer is another file.
const LONGEST: u64 = 1 << 20;

/// What a check is asked with.
#[derive(Debug)]
pub(crate) struct Terms {
    pub(crate) today: Date,
    pub(crate) region: Region,
    pub(crate) policy: Policy,
    pub(crate) reveal: Reveal,
}

impl Terms {
    /// Reads the options; the clock is asked only where no day is given.
    pub(crate) fn of(asking: &Asking, today_from_clock: Date) -> Result<Self, Failure> {
        let today = today(asking.today.as_deref(), today_from_clock)?;
        let region = region(asking.region.as_deref())?;
        let policy = asking.policy.as_deref().map_or_else(|| Ok(Policy::default()), read)?;
        Ok(Self { today, region, policy, reveal: if asking.reveal { Reveal::Full } else { Reveal::Masked } })
    }

    /// The context of a check.
    pub(crate) const fn context(&self) -> Context<'_> {
        Context { today: self.today, region: self.region, policy: &self.policy }
    }
}

/// The day of `--today`; the clock's unless one is given.
pub(crate) fn today(text: Option<&str>, from_clock: Date) -> Result<Date, Failure> {
    let Some(text) = text else { return Ok(from_clock) };
    zhtj::kernel::date::parse_iso(text).ok_or_else(|| Failure::Value {
        option: "--today",
        value: text.to_owned(),
        expected: ("yyyy-MM-dd 格式的日期，如 2026-09-01", "a day written yyyy-MM-dd, such as 2026-09-01"),
    })
}

/// The province of `--region`.
pub(crate) fn region(text: Option<&str>) -> Result<Region, Failure> {
    text.unwrap_or_default().parse().map_err(|_| Failure::Value {
        option: "--region",
        value: text.unwrap_or_default().to_owned(),
        expected: (
            "省份的两位代码、名称或拼音，如 65、新疆、xinjiang",
            "a province: two digits, Chinese name or pinyin, such as 65, 新疆, xinjiang",
        ),
    })
}

/// Why a file is no policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It is no JSON, or no text at all.
    NotJson { line: usize, column: usize },
    /// A field that no policy has.
    UnknownField { field: String, line: usize },
    /// A field that must be there and is not.
    MissingField { field: String, within: String, line: usize },
    /// A field with a value that it cannot have.
    Value { field: String, line: usize, expected: String },
}

impl Problem {
    pub(crate) fn of(error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let inner = error.inner();
        let (line, column) = (inner.line(), inner.column());
        if !inner.is_data() {
            return Self::NotJson { line, column };
        }
        // serde words these itself; the names are taken out of its sentence.
        let text = inner.to_string();
        let field = error.path().to_string();
        if text.starts_with("unknown field") {
            let name = text.split('`').nth(1).unwrap_or_default();
            let field = if field.ends_with(name) { field } else { format!("{field}.{name}") };
            return Self::UnknownField { field: field.trim_start_matches("..").to_owned(), line };
        }
        if text.starts_with("missing field") {
            let name = text.split('`').nth(1).unwrap_or_default().to_owned();
            return Self::MissingField { field: name, within: field, line };
        }
        let expected = text.rsplit_once("expected ").map_or("", |(_, expected)| expected);
        let expected = expected.split(" at line").next().unwrap_or_default().replace('`', "");
        // What it calls the widths of integers means nothing to the user.
        let expected = if expected.starts_with(['u', 'i']) { "a whole number".to_owned() } else { expected };
        Self::Value { field, line, expected }
    }

    /// The sentence for people.
    pub(crate) fn message(&self, lang: Lang) -> String {
        let zh = lang == Lang::Zh;
        match self {
            Self::NotJson { line, column } if zh => format!("第 {line} 行第 {column} 个字符处不是正确的 JSON"),
            Self::NotJson { line, column } => format!("not valid JSON at line {line}, column {column}"),
            Self::UnknownField { field, line } if zh => format!("第 {line} 行的字段 {field} 不存在；请核对字段名"),
            Self::UnknownField { field, line } => format!("line {line}: there is no field {field}; check its name"),
            Self::MissingField { field, within, line } if zh => {
                format!("第 {line} 行：{within} 缺少字段 {field}；请补上")
            }
            Self::MissingField { field, within, line } => {
                format!("line {line}: {within} lacks the field {field}; add it")
            }
            Self::Value { field, line, expected } if zh && field == "." => {
                format!("第 {line} 行的内容不正确；应为{}", expected_zh(expected))
            }
            Self::Value { field, line, expected } if field == "." => format!("line {line}: it must be {expected}"),
            Self::Value { field, line, expected } if zh => {
                format!("第 {line} 行的字段 {field} 的值不正确；应为{}", expected_zh(expected))
            }
            Self::Value { field, line, expected } => format!("line {line}: {field} must be {expected}"),
        }
    }
}

/// What serde expected, in Chinese.
fn expected_zh(expected: &str) -> String {
    match expected.strip_prefix("one of ") {
        Some(values) => format!(" {} 之一", values.replace(", ", "、")),
        None if expected == "a whole number" => "整数".to_owned(),
        None if expected == "an object with nodes" => "含有 nodes 的对象".to_owned(),
        None if expected == "a list of organizations" => "团组织的列表".to_owned(),
        None if expected.starts_with("leading_body") => "组织类别的名称或代码，如 branch、团支部".to_owned(),
        None => format!(" {expected}"),
    }
}

fn read(file: &Path) -> Result<Policy, Failure> {
    let opened = files::open(file)?;
    let mut bytes = Vec::new();
    let failed = |error| Failure::Open { file: file.to_owned(), error };
    opened.take(LONGEST).read_to_end(&mut bytes).map_err(failed)?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut json = serde_json::Deserializer::from_slice(text);
    let policy = serde_path_to_error::deserialize(&mut json)
        .map_err(|error| Failure::Policy { file: file.to_owned(), problem: Problem::of(&error) })?;
    json.end().map_err(|error| Failure::Policy {
        file: file.to_owned(),
        problem: Problem::NotJson { line: error.line(), column: error.column() },
    })?;
    Ok(policy)
}
