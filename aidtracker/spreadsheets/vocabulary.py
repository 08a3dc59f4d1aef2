"""The words that stand over columns, in English, Ukrainian, Polish, Belarusian and Russian, and as HXL tags.

Pure data and its folding; how a header is matched against it is in `headers`.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from aidtracker.domain.units import fold_words


class Field(StrEnum):
    """What a column tells. The order is the order of weight where a header holds words of several."""

    EXPIRY = "expiry"
    PRIORITY = "priority"
    HS_CODE = "hs_code"
    BATCH = "batch"
    CURRENCY = "currency"
    VALUE_EACH = "value_each"
    VALUE = "value"
    DIMENSIONS = "dimensions"
    LENGTH = "length"
    WIDTH = "width"
    HEIGHT = "height"
    VOLUME = "volume"
    GROSS = "gross"
    WEIGHT_EACH = "weight_each"
    WEIGHT = "weight"
    QUANTITY = "quantity"
    PACKAGE = "package"
    CONTENT = "content"
    BOX = "box"
    UNIT = "unit"
    ITEM_CODE = "item_code"
    ORIGIN = "origin"
    DONOR_KIND = "donor_kind"
    DONOR = "donor"
    CONDITION = "condition"
    STATUS = "status"
    """How far a box or shipment is, or what was done; told from the condition of goods, and not read."""
    DETAIL = "detail"
    CATEGORY = "category"
    DAY = "day"
    NOTE = "note"
    ORDINAL = "ordinal"
    NAME_EN = "name_en"
    NAME_UK = "name_uk"
    NAME_PL = "name_pl"
    NAME_BE = "name_be"
    ITEM = "item"
    UNIT_BASIS = "unit_basis"
    HS_CONFIDENCE = "hs_confidence"
    HS_NOTE = "hs_note"
    EXPIRY_TRACKED = "expiry_tracked"
    DANGEROUS_GOODS = "dangerous_goods"
    UN_NUMBER = "un_number"
    FLAGS = "flags"
    SCHEDULE_M_LINE = "schedule_m_line"
    SECTOR = "sector"
    CORE = "core"
    PACK = "pack"
    WEIGHT_SOURCE = "weight_source"
    WEIGHT_AS_OF = "weight_as_of"
    VALUE_SOURCE = "value_source"
    VALUE_AS_OF = "value_as_of"
    ALIASES_EN = "aliases_en"
    ALIASES_UK = "aliases_uk"
    ALIASES_PL = "aliases_pl"
    ALIASES_BE = "aliases_be"
    ALIASES_RU = "aliases_ru"
    ALIASES = "aliases"
    BARCODES = "barcodes"


ITEM_FIELDS = (Field.ITEM, Field.NAME_EN, Field.NAME_UK, Field.NAME_PL, Field.NAME_BE, Field.CONTENT)
"""The columns that name the item, the likeliest first."""

_LONE_LETTERS = re.compile(r"(?<=\b\w) (?=\w\b)")


def fold_phrase(text: str) -> str:
    """As `fold_words`; letters that stand alone make one word: `N. W.`, `№ з/п`, `j.m.`"""
    return _LONE_LETTERS.sub("", fold_words(text))


_PHRASES: Mapping[Field, str] = {
    Field.EXPIRY: """
        expiry, expiry date, expiration, expiration date, expires, exp, exp date, best before, best by,
        use by, bbd, bbe, best before date, valid until, shelf life, date of expiry, sell by, придатний
        до, придатна до, придатне до, придатність, термін придатності, строк придатності, вжити до,
        спожити до, дата закінчення, кінцевий термін, data ważności, termin ważności, ważność, ważne do,
        ważny do, data przydatności, termin przydatności, najlepiej spożyć przed, przydatność, data wazn,
        тэрмін прыдатнасці, прыдатны да, прыдатна да, прыдатнасць, годны да, ужыць да, тэрмін годнасці,
        срок годности, годен до, годность, употребить до, срок хранения, дата окончания""",
    Field.PRIORITY: """
        priority, urgency, urgent, how urgent, need level, терміновість, пріоритет, пріоритетність,
        важливість, pilność, priorytet, pilne, ważność potrzeby, тэрміновасць, прыярытэт, важнасць,
        срочность, приоритет, важность""",
    Field.HS_CODE: """
        hs, hs code, hs6, hs codes, tariff code, customs code, commodity code, taric, cn code, hts,
        schedule b, код уктзед, уктзед, укт зед, код тн зед, код товару уктзед, kod hs, kod cn, kod taric,
        kod celny, pozycja taryfowa, тн вэд, код тн вэд, код тнвэд, тнвэд, код тн зэд""",
    Field.BATCH: """
        batch, batch no, batch number, lot, lot no, lot number, lot batch, batch lot, series, серія,
        партія, номер партії, номер серії, seria, partia, nr partii, numer partii, nr serii, numer serii,
        серыя, партыя, нумар партыі, серия, партия, номер партии, номер серии""",
    Field.CURRENCY: "currency, валюта, waluta, currency code, код валюти, код валюты",
    Field.VALUE_EACH: """
        unit price, unit value, price, price each, value each, price per unit, cost each, unit cost, ціна,
        ціна за одиницю, вартість одиниці, ціна за шт, cena, cena jednostkowa, cena za szt, wartość
        jednostkowa, цана, цана за адзінку, кошт адзінкі, цена, цена за единицу, цена за шт, стоимость
        единицы""",
    Field.VALUE: """
        value, total value, cost, total cost, fair value, fmv, estimated value, value for customs, total
        price, total amount, вартість, загальна вартість, сума, кошт, wartość, wartość łączna, wartość
        razem, kwota, koszt, wartość całkowita, suma, кошт агульны, агульны кошт, сума агульная,
        стоимость, общая стоимость, сумма""",
    Field.DIMENSIONS: """
        dimensions, dimension, dims, lxwxh, lwh, size of box, box size, carton size,
        measurements, box dimensions, розміри, розмір коробки, габарити, дхшхв, дхшхв, wymiary,
        wymiary kartonu, dł x szer x wys, d x s x w, памеры, габарыты, памер скрынкі, размеры, габариты,
        размер коробки""",
    Field.LENGTH: "length, довжина, długość, даўжыня, длина",
    Field.WIDTH: "width, ширина, szerokość, шырыня, ширина",
    Field.HEIGHT: "height, висота, wysokość, вышыня, высота",
    Field.VOLUME: "volume, cbm, m3, об'єм, objętość, kubatura, аб'ём, объем, объём",
    Field.GROSS: """
        gross, gross weight, gross kg, gross wt, brutto, weight of box, box weight, weight with box, gw,
        брутто, вага брутто, брутто кг, вага коробки, вага з упаковкою, waga brutto, masa brutto, ciężar
        brutto, waga kartonu, waga paczki, брута, вага брута, маса брута, вага скрынкі, вес брутто, масса
        брутто, вес коробки""",
    Field.WEIGHT_EACH: """
        unit weight, weight each, each weight, weight per unit, weight per piece, weight of one, kg each,
        lb each, unit weight kg, вага одиниці, вага за одиницю, вага одного, waga jednostkowa, masa
        jednostkowa, waga sztuki, waga 1 szt, вага адзінкі, вага аднаго, вес единицы, вес одного, вес за
        единицу, вага 1 шт, вес 1 шт""",
    Field.WEIGHT: """
        weight, total weight, net, net weight, net kg, net wt, nett, nw, wt, mass, weight total, kg total,
        total kg, вага, загальна вага, вага нетто, нетто, маса, маса нетто, вага разом, waga, waga netto,
        netto, masa, masa netto, ciężar, waga łączna, waga razem, waga całkowita, вага агульная, агульная
        вага, вага нета, нета, маса нета, вес, вес нетто, масса, масса нетто, общий вес""",
    Field.PACKAGE: """
        package type, packaging, packing, type of package, kind of package, packaging type, тип упаковки,
        вид упаковки, тип пакування, пакування, rodzaj opakowania, typ opakowania, opakowanie, тып
        упакоўкі, від упакоўкі, тара, вид тары, тип тары""",
    Field.CONTENT: """
        content, contents, box content, box contents, contents of box, вміст, вміст коробки, zawartość,
        zawartość kartonu, zawartość paczki, змесціва, змест, содержимое, содержание, содержимое коробки""",
    Field.BOX: """
        box, box no, box number, box nr, box id, carton, carton no, carton number, ctn no, ctn, case no,
        package no, pkg no, parcel, parcel no, pallet no, marks, marks and numbers, bag no, boxes, box
        label, коробка, номер коробки, короб, no короба, номер короба, no упаковки, no мешка, no мішка,
        пакунок, no пакунка, палета, no палети, nr palety, nr worka, nr pudła, pudło, коробка no, ящик,
        номер ящика, місце, номер місця, вантажне місце, паковання, мішок no, karton, nr kartonu, numer
        kartonu, paczka, nr paczki, numer paczki, pudełko, nr pudełka, skrzynia, nr opakowania, скрыня,
        скрынка, нумар скрыні, нумар скрынкі, каробка, нумар каробкі, месца, нумар месца, место, номер
        места, грузовое место, no коробки, no места, no місця, no ящика, no скрыні, no karton""",
    Field.QUANTITY: """
        quantity, qty, how many, how much, amount, count, number of, pieces, pcs, no of items, number of
        items, item quantity, quantity given, quantity received, qty received, number of pieces, no of,
        number of units, total qty, needed, quantity needed, кількість, скільки, к-сть, кіл-сть, кількість
        одиниць, кільк, штук, потрібно, ilość, ile, liczba, sztuk, ilość sztuk, liczba sztuk, potrzebna
        ilość, zapotrzebowanie, колькасць, колькі, штук, патрэбна, колькасць адзінак, количество, сколько,
        кол-во, колво, кол, число, нужно, количество единиц""",
    Field.UNIT: """
        unit, units, uom, uom rec20, unit of measure, quantity unit, unit of quantity, um, measure, unit
        of issue, od, од, одиниця, одиниця виміру, одиниці, од вим, од виміру, одиниці виміру, вимір,
        jednostka, jedn, jm, jm, jednostka miary, jedn miary, miara, адзінка, адз, адзінка вымярэння,
        адзінкі, адз вым, единица, ед, ед изм, единица измерения, единицы""",
    Field.ITEM_CODE: """
        item code, code, sku, item no, item number, catalogue code, catalog code, product code, article
        no, item id, ref, код, код товару, артикул, код позиції, kod, kod towaru, kod produktu, indeks,
        symbol, код тавару, артыкул, код товара, код позиции""",
    Field.ORIGIN: """
        country of origin, origin, made in, country, країна походження, походження, kraj pochodzenia,
        pochodzenie, краіна паходжання, паходжанне, страна происхождения, происхождение""",
    Field.DONOR_KIND: """
        donor type, type of donor, donor kind, source type, тип донора, тип жертводавця, тип
        благодійника, rodzaj darczyńcy, typ darczyńcy, тып донара, тып ахвяравальніка, тип жертвователя""",
    Field.DONOR: """
        donor, donors, donor name, name of donor, donated by, given by, from whom, who gave, who,
        from, sponsor, source, received from, donor phone, donor email, phone, telephone, tel,
        mobile, cell, cell phone, phone number, email, e mail, mail, contact, address, first name,
        last name, full name, surname, person, family name, your name, донор, донора, жертводавець,
        жертводавця, від кого, хто дав, хто передав, хто приніс, благодійник, благодійника, джерело,
        ким передано, телефон, тел, контакт, адреса, пошта, телефону, мобільний, піб, п і б,
        прізвище, імя, darczyńca, darczyńcy, ofiarodawca, ofiarodawcy, donator, od kogo, kto dał,
        kto przyniósł, źródło, kontakt, adres, telefon, nr telefonu, nazwisko, imię, imię i
        nazwisko, донар, донара, ахвяравальнік, ахвяравальніка, ад каго, хто даў, хто прынёс,
        дабрачынца, крыніца, тэлефон, тэл, кантакт, адрас, пошта, прозвішча, жертвователь,
        жертвователя, от кого, кто дал, кто принес, благотворитель, источник, даритель, дарителя,
        адрес, почта, фио, ф и о, фамилия, имя""",
    Field.CONDITION: """
        condition, new used, new or used, used new, state, quality, стан, стан товару, новий вживаний,
        якість, stan, nowe używane, stan towaru, stan techniczny, jakość, новы ужываны, якасць, состояние,
        новое б у, качество""",
    Field.STATUS: """
        status, box status, status of the box, state of the box, box state, shipment status, shipment state,
        what was done, action, статус, статус коробки, стан коробки, стан відправлення, дія, що зроблено,
        status kartonu, status paczki, stan kartonu, stan paczki, stan wysyłki, co zrobiono, статус скрынкі,
        стан скрынкі, скрынка стан, стан адпраўкі, што зроблена, состояние коробки, что сделано""",
    Field.DETAIL: """
        size, size kind, kind, type, variant, details, specification, spec, model, size type, size or
        kind, colour, розмір, вид, тип, модель, різновид, уточнення, характеристика, деталі, специфікація,
        rozmiar, rodzaj, typ, wariant, szczegóły, model, specyfikacja, odmiana, памер, від, тып, мадэль,
        падрабязнасці, удакладненне, размер, модель, разновидность, уточнение, детали""",
    Field.CATEGORY: """
        category, group, item category, категорія, група, kategoria, grupa, катэгорыя, група тавараў,
        категория, группа""",
    Field.DAY: """
        timestamp, позначка часу, sygnatura czasowa, отметка времени, адзнака часу, date, when, day,
        date received, received, received on, date of donation, donation date, date given, date in,
        дата, коли, день, дата надходження, дата отримання, отримано, дата прийому, data, kiedy,
        dzień, data przyjęcia, data otrzymania, przyjęto, data darowizny, калі, дзень, дата
        атрымання, дата паступлення, когда, дата получения, дата поступления, дата приема, получено""",
    Field.NOTE: """
        notes, note, remarks, remark, comment, comments, observations, other, info, additional
        information, примітки, примітка, коментар, коментарі, зауваження, додатково, uwagi, uwaga,
        komentarz, dodatkowe informacje, adnotacje, notatki, заўвагі, заўвага, каментар, каментары,
        нататкі, дадаткова, примечание, примечания, комментарий, заметки""",
    Field.ORDINAL: """
        donation no, donation number, donation nr, donation id, donation line, receipt no, receipt number,
        номер пожертви, no пожертви, рядок пожертви, позиція пожертви, номер дару, номер надходження, номер
        квитанції, numer darowizny, nr darowizny, pozycja darowizny, linia darowizny, wiersz darowizny,
        numer przyjęcia, нумар ахвяравання, no ахвяравання, радок ахвяравання, пазіцыя ахвяравання, номер
        пожертвования, строка пожертвования, no, nr, line, line no, row, row no, number, seq, s no, sl no,
        item line, зп, номер, пп, no зп, no пп, порядковий номер, рядок, lp, liczba porządkowa, poz,
        pozycja, lp nr, нумар, парадкавы нумар, порядковый номер, строка""",
    Field.NAME_EN: """
        name en, english, name english, english name, description en, item en, назва англійською, назва
        анг, nazwa ang, nazwa angielska, nazwa po angielsku, назва па ангельску, название на английском,
        description in english""",
    Field.NAME_UK: """
        name uk, name ua, ukrainian, ukrainian name, назва українською, назва укр, nazwa ukraińska, nazwa
        po ukraińsku, назва па ўкраінску, название на украинском""",
    Field.NAME_PL: """
        name pl, polish, polish name, назва польською, nazwa polska, nazwa po polsku, назва па польску""",
    Field.NAME_BE: """
        name be, name by, belarusian, belarusian name, назва білоруською, nazwa białoruska, назва па
        беларуску""",
    Field.ITEM: """
        kind of aid, вид помощи, помощь, вид допомоги, допомога, rodzaj pomocy, від дапамогі, item, items,
        item name, name, description, description of goods, goods, product, what, what was given, article,
        item description, name of goods, goods description, product name, donation, what is needed, what
        we need, material, commodity, things, thing, stuff, назва, найменування, товар, предмет, що, що
        передано, опис, опис товару, назва товару, найменування товару, номенклатура, річ, речі, що
        потрібно, вантаж, опис вантажу, позиція, nazwa, nazwa towaru, towar, przedmiot, opis, opis towaru,
        produkt, asortyment, co, rzecz, artykuł, nazwa artykułu, nazwa produktu, czego potrzeba, што, што
        дадзена, назва тавару, тавар, рэч, рэчы, апісанне, апісанне тавару, прадмет, найменне, што трэба,
        need, needs, потреба, потреби, potrzeba, potrzeby, патрэба, патрэбы, потребность, donated items, items
        donated, goods donated, що принесли, що принесено, що передали, co przyniesiono, co przekazano, што
        прынеслі, што прынесена, што перадалі, что принесли, что передали, название, наименование,
        наименование товара, предмет, что, что дали, описание, описание товара,
        вещь, вещи, груз, что нужно""",
    Field.UNIT_BASIS: "unit basis, one unit is",
    Field.HS_CONFIDENCE: "hs confidence",
    Field.HS_NOTE: "hs note",
    Field.EXPIRY_TRACKED: "expiry tracked, has expiry",
    Field.DANGEROUS_GOODS: "dangerous goods, hazardous",
    Field.UN_NUMBER: "un number, un no",
    Field.FLAGS: "flags",
    Field.SCHEDULE_M_LINE: "form990 schm line, schedule m line, form 990 line",
    Field.SECTOR: "sector, cluster",
    Field.CORE: "core",
    Field.PACK: "in a pack, pack quantity, units in a pack",
    Field.WEIGHT_SOURCE: "weight source, source of weight",
    Field.WEIGHT_AS_OF: "weight as of",
    Field.VALUE_SOURCE: "value source, source of value",
    Field.VALUE_AS_OF: "value as of",
    Field.ALIASES_EN: "aliases en",
    Field.ALIASES_UK: "aliases uk",
    Field.ALIASES_PL: "aliases pl",
    Field.ALIASES_BE: "aliases be",
    Field.ALIASES_RU: "aliases ru",
    Field.ALIASES: "aliases, alias, other names",
    Field.BARCODES: "barcode, barcodes, ean, gtin, upc",
}

# "No" also comes as the sign № and as #, which folding drops.
BY_PHRASE: Mapping[str, Field] = {
    fold_phrase(phrase): field
    for field, phrases in reversed(list(_PHRASES.items()))
    for phrase in phrases.split(",")
}
"""Folded phrase → field; a phrase of two fields belongs to the one that stands first."""


def folded(words: str) -> frozenset[str]:
    """Words of a text, each folded."""
    return frozenset(map(fold_words, words.split()))


EXACT_ONLY = folded("""
    no nr name what who from when day received code kind type other info co ile що што что коли калі когда
    день dzień дзень kto код kod тип typ тып вид вид від ref symbol lp poz number номер numer нумар
    address contact source source count line row state quality length width height
    cell mail person need needs потреба потреби potrzeba potrzeby патрэба патрэбы потребность""")
"""Words that mean a field only when they stand alone: "Received by" is no date, "Zip code" no item code."""

EACH_WORDS = folded("""
    each per unit ea pc piece ед од адз за одного одиниці jedn jednostki jednostkowa sztuki szt za шт адзінкі
    единицы 1""")
QUESTIONS: Mapping[str, Field] = {
    fold_words(word): field
    for field, words in (
        (Field.ITEM, "what що што что co"),
        (Field.DONOR, "who хто кто kto whose"),
        (Field.DAY, "when коли калі когда kiedy"),
        (Field.QUANTITY, "скільки колькі сколько ile"),
    )
    for word in words.split()
}
"""What a header that is a question asks for, where nothing else in it tells: `What did you bring?`"""
PEOPLE_WORDS = folded("""
    phone telephone mobile cell email mail surname телефон тел телефону прізвище пошта telefon nazwisko
    тэлефон тэл прозвішча почта фамилия""")
DESCRIPTION_WORDS = folded("description desc details опис opis апісанне описание")
PACKAGE_UNITS = folded("""
    box boxes carton cartons case cases pack packs package packages bag bags pair pairs roll rolls set sets
    pcs pieces kg litres liters dozen pallet pallets коробок коробки упаковок упак уп пачок мішків пар рулонів
    наборів комплектів шт штук кг літрів opakowań op kartonów worków par rolek zestawów szt sztuk litrów
    скрынак скрыняў упаковак мяшкоў рулонаў камплектаў літраў мешков рулонов наборов комплектов литров""")
"""Units that a header of quantities may name: `Qty boxes`, `К-сть упаковок`."""
_PER_BOX = """
    per box, each box, in box, in each box, per carton, in carton, per ctn, per case, per pallet, на коробку,
    в коробці, у коробці, у ящику, на ящик, на місце, w kartonie, na karton, w pudełku, w paczce, na paczkę, у
    скрынцы, у скрыні, на скрынку, у каробцы, на каробку, в коробке, на место, в ящике"""
PER_BOX = re.compile("|".join(rf"\b{fold_words(phrase)}\b" for phrase in _PER_BOX.split(",")))
"""A header that tells of one box and not of all: `Qty per box`."""
HXL: tuple[tuple[str, frozenset[str], Field], ...] = tuple(
    (tag, frozenset(attributes.split()), field)
    for tag, attributes, field in (
        ("meta", "shipment", Field.ORDINAL),
        ("meta", "box", Field.BOX),
        ("meta", "id", Field.ORDINAL),
        ("date", "expiry", Field.EXPIRY),
        ("date", "received", Field.DAY),
        ("date", "weight", Field.WEIGHT_AS_OF),
        ("date", "value", Field.VALUE_AS_OF),
        ("date", "", Field.DAY),
        ("item", "code", Field.ITEM_CODE),
        ("item", "alias i_en", Field.ALIASES_EN),
        ("item", "alias i_uk", Field.ALIASES_UK),
        ("item", "alias i_pl", Field.ALIASES_PL),
        ("item", "alias i_be", Field.ALIASES_BE),
        ("item", "alias i_ru", Field.ALIASES_RU),
        ("item", "alias", Field.ALIASES),
        ("item", "barcode", Field.BARCODES),
        ("item", "name i_uk", Field.NAME_UK),
        ("item", "name i_pl", Field.NAME_PL),
        ("item", "name i_be", Field.NAME_BE),
        ("item", "name i_en", Field.NAME_EN),
        ("item", "name", Field.ITEM),
        ("item", "type", Field.CATEGORY),
        ("item", "detail", Field.DETAIL),
        ("item", "package", Field.PACKAGE),
        ("item", "dimensions", Field.DIMENSIONS),
        ("item", "hs6 confidence", Field.HS_CONFIDENCE),
        ("item", "hs6 note", Field.HS_NOTE),
        ("item", "hs6", Field.HS_CODE),
        ("item", "expiry", Field.EXPIRY_TRACKED),
        ("item", "dangerous", Field.DANGEROUS_GOODS),
        ("item", "un_number", Field.UN_NUMBER),
        ("item", "flags", Field.FLAGS),
        ("item", "form990", Field.SCHEDULE_M_LINE),
        ("item", "core", Field.CORE),
        ("sector", "", Field.SECTOR),
        ("item", "batch", Field.BATCH),
        ("item", "condition", Field.CONDITION),
        ("item", "qty", Field.QUANTITY),
        ("item", "quantity", Field.QUANTITY),
        ("item", "num", Field.QUANTITY),
        ("item", "unit", Field.UNIT),
        ("item", "", Field.ITEM),
        ("indicator", "pack", Field.PACK),
        ("meta", "source weight", Field.WEIGHT_SOURCE),
        ("meta", "source value", Field.VALUE_SOURCE),
        ("indicator", "weight gross", Field.GROSS),
        ("indicator", "weight each", Field.WEIGHT_EACH),
        ("indicator", "weight", Field.WEIGHT),
        ("indicator", "unit basis", Field.UNIT_BASIS),
        ("indicator", "unit code", Field.UNIT),
        ("indicator", "unit", Field.UNIT),
        ("indicator", "item num", Field.QUANTITY),
        ("indicator", "quantity", Field.QUANTITY),
        ("indicator", "num", Field.QUANTITY),
        ("quantity", "", Field.QUANTITY),
        ("org", "funder type", Field.DONOR_KIND),
        ("org", "funder", Field.DONOR),
        ("contact", "", Field.DONOR),
        ("value", "each", Field.VALUE_EACH),
        ("value", "", Field.VALUE),
        ("currency", "", Field.CURRENCY),
        ("country", "origin", Field.ORIGIN),
        ("status", "", Field.STATUS),
        ("priority", "", Field.PRIORITY),
        ("severity", "", Field.PRIORITY),
        ("description", "", Field.NOTE),
        ("meta", "note", Field.NOTE),
    )
)
"""Tag, the attributes it must have, the field: the first that fits counts (HXL 1.1)."""
