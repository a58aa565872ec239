//! Why a run ends with status 2, each in one sentence of the user's language: the fact, then what to do.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

use zhtj::kernel::{Lang, Reveal};
use zhtj::organization::tree::TreeError;
use zhtj::organization::tree::table::TableError;
use zhtj::roster::read::ReadError;
use zhtj::roster::write::WriteError;

use crate::json::Problem;

/// Why a run could not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A file could not be opened or read.
    Open { file: PathBuf, error: io::Error },
    /// An input is a pipe or a device.
    NoFileToRead { file: PathBuf },
    /// An output is a pipe or a device.
    NoFileToWrite { file: PathBuf },
    /// A file could be read but is no roster.
    Read { file: String, error: ReadError },
    /// The file has no sheet of this name.
    SheetName { file: String, name: String, known: Vec<String> },
    /// A file could not be written; nothing is left of it.
    Write { file: PathBuf, error: io::Error },
    /// A copy of a workbook could not be made; nothing is left of it.
    Copy { file: PathBuf, error: WriteError },
    /// An output would overwrite an input.
    OverInput { file: PathBuf },
    /// Two outputs have the same name.
    OverOutput { file: PathBuf },
    /// Standard input or output failed.
    Stream { error: io::Error },
    /// Standard input is no UTF-8.
    NotText,
    /// Standard input is longer than what is taken.
    TooLong { bytes: u64 },
    /// The program was built without JSON Schemas.
    #[cfg(not(feature = "schema"))]
    NoSchemas,
    /// Nothing was given to be checked.
    Nothing,
    /// The value of an option is not what it must be.
    Value { option: &'static str, value: String, expected: (&'static str, &'static str) },
    /// An option makes sense with one input only.
    OneInput { option: &'static str },
    /// A scenario, or what is told about a member, is not what it must be; named as it was given.
    Json { name: String, problem: Problem },
    /// The questions were not answered to the end.
    Unanswered,
    /// The file of an option does not hold what it should.
    Options { option: &'static str, file: PathBuf, problem: Problem },
    /// A list of organizations as JSON does not have its shape.
    List { file: String, problem: Problem },
    /// A table is no list of organizations.
    Table { file: String, error: TableError },
    /// A list holds no organization.
    NoOrganization { file: String },
    /// No code, topic or call has the name.
    Unknown { what: (&'static str, &'static str), name: String, nearest: Vec<&'static str> },
}

impl Failure {
    /// The sentence for people.
    pub(crate) fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(),
        }
    }

    fn zh(&self) -> String {
        match self {
            Self::Open { file, error } => format!("无法读取 {}：{}", file.display(), reason(error, Lang::Zh)),
            Self::NoFileToRead { file } => {
                format!("{} 是管道或设备，不是文件；请先存为文件，或写 - 从标准输入读取", file.display())
            }
            Self::NoFileToWrite { file } => format!("{} 是管道或设备，不会覆盖；请换一个文件名", file.display()),
            Self::Read { file, error } => format!("{file}：{}", error.message(Lang::Zh)),
            Self::SheetName { file, name, known } => {
                format!("{file}：没有名为“{name}”的工作表；现有：{}", known.join("、"))
            }
            Self::Write { file, error } => {
                format!("无法写入 {}：{}；没有留下不完整的文件", file.display(), reason(error, Lang::Zh))
            }
            Self::Copy { file, error } => format!("无法写入 {}：{}", file.display(), error.message(Lang::Zh)),
            Self::OverInput { file } => {
                format!("{} 是要检查的原文件，不会覆盖；请换一个文件名", file.display())
            }
            Self::OverOutput { file } => format!("{} 被指定为两个输出；请换一个文件名", file.display()),
            Self::Stream { error } => format!("标准输入输出出错：{}", reason(error, Lang::Zh)),
            Self::NotText => "标准输入不是 UTF-8 文本；请转换编码后再试".to_owned(),
            #[cfg(not(feature = "schema"))]
            Self::NoSchemas => {
                "Python包里的zhtj不含JSON Schema；请用独立程序zhtj，或看源码中的tests/golden/schemas.json".to_owned()
            }
            Self::TooLong { bytes } => format!("标准输入超过 {bytes} 字节；请改为指定文件"),
            Self::Nothing => "没有要检查的号码；请写在命令后面，或从标准输入逐行输入".to_owned(),
            Self::Value { option, value, expected } => {
                // A blank stands between Chinese and Latin.
                let gap = if expected.0.starts_with(|c: char| c.is_ascii()) { " " } else { "" };
                format!("{option} 的值“{value}”不正确；应为{gap}{}", expected.0)
            }
            Self::OneInput { option } => format!("{option} 一次只能用于一个文件；请逐个检查"),
            Self::Json { name, problem } => format!("{name}：{}", problem.message(Lang::Zh)),
            Self::Unanswered => "问题没有答完，输入就结束了；请重新运行，或用 --input 给出 JSON".to_owned(),
            Self::Options { option, file, problem } => {
                format!("{option} 的文件 {}：{}", file.display(), problem.message(Lang::Zh))
            }
            Self::List { file, problem } => format!("团组织名单 {file}：{}", problem.message(Lang::Zh)),
            Self::Table { file, error } => format!("{file}：{}", table(error, Lang::Zh)),
            Self::NoOrganization { file } => format!("{file}：名单中没有任何组织；请核对文件和工作表"),
            Self::Unknown { what, name, nearest } => {
                let head = format!("没有名为“{name}”的{}", what.0);
                if nearest.is_empty() { head } else { format!("{head}；相近的有：{}", nearest.join("、")) }
            }
        }
    }

    fn en(&self) -> String {
        match self {
            Self::Open { file, error } => format!("cannot read {}: {}", file.display(), reason(error, Lang::En)),
            Self::NoFileToRead { file } => format!(
                "{} is a pipe or a device, not a file; save it as a file, or write - to read standard input",
                file.display()
            ),
            Self::NoFileToWrite { file } => {
                format!("{} is a pipe or a device and is not overwritten; give another name", file.display())
            }
            Self::Read { file, error } => format!("{file}: {}", error.message(Lang::En)),
            Self::SheetName { file, name, known } => {
                format!("{file}: there is no sheet “{name}”; there are: {}", known.join(", "))
            }
            Self::Write { file, error } => {
                format!("cannot write {}: {}; nothing half-written is left", file.display(), reason(error, Lang::En))
            }
            Self::Copy { file, error } => format!("cannot write {}: {}", file.display(), error.message(Lang::En)),
            Self::OverInput { file } => {
                format!("{} is the file to be checked and is not overwritten; give another name", file.display())
            }
            Self::OverOutput { file } => format!("{} is named for two outputs; give another name", file.display()),
            Self::Stream { error } => format!("standard input or output failed: {}", reason(error, Lang::En)),
            Self::NotText => "standard input is not UTF-8 text; convert it first".to_owned(),
            #[cfg(not(feature = "schema"))]
            Self::NoSchemas => {
                "the zhtj of the Python package carries no JSON Schemas; use the program zhtj, or read tests/golden/schemas.json in its \
                 source"
                    .to_owned()
            }
            Self::TooLong { bytes } => format!("standard input has more than {bytes} bytes; name a file instead"),
            Self::Nothing => {
                "there is no number to check; write it after the command, or one a line to standard input".to_owned()
            }
            Self::Value { option, value, expected } => {
                format!("{option} cannot be “{value}”; it must be {}", expected.1)
            }
            Self::OneInput { option } => format!("{option} works with one file at a time; check them one by one"),
            Self::Json { name, problem } => format!("{name}: {}", problem.message(Lang::En)),
            Self::Unanswered => {
                "the input ended before all questions were answered; run it again, or give JSON with --input".to_owned()
            }
            Self::Options { option, file, problem } => {
                format!("file of {option}, {}: {}", file.display(), problem.message(Lang::En))
            }
            Self::List { file, problem } => format!("list of organizations {file}: {}", problem.message(Lang::En)),
            Self::Table { file, error } => format!("{file}: {}", table(error, Lang::En)),
            Self::NoOrganization { file } => {
                format!("{file}: there is no organization in the list; check the file and the sheet")
            }
            Self::Unknown { what, name, nearest } => {
                let head = format!("there is no {} “{name}”", what.1);
                if nearest.is_empty() { head } else { format!("{head}; similar: {}", nearest.join(", ")) }
            }
        }
    }
}

/// Why a table is no list of organizations.
fn table(error: &TableError, lang: Lang) -> String {
    match error {
        TableError::Read(error) => error.message(lang),
        TableError::Columns(findings) => {
            let columns = findings.iter().filter_map(|finding| finding.param("column"));
            let columns: Vec<String> = columns.map(|column| column.to_text(lang, Reveal::Masked)).collect();
            match lang {
                Lang::Zh => format!("不是团组织名单，缺少列：{}；请在表头中补上", columns.join("、")),
                Lang::En => {
                    format!(
                        "not a list of organizations, there is no column for: {}; add it to the header",
                        columns.join(", ")
                    )
                }
            }
        }
        TableError::Full { row, error } => match (lang, error) {
            (Lang::Zh, TreeError::TooManyNodes { limit }) => {
                format!("第 {row} 行：组织超过 {limit} 个；请分开检查")
            }
            (Lang::Zh, TreeError::TextTooLong { .. } | TreeError::TextFull) => {
                format!("第 {row} 行：编号和名称合计过长；请分开检查")
            }
            (Lang::En, error) => format!("row {row}: {error}; check it in parts"),
        },
    }
}

/// Why the system refused, in words; with the system's own number where it is an unusual one.
fn reason(error: &io::Error, lang: Lang) -> String {
    let text = match error.kind() {
        ErrorKind::NotFound => lang.pick("文件或目录不存在", "no such file or directory"),
        ErrorKind::PermissionDenied => lang.pick("没有权限", "permission denied"),
        ErrorKind::IsADirectory => lang.pick("这是一个目录，不是文件", "it is a directory, not a file"),
        ErrorKind::NotADirectory => lang.pick("所在路径不是目录", "its parent is not a directory"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => lang.pick("磁盘空间不足", "the disk is full"),
        ErrorKind::ReadOnlyFilesystem => lang.pick("磁盘是只读的", "the disk is read-only"),
        ErrorKind::FileTooLarge => lang.pick("文件过大", "the file is too large"),
        ErrorKind::InvalidFilename => lang.pick("文件名不可用", "the file name is impossible"),
        _ => {
            let number = error.raw_os_error().map(|number| format!(" ({number})")).unwrap_or_default();
            return lang.pick("系统错误", "the system failed").to_owned() + &number;
        }
    };
    text.to_owned()
}
