//! How committed JSON is laid out: what fits on a line stands on one, so that a changed value is a changed line.

use serde_json::Value as Json;

const WIDTH: usize = 110;

/// Lays a value out, with a line break at the end.
///
/// ```
/// let json = serde_json::json!({"a": [1, 2], "b": {}});
/// assert_eq!(zhtj_tests::layout::layout(&json), "{\"a\": [1, 2], \"b\": {}}\n");
/// ```
#[must_use]
pub fn layout(json: &Json) -> String {
    let mut out = String::new();
    write(json, 0, 0, &mut out);
    out.push('\n');
    out
}

fn write(json: &Json, indent: usize, before: usize, out: &mut String) {
    let line = one_line(json);
    if before + line.chars().count() <= WIDTH {
        out.push_str(&line);
        return;
    }
    let inner = " ".repeat(indent + 2);
    match json {
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "[\n" } else { ",\n" });
                out.push_str(&inner);
                write(item, indent + 2, indent + 3, out);
            }
            out.extend(["\n", &" ".repeat(indent), "]"]);
        }
        Json::Object(fields) => {
            for (index, (name, value)) in fields.iter().enumerate() {
                out.push_str(if index == 0 { "{\n" } else { ",\n" });
                let name = Json::from(name.as_str());
                let start = format!("{inner}{name}: ");
                out.push_str(&start);
                write(value, indent + 2, start.chars().count() + 1, out);
            }
            out.extend(["\n", &" ".repeat(indent), "}"]);
        }
        _ => out.push_str(&line),
    }
}

fn one_line(json: &Json) -> String {
    match json {
        Json::Array(items) => format!("[{}]", items.iter().map(one_line).collect::<Vec<_>>().join(", ")),
        Json::Object(fields) => {
            let fields =
                fields.iter().map(|(name, value)| format!("{}: {}", Json::from(name.as_str()), one_line(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_broken_and_read_back_the_same() {
        let long = "x".repeat(80);
        let json = serde_json::json!({"a": [long, long, {"b": null}], "c": {"d\"": long, "e": [long]}, "f": []});
        let text = layout(&json);
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), json);
        assert!(text.lines().count() > 8, "{text}");
    }
}
