//! Small programs that use zhtj, and the sample data in `examples/data`.

pub mod samples;
