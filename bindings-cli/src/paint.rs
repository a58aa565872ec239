//! Colours of the terminal. Where they are off, the text is the same without them: no meaning rests on colour alone.

use zhtj::kernel::Severity;

/// A way to set text apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    Bold,
    Dim,
    Green,
    Yellow,
    Magenta,
    Red,
    Blue,
}

impl Ink {
    /// The colour of a severity.
    pub(crate) const fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Red,
            Severity::Undecided => Self::Magenta,
            Severity::Warning => Self::Yellow,
            Severity::Note => Self::Blue,
        }
    }

    /// The parameters of the escape sequence (ECMA-48, SGR).
    const fn sgr(self) -> &'static str {
        match self {
            Self::Bold => "1",
            Self::Dim => "2",
            Self::Green => "32",
            Self::Yellow => "33",
            Self::Magenta => "35",
            Self::Red => "31",
            Self::Blue => "34",
        }
    }
}

/// Puts on colours, or leaves them out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paint {
    /// Whether colours are put on.
    pub(crate) on: bool,
}

impl Paint {
    /// The text in one or several inks.
    pub(crate) fn ink(self, inks: &[Ink], text: &str) -> String {
        if !self.on || text.is_empty() {
            return text.to_owned();
        }
        let codes: Vec<_> = inks.iter().map(|ink| ink.sgr()).collect();
        format!("\u{1b}[{}m{text}\u{1b}[0m", codes.join(";"))
    }

    pub(crate) fn bold(self, text: &str) -> String {
        self.ink(&[Ink::Bold], text)
    }

    pub(crate) fn dim(self, text: &str) -> String {
        self.ink(&[Ink::Dim], text)
    }
}
