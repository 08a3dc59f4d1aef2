"""The words of a packing list in the one or two languages of the paper.

Each text is a tuple: the main language first, then the second. `Words.translate` is called with literals, so
that `make translations` finds them.
"""

from collections.abc import Mapping, Sequence

from aidtracker.documents.fonts import tidy
from aidtracker.documents.packing_list import DangerousGoods, Mode, PackingList, Wood
from aidtracker.domain.units import Unit
from aidtracker.i18n import Language, texts

Text = tuple[str, ...]
"""One text in each language of the paper."""


class Words:
    """The texts of one paper. `languages` are one or two, the main one first."""

    def __init__(self, languages: Sequence[Language]) -> None:
        if not 1 <= len(languages) <= 2 or len(set(languages)) != len(languages):
            raise ValueError("a packing list has one language, or two different ones")
        self.languages = tuple(languages)
        self._texts = tuple(texts(language) for language in languages)
        self._units = self._unit_words()
        self.continued = self.translate("PackingList", "continued")[0]
        self.on_parent = self.translate("PackingList", "on {number}", "carton on a pallet")[0]
        self._class = self.translate("PackingList", "class {number}", "dangerous goods")[0]
        self.not_weighed = self.translate("PackingList", "not weighed")[0]

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> Text:
        """`text` in each language of the paper."""
        return tuple(each.translate(context, text, disambiguation, n) for each in self._texts)

    def named(self, names: Mapping[str, str]) -> Text:
        """The name in the main language, or else in English, or any; then in the second where it differs."""
        known = [names.get(language.value, "") for language in self.languages]
        main = known[0] or names.get(Language.EN.value, "") or next(iter(names.values()), "")
        return (main, *(name for name in known[1:] if name and name != main))

    def unit(self, code: str) -> Text:
        """A unit of UN/ECE Rec 20 in short words, or its code."""
        return self._units.get(code, (code,))

    def condition(self, condition: str) -> Text:
        """What stands in brackets after the name; nothing for new goods."""
        if condition == "used":
            return self.translate("PackingList", "used")
        return ("" if condition == "new" else condition,) * len(self.languages)

    def _unit_words(self) -> dict[str, Text]:
        return {
            Unit.PIECE: self.translate("PackingList", "pcs", "unit"),
            Unit.KILOGRAM: self.translate("PackingList", "kg", "unit"),
            Unit.LITRE: self.translate("PackingList", "l", "unit"),
            Unit.METRE: self.translate("PackingList", "m", "unit"),
            Unit.SQUARE_METRE: self.translate("PackingList", "m²", "unit"),
            Unit.PAIR: self.translate("PackingList", "pairs", "unit"),
            Unit.SET: self.translate("PackingList", "sets", "unit"),
            Unit.PACK: self.translate("PackingList", "packs", "unit"),
            Unit.BOX: self.translate("PackingList", "boxes", "unit"),
            Unit.BAG: self.translate("PackingList", "bags", "unit"),
            Unit.ROLL: self.translate("PackingList", "rolls", "unit"),
            Unit.CARTON: self.translate("PackingList", "cartons", "unit"),
            Unit.BALE: self.translate("PackingList", "bales", "unit"),
            Unit.PALLET: self.translate("PackingList", "pallets", "unit"),
        }

    def packages(self, code: str, n: int) -> Text:
        """So many packages of a UN/ECE Rec 21 kind: `39 cartons`."""
        match code:
            case "BX":
                return self.translate("PackingList", "%n box(es)", "", n)
            case "CT":
                return self.translate("PackingList", "%n carton(s)", "", n)
            case "CS":
                return self.translate("PackingList", "%n case(s)", "", n)
            case "CR":
                return self.translate("PackingList", "%n crate(s)", "", n)
            case "BG":
                return self.translate("PackingList", "%n bag(s)", "", n)
            case "SA":
                return self.translate("PackingList", "%n sack(s)", "", n)
            case "BL":
                return self.translate("PackingList", "%n bale(s)", "", n)
            case "PC":
                return self.translate("PackingList", "%n parcel(s)", "", n)
            case "JY":
                return self.translate("PackingList", "%n canister(s)", "", n)
            case "RO":
                return self.translate("PackingList", "%n roll(s)", "", n)
            case "PX":
                return self.translate("PackingList", "%n pallet(s)", "", n)
            case "OH":
                return self.translate("PackingList", "%n pallet(s) 80×120", "", n)
            case "TW":
                return self.translate("PackingList", "%n triwall(s)", "", n)
            case "SU":
                return self.translate("PackingList", "%n suitcase(s)", "", n)
            case "NE":
                return self.translate("PackingList", "%n unpacked piece(s)", "", n)
            case _:
                return self.translate("PackingList", "%n package(s)", "", n)

    def holds(self, n: int) -> Text:
        """What a pallet carries."""
        return self.translate("PackingList", "holds %n package(s)", "", n)

    def waybill(self, mode: Mode | None) -> Text:
        """What the transport document is called."""
        match mode:
            case Mode.AIR:
                return self.translate("PackingList", "Air waybill")
            case Mode.SEA:
                return self.translate("PackingList", "Bill of lading")
            case Mode.ROAD:
                return self.translate("PackingList", "CMR note")
            case _:
                return self.translate("PackingList", "Waybill")

    def conveyance(self, mode: Mode | None) -> Text:
        """What the thing that carries the goods is called."""
        match mode:
            case Mode.AIR:
                return self.translate("PackingList", "Flight")
            case Mode.SEA:
                return self.translate("PackingList", "Vessel")
            case Mode.RAIL:
                return self.translate("PackingList", "Wagon")
            case _:
                return self.translate("PackingList", "Vehicle")

    def hazard(self, goods: DangerousGoods) -> str:
        """Dangerous goods as transport rules write them: `UN3480, class 9, PG II`."""
        parts = [tidy(goods.un_number)]
        if goods.hazard_class:
            parts.append(self._class.format(number=tidy(goods.hazard_class)).replace(" ", "\u00a0"))
        if goods.packing_group:
            parts.append(f"PG {tidy(goods.packing_group)}")
        return ", ".join(parts)

    def state(self, packing_list: PackingList) -> Text:
        """FINAL or DRAFT, in capitals as the trade writes it."""
        if packing_list.final:
            return self.translate("PackingList", "FINAL")
        return self.translate("PackingList", "DRAFT")

    def wood(self, wood: Wood) -> Text:
        """The statement on wood packaging (ISPM 15)."""
        match wood:
            case Wood.MARKED:
                return self.translate(
                    "PackingList", "Wood packaging is treated and marked according to ISPM 15."
                )
            case Wood.UNMARKED:
                return self.translate("PackingList", "Wood packaging without an ISPM 15 mark.")
            case Wood.NONE:
                return self.translate("PackingList", "No wood packaging.")


def both(text: Text) -> str:
    """A label in both languages: `Shipper · Відправник`, or once where they are the same."""
    return "\u00a0· ".join(dict.fromkeys(each for each in text if each))
