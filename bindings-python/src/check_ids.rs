//! Whole columns of ID numbers: one pass over the texts where they lie, one row of small columns for each.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::{ArrayRef, Date32Array, RecordBatch, StringArray};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use pyo3::prelude::*;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use zhtj::context::Context;
use zhtj::ids::resident_id::{self, COLUMN_FINDINGS, ColumnCheck, Outcome};
use zhtj::ids::{Sex, division};
use zhtj::kernel::{Diagnosis, Level, Reveal, Severity};
use zhtj::roster::findings::columns as f;

use crate::asked::{self, Asked};
use crate::capsule::refused;
use crate::cells::{Cells, Item, Visit};
use crate::column::Column;
use crate::table::Table;
use crate::vocabulary as words;

/// Rows of one record batch: its columns fit in the cache of a core, and a million rows can be shared among many.
const ROWS: usize = 1 << 16;

/// Rows whose bits fill one word of a bitmap.
const BLOCK: usize = 64;

/// Checks a column of resident ID numbers (居民身份证号码) and gives a table with a row for each, in the same order:
///
/// - `verdict`: `pass` or `fail`;
/// - `code`, `severity`: the gravest finding (the first of several), null if there is none;
/// - `document`, `birth_date`, `sex`, `division` (six digits): null if the number could not be read;
/// - with `names`: `division_name`, its full name in the year of birth, null for codes in no table;
/// - with `suggest`: `suggestion`, the safe correction or the likeliest number one slip away, masked unless `reveal`.
///   Looking for slips takes about 5 µs for each wrong number, so it is done only if asked for.
///
/// `column` is anything with the Arrow PyCapsule interface (taken without copying), a NumPy array, or an iterable of
/// `str | None`. Cells that are no text are findings, not errors: `cell.number_not_text` for a number (what its digits say is
/// in the other columns), `resident_id.precision_lost` for one whose last digits are lost, `cell.boolean`. Bytes that are not
/// UTF-8 stand for characters that no number has.
///
/// `today` is the day of the check in Asia/Shanghai; `threads` the number of threads, all cores by default; the interpreter
/// is free meanwhile.
///
/// Raises `TypeError` for what is no column, `RequestError` (`request.*`) for a region or policy that cannot be used.
///
/// >>> import datetime, zhtj
/// >>> t = zhtj.check_ids(["11010519491231002X", "110105194912310021", None], today=datetime.date(2026, 11, 22))
/// >>> t.to_pydict().pop("code")
/// [None, 'resident_id.check_character', 'resident_id.empty']
#[pyfunction]
#[pyo3(signature = (column, *, today, region = None, policy = None, reveal = false, names = false, suggest = false, threads = None))]
#[expect(clippy::too_many_arguments, reason = "keywords of a Python function")]
pub(crate) fn check_ids(
    py: Python<'_>,
    column: &Bound<'_, PyAny>,
    today: &Bound<'_, PyAny>,
    region: Option<&str>,
    policy: Option<&Bound<'_, PyAny>>,
    reveal: bool,
    names: bool,
    suggest: bool,
    threads: Option<usize>,
) -> PyResult<Table> {
    let asked = Asked::new(today, region, policy)?;
    let column = Column::of(column)?;
    py.detach(|| {
        let context = asked.context();
        let job = Job {
            context,
            check: ColumnCheck::new(&context),
            cell_type: context.policy.roster.cell_type,
            schema: schema(names, suggest),
            offsets: offsets(),
            names,
            suggest: suggest.then_some(asked::reveal(reveal)),
        };
        let run = || column.each_part(Run(&job, threads != Some(1)));
        let parts = match threads {
            None | Some(0 | 1) => run(),
            Some(threads) => {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
                pool.map_err(|error| pyo3::exceptions::PyRuntimeError::new_err(error.to_string()))?.install(run)
            }
        };
        let mut batches = Vec::new();
        for part in parts {
            batches.extend(part.map_err(|error| refused(&error))?);
        }
        Ok(Table::new(job.schema, batches))
    })
}

fn schema(names: bool, suggest: bool) -> SchemaRef {
    let word = words::data_type;
    let mut fields = vec![
        Field::new("verdict", word(), false),
        Field::new("code", word(), true),
        Field::new("severity", word(), true),
        Field::new("document", word(), true),
        Field::new("birth_date", DataType::Date32, true),
        Field::new("sex", word(), true),
        Field::new("division", DataType::Utf8, true),
    ];
    if names {
        fields.push(Field::new("division_name", DataType::Utf8, true));
    }
    if suggest {
        fields.push(Field::new("suggestion", DataType::Utf8, true));
    }
    Arc::new(Schema::new(fields))
}

/// What stays the same for all rows.
struct Job<'a> {
    context: Context<'a>,
    check: ColumnCheck,
    /// How grave it is that a number is kept as a number.
    cell_type: Level,
    schema: SchemaRef,
    /// Where the divisions of a full batch lie: the same in every batch, so made once and shared.
    offsets: OffsetBuffer<i32>,
    names: bool,
    suggest: Option<Reveal>,
}

#[derive(Clone, Copy)]
struct Run<'a>(&'a Job<'a>, bool);

impl Visit for Run<'_> {
    type Out = Result<Vec<RecordBatch>, ArrowError>;

    fn visit<C: Cells>(self, cells: &C) -> Self::Out {
        let Self(job, parallel) = self;
        let starts: Vec<usize> = (0..cells.len()).step_by(ROWS).collect();
        let batch = |start: usize| job.batch(cells, start..cells.len().min(start + ROWS));
        if parallel && starts.len() > 1 {
            starts.into_par_iter().map(batch).collect()
        } else {
            starts.into_iter().map(batch).collect()
        }
    }
}

/// The columns of one batch while they are filled. Places in vocabularies begin as 0, which is what a number without
/// anything to say has, so that only the others are written.
struct Filled {
    verdicts: Vec<i8>,
    codes: Vec<i8>,
    severities: Vec<i8>,
    documents: Vec<i8>,
    births: Vec<i32>,
    sexes: Vec<i8>,
    divisions: Vec<[u8; 6]>,
    /// A bit for each row with a finding, and for each number that could be read.
    found: Vec<u64>,
    read: Vec<u64>,
    names: Vec<Option<String>>,
    suggestions: Vec<Option<String>>,
}

/// What one row says.
struct Said {
    outcome: Outcome,
    gravest: Option<(u8, Severity)>,
}

/// Places of the codes of cells that are no text, behind those of the core's column check.
const NUMBER_NOT_TEXT: u8 = COLUMN_FINDINGS.len().to_le_bytes()[0];
const BOOLEAN: u8 = NUMBER_NOT_TEXT + 1;
/// The place of `resident_id.precision_lost`.
const PRECISION_LOST: u8 = 13;

impl Job<'_> {
    fn batch<C: Cells>(&self, cells: &C, rows: Range<usize>) -> Result<RecordBatch, ArrowError> {
        let count = rows.len();
        let mut filled = Filled::with_room(count);
        let mut row = rows.start;
        while row < rows.end {
            let end = rows.end.min(row + BLOCK);
            self.block(cells, rows.start, row..end, &mut filled);
            row = end;
        }
        filled.into_batch(count, self)
    }

    /// Fills [`BLOCK`] rows or fewer: one word of each bitmap.
    #[inline]
    fn block<C: Cells>(&self, cells: &C, start: usize, rows: Range<usize>, filled: &mut Filled) {
        let (mut found, mut read) = (0_u64, 0_u64);
        // On the stack first: a block is copied to its columns at once, which needs to look for room only once.
        let count = rows.len();
        let (mut births, mut sexes, mut divisions) = ([0; BLOCK], [0; BLOCK], [[0; 6]; BLOCK]);
        let places = births.iter_mut().zip(&mut sexes).zip(&mut divisions);
        for ((bit, row), ((birth, sex), place)) in rows.enumerate().zip(places) {
            let item = cells.get(row);
            let said = match item {
                Item::Bytes(text) => self.text(text),
                _ => self.other(item),
            };
            let outcome = &said.outcome;
            *birth = outcome.birth_day_number();
            *sex = i8::from(outcome.seen().sex == Sex::Female);
            read |= u64::from(outcome.is_read()) << bit;
            // Only of a number that was read it is known that these are digits.
            *place = match item {
                Item::Bytes(&[a, b, c, d, e, f, ..]) if outcome.is_read() && !outcome.is_tidied() => [a, b, c, d, e, f],
                _ => digits(outcome.seen().division),
            };
            if let Some((code, severity)) = said.gravest {
                found |= 1 << bit;
                filled.say(row - start, code, severity);
            }
            let document = words::document(outcome.seen().document);
            if document != 0
                && let Some(place) = filled.documents.get_mut(row - start)
            {
                *place = document;
            }
            if self.names {
                filled.names.push(name(outcome));
            }
            if let Some(reveal) = self.suggest {
                filled.suggestions.push(self.suggestion(item, outcome, said.gravest, reveal));
            }
        }
        filled.births.extend_from_slice(births.get(..count).unwrap_or_default());
        filled.sexes.extend_from_slice(sexes.get(..count).unwrap_or_default());
        filled.divisions.extend_from_slice(divisions.get(..count).unwrap_or_default());
        filled.found.push(found);
        filled.read.push(read);
    }

    #[inline]
    fn text(&self, text: &[u8]) -> Said {
        let outcome = self.check.look_at_bytes(Some(text));
        Said { outcome, gravest: self.check.gravest_place(&outcome) }
    }

    /// A cell that is no text.
    #[cold]
    fn other(&self, item: Item<'_>) -> Said {
        let nothing = |gravest| Said { outcome: self.check.look(None), gravest };
        match item {
            Item::Int(value) => match exact(value) {
                // Beyond what a spreadsheet keeps, but not beyond what this column keeps: nothing is lost, and the digits say
                // all there is to say.
                None => self.text(value.to_string().as_bytes()),
                Some(digits) => self.number(&digits),
            },
            Item::Float(value) if value.fract() == 0.0 && (0.0..1e15).contains(&value) => {
                self.number(&format!("{value:.0}"))
            }
            Item::Float(_) => nothing(Some((PRECISION_LOST, Severity::Error))),
            Item::Bool(_) => nothing(Some((BOOLEAN, f::CellBoolean::DEF.severity))),
            Item::Day(_) => nothing(self.not_text()),
            Item::Bytes(text) => self.text(text),
            Item::Missing => self.text(&[]),
        }
    }

    /// A number that has all its digits.
    fn number(&self, digits: &str) -> Said {
        let said = self.text(digits.as_bytes());
        // As in a sheet: that it is a number is said before what its digits say.
        let graver = said.gravest.filter(|(_, severity)| self.not_text().is_none_or(|(_, own)| *severity > own));
        Said { gravest: graver.or_else(|| self.not_text()), ..said }
    }

    fn not_text(&self) -> Option<(u8, Severity)> {
        self.cell_type.severity().map(|severity| (NUMBER_NOT_TEXT, severity))
    }

    #[cold]
    fn suggestion(
        &self,
        item: Item<'_>,
        outcome: &Outcome,
        gravest: Option<(u8, Severity)>,
        reveal: Reveal,
    ) -> Option<String> {
        let Item::Bytes(text) = item else { return None };
        gravest.filter(|_| outcome.problems() != 0 || outcome.is_tidied() || outcome.is_first_generation())?;
        let findings = resident_id::check(&String::from_utf8_lossy(text), &self.context).findings;
        // A later correction builds on an earlier one: a number is first tidied, then upgraded.
        let fix = findings.iter().rev().find_map(zhtj::kernel::Finding::fix);
        let likeliest = || findings.iter().find_map(|finding| finding.suggestions().first());
        likeliest().or(fix).map(|text| text.show(reveal))
    }
}

/// The digits of a whole number that a spreadsheet would keep to the last one; `None` for a longer one.
fn exact(value: i64) -> Option<String> {
    (value.unsigned_abs() < 1_000_000_000_000_000).then(|| value.to_string())
}

/// Where texts of six bytes lie, for the rows of a full batch.
fn offsets() -> OffsetBuffer<i32> {
    let last = i32::try_from(ROWS).unwrap_or(i32::MAX);
    OffsetBuffer::new((0..=last).map(|row| row * 6).collect::<ScalarBuffer<_>>())
}

/// Six digits.
fn digits(mut number: u32) -> [u8; 6] {
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
    digits
}

/// The full name of the division in the year of birth.
fn name(outcome: &Outcome) -> Option<String> {
    let year = u16::try_from(outcome.seen().birth / 10_000).ok()?;
    let name: String = division::full_name_on(outcome.division()?, year).into_iter().flatten().collect();
    Some(name).filter(|name| !name.is_empty())
}

impl Filled {
    fn with_room(rows: usize) -> Self {
        let (zeros, bits) = (|| vec![0; rows], || Vec::with_capacity(rows / 64 + 1));
        Self {
            verdicts: zeros(),
            codes: zeros(),
            severities: zeros(),
            documents: zeros(),
            births: Vec::with_capacity(rows),
            sexes: Vec::with_capacity(rows),
            divisions: Vec::with_capacity(rows),
            found: bits(),
            read: bits(),
            names: Vec::new(),
            suggestions: Vec::new(),
        }
    }

    /// Writes down what there is to say of a row of the batch.
    fn say(&mut self, row: usize, code: u8, severity: Severity) {
        let Self { verdicts, codes, severities, .. } = self;
        for (column, value) in [
            (verdicts, i8::from(severity == Severity::Error)),
            (codes, code.cast_signed()),
            (severities, words::severity(severity)),
        ] {
            if let Some(place) = column.get_mut(row) {
                *place = value;
            }
        }
    }

    fn into_batch(self, rows: usize, job: &Job<'_>) -> Result<RecordBatch, ArrowError> {
        let nulls = |words: Vec<u64>| Some(NullBuffer::new(BooleanBuffer::new(Buffer::from_vec(words), 0, rows)));
        let (found, read) = (nulls(self.found), nulls(self.read));
        let offsets = job.offsets.slice(0, rows);
        let divisions = StringArray::try_new(offsets, Buffer::from_vec(self.divisions.into_flattened()), read.clone())?;
        let mut columns: Vec<ArrayRef> = vec![
            words::column(self.verdicts, None, &words::VERDICTS)?,
            words::column(self.codes, found.clone(), &words::ID_CODES)?,
            words::column(self.severities, found, &words::SEVERITIES)?,
            words::column(self.documents, read.clone(), &words::DOCUMENTS)?,
            Arc::new(Date32Array::try_new(ScalarBuffer::from(self.births), read.clone())?),
            words::column(self.sexes, read, &words::SEXES)?,
            Arc::new(divisions),
        ];
        if job.names {
            columns.push(Arc::new(StringArray::from(self.names)));
        }
        if job.suggest.is_some() {
            columns.push(Arc::new(StringArray::from(self.suggestions)));
        }
        RecordBatch::try_new(Arc::clone(&job.schema), columns)
    }
}
