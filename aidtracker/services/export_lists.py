"""Exports that are made to be changed and imported again: the catalogue, and needs."""

from collections.abc import Iterator

from aidtracker.data.queries.catalogue import all_items
from aidtracker.data.queries.exports import asked_for, catalogue_items, count_rows, stream
from aidtracker.domain.barcodes import shown_gtin
from aidtracker.domain.catalogue import Item
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_goods import CODE, ITEM, UNIT
from aidtracker.services.export_source import Row, Sheet, Source, kg, money, quantity
from aidtracker.spreadsheets.tables import Column, Kind

ALIAS_LANGUAGES = ("en", "uk", "pl", "be", "ru", "")
"""The languages in which people name things otherwise; the last is none in particular."""


def _catalogue(source: Source) -> Iterator[Row]:
    items = {item.key: item for item in all_items(source.connection)}
    for row in stream(source.connection, catalogue_items()):
        item = items[row.id]
        yield (
            row.code,
            row.category,
            row.name_en,
            row.name_uk,
            row.name_pl,
            row.name_be,
            row.unit,
            row.unit_basis,
            quantity(row.pack_milli),
            kg(row.unit_weight_g),
            row.weight_source,
            row.weight_as_of,
            money(row.unit_value_minor),
            row.currency,
            row.value_source,
            row.value_as_of,
            row.hs6,
            row.hs_confidence,
            row.hs_note,
            "yes" if row.expiry_tracked else "no",
            row.dangerous,
            row.un_number,
            row.flags,
            row.schedule_m_line,
            row.sector,
            "yes" if row.core else "no",
            row.note,
            *(_aliases(item, language) for language in ALIAS_LANGUAGES),
            " ".join(map(shown_gtin, item.barcodes)),
        )


def _aliases(item: Item, language: str) -> str:
    return "; ".join(alias.text for alias in item.aliases if alias.language == language)


CATALOGUE = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Catalogue"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "The items in use, one row each. Columns and codes are those of the starter catalogue: change it "
        "and import it again.",
    ),
    (
        Column("item_code", "item_code", hxl="#item+code"),
        Column("category", "category", hxl="#item+type"),
        Column("name_en", "name_en", hxl="#item+name+i_en"),
        Column("name_uk", "name_uk", hxl="#item+name+i_uk"),
        Column("name_pl", "name_pl", hxl="#item+name+i_pl"),
        Column("name_be", "name_be", hxl="#item+name+i_be"),
        Column(
            "uom_rec20",
            "uom_rec20",
            description=QT_TRANSLATE_NOOP(
                "Exports", "The unit, UN/ECE Recommendation 20; packages are X and Recommendation 21."
            ),
            hxl="#indicator+unit+code",
        ),
        Column(
            "unit_basis",
            "unit_basis",
            description=QT_TRANSLATE_NOOP("Exports", "What one unit is."),
            hxl="#indicator+unit+basis",
        ),
        Column(
            "pack_quantity",
            "pack_quantity",
            Kind.QUANTITY,
            QT_TRANSLATE_NOOP("Exports", "How many units usually come in one pack."),
            "#indicator+pack+num",
        ),
        Column(
            "unit_weight_kg",
            "unit_weight_kg",
            Kind.WEIGHT_KG,
            QT_TRANSLATE_NOOP("Exports", "What one unit weighs."),
            "#indicator+weight+each+kg+num",
        ),
        Column(
            "weight_source",
            "weight_source",
            description=QT_TRANSLATE_NOOP("Exports", "Who says so; empty for an estimate of one's own."),
            hxl="#meta+source+weight",
        ),
        Column("weight_as_of", "weight_as_of", Kind.DATE, hxl="#date+weight"),
        Column(
            "unit_value",
            "unit_value",
            Kind.MONEY,
            QT_TRANSLATE_NOOP("Exports", "What one unit is worth."),
            "#value+each",
        ),
        Column("currency", "currency", hxl="#currency"),
        Column("value_source", "value_source", hxl="#meta+source+value"),
        Column("value_as_of", "value_as_of", Kind.DATE, hxl="#date+value"),
        Column(
            "hs6",
            "hs6",
            description=QT_TRANSLATE_NOOP("Exports", "The first six digits of the customs code."),
            hxl="#item+hs6",
        ),
        Column("hs_confidence", "hs_confidence", hxl="#item+hs6+confidence"),
        Column("hs_note", "hs_note", hxl="#item+hs6+note"),
        Column("expiry_tracked", "expiry_tracked", hxl="#item+expiry+tracked"),
        Column("dangerous_goods", "dangerous_goods", hxl="#item+dangerous"),
        Column("un_number", "un_number", hxl="#item+un_number"),
        Column(
            "flags",
            "flags",
            description=QT_TRANSLATE_NOOP("Exports", "Codes of intake rules, with semicolons between."),
            hxl="#item+flags",
        ),
        Column("form990_schm_line", "form990_schm_line", hxl="#item+form990"),
        Column("sector", "sector", hxl="#sector"),
        Column("core", "core", hxl="#item+core"),
        Column("note", "note", hxl="#meta+note"),
        *(
            Column(
                f"aliases_{language}".rstrip("_"),
                f"aliases_{language}".rstrip("_"),
                description=QT_TRANSLATE_NOOP(
                    "Exports", "What people call it as well, with semicolons between."
                ),
                hxl=f"#item+alias+i_{language}".removesuffix("+i_"),
            )
            for language in ALIAS_LANGUAGES
        ),
        Column(
            "barcodes",
            "barcodes",
            description=QT_TRANSLATE_NOOP("Exports", "The numbers below its barcodes (GTIN)."),
            hxl="#item+barcode",
        ),
    ),
    _catalogue,
    lambda source: count_rows(source.connection, catalogue_items()),
    named_for_import=True,
)


def _needs(source: Source) -> Iterator[Row]:
    for row in asked_for(source.connection, source.days, source.language):
        yield (
            row.site,
            row.as_of,
            row.code,
            source.name(row),  # a whole category by its name, as the import knows it again
            quantity(row.quantity_milli),
            source.unit(row.unit),
            source.priority(row.priority),
            row.note,
        )


NEEDS = Sheet(
    QT_TRANSLATE_NOOP("Exports", "Needs"),
    QT_TRANSLATE_NOOP(
        "Exports",
        "What sites ask for, one row each, the most urgent first. It can be changed and imported again.",
    ),
    (
        Column("site", QT_TRANSLATE_NOOP("Exports", "Site"), hxl="#loc+name"),
        Column("as_of", QT_TRANSLATE_NOOP("Exports", "As of"), Kind.DATE, hxl="#date"),
        CODE,
        ITEM,
        Column(
            "quantity",
            QT_TRANSLATE_NOOP("Exports", "Quantity"),
            Kind.QUANTITY,
            QT_TRANSLATE_NOOP("Exports", "Empty: as much as there is."),
            "#indicator+item+num",
        ),
        UNIT,
        Column("priority", QT_TRANSLATE_NOOP("Exports", "Priority"), hxl="#priority"),
        Column("note", QT_TRANSLATE_NOOP("Exports", "Note"), hxl="#meta+note"),
    ),
    _needs,
    lambda source: len(asked_for(source.connection, source.days, source.language)),
    by_day=QT_TRANSLATE_NOOP("Exports", "the day as of which it was asked for"),
)
