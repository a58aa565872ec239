use std::io::Cursor;

use encoding_rs::GB18030;

use super::*;
use crate::roster::Cell;

const TABLE: &str = "姓名,民族,备注\r\n张三,汉族,\"第一行\n第二行\"\r\n\r\n买买提·艾力,维吾尔族,㐂𠮷\r\n";

type Table = Vec<(u32, Vec<String>)>;

fn read(bytes: &[u8]) -> Result<(FileKind, Table), ReadError> {
    let mut text = Text::open(Cursor::new(bytes))?;
    let kind = text.kind();
    let mut rows = text.rows(&Limits::default())?;
    let (mut table, mut before) = (Vec::new(), 0);
    while let Some(piece) = rows.next_piece().map_err(|error| error.after_rows(before))? {
        let mut parsed = piece.parse().map_err(|error| error.after_rows(before))?;
        parsed.batch.shift_rows(before);
        before += parsed.spanned.unwrap();
        let cell = |cell: Cell<'_>| if let Cell::Text(text) = cell { text.to_owned() } else { String::new() };
        table.extend(parsed.batch.rows().map(|row| (row.number(), row.cells().map(cell).collect())));
    }
    Ok((kind, table))
}

fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    let wide = |order: fn(u16) -> [u8; 2]| format!("\u{feff}{text}").encode_utf16().flat_map(order).collect();
    match encoding {
        Encoding::Utf8 => text.as_bytes().to_vec(),
        Encoding::Gb18030 => GB18030.encode(text).0.into_owned(),
        Encoding::Utf16Le => wide(u16::to_le_bytes),
        Encoding::Utf16Be => wide(u16::to_be_bytes),
    }
}

const ENCODINGS: [Encoding; 4] = [Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16Le, Encoding::Utf16Be];

#[test]
fn every_encoding_gives_the_same_cells() {
    let cells = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let expected: Table = vec![
        (1, cells(["姓名", "民族", "备注"])),
        (2, cells(["张三", "汉族", "第一行\n第二行"])),
        (4, cells(["买买提·艾力", "维吾尔族", "㐂𠮷"])),
    ];
    for encoding in ENCODINGS {
        let kind = FileKind::Text { encoding, delimiter: Delimiter::Comma };
        assert_eq!(read(&encoded(TABLE, encoding)), Ok((kind, expected.clone())), "{encoding:?}");
    }
    let with_mark = format!("\u{feff}{TABLE}");
    assert_eq!(read(with_mark.as_bytes()).unwrap().1, expected);
}

#[test]
fn delimiters_are_found_and_named_ones_are_honoured() {
    for (text, delimiter, columns) in [
        ("姓名;性别\n张三;男\n", Delimiter::Semicolon, 2),
        ("姓名\t性别\t地址,楼\n张三\t男\t甲,乙\n", Delimiter::Tab, 3),
        ("sep=;\r\n姓名,别名;性别\n", Delimiter::Semicolon, 2),
        ("\"SEP=\t\"\n姓名\t性别\n", Delimiter::Tab, 2),
        ("姓名\n张三\n", Delimiter::Comma, 1),
        ("\"a;b;c\",d\n\"e;f;g\",h\n", Delimiter::Comma, 2),
    ] {
        for encoding in ENCODINGS {
            let (kind, table) = read(&encoded(text, encoding)).unwrap();
            assert_eq!(
                kind,
                FileKind::Text {
                    encoding: if text.is_ascii() && encoding == Encoding::Gb18030 { Encoding::Utf8 } else { encoding },
                    delimiter
                },
                "{text:?}"
            );
            assert_eq!((table[0].0, table[0].1.len()), (1, columns), "{text:?} {encoding:?}");
        }
    }
}

#[test]
fn pieces_join_without_a_seam() {
    let mut text = String::from("序号,姓名,备注\r\n");
    for n in 0..60_000 {
        let line = match n % 5 {
            0 => format!("{n},\"张\r\n三\",\"a\"\"b,\"\r\n"),
            1 => format!("{n},李四,\n"),
            3 => format!("{n},王五,无\r"),
            2 => "\n".to_owned(),
            _ => format!("{n},王五,无\n"),
        };
        text.push_str(&line);
    }
    for encoding in ENCODINGS {
        let (_, table) = read(&encoded(&text, encoding)).unwrap();
        assert_eq!(table.len(), 48_001);
        for (row, cells) in &table[1..] {
            // The header is row 1, and number 0 stands in row 2.
            let number = row - 2;
            assert_eq!(cells[0], number.to_string());
            assert_eq!(cells[1], ["张\r\n三", "李四", "", "王五", "王五"][(number % 5) as usize]);
        }
    }
}

#[test]
fn rows_that_cannot_be_read_are_told_by_their_number() {
    let filler = "张三,汉族,无\n".repeat(100_000);
    let mixed = |first: Encoding, then: Encoding| {
        let mut bytes = encoded(&filler, first);
        bytes.extend(encoded("李四,\"壮\n族\",无\n王五,汉族,有备注\n", then));
        bytes
    };
    let error = |row, mixed| Err(ReadError::Encoding { row, mixed });
    assert_eq!(read(&mixed(Encoding::Utf8, Encoding::Gb18030)), error(100_001, true));
    assert_eq!(read(&mixed(Encoding::Gb18030, Encoding::Utf8)), error(100_001, true));
    let mut bytes = encoded(&filler, Encoding::Utf8);
    bytes.extend(b"x\n\xFF\xFF\n");
    assert_eq!(read(&bytes), error(100_002, false));
    assert_eq!(read(b"a\n\xFF\xFF,b\n"), error(2, false));
    assert_eq!(read("a\nb\0\n".as_bytes()), Err(ReadError::Binary { row: 2 }));
    assert_eq!(read(format!("{filler}a\nb\0\n").as_bytes()), Err(ReadError::Binary { row: 100_002 }));
    let mut half = encoded("姓名,性别\n张三,男\n", Encoding::Utf16Le);
    half.extend([0x00, 0xD8, 0x41, 0x00]);
    assert_eq!(read(&half), error(3, false));
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let mut text = "张三,汉族\n".repeat(200_000);
    text += "李四,\"壮族\n";
    assert_eq!(read(text.as_bytes()), Err(ReadError::UnclosedQuote { row: 200_001 }));
    text += &"王五,汉族\n".repeat(2_000_000);
    assert_eq!(read(text.as_bytes()), Err(ReadError::UnclosedQuote { row: 200_001 }));
}

#[test]
fn rows_of_all_pieces_together_are_limited() {
    let text = "a,b\n".repeat(400_000);
    let mut book = Text::open(Cursor::new(text.as_bytes())).unwrap();
    let mut rows = book.rows(&Limits { rows: 399_999, ..Limits::default() }).unwrap();
    assert!(rows.next_piece().unwrap().unwrap().parse().is_ok());
    assert_eq!(rows.next_piece().unwrap().unwrap().parse().unwrap_err(), ReadError::TooManyRows { limit: 399_999 });
}
