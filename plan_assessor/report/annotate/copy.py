"""A copy of a plan with the assessment in its margin, by the kind of the file."""

from __future__ import annotations

from plan_assessor.errors import UsageError
from plan_assessor.messages.language import Language
from plan_assessor.report.annotate.notes import notes_for
from plan_assessor.rules.assessment import Assessment


def annotate(
    data: bytes, assessment: Assessment, file: str, version: str, lang: Language, only_gaps: bool = False
) -> bytes:
    """The bytes of `file` (its name as in the places of the evidence) with the notes in it.

    Raises UsageError for a file that is neither DOCX nor PDF, or that takes no notes.
    """
    notes = notes_for(assessment, file, version, lang, only_gaps)
    if data.startswith(b"PK"):
        from plan_assessor.report.annotate.docx import annotate_docx

        return annotate_docx(data, notes)
    if b"%PDF-" in data[:1024]:
        from plan_assessor.report.annotate.pdf import annotate_pdf

        return annotate_pdf(data, notes)
    raise UsageError("annotate_kind")
