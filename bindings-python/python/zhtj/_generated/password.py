# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `password.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy

__all__ = [
    "PasswordFacts",
    "PasswordForm",
    "Strength",
    "check",
]


class Strength(_Word):
    """How good a password is by this library's own measure; no rule of the system."""

    WEAK = "weak"
    """Fewer than eight characters, one kind of characters, a piece of the own ID number, or digits in a row."""

    FAIR = "fair"
    """Neither weak nor strong."""

    STRONG = "strong"
    """Not weak, 12 characters or more, of three kinds."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PasswordFacts(_Record):
    """What a password is made of."""

    strength: Strength
    """How good it is."""

    form: PasswordForm | None
    """What was demanded of it; `None` if that is not known."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PasswordForm(_Record):
    """What a system demands of passwords."""

    min: int
    """Fewest characters."""

    max: int | None
    """Most characters; `None` if there is no limit."""

    kinds: int
    """Fewest kinds among digits, letters and symbols."""

    letters_and_digits_only: bool
    """Whether only ASCII letters and digits are taken, both of them needed."""


def check(
    password: str,
    *,
    id_number: str | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[PasswordFacts]:
    """Checks a new password (检查新密码).

    Helps with the questions of the FAQ 5, 8.

    Args:
        password: The password.
        id_number: The ID number of its owner; without it the password is not compared with it.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What a password is made of.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "password.check",
        {"password": password, **_some({"id_number": id_number})},
        today,
        region,
        policy,
        lang,
        reveal,
        PasswordFacts,
    )
