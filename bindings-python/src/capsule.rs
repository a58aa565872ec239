//! The Arrow `PyCapsule` interface, both ways: the one place where memory of another library is taken over, and so the one
//! with unsafe code.
//!
//! What a producer hands over is only believed as far as the interface itself has to be: lengths of buffers. Offsets, views,
//! keys of dictionaries and the text itself are looked at by [`crate::texts`] without trust.

#![expect(unsafe_code, reason = "the Arrow C data interface hands over raw pointers")]

use std::ffi::CStr;

use arrow_array::array::make_array;
use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{ArrayRef, RecordBatchReader};
use arrow_schema::{ArrowError, Schema};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// Takes over the stream of an object that has `__arrow_c_stream__`; `None` if it has not.
pub(crate) fn stream_of(object: &Bound<'_, PyAny>) -> PyResult<Option<ArrayStreamReader>> {
    let Some(method) = object.getattr_opt("__arrow_c_stream__")? else { return Ok(None) };
    let capsule = method.call0()?.cast_into::<PyCapsule>()?;
    let pointer = capsule.pointer_checked(Some(STREAM))?.cast::<FFI_ArrowArrayStream>();
    // SAFETY: a capsule of this name holds an `ArrowArrayStream`, and it lives until the end of this function. `from_raw`
    // moves the stream out and leaves a released one, as the interface asks of consumers.
    let reader = unsafe { ArrayStreamReader::from_raw(pointer.as_ptr()) };
    reader.map(Some).map_err(|error| refused(&error))
}

/// Takes over the array of an object that has `__arrow_c_array__`; `None` if it has not.
pub(crate) fn array_of(object: &Bound<'_, PyAny>) -> PyResult<Option<ArrayRef>> {
    let Some(method) = object.getattr_opt("__arrow_c_array__")? else { return Ok(None) };
    let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = method.call0()?.extract()?;
    let (schema, array) = (schema.cast_into::<PyCapsule>()?, array.cast_into::<PyCapsule>()?);
    let schema = schema.pointer_checked(Some(SCHEMA))?.cast::<FFI_ArrowSchema>();
    let array = array.pointer_checked(Some(ARRAY))?.cast::<FFI_ArrowArray>();
    // SAFETY: capsules of these names hold these structures, both capsules live until the end of this function, and the
    // array is moved out of its capsule and marked released there by `from_raw`.
    let data = unsafe { from_ffi(FFI_ArrowArray::from_raw(array.as_ptr()), schema.as_ref()) };
    data.map(|data| Some(make_array(data))).map_err(|error| refused(&error))
}

/// Hands a stream of record batches over.
pub(crate) fn export_stream(
    py: Python<'_>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}

/// Hands a schema over.
pub(crate) fn export_schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(|error| refused(&error))?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

/// What the other library says about its own data.
pub(crate) fn refused(error: &ArrowError) -> PyErr {
    pyo3::exceptions::PyValueError::new_err(format!("the Arrow data cannot be taken over: {error}"))
}
