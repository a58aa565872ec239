//! `zhtj explain`: everything about a code of a finding, or about a rule.

use zhtj::kernel::{FindingDef, Lang, ReadAt, Rule, Source};
use zhtj::questions::QUESTIONS;
use zhtj::{catalogue, rules};

use super::source_line;
use crate::args::Explain;
use crate::failure::Failure;
use crate::page::Page;
use crate::paint::Ink;
use crate::{CLEAN, Run};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Explain) -> Result<u8, Failure> {
    let (code, lang) = (args.code.trim(), run.lang);
    let mut page = run.page();
    if let Some(def) = catalogue::get(code) {
        finding(&mut page, def, lang);
        if let Some(rule) = rules::get(def.rule) {
            rule_body(&mut page, rule, lang);
        }
        sources(&mut page, def.sources, lang);
    } else if let Some(rule) = rules::get(code) {
        let title = page.paint.bold(lang.pick(rule.title.0, rule.title.1));
        let id = page.paint.dim(rule.id);
        page.line(&format!("{title}  {id}"));
        rule_body(&mut page, rule, lang);
        let codes: Vec<_> = rule.findings.iter().map(|def| def.code).collect();
        page.gap();
        page.labelled(2, lang.pick("代码  ", "codes     "), &[], &codes.join(lang.pick("、", ", ")));
        sources(&mut page, rule.sources, lang);
    } else {
        let names = catalogue::all().map(|def| def.code).chain(rules::all().map(|rule| rule.id));
        let nearest = nearest(code, names);
        return Err(Failure::Unknown { what: ("代码", "code"), name: args.code.clone(), nearest });
    }
    run.print(&page.finish())?;
    Ok(CLEAN)
}

/// The names most like one that does not exist, likest first; at most three, none that is not alike.
pub(crate) fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let name = name.trim().to_ascii_lowercase();
    let likeness = |known: &str| {
        let tail = known.rsplit('.').next().unwrap_or(known);
        strsim::jaro_winkler(&name, known).max(strsim::jaro_winkler(&name, tail))
    };
    let mut alike: Vec<_> =
        known.map(|known| (likeness(known), known)).filter(|(likeness, _)| *likeness > 0.75).collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    alike.dedup_by_key(|(_, known)| *known);
    alike.into_iter().take(3).map(|(_, known)| known).collect()
}

fn finding(page: &mut Page, def: &FindingDef, lang: Lang) {
    let ink = Ink::of(def.severity);
    let severity = page.paint.ink(&[Ink::Bold, ink], def.severity.label(lang));
    let title = page.paint.bold(lang.pick(def.title.0, def.title.1));
    let code = page.paint.dim(def.code);
    page.line(&format!("{severity}  {title}"));
    page.line(&code);
    page.gap();
    let (fact, advice) = parts(lang.pick(def.zh, def.en));
    page.labelled(2, lang.pick("事实  ", "fact      "), &[], fact);
    if let Some(advice) = advice {
        page.labelled(2, lang.pick("改法  ", "to do     "), &[], advice);
    }
}

/// A message is a fact, then what to do about it.
pub(crate) fn parts(message: &str) -> (&str, Option<&str>) {
    match message.rsplit_once('；').or_else(|| message.rsplit_once("; ")) {
        Some((fact, advice)) => (fact, Some(advice)),
        None => (message, None),
    }
}

fn rule_body(page: &mut Page, rule: &Rule, lang: Lang) {
    page.gap();
    let title = lang.pick(rule.title.0, rule.title.1);
    page.labelled(2, lang.pick("规则  ", "rule      "), &[], &format!("{title} ({})", rule.id));
    let day = match rule.read_at {
        ReadAt::EventDay => lang.pick("按事情发生当天的规定", "as in force on the day of the event"),
        ReadAt::Today => lang.pick("按检查当天", "as on the day of the check"),
        ReadAt::Timeless => lang.pick("不随时间变化", "does not change over time"),
    };
    page.labelled(2, lang.pick("时间  ", "day       "), &[], day);
    for (index, number) in rule.questions.iter().enumerate() {
        let label = if index == 0 { lang.pick("问答  ", "FAQ       ") } else { lang.pick("      ", "          ") };
        page.labelled(2, label, &[], &question(*number, lang));
    }
    for parameter in rule.parameters {
        page.gap();
        let (zh, en) = parameter.meaning();
        page.labelled(
            2,
            lang.pick("参数  ", "parameter "),
            &[],
            &format!("{} ({})", lang.pick(zh, en), parameter.id()),
        );
        let indent = lang.pick("        ", "            ").len();
        for step in parameter.steps() {
            let value = step.value.unwrap_or_else(|| lang.pick("废止", "repealed").to_owned());
            let text = match lang {
                Lang::Zh => format!("{} 起  {value}  〔{}〕", step.from, source_line(step.source, lang)),
                Lang::En => format!("from {}  {value}  [{}]", step.from, source_line(step.source, lang)),
            };
            page.paragraph(indent, &[], &text);
        }
    }
}

fn question(number: u8, lang: Lang) -> String {
    let text = QUESTIONS.iter().find(|question| question.number == number);
    let text = text.map(|question| lang.pick(question.zh, question.en)).unwrap_or_default();
    match (lang, number) {
        (_, zhtj::questions::APPENDIX) => text.to_owned(),
        (Lang::Zh, _) => format!("第{number}问 {text}"),
        (Lang::En, _) => format!("{number}. {text}"),
    }
}

fn sources(page: &mut Page, sources: &[&Source], lang: Lang) {
    page.gap();
    for source in sources {
        page.labelled(2, lang.pick("依据  ", "source    "), &[], &source_line(source, lang));
        let indent = lang.pick("        ", "            ").len();
        if !source.quote.is_empty() {
            page.paragraph(indent, &[], &format!("“{}”", source.quote));
        }
        if !source.url.is_empty() {
            page.paragraph(indent, &[Ink::Dim], source.url);
        }
    }
}
