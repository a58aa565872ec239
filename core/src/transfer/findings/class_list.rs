//! What the check of a class list can find.

use crate::kernel::Term;
use crate::sources::faq::FAQ_COPY_IMPORT;
use crate::sources::graduates::{MARKING_INSTRUCTIONS_2023, TRANSFER_FORM_2021};

crate::findings! {
    /// The sheet lacks a column that every list needs.
    ListColumnMissing = "class_list.column_missing" by "transfer.class_list", Error, [&FAQ_COPY_IMPORT, &TRANSFER_FORM_2021],
        title: "名单缺少列" / "the list lacks a column",
        zh: "名单没有“{column}”列；请补充该列",
        en: "the list has no column {column}; add it",
        { column: &'static Term }
    /// The sheet lacks a column that a reason asks for.
    ListFieldColumnMissing = "class_list.field_column_missing" by "transfer.class_list", Warning, [&TRANSFER_FORM_2021],
        title: "名单缺少转接需要的列" / "the list lacks a column that the form asks for",
        zh: "有团员的转接原因为“{reason}”，名单没有“{field}”列；办理时须填写，请补充",
        en: "the reason {reason} stands in the list but no column {field}; the form will ask for it, add it",
        { reason: &'static Term, field: &'static Term }
    /// A cell that must not be empty is.
    ListValueMissing = "class_list.value_missing" by "transfer.class_list", Error, [&FAQ_COPY_IMPORT, &TRANSFER_FORM_2021],
        title: "未填写" / "empty",
        zh: "{column}未填写；请补填",
        en: "the {column} is empty; fill it in",
        { column: &'static Term }
    /// The reason was not understood.
    ListReasonUnknown = "class_list.reason_unknown" by "transfer.class_list", Warning, [&TRANSFER_FORM_2021],
        title: "转接原因无法识别" / "reason not understood",
        zh: "转接原因无法识别；请填写系统页面上的原因，如“升学”",
        en: "the reason was not understood; write one of the form's, such as 升学",
        {}
    /// The text fits several reasons.
    ListReasonOneOf = "class_list.reason_one_of" by "transfer.class_list", Warning, [&TRANSFER_FORM_2021],
        title: "转接原因不明确" / "reason not clear",
        zh: "转接原因不明确，可能是{reasons}；请写明是哪一项",
        en: "the reason could be {reasons}; write which",
        { reasons: Vec<&'static Term> }
    /// The text is a mark of the member, no reason.
    ListIsMark = "class_list.is_mark" by "transfer.class_list", Warning, [&MARKING_INSTRUCTIONS_2023],
        title: "是标记，不是转接原因" / "a mark, not a reason",
        zh: "“{mark}”是团员标记，不是转接原因；请在系统中标记，不在本名单办理转接",
        en: "{mark} is a mark of the member, not a reason; mark the member in the system and take the row out",
        { mark: &'static Term }
}
