//! The findings of a sheet in the order in which its cells are written, and the comments that go with them.

use rust_xlsxwriter::Note;

use crate::kernel::{Lang, Severity};
use crate::roster::render::Style;
use crate::roster::report::{CellFinding, RosterReport};

/// Comments of one sheet. Each is a drawing, costs about 7 KiB while it is written, and slows the spreadsheet down; the
/// same sentences stand in the result column in any case.
pub(super) const NOTES_PER_SHEET: u32 = 5_000;

/// Characters of text that one cell of the result column is given before further findings are only counted.
const RESULT_CHARS: usize = 4_000;

/// The findings of a sheet, by row and column.
pub(super) struct Marks<'a> {
    report: &'a RosterReport,
    findings: Vec<&'a CellFinding>,
    next: usize,
    /// Comments left for each severity, from note to error.
    room: [u32; 4],
    /// Marked cells that get no comment because there are too many.
    pub(super) without_note: u32,
}

impl<'a> Marks<'a> {
    pub(super) fn new(report: &'a RosterReport) -> Self {
        let mut findings: Vec<_> = report.findings.iter().collect();
        findings.sort_by_key(|found| (found.row, found.column.unwrap_or(u16::MAX)));
        let mut wanted = [0_u32; 4];
        for cell in findings.chunk_by(|a, b| (a.row, a.column) == (b.row, b.column)) {
            let of_cell = cell.iter().any(|found| found.column.is_some());
            if let Some(wanted) =
                gravest(cell).filter(|_| of_cell).and_then(|severity| wanted.get_mut(severity as usize))
            {
                *wanted += 1;
            }
        }
        // The gravest get their comments first.
        let mut left = NOTES_PER_SHEET;
        let mut room = [0; 4];
        for (room, wanted) in room.iter_mut().zip(wanted).rev() {
            *room = wanted.min(left);
            left -= *room;
        }
        let without_note = wanted.iter().sum::<u32>() - room.iter().sum::<u32>();
        Self { report, findings, next: 0, room, without_note }
    }

    /// The number of columns that findings and headers reach.
    pub(super) fn columns(&self) -> u16 {
        let of_findings = self.findings.iter().filter_map(|found| found.column);
        let of_headers = self.report.columns.iter().map(|column| column.index);
        of_findings.chain(of_headers).max().map_or(0, |last| last.saturating_add(1))
    }

    /// The last row with a finding; 0 if there is none.
    pub(super) fn last_row(&self) -> u32 {
        self.findings.last().map_or(0, |found| found.row)
    }

    /// The next row with a finding before the given one, with its findings.
    pub(super) fn row_before(&mut self, row: u32) -> Option<(u32, Vec<&'a CellFinding>)> {
        let first = self.findings.get(self.next).filter(|found| found.row < row)?.row;
        Some((first, self.take(first)))
    }

    /// The findings of a row; rows are asked for in order.
    pub(super) fn take(&mut self, row: u32) -> Vec<&'a CellFinding> {
        let found: Vec<_> =
            self.findings.iter().skip(self.next).take_while(|found| found.row == row).copied().collect();
        self.next += found.len();
        found
    }

    /// The comment of a cell; `None` if there are too many.
    pub(super) fn note(&mut self, cell: &[&CellFinding], style: Style) -> Option<Note> {
        let room = self.room.get_mut(gravest(cell)? as usize).filter(|room| **room > 0)?;
        *room -= 1;
        let lines: Vec<_> = cell.iter().map(|found| sentence(found, style)).collect();
        let text = super::shorten(&lines.join("\n"), 4_000);
        // 300 pixels hold about 23 Chinese characters.
        let lines: u32 = text.lines().map(|line| u32::try_from(line.chars().count()).unwrap_or(0) / 22 + 1).sum();
        let note = Note::new(text).set_author("zhtj").add_author_prefix(false);
        Some(note.set_width(310).set_height((lines * 18 + 16).min(400)))
    }

    /// The text of the result column for a row.
    pub(super) fn result(&self, row: &[&CellFinding], style: Style) -> String {
        let mut lines = Vec::new();
        let mut chars = 0;
        for (index, found) in row.iter().enumerate() {
            if chars > RESULT_CHARS {
                let more = row.len() - index;
                lines.push(match style.lang {
                    Lang::Zh => format!("另有{more}处"),
                    Lang::En => format!("and {more} more"),
                });
                break;
            }
            let header = found.column.and_then(|column| self.report.column(column));
            let header = header.map(|column| column.header.as_str()).unwrap_or_default();
            let place = if found.column.is_some() { found.place() } else { String::new() };
            let at = super::shorten(format!("{place} {header}").trim(), 200);
            let gap = if at.is_empty() { "" } else { " " };
            let line = format!("{at}{gap}{}", super::shorten(&sentence(found, style), 2_000));
            chars += line.chars().count();
            lines.push(line);
        }
        lines.join("\n")
    }
}

/// The gravest severity of findings.
pub(super) fn gravest(findings: &[&CellFinding]) -> Option<Severity> {
    findings.iter().map(|found| found.finding.severity()).max()
}

/// The severity, the sentence, and what could stand there.
fn sentence(found: &CellFinding, style: Style) -> String {
    let Style { lang, reveal } = style;
    let finding = &found.finding;
    let mut text = format!("[{}] {}", finding.severity().label(lang), finding.message(lang, reveal));
    if let Some(fix) = finding.fix() {
        text.push_str(lang.pick("；可改为 ", "; could be "));
        text.push_str(&fix.show(reveal));
    } else if !finding.suggestions().is_empty() {
        let texts: Vec<_> = finding.suggestions().iter().map(|text| text.show(reveal)).collect();
        text.push_str(lang.pick("；可能是 ", "; perhaps "));
        text.push_str(&texts.join(" / "));
    }
    text
}
