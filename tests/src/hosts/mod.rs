//! Generates the typed façades of the hosts from the contract.

pub mod ledger;
pub mod model;
mod names;
pub mod python;
mod python_functions;
mod python_index;
mod python_text;
mod read;
pub mod typescript;
