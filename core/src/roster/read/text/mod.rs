//! Text tables: CSV and its relatives, in the encodings that Chinese offices use.
//!
//! The reading thread only finds places where the file may be cut ([`cut`]); decoding and splitting into cells happens
//! in [`TextPiece::parse`], on any thread ([`split`]). The encoding is decided by the first part of the file that is not
//! plain ASCII; a later row that does not keep to it is told with its number.

use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE};

use super::{Delimiter, Encoding, FileKind, Parsed, Piece, ReadError, Rows};
use crate::roster::{Batch, Limits};

mod cut;
mod detect;
mod split;

/// Bytes of a piece, give or take a record.
const PIECE: usize = 1 << 20;
/// Bytes that a single record may have.
const RECORD: usize = 16 << 20;

/// An open text file.
pub(super) struct Text<R> {
    input: R,
    /// Where the table starts: behind the byte order mark and a line that only names the delimiter.
    start: u64,
    encoding: Encoding,
    delimiter: Delimiter,
}

impl<R: Read + Seek> Text<R> {
    /// Finds out encoding and delimiter.
    pub(super) fn open(mut input: R) -> Result<Self, ReadError> {
        let found = detect::detect(&mut input)?;
        Ok(Self { input, start: found.start, encoding: found.encoding, delimiter: found.delimiter })
    }

    pub(super) const fn kind(&self) -> FileKind {
        FileKind::Text { encoding: self.encoding, delimiter: self.delimiter }
    }

    /// Streams the rows from the start of the table.
    pub(super) fn rows(&mut self, limits: &Limits) -> Result<TextRows<'_, R>, ReadError> {
        self.input.seek(SeekFrom::Start(self.start))?;
        let decoder = match self.encoding {
            Encoding::Utf16Le => Some(UTF_16LE.new_decoder_without_bom_handling()),
            Encoding::Utf16Be => Some(UTF_16BE.new_decoder_without_bom_handling()),
            Encoding::Utf8 | Encoding::Gb18030 => None,
        };
        let format = Format {
            is_gb18030: self.encoding == Encoding::Gb18030,
            delimiter: self.delimiter.byte(),
            limits: *limits,
        };
        let shared = Arc::new(Shared { format, rows: AtomicU32::new(0), stray: AtomicU64::new(0) });
        Ok(TextRows { input: &mut self.input, decoder, rest: Vec::new(), is_over: false, shared })
    }
}

/// What all pieces of a file have in common.
#[derive(Debug)]
struct Shared {
    format: Format,
    /// Rows with something in them, in the pieces parsed so far.
    rows: AtomicU32,
    /// Cells dropped in the pieces parsed so far.
    stray: AtomicU64,
}

#[derive(Debug, Clone, Copy)]
struct Format {
    is_gb18030: bool,
    delimiter: u8,
    limits: Limits,
}

/// The rows of a text file.
pub(super) struct TextRows<'a, R> {
    input: &'a mut R,
    /// For encodings that cannot be cut bytewise: they become UTF-8 here.
    decoder: Option<Decoder>,
    /// What was read behind the last cut.
    rest: Vec<u8>,
    is_over: bool,
    shared: Arc<Shared>,
}

impl<R: Read> Rows for TextRows<'_, R> {
    fn sheet(&self) -> &'static str {
        ""
    }

    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError> {
        let mut bytes = std::mem::take(&mut self.rest);
        let mut want = PIECE;
        let cut = loop {
            self.read_up_to(&mut bytes, want)?;
            let cut = cut::last_boundary(&bytes, self.shared.format.delimiter, self.is_over);
            if cut.at > 0 || self.is_over {
                break cut;
            }
            if bytes.len() >= RECORD {
                self.is_over = true;
                return Err(if cut.is_open {
                    ReadError::UnclosedQuote { row: 1 }
                } else {
                    ReadError::Broken { sheet: None }
                });
            }
            want = want.saturating_mul(2);
        };
        if !self.is_over {
            self.rest = bytes.split_off(cut.at);
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        Ok(Some(Piece::Text(TextPiece {
            bytes,
            is_open: cut.is_open && self.is_over,
            shared: Arc::clone(&self.shared),
        })))
    }

    fn stray_cells(&self) -> u64 {
        self.shared.stray.load(Ordering::Relaxed)
    }
}

impl<R: Read> TextRows<'_, R> {
    /// Reads until there are so many bytes, or the file is over.
    fn read_up_to(&mut self, bytes: &mut Vec<u8>, want: usize) -> Result<(), ReadError> {
        while !self.is_over && bytes.len() < want {
            let missing = want - bytes.len();
            match &mut self.decoder {
                None => {
                    bytes.reserve_exact(missing);
                    let read = (&mut *self.input).take(missing as u64).read_to_end(bytes)?;
                    self.is_over = read < missing;
                }
                Some(decoder) => {
                    // Chinese text takes 3 bytes in UTF-8 for 2 in UTF-16.
                    let mut raw = Vec::with_capacity(missing);
                    let read = (&mut *self.input).take(missing as u64).read_to_end(&mut raw)?;
                    self.is_over = read < missing;
                    let room = decoder.max_utf8_buffer_length_without_replacement(raw.len()).unwrap_or(usize::MAX);
                    let mut text = String::with_capacity(room);
                    let (result, _) = decoder.decode_to_string_without_replacement(&raw, &mut text, self.is_over);
                    bytes.extend_from_slice(text.as_bytes());
                    if let encoding_rs::DecoderResult::Malformed(..) = result {
                        // Half a character. A byte that UTF-8 never has makes the piece tell its row.
                        bytes.push(0xFF);
                        self.is_over = true;
                    }
                }
            }
        }
        Ok(())
    }
}

/// Whole records of a text file, not yet decoded.
#[derive(Debug)]
pub struct TextPiece {
    bytes: Vec<u8>,
    /// Whether a quotation mark opens a cell of the last record and none closes it.
    is_open: bool,
    shared: Arc<Shared>,
}

impl TextPiece {
    /// Its bytes; how far a file is read can be told by their sum.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a piece is never empty")]
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Parses the piece.
    ///
    /// # Errors
    /// [`ReadError`] with the code `file.encoding`, `file.binary`, `file.unclosed_quote`, `file.too_many_rows` or
    /// `file.too_many_columns`; rows count from the start of the piece.
    pub(super) fn parse(self) -> Result<Parsed, ReadError> {
        let format = self.shared.format;
        let text = detect::decode(&self.bytes, format.is_gb18030).map_err(|at| {
            let (before, mixed) = detect::explain(&self.bytes, at, format.is_gb18030);
            ReadError::Encoding { row: row_at(before, format.delimiter), mixed }
        })?;
        if let Some(at) = memchr::memchr(0, text.as_bytes()) {
            return Err(ReadError::Binary {
                row: row_at(text.as_bytes().get(..at).unwrap_or_default(), format.delimiter),
            });
        }
        let mut batch = Batch::default();
        let split = split::split(&text, format.delimiter, &format.limits, &mut batch)?;
        if self.is_open {
            return Err(ReadError::UnclosedQuote { row: split.last });
        }
        self.shared.stray.fetch_add(split.stray, Ordering::Relaxed);
        let rows = u32::try_from(batch.len()).unwrap_or(u32::MAX);
        let before = self.shared.rows.fetch_add(rows, Ordering::Relaxed);
        if before.saturating_add(rows) > format.limits.rows {
            return Err(ReadError::TooManyRows { limit: format.limits.rows });
        }
        Ok(Parsed { batch, spanned: Some(split.last) })
    }
}

/// The row that starts in or goes on behind these bytes.
fn row_at(before: &[u8], delimiter: u8) -> u32 {
    // Bytes that are no text stay what they are for this: only ASCII matters.
    let plain: String = before.iter().map(|b| if b.is_ascii() { char::from(*b) } else { '?' }).collect();
    let limits = Limits { columns: u16::MAX, ..Limits::default() };
    let mut batch = Batch::default();
    // Something is put behind, so that a row that has only started counts.
    split::split(&(plain + "?"), delimiter, &limits, &mut batch).map_or(1, |split| split.last)
}

#[cfg(test)]
mod tests;
