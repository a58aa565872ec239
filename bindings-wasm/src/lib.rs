//! The WebAssembly modules of the npm package `zhtj`, one feature each, built alone.
//!
//! - `forms`: the checks of single fields, small enough for any page.
//! - `rules`: the whole JSON contract.
//! - `roster`: spreadsheets in and out.

#[cfg(feature = "forms")]
pub mod forms;
#[cfg(feature = "roster")]
pub mod roster;
#[cfg(feature = "rules")]
pub mod rules;
