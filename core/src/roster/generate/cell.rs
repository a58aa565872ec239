//! How a cell of somebody who is right is changed to make a mistake.

use super::people::with_check;
use super::random::Stream;
use super::{GeneratedCell, Mistake, names, place};
use crate::kernel::{Date, YearMonth};
use crate::roster::Field;

/// Another spelling of values that the lists know under that spelling too.
const EDUCATION_ALIASES: &[(&str, &str)] = &[
    ("普通高中在读", "高中在读"),
    ("中等职业教育在读", "中专在读"),
    ("普通本科在读", "本科在读"),
    ("普通专科在读", "大专在读"),
    ("普通本科", "大学本科"),
    ("普通专科", "大专"),
    ("硕士在读", "硕士研究生在读"),
];

/// The other spelling of an education.
pub(super) fn other_education(value: &str) -> Option<&'static str> {
    EDUCATION_ALIASES.iter().find(|(from, _)| *from == value).map(|(_, to)| *to)
}

/// Changes a cell of a row to make a mistake. False if the cell does not allow it; the cells may then be changed.
pub(super) fn change(mistake: Mistake, cells: &mut [GeneratedCell], stream: &mut Stream) -> bool {
    let Some(column) = mistake.column() else { return true };
    let Some(cell) = place(column).and_then(|place| cells.get_mut(place)) else { return false };
    let GeneratedCell::Text(text) = cell else { return false };
    let changed = match column {
        Field::ResidentId => change_id(mistake, text, stream),
        Field::Name => change_name(mistake, text, stream),
        Field::JoinMonth => change_join(mistake, text, stream),
        Field::DevelopmentNumber | Field::Mobile | Field::Email => change_contact(mistake, text, stream),
        Field::IsCadre | Field::Post => return change_cadre(mistake, cells, stream),
        _ => change_value(mistake, text, stream),
    };
    match changed {
        Some(changed) => {
            let same = changed == *cell;
            *cell = changed;
            !same || mistake.leaves_text()
        }
        None => false,
    }
}

impl Mistake {
    /// Whether the mistake lies in who stands in the row, so that the text of the cell stays as it is.
    const fn leaves_text(self) -> bool {
        matches!(
            self,
            Self::IdFutureBirth
                | Self::IdImplausibleAge
                | Self::IdBadProvince
                | Self::IdUnknownDivision
                | Self::IdAbolishedDivision
                | Self::IdPermit
                | Self::IdPermitDivision
                | Self::IdForeign
                | Self::IdForeignNationality
                | Self::DuplicateId
                | Self::JoinFuture
                | Self::JoinBeforeBirth
                | Self::JoinTooYoung
                | Self::JoinTwelve
                | Self::JoinThirteen
                | Self::JoinTooOld
                | Self::NumberMissing
                | Self::NumberYear
                | Self::NumberTooShort
                | Self::MobileUnallotted
                | Self::MobileNewSegment
                | Self::DuplicateNumber
                | Self::DuplicateMobile
                | Self::PostUnknown
                | Self::NatureAlias
                | Self::PostBeforeJoining
                | Self::PostInFuture
                | Self::PostTooYoung
        )
    }
}

#[expect(clippy::unnecessary_wraps, reason = "what every mistake of a cell gives")]
fn text(text: impl Into<String>) -> Option<GeneratedCell> {
    Some(GeneratedCell::Text(text.into()))
}

/// The text with the characters of a range of places (from 0) put through a function.
fn map_chars(text: &str, mut change: impl FnMut(usize, char) -> char) -> String {
    text.chars().enumerate().map(|(place, c)| change(place, c)).collect()
}

/// A digit other than the given one.
fn other_digit(digit: char, stream: &mut Stream) -> char {
    let value = digit.to_digit(10).unwrap_or(0);
    char::from_digit((value + 1 + stream.below(9)) % 10, 10).unwrap_or('0')
}

fn insert(text: &str, at: usize, what: &str) -> String {
    let (head, tail): (String, String) = (text.chars().take(at).collect(), text.chars().skip(at).collect());
    format!("{head}{what}{tail}")
}

fn change_id(mistake: Mistake, id: &str, stream: &mut Stream) -> Option<GeneratedCell> {
    let place = |from: u32, to: u32, stream: &mut Stream| (from + stream.below(to - from)) as usize;
    match mistake {
        Mistake::IdMissing => text(""),
        Mistake::IdTooShort => {
            let gone = place(0, 17, stream);
            text(id.chars().enumerate().filter(|(place, _)| *place != gone).map(|(_, c)| c).collect::<String>())
        }
        Mistake::IdTooLong => {
            let twice = place(0, 17, stream);
            text(insert(id, twice, &id.chars().skip(twice).take(1).collect::<String>()))
        }
        Mistake::IdCharacter => {
            let (at, letter) = (place(0, 17, stream), stream.pick(&['O', 'I', 'l', 'B']));
            text(map_chars(id, |place, c| if place == at { letter } else { c }))
        }
        Mistake::IdWrongDigit => {
            let at = place(14, 17, stream);
            let wrong = map_chars(id, |place, c| if place == at { other_digit(c, stream) } else { c });
            // Three zeros at the end say that a spreadsheet took the digits, which is another mistake.
            if wrong.ends_with("000") { None } else { text(wrong) }
        }
        Mistake::IdSwapped => {
            let chars: Vec<char> = id.chars().collect();
            let differ = |at: &usize| matches!(chars.get(*at..*at + 2), Some([a, b]) if a != b && *b != 'X');
            let at = (14..17).find(differ)?;
            let swapped = map_chars(id, |place, c| {
                let from = if place == at {
                    at + 1
                } else if place == at + 1 {
                    at
                } else {
                    place
                };
                chars.get(from).copied().unwrap_or(c)
            });
            if swapped.ends_with("000") { None } else { text(swapped) }
        }
        Mistake::IdBadDate => {
            let year: String = id.chars().skip(6).take(4).collect();
            let bad = stream.pick(&["1301", "0230", "0431", "0000", "0132"]);
            let (head, sequence): (String, String) =
                (id.chars().take(6).collect(), id.chars().skip(14).take(3).collect());
            text(with_check(format!("{head}{year}{bad}{sequence}")))
        }
        Mistake::IdFirstGeneration | Mistake::DuplicateIdFirstGeneration => text(
            id.chars()
                .enumerate()
                .filter(|(place, _)| !matches!(place, 6 | 7 | 17))
                .map(|(_, c)| c)
                .collect::<String>(),
        ),
        Mistake::IdLowerX | Mistake::DuplicateIdLowerX => text(id.to_ascii_lowercase()),
        Mistake::IdLookAlike => text(id.replace('X', "Х")),
        Mistake::IdFullWidth => text(map_chars(id, |place, c| match c.to_digit(10) {
            Some(digit) if place < 6 => char::from_u32(0xff10 + digit).unwrap_or(c),
            _ => c,
        })),
        Mistake::IdInnerBlanks => text(insert(&insert(id, 14, " "), 6, " ")),
        Mistake::IdNoBreakSpace => text(format!("{id}\u{a0}")),
        Mistake::IdZeroWidth => text(insert(id, place(1, 17, stream), "\u{200b}")),
        Mistake::IdApostrophe => text(format!("'{id}")),
        Mistake::IdScientific => {
            let digits: f64 = id.trim_end_matches('X').parse().ok()?;
            let shown = format!("{digits:.5e}");
            let (mantissa, exponent) = shown.split_once('e')?;
            text(format!("{mantissa}E+{exponent}"))
        }
        Mistake::IdNumberCell => {
            let rounded: String = id.chars().take(15).chain("000".chars()).collect();
            Some(GeneratedCell::Number(rounded.parse().ok()?))
        }
        Mistake::IdTrailingZeros => {
            let head: String = id.chars().take(15).collect();
            let zeros = format!("{head}000");
            // By chance the zeros may be right.
            if with_check(zeros.chars().take(17).collect()) == zeros { None } else { text(zeros) }
        }
        _ => text(id),
    }
}

fn change_name(mistake: Mistake, name: &str, stream: &mut Stream) -> Option<GeneratedCell> {
    match mistake {
        Mistake::NameMissing => text(""),
        Mistake::NameOuterBlanks => text(stream.pick(&[" {} ", "{}\u{3000}", "\u{a0}{}"]).replace("{}", name)),
        Mistake::NamePadded => {
            let chars: Vec<char> = name.chars().collect();
            match chars.as_slice() {
                [surname, given] => text(format!("{surname}{}{given}", stream.pick(&[" ", "\u{3000}"]))),
                _ => None,
            }
        }
        Mistake::NameBlankForDot => text(name.replace('·', " ")),
        Mistake::NameWrongDot => text(name.replace('·', stream.pick(&["•", "・", "‧"]))),
        Mistake::NameMisplacedDot => text(format!("{name}·")),
        Mistake::NameDigit => text(format!("{name}{}", 1 + stream.below(9))),
        Mistake::NameLatin => text(stream.pick(&["Zhang", "wangfang", "Li"])),
        Mistake::NameSymbol => text(format!("{name}{}", stream.pick(&["#", "%", "&"]))),
        Mistake::NamePrivateUse => text(format!("{name}\u{e815}")),
        Mistake::NameLostCharacter => text(format!("{name}□")),
        Mistake::NameShort => text(stream.pick(names::SURNAMES).chars().take(1).collect::<String>()),
        Mistake::NameLong => text(name.replace('·', "").repeat(4).chars().take(9).collect::<String>()),
        _ => text(name),
    }
}

fn change_join(mistake: Mistake, month: &str, stream: &mut Stream) -> Option<GeneratedCell> {
    let parsed: YearMonth = month.parse().ok()?;
    let (year, number) = (parsed.year(), parsed.month());
    let serial = |day: Date| {
        let days = (day - crate::kernel::day(1899, 12, 30)).num_days();
        i32::try_from(days).map(f64::from).ok()
    };
    match mistake {
        Mistake::JoinMissing => text(""),
        Mistake::JoinInWords => text(format!("{year}年{number}月")),
        Mistake::JoinWithDot => text(format!("{year}.{number:02}")),
        Mistake::JoinWithSlash => text(format!("{year}/{number}")),
        Mistake::JoinWithoutZero if number < 10 => text(format!("{year}-{number}")),
        Mistake::JoinCompact => text(format!("{year}{number:02}")),
        Mistake::JoinWithDay => text(format!("{year}-{number:02}-{:02}", 1 + stream.below(28))),
        Mistake::JoinDateCell => Some(GeneratedCell::Date(serial(parsed.first_day())?)),
        Mistake::JoinSerialNumber => Some(GeneratedCell::Number(serial(parsed.first_day())?)),
        Mistake::JoinTwoDigitYear => text(format!("{:02}.{number}", year % 100)),
        Mistake::JoinLostZero if number == 1 || number == 10 => text(format!("{year}.1")),
        Mistake::JoinWithoutZero | Mistake::JoinLostZero => None,
        Mistake::JoinUnreadable => text(stream.pick(&["高一时", "不详", "忘记了"])),
        _ => text(month),
    }
}

fn change_contact(mistake: Mistake, value: &str, stream: &mut Stream) -> Option<GeneratedCell> {
    match mistake {
        Mistake::MobileTooShort => {
            let mut short = value.to_owned();
            short.pop()?;
            text(short)
        }
        Mistake::NumberTooLong => text(format!("{value}{}", stream.below(10))),
        Mistake::NumberSixteen => text(format!("{value}{:04}", stream.below(10_000))),
        Mistake::NumberCharacter => {
            let at = 6 + stream.below(6) as usize;
            let letter = stream.pick(&['O', 'A', 'l']);
            text(map_chars(value, |place, c| if place == at { letter } else { c }))
        }
        Mistake::NumberNumberCell | Mistake::MobileNumberCell => Some(GeneratedCell::Number(value.parse().ok()?)),
        Mistake::MobileCharacter => {
            let at = 3 + stream.below(8) as usize;
            text(map_chars(value, |place, c| if place == at { 'O' } else { c }))
        }
        Mistake::MobileStart => text(format!("12{}", value.chars().skip(2).collect::<String>())),
        Mistake::MobileHyphens => text(insert(&insert(value, 7, "-"), 3, "-")),
        Mistake::MobileMissing => text(""),
        Mistake::EmailWithoutAt => text(format!("u{}.example.com", stream.below(1_000_000))),
        Mistake::EmailTooLong => text(format!("{}@example.com", "long".repeat(17))),
        _ => text(value),
    }
}

fn change_value(mistake: Mistake, value: &str, stream: &mut Stream) -> Option<GeneratedCell> {
    match mistake {
        Mistake::EthnicityAlias => text(value.strip_suffix('族')?),
        Mistake::EthnicityTypo => text(stream.pick(&["汗族", "状族", "庄族"])),
        Mistake::EthnicityUnknown => text(stream.pick(&["中国", "华夏族", "未知"])),
        Mistake::EthnicityUnlisted => text(stream.pick(&["穿青人", "僜人", "夏尔巴人"])),
        Mistake::EthnicityMissing => text(""),
        Mistake::PoliticalAlias => text(stream.pick(&["团员", "中国共产主义青年团团员"])),
        Mistake::PoliticalTypo => text(stream.pick(&["共青困员", "共清团员"])),
        Mistake::PoliticalMasses => text("群众"),
        Mistake::EducationAlias => text(other_education(value)?),
        Mistake::EducationUnknown => text(stream.pick(&["大学", "研究生", "三年级"])),
        Mistake::FormulaFault => Some(GeneratedCell::Fault),
        Mistake::TooLong => text("微博".repeat(120)),
        Mistake::LooksLikeFormula => {
            text(stream.pick(&["=1+1", "+86", "-2", "@wb", "=HYPERLINK(\"http://example.com\")"]))
        }
        _ => text(value),
    }
}

/// Changes the columns of cadres, which go together.
fn change_cadre(mistake: Mistake, cells: &mut [GeneratedCell], stream: &mut Stream) -> bool {
    let is_cadre =
        place(Field::Post).and_then(|place| cells.get(place)?.as_text()).is_some_and(|post| !post.is_empty());
    let mut set = |field: Field, cell: GeneratedCell| {
        if let Some(place) = place(field).and_then(|place| cells.get_mut(place)) {
            *place = cell;
        }
    };
    let word = |word: &str| GeneratedCell::Text(word.to_owned());
    match mistake {
        Mistake::CadreWithoutPost => set(Field::Post, word("")),
        Mistake::PostWithoutCadre => set(Field::IsCadre, word("否")),
        Mistake::YesNoAlias => {
            let alias = if is_cadre { ["Y", "√", "是的"] } else { ["N", "×", "不是"] };
            set(Field::IsCadre, word(stream.pick(&alias)));
        }
        Mistake::YesNoBoolean => set(Field::IsCadre, GeneratedCell::Bool(is_cadre)),
        _ => {}
    }
    true
}
