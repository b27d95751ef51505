"""The columns of the sheets: the key of each name, and its width in digits."""

from __future__ import annotations

from plan_assessor.plan.model import FIELDS

FINDING_COLUMNS = (
    ("report.municipality", 20),
    ("report.plan", 28),
    ("report.criterion", 26),
    ("report.verdict", 11),
    ("report.review", 10),
    ("report.comment", 44),
    ("report.reviewer", 20),
    ("report.to_improve", 36),
    ("report.evidence", 70),
)
PROGRESS_COLUMNS = (
    ("report.municipality", 30),
    ("project.planned_column", 12),
    ("project.held_column", 12),
    ("project.stage", 44),
    ("project.consultations", 60),
    ("project.changes_column", 60),
    ("project.consultant", 60),
    ("project.open", 50),
)
MEASURE_COLUMNS = (
    ("report.municipality", 20),
    ("report.group", 26),
    ("report.number", 9),
    ("report.measure", 44),
    *((f"report.field.{field}", 22) for field in FIELDS),
    ("report.file", 22),
    ("report.section", 24),
    ("report.page", 9),
    ("report.table", 9),
    ("report.row", 9),
)
THEME_COLUMNS = (
    ("report.municipality", 26),
    ("report.plan", 44),
    ("report.theme", 36),
    ("report.evidence", 90),
)
RECOMMENDATION_COLUMNS = (
    ("report.municipality", 24),
    ("report.recommendation_id", 9),
    ("report.area", 22),
    ("report.recommendation", 56),
    ("report.taken_by", 50),
    ("report.deciding", 40),
    ("report.nearest", 50),
)
REMARK_COLUMNS = (
    ("report.municipality", 26),
    ("report.plan", 44),
    ("report.remark", 70),
    ("report.looked", 40),
    ("report.evidence", 60),
)
TALLY_COLUMNS = (
    ("report.criterion", 60),
    *((f"verdict.{verdict}", 12) for verdict in ("+", "partial", "-")),
    ("verdict.review", 12),
)
ABOUT_COLUMNS = (("report.about", 28), ("report.value", 110))
PLAN_COLUMNS = (
    ("report.municipality", 26),
    ("report.plan", 40),
    ("report.file", 30),
    ("report.pages", 10),
    ("report.adopted_by", 26),
    ("report.adopted_on", 14),
    ("report.act_number", 16),
    ("verdict.+", 12),
    ("verdict.partial", 12),
    ("verdict.-", 12),
    ("report.narrative", 90),
)
