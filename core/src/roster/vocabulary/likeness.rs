//! How like two texts are: the fewest characters to change, add, leave out or swap with a neighbour.

/// Longest text that is compared; longer ones are like nothing.
const LONGEST: usize = 24;

/// How many changes may be a slip in a text of this length: none in one character, one in up to four, two beyond.
pub(crate) fn tolerance(text: &str) -> u8 {
    match text.chars().count() {
        0 | 1 => 0,
        2..=4 => 1,
        _ => 2,
    }
}

/// The distance of two texts by characters if it is at most `limit` (optimal string alignment).
pub(crate) fn distance(a: &str, b: &str, limit: u8) -> Option<u8> {
    let a: Vec<char> = a.chars().take(LONGEST + 1).collect();
    let b: Vec<char> = b.chars().take(LONGEST + 1).collect();
    if a.len() > LONGEST || b.len() > LONGEST || a.len().abs_diff(b.len()) > usize::from(limit) {
        return None;
    }
    // Three rows of the table are enough: swaps look two rows back.
    let mut before: Vec<u8> = Vec::new();
    let mut above: Vec<u8> = (0..).take(b.len() + 1).collect();
    let mut previous_a = None;
    for (&x, row_start) in a.iter().zip(1u8..) {
        let mut row = Vec::with_capacity(above.len());
        let (mut left, mut previous_b) = (row_start, None);
        row.push(left);
        for (column, (&y, corner)) in b.iter().zip(above.windows(2)).enumerate() {
            let &[diagonal, up] = corner else { continue };
            let mut best = (diagonal + u8::from(x != y)).min(up + 1).min(left + 1);
            if previous_a == Some(y) && previous_b == Some(x) {
                let swapped = column.checked_sub(1).and_then(|at| before.get(at)).map_or(u8::MAX, |cost| cost + 1);
                best = best.min(swapped);
            }
            row.push(best);
            (left, previous_b) = (best, Some(y));
        }
        before = std::mem::replace(&mut above, row);
        previous_a = Some(x);
    }
    above.last().copied().filter(|found| *found <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_one() {
        for (a, b, found) in [
            ("维吾尔族", "维吾尔族", Some(0)),
            ("维吾而族", "维吾尔族", Some(1)),
            ("维尔吾族", "维吾尔族", Some(1)),
            ("维吾尔", "维吾尔族", Some(1)),
            ("维吾尔尔族", "维吾尔族", Some(1)),
            ("", "维吾", Some(2)),
            ("维", "维吾尔族", None),
            ("甲乙", "丙丁", Some(2)),
            ("甲乙丙", "丁戊己", None),
        ] {
            assert_eq!(distance(a, b, 2), found, "{a} {b}");
            assert_eq!(distance(b, a, 2), found, "{b} {a}");
        }
        assert_eq!(distance(&"长".repeat(40), &"长".repeat(40), 2), None);
    }
}
