//! The upload of the application form (入团志愿书) of members who joined from 2020 on: FAQ question 17.
//!
//! «自2020年起，各级团组织须上传新发展团员电子版《入团志愿书》至“智慧团建”系统……自上级团委审批同意入团后30日内……上传Ⅰ份PDF格式的团员
//! 电子版《入团志愿书》，文件大小不超过20M» (guide to the electronic records, first edition, 2020). Whether 20 M means 1000 or
//! 1024 is not stated; that the form has 12 pages is known from unverified code only.
//!
//! Read at: the day of the approval; "overdue" reads today. The approval day is not counted by default (民法典第二百零一条):
//! approved on 1 March, the 31st is day 30 and still in time, 1 April is late. A file of exactly the limit is not too
//! large («不超过»).

use serde::{Deserialize, Serialize};

use super::policy::{DayCount, Megabyte};
use super::{EventDate, findings as f};
use crate::context::Context;
use crate::kernel::dated::Step;
use crate::kernel::{Checked, Date, Dated, Diagnosis, Finding, ReadAt, Rule, Term, day};
use crate::policy::JoinPolicy;
use crate::sources::league::{ARCHIVE_GUIDE_2020, ARCHIVE_PRACTICE_CLAIM};
use crate::sources::standards::CIVIL_CODE_ART_201;
use crate::sources::system::ARCHIVE_SERVER_CODE;

/// The rule.
pub static RULE: Rule = Rule {
    id: "join.archive",
    file: file!(),
    title: ("上传电子版入团志愿书", "upload of the application form"),
    questions: &[17],
    read_at: ReadAt::EventDay,
    parameters: &[&ARCHIVE_DAYS, &ARCHIVE_MEGABYTES, &ARCHIVE_PAGES],
    sources: &[&ARCHIVE_GUIDE_2020, &CIVIL_CODE_ART_201, &ARCHIVE_PRACTICE_CLAIM, &ARCHIVE_SERVER_CODE],
    findings: &[
        f::ArchiveNotPdf::DEF,
        f::ArchiveFiles::DEF,
        f::ArchiveTooLarge::DEF,
        f::ArchiveSizeDoubtful::DEF,
        f::ArchiveLate::DEF,
        f::ArchiveOverdue::DEF,
        f::ArchiveBeforeApproval::DEF,
        f::ArchiveInFuture::DEF,
        f::ArchivePages::DEF,
        f::ArchiveNotRequired::DEF,
    ],
};

const FIRST: Date = day(2020, 1, 1);

/// Days from the approval within which the form is uploaded.
pub static ARCHIVE_DAYS: Dated<u16> = Dated {
    id: "join.archive_days",
    zh: "审批同意入团后上传入团志愿书的期限（日）",
    en: "days after the approval within which the application form is uploaded",
    steps: &[Step { from: FIRST, value: Some(30), source: &ARCHIVE_GUIDE_2020 }],
};

/// Largest size of the file in M.
pub static ARCHIVE_MEGABYTES: Dated<u16> = Dated {
    id: "join.archive_megabytes",
    zh: "入团志愿书文件大小上限（M）",
    en: "largest size of the file, in M",
    steps: &[Step { from: FIRST, value: Some(20), source: &ARCHIVE_GUIDE_2020 }],
};

/// Pages of the form.
pub static ARCHIVE_PAGES: Dated<u16> = Dated {
    id: "join.archive_pages",
    zh: "入团志愿书的页数",
    en: "pages of the application form",
    steps: &[Step { from: FIRST, value: Some(12), source: &ARCHIVE_SERVER_CODE }],
};

static APPROVED_ON: Term = Term { code: "approved_on", zh: "审批同意日期", en: "day of the approval" };
static UPLOADED_ON: Term = Term { code: "uploaded_on", zh: "上传日期", en: "day of the upload" };

/// The kind of a file, as its content tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// A picture.
    Image,
    /// Anything else.
    Other,
}

/// An upload, done or planned. What is not given is not judged.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArchiveUpload {
    /// When the member joined; if not given, the day of the approval stands for it.
    #[serde(default)]
    pub joined: Option<EventDate>,
    /// The day on which the superior committee approved the admission, `yyyy-MM-dd`.
    #[serde(with = "crate::kernel::date::iso")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub approved_on: Date,
    /// The day of the upload, `yyyy-MM-dd`; if not given, it has not happened.
    #[serde(default, with = "crate::kernel::date::iso::option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub uploaded_on: Option<Date>,
    /// The number of files.
    #[serde(default)]
    pub files: Option<u32>,
    /// The kind of the file.
    #[serde(default)]
    pub file_kind: Option<FileKind>,
    /// The size of the file in bytes.
    #[serde(default)]
    pub bytes: Option<u64>,
    /// The number of pages.
    #[serde(default)]
    pub pages: Option<u32>,
}

/// The terms of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArchiveTerms {
    /// The last day in time.
    pub deadline: Date,
    /// Days from today to that day; negative once it is over.
    pub days_left: i64,
    /// The largest size in bytes.
    pub max_bytes: u64,
}

/// Gives the last day on which an upload is in time; `None` where no upload is asked for.
///
/// ```
/// use zhtj::join::archive::deadline;
/// use zhtj::kernel::day;
/// use zhtj::policy::JoinPolicy;
/// assert_eq!(deadline(day(2024, 3, 1), &JoinPolicy::default()), Some(day(2024, 3, 31)));
/// assert_eq!(deadline(day(2019, 12, 31), &JoinPolicy::default()), None);
/// ```
#[must_use]
pub fn deadline(approved_on: Date, policy: &JoinPolicy) -> Option<Date> {
    let (days, _) = ARCHIVE_DAYS.on(approved_on).ok()?;
    let days = match policy.archive_days {
        DayCount::NextDay => days,
        DayCount::SameDay => days.saturating_sub(1),
    };
    approved_on.checked_add_days(chrono::Days::new(u64::from(days)))
}

/// Checks an upload of the application form, done or planned. The value is `None` where no upload is asked for.
///
/// # Findings
/// The codes `join.archive_*`, each at the field it is about.
///
/// ```
/// use zhtj::context::{Context, Region};
/// use zhtj::join::archive::{ArchiveUpload, check_archive};
/// use zhtj::kernel::day;
/// use zhtj::policy::Policy;
///
/// let policy = Policy::default();
/// let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
/// let upload = ArchiveUpload {
///     joined: None, approved_on: day(2026, 11, 1), uploaded_on: None,
///     files: None, file_kind: None, bytes: None, pages: None,
/// };
/// let checked = check_archive(&upload, &context);
/// assert_eq!(checked.value.map(|terms| (terms.deadline, terms.days_left)), Some((day(2026, 12, 1), 9)));
/// ```
#[must_use]
pub fn check_archive(upload: &ArchiveUpload, context: &Context<'_>) -> Checked<ArchiveTerms> {
    let policy = &context.policy.join;
    let joined = upload.joined.unwrap_or(EventDate::Day(upload.approved_on)).parameter_day();
    let (Ok(_), Some(deadline), Ok((days, _)), Ok((megabytes, _))) = (
        ARCHIVE_DAYS.on(joined),
        deadline(upload.approved_on, policy),
        ARCHIVE_DAYS.on(upload.approved_on),
        ARCHIVE_MEGABYTES.on(upload.approved_on),
    ) else {
        return Checked { value: None, findings: vec![f::ArchiveNotRequired { from: FIRST }.finding()] };
    };
    let mut findings = Vec::new();
    check_days(upload, days, deadline, context, &mut findings);
    check_file(upload, u64::from(megabytes), policy, &mut findings);
    let terms = ArchiveTerms {
        deadline,
        days_left: deadline.signed_duration_since(context.today).num_days(),
        max_bytes: u64::from(megabytes) * policy.archive_megabyte.bytes(),
    };
    Checked { value: Some(terms), findings }
}

fn check_days(upload: &ArchiveUpload, days: u16, deadline: Date, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let today = context.today;
    if upload.approved_on > today {
        findings.push(f::ArchiveInFuture { event: &APPROVED_ON, today }.finding().within("approved_on"));
        return;
    }
    let late = context.policy.join.archive_late;
    let finding = match upload.uploaded_on {
        None if today > deadline => f::ArchiveOverdue { days, deadline }.at_level(late),
        Some(uploaded) if uploaded > today => Some(f::ArchiveInFuture { event: &UPLOADED_ON, today }.finding()),
        Some(uploaded) if uploaded < upload.approved_on => Some(f::ArchiveBeforeApproval {}.finding()),
        Some(uploaded) if uploaded > deadline => f::ArchiveLate { days, deadline }.at_level(late),
        None | Some(_) => None,
    };
    findings.extend(finding.map(|finding| finding.within("uploaded_on")));
}

fn check_file(upload: &ArchiveUpload, megabytes: u64, policy: &JoinPolicy, findings: &mut Vec<Finding>) {
    if let Some(files) = upload.files.filter(|files| *files != 1) {
        findings.push(f::ArchiveFiles { files }.finding().within("files"));
    }
    // A file without content is no PDF, whatever its name says.
    if upload.bytes == Some(0) || upload.file_kind.is_some_and(|kind| kind != FileKind::Pdf) {
        findings.push(f::ArchiveNotPdf {}.finding().within("file_kind"));
    }
    if let Some(bytes) = upload.bytes {
        let limit = megabytes * policy.archive_megabyte.bytes();
        if bytes > limit {
            findings.push(f::ArchiveTooLarge { bytes, limit }.finding().within("bytes"));
        } else if bytes > megabytes * Megabyte::Decimal.bytes() {
            findings.push(f::ArchiveSizeDoubtful { bytes }.finding().within("bytes"));
        }
    }
    if let (Some(pages), Ok((expected, _))) = (upload.pages, ARCHIVE_PAGES.on(upload.approved_on))
        && pages != u32::from(expected)
    {
        let finding = f::ArchivePages { expected, pages }.at_level(policy.archive_pages);
        findings.extend(finding.map(|finding| finding.within("pages")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Region;
    use crate::join::testing::{codes, with};

    fn upload(approved_on: Date, uploaded_on: Option<Date>) -> ArchiveUpload {
        ArchiveUpload { joined: None, approved_on, uploaded_on, files: None, file_kind: None, bytes: None, pages: None }
    }

    fn found(upload: &ArchiveUpload, policy: &JoinPolicy) -> Vec<&'static str> {
        with(Region::Unspecified, policy, |context| codes(&check_archive(upload, context).findings))
    }

    #[test]
    fn day_30_is_in_time_and_day_31_is_late() {
        let next = JoinPolicy::default();
        let same = JoinPolicy { archive_days: DayCount::SameDay, ..JoinPolicy::default() };
        for (uploaded, by_next, by_same) in [
            (day(2024, 3, 1), None, None),
            (day(2024, 3, 30), None, None),
            (day(2024, 3, 31), None, Some("join.archive_late")),
            (day(2024, 4, 1), Some("join.archive_late"), Some("join.archive_late")),
            (day(2024, 2, 29), Some("join.archive_before_approval"), Some("join.archive_before_approval")),
        ] {
            let upload = upload(day(2024, 3, 1), Some(uploaded));
            assert_eq!(found(&upload, &next).first().copied(), by_next, "{uploaded}");
            assert_eq!(found(&upload, &same).first().copied(), by_same, "{uploaded}");
        }
    }

    #[test]
    fn what_is_not_uploaded_is_overdue_after_the_last_day() {
        // The day of the check is 2026-11-22.
        let default = JoinPolicy::default();
        assert!(found(&upload(day(2026, 10, 23), None), &default).is_empty());
        assert_eq!(found(&upload(day(2026, 10, 22), None), &default), ["join.archive_overdue"]);
        assert_eq!(found(&upload(day(2026, 11, 23), None), &default), ["join.archive_in_future"]);
        assert_eq!(found(&upload(day(2026, 11, 1), Some(day(2026, 11, 23))), &default), ["join.archive_in_future"]);
    }

    #[test]
    fn nothing_is_asked_of_those_who_joined_before_2020() {
        let default = JoinPolicy::default();
        let joined = |joined: &str| ArchiveUpload { joined: joined.parse().ok(), ..upload(day(2020, 1, 10), None) };
        assert_eq!(found(&joined("2019-12"), &default), ["join.archive_not_required"]);
        assert_eq!(found(&joined("2020-01"), &default), ["join.archive_overdue"]);
        assert_eq!(found(&upload(day(2019, 12, 31), None), &default), ["join.archive_not_required"]);
        assert_eq!(found(&upload(day(2020, 1, 1), None), &default), ["join.archive_overdue"]);
    }

    #[test]
    fn the_file_is_one_pdf_of_at_most_20_m() {
        let base = upload(day(2026, 11, 1), None);
        let default = JoinPolicy::default();
        let decimal = JoinPolicy { archive_megabyte: Megabyte::Decimal, ..JoinPolicy::default() };
        for (bytes, binary_code, decimal_code) in [
            (20_000_000, None, None),
            (20_000_001, Some("join.archive_size_doubtful"), Some("join.archive_too_large")),
            (20_971_520, Some("join.archive_size_doubtful"), Some("join.archive_too_large")),
            (20_971_521, Some("join.archive_too_large"), Some("join.archive_too_large")),
            (0, Some("join.archive_not_pdf"), Some("join.archive_not_pdf")),
        ] {
            let upload = ArchiveUpload { bytes: Some(bytes), ..base.clone() };
            assert_eq!(found(&upload, &default).first().copied(), binary_code, "{bytes}");
            assert_eq!(found(&upload, &decimal).first().copied(), decimal_code, "{bytes}");
        }
        let kind = |kind| ArchiveUpload { file_kind: Some(kind), ..base.clone() };
        assert!(found(&kind(FileKind::Pdf), &default).is_empty());
        assert_eq!(found(&kind(FileKind::Image), &default), ["join.archive_not_pdf"]);
        let files = |files| ArchiveUpload { files: Some(files), ..base.clone() };
        assert!(found(&files(1), &default).is_empty());
        assert_eq!(found(&files(2), &default), ["join.archive_files"]);
        assert_eq!(found(&files(0), &default), ["join.archive_files"]);
        let pages = |pages| ArchiveUpload { pages: Some(pages), ..base.clone() };
        assert!(found(&pages(12), &default).is_empty());
        assert_eq!(found(&pages(11), &default), ["join.archive_pages"]);
    }
}
