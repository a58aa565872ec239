//! What the check of a roster can find, a file for each topic.

pub mod columns;

use crate::kernel::FindingDef;

/// The lists of the topics, in the order of the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[columns::FINDINGS];

#[cfg(test)]
mod tests {
    use crate::kernel::Severity;

    #[test]
    fn every_finding_stands_with_its_rule_and_refuses_only_on_authority() {
        for def in super::LISTS.iter().copied().flatten() {
            let rule = crate::rules::get(def.rule).unwrap_or_else(|| panic!("{} names no rule", def.code));
            assert!(rule.findings.contains(def), "{} is not listed by {}", def.code, rule.id);
            let may_refuse = def.sources.iter().any(|source| source.grade.may_refuse());
            assert!(def.severity != Severity::Error || may_refuse, "{} refuses without authority", def.code);
        }
    }
}
