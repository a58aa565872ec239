//! Findings about size, committees, terms of office and the star rating.

use crate::kernel::{Date, Term};
use crate::sources::organization::{
    BRANCH_RULES_2019_ART_4, BRANCH_RULES_2019_ART_6, BRANCH_RULES_2019_COMMITTEE, BRANCH_RULES_2019_FORMS,
    BRANCH_RULES_2019_TEMPORARY, ELECTION_RULES_2025_ART_3, ELECTION_RULES_2025_ART_4, ELECTION_RULES_EARLIER,
    LEAGUE_CONSTITUTION_2018, LEAGUE_CONSTITUTION_2023_ART_22, LEAGUE_CONSTITUTION_2023_TERMS,
    LEAGUE_CONSTITUTION_EARLIER, SCHOOL_NOTICE_2025, STAR_RATING_2022, STAR_RATING_2023, STAR_RATING_BEIJING_2022,
    STAR_RATING_SCHOOL_2024,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// A branch below the minimum.
    BranchTooSmall = "organization.branch_too_small" by "organization.size", Warning,
        [&LEAGUE_CONSTITUTION_2023_ART_22, &BRANCH_RULES_2019_FORMS, &SCHOOL_NOTICE_2025],
        title: "团支部团员不足" / "the branch has too few members",
        zh: "团支部有团员{members}人，不足{minimum}人；请与地域或行业相近的单位成立联合团支部",
        en: "the branch has {members} members, fewer than {minimum}; form a joint branch with units nearby or of the same trade",
        { members: u32, minimum: u32 }
    /// A branch above the usual maximum.
    BranchTooLarge = "organization.branch_too_large" by "organization.size", Warning,
        [&BRANCH_RULES_2019_ART_4, &SCHOOL_NOTICE_2025],
        title: "团支部团员过多" / "the branch has too many members",
        zh: "团支部有团员{members}人，一般不超过{maximum}人；请分设团支部，或报上级团组织批准适当放宽",
        en: "the branch has {members} members, in general at most {maximum}; divide it, or have the superior approve more",
        { members: u32, maximum: u32 }
    /// Below a figure that is only a convention.
    BelowConvention = "organization.below_convention" by "organization.size", Note,
        [&LEAGUE_CONSTITUTION_EARLIER, &GUANGDONG_2019],
        title: "团员数低于惯例" / "fewer members than is usual",
        zh: "{category}有团员{members}人，惯例为{usual}人以上；现行团章没有该数额，由上级团组织按需要批准",
        en: "the {category} has {members} members, usually {usual} or more; the constitution in force has no such figure, the superior decides by need",
        { category: &'static Term, members: u32, usual: u32 }
    /// No figure is known for the day.
    SizeRuleUnknown = "organization.size_rule_unknown" by "organization.size", Undecided,
        [&LEAGUE_CONSTITUTION_2018],
        title: "该日期的规模规定未知" / "no rule on the size is known for that day",
        zh: "{first}以前团支部人数的规定未收录，无法判定；请人工核对",
        en: "the rule on the size of branches before {first} is not known; check it by hand",
        { first: Date }
    /// A branch without the committee that it must have.
    CommitteeRequired = "organization.committee_required" by "organization.committee", Error,
        [&BRANCH_RULES_2019_COMMITTEE],
        title: "应当设立支部委员会" / "the branch must have a committee",
        zh: "团支部有团员{members}人，{threshold}人以上应当设立委员会；请选举支部委员会",
        en: "the branch has {members} members, with {threshold} or more it must have a committee; elect one",
        { members: u32, threshold: u32 }
    /// A small branch with a committee.
    CommitteeNotNeeded = "organization.committee_not_needed" by "organization.committee", Note,
        [&BRANCH_RULES_2019_COMMITTEE],
        title: "可以不设支部委员会" / "the branch needs no committee",
        zh: "团支部有团员{members}人，不足{threshold}人的设书记1名，必要时可设副书记；请核对",
        en: "the branch has {members} members, with fewer than {threshold} it has one secretary and a deputy if need be; check it",
        { members: u32, threshold: u32 }
    /// An unusual number of seats.
    CommitteeSize = "organization.committee_size" by "organization.committee", Warning,
        [&BRANCH_RULES_2019_COMMITTEE, &ELECTION_RULES_EARLIER],
        title: "委员人数不合规定" / "an unusual number of seats",
        zh: "{category}的委员会有{seats}人，一般为{fewest}至{most}人；请核对",
        en: "the committee of the {category} has {seats} seats, in general {fewest} to {most}; check it",
        { category: &'static Term, seats: u32, fewest: u32, most: u32 }
    /// No number of seats is known for the day.
    CommitteeSizeUnknown = "organization.committee_size_unknown" by "organization.committee", Undecided,
        [&ELECTION_RULES_2025_ART_3, &ELECTION_RULES_EARLIER],
        title: "委员人数的规定未知" / "the number of seats is not known",
        zh: "{category}委员人数在该日期的规定未收录，无法判定；请以上级团组织的批复为准",
        en: "the number of seats of a {category} on that day is not known; go by the superior's approval",
        { category: &'static Term }
    /// No secretary, or several.
    SecretaryRequired = "organization.secretary_required" by "organization.committee", Warning,
        [&BRANCH_RULES_2019_COMMITTEE],
        title: "团支部设书记1名" / "a branch has one secretary",
        zh: "团支部设书记1名，现为{secretaries}名；请核对",
        en: "a branch has one secretary, here are {secretaries}; check it",
        { secretaries: u32 }
    /// A temporary branch that elected its committee.
    TemporaryAppointed = "organization.temporary_appointed" by "organization.committee", Warning,
        [&BRANCH_RULES_2019_TEMPORARY],
        title: "临时团支部的委员由指定产生" / "a temporary branch does not elect",
        zh: "临时团支部的书记、副书记和委员由批准其成立的团组织指定；请改为指定",
        en: "the organization that approved a temporary branch appoints its secretary, deputy and committee; have them appointed",
        {}
    /// A project that needs a branch.
    ProjectNeedsBranch = "organization.project_needs_branch" by "organization.establish", Warning,
        [&BRANCH_RULES_2019_FORMS],
        title: "项目应当成立团支部" / "the project should have a branch",
        zh: "工程、项目持续超过{months}个月，有团员{members}人，符合条件的应当成立团支部；请向上级团组织申请",
        en: "the project lasts longer than {months} months and has {members} members, so it should have a branch; ask the superior",
        { months: u32, members: u32 }
    /// Too few for a branch of their own.
    JointBranchAdvised = "organization.joint_branch_advised" by "organization.establish", Note,
        [&BRANCH_RULES_2019_FORMS],
        title: "应当成立联合团支部" / "a joint branch is the way",
        zh: "单位有团员{members}人，不足{minimum}人；请与地域或行业相近的单位成立联合团支部",
        en: "the unit has {members} members, fewer than {minimum}; form a joint branch with units nearby or of the same trade",
        { members: u32, minimum: u32 }
    /// The superior did not reply in time.
    ReplyOverdue = "organization.reply_overdue" by "organization.establish", Warning, [&BRANCH_RULES_2019_ART_6],
        title: "上级批复超过期限" / "the reply is overdue",
        zh: "上级团组织应当在{deadline}前批复；请联系上级团组织",
        en: "the superior was to reply by {deadline}; ask there",
        { deadline: Date }
    /// A temporary branch that outlived its body.
    TemporaryOutlives = "organization.temporary_outlives" by "organization.establish", Warning,
        [&BRANCH_RULES_2019_TEMPORARY],
        title: "临时团支部应当撤销" / "the temporary branch should have ended",
        zh: "临时组建的机构已于{dissolved_on}撤销，临时团支部自然撤销；请转出团员并撤销该团支部",
        en: "the temporary body was dissolved on {dissolved_on}, and its branch ends with it; move the members and end the branch",
        { dissolved_on: Date }
    /// The end of a temporary branch was not reported.
    TemporaryNotReported = "organization.temporary_not_reported" by "organization.establish", Warning,
        [&BRANCH_RULES_2019_TEMPORARY],
        title: "临时团支部撤销未报备" / "the end of the temporary branch was not reported",
        zh: "临时团支部撤销前要向批准其成立的团组织报备；请补报",
        en: "before a temporary branch ends it is reported to the organization that approved it; report it now",
        {}
    /// The term has ended.
    ElectionOverdue = "organization.election_overdue" by "organization.term", Warning,
        [&LEAGUE_CONSTITUTION_2023_TERMS, &LEAGUE_CONSTITUTION_2018, &ELECTION_RULES_2025_ART_4],
        title: "任期届满未换届" / "the election is overdue",
        zh: "任期已于{latest}届满；请尽快换届，确需延期的报同级党组织和上级团组织批准",
        en: "the term ended on {latest}; hold the election, or have its postponement approved by the Party organization and the superior",
        { latest: Date }
    /// The term ends soon.
    ElectionDue = "organization.election_due" by "organization.term", Note,
        [&LEAGUE_CONSTITUTION_2023_TERMS, &LEAGUE_CONSTITUTION_2018],
        title: "任期即将届满" / "an election is due soon",
        zh: "任期将于{latest}届满；请准备换届选举",
        en: "the term ends on {latest}; prepare the election",
        { latest: Date }
    /// The shortest term is over.
    ElectionPossible = "organization.election_possible" by "organization.term", Note,
        [&LEAGUE_CONSTITUTION_2023_TERMS, &LEAGUE_CONSTITUTION_2018],
        title: "已满最短任期" / "the shortest term is served",
        zh: "已满最短任期，最迟应在{latest}前换届；基层委员会一般与同级党的委员会任期一致",
        en: "the shortest term is served, the election is due by {latest}; basic committees usually follow the Party committee's term",
        { latest: Date }
    /// The term is not known for the day of the election.
    TermUnknown = "organization.term_unknown" by "organization.term", Undecided,
        [&LEAGUE_CONSTITUTION_2018, &LEAGUE_CONSTITUTION_EARLIER],
        title: "该日期的任期规定未知" / "no term is known for that day",
        zh: "{first}以前选举的任期规定说法不一，无法判定；请人工核对",
        en: "sources disagree about terms of bodies elected before {first}; check it by hand",
        { first: Date }
    /// An election that is shifted too far.
    ShiftTooLong = "organization.shift_too_long" by "organization.term", Warning, [&ELECTION_RULES_2025_ART_4],
        title: "延期或提前换届超过一般期限" / "the election is shifted too far",
        zh: "延期或提前{months}个月，一般不超过{most}个月；请调整",
        en: "the election is shifted by {months} months, in general at most {most}; adjust it",
        { months: u32, most: u32 }
    /// An election that is shifted without approval.
    ShiftNotApproved = "organization.shift_not_approved" by "organization.term", Error, [&ELECTION_RULES_2025_ART_4],
        title: "延期或提前换届未经批准" / "the shift is not approved",
        zh: "延期或者提前换届应当报同级党组织和上级团组织批准，未经批准的不计入任期；请先报批",
        en: "the Party organization of the same level and the superior approve a shifted election, so this one does not count; ask them first",
        {}
    /// No limit is known for the shift.
    ShiftRuleUnknown = "organization.shift_rule_unknown" by "organization.term", Undecided,
        [&ELECTION_RULES_2025_ART_4],
        title: "延期或提前换届的期限未知" / "no limit is known for the shift",
        zh: "{first}以前或代表大会延期、提前换届的期限未收录，无法判定；请以批复为准",
        en: "no limit is known for shifts before {first} or of congresses; go by the approval",
        { first: Date }
    /// Elected on a day that has not come.
    ElectedInFuture = "organization.elected_in_future" by "organization.term", Error,
        [&LEAGUE_CONSTITUTION_2023_TERMS],
        title: "选举日期晚于今天" / "the election lies in the future",
        zh: "任期从选举之日起算，所填日期晚于{today}；请改正选举日期",
        en: "a term begins with the election, but the day given is later than {today}; correct it",
        { today: Date }
    /// No cycle is known for the day.
    RatingUnknown = "organization.rating_unknown" by "organization.rating", Undecided, [&STAR_RATING_2022],
        title: "该年度的定级规定未知" / "no rating is known for that year",
        zh: "{first}以前的对标定级规定未收录，无法判定；请查阅当年通知",
        en: "the rating before {first} is not known; see the notice of that year",
        { first: Date }
    /// A kind that is not rated.
    RatingExcluded = "organization.rating_excluded" by "organization.rating", Error, [&STAR_RATING_2022],
        title: "不参加对标定级" / "this kind is not rated",
        zh: "{kind}不参加对标定级；请从名单中去除",
        en: "a {kind} is not rated; take it off the list",
        { kind: &'static Term }
    /// Too new to be rated.
    RatingTooNew = "organization.rating_too_new" by "organization.rating", Error, [&STAR_RATING_2022],
        title: "成立时间不足，不参加定级" / "too new to be rated",
        zh: "团支部成立不满{months}个月，不参加对标定级；请在下一年度参加",
        en: "the branch has not existed for {months} months and is not rated; have it take part next year",
        { months: u32 }
    /// Too new for four or five stars.
    RatingStarsTooNew = "organization.rating_stars_too_new" by "organization.rating", Error, [&STAR_RATING_2023],
        title: "成立时间不足，不能定为四星、五星" / "too new for four or five stars",
        zh: "按得分为{stars}，但团支部成立不满{months}个月，不能定为四星、五星；请定为三星",
        en: "the score is worth {stars}, but the branch has not existed for {months} months; rate it three stars",
        { stars: &'static Term, months: u32 }
    /// All members belong to the Party.
    RatingAllParty = "organization.rating_all_party" by "organization.rating", Warning, [&STAR_RATING_BEIJING_2022],
        title: "全部为党员的团支部可能不参加定级" / "a branch of Party members only may not be rated",
        zh: "团员全部为党员的团支部在部分地区不参加对标定级；请查阅当地通知",
        en: "in some places branches of Party members only are not rated; see the local notice",
        {}
    /// An empty branch blocks the rating.
    RatingEmptyBranch = "organization.rating_empty_branch" by "organization.rating", Warning, [&STAR_RATING_2022],
        title: "空壳团支部影响定级" / "an empty branch is in the way of the rating",
        zh: "团支部没有团员，上级团组织须在定级前清理空壳团支部；请先整顿或撤销",
        en: "the branch has no members, and superiors clear empty branches before the rating; see to it first",
        {}
    /// Too many with many stars.
    RatingShareExceeded = "organization.rating_share_exceeded" by "organization.rating", Error,
        [&STAR_RATING_2022, &STAR_RATING_SCHOOL_2024],
        title: "定级比例超过上限" / "too many got many stars",
        zh: "共{count}个，超过参评团支部的{most}%；请调整定级",
        en: "{count} branches are more than {most} % of those rated; adjust the rating",
        { count: u64, most: u8 }
    /// More with stars than were rated.
    RatingShareUnbalanced = "organization.rating_share_unbalanced" by "organization.rating", Error,
        [&STAR_RATING_2022],
        title: "定级数量与参评数量不符" / "more with stars than were rated",
        zh: "五星和四星合计多于参评的{rated}个团支部；请核对数量",
        en: "five and four stars together are more than the {rated} branches rated; check the numbers",
        { rated: u32 }
}
