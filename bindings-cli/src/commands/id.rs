//! `zhtj id`: what ID numbers say, and what is wrong with them.

use serde_json::{Value as Json, json};
use zhtj::ids::division;
use zhtj::ids::resident_id::{Facts, check};
use zhtj::kernel::date::{LeapBirthday, age_on};
use zhtj::kernel::text::tidy_code;
use zhtj::kernel::{Checked, Finding, Kind, Lang, Personal, Reveal, Severity, Verdict};
use zhtj::wire;

use super::source_name;
use super::wire::{LONGEST_REQUEST, pretty, read_text};
use crate::args::{AnswerFormat, Id};
use crate::failure::Failure;
use crate::page::Page;
use crate::paint::Ink;
use crate::policy::Terms;
use crate::{CLEAN, FOUND, Run};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Id) -> Result<u8, Failure> {
    let terms = Terms::of(&args.asking, run.io.today_from_clock)?;
    let numbers = numbers(run, args)?;
    let checked: Vec<_> = numbers.iter().map(|number| (number, check(number, &terms.context()))).collect();
    let failed = checked.iter().any(|(_, checked)| checked.verdict() == Verdict::Fail);
    let text = match args.format {
        AnswerFormat::Json => pretty(&numbers.iter().map(|number| json_of(number, &terms, run.lang)).collect()),
        AnswerFormat::Table => {
            let mut page = run.page();
            for (number, checked) in &checked {
                page.gap();
                show(&mut page, number, checked, &terms, run.lang);
            }
            page.finish()
        }
    };
    run.print(&text)?;
    Ok(if failed { FOUND } else { CLEAN })
}

/// The numbers of the command line; those of standard input in place of `-`, or if there are none.
fn numbers(run: &mut Run<'_, '_>, args: &Id) -> Result<Vec<String>, Failure> {
    let mut numbers = Vec::new();
    let from_stdin = |run: &mut Run<'_, '_>| {
        let text = read_text(run, LONGEST_REQUEST)?;
        Ok(text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect::<Vec<_>>())
    };
    if args.numbers.is_empty() {
        numbers = from_stdin(run)?;
    }
    for number in &args.numbers {
        match number.as_str() {
            "-" => numbers.extend(from_stdin(run)?),
            number => numbers.push(number.to_owned()),
        }
    }
    if numbers.is_empty() { Err(Failure::Nothing) } else { Ok(numbers) }
}

/// The answer that every host gives, with the number it belongs to.
fn json_of(number: &str, terms: &Terms, lang: Lang) -> Json {
    let request = json!({
        "today": terms.today.to_string(),
        "region": String::from(terms.region),
        "policy": terms.policy,
        "lang": lang,
        "reveal": terms.reveal == Reveal::Full,
        "input": { "text": number },
    });
    let answer = wire::call("resident_id.check", &request.to_string());
    let mut answer = answer.map_or_else(|error| error.to_json(), |answer| answer.parse().unwrap_or(Json::Null));
    if let Some(answer) = answer.as_object_mut() {
        answer.insert("text".to_owned(), Personal::new(Kind::Id, number).show(terms.reveal).into());
    }
    answer
}

fn show(page: &mut Page, number: &str, checked: &Checked<Facts>, terms: &Terms, lang: Lang) {
    let gravest = checked.findings.iter().map(Finding::severity).max();
    let (mark, ink) = match checked.verdict() {
        Verdict::Pass if gravest == Some(Severity::Warning) => (lang.pick("! 请核对", "! look at it"), Ink::Yellow),
        Verdict::Pass => (lang.pick("✓ 可以使用", "✓ usable"), Ink::Green),
        Verdict::Fail => (lang.pick("✗ 不可使用", "✗ not usable"), Ink::Red),
        Verdict::Undecided => (lang.pick("? 无法判定", "? undecided"), Ink::Magenta),
    };
    let number_shown = Personal::new(Kind::Id, number.trim()).show(terms.reveal);
    let line = format!("{}  {}", page.paint.bold(&number_shown), page.paint.ink(&[Ink::Bold, ink], mark));
    page.line(&line);
    if let Some(facts) = &checked.value {
        show_facts(page, facts, terms, lang);
    }
    for finding in &checked.findings {
        show_finding(page, number, finding, terms, lang);
    }
}

fn show_facts(page: &mut Page, facts: &Facts, terms: &Terms, lang: Lang) {
    let document = facts.document.term();
    page.labelled(2, lang.pick("证件  ", "document  "), &[], lang.pick(document.zh, document.en));
    if facts.first_generation {
        let id = Personal::new(Kind::Id, facts.id.reveal()).show(terms.reveal);
        page.labelled(2, lang.pick("升位  ", "18 digits "), &[], &id);
    }
    let age = age_on(facts.birth_date, terms.today, LeapBirthday::default());
    let age = age.map(|age| match lang {
        Lang::Zh => format!("（{age} 周岁）"),
        Lang::En => format!(" (aged {age})"),
    });
    let birth = format!("{}{}", facts.birth_date, age.unwrap_or_default());
    page.labelled(2, lang.pick("出生  ", "born      "), &[], &birth);
    let sex = facts.sex.term();
    page.labelled(2, lang.pick("性别  ", "sex       "), &[], lang.pick(sex.zh, sex.en));
    page.labelled(2, lang.pick("区划  ", "division  "), &[], &division_text(facts, lang));
}

/// The six digits, the names in the year of birth, and the years in which the code was in force.
fn division_text(facts: &Facts, lang: Lang) -> String {
    use chrono::Datelike;
    let code = facts.id.division();
    let birth_year = u16::try_from(facts.birth_date.year()).unwrap_or_default();
    let names: Vec<_> = division::full_name_on(code, birth_year).into_iter().flatten().collect();
    let years = division::years(code).map(|years| match (lang, years.last) {
        (Lang::Zh, None) => format!("（{} 年起至今）", years.first),
        (Lang::Zh, Some(last)) => format!("（{} 年至 {last} 年）", years.first),
        (Lang::En, None) => format!(" (since {})", years.first),
        (Lang::En, Some(last)) => format!(" ({} to {last})", years.first),
    });
    let code = format!("{code:06}");
    let names = std::iter::once(code.as_str()).chain(names).collect::<Vec<_>>().join(" ");
    names + &years.unwrap_or_default()
}

fn show_finding(page: &mut Page, number: &str, finding: &Finding, terms: &Terms, lang: Lang) {
    let severity = finding.severity();
    let label = format!("{}  ", severity.label(lang));
    let cells = crate::layout::width(&label).max(crate::layout::width(lang.pick("证件  ", "document  ")));
    let painted = page.paint.ink(&[Ink::of(severity)], &crate::layout::pad(&label, cells));
    page.hanging(2, &painted, cells, &[], &finding.message(lang, terms.reveal));
    let below = 2 + cells;
    if let Some(fix) = finding.fix() {
        let text = fix.show(terms.reveal);
        page.labelled(below, lang.pick("改为 ", "write "), &[], &with_hint(text, terms, lang));
    }
    let suggestions = finding.suggestions();
    for suggestion in suggestions {
        let slip = slip(&tidy_code(number).text, suggestion.reveal(), lang).unwrap_or_default();
        let text = match terms.reveal {
            Reveal::Full => format!("{}  {slip}", suggestion.reveal()),
            Reveal::Masked => slip,
        };
        page.labelled(below, lang.pick("可能 ", "maybe "), &[], &text);
    }
    if !suggestions.is_empty() && terms.reveal == Reveal::Masked {
        let hint = lang.pick("加 --reveal 显示完整的可能号码", "add --reveal to see the whole numbers");
        page.paragraph(below, &[Ink::Dim], hint);
    }
    page.paragraph(below, &[Ink::Dim], finding.code());
    if severity != Severity::Note {
        for source in finding.def().sources {
            page.paragraph(below, &[Ink::Dim], &source_name(source, lang));
        }
    }
}

/// A masked number says little about how it is written in full.
fn with_hint(text: String, terms: &Terms, lang: Lang) -> String {
    match terms.reveal {
        Reveal::Full => text,
        Reveal::Masked => text + lang.pick("（加 --reveal 完整显示）", " (add --reveal to see it whole)"),
    }
}

/// Where a suggestion differs from what was written: one place, or two neighbours that changed places. It says nothing
/// about the digits themselves, so that it may be shown with the number masked.
fn slip(written: &str, suggested: &str, lang: Lang) -> Option<String> {
    let pairs = written.chars().zip(suggested.chars()).enumerate();
    let places: Vec<usize> = pairs.filter(|(_, (a, b))| !a.eq_ignore_ascii_case(b)).map(|(at, _)| at + 1).collect();
    match (places.as_slice(), lang) {
        ([one], Lang::Zh) => Some(format!("第 {one} 位写错")),
        ([one], Lang::En) => Some(format!("character {one} is wrong")),
        ([one, two], Lang::Zh) => Some(format!("第 {one}、{two} 位写反")),
        ([one, two], Lang::En) => Some(format!("characters {one} and {two} are swapped")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_placed_without_telling_digits() {
        assert_eq!(
            slip("110105194912310021", "11010519491231002X", Lang::En).as_deref(),
            Some("character 18 is wrong")
        );
        assert_eq!(slip("1234", "1243", Lang::Zh).as_deref(), Some("第 3、4 位写反"));
        assert_eq!(slip("1234", "1234", Lang::Zh), None);
    }
}
