//! The committed sample data: a class of people who do not exist, with the mistakes that such sheets usually have.
//!
//! Everything comes from [`zhtj::roster::generate`] with a fixed plan, so the files can be made again at any time:
//! `cargo run -p zhtj-examples --bin make_samples`.

use std::io;
use std::sync::OnceLock;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use zhtj::kernel::{Date, day};
use zhtj::roster::Field;
use zhtj::roster::generate::{GeneratedCell as Cell, GeneratedRow, Mistake, Plan, generate_from, place};

/// The day for which the samples are right.
pub const TODAY: Date = day(2026, 11, 22);

/// The branch whose roster it is.
pub const BRANCH: &str = "2024级（3）班团支部";

/// The title above the header of the workbook.
pub const TITLE: &str = "示例中学2024级（3）班团支部团员信息采集表";

/// The headers of the workbook, as a teacher writes them, with the columns they are about. 序号, 性别 and 备注 are made here.
const HEADERS: [(&str, Option<Field>); 16] = [
    ("序号", None),
    ("姓名", Some(Field::Name)),
    ("性别", None),
    ("民族", Some(Field::Ethnicity)),
    ("身份证号", Some(Field::ResidentId)),
    ("政治面貌", Some(Field::PoliticalStatus)),
    ("学历", Some(Field::Education)),
    ("入团时间", Some(Field::JoinMonth)),
    ("发展团员编号", Some(Field::DevelopmentNumber)),
    ("手机号", Some(Field::Mobile)),
    ("邮箱", Some(Field::Email)),
    ("是否团干部", Some(Field::IsCadre)),
    ("职务", Some(Field::Post)),
    ("任职时间", Some(Field::PostSince)),
    ("团干部性质", Some(Field::CadreNature)),
    ("备注", None),
];

/// The rows of the class in order: a mistake, or nobody wrong.
const CLASS: [Option<Mistake>; 38] = [
    None,
    Some(Mistake::EthnicityAlias),
    None,
    Some(Mistake::IdWrongDigit),
    Some(Mistake::JoinInWords),
    None,
    Some(Mistake::MobileNumberCell),
    None,
    Some(Mistake::IdNumberCell),
    Some(Mistake::PoliticalAlias),
    None,
    None,
    Some(Mistake::JoinDateCell),
    Some(Mistake::IdLowerX),
    Some(Mistake::NumberMissing),
    None,
    Some(Mistake::NamePadded),
    Some(Mistake::JoinWithDot),
    None,
    Some(Mistake::NumberYear),
    Some(Mistake::CadreWithoutPost),
    None,
    Some(Mistake::IdInnerBlanks),
    None,
    Some(Mistake::MobileTooShort),
    Some(Mistake::JoinTooYoung),
    None,
    Some(Mistake::NameWrongDot),
    Some(Mistake::EducationAlias),
    None,
    Some(Mistake::IdSwapped),
    Some(Mistake::NumberTooShort),
    None,
    Some(Mistake::EmailWithoutAt),
    None,
    Some(Mistake::JoinFuture),
    Some(Mistake::IdZeroWidth),
    None,
];

/// The place in the class before which a blank row stands, as where a page ended.
const BLANK_BEFORE: usize = 20;

/// The person who stands in the class a second time, at its end.
const TWICE: usize = 5;

/// The person whose sex is wrong in the column.
const WRONG_SEX: usize = 11;

/// A plan whose people are the ones to draw from.
fn plan(mistake: Option<Mistake>) -> Plan {
    let error_rate = if mistake.is_some() { 1.0 } else { 0.0 };
    Plan { rows: 400_000, error_rate, seed: 2024, mistakes: mistake.map(|kind| vec![kind]), ..Plan::new(TODAY) }
}

/// The text of a cell as it would be seen; nothing for a truth value or an error.
fn text(row: &GeneratedRow, field: Field) -> String {
    match place(field).and_then(|place| row.cells.get(place)) {
        Some(Cell::Text(text)) => text.clone(),
        Some(Cell::Number(number)) => format!("{number:.0}"),
        _ => String::new(),
    }
}

/// The ID number without what a mistake put into it.
fn id(row: &GeneratedRow) -> String {
    text(row, Field::ResidentId).chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Whether somebody could be in the class: from the same province, born from September 2008 to August 2009.
fn in_class(row: &GeneratedRow) -> bool {
    let id = id(row);
    let born = id.get(6..14).unwrap_or_default();
    id.starts_with("32") && ("20080901".."20090901").contains(&born)
}

/// The class, without the person who stands in it twice. Rows of different plans with one seed share no number as long
/// as their numbers differ, so each person is looked for below the one before.
#[must_use]
pub fn class() -> &'static [GeneratedRow] {
    static PEOPLE: OnceLock<Vec<GeneratedRow>> = OnceLock::new();
    PEOPLE.get_or_init(|| {
        let mut last = 0;
        let next = |mistake: Option<Mistake>| {
            let wanted = |row: &GeneratedRow| row.mistakes.len() == usize::from(mistake.is_some()) && in_class(row);
            let row = generate_from(&plan(mistake), last).find(wanted);
            last = row.as_ref().map_or(last, |row| row.number);
            row
        };
        CLASS.into_iter().filter_map(next).collect()
    })
}

/// The sex that the ID number says; by the place of its third last digit.
fn sex(id: &str, wrong: bool) -> &'static str {
    let is_male = id.as_bytes().get(16).is_some_and(|digit| digit % 2 == 1);
    if is_male == wrong { "女" } else { "男" }
}

/// Writes the workbook that a teacher has: a merged title, the header below it, a blank row where a page ended.
///
/// # Errors
/// Those of the library that writes workbooks.
pub fn workbook() -> Result<Vec<u8>, XlsxError> {
    let title = Format::new().set_bold().set_font_size(16).set_align(FormatAlign::Center);
    let header = Format::new().set_bold().set_align(FormatAlign::Center).set_border(FormatBorder::Thin);
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("团员名单")?;
    sheet.merge_range(0, 0, 0, 15, TITLE, &title)?;
    for (column, (name, _)) in (0..).zip(HEADERS) {
        sheet.write_string_with_format(1, column, name, &header)?;
        sheet.set_column_width(column, if name == "身份证号" { 22 } else { 13 })?;
    }
    sheet.set_freeze_panes(2, 0)?;
    let class = class();
    let mut at = 2;
    for (place, row) in class.iter().enumerate() {
        if place == BLANK_BEFORE {
            at += 1;
        }
        write_person(sheet, at, place + 1, row, place == WRONG_SEX)?;
        at += 1;
    }
    if let Some(row) = class.get(TWICE) {
        write_person(sheet, at, class.len() + 1, row, false)?;
    }
    workbook.save_to_buffer()
}

fn write_person(
    sheet: &mut Worksheet,
    at: u32,
    number: usize,
    row: &GeneratedRow,
    wrong_sex: bool,
) -> Result<(), XlsxError> {
    let as_day = Format::new().set_num_format("yyyy/m/d");
    for (column, (header, field)) in (0..).zip(HEADERS) {
        let cell = field.and_then(place).and_then(|place| row.cells.get(place));
        match (header, cell) {
            ("序号", _) => sheet.write_number(at, column, u32::try_from(number).unwrap_or_default())?,
            ("性别", _) => sheet.write_string(at, column, sex(&id(row), wrong_sex))?,
            (_, Some(Cell::Text(text))) if !text.is_empty() => sheet.write_string(at, column, text)?,
            (_, Some(Cell::Number(number))) => sheet.write_number(at, column, *number)?,
            (_, Some(Cell::Date(serial))) => sheet.write_number_with_format(at, column, *serial, &as_day)?,
            _ => continue,
        };
    }
    Ok(())
}

/// Writes the text table: another part of the roster in the order of the import sheet, in GB18030 as Excel saves it in
/// China.
#[must_use]
pub fn text_table() -> Vec<u8> {
    let wanted = [
        None,
        Some(Mistake::NameSymbol),
        Some(Mistake::IdTrailingZeros),
        None,
        Some(Mistake::JoinTwoDigitYear),
        Some(Mistake::EthnicityTypo),
        None,
        Some(Mistake::NumberCharacter),
        Some(Mistake::PostBeforeJoining),
        None,
    ];
    let mut lines = vec![zhtj::roster::generate::COLUMNS.map(|(_, header)| header.to_owned()).join(",")];
    // Far below the class, so that nobody stands in both.
    let mut last = 300_000;
    for mistake in wanted {
        let row = generate_from(&plan(mistake), last).find(|row| row.mistakes.len() == usize::from(mistake.is_some()));
        if let Some(row) = row {
            last = row.number;
            let texts: Vec<_> = row.cells.iter().filter_map(Cell::as_text).collect();
            lines.push(texts.join(","));
        }
    }
    lines.push(String::new());
    encoding_rs::GB18030.encode(&lines.join("\r\n")).0.into_owned()
}

/// Writes the list of people already in the system: somebody of the branch, somebody of another branch, the branch's
/// administrator, and somebody else who has the development number of a person in the class.
#[must_use]
pub fn existing() -> String {
    let class = class();
    let mut lines = vec!["\u{feff}姓名,身份证号码,手机号码,入团年月,发展团员编号,所在团支部,是否管理员".to_owned()];
    let mut add = |row: &GeneratedRow, number: &str, branch: &str, administrator: &str| {
        let [name, month, mobile] = [Field::Name, Field::JoinMonth, Field::Mobile].map(|field| text(row, field));
        lines.push(format!("{name},{},{mobile},{month},{number},{branch},{administrator}", id(row)));
    };
    let number = |row: &GeneratedRow| text(row, Field::DevelopmentNumber);
    for (place, branch, administrator) in
        [(0, BRANCH, "是"), (2, BRANCH, "否"), (7, "示例初级中学2021级（1）班团支部", "否")]
    {
        if let Some(row) = class.get(place) {
            add(row, &number(row), branch, administrator);
        }
    }
    let somebody_else = generate_from(&plan(None), 390_000).find(in_class);
    if let (Some(row), Some(somebody_else)) = (class.get(10), somebody_else) {
        add(&somebody_else, &number(row), "示例中学2024级（5）班团支部", "否");
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Writes all files into a folder.
///
/// # Errors
/// Those of the folder, and of writing the workbook.
pub fn write_all(folder: &std::path::Path) -> io::Result<()> {
    std::fs::write(folder.join("roster.xlsx"), workbook().map_err(io::Error::other)?)?;
    std::fs::write(folder.join("roster.csv"), text_table())?;
    std::fs::write(folder.join("existing.csv"), existing())
}
