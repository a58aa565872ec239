//! What checks of development numbers (发展团员编号) and of member card numbers (团员证编号) can find.
//!
//! Where the system's own front end has a message, the Chinese text begins with it.

use crate::kernel::YearMonth;
use crate::sources::faq::{FAQ_2020_ENTRY, FAQ_2020_ENTRY_COPY};
use crate::sources::league::{MEMBER_CARD_NUMBERING, NUMBER_STRUCTURE_PROVINCE, NUMBER_STRUCTURE_REGION};
use crate::sources::standards::SPREADSHEET_PRECISION;
use crate::sources::system::{FRONT_END_CHECK, GUANGDONG_2019};

crate::findings! {
    /// Nothing stands where the joining date demands a number.
    NumberRequired = "development_number.required" by "development_number.number", Error,
        [&FRONT_END_CHECK, &FAQ_2020_ENTRY, &FAQ_2020_ENTRY_COPY],
        title: "缺少发展团员编号" / "development number is missing",
        zh: "{year}年以后发展的团员，发展团员编号必填；入团年月为{join}，请按入团志愿书填写编号",
        en: "members admitted from {year} on need a development number; joined {join}, enter the number on the application form",
        { year: u16, join: YearMonth }
    /// Not the length that the joining date demands.
    NumberFormat = "development_number.format" by "development_number.number", Error, [&FRONT_END_CHECK, &FAQ_2020_ENTRY],
        title: "发展团员编号格式错误" / "development number has the wrong length",
        zh: "发展团员编号格式错误：应为{expected}位，现为{length}位；请按入团志愿书核对",
        en: "a development number has {expected} characters, this one has {length}; compare it with the application form",
        { expected: u8, length: u32 }
    /// Too short to hold anything after the year.
    NumberTooShort = "development_number.too_short" by "development_number.number", Error, [&FRONT_END_CHECK],
        title: "发展团员编号过短" / "development number is too short",
        zh: "发展团员编号格式错误：现为{length}位，应以四位入团年份开头且多于四位；请按入团志愿书核对",
        en: "a development number is the year of joining and more, this one has {length} characters; compare it with the application form",
        { length: u32 }
    /// The first four characters are not the year that the joining date demands.
    NumberYear = "development_number.year" by "development_number.number", Error, [&FRONT_END_CHECK, &FAQ_2020_ENTRY_COPY],
        title: "发展团员编号的年份与入团年份不同" / "year in the development number is not that of joining",
        zh: "发展团员编号前四位必须与入团年份相同：{join}入团，前四位应为{allowed}；请按入团志愿书核对编号和入团年月",
        en: "joined {join}, so the development number begins with {allowed}; compare the number and the joining month with the application form",
        { join: YearMonth, allowed: String }
    /// The first four characters are no year at all, which no joining date allows.
    NumberNoYear = "development_number.no_year" by "development_number.number", Error, [&FRONT_END_CHECK],
        title: "发展团员编号不以年份开头" / "development number does not begin with a year",
        zh: "发展团员编号前四位必须与入团年份相同，现在前四位不是年份；请按入团志愿书核对",
        en: "a development number begins with the year of joining, this one with no year; compare it with the application form",
        {}
    /// Sixteen characters that are not of Shandong's early batches, or not of the year of joining.
    NumberLegacyPrefix = "development_number.legacy_prefix" by "development_number.number", Error, [&FRONT_END_CHECK],
        title: "16位发展团员编号填写有误" / "16-character development number is wrong",
        zh: "您的发展团员编号填写有误，请核实后修改并重新提交：16位编号只有以201516（2015、2016年入团）或201617（2016、2017年入团）开头的山东早期批次",
        en: "16 characters exist only in Shandong's early batches, beginning with 201516 (joined 2015, 2016) or 201617 (joined 2016, 2017); check the number",
        {}
    /// Not only digits, which the front end does not test.
    NumberCharacter = "development_number.character" by "development_number.number", Warning,
        [&GUANGDONG_2019, &NUMBER_STRUCTURE_PROVINCE, &NUMBER_STRUCTURE_REGION],
        title: "发展团员编号含有非数字字符" / "development number has a character that is no digit",
        zh: "第{position}位不是数字；发展团员编号应全为数字，请按入团志愿书核对",
        en: "character {position} is no digit; development numbers are known with digits only, compare it with the application form",
        { position: u32 }
    /// A number of another form, which is accepted from those who joined early.
    NumberOldForm = "development_number.old_form" by "development_number.number", Note, [&FRONT_END_CHECK],
        title: "不是12位的早年发展团员编号" / "early development number of another form",
        zh: "现为{length}位，不是12位；早年入团的编号系统不限位数，请与入团志愿书核对一次",
        en: "has {length} characters, not 12; the length is free for those who joined early, compare it once with the application form",
        { length: u32 }
    /// A spreadsheet shows or keeps the number in scientific notation.
    NumberPrecisionLost = "development_number.precision_lost" by "development_number.number", Error,
        [&SPREADSHEET_PRECISION, &FRONT_END_CHECK],
        title: "发展团员编号变成了科学计数" / "development number is in scientific notation",
        zh: "编号被电子表格写成了科学计数，位数可能已不全；请先把整列设为文本，再重新录入编号",
        en: "a spreadsheet wrote the number in scientific notation, digits may be missing; set the column to text, then enter the number again",
        {}
    /// Positions 5 and 6 are no province.
    NumberProvince = "development_number.province" by "development_number.number", Note,
        [&NUMBER_STRUCTURE_PROVINCE, &NUMBER_STRUCTURE_REGION],
        title: "发展团员编号第5、6位不是省级代码" / "characters 5 and 6 of the development number are no province",
        zh: "第5、6位{province}不是省级行政区划代码；系统不校验此项，请与入团志愿书核对一次",
        en: "characters 5 and 6, {province}, are no province; the system does not test it, compare it once with the application form",
        { province: String }
    /// Joined before the first month for which anything is known.
    NumberUndecided = "development_number.undecided" by "development_number.number", Undecided, [&FRONT_END_CHECK],
        title: "无法判定发展团员编号" / "development number cannot be judged",
        zh: "入团年月为{join}，早于{first}，没有可适用的编号规则；请先核对入团年月",
        en: "joined {join}, before {first}, when no rule on the number is known; check the joining month first",
        { join: YearMonth, first: YearMonth }
    /// Not the eight digits of a member card number.
    CardForm = "member_card.form" by "member_card.number", Warning, [&MEMBER_CARD_NUMBERING],
        title: "团员证编号不是8位数字" / "member card number is not 8 digits",
        zh: "团员证编号一般为8位数字，现为{length}位或含有其他字符；请对照团员证核对",
        en: "a member card number usually has 8 digits, this one has {length} characters or others than digits; compare it with the card",
        { length: u32 }
}
