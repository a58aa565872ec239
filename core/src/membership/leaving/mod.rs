//! Leaving the League: [`overage`] at 28 (超龄离团), and the [`procedure`] of all three ways: at one's own wish (退团), by
//! staying away (自行脱团), over age. Expulsion stands with [`super::discipline`].

pub mod overage;
pub mod procedure;
