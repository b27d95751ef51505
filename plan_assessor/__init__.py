"""plan_assessor checks municipal strategic plans against declarative rules.

>>> from plan_assessor import assess
>>> assessment = assess("plan.docx")
>>> assessment.verdicts["goal"].verdict
'+'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plan_assessor.api import assess, assess_many, read
    from plan_assessor.document.model import Document
    from plan_assessor.errors import AssessError
    from plan_assessor.plan.model import Plan
    from plan_assessor.report.model import Report
    from plan_assessor.rules.assessment import Assessment
    from plan_assessor.rules.loading.load import load_pack
    from plan_assessor.rules.pack import Pack

# Each name is imported at its first use: `assess --help` needs none of them.
_HOMES = {
    "assess": "plan_assessor.api",
    "assess_many": "plan_assessor.api",
    "read": "plan_assessor.api",
    "load_pack": "plan_assessor.rules.loading.load",
    "Assessment": "plan_assessor.rules.assessment",
    "AssessError": "plan_assessor.errors",
    "Document": "plan_assessor.document.model",
    "Pack": "plan_assessor.rules.pack",
    "Plan": "plan_assessor.plan.model",
    "Report": "plan_assessor.report.model",
}

__all__ = [
    "AssessError",
    "Assessment",
    "Document",
    "Pack",
    "Plan",
    "Report",
    "assess",
    "assess_many",
    "load_pack",
    "read",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
