"""What goes wrong with one plan is said of that plan."""

from __future__ import annotations

from pathlib import Path

from plan_assessor.document.model import Document, Notice, Paragraph
from plan_assessor.document.reading import Progress
from plan_assessor.rules.loading.cached import cached_pack
from plan_assessor.running.dossiers import Dossier, Failure
from plan_assessor.running.pipeline import Job, attempt

HALF = "\ud835"


def test_what_cannot_be_written_down_is_a_failure_of_its_plan() -> None:
    def reader(_: Path, shown: str, __: Progress | None) -> Document:
        notice = Notice(code="table_too_dense", values={"page": HALF})
        return Document(
            file=shown, sha256="", reader="pdf", blocks=(Paragraph(text="Plano tikslas"),), notices=(notice,)
        )

    found = attempt(Dossier("a", ((Path("a.pdf"), "a.pdf"),)), cached_pack("integration"), Job(), reader=reader)
    assert isinstance(found, Failure)
    assert (found.path, found.error.code) == ("a.pdf", "failed")
