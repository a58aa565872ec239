//! What checks of names, mobile numbers, landline numbers and e-mail addresses can find.

use crate::kernel::{Date, Term};
use crate::sources::faq::FAQ_COPY_AUTHENTICATION;
use crate::sources::standards::{
    GB_18030_2022, HAN_NAME_LENGTHS_2007, ID_CARD_LAW_2011_ART_4, LANDLINE_PLAN, MOBILE_ALLOTMENT_2023,
    NAME_FIELDS_2016, NAME_REGISTRATION_RULES, RFC_5321, RFC_6531, SPREADSHEET_PRECISION,
};
use crate::sources::system::FRONT_END_CHECK;

crate::findings! {
    /// Not eleven digits.
    MobileLength = "mobile.length" by "mobile.number", Error, [&FRONT_END_CHECK, &MOBILE_ALLOTMENT_2023],
        title: "手机号码位数不对" / "mobile number has the wrong length",
        zh: "手机号码应为11位数字，现为{length}位；请补全或删去多余的数字",
        en: "a mobile number has 11 digits, this one has {length}; correct it",
        { length: u32 }
    /// A character that is no digit.
    MobileCharacter = "mobile.character" by "mobile.number", Error, [&FRONT_END_CHECK, &MOBILE_ALLOTMENT_2023],
        title: "手机号码含有非法字符" / "mobile number has an impossible character",
        zh: "第{position}位不是数字；手机号码应为11位数字，一格只填一个号码",
        en: "character {position} is no digit; enter the 11 digits of one number",
        { position: u32 }
    /// It begins as no mobile number does.
    MobileStart = "mobile.start" by "mobile.number", Error, [&MOBILE_ALLOTMENT_2023, &FRONT_END_CHECK],
        title: "手机号码开头不对" / "mobile number begins as none does",
        zh: "手机号码以13至19开头，现以{start}开头；请核对前两位",
        en: "mobile numbers begin with 13 to 19, this one with {start}; check the first two digits",
        { start: String }
    /// A spreadsheet shows or keeps the number in scientific notation.
    MobilePrecisionLost = "mobile.precision_lost" by "mobile.number", Error, [&SPREADSHEET_PRECISION, &FRONT_END_CHECK],
        title: "手机号码变成了科学计数" / "mobile number is in scientific notation",
        zh: "手机号码被电子表格写成了科学计数，位数可能已不全；请先把整列设为文本，再重新录入号码",
        en: "a spreadsheet wrote the number in scientific notation, digits may be missing; set the column to text, then enter the number again",
        {}
    /// The segment is in no list of allotted ones.
    MobileUnallotted = "mobile.unallotted" by "mobile.number", Warning, [&MOBILE_ALLOTMENT_2023],
        title: "手机号段未见分配" / "mobile segment is not known as allotted",
        zh: "{prefix}号段在{as_of}的公布表中未分配；请核对号码，确为新号段可不理会",
        en: "segment {prefix} was not allotted in the list of {as_of}; check the number, ignore this if the segment is new",
        { prefix: String, as_of: Date }
    /// The observed front end's pattern refuses it.
    MobileFrontEnd = "mobile.front_end" by "mobile.number", Warning, [&FRONT_END_CHECK],
        title: "系统旧版前端不接受的手机号段" / "mobile segment refused by the observed front end",
        zh: "系统{year}年的前端只接受13、14、15、17、18开头的手机号码，{start}开头的可能被拒绝；被拒绝时请换填其他号码",
        en: "the system's front end of {year} accepts only 13, 14, 15, 17 and 18, so {start} may be refused; enter another number if it is",
        { start: String, year: u16 }
    /// No pattern is known for the day of the check.
    MobilePatternUnknown = "mobile.pattern_unknown" by "mobile.number", Undecided, [&FRONT_END_CHECK, &MOBILE_ALLOTMENT_2023],
        title: "当日的手机号段规则未知" / "mobile segments of that day are not known",
        zh: "{today}适用的手机号段规则没有资料，最早的资料始于{first}；只核对了位数和开头",
        en: "which segments held on {today} is not known, the first record is of {first}; only length and beginning were checked",
        { today: Date, first: Date }
    /// Not of the form that the front end accepts.
    TelephoneForm = "telephone.form" by "telephone.number", Error, [&FRONT_END_CHECK],
        title: "固定电话格式错误" / "landline number has the wrong form",
        zh: "固定电话应为7至14位数字，前面可加3至4位区号（如010-62345678或(0311)86543210），不含分机号；请改正",
        en: "a landline number is 7 to 14 digits after an optional area code of 3 or 4 (010-62345678, (0311)86543210), without extension; correct it",
        {}
    /// Not built as the numbering plan has it.
    TelephonePlan = "telephone.plan" by "telephone.number", Warning, [&LANDLINE_PLAN],
        title: "固定电话不符合编号规则" / "landline number does not follow the numbering plan",
        zh: "区号或本地号码不符合编号规则（区号如010、02x、03xx至09xx，本地号码7至8位，以2至8开头）；请核对",
        en: "the area code or local number does not follow the plan (010, 02x, 03xx to 09xx; 7 or 8 digits that begin with 2 to 8); check it",
        {}
    /// No e-mail address.
    EmailForm = "email.form" by "email.address", Error, [&RFC_5321],
        title: "邮箱格式错误" / "no e-mail address",
        zh: "邮箱{problem}；请按“名称@域名”的形式改正",
        en: "the address {problem}; write it as name@domain",
        { problem: &'static Term }
    /// Longer than mail systems take.
    EmailLength = "email.length" by "email.address", Error, [&RFC_5321],
        title: "邮箱过长" / "e-mail address is too long",
        zh: "邮箱的{part}为{length}个字节，上限为{limit}；请核对",
        en: "the {part} of the address has {length} bytes, at most {limit} are allowed; check it",
        { part: &'static Term, length: u32, limit: u32 }
    /// An address that is possible but hardly meant.
    EmailUnusual = "email.unusual" by "email.address", Warning, [&RFC_6531, &RFC_5321],
        title: "少见的邮箱写法" / "unusual e-mail address",
        zh: "邮箱{problem}，许多系统不接受；请核对",
        en: "the address {problem}, which many systems refuse; check it",
        { problem: &'static Term }
    /// Nothing stands where a name is needed.
    NameEmpty = "person_name.empty" by "person_name.name", Error, [&FAQ_COPY_AUTHENTICATION],
        title: "姓名为空" / "name is empty",
        zh: "没有填写姓名；身份校验要用姓名和身份证号码，请填写身份证上的姓名",
        en: "no name; identities are checked by name and ID number, enter the name on the ID card",
        {}
    /// A blank that could stand for the dot.
    NameBlank = "person_name.blank" by "person_name.name", Warning, [&NAME_FIELDS_2016],
        title: "姓名中有空格" / "blank inside a name",
        zh: "姓名中有空格，无法确定应删去还是应为间隔点“·”；请按身份证改正",
        en: "a blank stands in the name, where nothing or the dot “·” belongs; write it as on the ID card",
        {}
    /// A dot where none separates two parts.
    NameDot = "person_name.dot" by "person_name.name", Warning, [&NAME_FIELDS_2016],
        title: "姓名中间隔点的位置不对" / "dot of a name is misplaced",
        zh: "第{position}个字符的间隔点不在两部分之间；请按身份证改正",
        en: "the dot at character {position} separates nothing; write the name as on the ID card",
        { position: u32 }
    /// A digit.
    NameDigit = "person_name.digit" by "person_name.name", Warning, [&ID_CARD_LAW_2011_ART_4],
        title: "姓名中有数字" / "digit in a name",
        zh: "第{position}个字符是数字；请按身份证上的姓名填写",
        en: "character {position} is a digit; write the name as on the ID card",
        { position: u32 }
    /// A letter of another script.
    NameLetter = "person_name.letter" by "person_name.name", Warning, [&ID_CARD_LAW_2011_ART_4],
        title: "姓名中有字母或其他文字" / "letter of another script in a name",
        zh: "第{position}个字符不是汉字；请按身份证上的汉字姓名填写",
        en: "character {position} is no Chinese character; write the name in Chinese as on the ID card",
        { position: u32 }
    /// A sign.
    NameSymbol = "person_name.symbol" by "person_name.name", Warning, [&ID_CARD_LAW_2011_ART_4, &NAME_FIELDS_2016],
        title: "姓名中有符号" / "sign in a name",
        zh: "第{position}个字符是符号；姓名中只能用汉字和间隔点“·”，请按身份证改正",
        en: "character {position} is a sign; a name holds Chinese characters and the dot “·” only, write it as on the ID card",
        { position: u32 }
    /// A character of the private use areas.
    NamePrivateUse = "person_name.private_use" by "person_name.name", Warning, [&NAME_FIELDS_2016, &GB_18030_2022],
        title: "姓名中有造字" / "private-use character in a name",
        zh: "第{position}个字符是自造字或旧编码的生僻字，换一台电脑就无法显示；请改用标准编码（GB 18030）的字",
        en: "character {position} has a private code that other computers cannot show; enter it with its standard code (GB 18030)",
        { position: u32 }
    /// What is left of a character that was lost.
    NameLostCharacter = "person_name.lost_character" by "person_name.name", Warning, [&NAME_FIELDS_2016, &GB_18030_2022],
        title: "姓名中有丢失的字" / "lost character in a name",
        zh: "第{position}个字符是生僻字丢失后留下的占位符；请按身份证重新录入这个字",
        en: "character {position} is what remains of a rare character; enter it again as on the ID card",
        { position: u32 }
    /// One character only.
    NameShort = "person_name.short" by "person_name.name", Warning, [&NAME_REGISTRATION_RULES],
        title: "姓名只有一个字" / "name of one character",
        zh: "姓名只有一个字，一般不少于两个汉字；请按身份证核对",
        en: "the name has one character, usually it has at least two; compare it with the ID card",
        {}
    /// Longer than names without a dot are.
    NameLong = "person_name.long" by "person_name.name", Warning, [&HAN_NAME_LENGTHS_2007],
        title: "姓名偏长" / "name is rather long",
        zh: "姓名有{length}个字且没有间隔点“·”；请按身份证核对，是否漏了间隔点或填入了别的内容",
        en: "the name has {length} characters and no dot “·”; compare it with the ID card, perhaps the dot is missing or it is no name",
        { length: u32 }
    /// Longer than every name field must take.
    NameTooLong = "person_name.too_long" by "person_name.name", Warning, [&NAME_FIELDS_2016],
        title: "姓名超过字段长度" / "name is longer than name fields must be",
        zh: "姓名占{width}个字符（一个汉字占两个），超过姓名字段应支持的{limit}个，可能被截断；请核对",
        en: "the name takes {width} places (two for a Chinese character), name fields need only take {limit} and may cut it; check it",
        { width: u32, limit: u32 }
}
