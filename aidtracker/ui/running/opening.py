"""Opening a database for the window: at once where it is set up, else by asking what is to be asked."""

from aidtracker.data.glance import glance
from aidtracker.ui.running.desk import Desk
from aidtracker.ui.running.session import Opening, Session


def open_session(desk: Desk, opening: Opening) -> Session | None:
    """The database in its window, None when the person let it be or it cannot be opened."""
    following: Opening | None = opening
    while following is not None:
        if following.practise:
            from aidtracker.ui.first_start.practice import open_practice

            following = open_practice(following.path, desk) or Opening(following.path)
        known = glance(following.path) if following.refused is None else None
        if known is not None:
            desk.take(known.language, known.look)
            return Session(desk, following.path, known, following.page)
        from aidtracker.ui.running.unready import make_ready

        following = make_ready(desk, following)
    return None
