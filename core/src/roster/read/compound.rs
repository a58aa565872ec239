//! Compound files (MS-CFB), the container of `.xls` and of workbooks with a password: only what is needed to see what is
//! inside, and that no chain of sectors runs in a circle, before the library that parses workbooks follows it.

use super::ReadError;

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Sector numbers from here on mean something else than a sector.
const FIRST_SPECIAL: u32 = 0xFFFF_FFFA;
/// Streams below this size stand in the small sectors of the root's stream.
const SMALL_STREAM: usize = 4096;
const SMALL_SECTOR: usize = 64;
const ENTRY: usize = 128;

/// A compound file in memory.
#[derive(Debug)]
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    small_table: Vec<u32>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    start: u32,
    size: usize,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_le_bytes)
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes))
}

const BROKEN: ReadError = ReadError::Broken { sheet: None };

impl<'a> Compound<'a> {
    /// Reads the tables and the directory.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let header = bytes.first_chunk::<512>().ok_or(ReadError::Truncated)?;
        let sector = match u16_at(header, 30) {
            Some(9) => 512,
            Some(12) => 4096,
            _ => return Err(BROKEN),
        };
        let field = |at| u32_at(header, at).ok_or(BROKEN);
        let mut file = Self { bytes, sector, table: Vec::new(), small_table: Vec::new(), entries: Vec::new() };

        // The sectors of the table are listed in the header and, for large files, in a chain of their own.
        let mut of_table: Vec<u32> = numbers(header.get(76..).unwrap_or_default()).collect();
        let mut next = field(68)?;
        let most = bytes.len() / sector + 1;
        for _ in 0..most {
            if next >= FIRST_SPECIAL {
                break;
            }
            let mut listed: Vec<u32> = numbers(file.sector(next)?).collect();
            next = listed.pop().ok_or(BROKEN)?;
            of_table.extend(listed);
        }
        if next < FIRST_SPECIAL || of_table.len() > most + 109 + sector / 4 {
            return Err(BROKEN);
        }
        for id in of_table.into_iter().filter(|id| *id < FIRST_SPECIAL) {
            let entries: Vec<u32> = numbers(file.sector(id)?).collect();
            file.table.extend(entries);
            if file.table.len() > most + sector {
                // More entries than the file can have sectors: the same sector listed again and again.
                return Err(BROKEN);
            }
        }

        let directory = file.large(field(48)?, usize::MAX)?;
        file.entries = directory.chunks_exact(ENTRY).filter_map(|entry| Entry::read(entry, sector)).collect();
        let (first, count) = (field(60)?, field(64)? as usize);
        if count > 0 {
            let table = file.large(first, count.saturating_mul(sector))?;
            file.small_table = numbers(&table).collect();
            let root = file.entries.first().ok_or(BROKEN)?;
            file.check_chain(root.start, root.size)?;
        }
        Ok(file)
    }

    /// Whether there is a stream or a folder of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// The bytes of a stream.
    pub(super) fn stream(&self, name: &str) -> Result<Vec<u8>, ReadError> {
        let entry = self.entry(name).ok_or(BROKEN)?;
        if entry.size >= SMALL_STREAM {
            return self.large(entry.start, entry.size);
        }
        let root = self.entries.first().ok_or(BROKEN)?;
        let all = self.large(root.start, root.size)?;
        let mut bytes = Vec::with_capacity(entry.size);
        let mut id = entry.start;
        while bytes.len() < entry.size {
            let start = (id as usize).saturating_mul(SMALL_SECTOR);
            let end = start.saturating_add(SMALL_SECTOR.min(entry.size - bytes.len()));
            bytes.extend_from_slice(all.get(start..end).ok_or(ReadError::Truncated)?);
            id = *self.small_table.get(id as usize).ok_or(BROKEN)?;
        }
        Ok(bytes)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// A sector; the last one of a file may be short.
    fn sector(&self, id: u32) -> Result<&'a [u8], ReadError> {
        let start = (id as usize + 1).saturating_mul(self.sector);
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty()).ok_or(ReadError::Truncated)?;
        Ok(rest.get(..self.sector).unwrap_or(rest))
    }

    /// Follows a chain until it ends or `size` bytes are reached.
    fn chain(&self, start: u32, size: usize) -> impl Iterator<Item = Result<&'a [u8], ReadError>> {
        let sectors = size.div_ceil(self.sector);
        let mut id = start;
        let mut done = 0;
        std::iter::from_fn(move || {
            if id == END_OF_CHAIN || done >= sectors {
                return None;
            }
            done += 1;
            // A chain longer than the table visits a sector twice.
            let sector = if done > self.table.len() { Err(BROKEN) } else { self.sector(id) };
            id = match self.table.get(id as usize) {
                Some(next) if sector.is_ok() => *next,
                // The last sector that is needed may lack an entry.
                _ => END_OF_CHAIN,
            };
            Some(sector)
        })
    }

    fn large(&self, start: u32, size: usize) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        for sector in self.chain(start, size) {
            bytes.extend_from_slice(sector?);
        }
        bytes.truncate(size);
        Ok(bytes)
    }

    fn check_chain(&self, start: u32, size: usize) -> Result<(), ReadError> {
        self.chain(start, size).try_for_each(|sector| sector.map(|_| ()))
    }
}

impl Entry {
    fn read(bytes: &[u8], sector: usize) -> Option<Self> {
        let units = bytes.get(..64)?.as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit));
        let units: Vec<u16> = units.take_while(|unit| *unit != 0).collect();
        let low = u64::from(u32_at(bytes, 120)?);
        // Only files with large sectors have sizes above 4 GiB; in others these bytes may hold anything.
        let high = if sector == 512 { 0 } else { u64::from(u32_at(bytes, 124)?) };
        let size = usize::try_from(high << 32 | low).unwrap_or(usize::MAX);
        Some(Self { name: String::from_utf16_lossy(&units), start: u32_at(bytes, 116)?, size })
    }
}
