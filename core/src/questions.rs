//! The 50 questions of the FAQ of June 2019 and its appendix: what they ask, what survives of the answer. Which rules
//! answer them is said by the rules themselves ([`crate::kernel::Rule::questions`]).

use serde::Serialize;

/// The number under which rules cite the appendix on graduates' transfers.
pub const APPENDIX: u8 = 51;

/// What survives of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Survival {
    /// The answer itself.
    Survives,
    /// Its beginning; the copy is cut off.
    Partial,
    /// Not this text, but copies of it or of its successors.
    Recovered,
    /// Only the question. Rules near it rest on other sources.
    Lost,
    /// Not even the question: the surviving contents skip the number.
    Missing,
}

/// Whether a question asks for a decision at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// It has a rule in it.
    Rule,
    /// It is about computers and browsers.
    Environment,
    /// It is not known what it asks.
    Unknown,
}

/// A question of the FAQ.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Question {
    /// 1 to 50, or [`APPENDIX`].
    pub number: u8,
    /// Its text as printed in the contents.
    pub zh: &'static str,
    /// Its sense in English.
    pub en: &'static str,
    /// What survives of the answer.
    pub survival: Survival,
    /// Whether it asks for a decision.
    pub asks: Asks,
}

const fn q(number: u8, survival: Survival, asks: Asks, zh: &'static str, en: &'static str) -> Question {
    Question { number, zh, en, survival, asks }
}

/// All questions in their order, the appendix last.
pub static QUESTIONS: [Question; 51] = {
    use Asks::{Environment, Rule, Unknown};
    use Survival::{Lost, Missing, Partial, Recovered, Survives};
    [
        q(1, Survives, Environment, "使用环境要求是什么?", "Which environment is needed?"),
        q(2, Survives, Rule, "团员团干部如何登录到系统?", "How do members and cadres log in?"),
        q(3, Survives, Rule, "有哪几种注册方式?", "Which ways of registration are there?"),
        q(4, Survives, Rule, "如何解决“管理员注册码错误”?", "How to resolve “administrator registration code wrong”?"),
        q(
            5,
            Partial,
            Rule,
            "管理员注册第三步“填写个人资料”有哪些需要注意的地方?",
            "What to mind in step 3 of the administrator registration?",
        ),
        q(6, Lost, Rule, "如何生成管理员注册码?", "How to generate an administrator registration code?"),
        q(
            7,
            Recovered,
            Rule,
            "导入到团支部的团员团干部的初始密码是什么?",
            "What is the initial password of imported members and cadres?",
        ),
        q(8, Recovered, Rule, "忘记密码,该如何解决?", "Password forgotten: what to do?"),
        q(
            9,
            Recovered,
            Rule,
            "团组织信息填写错误可以修改吗?",
            "Can wrong information about an organization be changed?",
        ),
        q(10, Recovered, Rule, "团组织信息可以由谁来修改?", "Who can change information about an organization?"),
        q(11, Recovered, Rule, "如何给团组织添加管理员?", "How to add an administrator to an organization?"),
        q(12, Recovered, Rule, "如何变更团组织管理员?", "How to change an organization's administrator?"),
        q(13, Recovered, Rule, "如何添加团员团干部?", "How to add members and cadres?"),
        q(14, Recovered, Rule, "如何批量导入团员团干部?", "How to import members and cadres in bulk?"),
        q(
            15,
            Recovered,
            Rule,
            "导入的时候哪些团员团干部需要填写发展团员编号?",
            "Which members and cadres need a development number at import?",
        ),
        q(16, Recovered, Rule, "团员团干部入团时间有什么限制?", "Which limits apply to the joining date?"),
        q(17, Lost, Rule, "团组织添加团员团干部有哪些注意事项?", "What to mind when adding members and cadres?"),
        q(18, Recovered, Rule, "身份证号码重复,该如何解决?", "Duplicate ID number: what to do?"),
        q(19, Recovered, Rule, "发展团员编号重复,该如何解决?", "Duplicate development number: what to do?"),
        q(20, Recovered, Rule, "导入表格格式错误,该如何解决?", "Import sheet has a format error: what to do?"),
        q(21, Recovered, Rule, "是否可以在团委一级录入团员团干部信息?", "Can members be entered at committee level?"),
        q(22, Recovered, Rule, "个人信息填写错误能修改吗?", "Can wrong personal information be changed?"),
        q(
            23,
            Lost,
            Rule,
            "团干部如何加入到团的领导机关、基层团委?",
            "How do cadres join a leading body or a basic committee?",
        ),
        q(
            24,
            Recovered,
            Rule,
            "已注册的团员团干部,如何加入到团的领导机关、基层团委?",
            "How do registered members and cadres join a leading body or a basic committee?",
        ),
        q(
            25,
            Lost,
            Rule,
            "团支部有团员,为什么添加管理员的时候无法选择团员?",
            "The branch has members: why can none be chosen as administrator?",
        ),
        q(26, Recovered, Rule, "团员为什么无法录入系统?", "Why can a member not be entered?"),
        q(27, Recovered, Rule, "为什么团员必须导入到团支部?", "Why must members be imported into a branch?"),
        q(28, Recovered, Rule, "身份认证不通过是什么原因?", "Why does identity authentication fail?"),
        q(29, Partial, Rule, "关于完成录入的各项标准是什么?", "What are the standards of complete entry?"),
        q(
            30,
            Lost,
            Rule,
            "如何查看具体哪个人员的个人信息没有完善?",
            "How to see whose personal information is incomplete?",
        ),
        q(
            31,
            Lost,
            Rule,
            "一个团员能否多次注册到不同团组织和在多个团组织任职?",
            "Can a member register in several organizations or hold several posts?",
        ),
        q(
            32,
            Recovered,
            Rule,
            "个人注册账号时、管理员录入本级或下级成员时,提示“身份证已注册”,但是本组织管理员在成员列表并未看到该成员信息,如何解决?",
            "“ID number already registered”, yet the member is not in the list: what to do?",
        ),
        q(33, Lost, Rule, "团支部中的“组织关系接转办理”功能如何操作?", "How does a branch handle transfers?"),
        q(
            34,
            Recovered,
            Rule,
            "团委/团工委/团总支中的“组织关系接转办理”功能如何操作?",
            "How does a committee, work committee or general branch handle transfers?",
        ),
        q(
            35,
            Lost,
            Rule,
            "无团员的团支部、无团支部的团委能否录入?",
            "Can branches without members and committees without branches be entered?",
        ),
        q(36, Lost, Rule, "发展团员编号填写错误,如何修改?", "Development number entered wrongly: how to correct it?"),
        q(37, Missing, Unknown, "", ""),
        q(
            38,
            Lost,
            Rule,
            "上级组织如何删除直属下级组织?",
            "How does a superior delete a direct subordinate organization?",
        ),
        q(
            39,
            Lost,
            Rule,
            "如何删除本组织或者直属下级组织成员?",
            "How to delete members of the own or a direct subordinate organization?",
        ),
        q(
            40,
            Recovered,
            Rule,
            "完善组织信息时书记信息如何填入?",
            "How to enter the secretary when completing an organization?",
        ),
        q(
            41,
            Lost,
            Rule,
            "为什么会出现待接转团支部?想要删除待接转团支部,该如何操作?",
            "Why is there a pending-transfer branch, and how to delete it?",
        ),
        q(
            42,
            Recovered,
            Rule,
            "组织信息完善的标准是什么?",
            "What is the standard of complete organization information?",
        ),
        q(43, Recovered, Rule, "“组织迁移”功能如何操作?", "How does the migration of an organization work?"),
        q(44, Lost, Rule, "待接转团支部如何删除?", "How to delete a pending-transfer branch?"),
        q(
            45,
            Lost,
            Rule,
            "组织简称,组织全称,组织类别,行业类别填写后是都不可修改,需要删除组织重建还是只是组织类别不可修改?",
            "Can short name, full name, category and sector never be changed?",
        ),
        q(46, Lost, Rule, "录入组织信息时,暂时没有书记怎么填?", "No secretary yet: what to enter?"),
        q(47, Missing, Unknown, "", ""),
        q(
            48,
            Lost,
            Rule,
            "录入的团委、团工委、团总支是否必须建有下级团支部?",
            "Must committees, work committees and general branches have branches?",
        ),
        q(49, Lost, Rule, "如何查看“智慧团建”系统分领域团组织、团员、团干部数据?", "How to see figures by sector?"),
        q(50, Lost, Environment, "“智慧团建”系统页面打不开怎么办?", "The page does not open: what to do?"),
        q(
            APPENDIX,
            Lost,
            Rule,
            "附件:“智慧团建”系统毕业学生团员团组织关系转接业务常见问题",
            "Appendix: transfers of graduating members",
        ),
    ]
};
