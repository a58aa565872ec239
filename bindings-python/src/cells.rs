//! Arrow arrays as columns of cells, without trust in what their producer says of them: an offset or a key that leads
//! nowhere gives a missing cell, and bytes are text only once that has been looked at.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    BinaryType, BinaryViewType, ByteArrayType, ByteViewType, Date32Type, Date64Type, Decimal128Type, Float16Type,
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, LargeBinaryType, LargeUtf8Type,
    StringViewType, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType,
    UInt8Type, UInt16Type, UInt32Type, UInt64Type, Utf8Type,
};
use arrow_array::{Array, ArrayRef, ArrowPrimitiveType, OffsetSizeTrait};
use arrow_buffer::{Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{DataType, TimeUnit};

use crate::objects::Objects;

/// A cell of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Item<'a> {
    /// Nothing.
    Missing,
    /// Text, if it is UTF-8.
    Bytes(&'a [u8]),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// True or false.
    Bool(bool),
    /// A day, and the time as its fraction: days since 1970-01-01.
    Day(f64),
}

/// Cells that can be looked at by their place, on any thread.
pub(crate) trait Cells: Sync {
    /// How many there are.
    fn len(&self) -> usize;

    /// The cell at a place; missing past the end.
    fn get(&self, row: usize) -> Item<'_>;
}

/// What is done with cells, whatever they lie in; so that a loop over them is compiled for each kind of column.
pub(crate) trait Visit {
    /// What comes of it.
    type Out;

    /// Does it.
    fn visit<C: Cells>(self, cells: &C) -> Self::Out;
}

/// A part of a column that lies in one piece.
pub(crate) enum Part {
    Small(Strings<i32>),
    Large(Strings<i64>),
    View(Views),
    Dictionary(Dictionary),
    Items(Items),
    Nothing(Nothing),
    Objects(Objects),
}

impl Part {
    /// So many missing cells.
    pub(crate) const fn nothing(rows: usize) -> Self {
        Self::Nothing(Nothing(rows))
    }

    /// Does something with the cells.
    pub(crate) fn visit<V: Visit>(&self, visit: V) -> V::Out {
        match self {
            Self::Small(cells) => visit.visit(cells),
            Self::Large(cells) => visit.visit(cells),
            Self::View(cells) => visit.visit(cells),
            Self::Dictionary(cells) => visit.visit(cells),
            Self::Items(cells) => visit.visit(cells),
            Self::Nothing(cells) => visit.visit(cells),
            Self::Objects(cells) => visit.visit(cells),
        }
    }

    /// The cell at a place.
    pub(crate) fn get(&self, row: usize) -> Item<'_> {
        match self {
            Self::Small(cells) => cells.get(row),
            Self::Large(cells) => cells.get(row),
            Self::View(cells) => cells.get(row),
            Self::Dictionary(cells) => cells.get(row),
            Self::Items(cells) => cells.get(row),
            Self::Nothing(cells) => cells.get(row),
            Self::Objects(cells) => cells.get(row),
        }
    }

    /// How many cells there are.
    pub(crate) fn rows(&self) -> usize {
        match self {
            Self::Small(cells) => cells.len(),
            Self::Large(cells) => cells.len(),
            Self::View(cells) => cells.len(),
            Self::Dictionary(cells) => cells.len(),
            Self::Items(cells) => cells.len(),
            Self::Nothing(cells) => cells.len(),
            Self::Objects(cells) => cells.len(),
        }
    }
}

fn is_null(nulls: Option<&NullBuffer>, row: usize) -> bool {
    nulls.is_some_and(|nulls| row >= nulls.len() || nulls.is_null(row))
}

/// Texts one after the other.
pub(crate) struct Strings<O: OffsetSizeTrait> {
    offsets: OffsetBuffer<O>,
    data: Buffer,
    nulls: Option<NullBuffer>,
}

impl<O: OffsetSizeTrait> Strings<O> {
    fn of<T: ByteArrayType<Offset = O>>(array: &dyn Array) -> Self {
        let array = array.as_bytes::<T>();
        Self { offsets: array.offsets().clone(), data: array.values().clone(), nulls: array.nulls().cloned() }
    }
}

impl<O: OffsetSizeTrait> Cells for Strings<O> {
    fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    #[inline]
    fn get(&self, row: usize) -> Item<'_> {
        if is_null(self.nulls.as_ref(), row) {
            return Item::Missing;
        }
        let Some(&[start, end]) = self.offsets.get(row..row + 2) else { return Item::Missing };
        self.data.get(start.as_usize()..end.as_usize()).map_or(Item::Missing, Item::Bytes)
    }
}

/// Texts that lie anywhere, short ones in their own views.
pub(crate) struct Views {
    places: ScalarBuffer<u128>,
    buffers: Vec<Buffer>,
    nulls: Option<NullBuffer>,
}

impl Views {
    fn of<T: ByteViewType>(array: &dyn Array) -> Self {
        let array = array.as_byte_view::<T>();
        Self { places: array.views().clone(), buffers: array.data_buffers().to_vec(), nulls: array.nulls().cloned() }
    }
}

/// The longest text that lies in its view.
const INLINE: usize = 12;

impl Cells for Views {
    fn len(&self) -> usize {
        self.places.len()
    }

    #[inline]
    fn get(&self, row: usize) -> Item<'_> {
        if is_null(self.nulls.as_ref(), row) {
            return Item::Missing;
        }
        let Some(view) = self.places.get(row).map(|view| view.to_le_bytes()) else { return Item::Missing };
        let [a, b, c, d, _, _, _, _, e, f, g, h, i, j, k, l] = view;
        let length = u32::from_le_bytes([a, b, c, d]) as usize;
        if length <= INLINE {
            let start = row * 16 + 4;
            return self.places.inner().get(start..start + length).map_or(Item::Missing, Item::Bytes);
        }
        let (buffer, start) = (u32::from_le_bytes([e, f, g, h]) as usize, u32::from_le_bytes([i, j, k, l]) as usize);
        let text = self.buffers.get(buffer).and_then(|buffer| buffer.get(start..start + length));
        text.map_or(Item::Missing, Item::Bytes)
    }
}

/// Cells that repeat the values of a list.
pub(crate) struct Dictionary {
    keys: Vec<usize>,
    values: Box<Part>,
    nulls: Option<NullBuffer>,
}

impl Cells for Dictionary {
    fn len(&self) -> usize {
        self.keys.len()
    }

    #[inline]
    fn get(&self, row: usize) -> Item<'_> {
        if is_null(self.nulls.as_ref(), row) {
            return Item::Missing;
        }
        self.keys.get(row).map_or(Item::Missing, |key| self.values.get(*key))
    }
}

/// Cells other than text.
pub(crate) struct Items(Vec<Item<'static>>);

impl Cells for Items {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn get(&self, row: usize) -> Item<'_> {
        self.0.get(row).copied().unwrap_or(Item::Missing)
    }
}

/// Missing cells.
pub(crate) struct Nothing(usize);

impl Cells for Nothing {
    fn len(&self) -> usize {
        self.0
    }

    fn get(&self, _: usize) -> Item<'_> {
        Item::Missing
    }
}

/// An array of a type that holds no cells of a sheet.
#[derive(Debug)]
pub(crate) struct NoCells(pub(crate) String);

/// Reads an array as cells.
///
/// # Errors
/// [`NoCells`] for a type that no cell has: lists, structs, durations, times of a zone that is not known.
pub(crate) fn part_of(array: &ArrayRef) -> Result<Part, NoCells> {
    let array: &dyn Array = array;
    Ok(match array.data_type() {
        DataType::Utf8 => Part::Small(Strings::of::<Utf8Type>(array)),
        DataType::Binary => Part::Small(Strings::of::<BinaryType>(array)),
        DataType::LargeUtf8 => Part::Large(Strings::of::<LargeUtf8Type>(array)),
        DataType::LargeBinary => Part::Large(Strings::of::<LargeBinaryType>(array)),
        DataType::Utf8View => Part::View(Views::of::<StringViewType>(array)),
        DataType::BinaryView => Part::View(Views::of::<BinaryViewType>(array)),
        DataType::Null => Part::Nothing(Nothing(array.len())),
        DataType::Dictionary(..) => dictionary(array)?,
        _ => Part::Items(Items(items(array)?)),
    })
}

fn dictionary(array: &dyn Array) -> Result<Part, NoCells> {
    let dictionary = array.as_any_dictionary();
    let values = part_of(dictionary.values())?;
    if dictionary.values().is_empty() {
        return Ok(Part::Nothing(Nothing(array.len())));
    }
    let keys = dictionary.normalized_keys();
    Ok(Part::Dictionary(Dictionary { keys, values: Box::new(values), nulls: array.nulls().cloned() }))
}

fn items(array: &dyn Array) -> Result<Vec<Item<'static>>, NoCells> {
    let whole = Item::Int;
    let float = |value: f64| if value.is_nan() { Item::Missing } else { Item::Float(value) };
    Ok(match array.data_type() {
        DataType::Int8 => each::<Int8Type>(array, |value| whole(value.into())),
        DataType::Int16 => each::<Int16Type>(array, |value| whole(value.into())),
        DataType::Int32 => each::<Int32Type>(array, |value| whole(value.into())),
        DataType::Int64 => each::<Int64Type>(array, whole),
        DataType::UInt8 => each::<UInt8Type>(array, |value| whole(value.into())),
        DataType::UInt16 => each::<UInt16Type>(array, |value| whole(value.into())),
        DataType::UInt32 => each::<UInt32Type>(array, |value| whole(value.into())),
        DataType::UInt64 => {
            each::<UInt64Type>(array, |value| i64::try_from(value).map_or_else(|_| float(near(value)), whole))
        }
        DataType::Float16 => each::<Float16Type>(array, |value| float(value.into())),
        DataType::Float32 => each::<Float32Type>(array, |value| float(value.into())),
        DataType::Float64 => each::<Float64Type>(array, float),
        DataType::Decimal128(_, scale) => {
            let scale = *scale;
            each::<Decimal128Type>(array, move |value| decimal(value, scale))
        }
        DataType::Boolean => {
            let array = array.as_boolean();
            (0..array.len())
                .map(|row| if array.is_null(row) { Item::Missing } else { Item::Bool(array.value(row)) })
                .collect()
        }
        DataType::Date32 => each::<Date32Type>(array, |days| Item::Day(days.into())),
        DataType::Date64 => each::<Date64Type>(array, |ms| Item::Day(near(ms) / DAY_MS)),
        DataType::Timestamp(unit, zone) => {
            let shift = zone.as_deref().map_or(Some(0.0), offset_days);
            let shift = shift.ok_or_else(|| NoCells(array.data_type().to_string()))?;
            match unit {
                TimeUnit::Second => each::<TimestampSecondType>(array, |t| Item::Day(near(t) / 86_400.0 + shift)),
                TimeUnit::Millisecond => {
                    each::<TimestampMillisecondType>(array, |t| Item::Day(near(t) / DAY_MS + shift))
                }
                TimeUnit::Microsecond => {
                    each::<TimestampMicrosecondType>(array, |t| Item::Day(near(t) / (DAY_MS * 1e3) + shift))
                }
                TimeUnit::Nanosecond => {
                    each::<TimestampNanosecondType>(array, |t| Item::Day(near(t) / (DAY_MS * 1e6) + shift))
                }
            }
        }
        other => return Err(NoCells(other.to_string())),
    })
}

/// The nearest number that a cell of a sheet can hold.
#[expect(clippy::cast_precision_loss, reason = "cells of sheets hold no other numbers")]
fn near(value: impl Into<i128>) -> f64 {
    value.into() as f64
}

/// Milliseconds of a day.
const DAY_MS: f64 = 86_400_000.0;

fn each<T: ArrowPrimitiveType>(array: &dyn Array, item: impl Fn(T::Native) -> Item<'static>) -> Vec<Item<'static>> {
    let array = array.as_primitive::<T>();
    let nulls = array.nulls();
    let cell = |(row, value): (usize, &T::Native)| if is_null(nulls, row) { Item::Missing } else { item(*value) };
    array.values().iter().enumerate().map(cell).collect()
}

/// A number with a point at a fixed place.
fn decimal(value: i128, scale: i8) -> Item<'static> {
    match (scale, i64::try_from(value)) {
        (0, Ok(value)) => Item::Int(value),
        _ => Item::Float(near(value) / 10_f64.powi(scale.into())),
    }
}

/// How far the clocks of a zone are ahead of UTC, in days; `None` for zones other than UTC, China's and fixed offsets, since
/// a table of zones is not carried along.
fn offset_days(zone: &str) -> Option<f64> {
    match zone {
        "UTC" | "Etc/UTC" | "Z" | "GMT" => return Some(0.0),
        "Asia/Shanghai" | "PRC" | "Asia/Chongqing" | "Asia/Urumqi" | "Asia/Hong_Kong" | "Asia/Macau" => {
            return Some(8.0 / 24.0);
        }
        _ => {}
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1.0, rest),
        ("-", rest) => (-1.0, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':').or_else(|| rest.split_at_checked(2))?;
    let (hours, minutes) = (hours.parse::<u8>().ok()?, minutes.parse::<u8>().ok()?);
    Some(sign * (f64::from(hours) / 24.0 + f64::from(minutes) / 1440.0))
}
