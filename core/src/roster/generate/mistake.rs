//! The mistakes that can be planted: where each stands, what must be found for it, and which files can hold it.

use serde::{Deserialize, Serialize};

use super::Format;
use crate::roster::Field;

macro_rules! mistakes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal at $column:expr, [$($code:literal),*] $(, $only:ident)?;)*) => {
        /// A kind of mistake. Its name in files is the snake-case form of the variant.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Mistake {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Mistake {
            /// All kinds, those about ID numbers first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The column it is planted in; `None` if it is about the whole row.
            #[must_use]
            pub const fn column(self) -> Option<Field> {
                match self { $(Self::$variant => $column,)* }
            }

            /// The codes that the check must find in the row under the default policy, notes among them, and no others.
            /// None for a peculiarity that must not be taken for a mistake.
            #[must_use]
            pub const fn codes(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($code),*],)* }
            }

            /// The only format that can hold it; `None` if every one can.
            #[must_use]
            pub const fn only_in(self) -> Option<Format> {
                match self { $(Self::$variant => mistakes!(@only $($only)?),)* }
            }
        }
    };
    (@only) => { None };
    (@only $only:ident) => { Some(Format::$only) };
}

use Field::{
    CadreNature, DevelopmentNumber, Education, Email, Ethnicity, IsCadre, JoinMonth, Mobile, Name, PoliticalStatus,
    Post, PostSince, ResidentId, Weibo,
};

mistakes! {
    /// No ID number.
    IdMissing = "id_missing" at Some(ResidentId), ["value.missing_required"];
    /// A digit left out.
    IdTooShort = "id_too_short" at Some(ResidentId), ["resident_id.length"];
    /// A digit typed twice.
    IdTooLong = "id_too_long" at Some(ResidentId), ["resident_id.length"];
    /// A letter where a digit belongs.
    IdCharacter = "id_character" at Some(ResidentId), ["resident_id.character"];
    /// One digit of the sequence code is wrong.
    IdWrongDigit = "id_wrong_digit" at Some(ResidentId), ["resident_id.check_character"];
    /// Two neighbouring characters at the end are exchanged.
    IdSwapped = "id_swapped" at Some(ResidentId), ["resident_id.check_character"];
    /// The birth date is no day, with a check character that fits.
    IdBadDate = "id_bad_date" at Some(ResidentId), ["resident_id.birth_date"];
    /// Born after today, and so after joining.
    IdFutureBirth = "id_future_birth" at Some(ResidentId), ["resident_id.future_birth", "join.before_birth"];
    /// Born more than 120 years ago.
    IdImplausibleAge = "id_implausible_age" at Some(ResidentId), ["resident_id.implausible_age", "join.too_old"];
    /// First two digits that are no province.
    IdBadProvince = "id_bad_province" at Some(ResidentId), ["resident_id.province"];
    /// A division that stands in no table.
    IdUnknownDivision = "id_unknown_division" at Some(ResidentId), ["resident_id.unknown_division"];
    /// A division abolished before the birth.
    IdAbolishedDivision = "id_abolished_division" at Some(ResidentId), ["resident_id.abolished_division"];
    /// A residence permit, which is right and noted.
    IdPermit = "id_permit" at Some(ResidentId), ["resident_id.residence_permit"];
    /// 81, 82 or 83 not followed by 0000.
    IdPermitDivision = "id_permit_division" at Some(ResidentId), ["resident_id.permit_division"];
    /// The card of a foreign permanent resident.
    IdForeign = "id_foreign" at Some(ResidentId), ["resident_id.foreign_resident"];
    /// The same with an unknown nationality.
    IdForeignNationality = "id_foreign_nationality" at Some(ResidentId),
        ["resident_id.foreign_resident", "resident_id.unknown_nationality"];
    /// The 15 digits of the first generation.
    IdFirstGeneration = "id_first_generation" at Some(ResidentId), ["resident_id.first_generation"];
    /// A lower-case x at the end.
    IdLowerX = "id_lower_x" at Some(ResidentId), ["text.tidied"];
    /// Full-width digits.
    IdFullWidth = "id_full_width" at Some(ResidentId), ["text.tidied"];
    /// Blanks between the parts.
    IdInnerBlanks = "id_inner_blanks" at Some(ResidentId), ["text.tidied"];
    /// A non-breaking space behind it.
    IdNoBreakSpace = "id_no_break_space" at Some(ResidentId), ["text.tidied"];
    /// A zero-width space in it.
    IdZeroWidth = "id_zero_width" at Some(ResidentId), ["text.tidied"];
    /// An apostrophe before it.
    IdApostrophe = "id_apostrophe" at Some(ResidentId), ["text.tidied"];
    /// A Cyrillic Ha at the end, which looks like an X.
    IdLookAlike = "id_look_alike" at Some(ResidentId), ["text.tidied"];
    /// The number as a spreadsheet shows a number of 18 digits: `3.20102E+17`.
    IdScientific = "id_scientific" at Some(ResidentId), ["resident_id.precision_lost"];
    /// Kept as a number, so that the digits after the 15th are lost.
    IdNumberCell = "id_number_cell" at Some(ResidentId), ["cell.number_not_text", "resident_id.precision_lost"], Workbook;
    /// Text whose last three digits a spreadsheet once replaced by zeros.
    IdTrailingZeros = "id_trailing_zeros" at Some(ResidentId), ["resident_id.precision_lost"];
    /// The ID number of another row.
    DuplicateId = "duplicate_id" at Some(ResidentId), ["roster.duplicate_id"];
    /// The ID number of another row, written with 15 digits.
    DuplicateIdFirstGeneration = "duplicate_id_first_generation" at Some(ResidentId),
        ["resident_id.first_generation", "roster.duplicate_id"];
    /// The ID number of another row, with a lower-case x.
    DuplicateIdLowerX = "duplicate_id_lower_x" at Some(ResidentId), ["text.tidied", "roster.duplicate_id"];

    /// No name.
    NameMissing = "name_missing" at Some(Name), ["value.missing_required"];
    /// Blanks around a name.
    NameOuterBlanks = "name_outer_blanks" at Some(Name), ["text.tidied"];
    /// A name of two characters padded with a blank to the width of three.
    NamePadded = "name_padded" at Some(Name), ["text.tidied"];
    /// A blank in place of the dot of a minority's name.
    NameBlankForDot = "name_blank_for_dot" at Some(Name), ["person_name.blank"];
    /// Another dot in place of the right one.
    NameWrongDot = "name_wrong_dot" at Some(Name), ["text.tidied"];
    /// A dot at the end.
    NameMisplacedDot = "name_misplaced_dot" at Some(Name), ["person_name.dot"];
    /// A digit in a name.
    NameDigit = "name_digit" at Some(Name), ["person_name.digit"];
    /// A name in Latin letters.
    NameLatin = "name_latin" at Some(Name), ["person_name.letter"];
    /// A sign in a name.
    NameSymbol = "name_symbol" at Some(Name), ["person_name.symbol"];
    /// A rare character with a private code.
    NamePrivateUse = "name_private_use" at Some(Name), ["person_name.private_use"];
    /// What remains of a character that was lost.
    NameLostCharacter = "name_lost_character" at Some(Name), ["person_name.lost_character"];
    /// One character only.
    NameShort = "name_short" at Some(Name), ["person_name.short"];
    /// More characters than names without a dot have.
    NameLong = "name_long" at Some(Name), ["person_name.long"];

    /// A people without 族.
    EthnicityAlias = "ethnicity_alias" at Some(Ethnicity), ["value.rewritten"];
    /// A misspelt people.
    EthnicityTypo = "ethnicity_typo" at Some(Ethnicity), ["value.unknown_ethnicity"];
    /// No people at all.
    EthnicityUnknown = "ethnicity_unknown" at Some(Ethnicity), ["value.unknown_ethnicity"];
    /// A people outside the national standard.
    EthnicityUnlisted = "ethnicity_unlisted" at Some(Ethnicity), ["value.unlisted_ethnicity"];
    /// No people filled in.
    EthnicityMissing = "ethnicity_missing" at Some(Ethnicity), ["value.missing_expected"];
    /// 团员 for 共青团员.
    PoliticalAlias = "political_alias" at Some(PoliticalStatus), ["value.rewritten"];
    /// A misspelt status.
    PoliticalTypo = "political_typo" at Some(PoliticalStatus), ["value.unknown"];
    /// Somebody who is in no party nor the League.
    PoliticalMasses = "political_masses" at Some(PoliticalStatus), ["roster.member_not_in_league"];
    /// Another way of writing an education.
    EducationAlias = "education_alias" at Some(Education), ["value.rewritten"];
    /// An education that the list does not have.
    EducationUnknown = "education_unknown" at Some(Education), ["value.unknown"];
    /// `Y` for 是, `N` for 否.
    YesNoAlias = "yes_no_alias" at Some(IsCadre), ["value.rewritten"];
    /// TRUE or FALSE as the spreadsheet keeps it.
    YesNoBoolean = "yes_no_boolean" at Some(IsCadre), ["cell.boolean"], Workbook;
    /// A formula without a value.
    FormulaFault = "formula_fault" at Some(Education), ["cell.formula_fault"], Workbook;

    /// No joining month.
    JoinMissing = "join_missing" at Some(JoinMonth), ["value.missing_expected"];
    /// 2019年9月
    JoinInWords = "join_in_words" at Some(JoinMonth), ["month.rewritten"];
    /// 2019.09
    JoinWithDot = "join_with_dot" at Some(JoinMonth), ["month.rewritten"];
    /// 2019/9
    JoinWithSlash = "join_with_slash" at Some(JoinMonth), ["month.rewritten"];
    /// 2019-9, where the month has one digit only
    JoinWithoutZero = "join_without_zero" at Some(JoinMonth), ["month.rewritten"];
    /// 201909
    JoinCompact = "join_compact" at Some(JoinMonth), ["month.rewritten"];
    /// 2019-09-15
    JoinWithDay = "join_with_day" at Some(JoinMonth), ["month.rewritten"];
    /// A cell that the spreadsheet keeps as a date.
    JoinDateCell = "join_date_cell" at Some(JoinMonth), ["month.cell_is_date"], Workbook;
    /// The number of such a date.
    JoinSerialNumber = "join_serial_number" at Some(JoinMonth), ["month.cell_is_date"], Workbook;
    /// 19.9
    JoinTwoDigitYear = "join_two_digit_year" at Some(JoinMonth), ["month.ambiguous"];
    /// 2019.1, which may be what a spreadsheet left of 2019.10
    JoinLostZero = "join_lost_zero" at Some(JoinMonth), ["month.ambiguous"];
    /// No month at all.
    JoinUnreadable = "join_unreadable" at Some(JoinMonth), ["month.unreadable"];
    /// A month after today's.
    JoinFuture = "join_future" at Some(JoinMonth), ["join.in_future"];
    /// A month before the birth.
    JoinBeforeBirth = "join_before_birth" at Some(JoinMonth), ["join.before_birth"];
    /// Joined at 9 to 11, which no rule ever took.
    JoinTooYoung = "join_too_young" at Some(JoinMonth), ["join.too_young"];
    /// Joined at 12 from 2017 on, or at 12 in Xinjiang.
    JoinTwelve = "join_twelve" at Some(JoinMonth), ["join.too_young"];
    /// Joined at 13, which the system takes and the constitution does not.
    JoinThirteen = "join_thirteen" at Some(JoinMonth), ["join.below_constitution_age"];
    /// Joined at 29.
    JoinTooOld = "join_too_old" at Some(JoinMonth), ["join.too_old"];

    /// No development number where one is required.
    NumberMissing = "number_missing" at Some(DevelopmentNumber), ["development_number.required"];
    /// The year of the number is not that of joining.
    NumberYear = "number_year" at Some(DevelopmentNumber), ["development_number.year"];
    /// Eleven digits.
    NumberTooShort = "number_too_short" at Some(DevelopmentNumber), ["development_number.format"];
    /// Thirteen digits.
    NumberTooLong = "number_too_long" at Some(DevelopmentNumber), ["development_number.format"];
    /// Sixteen digits, but not those of Shandong's early batches.
    NumberSixteen = "number_sixteen" at Some(DevelopmentNumber), ["development_number.legacy_prefix"];
    /// A letter in it.
    NumberCharacter = "number_character" at Some(DevelopmentNumber), ["development_number.character"];
    /// Kept as a number.
    NumberNumberCell = "number_number_cell" at Some(DevelopmentNumber), ["cell.number_not_text"], Workbook;
    /// The development number of another row.
    DuplicateNumber = "duplicate_number" at Some(DevelopmentNumber), ["roster.duplicate_number"];

    /// A digit left out.
    MobileTooShort = "mobile_too_short" at Some(Mobile), ["mobile.length"];
    /// A letter where a digit belongs.
    MobileCharacter = "mobile_character" at Some(Mobile), ["mobile.character"];
    /// First digits that no mobile number has.
    MobileStart = "mobile_start" at Some(Mobile), ["mobile.start"];
    /// A segment that was never allotted.
    MobileUnallotted = "mobile_unallotted" at Some(Mobile), ["mobile.unallotted"];
    /// 16x or 19x, which the system's front end of 2019 refuses.
    MobileNewSegment = "mobile_new_segment" at Some(Mobile), ["mobile.front_end"];
    /// Hyphens between the parts.
    MobileHyphens = "mobile_hyphens" at Some(Mobile), ["text.tidied"];
    /// Kept as a number.
    MobileNumberCell = "mobile_number_cell" at Some(Mobile), ["cell.number_not_text"], Workbook;
    /// No mobile number.
    MobileMissing = "mobile_missing" at Some(Mobile), ["value.missing_expected"];
    /// The mobile number of another row.
    DuplicateMobile = "duplicate_mobile" at Some(Mobile), ["roster.duplicate_mobile"];
    /// No at sign.
    EmailWithoutAt = "email_without_at" at Some(Email), ["email.form"];
    /// Local part of more than 64 bytes.
    EmailTooLong = "email_too_long" at Some(Email), ["email.length"];

    /// A cadre without a post.
    CadreWithoutPost = "cadre_without_post" at Some(Post), ["value.missing_expected"];
    /// A post of somebody who is said to be no cadre.
    PostWithoutCadre = "post_without_cadre" at Some(IsCadre), ["roster.post_without_cadre"];
    /// A post that the list does not have.
    PostUnknown = "post_unknown" at Some(Post), ["value.unknown"];
    /// Another way of writing the nature of a cadre.
    NatureAlias = "nature_alias" at Some(CadreNature), ["value.rewritten"];
    /// In the post before joining.
    PostBeforeJoining = "post_before_joining" at Some(PostSince), ["join.post_before_joining"];
    /// In the post from a month that has not come.
    PostInFuture = "post_in_future" at Some(PostSince), ["join.post_in_future"];
    /// In the post at 12 or younger.
    PostTooYoung = "post_too_young" at Some(PostSince), ["join.post_too_young", "join.post_before_joining"];

    /// More than 200 characters in a cell of free text.
    TooLong = "too_long" at Some(Weibo), ["value.too_long"];
    /// Text that a spreadsheet would take for a formula: no mistake, and never to be written as one.
    LooksLikeFormula = "looks_like_formula" at Some(Weibo), [];
    /// Nothing in the row, which is passed over.
    BlankRow = "blank_row" at None, [];
}

impl Mistake {
    /// The kind of a name; `None` if there is none of it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mistake| mistake.name() == name)
    }

    /// Whether a file of the format can hold it.
    #[must_use]
    pub fn fits(self, format: Format) -> bool {
        self.only_in().is_none_or(|only| only == format)
    }

    /// Whether it changes one cell and nothing that another column is compared with, so that it can stand beside
    /// another mistake without changing what must be found for it.
    pub(super) const fn stands_alone(self) -> bool {
        matches!(
            self,
            Self::NameDigit
                | Self::NameOuterBlanks
                | Self::EthnicityAlias
                | Self::EthnicityUnknown
                | Self::EducationAlias
                | Self::EducationUnknown
                | Self::MobileTooShort
                | Self::EmailWithoutAt
                | Self::LooksLikeFormula
        )
    }

    /// Whether it repeats something of another row.
    pub(super) const fn repeats(self) -> bool {
        matches!(
            self,
            Self::DuplicateId
                | Self::DuplicateIdFirstGeneration
                | Self::DuplicateIdLowerX
                | Self::DuplicateNumber
                | Self::DuplicateMobile
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_serde_and_lead_back() {
        for mistake in Mistake::ALL {
            assert_eq!(serde_json::to_value(mistake).unwrap(), mistake.name());
            assert_eq!(Mistake::from_name(mistake.name()), Some(*mistake));
        }
        assert_eq!(Mistake::from_name("no_such_mistake"), None);
    }

    #[test]
    fn every_code_stands_in_the_catalogue() {
        let missing: Vec<_> = Mistake::ALL
            .iter()
            .flat_map(|mistake| mistake.codes())
            .filter(|code| crate::catalogue::get(code).is_none())
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
