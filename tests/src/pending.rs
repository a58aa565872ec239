//! What the vectors do not cover yet. These lists only shrink: an entry that has its vectors fails the tests until it is
//! taken off, and nothing may be added for a rule that a single call reaches.

/// Codes without a failing and a passing vector, by the reason.
pub static CODES: &[&str] = &[];

/// Edges of dated parameters without a vector, `parameter.id@yyyy-MM-dd:before|on|after`.
pub static STEPS: &[&str] = &[];

/// Questions of the FAQ that have a rule but no vector.
pub static QUESTIONS: &[u8] = &[];

/// Sources that no rule, finding or parameter cites yet.
pub static SOURCES: &[&str] = &[
    "AGE_14_CLAIM",
    "ARCHIVE_GUIDE_2020",
    "CIVIL_CODE_ART_202",
    "DATE_HELPER_2018",
    "ENTRY_FORM",
    "FAQ_2019_CONTENTS",
    "FAQ_2019_Q1",
    "FAQ_2019_Q4",
    "FAQ_2019_Q5",
    "FAQ_2020_ENTRY",
    "FAQ_2020_ENTRY_COPY",
    "FAQ_COPY_FORMAT",
    "FAQ_COPY_FUZHOU",
    "FAQ_COPY_IMPORT",
    "FAQ_COPY_REGISTERED",
    "FAQ_COPY_TEMPLATE_MIX",
    "FRONT_END_CHECK",
    "GB_T_3304_1991",
    "GB_T_4762_1984",
    "GUANGDONG_2019",
    "LANDLINE_PLAN",
    "MEMBER_CARD_NUMBERING",
    "MOBILE_ALLOTMENT_2023",
    "NAME_FIELDS_2016",
    "NUMBER_STRUCTURE_PROVINCE",
    "NUMBER_STRUCTURE_REGION",
    "RFC_5321",
    "SCHOOL_GUIDE_2021",
    "SCHOOL_GUIDE_GUANGXI",
    "SPREADSHEET_DATES",
    "UNDERAGE_ROUTE",
];
