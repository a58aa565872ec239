//! The tables of transfers in `core/RULES.md`: reasons with their fields and destinations, terms by year.

use std::fmt::Write as _;

use zhtj::kernel::{Dated, Source};
use zhtj::transfer::calendar::DEADLINES;
use zhtj::transfer::reason::table::{GUANGDONG_REASONS, REASONS, Table};

/// Renders both sections.
#[must_use]
pub fn render() -> String {
    let mut out = String::from("## The reasons for a transfer\n\n");
    for parameter in [&REASONS, &GUANGDONG_REASONS] {
        reasons(parameter, &mut out);
    }
    out.push_str("## The terms of each year\n\n");
    terms(&mut out);
    out
}

fn reasons(parameter: &Dated<Table>, out: &mut String) {
    for step in parameter.steps {
        let Some(table) = step.value else { continue };
        let _ = writeln!(out, "### {} from {}\n", parameter.en, step.from);
        let _ = writeln!(out, "{}\n", cited(step.source));
        out.push_str("| 原因 | 必填 | 可转往 |\n|---|---|---|\n");
        for row in table.rows {
            let fields: Vec<_> = row.fields.iter().map(|field| field.term().zh).collect();
            let more = if row.fields_known { "" } else { "（其余未收录）" };
            let to: Vec<_> = row.to.iter().map(|to| to.term().zh).collect();
            let _ = writeln!(
                out,
                "| {} | {}{more} | {} |",
                row.reason.term().zh,
                fields.join("、"),
                if to.is_empty() { "视情况而定".to_owned() } else { to.join("、") }
            );
        }
        out.push('\n');
    }
}

fn terms(out: &mut String) {
    out.push_str("| 起 | 止 | 系统 | 范围 | 事项 | 办理 | 比例 | 依据 |\n|---|---|---|---|---|---|---|---|\n");
    for term in DEADLINES {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            term.from.map(|day| day.to_string()).unwrap_or_default(),
            term.last,
            term.system.term().zh,
            term.scope.term().zh,
            term.task.term().zh,
            term.party.term().zh,
            term.percent.map(|percent| format!("{percent}%")).unwrap_or_default(),
            cited(term.source)
        );
    }
    out.push('\n');
}

fn cited(source: &Source) -> String {
    format!("{} ({})", source.id, source.grade.name())
}
