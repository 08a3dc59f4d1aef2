"""`init`."""

from tests.cli.terminal import Terminal


def test_init_names_the_site_and_its_station(terminal: Terminal) -> None:
    document = terminal.done(
        "init", "--site", "bos", "--name", "Boston", "--place", "Boston", "--country", "us"
    )
    assert document == {"site": "BOS", "station": "BOS1", "file": str(terminal.database)}
    sites = terminal.done("list", "sites")
    assert sites[0] == {
        "code": "BOS",
        "name": "Boston",
        "kind": "collection point",
        "country": "US",
        "place": "Boston",
    }


def test_init_happens_once(boston: Terminal) -> None:
    assert boston.refused("init", "--site", "CHI", "--name", "Chicago") == "This database was set up before."


def test_init_refuses_a_code_that_cannot_begin_numbers(terminal: Terminal) -> None:
    assert "“бос” cannot be a code" in terminal.refused("init", "--site", "бос", "--name", "Boston")
