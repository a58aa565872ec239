//! stub
crate::findings! {}
