//! Generates the typed façades of the hosts from the contract.

pub mod model;
mod names;
pub mod python;
mod python_text;
mod read;
