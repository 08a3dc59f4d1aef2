"""The parties and the transport of a packing list, between its title and its table."""

from collections.abc import Sequence
from datetime import date

from aidtracker.documents import figures
from aidtracker.documents.fields import LABEL, Field, set_fields
from aidtracker.documents.fonts import Face
from aidtracker.documents.packing_list import PackingList, Party
from aidtracker.documents.packing_list_words import Text, Words, both
from aidtracker.documents.page import MARGIN, Block, Style

TEXT = Style(Face.REGULAR, 7.4, 9.6)
STRONG = Style(Face.BOLD, 7.4, 9.6)
MONO = Style(Face.MONO, 7.2, 9.6)

_COLUMNS = 6
_MOST_PARTY_LINES = 9


def details(packing_list: PackingList, words: Words, right: float, summary: Sequence[Field]) -> Block:
    """Parties, then transport and references, then `summary`, with rules above and below."""
    block = Block()
    block.rule(MARGIN, right, 0)
    _parties(block, packing_list, words, right)
    for fields in (_transport(packing_list, words), summary):
        if fields:
            _close(block, set_fields(block, block.height + 3, right, _COLUMNS, fields), right)
    return block


def _parties(block: Block, packing_list: PackingList, words: Words, right: float) -> None:
    code = packing_list.references.recipient_code
    code_line = words.translate("PackingList", "Recipient's code {code}")[0].format(code=code) if code else ""
    named: list[tuple[Text, Party | None, str]] = [
        (words.translate("PackingList", "Shipper"), packing_list.shipper, ""),
        (words.translate("PackingList", "Consignee"), packing_list.consignee, ""),
        (words.translate("PackingList", "Notify"), packing_list.notify, ""),
        (words.translate("PackingList", "Final recipient"), packing_list.recipient, code_line),
    ]
    parties = [(label, party, code) for label, party, code in named if party is not None]
    step = (right - MARGIN) / max(3, len(parties))
    bottoms = [
        _party(block, MARGIN + index * step, step - 12, label, _party_lines(party, code))
        for index, (label, party, code) in enumerate(parties)
    ]
    _close(block, max(bottoms), right)


def _party(block: Block, x: float, room: float, label: Text, lines: Sequence[str]) -> float:
    y = block.lines(LABEL, x, 3, LABEL.wrap(both(label), room, 4))
    for index, line in enumerate(lines):
        style = TEXT if index else STRONG
        y = block.lines(style, x, y, style.wrap(line, room, 3))
    return y


def _party_lines(party: Party, code: str) -> list[str]:
    taxes = (f"{tax.label} {tax.value}".strip() for tax in party.tax_ids)
    lines = [party.name, *party.address, *taxes, code, party.contact]
    return [line for line in lines if line.strip()][:_MOST_PARTY_LINES]


def _close(block: Block, y: float, right: float) -> None:
    block.height = y + 6
    block.rule(MARGIN, right, block.height)


def _transport(packing_list: PackingList, words: Words) -> list[Field]:
    transport, references = packing_list.transport, packing_list.references
    route = " → ".join(each for each in (transport.loading, transport.discharge) if each)
    days_label, days = _days(words, transport.leaves, transport.arrives)
    code = "" if packing_list.recipient else references.recipient_code
    fields: list[tuple[Text, Style, str]] = [
        (words.translate("PackingList", "Carrier"), TEXT, transport.carrier),
        (words.waybill(transport.mode), MONO, transport.waybill),
        (words.conveyance(transport.mode), TEXT, transport.conveyance),
        (words.translate("PackingList", "Route"), TEXT, route),
        (days_label, TEXT, days),
        (words.translate("PackingList", "Container"), MONO, transport.container),
        (words.translate("PackingList", "Seal"), MONO, transport.seal),
        (words.translate("PackingList", "Terms"), TEXT, transport.terms),
        (words.translate("PackingList", "Country of destination"), TEXT, transport.country),
        (words.translate("PackingList", "Pro-forma invoice"), MONO, references.pro_forma),
        (words.translate("PackingList", "Export declaration"), TEXT, references.export),
        (words.translate("PackingList", "Recipient's code"), MONO, code),
    ]
    return [Field(both(label), [(style, value)]) for label, style, value in fields if value]


def _days(words: Words, leaves: date | None, arrives: date | None) -> tuple[Text, str]:
    if leaves and arrives:
        first = f"{leaves:%d.%m}" if leaves.year == arrives.year else figures.day(leaves)
        return words.translate("PackingList", "Leaves · arrives"), f"{first} · {figures.day(arrives)}"
    if arrives:
        return words.translate("PackingList", "Arrives"), figures.day(arrives)
    return words.translate("PackingList", "Leaves"), figures.day(leaves) if leaves else ""
