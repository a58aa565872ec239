//! stub
pub fn is_assigned(n: u16) -> bool {
    n > 0 && n < 900
}
pub fn name(_n: u16) -> Option<(&'static str, &'static str)> {
    None
}
