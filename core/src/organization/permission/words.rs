//! The words of the matrix: who acts, on what, what he does, and what the answer depends on.

use serde::{Deserialize, Serialize};

use crate::kernel::Term;
use crate::organization::kind::Category;
use crate::organization::relation::Tier;

/// Defines an enum whose values are words: a stable code and two names each.
macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal, $zh:literal / $en:literal;)+ })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// All values, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for messages: stable code, Chinese, English.
            #[must_use]
            pub const fn term(self) -> &'static $crate::kernel::Term {
                match self {
                    $(Self::$variant => {
                        const TERM: &$crate::kernel::Term = &$crate::kernel::Term { code: $code, zh: $zh, en: $en };
                        TERM
                    })+
                }
            }
        }
    )+};
}
pub(in crate::organization) use words;

words! {
    /// In which capacity somebody acts.
    Role {
        /// A member (团员) acting for himself.
        Member = "member", "团员" / "member";
        /// A cadre (团干部) who is no administrator; in Guangdong's system such cadres only look.
        Cadre = "cadre", "团干部（非管理员）" / "cadre without administrator's rights";
        /// An administrator (管理员) of his organization.
        Administrator = "administrator", "管理员" / "administrator";
        /// The back office of the central committee (团中央后台).
        BackOffice = "back_office", "团中央后台" / "back office of the central committee";
    }

    /// A column of the matrix: where the actor stands, seen from the target.
    Position {
        /// A member or a cadre without administrator's rights, in his own organization.
        Person = "person", "团员本人" / "the member";
        /// The administrator of the branch concerned.
        BranchAdministrator = "branch_administrator", "本支部管理员" / "the branch's administrator";
        /// The administrator of the organization concerned, which is no branch.
        OwnAdministrator = "own_administrator", "本级管理员（团委、团工委、团总支、领导机关）" / "the own administrator, above branches";
        /// The administrator of the direct superior.
        DirectSuperior = "direct_superior", "直属上级管理员" / "the direct superior's administrator";
        /// An administrator further up.
        Higher = "higher", "更上级管理员" / "an administrator further up";
        /// The back office of the central committee.
        BackOffice = "back_office", "团中央后台" / "the back office of the central committee";
        /// Anybody else: below the target, or beside it.
        Outside = "outside", "其他组织的人员" / "somebody of another organization";
    }

    /// A row of the matrix. The target is the organization on which the action works, or to which the person belongs.
    Action {
        /// Change an organization's information (Q9, Q10).
        EditOrganization = "edit_organization", "修改团组织信息" / "change an organization's information";
        /// Change an organization's administrator (Q12).
        ChangeAdministrator = "change_administrator", "变更团组织管理员" / "change an organization's administrator";
        /// Generate the registration code of an organization (Q4, Q6).
        IssueRegistrationCode = "issue_registration_code", "生成管理员注册码" / "generate the administrator registration code";
        /// Create an organization; the target is the new one.
        CreateOrganization = "create_organization", "创建下级组织" / "create an organization";
        /// Delete an organization (Q38).
        DeleteOrganization = "delete_organization", "删除组织" / "delete an organization";
        /// Migrate an organization (Q43); the target is the one that moves.
        MigrateOrganization = "migrate_organization", "组织迁移" / "migrate an organization";
        /// Enter or import members (Q21).
        EnterMembers = "enter_members", "录入团员" / "enter members";
        /// Enter or import cadres (Q21, Q23).
        EnterCadres = "enter_cadres", "录入团干部" / "enter cadres";
        /// Invite somebody who is registered already (Q24); the target is the inviting organization.
        InviteRegistered = "invite_registered", "邀请已注册人员" / "invite a registered person";
        /// Edit a person's record, the name and the ID number aside.
        EditProfile = "edit_profile", "修改个人信息" / "edit a person's record";
        /// Delete the account of a member with a wrong name or ID number (Q39).
        DeleteMisidentified = "delete_misidentified", "删除姓名或身份证号码有误的账号" / "delete an account with a wrong name or ID number";
        /// Delete a member who was taken into the wrong branch, or with a wrong joining date (Guangdong).
        DeleteMisplaced = "delete_misplaced", "删除误审核通过的团员" / "delete a member approved by mistake";
        /// Mark the graduation time of a branch of a school.
        MarkGraduation = "mark_graduation", "标记毕业时间" / "mark the graduation time";
        /// Allocate a member transferred to a committee, work committee or general branch.
        AllocateTransferred = "allocate_transferred", "分配转入团员" / "allocate a transferred member";
        /// Start a transfer.
        StartTransfer = "start_transfer", "发起组织关系转接" / "start a transfer";
        /// Approve a transfer.
        ApproveTransfer = "approve_transfer", "审批组织关系转接" / "approve a transfer";
        /// Generate a password reset code.
        IssueResetCode = "issue_reset_code", "获取重置密码验证码" / "generate a password reset code";
        /// Upload the application form (入团志愿书) of a new member.
        UploadArchive = "upload_archive", "上传入团志愿书" / "upload the application form";
        /// Impose a disciplinary measure short of expulsion.
        Discipline = "discipline", "处分（开除团籍除外）" / "impose a measure short of expulsion";
        /// Expel a member (开除团籍).
        Expel = "expel", "开除团籍" / "expel a member";
        /// Leave voluntarily (退团).
        LeaveVoluntarily = "leave_voluntarily", "退团" / "leave voluntarily";
        /// Remove a member who has left in fact (自行脱团).
        RemoveInactive = "remove_inactive", "自行脱团除名" / "remove a member who has left in fact";
        /// Postpone or advance an election.
        MoveElection = "move_election", "延期或提前换届" / "postpone or advance an election";
    }

    /// Whose consent is needed.
    Approver {
        /// The administrator of the direct superior.
        DirectSuperior = "direct_superior", "直属上级管理员" / "the direct superior's administrator";
        /// The administrator of the organization to which another moves.
        TargetOrganization = "target_organization", "目标组织管理员" / "the target organization's administrator";
        /// The organizations on both sides of a transfer.
        TransferParties = "transfer_parties", "转出、转入组织" / "the organizations on both sides of the transfer";
        /// The superior committee (上级团委).
        SuperiorCommittee = "superior_committee", "上级团委" / "the superior committee";
        /// The branch meeting (支部大会).
        BranchMeeting = "branch_meeting", "支部大会" / "the branch meeting";
        /// The basic committee (基层委员会).
        BasicCommittee = "basic_committee", "基层委员会" / "the basic committee";
        /// The Party organization of the same level (同级党组织).
        PartyOrganization = "party_organization", "同级党组织" / "the Party organization of the same level";
        /// A committee at county level or above.
        CountyOrAbove = "county_or_above", "县级以上团委" / "a committee at county level or above";
        /// The provincial committee (团省委).
        ProvincialCommittee = "provincial_committee", "团省委" / "the provincial committee";
        /// The back office of the central committee.
        BackOffice = "back_office", "团中央后台" / "the back office of the central committee";
    }

    /// What an answer depends on.
    Condition {
        /// The target has no subordinates, members or cadres.
        Empty = "empty", "该组织为空（无下级组织、团员、团干部）" / "the organization is empty";
        /// The target is a graduating branch all of whose members were transferred out.
        GraduatedOut = "graduated_out", "该组织为团员已全部转出的毕业班组织" / "the organization is a graduating one whose members have all been transferred out";
        /// The target is a branch.
        TargetBranch = "target_branch", "对象为团支部" / "the target is a branch";
        /// The target is a branch of a school.
        SchoolBranch = "school_branch", "对象为学校团支部" / "the target is a branch of a school";
        /// The actor's organization is a committee, work committee or general branch.
        OfCommittee = "of_committee", "所在组织为团委、团工委或团总支" / "the actor's organization is a committee, work committee or general branch";
        /// The actor's organization is a leading body.
        OfLeadingBody = "of_leading_body", "所在组织为领导机关" / "the actor's organization is a leading body";
        /// The actor's organization is a general branch.
        OfGeneralBranch = "of_general_branch", "所在组织为团总支" / "the actor's organization is a general branch";
        /// The actor's organization is a leading body at county level or above.
        OfCounty = "of_county", "所在组织为县级以上团委" / "the actor's organization is at county level or above";
        /// The actor's organization is the provincial or the central committee.
        OfProvince = "of_province", "所在组织为省级以上团委" / "the actor's organization is at provincial level or above";
        /// The actor's organization stands below the provincial committee.
        BelowProvince = "below_province", "所在组织为省级团委以下" / "the actor's organization stands below the provincial committee";
        /// It stays within one province.
        WithinProvince = "within_province", "在本省范围内" / "it stays within one province";
        /// It leaves the province.
        AcrossProvinces = "across_provinces", "跨省" / "it crosses provinces";
        /// The actor's organization is the one that receives.
        Receiving = "receiving", "所在组织为迁入的目标组织" / "the actor's organization is the one to which it moves";
        /// The code is for the administrator or the secretary of the branch.
        BranchOfficer = "branch_officer", "对象为团支部管理员或书记" / "it is for the branch's administrator or secretary";
    }

    /// What is decided.
    Outcome {
        /// Effective at once.
        AtOnce = "at_once", "即时生效" / "at once";
        /// May be filed, and takes effect when others have approved.
        NeedsApproval = "needs_approval", "需审批" / "needs approval";
        /// May approve or return what others have filed.
        Decides = "decides", "审批他人的申请" / "decides on others' requests";
        /// Refused.
        Refused = "refused", "不可办理" / "refused";
        /// Not known, or it depends on something that was not stated.
        Undecided = "undecided", "无法判定" / "undecided";
    }

    /// Whether a condition holds.
    Holds {
        /// It does.
        Met = "met", "满足" / "met";
        /// It does not.
        Unmet = "unmet", "不满足" / "not met";
        /// It was not stated.
        Open = "open", "未说明" / "not stated";
    }
}

impl Outcome {
    /// Whether something may be done, be it with the approval of others or about their requests.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::AtOnce | Self::NeedsApproval | Self::Decides)
    }
}

/// Who acts, and for which organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// In which capacity.
    pub role: Role,
    /// The category of the organization for which he acts.
    pub category: Category,
    /// The level, if that organization is a leading body.
    #[serde(default)]
    pub tier: Option<Tier>,
}

/// The organization that is acted on, seen from the actor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "relation", rename_all = "snake_case", deny_unknown_fields)]
pub enum Target {
    /// The actor's own organization.
    Own {},
    /// A direct subordinate (直属下级).
    DirectSubordinate {
        /// Its category, if known.
        #[serde(default)]
        category: Option<Category>,
    },
    /// A subordinate further down.
    Deeper {
        /// Its category, if known.
        #[serde(default)]
        category: Option<Category>,
    },
    /// A superior, direct or not.
    Superior {
        /// Its category, if known.
        #[serde(default)]
        category: Option<Category>,
    },
    /// Neither above nor below.
    Unrelated {
        /// Its category, if known.
        #[serde(default)]
        category: Option<Category>,
    },
}

impl Target {
    /// The category of the target, if known.
    #[must_use]
    pub const fn category(self, actor: &Actor) -> Option<Category> {
        match self {
            Self::Own {} => Some(actor.category),
            Self::DirectSubordinate { category }
            | Self::Deeper { category }
            | Self::Superior { category }
            | Self::Unrelated { category } => category,
        }
    }

    /// Whether it stands below the actor's organization.
    #[must_use]
    pub const fn is_below(self) -> bool {
        matches!(self, Self::DirectSubordinate { .. } | Self::Deeper { .. })
    }
}

/// What else is known of the case. What is not stated leaves an answer that depends on it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Circumstances {
    /// Whether the target has no subordinates, members or cadres.
    pub empty: Option<bool>,
    /// Whether the target is a graduating branch all of whose members were transferred out.
    pub graduated_out: Option<bool>,
    /// Whether the target is a branch of a school.
    pub school_branch: Option<bool>,
    /// Whether the migration crosses provinces.
    pub across_provinces: Option<bool>,
    /// Whether the actor's organization is the one to which another moves.
    pub receiving: Option<bool>,
    /// Whether the reset code is for the administrator or the secretary of the branch.
    pub branch_officer: Option<bool>,
}

impl Position {
    /// The column of an actor and his target.
    #[must_use]
    pub const fn of(actor: &Actor, target: Target) -> Self {
        match (actor.role, target) {
            (Role::BackOffice, _) => Self::BackOffice,
            (Role::Member | Role::Cadre, Target::Own {}) => Self::Person,
            (Role::Administrator, Target::Own {}) if actor.category.is_branch() => Self::BranchAdministrator,
            (Role::Administrator, Target::Own {}) => Self::OwnAdministrator,
            (Role::Administrator, Target::DirectSubordinate { .. }) => Self::DirectSuperior,
            (Role::Administrator, Target::Deeper { .. }) => Self::Higher,
            (Role::Administrator, Target::Superior { .. } | Target::Unrelated { .. })
            | (
                Role::Member | Role::Cadre,
                Target::DirectSubordinate { .. }
                | Target::Deeper { .. }
                | Target::Superior { .. }
                | Target::Unrelated { .. },
            ) => Self::Outside,
        }
    }
}

impl Condition {
    /// Whether the condition holds in a case.
    #[must_use]
    pub fn holds(self, actor: &Actor, target: Target, case: &Circumstances) -> Holds {
        use Category::{Committee, GeneralBranch, LeadingBody, WorkCommittee};
        // Only leading bodies have a level; every other organization stands below the county.
        let tier = |wanted: fn(Tier) -> bool| match actor.category {
            LeadingBody => actor.tier.map(wanted),
            _ => Some(false),
        };
        let known = match self {
            Self::Empty => case.empty,
            Self::GraduatedOut => case.graduated_out,
            Self::TargetBranch => target.category(actor).map(Category::is_branch),
            Self::SchoolBranch => case.school_branch,
            Self::OfCommittee => Some(matches!(actor.category, Committee | WorkCommittee | GeneralBranch)),
            Self::OfLeadingBody => Some(actor.category == LeadingBody),
            Self::OfGeneralBranch => Some(actor.category == GeneralBranch),
            Self::OfCounty => tier(|_| true),
            Self::OfProvince => tier(|tier| tier <= Tier::Provincial),
            Self::BelowProvince => tier(|tier| tier <= Tier::Provincial).map(|is| !is),
            Self::WithinProvince => case.across_provinces.map(|across| !across),
            Self::AcrossProvinces => case.across_provinces,
            Self::Receiving => case.receiving,
            Self::BranchOfficer => case.branch_officer,
        };
        match known {
            Some(true) => Holds::Met,
            Some(false) => Holds::Unmet,
            None => Holds::Open,
        }
    }
}

/// The words of columns, for messages.
#[must_use]
pub(super) fn terms(positions: impl Iterator<Item = Position>) -> Vec<&'static Term> {
    positions.map(Position::term).collect()
}
