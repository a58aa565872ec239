//! The files of the tests, and what is seen in them.

use std::io::{Cursor, Write as _};

use zhtj::kernel::Lang;
use zhtj::roster::read::{Book, Piece, ReadError, open};
use zhtj::roster::{Cell, Limits};
use zip::write::{SimpleFileOptions, ZipWriter};

pub(crate) type Memory<'a> = Cursor<&'a [u8]>;
pub(crate) type Table = Vec<(u32, Vec<String>)>;

pub(crate) fn book<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Book<Memory<'a>>, ReadError> {
    open(Cursor::new(bytes), limits)
}

/// A cell, written so that its kind can be seen.
pub(crate) fn seen(cell: Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.to_owned(),
        Cell::Number(number) => format!("n{number}"),
        Cell::Date { serial, is_1904 } => format!("d{serial}{}", if is_1904 { "/1904" } else { "" }),
        Cell::Bool(value) => format!("b{value}"),
        Cell::Fault(text) => format!("!{text}"),
    }
}

/// All rows of a sheet, and its stray cells.
pub(crate) fn table(book: &mut Book<Memory<'_>>, sheet: usize) -> Result<(Table, u64), ReadError> {
    let mut rows = book.rows(sheet)?;
    let (mut table, mut before) = (Table::new(), 0);
    while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(before))? {
        let mut parsed = Piece::parse(piece).map_err(|error| error.after_rows(before))?;
        if let Some(spanned) = parsed.spanned {
            parsed.batch.shift_rows(before);
            before += spanned;
        }
        table.extend(parsed.batch.rows().map(|row| (row.number(), row.cells().map(seen).collect())));
    }
    let stray = rows.stray_cells();
    Ok((table, stray))
}

/// The rows of the first sheet, or the error, wherever it comes.
pub(crate) fn read(bytes: &[u8]) -> Result<Table, ReadError> {
    table(&mut book(bytes, &Limits::default())?, 0).map(|(table, _)| table)
}

pub(crate) fn rows<const N: usize>(rows: [(u32, &[&str]); N]) -> Table {
    rows.into_iter().map(|(number, cells)| (number, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect()
}

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    #[expect(clippy::disallowed_methods, reason = "a test reads its fixture")]
    std::fs::read(path).unwrap()
}

/// A package of parts.
pub(crate) fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated))
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(crate) const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
pub(crate) const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
pub(crate) const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
pub(crate) const BOOK_RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with the given contents of its one sheet, and more parts.
pub(crate) fn workbook(sheet_data: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    workbook_of(TYPES, sheet_data, more)
}

/// The same with other content types.
pub(crate) fn workbook_of(types: &str, sheet_data: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!("<?xml version=\"1.0\"?><worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    package(&parts)
}

pub(crate) fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A compound file with one stream of the given name, in plain sectors.
pub(crate) fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream.to_vec();
    stream.resize(stream.len().next_multiple_of(512).max(4096), 0);
    let sectors = u32::try_from(stream.len() / 512).unwrap();
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(512, 0);
    file[24..34].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    let mut put = |at: usize, value: u32| file[at..at + 4].copy_from_slice(&value.to_le_bytes());
    put(44, 1); // one sector of the table, number 0
    put(48, 1); // the directory is sector 1
    put(56, 4096);
    put(60, 0xFFFF_FFFE);
    put(68, 0xFFFF_FFFE);
    put(76, 0);
    for at in (80..512).step_by(4) {
        put(at, 0xFFFF_FFFF);
    }
    let mut table = vec![0xFFFF_FFFD_u32, 0xFFFF_FFFE];
    table.extend((3..2 + sectors).chain([0xFFFF_FFFE]));
    table.resize(128, 0xFFFF_FFFF);
    file.extend(table.into_iter().flat_map(u32::to_le_bytes));
    for (name, kind, start, size) in [("Root Entry", 5, 0xFFFF_FFFE, 0), (name, 2, 2, sectors * 512)] {
        let mut entry = [0; 128];
        for (unit, bytes) in name.encode_utf16().zip(entry.chunks_mut(2)) {
            bytes.copy_from_slice(&unit.to_le_bytes());
        }
        entry[64] = u8::try_from(name.len() * 2 + 2).unwrap();
        entry[66] = kind;
        entry[68..80].fill(0xFF);
        entry[116..120].copy_from_slice(&u32::to_le_bytes(start));
        entry[120..124].copy_from_slice(&u32::to_le_bytes(size));
        file.extend(entry);
    }
    file.resize(1536, 0);
    file.extend(stream);
    file
}

/// Records of MS-XLS.
pub(crate) fn records(list: &[(u16, &[u8])]) -> Vec<u8> {
    let record = |(kind, data): &(u16, &[u8])| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    list.iter().flat_map(record).collect()
}

pub(crate) fn is(error: Result<Table, ReadError>, code: &str) {
    match error {
        Ok(table) => panic!("{} rows instead of {code}", table.len()),
        Err(error) => {
            assert_eq!(error.code(), code, "{error}");
            assert!(!error.message(Lang::Zh).is_empty());
        }
    }
}
