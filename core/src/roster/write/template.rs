//! A blank import sheet: headers in the reconstructed order, required ones marked, drop-down lists, columns that keep
//! long numbers as text, and what there is to know about each column as a comment and on a sheet of its own.
//!
//! No copy of the system's own template is known (FAQ question 14), so this sheet is for collecting and checking. It
//! says so itself, with the grade of the reconstruction: what is imported is the template downloaded from the system.

use std::io::{Seek, Write};

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format as CellFormat, FormatBorder, Formula, Note, Workbook,
    Worksheet,
};

use super::copy::{Palette, put_text};
use super::{Names, WriteError, guarded, save, workbook};
use crate::kernel::{Lang, Source, date::parse_iso, day};
use crate::roster::SheetKind;
use crate::roster::column::{COLUMNS, ColumnDef, Format, Required};
use crate::roster::render::Style;
use crate::roster::render::text::{source_line, version_line};
use crate::roster::report::column_letters;
use crate::roster::vocabulary::Vocabulary;
use crate::sources::{faq, system};

/// The last row that has a drop-down list.
const LAST_ROW: u32 = 2_000;

/// Writes a blank import sheet of a kind.
///
/// # Errors
/// [`WriteError`], `file.*`, when the output cannot be written.
///
/// ```
/// use std::io::Cursor;
/// use zhtj::roster::SheetKind;
/// use zhtj::roster::render::Style;
/// use zhtj::roster::write::template;
///
/// let mut out = Cursor::new(Vec::new());
/// template(SheetKind::Members, Style::default(), &mut out)?;
/// assert!(out.into_inner().starts_with(b"PK"));
/// # Ok::<(), zhtj::roster::write::WriteError>(())
/// ```
pub fn template<W: Write + Seek + Send>(kind: SheetKind, style: Style, out: W) -> Result<(), WriteError> {
    guarded(|| {
        let lang = style.lang;
        let made = crate::RULES_VERSION.trim_start_matches("rules-").replace('.', "-");
        let mut workbook = workbook(parse_iso(&made).unwrap_or(day(2026, 1, 1)), title(kind, lang));
        let mut names = Names::default();
        let palette = Palette::new();
        let columns = columns_of(kind);
        let sheet_name = names.take(lang.pick("名册", "Roster"));
        let help_name = names.take(lang.pick("填写说明", "How to fill it in"));
        let list_name = names.take(lang.pick("选项", "Lists"));
        blank(workbook.add_worksheet().set_name(&sheet_name)?, &columns, &list_name, lang, &palette)?;
        help(workbook.add_worksheet().set_name(&help_name)?, kind, &columns, lang, &palette)?;
        lists(&mut workbook, &list_name, &columns, &palette)?;
        save(&mut workbook, out)?;
        Ok(())
    })
}

const fn title(kind: SheetKind, lang: Lang) -> &'static str {
    match kind {
        SheetKind::Members => lang.pick("导入下级团支部团员、团干部", "Import of members and cadres of branches"),
        SheetKind::Cadres => lang.pick("导入本级团干部", "Import of cadres of the own level"),
    }
}

/// The columns of the template in their order.
fn columns_of(kind: SheetKind) -> Vec<&'static ColumnDef> {
    let in_template = |def: &&ColumnDef| def.order.is_some() && def.sheets.contains(&kind);
    let mut columns: Vec<_> = COLUMNS.iter().filter(in_template).collect();
    columns.sort_by_key(|def| def.order);
    columns
}

/// The lists of the columns, each once, in the order of their first column.
fn lists_of(columns: &[&'static ColumnDef]) -> Vec<&'static Vocabulary> {
    let mut lists: Vec<&'static Vocabulary> = Vec::new();
    for def in columns {
        if let Format::Choice(list) = def.format
            && !lists.iter().any(|known| known.id == list.id)
        {
            lists.push(list);
        }
    }
    lists
}

/// Whether a spreadsheet must keep what is typed as text: long numbers lose digits, months become days.
const fn is_text(format: Format) -> bool {
    format.is_long_number() || matches!(format, Format::Month | Format::Day | Format::Number)
}

fn blank(
    page: &mut Worksheet,
    columns: &[&'static ColumnDef],
    list_name: &str,
    lang: Lang,
    palette: &Palette,
) -> Result<(), WriteError> {
    let required = CellFormat::new()
        .set_bold()
        .set_background_color(Color::RGB(0xFF_E1_DC))
        .set_font_color(Color::RGB(0x8C_17_10))
        .set_border_bottom(FormatBorder::Thick);
    let lists = lists_of(columns);
    for (column, def) in (0..).zip(columns) {
        let is_required = !matches!(def.required, Required::Never);
        // The Chinese header in any language: it is what the system knows.
        put_text(page, (0, column), def.header, Some(if is_required { &required } else { &palette.header }))?;
        let width = if def.format.is_long_number() { 22.0 } else { 15.0 };
        page.set_column_width(column, width)?;
        if is_text(def.format) {
            page.set_column_format(column, &palette.text)?;
        }
        let lines = [need(def, lang).to_owned(), how(def, lang), grounds(def, lang)];
        let note = Note::new(lines.join("\n")).set_author("zhtj").add_author_prefix(false);
        page.insert_note(0, column, &note.set_width(330).set_height(150))?;
        if let Format::Choice(list) = def.format {
            let at = lists.iter().position(|known| known.id == list.id).and_then(|at| u16::try_from(at).ok());
            let letters = column_letters(at.unwrap_or_default());
            let last = list.entries.len() + 1;
            let range = format!("='{}'!${letters}$2:${letters}${last}", list_name.replace('\'', "''"));
            let rule = DataValidation::new()
                .allow_list_formula(Formula::new(range))
                // The lists are reconstructed: a value outside them is asked about, not refused.
                .set_error_style(DataValidationErrorStyle::Warning)
                .set_error_title(lang.pick("不在列表中", "Not in the list"))?
                .set_error_message(lang.pick(
                    "这个值不在已知的列表中，确定要用吗？",
                    "This value is not in the known list. Use it all the same?",
                ))?;
            page.add_data_validation(1, column, LAST_ROW - 1, column, &rule)?;
        }
    }
    page.set_freeze_panes(1, 1)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    Ok(())
}

fn help(
    page: &mut Worksheet,
    kind: SheetKind,
    columns: &[&'static ColumnDef],
    lang: Lang,
    palette: &Palette,
) -> Result<(), WriteError> {
    for (column, width) in (0..).zip([26.0, 14.0, 56.0, 60.0]) {
        page.set_column_width(column, width)?;
    }
    put_text(page, (0, 0), title(kind, lang), Some(&palette.title))?;
    let mut row = 1;
    for (line, source) in advice(lang) {
        put_text(page, (row, 0), line, None)?;
        row += 1;
        let label = lang.pick("依据：", "source: ");
        put_text(page, (row, 0), &format!("{label}{}", source_line(source, lang)), Some(&palette.soft))?;
        row += 1;
    }
    put_text(page, (row, 0), &version_line(), Some(&palette.soft))?;
    row += 2;
    let heads = match lang {
        Lang::Zh => ["列名", "是否必填", "写法", "依据"],
        Lang::En => ["Column", "Required", "How to write it", "Sources"],
    };
    for (column, head) in (0..).zip(heads) {
        put_text(page, (row, column), head, Some(&palette.header))?;
    }
    for def in columns {
        row += 1;
        let name = match lang {
            Lang::Zh => def.header.to_owned(),
            Lang::En => format!("{} ({})", def.header, def.en),
        };
        for (column, text) in (0..).zip([name, need(def, lang).to_owned(), how(def, lang), grounds(def, lang)]) {
            put_text(page, (row, column), &text, Some(&palette.prose))?;
        }
    }
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// What is to be known of the whole sheet, each sentence with who says so.
const fn advice(lang: Lang) -> [(&'static str, &'static Source); 4] {
    [
        (
            lang.pick(
                "本表的列名、顺序和选项是复原的，不是系统的原模板，只用于收集和检查名册",
                "Columns, order and lists are reconstructed; this is not the system's own template but for collecting and checking",
            ),
            &system::TEMPLATE_RECONSTRUCTION,
        ),
        (
            lang.pick(
                "导入时请从系统“导入模板下载”得到模板（.xls），把检查过的内容粘贴进去，模板本身不要改动",
                "For the import download the template (.xls) from the system and paste the checked cells; leave the template unaltered",
            ),
            &faq::FAQ_COPY_IMPORT,
        ),
        (
            lang.pick(
                "“下级团支部团员团干部”和“本级团干部”两种模板不可混用",
                "The templates for branches and for cadres of the own level must not be mixed up",
            ),
            &faq::FAQ_COPY_TEMPLATE_MIX,
        ),
        (
            lang.pick(
                "身份证号码、手机号码、入团年月已设为文本，以免丢失数字；粘贴到模板后若提示格式错误，请选中这几列，右键“设置单元格格式”，选“常规”后确定",
                "ID number, mobile number and joining month are formatted as text so that no digit is lost; if the system reports a format error after pasting, format these columns as General (常规)",
            ),
            &faq::FAQ_COPY_FORMAT,
        ),
    ]
}

const fn need(def: &ColumnDef, lang: Lang) -> &'static str {
    match def.required {
        Required::Both | Required::Members => lang.pick("必填", "required"),
        Required::IfCadre => lang.pick("团干部必填", "required of cadres"),
        Required::Never => lang.pick("选填", "optional"),
    }
}

/// How a cell is written, with an example where one belongs to nobody.
fn how(def: &ColumnDef, lang: Lang) -> String {
    let fixed = match def.format {
        Format::Name => {
            lang.pick("与身份证一致；姓名中的间隔号写作“·”", "as on the ID card; the dot between parts is ·")
        }
        Format::ResidentId => lang.pick(
            "18位，末位为X时用大写；例：11010519491231002X",
            "18 characters, the last one a capital X if it is one; example: 11010519491231002X",
        ),
        Format::Month => lang.pick("年-月，月份两位；例：2019-09", "yyyy-MM; example: 2019-09"),
        Format::Day => lang.pick("年-月-日；例：2019-09-01", "yyyy-MM-dd; example: 2019-09-01"),
        Format::Mobile => lang.pick("11位数字，不加空格和+86", "11 digits, without blanks and +86"),
        Format::Email => lang.pick("例：name@example.com", "example: name@example.com"),
        Format::Telephone => lang.pick("区号-号码；例：010-12345678", "area-number; example: 010-12345678"),
        Format::DevelopmentNumber => lang.pick(
            "按入团志愿书上的编号填写，不加空格",
            "as on the application for membership (入团志愿书), without blanks",
        ),
        Format::MemberCard | Format::Number => lang.pick("只填数字", "digits only"),
        Format::Free => lang.pick("文字", "any text"),
        Format::Choice(list) => {
            let first: Vec<_> = list.entries.iter().take(6).map(|entry| entry.value).collect();
            let more = if list.entries.len() > 6 { "……" } else { "" };
            let values = format!("{}{more}", first.join("、"));
            return match lang {
                Lang::Zh => format!("从下拉列表中选择：{values}"),
                Lang::En => format!("choose from the list: {values}"),
            };
        }
    };
    fixed.to_owned()
}

/// Who names the column, who says that it is required, where its list comes from; each source once.
fn grounds(def: &ColumnDef, lang: Lang) -> String {
    let list = if let Format::Choice(list) = def.format { Some(list.source) } else { None };
    let required = (def.required != Required::Never).then_some(def.required_by);
    let mut sources = vec![def.source];
    sources.extend(required.into_iter().chain(list));
    let mut seen = Vec::new();
    sources.retain(|source| {
        !seen.contains(&source.id) && {
            seen.push(source.id);
            true
        }
    });
    let lines: Vec<_> = sources.iter().map(|source| source_line(source, lang)).collect();
    format!("{}{}", lang.pick("依据：", "sources: "), lines.join(lang.pick("；", "; ")))
}

/// The values of the drop-down lists. They stand on a hidden sheet because a list inside a rule holds 255 characters.
fn lists(
    workbook: &mut Workbook,
    name: &str,
    columns: &[&'static ColumnDef],
    palette: &Palette,
) -> Result<(), WriteError> {
    let page = workbook.add_worksheet().set_name(name)?;
    page.set_hidden(true);
    for (column, list) in (0..).zip(lists_of(columns)) {
        put_text(page, (0, column), list.zh, Some(&palette.header))?;
        for (row, entry) in (1..).zip(list.entries) {
            put_text(page, (row, column), entry.value, None)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Reader, Xlsx};
    use std::io::{Cursor, Read};

    fn made(kind: SheetKind, lang: Lang) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        template(kind, Style { lang, ..Style::default() }, &mut out).unwrap();
        out.into_inner()
    }

    fn part(workbook: &[u8], name: &str) -> String {
        let mut text = String::new();
        let mut archive = zip::ZipArchive::new(Cursor::new(workbook)).unwrap();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn headers_are_those_of_the_model_and_the_sheet_is_blank() {
        for kind in [SheetKind::Members, SheetKind::Cadres] {
            let workbook = made(kind, Lang::Zh);
            let mut book = Xlsx::new(Cursor::new(&workbook)).unwrap();
            assert_eq!(book.sheet_names(), ["名册", "填写说明", "选项"]);
            let range = book.worksheet_range("名册").unwrap();
            let headers: Vec<_> = range.cells().map(|(row, _, value)| (row, value.to_string())).collect();
            let expected: Vec<_> = columns_of(kind).iter().map(|def| (0, def.header.to_owned())).collect();
            assert_eq!(headers, expected);
        }
        let members = columns_of(SheetKind::Members);
        let position = |header| members.iter().position(|def| def.header == header);
        assert_eq!((position("姓名"), position("身份证号码"), position("民族")), (Some(0), Some(1), Some(2)));
    }

    #[test]
    fn every_choice_has_a_list_with_all_values_for_every_row() {
        let workbook = made(SheetKind::Members, Lang::Zh);
        let page = part(&workbook, "xl/worksheets/sheet1.xml");
        let columns = columns_of(SheetKind::Members);
        let mut book = Xlsx::new(Cursor::new(&workbook)).unwrap();
        let values = book.worksheet_range("选项").unwrap();
        let lists = lists_of(&columns);
        for (index, def) in columns.iter().enumerate() {
            let letters = column_letters(u16::try_from(index).unwrap());
            let Format::Choice(list) = def.format else { continue };
            assert!(page.contains(&format!("sqref=\"{letters}2:{letters}2000\"")), "{}", def.header);
            let column = lists.iter().position(|known| known.id == list.id).unwrap();
            let at = column_letters(u16::try_from(column).unwrap());
            let range = format!("!${at}$2:${at}${}", list.entries.len() + 1);
            assert!(page.contains(&range), "{range}");
            for (row, entry) in list.entries.iter().enumerate() {
                let place = (u32::try_from(row + 1).unwrap(), u32::try_from(column).unwrap());
                assert_eq!(values.get_value(place).unwrap().to_string(), entry.value);
            }
        }
        assert!(part(&workbook, "xl/workbook.xml").contains("state=\"hidden\""));
    }

    #[test]
    fn columns_of_long_numbers_and_months_are_text_and_every_header_is_explained() {
        let workbook = made(SheetKind::Members, Lang::Zh);
        let page = part(&workbook, "xl/worksheets/sheet1.xml");
        let columns = columns_of(SheetKind::Members);
        for header in ["身份证号码", "手机号码", "入团年月", "发展团员编号"] {
            let number = columns.iter().position(|def| def.header == header).unwrap() + 1;
            let col = page.split("<col ").find(|col| {
                let bound = |name: &str| {
                    let value = col.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
                    value.parse::<usize>().ok()
                };
                bound("min").is_some_and(|min| min <= number) && bound("max").is_some_and(|max| max >= number)
            });
            assert!(col.is_some_and(|col| col.contains("style=")), "{header}");
        }
        let comments = part(&workbook, "xl/comments1.xml");
        assert_eq!(comments.matches("<comment ").count(), columns.len());
        assert!(comments.contains("推断") && comments.contains("必填"));
    }

    #[test]
    fn the_sheet_says_that_it_is_a_reconstruction() {
        for (lang, wanted) in [(Lang::Zh, "推断"), (Lang::En, "inferred")] {
            let workbook = made(SheetKind::Cadres, lang);
            let mut book = Xlsx::new(Cursor::new(&workbook)).unwrap();
            let help = book.worksheet_range(&book.sheet_names()[1]).unwrap();
            assert!(help.cells().any(|(.., value)| value.to_string().contains(wanted)));
        }
    }
}
