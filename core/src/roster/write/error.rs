//! Why a workbook could not be written.

use crate::kernel::Lang;
use crate::roster::read::ReadError;

/// Why a workbook could not be written. Nothing of its content is in it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The file that is copied could not be read again.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A report is about a sheet or a cell that the file does not have.
    #[error("the report is not about this file")]
    OtherFile,
    /// The output could not be written: a full disk, no permission.
    #[error("the output cannot be written: {0}")]
    Io(#[source] std::io::Error),
    /// The temporary files that hold the rows until the workbook is complete could not be written.
    #[error("the temporary files cannot be written")]
    Temporary,
    /// A sheet has more rows than a workbook can hold.
    #[error("a sheet of a workbook holds at most {limit} rows")]
    TooManyRows {
        /// The rows a sheet holds.
        limit: u32,
    },
    /// A sheet has more columns than a workbook can hold.
    #[error("a sheet of a workbook holds at most {limit} columns")]
    TooManyColumns {
        /// The columns a sheet holds.
        limit: u32,
    },
    /// A cell has more text than a workbook can hold.
    #[error("the cell in row {row}, column {column} is longer than a workbook can hold")]
    CellTooLong {
        /// The row, from 1.
        row: u32,
        /// The column, from 0.
        column: u16,
    },
    /// The spreadsheet library gave up for another reason, which it states without content.
    #[error("the workbook cannot be made: {0}")]
    Workbook(&'static str),
}

impl WriteError {
    /// The stable code, `file.problem`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read(error) => error.code(),
            Self::OtherFile => "file.report_of_another",
            Self::Io(_) => "file.write_failed",
            Self::Temporary => "file.temporary_failed",
            Self::TooManyRows { .. } => "file.output_rows",
            Self::TooManyColumns { .. } => "file.output_columns",
            Self::CellTooLong { .. } => "file.output_cell",
            Self::Workbook(_) => "file.output_workbook",
        }
    }

    /// The sentence for people: the fact, then what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Read(error), _) => error.message(lang),
            (Self::OtherFile, _) => lang
                .pick(
                    "检查结果与这个文件不符，文件可能已改动；请重新检查",
                    "the report is not about this file, which may have changed; check it again",
                )
                .to_owned(),
            (Self::Io(error), Lang::Zh) => match error.kind() {
                std::io::ErrorKind::StorageFull => "磁盘已满，结果没有写出；请清理磁盘后再试".to_owned(),
                std::io::ErrorKind::PermissionDenied => "没有写入权限，结果没有写出；请换一个文件夹".to_owned(),
                _ => "结果没有写出；请检查磁盘空间和文件夹权限后再试".to_owned(),
            },
            (Self::Io(error), Lang::En) => match error.kind() {
                std::io::ErrorKind::StorageFull => "the disk is full, nothing was written; free some space".to_owned(),
                std::io::ErrorKind::PermissionDenied => {
                    "no permission to write, nothing was written; choose another folder".to_owned()
                }
                _ => "nothing was written; check the space on the disk and the permissions of the folder".to_owned(),
            },
            (Self::Temporary, Lang::Zh) => {
                "临时文件夹已满或不能写入，结果没有写出；请清理磁盘，或用环境变量TMPDIR（Windows为TEMP）另指定一个文件夹"
                    .to_owned()
            }
            (Self::Temporary, Lang::En) => "the folder of temporary files is full or cannot be written, nothing was written; \
                 free some space, or name another folder in TMPDIR (on Windows TEMP)"
                .to_owned(),
            (Self::TooManyRows { limit }, Lang::Zh) => {
                format!("一张Excel工作表最多{limit}行，放不下这份名册；请拆成几份后再试")
            }
            (Self::TooManyRows { limit }, Lang::En) => {
                format!("a sheet of a workbook holds {limit} rows, fewer than this roster; split it")
            }
            (Self::TooManyColumns { limit }, Lang::Zh) => {
                format!("一张Excel工作表最多{limit}列，放不下这份名册；请删去多余的列后再试")
            }
            (Self::TooManyColumns { limit }, Lang::En) => {
                format!("a sheet of a workbook holds {limit} columns, fewer than this roster; delete some")
            }
            (Self::CellTooLong { row, column }, _) => {
                let place = format!("{}{row}", crate::roster::report::column_letters(*column));
                match lang {
                    Lang::Zh => format!("单元格{place}的文字超过Excel的上限；请缩短后再试"),
                    Lang::En => format!("the text in {place} is longer than a workbook can hold; shorten it"),
                }
            }
            (Self::Workbook(_), Lang::Zh) => "无法生成Excel文件；请改用其他输出格式".to_owned(),
            (Self::Workbook(_), Lang::En) => "the workbook cannot be made; use another output format".to_owned(),
        }
    }
}

impl From<rust_xlsxwriter::XlsxError> for WriteError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        use rust_xlsxwriter::XlsxError as E;
        match error {
            E::IoError(error) | E::ZipError(zip::result::ZipError::Io(error)) => Self::Io(error),
            E::TempFileError(..) => Self::Temporary,
            E::ZipError(_) => Self::Workbook("its container"),
            E::RowColumnLimitError => Self::TooManyRows { limit: super::MAX_ROWS },
            E::MaxStringLengthExceeded => Self::Workbook("a text that is too long"),
            // The library's own sentences may quote what was written, so they are not passed on.
            _ => Self::Workbook("a part that the format does not allow"),
        }
    }
}
