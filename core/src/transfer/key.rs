//! The keys under which a portal keeps members, organizations and applications. They are the portal's own and say nothing
//! about a person: a key in the shape of a resident ID number is refused, so that no event log holds one.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The text cannot be a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected 1 to 64 of the characters A-Z a-z 0-9 . _ - that are not in the shape of a resident ID number")]
pub struct NotAKey;

const MAX_LENGTH: usize = 64;

fn is_key(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    (1..=MAX_LENGTH).contains(&text.len()) && text.bytes().all(allowed) && !is_shaped_like_an_id(text.as_bytes())
}

/// 15 digits, or 17 digits and a digit or X.
fn is_shaped_like_an_id(bytes: &[u8]) -> bool {
    match bytes {
        [digits @ .., last] if digits.len() == 17 => {
            digits.iter().all(u8::is_ascii_digit) && (last.is_ascii_digit() || last.eq_ignore_ascii_case(&b'x'))
        }
        digits => digits.len() == 15 && digits.iter().all(u8::is_ascii_digit),
    }
}

macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// The key as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAKey;

            fn from_str(text: &str) -> Result<Self, NotAKey> {
                if is_key(text) { Ok(Self(text.into())) } else { Err(NotAKey) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAKey;

            fn try_from(text: String) -> Result<Self, NotAKey> {
                if is_key(&text) { Ok(Self(text.into())) } else { Err(NotAKey) }
            }
        }

        impl From<$name> for String {
            fn from(key: $name) -> Self {
                key.0.into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 64,
                    "pattern": "^[A-Za-z0-9._-]+$",
                    "description": "a key of the portal's own; not in the shape of a resident ID number"
                })
            }
        }
    )*};
}

keys! {
    /// The key of a member, or of somebody about to be entered.
    MemberId;
    /// The key of an organization.
    OrganizationId;
    /// The key of an application for a transfer.
    ApplicationId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_short_plain_and_no_id_number() {
        for good in ["m1", "A.b_c-9", "123456789012345678901", "12345678901234567"] {
            assert_eq!(good.parse::<MemberId>().unwrap().as_str(), good);
        }
        for bad in ["", "张三", "a b", "11010519491231002X", "11010519491231002x", "110105491231002"] {
            assert_eq!(bad.parse::<MemberId>(), Err(NotAKey), "{bad}");
        }
        assert!("a".repeat(65).parse::<OrganizationId>().is_err());
        let json = serde_json::to_string(&"m1".parse::<ApplicationId>().unwrap()).unwrap();
        assert_eq!(json, "\"m1\"");
        assert!(serde_json::from_str::<ApplicationId>("\"11010519491231002X\"").is_err());
    }
}
