//! What the scripts of the package ask in JSON: what a person or another program may have written.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use zhtj::roster::edit::Terms;
use zhtj::roster::{Field, Limits, Register, SheetKind};
use zhtj::wire::{Request, parse};

/// What is asked. One shape for both requests, since the code that reads a shape is long.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    kind: Option<SheetKind>,
    #[serde(default)]
    columns: BTreeMap<u16, Field>,
    #[serde(default)]
    limits: Given,
}

/// Limits as they are given: what is left out is as for a browser, not as by default.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Given {
    file_bytes: u64,
    decompressed_bytes: u64,
    memory_bytes: u64,
    rows: u32,
    columns: u16,
    cell_chars: u32,
    header_rows: u32,
    findings: u32,
}

impl Default for Given {
    fn default() -> Self {
        let Limits { file_bytes, decompressed_bytes, memory_bytes, rows, columns, cell_chars, header_rows, findings } =
            Limits::browser();
        Self { file_bytes, decompressed_bytes, memory_bytes, rows, columns, cell_chars, header_rows, findings }
    }
}

impl From<Given> for Limits {
    fn from(given: Given) -> Self {
        let Given { file_bytes, decompressed_bytes, memory_bytes, rows, columns, cell_chars, header_rows, findings } =
            given;
        Self { file_bytes, decompressed_bytes, memory_bytes, rows, columns, cell_chars, header_rows, findings }
    }
}

fn read(json: &str) -> Result<Request<Asked>, String> {
    parse(json).map_err(|error| error.to_json().to_string())
}

/// The terms of a check. The limits are those that the file was opened with.
pub(super) fn terms(json: &str, limits: Limits, register: Option<Arc<Register>>) -> Result<Terms, String> {
    let Request { today, region, policy, input, .. } = read(json)?;
    let assigned = input.columns.into_iter().collect();
    Ok(Terms { today, region, policy, kind: input.kind, limits, assigned, register })
}

/// How much of a file is taken.
pub(super) fn limits(json: &str) -> Result<Limits, String> {
    read(json).map(|request| request.input.limits.into())
}
