//! What people write for a reason, and what a receiving organization's name tells.

use crate::kernel::text::tidy_code;
use crate::transfer::graduation::member::MemberMark;
use crate::transfer::reason::Reason;

/// What a text for a reason was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reading {
    /// One reason.
    Reason(Reason),
    /// One of several; which, the text does not tell.
    OneOf(&'static [Reason]),
    /// A mark of the member, which is no reason of a transfer.
    Mark(MemberMark),
    /// Nothing that is known.
    Unknown,
}

const EMPLOYED: &[Reason] = &[Reason::EmployedWithOrganization, Reason::EmployedWithoutOrganization];
const ABROAD: &[Reason] = &[Reason::AbroadOfficial, Reason::AbroadPrivate, Reason::AbroadStudy];

/// Words by which a reason is told, the most telling first: the first one contained decides.
static WORDS: &[(&str, Reading)] = &[
    ("延迟毕业", Reading::Mark(MemberMark::Delayed)),
    ("延期毕业", Reading::Mark(MemberMark::Delayed)),
    ("无团组织", Reading::Reason(Reason::EmployedWithoutOrganization)),
    ("没有团组织", Reading::Reason(Reason::EmployedWithoutOrganization)),
    ("有团组织", Reading::Reason(Reason::EmployedWithOrganization)),
    ("涉密", Reading::Reason(Reason::SpecialUnit)),
    ("特殊单位", Reading::Reason(Reason::SpecialUnit)),
    ("参军", Reading::Reason(Reason::SpecialUnit)),
    ("入伍", Reading::Reason(Reason::SpecialUnit)),
    ("因公", Reading::Reason(Reason::AbroadOfficial)),
    ("因私", Reading::Reason(Reason::AbroadPrivate)),
    ("留学", Reading::Reason(Reason::AbroadStudy)),
    ("学习研究", Reading::Reason(Reason::AbroadStudy)),
    ("出国学习", Reading::Reason(Reason::AbroadStudy)),
    ("未落实", Reading::Reason(Reason::NoJob)),
    ("未就业", Reading::Reason(Reason::NoJob)),
    ("待就业", Reading::Reason(Reason::NoJob)),
    ("待业", Reading::Reason(Reason::NoJob)),
    ("出国", Reading::OneOf(ABROAD)),
    ("出境", Reading::OneOf(ABROAD)),
    ("升学", Reading::Reason(Reason::Study)),
    ("读研", Reading::Reason(Reason::Study)),
    ("考研", Reading::Reason(Reason::Study)),
    ("专升本", Reading::Reason(Reason::Study)),
    ("落实工作单位", Reading::OneOf(EMPLOYED)),
    ("就业", Reading::OneOf(EMPLOYED)),
    ("签约", Reading::OneOf(EMPLOYED)),
    ("创业", Reading::OneOf(EMPLOYED)),
];

/// Reads a text for a reason.
pub(super) fn read_reason(text: &str) -> Reading {
    let text = tidy_code(text).text;
    // Only labels that say all: 教师 inside another text (如 教师资格) says nothing.
    let labels = [("教师", Reading::Mark(MemberMark::Teacher)), ("其他", Reading::Reason(Reason::Other))];
    if let Some((_, reading)) = labels.into_iter().find(|(label, _)| *label == text) {
        return reading;
    }
    // The parentheses are ASCII after tidying; the labels have full-width ones.
    let national = Reason::ALL.iter().copied().filter(|reason| !reason.is_guangdong());
    if let Some(reason) = national.into_iter().find(|reason| tidy_code(reason.term().zh).text == text) {
        return Reading::Reason(reason);
    }
    let told = WORDS.iter().find(|(word, _)| text.contains(word));
    told.map_or(Reading::Unknown, |(_, reading)| reading.clone())
}

/// Whether the name is that of a township's or street's organization: 某镇团委, 某街道团工委.
pub(super) fn is_township(target: &str) -> bool {
    let target = tidy_code(target).text;
    ["镇团", "乡团", "街道团", "镇流动团员", "乡流动团员", "街道流动团员"].iter().any(|word| target.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_read_as_itself() {
        for reason in Reason::ALL.iter().copied().filter(|reason| !reason.is_guangdong()) {
            assert_eq!(read_reason(reason.term().zh), Reading::Reason(reason));
        }
    }

    #[test]
    fn what_people_write_is_read_or_left() {
        for (text, reading) in [
            (" 升学（考研）", Reading::Reason(Reason::Study)),
            ("已就业", Reading::OneOf(EMPLOYED)),
            ("未就业", Reading::Reason(Reason::NoJob)),
            ("已签约，单位无团组织", Reading::Reason(Reason::EmployedWithoutOrganization)),
            ("出国", Reading::OneOf(ABROAD)),
            ("出国留学", Reading::Reason(Reason::AbroadStudy)),
            ("延期毕业", Reading::Mark(MemberMark::Delayed)),
            ("教师", Reading::Mark(MemberMark::Teacher)),
            ("？", Reading::Unknown),
        ] {
            assert_eq!(read_reason(text), reading, "{text}");
        }
    }

    #[test]
    fn townships_are_told_from_schools_in_them() {
        assert!(is_township("某县某镇团委") && is_township("某街道团工委"));
        assert!(!is_township("某镇中学团委") && !is_township("某大学团委"));
    }
}
