//! ID numbers without words: one byte for a number, so that a column crosses the border between the languages once.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use zhtj::context::{Context, Region};
use zhtj::ids::findings::resident_id::FINDINGS;
use zhtj::ids::resident_id::ColumnCheck;
use zhtj::kernel::{Date, Severity};
use zhtj::policy::Policy;

thread_local! {
    /// The check of the last day asked for: what is the same for all numbers of a day is worked out once.
    static LAST: Cell<Option<(u32, ColumnCheck)>> = const { Cell::new(None) };
}

/// The codes that the bytes of [`check_id`] and [`check_ids`] stand for, with a comma between them.
#[wasm_bindgen]
#[must_use]
pub fn id_codes() -> String {
    let mut codes = String::new();
    for def in FINDINGS {
        codes.extend([def.code, ","]);
    }
    codes
}

/// Looks at one number on a day, `yyyymmdd`: 0 if there is nothing to say, else the place of the gravest code in
/// [`id_codes`] from 1, and 32, 64 or 96 more for a note, a warning or an error.
#[wasm_bindgen]
#[must_use]
pub fn check_id(text: &str, today: u32) -> u8 {
    let check = of_day(today);
    let outcome = outcome(&check, text);
    LAST.set(Some((today, check)));
    outcome
}

/// Looks at many numbers in UTF-8, one on a line, as [`check_id`] does at one. Bytes, because a text would be carried over
/// character by character.
#[wasm_bindgen]
#[must_use]
pub fn check_ids(lines: &[u8], today: u32) -> Vec<u8> {
    let check = of_day(today);
    let mut outcomes = Vec::with_capacity(lines.len() / 19 + 1);
    let mut rest = Some(lines);
    while let Some(from) = rest {
        let (line, after) = first_line(from);
        rest = after;
        // Bytes that are no text are no number either.
        outcomes.push(outcome(&check, std::str::from_utf8(line).unwrap_or("\u{fffd}")));
    }
    outcomes
}

/// The first line and what follows it. Nearly every line is as long as a number, so that place is looked at first.
fn first_line(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    if let Some((line, [b'\n', after @ ..])) = bytes.split_first_chunk::<18>()
        && !line.contains(&b'\n')
    {
        return (line, Some(after));
    }
    match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => (bytes.get(..end).unwrap_or_default(), bytes.get(end + 1..)),
        None => (bytes, None),
    }
}

fn of_day(today: u32) -> ColumnCheck {
    match LAST.take() {
        Some((day, check)) if day == today => check,
        _ => {
            let day = Date::from_ymd_opt((today / 10_000).cast_signed(), today / 100 % 100, today % 100);
            let policy = Policy::default();
            let today = day.unwrap_or(Date::MIN);
            ColumnCheck::new(&Context { today, region: Region::Unspecified, policy: &policy })
        }
    }
}

/// Apart from its two callers, each of which would hold the whole look.
#[inline(never)]
fn outcome(check: &ColumnCheck, text: &str) -> u8 {
    let seen = check.look(Some(text));
    if seen.problems() == 0 && !seen.is_first_generation() {
        return 0;
    }
    let Some((def, severity)) = check.gravest(&seen) else { return 0 };
    let place = FINDINGS.iter().position(|known| known.code == def.code).map_or(0, |place| place + 1);
    let grade = match severity {
        Severity::Note => 1,
        Severity::Warning => 2,
        Severity::Undecided | Severity::Error => 3,
    };
    u8::try_from(place).unwrap_or_default() | grade << 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_fits_into_its_bits() {
        assert!(FINDINGS.len() < 32);
    }

    #[test]
    fn bytes_stand_for_codes_and_severities() {
        let codes = id_codes();
        let code = |byte: u8| codes.split(',').nth(usize::from(byte & 31) - 1).unwrap_or_default();
        assert_eq!(check_id("11010519491231002X", 20_261_122), 0);
        let wrong = check_id("110105194912310021", 20_261_122);
        assert_eq!((code(wrong), wrong >> 5), ("resident_id.check_character", 3));
        let lines = check_ids(b"11010519491231002X\n110105194912310021\n", 20_261_122);
        assert_eq!(lines.iter().map(|byte| byte >> 5).collect::<Vec<_>>(), [0, 3, 3]);
        assert_eq!(lines.last().map(|byte| code(*byte)), Some("resident_id.empty"));
        let uneven = check_ids(b"1\n\n11010519491231002X\n\xff\n1101051949\n1231002X", 20_261_122);
        let codes: Vec<_> = uneven.iter().map(|byte| if *byte == 0 { "" } else { code(*byte) }).collect();
        let [length, empty] = ["resident_id.length", "resident_id.empty"];
        assert_eq!(codes, [length, empty, "", length, length, length]);
        // The day counts: nobody is born after it.
        assert_eq!(code(check_id("11010519491231002X", 19_400_101)), "resident_id.future_birth");
    }
}
