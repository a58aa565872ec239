//! A value that changes over time, each step with its source in the same record.

use super::{Date, Source};

/// One step of a parameter: from this day on the value is this, because this source says so.
#[derive(Debug, Clone, Copy)]
pub struct Step<T: 'static> {
    /// First day of the step.
    pub from: Date,
    /// The value; `None` means the rule was repealed on that day.
    pub value: Option<T>,
    /// Who says so.
    pub source: &'static Source,
}

/// A parameter of a rule with all values it ever had.
#[derive(Debug, Clone, Copy)]
pub struct Dated<T: 'static> {
    /// The stable name, `topic.noun`.
    pub id: &'static str,
    /// What the value means, in Chinese.
    pub zh: &'static str,
    /// What the value means, with its unit, in English.
    pub en: &'static str,
    /// The steps in order of time.
    pub steps: &'static [Step<T>],
}

/// Why a parameter has no value on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Coverage {
    /// The day lies before the first known value.
    #[error("no value of {parameter} is known before {first}")]
    BeforeFirst {
        /// The parameter's name.
        parameter: &'static str,
        /// First day that is covered.
        first: Date,
    },
    /// The rule was repealed before the day.
    #[error("{parameter} was repealed on {since}")]
    Repealed {
        /// The parameter's name.
        parameter: &'static str,
        /// Day of the repeal.
        since: Date,
    },
    /// The parameter has no steps at all.
    #[error("no value of {parameter} is known")]
    Unknown {
        /// The parameter's name.
        parameter: &'static str,
    },
}

impl<T: Copy> Dated<T> {
    /// Gives the value in force on a day, with its source.
    ///
    /// # Errors
    /// [`Coverage`] where the day lies before the first known value or after a repeal: never a guess.
    pub fn on(&self, day: Date) -> Result<(T, &'static Source), Coverage> {
        let parameter = self.id;
        let Some(first) = self.steps.first() else { return Err(Coverage::Unknown { parameter }) };
        let Some(step) = self.steps.iter().rev().find(|step| step.from <= day) else {
            return Err(Coverage::BeforeFirst { parameter, first: first.from });
        };
        match step.value {
            Some(value) => Ok((value, step.source)),
            None => Err(Coverage::Repealed { parameter, since: step.from }),
        }
    }
}

/// One step of a parameter as text, for listings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    /// First day of the step.
    pub from: Date,
    /// The value as text; `None` for a repeal.
    pub value: Option<String>,
    /// Who says so.
    pub source: &'static Source,
}

/// A parameter without its type, so that parameters of all types can stand in one list.
pub trait Parameter: Sync {
    /// The stable name, `topic.noun`.
    fn id(&self) -> &'static str;
    /// What the value means: Chinese, English.
    fn meaning(&self) -> (&'static str, &'static str);
    /// All steps as text, in order of time.
    fn steps(&self) -> Vec<StepText>;
}

impl<T: Copy + Sync + std::fmt::Debug> Parameter for Dated<T> {
    fn id(&self) -> &'static str {
        self.id
    }

    fn meaning(&self) -> (&'static str, &'static str) {
        (self.zh, self.en)
    }

    fn steps(&self) -> Vec<StepText> {
        let text = |step: &Step<T>| StepText {
            from: step.from,
            value: step.value.map(|value| format!("{value:?}")),
            source: step.source,
        };
        self.steps.iter().map(text).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{Grade, day};

    static SOURCE: Source =
        Source { id: "TEST", title: "", issuer: "", date: "", article: "", url: "", grade: Grade::Inferred, quote: "" };
    static AGE: Dated<u8> = Dated {
        id: "test.age",
        zh: "",
        en: "",
        steps: &[
            Step { from: day(2010, 1, 1), value: Some(12), source: &SOURCE },
            Step { from: day(2017, 1, 1), value: Some(13), source: &SOURCE },
            Step { from: day(2020, 1, 1), value: None, source: &SOURCE },
        ],
    };

    #[test]
    fn each_step_begins_on_its_day() {
        let value = |y, m, d| AGE.on(day(y, m, d)).map(|(value, _)| value);
        assert_eq!(value(2009, 12, 31), Err(Coverage::BeforeFirst { parameter: "test.age", first: day(2010, 1, 1) }));
        assert_eq!(value(2010, 1, 1), Ok(12));
        assert_eq!(value(2016, 12, 31), Ok(12));
        assert_eq!(value(2017, 1, 1), Ok(13));
        assert_eq!(value(2020, 1, 1), Err(Coverage::Repealed { parameter: "test.age", since: day(2020, 1, 1) }));
    }
}
