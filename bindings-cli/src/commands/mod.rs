//! The commands, one file each.

pub(crate) mod check;
pub(crate) mod complete;
pub(crate) mod completions;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod id;
pub(crate) mod org;
pub(crate) mod rules;
pub(crate) mod template;
pub(crate) mod transfer;
pub(crate) mod wire;

use zhtj::kernel::{Lang, Source};

/// A source in few words: title, article, grade.
pub(crate) fn source_name(source: &Source, lang: Lang) -> String {
    let grade = lang.pick(source.grade.name_zh(), source.grade.name());
    let article = if source.article.is_empty() { String::new() } else { format!(" {}", article(source, lang)) };
    match lang {
        Lang::Zh => format!("{}{article}（{grade}）", source.title),
        Lang::En => format!("{}{article} ({grade})", source.title),
    }
}

/// A source in one line: title, article, date, grade.
pub(crate) fn source_line(source: &Source, lang: Lang) -> String {
    let grade = lang.pick(source.grade.name_zh(), source.grade.name());
    let article = if source.article.is_empty() { String::new() } else { format!(" {}", article(source, lang)) };
    let date = if source.date.is_empty() { String::new() } else { format!("，{}", source.date) };
    match lang {
        Lang::Zh => format!("{}{article}（{}{date}；{grade}）", source.title, source.issuer),
        Lang::En => format!("{}{article} ({}{}; {grade})", source.title, source.issuer, date.replace('，', ", ")),
    }
}

/// The article of a source; a mere number is the number of a question.
fn article(source: &Source, lang: Lang) -> String {
    if source.article.bytes().all(|byte| byte.is_ascii_digit()) {
        return match lang {
            Lang::Zh => format!("第{}问", source.article),
            Lang::En => format!("question {}", source.article),
        };
    }
    source.article.to_owned()
}
