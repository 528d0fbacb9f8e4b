"""Speed, beside an empty Textual app in the same run. Not part of the tests: ``python3 scripts/dev.py bench``."""
