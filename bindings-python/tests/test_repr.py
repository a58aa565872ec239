"""Nothing that is shown by itself shows a person: `repr`, the tables of notebooks, errors, pickles."""

from __future__ import annotations

import pickle
from datetime import date

import pytest
import zhtj
from zhtj import Lang, Severity, Verdict

TODAY = date(2026, 11, 22)
# A number out of the standard's own examples, and the same with a wrong last character.
GOOD = "11010519491231002X"
WRONG = "110105194912310021"


@pytest.mark.parametrize("reveal", [False, True])
def test_an_answer_shows_no_number(reveal: bool) -> None:
    for number in (GOOD, WRONG):
        answer = zhtj.resident_id.check(number, today=TODAY, reveal=reveal)
        for shown in (repr(answer), str(answer), answer._repr_html_(), repr(answer.findings)):
            assert number not in shown
            assert "19491231" not in shown and "1949-12-31" not in shown and "1949, 12" not in shown


def test_a_table_shows_the_verdict_the_code_and_the_sentence() -> None:
    table = zhtj.resident_id.check(WRONG, today=TODAY)._repr_html_()
    for shown in ("<b>fail</b>", "resident_id.check_character", "末位与前17位不符", "GB_11643_1999"):
        assert shown in table


def test_revealed_values_are_there_when_asked_for() -> None:
    masked = zhtj.resident_id.check(GOOD, today=TODAY)
    full = zhtj.resident_id.check(GOOD, today=TODAY, reveal=True)
    assert masked.value is not None and full.value is not None
    assert masked.value.id == "110*************2X" and full.value.id == GOOD
    assert repr(masked.value).startswith("ResidentIdValue(id='110*************2X', document=Document.RESIDENT_CARD")
    assert repr(full.value).startswith("ResidentIdValue(id='…', document=Document.RESIDENT_CARD")


def test_personal_fields_of_requests_are_not_shown() -> None:
    entry = zhtj.organization.SecretaryEntry(name="王小明", id_number=GOOD, mobile="13800138000")
    assert repr(entry) == "SecretaryEntry(name='…', id_number='…', mobile='…', vacant=False)"
    rows = zhtj.roster.Existing(rows=(("姓名",), ("王小明",)))
    assert "王小明" not in repr(rows)


def test_a_finding_shows_its_code_and_place() -> None:
    [finding] = zhtj.join.check(joined="2017-07", birth_date=date(2004, 6, 2), today=TODAY).findings
    assert repr(finding) == "<Finding join.below_constitution_age (warning) at /joined>"
    assert finding.severity is Severity.WARNING
    assert finding.source and finding.rule == "join.age"


def test_messages_come_from_the_core_in_either_language() -> None:
    [finding] = zhtj.resident_id.check(WRONG, today=TODAY).findings
    assert finding.message() == finding.message(Lang.ZH) == "末位与前17位不符，至少有一位写错；请对照身份证逐位核对"
    assert finding.message(Lang.EN).startswith("the last character does not fit")
    [english] = zhtj.resident_id.check(WRONG, today=TODAY, lang=Lang.EN).findings
    assert english.message() == finding.message(Lang.EN)
    assert english == finding


def test_findings_inside_a_value_have_messages_too() -> None:
    issuer = zhtj.registration_code.Issuer(
        relation=zhtj.registration_code.IssuerRelation.DIRECT_SUPERIOR, administrator=True
    )
    issued = zhtj.RegistrationCode.issue("org-1", issuer=issuer, today=TODAY)
    assert issued.value is not None
    refused = issued.value.after.redeem("org-1", "aaaaaaaa", today=TODAY)
    assert refused.verdict is Verdict.FAIL and refused.events == () and refused.public is not None
    assert refused.public.message(Lang.ZH) != refused.findings[0].message(Lang.EN)
    assert refused.public.message(Lang.ZH).strip()


def test_pickles_hold_the_message_and_not_the_request() -> None:
    answer = zhtj.resident_id.check(WRONG, today=TODAY)
    dumped = pickle.dumps(answer)
    assert WRONG.encode() not in dumped
    again = pickle.loads(dumped)
    assert again == answer
    assert again.findings[0].message() == answer.findings[0].message()


def test_html_is_escaped() -> None:
    answer = zhtj.file.extension(name="<script>.exe", format=zhtj.file.Format.XLSX, today=TODAY)
    assert answer.findings
    assert "<script>" not in answer._repr_html_()


def test_errors_have_code_path_and_params() -> None:
    with pytest.raises(zhtj.RequestError) as raised:
        zhtj.catalogue.explain("no.such")
    error = raised.value
    assert isinstance(error, zhtj.ZhtjError)
    assert (error.code, error.path) == ("request.invalid_value", "/input/code")
    assert error.params["detail"]
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.code, copy.path, copy.params, str(copy)) == (error.code, error.path, error.params, str(error))
