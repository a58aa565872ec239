//! Entering the secretary (书记) when an organization's information is completed: FAQ questions 40 and 46.
//!
//! The secretary need not be registered: on submission an account is made for him, with the ID number as its user name
//! and the last eight characters of it as its initial password, which the accounts define. He may be registered in
//! another organization already, and may be secretary of several; each organization shows its own post only.
//!
//! What is to be entered while there is no secretary (question 46) is lost. Name, ID number and mobile number are required
//! for every category, so *something* must be entered; who that is was not recovered, and the check says so instead of
//! naming anybody.
//!
//! Read at: no day. The ID number and the mobile number are judged by their own rules.

use serde::Deserialize;

use super::findings::secretary as f;
use super::policy::NoSecretary;
use crate::context::Context;
use crate::ids::{mobile, resident_id};
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::organization::{FAQ_COPY_SECRETARY_ENTRY, ORGANIZATION_MANUAL_2021};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.secretary",
    file: file!(),
    title: ("填写书记信息", "entering the secretary"),
    questions: &[40, 46],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&FAQ_2019_CONTENTS, &FAQ_COPY_SECRETARY_ENTRY, &ORGANIZATION_MANUAL_2021],
    findings: &[
        f::SecretaryFields::DEF,
        f::SecretaryVacant::DEF,
        f::AccountCreated::DEF,
        f::RegisteredElsewhere::DEF,
        f::SeveralPosts::DEF,
    ],
};

static NAME: Term = Term { code: "name", zh: "书记姓名", en: "secretary's name" };
static ID_NUMBER: Term = Term { code: "id_number", zh: "书记身份证号码", en: "secretary's ID number" };
static MOBILE: Term = Term { code: "mobile", zh: "书记手机号码", en: "secretary's mobile number" };

/// Where the person entered is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Registered {
    /// Nowhere.
    Nowhere,
    /// In this organization.
    Here,
    /// In another organization.
    Elsewhere,
}

/// The secretary as entered. What is empty is not filled in.
#[derive(Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Secretary {
    /// The organization has no secretary at present.
    pub vacant: bool,
    /// The name.
    pub name: String,
    /// The ID number.
    pub id_number: String,
    /// The mobile number.
    pub mobile: String,
    /// Where the person is registered, if known.
    pub registered: Option<Registered>,
    /// Of how many other organizations the person is secretary.
    pub other_posts: u32,
}

impl std::fmt::Debug for Secretary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let filled = [&self.name, &self.id_number, &self.mobile].map(|text| !text.trim().is_empty());
        f.debug_struct("Secretary")
            .field("vacant", &self.vacant)
            .field("filled", &filled)
            .field("registered", &self.registered)
            .field("other_posts", &self.other_posts)
            .finish()
    }
}

/// Checks the secretary as entered.
///
/// # Findings
/// `secretary.fields`, `secretary.vacant`, `secretary.account_created`, `secretary.registered_elsewhere`,
/// `secretary.several_posts`, and those of the ID number below `/id_number` and of the mobile number below `/mobile`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::secretary::{Secretary, check_secretary};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// assert_eq!(check_secretary(&Secretary::default(), &context)[0].code(), "secretary.fields");
/// ```
#[must_use]
pub fn check_secretary(secretary: &Secretary, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let fields = [(&NAME, &secretary.name), (&ID_NUMBER, &secretary.id_number), (&MOBILE, &secretary.mobile)];
    let empty: Vec<&'static Term> =
        fields.into_iter().filter(|(_, text)| text.trim().is_empty()).map(|(term, _)| term).collect();
    if !empty.is_empty() {
        let unanswered = context.policy.organization.no_secretary == NoSecretary::Undecided;
        let finding = if secretary.vacant && unanswered {
            f::SecretaryVacant { fields: empty }.finding().within("vacant")
        } else {
            f::SecretaryFields { fields: empty }.finding()
        };
        findings.push(finding);
    }
    if !secretary.id_number.trim().is_empty() {
        let found = resident_id::check(&secretary.id_number, context).findings;
        findings.extend(found.into_iter().map(|finding| finding.within("id_number")));
    }
    if !secretary.mobile.trim().is_empty() {
        let found = mobile::check(&secretary.mobile, context).findings;
        findings.extend(found.into_iter().map(|finding| finding.within("mobile")));
    }
    match secretary.registered {
        Some(Registered::Nowhere) => findings.push(f::AccountCreated {}.finding().within("registered")),
        Some(Registered::Elsewhere) => findings.push(f::RegisteredElsewhere {}.finding().within("registered")),
        Some(Registered::Here) | None => {}
    }
    if secretary.other_posts > 0 {
        findings.push(f::SeveralPosts { others: secretary.other_posts }.finding().within("other_posts"));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Verdict;
    use crate::organization::permission::testing::with;
    use crate::policy::PermissionPolicy;

    fn secretary() -> Secretary {
        Secretary {
            name: "欧阳明明".to_owned(),
            id_number: "11010519491231002X".to_owned(),
            mobile: "13800138000".to_owned(),
            ..Secretary::default()
        }
    }

    fn found(secretary: &Secretary) -> (Verdict, Vec<&'static str>) {
        let findings = with(&PermissionPolicy::default(), |context| check_secretary(secretary, context));
        (Verdict::of(&findings), findings.iter().map(Finding::code).collect())
    }

    #[test]
    fn the_three_fields_are_required_unless_the_post_is_vacant_which_nobody_answers() {
        assert_eq!(found(&secretary()), (Verdict::Pass, vec![]));
        let no_mobile = Secretary { mobile: " ".to_owned(), ..secretary() };
        assert_eq!(found(&no_mobile), (Verdict::Fail, vec!["secretary.fields"]));
        let vacant = Secretary { vacant: true, ..Secretary::default() };
        assert_eq!(found(&vacant), (Verdict::Undecided, vec!["secretary.vacant"]));
        let acting = Secretary { vacant: true, ..secretary() };
        assert_eq!(found(&acting), (Verdict::Pass, vec![]));
    }

    #[test]
    fn registration_and_other_posts_refuse_nothing() {
        let new = Secretary { registered: Some(Registered::Nowhere), ..secretary() };
        assert_eq!(found(&new), (Verdict::Pass, vec!["secretary.account_created"]));
        let busy = Secretary { registered: Some(Registered::Elsewhere), other_posts: 2, ..secretary() };
        assert_eq!(found(&busy), (Verdict::Pass, vec!["secretary.registered_elsewhere", "secretary.several_posts"]));
        assert_eq!(found(&Secretary { registered: Some(Registered::Here), ..secretary() }).1, Vec::<&str>::new());
    }

    #[test]
    fn the_numbers_are_judged_and_never_shown() {
        let wrong = Secretary { id_number: "110105194912310021".to_owned(), ..secretary() };
        let findings = with(&PermissionPolicy::default(), |context| check_secretary(&wrong, context));
        assert_eq!(findings.first().map(|finding| finding.path().to_string()).as_deref(), Some("/id_number"));
        assert!(!format!("{wrong:?} {findings:?}").contains("19491231"));
    }
}
