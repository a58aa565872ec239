//! What every check is asked with, from Python's values: the day, the region, the policy.

use std::fmt::Write;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDate, PyDateAccess, PyDateTime, PyDict, PyString};
use serde_json::Value as Json;
use zhtj::kernel::{Date, Lang, Reveal};
use zhtj::wire::{self, Request};

use crate::failure::Failure;

/// The keywords that all bulk calls share.
pub(crate) struct Asked {
    request: Request<()>,
}

impl Asked {
    /// Reads them. `policy` is a mapping or the JSON text of one, with the names of the JSON contract.
    ///
    /// # Errors
    /// `request.*`, its path beginning with the keyword; `TypeError` for a value of another type.
    pub(crate) fn new(
        today: &Bound<'_, PyAny>,
        region: Option<&str>,
        policy: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let mut json = format!(r#"{{"today":"{}","input":null"#, date(today, "today")?);
        if let Some(region) = region {
            let _ = write!(json, r#","region":{}"#, Json::from(region));
        }
        if let Some(policy) = policy {
            let _ = write!(json, r#","policy":{}"#, json_of(policy)?);
        }
        json.push('}');
        let request = wire::frame(&json).map_err(Failure::from)?;
        Ok(Self { request })
    }

    /// The context of a check.
    pub(crate) const fn context(&self) -> zhtj::context::Context<'_> {
        self.request.context()
    }
}

/// The JSON text of a mapping; text is taken for JSON already.
pub(crate) fn json_of(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_cow()?.into_owned());
    }
    let dumps = value.py().import("json")?.getattr("dumps")?;
    let options = PyDict::new(value.py());
    options.set_item("allow_nan", false)?;
    dumps.call((value,), Some(&options))?.extract()
}

/// A day. A time is refused: which day it lies in depends on the zone, which only the caller knows.
pub(crate) fn date(value: &Bound<'_, PyAny>, name: &str) -> PyResult<Date> {
    let wrong = || {
        let kind = value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string());
        PyTypeError::new_err(format!("{name} must be a datetime.date, not {kind}"))
    };
    if value.is_instance_of::<PyDateTime>() {
        return Err(wrong());
    }
    let date = value.cast::<PyDate>().map_err(|_| wrong())?;
    let day = Date::from_ymd_opt(date.get_year(), u32::from(date.get_month()), u32::from(date.get_day()));
    day.ok_or_else(wrong)
}

/// A language by its code.
pub(crate) fn lang(name: &str) -> Result<Lang, Failure> {
    match name {
        "zh" => Ok(Lang::Zh),
        "en" => Ok(Lang::En),
        _ => Err(Failure::value("/lang", "expected zh or en")),
    }
}

/// Whether personal data is shown.
pub(crate) const fn reveal(full: bool) -> Reveal {
    if full { Reveal::Full } else { Reveal::Masked }
}
