//! Which format a file has, told from its bytes, and whether its name says so too.

use crate::kernel::{Diagnosis, Finding, Term};
use crate::roster::findings::file::FileExtension;

/// How the text of a text file is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, little endian, with a byte order mark: what Excel saves as "Unicode text".
    Utf16Le,
    /// UTF-16, big endian, with a byte order mark.
    Utf16Be,
    /// GB 18030, which contains GBK and GB 2312: what Excel saves as CSV on a Chinese Windows.
    Gb18030,
}

/// What stands between the cells of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Delimiter {
    /// The byte.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// A workbook of Excel 2007 and later.
    Xlsx,
    /// The same with macros.
    Xlsm,
    /// The binary workbook of Excel 2007 and later.
    Xlsb,
    /// A workbook of Excel 97 to 2003 (or 5, 95): the format of the system's own template.
    Xls,
    /// An `OpenDocument` spreadsheet.
    Ods,
    /// A text table.
    Text {
        /// How its text is encoded.
        encoding: Encoding,
        /// What stands between its cells.
        delimiter: Delimiter,
    },
}

impl FileKind {
    /// The name for people and its stable code.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        macro_rules! term {
            ($code:literal, $zh:literal, $en:literal) => {
                &Term { code: $code, zh: $zh, en: $en }
            };
        }
        match self {
            Self::Xlsx => term!("xlsx", "Excel工作簿（.xlsx）", "an Excel workbook (.xlsx)"),
            Self::Xlsm => term!("xlsm", "带宏的Excel工作簿（.xlsm）", "an Excel workbook with macros (.xlsm)"),
            Self::Xlsb => term!("xlsb", "Excel二进制工作簿（.xlsb）", "a binary Excel workbook (.xlsb)"),
            Self::Xls => term!("xls", "Excel 97-2003工作簿（.xls）", "an Excel 97-2003 workbook (.xls)"),
            Self::Ods => term!("ods", "OpenDocument表格（.ods）", "an OpenDocument spreadsheet (.ods)"),
            Self::Text { delimiter: Delimiter::Tab, .. } => {
                term!("tsv", "制表符分隔的文本（.txt、.tsv）", "tab-separated text (.txt, .tsv)")
            }
            Self::Text { .. } => term!("csv", "分隔符文本（.csv）", "delimited text (.csv)"),
        }
    }

    /// The extensions that files of this format have.
    const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Xlsx => &["xlsx", "xltx"],
            Self::Xlsm => &["xlsm", "xltm"],
            Self::Xlsb => &["xlsb"],
            // WPS writes the same formats under names of its own.
            Self::Xls => &["xls", "xlt", "et", "ett"],
            Self::Ods => &["ods", "ots"],
            Self::Text { .. } => &["csv", "txt", "tsv", "tab"],
        }
    }
}

/// Tells whether the name of a file promises another format than it has. A name without an extension promises nothing.
///
/// ```
/// use zhtj::roster::read::{FileKind, extension_mismatch};
///
/// assert!(extension_mismatch("名册.xlsx", FileKind::Xlsx).is_none());
/// assert_eq!(extension_mismatch("名册.xls", FileKind::Xlsx).map(|found| found.code()), Some("file.extension"));
/// ```
#[must_use]
pub fn extension_mismatch(file_name: &str, kind: FileKind) -> Option<Finding> {
    let name = file_name.rsplit(['/', '\\']).next()?;
    let (stem, extension) = name.rsplit_once('.')?;
    let plain =
        !stem.is_empty() && (1..=5).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_alphanumeric());
    if !plain || kind.extensions().iter().any(|known| extension.eq_ignore_ascii_case(known)) {
        return None;
    }
    Some(FileExtension { extension: extension.to_ascii_lowercase(), format: kind.term() }.finding())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_that_promises_another_format_is_told() {
        let csv = FileKind::Text { encoding: Encoding::Utf8, delimiter: Delimiter::Comma };
        for (name, kind, told) in [
            ("a.xls", FileKind::Xls, false),
            ("A.XLS", FileKind::Xls, false),
            ("a.et", FileKind::Xls, false),
            ("a.xls", csv, true),
            ("a.csv", csv, false),
            ("2026.11.22", csv, true),
            ("folder.xls/roster", csv, false),
            (".xls", csv, false),
            ("a.2026年", csv, false),
            ("roster", FileKind::Xlsx, false),
            ("a.xlsm", FileKind::Xlsx, true),
        ] {
            assert_eq!(extension_mismatch(name, kind).is_some(), told, "{name}");
        }
    }
}
