"""Runs the shared vectors: as JSON, exactly equal, and through the typed functions."""

from __future__ import annotations

import json
import pathlib
import typing
from collections.abc import Iterator
from typing import Any

import pytest
from facade import Inexpressible, call_typed
from zhtj import ZhtjError, _native

VECTORS = pathlib.Path(__file__).parents[2] / "tests" / "vectors"
FILES = sorted(VECTORS.rglob("*.json"))
FRAME = ("today", "region", "policy", "lang", "reveal", "input")

Json = typing.Any


def vectors(path: pathlib.Path) -> list[dict[str, Json]]:
    file = json.loads(path.read_text("utf-8"))
    assert len(file["vectors"]) == file["count"], f"{path}: {file['count']} vectors are declared"
    return list(file["vectors"])


def raw(vector: dict[str, Json]) -> Json:
    request = {field: vector[field] for field in FRAME if field in vector}
    try:
        return json.loads(_native.call(vector["call"], json.dumps(request)))
    except ZhtjError as error:
        return error_json(error)


def error_json(error: ZhtjError) -> Json:
    return {"error": {"code": error.code, "path": error.path, "params": dict(error.params)}}


def same(typed: Json, answered: Json, path: str = "") -> Iterator[str]:
    """The places in which an answer that went through the types differs. A field that is null may be left out."""
    if isinstance(typed, dict) and isinstance(answered, dict):
        for name in typed.keys() | answered.keys():
            yield from same(typed.get(name), answered.get(name), f"{path}/{name}")
    elif isinstance(typed, list) and isinstance(answered, list) and len(typed) == len(answered):
        for place, (one, other) in enumerate(zip(typed, answered, strict=True)):
            yield from same(one, other, f"{path}/{place}")
    elif typed != answered or isinstance(typed, bool) != isinstance(answered, bool):
        yield f"{path}: {typed!r} is not {answered!r}"


def test_there_are_vectors() -> None:
    assert len(FILES) >= 57


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(VECTORS).as_posix())
def test_raw(path: pathlib.Path) -> None:
    failures = [vector["id"] for vector in vectors(path) if raw(vector) != vector["expect"]]
    assert failures == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(VECTORS).as_posix())
def test_typed(path: pathlib.Path, record_property: Any) -> None:
    failures = []
    inexpressible = []
    for vector in vectors(path):
        expect = vector["expect"]
        try:
            answer = call_typed(vector)
        except Inexpressible as reason:
            # A type cannot hold such a value; then the request must be refused too.
            inexpressible.append(vector["id"])
            if "error" not in expect:
                failures.append(f"{vector['id']}: {reason}")
            continue
        except ZhtjError as error:
            answer = error_json(error)
            if error.code.startswith("request.") != (type(error).__name__ == "RequestError"):
                failures.append(f"{vector['id']}: {type(error).__name__} for {error.code}")
        failures += [f"{vector['id']}{difference}" for difference in same(answer, expect)]
    record_property("inexpressible", inexpressible)
    assert failures == []


def test_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """Every vector is run, and nearly every one through the types: only refused requests may be out of their reach."""
    declared = sum(json.loads(path.read_text("utf-8"))["count"] for path in FILES)
    run = 0
    typed = 0
    lines = []
    for path in FILES:
        here = vectors(path)
        expressible = 0
        for vector in here:
            try:
                call_typed(vector)
            except Inexpressible:
                continue
            except ZhtjError:
                pass
            expressible += 1
        lines.append(f"vectors {path.relative_to(VECTORS)}: {len(here)}, typed {expressible}")
        run += len(here)
        typed += expressible
    with capsys.disabled():
        print("", *lines, f"vectors in all: {run} of {declared}, typed {typed}", sep="\n")
    refused = sum("error" in vector["expect"] for path in FILES for vector in vectors(path))
    assert run == declared
    assert run - refused <= typed <= run
