"""Checks inside pandas: `df["身份证号码"].zhtj.check(today=…)`.

Importing this module registers the accessor `zhtj` on Series and DataFrames. Text in any of pandas' types is taken:
`object`, also where numbers got mixed in, `str`, `string`, Arrow types and categories. The index stays.

Example:
    >>> import datetime, pandas as pd, zhtj.pandas
    >>> ids = pd.Series(["11010519491231002X", 1.1010519491231e17], index=["a", "b"])
    >>> ids.zhtj.check(today=datetime.date(2026, 11, 22))["code"].tolist()
    [nan, 'resident_id.precision_lost']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    import pandas as pd
except ImportError as error:
    message = "zhtj.pandas needs pandas and pyarrow: pip install 'zhtj[pandas]'"
    raise ImportError(message) from error

from . import _native
from ._options import policy_of

if TYPE_CHECKING:
    import datetime

    from ._options import PolicyLike
    from .report import RosterReport

__all__ = ["FrameAccessor", "SeriesAccessor"]


@pd.api.extensions.register_series_accessor("zhtj")
class SeriesAccessor:
    """What a Series of ID numbers is asked, as `series.zhtj`. Every answer has the same rows and the same index."""

    def __init__(self, series: pd.Series[Any]) -> None:
        self._series = series

    def check(
        self,
        *,
        today: datetime.date,
        region: str | None = None,
        policy: PolicyLike | None = None,
        names: bool = False,
        suggest: bool = False,
        reveal: bool = False,
    ) -> pd.DataFrame:
        """Checks resident ID numbers: a DataFrame with the columns of `zhtj.check_ids`.

        Args:
            today: The day of the check.
            region: The organization's province.
            policy: Choices that the rules leave to the caller.
            names: Adds `division_name`.
            suggest: Adds `suggestion`, the likeliest correction.
            reveal: Whether suggestions are shown in full.
        """
        table = _native.check_ids(
            _column(self._series),
            today=today,
            region=region,
            policy=policy_of(policy),
            names=names,
            suggest=suggest,
            reveal=reveal,
        )
        checked: pd.DataFrame = table.to_pandas().set_axis(self._series.index, axis=0)
        return checked

    def is_valid(self, **options: Any) -> pd.Series[bool]:
        """Whether nothing refuses the number; a missing one is refused. Arguments as for `check`."""
        return self._named(self.check(**options)["verdict"] != "fail")

    def code(self, **options: Any) -> pd.Series[Any]:
        """The code of the gravest finding, missing where there is none. Arguments as for `check`."""
        return self._named(self.check(**options)["code"])

    def birth_date(self, **options: Any) -> pd.Series[Any]:
        """The date of birth that the number states, missing where it cannot be read. Arguments as for `check`."""
        return self._named(pd.to_datetime(self.check(**options)["birth_date"]))

    def sex(self, **options: Any) -> pd.Series[Any]:
        """`male` or `female`, missing where the number cannot be read. Arguments as for `check`."""
        return self._named(self.check(**options)["sex"])

    def division(self, **options: Any) -> pd.Series[Any]:
        """The six digits of the division, missing where the number cannot be read. Arguments as for `check`."""
        return self._named(self.check(**options)["division"])

    def masked(self, kind: str = "id") -> pd.Series[Any]:
        """The texts as they may be shown: `110*************21`.

        Args:
            kind: What they are: `id`, `phone`, `email`, `name` or `number`.
        """
        masked = _native.mask(_column(self._series), kind).to_pandas()["masked"]
        return self._named(masked.set_axis(self._series.index))

    def _named(self, series: pd.Series[Any]) -> pd.Series[Any]:
        named: pd.Series[Any] = series.copy(deep=False)
        named.name = self._series.name
        return named


def _column(series: pd.Series[Any]) -> Any:
    """The Series as the native module takes it. Before version 3, pandas shares no memory by itself."""
    if series.dtype == object or hasattr(series, "__arrow_c_stream__"):
        return series
    import pyarrow as pa

    return pa.chunked_array([pa.array(series, from_pandas=True)])


@pd.api.extensions.register_dataframe_accessor("zhtj")
class FrameAccessor:
    """What a whole table is asked, as `df.zhtj`."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def check(self, *, today: datetime.date, **options: Any) -> RosterReport:
        """Checks the frame as a roster; arguments as for `zhtj.check_roster`."""
        from .report import check_roster

        return check_roster(self._frame, today=today, **options)
