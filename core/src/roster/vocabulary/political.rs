//! Political status (政治面貌): the values of the entry form, with the names of GB/T 4762-1984 rewritten to them. The
//! other parties of the standard are in no list of the League that is known.

use super::{Entry, Vocabulary};
use crate::sources::system::ENTRY_FORM;

/// The political statuses.
pub static POLITICAL_STATUS: Vocabulary = Vocabulary {
    id: "political_status",
    zh: "政治面貌",
    en: "political status",
    entries: &[
        Entry::new("共青团员", &["团员", "中国共产主义青年团团员", "共青团", "共青團員", "中国共青团员", "共青团团员"]),
        Entry::new(
            "中共党员",
            &["中国共产党党员", "共产党员", "中国共产党员", "中共正式党员", "正式党员", "中共党员(正式)"],
        ),
        Entry::new(
            "中共预备党员",
            &["预备党员", "中国共产党预备党员", "中共党员(预备)", "中共党员预备", "共产党预备党员"],
        ),
        Entry::new("群众", &["普通群众", "群眾", "普通居民"]),
    ],
    ambiguous: &[
        ("党员", &["中共党员", "中共预备党员"]),
        ("中共", &["中共党员", "中共预备党员"]),
        ("积极分子", &["共青团员"]),
        ("入党积极分子", &["共青团员"]),
        ("发展对象", &["共青团员"]),
    ],
    unlisted: &[],
    ending: "",
    source: &ENTRY_FORM,
    closed: false,
};
