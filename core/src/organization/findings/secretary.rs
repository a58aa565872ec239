//! What checks of the secretary can find.

use crate::kernel::Term;
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::organization::{FAQ_COPY_SECRETARY_ENTRY, ORGANIZATION_MANUAL_2021};

crate::findings! {
    /// A required field is empty.
    SecretaryFields = "secretary.fields" by "organization.secretary", Error, [&ORGANIZATION_MANUAL_2021],
        title: "书记信息不完整" / "the secretary is incomplete",
        zh: "书记信息为必填项，缺少{fields}；请补充",
        en: "the secretary is required, and {fields} is missing; fill it in",
        { fields: Vec<&'static Term> }
    /// There is no secretary at present.
    SecretaryVacant = "secretary.vacant" by "organization.secretary", Undecided, [&FAQ_2019_CONTENTS, &ORGANIZATION_MANUAL_2021],
        title: "暂无书记" / "no secretary at present",
        zh: "{fields}为必填项，暂时没有书记时填何人的规定未收录，无法判定；请咨询上级团组织",
        en: "{fields} is required, and whom to enter while there is no secretary is not known; ask the superior",
        { fields: Vec<&'static Term> }
    /// An account will be made.
    AccountCreated = "secretary.account_created" by "organization.secretary", Note, [&FAQ_COPY_SECRETARY_ENTRY],
        title: "提交后自动生成账号" / "an account will be made",
        zh: "书记尚未注册，提交后自动生成账号，用户名为身份证号码，初始密码为身份证号码后8位；无需另行注册，请提醒其登录后修改密码",
        en: "the secretary is not registered; an account is made on submission, with the ID number as user name and its last 8 characters as initial password; tell the person to change it",
        {}
    /// The person is registered elsewhere.
    RegisteredElsewhere = "secretary.registered_elsewhere" by "organization.secretary", Note, [&FAQ_COPY_SECRETARY_ENTRY],
        title: "已在其他组织注册" / "registered in another organization",
        zh: "书记可以是已在其他组织注册的人员；直接填写即可，不影响其在其他组织的身份",
        en: "the secretary may be registered in another organization; enter the person, the other registration stays as it is",
        {}
    /// The person is secretary of several organizations.
    SeveralPosts = "secretary.several_posts" by "organization.secretary", Note, [&FAQ_COPY_SECRETARY_ENTRY],
        title: "兼任多个组织书记" / "secretary of several organizations",
        zh: "该人员另任{others}个组织的书记，同一人可以担任多个组织的书记；各组织只显示本组织职务",
        en: "the person is secretary of {others} other organizations, which is allowed; each shows its own post only",
        { others: u32 }
}
