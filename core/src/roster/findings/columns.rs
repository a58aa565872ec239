//! What can be found about the sheet, its columns, the types of its cells, its months and its chosen values.

use crate::kernel::{Personal, Term};
use crate::sources::faq::{FAQ_2019_Q3, FAQ_2020_ENTRY, FAQ_2020_ENTRY_COPY, FAQ_COPY_FORMAT, FAQ_COPY_TEMPLATE_MIX};
use crate::sources::standards::GB_T_3304_1991;
use crate::sources::system::{DATE_HELPER_2018, ENTRY_FORM, GUANGDONG_2019, TEMPLATE_RECONSTRUCTION};

crate::findings! {
    /// The columns are those of the other of the two sheets.
    WrongTemplate = "sheet.wrong_template" by "roster.template", Warning, [&FAQ_COPY_TEMPLATE_MIX, &TEMPLATE_RECONSTRUCTION],
        title: "两种导入模板混用" / "the two import templates are mixed up",
        zh: "这些列像是“{found}”的表，而不是“{expected}”的表，两种模板不可混用；请在对应菜单重新下载模板后填写",
        en: "these columns look like the sheet “{found}”, not “{expected}”, and the two templates must not be mixed; download the template from the menu it is for",
        { found: &'static Term, expected: &'static Term }
    /// The rows hold people, but no row names the columns.
    HeaderNotFound = "sheet.header_not_found" by "roster.header", Error, [&FAQ_2020_ENTRY],
        title: "没有表头" / "no header row",
        zh: "前{rows}行没有表头，第{row}行起已是人员数据；请使用下载的模板，或在数据上方补一行列名，至少有“姓名”和“身份证号码”",
        en: "no header among the first {rows} rows, people begin in row {row}; use the downloaded template, or put a row of column names above them, at least 姓名 and 身份证号码",
        { rows: u32, row: u32 }
    /// Nothing in the sheet is known: no header, and no people.
    NoKnownColumn = "sheet.no_known_column" by "roster.header", Error, [&FAQ_2020_ENTRY],
        title: "不是团员名册" / "not a roster",
        zh: "前{rows}行没有“姓名”“身份证号码”等列名，也没有身份证号码，不像团员团干部名册；请检查文件和工作表",
        en: "the first {rows} rows hold neither headers such as 姓名 and 身份证号码 nor an ID number, so this is hardly a roster; check the file and the sheet",
        { rows: u32 }
    /// A column without which nobody can be entered is not there.
    ColumnMissing = "column.missing_required" by "roster.columns", Error, [&FAQ_2019_Q3, &FAQ_2020_ENTRY_COPY],
        title: "缺少必需的列" / "a required column is missing",
        zh: "表中没有“{column}”这一列；请使用下载的模板，不要删除列",
        en: "the sheet has no column {column}; use the downloaded template and delete no column",
        { column: &'static str }
    /// A column that the system's forms ask for is not there.
    ColumnExpected = "column.missing_expected" by "roster.columns", Warning, [&GUANGDONG_2019, &ENTRY_FORM],
        title: "缺少通常必填的列" / "a column that is usually required is missing",
        zh: "表中没有“{column}”这一列，同类表单中它是必填项；请对照下载的模板核对",
        en: "the sheet has no column {column}, which comparable forms require; compare it with the downloaded template",
        { column: &'static str }
    /// Two columns are about the same thing.
    ColumnDuplicate = "column.duplicate" by "roster.header", Warning, [&TEMPLATE_RECONSTRUCTION],
        title: "列重复" / "a column stands twice",
        zh: "“{column}”已在第{first}列出现，本列没有检查；请只保留一列",
        en: "{column} already stands in column {first}, this one was not checked; keep only one",
        { column: &'static str, first: String }
    /// The header of a column is not known.
    ColumnUnknown = "column.unknown" by "roster.header", Note, [&TEMPLATE_RECONSTRUCTION],
        title: "未知的列" / "unknown column",
        zh: "不认识列名“{header}”，本列没有检查；导入前请对照模板确认是否需要它",
        en: "the header “{header}” is not known and the column was not checked; see whether the template has it",
        { header: String }
    /// The header of a column is nearly that of a known one.
    ColumnNearlyKnown = "column.nearly_known" by "roster.header", Warning, [&TEMPLATE_RECONSTRUCTION],
        title: "列名可能写错" / "header is probably misspelt",
        zh: "列名“{header}”疑为“{column}”，已按“{column}”检查；请改成模板中的列名",
        en: "the header “{header}” is probably {column} and was checked as such; write it as in the template",
        { header: String, column: &'static str }
    /// Nothing stands in a cell without which nobody can be entered.
    ValueMissing = "value.missing_required" by "roster.columns", Error, [&FAQ_2019_Q3, &FAQ_2020_ENTRY_COPY],
        title: "必填项为空" / "a required value is missing",
        zh: "没有填写{column}；请补填",
        en: "{column} is empty; fill it in",
        { column: &'static str }
    /// Nothing stands in a cell that the system's forms ask for.
    ValueExpected = "value.missing_expected" by "roster.columns", Warning, [&GUANGDONG_2019, &ENTRY_FORM],
        title: "通常必填的项为空" / "a value that is usually required is missing",
        zh: "没有填写{column}，同类表单中它是必填项；请补填",
        en: "{column} is empty, which comparable forms require; fill it in",
        { column: &'static str }
    /// Text longer than anybody would need.
    ValueTooLong = "value.too_long" by "roster.columns", Warning, [&TEMPLATE_RECONSTRUCTION],
        title: "内容过长" / "value is too long",
        zh: "{column}有{length}个字，超过{limit}个；系统的上限未公开，请缩短或核对是否贴错",
        en: "{column} has {length} characters, more than {limit}; the system's limit is not published, shorten it or see whether it was pasted by mistake",
        { column: &'static str, length: usize, limit: u32 }
    /// Another way of writing a value of the list.
    ValueRewritten = "value.rewritten" by "roster.vocabulary", Note, [&TEMPLATE_RECONSTRUCTION],
        title: "可选值的写法" / "way of writing a value",
        zh: "{column}应写成“{value}”；已给出改写",
        en: "{column} is written “{value}” in the list; the rewriting is given",
        { column: &'static str, value: &'static str }
    /// Not a value of the list, as far as the list is known.
    ValueUnknown = "value.unknown" by "roster.vocabulary", Warning, [&TEMPLATE_RECONSTRUCTION, &GUANGDONG_2019],
        title: "不在可选值中" / "not a value of the list",
        zh: "不是{column}已知的可选值；请对照模板的下拉列表选择",
        en: "not a known value of {column}; choose one from the template's list",
        { column: &'static str }
    /// No ethnic group of the national standard.
    EthnicityUnknown = "value.unknown_ethnicity" by "roster.vocabulary", Error, [&GB_T_3304_1991],
        title: "不是国家标准中的民族名称" / "not an ethnic group of the national standard",
        zh: "不是国家标准中56个民族的名称；请对照身份证填写全称，如“汉族”",
        en: "none of the 56 names of the national standard; write the full name as on the card, such as 汉族",
        {}
    /// A people that documents name and the national standard does not.
    EthnicityUnlisted = "value.unlisted_ethnicity" by "roster.vocabulary", Warning, [&GB_T_3304_1991],
        title: "未列入国家标准的人群名称" / "a people outside the national standard",
        zh: "证件上有这个名称，但它不在国家标准的56个民族中，系统是否提供此项尚无资料；若导入被拒，请选“其他”或咨询上级团组织",
        en: "documents carry this name, but it is none of the 56 of the national standard, and whether the system offers it is not known; if the import refuses it, choose 其他 or ask the superior organization",
        {}
    /// A month in another spelling.
    MonthRewritten = "month.rewritten" by "roster.month", Note, [&ENTRY_FORM, &DATE_HELPER_2018, &GUANGDONG_2019],
        title: "年月的写法" / "way of writing a month",
        zh: "{column}应写成{written}；已给出改写",
        en: "{column} is written {written}; the rewriting is given",
        { column: &'static str, written: Personal }
    /// A month that the spreadsheet keeps as a date.
    MonthCellIsDate = "month.cell_is_date" by "roster.month", Error, [&FAQ_COPY_FORMAT],
        title: "年月单元格是日期格式" / "the cell of a month is a date",
        zh: "{column}被电子表格存成了日期，导入会提示“导入表格格式错误”；请选中整列→右键→设置单元格格式→数字→文本→确定，再重新输入{written}（系统问答的步骤是选“常规”，但在“常规”下重新输入会再次变成日期）",
        en: "the spreadsheet keeps {column} as a date, which the import refuses as a format error; select the column, right click, 设置单元格格式, 数字, 文本, 确定, then type {written} again (the system's FAQ says 常规, but what is typed under it turns into a date again)",
        { column: &'static str, written: Personal }
    /// A month that can be read in more than one way, or only by a guess.
    MonthAmbiguous = "month.ambiguous" by "roster.month", Error, [&FAQ_2020_ENTRY],
        title: "年月有歧义" / "a month that can be read in several ways",
        zh: "{column}无法确定是哪一年哪一月；请写成四位年、短横、两位月，如2019-09",
        en: "{column} does not tell which month of which year it is; write four digits, a hyphen, two digits, such as 2019-09",
        { column: &'static str }
    /// Nothing that names a month.
    MonthUnreadable = "month.unreadable" by "roster.month", Error, [&FAQ_2020_ENTRY],
        title: "年月无法识别" / "not a month",
        zh: "{column}不是年月；请写成四位年、短横、两位月，如2019-09",
        en: "{column} holds no month; write four digits, a hyphen, two digits, such as 2019-09",
        { column: &'static str }
    /// A number of a person that the spreadsheet keeps as a number.
    NumberNotText = "cell.number_not_text" by "roster.cell_type", Error, [&FAQ_COPY_FORMAT],
        title: "单元格不是文本" / "the cell is not text",
        zh: "{column}被电子表格存成了数值，导入会提示“导入表格格式错误”；请选中整列→右键→设置单元格格式→数字→文本→确定，再重新输入（系统问答的步骤是选“常规”，但在“常规”下输入的长号码会丢失末尾数字，年月会变成日期）",
        en: "the spreadsheet keeps {column} as a number, which the import refuses as a format error; select the column, right click, 设置单元格格式, 数字, 文本, 确定, then type it again (the system's FAQ says 常规, under which a long number loses its last digits and a month turns into a date)",
        { column: &'static str }
    /// A formula that has no value.
    FormulaFault = "cell.formula_fault" by "roster.cell_type", Error, [&FAQ_2020_ENTRY],
        title: "公式出错" / "formula without a value",
        zh: "{column}中的公式结果是错误值；请改正公式，或复制后选择性粘贴为数值",
        en: "the formula in {column} gives an error value; correct it, or paste its value",
        { column: &'static str }
    /// True or false where text is wanted.
    CellBoolean = "cell.boolean" by "roster.cell_type", Warning, [&TEMPLATE_RECONSTRUCTION],
        title: "单元格是逻辑值" / "the cell is true or false",
        zh: "{column}中是逻辑值TRUE或FALSE；请改填文字",
        en: "{column} holds TRUE or FALSE; enter text",
        { column: &'static str }
}
