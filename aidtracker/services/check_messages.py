"""What `aidtracker check` finds, in words. `{holder}` and `{lot}` are numbers that people read."""

from collections.abc import Mapping

from aidtracker.marking import QT_TRANSLATE_NOOP

CHECKS: Mapping[str, str] = {
    "check.balance": QT_TRANSLATE_NOOP(
        "Checks", "{lot} in {holder}: the balance says {kept}, the movements say {moved}."
    ),
    "check.balance_outside": QT_TRANSLATE_NOOP(
        "Checks", "{lot} has a balance in {holder}, which keeps no stock."
    ),
    "check.below_zero": QT_TRANSLATE_NOOP("Checks", "{lot} was below zero in {holder}: {held}."),
    "check.box_in_nothing": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} stands in {holder}, which is no longer used."
    ),
    "check.box_jumps": QT_TRANSLATE_NOOP("Checks", "Box {box} left {holder} but had been in {shown}."),
    "check.box_loop": QT_TRANSLATE_NOOP("Checks", "Box {box} stands in itself."),
    "check.box_not_sealed": QT_TRANSLATE_NOOP("Checks", "Box {box} on {shipment} is not sealed."),
    "check.box_open_inside": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} is not sealed, but {holder} around it is."
    ),
    "check.box_outside": QT_TRANSLATE_NOOP("Checks", "Box {box} stands in {holder}."),
    "check.box_place": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} is said to be in {holder}; its last placement says {shown}."
    ),
    "check.contents_changed": QT_TRANSLATE_NOOP(
        "Checks", "What is in {holder} changed while it was {state} ({operation})."
    ),
    "check.counted_twice": QT_TRANSLATE_NOOP(
        "Checks", "{lot} came out of packages that are still counted as well."
    ),
    "check.damaged": QT_TRANSLATE_NOOP("Checks", "The file is damaged: {detail}"),
    "check.dangling": QT_TRANSLATE_NOOP("Checks", "The row points at a row of {table} that is not there."),
    "check.goods_in_used_box": QT_TRANSLATE_NOOP(
        "Checks", "{lot} lies in {holder}, which is no longer used."
    ),
    "check.inner_box_changed": QT_TRANSLATE_NOOP(
        "Checks", "Box {holder} changed inside something {state} ({operation})."
    ),
    "check.lost_unlisted": QT_TRANSLATE_NOOP("Checks", "Box {box} is lost, but no shipment misses it."),
    "check.lot_alone": QT_TRANSLATE_NOOP("Checks", "{lot} stands though its donation was taken back."),
    "check.lot_quantity": QT_TRANSLATE_NOOP("Checks", "{lot} says {said}, but {moved} came in."),
    "check.movement_ends": QT_TRANSLATE_NOOP(
        "Checks", "A movement of {lot} has an end that cannot hold goods."
    ),
    "check.no_arrival": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} of {shipment} never arrived as its list says."
    ),
    "check.not_a_mirror": QT_TRANSLATE_NOOP(
        "Checks", "A reversal of {lot} does not mirror what it reverses."
    ),
    "check.not_lost": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} is missing from {shipment} but stands somewhere."
    ),
    "check.not_on_board": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} is expected on {shipment} but is not there."
    ),
    "check.not_on_list": QT_TRANSLATE_NOOP("Checks", "Box {box} is on {shipment} but not on its list."),
    "check.not_reversed": QT_TRANSLATE_NOOP(
        "Checks", "A movement of {lot} belongs to an undone operation but was not reversed."
    ),
    "check.not_whole": QT_TRANSLATE_NOOP("Checks", "{lot} waits to be sorted, but is no whole packages."),
    "check.number": QT_TRANSLATE_NOOP("Checks", "{number} is not a sound number."),
    "check.place_not_a_mirror": QT_TRANSLATE_NOOP(
        "Checks", "A reversal of a placement of box {box} does not mirror it."
    ),
    "check.place_not_reversed": QT_TRANSLATE_NOOP(
        "Checks", "An undone placement of box {box} was not reversed."
    ),
    "check.place_reversed_twice": QT_TRANSLATE_NOOP("Checks", "A placement of box {box} was reversed twice."),
    "check.reversed_twice": QT_TRANSLATE_NOOP("Checks", "A movement of {lot} was reversed twice."),
    "check.shipment_over": QT_TRANSLATE_NOOP(
        "Checks", "Box {box} is on {shipment}, which carries nothing now."
    ),
    "check.sorted_elsewhere": QT_TRANSLATE_NOOP(
        "Checks", "{lot} was sorted out of packages of another donation."
    ),
    "check.state": QT_TRANSLATE_NOOP("Checks", "{holder} is {state}; the journal says otherwise."),
    "check.taken_back_lot": QT_TRANSLATE_NOOP("Checks", "{lot} was taken back, yet some is in {holder}."),
}
