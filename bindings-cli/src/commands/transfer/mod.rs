//! `zhtj transfer`: what the core knows about transfers of membership, for a terminal.

mod advise;
mod deadlines;
mod graph;
mod questions;
mod simulate;

use serde_json::{Value as Json, json};
use zhtj::kernel::{Finding, Lang, Reveal};
use zhtj::wire;

use super::{check, source_name};
use crate::Run;
use crate::args::transfer::{Transfer, TransferCommand};
use crate::failure::Failure;
use crate::layout::width;
use crate::page::Page;
use crate::paint::Ink;
use crate::policy::Terms;
use crate::sheets::Subject;

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Transfer) -> Result<u8, Failure> {
    match &args.command {
        TransferCommand::Simulate(args) => simulate::run(run, args),
        TransferCommand::Advise(args) => advise::run(run, args),
        TransferCommand::Check(args) => check::run_on(run, &args.clone().into(), Subject::ClassList),
        TransferCommand::Graph(args) => graph::run(run, args),
        TransferCommand::Deadlines(args) => deadlines::run(run, args),
    }
}

/// The answer that every host gives.
fn answer(call: &str, terms: &Terms, lang: Lang, input: &Json) -> Json {
    let request = json!({
        "today": terms.today.to_string(),
        "region": String::from(terms.region),
        "policy": terms.policy,
        "lang": lang,
        "input": input,
    });
    let answer = wire::call(call, &request.to_string());
    answer.map_or_else(|error| error.to_json(), |answer| answer.parse().unwrap_or(Json::Null))
}

/// A heading with an empty line before it.
fn heading(page: &mut Page, title: &str) {
    page.gap();
    let title = page.paint.bold(title);
    page.line(&title);
}

/// Findings with who says so: the sentence, the sources, the code to be explained.
fn show_findings<'a>(page: &mut Page, findings: impl IntoIterator<Item = &'a Finding>, lang: Lang) {
    for finding in findings {
        let label = format!("{}  ", finding.severity().label(lang));
        let cells = width(&label);
        let painted = page.paint.ink(&[Ink::of(finding.severity())], &label);
        page.hanging(2, &painted, cells, &[], &finding.message(lang, Reveal::Masked));
        // Copies of one document are several sources with one name.
        let mut named: Vec<String> = finding.def().sources.iter().map(|source| source_name(source, lang)).collect();
        named.dedup();
        for name in named {
            page.labelled(2 + cells, lang.pick("依据  ", "source  "), &[Ink::Dim], &name);
        }
        page.labelled(2 + cells, lang.pick("代码  ", "code    "), &[Ink::Dim], finding.code());
    }
}
