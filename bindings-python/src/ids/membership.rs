//! The numbers of membership.

use zhtj::ids::{DevelopmentNumberError, MemberCardNumberError, findings as f};
use zhtj::kernel::Diagnosis;

use super::{count, identifier};

identifier! {
    /// A development number (发展团员编号): a year from 1000 on in four digits, and 1 to 27 further bytes without blanks.
    ///
    /// What the month of joining demands of it is asked by the call `development_number.check`. `str()` and `repr()`
    /// mask it.
    ///
    /// Raises `ZhtjError` with the code `development_number.too_short`, `development_number.no_year`,
    /// `development_number.old_form` or `development_number.character`.
    DevelopmentNumber(zhtj::ids::DevelopmentNumber),
    |text, error| {
        let length = count(text.chars().count());
        match error {
            DevelopmentNumberError::TooShort => f::NumberTooShort { length }.finding(),
            DevelopmentNumberError::TooLong => f::NumberOldForm { length }.finding(),
            DevelopmentNumberError::Year => f::NumberNoYear {}.finding(),
            DevelopmentNumberError::Blank => {
                let blank = |c: char| zhtj::kernel::text::is_blank(c) || zhtj::kernel::text::is_invisible(c);
                let position = text.chars().position(blank).unwrap_or_default();
                f::NumberCharacter { position: count(position + 1) }.finding()
            }
        }
    },
    {
        /// The year in its first four digits, 1000 to 9999.
        #[getter]
        fn year(&self) -> u16 {
            self.0.year()
        }
    }
}

identifier! {
    /// A member card number (团员证编号) of eight digits. It is not the development number. `str()` and `repr()` mask it.
    ///
    /// Raises `ZhtjError` with the code `member_card.form`.
    MemberCardNumber(zhtj::ids::MemberCardNumber),
    |text, _: MemberCardNumberError| f::CardForm { length: count(text.chars().count()) }.finding(),
    {
        /// The first three digits, the committee that issued the card.
        #[getter]
        fn committee(&self) -> String {
            format!("{:03}", self.0.committee())
        }
    }
}
