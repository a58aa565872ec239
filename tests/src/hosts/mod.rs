//! Generates the typed façades of the hosts from the contract.

pub mod model;
mod names;
mod read;
