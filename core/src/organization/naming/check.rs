//! Checks names against their category, and against their parts.

use std::borrow::Cow;

use serde::Deserialize;

use super::parts::NameParts;
use super::{ALIAS_CHARACTERS, FORBIDDEN, FULL_CHARACTERS, PREFIX, compose, f, full_suffix, short_suffix};
use crate::context::Context;
use crate::kernel::text::{is_blank, is_invisible, narrow};
use crate::kernel::{Diagnosis, Finding, Kind, Personal, Term};
use crate::organization::kind::Category;

static FULL: Term = Term { code: "full_name", zh: "组织全称", en: "full name" };
static SHORT: Term = Term { code: "short_name", zh: "组织简称", en: "short name" };
static ALIAS: Term = Term { code: "alias", zh: "代称", en: "alias" };

/// Names as they are given.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// The full name (组织全称).
    pub full: Option<String>,
    /// The short name (组织简称).
    pub short: Option<String>,
    /// The alias (代称).
    pub alias: Option<String>,
}

/// The name without blanks and characters without width, letters and digits in ASCII. Other full-width characters stay:
/// official names have brackets of that width.
fn tidy(name: &str) -> Cow<'_, str> {
    let stays = |c: char| !is_blank(c) && !is_invisible(c) && ascii(c) == c;
    if name.chars().all(stays) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.chars().filter(|c| !is_blank(*c) && !is_invisible(*c)).map(ascii).collect())
}

/// A full-width letter or digit as ASCII; anything else as it is.
fn ascii(c: char) -> char {
    Some(narrow(c)).filter(char::is_ascii_alphanumeric).unwrap_or(c)
}

fn too_long(name: &str, what: &'static Term, max: usize, context: &Context<'_>) -> Option<Finding> {
    let length = name.chars().count();
    let long = length > max;
    long.then(|| f::NameTooLong { what, length, max }.at_level(context.policy.organization.naming)).flatten()
}

/// Blanks and characters without width, and in an alias those that are forbidden there.
fn character(name: &str, what: &'static Term, forbidden: &[char], context: &Context<'_>) -> Option<Finding> {
    let level = context.policy.organization.naming;
    let tidy = tidy(name);
    if tidy != name {
        let finding =
            f::NameCharacter { what, character: "空白、全角字母数字或不可见字符".to_owned() }.at_level(level)?;
        return Some(finding.with_fix(Personal::new(Kind::Public, tidy.into_owned())));
    }
    let found = name.chars().find(|c| forbidden.contains(c) || c.is_control())?;
    f::NameCharacter { what, character: found.to_string() }.at_level(level)
}

/// Checks a full name (组织全称): what it begins and ends with, its length and characters. Findings lie at the root.
#[must_use]
pub fn check_full(name: &str, category: Category, context: &Context<'_>) -> Vec<Finding> {
    let level = context.policy.organization.naming;
    let mut findings = Vec::new();
    findings.extend(character(name, &FULL, &[], context));
    let name = tidy(name);
    if !name.starts_with(PREFIX) {
        findings.extend(f::FullNamePrefix { prefix: PREFIX }.at_level(level));
    }
    let suffix = full_suffix(category);
    // 总支部委员会 ends with 支部委员会, and all of them with 委员会: another category's ending is not this one's.
    let longer = Category::ALL.iter().map(|other| full_suffix(*other)).filter(|other| other.len() > suffix.len());
    let other = longer.filter(|other| other.ends_with(suffix)).any(|other| name.ends_with(other));
    if !name.ends_with(suffix) || other {
        findings.extend(f::FullNameSuffix { category: category.term(), suffix }.at_level(level));
    }
    findings.extend(too_long(&name, &FULL, FULL_CHARACTERS, context));
    findings
}

/// Checks a short name (组织简称): what it ends with, its characters. Findings lie at the root.
#[must_use]
pub fn check_short(name: &str, category: Category, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(character(name, &SHORT, &[], context));
    let name = tidy(name);
    if !has_short_form(&name, category) {
        let (category, suffix) = (category.term(), short_suffix(category));
        findings.extend(f::ShortNameSuffix { category, suffix }.at_level(context.policy.organization.naming));
    }
    findings
}

/// Whether a tidy short name has the form of its category. Nothing is allocated.
pub(in crate::organization) fn has_short_form(name: &str, category: Category) -> bool {
    match category {
        Category::LeadingBody => {
            (name.starts_with("共青团") && name.ends_with("委员会"))
                || (name.starts_with('团') && name.ends_with('委'))
                || name.ends_with("团委")
        }
        // The system names it itself.
        Category::HoldingBranch => name.ends_with("支部"),
        _ => name.ends_with(short_suffix(category)),
    }
}

/// Checks an alias (代称): its length, its characters, what it ends with. Findings lie at the root.
#[must_use]
pub fn check_alias(name: &str, category: Category, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(character(name, &ALIAS, &FORBIDDEN, context));
    let name = tidy(name);
    if category.is_branch() && !name.ends_with(short_suffix(category)) {
        let (category, suffix) = (category.term(), short_suffix(category));
        findings.extend(f::ShortNameSuffix { category, suffix }.at_level(context.policy.organization.naming));
    }
    findings.extend(too_long(&name, &ALIAS, ALIAS_CHARACTERS, context));
    findings
}

/// Checks given names, and, where the parts are given, compares them with the names that the parts make.
///
/// Findings lie at `/full`, `/short` and `/alias`; those about the parts at `/parts`.
#[must_use]
pub fn check(given: &Given, parts: Option<&NameParts>, category: Category, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let composed = parts.map(|parts| compose(parts, category, context));
    let names = composed.as_ref().and_then(|composed| composed.value.as_ref());
    let mut one = |name: Option<&String>, what: &'static Term, field: &'static str, expected: Option<&str>| {
        let Some(name) = name else { return };
        let found = match field {
            "full" => check_full(name, category, context),
            "short" => check_short(name, category, context),
            _ => check_alias(name, category, context),
        };
        findings.extend(found.into_iter().map(|finding| finding.within(field)));
        if let Some(expected) = expected.filter(|expected| **expected != *tidy(name)) {
            let differs =
                f::NameDiffers { what, expected: expected.to_owned() }.at_level(context.policy.organization.naming);
            let suggestion = || vec![Personal::new(Kind::Public, expected)];
            findings.extend(differs.map(|finding| finding.with_suggestions(suggestion()).within(field)));
        }
    };
    one(given.full.as_ref(), &FULL, "full", names.map(|names| names.full.as_str()));
    one(given.short.as_ref(), &SHORT, "short", names.map(|names| names.short.as_str()));
    one(given.alias.as_ref(), &ALIAS, "alias", names.and_then(|names| names.alias.as_deref()));
    // What is wrong with the names that the parts make was said of the given ones.
    let about_parts = |finding: &Finding| {
        matches!(finding.code(), "organization.name_part_missing" | "organization.name_part_superfluous")
    };
    let about_parts = composed.into_iter().flat_map(|composed| composed.findings).filter(about_parts);
    findings.extend(about_parts.map(|finding| finding.within("parts")));
    findings
}
