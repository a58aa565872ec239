//! A sheet of a workbook in memory: its cells, its report, and what was changed.

use std::collections::BTreeMap;

use super::live::Live;
use super::{Grid, RowState, Terms};
use crate::kernel::{FindingDef, Lang, Personal};
use crate::roster::cell::OwnedCell;
use crate::roster::check::Progress;
use crate::roster::read::{ReadError, SheetInfo};
use crate::roster::report::{Column, RosterReport};
use crate::roster::row::text_of;
use crate::roster::write::Earlier;
use crate::roster::{Cell, Field};

/// Rows of a sheet of Excel; a cell is not put below them unless the file itself has more rows.
const ROWS: u32 = 1_048_576;

/// Why a cell could not be changed. Nothing was changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// The sheet was not checked yet.
    #[error("the sheet is to be checked before it is edited")]
    NotChecked,
    /// There is no such cell in a sheet.
    #[error("there is no cell in row {row}, column {column}")]
    NoSuchCell {
        /// The row, from 1.
        row: u32,
        /// The column, from 0.
        column: u16,
    },
    /// The sheet could not be checked with the change, such as one that takes the header away.
    #[error(transparent)]
    Unreadable(#[from] ReadError),
}

impl EditError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotChecked => "edit.not_checked",
            Self::NoSuchCell { .. } => "edit.no_such_cell",
            Self::Unreadable(error) => error.code(),
        }
    }

    /// The sentence for people: the fact, then what to do.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::NotChecked => lang
                .pick("工作表还没有检查；请先检查再修改", "the sheet was not checked yet; check it before editing")
                .to_owned(),
            Self::NoSuchCell { row, column } => {
                let place = format!("{}{row}", crate::roster::report::column_letters(*column));
                match lang {
                    Lang::Zh => format!("没有单元格{place}；请核对行号和列号"),
                    Lang::En => format!("there is no cell {place}; check the row and the column"),
                }
            }
            Self::Unreadable(error) => error.message(lang),
        }
    }
}

/// A safe correction of a cell that was not made yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal<'a> {
    /// The row, from 1.
    pub row: u32,
    /// The column, from 0.
    pub column: u16,
    /// What would stand there.
    pub after: &'a Personal,
    /// The entry of the finding whose correction it is.
    pub def: &'static FindingDef,
}

/// A change of a cell. While it is done, `content` is what stood there; while it is undone, what is to stand there.
#[derive(Debug)]
struct Swap {
    row: u32,
    column: u16,
    content: OwnedCell,
    /// The finding whose correction it is; `None` if a person made it.
    def: Option<&'static FindingDef>,
}

/// A sheet of a workbook in memory.
#[derive(Debug)]
pub struct Sheet {
    info: SheetInfo,
    grid: Grid,
    pub(super) live: Option<Live>,
    done: Vec<Vec<Swap>>,
    undone: Vec<Vec<Swap>>,
    /// How many steps that are done changed a cell.
    changed: BTreeMap<(u32, u16), u32>,
}

impl Sheet {
    pub(super) const fn new(info: SheetInfo, grid: Grid) -> Self {
        Self { info, grid, live: None, done: Vec::new(), undone: Vec::new(), changed: BTreeMap::new() }
    }

    /// Its name and whether people see it.
    #[must_use]
    pub const fn info(&self) -> &SheetInfo {
        &self.info
    }

    /// Its cells.
    #[must_use]
    pub const fn grid(&self) -> &Grid {
        &self.grid
    }

    /// The report on the cells as they are now; `None` before the first check.
    #[must_use]
    pub fn report(&self) -> Option<&RosterReport> {
        self.live.as_ref().map(|live| &live.report)
    }

    /// The terms of the check.
    #[must_use]
    pub fn terms(&self) -> Option<&Terms> {
        self.live.as_ref().map(Live::terms)
    }

    pub(super) fn check(
        &mut self,
        file: &str,
        terms: Terms,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), ReadError> {
        self.live = Some(Live::new(&self.grid, file, &self.info.name, terms, progress)?);
        Ok(())
    }

    /// The state of a row; `Nobody` before the first check.
    #[must_use]
    pub fn state(&self, row: u32) -> RowState {
        self.live.as_ref().map_or(RowState::Nobody, |live| live.state(row))
    }

    /// The text of a cell as a person reads it, with the kind of data that its column holds. A column that is not
    /// checked may hold anything, so that nothing of it is shown unless revealed, but numbers of at most four digits.
    #[must_use]
    pub fn text(&self, row: u32, column: u16) -> Personal {
        use crate::kernel::Kind;
        let text = text_of(self.grid.cell(row, column));
        let field = self.report().and_then(|report| report.column(column)).and_then(|column: &Column| column.field);
        let is_short_number = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_head = self.report().is_none_or(|report| row <= report.header_row);
        let is_long_number = text.chars().filter(char::is_ascii_digit).count() >= 6;
        let kind = match field {
            _ if is_head => {
                if is_long_number {
                    Kind::Text
                } else {
                    Kind::Public
                }
            }
            // A number in a column of lists or of free words stands in the wrong column.
            Some(field) if field.kind() == Kind::Public && is_long_number && !is_date(field) => Kind::Id,
            Some(field) => field.kind(),
            None if is_short_number => Kind::Public,
            None => Kind::Text,
        };
        Personal::new(kind, text)
    }

    /// Puts a text into a cell and gives what stood there. An empty text empties it. The text is kept as text, whatever
    /// it looks like, which is what the system asks of every column.
    ///
    /// # Errors
    /// [`EditError`]: before the first check, outside a sheet, or if the header were not found any more.
    pub fn edit(&mut self, row: u32, column: u16, text: &str) -> Result<String, EditError> {
        let Some(live) = &self.live else { return Err(EditError::NotChecked) };
        let limits = live.terms().limits;
        if row == 0 || row > self.grid.last_row().max(ROWS) || column >= limits.columns {
            return Err(EditError::NoSuchCell { row, column });
        }
        let text: String = text.chars().take(limits.cell_chars as usize).collect();
        let content = if text.is_empty() { OwnedCell::Empty } else { OwnedCell::Text(text.into()) };
        let before = text_of(self.grid.cell(row, column));
        self.make(vec![Swap { row, column, content, def: None }])?;
        Ok(before)
    }

    /// The safe corrections of the findings whose code is wanted, in the order of cells. Where two findings correct one
    /// cell, the later one builds on the earlier, so that there is only the later.
    #[must_use]
    pub fn fixes(&self, wanted: impl Fn(&str) -> bool) -> Vec<Proposal<'_>> {
        let findings = self.report().map_or(&[][..], |report| &report.findings);
        let mut fixes = BTreeMap::new();
        for found in findings.iter().filter(|found| wanted(found.finding.code())) {
            if let (Some(column), Some(after)) = (found.column, found.finding.fix()) {
                fixes.insert((found.row, column), Proposal { row: found.row, column, after, def: found.finding.def() });
            }
        }
        fixes.into_values().collect()
    }

    /// Makes the safe corrections of the findings whose code is wanted, as one step. Gives how many cells were changed.
    ///
    /// # Errors
    /// As for [`Sheet::edit`].
    pub fn apply_fixes(&mut self, wanted: impl Fn(&str) -> bool) -> Result<usize, EditError> {
        let swap = |fix: &Proposal<'_>| Swap {
            row: fix.row,
            column: fix.column,
            content: OwnedCell::Text(fix.after.reveal().into()),
            def: Some(fix.def),
        };
        let swaps: Vec<_> = self.fixes(wanted).iter().map(swap).collect();
        let count = swaps.len();
        if count > 0 {
            self.make(swaps)?;
        }
        Ok(count)
    }

    /// Makes the safe correction of one cell, as one step; tells whether there was one.
    ///
    /// # Errors
    /// As for [`Sheet::edit`].
    pub fn apply_fix(&mut self, row: u32, column: u16) -> Result<bool, EditError> {
        let fix = self.report().and_then(|report| {
            let start = report.findings.partition_point(|found| found.row < row);
            let of_row = report.findings.get(start..).unwrap_or_default().iter().take_while(|found| found.row == row);
            let of_cell = of_row.filter(|found| found.column == Some(column));
            of_cell.filter_map(|found| Some((found.finding.fix()?.reveal().into(), found.finding.def()))).last()
        });
        let Some((content, def)) = fix else { return Ok(false) };
        self.make(vec![Swap { row, column, content: OwnedCell::Text(content), def: Some(def) }])?;
        Ok(true)
    }

    /// Takes the last step back. Gives the cells that it changed; `None` if there is no step.
    ///
    /// # Errors
    /// As for [`Sheet::edit`].
    pub fn undo(&mut self) -> Result<Option<Vec<(u32, u16)>>, EditError> {
        let Some(mut step) = self.done.pop() else { return Ok(None) };
        self.swap(&mut step)?;
        let places = places(&step);
        for place in &places {
            if let Some(times) = self.changed.get_mut(place) {
                *times -= 1;
            }
        }
        self.changed.retain(|_, times| *times > 0);
        self.undone.push(step);
        Ok(Some(places))
    }

    /// Makes the step again that was taken back last. Gives the cells that it changed; `None` if there is no step.
    ///
    /// # Errors
    /// As for [`Sheet::edit`].
    pub fn redo(&mut self) -> Result<Option<Vec<(u32, u16)>>, EditError> {
        let Some(mut step) = self.undone.pop() else { return Ok(None) };
        self.swap(&mut step)?;
        let places = places(&step);
        self.note(&places);
        self.done.push(step);
        Ok(Some(places))
    }

    /// How many steps can be taken back, and how many made again.
    #[must_use]
    pub const fn steps(&self) -> (usize, usize) {
        (self.done.len(), self.undone.len())
    }

    fn make(&mut self, mut step: Vec<Swap>) -> Result<(), EditError> {
        self.swap(&mut step)?;
        self.undone.clear();
        self.note(&places(&step));
        self.done.push(step);
        Ok(())
    }

    fn note(&mut self, places: &[(u32, u16)]) {
        for place in places {
            *self.changed.entry(*place).or_default() += 1;
        }
    }

    /// The columns of a row in which a cell was changed.
    pub fn changed(&self, row: u32) -> impl Iterator<Item = u16> {
        self.changed.range((row, 0)..=(row, u16::MAX)).map(|((_, column), _)| *column)
    }

    /// Exchanges the contents of cells with those of a step, all of them or none.
    fn swap(&mut self, step: &mut [Swap]) -> Result<(), EditError> {
        let Some(live) = &mut self.live else { return Err(EditError::NotChecked) };
        let rows: Vec<u32> = step.iter().map(|swap| swap.row).collect();
        let mut changed = 0;
        let followed = live.follow(&mut self.grid, &rows, &mut |grid, index| {
            if let Some(swap) = step.get_mut(index) {
                exchange(grid, swap);
                changed = index + 1;
            }
        });
        if let Err(error) = followed {
            step.iter_mut().take(changed).rev().for_each(|swap| exchange(&mut self.grid, swap));
            // What was right before the change is right again; the report of the rows between may be half-way.
            live.again(&self.grid)?;
            return Err(error.into());
        }
        Ok(())
    }

    /// What was changed so far, each cell once: what stood there first, and why it was changed last.
    pub(super) fn changes(&self) -> Vec<Earlier> {
        let mut changes: BTreeMap<(u32, u16), (Cell<'_>, Option<&'static FindingDef>)> = BTreeMap::new();
        for swap in self.done.iter().flatten() {
            let change = changes.entry((swap.row, swap.column)).or_insert((swap.content.as_cell(), swap.def));
            // What a person wrote stays theirs, even if a correction tidies it.
            change.1 = change.1.and(swap.def);
        }
        let differing =
            changes.into_iter().filter(|((row, column), (before, _))| self.grid.cell(*row, *column) != *before);
        differing
            .map(|((row, column), (before, def))| {
                let after = self.text(row, column);
                Earlier { row, column, before: Personal::new(after.kind(), text_of(before)), after, def }
            })
            .collect()
    }
}

fn is_date(field: Field) -> bool {
    use crate::roster::column::{Format, def};
    matches!(def(field).format, Format::Month | Format::Day)
}

fn exchange(grid: &mut Grid, swap: &mut Swap) {
    let there = OwnedCell::from(grid.cell(swap.row, swap.column));
    grid.set(swap.row, swap.column, swap.content.as_cell());
    swap.content = there;
}

fn places(step: &[Swap]) -> Vec<(u32, u16)> {
    step.iter().map(|swap| (swap.row, swap.column)).collect()
}
