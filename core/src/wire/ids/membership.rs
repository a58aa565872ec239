//! Calls about the numbers of membership.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, Text, shown};
use crate::ids::{DevelopmentNumber, development_number, member_card};
use crate::kernel::{Kind, YearMonth};

/// A development number and the month of joining.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Number {
    /// The number as typed or pasted; `null`, left out or blank if there is none.
    #[serde(default)]
    text: Option<String>,
    /// The month of joining, `yyyy-MM`; `null` or left out if it is not known, when only the form is checked.
    #[serde(default)]
    join: Option<YearMonth>,
}

/// What a development number tells; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct NumberValue {
    /// The number, masked unless revealed.
    number: String,
    /// The year in its first four digits.
    year: u16,
}

/// What a member card number tells; `null` if it is not eight digits.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct CardValue {
    /// The number, masked unless revealed.
    number: String,
}

pub(super) fn check_number(request: &Request<Number>) -> Json {
    let text = request.input.text.as_deref();
    let context = request.context();
    let checked = match request.input.join {
        Some(join) => development_number::check(text, join, &context),
        None => development_number::check_form(text, &context),
    };
    let value = |number: &DevelopmentNumber| NumberValue {
        number: shown(Kind::Number, number.reveal(), request.reveal()),
        year: number.year(),
    };
    checked.to_json(|number| json!(value(number)), request.lang, request.reveal())
}

pub(super) fn check_card(request: &Request<Text>) -> Json {
    let checked = member_card::check(&request.input.text, &request.context());
    let number = |reveal: &str| shown(Kind::Number, reveal, request.reveal());
    checked.to_json(|card| json!(CardValue { number: number(card.reveal()) }), request.lang, request.reveal())
}
