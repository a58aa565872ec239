//! Files that a reader meets in real life and in bad faith: each gives its cells or one clear error, never a panic, and
//! never more memory or time than the limits allow. The files are made here, or by `fixtures/make.py`.

mod files;
mod mutations;

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zhtj::roster::Limits;
use zhtj::roster::read::{Content, Delimiter, Encoding, FileKind, ReadError};

use files::*;

// What is no table.

#[test]
fn a_workbook_of_a_script_is_no_binary_one() {
    // SheetJS declares every `.bin` to be a binary workbook, whether there is one or not.
    let binary = r#"<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>"#;
    let types = TYPES.replace("<Override", &format!("{binary}<Override"));
    let cell = format!("<row r=\"1\">{}</row>", text_cell("A1", "姓名"));
    assert_eq!(read(&workbook_of(&types, &cell, &[])), Ok(rows([(1, &["姓名"])])));
}

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
