//! The stages of an application in the national system, as a chart.
//!
//! The names of the stages are descriptive: the national system's own list of values of 处理状态 is not known. The five
//! names of events that carry a message in the system follow it (提交接转申请, 转入组织审批通过, 转入组织审批不通过).

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
    /// Waits for the losing side.
    PendingOut,
    /// Waits for the receiving side.
    PendingIn,
    /// Waits for a branch to be assigned.
    PendingAssign,
    /// Waits for the provincial committee.
    PendingProvince,
    /// Waits for a separate system.
    PendingSeparate,
    /// The member is in the new branch.
    Completed,
    /// The member is in the pool of special units.
    InSpecialPool,
    /// The member is in a separate system.
    HandedOver,
    /// Somebody refused.
    Returned,
    /// Nobody reviewed in time.
    AutoReturned,
    /// The initiator took it back.
    Withdrawn,
}

/// What can happen to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// Filed; the losing side is asked first.
    FiledOut,
    /// Filed; the receiving side is asked.
    FiledIn,
    /// Filed; the provincial committee is asked.
    FiledProvince,
    /// Filed; a separate system is asked.
    FiledSeparate,
    /// The losing side agreed; the receiving side is asked.
    PassedIn,
    /// The losing side agreed; a separate system is asked.
    PassedSeparate,
    /// A committee agreed and has to assign a branch.
    Accepted,
    /// The member is in the new branch.
    Completed,
    /// The member is in the pool.
    Pooled,
    /// The separate system took the member over.
    HandedOver,
    /// Refused.
    Returned,
    /// Returned because nobody reviewed in time.
    AutoReturned,
    /// Taken back.
    Withdrawn,
}

const fn term(code: &'static str, zh: &'static str, en: &'static str) -> Term {
    Term { code, zh, en }
}

impl Chart for Stage {
    type Event = Happening;

    const ID: &'static str = "transfer.national";
    const TITLE: (&'static str, &'static str) = ("全国系统的组织关系转接申请", "an application in the national system");
    const STATES: &'static [Self] = &[
        Self::New,
        Self::PendingOut,
        Self::PendingIn,
        Self::PendingAssign,
        Self::PendingProvince,
        Self::PendingSeparate,
        Self::Completed,
        Self::InSpecialPool,
        Self::HandedOver,
        Self::Returned,
        Self::AutoReturned,
        Self::Withdrawn,
    ];
    const EVENTS: &'static [Happening] = &[
        Happening::FiledOut,
        Happening::FiledIn,
        Happening::FiledProvince,
        Happening::FiledSeparate,
        Happening::PassedIn,
        Happening::PassedSeparate,
        Happening::Accepted,
        Happening::Completed,
        Happening::Pooled,
        Happening::HandedOver,
        Happening::Returned,
        Happening::AutoReturned,
        Happening::Withdrawn,
    ];

    fn term(self) -> &'static Term {
        static TERMS: [Term; 12] = [
            term("new", "未提交", "not filed"),
            term("pending_out", "待转出组织审核", "waits for the losing side"),
            term("pending_in", "待转入组织审核", "waits for the receiving side"),
            term("pending_assign", "待分配团支部", "waits for a branch"),
            term("pending_province", "待省级团委审核", "waits for the provincial committee"),
            term("pending_separate", "待独立系统审核", "waits for a separate system"),
            term("completed", "转接完成", "completed"),
            term("in_special_pool", "已转入特殊单位专属库", "in the pool of special units"),
            term("handed_over", "已转入独立系统", "handed over to a separate system"),
            term("returned", "已退回", "returned"),
            term("auto_returned", "系统自动退回", "returned by the system"),
            term("withdrawn", "已撤销", "withdrawn"),
        ];
        let [new, out, into, assign, province, separate, done, pool, over, returned, auto, withdrawn] = &TERMS;
        match self {
            Self::New => new,
            Self::PendingOut => out,
            Self::PendingIn => into,
            Self::PendingAssign => assign,
            Self::PendingProvince => province,
            Self::PendingSeparate => separate,
            Self::Completed => done,
            Self::InSpecialPool => pool,
            Self::HandedOver => over,
            Self::Returned => returned,
            Self::AutoReturned => auto,
            Self::Withdrawn => withdrawn,
        }
    }

    fn event_term(event: Happening) -> &'static Term {
        match event {
            Happening::FiledOut => {
                &Term { code: "filed_out", zh: "提交（先转出审核）", en: "filed, losing side first" }
            }
            Happening::FiledIn => {
                &Term { code: "filed_in", zh: "提交（转入审核）", en: "filed, receiving side" }
            }
            Happening::FiledProvince => {
                &Term { code: "filed_province", zh: "提交（省级审核）", en: "filed, province" }
            }
            Happening::FiledSeparate => {
                &Term { code: "filed_separate", zh: "提交（独立系统）", en: "filed, separate system" }
            }
            Happening::PassedIn => &Term { code: "passed_in", zh: "转出审批通过", en: "losing side agrees" },
            Happening::PassedSeparate => &Term {
                code: "passed_separate",
                zh: "转出审批通过（独立系统）",
                en: "losing side agrees, separate system",
            },
            Happening::Accepted => {
                &Term { code: "accepted", zh: "转入组织审批通过（待分配）", en: "committee agrees" }
            }
            Happening::Completed => &Term { code: "completed", zh: "完成", en: "completed" },
            Happening::Pooled => &Term { code: "pooled", zh: "省级审批通过", en: "province agrees" },
            Happening::HandedOver => {
                &Term { code: "handed_over", zh: "独立系统接收", en: "separate system agrees" }
            }
            Happening::Returned => &Term { code: "returned", zh: "审批不通过", en: "refused" },
            Happening::AutoReturned => {
                &Term { code: "auto_returned", zh: "逾期自动退回", en: "not reviewed in time" }
            }
            Happening::Withdrawn => &Term { code: "withdrawn", zh: "撤销", en: "withdrawn" },
        }
    }

    #[rustfmt::skip]
    fn next(self, event: Happening) -> Option<Self> {
        use Happening as H;
        match (self, event) {
            (Self::New, H::FiledOut) => Some(Self::PendingOut),
            (Self::New, H::FiledIn) | (Self::PendingOut, H::PassedIn) => Some(Self::PendingIn),
            (Self::New, H::FiledProvince) => Some(Self::PendingProvince),
            (Self::New, H::FiledSeparate) | (Self::PendingOut, H::PassedSeparate) => Some(Self::PendingSeparate),
            (Self::PendingIn, H::Accepted) => Some(Self::PendingAssign),
            (Self::PendingOut | Self::PendingIn | Self::PendingAssign, H::Completed) => Some(Self::Completed),
            (Self::PendingProvince, H::Pooled) => Some(Self::InSpecialPool),
            (Self::PendingSeparate, H::HandedOver) => Some(Self::HandedOver),
            (
                Self::PendingOut | Self::PendingIn | Self::PendingAssign | Self::PendingProvince | Self::PendingSeparate,
                H::Returned,
            ) => Some(Self::Returned),
            (Self::PendingOut | Self::PendingIn | Self::PendingAssign | Self::PendingSeparate, H::AutoReturned) => {
                Some(Self::AutoReturned)
            }
            (Self::PendingOut | Self::PendingIn | Self::PendingProvince | Self::PendingSeparate, H::Withdrawn) => {
                Some(Self::Withdrawn)
            }
            (
                Self::New,
                H::PassedIn | H::PassedSeparate | H::Accepted | H::Completed | H::Pooled | H::HandedOver
                | H::Returned | H::AutoReturned | H::Withdrawn,
            )
            | (
                Self::PendingOut,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::Accepted | H::Pooled | H::HandedOver,
            )
            | (
                Self::PendingIn,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::PassedIn | H::PassedSeparate
                | H::Pooled | H::HandedOver,
            )
            | (
                Self::PendingAssign,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::PassedIn | H::PassedSeparate
                | H::Accepted | H::Pooled | H::HandedOver | H::Withdrawn,
            )
            | (
                Self::PendingProvince,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::PassedIn | H::PassedSeparate
                | H::Accepted | H::Completed | H::HandedOver | H::AutoReturned,
            )
            | (
                Self::PendingSeparate,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::PassedIn | H::PassedSeparate
                | H::Accepted | H::Completed | H::Pooled,
            )
            | (
                Self::Completed | Self::InSpecialPool | Self::HandedOver | Self::Returned | Self::AutoReturned
                | Self::Withdrawn,
                H::FiledOut | H::FiledIn | H::FiledProvince | H::FiledSeparate | H::PassedIn | H::PassedSeparate
                | H::Accepted | H::Completed | H::Pooled | H::HandedOver | H::Returned | H::AutoReturned | H::Withdrawn,
            ) => None,
        }
    }
}

impl Stage {
    /// Whether the application waits for somebody.
    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::New && !self.is_final()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::chart::{can_always_end, reachable};

    #[test]
    fn every_stage_is_reached_and_can_end() {
        assert_eq!(reachable::<Stage>().len(), Stage::STATES.len());
        assert!(can_always_end::<Stage>());
        let open: Vec<_> = Stage::STATES.iter().filter(|stage| stage.is_open()).collect();
        assert_eq!(open.len(), 5, "{open:?}");
    }

    #[test]
    fn terms_are_the_serialised_names() {
        for stage in Stage::STATES {
            assert_eq!(serde_json::to_value(stage).unwrap(), stage.term().code);
        }
        for event in Stage::EVENTS {
            assert_eq!(serde_json::to_value(event).unwrap(), Stage::event_term(*event).code);
        }
    }
}
