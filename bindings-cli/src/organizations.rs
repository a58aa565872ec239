//! From a named file to the organizations in it, whether it is a table or JSON. Which of the two is found out from its
//! first bytes.

use std::io::{BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;

use serde::Deserialize;
use zhtj::kernel::Lang;
use zhtj::organization::tree::listed::{FromNodes, Nodes};
use zhtj::organization::tree::table::{Entry, TableReport, read_book};
use zhtj::organization::tree::{Node, TreeError};
use zhtj::roster::Limits;
use zhtj::roster::read;

use crate::failure::Failure;
use crate::json::Problem;
use crate::progress::Bar;
use crate::sheets::Input;

/// What organizations are put into.
pub(crate) trait Gather: Default {
    fn take(&mut self, entry: &Entry<'_>) -> Result<(), TreeError>;
    fn count(&self) -> u32;
}

/// Where the organizations of a list came from.
#[derive(Debug)]
pub(crate) enum Origin {
    /// Rows of a table, and what was found in them.
    Table(TableReport),
    /// A JSON list.
    Json,
}

impl Origin {
    /// The place of an organization for people, by its place in the list from 0.
    pub(crate) fn place(&self, organization: u32, lang: Lang) -> String {
        match (self.row(organization), lang) {
            (Some(row), _) => row_name(row, lang),
            (None, Lang::Zh) => format!("第 {} 个", u64::from(organization) + 1),
            (None, Lang::En) => format!("node {organization}"),
        }
    }

    /// The row of an organization; `None` in a JSON list.
    pub(crate) fn row(&self, organization: u32) -> Option<u32> {
        match self {
            Self::Table(report) => report.row_of(organization),
            Self::Json => None,
        }
    }

    /// What was found in the rows of a table.
    pub(crate) const fn table(&self) -> Option<&TableReport> {
        match self {
            Self::Table(report) => Some(report),
            Self::Json => None,
        }
    }
}

/// A row for people.
pub(crate) fn row_name(row: u32, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("第 {row} 行"),
        Lang::En => format!("row {row}"),
    }
}

/// The input of `organization_tree.check`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound = "G: Gather", expecting = "an object with nodes")]
struct JsonList<G: Gather> {
    nodes: Nodes<Gathered<G>>,
    /// Taken as in the call; how much a report shows is said on the command line.
    #[serde(default, rename = "keep")]
    _keep: Option<u32>,
}

struct Gathered<G>(G);

impl<G: Gather> FromNodes for Gathered<G> {
    type Taker = G;

    fn empty() -> G {
        G::default()
    }

    fn take(taker: &mut G, node: &Node<'_>) -> Result<(), TreeError> {
        taker.take(&Entry { node: *node, full_name: "", information: None })
    }

    fn finish(taker: G) -> Self {
        Self(taker)
    }
}

/// Reads a list of organizations. At most `keep` findings about its rows are kept. With a language, progress is shown.
pub(crate) fn gather<G: Gather>(input: &Input, keep: usize, progress: Option<Lang>) -> Result<(G, Origin), Failure> {
    let mut bytes = input.open()?;
    let unreadable = |error| Failure::Read { file: input.typed(), error: read::ReadError::Io(error) };
    let is_json = is_json(&mut bytes).map_err(|error| unreadable(error.kind()))?;
    let (gathered, origin) = if is_json {
        let mut json = serde_json::Deserializer::from_reader(BufReader::new(bytes));
        let list: JsonList<G> = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| Failure::List { file: input.typed(), problem: Problem::of(&error) })?;
        json.end().map_err(|error| Failure::List {
            file: input.typed(),
            problem: Problem::NotJson { line: error.line(), column: error.column() },
        })?;
        (list.nodes.0.0, Origin::Json)
    } else {
        let mut bar = Bar::new(progress, bytes.length(), Arc::clone(bytes.taken()));
        let limits = Limits::default();
        let mut book = read::open(bytes, &limits).map_err(|error| Failure::Read { file: input.typed(), error })?;
        let mut gathered = G::default();
        let mut taken = 0_u64;
        let report = read_book(&mut book, &limits, keep, &mut |entry| {
            taken += 1;
            if taken.is_multiple_of(4096) {
                bar.at(taken);
            }
            gathered.take(entry)
        });
        bar.clear();
        let report = report.map_err(|error| Failure::Table { file: input.typed(), error })?;
        (gathered, Origin::Table(report))
    };
    if gathered.count() == 0 && origin.table().is_none_or(|report| report.rows == 0) {
        return Err(Failure::NoOrganization { file: input.typed() });
    }
    Ok((gathered, origin))
}

/// Whether the first thing to be seen begins a JSON value. The input is read again from its beginning.
fn is_json<R: Read + Seek>(bytes: &mut R) -> std::io::Result<bool> {
    let mut head = [0_u8; 64];
    let mut length = 0;
    while let Some(rest) = head.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match bytes.read(rest)? {
            0 => break,
            count => length += count,
        }
    }
    let head = head.get(..length).unwrap_or_default();
    let bom = b"\xef\xbb\xbf";
    let skipped = if head.starts_with(bom) { bom.len() } else { 0 };
    let first = head.iter().skip(skipped).find(|byte| !byte.is_ascii_whitespace());
    let is_json = matches!(first, Some(b'{' | b'['));
    bytes.seek(SeekFrom::Start(if is_json { skipped as u64 } else { 0 }))?;
    Ok(is_json)
}
