"""The columns of the catalogue."""

from aidtracker import i18n
from aidtracker.domain.catalogue import Dangerous, Item
from aidtracker.i18n import Language
from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.ui.catalogue import words
from aidtracker.ui.table import Column
from aidtracker.ui.widgets import Tone


def item_columns(language: Language) -> tuple[Column[Item], ...]:
    """What a person looks for first: the name in the window's language; the English one beside another."""
    english: Column[Item] = Column(
        QT_TRANSLATE_NOOP("Catalogue", "In English"), lambda item: item.name("en"), width=190, muted=True
    )
    return (
        Column(QT_TRANSLATE_NOOP("Catalogue", "Code"), lambda item: item.code, width=96, mono=True),
        Column(
            QT_TRANSLATE_NOOP("Catalogue", "Item"),
            lambda item: item.name(language),
            width=330,
            stretch=True,
            square=lambda item: item.category,
            aside=lambda item: i18n.translate("Catalogue", "retired") if item.retired else "",
            tone=lambda item: Tone.MUTED if item.retired else Tone.PLAIN,
        ),
        *((english,) if language is not Language.EN else ()),
        Column(QT_TRANSLATE_NOOP("Catalogue", "Counted in"), words.unit, width=130),
        Column(
            QT_TRANSLATE_NOOP("Catalogue", "One weighs"),
            lambda item: item.unit_weight_g,
            text=words.weight,
            width=92,
            numeric=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Catalogue", "HS code"),
            lambda item: item.hs6 or None,
            text=lambda item: words.hs_code(item.hs6),
            width=90,
            mono=True,
        ),
        Column(
            QT_TRANSLATE_NOOP("Catalogue", "Watch for"),
            lambda item: words.flags(item) or None,
            width=140,
            tone=lambda item: Tone.MUTED if item.dangerous is Dangerous.NO else Tone.WARNING,
        ),
    )
