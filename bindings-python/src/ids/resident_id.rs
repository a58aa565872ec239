//! `ResidentId`.

use pyo3::prelude::*;
use pyo3::types::PyDate;
use zhtj::ids::{ResidentIdError, findings as f};
use zhtj::kernel::Diagnosis;
use zhtj::kernel::date::LeapBirthday;

use super::{count, identifier, to_date};
use crate::asked;
use crate::failure::Failure;

identifier! {
    /// A resident ID number (居民身份证号码) of 18 characters with a real birth date and the right check character.
    ///
    /// Whether its division exists, its birth lies in the past, or a League member can hold it, is asked by
    /// `check_ids` and by the call `resident_id.check`. `str()` and `repr()` mask it.
    ///
    /// Raises `ZhtjError` with the code `resident_id.length`, `resident_id.character`, `resident_id.birth_date` or
    /// `resident_id.check_character` (GB 11643-1999).
    ///
    /// >>> from zhtj import ResidentId
    /// >>> id = ResidentId("11010519491231002X")
    /// >>> id
    /// ResidentId(110*************2X)
    /// >>> id.birth_date, id.sex, id.division
    /// (datetime.date(1949, 12, 31), 'female', '110105')
    ResidentId(zhtj::ids::ResidentId),
    |_, error| match error {
        ResidentIdError::Length { length } => f::IdLength { length: count(length) }.finding(),
        ResidentIdError::Character { position } => f::IdCharacter { position: count(position) }.finding(),
        ResidentIdError::BirthDate => f::IdDate { first: 7, last: 14 }.finding(),
        ResidentIdError::CheckCharacter => f::IdCheck {}.finding(),
    },
    {
        /// The day of birth.
        #[getter]
        fn birth_date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDate>> {
            to_date(py, self.0.birth_date())
        }

        /// The sex, `male` or `female`: the parity of the 17th character.
        #[getter]
        fn sex(&self) -> &'static str {
            self.0.sex().term().code
        }

        /// The first six digits. For a foreign permanent resident they are 9, province and nationality.
        #[getter]
        fn division(&self) -> String {
            format!("{:06}", self.0.division())
        }

        /// The document that the number belongs to, by its first digits: `resident_card`, `permit_hong_kong`,
        /// `permit_macao`, `permit_taiwan` or `foreign_resident`.
        #[getter]
        fn document(&self) -> &'static str {
            self.0.document().term().code
        }

        /// Gives the age in completed years (周岁) on a day, `None` before the birth.
        ///
        /// `leap` says when somebody born on 29 February has their birthday in other years: `last_of_february`
        /// (民法典第二百零二条) or `first_of_march`. Raises `RequestError` for another word.
        #[pyo3(signature = (day, /, *, leap = "last_of_february"))]
        fn age_on(&self, day: &Bound<'_, PyAny>, leap: &str) -> PyResult<Option<u16>> {
            let leap = match leap {
                "last_of_february" => LeapBirthday::LastOfFebruary,
                "first_of_march" => LeapBirthday::FirstOfMarch,
                _ => return Err(Failure::value("/leap", "expected last_of_february or first_of_march").into()),
            };
            Ok(self.0.age_on(asked::date(day, "day")?, leap))
        }
    }
}
