//! The national workflow (组织关系转接) as a decider: [`decide`] says what follows from an act or why nothing does, [`evolve`]
//! takes an event over. FAQ questions 33 and 34, and the appendix.
//!
//! An [`Application`] is one stream of events. What it asks of the world around it is [`World`](super::world::World).

mod application;
mod clock;
mod command;
mod decide;
mod file;
#[cfg(test)]
mod histories;
mod policy;
mod pool;
mod review;
mod separate;
mod stage;
#[cfg(test)]
mod tests;

pub use application::{Application, Change, Event, Filing, Goal, Initiator, evolve};
pub use clock::RULE as SILENCE;
pub use clock::{AUTO_RETURN, AutoReturn, Automatic, Due, Scope, due};
pub use command::{Command, Destination, Direction, FileForm};
pub use decide::{Act, decide, judge, refuses};
pub use file::RULE as FILING;
pub use policy::{AutoReturnScope, NationalPolicy};
pub use pool::RULE as SPECIAL_POOL;
pub use review::RULE as REVIEW;
pub use separate::RULE as SEPARATE_SYSTEMS;
pub use stage::{Happening, Stage};
