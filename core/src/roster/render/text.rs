//! The report as plain text, without colours and without a width: a terminal dresses the
//! [`Outline`] itself.

use std::io;

use super::outline::{Outline, ProblemGroup};
use crate::RULES_VERSION;
use crate::kernel::Lang;

/// Writes the report.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, outline, text};
/// let mut out = Vec::new();
/// text::write(&outline(&[], Style::default()), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("表中没有人员"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let lang = outline.style.lang;
    writeln!(out, "{}", outline.summary.headline)?;
    let figures = outline.summary.figures(lang).map(|figure| format!("{} {}", figure.label, figure.value));
    writeln!(out, "{}", figures.join(lang.pick("，", ", ")))?;
    for report in &outline.summary.sheets {
        writeln!(out, "{}", sheet_line(report, lang))?;
    }
    for group in &outline.problems {
        problem(group, lang, out)?;
    }
    if !outline.rows.is_empty() {
        writeln!(out, "\n{}", lang.pick("逐行", "By row"))?;
    }
    for row in &outline.rows {
        writeln!(out, "{}", row.at)?;
        for item in &row.items {
            let header = item.place.header();
            let gap = if header.is_empty() { "" } else { " " };
            writeln!(out, "  {} {}{gap}{header}: {}", item.severity.label(lang), item.place.at, item.message)?;
        }
    }
    if let Some(line) = more_rows(outline) {
        writeln!(out, "{line}")?;
    }
    if let Some(line) = not_kept(outline) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "\n{}", version_line())
}

fn problem(group: &ProblemGroup<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "\n{} {} × {}  [{}]", group.severity.label(lang), group.title, group.count, group.def.code)?;
    for case in &group.cases {
        writeln!(out, "  {}", case.message)?;
        for place in &case.places {
            let found = place.found.as_deref().unwrap_or_default();
            let offer = place.offer(lang).unwrap_or_default();
            writeln!(out, "{}", format!("    {}  {found}  {offer}", place.at).trim_end())?;
        }
    }
    if let Some(line) = more_places(group, lang) {
        writeln!(out, "    {line}")?;
    }
    for source in group.def.sources {
        writeln!(out, "  {}{}", lang.pick("依据：", "source: "), source_line(source, lang))?;
    }
    Ok(())
}

/// What was checked, in one line.
pub(in crate::roster) fn sheet_line(report: &crate::roster::RosterReport, lang: Lang) -> String {
    let region = report.region.name().unwrap_or(lang.pick("未指定", "not stated"));
    let kind = match report.kind {
        crate::roster::SheetKind::Members => lang.pick("下级团支部团员、团干部", "members and cadres of branches"),
        crate::roster::SheetKind::Cadres => lang.pick("本级团干部", "cadres of the own level"),
    };
    let name = if report.sheet.is_empty() { String::new() } else { format!(" › {}", report.sheet) };
    match lang {
        Lang::Zh => format!(
            "{}{name}：{kind}；表头在第{}行；按{}的规定检查；组织所在地：{region}",
            report.file, report.header_row, report.today
        ),
        Lang::En => format!(
            "{}{name}: {kind}; header in row {}; checked by the rules of {}; region: {region}",
            report.file, report.header_row, report.today
        ),
    }
}

/// A source in one line, without its address.
pub(in crate::roster) fn source_line(source: &crate::kernel::Source, lang: Lang) -> String {
    let grade = lang.pick(source.grade.name_zh(), source.grade.name());
    let article = if source.article.is_empty() { String::new() } else { format!(" {}", source.article) };
    let date = if source.date.is_empty() { String::new() } else { format!(", {}", source.date) };
    match lang {
        Lang::Zh => format!("《{}》{article}（{}{}；{grade}）", source.title, source.issuer, date.replace(", ", "，")),
        Lang::En => format!("{}{article} ({}{date}; {grade})", source.title, source.issuer),
    }
}

/// How many places of a problem are left out; `None` if none is.
pub(super) fn more_places(group: &ProblemGroup<'_>, lang: Lang) -> Option<String> {
    let more = group.more;
    (more > 0).then(|| match lang {
        Lang::Zh => format!("另有{more}处未列出"),
        Lang::En => format!("and {more} more"),
    })
}

/// How many rows are left out; `None` if none is.
pub(super) fn more_rows(outline: &Outline<'_>) -> Option<String> {
    let more = outline.more_rows;
    (more > 0).then(|| match outline.style.lang {
        Lang::Zh => format!("另有{more}行未列出；完整清单请用 json、ndjson 或 csv 格式"),
        Lang::En => format!("and {more} more rows; the formats json, ndjson and csv list all"),
    })
}

/// How many findings the check itself did not keep; `None` if it kept all.
pub(in crate::roster) fn not_kept(outline: &Outline<'_>) -> Option<String> {
    let not_kept = outline.summary.not_kept;
    (not_kept > 0).then(|| match outline.style.lang {
        Lang::Zh => format!("问题过多：另有{not_kept}处只计入总数，没有逐条保留"),
        Lang::En => format!("too many findings: {not_kept} more are counted but were not kept one by one"),
    })
}

/// What made the report.
pub(in crate::roster) fn version_line() -> String {
    format!("zhtj {} · {RULES_VERSION}", env!("CARGO_PKG_VERSION"))
}
