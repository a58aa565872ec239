//! `zhtj transfer deadlines`: the terms of a year.

use serde_json::json;
use zhtj::kernel::{Checked, Lang};
use zhtj::transfer::calendar::{CalendarSystem, Deadline, Scope, deadlines};

use super::{answer, heading, show_findings};
use crate::args::AnswerFormat;
use crate::args::transfer::Deadlines;
use crate::commands::source_name;
use crate::commands::wire::pretty;
use crate::failure::Failure;
use crate::layout::width;
use crate::page::Page;
use crate::paint::Ink;
use crate::policy::Terms;
use crate::{CLEAN, Run};

pub(super) fn run(run: &mut Run<'_, '_>, args: &Deadlines) -> Result<u8, Failure> {
    let terms = Terms::of(&args.grounds.asking(), run.io.today_from_clock)?;
    let system = CalendarSystem::from(args.system);
    let text = match args.format {
        AnswerFormat::Json => {
            let input = json!({ "year": args.year, "system": system });
            pretty(&answer("calendar.deadlines", &terms, run.lang, &input))
        }
        AnswerFormat::Table => {
            let mut page = run.page();
            let checked = deadlines(args.year, system, &terms.context());
            show(&mut page, args.year, system, &checked, run.lang);
            page.finish()
        }
    };
    run.print(&text)?;
    Ok(CLEAN)
}

fn show(page: &mut Page, year: i32, system: CalendarSystem, checked: &Checked<Vec<Deadline>>, lang: Lang) {
    let system = lang.pick(system.term().zh, system.term().en);
    let title = match lang {
        Lang::Zh => format!("{year} 年时间安排 · {system}"),
        Lang::En => format!("Terms of {year} · {system}"),
    };
    heading(page, &title);
    for deadline in checked.value.iter().flatten() {
        term(page, deadline, lang);
    }
    if !checked.findings.is_empty() {
        page.gap();
        show_findings(page, &checked.findings, lang);
    }
}

fn term(page: &mut Page, deadline: &Deadline, lang: Lang) {
    let Deadline { task, party, scope, from, last, percent, source, carried_from, .. } = deadline;
    let task = lang.pick(task.term().zh, task.term().en);
    let party = lang.pick(party.term().zh, party.term().en);
    let share = percent.map(|percent| format!(" {percent}%")).unwrap_or_default();
    let begins = from.map(|from| match lang {
        Lang::Zh => format!("，{from} 起"),
        Lang::En => format!(", from {from}"),
    });
    let label = format!("{last}  ");
    page.gap();
    let painted = page.paint.bold(&label);
    let text = format!("{task}{share} · {party}{}", begins.unwrap_or_default());
    page.hanging(2, &painted, width(&label), &[], &text);
    let below = 2 + width(&label);
    if *scope == Scope::School {
        page.paragraph(below, &[Ink::Yellow], lang.pick("只是某一学校的要求", "asked for by one school only"));
    }
    if let Some(year) = carried_from {
        let text = match lang {
            Lang::Zh => format!("沿用 {year} 年的安排"),
            Lang::En => format!("taken over from {year}"),
        };
        page.paragraph(below, &[Ink::Yellow], &text);
    }
    page.paragraph(below, &[Ink::Dim], &source_name(source, lang));
}
