"""Smaller documents than the report (a comparison, an agreement): one page model, and a renderer for each format."""
