//! Keys and codes of accounts.

use pyo3::prelude::*;
use zhtj::account::findings::codes as f;
use zhtj::account::registration_code;
use zhtj::kernel::Diagnosis;

use super::text_of;
use crate::failure::Failure;

/// An administrator registration code (管理员注册码): eight letters and digits, upper and lower case different.
///
/// It is shown as eight stars, cannot be compared (the call `registration_code.redeem` compares sealed codes) and cannot
/// be pickled.
///
/// Raises `ZhtjError` with the code `registration_code.malformed`.
#[pyclass(frozen, module = "zhtj._native")]
pub(crate) struct RegistrationCode(registration_code::RegistrationCode);

#[pymethods]
impl RegistrationCode {
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        let code = text_of(text)?.parse().map_err(|_| Failure::from(&f::RegistrationCodeMalformed {}.finding()))?;
        Ok(Self(code))
    }

    /// Gives the code itself.
    fn reveal(&self) -> &str {
        self.0.reveal()
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("RegistrationCode({})", self.0)
    }
}

/// The caller's own key of an organization: 1 to 128 bytes of text without control characters. It is no secret.
///
/// Raises `RequestError` with the code `request.invalid_value`.
#[pyclass(frozen, eq, ord, hash, module = "zhtj._native")]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct OrganizationKey(zhtj::account::OrganizationKey);

#[pymethods]
impl OrganizationKey {
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(text: &Bound<'_, PyAny>) -> PyResult<Self> {
        let error = |error: zhtj::account::NotAnOrganizationKey| Failure::value("", &error.to_string());
        Ok(Self(text_of(text)?.parse().map_err(error)?))
    }

    fn __str__(&self) -> &str {
        self.0.as_str()
    }

    fn __repr__(&self) -> String {
        format!("OrganizationKey({:?})", self.0.as_str())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, pyo3::types::PyType>, (&str,)) {
        (py.get_type::<Self>(), (self.0.as_str(),))
    }
}
