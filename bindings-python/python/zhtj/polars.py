"""Checks inside Polars: `pl.col("身份证号码").zhtj.check(today=…)`.

Importing this module registers the namespace `zhtj` on expressions and Series. Everything works on lazy frames and in
the streaming engine, and uses every core: each piece of a column is handed to the native module where it lies in memory,
and a column of as many rows comes back.

Example:
    >>> import datetime, polars as pl, zhtj.polars
    >>> ids = pl.LazyFrame({"身份证号码": ["11010519491231002X", "110105194912310021"]})
    >>> wrong = ids.filter(~pl.col("身份证号码").zhtj.is_valid(today=datetime.date(2026, 11, 22)))
    >>> wrong.select(pl.col("身份证号码").zhtj.masked()).collect().item()
    '110*************21'
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

try:
    import polars as pl
except ImportError as error:
    message = "zhtj.polars needs Polars: pip install 'zhtj[polars]'"
    raise ImportError(message) from error

from . import _native
from ._options import policy_of

if TYPE_CHECKING:
    import datetime

    from ._options import PolicyLike
    from .report import RosterReport

__all__ = ["ExprNamespace", "FrameNamespace", "LazyFrameNamespace", "SeriesNamespace"]

# Small vocabularies: the same few words in every piece of a column, kept as a byte each.
_WORDS = pl.Categorical()


@functools.cache
def _schema(*, names: bool, suggest: bool) -> pl.Struct:
    """The type of the struct that a check gives."""
    fields: dict[str, pl.DataType] = {
        "verdict": _WORDS,
        "code": _WORDS,
        "severity": _WORDS,
        "document": _WORDS,
        "birth_date": pl.Date(),
        "sex": _WORDS,
        "division": pl.String(),
    }
    if names:
        fields["division_name"] = pl.String()
    if suggest:
        fields["suggestion"] = pl.String()
    return pl.Struct(fields)


def _each(function: Callable[[pl.Series], pl.Series], kind: pl.DataType) -> Callable[[pl.Expr], pl.Expr]:
    def apply(expr: pl.Expr) -> pl.Expr:
        return expr.map_batches(function, return_dtype=kind, is_elementwise=True)

    return apply


def _check(ids: pl.Series, kind: pl.Struct, options: Mapping[str, Any]) -> pl.Series:
    checked = pl.DataFrame(_native.check_ids(_plain(ids), **options))
    types: dict[Any, Any] = dict(kind.to_schema())
    return checked.cast(types).to_struct(ids.name)


def _plain(ids: pl.Series) -> pl.Series | list[Any]:
    """The column as the native module takes it: Python objects go as a list."""
    return ids.to_list() if ids.dtype == pl.Object else ids


def _masked(texts: pl.Series, kind: str) -> pl.Series:
    return pl.DataFrame(_native.mask(_plain(texts), kind))["masked"].rename(texts.name)


@pl.api.register_expr_namespace("zhtj")
class ExprNamespace:
    """What an expression of ID numbers is asked, as `pl.col(…).zhtj`. Every answer has as many rows as the column."""

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

    def check(
        self,
        *,
        today: datetime.date,
        region: str | None = None,
        policy: PolicyLike | None = None,
        names: bool = False,
        suggest: bool = False,
        reveal: bool = False,
    ) -> pl.Expr:
        """Checks resident ID numbers: a struct with the columns of `zhtj.check_ids`.

        Args:
            today: The day of the check.
            region: The organization's province.
            policy: Choices that the rules leave to the caller.
            names: Adds `division_name`.
            suggest: Adds `suggestion`, the likeliest correction.
            reveal: Whether suggestions are shown in full.
        """
        kind = _schema(names=names, suggest=suggest)
        options = {
            "today": today,
            "region": region,
            "policy": policy_of(policy),
            "names": names,
            "suggest": suggest,
            "reveal": reveal,
        }
        return _each(lambda ids: _check(ids, kind, options), kind)(self._expr)

    def _field(self, name: str, options: Mapping[str, Any]) -> pl.Expr:
        return self.check(**options).struct.field(name)

    def is_valid(self, **options: Any) -> pl.Expr:
        """Whether nothing refuses the number; a missing one is refused. Arguments as for `check`."""
        return self._field("verdict", options).cast(pl.String).ne_missing(pl.lit("fail"))

    def code(self, **options: Any) -> pl.Expr:
        """The code of the gravest finding, null where there is none. Arguments as for `check`."""
        return self._field("code", options)

    def birth_date(self, **options: Any) -> pl.Expr:
        """The date of birth that the number states, null where it cannot be read. Arguments as for `check`."""
        return self._field("birth_date", options)

    def sex(self, **options: Any) -> pl.Expr:
        """`male` or `female`, null where the number cannot be read. Arguments as for `check`."""
        return self._field("sex", options)

    def division(self, **options: Any) -> pl.Expr:
        """The six digits of the division, null where the number cannot be read. Arguments as for `check`."""
        return self._field("division", options)

    def masked(self, kind: str = "id") -> pl.Expr:
        """The texts as they may be shown: `110*************21`.

        Args:
            kind: What they are: `id`, `phone`, `email`, `name` or `number`.
        """
        return _each(lambda texts: _masked(texts, kind), pl.String())(self._expr)


@pl.api.register_series_namespace("zhtj")
class SeriesNamespace:
    """The same as for expressions, for a Series at hand."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def _ask(self, question: Callable[[ExprNamespace], pl.Expr]) -> pl.Series:
        if self._series.dtype == pl.Object:
            # Polars computes nothing on Python objects; they are taken one by one.
            column = pl.Series(self._series.name, self._series.to_list(), dtype=pl.Object)
            return column.to_frame().select(question(ExprNamespace(pl.col(column.name)))).to_series()
        return self._series.to_frame().select(question(ExprNamespace(pl.col(self._series.name)))).to_series()

    def check(self, **options: Any) -> pl.Series:
        """Checks resident ID numbers: a struct with the columns of `zhtj.check_ids`."""
        return self._ask(lambda column: column.check(**options))

    def is_valid(self, **options: Any) -> pl.Series:
        """Whether nothing refuses the number; a missing one is refused."""
        return self._ask(lambda column: column.is_valid(**options))

    def code(self, **options: Any) -> pl.Series:
        """The code of the gravest finding, null where there is none."""
        return self._ask(lambda column: column.code(**options))

    def birth_date(self, **options: Any) -> pl.Series:
        """The date of birth that the number states."""
        return self._ask(lambda column: column.birth_date(**options))

    def sex(self, **options: Any) -> pl.Series:
        """`male` or `female`."""
        return self._ask(lambda column: column.sex(**options))

    def division(self, **options: Any) -> pl.Series:
        """The six digits of the division."""
        return self._ask(lambda column: column.division(**options))

    def masked(self, kind: str = "id") -> pl.Series:
        """The texts as they may be shown."""
        return self._ask(lambda column: column.masked(kind))


class _Frame:
    def __init__(self, frame: pl.DataFrame | pl.LazyFrame) -> None:
        self._frame = frame

    def check(self, *, today: datetime.date, **options: Any) -> RosterReport:
        """Checks the frame as a roster; arguments as for `zhtj.check_roster`."""
        from .report import check_roster

        return check_roster(self._frame, today=today, **options)


@pl.api.register_dataframe_namespace("zhtj")
class FrameNamespace(_Frame):
    """What a whole table is asked, as `df.zhtj`."""


@pl.api.register_lazyframe_namespace("zhtj")
class LazyFrameNamespace(_Frame):
    """What a lazy table is asked, as `lf.zhtj`: it is computed piece by piece, never as a whole."""
