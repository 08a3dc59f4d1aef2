"""What the words of a line may be: items of the catalogue, and last the words themselves."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from aidtracker import i18n
from aidtracker.domain.catalogue import Item, ItemIndex, Match
from aidtracker.domain.quick_line import QuickLine
from aidtracker.i18n import Language
from aidtracker.ui import formats, units
from aidtracker.ui.donations import words
from aidtracker.ui.donations.choice_list import AS_TEXT, ChoiceField, ChoiceList
from aidtracker.ui.donations.known import Known
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import PillText, Tone, keys_in_words

__all__ = ["Proposal", "Proposals", "WhatField"]

WhatField = ChoiceField
"""What is given; its choices are `Proposals`."""

_LEAST_WIDTH = 800
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line under the field: an item with what is to be known of it, or the words themselves."""

    title: str
    item: Item | None = None
    unit: str = ""
    need: PillText | None = None
    sign: PillText | None = None
    instead: str = ""
    """The line with one of two readings of a doubtful piece put in its place."""

    @property
    def id(self) -> str:
        """The item's key, empty for the words."""
        return self.instead if self.item is None else self.item.key


_COLUMNS: tuple[Column[Proposal], ...] = (
    Column(
        "",
        lambda row: row.title,
        width=300,
        stretch=True,
        square=lambda row: None if row.item is None else row.item.category,
        aside=lambda row: "" if row.item is None else row.item.code,
        tone=lambda row: Tone.MUTED if row.item is None else Tone.PLAIN,
    ),
    Column("", lambda row: row.unit, width=72, muted=True, fitted=True),
    Column("", lambda row: row.sign is not None, pill=lambda row: row.sign, width=48, fitted=True),
    Column("", lambda row: row.need is not None, pill=lambda row: row.need, width=48, fitted=True),
)


class Proposals(ChoiceList[Proposal]):
    """The list below the field What."""

    def __init__(
        self, field: WhatField, language: Language, page: QWidget, under: QWidget | None = None
    ) -> None:
        name = i18n.translate("Donations", "Proposals")
        super().__init__(field, _COLUMNS, name, page=page, least=_LEAST_WIDTH, under=under)
        field.as_text.connect(self.choose_last)
        self._language = language
        self.known: Known | None = None
        self.donor_kind = ""

    def set_index(self, index: ItemIndex) -> None:
        """The items alone, where nothing else is to be known of them."""
        self.known = Known.of_items(index)

    def propose(self, text: str) -> None:
        """Shows what a name may be; an empty one closes the list."""
        self.propose_line(QuickLine(text, item_text=text), text)

    def propose_line(self, said: QuickLine, typed: str) -> None:
        """Shows what the words of a line may be; where it has none the list closes."""
        known = self.known
        if known is None or not (said.item_text or said.barcode):
            self.close_list()
            return
        scanned = known.index.by_barcode(said.barcode) if said.barcode else None
        if scanned is not None:
            matches = [Match(scanned, scanned.code, 100)]
        else:
            matches = known.matches((*said.searches, typed))
        found = [self._of_item(known, match) for match in matches]
        self.show_rows([*found, *_readings(said), _as_text(said.text_to_log)])

    @property
    def has_items(self) -> bool:
        """Whether an item is proposed, and not the words alone."""
        return any(row.item is not None for row in self.model.rows)

    def _of_item(self, known: Known, match: Match) -> Proposal:
        item, language = match.item, self._language
        names = [item.name(language), item.name("en")]
        if match.name not in (*names, item.code) and match.name.casefold() not in names[0].casefold():
            names.append(match.name)
        need, held = known.need_of(item), known.sign_of(item, self.donor_kind)
        return Proposal(
            " · ".join(dict.fromkeys(names)),
            item,
            units.unit(item.unit),
            None if need is None else words.need_more_pill(need),
            None if held is None else words.finding_pill(held),
        )


def _readings(said: QuickLine) -> list[Proposal]:
    """The ways to write what can be read two ways: 5/6/27."""
    means = i18n.translate("Donations", "“{written}” means {reading}")
    return [
        Proposal(
            means.format(written=said.text[doubt.start : doubt.end], reading=_said(offer)),
            instead=said.text[: doubt.start] + offer + said.text[doubt.end :],
        )
        for doubt in said.doubts
        for offer in doubt.offers
    ]


def _said(offer: str) -> str:
    """A way to write something as people say it: a day in words."""
    try:
        return formats.day_in_words(date.fromisoformat(offer))
    except ValueError:
        return offer


def _as_text(text: str) -> Proposal:
    log_it = i18n.translate("Donations", "Log “{text}” as text, to be sorted out later")
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return Proposal(log_it.format(text=shown), unit=keys_in_words(AS_TEXT))
