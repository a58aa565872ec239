//! Mutated files: an error is as good as rows, a panic or a file that takes everything is not.

use std::io::Cursor;

use rust_xlsxwriter::{Format, Formula, Workbook};
use zhtj::roster::Limits;

use crate::files::*;

/// A generator of numbers that is the same on every machine (`SplitMix64`).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % end as u64).unwrap()
    }

    /// Changes, removes, doubles or overwrites a few bytes.
    fn mutate(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let end = (at + 1 + self.below(8)).min(bytes.len());
            match self.below(5) {
                0 => bytes[at] ^= 1 << self.below(8),
                1 => bytes[at..end].fill([0, 0xFF, b'9', b'<', b'"'][self.below(5)]),
                2 => drop(bytes.drain(at..end)),
                3 => bytes.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
                _ => bytes[at] = u8::try_from(self.below(256)).unwrap(),
            }
            if bytes.is_empty() {
                bytes.push(0);
            }
        }
    }
}

const MUTATIONS: usize = 2_000;

/// Reads everything of a mutated file: an error is as good as rows.
fn survive(name: &str, seed: u64, make: impl Fn(&mut Numbers) -> Vec<u8>) {
    let mut numbers = Numbers(seed);
    let limits = Limits { rows: 2_000_000, decompressed_bytes: 64 << 20, memory_bytes: 16 << 20, ..Limits::default() };
    let mut read = 0;
    for _ in 0..MUTATIONS {
        let bytes = make(&mut numbers);
        let Ok(mut book) = book(&bytes, &limits) else { continue };
        for sheet in 0..book.sheets().len().min(4) {
            read += usize::from(table(&mut book, sheet).is_ok());
            book.merged(sheet);
        }
    }
    assert!(read > MUTATIONS / 100, "{name}: hardly any mutated file was readable, which tests nothing");
}

/// Mutates the contents of one part, and packs them again so that the mutation is seen.
fn mutate_part(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let chosen = numbers.below(zip.len());
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut bytes = Vec::new();
        std::io::copy(&mut part, &mut bytes).unwrap();
        if index == chosen && !bytes.is_empty() {
            numbers.mutate(&mut bytes);
        }
        parts.push((part.name().unwrap().into_owned(), bytes));
    }
    let parts: Vec<_> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    package(&parts)
}

fn small_xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.merge_range(0, 0, 0, 3, "团员名册", &Format::new()).unwrap();
    for (row, name) in (1..).zip(["姓名", "张三", "李四"]) {
        sheet.write(row, 0, name).unwrap();
        sheet.write(row, 1, 3.5).unwrap();
        sheet.write(row, 2, Formula::new("=B2*2").set_result("7")).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

macro_rules! mutations {
    ($($test:ident: $bytes:expr, $seed:literal, $mutate:expr;)*) => {$(
        #[test]
        fn $test() {
            let bytes: Vec<u8> = $bytes;
            survive(stringify!($test), $seed, |numbers| $mutate(&bytes, numbers));
        }
    )*};
}

fn mutate_file(bytes: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    numbers.mutate(&mut bytes);
    bytes
}

mutations! {
    mutated_xlsx_parts_are_survived: small_xlsx(), 1, mutate_part;
    mutated_xlsx_packages_are_survived: small_xlsx(), 2, mutate_file;
    mutated_xlsb_parts_are_survived: fixture("roster.xlsb"), 3, mutate_part;
    mutated_ods_parts_are_survived: fixture("roster.ods"), 4, mutate_part;
    mutated_xls_files_are_survived: fixture("roster.xls"), 5, mutate_file;
    mutated_text_is_survived: "姓名,\"民\n族\"\r\n张三,汉族\n".repeat(50).into_bytes(), 6, mutate_file;
}
