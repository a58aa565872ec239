//! What checks of this topic can find.

pub mod advice;
pub mod calendar;
pub mod class_list;
pub mod graduation;
pub mod guangdong;
pub mod national;
pub mod reason;

use crate::kernel::FindingDef;

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&FindingDef]] = &[
    reason::FINDINGS,
    national::FINDINGS,
    guangdong::FINDINGS,
    graduation::FINDINGS,
    advice::FINDINGS,
    calendar::FINDINGS,
    class_list::FINDINGS,
];
