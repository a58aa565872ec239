"""What a roster may be given as, and how its rows are taken again."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
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

    def read(self, size: int = -1, /) -> bytes:
        """Gives so many bytes, or all that are left."""
        ...


class Framed(Protocol):
    """A table that knows its columns: pandas, lazy frames of Polars."""

    @property
    def columns(self) -> Any:
        """The names of the columns."""
        ...


#: A file by its name, the bytes of one, an open one, or a table of any library with Arrow streams.
RosterSource = Union[
    str, "os.PathLike[str]", bytes, bytearray, memoryview, Readable, ArrowStream, Framed, Mapping[str, Any]
]


class Source:
    """A roster as the caller has it, and as the native module takes it.

    Attributes:
        native: The same, with one header, and computed piece by piece if it is lazy.
        frame: The table the caller gave, of which rows can be taken again; `None` for a file.
        length: The number of rows, if it is known without reading them.
    """

    __slots__ = ("frame", "length", "native")

    def __init__(self, source: RosterSource) -> None:
        self.frame: Any = None
        self.length: int | None = None
        self.native: Any
        if isinstance(source, (str, os.PathLike)):
            self.native = os.fspath(source)
        elif _is_of(source, "polars") and hasattr(source, "collect_batches"):
            self.native, self.frame = _LazyStream(source), source
        elif _is_of(source, "polars") and hasattr(source, "collect"):
            self.frame = source.collect()
            self.native, self.length = self.frame, len(self.frame)
        elif _is_of(source, "pandas"):
            if not hasattr(source, "columns"):
                message = "a Series is one column: check ID numbers with zhtj.check_ids, or give a DataFrame"
                raise TypeError(message)
            self.native, self.frame = _one_header(source), source
            self.length = len(self.frame)
        elif hasattr(source, "__arrow_c_stream__"):
            self.native, self.frame = source, source
            # Asking a DuckDB relation for its length would run its query.
            has_length = _is_of(source, "pyarrow", "polars") and hasattr(source, "__len__")
            self.length = len(self.frame) if has_length else None
        else:
            # Open files, mappings of columns; what is none of them is refused there.
            self.native = source

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


def _one_header(frame: Any) -> Any:
    """The DataFrame with one name for each column, where merged cells have given several levels."""
    if frame.columns.nlevels == 1:
        return frame
    # Levels that pandas made up for empty cells say nothing.
    levels = [[str(part) for part in label if not str(part).startswith("Unnamed: ")] for label in frame.columns]
    return frame.set_axis([" ".join(parts) for parts in levels], axis=1)


class _LazyStream:
    """A LazyFrame as a stream: computed piece by piece each time it is read, never as a whole."""

    __slots__ = ("frame",)

    def __init__(self, frame: Any) -> None:
        self.frame = frame

    @property
    def columns(self) -> list[str]:
        """The names of the columns, found out without computing the rows."""
        names: list[str] = self.frame.collect_schema().names()
        return names

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        batches = self.frame.collect_batches(maintain_order=True, engine="streaming")
        return batches.__arrow_c_stream__(requested_schema)
