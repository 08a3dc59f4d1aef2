"""The export dialog, on real files and a real database."""

from pathlib import Path

import pytest

from aidtracker.domain.errors import Refused
from aidtracker.services.exports import Export
from aidtracker.ui.spreadsheets.export_dialog import NOW_ONLY, ExportDialog
from aidtracker.ui.spreadsheets.offers import export_action
from tests.ui.conftest import AnsweringDialogs, Desk


class SavingDialogs(AnsweringDialogs):
    """Names the file that a test wants written."""

    target: Path | None = None

    def save_file(self, title: str, suggested: str, kinds: object) -> Path | None:
        self.asked.append(suggested)
        return self.target


@pytest.fixture
def dialogs() -> SavingDialogs:
    return SavingDialogs()


def _exporting(desk: Desk, what: Export) -> ExportDialog:
    page = desk.open("donations")
    dialog = ExportDialog(desk.context, what, page.window())
    dialog.open()
    return dialog


def test_the_catalogue_is_offered_on_its_page(desk: Desk) -> None:
    page = desk.open("donations")
    for what in Export:
        page.removeAction(action := export_action(desk.context, page, what))
        action.trigger()
        exporting = desk.dialog(ExportDialog)
        assert exporting.what.currentData() == what
        exporting.reject()
        desk.settle()


def test_export_writes_a_file_and_offers_it(desk: Desk, dialogs: SavingDialogs, tmp_path: Path) -> None:
    desk.hands.log("10", "Blankets")
    dialogs.target = tmp_path / "stock.csv"
    exporting = _exporting(desk, Export.STOCK)
    assert not exporting.first.isEnabled()
    exporting.format.setCurrentIndex(1)
    exporting.submit.click()
    desk.settle()
    assert "Blankets" in dialogs.target.read_text(encoding="utf-8-sig")
    assert desk.window.toasts.message == "stock.csv: 1 row written."
    assert dialogs.asked[-1].startswith("stock 2026-")


@pytest.mark.parametrize(
    ("first", "last", "about"),
    [("31.02.2026", "", "first"), ("", "soon", "last"), ("2026-03-02", "2026-03-01", "first")],
)
def test_days_that_are_none_stand_beside_their_field(
    desk: Desk, dialogs: SavingDialogs, first: str, last: str, about: str
) -> None:
    exporting = _exporting(desk, Export.DONATIONS)
    exporting.first.setText(first)
    exporting.last.setText(last)
    exporting.submit.click()
    assert exporting.fields[about].error
    assert dialogs.asked == []
    exporting.reject()


def test_a_file_that_cannot_be_written_is_said_in_the_dialog(
    desk: Desk, dialogs: SavingDialogs, tmp_path: Path
) -> None:
    dialogs.target = tmp_path / "no folder" / "stock.csv"
    exporting = _exporting(desk, Export.STOCK)
    exporting.submit.click()
    desk.settle()
    assert exporting.fields["to"].error
    assert exporting.submit.isEnabled()
    exporting.reject()


@pytest.mark.parametrize("what", sorted(NOW_ONLY))
def test_what_is_about_now_takes_no_days(desk: Desk, what: Export, tmp_path: Path) -> None:
    from datetime import date

    from aidtracker.services.exports import ExportRequest, export

    with pytest.raises(Refused, match="now_only"):
        export(desk.program, ExportRequest(what, tmp_path / "a.csv", date(2026, 1, 1)))
