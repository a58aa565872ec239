//! Ethnic group (民族): the 56 names of GB/T 3304-1991, in the order of Guangdong's list, which is roughly by number of
//! people, then the two others that lists of the kind carry.
//!
//! Ways of writing that are rewritten: without 族 (汉), names before a renaming (毛难族 until 1986, 崩龙族 until 1985,
//! 僮族 until 1965), spellings that public lists contain by mistake (哈呢族, 僳僳族, 达翰尔族, 么佬族), and colloquial
//! short forms of one group only (维族, 蒙族). 哈族 may be 哈萨克族 or 哈尼族, so both are suggested.

use super::{Entry, Vocabulary};
use crate::sources::standards::GB_T_3304_1991;

const fn e(value: &'static str) -> Entry {
    Entry::new(value, &[])
}

/// The ethnic groups.
pub static ETHNICITY: Vocabulary = Vocabulary {
    id: "ethnicity",
    zh: "民族",
    en: "ethnic group",
    entries: &[
        Entry::new("汉族", &["漢族", "汉民族"]),
        Entry::new("壮族", &["壯族", "僮族"]),
        Entry::new("满族", &["滿族", "满洲族"]),
        e("回族"),
        e("苗族"),
        Entry::new("维吾尔族", &["維吾爾族", "维族"]),
        e("土家族"),
        e("彝族"),
        Entry::new("蒙古族", &["蒙族"]),
        e("藏族"),
        e("布依族"),
        e("侗族"),
        e("瑶族"),
        Entry::new("朝鲜族", &["朝鮮族", "鲜族", "朝族"]),
        e("白族"),
        Entry::new("哈尼族", &["哈呢族"]),
        Entry::new("哈萨克族", &["哈薩克族"]),
        e("黎族"),
        e("傣族"),
        Entry::new("畲族", &["畬族"]),
        Entry::new("傈僳族", &["僳僳族"]),
        e("仡佬族"),
        Entry::new("东乡族", &["東鄉族"]),
        e("拉祜族"),
        e("水族"),
        e("佤族"),
        Entry::new("纳西族", &["納西族"]),
        e("羌族"),
        e("土族"),
        Entry::new("仫佬族", &["么佬族"]),
        Entry::new("锡伯族", &["錫伯族"]),
        e("柯尔克孜族"),
        Entry::new("达斡尔族", &["达翰尔族", "達斡爾族"]),
        Entry::new("景颇族", &["景頗族"]),
        Entry::new("毛南族", &["毛难族"]),
        e("撒拉族"),
        e("布朗族"),
        e("塔吉克族"),
        e("阿昌族"),
        e("普米族"),
        Entry::new("鄂温克族", &["鄂溫克族"]),
        e("怒族"),
        e("京族"),
        Entry::new("基诺族", &["基諾族"]),
        Entry::new("德昂族", &["崩龙族"]),
        e("保安族"),
        e("俄罗斯族"),
        e("裕固族"),
        Entry::new("乌孜别克族", &["乌兹别克族", "烏孜別克族"]),
        Entry::new("门巴族", &["門巴族"]),
        Entry::new("鄂伦春族", &["鄂倫春族"]),
        Entry::new("独龙族", &["獨龍族"]),
        e("塔塔尔族"),
        e("赫哲族"),
        e("高山族"),
        e("珞巴族"),
        Entry::new("其他", &["其它"]),
        Entry::new("外国血统中国籍人士", &["外国血统", "外国血统中国籍", "外国血统的中国籍人士"]),
    ],
    ambiguous: &[
        ("汗族", &["汉族"]),
        ("状族", &["壮族"]),
        ("庄族", &["壮族"]),
        ("哈族", &["哈萨克族", "哈尼族"]),
        ("布族", &["布依族", "布朗族"]),
        ("佬族", &["仡佬族", "仫佬族"]),
    ],
    unlisted: &["穿青人", "革家人", "僜人", "夏尔巴人", "摩梭人", "克木人"],
    ending: "族",
    source: &GB_T_3304_1991,
    closed: true,
};

#[cfg(test)]
mod tests {
    use super::super::Match;
    use super::*;

    #[test]
    fn there_are_56_groups_and_two_others() {
        assert_eq!(ETHNICITY.entries.len(), 58);
        assert_eq!(ETHNICITY.entries.iter().filter(|entry| entry.value.ends_with('族')).count(), 56);
    }

    #[test]
    fn every_group_is_found_without_its_ending() {
        for entry in ETHNICITY.entries {
            if let Some(short) = entry.value.strip_suffix('族') {
                assert_eq!(ETHNICITY.find(short), Match::Alias(entry));
            }
        }
    }
}
