"""Copies of a plan with the verdicts at the words that earned them."""
