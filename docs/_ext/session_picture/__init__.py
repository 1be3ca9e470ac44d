"""Pictures of what a ``Session.run`` executed.

In a notebook::

    from session_picture import record

    with record() as picture:
        sess = tf.Session()
        sess.run(tf.global_variables_initializer())
        sess.run(assign)
    picture

Nothing here knows of Sphinx. ``recording`` needs TensorFlow, 1.15 or 2; ``layout`` needs
graphviz-pure; the rest needs only Python 3.7.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import Any, Iterator

from session_picture.figure import make_content
from session_picture.recorded_data import Recording, to_json
from session_picture.recording import record_runs

STYLE = Path(__file__).with_name("figure.css")


class Picture:
    """A recording that a notebook shows as a figure.

    Args:
        recording: the recording.
        options: what ``make_content`` can be told, such as ``fold=["gradients"]``.
    """

    def __init__(self, recording: Recording, **options: Any) -> None:
        self.recording = recording
        self.options = options

    def _repr_html_(self) -> str:
        name = "session-picture-" + hashlib.sha1(to_json(self.recording).encode()).hexdigest()[:8]
        content = make_content(self.recording, name, **self.options)
        style = STYLE.read_text(encoding="utf-8")
        return f'<style>{style}</style><figure class="session-picture">{content}</figure>'


@contextlib.contextmanager
def record(optimizer: bool = False, **options: Any) -> Iterator[Picture]:
    """Record the runs of the sessions that are made in the block.

    Args:
        optimizer: leave the graph optimizer on, and draw the graph that it made.
        options: what ``make_content`` can be told, such as ``fold=["gradients"]``.
    """
    with record_runs(optimizer) as recording:
        yield Picture(recording, **options)
