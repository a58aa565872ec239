//! Findings about a list of organizations given as a table.

use crate::kernel::Term;
use crate::sources::organization::{ORGANIZATION_MANUAL_2020, STATISTICS_BULLETIN_2021};

crate::findings! {
    /// A column without which no tree can be made.
    TableColumnMissing = "organization.table_column_missing" by "organization.table", Error, [&ORGANIZATION_MANUAL_2020],
        title: "名单缺少必需的列" / "a required column is missing",
        zh: "名单前{rows}行中没有“{column}”这一列；请在表头中补上，例如：编号、上级编号、组织简称、组织类别",
        en: "no column for the {column} among the first {rows} rows; add it to the header, which is for example: id, parent, short_name, category",
        { column: &'static Term, rows: u32 }
    /// A column that is not used.
    TableColumnUnknown = "organization.table_column_unknown" by "organization.table", Note, [&ORGANIZATION_MANUAL_2020],
        title: "未知的列" / "unknown column",
        zh: "不认识列名“{header}”，本列没有使用；如果是需要的内容，请改用已知的列名",
        en: "the header “{header}” is not known and the column was not used; if it matters, give it a known name",
        { header: String }
    /// Two columns are about the same thing.
    TableColumnDuplicate = "organization.table_column_duplicate" by "organization.table", Warning,
        [&ORGANIZATION_MANUAL_2020],
        title: "列重复" / "a column stands twice",
        zh: "“{column}”已在前面出现，本列没有使用；请只保留一列",
        en: "a column for the {column} stands before this one, which was not used; keep only one",
        { column: &'static Term }
    /// A row without something that each organization has.
    TableValueMissing = "organization.table_value_missing" by "organization.table", Error, [&ORGANIZATION_MANUAL_2020],
        title: "缺少必填内容" / "a required value is missing",
        zh: "没有填写{column}，该组织未纳入检查；请补填",
        en: "the {column} is empty, so that the organization was left out; fill it in",
        { column: &'static Term }
    /// A category that does not exist.
    TableCategoryUnknown = "organization.table_category_unknown" by "organization.table", Error,
        [&ORGANIZATION_MANUAL_2020],
        title: "组织类别不正确" / "unknown category",
        zh: "没有“{category}”这种组织类别，该组织未纳入检查；请填写领导机关、基层团委、团工委、团总支、团支部、毕业生团组织或待接转团支部",
        en: "there is no category “{category}”, so that the organization was left out; write leading_body, committee, work_committee, general_branch, branch, graduating_branch or holding_branch",
        { category: String }
    /// A value that cannot be read and was not used.
    TableValueUnreadable = "organization.table_value_unreadable" by "organization.table", Warning,
        [&ORGANIZATION_MANUAL_2020, &STATISTICS_BULLETIN_2021],
        title: "内容无法识别" / "a value cannot be read",
        zh: "{column}无法识别，没有使用；应为{expected}，请改正",
        en: "the {column} cannot be read and was not used; write {expected}",
        { column: &'static Term, expected: &'static Term }
    /// A text longer than any id or name.
    TableTextTooLong = "organization.table_text_too_long" by "organization.table", Error, [&ORGANIZATION_MANUAL_2020],
        title: "编号或名称过长" / "an id or a name is too long",
        zh: "编号、上级编号或组织简称超过{limit}字节，该组织未纳入检查；请核对是否贴错",
        en: "an id, the superior's id or the short name has more than {limit} bytes, so that the organization was left out; see whether it was pasted by mistake",
        { limit: usize }
}
