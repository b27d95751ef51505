"""Spreadsheets: what their sheets show."""
