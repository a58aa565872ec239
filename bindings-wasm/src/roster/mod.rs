//! Spreadsheets in and out: files held in memory, checked, edited, corrected and written.
//!
//! The scripts of the package hide these functions behind classes with types; here requests and answers are JSON, and
//! what is long (files, lists of rows) crosses as it is.

mod answer;
mod book;
mod error;
mod request;

pub use book::{RosterBook, RosterExisting};

use std::io::Cursor;

use wasm_bindgen::prelude::*;
use zhtj::kernel::{Lang, Reveal};
use zhtj::roster::column::COLUMNS;
use zhtj::roster::render::Style;
use zhtj::roster::{SheetKind, write};

/// A blank import sheet.
///
/// # Errors
/// The JSON of the error, `file.*`.
#[wasm_bindgen]
pub fn template(cadres: bool, english: bool) -> Result<Vec<u8>, String> {
    let kind = if cadres { SheetKind::Cadres } else { SheetKind::Members };
    let mut out = Cursor::new(Vec::new());
    write::template(kind, style(english, false), &mut out).map_err(|error| error::of_write(&error))?;
    Ok(out.into_inner())
}

/// What a column can be about, as a JSON list.
#[must_use]
#[wasm_bindgen]
pub fn fields() -> String {
    answer::json(&COLUMNS.iter().map(answer::field).collect::<Vec<_>>())
}

/// Everything about a code that a roster can have, as JSON; nothing if there is no such code.
#[must_use]
#[wasm_bindgen]
pub fn explain(code: &str, english: bool) -> Option<String> {
    zhtj::explain::explain(code, lang(english)).map(|explanation| answer::json(&explanation))
}

const fn lang(english: bool) -> Lang {
    if english { Lang::En } else { Lang::Zh }
}

const fn style(english: bool, reveal: bool) -> Style {
    Style { lang: lang(english), reveal: if reveal { Reveal::Full } else { Reveal::Masked } }
}
