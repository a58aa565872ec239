//! What the advice on a transfer says.

use crate::kernel::{Date, Term};
use crate::sources::graduates::{
    BEIJING_GUIDE_2024, BRANCH_REGULATIONS_ART_19, FRESHMEN_NOTICE_2023, GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021,
    GRADUATE_GUIDE_2022, GUANGDONG_GUIDE_2025, HGNU_NOTICE_2025, LINKAGE_ANSWERS_2022, TRANSFER_FORM_2021,
    XTIT_NOTICE_2025, ZJU_GUIDE_2020,
};

crate::findings! {
    /// A destination with its place in the order.
    Destination = "advice.destination" by "transfer.advice", Note,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GRADUATE_GUIDE_2020, &BRANCH_REGULATIONS_ART_19],
        title: "建议去向" / "destination",
        zh: "第{rank}选择：转往{destination}；转接原因选“{reason}”",
        en: "choice {rank}: the {destination}; choose the reason {reason}",
        { rank: usize, destination: &'static Term, reason: &'static Term }
    /// Past the age without a post.
    NotRequired = "advice.not_required" by "transfer.advice", Note,
        [&HGNU_NOTICE_2025, &GUANGDONG_GUIDE_2025, &BEIJING_GUIDE_2024],
        title: "无需转接" / "no transfer needed",
        zh: "已满{age}周岁且未担任团内职务，无需转接团组织关系",
        en: "{age} years old without a post: no transfer is needed",
        { age: u16 }
    /// A Party member who keeps the membership.
    PartyMember = "advice.party_member" by "transfer.advice", Note,
        [&HGNU_NOTICE_2025, &GUANGDONG_GUIDE_2025, &BEIJING_GUIDE_2024],
        title: "保留团籍的党员也须转接" / "kept membership of Party members moves too",
        zh: "未满{age}周岁、保留团籍的党员也须转接团组织关系；一般与党组织关系转往同一方向",
        en: "whoever keeps the League membership as a Party member below {age} transfers too, as a rule where the Party membership goes",
        { age: u16 }
    /// The admitting school has no branch yet, or it is not known.
    WaitForBranch = "advice.wait_for_branch" by "transfer.advice", Note, [&FRESHMEN_NOTICE_2023, &GRADUATE_GUIDE_2022],
        title: "待录取学校建立团支部" / "wait for the admitting school's branch",
        zh: "录取学校建立新生团支部前，团组织关系暂留原学校；请在其建立后再办理，不要转往乡镇街道",
        en: "until the admitting school has built the branch the tie stays where it is; start then, and do not go to a township",
        {}
    /// The enlistment is not confirmed.
    WaitForEnlistment = "advice.wait_for_enlistment" by "transfer.advice", Note, [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021],
        title: "待确认入伍后申请" / "wait for the confirmation of the enlistment",
        zh: "入伍尚未确认；请在确认入伍后再申请转接",
        en: "the enlistment is not confirmed; apply once it is",
        {}
    /// Away for a short time.
    StayAway = "advice.stay_away" by "transfer.advice", Note, [&BRANCH_REGULATIONS_ART_19],
        title: "短期外出不转接" / "no transfer for a short absence",
        zh: "外出不满{months}个月的留在原团支部；请按时参加团员教育评议和年度团籍注册",
        en: "away for less than {months} months a member stays in the branch; take part in its evaluation and registration",
        { months: u16 }
    /// Graduates late.
    DelayedBranch = "advice.delayed_branch" by "transfer.advice", Note, [&ZJU_GUIDE_2020, &GRADUATE_GUIDE_2022],
        title: "转入延迟毕业团支部" / "move to the branch for delayed graduates",
        zh: "标记为延迟毕业团员，转入学校建立的延迟毕业团支部，不计入学社衔接",
        en: "mark as delayed graduate and move to the school's branch for them; linkage does not count this member",
        {}
    /// A teacher.
    TeacherStays = "advice.teacher_stays" by "transfer.advice", Note, [&ZJU_GUIDE_2020],
        title: "教师无需转接" / "teachers stay",
        zh: "标记为教师即可，无需转接，不计入学社衔接",
        en: "mark as teacher; no transfer, and linkage does not count this member",
        {}
    /// Whether the unit has an organization is not known.
    UnitUnknown = "advice.unit_unknown" by "transfer.advice", Note, [&TRANSFER_FORM_2021],
        title: "先确认单位有无团组织" / "ask whether the unit has an organization",
        zh: "未说明工作单位有无团组织；请先向单位确认，有团组织的必须选单位",
        en: "it is not said whether the unit has an organization; ask there first, since it comes first",
        {}
    /// A unit of a system committee.
    SystemCommittee = "advice.system_committee" by "transfer.advice", Note, [&TRANSFER_FORM_2021],
        title: "系统团委按隶属选择" / "system committees by the organizational line",
        zh: "铁道、民航、金融、央企、中央和国家机关单位按组织隶属选择系统团委，不按所在地",
        en: "units of railway, civil aviation, finance, central enterprises and central organs lie under their system's committee, not under the place",
        {}
    /// The pool of special units.
    SpecialPool = "advice.special_pool" by "transfer.advice", Note, [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2020],
        title: "转往特殊单位专属库" / "to the pool of special units",
        zh: "由学校团组织或本人申请，省级团委审核后进入特殊单位专属库；线下手续另行办理",
        en: "the school or the member applies, the provincial committee reviews, then the member is in the pool; the papers go their own way",
        {}
    /// The receiving organization is in a separate system.
    SeparateSystem = "advice.separate_system" by "transfer.advice", Note, [&TRANSFER_FORM_2021],
        title: "转往独立系统须填组织全称" / "a separate system asks for the full name",
        zh: "{system}使用独立系统；请在“转入组织是否属于北京/广东/福建”选“是”，并填写对方系统中的组织全称",
        en: "{system} has its own system; answer yes to the question on it and type the full name that the organization has there",
        { system: &'static Term }
    /// Guangdong wants a report first.
    GuangdongReport = "advice.guangdong_report" by "transfer.advice", Note, [&XTIT_NOTICE_2025],
        title: "转往广东先报到" / "report in Guangdong first",
        zh: "转往广东的请先在“广东共青团”办理团员报到",
        en: "going to Guangdong, report in 广东共青团 first",
        {}
    /// How long the school keeps a member without a job.
    RetentionTerm = "advice.retention_term" by "transfer.advice", Note, [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021],
        title: "可暂留学校" / "may stay at the school for a time",
        zh: "经本人书面申请可暂留学校{months}个月，最长{most}个月",
        en: "on a written application the school keeps the tie for {months} months, {most} at most",
        { months: u16, most: u16 }
    /// Beijing wants the post to be released first.
    ReleasePost = "advice.release_post" by "transfer.advice", Warning, [&BEIJING_GUIDE_2024],
        title: "先解除团内职务" / "release the post first",
        zh: "北京系统中担任团干部的不能转出；请先在系统中解除职务",
        en: "in Beijing's system members with a post cannot be transferred; release the post there first",
        {}
    /// No table of reasons is known for the day.
    AdviceNotKnown = "advice.not_known" by "transfer.advice", Undecided, [&GRADUATE_GUIDE_2020, &LINKAGE_ANSWERS_2022],
        title: "该日期的去向规定未知" / "no rule on destinations is known for that day",
        zh: "{first}以前的去向规定未收录，无法建议；请人工核对",
        en: "where members went before {first} is not known, so nothing is advised; check it by hand",
        { first: Date }
}
