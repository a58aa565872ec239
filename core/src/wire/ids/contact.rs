//! Calls about names and contacts.

use serde::Serialize;

use super::{Request, Text, shown};
use crate::ids::{email, mobile, person_name, telephone};
use crate::kernel::{Checked, Kind};

/// A mobile number; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct MobileValue {
    /// Its eleven digits, masked unless revealed.
    number: String,
}

/// A landline number; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct TelephoneValue {
    /// The tidy number, masked unless revealed.
    number: String,
    /// The area code, if it is set apart.
    area: Option<String>,
}

/// An e-mail address; `null` if it could not be read.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct EmailValue {
    /// The tidy address, masked unless revealed.
    address: String,
    /// Its domain.
    domain: String,
}

/// A name; `null` if there is none.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct NameValue {
    /// The tidy name, masked unless revealed.
    name: String,
    /// Its characters, without dots and blanks.
    length: usize,
}

pub(super) fn check_mobile(request: &Request<Text>) -> Checked<MobileValue> {
    let value = |number: &str| MobileValue { number: shown(Kind::Phone, number, request.reveal()) };
    mobile::check(&request.input.text, &request.context()).map(|mobile| value(mobile.reveal()))
}

pub(super) fn check_telephone(request: &Request<Text>) -> Checked<TelephoneValue> {
    telephone::check(&request.input.text, &request.context()).map(|telephone| TelephoneValue {
        number: shown(Kind::Phone, telephone.reveal(), request.reveal()),
        area: telephone.area().map(str::to_owned),
    })
}

pub(super) fn check_email(request: &Request<Text>) -> Checked<EmailValue> {
    email::check(&request.input.text, &request.context()).map(|email| EmailValue {
        address: shown(Kind::Email, email.reveal(), request.reveal()),
        domain: email.domain().to_owned(),
    })
}

pub(super) fn check_name(request: &Request<Text>) -> Checked<NameValue> {
    person_name::check(&request.input.text, &request.context()).map(|name| NameValue {
        name: shown(Kind::Name, name.reveal(), request.reveal()),
        length: name.length(),
    })
}
