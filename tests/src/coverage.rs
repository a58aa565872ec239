//! What the vectors must cover: every code failing and passing, every step of every dated parameter the day before, on
//! it and after it, every question that has a rule, every call. What is not covered yet stands in [`crate::pending`],
//! which can only shrink: an entry that is covered fails too.

use std::collections::{BTreeMap, BTreeSet};

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
    edges().into_keys().filter(|edge| !stood.contains(edge)).collect()
}

/// What is wrong with the `steps` that vectors declare: an edge that does not exist, or one where the vector has no
/// day (neither `today` nor a day or month of its input) that lies there.
#[must_use]
pub fn false_steps(vectors: &[&Vector]) -> Vec<String> {
    let edges = edges();
    let mut wrong = Vec::new();
    for vector in vectors {
        for step in &vector.steps {
            match edges.get(step) {
                None => wrong.push(format!("{}: no parameter has the edge {step}", vector.id)),
                Some(edge) if !edge.is_met_by(vector) => {
                    wrong.push(format!("{}: no day of it lies at {step}", vector.id));
                }
                Some(_) => {}
            }
        }
    }
    wrong
}

/// A place at the beginning of a step.
#[derive(Debug, Clone, Copy)]
enum Edge {
    /// The last day (or month) before it, so that a step which is off by one is noticed.
    Before(Date),
    /// Its first day (or month).
    On(Date),
    /// A later day of it: after the first, before the next step.
    After(Date, Option<Date>),
}

impl Edge {
    fn is_met_by(self, vector: &Vector) -> bool {
        texts(&vector.today).chain(texts(&vector.input)).any(|text| match (parse_iso(text), text.parse()) {
            (Some(day), _) => self.is_day(day),
            (None, Ok(month)) => self.is_month(month),
            (None, Err(_)) => false,
        })
    }

    fn is_day(self, day: Date) -> bool {
        match self {
            Self::Before(from) => day.succ_opt() == Some(from),
            Self::On(from) => day == from,
            Self::After(from, next) => day > from && next.is_none_or(|next| day < next),
        }
    }

    /// A month can only stand at a step that begins with one.
    fn is_month(self, month: YearMonth) -> bool {
        let (Self::Before(from) | Self::On(from) | Self::After(from, _)) = self;
        let first = YearMonth::of(from);
        from == first.first_day()
            && match self {
                Self::Before(_) => month.plus_months(1) == first,
                Self::On(_) => month == first,
                Self::After(_, next) => month > first && next.is_none_or(|next| month.last_day() < next),
            }
    }
}

/// Every edge by its name. A value that holds from the first day of the calendar on has nothing before it.
fn edges() -> BTreeMap<String, Edge> {
    let mut edges = BTreeMap::new();
    for parameter in rules::all().flat_map(|rule| rule.parameters) {
        let steps = parameter.steps();
        for (index, from) in steps.iter().map(|step| step.from).enumerate() {
            let name = |place: &str| format!("{}@{from}:{place}", parameter.id());
            let next = steps.get(index + 1).map(|next| next.from);
            edges.insert(name("after"), Edge::After(from, next));
            if from != ALWAYS {
                edges.insert(name("before"), Edge::Before(from));
                edges.insert(name("on"), Edge::On(from));
            }
        }
    }
    edges
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

    fn met(edge: Edge, today: &str, input: &str) -> bool {
        let text = format!(
            r#"{{"id": "a", "title": "t", "call": "c", "today": "{today}", "input": {input}, "expect": {{}}}}"#
        );
        edge.is_met_by(&serde_json::from_str(&text).unwrap())
    }

    #[test]
    fn edges_are_met_by_the_day_of_the_check_or_a_day_of_the_input() {
        let (from, next) = (day(2017, 1, 1), Some(day(2018, 1, 1)));
        let (before, on, after) = (Edge::Before(from), Edge::On(from), Edge::After(from, next));
        let checked = |edge, today: &str| met(edge, today, "{}");
        assert!(checked(before, "2016-12-31") && checked(on, "2017-01-01") && checked(after, "2017-01-02"));
        assert!(!checked(before, "2016-12-30") && !checked(on, "2017-01-02") && !checked(after, "2017-01-01"));
        assert!(checked(after, "2017-12-31") && !checked(after, "2018-01-01"));
        let joined = |edge, month: &str| met(edge, "2000-01-01", &format!(r#"{{"a": [{{"joined": "{month}"}}]}}"#));
        assert!(joined(before, "2016-12") && joined(on, "2017-01") && joined(after, "2017-02"));
        assert!(!joined(before, "2016-11") && !joined(on, "2017-02") && !joined(after, "2017-01"));
        assert!(joined(after, "2017-12") && !joined(after, "2018-01"));
        let amid = Edge::After(day(2023, 6, 22), None);
        assert!(joined(amid, "2023-06-23") && !joined(amid, "2023-07"));
    }
}
