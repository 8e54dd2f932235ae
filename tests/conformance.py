"""Whether a PDF is what it says of itself: PDF/UA-1 (accessible) and PDF/A-2a (to be kept)."""

from __future__ import annotations

import re

import page

_LENGTH = re.compile(rb"/Length (\d+)[^>]*>>\s*stream\r?\n")
_STREAM_LENGTH = "STREAM-LENGTH"


def faults(pdf: bytes) -> list[str]:
    """What is wrong with it by either standard; nothing when it conforms."""
    return [
        f"{profile}: {failure.rule_id} {failure.message}"
        for profile in ("ua1", "2a")
        for failure in page.validate_pdf_bytes(pdf, profile=profile).failures
        if not (_STREAM_LENGTH in failure.rule_id and _lengths_are_right(pdf))
    ]


def _lengths_are_right(pdf: bytes) -> bool:
    """The checker takes the last byte of a compressed stream for part of the line end when it is a CR: one in
    256 streams. Here the bytes are counted."""
    ends = [match.end() + int(match[1]) for match in _LENGTH.finditer(pdf)]
    return bool(ends) and all(pdf.startswith(b"\nendstream", end) for end in ends)
