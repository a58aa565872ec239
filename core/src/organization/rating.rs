//! The star rating of branches (对标定级), by cycle.
//!
//! 2022: branches established for at least six months take part; 流动团员团支部, 临时团支部 and 待转接团支部 do not; 90 points and
//! more are five stars, 80 to 89 four, 70 to 79 three, 60 to 69 后进, below 60 软弱涣散 (not rated); five and four stars together
//! at most 30 %. From 2023 on four and five stars need a year. In 2024 60 to 69 are two stars, and one school allows five
//! stars 20 % and four stars 60 %: [`OrganizationPolicy::rating_shares`](super::policy::OrganizationPolicy::rating_shares).
//! What exceeds the shares is an error in 2022 and 2023 and a warning from 2024 on, where the notices disagree.
//! Beijing left out branches all of whose members belong to the Party; superiors first clear empty branches.
//!
//! Read at: the day of the rating. The cycles are known by their year, so each step begins on 1 January. Months are
//! counted to the same day of the month.

use chrono::Months;
use serde::{Deserialize, Serialize};

use super::findings::term as f;
use super::kind::{Category, SpecialKind};
use super::policy::RatingShares;
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, Level, ReadAt, Rule, Term, day};
use crate::sources::organization::{
    STAR_RATING_2022, STAR_RATING_2023, STAR_RATING_2024, STAR_RATING_BEIJING_2022, STAR_RATING_SCHOOL_2024,
};

/// The rule.
pub static RULE: Rule = Rule {
    id: "organization.rating",
    file: file!(),
    title: ("团支部对标定级", "star rating of branches"),
    questions: &[],
    read_at: ReadAt::EventDay,
    parameters: &[&MONTHS_TO_TAKE_PART, &MONTHS_FOR_FOUR_STARS, &BEST_SHARE, &FIRST_SCORES],
    sources: &[
        &STAR_RATING_2022,
        &STAR_RATING_2023,
        &STAR_RATING_2024,
        &STAR_RATING_BEIJING_2022,
        &STAR_RATING_SCHOOL_2024,
    ],
    findings: &[
        f::RatingUnknown::DEF,
        f::RatingExcluded::DEF,
        f::RatingTooNew::DEF,
        f::RatingStarsTooNew::DEF,
        f::RatingAllParty::DEF,
        f::RatingEmptyBranch::DEF,
        f::RatingShareExceeded::DEF,
        f::RatingShareUnbalanced::DEF,
    ],
};

const CYCLE_2022: Date = day(2022, 1, 1);
const CYCLE_2023: Date = day(2023, 1, 1);
const CYCLE_2024: Date = day(2024, 1, 1);

/// Months for which a branch must exist to take part.
pub static MONTHS_TO_TAKE_PART: Dated<u32> = Dated {
    id: "organization.rating_months",
    zh: "参加对标定级须成立的时间（月）",
    en: "months for which a branch must exist to be rated",
    steps: &[Step { from: CYCLE_2022, value: Some(6), source: &STAR_RATING_2022 }],
};

/// Months for which it must exist for four or five stars.
pub static MONTHS_FOR_FOUR_STARS: Dated<u32> = Dated {
    id: "organization.rating_months_for_four",
    zh: "定为四星、五星须成立的时间（月）",
    en: "months for which a branch must exist for four or five stars",
    steps: &[
        Step { from: CYCLE_2022, value: Some(6), source: &STAR_RATING_2022 },
        Step { from: CYCLE_2023, value: Some(12), source: &STAR_RATING_2023 },
    ],
};

/// The largest share of five and four stars together.
pub static BEST_SHARE: Dated<u8> = Dated {
    id: "organization.rating_best_share",
    zh: "五星、四星团支部合计比例上限（%）",
    en: "largest share of five and four stars together, in per cent",
    steps: &[Step { from: CYCLE_2022, value: Some(30), source: &STAR_RATING_2022 }],
};

/// The lowest scores of five, four, three and two stars.
pub static FIRST_SCORES: Dated<[u16; 4]> = Dated {
    id: "organization.rating_scores",
    zh: "五星、四星、三星、后进（二星）的最低分",
    en: "lowest scores of five, four, three and two stars",
    steps: &[
        Step { from: CYCLE_2022, value: Some([90, 80, 70, 60]), source: &STAR_RATING_2022 },
        Step { from: CYCLE_2024, value: Some([90, 80, 70, 60]), source: &STAR_RATING_2024 },
    ],
};

/// A rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stars {
    /// Not rated: weak (软弱涣散).
    None,
    /// Two stars, called 后进 before 2024.
    Two,
    /// Three stars.
    Three,
    /// Four stars.
    Four,
    /// Five stars.
    Five,
}

impl Stars {
    /// The word for messages in the cycle of a day.
    #[must_use]
    pub fn term(self, on: Date) -> &'static Term {
        static TERMS: [Term; 6] = [
            Term { code: "none", zh: "软弱涣散（不予定级）", en: "not rated" },
            Term { code: "two", zh: "后进", en: "backward" },
            Term { code: "two", zh: "二星", en: "two stars" },
            Term { code: "three", zh: "三星", en: "three stars" },
            Term { code: "four", zh: "四星", en: "four stars" },
            Term { code: "five", zh: "五星", en: "five stars" },
        ];
        let [none, backward, two, three, four, five] = &TERMS;
        match self {
            Self::None => none,
            Self::Two if on < CYCLE_2024 => backward,
            Self::Two => two,
            Self::Three => three,
            Self::Four => four,
            Self::Five => five,
        }
    }
}

/// A branch that is to be rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// The category.
    pub category: Category,
    /// The special kind, if it is one.
    #[serde(default)]
    pub special: Option<SpecialKind>,
    /// The day on which it was established, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub established_on: Date,
    /// The day of the rating, `yyyy-MM-dd`; if not given, the day of the check.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
    /// The score in whole points; if not given, only the right to take part is judged.
    #[serde(default)]
    pub score: Option<u16>,
    /// The members; if not given, emptiness is not judged.
    #[serde(default)]
    pub members: Option<u32>,
    /// Whether all members belong to the Party.
    #[serde(default)]
    pub all_party: bool,
}

/// Checks whether a branch takes part, and rates its score. The value is `None` where it does not take part or no score
/// is given; four and five stars of a branch that is too new become three.
///
/// Findings lie at the fields of [`Candidate`].
#[must_use]
pub fn rate(candidate: &Candidate, context: &Context<'_>) -> Checked<Stars> {
    let on = candidate.on.unwrap_or(context.today);
    let mut findings = Vec::new();
    let parameters = (MONTHS_TO_TAKE_PART.on(on), MONTHS_FOR_FOUR_STARS.on(on), FIRST_SCORES.on(on));
    let (Ok((months, _)), Ok((for_four, _)), Ok(([five, four, three, two], _))) = parameters else {
        findings.push(f::RatingUnknown { first: CYCLE_2022 }.finding().within("on"));
        return Checked { value: None, findings };
    };
    if let Some(kind) = excluded(candidate) {
        findings.push(f::RatingExcluded { kind }.finding().within("category"));
    }
    if candidate.all_party {
        findings.push(f::RatingAllParty {}.finding().within("all_party"));
    }
    if candidate.members == Some(0) {
        findings.push(f::RatingEmptyBranch {}.finding().within("members"));
    }
    let exists_for =
        |months| candidate.established_on.checked_add_months(Months::new(months)).is_some_and(|reached| reached <= on);
    if !exists_for(months) {
        findings.push(f::RatingTooNew { months }.finding().within("established_on"));
    }
    let refused = findings.iter().any(|finding| finding.severity() == crate::kernel::Severity::Error);
    let Some(score) = candidate.score.filter(|_| !refused) else { return Checked { value: None, findings } };
    let stars = match score {
        score if score >= five => Stars::Five,
        score if score >= four => Stars::Four,
        score if score >= three => Stars::Three,
        score if score >= two => Stars::Two,
        _ => Stars::None,
    };
    if stars >= Stars::Four && !exists_for(for_four) {
        let stars = stars.term(on);
        findings.push(f::RatingStarsTooNew { stars, months: for_four }.finding().within("score"));
        return Checked { value: Some(Stars::Three), findings };
    }
    Checked { value: Some(stars), findings }
}

fn excluded(candidate: &Candidate) -> Option<&'static Term> {
    match (candidate.category, candidate.special) {
        (Category::HoldingBranch, _) => Some(Category::HoldingBranch.term()),
        (category, _) if !category.is_branch() => Some(category.term()),
        (_, Some(kind @ (SpecialKind::Floating | SpecialKind::FloatingGraduates))) => Some(kind.term()),
        (_, Some(kind @ (SpecialKind::Temporary | SpecialKind::GraduateLinkage | SpecialKind::Transit))) => {
            Some(kind.term())
        }
        _ => None,
    }
}

/// How many branches of a superior got which rating.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Shares {
    /// All branches that were rated.
    pub rated: u32,
    /// Those with five stars.
    pub five: u32,
    /// Those with four stars.
    pub four: u32,
    /// The day of the rating, `yyyy-MM-dd`; if not given, the day of the check.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub on: Option<Date>,
}

const SCHOOL_FIVE: u8 = 20;
const SCHOOL_FOUR: u8 = 60;

/// Checks how many branches got four and five stars. Findings lie at `/five` and `/four`.
#[must_use]
pub fn check_shares(shares: &Shares, context: &Context<'_>) -> Vec<Finding> {
    let on = shares.on.unwrap_or(context.today);
    let over = |count: u64, most: u8| count * 100 > u64::from(shares.rated) * u64::from(most);
    let (five, four) = (u64::from(shares.five), u64::from(shares.four));
    let Ok((together, _)) = BEST_SHARE.on(on) else {
        return vec![f::RatingUnknown { first: CYCLE_2022 }.finding().within("on")];
    };
    if five + four > u64::from(shares.rated) {
        return vec![f::RatingShareUnbalanced { rated: shares.rated }.finding().within("rated")];
    }
    let limits: &[(u64, u8, &'static str)] = match context.policy.organization.rating_shares {
        RatingShares::Together => &[(five + four, together, "five")],
        RatingShares::Separate => &[(five, SCHOOL_FIVE, "five"), (four, SCHOOL_FOUR, "four")],
    };
    let level = if on < CYCLE_2024 { Level::Error } else { Level::Warning };
    let exceeded = limits.iter().filter(|(count, most, _)| over(*count, *most));
    let found = exceeded.filter_map(|(count, most, field)| {
        f::RatingShareExceeded { count: *count, most: *most }.at_level(level).map(|finding| finding.within(field))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::organization::testing::{codes, with, with_policy};
    use crate::policy::OrganizationPolicy;

    fn candidate(established_on: Date, on: Date, score: u16) -> Candidate {
        Candidate {
            category: Category::Branch,
            special: None,
            established_on,
            on: Some(on),
            score: Some(score),
            members: Some(20),
            all_party: false,
        }
    }

    fn rated(candidate: &Candidate) -> (Option<Stars>, Vec<&'static str>) {
        with(|context| {
            let checked = rate(candidate, context);
            (checked.value, codes(&checked.findings))
        })
    }

    #[test]
    fn each_score_has_its_stars() {
        let old = day(2015, 9, 1);
        for (score, stars) in [
            (100, Stars::Five),
            (90, Stars::Five),
            (89, Stars::Four),
            (80, Stars::Four),
            (79, Stars::Three),
            (70, Stars::Three),
            (69, Stars::Two),
            (60, Stars::Two),
            (59, Stars::None),
        ] {
            assert_eq!(rated(&candidate(old, day(2024, 5, 1), score)), (Some(stars), vec![]), "{score}");
        }
        assert_eq!(Stars::Two.term(day(2023, 12, 31)).zh, "后进");
        assert_eq!(Stars::Two.term(CYCLE_2024).zh, "二星");
        assert_eq!(rated(&candidate(old, day(2021, 12, 31), 90)), (None, vec!["organization.rating_unknown"]));
    }

    #[test]
    fn a_branch_takes_part_after_six_months_and_shines_after_a_year() {
        let founded = day(2022, 7, 1);
        assert_eq!(rated(&candidate(founded, day(2022, 12, 31), 95)), (None, vec!["organization.rating_too_new"]));
        let early = day(2022, 6, 30);
        assert_eq!(rated(&candidate(early, day(2022, 12, 31), 95)), (Some(Stars::Five), vec![]));
        let three = (Some(Stars::Three), vec!["organization.rating_stars_too_new"]);
        assert_eq!(rated(&candidate(early, CYCLE_2023, 95)), three);
        assert_eq!(rated(&candidate(early, day(2023, 6, 29), 80)), three);
        assert_eq!(rated(&candidate(early, day(2023, 6, 30), 80)), (Some(Stars::Four), vec![]));
    }

    #[test]
    fn some_branches_take_no_part() {
        let good = candidate(day(2015, 9, 1), day(2024, 5, 1), 95);
        for special in [SpecialKind::Floating, SpecialKind::Temporary] {
            let found = rated(&Candidate { special: Some(special), ..good });
            assert_eq!(found, (None, vec!["organization.rating_excluded"]));
        }
        let holding = Candidate { category: Category::HoldingBranch, ..good };
        assert_eq!(rated(&holding).1, ["organization.rating_excluded"]);
        assert_eq!(
            rated(&Candidate { all_party: true, ..good }),
            (Some(Stars::Five), vec!["organization.rating_all_party"])
        );
        assert_eq!(rated(&Candidate { members: Some(0), ..good }).1, ["organization.rating_empty_branch"]);
    }

    #[test]
    fn shares_are_whole_and_exact() {
        let shares = |five, four| Shares { rated: 10, five, four, on: Some(day(2024, 5, 1)) };
        let together = |five, four| with(|context| codes(&check_shares(&shares(five, four), context)));
        assert!(together(1, 2).is_empty());
        assert_eq!(together(2, 2), ["organization.rating_share_exceeded"]);
        assert_eq!(together(6, 5), ["organization.rating_share_unbalanced"]);
        let policy = OrganizationPolicy { rating_shares: RatingShares::Separate, ..OrganizationPolicy::default() };
        let separate = |five, four| with_policy(&policy, |context| codes(&check_shares(&shares(five, four), context)));
        assert!(separate(2, 6).is_empty());
        assert_eq!(separate(3, 7), ["organization.rating_share_exceeded"; 2]);
    }
}
