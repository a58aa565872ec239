//! stub
pub struct Years {
    pub first: u16,
    pub last: Option<u16>,
}
pub fn years(code: u32) -> Option<Years> {
    if is_province((code / 10000) as u8) && code % 10000 < 6000 {
        Some(Years { first: 1980, last: None })
    } else {
        None
    }
}
pub fn is_province(two: u8) -> bool {
    matches!(two, 11..=15|21..=23|31..=37|41..=46|50..=54|61..=65|71|81..=83)
}
pub fn name_on(_code: u32, _year: u16) -> Option<&'static str> {
    None
}
pub fn full_name_on(_code: u32, _year: u16) -> [Option<&'static str>; 3] {
    [None; 3]
}
