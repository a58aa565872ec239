//! Findings about categories, relations, creation, members and the information of an organization.

use crate::kernel::Term;
use crate::sources::faq::{FAQ_COPY_IMPORT, FAQ_COPY_REGISTERED};
use crate::sources::organization::{
    CATEGORY_CODES, FAQ_COPY_SECRETARY_ENTRY, GRADUATE_MANUAL_2023, GRADUATE_NOTICES_2021,
    LEAGUE_CONSTITUTION_2023_ART_11, LEAGUE_CONSTITUTION_2023_ART_22, ORGANIZATION_MANUAL_2020,
    ORGANIZATION_MANUAL_2021,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// Something below a branch.
    BelowBranch = "organization.below_branch" by "organization.relation", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_22, &GUANGDONG_2019],
        title: "团支部下不能再设组织" / "nothing stands below a branch",
        zh: "{parent}不能有下级组织，{child}不能设在其下；请改选上级组织，团支部内可以分小组",
        en: "a {parent} has no subordinate organizations, so no {child} stands below it; choose another superior, a branch may have groups",
        { parent: &'static Term, child: &'static Term }
    /// Something else than a branch below a general branch.
    BelowGeneralBranch = "organization.below_general_branch" by "organization.relation", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_22],
        title: "团总支下只能设团支部" / "only branches stand below a general branch",
        zh: "团总支下只能设团支部，不能设{child}；请改选上级组织或组织类别",
        en: "only branches stand below a general branch, not a {child}; choose another superior or category",
        { child: &'static Term }
    /// A work committee below something else than a leading body.
    WorkCommitteeParent = "organization.work_committee_parent" by "organization.relation", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_11, &GUANGDONG_2019],
        title: "团工委只能由县级以上团委设立" / "only leading bodies set up work committees",
        zh: "团工委是县级以上领导机关的派出机构，不能设在{parent}下；请改选上级组织或组织类别",
        en: "a work committee represents a leading body at county level or above and does not stand below a {parent}; choose another superior or category",
        { parent: &'static Term }
    /// A pair that no source knows.
    RelationUnknown = "organization.relation_unknown" by "organization.relation", Warning, [&GUANGDONG_2019],
        title: "未见这样的上下级关系" / "no source knows this pair of categories",
        zh: "未见{child}设在{parent}下的依据；请核对上级组织和组织类别",
        en: "no source speaks of a {child} below a {parent}; check the superior and the category",
        { parent: &'static Term, child: &'static Term }
    /// A leading body below one that is not higher.
    TierOrder = "organization.tier_order" by "organization.relation", Warning, [&ORGANIZATION_MANUAL_2020],
        title: "领导机关级别颠倒" / "leading bodies in the wrong order",
        zh: "{child}领导机关不能设在{parent}领导机关下；请核对级别",
        en: "a {child} leading body does not stand below a {parent} one; check the levels",
        { parent: &'static Term, child: &'static Term }
    /// Created across levels.
    NotDirectSubordinate = "organization.not_direct_subordinate" by "organization.create", Error,
        [&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021, &GUANGDONG_2019],
        title: "只能创建直属下级组织" / "only direct subordinates can be created",
        zh: "只能逐级创建直属下级组织，该组织在下{levels_below}级；请由其直属上级的管理员创建",
        en: "organizations are created one level at a time, this one is {levels_below} levels below; have its direct superior create it",
        { levels_below: u32 }
    /// A field without which nothing is created.
    CreationField = "organization.creation_field" by "organization.create", Error,
        [&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021],
        title: "创建组织缺少必填项" / "a field for the creation is missing",
        zh: "创建下级组织须填写{field}；请补充",
        en: "a subordinate organization is created with its {field}; fill it in",
        { field: &'static Term }
    /// A category that only the system makes.
    MadeBySystem = "organization.made_by_system" by "organization.create", Warning,
        [&GRADUATE_MANUAL_2023, &CATEGORY_CODES],
        title: "该类别由系统生成" / "the system makes this category itself",
        zh: "{category}一般由系统自动生成；请按团支部创建，毕业班由管理员标记毕业时间",
        en: "a {category} is likely made by the system itself; create a branch, and have graduating ones marked",
        { category: &'static Term }
    /// Members in something else than a branch.
    MembersOutsideBranch = "organization.members_outside_branch" by "organization.members", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY_ENTRY],
        title: "团员不在团支部" / "members outside a branch",
        zh: "团员的组织关系只能在团支部，{category}不能有团员，现有{members}人；请录入或分配到下级团支部",
        en: "members sit in branches only, a {category} has none, but {members} are given; enter them into a branch or allocate them",
        { category: &'static Term, members: u32 }
    /// A required field is missing.
    FieldMissing = "organization.field_missing" by "organization.fields", Error, [&ORGANIZATION_MANUAL_2021],
        title: "组织信息缺少必填项" / "required information is missing",
        zh: "{field}为必填项，现为空；请补充，编制数没有的填“0”",
        en: "the {field} is required; fill it in, numbers of posts with 0 where there are none",
        { field: &'static Term }
    /// A field is missing that is likely required.
    FieldLikelyMissing = "organization.field_likely_missing" by "organization.fields", Warning,
        [&ORGANIZATION_MANUAL_2021, &GUANGDONG_2019],
        title: "组织信息可能缺少必填项" / "information is missing that is likely required",
        zh: "{field}在其他类别为必填项，现为空；请补充",
        en: "the {field} is required of other categories; fill it in",
        { field: &'static Term }
    /// The list of required fields is not known.
    RequiredFieldsUnknown = "organization.required_fields_unknown" by "organization.fields", Undecided,
        [&ORGANIZATION_MANUAL_2021],
        title: "该类别的必填项未知" / "the required fields of this category are not known",
        zh: "{category}的必填项清单未收录，无法判定是否完善；请以系统页面的红色必填项为准",
        en: "the required fields of a {category} are not known; go by the fields that the page marks in red",
        { category: &'static Term }
    /// A field is longer than a comparable system takes.
    FieldTooLong = "organization.field_too_long" by "organization.fields", Warning, [&GUANGDONG_2019],
        title: "组织信息过长" / "a field is too long",
        zh: "{field}超过{max}位；请核对",
        en: "the {field} has more than {max} characters or digits; check it",
        { field: &'static Term, max: usize }
    /// There is no secretary yet.
    NoSecretaryYet = "organization.no_secretary_yet" by "organization.fields", Undecided,
        [&FAQ_COPY_SECRETARY_ENTRY, &ORGANIZATION_MANUAL_2021],
        title: "暂无书记" / "no secretary yet",
        zh: "书记姓名、身份证号码、手机号码是必填项，暂无书记时如何填写的答复未收录；请向上级团组织确认",
        en: "the secretary's name, ID number and mobile number are required, and what to enter without a secretary is not known; ask the superior organization",
        {}
    /// The secretary gets an account.
    SecretaryGetsAccount = "organization.secretary_gets_account" by "organization.fields", Note,
        [&FAQ_COPY_SECRETARY_ENTRY],
        title: "书记账号将自动生成" / "the secretary gets an account",
        zh: "书记尚未注册，提交后系统自动生成账号，用户名为身份证号码，初始密码为身份证号码后八位；请通知本人登录",
        en: "the secretary is not registered; the system makes an account with the ID number as user name and its last 8 characters as password, tell the person to log in",
        {}
    /// A leading body with the number of a school.
    SchoolNumberMisplaced = "organization.school_number_misplaced" by "organization.fields", Warning,
        [&FAQ_COPY_REGISTERED],
        title: "领导机关不填学校机构编号" / "a leading body has no school number",
        zh: "学校机构编号只由有编号的独立学校填写，领导机关没有该项；请删除",
        en: "only independent schools that have a number fill it in, leading bodies have no such field; remove it",
        {}
    /// A field that cannot be changed.
    FieldFixed = "organization.field_fixed" by "organization.immutability", Error, [&ORGANIZATION_MANUAL_2021],
        title: "该项填写后不可修改" / "the field cannot be changed",
        zh: "{field}填写后不能修改；确需更正的请与上级团组织联系",
        en: "the {field} cannot be changed once it is filled in; turn to the superior organization if it must be",
        { field: &'static Term }
    /// A field of which the sources disagree.
    FieldMayBeFixed = "organization.field_may_be_fixed" by "organization.immutability", Note,
        [&FAQ_COPY_IMPORT, &ORGANIZATION_MANUAL_2021],
        title: "该项能否修改说法不一" / "sources disagree whether the field can be changed",
        zh: "{field}可以申请修改，但有操作手册称填写后不能修改；如系统不允许，请与上级团组织联系",
        en: "the {field} can be changed by one source, not by a manual; if the system refuses it, turn to the superior organization",
        { field: &'static Term }
    /// A category that only the system gives.
    ChangedBySystem = "organization.changed_by_system" by "organization.immutability", Warning,
        [&GRADUATE_MANUAL_2023, &GRADUATE_NOTICES_2021],
        title: "毕业生团组织由系统变更" / "the system makes branches of graduates",
        zh: "组织类别在规定时间由系统自动变更为毕业生团组织；请由上级管理员标记毕业时间",
        en: "the system changes marked branches to branches of graduates at the prescribed time; have an administrator above the branch mark it",
        {}
}
