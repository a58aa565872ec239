//! The table of reasons as dated data: wording of 2019 and 2020, of 2021, and of the guide as revised in May 2022.
//!
//! The national guides differ in where members without a job, or with a unit that has no organization, may go: in 2019 and
//! 2020 to the township of the place of work, or of household registration, origin or residence alike; from 2021 on to
//! habitual residence first. From 2022 on there is one class for living abroad (出国(境)学习生活), which may be retained at
//! the school. The fields are those of the form as copied in 2021; before 2021 none but the receiving organization is
//! known to have been asked for.
//!
//! Read at: the day of the application. The days of the changes are not stated: 2021 begins here with the season of
//! that year (1 May), 2022 with the month of the revision. Not recovered: the fields of "no job yet", "private journey
//! abroad" and "special unit"; whether a destination that the guide does not name is refused.

use std::fmt;

use super::{DestinationKind as To, FormField, Reason};
use crate::kernel::dated::Step;
use crate::kernel::{Coverage, Date, Dated, Source, day};
use crate::sources::graduates::{GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022};
use crate::sources::system::GUANGDONG_2019;

/// What the table says about one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The reason.
    pub reason: Reason,
    /// The fields that must be filled in, as far as they are known.
    pub fields: &'static [FormField],
    /// Whether these are all fields that the form asks for.
    pub fields_known: bool,
    /// Where it may lead, best first; empty if the facts alone decide.
    pub to: &'static [To],
}

/// The rows that were in force together.
#[derive(Clone, Copy)]
pub struct Table {
    name: &'static str,
    /// The rows.
    pub rows: &'static [Row],
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Whether a reason may lead to a kind of organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// The guide names it.
    Named,
    /// The guide forbids it.
    Forbidden,
    /// Advice on the guide, of no known issuer, speaks against it.
    AdvisedAgainst,
    /// The guide names others and not this one.
    NotNamed,
}

/// The first day of the season of 2019, from which guides are known.
const FIRST: Date = day(2019, 1, 1);
/// The first day of the season of 2021.
const SEASON_2021: Date = day(2021, 5, 1);
/// The month in which the guide was revised.
const REVISION_2022: Date = day(2022, 5, 1);

/// The reasons of the national system.
pub static REASONS: Dated<Table> = Dated {
    id: "transfer.reasons",
    zh: "全国系统的转接原因表",
    en: "the table of reasons of the national system",
    steps: &[
        Step { from: FIRST, value: Some(WORDING_2019), source: &GRADUATE_GUIDE_2020 },
        Step { from: SEASON_2021, value: Some(WORDING_2021), source: &GRADUATE_GUIDE_2021 },
        Step { from: REVISION_2022, value: Some(WORDING_2022), source: &GRADUATE_GUIDE_2022 },
    ],
};

/// The reasons of Guangdong's own system.
pub static GUANGDONG_REASONS: Dated<Table> = Dated {
    id: "transfer.guangdong_reasons",
    zh: "广东系统的转接原因表",
    en: "the table of reasons of Guangdong's system",
    steps: &[Step { from: day(2019, 3, 14), value: Some(GUANGDONG), source: &GUANGDONG_2019 }],
};

/// The shortest text of 其他原因 in Guangdong's form, in characters.
pub static GUANGDONG_REASON_TEXT: Dated<u16> = Dated {
    id: "transfer.guangdong_reason_text",
    zh: "广东系统“其他原因”说明的最少字数",
    en: "the shortest explanation of another reason in Guangdong's form, in characters",
    steps: &[Step { from: day(2019, 3, 14), value: Some(10), source: &GUANGDONG_2019 }],
};

const TARGET: &[FormField] = &[FormField::Target];
const SCHOOL: &[FormField] =
    &[FormField::StudyDestination, FormField::SchoolName, FormField::SchoolAddress, FormField::Target];
const UNIT: &[FormField] = &[FormField::UnitName, FormField::UnitAddress, FormField::Target];
const CONTACT: &[FormField] = &[FormField::DomesticContact, FormField::Target];

const fn known(reason: Reason, fields: &'static [FormField], to: &'static [To]) -> Row {
    Row { reason, fields, fields_known: true, to }
}

const fn partly(reason: Reason, to: &'static [To]) -> Row {
    Row { reason, fields: TARGET, fields_known: false, to }
}

/// Transfers to the pool name no organization.
const SPECIAL: Row = Row { reason: Reason::SpecialUnit, fields: &[], fields_known: false, to: &[To::SpecialPool] };

const WORDING_2019: Table = Table {
    name: "2019、2020年",
    rows: &[
        partly(Reason::Study, &[To::School]),
        partly(Reason::EmployedWithOrganization, &[To::Employer]),
        partly(Reason::EmployedWithoutOrganization, &[To::WorkTownship, To::CountyBranch]),
        partly(Reason::AbroadOfficial, &[To::DispatchingUnit]),
        partly(Reason::AbroadPrivate, &[To::RegistrationTownship, To::FamilyTownship]),
        partly(Reason::AbroadStudy, &[To::AbroadBranch]),
        partly(
            Reason::NoJob,
            &[
                To::RegistrationTownship,
                To::OriginTownship,
                To::ResidenceTownship,
                To::RetentionBranch,
                To::CountyBranch,
            ],
        ),
        SPECIAL,
        known(Reason::Work, TARGET, &[]),
        known(Reason::Move, TARGET, &[]),
        known(Reason::Other, TARGET, &[]),
    ],
};

const WORDING_2021: Table = Table {
    name: "2021年",
    rows: &[
        known(Reason::Study, SCHOOL, &[To::School]),
        known(Reason::EmployedWithOrganization, UNIT, &[To::Employer]),
        known(Reason::EmployedWithoutOrganization, UNIT, &[To::WorkTownship, To::ResidenceTownship, To::CountyBranch]),
        known(Reason::AbroadOfficial, UNIT, &[To::DispatchingUnit]),
        partly(Reason::AbroadPrivate, &[To::RegistrationTownship, To::FamilyTownship]),
        known(Reason::AbroadStudy, CONTACT, &[To::AbroadBranch]),
        partly(
            Reason::NoJob,
            &[To::ResidenceTownship, To::RegistrationTownship, To::RetentionBranch, To::CountyBranch],
        ),
        SPECIAL,
        known(Reason::Work, TARGET, &[]),
        known(Reason::Move, TARGET, &[]),
        known(Reason::Other, TARGET, &[]),
    ],
};

const WORDING_2022: Table = Table {
    name: "2022年5月修订",
    rows: &[
        known(Reason::Study, SCHOOL, &[To::School]),
        known(Reason::EmployedWithOrganization, UNIT, &[To::Employer]),
        known(Reason::EmployedWithoutOrganization, UNIT, &[To::WorkTownship, To::ResidenceTownship, To::CountyBranch]),
        known(Reason::AbroadOfficial, UNIT, &[To::DispatchingUnit]),
        partly(Reason::AbroadPrivate, &[To::AbroadBranch, To::RegistrationTownship, To::FamilyTownship]),
        known(Reason::AbroadStudy, CONTACT, &[To::AbroadBranch]),
        partly(
            Reason::NoJob,
            &[To::ResidenceTownship, To::RegistrationTownship, To::RetentionBranch, To::CountyBranch],
        ),
        SPECIAL,
        known(Reason::Work, TARGET, &[]),
        known(Reason::Move, TARGET, &[]),
        known(Reason::Other, TARGET, &[]),
    ],
};

const GUANGDONG: Table = Table {
    name: "广东2019年",
    rows: &[
        known(Reason::GuangdongWork, &[FormField::GuangdongUnit, FormField::Target], &[]),
        known(Reason::GuangdongStudy, &[FormField::GuangdongUnit, FormField::Target], &[]),
        known(Reason::GuangdongOther, &[FormField::GuangdongUnit, FormField::ReasonText, FormField::Target], &[]),
    ],
};

/// The row of a reason on the day of the application, with its source.
///
/// # Errors
/// [`Coverage`] before the first table that is known: the season of 2019, for Guangdong 2019-03-14.
pub fn row(reason: Reason, on: Date) -> Result<(&'static Row, &'static Source), Coverage> {
    let tables = if reason.is_guangdong() { &GUANGDONG_REASONS } else { &REASONS };
    let (table, source) = tables.on(on)?;
    // Every table has every reason of its system, as a test below shows.
    let row = table.rows.iter().find(|row| row.reason == reason);
    row.map(|row| (row, source)).ok_or(Coverage::Unknown { parameter: tables.id })
}

/// The fields that must be filled in for a reason on the day of the application, as far as they are known
/// ([`Row::fields_known`]). A receiving organization that initiates leaves out [`FormField::Target`].
///
/// # Errors
/// As [`row`].
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::transfer::reason::{FormField, Reason, required_fields};
/// let fields = required_fields(Reason::EmployedWithOrganization, day(2024, 6, 1))?;
/// assert_eq!(fields, [FormField::UnitName, FormField::UnitAddress, FormField::Target]);
/// # Ok::<(), zhtj::kernel::Coverage>(())
/// ```
pub fn required_fields(reason: Reason, on: Date) -> Result<&'static [FormField], Coverage> {
    row(reason, on).map(|(row, _)| row.fields)
}

/// Whether a reason may lead to a kind of organization on the day of the application.
///
/// # Errors
/// As [`row`].
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::transfer::reason::{DestinationKind, Permission, Reason, may_go_to};
/// let study_to = |kind| may_go_to(Reason::Study, kind, day(2024, 6, 1));
/// assert_eq!(study_to(DestinationKind::School)?, Permission::Named);
/// assert_eq!(study_to(DestinationKind::RegistrationTownship)?, Permission::Forbidden);
/// # Ok::<(), zhtj::kernel::Coverage>(())
/// ```
pub fn may_go_to(reason: Reason, kind: To, on: Date) -> Result<Permission, Coverage> {
    let (row, _) = row(reason, on)?;
    if row.to.is_empty() || row.to.contains(&kind) {
        return Ok(Permission::Named);
    }
    let employed = matches!(reason, Reason::EmployedWithOrganization | Reason::EmployedWithoutOrganization);
    Ok(match kind {
        _ if reason == Reason::Study && kind.is_township() && on >= SEASON_2021 => Permission::Forbidden,
        To::RegistrationTownship if employed && on >= REVISION_2022 => Permission::AdvisedAgainst,
        _ => Permission::NotNamed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_has_every_reason_of_its_system_once() {
        for (tables, guangdong) in [(&REASONS, false), (&GUANGDONG_REASONS, true)] {
            for step in tables.steps {
                let rows = step.value.unwrap().rows;
                let found: Vec<_> = rows.iter().map(|row| row.reason).collect();
                let wanted: Vec<_> =
                    Reason::ALL.iter().copied().filter(|reason| reason.is_guangdong() == guangdong).collect();
                assert_eq!(found, wanted);
            }
        }
    }

    #[test]
    fn destinations_change_on_their_days() {
        let go = |reason, kind, on| may_go_to(reason, kind, on).unwrap();
        let (before_2021, in_2021) = (day(2021, 4, 30), day(2021, 5, 1));
        assert_eq!(go(Reason::NoJob, To::OriginTownship, before_2021), Permission::Named);
        assert_eq!(go(Reason::NoJob, To::OriginTownship, in_2021), Permission::NotNamed);
        assert_eq!(go(Reason::EmployedWithoutOrganization, To::ResidenceTownship, before_2021), Permission::NotNamed);
        assert_eq!(go(Reason::EmployedWithoutOrganization, To::ResidenceTownship, in_2021), Permission::Named);
        assert_eq!(go(Reason::Study, To::WorkTownship, before_2021), Permission::NotNamed);
        assert_eq!(go(Reason::Study, To::WorkTownship, in_2021), Permission::Forbidden);
        let (before_2022, in_2022) = (day(2022, 4, 30), day(2022, 5, 1));
        assert_eq!(go(Reason::AbroadPrivate, To::AbroadBranch, before_2022), Permission::NotNamed);
        assert_eq!(go(Reason::AbroadPrivate, To::AbroadBranch, in_2022), Permission::Named);
        let employed = Reason::EmployedWithOrganization;
        assert_eq!(go(employed, To::RegistrationTownship, before_2022), Permission::NotNamed);
        assert_eq!(go(employed, To::RegistrationTownship, in_2022), Permission::AdvisedAgainst);
        assert_eq!(go(Reason::Move, To::Elsewhere, in_2022), Permission::Named);
    }

    #[test]
    fn before_the_first_table_nothing_is_guessed() {
        assert!(matches!(row(Reason::Study, day(2018, 12, 31)), Err(Coverage::BeforeFirst { .. })));
        assert!(row(Reason::Study, day(2019, 1, 1)).is_ok());
        assert!(matches!(row(Reason::GuangdongOther, day(2019, 3, 13)), Err(Coverage::BeforeFirst { .. })));
    }
}
