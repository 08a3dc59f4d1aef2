<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: błąd: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>wymagany jest jeden argument</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>zbędna wartość %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>nieprawidłowa wartość: %(value)r (do wyboru: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nie można łączyć z argumentem %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opcje</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumenty pozycyjne</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>pokazuje tę pomoc i kończy</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>brakuje wymaganych argumentów: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>nierozpoznane argumenty: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>użycie: </translation>
    </message>
</context>
<context>
    <name>BoxStates</name>
    <message>
        <source>given up</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>zaklejony</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>rozpakowany</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n karton</numerusform>
            <numerusform>%n kartony</numerusform>
            <numerusform>%n kartonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All boxes</source>
        <translation>Wszystkie kartony</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>Boxes stand here. Make one, fill it from what is loose, weigh and seal it.</source>
        <translation>Tu są kartony. Utwórz karton, włóż do niego rzeczy leżące luzem, zważ go i zaklej.</translation>
    </message>
    <message>
        <source>Choose in the list what is to be taken out.</source>
        <translation>Wybierz z listy, co wyjąć.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Enter packs {what}</source>
        <translation>Enter pakuje: {what}</translation>
    </message>
    <message>
        <source>Enter takes box {number} in hand</source>
        <translation>Enter wybiera karton {number}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Give up box</source>
        <translation>Wycofaj karton</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Wysokość, cm</translation>
    </message>
    <message>
        <source>In this box</source>
        <translation>W tym kartonie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Just done</source>
        <translation>Ostatnio zaklejone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Długość, cm</translation>
    </message>
    <message>
        <source>Loose at {site}</source>
        <translation>Luzem: {site}</translation>
    </message>
    <message>
        <source>Loose goods</source>
        <translation>Rzeczy luzem</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaginione</translation>
    </message>
    <message>
        <source>Make box</source>
        <translation>Utwórz karton</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Nowy karton</translation>
    </message>
    <message>
        <source>No box in hand</source>
        <translation>Nie wybrano kartonu</translation>
    </message>
    <message>
        <source>No box is like that now.</source>
        <translation>Nie ma teraz takich kartonów.</translation>
    </message>
    <message>
        <source>No box was sealed yet.</source>
        <translation>Nie zaklejono jeszcze żadnego kartonu.</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Bez wagi</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Type what goes in, or press Enter on the list beside.</source>
        <translation>Karton jest pusty. Wpisz, co do niego wkładasz, lub naciśnij Enter na liście obok.</translation>
    </message>
    <message>
        <source>Nothing lies loose here.</source>
        <translation>Nic tu nie leży luzem.</translation>
    </message>
    <message>
        <source>Nothing that lies loose here is called “{words}”.</source>
        <translation>Luzem nie leży tu nic o nazwie „{words}”.</translation>
    </message>
    <message>
        <source>On a shipment</source>
        <translation>W wysyłce</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Open box {number} again</source>
        <translation>Ponowne otwarcie kartonu {number}</translation>
    </message>
    <message>
        <source>Packed {what}</source>
        <translation>Spakowano: {what}</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół do pakowania</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Save weight</source>
        <translation>Zapisz wagę</translation>
    </message>
    <message>
        <source>Scan a box, or press F2 to make one.</source>
        <translation>Zeskanuj karton lub naciśnij F2, aby utworzyć nowy.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zaklej</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Zaklejone</translation>
    </message>
    <message>
        <source>Search boxes</source>
        <translation>Szukaj kartonu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Take a box in hand first: scan one, or press F2.</source>
        <translation>Najpierw wybierz karton: zeskanuj go lub naciśnij F2.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <source>Type or scan: a box, or 20 tourniquet</source>
        <translation>Wpisz lub zeskanuj: karton albo 20 staza</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Rozpakuj</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Rozpakowane</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Zważ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Waga, kg</translation>
    </message>
    <message>
        <source>What somebody else wrote on it, if it came with a number</source>
        <translation>Obcy numer na kartonie, jeśli już go miał</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Why? Its weight will not be known any more.</source>
        <translation>Dlaczego? Jego waga przestanie być znana.</translation>
    </message>
    <message>
        <source>Width, cm</source>
        <translation>Szerokość, cm</translation>
    </message>
    <message>
        <source>Without a figure, Enter packs all of the lot that is marked.</source>
        <translation>Bez podania liczby Enter pakuje całą zaznaczoną partię.</translation>
    </message>
    <message>
        <source>first to expire first</source>
        <translation>najkrótsza ważność na górze</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>zaginiony</translation>
    </message>
    <message>
        <source>marked {marks}</source>
        <translation>znaki: {marks}</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>on shipment {shipment}</source>
        <translation>w wysyłce {shipment}</translation>
    </message>
    <message>
        <source>on the way · {shipment}</source>
        <translation>w drodze · {shipment}</translation>
    </message>
    <message>
        <source>stands in {outer}</source>
        <translation>stoi w {outer}</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>zważony</translation>
    </message>
    <message>
        <source>weighed · contents say {weight}</source>
        <translation>zważony · z zawartości {weight}</translation>
    </message>
    <message>
        <source>{not_weighed} · by its contents</source>
        <translation>{not_weighed} · według zawartości</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n towar</numerusform>
            <numerusform>%n towary</numerusform>
            <numerusform>%n towarów</numerusform>
        </translation>
    </message>
    <message>
        <source>A core item, always wanted</source>
        <translation>Towar podstawowy, zawsze potrzebny</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <source>Also, in Russian spelling</source>
        <translation>Inne nazwy, pisownia rosyjska</translation>
    </message>
    <message>
        <source>Also, {language}</source>
        <translation>Inne nazwy, {language}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Z dnia</translation>
    </message>
    <message>
        <source>Ask for the best-before date</source>
        <translation>Pytaj o datę ważności</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>Barcodes of this item</source>
        <translation>Kody kreskowe tego towaru</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation>Zmiana {code}</translation>
    </message>
    <message>
        <source>Choose one in the table to see all its names.</source>
        <translation>Wybierz towar w tabeli, aby zobaczyć wszystkie jego nazwy.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Liczony w</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Customs and transport</source>
        <translation>Cło i transport</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Towar niebezpieczny</translation>
    </message>
    <message>
        <source>Del takes the chosen one off.</source>
        <translation>Del usuwa zaznaczony.</translation>
    </message>
    <message>
        <source>EAN or UPC</source>
        <translation>EAN lub UPC</translation>
    </message>
    <message>
        <source>Empty: an estimate of your own</source>
        <translation>Puste: własny szacunek</translation>
    </message>
    <message>
        <source>For no new line; lines that have it keep it.</source>
        <translation>Nie do nowych pozycji; dotychczasowe go zachowają.</translation>
    </message>
    <message>
        <source>For reports</source>
        <translation>Do raportów</translation>
    </message>
    <message>
        <source>Form 990, Schedule M line</source>
        <translation>Form 990, wiersz Schedule M</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Kod HS</translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation>Kod HS, sześć cyfr</translation>
    </message>
    <message>
        <source>How many come in a package</source>
        <translation>Ile w opakowaniu</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Po angielsku</translation>
    </message>
    <message>
        <source>In Russian spelling</source>
        <translation>W pisowni rosyjskiej</translation>
    </message>
    <message>
        <source>In a package</source>
        <translation>W opakowaniu</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>W dowolnym języku</translation>
    </message>
    <message>
        <source>It stands wherever another name is missing.</source>
        <translation>Zastępuje brakujące nazwy w innych językach.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Leave what was typed unsaved?</source>
        <translation>Porzucić wpisane zmiany bez zapisu?</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nowy towar</translation>
    </message>
    <message>
        <source>New lines take the other item, which is then found by the names, code and barcodes of this one too. Lines that are there keep what they have.</source>
        <translation>Nowe pozycje dostaną ten drugi towar; będzie go można znaleźć także po nazwach, kodzie i kodach kreskowych tego. Dotychczasowe pozycje się nie zmienią.</translation>
    </message>
    <message>
        <source>New lines take {code} in its place.</source>
        <translation>W nowych pozycjach zastępuje go {code}.</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Nie wybrano towaru</translation>
    </message>
    <message>
        <source>No item is called “{text}”. Try another word, or another language.</source>
        <translation>Żaden towar nie nazywa się „{text}”. Spróbuj innego słowa lub innego języka.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>One is worth, about</source>
        <translation>Wartość jednostki, około</translation>
    </message>
    <message>
        <source>One is, for example “500 g pack”</source>
        <translation>Jednostka to na przykład „paczka 500 g”</translation>
    </message>
    <message>
        <source>One weighs</source>
        <translation>Waga jedn.</translation>
    </message>
    <message>
        <source>One weighs, about</source>
        <translation>Waga jednostki, około</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Inne nazwy, każda w osobnym wierszu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Zastąp innym…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Scan here, or type and press Enter</source>
        <translation>Zeskanuj tu lub wpisz i naciśnij Enter</translation>
    </message>
    <message>
        <source>Search in any language, or by code</source>
        <translation>Szukaj w dowolnym języku lub po kodzie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Show retired ones</source>
        <translation>Pokaż wycofane</translation>
    </message>
    <message>
        <source>The catalogue is empty. It can be read from a spreadsheet.</source>
        <translation>Katalog jest pusty. Można go wczytać z arkusza.</translation>
    </message>
    <message>
        <source>The item stays as it was.</source>
        <translation>Towar pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>The other item</source>
        <translation>Drugi towar</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Numer UN</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Weight (kg, g, lb)</source>
        <translation>Waga (kg, g, lb)</translation>
    </message>
    <message>
        <source>Weight and value of one</source>
        <translation>Waga i wartość jednostki</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What takes the place of {code}?</source>
        <translation>Co zastąpi {code}?</translation>
    </message>
    <message>
        <source>When another code is right</source>
        <translation>Kiedy właściwy jest inny kod</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>a guess, ask customs</source>
        <translation>przypuszczenie, zapytaj celników</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>szacunek</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>towar niebezpieczny</translation>
    </message>
    <message>
        <source>likely, look again</source>
        <translation>prawdopodobne, sprawdź</translation>
    </message>
    <message>
        <source>may be dangerous goods</source>
        <translation>może być towarem niebezpiecznym</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>wycofany</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>pewne</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>następny wolny</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>do sprawdzenia</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{number}, class {hazard}</source>
        <translation>{number}, klasa {hazard}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} z {all}</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Baby</source>
        <translation>Dla niemowląt</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Odzież</translation>
    </message>
    <message>
        <source>Controlled goods</source>
        <translation>Towary kontrolowane</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Żywność</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Higiena</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Kuchnia</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medyczne</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Zwierzęta</translation>
    </message>
    <message>
        <source>Power and light</source>
        <translation>Prąd i światło</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Schronienie</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>“{value}” says neither that the box came nor that it is missing.</source>
        <translation>„{value}” nie mówi ani że karton dotarł, ani że go brakuje.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A movement of {lot} belongs to an undone operation but was not reversed.</source>
        <translation>Ruch {lot} należy do cofniętej operacji, ale nie został odwrócony.</translation>
    </message>
    <message>
        <source>A movement of {lot} has an end that cannot hold goods.</source>
        <translation>Ruch {lot} prowadzi do lub z czegoś, co nie może zawierać towarów.</translation>
    </message>
    <message>
        <source>A movement of {lot} was reversed twice.</source>
        <translation>Ruch {lot} odwrócono dwa razy.</translation>
    </message>
    <message>
        <source>A placement of box {box} was reversed twice.</source>
        <translation>Ustawienie kartonu {box} odwrócono dwa razy.</translation>
    </message>
    <message>
        <source>A reversal of a placement of box {box} does not mirror it.</source>
        <translation>Odwrócenie ustawienia kartonu {box} nie jest jego lustrem.</translation>
    </message>
    <message>
        <source>A reversal of {lot} does not mirror what it reverses.</source>
        <translation>Odwrócenie ruchu {lot} nie jest lustrem tego, co odwraca.</translation>
    </message>
    <message>
        <source>An undone placement of box {box} was not reversed.</source>
        <translation>Cofnięte ustawienie kartonu {box} nie zostało odwrócone.</translation>
    </message>
    <message>
        <source>Box {box} is expected on {shipment} but is not there.</source>
        <translation>Karton {box} powinien być w {shipment}, ale go tam nie ma.</translation>
    </message>
    <message>
        <source>Box {box} is lost, but no shipment misses it.</source>
        <translation>Karton {box} jest zaginiony, ale nie brakuje go w żadnej wysyłce.</translation>
    </message>
    <message>
        <source>Box {box} is missing from {shipment} but stands somewhere.</source>
        <translation>Kartonu {box} brakuje w {shipment}, ale gdzieś stoi.</translation>
    </message>
    <message>
        <source>Box {box} is not sealed, but {holder} around it is.</source>
        <translation>Karton {box} nie jest zaklejony, choć zaklejono {holder}, w którym stoi.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment} but not on its list.</source>
        <translation>Karton {box} jest w {shipment}, ale nie na jej liście.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment}, which carries nothing now.</source>
        <translation>Karton {box} jest w {shipment}, która nic już nie wiezie.</translation>
    </message>
    <message>
        <source>Box {box} is said to be in {holder}; its last placement says {shown}.</source>
        <translation>Według bazy karton {box} jest w {holder}; ostatnie ustawienie wskazuje {shown}.</translation>
    </message>
    <message>
        <source>Box {box} left {holder} but had been in {shown}.</source>
        <translation>Karton {box} opuścił {holder}, a był w {shown}.</translation>
    </message>
    <message>
        <source>Box {box} of {shipment} never arrived as its list says.</source>
        <translation>Karton {box} z {shipment} nie dotarł tak, jak mówi lista.</translation>
    </message>
    <message>
        <source>Box {box} on {shipment} is not sealed.</source>
        <translation>Karton {box} w {shipment} nie jest zaklejony.</translation>
    </message>
    <message>
        <source>Box {box} stands in itself.</source>
        <translation>Karton {box} stoi sam w sobie.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}, which is no longer used.</source>
        <translation>Karton {box} stoi w {holder}, a ten nie jest już używany.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}.</source>
        <translation>Karton {box} stoi w {holder}.</translation>
    </message>
    <message>
        <source>Box {holder} changed inside something {state} ({operation}).</source>
        <translation>Karton {holder} zmieniono wewnątrz czegoś w stanie „{state}” ({operation}).</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Plik jest uszkodzony: {detail}</translation>
    </message>
    <message>
        <source>The row points at a row of {table} that is not there.</source>
        <translation>Wiersz wskazuje na nieistniejący wiersz tabeli {table}.</translation>
    </message>
    <message>
        <source>What is in {holder} changed while it was {state} ({operation}).</source>
        <translation>Zawartość {holder} zmieniono, gdy stan był „{state}” ({operation}).</translation>
    </message>
    <message>
        <source>{holder} is {state}; the journal says otherwise.</source>
        <translation>{holder} ma stan „{state}”; dziennik mówi co innego.</translation>
    </message>
    <message>
        <source>{lot} came out of packages that are still counted as well.</source>
        <translation>{lot} pochodzi z opakowań, które nadal są też liczone.</translation>
    </message>
    <message>
        <source>{lot} has a balance in {holder}, which keeps no stock.</source>
        <translation>{lot} ma saldo w {holder}, gdzie nie ma zapasów.</translation>
    </message>
    <message>
        <source>{lot} in {holder}: the balance says {kept}, the movements say {moved}.</source>
        <translation>{lot} w {holder}: według salda {kept}, według ruchów {moved}.</translation>
    </message>
    <message>
        <source>{lot} lies in {holder}, which is no longer used.</source>
        <translation>{lot} leży w {holder}, a ten nie jest już używany.</translation>
    </message>
    <message>
        <source>{lot} says {said}, but {moved} came in.</source>
        <translation>{lot}: podano {said}, a weszło {moved}.</translation>
    </message>
    <message>
        <source>{lot} stands though its donation was taken back.</source>
        <translation>{lot} istnieje, choć darowiznę cofnięto.</translation>
    </message>
    <message>
        <source>{lot} waits to be sorted, but is no whole packages.</source>
        <translation>{lot} czeka na przejrzenie, ale to nie całe opakowania.</translation>
    </message>
    <message>
        <source>{lot} was below zero in {holder}: {held}.</source>
        <translation>{lot} poniżej zera w {holder}: {held}.</translation>
    </message>
    <message>
        <source>{lot} was sorted out of packages of another donation.</source>
        <translation>{lot} wyjęto z opakowań innej darowizny.</translation>
    </message>
    <message>
        <source>{lot} was taken back, yet some is in {holder}.</source>
        <translation>{lot} cofnięto, a jednak część jest w {holder}.</translation>
    </message>
    <message>
        <source>{number} is not a sound number.</source>
        <translation>{number} to nieprawidłowy numer.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) are not in the catalogue; they wait to be sorted out.</source>
        <translation>
            <numerusform>%n wiersza nie ma w katalogu; czeka na wyjaśnienie.</numerusform>
            <numerusform>%n wierszy nie ma w katalogu; czekają na wyjaśnienie.</numerusform>
            <numerusform>%n wierszy nie ma w katalogu; czekają na wyjaśnienie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong in {file}. First: {what}</source>
        <translation>
            <numerusform>{file}: %n błąd. Pierwszy: {what}</numerusform>
            <numerusform>{file}: %n błędy. Pierwszy: {what}</numerusform>
            <numerusform>{file}: %n błędów. Pierwszy: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>--dispatch needs --boxes or --all-sealed: what is to leave?</source>
        <translation>--dispatch wymaga --boxes lub --all-sealed: co ma wyjechać?</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Skopiowano i sprawdzono: {file}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) to tick off: --all, or --sheet with a list.</source>
        <translation>
            <numerusform>Do odhaczenia %n karton: --all albo --sheet z listą.</numerusform>
            <numerusform>Do odhaczenia %n kartony: --all albo --sheet z listą.</numerusform>
            <numerusform>Do odhaczenia %n kartonów: --all albo --sheet z listą.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is so already; nothing was saved.</source>
        <translation>Wszystko już tak jest; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Every rule holds: nothing appeared, vanished, or is in two places.</source>
        <translation>Wszystkie reguły spełnione: nic nie pojawiło się znikąd, nie zniknęło ani nie jest w dwóch miejscach.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ważność</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>Z pliku</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Humanitarian aid, from the collection table to the sorting centre: where is it now?</source>
        <translation>Pomoc humanitarna od stołu zbiórki po centrum sortowania: gdzie jest teraz?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Left out: {number}. {reason}</source>
        <translation>Pominięto: {number}. {reason}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Partia</translation>
    </message>
    <message>
        <source>Made up: {donations} donations, {boxes} boxes, {shipments} shipments. None of it is real.</source>
        <translation>Zmyślono: darowizny {donations}, kartony {boxes}, wysyłki {shipments}. Nic z tego nie jest prawdziwe.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message numerus="yes">
        <source>No coordinator looked at %n box(es) that a rule holds or stops: sent by command.</source>
        <translation>
            <numerusform>Koordynator nie obejrzał %n kartonu wstrzymanego lub zakazanego przez regułę: wysłano poleceniem.</numerusform>
            <numerusform>Koordynator nie obejrzał %n kartonów wstrzymanych lub zakazanych przez regułę: wysłano poleceniem.</numerusform>
            <numerusform>Koordynator nie obejrzał %n kartonów wstrzymanych lub zakazanych przez regułę: wysłano poleceniem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there yet.</source>
        <translation>Jeszcze nic tu nie ma.</translation>
    </message>
    <message>
        <source>Nothing was saved: this was a trial.</source>
        <translation>Nic nie zapisano: to była próba.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} is {state}, with %n box(es).</source>
        <translation>
            <numerusform>Wysyłka {number}: {state}, %n karton.</numerusform>
            <numerusform>Wysyłka {number}: {state}, %n kartony.</numerusform>
            <numerusform>Wysyłka {number}: {state}, %n kartonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing.</source>
        <translation>Wysyłka {number}: {state}. Odebrane kartony: {received} z {boxes}, brakuje: {missing}.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}).</source>
        <translation>Wewnętrzny błąd programu AidTracker ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}). A report without your data is in {file}</source>
        <translation>Wewnętrzny błąd programu AidTracker ({kind}). Raport bez Twoich danych jest w pliku {file}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>Przerwano. To, co nieukończone, nie zostało zapisane.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Cofnięto: {title}</translation>
    </message>
    <message>
        <source>The copy with its cells marked: {file}</source>
        <translation>Kopia z zaznaczonymi komórkami: {file}</translation>
    </message>
    <message>
        <source>The refused rows with their reasons: {file}</source>
        <translation>Odrzucone wiersze z przyczynami: {file}</translation>
    </message>
    <message>
        <source>This sheet is in already; nothing was taken in a second time.</source>
        <translation>Ten arkusz już wczytano; niczego nie wczytano drugi raz.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jedn.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}</source>
        <translation>Poprzednia zawartość jest zachowana jako {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>a list of the boxes that came or did not</source>
        <translation>lista kartonów, które dotarły lub nie</translation>
    </message>
    <message>
        <source>a sheet with columns day, from, to, rate, source</source>
        <translation>arkusz z kolumnami data, z, na, kurs, źródło</translation>
    </message>
    <message>
        <source>a short code: BOS</source>
        <translation>krótki kod: BOS</translation>
    </message>
    <message>
        <source>another database file than the one in your data folder</source>
        <translation>inny plik bazy danych niż ten w folderze danych</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>odpowiedź jako jeden dokument JSON</translation>
    </message>
    <message>
        <source>collection point</source>
        <translation>punkt zbiórki</translation>
    </message>
    <message>
        <source>every box came</source>
        <translation>dotarły wszystkie kartony</translation>
    </message>
    <message>
        <source>every sealed box that stands there</source>
        <translation>wszystkie zaklejone kartony, które tam stoją</translation>
    </message>
    <message>
        <source>fill an empty database with a made-up story</source>
        <translation>wypełnia pustą bazę danych zmyśloną historią</translation>
    </message>
    <message>
        <source>find the items by these texts from now on</source>
        <translation>od teraz znajduj towary po tych tekstach</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>pierwszy dzień</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>przywraca kopię</translation>
    </message>
    <message>
        <source>how old an exchange rate may be that is taken for a day without one</source>
        <translation>ile dni wstecz może sięgać kurs, gdy dzień nie ma własnego</translation>
    </message>
    <message>
        <source>it leaves at once</source>
        <translation>wyjeżdża od razu</translation>
    </message>
    <message>
        <source>keep a checked copy</source>
        <translation>zachowuje sprawdzoną kopię</translation>
    </message>
    <message>
        <source>keep an exchange rate: one unit of FROM was worth RATE of TO; or list them</source>
        <translation>zapisuje kurs walutowy: jednostka FROM była warta RATE jednostek TO; albo pokazuje listę</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message>
        <source>make a shipment and put boxes on it</source>
        <translation>tworzy wysyłkę i dodaje do niej kartony</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>of the books, where not that of the site&apos;s country: USD</source>
        <translation>waluta ksiąg, jeśli inna niż waluta kraju punktu: USD</translation>
    </message>
    <message>
        <source>of the file, where not that of the answer</source>
        <translation>język pliku, jeśli inny niż język odpowiedzi</translation>
    </message>
    <message>
        <source>one, or two: en,pl</source>
        <translation>jeden lub dwa: en,pl</translation>
    </message>
    <message>
        <source>only say what would come of it</source>
        <translation>tylko powiedz, co by z tego wyszło</translation>
    </message>
    <message>
        <source>prove that nothing appeared or vanished</source>
        <translation>sprawdza, czy nic nie zniknęło ani nie pojawiło się znikąd</translation>
    </message>
    <message>
        <source>rate takes DATE FROM TO RATE, or --sheet, or nothing: then it lists</source>
        <translation>rate przyjmuje DATE FROM TO RATE albo --sheet, albo nic: wtedy pokazuje listę</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>odbiorca</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>rewizja {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>wiersz {row}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>wiersz {row}: {reason}</translation>
    </message>
    <message>
        <source>sent by command; not looked at by a coordinator</source>
        <translation>wysłano poleceniem; koordynator tego nie obejrzał</translation>
    </message>
    <message>
        <source>set up a new database</source>
        <translation>zakłada nową bazę danych</translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation>pokazuje, co jest</translation>
    </message>
    <message>
        <source>show which version this is</source>
        <translation>pokazuje wersję programu</translation>
    </message>
    <message>
        <source>site</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>sorting centre</source>
        <translation>centrum sortowania</translation>
    </message>
    <message>
        <source>take back the last thing done here</source>
        <translation>cofa ostatnią rzecz zrobioną tutaj</translation>
    </message>
    <message>
        <source>take in a spreadsheet (.xlsx .xls .ods .csv)</source>
        <translation>wczytuje arkusz (.xlsx .xls .ods .csv)</translation>
    </message>
    <message>
        <source>take nothing in; write a copy with the wrong cells marked, to be mended and read again</source>
        <translation>niczego nie wczytuj; zapisz kopię z zaznaczonymi błędnymi komórkami, do poprawienia i ponownego wczytania</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>język odpowiedzi</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <translation>nazwa punktu</translation>
    </message>
    <message>
        <source>these boxes</source>
        <translation>te kartony</translation>
    </message>
    <message>
        <source>tick off what arrived</source>
        <translation>odhacza to, co dotarło</translation>
    </message>
    <message>
        <source>town</source>
        <translation>miejscowość</translation>
    </message>
    <message>
        <source>two letters: US</source>
        <translation>dwie litery: US</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>magazyn</translation>
    </message>
    <message>
        <source>what a column means, where it is not recognised; may be repeated</source>
        <translation>co znaczy kolumna, jeśli nie jest rozpoznana; można powtarzać</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>czym są wiersze</translation>
    </message>
    <message>
        <source>where a donation, lot or box came from and went</source>
        <translation>skąd i dokąd trafiła darowizna, partia lub karton</translation>
    </message>
    <message>
        <source>where the goods are</source>
        <translation>gdzie są rzeczy</translation>
    </message>
    <message>
        <source>which item a text means, where none is sure; may be repeated</source>
        <translation>który towar znaczy tekst, gdy nie ma pewności; można powtarzać</translation>
    </message>
    <message>
        <source>which sheet of the workbook</source>
        <translation>który arkusz skoroszytu</translation>
    </message>
    <message>
        <source>who says so: NBP 64/A</source>
        <translation>źródło kursu: NBP 64/A</translation>
    </message>
    <message>
        <source>why goods that a rule holds may go</source>
        <translation>dlaczego rzeczy wstrzymane przez regułę mogą jechać</translation>
    </message>
    <message>
        <source>with a row of HXL tags</source>
        <translation>z wierszem znaczników HXL</translation>
    </message>
    <message>
        <source>with what is known of donors</source>
        <translation>z tym, co wiadomo o darczyńcach</translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation>zapisuje dokument jako PDF</translation>
    </message>
    <message>
        <source>write a spreadsheet</source>
        <translation>zapisuje arkusz</translation>
    </message>
    <message>
        <source>write the refused rows there, with reasons</source>
        <translation>zapisz tam odrzucone wiersze z przyczynami</translation>
    </message>
    <message>
        <source>{file} is as it was in the copy.</source>
        <translation>Plik {file} jest taki jak w kopii.</translation>
    </message>
    <message>
        <source>{file} is set up for {site} ({code}); its numbers begin with {station}.</source>
        <translation>Założono {file} dla punktu {site} ({code}); numery zaczynają się od {station}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s).</source>
        <translation>
            <numerusform>{file}: %n wiersz.</numerusform>
            <numerusform>{file}: %n wiersze.</numerusform>
            <numerusform>{file}: %n wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: letter of acknowledgement for {number}.</source>
        <translation>{file}: potwierdzenie darowizny {number}.</translation>
    </message>
    <message>
        <source>{file}: needs sheet of {site}.</source>
        <translation>{file}: kartka z potrzebami, {site}.</translation>
    </message>
    <message>
        <source>{file}: packing list of {number}, {status}.</source>
        <translation>{file}: lista pakowa {number}, {status}.</translation>
    </message>
    <message>
        <source>{file}: receipt {number}.</source>
        <translation>{file}: pokwitowanie {number}.</translation>
    </message>
    <message>
        <source>{file}: {good} of {rows} rows good, {warned} with a warning, {refused} refused, {skipped} left out.</source>
        <translation>{file}: dobre wiersze {good} z {rows}, z ostrzeżeniem {warned}, odrzucone {refused}, pominięte {skipped}.</translation>
    </message>
    <message>
        <source>{file}: {written} rates kept, {known} known already.</source>
        <translation>{file}: zapisane kursy: {written}, znane już wcześniej: {known}.</translation>
    </message>
    <message>
        <source>{kind} is not printed on {sheet}, but on one of: {known}</source>
        <translation>{kind} drukuje się nie na {sheet}, lecz na jednym z: {known}</translation>
    </message>
    <message>
        <source>{value} does not say Header=field</source>
        <translation>{value} nie ma postaci Nagłówek=pole</translation>
    </message>
    <message>
        <source>{value} does not say Text=CODE</source>
        <translation>{value} nie ma postaci Text=CODE</translation>
    </message>
    <message>
        <source>{value} is no number of days from 0 to {most}</source>
        <translation>{value} to nie liczba dni od 0 do {most}</translation>
    </message>
    <message>
        <source>{value} is not a day; write it like 2026-03-31</source>
        <translation>{value} nie jest datą; zapisz ją tak: 2026-03-31</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} to nie liczba</translation>
    </message>
    <message>
        <source>{value} is not one of {languages}, or two of them</source>
        <translation>{value} to nie jeden ani dwa z: {languages}</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>zabrudzone</translation>
    </message>
    <message>
        <source>used, clean</source>
        <translation>używane, czyste</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Białoruś</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bułgaria</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Chorwacja</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzja</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecja</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonia</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nowa Zelandia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Słowacja</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Słowenia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Południowa</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turcja</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Close the program</source>
        <translation>Zamknij program</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Pracuj dalej z kopią</translation>
    </message>
    <message>
        <source>Putting the copy in its place…</source>
        <translation>Wstawianie kopii…</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. The newest checked copy is of {time}: what was written after it is not in it. The damaged file is kept beside it and never deleted.</source>
        <translation>Coś się stało z dyskiem lub plikiem, więc AidTracker zatrzymał się, zanim cokolwiek zapisał. Najnowsza sprawdzona kopia jest z {time}: nie ma w niej tego, co zapisano później. Uszkodzony plik zostaje obok i nigdy nie jest usuwany.</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. There is no good copy of it here. If you have one somewhere else, close the program and put it back with “aidtracker restore”. The damaged file is never deleted.</source>
        <translation>Coś się stało z dyskiem lub plikiem, więc AidTracker zatrzymał się, zanim cokolwiek zapisał. Nie ma tu dobrej kopii. Jeśli masz ją gdzie indziej, zamknij program i przywróć ją poleceniem „aidtracker restore”. Uszkodzony plik nigdy nie jest usuwany.</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Zacznij od pustego</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>The damaged file was kept. It is now {file}</source>
        <translation>Uszkodzony plik zachowano. Jest teraz w {file}</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Plik danych jest uszkodzony</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>Możesz pracować dalej</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Agreed with the sorting centre; the marks on the wood were seen.</source>
        <translation>Uzgodniono z centrum sortowania; znaki na drewnie sprawdzono.</translation>
    </message>
    <message>
        <source>Boston&apos;s sheet is in: {good} of {rows} rows good, {refused} refused with a reason each.</source>
        <translation>Wczytano arkusz z Bostonu: dobre wiersze {good} z {rows}, odrzucone {refused}, każdy z przyczyną.</translation>
    </message>
    <message>
        <source>Boston, Chicago and Vilnius collect; the sorting centre is in Warsaw.</source>
        <translation>Boston, Chicago i Wilno zbierają; centrum sortowania jest w Warszawie.</translation>
    </message>
    <message numerus="yes">
        <source>Chicago sent its own packing list: %n box(es) came in sealed.</source>
        <translation>
            <numerusform>Chicago przysłało własną listę pakową: wczytano %n zaklejony karton.</numerusform>
            <numerusform>Chicago przysłało własną listę pakową: wczytano %n zaklejone kartony.</numerusform>
            <numerusform>Chicago przysłało własną listę pakową: wczytano %n zaklejonych kartonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Wiersz {row}: {reason}</translation>
    </message>
    <message>
        <source>Shipment {number} is being packed; one of its boxes is not weighed yet.</source>
        <translation>Wysyłka {number} jest pakowana; jeden z jej kartonów nie ma jeszcze wagi.</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} left for Warsaw with %n box(es).</source>
        <translation>
            <numerusform>Wysyłka {number} wyjechała do Warszawy: %n karton.</numerusform>
            <numerusform>Wysyłka {number} wyjechała do Warszawy: %n kartony.</numerusform>
            <numerusform>Wysyłka {number} wyjechała do Warszawy: %n kartonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody came by today: donation {number}, three lines.</source>
        <translation>Ktoś dziś zajrzał: darowizna {number}, trzy pozycje.</translation>
    </message>
    <message numerus="yes">
        <source>Vilnius sent a text file in Belarusian: %n good row(s).</source>
        <translation>
            <numerusform>Wilno przysłało plik tekstowy po białorusku: %n dobry wiersz.</numerusform>
            <numerusform>Wilno przysłało plik tekstowy po białorusku: %n dobre wiersze.</numerusform>
            <numerusform>Wilno przysłało plik tekstowy po białorusku: %n dobrych wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw received {number}: %n box(es) came, {missing} is missing.</source>
        <translation>
            <numerusform>Warszawa odebrała {number}: dotarł %n karton, brakuje {missing}.</numerusform>
            <numerusform>Warszawa odebrała {number}: dotarły %n kartony, brakuje {missing}.</numerusform>
            <numerusform>Warszawa odebrała {number}: dotarło %n kartonów, brakuje {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw sent a list of what is needed: %n line(s).</source>
        <translation>
            <numerusform>Warszawa przysłała listę potrzeb: %n pozycja.</numerusform>
            <numerusform>Warszawa przysłała listę potrzeb: %n pozycje.</numerusform>
            <numerusform>Warszawa przysłała listę potrzeb: %n pozycji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donations</name>
    <message numerus="yes">
        <source>%n donation(s)</source>
        <translation>
            <numerusform>%n darowizna</numerusform>
            <numerusform>%n darowizny</numerusform>
            <numerusform>%n darowizn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not weighed</source>
        <translation>
            <numerusform>%n pozycja bez wagi</numerusform>
            <numerusform>%n pozycje bez wagi</numerusform>
            <numerusform>%n pozycji bez wagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) from the catalogue</source>
        <translation>
            <numerusform>%n waga z katalogu</numerusform>
            <numerusform>%n wagi z katalogu</numerusform>
            <numerusform>%n wag z katalogu</numerusform>
        </translation>
    </message>
    <message>
        <source>05/2027</source>
        <translation>05/2027</translation>
    </message>
    <message>
        <source>A coordinator may let it through:</source>
        <translation>Koordynator może to przepuścić:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Dodaj pozycję</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Wszystkie darowizny</translation>
    </message>
    <message>
        <source>Bags and boxes in bulk</source>
        <translation>Worki i kartony hurtem</translation>
    </message>
    <message>
        <source>Bags or boxes</source>
        <translation>Worki, kartony</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Correct line {position}</source>
        <translation>Popraw pozycję {position}</translation>
    </message>
    <message>
        <source>Counted in {unit}</source>
        <translation>Liczone w: {unit}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Darowizna</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Darowizny</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Darczyńcy</translation>
    </message>
    <message>
        <source>F3 last line again · F4 giver · F6 more fields · F7 bags and boxes · ↑ correct a line</source>
        <translation>F3 powtórz pozycję · F4 darczyńca · F6 więcej pól · F7 worki i kartony · ↑ popraw pozycję</translation>
    </message>
    <message>
        <source>Finish this line first, then scan the next.</source>
        <translation>Najpierw dokończ tę pozycję, potem skanuj następną.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Receipt on a roll</source>
        <translation>Pokwitowanie na rolce</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>To sort: {count}</source>
        <translation>Do wyjaśnienia: {count}</translation>
    </message>
    <message>
        <source>What Warsaw asks for stands here once its list is on the page Needs.</source>
        <translation>Tu będzie widać, o co prosi Warszawa, gdy jej lista znajdzie się na stronie Potrzeby.</translation>
    </message>
    <message>
        <source>What happened to this line</source>
        <translation>Co się działo z tą pozycją</translation>
    </message>
    <message>
        <source>What is in them is sorted out later. Esc: single things again</source>
        <translation>Zawartość wyjaśni się później. Esc: znów pojedyncze rzeczy</translation>
    </message>
    <message>
        <source>barcode {number}</source>
        <translation>kod kreskowy {number}</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>seria {batch}</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>ponieważ …</translation>
    </message>
    <message>
        <source>best before {day}</source>
        <translation>ważne do {day}</translation>
    </message>
    <message>
        <source>{site} does not take this now. Enter logs it all the same.</source>
        <translation>{site} teraz tego nie przyjmuje. Enter mimo to zapisze.</translation>
    </message>
    <message>
        <source>{source}, as of {day}</source>
        <translation>{source}, z dnia {day}</translation>
    </message>
    <message>
        <source>{standing}: {number} more</source>
        <translation>{standing}: jeszcze {number}</translation>
    </message>
    <message>
        <source>{weight} together ({typed} each)</source>
        <translation>{weight} razem (po {typed})</translation>
    </message>
    <message>
        <source>“{written}” means {reading}</source>
        <translation>„{written}” znaczy {reading}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Last line again</source>
        <translation>Powtórz pozycję</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Log “{text}” as text, to be sorted out later</source>
        <translation>Zapisz „{text}” jako tekst, do wyjaśnienia później</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Więcej pól</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Nowa darowizna</translation>
    </message>
    <message>
        <source>Not seen before: what is it? It is known the next time.</source>
        <translation>Nowy kod: co to jest? Następnym razem będzie znany.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Pokwitowanie</translation>
    </message>
    <message>
        <source>Row emptied. F3 brings it back.</source>
        <translation>Wiersz wyczyszczono. F3 go przywróci.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Zapisz poprawkę</translation>
    </message>
    <message>
        <source>Search donations</source>
        <translation>Szukaj darowizny</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Rozmiar, rodzaj</translation>
    </message>
    <message>
        <source>Take back line</source>
        <translation>Cofnij pozycję</translation>
    </message>
    <message>
        <source>This line is not logged yet. Enter logs it.</source>
        <translation>Ta pozycja nie jest jeszcze zapisana. Zapisze ją Enter.</translation>
    </message>
    <message>
        <source>Type how many and what, then Enter. Each line is saved at once and stands here. A whole line works too:
12 diapers 4 exp 05/2027</source>
        <translation>Wpisz, ile i czego, potem Enter. Każda pozycja jest zapisywana od razu i widać ją tutaj. Można też wpisać wszystko naraz:
12 pieluchy 4 ważne do 05/2027</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation>Cofnij pozycję</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Waga, kg</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Czego potrzeba</translation>
    </message>
    <message>
        <source>What people bring stands here. Log it while they wait, or drop the spreadsheet you keep onto this page.</source>
        <translation>Tu widać, co ludzie przynoszą. Zapisuj od razu przy nich albo upuść na tę stronę swój arkusz.</translation>
    </message>
    <message>
        <source>What {site} needs</source>
        <translation>Potrzeby: {site}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>its number comes with the first line</source>
        <translation>numer pojawi się z pierwszą pozycją</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>lista z {day}</translation>
    </message>
    <message>
        <source>name, code or barcode</source>
        <translation>nazwa, kod lub kod kreskowy</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>receipt code {code}</source>
        <translation>kod pokwitowania {code}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>rozmiar {size}</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>niedokończona</translation>
    </message>
</context>
<context>
    <name>Donors</name>
    <message numerus="yes">
        <source>%n donor(s)</source>
        <translation>
            <numerusform>%n darczyńca</numerusform>
            <numerusform>%n darczyńców</numerusform>
            <numerusform>%n darczyńców</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt in their name</source>
        <translation>Pokwitowanie imienne</translation>
    </message>
    <message>
        <source>Address, only for a receipt</source>
        <translation>Adres, tylko do pokwitowania</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Wszystkie darowizny</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonimowo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Code or name of a returning donor</source>
        <translation>Kod lub nazwa znanego darczyńcy</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Darczyńca</translation>
    </message>
    <message>
        <source>Donor {reference}</source>
        <translation>Darczyńca {reference}</translation>
    </message>
    <message>
        <source>Donor {reference} is saved.</source>
        <translation>Zapisano darczyńcę {reference}.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Darczyńcy</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Erase who {reference} is?</source>
        <translation>Wymazać, kim jest {reference}?</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Dary</translation>
    </message>
    <message>
        <source>Giver: {giver}</source>
        <translation>Darczyńca: {giver}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ukryj nazwiska</translation>
    </message>
    <message>
        <source>Kept in one place on this computer, never on labels, packing lists or in logs. Can be erased.</source>
        <translation>Zapisane w jednym miejscu na tym komputerze, nigdy na etykietach, listach pakowych ani w dziennikach. Można wymazać.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Język dokumentów</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Ostatni dar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name, contact, address and wishes are wiped from this file, for good: there is no undo. Their gifts and the reference stay, so that all figures still add up. A new safety copy takes the place of the older ones; copies that you keep elsewhere still hold the name.</source>
        <translation>Nazwa, kontakt, adres i życzenia znikną z tego pliku na dobre: nie da się tego cofnąć. Dary i oznaczenie zostaną, żeby wszystkie liczby nadal się zgadzały. Nowa kopia zapasowa zastąpi starsze; kopie przechowywane gdzie indziej nadal zawierają nazwę.</translation>
    </message>
    <message>
        <source>New donor</source>
        <translation>Nowy darczyńca</translation>
    </message>
    <message>
        <source>New: an organisation by name</source>
        <translation>Nowy: organizacja z nazwą</translation>
    </message>
    <message>
        <source>New: wants a receipt in their name</source>
        <translation>Nowy: chce pokwitowanie imienne</translation>
    </message>
    <message>
        <source>New: wants to hear where it went</source>
        <translation>Nowy: chce wiedzieć, dokąd to trafi</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The receipt is in {file}.</source>
        <translation>Żaden program tutaj nie otwiera plików PDF. Pokwitowanie jest w pliku {file}.</translation>
    </message>
    <message>
        <source>Nobody is remembered. Donors stay anonymous; with F4, while their gift is logged, one who wants a receipt or wants to hear where it went can be remembered.</source>
        <translation>Nikogo nie zapamiętano. Darczyńcy są anonimowi; kto chce pokwitowania albo wieści o swoim darze, tego można zapamiętać klawiszem F4 podczas zapisywania daru.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Zapamiętaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Search donors</source>
        <translation>Szukaj darczyńcy</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Pokaż nazwiska</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Telefon lub e-mail</translation>
    </message>
    <message>
        <source>To hear where the gift went</source>
        <translation>Wieści o tym, dokąd trafił dar</translation>
    </message>
    <message>
        <source>Who gives this</source>
        <translation>Kto to daje</translation>
    </message>
    <message>
        <source>Who gives this?</source>
        <translation>Kto to daje?</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kto to jest</translation>
    </message>
    <message>
        <source>Who {reference} is was erased.</source>
        <translation>Wymazano, kim jest {reference}.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Życzenia</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonimowo</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>wymazano</translation>
    </message>
    <message>
        <source>news of the gift</source>
        <translation>wieści o darze</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>receipt in their name</source>
        <translation>pokwitowanie imienne</translation>
    </message>
    <message>
        <source>with a receipt code</source>
        <translation>z kodem pokwitowania</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>bez nazwy</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Przyjazd</translation>
    </message>
    <message>
        <source>As it is planned.</source>
        <translation>Według planu.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Box moved</source>
        <translation>Przeniesiony karton</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>Boxes missing</source>
        <translation>Kartony brakujące</translation>
    </message>
    <message>
        <source>Boxes not weighed</source>
        <translation>Kartony bez wagi</translation>
    </message>
    <message>
        <source>Boxes received</source>
        <translation>Kartony odebrane</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Codes of intake rules, with semicolons between.</source>
        <translation>Kody reguł przyjęcia, rozdzielone średnikami.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Data przyjęcia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Rozbieżności</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Darowizny</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Darczyńcy</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Najbliższa data ważności</translation>
    </message>
    <message>
        <source>Empty where the value of the line cannot be shared out to the cent.</source>
        <translation>Puste, gdy wartości pozycji nie da się podzielić co do grosza.</translation>
    </message>
    <message>
        <source>Empty: as much as there is.</source>
        <translation>Puste: ile się da.</translation>
    </message>
    <message>
        <source>Every box and pallet that was ever made, one row each, with where it is and what is in it now.</source>
        <translation>Wszystkie utworzone kartony i palety, po jednym wierszu: gdzie są i co w nich teraz jest.</translation>
    </message>
    <message>
        <source>Every line of goods received, one row each, as it was logged.</source>
        <translation>Wszystkie pozycje przyjętych towarów, po jednym wierszu, tak jak je zapisano.</translation>
    </message>
    <message>
        <source>Every shipment, one row each, with what receipt found.</source>
        <translation>Wszystkie wysyłki, po jednym wierszu, z wynikiem odbioru.</translation>
    </message>
    <message>
        <source>Every way of goods and of boxes, one row each, in the order in which it happened. A mistake is not deleted: a further movement takes it back.</source>
        <translation>Wszystkie ruchy towarów i kartonów, po jednym wierszu, w kolejności, w jakiej nastąpiły. Błędu się nie usuwa: cofa go kolejny ruch.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Data ważności</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Free text that nobody has found in the catalogue yet.</source>
        <translation>Wolny tekst, którego nikt jeszcze nie znalazł w katalogu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Brutto, kg</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Wczytano z pliku</translation>
    </message>
    <message>
        <source>In the catalogue; empty for free text.</source>
        <translation>W katalogu; puste przy wolnym tekście.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Kod towaru</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Length × width × height.</source>
        <translation>Długość × szerokość × wysokość.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lines without weight</source>
        <translation>Pozycje bez wagi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Ruchy</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Netto, kg</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Of the boxes that were weighed; ≥ when some were not.</source>
        <translation>Zważonych kartonów; ≥, gdy niektórych nie zważono.</translation>
    </message>
    <message>
        <source>Of the whole line, where it was stated.</source>
        <translation>Całej pozycji, jeśli ją podano.</translation>
    </message>
    <message>
        <source>Of the whole quantity; empty when nobody knows it.</source>
        <translation>Całej ilości; puste, gdy nikt jej nie zna.</translation>
    </message>
    <message>
        <source>On pallet</source>
        <translation>Na palecie</translation>
    </message>
    <message>
        <source>On the scale, empty when it was not weighed. Not added up: a pallet weighs its boxes too.</source>
        <translation>Z wagi; puste, gdy nie ważono. Bez sumy: waga palety obejmuje jej kartony.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Rodzaj opakowania</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Wiersz w pliku</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomba</translation>
    </message>
    <message>
        <source>Sent off</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Size, kind, model.</source>
        <translation>Rozmiar, rodzaj, model.</translation>
    </message>
    <message>
        <source>1 in the first line that a donation has on its Schedule M line, 0 in the others: their sum is the number of contributions that the form asks for.</source>
        <translation>1 w pierwszej pozycji darowizny w danym wierszu Schedule M, 0 w pozostałych: ich suma to liczba darowizn, o którą pyta formularz.</translation>
    </message>
    <message>
        <source>A statement: the day of the gift. The catalogue: the day of its price.</source>
        <translation>Oświadczenie: dzień daru. Katalog: dzień jego ceny.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Sposób nabycia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>All that one giver brought at one time has the same.</source>
        <translation>Wszystko, co jedna osoba przyniosła naraz, ma ten sam.</translation>
    </message>
    <message>
        <source>Amount by category, {currency}</source>
        <translation>Kwota według kategorii, {currency}</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Kwota, {currency}</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Szacunek</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>As the lines say; a mistake that was put right counts on the day of its donation.</source>
        <translation>Według pozycji; poprawiona pomyłka liczy się w dniu swojej darowizny.</translation>
    </message>
    <message>
        <source>Books and publications</source>
        <translation>Książki i wydawnictwa</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Kupione</translation>
    </message>
    <message>
        <source>Box status</source>
        <translation>Status kartonu</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Według kategorii</translation>
    </message>
    <message>
        <source>By collection point</source>
        <translation>Według punktu zbiórki</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Według kraju</translation>
    </message>
    <message>
        <source>By currency</source>
        <translation>Według waluty</translation>
    </message>
    <message>
        <source>By donor reference</source>
        <translation>Według oznaczenia darczyńcy</translation>
    </message>
    <message>
        <source>By line of Schedule M (US Form 990)</source>
        <translation>Według wiersza Schedule M (US Form 990)</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Według okresu</translation>
    </message>
    <message>
        <source>By unit: pieces and kilograms do not add up.</source>
        <translation>Według jednostki: sztuk i kilogramów się nie sumuje.</translation>
    </message>
    <message>
        <source>Cars and other vehicles</source>
        <translation>Samochody i inne pojazdy</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Stan końcowy</translation>
    </message>
    <message>
        <source>Closing less counted: a tick when it is nothing.</source>
        <translation>Stan końcowy minus stan faktyczny: ptaszek, gdy różnicy nie ma.</translation>
    </message>
    <message>
        <source>Clothing and household goods</source>
        <translation>Odzież i artykuły domowe</translation>
    </message>
    <message>
        <source>Collection point</source>
        <translation>Punkt zbiórki</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Darowizny</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Stan faktyczny</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Kraj pochodzenia</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Waluta ksiąg</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Pozostało dni</translation>
    </message>
    <message>
        <source>Destination country</source>
        <translation>Kraj przeznaczenia</translation>
    </message>
    <message>
        <source>Different currencies are never added up.</source>
        <translation>Różnych walut nigdy się nie sumuje.</translation>
    </message>
    <message>
        <source>Dimensions, cm</source>
        <translation>Wymiary, cm</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Zutylizowane</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Rozdysponowanie</translation>
    </message>
    <message>
        <source>Donation line</source>
        <translation>Pozycja darowizny</translation>
    </message>
    <message>
        <source>Donation no.</source>
        <translation>Numer darowizny</translation>
    </message>
    <message>
        <source>Donor reference</source>
        <translation>Oznaczenie darczyńcy</translation>
    </message>
    <message>
        <source>Donor type</source>
        <translation>Typ darczyńcy</translation>
    </message>
    <message>
        <source>Drugs and medical supplies</source>
        <translation>Leki i artykuły medyczne</translation>
    </message>
    <message>
        <source>Empty in a list of an earlier day.</source>
        <translation>Puste na liście z wcześniejszego dnia.</translation>
    </message>
    <message>
        <source>Every figure is a formula over the sheet of lines. Amounts are in {currency}.</source>
        <translation>Każda liczba to formuła na arkuszu pozycji. Kwoty w {currency}.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Kurs walutowy</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Kursy walut</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Terminy ważności</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Wartość godziwa</translation>
    </message>
    <message>
        <source>Fair value each</source>
        <translation>Wartość godziwa jednostki</translation>
    </message>
    <message>
        <source>Fair value, in that currency</source>
        <translation>Wartość godziwa, w tej walucie</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Rok obrotowy</translation>
    </message>
    <message>
        <source>Food inventory</source>
        <translation>Zapasy żywności</translation>
    </message>
    <message>
        <source>For everybody: what was sent, by quarter, destination country and category.</source>
        <translation>Dla wszystkich: co wysłano, według kwartału, kraju przeznaczenia i kategorii.</translation>
    </message>
    <message>
        <source>For the treasurer: every line received with its worth, sums of them by formula, a reconciliation of all goods, and what is not known.</source>
        <translation>Dla skarbnika: wszystkie przyjęte pozycje z wartością, ich sumy jako formuły, uzgodnienie wszystkich towarów i to, czego nie wiadomo.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Odnalezione</translation>
    </message>
    <message>
        <source>From the day of this file; below zero it has expired.</source>
        <translation>Od dnia tego pliku; poniżej zera jest już po terminie.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fundusz</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Podarowane</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Rozdane</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Kod HS</translation>
    </message>
    <message>
        <source>How many units usually come in one pack.</source>
        <translation>Ile jednostek jest zwykle w jednym opakowaniu.</translation>
    </message>
    <message>
        <source>In kind: given as goods. Purchased: bought; such goods stand on no Schedule M line.</source>
        <translation>Dar rzeczowy: podarowane towary. Zakup: kupione; takich towarów nie ma w żadnym wierszu Schedule M.</translation>
    </message>
    <message>
        <source>In which it lies now, or in which it left.</source>
        <translation>W których teraz leży albo w których wyjechało.</translation>
    </message>
    <message>
        <source>In {currency}: what was stated when the goods came, else an estimate from the catalogue; at the exchange rate of the day they came, at most {days} days old.</source>
        <translation>W {currency}: wartość podana przy przyjęciu towarów albo szacunek z katalogu; po kursie z dnia przyjęcia lub wcześniejszym (limit dni: {days}).</translation>
    </message>
    <message>
        <source>Less what turned up again.</source>
        <translation>Bez tego, co się odnalazło.</translation>
    </message>
    <message>
        <source>Lines whose value is an estimate from the catalogue</source>
        <translation>Pozycje, których wartość to szacunek z katalogu</translation>
    </message>
    <message>
        <source>Lines with a value, but without an exchange rate</source>
        <translation>Pozycje z wartością, ale bez kursu walutowego</translation>
    </message>
    <message>
        <source>Lines without a value</source>
        <translation>Pozycje bez wartości</translation>
    </message>
    <message>
        <source>Lines without amount</source>
        <translation>Pozycje bez kwoty</translation>
    </message>
    <message>
        <source>Loose: the goods are in no box.</source>
        <translation>Luzem: towary nie są w kartonie.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaginione</translation>
    </message>
    <message>
        <source>Mend the cells that the last columns speak of, save, and import this file. Rows that were good are not here.</source>
        <translation>Popraw komórki opisane w ostatnich kolumnach, zapisz i wczytaj ten plik. Dobrych wierszy tu nie ma.</translation>
    </message>
    <message>
        <source>No donor, no volunteer, and no group of fewer than {least} givers. Every sum in this file is one of rows that are shown, so nothing can be found by subtraction.</source>
        <translation>Bez darczyńców, bez wolontariuszy i bez grup, w których darczyńców jest mniej niż {least}. Każda suma w tym pliku obejmuje tylko pokazane wiersze, więc niczego nie da się wyliczyć przez odejmowanie.</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Brak kursu</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Brak wartości</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nie pokazano</translation>
    </message>
    <message>
        <source>Of US Form 990, from the catalogue; empty where the item has none.</source>
        <translation>Formularza US Form 990, z katalogu; puste, gdy towar go nie ma.</translation>
    </message>
    <message>
        <source>Of all goods that are ours, wherever they are: at sites, in boxes, on the way, at the sorting centre. Goods leave it when they are given out, disposed of or lost. Values are those of the day on which the goods came.</source>
        <translation>Wszystkich naszych towarów, gdziekolwiek są: w punktach, w kartonach, w drodze, w centrum sortowania. Wychodzą, gdy zostaną rozdane, zutylizowane lub zaginą. Wartości są z dnia przyjęcia towarów.</translation>
    </message>
    <message>
        <source>Of the lines in boxes that left, how many were ticked off at their destination.</source>
        <translation>Ile z pozycji w wysłanych kartonach odhaczono u celu.</translation>
    </message>
    <message>
        <source>Of the whole line, in its own currency; empty is a gap.</source>
        <translation>Całej pozycji, w jej walucie; puste oznacza lukę.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Stan początkowy</translation>
    </message>
    <message>
        <source>Opening, plus what came in, less what went out.</source>
        <translation>Stan początkowy plus to, co przyszło, minus to, co wyszło.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Person or organisation; empty where nobody said.</source>
        <translation>Osoba lub organizacja; puste, gdy nikt nie podał.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Raport publiczny</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Kurs z dnia</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Numer pokwitowania</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Dzień odbioru</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Uzgodnienie</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Zwrot kosztów</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Zastrzeżenie celu</translation>
    </message>
    <message>
        <source>Schedule M line</source>
        <translation>Wiersz Schedule M</translation>
    </message>
    <message>
        <source>Share received</source>
        <translation>Udział odebranych</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Dzień wysłania</translation>
    </message>
    <message>
        <source>So few gave this that it might be told who, or it would be known from what is left of the others. Such groups are told together, where they are at least two of at least five givers.</source>
        <translation>Dało to tak niewiele osób, że można by zgadnąć, kto, albo wynikałoby to z reszty. Takie grupy podaje się razem, jeśli są co najmniej dwie i mają co najmniej pięcioro darczyńców.</translation>
    </message>
    <message>
        <source>So many {currency} for one unit of the currency beside the value.</source>
        <translation>Tyle {currency} za jednostkę waluty podanej obok wartości.</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Podstawa kursu</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Podstawa wartości</translation>
    </message>
    <message>
        <source>Stated: somebody weighed it or read it. Estimated: from what one weighs in the catalogue.</source>
        <translation>Podana: ktoś zważył lub odczytał. Szacowana: z wagi jednostki w katalogu.</translation>
    </message>
    <message>
        <source>Statement: said when the goods came. Catalogue: an estimate, quantity × value of one unit.</source>
        <translation>Oświadczenie: podano przy przyjęciu towarów. Katalog: szacunek, ilość × wartość jednostki.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Sums of what is shown and known; every figure is a formula over the sheet of rows.</source>
        <translation>Sumy tego, co pokazano i co wiadomo; każda liczba to formuła na arkuszu wierszy.</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Faktura dostawcy</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Cofa</translation>
    </message>
    <message>
        <source>The calendar year; change it where your year begins otherwise.</source>
        <translation>Rok kalendarzowy; zmień, jeśli Wasz rok zaczyna się inaczej.</translation>
    </message>
    <message>
        <source>The customs code, where the line has one of its own.</source>
        <translation>Kod celny, jeśli pozycja ma własny.</translation>
    </message>
    <message>
        <source>The day of the gift, or the last one before it that has a rate.</source>
        <translation>Dzień daru albo ostatni wcześniejszy dzień, który ma kurs.</translation>
    </message>
    <message>
        <source>The fair value in the currency of the books; empty is a gap.</source>
        <translation>Wartość godziwa w walucie ksiąg; puste oznacza lukę.</translation>
    </message>
    <message>
        <source>The file that the line came in with.</source>
        <translation>Plik, z którego pochodzi pozycja.</translation>
    </message>
    <message>
        <source>The first day where it left on several.</source>
        <translation>Pierwszy dzień, jeśli wyjeżdżało w kilku dniach.</translation>
    </message>
    <message>
        <source>The first six digits of the customs code.</source>
        <translation>Pierwsze sześć cyfr kodu celnego.</translation>
    </message>
    <message>
        <source>The goods that lie directly in it; ≥ when the weight of some of them is not known.</source>
        <translation>Towary leżące bezpośrednio w nim; ≥, gdy waga niektórych nie jest znana.</translation>
    </message>
    <message>
        <source>The items in use, one row each. Columns and codes are those of the starter catalogue: change it and import it again.</source>
        <translation>Używane towary, po jednym wierszu. Kolumny i kody są takie jak w katalogu początkowym: zmień plik i wczytaj go ponownie.</translation>
    </message>
    <message>
        <source>The last day on which some of it was ticked off at its destination.</source>
        <translation>Ostatni dzień, w którym coś z tego odhaczono u celu.</translation>
    </message>
    <message>
        <source>The name in the catalogue, or the free text as it was written.</source>
        <translation>Nazwa z katalogu albo wolny tekst, tak jak go zapisano.</translation>
    </message>
    <message>
        <source>The number of the donation and the line in it; it stays with the goods all the way.</source>
        <translation>Numer darowizny i pozycji w niej; towarzyszy rzeczom przez całą drogę.</translation>
    </message>
    <message>
        <source>The number of the donation, which stands on its receipt.</source>
        <translation>Numer darowizny, widoczny na jej pokwitowaniu.</translation>
    </message>
    <message>
        <source>The number that somebody else wrote on it.</source>
        <translation>Numer, który napisał na nim ktoś inny.</translation>
    </message>
    <message>
        <source>The numbers below its barcodes (GTIN).</source>
        <translation>Numery pod jego kodami kreskowymi (GTIN).</translation>
    </message>
    <message>
        <source>The pallet or outer box in which it stands.</source>
        <translation>Paleta lub karton zbiorczy, w którym stoi.</translation>
    </message>
    <message>
        <source>The pallet or outer box in which the box stands.</source>
        <translation>Paleta lub karton zbiorczy, w którym stoi karton.</translation>
    </message>
    <message>
        <source>The quarter in which the shipment left.</source>
        <translation>Kwartał, w którym wyjechała wysyłka.</translation>
    </message>
    <message>
        <source>The rate of the day on which the goods came, or else the last one before it, at most {days} days old. Only rates into {currency} that somebody typed or imported; none is turned around.</source>
        <translation>Kurs z dnia przyjęcia towarów, a jeśli go nie ma, ostatni wcześniejszy (limit dni: {days}). Tylko wpisane lub wczytane kursy na {currency}; żadnego się nie odwraca.</translation>
    </message>
    <message>
        <source>The rate that is missing, or where an estimate comes from.</source>
        <translation>Brakujący kurs albo źródło szacunku.</translation>
    </message>
    <message>
        <source>The schedule is asked for when non-cash gifts exceed 25,000 USD in the year. Goods bought with donated money are not on it.</source>
        <translation>Załącznik jest wymagany, gdy darowizny rzeczowe przekroczą w roku 25 000 USD. Nie obejmuje towarów kupionych za podarowane pieniądze.</translation>
    </message>
    <message>
        <source>The sheet of gaps names each of them.</source>
        <translation>Arkusz luk wymienia każdą z nich.</translation>
    </message>
    <message>
        <source>The unit, UN/ECE Recommendation 20; packages are X and Recommendation 21.</source>
        <translation>Jednostka według zalecenia UN/ECE nr 20; opakowania to X i zalecenie nr 21.</translation>
    </message>
    <message>
        <source>The value is that of the catalogue. A statement of the donor is better.</source>
        <translation>Wartość pochodzi z katalogu. Lepsze jest oświadczenie darczyńcy.</translation>
    </message>
    <message>
        <source>Their goods are in the quantities, but not in the values.</source>
        <translation>Ich towary są w ilościach, ale nie w wartościach.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>To be filled in by hand: the program does not know it.</source>
        <translation>Do wypełnienia ręcznie: program tego nie wie.</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Wartość łączna</translation>
    </message>
    <message>
        <source>Total: {column}</source>
        <translation>Razem: {column}</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Skoroszyt skarbnika</translation>
    </message>
    <message>
        <source>Type or import the rate of that day, and export again.</source>
        <translation>Wpisz lub wczytaj kurs z tego dnia i eksportuj ponownie.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Wartość jednostkowa</translation>
    </message>
    <message>
        <source>Value, {currency}</source>
        <translation>Wartość, {currency}</translation>
    </message>
    <message>
        <source>Valued as of</source>
        <translation>Wycena z dnia</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Sposób wyceny</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>List przewozowy</translation>
    </message>
    <message>
        <source>Weight is</source>
        <translation>Waga jest</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Waga, kg</translation>
    </message>
    <message>
        <source>What all sites, boxes and shipments hold, put back to the end of the last day.</source>
        <translation>To, co jest we wszystkich punktach, kartonach i wysyłkach, przeliczone na koniec ostatniego dnia.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Co można zrobić</translation>
    </message>
    <message>
        <source>What has become of it by now, with quantities when in parts.</source>
        <translation>Co się z tym dotąd stało; z ilościami, gdy w częściach.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Czego nie wiadomo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation>Ile jest warta jedna jednostka.</translation>
    </message>
    <message>
        <source>What one unit is.</source>
        <translation>Czym jest jedna jednostka.</translation>
    </message>
    <message>
        <source>What one unit weighs.</source>
        <translation>Ile waży jedna jednostka.</translation>
    </message>
    <message>
        <source>What people call it as well, with semicolons between.</source>
        <translation>Jak jeszcze się to nazywa, rozdzielone średnikami.</translation>
    </message>
    <message>
        <source>What sites ask for, one row each, the most urgent first. It can be changed and imported again.</source>
        <translation>Czego potrzebują punkty, po jednym wierszu, najpilniejsze na początku. Można zmienić i wczytać ponownie.</translation>
    </message>
    <message>
        <source>What stands for a donor who wished to be remembered; never a name. Empty: anonymous.</source>
        <translation>Zastępuje nazwisko darczyńcy, który chciał być zapamiętany; nigdy samo nazwisko. Puste: anonimowo.</translation>
    </message>
    <message>
        <source>What there is and where, one row for each lot in each place, goods in transit included. What was lost is not in it. Now, or as it was at the end of a day.</source>
        <translation>Co i gdzie jest: po jednym wierszu na każdą partię w każdym miejscu, razem z towarami w drodze. Bez rzeczy zaginionych. Teraz lub na koniec wybranego dnia.</translation>
    </message>
    <message>
        <source>What there is now with a day of expiry, the first to expire first; what has expired too.</source>
        <translation>Co jest teraz i ma datę ważności, najbliższe terminy na początku; także to, co jest po terminie.</translation>
    </message>
    <message>
        <source>What there was before the first day, wherever it was.</source>
        <translation>To, co było przed pierwszym dniem, gdziekolwiek było.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>What was stated when the goods came; where nothing was, what the catalogue says today of one unit, in the same unit. Where neither is known the cell is empty: a gap.</source>
        <translation>To, co podano przy przyjęciu towarów, a jeśli nic nie podano, dzisiejsza wartość jednostki z katalogu, w tej samej jednostce. Gdy nie wiadomo ani tego, ani tego, komórka jest pusta: to luka.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>When a whole box went, with all that was in it.</source>
        <translation>Gdy przeniesiono cały karton ze wszystkim, co w nim było.</translation>
    </message>
    <message>
        <source>When boxes of it were last ticked off.</source>
        <translation>Kiedy ostatnio odhaczono jej kartony.</translation>
    </message>
    <message>
        <source>When goods went: the number of their donation and the line in it.</source>
        <translation>Gdy przeniesiono towary: numer ich darowizny i pozycji w niej.</translation>
    </message>
    <message>
        <source>Where it stands; in transit when it has left one site and is not received at the other.</source>
        <translation>Gdzie stoi; „w drodze”, gdy opuścił jeden punkt, a w drugim go jeszcze nie odebrano.</translation>
    </message>
    <message>
        <source>Where it stood.</source>
        <translation>Gdzie był.</translation>
    </message>
    <message>
        <source>Where it was received.</source>
        <translation>Gdzie przyjęto.</translation>
    </message>
    <message>
        <source>Where the goods are; in transit when they have left one site and are not received at the other.</source>
        <translation>Gdzie są towary; „w drodze”, gdy opuściły jeden punkt, a w drugim ich jeszcze nie odebrano.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Who says so; empty for an estimate of one&apos;s own.</source>
        <translation>Kto tak podaje; puste przy własnym szacunku.</translation>
    </message>
    <message>
        <source>Who says so; empty in the catalogue where nobody wrote it.</source>
        <translation>Kto tak podaje; puste, gdy w katalogu nikt tego nie wpisał.</translation>
    </message>
    <message>
        <source>Why the row was not taken in, and what to do.</source>
        <translation>Dlaczego wiersza nie wczytano i co zrobić.</translation>
    </message>
    <message>
        <source>With donors: each line names the reference of its donor. Whoever has the list of donors can tell who that is: keep this file as you keep that list.</source>
        <translation>Z darczyńcami: każda pozycja podaje oznaczenie darczyńcy. Kto ma listę darczyńców, wie, kto to jest: chroń ten plik tak jak tę listę.</translation>
    </message>
    <message>
        <source>Without donors: nothing here says who gave.</source>
        <translation>Bez darczyńców: nic tu nie mówi, kto dał.</translation>
    </message>
    <message>
        <source>Write what it is worth in the line, or in the catalogue for one unit.</source>
        <translation>Wpisz wartość w pozycji albo wartość jednostki w katalogu.</translation>
    </message>
    <message>
        <source>Yes when it takes an earlier movement back.</source>
        <translation>„Tak”, gdy cofa wcześniejszy ruch.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonimowo</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>inny wiersz</translation>
    </message>
    <message>
        <source>as it was at the end of that day, by what was logged until then</source>
        <translation>stan na koniec tego dnia, według tego, co do niego zapisano</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>torba</translation>
    </message>
    <message>
        <source>bale</source>
        <translation>bela</translation>
    </message>
    <message>
        <source>box</source>
        <translation>pudło</translation>
    </message>
    <message>
        <source>canister</source>
        <translation>kanister</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>karton</translation>
    </message>
    <message>
        <source>case</source>
        <translation>skrzynka</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>crate</source>
        <translation>skrzynia</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>zutylizowane</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>rozdane</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>darczyńca</translation>
    </message>
    <message>
        <source>donor or list</source>
        <translation>darczyńca lub lista</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>szacowana</translation>
    </message>
    <message>
        <source>found</source>
        <translation>odnalezione</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>od {first}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>dar rzeczowy</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>na stanie</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>luzem</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>zaginione</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>no line: bought, or not in the catalogue</source>
        <translation>bez wiersza: kupione lub spoza katalogu</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>bez wartości</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>zwykłe</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebne</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nie pokazano</translation>
    </message>
    <message>
        <source>not told one by one, together</source>
        <translation>niepodane osobno, razem</translation>
    </message>
    <message>
        <source>of it by catalogue</source>
        <translation>w tym z katalogu</translation>
    </message>
    <message>
        <source>of it by statement</source>
        <translation>w tym z oświadczeń</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizacja</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>package</source>
        <translation>opakowanie</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>paleta</translation>
    </message>
    <message>
        <source>pallet 80×120</source>
        <translation>paleta 80×120</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>paczka</translation>
    </message>
    <message>
        <source>person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>zakup</translation>
    </message>
    <message>
        <source>received</source>
        <translation>odebrane</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rolka</translation>
    </message>
    <message>
        <source>sack</source>
        <translation>worek</translation>
    </message>
    <message>
        <source>several</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>podana</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>oświadczenie</translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation>walizka</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>dostawca</translation>
    </message>
    <message>
        <source>the day as of which it was asked for</source>
        <translation>dzień, na który zgłoszono potrzebę</translation>
    </message>
    <message>
        <source>the day of expiry</source>
        <translation>dzień ważności</translation>
    </message>
    <message>
        <source>the day on which it happened</source>
        <translation>dzień, w którym to nastąpiło</translation>
    </message>
    <message>
        <source>the day on which it was sent off, or else is planned to leave</source>
        <translation>dzień wysłania, a jeśli go nie ma, planowany dzień wyjazdu</translation>
    </message>
    <message>
        <source>the day on which the goods were received</source>
        <translation>dzień przyjęcia towarów</translation>
    </message>
    <message>
        <source>the day on which the shipment left</source>
        <translation>dzień wyjazdu wysyłki</translation>
    </message>
    <message>
        <source>to be sorted out</source>
        <translation>do wyjaśnienia</translation>
    </message>
    <message>
        <source>triwall</source>
        <translation>triwall</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>bez opakowania</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>do {last}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilne</translation>
    </message>
    <message>
        <source>used</source>
        <translation>używane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{box} damaged</source>
        <translation>{box} – uszkodzony</translation>
    </message>
    <message>
        <source>{box} extra</source>
        <translation>{box} – nadwyżka</translation>
    </message>
    <message>
        <source>{box} found later</source>
        <translation>{box} – odnaleziony później</translation>
    </message>
    <message>
        <source>{box} missing</source>
        <translation>{box} – brakuje</translation>
    </message>
    <message>
        <source>{box} short</source>
        <translation>{box} – niedobór</translation>
    </message>
    <message>
        <source>≥ where the value of some of it is not known.</source>
        <translation>≥, gdy wartość niektórych nie jest znana.</translation>
    </message>
    <message>
        <source>≥ where the weight of some of it is not known.</source>
        <translation>≥, gdy waga niektórych nie jest znana.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Kod towaru</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Kraj pochodzenia</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Gross weight of the box</source>
        <translation>Waga brutto kartonu</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Kod HS</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Wysokość kartonu</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Jak pilne</translation>
    </message>
    <message>
        <source>Intake rules</source>
        <translation>Reguły przyjęcia</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Rodzaj opakowania</translation>
    </message>
    <message>
        <source>Length of the box</source>
        <translation>Długość kartonu</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Nazwa po białorusku</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nazwa po angielsku</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Nazwa po polsku</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Nazwa po ukraińsku</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Nowe czy używane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Nothing says how many or how urgent.</source>
        <translation>Nie wiadomo, ile i jak pilnie.</translation>
    </message>
    <message>
        <source>Nothing says how many.</source>
        <translation>Nie wiadomo, ile.</translation>
    </message>
    <message>
        <source>Nothing says in which box.</source>
        <translation>Nie wiadomo, w którym kartonie.</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Nie wiadomo, co to jest.</translation>
    </message>
    <message>
        <source>Nothing says what the items are called.</source>
        <translation>Nie wiadomo, jak nazywają się towary.</translation>
    </message>
    <message>
        <source>Number of the box</source>
        <translation>Numer kartonu</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Inne nazwy</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Osoba czy organizacja</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Size of the box, all three</source>
        <translation>Wymiary kartonu, wszystkie trzy</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Rozmiar lub rodzaj</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Numer UN</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Sztuk w opakowaniu</translation>
    </message>
    <message>
        <source>Value of one</source>
        <translation>Wartość jednostki</translation>
    </message>
    <message>
        <source>Value, of all</source>
        <translation>Wartość, razem</translation>
    </message>
    <message>
        <source>Weight of one</source>
        <translation>Waga jednostki</translation>
    </message>
    <message>
        <source>Weight, of all</source>
        <translation>Waga, razem</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>What one unit is</source>
        <translation>Czym jest jednostka</translation>
    </message>
    <message>
        <source>Whether it has a best-before date</source>
        <translation>Czy ma datę ważności</translation>
    </message>
    <message>
        <source>Whether it is dangerous</source>
        <translation>Czy niebezpieczny</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Szerokość kartonu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>who gave: not read</source>
        <translation>kto dał: bez odczytu</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Darowizna</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>na stanie</translation>
    </message>
    <message>
        <source>marked {marks} · {state}</source>
        <translation>znaki: {marks} · {state}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Begins every number</source>
        <translation>Początek każdego numeru</translation>
    </message>
    <message>
        <source>Boston, St. Mary’s church hall</source>
        <translation>Boston, sala parafialna św. Marii</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Making up a story…</source>
        <translation>Wymyślanie historii…</translation>
    </message>
    <message>
        <source>Name of your collection point</source>
        <translation>Nazwa Twojego punktu zbiórki</translation>
    </message>
    <message>
        <source>Not needed. It stands beside what you do, so that others can ask you. It stays in this program and is on no paper.</source>
        <translation>Niekonieczne. Widnieje przy tym, co robisz, żeby inni mogli Cię zapytać. Zostaje w programie i nie ma tego na żadnym dokumencie.</translation>
    </message>
    <message>
        <source>Only looking around? Everything in the practice data is made up, and kept apart.</source>
        <translation>Tylko się rozglądasz? Dane do ćwiczeń są w całości zmyślone i trzymane osobno.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Krótki kod</translation>
    </message>
    <message>
        <source>Show me with made-up data</source>
        <translation>Pokaż na zmyślonych danych</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Welcome to AidTracker</source>
        <translation>Witaj w AidTracker</translation>
    </message>
    <message>
        <source>Which place is this? You can change everything but the code later.</source>
        <translation>Co to za punkt? Wszystko oprócz kodu możesz później zmienić.</translation>
    </message>
    <message>
        <source>Your name or nickname</source>
        <translation>Twoje imię lub pseudonim</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>230 volt</source>
        <translation>230 V</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alkohol</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>produkt zwierzęcy</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>duża objętość</translation>
    </message>
    <message>
        <source>composite food</source>
        <translation>żywność złożona</translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation>żrące</translation>
    </message>
    <message>
        <source>export to be checked</source>
        <translation>sprawdzić eksport</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>łatwopalne</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>kruche</translation>
    </message>
    <message>
        <source>heavy for what it is worth</source>
        <translation>ciężkie jak na swoją wartość</translation>
    </message>
    <message>
        <source>infant feeding</source>
        <translation>żywienie niemowląt</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>płyn</translation>
    </message>
    <message>
        <source>lithium battery</source>
        <translation>bateria litowa</translation>
    </message>
    <message>
        <source>made of several things</source>
        <translation>z kilku części</translation>
    </message>
    <message>
        <source>medical device</source>
        <translation>wyrób medyczny</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>lek</translation>
    </message>
    <message>
        <source>must stay cold</source>
        <translation>wymaga chłodzenia</translation>
    </message>
    <message>
        <source>needs a disinfection paper</source>
        <translation>wymaga zaświadczenia o dezynfekcji</translation>
    </message>
    <message>
        <source>needs an export licence</source>
        <translation>wymaga zezwolenia na wywóz</translation>
    </message>
    <message>
        <source>new only</source>
        <translation>tylko nowe</translation>
    </message>
    <message>
        <source>no relief from EU duty</source>
        <translation>bez zwolnienia z cła UE</translation>
    </message>
    <message>
        <source>often counterfeit</source>
        <translation>często podrabiane</translation>
    </message>
    <message>
        <source>only without fuel</source>
        <translation>tylko bez paliwa</translation>
    </message>
    <message>
        <source>prescription only</source>
        <translation>tylko na receptę</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>ostre</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tytoń</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>pod ciśnieniem</translation>
    </message>
    <message>
        <source>used</source>
        <translation>używane</translation>
    </message>
    <message>
        <source>used is fine</source>
        <translation>może być używane</translation>
    </message>
    <message>
        <source>wipe the data first</source>
        <translation>najpierw usuń dane</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n line(s) to sort out</source>
        <translation>
            <numerusform>%n pozycja do wyjaśnienia</numerusform>
            <numerusform>%n pozycje do wyjaśnienia</numerusform>
            <numerusform>%n pozycji do wyjaśnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) with a near best-before date</source>
        <translation>
            <numerusform>jeszcze %n pozycja z bliską datą ważności</numerusform>
            <numerusform>jeszcze %n pozycje z bliską datą ważności</numerusform>
            <numerusform>jeszcze %n pozycji z bliską datą ważności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed box(es) without a weight</source>
        <translation>
            <numerusform>%n zaklejony karton bez wagi</numerusform>
            <numerusform>%n zaklejone kartony bez wagi</numerusform>
            <numerusform>%n zaklejonych kartonów bez wagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Donation {number} was not finished</source>
        <translation>Darowizna {number} jest niedokończona</translation>
    </message>
    <message>
        <source>Given this week, by kind</source>
        <translation>Dary z tego tygodnia według rodzaju</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dokończ</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobry wieczór</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Nowa darowizna</translation>
    </message>
    <message>
        <source>Nothing is here yet. Log what the first person brings; everything else follows from it.</source>
        <translation>Jeszcze nic tu nie ma. Zapisz, co przyniesie pierwsza osoba; reszta wynika z tego.</translation>
    </message>
    <message>
        <source>Nothing waits. Boxes to weigh, dates that come near and shipments that arrive stand here.</source>
        <translation>Nic nie czeka. Tu pojawią się kartony do zważenia, bliskie daty ważności i przyjeżdżające wysyłki.</translation>
    </message>
    <message>
        <source>Nothing was logged in the last 7 days.</source>
        <translation>Przez ostatnie 7 dni niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Spakuj</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Wyjaśnij</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Do zrobienia dzisiaj</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Śledź</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Zważ</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Gdzie co jest</translation>
    </message>
    <message numerus="yes">
        <source>best before in %n day(s)</source>
        <translation>
            <numerusform>ważność mija za %n dzień</numerusform>
            <numerusform>ważność mija za %n dni</numerusform>
            <numerusform>ważność mija za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before passed %n day(s) ago</source>
        <translation>
            <numerusform>ważność minęła %n dzień temu</numerusform>
            <numerusform>ważność minęła %n dni temu</numerusform>
            <numerusform>ważność minęła %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>best before today</source>
        <translation>ważność mija dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>in %n box(es)</source>
        <translation>
            <numerusform>w %n kartonie</numerusform>
            <numerusform>w %n kartonach</numerusform>
            <numerusform>w %n kartonach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n shipment(s) being packed</source>
        <translation>
            <numerusform>w %n pakowanej wysyłce</numerusform>
            <numerusform>w %n pakowanych wysyłkach</numerusform>
            <numerusform>w %n pakowanych wysyłkach</numerusform>
        </translation>
    </message>
    <message>
        <source>last 7 days; solid weighed, pale estimated</source>
        <translation>ostatnie 7 dni; ciemne zważone, jasne szacowane</translation>
    </message>
    <message numerus="yes">
        <source>loose at %n site(s)</source>
        <translation>
            <numerusform>luzem w %n punkcie</numerusform>
            <numerusform>luzem w %n punktach</numerusform>
            <numerusform>luzem w %n punktach</numerusform>
        </translation>
    </message>
    <message>
        <source>loose at {site}</source>
        <translation>luzem: {site}</translation>
    </message>
    <message>
        <source>loose, not in a box</source>
        <translation>luzem, nie w kartonie</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message numerus="yes">
        <source>on the road, %n shipment(s)</source>
        <translation>
            <numerusform>w drodze, %n wysyłka</numerusform>
            <numerusform>w drodze, %n wysyłki</numerusform>
            <numerusform>w drodze, %n wysyłek</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>odebrano</translation>
    </message>
    <message numerus="yes">
        <source>received at %n site(s)</source>
        <translation>
            <numerusform>odebrano w %n punkcie</numerusform>
            <numerusform>odebrano w %n punktach</numerusform>
            <numerusform>odebrano w %n punktach</numerusform>
        </translation>
    </message>
    <message>
        <source>received at {site}</source>
        <translation>odebrano: {site}</translation>
    </message>
    <message>
        <source>{boxes}, {sealed} sealed</source>
        <translation>{boxes}, zaklejone: {sealed}</translation>
    </message>
    <message>
        <source>{goods}, {quantity}: {when}</source>
        <translation>{goods}, {quantity}: {when}</translation>
    </message>
    <message>
        <source>{lines}, the oldest of {day}</source>
        <translation>{lines}, najstarsza z {day}</translation>
    </message>
    <message>
        <source>{name}: {weight}, of which {weighed} weighed</source>
        <translation>{name}: {weight}, w tym zważone {weighed}</translation>
    </message>
    <message>
        <source>{number} arrives today: {place}</source>
        <translation>{number} przyjeżdża dzisiaj: {place}</translation>
    </message>
    <message>
        <source>{number} is there and waits to be received</source>
        <translation>{number} jest na miejscu i czeka na odbiór</translation>
    </message>
    <message numerus="yes">
        <source>{number} should have arrived %n day(s) ago</source>
        <translation>
            <numerusform>{number} – spóźnienie %n dzień</numerusform>
            <numerusform>{number} – spóźnienie %n dni</numerusform>
            <numerusform>{number} – spóźnienie %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: {place} reported %n discrepancy(ies)</source>
        <translation>
            <numerusform>{number}: {place} – zgłoszono %n rozbieżność</numerusform>
            <numerusform>{number}: {place} – zgłoszono %n rozbieżności</numerusform>
            <numerusform>{number}: {place} – zgłoszono %n rozbieżności</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Items: {new} new, {changed} changed, {same} as they are.</source>
        <translation>Towary: nowe {new}, zmienione {changed}, bez zmian {same}.</translation>
    </message>
</context>
<context>
    <name>IntakePills</name>
    <message>
        <source>alcohol, tobacco</source>
        <translation>alkohol, tytoń</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>produkt zwierzęcy</translation>
    </message>
    <message>
        <source>baby milk</source>
        <translation>mleko dla niemowląt</translation>
    </message>
    <message>
        <source>batch or date missing</source>
        <translation>brak serii lub daty</translation>
    </message>
    <message>
        <source>battery inside</source>
        <translation>z baterią</translation>
    </message>
    <message>
        <source>check export</source>
        <translation>sprawdź eksport</translation>
    </message>
    <message>
        <source>controlled medicine</source>
        <translation>lek kontrolowany</translation>
    </message>
    <message>
        <source>damaged battery</source>
        <translation>uszkodzona bateria</translation>
    </message>
    <message>
        <source>drain first</source>
        <translation>opróżnij z paliwa</translation>
    </message>
    <message>
        <source>export controlled</source>
        <translation>kontrola wywozu</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>łatwopalne</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>paliwo</translation>
    </message>
    <message>
        <source>gas, matches</source>
        <translation>gaz, zapałki</translation>
    </message>
    <message>
        <source>keep ingredients</source>
        <translation>zachowaj skład</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>obejrzyj</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>lek</translation>
    </message>
    <message>
        <source>new or used?</source>
        <translation>nowe czy używane?</translation>
    </message>
    <message>
        <source>not by air</source>
        <translation>nie samolotem</translation>
    </message>
    <message>
        <source>only new</source>
        <translation>tylko nowe</translation>
    </message>
    <message>
        <source>opened medicine</source>
        <translation>otwarty lek</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>send soon</source>
        <translation>wyślij szybko</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>krótki termin</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>zabrudzone</translation>
    </message>
    <message>
        <source>tea, coffee</source>
        <translation>herbata, kawa</translation>
    </message>
    <message>
        <source>{what}: hold</source>
        <translation>{what}: wstrzymaj</translation>
    </message>
    <message>
        <source>{what}: not taken</source>
        <translation>{what}: nie przyjmujemy</translation>
    </message>
</context>
<context>
    <name>IntakeRules</name>
    <message>
        <source>A wooden pallet from the USA needs the ISPM 15 mark.</source>
        <translation>Drewniana paleta z USA musi mieć znak ISPM 15.</translation>
    </message>
    <message>
        <source>Alcohol and tobacco cannot travel as humanitarian aid.</source>
        <translation>Alkohol i tytoń nie mogą jechać jako pomoc humanitarna.</translation>
    </message>
    <message>
        <source>Damaged lithium batteries can burn and must not travel.</source>
        <translation>Uszkodzone baterie litowe mogą się zapalić i nie wolno ich wysyłać.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable) may not simply go by air.</source>
        <translation>Towaru niebezpiecznego {un} (łatwopalny) nie można tak po prostu wysłać samolotem.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable): mark the box and tell the carrier.</source>
        <translation>Towar niebezpieczny {un} (łatwopalny): oznakuj karton i powiadom przewoźnika.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (gas or matches) need a carrier who takes them.</source>
        <translation>Towar niebezpieczny {un} (gaz lub zapałki) wymaga przewoźnika, który go przyjmie.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}, fewer than {limit}: send it soon.</source>
        <translation>Dni ważności w chwili przyjazdu: {days}, mniej niż {limit}: wyślij szybko.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; food needs at least {limit}.</source>
        <translation>Dni ważności w chwili przyjazdu: {days}; żywność potrzebuje co najmniej {limit}.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; medicine needs at least {limit}.</source>
        <translation>Dni ważności w chwili przyjazdu: {days}; leki potrzebują co najmniej {limit}.</translation>
    </message>
    <message>
        <source>Engines travel only when new or drained: no fuel, no oil.</source>
        <translation>Silniki jadą tylko nowe lub opróżnione: bez paliwa, bez oleju.</translation>
    </message>
    <message>
        <source>Export is controlled: a named person must first record the classification or licence.</source>
        <translation>Eksport jest kontrolowany: najpierw wyznaczona osoba musi wpisać klasyfikację lub zezwolenie.</translation>
    </message>
    <message>
        <source>Export may be controlled: check the classification before it is sent.</source>
        <translation>Eksport może być kontrolowany: przed wysłaniem sprawdź klasyfikację.</translation>
    </message>
    <message>
        <source>Food and chemicals must not travel in the same box.</source>
        <translation>Żywność i chemia nie mogą jechać w jednym kartonie.</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.</source>
        <translation>Żywność z mięsem, mlekiem lub jajkiem może w UE wymagać dokumentów: zachowaj listę składników.</translation>
    </message>
    <message>
        <source>Fuel ({un}) needs a carrier who takes dangerous goods.</source>
        <translation>Paliwo ({un}) wymaga przewoźnika, który przyjmuje towary niebezpieczne.</translation>
    </message>
    <message>
        <source>Goods of different kinds in one box take longer to sort on arrival.</source>
        <translation>Różne rodzaje towarów w jednym kartonie dłużej się sortuje na miejscu.</translation>
    </message>
    <message>
        <source>Infant formula, bottles and teats are sent only when the receiver asked for them.</source>
        <translation>Mleko modyfikowane, butelki i smoczki wysyłamy tylko na prośbę odbiorcy.</translation>
    </message>
    <message>
        <source>Is it new or used? Note the condition of clothes.</source>
        <translation>Nowe czy używane? Zapisz stan odzieży.</translation>
    </message>
    <message>
        <source>Lithium batteries ({un}): protect the contacts, mark the box, never by air.</source>
        <translation>Baterie litowe ({un}): zabezpiecz styki, oznakuj karton, nigdy samolotem.</translation>
    </message>
    <message>
        <source>Loose lithium batteries ({un}) may not simply go by air.</source>
        <translation>Luźnych baterii litowych ({un}) nie można tak po prostu wysłać samolotem.</translation>
    </message>
    <message>
        <source>Meat, fish, milk and pet food enter the EU only with veterinary papers.</source>
        <translation>Mięso, ryby, mleko i karma wjeżdżają do UE tylko z dokumentami weterynaryjnymi.</translation>
    </message>
    <message>
        <source>Medicine from a private person: a coordinator must agree.</source>
        <translation>Lek od osoby prywatnej: musi się zgodzić koordynator.</translation>
    </message>
    <message>
        <source>Medicine needs a batch number and an expiry date.</source>
        <translation>Lek musi mieć numer serii i datę ważności.</translation>
    </message>
    <message>
        <source>Medicines go in a box of their own, apart from everything else.</source>
        <translation>Leki pakuje się do osobnego kartonu, z dala od reszty.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine must not be passed on.</source>
        <translation>Leków otwartych, napoczętych lub zwróconych nie wolno przekazywać dalej.</translation>
    </message>
    <message>
        <source>Prescription and cold-chain medicine is not taken from private persons.</source>
        <translation>Leków na receptę i wymagających chłodzenia nie przyjmujemy od osób prywatnych.</translation>
    </message>
    <message>
        <source>Soiled goods cannot be sent.</source>
        <translation>Zabrudzonych rzeczy nie można wysłać.</translation>
    </message>
    <message>
        <source>Tea and coffee are not free of duty in the EU: list them apart.</source>
        <translation>Herbata i kawa nie są w UE zwolnione z cła: wykaż je osobno.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; at most {limit} kg may go in one box.</source>
        <translation>Karton waży {kg} kg; w jednym kartonie może być najwyżej {limit} kg.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; over {limit} kg it needs two people to lift.</source>
        <translation>Karton waży {kg} kg; powyżej {limit} kg muszą go podnosić dwie osoby.</translation>
    </message>
    <message>
        <source>There is a lithium battery in it ({un}): switch it off and mark the box.</source>
        <translation>W środku jest bateria litowa ({un}): wyłącz urządzenie i oznakuj karton.</translation>
    </message>
    <message>
        <source>This food will be past its date on arrival ({expiry}).</source>
        <translation>Ta żywność w chwili przyjazdu będzie po terminie ({expiry}).</translation>
    </message>
    <message>
        <source>This medicine will be past its date on arrival ({expiry}).</source>
        <translation>Ten lek w chwili przyjazdu będzie po terminie ({expiry}).</translation>
    </message>
    <message>
        <source>Underwear and socks are taken only new.</source>
        <translation>Bieliznę i skarpety przyjmujemy tylko nowe.</translation>
    </message>
</context>
<context>
    <name>LineStory</name>
    <message>
        <source>Corrected: {changes}</source>
        <translation>Poprawiono: {changes}</translation>
    </message>
    <message>
        <source>Found to be: {item}</source>
        <translation>Rozpoznano: {item}</translation>
    </message>
    <message>
        <source>Found when packages were sorted: {amount}</source>
        <translation>Znaleziono przy przeglądaniu opakowań: {amount}</translation>
    </message>
    <message>
        <source>Logged, not yet sorted: {amount}</source>
        <translation>Zapisano, jeszcze nie przejrzano: {amount}</translation>
    </message>
    <message>
        <source>Logged: {amount}</source>
        <translation>Zapisano: {amount}</translation>
    </message>
    <message>
        <source>Packed into box {subject}: {amount}</source>
        <translation>Spakowano do kartonu {subject}: {amount}</translation>
    </message>
    <message>
        <source>Put on shipment {subject}: {amount}</source>
        <translation>Dodano do wysyłki {subject}: {amount}</translation>
    </message>
    <message>
        <source>Received with shipment {subject}: {amount}</source>
        <translation>Odebrano z wysyłką {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sent off with shipment {subject}: {amount}</source>
        <translation>Wysłano z wysyłką {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sorted, and logged line by line: {amount}</source>
        <translation>Przejrzano i zapisano po pozycji: {amount}</translation>
    </message>
    <message>
        <source>Taken back: {amount}</source>
        <translation>Cofnięto: {amount}</translation>
    </message>
    <message>
        <source>Taken out of box {subject}: {amount}</source>
        <translation>Wyjęto z kartonu {subject}: {amount}</translation>
    </message>
    <message>
        <source>Unpacked from box {subject}: {amount}</source>
        <translation>Rozpakowano z kartonu {subject}: {amount}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>seria</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>ważne do</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>country of origin</source>
        <translation>kraj pochodzenia</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>waluta</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>szczegóły</translation>
    </message>
    <message>
        <source>item</source>
        <translation>towar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwagi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>ilość</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>what</source>
        <translation>co</translation>
    </message>
    <message>
        <source>{amount} (typed “{typed}”)</source>
        <translation>{amount} (wpisano „{typed}”)</translation>
    </message>
    <message>
        <source>{operation}: {amount}</source>
        <translation>{operation}: {amount}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n rzecz</numerusform>
            <numerusform>%n rzeczy</numerusform>
            <numerusform>%n rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n pilna</numerusform>
            <numerusform>%n pilne</numerusform>
            <numerusform>%n pilnych</numerusform>
        </translation>
    </message>
    <message>
        <source>All still true today</source>
        <translation>Dziś nadal aktualne</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Nowa potrzeba</translation>
    </message>
    <message>
        <source>Everything: {category}</source>
        <translation>Wszystko: {category}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Ile</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Wczytaj listę</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>No program here opens PDF files.</source>
        <translation>Żaden program tutaj nie otwiera plików PDF.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>One page: what is needed today, and what cannot be taken.</source>
        <translation>Jedna strona: czego dziś potrzeba i czego nie możemy przyjąć.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propozycje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Search needs</source>
        <translation>Szukaj w potrzebach</translation>
    </message>
    <message>
        <source>Sheet for the wall</source>
        <translation>Kartka na ścianę</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Pokaż kartkę</translation>
    </message>
    <message>
        <source>Site that asks</source>
        <translation>Kto prosi</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What this site asks for stands here. Import the list that it sent, or write down beside the table what it told you. Then everybody sees at the table what to take and what not.</source>
        <translation>Tu widać, o co prosi ten punkt. Wczytaj listę, którą przysłał, albo zapisz obok tabeli to, co przekazał. Wtedy przy stole każdy widzi, co przyjmować, a czego nie.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Gdzie wisi</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>ile się da</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>puste: dzisiaj</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>wystarczy</translation>
    </message>
    <message>
        <source>in words: nothing can be counted against it</source>
        <translation>opis słowny: nie da się policzyć, ile już jest</translation>
    </message>
    <message>
        <source>item, category, or own words</source>
        <translation>towar, kategoria lub własne słowa</translation>
    </message>
    <message>
        <source>more is there, counted in other units and not weighed</source>
        <translation>jest tego więcej, w innych jednostkach i bez wagi</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>potrzebne</translation>
    </message>
    <message>
        <source>newest word of {day}</source>
        <translation>najnowsze: {day}</translation>
    </message>
    <message>
        <source>not needed now</source>
        <translation>teraz niepotrzebne</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>teraz nie</translation>
    </message>
    <message>
        <source>the whole category, counted by weight in kg</source>
        <translation>cała kategoria, liczona na wagę w kg</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilne</translation>
    </message>
    <message>
        <source>{amount} of it in stock here</source>
        <translation>z tego na stanie tutaj: {amount}</translation>
    </message>
    <message>
        <source>{code}, counted in {unit}</source>
        <translation>{code}, liczone w: {unit}</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Alcohol and tobacco</source>
        <translation>Alkohol i wyroby tytoniowe</translation>
    </message>
    <message>
        <source>Damaged batteries and power banks</source>
        <translation>Uszkodzone baterie i powerbanki</translation>
    </message>
    <message>
        <source>Food that is past its date, or will be when it arrives</source>
        <translation>Żywność po terminie albo taka, która przeterminuje się w drodze</translation>
    </message>
    <message>
        <source>Medicine that is past its date, or will be when it arrives</source>
        <translation>Leki po terminie albo takie, które przeterminują się w drodze</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Najpilniejsze</translation>
    </message>
    <message>
        <source>Not now: {things}</source>
        <translation>Na razie nie: {things}</translation>
    </message>
    <message>
        <source>Nothing is asked for at the moment. Please ask us before you bring things.</source>
        <translation>W tej chwili o nic nie prosimy. Zanim coś przyniesiesz, prosimy, zapytaj nas.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine</source>
        <translation>Leki otwarte, napoczęte lub zwrócone</translation>
    </message>
    <message>
        <source>Prescription medicine, medicine kept cold</source>
        <translation>Leki na receptę i wymagające chłodzenia</translation>
    </message>
    <message>
        <source>Soiled or torn clothes and bedding</source>
        <translation>Brudna lub podarta odzież i pościel</translation>
    </message>
    <message>
        <source>Used underwear and socks</source>
        <translation>Używana bielizna i skarpety</translation>
    </message>
    <message>
        <source>We also need</source>
        <translation>Potrzebujemy także</translation>
    </message>
    <message>
        <source>We have enough: {things}</source>
        <translation>Mamy już dość: {things}</translation>
    </message>
    <message>
        <source>What we cannot take</source>
        <translation>Czego nie możemy przyjąć</translation>
    </message>
    <message>
        <source>What we need today</source>
        <translation>Czego dziś potrzebujemy</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask us</source>
        <translation>
            <numerusform>i jeszcze %n rzecz: prosimy pytać</numerusform>
            <numerusform>i jeszcze %n rzeczy: prosimy pytać</numerusform>
            <numerusform>i jeszcze %n rzeczy: prosimy pytać</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for by {site}, list of {day}</source>
        <translation>prosi o to {site}, lista z dnia {day}</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>lista z dnia {day}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Added boxes to shipment {subject}</source>
        <translation>Dodanie kartonów do wysyłki {subject}</translation>
    </message>
    <message>
        <source>Brought back item {subject}</source>
        <translation>Przywrócenie towaru {subject}</translation>
    </message>
    <message>
        <source>Cancelled shipment {subject}</source>
        <translation>Anulowanie wysyłki {subject}</translation>
    </message>
    <message>
        <source>Changed a rule: {subject}</source>
        <translation>Zmiana reguły: {subject}</translation>
    </message>
    <message>
        <source>Changed item {subject}</source>
        <translation>Zmiana towaru {subject}</translation>
    </message>
    <message>
        <source>Changed name or contact of donor {subject}</source>
        <translation>Zmiana nazwy lub kontaktu darczyńcy {subject}</translation>
    </message>
    <message>
        <source>Changed other names of {subject}</source>
        <translation>Zmiana innych nazw: {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of shipment {subject}</source>
        <translation>Zmiana danych wysyłki {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of {subject}</source>
        <translation>Zmiana danych: {subject}</translation>
    </message>
    <message>
        <source>Changed what {subject} needs</source>
        <translation>Zmiana potrzeb: {subject}</translation>
    </message>
    <message>
        <source>Changed wishes of donor {subject}</source>
        <translation>Zmiana życzeń darczyńcy {subject}</translation>
    </message>
    <message>
        <source>Confirmed the needs of {subject} as of a new day</source>
        <translation>Potwierdzenie potrzeb na nowy dzień: {subject}</translation>
    </message>
    <message>
        <source>Corrected a line of {subject}</source>
        <translation>Poprawa pozycji w {subject}</translation>
    </message>
    <message>
        <source>Erased who donor {subject} is</source>
        <translation>Wymazanie danych darczyńcy {subject}</translation>
    </message>
    <message>
        <source>Finished donation {subject}</source>
        <translation>Zakończenie darowizny {subject}</translation>
    </message>
    <message>
        <source>Forgot barcode {subject}</source>
        <translation>Usunięcie kodu kreskowego {subject}</translation>
    </message>
    <message>
        <source>Gave up box {subject}</source>
        <translation>Wycofanie kartonu {subject}</translation>
    </message>
    <message>
        <source>Imported boxes from {subject}</source>
        <translation>Wczytanie kartonów z {subject}</translation>
    </message>
    <message>
        <source>Imported donations from {subject}</source>
        <translation>Wczytanie darowizn z {subject}</translation>
    </message>
    <message>
        <source>Imported items from {subject}</source>
        <translation>Wczytanie towarów z {subject}</translation>
    </message>
    <message>
        <source>Imported needs from {subject}</source>
        <translation>Wczytanie potrzeb z {subject}</translation>
    </message>
    <message>
        <source>Kept exchange rate {subject}</source>
        <translation>Zapisanie kursu {subject}</translation>
    </message>
    <message>
        <source>Learnt a barcode of {subject}</source>
        <translation>Zapamiętanie kodu kreskowego: {subject}</translation>
    </message>
    <message>
        <source>Let held goods through: {subject}</source>
        <translation>Przepuszczenie wstrzymanych rzeczy: {subject}</translation>
    </message>
    <message>
        <source>Logged a line of {subject}</source>
        <translation>Zapisanie pozycji w {subject}</translation>
    </message>
    <message>
        <source>Logged unsorted packages of {subject}</source>
        <translation>Zapisanie nieprzejrzanych opakowań w {subject}</translation>
    </message>
    <message>
        <source>Made shipment {subject} ready</source>
        <translation>Zatwierdzenie wysyłki {subject}</translation>
    </message>
    <message>
        <source>Missing box {subject} turned up</source>
        <translation>Odnalezienie brakującego kartonu {subject}</translation>
    </message>
    <message>
        <source>New box {subject}</source>
        <translation>Nowy karton {subject}</translation>
    </message>
    <message>
        <source>New item {subject}</source>
        <translation>Nowy towar {subject}</translation>
    </message>
    <message>
        <source>New shipment {subject}</source>
        <translation>Nowa wysyłka {subject}</translation>
    </message>
    <message>
        <source>New site {subject}</source>
        <translation>Nowy punkt {subject}</translation>
    </message>
    <message>
        <source>Opened box {subject} again</source>
        <translation>Ponowne otwarcie kartonu {subject}</translation>
    </message>
    <message>
        <source>Packed into box {subject}</source>
        <translation>Spakowanie do kartonu {subject}</translation>
    </message>
    <message>
        <source>Put boxes into {subject}</source>
        <translation>Wstawienie kartonów do {subject}</translation>
    </message>
    <message>
        <source>Received boxes of shipment {subject}</source>
        <translation>Odbiór kartonów wysyłki {subject}</translation>
    </message>
    <message>
        <source>Remembered donor {subject}</source>
        <translation>Zapamiętanie darczyńcy {subject}</translation>
    </message>
    <message>
        <source>Replaced item {subject}</source>
        <translation>Zastąpienie towaru {subject}</translation>
    </message>
    <message>
        <source>Retired item {subject}</source>
        <translation>Wycofanie towaru {subject}</translation>
    </message>
    <message>
        <source>Rule as it was at first: {subject}</source>
        <translation>Powrót do reguły początkowej: {subject}</translation>
    </message>
    <message>
        <source>Said what a line of {subject} is</source>
        <translation>Wyjaśnienie pozycji w {subject}</translation>
    </message>
    <message>
        <source>Said who gave {subject}</source>
        <translation>Wskazanie darczyńcy {subject}</translation>
    </message>
    <message>
        <source>Sealed box {subject}</source>
        <translation>Zaklejenie kartonu {subject}</translation>
    </message>
    <message>
        <source>Sent off shipment {subject}</source>
        <translation>Wyjazd wysyłki {subject}</translation>
    </message>
    <message>
        <source>Set up {subject}</source>
        <translation>Założenie punktu {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} arrived</source>
        <translation>Przyjazd wysyłki {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} back to packing</source>
        <translation>Powrót wysyłki {subject} do pakowania</translation>
    </message>
    <message>
        <source>Shipment {subject} came back</source>
        <translation>Zwrot wysyłki {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} declared lost</source>
        <translation>Uznanie wysyłki {subject} za zaginioną</translation>
    </message>
    <message>
        <source>Sorted packages of {subject}</source>
        <translation>Przejrzenie opakowań z {subject}</translation>
    </message>
    <message>
        <source>Took back a line of {subject}</source>
        <translation>Cofnięcie pozycji w {subject}</translation>
    </message>
    <message>
        <source>Took boxes off shipment {subject}</source>
        <translation>Zdjęcie kartonów z wysyłki {subject}</translation>
    </message>
    <message>
        <source>Took boxes out of {subject}</source>
        <translation>Wyjęcie kartonów z {subject}</translation>
    </message>
    <message>
        <source>Took goods out of box {subject}</source>
        <translation>Wyjęcie rzeczy z kartonu {subject}</translation>
    </message>
    <message>
        <source>Took out exchange rate {subject}</source>
        <translation>Usunięcie kursu {subject}</translation>
    </message>
    <message>
        <source>Undone: {subject}</source>
        <translation>Cofnięcie: {subject}</translation>
    </message>
    <message>
        <source>Unpacked box {subject}</source>
        <translation>Rozpakowanie kartonu {subject}</translation>
    </message>
    <message>
        <source>Weighed and measured box {subject}</source>
        <translation>Zważenie i zmierzenie kartonu {subject}</translation>
    </message>
    <message>
        <source>Withdrew a need of {subject}</source>
        <translation>Wycofanie potrzeby: {subject}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>expected</source>
        <translation>oczekiwany</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>received</source>
        <translation>odebrany</translation>
    </message>
    <message>
        <source>turned up</source>
        <translation>odnaleziony</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Bag</source>
        <translation>Torba</translation>
    </message>
    <message>
        <source>Bale</source>
        <translation>Bela</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Pudło</translation>
    </message>
    <message>
        <source>Canister</source>
        <translation>Kanister</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Skrzynia</translation>
    </message>
    <message>
        <source>Euro pallet</source>
        <translation>Europaleta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rolka</translation>
    </message>
    <message>
        <source>Sack</source>
        <translation>Worek</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Walizka</translation>
    </message>
    <message>
        <source>Triwall</source>
        <translation>Triwall</translation>
    </message>
    <message>
        <source>Unpacked piece</source>
        <translation>Sztuka bez opakowania</translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n torba</numerusform>
            <numerusform>%n torby</numerusform>
            <numerusform>%n toreb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bale(s)</source>
        <translation>
            <numerusform>%n bela</numerusform>
            <numerusform>%n bele</numerusform>
            <numerusform>%n bel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n pudło</numerusform>
            <numerusform>%n pudła</numerusform>
            <numerusform>%n pudeł</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not measured</source>
        <translation>
            <numerusform>%n opakowanie niezmierzone</numerusform>
            <numerusform>%n opakowania niezmierzone</numerusform>
            <numerusform>%n opakowań niezmierzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed</source>
        <translation>
            <numerusform>%n opakowanie niezważone</numerusform>
            <numerusform>%n opakowania niezważone</numerusform>
            <numerusform>%n opakowań niezważonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canister(s)</source>
        <translation>
            <numerusform>%n kanister</numerusform>
            <numerusform>%n kanistry</numerusform>
            <numerusform>%n kanistrów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carton(s)</source>
        <translation>
            <numerusform>%n karton</numerusform>
            <numerusform>%n kartony</numerusform>
            <numerusform>%n kartonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n skrzynka</numerusform>
            <numerusform>%n skrzynki</numerusform>
            <numerusform>%n skrzynek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s)</source>
        <translation>
            <numerusform>%n skrzynia</numerusform>
            <numerusform>%n skrzynie</numerusform>
            <numerusform>%n skrzyń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) estimated</source>
        <translation>
            <numerusform>%n pozycja szacowana</numerusform>
            <numerusform>%n pozycje szacowane</numerusform>
            <numerusform>%n pozycji szacowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a value</source>
        <translation>
            <numerusform>%n pozycja bez wartości</numerusform>
            <numerusform>%n pozycje bez wartości</numerusform>
            <numerusform>%n pozycji bez wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without net weight</source>
        <translation>
            <numerusform>%n pozycja bez masy netto</numerusform>
            <numerusform>%n pozycje bez masy netto</numerusform>
            <numerusform>%n pozycji bez masy netto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n opakowanie</numerusform>
            <numerusform>%n opakowania</numerusform>
            <numerusform>%n opakowań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n paleta</numerusform>
            <numerusform>%n palety</numerusform>
            <numerusform>%n palet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) 80×120</source>
        <translation>
            <numerusform>%n paleta 80×120</numerusform>
            <numerusform>%n palety 80×120</numerusform>
            <numerusform>%n palet 80×120</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n paczka</numerusform>
            <numerusform>%n paczki</numerusform>
            <numerusform>%n paczek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s)</source>
        <translation>
            <numerusform>%n rolka</numerusform>
            <numerusform>%n rolki</numerusform>
            <numerusform>%n rolek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sack(s)</source>
        <translation>
            <numerusform>%n worek</numerusform>
            <numerusform>%n worki</numerusform>
            <numerusform>%n worków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suitcase(s)</source>
        <translation>
            <numerusform>%n walizka</numerusform>
            <numerusform>%n walizki</numerusform>
            <numerusform>%n walizek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triwall(s)</source>
        <translation>
            <numerusform>%n triwall</numerusform>
            <numerusform>%n triwalle</numerusform>
            <numerusform>%n triwalli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpacked piece(s)</source>
        <translation>
            <numerusform>%n sztuka bez opakowania</numerusform>
            <numerusform>%n sztuki bez opakowania</numerusform>
            <numerusform>%n sztuk bez opakowania</numerusform>
        </translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Lotniczy list przewozowy</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Przyjazd</translation>
    </message>
    <message>
        <source>Best before, batch</source>
        <translation>Ważne do, seria</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Konosament</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Opakowanie</translation>
    </message>
    <message>
        <source>CMR note</source>
        <translation>List CMR</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>Kraj przeznaczenia</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzenia</translation>
    </message>
    <message>
        <source>Dangerous goods: {kinds}.</source>
        <translation>Towary niebezpieczne: {kinds}.</translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation>Opis towaru</translation>
    </message>
    <message>
        <source>Earliest best before</source>
        <translation>Najbliższa data ważności</translation>
    </message>
    <message>
        <source>Export declaration</source>
        <translation>Zgłoszenie wywozowe</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>OSTATECZNA</translation>
    </message>
    <message>
        <source>Final recipient</source>
        <translation>Odbiorca końcowy</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Gross kg, volume</source>
        <translation>Brutto kg, objętość</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Masa brutto</translation>
    </message>
    <message>
        <source>HS, item</source>
        <translation>HS, kod</translation>
    </message>
    <message>
        <source>Humanitarian aid. Free of charge. Not for sale.</source>
        <translation>Pomoc humanitarna. Nieodpłatnie. Nie na sprzedaż.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Leaves · arrives</source>
        <translation>Wyjazd · przyjazd</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Załadował</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Netto kg</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Masa netto</translation>
    </message>
    <message>
        <source>No boxes are on this list.</source>
        <translation>Na tej liście nie ma opakowań.</translation>
    </message>
    <message>
        <source>No wood packaging.</source>
        <translation>Bez opakowań drewnianych.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Powiadomić</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Kraj poch.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Nadwyżka</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Opakowania</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Sporządził</translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation>Faktura pro forma</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrał</translation>
    </message>
    <message>
        <source>Recipient&apos;s code</source>
        <translation>Kod odbiorcy</translation>
    </message>
    <message>
        <source>Recipient&apos;s code {code}</source>
        <translation>Kod odbiorcy {code}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Rewizja {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Trasa</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomba</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Braki</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki dostawy</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>J.m.</translation>
    </message>
    <message>
        <source>Value for customs only</source>
        <translation>Wartość tylko do celów celnych</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Wartość {currency}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Statek</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Objętość</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Wagon</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>List przewozowy</translation>
    </message>
    <message>
        <source>Wood packaging is treated and marked according to ISPM 15.</source>
        <translation>Opakowania drewniane są poddane obróbce i oznakowane zgodnie z ISPM 15.</translation>
    </message>
    <message>
        <source>Wood packaging without an ISPM 15 mark.</source>
        <translation>Opakowania drewniane bez znaku ISPM 15.</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>worków</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>bele</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>pud.</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>kartonów</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>klasa {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>ciąg dalszy</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message numerus="yes">
        <source>holds %n package(s)</source>
        <translation>
            <numerusform>zawiera %n opakowanie</numerusform>
            <numerusform>zawiera %n opakowania</numerusform>
            <numerusform>zawiera %n opakowań</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>marks {marks}</source>
        <translation>znaki {marks}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>niezważone</translation>
    </message>
    <message>
        <source>on {number}</source>
        <translation>na {number}</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>op.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>par</translation>
    </message>
    <message>
        <source>pallets</source>
        <translation>palety</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>replaces revision {number} of {day}</source>
        <translation>zastępuje rewizję {number} z {day}</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>rolek</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>kpl.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>używane</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A note between the rows (“{value}”); it was left out.</source>
        <translation>Uwaga między wierszami („{value}”); pominięto ją.</translation>
    </message>
    <message>
        <source>A row of totals (“{value}”); it was left out.</source>
        <translation>Wiersz sum („{value}”); pominięto go.</translation>
    </message>
    <message>
        <source>Another table begins here; neither it nor what is below it was read. Put it into its own sheet.</source>
        <translation>Tu zaczyna się inna tabela; nie odczytano jej ani tego, co pod nią. Przenieś ją do osobnego arkusza.</translation>
    </message>
    <message>
        <source>Box {value} has several gross weights. They were added up: {gross_kg} kg.</source>
        <translation>Karton {value} ma kilka wag brutto. Zsumowano je: {gross_kg} kg.</translation>
    </message>
    <message>
        <source>Box {value} weighs less with its box ({gross_kg} kg) than its goods alone ({net_kg} kg).</source>
        <translation>Karton {value} waży brutto mniej ({gross_kg} kg) niż same towary ({net_kg} kg).</translation>
    </message>
    <message>
        <source>Dates such as {value} can be read in two ways; they were read as {reading}. Check one of them.</source>
        <translation>Daty takie jak {value} można czytać na dwa sposoby; odczytano je jako {reading}. Sprawdź jedną z nich.</translation>
    </message>
    <message>
        <source>Nothing in the rows says when the goods were given; {value} was taken. Check the day.</source>
        <translation>Wiersze nie mówią, kiedy rzeczy podarowano; przyjęto {value}. Sprawdź dzień.</translation>
    </message>
    <message>
        <source>Nothing says what was given. Write the item.</source>
        <translation>Nie wiadomo, co podarowano. Wpisz towar.</translation>
    </message>
    <message>
        <source>Nothing says which box this is in. Write the box number.</source>
        <translation>Nie wiadomo, w którym kartonie to jest. Wpisz numer kartonu.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. There are others: {value}. Import each by its name.</source>
        <translation>Odczytano tylko arkusz {sheet}. Są też inne: {value}. Wczytaj każdy według nazwy.</translation>
    </message>
    <message>
        <source>Some letters of this row could not be read; “�” stands for them. Correct them.</source>
        <translation>Niektórych liter w tym wierszu nie dało się odczytać; w ich miejscu jest „�”. Popraw je.</translation>
    </message>
    <message>
        <source>The box number became the date {value}. Write it as text, for example 4–6.</source>
        <translation>Numer kartonu zmienił się w datę {value}. Wpisz go jako tekst, na przykład 4–6.</translation>
    </message>
    <message>
        <source>The boxes {value} cannot be counted out. Write a row for each.</source>
        <translation>Kartonów {value} nie da się wyliczyć. Wpisz osobny wiersz dla każdego.</translation>
    </message>
    <message>
        <source>The cell holds a formula that was never calculated; it was read as empty. Open the file in Excel or LibreOffice, save it, and import it again.</source>
        <translation>Komórka zawiera nieobliczoną formułę; odczytano ją jako pustą. Otwórz plik w Excelu lub LibreOffice, zapisz go i wczytaj ponownie.</translation>
    </message>
    <message>
        <source>The cell holds the error {value}; it was read as empty.</source>
        <translation>Komórka zawiera błąd {value}; odczytano ją jako pustą.</translation>
    </message>
    <message>
        <source>The code {value} already stands in row {other}. Each item needs its own.</source>
        <translation>Kod {value} jest już w wierszu {other}. Każdy towar musi mieć własny.</translation>
    </message>
    <message>
        <source>The column {value} names donors. It was not read: names stay out unless a donor asks.</source>
        <translation>Kolumna {value} zawiera nazwiska darczyńców. Nie odczytano jej: nazwisk nie zapisujemy, chyba że darczyńca o to prosi.</translation>
    </message>
    <message>
        <source>The currency of “{value}” is not told, so the value is taken as unknown.</source>
        <translation>Nie podano waluty dla „{value}”, więc wartość przyjęto jako nieznaną.</translation>
    </message>
    <message>
        <source>The gross weight {value} was read as that of each of {boxes} boxes. Check that it is not for all.</source>
        <translation>Wagę brutto {value} odczytano jako wagę każdego kartonu (kartony: {boxes}). Sprawdź, czy nie dotyczy wszystkich razem.</translation>
    </message>
    <message>
        <source>The header once more; it was left out.</source>
        <translation>Powtórzony nagłówek; pominięto go.</translation>
    </message>
    <message>
        <source>The item has no name. Write it in at least one language.</source>
        <translation>Towar nie ma nazwy. Wpisz ją w co najmniej jednym języku.</translation>
    </message>
    <message>
        <source>The priority “{value}” is not known; it was read as normal.</source>
        <translation>Priorytet „{value}” jest nieznany; przyjęto zwykły.</translation>
    </message>
    <message>
        <source>The quantity is missing. Write a number.</source>
        <translation>Brakuje ilości. Wpisz liczbę.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write how many, or leave the row out.</source>
        <translation>Ilość wynosi zero. Wpisz, ile, albo usuń wiersz.</translation>
    </message>
    <message>
        <source>The quantity {value} is below zero. Returned goods are not a donation; leave the row out.</source>
        <translation>Ilość {value} jest ujemna. Zwrot towaru to nie darowizna; usuń wiersz.</translation>
    </message>
    <message>
        <source>The quantity {value} is less than a thousandth. Use a smaller unit.</source>
        <translation>Ilość {value} jest mniejsza niż jedna tysięczna. Użyj mniejszej jednostki.</translation>
    </message>
    <message>
        <source>The quantity {value} is too large to be true. Check the number.</source>
        <translation>Ilość {value} jest zbyt duża, by była prawdziwa. Sprawdź liczbę.</translation>
    </message>
    <message>
        <source>The quantity {value} was rounded to {reading}.</source>
        <translation>Ilość {value} zaokrąglono do {reading}.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not one number. Write a single number, or make two rows.</source>
        <translation>Ilość „{value}” to nie jedna liczba. Wpisz jedną liczbę albo zrób dwa wiersze.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not written with the digits 0 to 9. Write it with them.</source>
        <translation>Ilość „{value}” nie jest zapisana cyframi od 0 do 9. Zapisz ją nimi.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Wiersz jest pusty.</translation>
    </message>
    <message>
        <source>The row opens box {value}; the goods in it stand below.</source>
        <translation>Wiersz zaczyna karton {value}; towary z niego są poniżej.</translation>
    </message>
    <message>
        <source>The rows down to {until} are empty.</source>
        <translation>Wiersze do {until} są puste.</translation>
    </message>
    <message>
        <source>The unit “{value}” is not known. The item&apos;s own unit is taken instead; check the number.</source>
        <translation>Jednostka „{value}” jest nieznana. Przyjęto jednostkę z katalogu; sprawdź liczbę.</translation>
    </message>
    <message>
        <source>There are two columns {value}; only the first was read. Put the second table into its own sheet.</source>
        <translation>Są dwie kolumny {value}; odczytano tylko pierwszą. Przenieś drugą tabelę do osobnego arkusza.</translation>
    </message>
    <message>
        <source>There is no such day as {value}. Correct the date.</source>
        <translation>Nie ma takiego dnia jak {value}. Popraw datę.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens a cell and is not closed, so the rows below would be lost. Close it or take it out.</source>
        <translation>{file}, wiersz {row}: cudzysłów otwiera komórkę i nie jest zamknięty, więc wiersze poniżej by przepadły. Zamknij go lub usuń.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is damaged there. Ask for it to be sent again.</source>
        <translation>{file}, wiersz {row}: plik jest tam uszkodzony. Poproś o ponowne przesłanie.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: more than {most} cells. Split the sheet into several files.</source>
        <translation>{file}, arkusz {sheet}: komórek jest więcej niż {most}. Podziel arkusz na kilka plików.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: no column was recognised for: {missing}. The columns are: {headers}. Rename them, or say which is which.</source>
        <translation>{file}, arkusz {sheet}: nie rozpoznano kolumny dla: {missing}. Kolumny to: {headers}. Zmień ich nazwy albo wskaż, która jest która.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: the same row is repeated down to row {rows}. Delete the rows that were filled in by mistake.</source>
        <translation>{file}, arkusz {sheet}: ten sam wiersz powtarza się aż do wiersza {rows}. Usuń wiersze wypełnione przez pomyłkę.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is a header, but no row below it. Is it the right sheet?</source>
        <translation>{file}, arkusz {sheet}: jest nagłówek, ale pod nim nie ma wierszy. Czy to właściwy arkusz?</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is no column {header}. The columns are: {headers}.</source>
        <translation>{file}, arkusz {sheet}: nie ma kolumny {header}. Kolumny to: {headers}.</translation>
    </message>
    <message>
        <source>{file}: more rows than can be read at once. Split it into several files of at most {rows} rows.</source>
        <translation>{file}: więcej wierszy, niż można odczytać naraz. Podziel go na kilka plików (limit wierszy: {rows}).</translation>
    </message>
    <message>
        <source>{file}: more than {most} columns. Is it one line for each row, and the right separator? Save it again from the program that it comes from.</source>
        <translation>{file}: więcej niż {most} kolumn. Czy każdy wiersz jest w osobnej linii i czy separator jest właściwy? Zapisz plik jeszcze raz z programu, z którego pochodzi.</translation>
    </message>
    <message>
        <source>{file}: no row with column names such as Item and Quantity was found. Write them above the table, one for each column.</source>
        <translation>{file}: nie znaleziono wiersza z nazwami kolumn, takimi jak Towar i Ilość. Wpisz je nad tabelą, po jednej dla każdej kolumny.</translation>
    </message>
    <message>
        <source>{file}: one line is longer than any row of a spreadsheet. Is it one line for each row? Save it again from the program that it comes from.</source>
        <translation>{file}: jeden wiersz jest dłuższy niż jakikolwiek wiersz arkusza. Czy każdy wiersz jest w osobnej linii? Zapisz go ponownie w programie, z którego pochodzi.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too long. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: odczyt trwa zbyt długo. Skopiuj samą tabelę do nowego skoroszytu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too much memory. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: odczyt wymaga zbyt dużo pamięci. Skopiuj samą tabelę do nowego skoroszytu i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file}: reading was cancelled. Nothing was changed.</source>
        <translation>{file}: odczyt przerwano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be opened. Close it in other programs and check that you may read it.</source>
        <translation>{file}: pliku nie można otworzyć. Zamknij go w innych programach i sprawdź, czy masz prawo go czytać.</translation>
    </message>
    <message>
        <source>{file}: the file holds definitions that no spreadsheet program writes; it looks made to harm. It was not opened.</source>
        <translation>{file}: plik zawiera definicje, jakich nie zapisuje żaden arkusz kalkulacyjny; wygląda na szkodliwy. Nie otwarto go.</translation>
    </message>
    <message>
        <source>{file}: the file is empty. Ask for it to be sent again.</source>
        <translation>{file}: plik jest pusty. Poproś o ponowne przesłanie.</translation>
    </message>
    <message>
        <source>{file}: the file is larger than {most_megabytes} MB. Split it into several files.</source>
        <translation>{file}: plik jest większy niż {most_megabytes} MB. Podziel go na kilka plików.</translation>
    </message>
    <message>
        <source>{file}: the file is protected with a password. Save it without one and try again.</source>
        <translation>{file}: plik jest chroniony hasłem. Zapisz go bez hasła i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file}: there is no sheet {sheet}. The sheets are: {sheets}.</source>
        <translation>{file}: nie ma arkusza {sheet}. Arkusze to: {sheets}.</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check the name and the folder.</source>
        <translation>{file}: nie ma takiego pliku. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>{file}: there is nothing in the sheets. Is it the right file?</source>
        <translation>{file}: arkusze są puste. Czy to właściwy plik?</translation>
    </message>
    <message>
        <source>{file}: this is a web page with the name of a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation>{file}: to strona internetowa nazwana jak arkusz. Otwórz ją w Excelu i zapisz jako .xlsx.</translation>
    </message>
    <message>
        <source>{file}: this is not a spreadsheet, or it is damaged. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file}: to nie arkusz albo jest uszkodzony. Otwórz go w Excelu lub LibreOffice i zapisz jako .xlsx.</translation>
    </message>
    <message>
        <source>{file}: unpacked, this file would take {megabytes} MB; it looks made to harm. It was not opened.</source>
        <translation>{file}: po rozpakowaniu plik zająłby {megabytes} MB; wygląda na szkodliwy. Nie otwarto go.</translation>
    </message>
    <message>
        <source>{file}: {field} is not a field that can be read. The fields are: {fields}.</source>
        <translation>{file}: {field} to nie pole, które można odczytać. Pola to: {fields}.</translation>
    </message>
    <message>
        <source>“{value}” goes on for {letters} letters; {most} are enough to say what it is. Shorten it, and put the rest into the notes.</source>
        <translation>„{value}” jest za długie (znaków: {letters}, wystarczy {most}). Skróć to, a resztę przenieś do uwag.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so the expiry is taken as unknown. Look at the goods.</source>
        <translation>„{value}” to nie data, więc datę ważności przyjęto jako nieznaną. Obejrzyj towar.</translation>
    </message>
    <message>
        <source>“{value}” is not a number; the need was taken without one.</source>
        <translation>„{value}” to nie liczba; potrzebę wczytano bez ilości.</translation>
    </message>
    <message>
        <source>“{value}” is not a size, so the size is taken as unknown.</source>
        <translation>„{value}” to nie wymiary, więc przyjęto je jako nieznane.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight, so the weight is taken as unknown.</source>
        <translation>„{value}” to nie waga, więc wagę przyjęto jako nieznaną.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of money, so the value is taken as unknown.</source>
        <translation>„{value}” to nie kwota, więc wartość przyjęto jako nieznaną.</translation>
    </message>
    <message>
        <source>“{value}” looks like a formula. It was kept as text and will never be run.</source>
        <translation>„{value}” wygląda jak formuła. Zachowano ją jako tekst i nigdy nie zostanie wykonana.</translation>
    </message>
    <message>
        <source>“{value}” was not understood as a date. Write it like 2026-03-31.</source>
        <translation>Nie zrozumiano daty „{value}”. Zapisz ją tak: 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Acknowledgement of a gift in kind</source>
        <translation>Potwierdzenie darowizny rzeczowej</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Darczyńca</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Imię, nazwisko i funkcja</translation>
    </message>
    <message>
        <source>No goods or services were given in return.</source>
        <translation>W zamian nie przekazano żadnych towarów ani usług.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Brak pozycji.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Kod pokwitowania</translation>
    </message>
    <message>
        <source>Receipt for your gift</source>
        <translation>Pokwitowanie daru</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Thank you. On {day} {organisation} received from you the goods listed below.</source>
        <translation>Dziękujemy. {organisation} potwierdza, że dnia {day} r. otrzymaliśmy od Państwa rzeczy wymienione poniżej.</translation>
    </message>
    <message>
        <source>Thank you: what you gave goes to people in Ukraine.</source>
        <translation>Dziękujemy: te dary trafią do ludzi w Ukrainie.</translation>
    </message>
    <message>
        <source>This letter names no value: the donor sets it. Please keep the letter for your records.</source>
        <translation>To pismo nie podaje wartości: określa ją darczyńca. Prosimy zachować pismo w swojej dokumentacji.</translation>
    </message>
    <message>
        <source>This receipt names no value and no giver.</source>
        <translation>To pokwitowanie nie podaje wartości ani darczyńcy.</translation>
    </message>
    <message>
        <source>To learn where your gift is, come and tell us the code. We need no name.</source>
        <translation>Aby dowiedzieć się, gdzie są dary, wystarczy przyjść i podać nam kod. Nazwisko nie jest potrzebne.</translation>
    </message>
    <message>
        <source>To learn where your gift is, tell us the code, here or at {contact}. We need no name.</source>
        <translation>Aby dowiedzieć się, gdzie są dary, wystarczy podać nam kod, tutaj lub przez {contact}. Nazwisko nie jest potrzebne.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Co podarowano</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n box(es) missing</source>
        <translation>
            <numerusform>Brakuje %n kartonu</numerusform>
            <numerusform>Brakuje %n kartonów</numerusform>
            <numerusform>Brakuje %n kartonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>brakuje %n</numerusform>
            <numerusform>brakuje %n</numerusform>
            <numerusform>brakuje %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>jeszcze %n do odbioru</numerusform>
            <numerusform>jeszcze %n do odbioru</numerusform>
            <numerusform>jeszcze %n do odbioru</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan ticks the box off and is saved at once.</source>
        <translation>Skan odhacza karton i jest od razu zapisany.</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Dotarło wszystko</translation>
    </message>
    <message>
        <source>All that were sent</source>
        <translation>Wszystkie wysłane</translation>
    </message>
    <message>
        <source>Any box of a shipment finds it. Enter opens the one that is marked.</source>
        <translation>Wysyłkę znajdzie każdy jej karton. Enter otwiera zaznaczoną.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Dotarło</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Coming here</source>
        <translation>Do nas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Declare missing</source>
        <translation>Zgłoś brak</translation>
    </message>
    <message numerus="yes">
        <source>Did all %n box(es) arrive?</source>
        <translation>
            <numerusform>Czy dotarł %n karton?</numerusform>
            <numerusform>Czy dotarły wszystkie %n kartony?</numerusform>
            <numerusform>Czy dotarło wszystkie %n kartonów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Every box of {number} came. The shipment is closed.</source>
        <translation>Wszystkie kartony {number} dotarły. Wysyłka jest zamknięta.</translation>
    </message>
    <message>
        <source>Everything came.</source>
        <translation>Wszystko dotarło.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Skąd → dokąd</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>It is in the yard</source>
        <translation>Jest na placu</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Ostatnie skany</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Missing and turned up</source>
        <translation>Brakujące i odnalezione</translation>
    </message>
    <message>
        <source>No shipment on the way has box {number} on its list.</source>
        <translation>Żadna wysyłka w drodze nie ma na liście kartonu {number}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Nothing is on its way. A shipment stands here from the moment it is sent off.</source>
        <translation>Nic nie jest w drodze. Wysyłka pojawia się tu od chwili wysłania.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Scan a box that came, or type the number of a shipment</source>
        <translation>Zeskanuj karton, który dotarł, lub wpisz numer wysyłki</translation>
    </message>
    <message>
        <source>Scan each box as it comes off the truck</source>
        <translation>Skanuj kartony przy wyładunku</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Shipment and papers</source>
        <translation>Wysyłka i dokumenty</translation>
    </message>
    <message>
        <source>Shipments on the way</source>
        <translation>Wysyłki w drodze</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Z brakami</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>They stand at {site} from now on, and the shipment is closed.</source>
        <translation>Od teraz ich miejsce to {site}, a wysyłka jest zamknięta.</translation>
    </message>
    <message>
        <source>This shipment has no boxes.</source>
        <translation>Ta wysyłka nie ma kartonów.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Rozpakuj</translation>
    </message>
    <message>
        <source>{came} of {of}</source>
        <translation>{came} z {of}</translation>
    </message>
    <message>
        <source>{numbers}: what is known? It can still turn up later.</source>
        <translation>{numbers}: co wiadomo? Mogą się jeszcze odnaleźć.</translation>
    </message>
    <message>
        <source>{number} came.</source>
        <translation>{number} dotarł.</translation>
    </message>
    <message>
        <source>{number} is closed, with something missing.</source>
        <translation>{number} zamknięto, z brakami.</translation>
    </message>
    <message>
        <source>{number} is not on this shipment. Put it aside.</source>
        <translation>{number} nie należy do tej wysyłki. Odłóż go na bok.</translation>
    </message>
    <message>
        <source>{number} missing, {when}</source>
        <translation>{number} – brakuje, {when}</translation>
    </message>
    <message>
        <source>{number} stands on {other}: tick that off, and it came too.</source>
        <translation>{number} stoi na {other}: odhacz {other}, a ten też będzie odebrany.</translation>
    </message>
    <message>
        <source>{number} turned up, {when}</source>
        <translation>{number} – odnaleziony, {when}</translation>
    </message>
    <message>
        <source>{number} was missing and turned up.</source>
        <translation>{number} brakowało, ale się odnalazł.</translation>
    </message>
    <message>
        <source>{number} was ticked off before.</source>
        <translation>{number} odhaczono już wcześniej.</translation>
    </message>
    <message>
        <source>“{number}” is not a box number. One looks like BOS1-B00412-7.</source>
        <translation>„{number}” to nie numer kartonu. Wygląda on tak: BOS1-B00412-7.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A box is not on shipment {number}, or was ticked off before.</source>
        <translation>Karton nie należy do wysyłki {number} albo odhaczono go już wcześniej.</translation>
    </message>
    <message>
        <source>A box is not on shipment {number}.</source>
        <translation>Karton nie należy do wysyłki {number}.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>Opakowanie musi coś zawierać.</translation>
    </message>
    <message>
        <source>A person is remembered only for a reason: a receipt in their name, or to hear where the gift went.</source>
        <translation>Osobę zapamiętujemy tylko z powodu: pokwitowanie imienne albo wieści o tym, dokąd trafił dar.</translation>
    </message>
    <message>
        <source>A rate is between two different currencies.</source>
        <translation>Kurs dotyczy dwóch różnych walut.</translation>
    </message>
    <message>
        <source>A receipt is for a donation; {number} is not the number of one.</source>
        <translation>Pokwitowanie wystawia się na darowiznę; {number} to nie numer darowizny.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows. Choose fewer days, or write a .csv file.</source>
        <translation>Arkusz mieści najwyżej tyle wierszy: {most}. Wybierz mniej dni albo zapisz plik .csv.</translation>
    </message>
    <message>
        <source>A shipment goes from one site to another one.</source>
        <translation>Wysyłka jedzie z jednego punktu do innego.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero or that large.</source>
        <translation>Waga nie może być ujemna ani tak duża.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero, like {value}.</source>
        <translation>Waga nie może być ujemna, jak {value}.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>Inny program zapisuje właśnie do {file}. Niczego nie zmieniono; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Barcode {value} stands on {name}. Take it off there first.</source>
        <translation>Kod kreskowy {value} ma już {name}. Najpierw usuń go tam.</translation>
    </message>
    <message>
        <source>Box {box} on shipment {number} is not sealed. Seal it or take it off.</source>
        <translation>Karton {box} w wysyłce {number} nie jest zaklejony. Zaklej go albo usuń z wysyłki.</translation>
    </message>
    <message>
        <source>Box {inner} in {number} is still open. Seal it before you seal {number}.</source>
        <translation>Karton {inner} w {number} jest jeszcze otwarty. Zaklej go, zanim zakleisz {number}.</translation>
    </message>
    <message>
        <source>Box {marks} has no weight; totals will say so.</source>
        <translation>Karton {marks} nie ma wagi; sumy to pokażą.</translation>
    </message>
    <message>
        <source>Box {number} cannot stand in itself.</source>
        <translation>Karton {number} nie może stać sam w sobie.</translation>
    </message>
    <message>
        <source>Box {number} has left and is not at a site.</source>
        <translation>Karton {number} wyjechał i nie ma go w żadnym punkcie.</translation>
    </message>
    <message>
        <source>Box {number} is empty. Put something in before you seal it.</source>
        <translation>Karton {number} jest pusty. Włóż coś, zanim go zakleisz.</translation>
    </message>
    <message>
        <source>Box {number} is in {outer}, which is sealed. Open {outer} first.</source>
        <translation>Karton {number} jest w zaklejonym {outer}. Najpierw otwórz {outer}.</translation>
    </message>
    <message>
        <source>Box {number} is not empty. Unpack it first.</source>
        <translation>Karton {number} nie jest pusty. Najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>Box {number} is on shipment {shipment}.</source>
        <translation>Karton {number} jest w wysyłce {shipment}.</translation>
    </message>
    <message>
        <source>Box {number} is on this shipment already.</source>
        <translation>Karton {number} jest już w tej wysyłce.</translation>
    </message>
    <message>
        <source>Box {number} is sealed. Open it first.</source>
        <translation>Karton {number} jest zaklejony. Najpierw go otwórz.</translation>
    </message>
    <message>
        <source>Box {number} is still open. Seal it first.</source>
        <translation>Karton {number} jest jeszcze otwarty. Najpierw go zaklej.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be sealed.</source>
        <translation>Karton {number} jest {state} i nie można go zakleić.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be unpacked.</source>
        <translation>Karton {number} jest {state} i nie można go rozpakować.</translation>
    </message>
    <message>
        <source>Box {number} is {state}, so there is no seal to open.</source>
        <translation>Karton {number} jest {state}, więc nie ma czego otwierać.</translation>
    </message>
    <message>
        <source>Box {number} is {state}. Only an open, empty box can be given up.</source>
        <translation>Karton {number} jest {state}. Wycofać można tylko otwarty, pusty karton.</translation>
    </message>
    <message>
        <source>Box {number} stands somewhere else.</source>
        <translation>Karton {number} stoi gdzie indziej.</translation>
    </message>
    <message>
        <source>Box {number} was given up and is no longer used.</source>
        <translation>Karton {number} wycofano i nie jest już używany.</translation>
    </message>
    <message>
        <source>Box {number} was unpacked and is no longer used.</source>
        <translation>Karton {number} rozpakowano i nie jest już używany.</translation>
    </message>
    <message>
        <source>Boxes on {number} that must not be sent: {boxes}. The first is {box}. {why} Take it off, or the goods out of it.</source>
        <translation>Kartony w {number}, których nie wolno wysłać: {boxes}. Pierwszy to {box}. {why} Usuń go z wysyłki albo wyjmij z niego te rzeczy.</translation>
    </message>
    <message>
        <source>Boxes on {number} that need a coordinator&apos;s reason: {boxes}. The first is {box}. {why}</source>
        <translation>Kartony w {number}, które wymagają uzasadnienia koordynatora: {boxes}. Pierwszy to {box}. {why}</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Wybierz kategorię.</translation>
    </message>
    <message>
        <source>Give a name or a contact, or leave the donor anonymous.</source>
        <translation>Podaj nazwę lub kontakt albo pozostaw darczyńcę anonimowym.</translation>
    </message>
    <message>
        <source>It cannot arrive before it leaves.</source>
        <translation>Przyjazd nie może być przed wyjazdem.</translation>
    </message>
    <message>
        <source>It was best before {expiry}. Enter logs it all the same.</source>
        <translation>Ważność minęła {expiry}. Enter mimo to zapisze.</translation>
    </message>
    <message>
        <source>No package of this line of {number} was opened yet.</source>
        <translation>Żadnego opakowania z tej pozycji w {number} jeszcze nie otwarto.</translation>
    </message>
    <message>
        <source>No rule holds this; there is nothing to decide.</source>
        <translation>Żadna reguła tego nie wstrzymuje; nie ma o czym decydować.</translation>
    </message>
    <message>
        <source>No rule knows the flag {value}.</source>
        <translation>Żadna reguła nie zna oznaczenia {value}.</translation>
    </message>
    <message>
        <source>None of the boxes can go. {number}: {reason}</source>
        <translation>Żaden z kartonów nie może jechać. {number}: {reason}</translation>
    </message>
    <message>
        <source>None of the {rows} rows of {file} can be taken in. First reason, row {row}: {reason}</source>
        <translation>Z pliku {file} nie można wczytać żadnego wiersza (wiersze: {rows}). Pierwsza przyczyna, wiersz {row}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is asked for yet, so there is no list to confirm.</source>
        <translation>Nikt jeszcze o nic nie prosi, więc nie ma listy do potwierdzenia.</translation>
    </message>
    <message>
        <source>One of it weighs more than nothing and less than that.</source>
        <translation>Jednostka musi ważyć więcej niż zero i mniej, niż wpisano.</translation>
    </message>
    <message>
        <source>Only {have} are there, not {wanted}.</source>
        <translation>Jest tylko {have}, a nie {wanted}.</translation>
    </message>
    <message>
        <source>Only {left} packages of {number} are left.</source>
        <translation>Z {number} zostało tylko opakowań: {left}.</translation>
    </message>
    <message>
        <source>Other boxes stand in {number}. Take them out first.</source>
        <translation>W {number} stoją inne kartony. Najpierw je wyjmij.</translation>
    </message>
    <message>
        <source>Packages are counted whole, not {value}.</source>
        <translation>Opakowania liczy się w całości, a nie {value}.</translation>
    </message>
    <message>
        <source>Say first which site this is.</source>
        <translation>Najpierw podaj, który to punkt.</translation>
    </message>
    <message>
        <source>Say the currency of the value.</source>
        <translation>Podaj walutę wartości.</translation>
    </message>
    <message>
        <source>Say what else people call it.</source>
        <translation>Podaj, jak jeszcze się to nazywa.</translation>
    </message>
    <message>
        <source>Say what is needed: an item, a whole category, or words of your own.</source>
        <translation>Podaj, czego potrzeba: towar, cała kategoria lub własne słowa.</translation>
    </message>
    <message>
        <source>Say what it is: an item, or a few words.</source>
        <translation>Podaj, co to jest: towar lub kilka słów.</translation>
    </message>
    <message>
        <source>Say what kind of goods it is.</source>
        <translation>Podaj, jaki to rodzaj towarów.</translation>
    </message>
    <message>
        <source>Say what was in the packages of {number}.</source>
        <translation>Podaj, co było w opakowaniach z {number}.</translation>
    </message>
    <message>
        <source>Say where the rule comes from: a law, a letter, a person.</source>
        <translation>Podaj, skąd ta reguła: przepis, pismo, osoba.</translation>
    </message>
    <message>
        <source>Say which boxes of shipment {number} came, or which are missing.</source>
        <translation>Podaj, które kartony wysyłki {number} dotarły lub których brakuje.</translation>
    </message>
    <message>
        <source>Say who gives this rate, as in NBP 64/A.</source>
        <translation>Podaj źródło kursu, na przykład NBP 64/A.</translation>
    </message>
    <message>
        <source>Say why box {number} is opened again.</source>
        <translation>Podaj, dlaczego karton {number} jest ponownie otwierany.</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Podaj, dlaczego może jechać dalej.</translation>
    </message>
    <message>
        <source>Shipment {number} has no boxes yet.</source>
        <translation>Wysyłka {number} nie ma jeszcze kartonów.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and can no longer be cancelled.</source>
        <translation>Wysyłka {number} ma stan „{state}” i nie można jej już anulować.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be closed.</source>
        <translation>Wysyłka {number} ma stan „{state}” i nie można jej zamknąć.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be made ready.</source>
        <translation>Wysyłka {number} ma stan „{state}” i nie można jej zatwierdzić.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot come back.</source>
        <translation>Wysyłka {number} ma stan „{state}” i nie może wrócić.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}, so nothing can be received from it.</source>
        <translation>Wysyłka {number} ma stan „{state}”, więc nie można niczego z niej odebrać.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Go back to packing before you change it.</source>
        <translation>Wysyłka {number} ma stan „{state}”. Zanim ją zmienisz, wróć do pakowania.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Make it ready first.</source>
        <translation>Wysyłka {number} ma stan „{state}”. Najpierw ją zatwierdź.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on its way.</source>
        <translation>Wysyłka {number} ma stan „{state}”; nie jest w drodze.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on the road.</source>
        <translation>Wysyłka {number} ma stan „{state}”; nie jest w drodze.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it takes no more boxes.</source>
        <translation>Wysyłka {number} ma stan „{state}”; nie można już dodać kartonów.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; there is nothing to go back to.</source>
        <translation>Wysyłka {number} ma stan „{state}”; nie ma do czego wracać.</translation>
    </message>
    <message>
        <source>“{value}” is the item of row {other} too. Keep one of the two rows.</source>
        <translation>„{value}” to także towar z wiersza {other}. Zostaw jeden z tych wierszy.</translation>
    </message>
    <message>
        <source>“{value}” is {code} {name} here; it keeps that code.</source>
        <translation>„{value}” to tutaj {code} {name}; ten kod pozostaje.</translation>
    </message>
    <message>
        <source>“{value}” says nothing about danger. Take yes, no or check.</source>
        <translation>„{value}” nie mówi, czy to towar niebezpieczny. Wpisz yes, no lub check.</translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters.</source>
        <translation>Za długie: limit znaków to {most}.</translation>
    </message>
    <message>
        <source>That was undone before ({subject}).</source>
        <translation>To już wcześniej cofnięto ({subject}).</translation>
    </message>
    <message>
        <source>The copy of {file} did not pass its check and was not kept. Your data is as it was; run aidtracker check.</source>
        <translation>Kopia {file} nie przeszła kontroli i jej nie zachowano. Twoje dane są nienaruszone; uruchom aidtracker check.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. Make room and try again.</source>
        <translation>Dysk jest pełny, więc nie zapisano {file}. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The item needs a name, in one language at least.</source>
        <translation>Towar musi mieć nazwę w co najmniej jednym języku.</translation>
    </message>
    <message>
        <source>The limit must be between {least} and {most}.</source>
        <translation>Limit musi być między {least} a {most}.</translation>
    </message>
    <message>
        <source>The practice data {file} cannot be put away. Close other windows of AidTracker.</source>
        <translation>Nie można usunąć danych ćwiczebnych {file}. Zamknij inne okna AidTracker.</translation>
    </message>
    <message>
        <source>The value cannot be below zero or that large.</source>
        <translation>Wartość nie może być ujemna ani tak duża.</translation>
    </message>
    <message>
        <source>The whole list is of {day} already.</source>
        <translation>Cała lista jest już z dnia {day}.</translation>
    </message>
    <message>
        <source>There is a newer word on this, of {day}. Write that day or a later one.</source>
        <translation>Jest o tym nowsza wiadomość, z dnia {day}. Wpisz ten dzień lub późniejszy.</translation>
    </message>
    <message>
        <source>There is no category “{value}”. Choose one of the list.</source>
        <translation>Nie ma kategorii „{value}”. Wybierz jedną z listy.</translation>
    </message>
    <message>
        <source>There is no date after “{word}”. Write it like 05/2027.</source>
        <translation>Po „{word}” nie ma daty. Zapisz ją tak: 05/2027.</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no checked copy of it. The file is kept as it is.</source>
        <translation>Plik {file} jest uszkodzony i nie ma jego sprawdzonej kopii. Plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as it is; the newest checked copy is {copy}, made {made}. Put it back with: aidtracker restore {copy}</source>
        <translation>Plik {file} jest uszkodzony. Pozostaje bez zmian; najnowsza sprawdzona kopia to {copy}, utworzona {made}. Przywróć ją poleceniem: aidtracker restore {copy}</translation>
    </message>
    <message>
        <source>The disk reported an error at {file}. Nothing was changed.</source>
        <translation>Dysk zgłosił błąd przy {file}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>Pierwszy dzień, {first}, jest po ostatnim, {last}.</translation>
    </message>
    <message>
        <source>The made-up story needs an empty database, and {file} already holds goods. Name another with --db.</source>
        <translation>Zmyślona historia wymaga pustej bazy danych, a w {file} są już towary. Wskaż inną przez --db.</translation>
    </message>
    <message>
        <source>The quantity must be above zero, not {value}.</source>
        <translation>Ilość musi być większa od zera, a nie {value}.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Punkt musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is a site {code} already.</source>
        <translation>Punkt {code} już istnieje.</translation>
    </message>
    <message>
        <source>There is no box {number}.</source>
        <translation>Nie ma kartonu {number}.</translation>
    </message>
    <message>
        <source>There is no export called {what} yet.</source>
        <translation>Nie ma jeszcze eksportu {what}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Nie ma pliku {file}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Nie ma folderu {folder}.</translation>
    </message>
    <message>
        <source>There is no gift with the receipt code {code} here.</source>
        <translation>Nie ma tu daru z kodem pokwitowania {code}.</translation>
    </message>
    <message>
        <source>There is no good copy of {file}.</source>
        <translation>Nie ma dobrej kopii {file}.</translation>
    </message>
    <message>
        <source>There is no item {code} in the catalogue.</source>
        <translation>W katalogu nie ma towaru {code}.</translation>
    </message>
    <message>
        <source>There is no paper called {kind} yet. There are: {known}.</source>
        <translation>Nie ma jeszcze dokumentu {kind}. Są: {known}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Nie ma reguły {rule}.</translation>
    </message>
    <message>
        <source>There is no sealed box at {site} that could go.</source>
        <translation>W punkcie {site} nie ma zaklejonego kartonu, który mógłby jechać.</translation>
    </message>
    <message>
        <source>There is no shipment {number}.</source>
        <translation>Nie ma wysyłki {number}.</translation>
    </message>
    <message>
        <source>There is no site {code}.</source>
        <translation>Nie ma punktu {code}.</translation>
    </message>
    <message>
        <source>There is no unit “{value}”. Choose one of the list.</source>
        <translation>Nie ma jednostki „{value}”. Wybierz jedną z listy.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing with the number {number} here.</source>
        <translation>Nie ma tu niczego o numerze {number}.</translation>
    </message>
    <message>
        <source>There is too little room in {folder} for a copy: {needed_mb} MB are needed.</source>
        <translation>W folderze {folder} jest za mało miejsca na kopię: potrzeba {needed_mb} MB.</translation>
    </message>
    <message>
        <source>These packages of {number} are at two sites. Sort those of one site at a time.</source>
        <translation>Te opakowania z {number} są w dwóch punktach. Przeglądaj je osobno w każdym punkcie.</translation>
    </message>
    <message>
        <source>These packages of {number} were not looked into yet. Sort them instead.</source>
        <translation>Tych opakowań z {number} jeszcze nie przejrzano. Zamiast tego je przejrzyj.</translation>
    </message>
    <message>
        <source>These packages were not looked into yet. Sort them to say what is in them.</source>
        <translation>Tych opakowań jeszcze nie przejrzano. Przejrzyj je, aby podać, co w nich jest.</translation>
    </message>
    <message>
        <source>This box is not missing from shipment {number}.</source>
        <translation>Tego kartonu nie brakuje w wysyłce {number}.</translation>
    </message>
    <message>
        <source>This box is not there any more.</source>
        <translation>Tego kartonu już nie ma.</translation>
    </message>
    <message>
        <source>This cannot be undone, because later came: {operation}.</source>
        <translation>Tego nie można cofnąć, bo później nastąpiło: {operation}.</translation>
    </message>
    <message>
        <source>This database was set up before.</source>
        <translation>Tę bazę danych już założono.</translation>
    </message>
    <message>
        <source>This donation is not there any more.</source>
        <translation>Tej darowizny już nie ma.</translation>
    </message>
    <message>
        <source>This donor is not there any more.</source>
        <translation>Tego darczyńcy już nie ma.</translation>
    </message>
    <message>
        <source>This item is not in the catalogue any more.</source>
        <translation>Tego towaru nie ma już w katalogu.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Tej pozycji już nie ma.</translation>
    </message>
    <message>
        <source>This line of {number} has an item already. Correct the line instead.</source>
        <translation>Ta pozycja w {number} ma już towar. Zamiast tego popraw pozycję.</translation>
    </message>
    <message>
        <source>This line of {number} has no packages to be sorted.</source>
        <translation>Ta pozycja w {number} nie ma opakowań do przejrzenia.</translation>
    </message>
    <message>
        <source>This must not be sent, whatever the reason. Take it out.</source>
        <translation>Tego nie wolno wysłać, bez względu na powód. Wyjmij to.</translation>
    </message>
    <message>
        <source>This need was withdrawn already.</source>
        <translation>Tę potrzebę już wycofano.</translation>
    </message>
    <message>
        <source>This rate is not there any more.</source>
        <translation>Tego kursu już nie ma.</translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation>Tej wysyłki już nie ma.</translation>
    </message>
    <message>
        <source>Weight and size of box {number} must be above zero.</source>
        <translation>Waga i wymiary kartonu {number} muszą być większe od zera.</translation>
    </message>
    <message>
        <source>Who donor {reference} is was erased.</source>
        <translation>Dane darczyńcy {reference} wymazano.</translation>
    </message>
    <message>
        <source>{code} is called “{name}” already. Say what is different about this one.</source>
        <translation>{code} nazywa się już „{name}”. Podaj, czym ten się różni.</translation>
    </message>
    <message>
        <source>{code} is the code of {name}. Take another one, or none: then it is the next free one.</source>
        <translation>{code} to kod, który ma {name}. Wpisz inny albo żaden: wtedy będzie to następny wolny.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} jeszcze nie nastąpił. Wpisz dzień dzisiejszy lub wcześniejszy.</translation>
    </message>
    <message>
        <source>{expiry} is more than 30 years away. Is the year right?</source>
        <translation>{expiry} to ponad 30 lat naprzód. Czy rok się zgadza?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check the folder and your rights.</source>
        <translation>Nie można otworzyć {file}. Sprawdź folder i swoje uprawnienia.</translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check your rights to the file and its folder.</source>
        <translation>Nie można zapisywać do {file}. Sprawdź swoje uprawnienia do pliku i jego folderu.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is it open in another program, or the folder closed to you?</source>
        <translation>Nie można zapisać {file}. Czy plik jest otwarty w innym programie albo nie masz dostępu do folderu?</translation>
    </message>
    <message>
        <source>{file} has headers but no rows with goods below them.</source>
        <translation>Plik {file} ma nagłówki, ale pod nimi nie ma wierszy z towarami.</translation>
    </message>
    <message>
        <source>{file} is AidTracker&apos;s own list of movements: it says what was done with goods that are in already, and would count them a second time.</source>
        <translation>{file} to lista ruchów z AidTracker: mówi, co zrobiono z towarami, które już wczytano, i policzyłaby je drugi raz.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of an AidTracker database.</source>
        <translation>Plik {file} nie jest dobrą kopią bazy danych AidTracker.</translation>
    </message>
    <message>
        <source>{file} is not an AidTracker database. It was not touched.</source>
        <translation>Plik {file} nie jest bazą danych AidTracker. Nie zmieniono go.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close AidTracker everywhere and try again.</source>
        <translation>Plik {file} jest otwarty w innym programie. Zamknij AidTracker wszędzie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{file} is the database itself, not a copy of it.</source>
        <translation>Plik {file} to sama baza danych, a nie jej kopia.</translation>
    </message>
    <message>
        <source>{file} is the file itself. Give the marked copy another name.</source>
        <translation>Plik {file} to sam oryginał. Nadaj zaznaczonej kopii inną nazwę.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>Plik {file} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>Nazwa {file} musi kończyć się na .xlsx lub .csv.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx: colours need it.</source>
        <translation>Nazwa {file} musi kończyć się na .xlsx: wymagają tego kolory.</translation>
    </message>
    <message>
        <source>{file} was made by a newer AidTracker. Please update the program; the file was not touched.</source>
        <translation>Plik {file} utworzyła nowsza wersja AidTracker. Zaktualizuj program; pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>{lines} lines were pasted. One line logs one thing: keep one, or import the list.</source>
        <translation>Liczba wklejonych wierszy: {lines}. Jeden wiersz to jedna rzecz: zostaw jeden albo wczytaj listę.</translation>
    </message>
    <message>
        <source>{name} cannot take its own place.</source>
        <translation>{name} nie może zastąpić samego siebie.</translation>
    </message>
    <message>
        <source>{name} is retired itself. Choose one that is in use.</source>
        <translation>{name} też jest wśród wycofanych. Wybierz towar, który jest używany.</translation>
    </message>
    <message>
        <source>{name} is retired. Bring it back first.</source>
        <translation>{name} jest wśród wycofanych. Najpierw przywróć ten towar.</translation>
    </message>
    <message>
        <source>{operation}: this cannot be undone. Names of donors are kept in one place only, so a former one is gone.</source>
        <translation>{operation}: tego nie można cofnąć. Nazwiska darczyńców są tylko w jednym miejscu, więc poprzedniego już nie ma.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box} on shipment {shipment}. Take it off and open it first.</source>
        <translation>{quantity} z tej pozycji jest w kartonie {box} w wysyłce {shipment}. Najpierw usuń karton z wysyłki i otwórz go.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is missing. It must turn up first.</source>
        <translation>{quantity} z tej pozycji jest w brakującym kartonie {box}. Najpierw musi się odnaleźć.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is sealed. Open that box first.</source>
        <translation>{quantity} z tej pozycji jest w zaklejonym kartonie {box}. Najpierw otwórz ten karton.</translation>
    </message>
    <message>
        <source>{quantity} of this line are no longer here: they were given out, disposed of or lost.</source>
        <translation>{quantity} z tej pozycji już tu nie ma: wydano, zutylizowano lub zgubiono.</translation>
    </message>
    <message>
        <source>{quantity} of this line are on the road, in box {box} of shipment {shipment}. What is really in it is settled when it is received.</source>
        <translation>{quantity} z tej pozycji jest w drodze, w kartonie {box} wysyłki {shipment}. Co w nim naprawdę jest, ustali się przy odbiorze.</translation>
    </message>
    <message>
        <source>{url} is not a file. Only database files work so far.</source>
        <translation>{url} to nie plik. Na razie działają tylko pliki baz danych.</translation>
    </message>
    <message>
        <source>{value} cannot be a receipt code: a letter or digit in it is wrong. Look at the receipt again.</source>
        <translation>{value} nie może być kodem pokwitowania: jest w nim błędna litera lub cyfra. Sprawdź na pokwitowaniu.</translation>
    </message>
    <message>
        <source>{value} has more than three decimals.</source>
        <translation>{value} ma więcej niż trzy miejsca po przecinku.</translation>
    </message>
    <message>
        <source>{value} is a number for dangerous goods. Say that it is dangerous, or take the number out.</source>
        <translation>{value} to numer towaru niebezpiecznego. Zaznacz, że jest niebezpieczny, albo usuń numer.</translation>
    </message>
    <message>
        <source>{value} is an unusual HS code: chapter {chapter} ends with {last}. Look at it again.</source>
        <translation>{value} to nietypowy kod HS: dział {chapter} kończy się na {last}. Sprawdź go jeszcze raz.</translation>
    </message>
    <message>
        <source>{value} is more than anybody gives. Is it a slip?</source>
        <translation>{value} to więcej, niż ktokolwiek daje. Czy to pomyłka?</translation>
    </message>
    <message>
        <source>{value} is not a receipt code, like 7K3M-9QWD.</source>
        <translation>{value} to nie kod pokwitowania, taki jak 7K3M-9QWD.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} jeszcze nie nastąpił.</translation>
    </message>
    <message>
        <source>{value} is still to come; nobody knows its rate.</source>
        <translation>{value} jeszcze nie nastąpił; nikt nie zna kursu z tego dnia.</translation>
    </message>
    <message>
        <source>{value} kg is more than anything weighs here.</source>
        <translation>{value} kg to więcej, niż cokolwiek tu waży.</translation>
    </message>
    <message>
        <source>{value}: the HS list has no chapter {chapter}. Look at the first two digits again.</source>
        <translation>{value}: na liście HS nie ma działu {chapter}. Sprawdź dwie pierwsze cyfry.</translation>
    </message>
    <message>
        <source>{value}: the last digit does not fit. Look at the number again.</source>
        <translation>{value}: ostatnia cyfra się nie zgadza. Sprawdź numer jeszcze raz.</translation>
    </message>
    <message>
        <source>{what} is of one day, the last; leave the first day out.</source>
        <translation>{what}: stan jednego dnia, ostatniego; pomiń pierwszy dzień.</translation>
    </message>
    <message>
        <source>{what} shows what is there now; leave the days out.</source>
        <translation>{what}: pokazuje stan na teraz; pomiń dni.</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code. Take 2 to 6 Latin letters or digits, beginning with a letter.</source>
        <translation>„{code}” nie może być kodem. Użyj od 2 do 6 liter łacińskich lub cyfr, zaczynając od litery.</translation>
    </message>
    <message>
        <source>“{first}” was taken; “{value}” says the same again and stays in the words.</source>
        <translation>Przyjęto „{first}”; „{value}” mówi to samo i pozostaje w opisie.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it like 31.05.2027, or choose one.</source>
        <translation>„{value}” może znaczyć {first} lub {second}. Zapisz to tak: 31.05.2027, albo wybierz jedno.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it without a comma, point or blank.</source>
        <translation>„{value}” może znaczyć {first} lub {second}. Zapisz to bez przecinka, kropki i odstępu.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Take up to 24 Latin letters, digits, dots and hyphens.</source>
        <translation>„{value}” nie może być kodem. Użyj do 24 liter łacińskich, cyfr, kropek i łączników.</translation>
    </message>
    <message>
        <source>“{value}” has no year. Write it like 31.05.2027.</source>
        <translation>„{value}” nie ma roku. Zapisz to tak: 31.05.2027.</translation>
    </message>
    <message>
        <source>“{value}” is no HS code: it has six digits, as in 1006.30, without those of one country.</source>
        <translation>„{value}” to nie kod HS: ma on sześć cyfr, jak 1006.30, bez cyfr krajowych.</translation>
    </message>
    <message>
        <source>“{value}” is no UN number: it is UN and four digits, as in UN3480.</source>
        <translation>„{value}” to nie numer UN: to UN i cztery cyfry, jak UN3480.</translation>
    </message>
    <message>
        <source>“{value}” is no barcode of goods: a digit is wrong, or it is a shop&apos;s own. Scan it again.</source>
        <translation>„{value}” to nie kod kreskowy towaru: jest błędna cyfra albo to wewnętrzny kod sklepu. Zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>“{value}” is no currency. Take its three letters, as in USD.</source>
        <translation>„{value}” to nie waluta. Wpisz jej trzy litery, jak USD.</translation>
    </message>
    <message>
        <source>“{value}” is no rate. Write how much one unit was worth.</source>
        <translation>„{value}” to nie kurs. Wpisz, ile była warta jedna jednostka.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 17.3.2027.</source>
        <translation>„{value}” to nie data. Zapisz ją tak: 17.3.2027.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of ours. They look like BOS1-B00412-7.</source>
        <translation>„{value}” to nie nasz numer. Nasze wyglądają tak: BOS1-B00412-7.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>„{value}” to nie liczba.</translation>
    </message>
    <message>
        <source>“{value}” is not in the catalogue. It came in as text, to be sorted out.</source>
        <translation>Nie ma „{value}” w katalogu. Wczytano jako tekst, do wyjaśnienia.</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Aerosols, sanitiser by air</source>
        <translation>Aerozole, dezynfekcja: samolotem</translation>
    </message>
    <message>
        <source>Aerosols, sanitiser by road or sea</source>
        <translation>Aerozole, dezynfekcja: drogą, morzem</translation>
    </message>
    <message>
        <source>Alcohol, tobacco</source>
        <translation>Alkohol, tytoń</translation>
    </message>
    <message>
        <source>Armour, night vision, drones</source>
        <translation>Kamizelki, noktowizory, drony</translation>
    </message>
    <message>
        <source>Box: food with chemicals</source>
        <translation>Karton: żywność z chemią</translation>
    </message>
    <message>
        <source>Box: goods of different kinds</source>
        <translation>Karton: różne rodzaje towarów</translation>
    </message>
    <message>
        <source>Box: heavy</source>
        <translation>Karton: ciężki</translation>
    </message>
    <message>
        <source>Box: medicine with anything else</source>
        <translation>Karton: leki z czymś innym</translation>
    </message>
    <message>
        <source>Box: too heavy</source>
        <translation>Karton: za ciężki</translation>
    </message>
    <message>
        <source>Clothes: condition not noted</source>
        <translation>Odzież: nie podano stanu</translation>
    </message>
    <message>
        <source>Damaged lithium batteries</source>
        <translation>Uszkodzone baterie litowe</translation>
    </message>
    <message>
        <source>Devices with a lithium battery</source>
        <translation>Urządzenia z baterią litową</translation>
    </message>
    <message>
        <source>Engines that hold fuel</source>
        <translation>Silniki z paliwem</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it</source>
        <translation>Żywność z mięsem, mlekiem lub jajkiem</translation>
    </message>
    <message>
        <source>Food: date soon</source>
        <translation>Żywność: bliski termin</translation>
    </message>
    <message>
        <source>Food: past its date</source>
        <translation>Żywność: po terminie</translation>
    </message>
    <message>
        <source>Food: short date</source>
        <translation>Żywność: krótki termin</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Paliwo</translation>
    </message>
    <message>
        <source>Gas cartridges, matches</source>
        <translation>Kartusze z gazem, zapałki</translation>
    </message>
    <message>
        <source>Infant formula, bottles, teats</source>
        <translation>Mleko modyfikowane, butelki, smoczki</translation>
    </message>
    <message>
        <source>Meat, fish, milk, pet food</source>
        <translation>Mięso, ryby, mleko, karma</translation>
    </message>
    <message>
        <source>Medicine from a private person</source>
        <translation>Leki od osoby prywatnej</translation>
    </message>
    <message>
        <source>Medicine: batch or date missing</source>
        <translation>Leki: brak serii lub daty</translation>
    </message>
    <message>
        <source>Medicine: opened, used, returned</source>
        <translation>Leki: otwarte, napoczęte, zwrócone</translation>
    </message>
    <message>
        <source>Medicine: past its date</source>
        <translation>Leki: po terminie</translation>
    </message>
    <message>
        <source>Medicine: short date</source>
        <translation>Leki: krótki termin</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by air</source>
        <translation>Powerbanki, luźne baterie: samolotem</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by road</source>
        <translation>Powerbanki, luźne baterie: drogą</translation>
    </message>
    <message>
        <source>Prescription or cold-chain medicine</source>
        <translation>Leki na receptę lub chłodzone</translation>
    </message>
    <message>
        <source>Radios</source>
        <translation>Radiostacje</translation>
    </message>
    <message>
        <source>Soiled goods</source>
        <translation>Rzeczy zabrudzone</translation>
    </message>
    <message>
        <source>Tea, coffee</source>
        <translation>Herbata, kawa</translation>
    </message>
    <message>
        <source>Underwear, socks not new</source>
        <translation>Bielizna, skarpety: nienowe</translation>
    </message>
    <message>
        <source>Wooden pallet without mark</source>
        <translation>Drewniana paleta bez znaku</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniona</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>A law, a letter, who said so. It is shown beside what the rule says.</source>
        <translation>Przepis, pismo, kto tak powiedział. Widać to obok treści reguły.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Z dnia</translation>
    </message>
    <message>
        <source>At first: {rule}</source>
        <translation>Początkowo: {rule}</translation>
    </message>
    <message>
        <source>Back to the starter rule</source>
        <translation>Przywróć regułę początkową</translation>
    </message>
    <message>
        <source>Do not ask this rule</source>
        <translation>Nie stosuj tej reguły</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Puste: dzisiaj</translation>
    </message>
    <message>
        <source>Hold: only with a coordinator&apos;s reason</source>
        <translation>Wstrzymaj: decyduje koordynator</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Przepuść</translation>
    </message>
    <message>
        <source>Let through by {who}, {day}: {reason}</source>
        <translation>Przepuszczono ({who}, {day}): {reason}</translation>
    </message>
    <message>
        <source>Let through {day}: {reason}</source>
        <translation>Przepuszczono {day}: {reason}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Podaj, dlaczego może jechać dalej.</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Szukaj w regułach</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Stop: it is never sent</source>
        <translation>Zakaz: nigdy nie jest wysyłane</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Nie ma reguł.</translation>
    </message>
    <message>
        <source>Warn: it is said, nothing more</source>
        <translation>Ostrzeż: tylko komunikat, nic więcej</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniona</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>wstrzymaj</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>zakaz</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>ostrzeż</translation>
    </message>
    <message>
        <source>what is stopped, held, or only said</source>
        <translation>co jest zakazane, wstrzymane, a co tylko zgłaszane</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) do not add up. Please send us this list.</source>
        <translation>
            <numerusform>%n wiersz się nie zgadza. Prześlij nam tę listę.</numerusform>
            <numerusform>%n wiersze się nie zgadzają. Prześlij nam tę listę.</numerusform>
            <numerusform>%n wierszy się nie zgadza. Prześlij nam tę listę.</numerusform>
        </translation>
    </message>
    <message>
        <source>2 to 6 Latin letters or digits</source>
        <translation>Od 2 do 6 liter łacińskich lub cyfr</translation>
    </message>
    <message>
        <source>A nickname is enough. It stands beside what you do, stays in this program and is on no paper.</source>
        <translation>Wystarczy pseudonim. Widnieje przy tym, co robisz, zostaje w programie i nie ma go na żadnym dokumencie.</translation>
    </message>
    <message>
        <source>A telephone or an e-mail; stands on papers.</source>
        <translation>Telefon lub e-mail; widnieje na dokumentach.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Dodaj punkt</translation>
    </message>
    <message>
        <source>Adding up everything that was ever written…</source>
        <translation>Przeliczanie wszystkich zapisów…</translation>
    </message>
    <message>
        <source>Address, as it stands on papers</source>
        <translation>Adres, jak na dokumentach</translation>
    </message>
    <message>
        <source>AidTracker data</source>
        <translation>Dane AidTracker</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Wszystkie reguły</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Sprawdź wszystko</translation>
    </message>
    <message>
        <source>Code {code}, station {station}; stands on papers</source>
        <translation>Kod {code}, stanowisko {station}; widnieje na dokumentach</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>EIN, NIP, EORI or EDRPOU; customs ask for it.</source>
        <translation>EIN, NIP, EORI lub EDRPOU; pytają o to celnicy.</translation>
    </message>
    <message>
        <source>Everything adds up: nothing appeared, vanished, or is in two places at once.</source>
        <translation>Wszystko się zgadza: nic nie pojawiło się znikąd, nie zniknęło ani nie jest w dwóch miejscach naraz.</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Wróć do własnych danych</translation>
    </message>
    <message>
        <source>Everything here is made up, and gone when you leave.</source>
        <translation>Wszystko tutaj jest zmyślone i zniknie, gdy wyjdziesz.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Make a copy now…</source>
        <translation>Zrób kopię teraz…</translation>
    </message>
    <message>
        <source>Making a copy and checking it…</source>
        <translation>Tworzenie i sprawdzanie kopii…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nowy punkt</translation>
    </message>
    <message>
        <source>Newest checked copy</source>
        <translation>Najnowsza sprawdzona kopia</translation>
    </message>
    <message>
        <source>None yet. The first is made by itself, soon after the start.</source>
        <translation>Jeszcze brak. Pierwsza powstanie sama, wkrótce po starcie.</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Inne punkty</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Poćwicz</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Krótki kod</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Numery podatkowe</translation>
    </message>
    <message>
        <source>The copy was made and checked: {file}</source>
        <translation>Kopię utworzono i sprawdzono: {file}</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ten punkt</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Try anything with made-up data in a file of its own. It is gone when you leave; your own data stays as it is.</source>
        <translation>Wypróbuj wszystko na zmyślonych danych w osobnym pliku. Zniknie, gdy wyjdziesz; Twoje własne dane pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>What is stopped, held or only said, and where that comes from</source>
        <translation>Co jest zakazane, wstrzymane lub tylko zgłaszane i skąd to wynika</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>You and this window</source>
        <translation>Ty i to okno</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>jeszcze bez adresu</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentStates</name>
    <message>
        <source>arrived</source>
        <translation>na miejscu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowana</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>closed with discrepancies</source>
        <translation>zamknięta z różnicami</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>wysłana</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>zaginiona</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>pakowana</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>gotowa</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>w odbiorze</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zwrócona</translation>
    </message>
</context>
<context>
    <name>Shipments</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n karton</numerusform>
            <numerusform>%n kartony</numerusform>
            <numerusform>%n kartonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot go</source>
        <translation>
            <numerusform>%n karton nie może jechać</numerusform>
            <numerusform>%n kartony nie mogą jechać</numerusform>
            <numerusform>%n kartonów nie może jechać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) did not go on</source>
        <translation>
            <numerusform>Nie dodano %n kartonu</numerusform>
            <numerusform>Nie dodano %n kartonów</numerusform>
            <numerusform>Nie dodano %n kartonów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed, total is a lower bound</source>
        <translation>
            <numerusform>%n karton bez wagi, suma jest zaniżona</numerusform>
            <numerusform>%n kartony bez wagi, suma jest zaniżona</numerusform>
            <numerusform>%n kartonów bez wagi, suma jest zaniżona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) still open</source>
        <translation>
            <numerusform>%n karton jeszcze otwarty</numerusform>
            <numerusform>%n kartony jeszcze otwarte</numerusform>
            <numerusform>%n kartonów jeszcze otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%n bez wymiarów</numerusform>
            <numerusform>%n bez wymiarów</numerusform>
            <numerusform>%n bez wymiarów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
        </translation>
    </message>
    <message>
        <source>A shipment takes sealed boxes to Warsaw. Begin one, then add boxes.</source>
        <translation>Wysyłka wiezie zaklejone kartony do Warszawy. Zacznij ją, potem dodaj kartony.</translation>
    </message>
    <message>
        <source>Add boxes</source>
        <translation>Dodaj kartony</translation>
    </message>
    <message>
        <source>Add sealed boxes</source>
        <translation>Dodaj zaklejone kartony</translation>
    </message>
    <message>
        <source>Address of the consignee complete</source>
        <translation>Adres odbiorcy kompletny</translation>
    </message>
    <message>
        <source>Address of {site}</source>
        <translation>Adres: {site}</translation>
    </message>
    <message>
        <source>Address of {site} lacks: {fields}</source>
        <translation>Adres {site}, brakuje: {fields}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>All %n box(es) sealed</source>
        <translation>
            <numerusform>Zaklejony %n karton</numerusform>
            <numerusform>Zaklejone wszystkie: %n kartony</numerusform>
            <numerusform>Zaklejone wszystkie: %n kartonów</numerusform>
        </translation>
    </message>
    <message>
        <source>All its boxes count as missing. Each of them can still turn up.</source>
        <translation>Wszystkie jej kartony będą uznane za brakujące. Każdy może się jeszcze odnaleźć.</translation>
    </message>
    <message>
        <source>All its boxes stand at {site} again.</source>
        <translation>Wszystkie jej kartony znów będą w: {site}.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Przyjazd</translation>
    </message>
    <message>
        <source>As on the papers: NIP 123…, EORI PL123…</source>
        <translation>Jak na dokumentach: NIP 123…, EORI PL123…</translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation>Wróć do pakowania</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>Zanim wyjedzie</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Pakowane</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>Boxes of the shipment</source>
        <translation>Kartony wysyłki</translation>
    </message>
    <message>
        <source>Boxes that can go</source>
        <translation>Kartony, które mogą jechać</translation>
    </message>
    <message>
        <source>By air</source>
        <translation>Samolotem</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>Koleją</translation>
    </message>
    <message>
        <source>By road</source>
        <translation>Drogą</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>Morzem</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciła</translation>
    </message>
    <message>
        <source>Cancel shipment</source>
        <translation>Anuluj wysyłkę</translation>
    </message>
    <message>
        <source>Cancel {number}?</source>
        <translation>Anulować {number}?</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Uznaj za zaginioną</translation>
    </message>
    <message>
        <source>Did all of {number} come back?</source>
        <translation>Czy {number} wróciła w całości?</translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation>Tworzenie {file}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Every box weighed</source>
        <translation>Wszystkie kartony zważone</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Uzupełnij</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Skąd → dokąd</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Jak jedzie</translation>
    </message>
    <message>
        <source>Is all of {number} lost?</source>
        <translation>Czy {number} zaginęła w całości?</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Wróciła</translation>
    </message>
    <message>
        <source>It has no boxes yet.</source>
        <translation>Nie ma jeszcze kartonów.</translation>
    </message>
    <message>
        <source>Its boxes are free again. Papers printed so far no longer hold.</source>
        <translation>Jej kartony będą znów wolne. Wydrukowane dotąd dokumenty tracą ważność.</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Język dokumentów</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Wyjazd</translation>
    </message>
    <message>
        <source>Let it through, because …</source>
        <translation>Przepuść, ponieważ …</translation>
    </message>
    <message>
        <source>Look at it: {paper}</source>
        <translation>Obejrzyj: {paper}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Zaginęła</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Make shipment</source>
        <translation>Utwórz wysyłkę</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Nowa wysyłka</translation>
    </message>
    <message>
        <source>No box at {site} is sealed and free. Seal one on the packing bench.</source>
        <translation>W punkcie {site} nie ma wolnego zaklejonego kartonu. Zaklej karton na stole do pakowania.</translation>
    </message>
    <message>
        <source>No program here opens PDF files. Save it and take it elsewhere.</source>
        <translation>Żaden program tutaj nie otwiera plików PDF. Zapisz plik i otwórz go gdzie indziej.</translation>
    </message>
    <message>
        <source>No sealed box can go</source>
        <translation>Żaden zaklejony karton nie może jechać</translation>
    </message>
    <message numerus="yes">
        <source>Not in the catalogue, so no rule was asked: goods in %n box(es)</source>
        <translation>
            <numerusform>Poza katalogiem, więc bez sprawdzenia reguł: rzeczy w %n kartonie</numerusform>
            <numerusform>Poza katalogiem, więc bez sprawdzenia reguł: rzeczy w %n kartonach</numerusform>
            <numerusform>Poza katalogiem, więc bez sprawdzenia reguł: rzeczy w %n kartonach</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Not known yet: {fields}</source>
        <translation>Jeszcze nie wiadomo: {fields}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>PL, UA …</source>
        <translation>PL, UA …</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Particulars of {number}</source>
        <translation>Dane {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Zapisz jako PDF: {paper}</translation>
    </message>
    <message>
        <source>Save the packing list</source>
        <translation>Zapisz listę pakową</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Plomba</translation>
    </message>
    <message>
        <source>Sealed boxes stand here once you add them.</source>
        <translation>Tu pojawią się zaklejone kartony, gdy je dodasz.</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Szukaj wysyłki</translation>
    </message>
    <message>
        <source>Send off</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send off {number}?</source>
        <translation>Wysłać {number}?</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Pokaż kartony</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Format kartki</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Z brakami</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Usuń z wysyłki</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Numery podatkowe</translation>
    </message>
    <message>
        <source>The packing list is there as soon as it has boxes.</source>
        <translation>Lista pakowa powstanie, gdy będą kartony.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Pojazd</translation>
    </message>
    <message>
        <source>Vehicle, flight or vessel</source>
        <translation>Pojazd, lot lub statek</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Objętość</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>List przewozowy</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What goes, and how</source>
        <translation>Co i jak jedzie</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>przewoźnik</translation>
    </message>
    <message>
        <source>country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>dzień przyjazdu</translation>
    </message>
    <message>
        <source>day of leaving</source>
        <translation>dzień wyjazdu</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dzień.miesiąc.rok</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>how it travels</source>
        <translation>jak jedzie</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>rewizja {number}</translation>
    </message>
    <message>
        <source>street</source>
        <translation>ulica</translation>
    </message>
    <message>
        <source>town</source>
        <translation>miejscowość</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} and %n pallet(s)</source>
        <translation>
            <numerusform>{boxes} i %n paleta</numerusform>
            <numerusform>{boxes} i %n palety</numerusform>
            <numerusform>{boxes} i %n palet</numerusform>
        </translation>
    </message>
    <message>
        <source>{boxes} to {site}. From then on they count as on the way.</source>
        <translation>{boxes} → {site}. Od tej chwili są liczone jako w drodze.</translation>
    </message>
    <message>
        <source>{count} of {of} sealed boxes chosen</source>
        <translation>Wybrane zaklejone kartony: {count} z {of}</translation>
    </message>
    <message>
        <source>{revision}, superseded</source>
        <translation>{revision}, zastąpiona</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Collection point</source>
        <translation>Punkt zbiórki</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Sorting centre</source>
        <translation>Centrum sortowania</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>%n left out (empty, totals)</source>
        <translation>
            <numerusform>%n pominięty (puste, sumy)</numerusform>
            <numerusform>%n pominięte (puste, sumy)</numerusform>
            <numerusform>%n pominiętych (puste, sumy)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue: kept as text, to be sorted out.</source>
        <translation>
            <numerusform>Poza katalogiem: %n. Zachowano jako tekst, do wyjaśnienia.</numerusform>
            <numerusform>Poza katalogiem: %n. Zachowano jako tekst, do wyjaśnienia.</numerusform>
            <numerusform>Poza katalogiem: %n. Zachowano jako tekst, do wyjaśnienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning</source>
        <translation>
            <numerusform>w tym %n z ostrzeżeniem</numerusform>
            <numerusform>w tym %n z ostrzeżeniem</numerusform>
            <numerusform>w tym %n z ostrzeżeniem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odrzucony</numerusform>
            <numerusform>%n odrzucone</numerusform>
            <numerusform>%n odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are in {file}.</source>
        <translation>
            <numerusform>%n odrzucony wiersz jest w {file}.</numerusform>
            <numerusform>%n odrzucone wiersze są w {file}.</numerusform>
            <numerusform>%n odrzuconych wierszy jest w {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are marked in {file}.</source>
        <translation>
            <numerusform>%n wiersz jest zaznaczony w {file}.</numerusform>
            <numerusform>%n wiersze są zaznaczone w {file}.</numerusform>
            <numerusform>%n wierszy jest zaznaczonych w {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>Wczytano %n wiersz</numerusform>
            <numerusform>Wczytano %n wiersze</numerusform>
            <numerusform>Wczytano %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in</source>
        <translation>
            <numerusform>Do wczytania %n wiersz</numerusform>
            <numerusform>Do wczytania %n wiersze</numerusform>
            <numerusform>Do wczytania %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of needs</source>
        <translation>Lista potrzeb</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Jak rozpoznano</translation>
    </message>
    <message>
        <source>As recognised: {kind}</source>
        <translation>Jak rozpoznano: {kind}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Boxes as they are now</source>
        <translation>Kartony, stan na teraz</translation>
    </message>
    <message>
        <source>Boxes with their contents</source>
        <translation>Kartony z zawartością</translation>
    </message>
    <message>
        <source>CSV (.csv), for other programs</source>
        <translation>CSV (.csv), dla innych programów</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>Katalog towarów</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Checking all rows</source>
        <translation>Sprawdzanie wszystkich wierszy</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Columns as you said them for a file with the same headers before.</source>
        <translation>Kolumny tak, jak je wcześniej wskazano dla pliku z tymi samymi nagłówkami.</translation>
    </message>
    <message>
        <source>Columns, and what they say</source>
        <translation>Kolumny i co znaczą</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Darowizny</translation>
    </message>
    <message>
        <source>Donations, line by line</source>
        <translation>Darowizny, pozycja po pozycji</translation>
    </message>
    <message>
        <source>Excel (.xlsx), for people</source>
        <translation>Excel (.xlsx), do czytania</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Find in the problems…</source>
        <translation>Szukaj w problemach…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Pierwsze wiersze</translation>
    </message>
    <message>
        <source>For the site</source>
        <translation>Dla punktu</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Kod HS</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Wczytaj %n wiersz</numerusform>
            <numerusform>Wczytaj %n wiersze</numerusform>
            <numerusform>Wczytaj %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Wczytaj arkusz</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation>W komórce</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>W arkuszu</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Towary katalogu</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Rodzaj pliku</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Lists of needs</source>
        <translation>Listy potrzeb</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Przeglądanie kolumn</translation>
    </message>
    <message>
        <source>Names with a question mark are not in the catalogue for sure.</source>
        <translation>Nie ma pewności, czy nazwy ze znakiem zapytania są w katalogu.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Wiersz {row}: {reason}</translation>
    </message>
    <message>
        <source>Stock, now or as of a day</source>
        <translation>Zapasy, teraz lub na dany dzień</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>Pierwszy wiersz (%n), jak zostanie zrozumiany</numerusform>
            <numerusform>Pierwsze %n wiersze, jak zostaną zrozumiane</numerusform>
            <numerusform>Pierwszych %n wierszy, jak zostaną zrozumiane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n donation(s), one for each day.</source>
        <translation>
            <numerusform>Powstanie z nich %n darowizna.</numerusform>
            <numerusform>Powstaną z nich %n darowizny, po jednej na każdy dzień.</numerusform>
            <numerusform>Powstanie z nich %n darowizn, po jednej na każdy dzień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n sealed box(es).</source>
        <translation>
            <numerusform>Powstanie z nich %n zaklejony karton.</numerusform>
            <numerusform>Powstaną z nich %n zaklejone kartony.</numerusform>
            <numerusform>Powstanie z nich %n zaklejonych kartonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>What expires, by day</source>
        <translation>Terminy ważności, po kolei</translation>
    </message>
    <message>
        <source>What this name means</source>
        <translation>Co znaczy ta nazwa</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Co przejrzeć</translation>
    </message>
    <message>
        <source>Which problems</source>
        <translation>Które problemy</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Przeglądanie pliku</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Movements of goods</source>
        <translation>Ruchy towarów</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Dalej: kontrola</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Dalej: kolumny</translation>
    </message>
    <message>
        <source>No item is surely called so. Say once what a name means, for all its rows, or leave it.</source>
        <translation>Żaden towar na pewno się tak nie nazywa. Wskaż raz, co znaczy nazwa, dla wszystkich jej wierszy, albo ją zostaw.</translation>
    </message>
    <message>
        <source>No row can be read yet</source>
        <translation>Nie można jeszcze odczytać żadnego wiersza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Problemy ({count})</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Raport publiczny</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Read the sheet as</source>
        <translation>Odczytaj arkusz jako</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Remember it for the next file</source>
        <translation>Zapamiętaj do następnego pliku</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Save a marked copy</source>
        <translation>Zapisz zaznaczoną kopię</translation>
    </message>
    <message>
        <source>Save a marked copy…</source>
        <translation>Zapisz zaznaczoną kopię…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Zapisz odrzucone…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Chyba zawiera</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Arkusze</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Arkusze</translation>
    </message>
    <message>
        <source>This is the whole list: what it does not name is no longer asked for</source>
        <translation>To cała lista: o to, czego na niej nie ma, już nikt nie prosi</translation>
    </message>
    <message>
        <source>This sheet is in already. Nothing of it is taken in a second time.</source>
        <translation>Ten arkusz już wczytano. Nic z niego nie zostanie wczytane drugi raz.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Skoroszyt skarbnika</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Odczytano</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Nieznane nazwy</translation>
    </message>
    <message>
        <source>Unknown names ({count})</source>
        <translation>Nieznane nazwy ({count})</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Do dnia</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Zapisywanie {file}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>dowolny dzień</translation>
    </message>
    <message>
        <source>as usual: this one; Warsaw for needs</source>
        <translation>zwykle: ten punkt; potrzeby: Warszawa</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>kartony</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>darowizny</translation>
    </message>
    <message>
        <source>everything of it</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>terminy</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>sprawdź</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>means</source>
        <translation>znaczy</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>ruchy</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>potrzeby</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nie rozpoznano</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>lub upuść go tutaj</translation>
    </message>
    <message>
        <source>public report</source>
        <translation>raport publiczny</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>arkusz „{sheet}”</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>wysyłki</translation>
    </message>
    <message>
        <source>stays text, to be sorted out</source>
        <translation>pozostaje tekstem, do wyjaśnienia</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>zapasy</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>cały plik</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>skarbnik</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) written.</source>
        <translation>
            <numerusform>{file}: zapisano %n wiersz.</numerusform>
            <numerusform>{file}: zapisano %n wiersze.</numerusform>
            <numerusform>{file}: zapisano %n wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>AidTracker cannot start</source>
        <translation>AidTracker nie może się uruchomić</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Wróć do własnych danych</translation>
    </message>
    <message>
        <source>Practice: everything here is made up, and gone when you leave.</source>
        <translation>Ćwiczenia: wszystko tutaj jest zmyślone i zniknie, gdy wyjdziesz.</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Poćwicz na zmyślonych danych</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
            <numerusform>%n bez wagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
            <numerusform>%n do wyjaśnienia</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>W kartonach</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Luzem</translation>
    </message>
    <message>
        <source>Near their date</source>
        <translation>Krótka data</translation>
    </message>
    <message>
        <source>New box from these</source>
        <translation>Nowy karton z tych</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Nowa darowizna</translation>
    </message>
    <message>
        <source>No goods are like that now.</source>
        <translation>Nie ma teraz takich towarów.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół do pakowania</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Search stock</source>
        <translation>Szukaj w zapasach</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What was given stands here, and where it is now. It comes in with a donation, or with a spreadsheet on the page Donations.</source>
        <translation>Tu widać, co podarowano i gdzie to teraz jest. Trafia tu z darowizną lub z arkusza na stronie Darowizny.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>luzem</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>do wyjaśnienia</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A mistake, taken back</source>
        <translation>Pomyłka, cofnięta</translation>
    </message>
    <message>
        <source>Does it all add up?</source>
        <translation>Czy wszystko się zgadza?</translation>
    </message>
    <message>
        <source>From the collection table to Warsaw, all of it made up</source>
        <translation>Od stołu zbiórki do Warszawy, wszystko zmyślone</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>The window opens on the same data. Close it to end the demo.</source>
        <translation>Otworzy się okno z tymi samymi danymi. Zamknij je, aby zakończyć pokaz.</translation>
    </message>
    <message>
        <source>Where the shipments are</source>
        <translation>Gdzie są wysyłki</translation>
    </message>
</context>
<context>
    <name>ToSort</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to sort</source>
        <translation>
            <numerusform>%n pozycja do wyjaśnienia</numerusform>
            <numerusform>%n pozycje do wyjaśnienia</numerusform>
            <numerusform>%n pozycji do wyjaśnienia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unopened bag(s) or box(es)</source>
        <translation>
            <numerusform>%n nieotwarty worek lub karton</numerusform>
            <numerusform>%n nieotwarte worki lub kartony</numerusform>
            <numerusform>%n nieotwartych worków lub kartonów</numerusform>
        </translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Wszystkie darowizny</translation>
    </message>
    <message>
        <source>All sorted</source>
        <translation>Wszystko przejrzane</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Darowizna</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Enter wybiera</translation>
    </message>
    <message>
        <source>Found in it: {lines}</source>
        <translation>Znaleziono: {lines}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Czy to coś z tych?</translation>
    </message>
    <message>
        <source>Keys 1 to {last} take one</source>
        <translation>Wybór klawiszem od 1 do {last}</translation>
    </message>
    <message>
        <source>Know this text as the item from now on</source>
        <translation>Od teraz rozpoznawaj ten tekst jako ten towar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nowy towar</translation>
    </message>
    <message>
        <source>None of these? Type another name, in any language</source>
        <translation>Żaden z tych? Wpisz inną nazwę, w dowolnym języku</translation>
    </message>
    <message>
        <source>Nothing like it is in the catalogue</source>
        <translation>W katalogu nie ma nic podobnego</translation>
    </message>
    <message>
        <source>Nothing waits. Unsorted bags and things that the catalogue does not know stand here until somebody says what they are.</source>
        <translation>Nic nie czeka. Nieprzejrzane worki i rzeczy spoza katalogu są tutaj, dopóki ktoś nie powie, co to jest.</translation>
    </message>
    <message>
        <source>Open one, and log what is in it line by line.</source>
        <translation>Otwórz jedno opakowanie i zapisz, co w nim jest, pozycja po pozycji.</translation>
    </message>
    <message>
        <source>Opened together</source>
        <translation>Otwarte razem</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Search what waits</source>
        <translation>Szukaj w czekających</translation>
    </message>
    <message>
        <source>Show donation</source>
        <translation>Pokaż darowiznę</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Sort this one</source>
        <translation>Wyjaśnij</translation>
    </message>
    <message>
        <source>This one is done</source>
        <translation>To już gotowe</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>look inside</source>
        <translation>zajrzyj do środka</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>which item?</source>
        <translation>jaki towar?</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} z {all}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} done</source>
        <translation>{what}: gotowe {done} z {all}</translation>
    </message>
    <message>
        <source>“{text}”: is it one of these?</source>
        <translation>„{text}”: czy to coś z tych?</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>bags</source>
        <translation>worków</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>bel</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>pud.</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>kart.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>op.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>par</translation>
    </message>
    <message>
        <source>pallets</source>
        <translation>pal.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>rolek</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>kpl.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Boxes</source>
        <translation>Kartony</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Checked copy made {time}</source>
        <translation>Sprawdzona kopia: {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Darowizny</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Darczyńcy</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Wyczyść pole</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Nowa darowizna</translation>
    </message>
    <message>
        <source>No checked copy yet</source>
        <translation>Nie ma jeszcze sprawdzonej kopii</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a number, a name or a part of one.</source>
        <translation>Nie znaleziono „{text}”. Spróbuj numeru, nazwy lub jej części.</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in it.</source>
        <translation>Nic tutaj nie zawiera „{text}”.</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Stół do pakowania</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Receipt of a shipment</source>
        <translation>Odbiór wysyłki</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Zapisano {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Wystąpił błąd w programie</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation>Krok {step} z {steps}: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Cofnięto: {title}</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Do wyjaśnienia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Cofnij ostatni krok</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. You can go on working. If you send us this report, we can mend it. It holds no names and no data.</source>
        <translation>To, co zapisano wcześniej, jest bezpieczne; ostatni krok nie został wykonany. Możesz pracować dalej. Jeśli prześlesz nam ten raport, naprawimy błąd. Nie zawiera nazwisk ani danych.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Pracuję…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{site} · station {station}</source>
        <translation>{site} · stanowisko {station}</translation>
    </message>
</context>
</TS>
