//! Texts in two languages. Text is not API: hosts compare codes.

use serde::{Deserialize, Serialize};

/// The language of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Lang {
    /// Chinese (zh-CN). The default: the people who act on findings read it.
    #[default]
    #[serde(rename = "zh")]
    Zh,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// Picks the text of this language.
    #[must_use]
    pub const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}

/// Fills a template: `{name}` becomes what `value` gives for it; a name that `value` does not know stays as written.
pub(crate) fn fill(template: &str, mut value: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        if let Some(text) = value(name) {
            out.push_str(&text);
        } else {
            out.extend(["{", name, "}"]);
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The parameter names that a template uses, in order.
#[must_use]
pub fn placeholders(template: &str) -> Vec<&str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_fill_known_names_and_keep_the_rest() {
        let fill = |t| fill(t, |name| (name == "a").then(|| "1".to_owned()));
        assert_eq!(fill("x {a}/{a} y"), "x 1/1 y");
        assert_eq!(fill("{b} {a"), "{b} {a");
        assert_eq!(placeholders("{a} b {c}"), ["a", "c"]);
    }
}
