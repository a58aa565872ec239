//! What a caller may decide about the national workflow.

use serde::{Deserialize, Serialize};

use crate::kernel::Level;

/// Choices about the national workflow. Each says on what grade of source its default rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own, with a name of its own in JSON")]
pub struct NationalPolicy {
    /// A member's own application goes to the losing side first (reposted against reposted). Default true: more schools
    /// describe two approvals than one, and a branch that learns of nothing cannot hand its member over.
    pub member_needs_losing_side: bool,
    /// The direct superior of a target branch may approve in its place (not stated anywhere). Default false: the FAQ says
    /// so of the losing side only, and the right to decide is not extended by analogy.
    pub target_superior_approves: bool,
    /// The direct superior of a branch may start a transfer into it (reposted). Default true: the guide has the admitting
    /// school pull its freshmen in.
    pub superior_pulls_in: bool,
    /// Another application of the same member is open (inferred; analogous). Default `warning`: that the national system
    /// refuses the second is implied by notices only. Whichever completes first leaves the other unable to.
    pub second_application: Level,
    /// The target committee has no branch to assign (inferred). Default `warning`: the sentence of the FAQ on this
    /// precondition is cut off.
    pub empty_committee: Level,
    /// A committee that agreed may still return the application instead of assigning a branch (not stated anywhere).
    /// Default true: else an application to a committee that has no fitting branch could never end.
    pub assignment_may_be_returned: bool,
    /// Which applications are returned when nobody reviews them. Default `by_year`: what was announced for the year.
    pub auto_return: AutoReturnScope,
    /// The return also ends the wait for the losing side (not stated anywhere). Default false: the notices speak of the
    /// counterpart that must accept.
    pub auto_return_losing_side: bool,
    /// The return also ends the wait for a branch (not stated anywhere). Default false: the application has been reviewed
    /// by then.
    pub auto_return_assignment: bool,
    /// Silence of the losing side for 15 days is consent (inferred). Default false: two pages of low authority say so and
    /// no official text, and consent must not be made up.
    pub silent_approval: bool,
    /// The member holds a post (analogous). Default `note`: Beijing's system refuses it; what the national one does with
    /// posts is not known.
    pub holds_post: Level,
    /// The target is not of the line of the employer (reposted). Default `warning`: the notice tells how to choose, not
    /// that another choice is refused.
    pub line_mismatch: Level,
    /// Enlistment is not confirmed yet (reposted). Default `warning`: the notice asks for it, and nobody can see it in the
    /// system.
    pub enlistment_unconfirmed: Level,
}

impl Default for NationalPolicy {
    fn default() -> Self {
        Self {
            member_needs_losing_side: true,
            target_superior_approves: false,
            superior_pulls_in: true,
            second_application: Level::Warning,
            empty_committee: Level::Warning,
            assignment_may_be_returned: true,
            auto_return: AutoReturnScope::ByYear,
            auto_return_losing_side: false,
            auto_return_assignment: false,
            silent_approval: false,
            holds_post: Level::Note,
            line_mismatch: Level::Warning,
            enlistment_unconfirmed: Level::Warning,
        }
    }
}

/// Which applications are returned when the receiving side does not review them for 10 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AutoReturnScope {
    /// Those of which it was announced in the year. The default.
    #[default]
    ByYear,
    /// None.
    Never,
    /// Those across the border of a separate system.
    CrossSystem,
    /// Those, and after 30 September all.
    AfterSeptember,
    /// All.
    Always,
}
