"""The words that tell rows apart which are no data: totals, headings, notes; and facts above a table."""

from collections.abc import Mapping

from aidtracker.domain.units import fold_words
from aidtracker.spreadsheets.vocabulary import folded

TOTAL_WORDS = folded("""
    total totals subtotal grand sum overall разом всього усього підсумок загалом razem suma łącznie ogółem
    podsumowanie усяго разам агулам итого всего итог""")
WORDS_BESIDE_TOTAL = folded("""
    boxes box cartons carton weight kg lb items item pieces pcs qty quantity net gross units packages
    pallets lines value usd eur pln uah of all no number коробок коробки вага місць штук шт кг позицій
    ящиків kartonów kartony paczek waga sztuk szt pozycji opakowań скрынь скрынак каробак вага месц вес
    мест позиций грн zł brutto netto брутто нетто""")
TOTAL_IN_NAMES = folded("total totals sum grand overall")
"""Words of totals that are names of goods as well: "Total cereal"."""
HEADING_WORDS = folded("""
    food foods drinks hygiene medical medicine medicines meds clothing clothes shoes shelter bedding baby kids
    children adults pets tools power electronics kitchen household tactical other misc miscellaneous various
    goods supplies products care first aid and for men women saturday sunday monday tuesday wednesday thursday
    friday day week month march april june july january february august september october november december
    харчі їжа продукти харчування гігієна медицина медикаменти ліки одяг взуття постіль діти дитяче дітям
    тварини інструменти електроніка кухня побут тактичне інше різне товари засоби та і для й день тиждень
    місяць за по складу понеділок вівторок середа четвер пятниця субота неділя żywność jedzenie higiena
    medycyna leki medykamenty odzież ubrania buty obuwie pościel dzieci dla zwierzęta narzędzia elektronika
    kuchnia taktyczne inne różne artykuły środki spożywcze medyczne higieniczne i oraz dzień tydzień miesiąc
    poniedziałek wtorek środa czwartek piątek sobota niedziela харчаванне ежа прадукты гігіена медыцына
    медыкаменты лекі адзенне абутак пасцель дзеці дзіцячае жывёлы інструменты электроніка кухня іншае рознае
    тавары сродкі дзень тыдзень месяц панядзелак аўторак серада чацвер пятніца субота нядзеля продукты питание
    еда гигиена лекарства одежда обувь постель дети детское животные инструменты электроника другое разное
    товары средства и за день неделя месяц понедельник вторник среда четверг пятница суббота воскресенье""")
"""What stands over a part of a table, and beside the word for its total."""
NOTE_WORDS = folded("""
    note notes nb ps remark remarks prepared checked signed signature counted примітка примітки підпис
    uwaga uwagi podpis sporządził заўвага заўвагі подпіс примечание подпись""")
NEEDS_WORDS = folded("""
    needs need needed wanted wishlist potrzeb potrzeby zapotrzebowanie потреби потреб потреба патрэбы
    патрэб потребности нужды нужно""")

FACTS: Mapping[str, str] = {
    fold_words(phrase): fact
    for fact, phrases in {
        "shipper": """
            shipper, sender, consignor, from, exporter, відправник, вантажовідправник, nadawca,
            адпраўшчык, адпраўнік, отправитель, грузоотправитель""",
        "consignee": """
            consignee, receiver, recipient, to, ship to, одержувач, отримувач, вантажоодержувач, odbiorca,
            атрымальнік, получатель, грузополучатель""",
        "day": "date, дата, data, issue date, date of issue",
        "reference": """
            reference, ref, packing list no, list no, shipment, shipment no, number, номер, numer, nr,
            нумар""",
        "vehicle": "vehicle, truck, plate, автомобіль, машина, pojazd, samochód, аўтамабіль, автомобиль",
        "seal": "seal, seal no, пломба, plomba",
        "notify": "notify, notify party",
    }.items()
    for phrase in phrases.split(",")
}
