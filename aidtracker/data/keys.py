"""Keys of rows."""

import uuid

import uuid_utils

_NAMESPACE = uuid.UUID("0196a3c0-5d1e-7b6a-9f54-aa1d7ac4e001")


def new_key() -> str:
    """A UUIDv7 as 32 hexadecimal digits: later keys sort after earlier ones."""
    return uuid_utils.uuid7().hex


def shared_key(name: str) -> str:
    """The same key in every database for the same name: for what every database starts with."""
    return uuid.uuid5(_NAMESPACE, name).hex
