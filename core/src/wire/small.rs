//! Reading JSON text for a page of a portal, which loads the program over a network: the same trees as
//! [`Tree::parse`](super::read::Tree::parse) gives, with far less code. A number with a fraction or an exponent
//! is read as one that is not whole, which is all that the calls of forms ask: none of them takes one.

use std::borrow::Cow;

use super::WireError;
use super::read::Tree;

/// Lists and maps may lie so deep in each other, as in `serde_json`.
const DEPTH: u8 = 127;

/// Reads a text.
///
/// # Errors
/// `request.malformed_json`.
pub(super) fn parse(json: &str) -> Result<Tree<'_>, WireError> {
    let mut reader = Reader { json, at: 0 };
    let tree = reader.value(DEPTH).filter(|_| {
        reader.skip_blanks();
        reader.at == json.len()
    });
    tree.ok_or_else(|| {
        let read = json.as_bytes().get(..reader.at).unwrap_or_default();
        let line = read.split(|byte| *byte == b'\n').count();
        let column = read.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        WireError::new("request.malformed_json", format!("line {line}, column {column}"))
    })
}

struct Reader<'de> {
    json: &'de str,
    at: usize,
}

impl<'de> Reader<'de> {
    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn word(&mut self, word: &str, tree: Tree<'de>) -> Option<Tree<'de>> {
        word.bytes().try_for_each(|byte| self.take(byte))?;
        Some(tree)
    }

    fn value(&mut self, depth: u8) -> Option<Tree<'de>> {
        self.skip_blanks();
        match self.peek()? {
            b'n' => self.word("null", Tree::Null),
            b't' => self.word("true", Tree::Bool(true)),
            b'f' => self.word("false", Tree::Bool(false)),
            b'"' => self.text().map(Tree::Text),
            opening @ (b'[' | b'{') => self.many(opening, depth.checked_sub(1)?),
            _ => self.number(),
        }
    }

    /// A list or a map.
    fn many(&mut self, opening: u8, depth: u8) -> Option<Tree<'de>> {
        let is_map = opening == b'{';
        // In ASCII a closing bracket comes two places after its opening one.
        let closing = opening + 2;
        let (mut values, mut fields) = (Vec::new(), Vec::new());
        self.at += 1;
        self.skip_blanks();
        if self.take(closing).is_none() {
            loop {
                if is_map {
                    self.skip_blanks();
                    let name = self.text()?;
                    self.skip_blanks();
                    self.take(b':')?;
                    fields.push((name, self.value(depth)?));
                } else {
                    values.push(self.value(depth)?);
                }
                self.skip_blanks();
                if self.take(b',').is_none() {
                    break;
                }
            }
            self.take(closing)?;
        }
        Some(if is_map { Tree::Map(fields) } else { Tree::List(values) })
    }

    fn digits(&mut self) -> Option<()> {
        let from = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > from).then_some(())
    }

    fn number(&mut self) -> Option<Tree<'de>> {
        let from = self.at;
        let is_negative = self.take(b'-').is_some();
        if self.take(b'0').is_none() {
            self.digits()?;
        }
        let whole = self.json.get(from..self.at)?;
        let mut is_whole = true;
        if self.take(b'.').is_some() {
            is_whole = false;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            is_whole = false;
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        let number = match (is_whole, is_negative) {
            (true, false) => whole.parse().ok().map(Tree::Unsigned),
            // A negative zero is no whole number, as in serde_json.
            (true, true) => whole.parse().ok().filter(|number| *number != 0).map(Tree::Signed),
            (false, _) => None,
        };
        Some(number.unwrap_or(Tree::Float(f64::NAN)))
    }

    fn text(&mut self) -> Option<Cow<'de, str>> {
        self.take(b'"')?;
        let mut owned: Option<String> = None;
        loop {
            let from = self.at;
            let stop = loop {
                match self.peek()? {
                    byte @ (b'"' | b'\\') => break byte,
                    0..0x20 => return None,
                    _ => self.at += 1,
                }
            };
            let plain = self.json.get(from..self.at)?;
            self.at += 1;
            if stop == b'"' {
                return Some(match owned {
                    Some(text) => Cow::Owned(text + plain),
                    None => Cow::Borrowed(plain),
                });
            }
            let text = owned.get_or_insert_default();
            text.push_str(plain);
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let unit = self.unit()?;
                if (0xd800..0xdc00).contains(&unit) {
                    self.take(b'\\')?;
                    self.take(b'u')?;
                    let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    char::from_u32(0x1_0000 + ((unit - 0xd800) << 10 | low))?
                } else {
                    // Half of a pair alone is no character.
                    char::from_u32(unit)?
                }
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| {
            let digit = char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
            Some(unit * 16 + digit)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What both readers make of a text; the place of an error need not be the same.
    fn agree(json: &str) {
        let (small, whole) = (parse(json), Tree::parse(json));
        match (&small, &whole) {
            (Ok(small), Ok(whole)) => assert!(same(small, whole), "{json:?}"),
            (Err(small), Err(whole)) => assert_eq!(small.code(), whole.code()),
            _ => panic!("{json:?} is read by one only: {} {}", small.is_ok(), whole.is_ok()),
        }
    }

    fn same(a: &Tree<'_>, b: &Tree<'_>) -> bool {
        match (a, b) {
            (Tree::Null, Tree::Null) | (Tree::Float(_), Tree::Float(_)) => true,
            (Tree::Bool(a), Tree::Bool(b)) => a == b,
            (Tree::Unsigned(a), Tree::Unsigned(b)) => a == b,
            (Tree::Signed(a), Tree::Signed(b)) => a == b,
            (Tree::Text(a), Tree::Text(b)) => a == b,
            (Tree::List(a), Tree::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (Tree::Map(a), Tree::Map(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|((m, a), (n, b))| m == n && same(a, b))
            }
            _ => false,
        }
    }

    #[test]
    fn whatever_serde_json_reads_or_refuses_is_read_or_refused() {
        for json in [
            "",
            " ",
            "null",
            " true ",
            "false",
            "nul",
            "nulll",
            "0",
            "-0",
            "01",
            "-1",
            "1.5",
            "1.",
            ".5",
            "1e5",
            "1e",
            "1E+9",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "-9223372036854775809",
            "\"\"",
            "\"a",
            "'a'",
            r#""\u0041\ud83d\ude00\n\/""#,
            r#""\ud83d""#,
            r#""\ude00""#,
            r#""\ud83d\u0041""#,
            r#""\x""#,
            "\"\n\"",
            "[]",
            "[1,]",
            "[1 2]",
            "[",
            "]",
            "{}",
            r#"{"a":1,"a":2}"#,
            r#"{"a"}"#,
            r#"{"a":}"#,
            "{a:1}",
            r#"{"a":[{"b":null}]}"#,
            "[} ",
            "{]",
            "1 1",
            "\u{feff}1",
            "+1",
            "--1",
            "NaN",
            "[1,2,3] x",
        ] {
            agree(json);
        }
        agree(&"[".repeat(200));
        for depth in [126, 127, 128, 129] {
            agree(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_made_of_its_signs_too(json in r#"[\[\]{}",:\\ 0-9eE.+\-untrfalsed]{0,24}"#) {
            agree(&json);
        }

        #[test]
        fn any_text_comes_through(text in any::<String>()) {
            agree(&serde_json::json!({ "text": text }).to_string());
        }
    }
}
