//! Occupation (职业): Guangdong's list. The import sheet as reconstructed has no such column.

use super::{Entry, Vocabulary};
use crate::sources::system::GUANGDONG_2019;

/// The occupations.
pub static OCCUPATION: Vocabulary = Vocabulary {
    id: "occupation",
    zh: "职业",
    en: "occupation",
    entries: &[
        Entry::new("学生", &["在校学生", "在校生"]),
        Entry::new("国有企业职工", &["国企职工"]),
        Entry::new("非公企业职工", &["非公有制企业职工"]),
        Entry::new("机关事业单位职工", &[]),
        Entry::new("社会组织员工", &[]),
        Entry::new("农民", &[]),
        Entry::new("自由职业者", &["自由职业"]),
        Entry::new("公办高校教职工", &[]),
        Entry::new("公办中学教职工", &[]),
        Entry::new("公办中职教职工", &[]),
        Entry::new("民办高校教职工", &[]),
        Entry::new("民办中学教职工", &[]),
        Entry::new("民办中职教职工", &[]),
        Entry::new("其他", &["其它"]),
    ],
    ambiguous: &[
        (
            "教师",
            &[
                "公办高校教职工",
                "公办中学教职工",
                "公办中职教职工",
                "民办高校教职工",
                "民办中学教职工",
                "民办中职教职工",
            ],
        ),
        ("公务员", &["机关事业单位职工"]),
    ],
    unlisted: &[],
    ending: "",
    source: &GUANGDONG_2019,
    closed: false,
};
