"""What is known of an item of the catalogue, as a person or a sheet says it, and whether it can be so."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from aidtracker.domain.barcodes import read_gtin
from aidtracker.domain.catalogue import Alias, Dangerous
from aidtracker.domain.errors import Level, Problem
from aidtracker.domain.hs_codes import hs_problem, plain_hs_code
from aidtracker.domain.quantities import MOST
from aidtracker.domain.text import fold_code
from aidtracker.domain.units import Unit

SERIES = {
    "food": "FOO",
    "clothing": "CLO",
    "baby": "BAB",
    "hygiene": "HYG",
    "medical": "MED",
    "shelter": "SHE",
    "household": "HOU",
    "kitchen": "KIT",
    "power_lighting": "POW",
    "tools": "TOO",
    "pet": "PET",
    "controlled": "CTL",
}
"""The categories, each with the letters that codes of its items begin with."""

_FLAGS = """
    ALCOHOL BMS BULKY COLD_CHAIN COMPOSITE CORROSIVE COUNTERFEIT_RISK DATA_WIPE DISINFECTION_DOC DRAINED_ONLY
    EXPORT_BLOCK EXPORT_CHECK FLAMMABLE FRAGILE HEAVY_LOW_VALUE KIT LIQUID LITHIUM MEDICINE MED_DEVICE
    NEW_ONLY NO_EU_RELIEF POAO PRESSURISED RX SHARP TOBACCO USED USED_OK VOLTAGE_230V"""
FLAGS = frozenset(_FLAGS.split())
"""The flags that intake rules and papers know."""

LANGUAGES = ("en", "uk", "pl", "be")
MOST_NAME, MOST_NOTE = 120, 500

_CODE = re.compile(r"[A-Z0-9][A-Z0-9._/-]{0,23}")
_UN_NUMBER = re.compile(r"UN[0-9]{4}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ItemFields:
    """An item. Weight and value are of one unit; without a source they are an estimate of one's own.

    An empty `code` takes the next free one of the category. `pack_milli` is in thousandths of the unit,
    `unit_value_minor` in hundredths of `currency`; `barcodes` as scanned.
    """

    code: str = ""
    category: str = ""
    name_en: str = ""
    name_uk: str = ""
    name_pl: str = ""
    name_be: str = ""
    unit: str = Unit.PIECE
    unit_basis: str = ""
    pack_milli: int | None = None
    unit_weight_g: int | None = None
    weight_source: str = ""
    weight_as_of: date | None = None
    unit_value_minor: int | None = None
    currency: str = ""
    value_source: str = ""
    value_as_of: date | None = None
    hs6: str = ""
    hs_confidence: str = ""
    hs_note: str = ""
    expiry_tracked: bool = False
    dangerous: str = Dangerous.NO
    un_number: str = ""
    flags: frozenset[str] = frozenset()
    schedule_m_line: str = ""
    sector: str = ""
    core: bool = False
    note: str = ""
    aliases: tuple[Alias, ...] = ()
    barcodes: tuple[str, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        """The name in each language, empty where there is none."""
        return {language: str(getattr(self, f"name_{language}")) for language in LANGUAGES}


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of `ItemFields`, or to be looked at again."""

    field: str
    problem: Problem


def tidied(fields: ItemFields) -> ItemFields:
    """The same as it is kept: blanks trimmed, codes in their one form.

    English stands wherever another name is missing; where it is missing itself, the first other one does.
    """
    names = {language: _one_line(name) for language, name in fields.names.items()}
    names["en"] = names["en"] or next(filter(None, names.values()), "")
    aliases = (Alias(kept_alias(alias.text), alias.language) for alias in fields.aliases)
    return replace(
        fields,
        code=fold_code(fields.code),
        name_en=names["en"],
        name_uk=names["uk"],
        name_pl=names["pl"],
        name_be=names["be"],
        unit_basis=_one_line(fields.unit_basis),
        weight_source=_one_line(fields.weight_source),
        value_source=_one_line(fields.value_source),
        currency=fields.currency.strip().upper() if fields.unit_value_minor is not None else "",
        hs6=plain_hs_code(fields.hs6),
        hs_note=_one_line(fields.hs_note),
        un_number=_un_number(fields.un_number),
        schedule_m_line=fields.schedule_m_line.strip(),
        sector=_one_line(fields.sector),
        note=fields.note.strip(),
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias.text)),
        barcodes=tuple(dict.fromkeys(read_gtin(text) or text.strip() for text in fields.barcodes)),
    )


def problems_of(fields: ItemFields, today: date) -> tuple[FieldProblem, ...]:
    """All that is wrong with an item by itself, in the order of the form; whether its code is free, and
    whether its barcodes belong to others, only the database knows.
    """
    kept = tidied(fields)
    return tuple(
        FieldProblem(field, problem)
        for field, problem in (
            *_of_names(kept),
            *_of_what_it_is(kept),
            *_of_figures(kept, today),
            *_of_customs(fields, kept),
            *_of_barcodes(kept.barcodes),
        )
    )


_Found = Iterator[tuple[str, Problem]]


def _of_names(fields: ItemFields) -> _Found:
    if fields.code and not _CODE.fullmatch(fields.code):
        yield "code", Problem("item.code_form", {"value": fields.code})
    if not fields.name_en:
        yield "name_en", Problem("item.no_name")
    for language, name in fields.names.items():
        if len(name) > MOST_NAME:
            yield f"name_{language}", Problem("text.too_long", {"most": MOST_NAME})
    if any(len(alias.text) > MOST_NAME for alias in fields.aliases):
        yield "aliases", Problem("text.too_long", {"most": MOST_NAME})


def _of_what_it_is(fields: ItemFields) -> _Found:
    if not fields.category:
        yield "category", Problem("item.no_category")
    elif fields.category not in SERIES:
        yield "category", Problem("item.category", {"value": fields.category})
    if fields.unit not in list(Unit):
        yield "unit", Problem("item.unit", {"value": fields.unit})
    if fields.pack_milli is not None and not 0 < fields.pack_milli <= MOST * 1000:
        yield "pack_milli", Problem("item.pack")
    for name in ("unit_basis", "hs_note", "sector"):
        if len(getattr(fields, name)) > MOST_NAME:
            yield name, Problem("text.too_long", {"most": MOST_NAME})
    if len(fields.note) > MOST_NOTE:
        yield "note", Problem("text.too_long", {"most": MOST_NOTE})


def _of_figures(fields: ItemFields, today: date) -> _Found:
    if fields.unit_weight_g is not None and not 0 < fields.unit_weight_g <= MOST:
        yield "unit_weight_g", Problem("item.weight")
    if fields.unit_value_minor is not None:
        if not 0 <= fields.unit_value_minor <= MOST * 100:
            yield "unit_value_minor", Problem("value.out_of_range")
        if not fields.currency:
            yield "currency", Problem("value.no_currency")
        elif not _CURRENCY.fullmatch(fields.currency):
            yield "currency", Problem("item.currency", {"value": fields.currency})
    for name, day in (("weight_as_of", fields.weight_as_of), ("value_as_of", fields.value_as_of)):
        if day is not None and day > today:
            yield name, Problem("item.day_ahead", {"value": day})
    for name in ("weight_source", "value_source"):
        if len(getattr(fields, name)) > MOST_NAME:
            yield name, Problem("text.too_long", {"most": MOST_NAME})


def _of_customs(typed: ItemFields, fields: ItemFields) -> _Found:
    found = hs_problem(typed.hs6) if fields.hs6 else None
    if found is not None:
        yield "hs6", found
    if fields.dangerous not in list(Dangerous):
        yield "dangerous", Problem("item.dangerous", {"value": fields.dangerous})
    if fields.un_number and not _UN_NUMBER.fullmatch(fields.un_number):
        yield "un_number", Problem("item.un_form", {"value": typed.un_number.strip()})
    elif fields.un_number and fields.dangerous == Dangerous.NO:
        yield "un_number", Problem("item.un_harmless", {"value": fields.un_number})
    unknown = sorted(fields.flags - FLAGS)
    if unknown:
        yield "flags", Problem("item.flag", {"value": ", ".join(unknown)})


def _of_barcodes(gtins: Iterable[str]) -> _Found:
    wrong = next((gtin for gtin in gtins if read_gtin(gtin) is None), None)
    if wrong is not None:
        yield "barcodes", Problem("barcode.form", {"value": wrong})


def refused(problems: Iterable[FieldProblem]) -> tuple[FieldProblem, ...]:
    """Those that stand in the way; the others are only to be looked at again."""
    return tuple(found for found in problems if found.problem.level is Level.REFUSED)


def kept_alias(text: str) -> str:
    """Another name as it is kept: sheets and forms put semicolons between several."""
    return _one_line(text.replace(";", ","))


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _un_number(text: str) -> str:
    """`3480` and `un 3480` as `UN3480`; anything else as it stands."""
    plain = fold_code(text)
    return f"UN{plain}" if plain.isascii() and plain.isdecimal() else plain
