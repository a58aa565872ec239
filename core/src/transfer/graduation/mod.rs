//! Graduates (毕业学生团员): see the appendix of the FAQ.

pub mod policy;
