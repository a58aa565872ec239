//! Editing of personal information: FAQ questions 22 and 36.
//!
//! The person edits, or an administrator edits, whose change holds at once (a school committee's guide, after 2020; one
//! page of low authority adds the direct superior, «无需二次审核»). 姓名 and 身份证号 are locked for everybody: a wrong one is
//! listed with the reason, reported level by level to the provincial committee, deleted centrally, and entered anew
//! (copies of the FAQ from September 2020; until about mid-2020 both could be edited). 是否递交入党申请书, 入团时间 and
//! 团员编号 are the administrator's. The verbatim answer to question 36 (发展团员编号填写错误) is lost: this is who corrects the
//! number; whether the new one is right is the rule `development_number.number`. Read at *today*, the day of the edit.
//!
//! Not known: whether a person's own edit waits for approval ([`OwnEdit`]), the exact day of the lock, and whether an
//! administrator's edits held at once before the guide; no source says otherwise, so they are not refused.

use serde::{Deserialize, Serialize};

use super::findings::people as f;
use super::first_known;
use super::policy::OwnEdit;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Dated, Diagnosis, Finding, ReadAt, Rule, Severity, Term, day};
use crate::sources::accounts::{EDIT_CLAIM_2026, EDIT_CLAIM_ADMINISTRATOR, EDIT_CLAIM_SELF, FAQ_COPY_EDITING};
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_2020_ENTRY_COPY};
use crate::sources::league::{ARCHIVE_GUIDE_2020, SCHOOL_GUIDE_GUANGXI};

/// The rule.
pub static RULE: Rule = Rule {
    id: "editing.fields",
    file: file!(),
    title: ("个人信息的修改权限", "who may edit what"),
    questions: &[22, 36],
    read_at: ReadAt::Today,
    parameters: &[&IDENTITY_LOCKED, &ADMINISTRATOR_ONLY],
    sources: &[
        &FAQ_2019_CONTENTS,
        &ARCHIVE_GUIDE_2020,
        &FAQ_COPY_EDITING,
        &FAQ_2020_ENTRY_COPY,
        &SCHOOL_GUIDE_GUANGXI,
        &EDIT_CLAIM_ADMINISTRATOR,
        &EDIT_CLAIM_2026,
        &EDIT_CLAIM_SELF,
    ],
    findings: &[
        f::EditLocked::DEF,
        f::EditAdministratorOnly::DEF,
        f::EditNotYours::DEF,
        f::EditSkipsLevel::DEF,
        f::EditApprovalConflict::DEF,
        f::EditDerived::DEF,
        f::EditMatchesPaper::DEF,
        f::EditNotKnown::DEF,
    ],
};

/// Whether name and ID number are locked; the day of the second step is that of the copy, the lock came about mid-2020.
pub static IDENTITY_LOCKED: Dated<bool> = Dated {
    id: "editing.identity_locked",
    zh: "姓名和身份证号码是否不能修改",
    en: "whether name and ID number are locked",
    steps: &[
        Step { from: day(2019, 6, 1), value: Some(false), source: &FAQ_2020_ENTRY_COPY },
        Step { from: day(2020, 9, 2), value: Some(true), source: &FAQ_COPY_EDITING },
    ],
};

/// Whether joining date, development number and application to the Party are the administrator's; the guide is of an
/// unknown day after 2020.
pub static ADMINISTRATOR_ONLY: Dated<bool> = Dated {
    id: "editing.administrator_only",
    zh: "入团时间、团员编号、是否递交入党申请书是否只能由管理员修改",
    en: "whether joining date, development number and application to the Party are the administrator's to edit",
    steps: &[Step { from: day(2021, 1, 1), value: Some(true), source: &SCHOOL_GUIDE_GUANGXI }],
};

/// A field of a person's record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProfileField {
    /// 姓名
    Name,
    /// 身份证号码
    IdNumber,
    /// 性别
    Sex,
    /// 出生年月
    BirthDate,
    /// 入团时间
    Joined,
    /// 发展团员编号（团员编号）
    DevelopmentNumber,
    /// 是否递交入党申请书
    PartyApplication,
    /// 民族
    Nationality,
    /// 文化程度（学历）
    Education,
    /// 政治面貌
    PoliticalStatus,
    /// 手机号码
    Mobile,
    /// 邮箱
    Email,
    /// 住址
    Address,
    /// 工作单位
    Workplace,
    /// 其他信息
    Other,
}

/// Who may edit a field, before the day and the policy are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Identity,
    Derived,
    Administrator,
    Open,
}

impl ProfileField {
    /// All fields.
    pub const ALL: [Self; 15] = [
        Self::Name,
        Self::IdNumber,
        Self::Sex,
        Self::BirthDate,
        Self::Joined,
        Self::DevelopmentNumber,
        Self::PartyApplication,
        Self::Nationality,
        Self::Education,
        Self::PoliticalStatus,
        Self::Mobile,
        Self::Email,
        Self::Address,
        Self::Workplace,
        Self::Other,
    ];

    /// The word for messages.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        match self {
            Self::Name => &Term { code: "name", zh: "姓名", en: "name" },
            Self::IdNumber => &Term { code: "id_number", zh: "身份证号码", en: "ID number" },
            Self::Sex => &Term { code: "sex", zh: "性别", en: "sex" },
            Self::BirthDate => &Term { code: "birth_date", zh: "出生年月", en: "birth date" },
            Self::Joined => &Term { code: "joined", zh: "入团时间", en: "joining date" },
            Self::DevelopmentNumber => {
                &Term { code: "development_number", zh: "发展团员编号", en: "development number" }
            }
            Self::PartyApplication => {
                &Term { code: "party_application", zh: "是否递交入党申请书", en: "application to the Party" }
            }
            Self::Nationality => &Term { code: "nationality", zh: "民族", en: "nationality" },
            Self::Education => &Term { code: "education", zh: "文化程度", en: "education" },
            Self::PoliticalStatus => &Term { code: "political_status", zh: "政治面貌", en: "political status" },
            Self::Mobile => &Term { code: "mobile", zh: "手机号码", en: "mobile number" },
            Self::Email => &Term { code: "email", zh: "邮箱", en: "e-mail" },
            Self::Address => &Term { code: "address", zh: "住址", en: "address" },
            Self::Workplace => &Term { code: "workplace", zh: "工作单位", en: "workplace" },
            Self::Other => &Term { code: "other", zh: "其他信息", en: "other information" },
        }
    }

    const fn class(self) -> Class {
        match self {
            Self::Name | Self::IdNumber => Class::Identity,
            Self::Sex | Self::BirthDate => Class::Derived,
            Self::Joined | Self::DevelopmentNumber | Self::PartyApplication => Class::Administrator,
            Self::Nationality
            | Self::Education
            | Self::PoliticalStatus
            | Self::Mobile
            | Self::Email
            | Self::Address
            | Self::Workplace
            | Self::Other => Class::Open,
        }
    }
}

/// Who wants to edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Editor {
    /// The person (本人).
    Oneself,
    /// An administrator of the person's own organization (本级).
    OwnAdministrator,
    /// An administrator of its direct superior (直属上级).
    DirectSuperiorAdministrator,
    /// An administrator further up.
    HigherAdministrator,
    /// Anybody else.
    Other,
}

/// When an edit holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// At once.
    AtOnce,
    /// When an administrator of the own organization has approved it.
    AfterApproval,
}

static LIST: Term = Term {
    code: "list_with_reason",
    zh: "列明姓名、身份证号码和原因并附情况说明",
    en: "list name, ID number and the reason, with an explanation",
};
static REPORT: Term = Term {
    code: "report_to_province",
    zh: "逐级上报至省级团委",
    en: "report it level by level to the provincial committee",
};
static DELETION: Term = Term {
    code: "central_deletion",
    zh: "由省级团委统一报请后台删除",
    en: "the provincial committee has the record deleted",
};
static ENTER_ANEW: Term =
    Term { code: "enter_anew", zh: "删除后重新录入正确信息", en: "enter the right record anew" };
static ASK_ADMINISTRATOR: Term = Term {
    code: "ask_administrator",
    zh: "请所在组织或直属上级组织管理员修改",
    en: "ask the administrator of the own organization or its direct superior",
};

/// Tells what to do about a field that the editor may not change.
#[must_use]
pub fn route(findings: &[Finding]) -> Vec<&'static Term> {
    let mut refused = findings.iter().filter(|finding| finding.severity() == Severity::Error).peekable();
    if refused.peek().is_none() {
        Vec::new()
    } else if refused.any(|finding| finding.code() == f::EditLocked::DEF.code) {
        vec![&LIST, &REPORT, &DELETION, &ENTER_ANEW]
    } else {
        vec![&ASK_ADMINISTRATOR]
    }
}

/// Tells whether somebody may edit a field today, and when the edit holds. The value is `None` if it is refused or not
/// known.
///
/// # Findings
/// `editing.*` at `/field` or `/editor`.
///
/// ```
/// use zhtj::account::editing::{Editor, Effect, ProfileField, may_edit, route};
/// use zhtj::context::{Context, Region};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let number = may_edit(ProfileField::DevelopmentNumber, Editor::OwnAdministrator, &context);
/// assert_eq!(number.value, Some(Effect::AtOnce));
/// let name = may_edit(ProfileField::Name, Editor::OwnAdministrator, &context);
/// assert_eq!(name.findings[0].code(), "editing.locked");
/// assert_eq!(route(&name.findings).len(), 4);
/// ```
#[must_use]
pub fn may_edit(field: ProfileField, editor: Editor, context: &Context<'_>) -> Checked<Effect> {
    let mut findings = Vec::new();
    match editor {
        Editor::Other => findings.push(f::EditNotYours {}.finding().within("editor")),
        Editor::HigherAdministrator => {
            findings
                .extend(f::EditSkipsLevel {}.at_level(context.policy.account.skips_level).map(|f| f.within("editor")));
        }
        Editor::Oneself | Editor::OwnAdministrator | Editor::DirectSuperiorAdministrator => {}
    }
    findings.extend(judge(field, editor, context).into_iter().map(|finding| finding.within("field")));
    let own = editor == Editor::Oneself;
    let open = !findings.iter().any(|f| matches!(f.severity(), Severity::Error | Severity::Undecided));
    if own && open {
        findings.push(f::EditApprovalConflict {}.finding().within("editor"));
    }
    let effect = match context.policy.account.own_edit {
        OwnEdit::Approval if own => Effect::AfterApproval,
        OwnEdit::Approval | OwnEdit::AtOnce => Effect::AtOnce,
    };
    Checked { value: open.then_some(effect), findings }
}

fn judge(field: ProfileField, editor: Editor, context: &Context<'_>) -> Vec<Finding> {
    let term = field.term();
    let not_known = |coverage| f::EditNotKnown { field: term, first: first_known(coverage, context.today) }.finding();
    match field.class() {
        Class::Open => Vec::new(),
        Class::Derived => vec![f::EditDerived { field: term }.finding()],
        Class::Identity => match IDENTITY_LOCKED.on(context.today) {
            Ok((true, _)) => vec![f::EditLocked { field: term }.finding()],
            Ok((false, _)) => Vec::new(),
            Err(coverage) => vec![not_known(coverage)],
        },
        Class::Administrator => {
            let paper =
                (field != ProfileField::PartyApplication).then(|| f::EditMatchesPaper { field: term }.finding());
            match ADMINISTRATOR_ONLY.on(context.today) {
                Ok((true, _)) if editor == Editor::Oneself => {
                    vec![f::EditAdministratorOnly { field: term }.finding()]
                }
                Err(coverage) if editor == Editor::Oneself => vec![not_known(coverage)],
                Ok(_) | Err(_) => paper.into_iter().collect(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::testing::{codes, on, today};
    use crate::context::Region;
    use crate::policy::AccountPolicy;

    #[test]
    fn nobody_may_more_than_an_administrator_and_others_nothing() {
        today(|context| {
            for field in ProfileField::ALL {
                let may = |editor| may_edit(field, editor, context).value.is_some();
                assert!(!may(Editor::Other), "{field:?}");
                assert!(!may(Editor::Oneself) || may(Editor::OwnAdministrator), "{field:?}");
                assert_eq!(may(Editor::OwnAdministrator), may(Editor::DirectSuperiorAdministrator), "{field:?}");
            }
        });
    }

    #[test]
    fn each_lock_begins_on_its_day() {
        let found = |date, field| {
            on(date, Region::Unspecified, &AccountPolicy::default(), |context| {
                codes(&may_edit(field, Editor::Oneself, context).findings)
            })
        };
        for (date, field, code) in [
            (day(2019, 5, 31), ProfileField::Name, "editing.rule_not_known"),
            (day(2019, 6, 1), ProfileField::Name, "editing.approval_conflict"),
            (day(2020, 9, 1), ProfileField::IdNumber, "editing.approval_conflict"),
            (day(2020, 9, 2), ProfileField::IdNumber, "editing.locked"),
            (day(2020, 12, 31), ProfileField::Joined, "editing.rule_not_known"),
            (day(2021, 1, 1), ProfileField::Joined, "editing.administrator_only"),
        ] {
            assert_eq!(found(date, field), [code], "{date} {field:?}");
        }
    }

    #[test]
    fn own_edits_follow_the_policy() {
        let policy = AccountPolicy { own_edit: OwnEdit::Approval, ..AccountPolicy::default() };
        on(day(2026, 11, 22), Region::Unspecified, &policy, |context| {
            let may = |editor| may_edit(ProfileField::Mobile, editor, context).value;
            assert_eq!(may(Editor::Oneself), Some(Effect::AfterApproval));
            assert_eq!(may(Editor::OwnAdministrator), Some(Effect::AtOnce));
        });
    }
}
