//! Reading of files: what is in them is found out from their bytes, never from their name.

use super::Batch;

mod error;

pub use error::ReadError;

/// A part of a sheet that can be parsed apart from the others, on any thread.
#[derive(Debug)]
pub enum Piece {
    /// Rows that are already parsed, with their numbers in the sheet.
    Rows(Batch),
}

/// A parsed piece.
#[derive(Debug)]
pub struct Parsed {
    /// The rows.
    pub batch: Batch,
    /// For a piece that was cut out of a text file: how many rows of the sheet it spans, blank ones included. The
    /// numbers of its rows then count from 1 and are to be shifted by what came before. `None`: they are final.
    pub spanned: Option<u32>,
}

impl Piece {
    /// Parses the piece.
    ///
    /// # Errors
    /// [`ReadError`] when the file turns out to be broken or a limit is passed.
    pub fn parse(self) -> Result<Parsed, ReadError> {
        match self {
            Self::Rows(batch) => Ok(Parsed { batch, spanned: None }),
        }
    }
}

/// A sheet that gives its rows piece by piece, about 1 MiB at a time.
pub trait Rows {
    /// The name of the sheet; empty for a text file.
    fn sheet(&self) -> &str;

    /// The next piece; `None` when there is none left.
    ///
    /// # Errors
    /// [`ReadError`] when the file turns out to be broken or a limit is passed.
    fn next_piece(&mut self) -> Result<Option<Piece>, ReadError>;
}
