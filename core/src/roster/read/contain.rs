//! The errors that panics and errors of the library that reads workbooks become.

use super::ReadError;
use crate::roster::contain::contained;

/// Runs what calls into the library that parses workbooks. On files that break the rules of their format it panics in
/// places (indexes past the end of a record, differences below zero in a range); such a file is to end with a sentence,
/// not with the process. Whatever the call was about to change must not be used after an error.
///
/// Where panics abort (a browser), the limits that are checked beforehand still hold, and a broken file ends the worker.
pub(super) fn contain<T>(call: impl FnOnce() -> Result<T, ReadError>) -> Result<T, ReadError> {
    contained(call).unwrap_or(Err(ReadError::Broken { sheet: None }))
}

macro_rules! meaning {
    ($($error:ident),*) => {$(
        impl From<calamine::$error> for ReadError {
            fn from(error: calamine::$error) -> Self {
                match error {
                    calamine::$error::Io(error) => error.into(),
                    calamine::$error::Password => Self::Encrypted,
                    _ => Self::Broken { sheet: None },
                }
            }
        }
    )*};
}

meaning!(XlsxError, XlsbError, XlsError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        assert_eq!(contain(|| Ok(1)), Ok(1));
        assert_eq!(contain::<()>(|| panic!("in the test on purpose")), Err(ReadError::Broken { sheet: None }));
    }
}
