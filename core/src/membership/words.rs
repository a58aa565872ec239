//! Enums whose values are words: in JSON by their code, in messages in two languages.

/// Defines an enum, the list of its values, and the word for each. The code is the name in JSON.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal, $zh:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$doc])* $variant),* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word for it; its code is the name in JSON.
            #[must_use]
            pub const fn term(self) -> &'static $crate::kernel::Term {
                match self {
                    $(Self::$variant => &$crate::kernel::Term { code: $code, zh: $zh, en: $en }),*
                }
            }
        }
    };
}
pub(crate) use words;
