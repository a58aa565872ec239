//! Options that checks take, from words to values.

use std::io::Read;
use std::path::Path;

use serde::de::DeserializeOwned;
use zhtj::context::{Context, Region};
use zhtj::kernel::{Date, Reveal};
use zhtj::policy::Policy;

use crate::args::Asking;
use crate::failure::Failure;
use crate::{files, json};

/// A file of options is a few hundred bytes; whatever is longer is another file.
const LONGEST: u64 = 1 << 20;

/// What a check is asked with.
#[derive(Debug)]
pub(crate) struct Terms {
    pub(crate) today: Date,
    pub(crate) region: Region,
    pub(crate) policy: Policy,
    pub(crate) reveal: Reveal,
}

impl Terms {
    /// Reads the options; the clock is asked only where no day is given.
    pub(crate) fn of(asking: &Asking, today_from_clock: Date) -> Result<Self, Failure> {
        let today = today(asking.today.as_deref(), today_from_clock)?;
        let region = region(asking.region.as_deref())?;
        let policy = options_or_default("--policy", asking.policy.as_deref())?;
        Ok(Self { today, region, policy, reveal: if asking.reveal { Reveal::Full } else { Reveal::Masked } })
    }

    /// The context of a check.
    pub(crate) const fn context(&self) -> Context<'_> {
        Context { today: self.today, region: self.region, policy: &self.policy }
    }
}

/// The day of `--today`; the clock's unless one is given.
pub(crate) fn today(text: Option<&str>, from_clock: Date) -> Result<Date, Failure> {
    let Some(text) = text else { return Ok(from_clock) };
    zhtj::kernel::date::parse_iso(text).ok_or_else(|| Failure::Value {
        option: "--today",
        value: text.to_owned(),
        expected: ("yyyy-MM-dd 格式的日期，如 2026-09-01", "a day written yyyy-MM-dd, such as 2026-09-01"),
    })
}

/// The province of `--region`.
pub(crate) fn region(text: Option<&str>) -> Result<Region, Failure> {
    text.unwrap_or_default().parse().map_err(|_| Failure::Value {
        option: "--region",
        value: text.unwrap_or_default().to_owned(),
        expected: (
            "省份的两位代码、名称或拼音，如 65、新疆、xinjiang",
            "a province: two digits, Chinese name or pinyin, such as 65, 新疆, xinjiang",
        ),
    })
}

/// The options that a file holds as JSON, each at its default unless stated; all defaults without a file.
pub(crate) fn options_or_default<T: Default + DeserializeOwned>(
    option: &'static str,
    file: Option<&Path>,
) -> Result<T, Failure> {
    file.map_or_else(|| Ok(T::default()), |file| read(option, file))
}

fn read<T: DeserializeOwned>(option: &'static str, file: &Path) -> Result<T, Failure> {
    let opened = files::open(file)?;
    let mut bytes = Vec::new();
    let failed = |error| Failure::Open { file: file.to_owned(), error };
    opened.take(LONGEST).read_to_end(&mut bytes).map_err(failed)?;
    json::read(&bytes).map_err(|problem| Failure::Options { option, file: file.to_owned(), problem })
}
