"""Reviewers who disagree with a verdict: their file, and what of it holds for a plan."""
