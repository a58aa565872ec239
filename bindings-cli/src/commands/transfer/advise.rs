//! `zhtj transfer advise`: where a member goes, with which documents, by when, and who says so.

use chrono::Datelike;
use serde_json::{Value as Json, json};
use zhtj::kernel::{Checked, Finding, Lang, Term, Value, Verdict};
use zhtj::transfer::advise::{Advice, RULE, Situation, recommend};
use zhtj::transfer::calendar::{Agenda, Due, next_due};

use super::{answer, heading, questions, show_findings};
use crate::args::AnswerFormat;
use crate::args::transfer::Advise;
use crate::commands::source_name;
use crate::commands::wire::{LONGEST_REQUEST, pretty, read_text};
use crate::failure::Failure;
use crate::layout::width;
use crate::page::Page;
use crate::paint::Ink;
use crate::policy::Terms;
use crate::{CLEAN, FOUND, Run, json};

pub(super) fn run(run: &mut Run<'_, '_>, args: &Advise) -> Result<u8, Failure> {
    let terms = Terms::of(&args.grounds.asking(), run.io.today_from_clock)?;
    let (name, text) = match &args.input {
        Some(text) => ("--input", text.clone()),
        None if run.io.stdin_is_terminal => ("-", questions::ask(run)?.to_string()),
        None => ("-", read_text(run, LONGEST_REQUEST)?),
    };
    let unusable = |problem| Failure::Json { name: name.to_owned(), problem };
    let situation: Situation = json::read(text.as_bytes()).map_err(unusable)?;
    let input: Json = json::read(text.as_bytes()).map_err(unusable)?;
    let checked = recommend(&situation, &terms.context());
    let due = due(&checked, &terms);
    let text = match args.format {
        AnswerFormat::Json => pretty(&json!({
            "advice": answer("transfer.advise", &terms, run.lang, &input),
            "due": due.is_some().then(|| answer("calendar.next", &terms, run.lang, &json!({}))),
        })),
        AnswerFormat::Table => {
            let mut page = run.page();
            show(&mut page, &checked, due.as_ref(), run.lang);
            page.finish()
        }
    };
    run.print(&text)?;
    Ok(if checked.verdict() == Verdict::Fail { FOUND } else { CLEAN })
}

/// The terms of the season, for those who fill in a form.
fn due(checked: &Checked<Advice>, terms: &Terms) -> Option<Checked<Vec<Due>>> {
    let advice = checked.value.as_ref()?;
    advice.choices.iter().any(|choice| choice.reason.is_some()).then(|| next_due(&Agenda::default(), &terms.context()))
}

fn show(page: &mut Page, checked: &Checked<Advice>, due: Option<&Checked<Vec<Due>>>, lang: Lang) {
    let name = |term: &Term| lang.pick(term.zh, term.en).to_owned();
    let mut said: Vec<_> = checked.findings.iter().collect();
    if let Some(advice) = &checked.value {
        let (text, ink) = headline(advice, lang);
        let text = page.paint.ink(&[Ink::Bold, ink], text);
        page.line(&text);
        if !advice.choices.is_empty() {
            heading(page, lang.pick("去向（依先后）", "Where to, best first"));
            // These stand here with their own sources.
            said.retain(|finding| finding.code() != "advice.destination");
        }
        for (number, choice) in (1..).zip(&advice.choices) {
            let label = format!("{number}  ");
            page.hanging(2, &label, width(&label), &[Ink::Bold], &name(choice.destination.term()));
            if let Some(reason) = choice.reason {
                page.labelled(5, lang.pick("转接原因  ", "reason  "), &[], &name(reason.term()));
            }
            page.labelled(5, lang.pick("依据      ", "source  "), &[Ink::Dim], &source_name(choice.source, lang));
        }
        let lists = [
            (lang.pick("要填写的项目", "To fill in"), advice.fields.iter().map(|field| name(field.term())).collect()),
            (
                lang.pick("另需材料", "Documents beside the form"),
                advice.documents.iter().map(|document| name(document.term())).collect::<Vec<_>>(),
            ),
        ];
        for (title, items) in lists {
            if !items.is_empty() {
                heading(page, title);
                page.paragraph(2, &[], &items.join(lang.pick("、", ", ")));
            }
        }
    }
    if let Some(due) = due {
        show_due(page, due, lang);
    }
    if !said.is_empty() {
        heading(page, lang.pick("说明", "To know"));
        show_findings(page, said, lang);
    }
    page.gap();
    let rule = format!("{} ({})", lang.pick(RULE.title.0, RULE.title.1), RULE.id);
    page.labelled(0, lang.pick("规则  ", "rule  "), &[Ink::Dim], &rule);
}

const fn headline(advice: &Advice, lang: Lang) -> (&'static str, Ink) {
    match (advice.required, advice.now) {
        (false, _) => (lang.pick("无需转接", "No transfer is needed"), Ink::Green),
        (true, true) => (lang.pick("需要转接，现在可以发起", "Transfer; it can be started now"), Ink::Green),
        (true, false) => (lang.pick("需要转接，但现在还不能发起", "Transfer, but not yet"), Ink::Yellow),
    }
}

/// The terms of the next year that has some; those of the year after it are far away for somebody who graduates.
fn show_due(page: &mut Page, due: &Checked<Vec<Due>>, lang: Lang) {
    let all = || due.value.iter().flatten();
    let Some(year) = all().map(|due| due.last.year()).next() else { return };
    heading(page, lang.pick("时间", "By when"));
    for due in all().filter(|due| due.last.year() == year) {
        let label = format!("{}  ", due.last);
        let task = lang.pick(due.task.term().zh, due.task.term().en);
        let party = lang.pick(due.party.term().zh, due.party.term().en);
        let left = match lang {
            Lang::Zh => format!("还有 {} 天", due.days_left),
            Lang::En => format!("{} days left", due.days_left),
        };
        let carried = due.carried_from.map(|year| match lang {
            Lang::Zh => format!("，沿用 {year} 年"),
            Lang::En => format!(", taken over from {year}"),
        });
        let text = format!("{task} · {party} · {left}{}", carried.unwrap_or_default());
        page.labelled(2, &label, &[], &text);
    }
    let of_year = |finding: &&Finding| finding.param("year").is_none_or(|of| *of == Value::Int(i64::from(year)));
    show_findings(page, due.findings.iter().filter(of_year), lang);
}
