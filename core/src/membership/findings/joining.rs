//! What checks of an admission can find.

use crate::kernel::{Date, Term};
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_4;
use crate::sources::membership::{
    DISCIPLINE_PAGE_2012, JOINING_STEPS_2016, LEAGUE_CONSTITUTION_2023_ART_4_STEPS, LEAGUE_CONSTITUTION_2023_ART_33,
};

crate::findings! {
    /// Too few introducers.
    IntroducersFew = "joining.introducers_few" by "joining.admission", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_4_STEPS, &JOINING_STEPS_2016],
        title: "入团介绍人不足" / "too few introducers",
        zh: "应有{needed}名团员作入团介绍人，现有{given}名；请补足介绍人",
        en: "the applicant needs {needed} members as introducers and has {given}; find more",
        { needed: u8, given: usize }
    /// An introducer who is no member.
    IntroducerNotMember = "joining.introducer_not_member" by "joining.admission", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_4_STEPS, &JOINING_STEPS_2016],
        title: "入团介绍人不是团员" / "introducer is not a member",
        zh: "入团介绍人应为团员；请更换介绍人",
        en: "an introducer has to be a member; choose another",
        {}
    /// An introducer on probation within the League.
    IntroducerOnProbation = "joining.introducer_on_probation" by "joining.admission", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_33, &DISCIPLINE_PAGE_2012],
        title: "入团介绍人在留团察看期间" / "introducer is on probation",
        zh: "团员在留团察看期间不得作青年入团的介绍人；请更换介绍人",
        en: "a member on probation may not introduce anybody; choose another",
        {}
    /// A step or document that is missing.
    StepMissing = "joining.step_missing" by "joining.admission", Error, [&LEAGUE_CONSTITUTION_2023_ART_4_STEPS],
        title: "入团手续不全" / "a step of joining is missing",
        zh: "尚缺：{step}；请补办后再确认团籍",
        en: "not done yet: {step}; do it before the membership is confirmed",
        { step: &'static Term }
    /// Steps in a wrong order.
    OutOfOrder = "joining.out_of_order" by "joining.admission", Error, [&LEAGUE_CONSTITUTION_2023_ART_4_STEPS],
        title: "入团手续的先后不对" / "steps of joining out of order",
        zh: "{later}应在{earlier}之后；请核对两个日期",
        en: "the step “{later}” comes after the step “{earlier}”; check both days",
        { earlier: &'static Term, later: &'static Term }
    /// A step on a day that has not come.
    StepInFuture = "joining.in_future" by "joining.admission", Error, [&LEAGUE_CONSTITUTION_2023_ART_4],
        title: "入团手续日期晚于今天" / "step of joining lies in the future",
        zh: "{step}的日期晚于{today}；请改正",
        en: "the day of the step “{step}” is later than {today}; correct it",
        { step: &'static Term, today: Date }
    /// No rule is known for the day.
    JoiningUnknown = "joining.rule_not_known" by "joining.admission", Undecided,
        [&LEAGUE_CONSTITUTION_2023_ART_4_STEPS],
        title: "该日期的介绍人规定未收录" / "no rule on introducers is known for the day",
        zh: "{first}以前的入团介绍人规定未收录，无法判定；请人工核对",
        en: "how many introducers were needed before {first} is not known; check it by hand",
        { first: Date }
}
