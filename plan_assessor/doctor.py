"""What there is, besides this program, to read scans and old formats with."""

from __future__ import annotations

import importlib.metadata
from typing import NamedTuple

from plan_assessor.document.office.libreoffice import office_version
from plan_assessor.document.scan.tesseract import LANGUAGE, languages, tesseract_version


class Check(NamedTuple):
    """Something that may be installed.

    `name` is what it calls itself, with its version where that is known; `purpose` and `install` name the texts of the
    catalogue that say what it is good for and how one gets it.
    """

    name: str
    found: bool
    purpose: str
    install: str


def checks() -> tuple[Check, ...]:
    """Everything that is good to have, found or not."""
    return (
        _versioned("Pillow", _package_version("pillow"), "doctor.scans", "doctor.install.pillow"),
        _versioned("tesseract", tesseract_version(), "doctor.scans", "doctor.install.tesseract"),
        Check(f"tesseract {LANGUAGE}", LANGUAGE in languages(), "doctor.scans", "doctor.install.tesseract_data"),
        _versioned("LibreOffice", office_version(), "doctor.old_formats", "doctor.install.libreoffice"),
    )


def _versioned(name: str, version: str | None, purpose: str, install: str) -> Check:
    """What was found if it has a version."""
    return Check(f"{name} {version}" if version else name, version is not None, purpose, install)


def _package_version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
