//! What the cells of a row told of a person, as far as other cells are compared with it.

use crate::ids::{ResidentId, Sex};
use crate::join::{EventDate, JoinFacts};
use crate::kernel::{Date, YearMonth};
use crate::roster::Field;
use crate::roster::unique::Keys;
use crate::roster::vocabulary::sex::SEX;

/// A row that was read. Texts are borrowed from its batch.
#[derive(Debug, Default)]
pub(super) struct Person<'r> {
    /// Known columns with something in them.
    pub(super) filled: u32,
    /// Whether the row holds no person at all.
    pub(super) is_stray: bool,
    pub(super) name: Option<&'r str>,
    /// Whether something stands in the column of the ID number, readable or not.
    pub(super) has_id: bool,
    pub(super) id: Option<ResidentId>,
    pub(super) id_column: Option<u16>,
    pub(super) dates: JoinFacts,
    /// Columns of the dates, in the order of `DATES`.
    pub(super) date_columns: [Option<u16>; 4],
    /// What the column of the birth says.
    pub(super) birth_month: Option<(YearMonth, u16)>,
    pub(super) birth_day: Option<Date>,
    pub(super) sex_column: Option<(Sex, u16)>,
    /// What 是否团干部 says.
    pub(super) is_cadre: Option<bool>,
    pub(super) cadre_column: Option<u16>,
    pub(super) is_outside: Option<u16>,
    pub(super) number: Option<u64>,
    pub(super) number_column: Option<u16>,
    pub(super) mobile: Option<u64>,
}

/// The dates that a row is judged by: column, name of the field in [`JoinFacts`].
pub(super) const DATES: [(Field, &str); 4] = [
    (Field::JoinMonth, "joined"),
    (Field::PartyJoinMonth, "party_joined"),
    (Field::VolunteerSince, "volunteer_since"),
    (Field::PostSince, "post_since"),
];

impl Person<'_> {
    /// Takes over a date.
    pub(super) fn take_month(&mut self, field: Field, date: Option<EventDate>, column: u16) {
        let place = match field {
            Field::JoinMonth => &mut self.dates.joined,
            Field::PartyJoinMonth => &mut self.dates.party_joined,
            Field::VolunteerSince => &mut self.dates.volunteer_since,
            Field::PostSince => &mut self.dates.post_since,
            _ => return,
        };
        *place = date;
        for ((known, _), at) in DATES.iter().zip(&mut self.date_columns) {
            if *known == field {
                *at = Some(column);
            }
        }
    }

    /// Takes over a value of a list.
    pub(super) fn take_choice(&mut self, field: Field, value: Option<&'static str>, column: u16) {
        match field {
            Field::Sex => self.sex_column = value.and_then(sex_of).map(|sex| (sex, column)),
            Field::IsCadre => {
                self.is_cadre = value.map(|value| value == "是");
                self.cadre_column = Some(column);
            }
            Field::PoliticalStatus if value == Some("群众") => self.is_outside = Some(column),
            _ => {}
        }
    }

    /// Keeps the numbers that must be unique in the sheet.
    pub(super) fn keep_keys(&self, row: u32, keys: &mut Keys) {
        keys.ids.extend(self.id.map(|id| (id.key(), row)));
        keys.numbers.extend(self.number.map(|number| (number, row)));
        keys.mobiles.extend(self.mobile.map(|mobile| (mobile, row)));
    }
}

/// Whether a column of a list is compared with other cells.
pub(super) const fn compares(field: Field) -> bool {
    matches!(field, Field::Sex | Field::IsCadre | Field::PoliticalStatus)
}

/// The sex that a text names.
pub(super) fn sex_of(text: &str) -> Option<Sex> {
    match SEX.value(text)? {
        "男" => Some(Sex::Male),
        "女" => Some(Sex::Female),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_compared_here_are_those_of_the_lists() {
        assert!(crate::roster::vocabulary::yes_no::YES_NO.exact("是").is_some());
        assert!(crate::roster::vocabulary::political::POLITICAL_STATUS.exact("群众").is_some());
        assert_eq!((sex_of("男"), sex_of("女 "), sex_of("?")), (Some(Sex::Male), Some(Sex::Female), None));
    }
}
