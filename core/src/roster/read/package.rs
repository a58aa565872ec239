//! Zip packages: which of them are workbooks, and whether what they declare keeps within the limits.
//!
//! A part cannot give more bytes than the package declares for it: the library that unpacks it stops there (a test of
//! the bad-input suite holds it to that). So the declared sizes bound the work, and nothing has to be unpacked twice.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Content, FileKind, ReadError};
use crate::roster::Limits;

/// Entries of a package; a workbook with a thousand sheets has a few thousand.
const ENTRIES: usize = 20_000;

/// Bytes of a part that is neither a sheet nor the shared strings, such as the styles: they are held in memory as many
/// small structures, several times their size. Excel's own limit of 64,000 formats takes a third of it.
const PART_BYTES: u64 = 16 << 20;

/// Bytes that a shared string takes at least: `<si/>` in the file, and its entry in memory.
const STRING_IN_FILE: u64 = 5;
const STRING_IN_MEMORY: u64 = 24;

/// What a package is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    /// A workbook of Excel.
    Workbook(FileKind),
    /// An `OpenDocument` spreadsheet.
    Ods,
}

impl From<ZipError> for ReadError {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Io(error) => error.into(),
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => Self::Encrypted,
            _ => Self::Broken { sheet: None },
        }
    }
}

/// Looks at the directory of the package and at the parts that say what it is; gives the input back, to be read by what
/// it is. (Lent to the archive, it would be another type of archive than that of the readers, and its code twice there.)
pub(super) fn examine<R: Read + Seek>(mut input: R, limits: &Limits) -> Result<(Package, R), ReadError> {
    let has_end = has_end_of_directory(&mut input)?;
    let mut zip = ZipArchive::new(BufReader::new(input)).map_err(|error| match error.into() {
        ReadError::Broken { .. } if !has_end => ReadError::Truncated,
        other => other,
    })?;
    if zip.len() > ENTRIES {
        return Err(ReadError::Broken { sheet: None });
    }
    let mut total = 0_u64;
    let mut strings = Vec::new();
    let mut too_large = None;
    for index in 0..zip.len() {
        let entry = zip.by_index_data(index)?;
        if entry.encrypted() {
            return Err(ReadError::Encrypted);
        }
        total = total.saturating_add(entry.size());
        let name = plain_name(&entry.name()?);
        let limit = if name.ends_with("sharedstrings.xml") || name.ends_with("sharedstrings.bin") {
            let is_xml = name.strip_suffix(".xml").is_some();
            strings.push((index, entry.size(), is_xml));
            limits.memory_bytes
        } else if is_loaded(&name) {
            PART_BYTES.min(limits.memory_bytes)
        } else {
            u64::MAX
        };
        if entry.size() > limit {
            too_large = Some(limit);
        }
    }
    let package = identify(&mut zip)?;
    if total > limits.decompressed_bytes {
        return Err(ReadError::DecompressedTooLarge { limit: limits.decompressed_bytes });
    }
    if let (Some(limit), Package::Workbook(_)) = (too_large, package) {
        return Err(ReadError::TooLarge { limit });
    }
    for (index, size, is_xml) in strings {
        if is_xml {
            check_count(&mut zip, index, size, limits)?;
        }
    }
    Ok((package, zip.into_inner().into_inner()))
}

fn plain_name(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

/// Parts that a workbook is opened with. Sheets are streamed, and pictures are never looked at.
fn is_loaded(name: &str) -> bool {
    let kind = [".xml", ".bin", ".rels"].iter().any(|ending| name.ends_with(ending));
    kind && !name.contains("worksheets/")
        && ["styles", "workbook", "theme", "rels"].iter().any(|part| name.contains(part))
}

/// Whether the record that ends every package is there; if not, the file was cut off.
fn has_end_of_directory<R: Read + Seek>(input: &mut R) -> Result<bool, ReadError> {
    // The record has 22 bytes and a comment of at most 64 KiB.
    const TAIL: u64 = 22 + 0xFFFF;
    let length = input.seek(SeekFrom::End(0))?;
    input.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
    let mut tail = Vec::new();
    input.take(TAIL).read_to_end(&mut tail)?;
    input.seek(SeekFrom::Start(0))?;
    Ok(memchr::memmem::rfind(&tail, b"PK\x05\x06").is_some())
}

fn identify<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<Package, ReadError> {
    let not = |content| Err(ReadError::NotATable(content));
    if let Some(mime) = small_part(zip, "mimetype")? {
        const DOCUMENT: &str = "application/vnd.oasis.opendocument.";
        return match mime.trim_ascii().strip_prefix(DOCUMENT.as_bytes()) {
            Some(kind) if kind.starts_with(b"spreadsheet") => {
                let manifest = small_part(zip, "META-INF/manifest.xml")?.unwrap_or_default();
                match memchr::memmem::find(&manifest, b"encryption-data") {
                    Some(_) => Err(ReadError::Encrypted),
                    None => Ok(Package::Ods),
                }
            }
            Some(kind) if kind.starts_with(b"text") => not(Content::Document),
            Some(kind) if kind.starts_with(b"presentation") => not(Content::Slides),
            _ => not(Content::Other),
        };
    }
    let Some(types) = small_part(zip, "[Content_Types].xml")? else { return not(Content::Archive) };
    let types = types.to_ascii_lowercase();
    // What is said of the part of the workbook goes before what is said of all parts of an extension: a common writer of
    // scripts declares every `.bin` to be a binary workbook, whether there is one or not.
    let of_parts: Vec<u8> =
        types.split(|byte| *byte == b'<').filter(|tag| tag.starts_with(b"override")).flatten().copied().collect();
    match content_type(&of_parts).or_else(|| content_type(&types)) {
        Some(Ok(kind)) => Ok(Package::Workbook(kind)),
        Some(Err(content)) => not(content),
        None => not(Content::Other),
    }
}

/// What a package is by its content types, in lower case.
fn content_type(types: &[u8]) -> Option<Result<FileKind, Content>> {
    let kinds: [(&str, Result<FileKind, Content>); 7] = [
        ("ms-excel.sheet.binary", Ok(FileKind::Xlsb)),
        ("ms-excel.sheet.macroenabled.main", Ok(FileKind::Xlsm)),
        ("ms-excel.template.macroenabled.main", Ok(FileKind::Xlsm)),
        ("spreadsheetml.sheet.main", Ok(FileKind::Xlsx)),
        ("spreadsheetml.template.main", Ok(FileKind::Xlsx)),
        ("wordprocessingml", Err(Content::Document)),
        ("presentationml", Err(Content::Slides)),
    ];
    kinds.into_iter().find(|(name, _)| memchr::memmem::find(types, name.as_bytes()).is_some()).map(|(_, kind)| kind)
}

/// A part of which only the start can matter.
fn small_part<R: Read + Seek>(zip: &mut ZipArchive<R>, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
    let wanted = plain_name(name);
    let found = zip.file_names().filter_map(Result::ok).find(|entry| plain_name(entry) == wanted).map(String::from);
    let Some(found) = found else { return Ok(None) };
    let mut bytes = Vec::new();
    zip.by_name(&found)?.take(1 << 20).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Refuses a count of shared strings that cannot be true: memory is taken for it before the first string is read.
fn check_count<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    index: usize,
    size: u64,
    limits: &Limits,
) -> Result<(), ReadError> {
    let count = declared_count(BufReader::new(zip.by_index(index)?));
    let fits = count <= size / STRING_IN_FILE || count.saturating_mul(STRING_IN_MEMORY) <= limits.memory_bytes;
    if fits { Ok(()) } else { Err(ReadError::Broken { sheet: None }) }
}

/// The count as the first tag declares it; 0 if it does not, or if the part is broken in a way that is found later.
fn declared_count(part: impl BufRead) -> u64 {
    let mut xml = quick_xml::Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == "sst" => {
                let attribute = tag.try_get_attribute("uniqueCount").ok().flatten();
                return attribute.and_then(|attribute| attribute.value.parse().ok()).unwrap_or(0);
            }
            Ok(Event::Eof) | Err(_) => return 0,
            Ok(_) => {}
        }
    }
}
