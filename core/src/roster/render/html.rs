//! The report as one self-contained page: it loads nothing and runs nothing (its own security policy says so), reads on
//! a telephone, prints, and follows a dark screen. The markup is also well-formed XML.

use std::fmt;
use std::io;

use super::outline::{Case, Outline, Place, ProblemGroup, RowGroup};
use super::text::{more_places, more_rows, not_kept, sheet_line, source_line, version_line};
use crate::kernel::{Lang, Severity};

/// How many problems have a bar in the chart.
const BARS: usize = 12;

/// Writes the page.
///
/// # Errors
/// Only what the writer itself reports.
///
/// ```
/// use zhtj::roster::render::{Style, html, outline};
/// let mut out = Vec::new();
/// html::write(&outline(&[], Style::default()), &mut out)?;
/// assert!(String::from_utf8_lossy(&out).starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn write(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let lang = outline.style.lang;
    let title = lang.pick("名册检查结果", "Roster check");
    writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\" />\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n\
         <meta name=\"referrer\" content=\"no-referrer\" />\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>",
        lang.pick("zh-CN", "en"),
        include_str!("style.css"),
    )?;
    header(outline, title, out)?;
    writeln!(out, "<main>")?;
    if !outline.problems.is_empty() {
        chart(outline, out)?;
        writeln!(
            out,
            "<section>\n<h2>{}</h2>",
            lang.pick("按问题：是什么、怎么办", "By problem: what, and what to do")
        )?;
        for group in &outline.problems {
            problem(group, lang, out)?;
        }
        writeln!(out, "</section>")?;
    }
    rows(outline, out)?;
    if let Some(line) = not_kept(outline) {
        writeln!(out, "<p class=\"more\">{}</p>", Escaped(&line))?;
    }
    writeln!(out, "</main>")?;
    let grades = lang.pick(
        "依据分五级：正式文件、正式文件的转载、系统前端的实际行为、同类系统（类比）、推断；后两级单独不会判为错误。",
        "Sources have five grades: official, reposted, observed, analogous, inferred; the last two alone never make an error.",
    );
    writeln!(out, "<footer>\n<p>{grades}</p>\n<p>{}</p>\n</footer>\n</body>\n</html>", Escaped(&version_line()))
}

fn header(outline: &Outline<'_>, title: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let lang = outline.style.lang;
    writeln!(out, "<header>\n<h1>{title}</h1>")?;
    writeln!(out, "<p class=\"headline\">{}</p>\n<ul class=\"figures\">", Escaped(&outline.summary.headline))?;
    let figures = outline.summary.figures(lang);
    let class = |index: usize, severity: Option<Severity>| match (index, severity) {
        (_, Some(severity)) => severity.name(),
        (0, None) => "all",
        (_, None) => "ready",
    };
    for (index, figure) in figures.iter().enumerate() {
        let class = class(index, figure.severity);
        writeln!(out, "<li class=\"{class}\"><b>{}</b><span>{}</span></li>", figure.value, figure.label)?;
    }
    writeln!(out, "</ul>")?;
    if outline.summary.rows.people > 0 {
        // The same numbers as one bar; whoever cannot see it has them in the list above.
        write!(out, "<div class=\"share\" aria-hidden=\"true\">")?;
        for (index, figure) in figures.iter().enumerate().skip(1).filter(|(_, figure)| figure.value > 0) {
            let share = f64::from(figure.value) * 100.0 / f64::from(outline.summary.rows.people);
            write!(out, "<span class=\"{}\" style=\"width:{share:.2}%\"></span>", class(index, figure.severity))?;
        }
        writeln!(out, "</div>")?;
    }
    writeln!(out, "<ul class=\"sheets\">")?;
    for report in &outline.summary.sheets {
        writeln!(out, "<li>{}</li>", Escaped(&sheet_line(report, lang)))?;
    }
    writeln!(out, "</ul>\n</header>")
}

fn chart(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let lang = outline.style.lang;
    let most = outline.problems.iter().map(|group| group.count).max().unwrap_or(1).max(1);
    writeln!(out, "<section>\n<h2>{}</h2>\n<ol class=\"bars\">", lang.pick("各种问题有多少", "How many of each"))?;
    for group in outline.problems.iter().take(BARS) {
        // Thousandths in whole numbers: counts may be larger than a float holds exactly.
        let width = (u128::from(group.count) * 1000 / u128::from(most)).max(5);
        let severity = group.severity;
        writeln!(
            out,
            "<li><a href=\"#{code}\"><span class=\"badge {name}\">{label}</span> {title}</a>\
             <span class=\"track {name}-ink\"><span class=\"bar\" style=\"width:{}.{}%\"></span></span>\
             <span class=\"number\">{}</span></li>",
            width / 10,
            width % 10,
            group.count,
            code = group.def.code,
            name = severity.name(),
            label = severity.label(lang),
            title = Escaped(group.title),
        )?;
    }
    writeln!(out, "</ol>")?;
    let more = outline.problems.len().saturating_sub(BARS);
    if more > 0 {
        let line = match lang {
            Lang::Zh => format!("另有{more}种问题，见下"),
            Lang::En => format!("and {more} more kinds, below"),
        };
        writeln!(out, "<p class=\"more\">{line}</p>")?;
    }
    writeln!(out, "</section>")
}

fn problem(group: &ProblemGroup<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    let name = group.severity.name();
    let count = match lang {
        Lang::Zh => format!("{}处", group.count),
        Lang::En => format!("× {}", group.count),
    };
    writeln!(
        out,
        "<article class=\"problem {name}\" id=\"{}\">\n<h3><span class=\"badge {name}\">{}</span> {} \
         <span class=\"count\">{count}</span></h3>",
        group.def.code,
        group.severity.label(lang),
        Escaped(group.title),
    )?;
    for case in &group.cases {
        write_case(case, lang, out)?;
    }
    if let Some(line) = more_places(group, lang) {
        writeln!(out, "<p class=\"more\">{}</p>", Escaped(&line))?;
    }
    writeln!(
        out,
        "<ul class=\"law\">\n<li>{}{} <code>{}</code></li>",
        lang.pick("规则：", "Rule: "),
        Escaped(group.rule_title),
        group.def.code
    )?;
    for source in group.def.sources {
        let line = source_line(source, lang);
        let label = lang.pick("依据：", "Source: ");
        if source.url.starts_with("https://") || source.url.starts_with("http://") {
            let (url, line) = (Escaped(source.url), Escaped(&line));
            writeln!(out, "<li>{label}<a href=\"{url}\" rel=\"noopener noreferrer\">{line}</a></li>")?;
        } else {
            writeln!(out, "<li>{label}{}</li>", Escaped(&line))?;
        }
    }
    writeln!(out, "</ul>\n</article>")
}

fn write_case(case: &Case<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    let bare = case.places.iter().all(|place| place.found.is_none() && !place.has_offer());
    let class = if bare { "places bare" } else { "places" };
    writeln!(out, "<p class=\"message\">{}</p>\n<ul class=\"{class}\">", Escaped(&case.message))?;
    for place in &case.places {
        write!(out, "<li><span class=\"at\">{}</span>", Escaped(&place.at))?;
        write_cell(place, lang, out)?;
        writeln!(out, "</li>")?;
    }
    writeln!(out, "</ul>")
}

/// The header of the column, what stands in the cell, what could stand there.
fn write_cell(place: &Place<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    if !place.header().is_empty() {
        write!(out, "<span class=\"header\">{}</span>", Escaped(place.header()))?;
    }
    if let Some(found) = place.found.as_deref().filter(|found| !found.is_empty()) {
        write!(out, "<code>{}</code>", Escaped(found))?;
    }
    if let Some(offer) = place.offer(lang) {
        write!(out, " <span class=\"offer\">{}</span>", Escaped(&offer))?;
    }
    Ok(())
}

fn rows(outline: &Outline<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    if outline.rows.is_empty() {
        return Ok(());
    }
    let lang = outline.style.lang;
    writeln!(out, "<section>\n<h2>{}</h2>\n<table>", lang.pick("逐行", "By row"))?;
    writeln!(out, "<caption>{}</caption>\n<thead><tr>", lang.pick("按表中顺序", "In the order of the sheet"))?;
    let heads = match lang {
        Lang::Zh => ["行", "单元格", "程度", "说明"],
        Lang::En => ["Row", "Cell", "Severity", "Message"],
    };
    for head in heads {
        write!(out, "<th scope=\"col\">{head}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody>")?;
    for row in &outline.rows {
        write_row(row, lang, out)?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    if let Some(line) = more_rows(outline) {
        writeln!(out, "<p class=\"more\">{}</p>", Escaped(&line))?;
    }
    writeln!(out, "</section>")
}

fn write_row(row: &RowGroup<'_>, lang: Lang, out: &mut dyn io::Write) -> io::Result<()> {
    for (index, item) in row.items.iter().enumerate() {
        write!(out, "<tr>")?;
        if index == 0 {
            write!(out, "<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>", row.items.len(), Escaped(&row.at))?;
        }
        let name = item.severity.name();
        write!(out, "<td class=\"place\"><span class=\"at\">{}</span>", Escaped(&item.place.at))?;
        write!(out, "<span class=\"header\">{}</span></td>", Escaped(item.place.header()))?;
        let label = item.severity.label(lang);
        write!(out, "<td class=\"severity\"><span class=\"badge {name}\">{label}</span></td>")?;
        writeln!(out, "<td>{}</td></tr>", Escaped(&item.message))?;
    }
    Ok(())
}

/// Text inside an element or a quoted attribute.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            '\'' => f.write_str("&#39;"),
            '\n' | '\t' => f.write_char(c),
            // Neither HTML nor XML can hold them; marks of direction could make a cell read as something else.
            c if c.is_control()
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}') =>
            {
                f.write_char('\u{fffd}')
            }
            c => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            Escaped("<a href='x'>\"&\0\u{202e}").to_string(),
            "&lt;a href=&#39;x&#39;&gt;&quot;&amp;\u{fffd}\u{fffd}"
        );
    }
}
