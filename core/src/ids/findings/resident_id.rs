//! What checks of ID numbers can find, and the note on tidying that all identifiers share.

use crate::kernel::{Date, Term};
use crate::sources::league::LEAGUE_CONSTITUTION_2023_ART_1;
use crate::sources::standards::{
    FOREIGN_RESIDENT_CARD_2023, FOREIGN_RESIDENT_LAYOUT, GB_11643_1989, GB_11643_1999, GB_T_2260, ID_CARD_LAW_2011,
    RESIDENCE_PERMIT_2018_ART_3, SPREADSHEET_PRECISION,
};

crate::findings! {
    /// The text was tidied before it was read.
    TextTidied = "text.tidied" by "text.tidy", Note, [&GB_11643_1999],
        title: "文字已规整" / "text was tidied",
        zh: "含有{changes}，已按规整后的内容判断；请在原表中改正",
        en: "contains {changes}; judged without them, correct them in the sheet",
        { changes: Vec<&'static Term> }
    /// Nothing stands where an ID number is needed.
    IdEmpty = "resident_id.empty" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码为空" / "ID number is empty",
        zh: "没有填写身份证号码；请填写18位公民身份号码",
        en: "no ID number; enter the 18 characters of the citizen number",
        {}
    /// Neither 18 nor 15 characters.
    IdLength = "resident_id.length" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码位数不对" / "ID number has the wrong length",
        zh: "身份证号码应为18位，现为{length}位；请对照身份证补全或删去多余的字符",
        en: "an ID number has 18 characters, this one has {length}; compare it with the card",
        { length: u32 }
    /// A character that cannot stand where it stands.
    IdCharacter = "resident_id.character" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码含有非法字符" / "ID number has an impossible character",
        zh: "第{position}位不能是这个字符；前17位只能是数字，末位只能是数字或X",
        en: "character {position} is impossible; the first 17 are digits, the last a digit or X",
        { position: u32 }
    /// Positions 7 to 14 (7 to 12 in the first generation) are no day of the calendar.
    IdDate = "resident_id.birth_date" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码中的出生日期不存在" / "birth date in the ID number does not exist",
        zh: "第{first}至{last}位不是存在的日期；请对照身份证改正",
        en: "characters {first} to {last} are no day of the calendar; compare them with the card",
        { first: u8, last: u8 }
    /// Born after the day of the check.
    IdFuture = "resident_id.future_birth" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码中的出生日期晚于今天" / "birth date in the ID number lies in the future",
        zh: "第{first}至{last}位的出生日期晚于{today}；请对照身份证改正",
        en: "the birth date in characters {first} to {last} is later than {today}; compare it with the card",
        { first: u8, last: u8, today: Date }
    /// Older than anybody is likely to be.
    IdAge = "resident_id.implausible_age" by "resident_id.number", Warning, [&GB_11643_1999],
        title: "身份证号码中的年龄不合常理" / "age in the ID number is implausible",
        zh: "按身份证号码已满{age}周岁；请核对第7至14位",
        en: "the ID number says {age} years; check characters 7 to 14",
        { age: u16 }
    /// The check character does not fit the other seventeen.
    IdCheck = "resident_id.check_character" by "resident_id.number", Error, [&GB_11643_1999],
        title: "身份证号码校验码不符" / "check character of the ID number does not fit",
        zh: "末位与前17位不符，至少有一位写错；请对照身份证逐位核对",
        en: "the last character does not fit the first 17, so at least one is wrong; compare them with the card",
        {}
    /// A spreadsheet kept the number as a number and lost its last digits.
    IdPrecisionLost = "resident_id.precision_lost" by "resident_id.number", Error, [&SPREADSHEET_PRECISION],
        title: "身份证号码被电子表格截断" / "spreadsheet lost digits of the ID number",
        zh: "单元格把号码存成了数字，15位以后的数字已丢失，改格式也不能恢复；请先把整列设为文本，再按身份证重新录入",
        en: "the cell holds a number, whose digits after the 15th are lost and cannot be recovered; set the column to text, then enter the number again",
        {}
    /// The first two digits are no province.
    IdProvince = "resident_id.province" by "resident_id.division", Error, [&GB_T_2260],
        title: "身份证号码前两位不是省级代码" / "ID number starts with no province",
        zh: "没有以{province}开头的省级行政区划代码；请对照身份证核对前两位",
        en: "no province has the code {province}; compare the first two digits with the card",
        { province: String }
    /// The division code stands in no table.
    IdDivisionUnknown = "resident_id.unknown_division" by "resident_id.division", Warning, [&GB_T_2260],
        title: "身份证号码前六位查无此区划" / "division in the ID number is in no table",
        zh: "前六位{division}不在已知的行政区划代码中；确有这样的真实号码，请核对一次",
        en: "no table has the division {division}; such real numbers exist, check it once",
        { division: String }
    /// The division was abolished before the person was born.
    IdDivisionAbolished = "resident_id.abolished_division" by "resident_id.division", Warning, [&GB_T_2260],
        title: "身份证号码前六位在出生前已撤销" / "division in the ID number was abolished before the birth",
        zh: "前六位{division}已于{year}年撤销，早于出生年份；请核对前六位和出生日期",
        en: "the division {division} was abolished in {year}, before the birth; check the first six digits and the birth date",
        { division: String, year: u16 }
    /// 81, 82 or 83 not followed by 0000.
    IdPermitDivision = "resident_id.permit_division" by "resident_id.division", Error, [&RESIDENCE_PERMIT_2018_ART_3],
        title: "居住证号码前六位不对" / "first six digits of the residence permit are wrong",
        zh: "港澳台居民居住证号码的前六位只能是810000、820000或830000，现为{division}；请对照居住证改正",
        en: "a residence permit starts with 810000, 820000 or 830000, not {division}; compare it with the permit",
        { division: String }
    /// A residence permit of somebody from Hong Kong, Macao or Taiwan.
    IdPermit = "resident_id.residence_permit" by "resident_id.division", Note, [&RESIDENCE_PERMIT_2018_ART_3],
        title: "港澳台居民居住证号码" / "number of a residence permit",
        zh: "这是{document}号码",
        en: "this is the number of a {document}",
        { document: &'static Term }
    /// A number of the first generation, and what it is today.
    IdFirstGeneration = "resident_id.first_generation" by "resident_id.number", Warning, [&GB_11643_1989, &ID_CARD_LAW_2011],
        title: "15位的第一代身份证号码" / "15-digit ID number of the first generation",
        zh: "这是15位的第一代号码，第一代身份证自2013年1月1日起停止使用；请改为建议的18位号码并对照身份证核对",
        en: "this is a 15-digit number, whose cards ended on 2013-01-01; use the suggested 18 characters and compare them with the card",
        {}
    /// The identity card of a foreign permanent resident.
    IdForeign = "resident_id.foreign_resident" by "resident_id.foreign_resident", Error,
        [&FOREIGN_RESIDENT_CARD_2023, &LEAGUE_CONSTITUTION_2023_ART_1],
        title: "外国人永久居留身份证号码" / "identity card of a foreign permanent resident",
        zh: "这是外国人永久居留身份证号码（签发地{province}，国籍{nationality}），不是团员的证件；请改填公民身份号码",
        en: "this is the number of a foreign permanent resident ({nationality}, issued in {province}), not a League member's document; enter a citizen number",
        { province: String, nationality: String }
    /// The nationality in that number stands in no table.
    IdNationality = "resident_id.unknown_nationality" by "resident_id.foreign_resident", Warning, [&FOREIGN_RESIDENT_LAYOUT],
        title: "永久居留身份证中的国籍代码未知" / "nationality in the permanent resident's number is unknown",
        zh: "第4至6位{nationality}不是已知的国家或地区代码；请核对",
        en: "characters 4 to 6, {nationality}, are no known country code; check them",
        { nationality: String }
}
