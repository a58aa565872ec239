//! The native module of the Python package: the core's calls, identifiers, columns and rosters as Python takes them.
//!
//! Nothing here decides anything about the League: it carries values in and out. Work is done without holding the
//! interpreter; personal data is masked wherever an object is shown.

mod asked;
mod capsule;
mod cells;
mod check_ids;
mod cli;
mod column;
mod failure;
mod ids;
mod mask;
mod objects;
mod roster;
mod table;
mod values;
mod vocabulary;

use pyo3::prelude::*;

/// The native module of `zhtj`. Everything in it is exported by the package itself.
#[pymodule]
mod _native {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::check_ids::check_ids;
    #[pymodule_export]
    use crate::cli::main;
    #[pymodule_export]
    use crate::ids::{
        DevelopmentNumber, Email, MemberCardNumber, Mobile, OrganizationKey, PersonName, RegistrationCode, ResidentId,
        Telephone,
    };
    #[pymodule_export]
    use crate::mask::mask;
    #[pymodule_export]
    use crate::roster::PartCheck;
    #[pymodule_export]
    use crate::roster::{NativeReport, check_roster, generate_roster};
    #[pymodule_export]
    use crate::table::Table;

    /// Answers a request of the JSON contract: the name of a call and its request as JSON, the answer as JSON on one line.
    ///
    /// Raises `RequestError` (`request.*`) if no call has the name or the request does not have its shape. What a check finds
    /// is no error.
    #[pyfunction]
    #[pyo3(signature = (name, request, /))]
    fn call(py: Python<'_>, name: &str, request: &str) -> PyResult<String> {
        py.detach(|| zhtj::wire::call(name, request)).map_err(|error| crate::failure::Failure::from(error).into())
    }

    /// Adds what has no function of its own.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::cli::quiet_contained_panics();
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("RULES_VERSION", zhtj::RULES_VERSION)
    }
}
