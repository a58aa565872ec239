//! How a code is kept: a salted digest, bound to what the code is for and to whom.
//!
//! HMAC-SHA-256 with the salt as its key, over the purpose, the holder and the text, each preceded by its length. A code
//! for one organization or purpose therefore never opens the record of another. Eight characters are few enough to be
//! searched through by whoever reads the record: it is kept like a password, and the code dies soon.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

use super::Hex;

/// What a code is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// 管理员注册码
    Registration,
    /// 密码重置码
    Reset,
}

impl Purpose {
    const fn tag(self) -> &'static [u8] {
        match self {
            Self::Registration => b"zhtj registration code 1",
            Self::Reset => b"zhtj reset code 1",
        }
    }
}

/// A code as it is kept: salt and digest. From it the code cannot be read, only tried.
///
/// ```
/// use zhtj::account::secret::{Purpose, Sealed};
/// let sealed = Sealed::new(Purpose::Registration, "org-1", [7; 16], "aB3dE6gH");
/// assert!(sealed.opens(Purpose::Registration, "org-1", "aB3dE6gH"));
/// assert!(!sealed.opens(Purpose::Registration, "org-1", "ab3dE6gH"));
/// assert!(!sealed.opens(Purpose::Registration, "org-2", "aB3dE6gH"));
/// assert!(!sealed.opens(Purpose::Reset, "org-1", "aB3dE6gH"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// 16 random bytes, different for every code.
    salt: Hex<16>,
    /// The digest.
    digest: Hex<32>,
}

impl Sealed {
    /// Seals a code.
    #[must_use]
    pub fn new(purpose: Purpose, holder: &str, salt: [u8; 16], text: &str) -> Self {
        Self { salt: Hex(salt), digest: Hex(digest(purpose, holder, salt, text)) }
    }

    /// Whether a text is the code, in a time that depends on the lengths only.
    #[must_use]
    pub fn opens(&self, purpose: Purpose, holder: &str, text: &str) -> bool {
        self.matches(purpose, holder, text).into()
    }

    /// Whether a text would be the code if its letters were written in other cases. All spellings are tried and none
    /// ends the search, so the time tells nothing but how many letters were entered; texts with more than 8 letters are
    /// not tried.
    #[must_use]
    pub fn opens_in_other_case(&self, purpose: Purpose, holder: &str, text: &str) -> bool {
        let letters: Vec<usize> =
            text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_alphabetic()).map(|(at, _)| at).collect();
        if letters.len() > 8 {
            return false;
        }
        let mut found = Choice::from(0);
        for spelling in 1..1_u16 << letters.len() {
            let flipped = |at: usize| letters.iter().position(|l| *l == at).is_some_and(|l| spelling >> l & 1 == 1);
            let flip = |(at, c): (usize, char)| match (flipped(at), c.is_ascii_uppercase()) {
                (false, _) => c,
                (true, true) => c.to_ascii_lowercase(),
                (true, false) => c.to_ascii_uppercase(),
            };
            let other: String = text.char_indices().map(flip).collect();
            found |= self.matches(purpose, holder, &other);
        }
        found.into()
    }

    fn matches(&self, purpose: Purpose, holder: &str, text: &str) -> Choice {
        digest(purpose, holder, self.salt.0, text).ct_eq(&self.digest.0)
    }
}

fn digest(purpose: Purpose, holder: &str, salt: [u8; 16], text: &str) -> [u8; 32] {
    // HMAC fills a short key up with zeros itself; a key of the block's length is the one form that cannot fail.
    let mut key = [0; 64];
    for (to, from) in key.iter_mut().zip(salt) {
        *to = from;
    }
    let mut mac = Hmac::<Sha256>::new(&key.into());
    for part in [purpose.tag(), holder.as_bytes(), text.as_bytes()] {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SALT: [u8; 16] = [3; 16];

    /// Computed with another implementation of HMAC-SHA-256 (Python's `hmac`), so that records outlive this one.
    #[test]
    fn the_digest_is_the_one_that_others_compute() {
        let sealed = Sealed::new(Purpose::Registration, "org-1", SALT, "aB3dE6gH");
        let json = serde_json::to_value(sealed).unwrap();
        assert_eq!(json["salt"], "03".repeat(16));
        assert_eq!(json["digest"], "5dfeaf48ef50f3e463b179a821eecfadcf9cc82fddb5a7a0793e7390bbcc1049");
        assert_eq!(serde_json::from_value::<Sealed>(json).unwrap(), sealed);
    }

    #[test]
    fn holder_and_text_cannot_trade_characters() {
        let sealed = Sealed::new(Purpose::Reset, "ab", SALT, "cdefghij");
        assert!(!sealed.opens(Purpose::Reset, "abc", "defghij"));
        assert!(sealed.opens(Purpose::Reset, "ab", "cdefghij"));
    }

    proptest! {
        #[test]
        fn only_the_exact_code_opens(code in "[0-9A-Za-z]{8}", typed in "[0-9A-Za-z]{8}", salt: [u8; 16]) {
            let sealed = Sealed::new(Purpose::Registration, "o", salt, &code);
            prop_assert!(sealed.opens(Purpose::Registration, "o", &code));
            prop_assert_eq!(sealed.opens(Purpose::Registration, "o", &typed), typed == code);
            prop_assert!(!sealed.opens_in_other_case(Purpose::Registration, "o", &code));
        }

        #[test]
        fn another_case_is_noticed_but_never_opens(code in "[0-9A-Za-z]{7}[a-z]", flips: u8) {
            let sealed = Sealed::new(Purpose::Registration, "o", SALT, &code);
            let typed: String = code
                .char_indices()
                .map(|(at, c)| match (flips >> at & 1, c.is_ascii_lowercase()) {
                    (0, _) => c,
                    (_, true) => c.to_ascii_uppercase(),
                    (_, false) => c.to_ascii_lowercase(),
                })
                .collect();
            prop_assert_eq!(sealed.opens(Purpose::Registration, "o", &typed), typed == code);
            prop_assert_eq!(sealed.opens_in_other_case(Purpose::Registration, "o", &typed), typed != code);
        }
    }
}
