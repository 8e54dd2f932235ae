"""What is said when a draft comes back: what is other in it, and what becomes of that."""

from __future__ import annotations

GONE = "niet meer in het verslag"  # why a point was dropped or a decision withdrawn
BY_MINUTES = "volgens het verslag"
