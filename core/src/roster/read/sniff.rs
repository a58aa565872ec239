//! The first bytes of a file.

use std::io::Read;

use super::{Content, ReadError};

/// Bytes that are looked at.
const HEAD: u64 = 4096;

/// Formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Zip,
    Compound,
    Text,
}

/// Signatures of files that are no table.
const OTHERS: &[(&[u8], Content)] = &[
    (b"%PDF-", Content::Pdf),
    (b"\x89PNG", Content::Image),
    (b"\xFF\xD8\xFF", Content::Image),
    (b"GIF8", Content::Image),
    (b"II*\0", Content::Image),
    (b"MM\0*", Content::Image),
    (b"{\\rtf", Content::Document),
    (b"Rar!\x1A\x07", Content::Archive),
    (b"7z\xBC\xAF\x27\x1C", Content::Archive),
    (b"\x1F\x8B\x08", Content::Archive),
    // The first record of a sheet of Excel 2, 3 and 4, which stands in no compound file.
    (b"\x09\0\x04\0", Content::OldExcel),
    (b"\x09\x02\x06\0", Content::OldExcel),
    (b"\x09\x04\x06\0", Content::OldExcel),
];

/// Reads the first bytes.
pub(super) fn head(input: &mut impl Read) -> Result<Vec<u8>, ReadError> {
    let mut head = Vec::new();
    input.take(HEAD).read_to_end(&mut head)?;
    if head.is_empty() { Err(ReadError::Empty) } else { Ok(head) }
}

/// Tells the format, or what the file is instead.
pub(super) fn format(head: &[u8]) -> Result<Format, ReadError> {
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Format::Zip);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Format::Compound);
    }
    if b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".starts_with(head) || (head.len() < 4 && b"PK\x03\x04".starts_with(head)) {
        return Err(ReadError::Truncated);
    }
    if let Some((_, content)) = OTHERS.iter().find(|(signature, _)| head.starts_with(signature)) {
        return Err(ReadError::NotATable(*content));
    }
    let at = |range: std::ops::Range<usize>| head.get(range).unwrap_or_default();
    // The two containers of images that start with a length, and Windows bitmaps with their two reserved fields.
    let image = (head.starts_with(b"RIFF") && at(8..12) == b"WEBP")
        || (at(4..8) == b"ftyp" && [b"heic", b"heix", b"mif1", b"avif"].iter().any(|brand| at(8..12) == *brand))
        || (head.starts_with(b"BM") && at(6..10) == [0; 4]);
    if image {
        return Err(ReadError::NotATable(Content::Image));
    }
    match markup(head) {
        Some(content) => Err(ReadError::NotATable(content)),
        None => Ok(Format::Text),
    }
}

/// Tells markup languages apart by their first tags, whatever the encoding: zero bytes of UTF-16 are dropped.
fn markup(head: &[u8]) -> Option<Content> {
    let plain: Vec<u8> = head.iter().filter(|b| b.is_ascii() && **b != 0).map(u8::to_ascii_lowercase).collect();
    let text = plain.trim_ascii_start();
    let starts = |tag: &[u8]| text.starts_with(tag);
    let contains = |word: &[u8]| memchr::memmem::find(text, word).is_some();
    if starts(b"mime-version:") {
        return Some(Content::WebPage);
    }
    if !starts(b"<") {
        return None;
    }
    let page: [&[u8]; 8] = [b"<!doctype html", b"<html", b"<head", b"<meta", b"<style", b"<body", b"<table", b"<div"];
    if page.iter().any(|tag| starts(tag)) {
        return Some(Content::WebPage);
    }
    if starts(b"<?xml") || starts(b"<!--") || starts(b"<!doctype") {
        return Some(if contains(b"urn:schemas-microsoft-com:office:spreadsheet") && contains(b"<workbook") {
            Content::XmlSpreadsheet
        } else if contains(b"<html") || contains(b"<table") {
            Content::WebPage
        } else {
            Content::Xml
        });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_first_bytes() {
        use Content::{Archive, Document, Image, OldExcel, Pdf, WebPage, Xml, XmlSpreadsheet};
        let utf16: Vec<u8> = "\u{feff}<html>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (head, content) in [
            (&b"%PDF-1.7"[..], Pdf),
            (b"\x89PNG\r\n", Image),
            (b"RIFF\0\0\0\0WEBPVP8 ", Image),
            (b"\0\0\0\x18ftypheic", Image),
            (b"BM\x10\0\0\0\0\0\0\0", Image),
            (b"{\\rtf1", Document),
            (b"Rar!\x1a\x07\x01\0", Archive),
            (b"\x09\x08", Content::Other), // replaced below: text
            (b"\x09\x04\x06\0\0\0", OldExcel),
            (b"\xEF\xBB\xBF \r\n<HTML xmlns:x=\"...\">", WebPage),
            (&utf16, WebPage),
            (b"<table border=1><tr><td>", WebPage),
            (b"<?xml version=\"1.0\"?><html>", WebPage),
            (b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", XmlSpreadsheet),
            (b"<?xml version=\"1.0\"?><rows/>", Xml),
        ] {
            match content {
                Content::Other => assert_eq!(format(head), Ok(Format::Text)),
                content => assert_eq!(format(head), Err(ReadError::NotATable(content)), "{content:?}"),
            }
        }
        assert_eq!(format(b"PK\x03\x04...."), Ok(Format::Zip));
        assert_eq!(format("BM学校,姓名,性别,民族".as_bytes()), Ok(Format::Text));
        assert_eq!(format(b"<18"), Ok(Format::Text));
        assert_eq!(format(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest"), Ok(Format::Compound));
        assert_eq!(format(b"PK"), Err(ReadError::Truncated));
        assert_eq!(head(&mut &b""[..]), Err(ReadError::Empty));
    }
}
