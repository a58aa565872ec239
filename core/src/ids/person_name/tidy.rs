//! Tidying of a name: what it says stays, how it is written becomes uniform.

use super::script::{DOT, is_han, look_alike};
use crate::kernel::text::{Changes, Tidy, tidy_text};

/// Chinese names of up to so many characters are padded with blanks to line up in a column («张　三»); in longer ones a
/// blank may stand for the dot. 99.8 % of Han names have 2 or 3 characters, and double surnames make 4.
const PADDED: usize = 4;

/// Tidies a name. It is idempotent, and borrows a name that is tidy.
pub(super) fn tidy(text: &str) -> Tidy<'_> {
    let mut tidy = tidy_text(text);
    if tidy.text.chars().all(is_plain) {
        return tidy;
    }
    let uniform = uniform_characters(&tidy.text);
    if uniform != tidy.text {
        tidy.text = uniform.into();
        tidy.changes = tidy.changes.and(Changes::LOOK_ALIKE);
    }
    let joined = without_blanks(&tidy.text);
    if joined != tidy.text {
        tidy.text = joined.into();
        tidy.changes = tidy.changes.and(Changes::INNER_BLANK);
    }
    tidy
}

/// What a Chinese name consists of.
const fn is_plain(c: char) -> bool {
    is_han(c) || c == DOT
}

/// Look-alikes replaced. A full stop is the dot only between two Chinese characters, blanks aside.
fn uniform_characters(text: &str) -> String {
    let known = |c: char| look_alike(c).unwrap_or(c);
    let beside =
        |mut side: &mut dyn Iterator<Item = char>| (&mut side).find(|c| *c != ' ').is_some_and(|c| is_han(known(c)));
    let replace = |(at, c): (usize, char)| {
        if c != '.' {
            return known(c);
        }
        let (before, after) = text.split_at_checked(at).unwrap_or_default();
        let is_dot = beside(&mut before.chars().rev()) && beside(&mut after.chars().skip(1));
        if is_dot { DOT } else { c }
    };
    text.char_indices().map(replace).collect()
}

/// Blanks beside dots removed, and those that only pad a short Chinese name.
fn without_blanks(text: &str) -> String {
    let dotted = text.replace(" \u{b7}", "\u{b7}").replace("\u{b7} ", "\u{b7}");
    let is_chinese = dotted.chars().all(|c| is_plain(c) || c == ' ');
    let characters = dotted.chars().filter(|c| is_han(*c)).count();
    if is_chinese && characters <= PADDED && !dotted.contains(DOT) { dotted.replace(' ', "") } else { dotted }
}
