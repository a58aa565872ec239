//! Months (入团年月, 任现职年月) and days as cells hold them: FAQ questions 14, 16 and 20.
//!
//! The system writes a month `yyyy-MM`, as forms that descend from it do. Cells also hold it in many other spellings, and
//! spreadsheets turn what is typed into dates («身份证号码、手机号码、入团年月» must be re-formatted before the import).
//! What has one meaning is rewritten; what has two is never guessed: `2019.1` may be what a spreadsheet left of
//! `2019.10`, `19.9` and `Sep-19` leave the century open. Timeless but for two-digit years, which are suggested as the
//! last that is not after *today*.

mod serial;
mod text;

pub use serial::day_of_serial;

use self::text::Said;
use super::Cell;
use super::cell_type::level;
use super::column::{ColumnDef, Format, Required};
use super::findings::columns as f;
use super::policy::RosterPolicy;
use crate::kernel::date::parse_iso;
use crate::kernel::{Date, Diagnosis, Finding, Level, Personal, ReadAt, Rule, YearMonth};
use crate::sources::{faq, standards, system};

/// The rule on months.
pub static RULE: Rule = Rule {
    id: "roster.month",
    file: file!(),
    title: ("年月的写法和单元格格式", "how months are written and kept"),
    questions: &[14, 16, 20],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[
        &faq::FAQ_COPY_FORMAT,
        &faq::FAQ_2020_ENTRY,
        &standards::SPREADSHEET_DATES,
        &system::GUANGDONG_2019,
        &system::DATE_HELPER_2018,
        &system::ENTRY_FORM,
    ],
    findings: &[f::MonthRewritten::DEF, f::MonthCellIsDate::DEF, f::MonthAmbiguous::DEF, f::MonthUnreadable::DEF],
};

/// How a month or a day is written in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// As the system writes it.
    Standard,
    /// Otherwise, with one meaning.
    Rewritable,
    /// As a date of the spreadsheet, or the number of one.
    SerialDate,
    /// With several meanings, or one by a guess: the likely ones, best first; a month by its first day.
    Ambiguous([Option<Date>; 2]),
    /// No month, or no day where a day is asked.
    Unreadable,
}

/// What a cell says of a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthReading {
    /// The month, if the cell tells it.
    pub month: Option<YearMonth>,
    /// The day, if the cell tells it as well.
    pub day: Option<Date>,
    /// How it is written.
    pub spelling: Spelling,
}

impl MonthReading {
    const UNREADABLE: Self = Self { month: None, day: None, spelling: Spelling::Unreadable };

    fn of_day(day: Date, spelling: Spelling) -> Self {
        Self { month: Some(YearMonth::of(day)), day: Some(day), spelling }
    }
}

/// Reads a cell that should hold a month, `yyyy-MM`. Nothing is allocated for one that does.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::roster::Cell;
/// use zhtj::roster::month::{Spelling, read_month};
/// let today = day(2026, 11, 22);
/// assert_eq!(read_month(Cell::Text("2019-09"), today).spelling, Spelling::Standard);
/// let reading = read_month(Cell::Text("二〇一九年九月"), today);
/// assert_eq!((reading.month, reading.spelling), ("2019-09".parse().ok(), Spelling::Rewritable));
/// assert!(matches!(read_month(Cell::Number(2019.1), today).spelling, Spelling::Ambiguous(_)));
/// ```
#[must_use]
pub fn read_month(cell: Cell<'_>, today: Date) -> MonthReading {
    if let Cell::Text(text) = cell
        && let Ok(month) = text.parse()
    {
        return MonthReading { month: Some(month), day: None, spelling: Spelling::Standard };
    }
    match said(cell, today) {
        Said::Month(month) => MonthReading { month: Some(month), day: None, spelling: Spelling::Rewritable },
        Said::Day(day) => MonthReading::of_day(day, Spelling::Rewritable),
        Said::Serial(day) => MonthReading::of_day(day, Spelling::SerialDate),
        Said::Perhaps([Some(one), Some(two)]) if YearMonth::of(one) == YearMonth::of(two) => {
            MonthReading { month: Some(YearMonth::of(one)), day: None, spelling: Spelling::Rewritable }
        }
        Said::Perhaps(likely) => MonthReading { spelling: Spelling::Ambiguous(likely), ..MonthReading::UNREADABLE },
        Said::Nothing => MonthReading::UNREADABLE,
    }
}

/// Reads a cell that should hold a day, `yyyy-MM-dd`. A cell that only tells a month is unreadable as a day; its month is
/// given all the same.
#[must_use]
pub fn read_day(cell: Cell<'_>, today: Date) -> MonthReading {
    if let Cell::Text(text) = cell
        && let Some(day) = parse_iso(text)
    {
        return MonthReading::of_day(day, Spelling::Standard);
    }
    match said(cell, today) {
        Said::Month(month) => MonthReading { month: Some(month), ..MonthReading::UNREADABLE },
        Said::Day(day) => MonthReading::of_day(day, Spelling::Rewritable),
        Said::Serial(day) => MonthReading::of_day(day, Spelling::SerialDate),
        Said::Perhaps(likely) => MonthReading { spelling: Spelling::Ambiguous(likely), ..MonthReading::UNREADABLE },
        Said::Nothing => MonthReading::UNREADABLE,
    }
}

#[cold]
fn said(cell: Cell<'_>, today: Date) -> Said {
    match cell {
        Cell::Text(text) => text::read(text, today),
        Cell::Date { serial, is_1904 } => day_of_serial(serial, is_1904).map_or(Said::Nothing, Said::Serial),
        Cell::Number(number) => said_by_number(number, today),
        Cell::Empty | Cell::Bool(_) | Cell::Fault(_) => Said::Nothing,
    }
}

/// A number: the digits of a month (201909, 20190901), a year and a decimal (2019.09), or the number of a day.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "compared with both ends before")]
fn said_by_number(number: f64, today: Date) -> Said {
    if !(0.0..100_000_000.0).contains(&number) {
        return Said::Nothing;
    }
    // 2019.09 is kept as the nearest binary fraction, a few millionths of a millionth away.
    let hundredths = (number * 100.0).round();
    let is_decimal = number.fract() != 0.0 && (number * 100.0 - hundredths).abs() < 1e-6;
    if is_decimal && number < 10_000.0 {
        let (year, decimals) = (hundredths as u32 / 100, hundredths as u32 % 100);
        // A number keeps no final zero: .1 is both .01 written short and .10, while .2 to .9 can only be one digit.
        let text =
            if decimals % 10 == 0 { format!("{year}.{}", decimals / 10) } else { format!("{year}.{decimals:02}") };
        return text::read(&text, today);
    }
    if number.fract() == 0.0 {
        return text::read(&format!("{number:.0}"), today);
    }
    match text::read(&format!("{:.0}", number.floor()), today) {
        Said::Serial(_) => day_of_serial(number, false).map_or(Said::Nothing, Said::Serial),
        _ => Said::Nothing,
    }
}

/// Checks a cell of a column of months or days after it was read by [`read_month`] or [`read_day`]: one that is not blank,
/// neither true nor false and no fault, which are for the callers' [`super::cell_type::check_type`].
///
/// # Findings
/// `month.rewritten` (with its fix), `month.cell_is_date` and `cell.number_not_text` (both with the month as text as
/// their fix), `month.ambiguous` (with suggestions), `month.unreadable`. `None` for a cell written as the system does.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::policy::RosterPolicy;
/// use zhtj::roster::month::{check_month, read_month};
/// use zhtj::roster::{Cell, Field, column::def};
/// let cell = Cell::Date { serial: 43709.0, is_1904: false };
/// let reading = read_month(cell, day(2026, 11, 22));
/// let finding = check_month(def(Field::JoinMonth), cell, &reading, &RosterPolicy::default()).unwrap();
/// assert_eq!(finding.code(), "month.cell_is_date");
/// assert_eq!(finding.fix().unwrap().reveal(), "2019-09");
/// ```
#[must_use]
pub fn check_month(
    def: &'static ColumnDef,
    cell: Cell<'_>,
    reading: &MonthReading,
    policy: &RosterPolicy,
) -> Option<Finding> {
    let column = def.header;
    let personal = |text: String| Personal::new(def.field.kind(), text);
    let written = |day: Option<Date>| match def.format {
        Format::Day => day.map(|day| personal(day.to_string())),
        _ => day.map(|day| personal(YearMonth::of(day).to_string())),
    };
    let told = reading.day.or_else(|| match def.format {
        Format::Day => None,
        _ => reading.month.map(YearMonth::first_day),
    });
    match reading.spelling {
        Spelling::Standard => None,
        Spelling::Rewritable | Spelling::SerialDate => {
            let written = written(told)?;
            let fix = written.clone();
            let cell_level = level(def.field, policy);
            let finding = match (cell, reading.spelling) {
                (Cell::Text(_), Spelling::Rewritable) => f::MonthRewritten { column, written }.finding(),
                (Cell::Text(_), _) | (_, Spelling::SerialDate) => {
                    f::MonthCellIsDate { column, written }.at_level(cell_level)?
                }
                _ => f::NumberNotText { column }.at_level(cell_level)?,
            };
            Some(finding.with_fix(fix))
        }
        Spelling::Ambiguous(likely) => {
            let likely = likely.into_iter().filter_map(written).collect();
            let finding = f::MonthAmbiguous { column }.at_level(unclear(def, policy))?;
            Some(finding.with_suggestions(likely))
        }
        Spelling::Unreadable => f::MonthUnreadable { column }.at_level(unclear(def, policy)),
    }
}

/// How grave it is that a column's month is not clear.
fn unclear(def: &ColumnDef, policy: &RosterPolicy) -> Level {
    match (policy.unclear_month, def.required) {
        (Level::Error, Required::IfCadre | Required::Never) => Level::Warning,
        (level, _) => level,
    }
}

#[cfg(test)]
mod tests;
