"""Errors of the library as exceptions: each has a ``code`` that never changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["FileError", "RequestError", "ZhtjError", "error_of"]


class ZhtjError(Exception):
    """Something could not be done. What a check finds is no error, but a finding of its answer.

    Attributes:
        code: The stable code, ``topic.problem``.
        path: Where in the request it lies, as a JSON Pointer (RFC 6901); empty for the request as a whole.
        params: What is to be known about it, by name. Never the input itself, which may be personal data.
    """

    code: str
    path: str
    params: Mapping[str, Any]

    def __init__(self, code: str, path: str = "", params: Mapping[str, Any] | None = None, message: str = "") -> None:
        super().__init__(code, path, dict(params or {}), message)
        self.code = code
        self.path = path
        self.params = dict(params or {})
        self._message = message

    def __str__(self) -> str:
        if self._message:
            return self._message
        place = f" at {self.path}" if self.path else ""
        detail = self.params.get("detail")
        return f"{self.code}{place}" + (f": {detail}" if detail else "")


class RequestError(ZhtjError):
    """A request does not have its shape (``request.*``): a wrong type, a text that is no date, a code nobody knows."""


class FileError(ZhtjError):
    """A file cannot be used (``file.*``): encrypted, broken, too large, or no table at all."""


def error_of(code: str, path: str, params: Mapping[str, Any], message: str = "") -> ZhtjError:
    """Makes the exception that belongs to a code."""
    kinds = {"request": RequestError, "file": FileError}
    return kinds.get(code.partition(".")[0], ZhtjError)(code, path, params, message)
