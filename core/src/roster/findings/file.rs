//! What can be found about a file that can be read.

use crate::kernel::{Diagnosis, ReadAt, Rule, Term};
use crate::sources::faq::FAQ_COPY_IMPORT;

crate::findings! {
    /// The name says another format than the bytes.
    FileExtension = "file.extension" by "file.format", Warning, [&FAQ_COPY_IMPORT],
        title: "扩展名与文件格式不符" / "extension does not fit the format",
        zh: "文件名以.{extension}结尾，内容却是{format}；本次检查按内容读取，导入前请用Excel或WPS打开并另存为系统模板的格式（.xls）",
        en: "the name ends in .{extension}, but the content is {format}; it was read as what it is, save it in the format of the system's template (.xls) before the import",
        { extension: String, format: &'static Term }
}

/// The rule on the format of the file: the system's template is an `.xls` (FAQ question 20).
pub static RULE: Rule = Rule {
    id: "file.format",
    file: "core/src/roster/read/kind.rs",
    title: ("名册文件的格式", "format of the roster file"),
    questions: &[14, 20],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_IMPORT],
    findings: &[FileExtension::DEF],
};
