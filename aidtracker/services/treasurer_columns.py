"""The columns of the sheet of lines, and what each of them means."""

from aidtracker.marking import QT_TRANSLATE_NOOP
from aidtracker.services.export_goods import DONOR, DONOR_TYPE
from aidtracker.services.treasurer_source import Books
from aidtracker.spreadsheets.tables import Column, Kind

_BY_HAND = QT_TRANSLATE_NOOP("Exports", "To be filled in by hand: the program does not know it.")

_GIFT = (
    Column(
        "number",
        QT_TRANSLATE_NOOP("Exports", "Receipt no."),
        description=QT_TRANSLATE_NOOP("Exports", "The number of the donation, which stands on its receipt."),
        hxl="#meta+id",
    ),
    Column(
        "lot",
        QT_TRANSLATE_NOOP("Exports", "Donation line"),
        description=QT_TRANSLATE_NOOP(
            "Exports", "The number of the donation and the line in it; it stays with the goods all the way."
        ),
        hxl="#meta+lot",
    ),
    Column("day", QT_TRANSLATE_NOOP("Exports", "Date received"), Kind.DATE, hxl="#date+received"),
    Column(
        "year",
        QT_TRANSLATE_NOOP("Exports", "Fiscal year"),
        description=QT_TRANSLATE_NOOP(
            "Exports", "The calendar year; change it where your year begins otherwise."
        ),
        hxl="#date+year",
    ),
    Column(
        "acquisition",
        QT_TRANSLATE_NOOP("Exports", "Acquisition"),
        description=QT_TRANSLATE_NOOP(
            "Exports", "In kind: given as goods. Purchased: bought; such goods stand on no Schedule M line."
        ),
        hxl="#meta+acquisition",
    ),
)
_GOODS = (
    DONOR_TYPE,
    Column("code", QT_TRANSLATE_NOOP("Exports", "Item code"), hxl="#item+code"),
    Column("item", QT_TRANSLATE_NOOP("Exports", "Item"), hxl="#item+name+i_{language}"),
    Column("detail", QT_TRANSLATE_NOOP("Exports", "Details"), hxl="#item+detail"),
    Column("category", QT_TRANSLATE_NOOP("Exports", "Category"), hxl="#item+type"),
    Column(
        "schedule_m",
        QT_TRANSLATE_NOOP("Exports", "Schedule M line"),
        Kind.COUNT,
        QT_TRANSLATE_NOOP("Exports", "Of US Form 990, from the catalogue; empty where the item has none."),
        "#item+form990",
    ),
    Column(
        "contribution",
        QT_TRANSLATE_NOOP("Exports", "Contributions"),
        Kind.COUNT,
        QT_TRANSLATE_NOOP(
            "Exports",
            "1 in the first line that a donation has on its Schedule M line, 0 in the others: "
            "their sum is the number of contributions that the form asks for.",
        ),
        "#meta+contribution",
    ),
    Column(
        "quantity",
        QT_TRANSLATE_NOOP("Exports", "Quantity"),
        Kind.QUANTITY,
        hxl="#indicator+item+num",
        total=True,
        per="unit",
    ),
    Column("unit", QT_TRANSLATE_NOOP("Exports", "Unit"), hxl="#indicator+unit+code"),
    Column(
        "weight",
        QT_TRANSLATE_NOOP("Exports", "Weight, kg"),
        Kind.WEIGHT_KG,
        QT_TRANSLATE_NOOP("Exports", "Of the whole quantity; empty when nobody knows it."),
        "#indicator+weight+kg+num",
        total=True,
    ),
    Column("condition", QT_TRANSLATE_NOOP("Exports", "Condition"), hxl="#item+condition"),
)
_WORTH = (
    Column(
        "value_each",
        QT_TRANSLATE_NOOP("Exports", "Fair value each"),
        Kind.MONEY,
        QT_TRANSLATE_NOOP("Exports", "Empty where the value of the line cannot be shared out to the cent."),
        "#value+each",
    ),
    Column(
        "value",
        QT_TRANSLATE_NOOP("Exports", "Fair value"),
        Kind.MONEY,
        QT_TRANSLATE_NOOP("Exports", "Of the whole line, in its own currency; empty is a gap."),
        "#value+total",
        total=True,
        per="currency",
    ),
    Column("currency", QT_TRANSLATE_NOOP("Exports", "Currency"), hxl="#currency+code"),
    Column(
        "method",
        QT_TRANSLATE_NOOP("Exports", "Valued by"),
        description=QT_TRANSLATE_NOOP(
            "Exports",
            "Statement: said when the goods came. Catalogue: an estimate, quantity × value of one unit.",
        ),
        hxl="#meta+method+value",
    ),
    Column(
        "valued_on",
        QT_TRANSLATE_NOOP("Exports", "Valued as of"),
        Kind.DATE,
        QT_TRANSLATE_NOOP(
            "Exports", "A statement: the day of the gift. The catalogue: the day of its price."
        ),
        "#date+value",
    ),
    Column(
        "value_source",
        QT_TRANSLATE_NOOP("Exports", "Source of the value"),
        description=QT_TRANSLATE_NOOP(
            "Exports", "Who says so; empty in the catalogue where nobody wrote it."
        ),
        hxl="#meta+source+value",
    ),
    Column(
        "rate",
        QT_TRANSLATE_NOOP("Exports", "Exchange rate"),
        Kind.RATE,
        QT_TRANSLATE_NOOP("Exports", "So many {currency} for one unit of the currency beside the value."),
        "#value+rate",
    ),
    Column(
        "rate_day",
        QT_TRANSLATE_NOOP("Exports", "Rate of"),
        Kind.DATE,
        QT_TRANSLATE_NOOP("Exports", "The day of the gift, or the last one before it that has a rate."),
        "#date+rate",
    ),
    Column("rate_source", QT_TRANSLATE_NOOP("Exports", "Source of the rate"), hxl="#meta+source+rate"),
    Column(
        "amount",
        QT_TRANSLATE_NOOP("Exports", "Amount, {currency}"),
        Kind.MONEY,
        QT_TRANSLATE_NOOP("Exports", "The fair value in the currency of the books; empty is a gap."),
        "#value+base",
        total=True,
    ),
    Column("fund", QT_TRANSLATE_NOOP("Exports", "Fund"), description=_BY_HAND, hxl="#meta+fund"),
    Column(
        "restriction",
        QT_TRANSLATE_NOOP("Exports", "Restriction"),
        description=_BY_HAND,
        hxl="#meta+restriction",
    ),
)
_WAY = (
    Column("site", QT_TRANSLATE_NOOP("Exports", "Collection point"), hxl="#loc+name+origin"),
    Column(
        "box",
        QT_TRANSLATE_NOOP("Exports", "Boxes"),
        description=QT_TRANSLATE_NOOP("Exports", "In which it lies now, or in which it left."),
        hxl="#meta+box",
    ),
    Column("shipment", QT_TRANSLATE_NOOP("Exports", "Shipments"), hxl="#meta+shipment+id"),
    Column("country", QT_TRANSLATE_NOOP("Exports", "Destination country"), hxl="#country+code+dest"),
    Column("recipient", QT_TRANSLATE_NOOP("Exports", "Recipient"), hxl="#loc+name+dest"),
    Column(
        "shipped",
        QT_TRANSLATE_NOOP("Exports", "Shipped on"),
        Kind.DATE,
        QT_TRANSLATE_NOOP("Exports", "The first day where it left on several."),
        "#date+start",
    ),
    Column(
        "received",
        QT_TRANSLATE_NOOP("Exports", "Received on"),
        Kind.DATE,
        QT_TRANSLATE_NOOP("Exports", "The last day on which some of it was ticked off at its destination."),
        "#date+end",
    ),
    Column(
        "disposition",
        QT_TRANSLATE_NOOP("Exports", "Disposition"),
        description=QT_TRANSLATE_NOOP(
            "Exports", "What has become of it by now, with quantities when in parts."
        ),
        hxl="#status+code",
    ),
    Column(
        "invoice",
        QT_TRANSLATE_NOOP("Exports", "Supplier invoice"),
        description=_BY_HAND,
        hxl="#meta+invoice",
    ),
    Column("payer", QT_TRANSLATE_NOOP("Exports", "Payer"), description=_BY_HAND, hxl="#org+payer"),
    Column(
        "reimbursed",
        QT_TRANSLATE_NOOP("Exports", "Reimbursed"),
        description=_BY_HAND,
        hxl="#status+reimbursed",
    ),
)


def line_columns(books: Books) -> list[Column]:
    """The columns of the sheet, in the language of the file."""
    donor = (DONOR,) if books.with_donors else ()
    return books.columns((*_GIFT, *donor, *_GOODS, *_WORTH, *_WAY))
