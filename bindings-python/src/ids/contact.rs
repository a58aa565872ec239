//! Names and addresses.

use zhtj::ids::{EmailError, MobileError, PersonNameError, TelephoneError, findings as f};
use zhtj::kernel::{Diagnosis, Finding};

use super::identifier;

/// What the check of a text finds gravest; the parser has refused the text, so there is something.
fn gravest(findings: Vec<Finding>, otherwise: impl FnOnce() -> Finding) -> Finding {
    let mut found: Option<Finding> = None;
    for finding in findings {
        if found.as_ref().is_none_or(|old| finding.severity() > old.severity()) {
            found = Some(finding);
        }
    }
    found.unwrap_or_else(otherwise)
}

identifier! {
    /// A mobile number (手机号码) of mainland China: eleven digits that begin with 13 to 19. `str()` and `repr()` mask it.
    ///
    /// Whether its segment is allotted is asked by the call `mobile.check`.
    ///
    /// Raises `ZhtjError` with the code `mobile.length`, `mobile.character` or `mobile.start`.
    Mobile(zhtj::ids::Mobile),
    |text, error| match error {
        MobileError::Character { position } => f::MobileCharacter { position }.finding(),
        MobileError::Length { length } => f::MobileLength { length }.finding(),
        MobileError::Start => f::MobileStart { start: text.chars().take(2).collect() }.finding(),
    },
    {}
}

identifier! {
    /// A landline number (固定电话): 7 to 14 digits, before them an area code of 3 or 4 digits in brackets or with a
    /// hyphen, or none. `str()` and `repr()` mask it.
    ///
    /// Raises `ZhtjError` with the code `telephone.form`.
    Telephone(zhtj::ids::Telephone),
    |_, _: TelephoneError| f::TelephoneForm {}.finding(),
    {
        /// The area code, if it is set apart by brackets or a hyphen.
        #[getter]
        fn area(&self) -> Option<&str> {
            self.0.area()
        }

        /// What follows the area code; all digits if none is set apart.
        #[getter]
        fn local(&self) -> &str {
            self.0.local()
        }
    }
}

identifier! {
    /// An e-mail address (邮箱) that keeps the limits of RFC 5321 and has nothing wrong with its form. `str()` and `repr()`
    /// mask it.
    ///
    /// Raises `ZhtjError` with the code `email.form` or `email.length`.
    Email(zhtj::ids::Email<'static>),
    |text, _: EmailError| {
        let policy = zhtj::policy::Policy::default();
        gravest(zhtj::ids::email::check(text, &timeless(&policy)).findings, empty_address)
    },
    {
        /// The part before the @.
        #[getter]
        fn local(&self) -> &str {
            self.0.local()
        }

        /// The domain, as written.
        #[getter]
        fn domain(&self) -> &str {
            self.0.domain()
        }
    }
}

identifier! {
    /// A name (姓名) as it is to be stored: not empty, no blanks around it or inside a Chinese name, the dot between its
    /// parts U+00B7. `str()` and `repr()` mask it.
    ///
    /// Whether it looks like a name is asked by the call `person_name.check`.
    ///
    /// Raises `ZhtjError` with the code `person_name.empty`, or `text.tidied` for a text that has to be tidied first.
    PersonName(zhtj::ids::PersonName<'static>),
    |text, error| {
        let policy = zhtj::policy::Policy::default();
        let found = zhtj::ids::person_name::check(text, &timeless(&policy)).findings;
        match error {
            PersonNameError::Empty => f::NameEmpty {}.finding(),
            PersonNameError::Untidy => gravest(found, || f::NameEmpty {}.finding()),
        }
    },
    {
        /// Its characters, without dots and blanks.
        #[getter]
        fn length(&self) -> usize {
            self.0.length()
        }
    }
}

/// A context for checks that read no day.
const fn timeless(policy: &zhtj::policy::Policy) -> zhtj::context::Context<'_> {
    let region = zhtj::context::Region::Unspecified;
    zhtj::context::Context { today: zhtj::kernel::day(2000, 1, 1), region, policy }
}

/// An address of nothing at all, about which the check of a cell says nothing.
fn empty_address() -> Finding {
    let problem = &zhtj::kernel::Term { code: "no_at", zh: "没有“@”", en: "has no @" };
    f::EmailForm { problem }.finding()
}
