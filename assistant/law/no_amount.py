"""A right whose amount cannot be given: the law knows it, but what it rests on is not published or not stored."""

from __future__ import annotations


class NoAmount(LookupError):
    """Something is or may be due, and no amount can be said.

    ``reason`` is an id that words explain (``treaty-insured`` ...), ``articles`` are keys of sources.toml. It is never
    replaced by nil: the finding is told without an amount.
    """

    def __init__(self, reason: str, articles: tuple[str, ...]) -> None:
        super().__init__(f"no amount: {reason} ({', '.join(articles)})")
        self.reason = reason
        self.articles = articles

    def __reduce__(self) -> tuple[type[NoAmount], tuple[str, tuple[str, ...]]]:
        return (type(self), (self.reason, self.articles))
