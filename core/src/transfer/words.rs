//! One way to write a fixed vocabulary of this topic: an enum whose variants carry a stable code and two names.

/// Defines an enum with its words: `Variant = "code", "中文", "English";`.
///
/// The code is also how JSON writes the variant.
macro_rules! words {
    ($(
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $code:literal, $zh:literal, $en:literal;)+
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $vis enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// All of them, in the order of the definition.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for it.
            #[must_use]
            pub const fn term(self) -> &'static $crate::kernel::Term {
                match self {
                    $(Self::$variant => &$crate::kernel::Term { code: $code, zh: $zh, en: $en },)+
                }
            }
        }
    )+};
}
pub(crate) use words;
