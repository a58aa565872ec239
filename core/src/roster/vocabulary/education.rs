//! Education (文化程度): the fifteen values of Guangdong's list, of which the entry form shows one.
//!
//! GB/T 4658-2006 (学历代码, in force from 2007-03-01) knows finished, attended and broken-off studies but none under
//! way (在读), so its names are rewritten only where they say the same.

use super::{Entry, Vocabulary};
use crate::sources::system::GUANGDONG_2019;

/// The degrees of education.
pub static EDUCATION: Vocabulary = Vocabulary {
    id: "education",
    zh: "文化程度",
    en: "education",
    entries: &[
        Entry::new("普通高中在读", &["高中在读", "高中生", "在读高中"]),
        Entry::new("普通本科在读", &["本科在读", "大学本科在读", "在读本科", "本科生在读"]),
        Entry::new("普通专科在读", &["专科在读", "大专在读", "大学专科在读", "在读专科", "在读大专"]),
        Entry::new("中等职业教育在读", &["中专在读", "中职在读", "职高在读", "技校在读", "职业高中在读"]),
        Entry::new("初中在读", &["初级中学在读", "初中生", "在读初中"]),
        Entry::new("普通本科", &["本科", "大学本科", "本科毕业", "大学本科毕业", "大学本科教育", "全日制本科"]),
        Entry::new("普通专科", &["专科", "大专", "大学专科", "专科毕业", "大专毕业", "大学专科毕业", "大学专科教育"]),
        Entry::new("普通高中", &["高中", "高中毕业", "普通高中毕业", "高级中学", "普通高级中学教育"]),
        Entry::new(
            "中等职业教育",
            &[
                "中专",
                "中职",
                "职高",
                "技校",
                "中等专科",
                "中等专科毕业",
                "职业高中",
                "职业高中毕业",
                "技工学校",
                "技工学校毕业",
                "中专毕业",
            ],
        ),
        Entry::new("初中", &["初中毕业", "初级中学", "初级中学教育"]),
        Entry::new("硕士", &["硕士研究生", "硕士研究生毕业", "硕士毕业"]),
        Entry::new("硕士在读", &["硕士研究生在读", "在读硕士"]),
        Entry::new("博士", &["博士研究生", "博士研究生毕业", "博士毕业"]),
        Entry::new("博士在读", &["博士研究生在读", "在读博士"]),
        Entry::new("小学", &["小学毕业", "小学教育"]),
    ],
    ambiguous: &[
        ("研究生", &["硕士", "硕士在读", "博士", "博士在读"]),
        ("研究生教育", &["硕士", "硕士在读", "博士", "博士在读"]),
        ("研究生在读", &["硕士在读", "博士在读"]),
        ("大学", &["普通本科", "普通本科在读", "普通专科", "普通专科在读"]),
        ("大学生", &["普通本科在读", "普通专科在读"]),
        ("本科生", &["普通本科在读", "普通本科"]),
        ("大专生", &["普通专科在读", "普通专科"]),
        ("中学", &["初中", "普通高中"]),
        ("在读", &["初中在读", "普通高中在读", "中等职业教育在读", "普通专科在读", "普通本科在读"]),
    ],
    unlisted: &[],
    ending: "",
    source: &GUANGDONG_2019,
    closed: false,
};
