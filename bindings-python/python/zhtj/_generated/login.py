# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `login.*`."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import ClassVar as _ClassVar
from typing import TypeAlias as _TypeAlias

from .._call import asked as _asked
from .._codec import Keyed as _Keyed
from .._codec import KeyedValue as _KeyedValue
from .._codec import Record as _Record
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    StepsValue,
    TermValue,
)

__all__ = [
    "LoginAnswer",
    "LoginAnswerHttpStatus",
    "LoginAnswerRetCode",
    "LoginAnswerWrongIdOrPassword",
    "LoginValue",
    "StepsValue",
    "TermValue",
    "check",
    "explain",
]


@_dataclass(frozen=True, slots=True, repr=False)
class LoginAnswerRetCode(_KeyedValue):
    """The `retCode` of an answer."""

    _word_: _ClassVar[str] = "ret_code"

    value: int


@_dataclass(frozen=True, slots=True, repr=False)
class LoginAnswerHttpStatus(_KeyedValue):
    """The status of HTTP."""

    _word_: _ClassVar[str] = "http_status"

    value: int


@_dataclass(frozen=True, slots=True, repr=False)
class LoginAnswerWrongIdOrPassword(_Keyed):
    """The message «身份证或者密码错误»."""

    _word_: _ClassVar[str] = "wrong_id_or_password"


@_dataclass(frozen=True, slots=True, repr=False)
class LoginValue(_Record):
    """Whether the login may be tried."""

    complete: bool
    """Whether everything needed was entered."""


LoginAnswer: _TypeAlias = (
    LoginAnswerRetCode
    | LoginAnswerHttpStatus
    | LoginAnswerWrongIdOrPassword
)
"""What the system answered."""


def check(
    *,
    id_number: str,
    password: bool,
    captcha: bool,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[LoginValue]:
    """Checks what somebody is about to log in with (检查登录信息是否齐全).

    Helps with the questions of the FAQ 2.

    Args:
        id_number: The user name: the ID number as typed.
        password: Whether a password was entered. The password itself is not asked for.
        captcha: Whether the captcha was entered.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: Whether the login may be tried.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "login.check",
        {"id_number": id_number, "password": password, "captcha": captcha},
        today,
        region,
        policy,
        lang,
        reveal,
        LoginValue,
    )


def explain(
    answer: LoginAnswer,
    *,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[StepsValue]:
    """Explains what the system answered (说明系统对登录的返回).

    Helps with the questions of the FAQ 2.

    Args:
        answer: The answer.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What to do.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "login.explain",
        {"answer": answer},
        today,
        region,
        policy,
        lang,
        reveal,
        StepsValue,
    )
