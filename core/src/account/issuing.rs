//! Who may issue codes for whom: FAQ questions 6, 8 and 11.
//!
//! The answer to question 6 (如何生成管理员注册码) is not recovered. Questions 3 and 4 say who: «上级组织指定的组织管理员使用»,
//! «联系上级组织管理员，重新分配管理员注册码». A manual of 2020 says direct subordinates. Reset codes are made by «本级或直属上级»
//! administrators (copies of the FAQ, 2020 to 2025; a branch secretary gets one from the superior). Where in the menus a
//! registration code is made is not known. Not dated: no source shows a change.

use crate::sources::organization::ORGANIZATION_MANUAL_2020;
use serde::{Deserialize, Serialize};

use super::findings::codes as f;
use crate::context::Context;
use crate::kernel::{Diagnosis, Finding, ReadAt, Rule, Term};
use crate::sources::accounts::{EDIT_CLAIM_2026, FAQ_COPY_EDITING, FAQ_COPY_SECRETARY, RESET_CODE_GUIDE_2025};
use crate::sources::faq::{FAQ_2019_Q3, FAQ_2019_Q4};
use crate::sources::league::SCHOOL_GUIDE_2021;

/// The rule.
pub static RULE: Rule = Rule {
    id: "issuing.who",
    file: file!(),
    title: ("谁可以生成注册码和重置码", "who may issue codes"),
    questions: &[6, 8, 11],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &FAQ_2019_Q3,
        &FAQ_2019_Q4,
        &ORGANIZATION_MANUAL_2020,
        &FAQ_COPY_EDITING,
        &FAQ_COPY_SECRETARY,
        &SCHOOL_GUIDE_2021,
        &RESET_CODE_GUIDE_2025,
        &EDIT_CLAIM_2026,
    ],
    findings: &[f::RegistrationIssuer::DEF, f::SkipsLevel::DEF, f::ResetIssuer::DEF],
};

/// How the issuer's organization stands to the one that the code is for (or that the person belongs to).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IssuerRelation {
    /// It is the same organization (本级).
    Own,
    /// It is the direct superior (直属上级).
    DirectSuperior,
    /// It is a superior further up.
    HigherSuperior,
    /// It is none of these.
    Unrelated,
}

/// Who issues a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Issuer {
    /// How the issuer's organization stands to the holder's.
    pub relation: IssuerRelation,
    /// Whether the issuer is an administrator of that organization.
    pub administrator: bool,
}

impl Issuer {
    /// The word for messages.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match (self.administrator, self.relation) {
            (false, _) => {
                &Term { code: "no_administrator", zh: "非管理员", en: "somebody who is no administrator" }
            }
            (true, IssuerRelation::Own) => {
                &Term { code: "own", zh: "本级组织管理员", en: "own organization's administrator" }
            }
            (true, IssuerRelation::DirectSuperior) => {
                &Term {
                    code: "direct_superior", zh: "直属上级组织管理员", en: "direct superior's administrator"
                }
            }
            (true, IssuerRelation::HigherSuperior) => {
                &Term { code: "higher_superior", zh: "更上级组织管理员", en: "higher superior's administrator" }
            }
            (true, IssuerRelation::Unrelated) => {
                &Term {
                    code: "unrelated", zh: "无隶属关系的组织管理员", en: "unrelated organization's administrator"
                }
            }
        }
    }
}

/// Checks who issues a registration code. Findings lie at `/issuer`: `issuing.registration_issuer`,
/// `issuing.skips_level`.
#[must_use]
pub fn check_registration_issuer(issuer: Issuer, context: &Context<'_>) -> Vec<Finding> {
    let finding = match (issuer.administrator, issuer.relation) {
        (true, IssuerRelation::DirectSuperior) => None,
        (true, IssuerRelation::HigherSuperior) => skips_level(context),
        (true, IssuerRelation::Own | IssuerRelation::Unrelated) | (false, _) => {
            Some(f::RegistrationIssuer { issuer: issuer.term() }.finding())
        }
    };
    finding.map(|finding| finding.within("issuer")).into_iter().collect()
}

/// Checks who issues a reset code. Findings lie at `/issuer`: `issuing.reset_issuer`, `issuing.skips_level`.
///
/// ```
/// use zhtj::account::issuing::{Issuer, IssuerRelation, check_reset_issuer};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let mut issuer = Issuer { relation: IssuerRelation::Own, administrator: true };
/// assert!(check_reset_issuer(issuer, &context).is_empty());
/// issuer.administrator = false;
/// assert_eq!(check_reset_issuer(issuer, &context)[0].code(), "issuing.reset_issuer");
/// ```
#[must_use]
pub fn check_reset_issuer(issuer: Issuer, context: &Context<'_>) -> Vec<Finding> {
    let finding = match (issuer.administrator, issuer.relation) {
        (true, IssuerRelation::Own | IssuerRelation::DirectSuperior) => None,
        (true, IssuerRelation::HigherSuperior) => skips_level(context),
        (true, IssuerRelation::Unrelated) | (false, _) => Some(f::ResetIssuer { issuer: issuer.term() }.finding()),
    };
    finding.map(|finding| finding.within("issuer")).into_iter().collect()
}

fn skips_level(context: &Context<'_>) -> Option<Finding> {
    f::SkipsLevel {}.at_level(context.policy.account.skips_level)
}
