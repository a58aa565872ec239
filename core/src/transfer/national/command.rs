//! What somebody may want to do with an application.

use serde::Deserialize;

use crate::transfer::key::{MemberId, OrganizationId};
use crate::transfer::reason::ReasonForm;
use crate::transfer::world::{Line, SeparateSystem};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Files the application (关系转接、办理转入、办理转出).
    File(Box<FileForm>),
    /// Takes an application over from a separate system.
    Receive {
        /// The key under which the member is to be known here.
        member: MemberId,
        /// The exact full name (组织全称) of the target.
        full_name: String,
    },
    /// Agrees (审批通过).
    Approve,
    /// Refuses (审批不通过).
    Reject,
    /// Assigns a branch (分配团支部).
    Assign {
        /// The branch.
        branch: OrganizationId,
    },
    /// Takes the application back (撤销).
    Withdraw,
    /// Lets the system do what is due today. Nothing happens before it is due, so it can be called every day.
    Tick,
}

/// Which of the two forms an administrator fills in; a member's own form is `out`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// A transfer in (办理转入): the receiving side starts.
    In,
    /// A transfer out (办理转出): the losing side or the member starts.
    #[default]
    Out,
}

/// Where the member is to go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Destination {
    /// To an organization of the national system.
    Organization {
        /// The organization.
        organization: OrganizationId,
    },
    /// To a separate system; there the organization is named by its full name, not picked.
    Separate {
        /// That system.
        system: SeparateSystem,
        /// The exact full name (组织全称) in that system.
        full_name: String,
    },
    /// To the pool of special units (特殊单位专属库).
    SpecialPool,
}

/// The form of an application.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileForm {
    /// Whom it is about.
    pub member: MemberId,
    /// In or out.
    #[serde(default)]
    pub direction: Direction,
    /// Where to.
    pub to: Destination,
    /// The reason and the fields it asks for. Its day, its target and who initiates are filled in from the command.
    pub form: ReasonForm,
    /// The line of the employer, where a system committee (系统团委) may be the right tree.
    #[serde(default)]
    pub line: Option<Line>,
    /// Whether enlistment, or the secrecy of the unit, is confirmed.
    #[serde(default)]
    pub confirmed: bool,
}
