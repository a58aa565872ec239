//! The user's own sheets with marks: coloured cells, comments, a column of results, and a summary in front.

use std::io::{Seek, Write};

use rust_xlsxwriter::Worksheet;

use super::copy::{Extent, Merges, Palette, put, put_text};
use super::marks::{Marks, gravest};
use super::source::Source;
use super::{Names, WriteError, add_streamed, guarded, save, summary, workbook};
use crate::kernel::Lang;
use crate::roster::render::Style;
use crate::roster::report::{CellFinding, RosterReport};
use crate::roster::{Cell, Row};

/// Which report is about which sheet, in the order of the sheets.
pub(super) fn reports_by_sheet<'r>(
    sheets: &[super::source::SourceSheet],
    reports: &'r [RosterReport],
) -> Result<Vec<Option<&'r RosterReport>>, WriteError> {
    let matched: Vec<_> = sheets.iter().map(|sheet| reports.iter().find(|report| report.sheet == sheet.name)).collect();
    if matched.iter().flatten().count() < reports.len() {
        return Err(WriteError::OtherFile);
    }
    Ok(matched)
}

pub(in crate::roster) fn annotate_source<W: Write + Seek + Send>(
    source: &mut dyn Source,
    reports: &[RosterReport],
    style: Style,
    out: W,
) -> Result<(), WriteError> {
    guarded(|| {
        let lang = style.lang;
        let sheets = source.sheets();
        let by_sheet = reports_by_sheet(&sheets, reports)?;
        let today = reports.first().ok_or(WriteError::OtherFile)?.today;
        let mut workbook = workbook(today, lang.pick("名册检查结果", "Roster check"));
        let palette = Palette::new();
        let mut names = Names::default();
        let summary_name = names.take(lang.pick("检查汇总", "Summary"));
        let names: Vec<_> = sheets
            .iter()
            .map(|sheet| names.take(if sheet.name.is_empty() { lang.pick("名册", "Roster") } else { &sheet.name }))
            .collect();
        let mut marks: Vec<_> = by_sheet.iter().map(|report| report.map(Marks::new)).collect();
        let without_note = marks.iter().flatten().map(|marks| marks.without_note).sum();
        // Reports lie in the caller's order, sheets in the file's.
        let report_names: Vec<_> = reports
            .iter()
            .map(|report| {
                let at = sheets.iter().position(|sheet| sheet.name == report.sheet).unwrap_or_default();
                names.get(at).map_or("", String::as_str)
            })
            .collect();
        let front = workbook.add_worksheet().set_name(&summary_name)?;
        summary::write(front, reports, &report_names, style, without_note, &palette)?;
        for (index, (sheet, name)) in sheets.iter().zip(&names).enumerate() {
            let page = add_streamed(&mut workbook, name)?;
            page.set_hidden(!sheet.visible);
            match (by_sheet.get(index).copied().flatten(), marks.get_mut(index).and_then(Option::as_mut)) {
                (Some(report), Some(marks)) => {
                    let mut copy = MarkedCopy { page, report, marks, style, palette: &palette, result_column: 0 };
                    copy.write(source, index)?;
                }
                _ => plain_copy(source, index, page, &palette)?,
            }
        }
        save(&mut workbook, out)?;
        Ok(())
    })
}

/// Copies a sheet as it is.
pub(super) fn plain_copy(
    source: &mut dyn Source,
    sheet: usize,
    page: &mut Worksheet,
    palette: &Palette,
) -> Result<(), WriteError> {
    let mut extent = Extent::default();
    let mut merges = Merges::new(source.merged(sheet));
    source.each_row(sheet, &mut |row| {
        extent.add(row);
        merges.begin_row(page, row.number().saturating_sub(1), palette);
        for (column, cell) in (0..=u16::MAX).zip(row.cells()) {
            put(page, (row.number().saturating_sub(1), column), cell, None, palette)?;
        }
        Ok(())
    })?;
    extent.set_widths(page)
}

/// A sheet that is being copied with marks.
struct MarkedCopy<'c, 'a> {
    page: &'c mut Worksheet,
    report: &'a RosterReport,
    marks: &'c mut Marks<'a>,
    style: Style,
    palette: &'c Palette,
    result_column: u16,
}

impl MarkedCopy<'_, '_> {
    fn write(&mut self, source: &mut dyn Source, sheet: usize) -> Result<(), WriteError> {
        // The column of results stands behind everything, so the width of the sheet has to be known first.
        let mut extent = Extent::default();
        source.each_row(sheet, &mut |row| {
            extent.add(row);
            Ok(())
        })?;
        self.result_column = extent.columns.max(self.marks.columns());
        let last_row = extent.last_row.max(self.marks.last_row()).max(self.report.header_row);
        let mut merges = Merges::new(source.merged(sheet));
        source.each_row(sheet, &mut |row| {
            self.findings_without_cells(row.number())?;
            let findings = self.marks.take(row.number());
            merges.begin_row(self.page, row.number().saturating_sub(1), self.palette);
            self.row(row.number(), Some(row), &findings)
        })?;
        self.findings_without_cells(u32::MAX)?;
        extent.set_widths(self.page)?;
        self.arrange(last_row)
    }

    /// Rows that have findings but no cells, such as one with nothing in it between others.
    fn findings_without_cells(&mut self, before: u32) -> Result<(), WriteError> {
        while let Some((number, findings)) = self.marks.row_before(before) {
            self.row(number, None, &findings)?;
        }
        Ok(())
    }

    fn row(&mut self, number: u32, row: Option<Row<'_>>, findings: &[&CellFinding]) -> Result<(), WriteError> {
        let at = number.saturating_sub(1);
        if number == self.report.header_row {
            return self.header(at, row);
        }
        let length = row.map_or(0, |row| u16::try_from(row.len()).unwrap_or(u16::MAX));
        let reached = findings.iter().filter_map(|found| found.column).max().map_or(0, |last| last.saturating_add(1));
        for column in 0..length.max(reached) {
            let cell = row.map_or(Cell::Empty, |row| row.cell(column));
            let of_cell: Vec<_> = findings.iter().copied().filter(|found| found.column == Some(column)).collect();
            put(self.page, (at, column), cell, gravest(&of_cell), self.palette)?;
            if let Some(note) = self.marks.note(&of_cell, self.style) {
                self.page.insert_note(at, column, &note)?;
            }
        }
        if let Some(severity) = gravest(findings) {
            let text = self.marks.result(findings, self.style);
            let format = self.palette.prose_of(severity);
            put_text(self.page, (at, self.result_column), &text, Some(format))?;
        }
        Ok(())
    }

    fn header(&mut self, at: u32, row: Option<Row<'_>>) -> Result<(), WriteError> {
        for (column, cell) in (0..=u16::MAX).zip(row.iter().flat_map(Row::cells)) {
            match cell {
                Cell::Text(text) => put_text(self.page, (at, column), text, Some(&self.palette.header))?,
                other => put(self.page, (at, column), other, None, self.palette)?,
            }
        }
        let title = self.style.lang.pick("检查结果", "Check result");
        put_text(self.page, (at, self.result_column), title, Some(&self.palette.header))
    }

    /// Header in view, filters, widths, and a page that prints.
    fn arrange(&mut self, last_row: u32) -> Result<(), WriteError> {
        let header = self.report.header_row.saturating_sub(1);
        self.page.set_column_width(self.result_column, if self.style.lang == Lang::Zh { 60.0 } else { 70.0 })?;
        self.page.set_freeze_panes(header.saturating_add(1), 0)?;
        self.page.autofilter(header, 0, last_row.saturating_sub(1), self.result_column)?;
        self.page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        self.page.set_repeat_rows(header, header)?;
        Ok(())
    }
}
