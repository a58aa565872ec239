# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `file.*`."""

from __future__ import annotations

import datetime as _dt

from .._call import asked as _asked
from .._codec import Word as _Word
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "Format",
    "extension",
]


class Format(_Word):
    """Format."""

    XLSX = "xlsx"

    XLSM = "xlsm"

    XLSB = "xlsb"

    XLS = "xls"

    ODS = "ods"

    CSV = "csv"

    TSV = "tsv"


def extension(
    *,
    name: str,
    format: Format,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[None]:
    """Checks the extension of a file (检查文件扩展名).

    Helps with the questions of the FAQ 14.

    Args:
        name: The name, with or without folders.
        format: The format found in its bytes.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict and the findings; the value is `None`.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "file.extension",
        {"name": name, "format": format},
        today,
        region,
        policy,
        lang,
        reveal,
        None,
    )
