"""Lines as volunteers type them, in five languages, and what is understood of them."""

from datetime import date

import pytest

from aidtracker.domain.quantities import milli_to_quantity
from aidtracker.domain.quick_line import QuickLine, understand

TODAY = date(2026, 11, 23)

EXAMPLES = """
12 підгузки 4 exp 2027-05 => 12 | підгузки 4 | detail 4, until 2027-05-31
2x rice 5kg => 2 | rice | each 5000, all 10000
48 tuna 5/27 => 48 | tuna | until 2027-05-31
підгузки 12 => 12 | підгузки |
3x24 tuna => 72 = 3 x 24 | tuna |
10 lb rice => 4.536 KGM | rice | all 4536
tourniquet =>  | tourniquet |
20 szt. opaska uciskowa => 20 H87 | opaska uciskowa |
5 спальнікаў => 5 | спальнікаў |
12 => 12 |  |
12 bags => 12 | bags |
20 шт => 20 H87 |  |
2 x 5kg rice => 2 | rice | each 5000, all 10000
2x5kg rice => 2 | rice | each 5000, all 10000
2x500g pasta => 2 | pasta | each 500, all 1000
vitamin D 1000 =>  | vitamin D 1000 | detail 1000
10 vitamin D 1000 => 10 | vitamin D 1000 | detail 1000
vitamin D 1000 10 => 10 | vitamin D 1000 | detail 1000
vitamin D 1000 tablets => 1000 H87 | vitamin D |
Батарейки AA 20 => 20 | Батарейки AA |
20 AA batteries => 20 | AA batteries |
gloves L 100 => 100 | gloves | size L
рукавички М 100 => 100 | рукавички | size M
paracetamol 500 mg 20 => 20 | paracetamol 500 mg |
paracetamol 500 mg =>  | paracetamol 500 mg |
20 paracetamol 500mg => 20 | paracetamol 500mg |
12 V battery 2 => 2 | 12 V battery |
акумулятор 12 В 2 => 2 | акумулятор 12 В |
2 tarp 4x6 => 2 | tarp 4x6 | detail 4x6
tarpaulin 4x6 m =>  | tarpaulin 4x6 m |
2 tarpaulins 4x6 m => 2 | tarpaulins 4x6 m |
4x6 m tarp =>  | 4x6 m tarp |
gauze 10x10 cm 5 => 5 | gauze 10x10 cm |
gauze 10x10 20 => 20 | gauze 10x10 | detail 10x10
powerbank 20 000 mAh 3 => 3 | powerbank 20 000 mAh |
20 000 mAh powerbank =>  | 20 000 mAh powerbank |
3 powerbank 20000mAh => 3 | powerbank 20000mAh |
1 234 diapers => 1234 | diapers |
diapers 1 234 =>  | diapers | ? quantity.two_ways
diapers 4 120 =>  | diapers | ? quantity.two_ways
12 500 mg paracetamol => 12 | 500 mg paracetamol |
1,5 l oil => 1.5 LTR | oil |
oil 5 l 3 => 3 | oil 5 l | detail 5 l
5 l oil 12 => 12 | 5 l oil | detail 5 l
5kg rice 2 => 2 | rice | each 5000, all 10000
5 kg rice => 5 KGM | rice | all 5000
5 кг рису => 5 KGM | рису | all 5000
3 lb 4 oz beans => 1.474 KGM | beans | all 1474
beans 3 lb 4 oz => 1.474 KGM | beans | all 1474
beans 12 oz x3 => 3 | beans | each 340, all 1021
½ kg butter => 0.5 KGM | butter | all 500
1/2 kg butter => 0.5 KGM | butter | all 500
2½ kg sugar => 2.5 KGM | sugar | all 2500
2 1/2 kg sugar => 2.5 KGM | sugar | all 2500
3 packs of 24 diapers => 72 = 3 x 24 | diapers |
3 уп. по 24 шт бинт => 72 H87 = 3 x 24 | бинт |
3 op. po 24 bandaż => 72 = 3 x 24 | bandaż |
5 boxes of gloves => 5 XBX | gloves |
3 boxes x 24 tuna => 72 = 3 x 24 | tuna |
2 dozen socks => 24 H87 | socks |
socks x2 => 2 | socks |
socks ×2 => 2 | socks |
tuna x 12 => 12 | tuna |
×2 socks => 2 | socks |
12 jackets used => 12 | jackets | is used
12 курток б/у => 12 | курток | is used
12 куртак ужываных => 12 | куртак | is used
20 kurtek używanych => 20 | kurtek | is used
5 new boots size 42 => 5 | boots | size 42, is new
boots size 42 5 => 5 | boots | size 42
5 черевики р. 42 => 5 | черевики | size 42
5 черевики р.42 => 5 | черевики | size 42
buty rozm. 38 x4 => 4 | buty | size 38
12 t-shirts XL => 12 | t-shirts | size XL
12 футболок XXL нові => 12 | футболок | size XXL, is new
insulin lot A123 exp 05/27 10 => 10 | insulin | until 2027-05-31, batch A123
10 insulin batch: 77/B exp 0527 => 10 | insulin | until 2027-05-31, batch 77/B
10 інсулін серія 7788 до 05.27 => 10 | інсулін | until 2027-05-31, batch 7788
a lot of clothes =>  | a lot of clothes |
3 tents $120 => 3 | tents | worth 12000 USD
3 tents $120 each => 3 | tents | worth 36000 USD
tent 20 zł =>  | tent | worth 2000 PLN
2 намети 100 грн => 2 | намети | worth 10000 UAH
tents €5 x3 => 3 | tents | worth 500 EUR
12 usd lamp =>  | lamp | worth 1200 USD
4006381333931 =>  |  | barcode 4006381333931
12 4006381333931 => 12 |  | barcode 4006381333931
4006381333932 =>  |  | ? number.check
48 tuna 5/6/27 => 48 | tuna | ? expiry.two_ways
48 tuna 31.02.2027 => 48 | tuna | ? row.no_such_day
48 tuna exp 31/02/2027 => 48 | tuna | ? row.no_such_day
48 tuna 13/27 => 48 | tuna 13/27 |
48 tuna exp => 48 | tuna | ? expiry.no_date
48 tuna exp foo => 48 | tuna foo | ? expiry.no_date
48 tuna best before May 2027 => 48 | tuna | until 2027-05-31
48 tuna bb 0527 => 48 | tuna | until 2027-05-31
48 tuna ważne do 05.2027 => 48 | tuna | until 2027-05-31
48 tuna wazne do 31.05.2027 => 48 | tuna | until 2027-05-31
48 тунець вжити до 05.27 => 48 | тунець | until 2027-05-31
48 тунца годен до 05.27 => 48 | тунца | until 2027-05-31
48 тунец годны до 31.05.2027 => 48 | тунец | until 2027-05-31
48 тунец прыдатны да 05.2027 => 48 | тунец | until 2027-05-31
48 тунець термін придатності 05/2027 => 48 | тунець | until 2027-05-31
48 tuna EXP:0527 => 48 | tuna | until 2027-05-31
48 tuna 2020-05 => 48 | tuna | until 2020-05-31, ? expiry.past
48 tuna exp 2070 => 48 | tuna | until 2070-12-31, ? expiry.far
48 tuna 05-27 => 48 | tuna | until 2027-05-31
48 tuna 05.27 => 48 | tuna | until 2027-05-31
48 tuna 11.27 => 48 | tuna | until 2027-11-30
48 tuna 24/7 => 48 | tuna 24/7 |
0 tuna =>  | tuna | ? quantity.not_positive
-3 tuna =>  | tuna | ? quantity.not_positive
tuna -3 =>  | tuna | ? quantity.not_positive
1e9 tuna =>  | tuna | ? row.quantity_not_a_number
١٢ tuna =>  | tuna | ? row.quantity_foreign_digits
1000000000 tuna =>  | tuna | ? quantity.too_large
0.0005 tuna =>  | tuna | ? quantity.too_fine
1,234 tuna =>  | tuna | ? quantity.two_ways
1.5 rice => 1.5 | rice |
12 jackets 8 kg total => 12 | jackets | all 8000
12 jackets total 8kg => 12 | jackets | all 8000
12 jackets = 8 kg => 12 | jackets | all 8000
12 jackets 8 kg => 12 | jackets | each 8000, all 96000
12 курток разом 8 кг => 12 | курток | all 8000
10 уп по 5 кг рис => 10 XPK | рис | each 5000, all 50000
3M masks 20 => 20 | 3M masks |
CR123A 10 => 10 | CR123A |
14G needle 20 => 20 | 14G needle |
decompression needle 14G 20 => 20 | decompression needle 14G |
5 fl oz shampoo =>  | 5 fl oz shampoo |
12 shampoo 8 fl oz => 12 | shampoo 8 fl oz |
2 sleeping bags => 2 | sleeping bags |
3 box cutters => 3 XBX | cutters |
2 can openers => 2 H87 | openers |
48 cans tuna => 48 H87 | tuna |
10 first aid kits => 10 | first aid kits |
4-person tent 2 => 2 | 4-person tent |
2 4-person tent => 2 | 4-person tent |
tent, 4-person =>  | tent, 4-person |
24 h ration 10 => 10 | 24 h ration |
50 g tea 5g => 0.05 KGM | tea 5g | all 50, ? line.said_twice
rice 5kg 1kg => 5 KGM | rice 1kg | all 5000, ? line.said_twice
5 New Balance shoes 42 => 5 | New Balance shoes 42 | detail 42
2xl shirts 10 => 10 | shirts | size 2XL
10 shirts 2xl => 10 | shirts | size 2XL
12 підгузки розмір 4 => 12 | підгузки | size 4
12 diapers size 4-5 => 12 | diapers | size 4-5
40 size 5 diapers => 40 | diapers | size 5
5 пакетів гречки 800 г => 5 XPK | гречки | each 800, all 4000
8 пар шкарпеток => 8 PR | шкарпеток |
socks 10 pairs => 10 PR | socks |
2 комплекти білизни => 2 SET | білизни |
комплект 2 => 2 | комплект |
12 pieluchy, rozm. 4, exp 05/2027 => 12 | pieluchy | until 2027-05-31, size 4
12 x tuna - 5 kg, exp 05/27 => 12 | tuna | until 2027-05-31, each 5000, all 60000
- 5 jackets => 5 | jackets |
• 5 jackets => 5 | jackets |
5. jackets => 5 | jackets |
(5) jackets => 5 | jackets |
#5 jackets =>  | #5 jackets |
tuna (12) => 12 | tuna |
tuna: 12 => 12 | tuna |
tuna - 12 => 12 | tuna |
tuna=12 => 12 | tuna |
tuna,12 => 12 | tuna |
12,tuna => 12 | tuna |
12шт тунець => 12 H87 | тунець |
12pcs tuna => 12 H87 | tuna |
100 masks 3M new => 100 | masks 3M | is new
2 generators 2-3 kW => 2 | generators 2-3 kW |
дрони 250 g 3 => 3 | дрони | each 250, all 750
рис 5кг 2шт => 2 H87 | рис | each 5000, all 10000
2шт рис 5кг => 2 H87 | рис | each 5000, all 10000
вода 6х1,5л => 6 | вода 1,5л | detail 1,5л
вода 1,5л х6 => 6 | вода 1,5л | detail 1,5л
6x1.5l water => 6 | 1.5l water | detail 1.5l
вода 6 x 1.5 l => 6 | вода 1.5 l | detail 1.5 l
10% povidone 5 => 5 | 10% povidone |
povidone 10% 5 => 5 | povidone 10% |
tuna 2020-05 48 => 48 | tuna | until 2020-05-31, ? expiry.past
3M masks =>  | 3M masks |
3m rope => 3 MTR | rope |
tarp 1.5x2 m =>  | tarp 1.5x2 m |
2x 20 m rope => 2 | 20 m rope | detail 20 m
10x20x30 cm box 5 => 5 | 10x20x30 cm box |
10x20x30 box =>  | 10x20x30 box |
4x6 m tarp 2 => 2 | 4x6 m tarp |
4x6m tarp =>  | 4x6m tarp |
jackets (new) 5 => 5 | jackets | is new
5 jackets, new, warm => 5 | jackets warm | is new
підгузки р.4 12 => 12 | підгузки | size 4
12 підгузків 4 до 05.2027 => 12 | підгузків 4 | detail 4, until 2027-05-31
3х24 тунець => 72 = 3 x 24 | тунець |
3*24 tuna => 72 = 3 x 24 | tuna |
3 X 24 tuna => 72 = 3 x 24 | tuna |
2×12 tuna => 24 = 2 x 12 | tuna |
tuna 2 x 12 => 24 = 2 x 12 | tuna |
12 диких котів (в коробці) => 12 | диких котів (в коробці) |
100 грн =>  |  | worth 10000 UAH
5 кг => 5 KGM |  | all 5000
exp 05/27 =>  |  | until 2027-05-31
48 tuna exp. date: 05/2027 => 48 | tuna | until 2027-05-31
48 tuna expires 31 May 2027 => 48 | tuna | until 2027-05-31
48 tuna exp May 31, 2027 => 48 | tuna | until 2027-05-31
48 tuna 31 травня 2027 => 48 | tuna | until 2027-05-31
48 tuna до 31 травня 2027 р. => 48 | tuna | until 2027-05-31
48 tuna V 2027 => 48 | tuna V 2027 | detail 2027
48 tuna exp V 2027 => 48 | tuna | until 2027-05-31
48 tuna exp 27/05 => 48 | tuna | ? expiry.no_year
48 tuna exp 5/6 => 48 | tuna | ? expiry.no_year
48 tuna 5-6-27 => 48 | tuna | ? expiry.two_ways
48 tuna exp 20270531 => 48 | tuna | until 2027-05-31
48 tuna exp 31052027 => 48 | tuna | until 2027-05-31
48 tuna exp 2227-05 => 48 | tuna | ? day.not_a_day
48 tuna exp 05/1985 => 48 | tuna | ? day.not_a_day
48 tuna 5/27 6/28 => 48 | tuna 6/28 | until 2027-05-31, ? line.said_twice
48 tuna lot 1 lot 2 => 48 | tuna lot 2 | detail 2, batch 1, ? line.said_twice
12 tuna $5 €6 => 12 | tuna €6 | detail 6, worth 500 USD
12 tuna new used => 12 | tuna used | is new, ? line.said_twice
12 tuna => 12 | tuna |
tuna 12🥫 => 12 | tuna 🥫 |
🥫 12 tuna => 12 | 🥫 tuna |
🥫🥫 tuna 12 => 12 | 🥫🥫 tuna |
a b =>  | a b |
12 İstanbul => 12 | İstanbul |
１２ tuna =>  | tuna | ? row.quantity_foreign_digits
2.5 kg x 4 rice => 4 | rice | each 2500, all 10000
4 x 2.5 kg rice => 4 | rice | each 2500, all 10000
2.5kg x4 rice => 4 | rice | each 2500, all 10000
4 @ 2.5kg rice => 4 | rice | each 2500, all 10000
rice 4 x 5 lbs each => 4 | rice | each 2268, all 9072
20 lbs rice => 9.072 KGM | rice | all 9072
20lbs rice => 9.072 KGM | rice | all 9072
1 box bandages => 1 XBX | bandages |
1 коробка бинтов => 1 XBX | бинтов |
5 мішків борошна 25 кг => 5 XBG | борошна | each 25000, all 125000
5 мішків борошна по 25 кг => 5 XBG | борошна | each 25000, all 125000
2 палети води => 2 XPX | води |
вода 2 палети => 2 XPX | вода |
10 pkg wet wipes => 10 XPK | wet wipes |
wet wipes 10 pkg => 10 XPK | wet wipes |
tylenol 500mg x100 => 100 | tylenol 500mg |
tylenol 500 mg 100 tabs =>  | tylenol 500 mg 100 tabs | detail 100
tylenol 100 ct => 100 H87 | tylenol |
100ct tylenol => 100 H87 | tylenol |
50 каністр 20 л => 50 | каністр 20 л | detail 20 л
каністра 20 л => 20 LTR | каністра |
каністра 20 л 3 => 3 | каністра 20 л | detail 20 л
5 г/д => 0.005 KGM | д | all 5
1/2 rice => 0.5 | rice |
¾ => 0.75 |  |
1 2 3 => 1 | 2 3 | detail 2 3
12 13 => 12 | 13 | detail 13
boots 42-43 5 => 5 | boots 42-43 |
5 boots 42/43 => 5 | boots 42/43 |
5 jacket M/L => 5 | jacket | size M/L
генератор 5,5 кВт 1 => 1 | генератор 5,5 кВт |
1 генератор 5.5 кВт => 1 | генератор 5.5 кВт |
спальник -10 5 => 5 | спальник -10 | detail -10
5 спальник -10 => 5 | спальник -10 | detail -10
спальники до -10 5 => 5 | спальники до -10 | detail -10
термос 1 л 4 шт => 4 H87 | термос 1 л | detail 1 л
4 термос 1л => 4 | термос 1л | detail 1л
бинт 7х14 20 => 20 | бинт 7х14 | detail 7х14
бинт 7м х 14см 20 => 20 | бинт 7м х 14см | detail 7м
бинт 7х14 20 шт => 20 H87 | бинт 7х14 | detail 7х14
шприц 5 мл 100 => 100 | шприц 5 мл |
шприц 5мл 100шт => 100 H87 | шприц 5мл |
100 шприц 5 мл => 100 | шприц 5 мл |
рукавички нітрилові M 10 уп => 10 XPK | рукавички нітрилові | size M
rękawice L 10 op. => 10 XPK | rękawice | size L
10 op. rękawic L => 10 XPK | rękawic | size L
koce 15 szt => 15 H87 | koce |
koce 15szt. => 15 H87 | koce |
15 koców używane => 15 | koców | is used
вада 6х1.5 => 6 | вада 1.5 | detail 1.5
мука 1 кг 10 => 10 | мука | each 1000, all 10000
мука 10 по 1 кг => 10 | мука | each 1000, all 10000
48 tuna 5/6 => 48 | tuna 5/6 |
5 jackets M/L => 5 | jackets | size M/L
6 packs diapers size 3 new => 6 XPK | diapers | size 3, is new
2 bags rice 20 lb each => 2 XBG | rice | each 9072, all 18144
24 baby wipes exp 11/2027 => 24 | baby wipes | until 2027-11-30
1 wheelchair used => 1 | wheelchair | is used
3 crutches => 3 | crutches |
100 N95 masks => 100 | N95 masks |
100 nitrile gloves M lot 22-B17 exp 2028-03 => 100 | nitrile gloves | until 2028-03-31, size M, batch 22-B17
box of 50 masks =>  | box of 50 masks | detail 50
4 boxes of 50 masks => 200 = 4 x 50 | masks |
4 boxes of 50 pcs masks => 200 H87 = 4 x 50 | masks |
12 CAT tourniquets $30 each => 12 | CAT tourniquets | worth 36000 USD
IFAK 10 => 10 | IFAK |
IFAK kits x10 => 10 | IFAK kits |
10 IFAK => 10 | IFAK |
hemostatic gauze 15 exp 08/2029 => 15 | hemostatic gauze | until 2029-08-31
chest seal 20 best by 2028-01-15 => 20 | chest seal | until 2028-01-15
20 chest seals bb 01/28 => 20 | chest seals | until 2028-01-31
canned tuna 48 use by 05/27 => 48 | canned tuna | until 2027-05-31
peanut butter 16 oz x 12 => 12 | peanut butter | each 454, all 5443
12 peanut butter 16oz => 12 | peanut butter | each 454, all 5443
2 lb 8 oz oats x3 => 3 | oats | each 1134, all 3402
oats 2.5 lb x 3 => 3 | oats | each 1134, all 3402
baby formula 12.5 oz 6 exp 9/27 => 6 | baby formula | until 2027-09-30, each 354, all 2126
flashlight AAA 30 => 30 | flashlight AAA |
AAA batteries 4-pack 20 => 20 | AAA batteries 4-pack |
20 CR2032 => 20 | CR2032 |
2 generators 5 kW $900 => 2 | generators 5 kW | worth 90000 USD
5 jerrycans 20 l => 5 | jerrycans 20 l | detail 20 l
laptop 1 used $200 => 1 | laptop | is used, worth 20000 USD
hand warmers 200 pairs => 200 PR | hand warmers |
40 pairs hand warmers => 40 PR | hand warmers |
sleeping bag -10C 5 => 5 | sleeping bag -10C |
wool socks 50 pr => 50 PR | wool socks |
toothpaste 24 pcs 100 ml => 24 H87 | toothpaste 100 ml |
soap 100 => 100 | soap |
1 pallet water => 1 XPX | water |
2 cases water 24 x 500 ml => 2 XCT | water 24 x 500 ml | detail 24 x
гречка 10 кг => 10 KGM | гречка | all 10000
10 кг гречки => 10 KGM | гречки | all 10000
гречка 1кг 20шт => 20 H87 | гречка | each 1000, all 20000
20 пачок гречки 800г => 20 XPK | гречки | each 800, all 16000
консерви рибні 48 до 05.2027 => 48 | консерви рибні | until 2027-05-31
48 шт консерви рибні вжити до 31.05.2027 => 48 H87 | консерви рибні | until 2027-05-31
тушонка 24 банки 525 г => 24 H87 | тушонка | each 525, all 12600
24 банки тушонки => 24 H87 | тушонки |
турнікет 15 => 15 | турнікет |
15 турнікетів САТ => 15 | турнікетів САТ |
бинт еластичний 10 см 30 => 30 | бинт еластичний 10 см |
30 бинт еластичний 10см => 30 | бинт еластичний 10см |
памперси 4 12 => 12 | памперси 4 | detail 4
памперси розмір 4 12 уп => 12 XPK | памперси | size 4
12 уп памперсів р. 4 => 12 XPK | памперсів | size 4
дитяче харчування 36 придатне до 09.27 => 36 | дитяче харчування | until 2027-09-30
вода 1.5 л 60 => 60 | вода 1.5 л | detail 1.5 л
60 вода 1,5л => 60 | вода 1,5л | detail 1,5л
вода 10 упаковок => 10 XPK | вода |
шкарпетки теплі 50 пар нові => 50 PR | шкарпетки теплі | is new
куртка чоловіча XL б/в =>  | куртка чоловіча | size XL, is used
5 курток вживані р. 52 => 5 | курток | size 52, is used
ковдра 8 нова => 8 | ковдра | is new
серветки вологі 40 уп. термін придатності до 12.2028 => 40 XPK | серветки вологі | until 2028-12-31
дизельний генератор 1 шт 45 кг => 1 H87 | дизельний генератор | each 45000, all 45000
павербанк 20000 мАг 10 => 10 | павербанк 20000 мАг |
10 павербанків по 500 г => 10 | павербанків | each 500, all 5000
ліхтарик 25 => 25 | ліхтарик |
ібупрофен 400 мг 100 табл до 03.2028 серія АБ123 => 100 H87 | ібупрофен 400 мг | until 2028-03-31, batch АБ123
100 табл ібупрофену => 100 H87 | ібупрофену |
кава 250 г 12 => 12 | кава | each 250, all 3000
12 кава 250г => 12 | кава | each 250, all 3000
чай 30 пачок => 30 XPK | чай |
цукор 50 кг мішок => 50 KGM | цукор мішок | all 50000
2 мішки цукру по 50 кг => 2 XBG | цукру | each 50000, all 100000
окопна свічка 100 => 100 | окопна свічка |
свічки 100 шт разом 30 кг => 100 H87 | свічки | all 30000
opaska uciskowa 20 szt => 20 H87 | opaska uciskowa |
opatrunek hemostatyczny 10 ważny do 08.2028 => 10 | opatrunek hemostatyczny | until 2028-08-31
bandaż elastyczny 10 cm 40 szt. => 40 H87 | bandaż elastyczny 10 cm |
40 szt bandaż elastyczny 10cm => 40 H87 | bandaż elastyczny 10cm |
pieluchy rozm. 4 12 op. => 12 XPK | pieluchy | size 4
12 op. pieluch rozm. 4 nowe => 12 XPK | pieluch | size 4, is new
konserwa rybna 48 ważne do 05.2027 => 48 | konserwa rybna | until 2027-05-31
48 puszek tuńczyka do 05.2027 => 48 H87 | tuńczyka | until 2027-05-31
ryż 1 kg 20 => 20 | ryż | each 1000, all 20000
20 x ryż 1kg => 20 | ryż | each 1000, all 20000
woda 1,5 l 6 szt. => 6 H87 | woda 1,5 l | detail 1,5 l
zgrzewka wody 10 => 10 | zgrzewka wody |
koc używany 5 => 5 | koc | is used
5 koców używanych => 5 | koców | is used
buty zimowe rozm. 43 nowe 2 pary => 2 PR | buty zimowe | size 43, is new
2 pary butów rozm. 43 => 2 PR | butów | size 43
śpiwór 4 szt. 200 zł => 4 H87 | śpiwór | worth 20000 PLN
agregat 2 kW 1 szt. wartość 1500 zł => 1 H87 | agregat 2 kW | worth 150000 PLN
kawa 500g 10 op. => 10 XPK | kawa | each 500, all 5000
latarka czołowa 15 szt. => 15 H87 | latarka czołowa |
rękawiczki nitrylowe L 10 op. seria 2211 => 10 XPK | rękawiczki nitrylowe | size L, batch 2211
mleko dla niemowląt 24 termin ważności 02.2028 => 24 | mleko dla niemowląt | until 2028-02-29
strzykawki 5 ml 100 szt. => 100 H87 | strzykawki 5 ml |
plaster 30 op. po 20 szt. => 600 H87 = 30 x 20 | plaster |
спальнік 5 => 5 | спальнік |
турнікет 15 шт. => 15 H87 | турнікет |
12 падгузнікі 4 прыдатны да 05.2027 => 12 | падгузнікі 4 | detail 4, until 2027-05-31
падгузнікі памер 4 12 уп. => 12 XPK | падгузнікі | size 4
грэчка 10 кг => 10 KGM | грэчка | all 10000
10 пачак грэчкі па 800 г => 10 XPK | грэчкі | each 800, all 8000
коўдра 8 новая => 8 | коўдра | is new
коўдры ўжываныя 8 => 8 | коўдры | is used
шкарпэткі 30 пар новыя => 30 PR | шкарпэткі | is new
кансервы рыбныя 48 да 05.27 => 48 | кансервы рыбныя | until 2027-05-31
48 бляшанак тунца да 05.2027 => 48 | бляшанак тунца | until 2027-05-31
бінт 20 шт. серыя 7788 => 20 H87 | бінт | batch 7788
кава 12 па 250 г => 12 | кава | each 250, all 3000
вада 6 л 10 => 10 | вада 6 л | detail 6 л
батарэйкі АА 40 => 40 | батарэйкі АА |
ліхтарык 15 => 15 | ліхтарык |
генератар 1 б/у => 1 | генератар | is used
боты памер 42 3 пары => 3 PR | боты | size 42
сурвэткі 40 упаковак => 40 XPK | сурвэткі |
15 турникетов => 15 | турникетов |
турникет 15 шт => 15 H87 | турникет |
подгузники 4 12 уп => 12 XPK | подгузники 4 | detail 4
памперсы размер 4 12 упаковок => 12 XPK | памперсы | size 4
тушёнка 24 банки до 05.2027 => 24 H87 | тушёнка | until 2027-05-31
48 консервы рыбные годен до 31.05.2027 => 48 | консервы рыбные | until 2027-05-31
одеяло 8 новое => 8 | одеяло | is new
одеяла б/у 8 => 8 | одеяла | is used
куртка подержанная XL 3 => 3 | куртка | size XL, is used
носки 50 пар новые => 50 PR | носки | is new
вода 1,5 л 60 бутылок => 60 H87 | вода 1,5 л | detail 1,5 л
бинт 30 шт срок годности 08.2028 => 30 H87 | бинт | until 2028-08-31
кофе 250 г 12 => 12 | кофе | each 250, all 3000
генератор 1 шт 100 долларов => 1 H87 | генератор | worth 10000 USD
спальник 5 шт по 2 кг => 5 H87 | спальник | each 2000, all 10000
перчатки нитриловые L 10 упаковок партия 5512 => 10 XPK | перчатки нитриловые | size L, batch 5512
"""
"""The line as typed, then: how many in which unit | the words of the item | all else that was found."""


def told(line: QuickLine) -> str:
    """What was understood, in a line."""
    many = [] if line.quantity_milli is None else [f"{milli_to_quantity(line.quantity_milli):f}"]
    many += [line.unit.value] if line.unit else []
    many += [f"= {line.packs} x {line.per_pack}"] if line.packs else []
    rest = [
        f"{name} {value}"
        for name, value in (
            ("detail", line.detail),
            ("until", line.expiry or ""),
            ("each", line.weight_each_g or ""),
            ("all", line.weight_g or ""),
            ("size", line.size),
            ("is", line.condition),
            ("batch", line.batch),
            ("worth", f"{line.value_minor} {line.currency}" if line.value_minor is not None else ""),
            ("barcode", line.barcode),
            ("?", " ".join(doubt.problem.code for doubt in line.doubts)),
        )
        if value
    ]
    return " | ".join((" ".join(many), line.item_text, ", ".join(rest)))


@pytest.mark.parametrize("example", EXAMPLES.strip().splitlines())
def test_a_line_as_people_type_it(example: str) -> None:
    typed, _, meaning = example.partition(" => ")
    assert told(understand(typed, TODAY)).rstrip() == meaning
