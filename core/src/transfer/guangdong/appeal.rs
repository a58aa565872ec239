//! The appeal in Guangdong's system (申诉): FAQ question 33, for that province.
//!
//! After a return by the receiving side (转入团支部退回, 转入团支部的上级退回), within 10 natural days, once for an application; the
//! reason has 100 characters at least; proofs are up to 8 images or 2 PDFs. The superior of the losing branch decides;
//! success completes the transfer. Known from the front end of March 2019 only, so what is checked here warns and refuses
//! only where the policy says so; that there is one appeal, and who decides it, is the order of the workflow itself.
//!
//! The day of the return is not counted, so the tenth day after it is the last. Blank characters do not count. In force:
//! 2019; whether it still is, is not known. Read at: no day.

use serde::Deserialize;

use super::GuangdongPolicy;
use crate::kernel::{Date, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::system::GUANGDONG_2019;
use crate::transfer::findings::guangdong as f;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.guangdong_appeal",
    file: file!(),
    title: ("广东系统的申诉", "the appeal in Guangdong's system"),
    questions: &[33],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GUANGDONG_2019],
    findings: &[f::AppealShort::DEF, f::AppealProof::DEF, f::AppealLate::DEF],
};

/// Days after the return in which an appeal can be made.
const DAYS: u64 = 10;
/// Characters that the explanation has at least.
const MIN_CHARACTERS: u32 = 100;
/// Images that can be handed in.
const MAX_IMAGES: u32 = 8;
/// PDFs that can be handed in.
const MAX_DOCUMENTS: u32 = 2;

/// An appeal.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// The explanation.
    pub text: String,
    /// The number of images.
    #[serde(default)]
    pub images: u32,
    /// The number of PDFs.
    #[serde(default)]
    pub documents: u32,
}

impl std::fmt::Debug for Appeal {
    /// Shows how long the explanation is, not what it says.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Appeal")
            .field("characters", &characters(&self.text))
            .field("images", &self.images)
            .field("documents", &self.documents)
            .finish()
    }
}

fn characters(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// The last day of an appeal against a return.
#[must_use]
pub fn last_day(returned: Date) -> Option<Date> {
    returned.checked_add_days(chrono::Days::new(DAYS))
}

/// Checks an appeal made today against a return.
pub(super) fn check(
    appeal: &Appeal,
    returned: Date,
    today: Date,
    policy: &GuangdongPolicy,
    findings: &mut Vec<Finding>,
) {
    let length = characters(&appeal.text);
    if length < MIN_CHARACTERS as usize {
        let short = f::AppealShort { min: MIN_CHARACTERS, length };
        findings.extend(short.at_level(policy.details).map(|finding| finding.within("text")));
    }
    let Appeal { images, documents, .. } = *appeal;
    let none = images == 0 && documents == 0;
    if none || images > MAX_IMAGES || documents > MAX_DOCUMENTS || (images > 0 && documents > 0) {
        let proof = f::AppealProof { max_images: MAX_IMAGES, max_documents: MAX_DOCUMENTS, images, documents };
        findings.extend(proof.at_level(policy.details));
    }
    if let Some(last_day) = last_day(returned).filter(|last_day| today > *last_day) {
        findings.extend(f::AppealLate { last_day }.at_level(policy.details));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Level, day};
    use crate::transfer::testing::codes;

    fn found(length: usize, images: u32, documents: u32, today: Date) -> Vec<&'static str> {
        let appeal = Appeal { text: "申".repeat(length) + " \n", images, documents };
        let mut findings = Vec::new();
        check(&appeal, day(2024, 6, 20), today, &GuangdongPolicy { details: Level::Error }, &mut findings);
        codes(&findings)
    }

    #[test]
    fn each_limit_is_kept_at_its_edge() {
        let in_time = day(2024, 6, 30);
        assert!(found(100, 8, 0, in_time).is_empty());
        assert!(found(100, 0, 2, in_time).is_empty());
        assert_eq!(found(99, 1, 0, in_time), ["transfer.guangdong_appeal_short"]);
        for (images, documents) in [(0, 0), (9, 0), (0, 3), (1, 1)] {
            assert_eq!(found(100, images, documents, in_time), ["transfer.guangdong_appeal_proof"]);
        }
        assert_eq!(found(100, 1, 0, day(2024, 7, 1)), ["transfer.guangdong_appeal_late"]);
    }

    #[test]
    fn debug_does_not_show_the_explanation() {
        let appeal = Appeal { text: "家事".to_owned(), images: 0, documents: 0 };
        assert_eq!(format!("{appeal:?}"), "Appeal { characters: 2, images: 0, documents: 0 }");
    }
}
