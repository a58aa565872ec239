//! Who stands in a row so that a mistake can be made there, and the mistakes that lie in more than one cell.

use chrono::Datelike;

use super::cell::{change, other_education};
use super::people::{Joined, Person, Pool, Source, World};
use super::random::Stream;
use super::{COLUMNS, GeneratedCell, Mistake, divisions, names};
use crate::kernel::{Date, YearMonth, day};

/// The cells of a row without a mistake.
pub(super) fn clean_row(world: &World, row: u32) -> Vec<GeneratedCell> {
    cells(&world.person(row, Source::Row, Joined::Normally))
}

/// The cells of a row with a mistake; `None` if the person of the row cannot make it.
pub(super) fn row_with(
    world: &World,
    mistake: Mistake,
    row: u32,
    stream: &mut Stream,
    is_wrong: impl Fn(u32) -> bool,
) -> Option<Vec<GeneratedCell>> {
    if mistake == Mistake::BlankRow {
        return Some(vec![GeneratedCell::Text(String::new()); COLUMNS.len()]);
    }
    let repeated = if mistake.repeats() { Some(row_to_repeat(world, mistake, row, stream, is_wrong)?) } else { None };
    let mut person = person_for(world, mistake, row, repeated)?;
    if !alter(world, mistake, row, repeated, &mut person, stream) {
        return None;
    }
    let mut cells = cells(&person);
    change(mistake, &mut cells, stream).then_some(cells)
}

/// A row above without a mistake, whose number can be written as the mistake has it.
fn row_to_repeat(
    world: &World,
    mistake: Mistake,
    row: u32,
    stream: &mut Stream,
    is_wrong: impl Fn(u32) -> bool,
) -> Option<u32> {
    let suits = |other: u32| match mistake {
        Mistake::DuplicateIdFirstGeneration => world.id_of_row(other).birth.year() == 1999,
        Mistake::DuplicateIdLowerX => world.id_of_row(other).text().ends_with('X'),
        Mistake::DuplicateNumber => !world.person(other, Source::Row, Joined::Normally).number.is_empty(),
        _ => true,
    };
    (0..64).map(|_| stream.below(row)).find(|other| *other < row && suits(*other) && !is_wrong(*other))
}

/// The person in whose row the mistake is made.
fn person_for(world: &World, mistake: Mistake, row: u32, repeated: Option<u32>) -> Option<Person> {
    let born_1999 = || (world.first_birth() <= day(1999, 12, 31)).then(|| World::pool_born(day(1999, 1, 1), 365));
    let source = match mistake {
        Mistake::DuplicateId | Mistake::DuplicateIdFirstGeneration | Mistake::DuplicateIdLowerX => {
            Source::SameAs(repeated?)
        }
        Mistake::IdLowerX | Mistake::IdLookAlike => Source::Pool(world.pool_x()),
        Mistake::IdFirstGeneration => Source::Pool(born_1999()?),
        // In force for ever, so that the birth is all that is wrong.
        Mistake::IdFutureBirth => {
            let born = World::pool_born(world.today.succ_opt()?, 3650);
            Source::Pool(Pool { codes: Some(&divisions::IN_FORCE), ..born })
        }
        Mistake::IdImplausibleAge => Source::Pool(World::pool_born(day(1880, 1, 1), 3650)),
        Mistake::JoinTooOld => {
            let first = Date::from_ymd_opt(world.today.year() - 36, 1, 1)?;
            Source::Pool(World::pool_born(first, 1460))
        }
        Mistake::IdBadProvince => Source::Pool(world.pool_of(&divisions::BAD_PROVINCES)),
        Mistake::IdUnknownDivision => Source::Pool(world.pool_of(&divisions::UNKNOWN)),
        Mistake::IdAbolishedDivision => Source::Pool(world.pool_of(&divisions::LONG_GONE)),
        Mistake::IdPermit => Source::Pool(world.pool_of(&divisions::PERMITS)),
        Mistake::IdPermitDivision => Source::Pool(world.pool_of(&divisions::BAD_PERMITS)),
        Mistake::IdForeign => Source::Pool(world.pool_of(&divisions::FOREIGN)),
        Mistake::IdForeignNationality => Source::Pool(world.pool_of(&divisions::FOREIGN_UNKNOWN)),
        _ => Source::Row,
    };
    let joined = match mistake {
        Mistake::JoinFuture => Joined::InFuture(24),
        Mistake::JoinBeforeBirth => Joined::AfterBirth(-60, 58),
        Mistake::JoinTooYoung => Joined::AfterBirth(9 * 12 + 1, 2 * 12 + 10),
        Mistake::JoinTwelve => Joined::AfterBirth(12 * 12 + 1, 10),
        Mistake::JoinThirteen => Joined::AfterBirth(13 * 12 + 1, 10),
        Mistake::JoinTooOld => Joined::AfterBirth(29 * 12, 11),
        Mistake::DuplicateNumber => Joined::In(world.person(repeated?, Source::Row, Joined::Normally).joined),
        _ => Joined::Normally,
    };
    Some(world.person(row, source, joined))
}

/// Makes the mistakes that lie in more than one cell, and tells whether the person can make the mistake at all.
fn alter(
    world: &World,
    mistake: Mistake,
    row: u32,
    repeated: Option<u32>,
    person: &mut Person,
    stream: &mut Stream,
) -> bool {
    let years = i64::from(person.joined.year());
    let required = years >= 2017 || (years == 2016 && world.region.is_xinjiang());
    let signed = |months: u32| i32::try_from(months).unwrap_or_default();
    match mistake {
        // Whoever has not joined yet, or is not born, cannot be in a post without another mistake.
        // A cadre may be outside of the League.
        Mistake::JoinFuture | Mistake::IdFutureBirth | Mistake::PoliticalMasses => person.post.is_none(),
        Mistake::JoinBeforeBirth | Mistake::JoinTooYoung | Mistake::JoinTwelve | Mistake::JoinThirteen => {
            if let Some(post) = &mut person.post {
                post.since = post.since.max(YearMonth::of(person.id.birth).plus_months(14 * 12));
            }
            mistake != Mistake::JoinTwelve || years >= 2017 || world.region.is_xinjiang()
        }
        Mistake::DuplicateNumber => {
            let Some(other) = repeated else { return false };
            let born = YearMonth::of(person.id.birth);
            person.number = world.person(other, Source::Row, Joined::Normally).number;
            let age = i64::from(person.joined.index()) - i64::from(born.index());
            (14 * 12 + 1..27 * 12).contains(&age)
        }
        Mistake::DuplicateMobile => {
            let Some(other) = repeated else { return false };
            person.mobile = world.mobile(other);
            true
        }
        Mistake::NumberMissing => {
            person.number.clear();
            required
        }
        Mistake::NumberYear if (2017..=2018).contains(&years) => {
            person.number = world.number(row, 2019);
            true
        }
        Mistake::NumberYear => {
            person.number = world.number(row, person.joined.year() - 1);
            // The number of 2017 is one of the two that 2018 allows, and 2018 that of 2019 is wrong.
            required
        }
        // Not a part of the right number, which could be a part of somebody else's as well.
        Mistake::NumberTooShort => {
            person.number = format!("{years:04}{row:07}");
            required
        }
        Mistake::NumberTooLong | Mistake::NumberSixteen => years >= 2018 && required,
        Mistake::NumberCharacter | Mistake::NumberNumberCell => !person.number.is_empty(),
        Mistake::CadreWithoutPost | Mistake::PostWithoutCadre | Mistake::PostUnknown | Mistake::NatureAlias => {
            if let Some(post) = &mut person.post {
                if mistake == Mistake::PostUnknown {
                    post.name = stream.pick(&["班长", "学习委员", "团小组长"]);
                }
                if mistake == Mistake::NatureAlias {
                    post.nature = stream.pick(&["兼职团干部", "专职团干部", "挂职团干部"]);
                }
                return true;
            }
            false
        }
        Mistake::PostBeforeJoining | Mistake::PostInFuture | Mistake::PostTooYoung => {
            let (born, joined) = (YearMonth::of(person.id.birth), person.joined);
            let today = world.this_month();
            let Some(post) = &mut person.post else { return false };
            post.since = match mistake {
                Mistake::PostInFuture => today.plus_months(1 + signed(stream.below(12))),
                Mistake::PostTooYoung => born.plus_months(11 * 12 + signed(stream.below(12))),
                _ => joined.plus_months(-1 - signed(stream.below(6))),
            };
            mistake != Mistake::PostBeforeJoining || post.since > born.plus_months(13 * 12)
        }
        Mistake::NameBlankForDot | Mistake::NameWrongDot => {
            // In a name of four characters a blank would be taken for padding.
            let long = |name: &&(&str, &str, &str)| name.0.chars().count() + name.1.chars().count() > 4;
            let names: Vec<_> = names::DOTTED.iter().filter(long).collect();
            let Some((first, second, people)) = stream.pick_one(&names) else { return false };
            person.name = format!("{first}·{second}");
            person.ethnicity = people;
            true
        }
        // With the row for the rest of the number, no two of them are the same.
        Mistake::MobileUnallotted => {
            person.mobile = format!("{}{row:08}", stream.pick(&["154", "179", "140"]));
            true
        }
        Mistake::MobileNewSegment => {
            person.mobile = format!("{}{row:08}", stream.pick(&["198", "199", "166", "191"]));
            true
        }
        Mistake::EducationAlias => other_education(person.education).is_some(),
        _ => true,
    }
}

fn cells(person: &Person) -> Vec<GeneratedCell> {
    let mut cells = Vec::with_capacity(COLUMNS.len());
    let mut add = |text: &str| cells.push(GeneratedCell::Text(text.to_owned()));
    add(&person.name);
    add(&person.id.text());
    add(person.ethnicity);
    add(person.political);
    add(person.education);
    add(&person.joined.to_string());
    add(if person.post.is_some() { "是" } else { "否" });
    add(&person.mobile);
    add(&person.weibo);
    add(&person.qq);
    add(&person.email);
    add(&person.number);
    match &person.post {
        Some(post) => {
            add(post.name);
            add(&post.since.to_string());
            add(post.nature);
            add(post.in_party_committee);
        }
        None => (0..4).for_each(|_| add("")),
    }
    cells
}
