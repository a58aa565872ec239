//! Post in the League (现任团内职务). A sheet does not tell whether its organization is a leading body (领导机关), so the
//! values of both kinds are taken: first those of branches and committees, then those of leading bodies alone.

use super::{Entry, Vocabulary};
use crate::sources::system::GUANGDONG_2019;

/// The posts.
pub static POST: Vocabulary = Vocabulary {
    id: "post",
    zh: "团内职务",
    en: "post in the League",
    entries: &[
        Entry::new("书记", &["团支书", "支书", "支部书记", "团支部书记", "团委书记", "团总支书记", "团工委书记"]),
        Entry::new(
            "副书记",
            &["副团支书", "副支书", "支部副书记", "团支部副书记", "团委副书记", "团总支副书记", "团工委副书记"],
        ),
        Entry::new("组织委员", &["组织"]),
        Entry::new("宣传委员", &["宣传", "宣委"]),
        Entry::new("文体委员", &["文体"]),
        Entry::new("生产委员", &[]),
        Entry::new("权益委员", &[]),
        Entry::new("志愿委员", &["志愿服务委员", "志愿者委员"]),
        Entry::new("其他", &["其它"]),
        Entry::new("常委", &["常务委员"]),
        Entry::new("委员", &[]),
        Entry::new("候补委员", &[]),
        Entry::new("工作人员", &[]),
    ],
    ambiguous: &[
        ("组宣委员", &["组织委员", "宣传委员"]),
        ("文艺委员", &["文体委员"]),
        ("体育委员", &["文体委员"]),
        ("组委", &["组织委员"]),
    ],
    unlisted: &[],
    ending: "",
    source: &GUANGDONG_2019,
    closed: false,
};
