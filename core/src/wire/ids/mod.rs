//! Calls about identifiers.

mod contact;
mod membership;
mod resident_id;

use serde::Deserialize;

use super::{Request, calls};
use crate::kernel::{Kind, Personal, Reveal};

calls! {
    "resident_id.check", "检查身份证号码" / "checks an ID number", [14, 17, 18, 20, 26],
        Text => resident_id::ResidentIdValue, resident_id::check;
    "resident_id.suggest", "猜测写错的身份证号码" / "suggests what a wrong ID number was meant to be", [18, 20, 26],
        resident_id::Suggest => resident_id::SuggestValue, resident_id::suggest;
    "division.find", "查行政区划代码" / "finds an administrative division", [17, 26],
        resident_id::Find => resident_id::DivisionValue, resident_id::find_division;
    "development_number.check", "检查发展团员编号" / "checks a development number", [15, 19, 26, 36],
        membership::Number => membership::NumberValue, membership::check_number;
    "member_card_number.check", "检查团员证编号" / "checks a member card number", [14],
        Text => membership::CardValue, membership::check_card;
    "person_name.check", "检查姓名" / "checks a person's name", [14, 22, 28],
        Text => contact::NameValue, contact::check_name;
    "mobile.check", "检查手机号码" / "checks a mobile number", [5, 14, 20],
        Text => contact::MobileValue, contact::check_mobile;
    "telephone.check", "检查固定电话" / "checks a landline number", [5],
        Text => contact::TelephoneValue, contact::check_telephone;
    "email.check", "检查邮箱" / "checks an e-mail address", [14],
        Text => contact::EmailValue, contact::check_email;
}

/// A text to be checked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(in crate::wire) struct Text {
    /// The text as typed or pasted.
    pub(in crate::wire) text: String,
}

/// A person's text as an answer may show it.
fn shown(kind: Kind, text: &str, reveal: Reveal) -> String {
    Personal::new(kind, text).show(reveal)
}
