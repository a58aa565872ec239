//! Where a file may be cut so that no record is torn apart.

use memchr::{memchr, memrchr2};

/// Where bytes may be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cut {
    /// Behind the end of the last record that is whole; 0 if none is.
    pub(super) at: usize,
    /// Whether a quotation mark behind it opens a cell that is not closed yet.
    pub(super) is_open: bool,
}

/// Finds the last end of a record. The bytes start with a record. `is_last`: nothing follows them.
///
/// Works on UTF-8 and on GB 18030 alike: none of the bytes looked for is ever a part of a longer character.
pub(super) fn last_boundary(bytes: &[u8], delimiter: u8, is_last: bool) -> Cut {
    let mut at = 0;
    // Start of the part that stands in no quoted cell.
    let mut plain = 0;
    let mut from = 0;
    while let Some(found) = bytes.get(from..).and_then(|rest| memchr(b'"', rest)) {
        let quote = from + found;
        if !is_cell_start(bytes, quote, delimiter) {
            // A mark inside of a cell is a character like others.
            from = quote + 1;
            continue;
        }
        at = boundary_in(bytes, plain, quote, is_last).unwrap_or(at);
        let Some(behind) = closing(bytes, quote + 1, is_last) else { return Cut { at, is_open: true } };
        plain = behind;
        from = behind;
    }
    Cut { at: boundary_in(bytes, plain, bytes.len(), is_last).unwrap_or(at), is_open: false }
}

/// Whether a cell starts here.
fn is_cell_start(bytes: &[u8], at: usize, delimiter: u8) -> bool {
    match at.checked_sub(1).and_then(|before| bytes.get(before)) {
        None | Some(b'\n' | b'\r') => true,
        Some(before) => *before == delimiter,
    }
}

/// Behind the last line end within a part outside of quoted cells.
fn boundary_in(bytes: &[u8], start: usize, end: usize, is_last: bool) -> Option<usize> {
    let part = bytes.get(start..end)?;
    let found = memrchr2(b'\n', b'\r', part)?;
    // At the very end, a line feed that belongs to the carriage return may still follow.
    if part.get(found) == Some(&b'\r') && start + found + 1 == bytes.len() && !is_last {
        return memrchr2(b'\n', b'\r', part.get(..found)?).map(|found| start + found + 1);
    }
    Some(start + found + 1)
}

/// Behind the mark that closes a cell; `None` if it is not among the bytes.
pub(super) fn closing(bytes: &[u8], mut from: usize, is_last: bool) -> Option<usize> {
    loop {
        let quote = from + memchr(b'"', bytes.get(from..)?)?;
        match bytes.get(quote + 1) {
            Some(b'"') => from = quote + 2,
            Some(_) => return Some(quote + 1),
            // The next byte may be a second mark.
            None => return is_last.then_some(quote + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_never_torn_apart() {
        for (text, is_last, at, is_open) in [
            ("a,b\nc", false, 4, false),
            ("a,b\r\nc,d\r\n", false, 10, false),
            ("a,b\rc,d\r", false, 4, false),
            ("a,b\rc,d\r", true, 8, false),
            ("a,\"b\nc\",d\ne", false, 10, false),
            ("a,\"b\"\"\nc\",d\ne", false, 12, false),
            ("a\n\"b\nc", false, 2, true),
            ("a\n\"b\"", false, 2, true),
            ("a\n\"b\"", true, 2, false),
            ("a\nb\"c\nd", false, 6, false),
            ("a\n\"b\"x\"\nd", false, 8, false),
            ("abc", false, 0, false),
            ("", true, 0, false),
        ] {
            assert_eq!(last_boundary(text.as_bytes(), b',', is_last), Cut { at, is_open }, "{text:?}");
        }
    }
}
