//! Makes names from their parts.

use super::parts::{ClassParts, NameParts, SchoolKind};
use super::{PREFIX, check, f, full_suffix, short_suffix};
use crate::context::Context;
use crate::kernel::{Checked, Diagnosis, Finding, Term};
use crate::organization::kind::Category;

/// The names of an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The full name (组织全称).
    pub full: String,
    /// The short name (组织简称).
    pub short: String,
    /// The alias (代称), which class branches have.
    pub alias: Option<String>,
}

static REGION: Term = Term { code: "region", zh: "行政区划", en: "region" };
static UNITS: Term = Term { code: "units", zh: "单位名称", en: "unit" };
static MAJOR: Term = Term { code: "major", zh: "专业", en: "major" };
static CLASS: Term = Term { code: "class", zh: "班级", en: "class" };
static COLLEGE: Term = Term { code: "college", zh: "院系", en: "college" };

/// The text of a part without blanks around it; `None` if nothing remains.
fn part(text: Option<&String>) -> Option<&str> {
    text.map(|text| text.trim()).filter(|text| !text.is_empty())
}

/// Makes the names of an organization. The value is `None` where a part is missing without which no name can be made.
///
/// Findings lie at the fields of [`NameParts`]: `organization.name_part_missing`,
/// `organization.name_part_superfluous`; those of the names that were made at `/full`, `/short`, `/alias`.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::Category;
/// use zhtj::organization::naming::{NameParts, compose};
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let parts = NameParts {
///     region: Some("甲市乙区".to_owned()),
///     units: vec!["第一中学".to_owned()],
///     ..NameParts::default()
/// };
/// let names = compose(&parts, Category::Committee, &context).value.unwrap();
/// assert_eq!(names.full, "中国共产主义青年团甲市乙区第一中学委员会");
/// assert_eq!(names.short, "第一中学团委");
/// ```
#[must_use]
pub fn compose(parts: &NameParts, category: Category, context: &Context<'_>) -> Checked<Names> {
    let level = context.policy.organization.naming;
    let mut findings: Vec<Finding> = Vec::new();
    let region = part(parts.region.as_ref());
    let units: Vec<&str> = parts.units.iter().filter_map(|unit| part(Some(unit))).collect();
    let class = parts.class.as_ref().filter(|_| category.is_branch());
    let superfluous = |field: &'static Term| {
        f::NamePartSuperfluous { part: field }.at_level(level).map(|finding| finding.within(field.code))
    };
    let missing = |field: &'static Term| f::NamePartMissing { part: field }.finding().within(field.code);
    if parts.class.is_some() && class.is_none() {
        findings.extend(superfluous(&CLASS));
    }
    if category == Category::LeadingBody {
        if !units.is_empty() {
            findings.extend(superfluous(&UNITS));
        }
        let Some(region) = region else {
            findings.push(missing(&REGION));
            return Checked { value: None, findings };
        };
        let names =
            Names {
                full: format!("{PREFIX}{region}委员会"), short: format!("共青团{region}委员会"), alias: None
            };
        return finish(names, category, context, findings);
    }
    let mut full = PREFIX.to_owned();
    match (region, parts.nature.names_region()) {
        (Some(region), true) => full.push_str(region),
        (Some(_), false) => findings.extend(superfluous(&REGION)),
        (None, true) => findings.push(missing(&REGION)),
        (None, false) => {}
    }
    let Some(own) = units.last() else {
        findings.push(missing(&UNITS));
        return Checked { value: None, findings };
    };
    full.extend(units.iter().copied());
    let (mut short, mut alias) = ((*own).to_owned(), None);
    if let Some(class) = class {
        let Some(text) = class_text(class, units.len(), &missing, &superfluous, &mut findings) else {
            return Checked { value: None, findings };
        };
        full.push_str(&text.in_names);
        alias = Some(text.in_alias + short_suffix(category));
        short = text.in_names;
    }
    if parts.system_wide && category == Category::Committee {
        full.push_str("系统");
    }
    full.push_str(full_suffix(category));
    short.push_str(short_suffix(category));
    finish(Names { full, short, alias }, category, context, findings)
}

/// A class as the names have it.
struct ClassText {
    in_names: String,
    in_alias: String,
}

/// The class as the names have it: major where the school has one, year, class.
fn class_text(
    class: &ClassParts,
    units: usize,
    missing: &dyn Fn(&'static Term) -> Finding,
    superfluous: &dyn Fn(&'static Term) -> Option<Finding>,
    findings: &mut Vec<Finding>,
) -> Option<ClassText> {
    let major = part(class.major.as_ref());
    let within = |finding: Finding| finding.within("class");
    if class.school == SchoolKind::University && units < 2 {
        // The units are given as one list, from the university down to the college.
        findings.push(f::NamePartMissing { part: &COLLEGE }.finding().within("units"));
    }
    let named = match (class.school, major) {
        (SchoolKind::University | SchoolKind::Vocational, Some(major)) => major,
        (SchoolKind::University | SchoolKind::Vocational, None) => {
            findings.push(within(missing(&MAJOR)));
            ""
        }
        (SchoolKind::Secondary, Some(_)) => {
            findings.extend(superfluous(&MAJOR).map(within));
            ""
        }
        (SchoolKind::Secondary, None) => "",
    };
    let number = class.class.trim();
    if number.is_empty() {
        findings.push(within(missing(&CLASS)));
        return None;
    }
    let number = number.strip_suffix('班').unwrap_or(number);
    let year = class.entry_year;
    Some(ClassText {
        in_names: format!("{year}级{named}{number}班"), in_alias: format!("{named}{year}级{number}班")
    })
}

fn finish(names: Names, category: Category, context: &Context<'_>, mut findings: Vec<Finding>) -> Checked<Names> {
    let mut nested = |found: Vec<Finding>, field| findings.extend(found.into_iter().map(|one| one.within(field)));
    nested(check::check_full(&names.full, category, context), "full");
    nested(check::check_short(&names.short, category, context), "short");
    if let Some(alias) = &names.alias {
        nested(check::check_alias(alias, category, context), "alias");
    }
    Checked { value: Some(names), findings }
}
