<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="be" sourcelanguage="en">
<context>
    <name>Argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: памылка: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>патрэбна адно значэнне</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>лішняе значэнне %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>няма такога варыянта: %(value)r (ёсць %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>нельга разам з аргументам %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>паказаць гэту даведку і выйсці</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не хапае аргументаў: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>невядомыя аргументы: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>ужыванне: </translation>
    </message>
</context>
<context>
    <name>BoxStates</name>
    <message>
        <source>given up</source>
        <translation>анулявана</translation>
    </message>
    <message>
        <source>open</source>
        <translation>адкрыта</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запячатана</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>распакавана</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n скрынка</numerusform>
            <numerusform>%n скрынкі</numerusform>
            <numerusform>%n скрынак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не ўзважана</numerusform>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважана</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>All boxes</source>
        <translation>Усе скрынкі</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Скрынкі</translation>
    </message>
    <message>
        <source>Boxes stand here. Make one, fill it from what is loose, weigh and seal it.</source>
        <translation>Тут стаяць скрынкі. Стварыце скрынку, пакладзіце ў яе рэчы, узважце і запячатайце.</translation>
    </message>
    <message>
        <source>Choose in the list what is to be taken out.</source>
        <translation>Выберыце ў спісе, што дастаць.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Enter packs {what}</source>
        <translation>Enter пакладзе: {what}</translation>
    </message>
    <message>
        <source>Enter takes box {number} in hand</source>
        <translation>Enter возьме скрынку {number}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>Give up box</source>
        <translation>Ануляваць скрынку</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брута</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Вышыня, см</translation>
    </message>
    <message>
        <source>In this box</source>
        <translation>У гэтай скрынцы</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Just done</source>
        <translation>Толькі што зроблена</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Даўжыня, см</translation>
    </message>
    <message>
        <source>Loose at {site}</source>
        <translation>Па-за скрынкамі: {site}</translation>
    </message>
    <message>
        <source>Loose goods</source>
        <translation>Рэчы па-за скрынкамі</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Страчаныя</translation>
    </message>
    <message>
        <source>Make box</source>
        <translation>Стварыць скрынку</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркіроўка</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нета</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Новая скрынка</translation>
    </message>
    <message>
        <source>No box in hand</source>
        <translation>Скрынка не выбрана</translation>
    </message>
    <message>
        <source>No box is like that now.</source>
        <translation>Такіх скрынак цяпер няма.</translation>
    </message>
    <message>
        <source>No box was sealed yet.</source>
        <translation>Яшчэ ніводная скрынка не запячатана.</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Не ўзважаныя</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Type what goes in, or press Enter on the list beside.</source>
        <translation>У ёй яшчэ нічога няма. Увядзіце, што кладзяце, або націсніце Enter у спісе побач.</translation>
    </message>
    <message>
        <source>Nothing lies loose here.</source>
        <translation>Па-за скрынкамі тут нічога няма.</translation>
    </message>
    <message>
        <source>Nothing that lies loose here is called “{words}”.</source>
        <translation>Па-за скрынкамі тут няма нічога з назвай «{words}».</translation>
    </message>
    <message>
        <source>On a shipment</source>
        <translation>У адпраўцы</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Адкрытыя</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Адкрыць зноў</translation>
    </message>
    <message>
        <source>Open box {number} again</source>
        <translation>Адкрыць зноў скрынку {number}</translation>
    </message>
    <message>
        <source>Packed {what}</source>
        <translation>Пакладзена: {what}</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакавальны стол</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Save weight</source>
        <translation>Захаваць вагу</translation>
    </message>
    <message>
        <source>Scan a box, or press F2 to make one.</source>
        <translation>Адскануйце скрынку або націсніце F2, каб стварыць новую.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запячатаць</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запячатаныя</translation>
    </message>
    <message>
        <source>Search boxes</source>
        <translation>Пошук скрынак</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Take a box in hand first: scan one, or press F2.</source>
        <translation>Спачатку вазьміце скрынку: адскануйце яе або націсніце F2.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Дастаць</translation>
    </message>
    <message>
        <source>Type or scan: a box, or 20 tourniquet</source>
        <translation>Увядзіце або адскануйце: скрынку або 20 турнікет</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Распакаваць</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Распакаваныя</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Узважыць</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>What somebody else wrote on it, if it came with a number</source>
        <translation>Што на ёй напісалі іншыя, калі яна прыйшла з нумарам</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Why? Its weight will not be known any more.</source>
        <translation>Чаму? Яе вага больш не будзе вядомая.</translation>
    </message>
    <message>
        <source>Width, cm</source>
        <translation>Шырыня, см</translation>
    </message>
    <message>
        <source>Without a figure, Enter packs all of the lot that is marked.</source>
        <translation>Без ліку Enter пакладзе ўсю вылучаную партыю.</translation>
    </message>
    <message>
        <source>first to expire first</source>
        <translation>спачатку бліжэйшы тэрмін</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>страчана</translation>
    </message>
    <message>
        <source>marked {marks}</source>
        <translation>маркіроўка {marks}</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message>
        <source>on shipment {shipment}</source>
        <translation>у адпраўцы {shipment}</translation>
    </message>
    <message>
        <source>on the way · {shipment}</source>
        <translation>у дарозе · {shipment}</translation>
    </message>
    <message>
        <source>stands in {outer}</source>
        <translation>стаіць у {outer}</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>узважана</translation>
    </message>
    <message>
        <source>weighed · contents say {weight}</source>
        <translation>узважана · паводле змесціва {weight}</translation>
    </message>
    <message>
        <source>{not_weighed} · by its contents</source>
        <translation>{not_weighed} · паводле змесціва</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n тавар</numerusform>
            <numerusform>%n тавары</numerusform>
            <numerusform>%n тавараў</numerusform>
        </translation>
    </message>
    <message>
        <source>A core item, always wanted</source>
        <translation>Асноўны тавар, патрэбны заўсёды</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Таксама</translation>
    </message>
    <message>
        <source>Also, in Russian spelling</source>
        <translation>Таксама, па-руску</translation>
    </message>
    <message>
        <source>Also, {language}</source>
        <translation>Таксама, {language}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Ask for the best-before date</source>
        <translation>Пытаць тэрмін прыдатнасці</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрыхкоды</translation>
    </message>
    <message>
        <source>Barcodes of this item</source>
        <translation>Штрыхкоды гэтага тавару</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вярнуць ва ўжытак</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation>Змяніць {code}</translation>
    </message>
    <message>
        <source>Choose one in the table to see all its names.</source>
        <translation>Выберыце тавар у табліцы, каб убачыць усе яго назвы.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Customs and transport</source>
        <translation>Мытня і перавозка</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Небяспечны груз</translation>
    </message>
    <message>
        <source>Del takes the chosen one off.</source>
        <translation>Del прыбірае выбраны.</translation>
    </message>
    <message>
        <source>EAN or UPC</source>
        <translation>EAN або UPC</translation>
    </message>
    <message>
        <source>Empty: an estimate of your own</source>
        <translation>Пуста: ваша ацэнка</translation>
    </message>
    <message>
        <source>For no new line; lines that have it keep it.</source>
        <translation>Не для новых радкоў; у ранейшых ён застаецца.</translation>
    </message>
    <message>
        <source>For reports</source>
        <translation>Для справаздач</translation>
    </message>
    <message>
        <source>Form 990, Schedule M line</source>
        <translation>Форма 990, радок Schedule M</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТН ЗЭД</translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation>Код ТН ЗЭД, шэсць лічбаў</translation>
    </message>
    <message>
        <source>How many come in a package</source>
        <translation>Колькі ва ўпакоўцы</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Наколькі дакладна</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Па-англійску</translation>
    </message>
    <message>
        <source>In Russian spelling</source>
        <translation>Па-руску</translation>
    </message>
    <message>
        <source>In a package</source>
        <translation>Ва ўпакоўцы</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>На любой мове</translation>
    </message>
    <message>
        <source>It stands wherever another name is missing.</source>
        <translation>Стаіць усюды, дзе няма іншай назвы.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Тавары</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Выйсці</translation>
    </message>
    <message>
        <source>Leave what was typed unsaved?</source>
        <translation>Выйсці без захавання?</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новы тавар</translation>
    </message>
    <message>
        <source>New lines take the other item, which is then found by the names, code and barcodes of this one too. Lines that are there keep what they have.</source>
        <translation>Новыя радкі атрымаюць іншы тавар; яго можна будзе знайсці і па назвах, кодзе і штрыхкодах гэтага. Ранейшыя радкі застаюцца, як ёсць.</translation>
    </message>
    <message>
        <source>New lines take {code} in its place.</source>
        <translation>Новыя радкі бяруць замест яго {code}.</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Тавар не выбраны</translation>
    </message>
    <message>
        <source>No item is called “{text}”. Try another word, or another language.</source>
        <translation>Няма тавару з назвай «{text}». Паспрабуйце іншае слова або іншую мову.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>One is worth, about</source>
        <translation>Кошт адной, каля</translation>
    </message>
    <message>
        <source>One is, for example “500 g pack”</source>
        <translation>Што такое адна, напр. «пачак 500 г»</translation>
    </message>
    <message>
        <source>One weighs</source>
        <translation>Вага адной</translation>
    </message>
    <message>
        <source>One weighs, about</source>
        <translation>Вага адной, каля</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Іншыя назвы, па адной у радку</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замяніць</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Замяніць іншым…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывесці з ужытку</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выведзены</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Scan here, or type and press Enter</source>
        <translation>Адскануйце або ўвядзіце і націсніце Enter</translation>
    </message>
    <message>
        <source>Search in any language, or by code</source>
        <translation>Пошук на любой мове або па кодзе</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектар</translation>
    </message>
    <message>
        <source>Show retired ones</source>
        <translation>Паказваць выведзеныя</translation>
    </message>
    <message>
        <source>The catalogue is empty. It can be read from a spreadsheet.</source>
        <translation>Каталог пусты. Яго можна прачытаць з табліцы.</translation>
    </message>
    <message>
        <source>The item stays as it was.</source>
        <translation>Тавар застанецца, як быў.</translation>
    </message>
    <message>
        <source>The other item</source>
        <translation>Іншы тавар</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Нумар UN</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Кошт</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Weight (kg, g, lb)</source>
        <translation>Вага (kg, g, lb)</translation>
    </message>
    <message>
        <source>Weight and value of one</source>
        <translation>Вага і кошт адной</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>What takes the place of {code}?</source>
        <translation>Чым замяніць {code}?</translation>
    </message>
    <message>
        <source>When another code is right</source>
        <translation>Калі правільны іншы код</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>a guess, ask customs</source>
        <translation>здагадка, спытайце на мытні</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>ацэнка</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ёсць</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>небяспечны груз</translation>
    </message>
    <message>
        <source>likely, look again</source>
        <translation>імаверна, праверце</translation>
    </message>
    <message>
        <source>may be dangerous goods</source>
        <translation>магчыма, небяспечны груз</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>выведзены</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>дакладна</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>наступны вольны</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>праверыць</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сёння</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{number}, class {hazard}</source>
        <translation>{number}, клас {hazard}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} з {all}</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Baby</source>
        <translation>Дзіцячае</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Адзенне</translation>
    </message>
    <message>
        <source>Controlled goods</source>
        <translation>Кантраляваныя тавары</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ежа</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Для дому</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Гігіена</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Кухня</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медыцына</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Для жывёл</translation>
    </message>
    <message>
        <source>Power and light</source>
        <translation>Энергія і святло</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Прытулак</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменты</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>“{value}” says neither that the box came nor that it is missing.</source>
        <translation>З «{value}» не зразумела, ці прыйшла скрынка.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A movement of {lot} belongs to an undone operation but was not reversed.</source>
        <translation>Рух {lot} належыць адмененай аперацыі, але не адменены сам.</translation>
    </message>
    <message>
        <source>A movement of {lot} has an end that cannot hold goods.</source>
        <translation>Рух {lot} вядзе туды, дзе рэчаў быць не можа.</translation>
    </message>
    <message>
        <source>A movement of {lot} was reversed twice.</source>
        <translation>Рух {lot} адменены двойчы.</translation>
    </message>
    <message>
        <source>A placement of box {box} was reversed twice.</source>
        <translation>Перастаноўка скрынкі {box} адменена двойчы.</translation>
    </message>
    <message>
        <source>A reversal of a placement of box {box} does not mirror it.</source>
        <translation>Адмена перастаноўкі скрынкі {box} не адпавядае самой перастаноўцы.</translation>
    </message>
    <message>
        <source>A reversal of {lot} does not mirror what it reverses.</source>
        <translation>Адмена руху {lot} не адпавядае самому руху.</translation>
    </message>
    <message>
        <source>An undone placement of box {box} was not reversed.</source>
        <translation>Адмененая перастаноўка скрынкі {box} не вернута назад.</translation>
    </message>
    <message>
        <source>Box {box} is expected on {shipment} but is not there.</source>
        <translation>Скрынка {box} чакаецца ў {shipment}, але яе там няма.</translation>
    </message>
    <message>
        <source>Box {box} is lost, but no shipment misses it.</source>
        <translation>Скрынка {box} страчана, але ні ў адной адпраўцы яе не шукаюць.</translation>
    </message>
    <message>
        <source>Box {box} is missing from {shipment} but stands somewhere.</source>
        <translation>Скрынка {box} не прыйшла з {shipment}, але недзе стаіць.</translation>
    </message>
    <message>
        <source>Box {box} is not sealed, but {holder} around it is.</source>
        <translation>Скрынка {box} не запячатана, а {holder} вакол яе запячатана.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment} but not on its list.</source>
        <translation>Скрынка {box} стаіць у {shipment}, але яе няма ў спісе.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment}, which carries nothing now.</source>
        <translation>Скрынка {box} стаіць у {shipment}, якая цяпер нічога не вязе.</translation>
    </message>
    <message>
        <source>Box {box} is said to be in {holder}; its last placement says {shown}.</source>
        <translation>Для скрынкі {box} запісана {holder}, а апошняя перастаноўка паказвае {shown}.</translation>
    </message>
    <message>
        <source>Box {box} left {holder} but had been in {shown}.</source>
        <translation>Скрынка {box} выйшла з {holder}, але была ў {shown}.</translation>
    </message>
    <message>
        <source>Box {box} of {shipment} never arrived as its list says.</source>
        <translation>Скрынка {box} з {shipment} не прыбыла, хоць у спісе яна ёсць.</translation>
    </message>
    <message>
        <source>Box {box} on {shipment} is not sealed.</source>
        <translation>Скрынка {box} у {shipment} не запячатана.</translation>
    </message>
    <message>
        <source>Box {box} stands in itself.</source>
        <translation>Скрынка {box} стаіць сама ў сабе.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}, which is no longer used.</source>
        <translation>Скрынка {box} стаіць у {holder}, якая больш не ўжываецца.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}.</source>
        <translation>Скрынка {box} стаіць у {holder}.</translation>
    </message>
    <message>
        <source>Box {holder} changed inside something {state} ({operation}).</source>
        <translation>Скрынка {holder} зменена ўнутры таго, што ўжо «{state}» ({operation}).</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Файл пашкоджаны: {detail}</translation>
    </message>
    <message>
        <source>The row points at a row of {table} that is not there.</source>
        <translation>Радок спасылаецца на радок {table}, якога няма.</translation>
    </message>
    <message>
        <source>What is in {holder} changed while it was {state} ({operation}).</source>
        <translation>Змесціва {holder} змянілася, калі стан быў «{state}» ({operation}).</translation>
    </message>
    <message>
        <source>{holder} is {state}; the journal says otherwise.</source>
        <translation>{holder}: стан «{state}», а ў журнале іншы.</translation>
    </message>
    <message>
        <source>{lot} came out of packages that are still counted as well.</source>
        <translation>{lot} выйшла з упаковак, якія таксама яшчэ лічацца.</translation>
    </message>
    <message>
        <source>{lot} has a balance in {holder}, which keeps no stock.</source>
        <translation>У {lot} ёсць астатак у {holder}, дзе нічога не захоўваецца.</translation>
    </message>
    <message>
        <source>{lot} in {holder}: the balance says {kept}, the movements say {moved}.</source>
        <translation>{lot} у {holder}: астатак {kept}, а паводле руху {moved}.</translation>
    </message>
    <message>
        <source>{lot} lies in {holder}, which is no longer used.</source>
        <translation>{lot} ляжыць у {holder}, якая больш не ўжываецца.</translation>
    </message>
    <message>
        <source>{lot} says {said}, but {moved} came in.</source>
        <translation>У {lot} запісана {said}, а прыйшло {moved}.</translation>
    </message>
    <message>
        <source>{lot} stands though its donation was taken back.</source>
        <translation>{lot} засталася, хоць ахвяраванне адменена.</translation>
    </message>
    <message>
        <source>{lot} waits to be sorted, but is no whole packages.</source>
        <translation>{lot} чакае разбору, але гэта не цэлыя ўпакоўкі.</translation>
    </message>
    <message>
        <source>{lot} was below zero in {holder}: {held}.</source>
        <translation>{lot} у {holder} была меншая за нуль: {held}.</translation>
    </message>
    <message>
        <source>{lot} was sorted out of packages of another donation.</source>
        <translation>{lot} разабрана з упаковак іншага ахвяравання.</translation>
    </message>
    <message>
        <source>{lot} was taken back, yet some is in {holder}.</source>
        <translation>{lot} адменена, але частка ёсць у {holder}.</translation>
    </message>
    <message>
        <source>{number} is not a sound number.</source>
        <translation>{number} — няправільны нумар.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) are not in the catalogue; they wait to be sorted out.</source>
        <translation>
            <numerusform>%n радка няма ў каталогу; ён чакае разбору.</numerusform>
            <numerusform>%n радкоў няма ў каталогу; яны чакаюць разбору.</numerusform>
            <numerusform>%n радкоў няма ў каталогу; яны чакаюць разбору.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong in {file}. First: {what}</source>
        <translation>
            <numerusform>%n памылка ў {file}. Першая: {what}</numerusform>
            <numerusform>%n памылкі ў {file}. Першая: {what}</numerusform>
            <numerusform>%n памылак у {file}. Першая: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>--dispatch needs --boxes or --all-sealed: what is to leave?</source>
        <translation>Для --dispatch патрэбна --boxes або --all-sealed: што адпраўляць?</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Скрынкі</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КАМАНДА</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Скапіравана і праверана: {file}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) to tick off: --all, or --sheet with a list.</source>
        <translation>
            <numerusform>Трэба адзначыць %n скрынку: --all або --sheet са спісам.</numerusform>
            <numerusform>Трэба адзначыць %n скрынкі: --all або --sheet са спісам.</numerusform>
            <numerusform>Трэба адзначыць %n скрынак: --all або --sheet са спісам.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is so already; nothing was saved.</source>
        <translation>Усё ўжо так і ёсць; нічога не захавана.</translation>
    </message>
    <message>
        <source>Every rule holds: nothing appeared, vanished, or is in two places.</source>
        <translation>Усе правілы выконваюцца: нічога не ўзнікла, не знікла і не ляжыць у двух месцах.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>З файла</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брута</translation>
    </message>
    <message>
        <source>Humanitarian aid, from the collection table to the sorting centre: where is it now?</source>
        <translation>Гуманітарная дапамога, ад стала збору да сартавальнага цэнтра: дзе яна цяпер?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Left out: {number}. {reason}</source>
        <translation>Прапушчана: {number}. {reason}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партыя</translation>
    </message>
    <message>
        <source>Made up: {donations} donations, {boxes} boxes, {shipments} shipments. None of it is real.</source>
        <translation>Прыдумана: ахвяраванняў {donations}, скрынак {boxes}, адправак {shipments}. Нічога з гэтага не сапраўднае.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не прыйшло</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message numerus="yes">
        <source>No coordinator looked at %n box(es) that a rule holds or stops: sent by command.</source>
        <translation>
            <numerusform>Каардынатар не глядзеў на %n скрынку, якую правіла адкладае або забараняе: адпраўлена камандай.</numerusform>
            <numerusform>Каардынатар не глядзеў на %n скрынкі, якія правіла адкладае або забараняе: адпраўлена камандай.</numerusform>
            <numerusform>Каардынатар не глядзеў на %n скрынак, якія правіла адкладае або забараняе: адпраўлена камандай.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there yet.</source>
        <translation>Тут яшчэ нічога няма.</translation>
    </message>
    <message>
        <source>Nothing was saved: this was a trial.</source>
        <translation>Нічога не захавана: гэта была проба.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нумар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прынята</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} is {state}, with %n box(es).</source>
        <translation>
            <numerusform>Адпраўка {number}: {state}, %n скрынка.</numerusform>
            <numerusform>Адпраўка {number}: {state}, %n скрынкі.</numerusform>
            <numerusform>Адпраўка {number}: {state}, %n скрынак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing.</source>
        <translation>Адпраўка {number}: {state}; прынята скрынак {received} з {boxes}, не прыйшло {missing}.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}).</source>
        <translation>Унутраная памылка AidTracker ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}). A report without your data is in {file}</source>
        <translation>Унутраная памылка AidTracker ({kind}). Справаздача без вашых даных у файле {file}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>Спынена. Незавершанае не захавана.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Адменена: {title}</translation>
    </message>
    <message>
        <source>The copy with its cells marked: {file}</source>
        <translation>Копія з пазначанымі ячэйкамі: {file}</translation>
    </message>
    <message>
        <source>The refused rows with their reasons: {file}</source>
        <translation>Непрынятыя радкі з прычынамі: {file}</translation>
    </message>
    <message>
        <source>This sheet is in already; nothing was taken in a second time.</source>
        <translation>Гэты аркуш ужо ўнесены; другі раз нічога не прынята.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}</source>
        <translation>Ранейшае захавана як {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Без каманды адкрываецца акно.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>чарнавік</translation>
    </message>
    <message>
        <source>a list of the boxes that came or did not</source>
        <translation>спіс скрынак, якія прыйшлі або не прыйшлі</translation>
    </message>
    <message>
        <source>a sheet with columns day, from, to, rate, source</source>
        <translation>табліца са слупкамі day, from, to, rate, source</translation>
    </message>
    <message>
        <source>a short code: BOS</source>
        <translation>кароткі код: BOS</translation>
    </message>
    <message>
        <source>another database file than the one in your data folder</source>
        <translation>іншы файл базы, не той, што ў вашай папцы даных</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>адказ адным дакументам JSON</translation>
    </message>
    <message>
        <source>collection point</source>
        <translation>пункт збору</translation>
    </message>
    <message>
        <source>every box came</source>
        <translation>прыйшлі ўсе скрынкі</translation>
    </message>
    <message>
        <source>every sealed box that stands there</source>
        <translation>усе запячатаныя скрынкі, якія там стаяць</translation>
    </message>
    <message>
        <source>fill an empty database with a made-up story</source>
        <translation>запоўніць пустую базу прыдуманай гісторыяй</translation>
    </message>
    <message>
        <source>find the items by these texts from now on</source>
        <translation>надалей знаходзіць тавары па гэтых тэкстах</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>першы дзень</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>вярнуцца да копіі</translation>
    </message>
    <message>
        <source>how old an exchange rate may be that is taken for a day without one</source>
        <translation>на колькі дзён старым можа быць курс для дня, на які курсу няма</translation>
    </message>
    <message>
        <source>it leaves at once</source>
        <translation>адпраўляецца адразу</translation>
    </message>
    <message>
        <source>keep a checked copy</source>
        <translation>захаваць правераную копію</translation>
    </message>
    <message>
        <source>keep an exchange rate: one unit of FROM was worth RATE of TO; or list them</source>
        <translation>запісаць курс валют: адна адзінка FROM каштавала RATE у TO; або паказаць курсы</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>апошні дзень</translation>
    </message>
    <message>
        <source>make a shipment and put boxes on it</source>
        <translation>стварыць адпраўку і дадаць у яе скрынкі</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не прыйшло</translation>
    </message>
    <message>
        <source>of the books, where not that of the site&apos;s country: USD</source>
        <translation>валюта ўліку, калі не краіны пункта: USD</translation>
    </message>
    <message>
        <source>of the file, where not that of the answer</source>
        <translation>мова файла, калі не такая, як у адказе</translation>
    </message>
    <message>
        <source>one, or two: en,pl</source>
        <translation>адна ці дзве: en,pl</translation>
    </message>
    <message>
        <source>only say what would come of it</source>
        <translation>толькі паказаць, што атрымаецца</translation>
    </message>
    <message>
        <source>prove that nothing appeared or vanished</source>
        <translation>праверыць, што нічога не ўзнікла і не знікла</translation>
    </message>
    <message>
        <source>rate takes DATE FROM TO RATE, or --sheet, or nothing: then it lists</source>
        <translation>для rate патрэбны DATE FROM TO RATE або --sheet; без нічога яна паказвае курсы</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>атрымальнік</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>рэдакцыя {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>радок {row}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>радок {row}: {reason}</translation>
    </message>
    <message>
        <source>sent by command; not looked at by a coordinator</source>
        <translation>адпраўлена камандай; каардынатар не глядзеў</translation>
    </message>
    <message>
        <source>set up a new database</source>
        <translation>стварыць новую базу</translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation>паказаць, што ёсць</translation>
    </message>
    <message>
        <source>show which version this is</source>
        <translation>паказаць, якая гэта версія</translation>
    </message>
    <message>
        <source>site</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>sorting centre</source>
        <translation>сартавальны цэнтр</translation>
    </message>
    <message>
        <source>take back the last thing done here</source>
        <translation>адмяніць апошняе, што тут зроблена</translation>
    </message>
    <message>
        <source>take in a spreadsheet (.xlsx .xls .ods .csv)</source>
        <translation>унесці табліцу (.xlsx .xls .ods .csv)</translation>
    </message>
    <message>
        <source>take nothing in; write a copy with the wrong cells marked, to be mended and read again</source>
        <translation>нічога не ўносіць; запісаць копію з пазначанымі памылковымі ячэйкамі, каб выправіць і прачытаць зноў</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>мова адказаў</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <translation>назва пункта</translation>
    </message>
    <message>
        <source>these boxes</source>
        <translation>гэтыя скрынкі</translation>
    </message>
    <message>
        <source>tick off what arrived</source>
        <translation>адзначыць, што прыйшло</translation>
    </message>
    <message>
        <source>town</source>
        <translation>горад</translation>
    </message>
    <message>
        <source>two letters: US</source>
        <translation>дзве літары: US</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>what a column means, where it is not recognised; may be repeated</source>
        <translation>што значыць слупок, калі ён не распазнаны; можна паўтараць</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>што ў радках</translation>
    </message>
    <message>
        <source>where a donation, lot or box came from and went</source>
        <translation>адкуль прыйшло і куды пайшло ахвяраванне, партыя ці скрынка</translation>
    </message>
    <message>
        <source>where the goods are</source>
        <translation>дзе рэчы</translation>
    </message>
    <message>
        <source>which item a text means, where none is sure; may be repeated</source>
        <translation>які тавар значыць тэкст, калі гэта не пэўна; можна паўтараць</translation>
    </message>
    <message>
        <source>which sheet of the workbook</source>
        <translation>які аркуш кнігі</translation>
    </message>
    <message>
        <source>who says so: NBP 64/A</source>
        <translation>крыніца: NBP 64/A</translation>
    </message>
    <message>
        <source>why goods that a rule holds may go</source>
        <translation>чаму рэчы, якія правіла адкладае, можна адправіць</translation>
    </message>
    <message>
        <source>with a row of HXL tags</source>
        <translation>з радком тэгаў HXL</translation>
    </message>
    <message>
        <source>with what is known of donors</source>
        <translation>з тым, што вядома пра ахвяравальнікаў</translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation>запісаць дакумент у PDF</translation>
    </message>
    <message>
        <source>write a spreadsheet</source>
        <translation>запісаць табліцу</translation>
    </message>
    <message>
        <source>write the refused rows there, with reasons</source>
        <translation>запісаць туды непрынятыя радкі з прычынамі</translation>
    </message>
    <message>
        <source>{file} is as it was in the copy.</source>
        <translation>{file} цяпер такі, як у копіі.</translation>
    </message>
    <message>
        <source>{file} is set up for {site} ({code}); its numbers begin with {station}.</source>
        <translation>{file} створаны для пункта {site} ({code}); яго нумары пачынаюцца з {station}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s).</source>
        <translation>
            <numerusform>{file}: %n радок.</numerusform>
            <numerusform>{file}: %n радкі.</numerusform>
            <numerusform>{file}: %n радкоў.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: letter of acknowledgement for {number}.</source>
        <translation>{file}: ліст-пацвярджэнне для {number}.</translation>
    </message>
    <message>
        <source>{file}: needs sheet of {site}.</source>
        <translation>{file}: аркуш патрэб пункта {site}.</translation>
    </message>
    <message>
        <source>{file}: packing list of {number}, {status}.</source>
        <translation>{file}: пакавальны ліст {number}, {status}.</translation>
    </message>
    <message>
        <source>{file}: receipt {number}.</source>
        <translation>{file}: квітанцыя {number}.</translation>
    </message>
    <message>
        <source>{file}: {good} of {rows} rows good, {warned} with a warning, {refused} refused, {skipped} left out.</source>
        <translation>{file}: добрых радкоў {good} з {rows}, з папярэджаннем {warned}, не прынята {refused}, прапушчана {skipped}.</translation>
    </message>
    <message>
        <source>{file}: {written} rates kept, {known} known already.</source>
        <translation>{file}: запісана курсаў {written}, ужо былі {known}.</translation>
    </message>
    <message>
        <source>{kind} is not printed on {sheet}, but on one of: {known}</source>
        <translation>{kind} не друкуецца на {sheet}, а на адным з: {known}</translation>
    </message>
    <message>
        <source>{value} does not say Header=field</source>
        <translation>{value} не мае выгляду Загаловак=поле</translation>
    </message>
    <message>
        <source>{value} does not say Text=CODE</source>
        <translation>{value} не мае выгляду Тэкст=КОД</translation>
    </message>
    <message>
        <source>{value} is no number of days from 0 to {most}</source>
        <translation>{value} — не лік дзён ад 0 да {most}</translation>
    </message>
    <message>
        <source>{value} is not a day; write it like 2026-03-31</source>
        <translation>{value} — не дата; пішыце так: 2026-03-31</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} — не лік</translation>
    </message>
    <message>
        <source>{value} is not one of {languages}, or two of them</source>
        <translation>{value} — не адна з {languages} і не дзве з іх</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>damaged</source>
        <translation>пашкоджанае</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новае</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не ўказана</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>адкрытае</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>бруднае</translation>
    </message>
    <message>
        <source>used, clean</source>
        <translation>ужыванае, чыстае</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>Аўстралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Аўстрыя</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Балгарыя</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Харватыя</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кіпр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чэхія</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстонія</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндыя</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Францыя</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германія</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Грэцыя</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрыя</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ісландыя</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландыя</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраіль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Японія</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Літва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Малдова</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідэрланды</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландыя</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Нарвегія</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польшча</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Партугалія</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румынія</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Славакія</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Славенія</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Паўднёвая Карэя</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швецыя</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарыя</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турцыя</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украіна</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Вялікабрытанія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Злучаныя Штаты</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Close the program</source>
        <translation>Закрыць праграму</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Працягнуць з копіяй</translation>
    </message>
    <message>
        <source>Putting the copy in its place…</source>
        <translation>Копія ставіцца на месца…</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. The newest checked copy is of {time}: what was written after it is not in it. The damaged file is kept beside it and never deleted.</source>
        <translation>Нешта здарылася з дыскам або файлам, таму AidTracker спыніўся, нічога не запісаўшы. Найноўшая правераная копія: {time}; таго, што запісана пазней, у ёй няма. Пашкоджаны файл застаецца побач і ніколі не выдаляецца.</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. There is no good copy of it here. If you have one somewhere else, close the program and put it back with “aidtracker restore”. The damaged file is never deleted.</source>
        <translation>Нешта здарылася з дыскам або файлам, таму AidTracker спыніўся, нічога не запісаўшы. Добрай копіі тут няма. Калі яна ёсць у іншым месцы, закрыйце праграму і вярніце яе камандай «aidtracker restore». Пашкоджаны файл ніколі не выдаляецца.</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Пачаць з пустым</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не атрымалася</translation>
    </message>
    <message>
        <source>The damaged file was kept. It is now {file}</source>
        <translation>Пашкоджаны файл захаваны. Цяпер гэта {file}</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Файл даных пашкоджаны</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>Можна працаваць далей</translation>
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
        <translation>Узгоднена з сартавальным цэнтрам; знакі на драўніне бачылі.</translation>
    </message>
    <message>
        <source>Boston&apos;s sheet is in: {good} of {rows} rows good, {refused} refused with a reason each.</source>
        <translation>Табліца з Бостана ўнесена: добрых радкоў {good} з {rows}, не прынята {refused}, кожны з прычынай.</translation>
    </message>
    <message>
        <source>Boston, Chicago and Vilnius collect; the sorting centre is in Warsaw.</source>
        <translation>Бостан, Чыкага і Вільня збіраюць; сартавальны цэнтр у Варшаве.</translation>
    </message>
    <message numerus="yes">
        <source>Chicago sent its own packing list: %n box(es) came in sealed.</source>
        <translation>
            <numerusform>Чыкага даслаў свой пакавальны ліст: унесена %n запячатаная скрынка.</numerusform>
            <numerusform>Чыкага даслаў свой пакавальны ліст: унесены %n запячатаныя скрынкі.</numerusform>
            <numerusform>Чыкага даслаў свой пакавальны ліст: унесена %n запячатаных скрынак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Радок {row}: {reason}</translation>
    </message>
    <message>
        <source>Shipment {number} is being packed; one of its boxes is not weighed yet.</source>
        <translation>Адпраўка {number} пакуецца; адна з яе скрынак яшчэ не ўзважана.</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} left for Warsaw with %n box(es).</source>
        <translation>
            <numerusform>Адпраўка {number} выехала ў Варшаву: %n скрынка.</numerusform>
            <numerusform>Адпраўка {number} выехала ў Варшаву: %n скрынкі.</numerusform>
            <numerusform>Адпраўка {number} выехала ў Варшаву: %n скрынак.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody came by today: donation {number}, three lines.</source>
        <translation>Сёння нехта зайшоў: ахвяраванне {number}, тры радкі.</translation>
    </message>
    <message numerus="yes">
        <source>Vilnius sent a text file in Belarusian: %n good row(s).</source>
        <translation>
            <numerusform>Вільня даслала тэкставы файл па-беларуску: %n добры радок.</numerusform>
            <numerusform>Вільня даслала тэкставы файл па-беларуску: %n добрыя радкі.</numerusform>
            <numerusform>Вільня даслала тэкставы файл па-беларуску: %n добрых радкоў.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw received {number}: %n box(es) came, {missing} is missing.</source>
        <translation>
            <numerusform>Варшава прыняла {number}: прыйшла %n скрынка, не прыйшло {missing}.</numerusform>
            <numerusform>Варшава прыняла {number}: прыйшлі %n скрынкі, не прыйшло {missing}.</numerusform>
            <numerusform>Варшава прыняла {number}: прыйшло %n скрынак, не прыйшло {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw sent a list of what is needed: %n line(s).</source>
        <translation>
            <numerusform>Варшава даслала спіс патрэбнага: %n радок.</numerusform>
            <numerusform>Варшава даслала спіс патрэбнага: %n радкі.</numerusform>
            <numerusform>Варшава даслала спіс патрэбнага: %n радкоў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donations</name>
    <message numerus="yes">
        <source>%n donation(s)</source>
        <translation>
            <numerusform>%n ахвяраванне</numerusform>
            <numerusform>%n ахвяраванні</numerusform>
            <numerusform>%n ахвяраванняў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n радок</numerusform>
            <numerusform>%n радкі</numerusform>
            <numerusform>%n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not weighed</source>
        <translation>
            <numerusform>%n радок не ўзважаны</numerusform>
            <numerusform>%n радкі не ўзважаны</numerusform>
            <numerusform>%n радкоў не ўзважана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n на разбор</numerusform>
            <numerusform>%n на разбор</numerusform>
            <numerusform>%n на разбор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) from the catalogue</source>
        <translation>
            <numerusform>%n вага з каталога</numerusform>
            <numerusform>%n вагі з каталога</numerusform>
            <numerusform>%n ваг з каталога</numerusform>
        </translation>
    </message>
    <message>
        <source>05/2027</source>
        <translation>05/2027</translation>
    </message>
    <message>
        <source>A coordinator may let it through:</source>
        <translation>Каардынатар можа дазволіць:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Дадаць радок</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усе ахвяраванні</translation>
    </message>
    <message>
        <source>Bags and boxes in bulk</source>
        <translation>Мяшкі і скрынкі</translation>
    </message>
    <message>
        <source>Bags or boxes</source>
        <translation>Што за ўпакоўка</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серыя</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Прыдатна да</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Катэгорыі</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Correct line {position}</source>
        <translation>Выправіць радок {position}</translation>
    </message>
    <message>
        <source>Counted in {unit}</source>
        <translation>Адзінка: {unit}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Ахвяраванне</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Ахвяраванні</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Гатова</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Ахвяравальнікі</translation>
    </message>
    <message>
        <source>F3 last line again · F4 giver · F6 more fields · F7 bags and boxes · ↑ correct a line</source>
        <translation>F3 паўтарыць радок · F4 хто дае · F6 больш палёў · F7 мяшкі і скрынкі · ↑ выправіць радок</translation>
    </message>
    <message>
        <source>Finish this line first, then scan the next.</source>
        <translation>Спачатку скончыце гэты радок, потым скануйце наступны.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Колькі</translation>
    </message>
    <message>
        <source>Receipt on a roll</source>
        <translation>Квітанцыя на стужцы</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>To sort: {count}</source>
        <translation>На разбор: {count}</translation>
    </message>
    <message>
        <source>What Warsaw asks for stands here once its list is on the page Needs.</source>
        <translation>Тут будзе тое, што просіць Варшава, калі яе спіс з’явіцца на старонцы «Патрэбы».</translation>
    </message>
    <message>
        <source>What happened to this line</source>
        <translation>Што было з гэтым радком</translation>
    </message>
    <message>
        <source>What is in them is sorted out later. Esc: single things again</source>
        <translation>Што ў іх, разбяруць пазней. Esc: зноў асобныя рэчы</translation>
    </message>
    <message>
        <source>barcode {number}</source>
        <translation>штрыхкод {number}</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>серыя {batch}</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>бо …</translation>
    </message>
    <message>
        <source>best before {day}</source>
        <translation>прыдатна да {day}</translation>
    </message>
    <message>
        <source>{site} does not take this now. Enter logs it all the same.</source>
        <translation>{site} цяпер гэтага не прымае. Enter усё роўна запіша.</translation>
    </message>
    <message>
        <source>{source}, as of {day}</source>
        <translation>{source}, ад {day}</translation>
    </message>
    <message>
        <source>{standing}: {number} more</source>
        <translation>{standing}: яшчэ {number}</translation>
    </message>
    <message>
        <source>{weight} together ({typed} each)</source>
        <translation>{weight} разам (па {typed})</translation>
    </message>
    <message>
        <source>“{written}” means {reading}</source>
        <translation>«{written}» значыць {reading}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Last line again</source>
        <translation>Паўтарыць радок</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Пакінуць, як было</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Log “{text}” as text, to be sorted out later</source>
        <translation>Запісаць «{text}» тэкстам, разабраць пазней</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Больш палёў</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Патрэбы</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Новае ахвяраванне</translation>
    </message>
    <message>
        <source>Not seen before: what is it? It is known the next time.</source>
        <translation>Такога яшчэ не было: што гэта? Наступным разам будзе вядома.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Прапановы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квітанцыя</translation>
    </message>
    <message>
        <source>Row emptied. F3 brings it back.</source>
        <translation>Радок ачышчаны. F3 яго верне.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Захаваць выпраўленне</translation>
    </message>
    <message>
        <source>Search donations</source>
        <translation>Пошук ахвяраванняў</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Памер</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Памер або від</translation>
    </message>
    <message>
        <source>Take back line</source>
        <translation>Адмяніць радок</translation>
    </message>
    <message>
        <source>This line is not logged yet. Enter logs it.</source>
        <translation>Гэты радок яшчэ не запісаны. Enter запіша яго.</translation>
    </message>
    <message>
        <source>Type how many and what, then Enter. Each line is saved at once and stands here. A whole line works too:
12 diapers 4 exp 05/2027</source>
        <translation>Увядзіце, колькі і чаго, потым Enter. Кожны радок адразу захоўваецца і з’яўляецца тут. Можна і цэлым радком:
12 падгузкі 4 да 05/2027</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation>Адмяніць радок</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Кошт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Што патрэбна</translation>
    </message>
    <message>
        <source>What people bring stands here. Log it while they wait, or drop the spreadsheet you keep onto this page.</source>
        <translation>Тут тое, што прыносяць людзі. Запісвайце, пакуль яны чакаюць, або перацягніце сюды сваю табліцу.</translation>
    </message>
    <message>
        <source>What {site} needs</source>
        <translation>Патрэбы: {site}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершана</translation>
    </message>
    <message>
        <source>its number comes with the first line</source>
        <translation>нумар з’явіцца з першым радком</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>спіс ад {day}</translation>
    </message>
    <message>
        <source>name, code or barcode</source>
        <translation>назва, код або штрыхкод</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message>
        <source>receipt code {code}</source>
        <translation>код квітанцыі {code}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>памер {size}</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>на разбор</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сёння</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершана</translation>
    </message>
</context>
<context>
    <name>Donors</name>
    <message numerus="yes">
        <source>%n donor(s)</source>
        <translation>
            <numerusform>%n ахвяравальнік</numerusform>
            <numerusform>%n ахвяравальнікі</numerusform>
            <numerusform>%n ахвяравальнікаў</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt in their name</source>
        <translation>Квітанцыя на імя</translation>
    </message>
    <message>
        <source>Address, only for a receipt</source>
        <translation>Адрас, толькі для квітанцыі</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усе ахвяраванні</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Ананімна</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Code or name of a returning donor</source>
        <translation>Код або імя, калі ўжо прыходзілі</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Кантакт</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Ахвяравальнік</translation>
    </message>
    <message>
        <source>Donor {reference}</source>
        <translation>Ахвяравальнік {reference}</translation>
    </message>
    <message>
        <source>Donor {reference} is saved.</source>
        <translation>Ахвяравальнік {reference} захаваны.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Ахвяравальнікі</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Сцерці</translation>
    </message>
    <message>
        <source>Erase who {reference} is?</source>
        <translation>Сцерці, хто такі {reference}?</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Ахвяраванні</translation>
    </message>
    <message>
        <source>Giver: {giver}</source>
        <translation>Хто дае: {giver}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Схаваць імёны</translation>
    </message>
    <message>
        <source>Kept in one place on this computer, never on labels, packing lists or in logs. Can be erased.</source>
        <translation>Захоўваецца ў адным месцы на гэтым камп’ютары, ніколі на этыкетках, у пакавальных лістах або журналах. Можна сцерці.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Мова дакументаў</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Апошняе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Імя або назва</translation>
    </message>
    <message>
        <source>Name, contact, address and wishes are wiped from this file, for good: there is no undo. Their gifts and the reference stay, so that all figures still add up. A new safety copy takes the place of the older ones; copies that you keep elsewhere still hold the name.</source>
        <translation>Імя, кантакт, адрас і пажаданні будуць сцёрты з гэтага файла назаўсёды: адмяніць нельга. Ахвяраванні і код застаюцца, каб усё сыходзілася. Новая копія заменіць ранейшыя; у копіях, якія вы захоўваеце ў іншым месцы, імя яшчэ ёсць.</translation>
    </message>
    <message>
        <source>New donor</source>
        <translation>Новы ахвяравальнік</translation>
    </message>
    <message>
        <source>New: an organisation by name</source>
        <translation>Новая: арганізацыя з назвай</translation>
    </message>
    <message>
        <source>New: wants a receipt in their name</source>
        <translation>Новы: патрэбна квітанцыя на імя</translation>
    </message>
    <message>
        <source>New: wants to hear where it went</source>
        <translation>Новы: хоча ведаць, куды трапіла</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The receipt is in {file}.</source>
        <translation>Тут няма праграмы для файлаў PDF. Квітанцыя ў {file}.</translation>
    </message>
    <message>
        <source>Nobody is remembered. Donors stay anonymous; with F4, while their gift is logged, one who wants a receipt or wants to hear where it went can be remembered.</source>
        <translation>Нікога не запісана. Ахвяравальнікі застаюцца ананімнымі; калі нехта хоча квітанцыю або ведаць, куды ўсё трапіла, націсніце F4, пакуль запісваеце ахвяраванне.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не ўказана</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Арганізацыя</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Чалавек</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Запісаць</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Search donors</source>
        <translation>Пошук ахвяравальнікаў</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Паказаць імёны</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Тэлефон або электронная пошта</translation>
    </message>
    <message>
        <source>To hear where the gift went</source>
        <translation>Ведаць, куды трапіла ахвяраванне</translation>
    </message>
    <message>
        <source>Who gives this</source>
        <translation>Хто дае</translation>
    </message>
    <message>
        <source>Who gives this?</source>
        <translation>Хто гэта дае?</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто гэта</translation>
    </message>
    <message>
        <source>Who {reference} is was erased.</source>
        <translation>Хто такі {reference}, сцёрта.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Пажаданні</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>арганізацыя</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>ананімна</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>сцёрта</translation>
    </message>
    <message>
        <source>news of the gift</source>
        <translation>куды трапіла</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>арганізацыя</translation>
    </message>
    <message>
        <source>person</source>
        <translation>чалавек</translation>
    </message>
    <message>
        <source>receipt in their name</source>
        <translation>квітанцыя на імя</translation>
    </message>
    <message>
        <source>with a receipt code</source>
        <translation>з кодам квітанцыі</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без назвы</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>About</source>
        <translation>Пра файл</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прыбывае</translation>
    </message>
    <message>
        <source>As it is planned.</source>
        <translation>Як запланавана.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серыя</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Box moved</source>
        <translation>Перамешчаная скрынка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Скрынкі</translation>
    </message>
    <message>
        <source>Boxes missing</source>
        <translation>Не прыйшло скрынак</translation>
    </message>
    <message>
        <source>Boxes not weighed</source>
        <translation>Не ўзважана скрынак</translation>
    </message>
    <message>
        <source>Boxes received</source>
        <translation>Прынята скрынак</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Станцыя</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перавозчык</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Codes of intake rules, with semicolons between.</source>
        <translation>Коды правіл прыёму, праз кропку з коскай.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Дата атрымання</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Падрабязнасці</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Разыходжанні</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Ахвяраванні</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Ахвяравальнікі</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Найбліжэйшы тэрмін прыдатнасці</translation>
    </message>
    <message>
        <source>Empty where the value of the line cannot be shared out to the cent.</source>
        <translation>Пуста, калі кошт радка не дзеліцца роўна да цэнта.</translation>
    </message>
    <message>
        <source>Empty: as much as there is.</source>
        <translation>Пуста: колькі ёсць.</translation>
    </message>
    <message>
        <source>Every box and pallet that was ever made, one row each, with where it is and what is in it now.</source>
        <translation>Усе скрынкі і палеты, якія калі-небудзь стварылі, па адной у радку: дзе яна і што ў ёй цяпер.</translation>
    </message>
    <message>
        <source>Every line of goods received, one row each, as it was logged.</source>
        <translation>Кожны радок атрыманых рэчаў асобна, як яго запісалі.</translation>
    </message>
    <message>
        <source>Every shipment, one row each, with what receipt found.</source>
        <translation>Усе адпраўкі, па адной у радку, з вынікам прыёму.</translation>
    </message>
    <message>
        <source>Every way of goods and of boxes, one row each, in the order in which it happened. A mistake is not deleted: a further movement takes it back.</source>
        <translation>Кожны рух рэчаў і скрынак асобным радком, у тым парадку, як адбываўся. Памылка не выдаляецца: яе адмяняе наступны рух.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Тэрмін прыдатнасці</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Free text that nobody has found in the catalogue yet.</source>
        <translation>Вольны тэкст, які яшчэ не знайшлі ў каталогу.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брута, кг</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Імпартавана з</translation>
    </message>
    <message>
        <source>In the catalogue; empty for free text.</source>
        <translation>У каталогу; для вольнага тэксту пуста.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Код тавару</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выязджае</translation>
    </message>
    <message>
        <source>Length × width × height.</source>
        <translation>Даўжыня × шырыня × вышыня.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Lines without weight</source>
        <translation>Радкі без вагі</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створана</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркіроўка</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Рух рэчаў</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Патрэбы</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нета, кг</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Of the boxes that were weighed; ≥ when some were not.</source>
        <translation>Узважаных скрынак; ≥, калі ўзважаны не ўсе.</translation>
    </message>
    <message>
        <source>Of the whole line, where it was stated.</source>
        <translation>Усяго радка, калі быў указаны.</translation>
    </message>
    <message>
        <source>Of the whole quantity; empty when nobody knows it.</source>
        <translation>Усёй колькасці; пуста, калі невядома.</translation>
    </message>
    <message>
        <source>On pallet</source>
        <translation>На палеце</translation>
    </message>
    <message>
        <source>On the scale, empty when it was not weighed. Not added up: a pallet weighs its boxes too.</source>
        <translation>На вагах; пуста, калі не ўзважана. Не складаецца: палета важыць разам са сваімі скрынкамі.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Від упакоўкі</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Прычына</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прынята</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Непрынятыя радкі</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Радок у файле</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Sent off</source>
        <translation>Адпраўлена</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Адпраўкі</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Size, kind, model.</source>
        <translation>Памер, від, мадэль.</translation>
    </message>
    <message>
        <source>1 in the first line that a donation has on its Schedule M line, 0 in the others: their sum is the number of contributions that the form asks for.</source>
        <translation>1 у першым радку ахвяравання на яго радку Schedule M, 0 у астатніх: разам гэта лік унёскаў, пра які пытае форма.</translation>
    </message>
    <message>
        <source>A statement: the day of the gift. The catalogue: the day of its price.</source>
        <translation>Заяўлена: дзень ахвяравання. Каталог: дзень яго цаны.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Як набыта</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усяго</translation>
    </message>
    <message>
        <source>All that one giver brought at one time has the same.</source>
        <translation>Аднолькавы ва ўсяго, што нехта прынёс за адзін раз.</translation>
    </message>
    <message>
        <source>Amount by category, {currency}</source>
        <translation>Сума па катэгорыях, {currency}</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Сума, {currency}</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Ацэнка</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>As the lines say; a mistake that was put right counts on the day of its donation.</source>
        <translation>Як у радках; выпраўленая памылка лічыцца на дзень свайго ахвяравання.</translation>
    </message>
    <message>
        <source>Books and publications</source>
        <translation>Кнігі і выданні</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплена</translation>
    </message>
    <message>
        <source>Box status</source>
        <translation>Статус скрынкі</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Па катэгорыях</translation>
    </message>
    <message>
        <source>By collection point</source>
        <translation>Па пунктах збору</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Па краінах</translation>
    </message>
    <message>
        <source>By currency</source>
        <translation>Па валютах</translation>
    </message>
    <message>
        <source>By donor reference</source>
        <translation>Па кодах ахвяравальнікаў</translation>
    </message>
    <message>
        <source>By line of Schedule M (US Form 990)</source>
        <translation>Па радках Schedule M (форма 990 ЗША)</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>Па перыядах</translation>
    </message>
    <message>
        <source>By unit: pieces and kilograms do not add up.</source>
        <translation>Па адзінках: штукі і кілаграмы не складаюцца.</translation>
    </message>
    <message>
        <source>Cars and other vehicles</source>
        <translation>Аўтамабілі і іншы транспарт</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>На канец</translation>
    </message>
    <message>
        <source>Closing less counted: a tick when it is nothing.</source>
        <translation>На канец мінус падлічана: птушка, калі нуль.</translation>
    </message>
    <message>
        <source>Clothing and household goods</source>
        <translation>Адзенне і рэчы для дому</translation>
    </message>
    <message>
        <source>Collection point</source>
        <translation>Пункт збору</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Унёскі</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Падлічана</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Краіна паходжання</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Валюта ўліку</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Засталося дзён</translation>
    </message>
    <message>
        <source>Destination country</source>
        <translation>Краіна прызначэння</translation>
    </message>
    <message>
        <source>Different currencies are never added up.</source>
        <translation>Розныя валюты ніколі не складаюцца.</translation>
    </message>
    <message>
        <source>Dimensions, cm</source>
        <translation>Памеры, см</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Утылізавана</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Лёс рэчаў</translation>
    </message>
    <message>
        <source>Donation line</source>
        <translation>Радок ахвяравання</translation>
    </message>
    <message>
        <source>Donation no.</source>
        <translation>Нумар ахвяравання</translation>
    </message>
    <message>
        <source>Donor reference</source>
        <translation>Код ахвяравальніка</translation>
    </message>
    <message>
        <source>Donor type</source>
        <translation>Тып ахвяравальніка</translation>
    </message>
    <message>
        <source>Drugs and medical supplies</source>
        <translation>Лекі і медычныя тавары</translation>
    </message>
    <message>
        <source>Empty in a list of an earlier day.</source>
        <translation>Пуста ў спісе за ранейшы дзень.</translation>
    </message>
    <message>
        <source>Every figure is a formula over the sheet of lines. Amounts are in {currency}.</source>
        <translation>Кожны лік — формула па аркушы радкоў. Сумы ў {currency}.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Курс валют</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Тэрміны прыдатнасці</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Справядлівы кошт</translation>
    </message>
    <message>
        <source>Fair value each</source>
        <translation>Справядлівы кошт адзінкі</translation>
    </message>
    <message>
        <source>Fair value, in that currency</source>
        <translation>Справядлівы кошт, у гэтай валюце</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Фінансавы год</translation>
    </message>
    <message>
        <source>Food inventory</source>
        <translation>Прадукты харчавання</translation>
    </message>
    <message>
        <source>For everybody: what was sent, by quarter, destination country and category.</source>
        <translation>Для ўсіх: што адпраўлена, па кварталах, краінах прызначэння і катэгорыях.</translation>
    </message>
    <message>
        <source>For the treasurer: every line received with its worth, sums of them by formula, a reconciliation of all goods, and what is not known.</source>
        <translation>Для скарбніка: кожны атрыманы радок з коштам, сумы па формулах, зверка ўсіх рэчаў і чаго не хапае.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>From the day of this file; below zero it has expired.</source>
        <translation>Ад дня гэтага файла; менш за нуль: тэрмін скончыўся.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Прабел</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Прабелы</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ахвяравана</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Раздадзена</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ЗЭД</translation>
    </message>
    <message>
        <source>How many units usually come in one pack.</source>
        <translation>Колькі адзінак звычайна ва ўпакоўцы.</translation>
    </message>
    <message>
        <source>In kind: given as goods. Purchased: bought; such goods stand on no Schedule M line.</source>
        <translation>Натурай: дадзена рэчамі. Куплена: за грошы; такіх рэчаў няма ў радках Schedule M.</translation>
    </message>
    <message>
        <source>In which it lies now, or in which it left.</source>
        <translation>У якіх ляжыць цяпер або ў якіх выехала.</translation>
    </message>
    <message>
        <source>In {currency}: what was stated when the goods came, else an estimate from the catalogue; at the exchange rate of the day they came, at most {days} days old.</source>
        <translation>У {currency}: заяўленае, калі прыйшлі рэчы, інакш ацэнка паводле каталога; па курсе на той дзень, не больш дзён таму, чым {days}.</translation>
    </message>
    <message>
        <source>Less what turned up again.</source>
        <translation>Мінус тое, што знайшлося.</translation>
    </message>
    <message>
        <source>Lines whose value is an estimate from the catalogue</source>
        <translation>Радкі, дзе кошт ацэнены паводле каталога</translation>
    </message>
    <message>
        <source>Lines with a value, but without an exchange rate</source>
        <translation>Радкі з коштам, але без курсу валют</translation>
    </message>
    <message>
        <source>Lines without a value</source>
        <translation>Радкі без кошту</translation>
    </message>
    <message>
        <source>Lines without amount</source>
        <translation>Радкі без сумы</translation>
    </message>
    <message>
        <source>Loose: the goods are in no box.</source>
        <translation>Без скрынкі: рэчы не ў скрынцы.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Страчана</translation>
    </message>
    <message>
        <source>Mend the cells that the last columns speak of, save, and import this file. Rows that were good are not here.</source>
        <translation>Выпраўце ячэйкі, пра якія сказана ў апошніх слупках, захавайце і імпартуйце гэты файл. Добрых радкоў тут няма.</translation>
    </message>
    <message>
        <source>No donor, no volunteer, and no group of fewer than {least} givers. Every sum in this file is one of rows that are shown, so nothing can be found by subtraction.</source>
        <translation>Без ахвяравальнікаў, валанцёраў і груп, дзе тых, хто даў, менш за {least}. Кожная сума ў файле складзена з паказаных радкоў, таму адніманнем нічога не даведацца.</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Няма курсу валют</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Няма кошту</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не паказана</translation>
    </message>
    <message>
        <source>Of US Form 990, from the catalogue; empty where the item has none.</source>
        <translation>Формы 990 ЗША, з каталога; пуста, калі ў тавару яго няма.</translation>
    </message>
    <message>
        <source>Of all goods that are ours, wherever they are: at sites, in boxes, on the way, at the sorting centre. Goods leave it when they are given out, disposed of or lost. Values are those of the day on which the goods came.</source>
        <translation>Усе нашы рэчы, дзе б яны ні былі: у пунктах, скрынках, дарозе, сартавальным цэнтры. Рэчы сыходзяць, калі іх раздалі, утылізавалі або страцілі. Кошт як у дзень, калі рэчы прыйшлі.</translation>
    </message>
    <message>
        <source>Of the lines in boxes that left, how many were ticked off at their destination.</source>
        <translation>Якую частку радкоў са скрынак, што выехалі, адзначылі на месцы прызначэння.</translation>
    </message>
    <message>
        <source>Of the whole line, in its own currency; empty is a gap.</source>
        <translation>Усяго радка, у яго валюце; пуста — прабел.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>На пачатак</translation>
    </message>
    <message>
        <source>Opening, plus what came in, less what went out.</source>
        <translation>На пачатак, плюс што прыйшло, мінус што сышло.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Іншае</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Агляд</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Плацельшчык</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людзі</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Перыяд</translation>
    </message>
    <message>
        <source>Person or organisation; empty where nobody said.</source>
        <translation>Чалавек або арганізацыя; пуста, калі не сказана.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Публічная справаздача</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Курс ад</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Нумар квітанцыі</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дзень прыёму</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Атрымальнік</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Зверка</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Кампенсавана</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Абмежаванне мэты</translation>
    </message>
    <message>
        <source>Schedule M line</source>
        <translation>Радок Schedule M</translation>
    </message>
    <message>
        <source>Share received</source>
        <translation>Доля прынятага</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Дзень адпраўкі</translation>
    </message>
    <message>
        <source>So few gave this that it might be told who, or it would be known from what is left of the others. Such groups are told together, where they are at least two of at least five givers.</source>
        <translation>Так мала людзей гэта дало, што можна здагадацца, хто, або гэта было б відаць з рэшты. Такія групы паказаны разам, калі іх хаця б дзве і тых, хто даў, хаця б пяць.</translation>
    </message>
    <message>
        <source>So many {currency} for one unit of the currency beside the value.</source>
        <translation>Колькі {currency} за адну адзінку валюты, што побач з коштам.</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Крыніца курсу</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Крыніца кошту</translation>
    </message>
    <message>
        <source>Stated: somebody weighed it or read it. Estimated: from what one weighs in the catalogue.</source>
        <translation>Указана: нехта ўзважыў або прачытаў. Ацэнена: паводле вагі адной у каталогу.</translation>
    </message>
    <message>
        <source>Statement: said when the goods came. Catalogue: an estimate, quantity × value of one unit.</source>
        <translation>Заяўлена: сказана, калі прыйшлі рэчы. Каталог: ацэнка, колькасць × кошт адной адзінкі.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запасы</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Зводка</translation>
    </message>
    <message>
        <source>Sums of what is shown and known; every figure is a formula over the sheet of rows.</source>
        <translation>Сумы паказанага і вядомага; кожны лік — формула па аркушы радкоў.</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Рахунак пастаўшчыка</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Адмяняе</translation>
    </message>
    <message>
        <source>The calendar year; change it where your year begins otherwise.</source>
        <translation>Каляндарны год; змяніце, калі ваш пачынаецца іначай.</translation>
    </message>
    <message>
        <source>The customs code, where the line has one of its own.</source>
        <translation>Мытны код, калі ў радка ён свой.</translation>
    </message>
    <message>
        <source>The day of the gift, or the last one before it that has a rate.</source>
        <translation>Дзень ахвяравання або апошні перад ім, на які ёсць курс.</translation>
    </message>
    <message>
        <source>The fair value in the currency of the books; empty is a gap.</source>
        <translation>Справядлівы кошт у валюце ўліку; пуста — прабел.</translation>
    </message>
    <message>
        <source>The file that the line came in with.</source>
        <translation>Файл, з якім прыйшоў радок.</translation>
    </message>
    <message>
        <source>The first day where it left on several.</source>
        <translation>Першы дзень, калі выязджала некалькі разоў.</translation>
    </message>
    <message>
        <source>The first six digits of the customs code.</source>
        <translation>Першыя шэсць лічбаў мытнага кода.</translation>
    </message>
    <message>
        <source>The goods that lie directly in it; ≥ when the weight of some of them is not known.</source>
        <translation>Рэчы, якія ляжаць проста ў ёй; ≥, калі вага некаторых невядомая.</translation>
    </message>
    <message>
        <source>The items in use, one row each. Columns and codes are those of the starter catalogue: change it and import it again.</source>
        <translation>Тавары, якія ўжываюцца, па адным у радку. Слупкі і коды як у пачатковым каталогу: змяніце і імпартуйце зноў.</translation>
    </message>
    <message>
        <source>The last day on which some of it was ticked off at its destination.</source>
        <translation>Апошні дзень, калі нешта з гэтага адзначылі на месцы прызначэння.</translation>
    </message>
    <message>
        <source>The name in the catalogue, or the free text as it was written.</source>
        <translation>Назва ў каталогу або вольны тэкст, як напісана.</translation>
    </message>
    <message>
        <source>The number of the donation and the line in it; it stays with the goods all the way.</source>
        <translation>Нумар ахвяравання і радка ў ім; застаецца з рэчамі ўвесь шлях.</translation>
    </message>
    <message>
        <source>The number of the donation, which stands on its receipt.</source>
        <translation>Нумар ахвяравання, ён ёсць на квітанцыі.</translation>
    </message>
    <message>
        <source>The number that somebody else wrote on it.</source>
        <translation>Нумар, які на ёй напісалі іншыя.</translation>
    </message>
    <message>
        <source>The numbers below its barcodes (GTIN).</source>
        <translation>Лічбы пад яго штрыхкодамі (GTIN).</translation>
    </message>
    <message>
        <source>The pallet or outer box in which it stands.</source>
        <translation>Палета або вялікая скрынка, у якой яна стаіць.</translation>
    </message>
    <message>
        <source>The pallet or outer box in which the box stands.</source>
        <translation>Палета або вялікая скрынка, у якой стаіць скрынка.</translation>
    </message>
    <message>
        <source>The quarter in which the shipment left.</source>
        <translation>Квартал, калі адпраўка выехала.</translation>
    </message>
    <message>
        <source>The rate of the day on which the goods came, or else the last one before it, at most {days} days old. Only rates into {currency} that somebody typed or imported; none is turned around.</source>
        <translation>Курс на дзень, калі прыйшлі рэчы, або апошні перад ім, не больш дзён таму, чым {days}. Толькі курсы ў {currency}, якія нехта ўвёў або імпартаваў; адваротныя не лічацца.</translation>
    </message>
    <message>
        <source>The rate that is missing, or where an estimate comes from.</source>
        <translation>Якога курсу не хапае або адкуль ацэнка.</translation>
    </message>
    <message>
        <source>The schedule is asked for when non-cash gifts exceed 25,000 USD in the year. Goods bought with donated money are not on it.</source>
        <translation>Schedule M патрэбна, калі за год ахвяраванняў рэчамі больш за 25 000 USD. Рэчаў, купленых за ахвяраваныя грошы, у ёй няма.</translation>
    </message>
    <message>
        <source>The sheet of gaps names each of them.</source>
        <translation>Кожны з іх ёсць на аркушы прабелаў.</translation>
    </message>
    <message>
        <source>The unit, UN/ECE Recommendation 20; packages are X and Recommendation 21.</source>
        <translation>Адзінка, Рэкамендацыя 20 ЕЭК ААН; упакоўкі: X і Рэкамендацыя 21.</translation>
    </message>
    <message>
        <source>The value is that of the catalogue. A statement of the donor is better.</source>
        <translation>Кошт узяты з каталога. Лепш, калі яго назаве ахвяравальнік.</translation>
    </message>
    <message>
        <source>Their goods are in the quantities, but not in the values.</source>
        <translation>Іх рэчы ёсць у колькасцях, але не ў кошце.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>To be filled in by hand: the program does not know it.</source>
        <translation>Запаўняецца рукамі: праграма гэтага не ведае.</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усяго</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Агульны кошт</translation>
    </message>
    <message>
        <source>Total: {column}</source>
        <translation>Усяго: {column}</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Кніга скарбніка</translation>
    </message>
    <message>
        <source>Type or import the rate of that day, and export again.</source>
        <translation>Увядзіце або імпартуйце курс на гэты дзень і экспартуйце зноў.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Цана за адзінку</translation>
    </message>
    <message>
        <source>Value, {currency}</source>
        <translation>Кошт, {currency}</translation>
    </message>
    <message>
        <source>Valued as of</source>
        <translation>Дата ацэнкі</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Ацэнка паводле</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Кошт</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Аўтамабіль</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Weight is</source>
        <translation>Адкуль вага</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>What all sites, boxes and shipments hold, put back to the end of the last day.</source>
        <translation>Што ёсць ва ўсіх пунктах, скрынках і адпраўках, пералічана на канец апошняга дня.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Што можна зрабіць</translation>
    </message>
    <message>
        <source>What has become of it by now, with quantities when in parts.</source>
        <translation>Што з гэтым стала да сёння; калі па частках, то з колькасцямі.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Чаго не хапае</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation>Колькі каштуе адна адзінка.</translation>
    </message>
    <message>
        <source>What one unit is.</source>
        <translation>Што такое адна адзінка.</translation>
    </message>
    <message>
        <source>What one unit weighs.</source>
        <translation>Колькі важыць адна адзінка.</translation>
    </message>
    <message>
        <source>What people call it as well, with semicolons between.</source>
        <translation>Як яшчэ яго называюць, праз кропку з коскай.</translation>
    </message>
    <message>
        <source>What sites ask for, one row each, the most urgent first. It can be changed and imported again.</source>
        <translation>Што просяць пункты, па адным у радку, самае тэрміновае першым. Можна змяніць і імпартаваць зноў.</translation>
    </message>
    <message>
        <source>What stands for a donor who wished to be remembered; never a name. Empty: anonymous.</source>
        <translation>Код таго, хто папрасіў сябе запісаць; ніколі не імя. Пуста: ананімна.</translation>
    </message>
    <message>
        <source>What there is and where, one row for each lot in each place, goods in transit included. What was lost is not in it. Now, or as it was at the end of a day.</source>
        <translation>Што ёсць і дзе, асобны радок на кожную партыю ў кожным месцы, разам з тым, што ў дарозе. Страчанага тут няма. Цяпер або як было на канец дня.</translation>
    </message>
    <message>
        <source>What there is now with a day of expiry, the first to expire first; what has expired too.</source>
        <translation>Што ёсць цяпер з тэрмінам прыдатнасці, найбліжэйшы тэрмін першы; пратэрмінаванае таксама.</translation>
    </message>
    <message>
        <source>What there was before the first day, wherever it was.</source>
        <translation>Што было перад першым днём, дзе б яно ні было.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Што зрабіць</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Што зроблена</translation>
    </message>
    <message>
        <source>What was stated when the goods came; where nothing was, what the catalogue says today of one unit, in the same unit. Where neither is known the cell is empty: a gap.</source>
        <translation>Тое, што заявілі, калі прыйшлі рэчы; калі нічога, дык кошт адной адзінкі паводле сённяшняга каталога, у той жа адзінцы. Калі невядома ні тое, ні другое, ячэйка пустая: прабел.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Калі</translation>
    </message>
    <message>
        <source>When a whole box went, with all that was in it.</source>
        <translation>Калі рушыла цэлая скрынка з усім, што ў ёй было.</translation>
    </message>
    <message>
        <source>When boxes of it were last ticked off.</source>
        <translation>Калі апошні раз адзначалі яе скрынкі.</translation>
    </message>
    <message>
        <source>When goods went: the number of their donation and the line in it.</source>
        <translation>Калі рушылі рэчы: нумар іх ахвяравання і радка ў ім.</translation>
    </message>
    <message>
        <source>Where it stands; in transit when it has left one site and is not received at the other.</source>
        <translation>Дзе стаіць; у дарозе, калі з аднаго пункта выехала, а ў другім не прынята.</translation>
    </message>
    <message>
        <source>Where it stood.</source>
        <translation>Дзе стаяла.</translation>
    </message>
    <message>
        <source>Where it was received.</source>
        <translation>Дзе прынята.</translation>
    </message>
    <message>
        <source>Where the goods are; in transit when they have left one site and are not received at the other.</source>
        <translation>Дзе рэчы; у дарозе, калі з аднаго пункта выехалі, а ў другім не прыняты.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Які</translation>
    </message>
    <message>
        <source>Who says so; empty for an estimate of one&apos;s own.</source>
        <translation>Крыніца; пуста, калі ацэнка свая.</translation>
    </message>
    <message>
        <source>Who says so; empty in the catalogue where nobody wrote it.</source>
        <translation>Крыніца; пуста, калі ў каталогу яе не ўказалі.</translation>
    </message>
    <message>
        <source>Why the row was not taken in, and what to do.</source>
        <translation>Чаму радок не прыняты і што рабіць.</translation>
    </message>
    <message>
        <source>With donors: each line names the reference of its donor. Whoever has the list of donors can tell who that is: keep this file as you keep that list.</source>
        <translation>З ахвяравальнікамі: у кожным радку код ахвяравальніка. Хто мае спіс ахвяравальнікаў, можа даведацца, хто гэта: беражыце гэты файл, як той спіс.</translation>
    </message>
    <message>
        <source>Without donors: nothing here says who gave.</source>
        <translation>Без ахвяравальнікаў: тут нідзе не сказана, хто даў.</translation>
    </message>
    <message>
        <source>Write what it is worth in the line, or in the catalogue for one unit.</source>
        <translation>Упішыце кошт у радок або кошт адной адзінкі ў каталог.</translation>
    </message>
    <message>
        <source>Yes when it takes an earlier movement back.</source>
        <translation>Так, калі адмяняе ранейшы рух.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>ананімна</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>іншы радок</translation>
    </message>
    <message>
        <source>as it was at the end of that day, by what was logged until then</source>
        <translation>як было на канец таго дня, паводле запісанага да таго часу</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>мяшок</translation>
    </message>
    <message>
        <source>bale</source>
        <translation>цюк</translation>
    </message>
    <message>
        <source>box</source>
        <translation>скрынка</translation>
    </message>
    <message>
        <source>canister</source>
        <translation>каністра</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>кардонка</translation>
    </message>
    <message>
        <source>case</source>
        <translation>скрыня</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>crate</source>
        <translation>клець</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>утылізавана</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>раздадзена</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>ахвяравальнік</translation>
    </message>
    <message>
        <source>donor or list</source>
        <translation>ахвяравальнік або спіс</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ацэнена</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знойдзена</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>з {first}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>з {first} да {last}</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>натурай</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>у запасах</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>у дарозе</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>без скрынкі</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>страчана</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новае</translation>
    </message>
    <message>
        <source>no line: bought, or not in the catalogue</source>
        <translation>няма радка: куплена або няма ў каталогу</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>без кошту</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>звычайна</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не патрэбна</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не паказана</translation>
    </message>
    <message>
        <source>not told one by one, together</source>
        <translation>не паасобку, разам</translation>
    </message>
    <message>
        <source>of it by catalogue</source>
        <translation>з яе паводле каталога</translation>
    </message>
    <message>
        <source>of it by statement</source>
        <translation>з яе заяўлена</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>арганізацыя</translation>
    </message>
    <message>
        <source>other</source>
        <translation>іншае</translation>
    </message>
    <message>
        <source>package</source>
        <translation>упакоўка</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>палета</translation>
    </message>
    <message>
        <source>pallet 80×120</source>
        <translation>палета 80×120</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>пасылка</translation>
    </message>
    <message>
        <source>person</source>
        <translation>чалавек</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>куплена</translation>
    </message>
    <message>
        <source>received</source>
        <translation>прынята</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>рулон</translation>
    </message>
    <message>
        <source>sack</source>
        <translation>мех</translation>
    </message>
    <message>
        <source>several</source>
        <translation>некалькі</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>указана</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>заяўлена</translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation>валіза</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>пастаўшчык</translation>
    </message>
    <message>
        <source>the day as of which it was asked for</source>
        <translation>дзень, на які прасілі</translation>
    </message>
    <message>
        <source>the day of expiry</source>
        <translation>дзень, калі заканчваецца тэрмін</translation>
    </message>
    <message>
        <source>the day on which it happened</source>
        <translation>дзень, калі гэта адбылося</translation>
    </message>
    <message>
        <source>the day on which it was sent off, or else is planned to leave</source>
        <translation>дзень, калі адпраўлена або калі мае выехаць</translation>
    </message>
    <message>
        <source>the day on which the goods were received</source>
        <translation>дзень, калі рэчы прыняты</translation>
    </message>
    <message>
        <source>the day on which the shipment left</source>
        <translation>дзень, калі адпраўка выехала</translation>
    </message>
    <message>
        <source>to be sorted out</source>
        <translation>на разбор</translation>
    </message>
    <message>
        <source>triwall</source>
        <translation>трывол</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>без упакоўкі</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>да {last}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>тэрмінова</translation>
    </message>
    <message>
        <source>used</source>
        <translation>ужыванае</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{box} damaged</source>
        <translation>{box}: пашкоджана</translation>
    </message>
    <message>
        <source>{box} extra</source>
        <translation>{box}: лішняя</translation>
    </message>
    <message>
        <source>{box} found later</source>
        <translation>{box}: знайшлася пазней</translation>
    </message>
    <message>
        <source>{box} missing</source>
        <translation>{box}: не прыйшла</translation>
    </message>
    <message>
        <source>{box} short</source>
        <translation>{box}: нястача</translation>
    </message>
    <message>
        <source>≥ where the value of some of it is not known.</source>
        <translation>≥, калі часткі кошту не ведаем.</translation>
    </message>
    <message>
        <source>≥ where the weight of some of it is not known.</source>
        <translation>≥, калі часткі вагі не ведаем.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Barcodes</source>
        <translation>Штрыхкоды</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серыя</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Прыдатна да</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Код тавару</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Краіна паходжання</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Gross weight of the box</source>
        <translation>Вага скрынкі брута</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код ТН ЗЭД</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Вышыня скрынкі</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Intake rules</source>
        <translation>Правілы прыёму</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Від упакоўкі</translation>
    </message>
    <message>
        <source>Length of the box</source>
        <translation>Даўжыня скрынкі</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Назва па-беларуску</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва па-англійску</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Назва па-польску</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва па-ўкраінску</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Новае ці ўжыванае</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Nothing says how many or how urgent.</source>
        <translation>Не сказана, колькі або як тэрмінова.</translation>
    </message>
    <message>
        <source>Nothing says how many.</source>
        <translation>Не сказана, колькі.</translation>
    </message>
    <message>
        <source>Nothing says in which box.</source>
        <translation>Не сказана, у якой скрынцы.</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Не сказана, што гэта.</translation>
    </message>
    <message>
        <source>Nothing says what the items are called.</source>
        <translation>Не сказана, як называюцца тавары.</translation>
    </message>
    <message>
        <source>Number of the box</source>
        <translation>Нумар скрынкі</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Іншыя назвы</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Чалавек ці арганізацыя</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Size of the box, all three</source>
        <translation>Памеры скрынкі, усе тры</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Памер або від</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Нумар UN</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Адзінак ва ўпакоўцы</translation>
    </message>
    <message>
        <source>Value of one</source>
        <translation>Кошт адной</translation>
    </message>
    <message>
        <source>Value, of all</source>
        <translation>Кошт усяго</translation>
    </message>
    <message>
        <source>Weight of one</source>
        <translation>Вага адной</translation>
    </message>
    <message>
        <source>Weight, of all</source>
        <translation>Вага ўсяго</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>What one unit is</source>
        <translation>Што такое адна адзінка</translation>
    </message>
    <message>
        <source>Whether it has a best-before date</source>
        <translation>Ці ёсць тэрмін прыдатнасці</translation>
    </message>
    <message>
        <source>Whether it is dangerous</source>
        <translation>Ці небяспечна</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Шырыня скрынкі</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>прапускаецца</translation>
    </message>
    <message>
        <source>who gave: not read</source>
        <translation>хто даў: не чытаецца</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Ахвяраванне</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>у запасах</translation>
    </message>
    <message>
        <source>marked {marks} · {state}</source>
        <translation>маркіроўка {marks} · {state}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin</source>
        <translation>Пачаць</translation>
    </message>
    <message>
        <source>Begins every number</source>
        <translation>З яго пачынаецца кожны нумар</translation>
    </message>
    <message>
        <source>Boston, St. Mary’s church hall</source>
        <translation>Вільня, зала пры касцёле Св. Ганны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Making up a story…</source>
        <translation>Прыдумваецца гісторыя…</translation>
    </message>
    <message>
        <source>Name of your collection point</source>
        <translation>Назва вашага пункта збору</translation>
    </message>
    <message>
        <source>Not needed. It stands beside what you do, so that others can ask you. It stays in this program and is on no paper.</source>
        <translation>Неабавязкова. Стаіць побач з тым, што вы зрабілі, каб іншыя маглі вас спытаць. Застаецца ў гэтай праграме, у дакументы не трапляе.</translation>
    </message>
    <message>
        <source>Only looking around? Everything in the practice data is made up, and kept apart.</source>
        <translation>Толькі паглядзець? Усё ў вучэбных даных прыдумана і захоўваецца асобна.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Кароткі код</translation>
    </message>
    <message>
        <source>Show me with made-up data</source>
        <translation>Паказаць на прыдуманых даных</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не атрымалася</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаем</translation>
    </message>
    <message>
        <source>Welcome to AidTracker</source>
        <translation>Вітаем у AidTracker</translation>
    </message>
    <message>
        <source>Which place is this? You can change everything but the code later.</source>
        <translation>Што гэта за пункт? Пазней можна змяніць усё, апроч кода.</translation>
    </message>
    <message>
        <source>Your name or nickname</source>
        <translation>Ваша імя або мянушка</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>230 volt</source>
        <translation>230 вольт</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>алкаголь</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>жывёльны прадукт</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>аб’ёмнае</translation>
    </message>
    <message>
        <source>composite food</source>
        <translation>складаны прадукт</translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation>едкае</translation>
    </message>
    <message>
        <source>export to be checked</source>
        <translation>праверыць экспарт</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>лёгкаўзгаральнае</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>крохкае</translation>
    </message>
    <message>
        <source>heavy for what it is worth</source>
        <translation>цяжкое і таннае</translation>
    </message>
    <message>
        <source>infant feeding</source>
        <translation>кармленне немаўлят</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>вадкасць</translation>
    </message>
    <message>
        <source>lithium battery</source>
        <translation>літыевая батарэя</translation>
    </message>
    <message>
        <source>made of several things</source>
        <translation>з некалькіх рэчаў</translation>
    </message>
    <message>
        <source>medical device</source>
        <translation>медвыраб</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>лекі</translation>
    </message>
    <message>
        <source>must stay cold</source>
        <translation>захоўваць у холадзе</translation>
    </message>
    <message>
        <source>needs a disinfection paper</source>
        <translation>патрэбна даведка аб дэзінфекцыі</translation>
    </message>
    <message>
        <source>needs an export licence</source>
        <translation>патрэбна экспартная ліцэнзія</translation>
    </message>
    <message>
        <source>new only</source>
        <translation>толькі новае</translation>
    </message>
    <message>
        <source>no relief from EU duty</source>
        <translation>без вызвалення ад пошліны ЕС</translation>
    </message>
    <message>
        <source>often counterfeit</source>
        <translation>часта падрабляюць</translation>
    </message>
    <message>
        <source>only without fuel</source>
        <translation>толькі без паліва</translation>
    </message>
    <message>
        <source>prescription only</source>
        <translation>толькі па рэцэпце</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>вострае</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>тытунь</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>пад ціскам</translation>
    </message>
    <message>
        <source>used</source>
        <translation>ужыванае</translation>
    </message>
    <message>
        <source>used is fine</source>
        <translation>можна ўжыванае</translation>
    </message>
    <message>
        <source>wipe the data first</source>
        <translation>спачатку сцерці даныя</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n line(s) to sort out</source>
        <translation>
            <numerusform>%n радок на разбор</numerusform>
            <numerusform>%n радкі на разбор</numerusform>
            <numerusform>%n радкоў на разбор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) with a near best-before date</source>
        <translation>
            <numerusform>Яшчэ %n радок з блізкім тэрмінам прыдатнасці</numerusform>
            <numerusform>Яшчэ %n радкі з блізкім тэрмінам прыдатнасці</numerusform>
            <numerusform>Яшчэ %n радкоў з блізкім тэрмінам прыдатнасці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed box(es) without a weight</source>
        <translation>
            <numerusform>%n запячатаная скрынка без вагі</numerusform>
            <numerusform>%n запячатаныя скрынкі без вагі</numerusform>
            <numerusform>%n запячатаных скрынак без вагі</numerusform>
        </translation>
    </message>
    <message>
        <source>Donation {number} was not finished</source>
        <translation>Ахвяраванне {number} не завершана</translation>
    </message>
    <message>
        <source>Given this week, by kind</source>
        <translation>Прынята за тыдзень, па відах</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Працягнуць</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добры дзень</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добры вечар</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Добрай раніцы</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Глядзець</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Новае ахвяраванне</translation>
    </message>
    <message>
        <source>Nothing is here yet. Log what the first person brings; everything else follows from it.</source>
        <translation>Тут яшчэ нічога няма. Запішыце, што прынёс першы чалавек; з гэтага пачнецца ўсё астатняе.</translation>
    </message>
    <message>
        <source>Nothing waits. Boxes to weigh, dates that come near and shipments that arrive stand here.</source>
        <translation>Нічога не чакае. Тут будуць скрынкі, якія трэба ўзважыць, блізкія тэрміны і адпраўкі, што прыбываюць.</translation>
    </message>
    <message>
        <source>Nothing was logged in the last 7 days.</source>
        <translation>За апошнія 7 дзён нічога не запісана.</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Спакаваць</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Паказаць</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Разабраць</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Зрабіць сёння</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Адсачыць</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Узважыць</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Дзе што ёсць</translation>
    </message>
    <message numerus="yes">
        <source>best before in %n day(s)</source>
        <translation>
            <numerusform>тэрмін праз %n дзень</numerusform>
            <numerusform>тэрмін праз %n дні</numerusform>
            <numerusform>тэрмін праз %n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before passed %n day(s) ago</source>
        <translation>
            <numerusform>тэрмін скончыўся %n дзень таму</numerusform>
            <numerusform>тэрмін скончыўся %n дні таму</numerusform>
            <numerusform>тэрмін скончыўся %n дзён таму</numerusform>
        </translation>
    </message>
    <message>
        <source>best before today</source>
        <translation>тэрмін сёння</translation>
    </message>
    <message numerus="yes">
        <source>in %n box(es)</source>
        <translation>
            <numerusform>у %n скрынцы</numerusform>
            <numerusform>у %n скрынках</numerusform>
            <numerusform>у %n скрынках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n shipment(s) being packed</source>
        <translation>
            <numerusform>пакуецца ў %n адпраўцы</numerusform>
            <numerusform>пакуецца ў %n адпраўках</numerusform>
            <numerusform>пакуецца ў %n адпраўках</numerusform>
        </translation>
    </message>
    <message>
        <source>last 7 days; solid weighed, pale estimated</source>
        <translation>7 дзён; яркае ўзважана, бледнае ацэнена</translation>
    </message>
    <message numerus="yes">
        <source>loose at %n site(s)</source>
        <translation>
            <numerusform>па-за скрынкамі ў %n пункце</numerusform>
            <numerusform>па-за скрынкамі ў %n пунктах</numerusform>
            <numerusform>па-за скрынкамі ў %n пунктах</numerusform>
        </translation>
    </message>
    <message>
        <source>loose at {site}</source>
        <translation>па-за скрынкамі: {site}</translation>
    </message>
    <message>
        <source>loose, not in a box</source>
        <translation>па-за скрынкамі</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message numerus="yes">
        <source>on the road, %n shipment(s)</source>
        <translation>
            <numerusform>у дарозе, %n адпраўка</numerusform>
            <numerusform>у дарозе, %n адпраўкі</numerusform>
            <numerusform>у дарозе, %n адправак</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>прынята</translation>
    </message>
    <message numerus="yes">
        <source>received at %n site(s)</source>
        <translation>
            <numerusform>прынята ў %n пункце</numerusform>
            <numerusform>прынята ў %n пунктах</numerusform>
            <numerusform>прынята ў %n пунктах</numerusform>
        </translation>
    </message>
    <message>
        <source>received at {site}</source>
        <translation>прынята: {site}</translation>
    </message>
    <message>
        <source>{boxes}, {sealed} sealed</source>
        <translation>{boxes}, запячатана {sealed}</translation>
    </message>
    <message>
        <source>{goods}, {quantity}: {when}</source>
        <translation>{goods}, {quantity}: {when}</translation>
    </message>
    <message>
        <source>{lines}, the oldest of {day}</source>
        <translation>{lines}, найстарэйшы ад {day}</translation>
    </message>
    <message>
        <source>{name}: {weight}, of which {weighed} weighed</source>
        <translation>{name}: {weight}, з іх узважана {weighed}</translation>
    </message>
    <message>
        <source>{number} arrives today: {place}</source>
        <translation>{number} прыбывае сёння: {place}</translation>
    </message>
    <message>
        <source>{number} is there and waits to be received</source>
        <translation>{number} на месцы і чакае прыёму</translation>
    </message>
    <message numerus="yes">
        <source>{number} should have arrived %n day(s) ago</source>
        <translation>
            <numerusform>{number} мусіла прыбыць %n дзень таму</numerusform>
            <numerusform>{number} мусіла прыбыць %n дні таму</numerusform>
            <numerusform>{number} мусіла прыбыць %n дзён таму</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: {place} reported %n discrepancy(ies)</source>
        <translation>
            <numerusform>{number}: {place} — %n разыходжанне</numerusform>
            <numerusform>{number}: {place} — %n разыходжанні</numerusform>
            <numerusform>{number}: {place} — %n разыходжанняў</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Items: {new} new, {changed} changed, {same} as they are.</source>
        <translation>Тавары: новых {new}, змененых {changed}, без змен {same}.</translation>
    </message>
</context>
<context>
    <name>IntakePills</name>
    <message>
        <source>alcohol, tobacco</source>
        <translation>алкаголь, тытунь</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>жывёльны прадукт</translation>
    </message>
    <message>
        <source>baby milk</source>
        <translation>дзіцячае малако</translation>
    </message>
    <message>
        <source>batch or date missing</source>
        <translation>няма серыі або тэрміну</translation>
    </message>
    <message>
        <source>battery inside</source>
        <translation>батарэя ўнутры</translation>
    </message>
    <message>
        <source>check export</source>
        <translation>праверыць экспарт</translation>
    </message>
    <message>
        <source>controlled medicine</source>
        <translation>кантраляваныя лекі</translation>
    </message>
    <message>
        <source>damaged battery</source>
        <translation>пашкоджаная батарэя</translation>
    </message>
    <message>
        <source>drain first</source>
        <translation>спачатку зліць</translation>
    </message>
    <message>
        <source>export controlled</source>
        <translation>экспарт пад кантролем</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>лёгкаўзгаральнае</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>паліва</translation>
    </message>
    <message>
        <source>gas, matches</source>
        <translation>газ, запалкі</translation>
    </message>
    <message>
        <source>keep ingredients</source>
        <translation>захаваць склад</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>паглядзець</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>лекі</translation>
    </message>
    <message>
        <source>new or used?</source>
        <translation>новае ці ўжыванае?</translation>
    </message>
    <message>
        <source>not by air</source>
        <translation>не самалётам</translation>
    </message>
    <message>
        <source>only new</source>
        <translation>толькі новае</translation>
    </message>
    <message>
        <source>opened medicine</source>
        <translation>адкрытыя лекі</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>пратэрмінавана</translation>
    </message>
    <message>
        <source>send soon</source>
        <translation>адправіць хутчэй</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>кароткі тэрмін</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>бруднае</translation>
    </message>
    <message>
        <source>tea, coffee</source>
        <translation>чай, кава</translation>
    </message>
    <message>
        <source>{what}: hold</source>
        <translation>{what}: адкласці</translation>
    </message>
    <message>
        <source>{what}: not taken</source>
        <translation>{what}: не прымаем</translation>
    </message>
</context>
<context>
    <name>IntakeRules</name>
    <message>
        <source>A wooden pallet from the USA needs the ISPM 15 mark.</source>
        <translation>Драўляная палета са ЗША павінна мець знак ISPM 15.</translation>
    </message>
    <message>
        <source>Alcohol and tobacco cannot travel as humanitarian aid.</source>
        <translation>Алкаголь і тытунь нельга везці як гуманітарную дапамогу.</translation>
    </message>
    <message>
        <source>Damaged lithium batteries can burn and must not travel.</source>
        <translation>Пашкоджаныя літыевыя батарэі могуць загарэцца, везці іх нельга.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable) may not simply go by air.</source>
        <translation>Небяспечны груз {un} (лёгкаўзгаральны) нельга проста адправіць самалётам.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable): mark the box and tell the carrier.</source>
        <translation>Небяспечны груз {un} (лёгкаўзгаральны): пазначце скрынку і папярэдзьце перавозчыка.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (gas or matches) need a carrier who takes them.</source>
        <translation>Для небяспечнага грузу {un} (газ або запалкі) патрэбны перавозчык, які яго бярэ.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}, fewer than {limit}: send it soon.</source>
        <translation>На момант прыбыцця застанецца дзён: {days}, менш за {limit}: адпраўце хутчэй.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; food needs at least {limit}.</source>
        <translation>На момант прыбыцця застанецца дзён: {days}; для ежы трэба хаця б {limit}.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; medicine needs at least {limit}.</source>
        <translation>На момант прыбыцця застанецца дзён: {days}; для лекаў трэба хаця б {limit}.</translation>
    </message>
    <message>
        <source>Engines travel only when new or drained: no fuel, no oil.</source>
        <translation>Рухавікі возяць толькі новыя або пустыя: без паліва і алею.</translation>
    </message>
    <message>
        <source>Export is controlled: a named person must first record the classification or licence.</source>
        <translation>Экспарт пад кантролем: адказная асоба спачатку мусіць запісаць класіфікацыю або ліцэнзію.</translation>
    </message>
    <message>
        <source>Export may be controlled: check the classification before it is sent.</source>
        <translation>Экспарт можа быць пад кантролем: перад адпраўкай праверце класіфікацыю.</translation>
    </message>
    <message>
        <source>Food and chemicals must not travel in the same box.</source>
        <translation>Ежу і хімію нельга везці ў адной скрынцы.</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.</source>
        <translation>Для ежы з мясам, малаком або яйкамі ў ЕС могуць спатрэбіцца паперы: захавайце спіс складнікаў.</translation>
    </message>
    <message>
        <source>Fuel ({un}) needs a carrier who takes dangerous goods.</source>
        <translation>Для паліва ({un}) патрэбны перавозчык, які бярэ небяспечныя грузы.</translation>
    </message>
    <message>
        <source>Goods of different kinds in one box take longer to sort on arrival.</source>
        <translation>Рэчы розных відаў у адной скрынцы даўжэй разбіраць на месцы.</translation>
    </message>
    <message>
        <source>Infant formula, bottles and teats are sent only when the receiver asked for them.</source>
        <translation>Дзіцячыя сумесі, бутэлечкі і соскі адпраўляюць, толькі калі атрымальнік іх прасіў.</translation>
    </message>
    <message>
        <source>Is it new or used? Note the condition of clothes.</source>
        <translation>Новае ці ўжыванае? Пазначце стан адзення.</translation>
    </message>
    <message>
        <source>Lithium batteries ({un}): protect the contacts, mark the box, never by air.</source>
        <translation>Літыевыя батарэі ({un}): закрыйце кантакты, пазначце скрынку, самалётам нельга.</translation>
    </message>
    <message>
        <source>Loose lithium batteries ({un}) may not simply go by air.</source>
        <translation>Асобныя літыевыя батарэі ({un}) нельга проста адправіць самалётам.</translation>
    </message>
    <message>
        <source>Meat, fish, milk and pet food enter the EU only with veterinary papers.</source>
        <translation>Мяса, рыба, малако і корм для жывёл уязджаюць у ЕС толькі з ветэрынарнымі паперамі.</translation>
    </message>
    <message>
        <source>Medicine from a private person: a coordinator must agree.</source>
        <translation>Лекі ад прыватнай асобы: патрэбна згода каардынатара.</translation>
    </message>
    <message>
        <source>Medicine needs a batch number and an expiry date.</source>
        <translation>Для лекаў патрэбны нумар серыі і тэрмін прыдатнасці.</translation>
    </message>
    <message>
        <source>Medicines go in a box of their own, apart from everything else.</source>
        <translation>Лекі пакуюць у асобную скрынку, не разам з іншым.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine must not be passed on.</source>
        <translation>Адкрытыя, ужываныя або вернутыя лекі перадаваць нельга.</translation>
    </message>
    <message>
        <source>Prescription and cold-chain medicine is not taken from private persons.</source>
        <translation>Рэцэптурныя лекі і лекі, якія трэба трымаць у холадзе, ад прыватных асоб не прымаюцца.</translation>
    </message>
    <message>
        <source>Soiled goods cannot be sent.</source>
        <translation>Брудныя рэчы адпраўляць нельга.</translation>
    </message>
    <message>
        <source>Tea and coffee are not free of duty in the EU: list them apart.</source>
        <translation>Чай і кава ў ЕС не вызвалены ад пошліны: пішыце іх асобна.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; at most {limit} kg may go in one box.</source>
        <translation>Скрынка важыць {kg} кг; у адной скрынцы можа быць не больш за {limit} кг.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; over {limit} kg it needs two people to lift.</source>
        <translation>Скрынка важыць {kg} кг; цяжэйшую за {limit} кг падымаюць удваіх.</translation>
    </message>
    <message>
        <source>There is a lithium battery in it ({un}): switch it off and mark the box.</source>
        <translation>Унутры літыевая батарэя ({un}): выключыце прыладу і пазначце скрынку.</translation>
    </message>
    <message>
        <source>This food will be past its date on arrival ({expiry}).</source>
        <translation>Да прыбыцця тэрмін гэтай ежы скончыцца ({expiry}).</translation>
    </message>
    <message>
        <source>This medicine will be past its date on arrival ({expiry}).</source>
        <translation>Да прыбыцця тэрмін гэтых лекаў скончыцца ({expiry}).</translation>
    </message>
    <message>
        <source>Underwear and socks are taken only new.</source>
        <translation>Бялізну і шкарпэткі прымаем толькі новыя.</translation>
    </message>
</context>
<context>
    <name>LineStory</name>
    <message>
        <source>Corrected: {changes}</source>
        <translation>Выпраўлена: {changes}</translation>
    </message>
    <message>
        <source>Found to be: {item}</source>
        <translation>Высветлена, што гэта: {item}</translation>
    </message>
    <message>
        <source>Found when packages were sorted: {amount}</source>
        <translation>Знойдзена пры разборы ўпаковак: {amount}</translation>
    </message>
    <message>
        <source>Logged, not yet sorted: {amount}</source>
        <translation>Запісана, яшчэ не разабрана: {amount}</translation>
    </message>
    <message>
        <source>Logged: {amount}</source>
        <translation>Запісана: {amount}</translation>
    </message>
    <message>
        <source>Packed into box {subject}: {amount}</source>
        <translation>Спакавана ў скрынку {subject}: {amount}</translation>
    </message>
    <message>
        <source>Put on shipment {subject}: {amount}</source>
        <translation>Дададзена ў адпраўку {subject}: {amount}</translation>
    </message>
    <message>
        <source>Received with shipment {subject}: {amount}</source>
        <translation>Прынята з адпраўкай {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sent off with shipment {subject}: {amount}</source>
        <translation>Выехала з адпраўкай {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sorted, and logged line by line: {amount}</source>
        <translation>Разабрана і запісана па радках: {amount}</translation>
    </message>
    <message>
        <source>Taken back: {amount}</source>
        <translation>Адменена: {amount}</translation>
    </message>
    <message>
        <source>Taken out of box {subject}: {amount}</source>
        <translation>Выняты са скрынкі {subject}: {amount}</translation>
    </message>
    <message>
        <source>Unpacked from box {subject}: {amount}</source>
        <translation>Распакавана са скрынкі {subject}: {amount}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>серыя</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>прыдатна да</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>country of origin</source>
        <translation>краіна паходжання</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>памер або від</translation>
    </message>
    <message>
        <source>item</source>
        <translation>тавар</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заўвага</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічога</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>колькасць</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>адзінка</translation>
    </message>
    <message>
        <source>value</source>
        <translation>кошт</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вага</translation>
    </message>
    <message>
        <source>what</source>
        <translation>што</translation>
    </message>
    <message>
        <source>{amount} (typed “{typed}”)</source>
        <translation>{amount} (уведзена «{typed}»)</translation>
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
            <numerusform>%n патрэба</numerusform>
            <numerusform>%n патрэбы</numerusform>
            <numerusform>%n патрэб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n тэрміновая</numerusform>
            <numerusform>%n тэрміновыя</numerusform>
            <numerusform>%n тэрміновых</numerusform>
        </translation>
    </message>
    <message>
        <source>All still true today</source>
        <translation>Сёння ўсё так жа</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Прыйшло пасля</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Папрасіць</translation>
    </message>
    <message>
        <source>Everything: {category}</source>
        <translation>Усё: {category}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Колькі</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Імпартаваць спіс</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>У запасах</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мовы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Патрэбы</translation>
    </message>
    <message>
        <source>No program here opens PDF files.</source>
        <translation>Тут няма праграмы для файлаў PDF.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>One page: what is needed today, and what cannot be taken.</source>
        <translation>Адна старонка: што сёння патрэбна і чаго нельга прыняць.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папера</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Прапановы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Search needs</source>
        <translation>Пошук патрэб</translation>
    </message>
    <message>
        <source>Sheet for the wall</source>
        <translation>Аркуш на сцяну</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Паказаць аркуш</translation>
    </message>
    <message>
        <source>Site that asks</source>
        <translation>Пункт, які просіць</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Яшчэ трэба</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Просяць</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>What this site asks for stands here. Import the list that it sent, or write down beside the table what it told you. Then everybody sees at the table what to take and what not.</source>
        <translation>Тут тое, што просіць гэты пункт. Імпартуйце яго спіс або запішыце побач з табліцай, што вам сказалі. Тады кожны за сталом бачыць, што браць, а што не.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Дзе вісіць</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Зняць</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>колькі ёсць</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пуста: сёння</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>хапае</translation>
    </message>
    <message>
        <source>in words: nothing can be counted against it</source>
        <translation>словамі: палічыць не атрымаецца</translation>
    </message>
    <message>
        <source>item, category, or own words</source>
        <translation>тавар, катэгорыя або свае словы</translation>
    </message>
    <message>
        <source>more is there, counted in other units and not weighed</source>
        <translation>ёсць яшчэ, у іншых адзінках і не ўзважанае</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>патрэбна</translation>
    </message>
    <message>
        <source>newest word of {day}</source>
        <translation>звесткі {day}</translation>
    </message>
    <message>
        <source>not needed now</source>
        <translation>цяпер не трэба</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не цяпер</translation>
    </message>
    <message>
        <source>the whole category, counted by weight in kg</source>
        <translation>уся катэгорыя, лічыцца па вазе ў кг</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>тэрмінова</translation>
    </message>
    <message>
        <source>{amount} of it in stock here</source>
        <translation>у нашых запасах {amount}</translation>
    </message>
    <message>
        <source>{code}, counted in {unit}</source>
        <translation>{code}, адзінка: {unit}</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Alcohol and tobacco</source>
        <translation>Алкаголь і тытунь</translation>
    </message>
    <message>
        <source>Damaged batteries and power banks</source>
        <translation>Пашкоджаныя батарэі і паўэрбанкі</translation>
    </message>
    <message>
        <source>Food that is past its date, or will be when it arrives</source>
        <translation>Ежа, тэрмін якой скончыўся або скончыцца ў дарозе</translation>
    </message>
    <message>
        <source>Medicine that is past its date, or will be when it arrives</source>
        <translation>Лекі, тэрмін якіх скончыўся або скончыцца ў дарозе</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Найбольш тэрмінова</translation>
    </message>
    <message>
        <source>Not now: {things}</source>
        <translation>Пакуль не трэба: {things}</translation>
    </message>
    <message>
        <source>Nothing is asked for at the moment. Please ask us before you bring things.</source>
        <translation>Цяпер нічога не просяць. Калі ласка, спытайце нас, перш чым прыносіць рэчы.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine</source>
        <translation>Адкрытыя, ужываныя або вернутыя лекі</translation>
    </message>
    <message>
        <source>Prescription medicine, medicine kept cold</source>
        <translation>Рэцэптурныя лекі і лекі, якія трымаюць у холадзе</translation>
    </message>
    <message>
        <source>Soiled or torn clothes and bedding</source>
        <translation>Бруднае або падранае адзенне і пасцель</translation>
    </message>
    <message>
        <source>Used underwear and socks</source>
        <translation>Ношаная бялізна і шкарпэткі</translation>
    </message>
    <message>
        <source>We also need</source>
        <translation>Таксама патрэбна</translation>
    </message>
    <message>
        <source>We have enough: {things}</source>
        <translation>У нас хапае: {things}</translation>
    </message>
    <message>
        <source>What we cannot take</source>
        <translation>Што мы не можам прыняць</translation>
    </message>
    <message>
        <source>What we need today</source>
        <translation>Што нам патрэбна сёння</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask us</source>
        <translation>
            <numerusform>і яшчэ %n: спытайце нас</numerusform>
            <numerusform>і яшчэ %n: спытайце нас</numerusform>
            <numerusform>і яшчэ %n: спытайце нас</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for by {site}, list of {day}</source>
        <translation>просіць {site}, спіс ад {day}</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>спіс ад {day}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Added boxes to shipment {subject}</source>
        <translation>Скрынкі дададзены ў адпраўку {subject}</translation>
    </message>
    <message>
        <source>Brought back item {subject}</source>
        <translation>Тавар {subject} вернуты ва ўжытак</translation>
    </message>
    <message>
        <source>Cancelled shipment {subject}</source>
        <translation>Адпраўка {subject} анулявана</translation>
    </message>
    <message>
        <source>Changed a rule: {subject}</source>
        <translation>Зменена правіла: {subject}</translation>
    </message>
    <message>
        <source>Changed item {subject}</source>
        <translation>Зменены тавар {subject}</translation>
    </message>
    <message>
        <source>Changed name or contact of donor {subject}</source>
        <translation>Зменены імя або кантакт ахвяравальніка {subject}</translation>
    </message>
    <message>
        <source>Changed other names of {subject}</source>
        <translation>Зменены іншыя назвы {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of shipment {subject}</source>
        <translation>Зменены звесткі адпраўкі {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of {subject}</source>
        <translation>Зменены звесткі {subject}</translation>
    </message>
    <message>
        <source>Changed what {subject} needs</source>
        <translation>Зменены патрэбы {subject}</translation>
    </message>
    <message>
        <source>Changed wishes of donor {subject}</source>
        <translation>Зменены пажаданні ахвяравальніка {subject}</translation>
    </message>
    <message>
        <source>Confirmed the needs of {subject} as of a new day</source>
        <translation>Патрэбы {subject} пацверджаны на новы дзень</translation>
    </message>
    <message>
        <source>Corrected a line of {subject}</source>
        <translation>Выпраўлены радок {subject}</translation>
    </message>
    <message>
        <source>Erased who donor {subject} is</source>
        <translation>Сцёрта, хто такі ахвяравальнік {subject}</translation>
    </message>
    <message>
        <source>Finished donation {subject}</source>
        <translation>Ахвяраванне {subject} завершана</translation>
    </message>
    <message>
        <source>Forgot barcode {subject}</source>
        <translation>Забыты штрыхкод {subject}</translation>
    </message>
    <message>
        <source>Gave up box {subject}</source>
        <translation>Скрынка {subject} анулявана</translation>
    </message>
    <message>
        <source>Imported boxes from {subject}</source>
        <translation>Скрынкі імпартаваны з {subject}</translation>
    </message>
    <message>
        <source>Imported donations from {subject}</source>
        <translation>Ахвяраванні імпартаваны з {subject}</translation>
    </message>
    <message>
        <source>Imported items from {subject}</source>
        <translation>Тавары імпартаваны з {subject}</translation>
    </message>
    <message>
        <source>Imported needs from {subject}</source>
        <translation>Патрэбы імпартаваны з {subject}</translation>
    </message>
    <message>
        <source>Kept exchange rate {subject}</source>
        <translation>Запісаны курс {subject}</translation>
    </message>
    <message>
        <source>Learnt a barcode of {subject}</source>
        <translation>Запомнены штрыхкод {subject}</translation>
    </message>
    <message>
        <source>Let held goods through: {subject}</source>
        <translation>Дазволены адкладзеныя рэчы: {subject}</translation>
    </message>
    <message>
        <source>Logged a line of {subject}</source>
        <translation>Запісаны радок {subject}</translation>
    </message>
    <message>
        <source>Logged unsorted packages of {subject}</source>
        <translation>Запісаны неразабраныя ўпакоўкі {subject}</translation>
    </message>
    <message>
        <source>Made shipment {subject} ready</source>
        <translation>Адпраўка {subject} гатовая</translation>
    </message>
    <message>
        <source>Missing box {subject} turned up</source>
        <translation>Скрынка {subject} знайшлася</translation>
    </message>
    <message>
        <source>New box {subject}</source>
        <translation>Новая скрынка {subject}</translation>
    </message>
    <message>
        <source>New item {subject}</source>
        <translation>Новы тавар {subject}</translation>
    </message>
    <message>
        <source>New shipment {subject}</source>
        <translation>Новая адпраўка {subject}</translation>
    </message>
    <message>
        <source>New site {subject}</source>
        <translation>Новы пункт {subject}</translation>
    </message>
    <message>
        <source>Opened box {subject} again</source>
        <translation>Скрынка {subject} адкрыта зноў</translation>
    </message>
    <message>
        <source>Packed into box {subject}</source>
        <translation>Спакавана ў скрынку {subject}</translation>
    </message>
    <message>
        <source>Put boxes into {subject}</source>
        <translation>Скрынкі пастаўлены ў {subject}</translation>
    </message>
    <message>
        <source>Received boxes of shipment {subject}</source>
        <translation>Прыняты скрынкі адпраўкі {subject}</translation>
    </message>
    <message>
        <source>Remembered donor {subject}</source>
        <translation>Запісаны ахвяравальнік {subject}</translation>
    </message>
    <message>
        <source>Replaced item {subject}</source>
        <translation>Заменены тавар {subject}</translation>
    </message>
    <message>
        <source>Retired item {subject}</source>
        <translation>Тавар {subject} выведзены з ужытку</translation>
    </message>
    <message>
        <source>Rule as it was at first: {subject}</source>
        <translation>Правіла вернута да пачатковага: {subject}</translation>
    </message>
    <message>
        <source>Said what a line of {subject} is</source>
        <translation>Указана, што ў радку {subject}</translation>
    </message>
    <message>
        <source>Said who gave {subject}</source>
        <translation>Указана, хто даў {subject}</translation>
    </message>
    <message>
        <source>Sealed box {subject}</source>
        <translation>Скрынка {subject} запячатана</translation>
    </message>
    <message>
        <source>Sent off shipment {subject}</source>
        <translation>Адпраўка {subject} выехала</translation>
    </message>
    <message>
        <source>Set up {subject}</source>
        <translation>Створана {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} arrived</source>
        <translation>Адпраўка {subject} прыбыла</translation>
    </message>
    <message>
        <source>Shipment {subject} back to packing</source>
        <translation>Адпраўка {subject} зноў пакуецца</translation>
    </message>
    <message>
        <source>Shipment {subject} came back</source>
        <translation>Адпраўка {subject} вярнулася</translation>
    </message>
    <message>
        <source>Shipment {subject} declared lost</source>
        <translation>Адпраўка {subject} прызнана страчанай</translation>
    </message>
    <message>
        <source>Sorted packages of {subject}</source>
        <translation>Разабраны ўпакоўкі {subject}</translation>
    </message>
    <message>
        <source>Took back a line of {subject}</source>
        <translation>Адменены радок {subject}</translation>
    </message>
    <message>
        <source>Took boxes off shipment {subject}</source>
        <translation>Скрынкі зняты з адпраўкі {subject}</translation>
    </message>
    <message>
        <source>Took boxes out of {subject}</source>
        <translation>Скрынкі выняты з {subject}</translation>
    </message>
    <message>
        <source>Took goods out of box {subject}</source>
        <translation>Рэчы выняты са скрынкі {subject}</translation>
    </message>
    <message>
        <source>Took out exchange rate {subject}</source>
        <translation>Прыбраны курс {subject}</translation>
    </message>
    <message>
        <source>Undone: {subject}</source>
        <translation>Адменена: {subject}</translation>
    </message>
    <message>
        <source>Unpacked box {subject}</source>
        <translation>Скрынка {subject} распакавана</translation>
    </message>
    <message>
        <source>Weighed and measured box {subject}</source>
        <translation>Скрынка {subject} узважана і вымерана</translation>
    </message>
    <message>
        <source>Withdrew a need of {subject}</source>
        <translation>Знята патрэба {subject}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>expected</source>
        <translation>чакаецца</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не прыйшла</translation>
    </message>
    <message>
        <source>received</source>
        <translation>прынята</translation>
    </message>
    <message>
        <source>turned up</source>
        <translation>знайшлася</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Bag</source>
        <translation>Мяшок</translation>
    </message>
    <message>
        <source>Bale</source>
        <translation>Цюк</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Canister</source>
        <translation>Каністра</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Кардонка</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Скрыня</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Клець</translation>
    </message>
    <message>
        <source>Euro pallet</source>
        <translation>Еўрапалета</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Іншае</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Упакоўка</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Пасылка</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Рулон</translation>
    </message>
    <message>
        <source>Sack</source>
        <translation>Мех</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Валіза</translation>
    </message>
    <message>
        <source>Triwall</source>
        <translation>Трывол</translation>
    </message>
    <message>
        <source>Unpacked piece</source>
        <translation>Без упакоўкі</translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n мяшок</numerusform>
            <numerusform>%n мяшкі</numerusform>
            <numerusform>%n мяшкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bale(s)</source>
        <translation>
            <numerusform>%n цюк</numerusform>
            <numerusform>%n цюкі</numerusform>
            <numerusform>%n цюкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n скрынка</numerusform>
            <numerusform>%n скрынкі</numerusform>
            <numerusform>%n скрынак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not measured</source>
        <translation>
            <numerusform>%n скрынка не вымерана</numerusform>
            <numerusform>%n скрынкі не вымераны</numerusform>
            <numerusform>%n скрынак не вымерана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed</source>
        <translation>
            <numerusform>%n скрынка не ўзважана</numerusform>
            <numerusform>%n скрынкі не ўзважаны</numerusform>
            <numerusform>%n скрынак не ўзважана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canister(s)</source>
        <translation>
            <numerusform>%n каністра</numerusform>
            <numerusform>%n каністры</numerusform>
            <numerusform>%n каністраў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carton(s)</source>
        <translation>
            <numerusform>%n кардонная каробка</numerusform>
            <numerusform>%n кардонныя каробкі</numerusform>
            <numerusform>%n кардонных каробак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n скрыня</numerusform>
            <numerusform>%n скрыні</numerusform>
            <numerusform>%n скрынь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s)</source>
        <translation>
            <numerusform>%n клець</numerusform>
            <numerusform>%n клеці</numerusform>
            <numerusform>%n клецяў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) estimated</source>
        <translation>
            <numerusform>%n радок ацэнены</numerusform>
            <numerusform>%n радкі ацэнены</numerusform>
            <numerusform>%n радкоў ацэнена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a value</source>
        <translation>
            <numerusform>%n радок без кошту</numerusform>
            <numerusform>%n радкі без кошту</numerusform>
            <numerusform>%n радкоў без кошту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without net weight</source>
        <translation>
            <numerusform>%n радок без вагі нета</numerusform>
            <numerusform>%n радкі без вагі нета</numerusform>
            <numerusform>%n радкоў без вагі нета</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n месца</numerusform>
            <numerusform>%n месцы</numerusform>
            <numerusform>%n месцаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n палета</numerusform>
            <numerusform>%n палеты</numerusform>
            <numerusform>%n палет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) 80×120</source>
        <translation>
            <numerusform>%n палета 80×120</numerusform>
            <numerusform>%n палеты 80×120</numerusform>
            <numerusform>%n палет 80×120</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n пасылка</numerusform>
            <numerusform>%n пасылкі</numerusform>
            <numerusform>%n пасылак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s)</source>
        <translation>
            <numerusform>%n рулон</numerusform>
            <numerusform>%n рулоны</numerusform>
            <numerusform>%n рулонаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sack(s)</source>
        <translation>
            <numerusform>%n мех</numerusform>
            <numerusform>%n мяхі</numerusform>
            <numerusform>%n мяхоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suitcase(s)</source>
        <translation>
            <numerusform>%n валіза</numerusform>
            <numerusform>%n валізы</numerusform>
            <numerusform>%n валіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triwall(s)</source>
        <translation>
            <numerusform>%n трывол</numerusform>
            <numerusform>%n трыволы</numerusform>
            <numerusform>%n трыволаў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpacked piece(s)</source>
        <translation>
            <numerusform>%n адзінка без упакоўкі</numerusform>
            <numerusform>%n адзінкі без упакоўкі</numerusform>
            <numerusform>%n адзінак без упакоўкі</numerusform>
        </translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Авіянакладная</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прыбыццё</translation>
    </message>
    <message>
        <source>Best before, batch</source>
        <translation>Прыдатна да, серыя</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Канасамент</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>CMR note</source>
        <translation>Накладная CMR</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перавозчык</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Грузаатрымальнік</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Кантэйнер</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>Краіна прызначэння</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЧАРНАВІК</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пашкоджана</translation>
    </message>
    <message>
        <source>Dangerous goods: {kinds}.</source>
        <translation>Небяспечныя грузы: {kinds}.</translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation>Апісанне тавару</translation>
    </message>
    <message>
        <source>Earliest best before</source>
        <translation>Найбліжэйшы тэрмін прыдатнасці</translation>
    </message>
    <message>
        <source>Export declaration</source>
        <translation>Экспартная дэкларацыя</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>КАНЧАТКОВЫ</translation>
    </message>
    <message>
        <source>Final recipient</source>
        <translation>Канчатковы атрымальнік</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Рэйс</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Тавары</translation>
    </message>
    <message>
        <source>Gross kg, volume</source>
        <translation>Брута кг, аб’ём</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Вага брута</translation>
    </message>
    <message>
        <source>HS, item</source>
        <translation>ТН ЗЭД, тавар</translation>
    </message>
    <message>
        <source>Humanitarian aid. Free of charge. Not for sale.</source>
        <translation>Гуманітарная дапамога. Бясплатна. Не для продажу.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Leaves · arrives</source>
        <translation>Выезд · прыбыццё</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Пагрузіў</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркіроўка</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Нета кг</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Вага нета</translation>
    </message>
    <message>
        <source>No boxes are on this list.</source>
        <translation>У гэтым лісце няма скрынак.</translation>
    </message>
    <message>
        <source>No wood packaging.</source>
        <translation>Без драўлянай упакоўкі.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Паведаміць</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Паходжанне</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Лішак</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Месцы</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Пакавальны ліст</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Склаў</translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation>Рахунак-праформа</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прыняў</translation>
    </message>
    <message>
        <source>Recipient&apos;s code</source>
        <translation>Код атрымальніка</translation>
    </message>
    <message>
        <source>Recipient&apos;s code {code}</source>
        <translation>Код атрымальніка {code}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Рэдакцыя {number}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Грузаадпраўнік</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нястача</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Умовы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адз.</translation>
    </message>
    <message>
        <source>Value for customs only</source>
        <translation>Кошт толькі для мытні</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Кошт {currency}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Аўтамабіль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судна</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Аб’ём</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Wood packaging is treated and marked according to ISPM 15.</source>
        <translation>Драўляная ўпакоўка апрацавана і пазначана паводле ISPM 15.</translation>
    </message>
    <message>
        <source>Wood packaging without an ISPM 15 mark.</source>
        <translation>Драўляная ўпакоўка без знака ISPM 15.</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>мяшкоў</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>цюкоў</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>скрынак</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>кардон</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>клас {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>працяг</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пуста</translation>
    </message>
    <message numerus="yes">
        <source>holds %n package(s)</source>
        <translation>
            <numerusform>змяшчае %n месца</numerusform>
            <numerusform>змяшчае %n месцы</numerusform>
            <numerusform>змяшчае %n месцаў</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>marks {marks}</source>
        <translation>маркіроўка {marks}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message>
        <source>on {number}</source>
        <translation>на {number}</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>упак</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пар</translation>
    </message>
    <message>
        <source>pallets</source>
        <translation>палет</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт</translation>
    </message>
    <message>
        <source>replaces revision {number} of {day}</source>
        <translation>замяняе рэдакцыю {number} ад {day}</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>рулонаў</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>к-т</translation>
    </message>
    <message>
        <source>used</source>
        <translation>ужыванае</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A note between the rows (“{value}”); it was left out.</source>
        <translation>Заўвага паміж радкамі («{value}»); яна прапушчана.</translation>
    </message>
    <message>
        <source>A row of totals (“{value}”); it was left out.</source>
        <translation>Радок вынікаў («{value}»); ён прапушчаны.</translation>
    </message>
    <message>
        <source>Another table begins here; neither it nor what is below it was read. Put it into its own sheet.</source>
        <translation>Тут пачынаецца іншая табліца; ні яна, ні тое, што ніжэй, не прачытана. Перанясіце яе ў асобны аркуш.</translation>
    </message>
    <message>
        <source>Box {value} has several gross weights. They were added up: {gross_kg} kg.</source>
        <translation>У скрынкі {value} некалькі ваг брута. Яны складзены: {gross_kg} кг.</translation>
    </message>
    <message>
        <source>Box {value} weighs less with its box ({gross_kg} kg) than its goods alone ({net_kg} kg).</source>
        <translation>Скрынка {value} з упакоўкай ({gross_kg} кг) важыць менш, чым самі рэчы ({net_kg} кг).</translation>
    </message>
    <message>
        <source>Dates such as {value} can be read in two ways; they were read as {reading}. Check one of them.</source>
        <translation>Даты накшталт {value} можна прачытаць па-рознаму; яны прачытаны як {reading}. Праверце адну з іх.</translation>
    </message>
    <message>
        <source>Nothing in the rows says when the goods were given; {value} was taken. Check the day.</source>
        <translation>У радках не сказана, калі дадзены рэчы; узята {value}. Праверце дзень.</translation>
    </message>
    <message>
        <source>Nothing says what was given. Write the item.</source>
        <translation>Не сказана, што дадзена. Упішыце тавар.</translation>
    </message>
    <message>
        <source>Nothing says which box this is in. Write the box number.</source>
        <translation>Не сказана, у якой гэта скрынцы. Упішыце нумар скрынкі.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. There are others: {value}. Import each by its name.</source>
        <translation>Прачытаны толькі аркуш {sheet}. Ёсць яшчэ: {value}. Імпартуйце кожны па назве.</translation>
    </message>
    <message>
        <source>Some letters of this row could not be read; “�” stands for them. Correct them.</source>
        <translation>Некаторыя літары гэтага радка не прачытаны; замест іх «�». Выпраўце іх.</translation>
    </message>
    <message>
        <source>The box number became the date {value}. Write it as text, for example 4–6.</source>
        <translation>Нумар скрынкі ператварыўся ў дату {value}. Запішыце яго тэкстам, напрыклад 4–6.</translation>
    </message>
    <message>
        <source>The boxes {value} cannot be counted out. Write a row for each.</source>
        <translation>Скрынкі {value} не пералічыць. Напішыце асобны радок на кожную.</translation>
    </message>
    <message>
        <source>The cell holds a formula that was never calculated; it was read as empty. Open the file in Excel or LibreOffice, save it, and import it again.</source>
        <translation>У ячэйцы формула, якую не вылічвалі; яна прачытана як пустая. Адкрыйце файл у Excel або LibreOffice, захавайце і імпартуйце зноў.</translation>
    </message>
    <message>
        <source>The cell holds the error {value}; it was read as empty.</source>
        <translation>У ячэйцы памылка {value}; яна прачытана як пустая.</translation>
    </message>
    <message>
        <source>The code {value} already stands in row {other}. Each item needs its own.</source>
        <translation>Код {value} ужо ёсць у радку {other}. Кожнаму тавару патрэбны свой.</translation>
    </message>
    <message>
        <source>The column {value} names donors. It was not read: names stay out unless a donor asks.</source>
        <translation>У слупку {value} імёны ахвяравальнікаў. Ён не прачытаны: імёны не запісваюцца, калі пра гэта не просяць самі.</translation>
    </message>
    <message>
        <source>The currency of “{value}” is not told, so the value is taken as unknown.</source>
        <translation>Валюта «{value}» не ўказана, таму кошт лічыцца невядомым.</translation>
    </message>
    <message>
        <source>The gross weight {value} was read as that of each of {boxes} boxes. Check that it is not for all.</source>
        <translation>Вага брута {value} прачытана як вага кожнай скрынкі (усіх скрынак: {boxes}). Праверце, ці не агульная яна.</translation>
    </message>
    <message>
        <source>The header once more; it was left out.</source>
        <translation>Паўторны загаловак; ён прапушчаны.</translation>
    </message>
    <message>
        <source>The item has no name. Write it in at least one language.</source>
        <translation>У тавару няма назвы. Упішыце яе хаця б на адной мове.</translation>
    </message>
    <message>
        <source>The priority “{value}” is not known; it was read as normal.</source>
        <translation>Тэрміновасць «{value}» невядомая; прачытана як звычайная.</translation>
    </message>
    <message>
        <source>The quantity is missing. Write a number.</source>
        <translation>Няма колькасці. Упішыце лік.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write how many, or leave the row out.</source>
        <translation>Колькасць роўная нулю. Упішыце, колькі, або прыбярыце радок.</translation>
    </message>
    <message>
        <source>The quantity {value} is below zero. Returned goods are not a donation; leave the row out.</source>
        <translation>Колькасць {value} меншая за нуль. Вернутыя рэчы — не ахвяраванне; прыбярыце радок.</translation>
    </message>
    <message>
        <source>The quantity {value} is less than a thousandth. Use a smaller unit.</source>
        <translation>Колькасць {value} меншая за тысячную. Вазьміце меншую адзінку.</translation>
    </message>
    <message>
        <source>The quantity {value} is too large to be true. Check the number.</source>
        <translation>Колькасць {value} занадта вялікая, каб быць праўдай. Праверце лік.</translation>
    </message>
    <message>
        <source>The quantity {value} was rounded to {reading}.</source>
        <translation>Колькасць {value} акруглена да {reading}.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not one number. Write a single number, or make two rows.</source>
        <translation>Колькасць «{value}» — не адзін лік. Упішыце адзін лік або зрабіце два радкі.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not written with the digits 0 to 9. Write it with them.</source>
        <translation>Колькасць «{value}» запісана не лічбамі 0–9. Запішыце яе імі.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Радок пусты.</translation>
    </message>
    <message>
        <source>The row opens box {value}; the goods in it stand below.</source>
        <translation>Радок пачынае скрынку {value}; рэчы з яе стаяць ніжэй.</translation>
    </message>
    <message>
        <source>The rows down to {until} are empty.</source>
        <translation>Радкі да {until} пустыя.</translation>
    </message>
    <message>
        <source>The unit “{value}” is not known. The item&apos;s own unit is taken instead; check the number.</source>
        <translation>Адзінка «{value}» невядомая. Узята адзінка самога тавару; праверце лік.</translation>
    </message>
    <message>
        <source>There are two columns {value}; only the first was read. Put the second table into its own sheet.</source>
        <translation>Ёсць два слупкі {value}; прачытаны толькі першы. Перанясіце другую табліцу ў асобны аркуш.</translation>
    </message>
    <message>
        <source>There is no such day as {value}. Correct the date.</source>
        <translation>Такога дня, як {value}, няма. Выпраўце дату.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens a cell and is not closed, so the rows below would be lost. Close it or take it out.</source>
        <translation>{file}, радок {row}: двукоссе пачынае ячэйку і не закрыта, таму радкі ніжэй прапалі б. Закрыйце яго або прыбярыце.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is damaged there. Ask for it to be sent again.</source>
        <translation>{file}, радок {row}: файл тут пашкоджаны. Папрасіце даслаць яго зноў.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: more than {most} cells. Split the sheet into several files.</source>
        <translation>{file}, аркуш {sheet}: больш за {most} ячэек. Падзяліце аркуш на некалькі файлаў.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: no column was recognised for: {missing}. The columns are: {headers}. Rename them, or say which is which.</source>
        <translation>{file}, аркуш {sheet}: не распазнаны слупок для: {missing}. Ёсць слупкі: {headers}. Перайменуйце іх або пакажыце, дзе які.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: the same row is repeated down to row {rows}. Delete the rows that were filled in by mistake.</source>
        <translation>{file}, аркуш {sheet}: адзін і той жа радок паўтараецца да радка {rows}. Выдаліце радкі, запоўненыя памылкова.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is a header, but no row below it. Is it the right sheet?</source>
        <translation>{file}, аркуш {sheet}: ёсць загаловак, але пад ім няма радкоў. Ці той гэта аркуш?</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is no column {header}. The columns are: {headers}.</source>
        <translation>{file}, аркуш {sheet}: няма слупка {header}. Ёсць слупкі: {headers}.</translation>
    </message>
    <message>
        <source>{file}: more rows than can be read at once. Split it into several files of at most {rows} rows.</source>
        <translation>{file}: радкоў больш, чым можна прачытаць за раз. Падзяліце яго на файлы не больш чым па {rows} радкоў.</translation>
    </message>
    <message>
        <source>{file}: more than {most} columns. Is it one line for each row, and the right separator? Save it again from the program that it comes from.</source>
        <translation>{file}: слупкоў больш за {most}. Ці кожны радок у ім асобна і ці той раздзяляльнік? Захавайце файл зноў з той праграмы, з якой ён прыйшоў.</translation>
    </message>
    <message>
        <source>{file}: no row with column names such as Item and Quantity was found. Write them above the table, one for each column.</source>
        <translation>{file}: не знойдзены радок з назвамі слупкоў, такімі як «Тавар» і «Колькасць». Упішыце іх над табліцай, па адной на слупок.</translation>
    </message>
    <message>
        <source>{file}: one line is longer than any row of a spreadsheet. Is it one line for each row? Save it again from the program that it comes from.</source>
        <translation>{file}: адзін радок даўжэйшы за любы радок табліцы. Ці кожны радок у ім асобна? Захавайце файл зноў з той праграмы, з якой ён прыйшоў.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too long. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: чытанне ідзе занадта доўга. Скапіруйце адну табліцу ў новую кнігу і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too much memory. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: чытанне бярэ занадта шмат памяці. Скапіруйце адну табліцу ў новую кнігу і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>{file}: reading was cancelled. Nothing was changed.</source>
        <translation>{file}: чытанне спынена. Нічога не зменена.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be opened. Close it in other programs and check that you may read it.</source>
        <translation>{file}: файл не адкрываецца. Закрыйце яго ў іншых праграмах і праверце, ці можна вам яго чытаць.</translation>
    </message>
    <message>
        <source>{file}: the file holds definitions that no spreadsheet program writes; it looks made to harm. It was not opened.</source>
        <translation>{file}: у файле ёсць азначэнні, якіх не піша ніводная праграма табліц; ён падобны на шкодны. Ён не адкрыты.</translation>
    </message>
    <message>
        <source>{file}: the file is empty. Ask for it to be sent again.</source>
        <translation>{file}: файл пусты. Папрасіце даслаць яго зноў.</translation>
    </message>
    <message>
        <source>{file}: the file is larger than {most_megabytes} MB. Split it into several files.</source>
        <translation>{file}: файл большы за {most_megabytes} МБ. Падзяліце яго на некалькі.</translation>
    </message>
    <message>
        <source>{file}: the file is protected with a password. Save it without one and try again.</source>
        <translation>{file}: файл абаронены паролем. Захавайце яго без пароля і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>{file}: there is no sheet {sheet}. The sheets are: {sheets}.</source>
        <translation>{file}: няма аркуша {sheet}. Ёсць аркушы: {sheets}.</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check the name and the folder.</source>
        <translation>{file}: такога файла няма. Праверце назву і папку.</translation>
    </message>
    <message>
        <source>{file}: there is nothing in the sheets. Is it the right file?</source>
        <translation>{file}: у аркушах нічога няма. Ці той гэта файл?</translation>
    </message>
    <message>
        <source>{file}: this is a web page with the name of a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation>{file}: гэта вэб-старонка з назвай табліцы. Адкрыйце яе ў Excel і захавайце як .xlsx.</translation>
    </message>
    <message>
        <source>{file}: this is not a spreadsheet, or it is damaged. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file}: гэта не табліца, або яна пашкоджана. Адкрыйце яе ў Excel або LibreOffice і захавайце як .xlsx.</translation>
    </message>
    <message>
        <source>{file}: unpacked, this file would take {megabytes} MB; it looks made to harm. It was not opened.</source>
        <translation>{file}: распакаваны, ён заняў бы {megabytes} МБ; падобна, што ён шкодны. Ён не адкрыты.</translation>
    </message>
    <message>
        <source>{file}: {field} is not a field that can be read. The fields are: {fields}.</source>
        <translation>{file}: поле {field} чытаць нельга. Ёсць палі: {fields}.</translation>
    </message>
    <message>
        <source>“{value}” goes on for {letters} letters; {most} are enough to say what it is. Shorten it, and put the rest into the notes.</source>
        <translation>«{value}»: усяго літар {letters}; каб сказаць, што гэта, хопіць {most}. Скараціце, а астатняе перанясіце ў заўвагі.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so the expiry is taken as unknown. Look at the goods.</source>
        <translation>«{value}» — не дата, таму тэрмін прыдатнасці лічыцца невядомым. Паглядзіце на рэчы.</translation>
    </message>
    <message>
        <source>“{value}” is not a number; the need was taken without one.</source>
        <translation>«{value}» — не лік; патрэба ўзята без яго.</translation>
    </message>
    <message>
        <source>“{value}” is not a size, so the size is taken as unknown.</source>
        <translation>«{value}» — не памеры, таму памеры лічацца невядомымі.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight, so the weight is taken as unknown.</source>
        <translation>«{value}» — не вага, таму вага лічыцца невядомай.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of money, so the value is taken as unknown.</source>
        <translation>«{value}» — не сума грошай, таму кошт лічыцца невядомым.</translation>
    </message>
    <message>
        <source>“{value}” looks like a formula. It was kept as text and will never be run.</source>
        <translation>«{value}» падобна на формулу. Яна захавана як тэкст і ніколі не выканаецца.</translation>
    </message>
    <message>
        <source>“{value}” was not understood as a date. Write it like 2026-03-31.</source>
        <translation>«{value}» не зразумета як дата. Пішыце так: 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Acknowledgement of a gift in kind</source>
        <translation>Пацвярджэнне ахвяравання рэчамі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Ахвяравальнік</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Імя і пасада</translation>
    </message>
    <message>
        <source>No goods or services were given in return.</source>
        <translation>Узамен не дадзена ніякіх тавараў ці паслуг.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Нічога не запісана.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Старонка {page} з {pages}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Код квітанцыі</translation>
    </message>
    <message>
        <source>Receipt for your gift</source>
        <translation>Квітанцыя на ваша ахвяраванне</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпіс</translation>
    </message>
    <message>
        <source>Thank you. On {day} {organisation} received from you the goods listed below.</source>
        <translation>Дзякуем вам. {day} арганізацыя {organisation} атрымала ад вас рэчы, пералічаныя ніжэй.</translation>
    </message>
    <message>
        <source>Thank you: what you gave goes to people in Ukraine.</source>
        <translation>Дзякуем: тое, што вы далі, едзе людзям ва Украіну.</translation>
    </message>
    <message>
        <source>This letter names no value: the donor sets it. Please keep the letter for your records.</source>
        <translation>У гэтым лісце няма кошту: яго вызначае сам ахвяравальнік. Калі ласка, захавайце ліст для сябе.</translation>
    </message>
    <message>
        <source>This receipt names no value and no giver.</source>
        <translation>У гэтай квітанцыі няма ні кошту, ні імя.</translation>
    </message>
    <message>
        <source>To learn where your gift is, come and tell us the code. We need no name.</source>
        <translation>Каб даведацца, дзе ваша ахвяраванне, прыйдзіце і назавіце нам код. Імя не трэба.</translation>
    </message>
    <message>
        <source>To learn where your gift is, tell us the code, here or at {contact}. We need no name.</source>
        <translation>Каб даведацца, дзе ваша ахвяраванне, назавіце нам код тут або праз {contact}. Імя не трэба.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Што дадзена</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новае</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n box(es) missing</source>
        <translation>
            <numerusform>Не прыйшла %n скрынка</numerusform>
            <numerusform>Не прыйшлі %n скрынкі</numerusform>
            <numerusform>Не прыйшло %n скрынак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не прыйшла %n</numerusform>
            <numerusform>не прыйшлі %n</numerusform>
            <numerusform>не прыйшло %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>чакаецца яшчэ %n</numerusform>
            <numerusform>чакаюцца яшчэ %n</numerusform>
            <numerusform>чакаецца яшчэ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan ticks the box off and is saved at once.</source>
        <translation>Скан адзначае скрынку і адразу захоўваецца.</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Усё прыбыло</translation>
    </message>
    <message>
        <source>All that were sent</source>
        <translation>Усе адпраўленыя</translation>
    </message>
    <message>
        <source>Any box of a shipment finds it. Enter opens the one that is marked.</source>
        <translation>Адпраўку знойдзе любая яе скрынка. Enter адкрывае вылучаную.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Прыйшло</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Спіс праверкі</translation>
    </message>
    <message>
        <source>Coming here</source>
        <translation>Едуць сюды</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Declare missing</source>
        <translation>Адзначыць адсутнасць</translation>
    </message>
    <message numerus="yes">
        <source>Did all %n box(es) arrive?</source>
        <translation>
            <numerusform>Ці прыбыла ўся %n скрынка?</numerusform>
            <numerusform>Ці прыбылі ўсе %n скрынкі?</numerusform>
            <numerusform>Ці прыбылі ўсе %n скрынак?</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Чакаецца</translation>
    </message>
    <message>
        <source>Every box of {number} came. The shipment is closed.</source>
        <translation>Усе скрынкі {number} прыйшлі. Адпраўка закрыта.</translation>
    </message>
    <message>
        <source>Everything came.</source>
        <translation>Усё прыйшло.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Адкуль → куды</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брута</translation>
    </message>
    <message>
        <source>It is in the yard</source>
        <translation>Ужо на двары</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Апошнія сканы</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выехала</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Няма</translation>
    </message>
    <message>
        <source>Missing and turned up</source>
        <translation>Не прыйшло і знайшлося</translation>
    </message>
    <message>
        <source>No shipment on the way has box {number} on its list.</source>
        <translation>Ні ў адной адпраўцы ў дарозе няма скрынкі {number}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Nothing is on its way. A shipment stands here from the moment it is sent off.</source>
        <translation>Нічога няма ў дарозе. Адпраўка з’яўляецца тут, як толькі выедзе.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Прыём</translation>
    </message>
    <message>
        <source>Scan a box that came, or type the number of a shipment</source>
        <translation>Адскануйце скрынку, што прыйшла, або ўвядзіце нумар адпраўкі</translation>
    </message>
    <message>
        <source>Scan each box as it comes off the truck</source>
        <translation>Скануйце кожную скрынку пры разгрузцы</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message>
        <source>Shipment and papers</source>
        <translation>Адпраўка і дакументы</translation>
    </message>
    <message>
        <source>Shipments on the way</source>
        <translation>Адпраўкі ў дарозе</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Не ўсё прыйшло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>They stand at {site} from now on, and the shipment is closed.</source>
        <translation>Цяпер яны стаяць у пункце {site}, адпраўка закрыта.</translation>
    </message>
    <message>
        <source>This shipment has no boxes.</source>
        <translation>У гэтай адпраўцы няма скрынак.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Распакаваць</translation>
    </message>
    <message>
        <source>{came} of {of}</source>
        <translation>{came} з {of}</translation>
    </message>
    <message>
        <source>{numbers}: what is known? It can still turn up later.</source>
        <translation>{numbers}: што вядома? Яшчэ можа знайсціся пазней.</translation>
    </message>
    <message>
        <source>{number} came.</source>
        <translation>{number} прыйшла.</translation>
    </message>
    <message>
        <source>{number} is closed, with something missing.</source>
        <translation>{number} закрыта, прыйшло не ўсё.</translation>
    </message>
    <message>
        <source>{number} is not on this shipment. Put it aside.</source>
        <translation>{number} не з гэтай адпраўкі. Адкладзіце.</translation>
    </message>
    <message>
        <source>{number} missing, {when}</source>
        <translation>{number} не прыйшла, {when}</translation>
    </message>
    <message>
        <source>{number} stands on {other}: tick that off, and it came too.</source>
        <translation>{number} стаіць на {other}: адзначце {other}, тады прыйшла і яна.</translation>
    </message>
    <message>
        <source>{number} turned up, {when}</source>
        <translation>{number} знайшлася, {when}</translation>
    </message>
    <message>
        <source>{number} was missing and turned up.</source>
        <translation>{number} лічылася адсутнай і знайшлася.</translation>
    </message>
    <message>
        <source>{number} was ticked off before.</source>
        <translation>{number} ужо адзначана.</translation>
    </message>
    <message>
        <source>“{number}” is not a box number. One looks like BOS1-B00412-7.</source>
        <translation>«{number}» — не нумар скрынкі. Ён выглядае так: BOS1-B00412-7.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A box is not on shipment {number}, or was ticked off before.</source>
        <translation>Скрынкі няма ў адпраўцы {number}, або яна ўжо адзначана.</translation>
    </message>
    <message>
        <source>A box is not on shipment {number}.</source>
        <translation>Скрынкі няма ў адпраўцы {number}.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>Ва ўпакоўцы мусіць нешта быць.</translation>
    </message>
    <message>
        <source>A person is remembered only for a reason: a receipt in their name, or to hear where the gift went.</source>
        <translation>Чалавека запісваюць толькі з прычыны: квітанцыя на імя або ведаць, куды трапіла ахвяраванне.</translation>
    </message>
    <message>
        <source>A rate is between two different currencies.</source>
        <translation>Курс бывае паміж дзвюма рознымі валютамі.</translation>
    </message>
    <message>
        <source>A receipt is for a donation; {number} is not the number of one.</source>
        <translation>Квітанцыя даецца на ахвяраванне; {number} — не нумар ахвяравання.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows. Choose fewer days, or write a .csv file.</source>
        <translation>На аркуш уваходзіць не больш радкоў, чым {most}. Выберыце менш дзён або запішыце файл .csv.</translation>
    </message>
    <message>
        <source>A shipment goes from one site to another one.</source>
        <translation>Адпраўка ідзе з аднаго пункта ў іншы.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero or that large.</source>
        <translation>Вага не можа быць меншай за нуль або такой вялікай.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero, like {value}.</source>
        <translation>Вага не можа быць меншай за нуль, як {value}.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>У {file} піша іншая праграма. Нічога не зменена; паспрабуйце крыху пазней.</translation>
    </message>
    <message>
        <source>Barcode {value} stands on {name}. Take it off there first.</source>
        <translation>Штрыхкод {value} ужо ёсць у тавару {name}. Спачатку прыбярыце яго там.</translation>
    </message>
    <message>
        <source>Box {box} on shipment {number} is not sealed. Seal it or take it off.</source>
        <translation>Скрынка {box} у адпраўцы {number} не запячатана. Запячатайце яе або зніміце.</translation>
    </message>
    <message>
        <source>Box {inner} in {number} is still open. Seal it before you seal {number}.</source>
        <translation>Скрынка {inner} у {number} яшчэ адкрыта. Запячатайце яе, перш чым {number}.</translation>
    </message>
    <message>
        <source>Box {marks} has no weight; totals will say so.</source>
        <translation>У скрынкі {marks} няма вагі; у выніках гэта будзе пазначана.</translation>
    </message>
    <message>
        <source>Box {number} cannot stand in itself.</source>
        <translation>Скрынка {number} не можа стаяць сама ў сабе.</translation>
    </message>
    <message>
        <source>Box {number} has left and is not at a site.</source>
        <translation>Скрынка {number} выехала, у пункце яе няма.</translation>
    </message>
    <message>
        <source>Box {number} is empty. Put something in before you seal it.</source>
        <translation>Скрынка {number} пустая. Пакладзіце нешта, перш чым запячатаць.</translation>
    </message>
    <message>
        <source>Box {number} is in {outer}, which is sealed. Open {outer} first.</source>
        <translation>Скрынка {number} стаіць у запячатанай {outer}. Спачатку адкрыйце {outer}.</translation>
    </message>
    <message>
        <source>Box {number} is not empty. Unpack it first.</source>
        <translation>Скрынка {number} не пустая. Спачатку распакуйце яе.</translation>
    </message>
    <message>
        <source>Box {number} is on shipment {shipment}.</source>
        <translation>Скрынка {number} у адпраўцы {shipment}.</translation>
    </message>
    <message>
        <source>Box {number} is on this shipment already.</source>
        <translation>Скрынка {number} ужо ў гэтай адпраўцы.</translation>
    </message>
    <message>
        <source>Box {number} is sealed. Open it first.</source>
        <translation>Скрынка {number} запячатана. Спачатку адкрыйце яе.</translation>
    </message>
    <message>
        <source>Box {number} is still open. Seal it first.</source>
        <translation>Скрынка {number} яшчэ адкрыта. Спачатку запячатайце яе.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be sealed.</source>
        <translation>Скрынка {number} {state}, запячатаць яе нельга.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be unpacked.</source>
        <translation>Скрынка {number} {state}, распакаваць яе нельга.</translation>
    </message>
    <message>
        <source>Box {number} is {state}, so there is no seal to open.</source>
        <translation>Скрынка {number} {state}, адкрываць няма чаго.</translation>
    </message>
    <message>
        <source>Box {number} is {state}. Only an open, empty box can be given up.</source>
        <translation>Скрынка {number} {state}. Ануляваць можна толькі адкрытую пустую скрынку.</translation>
    </message>
    <message>
        <source>Box {number} stands somewhere else.</source>
        <translation>Скрынка {number} стаіць у іншым месцы.</translation>
    </message>
    <message>
        <source>Box {number} was given up and is no longer used.</source>
        <translation>Скрынка {number} анулявана і больш не ўжываецца.</translation>
    </message>
    <message>
        <source>Box {number} was unpacked and is no longer used.</source>
        <translation>Скрынка {number} распакавана і больш не ўжываецца.</translation>
    </message>
    <message>
        <source>Boxes on {number} that must not be sent: {boxes}. The first is {box}. {why} Take it off, or the goods out of it.</source>
        <translation>Скрынак у {number}, якія нельга адпраўляць: {boxes}. Першая: {box}. {why} Зніміце яе або дастаньце з яе рэчы.</translation>
    </message>
    <message>
        <source>Boxes on {number} that need a coordinator&apos;s reason: {boxes}. The first is {box}. {why}</source>
        <translation>Скрынак у {number}, для якіх патрэбна прычына ад каардынатара: {boxes}. Першая: {box}. {why}</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберыце катэгорыю.</translation>
    </message>
    <message>
        <source>Give a name or a contact, or leave the donor anonymous.</source>
        <translation>Укажыце імя або кантакт ці пакіньце ахвяраванне ананімным.</translation>
    </message>
    <message>
        <source>It cannot arrive before it leaves.</source>
        <translation>Яна не можа прыбыць раней, чым выедзе.</translation>
    </message>
    <message>
        <source>It was best before {expiry}. Enter logs it all the same.</source>
        <translation>Тэрмін скончыўся {expiry}. Enter усё роўна запіша.</translation>
    </message>
    <message>
        <source>No package of this line of {number} was opened yet.</source>
        <translation>Ніводная ўпакоўка гэтага радка {number} яшчэ не адкрыта.</translation>
    </message>
    <message>
        <source>No rule holds this; there is nothing to decide.</source>
        <translation>Ніякае правіла гэтага не адкладае; вырашаць няма чаго.</translation>
    </message>
    <message>
        <source>No rule knows the flag {value}.</source>
        <translation>Ніводнае правіла не ведае пазнакі {value}.</translation>
    </message>
    <message>
        <source>None of the boxes can go. {number}: {reason}</source>
        <translation>Ніводная скрынка не можа ехаць. {number}: {reason}</translation>
    </message>
    <message>
        <source>None of the {rows} rows of {file} can be taken in. First reason, row {row}: {reason}</source>
        <translation>З {file} нельга прыняць ніводнага радка (усяго {rows}). Першая прычына, радок {row}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is asked for yet, so there is no list to confirm.</source>
        <translation>Яшчэ нічога не просяць, таму пацвярджаць няма чаго.</translation>
    </message>
    <message>
        <source>One of it weighs more than nothing and less than that.</source>
        <translation>Адна важыць больш за нуль і менш за гэта.</translation>
    </message>
    <message>
        <source>Only {have} are there, not {wanted}.</source>
        <translation>Ёсць толькі {have}, а не {wanted}.</translation>
    </message>
    <message>
        <source>Only {left} packages of {number} are left.</source>
        <translation>Ад {number} засталося ўпаковак: {left}.</translation>
    </message>
    <message>
        <source>Other boxes stand in {number}. Take them out first.</source>
        <translation>У {number} стаяць іншыя скрынкі. Спачатку дастаньце іх.</translation>
    </message>
    <message>
        <source>Packages are counted whole, not {value}.</source>
        <translation>Упакоўкі лічацца цэлымі, а не {value}.</translation>
    </message>
    <message>
        <source>Say first which site this is.</source>
        <translation>Спачатку ўкажыце, што гэта за пункт.</translation>
    </message>
    <message>
        <source>Say the currency of the value.</source>
        <translation>Укажыце валюту кошту.</translation>
    </message>
    <message>
        <source>Say what else people call it.</source>
        <translation>Укажыце, як яшчэ гэта называюць.</translation>
    </message>
    <message>
        <source>Say what is needed: an item, a whole category, or words of your own.</source>
        <translation>Укажыце, што патрэбна: тавар, цэлую катэгорыю або сваімі словамі.</translation>
    </message>
    <message>
        <source>Say what it is: an item, or a few words.</source>
        <translation>Укажыце, што гэта: тавар або некалькі слоў.</translation>
    </message>
    <message>
        <source>Say what kind of goods it is.</source>
        <translation>Укажыце, што гэта за рэчы.</translation>
    </message>
    <message>
        <source>Say what was in the packages of {number}.</source>
        <translation>Укажыце, што было ва ўпакоўках {number}.</translation>
    </message>
    <message>
        <source>Say where the rule comes from: a law, a letter, a person.</source>
        <translation>Укажыце, адкуль правіла: закон, ліст, чалавек.</translation>
    </message>
    <message>
        <source>Say which boxes of shipment {number} came, or which are missing.</source>
        <translation>Укажыце, якія скрынкі адпраўкі {number} прыйшлі або якіх няма.</translation>
    </message>
    <message>
        <source>Say who gives this rate, as in NBP 64/A.</source>
        <translation>Укажыце, чый гэта курс, напрыклад NBP 64/A.</translation>
    </message>
    <message>
        <source>Say why box {number} is opened again.</source>
        <translation>Укажыце, чаму скрынка {number} адкрываецца зноў.</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Укажыце, чаму гэта дазволена.</translation>
    </message>
    <message>
        <source>Shipment {number} has no boxes yet.</source>
        <translation>У адпраўцы {number} яшчэ няма скрынак.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and can no longer be cancelled.</source>
        <translation>Адпраўка {number}: {state}. Ануляваць яе ўжо нельга.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be closed.</source>
        <translation>Адпраўка {number}: {state}. Закрыць яе нельга.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be made ready.</source>
        <translation>Адпраўка {number}: {state}. Зрабіць яе гатовай нельга.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot come back.</source>
        <translation>Адпраўка {number}: {state}. Вярнуцца яна не можа.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}, so nothing can be received from it.</source>
        <translation>Адпраўка {number}: {state}. Прыняць з яе нічога нельга.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Go back to packing before you change it.</source>
        <translation>Адпраўка {number}: {state}. Вярніце яе ў пакаванне, перш чым змяняць.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Make it ready first.</source>
        <translation>Адпраўка {number}: {state}. Спачатку зрабіце яе гатовай.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on its way.</source>
        <translation>Адпраўка {number}: {state}. Яна не ў дарозе.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on the road.</source>
        <translation>Адпраўка {number}: {state}. Яна не ў дарозе.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it takes no more boxes.</source>
        <translation>Адпраўка {number}: {state}. Дадаваць скрынкі ўжо нельга.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; there is nothing to go back to.</source>
        <translation>Адпраўка {number}: {state}. Вяртацца няма да чаго.</translation>
    </message>
    <message>
        <source>“{value}” is the item of row {other} too. Keep one of the two rows.</source>
        <translation>«{value}» — тавар і ў радку {other}. Пакіньце адзін з двух радкоў.</translation>
    </message>
    <message>
        <source>“{value}” is {code} {name} here; it keeps that code.</source>
        <translation>«{value}» тут ужо {code} {name}; код застаецца гэты.</translation>
    </message>
    <message>
        <source>“{value}” says nothing about danger. Take yes, no or check.</source>
        <translation>«{value}» нічога не кажа пра небяспеку. Напішыце yes, no або check.</translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters.</source>
        <translation>Занадта доўга: не больш знакаў, чым {most}.</translation>
    </message>
    <message>
        <source>That was undone before ({subject}).</source>
        <translation>Гэта ўжо адменена ({subject}).</translation>
    </message>
    <message>
        <source>The copy of {file} did not pass its check and was not kept. Your data is as it was; run aidtracker check.</source>
        <translation>Копія {file} не прайшла праверкі і не захавана. Вашы даныя на месцы; запусціце aidtracker check.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. Make room and try again.</source>
        <translation>Дыск поўны, таму {file} не запісаны. Вызваліце месца і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>The item needs a name, in one language at least.</source>
        <translation>Тавару патрэбна назва хаця б на адной мове.</translation>
    </message>
    <message>
        <source>The limit must be between {least} and {most}.</source>
        <translation>Мяжа павінна быць ад {least} да {most}.</translation>
    </message>
    <message>
        <source>The practice data {file} cannot be put away. Close other windows of AidTracker.</source>
        <translation>Вучэбныя даныя {file} не прыбіраюцца. Закрыйце іншыя вокны AidTracker.</translation>
    </message>
    <message>
        <source>The value cannot be below zero or that large.</source>
        <translation>Кошт не можа быць меншым за нуль або такім вялікім.</translation>
    </message>
    <message>
        <source>The whole list is of {day} already.</source>
        <translation>Увесь спіс ужо ад {day}.</translation>
    </message>
    <message>
        <source>There is a newer word on this, of {day}. Write that day or a later one.</source>
        <translation>Пра гэта ёсць навейшая звестка, ад {day}. Упішыце гэты дзень або пазнейшы.</translation>
    </message>
    <message>
        <source>There is no category “{value}”. Choose one of the list.</source>
        <translation>Катэгорыі «{value}» няма. Выберыце са спіса.</translation>
    </message>
    <message>
        <source>There is no date after “{word}”. Write it like 05/2027.</source>
        <translation>Пасля «{word}» няма даты. Пішыце так: 05/2027.</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no checked copy of it. The file is kept as it is.</source>
        <translation>{file} пашкоджаны, праверанай копіі няма. Файл застаецца, як ёсць.</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as it is; the newest checked copy is {copy}, made {made}. Put it back with: aidtracker restore {copy}</source>
        <translation>{file} пашкоджаны. Ён застаецца, як ёсць; найноўшая правераная копія {copy}, зроблена {made}. Вярнуць яе: aidtracker restore {copy}</translation>
    </message>
    <message>
        <source>The disk reported an error at {file}. Nothing was changed.</source>
        <translation>Дыск паведаміў пра памылку ў {file}. Нічога не зменена.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>Першы дзень, {first}, пазнейшы за апошні, {last}.</translation>
    </message>
    <message>
        <source>The made-up story needs an empty database, and {file} already holds goods. Name another with --db.</source>
        <translation>Прыдуманай гісторыі патрэбна пустая база, а ў {file} ужо ёсць рэчы. Укажыце іншую праз --db.</translation>
    </message>
    <message>
        <source>The quantity must be above zero, not {value}.</source>
        <translation>Колькасць павінна быць большая за нуль, а не {value}.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Пункту патрэбна назва.</translation>
    </message>
    <message>
        <source>There is a site {code} already.</source>
        <translation>Пункт {code} ужо ёсць.</translation>
    </message>
    <message>
        <source>There is no box {number}.</source>
        <translation>Скрынкі {number} няма.</translation>
    </message>
    <message>
        <source>There is no export called {what} yet.</source>
        <translation>Экспарту {what} пакуль няма.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файла {file} няма.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Папкі {folder} няма.</translation>
    </message>
    <message>
        <source>There is no gift with the receipt code {code} here.</source>
        <translation>Тут няма ахвяравання з кодам квітанцыі {code}.</translation>
    </message>
    <message>
        <source>There is no good copy of {file}.</source>
        <translation>Добрай копіі {file} няма.</translation>
    </message>
    <message>
        <source>There is no item {code} in the catalogue.</source>
        <translation>Тавару {code} няма ў каталогу.</translation>
    </message>
    <message>
        <source>There is no paper called {kind} yet. There are: {known}.</source>
        <translation>Дакумента {kind} пакуль няма. Ёсць: {known}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Правіла {rule} няма.</translation>
    </message>
    <message>
        <source>There is no sealed box at {site} that could go.</source>
        <translation>У пункце {site} няма запячатанай скрынкі, якая магла б ехаць.</translation>
    </message>
    <message>
        <source>There is no shipment {number}.</source>
        <translation>Адпраўкі {number} няма.</translation>
    </message>
    <message>
        <source>There is no site {code}.</source>
        <translation>Пункта {code} няма.</translation>
    </message>
    <message>
        <source>There is no unit “{value}”. Choose one of the list.</source>
        <translation>Адзінкі «{value}» няма. Выберыце са спіса.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Няма чаго адмяняць.</translation>
    </message>
    <message>
        <source>There is nothing with the number {number} here.</source>
        <translation>Тут няма нічога з нумарам {number}.</translation>
    </message>
    <message>
        <source>There is too little room in {folder} for a copy: {needed_mb} MB are needed.</source>
        <translation>У {folder} мала месца для копіі: патрэбна {needed_mb} МБ.</translation>
    </message>
    <message>
        <source>These packages of {number} are at two sites. Sort those of one site at a time.</source>
        <translation>Гэтыя ўпакоўкі {number} у двух пунктах. Разбірайце па адным пункце за раз.</translation>
    </message>
    <message>
        <source>These packages of {number} were not looked into yet. Sort them instead.</source>
        <translation>У гэтыя ўпакоўкі {number} яшчэ не глядзелі. Лепш разбярыце іх.</translation>
    </message>
    <message>
        <source>These packages were not looked into yet. Sort them to say what is in them.</source>
        <translation>У гэтыя ўпакоўкі яшчэ не глядзелі. Разбярыце іх, каб указаць, што ў іх.</translation>
    </message>
    <message>
        <source>This box is not missing from shipment {number}.</source>
        <translation>Гэта скрынка не лічыцца адсутнай у адпраўцы {number}.</translation>
    </message>
    <message>
        <source>This box is not there any more.</source>
        <translation>Гэтай скрынкі ўжо няма.</translation>
    </message>
    <message>
        <source>This cannot be undone, because later came: {operation}.</source>
        <translation>Гэта нельга адмяніць, бо пазней было: {operation}.</translation>
    </message>
    <message>
        <source>This database was set up before.</source>
        <translation>Гэта база ўжо створана.</translation>
    </message>
    <message>
        <source>This donation is not there any more.</source>
        <translation>Гэтага ахвяравання ўжо няма.</translation>
    </message>
    <message>
        <source>This donor is not there any more.</source>
        <translation>Гэтага ахвяравальніка ўжо няма.</translation>
    </message>
    <message>
        <source>This item is not in the catalogue any more.</source>
        <translation>Гэтага тавару ўжо няма ў каталогу.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Гэтага радка ўжо няма.</translation>
    </message>
    <message>
        <source>This line of {number} has an item already. Correct the line instead.</source>
        <translation>У гэтага радка {number} ужо ёсць тавар. Лепш выпраўце радок.</translation>
    </message>
    <message>
        <source>This line of {number} has no packages to be sorted.</source>
        <translation>У гэтым радку {number} няма ўпаковак на разбор.</translation>
    </message>
    <message>
        <source>This must not be sent, whatever the reason. Take it out.</source>
        <translation>Гэта нельга адпраўляць ні з якой прычыны. Дастаньце яго.</translation>
    </message>
    <message>
        <source>This need was withdrawn already.</source>
        <translation>Гэта патрэба ўжо знята.</translation>
    </message>
    <message>
        <source>This rate is not there any more.</source>
        <translation>Гэтага курсу ўжо няма.</translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation>Гэтай адпраўкі ўжо няма.</translation>
    </message>
    <message>
        <source>Weight and size of box {number} must be above zero.</source>
        <translation>Вага і памеры скрынкі {number} павінны быць большыя за нуль.</translation>
    </message>
    <message>
        <source>Who donor {reference} is was erased.</source>
        <translation>Хто такі ахвяравальнік {reference}, ужо сцёрта.</translation>
    </message>
    <message>
        <source>{code} is called “{name}” already. Say what is different about this one.</source>
        <translation>«{name}» ужо ёсць: {code}. Укажыце, чым адрозніваецца гэты тавар.</translation>
    </message>
    <message>
        <source>{code} is the code of {name}. Take another one, or none: then it is the next free one.</source>
        <translation>{code} — код тавару {name}. Вазьміце іншы або пакіньце пустым: будзе наступны вольны.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} яшчэ не настала. Упішыце сённяшні дзень або ранейшы.</translation>
    </message>
    <message>
        <source>{expiry} is more than 30 years away. Is the year right?</source>
        <translation>Да {expiry} больш за 30 гадоў. Ці правільны год?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check the folder and your rights.</source>
        <translation>{file} не адкрываецца. Праверце папку і свае правы.</translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check your rights to the file and its folder.</source>
        <translation>У {file} нельга пісаць. Праверце свае правы на файл і папку.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is it open in another program, or the folder closed to you?</source>
        <translation>{file} не запісваецца. Можа, ён адкрыты ў іншай праграме ці папка вам недаступная?</translation>
    </message>
    <message>
        <source>{file} has headers but no rows with goods below them.</source>
        <translation>У {file} ёсць загалоўкі, але пад імі няма радкоў з рэчамі.</translation>
    </message>
    <message>
        <source>{file} is AidTracker&apos;s own list of movements: it says what was done with goods that are in already, and would count them a second time.</source>
        <translation>{file} — гэта спіс руху рэчаў самога AidTracker: у ім тое, што зроблена з ужо ўнесенымі рэчамі, і яны палічыліся б другі раз.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of an AidTracker database.</source>
        <translation>{file} — не спраўная копія базы AidTracker.</translation>
    </message>
    <message>
        <source>{file} is not an AidTracker database. It was not touched.</source>
        <translation>{file} — не база AidTracker. Файл не крануты.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close AidTracker everywhere and try again.</source>
        <translation>{file} адкрыты ў іншай праграме. Закрыйце AidTracker усюды і паспрабуйце зноў.</translation>
    </message>
    <message>
        <source>{file} is the database itself, not a copy of it.</source>
        <translation>{file} — сама база, а не яе копія.</translation>
    </message>
    <message>
        <source>{file} is the file itself. Give the marked copy another name.</source>
        <translation>{file} — гэта сам файл. Дайце копіі з пазнакамі іншую назву.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} ужо ёсць. Выберыце іншую назву.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file} павінен заканчвацца на .xlsx або .csv.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx: colours need it.</source>
        <translation>{file} павінен заканчвацца на .xlsx: інакш не будзе колераў.</translation>
    </message>
    <message>
        <source>{file} was made by a newer AidTracker. Please update the program; the file was not touched.</source>
        <translation>{file} створаны навейшым AidTracker. Абнавіце, калі ласка, праграму; файл не крануты.</translation>
    </message>
    <message>
        <source>{lines} lines were pasted. One line logs one thing: keep one, or import the list.</source>
        <translation>Устаўлена радкоў: {lines}. Адзін радок запісвае адну рэч: пакіньце адзін або імпартуйце спіс.</translation>
    </message>
    <message>
        <source>{name} cannot take its own place.</source>
        <translation>{name} нельга замяніць самім сабой.</translation>
    </message>
    <message>
        <source>{name} is retired itself. Choose one that is in use.</source>
        <translation>{name} не ўжываецца. Выберыце тавар, які ўжываецца.</translation>
    </message>
    <message>
        <source>{name} is retired. Bring it back first.</source>
        <translation>{name} не ўжываецца. Спачатку вярніце ва ўжытак.</translation>
    </message>
    <message>
        <source>{operation}: this cannot be undone. Names of donors are kept in one place only, so a former one is gone.</source>
        <translation>{operation}: гэта нельга адмяніць. Імёны ахвяравальнікаў захоўваюцца толькі ў адным месцы, таму ранейшага ўжо няма.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box} on shipment {shipment}. Take it off and open it first.</source>
        <translation>{quantity} з гэтага радка ў скрынцы {box} адпраўкі {shipment}. Спачатку зніміце яе і адкрыйце.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is missing. It must turn up first.</source>
        <translation>{quantity} з гэтага радка ў скрынцы {box}, якая не прыйшла. Спачатку яна мусіць знайсціся.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is sealed. Open that box first.</source>
        <translation>{quantity} з гэтага радка ў запячатанай скрынцы {box}. Спачатку адкрыйце яе.</translation>
    </message>
    <message>
        <source>{quantity} of this line are no longer here: they were given out, disposed of or lost.</source>
        <translation>{quantity} з гэтага радка тут ужо няма: раздадзена, утылізавана або страчана.</translation>
    </message>
    <message>
        <source>{quantity} of this line are on the road, in box {box} of shipment {shipment}. What is really in it is settled when it is received.</source>
        <translation>{quantity} з гэтага радка ў дарозе, у скрынцы {box} адпраўкі {shipment}. Што ў ёй насамрэч, высветліцца пры прыёме.</translation>
    </message>
    <message>
        <source>{url} is not a file. Only database files work so far.</source>
        <translation>{url} — не файл. Пакуль працуюць толькі файлы базы.</translation>
    </message>
    <message>
        <source>{value} cannot be a receipt code: a letter or digit in it is wrong. Look at the receipt again.</source>
        <translation>{value} не можа быць кодам квітанцыі: нейкая літара або лічба не тая. Паглядзіце квітанцыю яшчэ раз.</translation>
    </message>
    <message>
        <source>{value} has more than three decimals.</source>
        <translation>У {value} больш за тры знакі пасля коскі.</translation>
    </message>
    <message>
        <source>{value} is a number for dangerous goods. Say that it is dangerous, or take the number out.</source>
        <translation>{value} — нумар небяспечнага грузу. Пазначце, што груз небяспечны, або прыбярыце нумар.</translation>
    </message>
    <message>
        <source>{value} is an unusual HS code: chapter {chapter} ends with {last}. Look at it again.</source>
        <translation>{value} — незвычайны код ТН ЗЭД: група {chapter} заканчваецца на {last}. Праверце яго яшчэ раз.</translation>
    </message>
    <message>
        <source>{value} is more than anybody gives. Is it a slip?</source>
        <translation>{value} — больш, чым нехта можа даць. Ці не памылка?</translation>
    </message>
    <message>
        <source>{value} is not a receipt code, like 7K3M-9QWD.</source>
        <translation>{value} — не код квітанцыі, такі як 7K3M-9QWD.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} яшчэ наперадзе.</translation>
    </message>
    <message>
        <source>{value} is still to come; nobody knows its rate.</source>
        <translation>{value} яшчэ наперадзе; курсу на гэты дзень ніхто не ведае.</translation>
    </message>
    <message>
        <source>{value} kg is more than anything weighs here.</source>
        <translation>{value} кг — тут нішто столькі не важыць.</translation>
    </message>
    <message>
        <source>{value}: the HS list has no chapter {chapter}. Look at the first two digits again.</source>
        <translation>{value}: у ТН ЗЭД няма групы {chapter}. Праверце першыя дзве лічбы.</translation>
    </message>
    <message>
        <source>{value}: the last digit does not fit. Look at the number again.</source>
        <translation>{value}: апошні знак не сыходзіцца. Паглядзіце нумар яшчэ раз.</translation>
    </message>
    <message>
        <source>{what} is of one day, the last; leave the first day out.</source>
        <translation>{what}: гэта на адзін дзень, апошні; прыбярыце першы.</translation>
    </message>
    <message>
        <source>{what} shows what is there now; leave the days out.</source>
        <translation>{what} паказвае, што ёсць цяпер; прыбярыце дні.</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code. Take 2 to 6 Latin letters or digits, beginning with a letter.</source>
        <translation>«{code}» не можа быць кодам. Вазьміце ад 2 да 6 лацінскіх літар ці лічбаў, першая — літара.</translation>
    </message>
    <message>
        <source>“{first}” was taken; “{value}” says the same again and stays in the words.</source>
        <translation>Узята «{first}»; «{value}» кажа пра тое ж яшчэ раз і застаецца ў тэксце.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it like 31.05.2027, or choose one.</source>
        <translation>«{value}» можа быць {first} або {second}. Пішыце так: 31.05.2027, або выберыце адно.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it without a comma, point or blank.</source>
        <translation>«{value}» можа быць {first} або {second}. Напішыце без коскі, кропкі і прагалу.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Take up to 24 Latin letters, digits, dots and hyphens.</source>
        <translation>«{value}» не можа быць кодам. Вазьміце да 24 лацінскіх літар, лічбаў, кропак і злучкоў.</translation>
    </message>
    <message>
        <source>“{value}” has no year. Write it like 31.05.2027.</source>
        <translation>У «{value}» няма года. Пішыце так: 31.05.2027.</translation>
    </message>
    <message>
        <source>“{value}” is no HS code: it has six digits, as in 1006.30, without those of one country.</source>
        <translation>«{value}» — не код ТН ЗЭД: у ім шэсць лічбаў, як 1006.30, без дадатковых лічбаў краіны.</translation>
    </message>
    <message>
        <source>“{value}” is no UN number: it is UN and four digits, as in UN3480.</source>
        <translation>«{value}» — не нумар UN: гэта UN і чатыры лічбы, як UN3480.</translation>
    </message>
    <message>
        <source>“{value}” is no barcode of goods: a digit is wrong, or it is a shop&apos;s own. Scan it again.</source>
        <translation>«{value}» — не штрыхкод тавару: лічба не тая, або гэта код самой крамы. Адскануйце яшчэ раз.</translation>
    </message>
    <message>
        <source>“{value}” is no currency. Take its three letters, as in USD.</source>
        <translation>«{value}» — не валюта. Вазьміце яе тры літары, як USD.</translation>
    </message>
    <message>
        <source>“{value}” is no rate. Write how much one unit was worth.</source>
        <translation>«{value}» — не курс. Упішыце, колькі каштавала адна адзінка.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 17.3.2027.</source>
        <translation>«{value}» — не дата. Пішыце так: 17.3.2027.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of ours. They look like BOS1-B00412-7.</source>
        <translation>«{value}» — не наш нумар. Яны выглядаюць так: BOS1-B00412-7.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«{value}» — не лік.</translation>
    </message>
    <message>
        <source>“{value}” is not in the catalogue. It came in as text, to be sorted out.</source>
        <translation>«{value}» няма ў каталогу. Унесена тэкстам, на разбор.</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Aerosols, sanitiser by air</source>
        <translation>Аэразолі, антысептык: самалёт</translation>
    </message>
    <message>
        <source>Aerosols, sanitiser by road or sea</source>
        <translation>Аэразолі, антысептык: дарога, мора</translation>
    </message>
    <message>
        <source>Alcohol, tobacco</source>
        <translation>Алкаголь, тытунь</translation>
    </message>
    <message>
        <source>Armour, night vision, drones</source>
        <translation>Бронеахова, начное бачанне, дроны</translation>
    </message>
    <message>
        <source>Box: food with chemicals</source>
        <translation>Скрынка: ежа з хіміяй</translation>
    </message>
    <message>
        <source>Box: goods of different kinds</source>
        <translation>Скрынка: рэчы розных відаў</translation>
    </message>
    <message>
        <source>Box: heavy</source>
        <translation>Скрынка: цяжкая</translation>
    </message>
    <message>
        <source>Box: medicine with anything else</source>
        <translation>Скрынка: лекі разам з іншым</translation>
    </message>
    <message>
        <source>Box: too heavy</source>
        <translation>Скрынка: занадта цяжкая</translation>
    </message>
    <message>
        <source>Clothes: condition not noted</source>
        <translation>Адзенне: стан не пазначаны</translation>
    </message>
    <message>
        <source>Damaged lithium batteries</source>
        <translation>Пашкоджаныя літыевыя батарэі</translation>
    </message>
    <message>
        <source>Devices with a lithium battery</source>
        <translation>Прылады з літыевай батарэяй</translation>
    </message>
    <message>
        <source>Engines that hold fuel</source>
        <translation>Рухавікі з палівам</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it</source>
        <translation>Ежа з мясам, малаком або яйкамі</translation>
    </message>
    <message>
        <source>Food: date soon</source>
        <translation>Ежа: тэрмін блізка</translation>
    </message>
    <message>
        <source>Food: past its date</source>
        <translation>Ежа: тэрмін скончыўся</translation>
    </message>
    <message>
        <source>Food: short date</source>
        <translation>Ежа: кароткі тэрмін</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Паліва</translation>
    </message>
    <message>
        <source>Gas cartridges, matches</source>
        <translation>Газавыя балончыкі, запалкі</translation>
    </message>
    <message>
        <source>Infant formula, bottles, teats</source>
        <translation>Дзіцячыя сумесі, бутэлечкі, соскі</translation>
    </message>
    <message>
        <source>Meat, fish, milk, pet food</source>
        <translation>Мяса, рыба, малако, зоакорм</translation>
    </message>
    <message>
        <source>Medicine from a private person</source>
        <translation>Лекі ад прыватнай асобы</translation>
    </message>
    <message>
        <source>Medicine: batch or date missing</source>
        <translation>Лекі: няма серыі або тэрміну</translation>
    </message>
    <message>
        <source>Medicine: opened, used, returned</source>
        <translation>Лекі: адкрытыя або вернутыя</translation>
    </message>
    <message>
        <source>Medicine: past its date</source>
        <translation>Лекі: тэрмін скончыўся</translation>
    </message>
    <message>
        <source>Medicine: short date</source>
        <translation>Лекі: кароткі тэрмін</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by air</source>
        <translation>Паўэрбанкі, батарэі: самалёт</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by road</source>
        <translation>Паўэрбанкі, батарэі: дарога</translation>
    </message>
    <message>
        <source>Prescription or cold-chain medicine</source>
        <translation>Лекі: па рэцэпце або з холаду</translation>
    </message>
    <message>
        <source>Radios</source>
        <translation>Рацыі</translation>
    </message>
    <message>
        <source>Soiled goods</source>
        <translation>Брудныя рэчы</translation>
    </message>
    <message>
        <source>Tea, coffee</source>
        <translation>Чай, кава</translation>
    </message>
    <message>
        <source>Underwear, socks not new</source>
        <translation>Бялізна, шкарпэткі не новыя</translation>
    </message>
    <message>
        <source>Wooden pallet without mark</source>
        <translation>Драўляная палета без знака</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n зменена</numerusform>
            <numerusform>%n зменены</numerusform>
            <numerusform>%n зменена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message>
        <source>A law, a letter, who said so. It is shown beside what the rule says.</source>
        <translation>Закон, ліст, хто сказаў. Паказваецца побач з тым, што кажа правіла.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>At first: {rule}</source>
        <translation>Спачатку: {rule}</translation>
    </message>
    <message>
        <source>Back to the starter rule</source>
        <translation>Вярнуць пачатковае правіла</translation>
    </message>
    <message>
        <source>Do not ask this rule</source>
        <translation>Не пытаць гэта правіла</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Пуста: сёння</translation>
    </message>
    <message>
        <source>Hold: only with a coordinator&apos;s reason</source>
        <translation>Адкласці: каардынатар піша прычыну</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Дазволіць</translation>
    </message>
    <message>
        <source>Let through by {who}, {day}: {reason}</source>
        <translation>Дазволена ({who}, {day}): {reason}</translation>
    </message>
    <message>
        <source>Let through {day}: {reason}</source>
        <translation>Дазволена {day}: {reason}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Узровень</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Мяжа</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правіла</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Укажыце, чаму гэта дазволена.</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Пошук у правілах</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Крыніца</translation>
    </message>
    <message>
        <source>Stop: it is never sent</source>
        <translation>Забараніць: ніколі не адпраўляецца</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Правіл няма.</translation>
    </message>
    <message>
        <source>Warn: it is said, nothing more</source>
        <translation>Папярэдзіць: толькі сказаць</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>зменена</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дзён</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>адкласці</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не пытаецца</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>забарона</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>папярэдзіць</translation>
    </message>
    <message>
        <source>what is stopped, held, or only said</source>
        <translation>што забаронена, адкладаецца або толькі кажацца</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) do not add up. Please send us this list.</source>
        <translation>
            <numerusform>%n радок не сыходзіцца. Дашліце нам, калі ласка, гэты спіс.</numerusform>
            <numerusform>%n радкі не сыходзяцца. Дашліце нам, калі ласка, гэты спіс.</numerusform>
            <numerusform>%n радкоў не сыходзяцца. Дашліце нам, калі ласка, гэты спіс.</numerusform>
        </translation>
    </message>
    <message>
        <source>2 to 6 Latin letters or digits</source>
        <translation>Ад 2 да 6 лацінскіх літар ці лічбаў</translation>
    </message>
    <message>
        <source>A nickname is enough. It stands beside what you do, stays in this program and is on no paper.</source>
        <translation>Хопіць мянушкі. Яна стаіць побач з тым, што вы зрабілі, застаецца ў праграме і не трапляе ў дакументы.</translation>
    </message>
    <message>
        <source>A telephone or an e-mail; stands on papers.</source>
        <translation>Тэлефон або электронная пошта; ёсць у дакументах.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Дадаць</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Дадаць пункт</translation>
    </message>
    <message>
        <source>Adding up everything that was ever written…</source>
        <translation>Складаецца ўсё, што калі-небудзь запісана…</translation>
    </message>
    <message>
        <source>Address, as it stands on papers</source>
        <translation>Адрас, як у дакументах</translation>
    </message>
    <message>
        <source>AidTracker data</source>
        <translation>Даныя AidTracker</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Усе правілы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у сістэме</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Праверыць усё</translation>
    </message>
    <message>
        <source>Code {code}, station {station}; stands on papers</source>
        <translation>Код {code}, станцыя {station}; ёсць у дакументах</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Колеры</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Цёмныя</translation>
    </message>
    <message>
        <source>EIN, NIP, EORI or EDRPOU; customs ask for it.</source>
        <translation>EIN, NIP, EORI або ЄДРПОУ; яго пытаюць на мытні.</translation>
    </message>
    <message>
        <source>Everything adds up: nothing appeared, vanished, or is in two places at once.</source>
        <translation>Усё сыходзіцца: нічога не ўзнікла, не знікла і не ляжыць у двух месцах.</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Назад да сваіх даных</translation>
    </message>
    <message>
        <source>Everything here is made up, and gone when you leave.</source>
        <translation>Усё тут прыдумана і знікне, калі вы выйдзеце.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлыя</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Зрабіць копію</translation>
    </message>
    <message>
        <source>Make a copy now…</source>
        <translation>Зрабіць копію…</translation>
    </message>
    <message>
        <source>Making a copy and checking it…</source>
        <translation>Робіцца і правяраецца копія…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Новы пункт</translation>
    </message>
    <message>
        <source>Newest checked copy</source>
        <translation>Найноўшая правераная копія</translation>
    </message>
    <message>
        <source>None yet. The first is made by itself, soon after the start.</source>
        <translation>Яшчэ няма. Першая зробіцца сама неўзабаве пасля запуску.</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Іншыя пункты</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Вучэбная база</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Павучыцца</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Захавана</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Кароткі код</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Падатковыя нумары</translation>
    </message>
    <message>
        <source>The copy was made and checked: {file}</source>
        <translation>Копія зроблена і праверана: {file}</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Гэты пункт</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Try anything with made-up data in a file of its own. It is gone when you leave; your own data stays as it is.</source>
        <translation>Спрабуйце што заўгодна на прыдуманых даных у асобным файле. Калі вы выйдзеце, ён знікне; вашы даныя застануцца, як ёсць.</translation>
    </message>
    <message>
        <source>What is stopped, held or only said, and where that comes from</source>
        <translation>Што забаронена, адкладаецца або толькі кажацца, і адкуль гэта</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Што гэта</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Каго спытаць</translation>
    </message>
    <message>
        <source>You and this window</source>
        <translation>Вы і гэта акно</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Вашы даныя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваша імя</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>яшчэ няма адраса</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і яшчэ %n</numerusform>
            <numerusform>… і яшчэ %n</numerusform>
            <numerusform>… і яшчэ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentStates</name>
    <message>
        <source>arrived</source>
        <translation>прыбыла</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>анулявана</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>closed with discrepancies</source>
        <translation>закрыта з розніцай</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>у дарозе</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чарнавік</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>страчана</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>пакуецца</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>гатовая</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>прымаецца</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>вярнулася</translation>
    </message>
</context>
<context>
    <name>Shipments</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n скрынка</numerusform>
            <numerusform>%n скрынкі</numerusform>
            <numerusform>%n скрынак</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot go</source>
        <translation>
            <numerusform>%n скрынка не можа ехаць</numerusform>
            <numerusform>%n скрынкі не могуць ехаць</numerusform>
            <numerusform>%n скрынак не можа ехаць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) did not go on</source>
        <translation>
            <numerusform>%n скрынка не дададзена</numerusform>
            <numerusform>%n скрынкі не дададзены</numerusform>
            <numerusform>%n скрынак не дададзена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed, total is a lower bound</source>
        <translation>
            <numerusform>%n скрынка не ўзважана, агулам будзе больш</numerusform>
            <numerusform>%n скрынкі не ўзважаны, агулам будзе больш</numerusform>
            <numerusform>%n скрынак не ўзважана, агулам будзе больш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) still open</source>
        <translation>
            <numerusform>%n скрынка яшчэ адкрыта</numerusform>
            <numerusform>%n скрынкі яшчэ адкрыты</numerusform>
            <numerusform>%n скрынак яшчэ адкрыта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%n не вымерана</numerusform>
            <numerusform>%n не вымераны</numerusform>
            <numerusform>%n не вымерана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не ўзважана</numerusform>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважана</numerusform>
        </translation>
    </message>
    <message>
        <source>A shipment takes sealed boxes to Warsaw. Begin one, then add boxes.</source>
        <translation>Адпраўка вязе запячатаныя скрынкі ў Варшаву. Стварыце яе і дадайце скрынкі.</translation>
    </message>
    <message>
        <source>Add boxes</source>
        <translation>Дадаць скрынкі</translation>
    </message>
    <message>
        <source>Add sealed boxes</source>
        <translation>Дадаць запячатаныя скрынкі</translation>
    </message>
    <message>
        <source>Address of the consignee complete</source>
        <translation>Адрас атрымальніка поўны</translation>
    </message>
    <message>
        <source>Address of {site}</source>
        <translation>Адрас {site}</translation>
    </message>
    <message>
        <source>Address of {site} lacks: {fields}</source>
        <translation>У адрасе {site} няма: {fields}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message numerus="yes">
        <source>All %n box(es) sealed</source>
        <translation>
            <numerusform>%n скрынка, запячатана</numerusform>
            <numerusform>Усе %n скрынкі запячатаны</numerusform>
            <numerusform>Усе %n скрынак запячатаны</numerusform>
        </translation>
    </message>
    <message>
        <source>All its boxes count as missing. Each of them can still turn up.</source>
        <translation>Усе яе скрынкі будуць лічыцца адсутнымі. Кожная яшчэ можа знайсціся.</translation>
    </message>
    <message>
        <source>All its boxes stand at {site} again.</source>
        <translation>Усе яе скрынкі зноў стаяць у пункце {site}.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прыбывае</translation>
    </message>
    <message>
        <source>As on the papers: NIP 123…, EORI PL123…</source>
        <translation>Як у дакументах: NIP 123…, EORI PL123…</translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation>Зноў пакаваць</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>Перад выездам</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Пакуюцца</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Скрынкі</translation>
    </message>
    <message>
        <source>Boxes of the shipment</source>
        <translation>Скрынкі адпраўкі</translation>
    </message>
    <message>
        <source>Boxes that can go</source>
        <translation>Скрынкі, што могуць ехаць</translation>
    </message>
    <message>
        <source>By air</source>
        <translation>Самалётам</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>Чыгункай</translation>
    </message>
    <message>
        <source>By road</source>
        <translation>Аўтатранспартам</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>Морам</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вярнулася</translation>
    </message>
    <message>
        <source>Cancel shipment</source>
        <translation>Ануляваць адпраўку</translation>
    </message>
    <message>
        <source>Cancel {number}?</source>
        <translation>Ануляваць {number}?</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перавозчык</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытыя</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Кантакт</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Змесціва</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Краіна</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Прызнаць страчанай</translation>
    </message>
    <message>
        <source>Did all of {number} come back?</source>
        <translation>Ці вярнулася ўся {number}?</translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation>Ствараецца {file}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змяніць</translation>
    </message>
    <message>
        <source>Every box weighed</source>
        <translation>Усе скрынкі ўзважаны</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Запоўніць</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Адкуль → куды</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брута</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Чым</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Чым едзе</translation>
    </message>
    <message>
        <source>Is all of {number} lost?</source>
        <translation>Ці страчана ўся {number}?</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Вярнулася</translation>
    </message>
    <message>
        <source>It has no boxes yet.</source>
        <translation>У ёй яшчэ няма скрынак.</translation>
    </message>
    <message>
        <source>Its boxes are free again. Papers printed so far no longer hold.</source>
        <translation>Яе скрынкі зноў вольныя. Ужо надрукаваныя дакументы больш не дзейнічаюць.</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Мова дакументаў</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выязджае</translation>
    </message>
    <message>
        <source>Let it through, because …</source>
        <translation>Дазволіць, бо …</translation>
    </message>
    <message>
        <source>Look at it: {paper}</source>
        <translation>Паглядзець: {paper}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Страчаныя</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Гатовая</translation>
    </message>
    <message>
        <source>Make shipment</source>
        <translation>Стварыць адпраўку</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Новая адпраўка</translation>
    </message>
    <message>
        <source>No box at {site} is sealed and free. Seal one on the packing bench.</source>
        <translation>У пункце {site} няма вольных запячатаных скрынак. Запячатайце на пакавальным стале.</translation>
    </message>
    <message>
        <source>No program here opens PDF files. Save it and take it elsewhere.</source>
        <translation>Тут няма праграмы для файлаў PDF. Захавайце і адкрыйце ў іншым месцы.</translation>
    </message>
    <message>
        <source>No sealed box can go</source>
        <translation>Ніводная запячатаная скрынка не можа ехаць</translation>
    </message>
    <message numerus="yes">
        <source>Not in the catalogue, so no rule was asked: goods in %n box(es)</source>
        <translation>
            <numerusform>Няма ў каталогу, таму правілы не пыталіся: рэчы ў %n скрынцы</numerusform>
            <numerusform>Няма ў каталогу, таму правілы не пыталіся: рэчы ў %n скрынках</numerusform>
            <numerusform>Няма ў каталогу, таму правілы не пыталіся: рэчы ў %n скрынках</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пакуль невядома</translation>
    </message>
    <message>
        <source>Not known yet: {fields}</source>
        <translation>Пакуль невядома: {fields}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>PL, UA …</source>
        <translation>PL, UA …</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Пакавальны ліст</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>Particulars of {number}</source>
        <translation>Звесткі {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прыняць</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прынята</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Захаваць</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Захаваць у PDF: {paper}</translation>
    </message>
    <message>
        <source>Save the packing list</source>
        <translation>Захаваць пакавальны ліст</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Захавана як {file}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Sealed boxes stand here once you add them.</source>
        <translation>Тут будуць запячатаныя скрынкі, калі вы іх дадасце.</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Пошук адправак</translation>
    </message>
    <message>
        <source>Send off</source>
        <translation>Адправіць</translation>
    </message>
    <message>
        <source>Send off {number}?</source>
        <translation>Адправіць {number}?</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Адпраўкі</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Паказаць скрынкі</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Памер аркуша</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Не ўсё прыйшло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вуліца і дом</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Зняць</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Падатковыя нумары</translation>
    </message>
    <message>
        <source>The packing list is there as soon as it has boxes.</source>
        <translation>Пакавальны ліст з’явіцца, калі ў ёй будуць скрынкі.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куды</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Горад</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Аўтамабіль</translation>
    </message>
    <message>
        <source>Vehicle, flight or vessel</source>
        <translation>Аўтамабіль, рэйс або судна</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Аб’ём</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What goes, and how</source>
        <translation>Што і чым едзе</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перавозчык</translation>
    </message>
    <message>
        <source>country</source>
        <translation>краіна</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>дзень прыбыцця</translation>
    </message>
    <message>
        <source>day of leaving</source>
        <translation>дзень выезду</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>дзень.месяц.год</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чарнавік</translation>
    </message>
    <message>
        <source>how it travels</source>
        <translation>чым едзе</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>рэдакцыя {number}</translation>
    </message>
    <message>
        <source>street</source>
        <translation>вуліца</translation>
    </message>
    <message>
        <source>town</source>
        <translation>горад</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} and %n pallet(s)</source>
        <translation>
            <numerusform>{boxes} і %n палета</numerusform>
            <numerusform>{boxes} і %n палеты</numerusform>
            <numerusform>{boxes} і %n палет</numerusform>
        </translation>
    </message>
    <message>
        <source>{boxes} to {site}. From then on they count as on the way.</source>
        <translation>{boxes} у пункт {site}. Пасля гэтага лічацца ў дарозе.</translation>
    </message>
    <message>
        <source>{count} of {of} sealed boxes chosen</source>
        <translation>Выбрана {count} з {of} запячатаных</translation>
    </message>
    <message>
        <source>{revision}, superseded</source>
        <translation>{revision}, заменена</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Collection point</source>
        <translation>Пункт збору</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Атрымальнік</translation>
    </message>
    <message>
        <source>Sorting centre</source>
        <translation>Сартавальны цэнтр</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>%n left out (empty, totals)</source>
        <translation>
            <numerusform>%n прапушчаны (пустыя, вынікі)</numerusform>
            <numerusform>%n прапушчаны (пустыя, вынікі)</numerusform>
            <numerusform>%n прапушчана (пустыя, вынікі)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue: kept as text, to be sorted out.</source>
        <translation>
            <numerusform>%n няма ў каталогу: захавана тэкстам, на разбор.</numerusform>
            <numerusform>%n няма ў каталогу: захаваны тэкстам, на разбор.</numerusform>
            <numerusform>%n няма ў каталогу: захавана тэкстам, на разбор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning</source>
        <translation>
            <numerusform>%n з іх з папярэджаннем</numerusform>
            <numerusform>%n з іх з папярэджаннем</numerusform>
            <numerusform>%n з іх з папярэджаннем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n не прыняты</numerusform>
            <numerusform>%n не прыняты</numerusform>
            <numerusform>%n не прынята</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are in {file}.</source>
        <translation>
            <numerusform>%n непрыняты радок у {file}.</numerusform>
            <numerusform>%n непрынятыя радкі ў {file}.</numerusform>
            <numerusform>%n непрынятых радкоў у {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n радок</numerusform>
            <numerusform>%n радкі</numerusform>
            <numerusform>%n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are marked in {file}.</source>
        <translation>
            <numerusform>%n радок пазначаны ў {file}.</numerusform>
            <numerusform>%n радкі пазначаны ў {file}.</numerusform>
            <numerusform>%n радкоў пазначана ў {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%n радок унесены</numerusform>
            <numerusform>%n радкі ўнесены</numerusform>
            <numerusform>%n радкоў унесена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in</source>
        <translation>
            <numerusform>%n радок будзе ўнесены</numerusform>
            <numerusform>%n радкі будуць унесены</numerusform>
            <numerusform>%n радкоў будзе ўнесена</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of needs</source>
        <translation>Спіс патрэб</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Як распазнана</translation>
    </message>
    <message>
        <source>As recognised: {kind}</source>
        <translation>Як распазнана: {kind}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як звычайна</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Прыдатна да</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Скрынка</translation>
    </message>
    <message>
        <source>Boxes as they are now</source>
        <translation>Скрынкі, як яны ёсць цяпер</translation>
    </message>
    <message>
        <source>Boxes with their contents</source>
        <translation>Скрынкі са змесцівам</translation>
    </message>
    <message>
        <source>CSV (.csv), for other programs</source>
        <translation>CSV (.csv), для іншых праграм</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>Каталог тавараў</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Катэгорыя</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Праверка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Праверыць зноў</translation>
    </message>
    <message>
        <source>Checking all rows</source>
        <translation>Праверка ўсіх радкоў</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбраць файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Слупок</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Слупкі</translation>
    </message>
    <message>
        <source>Columns as you said them for a file with the same headers before.</source>
        <translation>Слупкі такія, як вы ўказалі раней для файла з тымі ж загалоўкамі.</translation>
    </message>
    <message>
        <source>Columns, and what they say</source>
        <translation>Слупкі і што яны значаць</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дзень</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Ахвяраванні</translation>
    </message>
    <message>
        <source>Donations, line by line</source>
        <translation>Ахвяраванні, па радках</translation>
    </message>
    <message>
        <source>Excel (.xlsx), for people</source>
        <translation>Excel (.xlsx), для людзей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспарт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Find in the problems…</source>
        <translation>Пошук у заўвагах…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Першыя радкі</translation>
    </message>
    <message>
        <source>For the site</source>
        <translation>Для пункта</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>З дня</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брута</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>ТН ЗЭД</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Імпартаваць %n радок</numerusform>
            <numerusform>Імпартаваць %n радкі</numerusform>
            <numerusform>Імпартаваць %n радкоў</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Імпарт табліцы</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпарт</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation>У ячэйцы</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>У аркушы</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Тавары каталога</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Від файла</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Прапушчаныя</translation>
    </message>
    <message>
        <source>Lists of needs</source>
        <translation>Спісы патрэб</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Прагляд слупкоў</translation>
    </message>
    <message>
        <source>Names with a question mark are not in the catalogue for sure.</source>
        <translation>Пра назвы са знакам пытання не пэўна, ці ёсць яны ў каталогу.</translation>
    </message>
    <message>
        <source>No item is surely called so. Say once what a name means, for all its rows, or leave it.</source>
        <translation>Пэўнага тавару з такой назвай няма. Укажыце адзін раз, што яна значыць, для ўсіх яе радкоў, або пакіньце.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Радок {row}: {reason}</translation>
    </message>
    <message>
        <source>Stock, now or as of a day</source>
        <translation>Запасы, цяпер або на дзень</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>Першы %n радок, як ён зразуметы</numerusform>
            <numerusform>Першыя %n радкі, як яны зразуметы</numerusform>
            <numerusform>Першыя %n радкоў, як яны зразуметы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n donation(s), one for each day.</source>
        <translation>
            <numerusform>З іх будзе %n ахвяраванне, па адным на дзень.</numerusform>
            <numerusform>З іх будуць %n ахвяраванні, па адным на дзень.</numerusform>
            <numerusform>З іх будзе %n ахвяраванняў, па адным на дзень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n sealed box(es).</source>
        <translation>
            <numerusform>З іх будзе %n запячатаная скрынка.</numerusform>
            <numerusform>З іх будуць %n запячатаныя скрынкі.</numerusform>
            <numerusform>З іх будзе %n запячатаных скрынак.</numerusform>
        </translation>
    </message>
    <message>
        <source>What expires, by day</source>
        <translation>Тэрміны прыдатнасці, па днях</translation>
    </message>
    <message>
        <source>What this name means</source>
        <translation>Што значыць гэта назва</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На што глядзець</translation>
    </message>
    <message>
        <source>Which problems</source>
        <translation>Якія заўвагі</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Прагляд файла</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значыць</translation>
    </message>
    <message>
        <source>Movements of goods</source>
        <translation>Рух рэчаў</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Далей: праверка</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Далей: слупкі</translation>
    </message>
    <message>
        <source>No row can be read yet</source>
        <translation>Пакуль не чытаецца ніводзін радок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заўвага</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Адкрыць</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Тэрміновасць</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Заўвагі</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Заўвагі ({count})</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Публічная справаздача</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Read the sheet as</source>
        <translation>Чытаць аркуш як</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Непрынятыя</translation>
    </message>
    <message>
        <source>Remember it for the next file</source>
        <translation>Запомніць для наступнага файла</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Радок</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Радкі</translation>
    </message>
    <message>
        <source>Save a marked copy</source>
        <translation>Захаваць копію з пазнакамі</translation>
    </message>
    <message>
        <source>Save a marked copy…</source>
        <translation>Захаваць з пазнакамі…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Захаваць непрынятыя радкі</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Захаваць непрынятыя…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Захаваць…</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Падобна на</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркушы</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Адпраўкі</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Табліцы</translation>
    </message>
    <message>
        <source>This is the whole list: what it does not name is no longer asked for</source>
        <translation>Гэта ўвесь спіс: чаго ў ім няма, таго больш не просяць</translation>
    </message>
    <message>
        <source>This sheet is in already. Nothing of it is taken in a second time.</source>
        <translation>Гэты аркуш ужо ўнесены. Другі раз з яго нічога не бярэцца.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Паглядзець</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Кніга скарбніка</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Зразумета як</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Адзінка</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Невядомыя назвы</translation>
    </message>
    <message>
        <source>Unknown names ({count})</source>
        <translation>Невядомыя назвы ({count})</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Па дзень</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Што з ім</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Запіс {file}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любы дзень</translation>
    </message>
    <message>
        <source>as usual: this one; Warsaw for needs</source>
        <translation>звычайна гэты; для патрэб Варшава</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>скрынкі</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>ахвяраванні</translation>
    </message>
    <message>
        <source>everything of it</source>
        <translation>усё з яе</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>тэрміны</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>прапушчана</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>паглядзіце</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>з пазнакамі</translation>
    </message>
    <message>
        <source>means</source>
        <translation>значыць</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>рух рэчаў</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>патрэбы</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распазнана</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>або перацягніце сюды</translation>
    </message>
    <message>
        <source>public report</source>
        <translation>публічная справаздача</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>адхілена</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>аркуш «{sheet}»</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>адпраўкі</translation>
    </message>
    <message>
        <source>stays text, to be sorted out</source>
        <translation>застаецца тэкстам, на разбор</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>запасы</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>увесь файл</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>скарбнік</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) written.</source>
        <translation>
            <numerusform>{file}: запісаны %n радок.</numerusform>
            <numerusform>{file}: запісаны %n радкі.</numerusform>
            <numerusform>{file}: запісана %n радкоў.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>AidTracker cannot start</source>
        <translation>AidTracker не запускаецца</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>Назад да сваіх даных</translation>
    </message>
    <message>
        <source>Practice: everything here is made up, and gone when you leave.</source>
        <translation>Вучэбная база: усё тут прыдумана і знікне, калі вы выйдзеце.</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Павучыцца на прыдуманых даных</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n радок</numerusform>
            <numerusform>%n радкі</numerusform>
            <numerusform>%n радкоў</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважаны</numerusform>
            <numerusform>%n не ўзважана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n на разбор</numerusform>
            <numerusform>%n на разбор</numerusform>
            <numerusform>%n на разбор</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Тэрмін</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>У скрынках</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тавар</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Па-за скрынкамі</translation>
    </message>
    <message>
        <source>Near their date</source>
        <translation>Тэрмін блізка</translation>
    </message>
    <message>
        <source>New box from these</source>
        <translation>У новую скрынку</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Новае ахвяраванне</translation>
    </message>
    <message>
        <source>No goods are like that now.</source>
        <translation>Такіх рэчаў цяпер няма.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дарозе</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакавальны стол</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Search stock</source>
        <translation>Пошук у запасах</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запасы</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What was given stands here, and where it is now. It comes in with a donation, or with a spreadsheet on the page Donations.</source>
        <translation>Тут тое, што далі, і дзе яно цяпер. Яно трапляе сюды з ахвяраваннем або з табліцай на старонцы «Ахвяраванні».</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дзе</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>па-за скрынкамі</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не прыйшло</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>на разбор</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A mistake, taken back</source>
        <translation>Памылка, якую адмянілі</translation>
    </message>
    <message>
        <source>Does it all add up?</source>
        <translation>Ці ўсё сыходзіцца?</translation>
    </message>
    <message>
        <source>From the collection table to Warsaw, all of it made up</source>
        <translation>Ад стала збору да Варшавы, усё прыдумана</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Дакументы</translation>
    </message>
    <message>
        <source>The window opens on the same data. Close it to end the demo.</source>
        <translation>На тых самых даных адкрыецца акно. Закрыйце яго, каб скончыць паказ.</translation>
    </message>
    <message>
        <source>Where the shipments are</source>
        <translation>Дзе адпраўкі</translation>
    </message>
</context>
<context>
    <name>ToSort</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дзень</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n дзён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to sort</source>
        <translation>
            <numerusform>%n радок на разбор</numerusform>
            <numerusform>%n радкі на разбор</numerusform>
            <numerusform>%n радкоў на разбор</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unopened bag(s) or box(es)</source>
        <translation>
            <numerusform>%n неадкрытая ўпакоўка</numerusform>
            <numerusform>%n неадкрытыя ўпакоўкі</numerusform>
            <numerusform>%n неадкрытых упаковак</numerusform>
        </translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усе ахвяраванні</translation>
    </message>
    <message>
        <source>All sorted</source>
        <translation>Усё разабрана</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Ахвяраванне</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Enter возьме яго</translation>
    </message>
    <message>
        <source>Found in it: {lines}</source>
        <translation>Знойдзена: {lines}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Адкуль</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ці не гэта?</translation>
    </message>
    <message>
        <source>Keys 1 to {last} take one</source>
        <translation>Клавішы ад 1 да {last} выбіраюць</translation>
    </message>
    <message>
        <source>Know this text as the item from now on</source>
        <translation>Надалей гэты тэкст значыць гэты тавар</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пазней</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новы тавар</translation>
    </message>
    <message>
        <source>None of these? Type another name, in any language</source>
        <translation>Не тое? Увядзіце іншую назву, на любой мове</translation>
    </message>
    <message>
        <source>Nothing like it is in the catalogue</source>
        <translation>Падобнага ў каталогу няма</translation>
    </message>
    <message>
        <source>Nothing waits. Unsorted bags and things that the catalogue does not know stand here until somebody says what they are.</source>
        <translation>Нічога не чакае. Неразабраныя мяшкі і рэчы, якіх няма ў каталогу, стаяць тут, пакуль хтосьці не ўкажа, што гэта.</translation>
    </message>
    <message>
        <source>Open one, and log what is in it line by line.</source>
        <translation>Адкрыйце ўпакоўку і запішыце, што ў ёй, радок за радком.</translation>
    </message>
    <message>
        <source>Opened together</source>
        <translation>Адкрыта разам</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Колькасць</translation>
    </message>
    <message>
        <source>Search what waits</source>
        <translation>Пошук на разборы</translation>
    </message>
    <message>
        <source>Show donation</source>
        <translation>Паказаць ахвяраванне</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Sort this one</source>
        <translation>Разабраць</translation>
    </message>
    <message>
        <source>This one is done</source>
        <translation>Гэта гатова</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чакае</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Што</translation>
    </message>
    <message>
        <source>look inside</source>
        <translation>паглядзець</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не ўзважана</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сёння</translation>
    </message>
    <message>
        <source>which item?</source>
        <translation>які тавар?</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} з {all}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} done</source>
        <translation>{what}: гатова {done} з {all}</translation>
    </message>
    <message>
        <source>“{text}”: is it one of these?</source>
        <translation>«{text}»: ці не гэта?</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>bags</source>
        <translation>мяшкоў</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>цюкоў</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>скрынак</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>кардон</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>см</translation>
    </message>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>м³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>упак</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>пар</translation>
    </message>
    <message>
        <source>pallets</source>
        <translation>палет</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>рулонаў</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>к-т</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Boxes</source>
        <translation>Скрынкі</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасаваць</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Checked copy made {time}</source>
        <translation>Правераная копія: {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыць</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скапіраваць справаздачу</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Ахвяраванні</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Ахвяравальнікі</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Ачысціць поле</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Знайсці што заўгодна</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знойдзена</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Галоўная</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Трэба запоўніць</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Патрэбы</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Новае ахвяраванне</translation>
    </message>
    <message>
        <source>No checked copy yet</source>
        <translation>Праверанай копіі яшчэ няма</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a number, a name or a part of one.</source>
        <translation>Па запыце «{text}» нічога няма. Паспрабуйце нумар, назву або яе частку.</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in it.</source>
        <translation>Тут нічога не змяшчае «{text}».</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакавальны стол</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Перачытаць</translation>
    </message>
    <message>
        <source>Receipt of a shipment</source>
        <translation>Прыём адпраўкі</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Прыём</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Справаздача</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правілы</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Захавана {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налады</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Адпраўка</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Адпраўкі</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У праграме адбылася памылка</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation>Крок {step} з {steps}: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запасы</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Адменена: {title}</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>На разбор</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Адмяніць</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Адмяніць апошні крок</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. You can go on working. If you send us this report, we can mend it. It holds no names and no data.</source>
        <translation>Захаванае раней цэлае; апошні крок не выкананы. Можна працаваць далей. Калі дашляце нам гэтую справаздачу, мы зможам выправіць памылку. У ёй няма імёнаў і даных.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Працуе…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{site} · station {station}</source>
        <translation>{site} · станцыя {station}</translation>
    </message>
</context>
</TS>
