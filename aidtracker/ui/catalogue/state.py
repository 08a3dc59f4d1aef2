"""What stands in the form of an item, as text, and what item that is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from aidtracker.domain.catalogue import Alias
from aidtracker.domain.errors import Problem
from aidtracker.domain.item_fields import FieldProblem, ItemFields, problems_of
from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.quick_line import Money, read_quantity, read_value, read_weight
from aidtracker.spreadsheets.cells.dates import DayOrder, read_day

T = TypeVar("T")

ALIAS_LANGUAGES = ("en", "uk", "pl", "be", "ru", "")
"""The languages in which people name things otherwise; the last is none in particular."""

CURRENCIES = ("USD", "EUR", "PLN", "UAH", "GBP", "CHF", "CAD", "CZK", "BYN")
_READ = ("pack_milli", "unit_weight_g", "weight_as_of", "unit_value_minor", "currency", "value_as_of")


@dataclass(frozen=True, slots=True)
class ItemTexts:
    """An item as it stands in the form.

    `texts` are by the names of `ItemFields`; figures and days are as somebody typed them. `aliases` are by
    language, a name on each line.
    """

    texts: Mapping[str, str]
    aliases: Mapping[str, str]
    expiry_tracked: bool = False
    core: bool = False
    flags: frozenset[str] = frozenset()
    barcodes: tuple[str, ...] = ()


TEXTS = tuple(
    name
    for name in ItemFields.__dataclass_fields__
    if name not in {"expiry_tracked", "core", "flags", "aliases", "barcodes"}
)


def shown(fields: ItemFields) -> ItemTexts:
    """An item as the form shows it."""
    texts = {name: str(getattr(fields, name) or "") for name in TEXTS}
    texts["pack_milli"] = "" if fields.pack_milli is None else f"{milli_to_quantity(fields.pack_milli):f}"
    texts["unit_weight_g"] = _weight(fields.unit_weight_g)
    minor = fields.unit_value_minor
    texts["unit_value_minor"] = "" if minor is None else f"{minor // 100}.{minor % 100:02}"
    return ItemTexts(
        texts,
        {
            language: "\n".join(alias.text for alias in fields.aliases if alias.language == language)
            for language in ALIAS_LANGUAGES
        },
        fields.expiry_tracked,
        fields.core,
        fields.flags,
        fields.barcodes,
    )


def read(form: ItemTexts, today: date) -> tuple[ItemFields, tuple[FieldProblem, ...]]:
    """The item that the form says, and all that is wrong with it."""
    problems: list[FieldProblem] = []

    def take(name: str, reading: T | Problem | None) -> T | None:
        if isinstance(reading, Problem):
            problems.append(FieldProblem(name, reading))
            return None
        return reading

    texts = form.texts
    pack = texts["pack_milli"].strip()
    money = take("unit_value_minor", read_value(texts["unit_value_minor"], texts["currency"]))
    if any(found.problem.code == "value.no_currency" for found in problems):
        problems = [FieldProblem("currency", Problem("value.no_currency"))]
    fields = ItemFields(
        **{name: text for name, text in texts.items() if name not in _READ},
        pack_milli=take("pack_milli", read_quantity(pack)) if pack else None,
        unit_weight_g=take("unit_weight_g", read_weight(texts["unit_weight_g"])),
        weight_as_of=take("weight_as_of", _day(texts["weight_as_of"])),
        unit_value_minor=money.amount_minor if isinstance(money, Money) else None,
        currency=money.currency if isinstance(money, Money) else "",
        value_as_of=take("value_as_of", _day(texts["value_as_of"])),
        expiry_tracked=form.expiry_tracked,
        core=form.core,
        flags=form.flags,
        aliases=_aliases(form.aliases),
        barcodes=form.barcodes,
    )
    unread = {found.field for found in problems}
    return fields, (*problems, *(it for it in problems_of(fields, today) if it.field not in unread))


def _aliases(typed: Mapping[str, str]) -> tuple[Alias, ...]:
    return tuple(
        Alias(name.strip(), language)
        for language, text in typed.items()
        for name in text.replace(";", "\n").splitlines()
        if name.strip()
    )


def _day(text: str) -> date | Problem | None:
    if not text.strip():
        return None
    day = read_day(text.strip(), DayOrder())
    return day if isinstance(day, date) else Problem("day.not_a_day", {"value": text.strip()[:40]})


def _weight(grams: int | None) -> str:
    if grams is None:
        return ""
    return f"{grams} g" if grams < 1000 else f"{milli_to_quantity(grams):f} kg"
