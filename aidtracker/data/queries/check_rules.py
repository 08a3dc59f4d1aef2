"""The rules that always hold, as questions whose answers are the rows that break them.

Every statement gives a `code` (a sentence in `aidtracker.services.messages`) and then the values of that
sentence; the first of them is the row it is about. Columns named after a table hold keys of its rows. The
journal is read with SQLite's JSON functions.
"""

from dataclasses import dataclass

from sqlalchemy import TextClause, text

from aidtracker.domain.places import Outside

_NEVER = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Rule:
    """The number of a rule in DESIGN (or what else is looked at), and what finds the rows that break it."""

    name: str
    statement: TextClause


_MOVEMENT_ENDS = """
SELECT 'check.movement_ends' AS code, m.id AS movement, m.lot_id AS lot
FROM movements m LEFT JOIN holders f ON f.id = m.from_id LEFT JOIN holders t ON t.id = m.to_id
WHERE coalesce(f.kind, 'shipment') = 'shipment' OR coalesce(t.kind, 'shipment') = 'shipment'
   OR m.from_id = m.to_id OR m.quantity_milli <= 0
"""

# What came in from a giver and did not go back is what the line says; nothing for a line taken back.
_LOT_ENTERED = """
WITH entered AS (
  SELECT m.lot_id, sum(CASE WHEN m.from_id IN (:donor, :supplier) THEN m.quantity_milli ELSE 0 END)
    - sum(CASE WHEN m.to_id IN (:donor, :supplier) THEN m.quantity_milli ELSE 0 END) AS milli
  FROM movements m GROUP BY m.lot_id
), wanted AS (
  SELECT id, CASE WHEN retracted = 1 THEN 0 ELSE quantity_milli END AS milli FROM lots
)
SELECT 'check.lot_quantity' AS code, w.id AS lot, w.milli AS said_milli, coalesce(e.milli, 0) AS moved_milli
FROM wanted w LEFT JOIN entered e ON e.lot_id = w.id
WHERE w.milli <> coalesce(e.milli, 0)
"""

# Undoing mirrors a movement. A correction or a sorting gives back to the giver some of what came in, from
# wherever that is by now, and of no movement more than it brought; what was undone of that does not count.
_REVERSALS = """
WITH reversals AS (
  SELECT m.id, m.lot_id, m.from_id, m.to_id, m.quantity_milli, o.undoes, r.id AS first_id,
    r.lot_id AS first_lot, r.from_id AS first_from, r.to_id AS first_to, r.quantity_milli AS first_milli,
    a.id AS undone
  FROM movements m JOIN movements r ON r.id = m.reverses JOIN operations o ON o.id = m.operation_id
  LEFT JOIN movements a ON a.reverses = m.id
)
SELECT 'check.not_a_mirror' AS code, id AS movement, lot_id AS lot FROM reversals
WHERE lot_id <> first_lot OR to_id <> first_from OR quantity_milli > first_milli
   OR ((undoes IS NOT NULL OR first_from NOT IN (:donor, :supplier))
       AND (from_id <> first_to OR quantity_milli <> first_milli))
UNION ALL
SELECT 'check.reversed_twice', first_id, first_lot FROM reversals
WHERE undone IS NULL GROUP BY first_id, first_lot, first_milli HAVING sum(quantity_milli) > first_milli
UNION ALL
SELECT 'check.not_reversed', m.id, m.lot_id
FROM operations u JOIN movements m ON m.operation_id = u.undoes
LEFT JOIN movements b ON b.reverses = m.id AND b.operation_id = u.id
WHERE b.id IS NULL
"""

_BALANCES = """
WITH entries AS (
  SELECT to_id AS holder, lot_id AS lot, quantity_milli AS moved, 0 AS kept FROM movements
  UNION ALL SELECT from_id, lot_id, -quantity_milli, 0 FROM movements
  UNION ALL SELECT holder_id, lot_id, 0, quantity_milli FROM balances
)
SELECT 'check.balance' AS code, lot, holder, sum(kept) AS kept_milli, sum(moved) AS moved_milli
FROM entries WHERE holder NOT IN (SELECT id FROM holders WHERE kind = 'outside')
GROUP BY holder, lot HAVING sum(kept) <> sum(moved)
UNION ALL
SELECT 'check.balance_outside', lot_id, holder_id, quantity_milli, 0
FROM balances WHERE holder_id IN (SELECT id FROM holders WHERE kind IN ('outside', 'shipment'))
"""

# In the order in which operations were recorded: what one operation moves counts together.
_BELOW_ZERO = """
WITH entries AS (
  SELECT to_id AS holder, lot_id AS lot, operation_id, quantity_milli AS milli FROM movements
  UNION ALL SELECT from_id, lot_id, operation_id, -quantity_milli FROM movements
), steps AS (
  SELECT holder, lot, o.clock, sum(milli) AS milli FROM entries JOIN operations o ON o.id = operation_id
  WHERE holder NOT IN (SELECT id FROM holders WHERE kind = 'outside') GROUP BY holder, lot, o.clock
), running AS (
  SELECT holder, lot, sum(milli) OVER (PARTITION BY holder, lot ORDER BY clock) AS held FROM steps
)
SELECT 'check.below_zero' AS code, lot, holder, min(held) AS held_milli
FROM running WHERE held < 0 GROUP BY holder, lot
"""

# A line that waits to be sorted has whole packages; what was in them belongs to the same donation, and comes
# in with the operation that takes the packages apart, or after it.
_SORTED = """
SELECT 'check.not_whole' AS code, l.id AS lot FROM lots l
WHERE l.rough = 1 AND l.retracted = 0 AND l.quantity_milli % 1000 <> 0
UNION ALL
SELECT 'check.sorted_elsewhere', l.id FROM lots l JOIN lots r ON r.id = l.sorted_from
WHERE r.rough = 0 OR r.donation_id <> l.donation_id
UNION ALL
SELECT DISTINCT 'check.counted_twice', l.id
FROM lots l JOIN movements m ON m.lot_id = l.id AND m.from_id = :donor AND m.reverses IS NULL
JOIN operations o ON o.id = m.operation_id AND o.kind = 'donation.sort'
WHERE l.retracted = 0 AND NOT EXISTS (
  SELECT 1 FROM movements b JOIN operations w ON w.id = b.operation_id
  WHERE b.lot_id = l.sorted_from AND b.to_id = :donor AND w.kind = 'donation.sort' AND w.clock <= o.clock
    AND NOT EXISTS (SELECT 1 FROM movements a WHERE a.lot_id = b.lot_id AND a.reverses = b.id))
"""

_GONE = """
SELECT 'check.taken_back_lot' AS code, l.id AS lot, b.holder_id AS holder
FROM balances b JOIN lots l ON l.id = b.lot_id WHERE l.retracted = 1
UNION ALL
SELECT 'check.lot_alone', l.id, d.site_id
FROM lots l JOIN donations d ON d.id = l.donation_id WHERE l.retracted = 0 AND d.retracted = 1
UNION ALL
SELECT 'check.goods_in_used_box', l.lot_id, b.id
FROM balances l JOIN boxes b ON b.id = l.holder_id
WHERE b.retracted = 1 OR b.state IN ('emptied', 'void')
"""

_BOX_PLACE = """
WITH steps AS (
  SELECT p.box_id, p.id, p.from_id, p.to_id,
    lag(p.to_id) OVER (PARTITION BY p.box_id ORDER BY o.clock, p.id) AS before_id,
    row_number() OVER (PARTITION BY p.box_id ORDER BY o.clock DESC, p.id DESC) AS newest
  FROM placements p JOIN operations o ON o.id = p.operation_id
)
SELECT 'check.box_place' AS code, b.id AS box, b.holder_id AS holder, coalesce(s.to_id, b.origin_id) AS shown
FROM boxes b LEFT JOIN steps s ON s.box_id = b.id AND s.newest = 1
WHERE b.holder_id <> coalesce(s.to_id, b.origin_id)
UNION ALL
SELECT 'check.box_jumps', b.id, s.from_id, coalesce(s.before_id, b.origin_id)
FROM steps s JOIN boxes b ON b.id = s.box_id WHERE s.from_id <> coalesce(s.before_id, b.origin_id)
UNION ALL
SELECT 'check.box_outside', b.id, b.holder_id, b.holder_id
FROM boxes b JOIN holders h ON h.id = b.holder_id WHERE h.kind = 'outside' AND h.id <> :lost
UNION ALL
SELECT 'check.box_in_nothing', b.id, b.holder_id, b.holder_id
FROM boxes b JOIN boxes o ON o.id = b.holder_id
WHERE b.retracted = 0 AND (o.retracted = 1 OR o.state IN ('emptied', 'void'))
UNION ALL
SELECT 'check.box_open_inside', b.id, b.holder_id, b.holder_id
FROM boxes b JOIN boxes o ON o.id = b.holder_id
WHERE b.retracted = 0 AND b.state <> 'sealed' AND o.state = 'sealed'
"""

_BOX_LOOPS = """
WITH RECURSIVE reached(id) AS (
  SELECT id FROM holders WHERE kind <> 'box'
  UNION SELECT b.id FROM boxes b JOIN reached r ON b.holder_id = r.id
)
SELECT 'check.box_loop' AS code, b.id AS box FROM boxes b WHERE b.id NOT IN (SELECT id FROM reached)
"""

_PLACE_REVERSALS = """
SELECT 'check.place_not_a_mirror' AS code, p.box_id AS box, p.id AS placement
FROM placements p JOIN placements r ON r.id = p.reverses
WHERE p.box_id <> r.box_id OR p.from_id <> r.to_id OR p.to_id <> r.from_id
UNION ALL
SELECT 'check.place_reversed_twice', r.box_id, r.id
FROM placements p JOIN placements r ON r.id = p.reverses GROUP BY r.box_id, r.id HAVING count(*) > 1
UNION ALL
SELECT 'check.place_not_reversed', p.box_id, p.id
FROM operations u JOIN placements p ON p.operation_id = u.undoes
LEFT JOIN placements b ON b.reverses = p.id AND b.operation_id = u.id
WHERE b.id IS NULL
"""

# States over time, from the journal. What is closed (a sealed box, a shipment from ready on) keeps what is
# in it; only the operation that closes or opens it, at either end of the spell, may change that.
_CLOSED = """
WITH RECURSIVE made AS MATERIALIZED (
  SELECT o.clock, c.position, c.table_name, c.rows,
    (SELECT key FROM json_each(c.rows, '$.columns') WHERE value = 'id') AS id_at,
    (SELECT key FROM json_each(c.rows, '$.columns') WHERE value = 'state') AS state_at,
    json_extract(c.rows, '$.same.state') AS same_state
  FROM changes c JOIN operations o ON o.id = c.operation_id
  WHERE c.table_name IN ('boxes', 'shipments') AND c.action = 'insert'
), states AS (
  SELECT json_extract(r.value, '$[' || id_at || ']') AS id, clock, position, table_name,
    coalesce(same_state, json_extract(r.value, '$[' || state_at || ']')) AS state
  FROM made, json_each(made.rows, '$.rows') r
  UNION ALL
  SELECT json_extract(e.value, '$.id'), o.clock, c.position, c.table_name,
    CASE WHEN json_extract(e.value, '$.after.retracted') THEN 'retracted'
         ELSE json_extract(e.value, '$.after.state') END
  FROM changes c JOIN operations o ON o.id = c.operation_id, json_each(c.rows) e
  WHERE c.table_name IN ('boxes', 'shipments') AND c.action = 'update'
    AND (json_extract(e.value, '$.after.retracted') OR json_extract(e.value, '$.after.state') IS NOT NULL)
), spells AS (
  SELECT id, table_name, state, clock AS since,
    lead(clock, 1, :never) OVER (PARTITION BY id ORDER BY clock, position) AS until FROM states
), closed AS MATERIALIZED (
  SELECT id, state, since, until FROM spells
  WHERE until > since AND state IN
    ('sealed', 'emptied', 'void', 'retracted', 'ready', 'dispatched', 'arrived', 'receiving')
), stays AS MATERIALIZED (
  SELECT p.box_id, p.to_id AS holder_id, o.clock AS since,
    lead(o.clock, 1, :never) OVER (PARTITION BY p.box_id ORDER BY o.clock, p.id) AS until
  FROM placements p JOIN operations o ON o.id = p.operation_id
), inside AS (
  SELECT box_id, holder_id, since, until, 1 AS depth FROM stays
  UNION ALL
  SELECT i.box_id, s.holder_id, max(i.since, s.since), min(i.until, s.until), i.depth + 1
  FROM inside i JOIN stays s ON s.box_id = i.holder_id AND s.since < i.until AND s.until > i.since
  WHERE i.depth < 20
)
SELECT 'check.contents_changed' AS code, c.id AS holder, c.state, o.id AS operation
FROM (SELECT from_id AS id, operation_id FROM movements
      UNION SELECT to_id, operation_id FROM movements) m
JOIN operations o ON o.id = m.operation_id
JOIN closed c ON c.id = m.id AND c.since < o.clock AND o.clock < c.until
UNION ALL
SELECT DISTINCT 'check.contents_changed', c.id, c.state, o.id
FROM (SELECT from_id AS id, to_id AS other, reverses, operation_id FROM placements
      UNION ALL SELECT to_id, NULL, reverses, operation_id FROM placements) p
JOIN operations o ON o.id = p.operation_id
JOIN closed c ON c.id = p.id AND c.since < o.clock AND o.clock < c.until
LEFT JOIN shipments s ON s.id = c.id
WHERE NOT (c.state = 'receiving'
           AND (p.reverses IS NOT NULL OR coalesce(p.other, '') IN (s.to_site_id, :lost)))
UNION ALL
SELECT DISTINCT 'check.inner_box_changed', b.id, c.state, o.id
FROM states b JOIN inside i ON i.box_id = b.id AND i.since < b.clock AND b.clock < i.until
JOIN closed c ON c.id = i.holder_id AND c.since < b.clock AND b.clock < c.until
JOIN operations o ON o.clock = b.clock
UNION ALL
SELECT 'check.state', b.id, b.state, b.operation_id
FROM (SELECT id, state, operation_id FROM boxes WHERE retracted = 0
      UNION ALL SELECT id, state, operation_id FROM shipments WHERE retracted = 0) b
LEFT JOIN spells s ON s.id = b.id AND s.until = :never
WHERE b.state <> coalesce(s.state, '')
"""

_SHIPMENTS = """
SELECT 'check.not_on_list' AS code, b.id AS box, s.id AS shipment
FROM boxes b JOIN shipments s ON s.id = b.holder_id
LEFT JOIN shipment_boxes l
  ON l.shipment_id = s.id AND l.box_id = b.id AND l.retracted = 0 AND l.outcome = 'expected'
WHERE b.retracted = 0 AND l.id IS NULL
UNION ALL
SELECT 'check.shipment_over', b.id, s.id
FROM boxes b JOIN shipments s ON s.id = b.holder_id
WHERE b.retracted = 0 AND (s.retracted = 1
   OR s.state NOT IN ('packing', 'ready', 'dispatched', 'arrived', 'receiving'))
UNION ALL
SELECT 'check.box_not_sealed', b.id, s.id
FROM boxes b JOIN shipments s ON s.id = b.holder_id
WHERE b.retracted = 0 AND b.state <> 'sealed'
UNION ALL
SELECT 'check.not_on_board', b.id, s.id
FROM shipment_boxes l JOIN shipments s ON s.id = l.shipment_id JOIN boxes b ON b.id = l.box_id
WHERE l.retracted = 0 AND l.outcome = 'expected' AND b.holder_id <> s.id AND s.state <> 'returned'
UNION ALL
SELECT 'check.not_lost', b.id, s.id
FROM shipment_boxes l JOIN shipments s ON s.id = l.shipment_id JOIN boxes b ON b.id = l.box_id
WHERE l.retracted = 0 AND l.outcome = 'missing' AND b.holder_id <> :lost
UNION ALL
SELECT 'check.no_arrival', l.box_id, s.id
FROM shipment_boxes l JOIN shipments s ON s.id = l.shipment_id
WHERE l.retracted = 0
  AND (l.outcome IN ('received', 'found') OR (l.outcome = 'expected' AND s.state = 'returned'))
  AND NOT EXISTS (
    SELECT 1 FROM placements p WHERE p.box_id = l.box_id
      AND p.from_id = CASE WHEN l.outcome = 'found' THEN :lost ELSE s.id END
      AND p.to_id = CASE WHEN l.outcome = 'expected' THEN s.from_site_id ELSE s.to_site_id END)
UNION ALL
SELECT 'check.lost_unlisted', b.id, b.holder_id
FROM boxes b WHERE b.retracted = 0 AND b.holder_id = :lost AND NOT EXISTS (
  SELECT 1 FROM shipment_boxes l WHERE l.box_id = b.id AND l.retracted = 0 AND l.outcome = 'missing')
"""

_GIVERS = {"donor": Outside.DONOR, "supplier": Outside.SUPPLIER}
_LOST = {"lost": Outside.LOST}

RULES = (
    Rule("1", text(_MOVEMENT_ENDS)),
    Rule("1", text(_LOT_ENTERED).bindparams(**_GIVERS)),
    Rule("1", text(_REVERSALS).bindparams(**_GIVERS)),
    Rule("1", text(_SORTED).bindparams(donor=Outside.DONOR)),
    Rule("1", text(_GONE)),
    Rule("2", text(_BALANCES)),
    Rule("2", text(_BELOW_ZERO)),
    Rule("3", text(_BOX_PLACE).bindparams(**_LOST)),
    Rule("3", text(_BOX_LOOPS)),
    Rule("3", text(_PLACE_REVERSALS)),
    Rule("3", text(_CLOSED).bindparams(**_LOST, never=_NEVER)),
    Rule("4", text(_SHIPMENTS).bindparams(**_LOST)),
)
