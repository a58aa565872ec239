//! What the benchmarks share: a fixed workload, made here so that every run and every peer sees the same.

use zhtj::ids::division;

/// Numbers of 18 characters: three quarters right, the rest wrong in one of four ways, in a fixed pseudo-random order.
///
/// Divisions are those of the table, abolished ones among them; births lie between 1950 and 2012.
#[must_use]
pub fn mixed_ids(count: usize) -> Vec<String> {
    let divisions: Vec<u32> =
        (110_000..660_000).filter(|code| code % 100 != 0 && division::years(*code).is_some()).collect();
    let mut random = Random(0x5eed_2026_1122);
    (0..count).map(|_| id(&divisions, &mut random)).collect()
}

fn id(divisions: &[u32], random: &mut Random) -> String {
    let at = usize::try_from(random.below(divisions.len() as u64)).unwrap_or_default();
    let division = divisions[at];
    let (year, month, day) = (1950 + random.below(63), 1 + random.below(12), 1 + random.below(28));
    let mut body = format!("{division:06}{year}{month:02}{day:02}{:03}", random.below(1000));
    let slip = random.below(16);
    match slip {
        0 => body.replace_range(10..14, "0230"),
        1 => body.replace_range(0..2, "99"),
        _ => {}
    }
    let check = check_character(body.as_bytes());
    match slip {
        2 => body.push(if check == '1' { '2' } else { '1' }),
        3 => body.replace_range(8..9, "O"),
        _ => {}
    }
    if body.len() < 18 {
        body.push(check);
    }
    body
}

/// The check character by its plain definition.
#[must_use]
pub fn check_character(digits: &[u8]) -> char {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit & 15) * weight).sum();
    char::from(b"10X98765432"[(sum % 11) as usize])
}

/// A check as one would write it by hand, for a floor: length, digits, date and check character, no divisions.
#[must_use]
pub fn plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let value = |range: std::ops::Range<usize>| bytes[range].iter().fold(0u32, |n, b| n * 10 + u32::from(b - b'0'));
    let (year, month, day) = (value(6..10), value(10..12), value(12..14));
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day) && check_character(&bytes[..17]) == char::from(bytes[17])
}

/// `SplitMix64`: enough for a workload.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}
