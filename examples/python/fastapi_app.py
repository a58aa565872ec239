"""A form for new members, checked on the server: fastapi dev fastapi_app.py

What is wrong comes back as pydantic's errors: `type` is the code, `ctx` its parameters, `msg` a sentence for people. The
input itself is left out of them, because it is personal data.
"""

from __future__ import annotations

from typing import Annotated, Any

import zhtj
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from zhtj.pydantic import DevelopmentNumber, Mobile, PersonName, ResidentId

# The one clock of the program: each request is checked for its own day.
TODAY = zhtj.today_in_shanghai

app = FastAPI(title="New members")


class Member(BaseModel):
    """A person as a branch enters them."""

    name: Annotated[str, PersonName(today=TODAY)]
    resident_id: Annotated[str, ResidentId(today=TODAY)]
    mobile: Annotated[str, Mobile(today=TODAY)]
    development_number: Annotated[str, DevelopmentNumber(today=TODAY)] | None = None


class Receipt(BaseModel):
    """What is told of a person who was entered; masked."""

    resident_id: str
    birth_date: str


@app.exception_handler(RequestValidationError)
def without_input(_: Request, error: Exception) -> JSONResponse:
    """Answers with the errors, but without what was typed."""
    errors: list[dict[str, Any]] = list(error.errors()) if isinstance(error, RequestValidationError) else []
    told = [{name: value for name, value in one.items() if name in {"type", "loc", "msg", "ctx"}} for one in errors]
    return JSONResponse({"detail": told}, status_code=422)


@app.post("/members")
def enter(member: Member) -> Receipt:
    """Takes a person in."""
    number = zhtj.ResidentId(member.resident_id)
    return Receipt(resident_id=number.masked, birth_date=number.birth_date.isoformat())
