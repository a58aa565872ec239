//! Sex (性别). No column of the import sheet: the system takes it from the ID number, with which it is compared here.

use super::{Entry, Vocabulary};
use crate::sources::standards::GB_11643_1999;

/// The sexes.
pub static SEX: Vocabulary = Vocabulary {
    id: "sex",
    zh: "性别",
    en: "sex",
    entries: &[
        Entry::new("男", &["男性", "男生", "m", "male", "男士"]),
        Entry::new("女", &["女性", "女生", "f", "female", "女士"]),
    ],
    // The system's front end counts 0 as female, Guangdong's and national lists 2: digits are for a person to choose.
    ambiguous: &[("1", &["男"]), ("0", &["女"]), ("2", &["女"])],
    unlisted: &[],
    ending: "",
    source: &GB_11643_1999,
    closed: true,
};
