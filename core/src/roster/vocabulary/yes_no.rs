//! Yes or no (是否…): written 是 and 否.

use super::{Entry, Vocabulary};
use crate::sources::system::ENTRY_FORM;

/// Yes and no.
pub static YES_NO: Vocabulary = Vocabulary {
    id: "yes_no",
    zh: "是否",
    en: "yes or no",
    entries: &[
        Entry::new("否", &["不是", "非", "n", "no", "0", "×", "✗", "✘", "x", "false", "f"]),
        Entry::new("是", &["是的", "对", "y", "yes", "1", "√", "✓", "✔", "☑", "true", "t"]),
    ],
    ambiguous: &[("有", &["是"]), ("无", &["否"]), ("/", &["否"]), ("-", &["否"])],
    unlisted: &[],
    ending: "",
    source: &ENTRY_FORM,
    closed: true,
};
