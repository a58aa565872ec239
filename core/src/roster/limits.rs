//! How much of a file is taken before it is refused. Named, documented, adjustable: a hostile or broken file ends with a
//! clear sentence, not with the machine.

use serde::{Deserialize, Serialize};

/// Limits of reading. The defaults hold any sheet that Excel itself can hold of people of one committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Bytes of the file. Default 2 GiB.
    pub file_bytes: u64,
    /// Bytes of all parts of a compressed workbook together, decompressed. Default 4 GiB.
    pub decompressed_bytes: u64,
    /// Bytes of a part that has to be held in memory as a whole: the shared strings of a workbook, an `.xls` file.
    /// Default 512 MiB.
    pub memory_bytes: u64,
    /// Rows with something in them, for each sheet. Default 20 million: a text roster may be longer than a sheet.
    pub rows: u32,
    /// Columns with something in them. Default 256.
    pub columns: u16,
    /// Characters of one cell that are looked at; Excel itself holds 32,767. Default 32,767.
    pub cell_chars: u32,
    /// Rows at the top of a sheet among which the header is looked for. Default 20.
    pub header_rows: u32,
    /// Findings that are kept one by one; further ones are only counted. Default 1 million.
    pub findings: u32,
}

impl Limits {
    /// Limits for a browser, where a sheet is held in memory beside a page: 256 MiB of file, 2 GiB decompressed, 512 MiB
    /// of cells, 300,000 rows, 200,000 findings one by one; the others as by default. A roster of 16 columns and 100,000
    /// rows takes about a tenth of a GiB.
    #[must_use]
    pub fn browser() -> Self {
        Self {
            file_bytes: 256 << 20,
            decompressed_bytes: 2 << 30,
            memory_bytes: 512 << 20,
            rows: 300_000,
            findings: 200_000,
            ..Self::default()
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 2 << 30,
            decompressed_bytes: 4 << 30,
            memory_bytes: 512 << 20,
            rows: 20_000_000,
            columns: 256,
            cell_chars: 32_767,
            header_rows: 20,
            findings: 1_000_000,
        }
    }
}
