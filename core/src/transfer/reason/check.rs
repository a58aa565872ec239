//! The form of a transfer checked against the table of reasons. FAQ questions 33 and 34, and the appendix.
//!
//! Schools must not send graduates who go on to study (升学) to townships or streets (guides of 2021 and 2022; the
//! sentence survives in paraphrases only). The fields with a star must be filled in (form of 2021); the contact in China
//! for those who study abroad is told by one page of low authority; Guangdong asks for the school or unit always, and
//! for ten characters where the reason is another one. A limit of the national form's texts was not found.
//!
//! Read at: the day of the application.

use serde::Deserialize;

use super::table::{GUANGDONG_REASON_TEXT, GUANGDONG_REASONS, Permission, REASONS, Row, may_go_to, row};
use super::{DestinationKind, FormField, Reason};
use crate::context::Context;
use crate::kernel::text::tidy_text;
use crate::kernel::{Date, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::graduates::{
    FUZHOU_NOTICE_2022, GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022, LINKAGE_ANSWERS_2022,
    SCHOOL_GUIDE_SICAU_2024, TRANSFER_CLAIMS_2025, TRANSFER_FORM_2021,
};
use crate::sources::system::GUANGDONG_2019;
use crate::transfer::findings::reason as f;
use crate::transfer::graduation::first_known;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.reason",
    file: file!(),
    title: ("转接原因、必填项和去向", "reasons of a transfer, their fields and destinations"),
    questions: &[33, 34, crate::questions::APPENDIX],
    read_at: ReadAt::EventDay,
    parameters: &[&REASONS, &GUANGDONG_REASONS, &GUANGDONG_REASON_TEXT],
    sources: &[
        &SCHOOL_GUIDE_SICAU_2024,
        &GRADUATE_GUIDE_2022,
        &GRADUATE_GUIDE_2021,
        &GRADUATE_GUIDE_2020,
        &TRANSFER_FORM_2021,
        &GUANGDONG_2019,
        &FUZHOU_NOTICE_2022,
        &LINKAGE_ANSWERS_2022,
        &TRANSFER_CLAIMS_2025,
    ],
    findings: &[
        f::FieldMissing::DEF,
        f::ContactMissing::DEF,
        f::GuangdongFieldMissing::DEF,
        f::ReasonTextShort::DEF,
        f::DestinationForbidden::DEF,
        f::DestinationHousehold::DEF,
        f::DestinationNotNamed::DEF,
        f::ReasonFieldsUnknown::DEF,
        f::ReasonNotKnown::DEF,
    ],
};

/// A form as it was filled in. Blank text counts as not filled in.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReasonForm {
    /// The reason.
    pub reason: Reason,
    /// The day of the application, `yyyy-MM-dd`; today if left out.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// What kind of organization the member is to go to, if known; then it is judged.
    #[serde(default)]
    pub destination: Option<DestinationKind>,
    /// Whether the receiving organization initiates; then it is not asked for the receiving organization.
    #[serde(default)]
    pub by_receiver: bool,
    /// The receiving organization (转入组织).
    #[serde(default)]
    pub target: Option<String>,
    /// The kind of school (毕业去向).
    #[serde(default)]
    pub study_destination: Option<String>,
    /// The name of the school (转入学校名称).
    #[serde(default)]
    pub school_name: Option<String>,
    /// The address of the school (转入学校所在地详细地址).
    #[serde(default)]
    pub school_address: Option<String>,
    /// The name of the unit (工作单位名称).
    #[serde(default)]
    pub unit_name: Option<String>,
    /// The address of the unit (工作单位所在地详细地址).
    #[serde(default)]
    pub unit_address: Option<String>,
    /// The contact in China (国内常用联系人).
    #[serde(default)]
    pub domestic_contact: Option<String>,
    /// The school or unit in Guangdong's form (学习/工作单位).
    #[serde(default)]
    pub guangdong_unit: Option<String>,
    /// The explanation of another reason in Guangdong's form.
    #[serde(default)]
    pub reason_text: Option<String>,
}

impl std::fmt::Debug for ReasonForm {
    /// Names the filled fields; what stands in them belongs to a person.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let filled: Vec<_> = FormField::ALL.iter().filter(|field| self.is_filled(**field)).collect();
        f.debug_struct("ReasonForm")
            .field("reason", &self.reason)
            .field("on", &self.on)
            .field("destination", &self.destination)
            .field("by_receiver", &self.by_receiver)
            .field("filled", &filled)
            .finish_non_exhaustive()
    }
}

impl ReasonForm {
    /// An empty form for a reason.
    #[must_use]
    pub const fn new(reason: Reason) -> Self {
        Self {
            reason,
            on: None,
            destination: None,
            by_receiver: false,
            target: None,
            study_destination: None,
            school_name: None,
            school_address: None,
            unit_name: None,
            unit_address: None,
            domestic_contact: None,
            guangdong_unit: None,
            reason_text: None,
        }
    }

    fn text(&self, field: FormField) -> Option<&str> {
        match field {
            FormField::Target => self.target.as_deref(),
            // The question has its own answer in every form: no is one.
            FormField::SeparateSystem => None,
            FormField::StudyDestination => self.study_destination.as_deref(),
            FormField::SchoolName => self.school_name.as_deref(),
            FormField::SchoolAddress => self.school_address.as_deref(),
            FormField::UnitName => self.unit_name.as_deref(),
            FormField::UnitAddress => self.unit_address.as_deref(),
            FormField::DomesticContact => self.domestic_contact.as_deref(),
            FormField::GuangdongUnit => self.guangdong_unit.as_deref(),
            FormField::ReasonText => self.reason_text.as_deref(),
        }
    }

    fn is_filled(&self, field: FormField) -> bool {
        self.text(field).is_some_and(|text| !tidy_text(text).text.is_empty())
    }
}

/// Checks a form: the fields its reason asks for, the destination, the length of an explanation. The path of a finding
/// is the field of [`ReasonForm`].
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
/// use zhtj::transfer::reason::{DestinationKind, Reason, ReasonForm, check};
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
/// let form = ReasonForm {
///     destination: Some(DestinationKind::RegistrationTownship),
///     target: Some("某镇团委".into()),
///     study_destination: Some("普通高校".into()),
///     school_name: Some("某大学".into()),
///     school_address: Some("某市某路1号".into()),
///     ..ReasonForm::new(Reason::Study)
/// };
/// assert_eq!(check(&form, &context)[0].code(), "transfer.destination_forbidden");
/// ```
#[must_use]
pub fn check(form: &ReasonForm, context: &Context<'_>) -> Vec<Finding> {
    let on = form.on.unwrap_or(context.today);
    let reason = form.reason.term();
    let row = match row(form.reason, on) {
        Ok((row, _)) => row,
        Err(coverage) => {
            return vec![f::ReasonNotKnown { reason, first: first_known(coverage) }.finding().within("reason")];
        }
    };
    let mut findings: Vec<_> = missing(form, row).collect();
    if !row.fields_known {
        findings.extend(
            f::ReasonFieldsUnknown { reason }
                .at_level(context.policy.transfer.graduates.fields_unknown)
                .map(|finding| finding.within("reason")),
        );
    }
    findings.extend(short_text(form, on));
    findings.extend(form.destination.and_then(|kind| destination(form.reason, row, kind, on)));
    findings
}

fn missing(form: &ReasonForm, row: &Row) -> impl Iterator<Item = Finding> {
    let reason = form.reason.term();
    let asked = row.fields.iter().copied().filter(|field| !(form.by_receiver && *field == FormField::Target));
    asked.filter(|field| !form.is_filled(*field)).map(move |field| {
        let term = field.term();
        let finding = match field {
            _ if form.reason.is_guangdong() => f::GuangdongFieldMissing { reason, field: term }.finding(),
            FormField::DomesticContact => f::ContactMissing {}.finding(),
            _ => f::FieldMissing { reason, field: term }.finding(),
        };
        finding.within(term.code)
    })
}

fn short_text(form: &ReasonForm, on: Date) -> Option<Finding> {
    let text = form.reason_text.as_deref().filter(|_| form.reason == Reason::GuangdongOther)?;
    let length = tidy_text(text).text.chars().count();
    let (min, _) = GUANGDONG_REASON_TEXT.on(on).ok()?;
    let short = length > 0 && length < usize::from(min);
    short.then(|| f::ReasonTextShort { min, length }.finding().within("reason_text"))
}

fn destination(reason: Reason, row: &Row, kind: DestinationKind, on: Date) -> Option<Finding> {
    let (reason_term, destination) = (reason.term(), kind.term());
    let finding = match may_go_to(reason, kind, on).ok()? {
        Permission::Named => return None,
        Permission::Forbidden => f::DestinationForbidden { reason: reason_term, destination }.finding(),
        Permission::AdvisedAgainst => f::DestinationHousehold {}.finding(),
        Permission::NotNamed => {
            let named = row.to.iter().map(|kind| kind.term()).collect();
            f::DestinationNotNamed { reason: reason_term, destination, named }.finding()
        }
    };
    Some(finding.within("destination"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::kernel::{Severity, day};
    use crate::policy::Policy;

    fn codes(form: &ReasonForm) -> Vec<(&'static str, String)> {
        let policy = Policy::default();
        let context = Context { today: day(2024, 6, 20), region: Region::Unspecified, policy: &policy };
        let findings = check(form, &context);
        findings.iter().map(|finding| (finding.code(), finding.path().to_string())).collect()
    }

    #[test]
    fn an_empty_form_lacks_exactly_its_fields() {
        for reason in Reason::ALL.iter().copied() {
            let (row, _) = row(reason, day(2024, 6, 20)).unwrap();
            let lacking: Vec<_> =
                codes(&ReasonForm::new(reason)).into_iter().filter(|(code, _)| code.ends_with("_missing")).collect();
            let fields: Vec<_> = row.fields.iter().map(|field| format!("/{}", field.term().code)).collect();
            assert_eq!(lacking.iter().map(|(_, path)| path.clone()).collect::<Vec<_>>(), fields, "{reason:?}");
            let asked_of_receiver = ReasonForm { by_receiver: true, ..ReasonForm::new(reason) };
            assert!(codes(&asked_of_receiver).iter().all(|(_, path)| path != "/target"));
        }
    }

    #[test]
    fn blank_text_is_not_filled_in() {
        let form = ReasonForm { target: Some(" \u{3000}".into()), ..ReasonForm::new(Reason::Move) };
        assert_eq!(codes(&form), [("transfer.field_missing", "/target".to_owned())]);
        let form = ReasonForm { target: Some("某支部".into()), ..ReasonForm::new(Reason::Move) };
        assert_eq!(codes(&form), []);
    }

    #[test]
    fn guangdong_wants_ten_characters() {
        let with = |text: &str| {
            let form = ReasonForm {
                guangdong_unit: Some("某厂".into()),
                target: Some("某支部".into()),
                reason_text: Some(text.into()),
                ..ReasonForm::new(Reason::GuangdongOther)
            };
            codes(&form).into_iter().map(|(code, _)| code).collect::<Vec<_>>()
        };
        assert_eq!(with("一二三四五六七八九"), ["transfer.reason_text_short"]);
        assert!(with("一二三四五六七八九十").is_empty());
        assert_eq!(with(" "), ["transfer.guangdong_field_missing"]);
    }

    #[test]
    fn a_day_before_the_first_table_is_undecided() {
        let policy = Policy::default();
        let context = Context { today: day(2018, 12, 31), region: Region::Unspecified, policy: &policy };
        let findings = check(&ReasonForm::new(Reason::Study), &context);
        assert_eq!(findings.len(), 1);
        assert_eq!(findings[0].severity(), Severity::Undecided);
    }

    #[test]
    fn debug_shows_no_text_of_a_person() {
        let form = ReasonForm { domestic_contact: Some("王五".into()), ..ReasonForm::new(Reason::AbroadStudy) };
        assert!(!format!("{form:?}").contains("王五"));
    }
}
