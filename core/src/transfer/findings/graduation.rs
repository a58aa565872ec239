//! What checks about graduates can find.

use crate::kernel::{Date, Term};
use crate::sources::graduates::{
    COLLEGE_NOTICE_HL_2021, FRESHMEN_NOTICE_2023, GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022,
    GUANGDONG_ANSWERS_2023, MARKING_INSTRUCTIONS_2023, MARKING_NOTE_2018, RETENTION_2020, ZJU_GUIDE_2020,
};

crate::findings! {
    /// The administrator of a branch wants to mark it.
    BranchMayNotMark = "graduation.branch_may_not_mark" by "graduation.branch_mark", Error,
        [&MARKING_INSTRUCTIONS_2023, &MARKING_NOTE_2018],
        title: "团支部管理员不能标记毕业时间" / "branches do not mark themselves",
        zh: "团支部管理员不能标记毕业时间；请由上级学校团组织管理员标记",
        en: "the administrator of a branch cannot mark it; ask the school's organization above",
        {}
    /// Both or neither of time and reason were given.
    TimeOrReason = "graduation.time_or_reason" by "graduation.branch_mark", Error,
        [&MARKING_INSTRUCTIONS_2023, &MARKING_NOTE_2018],
        title: "毕业时间和原因须且只能填一项" / "either a time or a reason",
        zh: "预计毕业时间和原因（教师支部、混合支部）须且只能填一项；能确定毕业时间的填时间",
        en: "give either the expected time of graduation or the reason there is none; the time wherever it is known",
        {}
    /// The branch is marked already and the mark may be fixed.
    AlreadyMarked = "graduation.already_marked" by "graduation.branch_mark", Warning, [&MARKING_NOTE_2018],
        title: "标记后可能不可修改" / "the mark may be final",
        zh: "该团支部已标记，2018年的说明称标记后不可修改；如系统不允许修改，请联系上级团组织",
        en: "the branch is marked already, and by the note of 2018 marks are final; if the system refuses, ask the organization above",
        {}
    /// The branch graduated already.
    AlreadyGraduate = "graduation.already_graduate" by "graduation.branch_mark", Error,
        [&ZJU_GUIDE_2020, &COLLEGE_NOTICE_HL_2021],
        title: "已是毕业生团组织" / "already an organization of graduates",
        zh: "该团支部已自动变为毕业生团组织，不再标记；请直接办理成员转接",
        en: "the branch has become an organization of graduates and is not marked again; transfer its members",
        {}
    /// The day of the change is taken over from 2021.
    CategoryDayNotStated = "graduation.category_day_not_stated" by "graduation.branch_mark", Note,
        [&ZJU_GUIDE_2020, &COLLEGE_NOTICE_HL_2021, &MARKING_INSTRUCTIONS_2023],
        title: "类别变更日沿用2021年" / "day of the change taken over from 2021",
        zh: "当年的类别变更日未见规定，按2020、2021年推定为{day}；请以当年通知为准",
        en: "no text states the day of that year; {day} is taken over from 2020 and 2021, the notice of the year decides",
        { day: Date }
    /// Mobile members cannot be marked yet.
    MobileMarkEarly = "graduation.mobile_mark_early" by "graduation.member_mark", Error,
        [&ZJU_GUIDE_2020, &COLLEGE_NOTICE_HL_2021],
        title: "毕业学生流动团员标记未开放" / "too early to mark mobile members",
        zh: "毕业学生流动团员自{opens}起才能标记；请届时再标记",
        en: "mobile members can be marked from {opens} on; come back then",
        { opens: Date }
    /// The instructions in force do not name the mark.
    MobileMarkNotNamed = "graduation.mobile_mark_not_named" by "graduation.member_mark", Warning,
        [&MARKING_INSTRUCTIONS_2023],
        title: "现行说明未列该标记" / "the instructions in force do not name this mark",
        zh: "2023年的说明只列延迟毕业团员和教师，未列毕业学生流动团员；请以系统页面为准",
        en: "the instructions of 2023 name delayed graduates and teachers only, not mobile members; follow the page",
        {}
    /// A mixed branch has no such marks.
    MixedBranchMark = "graduation.mixed_branch_mark" by "graduation.member_mark", Warning,
        [&ZJU_GUIDE_2020, &COLLEGE_NOTICE_HL_2021],
        title: "混合支部没有该标记" / "mixed branches have no such marks",
        zh: "混合支部不变更类别，也没有这三种标记；请逐人标记当年毕业的团员后办理转接",
        en: "a mixed branch keeps its category and has none of these marks; mark this year's graduates one by one and transfer them",
        {}
    /// The branch does not graduate.
    BranchNotGraduating = "graduation.branch_not_graduating" by "graduation.member_mark", Warning,
        [&MARKING_INSTRUCTIONS_2023],
        title: "团支部未标记毕业时间" / "the branch has no time of graduation",
        zh: "该团支部为“{branch}”，没有毕业时间；请先标记团支部毕业时间",
        en: "the branch is {branch}, without a time of graduation; mark the branch first",
        { branch: &'static Term }
    /// The retention is longer than the guide allows.
    RetentionOver = "graduation.retention_over" by "graduation.retention", Error,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &RETENTION_2020],
        title: "保留超过最长期限" / "retained too long",
        zh: "团组织关系保留最长{months}个月，{last}为最后一天，已超过；请尽快转出",
        en: "members are retained for {months} months at most, until {last}, which is over; transfer as soon as possible",
        { months: u16, last: Date }
    /// The retention has passed the usual term but not the longest.
    RetentionExtended = "graduation.retention_extended" by "graduation.retention", Warning,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021],
        title: "保留超过一般期限" / "retained past the usual term",
        zh: "已超过{months}个月的一般期限（{usual}），最长到{last}；请落实去向并尽快转出",
        en: "the usual {months} months were over on {usual}, the longest term ends on {last}; find a place to go and transfer",
        { months: u16, usual: Date, last: Date }
    /// There is no written application.
    RetentionNoApplication = "graduation.retention_no_application" by "graduation.retention", Error,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GRADUATE_GUIDE_2020],
        title: "保留未提交书面申请" / "no written application",
        zh: "保留在学校须由本人书面申请并经团委同意；请先提交申请",
        en: "retention needs a written application that the committee agrees to; hand it in first",
        {}
    /// Abroad for longer than Guangdong's usual term.
    AbroadLong = "graduation.abroad_long" by "graduation.retention", Warning, [&GUANGDONG_ANSWERS_2023],
        title: "出国保留超过一般期限" / "abroad past the usual term",
        zh: "出国（境）保留在广东一般不超过{years}年（{last}）；请与本人联系确认去向",
        en: "in Guangdong retention abroad lasts {years} years as a rule, until {last}; ask the member about the plans",
        { years: u16, last: Date }
    /// Back from abroad.
    ReturnedFromAbroad = "graduation.returned_from_abroad" by "graduation.retention", Warning,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2020],
        title: "回国后须转出" / "back, so the tie has to move",
        zh: "团员已回国，团组织关系须转出；请按现在的去向办理转接",
        en: "the member is back and has to transfer; choose by what the member does now",
        {}
    /// Freshmen were not taken in within the term.
    IntakeOverdue = "graduation.intake_overdue" by "graduation.freshmen", Warning,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GUANGDONG_ANSWERS_2023],
        title: "新生转入超期" / "freshmen not taken in within the term",
        zh: "新生团员应在{last}前转入，已超期；请尽快建立团支部并转入",
        en: "freshmen were to be taken in by {last}; build the branch and take them in",
        { last: Date }
    /// A transfer is to start before the new branch exists.
    NoBranchYet = "graduation.no_branch_yet" by "graduation.freshmen", Error,
        [&FRESHMEN_NOTICE_2023, &GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021],
        title: "录取学校尚未建立团支部" / "the new branch does not exist yet",
        zh: "录取学校尚未建立新生团支部，不能发起转接，团组织关系暂留原学校；请待其建立后再办理",
        en: "the admitting school has no branch for the freshmen yet, so the tie stays; start once it exists",
        {}
    /// No rule about marks of branches is known for the day.
    BranchRuleNotKnown = "graduation.branch_rule_not_known" by "graduation.branch_mark", Undecided, [&MARKING_NOTE_2018],
        title: "该日期的团支部毕业标记规定未知" / "no rule about marks of branches is known for that day",
        zh: "{first}以前的团支部毕业标记规定未收录，无法判定；请人工核对",
        en: "no rule about marks of branches before {first} is known, so nothing was decided; check it by hand",
        { first: Date }
    /// No rule about marks of members is known for the day.
    MemberRuleNotKnown = "graduation.member_rule_not_known" by "graduation.member_mark", Undecided, [&ZJU_GUIDE_2020],
        title: "该日期的毕业团员标记规定未知" / "no rule about marks of members is known for that day",
        zh: "{first}以前的毕业团员标记规定未收录，无法判定；请人工核对",
        en: "no rule about marks of members before {first} is known, so nothing was decided; check it by hand",
        { first: Date }
    /// No rule about retention is known for the day.
    RetentionRuleNotKnown = "graduation.retention_rule_not_known" by "graduation.retention", Undecided, [&RETENTION_2020],
        title: "该日期的保留团组织关系规定未知" / "no rule about retention is known for that day",
        zh: "{first}以前的保留团组织关系规定未收录，无法判定；请人工核对",
        en: "no rule about retention before {first} is known, so nothing was decided; check it by hand",
        { first: Date }
    /// No rule about the intake of freshmen is known for the day.
    IntakeRuleNotKnown = "graduation.intake_rule_not_known" by "graduation.freshmen", Undecided, [&GRADUATE_GUIDE_2021],
        title: "该日期的新生转入规定未知" / "no rule about the intake of freshmen is known for that day",
        zh: "{first}以前的新生转入规定未收录，无法判定；请人工核对",
        en: "no rule about the intake of freshmen before {first} is known, so nothing was decided; check it by hand",
        { first: Date }
}
