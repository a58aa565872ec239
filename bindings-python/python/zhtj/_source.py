"""What a roster may be given as, brought into one of two forms: bytes of a file, or a table that streams as Arrow."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, Union, runtime_checkable

__all__ = ["ArrowStream", "RosterSource", "Source"]


@runtime_checkable
class ArrowStream(Protocol):
    """A table that other libraries can read without copying: the Arrow PyCapsule interface.

    pyarrow, Polars, pandas (2.2 and later, with pyarrow), DuckDB and others have it.
    """

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Gives a capsule named `arrow_array_stream`."""
        ...


@runtime_checkable
class Readable(Protocol):
    """A file that is open for reading bytes."""

    def read(self) -> bytes:
        """Gives all bytes that are left."""
        ...


#: A file by its name, the bytes of one, an open one, or a table of any library with Arrow streams.
RosterSource = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, Readable, ArrowStream, Any]


class Source:
    """A roster as the caller has it, and as the native module takes it.

    Attributes:
        native: A path, bytes, or an object with an Arrow stream.
        frame: The table the caller gave, of which rows can be taken again; `None` for a file.
        length: The number of rows, if it is known without reading them.
    """

    __slots__ = ("frame", "length", "native")

    def __init__(self, source: RosterSource) -> None:
        self.frame: Any = None
        self.length: int | None = None
        self.native: object
        if isinstance(source, (str, os.PathLike)):
            self.native = os.fspath(source)
        elif isinstance(source, (bytes, bytearray, memoryview)):
            self.native = bytes(source)
        elif _is_of(source, "polars") and hasattr(source, "collect_batches"):
            self.native, self.frame = _LazyStream(source), source
        elif _is_of(source, "polars") and hasattr(source, "collect"):
            self.frame = source.collect()
            self.native, self.length = self.frame, len(self.frame)
        elif _is_of(source, "pandas"):
            self.native, self.frame, self.length = _of_pandas(source), source, len(source)
        elif hasattr(source, "__arrow_c_stream__"):
            self.native, self.frame = source, source
            # Asking a DuckDB relation for its length would run its query.
            self.length = len(source) if _is_of(source, "pyarrow", "polars") and hasattr(source, "__len__") else None
        elif hasattr(source, "read"):
            data = source.read()
            if not isinstance(data, bytes):
                message = "the file is open for text; open it with mode 'rb', so that its encoding can be found out"
                raise TypeError(message)
            self.native = data
        else:
            kind = type(source).__qualname__
            message = (
                f"a roster cannot be read from {kind}: give a path, bytes, an open binary file, or a table of pandas, "
                "Polars, pyarrow, DuckDB or anything else with __arrow_c_stream__"
            )
            raise TypeError(message)

    def take(self, positions: Sequence[int]) -> Any:
        """The rows at these places, counted from 0, as a table of the kind that was given.

        Raises:
            ValueError: If the roster was a file, or a stream that can be read only once.
        """
        frame = self.frame
        if _is_of(frame, "pandas"):
            return frame.iloc[list(positions)]
        if _is_of(frame, "polars"):
            if hasattr(frame, "collect"):
                return _take_lazily(frame, positions)
            return frame[list(positions)]
        if _is_of(frame, "pyarrow") and hasattr(frame, "take"):
            import pyarrow as pa

            return frame.take(pa.array(positions, pa.int64()))
        if _is_of(frame, "duckdb", "_duckdb"):
            import pyarrow as pa

            return frame.to_arrow_table().take(pa.array(positions, pa.int64()))
        what = "a file" if frame is None else f"a {type(frame).__qualname__}"
        message = f"the rows of {what} cannot be taken again; read it into a table first, or use the row numbers"
        raise ValueError(message)


def _is_of(value: object, *packages: str) -> bool:
    """Whether the class of a value comes from a package, without importing that package."""
    return any(base.__module__.split(".", 1)[0] in packages for base in type(value).__mro__)


def _take_lazily(frame: Any, positions: Sequence[int]) -> Any:
    import polars as pl

    name = "_zhtj_position"
    wanted = pl.Series(positions, dtype=pl.UInt32).implode()
    return frame.with_row_index(name).filter(pl.col(name).is_in(wanted)).drop(name)


class _LazyStream:
    """A LazyFrame as a stream: computed piece by piece each time it is read, never as a whole."""

    __slots__ = ("frame",)

    def __init__(self, frame: Any) -> None:
        self.frame = frame

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        batches = self.frame.collect_batches(maintain_order=True, engine="streaming")
        return batches.__arrow_c_stream__(requested_schema)


def _of_pandas(frame: Any) -> object:
    """A DataFrame as a pyarrow Table, column by column, so that nothing a cell holds is lost or changed.

    pandas' own conversion refuses columns in which text and numbers are mixed, and drops duplicate names; both are what
    rosters out of Excel look like.
    """
    try:
        import pyarrow as pa
    except ImportError as error:
        message = "DataFrames of pandas are read through pyarrow: pip install 'zhtj[pandas]'"
        raise ImportError(message) from error
    if not hasattr(frame, "columns"):
        message = "a Series is one column; give a DataFrame, or check a column of numbers with zhtj.check_ids"
        raise TypeError(message)
    names = [_name(label) for label in frame.columns]
    columns = [column_of_pandas(frame.iloc[:, place]) for place in range(len(names))]
    if not columns:
        return pa.table({})
    return pa.Table.from_arrays(columns, names=names)


def _name(label: object) -> str:
    """The header of a column. Levels that pandas made up for merged cells say nothing."""
    if isinstance(label, tuple):
        return " ".join(str(part) for part in label if not str(part).startswith("Unnamed: "))
    return str(label)


def column_of_pandas(series: Any) -> Any:
    """A Series as an Arrow array with as many rows."""
    import pyarrow as pa

    if series.dtype != object:
        try:
            return pa.array(series, from_pandas=True)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError, pa.ArrowTypeError):
            # Periods, intervals, complex numbers: as pandas writes them.
            return pa.array(_texts(series), pa.large_string())
    return mixed_column(list(series))


def mixed_column(values: Sequence[object]) -> Any:
    """Cells of any kind as an Arrow array: plain if they are of one kind, otherwise a union that keeps each."""
    import pyarrow as pa

    cells = [_cell(value) for value in values]
    kinds = {kind for kind, _ in cells if kind is not None}
    if len(kinds) <= 1:
        kind = next(iter(kinds), "text")
        return pa.array([value for _, value in cells], _types()[kind])
    order = sorted(kinds)
    children: dict[str, list[object]] = {kind: [] for kind in order}
    types, offsets = [], []
    for kind, value in cells:
        # A union has no place for a missing cell of its own: it is a missing cell of the first kind.
        child = kind or order[0]
        types.append(order.index(child))
        offsets.append(len(children[child]))
        children[child].append(value)
    arrays = [pa.array(children[kind], _types()[kind]) for kind in order]
    return pa.UnionArray.from_dense(pa.array(types, pa.int8()), pa.array(offsets, pa.int32()), arrays, order)


def _types() -> dict[str, Any]:
    import pyarrow as pa

    return {"text": pa.large_string(), "number": pa.float64(), "bool": pa.bool_(), "date": pa.timestamp("us")}


def _cell(value: object) -> tuple[str | None, object]:
    """The kind of a cell and the cell as Arrow takes it."""
    import datetime
    import numbers

    if isinstance(value, str):
        return "text", value
    if type(value).__name__ in {"NAType", "NaTType"}:
        return None, None
    if value is None or value != value:  # noqa: PLR0124 - NaN and NaT are those that differ from themselves
        return None, None
    if isinstance(value, bool) or type(value).__name__ in {"bool", "bool_"}:
        return "bool", bool(value)
    if isinstance(value, numbers.Real):
        number = float(value)
        # A whole number that a float cannot hold is told as it stands: its digits are all there.
        return ("number", number) if number == value else ("text", str(value))
    if isinstance(value, datetime.datetime):
        return "date", value.replace(tzinfo=None)
    if isinstance(value, datetime.date):
        return "date", datetime.datetime.combine(value, datetime.time.min)
    if isinstance(value, bytes):
        return "text", value.decode("utf-8", "replace")
    return "text", str(value)


def _texts(series: Any) -> Iterator[str | None]:
    missing = series.isna()
    return (None if gone else str(value) for value, gone in zip(series, missing, strict=True))
