//! What the vectors must cover: every code failing and passing, every step of every dated parameter the day before, on
//! it and after it, every question that has a rule, every call. What is not covered yet stands in [`crate::pending`],
//! which can only shrink: an entry that is covered fails too.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use zhtj::kernel::date::parse_iso;
use zhtj::kernel::{Date, YearMonth, day};
use zhtj::questions::{Asks, QUESTIONS};
use zhtj::{catalogue, rules, wire};

use crate::vectors::Vector;

/// The first day of the calendar, from which a value holds whose beginning does not matter.
const ALWAYS: Date = day(1, 1, 1);

/// The codes of all findings in an answer, wherever they stand in it.
#[must_use]
pub fn codes(answer: &Json) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut rest = vec![answer];
    while let Some(json) = rest.pop() {
        match json {
            Json::Array(items) => rest.extend(items),
            Json::Object(fields) => {
                if fields.contains_key("severity") {
                    found.extend(fields.get("code").and_then(Json::as_str));
                }
                rest.extend(fields.values());
            }
            _ => {}
        }
    }
    found
}

/// Codes that lack a vector which has them, or a vector of the same call that was answered without them.
#[must_use]
pub fn uncovered_codes(vectors: &[&Vector]) -> BTreeSet<&'static str> {
    let answered: Vec<_> = vectors
        .iter()
        .filter(|vector| vector.expect.get("error").is_none())
        .map(|vector| (vector.call.as_str(), codes(&vector.expect)))
        .collect();
    let covered = |code: &str| {
        answered
            .iter()
            .filter(|(_, found)| found.contains(code))
            .any(|(failing, _)| answered.iter().any(|(passing, found)| passing == failing && !found.contains(code)))
    };
    catalogue::all().map(|def| def.code).filter(|code| !covered(code)).collect()
}

/// Edges of dated parameters, `parameter.id@yyyy-MM-dd:before|on|after`, at which no vector stands.
#[must_use]
pub fn uncovered_steps(vectors: &[&Vector]) -> BTreeSet<String> {
    let stood: BTreeSet<_> = vectors.iter().flat_map(|vector| &vector.steps).collect();
    edges().into_iter().filter(|edge| !stood.contains(edge)).collect()
}

/// What is wrong with the `steps` that vectors declare: an edge that does not exist, or one where the vector has no
/// day (neither `today` nor a day or month of its input) that lies there.
#[must_use]
pub fn false_steps(vectors: &[&Vector]) -> Vec<String> {
    let edges = edges();
    let mut wrong = Vec::new();
    for vector in vectors {
        for step in &vector.steps {
            if !edges.contains(step) {
                wrong.push(format!("{}: no parameter has the edge {step}", vector.id));
            } else if !lies_at(vector, step) {
                wrong.push(format!("{}: no day of it lies at {step}", vector.id));
            }
        }
    }
    wrong
}

/// A value that holds from the first day of the calendar on has nothing before it: any later day shows it.
fn edges() -> BTreeSet<String> {
    let parameters = rules::all().flat_map(|rule| rule.parameters);
    let steps = parameters.flat_map(|parameter| parameter.steps().into_iter().map(|step| (parameter.id(), step.from)));
    let places = |from: Date| if from == ALWAYS { &["after"][..] } else { &["before", "on", "after"] };
    steps.flat_map(|(id, from)| places(from).iter().map(move |place| format!("{id}@{from}:{place}"))).collect()
}

/// `before` is the last day or month before the step, so that a step which is off by one is noticed; `after` is any
/// later one.
fn lies_at(vector: &Vector, step: &str) -> bool {
    let Some((day, place)) = step.rsplit_once('@').and_then(|(_, edge)| edge.rsplit_once(':')) else { return false };
    let Some(from) = parse_iso(day) else { return false };
    let month = YearMonth::of(from);
    let at = |text: &str| match (parse_iso(text), text.parse::<YearMonth>()) {
        (Some(day), _) => match place {
            "before" => day.succ_opt() == Some(from),
            "on" => day == from,
            _ => day > from,
        },
        (None, Ok(written)) => match place {
            "before" => written.plus_months(1) == month,
            "on" => written == month,
            _ => written > month,
        },
        (None, Err(_)) => false,
    };
    texts(&vector.today).chain(texts(&vector.input)).any(at)
}

fn texts(json: &Json) -> Box<dyn Iterator<Item = &str> + '_> {
    match json {
        Json::String(text) => Box::new(std::iter::once(text.as_str())),
        Json::Array(items) => Box::new(items.iter().flat_map(texts)),
        Json::Object(fields) => Box::new(fields.values().flat_map(texts)),
        _ => Box::new(std::iter::empty()),
    }
}

/// Questions that have a rule but no vector.
#[must_use]
pub fn uncovered_questions(vectors: &[&Vector]) -> BTreeSet<u8> {
    let asked: BTreeSet<_> = vectors.iter().flat_map(|vector| &vector.faq).collect();
    let ruled: BTreeSet<_> = rules::all().flat_map(|rule| rule.questions).copied().collect();
    let questions = QUESTIONS.iter().filter(|question| question.asks == Asks::Rule).map(|question| question.number);
    questions.filter(|number| ruled.contains(number) && !asked.contains(number)).collect()
}

/// Calls that no vector makes. The lists are not asked for: their answers are locked by the golden files.
#[must_use]
pub fn uncovered_calls(vectors: &[&Vector]) -> BTreeSet<&'static str> {
    let made: BTreeSet<_> = vectors.iter().map(|vector| vector.call.as_str()).collect();
    let calls = wire::all().map(|call| call.name).filter(|name| !["catalogue.list", "rules.list"].contains(name));
    calls.filter(|name| !made.contains(name)).collect()
}

/// Compares what is not covered with what is known not to be. Both directions fail.
///
/// # Errors
/// A sentence that names what has to be added to the vectors, and what has to leave the list.
pub fn compare<T: Ord + std::fmt::Debug>(what: &str, uncovered: &BTreeSet<T>, pending: &[T]) -> Result<(), String> {
    let lacking: Vec<_> = uncovered.iter().filter(|item| !pending.contains(item)).collect();
    let done: Vec<_> = pending.iter().filter(|item| !uncovered.contains(item)).collect();
    let twice = pending.len() - pending.iter().collect::<BTreeSet<_>>().len();
    if lacking.is_empty() && done.is_empty() && twice == 0 {
        return Ok(());
    }
    Err(format!(
        "{what} that lack what they need: {lacking:?}\n{what} to be taken off tests/src/pending.rs, since they have it or are gone: \
         {done:?}\nlisted twice: {twice}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(today: &str, input: &str, step: &str) -> bool {
        let text = format!(
            r#"{{"id": "a", "title": "t", "call": "c", "today": "{today}", "input": {input}, "expect": {{}}}}"#
        );
        lies_at(&serde_json::from_str(&text).unwrap(), step)
    }

    #[test]
    fn edges_are_met_by_the_day_of_the_check_or_a_day_of_the_input() {
        let (before, on, after) = ("a.b@2017-01-01:before", "a.b@2017-01-01:on", "a.b@2017-01-01:after");
        assert!(at("2016-12-31", "{}", before) && at("2017-01-01", "{}", on) && at("2017-01-02", "{}", after));
        assert!(!at("2016-12-30", "{}", before) && !at("2017-01-02", "{}", on) && !at("2017-01-01", "{}", after));
        let joined =
            |month: &str, step: &str| at("2000-01-01", &format!(r#"{{"a": [{{"joined": "{month}"}}]}}"#), step);
        assert!(joined("2016-12", before) && joined("2017-01", on) && joined("2017-02", after));
        assert!(!joined("2016-11", before) && !joined("2017-02", on) && !joined("2017-01", after));
        assert!(!at("2016-12-31", "{}", "a.b@2017-01-01") && !at("2016-12-31", "{}", "a.b:before"));
    }
}
