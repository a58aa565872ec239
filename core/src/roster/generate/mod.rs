//! Synthetic rosters with known mistakes: to try the check on, to measure it, and to prove that it finds everything it
//! must and nothing else.
//!
//! # The promise
//!
//! The same [`Plan`] gives the same rows on every machine and with every version of this library that has the same
//! [`VERSION`]. Rows are functions of the plan and their number alone, so a roster of a million rows begins with the
//! rows of the roster of a thousand, and rows can be made in any order. A test pins the text of a thousand rows.
//!
//! # Nobody is meant
//!
//! Names, numbers and addresses are put together at random. A well-formed identity number or mobile number may by chance
//! be somebody's, as any well-formed number may; nothing in a roster leads to a real person.
//!
//! ```
//! use zhtj::kernel::day;
//! use zhtj::roster::generate::{Mistake, Plan, generate};
//!
//! let plan = Plan { rows: 100, error_rate: 0.2, seed: 7, ..Plan::new(day(2026, 11, 22)) };
//! let rows: Vec<_> = generate(&plan).collect();
//! assert_eq!(rows.len(), 100);
//! assert!(rows.iter().any(|row| !row.mistakes.is_empty()));
//! assert_eq!(rows, generate(&plan).collect::<Vec<_>>());
//!
//! let only = Plan { mistakes: Some(vec![Mistake::IdWrongDigit]), ..plan };
//! let planted: Vec<_> = generate(&only).flat_map(|row| row.mistakes).collect();
//! assert!(planted.iter().all(|planted| planted.codes() == ["resident_id.check_character"]));
//! ```

mod cell;
mod divisions;
mod mistake;
mod names;
mod people;
mod plant;
mod random;
mod write;

pub use mistake::Mistake;
#[cfg(feature = "sheets")]
pub use write::write_xlsx;
pub use write::{write_csv, write_truth};

use super::{Field, SheetKind};
use crate::context::Region;
use crate::kernel::Date;

use people::World;
use random::{Purpose, Stream};

/// The version of what a plan gives; it changes whenever any plan would give other rows.
pub const VERSION: u32 = 1;

/// The most rows that a plan can have; more are left out. Numbers of different rows are told apart up to it.
pub const MAX_ROWS: u32 = 5_000_000;

/// The columns of the rows, in the order of the import sheet.
pub const COLUMNS: [(Field, &str); 16] = [
    (Field::Name, "姓名"),
    (Field::ResidentId, "身份证号码"),
    (Field::Ethnicity, "民族"),
    (Field::PoliticalStatus, "政治面貌"),
    (Field::Education, "文化程度"),
    (Field::JoinMonth, "入团年月"),
    (Field::IsCadre, "是否团干部"),
    (Field::Mobile, "手机号码"),
    (Field::Weibo, "微博"),
    (Field::Qq, "QQ"),
    (Field::Email, "邮箱"),
    (Field::DevelopmentNumber, "发展团员编号"),
    (Field::Post, "现任团内职务"),
    (Field::PostSince, "任现职年月"),
    (Field::CadreNature, "团干部性质"),
    (Field::PartyCommitteeMember, "是否同级党委（支部）成员"),
];

/// The place of a column in [`COLUMNS`], from 0.
#[must_use]
pub fn place(field: Field) -> Option<usize> {
    COLUMNS.iter().position(|(column, _)| *column == field)
}

/// A kind of file, which decides what mistakes it can hold: text has no cells of numbers, dates or truth values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A text table.
    Text,
    /// A workbook.
    Workbook,
}

/// What roster to make.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// How many rows below the header, at most [`MAX_ROWS`].
    pub rows: u32,
    /// The share of rows with a mistake, 0 to 1.
    pub error_rate: f64,
    /// What tells rosters apart that are otherwise planned alike.
    pub seed: u64,
    /// Which of the two sheets. In a sheet of cadres everybody has a post.
    pub kind: SheetKind,
    /// The day of the check for which the rows are right, from 2020 to 2035: ages and months follow it.
    pub today: Date,
    /// The organization's region, for the development numbers and the ages of joining.
    pub region: Region,
    /// The only kinds of mistakes to plant; `None`: all of them.
    pub mistakes: Option<Vec<Mistake>>,
}

impl Plan {
    /// A plan of 1,000 rows, a tenth of them with a mistake, to be checked on a day.
    #[must_use]
    pub const fn new(today: Date) -> Self {
        Self {
            rows: 1000,
            error_rate: 0.1,
            seed: 1,
            kind: SheetKind::Members,
            today,
            region: Region::Unspecified,
            mistakes: None,
        }
    }

    /// The same plan without the mistakes that a format cannot hold. The writers do this by themselves.
    #[must_use]
    pub fn narrowed_to(&self, format: Format) -> Self {
        let kinds = self.mistakes.as_deref().unwrap_or(Mistake::ALL);
        Self { mistakes: Some(kinds.iter().copied().filter(|kind| kind.fits(format)).collect()), ..self.clone() }
    }
}

/// A cell to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum GeneratedCell {
    /// Text; nothing if it is empty.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, as its number in the 1900 date system.
    Date(f64),
    /// True or false.
    Bool(bool),
    /// A formula whose value is an error.
    Fault,
}

impl GeneratedCell {
    /// The text; `None` for any other cell.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A mistake that was planted in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planted {
    /// The kind.
    pub mistake: Mistake,
    /// The column that was changed; `None` if the mistake is about the whole row.
    pub column: Option<Field>,
}

impl Planted {
    /// The codes that the check must find for it, and no others: see [`Mistake::codes`].
    #[must_use]
    pub const fn codes(&self) -> &'static [&'static str] {
        self.mistake.codes()
    }
}

/// A row and what is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct GeneratedRow {
    /// The row in the sheet, from 1; the header stands in row 1.
    pub number: u32,
    /// The cells, in the order of [`COLUMNS`].
    pub cells: Vec<GeneratedCell>,
    /// What was planted: nothing, one mistake, or rarely two in different columns.
    pub mistakes: Vec<Planted>,
}

/// Makes the rows of a plan one after the other. No row is kept.
pub fn generate(plan: &Plan) -> impl Iterator<Item = GeneratedRow> + use<> {
    generate_from(plan, 0)
}

/// Makes the rows of a plan but the first so many, without making those.
pub fn generate_from(plan: &Plan, skipped: u32) -> impl Iterator<Item = GeneratedRow> + use<> {
    let maker = Maker::new(plan);
    (skipped..plan.rows.min(MAX_ROWS)).map(move |row| maker.row(row))
}

/// A plan made ready.
struct Maker {
    world: World,
    error_rate: f64,
    kinds: Vec<Mistake>,
    companions: Vec<Mistake>,
}

/// How many kinds are tried for a row before it is left without a mistake: some fit only some people.
const TRIES: u32 = 24;

impl Maker {
    fn new(plan: &Plan) -> Self {
        let kinds = plan.mistakes.clone().unwrap_or_else(|| Mistake::ALL.to_vec());
        let companions = kinds.iter().copied().filter(|kind| kind.stands_alone()).collect();
        Self { world: World::new(plan), error_rate: plan.error_rate, kinds, companions }
    }

    fn row(&self, row: u32) -> GeneratedRow {
        let mut cells = Vec::new();
        let mut mistakes = Vec::new();
        if self.is_wrong(row) {
            let mut stream = Stream::new(self.world.seed, row, Purpose::Mistake);
            for _ in 0..TRIES {
                let mistake = stream.pick_one(&self.kinds);
                if let Some(mistake) = mistake
                    && let Some(made) =
                        plant::row_with(&self.world, mistake, row, &mut stream, |other| self.is_wrong(other))
                {
                    cells = made;
                    mistakes.push(Planted { mistake, column: mistake.column() });
                    self.add_companion(&mut cells, &mut mistakes, &mut stream);
                    break;
                }
            }
        }
        if mistakes.is_empty() {
            cells = plant::clean_row(&self.world, row);
        }
        GeneratedRow { number: row + 2, cells, mistakes }
    }

    /// Whether a row is meant to have a mistake. Asked for other rows too, since only a row without one is repeated.
    fn is_wrong(&self, row: u32) -> bool {
        self.error_rate > 0.0
            && !self.kinds.is_empty()
            && Stream::new(self.world.seed, row, Purpose::Choice).chance(self.error_rate)
    }

    /// Now and then a second mistake that has nothing to do with the first.
    fn add_companion(&self, cells: &mut [GeneratedCell], mistakes: &mut Vec<Planted>, stream: &mut Stream) {
        let first = mistakes.first().and_then(|planted| planted.column);
        if first.is_none() || self.companions.is_empty() || !stream.percent(10) {
            return;
        }
        let Some(mistake) = stream.pick_one(&self.companions) else { return };
        // What is compared with other rows stays as it is, or the other row would not be met.
        let repeated = mistakes.iter().any(|planted| planted.mistake.repeats());
        if mistake.column() != first && !repeated && cell::change(mistake, cells, stream) {
            mistakes.push(Planted { mistake, column: mistake.column() });
        }
    }
}

#[cfg(test)]
mod tests;
