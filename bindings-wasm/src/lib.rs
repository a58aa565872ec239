//! The WebAssembly modules of the npm package.
use wasm_bindgen::prelude::*;

/// Answers a request of the JSON contract.
///
/// # Errors
/// The JSON of the error, `{error: {code, path, params}}`.
#[wasm_bindgen]
pub fn call(name: &str, request: &str) -> Result<String, String> {
    zhtj::wire::call_form(name, request).map_err(|e| e.to_json_text())
}

#[cfg(all(feature = "forms", target_arch = "wasm32"))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());
