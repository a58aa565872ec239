//! Every source that a rule cites, each once.
//!
//! The name of a source says what it is and where in it: `FAQ_2019_Q4`, `LEAGUE_CONSTITUTION_2023_ART_1`.

pub mod accounts;
pub mod faq;
pub mod graduates;
pub mod league;
pub mod membership;
pub mod organization;
pub mod permission;
pub mod standards;
pub mod system;
pub mod transfer_workflow;

use crate::kernel::Source;

/// Defines sources and the list of them. Fields left out are empty.
macro_rules! sources {
    ($(
        $(#[$meta:meta])*
        $name:ident = $grade:ident, $title:literal, $issuer:literal, $date:literal
        $(, article: $article:literal)? $(, url: $url:literal)? $(, quote: $quote:literal)?;
    )*) => {
        $(
            $(#[$meta])*
            pub static $name: $crate::kernel::Source = $crate::kernel::Source {
                id: stringify!($name),
                title: $crate::sources::text($title),
                issuer: $crate::sources::text($issuer),
                date: $crate::sources::text($date),
                article: $crate::sources::text(concat!($($article)?)),
                url: $crate::sources::text(concat!($($url)?)),
                grade: $crate::kernel::Grade::$grade,
                quote: $crate::sources::text(concat!($($quote)?)),
            };
        )*

        pub(super) static LIST: &[&$crate::kernel::Source] = &[$(&$name),*];
    };
}
pub(crate) use sources;

/// A text that explains, or nothing in a build without them.
#[doc(hidden)]
#[must_use]
pub const fn text(text: &'static str) -> &'static str {
    if cfg!(feature = "provenance") { text } else { "" }
}

/// Gives every source.
pub fn all() -> impl Iterator<Item = &'static Source> {
    [
        accounts::LIST,
        faq::LIST,
        league::LIST,
        graduates::LIST,
        membership::LIST,
        organization::LIST,
        permission::LIST,
        standards::LIST,
        system::LIST,
        transfer_workflow::LIST,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// Gives the source of an id.
#[must_use]
pub fn get(id: &str) -> Option<&'static Source> {
    all().find(|source| source.id == id)
}

#[cfg(test)]
mod tests {
    #[test]
    fn ids_are_unique_and_every_source_can_be_found() {
        let mut seen = std::collections::BTreeSet::new();
        for source in super::all() {
            assert!(seen.insert(source.id), "{} stands twice", source.id);
            assert!(!source.title.is_empty() && !source.issuer.is_empty(), "{}", source.id);
        }
    }
}
