//! Whole rosters: files, bytes and tables in, reports out.

mod changes;
mod check;
mod draft;
mod findings;
mod generate;
mod options;
mod parts;
mod report;
mod rows;
mod source;
mod summary;
mod watch;

pub(crate) use check::check_roster;
pub(crate) use generate::generate_roster;
pub(crate) use parts::PartCheck;
pub(crate) use report::NativeReport;
