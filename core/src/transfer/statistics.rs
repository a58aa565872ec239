//! Figures of each organization from a log of events. FAQ questions 33 and 34.
//!
//! The columns are those of Guangdong's statistics (applied, approved, succeeded, refused, within the school; out and in),
//! since the national system's are not known; auto-returned and withdrawn are counted apart. The log is checked before
//! anything is counted: days that go backwards, or an event of a transfer that is not open, leave all undecided, since
//! figures of a broken log would be wrong without showing it. Timeless.

use std::collections::BTreeMap;
use std::collections::HashMap;

use serde::Deserialize;

use super::findings::calendar as f;
use super::words::words;
use crate::kernel::{Checked, Date, Diagnosis, Finding, ReadAt, Rule};
use crate::sources::system::GUANGDONG_2019;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transfer.statistics",
    file: file!(),
    title: ("转接统计", "statistics of transfers"),
    questions: &[33, 34],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[&GUANGDONG_2019],
    findings: &[f::LogBackwards::DEF, f::LogNotOpen::DEF, f::LogStillOpen::DEF],
};

words! {
    /// What happened, as an organization's log tells it.
    pub enum LogEvent {
        /// A transfer out was applied for.
        AppliedOut = "applied_out", "申请转出", "applied to leave";
        /// A transfer in was applied for.
        AppliedIn = "applied_in", "申请转入", "applied to come";
        /// The losing side approved.
        LosingApproved = "losing_approved", "转出组织同意", "losing side approved";
        /// The receiving side approved; a branch may still have to be assigned.
        ReceivingApproved = "receiving_approved", "转入组织同意", "receiving side approved";
        /// It is done.
        Completed = "completed", "接转成功", "completed";
        /// A side refused.
        Refused = "refused", "审核退回", "refused";
        /// The system returned it.
        AutoReturned = "auto_returned", "逾期自动退回", "returned by the system";
        /// The initiator withdrew it.
        Withdrawn = "withdrawn", "撤回", "withdrawn";
    }
}

impl LogEvent {
    const fn begins(self) -> bool {
        matches!(self, Self::AppliedOut | Self::AppliedIn)
    }

    const fn ends(self) -> bool {
        matches!(self, Self::Completed | Self::Refused | Self::AutoReturned | Self::Withdrawn)
    }
}

/// A line of the log.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LogEntry {
    /// The organization in whose figures it counts, by the host's own key.
    pub organization: String,
    /// The person, by the host's own key; it is not printed.
    pub person: String,
    /// What happened.
    pub event: LogEvent,
    /// When, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub on: Date,
    /// Whether both sides lie in the same school.
    #[serde(default)]
    pub within_school: bool,
}

impl std::fmt::Debug for LogEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogEntry")
            .field("organization", &self.organization)
            .field("event", &self.event)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

/// The figures in one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Applied for.
    pub applied: u32,
    /// Of these, with both sides in the same school.
    pub within_school: u32,
    /// Approved by the losing side.
    pub losing_approved: u32,
    /// Approved by the receiving side.
    pub receiving_approved: u32,
    /// Done.
    pub completed: u32,
    /// Refused.
    pub refused: u32,
    /// Returned by the system.
    pub auto_returned: u32,
    /// Withdrawn.
    pub withdrawn: u32,
    /// Applied for and not ended: the sum of the ends and this is what was applied for.
    pub open: u32,
}

/// The figures of an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figures {
    /// Out of the organization.
    pub out: Counts,
    /// Into the organization.
    pub into: Counts,
}

/// Counts a log. Its days must not go backwards; an organization and a person have one open transfer at a time.
///
/// ```
/// use zhtj::kernel::day;
/// use zhtj::transfer::statistics::{LogEntry, LogEvent, statistics};
///
/// let entry = |event, d| LogEntry {
///     organization: "class 1".into(), person: "p".into(), event, on: day(2024, 7, d), within_school: false,
/// };
/// let log = [entry(LogEvent::AppliedOut, 1), entry(LogEvent::LosingApproved, 2), entry(LogEvent::Completed, 9)];
/// let figures = statistics(&log).value.unwrap();
/// assert_eq!((figures["class 1"].out.completed, figures["class 1"].out.open), (1, 0));
/// ```
#[must_use]
pub fn statistics(log: &[LogEntry]) -> Checked<BTreeMap<&str, Figures>> {
    let mut figures: BTreeMap<&str, Figures> = BTreeMap::new();
    // Which direction is open for an organization and a person.
    let mut open: HashMap<(&str, &str), LogEvent> = HashMap::new();
    let mut before = None;
    for (at, entry) in log.iter().enumerate() {
        let broken = |finding: Finding| {
            let finding = finding.within_index(u32::try_from(at).unwrap_or(u32::MAX)).within("log");
            Checked { value: None, findings: vec![finding] }
        };
        if let Some(before) = before.filter(|before| entry.on < *before) {
            return broken(f::LogBackwards { on: entry.on, before }.finding());
        }
        before = Some(entry.on);
        let key = (entry.organization.as_str(), entry.person.as_str());
        let begun = open.get(&key).copied();
        let direction = match (entry.event.begins(), begun) {
            (true, None) => entry.event,
            (false, Some(begun)) => begun,
            (true, Some(_)) => return broken(f::LogStillOpen {}.finding()),
            (false, None) => return broken(f::LogNotOpen { event: entry.event.term() }.finding()),
        };
        let of = figures.entry(key.0).or_default();
        count(if direction == LogEvent::AppliedIn { &mut of.into } else { &mut of.out }, entry);
        if entry.event.begins() {
            open.insert(key, entry.event);
        } else if entry.event.ends() {
            open.remove(&key);
        }
    }
    Checked::clean(figures)
}

fn count(counts: &mut Counts, entry: &LogEntry) {
    let column = match entry.event {
        LogEvent::AppliedOut | LogEvent::AppliedIn => {
            counts.within_school += u32::from(entry.within_school);
            counts.open += 1;
            &mut counts.applied
        }
        LogEvent::LosingApproved => &mut counts.losing_approved,
        LogEvent::ReceivingApproved => &mut counts.receiving_approved,
        LogEvent::Completed => &mut counts.completed,
        LogEvent::Refused => &mut counts.refused,
        LogEvent::AutoReturned => &mut counts.auto_returned,
        LogEvent::Withdrawn => &mut counts.withdrawn,
    };
    *column += 1;
    if entry.event.ends() {
        counts.open = counts.open.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::day;
    use proptest::prelude::*;

    fn entry(person: u8, event: LogEvent, on: u32) -> LogEntry {
        LogEntry {
            organization: "a".into(),
            person: person.to_string(),
            event,
            on: day(2024, 7, 1) + chrono::Days::new(u64::from(on)),
            within_school: false,
        }
    }

    #[test]
    fn a_broken_log_is_not_counted() {
        for (log, code, path) in [
            (vec![entry(1, LogEvent::AppliedOut, 2), entry(2, LogEvent::AppliedOut, 1)], "transfer.log_backwards", 1),
            (vec![entry(1, LogEvent::Completed, 1)], "transfer.log_not_open", 0),
            (vec![entry(1, LogEvent::AppliedIn, 1), entry(1, LogEvent::AppliedOut, 1)], "transfer.log_still_open", 1),
        ] {
            let checked = statistics(&log);
            assert_eq!((checked.value, checked.findings[0].code()), (None, code));
            assert_eq!(checked.findings[0].path().to_string(), format!("/log/{path}"));
        }
    }

    proptest! {
        #[test]
        fn what_was_applied_for_has_ended_or_is_open(events in prop::collection::vec((0u8..4, 0usize..8), 0..60)) {
            let mut log: Vec<LogEntry> = Vec::new();
            for (person, event) in events {
                log.push(entry(person, LogEvent::ALL[event], 0));
                if statistics(&log).value.is_none() {
                    log.pop();
                }
            }
            for figures in statistics(&log).value.unwrap().values() {
                for counts in [figures.out, figures.into] {
                    let ended = counts.completed + counts.refused + counts.auto_returned + counts.withdrawn;
                    prop_assert_eq!(counts.applied, ended + counts.open);
                }
            }
        }
    }
}
