//! What checks of joining can find.

use crate::kernel::{Date, Personal, Term, YearMonth};
use crate::sources::faq::{FAQ_2020_ENTRY_AGE, FAQ_2020_ENTRY_CENTRAL, FAQ_2020_ENTRY_COPY};
use crate::sources::league::{
    AGE_14_CLAIM, ARCHIVE_GUIDE_2020, ARCHIVE_PRACTICE_CLAIM, LEAGUE_CONSTITUTION_2023_ART_1,
    LEAGUE_CONSTITUTION_2023_ART_4, LEAGUE_WORK_DICTIONARY, SCHOOL_GUIDE_2021, SCHOOL_GUIDE_GUANGXI, UNDERAGE_ROUTE,
};
use crate::sources::standards::{
    CIVIL_CODE_ART_201, GB_11643_1999, PARTY_CONSTITUTION_ART_1, PARTY_CONSTITUTION_ART_7,
};
use crate::sources::system::{ARCHIVE_SERVER_CODE, DATE_HELPER_2018, GUANGDONG_2019};

crate::findings! {
    /// Joined before the age from which the system takes members.
    TooYoung = "join.too_young" by "join.age", Error, [&FAQ_2020_ENTRY_AGE, &FAQ_2020_ENTRY_COPY, &AGE_14_CLAIM],
        title: "入团年龄不足" / "too young at joining",
        zh: "入团年月不能小于{min_age}周岁，按所填入团年月为{age}周岁；请核对入团年月和身份证号码，确属低龄入团的按低龄团员办法处理",
        en: "the joining month is at age {age}, below {min_age}; check it and the ID number, and take the route for under-age members if both are right",
        { min_age: u8, age: u16 }
    /// Joined at an age that the system takes, but below the constitution's.
    BelowConstitutionAge = "join.below_constitution_age" by "join.age", Warning,
        [&LEAGUE_CONSTITUTION_2023_ART_1, &LEAGUE_WORK_DICTIONARY, &AGE_14_CLAIM],
        title: "入团年龄低于团章规定" / "joined below the age of the constitution",
        zh: "入团时{age}周岁，未满团章规定的{min_age}周岁；请核对入团年月，确属低龄入团的可能需要办理团员身份审核认定",
        en: "joined at {age}, below the {min_age} of the League's constitution; check the joining month, a review of the membership may be needed",
        { min_age: u8, age: u16 }
    /// Joined past the constitution's upper age.
    TooOld = "join.too_old" by "join.age", Warning, [&LEAGUE_CONSTITUTION_2023_ART_1, &LEAGUE_WORK_DICTIONARY],
        title: "入团年龄超过团章规定" / "joined past the age of the constitution",
        zh: "入团时{age}周岁，已满团章规定的{max_age}周岁；请核对入团年月和身份证号码",
        en: "joined at {age}, past the {max_age} of the League's constitution; check the joining month and the ID number",
        { max_age: u8, age: u16 }
    /// Joined in the very month of the birthday that counts.
    AgeDependsOnArithmetic = "join.age_depends_on_arithmetic" by "join.age", Note, [&GUANGDONG_2019, &DATE_HELPER_2018],
        title: "是否满龄取决于按月还是按日计算" / "old enough by one count of months, not by another",
        zh: "入团年月正是年满{min_age}周岁的当月，按月计算已满、按当月1日计算未满；如系统拒绝，请核对入团的具体日期",
        en: "joined in the very month of turning {min_age}, enough by the month, not by its first day; if the system refuses it, check the exact day",
        { min_age: u8 }
    /// Joined on a day that has not come.
    InFuture = "join.in_future" by "join.future", Error, [&LEAGUE_CONSTITUTION_2023_ART_4, &DATE_HELPER_2018],
        title: "入团年月晚于今天" / "joining month lies in the future",
        zh: "入团年月不能大于当前时间，所填{month}晚于{today}；请对照入团志愿书改正",
        en: "the joining month {month} is later than {today}; compare it with the application form",
        { month: YearMonth, today: Date }
    /// Something is said to have happened before the birth.
    BeforeBirth = "join.before_birth" by "join.birth", Error, [&GB_11643_1999],
        title: "日期早于出生日期" / "date lies before the birth",
        zh: "{event}早于出生日期；请核对{event}和身份证号码",
        en: "the {event} lies before the birth; check it and the ID number",
        { event: &'static Term }
    /// Joined the Party too young.
    PartyTooYoung = "join.party_too_young" by "join.party", Error, [&PARTY_CONSTITUTION_ART_1, &DATE_HELPER_2018],
        title: "入党年龄不足" / "too young for the Party",
        zh: "入党不能小于{min_age}周岁，按所填入党年月为{age}周岁；请核对入党年月和身份证号码",
        en: "the Party-joining month is at age {age}, below {min_age}; check it and the ID number",
        { min_age: u8, age: u16 }
    /// Joined the Party on a day that has not come.
    PartyInFuture = "join.party_in_future" by "join.party", Error, [&PARTY_CONSTITUTION_ART_7, &DATE_HELPER_2018],
        title: "入党年月晚于今天" / "Party-joining month lies in the future",
        zh: "入党年月不能大于当前时间，所填{month}晚于{today}；请改正入党年月",
        en: "the Party-joining month {month} is later than {today}; correct it",
        { month: YearMonth, today: Date }
    /// Joined the Party before the League.
    PartyBeforeLeague = "join.party_before_league" by "join.party", Note, [&LEAGUE_CONSTITUTION_2023_ART_1],
        title: "入党早于入团" / "joined the Party before the League",
        zh: "入党年月早于入团年月；请核对两个年月是否填反",
        en: "the Party-joining month lies before the joining month; check whether the two were exchanged",
        {}
    /// The parameter that would decide is not known for that day.
    RuleNotKnown = "join.rule_not_known" by "join.party", Undecided, [&PARTY_CONSTITUTION_ART_1],
        title: "该日期的规定未知" / "no rule is known for that date",
        zh: "{first}以前的{parameter}规定未收录，无法判定；请人工核对",
        en: "the {parameter} before {first} is not known, so nothing was decided; check it by hand",
        { parameter: &'static Term, first: Date }
    /// A volunteer below the age.
    VolunteerTooYoung = "join.volunteer_too_young" by "join.volunteer", Warning, [&DATE_HELPER_2018],
        title: "成为志愿者年龄不足" / "too young for a volunteer",
        zh: "成为志愿者年龄不能小于{min_age}周岁，按所填日期为{age}周岁；请核对注册志愿者时间",
        en: "the volunteer date is at age {age}, below {min_age}; check it",
        { min_age: u8, age: u16 }
    /// A volunteer from a day that has not come.
    VolunteerInFuture = "join.volunteer_in_future" by "join.volunteer", Warning, [&DATE_HELPER_2018],
        title: "成为志愿者日期晚于今天" / "volunteer date lies in the future",
        zh: "成为志愿者日期不能大于当前时间，所填{month}晚于{today}；请改正注册志愿者时间",
        en: "the volunteer date {month} is later than {today}; correct it",
        { month: YearMonth, today: Date }
    /// In a post below the age.
    PostTooYoung = "join.post_too_young" by "join.post", Warning, [&DATE_HELPER_2018],
        title: "任现职年龄不足" / "too young for the post",
        zh: "任现职年月不能小于{min_age}周岁，按所填年月为{age}周岁；请核对任现职年月",
        en: "the post date is at age {age}, below {min_age}; check it",
        { min_age: u8, age: u16 }
    /// In a post from a day that has not come.
    PostInFuture = "join.post_in_future" by "join.post", Warning, [&DATE_HELPER_2018],
        title: "任现职年月晚于今天" / "post date lies in the future",
        zh: "任现职年月不能大于当前时间，所填{month}晚于{today}；请改正任现职年月",
        en: "the post date {month} is later than {today}; correct it",
        { month: YearMonth, today: Date }
    /// In a post before joining.
    PostBeforeJoining = "join.post_before_joining" by "join.post", Warning, [&DATE_HELPER_2018],
        title: "任现职早于入团" / "in the post before joining",
        zh: "任现职年月不能小于入团年月；请核对任现职年月和入团年月",
        en: "the post date lies before the joining month; check both",
        {}
    /// The way of a member admitted below the age: a review.
    UnderageReview = "join.underage_review" by "join.underage", Note, [&UNDERAGE_ROUTE],
        title: "低龄团员：办理身份审核认定" / "under-age member: review of the membership",
        zh: "填写《共青团员身份审核认定表》，经团支部评议、基层团（工）委审核、县级及以上团组织审批后，入团年月改为年满14周岁当月（{month}）",
        en: "fill in the review form; after the branch, the basic committee and the county level agree, the joining month becomes the month of the 14th birthday ({month})",
        { month: Personal }
    /// The way of a member admitted below the age who is not 14 yet.
    UnderageWait = "join.underage_wait" by "join.underage", Note, [&UNDERAGE_ROUTE],
        title: "低龄团员：尚未年满14周岁" / "under-age member: not 14 yet",
        zh: "今天尚未年满14周岁；请在年满14周岁当月（{month}）起再办理",
        en: "not 14 years old yet; come back from the month of the 14th birthday ({month}) on",
        { month: Personal }
    /// The way of a member admitted below the age in 2020: the central committee.
    UnderageCentral = "join.underage_central" by "join.underage", Note, [&FAQ_2020_ENTRY_CENTRAL, &FAQ_2020_ENTRY_COPY],
        title: "低龄团员：由团中央统一录入" / "under-age member: entered by the central committee",
        zh: "由发展其入团的团组织或县区级团委开具说明，省级团委汇总（总数、姓名、身份证号、联系方式、当前所在团组织名称）后报团中央统一录入",
        en: "the admitting organization or the county committee certifies it, the provincial committee lists the cases, the central committee enters them",
        {}
    /// Self-registration of somebody who joined when only administrators may enter members.
    SelfRegistrationClosed = "join.self_registration_closed" by "join.entry", Error,
        [&SCHOOL_GUIDE_2021, &SCHOOL_GUIDE_GUANGXI],
        title: "不能自行注册" / "self-registration is closed",
        zh: "{from}及以后入团的不能自行注册；请联系所在团支部或直属上级的管理员录入",
        en: "members who joined from {from} on cannot register themselves; ask the administrator of the branch or of its superior to enter them",
        { from: Date }
    /// The archive is no PDF.
    ArchiveNotPdf = "join.archive_not_pdf" by "join.archive", Error, [&ARCHIVE_GUIDE_2020],
        title: "入团志愿书不是PDF" / "archive is no PDF",
        zh: "电子版《入团志愿书》须为1份PDF文件；请将各页按顺序合成一份PDF后上传",
        en: "the archive must be one PDF; combine the pages in their order into one",
        {}
    /// Several files instead of one.
    ArchiveFiles = "join.archive_files" by "join.archive", Error, [&ARCHIVE_GUIDE_2020],
        title: "入团志愿书不是1份文件" / "archive is not one file",
        zh: "电子版《入团志愿书》须为1份PDF文件，现为{files}份；请合成一份后上传",
        en: "the archive must be one PDF, there are {files} files; combine them into one",
        { files: u32 }
    /// The archive is too large.
    ArchiveTooLarge = "join.archive_too_large" by "join.archive", Error, [&ARCHIVE_GUIDE_2020],
        title: "入团志愿书文件过大" / "archive is too large",
        zh: "文件大小不能超过20M（{limit}字节），现为{bytes}字节；请降低扫描分辨率后重新生成",
        en: "the file may have 20 M ({limit} bytes), it has {bytes}; scan it at a lower resolution",
        { bytes: u64, limit: u64 }
    /// The archive is small enough by one reading of 20 M only.
    ArchiveSizeDoubtful = "join.archive_size_doubtful" by "join.archive", Note, [&ARCHIVE_GUIDE_2020],
        title: "文件大小接近上限" / "archive is close to the limit",
        zh: "文件为{bytes}字节，20M按1000进位计已超过、按1024进位计未超过；如系统拒绝请压缩",
        en: "the file has {bytes} bytes, above 20 M of 1000, within 20 M of 1024; make it smaller if the system refuses it",
        { bytes: u64 }
    /// Uploaded after the term.
    ArchiveLate = "join.archive_late" by "join.archive", Warning, [&ARCHIVE_GUIDE_2020, &CIVIL_CODE_ART_201],
        title: "入团志愿书上传逾期" / "archive was uploaded late",
        zh: "应在上级团委审批同意入团后{days}日内上传，即不迟于{deadline}；请向上级团委说明",
        en: "the archive was due {days} days after the approval, on {deadline} at the latest; explain it to the superior committee",
        { days: u16, deadline: Date }
    /// Not uploaded, and the term is over.
    ArchiveOverdue = "join.archive_overdue" by "join.archive", Warning, [&ARCHIVE_GUIDE_2020, &CIVIL_CODE_ART_201],
        title: "入团志愿书逾期未上传" / "archive is overdue",
        zh: "应在上级团委审批同意入团后{days}日内上传，已超过{deadline}；请尽快上传，审批通过前团员身份为“尚未认证”",
        en: "the archive was due {days} days after the approval, on {deadline} at the latest; upload it soon, until then the member is not certified",
        { days: u16, deadline: Date }
    /// Uploaded before the approval.
    ArchiveBeforeApproval = "join.archive_before_approval" by "join.archive", Warning, [&ARCHIVE_GUIDE_2020],
        title: "上传早于审批同意" / "uploaded before the approval",
        zh: "上传日期早于上级团委审批同意入团的日期；请核对两个日期",
        en: "the upload lies before the approval by the superior committee; check both days",
        {}
    /// A day of the archive that has not come.
    ArchiveInFuture = "join.archive_in_future" by "join.archive", Error, [&ARCHIVE_GUIDE_2020],
        title: "日期晚于今天" / "day lies in the future",
        zh: "{event}晚于{today}；请改正",
        en: "the {event} is later than {today}; correct it",
        { event: &'static Term, today: Date }
    /// Not the expected number of pages.
    ArchivePages = "join.archive_pages" by "join.archive", Warning, [&ARCHIVE_SERVER_CODE],
        title: "入团志愿书页数不对" / "archive has the wrong number of pages",
        zh: "必须上传{expected}页完整的电子版《入团志愿书》，现为{pages}页；请检查是否缺页",
        en: "the application form has {expected} pages, the file {pages}; check whether pages are missing",
        { expected: u16, pages: u32 }
    /// No archive is asked for.
    ArchiveNotRequired = "join.archive_not_required" by "join.archive", Note, [&ARCHIVE_GUIDE_2020, &ARCHIVE_PRACTICE_CLAIM],
        title: "无需上传入团志愿书" / "no archive is needed",
        zh: "{from}以前入团的无需上传电子版《入团志愿书》",
        en: "members who joined before {from} need no archive",
        { from: Date }
}

/// The lists of entries, for the catalogue.
pub static LISTS: &[&[&crate::kernel::FindingDef]] = &[FINDINGS];
