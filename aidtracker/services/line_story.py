"""The story of a line in words, one sentence for each thing that happened to it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from aidtracker import i18n
from aidtracker.data.queries.line_history import Changed, HistoryRow, ItemName
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.conditions import condition
from aidtracker.services.messages import operation_title
from aidtracker.services.units import unit

_FIELDS: Mapping[str, str] = {
    "item_id": QT_TRANSLATE_NOOP("LineStory", "item"),
    "text": QT_TRANSLATE_NOOP("LineStory", "what"),
    "quantity_milli": QT_TRANSLATE_NOOP("LineStory", "quantity"),
    "unit": QT_TRANSLATE_NOOP("LineStory", "unit"),
    "detail": QT_TRANSLATE_NOOP("LineStory", "detail"),
    "expiry": QT_TRANSLATE_NOOP("LineStory", "best before"),
    "batch": QT_TRANSLATE_NOOP("LineStory", "batch"),
    "condition": QT_TRANSLATE_NOOP("LineStory", "condition"),
    "weight_g": QT_TRANSLATE_NOOP("LineStory", "weight"),
    "value_minor": QT_TRANSLATE_NOOP("LineStory", "value"),
    "currency": QT_TRANSLATE_NOOP("LineStory", "currency"),
    "origin": QT_TRANSLATE_NOOP("LineStory", "country of origin"),
    "note": QT_TRANSLATE_NOOP("LineStory", "note"),
}

_IN_WORDS: Mapping[str, str] = {
    "box.empty": QT_TRANSLATE_NOOP("LineStory", "Unpacked from box {subject}: {amount}"),
    "box.pack": QT_TRANSLATE_NOOP("LineStory", "Packed into box {subject}: {amount}"),
    "box.take_out": QT_TRANSLATE_NOOP("LineStory", "Taken out of box {subject}: {amount}"),
    "donation.line": QT_TRANSLATE_NOOP("LineStory", "Logged: {amount}"),
    "donation.rough": QT_TRANSLATE_NOOP("LineStory", "Logged, not yet sorted: {amount}"),
    "donation.take_back": QT_TRANSLATE_NOOP("LineStory", "Taken back: {amount}"),
    "shipment.add_boxes": QT_TRANSLATE_NOOP("LineStory", "Put on shipment {subject}: {amount}"),
    "shipment.dispatch": QT_TRANSLATE_NOOP("LineStory", "Sent off with shipment {subject}: {amount}"),
    "shipment.new": QT_TRANSLATE_NOOP("LineStory", "Put on shipment {subject}: {amount}"),
    "shipment.receive": QT_TRANSLATE_NOOP("LineStory", "Received with shipment {subject}: {amount}"),
}
"""What is said of goods that moved; of everything else the name of the operation and how much."""


def told(row: HistoryRow, language: str) -> str:
    """What happened, in a sentence; items by their name in `language`."""
    if row.what == "donation.match":
        found = next((one.after for one in row.changed if one.field == "item_id"), None)
        name = found.name(language) if isinstance(found, ItemName) else ""
        return i18n.translate("LineStory", "Found to be: {item}").format(item=name)
    if row.changed or row.quantity is None:
        said = "; ".join(_change(one, row, language) for one in row.changed)
        return i18n.translate("LineStory", "Corrected: {changes}").format(changes=said)
    if row.what == "donation.sort":
        return _sorted(row)
    if row.what in _IN_WORDS:
        sentence = i18n.translate("LineStory", _IN_WORDS[row.what])
        return sentence.format(subject=row.subject, amount=_amount(row))
    sentence = i18n.translate("LineStory", "{operation}: {amount}")
    return sentence.format(operation=operation_title(row.what, row.subject), amount=_amount(row))


def _sorted(row: HistoryRow) -> str:
    if row.from_ == "donor":
        said = i18n.translate("LineStory", "Found when packages were sorted: {amount}")
    else:
        said = i18n.translate("LineStory", "Sorted, and logged line by line: {amount}")
    return said.format(amount=_amount(row))


def _amount(row: HistoryRow) -> str:
    """`72 pcs (typed “3x24”)`."""
    amount = f"{_figure(row.quantity or Decimal(0))} {unit(row.unit)}"
    if not row.typed:
        return amount
    return i18n.translate("LineStory", "{amount} (typed “{typed}”)").format(amount=amount, typed=row.typed)


def _change(one: Changed, row: HistoryRow, language: str) -> str:
    """`quantity 12 → 10 pcs`."""
    before, after = _value(one.field, one.before, language), _value(one.field, one.after, language)
    if one.field == "quantity_milli":
        after = f"{after} {unit(row.unit)}"
    nothing = i18n.translate("LineStory", "nothing")
    name = i18n.translate("LineStory", _FIELDS[one.field])
    return f"{name} {before or nothing} → {after or nothing}"


def _value(field: str, value: object, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, ItemName):
        return value.name(language)
    if isinstance(value, date):
        return i18n.day_in_words(value, i18n.current_language())
    if isinstance(value, Decimal):
        return _figure(value)
    if field == "weight_g" and isinstance(value, int):
        return f"{_figure(Decimal(value) / 1000)} {unit('KGM')}"
    if field == "value_minor" and isinstance(value, int):
        return _figure(Decimal(value) / 100)
    if field == "unit":
        return unit(str(value))
    if field == "condition" and value:
        return condition(str(value))
    return str(value)


def _figure(value: Decimal) -> str:
    return f"{value.normalize():f}"
