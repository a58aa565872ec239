//! Calls about ID numbers and divisions.

use chrono::Datelike;
use serde::{Deserialize, Deserializer, Serialize, de};
use serde_json::{Value as Json, json};

use super::{Request, Text};
use crate::ids::resident_id::{self, Facts, Hints};
use crate::ids::{Document, Sex, division, findings as f};
use crate::kernel::date::{LeapBirthday, age_on, iso};
use crate::kernel::{Checked, Date, Diagnosis, Kind, Personal};

/// A number and what else is known of the person.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Suggest {
    /// The number as typed or pasted.
    text: String,
    /// The birth date, `yyyy-MM-dd`.
    #[serde(default, with = "iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    birth_date: Option<Date>,
    /// The sex.
    #[serde(default)]
    sex: Option<Sex>,
    /// Not born before this day, `yyyy-MM-dd`.
    #[serde(default, with = "iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    born_from: Option<Date>,
    /// Not born after this day, `yyyy-MM-dd`.
    #[serde(default, with = "iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    born_until: Option<Date>,
}

/// Numbers that may be meant.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct SuggestValue {
    /// Likeliest first, masked unless revealed; none if the number is right or nothing one slip away fits.
    suggestions: Vec<String>,
}

/// A division to be found.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Find {
    /// Its six digits.
    #[serde(deserialize_with = "six_digits")]
    #[cfg_attr(feature = "schema", schemars(with = "String", regex(pattern = "^[0-9]{6}$")))]
    code: u32,
    /// The year whose names are wanted; the last year of the code if left out.
    #[serde(default)]
    year: Option<u16>,
}

fn six_digits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
    let is_code = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let code = if is_code { text.parse().ok() } else { None };
    code.ok_or_else(|| de::Error::custom("invalid division, expected six digits"))
}

/// What an ID number tells; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct ResidentIdValue {
    /// The number in 18 characters, masked unless revealed.
    id: String,
    /// The document it belongs to.
    document: Document,
    /// Whether it was written with 15 digits.
    first_generation: bool,
    /// The day of birth, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    birth_date: String,
    /// The sex.
    sex: Sex,
    /// Completed years on the day of the check; `null` before the birth.
    age: Option<u16>,
    /// The division; `null` if it stands in no table.
    division: Option<DivisionValue>,
}

/// A division.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct DivisionValue {
    /// Its six digits.
    code: String,
    /// Its names in the year asked for (of an ID number: the year of birth), from the province down.
    name: Vec<&'static str>,
    /// First year in which the code is known.
    first_year: u16,
    /// Last year in which it was in force; `null` if it still is.
    last_year: Option<u16>,
}

pub(super) fn check(request: &Request<Text>) -> Json {
    let checked = resident_id::check(&request.input.text, &request.context());
    checked.to_json(|facts| json!(value_of(facts, request)), request.lang, request.reveal())
}

pub(super) fn suggest(request: &Request<Suggest>) -> Json {
    let input = &request.input;
    let hints = Hints {
        birth_date: input.birth_date,
        sex: input.sex,
        born_from: input.born_from,
        born_until: input.born_until,
    };
    let checked = resident_id::check_with(&input.text, &hints, &request.context());
    let found = checked.findings.iter().flat_map(crate::kernel::Finding::suggestions);
    let suggestions = found.map(|text| text.show(request.reveal())).collect();
    let answer = Checked { value: Some(SuggestValue { suggestions }), findings: checked.findings };
    answer.to_json(|value| json!(value), request.lang, request.reveal())
}

pub(super) fn find_division(request: &Request<Find>) -> Json {
    let Find { code, year } = request.input;
    let policy = &request.policy.ids;
    let known = division::years(code);
    let this_year = u16::try_from(request.today.year()).unwrap_or_default();
    let year = year.or_else(|| known.as_ref().and_then(|years| years.last)).unwrap_or(this_year);
    let province = u8::try_from(code / 10_000).unwrap_or_default();
    let finding = match &known {
        Some(_) => None,
        None if division::is_province(province) => {
            f::IdDivisionUnknown { division: format!("{code:06}") }.at_level(policy.unknown_division)
        }
        None => f::IdProvince { province: format!("{province:02}") }.at_level(policy.impossible_province),
    };
    let checked = Checked { value: division_value(code, year), findings: finding.into_iter().collect() };
    checked.to_json(|value| json!(value), request.lang, request.reveal())
}

/// The division with its names in a year; `None` if it stands in no table.
fn division_value(code: u32, year: u16) -> Option<DivisionValue> {
    division::years(code).map(|years| DivisionValue {
        code: format!("{code:06}"),
        name: division::full_name_on(code, year).into_iter().flatten().collect(),
        first_year: years.first,
        last_year: years.last,
    })
}

fn value_of(facts: &Facts, request: &Request<Text>) -> ResidentIdValue {
    let birth_year = u16::try_from(facts.birth_date.year()).unwrap_or_default();
    ResidentIdValue {
        id: Personal::new(Kind::Id, facts.id.reveal()).show(request.reveal()),
        document: facts.document,
        first_generation: facts.first_generation,
        birth_date: facts.birth_date.to_string(),
        sex: facts.sex,
        age: age_on(facts.birth_date, request.today, LeapBirthday::default()),
        division: division_value(facts.id.division(), birth_year),
    }
}
