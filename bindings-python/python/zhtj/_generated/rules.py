# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The calls `rules.*`."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass

from .._call import described as _described
from .._codec import Record as _Record
from ._frame import Lang as _Lang
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
    "Listing",
    "ParameterText",
    "QuestionText",
    "ReadAt",
    "RuleText",
    "Source",
    "SourceGrade",
    "StepText",
    "list",
]


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Listing(_Record):
    """The rules and what they rest on."""

    rules_version: str
    """The version of the rule set."""

    rules: tuple[RuleText, ...]
    """Every rule, topic by topic, in the language of the request (Chinese if none is given)."""

    sources: tuple[Source, ...]
    """Every source."""


def list(
    *,
    lang: _Lang | None = None,
) -> Listing:
    """Lists every rule and its sources (列出全部规则及其依据).

    Args:
        lang: The language of texts in the answer; Chinese if left out.

    Returns:
        The rules and what they rest on.

    Raises:
        RequestError: If a value cannot be read (`request.*`); what the check finds is no error.
    """
    answer: Listing = _described("rules.list", {}, lang, Listing)
    return answer
