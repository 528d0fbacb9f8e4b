"""COUNTS: the worlds a household can be in, and the ledger of each: due, paid and exposure, month by month."""
