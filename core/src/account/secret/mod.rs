//! Texts that only one person may know: passwords and codes. What they are made of, how they are kept, how they are
//! compared. The rules on them stand in the files above this folder.

mod alphabet;
mod hex;
mod sealed;

use std::fmt;

use serde::Deserialize;

pub use alphabet::{CodeAlphabet, Draw, draw};
pub use hex::{Hex, HexBytes};
pub use sealed::{Purpose, Sealed};

/// A secret text. `Debug` and `Display` show eight stars whatever its length; it is never serialized.
///
/// ```
/// use zhtj::account::secret::Secret;
/// let password = Secret::new("correct horse");
/// assert_eq!(format!("{password} {password:?}"), "******** ********");
/// assert_eq!(password.reveal(), "correct horse");
/// ```
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Secret(Box<str>);

impl Secret {
    /// Wraps a text.
    #[must_use]
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The text itself. The one way to it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("********")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
