"""WARNS and ADVISES: what the ledger means for the family, and what to do, most urgent first."""
