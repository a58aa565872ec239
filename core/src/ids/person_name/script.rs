//! What kind of character stands in a name.

/// The dot between the parts of a name: GB 13000 code 00B7, GB 18030 code A1A4.
pub(super) const DOT: char = '\u{b7}';

/// The kind of a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(super) enum Class {
    /// A Chinese character.
    Han = 0,
    /// The dot U+00B7.
    Dot = 1,
    /// A blank.
    Blank = 2,
    /// A digit of any script.
    Digit = 3,
    /// A letter of another script.
    Letter = 4,
    /// A sign.
    Symbol = 5,
    /// A code that everybody may use as they like.
    PrivateUse = 6,
    /// What stands where a character was lost.
    Lost = 7,
}

impl Class {
    /// The number of kinds.
    pub(super) const COUNT: usize = 8;
}

/// Tells the kind of a character.
pub(super) fn class(c: char) -> Class {
    match c {
        _ if is_han(c) => Class::Han,
        DOT => Class::Dot,
        ' ' => Class::Blank,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}' => Class::PrivateUse,
        // A question mark from a conversion that knew no better, the replacement character, the box and the geta mark.
        '?' | '\u{fffd}' | '□' | '〓' => Class::Lost,
        _ if c.is_numeric() => Class::Digit,
        _ if c.is_alphabetic() => Class::Letter,
        _ => Class::Symbol,
    }
}

/// Whether a character is a Chinese character: the zero 〇, the unified and compatibility ideographs, and all of planes 2
/// and 3, which hold nothing else and to which each edition of GB 18030 adds.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{3007}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
    )
}

/// The character that a look-alike of the dot or a radical stands for; `None` for all others. The full stop is not among
/// them, since it is right after an initial.
pub(super) fn look_alike(c: char) -> Option<char> {
    match c {
        '\u{2027}' | '\u{2022}' | '\u{30fb}' | '\u{ff65}' | '\u{2219}' | '\u{22c5}' | '\u{25cf}' => Some(DOT),
        '\u{2f00}'..='\u{2fd5}' => KANGXI.chars().nth((u32::from(c) - 0x2f00) as usize),
        '\u{2e80}'..='\u{2eff}' => SIMPLIFIED_RADICALS.iter().find(|(radical, _)| *radical == c).map(|(_, han)| *han),
        _ => None,
    }
}

/// The characters of the 214 Kangxi radicals U+2F00 to U+2FD5 (their compatibility decompositions). PDF readers copy
/// radicals for the characters that look the same.
const KANGXI: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢\
    尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火\
    爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿\
    肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹\
    雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

/// The radicals without a decomposition that look like a character used in names.
const SIMPLIFIED_RADICALS: [(char, char); 19] = [
    ('\u{2ec5}', '见'),
    ('\u{2ec6}', '角'),
    ('\u{2ec9}', '贝'),
    ('\u{2ecb}', '车'),
    ('\u{2ed3}', '长'),
    ('\u{2ed4}', '门'),
    ('\u{2ed8}', '青'),
    ('\u{2ed9}', '韦'),
    ('\u{2eda}', '页'),
    ('\u{2edb}', '风'),
    ('\u{2edc}', '飞'),
    ('\u{2ee2}', '马'),
    ('\u{2ee5}', '鱼'),
    ('\u{2ee6}', '鸟'),
    ('\u{2ee8}', '麦'),
    ('\u{2ee9}', '黄'),
    ('\u{2eec}', '齐'),
    ('\u{2ef0}', '龙'),
    ('\u{2ef3}', '龟'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_apart() {
        for (c, expected) in [
            ('张', Class::Han),
            ('〇', Class::Han),
            ('\u{9fff}', Class::Han),
            ('𬀩', Class::Han),
            ('\u{31350}', Class::Han),
            ('·', Class::Dot),
            ('1', Class::Digit),
            ('①', Class::Digit),
            ('Ⅱ', Class::Digit),
            ('a', Class::Letter),
            ('ن', Class::Letter),
            ('の', Class::Letter),
            ('-', Class::Symbol),
            ('⿰', Class::Symbol),
            ('\u{e863}', Class::PrivateUse),
            ('?', Class::Lost),
        ] {
            assert_eq!(class(c), expected, "{c}");
        }
    }

    #[test]
    fn every_radical_stands_for_a_chinese_character() {
        assert_eq!(KANGXI.chars().count(), 214);
        assert!(('\u{2f00}'..='\u{2fd5}').all(|c| look_alike(c).is_some_and(is_han)));
        assert!(SIMPLIFIED_RADICALS.iter().all(|(radical, han)| look_alike(*radical) == Some(*han) && is_han(*han)));
        assert_eq!((look_alike('⾼'), look_alike('⾦'), look_alike('高')), (Some('高'), Some('金'), None));
    }
}
