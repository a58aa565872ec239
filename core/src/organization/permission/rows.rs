//! The rows of the matrix, one for each action, and where each was read.
//!
//! Columns: the member, the branch's administrator, the own administrator above branches, the direct superior's, one
//! further up, the back office, anybody else.

use super::table::{Answer, Cell, Row};
use super::words::{Action, Approver, Condition};
use crate::kernel::{Grade, Source};
use crate::sources::accounts::EDIT_CLAIM_2026;
use crate::sources::accounts::RESET_CODE_GUIDE_2025;
use crate::sources::faq::{FAQ_2019_Q4, FAQ_COPY_IMPORT, FAQ_COPY_TEMPLATE_MIX};
use crate::sources::league::{
    ARCHIVE_GUIDE_2020, LEAGUE_CONSTITUTION_2023_ART_8, LEAGUE_CONSTITUTION_2023_ART_34, SCHOOL_GUIDE_GUANGXI,
};
use crate::sources::organization::{
    ELECTION_RULES_2025_ART_4, GRADUATE_MANUAL_2023, ORGANIZATION_MANUAL_2020, ORGANIZATION_MANUAL_2021,
};
use crate::sources::permission::{
    FAQ_COPY_ADMINISTRATOR, FAQ_COPY_MIGRATION, GRADUATE_DELETION_2020, QUERY_SCOPE_MESSAGE,
};
use crate::sources::system::{ARCHIVE_SERVER_CODE, GUANGDONG_2019};

type Sources = &'static [&'static Source];

const fn cell(answer: Answer, conditions: &'static [Condition], sources: Sources) -> Cell {
    let grade = match sources {
        [best, ..] => best.grade,
        [] => Grade::Inferred,
    };
    Cell { answer, conditions, sources, grade }
}

const fn inferred(answer: Answer, conditions: &'static [Condition], sources: Sources) -> Cell {
    Cell { answer, conditions, sources, grade: Grade::Inferred }
}

const fn refused(sources: Sources) -> Cell {
    cell(Answer::Refused, &[], sources)
}

const fn unlisted(sources: Sources) -> Cell {
    inferred(Answer::Unlisted, &[], sources)
}

const fn unknown(sources: Sources) -> Cell {
    inferred(Answer::Unknown, &[], sources)
}

/// Nobody acts on an organization that is neither his own nor below it: the system shows him nothing of it.
const OUTSIDE: Cell = refused(QUERY_SCOPE);
const QUERY_SCOPE: Sources = &[&QUERY_SCOPE_MESSAGE];

/// The rows, in the order of the actions.
pub(super) static ROWS: [Row; 23] = [
    // Own administrator: approved by the superior; direct superior: at once. No other way is told.
    Row {
        action: Action::EditOrganization,
        columns: [
            &[refused(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::NeedsApproval(&[Approver::DirectSuperior]), &[], &[&FAQ_COPY_IMPORT])],
            &[cell(Answer::NeedsApproval(&[Approver::DirectSuperior]), &[], &[&FAQ_COPY_IMPORT])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_COPY_IMPORT])],
            &[unknown(&[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[refused(&[&FAQ_COPY_IMPORT, &QUERY_SCOPE_MESSAGE])],
        ],
    },
    // The same pattern.
    Row {
        action: Action::ChangeAdministrator,
        columns: [
            &[refused(&[&FAQ_COPY_ADMINISTRATOR])],
            &[cell(Answer::NeedsApproval(&[Approver::DirectSuperior]), &[], &[&FAQ_COPY_ADMINISTRATOR])],
            &[cell(Answer::NeedsApproval(&[Approver::DirectSuperior]), &[], &[&FAQ_COPY_ADMINISTRATOR])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_COPY_ADMINISTRATOR])],
            &[unknown(&[&FAQ_COPY_ADMINISTRATOR])],
            &[unlisted(&[&FAQ_COPY_ADMINISTRATOR])],
            &[refused(&[&FAQ_COPY_ADMINISTRATOR, &QUERY_SCOPE_MESSAGE])],
        ],
    },
    // The superior generates it for one organization; nobody does for his own.
    Row {
        action: Action::IssueRegistrationCode,
        columns: [
            &[refused(&[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[refused(&[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[refused(&[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[unlisted(&[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[unlisted(&[&FAQ_2019_Q4, &ORGANIZATION_MANUAL_2020])],
            &[OUTSIDE],
        ],
    },
    // Direct subordinates only, one level at a time.
    Row {
        action: Action::CreateOrganization,
        columns: [
            &[refused(&[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[refused(&[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[refused(&[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[cell(Answer::AtOnce, &[], &[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[refused(&[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[unlisted(&[&ORGANIZATION_MANUAL_2020, &ORGANIZATION_MANUAL_2021])],
            &[OUTSIDE],
        ],
    },
    // The national answer is lost: the direct superior of an empty organization is Guangdong's rule; that the
    // university's committee deletes emptied graduating branches is one university's notice.
    Row {
        action: Action::DeleteOrganization,
        columns: [
            &[unlisted(&[&GUANGDONG_2019])],
            &[unlisted(&[&GUANGDONG_2019])],
            &[unlisted(&[&GUANGDONG_2019])],
            &[cell(Answer::AtOnce, &[Condition::Empty], &[&GUANGDONG_2019])],
            &[
                cell(Answer::AtOnce, &[Condition::GraduatedOut], &[&GRADUATE_DELETION_2020]),
                unknown(&[&GRADUATE_DELETION_2020, &GUANGDONG_2019]),
            ],
            &[unlisted(&[&GUANGDONG_2019])],
            &[OUTSIDE],
        ],
    },
    // Within a province the organization applies, its old superior approves, then the target; across provinces the provincial
    // administrator asks the back office.
    Row {
        action: Action::MigrateOrganization,
        columns: [
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[cell(
                Answer::NeedsApproval(&[Approver::DirectSuperior, Approver::TargetOrganization]),
                &[Condition::BelowProvince, Condition::WithinProvince],
                &[&FAQ_COPY_MIGRATION],
            )],
            &[cell(
                Answer::NeedsApproval(&[Approver::DirectSuperior, Approver::TargetOrganization]),
                &[Condition::BelowProvince, Condition::WithinProvince],
                &[&FAQ_COPY_MIGRATION],
            )],
            &[
                cell(Answer::Decides, &[Condition::WithinProvince], &[&FAQ_COPY_MIGRATION]),
                cell(
                    Answer::NeedsApproval(&[Approver::BackOffice]),
                    &[Condition::AcrossProvinces, Condition::OfProvince],
                    &[&FAQ_COPY_MIGRATION],
                ),
                refused(&[&FAQ_COPY_MIGRATION]),
            ],
            &[
                cell(Answer::Decides, &[Condition::Receiving, Condition::WithinProvince], &[&FAQ_COPY_MIGRATION]),
                cell(
                    Answer::NeedsApproval(&[Approver::BackOffice]),
                    &[Condition::AcrossProvinces, Condition::OfProvince],
                    &[&FAQ_COPY_MIGRATION],
                ),
                unlisted(&[&FAQ_COPY_MIGRATION]),
            ],
            &[cell(Answer::AtOnce, &[Condition::AcrossProvinces], &[&FAQ_COPY_MIGRATION])],
            &[
                cell(Answer::Decides, &[Condition::Receiving, Condition::WithinProvince], &[&FAQ_COPY_MIGRATION]),
                OUTSIDE,
            ],
        ],
    },
    // Members sit in branches only: the branch's administrator or its direct superior's.
    Row {
        action: Action::EnterMembers,
        columns: [
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_COPY_IMPORT])],
            &[refused(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::AtOnce, &[Condition::TargetBranch], &[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[OUTSIDE],
        ],
    },
    // Each organization enters its own; that of leading bodies is inferred. That a superior enters those of its branches is
    // read from the name of a template.
    Row {
        action: Action::EnterCadres,
        columns: [
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_COPY_IMPORT])],
            &[
                cell(Answer::AtOnce, &[Condition::OfCommittee], &[&FAQ_COPY_IMPORT]),
                inferred(Answer::AtOnce, &[Condition::OfLeadingBody], &[&FAQ_COPY_IMPORT]),
            ],
            &[
                inferred(Answer::AtOnce, &[Condition::TargetBranch], &[&FAQ_COPY_TEMPLATE_MIX]),
                unlisted(&[&FAQ_COPY_IMPORT]),
            ],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[OUTSIDE],
        ],
    },
    // The invitation function of leading bodies, committees, work committees and general branches.
    Row {
        action: Action::InviteRegistered,
        columns: [
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[cell(Answer::AtOnce, &[], &[&FAQ_COPY_MIGRATION])],
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[unlisted(&[&FAQ_COPY_MIGRATION])],
            &[OUTSIDE],
        ],
    },
    // The branch's administrator at once; the member and the direct superior by one page of low authority.
    Row {
        action: Action::EditProfile,
        columns: [
            &[cell(Answer::AtOnce, &[], &[&EDIT_CLAIM_2026])],
            &[cell(Answer::AtOnce, &[], &[&SCHOOL_GUIDE_GUANGXI])],
            &[unlisted(&[&SCHOOL_GUIDE_GUANGXI])],
            &[cell(Answer::AtOnce, &[], &[&EDIT_CLAIM_2026])],
            &[unlisted(&[&SCHOOL_GUIDE_GUANGXI])],
            &[unlisted(&[&SCHOOL_GUIDE_GUANGXI])],
            &[OUTSIDE],
        ],
    },
    // Reported level by level to the provincial committee, deleted centrally.
    Row {
        action: Action::DeleteMisidentified,
        columns: [
            &[unlisted(&[&SCHOOL_GUIDE_GUANGXI])],
            &[cell(
                Answer::NeedsApproval(&[Approver::ProvincialCommittee, Approver::BackOffice]),
                &[],
                &[&SCHOOL_GUIDE_GUANGXI],
            )],
            &[cell(
                Answer::NeedsApproval(&[Approver::ProvincialCommittee, Approver::BackOffice]),
                &[],
                &[&SCHOOL_GUIDE_GUANGXI],
            )],
            &[cell(
                Answer::NeedsApproval(&[Approver::ProvincialCommittee, Approver::BackOffice]),
                &[],
                &[&SCHOOL_GUIDE_GUANGXI],
            )],
            &[cell(
                Answer::NeedsApproval(&[Approver::ProvincialCommittee, Approver::BackOffice]),
                &[],
                &[&SCHOOL_GUIDE_GUANGXI],
            )],
            &[cell(Answer::AtOnce, &[], &[&SCHOOL_GUIDE_GUANGXI])],
            &[OUTSIDE],
        ],
    },
    // Guangdong: the branch files it, the direct superior approves.
    Row {
        action: Action::DeleteMisplaced,
        columns: [
            &[unlisted(&[&GUANGDONG_2019])],
            &[cell(Answer::NeedsApproval(&[Approver::DirectSuperior]), &[], &[&GUANGDONG_2019])],
            &[unlisted(&[&GUANGDONG_2019])],
            &[cell(Answer::Decides, &[], &[&GUANGDONG_2019])],
            &[unlisted(&[&GUANGDONG_2019])],
            &[unlisted(&[&GUANGDONG_2019])],
            &[OUTSIDE],
        ],
    },
    // Every administrator but the branch's.
    Row {
        action: Action::MarkGraduation,
        columns: [
            &[unlisted(&[&GRADUATE_MANUAL_2023])],
            &[refused(&[&GRADUATE_MANUAL_2023])],
            &[cell(Answer::AtOnce, &[Condition::SchoolBranch], &[&GRADUATE_MANUAL_2023])],
            &[cell(Answer::AtOnce, &[Condition::SchoolBranch], &[&GRADUATE_MANUAL_2023])],
            &[cell(Answer::AtOnce, &[Condition::SchoolBranch], &[&GRADUATE_MANUAL_2023])],
            &[unlisted(&[&GRADUATE_MANUAL_2023])],
            &[OUTSIDE],
        ],
    },
    // The administrator that received the member.
    Row {
        action: Action::AllocateTransferred,
        columns: [
            &[unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023])],
            &[unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023])],
            &[
                cell(Answer::AtOnce, &[Condition::OfCommittee], &[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023]),
                unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023]),
            ],
            &[unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023])],
            &[unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023])],
            &[unlisted(&[&FAQ_COPY_IMPORT, &GRADUATE_MANUAL_2023])],
            &[OUTSIDE],
        ],
    },
    // The member, or an organization, outwards or inwards.
    Row {
        action: Action::StartTransfer,
        columns: [
            &[cell(Answer::NeedsApproval(&[Approver::TransferParties]), &[], &[&GRADUATE_MANUAL_2023])],
            &[cell(Answer::NeedsApproval(&[Approver::TransferParties]), &[], &[&GRADUATE_MANUAL_2023])],
            &[cell(Answer::NeedsApproval(&[Approver::TransferParties]), &[], &[&GRADUATE_MANUAL_2023])],
            &[unlisted(&[&GRADUATE_MANUAL_2023])],
            &[unlisted(&[&GRADUATE_MANUAL_2023])],
            &[unlisted(&[&GRADUATE_MANUAL_2023])],
            &[OUTSIDE],
        ],
    },
    // Both sides: a branch or its direct superior, or the committee that receives.
    Row {
        action: Action::ApproveTransfer,
        columns: [
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::Decides, &[], &[&FAQ_COPY_IMPORT])],
            &[cell(Answer::Decides, &[Condition::OfCommittee], &[&FAQ_COPY_IMPORT]), unlisted(&[&FAQ_COPY_IMPORT])],
            &[cell(Answer::Decides, &[], &[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[unlisted(&[&FAQ_COPY_IMPORT])],
            &[OUTSIDE],
        ],
    },
    // The branch's administrator for members, the superior for him and for the secretary.
    Row {
        action: Action::IssueResetCode,
        columns: [
            &[unlisted(&[&RESET_CODE_GUIDE_2025])],
            &[cell(Answer::AtOnce, &[], &[&RESET_CODE_GUIDE_2025])],
            &[unlisted(&[&RESET_CODE_GUIDE_2025])],
            &[cell(Answer::AtOnce, &[Condition::BranchOfficer], &[&RESET_CODE_GUIDE_2025])],
            &[unlisted(&[&RESET_CODE_GUIDE_2025])],
            &[unlisted(&[&RESET_CODE_GUIDE_2025])],
            &[OUTSIDE],
        ],
    },
    // Branches and general branches need the committee's approval; the others upload directly. Who is which is read in
    // unverified code too.
    Row {
        action: Action::UploadArchive,
        columns: [
            &[unlisted(&[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE])],
            &[cell(
                Answer::NeedsApproval(&[Approver::SuperiorCommittee]),
                &[],
                &[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE],
            )],
            &[
                cell(
                    Answer::NeedsApproval(&[Approver::SuperiorCommittee]),
                    &[Condition::OfGeneralBranch],
                    &[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE],
                ),
                cell(Answer::AtOnce, &[], &[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE]),
            ],
            &[cell(Answer::Decides, &[], &[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE])],
            &[unlisted(&[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE])],
            &[unlisted(&[&ARCHIVE_GUIDE_2020, &ARCHIVE_SERVER_CODE])],
            &[OUTSIDE],
        ],
    },
    // Branch meeting, basic committee, then county level or above.
    Row {
        action: Action::Discipline,
        columns: [
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_34])],
            &[cell(
                Answer::NeedsApproval(&[Approver::BranchMeeting, Approver::BasicCommittee, Approver::CountyOrAbove]),
                &[],
                &[&LEAGUE_CONSTITUTION_2023_ART_34],
            )],
            &[
                cell(Answer::Decides, &[Condition::OfCounty], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                cell(Answer::NeedsApproval(&[Approver::CountyOrAbove]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[
                cell(Answer::Decides, &[Condition::OfCounty], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                cell(Answer::NeedsApproval(&[Approver::CountyOrAbove]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[
                cell(Answer::Decides, &[Condition::OfCounty], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_34])],
            &[OUTSIDE],
        ],
    },
    // The same way, but the provincial or the central committee approves.
    Row {
        action: Action::Expel,
        columns: [
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_34])],
            &[cell(
                Answer::NeedsApproval(&[
                    Approver::BranchMeeting,
                    Approver::BasicCommittee,
                    Approver::ProvincialCommittee,
                ]),
                &[],
                &[&LEAGUE_CONSTITUTION_2023_ART_34],
            )],
            &[
                cell(Answer::Decides, &[Condition::OfProvince], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                cell(Answer::NeedsApproval(&[Approver::ProvincialCommittee]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[
                cell(Answer::Decides, &[Condition::OfProvince], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                cell(Answer::NeedsApproval(&[Approver::ProvincialCommittee]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[
                cell(Answer::Decides, &[Condition::OfProvince], &[&LEAGUE_CONSTITUTION_2023_ART_34]),
                unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_34]),
            ],
            &[cell(Answer::Decides, &[], &[&LEAGUE_CONSTITUTION_2023_ART_34])],
            &[OUTSIDE],
        ],
    },
    // The member applies, the branch meeting removes, the superior takes note.
    Row {
        action: Action::LeaveVoluntarily,
        columns: [
            &[cell(Answer::NeedsApproval(&[Approver::BranchMeeting]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[cell(Answer::NeedsApproval(&[Approver::BranchMeeting]), &[], &[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[cell(Answer::ForTheRecord, &[], &[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[OUTSIDE],
        ],
    },
    // The branch meeting removes, the superior approves.
    Row {
        action: Action::RemoveInactive,
        columns: [
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[cell(
                Answer::NeedsApproval(&[Approver::BranchMeeting, Approver::DirectSuperior]),
                &[],
                &[&LEAGUE_CONSTITUTION_2023_ART_8],
            )],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[cell(Answer::Decides, &[], &[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[unlisted(&[&LEAGUE_CONSTITUTION_2023_ART_8])],
            &[OUTSIDE],
        ],
    },
    // The Party organization and the superior approve.
    Row {
        action: Action::MoveElection,
        columns: [
            &[unlisted(&[&ELECTION_RULES_2025_ART_4])],
            &[cell(
                Answer::NeedsApproval(&[Approver::PartyOrganization, Approver::DirectSuperior]),
                &[],
                &[&ELECTION_RULES_2025_ART_4],
            )],
            &[cell(
                Answer::NeedsApproval(&[Approver::PartyOrganization, Approver::DirectSuperior]),
                &[],
                &[&ELECTION_RULES_2025_ART_4],
            )],
            &[cell(Answer::Decides, &[], &[&ELECTION_RULES_2025_ART_4])],
            &[unlisted(&[&ELECTION_RULES_2025_ART_4])],
            &[unlisted(&[&ELECTION_RULES_2025_ART_4])],
            &[OUTSIDE],
        ],
    },
];
