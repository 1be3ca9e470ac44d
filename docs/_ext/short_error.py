"""Shorten an exception's message to what it says.

TensorFlow 2 wraps the message of a failed ``Session.run`` in two stack traces, one
of the call and one of the place that built the operation. They fill a screen, name
paths of the machine, and hide the one line that matters. To the message of a tensor that
is out of scope it adds where that was made, and the address of its graph.
"""

from __future__ import annotations

import re

DETECTED_AT = re.compile(
    r"Detected at node .*? defined at \(most recent call last\):\n"
    r"(?:<stack traces unavailable>\n|(?: +.*\n)*)"
    r"(?:Node: .*\n)?"
)
DEFINED_HERE = re.compile(r"\n+[^\n]+ was defined here:\n.*", re.DOTALL)
ORIGINAL_STACK_TRACE = re.compile(
    r"\n+(?:Original stack trace for |originally defined at:\n|Errors may have originated |"
    r"Caused by op ).*",
    re.DOTALL,
)
PREFIX = "Graph execution error:\n\n"


def short_error(type_name: str, message: str) -> str:
    """Return ``Type: message`` without TensorFlow's stack traces.

    Args:
        type_name: the exception's type, such as ``FailedPreconditionError``.
        message: ``str`` of the exception.
    """
    message = short_message(message)
    return f"{type_name}: {message}" if message else type_name


def short_message(message: str) -> str:
    """Return what an exception says, without TensorFlow's stack traces."""
    message = ORIGINAL_STACK_TRACE.sub("", message)
    message = DEFINED_HERE.sub("", message)
    message = DETECTED_AT.sub("", message)
    return message[len(PREFIX) if message.startswith(PREFIX) else 0 :].strip()
