//! Where a member goes, in plain language: destinations, best first, with the reason to choose and the documents. FAQ
//! questions 33 and 34, and the appendix.
//!
//! The order is that of the guide of the season ([`super::reason::table`]): study to the admitting school; work to the
//! unit, or if it has no organization to the township of work or residence and at last to the county's branch for mobile
//! members; no job to residence first (from 2021), or kept at the school for six months. Members past 28 without a post
//! need not transfer, Party members below 28 who keep their membership must (school notices of 2023 to 2025). Away for
//! less than six months, a member stays in the branch (regulations on branches, article 19).
//!
//! Read at: the day of the advice. Aged 28 on the very birthday counts as past 28 («已满28周岁»). Six months away are long
//! enough to transfer.

use serde::Deserialize;

use super::findings::advice as f;
use super::graduation::first_known;
use super::graduation::retention::{MONTHS, MOST_MONTHS};
use super::reason::{DestinationKind, FormField, Reason, row};
use super::words::words;
use crate::context::{Context, Region};
use crate::kernel::date::age_on;
use crate::kernel::{Checked, Date, Diagnosis, Finding, ReadAt, Rule, Source, Term};
use crate::sources::graduates::{
    BEIJING_GUIDE_2024, BRANCH_REGULATIONS_ART_19, FRESHMEN_NOTICE_2023, GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021,
    GRADUATE_GUIDE_2022, GUANGDONG_GUIDE_2025, HGNU_NOTICE_2025, LINKAGE_ANSWERS_2022, TRANSFER_FORM_2021,
    XTIT_NOTICE_2025, ZJU_GUIDE_2020,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.advice",
    file: file!(),
    title: ("团员应转往哪里", "where a member goes"),
    questions: &[33, 34, crate::questions::APPENDIX],
    read_at: ReadAt::Today,
    parameters: &[],
    sources: &[
        &ZJU_GUIDE_2020,
        &FRESHMEN_NOTICE_2023,
        &HGNU_NOTICE_2025,
        &XTIT_NOTICE_2025,
        &GRADUATE_GUIDE_2022,
        &GRADUATE_GUIDE_2021,
        &GRADUATE_GUIDE_2020,
        &TRANSFER_FORM_2021,
        &BRANCH_REGULATIONS_ART_19,
        &BEIJING_GUIDE_2024,
        &GUANGDONG_GUIDE_2025,
        &LINKAGE_ANSWERS_2022,
    ],
    findings: &[
        f::Destination::DEF,
        f::NotRequired::DEF,
        f::PartyMember::DEF,
        f::WaitForBranch::DEF,
        f::WaitForEnlistment::DEF,
        f::StayAway::DEF,
        f::DelayedBranch::DEF,
        f::TeacherStays::DEF,
        f::UnitUnknown::DEF,
        f::SystemCommittee::DEF,
        f::SpecialPool::DEF,
        f::SeparateSystem::DEF,
        f::GuangdongReport::DEF,
        f::RetentionTerm::DEF,
        f::ReleasePost::DEF,
        f::AdviceNotKnown::DEF,
    ],
};

/// Past this age members without a post need not transfer.
const LEAVING_AGE: u16 = 28;
/// Months away from which a member transfers.
const AWAY_MONTHS: u16 = 6;

words! {
    /// What a member does next.
    pub enum Plan {
        /// Goes on to study.
        Study = "study", "升学", "study";
        /// Has a job, or is self-employed.
        Employed = "employed", "就业", "a job";
        /// Works abroad for a unit at home.
        AbroadOfficial = "abroad_official", "因公出国（境）", "abroad on official work";
        /// Abroad on private matters, not for study.
        AbroadPrivate = "abroad_private", "因私出国（境）", "abroad on private matters";
        /// Abroad for study or research.
        AbroadStudy = "abroad_study", "出国（境）学习研究", "study abroad";
        /// Neither study nor a job yet.
        NoJob = "no_job", "未升学未就业", "no job yet";
        /// Enlists, or goes to a unit under secrecy.
        SpecialUnit = "special_unit", "参军入伍或去涉密单位", "enlistment or a unit under secrecy";
        /// Graduates late.
        Delayed = "delayed", "延迟毕业", "graduates late";
        /// A teacher in a branch of students.
        Teacher = "teacher", "教师", "a teacher";
        /// Away from the branch for some months, without graduating.
        Away = "away", "外出流动", "away for some months";
    }

    /// The systems that are kept apart from the national one.
    pub enum SeparateSystem {
        /// Beijing.
        Beijing = "beijing", "北京", "Beijing";
        /// Guangdong.
        Guangdong = "guangdong", "广东", "Guangdong";
        /// Fujian.
        Fujian = "fujian", "福建", "Fujian";
    }

    /// A document beside the form.
    pub enum Document {
        /// The written application to be kept at the school.
        Application = "application", "保留团组织关系书面申请", "written application for retention";
        /// The notice that mobile members sign (流动团员管理服务告知书).
        MobileNotice = "mobile_notice", "《流动团员管理服务告知书》", "signed notice for mobile members";
        /// The exact full name of the organization in the separate system.
        FullName = "full_name", "转入组织全称", "exact full name of the receiving organization";
        /// What confirms the enlistment.
        EnlistmentNotice = "enlistment_notice", "入伍确认材料", "confirmation of the enlistment";
    }
}

/// What is known about a member. What is left out is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// What the member does next.
    pub plan: Plan,
    /// Study: whether the admitting school has built the branch.
    #[serde(default)]
    pub branch_exists: Option<bool>,
    /// Work: whether the unit has a League organization.
    #[serde(default)]
    pub unit_has_organization: Option<bool>,
    /// Work: whether the unit belongs to a system committee (铁道、民航、金融、央企、中央和国家机关).
    #[serde(default)]
    pub system_unit: bool,
    /// Special unit: whether the enlistment is confirmed.
    #[serde(default)]
    pub enlistment_confirmed: Option<bool>,
    /// Away: for how many months.
    #[serde(default)]
    pub away_months: Option<u16>,
    /// The separate system that the receiving organization belongs to.
    #[serde(default)]
    pub to_system: Option<SeparateSystem>,
    /// The birth date, `yyyy-MM-dd`.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub birth_date: Option<Date>,
    /// Whether the member holds a post in the League.
    #[serde(default)]
    pub has_post: bool,
    /// Whether the member is in the Party and keeps the League membership.
    #[serde(default)]
    pub party_member: bool,
}

impl Situation {
    /// A situation of which only the plan is known.
    #[must_use]
    pub const fn new(plan: Plan) -> Self {
        Self {
            plan,
            branch_exists: None,
            unit_has_organization: None,
            system_unit: false,
            enlistment_confirmed: None,
            away_months: None,
            to_system: None,
            birth_date: None,
            has_post: false,
            party_member: false,
        }
    }
}

/// A destination with the reason to choose in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Where to.
    pub destination: DestinationKind,
    /// The reason to choose; `None` where no form is filled in.
    pub reason: Option<Reason>,
    /// The wording that says so.
    pub source: &'static Source,
}

/// The advice. Its findings explain it: each destination in order, then what else is to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// Whether there is something to transfer, now or later.
    pub required: bool,
    /// Whether a transfer can start today.
    pub now: bool,
    /// The destinations, best first.
    pub choices: Vec<Choice>,
    /// The fields of the form, in its order, for the best choice.
    pub fields: Vec<FormField>,
    /// Documents beside the form.
    pub documents: Vec<Document>,
}

/// Says where a member goes on a day.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::{Lang, Reveal, day};
/// use zhtj::policy::Policy;
/// use zhtj::transfer::advise::{Plan, Situation, recommend};
/// use zhtj::transfer::reason::DestinationKind;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2024, 7, 1), region: Region::Unspecified, policy: &policy };
/// let signed = Situation { unit_has_organization: Some(false), ..Situation::new(Plan::Employed) };
/// let advice = recommend(&signed, &context);
/// assert_eq!(advice.value.unwrap().choices[0].destination, DestinationKind::WorkTownship);
/// let first = advice.findings[0].message(Lang::Zh, Reveal::Masked);
/// assert!(first.contains("乡镇街道团组织"));
/// ```
#[must_use]
pub fn recommend(situation: &Situation, context: &Context<'_>) -> Checked<Advice> {
    let mut advice =
        Advice { required: true, now: true, choices: Vec::new(), fields: Vec::new(), documents: Vec::new() };
    let mut findings = Vec::new();
    if need_not(situation, context) {
        advice.required = false;
        advice.now = false;
        return Checked { value: Some(advice), findings: vec![f::NotRequired { age: LEAVING_AGE }.finding()] };
    }
    for reason in reasons(situation).iter().copied() {
        match row(reason, context.today) {
            Ok((row, source)) => {
                if advice.choices.is_empty() {
                    advice.fields = row.fields.to_vec();
                }
                let choices = row.to.iter().map(|kind| Choice { destination: *kind, reason: Some(reason), source });
                for choice in choices {
                    if advice.choices.iter().all(|old| old.destination != choice.destination) {
                        advice.choices.push(choice);
                    }
                }
            }
            Err(coverage) => {
                return Checked {
                    value: None,
                    findings: vec![f::AdviceNotKnown { first: first_known(coverage) }.finding().within("plan")],
                };
            }
        }
    }
    for (at, choice) in advice.choices.iter().enumerate() {
        if let Some(reason) = choice.reason {
            let destination = choice.destination.term();
            findings.push(f::Destination { rank: at + 1, destination, reason: reason.term() }.finding());
        }
    }
    of_plan(situation, context, &mut advice, &mut findings);
    of_place(situation, context, &mut advice, &mut findings);
    Checked { value: Some(advice), findings }
}

/// The reasons that fit, best first.
const fn reasons(situation: &Situation) -> &'static [Reason] {
    match (situation.plan, situation.unit_has_organization) {
        (Plan::Study, _) => &[Reason::Study],
        (Plan::Employed, Some(true)) => &[Reason::EmployedWithOrganization],
        (Plan::Employed, Some(false)) => &[Reason::EmployedWithoutOrganization],
        (Plan::Employed, None) => &[Reason::EmployedWithOrganization, Reason::EmployedWithoutOrganization],
        (Plan::AbroadOfficial, _) => &[Reason::AbroadOfficial],
        (Plan::AbroadPrivate, _) => &[Reason::AbroadPrivate],
        (Plan::AbroadStudy, _) => &[Reason::AbroadStudy],
        (Plan::NoJob, _) => &[Reason::NoJob],
        (Plan::SpecialUnit, _) => &[Reason::SpecialUnit],
        (Plan::Delayed | Plan::Teacher | Plan::Away, _) => &[],
    }
}

/// Past 28 and without a post; not for those whom the Party's rules keep in the League below that age.
fn need_not(situation: &Situation, context: &Context<'_>) -> bool {
    let age = situation.birth_date.and_then(|birth| age_on(birth, context.today, context.policy.join.leap_birthday));
    !situation.has_post && age.is_some_and(|age| age >= LEAVING_AGE)
}

fn of_plan(situation: &Situation, context: &Context<'_>, advice: &mut Advice, findings: &mut Vec<Finding>) {
    match situation.plan {
        Plan::Study => {
            if situation.branch_exists != Some(true) {
                advice.now = false;
                findings.push(f::WaitForBranch {}.finding().within("branch_exists"));
            }
        }
        Plan::Employed => {
            if situation.unit_has_organization.is_none() {
                findings.push(f::UnitUnknown {}.finding().within("unit_has_organization"));
            }
            if situation.system_unit {
                findings.push(f::SystemCommittee {}.finding().within("system_unit"));
            }
            if situation.unit_has_organization != Some(true) {
                advice.documents.push(Document::MobileNotice);
            }
        }
        Plan::AbroadOfficial | Plan::AbroadPrivate => {}
        Plan::AbroadStudy => advice.documents.push(Document::Application),
        Plan::NoJob => {
            if let (Ok((months, _)), Ok((most, _))) = (MONTHS.on(context.today), MOST_MONTHS.on(context.today)) {
                findings.push(f::RetentionTerm { months, most }.finding());
            }
            advice.documents.extend([Document::MobileNotice, Document::Application]);
        }
        Plan::SpecialUnit => {
            findings.push(f::SpecialPool {}.finding());
            if situation.enlistment_confirmed != Some(true) {
                advice.now = false;
                findings.push(f::WaitForEnlistment {}.finding().within("enlistment_confirmed"));
            }
            advice.documents.push(Document::EnlistmentNotice);
        }
        Plan::Delayed => {
            let source = &GRADUATE_GUIDE_2022;
            advice.choices.push(Choice { destination: DestinationKind::DelayedBranch, reason: None, source });
            findings.push(f::DelayedBranch {}.finding());
        }
        Plan::Teacher => {
            (advice.required, advice.now) = (false, false);
            findings.push(f::TeacherStays {}.finding());
        }
        Plan::Away => away(situation, advice, findings),
    }
}

fn away(situation: &Situation, advice: &mut Advice, findings: &mut Vec<Finding>) {
    let long = situation.away_months.is_some_and(|months| months >= AWAY_MONTHS);
    if long {
        let source = &BRANCH_REGULATIONS_ART_19;
        for (destination, reason) in
            [(DestinationKind::Employer, Reason::Work), (DestinationKind::ResidenceTownship, Reason::Move)]
        {
            advice.choices.push(Choice { destination, reason: Some(reason), source });
            let rank = advice.choices.len();
            findings.push(f::Destination { rank, destination: destination.term(), reason: reason.term() }.finding());
        }
        advice.fields.push(FormField::Target);
    } else {
        (advice.required, advice.now) = (false, false);
        findings.push(f::StayAway { months: AWAY_MONTHS }.finding().within("away_months"));
    }
}

/// What depends on where from and where to.
fn of_place(situation: &Situation, context: &Context<'_>, advice: &mut Advice, findings: &mut Vec<Finding>) {
    if !advice.required {
        return;
    }
    if situation.party_member {
        findings.push(f::PartyMember { age: LEAVING_AGE }.finding().within("party_member"));
    }
    if situation.has_post && context.region == Region::Province(11) {
        findings.push(f::ReleasePost {}.finding().within("has_post"));
    }
    if let Some(system) = situation.to_system {
        findings.push(f::SeparateSystem { system: system.term() }.finding().within("to_system"));
        if system == SeparateSystem::Guangdong {
            findings.push(f::GuangdongReport {}.finding().within("to_system"));
        }
        advice.documents.push(Document::FullName);
    }
}

/// The words of a list, for hosts.
#[must_use]
pub fn document_terms(advice: &Advice) -> Vec<&'static Term> {
    advice.documents.iter().map(|document| document.term()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Verdict, day};
    use crate::policy::Policy;
    use crate::transfer::reason::{Permission, may_go_to};

    fn advise(situation: &Situation, region: Region, today: Date) -> (Option<Advice>, Vec<&'static str>) {
        let policy = Policy::default();
        let checked = recommend(situation, &Context { today, region, policy: &policy });
        let codes = checked.findings.iter().map(Finding::code).collect();
        (checked.value, codes)
    }

    #[test]
    fn no_advice_is_refused_by_the_table_itself() {
        for today in [day(2020, 7, 1), day(2021, 7, 1), day(2024, 7, 1)] {
            for plan in Plan::ALL.iter().copied() {
                let (advice, _) = advise(&Situation::new(plan), Region::Unspecified, today);
                for choice in advice.unwrap().choices {
                    if let Some(reason) = choice.reason {
                        assert_eq!(may_go_to(reason, choice.destination, today), Ok(Permission::Named));
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_for_members_without_a_job_changed_in_2021() {
        let first =
            |today| advise(&Situation::new(Plan::NoJob), Region::Unspecified, today).0.unwrap().choices[0].destination;
        assert_eq!(first(day(2021, 4, 30)), DestinationKind::RegistrationTownship);
        assert_eq!(first(day(2021, 5, 1)), DestinationKind::ResidenceTownship);
    }

    #[test]
    fn past_28_there_is_nothing_to_do_without_a_post() {
        let aged = Situation { birth_date: Some(day(1996, 7, 2)), ..Situation::new(Plan::NoJob) };
        let required = |situation: &Situation, today| advise(situation, Region::Unspecified, today).0.unwrap().required;
        assert!(required(&aged, day(2024, 7, 1)));
        assert!(!required(&aged, day(2024, 7, 2)));
        assert!(required(&Situation { has_post: true, ..aged }, day(2024, 7, 2)));
    }

    #[test]
    fn six_months_away() {
        let away = |months| Situation { away_months: Some(months), ..Situation::new(Plan::Away) };
        let (advice, codes) = advise(&away(5), Region::Unspecified, day(2024, 7, 1));
        assert_eq!((advice.unwrap().required, codes), (false, vec!["advice.stay_away"]));
        let (advice, _) = advise(&away(6), Region::Unspecified, day(2024, 7, 1));
        assert_eq!(advice.unwrap().choices.len(), 2);
    }

    #[test]
    fn places_add_what_they_ask_for() {
        let member = Situation {
            to_system: Some(SeparateSystem::Guangdong),
            has_post: true,
            party_member: true,
            unit_has_organization: Some(true),
            ..Situation::new(Plan::Employed)
        };
        let (advice, codes) = advise(&member, Region::Province(11), day(2025, 7, 1));
        assert_eq!(
            codes,
            [
                "advice.destination",
                "advice.party_member",
                "advice.release_post",
                "advice.separate_system",
                "advice.guangdong_report"
            ]
        );
        assert_eq!(document_terms(&advice.unwrap())[0].code, "full_name");
    }

    #[test]
    fn before_2019_no_advice_is_given() {
        let policy = Policy::default();
        let context = Context { today: day(2018, 12, 31), region: Region::Unspecified, policy: &policy };
        let checked = recommend(&Situation::new(Plan::Study), &context);
        assert_eq!((checked.verdict(), checked.value), (Verdict::Undecided, None));
    }
}
