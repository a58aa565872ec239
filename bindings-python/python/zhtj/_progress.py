"""Progress of long checks, told to whatever the caller likes: tqdm, a callable, or nobody."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, Protocol, Union, runtime_checkable

__all__ = ["Progress", "following"]


@runtime_checkable
class Bar(Protocol):
    """A bar as tqdm makes it."""

    def update(self, n: float = 1) -> object:
        """Moves the bar by so many rows."""
        ...


#: `True` for a bar of tqdm; tqdm itself or one of its bars; a callable that is given the number of rows done so far.
Progress = Union[bool, Bar, "type[Any]", Callable[[int], object], None]


@contextlib.contextmanager
def following(progress: Progress, length: int | None) -> Iterator[Callable[[int], None] | None]:
    """Gives what the native module calls with the number of rows done, and closes a bar made for it."""
    if progress is None or progress is False:
        yield None
        return
    made: Any = None
    if progress is True:
        try:
            from tqdm.auto import tqdm
        except ImportError as error:
            message = "progress=True shows a bar of tqdm: pip install tqdm, or give a callable"
            raise ImportError(message) from error
        made = tqdm(total=length, unit="row", unit_scale=True, desc="zhtj")
    elif isinstance(progress, type):
        made = progress(total=length, unit="row", unit_scale=True, desc="zhtj")
    if made is not None or hasattr(progress, "update"):
        bar = progress if made is None else made
        done = 0

        def tell(rows: int) -> None:
            nonlocal done
            bar.update(rows - done)
            done = rows
    elif callable(progress):
        call = progress

        def tell(rows: int) -> None:
            call(rows)
    else:
        message = f"progress must be True, tqdm, a bar of tqdm or a callable, not {type(progress).__qualname__}"
        raise TypeError(message)
    try:
        yield tell
    finally:
        if made is not None:
            made.close()
