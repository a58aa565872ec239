//! What the vectors do not cover yet. These lists only shrink: an entry that has its vectors fails the tests until it is
//! taken off, and nothing may be added for a rule that a single call reaches.

/// Calls that no vector makes.
pub static CALLS: &[&str] = &["roster.check"];

/// Codes without a failing and a passing vector. Only the check of a whole sheet (`roster.check`) reaches them.
pub static CODES: &[&str] = &[
    // About the file and the sheet.
    "file.extension",
    "roster.no_people",
    "roster.own_system",
    "roster.stray_row",
    "roster.too_many_for_xls",
    // Cells of a row that do not go together.
    "roster.birth_mismatch",
    "roster.member_not_in_league",
    "roster.post_without_cadre",
    "roster.sex_mismatch",
    // Rows compared with each other.
    "roster.duplicate_id",
    "roster.duplicate_mobile",
    "roster.duplicate_number",
    // Rows compared with people already in the system.
    "roster.exists_elsewhere",
    "roster.exists_here",
    "roster.exists_somewhere",
    "roster.is_administrator",
    "roster.name_differs",
    "roster.number_taken",
];

/// Edges of dated parameters without a vector, `parameter.id@yyyy-MM-dd:before|on|after`.
pub static STEPS: &[&str] = &[];

/// Questions of the FAQ that have a rule but no vector: 27 (members only into branches) and 32 (already registered)
/// are answered by the check of a whole sheet.
pub static QUESTIONS: &[u8] = &[27, 32];

/// Sources that no rule, finding or parameter cites yet.
pub static SOURCES: &[&str] = &["FAQ_2019_Q1", "FAQ_2019_Q4", "FAQ_2019_Q5"];
