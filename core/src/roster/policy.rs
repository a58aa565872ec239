//! What a caller may decide about whole sheets.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about whole sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct RosterPolicy {
    /// A name that is none of the 56 of GB/T 3304. Default `error`: the standard is closed, and no list of the system
    /// can be built on another. Peoples that documents carry outside it (穿青人 and others) stay a warning.
    pub unknown_ethnicity: Level,
    /// A value outside any other list. Default `warning`: the spellings of the system's own lists survive only in
    /// descendants (a form that mirrors it, Guangdong's system).
    pub unknown_value: Level,
    /// 身份证号码, 手机号码 or 入团年月 kept as a number or a date. Default `error`: the FAQ names these three columns as
    /// the cause of “导入表格格式错误”.
    pub cell_type: Level,
    /// The same in another column. Default `warning`: no source names them.
    pub other_cell_type: Level,
    /// A month that can be read in several ways or in none. Default `error` where the column is required (wrong data in
    /// the template cannot be entered, FAQ question 26), and never more than a warning elsewhere.
    pub unclear_month: Level,
    /// The columns are those of the other template. Default `warning`: that the templates must not be mixed is the
    /// system's own message, but which columns tell them apart is deduced.
    pub wrong_template: Level,
    /// A column or value that is missing though comparable forms require it. Default `warning`: the required marks of
    /// the import sheet itself are not known. 姓名 and 身份证号码 are always required.
    pub missing_expected: Level,
    /// The same mobile number in two rows. Default `warning`: members of a family share one, and no source forbids it.
    pub duplicate_mobile: Level,
    /// Rows that one import file holds, its header included. Default 65,536, the size of an .xls sheet, which is what the
    /// template is; the system's own limit is not known.
    pub sheet_rows: u32,
    /// Characters that a cell of free text may have without a word. Default 200; the system's own limit is not known.
    pub free_text_chars: u32,
}

impl Default for RosterPolicy {
    fn default() -> Self {
        Self {
            unknown_ethnicity: Level::Error,
            unknown_value: Level::Warning,
            cell_type: Level::Error,
            other_cell_type: Level::Warning,
            unclear_month: Level::Error,
            wrong_template: Level::Warning,
            missing_expected: Level::Warning,
            duplicate_mobile: Level::Warning,
            sheet_rows: 65_536,
            free_text_chars: 200,
        }
    }
}
