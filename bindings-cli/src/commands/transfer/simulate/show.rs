//! A played scenario on a page.

use zhtj::kernel::{Lang, Term};
use zhtj::transfer::Actor;
use zhtj::transfer::key::OrganizationId;
use zhtj::transfer::national::Automatic;
use zhtj::transfer::world::{Directory, Place};

use super::{Fate, Machine, Outcome, Played, Step};
use crate::commands::transfer::{heading, show_findings};
use crate::layout::{number, pad, width};
use crate::page::Page;
use crate::paint::Ink;

pub(super) fn write<W: Machine>(page: &mut Page, played: &Played<W>, lang: Lang) {
    let scenario = &played.scenario;
    if !scenario.title.is_empty() {
        page.paragraph(0, &[Ink::Bold], &scenario.title);
    }
    page.paragraph(0, &[Ink::Dim], lang.pick(W::TITLE.0, W::TITLE.1));
    for (at, (step, outcome)) in (1..).zip(scenario.steps.iter().zip(&played.outcomes)) {
        page.gap();
        write_step::<W>(page, at, step, outcome, &scenario.world, lang);
    }
    applications(page, played, lang);
    members(page, played, lang);
    page.gap();
    let (mark, ink, text) = verdict(scenario.steps.len(), played.refused(), lang);
    let painted = page.paint.ink(&[Ink::Bold, ink], mark);
    page.hanging(0, &painted, width(mark), &[Ink::Bold, ink], &text);
}

fn verdict(steps: usize, refused: usize, lang: Lang) -> (&'static str, Ink, String) {
    let steps_text = number(steps as u64);
    match (refused, lang) {
        (0, Lang::Zh) => ("✓ ", Ink::Green, format!("{steps_text} 步没有一步被拒绝")),
        (0, Lang::En) => ("✓ ", Ink::Green, format!("none of {steps_text} steps was refused")),
        (refused, Lang::Zh) => ("✗ ", Ink::Red, format!("{steps_text} 步中有 {refused} 步被拒绝")),
        (refused, Lang::En) => ("✗ ", Ink::Red, format!("{refused} of {steps_text} steps refused")),
    }
}

fn write_step<W: Machine>(
    page: &mut Page,
    at: usize,
    step: &Step<W::Command>,
    outcome: &Outcome<W::Event>,
    world: &Directory,
    lang: Lang,
) {
    let (mark, ink) = match outcome.fate {
        Fate::Done => ("✓ ", Ink::Green),
        Fate::Nothing => ("· ", Ink::Dim),
        Fate::Refused => ("✗ ", Ink::Red),
    };
    let (zh, en) = W::name(&step.command);
    let who = actor(&step.actor, world, lang);
    let line = match lang {
        Lang::Zh => format!("{at}  {}  {}  {who}：{zh}", step.on, step.application),
        Lang::En => format!("{at}  {}  {}  {who}: {en}", step.on, step.application),
    };
    let painted = page.paint.ink(&[Ink::Bold, ink], mark);
    page.hanging(0, &painted, width(mark), &[Ink::Bold], &line);
    let [before, after] = outcome.stages.map(|term| name(term, lang));
    let label = lang.pick("结果  ", "result  ");
    match outcome.fate {
        Fate::Done => {
            let what: Vec<_> = outcome.happened.iter().map(|term| name(term, lang)).collect();
            let what = what.join(lang.pick("、", ", "));
            page.labelled(2, label, &[], &format!("{what}{}{before} → {after}", lang.pick("：", ": ")));
        }
        Fate::Nothing => {
            let text = lang.pick("还没有到期的事，状态不变：", "nothing is due yet, the stage stays: ");
            page.labelled(2, label, &[], &format!("{text}{before}"));
        }
        Fate::Refused => {
            let text = lang.pick("不予办理，状态不变：", "refused, the stage stays: ");
            page.labelled(2, label, &[Ink::Red], &format!("{text}{after}"));
        }
    }
    if let Some(moved) = &outcome.moved {
        page.labelled(2, lang.pick("所在  ", "member  "), &[], &place(moved, world, lang));
    }
    if let Some((on, what)) = outcome.due {
        let text = match (lang, what) {
            (Lang::Zh, Automatic::Return) => format!("{on} 起自动退回"),
            (Lang::En, Automatic::Return) => format!("returned by itself from {on} on"),
            (Lang::Zh, Automatic::Approve) => format!("{on} 起视为同意"),
            (Lang::En, Automatic::Approve) => format!("taken for agreed from {on} on"),
        };
        page.labelled(2, lang.pick("时限  ", "due     "), &[], &text);
    }
    show_findings(page, &outcome.findings, lang);
}

fn applications<W: Machine>(page: &mut Page, played: &Played<W>, lang: Lang) {
    let all: Vec<_> = played.ledger.applications().collect();
    if all.is_empty() {
        return;
    }
    heading(page, lang.pick("申请", "Applications"));
    let cells = all.iter().map(|(id, _)| width(id.as_str())).max().unwrap_or_default();
    for (id, state) in all {
        let since = W::since(state).map(|since| match lang {
            Lang::Zh => format!("（{since} 起）"),
            Lang::En => format!(" (since {since})"),
        });
        let text = format!("{}{}", name(W::stage(state), lang), since.unwrap_or_default());
        page.labelled(2, &format!("{}  ", pad(id.as_str(), cells)), &[], &text);
    }
}

fn members<W: Machine>(page: &mut Page, played: &Played<W>, lang: Lang) {
    let all: Vec<_> = played.ledger.places().collect();
    if all.is_empty() {
        return;
    }
    heading(page, lang.pick("团员", "Members"));
    let cells = all.iter().map(|(id, _)| width(id.as_str())).max().unwrap_or_default();
    for (id, at) in all {
        let label = format!("{}  ", pad(id.as_str(), cells));
        page.labelled(2, &label, &[], &place(at, &played.scenario.world, lang));
    }
}

fn name(term: &Term, lang: Lang) -> String {
    lang.pick(term.zh, term.en).to_owned()
}

fn actor(actor: &Actor, world: &Directory, lang: Lang) -> String {
    let kind = name(actor.term(), lang);
    match actor {
        Actor::Member { member } => format!("{kind} {member}"),
        Actor::Administrator { organization } => match lang {
            Lang::Zh => format!("{}{kind}", organization_name(organization, world)),
            Lang::En => format!("{kind} of {}", organization_name(organization, world)),
        },
        Actor::Clock => kind,
        Actor::Separate { system } => format!("{kind} {}", name(system.term(), lang)),
    }
}

/// The full name of an organization, or its key if the world gives none.
fn organization_name<'a>(id: &'a OrganizationId, world: &'a Directory) -> &'a str {
    let known = world.organizations.get(id).map(|organization| organization.full_name.as_str());
    known.filter(|name| !name.is_empty()).unwrap_or(id.as_str())
}

fn place(place: &Place, world: &Directory, lang: Lang) -> String {
    match place {
        Place::Branch { branch } => organization_name(branch, world).to_owned(),
        Place::SpecialPool { province } => {
            let province = organization_name(province, world);
            match lang {
                Lang::Zh => format!("特殊单位专属库（{province}）"),
                Lang::En => format!("the pool of special units ({province})"),
            }
        }
        Place::Separate { system } => {
            let system = name(system.term(), lang);
            match lang {
                Lang::Zh => format!("{system}系统"),
                Lang::En => format!("the system of {system}"),
            }
        }
        Place::Outside => lang.pick("省外", "outside the province").to_owned(),
    }
}
