"""Turns the types of the package into JSON and back.

What is sent is told by the value alone. What comes back is read strictly by the type hints of the generated classes: an
unknown field, a missing one or a value of another type is an error, since then the module and the package are of
different versions.
"""

from __future__ import annotations

import dataclasses
import functools
import keyword
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, ClassVar, TypeVar, overload

__all__ = [
    "Bare",
    "CodecError",
    "Keyed",
    "KeyedValue",
    "Record",
    "Tagged",
    "Word",
    "decode",
    "decoder",
    "encode",
    "from_json",
    "some",
    "to_json",
]

Decoder = Callable[[Any], Any]
T = TypeVar("T")


class CodecError(ValueError):
    """JSON does not have the shape that a type asks for. Values are not repeated: they may be personal data."""


class Word(str, Enum):
    """A word of a fixed vocabulary. It is a text, and equal to the word as JSON writes it."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(str(self.value), spec)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class Record:
    """The base of the frozen dataclasses of the package."""

    __slots__ = ()
    _personal_: ClassVar[frozenset[str]] = frozenset()

    def __repr__(self) -> str:
        fields = dataclasses.fields(self)  # type: ignore[arg-type]  # every child is a dataclass
        shown = (f"{field.name}={self._shown(field)}" for field in fields if not _is_unset(self, field))
        return f"{type(self).__name__}({', '.join(shown)})"

    def _shown(self, field: dataclasses.Field[Any]) -> str:
        value = getattr(self, field.name)
        return masked_repr(value) if field.name in self._personal_ else repr(value)


class Tagged(Record):
    """A variant of a union with a field that tells which."""

    __slots__ = ()
    _tag_: ClassVar[str]
    _word_: ClassVar[str]


class Keyed(Record):
    """A variant of a union that is the only field of an object, by its word."""

    __slots__ = ()
    _word_: ClassVar[str]


class KeyedValue(Keyed):
    """The same with one value, ``value``, in place of fields."""

    __slots__ = ()


class Bare(Keyed):
    """A variant of a union that is the word alone."""

    __slots__ = ()


def masked_repr(value: object) -> str:
    """Shows a personal value only if the core has masked it already."""
    if isinstance(value, str):
        return repr(value) if "*" in value or not value else "'…'"
    if isinstance(value, (list, tuple)):
        return f"({', '.join(masked_repr(item) for item in value)})"
    return "None" if value is None else "…"


def some(fields: Mapping[str, object]) -> dict[str, object]:
    """Leaves out the parameters that were not given."""
    return {name: value for name, value in fields.items() if value is not None}


def encode(value: object) -> Any:
    """Makes what ``json.dumps`` takes. Optional fields that are ``None`` are left out.

    Raises:
        TypeError: If a value, or one in it, is of no type that the contract knows; a ``datetime`` is none, since which
            day it lies in depends on the time zone.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        raise TypeError("a day must be a datetime.date, not a datetime: which day it is depends on the time zone")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Record):
        return _encode_record(value)
    written = getattr(value, "_to_json_", None)
    if written is not None:
        return written()
    if isinstance(value, Mapping):
        return {str(encode(name)): encode(item) for name, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [encode(item) for item in value]
    raise TypeError(f"{type(value).__name__} is no type of the contract")


def _encode_record(value: Record) -> Any:
    if isinstance(value, Bare):
        return value._word_
    if isinstance(value, KeyedValue):
        return {value._word_: encode(value.value)}  # type: ignore[attr-defined]  # every child has this field
    cls: Any = type(value)
    fields = {
        wire: encode(item)
        for field, wire in _plan(cls)
        if (item := getattr(value, field.name)) is not None or _is_required(field)
    }
    if isinstance(value, Tagged):
        return {value._tag_: value._word_, **fields}
    return {value._word_: fields} if isinstance(value, Keyed) else fields


def _is_unset(value: object, field: dataclasses.Field[Any]) -> bool:
    return field.default is None and getattr(value, field.name) is None


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


@functools.cache
def _plan(cls: Any) -> tuple[tuple[dataclasses.Field[Any], str], ...]:
    """The fields of a class with their names in JSON: a name that Python keeps for itself has an underscore here."""
    return tuple((field, _wire_name(field.name)) for field in dataclasses.fields(cls))


def _wire_name(name: str) -> str:
    return name[:-1] if name.endswith("_") and keyword.iskeyword(name[:-1]) else name


def to_json(value: object) -> Any:
    """Makes what ``json.dumps`` takes out of a value of the package, to be stored or sent.

    Personal data that was revealed is written in full.

    Raises:
        TypeError: If the value, or one in it, is of no type that the contract knows.

    Example:
        >>> import zhtj
        >>> zhtj.to_json(zhtj.transfer.PlaceBranch("b1"))
        {'kind': 'branch', 'branch': 'b1'}
    """
    return encode(value)


@overload
def from_json(kind: type[T], json: Any) -> T: ...
@overload
def from_json(kind: Any, json: Any) -> Any: ...
def from_json(kind: Any, json: Any) -> Any:
    """Reads what ``to_json`` made as a type of the package: a class, a choice of classes, or a ``tuple[..., ...]`` of them.

    Raises:
        CodecError: If it does not have the shape of the type.

    Example:
        >>> import zhtj
        >>> zhtj.from_json(zhtj.transfer.Place, {"kind": "branch", "branch": "b1"})
        PlaceBranch(branch='b1')
    """
    return decode(kind, json)


def decode(hint: Any, json: Any) -> Any:
    """Reads JSON as a type.

    Raises:
        CodecError: If it does not have the shape of the type.
    """
    return decoder(hint)(json)


@functools.cache
def decoder(hint: Any) -> Decoder:
    """The function that reads JSON as a type."""
    if hint is Any or hint is object:
        return _as_it_is
    if hint is None or hint is type(None):
        return _plain("null", type(None))
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _word(hint)
    if isinstance(hint, type) and hasattr(hint, "_from_json_"):
        return typing.cast(Decoder, hint._from_json_)
    if isinstance(hint, type) and issubclass(hint, Record):
        return _record(hint)
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _union(args)
    if origin in (tuple, Sequence):
        return _list(args[0])
    if origin in (dict, Mapping):
        return _map(args[1])
    raise TypeError(f"no type of the contract: {hint!r}")


def _as_it_is(json: Any) -> Any:
    return json


def _plain(what: str, *kinds: type) -> Decoder:
    def read(json: Any) -> Any:
        if not isinstance(json, kinds) or (isinstance(json, bool) and bool not in kinds):
            raise CodecError(f"expected {what}, found {type(json).__name__}")
        return json

    return read


def _day(json: Any) -> date:
    try:
        return date.fromisoformat(json)
    except (TypeError, ValueError):
        raise CodecError("expected a day written yyyy-MM-dd") from None


_PLAIN: dict[Any, Decoder] = {
    str: _plain("a text", str),
    int: _plain("a whole number", int),
    float: _plain("a number", int, float),
    bool: _plain("true or false", bool),
    date: _day,
}


def _word(cls: type[Enum]) -> Decoder:
    words = {word.value: word for word in cls}

    def read(json: Any) -> Enum:
        try:
            return words[json]
        except (KeyError, TypeError):
            raise CodecError(f"no word of {cls.__name__}") from None

    return read


def _list(item: Any) -> Decoder:
    inner: Decoder | None = None

    def read(json: Any) -> tuple[Any, ...]:
        nonlocal inner
        # Made at first use: types may hold themselves.
        inner = inner or decoder(item)
        if not isinstance(json, (list, tuple)):
            raise CodecError(f"expected a list, found {type(json).__name__}")
        return tuple(map(inner, json))

    return read


def _map(item: Any) -> Decoder:
    def read(json: Any) -> dict[str, Any]:
        if not isinstance(json, dict):
            raise CodecError(f"expected an object, found {type(json).__name__}")
        inner = decoder(item)
        return {name: inner(value) for name, value in json.items()}

    return read


def _record(cls: type[Record]) -> Decoder:
    if issubclass(cls, (Tagged, Keyed)):
        return _union((cls,))
    return _fields(cls)


def _fields(cls: Any) -> Decoder:
    """Reads the fields of a class from an object that holds nothing else."""
    plan: dict[str, tuple[str, Decoder]] | None = None

    def read(json: Any) -> Any:
        nonlocal plan
        if plan is None:
            hints = typing.get_type_hints(cls)
            plan = {wire: (field.name, decoder(hints[field.name])) for field, wire in _plan(cls)}
        if not isinstance(json, dict):
            raise CodecError(f"expected {cls.__name__}, found {type(json).__name__}")
        values: dict[str, Any] = {}
        for wire, item in json.items():
            if wire not in plan:
                raise CodecError(f"{cls.__name__} has no field {wire}")
            name, inner = plan[wire]
            values[name] = inner(item)
        try:
            return cls(**values)
        except TypeError as error:
            raise CodecError(f"{cls.__name__}: {error}") from None

    return read


def _union(args: tuple[Any, ...]) -> Decoder:
    rest = [arg for arg in args if arg is not type(None)]
    inner = _choice(tuple(rest)) if len(rest) > 1 or _is_variant(rest[0]) else decoder(rest[0])
    if len(rest) == len(args):
        return inner
    return lambda json: None if json is None else inner(json)


def _is_variant(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, (Tagged, Keyed))


def _choice(args: tuple[Any, ...]) -> Decoder:
    first = args[0]
    kinds = set(args)
    if all(_is_variant(arg) for arg in args):
        return _tagged(args) if issubclass(first, Tagged) else _keyed(args)
    if kinds == {str, date}:
        return _month_or_day
    words = [arg for arg in args if issubclass(arg, Enum)]
    if len(words) == 1 and kinds == {words[0], str}:
        return _open_word(words[0])
    if kinds <= {str, int, float, bool}:
        return _plain("a plain value", *kinds, *([int] if float in kinds else []))
    raise TypeError(f"no choice of the contract: {args!r}")


def _month_or_day(json: Any) -> date | str:
    if not isinstance(json, str):
        raise CodecError(f"expected a month or a day, found {type(json).__name__}")
    try:
        return date.fromisoformat(json) if len(json) == len("yyyy-MM-dd") else json
    except ValueError:
        return json


def _open_word(cls: type[Enum]) -> Decoder:
    words = {word.value: word for word in cls}

    def read(json: Any) -> Any:
        if not isinstance(json, str):
            raise CodecError(f"expected a word of {cls.__name__}, found {type(json).__name__}")
        return words.get(json, json)

    return read


def _tagged(args: tuple[type[Tagged], ...]) -> Decoder:
    readers = {arg._word_: _fields(arg) for arg in args}
    tag = args[0]._tag_

    def read(json: Any) -> Any:
        if not isinstance(json, dict) or not isinstance(json.get(tag), str) or json[tag] not in readers:
            raise CodecError(f"no known {tag}")
        return readers[json[tag]]({name: value for name, value in json.items() if name != tag})

    return read


def _keyed(args: tuple[type[Keyed], ...]) -> Decoder:
    readers = {arg._word_: arg for arg in args}

    def read(json: Any) -> Any:
        if isinstance(json, str) and json in readers and issubclass(readers[json], Bare):
            return readers[json]()
        if not isinstance(json, dict) or len(json) != 1:
            raise CodecError("expected an object with one field")
        [(word, item)] = json.items()
        if word not in readers or issubclass(readers[word], Bare):
            raise CodecError("no known variant")
        cls = readers[word]
        return _fields(cls)({"value": item} if issubclass(cls, KeyedValue) else item)

    return read
