<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n not weighed</numerusform>
            <numerusform>%n not weighed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n box(es) to tick off: --all, or --sheet with a list.</source>
        <translation>
            <numerusform>%n box to tick off: --all, or --sheet with a list.</numerusform>
            <numerusform>%n boxes to tick off: --all, or --sheet with a list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not in the catalogue; they wait to be sorted out.</source>
        <translation>
            <numerusform>%n row is not in the catalogue; it waits to be sorted out.</numerusform>
            <numerusform>%n rows are not in the catalogue; they wait to be sorted out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong in {file}. First: {what}</source>
        <translation>
            <numerusform>%n thing wrong in {file}. First: {what}</numerusform>
            <numerusform>%n things wrong in {file}. First: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No coordinator looked at %n box(es) that a rule holds or stops: sent by command.</source>
        <translation>
            <numerusform>No coordinator looked at %n box that a rule holds or stops: sent by command.</numerusform>
            <numerusform>No coordinator looked at %n boxes that a rule holds or stops: sent by command.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} is {state}, with %n box(es).</source>
        <translation>
            <numerusform>Shipment {number} is {state}, with %n box.</numerusform>
            <numerusform>Shipment {number} is {state}, with %n boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s).</source>
        <translation>
            <numerusform>{file}: %n row.</numerusform>
            <numerusform>{file}: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>Chicago sent its own packing list: %n box(es) came in sealed.</source>
        <translation>
            <numerusform>Chicago sent its own packing list: %n box came in sealed.</numerusform>
            <numerusform>Chicago sent its own packing list: %n boxes came in sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} left for Warsaw with %n box(es).</source>
        <translation>
            <numerusform>Shipment {number} left for Warsaw with %n box.</numerusform>
            <numerusform>Shipment {number} left for Warsaw with %n boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vilnius sent a text file in Belarusian: %n good row(s).</source>
        <translation>
            <numerusform>Vilnius sent a text file in Belarusian: %n good row.</numerusform>
            <numerusform>Vilnius sent a text file in Belarusian: %n good rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw received {number}: %n box(es) came, {missing} is missing.</source>
        <translation>
            <numerusform>Warsaw received {number}: %n box came, {missing} is missing.</numerusform>
            <numerusform>Warsaw received {number}: %n boxes came, {missing} is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw sent a list of what is needed: %n line(s).</source>
        <translation>
            <numerusform>Warsaw sent a list of what is needed: %n line.</numerusform>
            <numerusform>Warsaw sent a list of what is needed: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donations</name>
    <message numerus="yes">
        <source>%n donation(s)</source>
        <translation>
            <numerusform>%n donation</numerusform>
            <numerusform>%n donations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not weighed</source>
        <translation>
            <numerusform>%n line not weighed</numerusform>
            <numerusform>%n lines not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n not weighed</numerusform>
            <numerusform>%n not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n to sort out</numerusform>
            <numerusform>%n to sort out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) from the catalogue</source>
        <translation>
            <numerusform>%n weight from the catalogue</numerusform>
            <numerusform>%n weights from the catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donors</name>
    <message numerus="yes">
        <source>%n donor(s)</source>
        <translation>
            <numerusform>%n donor</numerusform>
            <numerusform>%n donors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n line(s) to sort out</source>
        <translation>
            <numerusform>%n line to sort out</numerusform>
            <numerusform>%n lines to sort out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) with a near best-before date</source>
        <translation>
            <numerusform>%n more line with a near best-before date</numerusform>
            <numerusform>%n more lines with a near best-before date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed box(es) without a weight</source>
        <translation>
            <numerusform>%n sealed box without a weight</numerusform>
            <numerusform>%n sealed boxes without a weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before in %n day(s)</source>
        <translation>
            <numerusform>best before in %n day</numerusform>
            <numerusform>best before in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before passed %n day(s) ago</source>
        <translation>
            <numerusform>best before passed %n day ago</numerusform>
            <numerusform>best before passed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n box(es)</source>
        <translation>
            <numerusform>in %n box</numerusform>
            <numerusform>in %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n shipment(s) being packed</source>
        <translation>
            <numerusform>in %n shipment being packed</numerusform>
            <numerusform>in %n shipments being packed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loose at %n site(s)</source>
        <translation>
            <numerusform>loose at %n site</numerusform>
            <numerusform>loose at %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on the road, %n shipment(s)</source>
        <translation>
            <numerusform>on the road, %n shipment</numerusform>
            <numerusform>on the road, %n shipments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received at %n site(s)</source>
        <translation>
            <numerusform>received at %n site</numerusform>
            <numerusform>received at %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} should have arrived %n day(s) ago</source>
        <translation>
            <numerusform>{number} should have arrived %n day ago</numerusform>
            <numerusform>{number} should have arrived %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: {place} reported %n discrepancy(ies)</source>
        <translation>
            <numerusform>{number}: {place} reported %n discrepancy</numerusform>
            <numerusform>{number}: {place} reported %n discrepancies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message numerus="yes">
        <source>and %n more: please ask us</source>
        <translation>
            <numerusform>and %n more: please ask us</numerusform>
            <numerusform>and %n more: please ask us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation>
            <numerusform>%n bag</numerusform>
            <numerusform>%n bags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bale(s)</source>
        <translation>
            <numerusform>%n bale</numerusform>
            <numerusform>%n bales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not measured</source>
        <translation>
            <numerusform>%n box not measured</numerusform>
            <numerusform>%n boxes not measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed</source>
        <translation>
            <numerusform>%n box not weighed</numerusform>
            <numerusform>%n boxes not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canister(s)</source>
        <translation>
            <numerusform>%n canister</numerusform>
            <numerusform>%n canisters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carton(s)</source>
        <translation>
            <numerusform>%n carton</numerusform>
            <numerusform>%n cartons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s)</source>
        <translation>
            <numerusform>%n crate</numerusform>
            <numerusform>%n crates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) estimated</source>
        <translation>
            <numerusform>%n line estimated</numerusform>
            <numerusform>%n lines estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a value</source>
        <translation>
            <numerusform>%n line without a value</numerusform>
            <numerusform>%n lines without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without net weight</source>
        <translation>
            <numerusform>%n line without net weight</numerusform>
            <numerusform>%n lines without net weight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation>
            <numerusform>%n pallet</numerusform>
            <numerusform>%n pallets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) 80×120</source>
        <translation>
            <numerusform>%n pallet 80×120</numerusform>
            <numerusform>%n pallets 80×120</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s)</source>
        <translation>
            <numerusform>%n roll</numerusform>
            <numerusform>%n rolls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sack(s)</source>
        <translation>
            <numerusform>%n sack</numerusform>
            <numerusform>%n sacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suitcase(s)</source>
        <translation>
            <numerusform>%n suitcase</numerusform>
            <numerusform>%n suitcases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triwall(s)</source>
        <translation>
            <numerusform>%n triwall</numerusform>
            <numerusform>%n triwalls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpacked piece(s)</source>
        <translation>
            <numerusform>%n unpacked piece</numerusform>
            <numerusform>%n unpacked pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds %n package(s)</source>
        <translation>
            <numerusform>holds %n package</numerusform>
            <numerusform>holds %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n box(es) missing</source>
        <translation>
            <numerusform>%n box missing</numerusform>
            <numerusform>%n boxes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>%n still expected</numerusform>
            <numerusform>%n still expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did all %n box(es) arrive?</source>
        <translation>
            <numerusform>Did %n box arrive?</numerusform>
            <numerusform>Did all %n boxes arrive?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n row(s) do not add up. Please send us this list.</source>
        <translation>
            <numerusform>%n row does not add up. Please send us this list.</numerusform>
            <numerusform>%n rows do not add up. Please send us this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shipments</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot go</source>
        <translation>
            <numerusform>%n box cannot go</numerusform>
            <numerusform>%n boxes cannot go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) did not go on</source>
        <translation>
            <numerusform>%n box did not go on</numerusform>
            <numerusform>%n boxes did not go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed, total is a lower bound</source>
        <translation>
            <numerusform>%n box not weighed, total is a lower bound</numerusform>
            <numerusform>%n boxes not weighed, total is a lower bound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) still open</source>
        <translation>
            <numerusform>%n box still open</numerusform>
            <numerusform>%n boxes still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation>
            <numerusform>%n not measured</numerusform>
            <numerusform>%n not measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n not weighed</numerusform>
            <numerusform>%n not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n box(es) sealed</source>
        <translation>
            <numerusform>%n box sealed</numerusform>
            <numerusform>All %n boxes sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the catalogue, so no rule was asked: goods in %n box(es)</source>
        <translation>
            <numerusform>Not in the catalogue, so no rule was asked: goods in %n box</numerusform>
            <numerusform>Not in the catalogue, so no rule was asked: goods in %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{boxes} and %n pallet(s)</source>
        <translation>
            <numerusform>{boxes} and %n pallet</numerusform>
            <numerusform>{boxes} and %n pallets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>%n left out (empty, totals)</source>
        <translation>
            <numerusform>%n left out (empty, totals)</numerusform>
            <numerusform>%n left out (empty, totals)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue: kept as text, to be sorted out.</source>
        <translation>
            <numerusform>%n not in the catalogue: kept as text, to be sorted out.</numerusform>
            <numerusform>%n not in the catalogue: kept as text, to be sorted out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning</source>
        <translation>
            <numerusform>%n of them with a warning</numerusform>
            <numerusform>%n of them with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are in {file}.</source>
        <translation>
            <numerusform>%n refused row is in {file}.</numerusform>
            <numerusform>%n refused rows are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are marked in {file}.</source>
        <translation>
            <numerusform>%n row is marked in {file}.</numerusform>
            <numerusform>%n rows are marked in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation>
            <numerusform>%n row came in</numerusform>
            <numerusform>%n rows came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in</source>
        <translation>
            <numerusform>%n row comes in</numerusform>
            <numerusform>%n rows come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), as they will be understood</source>
        <translation>
            <numerusform>The first %n row, as it will be understood</numerusform>
            <numerusform>The first %n rows, as they will be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n donation(s), one for each day.</source>
        <translation>
            <numerusform>They make %n donation, of one day.</numerusform>
            <numerusform>They make %n donations, one for each day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They make %n sealed box(es).</source>
        <translation>
            <numerusform>They make %n sealed box.</numerusform>
            <numerusform>They make %n sealed boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) written.</source>
        <translation>
            <numerusform>{file}: %n row written.</numerusform>
            <numerusform>{file}: %n rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation>
            <numerusform>%n not weighed</numerusform>
            <numerusform>%n not weighed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation>
            <numerusform>%n to sort out</numerusform>
            <numerusform>%n to sort out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToSort</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to sort</source>
        <translation>
            <numerusform>%n line to sort</numerusform>
            <numerusform>%n lines to sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unopened bag(s) or box(es)</source>
        <translation>
            <numerusform>%n unopened bag or box</numerusform>
            <numerusform>%n unopened bags or boxes</numerusform>
        </translation>
    </message>
</context>
</TS>
