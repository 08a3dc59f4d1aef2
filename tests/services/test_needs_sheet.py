"""What the sheet of a site says."""

from datetime import date
from decimal import Decimal

from aidtracker.data.queries.sites import site_by_code
from aidtracker.documents.needs_sheet import NeedsSheet
from aidtracker.domain.needs import Priority
from aidtracker.i18n import Language
from aidtracker.services.needs import SetNeed, set_need
from aidtracker.services.needs_sheet import needs_sheet
from tests.services.hands import Hands

DAY = date(2026, 3, 2)


def drawn(hands: Hands, code: str = "BOS") -> NeedsSheet:
    """The sheet of a site."""
    return hands.program.read(needs_sheet, hands.program.read(site_by_code, code), DAY)


def ask(hands: Hands, site_id: str, priority: Priority = Priority.NORMAL) -> None:
    """A site asks for rice."""
    request = SetNeed(site_id, hands.items["FOO-001"], quantity=Decimal(5), priority=priority)
    hands.program.do(set_need, request)


def test_without_needs_it_still_says_what_is_not_taken(hands: Hands) -> None:
    sheet = drawn(hands)
    assert (sheet.wanted, sheet.as_of, sheet.asked_by) == ((), None, "")
    said = [known[Language.EN] for known in sheet.refused]
    assert said[0].startswith("Food that is past its date")
    assert "Alcohol and tobacco" in said
    assert not any("{" in sentence for sentence in said)


def test_a_collection_point_shows_what_warsaw_asks_for(hands: Hands) -> None:
    ask(hands, hands.warsaw, Priority.URGENT)
    sheet = drawn(hands)
    (rice,) = sheet.wanted
    assert (rice.urgent, rice.amount_milli, rice.unit[Language.UK]) == (True, 5_000, "кг")
    assert (sheet.site, sheet.asked_by, sheet.as_of) == ("Boston", "Warszawa", DAY)


def test_its_own_needs_come_before_warsaw_s(hands: Hands) -> None:
    ask(hands, hands.warsaw)
    ask(hands, hands.boston, Priority.NOT_NEEDED)
    sheet = drawn(hands)
    assert (len(sheet.wanted), len(sheet.not_now), sheet.asked_by) == (0, 1, "")
    assert len(drawn(hands, "WAW").wanted) == 1
