"""The worker that tests send to its death."""

from collections.abc import Iterator

import pytest

from tests.survival.workers import Workers


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """One for all tests of a session, as its start takes longest."""
    with Workers() as started:
        yield started
