//! The stages of an application in Guangdong's own system, as a chart, and the fourteen codes its front end shows.

use serde::{Deserialize, Serialize};

use crate::kernel::{Chart, Term};

/// Where an application stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Nothing has been filed.
    #[default]
    New,
    /// The branch filed; the member has to confirm with a code sent to the phone.
    AwaitingMember,
    /// 转出团支部待审核
    OutBranch,
    /// 转出团支部的上级待审核
    OutSuperior,
    /// 转入团支部待审核
    InBranch,
    /// 转入团支部的上级待审核
    InSuperior,
    /// 接转成功
    Succeeded,
    /// 转出团支部退回
    OutBranchReturned,
    /// 转出团支部的上级退回
    OutSuperiorReturned,
    /// 转入团支部退回; an appeal is possible.
    InBranchReturned,
    /// 转入团支部的上级退回; an appeal is possible.
    InSuperiorReturned,
    /// 撤回
    Withdrawn,
    /// 申诉待审核
    AppealPending,
    /// 申诉失败
    AppealFailed,
}

/// What can happen to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// The member filed it.
    FiledByMember,
    /// The branch filed it.
    FiledByBranch,
    /// The member confirmed what the branch filed.
    Confirmed,
    /// The one it waited for agreed.
    Approved,
    /// The superior of the losing branch agreed that the member leaves the system.
    Released,
    /// The one it waited for refused.
    Returned,
    /// The initiator took it back.
    Withdrawn,
    /// The initiator appealed.
    Appealed,
    /// The appeal was granted (申诉成功).
    AppealGranted,
    /// The appeal was refused (申诉失败).
    AppealRefused,
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

impl Chart for Stage {
    type Event = Happening;

    const ID: &'static str = "transfer.guangdong";
    const TITLE: (&'static str, &'static str) =
        ("广东系统的组织关系接转申请", "an application in Guangdong's own system");
    const STATES: &'static [Self] = &[
        Self::New,
        Self::AwaitingMember,
        Self::OutBranch,
        Self::OutSuperior,
        Self::InBranch,
        Self::InSuperior,
        Self::Succeeded,
        Self::OutBranchReturned,
        Self::OutSuperiorReturned,
        Self::InBranchReturned,
        Self::InSuperiorReturned,
        Self::Withdrawn,
        Self::AppealPending,
        Self::AppealFailed,
    ];
    const EVENTS: &'static [Happening] = &[
        Happening::FiledByMember,
        Happening::FiledByBranch,
        Happening::Confirmed,
        Happening::Approved,
        Happening::Released,
        Happening::Returned,
        Happening::Withdrawn,
        Happening::Appealed,
        Happening::AppealGranted,
        Happening::AppealRefused,
    ];

    fn term(self) -> &'static Term {
        static OTHERS: [Term; 4] = [
            term("new", "未提交", "not filed"),
            term("awaiting_member", "待团员确认", "waits for the member's confirmation"),
            term("appeal_pending", "申诉待审核", "appeal waits for the losing superior"),
            term("appeal_failed", "申诉失败", "appeal refused"),
        ];
        let [new, awaiting, appeal, failed] = &OTHERS;
        match self {
            Self::New => new,
            Self::AwaitingMember => awaiting,
            Self::OutBranch => AuditStatus::OutBranch.term(),
            Self::OutSuperior => AuditStatus::OutSuperior.term(),
            Self::InBranch => AuditStatus::InBranch.term(),
            Self::InSuperior => AuditStatus::InSuperior.term(),
            Self::Succeeded => AuditStatus::Succeeded.term(),
            Self::OutBranchReturned => AuditStatus::OutBranchReturned.term(),
            Self::OutSuperiorReturned => AuditStatus::OutSuperiorReturned.term(),
            Self::InBranchReturned => AuditStatus::InBranchReturned.term(),
            Self::InSuperiorReturned => AuditStatus::InSuperiorReturned.term(),
            Self::Withdrawn => AuditStatus::Withdrawn.term(),
            Self::AppealPending => appeal,
            Self::AppealFailed => failed,
        }
    }

    fn event_term(event: Happening) -> &'static Term {
        match event {
            Happening::FiledByMember => {
                &Term { code: "filed_by_member", zh: "团员申请", en: "filed by the member" }
            }
            Happening::FiledByBranch => {
                &Term { code: "filed_by_branch", zh: "团支部申请", en: "filed by the branch" }
            }
            Happening::Confirmed => &Term { code: "confirmed", zh: "团员确认", en: "confirmed by the member" },
            Happening::Approved => &Term { code: "approved", zh: "同意", en: "agreed" },
            Happening::Released => &Term { code: "released", zh: "同意转出系统", en: "released from the system" },
            Happening::Returned => &Term { code: "returned", zh: "退回", en: "refused" },
            Happening::Withdrawn => &Term { code: "withdrawn", zh: "撤回", en: "withdrawn" },
            Happening::Appealed => &Term { code: "appealed", zh: "申诉", en: "appealed" },
            Happening::AppealGranted => &Term { code: "appeal_granted", zh: "申诉成功", en: "appeal granted" },
            Happening::AppealRefused => &Term { code: "appeal_refused", zh: "申诉失败", en: "appeal refused" },
        }
    }

    #[rustfmt::skip]
    fn next(self, event: Happening) -> Option<Self> {
        use Happening as H;
        match event {
            H::FiledByMember => match self {
                Self::New => Some(Self::OutBranch),
                Self::AwaitingMember | Self::OutBranch | Self::OutSuperior | Self::InBranch | Self::InSuperior
                | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned | Self::InBranchReturned
                | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealPending | Self::AppealFailed => None,
            },
            H::FiledByBranch => match self {
                Self::New => Some(Self::AwaitingMember),
                Self::AwaitingMember | Self::OutBranch | Self::OutSuperior | Self::InBranch | Self::InSuperior
                | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned | Self::InBranchReturned
                | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealPending | Self::AppealFailed => None,
            },
            H::Confirmed => match self {
                Self::AwaitingMember => Some(Self::OutSuperior),
                Self::New | Self::OutBranch | Self::OutSuperior | Self::InBranch | Self::InSuperior
                | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned | Self::InBranchReturned
                | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealPending | Self::AppealFailed => None,
            },
            H::Approved => match self {
                Self::OutBranch => Some(Self::OutSuperior),
                Self::OutSuperior => Some(Self::InBranch),
                Self::InBranch => Some(Self::InSuperior),
                Self::InSuperior => Some(Self::Succeeded),
                Self::New | Self::AwaitingMember | Self::Succeeded | Self::OutBranchReturned
                | Self::OutSuperiorReturned | Self::InBranchReturned | Self::InSuperiorReturned | Self::Withdrawn
                | Self::AppealPending | Self::AppealFailed => None,
            },
            H::Released => match self {
                Self::OutSuperior => Some(Self::Succeeded),
                Self::New | Self::AwaitingMember | Self::OutBranch | Self::InBranch | Self::InSuperior
                | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned | Self::InBranchReturned
                | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealPending | Self::AppealFailed => None,
            },
            H::Returned => match self {
                Self::OutBranch => Some(Self::OutBranchReturned),
                Self::OutSuperior => Some(Self::OutSuperiorReturned),
                Self::InBranch => Some(Self::InBranchReturned),
                Self::InSuperior => Some(Self::InSuperiorReturned),
                Self::New | Self::AwaitingMember | Self::Succeeded | Self::OutBranchReturned
                | Self::OutSuperiorReturned | Self::InBranchReturned | Self::InSuperiorReturned | Self::Withdrawn
                | Self::AppealPending | Self::AppealFailed => None,
            },
            H::Withdrawn => match self {
                Self::AwaitingMember | Self::OutBranch | Self::OutSuperior | Self::InBranch => Some(Self::Withdrawn),
                Self::New | Self::InSuperior | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned
                | Self::InBranchReturned | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealPending
                | Self::AppealFailed => None,
            },
            H::Appealed => match self {
                Self::InBranchReturned | Self::InSuperiorReturned => Some(Self::AppealPending),
                Self::New | Self::AwaitingMember | Self::OutBranch | Self::OutSuperior | Self::InBranch
                | Self::InSuperior | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned
                | Self::Withdrawn | Self::AppealPending | Self::AppealFailed => None,
            },
            H::AppealGranted | H::AppealRefused => match self {
                Self::AppealPending if event == H::AppealGranted => Some(Self::Succeeded),
                Self::AppealPending => Some(Self::AppealFailed),
                Self::New | Self::AwaitingMember | Self::OutBranch | Self::OutSuperior | Self::InBranch
                | Self::InSuperior | Self::Succeeded | Self::OutBranchReturned | Self::OutSuperiorReturned
                | Self::InBranchReturned | Self::InSuperiorReturned | Self::Withdrawn | Self::AppealFailed => None,
            },
        }
    }
}

impl Stage {
    /// Whether the application waits for somebody.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::AwaitingMember
            | Self::OutBranch
            | Self::OutSuperior
            | Self::InBranch
            | Self::InSuperior
            | Self::AppealPending => true,
            Self::New
            | Self::Succeeded
            | Self::OutBranchReturned
            | Self::OutSuperiorReturned
            | Self::InBranchReturned
            | Self::InSuperiorReturned
            | Self::Withdrawn
            | Self::AppealFailed => false,
        }
    }

    /// The code that the front end shows for it. Which one it shows while the member has to confirm, and during and after
    /// an appeal, is inferred: the branch's own step, and the return that is appealed against.
    #[must_use]
    pub const fn status(self) -> Option<AuditStatus> {
        Some(match self {
            Self::New | Self::AppealPending | Self::AppealFailed => return None,
            Self::AwaitingMember | Self::OutBranch => AuditStatus::OutBranch,
            Self::OutSuperior => AuditStatus::OutSuperior,
            Self::InBranch => AuditStatus::InBranch,
            Self::InSuperior => AuditStatus::InSuperior,
            Self::Succeeded => AuditStatus::Succeeded,
            Self::OutBranchReturned => AuditStatus::OutBranchReturned,
            Self::OutSuperiorReturned => AuditStatus::OutSuperiorReturned,
            Self::InBranchReturned => AuditStatus::InBranchReturned,
            Self::InSuperiorReturned => AuditStatus::InSuperiorReturned,
            Self::Withdrawn => AuditStatus::Withdrawn,
        })
    }

    /// The code that the front end shows for the consent given at this stage.
    #[must_use]
    pub const fn consent(self) -> Option<AuditStatus> {
        match self {
            Self::OutBranch | Self::AwaitingMember => Some(AuditStatus::OutBranchAgreed),
            Self::OutSuperior => Some(AuditStatus::OutSuperiorAgreed),
            Self::InBranch => Some(AuditStatus::InBranchAgreed),
            Self::InSuperior => Some(AuditStatus::InSuperiorAgreed),
            Self::New
            | Self::Succeeded
            | Self::OutBranchReturned
            | Self::OutSuperiorReturned
            | Self::InBranchReturned
            | Self::InSuperiorReturned
            | Self::Withdrawn
            | Self::AppealPending
            | Self::AppealFailed => None,
        }
    }
}

/// The fourteen values of `auditStatus` in the front end of Guangdong's system (2019).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum AuditStatus {
    /// 撤回
    Withdrawn = 0,
    /// 转出团支部待审核
    OutBranch = 1,
    /// 转出团支部的上级待审核
    OutSuperior = 2,
    /// 转入团支部待审核
    InBranch = 3,
    /// 转入团支部的上级待审核
    InSuperior = 4,
    /// 接转成功
    Succeeded = 5,
    /// 转出团支部退回
    OutBranchReturned = 6,
    /// 转出团支部的上级退回
    OutSuperiorReturned = 7,
    /// 转入团支部退回
    InBranchReturned = 8,
    /// 转入团支部的上级退回
    InSuperiorReturned = 9,
    /// 转出团支部同意
    OutBranchAgreed = 10,
    /// 转出团支部的上级同意
    OutSuperiorAgreed = 11,
    /// 转入团支部同意
    InBranchAgreed = 12,
    /// 转入团支部的上级同意
    InSuperiorAgreed = 13,
}

impl AuditStatus {
    /// All of them, in the order of their codes.
    pub const ALL: [Self; 14] = [
        Self::Withdrawn,
        Self::OutBranch,
        Self::OutSuperior,
        Self::InBranch,
        Self::InSuperior,
        Self::Succeeded,
        Self::OutBranchReturned,
        Self::OutSuperiorReturned,
        Self::InBranchReturned,
        Self::InSuperiorReturned,
        Self::OutBranchAgreed,
        Self::OutSuperiorAgreed,
        Self::InBranchAgreed,
        Self::InSuperiorAgreed,
    ];

    /// The code of the front end, 0 to 13.
    #[must_use]
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The label of the front end, and its English.
    #[must_use]
    pub const fn term(self) -> &'static Term {
        static TERMS: [Term; 14] = [
            term("withdrawn", "撤回", "withdrawn"),
            term("out_branch", "转出团支部待审核", "waits for the losing branch"),
            term("out_superior", "转出团支部的上级待审核", "waits for the losing superior"),
            term("in_branch", "转入团支部待审核", "waits for the receiving branch"),
            term("in_superior", "转入团支部的上级待审核", "waits for the receiving superior"),
            term("succeeded", "接转成功", "succeeded"),
            term("out_branch_returned", "转出团支部退回", "returned by the losing branch"),
            term("out_superior_returned", "转出团支部的上级退回", "returned by the losing superior"),
            term("in_branch_returned", "转入团支部退回", "returned by the receiving branch"),
            term("in_superior_returned", "转入团支部的上级退回", "returned by the receiving superior"),
            term("out_branch_agreed", "转出团支部同意", "the losing branch agreed"),
            term("out_superior_agreed", "转出团支部的上级同意", "the losing superior agreed"),
            term("in_branch_agreed", "转入团支部同意", "the receiving branch agreed"),
            term("in_superior_agreed", "转入团支部的上级同意", "the receiving superior agreed"),
        ];
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = &TERMS;
        match self {
            Self::Withdrawn => a,
            Self::OutBranch => b,
            Self::OutSuperior => c,
            Self::InBranch => d,
            Self::InSuperior => e,
            Self::Succeeded => f,
            Self::OutBranchReturned => g,
            Self::OutSuperiorReturned => h,
            Self::InBranchReturned => i,
            Self::InSuperiorReturned => j,
            Self::OutBranchAgreed => k,
            Self::OutSuperiorAgreed => l,
            Self::InBranchAgreed => m,
            Self::InSuperiorAgreed => n,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::kernel::chart::{can_always_end, reachable};

    #[test]
    fn every_stage_is_reached_and_can_end() {
        assert_eq!(reachable::<Stage>().len(), Stage::STATES.len());
        assert!(can_always_end::<Stage>());
        for stage in Stage::STATES {
            assert_eq!(serde_json::to_value(stage).unwrap(), stage.term().code);
        }
    }

    #[test]
    fn the_fourteen_codes_are_all_used() {
        let shown = Stage::STATES.iter().flat_map(|stage| [stage.status(), stage.consent()]).flatten();
        assert_eq!(shown.collect::<BTreeSet<_>>(), BTreeSet::from(AuditStatus::ALL));
        for (code, status) in AuditStatus::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(status.code()), code);
            assert_eq!(serde_json::to_value(status).unwrap(), status.term().code);
        }
    }
}
