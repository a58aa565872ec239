use super::*;
use crate::kernel::day;
use crate::roster::Field;
use crate::roster::column::def;
use proptest::prelude::*;

type Reader = fn(Cell<'_>, Date) -> MonthReading;

const TODAY: Date = day(2026, 11, 22);

fn month(text: &str) -> Option<YearMonth> {
    text.parse().ok()
}

fn likely(first: &str, second: Option<&str>) -> Spelling {
    Spelling::Ambiguous([month(first), second.and_then(month)].map(|month| month.map(YearMonth::first_day)))
}

#[test]
fn spellings_with_one_meaning_are_rewritten() {
    for text in [
        "2019-9",
        "2019.09",
        "2019.9",
        "2019/9",
        "2019/09",
        "2019/9/1",
        "2019年9月",
        "2019年09月",
        "2019 年 9 月",
        "2019年9月份",
        "2019年09月01日",
        "2019年9月1号",
        "二〇一九年九月",
        "二○一九年九月",
        "二零一九年九月三十日",
        "201909",
        "20190901",
        "2019-09-01",
        "2019-09-01 00:00:00",
        "2019-09-30T08:00:00",
        "2019/9/1 0:00",
        " 2019-09",
        "２０１９－０９",
        "２０１９．０９",
        "2019—09",
        "2019一09",
        "2019--09",
        "2019、9",
        "9/2019",
        "09-2019",
        "Sep-2019",
        "September 2019",
        "1-Sep-2019",
        "30/9/2019",
        "9/30/2019",
        "9/9/2019",
        "'2019-09",
    ] {
        let reading = read_month(Cell::Text(text), TODAY);
        assert_eq!((reading.month, reading.spelling), (month("2019-09"), Spelling::Rewritable), "{text}");
    }
    assert_eq!(read_month(Cell::Text("二〇一九年十二月"), TODAY).month, month("2019-12"));
    assert_eq!(read_month(Cell::Text("一九九八年十月"), TODAY).month, month("1998-10"));
    assert_eq!(read_month(Cell::Text("2019.10"), TODAY).month, month("2019-10"));
}

#[test]
fn what_has_two_meanings_is_not_guessed() {
    for (text, spelling) in [
        ("2019.1", likely("2019-01", Some("2019-10"))),
        ("19.9", likely("2019-09", None)),
        ("99.12", likely("1999-12", None)),
        ("10.11", likely("2010-11", Some("2011-10"))),
        ("Sep-19", likely("2019-09", None)),
        ("9月-19", likely("2019-09", None)),
        ("19年9月", likely("2019-09", None)),
        ("20199", likely("2019-09", None)),
        ("2019-09-31", likely("2019-09", None)),
    ] {
        assert_eq!(read_month(Cell::Text(text), TODAY).spelling, spelling, "{text}");
    }
    let dates = Spelling::Ambiguous([Some(day(2019, 9, 1)), Some(day(2019, 1, 9))]);
    assert_eq!(read_month(Cell::Text("9/1/2019"), TODAY).spelling, dates);
    let short = Spelling::Ambiguous([Some(day(2019, 9, 1)), None]);
    assert_eq!(read_month(Cell::Text("190901"), TODAY).spelling, short);
}

#[test]
fn what_is_no_month_is_not_read() {
    for text in [
        "",
        " ",
        "2019",
        "2019-13",
        "2019-00",
        "0000-01",
        "201913",
        "2019年",
        "9月",
        "20191301",
        "2019-2020",
        "张三",
        "2019年9月入团",
        "12:30",
        "2019-09-01-02",
        "-",
        "99999999999999999999",
        "1019/9",
        "2019-123",
        "月",
        "Foo-2019",
        "十十",
        "2019年9年",
    ] {
        assert_eq!(read_month(Cell::Text(text), TODAY), MonthReading::UNREADABLE, "{text}");
    }
    for cell in [Cell::Empty, Cell::Bool(true), Cell::Fault("#N/A"), Cell::Number(f64::NAN), Cell::Number(-1.0)] {
        assert_eq!(read_month(cell, TODAY).spelling, Spelling::Unreadable);
    }
}

#[test]
fn numbers_are_days_digits_or_decimals() {
    for (number, spelling, expected) in [
        (43_709.0, Spelling::SerialDate, "2019-09"),
        (43_709.5, Spelling::SerialDate, "2019-09"),
        (201_909.0, Spelling::Rewritable, "2019-09"),
        (20_190_901.0, Spelling::Rewritable, "2019-09"),
        (2019.09, Spelling::Rewritable, "2019-09"),
        (2019.9, Spelling::Rewritable, "2019-09"),
        (2019.11, Spelling::Rewritable, "2019-11"),
        (2019.2, Spelling::Rewritable, "2019-02"),
        (2019.1, likely("2019-01", Some("2019-10")), ""),
        (2019.13, Spelling::Unreadable, ""),
        (2019.123, Spelling::Unreadable, ""),
        (2019.0, Spelling::Unreadable, ""),
        (1.0, Spelling::Unreadable, ""),
    ] {
        let reading = read_month(Cell::Number(number), TODAY);
        assert_eq!((reading.spelling, reading.month), (spelling, month(expected)), "{number}");
    }
    let macintosh = read_month(Cell::Date { serial: 42_247.0, is_1904: true }, TODAY);
    assert_eq!((macintosh.spelling, macintosh.day), (Spelling::SerialDate, Some(day(2019, 9, 1))));
}

#[test]
fn days_are_read_alike() {
    for text in ["2005/6/15", "20050615", "2005年6月15日", "2005.6.15"] {
        let reading = read_day(Cell::Text(text), TODAY);
        assert_eq!((reading.day, reading.spelling), (Some(day(2005, 6, 15)), Spelling::Rewritable), "{text}");
    }
    assert_eq!(read_day(Cell::Text("2005-06-15"), TODAY).spelling, Spelling::Standard);
    let only_month = read_day(Cell::Text("2005-06"), TODAY);
    assert_eq!((only_month.month, only_month.spelling), (month("2005-06"), Spelling::Unreadable));
}

#[test]
fn findings_follow_cell_and_column() {
    let policy = RosterPolicy::default();
    let found = |field, cell| {
        let reading = read_month(cell, TODAY);
        let finding = check_month(def(field), cell, &reading, &policy)?;
        Some((finding.code(), finding.severity().name(), finding.fix().map(|fix| fix.reveal().to_owned())))
    };
    let fix = Some("2019-09".to_owned());
    let date = Cell::Date { serial: 43_709.0, is_1904: false };
    assert_eq!(found(Field::JoinMonth, Cell::Text("2019-09")), None);
    assert_eq!(found(Field::JoinMonth, Cell::Text("2019.9")), Some(("month.rewritten", "note", fix.clone())));
    assert_eq!(found(Field::JoinMonth, date), Some(("month.cell_is_date", "error", fix.clone())));
    assert_eq!(found(Field::PostSince, date), Some(("month.cell_is_date", "warning", fix.clone())));
    assert_eq!(found(Field::JoinMonth, Cell::Number(2019.09)), Some(("cell.number_not_text", "error", fix)));
    assert_eq!(found(Field::JoinMonth, Cell::Text("19.9")), Some(("month.ambiguous", "error", None)));
    assert_eq!(found(Field::PostSince, Cell::Text("19.9")), Some(("month.ambiguous", "warning", None)));
    assert_eq!(found(Field::JoinMonth, Cell::Text("不详")), Some(("month.unreadable", "error", None)));
}

fn numerals(number: u32) -> String {
    number.to_string().chars().map(|c| "〇一二三四五六七八九".chars().nth(c as usize - '0' as usize).unwrap()).collect()
}

fn counted(number: u32) -> String {
    match number {
        10 => "十".to_owned(),
        11.. => format!("十{}", numerals(number - 10)),
        _ => numerals(number),
    }
}

proptest! {
    #[test]
    fn every_spelling_of_a_month_gives_the_month(y in 1950u16..2026, m in 1u8..=12, d in 13u8..=28) {
        let expected = YearMonth::new(y, m);
        let date = day(i32::from(y), u32::from(m), u32::from(d));
        let serial = f64::from(u32::try_from((date - day(1899, 12, 30)).num_days()).unwrap());
        for text in [
            format!("{y}-{m:02}"), format!("{y}-{m}"), format!("{y}.{m:02}"), format!("{y}/{m}"), format!("{y}/{m}/{d}"),
            format!("{y}年{m}月"), format!("{y}年{m:02}月{d}日"), format!("{y}{m:02}"), format!("{y}{m:02}{d}"),
            format!("{y}-{m:02}-{d} 00:00:00"), format!("{}年{}月", numerals(y.into()), counted(m.into())), format!("{m}/{d}/{y}"),
            format!("{d}/{m}/{y}"), format!("　{y}－{m:02}"),
        ] {
            prop_assert_eq!(read_month(Cell::Text(&text), TODAY).month, expected, "{}", text);
        }
        for cell in [
            Cell::Date { serial, is_1904: false }, Cell::Date { serial: serial - 1462.0, is_1904: true },
            Cell::Number(f64::from(u32::from(y) * 100 + u32::from(m))), Cell::Number(f64::from(u32::from(y) * 10_000 + u32::from(m) * 100 + u32::from(d))),
        ] {
            prop_assert_eq!(read_month(cell, TODAY).month, expected, "{:?}", cell);
        }
        if serial >= 21_000.0 {
            prop_assert_eq!(read_month(Cell::Number(serial), TODAY).month, expected);
        }
        if m != 10 && m != 1 {
            prop_assert_eq!(read_month(Cell::Number(f64::from(y) + f64::from(m) / 100.0), TODAY).month, expected);
        }
    }

    #[test]
    fn what_was_rewritten_is_standard(text in "[0-9一二十〇年月日./ -]{0,12}|\\PC{0,12}") {
        let policy = RosterPolicy::default();
        let readers: [(Field, Reader); 2] = [(Field::JoinMonth, read_month), (Field::BirthDate, read_day)];
        for (field, read) in readers {
            let reading = read(Cell::Text(&text), TODAY);
            let Some(finding) = check_month(def(field), Cell::Text(&text), &reading, &policy) else { continue };
            for fixed in finding.fix().into_iter().chain(finding.suggestions()) {
                prop_assert_eq!(read(Cell::Text(fixed.reveal()), TODAY).spelling, Spelling::Standard);
            }
        }
    }

    #[test]
    fn any_number_is_answered(number in any::<f64>()) {
        let reading = read_month(Cell::Number(number), TODAY);
        prop_assert_eq!(reading.month.is_some(), matches!(reading.spelling, Spelling::Rewritable | Spelling::SerialDate));
    }
}
