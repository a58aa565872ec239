//! What checks of migrations can find.

use crate::kernel::Term;
use crate::sources::faq::FAQ_2019_CONTENTS;
use crate::sources::organization::LEAGUE_CONSTITUTION_2023_ART_22;
use crate::sources::permission::FAQ_COPY_MIGRATION;
use crate::sources::system::GUANGDONG_2019;

crate::findings! {
    /// Nothing was chosen.
    NothingToMove = "migration.nothing_to_move" by "organization.migration", Error, [&FAQ_COPY_MIGRATION, &GUANGDONG_2019],
        title: "未选择待迁出组织" / "nothing was chosen",
        zh: "请选择待迁出组织",
        en: "no organization was chosen; choose what is to move",
        {}
    /// The organization stands at provincial level or above.
    ProvinceLevel = "migration.province_level" by "organization.migration", Error, [&FAQ_COPY_MIGRATION],
        title: "省级及以上组织不能申请迁移" / "not open at provincial level",
        zh: "组织迁移仅限省级团委以下的组织申请；请联系团中央后台",
        en: "only organizations below the provincial committee can apply; contact the back office of the central committee",
        {}
    /// The move crosses provinces.
    AcrossProvinces = "migration.across_provinces" by "organization.migration", Error, [&FAQ_COPY_MIGRATION],
        title: "跨省迁移" / "across provinces",
        zh: "组织迁移仅限本省范围内，跨省的不能自行申请；请由省级管理员联系团中央后台办理",
        en: "migration is open within one province only; the provincial administrator asks the back office of the central committee",
        {}
    /// A province was not stated.
    ProvinceNotStated = "migration.province_not_stated" by "organization.migration", Undecided, [&FAQ_COPY_MIGRATION],
        title: "未说明省份" / "a province was not stated",
        zh: "组织迁移仅限本省范围内，未说明迁出或目标组织的省份，无法判定；请补充",
        en: "migration is open within one province only, and a province was not stated; state both",
        {}
    /// A province has a system of its own.
    OwnSystem = "migration.own_system" by "organization.migration", Undecided, [&FAQ_2019_CONTENTS, &FAQ_COPY_MIGRATION],
        title: "涉及单独建设系统的省份" / "a province with a system of its own",
        zh: "北京、广东、福建使用单独建设的系统，涉及其组织的迁移规定未收录，无法判定；请咨询省级管理员",
        en: "how organizations migrate to or from the systems of Beijing, Guangdong and Fujian is not known; ask the provincial administrator",
        {}
    /// The target lies inside what moves.
    IntoItself = "migration.into_itself" by "organization.migration", Error, [&FAQ_COPY_MIGRATION, &GUANGDONG_2019],
        title: "目标组织在待迁出组织之内" / "the target lies inside what moves",
        zh: "迁出组织不能包含迁入组织，目标组织将成为新的直属上级；请另选目标组织",
        en: "the target becomes the new direct superior and cannot be the moving organization or lie below it; choose another target",
        {}
    /// The target is a branch.
    IntoBranch = "migration.into_branch" by "organization.migration", Error,
        [&LEAGUE_CONSTITUTION_2023_ART_22, &FAQ_COPY_MIGRATION],
        title: "目标组织是团支部" / "the target is a branch",
        zh: "{category}没有下级组织，不能作为目标组织；请选择团总支以上的组织",
        en: "a {category} has no subordinates and cannot be the target; choose a general branch or above",
        { category: &'static Term }
    /// The target is the direct superior already.
    SameSuperior = "migration.same_superior" by "organization.migration", Warning, [&FAQ_COPY_MIGRATION],
        title: "目标组织就是现直属上级" / "the target is the direct superior already",
        zh: "目标组织就是该组织现在的直属上级，迁移后没有变化；请核对目标组织",
        en: "the target is the organization's direct superior already, nothing would change; check the target",
        {}
    /// Several organizations have different superiors.
    DifferentSuperiors = "migration.different_superiors" by "organization.migration", Warning, [&GUANGDONG_2019],
        title: "待迁出组织的上级不同" / "different superiors",
        zh: "待迁出的组织必须隶属同一个上级组织（同类系统规定）；请分别申请",
        en: "organizations that migrate at once share one superior (rule of a comparable system); apply for each superior by itself",
        {}
    /// It cannot happen now.
    NotPossible = "migration.not_possible" by "organization.migration", Error, [&FAQ_COPY_MIGRATION],
        title: "当前环节不能办理" / "not possible at this stage",
        zh: "迁移当前为“{state}”，不能“{event}”；请按原直属上级、目标组织的顺序审批",
        en: "the migration {event}: not possible while it is “{state}”; the old superior approves first, then the target",
        { event: &'static Term, state: &'static Term }
    /// It is somebody else's turn.
    WrongParty = "migration.wrong_party" by "organization.migration", Error, [&FAQ_COPY_MIGRATION],
        title: "应由其他管理员办理" / "somebody else's turn",
        zh: "“{event}”由{who}办理；请联系其办理",
        en: "the migration {event}: this is done by {who}; ask them",
        { event: &'static Term, who: &'static Term }
    /// Whether a request can be taken back is not known.
    WithdrawalNotKnown = "migration.withdrawal_not_known" by "organization.migration", Undecided, [&FAQ_COPY_MIGRATION],
        title: "能否撤回未收录" / "taking back is not known",
        zh: "组织迁移申请能否撤回的规定未收录；系统中无撤回功能的，请联系审批人退回",
        en: "whether a migration request can be taken back is not known; if the system does not offer it, ask who decides to refuse it",
        {}
}
