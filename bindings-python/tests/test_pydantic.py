"""The types of pydantic: text in, text out, codes as types of errors."""

from __future__ import annotations

import datetime
import json
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from zhtj import IdPolicy, Lang, Level, Policy
from zhtj.pydantic import DevelopmentNumber, Email, Mobile, PersonName, ResidentId, Telephone

GOOD, BAD = "11010519491231002X", "110105194912310021"


class Member(BaseModel):
    model_config = ConfigDict(hide_input_in_errors=True)

    id: Annotated[str, ResidentId]
    mobile: Annotated[str, Mobile] | None = None


def one(kind: Any, text: object, today: datetime.date, **context: object) -> Any:
    return TypeAdapter(Annotated[str, kind]).validate_python(text, context={"today": today, **context})


def error(kind: Any, text: object, today: datetime.date, **context: object) -> Any:
    with pytest.raises(ValidationError) as caught:
        one(kind, text, today, **context)
    (found,) = caught.value.errors()
    return found


@pytest.mark.parametrize(
    ("kind", "written", "meant"),
    [
        (ResidentId, "１1010519491231002x ", GOOD),
        (ResidentId, "110105491231002", GOOD),
        (Mobile, "138 0013 8000", "13800138000"),
        (DevelopmentNumber, "2019 32000001", "201932000001"),
        (PersonName, "张 三", "张三"),
        (Telephone, "010-82341234", "010-82341234"),
        (Email, "a@example.com", "a@example.com"),
    ],
)
def test_values_are_tidied(kind: Any, written: str, meant: str, today: datetime.date) -> None:
    assert one(kind, written, today) == meant
    assert one(kind, meant, today) == meant


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (ResidentId, BAD, "resident_id.check_character"),
        (ResidentId, "", "resident_id.empty"),
        (Mobile, "1380013800", "mobile.length"),
        (DevelopmentNumber, "20193200000", "development_number.format"),
        (PersonName, "", "person_name.empty"),
        (Telephone, "abc", "telephone.form"),
        (Email, "a@", "email.form"),
    ],
)
def test_errors_are_findings(kind: Any, text: str, code: str, today: datetime.date) -> None:
    assert error(kind, text, today)["type"] == code


def test_parameters_and_messages(today: datetime.date) -> None:
    found = error(Mobile, "1380013800", today, lang="en")
    assert found["ctx"] == {"length": 10}
    assert "10" in found["msg"]
    assert found["msg"] == error(Mobile, "1380013800", today, lang=Lang.EN)["msg"]
    assert "位" in error(Mobile, "1380013800", today)["msg"]


def test_the_day_is_asked_for(today: datetime.date) -> None:
    adapter = TypeAdapter(Annotated[str, ResidentId])
    with pytest.raises(TypeError, match="the day of the check is missing"):
        adapter.validate_python(GOOD)
    with pytest.raises(TypeError, match=r"today must be a datetime.date, not str"):
        adapter.validate_python(GOOD, context={"today": "2026-11-22"})
    assert TypeAdapter(Annotated[str, ResidentId(today=today)]).validate_python(GOOD) == GOOD
    assert TypeAdapter(Annotated[str, ResidentId(today=lambda: today)]).validate_python(GOOD) == GOOD


def test_the_day_matters() -> None:
    newborn = "110105202501010019"
    assert error(ResidentId, newborn, datetime.date(2024, 1, 1))["type"] == "resident_id.future_birth"


@pytest.mark.parametrize(
    "policy",
    [{"ids": {"first_generation": "error"}}, Policy(ids=IdPolicy(first_generation=Level.ERROR))],
    ids=type,
)
def test_options_of_the_type_go_before_those_of_the_context(policy: Any, today: datetime.date) -> None:
    old = "110105491231002"
    assert error(ResidentId(policy=policy), old, today)["type"] == "resident_id.first_generation"
    assert error(ResidentId, old, today, policy=policy)["type"] == "resident_id.first_generation"
    assert one(ResidentId(policy={}), old, today, policy=policy) == GOOD


def test_models(today: datetime.date) -> None:
    member = Member.model_validate_json(json.dumps({"id": GOOD}), context={"today": today})
    assert member.id == GOOD
    with pytest.raises(ValidationError) as caught:
        Member.model_validate({"id": BAD, "mobile": "1"}, context={"today": today})
    assert [(one["loc"], one["type"]) for one in caught.value.errors()] == [
        (("id",), "resident_id.check_character"),
        (("mobile",), "mobile.length"),
    ]
    assert BAD not in str(caught.value)


def test_only_text_is_taken(today: datetime.date) -> None:
    assert error(ResidentId, 110105194912310021, today)["type"] == "string_type"


def test_schemas_tell_clients_what_is_written() -> None:
    properties = Member.model_json_schema()["properties"]
    assert properties["id"] == {
        "pattern": "^([0-9]{15}|[0-9]{17}[0-9Xx])$",
        "title": "身份证号码",
        "type": "string",
    }
    assert TypeAdapter(Annotated[str, Email]).json_schema()["format"] == "email"


def test_it_is_no_type_by_itself() -> None:
    with pytest.raises(TypeError, match="write Annotated"):
        TypeAdapter(ResidentId)
