//! Required fields of an organization: FAQ questions 40 (how to enter the secretary), 42 (complete information, its first
//! half) and 46 (no secretary yet).
//!
//! The manual of 2021 lists the required fields of 领导机关, 基层团委 and 团支部; the lists of 团工委 and 团总支 are not
//! recovered: [`OrganizationPolicy::unlisted_fields`](super::policy::OrganizationPolicy::unlisted_fields). The four numbers
//! of posts (编制) are filled in truthfully, "0" where there are none; that actual numbers may not exceed the quota is said
//! nowhere and not checked. The lengths (full name 99, e-mail 49 characters, numbers of nine digits) are Guangdong's and
//! only warn.
//!
//! The secretary need not be registered: the system makes the account when the form is submitted, and the same person may
//! be secretary elsewhere (question 40). What to enter where there is no secretary yet is not recovered (question 46):
//! [`OrganizationPolicy::no_secretary`](super::policy::OrganizationPolicy::no_secretary).

use serde::Deserialize;

use super::findings::structure as f;
use super::kind::Category;
use super::naming;
use super::policy::{NoSecretary, UnlistedFields};
use crate::context::Context;
use crate::ids::{email, mobile, person_name, resident_id, telephone};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::faq::FAQ_COPY_REGISTERED;
use crate::sources::organization::{FAQ_COPY_SECRETARY_ENTRY, ORGANIZATION_MANUAL_2021};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.fields",
    file: file!(),
    title: ("团组织必填信息", "required information of an organization"),
    questions: &[40, 42, 46],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_COPY_SECRETARY_ENTRY, &ORGANIZATION_MANUAL_2021, &FAQ_COPY_REGISTERED, &GUANGDONG_2019],
    findings: &[
        f::FieldMissing::DEF,
        f::FieldLikelyMissing::DEF,
        f::RequiredFieldsUnknown::DEF,
        f::FieldTooLong::DEF,
        f::NoSecretaryYet::DEF,
        f::SecretaryGetsAccount::DEF,
        f::SchoolNumberMisplaced::DEF,
    ],
};

/// A field of the form.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its name in [`Card`] and its words.
    pub term: &'static Term,
    /// Required of leading bodies, basic committees, branches.
    pub required: [bool; 3],
    path: [&'static str; 2],
    given: fn(&Card) -> bool,
}

fn text(value: Option<&String>) -> bool {
    value.is_some_and(|text| !text.trim().is_empty())
}

macro_rules! fields {
    ($($name:ident, $zh:literal, $en:literal, $required:expr, $path:expr, $given:expr;)*) => {
        $(static $name: Term = Term { code: $path[1], zh: $zh, en: $en };)*

        /// The fields of the manual in its order.
        pub static FIELDS: &[Field] =
            &[$(Field { term: &$name, required: $required, path: $path, given: $given }),*];
    };
}

const ALL: [bool; 3] = [true; 3];
const LEADING: [bool; 3] = [true, false, false];
const NOT_BRANCHES: [bool; 3] = [true, true, false];
const BASIC: [bool; 3] = [false, true, true];

fields! {
    SHORT_NAME, "组织简称", "short name", ALL, ["", "short_name"], |card| text(card.short_name.as_ref());
    FULL_NAME, "组织全称", "full name", ALL, ["", "full_name"], |card| text(card.full_name.as_ref());
    TELEPHONE, "联系电话", "telephone", LEADING, ["", "telephone"], |card| text(card.telephone.as_ref());
    EMAIL, "电子邮箱", "e-mail address", LEADING, ["", "email"], |card| text(card.email.as_ref());
    INDUSTRY, "单位所属行业类别", "industry of the unit", BASIC, ["", "industry"], |card| text(card.industry.as_ref());
    ADMIN_QUOTA, "本级团组织行政编制数", "administrative posts", NOT_BRANCHES, ["", "administrative_quota"],
        |card| card.administrative_quota.is_some();
    ADMIN_STAFF, "行政编制实际配备数", "administrative posts filled", NOT_BRANCHES, ["", "administrative_staff"],
        |card| card.administrative_staff.is_some();
    PUBLIC_QUOTA, "本级团组织事业编制数", "public-institution posts", NOT_BRANCHES, ["", "institution_quota"],
        |card| card.institution_quota.is_some();
    PUBLIC_STAFF, "事业编制实际配备数", "public-institution posts filled", NOT_BRANCHES, ["", "institution_staff"],
        |card| card.institution_staff.is_some();
    SECRETARY_NAME, "书记姓名", "secretary's name", ALL, ["secretary", "name"], |card| text(card.secretary.name.as_ref());
    SECRETARY_ID, "书记身份证号码", "secretary's ID number", ALL, ["secretary", "id_number"],
        |card| text(card.secretary.id_number.as_ref());
    SECRETARY_MOBILE, "书记手机号码", "secretary's mobile number", ALL, ["secretary", "mobile"],
        |card| text(card.secretary.mobile.as_ref());
}

/// The secretary as the form asks for one.
#[derive(Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct SecretaryEntry {
    /// The name (书记姓名).
    pub name: Option<String>,
    /// The ID number (书记身份证号码).
    pub id_number: Option<String>,
    /// The mobile number (书记手机号码).
    pub mobile: Option<String>,
    /// Whether the person is registered in the system; `null` if not known.
    pub registered: Option<bool>,
    /// Whether there is no secretary yet.
    pub vacant: bool,
}

impl std::fmt::Debug for SecretaryEntry {
    /// Shows what is given, not what it is.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretaryEntry")
            .field("name", &self.name.is_some())
            .field("id_number", &self.id_number.is_some())
            .field("mobile", &self.mobile.is_some())
            .field("registered", &self.registered)
            .field("vacant", &self.vacant)
            .finish()
    }
}

/// The information of an organization as its form asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The category (组织类别).
    pub category: Category,
    /// The short name (组织简称).
    #[serde(default)]
    pub short_name: Option<String>,
    /// The full name (组织全称).
    #[serde(default)]
    pub full_name: Option<String>,
    /// The telephone number (联系电话).
    #[serde(default)]
    pub telephone: Option<String>,
    /// The e-mail address (电子邮箱).
    #[serde(default)]
    pub email: Option<String>,
    /// The industry (单位所属行业类别); the national list is not known, any text is taken.
    #[serde(default)]
    pub industry: Option<String>,
    /// Administrative posts (行政编制数).
    #[serde(default)]
    pub administrative_quota: Option<u64>,
    /// Administrative posts filled (行政编制实际配备数).
    #[serde(default)]
    pub administrative_staff: Option<u64>,
    /// Posts of a public institution (事业编制数).
    #[serde(default)]
    pub institution_quota: Option<u64>,
    /// Posts of a public institution filled (事业编制实际配备数).
    #[serde(default)]
    pub institution_staff: Option<u64>,
    /// The number of the school (学校机构编号), for independent schools.
    #[serde(default)]
    pub school_number: Option<String>,
    /// The secretary (书记).
    #[serde(default)]
    pub secretary: SecretaryEntry,
}

/// The column of the manual for a category; `None` where the manual has none.
const fn column(category: Category) -> Option<usize> {
    match category {
        Category::LeadingBody => Some(0),
        Category::Committee => Some(1),
        Category::Branch | Category::GraduatingBranch => Some(2),
        // Nobody fills in a holding branch by hand, as far as is known.
        Category::WorkCommittee | Category::GeneralBranch | Category::HoldingBranch => None,
    }
}

impl Field {
    /// Whether the manual requires it of a category; `None` where the manual does not list the category.
    #[must_use]
    pub fn required_of(&self, category: Category) -> Option<bool> {
        column(category).map(|column| self.required_in(column))
    }

    fn required_in(&self, column: usize) -> bool {
        self.required.get(column).copied().unwrap_or(false)
    }

    fn place(&self, finding: Finding) -> Finding {
        let [outer, inner] = self.path;
        let finding = finding.within(inner);
        if outer.is_empty() { finding } else { finding.within(outer) }
    }
}

/// Checks the information of an organization: what is missing, what is malformed.
///
/// Findings lie at the fields of [`Card`]; those about identifiers come from [`crate::ids`], those about names from
/// [`naming`].
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::fields::{Card, check_card};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let card: Card = serde_json::from_str(r#"{"category": "团支部", "short_name": "2024级2班团支部"}"#)?;
/// let missing = check_card(&card, &context);
/// assert!(missing.iter().all(|finding| finding.code() == "organization.field_missing"));
/// assert_eq!(missing.len(), 5);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn check_card(card: &Card, context: &Context<'_>) -> Vec<Finding> {
    let policy = &context.policy.organization;
    let mut findings = Vec::new();
    let (known, borrowed) = match column(card.category) {
        Some(column) => (Some(column), None),
        None if policy.unlisted_fields == UnlistedFields::LikeCommittee => (None, Some(1)),
        None => {
            let category = card.category.term();
            findings.push(f::RequiredFieldsUnknown { category }.finding().within("category"));
            (None, None)
        }
    };
    let vacant = card.secretary.vacant;
    for field in FIELDS.iter().filter(|field| !(field.given)(card)) {
        if vacant && field.path.first() == Some(&"secretary") {
            continue;
        }
        let required = known.is_some_and(|column| field.required_in(column));
        // What is required of every category that the manual lists is likely required of the others.
        let likely =
            known.is_none() && (field.required == ALL || borrowed.is_some_and(|column| field.required_in(column)));
        if required {
            findings.push(field.place(f::FieldMissing { field: field.term }.finding()));
        } else if likely {
            findings.push(field.place(f::FieldLikelyMissing { field: field.term }.finding()));
        }
    }
    check_names(card, context, &mut findings);
    check_contact(card, context, &mut findings);
    check_secretary(&card.secretary, context, &mut findings);
    findings
}

fn check_names(card: &Card, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut nested = |found: Vec<Finding>, field| findings.extend(found.into_iter().map(|one| one.within(field)));
    if let Some(name) = card.short_name.as_deref().filter(|name| !name.trim().is_empty()) {
        nested(naming::check_short(name, card.category, context), "short_name");
    }
    if let Some(name) = card.full_name.as_deref().filter(|name| !name.trim().is_empty()) {
        nested(naming::check_full(name, card.category, context), "full_name");
    }
}

const EMAIL_CHARACTERS: usize = 49;
const POST_DIGITS: u64 = 999_999_999;

fn check_contact(card: &Card, context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(text) = card.telephone.as_deref().filter(|text| !text.trim().is_empty()) {
        findings.extend(telephone::check(text, context).findings.into_iter().map(|one| one.within("telephone")));
    }
    if let Some(text) = card.email.as_deref().filter(|text| !text.trim().is_empty()) {
        findings.extend(email::check(text, context).findings.into_iter().map(|one| one.within("email")));
        if text.trim().chars().count() > EMAIL_CHARACTERS {
            findings.push(f::FieldTooLong { field: &EMAIL, max: EMAIL_CHARACTERS }.finding().within("email"));
        }
    }
    for (number, term) in [
        (card.administrative_quota, &ADMIN_QUOTA),
        (card.administrative_staff, &ADMIN_STAFF),
        (card.institution_quota, &PUBLIC_QUOTA),
        (card.institution_staff, &PUBLIC_STAFF),
    ] {
        if number.is_some_and(|number| number > POST_DIGITS) {
            findings.push(f::FieldTooLong { field: term, max: 9 }.finding().within(term.code));
        }
    }
    if card.category == Category::LeadingBody && text(card.school_number.as_ref()) {
        findings.push(f::SchoolNumberMisplaced {}.finding().within("school_number"));
    }
}

fn check_secretary(entry: &SecretaryEntry, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut nested = |found: Vec<Finding>, field| {
        findings.extend(found.into_iter().map(|one| one.within(field).within("secretary")));
    };
    if entry.vacant {
        if context.policy.organization.no_secretary == NoSecretary::Undecided {
            nested(vec![f::NoSecretaryYet {}.finding()], "vacant");
        } else {
            let missing = [&SECRETARY_NAME, &SECRETARY_ID, &SECRETARY_MOBILE];
            for field in missing {
                nested(vec![f::FieldMissing { field }.finding()], field.code);
            }
        }
        return;
    }
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    if let Some(text) = given(&entry.name) {
        nested(person_name::check(&text, context).findings, "name");
    }
    if let Some(text) = given(&entry.id_number) {
        nested(resident_id::check(&text, context).findings, "id_number");
    }
    if let Some(text) = given(&entry.mobile) {
        nested(mobile::check(&text, context).findings, "mobile");
    }
    if entry.registered == Some(false) {
        nested(vec![f::SecretaryGetsAccount {}.finding()], "registered");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with, with_policy};
    use crate::policy::OrganizationPolicy;

    fn card(category: Category) -> Card {
        serde_json::from_value(serde_json::json!({
            "category": category, "short_name": "", "secretary": {},
        }))
        .unwrap()
    }

    fn missing(category: Category) -> Vec<&'static str> {
        with(|context| check_card(&card(category), context))
            .iter()
            .filter(|finding| finding.code() == "organization.field_missing")
            .map(|finding| match finding.param("field") {
                Some(crate::kernel::Value::Term(term)) => term.code,
                _ => "",
            })
            .collect()
    }

    #[test]
    fn each_category_has_the_column_of_the_manual() {
        let secretary = ["name", "id_number", "mobile"];
        let posts = ["administrative_quota", "administrative_staff", "institution_quota", "institution_staff"];
        let expect = |parts: &[&[&'static str]]| parts.concat();
        let names = ["short_name", "full_name"];
        assert_eq!(missing(Category::LeadingBody), expect(&[&names, &["telephone", "email"], &posts, &secretary]));
        assert_eq!(missing(Category::Committee), expect(&[&names, &["industry"], &posts, &secretary]));
        assert_eq!(missing(Category::Branch), expect(&[&names, &["industry"], &secretary]));
    }

    #[test]
    fn two_categories_are_undecided_unless_a_policy_borrows_a_column() {
        for category in [Category::WorkCommittee, Category::GeneralBranch] {
            let found = with(|context| codes(&check_card(&card(category), context)));
            assert_eq!(found.first(), Some(&"organization.required_fields_unknown"));
            assert_eq!(found.iter().filter(|code| **code == "organization.field_likely_missing").count(), 5);
            let policy =
                OrganizationPolicy { unlisted_fields: UnlistedFields::LikeCommittee, ..OrganizationPolicy::default() };
            let found = with_policy(&policy, |context| codes(&check_card(&card(category), context)));
            assert_eq!(found, ["organization.field_likely_missing"; 10]);
        }
    }

    #[test]
    fn zero_posts_are_an_answer_and_ten_digits_are_too_many() {
        let mut card = card(Category::Committee);
        card.administrative_quota = Some(0);
        card.institution_quota = Some(999_999_999);
        card.institution_staff = Some(1_000_000_000);
        let found = with(|context| check_card(&card, context));
        let at =
            |path: &str| found.iter().filter(|f| f.path().to_string() == path).map(Finding::code).collect::<Vec<_>>();
        assert!(at("/administrative_quota").is_empty() && at("/institution_quota").is_empty());
        assert_eq!(at("/institution_staff"), ["organization.field_too_long"]);
    }

    #[test]
    fn a_vacant_secretary_is_undecided_or_missing_and_never_shown_in_debug() {
        let mut card = card(Category::Branch);
        card.secretary.vacant = true;
        let found = with(|context| codes(&check_card(&card, context)));
        assert!(found.contains(&"organization.no_secretary_yet"));
        assert_eq!(found.iter().filter(|code| **code == "organization.field_missing").count(), 3);
        let policy = OrganizationPolicy { no_secretary: NoSecretary::Refuse, ..OrganizationPolicy::default() };
        let found = with_policy(&policy, |context| codes(&check_card(&card, context)));
        assert_eq!(found, ["organization.field_missing"; 6]);
        card.secretary.name = Some("张三".to_owned());
        assert!(!format!("{card:?}").contains("张三"));
    }
}
