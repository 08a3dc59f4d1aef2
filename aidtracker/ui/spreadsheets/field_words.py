"""The fields that a column can be said to be, for each kind of sheet, in words."""

from collections.abc import Mapping

from aidtracker import i18n
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.spreadsheets.rows import FileKind
from aidtracker.spreadsheets.vocabulary import Field

LEFT_OUT = "-"

_WORDS: Mapping[Field, str] = {
    Field.BOX: QT_TRANSLATE_NOOP("Fields", "Number of the box"),
    Field.DAY: QT_TRANSLATE_NOOP("Fields", "Day"),
    Field.ITEM: QT_TRANSLATE_NOOP("Fields", "What it is"),
    Field.CONTENT: QT_TRANSLATE_NOOP("Fields", "Contents"),
    Field.ITEM_CODE: QT_TRANSLATE_NOOP("Fields", "Code of the item"),
    Field.DETAIL: QT_TRANSLATE_NOOP("Fields", "Size or kind"),
    Field.QUANTITY: QT_TRANSLATE_NOOP("Fields", "Quantity"),
    Field.UNIT: QT_TRANSLATE_NOOP("Fields", "Unit"),
    Field.WEIGHT: QT_TRANSLATE_NOOP("Fields", "Weight, of all"),
    Field.WEIGHT_EACH: QT_TRANSLATE_NOOP("Fields", "Weight of one"),
    Field.GROSS: QT_TRANSLATE_NOOP("Fields", "Gross weight of the box"),
    Field.EXPIRY: QT_TRANSLATE_NOOP("Fields", "Best before"),
    Field.BATCH: QT_TRANSLATE_NOOP("Fields", "Batch"),
    Field.CONDITION: QT_TRANSLATE_NOOP("Fields", "New or used"),
    Field.PRIORITY: QT_TRANSLATE_NOOP("Fields", "How urgent"),
    Field.VALUE: QT_TRANSLATE_NOOP("Fields", "Value, of all"),
    Field.VALUE_EACH: QT_TRANSLATE_NOOP("Fields", "Value of one"),
    Field.CURRENCY: QT_TRANSLATE_NOOP("Fields", "Currency"),
    Field.HS_CODE: QT_TRANSLATE_NOOP("Fields", "HS code"),
    Field.ORIGIN: QT_TRANSLATE_NOOP("Fields", "Country of origin"),
    Field.DONOR_KIND: QT_TRANSLATE_NOOP("Fields", "Person or organisation"),
    Field.DIMENSIONS: QT_TRANSLATE_NOOP("Fields", "Size of the box, all three"),
    Field.LENGTH: QT_TRANSLATE_NOOP("Fields", "Length of the box"),
    Field.WIDTH: QT_TRANSLATE_NOOP("Fields", "Width of the box"),
    Field.HEIGHT: QT_TRANSLATE_NOOP("Fields", "Height of the box"),
    Field.PACKAGE: QT_TRANSLATE_NOOP("Fields", "Kind of package"),
    Field.NOTE: QT_TRANSLATE_NOOP("Fields", "Note"),
    Field.CATEGORY: QT_TRANSLATE_NOOP("Fields", "Category"),
    Field.NAME_EN: QT_TRANSLATE_NOOP("Fields", "Name in English"),
    Field.NAME_UK: QT_TRANSLATE_NOOP("Fields", "Name in Ukrainian"),
    Field.NAME_PL: QT_TRANSLATE_NOOP("Fields", "Name in Polish"),
    Field.NAME_BE: QT_TRANSLATE_NOOP("Fields", "Name in Belarusian"),
    Field.UNIT_BASIS: QT_TRANSLATE_NOOP("Fields", "What one unit is"),
    Field.PACK: QT_TRANSLATE_NOOP("Fields", "Units in a pack"),
    Field.ALIASES: QT_TRANSLATE_NOOP("Fields", "Other names"),
    Field.BARCODES: QT_TRANSLATE_NOOP("Fields", "Barcodes"),
    Field.EXPIRY_TRACKED: QT_TRANSLATE_NOOP("Fields", "Whether it has a best-before date"),
    Field.DANGEROUS_GOODS: QT_TRANSLATE_NOOP("Fields", "Whether it is dangerous"),
    Field.UN_NUMBER: QT_TRANSLATE_NOOP("Fields", "UN number"),
    Field.FLAGS: QT_TRANSLATE_NOOP("Fields", "Intake rules"),
}

_GOODS = (
    Field.DAY,
    Field.ITEM,
    Field.ITEM_CODE,
    Field.DETAIL,
    Field.QUANTITY,
    Field.UNIT,
    Field.WEIGHT,
    Field.WEIGHT_EACH,
    Field.EXPIRY,
    Field.BATCH,
    Field.CONDITION,
    Field.VALUE,
    Field.VALUE_EACH,
    Field.CURRENCY,
    Field.HS_CODE,
    Field.ORIGIN,
    Field.DONOR_KIND,
    Field.NOTE,
)

_OFFERED: Mapping[FileKind, tuple[Field, ...]] = {
    FileKind.DONATIONS: _GOODS,
    FileKind.BOXES: (
        Field.BOX,
        *(field for field in _GOODS if field not in (Field.DAY, Field.DONOR_KIND)),
        Field.CONTENT,
        Field.GROSS,
        Field.DIMENSIONS,
        Field.LENGTH,
        Field.WIDTH,
        Field.HEIGHT,
        Field.PACKAGE,
    ),
    FileKind.NEEDS: (
        Field.ITEM,
        Field.ITEM_CODE,
        Field.QUANTITY,
        Field.UNIT,
        Field.PRIORITY,
        Field.NOTE,
    ),
    FileKind.CATALOGUE: (
        Field.ITEM_CODE,
        Field.CATEGORY,
        Field.NAME_EN,
        Field.NAME_UK,
        Field.NAME_PL,
        Field.NAME_BE,
        Field.ALIASES,
        Field.UNIT,
        Field.UNIT_BASIS,
        Field.PACK,
        Field.WEIGHT_EACH,
        Field.VALUE_EACH,
        Field.CURRENCY,
        Field.HS_CODE,
        Field.EXPIRY_TRACKED,
        Field.DANGEROUS_GOODS,
        Field.UN_NUMBER,
        Field.FLAGS,
        Field.BARCODES,
        Field.NOTE,
    ),
}


def offered(kind: FileKind, field: str) -> list[tuple[str, str]]:
    """What a column can be said to be, as field and words; what it is read as now, `field`, among them."""
    choices = [(LEFT_OUT, i18n.translate("Fields", "left out"))]
    if field == Field.DONOR:
        choices = [(LEFT_OUT, i18n.translate("Fields", "who gave: not read"))]
    fields = _OFFERED[kind]
    choices += [(str(each), i18n.translate("Fields", _WORDS[each])) for each in fields]
    if is_read(kind, field) and field not in fields:
        choices.append((field, field.replace("_", " ")))
    return choices


def is_read(kind: FileKind, field: str) -> bool:
    """Whether a column that was recognised as this tells an import of this kind anything."""
    if field in ("", LEFT_OUT) or field in (Field.DONOR, Field.ORDINAL, Field.STATUS, Field.VOLUME):
        return False
    return kind is FileKind.CATALOGUE or Field(field) in (*_OFFERED[kind], Field.CONTENT, *_NAMES)


_NAMES = (Field.NAME_EN, Field.NAME_UK, Field.NAME_PL, Field.NAME_BE)


def missing_words(missing: tuple[str, ...]) -> str:
    """What no column tells yet, in words; empty when nothing is missing."""
    said = {
        "item": i18n.translate("Fields", "Nothing says what it is."),
        "quantity": i18n.translate("Fields", "Nothing says how many."),
        "box": i18n.translate("Fields", "Nothing says in which box."),
        "quantity or priority": i18n.translate("Fields", "Nothing says how many or how urgent."),
        "item_code or name": i18n.translate("Fields", "Nothing says what the items are called."),
    }
    return " ".join(said[each] for each in missing)
