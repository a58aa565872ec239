//! What a caller may decide about joining.

use serde::{Deserialize, Serialize};

use super::AgeArithmetic;
use crate::kernel::date::LeapBirthday;
use crate::kernel::{Level, YearMonth};

/// Choices about joining. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct JoinPolicy {
    /// How an age is counted where a date is known to the month only (one source analogous, one inferred). Default
    /// `month`: it refuses nobody whom any reading accepts; a wrong record can still be corrected after the import, a
    /// person wrongly refused is shut out.
    pub age_arithmetic: AgeArithmetic,
    /// The two arithmetics disagree about the minimum age (inferred). Default `note`: the record is likely right, but the
    /// system may still refuse it.
    pub arithmetic_disagrees: Level,
    /// When someone born on 29 February is a year older, for dates known to the day (official, by analogy). Default
    /// `last_of_february`: a period that lacks its day ends on the last day of the month (民法典第二百零二条).
    pub leap_birthday: LeapBirthday,
    /// The first joining month from which an age below 14 is refused (inferred). Default none: that the system's limit
    /// rose from 13 to 14 is said by one page of low authority, and the day of the change is not known. It applies to
    /// every region, Xinjiang too.
    pub minimum_14_from: Option<YearMonth>,
    /// Joined below the age of the League's constitution although the system takes the record (official). Default
    /// `warning`: the system itself is documented to accept 12 and 13, and from 1993 on admitting outstanding pioneers
    /// (少先队员) at 13 was the League's own policy.
    pub below_constitution_age: Level,
    /// Joined past the upper age of the League's constitution (official). Default `warning`: no source shows that the
    /// system checks it.
    pub too_old: Level,
    /// The joining date lies in the future (official). Default `error`: membership (团籍) begins on the day the branch
    /// meeting passes the admission, so it cannot begin on a day that has not come.
    pub in_future: Level,
    /// Joined the Party before 18 (official). Default `error`: the Party's constitution admits nobody to apply earlier.
    pub party_too_young: Level,
    /// The Party-joining date lies in the future (official). Default `error`: probation begins on the day the branch
    /// meeting passes the admission.
    pub party_in_future: Level,
    /// Joined the Party before the League (inferred). Default `note`: nothing forbids it, but the two dates may have been
    /// exchanged.
    pub party_before_league: Level,
    /// The volunteer date is below 16 or in the future (inferred). Default `warning`: one helper of unknown origin checks
    /// it.
    pub volunteer_date: Level,
    /// The post date is below 13, in the future, or before the joining (inferred). Default `warning`: one helper of
    /// unknown origin checks it.
    pub post_date: Level,
    /// Which way leads members admitted below the age into the system (reposted against inferred). Default `review`: it is
    /// the later of the two, needs nobody above the county, and the way through the central committee is known from 2020
    /// only.
    pub underage_way: UnderageWay,
    /// Self-registration of someone who joined from 2020 on (reposted). Default `error`: two school committees state that
    /// it is closed to them.
    pub self_registration: Level,
    /// The archive was uploaded after its term (official). Default `warning`: the guide sets the term but does not say
    /// that a late upload is refused, and no archive is worse than a late one.
    pub archive_late: Level,
    /// How the days of that term are counted (official, by analogy). Default `next_day`: the day on which a period begins
    /// is not counted (民法典第二百零一条).
    pub archive_days: DayCount,
    /// What one M of the size limit is (not stated anywhere). Default `binary`: it refuses no file that any reading
    /// accepts.
    pub archive_megabyte: Megabyte,
    /// The application form (入团志愿书) does not have 12 pages (inferred). Default `warning`: the message is known from
    /// unverified code only, while the upload guide says nothing of a number of pages.
    pub archive_pages: Level,
}

impl Default for JoinPolicy {
    fn default() -> Self {
        Self {
            age_arithmetic: AgeArithmetic::Month,
            arithmetic_disagrees: Level::Note,
            leap_birthday: LeapBirthday::LastOfFebruary,
            minimum_14_from: None,
            below_constitution_age: Level::Warning,
            too_old: Level::Warning,
            in_future: Level::Error,
            party_too_young: Level::Error,
            party_in_future: Level::Error,
            party_before_league: Level::Note,
            volunteer_date: Level::Warning,
            post_date: Level::Warning,
            underage_way: UnderageWay::Review,
            self_registration: Level::Error,
            archive_late: Level::Warning,
            archive_days: DayCount::NextDay,
            archive_megabyte: Megabyte::Binary,
            archive_pages: Level::Warning,
        }
    }
}

/// Which way leads members admitted below the age into the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnderageWay {
    /// A review of the membership; the joining month becomes the month of the 14th birthday. The default.
    #[default]
    Review,
    /// As in 2020: only the central committee enters them, the joining month stays.
    CentralCommittee,
}

/// How the days of a term are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// The day after the event is day 1. The default.
    #[default]
    NextDay,
    /// The day of the event is day 1.
    SameDay,
}

/// What one M of a size limit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Megabyte {
    /// 1,048,576 bytes. The default.
    #[default]
    Binary,
    /// 1,000,000 bytes.
    Decimal,
}

impl Megabyte {
    /// The number of bytes.
    #[must_use]
    pub const fn bytes(self) -> u64 {
        match self {
            Self::Binary => 1_048_576,
            Self::Decimal => 1_000_000,
        }
    }
}
