//! Masking of personal data. Whatever prints a person's data prints it through here; the full text is given only by an
//! explicit [`Reveal::Full`].

use std::fmt;

/// Whether personal data is shown in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reveal {
    /// Masked. The default everywhere.
    #[default]
    Masked,
    /// In full, because the caller asked for it.
    Full,
}

/// What kind of personal data a text is; it decides what remains visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An identity number: first three and last two characters remain.
    Id,
    /// A person's name: the first character remains.
    Name,
    /// A telephone number: first three and last four characters remain.
    Phone,
    /// An e-mail address: the first character and the domain remain.
    Email,
    /// Any other number that leads to one person: the first four characters remain.
    Number,
    /// Free text: nothing remains but its length.
    Text,
    /// Leads to nobody, such as a chosen value of a list: everything remains.
    Public,
}

/// A text that belongs to a person. `Debug` and `Display` show it masked.
///
/// ```
/// use zhtj::kernel::{Kind, Personal};
/// let id = Personal::new(Kind::Id, "11010519491231002X");
/// assert_eq!(format!("{id} {id:?}"), "110*************2X 110*************2X");
/// assert_eq!(id.reveal(), "11010519491231002X");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Personal {
    kind: Kind,
    text: Box<str>,
}

impl Personal {
    /// Wraps a text of a person.
    #[must_use]
    pub fn new(kind: Kind, text: impl Into<Box<str>>) -> Self {
        Self { kind, text: text.into() }
    }

    /// The kind of data it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The full text. The one way to it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.text
    }

    /// The text as it may be shown.
    #[must_use]
    pub fn show(&self, reveal: Reveal) -> String {
        match reveal {
            Reveal::Full => self.text.to_string(),
            Reveal::Masked => mask(self.kind, &self.text),
        }
    }
}

impl fmt::Display for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&mask(self.kind, &self.text))
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Masks a text, keeping what its kind may show and the number of characters.
///
/// A text too short to hide enough of itself is hidden wholly.
#[must_use]
pub fn mask(kind: Kind, text: &str) -> String {
    let (head, tail, hidden) = match kind {
        Kind::Id => (3, 2, 6),
        Kind::Name => (1, 0, 1),
        Kind::Phone => (3, 4, 4),
        Kind::Number => (4, 0, 4),
        Kind::Text => (0, 0, 0),
        Kind::Public => return text.to_owned(),
        Kind::Email => {
            let (local, domain) = text.rsplit_once('@').unwrap_or((text, ""));
            let local = keep(local, 1, 0, 1);
            return if domain.is_empty() { local } else { format!("{local}@{domain}") };
        }
    };
    keep(text, head, tail, hidden)
}

fn keep(text: &str, head: usize, tail: usize, hidden: usize) -> String {
    let length = super::text::characters(text);
    let enough = hidden > 0 && length >= head + tail + hidden;
    text.chars().enumerate().map(|(i, c)| if enough && (i < head || i + tail >= length) { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_keeps_only_what_it_may() {
        for (kind, text, masked) in [
            (Kind::Id, "110105194912310021", "110*************21"),
            (Kind::Id, "1101", "****"),
            (Kind::Name, "欧阳明明", "欧***"),
            (Kind::Name, "张三", "张*"),
            (Kind::Name, "张", "*"),
            (Kind::Name, "张三丰", "张**"),
            (Kind::Phone, "13800138000", "138****8000"),
            (Kind::Email, "zhang@example.com", "z****@example.com"),
            (Kind::Number, "201932000001", "2019********"),
            (Kind::Text, "abc", "***"),
            (Kind::Id, "", ""),
        ] {
            assert_eq!(mask(kind, text), masked);
        }
    }
}
