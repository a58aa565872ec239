"""What a check gives back: a verdict, findings and a value."""

from __future__ import annotations

import html
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from ._codec import CodecError, decoder, encode
from ._generated._codes import DAYS, Code
from ._generated._frame import Lang, Severity, Verdict

__all__ = ["Checked", "Finding", "Severity", "Verdict"]

T_co = TypeVar("T_co", covariant=True)

# The findings of the answer that is being read, in their order there.
_reading: ContextVar[list[Finding] | None] = ContextVar("_reading", default=None)

_TEXT = decoder(str)
_OPTIONAL_TEXT = decoder(str | None)
_TEXTS = decoder(tuple[str, ...])
_PARAMS = decoder(Mapping[str, Any])
_SEVERITY = decoder(Severity)
_DAY = decoder(date)

_OPTIONAL = ("fix", "suggestions", "message")
_REQUIRED = ("code", "severity", "path", "params", "rule", "source")


@dataclass(frozen=True, slots=True, repr=False)
class Finding:
    """A problem that a check found.

    Attributes:
        code: The stable code, ``topic.problem``; never renamed, never reused.
        severity: How grave it is in this case.
        path: Where in the input it lies, as a JSON Pointer (RFC 6901); empty for the input as a whole.
        params: The values of its message by name: numbers, days, texts, words; personal ones masked unless revealed.
        rule: The id of the rule that found it.
        source: The ids of the sources that say so, best first.
        fix: The one safe correction, if there is one: it changes how the text is written, not what it says.
        suggestions: Likely corrections for a person to choose from, best first.
    """

    code: Code
    severity: Severity
    path: str
    params: Mapping[str, Any] = field(hash=False)
    rule: str
    source: tuple[str, ...]
    fix: str | None = None
    suggestions: tuple[str, ...] = ()
    _text: str | None = field(default=None, compare=False)
    # An `Origin`; that module rests on this one, so its name cannot stand here.
    _origin: Any = field(default=None, compare=False)
    _place: int = field(default=0, compare=False)

    def message(self, lang: Lang | None = None) -> str:
        """Gives the sentence about this case: the fact, then what to do.

        Args:
            lang: The language; that of the request if left out, and Chinese if the request named none.

        Personal data in it is masked unless the request asked to reveal it.
        """
        if self._origin is None:
            if self._text is None:
                raise ValueError("this finding was not made by a call, so its message is not known")
            return self._text
        return str(self._origin.message(self._place, lang))

    def __repr__(self) -> str:
        place = f" at {self.path}" if self.path else ""
        return f"<Finding {self.code} ({self.severity.value}){place}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # The request that the message would be asked with is full of personal data: the message goes along, it does not.
        text = self.message() if self._origin is not None else self._text
        kept = (self.code, self.severity, self.path, self.params, self.rule, self.source, self.fix, self.suggestions)
        return (type(self), (*kept, text))

    @classmethod
    def _from_json_(cls, json: Any) -> Finding:
        if not isinstance(json, dict):
            raise CodecError(f"expected a finding, found {type(json).__name__}")
        unknown = json.keys() - {*_REQUIRED, *_OPTIONAL}
        missing = [name for name in _REQUIRED if name not in json]
        if unknown or missing:
            raise CodecError(f"a finding with the unknown fields {sorted(unknown)} and without {missing}")
        code = _TEXT(json["code"])
        days = DAYS.get(code, ())
        params = _PARAMS(json["params"])
        finding = cls(
            code=code,
            severity=_SEVERITY(json["severity"]),
            path=_TEXT(json["path"]),
            params={name: _param(value, name in days) for name, value in params.items()},
            rule=_TEXT(json["rule"]),
            source=_TEXTS(json["source"]),
            fix=_OPTIONAL_TEXT(json.get("fix")),
            suggestions=_TEXTS(json.get("suggestions", ())),
            _text=_OPTIONAL_TEXT(json.get("message")),
        )
        reading = _reading.get()
        if reading is not None:
            reading.append(finding)
        return finding

    def _to_json_(self) -> dict[str, Any]:
        json: dict[str, Any] = {name: encode(getattr(self, name)) for name in _REQUIRED}
        if self.fix is not None:
            json["fix"] = self.fix
        if self.suggestions:
            json["suggestions"] = list(self.suggestions)
        if self._text is not None:
            json["message"] = self._text
        return json


def _param(value: Any, is_day: bool) -> Any:
    if is_day:
        return _DAY(value)
    return tuple(value) if isinstance(value, list) else value


@dataclass(frozen=True, slots=True, repr=False)
class Checked(Generic[T_co]):
    """The answer of a check.

    Attributes:
        verdict: ``PASS``, ``FAIL``, or ``UNDECIDED`` if nothing refuses but a rule that would have to be asked is not known.
        findings: What was found, in the order of the rules.
        value: What was read or computed in spite of the findings; ``None`` if nothing could be.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    value: T_co | None

    @property
    def passed(self) -> bool:
        """Whether the verdict is ``PASS``."""
        return self.verdict is Verdict.PASS

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes of the findings, in their order."""
        return tuple(finding.code for finding in self.findings)

    def __repr__(self) -> str:
        return f"Checked(verdict={self.verdict!r}, findings={self.findings!r}, value={self.value!r})"

    def _repr_html_(self) -> str:
        """A table for notebooks; personal data in it is masked even if the request asked to reveal it."""
        rows = "".join(_row(finding) for finding in self.findings)
        head = "<tr><th>severity</th><th>code</th><th>at</th><th>message</th><th>source</th></tr>"
        table = f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>" if rows else ""
        value = "" if self.value is None else f"<pre>{html.escape(repr(self.value))}</pre>"
        return f"<div><p><b>{html.escape(self.verdict.value)}</b></p>{table}{value}</div>"


def _row(finding: Finding) -> str:
    origin = finding._origin
    message = finding.message() if origin is None else str(origin.masked().message(finding._place, None))
    cells = (finding.severity.value, finding.code, finding.path, message, ", ".join(finding.source))
    return "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>"
