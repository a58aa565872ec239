//! When an organization is complete: FAQ questions 29 (完成录入的各项标准), 17 and 42 (组织信息完善的标准).
//!
//! By copies of the FAQ: the cadres of a 领导机关 are complete when the required fields of all of them are filled in; a
//! 团委, 团工委 or 团总支 needs at least two cadres besides; the copy is cut off before 团支部, so that the people of a
//! branch are undecided unless a policy says otherwise. Of every organization the information is complete when all its
//! required fields are filled in and the secretary is registered and has a mobile number; the statistics are refreshed
//! every hour (统计数据每小时…). Whether a leading body without any cadre is complete is not known.
//!
//! In force as long as the system; the copies give no beginning. Read at: today.

use serde::{Deserialize, Serialize};

use super::findings as f;
use super::policy::BranchStandard;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Dated, Diagnosis, Finding, ReadAt, Rule, Severity, Term, Verdict, day};
use crate::organization::Category;
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_COPY_FORMAT, FAQ_COPY_FUZHOU};

/// The rule.
pub static RULE: Rule = Rule {
    id: "completion.organization",
    file: file!(),
    title: ("组织完成录入的标准", "when an organization is complete"),
    questions: &[17, 29, 42],
    read_at: ReadAt::Today,
    parameters: &[&COMMITTEE_CADRES, &REFRESH_MINUTES],
    sources: &[&FAQ_2019_CONTENTS, &FAQ_COPY_FUZHOU, &FAQ_COPY_FORMAT],
    findings: &[
        f::InformationIncomplete::DEF,
        f::SecretaryUnregistered::DEF,
        f::SecretaryNoMobile::DEF,
        f::CadresFew::DEF,
        f::CadresIncomplete::DEF,
        f::PeopleIncomplete::DEF,
        f::BranchUnknown::DEF,
        f::LeadingBodyEmpty::DEF,
        f::NotStated::DEF,
        f::CountsDiffer::DEF,
        f::ShownHourly::DEF,
    ],
};

/// The fewest cadres of a committee, work committee or general branch. The source gives no beginning.
pub static COMMITTEE_CADRES: Dated<u32> = Dated {
    id: "completion.committee_cadres",
    zh: "团委、团工委、团总支至少录入的团干部人数",
    en: "fewest cadres of a committee, work committee or general branch",
    steps: &[Step { from: day(1, 1, 1), value: Some(2), source: &FAQ_COPY_FUZHOU }],
};

/// Minutes between two refreshes of the statistics. The source gives no beginning.
pub static REFRESH_MINUTES: Dated<u32> = Dated {
    id: "completion.refresh_minutes",
    zh: "统计数据的更新间隔（分钟）",
    en: "minutes between two refreshes of the statistics",
    steps: &[Step { from: day(1, 1, 1), value: Some(60), source: &FAQ_COPY_FORMAT }],
};

static INFORMATION: Term =
    Term { code: "information", zh: "组织信息是否填全", en: "whether the information is filled in" };
static SECRETARY: Term =
    Term { code: "secretary", zh: "书记的注册和手机号码", en: "the secretary's registration and mobile" };
static PEOPLE: Term =
    Term {
        code: "people", zh: "团员和团干部的资料是否填全", en: "whether the fields of its people are filled in"
    };

/// Some people, and how many of them are complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct People {
    /// All of them.
    pub total: u32,
    /// Those whose required fields are filled in.
    pub complete: u32,
}

impl People {
    /// Those who lack something.
    #[must_use]
    pub const fn lacking(self) -> u32 {
        self.total.saturating_sub(self.complete)
    }
}

/// What is known of an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Its category.
    pub category: Category,
    /// Whether all its required fields are filled in (`organization.fields` tells); `null` if not known.
    #[serde(default)]
    pub information: Option<bool>,
    /// Whether its secretary is registered; `null` if not known.
    #[serde(default)]
    pub secretary_registered: Option<bool>,
    /// Whether its secretary has a mobile number; `null` if not known.
    #[serde(default)]
    pub secretary_mobile: Option<bool>,
    /// Its own cadres.
    #[serde(default)]
    pub cadres: People,
    /// Its own members; only a branch has any.
    #[serde(default)]
    pub members: People,
    /// Whether nobody looked at the fields of its people, so that only their number is known; `complete` says nothing
    /// then.
    #[serde(default)]
    pub people_unseen: bool,
}

/// Tells what an organization lacks, and a note if nothing. Its verdict is `pass` for a complete one, `fail` for one
/// that is certainly incomplete.
///
/// # Findings
/// The codes of [`RULE`], at the fields of [`Facts`].
///
/// ```
/// use zhtj::completion::organization::{Facts, People, check};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::organization::Category;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let facts = Facts {
///     category: Category::Committee,
///     information: Some(true),
///     secretary_registered: Some(true),
///     secretary_mobile: Some(true),
///     cadres: People { total: 1, complete: 1 },
///     members: People::default(),
///     people_unseen: false,
/// };
/// assert_eq!(check(&facts, &context)[0].code(), "completion.cadres_few");
/// ```
#[must_use]
pub fn check(facts: &Facts, context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (people, field) in [(facts.cadres, "cadres"), (facts.members, "members")] {
        let People { total, complete } = people;
        if complete > total {
            findings.push(f::CountsDiffer { complete, total }.finding().within("complete").within(field));
        }
    }
    check_information(facts, &mut findings);
    if facts.people_unseen && facts.cadres.total.max(facts.members.total) > 0 {
        findings.push(f::NotStated { part: &PEOPLE }.finding().within("people_unseen"));
    }
    if facts.category.is_branch() {
        check_branch(facts, context, &mut findings);
    } else {
        check_cadres(facts, context, &mut findings);
    }
    if findings.is_empty()
        && let Ok((minutes, _)) = REFRESH_MINUTES.on(context.today)
    {
        findings.push(f::ShownHourly { minutes }.finding());
    }
    findings
}

/// Whether an organization with these findings is complete; `None` if nobody can tell.
#[must_use]
pub fn is_complete(findings: &[Finding]) -> Option<bool> {
    match Verdict::of(findings) {
        Verdict::Pass => Some(true),
        Verdict::Fail => Some(false),
        Verdict::Undecided => None,
    }
}

fn check_information(facts: &Facts, findings: &mut Vec<Finding>) {
    match facts.information {
        Some(true) => {}
        Some(false) => findings.push(f::InformationIncomplete {}.finding().within("information")),
        None => findings.push(f::NotStated { part: &INFORMATION }.finding().within("information")),
    }
    match (facts.secretary_registered, facts.secretary_mobile) {
        (Some(false), _) => {
            findings.push(f::SecretaryUnregistered {}.finding().within("secretary_registered"));
        }
        (Some(true) | None, Some(false)) => {
            findings.push(f::SecretaryNoMobile {}.finding().within("secretary_mobile"));
        }
        (Some(true), Some(true)) => {}
        (None, _) => findings.push(f::NotStated { part: &SECRETARY }.finding().within("secretary_registered")),
        (_, None) => findings.push(f::NotStated { part: &SECRETARY }.finding().within("secretary_mobile")),
    }
}

fn check_cadres(facts: &Facts, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let People { total: given, .. } = facts.cadres;
    if facts.category == Category::LeadingBody {
        if given == 0 {
            findings.push(f::LeadingBodyEmpty {}.finding().within("cadres"));
        }
    } else if let Ok((needed, _)) = COMMITTEE_CADRES.on(context.today)
        && given < needed
    {
        let category = facts.category.term();
        findings.push(f::CadresFew { category, needed, given, lacking: needed - given }.finding().within("cadres"));
    }
    let lacking = facts.cadres.lacking();
    if lacking > 0 && !facts.people_unseen {
        findings.push(f::CadresIncomplete { lacking, given }.finding().within("cadres"));
    }
}

fn check_branch(facts: &Facts, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let everybody = context.policy.completion.branch_standard == BranchStandard::Everybody;
    let sum = |of: fn(People) -> u32| u64::from(of(facts.members)) + u64::from(of(facts.cadres));
    let (lacking, given) = (sum(People::lacking), sum(|people| people.total));
    if lacking > 0 && !facts.people_unseen {
        let finding = f::PeopleIncomplete { lacking, given }.finding().within("members");
        findings.push(if everybody { finding.with_severity(Severity::Error) } else { finding });
    }
    if !everybody {
        findings.push(f::BranchUnknown {}.finding().within("category"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::policy::Policy;

    fn found(facts: &Facts, branch_standard: BranchStandard) -> (Vec<&'static str>, Option<bool>) {
        let mut policy = Policy::default();
        policy.completion.branch_standard = branch_standard;
        let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
        let findings = check(facts, &context);
        (findings.iter().map(Finding::code).collect(), is_complete(&findings))
    }

    fn whole(category: Category, total: u32, complete: u32) -> Facts {
        Facts {
            category,
            information: Some(true),
            secretary_registered: Some(true),
            secretary_mobile: Some(true),
            cadres: People { total, complete },
            members: People::default(),
            people_unseen: false,
        }
    }

    #[test]
    fn committees_need_two_cadres_and_leading_bodies_some() {
        let at = |category, total, complete| found(&whole(category, total, complete), BranchStandard::Undecided).0;
        for category in [Category::Committee, Category::WorkCommittee, Category::GeneralBranch] {
            assert_eq!(at(category, 0, 0), ["completion.cadres_few"]);
            assert_eq!(at(category, 1, 1), ["completion.cadres_few"]);
            assert_eq!(at(category, 1, 0), ["completion.cadres_few", "completion.cadres_incomplete"]);
            assert_eq!(at(category, 2, 2), ["completion.shown_hourly"]);
            assert_eq!(at(category, 2, 1), ["completion.cadres_incomplete"]);
        }
        assert_eq!(at(Category::LeadingBody, 0, 0), ["completion.leading_body_empty"]);
        assert_eq!(at(Category::LeadingBody, 1, 1), ["completion.shown_hourly"]);
        assert_eq!(at(Category::Committee, 2, 3), ["completion.counts_differ"]);
    }

    #[test]
    fn a_branch_is_undecided_unless_a_policy_says_otherwise() {
        let mut facts = whole(Category::Branch, 1, 1);
        facts.members = People { total: 20, complete: 20 };
        assert_eq!(found(&facts, BranchStandard::Undecided).1, None);
        assert_eq!(found(&facts, BranchStandard::Everybody).1, Some(true));
        facts.members.complete = 19;
        assert_eq!(found(&facts, BranchStandard::Undecided).1, None);
        assert_eq!(found(&facts, BranchStandard::Everybody).1, Some(false));
    }

    #[test]
    fn people_whom_nobody_looked_at_leave_it_open() {
        let unseen = Facts { people_unseen: true, ..whole(Category::Committee, 2, 0) };
        assert_eq!(found(&unseen, BranchStandard::Undecided), (vec!["completion.not_stated"], None));
        let nobody = Facts { cadres: People::default(), ..unseen };
        assert_eq!(found(&nobody, BranchStandard::Undecided), (vec!["completion.cadres_few"], Some(false)));
        let branch = Facts { members: People { total: 9, complete: 0 }, ..whole(Category::Branch, 0, 0) };
        let branch = Facts { people_unseen: true, ..branch };
        assert_eq!(found(&branch, BranchStandard::Everybody), (vec!["completion.not_stated"], None));
    }

    #[test]
    fn the_secretary_is_registered_and_has_a_mobile() {
        let at = |registered, mobile| {
            let facts = Facts {
                secretary_registered: registered,
                secretary_mobile: mobile,
                ..whole(Category::Committee, 2, 2)
            };
            found(&facts, BranchStandard::Undecided).0
        };
        assert_eq!(at(Some(false), Some(true)), ["completion.secretary_unregistered"]);
        assert_eq!(at(Some(true), Some(false)), ["completion.secretary_no_mobile"]);
        for (registered, mobile) in [(None, Some(true)), (Some(true), None), (None, None)] {
            assert_eq!(at(registered, mobile), ["completion.not_stated"]);
        }
        let open = Facts { information: None, ..whole(Category::Committee, 2, 2) };
        assert_eq!(found(&open, BranchStandard::Undecided), (vec!["completion.not_stated"], None));
        let empty = Facts { information: Some(false), ..open };
        assert_eq!(found(&empty, BranchStandard::Undecided), (vec!["completion.information_incomplete"], Some(false)));
    }
}
