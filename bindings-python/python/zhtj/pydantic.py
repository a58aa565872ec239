"""Types of pydantic 2: `Annotated[str, zhtj.pydantic.ResidentId]`.

A value stays text, brought into the one way of writing it where that is safe (full-width digits, blanks, a small `x`).
What refuses it becomes an error of pydantic whose `type` is the code of the finding and whose `ctx` holds its parameters;
the message is a sentence that can be shown as it is. The day of the check comes from the validation context,
`model.model_validate(data, context={"today": day})`, or from the type itself, `ResidentId(today=day)`, where a function
that gives the day is taken too. Context also takes `region`, `policy` and `lang`.

pydantic quotes the whole input in its errors. Set `hide_input_in_errors=True` where errors are shown or logged.

Example:
    >>> import datetime
    >>> from typing import Annotated
    >>> from pydantic import BaseModel, ValidationError
    >>> import zhtj.pydantic
    >>> class Member(BaseModel):
    ...     id: Annotated[str, zhtj.pydantic.ResidentId]
    >>> day = {"today": datetime.date(2026, 11, 22), "lang": "en"}
    >>> Member.model_validate({"id": "１1010519491231002x"}, context=day).id
    '11010519491231002X'
    >>> try:
    ...     Member.model_validate({"id": "110105194912310021"}, context=day)
    ... except ValidationError as error:
    ...     print(error.errors()[0]["type"], error.errors()[0]["msg"], sep=": ")
    resident_id.check_character: the last character does not fit the first 17, so at least one is wrong; compare ...
"""

from __future__ import annotations

import datetime
import functools
import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

try:
    from pydantic_core import PydanticCustomError, core_schema
except ImportError as error:
    message = "zhtj.pydantic needs pydantic 2: pip install 'zhtj[pydantic]'"
    raise ImportError(message) from error

from . import _native
from ._options import lang_of, policy_of

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from ._options import Language, PolicyLike

__all__ = ["DevelopmentNumber", "Email", "Mobile", "PersonName", "ResidentId", "Telephone"]

Day = datetime.date | Callable[[], datetime.date]

if TYPE_CHECKING:
    method = classmethod
else:

    class method:  # noqa: N801 - stands for `classmethod`
        """A method of a class and of its instances: of the class, it works on an instance without options."""

        def __init__(self, function: Callable[..., Any]) -> None:
            self._function = function

        def __get__(self, instance: object, owner: type) -> Callable[..., Any]:
            return functools.partial(self._function, owner() if instance is None else instance)


class _Checked:
    """What the types have in common: used as a class, or made with options of its own.

    Args:
        today: The day of the check, or a function that gives it; that of the validation context if not given.
        region: The organization's province.
        policy: Choices that the rules leave to the caller.
        lang: The language of messages, `zh` or `en`; Chinese if nobody says.
    """

    #: The call of the contract, and the field of its value that holds the text.
    _call: ClassVar[str]
    _field: ClassVar[str]
    #: What the text looks like when it is written plainly, for forms and clients.
    _pattern: ClassVar[str | None] = None
    _format: ClassVar[str | None] = None
    _title: ClassVar[str]

    def __init__(
        self,
        *,
        today: Day | None = None,
        region: str | None = None,
        policy: PolicyLike | None = None,
        lang: Language | None = None,
    ) -> None:
        given = {"today": today, "region": region, "policy": policy, "lang": lang}
        self._given = {name: value for name, value in given.items() if value is not None}

    @method
    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Checks the text after pydantic has made sure that it is one."""
        if isinstance(source, type) and issubclass(source, _Checked):
            message = f"write Annotated[str, {source.__name__}]: the value stays text"
            raise TypeError(message)
        return core_schema.with_info_after_validator_function(self._check, handler(source))  # type: ignore[arg-type]  # see `method`

    @method
    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Tells clients how the text is written plainly. More is accepted, such as full-width digits."""
        written = handler(schema)
        told = {"title": self._title, "pattern": self._pattern, "format": self._format}
        return {**written, **{name: value for name, value in told.items() if value is not None}}

    def _check(self, text: str, info: core_schema.ValidationInfo) -> str:
        request = self._request(info)
        request["input"] = {"text": text}
        findings = json.loads(_native.call(self._call, json.dumps(request)))["findings"]
        for finding in findings:
            if finding["severity"] == "error":
                # pydantic would take braces for names of parameters.
                sentence = finding["message"].replace("{", "(").replace("}", ")")
                raise PydanticCustomError(finding["code"], sentence, finding["params"] or None)
        if not any("fix" in finding for finding in findings):
            return text
        # Asked again in full, since the first answer is masked: what it says may be logged.
        request["reveal"] = True
        value: str = json.loads(_native.call(self._call, json.dumps(request)))["value"][self._field]
        return value

    def _request(self, info: core_schema.ValidationInfo) -> dict[str, Any]:
        context = info.context if isinstance(info.context, Mapping) else {}
        names = ("today", "region", "policy", "lang")
        request: dict[str, Any] = {name: context[name] for name in names if context.get(name) is not None}
        request.update(self._given)
        today = request.get("today")
        if today is None:
            message = (
                "the day of the check is missing: give context={'today': day} to the validation, "
                f"or {type(self).__name__}(today=day) to the type"
            )
            raise TypeError(message)
        day = today() if callable(today) else today
        if not isinstance(day, datetime.date) or isinstance(day, datetime.datetime):
            message = f"today must be a datetime.date, not {type(day).__qualname__}"
            raise TypeError(message)
        request["today"] = day.isoformat()
        if "policy" in request:
            request["policy"] = policy_of(request["policy"])
        # Findings have a sentence only in a language that is asked for.
        request["lang"] = lang_of(request.get("lang", "zh"))
        return request


class ResidentId(_Checked):
    """A resident ID number (居民身份证号码), as 18 characters."""

    _call, _field, _title = "resident_id.check", "id", "身份证号码"
    _pattern = r"^([0-9]{15}|[0-9]{17}[0-9Xx])$"


class Mobile(_Checked):
    """A mobile number (手机号码) of mainland China, as 11 digits."""

    _call, _field, _title = "mobile.check", "number", "手机号码"
    _pattern = r"^1[3-9][0-9]{9}$"


class DevelopmentNumber(_Checked):
    """A development number (发展团员编号)."""

    _call, _field, _title = "development_number.check", "number", "发展团员编号"


class PersonName(_Checked):
    """A person's name (姓名)."""

    _call, _field, _title = "person_name.check", "name", "姓名"


class Telephone(_Checked):
    """A landline number (固定电话)."""

    _call, _field, _title = "telephone.check", "number", "固定电话"


class Email(_Checked):
    """An e-mail address (邮箱)."""

    _call, _field, _title = "email.check", "address", "邮箱"
    _format = "email"
