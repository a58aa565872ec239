//! Dates in ISO 8601, as `OpenDocument` and the strict form of `.xlsx` write them.

use crate::kernel::Date;
use crate::kernel::date::parse_iso;
use crate::roster::Cell;

/// Turns `2019-09-01` or `2019-09-01T12:00:00` into a cell with a date; what is no such date stays text.
pub(super) fn date_cell(text: &str) -> Cell<'_> {
    serial(text).map_or(Cell::Text(text), |serial| Cell::Date { serial, is_1904: false })
}

/// Days since the start of the 1900 date system, which counts a 29 February 1900 that never was.
fn serial(text: &str) -> Option<f64> {
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let days = parse_iso(day)?.signed_duration_since(Date::from_ymd_opt(1899, 12, 30)?).num_days();
    let days = if days <= 60 { days - 1 } else { days };
    let days = i32::try_from(days).ok().filter(|days| *days >= 1)?;
    Some(f64::from(days) + fraction(time)?)
}

/// The fraction of a day; blank is midnight.
fn fraction(time: &str) -> Option<f64> {
    let time = time.trim_end_matches('Z');
    if time.is_empty() {
        return Some(0.0);
    }
    let mut seconds = 0.0;
    let mut unit = 3600.0;
    for part in time.splitn(3, ':') {
        seconds += part.parse::<f64>().ok().filter(|n| (0.0..60.0).contains(n))? * unit;
        unit /= 60.0;
    }
    (seconds < 86_400.0).then_some(seconds / 86_400.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_serials_of_the_1900_system() {
        for (text, expected) in [
            ("1900-01-01", 1.0),
            ("1900-02-28", 59.0),
            ("1900-03-01", 61.0),
            ("2019-09-01", 43709.0),
            ("2019-09-01T12:00:00", 43709.5),
            ("2019-09-01T06:00:00.000Z", 43709.25),
        ] {
            assert_eq!(date_cell(text), Cell::Date { serial: expected, is_1904: false }, "{text}");
        }
        for text in ["1899-12-30", "2019-02-30", "2019-9", "", "2019-09-01T25:00", "2019-09-01Tx"] {
            assert_eq!(date_cell(text), Cell::Text(text));
        }
    }
}
