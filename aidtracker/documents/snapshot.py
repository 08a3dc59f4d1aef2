"""Frozen dataclasses as canonical JSON and back: what a paper was made from is kept in the database word for
word.

The text is ASCII with sorted keys and no spaces, so that the same content always gives the same hash. A
field that holds its default is left out: adding an optional field later does not change the hash of papers
already printed.
"""

import dataclasses
import hashlib
import json
import types
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")


def encode(value: object) -> str:
    """The canonical JSON of a frozen dataclass of text, whole numbers, dates, tuples and mappings."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def decode(text: str, kind: type[_T]) -> _T:
    """The `kind` that `text` was encoded from. Raises `ValueError` when it is something else."""
    try:
        value = _build(json.loads(text), kind)
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise ValueError(f"not a stored {kind.__name__}: {error}") from error
    if not isinstance(value, kind):
        raise ValueError(f"not a stored {kind.__name__}")
    return value


def digest(value: object) -> str:
    """The SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(encode(value).encode("ascii")).hexdigest()


def short_digest(value: object) -> str:
    """The beginning of the digest as it stands on paper: `4f1c 9a07`."""
    text = digest(value)
    return f"{text[:4]} {text[4:8]}"


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value):
        pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: _plain(held) for field, held in pairs if held != field.default}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, bool | int | str):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a snapshot")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(value: Any, kind: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (each for each in get_args(kind) if each is not type(None))
        return None if value is None else _build(value, inner)
    if origin is tuple:
        return tuple(_build(each, get_args(kind)[0]) for each in value)
    if origin is not None:
        return {str(key): str(each) for key, each in value.items()}
    if dataclasses.is_dataclass(kind):
        hints = _hints(kind)  # type: ignore[arg-type] # a dataclass found in a type hint is a class, not an instance
        return kind(**{name: _build(each, hints[name]) for name, each in value.items()})  # type: ignore[operator]
    if kind is date:
        return date.fromisoformat(value)
    if issubclass(kind, StrEnum):
        return kind(value)
    if type(value) is not kind:
        raise ValueError(f"{value!r} is not {kind.__name__}")
    return value
