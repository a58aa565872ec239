//! What the national workflow, its log and pending-transfer branches can find.

use crate::kernel::{Date, Term};
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::graduates::{GRADUATE_GUIDE_2022, TRANSFER_FORM_2021};
use crate::sources::system::GUANGDONG_2019;
use crate::sources::transfer_workflow::{
    BEIJING_POST_2024, EMPTY_BRANCH_2020, FAQ_COPY_TRANSFER, FRESHMEN_NOTE_2022, OPERATION_NOTE_2023,
    SCHOOL_NOTE_SWJTU_2023, SCHOOL_TRANSFER_GUIDE_2023, SEPARATE_SYSTEMS_2024, TERM_NOTE_2020, TERM_NOTICE_2023,
    TERM_NOTICE_2024, TRANSFER_CLAIMS_15_DAYS, TRANSFER_DEDUCTION,
};

crate::findings! {
    /// Nobody of this key is in the system.
    MemberUnknown = "transfer.member_unknown" by "transfer.filing", Error, [&FAQ_COPY_TRANSFER, &FRESHMEN_NOTE_2022],
        title: "系统中没有该团员" / "the member is not in the system",
        zh: "系统中没有该团员，不能办理转接；请核对姓名和身份证号码，原团组织未录入的由现团组织直接录入",
        en: "the system does not know the member; check name and ID number, or enter the member if the old organization never did",
        {}
    /// The member has left the League.
    MemberLeft = "transfer.member_left" by "transfer.filing", Warning, [&GUANGDONG_2019],
        title: "该团员已离团" / "the member has left the League",
        zh: "该团员已离团；请先核对团籍",
        en: "the member has left the League; check the membership first",
        {}
    /// The member holds a post.
    HoldsPost = "transfer.holds_post" by "transfer.filing", Note, [&BEIJING_POST_2024],
        title: "该团员担任团内职务" / "the member holds a post",
        zh: "该团员担任团内职务或管理员，转出后职务如何处理未见规定；请先在系统中解除职务或变更管理员",
        en: "the member holds a post or administers an organization; what becomes of it is not known, so give it up first",
        {}
    /// Another application of the member is open.
    SecondApplication = "transfer.second_application" by "transfer.filing", Warning, [&GUANGDONG_2019, &TRANSFER_DEDUCTION],
        title: "已有未办结的转接申请" / "another application is open",
        zh: "该团员的另一转接申请（{other}）尚未办结；请先撤销或等待其办结",
        en: "another application of the member ({other}) is open; withdraw it or wait for its end",
        { other: String }
    /// No such organization.
    TargetUnknown = "transfer.target_unknown" by "transfer.filing", Error, [&FAQ_COPY_TRANSFER],
        title: "没有该团组织" / "no such organization",
        zh: "系统中没有所选的团组织；请重新选择",
        en: "the system does not have the organization; choose again",
        {}
    /// A transfer in leads into a branch.
    TargetNotBranch = "transfer.target_not_branch" by "transfer.filing", Error, [&FAQ_COPY_TRANSFER],
        title: "转入组织不是团支部" / "the receiving organization is no branch",
        zh: "团员的组织关系只能在团支部，办理转入须选定团支部；请改选团支部",
        en: "a member belongs to a branch, so a transfer in leads into one; choose a branch",
        {}
    /// The member is there already.
    AlreadyThere = "transfer.already_there" by "transfer.filing", Error, [&FAQ_COPY_TRANSFER],
        title: "团员已在该团支部" / "the member is there already",
        zh: "团员已在该团支部；请改选其他团组织",
        en: "the member is in this branch already; choose another",
        {}
    /// The target has no branch to assign.
    EmptyCommittee = "transfer.empty_committee" by "transfer.filing", Warning, [&TRANSFER_DEDUCTION],
        title: "转入组织没有下级团支部" / "the target has no branch",
        zh: "转入组织没有下级团支部，审批后无法分配；请先建立团支部或改选其他团组织",
        en: "the target has no branch to assign; build one first or choose another target",
        {}
    /// The target is not of the employer's line.
    LineMismatch = "transfer.line_mismatch" by "transfer.filing", Warning, [&TRANSFER_FORM_2021],
        title: "转入组织与工作单位不属同一系统" / "the target is not of the employer's line",
        zh: "工作单位属{line}，转入组织不在其下；系统团委按组织隶属选择，不按所在地选择",
        en: "the employer is led by {line}, the target is not; choose by the line of organization, not by place",
        { line: &'static Term }
    /// The actor may not file it.
    NoRight = "transfer.no_right" by "transfer.filing", Error,
        [&OPERATION_NOTE_2023, &SCHOOL_TRANSFER_GUIDE_2023, &FAQ_COPY_TRANSFER],
        title: "无权提交" / "no right to file it",
        zh: "{actor}无权提交该转接申请；请由{needed}提交",
        en: "{actor} may not file this application; it is for {needed}",
        { actor: &'static Term, needed: &'static Term }
    /// The exact full name is missing.
    FullNameMissing = "transfer.full_name_missing" by "transfer.separate_systems", Error, [&TRANSFER_FORM_2021],
        title: "组织全称未填" / "full name missing",
        zh: "转往北京、广东、福建须填写组织全称；请按该地系统中的全称填写",
        en: "a target in Beijing, Guangdong or Fujian is named by its full name; write it as that system does",
        {}
    /// No organization has exactly this full name.
    FullNameUnknown = "transfer.full_name_unknown" by "transfer.separate_systems", Error,
        [&SEPARATE_SYSTEMS_2024, &TERM_NOTE_2020],
        title: "组织全称不符" / "full name does not match",
        zh: "没有全称为“{name}”的团组织；请按智慧团建系统中的组织全称逐字填写",
        en: "no organization has exactly the full name {name}; write it as the national system does",
        { name: String }
    /// Somebody whom a separate system hands over is here already.
    AlreadyInside = "transfer.already_inside" by "transfer.separate_systems", Error, [&SEPARATE_SYSTEMS_2024, &FAQ_COPY_TRANSFER],
        title: "该团员不在所述系统" / "the member is not in that system",
        zh: "该团员不在发起转接的系统中；请在团员现所在的系统发起",
        en: "the member is not in the system that starts the transfer; start it where the member is",
        {}
    /// The member is in a separate system.
    StartThere = "transfer.start_there" by "transfer.separate_systems", Error, [&SEPARATE_SYSTEMS_2024, &TERM_NOTE_2020],
        title: "团员在独立系统" / "the member is in a separate system",
        zh: "团员在北京、广东、福建的系统中；请在该地系统发起转往省外",
        en: "the member is in the system of Beijing, Guangdong or Fujian; start the transfer there",
        {}
    /// The reason and the pool do not go together.
    PoolReason = "transfer.pool_reason" by "transfer.special_pool", Error, [&GRADUATE_GUIDE_2022],
        title: "转接原因与特殊单位专属库不符" / "reason and pool do not go together",
        zh: "特殊单位专属库只用于参军入伍或转往涉密单位，所填原因为“{reason}”；请改正转接原因或去向",
        en: "the pool of special units is for enlistment and secrecy alone, the reason is {reason}; correct one of them",
        { reason: &'static Term }
    /// No provincial committee stands above the branch.
    ProvinceUnknown = "transfer.province_unknown" by "transfer.special_pool", Error, [&GRADUATE_GUIDE_2022],
        title: "没有省级团委" / "no provincial committee",
        zh: "转出团支部之上没有省级团委，无人审核；请核对组织树",
        en: "no provincial committee stands above the branch to review it; check the tree",
        {}
    /// Enlistment is not confirmed.
    EnlistmentUnconfirmed = "transfer.enlistment_unconfirmed" by "transfer.special_pool", Warning, [&GRADUATE_GUIDE_2022],
        title: "入伍尚未确认" / "enlistment not confirmed",
        zh: "入伍或涉密单位尚未确认；请确认后再申请",
        en: "enlistment or the secrecy of the unit is not confirmed; apply afterwards",
        {}
    /// How a member leaves the pool is not known.
    PoolExit = "transfer.pool_exit" by "transfer.special_pool", Undecided, [&GRADUATE_GUIDE_2022],
        title: "转出特殊单位专属库的规定未知" / "leaving the pool is not known",
        zh: "团员在特殊单位专属库，如何转出未见规定；请咨询省级团委",
        en: "the member is in the pool of special units and how to leave it is not known; ask the provincial committee",
        {}
    /// Nothing of the kind can be done at this stage.
    NotNow = "transfer.not_now" by "transfer.review", Error, [&OPERATION_NOTE_2023, &FAQ_COPY_TRANSFER],
        title: "当前状态不能办理" / "not possible at this stage",
        zh: "申请当前为“{stage}”，不能办理此操作；请核对申请状态",
        en: "the application is “{stage}”, at which this cannot be done; check where it stands",
        { stage: &'static Term }
    /// The application has ended.
    Ended = "transfer.ended" by "transfer.review", Error, [&FAQ_COPY_TRANSFER, &TERM_NOTICE_2023],
        title: "申请已办结" / "the application has ended",
        zh: "申请已办结（{stage}）；如需转接请重新提交申请",
        en: "the application has ended ({stage}); file a new one",
        { stage: &'static Term }
    /// The actor does not review at this stage.
    MayNotReview = "transfer.may_not_review" by "transfer.review", Error, [&OPERATION_NOTE_2023, &FAQ_COPY_TRANSFER],
        title: "无权审核" / "no right to review",
        zh: "申请当前为“{stage}”，{actor}无权办理；请由{needed}办理",
        en: "the application is “{stage}” and not for {actor} but for {needed}",
        { actor: &'static Term, stage: &'static Term, needed: &'static Term }
    /// Only the initiator takes an application back.
    MayNotWithdraw = "transfer.may_not_withdraw" by "transfer.review", Error, [&TERM_NOTICE_2023],
        title: "无权撤销" / "no right to withdraw",
        zh: "申请只能由发起方撤销，{actor}不是发起方；请联系发起方",
        en: "only the initiator takes an application back and {actor} is not the one; ask the initiator",
        { actor: &'static Term }
    /// The member is somewhere else by now.
    MemberMoved = "transfer.member_moved" by "transfer.review", Error, [&FAQ_COPY_TRANSFER],
        title: "团员已不在转出团支部" / "the member is no longer there",
        zh: "团员已不在申请所述的转出团支部；请退回该申请，由现所在团支部重新发起",
        en: "the member is no longer where the application says; refuse it and start again from the present branch",
        {}
    /// The branch is not below the committee.
    BranchNotBelow = "transfer.branch_not_below" by "transfer.review", Error, [&FAQ_COPY_TRANSFER],
        title: "不是本组织的下级团支部" / "not a branch of this organization",
        zh: "只能分配到本组织的下级团支部；请改选",
        en: "only a branch below this organization can be assigned; choose again",
        {}
    /// The state was not made by this workflow.
    StateBroken = "transfer.state_broken" by "transfer.review", Error, [&FAQ_COPY_TRANSFER],
        title: "申请数据不完整" / "the state of the application is broken",
        zh: "申请的状态与其内容不一致；请由事件记录重新生成",
        en: "the stage of the application does not fit its content; rebuild it from its events",
        {}
    /// The day lies before the last event.
    ClockBackwards = "transfer.clock_backwards" by "transfer.review", Error, [&FAQ_COPY_TRANSFER],
        title: "日期早于上一步" / "the clock went backwards",
        zh: "办理日期{today}早于申请上一步的日期{since}；请核对系统时间",
        en: "{today} lies before {since}, when the application came to its stage; check the clock",
        { since: Date, today: Date }
    /// What was due has not been done.
    TermOver = "transfer.term_over" by "transfer.silence", Error, [&TERM_NOTICE_2024, &TERM_NOTE_2020, &TERM_NOTICE_2023],
        title: "审核期限已过" / "the term is over",
        zh: "申请逾期未审核，已于{due}由系统处理；请重新提交申请",
        en: "nobody reviewed in time, on {due} the system acted by itself; let it do so, then file again",
        { due: Date }
    /// Silence was taken for consent.
    SilentApproval = "transfer.silent_approval" by "transfer.silence", Warning, [&TRANSFER_CLAIMS_15_DAYS],
        title: "逾期视为同意" / "silence taken for consent",
        zh: "转出组织逾期未审核，按所设策略视为同意，该做法未见正式文件；请留存记录",
        en: "the losing side was silent and the policy takes that for consent, which no official text says; keep a record",
        {}
    /// A pending-transfer branch is the target.
    PendingBranchTarget = "transfer.pending_branch_target" by "transfer.pending_branch", Note,
        [&SCHOOL_NOTE_SWJTU_2023, &TRANSFER_DEDUCTION],
        title: "转入待接转团支部" / "into a pending-transfer branch",
        zh: "转入组织是待接转团支部，只作暂存；请在正式团支部建立后及时分配",
        en: "the target is a pending-transfer branch, which only holds members; move them on once their branch exists",
        {}
    /// A pending-transfer branch is not empty.
    PendingBranchInUse = "transfer.pending_branch_in_use" by "transfer.pending_branch", Warning,
        [&EMPTY_BRANCH_2020, &TRANSFER_DEDUCTION],
        title: "待接转团支部仍在使用" / "the pending-transfer branch is in use",
        zh: "待接转团支部尚有团员{members}名、未办结申请{applications}件；请先转出或分配，再由上级删除",
        en: "the pending-transfer branch has {members} members and {applications} open applications; move them on, then its superior deletes it",
        { members: u32, applications: u32 }
    /// Who may delete it.
    PendingBranchNotSuperior = "transfer.pending_branch_not_superior" by "transfer.pending_branch", Warning,
        [&EMPTY_BRANCH_2020, &TRANSFER_DEDUCTION],
        title: "由上级删除待接转团支部" / "its superior deletes it",
        zh: "待接转团支部由其直属上级删除；请联系直属上级管理员",
        en: "a pending-transfer branch is deleted by its direct superior; ask that administrator",
        {}
    /// The answer on deletion is lost.
    PendingBranchUnknown = "transfer.pending_branch_unknown" by "transfer.pending_branch", Undecided, [&FAQ_2019_CONTENTS],
        title: "待接转团支部的删除规定未知" / "deletion of the pending-transfer branch is not known",
        zh: "常见问题第41、44问的答案未收录，能否删除无法判定；请咨询上级团委",
        en: "the answers to questions 41 and 44 are lost, so nothing was decided; ask the committee above",
        {}
    /// A record is missing or doubled.
    LogOrder = "transfer.log_order" by "transfer.log", Error, [&FAQ_COPY_TRANSFER],
        title: "事件记录次序有误" / "the log is out of order",
        zh: "事件记录的序号应为{expected}，实为{found}；请补齐或去重后重新读取",
        en: "the next record should be number {expected}, it is {found}; complete the log or take doubles out",
        { expected: u64, found: u64 }
    /// An event of an application that was never filed.
    LogUnknown = "transfer.log_unknown_application" by "transfer.log", Error, [&FAQ_COPY_TRANSFER],
        title: "事件所属申请不存在" / "the log has no such application",
        zh: "事件所属的申请（{application}）没有提交记录；请核对事件记录是否完整或属于别处",
        en: "the application {application} was never filed in this log; check whether the log is complete and its own",
        { application: String }
    /// An event that cannot happen there.
    LogImpossible = "transfer.log_impossible_event" by "transfer.log", Error, [&FAQ_COPY_TRANSFER],
        title: "事件与申请状态不符" / "the event cannot happen there",
        zh: "申请（{application}）当前为“{stage}”，不可能发生“{event}”；请核对事件记录是否损坏",
        en: "the application {application} is “{stage}”, where “{event}” cannot happen; check whether the log is damaged",
        { application: String, stage: &'static Term, event: &'static Term }
    /// An event that does not fit where the member is.
    LogPlace = "transfer.log_place" by "transfer.log", Error, [&FAQ_COPY_TRANSFER],
        title: "事件与团员所在组织不符" / "the event does not fit where the member is",
        zh: "申请（{application}）所述的转出组织不是团员当时所在的组织；请核对事件记录是否损坏",
        en: "the member was not where the application {application} says; check whether the log is damaged",
        { application: String }
    /// A day that lies before an earlier event of the same application.
    LogClock = "transfer.log_clock" by "transfer.log", Error, [&FAQ_COPY_TRANSFER],
        title: "事件日期倒退" / "the days of the log go backwards",
        zh: "申请（{application}）的事件日期{on}早于前一事件的{since}；请核对事件记录",
        en: "the event of {application} on {on} follows one on {since}; check the log",
        { application: String, since: Date, on: Date }
}
