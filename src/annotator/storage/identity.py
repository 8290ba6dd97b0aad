"""External identity: UUIDv7, so that exported ids sort by time and merge between reviewers."""

from __future__ import annotations

import secrets
import time
import uuid


def new_uid() -> str:
    """Return a fresh UUIDv7 (RFC 9562) in its usual text form."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return str(uuid.UUID(int=value))
