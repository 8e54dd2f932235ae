"""Set by typst: documents for people as PDF, accessible (PDF/UA-1) and to be kept (PDF/A-2a); pictures.

What a template is given are data, never markup. Each template is beside the code it belongs to and shares the
house style, huisstijl.typ.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).parents[1]  # the directory a template may import from: '/zetwerk/huisstijl.typ'
# Signs that are no text (the control characters, and what turns the reading direction) are left out.
NO_TEXT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\uffff]"
)
# What the fonts that typst brings along certainly have; the rest is written out as its number.
_CERTAIN = re.compile("[^\n\t\x20-\x7e\xa0-\u017f\u0391-\u03a9\u03b1-\u03c9\u2010-\u2022\u2026\u2030\u20ac]")


def typeset(template: Path, told: Any, made: datetime) -> bytes:
    """The PDF of what is `told` (lists, dicts, texts) by a template. The same data and moment give the same
    bytes; what a font lacks is told by its number."""
    return _compile(
        template,
        told,
        format="pdf",
        pdf_standards=["a-2a", "ua-1"],
        timestamp=made.replace(microsecond=0),  # typst takes no smaller ones
    )


def draw(template: Path, told: Any, ppi: int) -> bytes:
    """The PNG of one page, likewise, with so many dots per inch."""
    return _compile(template, told, format="png", ppi=ppi)


def _compile(template: Path, told: Any, **how: Any) -> bytes:
    import typst

    compiler = typst.Compiler(template, root=ROOT, ignore_system_fonts=True)

    def compile_(shown: Any) -> bytes:
        inputs = {"gegevens": json.dumps(shown, ensure_ascii=False)}
        return cast("bytes", compiler.compile(sys_inputs=inputs, **how))

    try:
        return compile_(_each_text(told, lambda text: NO_TEXT.sub("", text)))
    except typst.TypstError:
        return compile_(_each_text(told, lambda text: _CERTAIN.sub(_number, NO_TEXT.sub("", text))))


def _number(sign: re.Match[str]) -> str:
    return f"[U+{ord(sign[0]):04X}]"


def _each_text(value: Any, clean: Any) -> Any:
    if isinstance(value, dict):
        return {key: _each_text(inner, clean) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_each_text(inner, clean) for inner in value]
    return clean(value) if isinstance(value, str) else value
