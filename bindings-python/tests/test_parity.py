"""The ledger of parity: every call is found under its name, with the parameters that the contract has, and no others."""

from __future__ import annotations

import inspect
import json
import pathlib
import typing
from datetime import date
from typing import Any

import pytest
import zhtj
from zhtj import Checked, _native
from zhtj._generated import TOPICS
from zhtj._generated._frame import Lang, Policy

ROOT = pathlib.Path(__file__).parents[2]
LEDGER = json.loads((ROOT / "tests" / "golden" / "hosts.json").read_text("utf-8"))
FUNCTIONS = [(entry["call"], function) for entry in LEDGER for function in entry["python"]]


def found(path: str) -> Any:
    package, topic, name = path.split(".")
    assert package == "zhtj"
    return getattr(getattr(zhtj, topic), name)


def test_the_ledger_has_every_call() -> None:
    schemas = json.loads((ROOT / "tests" / "golden" / "schemas.json").read_text("utf-8"))
    assert [entry["call"] for entry in LEDGER] == list(schemas["calls"])
    assert len(FUNCTIONS) >= len(LEDGER) > 90


@pytest.mark.parametrize(("call", "function"), FUNCTIONS, ids=[function["path"] for _, function in FUNCTIONS])
def test_a_function_has_the_parameters_of_its_call(call: str, function: dict[str, Any]) -> None:
    target = found(function["path"])
    assert callable(target)
    parameters = inspect.signature(target).parameters
    assert list(parameters) == [parameter["name"] for parameter in function["params"]]
    required = [name for name, parameter in parameters.items() if parameter.default is inspect.Parameter.empty]
    assert required == [parameter["name"] for parameter in function["params"] if parameter["required"]]
    by_place = [name for name, p in parameters.items() if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    assert len(by_place) <= 1
    hints = typing.get_type_hints(target)
    assert hints.keys() == parameters.keys() | {"return"}
    frame = {"today": date, "region": str | None, "policy": Policy | None, "lang": Lang | None, "reveal": bool}
    checked = typing.get_origin(hints["return"]) is Checked
    assert checked == (call.split(".")[0] not in {"catalogue", "rules"})
    assert all(hints[name] == kind for name, kind in frame.items() if checked or name == "lang")
    assert target.__doc__ and "Args:" in target.__doc__ and "Returns:" in target.__doc__


def test_nothing_else_is_offered() -> None:
    listed = {function["path"] for _, function in FUNCTIONS}
    offered = {
        f"zhtj.{topic}.{name}"
        for topic in TOPICS
        for name in getattr(zhtj, topic).__all__
        if inspect.isfunction(getattr(getattr(zhtj, topic), name))
    }
    assert offered == listed


def test_the_native_module_answers_every_call() -> None:
    """A name that the module does not know would be refused by another code."""
    for entry in LEDGER:
        with pytest.raises(zhtj.RequestError) as raised:
            _native.call(entry["call"], "{")
        assert raised.value.code == "request.malformed_json", entry["call"]
    with pytest.raises(zhtj.RequestError) as raised:
        _native.call("no.such", "{}")
    assert raised.value.code == "request.unknown_call"


def test_every_name_of_the_package_is_there() -> None:
    for name in dir(zhtj):
        assert getattr(zhtj, name) is not None or name.startswith("__")
    for topic in TOPICS:
        module = getattr(zhtj, topic)
        for name in module.__all__:
            assert hasattr(module, name), f"{topic}.{name}"


def test_codes_are_those_of_the_catalogue() -> None:
    catalogue = json.loads((ROOT / "tests" / "golden" / "catalogue.json").read_text("utf-8"))
    assert list(typing.get_args(zhtj.Code)) == [entry["code"] for entry in catalogue["findings"]]
    assert [entry.code for entry in zhtj.catalogue.list().findings] == list(typing.get_args(zhtj.Code))
