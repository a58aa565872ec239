"""What the tests hold the library against: ID numbers by their plain definition, in plain Python."""

from __future__ import annotations

import datetime
import random

TODAY = datetime.date(2026, 11, 22)
EXAMPLE = "11010519491231002X"
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
DIVISIONS = ("110105", "320102", "440106", "510104", "330106", "420106")


def check_character(body: str) -> str:
    """The check character of 17 digits (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS, strict=True)) % 11]


def number(division: str, birth: datetime.date, sequence: int) -> str:
    """A number with the right check character."""
    body = f"{division}{birth:%Y%m%d}{sequence:03}"
    return body + check_character(body)


def code_of(text: str) -> str | None:
    """The code that the parser of `ResidentId` must refuse a text with; `None` if it must take it."""
    if len(text.encode()) != 18:
        return "resident_id.length"
    ascii_digits = "0123456789"
    if not all(c in ascii_digits for c in text[:17]) or text[17:] not in (*ascii_digits, "X"):
        return "resident_id.character"
    try:
        datetime.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return "resident_id.birth_date"
    return None if check_character(text[:17]) == text[17] else "resident_id.check_character"


def many(count: int, wrong: float = 0.05, seed: int = 1) -> list[str]:
    """Numbers of people who do not exist, some with a wrong check character."""
    chance = random.Random(seed)
    numbers = []
    for _ in range(count):
        birth = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(22_000))
        text = number(chance.choice(DIVISIONS), birth, chance.randrange(1000))
        if chance.random() < wrong:
            text = text[:17] + ("0" if text[17] != "0" else "1")
        numbers.append(text)
    return numbers
