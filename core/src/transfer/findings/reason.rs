//! What checks of the reason of a transfer can find.

use crate::kernel::{Date, Term};
use crate::sources::graduates::{
    GRADUATE_GUIDE_2020, GRADUATE_GUIDE_2021, GRADUATE_GUIDE_2022, LINKAGE_ANSWERS_2022, SCHOOL_GUIDE_SICAU_2024,
    TRANSFER_CLAIMS_2025, TRANSFER_FORM_2021,
};
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// A field that the form marks with a star is empty.
    FieldMissing = "transfer.field_missing" by "transfer.reason", Error, [&TRANSFER_FORM_2021],
        title: "转接必填项未填" / "required field of a transfer is empty",
        zh: "转接原因为“{reason}”时{field}必填；请补填",
        en: "with the reason {reason} the field {field} is required; fill it in",
        { reason: &'static Term, field: &'static Term }
    /// The contact in China of somebody who studies abroad is empty.
    ContactMissing = "transfer.contact_missing" by "transfer.reason", Warning, [&TRANSFER_CLAIMS_2025],
        title: "国内常用联系人未填" / "contact in China is empty",
        zh: "出国（境）学习研究未填国内常用联系人；请补填联系人和联系方式",
        en: "study abroad without a contact in China; fill in who can be reached and how",
        {}
    /// A field of Guangdong's form is empty.
    GuangdongFieldMissing = "transfer.guangdong_field_missing" by "transfer.reason", Warning, [&GUANGDONG_2019],
        title: "广东系统转接必填项未填" / "required field of Guangdong's form is empty",
        zh: "广东系统转接原因为“{reason}”时{field}必填；请补填",
        en: "in Guangdong's system the reason {reason} asks for the field {field}; fill it in",
        { reason: &'static Term, field: &'static Term }
    /// The explanation of another reason is too short for Guangdong's form.
    ReasonTextShort = "transfer.reason_text_short" by "transfer.reason", Warning, [&GUANGDONG_2019],
        title: "原因说明过短" / "explanation too short",
        zh: "原因说明为{length}个字，广东系统要求不少于{min}个字；请补充",
        en: "the explanation has {length} characters, Guangdong's system asks for {min} at least; write more",
        { min: u16, length: usize }
    /// The guide forbids the destination.
    DestinationForbidden = "transfer.destination_forbidden" by "transfer.reason", Error,
        [&SCHOOL_GUIDE_SICAU_2024, &GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021],
        title: "该原因不得转往此类组织" / "the reason forbids the destination",
        zh: "“{reason}”的团员不得转往{destination}；请待录取学校建立团组织后转往该校",
        en: "members with the reason {reason} must not go to the {destination}; wait for the admitting school's organization",
        { reason: &'static Term, destination: &'static Term }
    /// An employed member goes to the township of the household registration.
    DestinationHousehold = "transfer.destination_household" by "transfer.reason", Warning, [&LINKAGE_ANSWERS_2022],
        title: "已就业的不转往户籍地" / "employed, but to the household registration",
        zh: "已落实工作单位的不应转往户籍所在地；请转往工作单位，单位无团组织的转往工作单位所在地或经常居住地",
        en: "employed members should not go to the household registration; choose the unit, or the place of work or residence if it has no organization",
        {}
    /// The guide names other destinations for the reason.
    DestinationNotNamed = "transfer.destination_not_named" by "transfer.reason", Warning,
        [&GRADUATE_GUIDE_2022, &GRADUATE_GUIDE_2021, &GRADUATE_GUIDE_2020],
        title: "去向与转接原因不符" / "destination does not fit the reason",
        zh: "“{reason}”未列{destination}，列有{named}；请核对转接原因和转入组织",
        en: "for the reason {reason} the guide names {named}, not the {destination}; check both",
        { reason: &'static Term, destination: &'static Term, named: Vec<&'static Term> }
    /// Not all fields of the reason are known.
    ReasonFieldsUnknown = "transfer.reason_fields_unknown" by "transfer.reason", Note, [&GRADUATE_GUIDE_2022],
        title: "该原因的必填项未全部收录" / "not all fields of the reason are known",
        zh: "“{reason}”的必填项未全部收录；请以系统页面标注为准",
        en: "not all fields that the reason {reason} asks for are known; follow the marks of the form",
        { reason: &'static Term }
    /// No table of reasons is known for the day.
    ReasonNotKnown = "transfer.reason_not_known" by "transfer.reason", Undecided, [&GRADUATE_GUIDE_2020],
        title: "该日期的转接原因规定未知" / "no table of reasons is known for that day",
        zh: "{first}以前“{reason}”的规定未收录，无法判定；请人工核对",
        en: "what {reason} asked for before {first} is not known, so nothing was decided; check it by hand",
        { reason: &'static Term, first: Date }
}
