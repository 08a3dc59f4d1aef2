"""`rate`."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_a_rate_is_kept_and_listed(boston: Terminal) -> None:
    said = boston.done("rate", "2026-03-31", "pln", "USD", "0.2541", "--source", "NBP 64/A")
    row = {"day": "2026-03-31", "from": "PLN", "to": "USD", "rate": "0.2541", "source": "NBP 64/A"}
    assert said == row
    assert boston.done("rate") == [row]
    assert "PLN" in boston.run("rate").out


def test_half_a_rate_is_wrong_usage(boston: Terminal) -> None:
    assert boston.run("rate", "2026-03-31", "PLN").code == 2
    assert boston.run("rate", "2026-03-31", "PLN", "USD", "much").code == 2


def test_a_sheet_of_rates(boston: Terminal, tmp_path: Path) -> None:
    sheet = tmp_path / "rates.csv"
    sheet.write_text("day,from,to,rate,source\n2026-03-30,PLN,USD,0.25,NBP\n2026-03-31,PLN,PLN,1,NBP\n")
    answer = boston.run("rate", "--sheet", sheet)
    assert "1 rates kept" in answer.out
    assert "row 3" in answer.err
