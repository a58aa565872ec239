//! What can be found about rows, about rows against each other, and against people already in the system.

use crate::kernel::Term;
use crate::sources::faq::{FAQ_2020_ENTRY, FAQ_2020_ENTRY_COPY, FAQ_COPY_FUZHOU, FAQ_COPY_IMPORT, FAQ_COPY_REGISTERED};
use crate::sources::standards::GB_11643_1999;
use crate::sources::system::{ENTRY_FORM, GUANGDONG_2019};

crate::findings! {
    /// The same ID number as in a row above, however it is written.
    DuplicateId = "roster.duplicate_id" by "roster.unique", Error, [&FAQ_COPY_FUZHOU],
        title: "表内身份证号码重复" / "ID number twice in the sheet",
        zh: "身份证号码与第{first_row}行相同；请核对两行，删去多余的一行或改正写错的号码",
        en: "same ID number as row {first_row}; compare both rows, delete one or correct the number",
        { first_row: u32 }
    /// The same development number as in a row above.
    DuplicateNumber = "roster.duplicate_number" by "roster.unique", Error, [&FAQ_2020_ENTRY, &FAQ_2020_ENTRY_COPY],
        title: "表内发展团员编号重复" / "development number twice in the sheet",
        zh: "发展团员编号与第{first_row}行相同，编号全系统唯一；请对照入团志愿书核对两行",
        en: "same development number as row {first_row}, and a number is unique in the whole system; compare both with the application forms",
        { first_row: u32 }
    /// The same mobile number as in a row above.
    DuplicateMobile = "roster.duplicate_mobile" by "roster.unique", Warning, [&ENTRY_FORM],
        title: "表内手机号码重复" / "mobile number twice in the sheet",
        zh: "手机号码与第{first_row}行相同；请确认是否填错",
        en: "same mobile number as row {first_row}; check whether it is meant",
        { first_row: u32 }
    /// Q18, first cause: already a member of this branch.
    ExistsHere = "roster.exists_here" by "roster.existing", Warning, [&FAQ_COPY_FUZHOU],
        title: "此人已在本团支部" / "person is already in this branch",
        zh: "此人已在本团支部；系统会提示身份证号码重复，不影响其他行导入，可以删去这一行",
        en: "already in this branch; the system will report a duplicate ID number, other rows are not affected, the row may be deleted",
        {}
    /// Q18, second cause: imported by another branch.
    ExistsElsewhere = "roster.exists_elsewhere" by "roster.existing", Error, [&FAQ_COPY_FUZHOU, &FAQ_COPY_REGISTERED],
        title: "此人已被其他团支部录入" / "person was entered by another branch",
        zh: "此人已在“{branch}”；请先确认应属哪个团支部，可请上级管理员协调，或由对方发起组织关系接转",
        en: "already in \"{branch}\"; settle where the person belongs, ask the superior's administrator, or have the membership transferred",
        { branch: String }
    /// Q32: in the system, but it is not known where.
    ExistsSomewhere = "roster.exists_somewhere" by "roster.existing", Error, [&FAQ_COPY_REGISTERED, &FAQ_COPY_FUZHOU],
        title: "此人已在系统中" / "person is already in the system",
        zh: "此人已有账号，不需要再次注册；可让本人用身份证号码后8位作为密码登录，查看所在组织，如不对再办理组织关系接转",
        en: "the person already has an account; let them log in with the last 8 characters of the ID number as password, see which organization they are in, and transfer the membership if it is wrong",
        {}
    /// Q18, third cause: the administrator's own row.
    IsAdministrator = "roster.is_administrator" by "roster.existing", Error, [&FAQ_COPY_FUZHOU],
        title: "这一行是团支部管理员本人" / "row is the branch's own administrator",
        zh: "此人是本团支部管理员，注册时已经录入；请删去这一行",
        en: "the person is this branch's administrator and was entered at registration; delete the row",
        {}
    /// Q19: the development number belongs to somebody else.
    NumberTaken = "roster.number_taken" by "roster.existing", Error, [&FAQ_2020_ENTRY, &FAQ_2020_ENTRY_COPY],
        title: "发展团员编号被占用" / "development number is taken",
        zh: "发展团员编号已被系统中的另一人使用；请对照入团志愿书核对，并请上级组织协助联系对方协商解决",
        en: "another person in the system has this development number; compare it with the application form and ask the superior to find the other person",
        {}
    /// The register knows the ID number under another name.
    NameDiffers = "roster.name_differs" by "roster.existing", Warning, [&FAQ_2020_ENTRY_COPY],
        title: "姓名与系统中不一致" / "name differs from the system",
        zh: "系统中这个身份证号码对应另一个姓名；身份认证只看姓名和身份证号码，请对照身份证核对",
        en: "the system knows this ID number under another name; authentication compares just these two, check the card",
        {}
    /// The sex column contradicts the ID number.
    SexMismatch = "roster.sex_mismatch" by "roster.id_columns", Warning, [&GB_11643_1999],
        title: "性别与身份证号码不一致" / "sex contradicts the ID number",
        zh: "按身份证号码应为{sex}；请对照身份证核对性别和号码第17位",
        en: "the ID number says {sex}; compare the sex and character 17 of the number with the card",
        { sex: &'static Term }
    /// The birth column contradicts the ID number.
    BirthMismatch = "roster.birth_mismatch" by "roster.id_columns", Warning, [&GB_11643_1999],
        title: "出生日期与身份证号码不一致" / "birth date contradicts the ID number",
        zh: "出生日期与身份证号码第7至14位不一致；请对照身份证核对",
        en: "the birth date is not that of characters 7 to 14 of the ID number; compare both with the card",
        {}
    /// Said not to be a cadre, but with columns that only cadres have.
    PostWithoutCadre = "roster.post_without_cadre" by "roster.cadre_columns", Warning, [&GUANGDONG_2019, &ENTRY_FORM],
        title: "不是团干部却填了职务" / "post without being a cadre",
        zh: "“是否团干部”为否，却填写了只属于团干部的内容；请改“是否团干部”，或清空职务、任现职年月和团干部性质",
        en: "not a cadre, yet columns of cadres are filled; correct the cadre column or clear post, month of post and nature",
        {}
    /// A member who is in no party nor the League.
    MemberNotInLeague = "roster.member_not_in_league" by "roster.cadre_columns", Warning, [&GUANGDONG_2019],
        title: "团员的政治面貌为群众" / "member without membership",
        zh: "政治面貌为群众的人不是团员；请核对政治面貌",
        en: "someone of political status 群众 is no member; check the column",
        {}
    /// A row below the header that holds something, but no person.
    StrayRow = "roster.stray_row" by "roster.sheet", Warning, [&FAQ_COPY_IMPORT],
        title: "不是人员的行" / "row without a person",
        zh: "这一行没有人员，像是说明或合计；请在导入前删去",
        en: "nobody stands in this row, perhaps a remark or a total; delete the row before the import",
        {}
    /// The sheet has a header and nobody in it.
    NoPeople = "roster.no_people" by "roster.sheet", Warning, [&FAQ_COPY_IMPORT],
        title: "表中没有人员" / "nobody in the sheet",
        zh: "表头下面没有任何人员；请确认选对了文件和工作表",
        en: "there is nobody below the header; check that file and sheet are the right ones",
        {}
    /// More people than an .xls sheet holds.
    TooManyForXls = "roster.too_many_for_xls" by "roster.sheet", Warning, [&FAQ_COPY_IMPORT],
        title: "人数超过.xls工作表的容量" / "more people than an .xls sheet holds",
        zh: "导入模板是.xls格式，一张表连表头最多{rows}行，现有{people}人；请分成几个文件导入",
        en: "the import template is an .xls file, whose sheets hold {rows} rows with the header, and there are {people} people; import in several files",
        { people: u32, rows: u32 }
    /// The organization's province runs a system of its own.
    OwnSystem = "roster.own_system" by "roster.sheet", Warning, [&GUANGDONG_2019],
        title: "该省有单独的系统" / "province has a system of its own",
        zh: "{province}使用单独的系统，这里按全国系统的规则检查，结果仅供参考",
        en: "{province} runs a system of its own; judged by the national rules, for comparison only",
        { province: String }
}
