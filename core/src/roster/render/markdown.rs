//! The report in Markdown (with tables, as most readers of it know them), for mails, tickets and notes.

use std::io;

use super::outline::{Outline, Place, ProblemGroup};
use super::text::{more_places, more_rows, not_kept, sheet_line, source_line, version_line};
use crate::kernel::Lang;

/// Writes the report. Nothing that comes out of the sheet can become markup.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, markdown, outline};
/// let mut out = Vec::new();
/// markdown::write(&outline(&[], Style::default()), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("# 名册检查结果"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let lang = outline.style.lang;
    writeln!(out, "# {}\n", lang.pick("名册检查结果", "Roster check"))?;
    writeln!(out, "**{}**\n", escape(&outline.summary.headline))?;
    let figures = outline.summary.figures(lang);
    writeln!(out, "| {} |", figures.map(|figure| figure.label).join(" | "))?;
    writeln!(out, "|{}", " ---: |".repeat(figures.len()))?;
    writeln!(out, "| {} |\n", figures.map(|figure| figure.value.to_string()).join(" | "))?;
    for report in &outline.summary.sheets {
        writeln!(out, "- {}", escape(&sheet_line(report, lang)))?;
    }
    if !outline.problems.is_empty() {
        writeln!(out, "\n## {}", lang.pick("按问题", "By problem"))?;
    }
    for group in &outline.problems {
        problem(group, lang, out)?;
    }
    by_row(outline, out)?;
    if let Some(line) = not_kept(outline) {
        writeln!(out, "\n{line}")?;
    }
    writeln!(out, "\n---\n{}", version_line())
}

fn problem(group: &ProblemGroup<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    let label = group.severity.label(lang);
    writeln!(out, "\n### {label} · {} × {}\n", escape(group.title), group.count)?;
    for case in &group.cases {
        writeln!(out, "{}\n", escape(&case.message))?;
        let bare = |place: &Place<'_>| place.found.is_none() && !place.has_offer();
        if case.places.iter().all(bare) {
            let places: Vec<_> = case.places.iter().map(|place| escape(&place.at)).collect();
            writeln!(out, "{}\n", places.join(lang.pick("、", ", ")))?;
            continue;
        }
        let heads = match lang {
            Lang::Zh => "| 位置 | 列名 | 原内容 | 可改为 |",
            Lang::En => "| place | column | found | could be |",
        };
        writeln!(out, "{heads}\n| --- | --- | --- | --- |")?;
        for place in &case.places {
            let found = place.found.as_deref().unwrap_or_default();
            let offer = place.offer(lang).unwrap_or_default();
            let cells = [place.at.as_str(), place.header(), found, &offer].map(escape);
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        writeln!(out)?;
    }
    if let Some(line) = more_places(group, lang) {
        writeln!(out, "{line}\n")?;
    }
    writeln!(out, "- {}{} (`{}`)", lang.pick("规则：", "rule: "), escape(group.rule_title), group.def.code)?;
    for source in group.def.sources {
        let line = escape(&source_line(source, lang));
        let label = lang.pick("依据：", "source: ");
        if source.url.is_empty() {
            writeln!(out, "- {label}{line}")?;
        } else {
            writeln!(out, "- {label}[{line}](<{}>)", source.url)?;
        }
    }
    Ok(())
}

fn by_row(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    if outline.rows.is_empty() {
        return Ok(());
    }
    let lang = outline.style.lang;
    let (title, heads) = match lang {
        Lang::Zh => ("逐行", "| 行 | 位置 | 列名 | 程度 | 说明 |"),
        Lang::En => ("By row", "| row | place | column | severity | message |"),
    };
    writeln!(out, "\n## {title}\n\n{heads}\n| ---: | --- | --- | --- | --- |")?;
    for row in &outline.rows {
        for item in &row.items {
            let place = &item.place;
            let cells = [&row.at, &place.at, place.header(), item.severity.label(lang), &item.message].map(escape);
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
    }
    more_rows(outline).map_or(Ok(()), |line| writeln!(out, "\n{line}"))
}

/// Text as Markdown shows it, on one line.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' => out.extend(['\\', c]),
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_cannot_become_markup() {
        assert_eq!(escape("a|b\n<c> [d](e) *f*"), "a\\|b \\<c\\> \\[d\\](e) \\*f\\*");
        assert_eq!(escape("张三\0"), "张三\u{fffd}");
    }
}
