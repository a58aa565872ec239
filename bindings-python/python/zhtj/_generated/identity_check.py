# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `identity_check.*`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass

from .._call import asked as _asked
from .._codec import Record as _Record
from .._codec import Word as _Word
from .._codec import some as _some
from .._result import Checked as _Checked
from ._frame import Lang as _Lang
from ._frame import Policy as _Policy
from ._shared import (
    TermValue,
)

__all__ = [
    "IdentityCheckState",
    "IdentityDecidedValue",
    "IdentityEvent",
    "IdentityFacts",
    "IdentityValue",
    "TermValue",
    "decide",
    "explain",
]


class IdentityCheckState(_Word):
    """The state of an identity."""

    UNCHECKED = "unchecked"
    """未认证, 未校验"""

    PASSED = "passed"
    """认证通过, 校验通过"""

    FAILED = "failed"
    """认证不通过, 校验不通过"""


class IdentityEvent(_Word):
    """What can happen to an identity."""

    MATCHES = "matches"
    """The register has exactly this name and number."""

    DOES_NOT_MATCH = "does_not_match"
    """The register does not have them, or not yet."""

    EDITED = "edited"
    """Name or number were edited, as was possible until 2020."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IdentityDecidedValue(_Record):
    """What follows; `None` if it is refused."""

    state: IdentityCheckState
    """The state after the new events."""

    events: tuple[IdentityEvent, ...]
    """The new events, to be kept."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IdentityFacts(_Record):
    """What is known of a record beside its state; what is not given is not excluded."""

    matches_card: bool | None = None
    """Whether name and ID number are exactly those of the card."""

    edited: bool | None = None
    """Whether name or ID number were edited after the entry."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IdentityValue(_Record):
    """What a state means."""

    name: TermValue
    """What it is called today."""

    causes: tuple[TermValue, ...]
    """What can have caused it."""

    steps: tuple[TermValue, ...]
    """What to do, in order."""

    blocks: bool
    """Whether it blocks anything although the record is right."""


def explain(
    state: IdentityCheckState,
    *,
    facts: IdentityFacts | None = None,
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[IdentityValue]:
    """Explains a state of the identity authentication (说明身份认证（校验）状态).

    Helps with the questions of the FAQ 28.

    Args:
        state: The state.
        facts: What is known beside it.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What a state means.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "identity_check.explain",
        {"state": state, **_some({"facts": facts})},
        today,
        region,
        policy,
        lang,
        reveal,
        IdentityValue,
    )


def decide(
    event: IdentityEvent,
    *,
    events: _Sequence[IdentityEvent] = (),
    today: _dt.date,
    region: str | None = None,
    policy: _Policy | None = None,
    lang: _Lang | None = None,
    reveal: bool = False,
) -> _Checked[IdentityDecidedValue]:
    """Decides what follows for the identity authentication (身份认证（校验）：事件).

    Helps with the questions of the FAQ 28.

    Args:
        event: What is reported.
        events: All events so far, in their order.
        today: The day of the check in Asia/Shanghai.
        region: The province of the organization: two digits, Chinese name or pinyin.
        policy: What the caller decides where the facts leave a choice.
        lang: The language of texts in the answer.
        reveal: Whether personal data in the answer is shown in full.

    Returns:
        The verdict, the findings and the value: What follows; `None` if it is refused.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    return _asked(
        "identity_check.decide",
        {"event": event, **_some({"events": events})},
        today,
        region,
        policy,
        lang,
        reveal,
        IdentityDecidedValue,
    )
