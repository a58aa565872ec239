//! Calls about joining.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::join::archive::{ArchiveTerms, ArchiveUpload, check_archive};
use crate::join::arithmetic::age_at;
use crate::join::since_2020::{EntryWay, check_entry, entry_route};
use crate::join::underage::{Route, route};
use crate::join::{EventDate, JoinFacts, age, check};
use crate::kernel::{Checked, Date, Kind, Personal, Term};

calls! {
    "join.check", "检查入团年月及有关日期" / "checks the joining date and the dates beside it", [16, 17, 26],
        JoinFacts => JoinValue, check_join;
    "join.route", "低龄入团的团员怎样处理" / "tells what to do about a member admitted below the age", [16, 26],
        RouteInput => RouteValue, find_route;
    "join.entry", "谁可以录入某时入团的团员" / "tells who may enter a member who joined on a date", [3, 13],
        EntryInput => EntryValue, find_entry;
    "join.archive", "检查入团志愿书的上传" / "checks the upload of an application form", [17],
        ArchiveUpload => ArchiveValue, check_upload;
}

/// What the joining date tells; fields that need a date not given are `null`.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct JoinValue {
    /// Completed years at the joining under the policy's arithmetic; `null` before the birth.
    age: Option<u16>,
    /// The age from which the system takes somebody who joined then.
    minimum_age: Option<u8>,
}

fn check_join(request: &Request<JoinFacts>) -> Json {
    let context = request.context();
    let (facts, policy) = (&request.input, &request.policy.join);
    let value = JoinValue {
        age: facts
            .joined
            .zip(facts.birth_date)
            .and_then(|(joined, birth)| age_at(birth, joined, policy.age_arithmetic, policy.leap_birthday)),
        minimum_age: facts
            .joined
            .and_then(|joined| age::minimum_age_on(joined.parameter_day(), request.region, policy).ok()),
    };
    let checked = Checked { value: Some(value), findings: check(facts, &context) };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// A member who may have been admitted below the age.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RouteInput {
    /// The birth date, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    birth_date: Date,
    /// When the person joined.
    joined: EventDate,
    /// Whether the record is already in the system.
    #[serde(default)]
    in_system: bool,
}

/// What is to be done.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RouteValue {
    /// `ordinary`, `review`, `wait` or `central_committee`.
    way: &'static str,
    /// Whether the system would refuse the record as it stands.
    refused: bool,
    /// The joining month to be entered after the review, `yyyy-MM`, masked unless revealed; `null` if it stays.
    new_month: Option<String>,
    /// What is to be done, in order.
    steps: Vec<StepValue>,
}

/// One thing to be done.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct StepValue {
    /// A stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl StepValue {
    const fn of(term: &Term) -> Self {
        Self { code: term.code, zh: term.zh, en: term.en }
    }
}

fn find_route(request: &Request<RouteInput>) -> Json {
    let RouteInput { birth_date, joined, in_system } = request.input;
    let value = |route: &Route| {
        let month = |month| Personal::new(Kind::Text, format!("{month}")).show(request.reveal());
        json!(RouteValue {
            way: route.way.term().code,
            refused: route.refused,
            new_month: route.new_month.map(month),
            steps: route.steps.iter().map(StepValue::of).collect(),
        })
    };
    route(birth_date, joined, in_system, &request.context()).to_json(value, request.lang, request.reveal())
}

/// Somebody to be entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct EntryInput {
    /// When the person joined.
    joined: EventDate,
    /// How the person is to be entered; if given, it is judged.
    #[serde(default)]
    way: Option<EntryWay>,
}

/// Who may enter the person.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct EntryValue {
    /// The ways that are open.
    ways: Vec<EntryWay>,
    /// Whether the application form has to be uploaded after the entry.
    archive: bool,
}

fn find_entry(request: &Request<EntryInput>) -> Json {
    let EntryInput { joined, way } = request.input;
    let route = entry_route(joined);
    let mut ways = vec![EntryWay::Administrator];
    if route.self_registration {
        ways.push(EntryWay::SelfRegistration);
    }
    let finding = way.and_then(|way| check_entry(joined, way, &request.context()));
    let value = EntryValue { ways, archive: route.archive };
    let checked = Checked { value: Some(value), findings: finding.into_iter().collect() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// The terms of an upload; `null` where none is asked for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ArchiveValue {
    /// The last day in time, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    deadline: String,
    /// Days from today to that day; negative once it is over.
    days_left: i64,
    /// The largest size in bytes.
    max_bytes: u64,
}

fn check_upload(request: &Request<ArchiveUpload>) -> Json {
    let value = |terms: &ArchiveTerms| {
        let deadline = terms.deadline.to_string();
        json!(ArchiveValue { deadline, days_left: terms.days_left, max_bytes: terms.max_bytes })
    };
    check_archive(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use crate::wire::call;

    fn route(reveal: bool) -> Json {
        let request = format!(
            r#"{{"today": "2026-11-22", "reveal": {reveal}, "input": {{"birth_date": "2004-06-15", "joined": "2017-05"}}}}"#
        );
        serde_json::from_str(&call("join.route", &request).unwrap()).unwrap()
    }

    #[test]
    fn the_month_of_a_birthday_is_shown_only_when_asked_for() {
        let masked = route(false);
        assert!(!masked.to_string().contains("2018-06"));
        let shown = route(true);
        assert_eq!(shown["value"]["new_month"], "2018-06");
        assert_eq!(shown["findings"][0]["params"]["month"], "2018-06");
    }

    #[test]
    fn a_date_in_another_shape_is_refused_with_its_place_and_without_its_text() {
        let error = call("join.check", r#"{"today": "2026-11-22", "input": {"joined": "2017/05"}}"#).unwrap_err();
        assert_eq!((error.code(), error.path()), ("request.invalid_value", "/input/joined"));
        assert!(!error.to_json().to_string().contains("2017/05"));
    }
}
