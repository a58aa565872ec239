//! The matrix of roles and actions as data: what each column may do in each row, on whose word, with what grade.
//!
//! A cell is *stated* where a source names its column, *refused* where a source says no or tells exhaustively who may,
//! *unlisted* where the sources of the row describe others and are silent about it, *unknown* where a source raises
//! the case and the answer is not recovered. Nothing is inferred from silence: unlisted and unknown cells are answered
//! `undecided`.

use std::fmt::Write;

use super::rows::ROWS;
use super::words::{Action, Approver, Condition, Position};
use crate::kernel::{Grade, Lang, Source, Term};

/// What a cell says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Effective at once.
    AtOnce,
    /// Takes effect when these have approved, in this order.
    NeedsApproval(&'static [Approver]),
    /// Approves or returns what others have filed.
    Decides,
    /// Only takes note for the record (备案).
    ForTheRecord,
    /// Refused.
    Refused,
    /// The sources name others and are silent about this column.
    Unlisted,
    /// A source raises the case; the answer is not recovered.
    Unknown,
}

impl Answer {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::NeedsApproval(_) => "needs_approval",
            Self::Decides => "decides",
            Self::ForTheRecord => "for_the_record",
            Self::Refused => "refused",
            Self::Unlisted => "unlisted",
            Self::Unknown => "unknown",
        }
    }

    /// Whether something may be done.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::AtOnce | Self::NeedsApproval(_) | Self::Decides)
    }
}

/// An answer with what it depends on and rests on.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// What it says.
    pub answer: Answer,
    /// On what it depends, all of it.
    pub conditions: &'static [Condition],
    /// What it rests on, best first.
    pub sources: &'static [&'static Source],
    /// How far it can be trusted; lower than its sources where it is read into them.
    pub grade: Grade,
}

/// A row: the answers of each column, in the order of [`Position::ALL`]. Where a column has several, the first one
/// whose conditions are not excluded holds.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What is done.
    pub action: Action,
    /// The answers by column.
    pub columns: [&'static [Cell]; 7],
}

impl Row {
    /// The answers of a column.
    #[must_use]
    pub const fn at(&self, position: Position) -> &'static [Cell] {
        let [person, branch, own, direct, higher, office, outside] = self.columns;
        match position {
            Position::Person => person,
            Position::BranchAdministrator => branch,
            Position::OwnAdministrator => own,
            Position::DirectSuperior => direct,
            Position::Higher => higher,
            Position::BackOffice => office,
            Position::Outside => outside,
        }
    }

    /// The columns that may do something.
    pub fn entitled(&self) -> impl Iterator<Item = Position> {
        let may = |position: &Position| self.at(*position).iter().any(|cell| cell.answer.is_allowed());
        Position::ALL.iter().copied().filter(may)
    }
}

/// Gives the row of an action. Every action has one, as a test makes sure.
#[must_use]
pub fn row(action: Action) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.action == action)
}

/// All rows, in the order of [`Action::ALL`].
#[must_use]
pub fn all() -> &'static [Row] {
    &ROWS
}

/// Writes the matrix as a Markdown table: a row for each action, a column for each position.
///
/// ```
/// use zhtj::kernel::Lang;
/// let table = zhtj::organization::permission::table::markdown(Lang::En);
/// assert!(table.contains("change an organization's information"));
/// ```
#[must_use]
pub fn markdown(lang: Lang) -> String {
    let name = |term: &Term| lang.pick(term.zh, term.en).to_owned();
    let mut out = format!("| {} |", lang.pick("办理事项", "action"));
    for position in Position::ALL {
        let _ = write!(out, " {} |", name(position.term()));
    }
    let _ = write!(out, " {} |\n|---|", lang.pick("依据", "sources"));
    out.push_str(&"---|".repeat(Position::ALL.len() + 1));
    for row in all() {
        let _ = write!(out, "\n| {} |", name(row.action.term()));
        let mut sources: Vec<&str> = Vec::new();
        for position in Position::ALL {
            let texts = row.at(*position).iter().map(|cell| cell_text(cell, lang)).collect::<Vec<_>>();
            let _ = write!(out, " {} |", texts.join("<br>"));
            let cited = row.at(*position).iter().flat_map(|cell| cell.sources).map(|source| source.id);
            for id in cited {
                if !sources.contains(&id) {
                    sources.push(id);
                }
            }
        }
        let _ = write!(out, " {} |", sources.join("<br>"));
    }
    out.push('\n');
    out
}

fn cell_text(cell: &Cell, lang: Lang) -> String {
    let list = |terms: Vec<&'static Term>| {
        let names = terms.into_iter().map(|term| lang.pick(term.zh, term.en)).collect::<Vec<_>>();
        names.join(lang.pick("、", ", "))
    };
    let mut text = match cell.answer {
        Answer::AtOnce => lang.pick("即时生效", "at once").to_owned(),
        Answer::NeedsApproval(by) => {
            let by = list(by.iter().map(|approver| approver.term()).collect());
            format!("{}{by}", lang.pick("须审批：", "approved by "))
        }
        Answer::Decides => lang.pick("审批", "decides").to_owned(),
        Answer::ForTheRecord => lang.pick("仅备案", "for the record").to_owned(),
        Answer::Refused => lang.pick("不可", "no").to_owned(),
        Answer::Unlisted => return lang.pick("–", "–").to_owned(),
        Answer::Unknown => return "?".to_owned(),
    };
    if !cell.conditions.is_empty() {
        let conditions = list(cell.conditions.iter().map(|condition| condition.term()).collect());
        let _ = write!(text, "{}{conditions}", lang.pick("；限", " if "));
    }
    let grade = lang.pick(cell.grade.name_zh(), cell.grade.name());
    let _ = write!(text, "{}{grade}{}", lang.pick("（", " ("), lang.pick("）", ")"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_its_row_and_every_column_an_answer_with_sources() {
        let actions = all().iter().map(|row| row.action).collect::<Vec<_>>();
        assert_eq!(actions, Action::ALL);
        for row in all() {
            assert!(row.entitled().next().is_some(), "{:?}", row.action);
            for position in Position::ALL {
                let cells = row.at(*position);
                assert!(!cells.is_empty(), "{:?} {position:?}", row.action);
                for cell in cells {
                    assert!(!cell.sources.is_empty(), "{:?} {position:?}", row.action);
                    assert!(cell.sources.is_sorted_by_key(|source| source.grade), "{:?} {position:?}", row.action);
                    let best = cell.sources.iter().map(|source| source.grade).min();
                    assert!(best.is_some_and(|best| cell.grade >= best), "{:?} {position:?}", row.action);
                    let refuses = matches!(cell.answer, Answer::Refused | Answer::ForTheRecord);
                    assert!(!refuses || cell.grade.may_refuse(), "{:?} {position:?}", row.action);
                }
            }
        }
    }

    #[test]
    fn the_pattern_stands_in_the_rows_it_was_read_from() {
        for action in [Action::EditOrganization, Action::ChangeAdministrator] {
            let row = row(action).unwrap();
            for own in [Position::BranchAdministrator, Position::OwnAdministrator] {
                let answers = row.at(own).iter().map(|cell| cell.answer).collect::<Vec<_>>();
                assert_eq!(answers, [Answer::NeedsApproval(&[Approver::DirectSuperior])]);
            }
            assert_eq!(row.at(Position::DirectSuperior).first().unwrap().answer, Answer::AtOnce);
            for refused in [Position::Person, Position::Outside] {
                assert_eq!(row.at(refused).first().unwrap().answer, Answer::Refused);
            }
            assert_eq!(row.at(Position::Higher).first().unwrap().answer, Answer::Unknown);
        }
    }

    #[test]
    fn the_table_is_written_with_a_line_for_each_action() {
        let text = markdown(Lang::Zh);
        assert_eq!(text.lines().count(), 2 + Action::ALL.len());
        let columns = text.lines().map(|line| line.matches('|').count()).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(columns.into_iter().collect::<Vec<_>>(), [Position::ALL.len() + 3]);
    }
}
