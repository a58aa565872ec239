"""The options that all bulk checks share, as the native module takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._codec import encode
from ._generated._frame import Lang, Policy

__all__ = ["Language", "PolicyLike", "lang_of", "policy_of"]

#: A policy as the typed functions take it, or a mapping with the names of the JSON contract.
PolicyLike = Policy | Mapping[str, Any]
#: A language by its word.
Language = Lang | str


def policy_of(policy: PolicyLike | None) -> dict[str, Any] | None:
    """A policy as a mapping; `None` for the default one."""
    if policy is None:
        return None
    return dict(policy) if isinstance(policy, Mapping) else dict(encode(policy))


def lang_of(lang: Language) -> str:
    """The code of a language."""
    return lang.value if isinstance(lang, Lang) else lang
