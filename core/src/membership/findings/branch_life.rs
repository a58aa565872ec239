//! What checks of meetings, evaluation and registration can find.

use crate::kernel::{Date, Term};
use crate::sources::membership::{
    BRANCH_LIFE_2017_ART_34, BRANCH_LIFE_2017_ART_35, BRANCH_LIFE_2017_EVALUATION, BRANCH_LIFE_2017_MEETINGS,
    BRANCH_LIFE_2017_REGISTRATION, REGISTRATION_PARTY_CLAIM,
};

crate::findings! {
    /// Too few at the evaluation.
    NoQuorum = "evaluation.no_quorum" by "evaluation.yearly", Error, [&BRANCH_LIFE_2017_EVALUATION],
        title: "到会人数不足" / "too few present",
        zh: "到会团员须超过应到会团员的三分之二，应到{due}人、实到{present}人；请改期或补足人数，至少{needed}人",
        en: "more than two thirds of the members have to be present, {present} of {due} are; {needed} are needed",
        { due: u32, present: u32, needed: u32 }
    /// More present than there are.
    CountsDiffer = "evaluation.counts_differ" by "evaluation.yearly", Error, [&BRANCH_LIFE_2017_EVALUATION],
        title: "人数不一致" / "numbers contradict each other",
        zh: "实到{present}人、各等次共{graded}人，不应超过应到{due}人；请核对人数",
        en: "{present} present and {graded} graded cannot be more than the {due} due; check the numbers",
        { due: u32, present: u32, graded: u32 }
    /// Too many found excellent.
    TooManyExcellent = "evaluation.too_many_excellent" by "evaluation.yearly", Error, [&BRANCH_LIFE_2017_EVALUATION],
        title: "优秀等次超过比例" / "too many excellent",
        zh: "优秀等次应控制在参加评议团员的{percent}%以内，即最多{limit}人，现为{excellent}人；请调整",
        en: "at most {percent} % of those evaluated, that is {limit}, may be excellent; {excellent} are",
        { percent: u32, limit: u32, excellent: u32 }
    /// A talk is due.
    TalkDue = "evaluation.talk_due" by "evaluation.yearly", Note, [&BRANCH_LIFE_2017_ART_34],
        title: "基本合格：书记谈话" / "barely qualified: a talk",
        zh: "对评议等次为基本合格的团员，由支部书记进行谈话，予以教育帮助",
        en: "the secretary of the branch talks to a member found barely qualified",
        {}
    /// A correction is due.
    CorrectionDue = "evaluation.correction_due" by "evaluation.yearly", Warning, [&BRANCH_LIFE_2017_ART_35],
        title: "不合格：限期改正" / "unqualified: a time to change",
        zh: "评议等次为不合格，应限期改正；{from}至{until}之间再次评议，不改的劝其退团，劝而不退的除名",
        en: "found unqualified: time to change, evaluated again between {from} and {until}; if nothing changes, urged to leave, else removed",
        { from: Date, until: Date }
    /// Evaluated again too early.
    TooEarly = "evaluation.too_early" by "evaluation.yearly", Error, [&BRANCH_LIFE_2017_ART_35],
        title: "再次评议过早" / "evaluated again too early",
        zh: "限期改正满三个月（{from}）后方可再次评议；请延后",
        en: "the next evaluation comes after three months, from {from} on; put it off",
        { from: Date }
    /// Evaluated again too late.
    TooLate = "evaluation.too_late" by "evaluation.yearly", Warning, [&BRANCH_LIFE_2017_ART_35],
        title: "再次评议逾期" / "evaluated again too late",
        zh: "限期改正不超过六个月，应在{until}前再次评议或作出处理；请尽快办理",
        en: "the time to change ends after six months, on {until}; evaluate again or decide soon",
        { until: Date }
    /// No rule on evaluations is known for the day.
    EvaluationUnknown = "evaluation.rule_not_known" by "evaluation.yearly", Undecided, [&BRANCH_LIFE_2017_EVALUATION],
        title: "该日期的评议规定未收录" / "no rule on evaluations is known for the day",
        zh: "{first}以前的团员教育评议规定未收录，无法判定；请人工核对",
        en: "the rules on evaluations before {first} are not known; check it by hand",
        { first: Date }

    /// Registered late.
    RegisteredLate = "registration.late" by "registration.annual", Warning, [&BRANCH_LIFE_2017_REGISTRATION],
        title: "团籍注册逾期" / "registered late",
        zh: "年度团籍注册一般应在{deadline}前完成；请在工作记录中说明原因",
        en: "the yearly registration is generally done by {deadline}; note the reason",
        { deadline: Date }
    /// Not registered, and the term is over.
    RegistrationOverdue = "registration.overdue" by "registration.annual", Warning, [&BRANCH_LIFE_2017_REGISTRATION],
        title: "团籍注册逾期未办" / "registration is overdue",
        zh: "年度团籍注册应在{deadline}前完成，尚未注册；请尽快注册，{void_from}起团员证失效",
        en: "the yearly registration was due by {deadline}; register soon, from {void_from} on the member card is void",
        { deadline: Date, void_from: Date }
    /// The card is void.
    CardVoid = "registration.card_void" by "registration.annual", Error, [&BRANCH_LIFE_2017_REGISTRATION],
        title: "团员证失效" / "member card is void",
        zh: "超过规定注册时间一年未注册，团员证自{void_from}起失效；请由团支部核实团籍后重新办理",
        en: "not registered for more than a year after the term: the member card is void from {void_from} on; the branch looks into the membership",
        { void_from: Date }
    /// The grade does not allow registration.
    GradeTooLow = "registration.grade_too_low" by "registration.annual", Error, [&BRANCH_LIFE_2017_REGISTRATION],
        title: "评议等次不够，不能注册" / "grade too low to be registered",
        zh: "评议等次为{grade}，基本合格及以上方可注册；请先完成限期改正和再次评议",
        en: "found {grade}; only those found at least barely qualified are registered; first comes the time to change",
        { grade: &'static Term }
    /// Party members need not register.
    NotRequired = "registration.not_required" by "registration.annual", Note, [&REGISTRATION_PARTY_CLAIM],
        title: "党员可不注册" / "Party members need not register",
        zh: "保留团籍的共产党员不要求进行年度团籍注册",
        en: "a Party member who keeps the membership is not required to register",
        {}
    /// No rule on registration is known for the day.
    RegistrationUnknown = "registration.rule_not_known" by "registration.annual", Undecided,
        [&BRANCH_LIFE_2017_REGISTRATION],
        title: "该日期的注册规定未收录" / "no rule on registration is known for the day",
        zh: "{first}以前的年度团籍注册规定未收录，无法判定；请人工核对",
        en: "the rules on registration before {first} are not known; check it by hand",
        { first: Date }

    /// A meeting is overdue.
    MeetingOverdue = "meeting.overdue" by "meeting.interval", Warning, [&BRANCH_LIFE_2017_MEETINGS],
        title: "会议逾期未召开" / "meeting is overdue",
        zh: "{meeting}一般每{months}个月召开一次，应在{due}前召开；请尽快召开",
        en: "the {meeting} is generally held every {months} months and was due by {due}; hold it soon",
        { meeting: &'static Term, months: u32, due: Date }
    /// The interval is not known.
    IntervalUnknown = "meeting.interval_not_known" by "meeting.interval", Undecided, [&BRANCH_LIFE_2017_MEETINGS],
        title: "该会议的召开间隔未收录" / "interval of the meeting is not known",
        zh: "{meeting}的召开间隔未收录，无法判定；请按上级团组织要求召开",
        en: "how often the {meeting} is held is not known; follow the superior",
        { meeting: &'static Term }
    /// A meeting on a day that has not come.
    MeetingInFuture = "meeting.in_future" by "meeting.interval", Warning, [&BRANCH_LIFE_2017_MEETINGS],
        title: "会议日期晚于今天" / "meeting lies in the future",
        zh: "最近一次{meeting}的日期晚于{today}；请改正",
        en: "the last {meeting} is later than {today}; correct it",
        { meeting: &'static Term, today: Date }
}
