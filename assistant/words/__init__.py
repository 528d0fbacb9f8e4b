"""SAYS: every sentence, in Dutch, keyed by id, and the machinery that says it in five languages.

An editor or a lawyer reads all wording here: one file per kind of sentence (see ``book.HOMES``). Whoever shows or
prints needs only ``Voice``. Nothing here imports Babel at start; it compiles catalogs, and the tests ask it as oracle.
"""
