//! The sheet in front of an annotated copy: numbers, what the marks mean, every problem with its rule and source, and a
//! link to the first cell of each.

use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet};

use super::copy::{Palette, latin_width, marked, put_text};
use super::marks::NOTES_PER_SHEET;
use super::{WriteError, link_to};
use crate::kernel::{Lang, Reveal, Severity};
use crate::roster::render::outline::{Outline, ProblemGroup};
use crate::roster::render::text::{not_kept, sheet_line, source_line, version_line};
use crate::roster::render::{Style, outline};
use crate::roster::report::{RosterReport, column_letters};

/// The widths of the columns, in Latin letters.
const WIDTHS: [u16; 8] = [12, 30, 9, 60, 14, 34, 52, 24];

/// The height of a line of text, in points.
const LINE: f64 = 15.0;

pub(super) fn write(
    page: &mut Worksheet,
    reports: &[RosterReport],
    names: &[&str],
    style: Style,
    without_note: u32,
    palette: &Palette,
) -> Result<(), WriteError> {
    let lang = style.lang;
    let outline = outline(reports, style);
    for (column, width) in (0..).zip(WIDTHS) {
        page.set_column_width(column, width)?;
    }
    put_text(page, (0, 0), lang.pick("名册检查结果", "Roster check"), Some(&palette.title))?;
    put_text(page, (1, 0), &outline.summary.headline, Some(&Format::new().set_bold()))?;
    let mut row = 2;
    for line in remarks(&outline, without_note) {
        put_text(page, (row, 0), &line, Some(&palette.soft))?;
        row += 1;
    }
    row += 1;
    for figure in outline.summary.figures(lang) {
        let format = figure.severity.map(|severity| marked(Format::new(), severity)).unwrap_or_default();
        put_text(page, (row, 0), figure.label, Some(&format))?;
        page.write_number_with_format(row, 1, figure.value, &Format::new().set_align(FormatAlign::Left))?;
        row += 1;
    }
    row += 1;
    for (severity, meaning) in legend(lang) {
        put_text(page, (row, 0), severity.label(lang), Some(&marked(Format::new(), severity)))?;
        put_text(page, (row, 1), meaning, None)?;
        row += 1;
    }
    row += 1;
    let heads = match lang {
        Lang::Zh => ["程度", "问题", "次数", "说明和怎么办", "第一处", "规则", "依据", "链接"],
        Lang::En => ["Severity", "Problem", "Times", "What to do", "First", "Rule", "Source", "Link"],
    };
    for (column, head) in (0..).zip(heads) {
        put_text(page, (row, column), head, Some(&palette.header))?;
    }
    for group in &outline.problems {
        row += 1;
        problem(page, row, group, names, lang, palette)?;
    }
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

fn problem(
    page: &mut Worksheet,
    row: u32,
    group: &ProblemGroup<'_>,
    names: &[&str],
    lang: Lang,
    palette: &Palette,
) -> Result<(), WriteError> {
    let prose = Some(&palette.prose);
    let severity = marked(palette.prose.clone(), group.severity);
    put_text(page, (row, 0), group.severity.label(lang), Some(&severity))?;
    put_text(page, (row, 1), group.title, prose)?;
    // Exact up to 2^53, more than a workbook has cells.
    #[expect(clippy::cast_precision_loss, reason = "a count of cells")]
    page.write_number_with_format(row, 2, group.count as f64, &palette.prose)?;
    if let Some(case) = group.cases.first() {
        put_text(page, (row, 3), &case.message, prose)?;
        let place = case.places.first();
        if let Some((place, in_row)) = place.and_then(|place| Some((place, place.row?))) {
            let column = place.column.map_or(0, |column| column.index);
            let cell = format!("{}{in_row}", column_letters(column));
            let link = Url::new(link_to(names.get(place.sheet).unwrap_or(&""), &cell));
            page.write_url_with_text(row, 4, link, &place.at)?;
        } else if let Some(place) = place {
            put_text(page, (row, 4), &place.at, prose)?;
        }
    }
    let rule = format!("{} ({})", group.rule_title, group.def.code);
    put_text(page, (row, 5), &rule, prose)?;
    let sources: Vec<_> = group.def.sources.iter().map(|source| source_line(source, lang)).collect();
    let sources = sources.join("\n");
    put_text(page, (row, 6), &sources, prose)?;
    // Not every program makes room for wrapped text when it opens a workbook.
    let message = group.cases.first().map_or("", |case| case.message.as_str());
    let [_, title_width, _, message_width, _, rule_width, source_width, _] = WIDTHS;
    let texts = [(group.title, title_width), (message, message_width), (&rule, rule_width), (&sources, source_width)];
    let lines = texts.iter().map(|(text, width)| lines_of(text, *width)).max().unwrap_or(1);
    page.set_row_height(row, LINE * f64::from(lines))?;
    let mut urls = group.def.sources.iter().map(|source| source.url);
    // Longer addresses than a workbook allows do not occur among the sources; such a one would be left out here.
    if let Some(url) = urls.find(|url| url.starts_with("http") && url.len() < 2_000) {
        page.write_url(row, 7, url)?;
    }
    Ok(())
}

/// How many lines a text takes in a column.
fn lines_of(text: &str, width: u16) -> u16 {
    let lines = text.lines().map(|line| latin_width(line.chars()).div_ceil(width).max(1));
    lines.fold(0_u16, u16::saturating_add).max(1)
}

fn remarks(outline: &Outline<'_>, without_note: u32) -> Vec<String> {
    let Style { lang, reveal } = outline.style;
    let mut lines: Vec<_> = outline.summary.sheets.iter().map(|report| sheet_line(report, lang)).collect();
    lines.push(version_line());
    lines.push(
        lang.pick(
            "本文件是检查用的副本：公式只留下最后算出的值，图片、图表和原有格式没有带过来；请在原表中改正",
            "this is a copy for checking: formulas are left as the values last computed, pictures, charts and looks stay behind; make corrections in the original",
        )
        .to_owned(),
    );
    if reveal == Reveal::Masked {
        lines.push(
            lang.pick(
                "说明和批注中的个人信息已遮盖，表中的内容是原样",
                "personal data is masked in messages and comments; the cells hold what the original holds",
            )
            .to_owned(),
        );
    }
    lines.extend(not_kept(outline));
    if without_note > 0 {
        lines.push(match lang {
            Lang::Zh => format!(
                "批注过多：每张表最多{NOTES_PER_SHEET}条，另有{without_note}个单元格只有颜色，说明见“检查结果”列"
            ),
            Lang::En => format!(
                "too many comments: at most {NOTES_PER_SHEET} a sheet; {without_note} more cells have only a colour, their messages stand in the last column"
            ),
        });
    }
    lines
}

const fn legend(lang: Lang) -> [(Severity, &'static str); 4] {
    [
        (Severity::Error, lang.pick("必须改正，否则不能导入", "must be corrected before import")),
        (
            Severity::Undecided,
            lang.pick("现有资料不足以判定，请向上级团组织确认", "the rule is not known; ask the superior organization"),
        ),
        (Severity::Warning, lang.pick("可能有误，请核对", "likely wrong; look at it")),
        (Severity::Note, lang.pick("供参考，可以不改", "for your information")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_as_they_wrap() {
        assert_eq!(lines_of("", 10), 1);
        assert_eq!(lines_of("abcdefghij", 10), 1);
        assert_eq!(lines_of("abcdefghijk", 10), 2);
        assert_eq!(lines_of("身份证号码", 10), 1);
        assert_eq!(lines_of("身份证号码末", 10), 2);
        assert_eq!(lines_of("a\n\n身份证号码末", 10), 4);
    }
}
