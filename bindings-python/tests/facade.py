"""Calls the typed functions with the requests of vectors."""

from __future__ import annotations

import functools
import importlib
import inspect
import keyword
import typing
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from zhtj import Checked
from zhtj._codec import CodecError, decode, encode
from zhtj._generated import TOPICS


class Inexpressible(Exception):
    """A request cannot be written with the types."""


def call_typed(vector: Mapping[str, Any]) -> Any:
    """The answer of the typed function as JSON.

    Raises:
        Inexpressible: If the types cannot hold the request.
    """
    function, given = function_of(vector["call"], vector["input"])
    hints = hints_of(function)
    arguments: dict[str, Any] = {}
    try:
        for name, value in given.items():
            safe = f"{name}_" if keyword.iskeyword(name) else name
            if safe not in hints:
                raise Inexpressible(f"no parameter {safe}")
            arguments[safe] = decode(hints[safe], value)
        for name in ("today", "region", "policy", "lang", "reveal"):
            if name in hints and name in vector:
                arguments[name] = decode(hints[name], vector[name])
    except CodecError as error:
        raise Inexpressible(str(error)) from None
    missing = inspect.signature(function).parameters.keys() - arguments.keys()
    if any(inspect.signature(function).parameters[name].default is inspect.Parameter.empty for name in missing):
        raise Inexpressible("a parameter is missing")
    answer = function(**arguments)
    if isinstance(answer, Checked):
        findings = [encode(finding) for finding in answer.findings]
        return {"verdict": answer.verdict.value, "findings": findings, "value": encode(answer.value)}
    return {"value": encode(answer)}


def function_of(call: str, given: Any) -> tuple[Callable[..., Any], Mapping[str, Any]]:
    """The function for an input, and its arguments: of a call with a form per variant, the one of the variant."""
    if not isinstance(given, dict):
        raise Inexpressible("the input is no object")
    topic, verb = call.split(".")
    if topic not in TOPICS:
        raise Inexpressible("no such topic")
    module = importlib.import_module(f"zhtj._generated.{topic}")
    function = getattr(module, f"{verb}_" if keyword.iskeyword(verb) else verb, None)
    if function is not None:
        return typing.cast(Callable[..., Any], function), given
    if "workflow" in given and hasattr(module, f"{verb}_{given['workflow']}"):
        rest = {name: value for name, value in given.items() if name != "workflow"}
        return getattr(module, f"{verb}_{given['workflow']}"), rest
    if len(given) == 1 and hasattr(module, f"{verb}_{next(iter(given))}"):
        [(word, inner)] = given.items()
        return getattr(module, f"{verb}_{word}"), inner
    raise Inexpressible("no such variant")


@functools.cache
def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(function)
    assert hints.get("today", date) is date
    return hints
