//! Nature of a cadre (团干部性质): the entry form writes 专职团干, Guangdong's system 专职. Which one the import sheet has is
//! not known, so both are taken.

use super::{Entry, Vocabulary};
use crate::sources::system::ENTRY_FORM;

/// Full-time, part-time, or on secondment.
pub static CADRE_NATURE: Vocabulary = Vocabulary {
    id: "cadre_nature",
    zh: "团干部性质",
    en: "nature of a cadre",
    entries: &[
        Entry { value: "兼职团干", also: &["兼职"], aliases: &["兼职团干部", "兼任"] },
        Entry { value: "专职团干", also: &["专职"], aliases: &["专职团干部"] },
        Entry { value: "挂职团干", also: &["挂职"], aliases: &["挂职团干部"] },
    ],
    ambiguous: &[],
    unlisted: &[],
    ending: "",
    source: &ENTRY_FORM,
    closed: false,
};
