"""Showing the verdicts: each module is one format, all from the same view."""
