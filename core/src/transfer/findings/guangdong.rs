//! What Guangdong's own workflow can find beside what it shares with the national one.

use crate::kernel::{Date, Term};
use crate::sources::system::GUANGDONG_2019;
use crate::sources::transfer_workflow::{GUANGDONG_NOTICE_2020, GUANGDONG_ORDER_2021};

crate::findings! {
    /// Nothing of the kind can be done at this stage.
    NotNow = "transfer.guangdong_not_now" by "transfer.guangdong", Error, [&GUANGDONG_ORDER_2021, &GUANGDONG_2019],
        title: "广东系统：当前状态不能办理" / "Guangdong: not possible at this stage",
        zh: "申请当前为“{stage}”，不能办理此操作；请核对申请状态，已退回或撤回的请重新申请",
        en: "the application is “{stage}”, at which this cannot be done; check where it stands, or file anew if it was returned",
        { stage: &'static Term }
    /// The actor has no part at this stage.
    MayNotAct = "transfer.guangdong_may_not_act" by "transfer.guangdong", Error, [&GUANGDONG_ORDER_2021, &GUANGDONG_2019],
        title: "广东系统：无权办理" / "Guangdong: no right to act",
        zh: "申请当前为“{stage}”，{actor}无权办理；请由{needed}办理",
        en: "the application is “{stage}” and not for {actor} but for {needed}",
        { actor: &'static Term, stage: &'static Term, needed: &'static Term }
    /// A reason is missing.
    ReasonMissing = "transfer.guangdong_reason_missing" by "transfer.guangdong", Warning, [&GUANGDONG_2019],
        title: "广东系统：理由未填" / "Guangdong: reason missing",
        zh: "退回和撤回须填写理由；请补填",
        en: "whoever returns or takes back gives a reason; fill it in",
        {}
    /// The place outside is not given.
    PlaceMissing = "transfer.guangdong_place_missing" by "transfer.guangdong", Warning, [&GUANGDONG_2019],
        title: "广东系统：转往地未填" / "Guangdong: place missing",
        zh: "转至省外须填写省、市、县；请补填",
        en: "a transfer out of the province names province, city and county; fill them in",
        {}
    /// The reason is not on Guangdong's list.
    OtherList = "transfer.guangdong_other_list" by "transfer.guangdong", Warning, [&GUANGDONG_2019],
        title: "广东系统：转接原因不在列" / "Guangdong: reason not on its list",
        zh: "“{reason}”不在广东系统的转接原因之列；请改选就业/工作调动、升学/转学或其他原因",
        en: "{reason} is not on Guangdong's list; choose work, study or other",
        { reason: &'static Term }
    /// Only branches send members back to where they came from.
    BackByBranch = "transfer.guangdong_back_by_branch" by "transfer.guangdong", Warning, [&GUANGDONG_2019],
        title: "广东系统：退回原籍由团支部办理" / "Guangdong: only branches send back",
        zh: "退回原籍只能由团支部发起；请联系所在团支部",
        en: "only the branch sends a member back to where the member came from; ask it",
        {}
    /// Dues or registration are open.
    DuesOpen = "transfer.guangdong_dues_open" by "transfer.guangdong", Warning, [&GUANGDONG_NOTICE_2020],
        title: "广东系统：团费或年度注册未完成" / "Guangdong: dues or registration open",
        zh: "接转前须交清团费并完成年度注册；请先办理",
        en: "dues are paid and the annual registration is done before a transfer; do that first",
        {}
    /// The member is in no branch of the system.
    NotInside = "transfer.guangdong_not_inside" by "transfer.guangdong", Error, [&GUANGDONG_ORDER_2021],
        title: "广东系统：团员不在省内团支部" / "Guangdong: the member is in no branch of it",
        zh: "团员不在广东系统的团支部中；请在团员现所在的系统发起转接",
        en: "the member is in no branch of Guangdong's system; start the transfer where the member is",
        {}
    /// The explanation of an appeal is too short.
    AppealShort = "transfer.guangdong_appeal_short" by "transfer.guangdong_appeal", Warning, [&GUANGDONG_2019],
        title: "申诉理由过短" / "explanation of the appeal too short",
        zh: "申诉理由为{length}个字，要求不少于{min}个字；请补充",
        en: "the explanation has {length} characters, {min} are asked for; write more",
        { min: u32, length: usize }
    /// The proofs of an appeal are missing or too many.
    AppealProof = "transfer.guangdong_appeal_proof" by "transfer.guangdong_appeal", Warning, [&GUANGDONG_2019],
        title: "申诉证明材料不符" / "proofs of the appeal",
        zh: "申诉须附证明材料，图片不超过{max_images}张、PDF不超过{max_documents}份，现有{images}张、{documents}份；请调整",
        en: "an appeal comes with proofs, at most {max_images} images and {max_documents} PDFs, there are {images} and {documents}; adjust them",
        { max_images: u32, max_documents: u32, images: u32, documents: u32 }
    /// The appeal comes too late.
    AppealLate = "transfer.guangdong_appeal_late" by "transfer.guangdong_appeal", Warning, [&GUANGDONG_2019],
        title: "申诉已过期限" / "appeal too late",
        zh: "申诉须在退回后10个自然日内提出，期限为{last_day}；请重新提交接转申请",
        en: "an appeal is made within 10 days of the return, the last was {last_day}; file anew",
        { last_day: Date }
}
