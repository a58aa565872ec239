"""The codec: what it writes, what it reads, and what it refuses."""

from __future__ import annotations

import dataclasses
import inspect
import json
import subprocess
import sys
import typing
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
import zhtj
from zhtj import CodecError, Finding, RequestError, from_json, to_json
from zhtj._codec import Bare, Keyed, KeyedValue, Record, Tagged, Word, decode
from zhtj._generated import TOPICS, _frame
from zhtj._generated._codes import DAYS

TODAY = date(2026, 11, 22)
FINDING = zhtj.mobile.check("1", today=TODAY).findings[0]


def generated() -> list[type[Any]]:
    modules = [getattr(zhtj, topic) for topic in TOPICS]
    values = [vars(module)[name] for module in [_frame, *modules] for name in module.__all__]
    kinds = {kind for kind in values if isinstance(kind, type) and issubclass(kind, (Record, Word))}
    return sorted(kinds, key=lambda kind: kind.__name__)


def sample(hint: Any) -> Any:
    """A value of a type, the smallest there is."""
    if hint is Any:
        return {"any": [1, None]}
    plain: dict[Any, Any] = {str: "text", int: 3, float: 1.5, bool: True, date: TODAY, type(None): None}
    if hint in plain:
        return plain[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if hint is Finding:
        return FINDING
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        return hint(**{field.name: sample(hints[field.name]) for field in dataclasses.fields(hint)})
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (tuple, Sequence):
        return (sample(args[0]),)
    if origin is Mapping:
        return {"key": sample(args[1])}
    assert args, hint
    return sample(args[0])


@pytest.mark.parametrize("kind", [kind for kind in generated() if issubclass(kind, Record)])
def test_every_type_is_written_and_read_back(kind: type[Any]) -> None:
    value = sample(kind)
    written = json.loads(json.dumps(to_json(value)))
    assert from_json(kind, written) == value
    fields = dataclasses.fields(kind)
    if fields:
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, fields[0].name, None)
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize(
    "kind", [kind for kind in generated() if issubclass(kind, Record) and not issubclass(kind, Bare)]
)
def test_every_type_refuses_what_it_does_not_know(kind: type[Any]) -> None:
    written = to_json(sample(kind))
    inside = written[kind._word_] if issubclass(kind, Keyed) else written
    if issubclass(kind, KeyedValue):
        with pytest.raises(CodecError):
            from_json(kind, {**written, "stray": 1})
        return
    inside["stray"] = 1
    with pytest.raises(CodecError, match="stray"):
        from_json(kind, written)
    del inside["stray"]
    for field in dataclasses.fields(kind):
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            name = next(name for name in inside if name.rstrip("_") == field.name.rstrip("_"))
            kept = inside.pop(name)
            with pytest.raises(CodecError):
                from_json(kind, written)
            inside[name] = kept
    wrongs: list[Any] = [None, 1, "text", [], [written]]
    for wrong in wrongs:
        with pytest.raises(CodecError):
            from_json(kind, wrong)


@pytest.mark.parametrize("kind", [kind for kind in generated() if issubclass(kind, Word)])
def test_words_are_texts(kind: Any) -> None:
    for word in kind:
        assert word == word.value == str(word) == f"{word}"
        assert repr(word) == f"{kind.__name__}.{word.name}"
        assert from_json(kind, to_json(word)) is word
    wrongs: list[Any] = ["no word", 1, None, []]
    for wrong in wrongs:
        with pytest.raises(CodecError):
            from_json(kind, wrong)


def test_there_are_types_to_be_tested() -> None:
    kinds = generated()
    assert len(kinds) > 350
    assert any(issubclass(kind, Tagged) for kind in kinds)
    assert any(issubclass(kind, Bare) for kind in kinds)
    assert all(kind.__doc__ for kind in kinds)


@pytest.mark.parametrize(
    ("hint", "wrong"),
    [
        (str, 1),
        (str, None),
        (int, True),
        (int, 1.5),
        (int, "1"),
        (float, True),
        (bool, 1),
        (date, "2026-02-30"),
        (date, 1),
        (None, 0),
        (tuple[str, ...], "text"),
        (tuple[int, ...], [1, "2"]),
        (Mapping[str, int], {"a": "b"}),
        (Mapping[str, int], [1]),
        (str | date, 1),
        (str | None, 1),
    ],
)
def test_values_of_other_types_are_refused(hint: Any, wrong: Any) -> None:
    with pytest.raises(CodecError):
        decode(hint, wrong)


def test_no_personal_value_is_in_an_error() -> None:
    with pytest.raises(CodecError) as raised:
        from_json(zhtj.resident_id.Sex, "11010519491231002X")
    assert "1101" not in str(raised.value)


@pytest.mark.parametrize(
    "value", [object(), b"1", {1, 2}, datetime(2026, 11, 22, tzinfo=timezone.utc), [object()], {"a": b""}]
)
def test_values_that_the_contract_does_not_know_are_refused(value: object) -> None:
    with pytest.raises(TypeError):
        to_json(value)


def test_a_day_is_a_date() -> None:
    for wrong in (datetime(2026, 11, 22, tzinfo=timezone.utc), "2026-11-22", None):
        with pytest.raises(TypeError, match="today must be a datetime.date"):
            zhtj.mobile.check("13800138000", today=wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        zhtj.mobile.check("13800138000")  # type: ignore[call-arg]


def test_months_and_days_are_both_taken() -> None:
    month = zhtj.join.check(joined="2017-07", birth_date=date(2004, 6, 2), today=TODAY)
    day = zhtj.join.check(joined=date(2017, 7, 15), birth_date=date(2004, 6, 2), today=TODAY)
    assert month.value is not None and day.value is not None
    assert month.value.age == day.value.age == 13
    with pytest.raises(RequestError) as raised:
        zhtj.join.check(joined="2017/07", today=TODAY)
    assert (raised.value.code, raised.value.path) == ("request.invalid_value", "/input/joined")
    assert "2017/07" not in str(raised.value)


def test_only_what_is_set_of_a_policy_is_sent() -> None:
    policy = zhtj.Policy(join=zhtj.JoinPolicy(below_constitution_age=zhtj.Level.OFF))
    assert to_json(policy) == {"join": {"below_constitution_age": "off"}}
    assert to_json(zhtj.Policy()) == {}
    plain = zhtj.join.check(joined="2017-07", birth_date=date(2004, 6, 2), today=TODAY)
    silent = zhtj.join.check(joined="2017-07", birth_date=date(2004, 6, 2), today=TODAY, policy=policy)
    assert plain.codes == ("join.below_constitution_age",)
    assert silent.codes == ()


def test_a_category_may_be_given_in_other_words() -> None:
    by_word = zhtj.organization.kind(category=zhtj.organization.Category.GENERAL_BRANCH, today=TODAY)
    by_name = zhtj.organization.kind(category="团总支", today=TODAY)
    assert by_word.value is not None and by_word == by_name
    with pytest.raises(RequestError):
        zhtj.organization.kind(category="no category", today=TODAY)


def test_texts_that_are_no_unicode_are_refused_as_requests() -> None:
    with pytest.raises(RequestError) as raised:
        zhtj.person_name.check("张\ud800", today=TODAY)
    assert raised.value.code == "request.malformed_json"


def test_days_in_findings_are_dates() -> None:
    answer = zhtj.organization.term(body=zhtj.organization.Body.BRANCH, elected_on=date(2020, 1, 1), today=TODAY)
    dated = [(finding, name) for finding in answer.findings for name in DAYS.get(finding.code, ())]
    assert dated, answer
    assert all(isinstance(finding.params[name], date) for finding, name in dated)
    assert answer.value is not None and isinstance(answer.value.latest, date)


def test_today_in_shanghai_is_the_day_there() -> None:
    before = datetime.now(timezone(timedelta(hours=8))).date()
    today = zhtj.today_in_shanghai()
    after = datetime.now(timezone(timedelta(hours=8))).date()
    assert before <= today <= after


def test_topics_are_loaded_when_asked_for() -> None:
    script = "import sys, zhtj; assert 'zhtj._generated.transfer' not in sys.modules; zhtj.transfer; zhtj.Transfer"
    subprocess.run([sys.executable, "-c", script], check=True)
    with pytest.raises(AttributeError, match="no_such"):
        zhtj.no_such  # type: ignore[attr-defined]  # noqa: B018
    assert inspect.ismodule(zhtj.transfer)
