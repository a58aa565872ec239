//! Encoding and delimiter of a text file.

use std::borrow::Cow;
use std::io::{Read, Seek, SeekFrom};

use encoding_rs::{DecoderResult, GB18030, UTF_16BE, UTF_16LE};
use memchr::{memchr2, memrchr2};

use super::{row_at, split};
use crate::roster::read::{Delimiter, Encoding, ReadError};
use crate::roster::{Batch, Limits};

/// Bytes that are looked at together.
const WINDOW: usize = 1 << 20;
/// Bytes from the start that the delimiter is found from, and the rows of them.
const SAMPLE: usize = 64 << 10;
const SAMPLE_ROWS: usize = 20;

/// What was found out.
pub(super) struct Found {
    pub(super) start: u64,
    pub(super) encoding: Encoding,
    pub(super) delimiter: Delimiter,
}

pub(super) fn detect<R: Read + Seek>(input: &mut R) -> Result<Found, ReadError> {
    let first = window(input)?;
    let (encoding, mark) = match first.as_slice() {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
        [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
        [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
        _ => (without_mark(input, &first)?, 0),
    };
    let sample = first.get(mark..first.len().min(SAMPLE)).unwrap_or_default();
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(sample),
        Encoding::Gb18030 => GB18030.decode_without_bom_handling(sample).0,
        Encoding::Utf16Le => UTF_16LE.decode_without_bom_handling(sample).0,
        Encoding::Utf16Be => UTF_16BE.decode_without_bom_handling(sample).0,
    };
    let mut start = mark;
    let delimiter = match named_delimiter(&text) {
        Some((delimiter, length)) => {
            let is_wide = matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be);
            start += if is_wide { 2 * length } else { length };
            delimiter
        }
        None => likely_delimiter(&text, first.len() > SAMPLE),
    };
    Ok(Found { start: start as u64, encoding, delimiter })
}

fn window<R: Read>(input: &mut R) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    input.take(WINDOW as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Decides by the first part of the file that is not plain ASCII. Rows that do not keep to it are told when they come.
fn without_mark<R: Read + Seek>(input: &mut R, first: &[u8]) -> Result<Encoding, ReadError> {
    if let Some(at) = memchr::memchr(0, first) {
        return Err(ReadError::Binary { row: row_at(first.get(..at).unwrap_or_default(), b',') });
    }
    let mut bytes = Cow::Borrowed(first);
    let mut position = 0;
    loop {
        let is_last = bytes.len() < WINDOW;
        if let Some(at) = bytes.iter().position(|byte| !byte.is_ascii()) {
            // The window may end within a character; it is to end with a line, or with the file.
            input.seek(SeekFrom::Start(position + at as u64))?;
            let more = window(input)?;
            let whole =
                if more.len() < WINDOW { more.len() } else { memrchr2(b'\n', b'\r', &more).unwrap_or(more.len()) };
            let more = more.get(..whole).unwrap_or_default();
            let is_utf8 = match std::str::from_utf8(more) {
                Ok(_) => true,
                // Either a character is cut at the end of a window without lines, or the first line decides.
                Err(error) => {
                    (error.error_len().is_none() && whole == WINDOW)
                        || more.split(is_line_end).next().is_some_and(is_surely_utf8)
                }
            };
            if is_utf8 {
                return Ok(Encoding::Utf8);
            }
            return match decode(more, true) {
                Err(at) if position == 0 && !explain(more, at, true).1 => {
                    let before: Vec<u8> = first
                        .iter()
                        .take_while(|byte| byte.is_ascii())
                        .chain(more.get(..at).unwrap_or_default())
                        .copied()
                        .collect();
                    Err(ReadError::Encoding { row: row_at(&before, b','), mixed: false })
                }
                _ => Ok(Encoding::Gb18030),
            };
        }
        if is_last {
            return Ok(Encoding::Utf8);
        }
        position += bytes.len() as u64;
        input.seek(SeekFrom::Start(position))?;
        bytes = Cow::Owned(window(input)?);
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that `split` takes")]
fn is_line_end(byte: &u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Whether a line is UTF-8 beyond doubt: two characters of three bytes each. Three Chinese characters of GB 18030 whose
/// bytes happen to look like that are such as no name, place or unit is written with.
fn is_surely_utf8(line: &[u8]) -> bool {
    let long = || line.iter().filter(|byte| (0xE0..=0xEF).contains(*byte)).count();
    !line.is_ascii() && std::str::from_utf8(line).is_ok() && long() >= 2
}

/// Decodes whole lines; the error is where they stop keeping to the encoding.
pub(super) fn decode(bytes: &[u8], is_gb18030: bool) -> Result<Cow<'_, str>, usize> {
    if !is_gb18030 {
        return std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| error.valid_up_to());
    }
    let mut start = 0;
    for line in bytes.split(is_line_end) {
        if is_surely_utf8(line) {
            return Err(start);
        }
        start += line.len() + 1;
    }
    let mut decoder = GB18030.new_decoder_without_bom_handling();
    let room = decoder.max_utf8_buffer_length_without_replacement(bytes.len()).ok_or(0_usize)?;
    let mut text = String::with_capacity(room);
    match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
        (DecoderResult::InputEmpty, _) => Ok(Cow::Owned(text)),
        (DecoderResult::Malformed(length, after), read) => Err(read.saturating_sub(usize::from(length + after))),
        (DecoderResult::OutputFull, read) => Err(read),
    }
}

/// What stands before a place that does not keep to the encoding, and whether its line keeps to the other one.
pub(super) fn explain(bytes: &[u8], at: usize, is_gb18030: bool) -> (&[u8], bool) {
    let before = bytes.get(..at).unwrap_or(bytes);
    let start = memrchr2(b'\n', b'\r', before).map_or(0, |end| end + 1);
    let rest = bytes.get(start..).unwrap_or_default();
    let line = rest.get(..memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())).unwrap_or_default();
    (before, if is_gb18030 { is_surely_utf8(line) } else { decode(line, true).is_ok() })
}

/// Excel's own first line `sep=;`, and its length in characters, all of them ASCII.
fn named_delimiter(text: &str) -> Option<(Delimiter, usize)> {
    let length = text.find(['\n', '\r'])?;
    let line = text.get(..length)?.trim_matches('"');
    let (name, delimiter) = (line.get(..4)?, line.get(4..)?);
    let delimiter = match delimiter {
        "," => Delimiter::Comma,
        ";" => Delimiter::Semicolon,
        "\t" => Delimiter::Tab,
        _ => return None,
    };
    let end = if text.get(length..)?.starts_with("\r\n") { 2 } else { 1 };
    name.eq_ignore_ascii_case("sep=").then_some((delimiter, length + end))
}

/// The delimiter that splits most of the first rows, and among those the one that makes most cells.
fn likely_delimiter(text: &str, is_cut: bool) -> Delimiter {
    let limits = Limits { columns: u16::MAX, ..Limits::default() };
    let text = match text.rfind(['\n', '\r']) {
        Some(end) if is_cut => text.get(..end).unwrap_or(text),
        _ => text,
    };
    let score = |delimiter: Delimiter| {
        let mut batch = Batch::default();
        // No limit can be passed; if it could, there would only be fewer rows to count.
        let _ = split::split(text, delimiter.byte(), &limits, &mut batch);
        let cells: Vec<usize> =
            batch.rows().take(SAMPLE_ROWS).map(|row| row.len()).filter(|cells| *cells > 1).collect();
        (cells.len(), cells.iter().sum::<usize>())
    };
    // Of equals the last one counts: a file without any delimiter has commas.
    let all = [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Comma];
    all.into_iter().max_by_key(|delimiter| score(*delimiter)).unwrap_or(Delimiter::Comma)
}
