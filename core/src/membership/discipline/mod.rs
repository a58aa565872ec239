//! Discipline within the League (团纪处分): [`approval`] tells who approves a measure and what it takes away,
//! [`procedure`] is the workflow.

pub mod approval;
pub mod procedure;
