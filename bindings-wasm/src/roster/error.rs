//! Errors as the scripts of the package get them: `{error: {code, path, params}}`, with the sentence in both languages
//! among the parameters. Nothing of what a file holds is in them.

use serde_json::{Map, Value as Json, json};
use zhtj::kernel::Lang;
use zhtj::roster::edit::EditError;
use zhtj::roster::read::ReadError;
use zhtj::roster::write::WriteError;

fn of(code: &str, path: &str, mut params: Map<String, Json>, message: impl Fn(Lang) -> String) -> String {
    params.insert("detail".to_owned(), message(Lang::En).into());
    params.insert("message".to_owned(), json!({ "zh": message(Lang::Zh), "en": message(Lang::En) }));
    json!({ "error": { "code": code, "path": path, "params": params } }).to_string()
}

/// A file that cannot be read.
pub(super) fn of_read(error: &ReadError) -> String {
    of(error.code(), "", error.params(), |lang| error.message(lang))
}

/// A workbook that cannot be written.
pub(super) fn of_write(error: &WriteError) -> String {
    of(error.code(), "", Map::new(), |lang| error.message(lang))
}

/// A cell that cannot be changed.
pub(super) fn of_edit(error: &EditError) -> String {
    let params = match error {
        EditError::Unreadable(error) => error.params(),
        EditError::NoSuchCell { row, column } => {
            [("row".to_owned(), (*row).into()), ("column".to_owned(), (*column).into())].into_iter().collect()
        }
        _ => Map::new(),
    };
    of(error.code(), "", params, |lang| error.message(lang))
}
