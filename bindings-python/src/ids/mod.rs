//! The checked identifiers as Python classes: immutable, hashable, ordered, masked wherever they are shown.
//!
//! A constructor takes one `str` and nothing else, so that no keyword has to be looked for; attributes are worked out
//! when they are asked for.

mod account;
mod contact;
mod membership;
mod resident_id;

pub(crate) use account::{OrganizationKey, RegistrationCode};
pub(crate) use contact::{Email, Mobile, PersonName, Telephone};
pub(crate) use membership::{DevelopmentNumber, MemberCardNumber};
pub(crate) use resident_id::ResidentId;

use std::borrow::Cow;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyString};
use zhtj::kernel::Date;

/// The text of an argument. A lone surrogate stands as U+FFFD, which no identifier has.
pub(crate) fn text_of<'a>(value: &'a Bound<'_, PyAny>) -> PyResult<Cow<'a, str>> {
    let text = value.cast::<PyString>().map_err(|_| {
        let kind = value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string());
        PyTypeError::new_err(format!("expected str, not {kind}"))
    })?;
    Ok(match text.to_str() {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(text.to_string_lossy().into_owned()),
    })
}

/// A day as `datetime.date`.
pub(crate) fn to_date(py: Python<'_>, day: Date) -> PyResult<Bound<'_, PyDate>> {
    use chrono::Datelike;
    let small = |value: u32| u8::try_from(value).unwrap_or_default();
    PyDate::new(py, day.year(), small(day.month()), small(day.day()))
}

/// Defines the class of an identifier: its name, its type in the core, how a refusal becomes a finding, and what it
/// tells besides what all of them do.
macro_rules! identifier {
    ($(#[$meta:meta])* $class:ident($core:ty), $refused:expr, { $($extra:tt)* }) => {
        $(#[$meta])*
        #[pyo3::pyclass(frozen, eq, ord, hash, module = "zhtj._native")]
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $class(pub(crate) $core);

        #[pyo3::pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (text, /))]
            fn new(text: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<Self> {
                let text = $crate::ids::text_of(text)?;
                match text.parse() {
                    Ok(value) => Ok(Self(value)),
                    Err(error) => {
                        let refused: fn(&str, _) -> zhtj::kernel::Finding = $refused;
                        Err($crate::failure::Failure::from(&refused(&text, error)).into())
                    }
                }
            }

            /// Gives the text in full. Everything else about the object shows it masked.
            fn reveal(&self) -> &str {
                self.0.reveal()
            }

            /// The text, masked.
            #[getter]
            fn masked(&self) -> String {
                self.0.to_string()
            }

            fn __str__(&self) -> String {
                self.0.to_string()
            }

            fn __repr__(&self) -> String {
                format!(concat!(stringify!($class), "({})"), self.0)
            }

            fn __reduce__<'py>(&self, py: pyo3::Python<'py>) -> (pyo3::Bound<'py, pyo3::types::PyType>, (&str,)) {
                (py.get_type::<Self>(), (self.0.reveal(),))
            }

            fn __copy__(slf: pyo3::PyRef<'_, Self>) -> pyo3::PyRef<'_, Self> {
                slf
            }

            #[pyo3(signature = (_memo, /))]
            fn __deepcopy__<'py>(slf: pyo3::PyRef<'py, Self>, _memo: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyRef<'py, Self> {
                slf
            }

            $($extra)*
        }
    };
}
pub(crate) use identifier;

/// A count as a parameter of a finding.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
