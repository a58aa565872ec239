//! Panics of the libraries that read and write workbooks, kept from ending the process.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    /// How many contained calls this thread is in.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Whether this thread is in a call whose panic becomes an error.
///
/// Such a panic is told by the error, so a host that owns the process asks this in its panic hook and stays silent:
///
/// ```
/// let usual = std::panic::take_hook();
/// std::panic::set_hook(Box::new(move |panic| {
///     if !zhtj::roster::is_contained() {
///         usual(panic);
///     }
/// }));
/// ```
#[must_use]
pub fn is_contained() -> bool {
    DEPTH.get() > 0
}

/// Counts a call while it lives, also while it unwinds.
struct Inside;

impl Inside {
    fn new() -> Self {
        DEPTH.set(DEPTH.get().saturating_add(1));
        Self
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}

/// Runs what calls into such a library; `None` if it panics. Whatever the call was about to change must not be used
/// after that.
pub(super) fn contained<T>(call: impl FnOnce() -> T) -> Option<T> {
    let _inside = Inside::new();
    catch_unwind(AssertUnwindSafe(call)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contained_call_is_known_as_one() {
        assert!(!is_contained());
        assert_eq!(contained(is_contained), Some(true));
        assert_eq!(contained(|| contained(|| panic!("in the test on purpose")) == Some(())), Some(false));
        assert!(!is_contained());
    }
}
