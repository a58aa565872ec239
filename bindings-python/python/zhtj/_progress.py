"""Progress of long checks, told to whatever the caller likes: tqdm, a callable, or nobody."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeAlias, runtime_checkable

__all__ = ["Progress", "following"]


@runtime_checkable
class Bar(Protocol):
    """A bar as tqdm makes it."""

    def update(self, n: float = 1) -> object:
        """Moves the bar by so many rows."""
        ...


#: `True` for a bar of tqdm; tqdm itself or one of its bars; a callable that is told how many more rows are done.
Progress: TypeAlias = bool | Bar | type[Any] | Callable[[int], object] | None


@contextlib.contextmanager
def following(progress: Progress, length: int | None) -> Iterator[Callable[[int], object] | None]:
    """Gives what the native module calls with how many more rows are done, and closes a bar made for it."""
    if progress is None or progress is False:
        yield None
    elif progress is True or isinstance(progress, type):
        make = _tqdm() if progress is True else progress
        bar = make(total=length, unit="row", unit_scale=True, desc="zhtj")
        try:
            yield bar.update
        finally:
            bar.close()
    elif isinstance(progress, Bar):
        yield progress.update
    elif callable(progress):
        yield progress
    else:  # for callers without a type checker
        message = f"progress must be True, tqdm, a bar of tqdm or a callable, not {type(progress).__qualname__}"
        raise TypeError(message)


def _tqdm() -> type[Any]:
    try:
        from tqdm.auto import tqdm
    except ImportError as error:
        message = "progress=True shows a bar of tqdm: pip install tqdm, or give a callable"
        raise ImportError(message) from error
    kind: type[Any] = tqdm
    return kind
