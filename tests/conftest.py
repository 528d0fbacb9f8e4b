"""What all tests share: how hypothesis looks for counter-examples."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# The same examples on every machine and every day: a red test stays red until it is mended. ``thorough`` looks further
# (python3 scripts/dev.py test -- --hypothesis-profile thorough).
settings.register_profile(
    "steady", derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", deadline=None, max_examples=5000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")

# The screen tests must not depend on the terminal that runs them.
for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TEXTUAL_FPS", "TEXTUAL_COLOR_SYSTEM"):
    os.environ.pop(name, None)
