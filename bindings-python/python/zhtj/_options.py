"""The options that all bulk checks share, as the native module takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from ._codec import encode
from ._generated._frame import Lang, Policy

__all__ = ["Kind", "Language", "PolicyLike", "lang_of", "policy_of"]

#: A policy as the typed functions take it, or a mapping with the names of the JSON contract.
PolicyLike: TypeAlias = Policy | Mapping[str, Any]
#: A language by its word.
Language: TypeAlias = Lang | Literal["zh", "en"]
#: Which of the two import sheets a roster is.
Kind: TypeAlias = Literal["members", "cadres"]


def policy_of(policy: PolicyLike | None) -> dict[str, Any] | None:
    """A policy as a mapping; `None` for the default one."""
    if policy is None:
        return None
    return dict(policy) if isinstance(policy, Mapping) else dict(encode(policy))


def lang_of(lang: Language) -> Literal["zh", "en"]:
    """The code of a language. Other words are refused by the native module."""
    code: Any = lang.value if isinstance(lang, Lang) else lang
    return code  # type: ignore[no-any-return]  # one of the two, or refused
