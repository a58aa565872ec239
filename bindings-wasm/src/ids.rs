//! ID numbers by the million: no JSON, one crossing of the border for a whole column, or none but a few bytes for one.
//!
//! The caller writes bytes to where [`IdCheck::place`] or [`IdCheck::room`] says and reads plain numbers back. What is said about a number is the
//! same as the call `resident_id.check` says; a caller who wants the findings asks that call about the rows that need it.

use wasm_bindgen::prelude::*;
use zhtj::ids::resident_id::{ColumnCheck, Outcome, Sex};
use zhtj::kernel::{FindingDef, Severity};

/// Bytes for a single number.
const ONE: usize = 64;
/// Bytes of a line with a number on it.
const LINE: usize = 19;

/// A set of problems about which nothing was said yet.
const UNSAID: u16 = u16::MAX;

/// A check of many ID numbers for one day and policy.
#[wasm_bindgen]
pub struct IdCheck {
    check: ColumnCheck,
    /// Where a single number is written: more than any has, and never moved.
    one: Box<[u8; ONE]>,
    birth: i32,
    input: Vec<u8>,
    /// One word for each row, see [`word`].
    words: Vec<u32>,
    births: Vec<i32>,
    seen: Seen,
}

/// Findings seen so far, and what was said about each set of problems, so that none is looked up twice.
#[derive(Default)]
struct Seen {
    findings: Vec<&'static FindingDef>,
    said: Vec<u16>,
}

#[wasm_bindgen]
impl IdCheck {
    /// Prepares a check; the request is a frame with any input.
    ///
    /// # Errors
    /// The JSON of the error, as of a call.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &str) -> Result<Self, String> {
        let frame = zhtj::wire::form_frame(request).map_err(|error| error.to_json_text())?;
        let check = ColumnCheck::new(&frame.context());
        Ok(Self {
            check,
            one: Box::new([0; ONE]),
            birth: i32::MIN,
            input: Vec::new(),
            words: Vec::new(),
            births: Vec::new(),
            seen: Seen::default(),
        })
    }

    /// Where to write a single number of at most 64 bytes.
    pub fn place(&self) -> *const u8 {
        self.one.as_ptr()
    }

    /// Looks at the first bytes of the place as one number.
    pub fn one(&mut self, bytes: usize) -> u32 {
        let outcome = self.check.look(text(self.one.get(..bytes).unwrap_or_default()));
        self.birth = birth(&outcome);
        word(&self.check, &mut self.seen, &outcome)
    }

    /// Looks at a text of any length.
    pub fn any(&mut self, any: &str) -> u32 {
        let outcome = self.check.look(text(any.as_bytes()));
        self.birth = birth(&outcome);
        word(&self.check, &mut self.seen, &outcome)
    }

    /// The birth of the number looked at last, as in [`IdCheck::births`].
    pub fn birth(&self) -> i32 {
        self.birth
    }

    /// Where to write `bytes` bytes of a column; good until the next call of this.
    pub fn room(&mut self, bytes: usize) -> *const u8 {
        self.input.resize(bytes, 0);
        self.input.as_ptr()
    }

    /// Looks at the whole room, one number on each line; gives the number of lines. The last line needs no end.
    pub fn column(&mut self) -> usize {
        self.words.clear();
        self.births.clear();
        let Self { check, input, words, births, seen, .. } = self;
        let mut rest = Some(input.as_slice());
        while let Some(from) = rest {
            let (line, after) = first_line(from);
            rest = after;
            let outcome = check.look(text(line));
            words.push(word(check, seen, &outcome));
            births.push(birth(&outcome));
        }
        words.len()
    }

    /// Where the words of the column stand.
    pub fn words(&self) -> *const u32 {
        self.words.as_ptr()
    }

    /// Where the births of the column stand: days since 1970-01-01, the smallest number where there is none.
    pub fn births(&self) -> *const i32 {
        self.births.as_ptr()
    }

    /// The code of a finding by its place in a word.
    pub fn code(&self, place: usize) -> Option<String> {
        self.seen.findings.get(place.checked_sub(1)?).map(|def| def.code.to_owned())
    }
}

/// The memory that the places above lie in.
#[wasm_bindgen]
pub fn module_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Bytes that are no text are no number either.
fn text(bytes: &[u8]) -> Option<&str> {
    if bytes.is_empty() { None } else { Some(std::str::from_utf8(bytes).unwrap_or("\u{fffd}")) }
}

/// The first line and what follows it. Nearly every line is as long as a number, so that place is looked at first.
fn first_line(bytes: &[u8]) -> (&[u8], Option<&[u8]>) {
    if let Some((line @ [.., last], after)) =
        bytes.split_first_chunk::<LINE>().map(|(line, after)| (line.as_slice(), after))
        && *last == b'\n'
    {
        let line = line.get(..LINE - 1).unwrap_or_default();
        if !line.contains(&b'\n') {
            return (line, Some(after));
        }
    }
    match bytes.iter().position(|byte| *byte == b'\n') {
        Some(end) => (bytes.get(..end).unwrap_or_default(), bytes.get(end + 1..)),
        None => (bytes, None),
    }
}

/// What was seen: bits 0 to 7 the place of the gravest finding or 0, bits 8 to 10 its severity and 1 or 0, bits 12 and 13
/// the sex and 1 or 0.
fn word(check: &ColumnCheck, seen: &mut Seen, outcome: &Outcome) -> u32 {
    let sex = match outcome.sex() {
        None => 0,
        Some(Sex::Male) => 1,
        Some(Sex::Female) => 2,
    };
    u32::from(seen.said(check, outcome)) | sex << 12
}

impl Seen {
    fn said(&mut self, check: &ColumnCheck, outcome: &Outcome) -> u16 {
        let forms = usize::from(outcome.is_first_generation()) | usize::from(outcome.is_missing()) << 1;
        let key = usize::from(outcome.problems()) << 2 | forms;
        if key == 0 {
            return 0;
        }
        match self.said.get(key) {
            Some(&said) if said != UNSAID => said,
            _ => self.say(key, check, outcome),
        }
    }

    #[cold]
    fn say(&mut self, key: usize, check: &ColumnCheck, outcome: &Outcome) -> u16 {
        let said = check.gravest(outcome).map_or(0, |(def, severity)| {
            let known = self.findings.iter().position(|other| std::ptr::eq(*other, def));
            let place = known.unwrap_or_else(|| {
                self.findings.push(def);
                self.findings.len() - 1
            });
            let severity = match severity {
                Severity::Note => 1,
                Severity::Warning => 2,
                Severity::Undecided => 3,
                Severity::Error => 4,
            };
            u16::try_from(place + 1).unwrap_or(u16::MAX) & 0xff | severity << 8
        });
        if self.said.len() <= key {
            self.said.resize(key + 1, UNSAID);
        }
        if let Some(slot) = self.said.get_mut(key) {
            *slot = said;
        }
        said
    }
}

fn birth(outcome: &Outcome) -> i32 {
    outcome.birth_date().map_or(i32::MIN, |day| day.to_epoch_days())
}
