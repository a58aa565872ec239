//! Why a file cannot be used, each in one clear sentence of the user's language.

use crate::kernel::Lang;

/// Why a file cannot be read as a roster. Nothing of the file's content is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
}

impl ReadError {
    /// The stable code, `file.problem`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "file.empty",
        }
    }

    /// The sentence for people: the fact, then what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::Empty => lang.pick("文件是空的；请重新导出后再试", "the file is empty; export it again").to_owned(),
        }
    }
}
