//! Reasons of a transfer (转接原因): what each asks for and where it may lead. FAQ questions 33 and 34, and the appendix.
//!
//! [`required_fields`] and [`may_go_to`] read the table of [`table`]; [`check`] judges a form by it. The labels in 「」
//! are those of the system's own form as notices of 2020 to 2022 copy them; the guide counts eight reasons for graduates,
//! of which the labels of "no job yet" and "private journey abroad" are not recovered.

mod check;
pub mod table;

pub use check::{RULE, ReasonForm, check};
pub use table::{Permission, Row, may_go_to, required_fields, row};

use super::words::words;

words! {
    /// A reason that the form of a system offers.
    pub enum Reason {
        /// 「升学」: goes on to study at another school.
        Study = "study", "升学", "further study";
        /// 「已落实工作单位（工作单位有团组织）」, being self-employed among them.
        EmployedWithOrganization = "employed_with_organization", "已落实工作单位（工作单位有团组织）", "employed, the unit has a League organization";
        /// 「已落实工作单位（工作单位无团组织）」
        EmployedWithoutOrganization = "employed_without_organization", "已落实工作单位（工作单位无团组织）", "employed, the unit has no League organization";
        /// 「出国（因公出国/境）」
        AbroadOfficial = "abroad_official", "出国（因公出国/境）", "abroad on official work";
        /// A private journey abroad that is not for study (因私出国/境); the label is inferred from its pair.
        AbroadPrivate = "abroad_private", "出国（因私出国/境）", "abroad on private matters";
        /// 「出国(境)学习研究」
        AbroadStudy = "abroad_study", "出国(境)学习研究", "abroad for study or research";
        /// Neither study nor a job yet (未升学或未落实就业去向); the label of the option is not recovered.
        NoJob = "no_job", "未落实就业去向", "no job yet";
        /// Enlistment or a unit that works in secret (参军入伍、涉密单位).
        SpecialUnit = "special_unit", "参军入伍或转往涉密单位", "enlistment or a unit under secrecy";
        /// 「工作」 of the older general list.
        Work = "work", "工作", "work";
        /// 「搬迁」 of the older general list.
        Move = "move", "搬迁", "change of residence";
        /// 「其它」 of the older general list.
        Other = "other", "其它", "other";
        /// Guangdong's own list: 就业/工作调动.
        GuangdongWork = "guangdong_work", "就业/工作调动（广东）", "work or change of job (Guangdong)";
        /// Guangdong's own list: 升学/转学.
        GuangdongStudy = "guangdong_study", "升学/转学（广东）", "study or change of school (Guangdong)";
        /// Guangdong's own list: 其他原因, with a text.
        GuangdongOther = "guangdong_other", "其他原因（广东）", "other (Guangdong)";
    }

    /// A field of the form.
    pub enum FormField {
        /// 转入组织; a receiving organization that initiates does not fill it in.
        Target = "target", "转入组织", "receiving organization";
        /// 转入组织是否属于北京/广东/福建
        SeparateSystem = "separate_system", "转入组织是否属于北京/广东/福建", "whether the receiving organization is in Beijing, Guangdong or Fujian";
        /// 毕业去向: the kind of school.
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
        /// 学习/工作单位 of Guangdong's form.
        GuangdongUnit = "guangdong_unit", "学习/工作单位", "school or unit";
        /// The text of 其他原因 in Guangdong's form.
        ReasonText = "reason_text", "原因说明", "explanation";
    }

    /// What kind of organization a member goes to.
    pub enum DestinationKind {
        /// An organization of the admitting school (录取学校团组织).
        School = "school", "录取学校团组织", "organization of the admitting school";
        /// The employer's organization, in a system committee (系统团委) or in the place.
        Employer = "employer", "工作单位团组织", "employer's organization";
        /// The township or street of the place of work.
        WorkTownship = "work_township", "工作单位所在地乡镇街道团组织", "township or street of the place of work";
        /// The township or street of habitual residence.
        ResidenceTownship = "residence_township", "经常居住地乡镇街道团组织", "township or street of habitual residence";
        /// The township or street of the household registration.
        RegistrationTownship = "registration_township", "户籍所在地乡镇街道团组织", "township or street of the household registration";
        /// The township or street that the student came from (生源地).
        OriginTownship = "origin_township", "生源地乡镇街道团组织", "township or street the student came from";
        /// The township or street where the member or the parents live.
        FamilyTownship = "family_township", "本人或父母居住地乡镇街道团组织", "township or street where the member or the parents live";
        /// The branch that a county committee keeps for those whom no township can take.
        CountyBranch = "county_branch", "县级团委流动团员团支部（2021年前为学社衔接临时团支部）", "the county committee's branch for mobile members";
        /// The organization of the unit that sends the member abroad.
        DispatchingUnit = "dispatching_unit", "派出单位团组织", "organization of the dispatching unit";
        /// The branch of the own school for those who study abroad.
        AbroadBranch = "abroad_branch", "原学校出国(境)学习研究团员团支部", "the school's branch for members studying abroad";
        /// The branch of the own school in which members without a job are retained.
        RetentionBranch = "retention_branch", "原学校流动团员团支部", "the school's branch for mobile members";
        /// The branch of the own school for those who graduate late.
        DelayedBranch = "delayed_branch", "原学校延迟毕业团支部", "the school's branch for delayed graduates";
        /// The pool of special units (特殊单位专属库).
        SpecialPool = "special_pool", "特殊单位专属库", "pool of special units";
        /// A village or community of Guangdong.
        GuangdongCommunity = "guangdong_community", "村（社区）团组织（广东）", "village or community (Guangdong)";
        /// Guangdong's organization for enlisted members.
        GuangdongTransit = "guangdong_transit", "临时中转团组织（广东）", "transit organization (Guangdong)";
        /// Any other organization.
        Elsewhere = "elsewhere", "其他团组织", "another organization";
    }
}

impl DestinationKind {
    /// Whether it is a township or street organization (乡镇街道).
    #[must_use]
    pub const fn is_township(self) -> bool {
        matches!(
            self,
            Self::WorkTownship
                | Self::ResidenceTownship
                | Self::RegistrationTownship
                | Self::OriginTownship
                | Self::FamilyTownship
        )
    }
}

impl Reason {
    /// Whether it is of Guangdong's own system; the others are national.
    #[must_use]
    pub const fn is_guangdong(self) -> bool {
        matches!(self, Self::GuangdongWork | Self::GuangdongStudy | Self::GuangdongOther)
    }
}
