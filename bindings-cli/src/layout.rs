//! Text in terminal cells: Chinese characters are two cells wide and may be broken anywhere, Latin words may not.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The cells that a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text with blanks after it up to so many cells.
pub(crate) fn pad(text: &str, cells: usize) -> String {
    let blanks = cells.saturating_sub(width(text));
    format!("{text}{:blanks$}", "")
}

/// The text with blanks before it up to so many cells.
pub(crate) fn pad_left(text: &str, cells: usize) -> String {
    let blanks = cells.saturating_sub(width(text));
    format!("{:blanks$}{text}", "")
}

/// A number with its thousands apart.
pub(crate) fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Breaks a text into lines of at most so many cells, at least one line.
///
/// Words longer than a line are broken; signs that may not begin a line stay with what they follow, even if the line
/// then is too wide by one sign.
pub(crate) fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(2);
    let (mut lines, mut line, mut used) = (Vec::new(), String::new(), 0);
    for unit in units(text) {
        let wide = width(&unit);
        if used + wide > cells && used > 0 {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            used = 0;
        }
        if used == 0 && unit == " " && !lines.is_empty() {
            continue;
        }
        if wide <= cells || unit.chars().count() <= 2 {
            line.push_str(&unit);
            used += wide;
            continue;
        }
        for c in unit.chars() {
            let wide = c.width().unwrap_or(0);
            if used + wide > cells {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push(c);
            used += wide;
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// What may not be taken apart: words of narrow characters, single wide characters with the signs that follow them.
fn units(text: &str) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    let mut in_word = false;
    for c in text.chars() {
        let narrow = c.width().unwrap_or(0) < 2 && c != ' ';
        match units.last_mut() {
            Some(last) if (narrow && in_word) || may_not_begin(c) || last.ends_with(may_not_end) => last.push(c),
            _ => units.push(c.to_string()),
        }
        in_word = narrow;
    }
    units
}

const fn may_not_begin(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '；'
            | '：'
            | '、'
            | '！'
            | '？'
            | '）'
            | '」'
            | '』'
            | '》'
            | '】'
            | '〕'
            | '”'
            | '’'
            | '…'
    ) || matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | ')' | ']' | '}')
}

fn may_not_end(c: char) -> bool {
    matches!(c, '（' | '「' | '『' | '《' | '【' | '〔' | '“' | '‘')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_wide_characters_and_between_words() {
        assert_eq!(wrap("末位与前17位不符", 8), ["末位与前", "17位不符"]);
        assert_eq!(wrap("the last character", 9), ["the last", "character"]);
        assert_eq!(wrap("一二三，四", 6), ["一二", "三，四"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("一二（三四）", 6), ["一二", "（三", "四）"]);
        assert_eq!(wrap("委员会, 2011", 6), ["委员", "会,", "2011"]);
        assert_eq!(wrap("", 10), [""]);
    }

    #[test]
    fn padding_counts_cells() {
        assert_eq!(pad("姓名", 6), "姓名  ");
        assert_eq!(pad_left("1,000", 6), " 1,000");
        assert_eq!([0, 999, 1000, 1_234_567].map(number), ["0", "999", "1,000", "1,234,567"]);
    }
}
