"""Asks the core: one request in, one typed answer out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from . import _native
from ._codec import decode, decoder, encode
from ._errors import error_of
from ._generated._frame import Lang, Policy, Verdict
from ._result import Checked, Finding, _reading

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Origin", "asked", "described"]

_FINDINGS = decoder(tuple[Finding, ...])
_VERDICT = decoder(Verdict)


def answered(name: str, request: Mapping[str, Any]) -> Any:
    """The answer as JSON; an answer that is an error is raised."""
    text = json.dumps(request, allow_nan=False, separators=(",", ":"))
    answer = json.loads(_native.call(name, text))
    if "error" in answer:
        error = answer["error"]
        raise error_of(error["code"], error["path"], error["params"])
    return answer


class Origin:
    """The request that findings come from. Their messages are asked for when somebody reads them.

    A check gives the same findings in the same order whenever it is asked the same, so the messages in another language
    are those of the same request in that language.
    """

    __slots__ = ("_hint", "_name", "_request", "_texts")

    def __init__(self, name: str, request: Mapping[str, Any], hint: Any) -> None:
        self._name = name
        self._request = request
        self._hint = hint
        self._texts: dict[str, Sequence[str]] = {}

    def message(self, place: int, lang: Lang | None) -> str:
        """The message of the finding at a place among all findings of the answer."""
        code = str(lang.value if lang is not None else self._request.get("lang", Lang.ZH.value))
        if code not in self._texts:
            answer = answered(self._name, {**self._request, "lang": code})
            _, found = _read(answer, self._hint)
            self._texts[code] = [finding._text or "" for finding in found]
        return self._texts[code][place]

    def masked(self) -> Origin:
        """The same request, not to be revealed."""
        if not self._request.get("reveal"):
            return self
        return Origin(self._name, {**self._request, "reveal": False}, self._hint)


def _read(answer: Mapping[str, Any], hint: Any) -> tuple[Checked[Any], list[Finding]]:
    found: list[Finding] = []
    token = _reading.set(found)
    try:
        findings = _FINDINGS(answer["findings"])
        value = decode(hint, answer["value"]) if answer["value"] is not None else None
    finally:
        _reading.reset(token)
    return Checked(_VERDICT(answer["verdict"]), findings, value), found


def asked(
    name: str,
    given: Mapping[str, object],
    today: date,
    region: str | None,
    policy: Policy | None,
    lang: Lang | None,
    reveal: bool,
    hint: Any,
) -> Checked[Any]:
    """Asks a check."""
    if not isinstance(today, date) or isinstance(today, datetime):
        raise TypeError(f"today must be a datetime.date, not {type(today).__name__}")
    request: dict[str, Any] = {"today": today.isoformat()}
    frame = {"region": region, "policy": policy, "lang": lang, "reveal": reveal or None}
    request.update((field, encode(value)) for field, value in frame.items() if value is not None)
    request["input"] = encode(given)
    answer = answered(name, request)
    checked, found = _read(answer, hint)
    origin = Origin(name, request, hint)
    for place, finding in enumerate(found):
        # Frozen for everybody else: the origin is known only once the whole answer is read.
        object.__setattr__(finding, "_origin", origin)
        object.__setattr__(finding, "_place", place)
    return checked


# The calls that describe the library check nothing, so no day bears on them; the frame still has one.
_ANY_DAY = "2000-01-01"


def described(name: str, given: Mapping[str, object], lang: Lang | None, hint: Any) -> Any:
    """Asks a call that describes the library itself."""
    request: dict[str, Any] = {"today": _ANY_DAY, "input": encode(given)}
    if lang is not None:
        request["lang"] = lang.value
    return decode(hint, answered(name, request)["value"])
