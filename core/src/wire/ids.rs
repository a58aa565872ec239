//! Calls about identifiers.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::ids::resident_id::{self, Facts};
use crate::ids::{Document, Sex, division};
use crate::kernel::date::{LeapBirthday, age_on};
use crate::kernel::{Kind, Personal};

calls! {
    "resident_id.check", "检查身份证号码" / "checks an ID number", [14, 17, 18, 20, 26],
        Text => ResidentIdValue, check_resident_id;
}

/// A text to be checked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    /// The text as typed or pasted.
    pub(super) text: String,
}

/// What an ID number tells; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ResidentIdValue {
    /// The number in 18 characters, masked unless revealed.
    id: String,
    /// The document it belongs to.
    document: Document,
    /// Whether it was written with 15 digits.
    first_generation: bool,
    /// The day of birth, `yyyy-MM-dd`.
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
struct DivisionValue {
    /// Its six digits.
    code: String,
    /// Its names in the year of birth, from the province down.
    name: Vec<&'static str>,
    /// First year in which the code is known.
    first_year: u16,
    /// Last year in which it was in force; `null` if it still is.
    last_year: Option<u16>,
}

fn check_resident_id(request: &Request<Text>) -> Json {
    let checked = resident_id::check(&request.input.text, &request.context());
    checked.to_json(|facts| json!(value_of(facts, request)), request.lang, request.reveal())
}

fn value_of(facts: &Facts, request: &Request<Text>) -> ResidentIdValue {
    use chrono::Datelike;
    let code = facts.id.division();
    let birth_year = u16::try_from(facts.birth_date.year()).unwrap_or_default();
    let division = division::years(code).map(|years| DivisionValue {
        code: format!("{code:06}"),
        name: division::full_name_on(code, birth_year).into_iter().flatten().collect(),
        first_year: years.first,
        last_year: years.last,
    });
    ResidentIdValue {
        id: Personal::new(Kind::Id, facts.id.reveal()).show(request.reveal()),
        document: facts.document,
        first_generation: facts.first_generation,
        birth_date: facts.birth_date.to_string(),
        sex: facts.sex,
        age: age_on(facts.birth_date, request.today, LeapBirthday::default()),
        division,
    }
}
