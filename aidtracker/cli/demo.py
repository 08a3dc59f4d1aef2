"""`demo`: a made-up story to try things out on."""

from argparse import Namespace

from aidtracker import i18n
from aidtracker.cli.session import Session
from aidtracker.services.demo import tell_story


def demo(session: Session, _asked: Namespace) -> int:
    """Fill an empty database with the story."""
    story = tell_story(session.open())
    session.answer(
        {"donations": story.donations, "boxes": story.boxes, "shipments": list(story.shipments)},
        [
            i18n.translate(
                "Cli",
                "Made up: {donations} donations, {boxes} boxes, {shipments} shipments. None of it is real.",
            ).format(donations=story.donations, boxes=story.boxes, shipments=len(story.shipments)),
        ],
    )
    return 0
