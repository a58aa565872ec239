//! The whole JSON contract.

use wasm_bindgen::prelude::*;

/// Answers a request of the JSON contract.
///
/// # Errors
/// The JSON of the error, `{error: {code, path, params}}`.
#[wasm_bindgen]
pub fn call(name: &str, request: &str) -> Result<String, String> {
    zhtj::wire::call(name, request).map_err(|error| error.to_json().to_string())
}
