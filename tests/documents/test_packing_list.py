"""The frozen packing list and its canonical JSON."""

import dataclasses
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidtracker.documents import packing_list as pl
from aidtracker.documents import snapshot
from tests.documents import packing_lists

_LISTS = st.from_type(pl.PackingList)


@settings(max_examples=60, deadline=None)
@given(_LISTS)
def test_json_gives_the_same_list_back_and_the_same_json_again(packing_list: pl.PackingList) -> None:
    text = pl.to_json(packing_list)
    again = pl.from_json(text)
    assert again == packing_list
    assert pl.to_json(again) == text


def test_json_is_canonical() -> None:
    text = pl.to_json(packing_lists.small())
    assert text.isascii()
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"))
    assert "." not in json.dumps(_numbers(json.loads(text)))


def _numbers(value: object) -> list[object]:
    if isinstance(value, dict):
        return [number for each in value.values() for number in _numbers(each)]
    if isinstance(value, list):
        return [number for each in value for number in _numbers(each)]
    return [value] if isinstance(value, int | float) else []


def test_the_order_of_names_does_not_change_the_hash() -> None:
    one = dataclasses.replace(packing_lists.DIAPERS, names={"en": "a", "uk": "б"})
    two = dataclasses.replace(packing_lists.DIAPERS, names={"uk": "б", "en": "a"})
    lists = [packing_lists.packing_list((packing_lists.box(1, 1, line),)) for line in (one, two)]
    assert pl.content_hash(lists[0]) == pl.content_hash(lists[1])


@pytest.mark.parametrize(
    "change",
    [
        {"revision": 3},
        {"final": False},
        {"issued": date(2026, 3, 18)},
        {"boxes": ()},
        {"number": "BOS1-S0013-2"},
    ],
)
def test_any_change_changes_the_hash(change: dict[str, object]) -> None:
    changed = dataclasses.replace(packing_lists.small(), **change)  # type: ignore[arg-type] # a field and its value
    assert pl.content_hash(changed) != pl.content_hash(packing_lists.small())


def test_the_short_hash_is_how_the_long_one_begins() -> None:
    packing_list = packing_lists.small()
    short = snapshot.short_digest(packing_list)
    assert pl.content_hash(packing_list).startswith(short.replace(" ", ""))
    assert len(short) == 9


def test_a_field_at_its_default_is_not_written_so_that_new_fields_keep_old_hashes() -> None:
    assert "temperature" not in pl.to_json(
        packing_lists.packing_list((packing_lists.box(1, 1, packing_lists.BEEF),))
    )


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{}", '{"number":1}', '{"surprise":1}', '{"boxes":[{"number":5}]}', "nonsense"]
)
def test_what_is_no_packing_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a stored PackingList"):
        pl.from_json(text)


def test_a_float_has_no_place_in_a_snapshot() -> None:
    with pytest.raises(TypeError):
        snapshot.encode(dataclasses.replace(packing_lists.DIAPERS, net_g=1.5))  # type: ignore[arg-type] # the point
