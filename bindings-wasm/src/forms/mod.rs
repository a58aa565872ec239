//! The checks of single fields.

use wasm_bindgen::prelude::*;

/// A form makes few allocations and drops them at once: the smallest allocator serves it as well as any.
#[cfg(all(target_arch = "wasm32", not(any(feature = "rules", feature = "roster"))))]
#[global_allocator]
static ALLOCATOR: lol_alloc::LockedAllocator<lol_alloc::FreeListAllocator> =
    lol_alloc::LockedAllocator::new(lol_alloc::FreeListAllocator::new());

/// Answers a request of the calls of forms.
///
/// # Errors
/// The JSON of the error, `{error: {code, path, params}}`.
#[wasm_bindgen]
pub fn call(name: &str, request: &str) -> Result<String, String> {
    zhtj::wire::call_form(name, request).map_err(|error| error.to_json_text())
}
