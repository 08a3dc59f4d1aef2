<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BoxStates</name>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes stand here. Make one, fill it from what is loose, weigh and seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the list what is to be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter packs {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes box {number} in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box is like that now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box was sealed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it yet. Type what goes in, or press Enter on the list beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies loose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that lies loose here is called “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open box {number} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a box, or press F2 to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a box in hand first: scan one, or press F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or scan: a box, or 20 tourniquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody else wrote on it, if it came with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Its weight will not be known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a figure, Enter packs all of the lot that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first to expire first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on shipment {shipment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way · {shipment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands in {outer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighed · contents say {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_weighed} · by its contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also, in Russian spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the table to see all its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is called “{text}”. Try another word, or another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weighs, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in any language, or by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is empty. It can be read from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess, ask customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely, look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be dangerous goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, class {hazard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>“{value}” says neither that the box came nor that it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n row(s) are not in the catalogue; they wait to be sorted out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong in {file}. First: {what}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--dispatch needs --boxes or --all-sealed: what is to leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) to tick off: --all, or --sheet with a list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every rule holds: nothing appeared, vanished, or is in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanitarian aid, from the collection table to the sorting centre: where is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {number}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up: {donations} donations, {boxes} boxes, {shipments} shipments. None of it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: this was a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} is {state}, with %n box(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shipment {number} is {state}: {received} of {boxes} boxes received, {missing} missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside AidTracker ({kind}). A report without your data is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was not finished was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows with their reasons: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is in already; nothing was taken in a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of the boxes that came or did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short code: BOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another database file than the one in your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer as one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every box came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every sealed box that stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill an empty database with a made-up story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leaves at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a checked copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a shipment and put boxes on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, or two: en,pl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that nothing appeared or vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up a new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last thing done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a spreadsheet (.xlsx .xls .ods .csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick off what arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters: US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a column means, where it is not recognised; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a donation, lot or box came from and went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the goods are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which sheet of the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a row of HXL tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what is known of donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a paper as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the refused rows there, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is as it was in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is set up for {site} ({code}); its numbers begin with {station}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: packing list of {number}, {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {good} of {rows} rows good, {warned} with a warning, {refused} refused, {skipped} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not say Header=field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a day; write it like 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not one of {languages}, or two of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used, clean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the copy in its place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. The newest checked copy is of {time}: what was written after it is not in it. The damaged file is kept beside it and never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened to the disk or the file, so AidTracker stopped before it writes anything. There is no good copy of it here. If you have one somewhere else, close the program and put it back with “aidtracker restore”. The damaged file is never deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept. It is now {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Boston&apos;s sheet is in: {good} of {rows} rows good, {refused} refused with a reason each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston, Chicago and Vilnius collect; the sorting centre is in Warsaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chicago sent its own packing list: %n box(es) came in sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is being packed; one of its boxes is not weighed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shipment {number} left for Warsaw with %n box(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody came by today: donation {number}, three lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vilnius sent a text file in Belarusian: %n good row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw received {number}: %n box(es) came, {missing} is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warsaw sent a list of what is needed: %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Donations</name>
    <message numerus="yes">
        <source>%n donation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not weighed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sort out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) from the catalogue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>05/2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was best before {day}. Enter logs it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log “{text}” as text, to be sorted out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not logged yet. Enter logs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many and what, then Enter. Each line is saved at once and stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Warsaw asks for stands here once its list is imported on the page Donations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people bring stands here. Log it while they wait, or drop the spreadsheet you keep onto this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {site} needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number comes with the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of intake rules, with semicolons between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where the value of the line cannot be shared out to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as much as there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every box and pallet that was ever made, one row each, with where it is and what is in it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of goods received, one row each, as it was logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shipment, one row each, with what receipt found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way of goods and of boxes, one row each, in the order in which it happened. A mistake is not deleted: a further movement takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text that nobody has found in the catalogue yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue; empty for free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length × width × height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cells that the last columns speak of, save, and import this file. The other rows are in already and are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the boxes that were weighed; ≥ when some were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the donation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole line, where it was stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole quantity; empty when nobody knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scale, empty when it was not weighed. Not added up: a pallet weighs its boxes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size, kind, model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated: somebody weighed it or read it. Estimated: from what one weighs in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the line came in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first six digits of the customs code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods that lie directly in it; ≥ when the weight of some of them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items in use, one row each. Columns and codes are those of the starter catalogue: change it and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the catalogue, or the free text as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the donation and the line in it; it stays with the goods all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that somebody else wrote on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pallet or outer box in which it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pallet or outer box in which the box stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit, UN/ECE Recommendation 20; packages are X and Recommendation 21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sorted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit weighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sites ask for, one row each, the most urgent first. It can be changed and imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is now and where, one row for each lot in each place, goods in transit included. What was lost is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a whole box went, with all that was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When boxes of it were last ticked off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When goods went: the number of their donation and the line in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands; in transit when it has left one site and is not received at the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the goods are; in transit when they have left one site and are not received at the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the row was not taken in, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without donors: nothing here says who gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes when it takes an earlier movement back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pallet 80×120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitcase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day as of which it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it was sent off, or else is planned to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the goods were received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triwall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} found later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boston, St. Mary’s church hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making up a story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of your collection point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed. It stands beside what you do, so that others can ask you. It stays in this program and is on no paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only looking around? Everything in the practice data is made up, and kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me with made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to AidTracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place is this? You can change everything but the code later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or nickname</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>230 volt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flammable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy for what it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infant feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lithium battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of several things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must stay cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a disinfection paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an export licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relief from EU duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often counterfeit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only without fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescription only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wipe the data first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n line(s) to sort out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) with a near best-before date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed box(es) without a weight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Donation {number} was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given this week, by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is here yet. Log what the first person brings; everything else follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Boxes to weigh, dates that come near and shipments that arrive stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged in the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>best before in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best before passed %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>best before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n shipment(s) being packed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last 7 days; solid weighed, pale estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>loose at %n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>loose at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loose, not in a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on the road, %n shipment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>received at %n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>received at {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boxes}, {sealed} sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goods}, {quantity}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines}, the oldest of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {weight}, of which {weighed} weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} arrives today: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is there and waits to be received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} should have arrived %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}: {place} reported %n discrepancy(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePills</name>
    <message>
        <source>alcohol, tobacco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animal product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch or date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlled medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flammable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gas, matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new or used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tea, coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: not taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeRules</name>
    <message>
        <source>A wooden pallet from the USA needs the ISPM 15 mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol and tobacco cannot travel as humanitarian aid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged lithium batteries can burn and must not travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable) may not simply go by air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous goods {un} (flammable): mark the box and tell the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous goods {un} (gas or matches) need a carrier who takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines travel only when new or drained: no fuel, no oil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export is controlled: a named person must first record the classification or licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export may be controlled: check the classification before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and chemicals must not travel in the same box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food with meat, milk or egg in it may need papers in the EU: keep the list of ingredients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods of different kinds in one box take longer to sort on arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infant formula, bottles and teats are sent only when the receiver asked for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it new or used? Note the condition of clothes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium batteries ({un}): protect the contacts, mark the box, never by air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose lithium batteries ({un}) may not simply go by air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meat, fish, milk and pet food enter the EU only with veterinary papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine from a private person: a coordinator must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine needs a batch number and an expiry date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines go in a box of their own, apart from everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {days} days will be left on arrival: food needs at least 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {days} days will be left on arrival: medicine needs a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {days} days will be left on arrival: send it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, used or returned medicine must not be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription and cold-chain medicine is not taken from private persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soiled goods cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea and coffee are not free of duty in the EU: list them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; at most {limit} kg may go in one box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box weighs {kg} kg; over {limit} kg it needs two people to lift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a lithium battery in it ({un}): switch it off and mark the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This food will be past its date on arrival ({expiry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medicine will be past its date on arrival ({expiry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underwear and socks are taken only new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Added boxes to shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed particulars of shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed particulars of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished donation {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported boxes from {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported donations from {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported items from {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported needs from {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged a line of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made shipment {subject} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing box {subject} turned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened box {subject} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed into box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put boxes into {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received boxes of shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent off shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {subject} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {subject} back to packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {subject} came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {subject} declared lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back a line of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took boxes off shipment {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took boxes out of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took goods out of box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed and measured box {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitcase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triwall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>%n bag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not measured</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canister(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carton(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) estimated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without net weight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pallet(s) 80×120</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suitcase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triwall(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpacked piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Air waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before, batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMR note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous goods: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest best before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross kg, volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS, item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanitarian aid. Free of charge. Not for sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves · arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boxes are on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wood packaging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for customs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood packaging is treated and marked according to ISPM 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wood packaging without an ISPM 15 mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>holds %n package(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces revision {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A note between the rows (“{value}”); it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of totals (“{value}”); it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {value} has several gross weights. They were added up: {gross_kg} kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {value} weighs less with its box ({gross_kg} kg) than its goods alone ({net_kg} kg).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as {value} can be read in two ways; they were read as {reading}. Check one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says what was given. Write the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which box this is in. Write the box number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box number became the date {value}. Write it as text, for example 4–6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boxes {value} cannot be counted out. Write a row for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula that was never calculated; it was read as empty. Open the file in Excel or LibreOffice, save it, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error {value}; it was read as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {value} already stands in row {other}. Each item needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {value} names donors. It was not read: names stay out unless a donor asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of “{value}” is not told, so the value is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gross weight {value} was read as that of each of {boxes} boxes. Check that it is not for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header once more; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no code. Give it one that no other item has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no name. Write it in at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priority “{value}” is not known; it was read as normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is missing. Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is zero. Write how many, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity {value} is below zero. Returned goods are not a donation; leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity {value} is less than a thousandth. Use a smaller unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity {value} is too large to be true. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity {value} was rounded to {reading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity “{value}” is not one number. Write a single number, or make two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity “{value}” is not written with the digits 0 to 9. Write it with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows down to {until} are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “{value}” is not known. The item&apos;s own unit is taken instead; check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day as {value}. Correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: more than {most} cells. Split the sheet into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: no column was recognised for: {missing}. The columns are: {headers}. Rename them, or say which is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is a header, but no row below it. Is it the right sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: there is no column {header}. The columns are: {headers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no row with column names such as Item and Quantity was found. Write them above the table, one for each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: reading it takes too long. Copy the table alone into a new workbook and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: reading it takes too much memory. Copy the table alone into a new workbook and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: reading was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file cannot be opened. Close it in other programs and check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file holds definitions that no spreadsheet program writes; it looks made to harm. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is empty. Ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is larger than {most_megabytes} MB. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the file is protected with a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no sheet {sheet}. The sheets are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no such file. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is nothing in the sheets. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is a web page with the name of a spreadsheet. Open it in Excel and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this is not a spreadsheet, or it is damaged. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: unpacked, this file would take {megabytes} MB; it looks made to harm. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {field} is not a field that can be read. The fields are: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date, so the expiry is taken as unknown. Look at the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number; the need was taken without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a size, so the size is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a weight, so the weight is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not an amount of money, so the value is taken as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” looks like a formula. It was kept as text and will never be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was not understood as a date. Write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n box(es) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A scan ticks the box off and is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any box of a shipment finds it. Enter opens the one that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Did all %n box(es) arrive?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every box of {number} came. The shipment is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing and turned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shipment on the way has box {number} on its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way. A shipment stands here from the moment it is sent off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a box that came, or type the number of a shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each box as it comes off the truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand at {site} from now on, and the shipment is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shipment has no boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers}: what is known? It can still turn up later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is closed, with something missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not on this shipment. Put it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} missing, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} stands on {other}: tick that off, and it came too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} turned up, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was missing and turned up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was ticked off before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is not a box number. One looks like BOS1-B00412-7.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A box is not on shipment {number}, or was ticked off before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box is not on shipment {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows. Choose fewer days, or write a .csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipment goes from one site to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight cannot be below zero, like {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to {file}. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {box} on shipment {number} is not sealed. Seal it or take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {inner} in {number} is still open. Seal it before you seal {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {marks} has no weight; totals will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} cannot stand in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} has left and is not at a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is empty. Put something in before you seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is in {outer}, which is sealed. Open {outer} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is not empty. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is on shipment {shipment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is on this shipment already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is sealed. Open it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is still open. Seal it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is {state} and cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is {state}, so there is no seal to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} is {state}. Only an open, empty box can be given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} stands somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} was given up and is no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {number} was unpacked and is no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot arrive before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the boxes can go. {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {rows} rows of {file} can be taken in. First reason, row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {have} are there, not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other boxes stand in {number}. Take them out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which site this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the currency of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is: an item, or a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which boxes of shipment {number} came, or which are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why box {number} is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} has no boxes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and can no longer be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot be made ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state} and cannot come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}, so nothing can be received from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Go back to packing before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}. Make it ready first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it is not on the road.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; it takes no more boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment {number} is {state}; there is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this line of {number} has been packed or moved. Take it out of its box first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was undone before ({subject}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {file} did not pass its check and was not kept. Your data is as it was; run aidtracker check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no checked copy of it. The file is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. It is kept as it is; the newest checked copy is {copy}, made {made}. Put it back with: aidtracker restore {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error at {file}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day, {first}, is after the last, {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made-up story needs an empty database, and {file} already holds goods. Name another with --db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be above zero, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a site {code} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document called {kind} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export called {what} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good copy of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sealed box at {site} that could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shipment {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the number {number} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room in {folder} for a copy: {needed_mb} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is not missing from shipment {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone, because later came: {operation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was set up before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This donation is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shipment is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight and size of box {number} must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check the folder and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written to. Check your rights to the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written. Is it open in another program, or the folder closed to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has headers but no rows with goods below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {kind}; that cannot be imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a sound copy of an AidTracker database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an AidTracker database. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open in another program. Close AidTracker everywhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the database itself, not a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} must end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer AidTracker. Please update the program; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a file. Only database files work so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has more than three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is more than anybody gives. Is it a slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} kg is more than anything weighs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}: the last digit does not fit. Look at the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} shows what is there now; leave the days out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” cannot be a code. Take 2 to 6 Latin letters or digits, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a day. Write it like 17.3.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number of ours. They look like BOS1-B00412-7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not in the catalogue. It came in as text, to be sorted out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShipmentStates</name>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed with discrepancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shipments</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) cannot go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) did not go on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) not weighed, total is a lower bound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not measured</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not weighed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A shipment takes sealed boxes to Warsaw. Begin one, then add boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sealed boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the consignee complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of {site} lacks: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n box(es) sealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All its boxes count as missing. Each of them can still turn up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its boxes stand at {site} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the papers: NIP 123…, EORI PL123…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it can leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes of the shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes that can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did all of {number} come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every box weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all of {number} lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no boxes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its boxes are free again. Papers printed so far no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box at {site} is sealed and free. Seal one on the packing bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens PDF files. Save it and take it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed box can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PL, UA …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the packing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed boxes stand here once you add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packing list is there as soon as it has boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle, flight or vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{boxes} and %n pallet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {of} sealed boxes chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision}, superseded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>%n left out (empty, totals)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue: kept as text, to be sorted out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A list of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: this one, needs for Warsaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes with their contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (.csv), for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx), for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movements of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is in already. Nothing of it is taken in a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n row(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>AidTracker cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: everything here is made up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A mistake, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it all add up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the collection table to Warsaw, all of it made up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens on the same data. Close it to end the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the shipments are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pallets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked copy made {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checked copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Try a number, a name or a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has “{text}” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of a shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe; the last step was not done. You can go on working. If you send us this report, we can mend it. It holds no names and no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{site} · station {station}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
