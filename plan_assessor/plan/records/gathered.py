"""What the records of a document gave so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from plan_assessor.document.model import Notice, Place
from plan_assessor.plan.model import Account
from plan_assessor.plan.records.builder import MeasureBuilder, Said
from plan_assessor.plan.records.understand import Understood


@dataclass
class Gathered:
    """What the records gave so far.

    `soft` holds cells that name nobody or promise money vaguely, `dashes` those of funds without content, `loose`
    sheets without measures, `lines` the numbers of the items that measures were read from, `cards` those of tables
    that are the card of a measure, `accounts` what each table and list was understood
    as, `unsure` the roles of fields that may be another, with words that name them, `otherwise` the measures if what
    was not understood is some, or what no heading calls so is none, each with why that may be.
    """

    builders: list[MeasureBuilder] = field(default_factory=list)
    groups: list[tuple[str, Place, int]] = field(default_factory=list)
    soft: list[Said] = field(default_factory=list)
    dashes: list[Place] = field(default_factory=list)
    group_indicators: list[Place] = field(default_factory=list)
    loose: list[Understood] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    cards: set[int] = field(default_factory=set)
    has_target_column: bool = False
    has_funding_column: bool = False
    accounts: list[Account] = field(default_factory=list)
    unsure: dict[str, str] = field(default_factory=dict)
    otherwise: list[tuple[Notice, list[MeasureBuilder]]] = field(default_factory=list)
