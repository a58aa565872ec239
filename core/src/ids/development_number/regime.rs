//! What was demanded of a development number, by the month of joining and the organization's region.
//!
//! The first step of each parameter begins with the month in which the League was founded (第一次全国代表大会, May 1922):
//! the front end's first branch («join < 2016-01-01») has no lower bound of its own, and nobody joined before. A repealed
//! step would mean that nothing is demanded any more.

use crate::context::Region;
use crate::kernel::{Coverage, Date, Dated, Step, YearMonth, day};
use crate::sources::faq::FAQ_2020_ENTRY;
use crate::sources::system::FRONT_END_CHECK;

/// The first day of the month in which the League was founded.
const BEGINNING: Date = day(1922, 5, 1);

/// Whether a number must be given.
pub static REQUIRED: Dated<bool> = Dated {
    id: "development_number.required",
    zh: "发展团员编号是否必填（按入团年月，除新疆外）",
    en: "whether a development number must be given, by the month of joining, outside Xinjiang",
    steps: &[
        Step { from: BEGINNING, value: Some(false), source: &FRONT_END_CHECK },
        Step { from: day(2017, 1, 1), value: Some(true), source: &FAQ_2020_ENTRY },
    ],
};

/// Whether a number must be given in organizations of Xinjiang.
pub static REQUIRED_XINJIANG: Dated<bool> = Dated {
    id: "development_number.required_xinjiang",
    zh: "发展团员编号是否必填（按入团年月，新疆的组织）",
    en: "whether a development number must be given, by the month of joining, in organizations of Xinjiang",
    steps: &[
        Step { from: BEGINNING, value: Some(false), source: &FRONT_END_CHECK },
        Step { from: day(2016, 1, 1), value: Some(true), source: &FAQ_2020_ENTRY },
    ],
};

/// How a number that is given must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// More than four characters, the first four the year of joining.
    YearAndMore,
    /// Twelve characters, the first four any year of the two: years 2017 and 2018 are interchangeable.
    TwelveOfYears {
        /// The first of the years.
        first: u16,
        /// The last of the years.
        last: u16,
    },
    /// Twelve characters, the first four the year of joining.
    Twelve,
}

/// The form that is demanded.
pub static FORM: Dated<Form> = Dated {
    id: "development_number.form",
    zh: "发展团员编号的格式（按入团年月，除新疆外）",
    en: "form of a development number, by the month of joining, outside Xinjiang",
    steps: &[
        Step { from: BEGINNING, value: Some(Form::YearAndMore), source: &FRONT_END_CHECK },
        Step {
            from: day(2017, 1, 1),
            value: Some(Form::TwelveOfYears { first: 2017, last: 2018 }),
            source: &FRONT_END_CHECK,
        },
        Step { from: day(2019, 1, 1), value: Some(Form::Twelve), source: &FRONT_END_CHECK },
    ],
};

/// The form that is demanded in organizations of Xinjiang.
pub static FORM_XINJIANG: Dated<Form> = Dated {
    id: "development_number.form_xinjiang",
    zh: "发展团员编号的格式（按入团年月，新疆的组织）",
    en: "form of a development number, by the month of joining, in organizations of Xinjiang",
    steps: &[
        Step { from: BEGINNING, value: Some(Form::YearAndMore), source: &FRONT_END_CHECK },
        Step { from: day(2016, 1, 1), value: Some(Form::Twelve), source: &FRONT_END_CHECK },
        Step {
            from: day(2017, 1, 1),
            value: Some(Form::TwelveOfYears { first: 2017, last: 2018 }),
            source: &FRONT_END_CHECK,
        },
        Step { from: day(2019, 1, 1), value: Some(Form::Twelve), source: &FRONT_END_CHECK },
    ],
};

/// The beginnings of the 16-character numbers that Shandong issued before the form was unified. They hold in every
/// organization, since members move: «山东有一批特殊的16位编号 年份不需要相同».
pub static LEGACY_PREFIXES: Dated<&[&str]> = Dated {
    id: "development_number.legacy_prefixes",
    zh: "16位编号可用的前六位（按入团年月，山东早期批次）",
    en: "first six characters of the 16-character numbers of Shandong's early batches, by the month of joining",
    steps: &[
        Step { from: BEGINNING, value: Some(&[]), source: &FRONT_END_CHECK },
        Step { from: day(2015, 1, 1), value: Some(&["201516"]), source: &FRONT_END_CHECK },
        Step { from: day(2016, 1, 1), value: Some(&["201516", "201617"]), source: &FRONT_END_CHECK },
        Step { from: day(2017, 1, 1), value: Some(&["201617"]), source: &FRONT_END_CHECK },
        Step { from: day(2018, 1, 1), value: Some(&[]), source: &FRONT_END_CHECK },
    ],
};

/// What is demanded of someone who joined in a month, in an organization of a region.
#[derive(Debug, Clone, Copy)]
pub(super) struct Regime {
    /// Whether a number must be given.
    pub(super) required: bool,
    /// How it must look; `None` if nothing is demanded.
    pub(super) form: Option<Form>,
    /// With what a number of 16 characters may begin.
    pub(super) legacy: &'static [&'static str],
}

impl Regime {
    /// Gives what is demanded; the first month that is covered if the month of joining lies before it.
    pub(super) fn of(join: YearMonth, region: Region) -> Result<Self, YearMonth> {
        let day = join.first_day();
        let (required, form) = if region.is_xinjiang() {
            (REQUIRED_XINJIANG.on(day), FORM_XINJIANG.on(day))
        } else {
            (REQUIRED.on(day), FORM.on(day))
        };
        if let Err(Coverage::BeforeFirst { first, .. }) = form {
            return Err(YearMonth::of(first));
        }
        Ok(Self {
            required: required.is_ok_and(|(required, _)| required),
            form: form.ok().map(|(form, _)| form),
            legacy: LEGACY_PREFIXES.on(day).map(|(prefixes, _)| prefixes).unwrap_or_default(),
        })
    }
}

/// The year from which a number must be given, for messages.
pub(super) fn required_since(region: Region) -> u16 {
    let parameter = if region.is_xinjiang() { &REQUIRED_XINJIANG } else { &REQUIRED };
    let step = parameter.steps.iter().find(|step| step.value == Some(true));
    step.map_or(0, |step| YearMonth::of(step.from).year())
}

/// Whether a beginning of 16 characters is right for any month of joining.
pub(super) fn is_legacy_at_all(text: &str) -> bool {
    let mut prefixes = LEGACY_PREFIXES.steps.iter().filter_map(|step| step.value).flatten();
    prefixes.any(|prefix| text.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_parameters_begin_on_one_day_and_never_end() {
        for steps in [REQUIRED.steps, REQUIRED_XINJIANG.steps] {
            assert!(steps[0].from == BEGINNING && steps.iter().all(|step| step.value.is_some()));
        }
        for steps in [FORM.steps, FORM_XINJIANG.steps] {
            assert!(steps[0].from == BEGINNING && steps.iter().all(|step| step.value.is_some()));
        }
        assert_eq!(LEGACY_PREFIXES.steps[0].from, BEGINNING);
    }

    #[test]
    fn messages_name_the_year_of_the_region() {
        assert_eq!(required_since(Region::Unspecified), 2017);
        assert_eq!(required_since(Region::Province(65)), 2016);
    }
}
