"""Measures, wherever they stand: tables, cards, lists."""
