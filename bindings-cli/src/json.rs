//! JSON that people write by hand: read whole, and if it cannot be used, told where and why in their language.

use serde::de::DeserializeOwned;
use zhtj::kernel::Lang;

/// Why a text is not the JSON that it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It is no JSON, or no text at all.
    NotJson { line: usize, column: usize },
    /// A field that does not belong there.
    UnknownField { field: String, line: usize },
    /// A field that is needed and not there.
    Missing { field: String, line: usize },
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
            let name = text.split('`').nth(1).unwrap_or_default();
            let field = format!("{field}.{name}").trim_start_matches('.').to_owned();
            return Self::Missing { field, line };
        }
        let expected =
            text.split_once("expected ").or_else(|| text.split_once("not ")).map_or("", |(_, expected)| expected);
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
            Self::Missing { field, line } if zh => format!("第 {line} 行：缺少字段 {field}；请补上"),
            Self::Missing { field, line } => format!("line {line}: the field {field} is missing; add it"),
            // The whole document, not a field of it.
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
        None if expected.starts_with("a province") => "省份的两位代码、名称或拼音".to_owned(),
        None if expected == "a day written yyyy-MM-dd" => " yyyy-MM-dd 格式、历法上存在的日期".to_owned(),
        None if expected.starts_with("1 to 64 of the characters") => {
            "自定的编号：1 至 64 个字母、数字或 . _ -，不能形如身份证号码".to_owned()
        }
        // Two names stand in a list without its head.
        None => format!(" {}", expected.replace(" or ", " 或 ")),
    }
}

/// Reads JSON to its end; a byte order mark before it is passed over.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut json = serde_json::Deserializer::from_slice(text);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| Problem::of(&error))?;
    json.end().map_err(|error| Problem::NotJson { line: error.line(), column: error.column() })?;
    Ok(value)
}
