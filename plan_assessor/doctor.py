"""What there is, besides this program, to read scans and old formats with."""

from __future__ import annotations

import importlib.metadata
from typing import NamedTuple

from plan_assessor.document.office import office_version
from plan_assessor.document.scan_tesseract import LANGUAGE, languages, tesseract_version


class Check(NamedTuple):
    """Something that may be installed.

    `name` is what it calls itself, `version` what was found of it (None: nothing); `purpose` and `install` name the
    texts of the catalogue that say what it is good for and how one gets it.
    """

    name: str
    version: str | None
    purpose: str
    install: str


def checks() -> tuple[Check, ...]:
    """Everything that is good to have, found or not."""
    return (
        Check("Pillow", _package_version("pillow"), "doctor.scans", "doctor.install.pillow"),
        Check("tesseract", tesseract_version(), "doctor.scans", "doctor.install.tesseract"),
        Check(f"tesseract {LANGUAGE}", _language(LANGUAGE), "doctor.scans", "doctor.install.tesseract_data"),
        Check("LibreOffice", office_version(), "doctor.old_formats", "doctor.install.libreoffice"),
    )


def _language(name: str) -> str | None:
    return name if name in languages() else None


def _package_version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
