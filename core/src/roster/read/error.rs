//! Why a file cannot be used, each in one clear sentence of the user's language.

use std::io;

use serde_json::{Map, Value as Json};

use crate::kernel::Lang;

/// What a file is that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// A PDF.
    Pdf,
    /// A document of a word processor (`.docx .doc .wps .rtf .odt`).
    Document,
    /// Slides (`.pptx .ppt .odp`).
    Slides,
    /// An image, as of a scanner or a screen.
    Image,
    /// A web page: portals save tables of web pages under names that end in `.xls`.
    WebPage,
    /// The XML spreadsheet of Excel 2003, which portals save under names that end in `.xls`.
    XmlSpreadsheet,
    /// Other XML.
    Xml,
    /// A workbook of Excel 4 or older, whose format is no longer read.
    OldExcel,
    /// An archive (`.zip .rar .7z .gz`) that may hold the sheet.
    Archive,
    /// Something else.
    Other,
}

impl Content {
    const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Pdf => lang.pick("PDF文件", "a PDF"),
            Self::Document => lang.pick("文字文档", "a text document"),
            Self::Slides => lang.pick("演示文稿", "a presentation"),
            Self::Image => lang.pick("图片", "an image"),
            Self::WebPage => lang.pick("网页（HTML）", "a web page (HTML)"),
            Self::XmlSpreadsheet => lang.pick("Excel 2003的XML表格", "an XML spreadsheet of Excel 2003"),
            Self::Xml => lang.pick("XML文件", "an XML file"),
            Self::OldExcel => lang.pick("Excel 4或更早版本的表格", "a sheet of Excel 4 or older"),
            Self::Archive => lang.pick("压缩包", "an archive"),
            Self::Other => lang.pick("其他文件", "some other file"),
        }
    }

    const fn advice(self, lang: Lang) -> &'static str {
        match self {
            Self::WebPage | Self::XmlSpreadsheet | Self::OldExcel => {
                lang.pick("请用Excel或WPS打开，另存为.xlsx后再试", "open it in Excel or WPS and save it as .xlsx")
            }
            Self::Archive => lang.pick("请先解压，再选择其中的表格", "unpack it and choose the sheet inside"),
            _ => lang.pick(
                "请选择名册表格（.xlsx、.xls、.csv等）",
                "choose the roster itself (.xlsx, .xls, .csv and so on)",
            ),
        }
    }
}

/// Why a file cannot be read as a roster. Nothing of what its cells hold is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Lang::En))]
#[non_exhaustive]
pub enum ReadError {
    /// It has no bytes.
    Empty,
    /// It ends too early.
    Truncated,
    /// It is no table but something else.
    NotATable(Content),
    /// It opens only with a password.
    Encrypted,
    /// It has more bytes than [`Limits::file_bytes`](crate::roster::Limits::file_bytes), or a part that has to be held
    /// in memory has more than [`Limits::memory_bytes`](crate::roster::Limits::memory_bytes).
    TooLarge {
        /// Bytes that are allowed.
        limit: u64,
    },
    /// Unpacked it has more bytes than [`Limits::decompressed_bytes`](crate::roster::Limits::decompressed_bytes).
    DecompressedTooLarge {
        /// Bytes that are allowed.
        limit: u64,
    },
    /// More rows have something in them than [`Limits::rows`](crate::roster::Limits::rows).
    TooManyRows {
        /// Rows that are allowed.
        limit: u32,
    },
    /// More columns have something in them than [`Limits::columns`](crate::roster::Limits::columns).
    TooManyColumns {
        /// Columns that are allowed.
        limit: u16,
    },
    /// Text that is neither UTF-8 nor GB18030, or partly one and partly the other.
    Encoding {
        /// The first row that cannot be read like those before it, from 1; in a piece, counted from the piece.
        row: u32,
        /// Whether that row would be right in the other encoding.
        mixed: bool,
    },
    /// Text with a NUL in it.
    Binary {
        /// The row, from 1; in a piece, counted from the piece.
        row: u32,
    },
    /// A quotation mark opens a cell and none closes it, so that the rest of the file would be one cell.
    UnclosedQuote {
        /// The row, from 1; in a piece, counted from the piece.
        row: u32,
    },
    /// It breaks the rules of its format.
    Broken {
        /// The sheet, if it is known to be in one.
        sheet: Option<Box<str>>,
    },
    /// There is no sheet, or none of this number.
    NoSheet,
    /// No column of an import sheet was recognised.
    NoKnownColumn,
    /// The system refuses to give the bytes.
    Io(io::ErrorKind),
}

impl ReadError {
    /// The stable code, `file.problem`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "file.empty",
            Self::Truncated => "file.truncated",
            Self::NotATable(_) => "file.not_a_table",
            Self::Encrypted => "file.encrypted",
            Self::TooLarge { .. } => "file.too_large",
            Self::DecompressedTooLarge { .. } => "file.decompressed_too_large",
            Self::TooManyRows { .. } => "file.too_many_rows",
            Self::TooManyColumns { .. } => "file.too_many_columns",
            Self::Encoding { .. } => "file.encoding",
            Self::Binary { .. } => "file.binary",
            Self::UnclosedQuote { .. } => "file.unclosed_quote",
            Self::Broken { .. } => "file.broken",
            Self::NoSheet => "file.no_sheet",
            Self::NoKnownColumn => "file.no_known_column",
            Self::Io(_) => "file.io",
        }
    }

    /// Moves the row it names by the rows that stand before the piece it comes from.
    #[must_use]
    pub const fn after_rows(mut self, rows: u32) -> Self {
        if let Self::Encoding { row, .. } | Self::Binary { row } | Self::UnclosedQuote { row } = &mut self {
            *row = row.saturating_add(rows);
        }
        self
    }

    /// The sentence for people: the fact, then what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let zh = matches!(lang, Lang::Zh);
        match self {
            Self::Empty => lang.pick("文件是空的；请重新导出后再试", "the file is empty; export it again").to_owned(),
            Self::Truncated => lang
                .pick("文件不完整，后面的部分丢失了；请重新下载或重新导出", "the file is cut off; download or export it again")
                .to_owned(),
            Self::NotATable(what) if zh => format!("这不是名册表格，而是{}；{}", what.name(lang), what.advice(lang)),
            Self::NotATable(what) => format!("this is no roster but {}; {}", what.name(lang), what.advice(lang)),
            Self::Encrypted => lang
                .pick("文件设有打开密码；请在Excel或WPS中去掉密码后再试", "the file needs a password; remove it in Excel or WPS and try again")
                .to_owned(),
            Self::TooLarge { limit } if zh => {
                format!("文件太大，超过了{}的限制；请分成几个文件，或调高限制", bytes(*limit))
            }
            Self::TooLarge { limit } => {
                format!("the file is larger than the limit of {}; split it or raise the limit", bytes(*limit))
            }
            Self::DecompressedTooLarge { limit } if zh => {
                format!("文件解压后超过了{}的限制，可能是恶意文件；请把表格内容复制到新的工作簿后再试，或调高限制", bytes(*limit))
            }
            Self::DecompressedTooLarge { limit } => format!(
                "unpacked, the file is larger than the limit of {} and may be hostile; copy the rows into a new workbook, or raise the limit",
                bytes(*limit)
            ),
            Self::TooManyRows { limit } if zh => format!("有内容的行超过了{limit}行的限制；请分成几个文件，或调高限制"),
            Self::TooManyRows { limit } => {
                format!("more than {limit} rows have something in them; split the file or raise the limit")
            }
            Self::TooManyColumns { limit } if zh => {
                format!("有内容的列超过了{limit}列的限制；请删去名册以外的列，或调高限制")
            }
            Self::TooManyColumns { limit } => {
                format!("more than {limit} columns have something in them; delete those that do not belong to the roster, or raise the limit")
            }
            Self::Encoding { row, mixed: true } if zh => {
                format!("第{row}行与前面的行文字编码不同（UTF-8与GB18030混用）；请用Excel或WPS打开核对，另存为.xlsx后再试")
            }
            Self::Encoding { row, mixed: true } => {
                format!("row {row} is encoded unlike the rows before it (UTF-8 and GB18030 mixed); check it in Excel or WPS and save it as .xlsx")
            }
            Self::Encoding { row, mixed: false } if zh => {
                format!("第{row}行的文字既不是UTF-8编码也不是GB18030编码；请用Excel或WPS打开核对，另存为.xlsx后再试")
            }
            Self::Encoding { row, mixed: false } => {
                format!("the text of row {row} is neither UTF-8 nor GB18030; check it in Excel or WPS and save it as .xlsx")
            }
            Self::Binary { row } if zh => format!("第{row}行含有空字符（NUL），文件不是文本表格或已损坏；请重新导出"),
            Self::Binary { row } => {
                format!("row {row} holds a NUL character, so the file is no text table or is damaged; export it again")
            }
            Self::UnclosedQuote { row } if zh => {
                format!("第{row}行的双引号没有配对，后面的各行无法分开；请补上或删去这个双引号")
            }
            Self::UnclosedQuote { row } => {
                format!("a quotation mark in row {row} is never closed, so that the rows after it cannot be told apart; close or delete it")
            }
            Self::Broken { sheet: None } => lang
                .pick("文件已损坏；请用Excel或WPS打开并另存为.xlsx后再试", "the file is damaged; open it in Excel or WPS and save it as .xlsx")
                .to_owned(),
            Self::Broken { sheet: Some(sheet) } if zh => {
                format!("工作表“{sheet}”已损坏；请用Excel或WPS打开并另存为.xlsx后再试")
            }
            Self::Broken { sheet: Some(sheet) } => {
                format!("the sheet “{sheet}” is damaged; open the file in Excel or WPS and save it as .xlsx")
            }
            Self::NoSheet => lang
                .pick("文件里没有这张工作表；请核对工作表的名称或序号", "the file has no such sheet; check its name or number")
                .to_owned(),
            Self::NoKnownColumn => lang
                .pick(
                    "没有找到名册的列（如姓名、身份证号码）；请核对表头是否与导入模板一致",
                    "no column of a roster was found (such as 姓名, 身份证号码); compare the header with the import template",
                )
                .to_owned(),
            Self::Io(kind) => io_message(*kind, lang).to_owned(),
        }
    }

    /// What is to be known about it beside the code: the limit, the row, what the file is instead.
    #[must_use]
    pub fn params(&self) -> Map<String, Json> {
        let mut params = Map::new();
        let mut put = |name: &str, value: Json| drop(params.insert(name.to_owned(), value));
        match self {
            Self::TooLarge { limit } | Self::DecompressedTooLarge { limit } => put("limit", (*limit).into()),
            Self::TooManyRows { limit } => put("limit", (*limit).into()),
            Self::TooManyColumns { limit } => put("limit", (*limit).into()),
            Self::Encoding { row, mixed } => {
                put("row", (*row).into());
                put("mixed", (*mixed).into());
            }
            Self::Binary { row } | Self::UnclosedQuote { row } => put("row", (*row).into()),
            Self::Broken { sheet: Some(sheet) } => put("sheet", (**sheet).into()),
            Self::NotATable(content) => put("content", content.name(Lang::En).into()),
            Self::Empty
            | Self::Truncated
            | Self::Encrypted
            | Self::Broken { sheet: None }
            | Self::NoSheet
            | Self::NoKnownColumn
            | Self::Io(_) => {}
        }
        params
    }

    /// Says in which sheet the file is broken, where that is not yet said.
    pub(super) fn in_sheet(self, name: &str) -> Self {
        match self {
            Self::Broken { sheet: None } if !name.is_empty() => Self::Broken { sheet: Some(name.into()) },
            other => other,
        }
    }
}

impl From<io::Error> for ReadError {
    /// Readers of formats report broken content as I/O errors too; those kinds are told as what they mean.
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::Truncated,
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput | io::ErrorKind::Other => {
                Self::Broken { sheet: None }
            }
            kind => Self::Io(kind),
        }
    }
}

const fn io_message(kind: io::ErrorKind, lang: Lang) -> &'static str {
    use io::ErrorKind as Kind;
    match kind {
        Kind::NotFound => lang.pick("找不到文件；请核对路径和文件名", "there is no such file; check its path and name"),
        Kind::PermissionDenied => lang.pick(
            "没有权限读写文件；请关闭正在使用它的程序，或核对文件的权限",
            "no permission for the file; close programs that use it, or check its permissions",
        ),
        Kind::IsADirectory => {
            lang.pick("这是文件夹，不是文件；请选择其中的表格", "this is a folder; choose the sheet inside")
        }
        Kind::StorageFull | Kind::QuotaExceeded => {
            lang.pick("磁盘已满；请腾出空间后再试", "the disk is full; free some space and try again")
        }
        Kind::OutOfMemory => lang.pick("内存不足；请把文件分成几个再试", "there is not enough memory; split the file"),
        _ => lang.pick(
            "读写文件时出错；请把文件复制到本机磁盘后再试",
            "the file could not be read or written; copy it to a local disk and try again",
        ),
    }
}

/// A number of bytes as people say it.
fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    UNITS
        .into_iter()
        .find(|(size, _)| count >= *size && count.is_multiple_of(*size))
        .map_or_else(|| format!("{count} B"), |(size, unit)| format!("{} {unit}", count / size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<ReadError> {
        let sheet = || Some("名册".into());
        vec![
            ReadError::Empty,
            ReadError::Truncated,
            ReadError::NotATable(Content::WebPage),
            ReadError::Encrypted,
            ReadError::TooLarge { limit: 2 << 30 },
            ReadError::DecompressedTooLarge { limit: 3 << 19 },
            ReadError::TooManyRows { limit: 5 },
            ReadError::TooManyColumns { limit: 256 },
            ReadError::Encoding { row: 3, mixed: true },
            ReadError::Encoding { row: 3, mixed: false },
            ReadError::Binary { row: 3 },
            ReadError::UnclosedQuote { row: 3 },
            ReadError::Broken { sheet: None },
            ReadError::Broken { sheet: sheet() },
            ReadError::NoSheet,
            ReadError::NoKnownColumn,
            ReadError::Io(io::ErrorKind::NotFound),
            ReadError::Io(io::ErrorKind::IsADirectory),
            ReadError::Io(io::ErrorKind::BrokenPipe),
        ]
    }

    #[test]
    fn every_error_says_the_fact_and_what_to_do_in_both_languages() {
        for error in all() {
            let (zh, en) = (error.message(Lang::Zh), error.message(Lang::En));
            assert!(zh.contains('；') && !zh.ends_with('。'), "{zh}");
            assert!(en.contains(';') && !en.ends_with('.'), "{en}");
            assert!(error.code().starts_with("file."), "{error:?}");
            assert_eq!(error.to_string(), en);
        }
    }

    #[test]
    fn rows_of_a_piece_become_rows_of_the_file() {
        assert_eq!(ReadError::Binary { row: 2 }.after_rows(10), ReadError::Binary { row: 12 });
        assert_eq!(ReadError::Empty.after_rows(10), ReadError::Empty);
    }

    #[test]
    fn programs_get_the_limit_and_the_row() {
        let params = |error: ReadError| Json::from(error.params()).to_string();
        assert_eq!(params(ReadError::TooManyRows { limit: 5 }), r#"{"limit":5}"#);
        assert_eq!(params(ReadError::Encoding { row: 3, mixed: true }), r#"{"row":3,"mixed":true}"#);
        assert_eq!(params(ReadError::NotATable(Content::Pdf)), r#"{"content":"a PDF"}"#);
        assert_eq!(params(ReadError::NoSheet), "{}");
    }

    #[test]
    fn sizes_are_said_in_the_largest_whole_unit() {
        assert_eq!([bytes(2 << 30), bytes(3 << 19), bytes(1000)], ["2 GiB", "1536 KiB", "1000 B"]);
    }
}
