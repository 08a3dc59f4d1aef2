<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Argparse</name>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: помилка: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>потрібне одне значення</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>зайве значення %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>неправильний вибір: %(value)r (виберіть з: %(choices)s)</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>не можна разом із %s</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметри</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументи</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показати цю довідку й вийти</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>бракує обов’язкового: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>невідомі аргументи: %s</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>використання: </translation>
    </message>
</context>
<context>
    <name>BoxStates</name>
    <message>
        <source>given up</source>
        <translation>анульована</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрита</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>запечатана</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>розпакована</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не зважена</numerusform>
            <numerusform>%n не зважені</numerusform>
            <numerusform>%n не зважено</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All boxes</source>
        <translation>Усі коробки</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Boxes stand here. Make one, fill it from what is loose, weigh and seal it.</source>
        <translation>Тут будуть коробки. Створіть першу, наповніть її незапакованими речами, зважте й запечатайте.</translation>
    </message>
    <message>
        <source>Choose in the list what is to be taken out.</source>
        <translation>Виберіть у списку, що вийняти.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Enter packs {what}</source>
        <translation>Enter — запакувати: {what}</translation>
    </message>
    <message>
        <source>Enter takes box {number} in hand</source>
        <translation>Enter — взяти в роботу коробку {number}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Give up box</source>
        <translation>Анулювати коробку</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation>Висота, см</translation>
    </message>
    <message>
        <source>In this box</source>
        <translation>У цій коробці</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Just done</source>
        <translation>Щойно готові</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation>Довжина, см</translation>
    </message>
    <message>
        <source>Loose at {site}</source>
        <translation>Незапаковане: {site}</translation>
    </message>
    <message>
        <source>Loose goods</source>
        <translation>Незапаковане</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачені</translation>
    </message>
    <message>
        <source>Make box</source>
        <translation>Створити коробку</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Нова коробка</translation>
    </message>
    <message>
        <source>No box in hand</source>
        <translation>Коробку не вибрано</translation>
    </message>
    <message>
        <source>No box is like that now.</source>
        <translation>Зараз таких коробок немає.</translation>
    </message>
    <message>
        <source>No box was sealed yet.</source>
        <translation>Ще не запечатано жодної коробки.</translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation>Не зважені</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Type what goes in, or press Enter on the list beside.</source>
        <translation>Тут ще порожньо. Введіть, що кладете, або натисніть Enter у списку поруч.</translation>
    </message>
    <message>
        <source>Nothing lies loose here.</source>
        <translation>Незапакованого тут немає.</translation>
    </message>
    <message>
        <source>Nothing that lies loose here is called “{words}”.</source>
        <translation>Серед незапакованого тут немає нічого з назвою «{words}».</translation>
    </message>
    <message>
        <source>On a shipment</source>
        <translation>У відправленні</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкриті</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <source>Open box {number} again</source>
        <translation>Відкрити знову коробку {number}</translation>
    </message>
    <message>
        <source>Packed {what}</source>
        <translation>Запаковано: {what}</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакування</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Save weight</source>
        <translation>Зберегти вагу</translation>
    </message>
    <message>
        <source>Scan a box, or press F2 to make one.</source>
        <translation>Відскануйте коробку або натисніть F2, щоб створити нову.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатати</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатані</translation>
    </message>
    <message>
        <source>Search boxes</source>
        <translation>Пошук коробок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Take a box in hand first: scan one, or press F2.</source>
        <translation>Спершу візьміть у роботу коробку: відскануйте її або натисніть F2.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вийняти</translation>
    </message>
    <message>
        <source>Type or scan: a box, or 20 tourniquet</source>
        <translation>Введіть або відскануйте: коробку чи 20 турнікет</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Розпакувати</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Розпаковані</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Зважити</translation>
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
        <translation>Що на ній написав хтось інший, якщо вона прийшла з номером</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Why? Its weight will not be known any more.</source>
        <translation>Чому? Її вага вже не буде відома.</translation>
    </message>
    <message>
        <source>Width, cm</source>
        <translation>Ширина, см</translation>
    </message>
    <message>
        <source>Without a figure, Enter packs all of the lot that is marked.</source>
        <translation>Без числа Enter пакує всю виділену партію.</translation>
    </message>
    <message>
        <source>first to expire first</source>
        <translation>спершу те, де термін найближчий</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачена</translation>
    </message>
    <message>
        <source>marked {marks}</source>
        <translation>маркування {marks}</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважена</translation>
    </message>
    <message>
        <source>on shipment {shipment}</source>
        <translation>у відправленні {shipment}</translation>
    </message>
    <message>
        <source>on the way · {shipment}</source>
        <translation>у дорозі · {shipment}</translation>
    </message>
    <message>
        <source>stands in {outer}</source>
        <translation>стоїть у {outer}</translation>
    </message>
    <message>
        <source>weighed</source>
        <translation>зважена</translation>
    </message>
    <message>
        <source>weighed · contents say {weight}</source>
        <translation>зважена · за вмістом {weight}</translation>
    </message>
    <message>
        <source>{not_weighed} · by its contents</source>
        <translation>{not_weighed} · за вмістом</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n найменування</numerusform>
            <numerusform>%n найменування</numerusform>
            <numerusform>%n найменувань</numerusform>
        </translation>
    </message>
    <message>
        <source>A core item, always wanted</source>
        <translation>Основне, потрібне завжди</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Також</translation>
    </message>
    <message>
        <source>Also, in Russian spelling</source>
        <translation>Також, російською</translation>
    </message>
    <message>
        <source>Also, {language}</source>
        <translation>Також, {language}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Ask for the best-before date</source>
        <translation>Питати термін придатності</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоди</translation>
    </message>
    <message>
        <source>Barcodes of this item</source>
        <translation>Штрихкоди цього найменування</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation>Зміна {code}</translation>
    </message>
    <message>
        <source>Choose one in the table to see all its names.</source>
        <translation>Виберіть найменування в таблиці, щоб побачити всі його назви.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Customs and transport</source>
        <translation>Митниця й перевезення</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Небезпечний вантаж</translation>
    </message>
    <message>
        <source>Del takes the chosen one off.</source>
        <translation>Del прибирає вибраний.</translation>
    </message>
    <message>
        <source>EAN or UPC</source>
        <translation>EAN або UPC</translation>
    </message>
    <message>
        <source>Empty: an estimate of your own</source>
        <translation>Порожньо: власна оцінка</translation>
    </message>
    <message>
        <source>For no new line; lines that have it keep it.</source>
        <translation>Нові позиції його не беруть; у наявних лишається.</translation>
    </message>
    <message>
        <source>For reports</source>
        <translation>Для звітів</translation>
    </message>
    <message>
        <source>Form 990, Schedule M line</source>
        <translation>Form 990, рядок Schedule M</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>УКТЗЕД</translation>
    </message>
    <message>
        <source>HS code, six digits</source>
        <translation>Код УКТЗЕД, шість цифр</translation>
    </message>
    <message>
        <source>How many come in a package</source>
        <translation>Скільки в упаковці</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Англійською</translation>
    </message>
    <message>
        <source>In Russian spelling</source>
        <translation>Російською</translation>
    </message>
    <message>
        <source>In a package</source>
        <translation>В упаковці</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Будь-якою мовою</translation>
    </message>
    <message>
        <source>It stands wherever another name is missing.</source>
        <translation>Стоїть усюди, де іншої назви немає.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Leave what was typed unsaved?</source>
        <translation>Вийти, не зберігши введене?</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Нове найменування</translation>
    </message>
    <message>
        <source>New lines take the other item, which is then found by the names, code and barcodes of this one too. Lines that are there keep what they have.</source>
        <translation>Нові позиції братимуть інше найменування; його знаходитимуть і за назвами, кодом та штрихкодами цього. Наявні позиції не зміняться.</translation>
    </message>
    <message>
        <source>New lines take {code} in its place.</source>
        <translation>Нові позиції беруть замість нього {code}.</translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation>Нічого не вибрано</translation>
    </message>
    <message>
        <source>No item is called “{text}”. Try another word, or another language.</source>
        <translation>Немає найменування «{text}». Спробуйте інше слово або іншу мову.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>One is worth, about</source>
        <translation>Вартість одиниці, близько</translation>
    </message>
    <message>
        <source>One is, for example “500 g pack”</source>
        <translation>Одиниця — це, напр., «пачка 500 г»</translation>
    </message>
    <message>
        <source>One weighs</source>
        <translation>Вага 1 од.</translation>
    </message>
    <message>
        <source>One weighs, about</source>
        <translation>Вага одиниці, близько</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Інші назви, по одній у рядку</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Replace by another…</source>
        <translation>Замінити іншим…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Scan here, or type and press Enter</source>
        <translation>Відскануйте або введіть і натисніть Enter</translation>
    </message>
    <message>
        <source>Search in any language, or by code</source>
        <translation>Пошук будь-якою мовою або за кодом</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Show retired ones</source>
        <translation>Показувати вилучені</translation>
    </message>
    <message>
        <source>The catalogue is empty. It can be read from a spreadsheet.</source>
        <translation>Каталог порожній. Його можна прочитати з таблиці.</translation>
    </message>
    <message>
        <source>The item stays as it was.</source>
        <translation>Найменування лишиться, як було.</translation>
    </message>
    <message>
        <source>The other item</source>
        <translation>Інше найменування</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Номер ООН</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Увага</translation>
    </message>
    <message>
        <source>Weight (kg, g, lb)</source>
        <translation>Вага (кг, г, lb)</translation>
    </message>
    <message>
        <source>Weight and value of one</source>
        <translation>Вага й вартість одиниці</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What takes the place of {code}?</source>
        <translation>Що стане замість {code}?</translation>
    </message>
    <message>
        <source>When another code is right</source>
        <translation>Коли правильний інший код</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Звідки відомо</translation>
    </message>
    <message>
        <source>a guess, ask customs</source>
        <translation>здогад, запитайте митницю</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>так</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>небезпечний вантаж</translation>
    </message>
    <message>
        <source>likely, look again</source>
        <translation>імовірно, перевірте</translation>
    </message>
    <message>
        <source>may be dangerous goods</source>
        <translation>може бути небезпечним вантажем</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>вилучене</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>вільний</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
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
        <translation>Для немовлят</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Одяг</translation>
    </message>
    <message>
        <source>Controlled goods</source>
        <translation>Товари під контролем</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Продукти</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Для дому</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Гігієна</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Кухня</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Медичне</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Для тварин</translation>
    </message>
    <message>
        <source>Power and light</source>
        <translation>Живлення і світло</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Прихисток</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>Нерозібране</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>“{value}” says neither that the box came nor that it is missing.</source>
        <translation>«{value}» не каже ні що коробка прибула, ні що її бракує.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A movement of {lot} belongs to an undone operation but was not reversed.</source>
        <translation>Переміщення {lot} належить до скасованої дії, але його не повернуто.</translation>
    </message>
    <message>
        <source>A movement of {lot} has an end that cannot hold goods.</source>
        <translation>Переміщення {lot} веде туди, де речей бути не може.</translation>
    </message>
    <message>
        <source>A movement of {lot} was reversed twice.</source>
        <translation>Переміщення {lot} скасовано двічі.</translation>
    </message>
    <message>
        <source>A placement of box {box} was reversed twice.</source>
        <translation>Розміщення коробки {box} скасовано двічі.</translation>
    </message>
    <message>
        <source>A reversal of a placement of box {box} does not mirror it.</source>
        <translation>Скасування розміщення коробки {box} йому не відповідає.</translation>
    </message>
    <message>
        <source>A reversal of {lot} does not mirror what it reverses.</source>
        <translation>Скасування для {lot} не відповідає тому, що воно скасовує.</translation>
    </message>
    <message>
        <source>An undone placement of box {box} was not reversed.</source>
        <translation>Скасоване розміщення коробки {box} не повернуто.</translation>
    </message>
    <message>
        <source>Box {box} is expected on {shipment} but is not there.</source>
        <translation>Коробка {box} має бути в {shipment}, але її там немає.</translation>
    </message>
    <message>
        <source>Box {box} is lost, but no shipment misses it.</source>
        <translation>Коробка {box} втрачена, але її не бракує в жодному відправленні.</translation>
    </message>
    <message>
        <source>Box {box} is missing from {shipment} but stands somewhere.</source>
        <translation>Коробки {box} бракує в {shipment}, але вона десь стоїть.</translation>
    </message>
    <message>
        <source>Box {box} is not sealed, but {holder} around it is.</source>
        <translation>Коробку {box} не запечатано, а {holder} навколо неї — запечатано.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment} but not on its list.</source>
        <translation>Коробка {box} стоїть у {shipment}, але її немає в списку.</translation>
    </message>
    <message>
        <source>Box {box} is on {shipment}, which carries nothing now.</source>
        <translation>Коробка {box} стоїть у {shipment}, яке зараз нічого не везе.</translation>
    </message>
    <message>
        <source>Box {box} is said to be in {holder}; its last placement says {shown}.</source>
        <translation>Коробка {box} записана в {holder}; останнє розміщення каже: {shown}.</translation>
    </message>
    <message>
        <source>Box {box} left {holder} but had been in {shown}.</source>
        <translation>Коробка {box} вибула з {holder}, але була в {shown}.</translation>
    </message>
    <message>
        <source>Box {box} of {shipment} never arrived as its list says.</source>
        <translation>Коробка {box} з {shipment} не прибула так, як каже список.</translation>
    </message>
    <message>
        <source>Box {box} on {shipment} is not sealed.</source>
        <translation>Коробку {box} у {shipment} не запечатано.</translation>
    </message>
    <message>
        <source>Box {box} stands in itself.</source>
        <translation>Коробка {box} стоїть сама в собі.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}, which is no longer used.</source>
        <translation>Коробка {box} стоїть у {holder}, що більше не використовується.</translation>
    </message>
    <message>
        <source>Box {box} stands in {holder}.</source>
        <translation>Коробка {box} стоїть у {holder}.</translation>
    </message>
    <message>
        <source>Box {holder} changed inside something {state} ({operation}).</source>
        <translation>Коробка {holder} змінилася в тому, що має стан «{state}» ({operation}).</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Файл пошкоджено: {detail}</translation>
    </message>
    <message>
        <source>The row points at a row of {table} that is not there.</source>
        <translation>Запис посилається на запис у {table}, якого немає.</translation>
    </message>
    <message>
        <source>What is in {holder} changed while it was {state} ({operation}).</source>
        <translation>Вміст {holder} змінився у стані «{state}» ({operation}).</translation>
    </message>
    <message>
        <source>{holder} is {state}; the journal says otherwise.</source>
        <translation>{holder} має стан «{state}»; журнал каже інше.</translation>
    </message>
    <message>
        <source>{lot} came out of packages that are still counted as well.</source>
        <translation>{lot}: речі вийнято з місць, які досі теж пораховано.</translation>
    </message>
    <message>
        <source>{lot} has a balance in {holder}, which keeps no stock.</source>
        <translation>{lot} має залишок у {holder}, де речі не зберігаються.</translation>
    </message>
    <message>
        <source>{lot} in {holder}: the balance says {kept}, the movements say {moved}.</source>
        <translation>{lot} у {holder}: залишок — {kept}, а за переміщеннями — {moved}.</translation>
    </message>
    <message>
        <source>{lot} lies in {holder}, which is no longer used.</source>
        <translation>{lot} лежить у {holder}, що більше не використовується.</translation>
    </message>
    <message>
        <source>{lot} says {said}, but {moved} came in.</source>
        <translation>{lot}: записано {said}, а надійшло {moved}.</translation>
    </message>
    <message>
        <source>{lot} stands though its donation was taken back.</source>
        <translation>{lot} лишається, хоча пожертву скасовано.</translation>
    </message>
    <message>
        <source>{lot} waits to be sorted, but is no whole packages.</source>
        <translation>{lot} чекає на розбирання, але місць у ній не ціла кількість.</translation>
    </message>
    <message>
        <source>{lot} was below zero in {holder}: {held}.</source>
        <translation>{lot} у {holder} було менше нуля: {held}.</translation>
    </message>
    <message>
        <source>{lot} was sorted out of packages of another donation.</source>
        <translation>{lot}: речі розібрано з місць іншої пожертви.</translation>
    </message>
    <message>
        <source>{lot} was taken back, yet some is in {holder}.</source>
        <translation>{lot} скасовано, але частина ще в {holder}.</translation>
    </message>
    <message>
        <source>{number} is not a sound number.</source>
        <translation>{number} — неправильний номер.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) are not in the catalogue; they wait to be sorted out.</source>
        <translation>
            <numerusform>%n рядка немає в каталозі; його треба розібрати.</numerusform>
            <numerusform>%n рядків немає в каталозі; їх треба розібрати.</numerusform>
            <numerusform>%n рядків немає в каталозі; їх треба розібрати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong in {file}. First: {what}</source>
        <translation>
            <numerusform>%n помилка в {file}. Перша: {what}</numerusform>
            <numerusform>%n помилки в {file}. Перша: {what}</numerusform>
            <numerusform>%n помилок у {file}. Перша: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>--dispatch needs --boxes or --all-sealed: what is to leave?</source>
        <translation>для --dispatch потрібно --boxes або --all-sealed: що відправляти?</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation>Скопійовано й перевірено: {file}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) to tick off: --all, or --sheet with a list.</source>
        <translation>
            <numerusform>Відмітити %n коробку: --all або --sheet зі списком.</numerusform>
            <numerusform>Відмітити %n коробки: --all або --sheet зі списком.</numerusform>
            <numerusform>Відмітити %n коробок: --all або --sheet зі списком.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is so already; nothing was saved.</source>
        <translation>Усе вже так; нічого не збережено.</translation>
    </message>
    <message>
        <source>Every rule holds: nothing appeared, vanished, or is in two places.</source>
        <translation>Усе сходиться: ніщо не з’явилося, не зникло й не стоїть у двох місцях.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Придатний до</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>From file</source>
        <translation>З файлу</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Humanitarian aid, from the collection table to the sorting centre: where is it now?</source>
        <translation>Гуманітарна допомога від столу збору до сортувального центру: де вона зараз?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Left out: {number}. {reason}</source>
        <translation>Пропущено: {number}. {reason}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позицій</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партія</translation>
    </message>
    <message>
        <source>Made up: {donations} donations, {boxes} boxes, {shipments} shipments. None of it is real.</source>
        <translation>Вигадано: пожертв — {donations}, коробок — {boxes}, відправлень — {shipments}. Нічого з цього не існує.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message numerus="yes">
        <source>No coordinator looked at %n box(es) that a rule holds or stops: sent by command.</source>
        <translation>
            <numerusform>%n коробку, яку правило затримує або забороняє, координатор не переглядав: відправлено командою.</numerusform>
            <numerusform>%n коробки, які правило затримує або забороняє, координатор не переглядав: відправлено командою.</numerusform>
            <numerusform>%n коробок, які правило затримує або забороняє, координатор не переглядав: відправлено командою.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing there yet.</source>
        <translation>Поки нічого немає.</translation>
    </message>
    <message>
        <source>Nothing was saved: this was a trial.</source>
        <translation>Нічого не збережено: це була спроба.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} is {state}, with %n box(es).</source>
        <translation>
            <numerusform>Відправлення {number}: {state}, у ньому %n коробка.</numerusform>
            <numerusform>Відправлення {number}: {state}, у ньому %n коробки.</numerusform>
            <numerusform>Відправлення {number}: {state}, у ньому %n коробок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing.</source>
        <translation>Відправлення {number}: {state}. Прийнято коробок: {received} з {boxes}, бракує: {missing}.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}).</source>
        <translation>Усередині AidTracker сталася помилка ({kind}).</translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}). A report without your data is in {file}</source>
        <translation>Усередині AidTracker сталася помилка ({kind}). Звіт без ваших даних — у файлі {file}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation>Зупинено. Що не закінчено, те не збережено.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Скасовано: {title}</translation>
    </message>
    <message>
        <source>The copy with its cells marked: {file}</source>
        <translation>Копія з позначеними клітинками: {file}</translation>
    </message>
    <message>
        <source>The refused rows with their reasons: {file}</source>
        <translation>Відхилені рядки з причинами: {file}</translation>
    </message>
    <message>
        <source>This sheet is in already; nothing was taken in a second time.</source>
        <translation>Цей аркуш уже внесено; вдруге нічого не взято.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}</source>
        <translation>Те, що було раніше, збережено як {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Без команди відкривається вікно.</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>a list of the boxes that came or did not</source>
        <translation>список коробок, які прибули або ні</translation>
    </message>
    <message>
        <source>a sheet with columns day, from, to, rate, source</source>
        <translation>аркуш зі стовпцями day, from, to, rate, source</translation>
    </message>
    <message>
        <source>a short code: BOS</source>
        <translation>короткий код: BOS</translation>
    </message>
    <message>
        <source>another database file than the one in your data folder</source>
        <translation>інший файл бази замість того, що у вашій теці даних</translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation>відповісти одним документом JSON</translation>
    </message>
    <message>
        <source>collection point</source>
        <translation>пункт збору</translation>
    </message>
    <message>
        <source>every box came</source>
        <translation>прибули всі коробки</translation>
    </message>
    <message>
        <source>every sealed box that stands there</source>
        <translation>усі запечатані коробки, що там стоять</translation>
    </message>
    <message>
        <source>fill an empty database with a made-up story</source>
        <translation>заповнити порожню базу вигаданою історією</translation>
    </message>
    <message>
        <source>find the items by these texts from now on</source>
        <translation>надалі знаходити найменування за цими текстами</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>перший день</translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation>повернутися до копії</translation>
    </message>
    <message>
        <source>how old an exchange rate may be that is taken for a day without one</source>
        <translation>на скільки днів старим може бути курс, якщо на сам день його немає</translation>
    </message>
    <message>
        <source>it leaves at once</source>
        <translation>вирушає відразу</translation>
    </message>
    <message>
        <source>keep a checked copy</source>
        <translation>зберегти перевірену копію</translation>
    </message>
    <message>
        <source>keep an exchange rate: one unit of FROM was worth RATE of TO; or list them</source>
        <translation>зберегти обмінний курс: одиниця FROM коштувала RATE одиниць TO; або показати курси</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>останній день</translation>
    </message>
    <message>
        <source>make a shipment and put boxes on it</source>
        <translation>створити відправлення й додати до нього коробки</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>of the books, where not that of the site&apos;s country: USD</source>
        <translation>валюта обліку, якщо не валюта країни пункту: USD</translation>
    </message>
    <message>
        <source>of the file, where not that of the answer</source>
        <translation>мова файлу, якщо не мова відповіді</translation>
    </message>
    <message>
        <source>one, or two: en,pl</source>
        <translation>одна або дві: en,pl</translation>
    </message>
    <message>
        <source>only say what would come of it</source>
        <translation>лише показати, що вийде</translation>
    </message>
    <message>
        <source>prove that nothing appeared or vanished</source>
        <translation>перевірити, що ніщо не з’явилося й не зникло</translation>
    </message>
    <message>
        <source>rate takes DATE FROM TO RATE, or --sheet, or nothing: then it lists</source>
        <translation>для rate вкажіть DATE FROM TO RATE, або --sheet, або нічого: тоді покаже курси</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>отримувач</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>редакція {number}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>рядок {row}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>sent by command; not looked at by a coordinator</source>
        <translation>відправлено командою; координатор не переглядав</translation>
    </message>
    <message>
        <source>set up a new database</source>
        <translation>створити нову базу</translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation>показати, що є</translation>
    </message>
    <message>
        <source>show which version this is</source>
        <translation>показати версію програми</translation>
    </message>
    <message>
        <source>site</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>sorting centre</source>
        <translation>сортувальний центр</translation>
    </message>
    <message>
        <source>take back the last thing done here</source>
        <translation>скасувати останню дію на цьому комп’ютері</translation>
    </message>
    <message>
        <source>take in a spreadsheet (.xlsx .xls .ods .csv)</source>
        <translation>імпортувати таблицю (.xlsx .xls .ods .csv)</translation>
    </message>
    <message>
        <source>take nothing in; write a copy with the wrong cells marked, to be mended and read again</source>
        <translation>нічого не вносити; записати копію, де помилкові клітинки позначено, щоб виправити й прочитати знову</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>мова відповідей</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <translation>назва пункту</translation>
    </message>
    <message>
        <source>these boxes</source>
        <translation>ці коробки</translation>
    </message>
    <message>
        <source>tick off what arrived</source>
        <translation>відмітити, що прибуло</translation>
    </message>
    <message>
        <source>town</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>two letters: US</source>
        <translation>дві літери: US</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>what a column means, where it is not recognised; may be repeated</source>
        <translation>що означає стовпець, якщо його не розпізнано; можна повторювати</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>що це за рядки</translation>
    </message>
    <message>
        <source>where a donation, lot or box came from and went</source>
        <translation>звідки прийшла й куди пішла пожертва, партія чи коробка</translation>
    </message>
    <message>
        <source>where the goods are</source>
        <translation>де ці речі</translation>
    </message>
    <message>
        <source>which item a text means, where none is sure; may be repeated</source>
        <translation>яке найменування означає текст, якщо це не певно; можна повторювати</translation>
    </message>
    <message>
        <source>which sheet of the workbook</source>
        <translation>який аркуш книги</translation>
    </message>
    <message>
        <source>who says so: NBP 64/A</source>
        <translation>звідки відомо: NBP 64/A</translation>
    </message>
    <message>
        <source>why goods that a rule holds may go</source>
        <translation>чому можна відправити те, що затримує правило</translation>
    </message>
    <message>
        <source>with a row of HXL tags</source>
        <translation>з рядком тегів HXL</translation>
    </message>
    <message>
        <source>with what is known of donors</source>
        <translation>з тим, що відомо про благодійників</translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation>записати документ у PDF</translation>
    </message>
    <message>
        <source>write a spreadsheet</source>
        <translation>записати таблицю</translation>
    </message>
    <message>
        <source>write the refused rows there, with reasons</source>
        <translation>записати туди відхилені рядки з причинами</translation>
    </message>
    <message>
        <source>{file} is as it was in the copy.</source>
        <translation>{file} тепер такий, як у копії.</translation>
    </message>
    <message>
        <source>{file} is set up for {site} ({code}); its numbers begin with {station}.</source>
        <translation>{file} створено для пункту {site} ({code}); номери починаються з {station}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s).</source>
        <translation>
            <numerusform>{file}: %n рядок.</numerusform>
            <numerusform>{file}: %n рядки.</numerusform>
            <numerusform>{file}: %n рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: letter of acknowledgement for {number}.</source>
        <translation>{file}: лист-підтвердження для {number}.</translation>
    </message>
    <message>
        <source>{file}: needs sheet of {site}.</source>
        <translation>{file}: аркуш потреб, {site}.</translation>
    </message>
    <message>
        <source>{file}: packing list of {number}, {status}.</source>
        <translation>{file}: пакувальний лист {number}, {status}.</translation>
    </message>
    <message>
        <source>{file}: receipt {number}.</source>
        <translation>{file}: квитанція {number}.</translation>
    </message>
    <message>
        <source>{file}: {good} of {rows} rows good, {warned} with a warning, {refused} refused, {skipped} left out.</source>
        <translation>{file}: рядків добрих — {good} з {rows}, із застереженням — {warned}, відхилено — {refused}, пропущено — {skipped}.</translation>
    </message>
    <message>
        <source>{file}: {written} rates kept, {known} known already.</source>
        <translation>{file}: курсів збережено — {written}, уже відомих — {known}.</translation>
    </message>
    <message>
        <source>{kind} is not printed on {sheet}, but on one of: {known}</source>
        <translation>{kind} друкують не на {sheet}, а на одному з: {known}</translation>
    </message>
    <message>
        <source>{value} does not say Header=field</source>
        <translation>{value} не має вигляду Заголовок=поле</translation>
    </message>
    <message>
        <source>{value} does not say Text=CODE</source>
        <translation>{value} не має вигляду Текст=КОД</translation>
    </message>
    <message>
        <source>{value} is no number of days from 0 to {most}</source>
        <translation>{value} — не кількість днів від 0 до {most}</translation>
    </message>
    <message>
        <source>{value} is not a day; write it like 2026-03-31</source>
        <translation>{value} — це не дата; пишіть так: 2026-03-31</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} — не число</translation>
    </message>
    <message>
        <source>{value} is not one of {languages}, or two of them</source>
        <translation>{value} — це не одна з мов {languages} і не дві з них</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>damaged</source>
        <translation>пошкоджене</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>відкрите</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>забруднене</translation>
    </message>
    <message>
        <source>used, clean</source>
        <translation>б/в, чисте</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватія</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кіпр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ісландія</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
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
        <translation>Литва</translation>
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
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Нова Зеландія</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словенія</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Південна Корея</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Close the program</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation>Продовжити з копією</translation>
    </message>
    <message>
        <source>Putting the copy in its place…</source>
        <translation>Ставлю копію на місце…</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. The newest checked copy is of {time}: what was written after it is not in it. The damaged file is kept beside it and never deleted.</source>
        <translation>Щось сталося з диском або файлом, тому AidTracker зупинився, нічого не записавши. Найновіша перевірена копія — {time}: записаного пізніше в ній немає. Пошкоджений файл залишається поруч і ніколи не видаляється.</translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. There is no good copy of it here. If you have one somewhere else, close the program and put it back with “aidtracker restore”. The damaged file is never deleted.</source>
        <translation>Щось сталося з диском або файлом, тому AidTracker зупинився, нічого не записавши. Справної копії тут немає. Якщо вона є деінде, закрийте програму й поверніть її командою «aidtracker restore». Пошкоджений файл ніколи не видаляється.</translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation>Почати з порожнього</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>The damaged file was kept. It is now {file}</source>
        <translation>Пошкоджений файл збережено. Тепер це {file}</translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation>Файл даних пошкоджено</translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation>Можна працювати далі</translation>
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
        <translation>Погоджено із сортувальним центром; позначки на дереві бачили.</translation>
    </message>
    <message>
        <source>Boston&apos;s sheet is in: {good} of {rows} rows good, {refused} refused with a reason each.</source>
        <translation>Таблицю з Бостона внесено: добрих рядків — {good} з {rows}, відхилених — {refused}, кожен із причиною.</translation>
    </message>
    <message>
        <source>Boston, Chicago and Vilnius collect; the sorting centre is in Warsaw.</source>
        <translation>Бостон, Чикаго й Вільнюс збирають; сортувальний центр — у Варшаві.</translation>
    </message>
    <message numerus="yes">
        <source>Chicago sent its own packing list: %n box(es) came in sealed.</source>
        <translation>
            <numerusform>Чикаго надіслало свій пакувальний лист: внесено %n запечатану коробку.</numerusform>
            <numerusform>Чикаго надіслало свій пакувальний лист: внесено %n запечатані коробки.</numerusform>
            <numerusform>Чикаго надіслало свій пакувальний лист: внесено %n запечатаних коробок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>Shipment {number} is being packed; one of its boxes is not weighed yet.</source>
        <translation>Відправлення {number} пакується; одну коробку в ньому ще не зважено.</translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} left for Warsaw with %n box(es).</source>
        <translation>
            <numerusform>Відправлення {number} вирушило до Варшави: %n коробка.</numerusform>
            <numerusform>Відправлення {number} вирушило до Варшави: %n коробки.</numerusform>
            <numerusform>Відправлення {number} вирушило до Варшави: %n коробок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody came by today: donation {number}, three lines.</source>
        <translation>Сьогодні хтось приходив: пожертва {number}, три позиції.</translation>
    </message>
    <message numerus="yes">
        <source>Vilnius sent a text file in Belarusian: %n good row(s).</source>
        <translation>
            <numerusform>Вільнюс надіслав текстовий файл білоруською: %n добрий рядок.</numerusform>
            <numerusform>Вільнюс надіслав текстовий файл білоруською: %n добрі рядки.</numerusform>
            <numerusform>Вільнюс надіслав текстовий файл білоруською: %n добрих рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw received {number}: %n box(es) came, {missing} is missing.</source>
        <translation>
            <numerusform>Варшава прийняла {number}: прибула %n коробка, бракує {missing}.</numerusform>
            <numerusform>Варшава прийняла {number}: прибули %n коробки, бракує {missing}.</numerusform>
            <numerusform>Варшава прийняла {number}: прибуло %n коробок, бракує {missing}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw sent a list of what is needed: %n line(s).</source>
        <translation>
            <numerusform>Варшава надіслала список потреб: %n позиція.</numerusform>
            <numerusform>Варшава надіслала список потреб: %n позиції.</numerusform>
            <numerusform>Варшава надіслала список потреб: %n позицій.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donations</name>
    <message numerus="yes">
        <source>%n donation(s)</source>
        <translation>
            <numerusform>%n пожертва</numerusform>
            <numerusform>%n пожертви</numerusform>
            <numerusform>%n пожертв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not weighed</source>
        <translation>
            <numerusform>%n позиція не зважена</numerusform>
            <numerusform>%n позиції не зважені</numerusform>
            <numerusform>%n позицій не зважено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не зважена</numerusform>
            <numerusform>%n не зважені</numerusform>
            <numerusform>%n не зважено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>розібрати: %n</numerusform>
            <numerusform>розібрати: %n</numerusform>
            <numerusform>розібрати: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) from the catalogue</source>
        <translation>
            <numerusform>%n вага з каталогу</numerusform>
            <numerusform>%n ваги з каталогу</numerusform>
            <numerusform>%n ваг із каталогу</numerusform>
        </translation>
    </message>
    <message>
        <source>05/2027</source>
        <translation>05/2027</translation>
    </message>
    <message>
        <source>A coordinator may let it through:</source>
        <translation>Координатор може дозволити:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Додати позицію</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усі пожертви</translation>
    </message>
    <message>
        <source>Bags and boxes in bulk</source>
        <translation>Мішки й коробки гуртом</translation>
    </message>
    <message>
        <source>Bags or boxes</source>
        <translation>Мішки чи коробки</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категорії</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Correct line {position}</source>
        <translation>Виправити позицію {position}</translation>
    </message>
    <message>
        <source>Counted in {unit}</source>
        <translation>Облік у: {unit}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Пожертва</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Пожертви</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Благодійники</translation>
    </message>
    <message>
        <source>F3 last line again · F4 giver · F6 more fields · F7 bags and boxes · ↑ correct a line</source>
        <translation>F3 ще раз останню · F4 від кого · F6 більше полів · F7 мішки й коробки · ↑ виправити</translation>
    </message>
    <message>
        <source>Finish this line first, then scan the next.</source>
        <translation>Спершу завершіть цю позицію, тоді скануйте наступну.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>Receipt on a roll</source>
        <translation>Квитанція на стрічці</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>To sort: {count}</source>
        <translation>Розібрати: {count}</translation>
    </message>
    <message>
        <source>What Warsaw asks for stands here once its list is on the page Needs.</source>
        <translation>Тут буде те, чого просить Варшава, щойно її список з’явиться на сторінці «Потреби».</translation>
    </message>
    <message>
        <source>What happened to this line</source>
        <translation>Що було з цією позицією</translation>
    </message>
    <message>
        <source>What is in them is sorted out later. Esc: single things again</source>
        <translation>Що в них, розберуть згодом. Esc: знову по одній речі</translation>
    </message>
    <message>
        <source>barcode {number}</source>
        <translation>штрихкод {number}</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>серія {batch}</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>бо …</translation>
    </message>
    <message>
        <source>best before {day}</source>
        <translation>придатне до {day}</translation>
    </message>
    <message>
        <source>{site} does not take this now. Enter logs it all the same.</source>
        <translation>{site} цього зараз не бере. Enter усе одно запише.</translation>
    </message>
    <message>
        <source>{source}, as of {day}</source>
        <translation>{source}, станом на {day}</translation>
    </message>
    <message>
        <source>{standing}: {number} more</source>
        <translation>{standing}: ще {number}</translation>
    </message>
    <message>
        <source>{weight} together ({typed} each)</source>
        <translation>разом {weight} (по {typed})</translation>
    </message>
    <message>
        <source>“{written}” means {reading}</source>
        <translation>«{written}» — це {reading}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Last line again</source>
        <translation>Ще раз останню</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Лишити, як було</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Log “{text}” as text, to be sorted out later</source>
        <translation>Записати «{text}» текстом, розібрати згодом</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Більше полів</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Нова пожертва</translation>
    </message>
    <message>
        <source>Not seen before: what is it? It is known the next time.</source>
        <translation>Такого ще не було: що це? Наступного разу впізнаємо.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Row emptied. F3 brings it back.</source>
        <translation>Рядок очищено. F3 поверне.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Search donations</source>
        <translation>Пошук пожертв</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Розмір або вид</translation>
    </message>
    <message>
        <source>Take back line</source>
        <translation>Скасувати позицію</translation>
    </message>
    <message>
        <source>This line is not logged yet. Enter logs it.</source>
        <translation>Цю позицію ще не записано. Enter запише.</translation>
    </message>
    <message>
        <source>Type how many and what, then Enter. Each line is saved at once and stands here. A whole line works too:
12 diapers 4 exp 05/2027</source>
        <translation>Введіть, скільки й чого, тоді Enter. Кожна позиція зберігається відразу й стоїть тут. Можна й одним рядком:
12 підгузки 4 до 05/2027</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation>Скасувати позицію</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Вартість</translation>
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
        <translation>Що</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Що потрібно</translation>
    </message>
    <message>
        <source>What people bring stands here. Log it while they wait, or drop the spreadsheet you keep onto this page.</source>
        <translation>Тут буде те, що приносять люди. Записуйте при них або перетягніть на цю сторінку свою таблицю.</translation>
    </message>
    <message>
        <source>What {site} needs</source>
        <translation>Що потрібно: {site}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>its number comes with the first line</source>
        <translation>номер з’явиться з першою позицією</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>список, {day}</translation>
    </message>
    <message>
        <source>name, code or barcode</source>
        <translation>назва, код або штрихкод</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважено</translation>
    </message>
    <message>
        <source>receipt code {code}</source>
        <translation>код квитанції {code}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>розмір {size}</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>розібрати</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>не завершено</translation>
    </message>
</context>
<context>
    <name>Donors</name>
    <message numerus="yes">
        <source>%n donor(s)</source>
        <translation>
            <numerusform>%n благодійник</numerusform>
            <numerusform>%n благодійники</numerusform>
            <numerusform>%n благодійників</numerusform>
        </translation>
    </message>
    <message>
        <source>A receipt in their name</source>
        <translation>Іменна квитанція</translation>
    </message>
    <message>
        <source>Address, only for a receipt</source>
        <translation>Адреса, лише для квитанції</translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усі пожертви</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Анонімно</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Code or name of a returning donor</source>
        <translation>Код або ім’я, якщо вже приносили</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Благодійник</translation>
    </message>
    <message>
        <source>Donor {reference}</source>
        <translation>Благодійник {reference}</translation>
    </message>
    <message>
        <source>Donor {reference} is saved.</source>
        <translation>Благодійника {reference} збережено.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Благодійники</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Erase who {reference} is?</source>
        <translation>Стерти дані про {reference}?</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Пожертви</translation>
    </message>
    <message>
        <source>Giver: {giver}</source>
        <translation>Від кого: {giver}</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Сховати імена</translation>
    </message>
    <message>
        <source>Kept in one place on this computer, never on labels, packing lists or in logs. Can be erased.</source>
        <translation>Зберігається в одному місці на цьому комп’ютері; ніколи на етикетках, у пакувальних листах чи журналах. Можна стерти.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Мова документів</translation>
    </message>
    <message>
        <source>Last gift</source>
        <translation>Остання пожертва</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name, contact, address and wishes are wiped from this file, for good: there is no undo. Their gifts and the reference stay, so that all figures still add up. A new safety copy takes the place of the older ones; copies that you keep elsewhere still hold the name.</source>
        <translation>Ім’я, контакт, адреса й побажання зникнуть із цього файлу назавжди, скасувати це не можна. Пожертви й код лишаться, щоб усі цифри сходилися. Нова запасна копія замінить старіші; у копіях, які ви тримаєте деінде, ім’я ще буде.</translation>
    </message>
    <message>
        <source>New donor</source>
        <translation>Новий благодійник</translation>
    </message>
    <message>
        <source>New: an organisation by name</source>
        <translation>Нове: організація з назвою</translation>
    </message>
    <message>
        <source>New: wants a receipt in their name</source>
        <translation>Нове: хоче іменну квитанцію</translation>
    </message>
    <message>
        <source>New: wants to hear where it went</source>
        <translation>Нове: хоче знати, куди це поїхало</translation>
    </message>
    <message>
        <source>No program here opens PDF files. The receipt is in {file}.</source>
        <translation>Тут немає програми для файлів PDF. Квитанція — у {file}.</translation>
    </message>
    <message>
        <source>Nobody is remembered. Donors stay anonymous; with F4, while their gift is logged, one who wants a receipt or wants to hear where it went can be remembered.</source>
        <translation>Нікого не записано. Благодійники лишаються анонімними; хто хоче квитанцію або вісті про пожертву, того можна записати клавішею F4 під час приймання.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Search donors</source>
        <translation>Пошук благодійників</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Показати імена</translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation>Телефон або електронна пошта</translation>
    </message>
    <message>
        <source>To hear where the gift went</source>
        <translation>Дізнатися, куди поїхала пожертва</translation>
    </message>
    <message>
        <source>Who gives this</source>
        <translation>Від кого це</translation>
    </message>
    <message>
        <source>Who gives this?</source>
        <translation>Від кого це?</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Хто це</translation>
    </message>
    <message>
        <source>Who {reference} is was erased.</source>
        <translation>Дані про {reference} стерто.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонімно</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стерто</translation>
    </message>
    <message>
        <source>news of the gift</source>
        <translation>вісті про пожертву</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>receipt in their name</source>
        <translation>іменна квитанція</translation>
    </message>
    <message>
        <source>with a receipt code</source>
        <translation>з кодом квитанції</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без назви</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>About</source>
        <translation>Про файл</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прибуває</translation>
    </message>
    <message>
        <source>As it is planned.</source>
        <translation>За планом.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Box moved</source>
        <translation>Переміщена коробка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Boxes missing</source>
        <translation>Бракує коробок</translation>
    </message>
    <message>
        <source>Boxes not weighed</source>
        <translation>Незважених коробок</translation>
    </message>
    <message>
        <source>Boxes received</source>
        <translation>Прийнято коробок</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Станція</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Codes of intake rules, with semicolons between.</source>
        <translation>Коди правил приймання через крапку з комою.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан товару</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Дата отримання</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Уточнення</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Пожертви</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Благодійники</translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation>Найближчий термін придатності</translation>
    </message>
    <message>
        <source>Empty where the value of the line cannot be shared out to the cent.</source>
        <translation>Порожньо, якщо вартість позиції не ділиться до сотої.</translation>
    </message>
    <message>
        <source>Empty: as much as there is.</source>
        <translation>Порожньо: скільки є.</translation>
    </message>
    <message>
        <source>Every box and pallet that was ever made, one row each, with where it is and what is in it now.</source>
        <translation>Усі коробки й палети, які будь-коли створено, по рядку на кожну: де вона і що в ній зараз.</translation>
    </message>
    <message>
        <source>Every line of goods received, one row each, as it was logged.</source>
        <translation>Усі отримані позиції, по рядку на кожну, як їх записано.</translation>
    </message>
    <message>
        <source>Every shipment, one row each, with what receipt found.</source>
        <translation>Усі відправлення, по рядку на кожне, з тим, що виявило приймання.</translation>
    </message>
    <message>
        <source>Every way of goods and of boxes, one row each, in the order in which it happened. A mistake is not deleted: a further movement takes it back.</source>
        <translation>Усі переміщення товарів і коробок, по рядку на кожне, у тому порядку, як вони відбулися. Помилку не видаляють: її скасовує наступне переміщення.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Придатний до</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Free text that nobody has found in the catalogue yet.</source>
        <translation>Вільний текст, якому ще не знайшли відповідника в каталозі.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation>Брутто, кг</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Імпортовано з</translation>
    </message>
    <message>
        <source>In the catalogue; empty for free text.</source>
        <translation>У каталозі; порожньо для вільного тексту.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Код товару</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Вирушає</translation>
    </message>
    <message>
        <source>Length × width × height.</source>
        <translation>Довжина × ширина × висота.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиції</translation>
    </message>
    <message>
        <source>Lines without weight</source>
        <translation>Позиції без ваги</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Переміщення</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Of the boxes that were weighed; ≥ when some were not.</source>
        <translation>За зваженими коробками; ≥, якщо деякі не зважено.</translation>
    </message>
    <message>
        <source>Of the whole line, where it was stated.</source>
        <translation>За всю позицію, якщо її вказано.</translation>
    </message>
    <message>
        <source>Of the whole quantity; empty when nobody knows it.</source>
        <translation>За всю кількість; порожньо, якщо її ніхто не знає.</translation>
    </message>
    <message>
        <source>On pallet</source>
        <translation>На палеті</translation>
    </message>
    <message>
        <source>On the scale, empty when it was not weighed. Not added up: a pallet weighs its boxes too.</source>
        <translation>На вагах; порожньо, якщо не зважували. Не підсумовується: палету зважують разом із коробками.</translation>
    </message>
    <message>
        <source>Package type</source>
        <translation>Тип упаковки</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>Рядок у файлі</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Sent off</source>
        <translation>Відправлено</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Size, kind, model.</source>
        <translation>Розмір, вид, модель.</translation>
    </message>
    <message>
        <source>1 in the first line that a donation has on its Schedule M line, 0 in the others: their sum is the number of contributions that the form asks for.</source>
        <translation>1 у першій позиції пожертви для її рядка Schedule M, 0 в інших: їхня сума — кількість внесків, яку треба вказати у формі.</translation>
    </message>
    <message>
        <source>A statement: the day of the gift. The catalogue: the day of its price.</source>
        <translation>Вказано: день пожертви. Каталог: день його ціни.</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Спосіб отримання</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>All that one giver brought at one time has the same.</source>
        <translation>Той самий для всього, що одна людина принесла за один раз.</translation>
    </message>
    <message>
        <source>Amount by category, {currency}</source>
        <translation>Сума за категоріями, {currency}</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Сума, {currency}</translation>
    </message>
    <message>
        <source>An estimate</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>As the lines say; a mistake that was put right counts on the day of its donation.</source>
        <translation>Як у позиціях; виправлену помилку враховано днем її пожертви.</translation>
    </message>
    <message>
        <source>Books and publications</source>
        <translation>Книжки та видання</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Box status</source>
        <translation>Статус коробки</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>За категоріями</translation>
    </message>
    <message>
        <source>By collection point</source>
        <translation>За пунктами збору</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>За країнами</translation>
    </message>
    <message>
        <source>By currency</source>
        <translation>За валютами</translation>
    </message>
    <message>
        <source>By donor reference</source>
        <translation>За кодами благодійників</translation>
    </message>
    <message>
        <source>By line of Schedule M (US Form 990)</source>
        <translation>За рядками Schedule M (Form 990, США)</translation>
    </message>
    <message>
        <source>By period</source>
        <translation>За періодами</translation>
    </message>
    <message>
        <source>By unit: pieces and kilograms do not add up.</source>
        <translation>За одиницями: штуки й кілограми не додають.</translation>
    </message>
    <message>
        <source>Cars and other vehicles</source>
        <translation>Автомобілі та інший транспорт</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>На кінець</translation>
    </message>
    <message>
        <source>Closing less counted: a tick when it is nothing.</source>
        <translation>На кінець мінус пораховане: позначка, якщо різниці немає.</translation>
    </message>
    <message>
        <source>Clothing and household goods</source>
        <translation>Одяг і речі для дому</translation>
    </message>
    <message>
        <source>Collection point</source>
        <translation>Пункт збору</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Внески</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Пораховано</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Країна походження</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Валюта обліку</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Лишилося днів</translation>
    </message>
    <message>
        <source>Destination country</source>
        <translation>Країна призначення</translation>
    </message>
    <message>
        <source>Different currencies are never added up.</source>
        <translation>Різні валюти ніколи не додають.</translation>
    </message>
    <message>
        <source>Dimensions, cm</source>
        <translation>Розміри, см</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Утилізовано</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Подальша доля</translation>
    </message>
    <message>
        <source>Donation line</source>
        <translation>Рядок пожертви</translation>
    </message>
    <message>
        <source>Donation no.</source>
        <translation>Номер пожертви</translation>
    </message>
    <message>
        <source>Donor reference</source>
        <translation>Код благодійника</translation>
    </message>
    <message>
        <source>Donor type</source>
        <translation>Тип благодійника</translation>
    </message>
    <message>
        <source>Drugs and medical supplies</source>
        <translation>Ліки й медичні засоби</translation>
    </message>
    <message>
        <source>Empty in a list of an earlier day.</source>
        <translation>Порожньо в списку на минулий день.</translation>
    </message>
    <message>
        <source>Every figure is a formula over the sheet of lines. Amounts are in {currency}.</source>
        <translation>Кожна цифра — формула за аркушем позицій. Суми в {currency}.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Обмінний курс</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Обмінні курси</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Терміни придатності</translation>
    </message>
    <message>
        <source>Fair value</source>
        <translation>Справедлива вартість</translation>
    </message>
    <message>
        <source>Fair value each</source>
        <translation>Справедлива вартість одиниці</translation>
    </message>
    <message>
        <source>Fair value, in that currency</source>
        <translation>Справедлива вартість, у цій валюті</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Фінансовий рік</translation>
    </message>
    <message>
        <source>Food inventory</source>
        <translation>Продукти харчування</translation>
    </message>
    <message>
        <source>For everybody: what was sent, by quarter, destination country and category.</source>
        <translation>Для всіх: що відправлено, за кварталами, країнами призначення й категоріями.</translation>
    </message>
    <message>
        <source>For the treasurer: every line received with its worth, sums of them by formula, a reconciliation of all goods, and what is not known.</source>
        <translation>Для скарбника: усі отримані позиції з вартістю, їхні суми за формулами, звірка всіх товарів і те, що невідомо.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>From the day of this file; below zero it has expired.</source>
        <translation>Від дня цього файлу; менше за нуль — термін минув.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Прогалина</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Прогалини</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Подаровано</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код УКТЗЕД</translation>
    </message>
    <message>
        <source>How many units usually come in one pack.</source>
        <translation>Скільки одиниць зазвичай в одній упаковці.</translation>
    </message>
    <message>
        <source>In kind: given as goods. Purchased: bought; such goods stand on no Schedule M line.</source>
        <translation>Натурою: передано речами. Куплено: придбано за гроші; таке не входить у жоден рядок Schedule M.</translation>
    </message>
    <message>
        <source>In which it lies now, or in which it left.</source>
        <translation>У яких воно лежить тепер або поїхало.</translation>
    </message>
    <message>
        <source>In {currency}: what was stated when the goods came, else an estimate from the catalogue; at the exchange rate of the day they came, at most {days} days old.</source>
        <translation>У {currency}: те, що вказано, коли надійшов товар, а якщо нічого — оцінка за каталогом; за курсом на день надходження, не старшим за {days} дн.</translation>
    </message>
    <message>
        <source>Less what turned up again.</source>
        <translation>Без того, що знайшлося.</translation>
    </message>
    <message>
        <source>Lines whose value is an estimate from the catalogue</source>
        <translation>Позиції, вартість яких — оцінка за каталогом</translation>
    </message>
    <message>
        <source>Lines with a value, but without an exchange rate</source>
        <translation>Позиції з вартістю, але без обмінного курсу</translation>
    </message>
    <message>
        <source>Lines without a value</source>
        <translation>Позиції без вартості</translation>
    </message>
    <message>
        <source>Lines without amount</source>
        <translation>Позиції без суми</translation>
    </message>
    <message>
        <source>Loose: the goods are in no box.</source>
        <translation>Без коробки: товар не в коробці.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Mend the cells that the last columns speak of, save, and import this file. Rows that were good are not here.</source>
        <translation>Виправте клітинки, про які йдеться в останніх стовпцях, збережіть і імпортуйте цей файл. Добрих рядків тут немає.</translation>
    </message>
    <message>
        <source>No donor, no volunteer, and no group of fewer than {least} givers. Every sum in this file is one of rows that are shown, so nothing can be found by subtraction.</source>
        <translation>Жодного благодійника, жодного волонтера й жодної групи, де благодійників менше ніж {least}. Кожна сума в цьому файлі — сума показаних рядків, тож відніманням нічого не дізнатися.</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Немає курсу</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Немає вартості</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Не показано</translation>
    </message>
    <message>
        <source>Of US Form 990, from the catalogue; empty where the item has none.</source>
        <translation>З форми США Form 990, за каталогом; порожньо, якщо найменування його не має.</translation>
    </message>
    <message>
        <source>Of all goods that are ours, wherever they are: at sites, in boxes, on the way, at the sorting centre. Goods leave it when they are given out, disposed of or lost. Values are those of the day on which the goods came.</source>
        <translation>Усіх наших товарів, де б вони не були: у пунктах, коробках, у дорозі, у сортувальному центрі. Товари вибувають, коли їх роздано, утилізовано або втрачено. Вартість — на день надходження.</translation>
    </message>
    <message>
        <source>Of the lines in boxes that left, how many were ticked off at their destination.</source>
        <translation>Скільки з позицій у відправлених коробках відмічено на місці призначення.</translation>
    </message>
    <message>
        <source>Of the whole line, in its own currency; empty is a gap.</source>
        <translation>За всю позицію, у її валюті; порожньо — прогалина.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Opening, plus what came in, less what went out.</source>
        <translation>На початок, плюс надходження, мінус вибуття.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Платник</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Person or organisation; empty where nobody said.</source>
        <translation>Особа чи організація; порожньо, якщо не сказано.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Публічний звіт</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>Курс від</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Номер квитанції</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата прибуття</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Звірка</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Відшкодовано</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Цільове обмеження</translation>
    </message>
    <message>
        <source>Schedule M line</source>
        <translation>Рядок Schedule M</translation>
    </message>
    <message>
        <source>Share received</source>
        <translation>Частка прийнятого</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Дата відправки</translation>
    </message>
    <message>
        <source>So few gave this that it might be told who, or it would be known from what is left of the others. Such groups are told together, where they are at least two of at least five givers.</source>
        <translation>Це передало так мало людей, що можна було б здогадатися, хто, або це було б видно з решти. Такі групи показано разом, якщо їх щонайменше дві, а благодійників у них щонайменше п’ять.</translation>
    </message>
    <message>
        <source>So many {currency} for one unit of the currency beside the value.</source>
        <translation>Скільки {currency} за одиницю валюти, вказаної біля вартості.</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Джерело курсу</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Джерело вартості</translation>
    </message>
    <message>
        <source>Stated: somebody weighed it or read it. Estimated: from what one weighs in the catalogue.</source>
        <translation>Вказана: хтось зважив або прочитав. Оцінка: за вагою одиниці в каталозі.</translation>
    </message>
    <message>
        <source>Statement: said when the goods came. Catalogue: an estimate, quantity × value of one unit.</source>
        <translation>Вказано: названо, коли надійшов товар. Каталог: оцінка, кількість × вартість одиниці.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Залишки</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Зведення</translation>
    </message>
    <message>
        <source>Sums of what is shown and known; every figure is a formula over the sheet of rows.</source>
        <translation>Суми показаного й відомого; кожна цифра — формула за аркушем рядків.</translation>
    </message>
    <message>
        <source>Supplier invoice</source>
        <translation>Рахунок постачальника</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Скасовує</translation>
    </message>
    <message>
        <source>The calendar year; change it where your year begins otherwise.</source>
        <translation>Календарний рік; змініть, якщо ваш рік починається інакше.</translation>
    </message>
    <message>
        <source>The customs code, where the line has one of its own.</source>
        <translation>Митний код, якщо позиція має власний.</translation>
    </message>
    <message>
        <source>The day of the gift, or the last one before it that has a rate.</source>
        <translation>День пожертви або останній перед ним, що має курс.</translation>
    </message>
    <message>
        <source>The fair value in the currency of the books; empty is a gap.</source>
        <translation>Справедлива вартість у валюті обліку; порожньо — прогалина.</translation>
    </message>
    <message>
        <source>The file that the line came in with.</source>
        <translation>Файл, з якого взято позицію.</translation>
    </message>
    <message>
        <source>The first day where it left on several.</source>
        <translation>Перший день, якщо відправляли кілька разів.</translation>
    </message>
    <message>
        <source>The first six digits of the customs code.</source>
        <translation>Перші шість цифр митного коду.</translation>
    </message>
    <message>
        <source>The goods that lie directly in it; ≥ when the weight of some of them is not known.</source>
        <translation>Товари, що лежать безпосередньо в ній; ≥, якщо вага деяких невідома.</translation>
    </message>
    <message>
        <source>The items in use, one row each. Columns and codes are those of the starter catalogue: change it and import it again.</source>
        <translation>Найменування, що використовуються, по рядку на кожне. Стовпці й коди — як у початковому каталозі: змініть його та імпортуйте знову.</translation>
    </message>
    <message>
        <source>The last day on which some of it was ticked off at its destination.</source>
        <translation>Останній день, коли щось із цього відмітили на місці призначення.</translation>
    </message>
    <message>
        <source>The name in the catalogue, or the free text as it was written.</source>
        <translation>Назва з каталогу або вільний текст, як його записано.</translation>
    </message>
    <message>
        <source>The number of the donation and the line in it; it stays with the goods all the way.</source>
        <translation>Номер пожертви й позиції в ній; лишається з товаром на всьому шляху.</translation>
    </message>
    <message>
        <source>The number of the donation, which stands on its receipt.</source>
        <translation>Номер пожертви, що стоїть на квитанції.</translation>
    </message>
    <message>
        <source>The number that somebody else wrote on it.</source>
        <translation>Номер, який на ній написав хтось інший.</translation>
    </message>
    <message>
        <source>The numbers below its barcodes (GTIN).</source>
        <translation>Номери під штрихкодами (GTIN).</translation>
    </message>
    <message>
        <source>The pallet or outer box in which it stands.</source>
        <translation>Палета або більша коробка, у якій вона стоїть.</translation>
    </message>
    <message>
        <source>The pallet or outer box in which the box stands.</source>
        <translation>Палета або більша коробка, у якій стоїть ця коробка.</translation>
    </message>
    <message>
        <source>The quarter in which the shipment left.</source>
        <translation>Квартал, у якому вирушило відправлення.</translation>
    </message>
    <message>
        <source>The rate of the day on which the goods came, or else the last one before it, at most {days} days old. Only rates into {currency} that somebody typed or imported; none is turned around.</source>
        <translation>Курс на день надходження товарів або останній перед ним, не старший за {days} дн. Лише курси до {currency}, які хтось увів або імпортував; зворотних не обчислюють.</translation>
    </message>
    <message>
        <source>The rate that is missing, or where an estimate comes from.</source>
        <translation>Якого курсу бракує або звідки оцінка.</translation>
    </message>
    <message>
        <source>The schedule is asked for when non-cash gifts exceed 25,000 USD in the year. Goods bought with donated money are not on it.</source>
        <translation>Schedule M подають, коли негрошові пожертви за рік перевищують 25 000 USD. Товари, куплені за пожертвувані гроші, до неї не входять.</translation>
    </message>
    <message>
        <source>The sheet of gaps names each of them.</source>
        <translation>Кожну названо на аркуші прогалин.</translation>
    </message>
    <message>
        <source>The unit, UN/ECE Recommendation 20; packages are X and Recommendation 21.</source>
        <translation>Одиниця за Рекомендацією 20 ЄЕК ООН; упаковки — X і Рекомендація 21.</translation>
    </message>
    <message>
        <source>The value is that of the catalogue. A statement of the donor is better.</source>
        <translation>Вартість узято з каталогу. Краще, щоб її назвав благодійник.</translation>
    </message>
    <message>
        <source>Their goods are in the quantities, but not in the values.</source>
        <translation>Їхні товари є в кількостях, але не у вартості.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>To be filled in by hand: the program does not know it.</source>
        <translation>Заповнити вручну: програма цього не знає.</translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation>Треба розібрати</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Загальна вартість</translation>
    </message>
    <message>
        <source>Total: {column}</source>
        <translation>Разом: {column}</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Книга скарбника</translation>
    </message>
    <message>
        <source>Type or import the rate of that day, and export again.</source>
        <translation>Введіть або імпортуйте курс на той день і експортуйте ще раз.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Value each</source>
        <translation>Вартість одиниці</translation>
    </message>
    <message>
        <source>Value, {currency}</source>
        <translation>Вартість, {currency}</translation>
    </message>
    <message>
        <source>Valued as of</source>
        <translation>Оцінено станом на</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Спосіб оцінки</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладна</translation>
    </message>
    <message>
        <source>Weight is</source>
        <translation>Звідки вага</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>What all sites, boxes and shipments hold, put back to the end of the last day.</source>
        <translation>Що є в усіх пунктах, коробках і відправленнях, станом на кінець останнього дня.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Що можна зробити</translation>
    </message>
    <message>
        <source>What has become of it by now, with quantities when in parts.</source>
        <translation>Що з цим сталося досі; з кількостями, якщо частинами.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Що невідомо</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation>Скільки коштує одна одиниця.</translation>
    </message>
    <message>
        <source>What one unit is.</source>
        <translation>Що таке одна одиниця.</translation>
    </message>
    <message>
        <source>What one unit weighs.</source>
        <translation>Скільки важить одна одиниця.</translation>
    </message>
    <message>
        <source>What people call it as well, with semicolons between.</source>
        <translation>Як це ще називають, через крапку з комою.</translation>
    </message>
    <message>
        <source>What sites ask for, one row each, the most urgent first. It can be changed and imported again.</source>
        <translation>Що просять пункти, по рядку на потребу, спершу найтерміновіше. Можна змінити й імпортувати знову.</translation>
    </message>
    <message>
        <source>What stands for a donor who wished to be remembered; never a name. Empty: anonymous.</source>
        <translation>Позначає благодійника, який просив його записати; ніколи не ім’я. Порожньо: анонімно.</translation>
    </message>
    <message>
        <source>What there is and where, one row for each lot in each place, goods in transit included. What was lost is not in it. Now, or as it was at the end of a day.</source>
        <translation>Що і де є, по рядку на кожну партію в кожному місці, разом із товарами в дорозі. Втраченого тут немає. Тепер або станом на кінець дня.</translation>
    </message>
    <message>
        <source>What there is now with a day of expiry, the first to expire first; what has expired too.</source>
        <translation>Що зараз є з терміном придатності, спершу найближчий; також те, чий термін минув.</translation>
    </message>
    <message>
        <source>What there was before the first day, wherever it was.</source>
        <translation>Що було до першого дня, де б воно не було.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>What was stated when the goods came; where nothing was, what the catalogue says today of one unit, in the same unit. Where neither is known the cell is empty: a gap.</source>
        <translation>Те, що вказано, коли надійшов товар; якщо нічого — те, що каталог каже сьогодні про одиницю, у тій самій одиниці виміру. Якщо невідомо ні те, ні те, клітинка порожня: прогалина.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When a whole box went, with all that was in it.</source>
        <translation>Коли перемістилася ціла коробка з усім, що в ній.</translation>
    </message>
    <message>
        <source>When boxes of it were last ticked off.</source>
        <translation>Коли востаннє відмічали його коробки.</translation>
    </message>
    <message>
        <source>When goods went: the number of their donation and the line in it.</source>
        <translation>Коли перемістився товар: номер пожертви й позиції в ній.</translation>
    </message>
    <message>
        <source>Where it stands; in transit when it has left one site and is not received at the other.</source>
        <translation>Де стоїть; у дорозі, якщо один пункт її відправив, а інший ще не прийняв.</translation>
    </message>
    <message>
        <source>Where it stood.</source>
        <translation>Де вона стояла.</translation>
    </message>
    <message>
        <source>Where it was received.</source>
        <translation>Де отримано.</translation>
    </message>
    <message>
        <source>Where the goods are; in transit when they have left one site and are not received at the other.</source>
        <translation>Де товари; у дорозі, якщо один пункт їх відправив, а інший ще не прийняв.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Що саме</translation>
    </message>
    <message>
        <source>Who says so; empty for an estimate of one&apos;s own.</source>
        <translation>Звідки відомо; порожньо для власної оцінки.</translation>
    </message>
    <message>
        <source>Who says so; empty in the catalogue where nobody wrote it.</source>
        <translation>Звідки відомо; порожньо, якщо в каталозі не записано.</translation>
    </message>
    <message>
        <source>Why the row was not taken in, and what to do.</source>
        <translation>Чому рядок не взято і що зробити.</translation>
    </message>
    <message>
        <source>With donors: each line names the reference of its donor. Whoever has the list of donors can tell who that is: keep this file as you keep that list.</source>
        <translation>З благодійниками: у кожній позиції є код благодійника. Хто має список благодійників, знатиме, хто це: бережіть цей файл так, як той список.</translation>
    </message>
    <message>
        <source>Without donors: nothing here says who gave.</source>
        <translation>Без благодійників: тут ніде не сказано, хто дав.</translation>
    </message>
    <message>
        <source>Write what it is worth in the line, or in the catalogue for one unit.</source>
        <translation>Вкажіть вартість у позиції або вартість одиниці в каталозі.</translation>
    </message>
    <message>
        <source>Yes when it takes an earlier movement back.</source>
        <translation>Так, якщо скасовує попереднє переміщення.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонімно</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>інший рядок</translation>
    </message>
    <message>
        <source>as it was at the end of that day, by what was logged until then</source>
        <translation>станом на кінець того дня, за тим, що до того записано</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>bale</source>
        <translation>тюк</translation>
    </message>
    <message>
        <source>box</source>
        <translation>коробка</translation>
    </message>
    <message>
        <source>canister</source>
        <translation>каністра</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>картонна коробка</translation>
    </message>
    <message>
        <source>case</source>
        <translation>кейс</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>crate</source>
        <translation>ящик</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>утилізовано</translation>
    </message>
    <message>
        <source>distributed</source>
        <translation>роздано</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>благодійник</translation>
    </message>
    <message>
        <source>donor or list</source>
        <translation>благодійник або список</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>від {first}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>від {first} до {last}</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>натурою</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>у залишках</translation>
    </message>
    <message>
        <source>in transit</source>
        <translation>у дорозі</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>без коробки</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>no line: bought, or not in the catalogue</source>
        <translation>без рядка: куплене або не з каталогу</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>без вартості</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>звичайний</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не потрібно</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>not told one by one, together</source>
        <translation>решта разом</translation>
    </message>
    <message>
        <source>of it by catalogue</source>
        <translation>з неї за каталогом</translation>
    </message>
    <message>
        <source>of it by statement</source>
        <translation>з неї вказано</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>package</source>
        <translation>упаковка</translation>
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
        <translation>посилка</translation>
    </message>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>куплено</translation>
    </message>
    <message>
        <source>received</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>рулон</translation>
    </message>
    <message>
        <source>sack</source>
        <translation>мішок</translation>
    </message>
    <message>
        <source>several</source>
        <translation>кілька</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>вказана</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>вказано</translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation>валіза</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>постачальник</translation>
    </message>
    <message>
        <source>the day as of which it was asked for</source>
        <translation>день, станом на який це просили</translation>
    </message>
    <message>
        <source>the day of expiry</source>
        <translation>день, до якого придатне</translation>
    </message>
    <message>
        <source>the day on which it happened</source>
        <translation>день, коли це сталося</translation>
    </message>
    <message>
        <source>the day on which it was sent off, or else is planned to leave</source>
        <translation>день, коли відправлено або заплановано відправити</translation>
    </message>
    <message>
        <source>the day on which the goods were received</source>
        <translation>день, коли товари отримано</translation>
    </message>
    <message>
        <source>the day on which the shipment left</source>
        <translation>день, коли вирушило відправлення</translation>
    </message>
    <message>
        <source>to be sorted out</source>
        <translation>треба розібрати</translation>
    </message>
    <message>
        <source>triwall</source>
        <translation>октабін</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>без упаковки</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>до {last}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>терміново</translation>
    </message>
    <message>
        <source>used</source>
        <translation>вживане</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{box} damaged</source>
        <translation>{box} — пошкоджена</translation>
    </message>
    <message>
        <source>{box} extra</source>
        <translation>{box} — зайва</translation>
    </message>
    <message>
        <source>{box} found later</source>
        <translation>{box} — знайшлася пізніше</translation>
    </message>
    <message>
        <source>{box} missing</source>
        <translation>{box} — не прибула</translation>
    </message>
    <message>
        <source>{box} short</source>
        <translation>{box} — нестача</translation>
    </message>
    <message>
        <source>≥ where the value of some of it is not known.</source>
        <translation>≥, якщо вартість частини невідома.</translation>
    </message>
    <message>
        <source>≥ where the weight of some of it is not known.</source>
        <translation>≥, якщо вага частини невідома.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоди</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Придатний до</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Код товару</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Країна походження</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Gross weight of the box</source>
        <translation>Вага коробки брутто</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Код УКТЗЕД</translation>
    </message>
    <message>
        <source>Height of the box</source>
        <translation>Висота коробки</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Терміновість</translation>
    </message>
    <message>
        <source>Intake rules</source>
        <translation>Правила приймання</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Вид упаковки</translation>
    </message>
    <message>
        <source>Length of the box</source>
        <translation>Довжина коробки</translation>
    </message>
    <message>
        <source>Name in Belarusian</source>
        <translation>Назва білоруською</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Назва англійською</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Назва польською</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва українською</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Нове чи вживане</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Nothing says how many or how urgent.</source>
        <translation>Не сказано, скільки й чи терміново.</translation>
    </message>
    <message>
        <source>Nothing says how many.</source>
        <translation>Не сказано, скільки.</translation>
    </message>
    <message>
        <source>Nothing says in which box.</source>
        <translation>Не сказано, у якій коробці.</translation>
    </message>
    <message>
        <source>Nothing says what it is.</source>
        <translation>Не сказано, що це.</translation>
    </message>
    <message>
        <source>Nothing says what the items are called.</source>
        <translation>Не сказано, як називаються найменування.</translation>
    </message>
    <message>
        <source>Number of the box</source>
        <translation>Номер коробки</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Особа чи організація</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Size of the box, all three</source>
        <translation>Розміри коробки, усі три</translation>
    </message>
    <message>
        <source>Size or kind</source>
        <translation>Розмір або вид</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Номер ООН</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Одиниць в упаковці</translation>
    </message>
    <message>
        <source>Value of one</source>
        <translation>Вартість одиниці</translation>
    </message>
    <message>
        <source>Value, of all</source>
        <translation>Вартість усього</translation>
    </message>
    <message>
        <source>Weight of one</source>
        <translation>Вага одиниці</translation>
    </message>
    <message>
        <source>Weight, of all</source>
        <translation>Вага всього</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>What one unit is</source>
        <translation>Що таке одна одиниця</translation>
    </message>
    <message>
        <source>Whether it has a best-before date</source>
        <translation>Чи має термін придатності</translation>
    </message>
    <message>
        <source>Whether it is dangerous</source>
        <translation>Чи небезпечне</translation>
    </message>
    <message>
        <source>Width of the box</source>
        <translation>Ширина коробки</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропустити</translation>
    </message>
    <message>
        <source>who gave: not read</source>
        <translation>від кого: не читати</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Пожертва</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>є в залишках</translation>
    </message>
    <message>
        <source>marked {marks} · {state}</source>
        <translation>маркування {marks} · {state}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Begins every number</source>
        <translation>Початок номерів</translation>
    </message>
    <message>
        <source>Boston, St. Mary’s church hall</source>
        <translation>Бостон, зала церкви Святої Марії</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Making up a story…</source>
        <translation>Вигадую історію…</translation>
    </message>
    <message>
        <source>Name of your collection point</source>
        <translation>Назва вашого пункту збору</translation>
    </message>
    <message>
        <source>Not needed. It stands beside what you do, so that others can ask you. It stays in this program and is on no paper.</source>
        <translation>Необов’язково. Стоїть поруч із тим, що ви робите, щоб інші могли вас запитати. Лишається в цій програмі, у документах його немає.</translation>
    </message>
    <message>
        <source>Only looking around? Everything in the practice data is made up, and kept apart.</source>
        <translation>Лише роздивляєтеся? У навчальних даних усе вигадане й зберігається окремо.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>Show me with made-up data</source>
        <translation>Показати на вигаданих даних</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не вдалося</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Welcome to AidTracker</source>
        <translation>Вітаємо в AidTracker</translation>
    </message>
    <message>
        <source>Which place is this? You can change everything but the code later.</source>
        <translation>Що це за місце? Згодом можна змінити все, крім коду.</translation>
    </message>
    <message>
        <source>Your name or nickname</source>
        <translation>Ваше ім’я або псевдонім</translation>
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
        <translation>алкоголь</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>тваринного походження</translation>
    </message>
    <message>
        <source>bulky</source>
        <translation>об’ємне</translation>
    </message>
    <message>
        <source>composite food</source>
        <translation>складений продукт</translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation>їдке</translation>
    </message>
    <message>
        <source>export to be checked</source>
        <translation>перевірити експорт</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>легкозаймисте</translation>
    </message>
    <message>
        <source>fragile</source>
        <translation>крихке</translation>
    </message>
    <message>
        <source>heavy for what it is worth</source>
        <translation>важке як на свою ціну</translation>
    </message>
    <message>
        <source>infant feeding</source>
        <translation>дитяче харчування</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>рідина</translation>
    </message>
    <message>
        <source>lithium battery</source>
        <translation>літієва батарея</translation>
    </message>
    <message>
        <source>made of several things</source>
        <translation>з кількох речей</translation>
    </message>
    <message>
        <source>medical device</source>
        <translation>медичний виріб</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>ліки</translation>
    </message>
    <message>
        <source>must stay cold</source>
        <translation>тримати в холоді</translation>
    </message>
    <message>
        <source>needs a disinfection paper</source>
        <translation>потрібна довідка про дезінфекцію</translation>
    </message>
    <message>
        <source>needs an export licence</source>
        <translation>потрібна експортна ліцензія</translation>
    </message>
    <message>
        <source>new only</source>
        <translation>лише нове</translation>
    </message>
    <message>
        <source>no relief from EU duty</source>
        <translation>без звільнення від мита ЄС</translation>
    </message>
    <message>
        <source>often counterfeit</source>
        <translation>часто підробляють</translation>
    </message>
    <message>
        <source>only without fuel</source>
        <translation>лише без пального</translation>
    </message>
    <message>
        <source>prescription only</source>
        <translation>лише за рецептом</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>гостре</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>тютюн</translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation>під тиском</translation>
    </message>
    <message>
        <source>used</source>
        <translation>вживане</translation>
    </message>
    <message>
        <source>used is fine</source>
        <translation>можна вживане</translation>
    </message>
    <message>
        <source>wipe the data first</source>
        <translation>спершу стерти дані</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n line(s) to sort out</source>
        <translation>
            <numerusform>Розібрати: %n позиція</numerusform>
            <numerusform>Розібрати: %n позиції</numerusform>
            <numerusform>Розібрати: %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) with a near best-before date</source>
        <translation>
            <numerusform>Ще %n позиція з близьким терміном</numerusform>
            <numerusform>Ще %n позиції з близьким терміном</numerusform>
            <numerusform>Ще %n позицій із близьким терміном</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed box(es) without a weight</source>
        <translation>
            <numerusform>%n запечатана коробка без ваги</numerusform>
            <numerusform>%n запечатані коробки без ваги</numerusform>
            <numerusform>%n запечатаних коробок без ваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Donation {number} was not finished</source>
        <translation>Пожертву {number} не завершено</translation>
    </message>
    <message>
        <source>Given this week, by kind</source>
        <translation>Принесено за тиждень, за видами</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрий день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрий вечір</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброго ранку</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оглянути</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Нова пожертва</translation>
    </message>
    <message>
        <source>Nothing is here yet. Log what the first person brings; everything else follows from it.</source>
        <translation>Тут ще порожньо. Запишіть, що принесе перша людина, — решта буде з цього.</translation>
    </message>
    <message>
        <source>Nothing waits. Boxes to weigh, dates that come near and shipments that arrive stand here.</source>
        <translation>Нічого не чекає. Тут будуть коробки без ваги, близькі терміни й відправлення, що прибувають.</translation>
    </message>
    <message>
        <source>Nothing was logged in the last 7 days.</source>
        <translation>За останні 7 днів нічого не записано.</translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation>Запакувати</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Зробити сьогодні</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Відстежити</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Зважити</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Де що є</translation>
    </message>
    <message numerus="yes">
        <source>best before in %n day(s)</source>
        <translation>
            <numerusform>термін за %n день</numerusform>
            <numerusform>термін за %n дні</numerusform>
            <numerusform>термін за %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before passed %n day(s) ago</source>
        <translation>
            <numerusform>термін минув %n день тому</numerusform>
            <numerusform>термін минув %n дні тому</numerusform>
            <numerusform>термін минув %n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>best before today</source>
        <translation>термін — сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>in %n box(es)</source>
        <translation>
            <numerusform>у %n коробці</numerusform>
            <numerusform>у %n коробках</numerusform>
            <numerusform>у %n коробках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n shipment(s) being packed</source>
        <translation>
            <numerusform>у %n відправленні, що пакується</numerusform>
            <numerusform>у %n відправленнях, що пакуються</numerusform>
            <numerusform>у %n відправленнях, що пакуються</numerusform>
        </translation>
    </message>
    <message>
        <source>last 7 days; solid weighed, pale estimated</source>
        <translation>7 днів; темне — зважено, бліде — оцінка</translation>
    </message>
    <message numerus="yes">
        <source>loose at %n site(s)</source>
        <translation>
            <numerusform>незапаковане, %n пункт</numerusform>
            <numerusform>незапаковане, %n пункти</numerusform>
            <numerusform>незапаковане, %n пунктів</numerusform>
        </translation>
    </message>
    <message>
        <source>loose at {site}</source>
        <translation>незапаковане: {site}</translation>
    </message>
    <message>
        <source>loose, not in a box</source>
        <translation>незапаковане</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважено</translation>
    </message>
    <message numerus="yes">
        <source>on the road, %n shipment(s)</source>
        <translation>
            <numerusform>у дорозі, %n відправлення</numerusform>
            <numerusform>у дорозі, %n відправлення</numerusform>
            <numerusform>у дорозі, %n відправлень</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>прийнято</translation>
    </message>
    <message numerus="yes">
        <source>received at %n site(s)</source>
        <translation>
            <numerusform>прийнято, %n пункт</numerusform>
            <numerusform>прийнято, %n пункти</numerusform>
            <numerusform>прийнято, %n пунктів</numerusform>
        </translation>
    </message>
    <message>
        <source>received at {site}</source>
        <translation>прийнято: {site}</translation>
    </message>
    <message>
        <source>{boxes}, {sealed} sealed</source>
        <translation>{boxes}, запечатано {sealed}</translation>
    </message>
    <message>
        <source>{goods}, {quantity}: {when}</source>
        <translation>{goods}, {quantity}: {when}</translation>
    </message>
    <message>
        <source>{lines}, the oldest of {day}</source>
        <translation>{lines}, найдавніша — {day}</translation>
    </message>
    <message>
        <source>{name}: {weight}, of which {weighed} weighed</source>
        <translation>{name}: {weight}, з них зважено {weighed}</translation>
    </message>
    <message>
        <source>{number} arrives today: {place}</source>
        <translation>{number} прибуває сьогодні: {place}</translation>
    </message>
    <message>
        <source>{number} is there and waits to be received</source>
        <translation>{number} на місці й чекає на приймання</translation>
    </message>
    <message numerus="yes">
        <source>{number} should have arrived %n day(s) ago</source>
        <translation>
            <numerusform>{number} мало прибути %n день тому</numerusform>
            <numerusform>{number} мало прибути %n дні тому</numerusform>
            <numerusform>{number} мало прибути %n днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: {place} reported %n discrepancy(ies)</source>
        <translation>
            <numerusform>{number}: %n розбіжність, {place}</numerusform>
            <numerusform>{number}: %n розбіжності, {place}</numerusform>
            <numerusform>{number}: %n розбіжностей, {place}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Items: {new} new, {changed} changed, {same} as they are.</source>
        <translation>Найменування: нових — {new}, змінених — {changed}, без змін — {same}.</translation>
    </message>
</context>
<context>
    <name>IntakePills</name>
    <message>
        <source>alcohol, tobacco</source>
        <translation>алкоголь, тютюн</translation>
    </message>
    <message>
        <source>animal product</source>
        <translation>тваринне</translation>
    </message>
    <message>
        <source>baby milk</source>
        <translation>дитяча суміш</translation>
    </message>
    <message>
        <source>batch or date missing</source>
        <translation>без серії чи дати</translation>
    </message>
    <message>
        <source>battery inside</source>
        <translation>батарея всередині</translation>
    </message>
    <message>
        <source>check export</source>
        <translation>перевірити експорт</translation>
    </message>
    <message>
        <source>controlled medicine</source>
        <translation>ліки під контролем</translation>
    </message>
    <message>
        <source>damaged battery</source>
        <translation>пошкоджена батарея</translation>
    </message>
    <message>
        <source>drain first</source>
        <translation>злити пальне</translation>
    </message>
    <message>
        <source>export controlled</source>
        <translation>експорт під контролем</translation>
    </message>
    <message>
        <source>flammable</source>
        <translation>легкозаймисте</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>пальне</translation>
    </message>
    <message>
        <source>gas, matches</source>
        <translation>газ, сірники</translation>
    </message>
    <message>
        <source>keep ingredients</source>
        <translation>зберегти склад</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>ліки</translation>
    </message>
    <message>
        <source>new or used?</source>
        <translation>нове чи вживане?</translation>
    </message>
    <message>
        <source>not by air</source>
        <translation>не літаком</translation>
    </message>
    <message>
        <source>only new</source>
        <translation>лише нове</translation>
    </message>
    <message>
        <source>opened medicine</source>
        <translation>відкриті ліки</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>термін минув</translation>
    </message>
    <message>
        <source>send soon</source>
        <translation>відправити швидше</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>малий термін</translation>
    </message>
    <message>
        <source>soiled</source>
        <translation>забруднене</translation>
    </message>
    <message>
        <source>tea, coffee</source>
        <translation>чай, кава</translation>
    </message>
    <message>
        <source>{what}: hold</source>
        <translation>{what}: чекає</translation>
    </message>
    <message>
        <source>{what}: not taken</source>
        <translation>{what}: не беремо</translation>
    </message>
</context>
<context>
    <name>IntakeRules</name>
    <message>
        <source>A wooden pallet from the USA needs the ISPM 15 mark.</source>
        <translation>Дерев’яна палета зі США повинна мати позначку ISPM 15.</translation>
    </message>
    <message>
        <source>Alcohol and tobacco cannot travel as humanitarian aid.</source>
        <translation>Алкоголь і тютюн не можна везти як гуманітарну допомогу.</translation>
    </message>
    <message>
        <source>Damaged lithium batteries can burn and must not travel.</source>
        <translation>Пошкоджені літієві батареї можуть загорітися, їх не можна везти.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable) may not simply go by air.</source>
        <translation>Небезпечний вантаж {un} (легкозаймистий) не можна просто відправити літаком.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable): mark the box and tell the carrier.</source>
        <translation>Небезпечний вантаж {un} (легкозаймистий): позначте коробку й попередьте перевізника.</translation>
    </message>
    <message>
        <source>Dangerous goods {un} (gas or matches) need a carrier who takes them.</source>
        <translation>Для небезпечного вантажу {un} (газ або сірники) потрібен перевізник, який його візьме.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}, fewer than {limit}: send it soon.</source>
        <translation>На час прибуття лишиться днів: {days}, менше ніж {limit}. Відправте швидше.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; food needs at least {limit}.</source>
        <translation>На час прибуття лишиться днів: {days}; для їжі треба щонайменше {limit}.</translation>
    </message>
    <message>
        <source>Days left on arrival: {days}; medicine needs at least {limit}.</source>
        <translation>На час прибуття лишиться днів: {days}; для ліків треба щонайменше {limit}.</translation>
    </message>
    <message>
        <source>Engines travel only when new or drained: no fuel, no oil.</source>
        <translation>Двигуни їдуть лише нові або осушені: без пального й оливи.</translation>
    </message>
    <message>
        <source>Export is controlled: a named person must first record the classification or licence.</source>
        <translation>Експорт під контролем: відповідальна особа має спершу записати класифікацію або ліцензію.</translation>
    </message>
    <message>
        <source>Export may be controlled: check the classification before it is sent.</source>
        <translation>Експорт може бути під контролем: перевірте класифікацію, перш ніж відправляти.</translation>
    </message>
    <message>
        <source>Food and chemicals must not travel in the same box.</source>
        <translation>Їжу й хімію не можна везти в одній коробці.</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.</source>
        <translation>Для їжі з м’ясом, молоком чи яйцями в ЄС можуть знадобитися документи: збережіть склад.</translation>
    </message>
    <message>
        <source>Fuel ({un}) needs a carrier who takes dangerous goods.</source>
        <translation>Для пального ({un}) потрібен перевізник, який бере небезпечні вантажі.</translation>
    </message>
    <message>
        <source>Goods of different kinds in one box take longer to sort on arrival.</source>
        <translation>Різні речі в одній коробці довше сортувати після прибуття.</translation>
    </message>
    <message>
        <source>Infant formula, bottles and teats are sent only when the receiver asked for them.</source>
        <translation>Дитячі суміші, пляшечки й соски відправляють, лише якщо їх просив отримувач.</translation>
    </message>
    <message>
        <source>Is it new or used? Note the condition of clothes.</source>
        <translation>Нове чи вживане? Вкажіть стан одягу.</translation>
    </message>
    <message>
        <source>Lithium batteries ({un}): protect the contacts, mark the box, never by air.</source>
        <translation>Літієві батареї ({un}): захистіть контакти, позначте коробку, ніколи не літаком.</translation>
    </message>
    <message>
        <source>Loose lithium batteries ({un}) may not simply go by air.</source>
        <translation>Окремі літієві батареї ({un}) не можна просто відправити літаком.</translation>
    </message>
    <message>
        <source>Meat, fish, milk and pet food enter the EU only with veterinary papers.</source>
        <translation>М’ясо, рибу, молоко й корм для тварин ввозять до ЄС лише з ветеринарними документами.</translation>
    </message>
    <message>
        <source>Medicine from a private person: a coordinator must agree.</source>
        <translation>Ліки від приватної особи: потрібна згода координатора.</translation>
    </message>
    <message>
        <source>Medicine needs a batch number and an expiry date.</source>
        <translation>Для ліків потрібні номер серії й термін придатності.</translation>
    </message>
    <message>
        <source>Medicines go in a box of their own, apart from everything else.</source>
        <translation>Ліки кладуть в окрему коробку, без нічого іншого.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine must not be passed on.</source>
        <translation>Відкриті, вживані чи повернуті ліки не можна передавати далі.</translation>
    </message>
    <message>
        <source>Prescription and cold-chain medicine is not taken from private persons.</source>
        <translation>Рецептурних ліків і ліків, що потребують холоду, від приватних осіб не беруть.</translation>
    </message>
    <message>
        <source>Soiled goods cannot be sent.</source>
        <translation>Забруднені речі не можна відправляти.</translation>
    </message>
    <message>
        <source>Tea and coffee are not free of duty in the EU: list them apart.</source>
        <translation>Чай і кава в ЄС не звільнені від мита: зазначте їх окремо.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; at most {limit} kg may go in one box.</source>
        <translation>Коробка важить {kg} кг; в одній коробці може бути щонайбільше {limit} кг.</translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; over {limit} kg it needs two people to lift.</source>
        <translation>Коробка важить {kg} кг; понад {limit} кг піднімають удвох.</translation>
    </message>
    <message>
        <source>There is a lithium battery in it ({un}): switch it off and mark the box.</source>
        <translation>Усередині літієва батарея ({un}): вимкніть пристрій і позначте коробку.</translation>
    </message>
    <message>
        <source>This food will be past its date on arrival ({expiry}).</source>
        <translation>На час прибуття термін цієї їжі мине ({expiry}).</translation>
    </message>
    <message>
        <source>This medicine will be past its date on arrival ({expiry}).</source>
        <translation>На час прибуття термін цих ліків мине ({expiry}).</translation>
    </message>
    <message>
        <source>Underwear and socks are taken only new.</source>
        <translation>Білизну й шкарпетки беруть лише нові.</translation>
    </message>
</context>
<context>
    <name>LineStory</name>
    <message>
        <source>Corrected: {changes}</source>
        <translation>Виправлено: {changes}</translation>
    </message>
    <message>
        <source>Found to be: {item}</source>
        <translation>Визначено: {item}</translation>
    </message>
    <message>
        <source>Found when packages were sorted: {amount}</source>
        <translation>Знайдено під час розбирання: {amount}</translation>
    </message>
    <message>
        <source>Logged, not yet sorted: {amount}</source>
        <translation>Записано, ще не розібрано: {amount}</translation>
    </message>
    <message>
        <source>Logged: {amount}</source>
        <translation>Записано: {amount}</translation>
    </message>
    <message>
        <source>Packed into box {subject}: {amount}</source>
        <translation>Запаковано в коробку {subject}: {amount}</translation>
    </message>
    <message>
        <source>Put on shipment {subject}: {amount}</source>
        <translation>Додано до відправлення {subject}: {amount}</translation>
    </message>
    <message>
        <source>Received with shipment {subject}: {amount}</source>
        <translation>Прийнято з відправленням {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sent off with shipment {subject}: {amount}</source>
        <translation>Вирушило з відправленням {subject}: {amount}</translation>
    </message>
    <message>
        <source>Sorted, and logged line by line: {amount}</source>
        <translation>Розібрано й записано за позиціями: {amount}</translation>
    </message>
    <message>
        <source>Taken back: {amount}</source>
        <translation>Скасовано: {amount}</translation>
    </message>
    <message>
        <source>Taken out of box {subject}: {amount}</source>
        <translation>Вийнято з коробки {subject}: {amount}</translation>
    </message>
    <message>
        <source>Unpacked from box {subject}: {amount}</source>
        <translation>Розпаковано з коробки {subject}: {amount}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>серія</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>термін</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>country of origin</source>
        <translation>країна походження</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>уточнення</translation>
    </message>
    <message>
        <source>item</source>
        <translation>найменування</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>кількість</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
    <message>
        <source>value</source>
        <translation>вартість</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вага</translation>
    </message>
    <message>
        <source>what</source>
        <translation>що</translation>
    </message>
    <message>
        <source>{amount} (typed “{typed}”)</source>
        <translation>{amount} (введено «{typed}»)</translation>
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
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n термінова</numerusform>
            <numerusform>%n термінові</numerusform>
            <numerusform>%n термінових</numerusform>
        </translation>
    </message>
    <message>
        <source>All still true today</source>
        <translation>Усе досі так</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>Прибуло</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Нова потреба</translation>
    </message>
    <message>
        <source>Everything: {category}</source>
        <translation>Усе: {category}</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Імпортувати список</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Є</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>No program here opens PDF files.</source>
        <translation>Тут немає програми для файлів PDF.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>One page: what is needed today, and what cannot be taken.</source>
        <translation>Одна сторінка: що потрібно сьогодні й чого не беруть.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Search needs</source>
        <translation>Пошук потреб</translation>
    </message>
    <message>
        <source>Sheet for the wall</source>
        <translation>Аркуш на стіну</translation>
    </message>
    <message>
        <source>Show the sheet</source>
        <translation>Показати аркуш</translation>
    </message>
    <message>
        <source>Site that asks</source>
        <translation>Пункт, який просить</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ще треба</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Просять</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What this site asks for stands here. Import the list that it sent, or write down beside the table what it told you. Then everybody sees at the table what to take and what not.</source>
        <translation>Тут буде те, чого просить цей пункт. Імпортуйте його список або запишіть поруч із таблицею, що вам сказали. Тоді всі за столом бачитимуть, що брати, а що ні.</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>Де висить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>all there is</source>
        <translation>скільки є</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>порожньо: сьогодні</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>досить</translation>
    </message>
    <message>
        <source>in words: nothing can be counted against it</source>
        <translation>словами: зарахувати до цього нічого не можна</translation>
    </message>
    <message>
        <source>item, category, or own words</source>
        <translation>річ, категорія чи свої слова</translation>
    </message>
    <message>
        <source>more is there, counted in other units and not weighed</source>
        <translation>є ще, але в інших одиницях і не зважене</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>потрібно</translation>
    </message>
    <message>
        <source>newest word of {day}</source>
        <translation>станом на {day}</translation>
    </message>
    <message>
        <source>not needed now</source>
        <translation>зараз не треба</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не зараз</translation>
    </message>
    <message>
        <source>the whole category, counted by weight in kg</source>
        <translation>уся категорія, облік за вагою в кг</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>терміново</translation>
    </message>
    <message>
        <source>{amount} of it in stock here</source>
        <translation>тут є {amount}</translation>
    </message>
    <message>
        <source>{code}, counted in {unit}</source>
        <translation>{code}, облік у: {unit}</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Alcohol and tobacco</source>
        <translation>Алкоголь і тютюн</translation>
    </message>
    <message>
        <source>Damaged batteries and power banks</source>
        <translation>Пошкоджені батареї й павербанки</translation>
    </message>
    <message>
        <source>Food that is past its date, or will be when it arrives</source>
        <translation>Їжа, термін якої минув або мине до прибуття</translation>
    </message>
    <message>
        <source>Medicine that is past its date, or will be when it arrives</source>
        <translation>Ліки, термін яких минув або мине до прибуття</translation>
    </message>
    <message>
        <source>Most urgent</source>
        <translation>Найтерміновіше</translation>
    </message>
    <message>
        <source>Not now: {things}</source>
        <translation>Зараз не треба: {things}</translation>
    </message>
    <message>
        <source>Nothing is asked for at the moment. Please ask us before you bring things.</source>
        <translation>Зараз нічого не просять. Будь ласка, запитайте нас, перш ніж нести речі.</translation>
    </message>
    <message>
        <source>Opened, used or returned medicine</source>
        <translation>Відкриті, початі чи повернуті ліки</translation>
    </message>
    <message>
        <source>Prescription medicine, medicine kept cold</source>
        <translation>Ліки за рецептом і ліки, які тримають у холоді</translation>
    </message>
    <message>
        <source>Soiled or torn clothes and bedding</source>
        <translation>Брудний чи рваний одяг і постіль</translation>
    </message>
    <message>
        <source>Used underwear and socks</source>
        <translation>Ношена білизна й шкарпетки</translation>
    </message>
    <message>
        <source>We also need</source>
        <translation>Також потрібно</translation>
    </message>
    <message>
        <source>We have enough: {things}</source>
        <translation>Уже досить: {things}</translation>
    </message>
    <message>
        <source>What we cannot take</source>
        <translation>Чого не можемо взяти</translation>
    </message>
    <message>
        <source>What we need today</source>
        <translation>Що потрібно сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: please ask us</source>
        <translation>
            <numerusform>і ще %n: запитайте нас</numerusform>
            <numerusform>і ще %n: запитайте нас</numerusform>
            <numerusform>і ще %n: запитайте нас</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for by {site}, list of {day}</source>
        <translation>просить {site}, список від {day}</translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation>список від {day}</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Added boxes to shipment {subject}</source>
        <translation>Додано коробки до відправлення {subject}</translation>
    </message>
    <message>
        <source>Brought back item {subject}</source>
        <translation>Повернуто найменування {subject}</translation>
    </message>
    <message>
        <source>Cancelled shipment {subject}</source>
        <translation>Анульовано відправлення {subject}</translation>
    </message>
    <message>
        <source>Changed a rule: {subject}</source>
        <translation>Змінено правило: {subject}</translation>
    </message>
    <message>
        <source>Changed item {subject}</source>
        <translation>Змінено найменування {subject}</translation>
    </message>
    <message>
        <source>Changed name or contact of donor {subject}</source>
        <translation>Змінено ім’я чи контакт благодійника {subject}</translation>
    </message>
    <message>
        <source>Changed other names of {subject}</source>
        <translation>Змінено інші назви {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of shipment {subject}</source>
        <translation>Змінено дані відправлення {subject}</translation>
    </message>
    <message>
        <source>Changed particulars of {subject}</source>
        <translation>Змінено дані: {subject}</translation>
    </message>
    <message>
        <source>Changed what {subject} needs</source>
        <translation>Змінено потреби: {subject}</translation>
    </message>
    <message>
        <source>Changed wishes of donor {subject}</source>
        <translation>Змінено побажання благодійника {subject}</translation>
    </message>
    <message>
        <source>Confirmed the needs of {subject} as of a new day</source>
        <translation>Підтверджено потреби на новий день: {subject}</translation>
    </message>
    <message>
        <source>Corrected a line of {subject}</source>
        <translation>Виправлено позицію пожертви {subject}</translation>
    </message>
    <message>
        <source>Erased who donor {subject} is</source>
        <translation>Стерто дані благодійника {subject}</translation>
    </message>
    <message>
        <source>Finished donation {subject}</source>
        <translation>Завершено пожертву {subject}</translation>
    </message>
    <message>
        <source>Forgot barcode {subject}</source>
        <translation>Забуто штрихкод {subject}</translation>
    </message>
    <message>
        <source>Gave up box {subject}</source>
        <translation>Анульовано коробку {subject}</translation>
    </message>
    <message>
        <source>Imported boxes from {subject}</source>
        <translation>Імпортовано коробки з {subject}</translation>
    </message>
    <message>
        <source>Imported donations from {subject}</source>
        <translation>Імпортовано пожертви з {subject}</translation>
    </message>
    <message>
        <source>Imported items from {subject}</source>
        <translation>Імпортовано найменування з {subject}</translation>
    </message>
    <message>
        <source>Imported needs from {subject}</source>
        <translation>Імпортовано потреби з {subject}</translation>
    </message>
    <message>
        <source>Kept exchange rate {subject}</source>
        <translation>Збережено обмінний курс {subject}</translation>
    </message>
    <message>
        <source>Learnt a barcode of {subject}</source>
        <translation>Запам’ятано штрихкод {subject}</translation>
    </message>
    <message>
        <source>Let held goods through: {subject}</source>
        <translation>Дозволено затримане: {subject}</translation>
    </message>
    <message>
        <source>Logged a line of {subject}</source>
        <translation>Записано позицію пожертви {subject}</translation>
    </message>
    <message>
        <source>Logged unsorted packages of {subject}</source>
        <translation>Записано нерозібрані місця пожертви {subject}</translation>
    </message>
    <message>
        <source>Made shipment {subject} ready</source>
        <translation>Підготовано відправлення {subject}</translation>
    </message>
    <message>
        <source>Missing box {subject} turned up</source>
        <translation>Знайшлася коробка {subject}</translation>
    </message>
    <message>
        <source>New box {subject}</source>
        <translation>Нова коробка {subject}</translation>
    </message>
    <message>
        <source>New item {subject}</source>
        <translation>Нове найменування {subject}</translation>
    </message>
    <message>
        <source>New shipment {subject}</source>
        <translation>Нове відправлення {subject}</translation>
    </message>
    <message>
        <source>New site {subject}</source>
        <translation>Новий пункт {subject}</translation>
    </message>
    <message>
        <source>Opened box {subject} again</source>
        <translation>Знову відкрито коробку {subject}</translation>
    </message>
    <message>
        <source>Packed into box {subject}</source>
        <translation>Запаковано в коробку {subject}</translation>
    </message>
    <message>
        <source>Put boxes into {subject}</source>
        <translation>Поставлено коробки в {subject}</translation>
    </message>
    <message>
        <source>Received boxes of shipment {subject}</source>
        <translation>Прийнято коробки відправлення {subject}</translation>
    </message>
    <message>
        <source>Remembered donor {subject}</source>
        <translation>Записано благодійника {subject}</translation>
    </message>
    <message>
        <source>Replaced item {subject}</source>
        <translation>Замінено найменування {subject}</translation>
    </message>
    <message>
        <source>Retired item {subject}</source>
        <translation>Вилучено найменування {subject}</translation>
    </message>
    <message>
        <source>Rule as it was at first: {subject}</source>
        <translation>Правило знову початкове: {subject}</translation>
    </message>
    <message>
        <source>Said what a line of {subject} is</source>
        <translation>Визначено позицію пожертви {subject}</translation>
    </message>
    <message>
        <source>Said who gave {subject}</source>
        <translation>Вказано, від кого {subject}</translation>
    </message>
    <message>
        <source>Sealed box {subject}</source>
        <translation>Запечатано коробку {subject}</translation>
    </message>
    <message>
        <source>Sent off shipment {subject}</source>
        <translation>Вирушило відправлення {subject}</translation>
    </message>
    <message>
        <source>Set up {subject}</source>
        <translation>Створено {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} arrived</source>
        <translation>Прибуло відправлення {subject}</translation>
    </message>
    <message>
        <source>Shipment {subject} back to packing</source>
        <translation>Відправлення {subject} знову пакується</translation>
    </message>
    <message>
        <source>Shipment {subject} came back</source>
        <translation>Відправлення {subject} повернулося</translation>
    </message>
    <message>
        <source>Shipment {subject} declared lost</source>
        <translation>Відправлення {subject} визнано втраченим</translation>
    </message>
    <message>
        <source>Sorted packages of {subject}</source>
        <translation>Розібрано місця пожертви {subject}</translation>
    </message>
    <message>
        <source>Took back a line of {subject}</source>
        <translation>Скасовано позицію пожертви {subject}</translation>
    </message>
    <message>
        <source>Took boxes off shipment {subject}</source>
        <translation>Знято коробки з відправлення {subject}</translation>
    </message>
    <message>
        <source>Took boxes out of {subject}</source>
        <translation>Вийнято коробки з {subject}</translation>
    </message>
    <message>
        <source>Took goods out of box {subject}</source>
        <translation>Вийнято речі з коробки {subject}</translation>
    </message>
    <message>
        <source>Took out exchange rate {subject}</source>
        <translation>Прибрано обмінний курс {subject}</translation>
    </message>
    <message>
        <source>Undone: {subject}</source>
        <translation>Скасовано: {subject}</translation>
    </message>
    <message>
        <source>Unpacked box {subject}</source>
        <translation>Розпаковано коробку {subject}</translation>
    </message>
    <message>
        <source>Weighed and measured box {subject}</source>
        <translation>Зважено й виміряно коробку {subject}</translation>
    </message>
    <message>
        <source>Withdrew a need of {subject}</source>
        <translation>Відкликано потребу: {subject}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>expected</source>
        <translation>очікується</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не прибула</translation>
    </message>
    <message>
        <source>received</source>
        <translation>прийнята</translation>
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
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Bale</source>
        <translation>Тюк</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Canister</source>
        <translation>Каністра</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Картонна коробка</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Кейс</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Euro pallet</source>
        <translation>Європалета</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Палета</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Посилка</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Рулон</translation>
    </message>
    <message>
        <source>Sack</source>
        <translation>Мішок</translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation>Валіза</translation>
    </message>
    <message>
        <source>Triwall</source>
        <translation>Октабін</translation>
    </message>
    <message>
        <source>Unpacked piece</source>
        <translation>Без упаковки</translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакети</numerusform>
            <numerusform>%n пакетів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bale(s)</source>
        <translation>
            <numerusform>%n тюк</numerusform>
            <numerusform>%n тюки</numerusform>
            <numerusform>%n тюків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not measured</source>
        <translation>
            <numerusform>%n місце не виміряне</numerusform>
            <numerusform>%n місця не виміряні</numerusform>
            <numerusform>%n місць не виміряно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed</source>
        <translation>
            <numerusform>%n місце не зважене</numerusform>
            <numerusform>%n місця не зважені</numerusform>
            <numerusform>%n місць не зважено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canister(s)</source>
        <translation>
            <numerusform>%n каністра</numerusform>
            <numerusform>%n каністри</numerusform>
            <numerusform>%n каністр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carton(s)</source>
        <translation>
            <numerusform>%n картонна коробка</numerusform>
            <numerusform>%n картонні коробки</numerusform>
            <numerusform>%n картонних коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n кейс</numerusform>
            <numerusform>%n кейси</numerusform>
            <numerusform>%n кейсів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s)</source>
        <translation>
            <numerusform>%n ящик</numerusform>
            <numerusform>%n ящики</numerusform>
            <numerusform>%n ящиків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) estimated</source>
        <translation>
            <numerusform>%n позиція за оцінкою</numerusform>
            <numerusform>%n позиції за оцінкою</numerusform>
            <numerusform>%n позицій за оцінкою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a value</source>
        <translation>
            <numerusform>%n позиція без вартості</numerusform>
            <numerusform>%n позиції без вартості</numerusform>
            <numerusform>%n позицій без вартості</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without net weight</source>
        <translation>
            <numerusform>%n позиція без ваги нетто</numerusform>
            <numerusform>%n позиції без ваги нетто</numerusform>
            <numerusform>%n позицій без ваги нетто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n місце</numerusform>
            <numerusform>%n місця</numerusform>
            <numerusform>%n місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n палета</numerusform>
            <numerusform>%n палети</numerusform>
            <numerusform>%n палет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) 80×120</source>
        <translation>
            <numerusform>%n палета 80×120</numerusform>
            <numerusform>%n палети 80×120</numerusform>
            <numerusform>%n палет 80×120</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n посилка</numerusform>
            <numerusform>%n посилки</numerusform>
            <numerusform>%n посилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s)</source>
        <translation>
            <numerusform>%n рулон</numerusform>
            <numerusform>%n рулони</numerusform>
            <numerusform>%n рулонів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sack(s)</source>
        <translation>
            <numerusform>%n мішок</numerusform>
            <numerusform>%n мішки</numerusform>
            <numerusform>%n мішків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suitcase(s)</source>
        <translation>
            <numerusform>%n валіза</numerusform>
            <numerusform>%n валізи</numerusform>
            <numerusform>%n валіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triwall(s)</source>
        <translation>
            <numerusform>%n октабін</numerusform>
            <numerusform>%n октабіни</numerusform>
            <numerusform>%n октабінів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpacked piece(s)</source>
        <translation>
            <numerusform>%n місце без упаковки</numerusform>
            <numerusform>%n місця без упаковки</numerusform>
            <numerusform>%n місць без упаковки</numerusform>
        </translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation>Авіанакладна</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прибуття</translation>
    </message>
    <message>
        <source>Best before, batch</source>
        <translation>Придатний до, серія</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Коносамент</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>CMR note</source>
        <translation>Накладна CMR</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>Країна призначення</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ЧЕРНЕТКА</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Dangerous goods: {kinds}.</source>
        <translation>Небезпечні вантажі: {kinds}.</translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation>Опис товару</translation>
    </message>
    <message>
        <source>Earliest best before</source>
        <translation>Найближчий термін придатності</translation>
    </message>
    <message>
        <source>Export declaration</source>
        <translation>Експортна декларація</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>ОСТАТОЧНИЙ</translation>
    </message>
    <message>
        <source>Final recipient</source>
        <translation>Кінцевий отримувач</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товари</translation>
    </message>
    <message>
        <source>Gross kg, volume</source>
        <translation>Брутто, кг, об’єм</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Вага брутто</translation>
    </message>
    <message>
        <source>HS, item</source>
        <translation>УКТЗЕД, код</translation>
    </message>
    <message>
        <source>Humanitarian aid. Free of charge. Not for sale.</source>
        <translation>Гуманітарна допомога. Безоплатно. Не для продажу.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Leaves · arrives</source>
        <translation>Відправлення · прибуття</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Завантажив</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Маркування</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Нетто, кг</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>Вага нетто</translation>
    </message>
    <message>
        <source>No boxes are on this list.</source>
        <translation>У цьому листі немає жодного місця.</translation>
    </message>
    <message>
        <source>No wood packaging.</source>
        <translation>Без дерев’яної тари.</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Повідомити</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Надлишок</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Кількість місць</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Пакувальний лист</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Склав</translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation>Рахунок-проформа</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>К-сть</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прийняв</translation>
    </message>
    <message>
        <source>Recipient&apos;s code</source>
        <translation>Код отримувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s code {code}</source>
        <translation>Код отримувача {code}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Редакція {number}</translation>
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
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Нестача</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Умови поставки</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Од.</translation>
    </message>
    <message>
        <source>Value for customs only</source>
        <translation>Вартість лише для митниці</translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation>Вартість {currency}</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Судно</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Об’єм</translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation>Вагон</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладна</translation>
    </message>
    <message>
        <source>Wood packaging is treated and marked according to ISPM 15.</source>
        <translation>Дерев’яна тара оброблена й маркована згідно з ISPM 15.</translation>
    </message>
    <message>
        <source>Wood packaging without an ISPM 15 mark.</source>
        <translation>Дерев’яна тара без маркування ISPM 15.</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>міш.</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>тюків</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>кор.</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>картонів</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>клас {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продовження</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожня</translation>
    </message>
    <message numerus="yes">
        <source>holds %n package(s)</source>
        <translation>
            <numerusform>містить %n місце</numerusform>
            <numerusform>містить %n місця</numerusform>
            <numerusform>містить %n місць</numerusform>
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
        <translation>маркування {marks}</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>м²</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважено</translation>
    </message>
    <message>
        <source>on {number}</source>
        <translation>на {number}</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>уп.</translation>
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
        <translation>шт.</translation>
    </message>
    <message>
        <source>replaces revision {number} of {day}</source>
        <translation>замінює редакцію {number} від {day}</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>рулонів</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>компл.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>б/в</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A note between the rows (“{value}”); it was left out.</source>
        <translation>Примітка між рядками («{value}»); її пропущено.</translation>
    </message>
    <message>
        <source>A row of totals (“{value}”); it was left out.</source>
        <translation>Рядок із підсумками («{value}»); його пропущено.</translation>
    </message>
    <message>
        <source>Another table begins here; neither it nor what is below it was read. Put it into its own sheet.</source>
        <translation>Тут починається інша таблиця; ні її, ні того, що нижче, не прочитано. Перенесіть її на окремий аркуш.</translation>
    </message>
    <message>
        <source>Box {value} has several gross weights. They were added up: {gross_kg} kg.</source>
        <translation>Коробка {value} має кілька ваг брутто. Їх додано: {gross_kg} кг.</translation>
    </message>
    <message>
        <source>Box {value} weighs less with its box ({gross_kg} kg) than its goods alone ({net_kg} kg).</source>
        <translation>Коробка {value} разом із тарою важить менше ({gross_kg} кг), ніж самі речі ({net_kg} кг).</translation>
    </message>
    <message>
        <source>Dates such as {value} can be read in two ways; they were read as {reading}. Check one of them.</source>
        <translation>Дати на зразок {value} можна прочитати двома способами; їх прочитано як {reading}. Перевірте одну з них.</translation>
    </message>
    <message>
        <source>Nothing in the rows says when the goods were given; {value} was taken. Check the day.</source>
        <translation>У рядках не сказано, коли передали речі; взято {value}. Перевірте день.</translation>
    </message>
    <message>
        <source>Nothing says what was given. Write the item.</source>
        <translation>Не сказано, що передали. Напишіть найменування.</translation>
    </message>
    <message>
        <source>Nothing says which box this is in. Write the box number.</source>
        <translation>Не сказано, у якій це коробці. Напишіть номер коробки.</translation>
    </message>
    <message>
        <source>Only the sheet {sheet} was read. There are others: {value}. Import each by its name.</source>
        <translation>Прочитано лише аркуш {sheet}. Є й інші: {value}. Імпортуйте кожен за його назвою.</translation>
    </message>
    <message>
        <source>Some letters of this row could not be read; “�” stands for them. Correct them.</source>
        <translation>Деяких літер цього рядка не вдалося прочитати; замість них стоїть «�». Виправте їх.</translation>
    </message>
    <message>
        <source>The box number became the date {value}. Write it as text, for example 4–6.</source>
        <translation>Номер коробки перетворився на дату {value}. Напишіть його текстом, наприклад 4–6.</translation>
    </message>
    <message>
        <source>The boxes {value} cannot be counted out. Write a row for each.</source>
        <translation>Коробки {value} не вдається порахувати. Напишіть рядок для кожної.</translation>
    </message>
    <message>
        <source>The cell holds a formula that was never calculated; it was read as empty. Open the file in Excel or LibreOffice, save it, and import it again.</source>
        <translation>У клітинці формула, якої ніколи не обчислювали; її прочитано як порожню. Відкрийте файл в Excel або LibreOffice, збережіть та імпортуйте знову.</translation>
    </message>
    <message>
        <source>The cell holds the error {value}; it was read as empty.</source>
        <translation>У клітинці помилка {value}; її прочитано як порожню.</translation>
    </message>
    <message>
        <source>The code {value} already stands in row {other}. Each item needs its own.</source>
        <translation>Код {value} уже є в рядку {other}. Кожне найменування повинно мати свій.</translation>
    </message>
    <message>
        <source>The column {value} names donors. It was not read: names stay out unless a donor asks.</source>
        <translation>Стовпець {value} називає благодійників. Його не прочитано: імен не вносять, якщо благодійник не просить.</translation>
    </message>
    <message>
        <source>The currency of “{value}” is not told, so the value is taken as unknown.</source>
        <translation>Валюту «{value}» не вказано, тому вартість вважається невідомою.</translation>
    </message>
    <message>
        <source>The gross weight {value} was read as that of each of {boxes} boxes. Check that it is not for all.</source>
        <translation>Вагу брутто {value} прочитано як вагу кожної коробки (усього їх {boxes}). Перевірте, чи це не вага всіх разом.</translation>
    </message>
    <message>
        <source>The header once more; it was left out.</source>
        <translation>Повторений заголовок; його пропущено.</translation>
    </message>
    <message>
        <source>The item has no name. Write it in at least one language.</source>
        <translation>Найменування не має назви. Напишіть її хоча б однією мовою.</translation>
    </message>
    <message>
        <source>The priority “{value}” is not known; it was read as normal.</source>
        <translation>Пріоритет «{value}» невідомий; його прочитано як звичайний.</translation>
    </message>
    <message>
        <source>The quantity is missing. Write a number.</source>
        <translation>Не вказано кількості. Напишіть число.</translation>
    </message>
    <message>
        <source>The quantity is zero. Write how many, or leave the row out.</source>
        <translation>Кількість — нуль. Напишіть, скільки, або приберіть рядок.</translation>
    </message>
    <message>
        <source>The quantity {value} is below zero. Returned goods are not a donation; leave the row out.</source>
        <translation>Кількість {value} менша за нуль. Повернуті речі — не пожертва; приберіть рядок.</translation>
    </message>
    <message>
        <source>The quantity {value} is less than a thousandth. Use a smaller unit.</source>
        <translation>Кількість {value} менша за тисячну. Візьміть меншу одиницю.</translation>
    </message>
    <message>
        <source>The quantity {value} is too large to be true. Check the number.</source>
        <translation>Кількість {value} завелика, щоб бути правдою. Перевірте число.</translation>
    </message>
    <message>
        <source>The quantity {value} was rounded to {reading}.</source>
        <translation>Кількість {value} округлено до {reading}.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not one number. Write a single number, or make two rows.</source>
        <translation>Кількість «{value}» — це не одне число. Напишіть одне число або зробіть два рядки.</translation>
    </message>
    <message>
        <source>The quantity “{value}” is not written with the digits 0 to 9. Write it with them.</source>
        <translation>Кількість «{value}» записано не цифрами від 0 до 9. Запишіть її ними.</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Рядок порожній.</translation>
    </message>
    <message>
        <source>The row opens box {value}; the goods in it stand below.</source>
        <translation>Рядок починає коробку {value}; речі в ній — нижче.</translation>
    </message>
    <message>
        <source>The rows down to {until} are empty.</source>
        <translation>Рядки до {until} порожні.</translation>
    </message>
    <message>
        <source>The unit “{value}” is not known. The item&apos;s own unit is taken instead; check the number.</source>
        <translation>Одиниця «{value}» невідома. Взято одиницю з каталогу; перевірте число.</translation>
    </message>
    <message>
        <source>There are two columns {value}; only the first was read. Put the second table into its own sheet.</source>
        <translation>Є два стовпці {value}; прочитано лише перший. Перенесіть другу таблицю на окремий аркуш.</translation>
    </message>
    <message>
        <source>There is no such day as {value}. Correct the date.</source>
        <translation>Дня {value} не існує. Виправте дату.</translation>
    </message>
    <message>
        <source>{file}, row {row}: a quotation mark opens a cell and is not closed, so the rows below would be lost. Close it or take it out.</source>
        <translation>{file}, рядок {row}: лапки відкривають клітинку й не закриті, тож рядки нижче пропали б. Закрийте їх або приберіть.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the file is damaged there. Ask for it to be sent again.</source>
        <translation>{file}, рядок {row}: тут файл пошкоджено. Попросіть надіслати його ще раз.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: more than {most} cells. Split the sheet into several files.</source>
        <translation>{file}, аркуш {sheet}: клітинок більше ніж {most}. Поділіть аркуш на кілька файлів.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: no column was recognised for: {missing}. The columns are: {headers}. Rename them, or say which is which.</source>
        <translation>{file}, аркуш {sheet}: не розпізнано стовпця для: {missing}. Є такі стовпці: {headers}. Перейменуйте їх або вкажіть, що є що.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: the same row is repeated down to row {rows}. Delete the rows that were filled in by mistake.</source>
        <translation>{file}, аркуш {sheet}: той самий рядок повторено аж до рядка {rows}. Видаліть рядки, заповнені помилково.</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is a header, but no row below it. Is it the right sheet?</source>
        <translation>{file}, аркуш {sheet}: заголовок є, але під ним немає жодного рядка. Чи це той аркуш?</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is no column {header}. The columns are: {headers}.</source>
        <translation>{file}, аркуш {sheet}: немає стовпця {header}. Є такі стовпці: {headers}.</translation>
    </message>
    <message>
        <source>{file}: more rows than can be read at once. Split it into several files of at most {rows} rows.</source>
        <translation>{file}: рядків більше, ніж можна прочитати за раз. Поділіть його на файли щонайбільше по {rows} рядків.</translation>
    </message>
    <message>
        <source>{file}: more than {most} columns. Is it one line for each row, and the right separator? Save it again from the program that it comes from.</source>
        <translation>{file}: понад {most} стовпців. Чи кожен рядок записано окремо і чи правильний роздільник? Збережіть файл ще раз із програми, з якої його взято.</translation>
    </message>
    <message>
        <source>{file}: no row with column names such as Item and Quantity was found. Write them above the table, one for each column.</source>
        <translation>{file}: не знайдено рядка з назвами стовпців, як-от «Найменування» і «Кількість». Напишіть їх над таблицею, по одній на стовпець.</translation>
    </message>
    <message>
        <source>{file}: one line is longer than any row of a spreadsheet. Is it one line for each row? Save it again from the program that it comes from.</source>
        <translation>{file}: один рядок довший за будь-який рядок таблиці. Чи кожен рядок записано окремо? Збережіть файл ще раз із програми, де його створено.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too long. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: читання триває надто довго. Скопіюйте саму таблицю в нову книгу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file}: reading it takes too much memory. Copy the table alone into a new workbook and try again.</source>
        <translation>{file}: читання потребує забагато пам’яті. Скопіюйте саму таблицю в нову книгу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file}: reading was cancelled. Nothing was changed.</source>
        <translation>{file}: читання скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>{file}: the file cannot be opened. Close it in other programs and check that you may read it.</source>
        <translation>{file}: файл не вдається відкрити. Закрийте його в інших програмах і перевірте, чи маєте право його читати.</translation>
    </message>
    <message>
        <source>{file}: the file holds definitions that no spreadsheet program writes; it looks made to harm. It was not opened.</source>
        <translation>{file}: у файлі є визначення, яких не пише жодна програма таблиць; схоже, його зроблено на шкоду. Його не відкрито.</translation>
    </message>
    <message>
        <source>{file}: the file is empty. Ask for it to be sent again.</source>
        <translation>{file}: файл порожній. Попросіть надіслати його ще раз.</translation>
    </message>
    <message>
        <source>{file}: the file is larger than {most_megabytes} MB. Split it into several files.</source>
        <translation>{file}: файл більший за {most_megabytes} МБ. Поділіть його на кілька файлів.</translation>
    </message>
    <message>
        <source>{file}: the file is protected with a password. Save it without one and try again.</source>
        <translation>{file}: файл захищено паролем. Збережіть його без пароля й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file}: there is no sheet {sheet}. The sheets are: {sheets}.</source>
        <translation>{file}: немає аркуша {sheet}. Є такі аркуші: {sheets}.</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check the name and the folder.</source>
        <translation>{file}: такого файлу немає. Перевірте назву й теку.</translation>
    </message>
    <message>
        <source>{file}: there is nothing in the sheets. Is it the right file?</source>
        <translation>{file}: в аркушах нічого немає. Чи це той файл?</translation>
    </message>
    <message>
        <source>{file}: this is a web page with the name of a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation>{file}: це вебсторінка з назвою таблиці. Відкрийте її в Excel і збережіть як .xlsx.</translation>
    </message>
    <message>
        <source>{file}: this is not a spreadsheet, or it is damaged. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>{file}: це не таблиця, або вона пошкоджена. Відкрийте її в Excel або LibreOffice і збережіть як .xlsx.</translation>
    </message>
    <message>
        <source>{file}: unpacked, this file would take {megabytes} MB; it looks made to harm. It was not opened.</source>
        <translation>{file}: розпакований, цей файл займе {megabytes} МБ; схоже, його зроблено на шкоду. Його не відкрито.</translation>
    </message>
    <message>
        <source>{file}: {field} is not a field that can be read. The fields are: {fields}.</source>
        <translation>{file}: {field} — не поле, яке можна прочитати. Є такі поля: {fields}.</translation>
    </message>
    <message>
        <source>“{value}” goes on for {letters} letters; {most} are enough to say what it is. Shorten it, and put the rest into the notes.</source>
        <translation>У «{value}» символів: {letters}; щоб сказати, що це, досить {most}. Скоротіть, а решту перенесіть у примітки.</translation>
    </message>
    <message>
        <source>“{value}” is not a date, so the expiry is taken as unknown. Look at the goods.</source>
        <translation>«{value}» — не дата, тому термін вважається невідомим. Огляньте речі.</translation>
    </message>
    <message>
        <source>“{value}” is not a number; the need was taken without one.</source>
        <translation>«{value}» — не число; потребу взято без числа.</translation>
    </message>
    <message>
        <source>“{value}” is not a size, so the size is taken as unknown.</source>
        <translation>«{value}» — не розмір, тому розмір вважається невідомим.</translation>
    </message>
    <message>
        <source>“{value}” is not a weight, so the weight is taken as unknown.</source>
        <translation>«{value}» — не вага, тому вага вважається невідомою.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of money, so the value is taken as unknown.</source>
        <translation>«{value}» — не сума грошей, тому вартість вважається невідомою.</translation>
    </message>
    <message>
        <source>“{value}” looks like a formula. It was kept as text and will never be run.</source>
        <translation>«{value}» схоже на формулу. Збережено як текст, виконуватися вона не буде.</translation>
    </message>
    <message>
        <source>“{value}” was not understood as a date. Write it like 2026-03-31.</source>
        <translation>«{value}» не вдалося прочитати як дату. Пишіть так: 2026-03-31.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Acknowledgement of a gift in kind</source>
        <translation>Підтвердження пожертви в натуральній формі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Благодійник</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Ім’я та посада</translation>
    </message>
    <message>
        <source>No goods or services were given in return.</source>
        <translation>Жодних товарів чи послуг натомість не надано.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>У переліку нічого немає.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Receipt code</source>
        <translation>Код квитанції</translation>
    </message>
    <message>
        <source>Receipt for your gift</source>
        <translation>Квитанція про вашу пожертву</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Thank you. On {day} {organisation} received from you the goods listed below.</source>
        <translation>Дякуємо. {day} організація {organisation} отримала від вас перелічені нижче товари.</translation>
    </message>
    <message>
        <source>Thank you: what you gave goes to people in Ukraine.</source>
        <translation>Дякуємо: ваш дарунок їде до людей в Україні.</translation>
    </message>
    <message>
        <source>This letter names no value: the donor sets it. Please keep the letter for your records.</source>
        <translation>У цьому листі немає вартості: її визначає благодійник. Будь ласка, збережіть лист.</translation>
    </message>
    <message>
        <source>This receipt names no value and no giver.</source>
        <translation>У цій квитанції немає ні вартості, ні імені.</translation>
    </message>
    <message>
        <source>To learn where your gift is, come and tell us the code. We need no name.</source>
        <translation>Щоб дізнатися, де ваша пожертва, прийдіть і назвіть нам код. Ім’я не потрібне.</translation>
    </message>
    <message>
        <source>To learn where your gift is, tell us the code, here or at {contact}. We need no name.</source>
        <translation>Щоб дізнатися, де ваша пожертва, назвіть нам код тут або за контактом {contact}. Ім’я не потрібне.</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Що передано</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n box(es) missing</source>
        <translation>
            <numerusform>Бракує %n коробки</numerusform>
            <numerusform>Бракує %n коробок</numerusform>
            <numerusform>Бракує %n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>бракує %n</numerusform>
            <numerusform>бракує %n</numerusform>
            <numerusform>бракує %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>очікується ще %n</numerusform>
            <numerusform>очікується ще %n</numerusform>
            <numerusform>очікується ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan ticks the box off and is saved at once.</source>
        <translation>Скан відмічає коробку й відразу зберігається.</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Прибули всі</translation>
    </message>
    <message>
        <source>All that were sent</source>
        <translation>Усі відправлені</translation>
    </message>
    <message>
        <source>Any box of a shipment finds it. Enter opens the one that is marked.</source>
        <translation>Відправлення можна знайти за будь-якою його коробкою. Enter відкриває виділене.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Прибуло</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список коробок</translation>
    </message>
    <message>
        <source>Coming here</source>
        <translation>Їдуть сюди</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Declare missing</source>
        <translation>Визнати відсутньою</translation>
    </message>
    <message numerus="yes">
        <source>Did all %n box(es) arrive?</source>
        <translation>
            <numerusform>Чи прибула %n коробка?</numerusform>
            <numerusform>Чи прибули всі %n коробки?</numerusform>
            <numerusform>Чи прибули всі %n коробок?</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Очікується</translation>
    </message>
    <message>
        <source>Every box of {number} came. The shipment is closed.</source>
        <translation>Усі коробки {number} прибули. Відправлення закрито.</translation>
    </message>
    <message>
        <source>Everything came.</source>
        <translation>Прибуло все.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Звідки → куди</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>It is in the yard</source>
        <translation>Уже на подвір’ї</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Останні скани</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вирушило</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Missing and turned up</source>
        <translation>Бракує і знайшлося</translation>
    </message>
    <message>
        <source>No shipment on the way has box {number} on its list.</source>
        <translation>Коробки {number} немає в жодному відправленні в дорозі.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Nothing is on its way. A shipment stands here from the moment it is sent off.</source>
        <translation>У дорозі нічого немає. Відправлення з’являється тут, щойно його відправлено.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Scan a box that came, or type the number of a shipment</source>
        <translation>Відскануйте коробку, що прибула, або введіть номер відправлення</translation>
    </message>
    <message>
        <source>Scan each box as it comes off the truck</source>
        <translation>Скануйте кожну коробку, коли її знімають з авто</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Shipment and papers</source>
        <translation>Відправлення й документи</translation>
    </message>
    <message>
        <source>Shipments on the way</source>
        <translation>Відправлення в дорозі</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>They stand at {site} from now on, and the shipment is closed.</source>
        <translation>Відтепер їхнє місце — {site}, а відправлення закривається.</translation>
    </message>
    <message>
        <source>This shipment has no boxes.</source>
        <translation>У цьому відправленні немає коробок.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Розпакувати</translation>
    </message>
    <message>
        <source>{came} of {of}</source>
        <translation>{came} з {of}</translation>
    </message>
    <message>
        <source>{numbers}: what is known? It can still turn up later.</source>
        <translation>{numbers}: що відомо? Вона ще може знайтися.</translation>
    </message>
    <message>
        <source>{number} came.</source>
        <translation>{number} прибула.</translation>
    </message>
    <message>
        <source>{number} is closed, with something missing.</source>
        <translation>{number} закрито, чогось бракує.</translation>
    </message>
    <message>
        <source>{number} is not on this shipment. Put it aside.</source>
        <translation>{number} не з цього відправлення. Відкладіть її.</translation>
    </message>
    <message>
        <source>{number} missing, {when}</source>
        <translation>{number} не прибула, {when}</translation>
    </message>
    <message>
        <source>{number} stands on {other}: tick that off, and it came too.</source>
        <translation>{number} стоїть на {other}: відмітьте {other}, і ця теж прибула.</translation>
    </message>
    <message>
        <source>{number} turned up, {when}</source>
        <translation>{number} знайшлася, {when}</translation>
    </message>
    <message>
        <source>{number} was missing and turned up.</source>
        <translation>{number} бракувало, тепер знайшлася.</translation>
    </message>
    <message>
        <source>{number} was ticked off before.</source>
        <translation>{number} вже відмічено раніше.</translation>
    </message>
    <message>
        <source>“{number}” is not a box number. One looks like BOS1-B00412-7.</source>
        <translation>«{number}» — не номер коробки. Він має вигляд BOS1-B00412-7.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A box is not on shipment {number}, or was ticked off before.</source>
        <translation>Якоїсь коробки немає у відправленні {number}, або її вже відмічено.</translation>
    </message>
    <message>
        <source>A box is not on shipment {number}.</source>
        <translation>Якоїсь коробки немає у відправленні {number}.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>В упаковці має щось бути.</translation>
    </message>
    <message>
        <source>A person is remembered only for a reason: a receipt in their name, or to hear where the gift went.</source>
        <translation>Людину записують, лише якщо є причина: іменна квитанція або вісті про пожертву.</translation>
    </message>
    <message>
        <source>A rate is between two different currencies.</source>
        <translation>Курс буває між двома різними валютами.</translation>
    </message>
    <message>
        <source>A receipt is for a donation; {number} is not the number of one.</source>
        <translation>Квитанцію дають на пожертву; {number} — не номер пожертви.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows. Choose fewer days, or write a .csv file.</source>
        <translation>На аркуші щонайбільше {most} рядків. Виберіть менше днів або запишіть файл .csv.</translation>
    </message>
    <message>
        <source>A shipment goes from one site to another one.</source>
        <translation>Відправлення йде з одного пункту до іншого.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero or that large.</source>
        <translation>Вага не може бути меншою за нуль або такою великою.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero, like {value}.</source>
        <translation>Вага не може бути меншою за нуль, як-от {value}.</translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation>У {file} зараз пише інша програма. Нічого не змінено; спробуйте за хвилину.</translation>
    </message>
    <message>
        <source>Barcode {value} stands on {name}. Take it off there first.</source>
        <translation>Штрихкод {value} записано за {name}. Спершу приберіть його там.</translation>
    </message>
    <message>
        <source>Box {box} on shipment {number} is not sealed. Seal it or take it off.</source>
        <translation>Коробку {box} у відправленні {number} не запечатано. Запечатайте або зніміть її.</translation>
    </message>
    <message>
        <source>Box {inner} in {number} is still open. Seal it before you seal {number}.</source>
        <translation>Коробка {inner} у {number} ще відкрита. Запечатайте її, перш ніж запечатувати {number}.</translation>
    </message>
    <message>
        <source>Box {marks} has no weight; totals will say so.</source>
        <translation>Коробка {marks} без ваги; у підсумках це буде сказано.</translation>
    </message>
    <message>
        <source>Box {number} cannot stand in itself.</source>
        <translation>Коробка {number} не може стояти сама в собі.</translation>
    </message>
    <message>
        <source>Box {number} has left and is not at a site.</source>
        <translation>Коробка {number} поїхала, її немає в жодному пункті.</translation>
    </message>
    <message>
        <source>Box {number} is empty. Put something in before you seal it.</source>
        <translation>Коробка {number} порожня. Покладіть щось, перш ніж запечатувати.</translation>
    </message>
    <message>
        <source>Box {number} is in {outer}, which is sealed. Open {outer} first.</source>
        <translation>Коробка {number} стоїть у {outer}, а її запечатано. Спершу відкрийте {outer}.</translation>
    </message>
    <message>
        <source>Box {number} is not empty. Unpack it first.</source>
        <translation>Коробка {number} не порожня. Спершу розпакуйте її.</translation>
    </message>
    <message>
        <source>Box {number} is on shipment {shipment}.</source>
        <translation>Коробка {number} у відправленні {shipment}.</translation>
    </message>
    <message>
        <source>Box {number} is on this shipment already.</source>
        <translation>Коробка {number} вже в цьому відправленні.</translation>
    </message>
    <message>
        <source>Box {number} is sealed. Open it first.</source>
        <translation>Коробку {number} запечатано. Спершу відкрийте її.</translation>
    </message>
    <message>
        <source>Box {number} is still open. Seal it first.</source>
        <translation>Коробка {number} ще відкрита. Спершу запечатайте її.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be sealed.</source>
        <translation>Коробка {number} {state}, її не можна запечатати.</translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be unpacked.</source>
        <translation>Коробка {number} {state}, її не можна розпакувати.</translation>
    </message>
    <message>
        <source>Box {number} is {state}, so there is no seal to open.</source>
        <translation>Коробка {number} {state}, тож розпечатувати нічого.</translation>
    </message>
    <message>
        <source>Box {number} is {state}. Only an open, empty box can be given up.</source>
        <translation>Коробка {number} {state}. Анулювати можна лише відкриту порожню коробку.</translation>
    </message>
    <message>
        <source>Box {number} stands somewhere else.</source>
        <translation>Коробка {number} стоїть деінде.</translation>
    </message>
    <message>
        <source>Box {number} was given up and is no longer used.</source>
        <translation>Коробку {number} анульовано, вона більше не використовується.</translation>
    </message>
    <message>
        <source>Box {number} was unpacked and is no longer used.</source>
        <translation>Коробку {number} розпаковано, вона більше не використовується.</translation>
    </message>
    <message>
        <source>Boxes on {number} that must not be sent: {boxes}. The first is {box}. {why} Take it off, or the goods out of it.</source>
        <translation>У {number} є коробки, які не можна відправляти: {boxes}. Перша — {box}. {why} Зніміть її або вийміть з неї ці речі.</translation>
    </message>
    <message>
        <source>Boxes on {number} that need a coordinator&apos;s reason: {boxes}. The first is {box}. {why}</source>
        <translation>У {number} є коробки, для яких потрібна причина координатора: {boxes}. Перша — {box}. {why}</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Виберіть категорію.</translation>
    </message>
    <message>
        <source>Give a name or a contact, or leave the donor anonymous.</source>
        <translation>Вкажіть ім’я чи контакт або лишіть благодійника анонімним.</translation>
    </message>
    <message>
        <source>It cannot arrive before it leaves.</source>
        <translation>Відправлення не може прибути раніше, ніж вирушить.</translation>
    </message>
    <message>
        <source>It was best before {expiry}. Enter logs it all the same.</source>
        <translation>Термін минув: {expiry}. Enter усе одно запише.</translation>
    </message>
    <message>
        <source>No package of this line of {number} was opened yet.</source>
        <translation>Жодного місця цієї позиції {number} ще не відкрито.</translation>
    </message>
    <message>
        <source>No rule holds this; there is nothing to decide.</source>
        <translation>Жодне правило цього не затримує; вирішувати нічого.</translation>
    </message>
    <message>
        <source>No rule knows the flag {value}.</source>
        <translation>Жодне правило не знає позначки {value}.</translation>
    </message>
    <message>
        <source>None of the boxes can go. {number}: {reason}</source>
        <translation>Жодна коробка не може їхати. {number}: {reason}</translation>
    </message>
    <message>
        <source>None of the {rows} rows of {file} can be taken in. First reason, row {row}: {reason}</source>
        <translation>З {file} не можна взяти жодного рядка (усього їх {rows}). Перша причина, рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>Nothing is asked for yet, so there is no list to confirm.</source>
        <translation>Поки нічого не просять, тож підтверджувати нічого.</translation>
    </message>
    <message>
        <source>One of it weighs more than nothing and less than that.</source>
        <translation>Одиниця важить більше за нуль і менше за це.</translation>
    </message>
    <message>
        <source>Only {have} are there, not {wanted}.</source>
        <translation>Є лише {have}, а не {wanted}.</translation>
    </message>
    <message>
        <source>Only {left} packages of {number} are left.</source>
        <translation>Місць у {number} лишилося тільки {left}.</translation>
    </message>
    <message>
        <source>Other boxes stand in {number}. Take them out first.</source>
        <translation>У {number} стоять інші коробки. Спершу вийміть їх.</translation>
    </message>
    <message>
        <source>Packages are counted whole, not {value}.</source>
        <translation>Місця рахують цілими, а не {value}.</translation>
    </message>
    <message>
        <source>Say first which site this is.</source>
        <translation>Спершу вкажіть, що це за пункт.</translation>
    </message>
    <message>
        <source>Say the currency of the value.</source>
        <translation>Вкажіть валюту вартості.</translation>
    </message>
    <message>
        <source>Say what else people call it.</source>
        <translation>Вкажіть, як це ще називають.</translation>
    </message>
    <message>
        <source>Say what is needed: an item, a whole category, or words of your own.</source>
        <translation>Вкажіть, що потрібно: найменування, ціла категорія або свої слова.</translation>
    </message>
    <message>
        <source>Say what it is: an item, or a few words.</source>
        <translation>Вкажіть, що це: найменування або кілька слів.</translation>
    </message>
    <message>
        <source>Say what kind of goods it is.</source>
        <translation>Вкажіть, які це речі.</translation>
    </message>
    <message>
        <source>Say what was in the packages of {number}.</source>
        <translation>Вкажіть, що було в місцях пожертви {number}.</translation>
    </message>
    <message>
        <source>Say where the rule comes from: a law, a letter, a person.</source>
        <translation>Вкажіть, звідки правило: закон, лист, людина.</translation>
    </message>
    <message>
        <source>Say which boxes of shipment {number} came, or which are missing.</source>
        <translation>Вкажіть, які коробки відправлення {number} прибули або яких бракує.</translation>
    </message>
    <message>
        <source>Say who gives this rate, as in NBP 64/A.</source>
        <translation>Вкажіть, звідки курс, як-от NBP 64/A.</translation>
    </message>
    <message>
        <source>Say why box {number} is opened again.</source>
        <translation>Вкажіть, чому коробку {number} відкривають знову.</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Вкажіть, чому це можна.</translation>
    </message>
    <message>
        <source>Shipment {number} has no boxes yet.</source>
        <translation>У відправленні {number} ще немає коробок.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and can no longer be cancelled.</source>
        <translation>Відправлення {number} у стані «{state}», його вже не можна анулювати.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be closed.</source>
        <translation>Відправлення {number} у стані «{state}», його не можна закрити.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be made ready.</source>
        <translation>Відправлення {number} у стані «{state}», його не можна підготувати.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot come back.</source>
        <translation>Відправлення {number} у стані «{state}», воно не може повернутися.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}, so nothing can be received from it.</source>
        <translation>Відправлення {number} у стані «{state}», тож із нього нічого не можна прийняти.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Go back to packing before you change it.</source>
        <translation>Відправлення {number} у стані «{state}». Поверніться до пакування, перш ніж його змінювати.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Make it ready first.</source>
        <translation>Відправлення {number} у стані «{state}». Спершу підготуйте його.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on its way.</source>
        <translation>Відправлення {number} у стані «{state}»; воно не в дорозі.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on the road.</source>
        <translation>Відправлення {number} у стані «{state}»; воно не в дорозі.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it takes no more boxes.</source>
        <translation>Відправлення {number} у стані «{state}»; коробок воно більше не приймає.</translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; there is nothing to go back to.</source>
        <translation>Відправлення {number} у стані «{state}»; повертатися нема до чого.</translation>
    </message>
    <message>
        <source>“{value}” is the item of row {other} too. Keep one of the two rows.</source>
        <translation>«{value}» — це найменування й рядка {other}. Лишіть один із двох рядків.</translation>
    </message>
    <message>
        <source>“{value}” is {code} {name} here; it keeps that code.</source>
        <translation>«{value}» тут — {code} {name}; код лишається цей.</translation>
    </message>
    <message>
        <source>“{value}” says nothing about danger. Take yes, no or check.</source>
        <translation>«{value}» нічого не каже про небезпеку. Напишіть yes, no або check.</translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters.</source>
        <translation>Задовго: щонайбільше {most} символів.</translation>
    </message>
    <message>
        <source>That was undone before ({subject}).</source>
        <translation>Це вже скасовано раніше ({subject}).</translation>
    </message>
    <message>
        <source>The copy of {file} did not pass its check and was not kept. Your data is as it was; run aidtracker check.</source>
        <translation>Копія {file} не пройшла перевірки, її не збережено. Ваші дані не змінилися; запустіть aidtracker check.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. Make room and try again.</source>
        <translation>Диск заповнено, тому {file} не записано. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The item needs a name, in one language at least.</source>
        <translation>Найменуванню потрібна назва хоча б однією мовою.</translation>
    </message>
    <message>
        <source>The limit must be between {least} and {most}.</source>
        <translation>Межа має бути від {least} до {most}.</translation>
    </message>
    <message>
        <source>The practice data {file} cannot be put away. Close other windows of AidTracker.</source>
        <translation>Дані тренування {file} не вдається прибрати. Закрийте інші вікна AidTracker.</translation>
    </message>
    <message>
        <source>The value cannot be below zero or that large.</source>
        <translation>Вартість не може бути меншою за нуль або такою великою.</translation>
    </message>
    <message>
        <source>The whole list is of {day} already.</source>
        <translation>Увесь список уже на {day}.</translation>
    </message>
    <message>
        <source>There is a newer word on this, of {day}. Write that day or a later one.</source>
        <translation>Про це є новіші відомості, від {day}. Вкажіть цей день або пізніший.</translation>
    </message>
    <message>
        <source>There is no category “{value}”. Choose one of the list.</source>
        <translation>Категорії «{value}» немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>There is no date after “{word}”. Write it like 05/2027.</source>
        <translation>Після «{word}» немає дати. Пишіть так: 05/2027.</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no checked copy of it. The file is kept as it is.</source>
        <translation>{file} пошкоджено, а перевіреної копії немає. Файл залишено як є.</translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as it is; the newest checked copy is {copy}, made {made}. Put it back with: aidtracker restore {copy}</source>
        <translation>{file} пошкоджено. Його залишено як є; найновіша перевірена копія — {copy}, створена {made}. Повернути її: aidtracker restore {copy}</translation>
    </message>
    <message>
        <source>The disk reported an error at {file}. Nothing was changed.</source>
        <translation>Диск повідомив про помилку на {file}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation>Перший день, {first}, пізніший за останній, {last}.</translation>
    </message>
    <message>
        <source>The made-up story needs an empty database, and {file} already holds goods. Name another with --db.</source>
        <translation>Для вигаданої історії потрібна порожня база, а в {file} вже є речі. Вкажіть іншу через --db.</translation>
    </message>
    <message>
        <source>The quantity must be above zero, not {value}.</source>
        <translation>Кількість має бути більшою за нуль, а не {value}.</translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation>Пункт повинен мати назву.</translation>
    </message>
    <message>
        <source>There is a site {code} already.</source>
        <translation>Пункт {code} уже є.</translation>
    </message>
    <message>
        <source>There is no box {number}.</source>
        <translation>Коробки {number} немає.</translation>
    </message>
    <message>
        <source>There is no export called {what} yet.</source>
        <translation>Експорту {what} поки немає.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Файлу {file} немає.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Теки {folder} немає.</translation>
    </message>
    <message>
        <source>There is no gift with the receipt code {code} here.</source>
        <translation>Пожертви з кодом квитанції {code} тут немає.</translation>
    </message>
    <message>
        <source>There is no good copy of {file}.</source>
        <translation>Справної копії {file} немає.</translation>
    </message>
    <message>
        <source>There is no item {code} in the catalogue.</source>
        <translation>Найменування {code} немає в каталозі.</translation>
    </message>
    <message>
        <source>There is no paper called {kind} yet. There are: {known}.</source>
        <translation>Документа {kind} поки немає. Є такі: {known}.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Правила {rule} немає.</translation>
    </message>
    <message>
        <source>There is no sealed box at {site} that could go.</source>
        <translation>Немає запечатаної коробки, яка могла б їхати: {site}.</translation>
    </message>
    <message>
        <source>There is no shipment {number}.</source>
        <translation>Відправлення {number} немає.</translation>
    </message>
    <message>
        <source>There is no site {code}.</source>
        <translation>Пункту {code} немає.</translation>
    </message>
    <message>
        <source>There is no unit “{value}”. Choose one of the list.</source>
        <translation>Одиниці «{value}» немає. Виберіть зі списку.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Скасовувати нічого.</translation>
    </message>
    <message>
        <source>There is nothing with the number {number} here.</source>
        <translation>Тут немає нічого з номером {number}.</translation>
    </message>
    <message>
        <source>There is too little room in {folder} for a copy: {needed_mb} MB are needed.</source>
        <translation>У {folder} замало місця для копії: потрібно {needed_mb} МБ.</translation>
    </message>
    <message>
        <source>These packages of {number} are at two sites. Sort those of one site at a time.</source>
        <translation>Ці місця пожертви {number} у двох пунктах. Розбирайте їх по одному пункту.</translation>
    </message>
    <message>
        <source>These packages of {number} were not looked into yet. Sort them instead.</source>
        <translation>У ці місця пожертви {number} ще не зазирали. Краще розберіть їх.</translation>
    </message>
    <message>
        <source>These packages were not looked into yet. Sort them to say what is in them.</source>
        <translation>У ці місця ще не зазирали. Розберіть їх, щоб сказати, що всередині.</translation>
    </message>
    <message>
        <source>This box is not missing from shipment {number}.</source>
        <translation>Цієї коробки не бракує у відправленні {number}.</translation>
    </message>
    <message>
        <source>This box is not there any more.</source>
        <translation>Цієї коробки вже немає.</translation>
    </message>
    <message>
        <source>This cannot be undone, because later came: {operation}.</source>
        <translation>Це не можна скасувати, бо потім було: {operation}.</translation>
    </message>
    <message>
        <source>This database was set up before.</source>
        <translation>Цю базу вже створено раніше.</translation>
    </message>
    <message>
        <source>This donation is not there any more.</source>
        <translation>Цієї пожертви вже немає.</translation>
    </message>
    <message>
        <source>This donor is not there any more.</source>
        <translation>Цього благодійника вже немає.</translation>
    </message>
    <message>
        <source>This item is not in the catalogue any more.</source>
        <translation>Цього найменування вже немає в каталозі.</translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation>Цієї позиції вже немає.</translation>
    </message>
    <message>
        <source>This line of {number} has an item already. Correct the line instead.</source>
        <translation>Ця позиція {number} уже має найменування. Натомість виправте позицію.</translation>
    </message>
    <message>
        <source>This line of {number} has no packages to be sorted.</source>
        <translation>У цій позиції {number} немає місць, які треба розібрати.</translation>
    </message>
    <message>
        <source>This must not be sent, whatever the reason. Take it out.</source>
        <translation>Цього не можна відправляти за жодних причин. Вийміть його.</translation>
    </message>
    <message>
        <source>This need was withdrawn already.</source>
        <translation>Цю потребу вже відкликано.</translation>
    </message>
    <message>
        <source>This rate is not there any more.</source>
        <translation>Цього курсу вже немає.</translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation>Цього відправлення вже немає.</translation>
    </message>
    <message>
        <source>Weight and size of box {number} must be above zero.</source>
        <translation>Вага й розміри коробки {number} мають бути більшими за нуль.</translation>
    </message>
    <message>
        <source>Who donor {reference} is was erased.</source>
        <translation>Дані благодійника {reference} стерто.</translation>
    </message>
    <message>
        <source>{code} is called “{name}” already. Say what is different about this one.</source>
        <translation>Назву «{name}» уже має {code}. Вкажіть, чим це відрізняється.</translation>
    </message>
    <message>
        <source>{code} is the code of {name}. Take another one, or none: then it is the next free one.</source>
        <translation>{code} — це код {name}. Візьміть інший або не вказуйте: тоді буде наступний вільний.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Write today or an earlier day.</source>
        <translation>{day} ще не настало. Вкажіть сьогодні або раніший день.</translation>
    </message>
    <message>
        <source>{expiry} is more than 30 years away. Is the year right?</source>
        <translation>До {expiry} понад 30 років. Чи правильний рік?</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check the folder and your rights.</source>
        <translation>{file} не вдається відкрити. Перевірте теку й свої права.</translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check your rights to the file and its folder.</source>
        <translation>У {file} не вдається писати. Перевірте свої права на файл і теку.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Is it open in another program, or the folder closed to you?</source>
        <translation>{file} не вдається записати. Може, він відкритий в іншій програмі або тека вам недоступна?</translation>
    </message>
    <message>
        <source>{file} has headers but no rows with goods below them.</source>
        <translation>У {file} є заголовки, але під ними немає рядків із речами.</translation>
    </message>
    <message>
        <source>{file} is AidTracker&apos;s own list of movements: it says what was done with goods that are in already, and would count them a second time.</source>
        <translation>{file} — список переміщень самого AidTracker: у ньому те, що зробили з уже внесеними речами, і їх було б пораховано вдруге.</translation>
    </message>
    <message>
        <source>{file} is not a sound copy of an AidTracker database.</source>
        <translation>{file} — не справна копія бази AidTracker.</translation>
    </message>
    <message>
        <source>{file} is not an AidTracker database. It was not touched.</source>
        <translation>{file} — не база AidTracker. Його не зачеплено.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close AidTracker everywhere and try again.</source>
        <translation>{file} відкрито в іншій програмі. Закрийте AidTracker усюди й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{file} is the database itself, not a copy of it.</source>
        <translation>{file} — це сама база, а не її копія.</translation>
    </message>
    <message>
        <source>{file} is the file itself. Give the marked copy another name.</source>
        <translation>{file} — це сам файл. Дайте копії з позначками іншу назву.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation>{file} має закінчуватися на .xlsx або .csv.</translation>
    </message>
    <message>
        <source>{file} must end in .xlsx: colours need it.</source>
        <translation>{file} має закінчуватися на .xlsx: інакше кольорів не буде.</translation>
    </message>
    <message>
        <source>{file} was made by a newer AidTracker. Please update the program; the file was not touched.</source>
        <translation>{file} створено новішою версією AidTracker. Оновіть, будь ласка, програму; файл не зачеплено.</translation>
    </message>
    <message>
        <source>{lines} lines were pasted. One line logs one thing: keep one, or import the list.</source>
        <translation>Вставлено рядків: {lines}. Один рядок — одна позиція: лишіть один або імпортуйте список.</translation>
    </message>
    <message>
        <source>{name} cannot take its own place.</source>
        <translation>{name} не може замінити саме себе.</translation>
    </message>
    <message>
        <source>{name} is retired itself. Choose one that is in use.</source>
        <translation>{name} теж вилучено. Виберіть те, що використовується.</translation>
    </message>
    <message>
        <source>{name} is retired. Bring it back first.</source>
        <translation>{name} вилучено. Спершу поверніть його.</translation>
    </message>
    <message>
        <source>{operation}: this cannot be undone. Names of donors are kept in one place only, so a former one is gone.</source>
        <translation>{operation}: цього не можна скасувати. Імена благодійників зберігаються лише в одному місці, тож попереднього вже немає.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box} on shipment {shipment}. Take it off and open it first.</source>
        <translation>З цієї позиції {quantity} у коробці {box}, у відправленні {shipment}. Спершу зніміть її й відкрийте.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is missing. It must turn up first.</source>
        <translation>З цієї позиції {quantity} у коробці {box}, якої бракує. Спершу вона має знайтися.</translation>
    </message>
    <message>
        <source>{quantity} of this line are in box {box}, which is sealed. Open that box first.</source>
        <translation>З цієї позиції {quantity} у коробці {box}, яку запечатано. Спершу відкрийте її.</translation>
    </message>
    <message>
        <source>{quantity} of this line are no longer here: they were given out, disposed of or lost.</source>
        <translation>З цієї позиції {quantity} тут уже немає: роздано, утилізовано або втрачено.</translation>
    </message>
    <message>
        <source>{quantity} of this line are on the road, in box {box} of shipment {shipment}. What is really in it is settled when it is received.</source>
        <translation>З цієї позиції {quantity} у дорозі, у коробці {box} відправлення {shipment}. Що в ній насправді, з’ясують під час приймання.</translation>
    </message>
    <message>
        <source>{url} is not a file. Only database files work so far.</source>
        <translation>{url} — не файл. Поки що працюють лише файли баз.</translation>
    </message>
    <message>
        <source>{value} cannot be a receipt code: a letter or digit in it is wrong. Look at the receipt again.</source>
        <translation>{value} не може бути кодом квитанції: якась літера чи цифра неправильна. Гляньте на квитанцію ще раз.</translation>
    </message>
    <message>
        <source>{value} has more than three decimals.</source>
        <translation>{value} має більше трьох знаків після коми.</translation>
    </message>
    <message>
        <source>{value} is a number for dangerous goods. Say that it is dangerous, or take the number out.</source>
        <translation>{value} — номер небезпечного вантажу. Вкажіть, що це небезпечно, або приберіть номер.</translation>
    </message>
    <message>
        <source>{value} is an unusual HS code: chapter {chapter} ends with {last}. Look at it again.</source>
        <translation>{value} — незвичний код УКТЗЕД: група {chapter} закінчується на {last}. Перевірте його.</translation>
    </message>
    <message>
        <source>{value} is more than anybody gives. Is it a slip?</source>
        <translation>{value} — більше, ніж хтось приносить. Чи не помилка?</translation>
    </message>
    <message>
        <source>{value} is not a receipt code, like 7K3M-9QWD.</source>
        <translation>{value} — не код квитанції, як-от 7K3M-9QWD.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} ще не настало.</translation>
    </message>
    <message>
        <source>{value} is still to come; nobody knows its rate.</source>
        <translation>{value} ще не настало; його курсу ніхто не знає.</translation>
    </message>
    <message>
        <source>{value} kg is more than anything weighs here.</source>
        <translation>{value} кг — стільки тут ніщо не важить.</translation>
    </message>
    <message>
        <source>{value}: the HS list has no chapter {chapter}. Look at the first two digits again.</source>
        <translation>{value}: в УКТЗЕД немає групи {chapter}. Перевірте перші дві цифри.</translation>
    </message>
    <message>
        <source>{value}: the last digit does not fit. Look at the number again.</source>
        <translation>{value}: остання цифра не збігається. Перевірте номер.</translation>
    </message>
    <message>
        <source>{what} is of one day, the last; leave the first day out.</source>
        <translation>{what} — на один день, останній; першого не вказуйте.</translation>
    </message>
    <message>
        <source>{what} shows what is there now; leave the days out.</source>
        <translation>{what} показує, що є зараз; дні не вказуйте.</translation>
    </message>
    <message>
        <source>“{code}” cannot be a code. Take 2 to 6 Latin letters or digits, beginning with a letter.</source>
        <translation>«{code}» не може бути кодом. Візьміть від 2 до 6 латинських літер або цифр, перша — літера.</translation>
    </message>
    <message>
        <source>“{first}” was taken; “{value}” says the same again and stays in the words.</source>
        <translation>Взято «{first}»; «{value}» каже те саме ще раз і лишається в тексті.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it like 31.05.2027, or choose one.</source>
        <translation>«{value}» може бути {first} або {second}. Пишіть так: 31.05.2027, або виберіть.</translation>
    </message>
    <message>
        <source>“{value}” can be {first} or {second}. Write it without a comma, point or blank.</source>
        <translation>«{value}» може бути {first} або {second}. Напишіть без коми, крапки й пропуску.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Take up to 24 Latin letters, digits, dots and hyphens.</source>
        <translation>«{value}» не може бути кодом. Візьміть до 24 латинських літер, цифр, крапок і дефісів.</translation>
    </message>
    <message>
        <source>“{value}” has no year. Write it like 31.05.2027.</source>
        <translation>У «{value}» немає року. Пишіть так: 31.05.2027.</translation>
    </message>
    <message>
        <source>“{value}” is no HS code: it has six digits, as in 1006.30, without those of one country.</source>
        <translation>«{value}» — не код УКТЗЕД: потрібні шість цифр, як-от 1006.30, без цифр окремої країни.</translation>
    </message>
    <message>
        <source>“{value}” is no UN number: it is UN and four digits, as in UN3480.</source>
        <translation>«{value}» — не номер ООН: це UN і чотири цифри, як-от UN3480.</translation>
    </message>
    <message>
        <source>“{value}” is no barcode of goods: a digit is wrong, or it is a shop&apos;s own. Scan it again.</source>
        <translation>«{value}» — не штрихкод товару: якась цифра неправильна або це код самої крамниці. Відскануйте ще раз.</translation>
    </message>
    <message>
        <source>“{value}” is no currency. Take its three letters, as in USD.</source>
        <translation>«{value}» — не валюта. Візьміть її три літери, як-от USD.</translation>
    </message>
    <message>
        <source>“{value}” is no rate. Write how much one unit was worth.</source>
        <translation>«{value}» — не курс. Напишіть, скільки коштувала одна одиниця.</translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 17.3.2027.</source>
        <translation>«{value}» — не дата. Пишіть так: 17.3.2027.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of ours. They look like BOS1-B00412-7.</source>
        <translation>«{value}» — не наш номер. Наші мають вигляд BOS1-B00412-7.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«{value}» — не число.</translation>
    </message>
    <message>
        <source>“{value}” is not in the catalogue. It came in as text, to be sorted out.</source>
        <translation>«{value}» немає в каталозі. Внесено як текст, його треба розібрати.</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Aerosols, sanitiser by air</source>
        <translation>Аерозолі, антисептик літаком</translation>
    </message>
    <message>
        <source>Aerosols, sanitiser by road or sea</source>
        <translation>Аерозолі, антисептик не літаком</translation>
    </message>
    <message>
        <source>Alcohol, tobacco</source>
        <translation>Алкоголь, тютюн</translation>
    </message>
    <message>
        <source>Armour, night vision, drones</source>
        <translation>Бронезахист, нічне бачення, дрони</translation>
    </message>
    <message>
        <source>Box: food with chemicals</source>
        <translation>Коробка: їжа з хімією</translation>
    </message>
    <message>
        <source>Box: goods of different kinds</source>
        <translation>Коробка: різні речі</translation>
    </message>
    <message>
        <source>Box: heavy</source>
        <translation>Коробка: важка</translation>
    </message>
    <message>
        <source>Box: medicine with anything else</source>
        <translation>Коробка: ліки з чимось іншим</translation>
    </message>
    <message>
        <source>Box: too heavy</source>
        <translation>Коробка: заважка</translation>
    </message>
    <message>
        <source>Clothes: condition not noted</source>
        <translation>Одяг: не вказано стан</translation>
    </message>
    <message>
        <source>Damaged lithium batteries</source>
        <translation>Пошкоджені літієві батареї</translation>
    </message>
    <message>
        <source>Devices with a lithium battery</source>
        <translation>Пристрої з літієвою батареєю</translation>
    </message>
    <message>
        <source>Engines that hold fuel</source>
        <translation>Двигуни з пальним</translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it</source>
        <translation>Їжа з м’ясом, молоком чи яйцями</translation>
    </message>
    <message>
        <source>Food: date soon</source>
        <translation>Їжа: термін скоро</translation>
    </message>
    <message>
        <source>Food: past its date</source>
        <translation>Їжа: термін минув</translation>
    </message>
    <message>
        <source>Food: short date</source>
        <translation>Їжа: малий термін</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Пальне</translation>
    </message>
    <message>
        <source>Gas cartridges, matches</source>
        <translation>Газові балончики, сірники</translation>
    </message>
    <message>
        <source>Infant formula, bottles, teats</source>
        <translation>Дитячі суміші, пляшечки, соски</translation>
    </message>
    <message>
        <source>Meat, fish, milk, pet food</source>
        <translation>М’ясо, риба, молоко, корм для тварин</translation>
    </message>
    <message>
        <source>Medicine from a private person</source>
        <translation>Ліки від приватної особи</translation>
    </message>
    <message>
        <source>Medicine: batch or date missing</source>
        <translation>Ліки: без серії чи дати</translation>
    </message>
    <message>
        <source>Medicine: opened, used, returned</source>
        <translation>Ліки: відкриті, вживані, повернуті</translation>
    </message>
    <message>
        <source>Medicine: past its date</source>
        <translation>Ліки: термін минув</translation>
    </message>
    <message>
        <source>Medicine: short date</source>
        <translation>Ліки: малий термін</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by air</source>
        <translation>Павербанки, батареї літаком</translation>
    </message>
    <message>
        <source>Power banks, loose batteries by road</source>
        <translation>Павербанки, батареї автомобілем</translation>
    </message>
    <message>
        <source>Prescription or cold-chain medicine</source>
        <translation>Ліки за рецептом або з холоду</translation>
    </message>
    <message>
        <source>Radios</source>
        <translation>Рації</translation>
    </message>
    <message>
        <source>Soiled goods</source>
        <translation>Забруднені речі</translation>
    </message>
    <message>
        <source>Tea, coffee</source>
        <translation>Чай, кава</translation>
    </message>
    <message>
        <source>Underwear, socks not new</source>
        <translation>Білизна, шкарпетки: не нові</translation>
    </message>
    <message>
        <source>Wooden pallet without mark</source>
        <translation>Дерев’яна палета без позначки</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінене</numerusform>
            <numerusform>%n змінені</numerusform>
            <numerusform>%n змінених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>A law, a letter, who said so. It is shown beside what the rule says.</source>
        <translation>Закон, лист, чиї слова. Стоїть поруч із тим, що каже правило.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>At first: {rule}</source>
        <translation>Спочатку: {rule}</translation>
    </message>
    <message>
        <source>Back to the starter rule</source>
        <translation>Повернути початкове</translation>
    </message>
    <message>
        <source>Do not ask this rule</source>
        <translation>Не застосовувати це правило</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>Порожньо: сьогодні</translation>
    </message>
    <message>
        <source>Hold: only with a coordinator&apos;s reason</source>
        <translation>Чекає: лише з причиною координатора</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>Дозволити</translation>
    </message>
    <message>
        <source>Let through by {who}, {day}: {reason}</source>
        <translation>Дозвіл, {who}, {day}: {reason}</translation>
    </message>
    <message>
        <source>Let through {day}: {reason}</source>
        <translation>Дозвіл, {day}: {reason}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Межа</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Say why it may go on.</source>
        <translation>Вкажіть, чому це можна.</translation>
    </message>
    <message>
        <source>Search in the rules</source>
        <translation>Пошук у правилах</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Stop: it is never sent</source>
        <translation>Стоп: ніколи не відправляють</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Правил немає.</translation>
    </message>
    <message>
        <source>Warn: it is said, nothing more</source>
        <translation>Увага: лише сказати</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінене</translation>
    </message>
    <message>
        <source>days</source>
        <translation>днів</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>вимкнене</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>стоп</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>увага</translation>
    </message>
    <message>
        <source>what is stopped, held, or only said</source>
        <translation>що заборонено, що чекає, а про що лише сказано</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) do not add up. Please send us this list.</source>
        <translation>
            <numerusform>%n рядок не сходиться. Надішліть нам, будь ласка, цей список.</numerusform>
            <numerusform>%n рядки не сходяться. Надішліть нам, будь ласка, цей список.</numerusform>
            <numerusform>%n рядків не сходяться. Надішліть нам, будь ласка, цей список.</numerusform>
        </translation>
    </message>
    <message>
        <source>2 to 6 Latin letters or digits</source>
        <translation>Від 2 до 6 латинських літер або цифр</translation>
    </message>
    <message>
        <source>A nickname is enough. It stands beside what you do, stays in this program and is on no paper.</source>
        <translation>Досить псевдоніма. Стоїть поруч із тим, що ви робите, лишається в цій програмі, у документах його немає.</translation>
    </message>
    <message>
        <source>A telephone or an e-mail; stands on papers.</source>
        <translation>Телефон або електронна пошта; стоїть у документах.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Додати пункт</translation>
    </message>
    <message>
        <source>Adding up everything that was ever written…</source>
        <translation>Підсумовую все, що будь-коли записано…</translation>
    </message>
    <message>
        <source>Address, as it stands on papers</source>
        <translation>Адреса, як у документах</translation>
    </message>
    <message>
        <source>AidTracker data</source>
        <translation>Дані AidTracker</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Усі правила</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Code {code}, station {station}; stands on papers</source>
        <translation>Код {code}, станція {station}; стоїть у документах</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>EIN, NIP, EORI or EDRPOU; customs ask for it.</source>
        <translation>EIN, NIP, EORI або ЄДРПОУ; їх запитує митниця.</translation>
    </message>
    <message>
        <source>Everything adds up: nothing appeared, vanished, or is in two places at once.</source>
        <translation>Усе сходиться: ніщо не з’явилося, не зникло й не стоїть у двох місцях одразу.</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>До своїх даних</translation>
    </message>
    <message>
        <source>Everything here is made up, and gone when you leave.</source>
        <translation>Тут усе вигадане й зникне, коли ви вийдете.</translation>
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
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Зробити копію</translation>
    </message>
    <message>
        <source>Make a copy now…</source>
        <translation>Зробити копію зараз…</translation>
    </message>
    <message>
        <source>Making a copy and checking it…</source>
        <translation>Роблю копію й перевіряю її…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Новий пункт</translation>
    </message>
    <message>
        <source>Newest checked copy</source>
        <translation>Найновіша перевірена копія</translation>
    </message>
    <message>
        <source>None yet. The first is made by itself, soon after the start.</source>
        <translation>Ще немає. Перша створиться сама, невдовзі після запуску.</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Інші пункти</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Потренуватися</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Податкові номери</translation>
    </message>
    <message>
        <source>The copy was made and checked: {file}</source>
        <translation>Копію зроблено й перевірено: {file}</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Цей пункт</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Try anything with made-up data in a file of its own. It is gone when you leave; your own data stays as it is.</source>
        <translation>Пробуйте що завгодно на вигаданих даних в окремому файлі. Коли вийдете, вони зникнуть; ваші дані лишаться, як є.</translation>
    </message>
    <message>
        <source>What is stopped, held or only said, and where that comes from</source>
        <translation>Що заборонено, що чекає, про що лише сказано, і звідки це</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>You and this window</source>
        <translation>Ви й це вікно</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ще без адреси</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShipmentStates</name>
    <message>
        <source>arrived</source>
        <translation>прибуло</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>анульоване</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрите</translation>
    </message>
    <message>
        <source>closed with discrepancies</source>
        <translation>закрите з розбіжностями</translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation>у дорозі</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>втрачене</translation>
    </message>
    <message>
        <source>packing</source>
        <translation>пакується</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готове</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>приймається</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>повернуте</translation>
    </message>
</context>
<context>
    <name>Shipments</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot go</source>
        <translation>
            <numerusform>%n коробка не може їхати</numerusform>
            <numerusform>%n коробки не можуть їхати</numerusform>
            <numerusform>%n коробок не можуть їхати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) did not go on</source>
        <translation>
            <numerusform>%n коробку не додано</numerusform>
            <numerusform>%n коробки не додано</numerusform>
            <numerusform>%n коробок не додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed, total is a lower bound</source>
        <translation>
            <numerusform>%n коробка не зважена, сума — щонайменше</numerusform>
            <numerusform>%n коробки не зважені, сума — щонайменше</numerusform>
            <numerusform>%n коробок не зважено, сума — щонайменше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) still open</source>
        <translation>
            <numerusform>%n коробка ще відкрита</numerusform>
            <numerusform>%n коробки ще відкриті</numerusform>
            <numerusform>%n коробок ще відкриті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%n не виміряна</numerusform>
            <numerusform>%n не виміряні</numerusform>
            <numerusform>%n не виміряно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не зважена</numerusform>
            <numerusform>%n не зважені</numerusform>
            <numerusform>%n не зважено</numerusform>
        </translation>
    </message>
    <message>
        <source>A shipment takes sealed boxes to Warsaw. Begin one, then add boxes.</source>
        <translation>Відправлення везе запечатані коробки до Варшави. Створіть його, тоді додайте коробки.</translation>
    </message>
    <message>
        <source>Add boxes</source>
        <translation>Додати коробки</translation>
    </message>
    <message>
        <source>Add sealed boxes</source>
        <translation>Додати запечатані коробки</translation>
    </message>
    <message>
        <source>Address of the consignee complete</source>
        <translation>Адреса одержувача повна</translation>
    </message>
    <message>
        <source>Address of {site}</source>
        <translation>Адреса: {site}</translation>
    </message>
    <message>
        <source>Address of {site} lacks: {fields}</source>
        <translation>{site}: в адресі бракує — {fields}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message numerus="yes">
        <source>All %n box(es) sealed</source>
        <translation>
            <numerusform>Запечатано %n коробку</numerusform>
            <numerusform>Запечатано всі %n коробки</numerusform>
            <numerusform>Запечатано всі %n коробок</numerusform>
        </translation>
    </message>
    <message>
        <source>All its boxes count as missing. Each of them can still turn up.</source>
        <translation>Усі його коробки вважатимуться відсутніми. Кожна ще може знайтися.</translation>
    </message>
    <message>
        <source>All its boxes stand at {site} again.</source>
        <translation>Усі його коробки знову тут: {site}.</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прибуває</translation>
    </message>
    <message>
        <source>As on the papers: NIP 123…, EORI PL123…</source>
        <translation>Як у документах: NIP 123…, EORI PL123…</translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation>Назад до пакування</translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation>Перед відправкою</translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation>Пакуються</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Boxes of the shipment</source>
        <translation>Коробки відправлення</translation>
    </message>
    <message>
        <source>Boxes that can go</source>
        <translation>Коробки, готові їхати</translation>
    </message>
    <message>
        <source>By air</source>
        <translation>Літаком</translation>
    </message>
    <message>
        <source>By rail</source>
        <translation>Залізницею</translation>
    </message>
    <message>
        <source>By road</source>
        <translation>Автомобілем</translation>
    </message>
    <message>
        <source>By sea</source>
        <translation>Морем</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Повернулося</translation>
    </message>
    <message>
        <source>Cancel shipment</source>
        <translation>Анулювати відправлення</translation>
    </message>
    <message>
        <source>Cancel {number}?</source>
        <translation>Анулювати {number}?</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закриті</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation>Визнати втраченим</translation>
    </message>
    <message>
        <source>Did all of {number} come back?</source>
        <translation>Чи повернулося все з {number}?</translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation>Готую {file}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Every box weighed</source>
        <translation>Усі коробки зважено</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заповнити</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Звідки → куди</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Чим</translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation>Чим їде</translation>
    </message>
    <message>
        <source>Is all of {number} lost?</source>
        <translation>Чи втрачено все з {number}?</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Так, повернулося</translation>
    </message>
    <message>
        <source>It has no boxes yet.</source>
        <translation>У ньому ще немає коробок.</translation>
    </message>
    <message>
        <source>Its boxes are free again. Papers printed so far no longer hold.</source>
        <translation>Його коробки знову вільні. Надруковані документи більше не дійсні.</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Мова документів</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Вирушає</translation>
    </message>
    <message>
        <source>Let it through, because …</source>
        <translation>Дозволити, бо …</translation>
    </message>
    <message>
        <source>Look at it: {paper}</source>
        <translation>Переглянути: {paper}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Втрачено</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Підготувати</translation>
    </message>
    <message>
        <source>Make shipment</source>
        <translation>Створити відправлення</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Нове відправлення</translation>
    </message>
    <message>
        <source>No box at {site} is sealed and free. Seal one on the packing bench.</source>
        <translation>{site}: немає вільних запечатаних коробок. Запечатайте коробку на сторінці «Пакування».</translation>
    </message>
    <message>
        <source>No program here opens PDF files. Save it and take it elsewhere.</source>
        <translation>Тут немає програми для файлів PDF. Збережіть його й відкрийте деінде.</translation>
    </message>
    <message>
        <source>No sealed box can go</source>
        <translation>Немає запечатаних коробок, що можуть їхати</translation>
    </message>
    <message numerus="yes">
        <source>Not in the catalogue, so no rule was asked: goods in %n box(es)</source>
        <translation>
            <numerusform>Немає в каталозі, тож правил не застосовано: речі в %n коробці</numerusform>
            <numerusform>Немає в каталозі, тож правил не застосовано: речі в %n коробках</numerusform>
            <numerusform>Немає в каталозі, тож правил не застосовано: речі в %n коробках</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ще невідомо</translation>
    </message>
    <message>
        <source>Not known yet: {fields}</source>
        <translation>Ще невідомо: {fields}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>PL, UA …</source>
        <translation>PL, UA …</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Пакувальний лист</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Particulars of {number}</source>
        <translation>Дані {number}</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Зберегти як PDF: {paper}</translation>
    </message>
    <message>
        <source>Save the packing list</source>
        <translation>Зберегти пакувальний лист</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Збережено як {file}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Пломба</translation>
    </message>
    <message>
        <source>Sealed boxes stand here once you add them.</source>
        <translation>Тут будуть запечатані коробки, щойно ви їх додасте.</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Пошук відправлень</translation>
    </message>
    <message>
        <source>Send off</source>
        <translation>Відправити</translation>
    </message>
    <message>
        <source>Send off {number}?</source>
        <translation>Відправити {number}?</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation>Показати коробки</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Розмір аркуша</translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation>Чогось бракує</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Вулиця й номер</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation>Податкові номери</translation>
    </message>
    <message>
        <source>The packing list is there as soon as it has boxes.</source>
        <translation>Пакувальний лист з’явиться, щойно будуть коробки.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобіль</translation>
    </message>
    <message>
        <source>Vehicle, flight or vessel</source>
        <translation>Автомобіль, рейс або судно</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Об’єм</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладна</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What goes, and how</source>
        <translation>Що їде і як</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевізник</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation>день прибуття</translation>
    </message>
    <message>
        <source>day of leaving</source>
        <translation>день відправки</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.місяць.рік</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>how it travels</source>
        <translation>чим їде</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>редакція {number}</translation>
    </message>
    <message>
        <source>street</source>
        <translation>вулиця</translation>
    </message>
    <message>
        <source>town</source>
        <translation>місто</translation>
    </message>
    <message numerus="yes">
        <source>{boxes} and %n pallet(s)</source>
        <translation>
            <numerusform>{boxes} і %n палета</numerusform>
            <numerusform>{boxes} і %n палети</numerusform>
            <numerusform>{boxes} і %n палет</numerusform>
        </translation>
    </message>
    <message>
        <source>{boxes} to {site}. From then on they count as on the way.</source>
        <translation>{boxes} → {site}. Відтоді вони числяться в дорозі.</translation>
    </message>
    <message>
        <source>{count} of {of} sealed boxes chosen</source>
        <translation>Вибрано запечатаних коробок: {count} з {of}</translation>
    </message>
    <message>
        <source>{revision}, superseded</source>
        <translation>{revision}, замінена</translation>
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
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Sorting centre</source>
        <translation>Сортувальний центр</translation>
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
            <numerusform>%n пропущено (порожні, підсумки)</numerusform>
            <numerusform>%n пропущено (порожні, підсумки)</numerusform>
            <numerusform>%n пропущено (порожні, підсумки)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue: kept as text, to be sorted out.</source>
        <translation>
            <numerusform>%n немає в каталозі: збережено як текст, треба розібрати.</numerusform>
            <numerusform>%n немає в каталозі: збережено як текст, треба розібрати.</numerusform>
            <numerusform>%n немає в каталозі: збережено як текст, треба розібрати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning</source>
        <translation>
            <numerusform>з них %n із застереженням</numerusform>
            <numerusform>з них %n із застереженням</numerusform>
            <numerusform>з них %n із застереженням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are in {file}.</source>
        <translation>
            <numerusform>%n відхилений рядок — у {file}.</numerusform>
            <numerusform>%n відхилені рядки — у {file}.</numerusform>
            <numerusform>%n відхилених рядків — у {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are marked in {file}.</source>
        <translation>
            <numerusform>У {file} позначено %n рядок.</numerusform>
            <numerusform>У {file} позначено %n рядки.</numerusform>
            <numerusform>У {file} позначено %n рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>Внесено %n рядок</numerusform>
            <numerusform>Внесено %n рядки</numerusform>
            <numerusform>Внесено %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in</source>
        <translation>
            <numerusform>Буде внесено %n рядок</numerusform>
            <numerusform>Буде внесено %n рядки</numerusform>
            <numerusform>Буде внесено %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>A list of needs</source>
        <translation>Список потреб</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Як розпізнано</translation>
    </message>
    <message>
        <source>As recognised: {kind}</source>
        <translation>Як розпізнано: {kind}</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Як завжди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Придатний до</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Boxes as they are now</source>
        <translation>Коробки, як зараз</translation>
    </message>
    <message>
        <source>Boxes with their contents</source>
        <translation>Коробки з вмістом</translation>
    </message>
    <message>
        <source>CSV (.csv), for other programs</source>
        <translation>CSV (.csv), для інших програм</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>Каталог найменувань</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Checking all rows</source>
        <translation>Перевіряю всі рядки</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Columns as you said them for a file with the same headers before.</source>
        <translation>Стовпці — як ви вказали раніше для файлу з такими самими заголовками.</translation>
    </message>
    <message>
        <source>Columns, and what they say</source>
        <translation>Стовпці й що вони кажуть</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Пожертви</translation>
    </message>
    <message>
        <source>Donations, line by line</source>
        <translation>Пожертви за позиціями</translation>
    </message>
    <message>
        <source>Excel (.xlsx), for people</source>
        <translation>Excel (.xlsx), для людей</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Find in the problems…</source>
        <translation>Пошук зауважень…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>For the site</source>
        <translation>Для пункту</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Від дня</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>УКТЗЕД</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Імпортувати %n рядок</numerusform>
            <numerusform>Імпортувати %n рядки</numerusform>
            <numerusform>Імпортувати %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Імпорт таблиці</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation>У клітинці</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>На аркуші</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>Найменування каталогу</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Lists of needs</source>
        <translation>Списки потреб</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Переглядаю стовпці</translation>
    </message>
    <message>
        <source>No item is surely called so. Say once what a name means, for all its rows, or leave it.</source>
        <translation>Напевно так не називається жодне найменування. Вкажіть один раз, що означає назва, для всіх її рядків, або лишіть.</translation>
    </message>
    <message>
        <source>What this name means</source>
        <translation>Що означає ця назва</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Що переглянути</translation>
    </message>
    <message>
        <source>Which problems</source>
        <translation>Які зауваження</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Переглядаю файл</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>Movements of goods</source>
        <translation>Переміщення товарів</translation>
    </message>
    <message>
        <source>Names with a question mark are not in the catalogue for sure.</source>
        <translation>Назв зі знаком питання не вдалося певно знайти в каталозі.</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Далі: перевірка</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Далі: стовпці</translation>
    </message>
    <message>
        <source>No row can be read yet</source>
        <translation>Поки не можна прочитати жодного рядка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Пріоритет</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Problems ({count})</source>
        <translation>Зауваження ({count})</translation>
    </message>
    <message>
        <source>Public report</source>
        <translation>Публічний звіт</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Read the sheet as</source>
        <translation>Читати аркуш як</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Remember it for the next file</source>
        <translation>Запам’ятати для наступного файлу</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядків</translation>
    </message>
    <message>
        <source>Save a marked copy</source>
        <translation>Зберегти копію з позначками</translation>
    </message>
    <message>
        <source>Save a marked copy…</source>
        <translation>Копія з позначками…</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Зберегти відхилені рядки</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Відхилені рядки…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Seems to hold</source>
        <translation>Схоже, тут</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркуші</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Stock, now or as of a day</source>
        <translation>Залишки, зараз або на день</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>Перші рядки (%n), як їх зрозуміють</numerusform>
            <numerusform>Перші %n рядки, як їх зрозуміють</numerusform>
            <numerusform>Перші %n рядків, як їх зрозуміють</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n donation(s), one for each day.</source>
        <translation>
            <numerusform>З них вийде %n пожертва, по одній на день.</numerusform>
            <numerusform>З них вийде %n пожертви, по одній на день.</numerusform>
            <numerusform>З них вийде %n пожертв, по одній на день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n sealed box(es).</source>
        <translation>
            <numerusform>З них вийде %n запечатана коробка.</numerusform>
            <numerusform>З них вийде %n запечатані коробки.</numerusform>
            <numerusform>З них вийде %n запечатаних коробок.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the whole list: what it does not name is no longer asked for</source>
        <translation>Це весь список: чого в ньому немає, того більше не просять</translation>
    </message>
    <message>
        <source>This sheet is in already. Nothing of it is taken in a second time.</source>
        <translation>Цей аркуш уже внесено. Вдруге з нього нічого не беруть.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Treasurer&apos;s workbook</source>
        <translation>Книга скарбника</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Зрозуміло як</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>Unknown names</source>
        <translation>Невідомі назви</translation>
    </message>
    <message>
        <source>Unknown names ({count})</source>
        <translation>Невідомі назви ({count})</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>До дня</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What about it</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>What expires, by day</source>
        <translation>Терміни придатності, за днями</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Записую {file}</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>будь-який день</translation>
    </message>
    <message>
        <source>as usual: this one; Warsaw for needs</source>
        <translation>як завжди: цей; для потреб — Варшава</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>коробки</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>пожертви</translation>
    </message>
    <message>
        <source>everything of it</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>терміни</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>перевірте</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>з позначками</translation>
    </message>
    <message>
        <source>means</source>
        <translation>означає</translation>
    </message>
    <message>
        <source>movements</source>
        <translation>переміщення</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>потреби</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не розпізнано</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>або перетягніть його сюди</translation>
    </message>
    <message>
        <source>public report</source>
        <translation>публічний звіт</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>аркуш «{sheet}»</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>відправлення</translation>
    </message>
    <message>
        <source>stays text, to be sorted out</source>
        <translation>лишиться текстом, розібрати</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>залишки</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>увесь файл</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>скарбник</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) written.</source>
        <translation>
            <numerusform>{file}: записано %n рядок.</numerusform>
            <numerusform>{file}: записано %n рядки.</numerusform>
            <numerusform>{file}: записано %n рядків.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>AidTracker cannot start</source>
        <translation>AidTracker не може запуститися</translation>
    </message>
    <message>
        <source>Back to your own data</source>
        <translation>До своїх даних</translation>
    </message>
    <message>
        <source>Practice: everything here is made up, and gone when you leave.</source>
        <translation>Тренування: тут усе вигадане й зникне, коли вийдете.</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Потренуватися на вигаданих даних</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n позиція</numerusform>
            <numerusform>%n позиції</numerusform>
            <numerusform>%n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n не зважена</numerusform>
            <numerusform>%n не зважені</numerusform>
            <numerusform>%n не зважено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>розібрати: %n</numerusform>
            <numerusform>розібрати: %n</numerusform>
            <numerusform>розібрати: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Придатний до</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>In boxes</source>
        <translation>У коробках</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Найменування</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Незапаковане</translation>
    </message>
    <message>
        <source>Near their date</source>
        <translation>Близький термін</translation>
    </message>
    <message>
        <source>New box from these</source>
        <translation>У нову коробку</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Нова пожертва</translation>
    </message>
    <message>
        <source>No goods are like that now.</source>
        <translation>Зараз таких речей немає.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакування</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Search stock</source>
        <translation>Пошук у залишках</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Залишки</translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What was given stands here, and where it is now. It comes in with a donation, or with a spreadsheet on the page Donations.</source>
        <translation>Тут буде те, що принесли, і де воно зараз. Воно з’являється з пожертвою або з таблицею на сторінці «Пожертви».</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>незапаковане</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважено</translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation>розібрати</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A mistake, taken back</source>
        <translation>Помилка, яку скасовано</translation>
    </message>
    <message>
        <source>Does it all add up?</source>
        <translation>Чи все сходиться?</translation>
    </message>
    <message>
        <source>From the collection table to Warsaw, all of it made up</source>
        <translation>Від столу збору до Варшави, усе вигадане</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>The window opens on the same data. Close it to end the demo.</source>
        <translation>Вікно відкриється з тими самими даними. Закрийте його, щоб завершити показ.</translation>
    </message>
    <message>
        <source>Where the shipments are</source>
        <translation>Де відправлення</translation>
    </message>
</context>
<context>
    <name>ToSort</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to sort</source>
        <translation>
            <numerusform>розібрати %n позицію</numerusform>
            <numerusform>розібрати %n позиції</numerusform>
            <numerusform>розібрати %n позицій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unopened bag(s) or box(es)</source>
        <translation>
            <numerusform>%n невідкрите місце</numerusform>
            <numerusform>%n невідкриті місця</numerusform>
            <numerusform>%n невідкритих місць</numerusform>
        </translation>
    </message>
    <message>
        <source>All donations</source>
        <translation>Усі пожертви</translation>
    </message>
    <message>
        <source>All sorted</source>
        <translation>Усе розібрано</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Пожертва</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Enter — вибрати</translation>
    </message>
    <message>
        <source>Found in it: {lines}</source>
        <translation>Знайдено: {lines}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Це щось із цього?</translation>
    </message>
    <message>
        <source>Keys 1 to {last} take one</source>
        <translation>Клавіші 1–{last} — вибрати</translation>
    </message>
    <message>
        <source>Know this text as the item from now on</source>
        <translation>Надалі впізнавати цей текст</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Згодом</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Нове найменування</translation>
    </message>
    <message>
        <source>None of these? Type another name, in any language</source>
        <translation>Немає? Введіть іншу назву будь-якою мовою</translation>
    </message>
    <message>
        <source>Nothing like it is in the catalogue</source>
        <translation>Нічого схожого в каталозі немає</translation>
    </message>
    <message>
        <source>Nothing waits. Unsorted bags and things that the catalogue does not know stand here until somebody says what they are.</source>
        <translation>Розбирати нічого. Тут стоять нерозібрані мішки й речі, яких каталог не знає, доки хтось не скаже, що це.</translation>
    </message>
    <message>
        <source>Open one, and log what is in it line by line.</source>
        <translation>Відкрийте й запишіть, що всередині, по одній позиції.</translation>
    </message>
    <message>
        <source>Opened together</source>
        <translation>Відкрито разом</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Search what waits</source>
        <translation>Пошук нерозібраного</translation>
    </message>
    <message>
        <source>Show donation</source>
        <translation>Показати пожертву</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Sort this one</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>This one is done</source>
        <translation>Готово, далі</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>look inside</source>
        <translation>зазирнути</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>не зважено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>which item?</source>
        <translation>що це?</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} з {all}</translation>
    </message>
    <message>
        <source>{what}: {done} of {all} done</source>
        <translation>{what}: розібрано {done} з {all}</translation>
    </message>
    <message>
        <source>“{text}”: is it one of these?</source>
        <translation>«{text}»: це щось із цього?</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>bags</source>
        <translation>міш.</translation>
    </message>
    <message>
        <source>bales</source>
        <translation>тюків</translation>
    </message>
    <message>
        <source>boxes</source>
        <translation>кор.</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>картонів</translation>
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
        <translation>уп.</translation>
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
        <translation>шт.</translation>
    </message>
    <message>
        <source>rolls</source>
        <translation>рулонів</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>компл.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Checked copy made {time}</source>
        <translation>Перевірена копія: {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Пожертви</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Благодійники</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Очистити поле</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Знайти будь-що</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Головна</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Обов’язково</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>New donation</source>
        <translation>Нова пожертва</translation>
    </message>
    <message>
        <source>No checked copy yet</source>
        <translation>Перевіреної копії ще немає</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a number, a name or a part of one.</source>
        <translation>За запитом «{text}» нічого не знайдено. Спробуйте номер, назву або їх частину.</translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in it.</source>
        <translation>Тут немає нічого з «{text}».</translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation>Пакування</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Перечитати</translation>
    </message>
    <message>
        <source>Receipt of a shipment</source>
        <translation>Приймання відправлення</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Приймання</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Збережено {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У програмі сталася помилка</translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation>Крок {step} з {steps}: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Залишки</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation>Скасовано: {title}</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Розібрати</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Скасувати останню дію</translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. You can go on working. If you send us this report, we can mend it. It holds no names and no data.</source>
        <translation>Раніше збережене не постраждало; останню дію не виконано. Можна працювати далі. Якщо надішлете нам цей звіт, ми виправимо помилку. У ньому немає ні імен, ні даних.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Працюю…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{site} · station {station}</source>
        <translation>{site} · станція {station}</translation>
    </message>
</context>
</TS>
