"""The one place that reads the clock: no check does, each is told its day."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

__all__ = ["today_in_shanghai"]

# China has had one time without daylight saving since 1991, so no time zone database is needed.
_SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def today_in_shanghai() -> date:
    """Gives the present day in Asia/Shanghai, the time in which all terms of the League run.

    Call it at the edge of a program and hand the day on, so that everything it checks is judged on one day.

    Example:
        >>> import datetime, zhtj
        >>> isinstance(zhtj.today_in_shanghai(), datetime.date)
        True
    """
    return datetime.now(_SHANGHAI).date()
