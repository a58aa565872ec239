//! What the vectors do not cover yet. These lists only shrink: an entry that has its vectors fails the tests until it is
//! taken off, and nothing may be added for a rule that a single call reaches.

/// Calls that no vector makes.
pub static CALLS: &[&str] = &[];

/// Codes without a failing and a passing vector.
pub static CODES: &[&str] = &[];

/// Edges of dated parameters without a vector, `parameter.id@yyyy-MM-dd:before|on|after`.
pub static STEPS: &[&str] = &[];

/// Questions of the FAQ that have a rule but no vector.
pub static QUESTIONS: &[u8] = &[];

/// Sources that no rule, finding or parameter cites yet.
pub static SOURCES: &[&str] = &["FAQ_2019_Q1"];
