"""Why something was refused, in a sentence, by the code of the refusal; in the order of the codes."""

from collections.abc import Mapping

from aidtracker.marking import QT_TRANSLATE_NOOP

REFUSALS: Mapping[str, str] = {
    "backup.exists": QT_TRANSLATE_NOOP("Refusals", "{file} is there already. Choose another name."),
    "backup.failed": QT_TRANSLATE_NOOP(
        "Refusals",
        "The copy of {file} did not pass its check and was not kept. Your data is as it was; "
        "run aidtracker check.",
    ),
    "backup.missing": QT_TRANSLATE_NOOP("Refusals", "There is no file {file}."),
    "backup.no_folder": QT_TRANSLATE_NOOP("Refusals", "There is no folder {folder}."),
    "backup.no_room": QT_TRANSLATE_NOOP(
        "Refusals", "There is too little room in {folder} for a copy: {needed_mb} MB are needed."
    ),
    "backup.none": QT_TRANSLATE_NOOP("Refusals", "There is no good copy of {file}."),
    "backup.same_file": QT_TRANSLATE_NOOP("Refusals", "{file} is the database itself, not a copy of it."),
    "backup.not_a_copy": QT_TRANSLATE_NOOP(
        "Refusals", "{file} is not a sound copy of an AidTracker database."
    ),
    "barcode.form": QT_TRANSLATE_NOOP(
        "Refusals",
        "“{value}” is no barcode of goods: a digit is wrong, or it is a shop's own. Scan it again.",
    ),
    "barcode.taken": QT_TRANSLATE_NOOP(
        "Refusals", "Barcode {value} stands on {name}. Take it off there first."
    ),
    "box.already_on": QT_TRANSLATE_NOOP("Refusals", "Box {number} is on this shipment already."),
    "box.cannot_empty": QT_TRANSLATE_NOOP("Refusals", "Box {number} is {state} and cannot be unpacked."),
    "box.cannot_seal": QT_TRANSLATE_NOOP("Refusals", "Box {number} is {state} and cannot be sealed."),
    "box.cannot_unseal": QT_TRANSLATE_NOOP(
        "Refusals", "Box {number} is {state}, so there is no seal to open."
    ),
    "box.cannot_void": QT_TRANSLATE_NOOP(
        "Refusals", "Box {number} is {state}. Only an open, empty box can be given up."
    ),
    "box.elsewhere": QT_TRANSLATE_NOOP("Refusals", "Box {number} stands somewhere else."),
    "box.empty": QT_TRANSLATE_NOOP("Refusals", "Box {number} is empty. Put something in before you seal it."),
    "box.holds_boxes": QT_TRANSLATE_NOOP("Refusals", "Other boxes stand in {number}. Take them out first."),
    "box.in_itself": QT_TRANSLATE_NOOP("Refusals", "Box {number} cannot stand in itself."),
    "box.in_sealed": QT_TRANSLATE_NOOP(
        "Refusals", "Box {number} is in {outer}, which is sealed. Open {outer} first."
    ),
    "box.inner_open": QT_TRANSLATE_NOOP(
        "Refusals", "Box {inner} in {number} is still open. Seal it before you seal {number}."
    ),
    "box.is_emptied": QT_TRANSLATE_NOOP("Refusals", "Box {number} was unpacked and is no longer used."),
    "box.is_open": QT_TRANSLATE_NOOP("Refusals", "Box {number} is still open. Seal it first."),
    "box.is_sealed": QT_TRANSLATE_NOOP("Refusals", "Box {number} is sealed. Open it first."),
    "box.is_void": QT_TRANSLATE_NOOP("Refusals", "Box {number} was given up and is no longer used."),
    "box.measure": QT_TRANSLATE_NOOP("Refusals", "Weight and size of box {number} must be above zero."),
    "box.no_reason": QT_TRANSLATE_NOOP("Refusals", "Say why box {number} is opened again."),
    "box.no_such": QT_TRANSLATE_NOOP("Refusals", "There is no box {number}."),
    "box.not_empty": QT_TRANSLATE_NOOP("Refusals", "Box {number} is not empty. Unpack it first."),
    "box.on_shipment": QT_TRANSLATE_NOOP("Refusals", "Box {number} is on shipment {shipment}."),
    "box.travels": QT_TRANSLATE_NOOP("Refusals", "Box {number} has left and is not at a site."),
    "box.unknown": QT_TRANSLATE_NOOP("Refusals", "This box is not there any more."),
    "database.busy": QT_TRANSLATE_NOOP(
        "Refusals", "Another program is writing to {file}. Nothing was changed; try again in a moment."
    ),
    "database.cannot_open": QT_TRANSLATE_NOOP(
        "Refusals", "{file} cannot be opened. Check the folder and your rights."
    ),
    "database.damaged": QT_TRANSLATE_NOOP(
        "Refusals", "{file} is damaged, and there is no checked copy of it. The file is kept as it is."
    ),
    "database.damaged_copy": QT_TRANSLATE_NOOP(
        "Refusals",
        "{file} is damaged. It is kept as it is; the newest checked copy is {copy}, made {made}. "
        "Put it back with: aidtracker restore {copy}",
    ),
    "database.in_use": QT_TRANSLATE_NOOP(
        "Refusals", "{file} is open in another program. Close AidTracker everywhere and try again."
    ),
    "database.disk_error": QT_TRANSLATE_NOOP(
        "Refusals", "The disk reported an error at {file}. Nothing was changed."
    ),
    "database.disk_full": QT_TRANSLATE_NOOP(
        "Refusals", "The disk is full, so {file} was not written. Make room and try again."
    ),
    "database.newer": QT_TRANSLATE_NOOP(
        "Refusals",
        "{file} was made by a newer AidTracker. Please update the program; the file was not touched.",
    ),
    "database.not_ours": QT_TRANSLATE_NOOP(
        "Refusals", "{file} is not an AidTracker database. It was not touched."
    ),
    "database.only_files": QT_TRANSLATE_NOOP(
        "Refusals", "{url} is not a file. Only database files work so far."
    ),
    "database.read_only": QT_TRANSLATE_NOOP(
        "Refusals", "{file} cannot be written to. Check your rights to the file and its folder."
    ),
    "day.not_a_day": QT_TRANSLATE_NOOP("Refusals", "“{value}” is not a day. Write it like 17.3.2027."),
    "decision.no_reason": QT_TRANSLATE_NOOP("Refusals", "Say why it may go on."),
    "decision.not_held": QT_TRANSLATE_NOOP("Refusals", "No rule holds this; there is nothing to decide."),
    "decision.stop": QT_TRANSLATE_NOOP(
        "Refusals", "This must not be sent, whatever the reason. Take it out."
    ),
    "demo.not_empty": QT_TRANSLATE_NOOP(
        "Refusals",
        "The made-up story needs an empty database, and {file} already holds goods. Name another with --db.",
    ),
    "document.unknown": QT_TRANSLATE_NOOP(
        "Refusals", "There is no paper called {kind} yet. There are: {known}."
    ),
    "donation.box_lost": QT_TRANSLATE_NOOP(
        "Refusals", "{quantity} of this line are in box {box}, which is missing. It must turn up first."
    ),
    "donation.goods_gone": QT_TRANSLATE_NOOP(
        "Refusals", "{quantity} of this line are no longer here: they were given out, disposed of or lost."
    ),
    "donation.in_sealed_box": QT_TRANSLATE_NOOP(
        "Refusals", "{quantity} of this line are in box {box}, which is sealed. Open that box first."
    ),
    "donation.item_gone": QT_TRANSLATE_NOOP("Refusals", "This item is not in the catalogue any more."),
    "donation.line_unknown": QT_TRANSLATE_NOOP("Refusals", "This line is not there any more."),
    "donation.no_category": QT_TRANSLATE_NOOP("Refusals", "Say what kind of goods it is."),
    "donation.no_item": QT_TRANSLATE_NOOP("Refusals", "Say what it is: an item, or a few words."),
    "donation.on_shipment": QT_TRANSLATE_NOOP(
        "Refusals",
        "{quantity} of this line are in box {box} on shipment {shipment}. Take it off and open it first.",
    ),
    "donation.on_the_road": QT_TRANSLATE_NOOP(
        "Refusals",
        "{quantity} of this line are on the road, in box {box} of shipment {shipment}. "
        "What is really in it is settled when it is received.",
    ),
    "donation.still_rough": QT_TRANSLATE_NOOP(
        "Refusals", "These packages were not looked into yet. Sort them to say what is in them."
    ),
    "donation.unknown": QT_TRANSLATE_NOOP("Refusals", "This donation is not there any more."),
    "donor.erased": QT_TRANSLATE_NOOP("Refusals", "Who donor {reference} is was erased."),
    "donor.nameless": QT_TRANSLATE_NOOP(
        "Refusals", "Give a name or a contact, or leave the donor anonymous."
    ),
    "donor.no_wish": QT_TRANSLATE_NOOP(
        "Refusals",
        "A person is remembered only for a reason: a receipt in their name, or to hear where the gift went.",
    ),
    "donor.unknown": QT_TRANSLATE_NOOP("Refusals", "This donor is not there any more."),
    "donation.whole_packages": QT_TRANSLATE_NOOP("Refusals", "Packages are counted whole, not {value}."),
    "expiry.far": QT_TRANSLATE_NOOP("Refusals", "{expiry} is more than 30 years away. Is the year right?"),
    "expiry.no_date": QT_TRANSLATE_NOOP(
        "Refusals", "There is no date after “{word}”. Write it like 05/2027."
    ),
    "expiry.no_year": QT_TRANSLATE_NOOP("Refusals", "“{value}” has no year. Write it like 31.05.2027."),
    "expiry.past": QT_TRANSLATE_NOOP("Refusals", "It was best before {expiry}. Enter logs it all the same."),
    "expiry.two_ways": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” can be {first} or {second}. Write it like 31.05.2027, or choose one."
    ),
    "export.cannot_write": QT_TRANSLATE_NOOP(
        "Refusals", "{file} cannot be written. Is it open in another program, or the folder closed to you?"
    ),
    "export.days": QT_TRANSLATE_NOOP("Refusals", "The first day, {first}, is after the last, {last}."),
    "export.now_only": QT_TRANSLATE_NOOP("Refusals", "{what} shows what is there now; leave the days out."),
    "export.one_day": QT_TRANSLATE_NOOP(
        "Refusals", "{what} is of one day, the last; leave the first day out."
    ),
    "export.too_many_rows": QT_TRANSLATE_NOOP(
        "Refusals", "A sheet holds at most {most} rows. Choose fewer days, or write a .csv file."
    ),
    "export.unknown": QT_TRANSLATE_NOOP("Refusals", "There is no export called {what} yet."),
    "export.suffix": QT_TRANSLATE_NOOP("Refusals", "{file} must end in .xlsx or .csv."),
    "box.unweighed": QT_TRANSLATE_NOOP("Refusals", "Box {marks} has no weight; totals will say so."),
    "import.marked_itself": QT_TRANSLATE_NOOP(
        "Refusals", "{file} is the file itself. Give the marked copy another name."
    ),
    "import.marked_suffix": QT_TRANSLATE_NOOP("Refusals", "{file} must end in .xlsx: colours need it."),
    "import.movements": QT_TRANSLATE_NOOP(
        "Refusals",
        "{file} is AidTracker's own list of movements: it says what was done with goods that are in already, "
        "and would count them a second time.",
    ),
    "import.no_such_item": QT_TRANSLATE_NOOP("Refusals", "There is no item {code} in the catalogue."),
    "import.no_rows": QT_TRANSLATE_NOOP("Refusals", "{file} has headers but no rows with goods below them."),
    "item.by_itself": QT_TRANSLATE_NOOP("Refusals", "{name} cannot take its own place."),
    "item.by_retired": QT_TRANSLATE_NOOP("Refusals", "{name} is retired itself. Choose one that is in use."),
    "item.category": QT_TRANSLATE_NOOP("Refusals", "There is no category “{value}”. Choose one of the list."),
    "item.code_form": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” cannot be a code. Take up to 24 Latin letters, digits, dots and hyphens."
    ),
    "item.code_stays": QT_TRANSLATE_NOOP("Refusals", "“{value}” is {code} {name} here; it keeps that code."),
    "item.code_taken": QT_TRANSLATE_NOOP(
        "Refusals",
        "{code} is the code of {name}. Take another one, or none: then it is the next free one.",
    ),
    "item.currency": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is no currency. Take its three letters, as in USD."
    ),
    "item.dangerous": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” says nothing about danger. Take yes, no or check."
    ),
    "item.day_ahead": QT_TRANSLATE_NOOP("Refusals", "{value} is still to come."),
    "item.flag": QT_TRANSLATE_NOOP("Refusals", "No rule knows the flag {value}."),
    "item.gone": QT_TRANSLATE_NOOP("Refusals", "This item is not in the catalogue any more."),
    "item.hs_chapter": QT_TRANSLATE_NOOP(
        "Refusals",
        "{value}: the HS list has no chapter {chapter}. Look at the first two digits again.",
    ),
    "item.hs_form": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is no HS code: it has six digits, as in 1006.30, without those of one country."
    ),
    "item.hs_heading": QT_TRANSLATE_NOOP(
        "Refusals", "{value} is an unusual HS code: chapter {chapter} ends with {last}. Look at it again."
    ),
    "item.is_retired": QT_TRANSLATE_NOOP("Refusals", "{name} is retired. Bring it back first."),
    "item.name_taken": QT_TRANSLATE_NOOP(
        "Refusals", "{code} is called “{name}” already. Say what is different about this one."
    ),
    "item.no_alias": QT_TRANSLATE_NOOP("Refusals", "Say what else people call it."),
    "item.no_category": QT_TRANSLATE_NOOP("Refusals", "Choose a category."),
    "item.no_name": QT_TRANSLATE_NOOP("Refusals", "The item needs a name, in one language at least."),
    "item.pack": QT_TRANSLATE_NOOP("Refusals", "A pack holds more than nothing."),
    "item.row_twice": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is the item of row {other} too. Keep one of the two rows."
    ),
    "item.un_form": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is no UN number: it is UN and four digits, as in UN3480."
    ),
    "item.un_harmless": QT_TRANSLATE_NOOP(
        "Refusals",
        "{value} is a number for dangerous goods. Say that it is dangerous, or take the number out.",
    ),
    "item.unit": QT_TRANSLATE_NOOP("Refusals", "There is no unit “{value}”. Choose one of the list."),
    "item.unknown": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is not in the catalogue. It came in as text, to be sorted out."
    ),
    "item.weight": QT_TRANSLATE_NOOP("Refusals", "One of it weighs more than nothing and less than that."),
    "import.nothing_good": QT_TRANSLATE_NOOP(
        "Refusals", "None of the {rows} rows of {file} can be taken in. First reason, row {row}: {reason}"
    ),
    "line.said_twice": QT_TRANSLATE_NOOP(
        "Refusals", "“{first}” was taken; “{value}” says the same again and stays in the words."
    ),
    "line.several": QT_TRANSLATE_NOOP(
        "Refusals", "{lines} lines were pasted. One line logs one thing: keep one, or import the list."
    ),
    "need.in_future": QT_TRANSLATE_NOOP("Refusals", "{day} has not come yet. Write today or an earlier day."),
    "need.newer": QT_TRANSLATE_NOOP(
        "Refusals", "There is a newer word on this, of {day}. Write that day or a later one."
    ),
    "need.no_number": QT_TRANSLATE_NOOP("Refusals", "“{value}” is not a number."),
    "need.no_thing": QT_TRANSLATE_NOOP(
        "Refusals", "Say what is needed: an item, a whole category, or words of your own."
    ),
    "need.none": QT_TRANSLATE_NOOP("Refusals", "Nothing is asked for yet, so there is no list to confirm."),
    "need.unknown": QT_TRANSLATE_NOOP("Refusals", "This need was withdrawn already."),
    "need.up_to_date": QT_TRANSLATE_NOOP("Refusals", "The whole list is of {day} already."),
    "number.check": QT_TRANSLATE_NOOP(
        "Refusals", "{value}: the last digit does not fit. Look at the number again."
    ),
    "number.form": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” is not a number of ours. They look like BOS1-B00412-7."
    ),
    "number.not_a_number": QT_TRANSLATE_NOOP("Refusals", "“{value}” is not a number."),
    "number.unknown": QT_TRANSLATE_NOOP("Refusals", "There is nothing with the number {number} here."),
    "program.already_set_up": QT_TRANSLATE_NOOP("Refusals", "This database was set up before."),
    "program.not_set_up": QT_TRANSLATE_NOOP("Refusals", "Say first which site this is."),
    "quantity.not_positive": QT_TRANSLATE_NOOP("Refusals", "The quantity must be above zero, not {value}."),
    "quantity.too_fine": QT_TRANSLATE_NOOP("Refusals", "{value} has more than three decimals."),
    "quantity.too_large": QT_TRANSLATE_NOOP("Refusals", "{value} is more than anybody gives. Is it a slip?"),
    "quantity.two_ways": QT_TRANSLATE_NOOP(
        "Refusals", "“{value}” can be {first} or {second}. Write it without a comma, point or blank."
    ),
    "rate.ahead": QT_TRANSLATE_NOOP("Refusals", "{value} is still to come; nobody knows its rate."),
    "rate.no_source": QT_TRANSLATE_NOOP("Refusals", "Say who gives this rate, as in NBP 64/A."),
    "rate.number": QT_TRANSLATE_NOOP("Refusals", "“{value}” is no rate. Write how much one unit was worth."),
    "rate.same_currency": QT_TRANSLATE_NOOP("Refusals", "A rate is between two different currencies."),
    "rate.unknown": QT_TRANSLATE_NOOP("Refusals", "This rate is not there any more."),
    "receiving.not_expected": QT_TRANSLATE_NOOP(
        "Refusals", "A box is not on shipment {number}, or was ticked off before."
    ),
    "receiving.nothing": QT_TRANSLATE_NOOP(
        "Refusals", "Say which boxes of shipment {number} came, or which are missing."
    ),
    "receiving.not_missing": QT_TRANSLATE_NOOP("Refusals", "This box is not missing from shipment {number}."),
    "practice.in_use": QT_TRANSLATE_NOOP(
        "Refusals", "The practice data {file} cannot be put away. Close other windows of AidTracker."
    ),
    "receipt.check": QT_TRANSLATE_NOOP(
        "Refusals",
        "{value} cannot be a receipt code: a letter or digit in it is wrong. Look at the receipt again.",
    ),
    "receipt.form": QT_TRANSLATE_NOOP("Refusals", "{value} is not a receipt code, like 7K3M-9QWD."),
    "receipt.no_donation": QT_TRANSLATE_NOOP(
        "Refusals", "A receipt is for a donation; {number} is not the number of one."
    ),
    "receipt.unknown": QT_TRANSLATE_NOOP("Refusals", "There is no gift with the receipt code {code} here."),
    "rule.no_source": QT_TRANSLATE_NOOP(
        "Refusals", "Say where the rule comes from: a law, a letter, a person."
    ),
    "rule.threshold": QT_TRANSLATE_NOOP("Refusals", "The limit must be between {least} and {most}."),
    "rule.unknown": QT_TRANSLATE_NOOP("Refusals", "There is no rule {rule}."),
    "shipment.arrives_before_leaving": QT_TRANSLATE_NOOP("Refusals", "It cannot arrive before it leaves."),
    "shipment.box_open": QT_TRANSLATE_NOOP(
        "Refusals", "Box {box} on shipment {number} is not sealed. Seal it or take it off."
    ),
    "shipment.cannot_arrive": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}; it is not on its way."
    ),
    "shipment.cannot_cancel": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state} and can no longer be cancelled."
    ),
    "shipment.cannot_close": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state} and cannot be closed."
    ),
    "shipment.cannot_close_with_discrepancies": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state} and cannot be closed."
    ),
    "shipment.cannot_dispatch": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}. Make it ready first."
    ),
    "shipment.cannot_lose": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}; it is not on the road."
    ),
    "shipment.cannot_make_ready": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state} and cannot be made ready."
    ),
    "shipment.cannot_pack": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}; it takes no more boxes."
    ),
    "shipment.cannot_receive": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}, so nothing can be received from it."
    ),
    "shipment.cannot_reopen": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}; there is nothing to go back to."
    ),
    "shipment.cannot_return": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state} and cannot come back."
    ),
    "shipment.no_boxes": QT_TRANSLATE_NOOP("Refusals", "Shipment {number} has no boxes yet."),
    "shipment.no_such": QT_TRANSLATE_NOOP("Refusals", "There is no shipment {number}."),
    "shipment.not_on_it": QT_TRANSLATE_NOOP("Refusals", "A box is not on shipment {number}."),
    "shipment.not_open": QT_TRANSLATE_NOOP(
        "Refusals", "Shipment {number} is {state}. Go back to packing before you change it."
    ),
    "shipment.held": QT_TRANSLATE_NOOP(
        "Refusals",
        "Boxes on {number} that need a coordinator's reason: {boxes}. The first is {box}. {why}",
    ),
    "shipment.nothing_to_send": QT_TRANSLATE_NOOP("Refusals", "None of the boxes can go. {number}: {reason}"),
    "shipment.no_sealed_boxes": QT_TRANSLATE_NOOP(
        "Refusals", "There is no sealed box at {site} that could go."
    ),
    "shipment.same_site": QT_TRANSLATE_NOOP("Refusals", "A shipment goes from one site to another one."),
    "shipment.stopped": QT_TRANSLATE_NOOP(
        "Refusals",
        "Boxes on {number} that must not be sent: {boxes}. The first is {box}. {why} "
        "Take it off, or the goods out of it.",
    ),
    "shipment.unknown": QT_TRANSLATE_NOOP("Refusals", "This shipment is not there any more."),
    "site.code_form": QT_TRANSLATE_NOOP(
        "Refusals", "“{code}” cannot be a code. Take 2 to 6 Latin letters or digits, beginning with a letter."
    ),
    "site.code_taken": QT_TRANSLATE_NOOP("Refusals", "There is a site {code} already."),
    "site.no_name": QT_TRANSLATE_NOOP("Refusals", "The site needs a name."),
    "site.unknown": QT_TRANSLATE_NOOP("Refusals", "There is no site {code}."),
    "sorting.has_item": QT_TRANSLATE_NOOP(
        "Refusals", "This line of {number} has an item already. Correct the line instead."
    ),
    "sorting.is_rough": QT_TRANSLATE_NOOP(
        "Refusals", "These packages of {number} were not looked into yet. Sort them instead."
    ),
    "sorting.no_lines": QT_TRANSLATE_NOOP("Refusals", "Say what was in the packages of {number}."),
    "sorting.none_open": QT_TRANSLATE_NOOP("Refusals", "No package of this line of {number} was opened yet."),
    "sorting.not_rough": QT_TRANSLATE_NOOP("Refusals", "This line of {number} has no packages to be sorted."),
    "sorting.not_so_many": QT_TRANSLATE_NOOP("Refusals", "Only {left} packages of {number} are left."),
    "sorting.two_places": QT_TRANSLATE_NOOP(
        "Refusals", "These packages of {number} are at two sites. Sort those of one site at a time."
    ),
    "stock.not_enough": QT_TRANSLATE_NOOP("Refusals", "Only {have} are there, not {wanted}."),
    "text.too_long": QT_TRANSLATE_NOOP("Refusals", "That is too long: at most {most} characters."),
    "undo.already": QT_TRANSLATE_NOOP("Refusals", "That was undone before ({subject})."),
    "undo.blocked": QT_TRANSLATE_NOOP("Refusals", "This cannot be undone, because later came: {operation}."),
    "undo.not_kept": QT_TRANSLATE_NOOP(
        "Refusals",
        "{operation}: this cannot be undone. Names of donors are kept in one place only, so a former one is "
        "gone.",
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Refusals", "There is nothing to undo."),
    "value.no_currency": QT_TRANSLATE_NOOP("Refusals", "Say the currency of the value."),
    "value.out_of_range": QT_TRANSLATE_NOOP("Refusals", "The value cannot be below zero or that large."),
    "weight.out_of_range": QT_TRANSLATE_NOOP("Refusals", "A weight cannot be below zero or that large."),
    "weight.negative": QT_TRANSLATE_NOOP("Refusals", "A weight cannot be below zero, like {value}."),
    "weight.too_large": QT_TRANSLATE_NOOP("Refusals", "{value} kg is more than anything weighs here."),
}
