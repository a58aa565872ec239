//! The columns of a list of organizations and how their cells are read. The one table of their names stands here.

use std::borrow::Cow;

use crate::kernel::text::{tidy_code, tidy_text};
use crate::kernel::{Term, text};
use crate::organization::statistics::Sector;
use crate::roster::header::bare;
use crate::roster::vocabulary::yes_no::YES_NO;
use crate::roster::{Cell, Row};

/// Longest text that is taken for a header.
const LONGEST: usize = 40;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// The id.
    Id,
    /// The id of the direct superior; empty at the top.
    Parent,
    /// The short name.
    ShortName,
    /// The full name.
    FullName,
    /// The category, by its Chinese name, its English one or its code.
    Category,
    /// How many members it has itself.
    Members,
    /// How many cadres it has itself.
    Cadres,
    /// How many of them are full-time.
    FullTimeCadres,
    /// Its secretary: a name, or yes or no. Empty means that there is none.
    Secretary,
    /// Whether the secretary is registered: yes or no; empty means that it is not stated.
    SecretaryRegistered,
    /// The secretary's mobile number, or yes or no. Empty means that there is none.
    SecretaryMobile,
    /// How many administrators it has, or yes or no.
    Administrators,
    /// Its sector.
    Sector,
    /// Whether all its required fields are filled in: yes or no.
    Information,
}

struct Def {
    column: Column,
    term: Term,
    /// Other headers, tidy and in lower case.
    also: &'static [&'static str],
}

const fn def(
    column: Column,
    code: &'static str,
    zh: &'static str,
    en: &'static str,
    also: &'static [&'static str],
) -> Def {
    Def { column, term: Term { code, zh, en }, also }
}

static DEFS: [Def; 14] = [
    def(Column::Id, "id", "编号", "id", &["组织编号", "组织id", "组织代码", "org_id"]),
    def(
        Column::Parent,
        "parent",
        "上级编号",
        "superior's id",
        &["上级组织编号", "上级组织id", "上级id", "直属上级编号", "父级编号", "parent_id"],
    ),
    def(Column::ShortName, "short_name", "组织简称", "short name", &["简称", "组织名称", "名称", "name"]),
    def(Column::FullName, "full_name", "组织全称", "full name", &["全称"]),
    def(Column::Category, "category", "组织类别", "category", &["类别", "组织类型", "类型", "kind", "type"]),
    def(Column::Members, "members", "团员数", "number of members", &["团员人数", "团员总数"]),
    def(Column::Cadres, "cadres", "团干部数", "number of cadres", &["团干部人数", "团干部总数"]),
    def(
        Column::FullTimeCadres,
        "full_time_cadres",
        "专职团干部数",
        "number of full-time cadres",
        &["专职团干部人数", "专职数"],
    ),
    def(Column::Secretary, "secretary", "书记", "secretary", &["团组织书记", "书记姓名", "是否有书记"]),
    def(
        Column::SecretaryRegistered,
        "secretary_registered",
        "书记是否注册",
        "registration of the secretary",
        &["书记注册", "书记已注册", "书记是否已注册"],
    ),
    def(
        Column::SecretaryMobile,
        "secretary_mobile",
        "书记手机号码",
        "mobile number of the secretary",
        &["书记手机", "书记手机号", "书记电话", "书记是否有手机号码"],
    ),
    def(Column::Administrators, "administrators", "管理员数", "number of administrators", &["管理员人数", "管理员"]),
    def(Column::Sector, "sector", "所属领域", "sector", &["领域"]),
    def(
        Column::Information,
        "information",
        "组织信息是否完善",
        "whether the information is filled in",
        &["组织信息", "信息是否完善", "组织信息完善"],
    ),
];

/// Columns without which no tree can be made.
pub(super) const REQUIRED: [Column; 4] = [Column::Id, Column::Parent, Column::ShortName, Column::Category];

impl Column {
    /// The column of a header; blanks, marks and notes in brackets do not matter.
    ///
    /// ```
    /// use zhtj::organization::tree::table::Column;
    /// assert_eq!(Column::of_header("* 上级 编号（必填）"), Some(Column::Parent));
    /// assert_eq!(Column::of_header("short_name"), Some(Column::ShortName));
    /// assert_eq!(Column::of_header("地址"), None);
    /// ```
    #[must_use]
    pub fn of_header(text: &str) -> Option<Self> {
        if text.chars().count() > 4 * LONGEST {
            return None;
        }
        let bare = bare(&tidy_code(text).text.to_ascii_lowercase());
        let named = |def: &&Def| def.term.zh == bare || def.term.code == bare || def.also.contains(&bare.as_str());
        DEFS.iter().find(named).map(|def| def.column)
    }

    /// The word for people; its `code` and its Chinese are headers that are known.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a test compares the places of columns and entries")]
    pub fn term(self) -> &'static Term {
        &DEFS[self as usize].term
    }
}

static WHOLE: Term = Term { code: "whole_number", zh: "整数", en: "a whole number" };
static YES_OR_NO: Term = Term { code: "yes_or_no", zh: "“是”或“否”", en: "yes or no" };
static A_SECTOR: Term = Term {
    code: "sector",
    zh: "学生、企业、乡镇（村）、机关事业单位、城市街道（社区）、社会组织和其他领域之一",
    en: "students, enterprises, villages, public_bodies, communities or others",
};
static TEXT: Term = Term { code: "text", zh: "文字", en: "text" };

/// What a cell should have been.
pub(super) type Unreadable = &'static Term;

/// Text of a cell; empty if it is blank. A whole number is written without a fraction.
pub(super) fn text(cell: Cell<'_>, is_code: bool) -> Result<Cow<'_, str>, Unreadable> {
    match cell {
        Cell::Empty => Ok(Cow::Borrowed("")),
        Cell::Text(text) if is_code => Ok(tidy_code(text).text),
        Cell::Text(text) => Ok(tidy_text(text).text),
        Cell::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => Ok(format!("{number:.0}").into()),
        Cell::Number(_) | Cell::Date { .. } | Cell::Bool(_) | Cell::Fault(_) => Err(&TEXT),
    }
}

/// A number of people; `None` if the cell is blank.
pub(super) fn number(cell: Cell<'_>) -> Result<Option<u32>, Unreadable> {
    let text = text(cell, true).map_err(|_| &WHOLE)?;
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| &WHOLE) }
}

/// Yes or no; `None` if the cell is blank.
pub(super) fn yes_no(cell: Cell<'_>) -> Result<Option<bool>, Unreadable> {
    if let Cell::Bool(value) = cell {
        return Ok(Some(value));
    }
    let text = text(cell, true).map_err(|_| &YES_OR_NO)?;
    if text.is_empty() { Ok(None) } else { said(&text).map(Some).ok_or(&YES_OR_NO) }
}

/// Whether there is something: no if the cell is blank or says so, else yes.
pub(super) fn there_is(cell: Cell<'_>) -> Result<bool, Unreadable> {
    match cell {
        Cell::Bool(value) => Ok(value),
        _ => text(cell, true).map(|text| !text.is_empty() && said(&text) != Some(false)),
    }
}

/// A number, or yes for one and no for none; `None` if the cell is blank.
pub(super) fn number_or_yes(cell: Cell<'_>) -> Result<Option<u32>, Unreadable> {
    number(cell).or_else(|expected| yes_no(cell).map(|said| said.map(u32::from)).map_err(|_| expected))
}

/// A sector; `None` if the cell is blank.
pub(super) fn sector(cell: Cell<'_>) -> Result<Option<Sector>, Unreadable> {
    let text = text(cell, true).map_err(|_| &A_SECTOR)?;
    if text.is_empty() {
        return Ok(None);
    }
    // Brackets became ASCII when the text was tidied.
    let is = |sector: &&Sector| {
        let term = sector.term();
        term.code == text || term.zh == text || tidy_code(term.zh).text == text
    };
    Sector::ALL.iter().find(is).copied().map(Some).ok_or(&A_SECTOR)
}

fn said(text: &str) -> Option<bool> {
    match (text, YES_NO.value(text)) {
        ("有" | "已注册" | "已完善", _) | (_, Some("是")) => Some(true),
        ("无" | "没有" | "未注册" | "未完善" | "/" | "-" | "—", _) | (_, Some("否")) => Some(false),
        _ => None,
    }
}

/// Where the columns stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Places([Option<u16>; 14]);

impl Places {
    pub(super) fn set(&mut self, column: Column, place: u16) -> Result<(), ()> {
        match self.0.get_mut(column as usize) {
            Some(free @ None) => {
                *free = Some(place);
                Ok(())
            }
            _ => Err(()),
        }
    }

    pub(super) fn of(&self, column: Column) -> Option<u16> {
        self.0.get(column as usize).copied().flatten()
    }

    pub(super) fn cell<'r>(&self, row: &Row<'r>, column: Column) -> Cell<'r> {
        self.of(column).map_or(Cell::Empty, |place| row.cell(place))
    }
}

/// A header that is told: short, and without what cannot be seen.
pub(super) fn shown(header: &str) -> String {
    tidy_text(header).text.chars().filter(|c| !text::is_invisible(*c)).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_at_their_places_and_every_name_leads_to_one() {
        let mut seen = std::collections::BTreeSet::new();
        for (place, def) in DEFS.iter().enumerate() {
            assert_eq!(def.column as usize, place);
            for name in [def.term.zh, def.term.code].iter().chain(def.also) {
                assert!(seen.insert(*name), "{name} stands twice");
                assert_eq!(Column::of_header(name), Some(def.column), "{name}");
            }
        }
    }

    #[test]
    fn cells_are_read_as_people_write_them() {
        assert_eq!(number(Cell::Number(3.0)), Ok(Some(3)));
        assert_eq!(number(Cell::Text("１2 ")), Ok(Some(12)));
        assert_eq!(number(Cell::Text(" ")), Ok(None));
        for cell in [Cell::Number(-1.0), Cell::Number(1.5), Cell::Text("三"), Cell::Bool(true), Cell::Number(1e300)] {
            assert!(number(cell).is_err(), "{cell:?}");
        }
        assert_eq!(yes_no(Cell::Text("已注册")), Ok(Some(true)));
        assert_eq!(yes_no(Cell::Text("否")), Ok(Some(false)));
        assert!(yes_no(Cell::Text("也许")).is_err());
        assert_eq!(there_is(Cell::Text("张三")), Ok(true));
        assert_eq!(there_is(Cell::Text("无")), Ok(false));
        assert_eq!(there_is(Cell::Empty), Ok(false));
        assert_eq!(number_or_yes(Cell::Text("是")), Ok(Some(1)));
        assert_eq!(number_or_yes(Cell::Text("2")), Ok(Some(2)));
        assert_eq!(sector(Cell::Text("乡镇(村)")), Ok(Some(Sector::Villages)));
        assert_eq!(sector(Cell::Text("students")), Ok(Some(Sector::Students)));
        assert!(sector(Cell::Text("军队")).is_err());
        assert_eq!(text(Cell::Number(42.0), true).unwrap(), "42");
        assert!(text(Cell::Fault("#N/A"), true).is_err());
    }
}
