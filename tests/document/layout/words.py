"""Words and lines for tests, without a file."""

from plan_assessor.document.layout.model import Line, Word

SIZE = 10.0


def line(text: str, x: float, top: float = 100.0, *, tail: str = "", at: float = 0.0) -> Line:
    """A line that starts at `x`; `tail` stands apart on it."""
    words = []
    for word in text.split():
        width = 0.5 * SIZE * len(word)
        words.append(Word(x, top, x + width, top + SIZE, word, spaced=True, index=0))
        x += width + 3
    if tail:
        words.append(Word(at, top, at + 0.5 * SIZE * len(tail), top + SIZE, tail, spaced=True, index=0))
    return Line(words, words[0].x0, top, words[-1].x1, top + SIZE, top + SIZE, SIZE)
