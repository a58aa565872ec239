use super::*;

fn span(first: u16, last: impl Into<Option<u16>>) -> Years {
    Years { first, last: last.into() }
}

#[test]
fn a_county_that_became_a_district_has_two_codes() {
    assert_eq!(years(110_221), Some(span(1982, 1999)));
    assert_eq!(years(110_114), Some(span(1999, None)));
}

#[test]
fn codes_of_no_table_are_unknown() {
    for code in [0, 1, 100, 10_000, 110_199, 320_219, 321_119, 810_101, 830_001, 910_000, 990_000] {
        assert_eq!(years(code), None, "{code}");
    }
    for code in [1_000_000, 1_110_105, 11_010_500, u32::MAX] {
        assert_eq!(years(code), None, "{code}");
    }
}

#[test]
fn residence_permits_have_three_codes_since_2018() {
    for code in [810_000, 820_000, 830_000] {
        assert_eq!(years(code), Some(span(2018, None)), "{code}");
    }
    assert!(years(710_000).is_some_and(|y| y.last.is_none()));
}

#[test]
fn provinces_founded_later_begin_then() {
    assert_eq!(years(460_000), Some(span(1988, None)));
    assert_eq!(years(500_000), Some(span(1997, None)));
    assert_eq!(years(510_200), Some(span(1980, 1997)));
    assert_eq!(years(460_300), Some(span(2012, None)));
}

#[test]
fn new_cities_of_xinjiang_come_one_by_one() {
    assert_eq!(years(659_001), Some(span(1985, None)));
    assert_eq!(years(659_011), Some(span(2021, None)));
    assert_eq!(years(659_012), Some(span(2023, None)));
}

#[test]
fn recent_abolitions_are_in_the_table() {
    assert_eq!(years(330_103), Some(span(1980, 2021)));
    assert_eq!(years(110_103), Some(span(1980, 2010)));
    assert_eq!(years(540_422), Some(span(2015, 2023)));
    assert_eq!(years(540_481), Some(span(2023, None)));
}

#[test]
fn rare_years_are_found_beside_the_common_ones() {
    // A planned city of one year, abolished within the next.
    assert_eq!(years(370_620), Some(span(1985, 1986)));
}

#[test]
fn province_digits_are_the_real_ones() {
    let real: Vec<u8> = (0..=u8::MAX).filter(|two| is_province(*two)).collect();
    assert_eq!(
        real,
        [
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83
        ]
    );
}

#[cfg(feature = "division-names")]
mod of_names {
    use super::*;

    #[test]
    fn a_code_out_of_use_for_years_has_two_periods() {
        // Haikou had the code, became a county-level city, and rose again.
        let all: Vec<_> = names(441_000).map(|p| (p.name, p.years.first, p.years.last)).collect();
        assert_eq!(all, [("海口市", 1980, Some(1983)), ("海口市", 1987, Some(1988))]);
        assert_eq!(years(441_000), Some(span(1980, 1988)));
    }

    #[test]
    fn a_code_given_to_another_unit_tells_both() {
        let all: Vec<_> = names(410_307).map(|p| p.name).collect();
        assert_eq!(all, ["洛龙区", "偃师区"]);
        assert_eq!(name_on(410_307, 2004), Some("洛龙区"));
        // 2014 and 2015 lie outside; the nearer period counts, the newer where both are as near.
        assert_eq!(name_on(410_307, 2013), Some("洛龙区"));
        assert_eq!(name_on(410_307, 2014), Some("偃师区"));
    }

    #[test]
    fn years_outside_take_the_nearest_name() {
        assert_eq!(name_on(330_103, 0), Some("下城区"));
        assert_eq!(name_on(330_103, u16::MAX), Some("下城区"));
        assert_eq!(name_on(830_000, 1990), Some("台湾"));
    }

    #[test]
    fn headings_are_left_out_above_a_unit() {
        assert_eq!(full_name_on(429_004, 2020), [Some("湖北省"), None, Some("仙桃市")]);
        assert_eq!(full_name_on(310_115, 2020), [Some("上海市"), None, Some("浦东新区")]);
        assert_eq!(full_name_on(110_100, 2020), [Some("北京市"), Some("市辖区"), None]);
        assert_eq!(full_name_on(460_000, 1970), [Some("海南省"), None, None]);
    }

    #[test]
    fn parts_in_no_table_stay_empty() {
        assert_eq!(full_name_on(119_999, 2020), [Some("北京市"), None, None]);
        assert_eq!(full_name_on(990_101, 2020), [None; 3]);
        assert_eq!(full_name_on(u32::MAX, 2020), [None; 3]);
        assert_eq!(names(990_101).next(), None);
    }
}
