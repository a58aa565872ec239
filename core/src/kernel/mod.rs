//! What every topic is built from, and what knows no League word: days, dated parameters, sources with grades,
//! findings, reports, messages and the masking of personal data.

pub mod chart;
pub mod date;
pub mod dated;
pub mod finding;
pub mod mask;
pub mod message;
pub mod report;
pub mod rule;
pub mod source;
pub mod text;

pub use chart::Chart;
pub use date::{Date, YearMonth, day};
pub use dated::{Coverage, Dated, Step};
pub use finding::{Diagnosis, Finding, FindingDef, Level, Severity, Term, Value};
pub use mask::{Kind, Personal, Reveal};
pub use message::Lang;
pub use report::{Checked, Verdict};
pub use rule::{ReadAt, Rule};
pub use source::{Grade, Source};
