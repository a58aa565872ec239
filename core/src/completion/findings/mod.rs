//! What checks of completion can find.

use crate::kernel::Term;
use crate::sources::faq::{FAQ_2019_CONTENTS, FAQ_2019_Q3, FAQ_2020_ENTRY_COPY, FAQ_COPY_FORMAT, FAQ_COPY_FUZHOU};
use crate::sources::system::{ENTRY_FORM, GUANGDONG_2019, TEMPLATE_RECONSTRUCTION};

crate::findings! {
    /// A person lacks a field that is certainly required.
    FieldMissing = "completion.field_missing" by "completion.person", Error, [&FAQ_2019_Q3, &FAQ_2020_ENTRY_COPY],
        title: "个人资料缺少必填项" / "a person lacks a required field",
        zh: "个人资料缺少必填项：{field}；请由本人或管理员补全",
        en: "the person lacks the required field {field}; the member or the administrator fills it in",
        { field: &'static str }
    /// A person lacks a field that is likely required.
    FieldExpected = "completion.field_expected" by "completion.person", Warning,
        [&GUANGDONG_2019, &ENTRY_FORM, &TEMPLATE_RECONSTRUCTION],
        title: "个人资料可能缺少必填项" / "a person lacks a field that is likely required",
        zh: "个人资料缺少可能必填的：{field}；请补全",
        en: "the person lacks {field}, which is likely required; fill it in",
        { field: &'static str }
    /// The information of the organization has gaps.
    InformationIncomplete = "completion.information_incomplete" by "completion.organization", Error, [&FAQ_COPY_FORMAT],
        title: "组织信息不完善" / "information of the organization is incomplete",
        zh: "组织信息有必填项未填；请在组织信息中补全",
        en: "required fields of the organization are empty; fill them in",
        {}
    /// The secretary is not registered.
    SecretaryUnregistered = "completion.secretary_unregistered" by "completion.organization", Error, [&FAQ_COPY_FORMAT],
        title: "书记未完成注册" / "secretary is not registered",
        zh: "组织书记未完成注册；请录入书记或提醒书记注册",
        en: "the secretary is not registered; enter the secretary or ask for the registration",
        {}
    /// The secretary has no mobile number.
    SecretaryNoMobile = "completion.secretary_no_mobile" by "completion.organization", Error, [&FAQ_COPY_FORMAT],
        title: "书记未填手机号码" / "secretary has no mobile number",
        zh: "组织书记没有手机号码；请在团干部管理－团干部列表－书记个人资料中补填",
        en: "the secretary has no mobile number; fill it in on the secretary's profile in the list of cadres",
        {}
    /// Too few cadres.
    CadresFew = "completion.cadres_few" by "completion.organization", Error, [&FAQ_COPY_FUZHOU],
        title: "团干部人数不足" / "too few cadres",
        zh: "{category}至少应录入{needed}名团干部，现有{given}名；请再录入{lacking}名",
        en: "a {category} needs {needed} cadres and has {given}; enter {lacking} more",
        { category: &'static Term, needed: u32, given: u32, lacking: u32 }
    /// Cadres lack required fields.
    CadresIncomplete = "completion.cadres_incomplete" by "completion.organization", Error, [&FAQ_COPY_FUZHOU],
        title: "团干部个人资料不完整" / "cadres lack required fields",
        zh: "{lacking}名团干部（共{given}名）的必填个人资料未补全；请在团干部列表中逐一补全",
        en: "{lacking} of {given} cadres lack required fields; fill them in one by one",
        { lacking: u32, given: u32 }
    /// People of a branch lack required fields.
    PeopleIncomplete = "completion.people_incomplete" by "completion.organization", Warning,
        [&FAQ_2019_CONTENTS, &FAQ_COPY_FUZHOU],
        title: "团支部有人个人资料不完整" / "people of the branch lack required fields",
        zh: "{lacking}人（团员和团干部共{given}人次）的必填个人资料未补全；请在列表中逐一补全",
        en: "{lacking} of {given} members and cadres lack required fields; fill them in one by one",
        { lacking: u64, given: u64 }
    /// The standard of branches is not known.
    BranchUnknown = "completion.branch_standard_unknown" by "completion.organization", Undecided, [&FAQ_COPY_FUZHOU],
        title: "团支部的完成标准未收录" / "standard of branches is not known",
        zh: "团支部团员和团干部录入的完成标准未收录，无法判定是否完成；请在系统的完成情况中查看",
        en: "when the people of a branch are complete is not known; look at the system's own figures",
        {}
    /// A leading body without cadres.
    LeadingBodyEmpty = "completion.leading_body_empty" by "completion.organization", Undecided, [&FAQ_COPY_FUZHOU],
        title: "领导机关未录入团干部" / "leading body without cadres",
        zh: "领导机关的团干部人数下限未收录，现未录入团干部，无法判定；请先录入团干部",
        en: "how many cadres a leading body needs is not known, and it has none; enter them first",
        {}
    /// Something was not stated.
    NotStated = "completion.not_stated" by "completion.organization", Undecided, [&FAQ_COPY_FORMAT],
        title: "缺少判定所需的情况" / "not stated",
        zh: "未提供：{part}，无法判定；请补充后再查",
        en: "not stated: {part}; say it and ask again",
        { part: &'static Term }
    /// More people complete than there are.
    CountsDiffer = "completion.counts_differ" by "completion.organization", Error, [&FAQ_COPY_FUZHOU],
        title: "人数不一致" / "numbers contradict each other",
        zh: "完成人数{complete}超过总人数{total}；请核对",
        en: "{complete} complete of {total} cannot be; check the numbers",
        { complete: u32, total: u32 }
    /// The system shows it later.
    ShownHourly = "completion.shown_hourly" by "completion.organization", Note, [&FAQ_COPY_FORMAT],
        title: "统计数据每小时更新" / "statistics are updated every hour",
        zh: "已达到标准；统计数据每{minutes}分钟更新一次，稍后再看",
        en: "complete; the statistics are updated every {minutes} minutes, look again later",
        { minutes: u32 }
    /// A superior that is not in the list.
    Orphan = "completion.superior_missing" by "completion.tree", Warning, [&FAQ_2019_CONTENTS],
        title: "上级组织不在列表中" / "superior is not in the list",
        zh: "上级组织不在列表中，其数据未汇入上级；请核对上级组织",
        en: "the superior is not in the list, so that the numbers go nowhere; check it",
        {}
    /// Organizations above each other.
    Cycle = "completion.cycle" by "completion.tree", Error, [&FAQ_COPY_FUZHOU],
        title: "上下级关系成环" / "organizations above each other",
        zh: "该组织的上下级关系成环，其数据未汇总；请改正上级组织",
        en: "the organization is above itself, so that its numbers are not rolled up; correct the superior",
        {}
    /// An id that stands twice.
    DoubleId = "completion.double_id" by "completion.tree", Error, [&FAQ_COPY_FUZHOU],
        title: "组织编号重复" / "id of the organization stands twice",
        zh: "组织编号与第{first}个组织重复；请改正",
        en: "the id is that of organization {first} already; correct it",
        { first: usize }
}

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&crate::kernel::FindingDef]] = &[FINDINGS];
