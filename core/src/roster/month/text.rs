//! Months and days as people write them.

use chrono::Datelike;

use super::serial::day_of_serial;
use crate::kernel::text::tidy_text;
use crate::kernel::{Date, YearMonth};

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A month.
    Month(YearMonth),
    /// A day.
    Day(Date),
    /// The number of a day, as a spreadsheet counts.
    Serial(Date),
    /// One of these, or the one by a guess; a month by its first day.
    Perhaps([Option<Date>; 2]),
    /// No month.
    Nothing,
}

/// Years that a month of a person's life can lie in.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;
/// Years that digits without any sign between them are read as; the League was founded anew in 1949, so that six digits
/// such as 190901 are rather two of a year, a month and a day.
const COMPACT_YEARS: std::ops::RangeInclusive<u32> = 1949..=2099;
/// Five digits are a spreadsheet's number of a day between 1957-06-30 and 2064-04-08; 19xxx and 20xxx are a year and a
/// month (20199 is 2019-9 without its hyphen).
const SERIALS: std::ops::RangeInclusive<u32> = 21_000..=60_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Year,
    Month,
    Day,
    Open,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    value: u32,
    digits: u8,
    role: Role,
}

impl Part {
    const fn is_year(self) -> bool {
        self.digits == 4 && matches!(self.role, Role::Year | Role::Open)
    }

    const fn may_be(self, role: Role) -> bool {
        matches!(self.role, Role::Open) || self.role as u8 == role as u8
    }
}

pub(super) fn read(text: &str, today: Date) -> Said {
    let tidy = tidy_text(text);
    let Some(date) = without_time(&tidy.text) else { return Said::Nothing };
    let mut parts = [Part { value: 0, digits: 0, role: Role::Open }; 3];
    let Some(count) = split(date, &mut parts) else { return Said::Nothing };
    match (parts, count) {
        ([one, ..], 1) => compact(one, today),
        ([first, second, _], 2) => two(first, second, lost_zero(date), today),
        ([first, second, third], 3) => three(first, second, third, today),
        _ => Said::Nothing,
    }
}

/// The text before a time of day; `None` if there is a time and nothing before it.
fn without_time(text: &str) -> Option<&str> {
    match text.split_once(':') {
        None => Some(text),
        Some((before, _)) => before.rsplit_once([' ', 'T']).map(|(date, _)| date),
    }
}

/// Whether a spreadsheet may have cut `2019.10` down to this.
fn lost_zero(text: &str) -> bool {
    text.strip_suffix(".1").is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Splits a text into numbers and month names. `None` if there is anything else in it, or more than three.
fn split(text: &str, parts: &mut [Part; 3]) -> Option<usize> {
    let mut count = 0_usize;
    let mut chars = text.chars().peekable();
    let mut previous = ' ';
    while let Some(&c) = chars.peek() {
        let part = if c.is_ascii_digit() {
            let mut part = Part { value: 0, digits: 0, role: Role::Open };
            while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                part.value = part.value.checked_mul(10)?.checked_add(digit)?;
                part.digits += 1;
                chars.next();
            }
            previous = '0';
            part
        } else if c == '一' && previous == '0' && chars.clone().nth(1).is_some_and(|c| c.is_ascii_digit()) {
            // The numeral for one, typed for the dash that it looks like.
            chars.next();
            previous = ' ';
            continue;
        } else if numeral(c).is_some() {
            let mut word = [0u8; 8];
            let mut length = 0;
            while let Some(value) = chars.peek().and_then(|c| numeral(*c)) {
                *word.get_mut(length)? = value;
                length += 1;
                chars.next();
            }
            previous = ' ';
            chinese(word.get(..length)?)?
        } else if c.is_ascii_alphabetic() {
            let mut word = [0u8; 9];
            let mut length = 0;
            while let Some(letter) = chars.next_if(char::is_ascii_alphabetic) {
                *word.get_mut(length)? = u8::try_from(letter.to_ascii_lowercase()).ok()?;
                length += 1;
            }
            previous = ' ';
            Part { value: english(word.get(..length)?)?, digits: 2, role: Role::Month }
        } else if is_separator(c) {
            previous = ' ';
            chars.next();
            continue;
        } else if let (Some(role), Some(last)) = (unit(c), count.checked_sub(1).and_then(|at| parts.get_mut(at))) {
            if last.role != Role::Open {
                return None;
            }
            last.role = role;
            previous = ' ';
            chars.next();
            continue;
        } else {
            return None;
        };
        *parts.get_mut(count)? = part;
        count += 1;
    }
    Some(count)
}

const fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '-'
            | '/'
            | '.'
            | ','
            | '\\'
            | '_'
            | '~'
            | '、'
            | '。'
            | '，'
            | '·'
            | '‐'
            | '‑'
            | '‒'
            | '–'
            | '—'
            | '―'
            | '−'
            | '─'
            | 'ー'
            | '份'
    )
}

const fn unit(c: char) -> Option<Role> {
    match c {
        '年' => Some(Role::Year),
        '月' => Some(Role::Month),
        '日' | '号' => Some(Role::Day),
        _ => None,
    }
}

/// A Chinese numeral; 10 is 十.
const fn numeral(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '○' | '零' => 0,
        '一' | '元' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}

/// A number in Chinese numerals: digit by digit (二〇一九), or up to 99 with 十 (十二, 二十一).
fn chinese(word: &[u8]) -> Option<Part> {
    let (value, digits) = match *word {
        [10] => (10, 2),
        [10, ones @ 1..=9] => (10 + u32::from(ones), 2),
        [tens @ 1..=9, 10] => (u32::from(tens) * 10, 2),
        [tens @ 1..=9, 10, ones @ 1..=9] => (u32::from(tens) * 10 + u32::from(ones), 2),
        _ => {
            let value =
                word.iter().try_fold(0, |value, digit| (*digit < 10).then(|| value * 10 + u32::from(*digit)))?;
            (value, u8::try_from(word.len()).ok()?)
        }
    };
    Some(Part { value, digits, role: Role::Open })
}

/// The month of an English name, in full or by its first three letters.
fn english(word: &[u8]) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let is_name = |name: &str| word == name.as_bytes() || (word.len() == 3 && name.as_bytes().starts_with(word));
    let at = NAMES.iter().position(|name| is_name(name) || (*name == "september" && word == b"sept"))?;
    u32::try_from(at + 1).ok()
}

fn month(year: u32, month: u32) -> Option<YearMonth> {
    YEARS.contains(&year).then_some(())?;
    YearMonth::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?)
}

fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    YEARS.contains(&year).then_some(())?;
    Date::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn first_of(month: Option<YearMonth>) -> Option<Date> {
    month.map(YearMonth::first_day)
}

/// The year that two digits stand for: the last one that is not in the future.
fn full_year(two: u32, today: Date) -> u32 {
    let this = today.year().unsigned_abs();
    let year = this - this % 100 + two;
    if year > this { year - 100 } else { year }
}

/// A guess of up to two dates; nothing if there is none, the second only if it is another.
fn perhaps(first: Option<Date>, second: Option<Date>) -> Said {
    match (first, second) {
        (None, None) => Said::Nothing,
        (None, one) | (one, None) => Said::Perhaps([one, None]),
        (Some(one), Some(two)) if one == two => Said::Perhaps([first, None]),
        _ => Said::Perhaps([first, second]),
    }
}

/// One run of digits: `201909`, `20190901`, `43709`.
fn compact(part: Part, today: Date) -> Said {
    if part.role != Role::Open {
        return Said::Nothing;
    }
    let n = part.value;
    match part.digits {
        8 => day(n / 10_000, n / 100 % 100, n % 100).map_or(Said::Nothing, Said::Day),
        6 if COMPACT_YEARS.contains(&(n / 100)) => match month(n / 100, n % 100) {
            Some(month) => Said::Month(month),
            None => perhaps(day(full_year(n / 10_000, today), n / 100 % 100, n % 100), None),
        },
        6 => perhaps(day(full_year(n / 10_000, today), n / 100 % 100, n % 100), None),
        5 if SERIALS.contains(&n) => day_of_serial(f64::from(n), false).map_or(Said::Nothing, Said::Serial),
        5 if COMPACT_YEARS.contains(&(n / 10)) => perhaps(first_of(month(n / 10, n % 10)), None),
        _ => Said::Nothing,
    }
}

fn two(first: Part, second: Part, lost_zero: bool, today: Date) -> Said {
    let (year, other) = match (first.is_year(), second.is_year()) {
        (true, false) => (first, second),
        (false, true) => (second, first),
        _ => return two_without_year(first, second, today),
    };
    if !other.may_be(Role::Month) || other.digits > 2 {
        return Said::Nothing;
    }
    match month(year.value, other.value) {
        Some(january) if lost_zero => Said::Perhaps([Some(january.first_day()), first_of(month(year.value, 10))]),
        Some(month) => Said::Month(month),
        None => Said::Nothing,
    }
}

/// `19.9`, `Sep-19`, `9月-19`: what spreadsheets show of a month, and people's short forms.
fn two_without_year(first: Part, second: Part, today: Date) -> Said {
    if first.digits > 2 || second.digits > 2 {
        return Said::Nothing;
    }
    let read = |year: Part, other: Part| {
        let fits = year.digits == 2 && year.may_be(Role::Year) && other.may_be(Role::Month);
        first_of(month(full_year(year.value, today), other.value).filter(|_| fits)).filter(|date| *date <= today)
    };
    perhaps(read(first, second), read(second, first))
}

fn three(first: Part, second: Part, third: Part, today: Date) -> Said {
    let short = |part: Part| part.digits <= 2;
    let read = |year: u32, m: Part, d: Part| {
        let fits = m.may_be(Role::Month) && d.may_be(Role::Day) && short(m) && short(d);
        day(year, m.value, d.value).filter(|_| fits)
    };
    if first.is_year() {
        return match read(first.value, second, third) {
            Some(date) => Said::Day(date),
            // The day does not exist; the month may still be what was meant.
            None => perhaps(
                first_of(month(first.value, second.value).filter(|_| second.may_be(Role::Month) && short(second))),
                None,
            ),
        };
    }
    if third.is_year() {
        return match (read(third.value, first, second), read(third.value, second, first)) {
            (Some(one), Some(two)) if one != two => Said::Perhaps([Some(one), Some(two)]),
            (Some(date), _) | (None, Some(date)) => Said::Day(date),
            (None, None) => Said::Nothing,
        };
    }
    if !(short(first) && short(second) && short(third)) {
        return Said::Nothing;
    }
    let guess = |year: Part, m: Part, d: Part| {
        let fits = year.digits == 2 && year.may_be(Role::Year);
        read(full_year(year.value, today), m, d).filter(|date| fits && *date <= today)
    };
    let at_end = guess(third, first, second).or_else(|| guess(third, second, first));
    perhaps(guess(first, second, third), at_end)
}
