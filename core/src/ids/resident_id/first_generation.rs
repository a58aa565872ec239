//! The 15-digit number of the first generation (GB 11643-1989), and what it is in 18 characters.
//!
//! The birth has six digits. The century is 19, but 18 for the sequence codes 996 to 999, which that edition kept for
//! people of a hundred years and more; the edition of 1999 dropped them («取消了顺序码中对百岁老人使用特定编号表示的条文»), so in
//! 18 characters they mean nothing.

use super::{ResidentId, ResidentIdError, glance};

/// Upgrades 15 digits to 18 characters.
///
/// # Errors
/// [`ResidentIdError`] if a character is no digit or the birth is no day of the calendar.
pub(super) fn upgrade(digits: &[u8; 15]) -> Result<ResidentId, ResidentIdError> {
    if let Some(index) = digits.iter().position(|byte| !byte.is_ascii_digit()) {
        return Err(ResidentIdError::Character { position: index + 1 });
    }
    let [a, b, c, d, e, f, y1, y2, m1, m2, d1, d2, s1, s2, s3] = *digits;
    let century = if matches!([s1, s2, s3], [b'9', b'9', b'6'..=b'9']) { *b"18" } else { *b"19" };
    let [c1, c2] = century;
    let body = [a, b, c, d, e, f, c1, c2, y1, y2, m1, m2, d1, d2, s1, s2, s3];
    let check = glance::check_character(&body);
    let [a, b, c, d, e, f, c1, c2, y1, y2, m1, m2, d1, d2, s1, s2, s3] = body;
    ResidentId::try_from([a, b, c, d, e, f, c1, c2, y1, y2, m1, m2, d1, d2, s1, s2, s3, check])
}
