//! Synthetic people who break no rule, each a function of the plan and the row alone.

use chrono::{Datelike, Days};

use super::random::{Permutation, Purpose, Stream};
use super::{Plan, divisions, names};
use crate::context::Region;
use crate::kernel::{Date, YearMonth};
use crate::roster::SheetKind;

/// Days in the window of births: twelve years.
const BIRTH_DAYS: u32 = 4380;

/// Sequence codes of people as they normally come; the rest is for the pools.
const SEQUENCES: u32 = 799;

/// A set of ID numbers apart from all others, for mistakes that need a number of a certain kind.
///
/// A number of a pool is never given twice to rows below [`super::MAX_ROWS`] as long as the product of its parts is
/// at least that, and pools share no sequence code with each other or with normal people where they share codes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pool {
    /// First six digits; `None` for all living divisions.
    pub(super) codes: Option<&'static [u32]>,
    /// First day of birth.
    pub(super) first: Date,
    /// How many days.
    pub(super) days: u32,
    /// First sequence code.
    pub(super) sequence: u32,
    /// How many sequence codes.
    pub(super) sequences: u32,
    /// Whether the check character must be X.
    pub(super) ends_in_x: bool,
}

/// Where the ID number of a person comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    /// The row's own.
    Row,
    /// A pool.
    Pool(Pool),
    /// That of another row.
    SameAs(u32),
}

/// When a person joined.
#[derive(Debug, Clone, Copy)]
pub(super) enum Joined {
    /// At 14 to 20, before today.
    Normally,
    /// So many months (from, and how many more at most) after the month of birth.
    AfterBirth(i32, u32),
    /// So many months after today's month.
    InFuture(u32),
    /// In this month.
    In(YearMonth),
}

/// A post of a cadre.
#[derive(Debug, Clone)]
pub(super) struct Post {
    pub(super) name: &'static str,
    pub(super) since: YearMonth,
    pub(super) nature: &'static str,
    pub(super) in_party_committee: &'static str,
}

/// A person and what stands in the columns about them.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) id: Id,
    pub(super) ethnicity: &'static str,
    pub(super) political: &'static str,
    pub(super) education: &'static str,
    pub(super) joined: YearMonth,
    pub(super) post: Option<Post>,
    pub(super) mobile: String,
    pub(super) weibo: String,
    pub(super) qq: String,
    pub(super) email: String,
    pub(super) number: String,
}

/// An ID number in parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Id {
    pub(super) division: u32,
    pub(super) birth: Date,
    pub(super) sequence: u32,
}

impl Id {
    /// The 18 characters.
    pub(super) fn text(self) -> String {
        let Self { division, birth, sequence } = self;
        let birth = format_args!("{:04}{:02}{:02}", birth.year(), birth.month(), birth.day());
        with_check(format!("{division:06}{birth}{sequence:03}"))
    }
}

/// Adds the check character (GB 11643, ISO 7064 MOD 11-2) to 17 digits.
///
/// It is worked out here from the standard's own formula and not taken from the check, so that a mistake there cannot
/// hide behind the same mistake here.
pub(super) fn with_check(mut digits: String) -> String {
    const CHARACTERS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
    let sum: u32 = digits.bytes().fold(0, |sum, digit| (sum * 2 + u32::from(digit & 15)) % 11) * 2 % 11;
    digits.push(CHARACTERS.get(sum as usize).copied().unwrap_or('0'));
    digits
}

/// The permutations of a plan, and its dates.
#[derive(Debug, Clone, Copy)]
pub(super) struct World {
    pub(super) seed: u64,
    pub(super) kind: SheetKind,
    pub(super) region: Region,
    pub(super) today: Date,
    ids: Permutation,
    mobiles: Permutation,
    numbers: Permutation,
    numbers_elsewhere: Permutation,
}

impl World {
    pub(super) fn new(plan: &Plan) -> Self {
        let seed = plan.seed;
        let networks = u32::try_from(names::NETWORKS.len()).unwrap_or(1);
        Self {
            seed,
            kind: plan.kind,
            region: plan.region,
            today: plan.today,
            ids: Permutation::new(seed, 1, divisions::LIVING * BIRTH_DAYS * SEQUENCES),
            mobiles: Permutation::new(seed, 2, networks * 100_000_000),
            numbers: Permutation::new(seed, 3, 1_000_000),
            numbers_elsewhere: Permutation::new(seed, 4, 30_000_000),
        }
    }

    /// The first day of birth: 1 January of the year in which somebody of 27 on the last day of today's year was born.
    pub(super) fn first_birth(&self) -> Date {
        Date::from_ymd_opt(self.today.year() - 27, 1, 1).unwrap_or(Date::MIN)
    }

    /// The month of the plan's day.
    pub(super) fn this_month(&self) -> YearMonth {
        YearMonth::of(self.today)
    }

    /// The normal ID number of a row.
    pub(super) fn id_of_row(&self, row: u32) -> Id {
        let slot = self.ids.of(row);
        let (division, rest) = (slot % divisions::LIVING, slot / divisions::LIVING);
        Id {
            division: divisions::living(division),
            birth: later(self.first_birth(), rest % BIRTH_DAYS),
            sequence: 1 + rest / BIRTH_DAYS,
        }
    }

    /// The pool of numbers that end in X.
    pub(super) fn pool_x(&self) -> Pool {
        Pool {
            codes: None,
            first: self.first_birth(),
            days: BIRTH_DAYS,
            sequence: 800,
            sequences: 100,
            ends_in_x: true,
        }
    }

    /// A pool of other first six digits.
    pub(super) fn pool_of(&self, codes: &'static [u32]) -> Pool {
        let first = self.first_birth();
        Pool { codes: Some(codes), first, days: BIRTH_DAYS, sequence: 1, sequences: 999, ends_in_x: false }
    }

    /// A pool of other births.
    pub(super) fn pool_born(first: Date, days: u32) -> Pool {
        Pool { codes: None, first, days, sequence: 900, sequences: 90, ends_in_x: false }
    }

    fn id_of_pool(&self, row: u32, pool: &Pool) -> Id {
        // An X stands in every run of twenty sequence codes: a run is one place of the pool.
        let (step, places) = if pool.ends_in_x { (20, pool.sequences / 20) } else { (1, pool.sequences) };
        let codes = pool.codes.map_or(divisions::LIVING, |codes| u32::try_from(codes.len()).unwrap_or(1));
        let size = u64::from(codes) * u64::from(pool.days) * u64::from(places);
        // A stride that shares no factor with the size reaches every place once.
        let stride = (0..1000).map(|n| 1_000_003 + n * 2).find(|stride| gcd(*stride, size) == 1).unwrap_or(1);
        let slot = (u64::from(row) * stride + self.seed % size) % size;
        let part = |value: u64| u32::try_from(value).unwrap_or_default();
        let (code, rest) = (part(slot % u64::from(codes)), slot / u64::from(codes));
        let (day, place) = (part(rest % u64::from(pool.days)), part(rest / u64::from(pool.days)));
        let division = pool
            .codes
            .map_or_else(|| divisions::living(code), |codes| codes.get(code as usize).copied().unwrap_or_default());
        let id = Id { division, birth: later(pool.first, day), sequence: pool.sequence + place * step };
        let run = (0..step).map(|more| Id { sequence: id.sequence + more, ..id });
        run.into_iter().find(|id| !pool.ends_in_x || id.text().ends_with('X')).unwrap_or(id)
    }

    /// The ID number of a row from a source.
    pub(super) fn id(&self, row: u32, source: Source) -> Id {
        match source {
            Source::Row => self.id_of_row(row),
            Source::Pool(pool) => self.id_of_pool(row, &pool),
            Source::SameAs(other) => self.id_of_row(other),
        }
    }

    /// The mobile number of a row.
    pub(super) fn mobile(&self, row: u32) -> String {
        let slot = self.mobiles.of(row);
        let network = names::NETWORKS.get((slot / 100_000_000) as usize).copied().unwrap_or(138);
        format!("{network}{:08}", slot % 100_000_000)
    }

    /// The development number of a row for a year. Numbers of different rows differ after the year already.
    pub(super) fn number(&self, row: u32, year: u16) -> String {
        let home = match self.region {
            Region::Province(code) if names::PROVINCES.contains(&u32::from(code)) => u32::from(code),
            _ => 32,
        };
        let (province, serial) = match row.checked_sub(1_000_000) {
            None => (home, self.numbers.of(row)),
            Some(row) => {
                let slot = self.numbers_elsewhere.of(row);
                let mut others = names::PROVINCES.iter().copied().filter(|code| *code != home);
                (others.nth((slot / 1_000_000) as usize).unwrap_or(home), slot % 1_000_000)
            }
        };
        format!("{year:04}{province:02}{serial:06}")
    }

    /// The person of a row.
    pub(super) fn person(&self, row: u32, source: Source, joined: Joined) -> Person {
        let mut stream = Stream::new(self.seed, row, Purpose::Person);
        let id = self.id(row, source);
        let (name, ethnicity) = name(&mut stream);
        // A number with an impossible birth still belongs to somebody of ordinary age.
        let window = self.first_birth()..=later(self.first_birth(), BIRTH_DAYS);
        let birth = if window.contains(&id.birth) { id.birth } else { self.id_of_row(row).birth };
        let joined = self.joined(&mut stream, id.birth, birth, joined);
        let number = self.number_if_needed(&mut stream, row, joined.year());
        let cadre = stream.percent(20) || self.kind == SheetKind::Cadres;
        let post = self.post(&mut stream, joined);
        let qq = format!("{}", 100_000_000 + stream.below(u32::MAX - 100_000_000));
        let (email, weibo) = (stream.below(3), stream.below(5));
        Person {
            name,
            id,
            ethnicity,
            political: match self.today.year() - birth.year() {
                20.. => stream.pick(&["共青团员", "共青团员", "共青团员", "中共预备党员"]),
                _ => "共青团员",
            },
            education: match self.today.year() - birth.year() {
                ..=18 => stream.pick(&["普通高中在读", "普通高中在读", "中等职业教育在读"]),
                19..=22 => stream.pick(&["普通本科在读", "普通本科在读", "普通专科在读"]),
                _ => stream.pick(&["普通本科", "普通专科", "硕士在读"]),
            },
            joined,
            post: cadre.then_some(post),
            mobile: self.mobile(row),
            weibo: if weibo == 0 { format!("wb{qq}") } else { String::new() },
            email: match email {
                0 => format!("{qq}@qq.com"),
                1 => format!("u{row}@example.com"),
                _ => String::new(),
            },
            qq: if stream.percent(70) { qq } else { String::new() },
            number,
        }
    }

    fn joined(&self, stream: &mut Stream, real: Date, birth: Date, joined: Joined) -> YearMonth {
        let signed = |months: u32| i32::try_from(months).unwrap_or_default();
        match joined {
            // The month after the one of the 14th birthday is late enough by every way of counting.
            Joined::Normally => {
                let earliest = YearMonth::of(birth).plus_months(14 * 12 + 1);
                let latest = self.this_month().plus_months(-1);
                earliest.plus_months(signed(stream.below(72))).min(latest)
            }
            Joined::AfterBirth(from, more) => YearMonth::of(real).plus_months(from + signed(stream.below(more + 1))),
            Joined::InFuture(months) => self.this_month().plus_months(signed(1 + stream.below(months))),
            Joined::In(month) => month,
        }
    }

    fn number_if_needed(&self, stream: &mut Stream, row: u32, year: u16) -> String {
        let swap = stream.percent(10);
        let filled = stream.percent(30);
        match year {
            // The years 2017 and 2018 stand for each other in the number.
            2017 if swap => self.number(row, 2018),
            2018 if swap => self.number(row, 2017),
            2017.. => self.number(row, year),
            2016 if self.region.is_xinjiang() => self.number(row, year),
            _ if filled => self.number(row, year),
            _ => String::new(),
        }
    }

    fn post(&self, stream: &mut Stream, joined: YearMonth) -> Post {
        let span = self.this_month().index().saturating_sub(joined.index());
        let since = joined.plus_months(i32::try_from(stream.below(span)).unwrap_or_default());
        Post {
            name: stream.pick(names::POSTS),
            since,
            nature: stream.pick(&["兼职团干", "兼职团干", "专职团干", "挂职团干"]),
            in_party_committee: stream.pick(&["否", "否", "否", "是"]),
        }
    }
}

fn name(stream: &mut Stream) -> (String, &'static str) {
    if stream.percent(4)
        && let Some((first, second, people)) =
            names::DOTTED.get(stream.below(u32::try_from(names::DOTTED.len()).unwrap_or(1)) as usize)
    {
        return (format!("{first}·{second}"), people);
    }
    let mut name = String::from(stream.pick(names::SURNAMES));
    name.push_str(stream.pick(names::GIVEN));
    if stream.percent(80) {
        name.push_str(if stream.percent(4) { stream.pick(names::RARE) } else { stream.pick(names::GIVEN) });
    }
    (name, if stream.percent(90) { "汉族" } else { stream.pick(names::PEOPLES) })
}

/// The day so many days later.
fn later(day: Date, days: u32) -> Date {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(Date::MAX)
}

const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}
