"""Write a value in a few characters, the same on every machine."""

from __future__ import annotations

from typing import Any

MOST_ELEMENTS = 4
MOST_CHARACTERS = 24


def short_value(value: Any) -> str:
    """Return a value as short text: floats rounded, long tensors cut.

    Args:
        value: a number, a string, a NumPy array or a nest of them.
    """
    shape = getattr(value, "shape", None)
    if shape and len(shape) > 0 and value.size > MOST_ELEMENTS:
        start = [_element(element) for element in value.ravel()[: MOST_ELEMENTS - 1].tolist()]
        return "[{}, …] {}".format(", ".join(start), " × ".join(str(size) for size in shape))
    if hasattr(value, "tolist"):
        value = value.tolist()
    return _element(value)


def _element(value: Any) -> str:
    if isinstance(value, list):
        return "[{}]".format(", ".join(_element(element) for element in value))
    if isinstance(value, float):
        return f"{value + 0.0 if value else 0.0:.4g}"  # no minus before a zero
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"
