"""What styles and direct formatting say of a paragraph: heading level, list, alignment, bold and hidden letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from plan_assessor.document.docx import names as w
from plan_assessor.document.docx.names import Element

# Word gives built-in styles English names in every language; other programs write what their users see.
_HEADING = re.compile(r"(?:heading|antra[sš]t\w*)[ _-]*([1-9])", re.IGNORECASE)
_BODY_TEXT = 0
_MAX_CHAIN = 40
_TWIPS = 20  # to the point


class ListPlace(NamedTuple):
    """What one style says of lists."""

    style: str
    num_id: str | None
    level: int | None


class Style(NamedTuple):
    """A style with all that it is based on; None where no style of the chain says anything."""

    bold: bool | None = None
    hidden: bool | None = None
    centered: bool | None = None
    level: int | None = None
    lists: tuple[ListPlace, ...] = ()
    size: float | None = None
    """Of its letters, in points."""
    left: float | None = None
    """How far from the margin it begins, in points."""

    def over(self, base: Style) -> Style:
        """This style where it says something, the base where it does not."""
        return Style(
            base.bold if self.bold is None else self.bold,
            base.hidden if self.hidden is None else self.hidden,
            base.centered if self.centered is None else self.centered,
            base.level if self.level is None else self.level,
            self.lists + base.lists,
            base.size if self.size is None else self.size,
            base.left if self.left is None else self.left,
        )


class Format(NamedTuple):
    """What holds for one paragraph: its style, and the direct formatting over it."""

    style: Style
    centered: bool
    level: int | None
    num_id: str | None
    num_level: int | None
    left: float | None


class Styles:
    """The styles of a document, resolved when first asked for."""

    def __init__(self, root: Element | None) -> None:
        """Take the root of styles.xml, None if there is none."""
        elements = () if root is None else tuple(root.iterchildren(w.W + "style"))
        self._elements = {element.get(w.W + "styleId", ""): element for element in elements}
        self._default = next((key for key, element in self._elements.items() if _is_default(element)), "")
        self._resolved: dict[str, Style] = {}
        usual = None if root is None else root.find(f"{w.W}docDefaults/{w.W}rPrDefault/{w.RUN_PROPERTIES}/{w.SIZE}")
        self._usual_size = None if usual is None else _points(usual)

    def __getitem__(self, style_id: str) -> Style:
        """The style of that id; one that says nothing, if there is none."""
        style = self._resolved.get(style_id)
        if style is None:
            style = self._resolved[style_id] = self._resolve(style_id)
        return style

    def hiding(self) -> set[str]:
        """The ids of the styles that hide their text or strike it out, by themselves or by what they are based on."""
        if not any(True for element in self._elements.values() for _ in element.iter(*w.HIDING)):
            return set()
        return {key for key in self._elements if self[key].hidden}

    def format(self, paragraph: Element) -> Format:
        """The formatting of a paragraph."""
        style_id, centered, level = None, None, None
        num_id, num_level, left = None, None, None
        properties = w.properties(paragraph, w.PARAGRAPH_PROPERTIES)
        for item in () if properties is None else properties:
            name = item.tag
            if name == w.PARAGRAPH_STYLE:
                style_id = item.get(w.VALUE)
            elif name == w.ALIGNMENT:
                centered = item.get(w.VALUE) == "center"
            elif name == w.OUTLINE_LEVEL:
                level = _outline_level(item)
            elif name == w.NUMBERING:
                num_id, num_level = _list_place(item)
            elif name == w.INDENT:
                left = left_of(item)
        style = self.paragraph_style(style_id)
        centered = style.centered if centered is None else centered
        level = style.level if level is None else level
        return Format(style, bool(centered), level or None, num_id, num_level, left)

    def paragraph_style(self, style_id: str | None) -> Style:
        """The style of a paragraph that names `style_id`; an unknown or missing name means the default style."""
        if style_id in self._elements:
            return self[style_id]
        style = self[self._default]
        heading = _HEADING.fullmatch(style_id or "")
        return style._replace(level=int(heading[1])) if heading else style

    def is_bold(self, run: Element, style: Style) -> bool:
        """Whether the letters of a run are bold, in a paragraph of that style."""
        direct, own = self._toggle(run, w.BOLD)
        return bool(style.bold) != bool(own.bold) if direct is None else direct

    def is_hidden(self, run: Element, style: Style) -> bool:
        """Whether the letters of a run are hidden or struck out, in a paragraph of that style."""
        direct, own = self._toggle(run, *w.HIDING)
        return bool(style.hidden) != bool(own.hidden) if direct is None else direct

    def size(self, run: Element, style: Style) -> float | None:
        """The size of the letters of a run, in points, in a paragraph of that style; None where no style says it."""
        size = style.size
        properties = w.properties(run, w.RUN_PROPERTIES)
        for item in () if properties is None else properties:
            if item.tag == w.SIZE:
                return _points(item)
            if item.tag == w.RUN_STYLE:
                size = self[item.get(w.VALUE, "")].size or size
        return size or self._usual_size

    def _toggle(self, run: Element, *names: str) -> tuple[bool | None, Style]:
        """What a run itself says of properties, one of which is enough, and its character style.

        Direct formatting decides; otherwise a character style that repeats the paragraph style's bold undoes it.
        """
        direct, style = None, Style()
        properties = w.properties(run, w.RUN_PROPERTIES)
        for item in () if properties is None else properties:
            if item.tag in names:
                direct = direct or w.is_on(item)
            elif item.tag == w.RUN_STYLE:
                style = self[item.get(w.VALUE, "")]
        return direct, style

    def _resolve(self, style_id: str) -> Style:
        style = Style()
        for key, element in self._chain(style_id):
            style = style.over(_own(key, element))
        return style

    def _chain(self, style_id: str) -> Iterator[tuple[str, Element]]:
        """A style and those it is based on, nearest first; as many as Word follows, so a circle ends too."""
        for _ in range(_MAX_CHAIN):
            element = self._elements.get(style_id)
            if element is None:
                return
            yield style_id, element
            style_id = w.child_value(element, w.W + "basedOn") or ""


def _own(style_id: str, element: Element) -> Style:
    """What a style says without those it is based on."""
    heading = _HEADING.fullmatch(w.child_value(element, w.W + "name") or "") or _HEADING.fullmatch(style_id)
    style = Style(level=int(heading[1]) if heading else None)
    for name in (w.PARAGRAPH_PROPERTIES, w.RUN_PROPERTIES):
        for item in element.iterchildren(name):
            for setting in item:
                style = _with(style, setting, style_id)
    return style


def _with(style: Style, setting: Element, style_id: str) -> Style:
    """The style with one more of its settings."""
    match setting.tag:
        case w.BOLD:
            return style._replace(bold=w.is_on(setting))
        case w.SIZE:
            return style._replace(size=_points(setting))
        case w.HIDDEN | w.STRUCK_OUT | w.STRUCK_OUT_TWICE:
            return style._replace(hidden=style.hidden or w.is_on(setting))
        case w.ALIGNMENT:
            return style._replace(centered=setting.get(w.VALUE) == "center")
        case w.OUTLINE_LEVEL:
            return style._replace(level=_outline_level(setting))
        case w.INDENT:
            return style._replace(left=left_of(setting))
        case w.NUMBERING:
            return style._replace(lists=(ListPlace(style_id, *_list_place(setting)),))
    return style


def _is_default(style: Element) -> bool:
    return style.get(w.TYPE) == "paragraph" and style.get(w.W + "default") in {"1", "true", "on"}


def _outline_level(element: Element) -> int:
    """The heading level from 1; Word counts from 0, and 9 is body text, also over a heading style."""
    value = w.integer(element.get(w.VALUE))
    return value + 1 if value is not None and 0 <= value < 9 else _BODY_TEXT


def _points(element: Element) -> float | None:
    """A size, which Word counts in half points."""
    value = w.integer(element.get(w.VALUE))
    return None if value is None else value / 2


def left_of(indent: Element) -> float | None:
    """How far from the margin words begin, in points; Word counts in twentieths of them."""
    value = w.integer(indent.get(w.INDENT_LEFT) or indent.get(w.INDENT_START))
    return None if value is None else value / _TWIPS


def _list_place(element: Element) -> tuple[str | None, int | None]:
    return w.child_value(element, w.NUMBERING_ID), w.integer(w.child_value(element, w.NUMBERING_LEVEL))
