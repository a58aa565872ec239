//! Files that a reader meets in real life and in bad faith: each gives its cells or one clear error, never a panic, and
//! never more memory or time than the limits allow. The files are made here, or by `fixtures/make.py`.

use std::io::{Cursor, Write as _};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zhtj::kernel::Lang;
use zhtj::roster::read::{Book, Content, Delimiter, Encoding, FileKind, Piece, ReadError, open};
use zhtj::roster::{Cell, Limits};
use zip::write::{SimpleFileOptions, ZipWriter};

type Memory<'a> = Cursor<&'a [u8]>;
type Table = Vec<(u32, Vec<String>)>;

fn book<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Book<Memory<'a>>, ReadError> {
    open(Cursor::new(bytes), limits)
}

/// A cell, written so that its kind can be seen.
fn seen(cell: Cell<'_>) -> String {
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
fn table(book: &mut Book<Memory<'_>>, sheet: usize) -> Result<(Table, u64), ReadError> {
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
fn read(bytes: &[u8]) -> Result<Table, ReadError> {
    table(&mut book(bytes, &Limits::default())?, 0).map(|(table, _)| table)
}

fn rows<const N: usize>(rows: [(u32, &[&str]); N]) -> Table {
    rows.into_iter().map(|(number, cells)| (number, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    #[expect(clippy::disallowed_methods, reason = "a test reads its fixture")]
    std::fs::read(path).unwrap()
}

/// A package of parts.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated))
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const BOOK_RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook with the given contents of its one sheet, and more parts.
fn workbook(sheet_data: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!("<?xml version=\"1.0\"?><worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    package(&parts)
}

fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A compound file with one stream of the given name, in plain sectors.
fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
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
fn records(list: &[(u16, &[u8])]) -> Vec<u8> {
    let record = |(kind, data): &(u16, &[u8])| {
        let length = u16::try_from(data.len()).unwrap();
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
    };
    list.iter().flat_map(record).collect()
}

fn is(error: Result<Table, ReadError>, code: &str) {
    match error {
        Ok(table) => panic!("{} rows instead of {code}", table.len()),
        Err(error) => {
            assert_eq!(error.code(), code, "{error}");
            assert!(!error.message(Lang::Zh).is_empty());
        }
    }
}

// What is no table.

#[test]
fn nothing_and_what_is_no_table_are_named() {
    is(read(b""), "file.empty");
    for (bytes, content) in [
        (&b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"[..], Content::Pdf),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", Content::Image),
        (b"<html><head><meta charset=gbk></head><table><tr><td>\xD0\xD5\xC3\xFB", Content::WebPage),
    ] {
        assert_eq!(read(bytes), Err(ReadError::NotATable(content)));
    }
    let types = TYPES.replace("spreadsheetml.sheet", "wordprocessingml.document");
    let docx = package(&[("[Content_Types].xml", types.as_bytes()), ("word/document.xml", b"<w:document/>")]);
    assert_eq!(read(&docx), Err(ReadError::NotATable(Content::Document)));
    assert_eq!(read(&package(&[("名册.xlsx", b"PK")])), Err(ReadError::NotATable(Content::Archive)));
    assert_eq!(read(&compound("WordDocument", b"")), Err(ReadError::NotATable(Content::Document)));
    let odt = package(&[("mimetype", b"application/vnd.oasis.opendocument.text")]);
    assert_eq!(read(&odt), Err(ReadError::NotATable(Content::Document)));
    is(read(b"\x7fELF\x02\x01\x01\0\0\0\0"), "file.binary");
}

#[test]
fn passwords_are_told_in_every_format() {
    is(read(&compound("EncryptedPackage", b"")), "file.encrypted");
    let locked = records(&[(0x0809, &[0, 6, 5, 0]), (0x002F, &[1, 0, 1, 0, 1, 0]), (0x000A, &[])]);
    is(read(&compound("Workbook", &locked)), "file.encrypted");
    let manifest = br#"<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"#;
    let ods = package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02"),
    ]);
    is(read(&ods), "file.encrypted");
    let mut zip = workbook("", &[]);
    // The flag of an encrypted entry, in every record of the directory.
    for at in 0..zip.len() - 4 {
        if zip[at..].starts_with(b"PK\x01\x02") {
            zip[at + 8] |= 1;
        }
    }
    is(read(&zip), "file.encrypted");
}

#[test]
fn files_that_were_cut_off_are_told() {
    let whole = workbook(&format!("<row>{}</row>", text_cell("A1", "姓名")), &[]);
    for length in [3, 10, whole.len() / 2, whole.len() - 25] {
        is(read(&whole[..length]), "file.truncated");
    }
    let xls = fixture("roster.xls");
    for length in [4, 100, 600, xls.len() / 2] {
        is(read(&xls[..length]), "file.truncated");
    }
    assert!(read(&whole).is_ok() && read(&xls).is_ok());
}

// Limits.

#[test]
fn sizes_are_limited_before_anything_is_unpacked() {
    let bytes = workbook(&" ".repeat(1 << 20), &[]);
    let small = Limits { file_bytes: 100, ..Limits::default() };
    assert_eq!(book(&bytes, &small).err(), Some(ReadError::TooLarge { limit: 100 }));
    let small = Limits { decompressed_bytes: 1 << 20, ..Limits::default() };
    assert_eq!(book(&bytes, &small).err(), Some(ReadError::DecompressedTooLarge { limit: 1 << 20 }));
    let strings = format!("<sst>{}</sst>", "<si/>".repeat(1000));
    let bytes = workbook("", &[("xl/sharedStrings.xml", strings.as_bytes())]);
    let small = Limits { memory_bytes: 4096, ..Limits::default() };
    assert_eq!(book(&bytes, &small).err(), Some(ReadError::TooLarge { limit: 4096 }));
    let small = Limits { memory_bytes: 1000, ..Limits::default() };
    assert_eq!(book(&fixture("roster.xls"), &small).err(), Some(ReadError::TooLarge { limit: 1000 }));
}

/// The declared sizes are all that is checked, so nothing may come out beyond them.
#[test]
fn a_package_that_lies_about_its_sizes_gives_no_more_than_it_declares() {
    let row = format!("<row>{}</row>", text_cell("A1", "姓名"));
    let mut bytes = workbook(&(row + &"<row/>".repeat(1_000_000)), &[]);
    let mut changed = 0;
    for at in 0..bytes.len() - 46 {
        let name = at + if bytes[at..].starts_with(b"PK\x01\x02") { 46 } else { 30 };
        let size = at + if name == at + 46 { 24 } else { 22 };
        if bytes[at..].starts_with(b"PK") && bytes.get(name..).is_some_and(|rest| rest.starts_with(b"xl/worksheets/")) {
            bytes[size..size + 4].copy_from_slice(&1000_u32.to_le_bytes());
            changed += 1;
        }
    }
    assert!(changed >= 1);
    is(read(&bytes), "file.broken");
}

#[test]
fn a_count_of_strings_that_cannot_be_true_takes_no_memory() {
    let bytes = workbook("", &[("xl/sharedStrings.xml", br#"<sst uniqueCount="999999999999999"><si/></sst>"#)]);
    is(read(&bytes), "file.broken");
    // Some programs write the count of cells instead; that harms nobody.
    let bytes = workbook("", &[("xl/sharedStrings.xml", br#"<sst uniqueCount="5000"><si/></sst>"#)]);
    assert_eq!(read(&bytes), Ok(Table::new()));
}

#[test]
fn ten_million_blank_rows_cost_nothing() {
    let cell = text_cell("A10000001", "姓名");
    let bytes = workbook(&format!("{}<row r=\"10000001\">{cell}</row>", "<row/>".repeat(10_000_000)), &[]);
    assert_eq!(read(&bytes), Ok(rows([(10_000_001, &["姓名"])])));
}

#[test]
fn a_lone_cell_in_the_last_corner_is_counted_and_dropped() {
    let bytes =
        workbook(&format!("<row>{}</row><row>{}</row>", text_cell("A1", "姓名"), text_cell("XFD1048576", "x")), &[]);
    let mut book = book(&bytes, &Limits::default()).unwrap();
    assert_eq!(table(&mut book, 0), Ok((rows([(1, &["姓名"])]), 1)));
}

#[test]
fn columns_and_rows_are_limited() {
    let mut book_of_columns = Workbook::new();
    let sheet = book_of_columns.add_worksheet();
    for column in 0..16_384 {
        sheet.write(0, column, "列").unwrap();
    }
    let wide = book_of_columns.save_to_buffer().unwrap();
    assert_eq!(read(&wide), Err(ReadError::TooManyColumns { limit: 256 }));
    let limits = Limits { columns: 16_384, ..Limits::default() };
    assert_eq!(table(&mut book(&wide, &limits).unwrap(), 0).unwrap().0[0].1.len(), 16_384);
    is(read(&b"a,".repeat(300)), "file.too_many_columns");

    let limits = Limits { rows: 4, ..Limits::default() };
    for (name, bytes) in [("roster.ods", fixture("roster.ods")), ("text", b"a\n\nb\nc\nd\ne\n".to_vec())] {
        let error = table(&mut book(&bytes, &limits).unwrap(), 0).unwrap_err();
        assert_eq!(error, ReadError::TooManyRows { limit: 4 }, "{name}");
    }
}

#[test]
fn repetitions_in_an_open_document_take_no_memory() {
    let ods = |table: &str| {
        let content = format!(
            "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"a\">{table}</table:table></office:spreadsheet></office:body></office:document-content>"
        );
        package(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
    };
    let value = "office:value-type=\"float\" office:value=\"7\"";
    let blank = "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let last = format!("<table:table-row><table:table-cell {value}/></table:table-row>");
    assert_eq!(read(&ods(&format!("{blank}{last}"))), Ok(rows([(1_048_576, &["n7"])])));
    is(read(&ods(&format!("{blank}{last}{last}"))), "file.too_many_rows");
    let wide = format!(
        "<table:table-row><table:table-cell {value} table:number-columns-repeated=\"16384\"/></table:table-row>"
    );
    is(read(&ods(&wide)), "file.too_many_columns");
    let spaces = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"4000000000\"/></text:p></table:table-cell></table:table-row>";
    assert_eq!(read(&ods(spaces)).unwrap()[0].1[0].len(), 32_767);
    is(read(&ods("<table:table-row>")), "file.broken");
    let unclosed = package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"<table:table><table:table-row/>"),
    ]);
    assert!(read(&unclosed).is_err());
}

#[test]
fn an_xls_that_would_unfold_is_refused() {
    let start: &[u8] = &[0, 6, 0x10, 0];
    let number = |row: u16, column: u16| {
        [&row.to_le_bytes()[..], &column.to_le_bytes(), &[0, 0], &1.5_f64.to_le_bytes()].concat()
    };
    let sheet = |name: &str, cells: &[(u16, &[u8])]| {
        let bound = |position: u32| {
            [&position.to_le_bytes()[..], &[0, 0, u8::try_from(name.len()).unwrap(), 0], name.as_bytes()].concat()
        };
        let globals = |position| records(&[(0x0809, &[0, 6, 5, 0]), (0x0085, &bound(position)), (0x000A, &[])]);
        let position = u32::try_from(globals(0).len()).unwrap();
        compound(
            "Workbook",
            &[globals(position), records(&[(0x0809, start)]), records(cells), records(&[(0x000A, &[])])].concat(),
        )
    };
    let (first, far, corner) = (number(0, 0), number(65_535, 65_535), number(65_535, 255));
    assert_eq!(read(&sheet("a", &[(0x0203, &first)])), Ok(rows([(1, &["n1.5"])])));
    is(read(&sheet("a", &[(0x0203, &first), (0x0203, &far)])), "file.broken");
    assert_eq!(read(&sheet("a", &[(0x0203, &corner)])).unwrap()[0].0, 65_536);
    let declared = [&0_u32.to_le_bytes()[..], &u32::MAX.to_le_bytes(), &[0, 0, 0xFF, 0xFF, 0, 0]].concat();
    is(read(&sheet("a", &[(0x0200, &declared), (0x0203, &first)])), "file.broken");
    // A directory that runs in a circle.
    let mut circle = sheet("a", &[(0x0203, &first)]);
    circle[516..520].copy_from_slice(&1_u32.to_le_bytes());
    is(read(&circle), "file.broken");
}

// What workbooks hold.

#[test]
fn cells_of_every_kind_come_as_they_are() {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let span = Format::new().set_num_format("[h]:mm");
    let sheet = workbook.add_worksheet().set_name("名册").unwrap();
    sheet.merge_range(0, 0, 0, 5, "团员名册", &Format::new()).unwrap();
    sheet.write(2, 0, "=1+1").unwrap();
    sheet.write(2, 1, 43_709.0).unwrap();
    sheet.write_with_format(2, 2, ExcelDateTime::from_ymd(2019, 9, 1).unwrap(), &day).unwrap();
    sheet.write(2, 3, true).unwrap();
    sheet.write_with_format(2, 4, 1.5, &span).unwrap();
    sheet.write(2, 5, Formula::new("=A1&\"x\"").set_result("张三")).unwrap();
    sheet.write(2, 6, Formula::new("=40+2").set_result("42")).unwrap();
    sheet.write(2, 7, Formula::new("=NA()").set_result("#N/A")).unwrap();
    sheet.write_blank(2, 9, &day).unwrap();
    sheet.write(9, 1, "  汉族\n ").unwrap();
    workbook.add_worksheet().set_name("选项").unwrap().set_hidden(true).write(0, 0, "男").unwrap();
    let bytes = workbook.save_to_buffer().unwrap();

    let mut book = book(&bytes, &Limits::default()).unwrap();
    assert_eq!(book.kind(), FileKind::Xlsx);
    let sheets: Vec<_> =
        book.sheets().iter().map(|sheet| (sheet.name.as_str(), sheet.visible, sheet.is_1904)).collect();
    assert_eq!(sheets, [("名册", true, false), ("选项", false, false)]);
    let expected = rows([
        (1, &["团员名册"]),
        (3, &["=1+1", "n43709", "d43709", "btrue", "n1.5", "张三", "n42", "!#N/A"]),
        (10, &["", "  汉族\n "]),
    ]);
    assert_eq!(table(&mut book, 0), Ok((expected.clone(), 0)));
    assert_eq!(table(&mut book, 1).unwrap().0, rows([(1, &["男"])]));
    assert_eq!(table(&mut book, 0).unwrap().0, expected, "read again from the start");
    let merged = book.merged(0);
    assert_eq!((merged[0].first_row, merged[0].last_column, merged.len()), (0, 5, 1));
    assert_eq!(table(&mut book, 2), Err(ReadError::NoSheet));
    assert_eq!(book.rows(0).unwrap().sheet(), "名册");
}

#[test]
fn both_date_systems_are_told_and_iso_dates_are_dates() {
    let cells = r#"<row r="1"><c r="A1" t="d"><v>2019-09-01T00:00:00</v></c><c r="B1" t="e"><v>#REF!</v></c></row>"#;
    let bytes = workbook(cells, &[]);
    assert_eq!(read(&bytes), Ok(rows([(1, &["d43709", "!#REF!"])])));
    let old = BOOK.replace("<sheets>", r#"<workbookPr date1904="1"/><sheets>"#);
    let styles = r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    let sheet = r#"<worksheet><sheetData><row><c r="A1" s="1"><v>42247</v></c></row></sheetData></worksheet>"#;
    let bytes = package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", old.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    assert!(book(&bytes, &Limits::default()).unwrap().sheets()[0].is_1904);
    assert_eq!(read(&bytes), Ok(rows([(1, &["d42247/1904"])])));
}

#[test]
fn old_binary_and_open_workbooks_give_the_same_cells() {
    let id = "11010519491231002X";
    let titles = ["姓名", "身份证号码", "入团年月", "年龄", "是否团干部"];
    let bytes = fixture("roster.xls");
    let mut old = book(&bytes, &Limits::default()).unwrap();
    assert_eq!((old.kind(), old.sheets()[1].visible), (FileKind::Xls, false));
    let first = [(1, &["团员名册"][..]), (3, &titles), (4, &["张三", id, "d43709", "n14", "btrue"])];
    let read_first = table(&mut old, 0).unwrap().0;
    assert_eq!(read_first[..3], rows(first));
    assert_eq!(read_first[3].1[..4], ["买买提·艾力", "", "", "n14.5"]);
    assert_eq!(old.merged(0).len(), 1);
    assert_eq!(table(&mut old, 1).unwrap().0, rows([(1, &["汉族"])]));

    let bytes = fixture("dates-1904.xls");
    assert!(book(&bytes, &Limits::default()).unwrap().sheets()[0].is_1904);
    assert_eq!(read(&bytes).unwrap()[2].1[2], "d42247/1904");

    let bytes = fixture("roster.ods");
    let mut open_document = book(&bytes, &Limits::default()).unwrap();
    assert_eq!((open_document.kind(), open_document.sheets()[1].visible), (FileKind::Ods, false));
    let same: &[&str] = &["同上\n两行"];
    let rest = [(5, &["买买提·艾力  &", "", "", "n14.5"][..]), (6, same), (7, same), (8, same)];
    assert_eq!(table(&mut open_document, 0).unwrap().0, [rows(first), rows(rest)].concat());
    assert_eq!(table(&mut open_document, 1).unwrap().0, rows([(1, &["汉族"])]));

    let bytes = fixture("roster.xlsb");
    let mut binary = book(&bytes, &Limits::default()).unwrap();
    assert_eq!((binary.kind(), binary.sheets()[1].visible), (FileKind::Xlsb, false));
    let expected = rows([(2, &["姓名", "入团年月", "年龄"]), (4, &["张三", "d43709", "n14.5", "btrue", "!#N/A"])]);
    assert_eq!(table(&mut binary, 0).unwrap().0, expected);
    assert_eq!(table(&mut binary, 1).unwrap().0, rows([(1, &["汉族"])]));
}

#[test]
fn a_table_reads_the_same_from_a_workbook_and_from_text() {
    let cells = [
        ["姓名", "民族", "备注"],
        ["张三", "汉族", "甲,乙;\"丙\"\n丁"],
        ["买买提·艾力", "", "=SUM(A1)"],
        ["㐂𠮷", "回族", " x "],
    ];
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let mut text = String::new();
    for (row, line) in (0..).zip(cells) {
        for (column, cell) in (0..).zip(line) {
            if !cell.is_empty() {
                sheet.write(row, column, cell).unwrap();
            }
        }
        text += &line.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).join(",");
        text += "\r\n";
    }
    let expected = read(&workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(expected.len(), 4);
    let utf16 = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encoded: [(Encoding, Vec<u8>); 4] = [
        (Encoding::Utf8, text.as_bytes().to_vec()),
        (Encoding::Utf8, format!("\u{feff}{text}").into_bytes()),
        (Encoding::Gb18030, encoding_rs::GB18030.encode(&text).0.into_owned()),
        (Encoding::Utf16Le, utf16),
    ];
    for (encoding, bytes) in encoded {
        let kind = book(&bytes, &Limits::default()).unwrap().kind();
        assert_eq!(kind, FileKind::Text { encoding, delimiter: Delimiter::Comma });
        assert_eq!(read(&bytes), Ok(expected.clone()), "{encoding:?}");
    }
}

// Text.

#[test]
fn text_with_two_encodings_or_binary_bytes_names_the_row() {
    let mut mixed = "姓名,民族\n张三,汉族\n".to_owned().into_bytes();
    mixed.extend_from_slice(&encoding_rs::GB18030.encode("李四,壮族\n").0);
    assert_eq!(read(&mixed), Err(ReadError::Encoding { row: 3, mixed: true }));
    assert_eq!(read("姓名\n张\0三\n".as_bytes()), Err(ReadError::Binary { row: 2 }));
    assert_eq!(read("姓名\n\"张三\n李四\n".as_bytes()), Err(ReadError::UnclosedQuote { row: 2 }));
    assert_eq!(read("a\r\r\"b\nc\"\rd".as_bytes()), Ok(rows([(1, &["a"]), (3, &["b\nc"]), (4, &["d"])])));
    assert_eq!(read("sep=;\n姓名;民族,\n".as_bytes()), Ok(rows([(1, &["姓名", "民族,"])])));
}

// Mutations.

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
