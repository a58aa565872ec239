//! The user's own sheets with the safe corrections applied, and a list of every change.

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use rust_xlsxwriter::{Url, Workbook};

use super::annotate::{plain_copy, reports_by_sheet};
use super::copy::{Extent, Merges, Palette, put, put_text};
use super::source::Source;
use super::{Names, WriteError, add_streamed, guarded, link_to, save, workbook};
use crate::kernel::{FindingDef, Lang, Personal, Reveal};
use crate::roster::Cell;
use crate::roster::render::Style;
use crate::roster::report::{CellFinding, RosterReport, column_letters};

/// A cell that was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The sheet as the file names it; empty for a text file.
    pub sheet: String,
    /// The row, from 1.
    pub row: u32,
    /// The column, from 0.
    pub column: u16,
    /// What stood there.
    pub before: Personal,
    /// What stands there now, as text.
    pub after: Personal,
    /// The code of the finding whose correction it is; empty if a person made the change.
    pub code: &'static str,
}

/// What is to be corrected in a copy.
#[derive(Debug)]
pub(in crate::roster) struct Corrections {
    /// For each sheet, what was changed already before it is copied.
    pub(in crate::roster) earlier: Vec<Vec<Earlier>>,
    /// Whether the safe corrections that the reports name are made.
    pub(in crate::roster) and_fixes: bool,
}

impl Corrections {
    /// Every safe correction, of sheets that nobody changed.
    pub(in crate::roster) const fn all_fixes() -> Self {
        Self { earlier: Vec::new(), and_fixes: true }
    }
}

/// A change that was made before the copy.
#[derive(Debug)]
pub(in crate::roster) struct Earlier {
    pub(in crate::roster) row: u32,
    pub(in crate::roster) column: u16,
    pub(in crate::roster) before: Personal,
    pub(in crate::roster) after: Personal,
    /// The finding whose correction it is; `None` if a person made it.
    pub(in crate::roster) def: Option<&'static FindingDef>,
}

/// The corrections of a sheet by row and column. Where two findings correct one cell, the later one builds on the
/// earlier (a number is first tidied, then upgraded), so the later one wins.
type Fixes<'a> = BTreeMap<(u32, u16), (&'a Personal, &'static FindingDef)>;

fn fixes_of(report: &RosterReport) -> Fixes<'_> {
    let fix = |found: &CellFinding| Some(((found.row, found.column?), found.finding.def()));
    let fixes = report.findings.iter().filter_map(|found| {
        let (place, def) = fix(found)?;
        Some((place, (found.finding.fix()?, def)))
    });
    fixes.collect()
}

pub(in crate::roster) fn fix_source<W: Write + Seek + Send>(
    source: &mut dyn Source,
    reports: &[RosterReport],
    corrections: Corrections,
    style: Style,
    out: W,
) -> Result<Vec<Change>, WriteError> {
    guarded(|| {
        let lang = style.lang;
        let sheets = source.sheets();
        let by_sheet = reports_by_sheet(&sheets, reports)?;
        let today = reports.first().ok_or(WriteError::OtherFile)?.today;
        let mut workbook = workbook(today, lang.pick("名册（已规整）", "Roster, corrected"));
        let palette = Palette::new();
        let mut names = Names::default();
        let mut changes = Vec::new();
        let mut links = Vec::new();
        let mut shown_first = false;
        let mut earlier = corrections.earlier.into_iter();
        for (index, (sheet, report)) in sheets.iter().zip(&by_sheet).enumerate() {
            let wanted = if sheet.name.is_empty() { lang.pick("名册", "Roster") } else { &sheet.name };
            let name = names.take(wanted);
            let page = add_streamed(&mut workbook, &name)?;
            page.set_hidden(!sheet.visible);
            if sheet.visible && !shown_first {
                shown_first = true;
                page.set_active(true);
            }
            let earlier_here = earlier.next().unwrap_or_default();
            match report {
                None => plain_copy(source, index, page, &palette)?,
                Some(report) => {
                    let header_of = |column| report.column(column).map(|column| column.header.clone());
                    for Earlier { row, column, before, after, def } in earlier_here {
                        links.push((name.clone(), header_of(column), def));
                        let code = def.map_or("", |def| def.code);
                        changes.push(Change { sheet: sheet.name.clone(), row, column, before, after, code });
                    }
                    let mut fixes = if corrections.and_fixes { fixes_of(report) } else { Fixes::new() };
                    let mut extent = Extent::default();
                    let mut merges = Merges::new(source.merged(index));
                    source.each_row(index, &mut |row| {
                        extent.add(row);
                        let number = row.number();
                        merges.begin_row(page, number.saturating_sub(1), &palette);
                        for (column, cell) in (0..=u16::MAX).zip(row.cells()) {
                            let at = (number.saturating_sub(1), column);
                            let Some((after, def)) = fixes.remove(&(number, column)) else {
                                put(page, at, cell, None, &palette)?;
                                continue;
                            };
                            put_text(page, at, after.reveal(), Some(&palette.text))?;
                            changes.push(Change {
                                sheet: sheet.name.clone(),
                                row: number,
                                column,
                                before: Personal::new(after.kind(), text_of(cell)),
                                after: after.clone(),
                                code: def.code,
                            });
                            links.push((name.clone(), header_of(column), Some(def)));
                        }
                        Ok(())
                    })?;
                    if !fixes.is_empty() {
                        return Err(WriteError::OtherFile);
                    }
                    extent.set_widths(page)?;
                }
            }
        }
        let list_name = names.take(lang.pick("修改清单", "Changes"));
        list(&mut workbook, &list_name, &changes, &links, style, &palette)?;
        save(&mut workbook, out)?;
        Ok(changes)
    })
}

/// The name of the sheet in the copy, the header of the column, the entry of the catalogue if it is a correction of one.
type Link = (String, Option<String>, Option<&'static FindingDef>);

fn list(
    workbook: &mut Workbook,
    name: &str,
    changes: &[Change],
    links: &[Link],
    style: Style,
    palette: &Palette,
) -> Result<(), WriteError> {
    /// Links that a sheet of a workbook can hold, rounded down.
    const LINKS: usize = 60_000;
    /// Changes that fit below the remarks.
    const LISTED: usize = 1_000_000;

    let Style { lang, reveal } = style;
    let page = add_streamed(workbook, name)?;
    for (column, width) in (0..).zip([16.0, 10.0, 18.0, 26.0, 26.0, 30.0, 28.0]) {
        page.set_column_width(column, width)?;
    }
    let title = match lang {
        Lang::Zh => format!("共修改{}个单元格", changes.len()),
        Lang::En => format!("{} cells were changed", changes.len()),
    };
    put_text(page, (0, 0), &title, Some(&palette.title))?;
    let mut row = 1;
    let by_hand = links.iter().any(|(_, _, def)| def.is_none());
    for line in remarks(lang, reveal, by_hand, changes.len().saturating_sub(LISTED)) {
        put_text(page, (row, 0), &line, Some(&palette.soft))?;
        row += 1;
    }
    row += 1;
    let heads = match lang {
        Lang::Zh => ["工作表", "位置", "列名", "原内容", "改为", "原因", "代码"],
        Lang::En => ["Sheet", "Place", "Column", "Before", "After", "Reason", "Code"],
    };
    for (column, head) in (0..).zip(heads) {
        put_text(page, (row, column), head, Some(&palette.header))?;
    }
    page.set_freeze_panes(row + 1, 0)?;
    for (index, (change, (sheet, header, def))) in changes.iter().zip(links).enumerate().take(LISTED) {
        row += 1;
        let place = format!("{}{}", column_letters(change.column), change.row);
        put_text(page, (row, 0), sheet, None)?;
        if index < LINKS {
            page.write_url_with_text(row, 1, Url::new(link_to(sheet, &place)), &place)?;
        } else {
            put_text(page, (row, 1), &place, None)?;
        }
        put_text(page, (row, 2), header.as_deref().unwrap_or_default(), None)?;
        put_text(page, (row, 3), &change.before.show(reveal), Some(&palette.text))?;
        put_text(page, (row, 4), &change.after.show(reveal), Some(&palette.text))?;
        let reason =
            def.map_or(lang.pick("手工修改", "changed by hand"), |def| lang.pick(def.title.0, def.title.1));
        put_text(page, (row, 5), reason, None)?;
        put_text(page, (row, 6), change.code, None)?;
    }
    Ok(())
}

fn remarks(lang: Lang, reveal: Reveal, by_hand: bool, unlisted: usize) -> Vec<String> {
    let what = if by_hand {
        lang.pick(
            "“手工修改”是检查人改动的内容，其余修改只改了写法（空白、全角字符、格式等）；没有列出的单元格与原表相同，公式只留下最后算出的值，原有格式没有带过来",
            "“changed by hand” is what a person changed; all other changes are only in the way of writing (blanks, full-width characters, formats); cells not listed are as they were, formulas are left as values, looks stay behind",
        )
    } else {
        lang.pick(
            "只改了写法（空白、全角字符、格式等），没有改动内容；其余单元格与原表相同，公式只留下最后算出的值，原有格式没有带过来",
            "only the way of writing was changed (blanks, full-width characters, formats), not what is said; all other cells are as they were, formulas are left as values, looks stay behind",
        )
    };
    let mut lines = vec![
        what.to_owned(),
        lang.pick(
            "系统只接受从系统下载的导入模板，模板不可改动：请把改好的内容粘贴到模板中再导入",
            "the system takes only the import template downloaded from it, unaltered: paste the corrected cells into it",
        )
        .to_owned(),
    ];
    if reveal == Reveal::Masked {
        lines.push(
            lang.pick(
                "本清单中的个人信息已遮盖；改好的内容见各单元格",
                "personal data is masked in this list; the cells themselves hold what was corrected",
            )
            .to_owned(),
        );
    }
    if unlisted > 0 {
        lines.push(match lang {
            Lang::Zh => format!("另有{unlisted}处修改未列出"),
            Lang::En => format!("{unlisted} further changes are not listed"),
        });
    }
    lines
}

/// The text of a cell as a person would read it.
fn text_of(cell: Cell<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Fault(text) => text.to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Bool(value) => if value { "TRUE" } else { "FALSE" }.to_owned(),
        Cell::Date { serial, is_1904 } => day_of(serial, is_1904).unwrap_or_else(|| serial.to_string()),
    }
}

/// The day of a serial number, `yyyy-MM-dd`; a time of day is left out.
fn day_of(serial: f64, is_1904: bool) -> Option<String> {
    let first = if is_1904 { crate::kernel::day(1904, 1, 1) } else { crate::kernel::day(1899, 12, 30) };
    if !(1.0..3_000_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was just checked")]
    let days = serial as i64;
    first.checked_add_signed(chrono::TimeDelta::try_days(days)?).map(|day| day.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_read_as_people_see_them() {
        assert_eq!(text_of(Cell::Date { serial: 43709.0, is_1904: false }), "2019-09-01");
        assert_eq!(text_of(Cell::Date { serial: 42247.0, is_1904: true }), "2019-09-01");
        assert_eq!(text_of(Cell::Number(13_800_138_000.0)), "13800138000");
        assert_eq!(text_of(Cell::Bool(true)), "TRUE");
    }
}
