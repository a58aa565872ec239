//! Registration, identity authentication, editing, posts, and ID numbers that are already registered.

use crate::kernel::{Date, Term};
use crate::sources::accounts::{
    CLONE_2019, EDIT_CLAIM_2026, EDIT_CLAIM_ADMINISTRATOR, EDIT_CLAIM_SELF, FAQ_COPY_EDITING, FAQ_COPY_ONE_ACCOUNT,
    FAQ_COPY_SECRETARY, FAQ_COPY_WAYS, POST_CLAIM, SCHOOL_GUIDE_HUAINAN,
};
use crate::sources::faq::{
    FAQ_2019_CONTENTS, FAQ_2019_Q3, FAQ_2019_Q4, FAQ_2019_Q5, FAQ_2020_ENTRY_COPY, FAQ_COPY_FUZHOU, FAQ_COPY_IMPORT,
    FAQ_COPY_REGISTERED,
};
use crate::sources::league::{ARCHIVE_GUIDE_2020, SCHOOL_GUIDE_2021, SCHOOL_GUIDE_GUANGXI};

crate::findings! {
    /// Not older than 13.
    RegistrationTooYoung = "registration.too_young" by "registration.ways", Error, [&FAQ_2019_Q5],
        title: "未大于规定年龄" / "not old enough",
        zh: "“管理员注册”由大于{min_age}周岁的团干部使用，注册人按出生日期未达到；请核对身份证号码或另行指定管理员",
        en: "the administrator registration is for cadres older than {min_age}; check the ID number or designate somebody else",
        { min_age: u8 }
    /// No cadre.
    RegistrationNotCadre = "registration.not_a_cadre" by "registration.ways", Error, [&FAQ_2019_Q5],
        title: "注册人不是团干部" / "no cadre",
        zh: "“管理员注册”由团干部使用，注册人不是团干部；请使用“团员团干部注册”或由管理员录入",
        en: "the administrator registration is for cadres; use the members' registration or have the person entered",
        {}
    /// No registration code.
    RegistrationNeedsCode = "registration.needs_code" by "registration.ways", Error, [&FAQ_2019_Q4],
        title: "没有管理员注册码" / "no registration code",
        zh: "“管理员注册”须填写上级组织管理员分配的管理员注册码；请联系上级组织管理员",
        en: "the administrator registration takes a code; ask the superior organization's administrator for one",
        {}
    /// Not into a branch.
    RegistrationOnlyBranch = "registration.only_branch" by "registration.ways", Error, [&SCHOOL_GUIDE_2021],
        title: "只能注册到团支部" / "only into a branch",
        zh: "“团员团干部注册”只能注册到团支部；加入团委、团工委、团总支或领导机关的由管理员录入",
        en: "the members' registration leads into branches only; other organizations' administrators enter people themselves",
        {}
    /// Somebody approves it.
    RegistrationApproval = "registration.approval" by "registration.ways", Note, [&CLONE_2019],
        title: "自行注册可能须经审批" / "may wait for approval",
        zh: "自行注册后可能须由组织管理员在“团员团干部注册审批”中通过；提交后请联系管理员",
        en: "an administrator may have to approve the registration; tell the organization after it",
        {}
    /// Those who are entered need not register.
    RegistrationNotNeeded = "registration.not_needed" by "registration.ways", Note, [&FAQ_2019_Q3, &FAQ_COPY_SECRETARY],
        title: "无需注册" / "no registration needed",
        zh: "此方式由系统创建账号，本人无需注册；用身份证号码和初始密码（身份证号码后8位）直接登录",
        en: "the account is made this way, nobody has to register; log in with the ID number and the last 8 characters of it",
        {}
    /// One way is not recovered.
    RegistrationWayLost = "registration.way_not_recovered" by "registration.ways", Undecided, [&FAQ_COPY_WAYS],
        title: "有注册方式未恢复" / "a way is not recovered",
        zh: "当日有{ways}种注册方式，其中{lost}种的内容未收录；无法确认是否还有其他方式",
        en: "there are {ways} ways of registration on that day, {lost} of which could not be recovered; there may be another way",
        { ways: u8, lost: u8 }
    /// The rule that would decide is not known for that day.
    RegistrationNotKnown = "registration.rule_not_known" by "registration.ways", Undecided,
        [&FAQ_2019_Q5, &FAQ_COPY_SECRETARY, &SCHOOL_GUIDE_2021],
        title: "该日期的规定未知" / "no rule is known for that day",
        zh: "{first}以前关于{subject}的规定未收录，无法判定；请人工核对",
        en: "the rule on the {subject} before {first} is not known, so nothing was decided; check it by hand",
        { subject: &'static Term, first: Date }
    /// Not sent for authentication yet.
    IdentityUnchecked = "identity_check.not_checked" by "identity_check.states", Note,
        [&FAQ_COPY_ONE_ACCOUNT, &SCHOOL_GUIDE_HUAINAN],
        title: "尚未校验身份信息" / "not checked yet",
        zh: "身份信息{state}，系统将批量提交核验；资料属实的不影响使用，等待即可",
        en: "the identity is {state} and will be sent for a check in bulk; if name and number are right nothing is blocked, just wait",
        { state: &'static Term }
    /// The check failed.
    IdentityFailed = "identity_check.failed" by "identity_check.states", Warning,
        [&FAQ_2020_ENTRY_COPY, &FAQ_COPY_EDITING, &FAQ_COPY_ONE_ACCOUNT],
        title: "身份信息校验不通过" / "identity check failed",
        zh: "身份信息{state}，只与姓名和身份证号码有关；请与身份证逐字核对，属实的不影响使用",
        en: "the identity is {state}; it depends on name and ID number only; compare both with the card, if they are right nothing is blocked",
        { state: &'static Term }
    /// The event cannot happen in this state.
    IdentityNotPossible = "identity_check.not_possible" by "identity_check.states", Error,
        [&FAQ_COPY_ONE_ACCOUNT, &SCHOOL_GUIDE_HUAINAN],
        title: "当前校验状态下不会如此" / "not possible in this state",
        zh: "身份信息已是“{state}”，不会再“{event}”；请核对校验状态",
        en: "the identity is {state}: {event} is not possible; check the state",
        { event: &'static Term, state: &'static Term }
    /// The events given cannot have followed each other.
    IdentityHistoryBroken = "identity_check.history_broken" by "identity_check.states", Undecided,
        [&FAQ_COPY_ONE_ACCOUNT],
        title: "校验的事件记录不连贯" / "events do not follow each other",
        zh: "“{state}”时不会发生“{event}”，校验的事件记录不连贯；请检查所存事件及其顺序",
        en: "an identity that is {state} cannot see {event}; check the stored events and their order",
        { event: &'static Term, state: &'static Term }
    /// What it was called is not known.
    IdentityNameNotKnown = "identity_check.name_not_known" by "identity_check.states", Undecided, [&FAQ_2019_CONTENTS],
        title: "该日期的名称未知" / "its name on that day is not known",
        zh: "{first}以前的身份认证状态名称未收录；按其后的名称显示",
        en: "what the states were called before {first} is not known; the later names are given",
        { first: Date }
    /// Locked for everybody.
    EditLocked = "editing.locked" by "editing.fields", Error,
        [&FAQ_COPY_EDITING, &SCHOOL_GUIDE_GUANGXI, &EDIT_CLAIM_ADMINISTRATOR, &EDIT_CLAIM_2026],
        title: "该项任何人不能修改" / "locked for everybody",
        zh: "{field}已不能修改；填写有误的须附情况说明逐级上报至省级团委，由其统一删除后重新录入",
        en: "the {field} can no longer be changed; a wrong one is reported with an explanation, level by level, to the provincial committee, which has the record deleted for a new entry",
        { field: &'static Term }
    /// Only an administrator may.
    EditAdministratorOnly = "editing.administrator_only" by "editing.fields", Error,
        [&SCHOOL_GUIDE_GUANGXI, &EDIT_CLAIM_SELF],
        title: "该项只能由管理员修改" / "only an administrator may",
        zh: "{field}只能由管理员修改，本人不能修改；请联系所在组织管理员，修改即时生效",
        en: "only an administrator may change the {field}; ask the organization's, the change holds at once",
        { field: &'static Term }
    /// Not this person's record to edit.
    EditNotYours = "editing.not_yours" by "editing.fields", Error, [&SCHOOL_GUIDE_GUANGXI, &EDIT_CLAIM_ADMINISTRATOR],
        title: "无权修改他人信息" / "not yours to edit",
        zh: "个人信息由本人或管理员修改，操作人两者都不是；请联系本人所在组织管理员",
        en: "a record is edited by the person or an administrator, and this is neither; ask the organization's administrator",
        {}
    /// A superior further up.
    EditSkipsLevel = "editing.skips_level" by "editing.fields", Warning, [&EDIT_CLAIM_ADMINISTRATOR, &EDIT_CLAIM_2026],
        title: "越级修改" / "a level is skipped",
        zh: "操作人是更上级组织的管理员；系统可能不允许越级，请由本级或直属上级组织管理员修改",
        en: "the administrator is further up than the direct superior; the system may not allow it, let the own or direct superior's administrator do it",
        {}
    /// Whether own edits wait is a conflict.
    EditApprovalConflict = "editing.approval_conflict" by "editing.fields", Note,
        [&SCHOOL_GUIDE_GUANGXI, &EDIT_CLAIM_2026, &EDIT_CLAIM_SELF],
        title: "本人修改是否须审核说法不一" / "whether own edits wait is disputed",
        zh: "本人修改是否须经本组织审核，各来源说法不一；如显示“待审核”请联系管理员",
        en: "sources disagree whether own edits wait for approval; if it says so, ask the administrator",
        {}
    /// It follows from the ID number.
    EditDerived = "editing.derived" by "editing.fields", Warning, [&EDIT_CLAIM_2026],
        title: "该项由身份证号码得出" / "follows from the ID number",
        zh: "{field}由身份证号码得出，可能不能单独修改；有误时请核对身份证号码",
        en: "the {field} follows from the ID number and may not be changed alone; check the number",
        { field: &'static Term }
    /// It has to agree with the paper form.
    EditMatchesPaper = "editing.matches_paper" by "editing.fields", Note, [&ARCHIVE_GUIDE_2020],
        title: "须与入团志愿书一致" / "must agree with the paper form",
        zh: "{field}须与纸质《入团志愿书》一致；修改前请对照",
        en: "the {field} must agree with the paper application form; compare them first",
        { field: &'static Term }
    /// No rule is known for that day.
    EditNotKnown = "editing.rule_not_known" by "editing.fields", Undecided, [&FAQ_COPY_EDITING, &SCHOOL_GUIDE_GUANGXI],
        title: "该日期的修改权限未知" / "no rule is known for that day",
        zh: "{first}以前{field}的修改权限未收录，无法判定；请人工核对",
        en: "who might change the {field} before {first} is not known, so nothing was decided; check it by hand",
        { field: &'static Term, first: Date }
    /// Several memberships.
    PostsSeveralMemberships = "posts.several_memberships" by "posts.membership", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY, &FAQ_COPY_ONE_ACCOUNT],
        title: "团员关系在多个组织" / "several memberships",
        zh: "团员组织关系列在{count}个组织，只能在一个团支部；请通过组织关系接转保留一个",
        en: "the membership stands in {count} organizations, it can be in one branch only; keep one by a transfer",
        { count: usize }
    /// Membership outside a branch.
    PostsNotBranch = "posts.membership_not_in_branch" by "posts.membership", Error,
        [&FAQ_COPY_IMPORT, &FAQ_COPY_SECRETARY],
        title: "团员关系不在团支部" / "membership not in a branch",
        zh: "团员组织关系只能在团支部，不能在团委、团工委、团总支或领导机关；请转入团支部，任职另行录入",
        en: "the membership can be in a branch only; move it there, the post is entered separately",
        {}
    /// Several posts are fine.
    PostsSeveral = "posts.several_posts" by "posts.membership", Note, [&FAQ_COPY_SECRETARY],
        title: "在多个组织任职" / "posts in several organizations",
        zh: "在{count}个组织任职是允许的，录入只代表任职，互不影响；登录后按当前组织切换",
        en: "posts in {count} organizations are allowed, each entry stands for the post only; switch the current organization after the login",
        { count: usize }
    /// The same organization twice.
    PostsTwice = "posts.same_organization_twice" by "posts.membership", Warning, [&POST_CLAIM],
        title: "同一组织任职重复" / "the same organization twice",
        zh: "同一组织的任职列了两次；录入时只填在该组织的职务，请核对",
        en: "posts in the same organization are listed twice; only the post held there is entered, check it",
        {}
    /// The number has an account.
    AlreadyRegistered = "account.already_registered" by "account.already_registered", Error,
        [&FAQ_COPY_REGISTERED, &FAQ_COPY_ONE_ACCOUNT],
        title: "身份证已注册" / "ID number already registered",
        zh: "身份证已注册，一个身份证号码只有一个账号，无需再次注册；请按步骤查明所在组织",
        en: "the ID number already has its one account, no registration is needed; find out in which organization it is",
        {}
    /// It is already in this organization.
    AlreadyHere = "account.already_here" by "account.already_registered", Note, [&FAQ_COPY_FUZHOU],
        title: "已在本组织" / "already in this organization",
        zh: "该人员已在本组织，不影响其他人员的导入结果；可删除该行",
        en: "the person is already in this organization, the others' import is not affected; the row may be deleted",
        {}
    /// The row is the administrator.
    RowIsAdministrator = "account.row_is_administrator" by "account.already_registered", Note, [&FAQ_COPY_FUZHOU],
        title: "该行是管理员本人" / "the row is the administrator",
        zh: "该行是团支部管理员本人，注册时已有账号；请删除该行",
        en: "the row is the branch's administrator, who already has an account; delete it",
        {}
    /// Another branch has the person.
    InOtherBranch = "account.in_other_branch" by "account.already_registered", Error, [&FAQ_COPY_FUZHOU],
        title: "已被其他团支部录入" / "entered by another branch",
        zh: "该人员已由其他团支部录入；请确认归属，由上级组织管理员协调，或通过组织关系接转转入",
        en: "another branch has entered the person; settle where the person belongs with the superior's administrator, or bring the person in by a transfer",
        {}
}
