"""Signs that Word draws with fonts of its own (Wingdings): a PDF keeps their private numbers, mammoth makes
pictures of them. Each becomes the sign that everybody writes; a line stays as long as it was."""

from __future__ import annotations

import re

_GETEKEND = str.maketrans(
    {
        **dict.fromkeys("\uf0fe\uf052🗹", "☑"),
        **dict.fromkeys("\uf0fd\uf054🗷🗵⮽", "☒"),
        **dict.fromkeys("\uf0fc\uf050🗸", "✓"),
        **dict.fromkeys("\uf0fb\uf04f🗶🗴", "✗"),
        **dict.fromkeys("\uf0d8\uf0f0", "➢"),
        "\uf0e0": "→",
        "\uf076": "❖",
        "\uf06e": "■",
    }
)
# A box where others are ticked; where none is, as many lists have it, a bullet.
_VOORAAN = r"^[^\S\n]{0,40}(?:[-*•][^\S\n]{1,9})?"
_LEEG = re.compile(rf"(?P<voor>{_VOORAAN})[\uf06f-\uf072\uf0a8\uf0a3□❑❒◻🞎🞏🞐](?=\s)", re.MULTILINE)
_AANGEVINKT = re.compile(rf"{_VOORAAN}[☑☒]\s", re.MULTILINE)


# The bullets of other fonts and of other lists; '●●●● (COA)' stands for a name.
_BULLET = re.compile(
    r"^(?P<voor>[^\S\n]{0,40})(?:[\uf0b7\uf0a7\uf02d\uf09f·∙▪▫‣◦⁃](?=[^\S\n]|[A-ZÀ-Þ])|[●■](?=[^\S\n]{1,9}[^\W\d]))",
    re.MULTILINE,
)


def as_written(text: str) -> str:
    text = _BULLET.sub(r"\g<voor>•", text.translate(_GETEKEND))
    hokje = "☐" if _AANGEVINKT.search(text) else "❑"
    return _LEEG.sub(rf"\g<voor>{hokje}", text)
