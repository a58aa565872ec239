//! Tidying of typed and pasted text: full-width characters, blanks, invisible characters, Excel's apostrophe. What was
//! changed is always told, so that nothing is corrected silently.

use std::borrow::Cow;

use super::Term;

/// Ways in which text was tidied, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Changes(u8);

macro_rules! changes {
    ($($(#[$meta:meta])* $name:ident = $bit:literal, $code:literal, $zh:literal, $en:literal;)*) => {
        impl Changes {
            $($(#[$meta])* pub const $name: Self = Self(1 << $bit);)*
        }

        static TERMS: &[Term] = &[$(Term { code: $code, zh: $zh, en: $en }),*];
    };
}

changes! {
    /// Blanks before or after the text were removed.
    OUTER_BLANK = 0, "outer_blank", "首尾空白", "blanks around it";
    /// Blanks inside the text were removed, non-breaking and ideographic ones among them.
    INNER_BLANK = 1, "inner_blank", "中间空白", "blanks inside";
    /// Characters without width were removed: zero-width spaces and joiners, marks of direction, byte order marks.
    INVISIBLE = 2, "invisible", "不可见字符", "invisible characters";
    /// A leading apostrophe, with which Excel is told that something is text, was removed.
    APOSTROPHE = 3, "apostrophe", "前导撇号", "leading apostrophe";
    /// Full-width letters, digits or signs became ASCII.
    FULL_WIDTH = 4, "full_width", "全角字符", "full-width characters";
    /// A lower-case letter became upper-case.
    LOWER_CASE = 5, "lower_case", "小写字母", "lower-case letter";
    /// Another character was put in place of a look-alike.
    LOOK_ALIKE = 6, "look_alike", "形近字符", "look-alike character";
}

impl Changes {
    /// Whether nothing was changed.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The union of two sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of the other set is in this one.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The words for what was changed, for messages.
    #[must_use]
    pub fn terms(self) -> Vec<&'static Term> {
        TERMS.iter().enumerate().filter(|(bit, _)| self.0 >> bit & 1 == 1).map(|(_, term)| term).collect()
    }
}

/// The number of characters. The library's own count is made for long texts, at ten times the size.
pub(crate) fn characters(text: &str) -> usize {
    text.bytes().fold(0, |count, byte| count + usize::from(byte & 0xc0 != 0x80))
}

/// Text after tidying, and what was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tidy<'a> {
    /// The tidy text; borrowed where nothing had to be removed from the middle.
    pub text: Cow<'a, str>,
    /// What was changed.
    pub changes: Changes,
}

/// Tidies a code, such as a number: no blanks at all, no invisible characters, ASCII where a full-width form stands.
///
/// It is idempotent. Case is left to the caller, who knows which letters are allowed.
///
/// ```
/// use zhtj::kernel::text::{Changes, tidy_code};
/// let tidy = tidy_code("'１１０ 105");
/// assert_eq!(tidy.text, "110105");
/// assert_eq!(tidy.changes, Changes::APOSTROPHE.and(Changes::FULL_WIDTH).and(Changes::INNER_BLANK));
/// ```
#[must_use]
pub fn tidy_code(text: &str) -> Tidy<'_> {
    tidy(text, true)
}

/// Tidies prose, such as a name or a chosen value: the same, but blanks inside stay.
#[must_use]
pub fn tidy_text(text: &str) -> Tidy<'_> {
    tidy(text, false)
}

fn tidy(text: &str, code: bool) -> Tidy<'_> {
    let clean = |c: char| !is_blank(c) && !is_invisible(c) && !is_full_width(c) && !is_apostrophe(c);
    // Nearly every cell is already tidy; ASCII without blanks or apostrophes is the cheap case to see it.
    if text.bytes().all(|b| b.is_ascii_graphic() && b != b'\'' && b != b'`')
        || (!text.is_ascii() && text.chars().all(clean))
    {
        return Tidy { text: Cow::Borrowed(text), changes: Changes::default() };
    }
    let mut changes = Changes::default();
    let mut out = String::with_capacity(text.len());
    let mut pending_blank = false;
    for c in text.chars() {
        if is_invisible(c) {
            changes = changes.and(Changes::INVISIBLE);
        } else if is_blank(c) {
            if out.is_empty() {
                changes = changes.and(Changes::OUTER_BLANK);
            } else {
                pending_blank = true;
            }
        } else if out.is_empty() && is_apostrophe(c) {
            changes = changes.and(Changes::APOSTROPHE);
        } else {
            if pending_blank {
                pending_blank = false;
                if code {
                    changes = changes.and(Changes::INNER_BLANK);
                } else {
                    out.push(' ');
                }
            }
            if is_full_width(c) {
                changes = changes.and(Changes::FULL_WIDTH);
            }
            out.push(narrow(c));
        }
    }
    if pending_blank {
        changes = changes.and(Changes::OUTER_BLANK);
    }
    if !code && changes.is_empty() && out != text {
        // Runs of blanks, or other blanks than U+0020, between words.
        changes = changes.and(Changes::INNER_BLANK);
    }
    Tidy { text: Cow::Owned(out), changes }
}

/// Whether a character is a blank in this module's sense.
#[must_use]
pub const fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200a}' | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// Whether a character has no width: it cannot be seen in a cell.
#[must_use]
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '’' | '‘' | '＇')
}

const fn is_full_width(c: char) -> bool {
    matches!(c, '\u{ff01}'..='\u{ff5e}')
}

/// The ASCII form of a full-width character; any other stays.
#[must_use]
pub fn narrow(c: char) -> char {
    if is_full_width(c) { char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c) } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_lose_everything_that_cannot_be_seen() {
        for (text, tidy, changes) in [
            ("110105", "110105", Changes::default()),
            (" 110105\n", "110105", Changes::OUTER_BLANK),
            ("110\u{a0}105", "110105", Changes::INNER_BLANK),
            ("\u{feff}110\u{200b}105", "110105", Changes::INVISIBLE),
            ("’110105", "110105", Changes::APOSTROPHE),
            ("１１０１０５Ｘ", "110105X", Changes::FULL_WIDTH),
            ("张三", "张三", Changes::default()),
            ("", "", Changes::default()),
            ("  ", "", Changes::OUTER_BLANK),
        ] {
            assert_eq!(tidy_code(text), Tidy { text: tidy.into(), changes }, "{text:?}");
        }
    }

    #[test]
    fn prose_keeps_single_blanks_between_words() {
        assert_eq!(tidy_text(" Anna  Maria ").text, "Anna Maria");
        assert_eq!(tidy_text("Anna\u{3000}Maria").changes, Changes::INNER_BLANK);
        assert_eq!(tidy_text("Anna Maria").changes, Changes::default());
    }

    proptest! {
        #[test]
        fn tidying_is_idempotent(text in "\\PC{0,12}|[ '’\u{200b}\u{a0}１Ａ0-9]{0,12}") {
            for tidy in [tidy_code, tidy_text] {
                let once = tidy(&text).text.into_owned();
                let twice = tidy(&once);
                prop_assert_eq!(&*twice.text, &once);
                prop_assert!(twice.changes.is_empty());
            }
        }
    }
}
