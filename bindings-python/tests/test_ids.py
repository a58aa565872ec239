"""Identifiers one by one and in columns, against plain Python and against the JSON contract."""

from __future__ import annotations

import copy
import datetime
import json
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference import EXAMPLE, TODAY, check_character, code_of, many, number
from zhtj import _native as native
from zhtj._errors import FileError, RequestError, ZhtjError

# How long a case takes is no promise of these tests.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

births = st.dates(datetime.date(1, 1, 1), datetime.date(2200, 12, 31))
numbers = st.builds(
    lambda division, birth, sequence: f"{division:06}{birth.year:04}{birth:%m%d}{sequence:03}",
    st.integers(0, 999_999),
    births,
    st.integers(0, 999),
).map(lambda body: body + check_character(body))
near_numbers = st.from_regex(r"[0-9]{17}[0-9Xx]|[0-9]{15}|[0-9]{13}0{5}", fullmatch=True)
texts = st.one_of(numbers, near_numbers, st.text(max_size=20), st.text("0123456789Xx \u3000１", max_size=20))


def wire(text: str) -> dict:
    request = {"today": TODAY.isoformat(), "input": {"text": text}, "reveal": True}
    return json.loads(native.call("resident_id.check", json.dumps(request)))


def gravest(answer: dict) -> dict | None:
    order = ["note", "warning", "undecided", "error"]
    findings = answer["findings"]
    return max(findings, key=lambda finding: order.index(finding["severity"])) if findings else None


@given(texts)
def test_the_parser_agrees_with_plain_python(text: str) -> None:
    expected = code_of(text)
    if expected is None:
        assert native.ResidentId(text).reveal() == text
    else:
        with pytest.raises(ZhtjError) as raised:
            native.ResidentId(text)
        # 18 bytes are not always 18 characters.
        assert raised.value.code in {expected, "resident_id.length" if not text.isascii() else expected}


@given(numbers)
def test_a_number_tells_what_its_digits_say(text: str) -> None:
    value = native.ResidentId(text)
    assert value.birth_date == datetime.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    assert value.sex == ("male" if int(text[16]) % 2 else "female")
    assert value.division == text[:6]
    assert text[6:14] not in repr(value) + str(value) + f"{value}" + value.masked
    assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value) == copy.copy(value)
    assert hash(value) == hash(native.ResidentId(text))


@given(st.lists(st.one_of(st.none(), texts), max_size=8))
def test_a_column_agrees_with_the_contract(column: list[str | None]) -> None:
    table = native.check_ids(column, today=TODAY).to_pydict()
    assert all(len(values) == len(column) for values in table.values())
    for row, text in enumerate(column):
        answer = wire(text or "")
        finding, value = gravest(answer), answer["value"]
        assert table["verdict"][row] == answer["verdict"]
        assert table["code"][row] == (finding and finding["code"])
        assert table["severity"][row] == (finding and finding["severity"])
        assert table["document"][row] == (value and value["document"])
        assert table["sex"][row] == (value and value["sex"])
        assert table["division"][row] == (value and value["id"][:6])
        birth = table["birth_date"][row]
        assert (birth and birth.isoformat()) == (value and value["birth_date"])


def test_suggestions_and_names_are_made_when_asked_for() -> None:
    column = ["11010519491231020X", "110105491231002", EXAMPLE, " " + EXAMPLE, "11010519491231002x"]
    table = native.check_ids(column, today=TODAY, suggest=True, names=True, reveal=True).to_pydict()
    assert table["suggestion"] == [wire(column[0])["findings"][0]["suggestions"][0], EXAMPLE, None, EXAMPLE, EXAMPLE]
    assert table["division_name"][2] == "北京市朝阳区"
    masked = native.check_ids(column, today=TODAY, suggest=True).to_pydict()
    assert masked["suggestion"][1] == "110*************2X"
    assert "division_name" not in masked


def test_policy_and_region_are_read_as_in_the_contract() -> None:
    column = ["110105491231002"]
    raised = native.check_ids(column, today=TODAY, policy={"ids": {"first_generation": "error"}}).to_pydict()
    assert (raised["verdict"], raised["code"]) == (["fail"], ["resident_id.first_generation"])
    assert native.check_ids(column, today=TODAY, policy='{"ids": {"first_generation": "off"}}').to_pydict()["code"] == [
        None
    ]
    for keywords, path in [
        ({"policy": {"ids": {"first_generation": "fatal"}}}, "/policy/ids/first_generation"),
        ({"region": "atlantis"}, "/region"),
    ]:
        with pytest.raises(RequestError) as error:
            native.check_ids(column, today=TODAY, **keywords)
        assert error.value.path == path and error.value.code.startswith("request.")


@pytest.mark.parametrize("today", ["2026-11-22", 20261122, datetime.datetime(2026, 11, 22, 1), None])
def test_a_day_is_a_date_and_nothing_else(today: object) -> None:
    with pytest.raises(TypeError, match="today must be a datetime.date"):
        native.check_ids([], today=today)


@pytest.mark.parametrize("column", ["11010519491231002X", b"x", 5, None, {"a": 1}, object()])
def test_what_is_no_column_is_refused(column: object) -> None:
    with pytest.raises(TypeError):
        native.check_ids(column, today=TODAY)


def test_ages_follow_the_rule_on_leap_days() -> None:
    born = native.ResidentId(number("110105", datetime.date(2008, 2, 29), 1))
    assert born.age_on(datetime.date(2022, 2, 28)) == 14
    assert born.age_on(datetime.date(2022, 2, 28), leap="first_of_march") == 13
    assert born.age_on(datetime.date(2008, 2, 28)) is None
    with pytest.raises(RequestError) as error:
        born.age_on(TODAY, leap="never")
    assert (error.value.code, error.value.path) == ("request.invalid_value", "/leap")


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (native.ResidentId, "110105194912310021", "resident_id.check_character"),
        (native.ResidentId, "\ud800" * 18, "resident_id.length"),
        (native.DevelopmentNumber, "2019", "development_number.too_short"),
        (native.DevelopmentNumber, "x0191234", "development_number.no_year"),
        (native.DevelopmentNumber, "2019 1234", "development_number.character"),
        (native.DevelopmentNumber, "2" * 32, "development_number.old_form"),
        (native.MemberCardNumber, "3010001", "member_card.form"),
        (native.Mobile, "1380013800", "mobile.length"),
        (native.Mobile, "1380013800O", "mobile.character"),
        (native.Mobile, "12800138000", "mobile.start"),
        (native.Telephone, "62", "telephone.form"),
        (native.Email, "zhang#example.com", "email.form"),
        (native.Email, "", "email.form"),
        (native.PersonName, "", "person_name.empty"),
        (native.RegistrationCode, "aB3dE6g-", "registration_code.malformed"),
    ],
)
def test_a_refused_text_names_its_code(kind: type, text: str, code: str) -> None:
    with pytest.raises(ZhtjError) as error:
        kind(text)
    assert error.value.code == code
    assert not isinstance(error.value, (RequestError, FileError))
    assert len(text) < 12 or text not in str(error.value)


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        (native.DevelopmentNumber, "201932000001", "2019********"),
        (native.MemberCardNumber, "03010001", "0301****"),
        (native.Mobile, "13800138000", "138****8000"),
        (native.Email, "zhang.san@example.com", "z********@example.com"),
        (native.PersonName, "买买提·艾力", "买*****"),
    ],
)
def test_identifiers_are_masked_wherever_they_are_shown(kind: type, text: str, shown: str) -> None:
    value = kind(text)
    assert (str(value), repr(value), value.masked, value.reveal()) == (shown, f"{kind.__name__}({shown})", shown, text)
    assert value == kind(text) and hash(value) == hash(kind(text)) and not value < kind(text)
    assert pickle.loads(pickle.dumps(value)) == value
    with pytest.raises(TypeError):
        kind(5)
    with pytest.raises(AttributeError):
        value.masked = "x"


def test_attributes_of_other_identifiers() -> None:
    assert native.DevelopmentNumber("201932000001").year == 2019
    assert native.MemberCardNumber("03010001").committee == "030"
    telephone = native.Telephone("010-62345678")
    assert (telephone.area, telephone.local) == ("010", "62345678")
    assert native.Email("zhang.san@example.com").domain == "example.com"
    assert native.PersonName("买买提·艾力").length == 5
    assert str(native.OrganizationKey("2017-2")) == "2017-2"
    with pytest.raises(RequestError):
        native.OrganizationKey("")


def test_secrets_do_not_leave_by_the_side_door() -> None:
    code = native.RegistrationCode("aB3dE6gH")
    assert "aB3dE6gH" not in repr(code) + str(code) and code.reveal() == "aB3dE6gH"
    assert code != native.RegistrationCode("aB3dE6gH")
    with pytest.raises(TypeError):
        pickle.dumps(code)


def test_calls_raise_the_errors_of_the_contract() -> None:
    for name, request, code, path in [
        ("no.such", "{}", "request.unknown_call", ""),
        ("resident_id.check", "{", "request.malformed_json", ""),
        ("resident_id.check", '{"today": "2026-11-22", "input": {"txt": 1}}', "request.unknown_field", "/input/txt"),
    ]:
        with pytest.raises(RequestError) as error:
            native.call(name, request)
        assert (error.value.code, error.value.path) == (code, path)
        assert error.value.params["detail"]


def test_a_large_column_is_the_same_on_one_thread_and_on_several() -> None:
    column = many(200_000)
    one, several, all_cores = (native.check_ids(column, today=TODAY, threads=threads) for threads in (1, 2, None))
    assert one.to_pyarrow().equals(several.to_pyarrow()) and one.to_pyarrow().equals(all_cores.to_pyarrow())
    expected = [code_of(text) for text in column]
    found = [
        code if code != "resident_id.precision_lost" else "resident_id.check_character"
        for code in one.to_pydict()["code"]
    ]
    assert found == expected
