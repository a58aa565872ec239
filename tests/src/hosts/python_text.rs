//! Names and texts as Python writes them.

const WIDTH: usize = 116;

/// Words that Python keeps for itself and that could be names of the contract.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// A name that is a keyword gets an underscore at its end.
pub(super) fn keyword_safe(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

/// The name of a word as a member of its vocabulary.
pub(super) fn member(word: &str) -> String {
    let upper = word.to_uppercase().replace(['-', '.'], "_");
    if upper.starts_with(|c: char| c.is_ascii_digit()) { format!("N{upper}") } else { upper }
}

/// A text as a literal. All texts of the contract are plain; anything else would have to be escaped.
pub(super) fn quoted(text: &str) -> String {
    assert!(!text.contains(['"', '\\', '\n']), "{text:?} would have to be escaped");
    format!("\"{text}\"")
}

/// A sentence for a class that says nothing of itself: its name in words.
pub(super) fn sentence(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(if words.is_empty() { letter } else { letter.to_ascii_lowercase() });
    }
    words + "."
}

/// A parameter with its type and default.
pub(super) fn annotated(name: &str, ty: &str, default: Option<&str>) -> String {
    default.map_or_else(|| format!("{name}: {ty}"), |default| format!("{name}: {ty} = {default}"))
}

/// A docstring at an indentation; nothing if there is nothing to say. Values are called as Python calls them.
pub(super) fn docstring(text: &str, indent: usize) -> String {
    let text = text.replace("`null`", "`None`").replace("`true`", "`True`").replace("`false`", "`False`");
    let text = text.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
    if text.is_empty() {
        return String::new();
    }
    let pad = "    ".repeat(indent);
    let mut lines = Vec::new();
    for line in text.lines() {
        wrap(line, WIDTH - pad.len() - 6, &mut lines);
    }
    let ends_in_quote = lines.last().is_some_and(|line| line.ends_with('"'));
    if let [line] = &lines[..] {
        let gap = if ends_in_quote { " " } else { "" };
        return format!("{pad}\"\"\"{line}{gap}\"\"\"\n");
    }
    let mut out = format!("{pad}\"\"\"{}\n", lines[0]);
    for line in &lines[1..] {
        if line.is_empty() {
            out.push('\n');
        } else {
            out.extend([pad.as_str(), line, "\n"]);
        }
    }
    out + &format!("{pad}\"\"\"\n")
}

/// Breaks a line; what continues a line that is indented is indented once more.
fn wrap(line: &str, width: usize, out: &mut Vec<String>) {
    let indent = line.len() - line.trim_start().len();
    let mut current = String::new();
    let mut pad = " ".repeat(indent);
    for word in line.split_whitespace() {
        let length = pad.len() + current.chars().count() + 1 + word.chars().count();
        if !current.is_empty() && length > width {
            out.push(format!("{pad}{current}"));
            current.clear();
            if indent > 0 {
                pad = " ".repeat(indent + 4);
            }
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    out.push(if current.is_empty() { String::new() } else { format!("{pad}{current}") });
}
