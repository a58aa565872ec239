//! What a caller may decide about identifiers.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about identifiers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct IdPolicy {
    /// The first two digits are no province. Default `error`: no number was ever assigned with them.
    pub impossible_province: Level,
    /// The division stands in no table. Default `warning`: real numbers exist whose code stands in none.
    pub unknown_division: Level,
    /// The division was abolished before the birth. Default `warning`: tables of old codes are known to be incomplete.
    pub abolished_division: Level,
    /// An 81, 82 or 83 that is not followed by 0000. Default `error`: the permits' law gives the code in full.
    pub permit_division: Level,
    /// A number of the first generation (15 digits). Default `warning`: it names a person, but cards with it ended on
    /// 2013-01-01, and the system keeps 18 characters.
    pub first_generation: Level,
    /// The permanent residence card of a foreigner. Default `error`: the League admits 中国青年.
    pub foreign_resident: Level,
    /// The nationality in that card stands in no table. Default `warning`: whether stateless holders get 000 or 999 is
    /// not known.
    pub unknown_nationality: Level,
    /// Oldest age in years that is taken without a word. Default 120.
    pub plausible_age: u16,
    /// A development number of 12 or 16 characters that are not all digits. Default `warning`: the front end does not test
    /// it, but every account of the number has digits only, and Guangdong's system demands them.
    pub development_number_character: Level,
    /// A development number of someone who joined early that has neither 12 nor 16 characters. Default `note`: the front
    /// end accepts it, and how numbers looked before 2016 is not known.
    pub development_number_old_form: Level,
    /// Positions 5 and 6 of a development number are no province. Default `off`: both accounts of the structure are of low
    /// authority, and the codes of systems outside the provinces (兵团, 铁路, 民航 …) are not known.
    pub development_number_province: Level,
    /// A member card number that is not eight digits. Default `warning`: the system does not check it, and the regulations
    /// are known from quotations only.
    pub member_card_form: Level,
    /// A mobile segment that the front end of 2019 refuses (16, 19). Default `warning`: a segment that the ministry allotted
    /// has real numbers, and whether the front end still refuses them is not known.
    pub mobile_front_end: Level,
    /// A mobile segment that is in no list of allotted ones. Default `warning`: no list later than March 2023 is at hand.
    pub mobile_unallotted: Level,
    /// A landline number that the front end accepts but the numbering plan does not have. Default `warning`: the plan's own
    /// text is not at hand.
    pub telephone_plan: Level,
    /// An e-mail address with other than ASCII letters, a quoted name, an address in brackets, or a domain of one part.
    /// Default `warning`: standards allow it, the system's own rule is not known.
    pub email_unusual: Level,
    /// A blank inside a name that may stand for the dot. Default `warning`: only the person's ID card can tell.
    pub name_blank: Level,
    /// A dot that separates nothing. Default `warning`: the notice says which dot, not what the system refuses.
    pub name_dot: Level,
    /// A digit in a name. Default `warning`: no ID card has one, but the import is not known to refuse it.
    pub name_digit: Level,
    /// A letter of another script in a name. Default `warning`, for the same reason.
    pub name_letter: Level,
    /// A sign in a name. Default `warning`, for the same reason.
    pub name_symbol: Level,
    /// A private-use character in a name. Default `warning`: the name is right on the computer it was typed on.
    pub name_private_use: Level,
    /// A placeholder in the place of a character. Default `warning`: the identity check will fail, the import may not.
    pub name_lost_character: Level,
    /// A name of one character. Default `warning`: some minorities have such names.
    pub name_short: Level,
    /// A name longer than `name_plain_length` without a dot. Default `warning`: a bound of 6 stood in a draft that was never
    /// enacted, and longer names exist.
    pub name_long: Level,
    /// A name wider than every name field must be (50 places). Default `warning`: fields may be wider.
    pub name_too_long: Level,
    /// Most characters of a name without a dot that are taken without a word. Default 6: of Han names counted in 2007,
    /// 99.8 % have 2 or 3 characters.
    pub name_plain_length: u16,
}

impl Default for IdPolicy {
    fn default() -> Self {
        Self {
            impossible_province: Level::Error,
            unknown_division: Level::Warning,
            abolished_division: Level::Warning,
            permit_division: Level::Error,
            first_generation: Level::Warning,
            foreign_resident: Level::Error,
            unknown_nationality: Level::Warning,
            plausible_age: 120,
            development_number_character: Level::Warning,
            development_number_old_form: Level::Note,
            development_number_province: Level::Off,
            member_card_form: Level::Warning,
            mobile_front_end: Level::Warning,
            mobile_unallotted: Level::Warning,
            telephone_plan: Level::Warning,
            email_unusual: Level::Warning,
            name_blank: Level::Warning,
            name_dot: Level::Warning,
            name_digit: Level::Warning,
            name_letter: Level::Warning,
            name_symbol: Level::Warning,
            name_private_use: Level::Warning,
            name_lost_character: Level::Warning,
            name_short: Level::Warning,
            name_long: Level::Warning,
            name_too_long: Level::Warning,
            name_plain_length: 6,
        }
    }
}
