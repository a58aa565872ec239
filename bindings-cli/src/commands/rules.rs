//! `zhtj rules`: every question of the FAQ, what became of it, and the rules that answer it.

use serde_json::{Value as Json, json};
use zhtj::kernel::{Lang, Rule};
use zhtj::questions::{APPENDIX, Asks, QUESTIONS, Question, Survival};
use zhtj::rules;

use super::wire::pretty;
use crate::args::{AnswerFormat, Rules};
use crate::failure::Failure;
use crate::page::Page;
use crate::paint::Ink;
use crate::{CLEAN, Run};

/// A question with the rules of the wanted topic that answer it.
struct Entry {
    question: &'static Question,
    rules: Vec<&'static Rule>,
    state: State,
}

/// What became of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Answered,
    NotYet,
    NotRecovered,
    Environment,
    Unknown,
}

impl State {
    fn of(question: &Question) -> Self {
        let answered = rules::all().any(|rule| rule.questions.contains(&question.number));
        match (question.asks, question.survival) {
            _ if answered => Self::Answered,
            (Asks::Environment, _) => Self::Environment,
            (Asks::Unknown, _) | (_, Survival::Missing) => Self::Unknown,
            (Asks::Rule, Survival::Lost) => Self::NotRecovered,
            (Asks::Rule, Survival::Survives | Survival::Partial | Survival::Recovered) => Self::NotYet,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::NotYet => "not_yet",
            Self::NotRecovered => "not_recovered",
            Self::Environment => "environment",
            Self::Unknown => "unknown",
        }
    }

    const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Answered => lang.pick("有规则", "answered by rules"),
            Self::NotYet => lang.pick("规则尚未写入", "not yet"),
            Self::NotRecovered => lang.pick("答案原文未能找回", "answer not recovered"),
            Self::Environment => lang.pick("关于电脑和浏览器，没有规则", "no rule in it: environment"),
            Self::Unknown => lang.pick("问题原文缺失", "question missing in the surviving text"),
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Answered => Ink::Green,
            Self::NotYet => Ink::Yellow,
            Self::NotRecovered | Self::Environment | Self::Unknown => Ink::Dim,
        }
    }
}

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Rules) -> Result<u8, Failure> {
    let entries = select(args)?;
    let text = match args.format {
        AnswerFormat::Table => table(run.page(), &entries, run.lang),
        AnswerFormat::Json => pretty(&entries.iter().map(|entry| json_of(entry, run.lang)).collect()),
    };
    run.print(&text)?;
    Ok(CLEAN)
}

fn select(args: &Rules) -> Result<Vec<Entry>, Failure> {
    if let Some(number) = args.faq.filter(|number| !(1..=APPENDIX).contains(number)) {
        let expected = ("1 至 50 的问号，或 51（附件）", "a question, 1 to 50, or 51 for the appendix");
        return Err(Failure::Value { option: "--faq", value: number.to_string(), expected });
    }
    if let Some(topic) = &args.topic
        && !rules::all().any(|rule| in_topic(rule, topic))
    {
        let nearest = super::explain::nearest(topic, rules::all().map(topic_of));
        return Err(Failure::Unknown { what: ("主题", "topic"), name: topic.clone(), nearest });
    }
    let wanted = |question: &&Question| args.faq.is_none_or(|number| number == question.number);
    let entry = |question: &'static Question| Entry {
        question,
        rules: rules::all()
            .filter(|rule| rule.questions.contains(&question.number))
            .filter(|rule| args.topic.as_deref().is_none_or(|topic| in_topic(rule, topic)))
            .collect(),
        state: State::of(question),
    };
    let entries = QUESTIONS.iter().filter(wanted).map(entry);
    Ok(entries.filter(|entry| args.topic.is_none() || !entry.rules.is_empty()).collect())
}

/// The topic of a rule: what its id begins with.
fn topic_of(rule: &'static Rule) -> &'static str {
    rule.id.split('.').next().unwrap_or(rule.id)
}

fn in_topic(rule: &'static Rule, topic: &str) -> bool {
    topic_of(rule) == topic
}

fn table(mut page: Page, entries: &[Entry], lang: Lang) -> String {
    for entry in entries {
        page.gap();
        let number = match entry.question.number {
            APPENDIX => lang.pick("附件   ", "App.  ").to_owned(),
            number if lang == Lang::Zh => crate::layout::pad(&format!("第{number}问"), 7),
            number => format!("{number:>3}.  "),
        };
        let left = crate::layout::width(&number);
        let text = lang.pick(entry.question.zh, entry.question.en);
        let text = if text.is_empty() { lang.pick("（题目缺失）", "(text missing)") } else { text };
        let painted = page.paint.bold(&number);
        page.hanging(0, &painted, left, &[], text);
        page.paragraph(left, &[entry.state.ink()], entry.state.label(lang));
        for rule in &entry.rules {
            page.paragraph(left, &[], &format!("- {} ({})", lang.pick(rule.title.0, rule.title.1), rule.id));
        }
    }
    page.finish()
}

fn json_of(entry: &Entry, lang: Lang) -> Json {
    let rule = |rule: &&Rule| {
        json!({
            "id": rule.id,
            "title": lang.pick(rule.title.0, rule.title.1),
            "file": rule.file,
            "codes": rule.findings.iter().map(|def| def.code).collect::<Vec<_>>(),
            "sources": rule.sources.iter().map(|source| source.id).collect::<Vec<_>>(),
        })
    };
    json!({
        "question": entry.question.number,
        "text": lang.pick(entry.question.zh, entry.question.en),
        "survival": entry.question.survival,
        "state": entry.state.code(),
        "rules": entry.rules.iter().map(rule).collect::<Vec<_>>(),
    })
}
