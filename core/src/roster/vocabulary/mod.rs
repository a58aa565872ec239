//! The lists of values that columns are chosen from (民族, 政治面貌, 文化程度 …): FAQ questions 14 and 26.
//!
//! No copy of the system's own drop-down lists survives. Only the 56 ethnic groups stand in a national standard
//! (GB/T 3304-1991, in force from 1992-04-01); the others come from a form that mirrors the system and from Guangdong's
//! system, so a value outside them is a warning. Timeless.
//!
//! [`Vocabulary::find`] is called for every cell: the values stand most frequent first and are compared as they are.
//! Only what fails this is tidied, compared with other ways of writing, and then by likeness.

pub mod cadre_nature;
pub mod education;
pub mod ethnicity;
mod likeness;
pub mod occupation;
pub mod political;
pub mod post;
pub mod sex;
pub mod yes_no;

pub(crate) use likeness::{distance, tolerance};

use super::column::{ColumnDef, Field, Format};
use super::findings::columns as f;
use super::policy::RosterPolicy;
use crate::kernel::text::tidy_code;
use crate::kernel::{Diagnosis, Finding, Kind, Personal, ReadAt, Rule, Source};
use crate::sources::{faq, standards, system};

/// The rule on chosen values.
pub static RULE: Rule = Rule {
    id: "roster.vocabulary",
    file: file!(),
    title: ("可选值", "values to choose from"),
    questions: &[14, 26],
    read_at: ReadAt::Timeless,
    parameters: &[],
    sources: &[
        &standards::GB_T_3304_1991,
        &standards::GB_T_4762_1984,
        &standards::GB_T_4658_2006,
        &faq::FAQ_2020_ENTRY,
        &system::GUANGDONG_2019,
        &system::ENTRY_FORM,
        &system::TEMPLATE_RECONSTRUCTION,
    ],
    findings: &[f::ValueRewritten::DEF, f::ValueUnknown::DEF, f::EthnicityUnknown::DEF, f::EthnicityUnlisted::DEF],
};

/// A value of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The value as the list writes it.
    pub value: &'static str,
    /// Spellings that another source writes instead; taken without a word, since which one the system uses is not known.
    pub also: &'static [&'static str],
    /// Other ways of writing that can mean nothing else; they are rewritten. ASCII letters in lower case.
    pub aliases: &'static [&'static str],
}

impl Entry {
    const fn new(value: &'static str, aliases: &'static [&'static str]) -> Self {
        Self { value, also: &[], aliases }
    }
}

/// A list of values.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The stable name.
    pub id: &'static str,
    /// The name in Chinese.
    pub zh: &'static str,
    /// The name in English.
    pub en: &'static str,
    /// The values, most frequent first.
    pub entries: &'static [Entry],
    /// Texts that can mean several values, or one of them only by a guess: the text, then what it may mean.
    pub ambiguous: &'static [(&'static str, &'static [&'static str])],
    /// Values that documents carry though they are outside the list.
    pub unlisted: &'static [&'static str],
    /// An ending that may be left out, such as 族; empty if there is none.
    pub ending: &'static str,
    /// Where the list comes from.
    pub source: &'static Source,
    /// Whether the source says that there are no other values.
    pub closed: bool,
}

/// What a text is in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// A value as the list writes it.
    Exact(&'static Entry),
    /// Another way of writing a value; rewriting it is safe.
    Alias(&'static Entry),
    /// A text that may mean any of these values.
    Ambiguous(&'static [&'static str]),
    /// A value of documents that is outside the list.
    Unlisted,
    /// Like exactly one value, by so many changes of a character.
    Near(&'static Entry, u8),
    /// Nothing of the list.
    Unknown,
}

impl Vocabulary {
    /// Looks a text up. Nothing is allocated for a value as the list writes it.
    ///
    /// ```
    /// use zhtj::roster::vocabulary::{Match, ethnicity::ETHNICITY};
    /// assert!(matches!(ETHNICITY.find("汉族"), Match::Exact(entry) if entry.value == "汉族"));
    /// assert!(matches!(ETHNICITY.find(" 汉"), Match::Alias(entry) if entry.value == "汉族"));
    /// assert!(matches!(ETHNICITY.find("维吾而族"), Match::Near(entry, 1) if entry.value == "维吾尔族"));
    /// assert_eq!(ETHNICITY.find("火星族人"), Match::Unknown);
    /// ```
    #[must_use]
    pub fn find(&'static self, text: &str) -> Match {
        match self.exact(text) {
            Some(entry) => Match::Exact(entry),
            None => self.find_otherwise(text),
        }
    }

    /// The value that a text writes exactly; the cheap question.
    #[must_use]
    pub fn exact(&'static self, text: &str) -> Option<&'static Entry> {
        self.entries.iter().find(|entry| entry.value == text || entry.also.contains(&text))
    }

    /// The value of the list that a text means for certain, as the list writes it or by another name.
    #[must_use]
    pub fn value(&'static self, text: &str) -> Option<&'static str> {
        match self.find(text) {
            Match::Exact(entry) | Match::Alias(entry) => Some(entry.value),
            Match::Ambiguous(_) | Match::Unlisted | Match::Near(..) | Match::Unknown => None,
        }
    }

    #[cold]
    fn find_otherwise(&'static self, text: &str) -> Match {
        // Values hold no blanks, so blanks inside are slips as well.
        let tidy = tidy_code(text).text.to_ascii_lowercase();
        if tidy.is_empty() {
            return Match::Unknown;
        }
        if let Some(entry) = self.exact(&tidy).or_else(|| self.alias(&tidy)) {
            return Match::Alias(entry);
        }
        if let Some((_, values)) = self.ambiguous.iter().find(|(slip, _)| *slip == tidy) {
            return Match::Ambiguous(values);
        }
        if self.unlisted.contains(&tidy.as_str()) {
            return Match::Unlisted;
        }
        self.near(&tidy)
    }

    fn alias(&'static self, tidy: &str) -> Option<&'static Entry> {
        self.entries.iter().find(|entry| {
            entry.aliases.contains(&tidy)
                || (!self.ending.is_empty() && entry.value.strip_suffix(self.ending) == Some(tidy))
        })
    }

    /// The one value that is likest. Two equally like ones tell nothing: every name of two characters that ends in 族
    /// is one character away from thirty others.
    fn near(&'static self, tidy: &str) -> Match {
        let limit = tolerance(tidy);
        let mut best: Option<(&'static Entry, u8)> = None;
        let mut tied = false;
        for entry in self.entries {
            let Some(found) = distance(tidy, entry.value, limit) else { continue };
            match best {
                Some((_, least)) if found > least => {}
                Some((_, least)) if found == least => tied = true,
                _ => (best, tied) = (Some((entry, found)), false),
            }
        }
        match best {
            Some((entry, found)) if !tied => Match::Near(entry, found),
            _ => Match::Unknown,
        }
    }
}

/// Checks a cell of a column that is chosen from a list. Nothing is allocated for a value as the list writes it; blank
/// text and columns without a list are fine here.
///
/// # Findings
/// `value.rewritten` (with its fix), `value.unknown`, `value.unknown_ethnicity` (both with suggestions, if something is
/// like it) and `value.unlisted_ethnicity`.
///
/// ```
/// use zhtj::policy::RosterPolicy;
/// use zhtj::roster::vocabulary::check_choice;
/// use zhtj::roster::{Field, column::def};
/// let policy = RosterPolicy::default();
/// assert_eq!(check_choice(def(Field::PoliticalStatus), "共青团员", &policy), None);
/// let finding = check_choice(def(Field::PoliticalStatus), "团员", &policy).unwrap();
/// assert_eq!((finding.code(), finding.fix().unwrap().reveal()), ("value.rewritten", "共青团员"));
/// ```
#[must_use]
pub fn check_choice(def: &'static ColumnDef, text: &str, policy: &RosterPolicy) -> Option<Finding> {
    let Format::Choice(list) = def.format else { return None };
    if list.exact(text).is_some() || super::Cell::Text(text).is_blank() {
        return None;
    }
    let column = def.header;
    let public = |value: &'static str| Personal::new(Kind::Public, value);
    let is_ethnicity = def.field == Field::Ethnicity;
    let suggestions = match list.find_otherwise(text) {
        Match::Exact(entry) | Match::Alias(entry) => {
            let rewritten = f::ValueRewritten { column, value: entry.value };
            return Some(rewritten.finding().with_fix(public(entry.value)));
        }
        Match::Unlisted if is_ethnicity => return Some(f::EthnicityUnlisted {}.finding()),
        Match::Ambiguous(values) => values.iter().copied().map(public).collect(),
        Match::Near(entry, _) => vec![public(entry.value)],
        Match::Unlisted | Match::Unknown => Vec::new(),
    };
    let finding = if is_ethnicity {
        f::EthnicityUnknown {}.at_level(policy.unknown_ethnicity)
    } else {
        f::ValueUnknown { column }.at_level(policy.unknown_value)
    };
    finding.map(|finding| finding.with_suggestions(suggestions))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::column::def;
    use proptest::prelude::*;

    static ALL: [&Vocabulary; 8] = [
        &ethnicity::ETHNICITY,
        &political::POLITICAL_STATUS,
        &education::EDUCATION,
        &post::POST,
        &cadre_nature::CADRE_NATURE,
        &yes_no::YES_NO,
        &sex::SEX,
        &occupation::OCCUPATION,
    ];

    #[test]
    fn every_spelling_of_a_list_leads_to_one_value() {
        for list in ALL {
            let mut seen = std::collections::BTreeSet::new();
            for entry in list.entries {
                for text in [entry.value].iter().chain(entry.also).chain(entry.aliases) {
                    assert!(seen.insert(*text), "{} holds {text} twice", list.id);
                    assert_eq!(tidy_code(text).text.to_ascii_lowercase(), *text, "{text} is not tidy");
                }
            }
            for (slip, values) in list.ambiguous {
                assert!(seen.insert(slip), "{} holds {slip} twice", list.id);
                assert!(values.iter().all(|value| list.exact(value).is_some()), "{slip}");
            }
            assert!(list.unlisted.iter().all(|text| seen.insert(text)), "{}", list.id);
        }
    }

    #[test]
    fn rewriting_gives_values_of_the_list() {
        for (field, text, value) in [
            (Field::Ethnicity, "汉", "汉族"),
            (Field::Ethnicity, "哈呢族", "哈尼族"),
            (Field::Ethnicity, "僳僳族", "傈僳族"),
            (Field::PoliticalStatus, "团员", "共青团员"),
            (Field::Education, "大专", "普通专科"),
            (Field::IsCadre, "√", "是"),
            (Field::IsCadre, "Ｎ", "否"),
            (Field::Post, "团支书", "书记"),
        ] {
            let finding = check_choice(def(field), text, &RosterPolicy::default()).unwrap();
            assert_eq!(finding.code(), "value.rewritten");
            assert_eq!(finding.fix().unwrap().reveal(), value);
            assert_eq!(check_choice(def(field), value, &RosterPolicy::default()), None);
        }
    }

    #[test]
    fn unknown_values_are_as_grave_as_their_list_is_certain() {
        let found = |field, text| {
            let finding = check_choice(def(field), text, &RosterPolicy::default()).unwrap();
            let suggestions = finding.suggestions().iter().map(|text| text.reveal().to_owned()).collect::<Vec<_>>();
            (finding.code(), finding.severity().name(), suggestions)
        };
        assert_eq!(
            found(Field::Ethnicity, "维吾而族"),
            ("value.unknown_ethnicity", "error", vec!["维吾尔族".to_owned()])
        );
        assert_eq!(found(Field::Ethnicity, "火族"), ("value.unknown_ethnicity", "error", vec![]));
        assert_eq!(found(Field::Ethnicity, "穿青人"), ("value.unlisted_ethnicity", "warning", vec![]));
        assert_eq!(found(Field::Education, "研究生").2.first().map(String::as_str), Some("硕士"));
        assert_eq!(found(Field::Post, "班长"), ("value.unknown", "warning", vec![]));
    }

    proptest! {
        #[test]
        fn any_text_is_answered_and_fixes_are_final(text in "\\PC{0,8}|[普通本科专在读博硕士初高中]{1,8}") {
            for list in ALL {
                if let Match::Alias(entry) = list.find(&text) {
                    prop_assert_eq!(list.find(entry.value), Match::Exact(entry));
                }
            }
        }
    }
}
