//! test
use wasm_bindgen::prelude::*;

/// x
#[wasm_bindgen]
pub fn call(name: &str, request: &str) -> Result<String, String> {
    zhtj::wire::call(name, request).map_err(|e| e.to_json().to_string())
}
