//! The native module of the Python package.

use pyo3::prelude::*;

/// The native module.
#[pymodule]
mod _native {
    use pyo3::exceptions::PyValueError;
    use pyo3::prelude::*;

    /// Answers a request of the JSON contract.
    #[pyfunction]
    fn call(name: &str, request: &str) -> PyResult<String> {
        zhtj::wire::call(name, request).map_err(|error| PyValueError::new_err(error.to_json().to_string()))
    }
}
