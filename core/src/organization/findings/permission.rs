//! What the matrix of roles and actions can find.

use crate::kernel::Term;
use crate::sources::accounts::EDIT_CLAIM_2026;
use crate::sources::faq::{FAQ_2019_Q4, FAQ_COPY_IMPORT};
use crate::sources::league::{ARCHIVE_GUIDE_2020, LEAGUE_CONSTITUTION_2023_ART_8, LEAGUE_CONSTITUTION_2023_ART_34};
use crate::sources::organization::{GRADUATE_MANUAL_2023, LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020};
use crate::sources::permission::{FAQ_COPY_ADMINISTRATOR, FAQ_COPY_MIGRATION, QUERY_SCOPE_MESSAGE};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// It may be filed, and takes effect when others have approved.
    NeedsApproval = "permission.needs_approval" by "organization.permission", Note,
        [&LEAGUE_CONSTITUTION_2023_ART_34, &FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR, &FAQ_COPY_MIGRATION, &GUANGDONG_2019],
        title: "须经审批后生效" / "takes effect after approval",
        zh: "{action}须经{by}依次审批通过后生效；请提交申请",
        en: "{action}: takes effect after the approval of {by}, in this order; file a request",
        { action: &'static Term, by: Vec<&'static Term> }
    /// The actor approves or returns what others have filed.
    DecidesOnly = "permission.decides_only" by "organization.permission", Note,
        [&LEAGUE_CONSTITUTION_2023_ART_34, &FAQ_COPY_IMPORT, &FAQ_COPY_MIGRATION, &GUANGDONG_2019],
        title: "审批他人的申请" / "decides on others' requests",
        zh: "{actor}负责审批{action}的申请；请在有人提交申请后审批",
        en: "{action}: {actor} decides on requests; wait until one is filed",
        { action: &'static Term, actor: &'static Term }
    /// The actor only takes note.
    ForTheRecord = "permission.for_the_record" by "organization.permission", Error, [&LEAGUE_CONSTITUTION_2023_ART_8],
        title: "仅备案" / "only for the record",
        zh: "{action}报{actor}备案，不由其办理或审批；请由团支部办理后上报",
        en: "{action}: reported to {actor} for the record, neither done nor approved there; the branch does it and reports",
        { action: &'static Term, actor: &'static Term }
    /// The actor is not among those who may.
    Refused = "permission.refused" by "organization.permission", Error,
        [&FAQ_2019_Q4, &FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR, &ORGANIZATION_MANUAL_2020, &GRADUATE_MANUAL_2023],
        title: "没有办理权限" / "not entitled",
        zh: "{actor}不能办理{action}；请由{who}办理",
        en: "{action}: not for {actor}; ask {who}",
        { action: &'static Term, actor: &'static Term, who: Vec<&'static Term> }
    /// The target is neither the actor's organization nor below it.
    Outside = "permission.outside" by "organization.permission", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR, &QUERY_SCOPE_MESSAGE],
        title: "不是本级或下级组织" / "neither the own organization nor below it",
        zh: "只能办理本级及下级团组织的业务，不能对其他组织办理{action}；请由{who}办理",
        en: "{action}: only for the own organization and those below it; ask {who}",
        { action: &'static Term, who: Vec<&'static Term> }
    /// A branch has no subordinates.
    NoSubordinates = "permission.no_subordinates" by "organization.permission", Error, [&LEAGUE_CONSTITUTION_2023_ART_22],
        title: "没有下级组织" / "has no subordinates",
        zh: "{category}没有下级组织；请核对所选的组织关系",
        en: "a {category} has no subordinates; check how the two organizations stand to each other",
        { category: &'static Term }
    /// The sources mention others only.
    NotListed = "permission.not_listed" by "organization.permission", Undecided, [&QUERY_SCOPE_MESSAGE, &GUANGDONG_2019],
        title: "资料未提及该身份" / "the sources do not mention this role",
        zh: "已知资料没有提到{actor}可以办理{action}，无法判定；资料提到的是{who}，请由其办理",
        en: "{action}: the sources do not mention {actor}, so nothing was decided; they name {who}",
        { action: &'static Term, actor: &'static Term, who: Vec<&'static Term> }
    /// The answer is not recovered.
    Unknown = "permission.unknown" by "organization.permission", Undecided, [&FAQ_COPY_IMPORT, &FAQ_COPY_ADMINISTRATOR],
        title: "规定未收录" / "the rule is not known",
        zh: "{actor}能否办理{action}的规定未收录，无法判定；请由直属上级管理员办理",
        en: "{action}: whether {actor} may is not known, so nothing was decided; ask the direct superior's administrator",
        { action: &'static Term, actor: &'static Term }
    /// A condition is not met.
    ConditionUnmet = "permission.condition_unmet" by "organization.permission", Error,
        [&ARCHIVE_GUIDE_2020, &FAQ_COPY_IMPORT, &FAQ_COPY_MIGRATION, &GRADUATE_MANUAL_2023],
        title: "条件不满足" / "a condition is not met",
        zh: "{actor}办理{action}的条件是：{conditions}，现不满足；请核对情况或改由有权限的组织办理",
        en: "{action}: {actor} may do it only on condition that {conditions}; check the case or ask who may",
        { action: &'static Term, actor: &'static Term, conditions: Vec<&'static Term> }
    /// A condition that is known from a weak source only is not met.
    ConditionDoubtful = "permission.condition_doubtful" by "organization.permission", Undecided, [&GUANGDONG_2019],
        title: "同类系统的条件不满足" / "a comparable system's condition is not met",
        zh: "按同类系统（广东），{actor}办理{action}的条件是：{conditions}，现不满足；本系统的规定未收录，请先使条件满足",
        en: "{action}: in a comparable system {actor} may do it only on condition that {conditions}; the rule here is not known, meet the condition first",
        { action: &'static Term, actor: &'static Term, conditions: Vec<&'static Term> }
    /// A condition was not stated.
    ConditionOpen = "permission.condition_open" by "organization.permission", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_34, &FAQ_COPY_MIGRATION, &GRADUATE_MANUAL_2023, &GUANGDONG_2019],
        title: "需要补充情况" / "the case must be stated more fully",
        zh: "{actor}能否办理{action}取决于：{conditions}；请补充说明后再判断",
        en: "{action}: whether {actor} may depends on this: {conditions}; state it and ask again",
        { action: &'static Term, actor: &'static Term, conditions: Vec<&'static Term> }
    /// What is allowed rests on a weak source.
    WeakBasis = "permission.weak_basis" by "organization.permission", Warning, [&GUANGDONG_2019, &EDIT_CLAIM_2026],
        title: "依据较弱" / "rests on a weak source",
        zh: "允许{action}的依据仅为{grade}；请以系统实际为准",
        en: "{action}: allowed on the word of a {grade} only; the system may decide otherwise",
        { action: &'static Term, grade: &'static Term }
}
