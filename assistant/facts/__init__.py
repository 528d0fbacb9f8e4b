"""KNOWS: the household as frozen dataclasses, dated and three-valued; and the household as the authority sees it."""
