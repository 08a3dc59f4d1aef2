"""The rules in force, in words, and what imports make of them."""

import string
from datetime import date

from aidtracker.domain.errors import Level
from aidtracker.services.catalogue import starter_items
from aidtracker.services.intake import box_findings, goods_findings, starter_rules
from aidtracker.services.rule_words import SENTENCES

ITEMS = {item.code: item for item in starter_items()}
DAY = date(2022, 3, 7)


def test_every_rule_has_its_sentence_and_no_sentence_is_left_over() -> None:
    assert {f"intake.{rule.code}" for rule in starter_rules()} == SENTENCES.keys()


def test_sentences_are_one_sentence_with_values_that_a_finding_has() -> None:
    for sentence in SENTENCES.values():
        names = {name for _text, name, _spec, _conversion in string.Formatter().parse(sentence) if name}
        assert names <= {"un", "days", "expiry", "kg", "limit"}
        assert len(sentence) <= 100
        assert sentence.endswith(".")


def test_on_import_everything_is_a_warning() -> None:
    found = goods_findings(ITEMS["MED-020"], date(2023, 11, 30), "new", "", DAY)
    assert [(problem.code, problem.level) for problem in found] == [("intake.medicine_private", Level.WARNED)]
    assert goods_findings(ITEMS["MED-020"], date(2023, 11, 30), "new", "organisation", DAY) == ()
    assert [problem.code for problem in goods_findings(ITEMS["POW-001"], None, "", "", DAY)] == [
        "intake.lithium_road"
    ]


def test_arrival_is_after_the_usual_transit() -> None:
    found = goods_findings(ITEMS["FOO-001"], date(2022, 5, 20), "", "", DAY)
    assert [(problem.code, problem.values["days"]) for problem in found] == [("intake.food_60_days", 53)]


def test_the_box_is_looked_at_as_a_whole() -> None:
    assert [problem.code for problem in box_findings((ITEMS["FOO-021"],), 31_500)] == [
        "intake.box_over_30_kg"
    ]
    assert box_findings((ITEMS["FOO-021"],), None) == ()
