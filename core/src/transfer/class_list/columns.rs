//! The columns of a class list, recognised by their headers.

use crate::kernel::text::tidy_code;
use crate::roster::header::recognise;
use crate::roster::{Field, Limits, Row, cell::Cell};
use crate::transfer::words::words;

words! {
    /// A column of a class list.
    pub enum ListColumn {
        /// 姓名
        Name = "name", "姓名", "name";
        /// 身份证号码
        ResidentId = "resident_id", "身份证号码", "ID number";
        /// 转接原因; 毕业去向 stands for it where there is no other.
        Reason = "reason", "转接原因", "reason";
        /// 转入团组织
        Target = "target", "转入团组织", "receiving organization";
        /// 毕业去向 beside a column of reasons: the kind of school.
        StudyDestination = "study_destination", "毕业去向", "kind of school";
        /// 转入学校名称
        SchoolName = "school_name", "转入学校名称", "name of the school";
        /// 转入学校所在地详细地址
        SchoolAddress = "school_address", "转入学校所在地详细地址", "address of the school";
        /// 工作单位名称
        UnitName = "unit_name", "工作单位名称", "name of the unit";
        /// 工作单位所在地详细地址
        UnitAddress = "unit_address", "工作单位所在地详细地址", "address of the unit";
        /// 国内常用联系人
        DomesticContact = "domestic_contact", "国内常用联系人", "contact in China";
    }
}

/// Other headers for the columns; the names above are recognised anyway. 姓名 and 身份证号码 are recognised as in a roster.
static ALIASES: &[(&str, ListColumn)] = &[
    ("转出原因", ListColumn::Reason),
    ("转入原因", ListColumn::Reason),
    ("原因", ListColumn::Reason),
    ("转入组织", ListColumn::Target),
    ("申请转入组织", ListColumn::Target),
    ("转入团支部", ListColumn::Target),
    ("转往团组织", ListColumn::Target),
    ("转入组织全称", ListColumn::Target),
    ("去向", ListColumn::StudyDestination),
    ("学校名称", ListColumn::SchoolName),
    ("录取学校", ListColumn::SchoolName),
    ("升学学校", ListColumn::SchoolName),
    ("学校地址", ListColumn::SchoolAddress),
    ("单位", ListColumn::UnitName),
    ("工作单位", ListColumn::UnitName),
    ("单位名称", ListColumn::UnitName),
    ("就业单位", ListColumn::UnitName),
    ("单位地址", ListColumn::UnitAddress),
    ("工作单位地址", ListColumn::UnitAddress),
    ("工作单位所在地", ListColumn::UnitAddress),
    ("国内联系人", ListColumn::DomesticContact),
];

/// Recognises a header.
pub(super) fn column_of(header: &str) -> Option<ListColumn> {
    let bare: String = tidy_code(header).text.chars().filter(|c| !matches!(c, '*' | ':' | '：' | '★')).collect();
    let bare = bare.split(['(', '（']).next().unwrap_or_default();
    let own = ListColumn::ALL.iter().copied().find(|column| column.term().zh == bare);
    let alias = || ALIASES.iter().find(|(alias, _)| *alias == bare).map(|(_, column)| *column);
    own.or_else(alias).or_else(|| match recognise(header).certain() {
        Some(Field::Name) => Some(ListColumn::Name),
        Some(Field::ResidentId) => Some(ListColumn::ResidentId),
        Some(_) | None => None,
    })
}

/// The columns of a sheet with their places, from 0, and their headers.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) row: u32,
    pub(super) headers: Vec<(u16, String)>,
    places: Vec<(ListColumn, u16)>,
}

impl Layout {
    /// Takes a row for the header if it names 姓名 or 身份证号码 and one column more.
    pub(super) fn of(row: &Row<'_>, limits: &Limits) -> Option<Self> {
        let mut layout = Self { row: row.number(), headers: Vec::new(), places: Vec::new() };
        for (index, cell) in (0..limits.columns).zip(row.cells()) {
            let Cell::Text(text) = cell else { continue };
            if cell.is_blank() {
                continue;
            }
            let text: String = text.chars().take(100).collect();
            if let Some(column) = column_of(&text) {
                // The first of two columns with the same header counts.
                if layout.place(column).is_none() {
                    layout.places.push((column, index));
                }
            }
            layout.headers.push((index, text));
        }
        let person = [ListColumn::Name, ListColumn::ResidentId];
        let is_header = person.iter().any(|column| layout.place(*column).is_some()) && layout.places.len() >= 2;
        if layout.place(ListColumn::Reason).is_none() {
            for (column, _) in &mut layout.places {
                if *column == ListColumn::StudyDestination {
                    *column = ListColumn::Reason;
                }
            }
        }
        is_header.then_some(layout)
    }

    pub(super) fn place(&self, column: ListColumn) -> Option<u16> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, index)| *index)
    }

    /// What the column at a place is, as far as a roster knows it.
    pub(super) fn field(&self, index: u16) -> Option<Field> {
        match self.places.iter().find(|(_, place)| *place == index) {
            Some((ListColumn::Name, _)) => Some(Field::Name),
            Some((ListColumn::ResidentId, _)) => Some(Field::ResidentId),
            Some(_) | None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::Batch;

    fn layout(headers: &[&str]) -> Option<Layout> {
        let mut batch = Batch::default();
        for header in headers {
            batch.push(Cell::Text(header));
        }
        batch.end_row(1);
        batch.rows().next().and_then(|row| Layout::of(&row, &Limits::default()))
    }

    #[test]
    fn headers_are_recognised() {
        for column in ListColumn::ALL.iter().copied() {
            assert_eq!(column_of(column.term().zh), Some(column));
        }
        assert_eq!(column_of(" *工作单位（必填）"), Some(ListColumn::UnitName));
        assert_eq!(column_of("身份证号"), Some(ListColumn::ResidentId));
        assert_eq!(column_of("鞋码"), None);
    }

    #[test]
    fn the_destination_stands_for_the_reason_where_there_is_no_other() {
        let alone = layout(&["姓名", "身份证号码", "毕业去向"]).unwrap();
        assert_eq!((alone.place(ListColumn::Reason), alone.place(ListColumn::StudyDestination)), (Some(2), None));
        let both = layout(&["姓名", "转接原因", "毕业去向"]).unwrap();
        assert_eq!((both.place(ListColumn::Reason), both.place(ListColumn::StudyDestination)), (Some(1), Some(2)));
        assert!(layout(&["单位", "去向"]).is_none());
        assert!(layout(&["姓名"]).is_none());
    }
}
