//! The checks of single fields.
