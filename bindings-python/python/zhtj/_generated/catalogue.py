# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `catalogue.*`."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass

from .._call import described as _described
from .._codec import Record as _Record
from ._frame import Lang as _Lang
from ._frame import (
    Severity,
)
from ._shared import (
    ParameterText,
    QuestionText,
    ReadAt,
    RuleText,
    Source,
    SourceGrade,
    StepText,
)

__all__ = [
    "Both",
    "Catalogue",
    "CatalogueEntry",
    "Explanation",
    "ParamText",
    "ParameterText",
    "QuestionText",
    "ReadAt",
    "RuleText",
    "Source",
    "SourceGrade",
    "StepText",
    "explain",
    "list",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Both(_Record):
    """A text in both languages."""

    zh: str
    """Chinese."""

    en: str
    """English."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Catalogue(_Record):
    """The catalogue of findings."""

    rules_version: str
    """The version of the rule set."""

    findings: tuple[CatalogueEntry, ...]
    """Every code, topic by topic."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CatalogueEntry(_Record):
    """An entry of the catalogue."""

    code: str
    """The code, `topic.problem`; never renamed, never reused."""

    rule: str
    """The id of the rule that finds it."""

    severity: Severity
    """How grave it is unless a policy says otherwise."""

    title: Both
    """A short name of the problem."""

    message: Both
    """The fact, then what to do; `{name}` stands for a parameter."""

    params: tuple[ParamText, ...]
    """The parameters of the message, in order."""

    sources: tuple[str, ...]
    """The ids of the sources that say so, best first."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Explanation(_Record):
    """Everything about one code, in one language."""

    code: str
    """The code, `topic.problem`."""

    severity: Severity
    """How grave it is unless a policy says otherwise."""

    title: str
    """A short name of the problem."""

    message: str
    """The fact, then what to do; `{name}` stands for a parameter."""

    params: tuple[ParamText, ...]
    """The parameters of the message, in order."""

    sources: tuple[Source, ...]
    """Who says so, best first."""

    rule: RuleText
    """The rule that finds it."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ParamText(_Record):
    """A parameter of a message."""

    name: str
    """Its name in the message."""

    type: str
    """What it holds: `integer`, `day`, `month`, `term`, `terms`, `text` or `personal`."""


def list(
    *,
    lang: _Lang | None = None,
) -> Catalogue:
    """Lists every code (列出全部问题代码).

    Args:
        lang: The language of texts in the answer; Chinese if left out.

    Returns:
        The catalogue of findings.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    answer: Catalogue = _described("catalogue.list", {}, lang, Catalogue)
    return answer


def explain(
    code: str,
    *,
    lang: _Lang | None = None,
) -> Explanation:
    """Explains a code (解释一个问题代码).

    Args:
        code: A code of the catalogue, `topic.problem`.
        lang: The language of texts in the answer; Chinese if left out.

    Returns:
        Everything about one code, in one language.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    answer: Explanation = _described("catalogue.explain", {"code": code}, lang, Explanation)
    return answer
